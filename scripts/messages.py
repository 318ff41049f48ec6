# ruff: noqa: INP001 - a script, run by hand
"""Gather every sentence that a person may read into one list for translators.

    python scripts/messages.py de        writes src/amends/web/locale/de/LC_MESSAGES/django.po
    python scripts/messages.py --compile  makes the .mo files that Django reads

Sentences in templates and code are found by Django's makemessages. Those in the guides' TOML and
in the checks of the reader are message ids too: they are written into a file of their own for the
time of the search. It needs the programs of gettext (on Debian: apt-get install gettext).
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent / "src" / "amends"
LOCALE = ROOT / "web" / "locale"
GATHERED = ROOT / "_gathered_sentences.py"

# What stands in the TOML files for machines or for the reader of sources, not for the page.
NOT_SHOWN = {"source", "sources", "url", "tel", "number", "key", "id", "kind", "verified_on"}

# The words of a scale that is asked as its authors wrote it, whatever the language of the page.
NOT_SHOWN |= {"csi", "answers", "items"}

# What only the terminal and the manual show, in English.
NOT_ON_A_PAGE = {"steps.toml"}


def sentences() -> list[str]:
    """Every sentence of the guides and of the checks, in a stable order, each once."""
    return sorted({*_of_the_guides(), *_of_the_checks(), *_of_the_copy()})


def _of_the_guides() -> Iterator[str]:
    for file in sorted((ROOT / "guides").rglob("*.toml")):
        if file.name in NOT_ON_A_PAGE:
            continue
        yield from _shown(tomllib.loads(file.read_text(encoding="utf-8")))


def _shown(value: Any) -> Iterator[str]:
    if isinstance(value, str) and " " in value.strip():
        yield value
    elif isinstance(value, list):
        for part in value:
            yield from _shown(part)
    elif isinstance(value, dict):
        for name, part in value.items():
            if name not in NOT_SHOWN:
                yield from _shown(part)


def _of_the_checks() -> Iterator[str]:
    from amends.words.accounts import ACCOUNT_CHECKS
    from amends.words.checks import CHECKS
    from amends.words.replies import REPLY_CHECKS
    from amends.words.weighed import every

    for check in (*CHECKS, *every(), *REPLY_CHECKS, *ACCOUNT_CHECKS):
        yield check.reason
        if check.question:
            yield check.question


def _of_the_copy() -> Iterator[str]:
    from amends.web.own_copy import names

    return names.sentences()


def gather(languages: list[str]) -> None:
    """Write or renew the list of each language; what is translated already stays."""
    from django.core.management import call_command
    from django.test import override_settings

    lines = ["from django.utils.translation import gettext as _", ""]
    lines += [f"_({sentence!r})" for sentence in sentences()]
    GATHERED.write_text("\n".join(lines) + "\n", encoding="utf-8")
    try:
        os.chdir(ROOT)
        with override_settings(LOCALE_PATHS=[str(LOCALE)]):
            call_command(
                "makemessages",
                locale=languages,
                ignore_patterns=["style.*"],
                no_location=True,
                no_wrap=True,
            )
    finally:
        GATHERED.unlink()


def main() -> int:
    if shutil.which("xgettext") is None:
        print("gettext is missing. On Debian: apt-get install gettext", file=sys.stderr)
        return 1
    words = sys.argv[1:]
    if not words:
        print(__doc__, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as data:
        os.environ.setdefault("AMENDS_DATA", data)
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "amends.settings.django")
        import django
        from django.core.management import call_command

        django.setup()
        if words == ["--compile"]:
            os.chdir(ROOT)
            call_command("compilemessages")
        else:
            gather(words)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
