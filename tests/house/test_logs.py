"""A log line says that something broke and where in the code, and nothing that a person wrote."""

import logging
import sys

from amends.settings.logs import Quiet

WORDS = "I read your messages for a year"


def line(message: str, *, failing: bool = False) -> str:
    record = logging.LogRecord("django.request", logging.ERROR, __file__, 1, message, (), None)
    if failing:
        record.exc_info = _broken()
    return Quiet().format(record)


def _broken() -> tuple[type[BaseException], BaseException, None]:
    try:
        try:
            int(WORDS)
        except ValueError as error:
            raise RuntimeError(f"could not keep {WORDS}") from error
    except RuntimeError:
        kind, error, _ = sys.exc_info()
        assert kind is not None
        assert error is not None
        return kind, error, None
    raise AssertionError("nothing broke")


def test_an_error_is_told_without_its_own_words() -> None:
    told = line("Internal Server Error: /r/abc/c/", failing=True)
    assert WORDS not in told
    assert "builtins.RuntimeError" in told
    assert "builtins.ValueError" in told
    assert "test_logs.py" in told
    assert "in _broken" in told


def test_an_address_loses_its_query_and_most_of_its_names() -> None:
    told = line(f"Not Found: /r/qyx2kfd8zmw4/c/?words={WORDS.replace(' ', '+')}")
    assert "/r/qyx2kfd8~/c/" in told
    assert "qyx2kfd8zmw4" not in told
    assert "read" not in told


def test_only_the_first_line_of_a_message_is_told() -> None:
    assert WORDS not in line(f"Something is wrong\n{WORDS}")
