"""Agreements: a rule for a while, with a reason, a scope, a day to look at it again and an end.

Either may propose, the responsible person only through the door. Yes, yes with a change, let us
talk, and cannot are answers; silence is not consent. Either ends an agreement with one act, at
once. What is wanted otherwise, lighter or once more is proposed anew, and what it comes after holds
until both said yes to the new one. The wording is checked: what shuts a person in, takes their
money, follows their steps, makes a duty of sex, or punishes, is no agreement. One about setbacks says
besides within how many hours one is told, and a contact by chance; no clock runs on it. One about
what is told lets the first of a day come beside the number a day. (STEPS S2.18a, S4.2d, S4.6b,
S4.9a-c; SAFETY.md, section 1.)
"""

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, ClassVar, Literal, assert_never

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
    said,
    whole,
)
from amends.words.coercing import coercion

if TYPE_CHECKING:
    from amends.repair.state import State

Answer = Literal["accept", "with_change", "talk", "cannot"]

Standing = Literal["proposed", "in_force", "ended", "over", "replaced"]
"""`over`: its last day has passed. `replaced`: another one was proposed, or agreed, in its place."""

STOPS: tuple[Answer, ...] = ("talk", "cannot")

MOST_HOURS = 168
"""Hours within which a setback is told at the latest: a week (judgement, 2026-11)."""

LONGEST_RUN = timedelta(days=366)
"""An agreement ends within a year and is made anew if it is still wanted: a rule for a while
that nobody looks at any more is a rule for ever."""


class AgreementProposed(Given, frozen=True, kw_only=True):
    """`after`: the id of the one in whose place it is proposed, empty where there is none."""

    what: str
    why: str
    scope: str
    review: date
    end: date
    after: str = ""


class SetbackProposed(AgreementProposed, frozen=True, kw_only=True):
    """An agreement about setbacks; `what` says what counts as one.

    `within`: the hours within which it is told. `contact`: the same for a contact by chance, None
    where nothing is agreed of it. `rests`: what rests until the two have talked.
    """

    within: int
    contact: int | None
    rests: str


class TellingProposed(AgreementProposed, frozen=True, kw_only=True):
    """An agreement about what is told; `what` says what that is."""


class AgreementAnswered(Given, frozen=True, kw_only=True):
    of: str
    answer: Answer
    text: str


class AgreementEnded(Given, frozen=True, kw_only=True):
    """One of the two ended it, or withdrew what they proposed."""

    of: str


Event = AgreementProposed | SetbackProposed | TellingProposed | AgreementAnswered | AgreementEnded


class ProposeAgreement(Act, frozen=True, kw_only=True):
    through: ClassVar[str | None] = "agreements"
    id: str
    what: str
    why: str
    scope: str
    review: date
    end: date
    after: str = ""


class ProposeSetback(ProposeAgreement, frozen=True, kw_only=True):
    within: int
    contact: int | None = None
    rests: str = ""


class ProposeTelling(ProposeAgreement, frozen=True, kw_only=True):
    """Propose that some things are told by themselves."""


class AnswerAgreement(AnswerAct, frozen=True, kw_only=True):
    """Answer what the other proposed; with a change `text` says which."""

    stops: ClassVar[tuple[str, ...]] = STOPS
    answer: Answer


class EndAgreement(Act, frozen=True, kw_only=True):
    id: str
    of: str

    @property
    def is_stop(self) -> bool:
        return True


Command = ProposeAgreement | ProposeSetback | ProposeTelling | AnswerAgreement | EndAgreement


class Slice(Giving, frozen=True, kw_only=True):
    @property
    def proposals(self) -> tuple[AgreementProposed, ...]:
        return self.every(AgreementProposed)

    def answer_to(self, proposal: AgreementProposed) -> AgreementAnswered | None:
        """The other's last answer. Nobody's own counts: an id of theirs can be taken for one's own."""
        answers = self.answers_to(proposal)
        return answers[-1] if answers else None

    def answers_to(self, proposal: AgreementProposed) -> tuple[AgreementAnswered, ...]:
        answers = self.every_of(AgreementAnswered, proposal.id)
        return tuple(one for one in answers if one.by != proposal.by)

    def end_of(self, proposal: AgreementProposed) -> AgreementEnded | None:
        return next(iter(self.every_of(AgreementEnded, proposal.id)), None)

    def standing(self, proposal: AgreementProposed, day: date) -> Standing:
        """What it is on that day. Only a yes of the other's brings it into force."""
        if self.end_of(proposal) is not None:
            return "ended"
        if day > proposal.end:
            return "over"
        later = tuple(one for one in self.proposals if one.after == proposal.id)
        if any(self._is_agreed(one) for one in later):
            return "replaced"
        if self._is_agreed(proposal):
            return "in_force"
        # Who wants something else does not take the other's proposal off the table.
        if any(one.by == proposal.by for one in later):
            return "replaced"
        return "proposed"

    def _is_agreed(self, proposal: AgreementProposed) -> bool:
        answer = self.answer_to(proposal)
        return answer is not None and answer.answer == "accept"

    def in_force(self, day: date) -> tuple[AgreementProposed, ...]:
        """What both agreed to, that nobody ended and whose last day has not passed."""
        return tuple(one for one in self.proposals if self.standing(one, day) == "in_force")

    def setback(self, day: date) -> SetbackProposed | None:
        """What both agreed on for a setback, as it stands on that day, or None."""
        agreed = (one for one in self.in_force(day) if isinstance(one, SetbackProposed))
        return next(reversed(tuple(agreed)), None)

    def is_about_telling(self, id: str) -> bool:
        """Whether that one says that something is told: such a yes asks for what is told by it."""
        return isinstance(kinds.find(self.proposals, id), TellingProposed | SetbackProposed)

    def is_asked_for(self, after: str, by: Role) -> bool:
        """Whether the other wanted this person's proposal with a change, and none took it up yet."""
        proposal = kinds.find_by(self.proposals, by, after)
        answer = self.answer_to(proposal) if proposal is not None else None
        followed = any(one.after == after for one in self.proposals)
        return answer is not None and answer.answer == "with_change" and not followed


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    ours = state.shared.agreements
    match command:
        case ProposeAgreement():
            return _propose(ours, command)
        case AnswerAgreement():
            return _answer(ours, command)
        case EndAgreement():
            proposal = found(ours.proposals, command.of)
            if ours.end_of(proposal) is not None:
                return ()
            end = AgreementEnded(of=proposal.id, **kinds.as_given(command))
            return (end,) if kinds.is_new_given(ours, end) else ()
        case _:
            assert_never(command)


def _propose(ours: Slice, command: ProposeAgreement) -> tuple[Event, ...]:
    kept = kinds.find(tuple(p for p in ours.proposals if p.by == command.by), command.id)
    if command.after:
        found(ours.proposals, command.after)
    asked_for = ours.is_asked_for(command.after, command.by)
    proposal = _as_proposed(
        command,
        what=said(command.what, field="what", most=2_000),
        why=said(command.why, field="why", most=2_000),
        scope=said(command.scope, field="scope", most=2_000),
        review=command.review,
        end=command.end,
        after=command.after,
        **kinds.as_given(command, counted=kept.counted if kept is not None else not asked_for),
    )
    if not kinds.is_new_given(ours, proposal, field="what"):
        return ()
    for_a_while(start=proposal.day, review=proposal.review, end=proposal.end)
    # The reason may name what somebody is afraid of; what is agreed may not hold it.
    for field in ("what", "scope", "rests"):
        no_coercion(getattr(proposal, field, ""), field=field)
    return (proposal,)


def _as_proposed(command: ProposeAgreement, **values: Any) -> AgreementProposed:
    if isinstance(command, ProposeTelling):
        return TellingProposed(**values)
    if not isinstance(command, ProposeSetback):
        return AgreementProposed(**values)
    for field in ("within", "contact"):
        hours = getattr(command, field)
        if hours is not None and not 1 <= hours <= MOST_HOURS:
            raise Refused("hours_out_of_range", field=field, most=MOST_HOURS)
    return SetbackProposed(
        within=command.within,
        contact=command.contact,
        rests=whole(command.rests, field="rests", most=2_000),
        **values,
    )


def for_a_while(*, start: date, review: date, end: date) -> None:
    """Refuse days that are out of order, or an end that is further off than a year."""
    if review < start:
        raise Refused("ends_before_start", field="review")
    if end < review:
        raise Refused("ends_before_start", field="end")
    if end - start > LONGEST_RUN:
        raise Refused("agreement_too_long", field="end")


def no_coercion(text: str, *, field: str) -> None:
    """Refuse a wording that takes somebody's freedom, by what kind it is."""
    kind = coercion(text)
    if kind is not None:
        raise Refused(f"agreement_{kind}", field=field)


def _answer(ours: Slice, command: AnswerAgreement) -> tuple[Event, ...]:
    theirs = tuple(one for one in ours.proposals if one.by != command.by)
    proposal = found(theirs, command.of)
    answer = AgreementAnswered(
        of=proposal.id,
        answer=command.answer,
        text=whole(command.text, field="text", most=2_000),
        **kinds.as_given(command),
    )
    if answer.answer == "with_change":
        no_coercion(said(answer.text, field="text"), field="text")
    if not kinds.is_new_answer(ours, answer, ours.answer_to(proposal)):
        return ()
    if ours.standing(proposal, answer.day) != "proposed" and not command.is_stop:
        raise Refused("agreement_settled")
    return (answer,)


def holds_again_without(ours: Slice, one: Given, day: date) -> bool:
    """Whether an agreement would come back into force if `one` were no longer in the book."""
    without = replace(ours, given=tuple(kept for kept in ours.given if kept != one))
    return any(back not in ours.in_force(day) for back in without.in_force(day))


def evolve(ours: Slice, event: Event) -> Slice:
    return add_given(ours, event)
