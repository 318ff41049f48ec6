"""What every command that can reach the other person passes, in one place.

Whom it protects: the person who would receive. A new command that can reach them is added to
`REACHES`; that is all it takes for no-contact, space, "not now", the cap, a request to stop and
words that must be held to stand before it. There is no "send anyway".
"""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime

from amends.repair import kinds
from amends.repair.kinds import (
    ONLY_HERE,
    Act,
    Command,
    Event,
    Given,
    Pair,
    Refused,
    Role,
    Value,
)
from amends.repair.practices import (
    agreements,
    amends,
    apology,
    asked,
    bond,
    forgiveness,
    giving,
    hard_days,
    letters,
    listening,
    matters,
    offers,
    openness,
    pacing,
    practical,
    prevention,
    replies,
    request,
    safety,
    space,
    tending,
    there,
    ties,
)
from amends.repair.state import State
from amends.words.held import held

REACHES: dict[type[Command], str] = {
    apology.PrepareDelivery: "the words of the draft",
    amends.OfferAmends: "the words of the offer",
    asked.PrepareRequest: "the words of the request",
}
"""The commands that can reach the other, and what of theirs is read for words to be held."""

NOT_WHILE_BARRED: tuple[type[Command], ...] = (
    apology.MarkReady,
    apology.LogDelivery,
    apology.PlanAskingAfter,
    space.WriteAvailability,
    request.DraftRequest,
    asked.NoteAsked,
    replies.DraftReply,
    hard_days.PlanBeforehand,
)
"""Steps towards reaching the other, which have no place where nothing may reach them."""

TOUCHES: tuple[type[Command], ...] = (tending.PickAct, tending.TendPart)
"""What the responsible person does towards the other, though no word goes anywhere: only while the
other's door for it is open and nothing keeps the two apart (`may_touch`)."""


def guard(
    state: State,
    command: Command,
    *,
    about: str,
    role: Role | None,
    pair: Pair = ONLY_HERE,
) -> None:
    """Raise Refused where this command, from this person, may not reach the other now."""
    if isinstance(command, Act):
        _guard_act(state, command, about=about, pair=pair)
        return
    if _touches(command, role) and not may_touch(state, command.at, about=about, pair=pair):
        raise Refused("not_now")
    reaches = type(command) in REACHES
    if not reaches and not isinstance(command, NOT_WHILE_BARRED):
        return
    _contact_is_possible(state, about)
    if not reaches:
        return
    _questions_were_asked(state, about)
    _everything_is_understood(state)
    _nobody_asked_for_quiet(state, command.at, role, pair)
    _no_repair_on_that_day(state, command, role)
    _no_space_to_come(state, command)
    if is_on_a_page(command):
        _between_grown_ups(state)
    _not_asked_to_stop(state, command)
    _inside_the_cap(state, command, role, pair)
    _nothing_to_be_held(state, command)


def reason_held(
    state: State,
    command: Command,
    *,
    about: str,
    role: Role | None,
    pair: Pair = ONLY_HERE,
) -> str | None:
    """The reason for which `command` would be held now, or None: for pages that show it early."""
    try:
        guard(state, command, about=about, role=role, pair=pair)
    except Refused as refused:
        return refused.reason
    return None


def _guard_act(state: State, command: Act, *, about: str, pair: Pair) -> None:
    """What stands before an act in the shared book. A stop passes wherever the book is open."""
    if isinstance(command, pacing.Command):
        _keeps_its_own_quiet(state, command, about)
        return
    if not state.shared.giving.begun and not isinstance(command, giving.BeginSharedBook):
        raise Refused("no_shared_book")
    if isinstance(command, giving.LetGoOfGiven):
        return
    if state.shared.pacing.is_closed:
        raise Refused("book_closed")
    if command.is_stop or isinstance(command, giving.TakeBack) or _is_there(state, command):
        return
    _contact_is_possible(state, about)
    _questions_were_asked(state, about)
    _everything_is_understood(state)
    _between_grown_ups(state)
    if closes_alone(state, about, command.at):
        raise Refused("not_now")
    _nobody_asked_for_quiet(state, command.at, command.by, pair, line=_line_of(command))
    _not_asked_to_stop(state, command)
    _through_the_door(state, command)
    _no_repair_on_that_day(state, command, command.by)
    if not isinstance(command, giving.BeginSharedBook):
        _inside_the_cap(state, command, command.by, pair)


def _touches(command: Command, role: Role | None) -> bool:
    if isinstance(command, tending.PickAct):
        return not command.alone
    return isinstance(command, TOUCHES) and role == "responsible"


def may_touch(state: State, now: datetime, *, about: str, pair: Pair = ONLY_HERE) -> bool:
    """Whether small things towards the other have a place now. Why not is never said: a closed
    door, quiet, space, fear and a left book are one answer."""
    try:
        _contact_is_possible(state, about)
        _questions_were_asked(state, about)
        _everything_is_understood(state)
        _nobody_asked_for_quiet(state, now, "responsible", pair)
    except Refused:
        return False
    if closes_alone(state, about, now) or state.own.as_told.holds("asking"):
        return False
    return state.shared.giving.begun and bond.is_let_in(state)


def _no_repair_on_that_day(state: State, command: Command, role: Role | None) -> None:
    """On a day that both booked for each other the responsible person brings nothing of the repair.

    What the hurt person asked, a line that cannot wait and the day itself go on: they may speak of
    what they want, whenever they want.
    """
    if role != "responsible" or isinstance(command, practical.Command | bond.Command):
        return
    if state.shared.bond.is_on(command.at.date()) and not is_answer(state, command):
        raise Refused("time_together")


def _line_of(command: Act) -> space.Subject | None:
    """The subject of a practical line, which alone may pass in space."""
    return command.subject if isinstance(command, practical.GiveLine) else None


def _is_there(state: State, command: Act) -> bool:
    """Whether this very thing was given before: to press twice starts nothing new."""
    if isinstance(command, giving.BeginSharedBook):
        return state.shared.giving.begun
    id = getattr(command, "id", None)
    return id is not None and state.shared.given_by(command.by, id) is not None


def _keeps_its_own_quiet(state: State, command: Act, about: str) -> None:
    """Refuse to end quiet while what that person keeps for themselves calls for it."""
    ends_it = isinstance(command, pacing.SetNotNow) and not command.on
    if ends_it and state.shared.giving.begun and closes_alone(state, about, command.at):
        raise Refused("quiet_stays")


def _through_the_door(state: State, command: Act) -> None:
    """A door that is closed says what everything else says: not now."""
    if isinstance(command, openness.Command) and not openness.is_welcome(state, command):
        raise Refused("not_now")
    if isinstance(command, there.SayThere) and not _is_there_welcome(state):
        raise Refused("not_now")
    if command.through is None:
        return
    if not state.shared.pacing.lets(command.by, command.through):
        raise Refused("not_now")
    # Here, before the cap is counted: "cap" in the place of "not now" would tell of an open door.
    if command.through == forgiveness.DOOR and not forgiveness.may_be_asked(state):
        raise Refused("not_now")
    if command.by == "responsible" and not _more_than_the_door(state, command.through):
        raise Refused("not_now")


def _is_there_welcome(state: State) -> bool:
    """Whether a line of being there may come: who wants no more letters wants no such line either."""
    return there.is_let_in(state) and not asked_for_no_more(state)


def _more_than_the_door(state: State, door: str) -> bool:
    """Whether what stands beside a door that is open lets the responsible person through as well."""
    if door == bond.DOOR:
        return bond.is_let_in(state)
    return door != matters.JOINT or matters.was_heard(state)


def hold(events: Iterable[Event], command: Command) -> None:
    """Refuse events whose words must not go to the other, whichever command they came of."""
    # The end of a thing takes its id from that thing's, and no end is refused for its length.
    longest = kinds.LONGEST_ID if isinstance(command, Act) and command.is_stop else LONGEST_GIVEN
    of_the_hurt = isinstance(command, Act) and command.by == "harmed"
    for event in events:
        if isinstance(event, Given):
            _says_nothing(event.id, longest)
            _refuse_held("\n".join(_words_in(event)), of_the_hurt=of_the_hurt)


LONGEST_GIVEN = 24
"""Signs in the id of a given thing: room for the twelve that entrances draw (2026-11)."""

PLAIN_ID = re.compile(r"[A-Za-z0-9_-]+")


def _says_nothing(id: str, longest: int) -> None:
    """Refuse an id with something to say: it stands in the address of the other's page, unread."""
    if len(id) > longest or not PLAIN_ID.fullmatch(id):
        raise Refused("not_understood")
    _refuse_held(id.replace("-", " ").replace("_", " "))


NO_WORDS = (
    "id",
    "by",
    "of",
    "draft",
    "item",
    "promise",
    "harm",
    "asked",
    "again",
    "after",
    "kind",
    "domain",
    "answer",
    "answered",
    "subject",
    "even_now",
    "seen",
    "missed",
    "weight",
    "detail",
    "standing",
    "says",
    "went",
    "outcome",
    "trying",
    "every",
    "turn",
    "stands",
    "part",
    "rated",
    "items",
    "wanted",
    "unwanted",
    "likes",
    "not_yet",
    "limits",
    "parts",
    "rung",
    "whose",
    "cards",
    "owner",
    "questions",
    "doer",
    "became",
)
"""Fields of given things that hold names of things, and nothing that somebody wrote."""


def _words_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _words_in(one)
    elif isinstance(value, Value):
        for name in value.__struct_fields__:
            if name not in NO_WORDS:
                yield from _words_in(getattr(value, name))


def _contact_is_possible(state: State, about: str) -> None:
    road = safety.road(state, about)
    if road == "no_contact":
        raise Refused("no_contact")
    if road == "help_first":
        raise Refused("help_first")


def _questions_were_asked(state: State, about: str) -> None:
    """Who was never asked whether contact is forbidden cannot have said that it is."""
    if state.own.safety.last(about) is None:
        raise Refused("questions_first")


def _between_grown_ups(state: State) -> None:
    """A child who is not grown up takes no part: no code is made for them, and none is asked of them."""
    if ties.is_minor(state):
        raise Refused("for_grown_ups")


def _everything_is_understood(state: State) -> None:
    """An event that this version cannot read may be a stop, or an answer about a court order."""
    if state.shared.newer or state.own.newer:
        raise Refused("newer_version")


def _nobody_asked_for_quiet(
    state: State,
    now: datetime,
    role: Role | None,
    pair: Pair,
    line: space.Subject | None = None,
) -> None:
    if state.shared.pacing.is_closed:
        raise Refused("book_closed")
    if state.shared.pacing.is_quiet or pair.closed:
        raise Refused("not_now")
    if state.own.space.holds(now):
        raise Refused("space")
    if not state.shared.terms.holds(now):
        return
    may_pass = state.shared.terms.lets_through(now)
    if line in may_pass:
        return
    if line is not None and may_pass:
        raise Refused("not_told_now", field="subject")
    if role == "harmed":
        raise Refused("space_yours")
    raise Refused("space")


def _no_space_to_come(state: State, command: Command) -> None:
    """A page stays open for days: no space may begin while it does, with nobody there to close it."""
    if not is_on_a_page(command):
        return
    told = (terms for terms in state.own.space.terms if terms.asked != "proposed")
    if any(not terms.is_over(command.at) for terms in (*told, *state.shared.terms.terms)):
        raise Refused("space")


def is_on_a_page(command: Command) -> bool:
    """Whether this puts words behind a code, for somebody who has no account."""
    return (
        isinstance(command, apology.PrepareDelivery | amends.OfferAmends) and command.how == "page"
    )


def _not_asked_to_stop(state: State, command: Command) -> None:
    if state.own.as_told.holds("asking") and not is_answer(state, command):
        raise Refused("told_to_stop")
    words = apology.PrepareDelivery | letters.GiveLetter | asked.PrepareRequest
    if not isinstance(command, words):
        return
    if asked_for_no_more(state):
        raise Refused("asked_to_stop")


def asked_for_no_more(state: State) -> bool:
    """Whether the other asked for no more apologies: in the shared book, or as told."""
    told = state.own.as_told
    as_told = state.own.apology.asked_to_stop or told.holds("letters") or told.holds("asking")
    return as_told or state.shared.letters.asked_to_stop


def _inside_the_cap(state: State, command: Command, role: Role | None, pair: Pair) -> None:
    if role is None or is_answer(state, command) or _is_counted(state, command):
        return
    most = state.shared.pacing.cap_of(kinds.other(role))
    if pair.most is not None:
        most = min(most, pair.most)
    starts = (*started(state, role), *pair.started)
    if isinstance(command, practical.GiveLine) and state.shared.terms.holds(command.at):
        # What began before the space must not keep the school's call from passing, and what is
        # ticked must not make a week of letters of it.
        most = min(most, practical.MOST_IN_SPACE)
        starts = tuple(one.at for one in state.shared.practical.by(command.by))
    if most and openness.is_asked_for(state, command):
        # "Nothing new at all" holds for what was asked to come by itself as well.
        return
    recent = [at for at in starts if at > command.at - kinds.CAP_SPAN]
    if len(recent) >= most:
        raise Refused("cap", most=most)


def is_answer(state: State, command: Command) -> bool:
    """Whether it answers what the receiver asked for: the cap does not count answers."""
    if isinstance(command, Act):
        return _answers_here(state, command)
    if not isinstance(command, apology.PrepareDelivery):
        return False
    draft = kinds.find(state.own.apology.drafts, command.of)
    return draft is not None and draft.because == "asked"


def _answers_here(state: State, command: Act) -> bool:
    """The same, of what one does in the book that both can read."""
    ours = state.shared
    match command:
        case letters.GiveLetter():
            return letters.is_wanted(state)
        case listening.SayBack():
            return ours.listening.is_asked_for(command.after)
        case agreements.ProposeAgreement():
            return ours.agreements.is_asked_for(command.after, command.by)
        case matters.SetStep():
            return ours.matters.is_next(command.of, command.whose, command.by)
        case prevention.GivePlan():
            return ours.prevention.is_asked_for("plan")
        case prevention.GiveNote():
            return ours.prevention.is_asked_for("note")
        case _:
            return command.answers and not _says_more(state, command)


def _says_more(state: State, command: Act) -> bool:
    """Whether it brings more words to what this person was the last to say something to.

    The first answer is what the other asked for. A second, third and tenth would go past "nothing
    new at all" on one thing of theirs; so those are counted. Without words any answer may change.
    """
    if not any(text.strip() for text in _words_in(command)):
        return False
    if isinstance(command, listening.AnswerQuestion):
        theirs = tuple(q for q in state.shared.listening.questions if q.by != command.by)
        question = kinds.find(theirs, command.of)
        return question is not None and state.shared.listening.stands(question) == "answered"
    if isinstance(command, letters.AskAgain):
        return state.shared.letters.open_request is not None
    of = getattr(command, "of", None)
    said = [one for one in state.shared.given if of is not None and getattr(one, "of", None) == of]
    return bool(said) and said[-1].by == command.by


def started(state: State, role: Role | None = None) -> tuple[datetime, ...]:
    """The instants at which this person started something that the other was shown or sent.

    What was prepared counts from then on, once: what leaves the house is not seen from here.
    With a role also what that person gave in the shared book.
    """
    mine = state.own.apology
    given = (d.at for d in mine.deliveries if not d.asked_for)
    prepared = (
        draft.prepared_at
        for draft in mine.drafts
        if draft.prepared_at is not None
        and not draft.given
        and draft.because != "asked"
        and state.shared.letters.of_draft(draft.id) is None
    )
    here = (one.at for one in state.shared.given if one.by == role and one.counted)
    offered = (
        item.offered_at
        for item in state.own.amends.items
        if item.offered_at is not None and state.shared.offers.of_item(item.id) is None
    )
    asks = (one.at for one in state.own.asked.prepared)
    gone = state.shared.giving.counted_of(role) if role is not None else ()
    return tuple(sorted((*given, *prepared, *offered, *asks, *here, *gone)))


def _is_counted(state: State, command: Command) -> bool:
    """Whether the cap counts this very thing already: to press twice starts nothing new.

    What goes by hand and is given here as well, within the same days, is one thing.
    """
    match command:
        case apology.PrepareDelivery(of=id) | letters.GiveLetter(draft=id):
            draft = kinds.find(state.own.apology.drafts, id)
            return draft is not None and not kinds.is_counted_anew(draft.prepared_at, command.at)
        case asked.PrepareRequest(of=id):
            return state.own.asked.is_prepared(id)
        case amends.OfferAmends(how="said"):
            item = kinds.find(state.own.amends.items, command.of)
            return item is not None and item.offered is not None
        case amends.OfferAmends(of=id) | offers.GiveOffer(item=id):
            item = kinds.find(state.own.amends.items, id)
            return item is not None and not kinds.is_counted_anew(item.offered_at, command.at)
        case _:
            return False


def _nothing_to_be_held(state: State, command: Command) -> None:
    """Threats, and harm to oneself used as pressure, stop here whatever the entrance."""
    _refuse_held(_text_of(state, command))


def on_paper(state: State, text: str, *, about: str) -> None:
    """Raise Refused where words of one's own are not to be set on paper, to be handed over.

    For the hurt person, whose paper nothing else holds back: no quiet of their own, and no cap.
    """
    _contact_is_possible(state, about)
    _refuse_held(text, of_the_hurt=True)


def _refuse_held(text: str, *, of_the_hurt: bool = False) -> None:
    found = held(text, of_the_hurt=of_the_hurt)
    if any(words.kind == "self_harm" for words in found):
        raise Refused("held_self_harm", field="text")
    if found:
        raise Refused("held_threat", field="text")


def _text_of(state: State, command: Command) -> str:
    if isinstance(command, apology.PrepareDelivery):
        return next((d.text for d in state.own.apology.drafts if d.id == command.of), "")
    if isinstance(command, amends.OfferAmends):
        return next((i.what for i in state.own.amends.items if i.id == command.of), "")
    if isinstance(command, asked.PrepareRequest):
        return next((d.text for d in state.own.request.drafts if d.id == command.of), "")
    raise AssertionError(f"no text is read for {type(command).__name__}")


def gate_is_closed(state: State, instant: datetime | None = None) -> bool:
    """Whether the pair's gate row is to be closed: quiet or space asked for, or someone left.

    The row says only "closed": what closed it is in no table. Only what both can read is asked,
    so that a gate never tells of one person's own book. Without an instant a space that was not
    ended counts as one that holds.
    """
    ours = state.shared
    if ours.pacing.is_closed or ours.pacing.is_quiet:
        return True
    if instant is not None:
        return ours.terms.holds(instant)
    return any(terms.ended is None for terms in ours.terms.terms)


def closes_alone(state: State, about: str, now: datetime) -> bool:
    """Whether something that this person keeps for themselves closes the way between the two.

    Fear, a wish or an order to make no contact, force, a space told or taken, and that the other is
    a child: the reason stays in their own book, and its effect in the shared one is "not now".
    """
    last = state.own.safety.last(about)
    if last is not None and safety.is_afraid(last):
        return True
    if safety.is_barred(state, about) or safety.needs_help_first(state, about):
        return True
    if ties.is_minor(state):
        return True
    return any(terms.asked != "proposed" and terms.holds(now) for terms in state.own.space.terms)


def is_stopped(state: State, about: str, now: datetime) -> bool:
    """Whether nothing may pass between the two now: open invitations are then taken away."""
    return gate_is_closed(state, now) or closes_alone(state, about, now)


def stops_told(state: State, about: str, now: datetime) -> frozenset[str]:
    """What this person wrote down that takes down all they have open by a code, by its own names.

    A space that was told for a later day is among it: on that day nobody is there to take a page
    down. Each has its own name, since a second stop may come while a first one holds.
    """
    told = {
        terms.id
        for terms in state.own.space.terms
        if terms.asked != "proposed" and not terms.is_over(now)
    }
    told |= {stop.id for stop in state.own.as_told.holding}
    road = safety.road(state, about)
    if road in ("no_contact", "help_first"):
        told.add(road)
    if state.own.apology.asked_to_stop:
        told.add("asked_to_stop")
    return frozenset(told)


AFTER_LEAVING: tuple[type[Event], ...] = (pacing.Left, giving.GivenLetGo)
"""What may still follow in a shared book that someone left."""
