"""What a page needs to know of one kind of given thing: its name, its words, how it is answered.

Each practice says it once for its kinds, in a file `given_<practice>.py` with a table `THINGS`;
`things.py` puts the tables together. Leaf p lists by it, leaf u shows by it. Nothing in here reads
more than a state that was narrowed to its reader.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from django.utils.functional import Promise
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from amends.repair import Role, State
from amends.repair.kinds import Act, Given
from amends.web.pages.asking import MakingForm

if TYPE_CHECKING:
    from amends.web.pages.frame import Visit


Text: TypeAlias = str | Promise
"""Words for a person, translated now or when they are shown."""

IF_YOU_WANT: Final = _("An answer, if you want one")
NONE_IS_OWED: Final = _(
    "None is owed, and this is no decision. You can say something else tomorrow."
)
ANSWER_IT: Final = _("Answer it, if you want to")
ANSWER: Final = _("Answer")
SAY_NOTHING: Final = _("Say nothing")


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """A part of a thing that has several: an agreement's reason, the area of an impact."""

    name: Text
    text: Text


@dataclass(frozen=True, kw_only=True, slots=True)
class Link:
    """A further way on from a thing, quieter than answering it, but for one that is `main`.

    `press`: an act, done by one press; `id`: the id of what it makes, so that pressing twice is one.
    """

    name: Text
    url: str
    press: bool = False
    id: str = ""
    main: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Drawn:
    """A picture of it, with the same as a table and the key of its marks."""

    svg: SafeString
    table: dict[str, Any]
    keys: list[tuple[SafeString, Promise]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Answering:
    """How a thing is answered by whom it was given to, where an answer has a place at all.

    `act` makes the command from `at`, `by`, `of` and what the form holds. `at_once`: among the
    answers are some that only hold something off, and work at once. `quotes`: short enough to stand
    above its answer. `fitted`: the form with what can be picked on that day, where that is asked.
    """

    form: type[MakingForm]
    act: Callable[..., Act]
    fitted: Callable[[State, date], type[MakingForm]] | None = None
    title: Text = IF_YOU_WANT
    lead: Text = NONE_IS_OWED
    invites: Text = ANSWER_IT
    main: Text = ANSWER
    aside: Text = SAY_NOTHING
    at_once: bool = True
    quotes: bool = False


def _no_words(one: Any) -> Text:
    return ""


def _its_text(one: Any) -> str:
    return str(getattr(one, "text", ""))


def _no_quote(state: State, one: Any) -> str:
    return ""


def _no_parts(one: Any) -> Sequence[Part]:
    return ()


def _no_answers(state: State, one: Any) -> Sequence[Given]:
    return ()


def _is_open(state: State, one: Any) -> bool:
    return True


def _no_standing(state: State, one: Any, today: date) -> Text:
    return ""


def _no_links(visit: Visit, state: State, one: Any) -> Sequence[Link]:
    return ()


def _no_picture(one: Any) -> Drawn | None:
    return None


def _no_help(state: State, one: Any) -> Sequence[Promise]:
    return ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Thing:
    """One kind of given thing.

    `said` is a line above its `text`; `quotes` the words of another thing that it is about; `parts` stand below it, each with a name. `answers` are all
    that was given in answer to it, oldest first. `may_answer` closes answering where it has no
    place any more. `well` helps its giver to take the last answer. `stands`: what it
    comes to on a day, in one sentence.
    """

    name: Text
    said: Callable[[Any], Text] = _no_words
    text: Callable[[Any], str] = _its_text
    quotes: Callable[[State, Any], str] = _no_quote
    parts: Callable[[Any], Sequence[Part]] = _no_parts
    drawn: Callable[[Any], Drawn | None] = _no_picture
    answers: Callable[[State, Any], Sequence[Given]] = _no_answers
    answering: Answering | None = None
    may_answer: Callable[[State, Any], bool] = _is_open
    stands: Callable[[State, Any, date], Text] = _no_standing
    links: Callable[[Visit, State, Any], Sequence[Link]] = _no_links
    well: Callable[[State, Any], Sequence[Promise]] = _no_help

    def is_answered_by(self, role: Role, one: Given, state: State) -> bool:
        """Whether this person may answer it now: it was given to them, and the book is open."""
        return (
            self.answering is not None
            and one.by != role
            and not state.shared.pacing.is_closed
            and self.may_answer(state, one)
        )


ASK_AGAIN: Final = "0"
"""u/0: ask to hear it again."""
