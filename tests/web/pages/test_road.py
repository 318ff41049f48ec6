"""The path: what is next and why, the whole thread, and the mended bowl."""

from __future__ import annotations

from django.db import connection
from django.test.utils import CaptureQueriesContext

from amends.repair import schedules
from amends.repair.practices import amends, impact, owning, promises, safety, space
from tests.cast import THE_EVENING, Member, answered, text_of, the_lie


def main_of(member: Member) -> str:
    return text_of(member.get("a")).split("<main")[1]


def test_s3_0b_the_first_thing_next_is_the_questions(ben: Member) -> None:
    page = main_of(ben)

    assert "What comes next" in page
    assert "A few questions, alone" in page.split("The whole way")[0]
    assert f'href="{ben.url("b")}"' in page


def test_what_is_next_moves_on_with_what_was_done(ben: Member) -> None:
    ben.do(answered(ben.token))
    before = main_of(ben).split("The whole way")[0]
    ben.do(the_lie())
    after = main_of(ben).split("The whole way")[0]

    assert "Say what you did" in before
    assert "All of it, or say what is missing" in after


def test_a_step_that_was_done_leads_to_what_was_written(ben_on_his_way: Member) -> None:
    thread = main_of(ben_on_his_way).split("The whole way")[1]

    assert f'href="{ben_on_his_way.url("c")}"' in thread
    assert ben_on_his_way.url("c", "new") not in thread


def test_there_is_one_main_action(ben_on_his_way: Member) -> None:
    assert main_of(ben_on_his_way).count("action-main") == 1


def test_each_step_says_how_it_stands(ben_on_his_way: Member) -> None:
    thread = main_of(ben_on_his_way).split("The whole way")[1]

    assert 'Say what you did</a></p> <p class="knot-state">Done' in thread
    assert "Waits for: what it was like for them" in thread
    assert thread.count('aria-current="step"') == 1


def test_a_wrong_that_goes_on_comes_first(ben: Member) -> None:
    ben.do(answered(ben.token))
    ben.do(
        owning.RecordHarm(
            at=THE_EVENING, id="h", kind="lie", act="I still lie to Ana.", ongoing="going_on"
        )
    )

    assert "Make sure it is over" in main_of(ben).split("The whole way")[0]


def test_s0_3b_in_a_time_of_quiet_the_letters_are_held_and_it_is_said_why(
    ben_on_his_way: Member,
) -> None:
    ben_on_his_way.do(
        space.BeginSpace(at=THE_EVENING, id="quiet", asked="asked", start=THE_EVENING.date())
    )

    page = main_of(ben_on_his_way)
    assert "There is a time of quiet, with no end named." in page
    assert "Held. Your partner asked for room." in page


def test_s4_0c_what_the_partner_said_of_trying_is_answered_without_judging_them(
    ben_on_his_way: Member,
) -> None:
    ben_on_his_way.post("o", trying="no")

    page = main_of(ben_on_his_way)
    assert ben_on_his_way.state().own.safety.trying == "no"
    assert "That is an answer." in page
    for word in ("mature", "chance", "you lost", "forgiv"):
        assert word not in page.lower()


def test_skipping_what_the_partner_said_keeps_nothing(ben_on_his_way: Member) -> None:
    page = text_of(ben_on_his_way.get("o"))

    assert "Skip this" in page
    assert ben_on_his_way.state().own.safety.trying == "unknown"


def _with_an_impact(ben: Member) -> None:
    ben.do(
        impact.NoteImpact(
            at=THE_EVENING,
            id="trust",
            domain="trust",
            source="guess",
            text="I think she checks what I say.",
            harm="the-lie",
        )
    )


def test_gold_runs_for_what_was_kept_and_for_nothing_less(ben_on_his_way: Member) -> None:
    _with_an_impact(ben_on_his_way)
    ben_on_his_way.do(
        amends.PlanAmends(
            at=THE_EVENING,
            id="call",
            kind="undo",
            what="Tell his mother the truth.",
            impacts=("trust",),
            could_injure=False,
            makes_them_owe=False,
            breaks_space=False,
        )
    )
    planned = main_of(ben_on_his_way)
    ben_on_his_way.do(amends.FinishAmends(at=THE_EVENING, of="call", on=THE_EVENING.date()))
    done = main_of(ben_on_his_way)

    assert "No gold runs along a seam yet." in planned
    assert "bowl-gold" not in planned
    assert "bowl-gold" in done


def test_a_kept_promise_lays_gold_and_a_missed_one_does_not(ben_on_his_way: Member) -> None:
    _with_an_impact(ben_on_his_way)
    today = THE_EVENING.date()
    ben_on_his_way.do(
        promises.MakePromise(
            at=THE_EVENING,
            id="home",
            what="I come home at seven.",
            schedule=schedules.Once(on=today),
            zone="UTC",
            impacts=("trust",),
        ),
        promises.MarkPromise(at=THE_EVENING, of="home", on=today, mark="missed"),
    )
    missed = main_of(ben_on_his_way)
    ben_on_his_way.do(promises.MarkPromise(at=THE_EVENING, of="home", on=today, mark="kept"))

    assert "bowl-gold" not in missed
    assert "bowl-gold" in main_of(ben_on_his_way)


def test_the_bowl_has_no_number_and_is_never_whole(ben_on_his_way: Member) -> None:
    _with_an_impact(ben_on_his_way)

    page = main_of(ben_on_his_way)
    assert "A bowl that was broken and joined again" in page
    for word in ("%", "complete", "score", "streak"):
        assert word not in page


def test_the_questions_come_round_again(ben: Member) -> None:
    ben.do(
        safety.Screen(at=THE_EVENING.replace(year=2025), about=ben.token, again_in=30, afraid="no_")
    )

    assert "The questions for you alone come round again" in main_of(ben)


def test_s4_0g_the_hurt_person_has_an_empty_to_do(ana: Member) -> None:
    ana.do(answered(ana.token))

    page = main_of(ana)
    assert "Nothing is asked of you here." in page
    for word in ("Next", "What comes next", "action-main", 'aria-current="step"', "Waits for"):
        assert word not in page
    assert "There when you want it" in page


def test_a_hurt_person_who_is_afraid_sees_where_to_call(ana: Member) -> None:
    ana.do(answered(ana.token, watched="yes"))

    assert "Numbers to call" in main_of(ana)


def test_s1_2a_room_is_asked_about_before_anything_leads_to_them(ben_on_his_way: Member) -> None:
    page = text_of(ben_on_his_way.get("o"))

    assert "If they asked for time or for distance" in page
    assert f'href="{ben_on_his_way.url("h")}"' in page.split("<main")[1]


def test_not_sure_whether_it_is_over_is_asked_before_anything_else(ben: Member) -> None:
    ben.do(answered(ben.token))
    ben.post("c", "new", id="h", kind="lie", act="I lied to Ana.", ongoing="")

    page = main_of(ben).split("The whole way")[0]
    assert "Make sure it is over" in page
    assert f'href="{ben.url("c", "h/7")}"' in page


def test_a_long_book_costs_no_more_questions_than_a_short_one(ben_on_his_way: Member) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            ben_on_his_way.get("a")
        return len(queries)

    asked()  # the first visit also settles the session
    short = asked()
    ben_on_his_way.do(
        *(
            owning.AddFact(at=THE_EVENING, id=f"fact-{n}", harm="the-lie", text=f"At {n} I left.")
            for n in range(1, 13)
        )
    )
    assert asked() == short


def test_s0_0b_what_is_open_today_stands_beside_what_is_next(ben_on_his_way: Member) -> None:
    today = THE_EVENING.date()
    _with_an_impact(ben_on_his_way)
    ben_on_his_way.do(
        promises.MakePromise(
            at=THE_EVENING,
            id="home",
            what="I come home at seven.",
            schedule=schedules.Once(on=today),
            zone="UTC",
        )
    )
    unsaid = main_of(ben_on_his_way)
    ben_on_his_way.do(promises.MarkPromise(at=THE_EVENING, of="home", on=today, mark="missed"))
    missed = main_of(ben_on_his_way)

    assert "I come home at seven." in unsaid
    assert "has nothing put against it yet" in unsaid
    assert "I come home at seven." not in missed
    assert "A day was missed, and it is not said yet what you did about it." in missed


def test_nothing_of_today_stands_on_the_hurt_persons_side(ana: Member) -> None:
    ana.do(impact.NoteImpact(at=THE_EVENING, id="i", domain="body", source="own", text="No sleep."))

    assert 'class="today"' not in main_of(ana)


def test_room_can_be_written_down_before_anything_was_said(ben_on_his_way: Member) -> None:
    """S0.3a: they may ask for distance on the first evening, before any apology."""
    page = text_of(ben_on_his_way.get("a"))
    assert f'href="{ben_on_his_way.url("h")}"' in page
