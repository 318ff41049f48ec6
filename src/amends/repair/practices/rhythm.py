"""Rhythm: how often there are check-ins between the two. The hurt person says it; it may be never.

It is set in one act and works at once. A check-in that was skipped is not one that failed: nothing
here counts them, and nobody is reminded because of it. What either answered stays in their own
book; either may share one of theirs, and of it only the parts they pick, or single answers on a
scale, and no sum of them. How seldom the other may come to look after what holds is theirs to say as
well. (STEPS S3.4f-h, S0.7c, S2.21a; SAFETY.md, section 1.)
"""

from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, Literal, assert_never

from amends.repair import kinds
from amends.repair.kinds import Act, Given, Giving, Refused, Role, add_given, found
from amends.repair.practices.checkins import ITEMS
from amends.repair.practices.scales import Answer, Scale
from amends.repair.practices.upkeep import Rhythm

if TYPE_CHECKING:
    from amends.repair.state import State

Every = Literal["never", "day", "week", "fortnight", "month"]
Form = Literal["talk", "writing", "walk", "any"]
Part = Literal["told", "promised", "free_to_say_no", "worry", "note"]

PARTS: tuple[Part, ...] = (*ITEMS, "note")
"""What a check-in consists of; each is shared or kept by itself."""


Seldom = Rhythm | Literal["unsaid"]
"""`unsaid`: nothing is said of it, or no longer."""


class RhythmSet(Given, frozen=True, kw_only=True):
    every: Every
    form: Form


class CheckInShared(Given, frozen=True, kw_only=True):
    """A check-in of one's own: 0 to 10 each, or None for not said.

    What was kept looks as what was not said: that somebody keeps something is theirs too.
    """

    on: date
    told: int | None
    promised: int | None
    free_to_say_no: int | None
    worry: int | None
    note: str


class ScaleShared(Given, frozen=True, kw_only=True):
    """Answers of one's own on a scale, those that were picked. A sum is never among them."""

    on: date
    scale: Scale
    answers: tuple[Answer, ...]


class SeldomSaid(Given, frozen=True, kw_only=True):
    """How seldom the other may come to look after what holds (upkeep)."""

    every: Seldom


Event = RhythmSet | CheckInShared | ScaleShared | SeldomSaid


class SetRhythm(Act, frozen=True, kw_only=True):
    only: ClassVar[Role] = "harmed"
    id: str
    every: Every
    form: Form = "any"

    @property
    def is_stop(self) -> bool:
        """Less is a stop, and more is theirs to say as well: it holds no words and asks nothing."""
        return True


class ShareCheckIn(Act, frozen=True, kw_only=True):
    """Show the other a check-in of one's own; the responsible person only through the door."""

    through: ClassVar[str | None] = "checkins"
    id: str
    checkin: str
    parts: tuple[Part, ...] = PARTS


class ShareScale(Act, frozen=True, kw_only=True):
    """Show the other answers of one's own on a scale; as with a check-in, item by item."""

    through: ClassVar[str | None] = "checkins"
    id: str
    answered: str
    items: tuple[int, ...]


class SaySeldom(Act, frozen=True, kw_only=True):
    """Say when less is all right. It has no words, and is asked of nobody. (S2.21a)"""

    only: ClassVar[Role] = "harmed"
    id: str
    every: Seldom

    @property
    def is_stop(self) -> bool:
        """It asks nothing and sends nothing: what it holds is how the other looks to themselves."""
        return True


Command = SetRhythm | ShareCheckIn | ShareScale | SaySeldom


class Slice(Giving, frozen=True, kw_only=True):
    @property
    def current(self) -> RhythmSet | None:
        """The rhythm as it stands, or None where none was set: then there is none."""
        return self.newest(RhythmSet)

    @property
    def last_seldom(self) -> SeldomSaid | None:
        """What was said last of it, also where it was unsaid by that."""
        return self.newest(SeldomSaid)

    @property
    def seldom(self) -> Rhythm | None:
        """How seldom upkeep may become, or None where nothing is said of it."""
        last = self.last_seldom
        return None if last is None or last.every == "unsaid" else last.every

    @property
    def checkins(self) -> tuple[CheckInShared, ...]:
        return self.every(CheckInShared)

    @property
    def of_scales(self) -> tuple[ScaleShared, ...]:
        return self.every(ScaleShared)


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    ours = state.shared.rhythm
    match command:
        case SetRhythm():
            event: Event = RhythmSet(
                every=command.every, form=command.form, **kinds.as_given(command)
            )
            if _is_as_before(ours, command):
                return ()
        case ShareCheckIn():
            event = _shared(state, command)
        case ShareScale():
            event = _of_a_scale(state, command)
        case SaySeldom():
            if (ours.seldom or "unsaid") == command.every:
                return ()
            event = SeldomSaid(every=command.every, **kinds.as_given(command))
        case _:
            assert_never(command)
    return (event,) if kinds.is_new_given(ours, event) else ()


def _is_as_before(ours: Slice, command: SetRhythm) -> bool:
    now = ours.current
    return now is not None and (now.every, now.form) == (command.every, command.form)


def _shared(state: "State", command: ShareCheckIn) -> CheckInShared:
    own = found(state.own.checkins.checkins, command.checkin)
    answers: dict[str, Any] = {
        item: own.of(item) if item in command.parts else None for item in ITEMS
    }
    note = own.note if "note" in command.parts else ""
    if not note and all(answer is None for answer in answers.values()):
        raise Refused("nothing_shared", field="parts")
    return CheckInShared(on=own.on, note=note, **answers, **kinds.as_given(command))


def _of_a_scale(state: "State", command: ShareScale) -> ScaleShared:
    own = found(state.own.scales.answered, command.answered)
    answers = tuple(one for one in own.answers if one.item in command.items)
    if not answers:
        raise Refused("nothing_shared", field="items")
    return ScaleShared(on=own.on, scale=own.scale, answers=answers, **kinds.as_given(command))


def evolve(ours: Slice, event: Event) -> Slice:
    return add_given(ours, event)
