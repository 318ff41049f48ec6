"""`amends verify`: whether every book is as its writers left it, without opening a word of it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from amends.cli.opening import open_house, the_database_open

if TYPE_CHECKING:
    from amends.journal import Finding, Head, Verdict


@click.command()
@click.option(
    "--head",
    "heads",
    multiple=True,
    metavar="POSITION:HASH",
    help="The head of a book as it was printed or exported; may be given again.",
)
def verify(heads: tuple[str, ...]) -> None:
    """Say whether the sealed books are whole, and what to do if not.

    A database that was set back as a whole fits in itself: only a head that was kept elsewhere
    shows it. Ends with status 1 if anything is wrong.
    """
    open_house()
    from amends.journal import verify_all

    kept = [_head(text) for text in heads]
    with the_database_open():
        _refuse_an_empty_place()
        verdict = verify_all(kept=kept)
    click.echo(_counted(verdict))
    for finding in verdict.findings:
        click.echo(_said(finding))
    if not verdict.is_whole:
        sys.exit(1)
    click.echo("Every book is whole." if not heads else "Every book is whole and holds the head.")


def _refuse_an_empty_place() -> None:
    """"Every book is whole" would be false comfort for who mistyped the folder."""
    from django.db import connection

    if not connection.introspection.table_names():
        raise click.ClickException(
            "There are no books here: this data folder was never opened. AMENDS_DATA names another."
        )


def _head(text: str) -> Head:
    from amends.journal import Head

    try:
        return Head.parsed(text)
    except ValueError:
        raise click.BadParameter(
            "a head is a position, a colon and 64 hexadecimal digits", param_hint="--head"
        ) from None


def _counted(verdict: Verdict) -> str:
    return f"Books: {verdict.books}. Entries: {verdict.entries}, {verdict.emptied} of them emptied."


def _said(finding: Finding) -> str:
    where = f"book {finding.book.hex()[:8]}" if finding.book else "the database"
    at = f", entry {finding.position}" if finding.position is not None else ""
    return f"- {where}{at}: {finding.what}\n  {finding.to_do}"
