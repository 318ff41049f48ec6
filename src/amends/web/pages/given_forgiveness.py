"""The one request in the book that both can read, its five answers, and how each is taken well."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import Given
from amends.repair.practices import forgiveness
from amends.web.pages.asking import MakingForm, choice, words
from amends.web.pages.frame import Visit
from amends.web.pages.thing import Answering, Link, Thing

SAID: Final[dict[forgiveness.Answer, Promise]] = {
    "yes": _("Yes"),
    "partly": _("Partly"),
    "not_now": _("Not now"),
    "no": _("No"),
    "stop_asking": _("Stop asking"),
}

THANK_YOU: Final = _("“Thank you for telling me” is all there is to say. Then leave it.")
HARD_TONIGHT: Final = _(
    "If it is hard to bear tonight, take it to somebody else, not to them. Below is a way to people who listen."
)  # fmt: skip
GOES_ON: Final = _("What you promised goes on as it was. It never depended on this.")

WELL: Final[dict[forgiveness.Answer | None, tuple[Promise, ...]]] = {
    None: (
        _("No answer is an answer that belongs to them. Do not ask whether they have read it, or what they think."),
        GOES_ON,
    ),
    "yes": (
        THANK_YOU,
        _("It means what they said, and no more. Forgiving is not trusting, and it is not staying."),
        GOES_ON,
    ),
    "partly": (
        THANK_YOU,
        _("Do not ask which part, or what would make it whole. What is not forgiven is theirs to keep."),
        GOES_ON,
    ),
    "not_now": (
        THANK_YOU,
        _("Not now has no date. Do not ask for one, and do not come back to it."),
        GOES_ON,
    ),
    "no": (
        THANK_YOU,
        _("No reason, no “but”, no second try. No is a whole answer, and it can stay one."),
        GOES_ON,
        HARD_TONIGHT,
    ),
    "stop_asking": (
        THANK_YOU,
        _("It is not to be asked again: not here, not in a letter, not through others. Only they can open the way."),
        GOES_ON,
        HARD_TONIGHT,
    ),
}  # fmt: skip
"""What helps to take the last answer, or none. Whatever it is, the same goes on."""

HARD: Final[tuple[forgiveness.Answer, ...]] = ("no", "stop_asking")


class AnswerForm(MakingForm):
    answer = choice(
        _("What do you want to say to it?"),
        list(SAID.items()),
        hints={
            "yes": _("It promises nothing else: not trust, and not staying."),
            "partly": _("You can say which part, or leave that out."),
            "not_now": _("It needs no date and no reason."),
            "no": _("It can stay a no."),
            "stop_asking": _("You are not asked again, until you open the way yourself."),
        },
    )
    text = words(_("In your words"), hint=_("Only if you want to."), rows=4, free=True)


def _answers(state: State, request: forgiveness.ForgivenessAsked) -> Sequence[Given]:
    return state.shared.forgiveness.every_of(forgiveness.ForgivenessAnswered, request.id)


def _its_answer(answer: forgiveness.ForgivenessAnswered) -> Promise:
    return SAID[answer.answer]


def _last(state: State, request: forgiveness.ForgivenessAsked) -> forgiveness.Answer | None:
    last = state.shared.forgiveness.answer_to(request.id)
    return None if last is None else last.answer


def _taking_it_well(state: State, request: forgiveness.ForgivenessAsked) -> Sequence[Promise]:
    return WELL[_last(state, request)]


def _ways_on(visit: Visit, state: State, request: forgiveness.ForgivenessAsked) -> Sequence[Link]:
    if visit.role != request.by:
        return ()
    goes_on = Link(name=_("What you go on doing"), url=visit.url("j"))
    if _last(state, request) in HARD:
        return (Link(name=_("People who can help"), url=visit.url("m")), goes_on)
    return (goes_on,)


THINGS: Final[Mapping[type[Given], Thing]] = {
    forgiveness.ForgivenessAsked: Thing(
        name=_("A request to be forgiven"),
        answers=_answers,
        answering=Answering(form=AnswerForm, act=forgiveness.AnswerForgiveness),
        links=_ways_on,
        well=_taking_it_well,
    ),
    forgiveness.ForgivenessAnswered: Thing(name=_("An answer to that request"), said=_its_answer),
}
