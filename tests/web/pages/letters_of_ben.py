"""Ben's letters, for the tests of what is written and given: real words, in real books."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from django.utils import timezone

from amends.repair.practices import apology, impact
from tests.cast import Member

SHORT = (
    "I told you I was at work on Friday. I was not. That was wrong, and I am sorry I lied to you."
)

FULL = (
    "I told you I was at work on Friday, and I was not. I lied to you, and it was my choice.\n\n"
    "You sat at the table with your mother and had to find out from her. You were humiliated.\n\n"
    "I am so sorry that I lied to you. It was wrong of me.\n\n"
    "I have told your mother the truth. From now on I will tell you on the same day when I am late."
)

HURTING = "I am sorry if you were hurt. I lied to you about Friday, but you never ask me how I am."


def writes(ben: Member, text: str = FULL, kind: apology.Kind = "full", id: str = "letter-1") -> str:
    """A draft of Ben's. Gives its id back."""
    ben.do(apology.WriteDraft(at=timezone.now(), id=id, kind=kind, text=text))
    return id


def knows(ben: Member, id: str = "impact-1") -> str:
    """What Ben wrote about how it was for Ana."""
    ben.do(
        impact.NoteImpact(
            at=timezone.now(),
            id=id,
            domain="trust",
            source="guess",
            harm="the-lie",
            text="You were humiliated in front of your mother.",
        )
    )
    return id


def has_ready(
    ben: Member,
    text: str = FULL,
    kind: apology.Kind = "full",
    rest: timedelta = timedelta(0),
    id: str = "letter-1",
) -> str:
    """A letter that is ready, rested unless said otherwise."""
    rows = tuple(row.id for row in ben.state().own.impact.rows)
    if kind != "acknowledgement" and not rows:
        rows = (knows(ben),)
    draft = writes(ben, text, kind, id)
    ben.do(
        apology.MarkReady(
            at=timezone.now(),
            of=draft,
            nothing_untrue=True,
            left_out="nothing",
            would_say_anyway=True,
            impacts=rows,
            rest=rest,
        )
    )
    return draft


def gave(ben: Member, on: date | None = None, id: str = "delivery-1") -> str:
    """A letter that Ben gave."""
    draft = has_ready(ben)
    now: datetime = timezone.now()
    ben.do(
        apology.PrepareDelivery(at=now, of=draft, how="face"),
        apology.LogDelivery(at=now, id=id, draft=draft, how="face", on=on or now.date()),
    )
    return id
