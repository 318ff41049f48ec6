"""What Ana asks and proposes, as it comes before Ben: the same in tests of pages and in stories."""

from __future__ import annotations

from datetime import date, timedelta

from django.utils import timezone

from amends.repair.practices import agreements, bond, listening, needs


def a_question(id: str, text: str = "Where were you?") -> listening.AskQuestion:
    return listening.AskQuestion(at=timezone.now(), by="harmed", id=id, text=text)


def a_talk(id: str) -> listening.InviteToTalk:
    return listening.InviteToTalk(
        at=timezone.now(), by="harmed", id=id, about="The rent.", when="Sunday."
    )


def a_time(id: str) -> bond.ProposeTime:
    """Time together that she would like, the day after tomorrow."""
    on = timezone.localdate() + timedelta(days=2)
    return bond.ProposeTime(at=timezone.now(), by="harmed", id=id, what="The market.", on=on)


def a_rule(id: str, *, review: date | None = None) -> agreements.ProposeAgreement:
    """An agreement that she proposes, to be looked at again in two weeks unless said otherwise."""
    today = timezone.localdate()
    return agreements.ProposeAgreement(
        at=timezone.now(),
        by="harmed",
        id=id,
        what="You send a message when you will be later than six.",
        why="When I do not know, I am back in that February.",
        scope="Workdays.",
        review=review or today + timedelta(days=14),
        end=today + timedelta(days=60),
    )


def a_need(id: str, kind: needs.Kind = "need", *, welcome: bool = False) -> needs.TellNeed:
    text = "That I can sleep without asking where you are."
    return needs.TellNeed(
        at=timezone.now(), by="harmed", id=id, kind=kind, text=text, welcome=welcome
    )
