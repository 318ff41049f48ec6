"""Which of what it did to the other something answers: the rows as cards, those that are bare marked.

It stands where an amends is planned and where a promise is made, and on the promise itself. What is
chosen is for whoever did the hurt alone: nothing of it goes to the other. (STEPS S0.0b, S1.5e.)
"""

from __future__ import annotations

from typing import Final

from django import forms
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.practices.impact import uncovered
from amends.web.forms import ChoiceCardsMany
from amends.web.pages.asking import Text

NOT_THERE: Final = _("One of these is not there any more. Look them over once again.")


def which_impacts(state: State, label: Text, *, why: Text = "") -> forms.MultipleChoiceField:
    """`why`: what is said where none is chosen; without it none is an answer too."""
    bare = {row.id for row in uncovered(state)}
    return forms.MultipleChoiceField(
        label=label,
        help_text=_("What you wrote about how it was for them."),
        required=bool(why),
        choices=[(row.id, row.text) for row in state.own.impact.known],
        widget=ChoiceCardsMany(hints={row: _("Nothing put against it yet.") for row in bare}),
        error_messages={"required": why, "invalid_choice": NOT_THERE},
    )
