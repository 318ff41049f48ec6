"""Ben's side, again and again: Ana pauses because she is busy, and because she is afraid.

    python -m tests.people.busy_and_afraid

makes 500 paired runs (SAFETY.md, section 2): every answer of Ben's pages is compared byte for
byte, and three classifiers try to tell the two reasons apart by sizes, counts, rows and times. It
takes about ten minutes on two free cores, and ends with an error where a byte differs or where
they are right more than 55 times in a hundred. `./test` makes a few of the runs, on every page there
is, without the times.

Within a pair only the reason differs. What stood between the two before differs from pair to pair;
which reason comes first alternates, so that a computer that grows warm tells nothing.
"""

from __future__ import annotations

import tests.cast  # noqa: F401  isort: skip

import gc
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass
from datetime import timedelta
from time import perf_counter_ns
from typing import Any, Final, cast

import time_machine
from django.apps import apps
from django.db import connection, models, transaction
from django.http import HttpResponse
from django.utils import timezone

from amends.repair import Command
from amends.repair.practices import (
    bond,
    letters,
    openness,
    pacing,
    practical,
    prevention,
    setbacks,
    terms,
)
from amends.web.pages.leaves import LEAVES
from tests.cast import THE_EVENING, Member, answered, text_of
from tests.people import telling_apart
from tests.two import afresh, ben_and_ana
from tests.web.pages.letters_of_ben import FULL, SHORT, has_ready

PAIRS: Final = 500
MOST_RIGHT: Final = 0.55
"""Ten-fold over all 1,000 runs, right at most 55 % of the time (SAFETY.md, section 2). By chance
alone it is half, give or take a sixtieth."""

TWO_DAYS_LATER: Final = THE_EVENING + timedelta(days=2)
"""When Ana pauses."""

REASONS: Final = ("afraid", "watched", "decided_for", "threatened", "not_free")

LOOKED_AT: Final = ("/", *"afghipsvw78IJKLP")
"""Ben's pages: home, and by their codes those that say something of what is between the two."""

EVERY_PAGE: Final = ("/", *LEAVES)

IN_USE: Final = 64
"""Of a pair's number: whether what she lets come came, beside what else was before."""

PRESSED: Final[tuple[tuple[str, str, dict[str, str]], ...]] = (
    ("g", "letter-2/4", {"id": "one-more-letter"}),
    ("8", "", {"id": "one-more-line", "subject": "children", "text": "She is ill."}),
    ("7", "1/the-lie", {"id": "one-thing-told"}),
    ("w", "1", {"id": "one-question", "draft": "", "text": "What helps?", "press": "give"}),
    ("P", "2", {"id": "one-more-word", "text": "I come home late on Friday."}),
    ("K", "3", {"id": "one-more-time", "what": "A walk.", "on": "2026-03-15"}),
    ("L", "4/good-today", {"id": "one-more-share", "text": "The first sun."}),
    ("I", "1", {"id": "one-more-plan", "picks": "a-sign"}),
    ("s", "", {"most": "3"}),
    ("q", "1", {}),
    ("p", "", {}),
)
"""What Ben tries next: his page, what he does there, the form."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """One answer to Ben: what is compared, and what is measured."""

    plain: bytes
    size: int
    queries: int
    nanoseconds: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Run:
    answers: tuple[Answer, ...]
    rows: tuple[int, ...]
    """For each table, its rows and the bytes in them."""

    @property
    def seen(self) -> tuple[object, ...]:
        """All but the times: the same, whatever Ana's reason."""
        return (*((one.plain, one.size, one.queries) for one in self.answers), self.rows)

    @property
    def counted(self) -> list[float]:
        return [float(n) for one in self.answers for n in (one.size, one.queries)] + [
            float(n) for n in self.rows
        ]

    @property
    def timed(self) -> list[float]:
        times = [one.nanoseconds / 1e6 for one in self.answers]
        return [*times, sum(times)]


FEATURES: Final[dict[str, Callable[[Run], list[float]]]] = {
    "times": lambda run: run.timed,
    "sizes, counts and rows": lambda run: run.counted,
    "all of it": lambda run: run.counted + run.timed,
}


def two_people() -> tuple[Member, Member]:
    """Ben, with two letters that are ready, and Ana."""
    with time_machine.travel(THE_EVENING, tick=False):
        ben, ana = ben_and_ana()
        has_ready(ben, SHORT, "acknowledgement")
        has_ready(ben, FULL, id="letter-2")
        return ben, ana


def runs_of(
    ben: Member, ana: Member, number: int, *, pages: Sequence[str] = LOOKED_AT
) -> tuple[Run, Run]:
    """The pair of runs with this number: busy, then afraid, in whichever order they were made."""
    with time_machine.travel(TWO_DAYS_LATER, tick=False) as clock, undone(ben, ana):
        ben.comes_back()
        ana.comes_back()
        _what_was_before(ben, ana, number, clock)
        afraid_first = number % 2 == 1
        one, other = (
            _run(ben, ana, number, pages, afraid) for afraid in (afraid_first, not afraid_first)
        )
    return (other, one) if afraid_first else (one, other)


@contextmanager
def undone(*people: Member) -> Iterator[None]:
    """As if it had never been: in the database, and in the browsers."""
    cookies = [deepcopy(one.client.cookies) for one in people]
    block = transaction.atomic()
    # What Django's own tests say, so that a page may open a durable transaction inside.
    setattr(block, "_from_testcase", True)  # noqa: B010
    with block:
        yield
        transaction.set_rollback(True)
    for one, kept in zip(people, cookies, strict=True):
        one.client.cookies = kept


def _what_was_before(ben: Member, ana: Member, number: int, clock: time_machine.Traveller) -> None:
    """Each of these or not, so that no two neighbouring pairs have the same behind them."""
    now = timezone.now()
    if number & IN_USE:
        _open_and_in_use(ben, ana)
    history: tuple[tuple[Member, Callable[[], Command]], ...] = (
        (ana, lambda: pacing.SetDoor(at=now, by="harmed", door="offers", open=True)),
        (
            ben,
            lambda: letters.GiveLetter(at=now, id="a-letter", by="responsible", draft="letter-1"),
        ),
        (ana, lambda: answered(ana.token)),
        (
            ana,
            lambda: practical.GiveLine(
                at=now, id="a-line", by="harmed", subject="home", text="The plumber comes at ten."
            ),
        ),
        (ana, lambda: pacing.ChooseCap(at=now, by="harmed", most=number % 8)),
        (
            ana,
            lambda: terms.SetTerms(
                at=now, id="a-room", by="harmed", start=now.date(), stops="Calls."
            ),
        ),
    )
    for place, (who, command) in enumerate(history):
        if number >> place & 1:
            afresh(who).do(command())
    clock.shift(timedelta(minutes=5 + number % 9))


def _open_and_in_use(ben: Member, ana: Member) -> None:
    """She let come what he says of himself, does against a repeat, and would like to do with her; it came."""
    now = timezone.now()
    hers: tuple[Command, ...] = (
        pacing.ChooseCap(at=now, by="harmed", most=pacing.LARGEST_CAP),
        pacing.SetDoor(at=now, by="harmed", door=bond.DOOR, open=True),
        pacing.SetDoor(at=now, by="harmed", door=prevention.DOOR, open=True),
        openness.SetOpenness(
            at=now,
            id="what-may-come",
            by="harmed",
            every="day",
            about=("felt",),
            also=("beforehand", "hard_day"),
            word="any",
        ),
        bond.TellLikes(at=now, id="her-likes", by="harmed", likes=("food",)),
        bond.TellParts(at=now, id="her-parts", by="harmed", parts=("fun",)),
    )
    his: tuple[Command, ...] = (
        setbacks.ListSign(at=now, id="a-sign", kind="thought", text="Only this once."),
        openness.GiveShare(at=now, id="a-share", by="responsible", felt="I was ashamed."),
        bond.ProposeTime(
            at=now, id="a-time", by="responsible", what="A walk.", on=now.date() + timedelta(days=5)
        ),
        prevention.GivePlan(at=now, id="a-plan", by="responsible", picks=("a-sign",)),
    )
    afresh(ana).do(*hers)
    afresh(ben).do(*his)


def _run(ben: Member, ana: Member, number: int, pages: Sequence[str], afraid: bool) -> Run:
    with undone(ben, ana):
        if afraid:
            replies = dict.fromkeys(REASONS, "no_") | {REASONS[number % len(REASONS)]: "yes"}
            paused = ana.post("b", **replies)
        else:
            paused = ana.post("q")
        if paused.status_code != 302:
            raise AssertionError(text_of(paused))
        return Run(answers=tuple(_what_ben_gets(ben, pages)), rows=tuple(_rows()))


def _what_ben_gets(ben: Member, pages: Sequence[str]) -> Iterator[Answer]:
    # A collection in the midst of an answer would hide what there may be to see.
    gc.collect()
    gc.disable()
    try:
        for code in pages:
            yield _answer(ben.client.get, code if code == "/" else ben.url(code))
        for code, act, form in PRESSED:
            yield _answer(ben.client.post, ben.url(code, act), form)
    finally:
        gc.enable()


def _answer(ask: Callable[..., Any], *what: Any) -> Answer:
    queries = 0

    def count(execute: Any, *asked: Any) -> Any:
        nonlocal queries
        queries += 1
        return execute(*asked)

    with connection.execute_wrapper(count):
        began = perf_counter_ns()
        answer = cast("HttpResponse", ask(*what))
        took = perf_counter_ns() - began
    plain = _without_ids(answer)
    size = len(answer.content) + sum(len(f"{name}: {value}") for name, value in answer.items())
    return Answer(plain=plain, size=size, queries=queries, nanoseconds=took)


def _without_ids(answer: HttpResponse) -> bytes:
    """The answer with its headers, without what is drawn by chance for each answer."""
    headers = "\n".join(f"{name}: {value}" for name, value in sorted(answer.items()))
    drawn = rb'name="(?:csrfmiddlewaretoken|id)" value="[^"]*"|(?<="x-csrftoken": ")[^"]*'
    return f"{answer.status_code}\n{headers}\n\n".encode() + re.sub(drawn, b"", answer.content)


def _rows() -> Iterator[int]:
    """What a copy of the tables tells: how many rows, and how many bytes are in them."""
    for model in apps.get_models():
        if model.__module__.startswith("amends."):
            columns = [f.attname for f in model._meta.concrete_fields if _holds_bytes(f)]
            values = list(model._default_manager.values_list(*columns)) if columns else []
            yield model._default_manager.count()
            yield sum(len(value) for row in values for value in row if value is not None)


def _holds_bytes(column: models.Field[Any, Any]) -> bool:
    return isinstance(column, models.BinaryField)


# All of them


def main() -> int:
    from django.test.utils import setup_databases, setup_test_environment, teardown_databases

    setup_test_environment()
    made = setup_databases(verbosity=0, interactive=False)
    try:
        ben, ana = two_people()
        pairs = []
        for number in range(PAIRS):
            pairs.append(runs_of(ben, ana, number))
            if number % 25 == 24:
                print(f"{number + 1} of {PAIRS} pairs", flush=True)
    finally:
        teardown_databases(made, verbosity=0)
    return _report(pairs)


def _report(pairs: Sequence[tuple[Run, Run]]) -> int:
    differ = [number for number, (busy, afraid) in enumerate(pairs) if busy.seen != afraid.seen]
    print(f"answers that are not the same bytes: {len(differ)} of {len(pairs)} pairs {differ[:9]}")
    worst = 0.0
    for name, features in FEATURES.items():
        measured = [(features(busy), features(afraid)) for busy, afraid in pairs]
        for right in _said(name, measured):
            worst = max(worst, right)
    slower = [(busy.timed, _slower(afraid.timed)) for busy, afraid in pairs]
    list(_said("times, had fear made each answer a twentieth slower", slower))
    print(f"right at most {worst:.1%} of the time; allowed are {MOST_RIGHT:.0%}")
    return int(bool(differ) or worst > MOST_RIGHT)


def _slower(times: list[float]) -> list[float]:
    """A difference that is there, to see that it would be found."""
    return [took * 1.05 for took in times]


def _said(name: str, pairs: list[tuple[list[float], list[float]]]) -> Iterator[float]:
    for classifier in telling_apart.CLASSIFIERS:
        right = telling_apart.share_right(pairs, classifier)
        print(f"{name}: {classifier.__name__} is right {right:.1%} of the time", flush=True)
        yield right


if __name__ == "__main__":
    sys.exit(main())
