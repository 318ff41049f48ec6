"""The cast stands on its own feet before anybody builds on it."""

from __future__ import annotations

from tests.cast import Member, answered, the_lie


def test_each_of_the_cast_is_signed_in_with_an_open_ring(
    ana: Member, ben: Member, cy: Member
) -> None:
    for someone in (ana, ben, cy):
        response = someone.client.get("/about/")
        assert response.wsgi_request.ring is not None  # type: ignore[attr-defined]
        assert response.wsgi_request.ring.person_id == someone.person.pk  # type: ignore[attr-defined]


def test_what_ben_writes_is_read_back_from_his_sealed_books(ben: Member) -> None:
    ben.do(answered(ben.token), the_lie())

    state = ben.state()

    assert [harm.act for harm in state.own.owning.harms] == [the_lie().act]
    assert state.own.safety.last(ben.token) is not None


def test_a_stranger_gets_the_same_page_for_bens_repair_as_for_none(ben: Member, cy: Member) -> None:
    theirs = cy.client.get(ben.url("a"))
    nothing = cy.client.get("/r/nobody/a/")

    assert (theirs.status_code, theirs.content) == (nothing.status_code, nothing.content)
    assert theirs.status_code == 404
