"""What the steps of the guides ask for, done by hand: each through the forms that a person finds there.

Each begins on the page to which a step leads, and ends where its last press leads.
"""

from __future__ import annotations

import re

from tests.cast import ANA, member
from tests.stories.guides.conftest import Sits
from tests.stories.guides.walker import Walker
from tests.stories.hand import PHONE
from tests.two import afresh, joins

NOTHING_UNTRUE = (
    ("Is anything in it untrue?", "No"),
    ("Is anything left out", "No"),
    ("Would you say it if nothing changed for you?", "Yes"),
)
"""The honest look at a letter, where nothing is in its way."""

NAMES = "Which of these does your letter name?"
OVERNIGHT = ("How long shall it rest?", "Overnight, twelve hours")

HARMLESS = (
    ("Could it hurt them", "No"),
    ("Would it leave them owing", "No"),
    ("Would it go against the room", "No"),
)


def answers_the_questions(hand: Walker) -> None:
    """Each with no."""
    on = hand.page.get_by_role("main")
    hand.goes_on()
    while not on.get_by_role("button", name="That is all").is_visible():
        hand.chooses("No")
        hand.goes_on()
    hand.chooses("No")
    hand.presses("That is all")


def says_what_was_done(hand: Walker, *, kind: str, act: str) -> None:
    hand.fills(
        "Keep it",
        ("What kind of thing was it?", kind),
        ("What did you do?", act),
        ("Is it over?", "It is over"),
    )


def guesses(hand: Walker, *, area: str, words: str) -> None:
    """What it was like for them, sealed."""
    hand.opens("d", "g")
    hand.fills("Seal it", ("Where did it reach them?", area), ("What do you think", words))
    hand.saved("Sealed as it is")


def writes_the_apology(hand: Walker, letter: str, *, names: str) -> None:
    hand.follows("Begin it")
    hand.fills("Go on", ("What is it for?", "To tell them something"))
    hand.fills("Save", ("What do you want to say", letter))
    hand.follows("An honest look")
    hand.fills("Call it ready", *NOTHING_UNTRUE, (NAMES, names), OVERNIGHT)
    hand.reads("It rests")


def gives_it_outside(hand: Walker, title: str, way: str) -> None:
    """A letter that has rested, given outside, and what it takes to say so."""
    hand.follows(title)
    hand.fills("Prepare it", way)
    hand.follows("I gave it")
    hand.presses("Write it down")


def plans(hand: Walker, *against: str, kind: str, what: str, cost: str = "") -> None:
    """Something put against what it did."""
    hand.opens("i", "1")
    money = (("What will it cost?", cost), ("In which currency?", "GBP")) if cost else ()
    hand.fills(
        "Plan it",
        *against,
        kind,
        ("What exactly?", what),
        *HARMLESS,
        *money,
    )


def finishes(hand: Walker, words: str = "") -> None:
    """What was put against it is done, as its own page says."""
    hand.follows("It is done")
    hand.fills("Keep it", ("Anything to keep about it", words))


def is_declined(hand: Walker, words: str) -> None:
    """It was offered by mouth, and the answer was no: that ends it as well as a yes."""
    hand.follows("I offered it")
    hand.presses("Keep it")
    hand.follows("They answered")
    hand.fills("Keep it", "No, thank you", ("In their words", words))


def promises_from_the_letter(hand: Walker, sentence: str, day: str, *, about: str) -> None:
    """A sentence of one's letter, with its days."""
    hand.presses("Make this a promise", within=hand.part(sentence))
    hand.fills("Promise it", "Every week, on some days", day, about)


def plans_to_ask_after_them(hand: Walker, on: str) -> None:
    hand.fills("Keep the day", ("On which day?", on))


def promises_daily(hand: Walker, what: str, *, about: str) -> None:
    hand.fills("Promise it", ("What do you promise?", what), "Every day", about)


def promises_weekly(hand: Walker, what: str, day: str, *, about: str) -> None:
    hand.fills(
        "Promise it",
        ("What do you promise?", what),
        "Every week, on some days",
        day,
        about,
    )


def looks_at_how_it_came_about(
    hand: Walker, answer: str, *, kind: str, words: str, cue: str, act: str
) -> None:
    """An answer to the first question; then a cause, and the plan that follows from it."""
    hand.fills("Keep it", ("Your answer", answer))
    hand.opens("e", "k")
    hand.fills("Keep it", ("What kind of thing is it?", kind), ("Say it in a sentence", words))
    hand.fills("Keep the plan", ("If", cue), ("then I", act))


def readies_for_a_repeat(hand: Walker, *, sign: str, then: str) -> None:
    hand.follows("Early signs")
    hand.fills("Keep it", ("Where do you notice it?", "A thought"), ("What is the sign?", sign))
    hand.opens("H")
    hand.follows("What you do if it happens")
    hand.fills("Keep it", ("What do you do if it happens?", then))


def puts_an_untruth_right(hand: Walker, *, said: str, true: str, by: str) -> None:
    """A small one, written down and told."""
    hand.fills(
        "Keep it", ("What did you say?", said), ("What is true?", true), ("By which day", by)
    )
    hand.fills("Keep it", ("How did it come out?", "I told it"))


def keeps_their_terms(hand: Walker, *, stops: str, goes_on: str, until: str) -> None:
    hand.fills(
        "Keep these terms",
        ("What stops?", stops),
        ("And what goes on?", goes_on),
        ("Until when?", until),
        "Nothing",
    )


def says_that_they_are_there(hand: Walker, line: str) -> None:
    hand.follows("Write it")
    hand.fills("Keep it", ("The one line", line))


def prepares_to_listen(hand: Walker, *, question: str, answer: str, defence: str) -> None:
    hand.follows("What they may ask")
    hand.fills("Keep it", ("What may they ask?", question), ("What is the honest answer?", answer))
    hand.opens("B")
    hand.follows("How I defend myself")
    hand.fills(
        "Keep it",
        ("How do you defend yourself?", defence),
        ("What do you notice first?", "My voice gets quiet and fast."),
        ("What do you do in its place?", "put both feet down and say back what I heard"),
    )


def does_a_small_thing(hand: Walker, kind: str, act: str) -> None:
    hand.follows("Look for one")
    hand.follows(kind)
    hand.fills("Take it in hand", act)
    hand.follows(re.compile("^Done, and how it landed"))
    hand.presses("Keep it")


def guesses_at_the_week(hand: Walker, *, told: str) -> None:
    hand.follows("Guess at this week")
    hand.chooses(told)
    hand.goes_on()
    for _other in range(3):
        hand.presses("Rather not say")
    hand.presses("Keep it")


def practises(hand: Walker) -> None:
    """One sentence to try it on."""
    hand.follows("Look at one")
    hand.fills("Look", "Turns away from what was said")


def looks_back_at_a_month(hand: Walker, *, sees: str, onward: str) -> None:
    hand.follows("After 1 month")
    hand.fills(
        "Keep it",
        ("What do you see otherwise", sees),
        ("What is the one thing that you do from here on?", onward),
    )


def notes_what_is_not_well(hand: Walker, words: str, otherwise: str) -> None:
    hand.fills(
        "Keep it",
        ("What is not well?", words),
        ("What one thing will you do otherwise?", otherwise),
    )


def guesses_where_they_trust(hand: Walker, part: str, *, as_much: str) -> None:
    """One part of life, chosen; and a guess at it, between nought and ten."""
    hand.follows("Choose the parts")
    hand.fills("Keep it", part)
    hand.follows("Guess")
    hand.fills("Keep it", (part, as_much))


def keeps_what_was_said(hand: Walker, words: str, *, who: str) -> None:
    hand.fills("Keep it", ("What did they say about you?", words), ("Who said it?", who))


def tells_the_day_from_their_place(hand: Walker, words: str) -> None:
    hand.fills("Save", ("The day, as they might tell it", words))


def names_a_hard_day(hand: Walker, what: str, on: str, *, plan: str) -> None:
    hand.follows("Name a day")
    hand.fills(
        "Keep it",
        ("Which day is it?", what),
        ("When is it?", on),
        ("Does it come every year?", "Every year"),
        ("When do you want to think of it?", "A week before as well"),
        ("What do you do that day?", plan),
    )


def guesses_a_need(hand: Walker, need: str, *, act: str) -> None:
    """What they may need, and which of one's promises stands against it."""
    hand.follows("Guess what they need")
    hand.fills("Keep it", ("What do you think they need?", need))
    hand.fills("Keep it", act)


def weighs_help(hand: Walker, kind: str, words: str) -> None:
    hand.follows(f"What you make of it : {kind}")
    hand.fills("Keep it", "I want this", ("What speaks for it", words))


def looks_back_at_the_week(hand: Walker, words: str) -> None:
    hand.fills("Keep it", ("What of this week do you want to keep in mind?", words))


def pays(hand: Walker, amount: str, receipt: str) -> None:
    hand.follows("Write down a payment")
    hand.fills("Keep it", ("How much?", amount), ("A line of receipt", receipt))


def is_asked_by_mouth(hand: Walker, question: str, answer: str) -> None:
    hand.follows("They asked you something")
    hand.fills("Keep it", ("What did they ask?", question), ("What did you answer?", answer))


def says_back_by_mouth(hand: Walker, heard: str, *, was_it: str) -> None:
    hand.follows("You said back what you heard")
    hand.fills("Keep it", ("What did you hear?", heard), ("Did they say that was it?", was_it))


# Between the two


def gives_it_in_the_book(hand: Walker, title: str) -> None:
    """A letter that has rested, given where the other can read it."""
    hand.follows(title)
    hand.follows("Give it in the book")
    hand.presses("Give it")


def says_it_again(hand: Walker, letter: str, *, names: str, not_yet: str) -> None:
    """Once more, since they asked to hear it; a sentence of it says that there is nothing to show yet."""
    hand.follows("Say it again")
    hand.fills("Go on", ("What is it for?", "To tell them something"))
    hand.fills("Save", ("What do you want to say", letter))
    hand.follows("An honest look")
    hand.fills(
        "Call it ready",
        *NOTHING_UNTRUE,
        (NAMES, names),
        "They asked to hear it",
        "Not yet: nothing that I could name",
        ("Which of your sentences says so?", not_yet),
        OVERNIGHT,
    )


def makes_a_code(hand: Walker, *picks: str) -> str:
    hand.opens("p")
    hand.follows("Choose what they may read")
    hand.fills("Make the code", *picks)
    code = hand.page.locator(".sheet dd").nth(1).inner_text()
    hand.follows("I have it")
    return code


def comes_in(sits: Sits, ben: Walker, code: str) -> Walker:
    """Ana takes the seat that the code opens, and answers her own questions.

    That an account is made and the code typed is told by hand in `test_two_share_a_book`.
    """
    ana = sits(joins(member(ANA), code), viewport=PHONE, has_touch=True)
    ben.who = afresh(ben.who)
    ana.opens("b")
    answers_the_questions(ana)
    ana.owes_nothing()
    return ana


def ends_the_quiet(hand: Walker) -> None:
    """What was set by one's own terms lasts until one ends it."""
    hand.opens("p")
    hand.sees("Not now.", "It lasts until you end it")
    hand.presses("End it")


def opens_the_door(hand: Walker, name: str, *, under: str) -> None:
    hand.opens("r")
    hand.unfolds(under)
    hand.presses("Open it", within=hand.part(name))
    hand.saved("Open, until you close it.")


def asks(hand: Walker, question: str) -> None:
    hand.opens("w")
    hand.follows("Ask something")
    hand.fills("Ask it", ("What do you want to know?", question))


def asks_to_hear_it_again(hand: Walker, words: str) -> None:
    hand.opens_given("A letter")
    hand.follows("Ask to hear it again")
    hand.writes_and("Say so", words)


def answers(hand: Walker, words: str) -> None:
    hand.opens_given("A question")
    hand.follows("Answer it")
    hand.writes_and("Give it", words)


def says_back(hand: Walker, heard: str) -> None:
    hand.opens("w", "2")
    hand.writes_and("Give it", heard)


def answers_given(hand: Walker, thing: str, answer: str, words: str = "") -> None:
    """What was given gets an answer, if its reader wants to give one."""
    hand.opens_given(thing)
    hand.follows(re.compile("^Answer it, if you want to$|^Say whether that was it$"))
    more = (("In your words", words),) if words else ()
    hand.fills(re.compile("^(Answer|Say so)$"), answer, *more)


def offers_it_in_the_book(hand: Walker, what: str) -> None:
    hand.opens("i")
    hand.follows(what)
    hand.follows("Offer it in Amends")
    hand.presses("Offer it")


def lets_more_come(hand: Walker) -> None:
    hand.opens("s")
    hand.fills("Keep it", "7")


def lets_them_tell(hand: Walker) -> None:
    """A word of how they are once a week, and once what they stand by."""
    hand.opens("P")
    hand.fills(
        "Keep it",
        ("How often", "Once a week"),
        "What they felt",
        ("May they say anew", "In writing, without any ceremony"),
    )


def asks_to_be_forgiven(hand: Walker, words: str) -> None:
    hand.opens("3", "1")
    hand.writes_and("Save", words)


def tells_how_it_goes_on(hand: Walker, way: str) -> None:
    hand.opens("2")
    hand.follows(way)
    hand.follows("Tell them")
    hand.presses("Tell them this")
