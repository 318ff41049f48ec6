"""`decide`: the one way from what a person asks to what happens."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from msgspec.structs import replace

from amends.repair import codec, guards, kinds, views
from amends.repair.kinds import (
    ONLY_HERE,
    Act,
    Command,
    Event,
    Given,
    LetGo,
    LetGoOf,
    Made,
    Pair,
    Refused,
    Role,
    Thing,
)
from amends.repair.practices import (
    aims,
    amends,
    apology,
    as_told,
    asked,
    bearing,
    begun,
    breaks,
    candour,
    checkins,
    decisions,
    doing_better,
    early,
    feedback,
    guiding,
    hard_days,
    help,
    hours,
    impact,
    outcomes,
    owning,
    pacing,
    packs,
    partners_side,
    promises,
    readiness,
    reflection,
    replies,
    request,
    reviews,
    safety,
    scales,
    setbacks,
    space,
    tending,
    trust,
    unfinished,
    upkeep,
    values,
    victories,
    waiting,
)
from amends.repair.state import FOR, GIVING, OWN_PRACTICES, SHARED_PRACTICES, State, fold, members

_PRACTICES: dict[str, Any] = {**OWN_PRACTICES, **SHARED_PRACTICES}

_DECIDE: dict[type[Command], tuple[str, Callable[[State, Any], tuple[Event, ...]]]] = {
    kind: (name, practice.decide)
    for name, practice in _PRACTICES.items()
    for kind in members(practice.Command)
}

WITHOUT_A_ROLE: tuple[type[Command], ...] = (
    safety.ChoosePreferences,
    safety.ChooseToBeReminded,
    apology.SetFindingAside,
)
"""What a person may do with their personal book alone."""

ONLY_BY_RESPONSIBLE = (
    impact.Retell,
    impact.MarkNotSeen,
    impact.TieImpact,
    hard_days.PlanBeforehand,
    hard_days.KeepSentence,
    candour.LookForUnsaid,
    tending.PickAct,
    tending.PutActAway,
    tending.NoteAct,
    tending.KeepCourtesy,
    guiding.ChooseGuide,
    guiding.OrderSteps,
    guiding.LookBackAtWeek,
)
"""What in a practice of both is never asked of the person who was hurt."""

ONLY_BY_HARMED = (victories.SwitchVictories,)
"""What in a practice of both is the hurt person's alone."""

COMMANDS: tuple[type[Command], ...] = (LetGoOf, *_DECIDE)
"""Every command there is."""

PLACES: dict[str, type[Command]] = {
    "owning.harms": owning.RecordHarm,
    "owning.facts": owning.AddFact,
    "owning.reasons": owning.NoteReason,
    "owning.stop_acts": owning.NoteStopAct,
    "owning.accounts": owning.StateAccount,
    "impact.rows": impact.NoteImpact,
    "impact.retellings": impact.Retell,
    "impact.others": impact.NoteOther,
    "reflection.answers": reflection.WriteReflection,
    "reflection.causes": reflection.NameCause,
    "apology.drafts": apology.WriteDraft,
    "apology.deliveries": apology.LogDelivery,
    "apology.answers": apology.NoteAnswer,
    "space.terms": space.BeginSpace,
    "space.unsent": space.WriteUnsent,
    "space.contacts": space.LogContact,
    "space.availability": space.WriteAvailability,
    "as_told.questions": as_told.TellQuestion,
    "as_told.heard": as_told.TellHeard,
    "as_told.agreements": as_told.TellAgreement,
    "as_told.stops": as_told.TellStop,
    "amends.items": amends.PlanAmends,
    "amends.payments": amends.LogPayment,
    "amends.hours": amends.LogHours,
    "promises.promises": promises.MakePromise,
    "promises.answered": promises.AnswerMiss,
    "promises.pauses": promises.PausePromise,
    "checkins.checkins": checkins.CheckIn,
    "checkins.not_well": checkins.NoteNotWell,
    "checkins.differences": checkins.NoteDifference,
    "scales.answered": scales.AnswerScale,
    "unfinished.kept": unfinished.KeepUnfinished,
    "partners_side.pages": partners_side.WritePage,
    "partners_side.lasting": partners_side.NoteLasting,
    "decisions.noted": decisions.NoteDecision,
    "request.drafts": request.DraftRequest,
    "replies.drafts": replies.DraftReply,
    "outcomes.noted": outcomes.NoteOutcome,
    "hard_days.days": hard_days.NameHardDay,
    "hard_days.sentences": hard_days.KeepSentence,
    "hard_days.times": hard_days.NameHardTime,
    "reviews.written": reviews.WriteReview,
    "upkeep.kept": upkeep.BeginUpkeep,
    "upkeep.looks": upkeep.LookAfter,
    "readiness.questions": readiness.ExpectQuestion,
    "readiness.defences": readiness.NameDefence,
    "readiness.reviews": readiness.ReviewTalk,
    "readiness.put_away": readiness.PutForLater,
    "breaks.taken": breaks.TakeBreak,
    "bearing.noted": bearing.NoteBurden,
    "begun.guesses": begun.GuessNeed,
    "trust.rated": trust.RateTrust,
    "aims.written": aims.WriteAim,
    "doing_better.places": doing_better.NamePlace,
    "doing_better.steps": doing_better.PlanFirstStep,
    "hours.set": hours.SetHours,
    "hours.taken": hours.BeginTime,
    "hours.said": hours.SayWill,
    "feedback.kept": feedback.KeepFeedback,
    "values.affirmed": values.AffirmValue,
    "candour.doubts": candour.KeepDoubt,
    "candour.looks": candour.LookForUnsaid,
    "candour.known": candour.NoteWhoKnows,
    "setbacks.signs": setbacks.ListSign,
    "setbacks.situations": setbacks.PlanSituation,
    "setbacks.said": setbacks.SaySituation,
    "setbacks.near_misses": setbacks.NoteNearMiss,
    "setbacks.slips": setbacks.WriteSlip,
    "setbacks.untruths": setbacks.WriteUntruth,
    "setbacks.thens": setbacks.WriteThen,
    "help.weighed": help.WeighWay,
    "help.helpers": help.NoteHelper,
    "help.calls": help.NoteCall,
    "help.appointments": help.NoteAppointment,
    "help.sessions": help.NoteSession,
    "tending.tastes": tending.KeepTastes,
    "tending.parts": tending.NamePart,
    "tending.times": tending.NoteTime,
    "tending.picked": tending.PickAct,
    "tending.done": tending.NoteAct,
    "tending.courtesies": tending.KeepCourtesy,
    "guiding.left_out": guiding.LeaveOutStep,
    "guiding.weeks": guiding.LookBackAtWeek,
    "victories.kept": victories.KeepVictory,
    "waiting.impatient": waiting.NoteImpatience,
    "waiting.words": waiting.WriteHowLong,
    "waiting.going_on": waiting.NoteGoingOn,
    "waiting.strengths": waiting.SayStrength,
    "early.tensions": early.KeepTension,
    "early.starts": early.PlanSoftStart,
    "early.cards": early.ThinkOverCard,
    "packs.made": packs.MakePack,
    "asked.answers": asked.NoteRequestAnswer,
    "safety.names": safety.NameRepair,
}
"""Where each thing that can be let go stands, and the command that makes it."""

HANGING_ON: dict[str, tuple[tuple[str, str], ...]] = {
    "owning.harms": (
        ("owning.facts", "harm"),
        ("owning.reasons", "harm"),
        ("owning.stop_acts", "harm"),
        ("setbacks.slips", "harm"),
    ),
    "doing_better.places": (("doing_better.steps", "place"),),
    "amends.items": (("amends.payments", "amends"), ("amends.hours", "amends")),
    "promises.promises": (("promises.answered", "promise"), ("promises.pauses", "of")),
    "help.helpers": (("help.calls", "helper"), ("help.appointments", "helper")),
}
"""What goes with a thing when it is let go: it would mean nothing without it."""


def decide(
    state: State,
    command: Command,
    *,
    about: str,
    role: Role | None,
    pair: Pair = ONLY_HERE,
) -> tuple[Event, ...]:
    """The events that `command` leads to; none where it was already done.

    `about` is the repair's token and `role` the actor's, None where only the personal book is
    open; `pair` is what the two have between them in other repairs. The answer never depends on
    anything that the actor may not see yet. Raises Refused before any event exists.
    """
    kinds.in_utc(command.at)
    known = views.seen(state, role, command.at, pair)
    if isinstance(command, LetGoOf):
        return _let_go(known, command)
    practice, decide_in = _DECIDE[type(command)]
    _is_theirs(command, practice, role)
    _is_about(command, about)
    _has_its_own_id(known, command)
    guards.guard(known, command, about=about, role=role, pair=pair)
    events = _counted(known, command, decide_in(known, command))
    _gives_nothing_under_a_used_id(known, events)
    guards.hold(events, command)
    for event in events:
        _can_be_read_again(event)
    return (*events, *_quietly(known, command, events, about=about, role=role))


def _counted(state: State, command: Command, events: tuple[Event, ...]) -> tuple[Event, ...]:
    """An answer that the cap counts, since it only brings more words, says so in the book."""
    if not isinstance(command, Act) or not command.answers or command.is_stop:
        return events
    if guards.is_answer(state, command):
        return events
    return tuple(
        replace(event, counted=True) if isinstance(event, Given) else event for event in events
    )


def _gives_nothing_under_a_used_id(state: State, events: tuple[Event, ...]) -> None:
    """Refuse a second thing of one person's under one id, whatever its practice made of that.

    What has an id that was given passes the guards, as a second press of the same. Only a stop is
    set again under its id.
    """
    later = (one for one in events if isinstance(one, Given) and not one.is_seen_at_once)
    if any(state.shared.given_by(one.by, one.id) is not None for one in later):
        raise Refused("already_kept")


def _quietly(
    state: State,
    command: Command,
    events: tuple[Event, ...],
    *,
    about: str,
    role: Role | None,
) -> tuple[Event, ...]:
    """The neutral effect in the shared book of what a person keeps for themselves.

    "Not now" is one small entry in the personal book and one in the shared book, whatever it
    comes of, when it begins and when it ends: who compares copies of the tables finds the same
    rows for a busy week and for fear. After the questions about safety both are written whatever
    was answered.
    """
    after = fold(events, state)
    if role is None or not events or not state.shared.giving.begun or after.shared.pacing.is_closed:
        return ()
    beside = safety.Evened(at=command.at, about=about)
    if any(isinstance(event, pacing.NotNowSet) for event in events):
        return (beside,)
    closes = guards.closes_alone(after, about, command.at)
    was_quiet = role in state.shared.pacing.not_now
    if isinstance(command, safety.Screen):
        stays = was_quiet and not command.ends_quiet
        return (pacing.NotNowSet(at=command.at, by=role, on=closes or stays),)
    if was_quiet or not closes:
        return ()
    return (beside, pacing.NotNowSet(at=command.at, by=role, on=True))


def _is_theirs(command: Command, practice: str, role: Role | None) -> None:
    """Refuse what belongs to the other side: the hurt person is never asked to own anything."""
    if isinstance(command, WITHOUT_A_ROLE):
        return
    if role not in FOR[practice]:
        raise Refused("not_your_side")
    if isinstance(command, Act) and (command.by != role or command.only not in (None, role)):
        raise Refused("not_your_side")
    if isinstance(command, impact.NoteImpact) and (role == "harmed") != (command.source == "own"):
        raise Refused("not_your_side")
    if isinstance(command, ONLY_BY_RESPONSIBLE) and role == "harmed":
        raise Refused("not_your_side")
    if isinstance(command, ONLY_BY_HARMED) and role == "responsible":
        raise Refused("not_your_side")


def _is_about(command: Command, about: str) -> None:
    """Refuse answers about another repair: they would not count where they were given."""
    if isinstance(command, safety.Screen) and command.about != about:
        raise Refused("not_there")


def _has_its_own_id(state: State, command: Command) -> None:
    """Refuse an id that another thing has, or that was let go: a form from before comes late.

    Letting one thing go must never take another with it, nor may an old page bring back what a
    person deleted.
    """
    id = getattr(command, "id", None)
    if id is None:
        return
    if not kinds.is_name(id):
        raise Refused("not_understood")
    if isinstance(command, Act):
        _is_theirs_to_use(state, command, id)
        return
    if id in state.own.gone:
        raise Refused("not_there")
    if any(kept.id == id for kept in _things_not_of(state, type(command))):
        raise Refused("already_kept")


def _is_theirs_to_use(state: State, command: Act, id: str) -> None:
    """What was taken back does not come again, and no two given things of one person share an id."""
    if (command.by, id) in state.shared.giving.gone:
        raise Refused("not_there")
    elsewhere = (name for name in GIVING if name != _DECIDE[type(command)][0])
    for name in elsewhere:
        if any((one.by, one.id) == (command.by, id) for one in getattr(state.shared, name).given):
            raise Refused("already_kept")


def _things_not_of(state: State, made_by: type[Command]) -> Iterator[Made | Thing]:
    for place, command in PLACES.items():
        if command is not made_by:
            yield from _things(state, place)


def _can_be_read_again(event: Event) -> None:
    """Refuse what would be written and then not open: a choice that no form offers, a broken id.

    One such entry would make the whole book unreadable.
    """
    try:
        again = codec.decode(*codec.encode(event), event.book)
    except ValueError:
        again = None
    if again != event:
        raise Refused("not_understood")


def kept_thing(state: State, id: str) -> Made | Thing | None:
    """The thing of one's own with that id, whatever it is, or None."""
    place = _place_of(state, id)
    return None if place is None else kinds.find(_things(state, place), id)


def _let_go(state: State, command: LetGoOf) -> tuple[Event, ...]:
    place = _place_of(state, command.id)
    if place is None:
        return ()
    _may_go(state, command, kinds.found(_things(state, place), command.id))
    hanging = (
        thing.id
        for where, link in HANGING_ON.get(place, ())
        for thing in _things(state, where)
        if getattr(thing, link) == command.id
    )
    ids = (command.id, *hanging)
    return (LetGo(at=command.at, ids=(*ids, *state.own.unfinished.about(ids))),)


def _may_go(state: State, command: LetGoOf, thing: Made | Thing) -> None:
    """Refuse to let go of what was given, and of what protects the other person.

    Otherwise a person could delete their way past the cap, a stop or a time of space.
    """
    match thing:
        case apology.Draft() if thing.given:
            raise Refused("given_stays")
        case apology.Draft() if thing.because != "asked" and _counts(thing.prepared_at, command.at):
            raise Refused("counted_stays")
        case request.RequestDrafted() if any(
            one.of == thing.id and _counts(one.at, command.at) for one in state.own.asked.prepared
        ):
            raise Refused("counted_stays")
        case apology.ApologyDelivered():
            raise Refused("given_stays")
        case amends.Item() if thing.offered is not None:
            raise Refused("given_stays")
        case apology.AnswerTold() if _is_the_stop(state, thing):
            raise Refused("stop_stays")
        case as_told.Stop() if thing.holds:
            raise Refused("stop_stays")
        case breaks.BreakTaken() if command.at < thing.until:
            raise Refused("break_stays", until=thing.until)
        case space.Terms() if thing.asked == "asked" and not thing.is_over(command.at):
            raise Refused("space_not_yours_to_end")
        case _:
            return


def _counts(prepared_at: datetime | None, now: datetime) -> bool:
    """Whether the cap still counts what was prepared then: it may have gone out."""
    return not kinds.is_counted_anew(prepared_at, now)


def _is_the_stop(state: State, answer: apology.AnswerTold) -> bool:
    mine = state.own.apology
    return mine.asked_to_stop and answer == mine.last_answer


def _place_of(state: State, id: str) -> str | None:
    return next((p for p in PLACES if any(thing.id == id for thing in _things(state, p))), None)


def _things(state: State, place: str) -> tuple[Any, ...]:
    practice, name = place.split(".")
    things: tuple[Any, ...] = getattr(getattr(state.own, practice), name)
    return things
