"""The path as a thread with knots: plain values for components/thread.html."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

Tied = Literal["done", "now", "later", "held"]

# "Not said yet" rather than a share of the whole: a path is not a bar that fills.
STATE_WORDS: dict[Tied, Promise] = {
    "done": pgettext_lazy("a step of the path", "Done"),
    "now": pgettext_lazy("a step of the path", "Next"),
    "later": pgettext_lazy("a step of the path", "Later, or never"),
    "held": _("Held for now"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Knot:
    """One step. `why` says why it comes next, or why it is held; `action` makes it a button.

    `said` stands in place of the usual words for the state, as in "waits for a first promise".
    """

    name: str
    state: Tied
    why: str = ""
    url: str = ""
    action: str = ""
    said: str = ""

    @property
    def words(self) -> Promise | str:
        return self.said or STATE_WORDS[self.state]

    @property
    def icon_template(self) -> str:
        return f"icons/knot-{self.state}.html"
