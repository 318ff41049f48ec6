"""docs/journal-format.md says what the program does: its worked example, sizes and reasons."""

import re
from pathlib import Path

from amends.journal import REASONS, sealing
from amends.journal.sealing import SIZES, Row, unseal
from tests.vectors import make

PAGE = (Path(__file__).parent.parent.parent / "docs" / "journal-format.md").read_text()
EXAMPLE = re.sub(r"\s", "", PAGE.partition("## A worked example")[2])


def test_the_worked_example_is_the_first_entry_of_the_vectors() -> None:
    row = Row(**vars(make.THREE[0]))
    inside = unseal(row, book=make.Vector.book, key=make.of("key"))

    for value in (make.Vector.book, make.of("key"), row.salt, row.sealed, row.digest, row.hash):
        assert value.hex() in EXAMPLE
    assert re.sub(r"\s", "", inside.payload.decode()) in EXAMPLE


def test_the_steps_between_are_those_that_are_taken() -> None:
    row = make.THREE[0]
    plain = make.cause("c1")
    bound = b"\x01" + make.Vector.book + row.position.to_bytes(8, "big") + row.prev

    assert plain.rstrip(b"\0").hex() in EXAMPLE
    assert f"{len(plain.rstrip(bytes(1)))}bytes,followedby{plain.count(0, 111)}zero" in EXAMPLE
    assert sealing._entry_key(make.of("key"), row.salt).hex() in EXAMPLE
    assert bound.hex() in EXAMPLE


def test_the_page_gives_the_sealed_length_for_every_size() -> None:
    for size in SIZES:
        assert f"{size:,}" in PAGE
        assert f"{1 + size + sealing.TAG_BYTES:,}" in PAGE


def test_the_page_names_every_reason() -> None:
    assert set(
        re.findall(r"^\| `(\w+)` \|.*\| (?:yes|no|with a head) \|$", PAGE, re.MULTILINE)
    ) == set(REASONS)
