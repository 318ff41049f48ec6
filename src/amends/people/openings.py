"""What a person has standing open towards others: invitations and pages. And closing it."""

from collections.abc import Iterable
from datetime import UTC, date, datetime

from amends.people.models import Invitation, Page, SeatRow


def close(people: Iterable[int]) -> None:
    """Take back every open invitation and page of these persons, in the caller's transaction."""
    people = list(people)
    repairs = SeatRow.objects.filter(person__in=people).values("repair")
    Invitation.objects.filter(repair__in=repairs).delete()
    Page.objects.filter(person__in=people).delete()


def sweep(now: datetime) -> None:
    """Delete what is over. Nobody can tell it from what was never used."""
    Invitation.objects.filter(until__lt=day_of(now)).delete()
    Page.objects.filter(until__lt=day_of(now)).delete()


def day_of(now: datetime) -> date:
    """The day by which everything here is counted: that of UTC, the same for everybody."""
    if now.utcoffset() is None:
        raise ValueError("an instant has a zone")
    return now.astimezone(UTC).date()
