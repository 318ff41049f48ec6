"""`amends read`: what a message has and what undoes it, without a browser and without a trace."""

from __future__ import annotations

import sys

import click


@click.command(
    add_help_option=False,
    context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False},
)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def read(arguments: tuple[str, ...]) -> None:
    """Point at what a message has and what undoes it: read [FILE|-]."""
    from amends.cli.reading import main

    # `entry` takes `amends read` by itself; this stands here for the list of commands.
    sys.exit(main(list(arguments)))
