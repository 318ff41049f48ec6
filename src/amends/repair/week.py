"""What there is to do in a week, of one's own: of each thing a person can say whether they are willing.

What is open on the road, the steps they set themselves, and the promises that run. Apart from the
other only what a person does alone, whatever it is that keeps the two apart. (STEPS S3.5b.)
"""

from collections.abc import Iterator
from itertools import islice
from typing import Literal

from amends.repair import path
from amends.repair.followup import ALONE, Here, is_apart
from amends.repair.kinds import Value

MOST = 9
"""Tasks that are shown: more than anybody does in a week (judgement, 2026-11)."""


class Task(Value, frozen=True, kw_only=True):
    """One thing: a step of the road by its name and title, or a first step or a promise by its id and words."""

    kind: Literal["road", "step", "promise"]
    of: str
    text: str

    @property
    def key(self) -> str:
        """What a person's answer is kept under."""
        return f"{self.kind} {self.of}"


def tasks(here: Here) -> tuple[Task, ...]:
    """The nearest first: the steps of this week, the promises, then the road."""
    return tuple(islice(_tasks(here), MOST))


def _tasks(here: Here) -> Iterator[Task]:
    apart = is_apart(here.moment)
    own = here.state.own
    for step in own.doing_better.running:
        yield Task(kind="step", of=step.id, text=step.what)
    for promise in own.promises.running:
        if not apart or promise.to != "partner":
            yield Task(kind="promise", of=promise.id, text=promise.what)
    if here.road is None:
        return
    for one in path.standings(here.road, here.moment):
        if one.status == "open" and (not apart or one.step.practice in ALONE):
            yield Task(kind="road", of=one.step.id, text=one.step.title)
