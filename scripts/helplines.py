# ruff: noqa: INP001 - a script, run by hand
"""Say before a release which help lines nobody has looked up for 180 days, and fail if there are any.

.venv/bin/python scripts/helplines.py
"""

from __future__ import annotations

from datetime import date

from amends.guides.helplines import said_before_a_release


def main() -> int:
    code, sentences = said_before_a_release(date.today())  # noqa: DTZ011 - a day is enough here
    print("\n".join(sentences))
    return code


if __name__ == "__main__":
    raise SystemExit(main())
