"""What every test stands on: a throwaway data folder, cheap locks, no chance and no live network."""

from __future__ import annotations

from tests import throwaway  # isort: skip

import gc
import os
from collections.abc import Iterator

import django
import pytest
from hypothesis import Phase
from hypothesis import settings as hypothesis_settings

from tests.browser import browser, playwright
from tests.live import live_server
from tests.postgres import books_can_be_flushed, django_db_modify_db_settings, postgres_server

__all__ = [
    "books_can_be_flushed",
    "browser",
    "django_db_modify_db_settings",
    "live_server",
    "playwright",
    "postgres_server",
]

# Before the tests themselves are read, so that they may name models at their top.
django.setup()

# The same examples on every run: a test that fails once must fail again. What failed is said as it
# was found: to look for a shorter one took a machine of many presses five minutes. SHRINK=1 looks.
SHRINK = [Phase.shrink] if os.environ.get("SHRINK") else []
hypothesis_settings.register_profile(
    "house",
    derandomize=True,
    deadline=None,
    database=None,
    phases=[Phase.explicit, Phase.generate, *SHRINK],
)
hypothesis_settings.load_profile("house")


@pytest.fixture(scope="session", autouse=True)
def cheap_argon2() -> Iterator[None]:
    """Passphrases are turned into keys at a cost far below the floor, after the floor was held.

    `amends.people` refuses to start below it, and no setting in the environment reaches it.
    """
    from django.test import override_settings

    with override_settings(AMENDS_ARGON2=(8_192, 1, 1)):
        yield


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--steps", action="store_true", help="name the case of each step at the end")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The stories come first: each takes long, and at the end one worker would wait for the other.

    What was loaded to get here stays until the end, so that no search for garbage goes through it;
    such a search comes seldom, and took a tenth of the time of a page's tests.
    """
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)
    items.sort(key=lambda item: not item.nodeid.startswith("tests/stories/"))


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """How far the steps of the articles are built, after a whole run; with --steps row by row."""
    from tests.steps import report

    if config.getoption("--steps"):
        terminalreporter.section("the steps and their cases")
        for line in report.each_row(terminalreporter.stats):
            terminalreporter.write_line(line)
    if config.getoption("--steps") or config.args == config.getini("testpaths"):
        terminalreporter.write_line(report.in_one_line())


def pytest_unconfigure() -> None:
    """Workers leave without Python's own farewell, so the folder is taken down here."""
    throwaway.take_down()
