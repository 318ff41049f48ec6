"""What sealing costs a reader: a fold of sealed entries against the same rows in the clear.

    python -m bench.journal_fold [--rounds 15] [--database sqlite|postgres]

`read` is the journal's own: load, check the chain, open, lift, decode, fold. `clear` takes the
same payloads out of a plain table of the same database, decodes and folds them. `rows` only
fetches those. All in one run, in turn; medians.
"""

from __future__ import annotations

import argparse
import secrets
from typing import TYPE_CHECKING

from bench.journal_house import (
    DATABASES,
    THE_EVENING,
    house,
    in_turn,
    milliseconds,
    ratio,
    somebody,
)

if TYPE_CHECKING:
    from amends.people.keys import Ring
    from amends.repair import Seat

SIZES = (200, 2_000, 20_000)
WORDS = "What I chose then, and what I can choose now. " * 18
"""About 800 letters: an entry of 1 KiB, as the measures of 2026-11-20 had them."""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--database", choices=DATABASES, default="sqlite")
    chosen = parser.parse_args()
    with house(chosen.database):
        print(f"{chosen.database}, {chosen.rounds} rounds, medians")
        print(f"{'entries':>8} {'read ms':>9} {'clear ms':>9} {'rows ms':>8}", end=" ")
        print(f"{'read/clear':>11} {'read/rows':>10}")
        seat, ring = somebody()
        _make_plain_table()
        written = 0
        for size in SIZES:
            _write(seat, ring, written, size)
            written = size
            _measure(seat, ring, size, chosen.rounds)


def _measure(seat: Seat, ring: Ring, size: int, rounds: int) -> None:
    from amends import journal, repair

    def read() -> repair.State:
        return journal.read(seat, ring)

    def clear() -> repair.State:
        return repair.fold(
            repair.decode(kind, version, bytes(payload), "own")
            for kind, version, payload in _plain_rows()
        )

    assert read().own == clear().own
    sealed, plain, rows = in_turn(rounds, read, clear, _plain_rows)
    print(
        f"{size:>8} {milliseconds(sealed):>9} {milliseconds(plain):>9} {milliseconds(rows):>8}"
        f" {ratio(sealed, plain):>11.2f} {ratio(sealed, rows):>10.2f}"
    )


def _write(seat: Seat, ring: Ring, start: int, size: int) -> None:
    """Entries `start` to `size`, sealed in the journal and in the clear in the plain table."""
    from django.db import connection, transaction

    from amends import repair
    from amends.journal import storage
    from amends.journal.chain import head_of
    from amends.journal.rings import Head
    from amends.journal.sealing import Inside, Row, seal
    from amends.repair.practices.reflection import ReflectionWritten

    own = seat.books.own
    assert own is not None
    head = head_of(storage.load([own])[own])
    key = ring.book_key(own, 1)
    sealed: list[Row] = []
    plain: list[tuple[int, str, int, bytes]] = []
    for position in range(start + 1, size + 1):
        # Ten answers written again and again: the state stays small, whatever the book holds.
        written = ReflectionWritten(
            at=THE_EVENING, id=f"answer {position % 10}", question="before", text=WORDS
        )
        kind, version, payload = repair.encode(written)
        sealed.append(
            seal(
                Inside.of(kind, version, payload, actor="responsible", at=written.at),
                book=own,
                key=key,
                position=position,
                prev=head.hash,
                salt=secrets.token_bytes(32),
            )
        )
        head = Head(position, sealed[-1].hash)
        plain.append((position, kind, version, payload))
    with transaction.atomic(), connection.cursor() as cursor:
        storage.append(own, sealed)
        ring.remember(own, head)
        cursor.executemany("INSERT INTO bench_plain VALUES (%s, %s, %s, %s)", plain)


def _make_plain_table() -> None:
    from django.db import connection

    binary = "BLOB" if connection.vendor == "sqlite" else "BYTEA"
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE TABLE bench_plain"
            f" (position BIGINT PRIMARY KEY, kind TEXT, version INT, payload {binary})"
        )


def _plain_rows() -> list[tuple[str, int, bytes]]:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT kind, version, payload FROM bench_plain ORDER BY position")
        rows: list[tuple[str, int, bytes]] = cursor.fetchall()
        return rows


if __name__ == "__main__":
    main()
