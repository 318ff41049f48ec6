"""Letters: what the responsible person gives the other to read here, and what they answer.

Five answers and none owed: heard, not enough and what is missing, only words, not now, no more of
these; and something may be said of a single sentence. Nothing shows whether or when a letter was
looked at. After "no more of these" none is given until the hurt person asks to hear it again.
(STEPS S0.1b, S1.4b-d; SAFETY.md, section 1.)
"""

import re
from typing import TYPE_CHECKING, ClassVar, Literal, assert_never

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import (
    Act,
    AnswerAct,
    Given,
    Giving,
    Refused,
    Role,
    add_given,
    found,
    whole,
)
from amends.repair.practices import apology, there

if TYPE_CHECKING:
    from amends.repair.practices.giving import BeginSharedBook
    from amends.repair.state import State

Answer = Literal["heard", "not_enough", "only_words", "not_now", "no_more"]
"""`only_words`: no act stands behind it, or none yet."""

Says = Literal["on_me", "reached", "own"]
"""Of one sentence: it puts it on me, it reached me, or what I say in my own words."""

STOPS: tuple[Answer, ...] = ("not_now", "no_more")
"""Answers that hold something off: without words they pass everything, and work at once."""


class LetterGiven(Given, frozen=True, kw_only=True):
    """A letter as it was given. `asked`: the id of the request that it answers, or ""."""

    draft: str
    kind: apology.Kind
    text: str
    asked: str


class LetterAnswered(Given, frozen=True, kw_only=True):
    of: str
    answer: Answer
    text: str


class AskedAgain(Given, frozen=True, kw_only=True):
    """The hurt person asked to hear it again, in their own words or in none."""

    text: str


class SentenceMarked(Given, frozen=True, kw_only=True):
    """What the hurt person says of one sentence of a letter: where in its words it begins and ends."""

    of: str
    start: int
    end: int
    says: Says
    text: str


Event = LetterGiven | LetterAnswered | AskedAgain | SentenceMarked


class GiveLetter(Act, frozen=True, kw_only=True):
    only: ClassVar[Role] = "responsible"
    id: str
    draft: str


class AnswerLetter(AnswerAct, frozen=True, kw_only=True):
    """Answer a letter; `text` says what is missing, or anything one wants to say with it."""

    only: ClassVar[Role] = "harmed"
    stops: ClassVar[tuple[str, ...]] = STOPS
    answer: Answer


class AskAgain(Act, frozen=True, kw_only=True):
    only: ClassVar[Role] = "harmed"
    answers: ClassVar[bool] = True
    id: str
    text: str = ""


class MarkSentence(Act, frozen=True, kw_only=True):
    """Say something of one sentence, by its number in the letter; the first one is 0."""

    only: ClassVar[Role] = "harmed"
    answers: ClassVar[bool] = True
    id: str
    of: str
    sentence: int
    says: Says
    text: str = ""


Command = GiveLetter | AnswerLetter | AskAgain | MarkSentence


class Slice(Giving, frozen=True, kw_only=True):
    @property
    def letters(self) -> tuple[LetterGiven, ...]:
        return self.every(LetterGiven)

    @property
    def requests(self) -> tuple[AskedAgain, ...]:
        return self.every(AskedAgain)

    @property
    def open_request(self) -> AskedAgain | None:
        """The first request to hear it again that no letter has answered yet."""
        met = {letter.asked for letter in self.letters}
        return next((one for one in self.requests if one.id not in met), None)

    @property
    def answers(self) -> tuple[LetterAnswered, ...]:
        return self.every(LetterAnswered)

    def marks_on(self, letter: str) -> tuple[SentenceMarked, ...]:
        """The sentences of that letter of which something was said, each as it was said last."""
        last = {(one.start, one.end): one for one in self.every_of(SentenceMarked, letter)}
        return tuple(last[place] for place in sorted(last))

    def answer_to(self, letter: str) -> LetterAnswered | None:
        """The last answer to that letter, or None: none is owed."""
        return self.last_of(LetterAnswered, letter)

    def of_draft(self, draft: str) -> LetterGiven | None:
        return next((letter for letter in self.letters if letter.draft == draft), None)

    def has_given(self, *wanted: apology.Kind) -> bool:
        return any(letter.kind in wanted for letter in self.letters)

    @property
    def asked_to_stop(self) -> bool:
        """Whether "no more of these" stands, also when the letter that it answered is gone."""
        return bool(self.stops)

    @property
    def stops(self) -> tuple[LetterAnswered, ...]:
        """The answers "no more of these" that were neither changed nor followed by a request."""
        asked_at = max((self.given.index(one) for one in self.requests), default=-1)
        return tuple(
            one
            for one in self.answers
            if one.answer == "no_more"
            and self.answer_to(one.of) == one
            and self.given.index(one) > asked_at
        )


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    ours = state.shared.letters
    match command:
        case GiveLetter():
            return _give(state, command)
        case AnswerLetter():
            return _answer(ours, command)
        case AskAgain():
            return _ask_again(ours, command)
        case MarkSentence():
            return _mark(ours, command)
        case _:
            assert_never(command)


def is_wanted(state: "State") -> bool:
    """Whether the hurt person asked for a letter, or said that they would rather read something."""
    return state.shared.letters.open_request is not None or there.wants_words(state)


def _give(state: "State", command: GiveLetter) -> tuple[Event, ...]:
    ours = state.shared.letters
    if kinds.is_given_from(ours.letters, command, "draft"):
        return ()
    draft = apology.to_give(state, command.draft, command.at)
    if draft.kind in apology.AGAIN and ours.open_request is None:
        _may_be_renewed(state)
    asked = ours.open_request.id if ours.open_request is not None else ""
    return (
        LetterGiven(
            draft=draft.id,
            kind=draft.kind,
            text=draft.text,
            asked=asked,
            **kinds.as_given(command, counted=not is_wanted(state)),
        ),
    )


def _may_be_renewed(state: "State") -> None:
    """Refuse an apology again where the hurt person neither asked nor opened the door to it."""
    if "renewed_apology" not in state.shared.pacing.open_doors:
        raise Refused("not_now")


def picked(state: "State", command: "BeginSharedBook", id: str) -> LetterGiven:
    """A letter that stands in the shared book from its beginning, under its draft's id."""
    draft = apology.to_give(state, id, command.at)
    return LetterGiven(
        draft=draft.id,
        kind=draft.kind,
        text=draft.text,
        asked="",
        **kinds.as_picked(command, draft.id),
    )


def _answer(ours: Slice, command: AnswerLetter) -> tuple[Event, ...]:
    letter = found(ours.letters, command.of)
    answer = LetterAnswered(
        of=letter.id,
        answer=command.answer,
        text=whole(command.text, field="text"),
        **kinds.as_given(command),
    )
    return kinds.unless_said(ours, answer)


def _ask_again(ours: Slice, command: AskAgain) -> tuple[Event, ...]:
    if not ours.letters:
        raise Refused("nothing_to_renew")
    text = whole(command.text, field="text", most=2_000)
    asked = AskedAgain(text=text, **kinds.as_given(command))
    return (asked,) if kinds.is_new_given(ours, asked, field="text") else ()


SENTENCE = re.compile(r"\S.*?(?:[.?!…]+(?=\s)|$)", re.MULTILINE)
"""A sentence of a letter: to its full stop, or to the end of its line."""


def sentences_of(letter: LetterGiven) -> tuple[tuple[int, int], ...]:
    """Where each sentence of a letter begins and ends."""
    return tuple(one.span() for one in SENTENCE.finditer(letter.text))


def _mark(ours: Slice, command: MarkSentence) -> tuple[Event, ...]:
    letter = found(ours.letters, command.of)
    places = sentences_of(letter)
    if not 0 <= command.sentence < len(places):
        raise Refused("not_understood", field="sentence")
    text = whole(command.text, field="text", most=2_000)
    if command.says == "own" and not text:
        raise Refused("empty", field="text")
    start, end = places[command.sentence]
    marked = SentenceMarked(
        of=letter.id,
        start=start,
        end=end,
        says=command.says,
        text=text,
        **kinds.as_given(command),
    )
    before = next((one for one in ours.marks_on(letter.id) if one.start == start), None)
    return (marked,) if kinds.is_new_answer(ours, marked, before) else ()


def evolve(ours: Slice, event: Event) -> Slice:
    return add_given(ours, event)


def marked(mine: apology.Slice, ours: Slice) -> apology.Slice:
    """The writer's own drafts, with those known to be given that were given here."""
    drafts = mine.drafts
    for letter in ours.letters:
        drafts = kinds.amended(drafts, letter.draft, given=True)
    return replace(mine, drafts=drafts)
