"""Apology: a short acknowledgement first, a full apology once it is ready, a renewed one seldom.

"Ready" asks for what an apology needs and for an honest look at it; then it rests for a while;
then a way of giving it is prepared, which passes the guards; then it is written down that it was
given. What the partner answered is kept as told. Nothing here writes a sentence for anyone, and
nothing rates one. (STEPS S0.1a-f, S1.1e-f, S1.4b-d; Lewicki 2016; Frantz & Bennigson 2005.)
"""

import re
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Literal, assert_never

from msgspec.structs import replace

from amends import words
from amends.repair import kinds, schedules
from amends.repair.kinds import (
    Instant,
    Made,
    Refused,
    Thing,
    Value,
    amended,
    found,
    is_new,
    said,
    whole,
)
from amends.repair.practices import setbacks

if TYPE_CHECKING:
    from amends.repair.state import State

Kind = Literal["acknowledgement", "full", "renewed", "understanding"]
How = Literal["face", "paper", "aloud", "page"]
"""`page`: behind a code on paper, for somebody who has no account and needs none."""

LeftOut = Literal["nothing", "with_help", "something"]
Answer = Literal["heard", "not_enough", "only_words", "not_now", "no_more", "nothing_said", "other"]
Because = Literal["asked", "new_impact", "new_facts", "setback"]
Purpose = Literal["understand", "tell", "be_understood", ""]
"""What a letter is for. `be_understood` is for later: first the other has to have been heard."""

AGAIN: tuple[Kind, ...] = ("renewed", "understanding")
"""Kinds that come after another, and only for a reason."""

Element = Literal["act", "responsibility", "remorse"]
REQUIRED: tuple[Element, ...] = ("act", "responsibility", "remorse")
"""What a full apology holds before it can be called ready (S3.1c)."""

LONGEST_ACKNOWLEDGEMENT = 5
"""Sentences. The article's "two or three", with room for two short ones (S0.1a)."""

LONGEST_REST = timedelta(days=14)
USUAL_REST = timedelta(hours=12)
"""Overnight: what is written at one in the morning is read again by daylight (S0.1b)."""

MOST_EARLIER = 20
"""How many of the earlier wordings of a letter stand beside it (judgement); all are in its book."""

TOO_ALIKE = 0.7
"""Share of three-word runs that a renewed apology may have in common with one already given."""


# Events


class DraftWritten(Made, frozen=True, kw_only=True):
    """A draft as it stands now; every version is an entry under the draft's one id."""

    kind: Kind
    text: str
    purpose: Purpose = ""


class DraftReady(kinds.Event, frozen=True, kw_only=True):
    of: str
    rests_until: Instant
    impacts: tuple[str, ...]
    left_out: LeftOut
    because: Because | None
    since: tuple[str, ...] = ()
    """Of a further letter: the amends and promises of which it says what was done since."""
    not_yet: bool = False


class AskingAfterPlanned(kinds.Event, frozen=True, kw_only=True):
    """The day on which its writer wants to ask how the other is, after that letter; None: no day."""

    of: str
    on: date | None


class RestShortened(kinds.Event, frozen=True, kw_only=True):
    """The writer read it again and ended its rest before its time."""

    of: str


class DeliveryPrepared(kinds.Event, frozen=True, kw_only=True):
    of: str
    how: How


class ApologyDelivered(Made, frozen=True, kw_only=True):
    draft: str
    kind: Kind
    how: How
    on: date
    place: str
    in_space: bool
    asked_for: bool


class AnswerTold(Made, frozen=True, kw_only=True):
    """What the partner answered, as told by the writer."""

    delivery: str
    answer: Answer
    text: str
    on: date


class FindingSetAside(kinds.Event, frozen=True, kw_only=True):
    """One finding of the reader that the writer does not want to see again."""

    book = "personal"
    key: str


Event = (
    DraftWritten
    | DraftReady
    | RestShortened
    | DeliveryPrepared
    | ApologyDelivered
    | AnswerTold
    | AskingAfterPlanned
    | FindingSetAside
)


# Commands


class Pointed(Value, frozen=True, kw_only=True):
    """A sentence of the draft that its writer says carries an element the reader did not find."""

    element: Element
    sentence: str


class WriteDraft(kinds.Command, frozen=True, kw_only=True):
    """`purpose` is "" where it is not said anew."""

    id: str
    kind: Kind
    text: str
    purpose: Purpose = ""


class MarkReady(kinds.Command, frozen=True, kw_only=True):
    """Call a draft ready. It rests for `rest` before a delivery can be prepared.

    A further letter says, in its sentence `since_said`, what was done `since` or that there is
    nothing to name, `not_yet`. `no_promise`: sentences that the reader takes for promises, and that
    are none.
    """

    of: str
    nothing_untrue: bool
    left_out: LeftOut
    would_say_anyway: bool
    impacts: tuple[str, ...] = ()
    pointed: tuple[Pointed, ...] = ()
    rest: timedelta = USUAL_REST
    because: Because | None = None
    since: tuple[str, ...] = ()
    not_yet: bool = False
    since_said: str = ""
    no_promise: tuple[str, ...] = ()


class ShortenRest(kinds.Command, frozen=True, kw_only=True):
    """End the rest of a draft that is ready: a rest is advice, never a lock (S0.1b)."""

    of: str


class PrepareDelivery(kinds.Command, frozen=True, kw_only=True):
    of: str
    how: How


class LogDelivery(kinds.Command, frozen=True, kw_only=True):
    id: str
    draft: str
    how: How
    on: date
    place: str = ""


class NoteAnswer(kinds.Command, frozen=True, kw_only=True):
    id: str
    delivery: str
    answer: Answer
    on: date
    text: str = ""


class PlanAskingAfter(kinds.Command, frozen=True, kw_only=True):
    """Plan to ask how the other is, on a day after a letter was given; `of` is its draft.

    It reminds its writer alone. A step towards the other: it has no place where nothing may reach
    them (`guards`), nor on a day that lies within a time of space.
    """

    of: str
    on: date | None


class SetFindingAside(kinds.Command, frozen=True, kw_only=True):
    key: str


Command = (
    WriteDraft
    | MarkReady
    | ShortenRest
    | PrepareDelivery
    | LogDelivery
    | NoteAnswer
    | PlanAskingAfter
    | SetFindingAside
)


# The state


class Version(Value, frozen=True, kw_only=True):
    """A letter as it read from that moment until it was changed."""

    at: Instant
    text: str


class Draft(Thing, frozen=True, kw_only=True):
    """`earlier`: how it read before, the last few times that its words were changed."""

    kind: Kind
    text: str
    earlier: tuple[Version, ...] = ()
    purpose: Purpose = ""
    ready_at: Instant | None = None
    rest: timedelta = timedelta(0)
    rests_until: Instant | None = None
    impacts: tuple[str, ...] = ()
    left_out: LeftOut = "nothing"
    because: Because | None = None
    since: tuple[str, ...] = ()
    not_yet: bool = False
    prepared: How | None = None
    prepared_at: Instant | None = None
    given: bool = False

    @property
    def is_ready(self) -> bool:
        return self.rests_until is not None

    def is_resting(self, now: datetime) -> bool:
        return self.rests_until is not None and now < self.rests_until


class Slice(Value, frozen=True, kw_only=True):
    drafts: tuple[Draft, ...] = ()
    deliveries: tuple[ApologyDelivered, ...] = ()
    answers: tuple[AnswerTold, ...] = ()
    asking_after: tuple[AskingAfterPlanned, ...] = ()
    """The days on which to ask how the other is, one for each letter."""
    set_aside: frozenset[str] = frozenset()

    def draft_of(self, kind: Kind) -> Draft | None:
        """The draft of that kind which is not given yet."""
        return next((d for d in self.drafts if d.kind == kind and not d.given), None)

    def answers_to(self, delivery: str) -> tuple[AnswerTold, ...]:
        return tuple(answer for answer in self.answers if answer.delivery == delivery)

    def asks_after(self, draft: str) -> date | None:
        """The day that was planned after that letter, or None."""
        return next((one.on for one in self.asking_after if one.of == draft), None)

    def has_given(self, *wanted: Kind) -> bool:
        return any(delivery.kind in wanted for delivery in self.deliveries)

    @property
    def asked_to_stop(self) -> bool:
        """Whether the last thing the partner said of it was "no more of these"."""
        return self.last_answer is not None and self.last_answer.answer == "no_more"

    @property
    def last_answer(self) -> AnswerTold | None:
        """The answer of the latest day, whenever it was written down; that day, a stop wins."""
        return max(self.answers, key=lambda a: (a.on, a.answer == "no_more", a.at), default=None)


def has_given(state: "State", *wanted: Kind) -> bool:
    """Whether an apology of one of these kinds was given, by hand or in the shared book."""
    return state.own.apology.has_given(*wanted) or state.shared.letters.has_given(*wanted)


def missing_elements(text: str, pointed: tuple[Pointed, ...] = ()) -> tuple[Element, ...]:
    """The required elements that neither the reader found nor the writer pointed at."""
    present = {finding.label for finding in words.read(text).findings}
    present |= {point.element for point in pointed if _stands_in(text, point.sentence)}
    return tuple(element for element in REQUIRED if element not in present)


def undated(state: "State", draft: Draft) -> tuple[str, ...]:
    """The sentences of a letter that promise something and say no day, and that are not kept as
    promises with days either (S2.9a). One that was put in other words there counts for one."""
    promises = state.own.promises.promises
    kept = {promise.what for promise in promises}
    found_in = words.read(draft.text).promises
    named = {name for one in found_in for name in _names_of(draft.text, one)}
    reworded = sum(one.draft == draft.id and one.what not in named for one in promises)
    bare = [
        one.text for one in found_in if not one.when and kept.isdisjoint(_names_of(draft.text, one))
    ]
    return tuple(bare[reworded:])


def _names_of(text: str, promise: words.Promise) -> tuple[str, str]:
    """As what it may be kept: the whole sentence, or the deed alone."""
    first, past = promise.what
    return promise.text, text[first:past]


class Done(Value, frozen=True, kw_only=True):
    """Something done since the last letter: a piece of amends, or a promise with a day kept."""

    id: str
    what: str


def done_since(state: "State") -> tuple[Done, ...]:
    """What a further letter can name: what was done since the last one was given (S1.4e)."""
    last = _last_given(state)
    if last is None:
        return ()
    since, mine = last.date(), state.own
    begun = {one.amends for one in mine.amends.payments if one.on >= since}
    begun |= {one.amends for one in mine.amends.hours if one.on >= since}
    amends_done = (
        Done(id=item.id, what=item.what)
        for item in mine.amends.items
        if item.id in begun or (item.done is not None and item.done >= since)
    )
    kept = (
        Done(id=promise.id, what=promise.what)
        for promise in mine.promises.promises
        if any(said.mark in ("kept", "late") and said.on >= since for said in promise.said)
    )
    return (*amends_done, *kept)


def _last_given(state: "State") -> datetime | None:
    """When the last letter was given, by hand or in the shared book."""
    given = [one.at for one in state.own.apology.deliveries[-1:]]
    given += [one.at for one in state.shared.letters.letters[-1:]]
    return max(given, default=None)


def _day_of_last(state: "State") -> date:
    """The day of that letter: one that went by hand may be written down days after it."""
    given = [one.on for one in state.own.apology.deliveries[-1:]]
    given += [one.day for one in state.shared.letters.letters[-1:]]
    return max(given)


def was_heard(state: "State") -> bool:
    """Whether the hurt person says that they were heard, in the shared book or as told."""
    return state.own.as_told.was_heard or state.shared.listening.was_heard


def is_for_later(state: "State", purpose: Purpose) -> bool:
    """Whether a letter for this has to wait until the hurt person was heard (S2.15a)."""
    return purpose == "be_understood" and not was_heard(state)


def _stands_in(text: str, pointed: str) -> bool:
    """Whether what was pointed at is a whole sentence of the text, or several."""
    sentence = whole(pointed, field="pointed")
    return sentence in text and any(part in sentence for part in sentences(text))


# Rules


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.apology
    match command:
        case WriteDraft():
            return _write(state, command)
        case MarkReady():
            return _mark_ready(state, command)
        case ShortenRest():
            return _shorten_rest(mine, command)
        case PrepareDelivery():
            return _prepare(state, command)
        case LogDelivery():
            return _log(state, command)
        case NoteAnswer():
            return _note_answer(mine, command)
        case PlanAskingAfter():
            return _plan_asking_after(state, command)
        case SetFindingAside():
            key = said(command.key, field="key", most=200)
            return () if key in mine.set_aside else (FindingSetAside(at=command.at, key=key),)
        case _:
            assert_never(command)


def _write(state: "State", command: WriteDraft) -> tuple[Event, ...]:
    text = said(command.text, field="text")
    draft = kinds.find(state.own.apology.drafts, command.id)
    purpose = command.purpose or (draft.purpose if draft is not None else "")
    if draft is not None and draft.kind != command.kind:
        raise Refused("already_kept", field="text")
    if draft is not None and (draft.text, draft.purpose) == (text, purpose):
        return ()
    if draft is not None and draft.given:
        raise Refused("already_given", field="text")
    # Asked anew of each press: a person may write before they are asked to wait.
    if is_for_later(state, command.purpose):
        raise Refused("understood_later", field="purpose")
    written = DraftWritten(
        at=command.at, id=command.id, kind=command.kind, text=text, purpose=purpose
    )
    return (written,)


def _mark_ready(state: "State", command: MarkReady) -> tuple[Event, ...]:
    draft = found(state.own.apology.drafts, command.of)
    if draft.given:
        raise Refused("already_given", field="text")
    _honest(command)
    if not state.own.owning.harms:
        raise Refused("no_harm_yet")
    _first_of_its_kind(state, draft)
    if draft.kind == "acknowledgement":
        _short(draft)
    else:
        _whole_apology(state, draft, command)
    if set(undated(state, draft)) - set(command.no_promise):
        raise Refused("promise_without_day", field="no_promise")
    if not timedelta(0) <= command.rest <= LONGEST_REST:
        raise Refused("rest_out_of_range", field="rest")
    known = {row.id for row in state.own.impact.known}
    is_further = draft.kind in AGAIN
    ready = DraftReady(
        at=command.at,
        of=draft.id,
        rests_until=command.at + command.rest,
        impacts=tuple(row for row in command.impacts if row in known),
        left_out=command.left_out,
        because=command.because if is_further else None,
        since=command.since if is_further else (),
        not_yet=is_further and command.not_yet,
    )
    return () if draft.is_ready and _as_ready(draft, ready) else (ready,)


def _as_ready(draft: Draft, ready: DraftReady) -> bool:
    """Whether the draft was called ready before with the same answers and the same rest."""
    rest = ready.rests_until - ready.at
    before = (draft.rest, draft.impacts, draft.left_out, draft.because, draft.since, draft.not_yet)
    now = (rest, ready.impacts, ready.left_out, ready.because, ready.since, ready.not_yet)
    return before == now


def _honest(command: MarkReady) -> None:
    if not command.would_say_anyway:
        raise Refused("not_ready_yet", field="would_say_anyway")
    if not command.nothing_untrue:
        raise Refused("something_untrue", field="nothing_untrue")
    if command.left_out == "something":
        raise Refused("something_left_out", field="left_out")


def _first_of_its_kind(state: "State", draft: Draft) -> None:
    """Refuse a second "first": an apology again must say why, and carry something new (S1.4b)."""
    if draft.kind not in AGAIN and has_given(state, draft.kind, "full"):
        raise Refused("given_before", field="text")


def _short(draft: Draft) -> None:
    if len(sentences(draft.text)) > LONGEST_ACKNOWLEDGEMENT:
        raise Refused("acknowledgement_long", field="text", most=LONGEST_ACKNOWLEDGEMENT)


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a short text, for counting: cut at full stops, questions and line ends."""
    return tuple(part.strip() for part in re.split(r"(?<=[.?!])\s+|\n+", text) if part.strip())


def _whole_apology(state: "State", draft: Draft, command: MarkReady) -> None:
    for element in missing_elements(draft.text, command.pointed):
        raise Refused(f"missing_{element}", field="text")
    rows = {row.id for row in state.own.impact.known}
    if not rows.intersection(command.impacts):
        raise Refused("no_impact_named", field="impacts")
    if draft.kind in AGAIN:
        _something_new(state, draft, command)
        _says_what_was_done(state, draft, command)


def _says_what_was_done(state: "State", draft: Draft, command: MarkReady) -> None:
    """A further letter names an act since the last one, or says honestly that there is none yet."""
    known = {one.id for one in done_since(state)}
    if bool(command.since) == command.not_yet or not known.issuperset(command.since):
        raise Refused("since_or_not_yet", field="since")
    if not _stands_in(draft.text, command.since_said):
        raise Refused("since_not_said", field="since_said")


def _something_new(state: "State", draft: Draft, command: MarkReady) -> None:
    if _last_given(state) is None:
        raise Refused("nothing_to_renew")
    if command.because is None:
        raise Refused("why_again", field="because")
    still_for_a_reason(state, command.because)
    # A short reply to "say it again" may repeat itself; a letter may not.
    if command.because == "asked" and len(sentences(draft.text)) <= LONGEST_ACKNOWLEDGEMENT:
        return
    if any(_alike(draft.text, other.text) for other in state.own.apology.drafts if other.given):
        raise Refused("says_the_same", field="text")


def still_for_a_reason(state: "State", because: Because | None) -> None:
    """Refuse a further letter whose reason was not written down since the last one was given.

    Asked when it is called ready and when it is to go out: two letters that were made ready for one
    setback are not two apologies for it. That the other asked is theirs to have said, and no entry.
    """
    last = _last_given(state)
    if last is None or because in (None, "asked"):
        return
    if not _came_since(state, because, last):
        raise Refused("nothing_new_yet", field="because")


def _came_since(state: "State", because: Because | None, last: datetime) -> bool:
    own = state.own
    if because == "new_facts":
        return any(fact.at > last for fact in own.owning.facts)
    if because == "setback":
        return setbacks.came_since(state, last, _day_of_last(state))
    # What they told here has a day and no hour: told on the day of the letter, it may have come after.
    told_here = any(row.at.date() >= last.date() for row in own.impact.told_here)
    return told_here or any(row.at > last for row in own.impact.rows)


def _alike(one: str, other: str) -> bool:
    runs, others = _runs(one), _runs(other)
    return bool(runs) and len(runs & others) / len(runs) > TOO_ALIKE


def _runs(text: str) -> set[tuple[str, ...]]:
    tokens = re.findall(r"\w+", text.lower())
    return {tuple(tokens[i : i + 3]) for i in range(len(tokens) - 2)}


def _shorten_rest(mine: Slice, command: ShortenRest) -> tuple[Event, ...]:
    draft = found(mine.drafts, command.of)
    if not draft.is_ready:
        raise Refused("not_marked_ready")
    if draft.given or not draft.is_resting(command.at):
        return ()
    return (RestShortened(at=command.at, of=draft.id),)


def to_give(state: "State", id: str, now: datetime) -> Draft:
    """The draft with that id, where it may go out now, by whatever way."""
    draft = found(state.own.apology.drafts, id)
    if draft.given:
        raise Refused("already_given")
    if draft.rests_until is None:
        raise Refused("not_marked_ready")
    if draft.is_resting(now):
        raise Refused("resting", until=draft.rests_until)
    still_for_a_reason(state, draft.because)
    return draft


def _prepare(state: "State", command: PrepareDelivery) -> tuple[Event, ...]:
    draft = to_give(state, command.of, command.at)
    is_another_page = command.how == "page" and kinds.is_counted_anew(draft.prepared_at, command.at)
    if draft.prepared == command.how and not is_another_page:
        return ()
    return (DeliveryPrepared(at=command.at, of=draft.id, how=command.how),)


def _log(state: "State", command: LogDelivery) -> tuple[Event, ...]:
    mine = state.own.apology
    draft = found(mine.drafts, command.draft)
    kinds.not_ahead(command.on, command.at, field="on")
    kept = kinds.find(mine.deliveries, command.id)
    if draft.given and kept is None:
        raise Refused("already_given")
    delivery = ApologyDelivered(
        at=command.at,
        id=command.id,
        draft=draft.id,
        kind=draft.kind,
        how=command.how,
        on=command.on,
        place=whole(command.place, field="place", most=kinds.LONGEST_LINE),
        in_space=kept.in_space if kept else state.own.space.is_active(command.on),
        asked_for=draft.because == "asked",
    )
    return (delivery,) if is_new(mine.deliveries, delivery, field="on") else ()


def _note_answer(mine: Slice, command: NoteAnswer) -> tuple[Event, ...]:
    found(mine.deliveries, command.delivery)
    kinds.not_ahead(command.on, command.at, field="on")
    answer = AnswerTold(
        at=command.at,
        id=command.id,
        delivery=command.delivery,
        answer=command.answer,
        text=whole(command.text, field="text"),
        on=command.on,
    )
    return (answer,) if is_new(mine.answers, answer, field="text") else ()


def _plan_asking_after(state: "State", command: PlanAskingAfter) -> tuple[Event, ...]:
    mine = state.own.apology
    draft = found(mine.drafts, command.of)
    if not draft.given:
        raise Refused("not_given_yet", field="on")
    if mine.asks_after(draft.id) == command.on:
        return ()
    if command.on is not None:
        _can_be_asked_on(state, command.on, command.at)
    return (AskingAfterPlanned(at=command.at, of=draft.id, on=command.on),)


def _can_be_asked_on(state: "State", on: date, now: datetime) -> None:
    kinds.not_over(on, now, "asking_day_over", field="on")
    schedules.within_reach(on, now, field="on")
    if state.own.as_told.holds("asking"):
        raise Refused("told_to_stop", field="on")
    terms = (*state.own.space.terms, *state.shared.terms.terms)
    # Terms that hold today with no end hold on any day to come; else their last day counts.
    if any(one.is_active(on) for one in terms):
        raise Refused("asking_within_space", field="on")


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case DraftWritten():
            others = kinds.without(mine.drafts, (event.id,))
            # Words that changed are looked at afresh: a changed draft is no longer "ready".
            # That it was prepared is kept: the cap counts what may have gone out as it was.
            kept = kinds.find(mine.drafts, event.id)
            draft = Draft(
                id=event.id,
                at=event.at,
                kind=event.kind,
                text=event.text,
                purpose=event.purpose,
                earlier=_earlier(kept, event),
                prepared_at=kept.prepared_at if kept is not None else None,
            )
            return replace(mine, drafts=(*others, draft))
        case DraftReady():
            return replace(
                mine,
                drafts=amended(
                    mine.drafts,
                    event.of,
                    ready_at=event.at,
                    rest=event.rests_until - event.at,
                    rests_until=event.rests_until,
                    impacts=event.impacts,
                    left_out=event.left_out,
                    because=event.because,
                    since=event.since,
                    not_yet=event.not_yet,
                    prepared=None,
                ),
            )
        case RestShortened():
            return replace(mine, drafts=amended(mine.drafts, event.of, rests_until=event.at))
        case DeliveryPrepared():
            return replace(
                mine,
                drafts=amended(mine.drafts, event.of, prepared=event.how, prepared_at=event.at),
            )
        case ApologyDelivered():
            return replace(
                mine,
                deliveries=(*mine.deliveries, event),
                drafts=amended(mine.drafts, event.draft, given=True),
            )
        case AnswerTold():
            return replace(mine, answers=(*mine.answers, event))
        case AskingAfterPlanned():
            others_after = tuple(one for one in mine.asking_after if one.of != event.of)
            return replace(mine, asking_after=(*others_after, event))
        case FindingSetAside():
            return replace(mine, set_aside=mine.set_aside | {event.key})
        case _:
            assert_never(event)


def _earlier(kept: Draft | None, event: DraftWritten) -> tuple[Version, ...]:
    if kept is None:
        return ()
    before = () if kept.text == event.text else (Version(at=kept.at, text=kept.text),)
    return (*kept.earlier, *before)[-MOST_EARLIER:]


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(
        mine,
        drafts=kinds.without(mine.drafts, ids),
        deliveries=kinds.without(mine.deliveries, ids),
        answers=kinds.without(mine.answers, ids),
        asking_after=tuple(one for one in mine.asking_after if one.of not in ids),
    )
