"""To whoever has no seat in it, a repair does not exist: nothing answers otherwise than nothing.

Cy is signed in, and somebody else is not. Both try every address that Ben can reach, read and
post, and each time an address beside it that never was.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import quote

import pytest
import time_machine
from django.http.response import HttpResponse
from django.test import Client

from amends.cli import story
from amends.web.pages.leaves import LEAVES
from tests.cast import CY, THE_EVENING, Member, member
from tests.stories.crawling import addresses
from tests.stories.forms import Page
from tests.two import ben_and_ana, later, lets_in
from tests.web.pages.letters_of_ben import gives_all

NEVER_WAS = "A" * 22
"""As long as a token, and nobody's."""

FOR_TWO = "qrstuv345689IP"
"""Leaves that are there once both seats are taken: see test_two_share_a_book."""


@pytest.fixture
def bens(ben: Member) -> list[str]:
    """Every address of Ben's repair: all that is linked, all that is posted to, and all leaves."""
    ben.do(*story.commands(ben.token, THE_EVENING))
    found = every_address(ben, ben.url("g", "demo-full/3"))
    assert len(found) > 70
    return found


def every_address(someone: Member, *files: str) -> list[str]:
    """All that is linked in their repair, all that is posted to, all leaves, and two that are not."""
    posts: set[str] = set()

    def forms_on(address: str, answer: HttpResponse) -> None:
        if answer["Content-Type"].startswith("text/html"):
            page = Page(answer.content.decode())
            posts.update(form.action or address for form in page.forms)

    linked = addresses(someone.client, someone.url("a"), forms_on)
    leaves = [someone.url(code) for code in LEAVES]
    never = [someone.url("a", "1"), someone.url("c", "..")]
    every = {*linked, *(p.partition("#")[0] for p in posts), *leaves, *never, *files}
    return sorted(address for address in every if address.startswith(f"/r/{someone.token}/"))


def alike(client: Client, pairs: Iterable[tuple[str, str]]) -> list[str]:
    """The addresses whose answers differ from those of an address that never was."""
    differing = []
    for address, nowhere in pairs:
        for method in ("get", "post"):
            there = getattr(client, method)(address)
            none = getattr(client, method)(nowhere)
            assert there.status_code not in (403, 500), f"{method} {address}"
            if seen(there, address) != seen(none, nowhere):
                differing.append(f"{method} {address}")
    return differing


def seen(answer: HttpResponse, address: str) -> tuple[int, bytes, tuple[tuple[str, str], ...]]:
    """All that somebody outside can see of an answer, but for the address that they asked for."""
    body = re.sub(rb'(name="csrfmiddlewaretoken" value=")[^"]*', rb"\\1", answer.content)
    headers = tuple(
        sorted(
            (name, value.replace(quote(address, safe=""), "*"))
            for name, value in answer.headers.items()
        )
    )
    return answer.status_code, body.replace(address.encode(), b"*"), headers


def beside(address: str, token: str) -> str:
    """The same address in a repair that never was."""
    return address.replace(token, NEVER_WAS[: len(token)], 1)


def test_to_cy_every_address_of_bens_is_one_that_never_was(
    ben: Member, cy: Member, bens: list[str]
) -> None:
    pairs = [(address, beside(address, ben.token)) for address in bens]
    assert alike(cy.client, pairs) == []
    assert {cy.client.get(address).status_code for address in bens} == {404}


def test_to_cy_with_a_repair_of_their_own_too(ben: Member, cy: Member, bens: list[str]) -> None:
    their_own = cy.begins("responsible")
    pairs = [(address, beside(address, ben.token)) for address in bens]
    assert alike(their_own.client, pairs) == []
    assert cy.client.get(their_own.url("a")).status_code == 200


def test_to_somebody_who_is_not_signed_in_too(ben: Member, bens: list[str]) -> None:
    pairs = [(address, beside(address, ben.token)) for address in bens]
    assert alike(Client(), pairs) == []
    for address in bens:
        answer = Client().get(address)
        assert (answer.status_code, answer["Location"][:9]) == (302, "/in/?next")


def test_to_cy_and_to_each_other_the_seats_of_two_are_nothing_either(
    db: None, the_evening: time_machine.Traveller
) -> None:
    """Once two share a book: Cy opens neither side, and Ben no more of Ana's than Cy."""
    ben, ana = ben_and_ana()
    cy = member(CY).begins("responsible")
    lets_in(ana)
    gives_all(ben)
    later(the_evening, ben, ana, cy)
    hers, his = every_address(ana), every_address(ben)
    assert [a for a in hers if "/u/" in a], "what was given is among the addresses"
    assert [a for a in his if "/u/" in a]
    for whose, found in ((ana, hers), (ben, his)):
        pairs = [(address, beside(address, whose.token)) for address in found]
        others = [cy, *(one for one in (ben, ana) if one is not whose)]
        for other in others:
            assert alike(other.client, pairs) == []
            assert other.client.get(beside(found[0], whose.token)).status_code == 404


def test_ben_himself_was_let_in_everywhere(ben: Member, bens: list[str]) -> None:
    """Or the tests above would hold of addresses that are nothing to anybody."""
    # Some send him on to another page of his, or wait for a press.
    let_in = [a for a in bens if ben.client.get(a).status_code in (200, 302, 405)]
    assert len(let_in) >= len(bens) - 10 - len(FOR_TWO)
