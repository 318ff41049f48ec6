"""Terms: space that the hurt person asks for here, in one act, kept by rule on the other side.

They begin, change and end at once, and they are the hurt person's alone. While they hold nothing
goes either way but a stop, and a line about what was ticked to be told even now: whoever asked for
distance is not drawn out of it by their own hand either, and ends it with one act. (STEPS S0.3a-e,
S1.2a-e, S2.5a; SAFETY.md, sections 2 and 4.)
"""

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, ClassVar, assert_never

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Act, Given, Giving, Refused, Role, add_given, found, whole
from amends.repair.practices import space
from amends.repair.spans import Span, Spans

if TYPE_CHECKING:
    from amends.repair.practices.giving import BeginSharedBook
    from amends.repair.state import State


ONE_DAY = timedelta(days=1)
WORDS = ("stops", "goes_on", "messenger")
"""What of the terms is in the hurt person's words."""


class TermsSet(Given, frozen=True, kw_only=True):
    """The terms as they stand now: set again under the same id when they change."""

    start: date
    until: date | None
    stops: str
    goes_on: str
    may_send: space.MaySend
    messenger: str
    look_again: date | None
    even_now: tuple[space.Subject, ...] = ()


class TermsEnded(Given, frozen=True, kw_only=True):
    of: str


Event = TermsSet | TermsEnded


class SetTerms(Act, frozen=True, kw_only=True):
    """Ask for space. With nothing filled in it holds from that day on, until it is ended."""

    only: ClassVar[Role] = "harmed"
    id: str
    start: date
    until: date | None = None
    stops: str = ""
    goes_on: str = ""
    may_send: space.MaySend = "nothing"
    messenger: str = ""
    look_again: date | None = None
    even_now: tuple[space.Subject, ...] = ()

    @property
    def is_stop(self) -> bool:
        return True


class EndTerms(Act, frozen=True, kw_only=True):
    only: ClassVar[Role] = "harmed"
    id: str
    of: str

    @property
    def is_stop(self) -> bool:
        return True


Command = SetTerms | EndTerms


class Slice(Giving, frozen=True, kw_only=True):
    @property
    def terms(self) -> tuple[space.Terms, ...]:
        """All the terms there were, each as it was last set; an end is of its day."""
        ended = {one.of: one.day for one in self.given if isinstance(one, TermsEnded)}
        last = {one.id: one for one in self.given if isinstance(one, TermsSet)}
        return tuple(_as_terms(one, ended.get(one.id)) for one in last.values())

    def holding(self, now: datetime) -> space.Terms | None:
        return next((one for one in reversed(self.terms) if one.holds(now)), None)

    def holds(self, now: datetime) -> bool:
        """Whether space holds at that instant, wherever on earth the two are."""
        return self.holding(now) is not None

    def lets_through(self, at: datetime) -> frozenset[space.Subject]:
        """The subjects of which a line may pass at that instant, by the terms as they then stood."""
        then = Slice(given=tuple(one for one in self.given if one.at <= at))
        holding = [one.lets_through for one in then.terms if one.holds(at)]
        return frozenset.intersection(*holding) if holding else frozenset()

    @property
    def spans(self) -> Spans:
        """From when to when each of the terms held what was not seen yet back, or will hold it."""
        spans: dict[str, list[Span]] = {}
        for one in self.given:
            if isinstance(one, TermsEnded):
                *before, (began, over) = spans.get(one.of, [(one.at, None)])
                spans[one.of] = [*before, (began, min(over or one.at, one.at))]
            elif isinstance(one, TermsSet):
                *before, last = spans.get(one.id, [(one.at, None)])
                if last[1] is not None and last[1] <= one.at:
                    # They had lapsed: what was seen since then is not to be hidden again.
                    before, last = [*before, last], (one.at, None)
                spans[one.id] = [*before, _span(one, min(last[0], one.at))]
        return tuple(span for each in spans.values() for span in each)


def _as_terms(one: TermsSet, ended: date | None) -> space.Terms:
    return space.Terms(
        id=one.id,
        at=one.at,
        asked="asked",
        start=one.start,
        until=one.until,
        stops=one.stops,
        goes_on=one.goes_on,
        may_send=one.may_send,
        messenger=one.messenger,
        look_again=one.look_again,
        ended=ended,
        even_now=one.even_now,
    )


def _span(terms: TermsSet, since: datetime) -> Span:
    """From the first day of the terms, where it begins first, to the last, where it ends last.

    Not before `since`, when they were first set, and never over before they were set like this.
    """
    began, over = since, None
    if terms.start > date.min + ONE_DAY:
        began = max(since, _midnight(terms.start, since) - space.FIRST_ZONE)
    if terms.until is not None and terms.until < date.max - ONE_DAY:
        over = max(terms.at, _midnight(terms.until + ONE_DAY, since) - space.LAST_ZONE)
    return began, over


def _midnight(day: date, like: datetime) -> datetime:
    return datetime.combine(day, time.min, tzinfo=like.tzinfo)


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    ours = state.shared.terms
    match command:
        case SetTerms():
            return _set(ours, command)
        case EndTerms():
            return _end(ours, command)
        case _:
            assert_never(command)


def _set(ours: Slice, command: SetTerms) -> tuple[Event, ...]:
    if command.until is not None and command.until < command.start:
        raise Refused("ends_before_start", field="until")
    if command.look_again is not None and command.look_again < command.start:
        raise Refused("ends_before_start", field="look_again")
    kept = kinds.find(ours.terms, command.id)
    if kept is not None and kept.ended is not None:
        raise Refused("space_is_over", field="until")
    event = TermsSet(
        start=command.start,
        until=command.until,
        stops=whole(command.stops, field="stops", most=2_000),
        goes_on=whole(command.goes_on, field="goes_on", most=2_000),
        may_send=command.may_send,
        messenger=whole(command.messenger, field="messenger", most=kinds.LONGEST_LINE),
        look_again=command.look_again,
        even_now=tuple(one for one in space.SUBJECTS if one in command.even_now),
        **kinds.as_given(command),
    )
    if (
        kept is not None
        and _as_terms(event, None) == kinds.amended((kept,), kept.id, at=event.at)[0]
    ):
        return ()
    if any(one.id == command.id for one in ours.given if isinstance(one, TermsEnded)):
        raise Refused("already_kept", field="until")
    return (event,)


def _end(ours: Slice, command: EndTerms) -> tuple[Event, ...]:
    terms = kinds.found(ours.terms, command.of)
    if terms.ended is not None:
        return ()
    end = TermsEnded(of=terms.id, **kinds.as_given(command))
    return (end,) if kinds.is_new_given(ours, end) else ()


def can_be_picked(state: "State", now: datetime) -> tuple[str, ...]:
    """The terms of one's own that may stand in the shared book from its beginning.

    Those to come: while room holds nobody is invited, and what is over says nothing any more.
    """
    mine = (one for one in state.own.space.terms if one.asked == "own")
    return tuple(one.id for one in mine if not one.is_over(now) and not one.holds(now))


def picked(state: "State", command: "BeginSharedBook", id: str) -> TermsSet:
    one = found(state.own.space.terms, id)
    return TermsSet(
        start=one.start,
        until=one.until,
        stops=one.stops,
        goes_on=one.goes_on,
        may_send=one.may_send,
        messenger=one.messenger,
        look_again=one.look_again,
        even_now=one.even_now,
        **kinds.as_picked(command, one.id),
    )


def evolve(ours: Slice, event: Event) -> Slice:
    return add_given(ours, event)


def with_words_before(ours: Slice, quiet: datetime | None) -> Slice:
    """The terms for who has asked for quiet since then: each as it is set, in its words from before.

    Terms pass every quiet, since they hold something off. Their words would pass with them, as
    often as somebody sets terms anew.
    """
    if quiet is None:
        return ours
    words: dict[str, dict[str, str]] = {}
    given: list[Event] = []
    for one in ours.given:
        if not isinstance(one, TermsSet):
            given.append(one)
        elif one.at < quiet:
            words[one.id] = {name: getattr(one, name) for name in WORDS}
            given.append(one)
        else:
            given.append(replace(one, **words.get(one.id, dict.fromkeys(WORDS, ""))))
    return replace(ours, given=tuple(given))
