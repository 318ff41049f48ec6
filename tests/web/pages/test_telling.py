"""What happened and how it was, told by each; a guess stays sealed until Ana lays it beside hers."""

from __future__ import annotations

from datetime import date

import pytest
import time_machine
from django.utils import timezone

from amends.repair.practices import impact, owning, partners_side
from tests.cast import Member, text_of
from tests.two import later, lets_come
from tests.web.pages.letters_of_ben import knows
from tests.web.pages.reading_pages import hidden, plain, seen_by

ACT = "I told Ana I was at work on Friday, and I was not."
GUESS = "You were humiliated in front of your mother."
AS_SHE = "I sat at the table and waited. I saw it in my mother's face first."
HER_ACCOUNT = "It was not only that Friday. It was the whole of February."
HER_ROW = "I have not slept through one night since."
A_THREAT = "If you leave me, I will hurt you."
BACK = "For ten minutes you can take it back."


def new_id(who: Member, act: str) -> str:
    return hidden(who.get("7", act).content.decode(), "id")


def tells_harm(ben: Member) -> str:
    id = new_id(ben, "1/the-lie")
    assert ben.post("7", "1/the-lie", id=id).status_code == 302
    ben.get("p")  # what was just done is said once
    return id


def hands_over(ben: Member, *rows: str) -> str:
    id = new_id(ben, "2")
    assert ben.post("7", "2", id=id, rows=list(rows)).status_code == 302
    ben.get("p")
    return id


def writes_how(ana: Member, id: str = "her-row-0001") -> str:
    ana.do(impact.NoteImpact(at=timezone.now(), id=id, domain="body", source="own", text=HER_ROW))
    return id


def tells_how(ana: Member, *rows: str) -> str:
    id = new_id(ana, "4")
    assert ana.post("7", "4", id=id, rows=list(rows)).status_code == 302
    ana.get("p")
    return id


# What was done


def test_s0_1a_ben_reads_once_more_what_she_could_read_and_tells_it(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    now = timezone.now()
    ben.do(
        owning.AddFact(at=now, id="the-fact", harm="the-lie", text="I was at the lake."),
        owning.NoteReason(at=now, id="why", harm="the-lie", text="I was ashamed of the money."),
    )
    before = seen_by(ana)
    page = text_of(ben.get("7", "1/the-lie"))
    assert ACT in page
    assert "I was at the lake." in page
    assert "It is not said to be all of it." in page
    assert "ashamed of the money" not in page
    id = new_id(ben, "1/the-lie")
    assert ben.post("7", "1/the-lie", id=id).status_code == 302
    assert BACK in text_of(ben.get("u", f"1/{id}"))
    assert seen_by(ana) == before
    later(clock, ben, ana)
    assert "What was done" in text_of(ana.get("p"))
    seen = text_of(ana.get("u", f"2/{id}"))
    assert ACT in seen
    assert "I was at the lake." in seen
    assert "ashamed of the money" not in seen
    assert "You owe nothing here." in seen


@pytest.mark.step("S2.1d", "StateAccount", "AddFact", "ShareHarm")
def test_s2_1d_what_comes_to_it_later_is_told_as_told_later(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    now = timezone.now()
    ben.do(owning.StateAccount(at=now, complete=True))
    first = tells_harm(ben)
    assert "Tell it again" not in text_of(ben.get("7"))
    assert "Tell it again" not in text_of(ben.get("u", f"1/{first}"))
    ben.do(owning.AddFact(at=now, id="the-fact", harm="the-lie", text="I was at the lake."))
    assert "Tell it again, with what has come to it" in text_of(ben.get("7"))
    again = tells_harm(ben)
    later(clock, ben, ana)
    assert "It was told again after this" in text_of(ana.get("u", f"2/{first}"))
    seen = text_of(ana.get("u", f"2/{again}"))
    assert "It is said to be all of it." in seen
    assert "Told later" in seen


def test_s2_1d_not_all_yet_is_said_with_its_day_and_without_what_is_missing(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    ben.do(
        owning.StateAccount(
            at=timezone.now(), complete=False, missing="The lake.", tell_on=date(2026, 3, 20)
        )
    )
    id = tells_harm(ben)
    later(clock, ben, ana)
    seen = text_of(ana.get("u", f"2/{id}"))
    assert "It is not all of it yet. The rest is to be told by March 20, 2026." in seen
    assert "The lake." not in seen


def test_the_reader_stands_beside_what_is_told(two: tuple[Member, Member]) -> None:
    ben, __ = two
    text = "I lied to you about Friday, but you never ask me how I am."
    ben.do(owning.AddFact(at=timezone.now(), id="the-fact", harm="the-lie", text=text))
    notes = text_of(ben.get("7", "1/the-lie")).split('id="notes-kept"')[1]
    assert "note-question" in notes


@pytest.mark.parametrize(
    ("answer", "text", "said", "well"),
    [
        ("not_so", "", "This is not what happened", "Do not argue about it"),
        ("more", HER_ACCOUNT, "More happened than this", "There is no need to ask about it."),
    ],
)
def test_s0_1a_she_can_say_that_it_was_otherwise_and_his_words_stay(
    two: tuple[Member, Member],
    clock: time_machine.Traveller,
    answer: str,
    text: str,
    said: str,
    well: str,
) -> None:
    ben, ana = two
    id = tells_harm(ben)
    later(clock, ben, ana)
    before = seen_by(ben)
    assert ana.post("u", f"2/{id}/1", id="her-answer", answer=answer, text=text).status_code == 302
    assert seen_by(ben) == before
    later(clock, ben, ana)
    page = text_of(ben.get("u", f"1/{id}"))
    assert said in page
    assert well in page
    assert ACT in page
    own = text_of(ben.get("u", "2/her-answer"))
    assert text in own
    assert ben.url("u", f"1/{id}") in own


def test_s0_1a_more_without_a_word_comes_back_with_the_choice(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    id = tells_harm(ben)
    later(clock, ben, ana)
    page = text_of(ana.post("u", f"2/{id}/1", id="her-answer", answer="more", text=""))
    assert "There is nothing in this field yet." in page
    assert 'value="more"' in page
    assert "checked" in page


def test_s2_1d_she_says_how_much_she_wants_to_be_told_and_it_holds_at_once(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    lake = "I was at the lake."
    ben.do(owning.AddFact(at=timezone.now(), id="the-fact", harm="the-lie", text=lake))
    assert lake in text_of(ben.get("7", "1/the-lie"))
    assert ana.post("7", "0", id="limit-001", detail="outline").status_code == 302
    page = text_of(ben.get("7", "1/the-lie"))
    assert "What was done, without the details" in page
    assert lake not in page
    id = tells_harm(ben)
    assert ana.post("7", "0", id="limit-002", detail="nothing").status_code == 302
    page = text_of(ben.get("7", "1/the-lie"))
    assert "wants to be told nothing more about what happened, for now" in page
    assert ">Tell it" not in page
    pressed = text_of(ben.post("7", "1/the-lie", id="pressed-01"))
    assert "wants to be told nothing more" in pressed
    assert "Tell it again" not in text_of(ben.get("7"))
    later(clock, ben, ana)
    assert lake not in text_of(ana.get("u", f"2/{id}"))
    page = text_of(ana.post("7", "0", id="limit-003", detail="outline", text=A_THREAT))
    assert f"{A_THREAT}</textarea>" in page


# The sealed guess


def test_s0_1f_a_guess_goes_sealed_and_not_a_word_of_it_is_on_her_pages(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    row = knows(ben)
    page = ben.get("7", "2").content.decode()
    assert GUESS in page
    assert " checked" not in page
    id = hands_over(ben, row)
    writes_how(ana)
    later(clock, ben, ana)
    assert GUESS in text_of(ben.get("u", f"1/{id}"))
    for address in (ana.url("u", f"2/{id}"), ana.url("p"), ana.url("7"), ana.url("7", "5")):
        page = ana.client.get(address).content.decode()
        assert GUESS not in page
        assert "Trust" not in page
    assert "It can stay so for good." in text_of(ana.get("u", f"2/{id}"))
    assert ana.get("7", f"6/{id}").status_code == 404


@pytest.mark.step("S2.2b", "LayBeside", "ShareGuesses")
def test_s2_2b_she_lays_it_beside_her_own_words_and_he_cannot_tell(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    row = knows(ben)
    id = hands_over(ben, row)
    later(clock, ben, ana)
    before = {**seen_by(ben), "u": plain(ben, ben.get("u", f"1/{id}").content)}
    assert "It opens only beside words of your own" in text_of(ana.get("7", "5"))
    assert "stays sealed until there are words of your own" in text_of(
        ana.post("7", "5", press="on")
    )
    writes_how(ana)
    assert ana.post("7", "5", press="on").status_code == 302
    page = text_of(ana.get("7", "5"))
    assert GUESS in page
    assert HER_ROW in page
    assert {**seen_by(ben), "u": plain(ben, ben.get("u", f"1/{id}").content)} == before
    assert ana.post("7", "5", press="off").status_code == 302
    assert GUESS not in text_of(ana.get("7", "5"))


def test_side_by_side_nothing_is_counted_and_nothing_graded(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    hands_over(ben, knows(ben))
    tells_how(ana, writes_how(ana))
    later(clock, ben, ana)
    ana.post("7", "5", press="on")
    for who in (ben, ana):
        main = text_of(who.get("7", "5")).split("<main")[1].split("</main>")[0]
        assert HER_ROW in main
        for word in ("%", "score", "match", "right", "wrong", " of 2", "1 of"):
            assert word not in main, word


def test_s0_1f_she_says_what_it_saw_and_what_it_missed_if_she_likes(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    id = hands_over(ben, knows(ben))
    writes_how(ana)
    later(clock, ben, ana)
    ana.post("7", "5", press="on")
    page = ana.get("7", f"6/{id}").content.decode()
    assert " checked" not in page
    assert "There is nothing in this field yet." in text_of(ana.post("7", f"6/{id}", id="her-say"))
    held = text_of(ana.post("7", f"6/{id}", id="her-say", trust="missed", text=A_THREAT))
    assert A_THREAT in held
    assert "checked" in held
    assert ana.post("7", f"6/{id}", id="her-say", trust="missed").status_code == 302
    assert "Missed: Trust." not in text_of(ben.get("u", f"1/{id}"))
    later(clock, ben, ana)
    page = text_of(ben.get("u", f"1/{id}"))
    assert "Missed: Trust." in page
    assert "What was missed needs no defence." in page


def test_s2_2b_the_day_from_her_place_is_his_alone_and_can_be_handed_over_sealed(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    id = new_id(ben, "7")
    looked = text_of(ben.post("7", "7", id=id, text=AS_SHE, press="look"))
    assert AS_SHE in looked
    assert ben.state().own.impact.retellings == ()
    assert ben.post("7", "7", id=id, text=AS_SHE, press="save").status_code == 302
    assert AS_SHE in text_of(ben.get("7", "7"))
    given = hands_over(ben, id)
    writes_how(ana)
    later(clock, ben, ana)
    assert AS_SHE not in text_of(ana.get("u", f"2/{given}"))
    ana.post("7", "5", press="on")
    assert AS_SHE in text_of(ana.get("7", "5"))
    assert ben.post("z", f"7/{id}").status_code == 302
    assert AS_SHE not in text_of(ben.get("7", "7"))


def test_whoever_is_alone_tells_the_day_from_their_place_too_and_nothing_of_telling(
    ben_on_his_way: Member,
) -> None:
    """S2.2b: it is asked for by a guide that one can walk alone."""
    ben = ben_on_his_way
    assert ben.url("7", "7") in text_of(ben.get("d"))
    id = new_id(ben, "7")
    answer = ben.post("7", "7", id=id, text=AS_SHE, press="save")
    assert answer.headers["Location"] == ben.url("d")
    assert AS_SHE in text_of(ben.get("7", "7"))
    assert ben.get("7").status_code == ben.get("7", "2").status_code == 404
    assert ben.post("z", f"d/{id}").headers["Location"] == ben.url("d")
    assert AS_SHE not in text_of(ben.get("7", "7"))


# What the hurt person tells


@pytest.mark.step("S1.1a", "TellOwnAccount", "WritePage")
def test_s1_1a_her_account_is_kept_or_told_and_keeping_tells_nobody(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    before = seen_by(ben)
    id = new_id(ana, "3")
    assert ana.post("7", "3", id=id, text=HER_ACCOUNT, press="keep")["Location"] == ana.url(
        "l", "1"
    )
    later(clock, ben, ana)
    assert seen_by(ben) == before
    assert HER_ACCOUNT in text_of(ana.get("l", "1"))
    page = ana.get("7", f"3/{id}").content.decode()
    assert f"{HER_ACCOUNT}</textarea>" in page
    told = hidden(page, "id")
    assert ana.post("7", f"3/{id}", id=told, text=HER_ACCOUNT, press="tell").status_code == 302
    later(clock, ben, ana)
    assert HER_ACCOUNT in text_of(ben.get("u", f"2/{told}"))


def test_what_is_kept_again_stays_one_page(two: tuple[Member, Member]) -> None:
    __, ana = two
    id = new_id(ana, "3")
    ana.post("7", "3", id=id, text=HER_ACCOUNT, press="keep")
    ana.post("7", f"3/{id}", id="other", text="It was all of February.", press="keep")
    (page,) = ana.state().own.partners_side.pages
    assert page.text == "It was all of February."
    assert ana.get("7", "3/never").status_code == 404


def test_how_it_was_goes_row_by_row_and_only_what_is_ticked(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    assert "Nothing is written yet." in text_of(ana.get("7", "4"))
    writes_how(ana)
    ana.do(
        impact.NoteImpact(
            at=timezone.now(), id="her-row-0002", domain="friends", source="own", text="I said no."
        )
    )
    assert " checked" not in ana.get("7", "4").content.decode()
    empty = text_of(ana.post("7", "4", id="nothing"))
    assert "Nothing is ticked yet." in empty
    told = tells_how(ana, "her-row-0001")
    later(clock, ben, ana)
    seen = text_of(ben.get("u", f"2/{told}"))
    assert HER_ROW in seen
    assert "Body and sleep" in seen
    assert "I said no." not in seen


@pytest.mark.step("S1.1d", "TellImpact")
def test_s1_1d_how_heavy_it_is_stays_hers_until_she_ticks_it_and_then_asks_him(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    ben.do(owning.WeighHarm(at=timezone.now(), of="the-lie", weight="light"))
    before = seen_by(ben)
    assert ana.post("7", "9", id="weighed", weight="deep").status_code == 302
    later(clock, ben, ana)
    assert seen_by(ben) == before
    assert " checked" not in ana.get("7", "4").content.decode()
    tells_how(ana, "weight")
    tells_how(ana, writes_how(ana))
    later(clock, ben, ana)
    page = text_of(ben.get("7", "5"))
    assert "For them it is: Deep. You wrote: Light." in page
    assert "It is a question for you, and not for them." in page
    assert "You wrote" not in text_of(ana.get("7", "5"))
    ben.do(owning.WeighHarm(at=timezone.now(), of="the-lie", weight="deep"))
    assert "It is a question for you" not in text_of(ben.get("7", "5"))


@pytest.mark.step("S0.4f", "TellImpact", "MarkNotSeen")
def test_s0_4f_what_he_had_not_seen_he_marks_for_himself_alone(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    hands_over(ben, knows(ben))
    assert "Nothing is told here" in text_of(ben.get("7", "5"))
    told = tells_how(ana, writes_how(ana))
    later(clock, ben, ana)
    before = seen_by(ana)
    page = ben.get("7", "5").content.decode()
    assert ben.url("7", f"8/{told}.0") in page
    assert "You had written nothing about this." in page
    assert ben.post("7", f"8/{told}.0", press="on").status_code == 302
    assert "Take the mark away" in text_of(ben.get("7", "5"))
    assert seen_by(ana) == before
    assert ben.post("7", f"8/{told}.0", press="off").status_code == 302
    assert "Take the mark away" not in text_of(ben.get("7", "5"))
    assert "no longer in your book" in text_of(ben.post("7", "8/never.0", press="on"))
    assert ben.get("7", f"8/{told}.0").status_code == 302


def test_what_she_told_can_be_answered_by_what_he_does(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    """Her words stand on his map and can be named by an amends; only she and he can let them go."""
    ben, ana = two
    tells_how(ana, writes_how(ana))
    assert HER_ROW not in text_of(ben.get("d"))
    later(clock, ben, ana)
    page = text_of(ben.get("d"))
    assert HER_ROW in page
    assert "What they told you." in page
    assert "Let go" not in page
    assert HER_ROW in text_of(ben.get("i", "1"))


# What holds it


def test_each_page_belongs_to_one_of_the_two(two: tuple[Member, Member]) -> None:
    ben, ana = two
    for act in ("3", "4", "6/x", "9", "1/never", "0", "2/x", "5/x"):
        assert ben.get("7", act).status_code == 404, act
    for act in ("1/the-lie", "2", "7", "8/x", "4/x", "9/x", "0/x"):
        assert ana.get("7", act).status_code == 404, act


def test_without_the_other_the_pages_are_not_there(ben_on_his_way: Member) -> None:
    for act in ("", "1/the-lie", "2", "5"):
        assert ben_on_his_way.get("7", act).status_code == 404, act


def test_for_cy_there_is_nothing(two: tuple[Member, Member], cy: Member) -> None:
    for one in two:
        assert cy.client.get(one.url("7")).status_code == 404


@pytest.mark.parametrize(("who", "act"), [(0, "1/the-lie"), (0, "2"), (1, "3"), (1, "4")])
def test_while_it_is_not_now_nothing_can_be_told_and_the_page_says_so(
    two: tuple[Member, Member], who: int, act: str
) -> None:
    knows(two[0])
    writes_how(two[1])
    two[1 - who].post("q")
    page = text_of(two[who].get("7", act))
    assert "guard-why" in page
    assert ">Tell it" not in page
    assert "sealed</button>" not in page


def test_what_is_refused_comes_back_with_its_words(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    """A pause, a cap and words to be held: each keeps what was typed, and says why."""
    ben, ana = two
    page = text_of(ana.post("7", "3", id="her-words", text=A_THREAT, press="tell"))
    assert f"{A_THREAT}</textarea>" in page
    assert "help-line" in page
    lets_come(ben, most=0)
    page = text_of(ana.post("7", "3", id="her-words", text=HER_ACCOUNT, press="tell"))
    assert f"{HER_ACCOUNT}</textarea>" in page
    assert "problems" in page
    ben.post("q")
    page = text_of(ana.post("7", "3", id="her-words", text=HER_ACCOUNT, press="tell"))
    assert f"{HER_ACCOUNT}</textarea>" in page
    assert ana.post("7", "3", id="her-words", text=HER_ACCOUNT, press="keep").status_code == 302


def test_it_is_taken_back_without_a_trace(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    before = seen_by(ana)
    id = tells_harm(ben)
    assert ben.post("u", f"1/{id}/2").status_code == 302
    later(clock, ben, ana)
    assert seen_by(ana) == before
    assert "Not told here" in text_of(ben.get("7"))


def test_after_the_book_is_closed_nothing_more_is_told_and_what_was_is_still_read(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    id = tells_harm(ben)
    later(clock, ben, ana)
    ana.post("t")
    for who in two:
        page = text_of(who.get("7"))
        assert "This shared book is closed." in page
        assert ">Tell it" not in page
    assert ACT in text_of(ana.get("u", f"2/{id}"))


def test_a_page_of_hers_is_where_she_may_begin(two: tuple[Member, Member]) -> None:
    __, ana = two
    now = timezone.now()
    ana.do(
        partners_side.WritePage(at=now, id="page-0001", shelf="happened", text=HER_ACCOUNT),
        partners_side.WritePage(at=now, id="need-0001", shelf="need", text="Sleep."),
    )
    page = text_of(ana.get("7", "3"))
    assert ana.url("7", "3/page-0001") in page
    assert "Sleep." not in page
