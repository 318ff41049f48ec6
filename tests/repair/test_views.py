"""What each may see: one's own side, and nothing of the other's practices as if it were asked."""

from __future__ import annotations

from amends.repair import EMPTY, Event, State, fold
from amends.repair.practices.apology import SetFindingAside
from amends.repair.practices.safety import ChoosePreferences
from amends.repair.state import FOR, OWN_PRACTICES, SHARED_PRACTICES
from amends.repair.views import visible
from tests.repair.scenario import ANA, BEN, THE_EVENING, given
from tests.repair.things import (
    TO_A_GIVEN_LETTER,
    checked_in,
    page,
    planned,
    promised,
    reflected,
    screened,
    terms,
)

ASIDE = SetFindingAside(at=THE_EVENING, key="abc")
PREFERRED = ChoosePreferences(at=THE_EVENING, country="AT")


def test_every_practice_says_whose_it_is() -> None:
    assert set(FOR) == set(OWN_PRACTICES) | set(SHARED_PRACTICES)


def test_ben_sees_all_of_his_own_side() -> None:
    state = given(*TO_A_GIVEN_LETTER, planned(), promised(), reflected(), terms()).state
    assert visible(state, BEN, THE_EVENING) == state


def test_ana_sees_all_of_hers() -> None:
    state = given(screened(), page(), checked_in(), terms(asked="own"), who=ANA).state
    assert visible(state, ANA, THE_EVENING) == state


def test_nothing_of_bens_practices_is_shown_to_ana_as_if_it_were_asked_of_her() -> None:
    """Written by another program, or by mistake."""
    state = given(*TO_A_GIVEN_LETTER, planned(), promised(), reflected(), checked_in()).state
    seen = visible(state, ANA, THE_EVENING).own
    for practice in ("owning", "reflection", "apology", "amends", "promises"):
        assert getattr(seen, practice) == getattr(EMPTY.own, practice)
    assert seen.checkins == state.own.checkins


def test_nothing_of_anas_own_side_is_shown_to_ben() -> None:
    events: tuple[Event, ...] = given(who=ANA).when(page()).events
    assert visible(fold(events), BEN, THE_EVENING).own.partners_side.pages == ()


def test_with_no_repair_open_only_settings_are_seen() -> None:
    state = given(*TO_A_GIVEN_LETTER, ASIDE, PREFERRED).state
    seen = visible(state, None, THE_EVENING)
    assert seen.own.safety.country == "AT"
    assert seen.own.apology.set_aside == {"abc"}
    assert seen == State(own=seen.own)
    assert seen.own.owning == EMPTY.own.owning
    assert seen.own.apology.drafts == ()
