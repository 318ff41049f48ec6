"""What a fold costs where a book holds very many things of one kind: each size against half of it.

    python -m bench.fold_of_many [--most 20000] [--only drafts ...]

Twice as much for twice as many would be even; four times as much is a walk through all that is
there for each entry. Every event comes out of the codec, as the journal hands it on. Pure: no
database, no keys.
"""

from __future__ import annotations

import argparse
import gc
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

from amends import repair
from amends.repair.kinds import Event, LetGo
from amends.repair.practices.apology import DraftWritten
from amends.repair.practices.giving import TookBack
from amends.repair.practices.impact import ImpactNoted, NotSeenMarked, RetellingWritten
from amends.repair.practices.listening import QuestionAsked
from amends.repair.practices.owning import HarmDetailed, HarmRecorded
from amends.repair.practices.pacing import DoorSet
from amends.repair.practices.partners_side import NeedWeighed, PageWritten
from amends.repair.practices.promises import MissAnswered, PromiseMade, PromiseMarked
from amends.repair.practices.replies import ReplyDrafted
from amends.repair.practices.waiting import GoingOnNoted
from amends.repair.schedules import Daily

SIZES: Final = (2_500, 5_000, 10_000, 20_000)
THE_EVENING: Final = datetime(2026, 3, 2, 19, 30, tzinfo=UTC)
A_DAY: Final = date(2026, 3, 2)
WORDS: Final = "What I chose then, and what I can choose now."


def rows(n: int) -> Iterator[Event]:
    for i in range(n):
        yield ImpactNoted(
            at=THE_EVENING, id=f"row {i}", harm=None, domain="trust", source="told", text=WORDS
        )


def retellings(n: int) -> Iterator[Event]:
    for i in range(n):
        yield RetellingWritten(at=THE_EVENING, id=f"day {i}", text=WORDS)


def pages(n: int) -> Iterator[Event]:
    for i in range(n):
        yield PageWritten(at=THE_EVENING, id=f"page {i}", shelf="happened", text=WORDS)


def pages_twice(n: int) -> Iterator[Event]:
    yield from pages(n // 2)
    yield from pages(n // 2)


def pages_let_go(n: int) -> Iterator[Event]:
    yield from pages(n // 2)
    for i in range(n // 2):
        yield LetGo(at=THE_EVENING, ids=(f"page {i}",))


def replies(n: int) -> Iterator[Event]:
    for i in range(n):
        yield ReplyDrafted(at=THE_EVENING, id=f"reply {i}", kind="answer", of="", text=WORDS)


def drafts(n: int) -> Iterator[Event]:
    for i in range(n):
        yield DraftWritten(at=THE_EVENING, id=f"draft {i}", kind="full", text=WORDS)


def one_draft(n: int) -> Iterator[Event]:
    for _ in range(n):
        yield DraftWritten(at=THE_EVENING, id="draft", kind="full", text=WORDS)


def harms(n: int) -> Iterator[Event]:
    for i in range(n // 2):
        yield HarmRecorded(at=THE_EVENING, id=f"harm {i}", kind="lie", act=WORDS, ongoing="over")
    for i in range(n // 2):
        yield HarmDetailed(
            at=THE_EVENING,
            id=f"harm {i}",
            when="",
            where="",
            who_was_there="",
            who_knows="",
            repeated=None,
        )


def _promise(i: int) -> Event:
    return PromiseMade(
        at=THE_EVENING,
        id=f"promise {i}",
        what=WORDS,
        schedule=Daily(start=A_DAY),
        zone="Europe/Berlin",
        how_known="",
        cue="",
        act="",
        impacts=(),
        draft=None,
        to="self",
        clock=None,
        lead=0,
        area="",
        after="",
    )


def promises(n: int) -> Iterator[Event]:
    yield from map(_promise, range(n))


def marks(n: int) -> Iterator[Event]:
    """Of twenty promises, each on its days."""
    yield from map(_promise, range(20))
    for i in range(n):
        yield PromiseMarked(
            at=THE_EVENING,
            of=f"promise {i % 20}",
            on=A_DAY + timedelta(days=i // 20),
            mark="kept",
            text="",
            to=None,
        )


def misses(n: int) -> Iterator[Event]:
    for i in range(n):
        yield MissAnswered(
            at=THE_EVENING,
            id=f"miss {i}",
            promise="promise 1",
            on=A_DAY,
            told_on=None,
            made_good="",
            good_by=None,
        )


def going_on(n: int) -> Iterator[Event]:
    for i in range(n):
        yield GoingOnNoted(at=THE_EVENING, id=f"day {i}", on=A_DAY, text=WORDS)


def not_seen(n: int) -> Iterator[Event]:
    for i in range(n):
        yield NotSeenMarked(at=THE_EVENING, of=f"row {i}", on=True)


def needs(n: int) -> Iterator[Event]:
    for i in range(n):
        yield NeedWeighed(at=THE_EVENING, of=f"need {i}", weight="deep")


def questions(n: int) -> Iterator[Event]:
    for i in range(n):
        yield QuestionAsked(
            at=THE_EVENING,
            visible_from=THE_EVENING,
            id=f"question {i}",
            by="harmed",
            counted=False,
            text=WORDS,
            again="",
        )


def questions_taken_back(n: int) -> Iterator[Event]:
    yield from questions(n // 2)
    for i in range(n // 2):
        yield TookBack(at=THE_EVENING, by="harmed", thing=f"question {i}")


def doors(n: int) -> Iterator[Event]:
    for i in range(n):
        yield DoorSet(at=THE_EVENING, door="questions", open=i % 2 == 0)


KINDS: Final[dict[str, Callable[[int], Iterator[Event]]]] = {
    "rows": rows,
    "retellings": retellings,
    "pages": pages,
    "pages twice": pages_twice,
    "pages let go": pages_let_go,
    "replies": replies,
    "drafts": drafts,
    "one draft": one_draft,
    "harms": harms,
    "promises": promises,
    "marks": marks,
    "misses": misses,
    "going on": going_on,
    "not seen": not_seen,
    "needs": needs,
    "questions": questions,
    "taken back": questions_taken_back,
    "doors": doors,
}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--most", type=int, default=SIZES[-1])
    parser.add_argument("--only", nargs="*", default=list(KINDS), choices=list(KINDS))
    chosen = parser.parse_args()
    sizes = [size for size in SIZES if size <= chosen.most]
    print(f"{'kind':<14}", *(f"{size:>8}" for size in sizes), "ms; the last against the one before")
    for name in chosen.only:
        took = [_took(KINDS[name](size)) for size in sizes]
        print(
            f"{name:<14}",
            *(f"{one * 1000:>8.0f}" for one in took),
            f"{took[-1] / took[-2]:>6.1f}",
            flush=True,
        )


def _took(events: Iterator[Event]) -> float:
    read = [_read(event) for event in events]
    gc.collect()
    start = time.process_time()
    repair.fold(read)
    return time.process_time() - start


def _read(event: Event) -> Any:
    kind, version, payload = repair.encode(event)
    return repair.decode(kind, version, payload, event.book)


if __name__ == "__main__":
    main()
