"""The one file: a page that any browser reads without a network, and the same for programs.

Both names are neutral, inside and out, and its entries carry the day and no hour of its making.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from datetime import date
from typing import Any, Final

import msgspec

from amends.repair import codec
from amends.repair.kinds import Event, UnknownEvent
from amends.web.own_copy.gathering import RepairCopied
from amends.web.own_copy.page import as_page

NAME: Final = "copy.zip"
PAGE: Final = "copy.html"
DATA: Final = "copy.json"

SCHEMA: Final = 1
"""Of the JSON, which docs/journal-format.md describes; grows when a field goes or changes its meaning."""


def as_zip(repairs: tuple[RepairCopied, ...], today: date) -> bytes:
    """The file. Each part is packed as it is made: what is read whole is never in memory twice."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as into:
        _pack(into, PAGE, as_page(repairs, today), today)
        _pack(into, DATA, as_json(repairs, today), today)
    return packed.getvalue()


def _pack(into: zipfile.ZipFile, name: str, pieces: Iterable[str], today: date) -> None:
    about = zipfile.ZipInfo(name, (today.year, today.month, today.day, 0, 0, 0))
    about.compress_type = zipfile.ZIP_DEFLATED
    with into.open(about, "w") as part:
        for piece in pieces:
            part.write(piece.encode())


def as_json(repairs: Iterable[RepairCopied], today: date) -> Iterable[str]:
    """One object, piece by piece: `own` as the journal holds it, what was given as one may see it."""
    yield f'{{"schema": {SCHEMA}, "made_on": "{today.isoformat()}", "repairs": ['
    for number, repair in enumerate(repairs):
        yield ",\n" if number else "\n"
        yield from _repair(repair)
    yield "\n]}\n"


def _repair(repair: RepairCopied) -> Iterable[str]:
    head = {"name": repair.name, "role": repair.role, "opened": repair.opened, "head": repair.head}
    yield _plain(head)[:-1]
    for name, events in (
        ("own", repair.own),
        ("given", repair.given("mine")),
        ("received", repair.given("theirs")),
    ):
        yield f',\n "{name}": ['
        for number, event in enumerate(events):
            yield ",\n  " if number else "\n  "
            yield _entry(event)
        yield "]"
    yield "}"


def _entry(event: Event | UnknownEvent) -> str:
    kind, version, payload = codec.encode(event)
    return _plain({"kind": kind, "version": version, "entry": _as_it_is(payload)})


def _as_it_is(payload: bytes) -> Any:
    """What the journal holds; of a newer version's entry, which may be no JSON, its text."""
    try:
        return msgspec.json.decode(payload)
    except msgspec.DecodeError:
        return payload.decode("utf-8", "replace")


def _plain(value: Any) -> str:
    return msgspec.json.encode(value).decode()
