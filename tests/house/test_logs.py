"""A log line says that something broke and where in the code, and nothing that a person wrote."""

import logging
import sys

from amends.settings.logs import Quiet

WORDS = "I read your messages for a year"


def line(message: str) -> str:
    return Quiet().format(record(message))


def record(message: str) -> logging.LogRecord:
    return logging.LogRecord("django.request", logging.ERROR, __file__, 1, message, (), None)


def broken_line(message: str) -> str:
    told = record(message)
    try:
        _break()
    except RuntimeError:
        told.exc_info = sys.exc_info()
    return Quiet().format(told)


def _break() -> None:
    try:
        int(WORDS)
    except ValueError as error:
        raise RuntimeError(f"could not keep {WORDS}") from error


def test_an_error_is_told_without_its_own_words() -> None:
    told = broken_line("Internal Server Error: /r/abc/c/")
    assert WORDS not in told
    assert "builtins.RuntimeError" in told
    assert "builtins.ValueError" in told
    assert "test_logs.py" in told
    assert "in _break" in told


def test_an_address_loses_its_query_and_most_of_its_names() -> None:
    told = line(f"Not Found: /r/qyx2kfd8zmw4/c/?words={WORDS.replace(' ', '+')}")
    assert "/r/qyx2kfd8~/c/" in told
    assert "qyx2kfd8zmw4" not in told
    assert "read" not in told


def test_only_the_first_line_of_a_message_is_told() -> None:
    assert WORDS not in line(f"Something is wrong\n{WORDS}")
