"""Agreements: a rule for a while, with a reason, a scope, a day to look at it again and an end.

Either may propose, the responsible person only through the door. Yes, yes with a change, let us
talk, and cannot are answers; silence is not consent. Either ends an agreement with one act, at
once. What is wanted otherwise, lighter or once more is proposed anew, and what it comes after holds
until both said yes to the new one. The wording is checked: what shuts a person in, takes their
money, follows their steps, makes a duty of sex, or punishes, is no agreement. One about setbacks says
besides within how many hours one is told, and a contact by chance; no clock runs on it. (STEPS S4.2d,
S4.6b, S4.9a-c; SAFETY.md, section 1.)
"""

import re
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

if TYPE_CHECKING:
    from amends.repair.state import State

Answer = Literal["accept", "with_change", "talk", "cannot"]
Coercion = Literal["isolation", "money", "location", "sex", "punishment"]

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


class AgreementAnswered(Given, frozen=True, kw_only=True):
    of: str
    answer: Answer
    text: str


class AgreementEnded(Given, frozen=True, kw_only=True):
    """One of the two ended it, or withdrew what they proposed."""

    of: str


Event = AgreementProposed | SetbackProposed | AgreementAnswered | AgreementEnded


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


Command = ProposeAgreement | ProposeSetback | AnswerAgreement | EndAgreement


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

    def is_asked_for(self, after: str, by: Role) -> bool:
        """Whether the other wanted this person's proposal with a change, and none took it up yet."""
        proposal = kinds.find_by(self.proposals, by, after)
        answer = self.answer_to(proposal) if proposal is not None else None
        followed = any(one.after == after for one in self.proposals)
        return answer is not None and answer.answer == "with_change" and not followed


_MUST = r"(?:will|may|can|shall|must|should|agree to|have to|promise to|are to|am to)"
_NEVER = r"(?:not|never|no longer|stop|no)"

_LINES: dict[Coercion, tuple[str, ...]] = {
    "isolation": (
        (
            rf"\b{_NEVER} (?:\w+ )?(?:see|seeing|meet|meeting|talk to|talking to|speak to|visit"
            r"|visiting|call|calling|contact) (?:\w+ ){0,4}?(?:any(?:one|body)?|friends?|family"
            r"|mother|father|parents?|sisters?|brothers?|relatives|people)\b"
        ),
        rf"\b{_NEVER} (?:\w+ )?(?:go out|leave the (?:house|home|flat)|have (?:any )?friends)\b",
        r"\bask (?:me|you|for permission) before (?:\w+ ){0,3}(?:go|leav|meet|see)\w*",
        r"\b(?:give|quit|leave) (?:up )?(?:your|my|the) job\b",
        r"\bwithout (?:my|your) permission\b",
    ),
    "money": (
        (
            r"\b(?:hand|give|turn) (?:\w+ ){0,3}?(?:over )?(?:your|my|all) (?:\w+ ){0,2}?"
            r"(?:money|wages?|salary|cards?|pay|income|savings)\b"
        ),
        r"\b(?:ask|permission) (?:\w+ ){0,3}?(?:before|to) (?:\w+ ){0,2}?spend(?:ing)?\b",
        (
            r"\b(?:i|you) (?:will )?(?:decide|control|keep) (?:\w+ ){0,3}?(?:all (?:the|our|your|my)"
            r" money|your money|my money|every cent|every penny)\b"
        ),
        r"\b(?:allowance|no money of (?:your|my) own|account for every (?:cent|penny|euro))\b",
    ),
    "location": (
        r"\b(?:share|show|send|track|turn on|keep on) (?:\w+ ){0,3}?(?:location|gps|tracking)\b",
        r"\b(?:location|gps|tracking|tracker) (?:\w+ ){0,3}?(?:on|always|all (?:the )?time)\b",
        r"\b(?:photo|picture|selfie|video)s? (?:\w+ ){0,4}?(?:where (?:you|i) (?:are|am)|prove)\b",
        (
            r"\b(?:read|check|look through|search) (?:all )?(?:your|my) (?:phone|messages|e-?mails?"
            r"|mail|inbox|chats?)\b"
        ),
        r"\b(?:give|tell|share|hand) (?:\w+ ){0,3}?(?:passwords?|passcodes?|pins?)\b",
        r"\bevery (?:hour|half hour|thirty minutes|fifteen minutes)\b",
    ),
    "sex": (
        (
            r"\b(?:sex|intimacy|intercourse|sleep with (?:me|you)) (?:\w+ ){0,4}?(?:every|each|"
            r"once|twice|times|whenever|when (?:i|you) want|daily|weekly|a week|a month)\b"
        ),
        (
            r"\b(?:never|not|no longer) (?:\w+ ){0,2}?(?:refuse|deny|say no to) (?:\w+ ){0,2}?"
            r"(?:sex|intimacy|me|you in bed)\b"
        ),
        rf"\b{_MUST} (?:\w+ ){{0,2}}?(?:have sex|sleep with (?:me|you)|be intimate)\b",
        r"\b(?:marital|wifely|husbandly|sexual|conjugal) dut(?:y|ies)\b",
    ),
    "punishment": (
        r"\bpunish(?:ment|ed|es|ing)?\b",
        r"\b(?:sleep|stay) (?:on the (?:floor|couch|sofa)|outside|in the (?:car|garage))\b",
        r"\b(?:kneel|beg|crawl|grovel)\b",
        r"\b(?:hit|slap|starve|humiliate) (?:you|me|yourself|myself)\b",
        r"\btell every(?:one|body) what (?:you|i) (?:did|are|am)\b",
        r"\bfor the rest of (?:your|my) life\b",
        r"\bnot (?:be )?allowed to (?:eat|sleep|speak|talk)\b",
    ),
}
"""What an agreement may not ask of either, by kind. Ours, tuned to catch; a wording that is meant
well can be said otherwise, and nothing is lost by that."""


COERCION = {kind: re.compile("|".join(lines), re.IGNORECASE) for kind, lines in _LINES.items()}


def coercion_in(text: str) -> Coercion | None:
    """The first kind of coercion that the wording holds, or None."""
    plain = text.replace("\u2019", "'")
    return next((kind for kind, lines in COERCION.items() if lines.search(plain)), None)


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
    kind = coercion_in(text)
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
