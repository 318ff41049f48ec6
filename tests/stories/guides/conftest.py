"""Browsers for those who walk a guide."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
import time_machine
from playwright.sync_api import Browser

from tests.cast import Member
from tests.stories.guides.walker import Walker, walks

Sits = Callable[..., Walker]


@pytest.fixture
def sits(browser: Browser, live_server: Any, the_evening: time_machine.Traveller) -> Iterator[Sits]:
    """Somebody sits down at a browser of their own: `sits(ben, viewport=DESK)`."""
    with ExitStack() as stack:

        def at(who: Member, **options: Any) -> Walker:
            one = walks(browser, live_server.url, who, the_evening, **options)
            return stack.enter_context(one)

        yield at
