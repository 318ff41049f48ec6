"""What belongs to the person: settings in their personal book, and the ways from there."""

from __future__ import annotations

from amends.people.models import SessionKey
from tests.cast import Member, text_of

WEATHER = "https://weather.example/today"


def test_settings_are_kept_in_the_personal_book(cy: Member) -> None:
    response = cy.client.post(
        "/more/1/", {"country": "IE", "leave_to": WEATHER, "idle_minutes": "30"}
    )

    kept = cy.personal().own.safety
    assert response.status_code == 302
    assert (kept.country, kept.leave_to, kept.idle_minutes) == ("IE", WEATHER, 30)


def test_quick_leave_goes_where_it_was_set_to_go(ben: Member) -> None:
    ben.client.post("/more/1/", {"country": "", "leave_to": WEATHER, "idle_minutes": "15"})

    assert f'data-outside="{WEATHER}"' in text_of(ben.get("a"))
    assert WEATHER in ben.client.post("/leave/").headers["Refresh"]


def test_the_minutes_until_it_locks_hold_for_this_browser_at_once(ben: Member) -> None:
    ben.client.post("/more/1/", {"country": "", "leave_to": "", "idle_minutes": "5"})

    assert SessionKey.objects.get(person_id=ben.person.pk).idle_seconds == 300


def test_an_address_that_is_none_comes_back_with_its_reason(cy: Member) -> None:
    response = cy.client.post(
        "/more/1/", {"country": "", "leave_to": "weather", "idle_minutes": "15"}
    )

    page = text_of(response)  # type: ignore[arg-type]
    assert "This does not look like the address of a page." in page
    assert 'value="weather"' in page
    assert cy.personal().own.safety.leave_to == ""


def test_too_few_and_too_many_minutes_are_refused(cy: Member) -> None:
    for minutes in ("1", "500", "", "soon"):
        cy.client.post("/more/1/", {"country": "", "leave_to": "", "idle_minutes": minutes})

    assert cy.personal().own.safety.preferences is None


def test_the_ways_from_there(ben: Member) -> None:
    page = text_of(ben.client.get("/more/"))  # type: ignore[arg-type]

    for way in ("/more/1/", "/leave/", "/help/", "/keys/", "/about/", "/out/", ben.url("b")):
        assert f'href="{way}"' in page


def test_the_places_lead_into_the_only_repair(ben: Member, ana: Member, cy: Member) -> None:
    bens = text_of(ben.client.get("/more/"))  # type: ignore[arg-type]
    anas = text_of(ana.client.get("/more/"))  # type: ignore[arg-type]
    cys = text_of(cy.client.get("/more/"))  # type: ignore[arg-type]

    assert f'href="{ben.url("f")}"' in bens
    assert f'href="{ana.url("l")}"' in anas
    assert 'class="places"' not in cys


def test_the_place_one_stands_at_is_marked(ben: Member) -> None:
    for code, name in (("a", "Road"), ("c", "Write"), ("m", "Help")):
        nav = text_of(ben.get(code)).split('<nav class="places"')[1].split("</nav>")[0]
        assert nav.count('aria-current="page"') == 1
        assert name in nav.split('aria-current="page"')[1].split("</a>")[0]
