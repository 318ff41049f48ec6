"""The chain: what each harm did, what was put against that, and how it was kept. What is still open?

Each harm leads to its impacts, each impact to the amends and the promises that answer it, a promise to
the record of its days, and all of it to the weeks that were looked at since. Everything here is the
responsible person's own, and every number is a count of entries with what it is of. What the partner
does, thinks or owes is not in it. (STEPS S0.0b, S2.16a.)
"""

from datetime import date

from amends.repair import consistency
from amends.repair.kinds import Value
from amends.repair.practices import impact
from amends.repair.practices.amends import Item
from amends.repair.practices.impact import ImpactNoted
from amends.repair.practices.owning import AccountStated, Harm, StopActNoted
from amends.repair.practices.promises import MissAnswered, Promise, Record, record_of
from amends.repair.state import State


class Kept(Value, frozen=True, kw_only=True):
    """A promise with what is known of its days."""

    promise: Promise
    record: Record


class Met(Value, frozen=True, kw_only=True):
    """One impact, and what was put against it: nothing, amends, promises that run or have ended."""

    row: ImpactNoted
    amends: tuple[Item, ...]
    promises: tuple[Kept, ...]

    @property
    def is_bare(self) -> bool:
        """Whether nothing stands against it now, as `impact.uncovered` says it."""
        return not self.amends and not any(one.promise.stands for one in self.promises)


class Link(Value, frozen=True, kw_only=True):
    """One harm with all that hangs on it. `harm` is None for impacts that are tied to no harm."""

    harm: Harm | None
    met: tuple[Met, ...]


class Open(Value, frozen=True, kw_only=True):
    """What is not put right yet, as far as it was written down."""

    going_on: tuple[Harm, ...]
    to_end: tuple[StopActNoted, ...]  # what would end it, and has no day yet
    account: AccountStated | None  # one of which it was said that it is not all
    unseen: tuple[Harm, ...]  # of which it is not said what they did
    bare: tuple[ImpactNoted, ...]
    unsettled: tuple[Item, ...]
    misses: tuple[tuple[Promise, date], ...]
    to_make_good: tuple[tuple[date, Promise, MissAnswered], ...]

    @property
    def is_nothing(self) -> bool:
        return not any(getattr(self, name) for name in self.__struct_fields__)


class Count(Value, frozen=True, kw_only=True):
    """How many, and of how many."""

    number: int
    of: int


class Counts(Value, frozen=True, kw_only=True):
    """Impacts with something against them, amends settled, days kept of those said, misses answered;
    `unsaid`: days of promises of which nothing was said; `looks`: weeks looked at since the first."""

    impacts: Count
    amends: Count
    days: Count
    misses: Count
    unsaid: int
    looks: int


def chain(state: State, today: date) -> tuple[Link, ...]:
    """Each harm in its order, then what is tied to none of them."""
    return tuple(
        Link(harm=harm, met=_met(state, today, rows))
        for harm, rows in _rows(state)
        if harm is not None or rows
    )


def _rows(state: State) -> list[tuple[Harm | None, list[ImpactNoted]]]:
    """Each harm with what it did; at the end what is tied to none, as all is that the other told. Where
    there is one harm only, that is what it did."""
    harms = {harm.id: harm for harm in state.own.owning.harms}
    only = next(iter(harms)) if len(harms) == 1 else None
    rows: dict[str | None, list[ImpactNoted]] = {id: [] for id in (*harms, None)}
    for row in state.own.impact.known:
        rows[row.harm if row.harm in harms else only].append(row)
    return [(harms[id] if id else None, found) for id, found in rows.items()]


def _met(state: State, today: date, rows: list[ImpactNoted]) -> tuple[Met, ...]:
    own = state.own
    return tuple(
        Met(
            row=row,
            amends=tuple(item for item in own.amends.items if row.id in item.impacts),
            promises=tuple(
                Kept(promise=promise, record=record_of(promise, today))
                for promise in own.promises.promises
                if row.id in promise.impacts
            ),
        )
        for row in rows
    )


def still_open(state: State) -> Open:
    """What the person has not yet put right."""
    own = state.own
    account = own.owning.account
    return Open(
        going_on=tuple(harm for harm in own.owning.harms if harm.ongoing != "over"),
        to_end=tuple(act for act in own.owning.stop_acts if act.done_on is None),
        account=None if account is None or account.complete else account,
        unseen=tuple(harm for harm, rows in _rows(state) if harm is not None and not rows),
        bare=impact.uncovered(state),
        unsettled=own.amends.unsettled,
        misses=own.promises.misses_to_answer(),
        to_make_good=own.promises.to_make_good(),
    )


def is_loose(state: State) -> bool:
    """Whether some of what it did is tied to none of the harms, of which there is more than one."""
    return any(harm is None and rows for harm, rows in _rows(state))


def counts(state: State, today: date) -> Counts:
    own = state.own
    record = consistency.total(record_of(promise, today) for promise in own.promises.promises)
    missed = sum(one.mark == "missed" for p in own.promises.promises for one in p.said)
    return Counts(
        impacts=_count(len(own.impact.known), len(impact.uncovered(state))),
        amends=_count(len(own.amends.items), len(own.amends.unsettled)),
        days=Count(number=record.kept, of=record.said),
        misses=_count(missed, len(own.promises.misses_to_answer())),
        unsaid=record.unknown,
        looks=len(own.checkins.checkins),
    )


def _count(of: int, left: int) -> Count:
    return Count(number=of - left, of=of)
