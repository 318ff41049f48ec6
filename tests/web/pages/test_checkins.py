"""Check-ins: four questions, a guess that is called one, and a direction only where there is one."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from amends.repair.practices import trust
from amends.repair.practices.checkins import CheckIn
from tests.cast import THE_EVENING, Member
from tests.web.pages.reading_pages import text, walk

TODAY = THE_EVENING.date()
LAST = {"note": "A quiet week.", "on": TODAY.isoformat()}
ANSWERS = ({"told": "6"}, {"promised": "7"}, {"free_to_say_no": "4"}, {"worry": "8"})


def weeks(who: Member, told: tuple[int, ...]) -> None:
    """One check-in a week, the last one today."""
    for back, answer in enumerate(reversed(told)):
        on = TODAY - timedelta(days=7 * back)
        who.do(CheckIn(at=timezone.now(), id=f"week-{back}", on=on, told=answer))


def test_the_hurt_person_is_asked_in_the_exact_words(ana: Member) -> None:
    """INSTRUMENTS.md, S3.4h."""
    seen = text(ana.get("k", "1"))
    for step in range(1, 4):
        seen += text(walk(ana, "k", "1", *ANSWERS[:step]))
    for question in (
        "This week, could you count on what you were told?",
        "This week, could you count on what was promised?",
        "How safe do you feel saying no?",
        "How much of your week went to worrying about this?",
    ):
        assert question in seen
    assert "guess" not in seen.split("<main", 1)[1]


def test_what_was_answered_is_kept(ana: Member) -> None:
    walk(ana, "k", "1", *ANSWERS, LAST)
    (checkin,) = ana.state().own.checkins.checkins
    kept = (checkin.told, checkin.promised, checkin.free_to_say_no, checkin.worry, checkin.note)
    assert kept == (6, 7, 4, 8, "A quiet week.")


def test_he_guesses_and_it_is_called_a_guess(ben_on_his_way: Member) -> None:
    """S3.4h: only her answer counts; his stands beside it as a guess."""
    ben = ben_on_his_way
    page = text(ben.get("k", "1"))
    assert "do you think your partner could count on what you told them?" in page
    assert "What would your partner say?" in page
    walk(ben, "k", "1", *ANSWERS, LAST)
    assert "A guess" in text(ben.get("k"))


def test_rather_not_say_is_an_answer(ana: Member) -> None:
    none = {"press": "skip", "told": "9"}
    walk(ana, "k", "1", none, *ANSWERS[1:], LAST)
    (checkin,) = ana.state().own.checkins.checkins
    assert checkin.told is None
    assert "Rather not say" in text(ana.get("k"))


def test_nothing_at_all_is_not_kept(ana: Member) -> None:
    page = text(walk(ana, "k", "1", {}, {}, {}, {}, {"note": "", "on": TODAY.isoformat()}))
    assert "Nothing is answered yet." in page
    assert not ana.state().own.checkins.checkins


def test_before_eight_answers_there_is_not_enough_to_tell(ana: Member) -> None:
    weeks(ana, (1, 1, 1, 9, 9, 9, 9))
    page = text(ana.get("k"))
    assert "There is not enough to tell yet." in page
    assert '<svg class="direction"' not in page


def test_a_clear_change_is_one_word(ana: Member) -> None:
    weeks(ana, (2, 1, 2, 2, 8, 8, 9, 8))
    page = text(ana.get("k"))
    assert ">Better<" in page
    assert page.count("There is not enough to tell yet.") == 3
    assert "%" not in page.split("<main", 1)[1]


def test_where_it_says_worse_she_finds_what_helps_and_is_asked_nothing(ana: Member) -> None:
    for code in ("k", "O"):
        assert ana.url("0", "5") not in text(ana.get(code)), "nothing fell"
    weeks(ana, (8, 8, 9, 8, 2, 1, 2, 2))
    falls_in_trust(ana)
    for code in ("k", "O"):
        page = text(ana.get(code)).split("<main", 1)[1]
        assert ">Worse<" in page
        assert page.count(f'href="{ana.url("0", "5")}"') == 1
        assert page.count(f'href="{ana.url("m")}"') == 1
        assert page.count("You do not have to do anything about it.") == 1
        assert "?" not in page.split("You do not have to do anything about it.")[1].split("</p>")[0]
    assert ana.url("0", "5") not in text(ana.get("a")).split("<main", 1)[1]


def test_where_his_guess_says_worse_there_is_a_way_to_a_question_and_no_blame(
    ben_on_his_way: Member,
) -> None:
    ben = ben_on_his_way
    question = "What do you see yourself that is not well?"
    assert question not in text(ben.get("k"))
    before = text(ben.get("a"))
    weeks(ben, (8, 8, 9, 8, 2, 1, 2, 2))
    falls_in_trust(ben)
    for code in ("k", "O"):
        line = text(ben.get(code)).split(question)[1].split("</p>")[0]
        assert f'href="{ben.url("k", "3")}"' in line
        assert ben.url("0", "5") not in text(ben.get(code)).split("<main", 1)[1]
    assert question not in before + text(ben.get("a")), "nobody is called to it"


def falls_in_trust(who: Member) -> None:
    who.do(trust.ChooseParts(at=timezone.now(), parts=("money",)))
    for back, answer in enumerate((2, 2, 1, 2, 8, 9, 8, 8)):
        on = TODAY - timedelta(days=7 * back)
        ratings = (trust.Rating(part="money", value=answer),)
        who.do(trust.RateTrust(at=timezone.now(), id=f"part-{back}", on=on, ratings=ratings))


def test_usual_ups_and_downs_are_no_direction(ana: Member) -> None:
    weeks(ana, (2, 7, 3, 6, 4, 7, 2, 8))
    assert ">Better<" not in text(ana.get("k"))


def test_do_not_track_is_a_full_answer(ana: Member) -> None:
    for _press in (1, 2):
        ana.post("k", "2", wanted="no")
    assert not ana.state().own.checkins.wanted
    assert "That is a full answer." in text(ana.get("k"))
    ana.post("k", "2", wanted="yes")
    assert ana.state().own.checkins.wanted


def test_the_questions_are_said_to_be_ours_and_not_validated(ana: Member) -> None:
    assert "Nobody has validated them, and no total is made of them." in text(ana.get("k"))


def test_each_sees_their_own_line_only(ana: Member, ben_on_his_way: Member, cy: Member) -> None:
    walk(ana, "k", "1", *ANSWERS, LAST)
    assert "A quiet week." not in text(ben_on_his_way.get("k"))
    assert ben_on_his_way.client.get(ana.url("k")).status_code == 404
    assert cy.client.get(ana.url("k")).status_code == 404
