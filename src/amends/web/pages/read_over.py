"""The reader beside the words of a form: as one types, by a press, and before anything goes across.

A page says one line, `read_over(visit, form)`; which fields it is about says the form (`reaching`).
It stands beside the responsible person's words alone, by the role in this repair: nobody is to be
corrected in how they say that they were hurt (docs/decisions/0026). Words go to the reader in the
body of a POST that keeps nothing; "not this one" keeps which note it was, in the personal book.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, Final, Protocol

from amends.repair.practices.apology import SetFindingAside
from amends.web import reading
from amends.web.forms import LOOK, AmendsForm, Text
from amends.web.pages.frame import Visit
from amends.web.pages.saying import attempt

MOST: Final = 3
"""Notes beside one field at a time (ours, 2026-11): a page is no list of faults. The next comes once
one of them is mended or set aside."""


class How(Protocol):
    """One way of reading."""

    def __call__(self, text: str, *, set_aside: Collection[str]) -> reading.Beside: ...


Asks = Callable[[str], Sequence[Text]]
"""What only such words are asked about."""


def _asks_nothing(text: str) -> Sequence[Text]:
    return ()


def read_over(
    visit: Visit,
    form: AmendsForm,
    *,
    how: How = reading.beside,
    asks: Asks = _asks_nothing,
    kept: str = "",
) -> None:
    """Have the reader stand beside these words. `kept`: words from before that this form gives."""
    if not is_read_over(visit):
        return
    reader = Reader(visit=visit, how=how, asks=asks, kept=kept)
    form.reader = reader
    for name in form.reaching:
        form.fields[name].widget.attrs.update(_as_one_types(visit, f"notes-{name}"))
    if visit.posts and visit.request.POST.get("aside"):
        reader.set_one_aside(visit.request.POST["aside"])


def facts_read_over(visit: Visit, form: AmendsForm, *, kept: str = "") -> None:
    """The same for words that say what happened: details that only hurt are pointed at as well, until
    the hurt person says that they want to know them (S4.1a)."""
    asked_for = visit.state().shared.telling.asks_for_details
    read_over(visit, form, how=reading.beside if asked_for else reading.beside_facts, kept=kept)


def is_read_over(visit: Visit) -> bool:
    """Whether the reader stands beside what this person writes here."""
    return visit.role == "responsible"


def reading_over(visit: Visit, made: Callable[..., AmendsForm]) -> Callable[..., AmendsForm]:
    """The same for one of several short pages (steps.py), whose forms are made as they are needed."""
    return partial(_made, visit, made)


def _made(visit: Visit, made: Callable[..., AmendsForm], **given: Any) -> AmendsForm:
    form = made(**given)
    read_over(visit, form)
    return form


def _as_one_types(visit: Visit, at: str) -> dict[str, str]:
    """ "Look it over", pressed by the page itself, some time after the last key."""
    return {
        "data-notes": at,
        "hx-post": visit.request.path,
        "hx-vals": f'{{"press": "{LOOK}"}}',
        "hx-trigger": "input changed delay:900ms",
        "hx-select": f"#{at} > *",
        "hx-target": f"#{at}",
        "hx-sync": "this:replace",
    }


@dataclass(kw_only=True, slots=True)
class Reader:
    """What the reader says of the words of one form, worked out when it is asked for."""

    visit: Visit
    how: How
    asks: Asks
    kept: str
    refused: str = ""
    _beside: dict[str, reading.Beside] = field(default_factory=dict)

    def beside(self, text: str) -> reading.Beside:
        """A calm few of the notes on these words."""
        if text not in self._beside:
            set_aside = self.visit.state().own.apology.set_aside
            self._beside[text] = _few(self.how(text, set_aside=set_aside))
        return self._beside[text]

    @property
    def here(self) -> str:
        """The address that the notes are asked of: the page's own."""
        return self.visit.request.path

    @property
    def is_from_within(self) -> bool:
        """Whether the page asks by itself, as one types."""
        return "HX-Request" in self.visit.request.headers

    def beside_kept(self) -> reading.Beside:
        return self.beside(self.kept)

    def has_news(self, form: AmendsForm) -> bool:
        """Whether there is a note that did not stand on the page from which the words were sent."""
        seen = set(self.visit.request.POST.getlist("seen"))
        texts = (self.kept, *(str(form[name].value() or "") for name in form.reaching))
        return any(note.key not in seen for text in texts for note in self.beside(text).notes)

    def set_one_aside(self, key: str) -> None:
        attempt(self.visit, SetFindingAside(at=self.visit.now, key=key), self._refuse)

    def _refuse(self, sentence: str, field: str) -> None:
        self.refused = sentence


def _few(all_of_it: reading.Beside) -> reading.Beside:
    """One note for one place, and a few in all. What else is said of a place comes after the first."""
    places = {(note.start, note.about): note for note in reversed(all_of_it.notes)}
    notes = tuple(note for note in all_of_it.notes if note in places.values())
    return replace(all_of_it, notes=notes[:MOST], has_more=len(notes) > MOST)
