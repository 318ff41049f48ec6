"""`amends verify`: whether the books were altered, as far as shows without opening a word of them.

It never says that they are whole: whoever holds the disk can take the last entries of a book away,
or write a book anew with hashes that fit, and only a key or a head kept elsewhere shows that.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from amends.cli.opening import open_house, the_database_open

if TYPE_CHECKING:
    from amends.journal import Finding, Head, Verdict

WITHOUT_HEAD = """\
Every entry that is here follows the one before it, and none was altered.
This was seen from outside, without anybody's keys. A book that was cut short at its end, or
written anew as a whole, is found when its person opens it, or here with --head.
"""

WITH_HEAD = """\
Every entry that is here follows the one before it, none was altered, and the head is held.
"""


@click.command()
@click.option(
    "--head",
    "heads",
    multiple=True,
    metavar="POSITION:HASH",
    help="The head of a book as it was printed or exported; may be given again.",
)
def verify(heads: tuple[str, ...]) -> None:
    """Say whether the sealed books are altered, as far as that shows from outside, and what to do.

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
    click.echo(WITH_HEAD if heads else WITHOUT_HEAD, nl=False)


def _refuse_an_empty_place() -> None:
    """Nothing found would be false comfort for who mistyped the folder."""
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
