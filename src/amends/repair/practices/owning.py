"""Owning: what happened, in plain facts, with the reasons kept apart.

Nothing here is edited in silence. A later addition is an entry of its own with its own date, and
says "told later" once the account was called complete or an apology was given: what comes out
afterwards weighs more than what was said at once. (STEPS S1.1a, S2.1d; Schweitzer 2006.)
"""

import re
from datetime import date
from typing import TYPE_CHECKING, Literal, assert_never

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Made, Refused, Thing, Value, amended, found, is_new, said, whole

if TYPE_CHECKING:
    from amends.repair.state import State

Kind = Literal[
    "words",
    "decision",
    "neglect",
    "lie",
    "agreement",
    "betrayal",
    "money",
    "property",
    "physical",
    "control",
    "other",
]

NOT_FOR_LETTERS: tuple[Kind, ...] = ("physical", "control")
"""Kinds of harm that open the road of help, not of letters (SAFETY.md, section 3)."""

Ongoing = Literal["over", "going_on", "not_sure"]
Weight = Literal["light", "serious", "deep"]


# Events


class HarmRecorded(Made, frozen=True, kw_only=True):
    kind: Kind
    act: str
    ongoing: Ongoing


class HarmDetailed(Made, frozen=True, kw_only=True):
    """The circumstances as the person sees them now; `id` is the harm's."""

    when: str
    where: str
    who_was_there: str
    who_knows: str
    repeated: bool | None


class HarmWeighed(kinds.Event, frozen=True, kw_only=True):
    of: str
    weight: Weight


class HarmStopped(kinds.Event, frozen=True, kw_only=True):
    """Whether it is over now."""

    of: str
    ongoing: Ongoing


class FactAdded(Made, frozen=True, kw_only=True):
    """A fact, or the correction of one: the mistaken one stays beside it."""

    harm: str
    text: str
    told_later: bool
    corrects: str | None


class ReasonNoted(Made, frozen=True, kw_only=True):
    harm: str
    text: str


class StopActNoted(Made, frozen=True, kw_only=True):
    """Something done to end the wrong: contact ended, an account closed, a lie corrected.

    Without a day it is still to be done. Once it is done it stands here again as it was done, with
    its day.
    """

    harm: str
    text: str
    done_on: date | None


ACCOUNT = "account"
"""The id of the one account of a repair, so that its words can be let go like any others."""


class AccountStated(Made, frozen=True, kw_only=True):
    """What the person says of their own account: all of it, or not all yet."""

    complete: bool
    missing: str
    tell_on: date | None


class AccountCalledComplete(kinds.Event, frozen=True, kw_only=True):
    """It was said, once, that this is all. It holds no words, and stays when words are let go."""


Event = (
    HarmRecorded
    | HarmDetailed
    | HarmWeighed
    | HarmStopped
    | FactAdded
    | ReasonNoted
    | StopActNoted
    | AccountStated
    | AccountCalledComplete
)


# Commands


class RecordHarm(kinds.Command, frozen=True, kw_only=True):
    id: str
    kind: Kind
    act: str
    ongoing: Ongoing


class DetailHarm(kinds.Command, frozen=True, kw_only=True):
    of: str
    when: str = ""
    where: str = ""
    who_was_there: str = ""
    who_knows: str = ""
    repeated: bool | None = None


class WeighHarm(kinds.Command, frozen=True, kw_only=True):
    of: str
    weight: Weight


class StopHarm(kinds.Command, frozen=True, kw_only=True):
    of: str
    ongoing: Ongoing


class AddFact(kinds.Command, frozen=True, kw_only=True):
    id: str
    harm: str
    text: str
    corrects: str | None = None


class NoteReason(kinds.Command, frozen=True, kw_only=True):
    id: str
    harm: str
    text: str


class NoteStopAct(kinds.Command, frozen=True, kw_only=True):
    id: str
    harm: str
    text: str
    done_on: date | None = None


class StateAccount(kinds.Command, frozen=True, kw_only=True):
    complete: bool
    missing: str = ""
    tell_on: date | None = None


Command = (
    RecordHarm
    | DetailHarm
    | WeighHarm
    | StopHarm
    | AddFact
    | NoteReason
    | NoteStopAct
    | StateAccount
)


# The state


class Harm(Thing, frozen=True, kw_only=True):
    kind: Kind
    act: str
    ongoing: Ongoing
    weight: Weight | None = None
    when: str = ""
    where: str = ""
    who_was_there: str = ""
    who_knows: str = ""
    repeated: bool | None = None


class Slice(Value, frozen=True, kw_only=True):
    harms: tuple[Harm, ...] = ()
    facts: tuple[FactAdded, ...] = ()
    reasons: tuple[ReasonNoted, ...] = ()
    stop_acts: tuple[StopActNoted, ...] = ()
    account: AccountStated | None = None
    called_complete: bool = False

    def facts_of(self, harm: str) -> tuple[FactAdded, ...]:
        return tuple(fact for fact in self.facts if fact.harm == harm)

    def reasons_of(self, harm: str) -> tuple[ReasonNoted, ...]:
        return tuple(reason for reason in self.reasons if reason.harm == harm)

    def stop_acts_of(self, harm: str) -> tuple[StopActNoted, ...]:
        return tuple(act for act in self.stop_acts if act.harm == harm)

    @property
    def accounts(self) -> tuple[AccountStated, ...]:
        return () if self.account is None else (self.account,)

    @property
    def needs_help_first(self) -> bool:
        """Whether a harm is of a kind that no letter can put right."""
        return any(harm.kind in NOT_FOR_LETTERS for harm in self.harms)

    @property
    def is_going_on(self) -> bool:
        return any(harm.ongoing == "going_on" for harm in self.harms)


def is_told_later(state: "State") -> bool:
    """Whether a fact added now comes after the account was called complete, or after an apology.

    Taking "this is all" back does not undo that it was said.
    """
    return state.own.owning.called_complete or bool(state.own.apology.deliveries)


# Rules


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.owning
    match command:
        case RecordHarm():
            return _record(mine, command)
        case DetailHarm():
            return _detail(mine, command)
        case WeighHarm():
            if found(mine.harms, command.of).weight == command.weight:
                return ()
            return (HarmWeighed(at=command.at, of=command.of, weight=command.weight),)
        case StopHarm():
            if found(mine.harms, command.of).ongoing == command.ongoing:
                return ()
            return (HarmStopped(at=command.at, of=command.of, ongoing=command.ongoing),)
        case AddFact():
            return _add_fact(state, command)
        case NoteReason():
            return _note_reason(mine, command)
        case NoteStopAct():
            return _note_stop_act(mine, command)
        case StateAccount():
            return _state_account(mine, command)
        case _:
            assert_never(command)


def _record(mine: Slice, command: RecordHarm) -> tuple[Event, ...]:
    act = said(command.act, field="act")
    if not names_own_act(act):
        raise Refused("act_needs_i", field="act")
    kept = kinds.find(mine.harms, command.id)
    if kept is not None and (kept.kind, kept.act) != (command.kind, act):
        raise Refused("already_kept", field="act")
    if kept is not None:
        return ()
    return (
        HarmRecorded(
            at=command.at, id=command.id, kind=command.kind, act=act, ongoing=command.ongoing
        ),
    )


def names_own_act(text: str) -> bool:
    """Whether the writer stands in the sentence: "I told them", "I did not come", "my lie"."""
    return _WRITER.search(text.lower().replace("\u2019", "'")) is not None


_WRITER = re.compile(r"\b(?:i|i'm|i've|i'd|my)\b")


def _detail(mine: Slice, command: DetailHarm) -> tuple[Event, ...]:
    harm = found(mine.harms, command.of)
    event = HarmDetailed(
        at=command.at,
        id=command.of,
        when=whole(command.when, field="when", most=kinds.LONGEST_LINE),
        where=whole(command.where, field="where", most=kinds.LONGEST_LINE),
        who_was_there=whole(command.who_was_there, field="who_was_there", most=2_000),
        who_knows=whole(command.who_knows, field="who_knows", most=2_000),
        repeated=command.repeated,
    )
    return () if replace(harm, **_details(event)) == harm else (event,)


def _details(event: HarmDetailed) -> dict[str, str | bool | None]:
    return {
        "when": event.when,
        "where": event.where,
        "who_was_there": event.who_was_there,
        "who_knows": event.who_knows,
        "repeated": event.repeated,
    }


def _add_fact(state: "State", command: AddFact) -> tuple[Event, ...]:
    mine = state.own.owning
    found(mine.harms, command.harm)
    if command.corrects is not None:
        found(mine.facts_of(command.harm), command.corrects)
    kept = kinds.find(mine.facts, command.id)
    fact = FactAdded(
        at=command.at,
        id=command.id,
        harm=command.harm,
        text=said(command.text, field="text"),
        told_later=kept.told_later if kept else is_told_later(state),
        corrects=command.corrects,
    )
    return (fact,) if is_new(mine.facts, fact, field="text") else ()


def _note_reason(mine: Slice, command: NoteReason) -> tuple[Event, ...]:
    found(mine.harms, command.harm)
    reason = ReasonNoted(
        at=command.at,
        id=command.id,
        harm=command.harm,
        text=said(command.text, field="text"),
    )
    return (reason,) if is_new(mine.reasons, reason, field="text") else ()


def _note_stop_act(mine: Slice, command: NoteStopAct) -> tuple[Event, ...]:
    found(mine.harms, command.harm)
    if command.done_on is not None:
        kinds.not_ahead(command.done_on, command.at, field="done_on")
    act = StopActNoted(
        at=command.at,
        id=command.id,
        harm=command.harm,
        text=said(command.text, field="text", most=2_000),
        done_on=command.done_on,
    )
    if _is_done_now(kinds.find(mine.stop_acts, act.id), act):
        return (act,)
    return (act,) if is_new(mine.stop_acts, act, field="text") else ()


def _is_done_now(kept: StopActNoted | None, act: StopActNoted) -> bool:
    """Whether what was still to be done gains its day, and with it the words for what was done."""
    if kept is None or kept.done_on is not None or act.done_on is None:
        return False
    return kept.harm == act.harm


def _state_account(mine: Slice, command: StateAccount) -> tuple[Event, ...]:
    if not mine.harms:
        raise Refused("no_harm_yet")
    missing = "" if command.complete else whole(command.missing, field="missing", most=2_000)
    if not command.complete and not missing:
        raise Refused("what_is_missing", field="missing")
    account = AccountStated(
        at=command.at,
        id=ACCOUNT,
        complete=command.complete,
        missing=missing,
        tell_on=None if command.complete else command.tell_on,
    )
    if mine.account is not None and replace(account, at=mine.account.at) == mine.account:
        return ()
    if command.complete and not mine.called_complete:
        return (account, AccountCalledComplete(at=command.at))
    return (account,)


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case HarmRecorded():
            harm = Harm(
                id=event.id, at=event.at, kind=event.kind, act=event.act, ongoing=event.ongoing
            )
            return replace(mine, harms=(*mine.harms, harm))
        case HarmDetailed():
            return replace(mine, harms=amended(mine.harms, event.id, **_details(event)))
        case HarmWeighed():
            return replace(mine, harms=amended(mine.harms, event.of, weight=event.weight))
        case HarmStopped():
            return replace(mine, harms=amended(mine.harms, event.of, ongoing=event.ongoing))
        case FactAdded():
            return replace(mine, facts=(*mine.facts, event))
        case ReasonNoted():
            return replace(mine, reasons=(*mine.reasons, event))
        case StopActNoted():
            return replace(mine, stop_acts=kinds.in_its_place(mine.stop_acts, event))
        case AccountStated():
            return replace(mine, account=event)
        case AccountCalledComplete():
            return replace(mine, called_complete=True)
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(
        mine,
        harms=kinds.without(mine.harms, ids),
        facts=kinds.without(mine.facts, ids),
        reasons=kinds.without(mine.reasons, ids),
        stop_acts=kinds.without(mine.stop_acts, ids),
        account=None if ACCOUNT in ids else mine.account,
    )
