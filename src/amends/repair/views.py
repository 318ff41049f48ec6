"""What one person may see of a state, at an instant.

Pages and the command line are handed what comes out of here and nothing else. Nothing of the
other's is there before its time, nothing that was taken back, and never an hour: the other's acts
have a day. Whatever a book holds of the other side's practices (written by another program, or by
mistake) is not shown as if it were asked of them.
"""

from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace

from amends.repair.kinds import ONLY_HERE, Given, Giving, Pair, Role
from amends.repair.practices import (
    apology,
    bond,
    giving,
    letters,
    offers,
    pacing,
    partners_side,
    pledges,
    practical,
    telling,
    terms,
    told_trust,
    told_victories,
)
from amends.repair.spans import Spans, unbroken_from
from amends.repair.state import FOR, GIVING, Own, Shared, State


def visible(state: State, role: Role | None, now: datetime, pair: Pair = ONLY_HERE) -> State:
    """The state narrowed to its reader. `now` decides what given things are visible yet.

    A pair that is closed in another repair looks as if the other were quiet in this one.
    """
    if role is None:
        return State(own=Own(safety=state.own.safety, apology=_settings_only(state)))
    empty = Own()
    hidden = {
        name: getattr(empty, name)
        for name, roles in FOR.items()
        if role not in roles and hasattr(empty, name)
    }
    before_them = seen(_without_words_past_quiet(state, role, pair), role, now, pair)
    return replace(
        before_them,
        own=replace(before_them.own, **hidden),
        shared=replace(
            before_them.shared,
            pacing=pacing.seen_from(state.shared.pacing, role, elsewhere=pair.closed),
        ),
    )


def _without_words_past_quiet(state: State, role: Role, pair: Pair) -> State:
    """What passes every quiet passes without words, where its reader asked for quiet before it."""
    if role == "harmed":
        return state
    here = dict(state.shared.pacing.quiet_since).get(role)
    since = min((at for at in (here, pair.asked_since) if at is not None), default=None)
    worded = terms.with_words_before(state.shared.terms, since)
    return replace(state, shared=replace(state.shared, terms=worded))


def seen(state: State, role: Role | None, now: datetime, pair: Pair = ONLY_HERE) -> State:
    """The state as far as that person can know it at that instant; what rules for them decide on.

    A rule that saw more would answer differently because of something that they may not see.
    """
    if role is None:
        return replace(state, shared=Shared())
    is_known = _known_to_other(state.shared, now, pair.spans)
    parts = {name: _known(getattr(state.shared, name), role, is_known) for name in GIVING}
    shared = replace(state.shared, giving=giving.seen_from(state.shared.giving, role), **parts)
    shared = replace(shared, bond=bond.seen_from(shared.bond, role))
    if role == "harmed":
        beside = partners_side.is_beside(state)
        told = telling.seen_by_harmed(shared.telling, beside=beside)
        victories = told_victories.seen_by_harmed(
            shared.told_victories, is_off=state.own.victories.is_off
        )
        return replace(state, shared=replace(shared, telling=told, told_victories=victories))
    own = replace(
        state.own,
        apology=letters.marked(state.own.apology, shared.letters),
        amends=offers.marked(state.own.amends, shared.offers),
        promises=pledges.marked(state.own.promises, shared.pledges),
        impact=replace(state.own.impact, told_here=telling.told_here(shared.telling)),
    )
    guesses = state.own.trust.rated
    shared = replace(shared, told_trust=told_trust.seen_after_a_guess(shared.told_trust, guesses))
    return replace(state, shared=shared, own=own)


def _known(part: Giving, role: Role, is_known: Callable[[Given], bool]) -> Giving:
    known = (one for one in part.given if one.by == role or is_known(one))
    return replace(part, given=tuple(one if one.by == role else _dated(one) for one in known))


def _known_to_other(shared: Shared, now: datetime, elsewhere: Spans) -> Callable[[Given], bool]:
    """Whether the other than its giver knows of a thing now.

    What keeps the two apart `elsewhere` is quiet here, whatever is ticked in the terms of either.
    """
    quiets = (*shared.pacing.stops, *elsewhere)
    quiet = unbroken_from(quiets, now)
    stopped = unbroken_from((*quiets, *shared.terms.spans), now)

    def is_known(one: Given) -> bool:
        if _is_shown(one, now, stopped):
            return True
        return _passes_space(shared, one) and _is_shown(one, now, quiet)

    return is_known


def _is_shown(one: Given, now: datetime, stopped: datetime | None) -> bool:
    """Whether the other sees it now: after its ten minutes, unless a stop came before they were over.

    `stopped` is since when a stop that holds now holds back. A stop is seen at once, also behind
    another.
    """
    if one.visible_from > now:
        return False
    return one.is_seen_at_once or stopped is None or one.visible_from <= stopped


def _passes_space(shared: Shared, one: Given) -> bool:
    """Whether it is a line of which the subject was ticked when its ten minutes were over.

    Then: what was seen once stays seen, whatever is ticked or not afterwards.
    """
    return isinstance(one, practical.LineGiven) and (
        one.subject in shared.terms.lets_through(one.visible_from)
    )


def _dated(one: Given) -> Given:
    """The other's act with its day alone: an hour would tell when they were at home, or awake."""
    day = one.at.replace(hour=0, minute=0, second=0, microsecond=0)
    return replace(one, at=day, visible_from=day)


def _settings_only(state: State) -> apology.Slice:
    return replace(Own().apology, set_aside=state.own.apology.set_aside)
