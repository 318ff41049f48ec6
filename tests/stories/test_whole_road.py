"""Ben walks the whole road by hand, from the first page to the ninth week, in a real browser.

One story, told in chapters. Every word in it is typed by somebody, every page is found by what
stands on it, and the clock is moved on between his visits as nights and weeks would move it. The
step ids of STEPS.md say what a chapter proves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from time import monotonic, sleep
from typing import Any

import pytest
import time_machine
from playwright.sync_api import Browser, expect

from amends.people.models import SessionKey
from tests.stories.hand import DESK, PATIENCE, Hand, at_a_browser
from tests.stories.paper import words_on

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

FIRST_NIGHT = datetime(2026, 3, 6, 22, 30, tzinfo=UTC)
"""A Friday."""

ACT = "I told you for four months that I was paying into the savings, and I spent it on betting."
LATER = "There is a second card. I opened it in January and it has 640 on it."
SHAME = "I kept thinking that one good weekend would put it all back, and I was ashamed."
GUESS = "I imagine that every bill makes them wonder what else I have hidden."
MEANING = "I think it meant to them that the flat we saved for was never real to me."
SLEEP = "I imagine they lie awake and do sums."

SHORT = (
    "I told you I was paying into the savings and I was not. I lied to you for four months."
    " That was wrong, and I did it."
)
SHORT_AT_FIRST = f"I am sorry if you were hurt. {SHORT}"

FULL = """\
I told you every month that I had paid into our savings. I had not. I spent it on betting, and I \
hid a second card from you.

It was wrong, and it was my choice every single time. You found the statement alone, on your \
birthday. You lost two thousand, and since then you cannot believe what I say about money.

I am so sorry that I lied to you.

I closed the betting account. Every Friday I will put the bank statement on the kitchen table.

You do not have to answer this."""

THREAT = "If you leave me over this I will kill myself."
UNSENT = "I want to ring you and tell you how sorry I am. It would be for me and not for you."
DEED = "put the bank statement on the kitchen table"
PROMISE = f"Every Friday I will {DEED}."
PAY = "Pay the 600 back that came out of their own account."


@dataclass(kw_only=True)
class Ben(Hand):
    """Ben at his desk, with his sheet beside him and a calendar that the story turns."""

    clock: time_machine.Traveller | None = None
    paper: tuple[str, ...] = ()

    def waits_until(self, at: datetime) -> None:
        assert self.clock is not None
        self.clock.move_to(at, tick=False)

    def comes_back(self, at: datetime, to: str = "a") -> None:
        """Hours or days later Amends has locked itself; his passphrase leads him where he was."""
        self.waits_until(at)
        self.goes(self.inside(to))
        self.comes_in()

    def comes_in(self) -> None:
        """By whichever door: after a night the passphrase is enough, after weeks the name too."""
        way_in = self.page.get_by_role("link", name="Come back in")
        if way_in.count():
            way_in.click()
        if self.page.get_by_label("Your name here").count():
            self.writes("Your name here", self.paper[0])
        self.writes("Your passphrase", self.paper[1])
        self.page.get_by_role("button", name=re.compile("^(Open|Come in)$")).click()

    def road_says(self, *words: str | re.Pattern[str]) -> None:
        self.place("Road")
        self.reads("Your road")
        self.sees(*words)

    def inside(self, code: str) -> str:
        """The address of a page of his repair, from the address bar."""
        found = re.search(r"/r/[^/]+/", self.page.url)
        assert found, self.page.url
        return f"{found[0]}{code}/"

    def bowl_says(self, words: str) -> None:
        expect(self.page.locator("svg.bowl desc")).to_have_text(re.compile(words))


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(FIRST_NIGHT, tick=False) as traveller:
        yield traveller


def test_ben_walks_the_whole_road(
    browser: Browser, live_server: Any, clock: time_machine.Traveller
) -> None:
    with at_a_browser(Ben, browser, live_server.url, "ben", viewport=DESK) as ben:
        ben.clock = clock
        he_makes_a_place_of_his_own(ben)
        he_answers_the_questions_alone(ben)
        he_says_what_he_did(ben)
        he_adds_what_belongs_to_it(ben)
        he_says_that_it_is_all_and_then_there_is_more(ben)
        he_guesses_what_it_was_like(ben)
        he_is_locked_in_the_middle_of_a_sentence(ben)
        he_finds_a_cause_and_plans_for_it(ben)
        he_writes_a_few_sentences(ben)
        he_lets_them_rest_overnight_and_gives_them(ben)
        he_keeps_the_space_that_was_asked_for(ben)
        he_writes_the_letter_and_it_waits_for_the_space_to_end(ben)
        his_worst_sentence_goes_nowhere(ben)
        he_gives_the_letter_on_paper(ben)
        he_puts_something_against_what_it_did(ben)
        he_promises_what_the_letter_says(ben)
        weeks_go_by(ben)
        he_leaves_quickly_and_finds_everything_again(ben)


# The first evening


def he_makes_a_place_of_his_own(ben: Ben) -> None:
    """From nothing to a sheet on paper, and how to leave, before a first word is written."""
    ben.goes("/")
    ben.reads("Put right what can be put right")
    ben.follows("Begin")
    ben.reads("A place of your own")
    offered = ben.page.get_by_label("Your passphrase").input_value()
    ben.presses("Other words")
    assert ben.page.get_by_label("Your passphrase").input_value() != offered
    ben.page.get_by_label("I have read this").check()
    ben.presses("Make my sheet")
    ben.reads("Your sheet")
    ben.paper = tuple(ben.page.locator(".sheet dd").all_inner_texts())
    he_types_a_little_of_it_back(ben)
    ben.reads("Leaving this page quickly")
    ben.follows("Go on")
    ben.reads("Where do you stand?")


def he_types_a_little_of_it_back(ben: Ben) -> None:
    rows = dict(zip(("name", "passphrase", "recovery key"), ben.paper, strict=True))
    for label in ben.page.locator("form label").all_inner_texts():
        asked = re.fullmatch(r"(?:Word|Group) (\d+) of your (.+)", label)
        assert asked, label
        ben.writes(label, re.split(r"[ -]", rows[asked[2]])[int(asked[1]) - 1])
    ben.presses("I have it on paper")


def he_answers_the_questions_alone(ben: Ben) -> None:
    """S5.1."""
    ben.chooses("I hurt somebody")
    ben.presses("Begin")
    ben.reads("A few questions, for you alone")
    ben.goes_on()
    for _question in range(6):
        ben.chooses("No")
        ben.goes_on()
    ben.chooses("No")
    ben.presses("That is all")
    ben.reads("Thank you")
    ben.follows("Numbers to call")
    ben.reads("People who can help")
    ben.page.get_by_label("Where are you?").select_option(label="United Kingdom")
    ben.presses("Show its numbers")
    ben.sees("If you cannot go on", "999")
    ben.page.go_back()
    ben.page.go_back()
    ben.reads("Thank you")


def he_says_what_he_did(ben: Ben) -> None:
    """S0.1a, S0.0a, S4.0c: in the first person, and not otherwise."""
    ben.goes_on()
    ben.reads("What happened")
    ben.chooses("Money")
    ben.goes_on()
    ben.writes("What did you do?", "Mistakes were made with the savings.")
    ben.goes_on()
    ben.chooses("It is over")
    ben.presses("Keep it")
    ben.sees("You are not in this sentence yet.")
    assert ben.page.get_by_label("What did you do?").input_value().startswith("Mistakes were")

    ben.writes("What did you do?", ACT)
    ben.goes_on()
    ben.presses("Keep it")
    ben.reads("It is written down")
    ben.sees(ACT, "Health and money do not wait for a letter")
    ben.goes_on()
    ben.reads("Has your partner said whether they want to try?")
    ben.chooses("They do not know yet")
    ben.presses("Keep it")

    ben.reads("Your road")
    ben.saved()
    ben.bowl_says("No gold runs along a seam yet")
    ben.sees("All of it, or say what is missing", "Nothing here will hurry them.")


def he_adds_what_belongs_to_it(ben: Ben) -> None:
    """S2.1d, S1.1d, S4.1d: circumstances, facts, and on another paper reasons; what ended it."""
    ben.follows("All of it, or say what is missing")
    ben.reads("When, where, who")
    ben.writes("When was it?", "from November to February")
    ben.goes_on()
    ben.writes("Where?", "at home, on my telephone")
    ben.goes_on(times=2)
    ben.writes("Who knows of it?", "My brother. I told him in February.")
    ben.goes_on()
    ben.chooses("More than once")
    ben.presses("Keep it")
    ben.reads("What you did")
    ben.sees("from November to February", "More than once")

    ben.follows("Add a fact")
    ben.writes("What happened", "I moved 2,000 in nine payments.")
    ben.presses("Keep it")
    ben.follows("Add a reason")
    ben.reads("The other paper: reasons")
    ben.writes("What was behind it", SHAME)
    ben.presses("Keep it")
    ben.follows("Add what you did")
    ben.writes("What did you do to end it?", "I closed the betting account and blocked the card.")
    ben.writes("When?", "2026-03-05")
    ben.presses("Keep it")

    ben.reads("What you did")
    facts, reasons, ended = (
        ben.page.locator("section.stack").filter(has=ben.page.get_by_role("heading", name=name))
        for name in ("Facts", "Reasons", "What you did to end it")
    )
    expect(facts).to_contain_text("nine payments")
    expect(facts).not_to_contain_text(SHAME)
    expect(reasons).to_contain_text(SHAME)
    expect(ended).to_contain_text("blocked the card")


def he_says_that_it_is_all_and_then_there_is_more(ben: Ben) -> None:
    """S1.1d, S4.4a: what is added after "that is all" says of itself that it was told later."""
    ben.place("Road")
    ben.follows("All of it, or say what is missing")
    ben.reads("Is this all of it?")
    ben.presses("That is all of it")
    ben.reads("What happened")
    ben.sees("On 6 Mar", "you said that this is all.")

    ben.follows("Open")
    ben.follows("Add a fact")
    ben.sees("This will say “told later”")
    ben.writes("What happened", LATER)
    ben.presses("Keep it")
    expect(ben.part(LATER)).to_contain_text("told later")
    expect(ben.part("nine payments")).not_to_contain_text("told later")


def he_guesses_what_it_was_like(ben: Ben) -> None:
    """S0.1f, S2.2a, S3.1b: a guess is sealed with its date, and stays as it was."""
    ben.follows("On to what it was like for them")
    for area, words in (
        ("Trust", GUESS),
        ("Body and sleep", SLEEP),
        ("What it meant to them", MEANING),
    ):
        ben.reads("What was it like for them?")
        ben.chooses(area)
        ben.goes_on()
        ben.writes("What do you think it was like?", words)
        ben.presses("Seal it")
        ben.reads("What it was like for them")
        ben.saved("Sealed as it is, with today's date.")
        expect(ben.part(words)).to_contain_text("sealed on 6 Mar")
        ben.follows("Write another guess")


def he_is_locked_in_the_middle_of_a_sentence(ben: Ben) -> None:
    """S0.2a: the telephone rings for half an hour, and what he was writing is still there."""
    ben.road_says("How did it come about?")
    ben.follows("How did it come about?")
    ben.reads("How it came about")
    ben.follows("What did you tell yourself")
    ben.writes("Your answer", "Just until Sunday, and then I stop.")
    ben.waits_until(FIRST_NIGHT + timedelta(minutes=35))
    ben.presses("Keep it")

    ben.reads("Amends has locked itself")
    ben.sees_no("Just until Sunday")
    ben.writes("Your passphrase", ben.paper[1])
    ben.presses("Open")
    ben.reads("Here is what you were writing")
    assert (
        ben.page.get_by_label("Your words").input_value() == "Just until Sunday, and then I stop."
    )
    ben.presses("Go on with it")
    ben.saved()
    ben.reads("Where could you have done otherwise?")


def he_finds_a_cause_and_plans_for_it(ben: Ben) -> None:
    """S0.2b, S0.2d, S1.7b."""
    ben.writes(
        "Your answer", "In December they asked me straight out, and I said it was all there."
    )
    ben.presses("Keep it")
    ben.place("Road")
    ben.follows("A plan for each cause")
    ben.follows("Write down a cause")
    ben.chooses("Something I believed")
    ben.goes_on()
    ben.writes("Say it in a sentence", "A loss does not count while nobody has seen it.")
    ben.presses("Keep it")
    ben.reads("What follows from it?")
    ben.writes("If", "I hold my telephone after midnight")
    ben.writes("then I", "put it in the kitchen and go to bed")
    ben.presses("Keep the plan")
    ben.reads("How it came about")
    ben.sees("If I hold my telephone after midnight, then I put it in the kitchen and go to bed.")


def he_writes_a_few_sentences(ben: Ben) -> None:
    """S0.1a, S0.1c, S0.1d: the reader asks while he types; he mends one and sets one aside."""
    ben.place("Write")
    ben.reads("Your letters")
    ben.follows("Write it")
    page = ben.page.get_by_role("textbox")
    page.press_sequentially(SHORT_AT_FIRST[:60])
    page.fill(SHORT_AT_FIRST)
    note = ben.page.locator(".pencil-note").filter(has_text="if you were hurt")
    expect(note).to_be_visible()
    ben.sees("Not saved yet")

    page.fill(SHORT)
    expect(note).to_have_count(0)
    ben.sees("You say what you did", "You say that it was yours")
    ben.presses("Save")
    ben.saved()
    ben.sees("What stands here is saved.")


def he_lets_them_rest_overnight_and_gives_them(ben: Ben) -> None:
    """S0.1b, S1.1e, S2.12b: an honest look, a night, face to face, and what was answered."""
    he_looks_at_it_honestly(ben)
    ben.reads("It rests")
    ben.sees("It can be given after 7 Mar")

    ben.comes_back(FIRST_NIGHT + timedelta(hours=13))
    ben.reads("Your road")
    ben.place("Write")
    ben.follows("A short acknowledgement")
    ben.reads("It can be given")
    ben.follows("Read it aloud to yourself first")
    ben.reads("Read it aloud")
    ben.follows("I have read it")
    ben.chooses("Face to face")
    ben.presses("Prepare it")
    ben.reads("Face to face")
    ben.saved("Prepared. Nothing has gone to them.")
    ben.sees("Is this a moment, or another one, or none?")
    ben.follows("I gave it")
    ben.reads("When did you give it?")
    ben.writes("Where?", "in the kitchen")
    ben.presses("Write it down")

    ben.reads("Now leave them quiet")
    ben.follows("They have answered already")
    ben.reads("What they answered")
    ben.chooses("Not now")
    ben.writes("In their words", "Not now. I need a week, and no talk about it.")
    ben.presses("Keep it")
    ben.reads(re.compile("Given on 7 Mar"))
    ben.sees("Not now is a whole answer.", "I need a week")


def he_looks_at_it_honestly(ben: Ben, *names: str, rest: str = "Overnight, twelve hours") -> None:
    ben.follows("An honest look")
    ben.reads("An honest look")
    for answer in ("No", "No", "Yes"):
        ben.chooses(answer)
        ben.goes_on()
    if names:
        ben.chooses(*names)
        ben.goes_on()
    ben.chooses(rest)
    ben.presses("Call it ready")


# Their week


def he_keeps_the_space_that_was_asked_for(ben: Ben) -> None:
    """S0.3a, S0.3b, S1.2d: what stops, what goes on, and a letter that is for nobody."""
    ben.follows("Write down their terms")
    ben.reads("What did they ask for?")
    ben.writes("What stops?", "No talk about the money, no messages about us.")
    ben.writes("And what goes on?", "Breakfast, the school run, the shopping.")
    ben.goes_on()
    ben.writes("Until when?", "2026-03-14")
    ben.goes_on()
    ben.chooses("Nothing")
    ben.presses("Keep these terms")
    ben.reads("Room and quiet")
    ben.sees(
        re.compile(r"From 7 Mar\w* 2026 until 14 Mar\w* 2026"),
        "Breakfast, the school run",
        "meanwhile",
    )

    ben.follows("Write one")
    ben.reads("Not for sending")
    ben.writes("What would you say", UNSENT)
    ben.presses("Keep it")
    ben.sees("I want to ring you")
    ben.road_says("There is a time of quiet until 14 Mar", "Nothing goes to them before it ends.")


def he_writes_the_letter_and_it_waits_for_the_space_to_end(ben: Ben) -> None:
    """S0.3b, S0.3c, S0.1e, S0.1f: written in the quiet, and held by it."""
    ben.comes_back(datetime(2026, 3, 10, 20, 0, tzinfo=UTC))
    ben.place("Write")
    ben.follows("Begin it")
    ben.chooses("To tell them something")
    ben.presses("Go on")
    ben.page.get_by_role("textbox").fill(FULL)
    ben.sees("You say what you did", "You say that you are sorry for it", PROMISE)
    he_sets_a_note_aside(ben)
    ben.presses("Save")
    ben.saved()
    he_looks_at_it_honestly(ben, GUESS, SLEEP)
    ben.reads("It stays with you for now")
    ben.sees("Your partner asked for room. Until it ends nothing is prepared for them.")


def he_sets_a_note_aside(ben: Ben) -> None:
    """S0.1: the reader may be wrong about him, and one press says so."""
    page = ben.page.get_by_role("textbox")
    page.fill(FULL.replace("I had not.", "I had not. I was tired."))
    note = ben.page.locator(".pencil-note").filter(has_text="I was tired")
    page.blur()
    expect(note).to_be_visible()
    note.locator("summary").click()
    ben.sees("This puts the cause on something else")
    note.get_by_role("button", name="Not this one").click()
    expect(note).to_have_count(0)
    ben.sees("1 note set aside.")


def his_worst_sentence_goes_nowhere(ben: Ben) -> None:
    """SAFETY 4, S5.2: words that hold somebody by fear are held, and he is told whom to call."""
    ben.comes_back(datetime(2026, 3, 15, 23, 40, tzinfo=UTC))
    ben.sees_no("There is a time of quiet")
    ben.place("Write")
    ben.follows("The full apology")
    ben.reads("It can be given")
    ben.page.get_by_role("link", name="Back", exact=True).click()
    ben.page.get_by_role("textbox").fill(f"{FULL}\n\n{THREAT}")
    ben.presses("Save")
    ben.saved()
    he_looks_at_it_honestly(ben, GUESS)
    ben.reads("It stays with you for now")
    ben.sees("If someone is in danger now", "If you cannot go on")
    assert ben.page.get_by_role("button", name="Prepare it").count() == 0

    ben.follows("Back to the letter")
    ben.page.get_by_role("textbox").fill(FULL)
    ben.presses("Save")
    he_looks_at_it_honestly(ben, GUESS, SLEEP)
    ben.reads("It rests")
    ben.follows("End the rest early")
    ben.reads("End the rest now?")
    ben.follows("Let it rest")
    ben.reads("It rests")


def he_gives_the_letter_on_paper(ben: Ben) -> None:
    """S0.1b, S0.3a: a file that holds the letter and no name; then quiet, without being asked."""
    ben.comes_back(datetime(2026, 3, 16, 19, 0, tzinfo=UTC))
    ben.place("Write")
    ben.follows("The full apology")
    ben.chooses("On paper")
    ben.presses("Prepare it")
    ben.reads("On paper")
    with ben.page.expect_download() as saving:
        ben.page.get_by_role("link", name="The letter as a file to print").click()
    assert saving.value.suggested_filename == "letter.pdf"
    day, words = words_on(saving.value.path().read_bytes()).split(" 2026 ", 1)
    assert (day[:6], words) == ("16 Mar", " ".join(FULL.split()))
    ben.follows("I gave it")
    ben.presses("Write it down")
    ben.reads("Now leave them quiet")
    ben.chooses("Three days")
    ben.presses("Keep the quiet")
    ben.reads("Room and quiet")
    ben.sees("The quiet after your apology", re.compile(r"From 16 Mar\w* 2026 until 19 Mar"))

    ben.comes_back(datetime(2026, 3, 20, 20, 0, tzinfo=UTC))
    ben.follows("What they answered")
    ben.follows("On paper")
    ben.reads(re.compile("Given on 16 Mar"))
    ben.follows("They answered")
    ben.chooses("They heard it")
    ben.writes("In their words", "I have read it twice. Leave it lying there.")
    ben.presses("Keep it")
    ben.sees("Heard is not forgiven, and need not be.")
    ben.road_says("Put something against what it did")


# What is done about it


def he_puts_something_against_what_it_did(ben: Ben) -> None:
    """S2.4a to S2.4c, S3.2a, S3.2c: against an impact, harmless, with what it costs."""
    ben.follows("Put something against what it did")
    ben.reads("Putting it right")
    expect(ben.part(GUESS)).to_contain_text("Nothing put against it yet.")
    he_plans(ben, GUESS, "Pay for it", PAY, cost="600")
    ben.reads(PAY)
    ben.sees("This waits for nobody", "EUR 600.00 in all.")
    for on, amount, left in (("2026-03-17", "250", "350"), ("2026-03-19", "350", "")):
        ben.follows("Write down a payment")
        ben.writes("How much?", amount)
        ben.writes("On which day?", on)
        ben.writes("A line of receipt", "By transfer, they have the slip.")
        ben.presses("Keep it")
        ben.sees(f"EUR {left}.00 left" if left else "EUR 600.00, all of it paid.")
    ben.follows("It is done")
    ben.writes("Anything to keep about it", "They counted it and put the slip in the drawer.")
    ben.presses("Keep it")
    ben.sees("Done on 20 Mar")

    ben.goes(ben.inside("i"))
    he_plans(ben, SLEEP, "Take care", "Take the early mornings with the children in March.")
    ben.follows("I offered it")
    ben.presses("Keep it")
    ben.follows("They answered")
    ben.chooses("No, thank you")
    ben.writes("In their words", "I want those mornings myself.")
    ben.presses("Keep it")
    ben.sees("That ends it well.")
    ben.road_says()
    ben.bowl_says("Gold has begun to run")


def he_plans(ben: Ben, impact: str, kind: str, what: str, cost: str = "") -> None:
    ben.follows("Put something against it")
    ben.chooses(impact)
    ben.goes_on()
    ben.chooses(kind)
    ben.writes("What exactly?", what)
    ben.goes_on()
    for question in (
        "Could it hurt them",
        "Would it leave them owing",
        "Would it go against the room",
    ):
        ben.page.get_by_role("group", name=question).get_by_label("No", exact=True).check()
    ben.goes_on()
    if cost:
        ben.writes("What will it cost?", cost)
        ben.writes("In which currency?", "EUR")
    ben.presses("Plan it")


def he_promises_what_the_letter_says(ben: Ben) -> None:
    """S0.5a, S2.9a: a sentence of the letter becomes a promise with days."""
    ben.place("Days")
    ben.reads("Your promises")
    ben.follows("From your letter")
    ben.reads("What your letter promises")
    ben.presses("Make this a promise", within=ben.part(PROMISE))
    ben.reads("A promise")
    ben.goes_on()
    ben.chooses("Every week, on some days")
    ben.goes_on()
    ben.chooses("Friday")
    ben.goes_on()
    ben.writes("At what time?", "20:00")
    ben.goes_on()
    ben.sees("So it would stand")
    ben.chooses("Money")
    ben.goes_on()
    ben.writes("How will you both know", "It lies there by eight, and nobody had to ask.")
    ben.writes("If this gets in the way", "the printer is empty")
    ben.writes("then I will", "copy the figures by hand")
    ben.presses("Promise it")
    ben.reads(DEED)
    ben.saved()


MARKS = ("Kept", "Kept", "Missed", "Kept", "Late", "", "Kept", "Kept")
"""Eight Fridays, beginning with 20 March; of one he never says anything."""

COUNTED_ON = (2, 1, 2, 1, 8, 9, 8, 9)
"""What he thinks they would say to "could you count on what I told you?", Sunday by Sunday."""


THE_TALK = 4
"""The week of which he writes what is not well."""

NOT_WELL = "We only ever talk about money, and mostly late at night."
AT_THE_TABLE = "Ask at supper how their day was."


def weeks_go_by(ben: Ben) -> None:
    """S0.5a, S2.13a, S3.4f to S3.4h, S4.5b: marks, a miss that is answered, and no early verdict."""
    for week, (mark, told) in enumerate(zip(MARKS, COUNTED_ON, strict=True)):
        sunday = datetime(2026, 3, 22, 19, 0, tzinfo=UTC) + timedelta(weeks=week)
        ben.comes_back(sunday, to="j" if mark else "k")
        if mark:
            he_says_how_friday_went(ben, mark)
        he_looks_at_the_week(ben, told)
        he_is_asked_what_is_not_well(ben, otherwise=AT_THE_TABLE if week == THE_TALK else "")
        ben.sees("There is not enough to tell yet." if week < len(MARKS) - 1 else "Better")
    first, *others = ben.page.locator("dl.holds > div").all()
    expect(first).to_contain_text("Better")
    for other in others:
        expect(other).to_contain_text("There is not enough to tell yet.")
    ben.sees("no total is made of them", NOT_WELL, AT_THE_TABLE)

    ben.place("Days")
    ben.follows(DEED)
    ben.sees("Kept on 5 of the 7 days of which you said how they went.")
    ben.sees("Late: 1.", "Missed: 1.", "Not said: 1.")


def he_says_how_friday_went(ben: Ben, mark: str) -> None:
    ben.reads("Your promises")
    ben.presses(mark)
    if mark != "Missed":
        ben.saved()
        return
    ben.sees("Tell them, before they find it.")
    ben.writes("When did you tell them?", "2026-04-03")
    ben.writes("What did you do", "I said it at the door and printed it on Saturday morning.")
    ben.presses("Keep it")
    ben.reads(DEED)
    ben.saved()


def he_looks_at_the_week(ben: Ben, told: int) -> None:
    ben.goes(ben.inside("k"))
    ben.reads("How was their week?")
    ben.follows("Guess at this week")
    ben.chooses(str(told))
    ben.goes_on()
    for _other in range(3):
        ben.presses("Rather not say")
    ben.presses("Keep it")
    ben.saved()


def he_is_asked_what_is_not_well(ben: Ben, otherwise: str) -> None:
    """S3.4g: his week is kept whatever he answers; most weeks one press leaves it."""
    ben.reads("What is not well")
    if otherwise:
        ben.writes("What is not well?", NOT_WELL)
        ben.writes("What one thing will you do otherwise?", otherwise)
        ben.presses("Keep it")
        ben.saved()
    else:
        ben.follows("Leave it")
    ben.reads("How was their week?")


# Out, and in again


def he_leaves_quickly_and_finds_everything_again(ben: Ben) -> None:
    """SAFETY 5: gone at once, Back shows nothing, and not a word is lost."""
    ben.road_says("Promise little, and keep it")
    ben.page.get_by_role("button", name="Leave this page quickly").click()
    ben.page.wait_for_url("about:blank")
    until = monotonic() + PATIENCE / 1000
    while SessionKey.objects.exists():
        assert monotonic() < until, "the house did not hear that he left"
        sleep(0.02)
    ben.page.go_back()
    for words in (DEED, PAY, ACT, "Your road"):
        assert words not in ben.page.content()

    ben.goes("/in/")
    ben.comes_in()
    ben.place("Road")
    ben.reads("Your road")
    ben.bowl_says("Gold has begun to run")
    for place, link, words in (
        ("Road", "Say what you did", ACT),
        ("Road", "What was it like for them?", MEANING),
        ("Road", "How did it come about?", "A loss does not count"),
        ("Road", "Put something against what it did", PAY),
        ("Write", "Letters that are not for sending", "I want to ring you"),
        ("Days", DEED, "Kept on 5 of the 7 days"),
    ):
        ben.place(place)
        ben.follows(link)
        ben.sees(words)
