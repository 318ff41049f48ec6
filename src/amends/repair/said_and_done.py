"""Words that calm, laid beside what was done: counts of real entries, for whoever did the hurt alone.

Calming words are what somebody stands by, a word before a day, and a letter that promises something,
but for a first short one. None is asked for more often than it comes, and none of it is shown to the
other: they say "only words" where they want to, of one thing. (STEPS S4.3a.)
"""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from amends import words
from amends.repair.kinds import Value
from amends.repair.practices.openness import BeforeDaySaid, ToldUnder, WordGiven

if TYPE_CHECKING:
    from amends.repair.state import State

ENOUGH = 2
"""Calming words with nothing done since: after so many an act says more than one more of them (S4.3a)."""


class SaidAndDone(Value, frozen=True, kw_only=True):
    """`since`: calming words given after the last day on which something was done, `of` all of them."""

    since: int
    of: int
    done_on: date | None

    @property
    def is_words_alone(self) -> bool:
        return self.since >= ENOUGH


def said_and_done(state: "State", today: date) -> SaidAndDone:
    said = tuple(_said(state))
    done_on = max((on for on in _done(state, today) if on <= today), default=None)
    since = sum(done_on is None or on > done_on for on in said)
    return SaidAndDone(since=since, of=len(said), done_on=done_on)


def _said(state: "State") -> Iterator[date]:
    """The days of all calming words, in the shared book and by hand."""
    ours = state.shared
    for given in (*ours.openness.every(WordGiven), *ours.openness.every(BeforeDaySaid)):
        yield given.day
    for letter in ours.letters.letters:
        if _calms(letter.kind, letter.text):
            yield letter.day
    drafts = {draft.id: draft.text for draft in state.own.apology.drafts}
    for delivery in state.own.apology.deliveries:
        if _calms(delivery.kind, drafts.get(delivery.draft, "")):
            yield delivery.on


def _calms(kind: str, text: str) -> bool:
    return kind != "acknowledgement" and bool(words.read(text).promises)


def _done(state: "State", today: date) -> Iterator[date]:
    """The days on which something was done: amends, a promise kept, an end made, a thing told as agreed."""
    mine = state.own
    yield from (paid.on for paid in mine.amends.payments)
    yield from (spent.on for spent in mine.amends.hours)
    yield from (item.done for item in mine.amends.items if item.done is not None)
    for promise in mine.promises.promises:
        yield from (said.on for said in promise.said if said.mark in ("kept", "late"))
    yield from (act.done_on for act in mine.owning.stop_acts if act.done_on is not None)
    yield from (told.day for told in state.shared.openness.every(ToldUnder))
