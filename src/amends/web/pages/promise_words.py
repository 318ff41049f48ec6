"""The words that every page about promises says the same thing with."""

from __future__ import annotations

from typing import Final

from django.utils.functional import Promise as Lazy
from django.utils.translation import gettext_lazy as _

from amends.repair.practices.promises import Area, Mark

MARKS: Final[dict[Mark, Lazy]] = {
    "kept": _("Kept"),
    "late": _("Late"),
    "missed": _("Missed"),
    "excused": _("Could not, told before"),
    "renegotiated": _("Agreed otherwise before"),
    "withdrawn": _("They did not want it"),
    "unsaid": _("Not said"),
}

AREA_WORDS: Final[dict[Area, Lazy]] = {
    "there": _("Being there, and on time"),
    "honest": _("Telling the truth, and telling it first"),
    "money": _("Money"),
    "home": _("The work at home"),
    "family": _("Children and family"),
    "care": _("Kindness and closeness"),
    "self": _("Work on myself"),
    "": _("Nothing chosen"),
}
