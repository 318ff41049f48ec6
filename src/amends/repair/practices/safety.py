"""Safety: questions answered alone, and the roads they open.

Answers live in the person's personal book and nowhere else. Every screening writes one entry of
one size whatever is answered, and every "not now" an empty one like it, so that a book's shape
tells nothing. The questions are our own and were not validated; the page says so. (SAFETY.md,
section 3.)
"""

from datetime import date, timedelta
from typing import TYPE_CHECKING, ClassVar, Literal, assert_never, get_args

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.addresses import is_plain_https
from amends.repair.kinds import Made, Refused, Value, said, whole

if TYPE_CHECKING:
    from amends.repair.state import State

Reply = Literal["no_", "yes", "___"]
"""All replies have one length, `___` (rather not say) too: a sealed entry is as long for each."""

Barred = Literal["no_____", "asked__", "order__", "notsaid"]
"""Asked not to make contact, or ordered not to; of one length for the same reason."""

Trying = Literal["try", "undecided", "no", "unknown"]
"""What the partner said about wanting to try (S4.0c)."""

Road = Literal["open", "solo", "no_contact", "help_first"]
"""`open`: nothing speaks against joint parts. `solo`: someone is afraid here, so joint parts are
quietly "not now". `no_contact`: nothing that reaches the other exists. `help_first`: violence or
control was said; help for that, no letters, no requests."""

FollowUp = Literal[
    "appointment",
    "hard_day",
    "plan",
    "promise",
    "hours",
    "first_step",
    "ask_after",
    "look_again",
    "share",
    "together",
    "comeback",
    "review",
    "upkeep",
    "unsaid",
    "step",
    "small_act",
    "courtesy",
]
"""What a person may be called to mind of. Where several fall on one day, what stands first here is
named first: what has its day before what can wait (judgement, 2026-11)."""

FOLLOW_UPS: tuple[FollowUp, ...] = get_args(FollowUp)

FOLLOW_UPS_OF: dict[kinds.Role, tuple[FollowUp, ...]] = {
    "responsible": FOLLOW_UPS,
    "harmed": ("appointment", "hard_day", "look_again", "together"),
}
"""A hurt person has no next step, no road to come back to and nothing to keep up."""

LONGEST_NAME = 60
"""Characters of a repair's name: one line of a small phone, twice."""

LEAST_DAYS, MOST_DAYS = 30, 60
"""Days until the questions are asked again, drawn by the entrance between these (SAFETY.md)."""


class Screened(kinds.Event, frozen=True, kw_only=True):
    book = "personal"
    about: str
    afraid: Reply
    watched: Reply
    decided_for: Reply
    threatened: Reply
    not_free: Reply
    used_force: Reply
    barred: Barred
    again_on: date


LENGTH_OF_ANSWERS = 140
"""Bytes by which an entry of answers is longer than an empty one about the same repair: held by a
test to what the codec writes."""


class Evened(kinds.Event, frozen=True, kw_only=True):
    """Written beside each "not now" that came of no screening; as long as one, and says nothing.

    Without it, counting the entries of a personal book would tell fear from a busy week.
    """

    book = "personal"
    about: str
    blank: str = " " * LENGTH_OF_ANSWERS


class WillingnessTold(kinds.Event, frozen=True, kw_only=True):
    """What the partner said about wanting to try, as told: on that day, in these words."""

    trying: Trying
    on: date | None = None
    text: str = ""


class PreferencesChosen(kinds.Event, frozen=True, kw_only=True):
    """The country of their help lines, where quick leave goes, how long until it locks."""

    book = "personal"
    country: str
    leave_to: str
    idle_minutes: int


class ToBeRemindedChosen(kinds.Event, frozen=True, kw_only=True):
    """Of what this person wants to be reminded; `each`: also more than once on a day.

    Version 1 said only whether they wanted to be at all.
    """

    book = "personal"
    version: ClassVar[int] = 2

    what: tuple[FollowUp, ...]
    each: bool


class RepairNamed(Made, frozen=True, kw_only=True):
    """What this person calls this repair, for themselves alone, as it stands now."""

    name: str


Event = Screened | Evened | WillingnessTold | PreferencesChosen | ToBeRemindedChosen | RepairNamed


class Screen(kinds.Command, frozen=True, kw_only=True):
    """Answer the questions about one repair. `again_in` is drawn by the entrance, 30 to 60 days.

    `ends_quiet`: also end this person's own "not now", where no answer calls for it. So a quiet
    that came of an answer ends in one act, as one that was pressed does.
    """

    about: str
    again_in: int
    afraid: Reply = "___"
    watched: Reply = "___"
    decided_for: Reply = "___"
    threatened: Reply = "___"
    not_free: Reply = "___"
    used_force: Reply = "___"
    barred: Barred = "notsaid"
    ends_quiet: bool = False


class TellWillingness(kinds.Command, frozen=True, kw_only=True):
    trying: Trying
    on: date | None = None
    text: str = ""


class ChoosePreferences(kinds.Command, frozen=True, kw_only=True):
    country: str = ""
    leave_to: str = ""
    idle_minutes: int = 15


class ChooseToBeReminded(kinds.Command, frozen=True, kw_only=True):
    what: tuple[FollowUp, ...]
    each: bool = False


class NameRepair(kinds.Command, frozen=True, kw_only=True):
    id: str
    name: str


Command = Screen | TellWillingness | ChoosePreferences | ChooseToBeReminded | NameRepair


class Slice(Value, frozen=True, kw_only=True):
    screenings: tuple[Screened, ...] = ()
    trying: Trying = "unknown"
    tried_on: date | None = None
    tried_text: str = ""
    preferences: PreferencesChosen | None = None
    reminding: ToBeRemindedChosen | None = None
    """What they chose, or None while they chose nothing."""
    names: tuple[RepairNamed, ...] = ()

    @property
    def name(self) -> str:
        """What this person calls the repair, or ""."""
        return self.names[-1].name if self.names else ""

    def last(self, about: str) -> Screened | None:
        return next((s for s in reversed(self.screenings) if s.about == about), None)

    @property
    def country(self) -> str:
        return self.preferences.country if self.preferences else ""

    @property
    def leave_to(self) -> str:
        """Empty for an address that was kept before only https could be."""
        kept = self.preferences.leave_to if self.preferences else ""
        return kept if is_plain_https(kept) else ""

    @property
    def idle_minutes(self) -> int:
        return self.preferences.idle_minutes if self.preferences else 15

    def reminds_of(self, role: kinds.Role) -> tuple[FollowUp, ...]:
        """Of what they are reminded in that role: a hurt person of nothing unasked."""
        if self.reminding is None:
            return FOLLOW_UPS if role == "responsible" else ()
        return tuple(one for one in FOLLOW_UPS_OF[role] if one in self.reminding.what)

    @property
    def reminds_of_each(self) -> bool:
        """Whether several on one day are called to mind one by one."""
        return self.reminding is not None and self.reminding.each


def road(state: "State", about: str) -> Road:
    """The road that this person's answers open in that repair; a strict one outweighs a mild one.

    A person who was never asked has the solo road: joint parts open by an answer, not by default.
    """
    if is_barred(state, about):
        return "no_contact"
    if needs_help_first(state, about):
        return "help_first"
    last = state.own.safety.last(about)
    return "open" if last is not None and not is_afraid(last) else "solo"


def is_barred(state: "State", about: str) -> bool:
    """Whether this person was asked, or ordered, not to make contact."""
    last = state.own.safety.last(about)
    is_said = last is not None and last.barred in ("asked__", "order__")
    return is_said or state.own.as_told.holds("contact")


def needs_help_first(state: "State", about: str) -> bool:
    """Whether force or control was said, in an answer or by the kind of a harm."""
    last = state.own.safety.last(about)
    return (last is not None and last.used_force == "yes") or state.own.owning.needs_help_first


def is_afraid(screened: Screened) -> bool:
    """Whether any of the questions about fear and control was answered with yes."""
    return "yes" in (
        screened.afraid,
        screened.watched,
        screened.decided_for,
        screened.threatened,
        screened.not_free,
    )


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.safety
    match command:
        case Screen():
            return _screen(mine, command)
        case TellWillingness():
            return _tell_willingness(mine, command)
        case ChoosePreferences():
            return _choose(mine, command)
        case ChooseToBeReminded():
            return _choose_reminding(mine, command)
        case NameRepair():
            return _name(mine, command)
        case _:
            assert_never(command)


def _screen(mine: Slice, command: Screen) -> tuple[Event, ...]:
    """Always one entry, also when nothing changed: a second answer must not look like the first.

    Only the same press come again, known by its instant, writes none.
    """
    if not LEAST_DAYS <= command.again_in <= MOST_DAYS:
        raise Refused("again_out_of_range", least=LEAST_DAYS, most=MOST_DAYS)
    last = mine.last(command.about)
    if last is not None and last.at == command.at:
        return ()
    return (
        Screened(
            at=command.at,
            about=command.about,
            afraid=command.afraid,
            watched=command.watched,
            decided_for=command.decided_for,
            threatened=command.threatened,
            not_free=command.not_free,
            used_force=command.used_force,
            barred=command.barred,
            again_on=command.at.date() + timedelta(days=command.again_in),
        ),
    )


def _tell_willingness(mine: Slice, command: TellWillingness) -> tuple[Event, ...]:
    text = whole(command.text, field="text", most=2_000)
    if command.on is not None:
        kinds.not_ahead(command.on, command.at, field="on")
    is_same = (mine.trying, mine.tried_text) == (command.trying, text)
    if is_same and command.on in (None, mine.tried_on):
        return ()
    return (WillingnessTold(at=command.at, trying=command.trying, on=command.on, text=text),)


def _choose(mine: Slice, command: ChoosePreferences) -> tuple[Event, ...]:
    if not 2 <= command.idle_minutes <= 240:
        raise Refused("idle_out_of_range", field="idle_minutes", least=2, most=240)
    leave_to = whole(command.leave_to, field="leave_to", most=kinds.LONGEST_LINE)
    if leave_to and not is_plain_https(leave_to):
        raise Refused("address_unknown", field="leave_to")
    country = whole(command.country, field="country", most=kinds.LONGEST_LINE).upper()
    if country and not (len(country) == 2 and country.isascii() and country.isalpha()):
        raise Refused("not_understood", field="country")
    chosen = PreferencesChosen(
        at=command.at,
        country=country,
        leave_to=leave_to,
        idle_minutes=command.idle_minutes,
    )
    return kinds.unless_kept(chosen, mine.preferences)


def _choose_reminding(mine: Slice, command: ChooseToBeReminded) -> tuple[Event, ...]:
    what = tuple(one for one in FOLLOW_UPS if one in command.what)
    chosen = ToBeRemindedChosen(at=command.at, what=what, each=command.each)
    return kinds.unless_kept(chosen, mine.reminding)


def _name(mine: Slice, command: NameRepair) -> tuple[Event, ...]:
    name = said(command.name, field="name", most=LONGEST_NAME)
    kept = kinds.find(mine.names, command.id)
    if kept is not None and kept.name == name:
        return ()
    return (RepairNamed(at=command.at, id=command.id, name=name),)


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case Screened():
            return replace(mine, screenings=(*mine.screenings, event))
        case Evened():
            return mine
        case WillingnessTold():
            return replace(mine, trying=event.trying, tried_on=event.on, tried_text=event.text)
        case PreferencesChosen():
            return replace(mine, preferences=event)
        case ToBeRemindedChosen():
            return replace(mine, reminding=event)
        case RepairNamed():
            others = kinds.without(mine.names, (event.id,))
            return replace(mine, names=(*others, event))
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(mine, names=kinds.without(mine.names, ids))
