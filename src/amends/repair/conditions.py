"""What a guide may ask about a state: plain questions, each answered with yes or no.

A guide names them where a step is done, opens, waits, is held or is spared; the words for each stand in
guides/wording.toml. Each is asked of what its person may see, never of more.
"""

from collections.abc import Callable
from datetime import datetime
from itertools import chain

from amends.repair import guards, schedules
from amends.repair.kinds import Value
from amends.repair.practices import apology, asked, begun, forgiveness, impact, reviews, safety
from amends.repair.practices.letters import LetterAnswered
from amends.repair.practices.openness import ShareGiven, WordGiven
from amends.repair.practices.owning import Slice as Owning
from amends.repair.practices.space import Terms
from amends.repair.practices.told_outcomes import known_trying
from amends.repair.state import State


class Moment(Value, frozen=True, kw_only=True):
    """What a condition is asked about: a state, an instant, and which repair it is.

    `met`: whether somebody has the other seat. A shared book is begun with the code to it, and nobody
    reads it before the code is used.
    """

    state: State
    now: datetime
    about: str
    met: bool = True


def _owning(moment: Moment) -> Owning:
    return moment.state.own.owning


def _screened(m: Moment) -> bool:
    return m.state.own.safety.last(m.about) is not None


def _screening_due(m: Moment) -> bool:
    last = m.state.own.safety.last(m.about)
    return last is not None and last.again_on <= m.now.date()


def _no_contact(m: Moment) -> bool:
    return safety.is_barred(m.state, m.about)


def _help_first(m: Moment) -> bool:
    return safety.needs_help_first(m.state, m.about)


def _solo(m: Moment) -> bool:
    return safety.road(m.state, m.about) == "solo"


def _harm_recorded(m: Moment) -> bool:
    return bool(_owning(m).harms)


def _light(m: Moment) -> bool:
    """Whether it was a light hurt. Where the hurt person said how heavy it is, only that counts."""
    theirs = m.state.shared.telling.weight
    if theirs is not None:
        return theirs == "light"
    return bool(_owning(m).harms) and all(harm.weight == "light" for harm in _owning(m).harms)


def _circumstances_told(m: Moment) -> bool:
    return bool(_owning(m).harms) and all(
        harm.when or harm.where or harm.repeated is not None for harm in _owning(m).harms
    )


def _wrong_has_ended(m: Moment) -> bool:
    return bool(_owning(m).harms) and all(harm.ongoing == "over" for harm in _owning(m).harms)


def _wrong_goes_on(m: Moment) -> bool:
    return _owning(m).is_going_on


def _account_stated(m: Moment) -> bool:
    return _owning(m).account is not None


def _account_complete(m: Moment) -> bool:
    account = _owning(m).account
    return account is not None and account.complete


def _impact_written(m: Moment) -> bool:
    return bool(m.state.own.impact.known)


def _meaning_written(m: Moment) -> bool:
    return any(row.domain == "meaning" for row in m.state.own.impact.known)


def _reflected(m: Moment) -> bool:
    return m.state.own.reflection.has_looked_back


def _causes_answered(m: Moment) -> bool:
    causes = m.state.own.reflection.causes
    return bool(causes) and all(cause.is_answered for cause in causes)


def _acknowledged(m: Moment) -> bool:
    return apology.has_given(m.state, "acknowledgement", "full")


def _full_written(m: Moment) -> bool:
    drafts = m.state.own.apology.drafts
    return any(draft.kind == "full" and draft.is_ready for draft in drafts)


def _apologised(m: Moment) -> bool:
    return apology.has_given(m.state, "full")


def _answer_told(m: Moment) -> bool:
    told_here = any(isinstance(one, LetterAnswered) for one in m.state.shared.letters.given)
    return told_here or bool(m.state.own.apology.answers)


def _terms(m: Moment) -> tuple[Terms, ...]:
    return (*m.state.own.space.terms, *m.state.shared.terms.terms)


def _space_active(m: Moment) -> bool:
    return m.state.own.space.holds(m.now) or m.state.shared.terms.holds(m.now)


def _space_kept(m: Moment) -> bool:
    began = (terms for terms in _terms(m) if terms.start <= m.now.date())
    return any(not terms.holds(m.now) for terms in began)


def _space_written(m: Moment) -> bool:
    return bool(_terms(m))


def _asked_to_stop(m: Moment) -> bool:
    return guards.asked_for_no_more(m.state)


def _amends_planned(m: Moment) -> bool:
    return bool(m.state.own.amends.items)


def _impacts_answered(m: Moment) -> bool:
    return _impact_written(m) and not impact.uncovered(m.state)


def _amends_settled(m: Moment) -> bool:
    return bool(m.state.own.amends.items) and not m.state.own.amends.unsettled


def _promise_made(m: Moment) -> bool:
    return bool(m.state.own.promises.promises)


def _misses_answered(m: Moment) -> bool:
    return not m.state.own.promises.misses_to_answer()


def _checked_in(m: Moment) -> bool:
    return bool(m.state.own.checkins.checkins)


def _tracking_off(m: Moment) -> bool:
    return not m.state.own.checkins.wanted


def _on_shelf(shelf: str) -> Callable[[Moment], bool]:
    def written(m: Moment) -> bool:
        return any(page.shelf == shelf for page in m.state.own.partners_side.pages)

    return written


# Of what was said, thought and written by oneself


def _ending_written(m: Moment) -> bool:
    return bool(_owning(m).stop_acts)


def _retold(m: Moment) -> bool:
    return bool(m.state.own.impact.retellings)


def _cause_named(m: Moment) -> bool:
    return bool(m.state.own.reflection.causes)


def _there_for_them(m: Moment) -> bool:
    return bool(m.state.own.space.availability)


def _prepared_to_listen(m: Moment) -> bool:
    mine = m.state.own.readiness
    return bool(mine.questions) and bool(mine.defences)


def _practised(m: Moment) -> bool:
    return bool(m.state.own.drills.known)


def _hard_day_planned(m: Moment) -> bool:
    return any(day.way or day.plan for day in m.state.own.hard_days.days)


def _numbers_kept(m: Moment) -> bool:
    """Whether they said where they are, so that there are numbers to call."""
    return bool(m.state.own.safety.country)


def _willingness_told(m: Moment) -> bool:
    return known_trying(m.state) != "unknown"


# Of what was done


def _act_done(m: Moment) -> bool:
    return any(item.done is not None for item in m.state.own.amends.items)


def _lasting_planned(m: Moment) -> bool:
    return any(item.kind == "living" for item in m.state.own.amends.items)


def _day_kept(m: Moment) -> bool:
    promises = m.state.own.promises.promises
    return any(said.mark == "kept" for promise in promises for said in promise.said)


def _lasting_promised(m: Moment) -> bool:
    """Whether something is promised that comes again: one day alone shows no pattern."""
    running = m.state.own.promises.running
    return any(not isinstance(one.schedule, schedules.Once) for one in running)


def _renewed(m: Moment) -> bool:
    return apology.has_given(m.state, "renewed")


def _week_looked(m: Moment) -> bool:
    return bool(m.state.own.guiding.weeks)


def _review_there(m: Moment) -> bool:
    return any(day <= m.now.date() for _months, day in reviews.days(m.state))


def _reviewed(m: Moment) -> bool:
    return bool(m.state.own.reviews.written)


def _looked_after(m: Moment) -> bool:
    return bool(m.state.own.upkeep.kept)


# Of what is between the two, as the reader of the state may know it


def _shared_book(m: Moment) -> bool:
    return m.met and m.state.shared.giving.begun


def _harm_told(m: Moment) -> bool:
    return bool(m.state.shared.telling.harms)


def _they_spoke(m: Moment) -> bool:
    """Whether the partner asked, said or named anything to talk about, here or by mouth."""
    ours, told = m.state.shared.listening, m.state.own.as_told
    talks = (talk for talk in ours.talks if not ours.is_put_off(talk.id))
    here = chain(ours.asked_by("harmed"), ours.concerns, talks)
    return any(True for _one in here) or bool(told.questions) or bool(told.heard)


def _listened(m: Moment) -> bool:
    told, ours = m.state.own.as_told, m.state.shared.listening
    return bool(m.state.own.readiness.reviews) or bool(told.heard) or bool(ours.heard)


def _questions_answered(m: Moment) -> bool:
    """Whether nothing that was asked lacks an answer: nothing was asked is nothing to answer."""
    told = m.state.own.as_told.questions
    return not m.state.shared.listening.unanswered("harmed") and all(one.answer for one in told)


def _agreed(m: Moment) -> bool:
    today = m.now.date()
    told = (one for one in m.state.own.as_told.agreements if one.holds(today))
    return bool(m.state.shared.agreements.in_force(today)) or any(told)


def _rule_wanted(m: Moment) -> bool:
    """Whether a rule is theirs to answer or to propose: the partner proposed one, or lets them."""
    ours = m.state.shared
    proposed = any(one.by == "harmed" for one in ours.agreements.proposals)
    return proposed or ours.pacing.lets("responsible", "agreements")


def _may_ask(m: Moment) -> bool:
    return forgiveness.may_be_asked(m.state) or asked.may_be_asked(m.state)


def _forgiveness_asked(m: Moment) -> bool:
    return bool(m.state.shared.forgiveness.requests) or m.state.own.asked.asked is not None


def _outcome_known(m: Moment) -> bool:
    told = m.state.shared.told_outcomes.standing
    return told is not None or m.state.own.outcomes.last is not None


def _quiet(m: Moment) -> bool:
    """Not now, or a book that is closed: whichever it is, the same is said."""
    pacing = m.state.shared.pacing
    return pacing.is_quiet or pacing.is_closed


def _told_to_stop(m: Moment) -> bool:
    return m.state.own.as_told.holds("asking")


# Of what is done against a repeat, and of growing


def _before_it(m: Moment) -> bool:
    """Whether they know a sign of it, and what they do if it happens after all."""
    mine = m.state.own.setbacks
    return bool(mine.signs) and mine.then is not None


def _untruths_told(m: Moment) -> bool:
    """Whether none is left to tell: none was written down is none to tell."""
    return not m.state.own.setbacks.untold


def _unsaid_asked(m: Moment) -> bool:
    return bool(m.state.own.candour.looks)


def _doubt_kept(m: Moment) -> bool:
    return bool(m.state.own.candour.doubts)


def _place_named(m: Moment) -> bool:
    return bool(m.state.own.doing_better.places)


def _first_step_planned(m: Moment) -> bool:
    return bool(m.state.own.doing_better.steps)


def _aim_written(m: Moment) -> bool:
    return bool(m.state.own.aims.written)


def _hours_set(m: Moment) -> bool:
    return bool(m.state.own.hours.set)


def _feedback_kept(m: Moment) -> bool:
    return bool(m.state.own.feedback.kept)


def _value_written(m: Moment) -> bool:
    return bool(m.state.own.values.affirmed)


def _help_weighed(m: Moment) -> bool:
    return bool(m.state.own.help.weighed)


def _first_hour_ready(m: Moment) -> bool:
    return bool(m.state.own.help.picked)


def _asking_planned(m: Moment) -> bool:
    return any(plan.on is not None for plan in m.state.own.apology.asking_after)


def _difference_noted(m: Moment) -> bool:
    return bool(m.state.own.checkins.differences)


def _not_well_noted(m: Moment) -> bool:
    return bool(m.state.own.checkins.not_well)


def _trust_guessed(m: Moment) -> bool:
    return bool(m.state.own.trust.rated)


# Of what is needed, of what lies between the two, and of what may come to the other


def _needs_begun(m: Moment) -> bool:
    """Whether a need is there, told or guessed, and something is begun against each of them."""
    needed, today = begun.needed(m.state), m.now.date()
    return bool(needed) and all(begun.acts_for(m.state, one.id, today) for one in needed)


def _small_act_done(m: Moment) -> bool:
    return bool(m.state.own.tending.done)


def _courtesy_kept(m: Moment) -> bool:
    return bool(m.state.own.tending.courtesies)


def _part_named(m: Moment) -> bool:
    return bool(m.state.own.tending.parts)


def _tastes_kept(m: Moment) -> bool:
    return bool(m.state.own.tending.tastes)


def _impatience_kept(m: Moment) -> bool:
    mine = m.state.own.waiting
    return bool(mine.impatient) or mine.how_long is not None


def _tension_kept(m: Moment) -> bool:
    mine = m.state.own.early
    return bool(mine.tensions) or bool(mine.starts)


def _good_thing_kept(m: Moment) -> bool:
    return bool(m.state.own.victories.kept)


def _room_between(m: Moment) -> bool:
    """Whether small things towards the other have a place: all that could close it is one answer."""
    return guards.may_touch(m.state, m.now, about=m.about)


def _time_together(m: Moment) -> bool:
    ours = m.state.shared.bond
    return any(ours.was_booked(one) for one in ours.times)


def _shared_of_oneself(m: Moment) -> bool:
    return m.state.shared.bond.deepest("responsible") > 0


def _share_welcome(m: Moment) -> bool:
    ours = m.state.shared
    return not ours.pacing.is_closed and ours.openness.every_so_often != "never"


def _share_given(m: Moment) -> bool:
    return bool(m.state.shared.openness.every(ShareGiven))


def _word_welcome(m: Moment) -> bool:
    ours = m.state.shared
    return not ours.pacing.is_closed and ours.openness.word != "no"


def _word_given(m: Moment) -> bool:
    return bool(m.state.shared.openness.every(WordGiven))


# Of what a path is put together from


def _deep(m: Moment) -> bool:
    """Whether it goes deep. Where the hurt person said how heavy it is, only that counts."""
    theirs = m.state.shared.telling.weight
    if theirs is not None:
        return theirs == "deep"
    return any(harm.weight == "deep" or harm.kind == "betrayal" for harm in _owning(m).harms)


def _not_light(m: Moment) -> bool:
    return _harm_recorded(m) and not _light(m)


def _betrayal(m: Moment) -> bool:
    return any(harm.kind == "betrayal" for harm in _owning(m).harms)


CONDITIONS: dict[str, Callable[[Moment], bool]] = {
    "screened": _screened,
    "screening_due": _screening_due,
    "no_contact": _no_contact,
    "help_first": _help_first,
    "solo": _solo,
    "harm_recorded": _harm_recorded,
    "light": _light,
    "circumstances_told": _circumstances_told,
    "wrong_has_ended": _wrong_has_ended,
    "wrong_goes_on": _wrong_goes_on,
    "account_stated": _account_stated,
    "account_complete": _account_complete,
    "impact_written": _impact_written,
    "meaning_written": _meaning_written,
    "reflected": _reflected,
    "causes_answered": _causes_answered,
    "acknowledged": _acknowledged,
    "full_written": _full_written,
    "apologised": _apologised,
    "answer_told": _answer_told,
    "space_active": _space_active,
    "space_kept": _space_kept,
    "space_written": _space_written,
    "asked_to_stop": _asked_to_stop,
    "amends_planned": _amends_planned,
    "impacts_answered": _impacts_answered,
    "amends_settled": _amends_settled,
    "promise_made": _promise_made,
    "misses_answered": _misses_answered,
    "checked_in": _checked_in,
    "tracking_off": _tracking_off,
    "happened_written": _on_shelf("happened"),
    "need_written": _on_shelf("need"),
    "limit_written": _on_shelf("limit"),
    "note_written": _on_shelf("note"),
    "ending_written": _ending_written,
    "retold": _retold,
    "cause_named": _cause_named,
    "there_for_them": _there_for_them,
    "prepared_to_listen": _prepared_to_listen,
    "practised": _practised,
    "hard_day_planned": _hard_day_planned,
    "numbers_kept": _numbers_kept,
    "willingness_told": _willingness_told,
    "act_done": _act_done,
    "lasting_planned": _lasting_planned,
    "day_kept": _day_kept,
    "lasting_promised": _lasting_promised,
    "renewed": _renewed,
    "week_looked": _week_looked,
    "review_there": _review_there,
    "reviewed": _reviewed,
    "looked_after": _looked_after,
    "shared_book": _shared_book,
    "harm_told": _harm_told,
    "they_spoke": _they_spoke,
    "listened": _listened,
    "questions_answered": _questions_answered,
    "agreed": _agreed,
    "rule_wanted": _rule_wanted,
    "may_ask": _may_ask,
    "forgiveness_asked": _forgiveness_asked,
    "outcome_known": _outcome_known,
    "quiet": _quiet,
    "told_to_stop": _told_to_stop,
    "deep": _deep,
    "not_light": _not_light,
    "betrayal": _betrayal,
    "before_it": _before_it,
    "untruths_told": _untruths_told,
    "unsaid_asked": _unsaid_asked,
    "doubt_kept": _doubt_kept,
    "place_named": _place_named,
    "first_step_planned": _first_step_planned,
    "aim_written": _aim_written,
    "hours_set": _hours_set,
    "feedback_kept": _feedback_kept,
    "value_written": _value_written,
    "help_weighed": _help_weighed,
    "first_hour_ready": _first_hour_ready,
    "asking_planned": _asking_planned,
    "difference_noted": _difference_noted,
    "not_well_noted": _not_well_noted,
    "trust_guessed": _trust_guessed,
    "needs_begun": _needs_begun,
    "small_act_done": _small_act_done,
    "courtesy_kept": _courtesy_kept,
    "part_named": _part_named,
    "tastes_kept": _tastes_kept,
    "good_thing_kept": _good_thing_kept,
    "impatience_kept": _impatience_kept,
    "tension_kept": _tension_kept,
    "room_between": _room_between,
    "time_together": _time_together,
    "shared_of_oneself": _shared_of_oneself,
    "share_welcome": _share_welcome,
    "share_given": _share_given,
    "word_welcome": _word_welcome,
    "word_given": _word_given,
}
"""Every condition that a guide may name."""
