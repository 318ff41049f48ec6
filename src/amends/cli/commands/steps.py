"""`amends steps`: every step of the five articles, and how far it is built."""

from __future__ import annotations

import sys

import click


@click.command(
    add_help_option=False,
    context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False},
)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def steps(arguments: tuple[str, ...]) -> None:
    """List the steps of the five articles: steps [S1|S1.4b] [--practice NAME]."""
    from amends.cli.listing import main

    # `entry` takes `amends steps` by itself; this stands here for the list of commands.
    sys.exit(main(list(arguments)))
