"""Ben's letters, plans and whatever else he gives: real words, in real books."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from django.utils import timezone

from amends.repair.practices import (
    agreements,
    amends,
    apology,
    impact,
    letters,
    listening,
    offers,
    promises,
    telling,
)
from amends.repair.schedules import Schedule
from tests.cast import Member
from tests.web.pages.reading_pages import code_on, text, walk

SHORT = (
    "I told you I was at work on Friday. I was not. That was wrong, and I am sorry I lied to you."
)

FULL = (
    "I told you I was at work on Friday, and I was not. I lied to you, and it was my choice.\n\n"
    "You sat at the table with your mother and had to find out from her. You were humiliated.\n\n"
    "I am so sorry that I lied to you. It was wrong of me.\n\n"
    "I have told your mother the truth. From now on I will tell you on the same day when I am late."
)

NIGHTS = "I take every night with the little one in March."

HURTING = "I am sorry if you were hurt. I lied to you about Friday, but you never ask me how I am."

HONEST = {"nothing_untrue": "no", "left_out": "nothing", "would_say_anyway": "yes"}
"""What is answered, page by page, of a letter to which nothing stands in the way."""


def writes(ben: Member, text: str = FULL, kind: apology.Kind = "full", id: str = "letter-1") -> str:
    """A draft of Ben's. Gives its id back."""
    ben.do(apology.WriteDraft(at=timezone.now(), id=id, kind=kind, text=text))
    return id


def knows(ben: Member, id: str = "impact-1") -> str:
    """What Ben wrote about how it was for Ana."""
    ben.do(
        impact.NoteImpact(
            at=timezone.now(),
            id=id,
            domain="trust",
            source="guess",
            harm="the-lie",
            text="You were humiliated in front of your mother.",
        )
    )
    return id


def has_ready(
    ben: Member,
    text: str = FULL,
    kind: apology.Kind = "full",
    rest: timedelta = timedelta(0),
    id: str = "letter-1",
) -> str:
    """A letter that is ready, rested unless said otherwise."""
    rows = tuple(row.id for row in ben.state().own.impact.rows)
    if kind != "acknowledgement" and not rows:
        rows = (knows(ben),)
    draft = writes(ben, text, kind, id)
    ben.do(
        apology.MarkReady(
            at=timezone.now(),
            of=draft,
            nothing_untrue=True,
            left_out="nothing",
            would_say_anyway=True,
            impacts=rows,
            rest=rest,
        )
    )
    return draft


def looks_over(
    ben: Member, draft: str, *then: dict[str, Any], rest: str = "overnight", **otherwise: str
) -> str:
    """Ben looks a letter over by its pages, and lets it rest; the last page.

    `otherwise` is what he does not answer as in HONEST, and `then` the pages of a full letter.
    """
    first = [{name: answer} for name, answer in {**HONEST, **otherwise}.items()]
    return text(walk(ben, "f", f"{draft}/2", *first, *then, {"rest": rest}))


def gave(ben: Member, on: date | None = None, id: str = "delivery-1") -> str:
    """A letter that Ben gave."""
    draft = has_ready(ben)
    now: datetime = timezone.now()
    ben.do(
        apology.PrepareDelivery(at=now, of=draft, how="face"),
        apology.LogDelivery(at=now, id=id, draft=draft, how="face", on=on or now.date()),
    )
    return id


def a_plan(id: str, kind: amends.Kind, what: str, impact: str = "impact-1") -> amends.PlanAmends:
    """Something that Ben wants to put right, which harms nobody."""
    return amends.PlanAmends(
        at=timezone.now(),
        id=id,
        kind=kind,
        what=what,
        impacts=(impact,),
        could_injure=False,
        makes_them_owe=False,
        breaks_space=False,
    )


def a_promise(id: str, what: str, schedule: Schedule, **more: Any) -> promises.MakePromise:
    """Something that Ben will do on these days, by UTC unless said otherwise."""
    return promises.MakePromise(
        at=timezone.now(), id=id, what=what, schedule=schedule, **{"zone": "UTC", **more}
    )


def plans(ben: Member, kind: amends.Kind, id: str = "the-offer-01") -> str:
    """What Ben writes about how it was, and a plan against it. Gives the plan's id back."""
    ben.do(a_plan(id, kind, NIGHTS, impact=knows(ben)))
    return id


def gives_all(ben: Member) -> None:
    """Whatever Ben can give or ask within one evening."""
    now = timezone.now()
    has_ready(ben)
    knows(ben, "impact-2")
    ben.do(
        letters.GiveLetter(at=now, id="letter", by="responsible", draft="letter-1"),
        a_plan("rent", "give_back", "I pay the rent.", impact="impact-2"),
        offers.GiveOffer(at=now, id="offer", by="responsible", item="rent"),
        telling.ShareHarm(at=now, id="told", by="responsible", harm="the-lie"),
        telling.ShareGuesses(at=now, id="sealed", by="responsible", rows=("impact-2",)),
        agreements.ProposeAgreement(
            at=now,
            id="evenings",
            by="responsible",
            what="I say by six when I am late.",
            why="So that nobody sits and waits.",
            scope="Evenings in the week.",
            review=date(2026, 3, 20),
            end=date(2026, 6, 1),
        ),
        listening.AskQuestion(at=now, id="his-question", by="responsible", text="What helps?"),
        listening.SayBack(at=now, id="his-heard", by="responsible", text="You were alone."),
    )


def puts_up(ben: Member, draft: str = "letter-1", days: int = 7) -> str:
    """Ben puts a letter behind a code, and reads the code off the screen."""
    return code_on(ben.post("g", f"{draft}/5", days=days))
