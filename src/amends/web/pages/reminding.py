"""/more/3/ to /more/7/: how a person wants to be told that something waits, and at which address.

Nothing is told to a person who was hurt before they ask for it, and nothing leaves the house before
somebody gave an address and typed the code that came there.
"""

from __future__ import annotations

from typing import Any, Final

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from amends import journal
from amends.journal import dues
from amends.people import access, reminding, services
from amends.people.reminding import Choice
from amends.repair.practices.safety import (
    FOLLOW_UPS,
    FOLLOW_UPS_OF,
    ChooseToBeReminded,
    FollowUp,
)
from amends.web.forms import AmendsForm, ChoiceCards, ChoiceCardsMany, Clock, Line
from amends.web.pages.frame import Visit
from amends.web.pages.personal import personal
from amends.web.pages.promise_days import ONE, zones

WHAT: Final[dict[FollowUp, tuple[Promise, Promise]]] = {
    "appointment": (
        gettext_lazy("Appointments"),
        gettext_lazy("That you noted yourself: the morning before, and on the day."),
    ),
    "hard_day": (
        gettext_lazy("Days that may be hard"),
        gettext_lazy("That you named yourself: on the day, and before it if you chose so."),
    ),
    "plan": (
        gettext_lazy("Days that you made a plan for"),
        gettext_lazy("On the day, and on the day after it, to say how it was."),
    ),
    "promise": (
        gettext_lazy("Promises"),
        gettext_lazy("On their day, or as long before as you chose."),
    ),
    "hours": (
        gettext_lazy("Hours that I set aside"),
        gettext_lazy("At their hour."),
    ),
    "first_step": (
        gettext_lazy("First steps"),
        gettext_lazy("On their day, and the day after, to say how it went."),
    ),
    "ask_after": (
        gettext_lazy("Asking after them"),
        gettext_lazy("On the day that you planned after a letter."),
    ),
    "look_again": (
        gettext_lazy("Days to look at something again"),
        gettext_lazy(
            "A time of quiet, what you agreed on, and of amends a part to pay or whether a change "
            "has lasted: on its day."
        ),
    ),
    "share": (
        gettext_lazy("A word of how I am"),
        gettext_lazy("As often as my partner lets one come."),
    ),
    "together": (
        gettext_lazy("Days that you both booked"),
        gettext_lazy("The day before, and on the day."),
    ),
    "comeback": (
        gettext_lazy("That I can go on, after days away"),
        gettext_lazy("After ten days, and once more after forty. Nothing is counted."),
    ),
    "review": (
        gettext_lazy("Looking back"),
        gettext_lazy("After 1, 3, 6 and 12 months."),
    ),
    "upkeep": (
        gettext_lazy("Looking after what holds"),
        gettext_lazy("Once you say that things are steady: every week at first, then less often."),
    ),
    "unsaid": (
        gettext_lazy("What is unsaid"),
        gettext_lazy("Once a month, after you asked yourself the first time."),
    ),
    "step": (
        gettext_lazy("The next step"),
        gettext_lazy("Three days after you were last here."),
    ),
    "small_act": (
        gettext_lazy("Small acts in hand"),
        gettext_lazy("A week after the last one; less often once things are steady."),
    ),
    "courtesy": (
        gettext_lazy("Courtesies of your own"),
        gettext_lazy("Once a week, and one of them here each day."),
    ),
}
"""Of what somebody can be reminded, in the order in which it is named, and when that is."""

OF_THE_HURT: Final = gettext_lazy("A time of quiet, or what you agreed on: on its day.")
"""Of days to look at something again, for whoever did no hurt: nothing is theirs to pay or to keep up."""

GIVEN: Final = "given"
APP: Final = "app"
MAIL: Final = "mail"
PUSH: Final = "push"
SERVICE: Final = "service"
DAILY: Final = "daily"
AS_IT_COMES: Final = "each"

NO_HOUR: Final = gettext_lazy("An hour, such as 21:30.")


class RemindersForm(AmendsForm):
    what = forms.MultipleChoiceField(
        label=gettext_lazy("What do you want to be told of?"),
        help_text=gettext_lazy(
            "Usually, what falls on one day is one reminder. Each can be left out."
        ),
        required=False,
        widget=ChoiceCardsMany(
            hints={
                **{kind: hint for kind, (_name, hint) in WHAT.items()},
                GIVEN: gettext_lazy(
                    "Once a day at most, at your hour and never at theirs. Nothing comes while either "
                    "of you said “not now”."
                ),
            },
        ),
    )
    where = forms.MultipleChoiceField(
        label=gettext_lazy("Where?"),
        required=False,
        choices=[
            (APP, gettext_lazy("Here in Amends")),
            (MAIL, gettext_lazy("By e-mail")),
            (PUSH, gettext_lazy("On my devices")),
            (SERVICE, gettext_lazy("By a service of mine")),
        ],
        widget=ChoiceCardsMany(
            hints={
                APP: gettext_lazy("A quiet line, until you have seen it."),
                MAIL: gettext_lazy("A note that says nothing but that something is there."),
                PUSH: gettext_lazy("The same note, on the screen of each device that you added."),
                SERVICE: gettext_lazy("The same note, where that service brings it."),
            }
        ),
    )
    how_often = forms.ChoiceField(
        label=gettext_lazy("How often may a note come?"),
        choices=[
            (DAILY, gettext_lazy("Once a day")),
            (AS_IT_COMES, gettext_lazy("When something falls due")),
        ],
        widget=ChoiceCards(beside=True),
        error_messages=ONE,
    )
    daily_at = forms.TimeField(
        label=gettext_lazy("At which hour, if once a day?"),
        widget=Clock(),
        error_messages={"required": NO_HOUR, "invalid": NO_HOUR},
    )
    quiet_from = forms.TimeField(
        label=gettext_lazy("From when are no notes to come?"),
        help_text=gettext_lazy("Leave both empty if any hour is fine."),
        required=False,
        widget=Clock(),
        error_messages={"invalid": NO_HOUR},
    )
    quiet_until = forms.TimeField(
        label=gettext_lazy("And until when?"),
        required=False,
        widget=Clock(),
        error_messages={"invalid": NO_HOUR},
    )
    zone = forms.ChoiceField(
        label=gettext_lazy("By the clock of which place?"),
        error_messages=ONE,
    )

    OF_NOTES: Final = ("how_often", "daily_at", "quiet_from", "quiet_until", "zone")

    def __init__(
        self, *args: Any, can_come_by: set[str], kinds: tuple[FollowUp, ...], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        own = [(kind, WHAT[kind][0]) for kind in kinds]
        given = (GIVEN, gettext_lazy("That my partner gave me something"))
        self.fields["what"].choices = [*own, given]  # type: ignore[attr-defined]
        if "promise" not in kinds:
            widget = self.fields["what"].widget
            widget.hints = {**widget.hints, "look_again": OF_THE_HURT}
        where = self.fields["where"]
        ways = {APP, *can_come_by}
        where.choices = [choice for choice in where.choices if choice[0] in ways]  # type: ignore[attr-defined]
        if can_come_by:
            self.fields["zone"].choices = [(zone, zone) for zone in zones()]  # type: ignore[attr-defined]
            return
        # Nothing is asked about notes where none can come.
        for name in self.OF_NOTES:
            del self.fields[name]

    def clean(self) -> dict[str, Any]:
        said: dict[str, Any] = super().clean() or {}
        both = ("quiet_from", "quiet_until")
        if not self.errors and bool(said.get(both[0])) != bool(said.get(both[1])):
            empty = next(name for name in both if not said.get(name))
            self.add_error(empty, _("Quiet hours have a beginning and an end."))
        return said


class AddressForm(AmendsForm):
    address = forms.EmailField(
        label=gettext_lazy("To which address?"),
        help_text=gettext_lazy("Take one whose mailbox nobody else opens."),
        max_length=254,
        widget=Line({"inputmode": "email", "autocapitalize": "none"}),
        error_messages={
            "required": gettext_lazy("Nothing is typed yet."),
            "invalid": gettext_lazy("This does not look like an e-mail address."),
        },
    )

    def clean_address(self) -> str:
        address: str = self.cleaned_data["address"]
        if not address.isascii():
            raise forms.ValidationError(_("This does not look like an e-mail address."))
        return address


class ServiceForm(AmendsForm):
    service = forms.CharField(
        label=gettext_lazy("Its address, with what opens it"),
        help_text=gettext_lazy("Take one that nobody else reads."),
        widget=Line({"inputmode": "url", "autocapitalize": "none", "class": "by-hand"}),
        error_messages={"required": gettext_lazy("Nothing is typed yet.")},
    )

    def clean_service(self) -> str:
        service: str = self.cleaned_data["service"]
        if not services.name_of(service):
            raise forms.ValidationError(
                _("This is not an address of one of these services, as it stands below.")
            )
        return service


class NumberForm(AmendsForm):
    number = forms.CharField(
        label=gettext_lazy("The number that came"),
        help_text=gettext_lazy(
            "Eight digits. It can take a minute to come, and holds for an hour."
        ),
        max_length=40,
        widget=Line({"inputmode": "numeric", "class": "by-hand"}),
        error_messages={"required": gettext_lazy("Nothing is typed yet.")},
    )


@personal
def choices(visit: Visit) -> HttpResponseBase:
    kept = reminding.choice_of(visit.ring.person_id)
    form = RemindersForm(
        visit.request.POST if visit.posts else None,
        initial=_initial(visit, kept),
        can_come_by=_can_come_by(kept),
        kinds=_kinds(visit),
    )
    if visit.posts and visit.attempt(form, lambda said: _command(visit, said, kept)):
        _keep(visit, form.cleaned_data, kept)
        messages.success(visit.request, _("Kept. It holds from now on."))
        return redirect("reminders")
    return visit.show(
        "reminding/choices.html",
        form=form,
        kept=kept,
        has_mail=_has_mail(),
        has_push=has_push(),
        has_services=_has_services(),
        service_name=services.name_of(kept.service),
        devices_url=reverse("reminders_devices"),
        service_url=reverse("reminders_service"),
        back=reverse("more"),
        address_url=reverse("reminders_address"),
        number_url=reverse("reminders_number"),
        calendar_url=reverse("calendar"),
    )


def _kinds(visit: Visit) -> tuple[FollowUp, ...]:
    """What there is to be reminded of for this person, in the roles that they have."""
    roles = {seat.role for seat in access.seats(visit.ring) if seat.role}
    return tuple(one for one in FOLLOW_UPS if any(one in FOLLOW_UPS_OF[role] for role in roles))


def _command(visit: Visit, said: dict[str, Any], kept: Choice) -> ChooseToBeReminded:
    often = said.get("how_often", DAILY if kept.daily_at else AS_IT_COMES)
    what = tuple(kind for kind in FOLLOW_UPS if kind in said["what"])
    return ChooseToBeReminded(at=visit.now, what=what, each=often == AS_IT_COMES)


def _keep(visit: Visit, said: dict[str, Any], kept: Choice) -> None:
    """The rest of the choice, what falls due by it in each repair, and what is wanted no more."""
    person = visit.ring.person_id
    chosen = reminding.choose(
        person,
        in_app=APP in said["where"],
        by_mail=MAIL in said["where"],
        by_push=PUSH in said["where"],
        by_service=SERVICE in said["where"],
        of_the_other=GIVEN in said["what"],
        **_when(said, kept),
    )
    for seat in access.seats(visit.ring):
        journal.write_dues(seat, visit.ring, visit.now)
    if not chosen.in_app:
        dues.forget_channel(person, dues.IN_THE_APP)
    if not chosen.mails:
        dues.forget_channel(person, dues.BY_MAIL)
    if not chosen.pushes:
        dues.forget_channel(person, dues.BY_PUSH)
    if not chosen.serves:
        dues.forget_channel(person, dues.BY_SERVICE)


def _when(said: dict[str, Any], kept: Choice) -> dict[str, Any]:
    """The hours that were chosen, or those from before where nothing was asked about them."""
    if "how_often" not in said:
        return {
            "quiet_from": kept.quiet_from,
            "quiet_until": kept.quiet_until,
            "daily_at": kept.daily_at,
            "zone": kept.zone,
        }
    return {
        "quiet_from": said["quiet_from"],
        "quiet_until": said["quiet_until"],
        "daily_at": said["daily_at"] if said["how_often"] == DAILY else None,
        "zone": said["zone"],
    }


def _initial(visit: Visit, kept: Choice) -> dict[str, Any]:
    mine = visit.state().own.safety
    own = {
        one for seat in access.seats(visit.ring) if seat.role for one in mine.reminds_of(seat.role)
    }
    return {
        "what": [*own, *([GIVEN] if kept.of_the_other else [])],
        "where": [name for name, on in _ways(kept) if on],
        "how_often": DAILY if kept.daily_at else AS_IT_COMES,
        "daily_at": kept.daily_at or reminding.USUAL_HOUR,
        "quiet_from": kept.quiet_from,
        "quiet_until": kept.quiet_until,
        "zone": kept.zone or settings.TIME_ZONE,
    }


def _ways(kept: Choice) -> tuple[tuple[str, bool], ...]:
    return (
        (APP, kept.in_app),
        (MAIL, kept.mails),
        (PUSH, kept.pushes),
        (SERVICE, kept.serves),
    )


def _can_come_by(kept: Choice) -> set[str]:
    """The ways out of the house that there are, and that lead to this person."""
    ways = (
        (MAIL, kept.confirmed and _has_mail()),
        (PUSH, bool(kept.takes_push) and has_push()),
        (SERVICE, kept.service_confirmed and _has_services()),
    )
    return {name for name, can in ways if can}


def _has_mail() -> bool:
    return settings.AMENDS_MAIL is not None


def has_push() -> bool:
    return bool(settings.AMENDS_PUSH_CONTACT)


def _has_services() -> bool:
    return bool(settings.AMENDS_SERVICES)


@sensitive_post_parameters("address")
@personal
def address(visit: Visit) -> HttpResponseBase:
    """Give an address; the code goes there, and the address counts once it was typed."""
    if not _has_mail():
        return redirect("reminders")
    if visit.posts and visit.request.POST.get("press") == "forget":
        reminding.forget_address(visit.ring.person_id)
        dues.forget_channel(visit.ring.person_id, dues.BY_MAIL, dues.CODE)
        messages.success(visit.request, _("Forgotten. No e-mail goes there any more."))
        return redirect("reminders")
    form = AddressForm(visit.request.POST if visit.posts else None)
    if visit.posts and form.is_valid() and _gave(visit, form):
        return redirect("reminders_number")
    return visit.show(
        "reminding/address.html",
        form=form,
        at_home=settings.AMENDS_PLACE is not None,
        back=reverse("reminders"),
    )


def _gave(visit: Visit, form: AddressForm) -> bool:
    try:
        reminding.give_address(
            visit.ring.person_id,
            form.cleaned_data["address"],
            zone=settings.TIME_ZONE,
            now=visit.now,
            send=dues.ask_for_code,
        )
    except reminding.TooMany:
        form.refuse(_three_today(), "address")
        return False
    return True


def _three_today() -> str:
    return _("Three numbers were sent today. Another can go tomorrow.")


@sensitive_post_parameters("service")
@personal
def service(visit: Visit) -> HttpResponseBase:
    """Give a service of one's own; the code goes there, and it counts once that was typed."""
    if not _has_services():
        return redirect("reminders")
    if visit.posts and visit.request.POST.get("press") == "forget":
        reminding.forget_service(visit.ring.person_id)
        dues.forget_channel(visit.ring.person_id, dues.BY_SERVICE, dues.SERVICE_CODE)
        messages.success(visit.request, _("Forgotten. No note goes there any more."))
        return redirect("reminders")
    form = ServiceForm(visit.request.POST if visit.posts else None)
    if visit.posts and form.is_valid() and _gave_service(visit, form):
        return redirect("reminders_number")
    return visit.show(
        "reminding/service.html",
        form=form,
        at_home=settings.AMENDS_PLACE is not None,
        back=reverse("reminders"),
    )


def _gave_service(visit: Visit, form: ServiceForm) -> bool:
    try:
        reminding.give_service(
            visit.ring.person_id,
            form.cleaned_data["service"],
            zone=settings.TIME_ZONE,
            now=visit.now,
            send=dues.ask_for_service_code,
        )
    except reminding.TooMany:
        form.refuse(_three_today(), "service")
        return False
    return True


@sensitive_post_parameters("number")
@personal
def number(visit: Visit) -> HttpResponseBase:
    """Type the code that came to the address."""
    kept = reminding.choice_of(visit.ring.person_id)
    is_of_service = kept.code_for == "service"
    if not kept.code or not (_has_services() if is_of_service else _has_mail()):
        return redirect("reminders")
    form = NumberForm(visit.request.POST if visit.posts else None)
    if visit.posts and form.is_valid() and _confirmed(visit, form):
        messages.success(visit.request, _("That is the number. Notes can come there now."))
        return redirect("reminders")
    return visit.show(
        "reminding/number.html",
        form=form,
        address=services.name_of(kept.service) if is_of_service else kept.address,
        back=reverse("reminders"),
        address_url=reverse("reminders_service" if is_of_service else "reminders_address"),
    )


def _confirmed(visit: Visit, form: NumberForm) -> bool:
    try:
        reminding.confirm(visit.ring.person_id, form.cleaned_data["number"], now=visit.now)
    except reminding.WrongCode:
        form.refuse(
            _(
                "This is not the number, or it holds no more. After five wrong ones, or an hour, have "
                "a new one sent."
            ),
            "number",
        )
        return False
    return True


@require_POST
@personal
def seen(visit: Visit) -> HttpResponseBase:
    """Take the line away, and go on where it stood."""
    dues.seen(visit.ring.person_id, visit.request.POST.get("seen", "").split()[:100])
    where = visit.request.POST.get("where", "")
    is_ours = where.startswith("/") and url_has_allowed_host_and_scheme(where, None)
    return redirect(where if is_ours else "home")
