"""What holds on every page of a repair: who may see it, what it is called, what it never says."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from tests.cast import Member, answered, text_of, the_lie

ADDRESSES = [
    ("a", ""),
    ("b", ""),
    ("b", "1"),
    ("c", ""),
    ("c", "new"),
    ("c", "0"),
    ("c", "0/1"),
    ("c", "the-lie"),
    ("c", "the-lie/1"),
    ("c", "the-lie/2"),
    ("c", "the-lie/3"),
    ("c", "the-lie/4"),
    ("c", "the-lie/5"),
    ("c", "the-lie/6"),
    ("c", "the-lie/7"),
    ("d", ""),
    ("d", "g"),
    ("d", "t"),
    ("e", ""),
    ("e", "1"),
    ("e", "k"),
    ("H", ""),
    ("H", "1"),
    ("H", "3"),
    ("H", "5"),
    ("m", ""),
    ("n", ""),
    ("n", "1"),
    ("o", ""),
    ("p", ""),
    ("p", "1"),
    ("z", "c/the-lie"),
    ("0", ""),
    ("0", "1"),
    ("1", ""),
    ("A", ""),
    ("F", ""),
    ("F", "1"),
    ("F", "2"),
    ("F", "3"),
    ("F", "4"),
    ("F", "6"),
    ("G", ""),
    ("G", "1"),
    ("Q", ""),
    ("Q", "1"),
    ("Q", "2"),
    ("Q", "3"),
    ("Q", "3/1"),
    ("T", ""),
    ("T", "1"),
    ("T", "3"),
    ("T", "5"),
    ("J", ""),
    ("K", ""),
    ("L", ""),
    ("R", ""),
    ("R", "1"),
    ("R", "1/0-1"),
    ("R", "1/0-1/2"),
    ("S", ""),
    ("S", "1"),
    ("U", ""),
    ("U", "1"),
    ("V", ""),
    ("V", "1/1"),
    ("V", "3"),
    ("V", "4"),
    ("W", ""),
]
HERS = [
    ("a", ""),
    ("b", ""),
    ("b", "1"),
    ("d", ""),
    ("d", "w"),
    ("l", ""),
    ("l", "1"),
    ("m", ""),
    ("p", ""),
    ("y", ""),
    ("y", "1"),
    ("0", ""),
    ("0", "1"),
    ("G", ""),
    ("Q", ""),
    ("Q", "1"),
    ("Q", "3"),
    ("J", ""),
    ("T", ""),
    ("K", ""),
    ("L", ""),
    ("R", ""),
    ("U", ""),
    ("V", ""),
    ("V", "1/1"),
    ("W", ""),
]

NEVER = re.compile(
    r"trust:? \d|\d+ ?%|streak|well done|congratulations|good job|amazing|!</|your partner is waiting",
    re.IGNORECASE,
)


@pytest.mark.parametrize(("code", "act"), ADDRESSES)
def test_bens_pages_are_his_and_nobody_elses(
    ben_on_his_way: Member, ana: Member, cy: Member, code: str, act: str
) -> None:
    address = ben_on_his_way.url(code, act)

    assert ben_on_his_way.client.get(address).status_code == 200
    for stranger in (ana, cy):
        theirs = stranger.client.get(address)
        nothing = stranger.client.get("/r/nobody/a/")
        assert (theirs.status_code, len(theirs.content)) == (404, len(nothing.content))


@pytest.mark.parametrize(("code", "act"), HERS)
def test_anas_pages_are_hers_and_nobody_elses(
    ana: Member, ben: Member, cy: Member, code: str, act: str
) -> None:
    address = ana.url(code, act)

    assert ana.client.get(address).status_code == 200
    for stranger in (ben, cy):
        assert stranger.client.get(address).status_code == 404


@pytest.mark.parametrize(("code", "act"), ADDRESSES)
def test_a_page_has_the_one_title_one_heading_and_the_way_out(
    ben_on_his_way: Member, code: str, act: str
) -> None:
    page = text_of(ben_on_his_way.get(code, act))

    assert "<title>Amends</title>" in page
    assert page.count("<h1") == 1
    assert 'action="/leave/"' in page
    assert not NEVER.search(page.split("<main")[1])
    assert " style=" not in page
    assert " onclick=" not in page


def test_who_is_not_signed_in_is_led_to_sign_in_whatever_the_address(ben: Member) -> None:
    real = Client().get(ben.url("a"))
    none = Client().get("/r/nobody/a/")

    assert (real.status_code, none.status_code) == (302, 302)
    assert real.headers["Location"].startswith("/in/")


def test_no_address_carries_a_word_of_what_it_is_about(ben_on_his_way: Member) -> None:
    words = ("harm", "hurt", "owning", "impact", "apolog", "reflect", "safety", "screen", "betray")
    seen = set()
    for code, act in ADDRESSES:
        seen |= set(
            re.findall(r'(?:href|action)="([^"]*)"', text_of(ben_on_his_way.get(code, act)))
        )

    for address in seen:
        assert not any(word in address for word in words), address


def test_ben_and_ana_know_nothing_of_each_other(ben: Member, ana: Member) -> None:
    ben.do(answered(ben.token), the_lie())
    before = text_of(ana.get("a"))
    ben.post("o", trying="no")

    assert the_lie().act not in before
    assert re.sub(r'value="[^"]*"', "", text_of(ana.get("a"))) == re.sub(
        r'value="[^"]*"', "", before
    )
