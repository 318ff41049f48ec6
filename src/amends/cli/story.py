"""A made-up repair for `amends demo`: nobody's real words, told through the real commands.

Eight weeks of one person's road, counted back from the day on which it is opened, so that a
newcomer sees every page with something on it. Each line goes through the same rules as a person's
own; nothing is written round them.
"""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from amends.repair import Command, schedules
from amends.repair.practices import (
    aims,
    amends,
    apology,
    checkins,
    doing_better,
    feedback,
    hard_days,
    help,
    hours,
    impact,
    owning,
    packs,
    promises,
    reflection,
    reviews,
    safety,
    scales,
    space,
    upkeep,
    values,
)

_At = Callable[..., datetime]
_On = Callable[[int], date]

ACKNOWLEDGEMENT = (
    "I told you the rent was paid, and it was not. I lied to you for three months. That was wrong,"
    " and it was my doing."
)

APOLOGY = """\
I told you every month that the rent was paid. I had spent it on the car, and I hid two letters \
from the landlord in my desk.

I was wrong, and it was my choice each time, not yours and not the car's. You found out from a \
stranger at the door, in front of your sister. You were humiliated, and since then you cannot \
believe what I tell you about money.

I am so sorry that I lied to you.

I have paid the first half of what is owed and I will pay the rest on 1 March. Every Friday I will \
put the bank statement on the kitchen table, so that you need not ask.

You do not have to answer this."""

UNSENT = """\
I wrote you four messages tonight and deleted all of them. They were all about how bad I feel. \
That is not yours to carry."""


def commands(about: str, today: datetime) -> Iterator[Command]:
    """The story's commands in their order; `about` is the repair's token, `today` the last day."""

    def at(days_ago: int, hour: int = 20) -> datetime:
        return (today - timedelta(days=days_ago)).replace(hour=hour, minute=10)

    def on(days_ago: int) -> date:
        return at(days_ago).date()

    yield safety.Screen(
        at=at(60),
        about=about,
        again_in=45,
        afraid="no_",
        watched="no_",
        decided_for="no_",
        threatened="no_",
        not_free="no_",
        used_force="no_",
        barred="no_____",
    )
    yield safety.TellWillingness(at=at(60), trying="undecided")
    yield from _facing_it(at, on)
    yield from _saying_it(at, on)
    yield from _doing_it(at, on)
    yield from _looking(at, on)
    yield from _learning(at, on)
    yield from _with_time(at, on)
    yield from _with_help(at, on)


def _facing_it(at: _At, on: _On) -> Iterator[Command]:
    yield owning.RecordHarm(
        at=at(60),
        id="demo-harm",
        kind="money",
        act="I told my partner for three months that the rent was paid, and it was not.",
        ongoing="over",
    )
    yield owning.DetailHarm(
        at=at(60),
        of="demo-harm",
        when="from June to August",
        where="at home",
        who_was_there="Their sister was there when it came out.",
        who_knows="Their sister and the landlord.",
        repeated=True,
    )
    yield owning.AddFact(
        at=at(59), id="demo-fact", harm="demo-harm", text="I hid two letters in my desk."
    )
    yield owning.NoteReason(
        at=at(59),
        id="demo-reason",
        harm="demo-harm",
        text="I was ashamed of how much the car had cost.",
    )
    yield owning.NoteStopAct(
        at=at(58),
        id="demo-stop",
        harm="demo-harm",
        text="I called the landlord and told them the truth.",
        done_on=on(58),
    )
    yield owning.StateAccount(at=at(57), complete=True)
    yield owning.AddFact(
        at=at(49),
        id="demo-later",
        harm="demo-harm",
        text="There was a third letter. I had thrown it away.",
    )
    rows: tuple[tuple[str, impact.Domain, str], ...] = (
        ("demo-impact-1", "trust", "They cannot believe what I say about money."),
        ("demo-impact-2", "friends", "They were humiliated in front of their sister."),
        ("demo-impact-3", "money", "They lent us 400 from their own savings."),
        ("demo-impact-4", "meaning", "It meant to them that they live with a stranger."),
    )
    for id, domain, text in rows:
        yield impact.NoteImpact(
            at=at(56), id=id, domain=domain, source="guess", text=text, harm="demo-harm"
        )
    yield reflection.WriteReflection(
        at=at(55),
        id="demo-permission",
        question="permission",
        text="I told myself that I would put it right before they noticed.",
    )
    yield reflection.WriteReflection(
        at=at(54),
        id="demo-turning",
        question="turning_point",
        text="On the first of July I had the letter in my hand and they asked what it was.",
    )
    yield reflection.NameCause(
        at=at(54), id="demo-cause", kind="belief", text="A problem that nobody sees is smaller."
    )
    yield reflection.PlanCause(
        at=at(53),
        of="demo-cause",
        cue="a letter about money comes",
        act="open it at the table and read it out the same evening",
    )


def _saying_it(at: _At, on: _On) -> Iterator[Command]:
    yield apology.WriteDraft(
        at=at(58), id="demo-short", kind="acknowledgement", text=ACKNOWLEDGEMENT
    )
    yield apology.MarkReady(
        at=at(58),
        of="demo-short",
        nothing_untrue=True,
        left_out="nothing",
        would_say_anyway=True,
        rest=timedelta(hours=12),
    )
    yield apology.PrepareDelivery(at=at(57), of="demo-short", how="face")
    yield apology.LogDelivery(
        at=at(57, 21), id="demo-given-1", draft="demo-short", how="face", on=on(57), place="at home"
    )
    yield apology.NoteAnswer(
        at=at(56),
        id="demo-answer-1",
        delivery="demo-given-1",
        answer="not_now",
        text="They said: not now, give me two weeks.",
        on=on(56),
    )
    yield space.BeginSpace(
        at=at(56),
        id="demo-space",
        asked="asked",
        start=on(56),
        until=on(42),
        stops="No talks about it, no messages about us.",
        goes_on="Breakfast with the children, the shopping, good morning.",
        may_send="nothing",
        look_again=on(42),
    )
    yield space.WriteUnsent(at=at(50, 23), id="demo-unsent", text=UNSENT)
    yield apology.WriteDraft(at=at(45), id="demo-full", kind="full", text=APOLOGY)
    yield apology.MarkReady(
        at=at(42),
        of="demo-full",
        nothing_untrue=True,
        left_out="nothing",
        would_say_anyway=True,
        impacts=("demo-impact-1", "demo-impact-2"),
        rest=timedelta(hours=12),
    )
    yield apology.PrepareDelivery(at=at(41), of="demo-full", how="paper")
    yield apology.LogDelivery(
        at=at(40), id="demo-given-2", draft="demo-full", how="paper", on=on(40), place=""
    )
    yield apology.NoteAnswer(
        at=at(38),
        id="demo-answer-2",
        delivery="demo-given-2",
        answer="heard",
        text="They said that they had read it twice.",
        on=on(38),
    )


def _doing_it(at: _At, on: _On) -> Iterator[Command]:
    yield amends.PlanAmends(
        at=at(52),
        id="demo-pay",
        kind="pay",
        what="Pay their 400 back into their savings.",
        impacts=("demo-impact-3",),
        could_injure=False,
        makes_them_owe=False,
        breaks_space=False,
        cost=Decimal("400"),
        currency="EUR",
    )
    yield amends.LogPayment(
        at=at(35), id="demo-paid-1", amends="demo-pay", amount=Decimal("150"), on=on(35)
    )
    yield amends.LogPayment(
        at=at(7), id="demo-paid-2", amends="demo-pay", amount=Decimal("100"), on=on(7)
    )
    yield amends.PlanAmends(
        at=at(36),
        id="demo-undo",
        kind="undo",
        what="Tell their sister that it was my lie, if they want me to.",
        impacts=("demo-impact-2",),
        could_injure=False,
        makes_them_owe=False,
        breaks_space=False,
    )
    yield amends.OfferAmends(at=at(36), of="demo-undo", on=on(36))
    yield amends.NoteAmendsAnswer(
        at=at(34), of="demo-undo", answer="declined", text="They want to tell her themselves."
    )
    friday = 4
    start = on(39)
    yield promises.MakePromise(
        at=at(39),
        id="demo-promise",
        what="Put the bank statement on the kitchen table.",
        schedule=schedules.Weekly(days=(friday,), start=start),
        zone="UTC",
        how_known="It lies there on Friday evening without anyone asking.",
        cue="I come home on a Friday",
        act="print it before I take my coat off",
        impacts=("demo-impact-1",),
        draft="demo-full",
    )
    fridays = [start + timedelta(days=n) for n in range(39)]
    marks: tuple[promises.Mark, ...] = ("kept", "kept", "missed", "kept", "late")
    days = (day for day in fridays if day.weekday() == friday and day <= on(0))
    for day, mark in zip(days, marks, strict=False):
        ago = (on(0) - day).days
        yield promises.MarkPromise(at=at(ago, 22), of="demo-promise", on=day, mark=mark)
        if mark == "missed":
            yield promises.AnswerMiss(
                at=at(ago, 23),
                id="demo-miss",
                promise="demo-promise",
                on=day,
                told_on=day,
                made_good="I said it before they looked, and printed it on Saturday.",
            )


def _looking(at: _At, on: _On) -> Iterator[Command]:
    guesses = ((1, 1, 3, 8), (2, 1, 3, 8), (1, 3, 4, 7), (3, 2, 4, 8), (2, 3, 4, 7), (3, 4, 5, 6))
    for week, (told, promised, free, worry) in enumerate(guesses):
        ago = 37 - 7 * week
        yield checkins.CheckIn(
            at=at(ago),
            id=f"demo-checkin-{week}",
            on=on(ago),
            told=told,
            promised=promised,
            free_to_say_no=free,
            worry=worry,
        )
    yield scales.AnswerScale(
        at=at(33),
        id="demo-four",
        scale="csi4",
        on=on(33),
        answers=(scales.Answer(item=1, points=2), scales.Answer(item=12, points=2)),
    )
    yield scales.AnswerScale(
        at=at(30),
        id="demo-sixteen",
        scale="csi16",
        on=on(30),
        answers=tuple(scales.Answer(item=item, points=3) for item in scales.MOST),
    )


def _learning(at: _At, on: _On) -> Iterator[Command]:
    yield aims.WriteAim(
        at=at(40), id="demo-aim", kind="being", text="I say it before they have to ask."
    )
    yield aims.WriteAim(
        at=at(40), id="demo-money", kind="growing", text="I learn to look at what I owe."
    )
    yield doing_better.NamePlace(
        at=at(20), id="demo-place", text="I open every letter on the day it comes."
    )
    yield doing_better.PlanFirstStep(
        at=at(20),
        id="demo-step",
        place="demo-place",
        what="I put a tray for the post beside the door.",
        on=on(18),
        cue="I want to hide a letter",
        act="lay it into the tray",
        needs="A tray. I ask Tom for his old one.",
    )
    yield doing_better.TellFirstStep(at=at(17), of="demo-step", how="done")
    yield doing_better.NamePlace(at=at(16), id="demo-late", text="I write when I will be late.")
    yield hours.SetHours(
        at=at(1),
        id="demo-hours",
        what="week",
        days=(on(0),),
        clock=time(18),
        minutes=60,
    )
    yield hours.BeginTime(at=at(8), id="demo-time")
    yield feedback.KeepFeedback(
        at=at(14),
        id="demo-said",
        who="helper",
        on=on(14),
        text="You explain when you could say that you were afraid.",
    )
    yield values.AffirmValue(
        at=at(35), id="demo-value", text="Fairness", why="My sister shared everything with me."
    )


def _with_time(at: _At, on: _On) -> Iterator[Command]:
    yield hard_days.NameHardDay(
        at=at(30),
        id="demo-day",
        what="The day they found out",
        on=on(60),
        yearly=True,
        before=7,
        plan="I take the afternoon off and keep the evening free.",
    )
    yield hard_days.PlanBeforehand(
        at=at(30),
        of="demo-day",
        way="say",
        text="The evening before: I know what day tomorrow is. I am at home, if you want me there.",
    )
    yield reviews.WriteReview(
        at=at(28),
        id="demo-review",
        months=1,
        changed="I thought that it had been about the car. It was about not being seen as poor.",
        lasts="The Fridays. Saying it before they look is still hard.",
        onward="I open every letter on the day it comes.",
    )
    yield upkeep.BeginUpkeep(
        at=at(9),
        id="demo-upkeep",
        on=on(9),
        text="The statement on Fridays, and no letter that only I have seen.",
    )
    yield upkeep.LookAfter(
        at=at(2), id="demo-look", on=on(2), how="steady", text="A quiet week. Nothing was hidden."
    )


def _with_help(at: _At, on: _On) -> Iterator[Command]:
    yield help.NoteHelper(
        at=at(20),
        id="demo-helper",
        way="low_cost",
        name="The advice centre for debts",
        reach="By the market, Tuesdays from two to five.",
    )
    yield help.NoteCall(
        at=at(20), id="demo-call", helper="demo-helper", on=on(20), went="day_given"
    )
    yield help.NoteAppointment(
        at=at(20), id="demo-hour", helper="demo-helper", on=on(-5), clock=time(14), zone="UTC"
    )
    yield help.NoteSession(
        at=at(12),
        id="demo-session",
        helper="demo-helper",
        on=on(12),
        said="I open no letter on a day on which I feel small.",
        task="Open each letter on the day it comes, at the table.",
    )
    yield help.PickForFirstHour(at=at(12), items=("demo-harm", "demo-session"))
    yield packs.MakePack(
        at=at(12), id="demo-pack", items=("demo-harm",), questions="What do I do when I notice it?"
    )
