"""What more than one case has somebody do."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.utils import timezone

from amends.repair.practices import promises
from amends.repair.schedules import Daily
from tests.cast import Member
from tests.steps.case import A_DAY, TODAY, Couple, posts, walks
from tests.web.pages.letters_of_ben import a_promise

HARMLESS = {"could_injure": "no", "makes_them_owe": "no", "breaks_space": "no"}
NO_COST = {"cost": "", "currency": "", "by": ""}


def gives_letter(couple: Couple, draft: str = "letter-1") -> str:
    """Ben gives a letter that is ready, and ten minutes go by; the id under which it is given."""
    id = posts(couple.ben, "g", f"{draft}/4")
    couple.later()
    return id


def plans_by_hand(couple: Couple, row: str, kind: str, what: str, **cost: str) -> str:
    """Ben walks through a plan against one impact; its id."""
    steps = ({"impacts": [row]}, {"kind": kind, "what": what}, HARMLESS, {**NO_COST, **cost})
    walks(couple.ben, "i", "1", *steps)
    return couple.ben.state().own.amends.items[-1].id


def promises_by_hand(ben: Member, what: str, *, against: str = "", how_known: str = "") -> str:
    """Ben walks through a promise for every day, if need be `against` a row of what it did; the last
    page."""
    about: dict[str, Any] = {"area": "there"}
    return walks(
        ben,
        "j",
        f"1/{against}" if against else "1",
        {"what": what},
        {"when": "daily"},
        {"start": TODAY.isoformat(), "until": "", "count": ""},
        {"clock": "", "lead": "0", "zone": "UTC"},
        {**about, "impacts": [against]} if against else about,
        {"how_known": how_known, "cue": "", "act": ""},
    )


def promises_daily(couple: Couple, marks: str, id: str = "home", **more: Any) -> None:
    """A promise for every day until yesterday, as if by hand, with a mark for each: k, m, l, or a
    dot for none."""
    start = TODAY - len(marks) * A_DAY
    couple.ben.do(a_promise(id, "I am home by seven.", Daily(start=start), **more))
    names: dict[str, promises.Mark] = {"k": "kept", "m": "missed", "l": "late"}
    for n, letter in enumerate(marks):
        if letter in names:
            on = start + n * A_DAY
            said = promises.MarkPromise(at=timezone.now(), of=id, on=on, mark=names[letter])
            couple.ben.do(said)


def checks_in(who: Member, told: int, *, on: date = TODAY, note: str = "") -> None:
    """They say how far they could count on what they were told, and nothing unusual besides."""
    answers = ({"promised": "5"}, {"free_to_say_no": "5"}, {"worry": "5"})
    last = {"note": note, "on": on.isoformat()}
    walks(who, "k", "1", {"told": str(told)}, *answers, last)


def checks_in_weekly(who: Member, *told: int) -> None:
    """A check-in for each of these weeks, the last one of today."""
    for back, answer in enumerate(reversed(told)):
        checks_in(who, answer, on=TODAY - 7 * back * A_DAY)


def answers_longer(who: Member, code: str, *pages: dict[str, str]) -> str:
    """Longer questions, page by page, each kept as it is sent; the id of the answers."""
    id = posts(who, "k", f"6/{code}", **pages[0])
    for number, page in enumerate(pages[1:], start=2):
        posts(who, "k", f"6/{code}/{id}/{number}", **page)
    return id


def answers_four(who: Member, points: str) -> str:
    """The four of today, each with so many points."""
    last = {"item_19": points, "item_22": points}
    return answers_longer(who, "4", {"item_1": points}, {"item_12": points}, last)
