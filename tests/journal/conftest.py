"""The cast, seated: Ben responsible, Ana harmed, Cy in neither's repair."""

import pytest

from tests.journal.cast import Someone


@pytest.fixture
def ben(db: None) -> Someone:
    return Someone("ben", "responsible")


@pytest.fixture
def ana(db: None) -> Someone:
    return Someone("ana", "harmed")


@pytest.fixture
def cy(db: None) -> Someone:
    return Someone("cy", "responsible")
