"""The made-up repair that `amends demo` opens, told through the same commands as a real one."""

from __future__ import annotations

from datetime import datetime

from amends.cli import story

NAME = "orchard-river-lantern"
PASSPHRASE = "harbor willow copper meadow candle thunder"  # noqa: S105 (made up, and shown)


def tell(now: datetime) -> str:
    """Make the account, live its repair up to `now`, and give the sheet that is printed for it."""
    from amends.journal import record
    from amends.people import access, accounts

    account = accounts.create(NAME, PASSPHRASE)
    seat = access.begin_repair(account.ring, "responsible", now)
    for command in story.commands(seat.token, now):
        record(seat, account.ring, command)
    return sheet(recovery_key=account.recovery_key)


def sheet(*, recovery_key: str) -> str:
    """What a person would print and keep, here for everybody to see."""
    return (
        "A made-up repair, in a folder that is gone when this ends. Sign in with:\n"
        f"  name          {NAME}\n"
        f"  passphrase    {PASSPHRASE}\n"
        f"  recovery key  {recovery_key}\n"
    )
