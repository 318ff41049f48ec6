"""`amends steps`: every step of the five articles, what it means for each of the two, what is built.

Reads the library alone: neither Django, nor click, nor anybody's data folder.
"""

import argparse
import json
import sys
from collections.abc import Iterable
from textwrap import fill, indent

from amends.guides import steps
from amends.guides.steps import Row

LISTED, BAD_INPUT = 0, 2
SCHEMA = 1  # of the JSON form; grows when a field goes or changes meaning
WIDTH = 88  # columns: what a terminal of eighty and a little more holds

STANDS = {"yes": "", "part": "in part", "no": "not built yet"}


def main(argv: list[str]) -> int:
    """Prints the rows that were asked for, and returns the exit status: 2 where there are none."""
    asked = _parser().parse_args(argv)
    rows = chosen(asked.which, asked.practice)
    if not rows:
        print("amends steps: there is no such step; `amends steps` lists them all", file=sys.stderr)
        return BAD_INPUT
    text = as_json(rows) if asked.format == "json" else as_text(rows)
    try:
        sys.stdout.buffer.write(f"{text}\n".encode())
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        sys.stderr.close()  # whoever read our answer has read enough
    return LISTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="amends steps",
        description="The steps of the five articles, and how far they are built.",
    )
    parser.add_argument(
        "which",
        nargs="?",
        default="",
        help="an article (S0 to S5), an action (S1.4) or one row (S1.4b)",
    )
    parser.add_argument("--practice", choices=steps.practices(), help="only what it carries")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    return parser


def chosen(which: str, practice: str | None) -> tuple[Row, ...]:
    return tuple(
        row
        for row in steps.rows()
        if (practice is None or practice in row.practices) and _is_within(row, which.strip())
    )


def _is_within(row: Row, which: str) -> bool:
    """Whether it is the article, the action or the row that was named; all where none was."""
    if not which:
        return True
    wanted = which[:1].upper() + which[1:]
    action = row.id.rstrip("abcdefgh")
    return wanted in (row.article, action, row.id)


def as_text(rows: Iterable[Row]) -> str:
    """The rows as calm text. It counts nothing that a person did or did not do."""
    return "\n\n".join(_one(row) for row in rows)


def _one(row: Row) -> str:
    head = "  ".join(part for part in (row.id, ", ".join(row.practices), STANDS[row.built]) if part)
    lines = [f"Who did the hurt: {row.responsible}", f"Who was hurt: {row.harmed}"]
    if row.reuses:
        lines.append(f"It works as {row.reuses}.")
    if row.missing:
        lines.append(f"Missing: {row.missing}.")
    return "\n".join([head, *(indent(fill(line, WIDTH - 2), "  ") for line in lines)])


def as_json(rows: Iterable[Row]) -> str:
    listed = [{name: getattr(row, name) for name in Row.__struct_fields__} for row in rows]
    return json.dumps({"schema": SCHEMA, "steps": listed}, ensure_ascii=False, indent=1)
