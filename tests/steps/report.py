"""What is said of the steps at the end of a run: in one line, or with `--steps` the case of each row."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from amends.guides import steps
from tests.steps.binding import Case, by_row, cases

WORST = ("error", "failed", "xfailed", "skipped", "passed")


def in_one_line() -> str:
    counts = [sum(row.built == built for row in steps.rows()) for built in ("yes", "part", "no")]
    return "Steps: {} of {} rows work, {} in part, {} not yet.".format(
        counts[0], sum(counts), *counts[1:]
    )


def each_row(stats: dict[str, list[Any]]) -> Iterator[str]:
    """For each row its case, how that went in this run, and what is missing of the row."""
    went = outcomes(stats)
    bound = by_row(cases())
    for row in steps.rows():
        mine = bound.get(row.id, [])
        said = f"{row.id:7}{_first(mine, went)}" if mine else f"{row.id:7}no case"
        yield f"{said}; missing: {row.missing}" if row.missing else said


def _first(mine: list[Case], went: dict[str, str]) -> str:
    first = mine[0]
    more = f", and {len(mine) - 1} more" if len(mine) > 1 else ""
    return f"{went.get(first.test, 'not run'):9}{first.test}{more}"


def outcomes(stats: dict[str, list[Any]]) -> dict[str, str]:
    """How each test went, by its name without its parameters; of several the worst."""
    went: dict[str, str] = {}
    for outcome in reversed(WORST):
        for report in stats.get(outcome, []):
            went[report.nodeid.partition("[")[0]] = outcome
    return went
