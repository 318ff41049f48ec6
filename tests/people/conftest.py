"""Ana, Ben and Cy with accounts of their own and nothing else yet."""

from __future__ import annotations

import pytest

from tests.cast import ANA, BEN, CY, PASSPHRASES  # isort: skip - sets Django up

from amends.people import accounts


@pytest.fixture
def ana(db: None) -> accounts.NewAccount:
    return accounts.create(ANA, PASSPHRASES[ANA])


@pytest.fixture
def ben(db: None) -> accounts.NewAccount:
    return accounts.create(BEN, PASSPHRASES[BEN])


@pytest.fixture
def cy(db: None) -> accounts.NewAccount:
    return accounts.create(CY, PASSPHRASES[CY])
