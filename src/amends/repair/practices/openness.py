"""Openness: what whoever did the hurt says of themselves unasked, as often and about what is welcome.

The hurt person says what may come, how often and about what; at first nothing may, and they can
change it on any day. What comes is given and never fetched: words of the giver's own, and no answer
is owed to any of them. More often than was asked it does not come. (STEPS S2.17b-c, S2.18a-b, S4.4b,
S4.3a, S4.4d, S4.6a; SAFETY.md, section 1.)
"""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, Literal, assert_never, get_args

from amends.repair import kinds
from amends.repair.kinds import Act, Given, Giving, Refused, Role, add_given, found, said, whole
from amends.repair.practices import begun
from amends.repair.schedules import days_later

if TYPE_CHECKING:
    from amends.repair.state import State

Every = Literal["never", "day", "week", "fortnight", "month"]
Part = Literal["felt", "meant", "struggle"]
Also = Literal["beforehand", "hard_day"]
Ceremony = Literal["no", "plain", "any"]
"""Of a word of standing by it anew: not wanted, in writing and without any ceremony, in any way."""

PARTS: tuple[Part, ...] = get_args(Part)

DAYS: dict[Every, int] = {"day": 1, "week": 7, "fortnight": 14, "month": 30}
"""Days from one to the next."""

BETWEEN_WORDS = 28
"""Days from one word of standing by it to the next: it is renewed where one looks back, of which the
first time is after a month (judgement, 2026-11)."""

LONGEST_PART = 600
"""Characters of each part: what can be read standing (2026-11)."""

LONGEST_LINE = 200
"""Characters of a line beforehand, as of every line (practical)."""

LONGEST_WORD = 2_000
MOST_ACTS = 5
"""Acts that carry one word: a few, or they carry nothing."""


class OpennessSet(Given, frozen=True, kw_only=True):
    """What may come, all of it as it stands now."""

    every: Every
    about: tuple[Part, ...]
    also: tuple[Also, ...]
    word: Ceremony


class ShareGiven(Given, frozen=True, kw_only=True):
    """How somebody is: what they felt, what they mean to do, where it may be hard. None need be said."""

    felt: str
    meant: str
    struggle: str


class SaidBeforehand(Given, frozen=True, kw_only=True):
    """One line before something that could look bad and is not."""

    text: str


class DoubtTold(Given, frozen=True, kw_only=True):
    """What makes the hurt person doubt, told if they want. It asks for no answer."""

    text: str


class ToldUnder(Given, frozen=True, kw_only=True):
    """Something told by its giver, as an agreement between the two says."""

    of: str
    text: str


class WordGiven(Given, frozen=True, kw_only=True):
    """Standing by it anew: in their own words, and the acts that carry it as they read that day."""

    text: str
    acts: tuple[str, ...]


class HardDayTold(Given, frozen=True, kw_only=True):
    """That a day is hard for its giver, and what of it they want known."""

    on: date
    text: str


class BeforeDayAsked(Given, frozen=True, kw_only=True):
    """The hurt person would like a word before a day that they told of."""

    of: str


class BeforeDaySaid(Given, frozen=True, kw_only=True):
    """That word, and what carries it as it reads that day; nothing where there is nothing yet."""

    of: str
    text: str
    acts: tuple[str, ...] = ()


class OnlyWordsSaid(Given, frozen=True, kw_only=True):
    """The hurt person says of a calming word that for them no act stands behind it."""

    of: str
    text: str


Event = (
    OpennessSet
    | ShareGiven
    | SaidBeforehand
    | DoubtTold
    | ToldUnder
    | WordGiven
    | HardDayTold
    | BeforeDayAsked
    | BeforeDaySaid
    | OnlyWordsSaid
)


class SetOpenness(Act, frozen=True, kw_only=True):
    only: ClassVar[Role | None] = "harmed"
    id: str
    every: Every
    about: tuple[Part, ...] = ()
    also: tuple[Also, ...] = ()
    word: Ceremony = "no"

    @property
    def is_stop(self) -> bool:
        """Less is a stop, and more is theirs to say as well: it holds no words and asks nothing."""
        return True


class GiveShare(Act, frozen=True, kw_only=True):
    only: ClassVar[Role | None] = "responsible"
    id: str
    felt: str = ""
    meant: str = ""
    struggle: str = ""


class SayBeforehand(Act, frozen=True, kw_only=True):
    only: ClassVar[Role | None] = "responsible"
    id: str
    text: str


class TellDoubt(Act, frozen=True, kw_only=True):
    only: ClassVar[Role | None] = "harmed"
    id: str
    text: str


class TellUnder(Act, frozen=True, kw_only=True):
    """Tell what an agreement that holds says is told. It is not for the other to fetch."""

    only: ClassVar[Role | None] = "responsible"
    id: str
    of: str
    text: str


class GiveWord(Act, frozen=True, kw_only=True):
    """`promises`: own ones that run; `agreements`: those that hold. At least one of them carries it."""

    only: ClassVar[Role | None] = "responsible"
    id: str
    text: str
    promises: tuple[str, ...] = ()
    agreements: tuple[str, ...] = ()


class TellHardDay(Act, frozen=True, kw_only=True):
    """Either tells of a hard day; the responsible person only where that may come. (S0.7c)"""

    id: str
    on: date
    text: str


class AskBeforeDay(Act, frozen=True, kw_only=True):
    """Ask for a word before a day of one's own, in one press and without any words."""

    only: ClassVar[Role | None] = "harmed"
    id: str
    of: str


class SayBeforeDay(Act, frozen=True, kw_only=True):
    """`acts`: what of one's own was kept, by its ids, or `nothing_yet`: one of the two (S4.3a)."""

    only: ClassVar[Role | None] = "responsible"
    answers: ClassVar[bool] = True
    id: str
    of: str
    text: str
    acts: tuple[str, ...] = ()
    nothing_yet: bool = False


class SayOnlyWords(Act, frozen=True, kw_only=True):
    """Say "only words" of what the other stands by, or of a word before a day (S4.3a)."""

    only: ClassVar[Role | None] = "harmed"
    answers: ClassVar[bool] = True
    id: str
    of: str
    text: str = ""


Command = (
    SetOpenness
    | GiveShare
    | SayBeforehand
    | TellDoubt
    | TellUnder
    | GiveWord
    | TellHardDay
    | AskBeforeDay
    | SayBeforeDay
    | SayOnlyWords
)


class Slice(Giving, frozen=True, kw_only=True):
    @property
    def wanted(self) -> OpennessSet | None:
        """What may come as it stands, or None where nothing was set: then nothing may."""
        return self.newest(OpennessSet)

    @property
    def every_so_often(self) -> Every:
        """How often a share may come: never as well where nothing is picked that it may be about."""
        wanted = self.wanted
        return wanted.every if wanted is not None and wanted.about else "never"

    @property
    def about(self) -> tuple[Part, ...]:
        wanted = self.wanted
        return wanted.about if wanted is not None and wanted.every != "never" else ()

    def lets(self, also: Also) -> bool:
        return self.wanted is not None and also in self.wanted.also

    @property
    def word(self) -> Ceremony:
        return self.wanted.word if self.wanted is not None else "no"

    @property
    def next_share(self) -> date | None:
        """From which day on a share fits the rhythm, or None where there is none."""
        often, wanted = self.every_so_often, self.wanted
        if often == "never" or wanted is None:
            return None
        last = self.newest(ShareGiven)
        return wanted.day if last is None else days_later(last.day, DAYS[often])

    @property
    def is_expected_by(self) -> date | None:
        """The day after which it is silence past the rhythm: a whole span after it could have come."""
        often, first = self.every_so_often, self.next_share
        if first is None:
            return None
        has_shared = bool(self.every(ShareGiven))
        return first if has_shared else days_later(first, DAYS[often])

    def is_asked_before(self, day: str) -> bool:
        """Whether a word was asked for before that day."""
        return any(asked.of == day for asked in self.every(BeforeDayAsked))

    def said_only_words(self, word: str) -> tuple[OnlyWordsSaid, ...]:
        return self.every_of(OnlyWordsSaid, word)

    @property
    def next_word(self) -> date | None:
        """From which day on a word can be given once more, or None where none was given yet."""
        last = self.newest(WordGiven)
        return None if last is None else days_later(last.day, BETWEEN_WORDS)


def is_welcome(state: "State", command: Command) -> bool:
    """Whether the hurt person lets this come: their door, which is asked before anything is counted."""
    ours = state.shared.openness
    match command:
        case GiveShare():
            said = {part for part in PARTS if getattr(command, part).strip()}
            return ours.every_so_often != "never" and said <= {*ours.about}
        case SayBeforehand():
            return ours.lets("beforehand")
        case GiveWord():
            return ours.word != "no"
        case TellHardDay():
            return command.by == "harmed" or ours.lets("hard_day")
        case TellUnder() | SetOpenness() | TellDoubt() | AskBeforeDay() | SayBeforeDay():
            return True
        case SayOnlyWords():
            return True
        case _:
            assert_never(command)


def is_asked_for(state: "State", command: kinds.Command) -> bool:
    """Whether the receiver asked for it to come by itself: inside their rhythm, or by an agreement.

    To ask for a word before a day has no words, and goes with the day that was told. Of what is told
    by agreements the first of a day, and only where telling is what was agreed: a yes to a rule about
    the bins is no yes to a letter a day.
    """
    if isinstance(command, TellUnder):
        told = state.shared.openness.every(ToldUnder)
        is_first = all(one.day != command.at.date() for one in told)
        return is_first and state.shared.agreements.is_about_telling(command.of)
    return isinstance(command, GiveShare | AskBeforeDay)


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    ours = state.shared.openness
    if isinstance(command, AskBeforeDay) and ours.is_asked_before(command.of):
        return ()
    event = _event(state, command)
    if isinstance(event, OpennessSet | OnlyWordsSaid):
        return kinds.unless_said(ours, event)
    new = _if_new(ours, event)
    if new:
        _not_too_soon(ours, event)
    return new


def _event(state: "State", command: Command) -> Event:
    match command:
        case SetOpenness():
            return _set(command)
        case GiveShare():
            return _share(command)
        case SayBeforehand():
            return SaidBeforehand(text=_line(command.text), **kinds.as_given(command))
        case TellDoubt():
            return DoubtTold(text=_line(command.text), **kinds.as_given(command))
        case TellUnder():
            return _told(state, command)
        case GiveWord():
            return _word(state, command)
        case TellHardDay():
            return _day(command)
        case AskBeforeDay():
            of = _hers(state, command.of)
            return BeforeDayAsked(of=of, **kinds.as_given(command, counted=False))
        case SayBeforeDay():
            return _before_day(state, command)
        case SayOnlyWords():
            text = whole(command.text, field="text", most=LONGEST_PART)
            of = _calming(state, command.of)
            return OnlyWordsSaid(of=of, text=text, **kinds.as_given(command))
        case _:
            assert_never(command)


def _day(command: TellHardDay) -> HardDayTold:
    kinds.not_over(command.on, command.at, "hard_day_over", field="on")
    return HardDayTold(on=command.on, text=_line(command.text), **kinds.as_given(command))


def _before_day(state: "State", command: SayBeforeDay) -> BeforeDaySaid:
    asked = _asked_before(state, command)
    text = said(command.text, field="text", most=LONGEST_PART)
    kept = state.shared.given_by(command.by, command.id)
    acts = kept.acts if isinstance(kept, BeforeDaySaid) else _carried_by(state, command)
    return BeforeDaySaid(of=asked.id, text=text, acts=acts, **kinds.as_given(command))


def _carried_by(state: "State", command: SayBeforeDay) -> tuple[str, ...]:
    """What was kept, as it reads. Raises Refused where neither that nor "nothing yet" is said."""
    picked = tuple(dict.fromkeys(command.acts))
    if bool(picked) == command.nothing_yet:
        raise Refused("act_or_nothing_yet", field="acts")
    if len(picked) > MOST_ACTS:
        raise Refused("too_many_acts", field="acts", most=MOST_ACTS)
    kept = {act.id: act.what for act in begun.kept(state, command.at.date())}
    if not kept.keys() >= set(picked):
        raise Refused("not_there", field="acts")
    return tuple(kept[id] for id in picked)


def _calming(state: "State", id: str) -> str:
    """The id of a calming word that was given to the hurt person."""
    ours = state.shared.openness
    return found((*ours.every(WordGiven), *ours.every(BeforeDaySaid)), id).id


def _asked_before(state: "State", command: SayBeforeDay) -> BeforeDayAsked:
    """What was asked for. Raises Refused once its day is over: a word kept back until later would be
    a letter that no cap counts."""
    ours = state.shared.openness
    asked = found(ours.every(BeforeDayAsked), command.of)
    day = kinds.find(tuple(d for d in ours.every(HardDayTold) if d.by == "harmed"), asked.of)
    was_said = kinds.find(ours.every(BeforeDaySaid), command.id) is not None
    if day is not None and not was_said:
        kinds.not_over(day.on, command.at, "word_before_over", field="text")
    return asked


def _hers(state: "State", id: str) -> str:
    """The id of a day that the hurt person told of."""
    days = state.shared.openness.every(HardDayTold)
    return found(tuple(day for day in days if day.by == "harmed"), id).id


def _set(command: SetOpenness) -> OpennessSet:
    about = tuple(part for part in PARTS if part in command.about)
    also = tuple(one for one in get_args(Also) if one in command.also)
    return OpennessSet(
        every=command.every, about=about, also=also, word=command.word, **kinds.as_given(command)
    )


def _if_new(ours: Slice, event: Event) -> tuple[Event, ...]:
    return (event,) if kinds.is_new_given(ours, event, field="text") else ()


def _share(command: GiveShare) -> ShareGiven:
    parts: dict[str, Any] = {
        part: whole(getattr(command, part), field=part, most=LONGEST_PART) for part in PARTS
    }
    if not any(parts.values()):
        raise Refused("nothing_shared_of_oneself")
    return ShareGiven(**parts, **kinds.as_given(command, counted=False))


def _line(text: str) -> str:
    return said(" ".join(text.split()), field="text", most=LONGEST_LINE)


def _told(state: "State", command: TellUnder) -> ToldUnder:
    ours = state.shared
    kept = ours.given_by(command.by, command.id)
    agreement = found(ours.agreements.proposals, command.of)
    if kept is None and agreement not in ours.agreements.in_force(command.at.date()):
        raise Refused("agreement_holds_no_more")
    counted = kept.counted if kept is not None else not is_asked_for(state, command)
    return ToldUnder(
        of=agreement.id,
        text=said(command.text, field="text", most=LONGEST_WORD),
        **kinds.as_given(command, counted=counted),
    )


def _word(state: "State", command: GiveWord) -> WordGiven:
    kept = state.shared.given_by(command.by, command.id)
    acts = kept.acts if isinstance(kept, WordGiven) else tuple(_acts(state, command))
    if len(acts) > MOST_ACTS:
        raise Refused("too_many_acts", field="acts", most=MOST_ACTS)
    text = said(command.text, field="text", most=LONGEST_WORD)
    if not acts:
        raise Refused("no_act_carries_it", field="acts")
    return WordGiven(text=text, acts=acts, **kinds.as_given(command))


def _acts(state: "State", command: GiveWord) -> Iterator[str]:
    for id in dict.fromkeys(command.promises):
        yield found(state.own.promises.running, id).what
    holding = state.shared.agreements.in_force(command.at.date())
    for id in dict.fromkeys(command.agreements):
        yield found(holding, id).what


def _not_too_soon(ours: Slice, event: Event) -> None:
    """Refuse what comes more often than was asked, once it is known not to be a second press."""
    refused = too_soon(ours, type(event), event.day)
    if refused is not None:
        raise refused


def too_soon(ours: Slice, kind: type[Given], today: date) -> Refused | None:
    """Why one more of that kind has no place yet, or None."""
    if kind is ShareGiven and ours.next_share is not None and today < ours.next_share:
        return Refused("share_too_soon", day=ours.next_share)
    if kind is WordGiven and ours.next_word is not None and today < ours.next_word:
        return Refused("word_too_soon", day=ours.next_word)
    return None


def evolve(ours: Slice, event: Event) -> Slice:
    return add_given(ours, event)
