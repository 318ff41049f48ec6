"""Telling: what happened and how it was, as each of the two tells it to the other here.

The responsible person shares what they did, with its facts, and may hand over what they guessed it
was like: a guess stays sealed from the hurt person until they wrote their own words and choose to
lay the two side by side. The hurt person's own account is an equal record; nothing merges the two.
(STEPS S0.1a, S0.1f, S1.1a, S1.1d, S2.1d, S2.2b, S4.1d.)
"""

from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, Literal, assert_never

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import (
    Act,
    AnswerAct,
    Given,
    Giving,
    Refused,
    Role,
    Value,
    add_given,
    found,
    said,
    whole,
)
from amends.repair.practices import impact, owning

if TYPE_CHECKING:
    from amends.repair.practices.giving import BeginSharedBook
    from amends.repair.state import State

Says = Literal["not_so", "more"]
"""What the hurt person may say of what was told: this is not what happened, or more happened."""

Detail = Literal["everything", "all", "outline", "nothing"]
"""How much the hurt person wants to be told: also intimate details, the facts, what was done alone, or
nothing more. Until they say something it is the facts."""

WITH_FACTS: tuple[Detail, ...] = ("everything", "all")

HEAVIER: tuple[owning.Weight, ...] = ("light", "serious", "deep")
"""The weights, the lightest first."""


class HarmTold(Given, frozen=True, kw_only=True):
    """What was done and the facts of it, as they stood when they were shared.

    `later`: the facts that came after the account was called complete, or after an apology.
    `tell_on`: until when the rest is to be told, where it was said that this is not all.
    `ended`: what was done to end it, each thing on the day of `ended_on` in the same place.
    """

    harm: str
    act: str
    facts: tuple[str, ...]
    complete: bool
    later: tuple[str, ...] = ()
    tell_on: date | None = None
    ended: tuple[str, ...] = ()
    ended_on: tuple[date, ...] = ()


class Row(Value, frozen=True, kw_only=True):
    """How one thing was, or was guessed to be."""

    domain: impact.Domain
    text: str


class GuessesSealed(Given, frozen=True, kw_only=True):
    """Guesses handed over sealed. `retelling`: the day as the other might tell it, or "".

    For who may not see it yet it has neither rows nor words: where it was guessed to reach is part
    of the guess.
    """

    rows: tuple[Row, ...]
    retelling: str = ""


class GuessesAnswered(Given, frozen=True, kw_only=True):
    """Where a guess saw it and where it missed it; of the rest nothing is said."""

    of: str
    seen: tuple[impact.Domain, ...]
    missed: tuple[impact.Domain, ...]
    text: str


class OwnAccountTold(Given, frozen=True, kw_only=True):
    """What happened, or facts that were missing, in the hurt person's words.

    `of`: the id of what the other told, where it answers that; it stands beside it and changes
    nothing in it.
    """

    text: str
    of: str = ""
    answer: Literal["", "not_so", "more"] = ""


class ImpactTold(Given, frozen=True, kw_only=True):
    """How it was, in the hurt person's words. `weight`: how heavy, where they want to say so."""

    rows: tuple[Row, ...]
    weight: owning.Weight | None = None


class DetailLimited(Given, frozen=True, kw_only=True):
    """How much the hurt person wants to be told from now on, and what to leave out, in their words."""

    detail: Detail
    text: str


Event = HarmTold | GuessesSealed | GuessesAnswered | OwnAccountTold | ImpactTold | DetailLimited


class ShareHarm(Act, frozen=True, kw_only=True):
    """Share one harm with the facts told of it so far. Telling more later is a new act."""

    only: ClassVar[Role] = "responsible"
    id: str
    harm: str


class ShareGuesses(Act, frozen=True, kw_only=True):
    """Hand guesses over sealed, by their ids; `retelling` is the id of one, or ""."""

    only: ClassVar[Role] = "responsible"
    id: str
    rows: tuple[str, ...] = ()
    retelling: str = ""


class AnswerGuesses(Act, frozen=True, kw_only=True):
    """Say what was seen and what was missed, once the guess lies beside one's own words."""

    only: ClassVar[Role] = "harmed"
    answers: ClassVar[bool] = True
    id: str
    of: str
    seen: tuple[impact.Domain, ...] = ()
    missed: tuple[impact.Domain, ...] = ()
    text: str = ""


class AnswerHarm(AnswerAct, frozen=True, kw_only=True):
    """Say that it was not so, or that there was more; a "not so" needs no words."""

    only: ClassVar[Role] = "harmed"
    answer: Says


class TellOwnAccount(Act, frozen=True, kw_only=True):
    only: ClassVar[Role] = "harmed"
    id: str
    text: str


class TellImpact(Act, frozen=True, kw_only=True):
    """Tell how it was: rows of one's own, as they were written. Many are one act."""

    only: ClassVar[Role] = "harmed"
    id: str
    rows: tuple[str, ...] = ()
    weight: owning.Weight | None = None


class LimitDetail(Act, frozen=True, kw_only=True):
    """Say how much one wants to be told. Without words it holds at once, whatever stands before it."""

    only: ClassVar[Role] = "harmed"
    id: str
    detail: Detail
    text: str = ""

    @property
    def is_stop(self) -> bool:
        return not self.text.strip()


Command = (
    ShareHarm
    | ShareGuesses
    | AnswerGuesses
    | AnswerHarm
    | TellOwnAccount
    | TellImpact
    | LimitDetail
)


class Slice(Giving, frozen=True, kw_only=True):
    @property
    def harms(self) -> tuple[HarmTold, ...]:
        return self.every(HarmTold)

    @property
    def sealed(self) -> tuple[GuessesSealed, ...]:
        return self.every(GuessesSealed)

    @property
    def accounts(self) -> tuple[OwnAccountTold, ...]:
        return self.every(OwnAccountTold)

    @property
    def impacts(self) -> tuple[ImpactTold, ...]:
        return self.every(ImpactTold)

    @property
    def limit(self) -> DetailLimited | None:
        """What the hurt person said last of how much they want to be told, or None."""
        return self.newest(DetailLimited)

    @property
    def detail(self) -> Detail:
        return "all" if self.limit is None else self.limit.detail

    @property
    def asks_for_details(self) -> bool:
        """Whether they said that they want to know what most would rather not (S4.1a)."""
        return self.detail == "everything"

    @property
    def weight(self) -> owning.Weight | None:
        """How heavy the hurt person said it is, as they said it last."""
        return next((one.weight for one in reversed(self.impacts) if one.weight), None)

    def accounts_of(self, harm: str) -> tuple[OwnAccountTold, ...]:
        return tuple(one for one in self.accounts if one.of == harm)

    def answers_to(self, guesses: str) -> tuple[GuessesAnswered, ...]:
        return self.every_of(GuessesAnswered, guesses)

    def told_anew(self, one: HarmTold) -> bool:
        """Whether the same was told again after that, with what had come to it."""
        same = [other for other in self.harms if other.harm == one.harm]
        return bool(same) and same[-1].id != one.id


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    ours = state.shared.telling
    match command:
        case ShareHarm():
            told: Event = _harm(state, command)
        case ShareGuesses():
            told = _guesses(state, command.rows, command.retelling, kinds.as_given(command))
        case AnswerGuesses():
            told = _answered(ours, command)
        case AnswerHarm():
            told = _account_of(ours, command)
        case TellOwnAccount():
            text = said(command.text, field="text")
            told = OwnAccountTold(text=text, **kinds.as_given(command))
        case TellImpact():
            told = _impact(state, command)
        case LimitDetail():
            return _limit(ours, command)
        case _:
            assert_never(command)
    return (told,) if kinds.is_new_given(ours, told, field="text") else ()


def _harm(state: "State", command: ShareHarm) -> HarmTold:
    harm = found(state.own.owning.harms, command.harm)
    kept = kinds.find(state.shared.telling.harms, command.id)
    if kept is not None and kept.harm == harm.id:
        return kept
    detail = state.shared.telling.detail
    if detail == "nothing":
        raise Refused("told_nothing_more")
    return as_it_stands(state.own.owning, harm, kinds.as_given(command), detail=detail)


def _limit(ours: Slice, command: LimitDetail) -> tuple[Event, ...]:
    text = whole(command.text, field="text", most=2_000)
    limit = DetailLimited(detail=command.detail, text=text, **kinds.as_given(command))
    if (limit.detail, text) == (ours.detail, ours.limit.text if ours.limit else ""):
        return ()
    return (limit,) if kinds.is_new_given(ours, limit, field="text") else ()


def as_it_stands(
    mine: owning.Slice, harm: owning.Harm, given: dict[str, Any], *, detail: Detail = "all"
) -> HarmTold:
    """What would be told of it now. A fact that was put right since is left to the one after it.

    In outline no fact goes with it: what the other does not want to know is not theirs to carry. Of
    what ends it only what was done is told; what is still to be done would be a promise.
    """
    wrong = {fact.corrects for fact in mine.facts}
    facts = tuple(fact for fact in mine.facts_of(harm.id) if fact.id not in wrong)
    ended = [(act.text, act.done_on) for act in mine.stop_acts_of(harm.id) if act.done_on]
    if detail not in WITH_FACTS:
        facts, ended = (), []
    account = mine.account
    return HarmTold(
        harm=harm.id,
        act=harm.act,
        facts=tuple(fact.text for fact in facts if not fact.told_later),
        later=tuple(fact.text for fact in facts if fact.told_later),
        complete=account is not None and account.complete,
        tell_on=None if account is None else account.tell_on,
        ended=tuple(text for text, _ in ended),
        ended_on=tuple(on for _, on in ended),
        **given,
    )


def has_more(state: "State", harm: str) -> bool:
    """Whether telling it once more would tell something that was not told."""
    kept = kinds.find(state.own.owning.harms, harm)
    told = [one for one in state.shared.telling.harms if one.harm == harm]
    if kept is None or not told or state.shared.telling.detail not in WITH_FACTS:
        return False
    last = told[-1]
    given = {name: getattr(last, name) for name in Given.__struct_fields__}
    return as_it_stands(state.own.owning, kept, given) != last


def heavier_for_them(state: "State") -> tuple[owning.Weight, owning.Weight] | None:
    """How heavy it is for the hurt person and what the other called it, where the first is more.

    None where it is not, or where either said nothing. The question goes to the other alone. (S1.1d)
    """
    theirs = state.shared.telling.weight
    mine = [harm.weight for harm in state.own.owning.harms if harm.weight]
    if theirs is None or not mine:
        return None
    heaviest = max(mine, key=HEAVIER.index)
    return (theirs, heaviest) if HEAVIER.index(heaviest) < HEAVIER.index(theirs) else None


def _guesses(
    state: "State", ids: tuple[str, ...], retelling: str, given: dict[str, Any]
) -> GuessesSealed:
    """Guesses alone: what the other told is theirs, and is not handed back to them as one's own."""
    mine = state.own.impact
    rows = _rows(mine.guesses, ids)
    told = found(mine.retellings, retelling).text if retelling else ""
    if not rows and not told:
        raise Refused("no_impact_named", field="rows")
    return GuessesSealed(rows=rows, retelling=told, **given)


def _impact(state: "State", command: TellImpact) -> ImpactTold:
    rows = _rows(state.own.impact.rows, command.rows)
    if not rows and command.weight is None:
        raise Refused("nothing_picked", field="rows")
    return ImpactTold(rows=rows, weight=command.weight, **kinds.as_given(command))


def _rows(kept: tuple[impact.ImpactNoted, ...], ids: tuple[str, ...]) -> tuple[Row, ...]:
    rows = (found(kept, id) for id in dict.fromkeys(ids))
    return tuple(Row(domain=row.domain, text=row.text) for row in rows)


def _answered(ours: Slice, command: AnswerGuesses) -> GuessesAnswered:
    """Refuse while it is sealed: nobody is asked about what they did not choose to see."""
    guesses = found(ours.sealed, command.of)
    if not guesses.rows and not guesses.retelling:
        raise Refused("still_sealed")
    guessed = tuple(dict.fromkeys(row.domain for row in guesses.rows))
    both = set(command.seen) & set(command.missed)
    if both or not {*command.seen, *command.missed} <= set(guessed):
        raise Refused("not_understood")
    text = whole(command.text, field="text")
    if not command.seen and not command.missed and not text:
        raise Refused("empty", field="text")
    return GuessesAnswered(
        of=guesses.id,
        seen=tuple(domain for domain in guessed if domain in command.seen),
        missed=tuple(domain for domain in guessed if domain in command.missed),
        text=text,
        **kinds.as_given(command),
    )


def _account_of(ours: Slice, command: AnswerHarm) -> OwnAccountTold:
    harm = found(ours.harms, command.of)
    text = whole(command.text, field="text")
    if command.answer == "more" and not text:
        raise Refused("empty", field="text")
    return OwnAccountTold(text=text, of=harm.id, answer=command.answer, **kinds.as_given(command))


# What stands in the shared book from its beginning


def picked(state: "State", command: "BeginSharedBook", ids: tuple[str, ...]) -> tuple[Event, ...]:
    """What of these ids is told from the beginning, as if it had been told by itself.

    Rows are one act, however many. An id of nothing that can be told here is left to the caller.
    """
    own = state.own

    def given(id: str) -> dict[str, Any]:
        return kinds.as_picked(command, id)

    harms = (harm for harm in own.owning.harms if harm.id in ids)
    pages = (page for page in own.partners_side.on("happened") if page.id in ids)
    told: list[Event] = [as_it_stands(own.owning, h, given(h.id)) for h in harms]
    told += [OwnAccountTold(text=page.text, **given(page.id)) for page in pages]
    if command.by == "harmed":
        rows = tuple(row.id for row in own.impact.rows if row.id in ids)
        if rows:
            told.append(ImpactTold(rows=_rows(own.impact.rows, rows), **given(rows[0])))
        return tuple(told)
    rows = tuple(row.id for row in own.impact.guesses if row.id in ids)
    retelling = next((one.id for one in own.impact.retellings if one.id in ids), "")
    if rows or retelling:
        told.append(_guesses(state, rows, retelling, given((*rows, retelling)[0])))
    return tuple(told)


def can_be_picked(state: "State", role: Role) -> tuple[str, ...]:
    """The ids of one's own that `picked` knows."""
    own = state.own
    if role == "harmed":
        pages = tuple(page.id for page in own.partners_side.on("happened"))
        return (*pages, *(row.id for row in own.impact.rows))
    return tuple(
        one.id
        for kept in (own.owning.harms, own.impact.guesses, own.impact.retellings)
        for one in kept
    )


def evolve(ours: Slice, event: Event) -> Slice:
    return add_given(ours, event)


def seen_by_harmed(ours: Slice, *, beside: bool) -> Slice:
    """The slice with every guess of the other sealed, unless it is to be laid beside one's own."""
    if beside:
        return ours
    return replace(ours, given=tuple(_sealed(one) for one in ours.given))


def _sealed(one: Event) -> Event:
    if not isinstance(one, GuessesSealed):
        return one
    return replace(one, rows=(), retelling="")


def told_here(ours: Slice) -> tuple[impact.ImpactNoted, ...]:
    """How the hurt person told it was, as rows that acts, promises and letters can name.

    They stay theirs: nothing is copied, and a row is gone once both let it go.
    """
    return tuple(
        impact.ImpactNoted(
            at=told.at,
            id=f"{told.id}.{place}",
            harm=None,
            domain=row.domain,
            source="told",
            text=row.text,
        )
        for told in ours.impacts
        for place, row in enumerate(told.rows)
    )
