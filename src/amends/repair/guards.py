"""What every command that can reach the other person passes, in one place.

Whom it protects: the person who would receive. A new command that can reach them is added to
`REACHES`; that is all it takes for no-contact, space, "not now", the cap, a request to stop and
words that must be held to stand before it. There is no "send anyway".
"""

from datetime import datetime, timedelta

from amends.repair import kinds
from amends.repair.kinds import Command, Refused, Role
from amends.repair.practices import amends, apology, safety, space
from amends.repair.state import State
from amends.words.held import held

REACHES: dict[type[Command], str] = {
    apology.PrepareDelivery: "the words of the draft",
    amends.OfferAmends: "the words of the offer",
}
"""The commands that can reach the other, and what of theirs is read for words to be held."""

NOT_WHILE_BARRED: tuple[type[Command], ...] = (
    apology.MarkReady,
    apology.LogDelivery,
    space.WriteAvailability,
)
"""Steps towards reaching the other, which have no place where nothing may reach them."""

CAP_SPAN = timedelta(days=7)


def guard(state: State, command: Command, *, about: str, role: Role | None) -> None:
    """Raise Refused where this command, from this person, may not reach the other now."""
    reaches = type(command) in REACHES
    if not reaches and not isinstance(command, NOT_WHILE_BARRED):
        return
    _contact_is_possible(state, about)
    if not reaches:
        return
    _questions_were_asked(state, about)
    _everything_is_understood(state)
    _nobody_asked_for_quiet(state, command.at)
    _not_asked_to_stop(state, command)
    _inside_the_cap(state, command, role)
    _nothing_to_be_held(state, command)


def reason_held(state: State, command: Command, *, about: str, role: Role | None) -> str | None:
    """The reason for which `command` would be held now, or None: for pages that show it early."""
    try:
        guard(state, command, about=about, role=role)
    except Refused as refused:
        return refused.reason
    return None


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


def _everything_is_understood(state: State) -> None:
    """An event that this version cannot read may be a stop, or an answer about a court order."""
    if state.shared.newer or state.own.newer:
        raise Refused("newer_version")


def _nobody_asked_for_quiet(state: State, now: datetime) -> None:
    if state.shared.pacing.is_closed:
        raise Refused("book_closed")
    if state.shared.pacing.is_quiet:
        raise Refused("not_now")
    if state.own.space.holds(now):
        raise Refused("space")


def _not_asked_to_stop(state: State, command: Command) -> None:
    if isinstance(command, apology.PrepareDelivery) and state.own.apology.asked_to_stop:
        raise Refused("asked_to_stop")


def _inside_the_cap(state: State, command: Command, role: Role | None) -> None:
    if is_answer(state, command) or _is_counted(state, command):
        return
    receiver: Role = "harmed" if role == "responsible" else "responsible"
    most = state.shared.pacing.cap_of(receiver)
    recent = [at for at in started(state) if at > command.at - CAP_SPAN]
    if len(recent) >= most:
        raise Refused("cap", most=most)


def is_answer(state: State, command: Command) -> bool:
    """Whether it answers what the receiver asked for: the cap does not count answers."""
    if not isinstance(command, apology.PrepareDelivery):
        return False
    draft = next((d for d in state.own.apology.drafts if d.id == command.of), None)
    return draft is not None and draft.because == "asked"


def started(state: State) -> tuple[datetime, ...]:
    """The instants at which this person started something that the other was shown or sent.

    What was prepared counts from then on, once: what leaves the house is not seen from here.
    """
    mine = state.own.apology
    given = (d.at for d in mine.deliveries if not d.asked_for)
    prepared = (
        draft.prepared_at
        for draft in mine.drafts
        if draft.prepared_at is not None and not draft.given and draft.because != "asked"
    )
    return tuple(sorted((*given, *prepared, *state.own.amends.offer_times)))


def _is_counted(state: State, command: Command) -> bool:
    """Whether the cap counts this very thing already: to press twice starts nothing new."""
    if isinstance(command, apology.PrepareDelivery):
        draft = kinds.find(state.own.apology.drafts, command.of)
        before = None if draft is None else draft.prepared_at
        return before is not None and before > command.at - CAP_SPAN
    if isinstance(command, amends.OfferAmends):
        item = kinds.find(state.own.amends.items, command.of)
        return item is not None and item.offered is not None
    return False


def _nothing_to_be_held(state: State, command: Command) -> None:
    """Threats, and harm to oneself used as pressure, stop here whatever the entrance."""
    found = held(_text_of(state, command))
    if any(words.kind == "self_harm" for words in found):
        raise Refused("held_self_harm", field="text")
    if found:
        raise Refused("held_threat", field="text")


def _text_of(state: State, command: Command) -> str:
    if isinstance(command, apology.PrepareDelivery):
        return next((d.text for d in state.own.apology.drafts if d.id == command.of), "")
    if isinstance(command, amends.OfferAmends):
        return next((i.what for i in state.own.amends.items if i.id == command.of), "")
    raise AssertionError(f"no text is read for {type(command).__name__}")


def gate_is_closed(state: State) -> bool:
    """Whether the pair's gate row is to be closed: quiet asked for, or someone left.

    The row says only "closed": what closed it is in no table.
    """
    return state.shared.pacing.is_closed or state.shared.pacing.is_quiet
