"""Every kind of thing that can be given on these pages, and how each is shown.

Add a practice by one line here; what is not in this table is neither listed nor shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from amends.repair.kinds import Given
from amends.web.pages import (
    given_agreements,
    given_bond,
    given_forgiveness,
    given_letters,
    given_listening,
    given_matters,
    given_needs,
    given_offers,
    given_openness,
    given_outcomes,
    given_pledges,
    given_practical,
    given_prevention,
    given_reviews,
    given_rhythm,
    given_rounds,
    given_settling,
    given_telling,
    given_there,
    given_trust,
    given_victories,
)
from amends.web.pages.thing import Thing

THINGS: Final[Mapping[type[Given], Thing]] = {
    **given_agreements.THINGS,
    **given_letters.THINGS,
    **given_listening.THINGS,
    **given_there.THINGS,
    **given_telling.THINGS,
    **given_offers.THINGS,
    **given_pledges.THINGS,
    **given_rhythm.THINGS,
    **given_rounds.THINGS,
    **given_practical.THINGS,
    **given_forgiveness.THINGS,
    **given_outcomes.THINGS,
    **given_reviews.THINGS,
    **given_needs.THINGS,
    **given_trust.THINGS,
    **given_openness.THINGS,
    **given_prevention.THINGS,
    **given_bond.THINGS,
    **given_settling.THINGS,
    **given_victories.THINGS,
    **given_matters.THINGS,
}
