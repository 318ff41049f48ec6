"""`amends explain CHECK`: why a check of the reader points at something, and at what it does not.

Starts neither Django nor click nor argparse.
"""

import sys

from amends.words.accounts import ACCOUNT_CHECKS
from amends.words.checks import CHECKS
from amends.words.manual import SOURCES
from amends.words.replies import REPLY_CHECKS
from amends.words.shape import Check
from amends.words.weighed import every

USAGE = "usage: amends explain CHECK"
EXPLAINED, UNKNOWN = 0, 2
NEAR = 3  # names offered for one that is not known

BY_NAME = {check.name: check for check in (*CHECKS, *every(), *REPLY_CHECKS, *ACCOUNT_CHECKS)}


def main(argv: list[str]) -> int:
    """Prints one check, and returns the exit status: 2 for a name that no check has."""
    if argv in (["-h"], ["--help"]):
        print(f"{USAGE}\n  CHECK is one of: {', '.join(BY_NAME)}")
        return EXPLAINED
    if len(argv) != 1:
        print(f"amends explain: name one check; {USAGE}", file=sys.stderr)
        return UNKNOWN
    check = BY_NAME.get(_name(argv[0]))
    if check is None:
        print(f"amends explain: {_not_known(argv[0])}", file=sys.stderr)
        return UNKNOWN
    sys.stdout.buffer.write(f"{explained(check)}\n".encode())
    sys.stdout.buffer.flush()
    return EXPLAINED


def _name(typed: str) -> str:
    return typed.strip().lower().replace("-", "_").replace(" ", "_")


def _not_known(typed: str) -> str:
    shown = typed if typed.isprintable() else ascii(typed)
    near = _near(_name(typed))
    said = f"there is no check {shown}"
    return f"{said}; near it: {', '.join(near)}" if near else f"{said}; --help names them all"


def _near(name: str) -> list[str]:
    """The checks of a label that was named, then those whose name looks like it."""
    from difflib import get_close_matches  # here only: a known name is explained without it

    of_label = [check.name for check in BY_NAME.values() if check.label == name]
    alike = get_close_matches(name[:80], list(BY_NAME), n=NEAR)
    return list(dict.fromkeys((*of_label, *alike)))


def explained(check: Check) -> str:
    """The check as text for people: its reason, question, source and examples."""
    lines = [f"{check.name}  ({check.label})", "", check.reason, check.question, ""]
    lines += [f"Source: {check.source}. {SOURCES[check.source]}", "", "Caught, at the [brackets]:"]
    lines += [f"  {example}" for example in check.caught]
    lines += ["", "Left alone:", *(f"  {example}" for example in check.left_alone)]
    return "\n".join(lines)
