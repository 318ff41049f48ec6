"""Leaf l: the side of a person who was hurt. Nothing here asks, waits or reaches anyone.

`l/` the shelves, `l/0/` for the first days, `l/<n>/` one shelf with room to write, `l/<n>/<id>/` a page of it again,
`l/<n>/<id>/1/` to let a need stand above the one before, `2/` the page on paper, `3/` as a file.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django.http import Http404
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.repair.practices import partners_side, ties
from amends.web.pages import between, on_paper
from amends.web.pages.asking import MakingForm, Text, ask, words
from amends.web.pages.frame import Visit, addressed, page
from amends.web.pages.saying import pressed


@dataclass(frozen=True, kw_only=True, slots=True)
class Shelf:
    """One shelf; its number is its neutral place in addresses."""

    name: partners_side.Shelf
    title: Text
    lead: Text
    label: Text
    hint: Text = ""


SHELVES: Final = (
    Shelf(
        name="happened",
        title=gettext_lazy("What happened, in your words"),
        lead=gettext_lazy("Your account is yours, whatever anybody else remembers."),
        label=gettext_lazy("What happened"),
        hint=gettext_lazy("All of it, or the part that is there today."),
    ),
    Shelf(
        name="need",
        title=gettext_lazy("What you need"),
        lead=gettext_lazy("A need can stand here long before anyone is asked for anything."),
        label=gettext_lazy("I need"),
    ),
    Shelf(
        name="limit",
        title=gettext_lazy("What you will not accept"),
        lead=gettext_lazy("A line is easier to hold when it was drawn on a calm day."),
        label=gettext_lazy("I will not accept"),
        hint=gettext_lazy("And, if you know it, what you will do if it happens again."),
    ),
    Shelf(
        name="to_hear",
        title=gettext_lazy("What you need to hear named"),
        lead=gettext_lazy("The things that an apology would have to say by their name."),
        label=gettext_lazy("That you"),
    ),
    Shelf(
        name="note",
        title=gettext_lazy("Notes of your own"),
        lead=gettext_lazy("For whatever has no other place."),
        label=gettext_lazy("A note"),
    ),
    Shelf(
        name="counts_on",
        title=gettext_lazy("What you count on"),
        lead=gettext_lazy("Things that seem plain, until somebody does not keep them."),
        label=gettext_lazy("I count on"),
    ),
    Shelf(
        name="broken",
        title=gettext_lazy("What is still broken"),
        lead=gettext_lazy("As it is today. It can change, in either direction."),
        label=gettext_lazy("Still broken"),
    ),
    Shelf(
        name="found_out",
        title=gettext_lazy("What you found out yourself"),
        lead=gettext_lazy(
            "What came out without being told to you. It is yours, and goes nowhere."
        ),
        label=gettext_lazy("What it was, and how it came out"),
    ),
    Shelf(
        name="respect",
        title=gettext_lazy("What respect looks like to you"),
        lead=gettext_lazy("In small things, on an ordinary day."),
        label=gettext_lazy("Respect is when"),
    ),
)


NUMBERS: Final[dict[partners_side.Shelf, str]] = {
    shelf.name: str(number) for number, shelf in enumerate(SHELVES, 1)
}
PAPER, FILE = "2", "3"
TOLD: Final[dict[partners_side.Shelf, str]] = {"need": "1", "counts_on": "2"}
"""What can be told from a shelf, and where (N/<n>/<id>, told_needs.py)."""
UP: Final = "1"


class PageForm(MakingForm):
    text = words("", rows=7)

    def __init__(self, *args: Any, shelf: Shelf, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["text"].label = str(shelf.label)
        self.fields["text"].help_text = str(shelf.hint)


@page(role="harmed")
def shown(visit: Visit) -> HttpResponseBase:
    match visit.act.split("/"):
        case [""]:
            return _shelves(visit)
        case ["0"]:
            return visit.show(
                "own_side/first_days.html", help_url=visit.url("m"), back_url=visit.url("a")
            )
        case [number] if _is_shelf(number):
            return _shelf(visit, int(number))
        case [number, id] if _is_shelf(number):
            return _again(visit, int(number), id)
        case [number, id, act] if _is_shelf(number) and act in (PAPER, FILE):
            return _on_paper(visit, int(number), id, as_file=act == FILE)
        case [number, id, act] if (number, act) == (NUMBERS["need"], UP):
            return _move_up(visit, id)
        case _:
            raise Http404


def _is_shelf(number: str) -> bool:
    return number.isdecimal() and 1 <= int(number) <= len(SHELVES)


@dataclass(frozen=True, kw_only=True, slots=True)
class ShelfCard:
    """One shelf in the list, with the lines that stand first."""

    title: Text
    lead: Text
    url: str
    newest: str


def _shelves(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    mine = state.own.partners_side
    cards = []
    for number, shelf in enumerate(SHELVES, 1):
        pages = _in_order(mine, shelf)
        newest = pages[0].text if pages else ""
        url = visit.url("l", str(number))
        cards.append(ShelfCard(title=shelf.title, lead=shelf.lead, url=url, newest=newest))
    return visit.show(
        "own_side/shelves.html",
        shelves=cards,
        deciding_url=visit.url("y"),
        small_url="" if ties.is_at_work(state) else visit.url("J"),
        good_url=visit.url("U"),
        pace_url=visit.url("T"),
        how_url=visit.url("d"),
        space_url=visit.url("h"),
        help_url=visit.url("m"),
        trained_url=visit.url("D"),
        back_url=visit.url("a"),
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class Kept:
    """One page of a shelf."""

    text: str
    day: date
    url: str
    let_go_url: str
    paper_url: str
    tell_url: str = ""
    up_url: str = ""
    above: str = ""
    """The need that stands before this one: what a press moves it above."""


def _shelf(visit: Visit, number: int) -> HttpResponseBase:
    shelf = SHELVES[number - 1]
    form = PageForm(visit.request.POST or None, shelf=shelf)
    if visit.posts and visit.attempt(form, lambda said: _command(visit, shelf, said)):
        return visit.saved("l", str(number))
    pages = _in_order(visit.state().own.partners_side, shelf)
    kept = [
        _kept(visit, number, one, before if shelf.name == "need" else None)
        for one, before in zip(pages, (None, *pages), strict=False)
    ]
    return visit.show(
        "own_side/shelf.html",
        form=form,
        kept=kept,
        title=shelf.title,
        lead=shelf.lead,
        main=_("Keep it"),
        tell_url=visit.url("6") if shelf.name == "respect" and between.is_shared(visit) else "",
        back_url=visit.url("l"),
    )


def _in_order(mine: partners_side.Slice, shelf: Shelf) -> tuple[partners_side.PageWritten, ...]:
    """Needs as they were ranked; of everything else the newest first."""
    return mine.needs if shelf.name == "need" else mine.on(shelf.name)[::-1]


def _kept(
    visit: Visit,
    number: int,
    one: partners_side.PageWritten,
    before: partners_side.PageWritten | None,
) -> Kept:
    return Kept(
        text=one.text,
        day=timezone.localdate(one.at),
        url=visit.url("l", f"{number}/{one.id}"),
        let_go_url=visit.url("z", f"l/{number}/{one.id}"),
        paper_url=visit.url("l", f"{number}/{one.id}/{PAPER}"),
        tell_url=_tell_url(visit, one),
        up_url=visit.url("l", f"{number}/{one.id}/{UP}") if before else "",
        above=before.id if before else "",
    )


def _tell_url(visit: Visit, one: partners_side.PageWritten) -> str:
    """The way to tell it, where there is somebody to tell."""
    if one.shelf not in TOLD or not between.is_shared(visit):
        return ""
    return visit.url("N", f"{TOLD[one.shelf]}/{one.id}")


def _move_up(visit: Visit, id: str) -> HttpResponseBase:
    """One press, also without scripts; what is gone meanwhile is simply not there any more."""
    if not visit.posts:
        return redirect(visit.url("l", NUMBERS["need"]))
    above = visit.request.POST.get("above", "")
    command = partners_side.RankNeed(at=visit.now, need=id, above=above)
    return pressed(visit, command, visit.url("l", NUMBERS["need"]))


def _on_paper(visit: Visit, number: int, id: str, *, as_file: bool) -> HttpResponseBase:
    """One page of one's own on paper, to keep or to hand over. Nothing is recorded."""
    kept = addressed(visit.state().own.partners_side.on(SHELVES[number - 1].name), id)
    return on_paper.own_words(
        visit,
        kept.text.split("\n\n"),
        back=visit.url("l", str(number)),
        file=visit.url("l", f"{number}/{id}/{FILE}"),
        as_file=as_file,
    )


def _again(visit: Visit, number: int, id: str) -> HttpResponseBase:
    shelf = SHELVES[number - 1]
    kept = addressed(visit.state().own.partners_side.on(shelf.name), id)
    initial = {"id": id, "text": kept.text}
    form = PageForm(visit.request.POST or None, initial=initial, shelf=shelf)
    if visit.posts and visit.attempt(form, lambda said: _command(visit, shelf, said)):
        return visit.saved("l", str(number))
    return ask(
        visit,
        form,
        title=shelf.title,
        aside=_("Leave it as it was"),
        back=visit.url("l", str(number)),
    )


def _command(visit: Visit, shelf: Shelf, said: dict[str, Any]) -> partners_side.WritePage:
    return partners_side.WritePage(at=visit.now, id=said["id"], shelf=shelf.name, text=said["text"])
