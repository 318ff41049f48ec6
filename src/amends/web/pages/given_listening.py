"""Questions and "what I heard" in the book that both can read, and what is said to each.

Whoever was hurt asks as often as they like. Whether something was heard, only they say, or nobody.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext, ngettext_lazy
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import Given, find
from amends.repair.practices import listening
from amends.web.pages.asking import MakingForm, choice, words
from amends.web.pages.between import can_be_taken_back, place_of
from amends.web.pages.frame import Visit, new_id
from amends.web.pages.promise_making import promised_from
from amends.web.pages.saying import shortened
from amends.web.pages.thing import Answering, Link, Part, Text, Thing

ASK, SAY_BACK, ANSWER, AGAIN = "1", "2", "3", "4"
CONCERN, HEARD, NOT_YET = "5", "6", "7"
TALK_AT, PUT_OFF = "8", "9"
WITHIN, NOTICED, TOLD_FELT = "0", "10", "11"
FOLLOWS: Final = "15"
"""w/0 to w/11, and w/15 (listening.py); between them stands the line of being there."""

SAID: Final[dict[listening.Heard, Promise]] = {
    "yes": _("Yes, that was it"),
    "partly": _("Partly"),
    "no": _("No, that was not it"),
}

STANDS: Final[dict[listening.Standing, Promise]] = {
    "asked": _("Asked"),
    "answered": _("Answered"),
    "asked_again": _("Asked again"),
}

TAKEN_WELL: Final[dict[listening.Heard, tuple[Promise, ...]]] = {
    "yes": (
        _("They say that you heard this. Only they could."),
        _("It buys nothing, and it is no end. What follows from it is yours to do."),
    ),
    "partly": (
        _("Partly is a good answer. It says where to listen once more."),
        _("Do not explain what you meant. You can say it back once more, or leave it."),
    ),
    "no": (
        _("Then you know that you have not heard it yet, and that is worth knowing."),
        _("Do not defend what you said. You can say it back once more, or leave it."),
    ),
}
"""Help for the responsible person. Who was hurt is not told how to take anything."""


class AnswerForm(MakingForm):
    text = words(
        _("Your answer"),
        hint=_("As much or as little as you like. You can stop whenever you want."),
        rows=5,
    )


COMING: Final[dict[listening.Coming, Promise]] = {
    "there": _("I will be there"),
    "not_then": _("I cannot be there then"),
}


class TalkForm(MakingForm):
    answer = choice(
        _("Will you be there?"),
        list(COMING.items()),
        hints={"not_then": _("The next time is for them to name, or not. Do not offer one here.")},
    )
    text = words(
        _("In your words"),
        hint=_("Only what they need to know for it. Keep the rest for the talk."),
        rows=3,
        free=True,
    )
    reaching = ("text",)


class HeardForm(MakingForm):
    answer = choice(
        _("Was that it?"),
        list(SAID.items()),
        hints={
            "yes": _("They understood this. It says nothing about anything else."),
            "partly": _("They may say it back once more. You can say what is missing, or not."),
            "no": _("They may try once more. You need not explain it."),
        },
    )
    text = words(
        _("What is missing, or comes closer"),
        hint=_("Only if you want to. A word for a feeling is enough."),
        rows=4,
        free=True,
    )


def asks_again(visit: Visit, state: State, question: listening.QuestionAsked) -> Link | None:
    """The one press, where it has a place: not while the last asking can still be taken back."""
    last = state.shared.listening.askings(question)[-1]
    if visit.role != "harmed" or state.shared.pacing.is_closed or can_be_taken_back(visit, last):
        return None
    # With an id of its own, so that pressing twice asks once.
    url = visit.url("w", f"{AGAIN}/{question.id}")
    return Link(name=_("Ask it again"), url=url, press=True, id=new_id())


def felt(
    visit: Visit, state: State, one: listening.QuestionAnswered | listening.HeardSaid
) -> list[Link]:
    """Whoever was hurt notes for themselves that it felt like a defence, and may then tell it."""
    if visit.role != "harmed" or not _is_open(state):
        return []
    told = state.shared.listening.felt_defensive(one.id)
    noticed = one.id in state.own.partners_side.defences
    name = _("No defence, after all") if noticed else _("It felt like a defence, for me alone")
    links = [Link(name=name, url=visit.url("w", f"{NOTICED}/{one.id}"), press=True)]
    if noticed or told:
        say = _("Tell them it did not, after all") if told else _("Tell them that it felt so")
        url = visit.url("w", f"{TOLD_FELT}/{one.id}")
        links.append(Link(name=say, url=url, press=True, id=new_id()))
    return links


FELT: Final = _("They said that this felt like a defence.")
FELT_WELL: Final = (
    _("Thank them, or say nothing. To explain it now would be one more."),
    _("Read it once more as if somebody else had written it. Which sentence is about you?"),
)


def _felt_stands(
    state: State, one: listening.QuestionAnswered | listening.HeardSaid, today: date
) -> Text:
    return FELT if state.shared.listening.felt_defensive(one.id) else ""


def _felt_well(state: State, one: listening.QuestionAnswered) -> Sequence[Promise]:
    return FELT_WELL if state.shared.listening.felt_defensive(one.id) else ()


# A question


def _answers(state: State, question: listening.QuestionAsked) -> Sequence[Given]:
    return state.shared.listening.answers_to(question)


def _is_theirs_to_answer(state: State, question: listening.QuestionAsked) -> bool:
    """Whether it is answered on this page: the responsible person has one with the reader beside."""
    return question.by == "responsible"


def _from_question(visit: Visit, state: State, question: listening.QuestionAsked) -> Sequence[Link]:
    links = []
    again = asks_again(visit, state, question) if question.by == "harmed" else None
    if again is not None:
        links.append(again)
    if visit.role == "responsible" and question.by == "harmed" and _is_open(state):
        answered = state.shared.listening.stands(question) == "answered"
        name = _("Add to your answer") if answered else _("Answer it")
        url = visit.url("w", f"{ANSWER}/{question.id}")
        links.append(Link(name=name, url=url, main=True))
    return (*links, _everything(visit))


def _is_open(state: State) -> bool:
    return not state.shared.pacing.is_closed


def _everything(visit: Visit) -> Link:
    return Link(name=_("All questions"), url=visit.url("w"))


def _from_answer(visit: Visit, state: State, answer: listening.QuestionAnswered) -> Sequence[Link]:
    question = next(
        (q for q in state.shared.listening.questions if q.id == answer.of and q.by != answer.by),
        None,
    )
    if question is None:
        return (_everything(visit),)
    again = asks_again(visit, state, question) if question.by == "harmed" else None
    theirs = Link(name=_("The question"), url=place_of(visit, question))
    mine = felt(visit, state, answer)
    return (*([again] if again else []), *mine, theirs, _everything(visit))


# What the hurt person wants to be heard in


def marks(visit: Visit, state: State, concern: listening.ConcernSaid) -> Link | None:
    """The one press of whoever was hurt: heard, or not yet after all."""
    if visit.role != "harmed" or not _is_open(state) or can_be_taken_back(visit, concern):
        return None
    is_heard = state.shared.listening.is_heard(concern.id)
    act, name = (
        (NOT_YET, _("Not yet, after all")) if is_heard else (HEARD, _("I was heard in this"))
    )
    return Link(name=name, url=visit.url("w", f"{act}/{concern.id}"), press=True, id=new_id())


def says_back(visit: Visit, state: State, concern: listening.ConcernSaid) -> Link | None:
    """The other's way to say it back, while the door is open and it is not heard."""
    is_open = state.shared.pacing.lets("responsible", "talk")
    if visit.role != "responsible" or not is_open or state.shared.listening.is_heard(concern.id):
        return None
    url = visit.url("w", f"{SAY_BACK}/{concern.id}")
    return Link(name=_("Say back what you heard"), url=url, main=True)


def _concern_stands(state: State, concern: listening.ConcernSaid, today: date) -> Text:
    return _("It was heard.") if state.shared.listening.is_heard(concern.id) else ""


def _from_concern(visit: Visit, state: State, concern: listening.ConcernSaid) -> Sequence[Link]:
    way = marks(visit, state, concern) or says_back(visit, state, concern)
    said = [one for one in state.shared.listening.heard if one.of == concern.id]
    back = [Link(name=_("What was heard"), url=place_of(visit, said[-1]))] if said else []
    return (*([way] if way else []), *back, _everything(visit))


def _mark_said(mark: listening.ConcernMarked) -> Text:
    return _("Heard") if mark.heard else _("Not yet")


def _to_concern(
    visit: Visit, state: State, one: listening.ConcernMarked | listening.HeardSaid
) -> Sequence[Link]:
    concern = find(state.shared.listening.concerns, one.of)
    what = Link(name=_("What it is about"), url=place_of(visit, concern)) if concern else None
    return (*([what] if what else []), _everything(visit))


# A time to talk


def puts_off(visit: Visit, state: State, talk: listening.TalkInvited) -> Link | None:
    """The one press of whoever named it; it is there behind every quiet too."""
    is_over = state.shared.listening.is_put_off(talk.id) or not _is_open(state)
    if visit.role != "harmed" or is_over or can_be_taken_back(visit, talk):
        return None
    url = visit.url("w", f"{PUT_OFF}/{talk.id}")
    return Link(name=_("Put it off"), url=url, press=True, id=new_id())


def _about(talk: listening.TalkInvited) -> str:
    return talk.about


def _talk_parts(talk: listening.TalkInvited) -> Sequence[Part]:
    parts = (
        Part(name=_("When"), text=talk.when),
        Part(name=_("How long"), text=talk.length),
        Part(name=_("Where, or in which way"), text=talk.how),
        Part(name=_("Who else is there"), text=talk.present),
    )
    return [part for part in parts if part.text]


def _talk_stands(state: State, talk: listening.TalkInvited, today: date) -> Text:
    is_off = state.shared.listening.is_put_off(talk.id)
    return _("Put off. No reason is needed, and no new time.") if is_off else ""


def _answers_to_talk(state: State, talk: listening.TalkInvited) -> Sequence[Given]:
    return state.shared.listening.every_of(listening.TalkAnswered, talk.id)


def _talk_is_on(state: State, talk: listening.TalkInvited) -> bool:
    return not state.shared.listening.is_put_off(talk.id)


def _from_talk(visit: Visit, state: State, talk: listening.TalkInvited) -> Sequence[Link]:
    first = [
        link for link in (puts_off(visit, state, talk), _kept_free(visit, state, talk)) if link
    ]
    return (*first, _everything(visit))


def _kept_free(visit: Visit, state: State, talk: listening.TalkInvited) -> Link | None:
    """For whoever said that they will be there: their own hours, of which nobody is told."""
    answers = state.shared.listening.every_of(listening.TalkAnswered, talk.id)
    comes = bool(answers) and answers[-1].answer == "there"
    if visit.role != "responsible" or not comes or not _talk_is_on(state, talk):
        return None
    return Link(name=_("Keep time free for it"), url=visit.url("F", "3/4"))


def _is_coming(answer: listening.TalkAnswered) -> Text:
    return COMING[answer.answer]


def _is_off(off: listening.TalkPutOff) -> Text:
    return _("Not this time. No reason is needed, and no new time.")


def _to_talk(
    visit: Visit, state: State, one: listening.TalkAnswered | listening.TalkPutOff
) -> Sequence[Link]:
    talk = find(state.shared.listening.talks, one.of)
    what = Link(name=_("What it is about"), url=place_of(visit, talk)) if talk else None
    return (*([what] if what else []), _everything(visit))


# What was heard


def _answers_to_heard(state: State, heard: listening.HeardSaid) -> Sequence[Given]:
    return state.shared.listening.every_of(listening.HeardAnswered, heard.id)


def _heard_stands(state: State, heard: listening.HeardSaid, today: date) -> Text:
    answer = state.shared.listening.answer_to_heard(heard.id)
    is_understood = answer is not None and answer.answer == "yes"
    return _("It was understood.") if is_understood else _felt_stands(state, heard, today)


def may_say_more(state: State, heard: listening.HeardSaid) -> bool:
    """Whether a way to say it once more is shown: they said it is not yet it, and the door is open."""
    is_through = state.shared.pacing.lets("responsible", "talk")
    return is_through and state.shared.listening.is_asked_for(heard.id)


def _from_heard(visit: Visit, state: State, heard: listening.HeardSaid) -> Sequence[Link]:
    links = []
    first = find(state.shared.listening.heard, heard.after)
    if visit.role == "responsible":
        if may_say_more(state, heard):
            url = visit.url("w", f"{SAY_BACK}/{heard.id}")
            links.append(Link(name=_("Say it back once more"), url=url, main=True))
        if state.shared.listening.answer_to_heard(heard.id) is not None:
            links.append(Link(name=_("Write down what you had not known"), url=visit.url("d")))
            url = visit.url("w", f"{FOLLOWS}/{heard.id}")
            links.append(Link(name=_("Promise something that follows from it"), url=url))
        for url, what in promised_from(visit, state, heard.id):
            links.append(
                Link(name=gettext("Promised: %(what)s") % {"what": shortened(what)}, url=url)
            )
    links += felt(visit, state, heard)
    if first is not None:
        links.append(Link(name=_("What was heard before"), url=place_of(visit, first)))
    return (*links, *_to_concern(visit, state, heard))


def _taking_it_well(state: State, heard: listening.HeardSaid) -> Sequence[Promise]:
    answer = state.shared.listening.answer_to_heard(heard.id)
    well = () if answer is None else TAKEN_WELL[answer.answer]
    return (*well, *FELT_WELL) if state.shared.listening.felt_defensive(heard.id) else well


def _its_answer(answer: listening.HeardAnswered) -> Text:
    return SAID[answer.answer]


def _to_heard(visit: Visit, state: State, answer: listening.HeardAnswered) -> Sequence[Link]:
    heard = find(state.shared.listening.heard, answer.of)
    if heard is None:
        return (_everything(visit),)
    return (Link(name=_("What was heard"), url=place_of(visit, heard)), _everything(visit))


# When an answer comes, and what felt like a defence


def within(one: listening.AnswerWithinSaid) -> Text:
    """The promise in one sentence, for both."""
    if not one.days:
        return _("No time is promised for an answer now.")
    said = ngettext_lazy(
        "An answer comes within one day.", "An answer comes within %(days)s days.", "days"
    )
    return said % {"days": one.days}


def _how(one: listening.AnswerWithinSaid) -> str:
    return one.how


def _to_everything(visit: Visit, state: State, one: Given) -> Sequence[Link]:
    return (_everything(visit),)


def _felt_said(one: listening.DefenceFelt) -> Text:
    return _("It felt like a defence.") if one.felt else _("It was no defence, after all.")


def _to_what_felt(visit: Visit, state: State, felt: listening.DefenceFelt) -> Sequence[Link]:
    ours = state.shared.listening
    what = find((*ours.every(listening.QuestionAnswered), *ours.heard), felt.of)
    there = [Link(name=_("What it is about"), url=place_of(visit, what))] if what else []
    return (*there, _everything(visit))


THINGS: Final[Mapping[type[Given], Thing]] = {
    listening.QuestionAsked: Thing(
        name=_("A question"),
        answers=_answers,
        answering=Answering(
            form=AnswerForm,
            act=listening.AnswerQuestion,
            lead=_("None is owed, and you can leave it at any time."),
            at_once=False,
            quotes=True,
        ),
        may_answer=_is_theirs_to_answer,
        links=_from_question,
    ),
    listening.QuestionAnswered: Thing(
        name=_("An answer to a question"),
        stands=_felt_stands,
        links=_from_answer,
        well=_felt_well,
    ),
    listening.AnswerWithinSaid: Thing(
        name=_("When an answer comes"), said=within, text=_how, links=_to_everything
    ),
    listening.DefenceFelt: Thing(name=_("How it felt"), said=_felt_said, links=_to_what_felt),
    listening.ConcernSaid: Thing(
        name=_("Something to be heard"), stands=_concern_stands, links=_from_concern
    ),
    listening.ConcernMarked: Thing(
        name=_("Whether it was heard"), said=_mark_said, links=_to_concern
    ),
    listening.TalkInvited: Thing(
        name=_("A time to talk"),
        text=_about,
        parts=_talk_parts,
        answers=_answers_to_talk,
        answering=Answering(
            form=TalkForm,
            act=listening.AnswerTalk,
            title=_("A time to talk"),
            lead=_("When, how and about what is theirs. You can be there, or say that you cannot."),
            invites=_("Say whether you will be there"),
            main=_("Say so"),
            aside=_("Leave it"),
            at_once=False,
            quotes=True,
        ),
        may_answer=_talk_is_on,
        stands=_talk_stands,
        links=_from_talk,
    ),
    listening.TalkAnswered: Thing(
        name=_("An answer about a talk"), said=_is_coming, links=_to_talk
    ),
    listening.TalkPutOff: Thing(name=_("A talk that is put off"), said=_is_off, links=_to_talk),
    listening.HeardSaid: Thing(
        name=_("What was heard"),
        answers=_answers_to_heard,
        answering=Answering(
            form=HeardForm,
            act=listening.ConfirmHeard,
            title=_("What they say they heard"),
            lead=_("Only you can say, and you need not. You can say something else tomorrow."),
            invites=_("Say whether that was it"),
            main=_("Say so"),
            at_once=False,
            quotes=True,
        ),
        stands=_heard_stands,
        links=_from_heard,
        well=_taking_it_well,
    ),
    listening.HeardAnswered: Thing(
        name=_("An answer to what was heard"), said=_its_answer, links=_to_heard
    ),
}
