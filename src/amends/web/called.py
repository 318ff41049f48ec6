"""What the other is called: our own sentences speak of a partner, and a page of whoever it is.

Every sentence is written, and translated, once, for partners. What Django hands out as its translation
passes here, and the few pieces of it that name a partner are put into the word that holds on this page
(repair/practices/ties.py). Only what goes through gettext is looked at, before values are set into it:
so nothing that a person wrote is ever changed. Where the other is a partner, or nobody is known,
every sentence is left as it stands. (docs/decisions/0055)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from django.utils.translation import gettext_noop, trans_real
from django.utils.translation.trans_real import DjangoTranslation

from amends.repair.practices.ties import Tie

BETWEEN: Final = "|"

# Translators: the pieces by which sentences name the other, longest forms and all cases that your
# language needs, parted by "|"; there may be more or fewer than here. Each of the following rows has
# the same pieces in the same order for another tie. Sentences are searched for these pieces as they stand.
PIECES: Final[dict[Tie, str]] = {
    "partner": gettext_noop(
        "your partner|Your partner|my partner|My partner|and not as a couple|as a couple|As a couple"
        "|meant for couples|We separate|As parents, or in one home"
    ),
    "friend": gettext_noop(
        "your friend|Your friend|my friend|My friend|and no closer|together|In touch with each other"
        "|meant to bring two closer|We go separate ways|Where you both are"
    ),
    "parent": gettext_noop(
        "your parent|Your parent|my parent|My parent|and no closer|together|In touch with each other"
        "|meant to bring two closer|We go separate ways|In one home, or in one family"
    ),
    "child": gettext_noop(
        "your child|Your child|my child|My child|and no closer|together|In touch with each other"
        "|meant to bring two closer|We go separate ways|In one home, or in one family"
    ),
    "minor": gettext_noop(
        "your child|Your child|my child|My child|and no closer|together|In touch with each other"
        "|meant to bring two closer|We go separate ways|In one home, or in one family"
    ),
    "sibling": gettext_noop(
        "your sibling|Your sibling|my sibling|My sibling|and no closer|together"
        "|In touch with each other|meant to bring two closer|We go separate ways|In one home, or in one family"
    ),
    "colleague": gettext_noop(
        "your colleague|Your colleague|my colleague|My colleague|and no closer|together"
        "|In touch with each other|meant to bring two closer|We go separate ways|At one place of work"
    ),
    "other": gettext_noop(
        "the other person|The other person|the other person|The other person|and no closer|together"
        "|In touch with each other|meant to bring two closer|We go separate ways|Where you both are"
    ),
}  # fmt: skip

KEPT: Final = 4_096
"""Sentences kept in another tie's words: more than all that name a partner, in each tie's."""


@dataclass(slots=True)
class Here:
    """Who the other is on the page that is being made. `find` is asked once a sentence names them."""

    about: str
    find: Callable[[], Tie]
    tie: Tie | None = None

    def found(self) -> Tie:
        if self.tie is None:
            self.tie = self.find()
        return self.tie


_here: ContextVar[Here | None] = ContextVar("called", default=None)


@contextmanager
def calling(find: Callable[[], Tie], *, about: str = "") -> Iterator[None]:
    """Within it, sentences call the other what `find` says; `about` names the repair, if it is one."""
    token = _here.set(Here(about, find))
    try:
        yield
    finally:
        _here.reset(token)


def known(about: str, tie: Tie) -> None:
    """The tie in that repair, from whoever has just read it: then nobody need read for it."""
    here = _here.get()
    if here is not None and here.about == about:
        here.tie = tie


class Calling(DjangoTranslation):
    """Django's own translations, with the other called what they are to the reader."""

    def gettext(self, message: str) -> str:
        return self._called(super().gettext(message))

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self._called(super().ngettext(msgid1, msgid2, n))

    def _called(self, sentence: str) -> str:
        here = _here.get()
        if here is None or here.tie == "partner" or not _named(self).search(sentence):
            return sentence
        tie = here.found()
        return sentence if tie == "partner" else _put(self, tie, sentence)


def install() -> None:
    """Have every language speak so; what was translated before is translated again."""
    trans_real.DjangoTranslation = Calling  # type: ignore[misc]
    trans_real._translations.clear()  # type: ignore[attr-defined]
    trans_real._default = None  # type: ignore[attr-defined]
    forget()


def forget() -> None:
    """Look the pieces up anew: their translation is another one now."""
    for kept in (_named, _put, _words):
        kept.cache_clear()


@cache
def _named(language: DjangoTranslation) -> re.Pattern[str]:
    """The pieces that name a partner in a language, the longest first."""
    pieces = sorted(_row(language, "partner"), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, pieces)))


@lru_cache(maxsize=KEPT)
def _put(language: DjangoTranslation, tie: Tie, sentence: str) -> str:
    """The sentence in the words of that tie. Only sentences of our own come here."""
    words = _words(language, tie)
    return _named(language).sub(lambda piece: words[piece[0]], sentence)


@cache
def _words(language: DjangoTranslation, tie: Tie) -> dict[str, str]:
    """What stands for each piece. Where a translation has not as many, its sentences stay."""
    partner, other = _row(language, "partner"), _row(language, tie)
    return dict(zip(partner, other if len(other) == len(partner) else partner, strict=True))


def _row(language: DjangoTranslation, tie: Tie) -> tuple[str, ...]:
    """The pieces as their translator wrote them: looked up with nobody called anything."""
    token = _here.set(None)
    try:
        return tuple(language.gettext(PIECES[tie]).split(BETWEEN))
    finally:
        _here.reset(token)
