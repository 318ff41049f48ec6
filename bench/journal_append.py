"""What sealing costs a writer: a durable sealed append against a plain durable insert.

    python -m bench.journal_append [--rounds 300] [--database sqlite|postgres]

`insert` puts as many bytes into a plain table of the same database, in a transaction of its own.
`append` seals one entry and appends it, in one too. `record` is the whole way of a page's click:
load, check, open, fold, decide, seal, append, due rows and head. All wait for the disk; in turn;
medians.
"""

from __future__ import annotations

import argparse
import secrets
from itertools import count

from bench.journal_house import (
    DATABASES,
    THE_EVENING,
    house,
    in_turn,
    milliseconds,
    ratio,
    somebody,
)

WORDS = "What I chose then, and what I can choose now. " * 18
"""About 800 letters: an entry of 1 KiB."""

SEALED = 1_041
"""Bytes of a sealed entry of that size: one for the format, 1,024 and the tag."""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=300)
    parser.add_argument("--database", choices=DATABASES, default="sqlite")
    chosen = parser.parse_args()
    with house(chosen.database):
        insert, append, record = _measured(chosen.rounds)
        print(f"{chosen.database}, {chosen.rounds} rounds, medians")
        print(f"{'':>8} {'ms':>7} {'to insert':>10}")
        for name, taken in (("insert", insert), ("append", append), ("record", record)):
            print(f"{name:>8} {milliseconds(taken):>7} {ratio(taken, insert):>10.2f}")


def _measured(rounds: int) -> list[list[float]]:
    from django.db import connection, transaction

    from amends import journal
    from amends.journal import storage
    from amends.journal.rings import Head
    from amends.journal.sealing import NO_PREV, Inside, seal
    from amends.repair.practices.reflection import WriteReflection

    seat, ring = somebody()
    key, book = secrets.token_bytes(32), secrets.token_bytes(16)
    heads = [Head(0, NO_PREV)]
    payload = WORDS.encode()
    numbers = count(1)
    _make_plain_table()

    def insert() -> None:
        with transaction.atomic(durable=True), connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO bench_plain VALUES (%s, %s, %s)",
                [book, next(numbers), bytes(SEALED)],
            )

    def append() -> None:
        with transaction.atomic(durable=True):
            at = heads[-1].position + 1
            inside = Inside.of("ReflectionWritten", 1, payload, actor="responsible", at=THE_EVENING)
            salt = secrets.token_bytes(32)
            row = seal(inside, book=book, key=key, position=at, prev=heads[-1].hash, salt=salt)
            storage.append(book, [row])
        heads.append(Head(row.position, row.hash))

    def record() -> None:
        number = next(numbers)
        journal.record(
            seat,
            ring,
            WriteReflection(
                at=THE_EVENING, id=f"{number % 10}", question="before", text=f"{number} {WORDS}"
            ),
        )

    in_turn(5, insert, append)  # the first of each pays for the connection
    return in_turn(rounds, insert, append, record)


def _make_plain_table() -> None:
    from django.db import connection

    binary = "BLOB" if connection.vendor == "sqlite" else "BYTEA"
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE TABLE bench_plain"
            f" (book {binary}, position BIGINT, held {binary}, PRIMARY KEY (book, position))"
        )


if __name__ == "__main__":
    main()
