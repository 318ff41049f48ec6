"""The commands, one file each. `amends` alone opens the house in the browser."""

from __future__ import annotations

import click

from amends import __version__
from amends.cli.commands.demo import demo
from amends.cli.commands.explain import explain
from amends.cli.commands.migrate import migrate
from amends.cli.commands.read import read
from amends.cli.commands.remind import remind
from amends.cli.commands.serve import serve
from amends.cli.commands.steps import steps
from amends.cli.commands.verify import verify


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="amends %(version)s")
@click.pass_context
def amends(context: click.Context) -> None:
    """A private program for making amends and rebuilding trust, one honest step at a time.

    Without a command it opens in the browser, on this computer only.
    """
    if context.invoked_subcommand is None:
        context.invoke(serve)


for command in (read, explain, steps, serve, demo, remind, verify, migrate):
    amends.add_command(command)
