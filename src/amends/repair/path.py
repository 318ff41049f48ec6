"""Where a guide stands in a state: what is done, what is open, what waits, and what is next.

A guide is data (guides/*.toml). Its steps name practices and conditions; the conditions are here,
each a plain question about the state. Nothing in a path counts down, and no step is ever "failed".
"""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Literal

from amends.repair import guards
from amends.repair.kinds import Role, Value
from amends.repair.practices import apology, impact, safety
from amends.repair.practices.letters import LetterAnswered
from amends.repair.practices.owning import Slice as Owning
from amends.repair.practices.space import Terms
from amends.repair.state import FOR, State

Status = Literal["done", "open", "ongoing", "waiting", "held", "spare"]
"""`spare`: there for whoever wants it, and never next."""


class Moment(Value, frozen=True, kw_only=True):
    """What a condition is asked about: a state, an instant, and which repair it is."""

    state: State
    now: datetime
    about: str


class Step(Value, frozen=True, kw_only=True):
    """One step of a guide. It opens when all of `after` hold, and is done when all of `done` do.

    `held_by` names conditions under which it is held back; the page then says why. An `ongoing`
    step never becomes "done": it is kept up. Under one of `spared_by` it is not needed.
    """

    id: str
    practice: str
    title: str
    why: str
    source: str
    done: tuple[str, ...]
    after: tuple[str, ...] = ()
    held_by: tuple[str, ...] = ()
    spared_by: tuple[str, ...] = ()
    ongoing: bool = False


class Guide(Value, frozen=True, kw_only=True):
    name: str
    title: str
    role: Role
    steps: tuple[Step, ...]


class Standing(Value, frozen=True, kw_only=True):
    """A step and how it stands; `because` is the condition that holds it or that it waits for."""

    step: Step
    status: Status
    because: str = ""


def standings(guide: Guide, moment: Moment) -> tuple[Standing, ...]:
    """How each step of the guide stands at that moment, in the guide's order."""
    return tuple(_standing(step, moment) for step in guide.steps)


def next_step(standings: Iterable[Standing]) -> Standing | None:
    """The first step that is open and not yet done, or None when all that is open is kept up."""
    return next((standing for standing in standings if standing.status == "open"), None)


def _standing(step: Step, moment: Moment) -> Standing:
    finished = all(CONDITIONS[name](moment) for name in step.done)
    if finished and not step.ongoing:
        return Standing(step=step, status="done")
    holding = next((name for name in step.held_by if CONDITIONS[name](moment)), None)
    if holding is not None:
        return Standing(step=step, status="held", because=holding)
    sparing = next((name for name in step.spared_by if CONDITIONS[name](moment)), None)
    if sparing is not None and not finished:
        return Standing(step=step, status="spare", because=sparing)
    missing = next((name for name in step.after if not CONDITIONS[name](moment)), None)
    if missing is not None:
        return Standing(step=step, status="waiting", because=missing)
    return Standing(step=step, status="ongoing" if finished else "open")


def unknown_names(guide: Guide) -> tuple[str, ...]:
    """The practices and conditions that a guide names and that do not exist."""
    named = {
        name
        for step in guide.steps
        for name in (*step.done, *step.after, *step.held_by, *step.spared_by)
    }
    practices = {step.practice for step in guide.steps}
    return tuple(sorted((named - CONDITIONS.keys()) | (practices - FOR.keys())))


# Conditions


def _owning(moment: Moment) -> Owning:
    return moment.state.own.owning


def _screened(m: Moment) -> bool:
    return m.state.own.safety.last(m.about) is not None


def _screening_due(m: Moment) -> bool:
    last = m.state.own.safety.last(m.about)
    return last is not None and last.again_on <= m.now.date()


def _no_contact(m: Moment) -> bool:
    return safety.is_barred(m.state, m.about)


def _help_first(m: Moment) -> bool:
    return safety.needs_help_first(m.state, m.about)


def _solo(m: Moment) -> bool:
    return safety.road(m.state, m.about) == "solo"


def _harm_recorded(m: Moment) -> bool:
    return bool(_owning(m).harms)


def _light(m: Moment) -> bool:
    """Whether it was a light hurt. Where the hurt person said how heavy it is, only that counts."""
    theirs = m.state.shared.telling.weight
    if theirs is not None:
        return theirs == "light"
    return bool(_owning(m).harms) and all(harm.weight == "light" for harm in _owning(m).harms)


def _circumstances_told(m: Moment) -> bool:
    return bool(_owning(m).harms) and all(
        harm.when or harm.where or harm.repeated is not None for harm in _owning(m).harms
    )


def _wrong_has_ended(m: Moment) -> bool:
    return bool(_owning(m).harms) and all(harm.ongoing == "over" for harm in _owning(m).harms)


def _wrong_goes_on(m: Moment) -> bool:
    return _owning(m).is_going_on


def _account_stated(m: Moment) -> bool:
    return _owning(m).account is not None


def _account_complete(m: Moment) -> bool:
    account = _owning(m).account
    return account is not None and account.complete


def _impact_written(m: Moment) -> bool:
    return bool(m.state.own.impact.known)


def _meaning_written(m: Moment) -> bool:
    return any(row.domain == "meaning" for row in m.state.own.impact.known)


def _reflected(m: Moment) -> bool:
    return m.state.own.reflection.has_looked_back


def _causes_answered(m: Moment) -> bool:
    causes = m.state.own.reflection.causes
    return bool(causes) and all(cause.is_answered for cause in causes)


def _acknowledged(m: Moment) -> bool:
    return apology.has_given(m.state, "acknowledgement", "full")


def _full_written(m: Moment) -> bool:
    drafts = m.state.own.apology.drafts
    return any(draft.kind == "full" and draft.is_ready for draft in drafts)


def _apologised(m: Moment) -> bool:
    return apology.has_given(m.state, "full")


def _answer_told(m: Moment) -> bool:
    told_here = any(isinstance(one, LetterAnswered) for one in m.state.shared.letters.given)
    return told_here or bool(m.state.own.apology.answers)


def _terms(m: Moment) -> tuple[Terms, ...]:
    return (*m.state.own.space.terms, *m.state.shared.terms.terms)


def _space_active(m: Moment) -> bool:
    return m.state.own.space.holds(m.now) or m.state.shared.terms.holds(m.now)


def _space_kept(m: Moment) -> bool:
    began = (terms for terms in _terms(m) if terms.start <= m.now.date())
    return any(not terms.holds(m.now) for terms in began)


def _space_written(m: Moment) -> bool:
    return bool(_terms(m))


def _asked_to_stop(m: Moment) -> bool:
    return guards.asked_for_no_more(m.state)


def _amends_planned(m: Moment) -> bool:
    return bool(m.state.own.amends.items)


def _impacts_answered(m: Moment) -> bool:
    return _impact_written(m) and not impact.uncovered(m.state)


def _amends_settled(m: Moment) -> bool:
    return bool(m.state.own.amends.items) and not m.state.own.amends.unsettled


def _promise_made(m: Moment) -> bool:
    return bool(m.state.own.promises.promises)


def _misses_answered(m: Moment) -> bool:
    return not m.state.own.promises.misses_to_answer()


def _checked_in(m: Moment) -> bool:
    return bool(m.state.own.checkins.checkins)


def _tracking_off(m: Moment) -> bool:
    return not m.state.own.checkins.wanted


def _on_shelf(shelf: str) -> Callable[[Moment], bool]:
    def written(m: Moment) -> bool:
        return any(page.shelf == shelf for page in m.state.own.partners_side.pages)

    return written


CONDITIONS: dict[str, Callable[[Moment], bool]] = {
    "screened": _screened,
    "screening_due": _screening_due,
    "no_contact": _no_contact,
    "help_first": _help_first,
    "solo": _solo,
    "harm_recorded": _harm_recorded,
    "light": _light,
    "circumstances_told": _circumstances_told,
    "wrong_has_ended": _wrong_has_ended,
    "wrong_goes_on": _wrong_goes_on,
    "account_stated": _account_stated,
    "account_complete": _account_complete,
    "impact_written": _impact_written,
    "meaning_written": _meaning_written,
    "reflected": _reflected,
    "causes_answered": _causes_answered,
    "acknowledged": _acknowledged,
    "full_written": _full_written,
    "apologised": _apologised,
    "answer_told": _answer_told,
    "space_active": _space_active,
    "space_kept": _space_kept,
    "space_written": _space_written,
    "asked_to_stop": _asked_to_stop,
    "amends_planned": _amends_planned,
    "impacts_answered": _impacts_answered,
    "amends_settled": _amends_settled,
    "promise_made": _promise_made,
    "misses_answered": _misses_answered,
    "checked_in": _checked_in,
    "tracking_off": _tracking_off,
    "happened_written": _on_shelf("happened"),
    "need_written": _on_shelf("need"),
    "limit_written": _on_shelf("limit"),
    "note_written": _on_shelf("note"),
}
"""Every condition that a guide may name."""
