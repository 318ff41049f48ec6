"""After a betrayal, and the partner never joins: the guide of the fourth article, walked by Ben alone.

He had an affair. Ana has gone to her sister's; she takes the code that he makes for her, and never uses it.
What she asks and says, she says by mouth. Twenty-three of the twenty-six steps come to be done or kept up,
and every one of them through its own forms; three wait for her, and may wait for ever.
"""

from __future__ import annotations

import re
from typing import Any

import pytest
import time_machine
from playwright.sync_api import Browser

from tests.cast import BEN, member
from tests.stories.guides import deeds
from tests.stories.guides.walker import Walker, for_them, walks
from tests.stories.hand import DESK

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

ACT = "From May to September I had an affair with somebody from the climbing hall."
SUMMER = "Every late evening of that summer looks different to them now."
EVENINGS = "Every Sunday I write down where each evening of the week takes me."
HEARD = "That the lying was worse for you than the rest."
MEANING = "That the years before it were a joke which only I knew."
LETTER = """\
From May to September I had an affair with somebody from the climbing hall, and I lied to you about \
where I was.

It was wrong, and it was my choice every time. Every late evening of that summer looks different to you \
now, and you found the messages on your own.

I am so sorry that I betrayed you.

I have ended it, and I left the hall. Every Sunday I will write down where each evening of the week takes me.

You owe me no answer."""
HOTEL = "Pay back the 380 for the hotel that came out of our account."
SATURDAYS = "Take the boys to swimming every Saturday, so that the mornings are theirs."
ASKED = "Did you bring them into our house?"
NEED = "To know on each evening whether I come home."

WAITS = {
    "Say how you are, if they want to hear it": for_them("that they want to hear how you are"),
    "Say it anew, if they want to hear it": for_them("that they want to hear you stand by it"),
    "Rules and safeguards, for a while": for_them(
        "that they propose a rule, or let you propose one"
    ),
}
KEPT_UP = ("No new lie, and no drop by drop", "Be steady", "One thing a week")


def test_ben_walks_it_alone_and_what_is_anas_waits(
    browser: Browser, live_server: Any, the_evening: time_machine.Traveller
) -> None:
    who = member(BEN, "responsible")
    with walks(browser, live_server.url, who, the_evening, viewport=DESK) as ben:
        ben.chooses_the_guide("After a betrayal")
        he_says_all_of_it_on_the_first_evening(ben)
        he_finds_whom_to_call_and_what_he_stands_for(ben)
        he_keeps_the_week_of_room(ben)
        on_the_first_day = he_makes_a_code_that_is_never_used(ben)
        he_gives_the_letter_on_paper(ben)
        he_answers_what_she_asks_at_the_door(ben)
        he_keeps_what_he_promised(ben)
        ben.has_walked("after_betrayal", waits=WAITS, kept_up=KEPT_UP)
        ben.opens("p")
        assert ben.text() == on_the_first_day


def he_says_all_of_it_on_the_first_evening(ben: Walker) -> None:
    ben.takes("A few questions, alone")
    deeds.answers_the_questions(ben)
    ben.takes("Own up, in plain facts")
    deeds.says_what_was_done(ben, kind="A betrayal", act=ACT)
    ben.takes("Own up, in plain facts")
    ben.fills(
        "Keep it",
        ("When was it?", "from May to September"),
        ("Where?", "at the hall, and twice in a hotel"),
        ("Was it once", "More than once"),
    )
    ben.takes("End it, and say how")
    ben.fills(
        "Keep it",
        (
            "What did you do to end it?",
            "I told them in one message that it is over, and left the hall.",
        ),
        ("When?", ben.day(-4)),
    )
    ben.takes("All of it, at once")
    ben.presses("That is all of it")
    ben.takes("What it did to them")
    deeds.guesses(ben, area="Trust", words=SUMMER)
    deeds.guesses(ben, area="What it meant to them", words=MEANING)
    ben.takes("What they said about trying")
    ben.fills("Keep it", ("As far as you know", "They do not know yet"))


def he_finds_whom_to_call_and_what_he_stands_for(ben: Walker) -> None:
    ben.takes("What you stand for")
    ben.fills("Keep it", ("What do you stand for?", "That my word can be taken."))
    ben.takes("Know who can help")
    ben.fills("Show its numbers", ("Where are you?", "United Kingdom"))
    ben.sees("999")
    ben.takes("Help from somebody trained")
    deeds.weighs_help(ben, "Somebody for you alone", "I lie best to people who love me.")
    ben.takes("Help from somebody trained")
    ben.fills("Keep it so", ACT)


def he_keeps_the_week_of_room(ben: Walker) -> None:
    """What goes to nobody goes on in it; what would reach her is held, and says why."""
    ben.takes("Do not rush anything", "Write down what they asked for")
    deeds.keeps_their_terms(
        ben, stops="Calls, and talk of us.", goes_on="The boys, and the bills.", until=ben.day(8)
    )
    ben.takes("Say that you are sorry, and ask for nothing")
    ben.sees("Held. Your partner asked for room. It holds until they end it.")
    ben.takes("How it came about", "Write")
    deeds.looks_at_how_it_came_about(
        ben,
        "I was praised there, and at home I was needed.",
        kind="Something I believed",
        words="What nobody sees costs nobody anything.",
        cue="I catch myself arranging who knows what",
        act="say it the same evening",
    )
    ben.takes("Before it happens again")
    deeds.readies_for_a_repeat(
        ben,
        sign="I begin to tidy my messages.",
        then="I say it the same day, before I am asked.",
    )
    ben.takes("Know where it hurts")
    deeds.names_a_hard_day(
        ben,
        "The day they found the messages",
        ben.day(192),
        plan="I am reachable all day, and plan nothing.",
    )
    ben.takes("Say beforehand what could look bad")
    ben.fills(
        "Keep it",
        ("What could look bad?", "The two days in Hull with the whole office"),
        ("What do you say", "Who comes and where I sleep, on the day I know it."),
    )
    ben.takes("No new lie, and no drop by drop")
    ben.fills(
        "Keep it",
        ("What did you say?", "That the dentist took so long."),
        ("What is true?", "I sat in the car."),
        ("By which day", ben.day(9)),
    )
    ben.takes("No empty words", "Make one")
    deeds.promises_weekly(ben, EVENINGS, "Sunday", about="Being there")
    ben.takes("What they need, and what you began")
    deeds.guesses_a_need(ben, NEED, act=EVENINGS)
    ben.takes("Put right what can be put right")
    deeds.plans(ben, SUMMER, kind="Pay for it", what=HOTEL, cost="380")
    deeds.pays(ben, "380", "By transfer, into our account.")
    deeds.plans(ben, MEANING, kind="Take care", what=SATURDAYS)


def he_makes_a_code_that_is_never_used(ben: Walker) -> str:
    """After the room is over: what he did lies in a book to which she has the code. What its page says."""
    ben.comes_back(days=9)
    ben.takes("Put it where they can read it")
    ben.sees("Waits for: a book that both of you can read")
    deeds.makes_a_code(ben, ACT)
    ben.sees("Not used", "That is all this page will ever say until they come in.")
    return ben.text()


def he_gives_the_letter_on_paper(ben: Walker) -> None:
    ben.takes("Say that you are sorry, and ask for nothing")
    deeds.writes_the_apology(ben, LETTER, names=SUMMER)
    ben.comes_back(hours=14)
    ben.takes("Say that you are sorry, and ask for nothing")
    deeds.gives_it_outside(ben, "The full apology", "On paper")
    ben.fills("Keep the quiet", ("How long do you leave them quiet?", "Two days"))


def he_answers_what_she_asks_at_the_door(ben: Walker) -> None:
    ben.comes_back(days=4)
    ben.takes("Answer, as often as they ask", "If they said it by mouth or on paper")
    deeds.is_asked_by_mouth(ben, ASKED, "Once, in June. You were at your mother's.")
    ben.takes("Answer, as often as they ask")
    ben.opens("x")
    deeds.says_back_by_mouth(ben, HEARD, was_it="Partly")


def he_keeps_what_he_promised(ben: Walker) -> None:
    ben.takes("No empty words")
    ben.presses("Kept")
    ben.saved()
    ben.takes("No new lie, and no drop by drop", re.compile("^Tell it"))
    ben.fills("Keep it", ("How did it come out?", "I told it"))
    ben.takes("Put right what can be put right")
    ben.follows(HOTEL)
    deeds.finishes(ben, "She saw it on the statement.")
    ben.takes("Put right what can be put right")
    ben.follows(SATURDAYS)
    deeds.is_declined(ben, "They want to swim with me.")
    ben.takes("One thing a week")
    deeds.looks_back_at_the_week(ben, "I answered at the door and did not explain.")
