"""The first page, and the beginning of a repair, for who is signed in and who is not."""

from __future__ import annotations

import pytest
from django.test import Client

from amends.people import access
from amends.people.keys import Ring
from tests.cast import Member, answered, text_of, the_lie


@pytest.mark.django_db
def test_someone_who_comes_for_the_first_time_is_told_what_it_is_and_shown_the_ways_in() -> None:
    page = text_of(Client().get("/"))  # type: ignore[arg-type]

    assert "never writes the apology for you" in page
    for way in ("/new/", "/in/", "/about/", "/help/"):
        assert f'href="{way}"' in page


def test_someone_without_a_repair_is_asked_where_they_stand(cy: Member) -> None:
    response = cy.client.get("/", follow=True)

    assert response.redirect_chain == [("/begin/", 302)]
    assert "I hurt somebody" in text_of(response)  # type: ignore[arg-type]
    assert "Somebody hurt me" in text_of(response)  # type: ignore[arg-type]


@pytest.mark.parametrize("role", ["responsible", "harmed"])
def test_either_can_begin_alone_and_the_first_page_is_the_questions(cy: Member, role: str) -> None:
    response = cy.client.post("/begin/", {"role": role})

    (seat,) = access.seats(Ring(cy.person, cy.ring.person_key))
    assert seat.role == role
    assert response.headers["Location"] == f"/r/{seat.token}/b/"


def test_beginning_twice_begins_one_repair(cy: Member) -> None:
    cy.client.post("/begin/", {"role": "responsible"})
    cy.client.post("/begin/", {"role": "responsible"})

    assert len(access.seats(Ring(cy.person, cy.ring.person_key))) == 1


def test_beginning_without_a_choice_says_so(cy: Member) -> None:
    response = cy.client.post("/begin/", {"role": ""})

    assert "Nothing is chosen yet." in text_of(response)  # type: ignore[arg-type]
    assert access.seats(Ring(cy.person, cy.ring.person_key)) == ()


def test_a_second_repair_begins_beside_one_that_has_begun(ben_on_his_way: Member) -> None:
    ben_on_his_way.client.post("/begin/", {"role": "responsible"})

    seats = access.seats(Ring(ben_on_his_way.person, ben_on_his_way.ring.person_key))
    assert len(seats) == 2


def test_a_repair_is_called_by_its_month_and_says_what_is_next(ben_on_his_way: Member) -> None:
    page = text_of(ben_on_his_way.client.get("/"))  # type: ignore[arg-type]

    assert "Started in March 2026" in page
    assert "Next: All of it, or say what is missing" in page
    assert the_lie().act not in page


def test_the_hurt_persons_repair_asks_nothing_on_the_first_page(ana: Member) -> None:
    ana.do(answered(ana.token))

    assert "Nothing is asked of you." in text_of(ana.client.get("/"))  # type: ignore[arg-type]


def test_a_repair_can_have_a_name_for_its_person_alone(ben_on_his_way: Member) -> None:
    ben_on_his_way.post("n", id="name", name="The garden")

    page = text_of(ben_on_his_way.client.get("/"))  # type: ignore[arg-type]
    assert "The garden" in page
    assert "Started in March 2026." in page
    ben_on_his_way.post("n", id="name", name="The shed")
    assert "The garden" not in text_of(ben_on_his_way.client.get("/"))  # type: ignore[arg-type]


def test_a_name_can_be_let_go(ben_on_his_way: Member) -> None:
    ben_on_his_way.post("n", id="name", name="The garden")
    assert "The garden" in text_of(ben_on_his_way.get("z", "n/name"))
    ben_on_his_way.post("z", "n/name")

    assert ben_on_his_way.state().own.safety.name == ""
    assert "The garden" not in text_of(ben_on_his_way.client.get("/"))  # type: ignore[arg-type]
