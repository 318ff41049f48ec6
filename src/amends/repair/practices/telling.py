"""Telling: what happened and how it was, as each of the two tells it to the other here.

The responsible person shares what they did, with its facts, and may hand over what they guessed it
was like: a guess stays sealed from the hurt person until they wrote their own words and choose to
lay the two side by side. The hurt person's own account is an equal record; nothing merges the two.
(STEPS S0.1a, S0.1f, S1.1a, S2.1d, S2.2b.)
"""

from typing import TYPE_CHECKING, ClassVar, assert_never

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Act, Given, Giving, Refused, Role, Value, add_given, found, said
from amends.repair.practices import impact

if TYPE_CHECKING:
    from amends.repair.state import State


class HarmTold(Given, frozen=True, kw_only=True):
    """What was done and the facts of it, as they stood when they were shared."""

    harm: str
    act: str
    facts: tuple[str, ...]
    complete: bool


class Row(Value, frozen=True, kw_only=True):
    """How one thing was, or was guessed to be; `text` is empty for who may not see it yet."""

    domain: impact.Domain
    text: str


class GuessesSealed(Given, frozen=True, kw_only=True):
    """Guesses handed over sealed."""

    rows: tuple[Row, ...]


class OwnAccountTold(Given, frozen=True, kw_only=True):
    """What happened, or facts that were missing, in the hurt person's words."""

    text: str


class ImpactTold(Given, frozen=True, kw_only=True):
    """How it was, in the hurt person's words."""

    rows: tuple[Row, ...]


Event = HarmTold | GuessesSealed | OwnAccountTold | ImpactTold


class ShareHarm(Act, frozen=True, kw_only=True):
    """Share one harm with the facts told of it so far. Telling more later is a new act."""

    only: ClassVar[Role] = "responsible"
    id: str
    harm: str


class ShareGuesses(Act, frozen=True, kw_only=True):
    only: ClassVar[Role] = "responsible"
    id: str
    rows: tuple[str, ...]


class TellOwnAccount(Act, frozen=True, kw_only=True):
    only: ClassVar[Role] = "harmed"
    id: str
    text: str


class TellImpact(Act, frozen=True, kw_only=True):
    """Tell how it was: rows of one's own, as they were written. Many are one act."""

    only: ClassVar[Role] = "harmed"
    id: str
    rows: tuple[str, ...]


Command = ShareHarm | ShareGuesses | TellOwnAccount | TellImpact


class Slice(Giving, frozen=True, kw_only=True):
    @property
    def harms(self) -> tuple[HarmTold, ...]:
        return tuple(one for one in self.given if isinstance(one, HarmTold))

    @property
    def sealed(self) -> tuple[GuessesSealed, ...]:
        return tuple(one for one in self.given if isinstance(one, GuessesSealed))

    @property
    def accounts(self) -> tuple[OwnAccountTold, ...]:
        return tuple(one for one in self.given if isinstance(one, OwnAccountTold))

    @property
    def impacts(self) -> tuple[ImpactTold, ...]:
        return tuple(one for one in self.given if isinstance(one, ImpactTold))


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    ours = state.shared.telling
    match command:
        case ShareHarm():
            told: Event = _harm(state, command)
        case ShareGuesses():
            told = GuessesSealed(rows=_rows(state, command.rows), **kinds.as_given(command))
        case TellOwnAccount():
            text = said(command.text, field="text")
            told = OwnAccountTold(text=text, **kinds.as_given(command))
        case TellImpact():
            told = ImpactTold(rows=_rows(state, command.rows), **kinds.as_given(command))
        case _:
            assert_never(command)
    return (told,) if kinds.is_new_given(ours, told, field="text") else ()


def _harm(state: "State", command: ShareHarm) -> HarmTold:
    mine = state.own.owning
    harm = found(mine.harms, command.harm)
    kept = kinds.find(state.shared.telling.harms, command.id)
    if kept is not None and kept.harm == harm.id:
        return kept
    return HarmTold(
        harm=harm.id,
        act=harm.act,
        facts=tuple(fact.text for fact in mine.facts if fact.harm == harm.id),
        complete=mine.account is not None and mine.account.complete,
        **kinds.as_given(command),
    )


def _rows(state: "State", ids: tuple[str, ...]) -> tuple[Row, ...]:
    rows = tuple(found(state.own.impact.rows, id) for id in dict.fromkeys(ids))
    if not rows:
        raise Refused("no_impact_named", field="rows")
    return tuple(Row(domain=row.domain, text=row.text) for row in rows)


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
    return replace(one, rows=tuple(replace(row, text="") for row in one.rows))
