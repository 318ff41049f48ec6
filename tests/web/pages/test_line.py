"""A line about what cannot wait, by its page; and the terms that say what may be told even now."""

from __future__ import annotations

import time_machine

from tests.cast import THE_EVENING, Member, text_of
from tests.two import later

SCHOOL = "The school called: she is ill and has to be fetched by noon."


def gives(
    one: Member, subject: str = "children", text: str = SCHOOL, id: str = "the-line-01"
) -> str:
    """What the page answers after a line was given by it."""
    answer = one.post("8", id=id, subject=subject, text=text)
    return "given" if answer.status_code == 302 else text_of(answer)


def read_by(one: Member, id: str = "the-line-01") -> str:
    page = one.get("u", f"2/{id}")
    return text_of(page) if page.status_code == 200 else ""


def test_either_gives_a_line_and_the_other_reads_it_by_its_day(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    for number, (one, other) in enumerate((two, two[::-1])):
        id = f"the-line-0{number}"
        assert f'href="{one.url("8")}"' in one.get("p").content.decode()
        assert gives(one, id=id) == "given"
        assert read_by(other, id) == ""
        later(clock, *two)
        page = read_by(other, id)
        assert "A line" in page
        assert "The children" in page
        assert SCHOOL in page
        assert "March 6, 2026" in page


def test_in_room_only_what_was_ticked_is_offered_and_passes(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    """SAFETY 4: "nothing is shown but practical matters and the subjects that P ticked"."""
    ben, ana = two
    ana.post("v", id="my-room-0001", even_now="children")
    assert "Until it ends nothing goes between you, except a line" in text_of(ben.get("p"))
    page = ben.get("8").content.decode()
    assert 'value="children"' in page
    assert 'value="money"' not in page
    gives(ben, subject="money", id="of-money-01")
    assert gives(ben) == "given"
    later(clock, ben, ana)
    assert SCHOOL in read_by(ana)
    assert read_by(ana, "of-money-01") == ""
    assert len(ben.state().shared.practical.given) == 1


def test_where_nothing_was_ticked_the_page_says_so_calmly(two: tuple[Member, Member]) -> None:
    ben, ana = two
    ana.post("v", id="my-room-0001")
    assert f'href="{ben.url("8")}"' not in ben.get("p").content.decode()
    page = text_of(ben.get("8"))
    assert "Your partner asked for room." in page
    assert "<textarea" not in ben.get("8").content.decode()
    assert "You asked for room" in text_of(ana.get("8"))
    said = gives(ben)
    assert "Your partner asked for room." in said
    assert SCHOOL in ben.post("8", id="x", subject="children", text=SCHOOL).content.decode()


def test_behind_not_now_there_is_no_line_whatever_is_ticked(two: tuple[Member, Member]) -> None:
    ben, ana = two
    ana.post("v", id="my-room-0001", even_now="children")
    ana.post("q")
    for one in two:
        assert f'href="{one.url("8")}"' not in one.get("p").content.decode()
        assert "Not now." in text_of(one.get("8"))
    assert "Not now." in gives(ben)


def test_a_line_is_short_and_about_something(two: tuple[Member, Member]) -> None:
    ben, _ana = two
    assert "longer than one line" in gives(ben, text="x" * 201)
    assert "Nothing is chosen yet." in gives(ben, subject="us")
    assert "hurt" in gives(ben, text="If you leave me, I will hurt you.")
    assert not ben.state().shared.practical.given


def test_pressed_twice_it_is_one(two: tuple[Member, Member]) -> None:
    ben, _ana = two
    assert gives(ben) == gives(ben) == "given"
    assert len(ben.state().shared.practical.given) == 1


def test_cy_and_one_alone_have_no_such_page(two: tuple[Member, Member], cy: Member) -> None:
    ben, _ana = two
    assert cy.client.get(ben.url("8")).status_code == 404
    assert ben.get("8", "1").status_code == 404
    alone = cy.begins("responsible")
    assert alone.get("8").status_code == 404


# The terms


def test_s0_3a_all_of_the_terms_are_hers_to_name_and_his_to_read(
    two: tuple[Member, Member],
) -> None:
    ben, ana = two
    ana.post(
        "v",
        id="my-room-0001",
        start="2026-03-06",
        until="2026-03-15",
        stops="Calls after eight.",
        goes_on="School runs.",
        even_now=["children", "health"],
        messenger="Mara",
        look_again="2026-03-12",
    )
    page = text_of(ben.get("v"))
    for said in (
        "From March 6, 2026 until March 15, 2026",
        "Calls after eight.",
        "School runs.",
        "<li>The children</li><li>Somebody’s health</li>",
        "One short line about it, at most two in a week.",
        "Mara may pass a message.",
        "To be looked at again on March 12, 2026.",
    ):
        assert said in page


def test_she_makes_it_longer_by_one_press_and_nothing_else_of_it_changes(
    two: tuple[Member, Member],
) -> None:
    _ben, ana = two
    ana.post("v", id="my-room-0001", until="2026-03-08", stops="Calls.", even_now="home")
    form = ana.get("v", "1").content.decode()
    assert 'value="2026-03-08"' in form
    ana.post("v", "1", id="my-room-0001", until="2026-03-20", stops="Calls.", even_now="home")
    (terms,) = ana.state().shared.terms.terms
    assert (terms.until.isoformat() if terms.until else "") == "2026-03-20"
    assert (terms.start, terms.stops, terms.even_now) == (THE_EVENING.date(), "Calls.", ("home",))


def test_room_that_begins_later_can_be_looked_at_and_changed_before_it_does(
    two: tuple[Member, Member],
) -> None:
    ben, ana = two
    ana.post("v", id="my-room-0001", start="2026-03-20")
    assert "From March 20, 2026, with no end named" in text_of(ana.get("v"))
    assert "From March 20, 2026" in text_of(ben.get("v"))
    assert "asked for room" not in text_of(ben.get("p"))
    ana.post("v", "2")
    assert ben.get("v").status_code == 404


def test_the_days_of_the_terms_fit_together(two: tuple[Member, Member]) -> None:
    ben, ana = two
    answer = ana.post("v", id="my-room-0001", start="2026-03-20", until="2026-03-10")
    assert answer.status_code == 200
    assert 'value="2026-03-20"' in answer.content.decode()
    assert ben.get("v").status_code == 404
