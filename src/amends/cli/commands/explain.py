"""`amends explain`: why a check of the reader points at something."""

from __future__ import annotations

import sys

import click


@click.command(
    add_help_option=False,
    context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False},
)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def explain(arguments: tuple[str, ...]) -> None:
    """Say why a check of the reader points at something: explain CHECK."""
    from amends.cli.explaining import main

    # `entry` takes `amends explain` by itself; this stands here for the list of commands.
    sys.exit(main(list(arguments)))
