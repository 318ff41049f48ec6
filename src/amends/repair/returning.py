"""Which cause comes back in more than one hurt, by the word that its person gave it.

Counts of what somebody wrote down themselves, with what they are of, over all of their own repairs
that are open to them. Nothing here guesses which causes are alike, and nothing weighs them.
(STEPS S0.2c.)
"""

from collections.abc import Iterable

from amends.repair.kinds import Value
from amends.repair.practices.reflection import Cause
from amends.repair.state import State


class Return(Value, frozen=True, kw_only=True):
    """One word: in how many of the hurts written down it stands, and in how many repairs."""

    word: str
    hurts: int
    of: int
    repairs: int


def returning(states: Iterable[State]) -> tuple[Return, ...]:
    """What stands beside two hurts or more, the most often met first."""
    kept = tuple(states)
    every = sum(len(state.own.owning.harms) for state in kept)
    words: dict[str, str] = {}
    hurts: dict[str, set[tuple[int, str]]] = {}
    for place, state in enumerate(kept):
        for cause in state.own.reflection.causes:
            key = " ".join(cause.word.casefold().split())
            words.setdefault(key, cause.word)
            hurts.setdefault(key, set()).update(
                (place, harm) for harm in _still_there(state, cause)
            )
    found = (
        Return(word=words[key], hurts=len(met), of=every, repairs=len({place for place, _ in met}))
        for key, met in hurts.items()
        if key and len(met) > 1
    )
    return tuple(sorted(found, key=lambda one: (-one.hurts, one.word)))


def words_of(states: Iterable[State]) -> tuple[str, ...]:
    """The words that were given before, each once, to be taken again."""
    causes = (cause for state in states for cause in state.own.reflection.causes)
    return tuple(dict.fromkeys(cause.word for cause in causes if cause.word))


def _still_there(state: State, cause: Cause) -> tuple[str, ...]:
    """The hurts that it is tied to, less those that were let go."""
    there = {harm.id for harm in state.own.owning.harms}
    return tuple(harm for harm in cause.harms if harm in there)
