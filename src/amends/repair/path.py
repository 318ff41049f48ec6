"""Where a guide stands in a state: what is done, what is open, what waits, and what is next.

A guide is data (guides/roads/*.toml). Its steps name practices and conditions; the conditions are in
`conditions.py`, each a plain question about the state. A repair can follow any guide, change it on any
day, or follow none: the same state fills them all. Nothing in a path counts down, and no step is ever
"failed".
"""

import re
from collections.abc import Iterable
from itertools import groupby
from typing import Literal

from amends.repair.conditions import CONDITIONS, Moment
from amends.repair.kinds import Role, Value
from amends.repair.practices import ties
from amends.repair.state import FOR

__all__ = ["CONDITIONS", "Guide", "Moment", "Standing", "Step", "next_step", "parts", "standings"]

OF_OURS = re.compile(r"S\d\.\d")
"""How a source begins that names rows of docs/steps.md."""

Status = Literal["done", "open", "ongoing", "waiting", "theirs", "held", "spare", "left_out"]
"""`theirs`: it waits for something that only the partner brings about, and may wait for ever.
`spare`: there for whoever wants it, and never next. `left_out`: by its person's own word."""


class Step(Value, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One step of a guide. It opens when all of `after` hold, and is done when all of `done` do.

    `theirs` names conditions that only the partner brings about. `held_by` names those under which
    it is held back; the page then says why. An `ongoing` step never becomes "done": it is kept up.
    Under one of `spared_by` it is not needed, and an `optional` one is never next. Where `only_for`
    names conditions, the step is part of the path under one of them and not there otherwise: a
    broken cup is not an affair. At work nothing of the bond is part of it. `part`: the heading under
    which a long guide shows it.
    """

    id: str
    practice: str
    title: str
    why: str
    source: str
    done: tuple[str, ...]
    after: tuple[str, ...] = ()
    theirs: tuple[str, ...] = ()
    held_by: tuple[str, ...] = ()
    spared_by: tuple[str, ...] = ()
    only_for: tuple[str, ...] = ()
    ongoing: bool = False
    optional: bool = False
    part: str = ""

    @property
    def studies(self) -> str:
        """What of its sources somebody could look up: rows of our own tables are nothing to them."""
        parts = (part.strip() for part in self.source.split(";"))
        return "; ".join(part for part in parts if not OF_OURS.match(part))

    @property
    def conditions(self) -> tuple[str, ...]:
        """Every condition that it names."""
        named = (self.done, self.after, self.theirs, self.held_by, self.spared_by, self.only_for)
        return tuple(name for names in named for name in names)


class Guide(Value, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`article`: whose actions its steps are, or "". `good_for`: when it is a good one to take."""

    name: str
    title: str
    role: Role
    steps: tuple[Step, ...]
    article: str = ""
    good_for: str = ""

    def step(self, id: str) -> Step | None:
        return next((step for step in self.steps if step.id == id), None)

    def in_order(self, order: tuple[str, ...]) -> tuple[Step, ...]:
        """Its steps in that order; one that it does not name stays behind the one it stands behind."""
        ids = [id for id in order if self.step(id) is not None]
        for at, step in enumerate(self.steps):
            if step.id not in ids:
                ids.insert(ids.index(self.steps[at - 1].id) + 1 if at else 0, step.id)
        return tuple(step for id in ids for step in self.steps if step.id == id)


class Standing(Value, frozen=True, kw_only=True):
    """A step and how it stands; `because` is the condition that holds it or that it waits for.

    `lacks`: of what it takes, the first that is not there, or the last where all of it is.
    """

    step: Step
    status: Status
    because: str = ""
    lacks: str = ""


def standings(guide: Guide, moment: Moment) -> tuple[Standing, ...]:
    """How each step that is part of this person's path stands at that moment, in its order: the one
    that they gave it, or the guide's. Whatever the order, a step waits for what it waits for."""
    steps = guide.in_order(moment.state.own.guiding.order_of(guide.name))
    return tuple(_standing(guide, step, moment) for step in steps if belongs(step, moment))


def moved(guide: Guide, moment: Moment, id: str, *, by: Literal[-1, 1]) -> tuple[str, ...] | None:
    """The ids of its steps with that one before the one before it, or behind the one behind it, of
    those that are part of the path here; None where there is no such one."""
    there = [one.step.id for one in standings(guide, moment)]
    if id not in there:
        return None
    at = there.index(id) + by
    if not 0 <= at < len(there):
        return None
    ids = [step.id for step in guide.in_order(moment.state.own.guiding.order_of(guide.name))]
    ids.remove(id)
    ids.insert(ids.index(there[at]) + (by > 0), id)
    return tuple(ids)


def belongs(step: Step, moment: Moment) -> bool:
    """Whether it is part of the path here. What was done once stays in it."""
    holds = not step.only_for or any(CONDITIONS[name](moment) for name in step.only_for)
    fits = step.practice != "bond" or not ties.is_at_work(moment.state)
    return (holds and fits) or _is_finished(step, moment)


def is_unfinished(guide: Guide, moment: Moment) -> bool:
    """Whether anything of the guide is not done, whatever holds it and whatever is part of it here:
    what makes the difference may be the other's, and may not be told by a row. What its person
    leaves out calls for nothing."""
    mine = moment.state.own.guiding
    left = (step for step in guide.steps if mine.left(guide.name, step.id) is None)
    return any(not step.optional and not _is_finished(step, moment) for step in left)


def next_step(standings: Iterable[Standing], first: str = "") -> Standing | None:
    """The step that comes next: `first`, where that one is open, else the first open one.

    None when all that is open is kept up.
    """
    are_open = [standing for standing in standings if standing.status == "open"]
    chosen = (standing for standing in are_open if standing.step.id == first)
    return next(chosen, are_open[0] if are_open else None)


class Part(Value, frozen=True, kw_only=True):
    """Steps of a guide that follow each other under one heading, which stands once more where others
    were put between them. `is_open`: what comes next is among them."""

    name: str
    standings: tuple[Standing, ...]
    is_open: bool


def parts(standings: Iterable[Standing], coming: Standing | None) -> tuple[Part, ...]:
    """The steps by their headings, in their order."""
    here = coming.step.id if coming is not None else None
    return tuple(
        Part(name=name, standings=under, is_open=any(one.step.id == here for one in under))
        for name, grouped in groupby(standings, key=lambda one: one.step.part)
        for under in (tuple(grouped),)
    )


def _standing(guide: Guide, step: Step, moment: Moment) -> Standing:
    lacks = next((name for name in step.done if not CONDITIONS[name](moment)), "")
    status, because = _status(guide, step, moment, finished=not lacks)
    return Standing(step=step, status=status, because=because, lacks=lacks or step.done[-1])


def _status(guide: Guide, step: Step, moment: Moment, *, finished: bool) -> tuple[Status, str]:
    if finished and not step.ongoing:
        return "done", ""
    if moment.state.own.guiding.left(guide.name, step.id) is not None:
        return "left_out", ""
    holding = _first(step.held_by, moment, holds=True)
    if holding:
        return "held", holding
    sparing = _first(step.spared_by, moment, holds=True)
    if sparing and not finished:
        return "spare", sparing
    missing = _first(step.after, moment, holds=False)
    if missing:
        return "waiting", missing
    awaited = _first(step.theirs, moment, holds=False)
    if awaited and not finished:
        return "theirs", awaited
    if finished:
        return "ongoing", ""
    return ("spare", "") if step.optional else ("open", "")


def _first(names: Iterable[str], moment: Moment, *, holds: bool) -> str:
    """The first of these conditions that holds, or that does not, or ""."""
    return next((name for name in names if CONDITIONS[name](moment) is holds), "")


def _is_finished(step: Step, moment: Moment) -> bool:
    return all(CONDITIONS[name](moment) for name in step.done)


def unknown_names(guide: Guide) -> tuple[str, ...]:
    """The practices and conditions that a guide names and that do not exist, or not for its side."""
    named = {name for step in guide.steps for name in step.conditions}
    practices = {step.practice for step in guide.steps}
    theirs = {name for name, roles in FOR.items() if guide.role in roles}
    return tuple(sorted((named - CONDITIONS.keys()) | (practices - theirs)))
