"""The first step of every command. Nothing may be imported here that `amends read` does not need."""

from __future__ import annotations

import gc
import os
import sys


def main() -> None:
    """Run the command that the arguments name, and leave with its status."""
    if sys.argv[1:2] == ["read"]:
        # One letter leaves little to clear away, and looking for it costs a tenth of the time.
        gc.disable()
        from amends.cli.reading import main as read

        _leave(read(sys.argv[2:]))
    if sys.argv[1:2] == ["explain"]:
        from amends.cli.explaining import main as explain

        sys.exit(explain(sys.argv[2:]))
    if sys.argv[1:2] == ["steps"]:
        from amends.cli.listing import main as listed

        sys.exit(listed(sys.argv[2:]))
    from amends.cli.commands import amends

    amends(prog_name="amends")


def _leave(status: int) -> None:
    """Leave at once: to take apart all that was made for one letter costs a sixth of the time."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        pass  # whoever read our answer has read enough
    os._exit(status)


if __name__ == "__main__":
    main()
