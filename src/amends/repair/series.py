"""Letters in a row: what each further one names that none before it did.

Acts, impacts, and what was done since, in their writer's own words. It is worked out from what was given
and what stands in the book today, and says how new a letter is by no number. (STEPS S1.4a, S1.4d.)
"""

from collections.abc import Iterator
from datetime import date, datetime

from amends import words
from amends.repair import kinds
from amends.repair.kinds import Value
from amends.repair.state import State


class Sent(Value, frozen=True, kw_only=True):
    """A letter as it was given, by hand or in the book that both can read."""

    draft: str
    on: date
    at: datetime
    text: str


def news(state: State, *, with_book: bool = True) -> dict[str, tuple[str, ...]]:
    """For each further letter, by the id of its draft: what it names that none before it named.

    `with_book`: whether what was given in the shared book counts; before anybody came in, it went to
    nobody.
    """
    own = state.own
    acts = tuple(harm.act for harm in own.owning.harms)
    entries = tuple(dict.fromkeys((*acts, *(row.text for row in own.impact.known))))
    known: set[str] = set()
    found: dict[str, tuple[str, ...]] = {}
    for place, sent in enumerate(_in_order(state, with_book=with_book)):
        here = (*words.named(sent.text, entries), *_done(state, sent.draft))
        if place:
            found[sent.draft] = tuple(one for one in dict.fromkeys(here) if one not in known)
        known.update(here)
    return found


def _in_order(state: State, *, with_book: bool) -> list[Sent]:
    """Each letter once, by the day on which it was first given."""
    first: dict[str, Sent] = {}
    for sent in sorted(_sent(state, with_book=with_book), key=lambda one: (one.on, one.at)):
        first.setdefault(sent.draft, sent)
    return list(first.values())


def _sent(state: State, *, with_book: bool) -> Iterator[Sent]:
    mine = state.own.apology
    for delivery in mine.deliveries:
        draft = kinds.find(mine.drafts, delivery.draft)
        if draft is not None:
            yield Sent(draft=draft.id, on=delivery.on, at=delivery.at, text=draft.text)
    for letter in state.shared.letters.letters if with_book else ():
        yield Sent(draft=letter.draft, on=letter.day, at=letter.at, text=letter.text)


def _done(state: State, draft: str) -> tuple[str, ...]:
    """What was done, of which the letter says that it was."""
    kept = kinds.find(state.own.apology.drafts, draft)
    since = () if kept is None else kept.since
    amends_done = (item.what for item in state.own.amends.items if item.id in since)
    kept_since = (one.what for one in state.own.promises.promises if one.id in since)
    return (*amends_done, *kept_since)
