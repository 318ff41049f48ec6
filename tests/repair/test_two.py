"""Two people, two repairs with the roles swapped, and whatever they press in whatever order.

Nothing reaches the other past no-contact, quiet, space, the cap, a closed door or leaving; and what
one may not see makes no difference to them, in what they see or in what they are answered.
`REPAIR_EXAMPLES=2000 pytest tests/repair/test_two.py` looks further than the usual run.
`SHRINK=1` before it looks, once it fails, for the fewest presses that fail, which takes minutes.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime, time, timedelta
from typing import Any, get_args

from hypothesis import HealthCheck, note, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from msgspec.structs import replace

from amends.repair import (
    Command,
    Event,
    Refused,
    Role,
    Shared,
    State,
    UnknownEvent,
    between,
    decide,
    decode,
    encode,
    fold,
)
from amends.repair.deciding import COMMANDS
from amends.repair.guards import gate_is_closed, started
from amends.repair.kinds import Act, Given, Pair
from amends.repair.practices import (
    agreements,
    amends,
    forgiveness,
    giving,
    impact,
    letters,
    listening,
    offers,
    pacing,
    partners_side,
    pledges,
    practical,
    request,
    rhythm,
    safety,
    telling,
    told_reviews,
)
from amends.repair.practices import terms as shared_terms
from amends.repair.practices.space import Subject
from amends.repair.views import visible
from amends.words.held import held
from tests.repair.anything import any_of
from tests.repair.scenario import ANA, BEN, THE_EVENING, THE_REPAIR
from tests.repair.things import (
    A_THREAT,
    ANOTHER_LETTER,
    NOT_YET,
    answered_letter,
    answered_offer,
    asked_again,
    door,
    given_letter,
    given_offer,
    guess,
    harm,
    letter,
    line,
    planned,
    prepared,
    quiet,
    ready,
    screened,
    short_letter,
    space_asked,
    space_over,
    terms,
    ticked,
)

EXAMPLES = int(os.environ.get("REPAIR_EXAMPLES", "40"))

BENS_ROAD: tuple[Command, ...] = (
    screened(),
    harm(),
    guess(),
    letter(),
    ready(),
    short_letter(),
    ready("the-short-letter", impacts=()),
    planned(),
    planned("owed", kind="pay", what="The window."),
)
"""What the responsible person does alone before anything is shared."""

ANAS_ROAD: tuple[Command, ...] = (
    screened(),
    partners_side.WritePage(at=THE_EVENING, id="page", shelf="happened", text="It was in April."),
    impact.NoteImpact(at=THE_EVENING, id="row", domain="body", source="own", text="No sleep."),
)
"""What the hurt person may do alone before anything is shared."""

ACTS = tuple(kind for kind in COMMANDS if issubclass(kind, Act))
MOSTLY = tuple(kind for kind in ACTS if kind not in (pacing.Leave, giving.LetGoOfGiven))

SEVEN_DAYS = timedelta(days=7)
SIDES: tuple[Role, Role] = (BEN, ANA)
FIRST, SECOND = 0, 1
"""The repair in which Ben did the hurt, and the one in which Ana did."""

DOORS: dict[type[Given], str] = {
    listening.QuestionAsked: "questions",
    listening.HeardSaid: "talk",
    forgiveness.ForgivenessAsked: "forgiveness_request",
    agreements.AgreementProposed: "agreements",
    rhythm.CheckInShared: "checkins",
    told_reviews.ReviewTold: "learning",
    pledges.PledgeGiven: "offers",
}
"""What the responsible person gives only through a door, beside letters and offers."""


PICKED = (
    letters.LetterGiven,
    telling.HarmTold,
    telling.GuessesSealed,
    telling.OwnAccountTold,
    telling.ImpactTold,
)
"""What may stand in a book from its beginning, seen at once, and is no stop."""

SUBJECTS: tuple[Subject, ...] = get_args(Subject)
LINES_IN_SPACE = 2


def _pickable(state: State) -> tuple[str, ...]:
    """Whatever stands in a book of one's own, whether it can be picked or not."""
    own = state.own
    drafts = tuple(draft.id for draft in own.apology.drafts if draft.is_ready)
    made = (own.owning.harms, own.impact.rows, own.impact.retellings, own.space.terms)
    kept = (*made, own.partners_side.pages)
    return (*drafts, *(one.id for things in kept for one in things), "never")


def other(role: Role) -> Role:
    return ANA if role == BEN else BEN


def _is_stop(one: Given) -> bool:
    return one.visible_from == one.at


class Seats(RuleBasedStateMachine):
    """Books by repair: each seat's own, under its role there, and the one that both can read."""

    @initialize(far=st.integers(0, 3))
    def begin(self, far: int) -> None:
        self.now = THE_EVENING
        self.own: list[dict[Role, list[Event]]] = [{BEN: [], ANA: []}, {BEN: [], ANA: []}]
        self.shared: list[list[Event | UnknownEvent]] = [[], []]
        self.closed_from: list[datetime | None] = [None, None]
        self.fresh = 0
        for repair in (FIRST, SECOND)[:far]:
            for command in (*BENS_ROAD, giving.BeginSharedBook(at=self.now, by=BEN)):
                self.press(repair, BEN, command)
            self.press(repair, ANA, screened())

    # The two seats of one person have opposite roles in the two repairs.

    def state(self, repair: int, role: Role) -> State:
        return fold((*self.own[repair][role], *self.shared[repair]))

    def pair(self, repair: int, role: Role) -> Pair:
        elsewhere = self.state(1 - repair, other(role))
        caps = [most for who, most in elsewhere.shared.pacing.caps if who == role]
        told = between.pair(
            self.side(repair, role), (self.side(1 - repair, other(role)),), self.now
        )
        return Pair(
            closed=gate_is_closed(elsewhere, self.now),
            started=started(elsewhere, other(role)),
            most=min(caps, default=None),
            asked_since=told.asked_since,
            spans=told.spans,
        )

    def side(self, repair: int, role: Role) -> between.Side:
        return between.Side(
            role, tuple(enumerate(self.shared[repair], 1)), self.state(repair, role)
        )

    @rule(minutes=st.sampled_from((1, 4, 9, 10, 11, 60, 60 * 26, 60 * 24 * 8, 60 * 24 * 40)))
    def time_passes(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)

    @rule(repair=st.sampled_from((FIRST, FIRST, SECOND)), role=st.sampled_from(SIDES))
    def the_road_is_walked(self, repair: int, role: Role) -> None:
        for command in BENS_ROAD if role == BEN else ANAS_ROAD:
            self.press(repair, role, command)
        self.press(repair, role, giving.BeginSharedBook(at=self.now, by=role))

    @rule(data=st.data(), repair=st.sampled_from((FIRST, FIRST, SECOND)))
    def acts_of_both(self, data: st.DataObject, repair: int) -> None:
        kinds = data.draw(st.lists(st.sampled_from(MOSTLY), min_size=4, max_size=16))
        for kind in kinds:
            role = data.draw(st.sampled_from(SIDES if kind.only is None else (kind.only,)))
            self.press(repair, role, data.draw(any_of(kind, **self._likely(kind, repair, role))))

    @rule(data=st.data(), kind=st.sampled_from(COMMANDS), repair=st.sampled_from((FIRST, SECOND)))
    def anything_is_pressed(self, data: st.DataObject, kind: type[Command], repair: int) -> None:
        self.press(repair, data.draw(st.sampled_from(SIDES)), data.draw(any_of(kind)))

    @rule(
        repair=st.sampled_from((FIRST, FIRST, SECOND)),
        doors=st.sets(st.sampled_from(["offers", "renewed_apology", "talk", "questions"])),
    )
    def a_likely_week(self, repair: int, doors: set[pacing.Door]) -> None:
        for name in sorted(doors):
            self.press(repair, ANA, door(name))
        self.fresh += 1
        letter_id, offer_id = f"letter-{self.fresh}", f"offer-{self.fresh}"
        self.press(repair, BEN, given_letter(letter_id))
        self.press(repair, BEN, given_letter(f"short-{self.fresh}", "the-short-letter"))
        self.press(repair, BEN, given_offer(offer_id))
        self.press(repair, BEN, given_offer(f"owed-{self.fresh}", "owed"))
        self.now += timedelta(hours=1)
        self.press(repair, ANA, answered_letter("heard", f"answer-{self.fresh}", of=letter_id))
        self.press(repair, ANA, asked_again(f"again-{self.fresh}"))
        self.press(repair, ANA, answered_offer("accepted", f"yes-{self.fresh}", of=offer_id))
        again = f"renewed-{self.fresh}"
        self.press(repair, BEN, harm(f"once-more-{self.fresh}"))
        self.press(repair, BEN, letter(again, kind="renewed", text=ANOTHER_LETTER))
        self.press(repair, BEN, ready(again, because="setback", pointed=(), **NOT_YET))
        self.press(repair, BEN, given_letter(f"given-{again}", again))
        self.press(repair, BEN, prepared(again))

    @rule(
        repair=st.sampled_from((FIRST, FIRST, SECOND)),
        answer=st.sampled_from((None, "yes", "partly", "not_now", "no", "stop_asking")),
        words=st.sampled_from(("", "Leave it.")),
        opens=st.booleans(),
    )
    def the_one_request_and_then_another(
        self, repair: int, answer: forgiveness.Answer | None, words: str, opens: bool
    ) -> None:
        self.fresh += 1
        said, again = f"heard-{self.fresh}", f"second-{self.fresh}"
        for command in (
            pacing.ChooseCap(at=self.now, by=ANA, most=7),
            door("talk"),
            door("forgiveness_request"),
            given_letter(f"full-{self.fresh}"),
            listening.SayBack(at=self.now, by=BEN, id=said, text="You could tell nobody."),
            amends.FinishAmends(at=self.now, of=planned().id, on=self.now.date()),
            request.DraftRequest(at=self.now, id="request", text="You owe me nothing."),
        ):
            self.press(repair, ANA if isinstance(command, pacing.Command) else BEN, command)
        self.now += timedelta(hours=25)
        heard = listening.ConfirmHeard(at=self.now, by=ANA, id=f"yes-{said}", of=said, answer="yes")
        self.press(repair, ANA, heard)
        self.now += timedelta(minutes=11)
        self.asks(repair, f"first-{self.fresh}")
        self.now += timedelta(minutes=11)
        if opens:
            self.press(repair, ANA, door("forgiveness_request"))
        if answer is not None:
            of = f"first-{self.fresh}"
            answered = forgiveness.AnswerForgiveness(
                at=self.now, by=ANA, id=f"said-{of}", of=of, answer=answer, text=words
            )
            self.press(repair, ANA, answered)
        self.asks(repair, again)

    def asks(self, repair: int, id: str) -> None:
        ask = forgiveness.RequestForgiveness(at=self.now, by=BEN, id=id, draft="request")
        self.press(repair, BEN, ask)

    @rule(
        repair=st.sampled_from((FIRST, FIRST, SECOND)),
        role=st.sampled_from(SIDES),
        stop=st.sampled_from(range(12)),
    )
    def a_stop_and_then_all_is_tried(self, repair: int, role: Role, stop: int) -> None:
        given_letters = [*(one.id for one in self.state(repair, ANA).shared.letters.letters), "x"]
        stops: tuple[Command, ...] = (
            quiet(role),
            quiet(role, on=False),
            screened(afraid="yes"),
            screened(barred="order__"),
            screened(used_force="yes"),
            screened(),
            space_asked(f"space-{self.fresh}"),
            pacing.ChooseCap(at=self.now, by=role, most=0),
            answered_letter("no_more", f"stop-{self.fresh}", of=given_letters[0]),
            terms(f"told-{self.fresh}"),
            space_over(f"over-{self.fresh}", f"space-{self.fresh}"),
            ticked(f"space-{self.fresh}", "children"),
        )
        self.press(repair, role, stops[stop])
        self.fresh += 1
        for one in (FIRST, SECOND):
            self.press(one, BEN, given_letter(f"try-{self.fresh}"))
            self.press(one, BEN, given_offer(f"offer-try-{self.fresh}", "owed"))
            self.press(one, BEN, prepared(how="paper"))
            for subject in SUBJECTS[:2]:
                self.press(one, role, line(f"line-try-{self.fresh}-{subject}", subject=subject))

    @rule(
        repair=st.sampled_from((FIRST, FIRST, SECOND)),
        even_now=st.sets(st.sampled_from(SUBJECTS), max_size=3),
        waits=st.lists(st.sampled_from((0, 4, 11)), min_size=3, max_size=3),
        stopped=st.sampled_from((None, None, *SIDES)),
    )
    def a_week_of_space(
        self, repair: int, even_now: set[Subject], waits: list[int], stopped: Role | None
    ) -> None:
        """Ana asks for it, both try each subject, she changes what may be told, and one is quiet."""
        self.fresh += 1
        id = f"week-{self.fresh}"
        for role in SIDES:
            self.the_road_is_walked(repair, role)
        first = {*even_now, SUBJECTS[0]}
        for wait, allowed in zip(waits, (first, first, SUBJECTS[:1]), strict=True):
            self.press(repair, ANA, ticked(id, *sorted(allowed)))
            for subject in SUBJECTS:
                for role in SIDES:
                    self.press(repair, role, line(f"{id}-{subject}-{wait}", subject=subject))
            self.press(repair, BEN, given_letter(f"letter-{id}-{wait}"))
            self.now += timedelta(minutes=wait)
        if stopped:
            self.press(repair, stopped, quiet(stopped))
            self.now += timedelta(minutes=11)

    @rule(
        repair=st.sampled_from((FIRST, SECOND)), role=st.sampled_from(SIDES), rare=st.integers(0, 9)
    )
    def someone_leaves(self, repair: int, role: Role, rare: int) -> None:
        if rare == 0:
            self.press(repair, role, pacing.Leave(at=self.now, by=role))

    @rule(data=st.data(), repair=st.sampled_from((FIRST, SECOND)), role=st.sampled_from(SIDES))
    def something_is_taken_back(self, data: st.DataObject, repair: int, role: Role) -> None:
        mine = [one.id for one in self.state(repair, role).shared.given if one.by == role]
        if mine:
            thing = data.draw(st.sampled_from(mine))
            self.press(repair, role, giving.TakeBack(at=self.now, by=role, thing=thing))

    def _likely(self, kind: type[Act], repair: int, role: Role) -> dict[str, Any]:
        state = self.state(repair, role)
        self.fresh += 1
        day = self.now.date()
        given = [one.id for one in state.shared.given] or ["never"]
        known: dict[str, st.SearchStrategy[Any]] = {
            "by": st.just(role),
            "id": st.sampled_from((*[f"thing-{self.fresh}"] * 6, "a")),
            "of": st.sampled_from(given),
            "thing": st.sampled_from(given),
            "draft": st.sampled_from([d.id for d in state.own.apology.drafts] or ["never"]),
            "item": st.sampled_from([i.id for i in state.own.amends.items] or ["never"]),
            "picks": st.sets(st.sampled_from(_pickable(state))).map(tuple),
            "start": st.sampled_from((day, day + timedelta(days=2))),
            "until": st.sampled_from((None, day + timedelta(days=5))),
            "text": st.sampled_from(("", "I read it.", A_THREAT)),
            "look_again": st.none(),
            "subject": st.sampled_from(SUBJECTS),
            "even_now": st.lists(st.sampled_from(SUBJECTS), max_size=3).map(tuple),
            "may_send": st.sampled_from(("nothing", "one_line", "one_line")),
            "most": st.integers(0, 7),
        }
        return {field: known[field] for field in kind.__struct_fields__ if field in known}

    def press(self, repair: int, role: Role, command: Command) -> None:
        command = replace(command, at=self.now)
        if isinstance(command, safety.Screen):
            command = replace(command, about=THE_REPAIR)
        if isinstance(command, Act):
            command = replace(command, by=role)
        state, pair = self.state(repair, role), self.pair(repair, role)
        answer = self.asked(state, command, role, pair)
        assert answer == self.asked(self.as_far_as_seen(repair, role), command, role, pair)
        note(f"{repair} {role} {type(command).__name__}: {answer}")
        if isinstance(answer, str):
            return
        for event in answer:
            assert decode(*encode(event), event.book) == event
            if isinstance(event, Given):
                self._may_reach(repair, role, event, pair)
        self.own[repair][role] += [event for event in answer if event.book != "shared"]
        self.shared[repair] += [event for event in answer if event.book == "shared"]
        for either in (FIRST, SECOND):
            self._note_closing(either)
        if not isinstance(command, safety.Screen):
            later = replace(command, at=self.now + timedelta(seconds=1))
            after = self.state(repair, role)
            assert self.asked(after, later, role, pair) in ((), "book_closed")

    def asked(
        self, state: State, command: Command, role: Role, pair: Pair
    ) -> tuple[Event, ...] | str:
        try:
            return decide(state, command, about=THE_REPAIR, role=role, pair=pair)
        except Refused as refused:
            return refused.reason

    def as_far_as_seen(self, repair: int, role: Role) -> State:
        """The same repair, had the other not done what this person may not see yet."""
        shown = {(one.by, one.id) for one in self.seen(repair, role).shared.given}
        shared = [one for one in self.shared[repair] if not _is_unseen(one, role, shown)]
        return fold((*self.own[repair][role], *shared))

    def seen(self, repair: int, role: Role) -> State:
        return visible(self.state(repair, role), role, self.now, self.pair(repair, role))

    def _note_closing(self, repair: int) -> None:
        if not gate_is_closed(self.state(repair, BEN), self.now):
            self.closed_from[repair] = None
        elif self.closed_from[repair] is None:
            self.closed_from[repair] = self.now

    def _may_reach(self, repair: int, role: Role, one: Given, pair: Pair) -> None:
        """The guards once more, in other words."""
        state = self.state(repair, role)
        shared = state.shared
        assert one.by == role
        assert not shared.pacing.left
        assert not held("\n".join(_texts(one)))
        if _is_stop(one):
            his = (*PICKED, agreements.AgreementAnswered, agreements.AgreementEnded)
            assert role == ANA or isinstance(one, his)
            assert not one.counted
            if not isinstance(one, PICKED):
                return
        last = state.own.safety.last(THE_REPAIR)
        assert last is not None
        assert "yes" not in (last.afraid, last.watched, last.decided_for, last.threatened)
        assert "yes" not in (last.not_free, last.used_force)
        assert last.barred in ("no_____", "notsaid")
        assert not shared.pacing.not_now
        assert not pair.closed
        assert not shared.newer
        in_space = bool(self._space(state.shared))
        assert not gate_is_closed(state, self.now) or (
            in_space and self._is_ticked(repair, one, self.now)
        )
        if isinstance(one, letters.LetterGiven):
            assert not shared.letters.asked_to_stop
        if isinstance(one, offers.OfferGiven) and one.kind not in ("give_back", "pay", "repair"):
            assert "offers" in shared.pacing.open_doors
        if isinstance(one, forgiveness.ForgivenessAsked):
            assert self._was_opened_since(repair)
        if role == BEN and type(one) in DOORS:
            assert DOORS[type(one)] in shared.pacing.open_doors
        if isinstance(one, practical.LineGiven) and in_space:
            lines = [given.at for given in shared.practical.given if given.by == role]
            most = min(LINES_IN_SPACE, shared.pacing.cap_of(other(role)))
            assert len([at for at in lines if at > self.now - SEVEN_DAYS]) < most
        elif one.counted:
            self._inside_the_cap(state, role, one, pair)

    def _was_opened_since(self, repair: int) -> bool:
        """Whether she opened the way to the request after the last one, and after "stop asking"."""
        gone = fold(self.shared[repair]).shared.giving.gone
        stays = (
            one
            for one in self.shared[repair]
            if not isinstance(one, forgiveness.ForgivenessAsked) or (one.by, one.id) not in gone
        )
        turns = [turn for one in stays if (turn := _turn(one)) is not None]
        return bool(turns) and turns[-1]

    def _space(self, shared: Shared) -> list[shared_terms.TermsSet]:
        ended = {one.of for one in shared.terms.given if isinstance(one, shared_terms.TermsEnded)}
        last = {one.id: one for one in shared.terms.given if isinstance(one, shared_terms.TermsSet)}
        holding = {one.id for one in shared.terms.terms if one.holds(self.now)}
        return [one for one in last.values() if one.id in holding and one.id not in ended]

    def _is_ticked(self, repair: int, one: Given, at: datetime) -> bool:
        """Whether it is a practical line, and no space holding at that instant left it unticked."""
        if not isinstance(one, practical.LineGiven):
            return False
        then = fold(
            [e for e in self.shared[repair] if not isinstance(e, UnknownEvent) and e.at <= at]
        )
        space = [terms for terms in then.shared.terms.terms if terms.holds(at)]
        return bool(space) and all(
            terms.may_send == "one_line" and one.subject in terms.even_now for terms in space
        )

    def _inside_the_cap(self, state: State, role: Role, one: Given, pair: Pair) -> None:
        by_hand = [d.prepared_at for d in state.own.apology.drafts if d.id == _of(one)]
        by_hand += [i.offered_at for i in state.own.amends.items if i.id == _of(one)]
        if any(at is not None and at > self.now - SEVEN_DAYS for at in by_hand):
            return
        most = state.shared.pacing.cap_of(other(role))
        most = most if pair.most is None else min(most, pair.most)
        starts = (*started(state, role), *pair.started)
        assert len([at for at in starts if at > self.now - SEVEN_DAYS]) < most

    # What always holds

    @invariant()
    def what_one_may_not_see_makes_no_difference(self) -> None:
        if not hasattr(self, "own"):
            return
        for repair in (FIRST, SECOND):
            for role in SIDES:
                without = self.as_far_as_seen(repair, role)
                pair = self.pair(repair, role)
                assert visible(without, role, self.now, pair) == self.seen(repair, role)

    @invariant()
    def the_other_has_a_day_and_never_an_hour(self) -> None:
        if not hasattr(self, "own"):
            return
        for repair in (FIRST, SECOND):
            for role in SIDES:
                seen = self.seen(repair, role).shared
                assert seen.pacing.stops == ()
                assert len(seen.pacing.left) in (0, 2)
                for one in seen.given:
                    if one.by != role:
                        assert one.at == one.visible_from
                        assert one.at.timetz() == time(tzinfo=UTC)

    @invariant()
    def nothing_comes_in_behind_a_stop(self) -> None:
        if not hasattr(self, "own"):
            return
        for repair in (FIRST, SECOND):
            since = self.closed_from[repair]
            if since is None or not gate_is_closed(self.state(repair, BEN), self.now):
                continue
            for role in SIDES:
                given = self.state(repair, role).shared.given
                late = {(e.by, e.id) for e in given if not _is_stop(e) and e.visible_from > since}
                shown = {(e.by, e.id) for e in self.seen(repair, role).shared.given}
                for one in given:
                    if one.by != role and (one.by, one.id) in late & shown:
                        # Nothing but a line that was ticked, and that only where space alone stops.
                        assert self._is_ticked(repair, one, one.visible_from)
                        pace = self.state(repair, role).shared.pacing
                        quiet = [began for began, over in pace.stops if over is None]
                        assert all(began >= one.visible_from for began in quiet)

    @invariant()
    def nothing_comes_in_here_behind_a_stop_in_the_other_repair(self) -> None:
        if not hasattr(self, "own"):
            return
        for repair in (FIRST, SECOND):
            since = self.closed_from[1 - repair]
            if since is None or not gate_is_closed(self.state(1 - repair, BEN), self.now):
                continue
            for role in SIDES:
                given = self.state(repair, role).shared.given
                late = {(e.by, e.id) for e in given if not _is_stop(e) and e.visible_from > since}
                shown = {(e.by, e.id) for e in self.seen(repair, role).shared.given}
                assert not {one for one in late & shown if one[0] != role}

    @invariant()
    def a_book_without_what_is_gone_tells_the_same(self) -> None:
        if not hasattr(self, "own"):
            return
        for repair in (FIRST, SECOND):
            gone = fold(self.shared[repair]).shared.giving.gone
            left = [
                one
                for one in self.shared[repair]
                if not isinstance(one, Given) or (one.by, one.id) not in gone
            ]
            assert fold(left) == fold(self.shared[repair])


def _turn(one: Event | UnknownEvent) -> bool | None:
    """True where she opened the way to the request, False where it closed by what was done."""
    match one:
        case pacing.DoorSet(door="forgiveness_request"):
            return one.open
        case forgiveness.ForgivenessAsked() | forgiveness.ForgivenessAnswered(answer="stop_asking"):
            return False
        case _:
            return None


def _is_unseen(one: Event | UnknownEvent, role: Role, shown: set[tuple[Role, str]]) -> bool:
    if isinstance(one, giving.TookBack):
        return one.by != role
    return isinstance(one, Given) and one.by != role and (one.by, one.id) not in shown


def _of(one: Given) -> str:
    return str(getattr(one, "draft", getattr(one, "item", "")))


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for one in value for text in _texts(one)]
    fields = getattr(value, "__struct_fields__", ())
    return [text for name in fields for text in _texts(getattr(value, name))]


Seats.TestCase.settings = settings(
    max_examples=EXAMPLES,
    stateful_step_count=25,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
TestSeats = Seats.TestCase
