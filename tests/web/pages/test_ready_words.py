"""What Amends itself offers as the beginning of an agreement is not stopped by its own check."""

from typing import get_args

import pytest

from amends.guides import talking
from amends.repair import Role
from amends.web.pages.opening import OPENINGS, TELLS, told_list
from amends.words.coercing import coercion


def offered(role: Role) -> list[str]:
    said = [opening.said(role) for opening in OPENINGS.values()]
    said += [told_list("".join(some), role) for some in (TELLS, *TELLS)]
    rules = [card.rule for card in talking.cards()] + [rule.what for rule in talking.rules()]
    return [*(str(words) for one in said for words in (one.what, one.scope)), *rules]


@pytest.mark.parametrize("role", get_args(Role))
def test_s2_18a_no_words_that_are_offered_for_an_agreement_are_stopped(role: Role) -> None:
    assert len(offered(role)) > 30
    assert [words for words in offered(role) if coercion(words) is not None] == []
