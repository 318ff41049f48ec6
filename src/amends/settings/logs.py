"""What a log line of Amends may say: that something went wrong and where in the code.

Never what a person wrote. Python puts the text of an error into its traceback, and the text of an
error may quote what was typed; so only the kind of error and the places in the code are printed.
Addresses lose their query and the names in them are cut; one that opens something by itself is not
told at all.
"""

from __future__ import annotations

import logging
import re
import traceback
from types import TracebackType
from typing import Any, Final

Fault = tuple[type[BaseException], BaseException, TracebackType | None]

LONGEST_NAME: Final = 8
"""Characters of a name in a path that a log line shows: enough to tell two lines apart."""

_TOKEN: Final = re.compile(rf"(?<=/)([^/\s]{{{LONGEST_NAME}}})[^/\s]+")
_OPENS: Final = re.compile(r"(/d/)[^\s\"']+")
"""Days behind an address (`web.urls`): whoever reads it in a log could read them."""

_QUERY: Final = re.compile(r"\?\S*")


class Quiet(logging.Formatter):
    """One line, and under it the way through the code if something broke."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802
        record.message = _shortened(record.message)
        return super().formatMessage(record)

    def formatException(self, ei: Any) -> str:  # noqa: N802
        """The frames and the kinds of error, outermost last. The errors' own words stay unsaid."""
        lines: list[str] = []
        error: BaseException | None = ei[1]
        while error is not None and len(lines) < 200:
            lines.append(f"  {type(error).__module__}.{type(error).__qualname__}")
            lines.extend(
                f"    {frame.filename}:{frame.lineno} in {frame.name}"
                for frame in traceback.extract_tb(error.__traceback__)
            )
            error = error.__cause__ or error.__context__
        return "\n".join(lines)


def _shortened(message: str) -> str:
    without_query = _QUERY.sub("", message.splitlines()[0] if message else "")
    return _TOKEN.sub(r"\1~", _OPENS.sub(r"\1~", without_query))
