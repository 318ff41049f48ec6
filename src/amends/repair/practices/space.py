"""Space: time and distance that the hurt partner asked for, with terms that say what goes on.

Terms are the hurt partner's. The responsible person writes them down as told and can neither
shorten nor end them on their own account; the hurt partner ends their own with one act. While
space lasts, nothing is prepared for giving. (STEPS S0.3a-e, S1.2a-e.)
"""

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Literal, assert_never, get_args

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Made, Refused, Thing, Value, amended, found, is_new, said, whole

if TYPE_CHECKING:
    from amends.repair.state import State

MaySend = Literal["nothing", "one_line"]
Subject = Literal["children", "home", "money", "health", "happened", "contact"]
"""What may be told even in space, where the hurt person ticked it: the children, the home, money,
somebody's health, a further fact of what happened, contact with the person it was about."""

SUBJECTS: tuple[Subject, ...] = get_args(Subject)

Asked = Literal["asked", "proposed", "own"]
"""Asked for by the partner, proposed by the writer after an apology, or the writer's own terms."""


class SpaceBegan(Made, frozen=True, kw_only=True):
    """The terms as they stand now: written again under the same id when they change."""

    asked: Asked
    start: date
    until: date | None
    stops: str
    goes_on: str
    may_send: MaySend
    messenger: str
    look_again: date | None


class SpaceEnded(kinds.Event, frozen=True, kw_only=True):
    of: str
    on: date
    as_told: str


class UnsentWritten(Made, frozen=True, kw_only=True):
    """A letter that is not for sending."""

    text: str


class ContactLogged(Made, frozen=True, kw_only=True):
    """Contact outside Amends while space lasted, and whether it kept to the terms."""

    on: date
    text: str
    inside: bool


class AvailabilityWritten(Made, frozen=True, kw_only=True):
    """The one line "I am here when you want to talk", with how to reach the writer."""

    text: str


Event = SpaceBegan | SpaceEnded | UnsentWritten | ContactLogged | AvailabilityWritten


class BeginSpace(kinds.Command, frozen=True, kw_only=True):
    id: str
    asked: Asked
    start: date
    until: date | None = None
    stops: str = ""
    goes_on: str = ""
    may_send: MaySend = "nothing"
    messenger: str = ""
    look_again: date | None = None


class EndSpace(kinds.Command, frozen=True, kw_only=True):
    """End it. `as_told` holds the partner's words where the terms were not the writer's own."""

    of: str
    on: date
    as_told: str = ""


class WriteUnsent(kinds.Command, frozen=True, kw_only=True):
    id: str
    text: str


class LogContact(kinds.Command, frozen=True, kw_only=True):
    id: str
    on: date
    text: str
    inside: bool


class WriteAvailability(kinds.Command, frozen=True, kw_only=True):
    id: str
    text: str


Command = BeginSpace | EndSpace | WriteUnsent | LogContact | WriteAvailability


class Terms(Thing, frozen=True, kw_only=True):
    asked: Asked
    start: date
    until: date | None
    stops: str
    goes_on: str
    may_send: MaySend
    messenger: str
    look_again: date | None
    ended: date | None = None
    as_told: str = ""
    even_now: tuple[Subject, ...] = ()
    """What may be told in it; said in the shared book alone."""

    @property
    def lets_through(self) -> frozenset[Subject]:
        """The subjects of which a line may pass while the terms hold."""
        return frozenset(self.even_now if self.may_send == "one_line" else ())

    def is_active(self, day: date) -> bool:
        """Whether the terms hold on that day; an open end holds until it is ended."""
        if self.ended is not None and day >= self.ended:
            return False
        return self.start <= day and (self.until is None or day <= self.until)

    def holds(self, now: datetime) -> bool:
        """Whether the terms hold at that instant, if it is still or already such a day anywhere.

        A day of the terms is the hurt partner's day, and nothing here knows where they are: what
        was asked for "until Sunday" holds until Sunday is over on the last island.
        """
        return self.start <= (now + FIRST_ZONE).date() and not self.is_over(now)

    def is_over(self, now: datetime) -> bool:
        """Whether they were ended, or their last day has passed everywhere."""
        if self.ended is not None:
            return now.date() >= self.ended
        return self.until is not None and self.until < (now + LAST_ZONE).date()


FIRST_ZONE, LAST_ZONE = timedelta(hours=14), timedelta(hours=-12)
"""How far the clocks of the earth stand from UTC where a day begins first, and where last."""


class Slice(Value, frozen=True, kw_only=True):
    terms: tuple[Terms, ...] = ()
    unsent: tuple[UnsentWritten, ...] = ()
    contacts: tuple[ContactLogged, ...] = ()
    availability: tuple[AvailabilityWritten, ...] = ()

    def active(self, day: date) -> Terms | None:
        return next((terms for terms in reversed(self.terms) if terms.is_active(day)), None)

    def is_active(self, day: date) -> bool:
        return self.active(day) is not None

    def holds(self, now: datetime) -> bool:
        return any(terms.holds(now) for terms in self.terms)

    @property
    def breaches(self) -> tuple[ContactLogged, ...]:
        return tuple(contact for contact in self.contacts if not contact.inside)


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.space
    match command:
        case BeginSpace():
            return _begin(mine, command)
        case EndSpace():
            return _end(mine, command)
        case WriteUnsent():
            return _write_unsent(mine, command)
        case LogContact():
            return _log_contact(mine, command)
        case WriteAvailability():
            return _write_availability(mine, command)
        case _:
            assert_never(command)


def _begin(mine: Slice, command: BeginSpace) -> tuple[Event, ...]:
    if command.until is not None and command.until < command.start:
        raise Refused("ends_before_start", field="until")
    if command.look_again is not None and command.look_again < command.start:
        raise Refused("ends_before_start", field="look_again")
    kept = kinds.find(mine.terms, command.id)
    if kept is not None:
        _not_shortened(kept, command)
    event = SpaceBegan(
        at=command.at,
        id=command.id,
        asked=_asked(kept, command),
        start=command.start,
        until=command.until,
        stops=whole(command.stops, field="stops", most=2_000),
        goes_on=whole(command.goes_on, field="goes_on", most=2_000),
        may_send=command.may_send,
        messenger=whole(command.messenger, field="messenger", most=kinds.LONGEST_LINE),
        look_again=command.look_again,
    )
    return () if kept is not None and replace(_terms(event), at=kept.at) == kept else (event,)


def _asked(kept: Terms | None, command: BeginSpace) -> Asked:
    """What the partner asked for stays asked for; what was proposed may become it."""
    return command.asked if kept is None or command.asked == "asked" else kept.asked


def _not_shortened(kept: Terms, command: BeginSpace) -> None:
    """Refuse to loosen what the partner asked for: only they can."""
    if kept.ended is not None:
        raise Refused("space_is_over", field="until")
    if kept.asked != "asked":
        return
    if (kept.may_send, command.may_send) == ("nothing", "one_line"):
        raise Refused("space_not_yours_to_shorten", field="may_send")
    sooner = command.until is not None and (kept.until is None or command.until < kept.until)
    if sooner or command.start > kept.start:
        raise Refused("space_not_yours_to_shorten", field="until")


def _end(mine: Slice, command: EndSpace) -> tuple[Event, ...]:
    terms = found(mine.terms, command.of)
    as_told = whole(command.as_told, field="as_told", most=2_000)
    if terms.ended is not None and as_told in ("", terms.as_told):
        return ()
    if terms.ended is not None:
        raise Refused("already_kept", field="as_told")
    if terms.asked == "asked" and not as_told:
        raise Refused("space_not_yours_to_end", field="as_told")
    kinds.not_ahead(command.on, command.at, field="on")
    return (SpaceEnded(at=command.at, of=terms.id, on=command.on, as_told=as_told),)


def _write_unsent(mine: Slice, command: WriteUnsent) -> tuple[Event, ...]:
    text = said(command.text, field="text")
    kept = kinds.find(mine.unsent, command.id)
    if kept is not None and kept.text == text:
        return ()
    return (UnsentWritten(at=command.at, id=command.id, text=text),)


def _log_contact(mine: Slice, command: LogContact) -> tuple[Event, ...]:
    kinds.not_ahead(command.on, command.at, field="on")
    contact = ContactLogged(
        at=command.at,
        id=command.id,
        on=command.on,
        text=said(command.text, field="text", most=2_000),
        inside=command.inside,
    )
    return (contact,) if is_new(mine.contacts, contact, field="text") else ()


def _write_availability(mine: Slice, command: WriteAvailability) -> tuple[Event, ...]:
    if mine.availability and kinds.find(mine.availability, command.id) is None:
        raise Refused("one_line_only", field="text")
    line = AvailabilityWritten(
        at=command.at,
        id=command.id,
        text=said(command.text, field="text", most=kinds.LONGEST_LINE),
    )
    return (line,) if is_new(mine.availability, line, field="text") else ()


def _terms(event: SpaceBegan) -> Terms:
    return Terms(
        id=event.id,
        at=event.at,
        asked=event.asked,
        start=event.start,
        until=event.until,
        stops=event.stops,
        goes_on=event.goes_on,
        may_send=event.may_send,
        messenger=event.messenger,
        look_again=event.look_again,
    )


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case SpaceBegan():
            others = kinds.without(mine.terms, (event.id,))
            return replace(mine, terms=(*others, _terms(event)))
        case SpaceEnded():
            return replace(
                mine,
                terms=amended(mine.terms, event.of, ended=event.on, as_told=event.as_told),
            )
        case UnsentWritten():
            others_unsent = kinds.without(mine.unsent, (event.id,))
            return replace(mine, unsent=(*others_unsent, event))
        case ContactLogged():
            return replace(mine, contacts=(*mine.contacts, event))
        case AvailabilityWritten():
            return replace(mine, availability=(*mine.availability, event))
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(
        mine,
        terms=kinds.without(mine.terms, ids),
        unsent=kinds.without(mine.unsent, ids),
        contacts=kinds.without(mine.contacts, ids),
        availability=kinds.without(mine.availability, ids),
    )
