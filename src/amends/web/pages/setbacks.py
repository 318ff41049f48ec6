"""Leaf H: what is there before it happens again, and what is written down on the day on which it did.

`H/1/` it happened, `H/1/<hurt>/` what stands there already is that; `H/2/` early signs; `H/3/` plans for certain days; `H/4/` moments in which one did
otherwise; `H/5/` small untruths; `H/6/` what one does if it happens. Behind each an id: that one
again; `H/3/0/<cause>/` a plan out of a cause; `H/3/<id>/1/` saying it through, `H/3/<id>/<day>/` how
a day was. All of it is for its writer alone. (STEPS S0.8c, S0.8d, S2.8b, S2.16b, S3.4c, S4.4a.)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.repair import State
from amends.repair.practices import prevention, setbacks
from amends.repair.practices.setbacks import Often, Out, SignKind, Situation, Untruth, Went
from amends.web.forms import AmendsForm, Day
from amends.web.pages import between, following, repeats
from amends.web.pages.asking import MakingForm, Text, ask, choice, line, words
from amends.web.pages.frame import Visit, addressed, page
from amends.web.pages.owning import KIND_HINTS, KINDS
from amends.web.pages.promise_days import A_DAY
from amends.web.pages.read_over import facts_read_over, read_over
from amends.web.pages.saying import day, if_then

SLIP, SIGNS, PLANS, MOMENTS, UNTRUTHS, THEN = "1", "2", "3", "4", "5", "6"
OF_A_CAUSE: Final = "0"

SIGN_KINDS: Final[dict[SignKind, tuple[Text, Text]]] = {
    "body": (gettext_lazy("In my body"), gettext_lazy("A tight jaw, no sleep, a fast heart.")),
    "thought": (gettext_lazy("A thought"), gettext_lazy("“Only this once.” “Nobody will know.”")),
    "place": (gettext_lazy("A place, or an hour"), gettext_lazy("A bar, a street, an empty flat.")),
}

OFTEN: Final[dict[Often, Text]] = {
    "once": gettext_lazy("Once"),
    "week": gettext_lazy("Every week"),
    "month": gettext_lazy("Every month"),
    "year": gettext_lazy("Every year"),
}

WENT: Final[dict[Went, Text]] = {
    "planned": gettext_lazy("I did what I planned"),
    "other": gettext_lazy("I did something else, and it did not happen"),
    "slipped": gettext_lazy("It happened"),
    "not_come": gettext_lazy("It did not come to that"),
}

OUT: Final[dict[Out, Text]] = {
    "told": gettext_lazy("I told it"),
    "found_out": gettext_lazy("It was found out before I told it"),
}


def _a_day(label: Text, hint: Text = "") -> forms.DateField:
    return forms.DateField(label=label, help_text=hint, widget=Day(), error_messages=A_DAY)


class SlipForm(MakingForm):
    kind = choice(gettext_lazy("What kind of thing was it?"), KINDS, hints=KIND_HINTS)
    act = words(
        gettext_lazy("What did you do?"),
        hint=gettext_lazy("One plain sentence, from your own side. The rest can come later."),
        rows=3,
    )
    on = _a_day(gettext_lazy("On which day?"))
    reaching = ("act",)


class CallForm(AmendsForm):
    on = _a_day(gettext_lazy("On which day?"))


class SignForm(MakingForm):
    kind = choice(
        gettext_lazy("Where do you notice it?"),
        [(kind, name) for kind, (name, _hint) in SIGN_KINDS.items()],
        hints={kind: hint for kind, (_name, hint) in SIGN_KINDS.items()},
    )
    text = line(
        gettext_lazy("What is the sign?"),
        hint=gettext_lazy("Something you can notice while there is still time."),
    )
    reaching = ("text",)


class PlanForm(MakingForm):
    cue = line(
        gettext_lazy("If …"),
        hint=gettext_lazy("What that day may bring: the office party, the money on the account."),
    )
    act = line(
        gettext_lazy("… then I"),
        hint=gettext_lazy("One thing that you can do at once, by yourself."),
    )
    on = _a_day(gettext_lazy("On which day is it next?"))
    often = choice(gettext_lazy("How often does it come?"), list(OFTEN.items()))
    cause = forms.CharField(widget=forms.HiddenInput, required=False, max_length=64)
    reaching = ("cue", "act")


class AloudForm(MakingForm):
    """Nothing to type: it was said, or not."""


class WentForm(AmendsForm):
    went = choice(gettext_lazy("How was it?"), list(WENT.items()))
    text = words(gettext_lazy("A line about it"), rows=3, free=True)


class MomentForm(MakingForm):
    came = words(
        gettext_lazy("What came?"),
        hint=gettext_lazy("Where it could have happened again, and did not."),
        rows=3,
    )
    instead = words(gettext_lazy("What did you do instead?"), rows=3)
    on = _a_day(gettext_lazy("On which day?"))
    reaching = ("came", "instead")


class UntruthForm(MakingForm):
    stated = words(gettext_lazy("What did you say?"), hint=gettext_lazy("“I said …”"), rows=2)
    true = words(gettext_lazy("What is true?"), rows=2)
    tell_by = _a_day(
        gettext_lazy("By which day do you tell it?"),
        gettext_lazy("The same day is easiest. It is heavier tomorrow."),
    )


class OutForm(AmendsForm):
    out = choice(gettext_lazy("How did it come out?"), list(OUT.items()))
    on = _a_day(gettext_lazy("On which day?"))


class ThenForm(MakingForm):
    text = words(
        gettext_lazy("What do you do if it happens?"),
        hint=gettext_lazy("Whom you tell, how soon, whom you call, and what you begin again."),
        rows=5,
    )
    reaching = ("text",)


@page(role="responsible")
def shown(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    match visit.act.split("/"):
        case [""]:
            return _overview(visit, state)
        case [shelf] if shelf in SHELVES:
            return SHELVES[shelf](visit, state)
        case ["1", harm]:
            return _call_slip(visit, state, harm)
        case ["2", id]:
            return _sign_again(visit, state, id)
        case ["3", id]:
            return _plan_again(visit, _situation(state, id))
        case ["3", "0", cause]:
            return _plan_of_a_cause(visit, state, cause)
        case ["3", id, "1"]:
            return _say_through(visit, _situation(state, id))
        case ["3", id, on]:
            return _how_it_was(visit, _situation(state, id), on)
        case ["5", id]:
            return _came_out(visit, state, id)
        case _:
            raise Http404


# All of it


@dataclass(frozen=True, kw_only=True, slots=True)
class Shelf:
    title: str
    text: str
    url: str


def _overview(visit: Visit, state: State) -> HttpResponseBase:
    mine = state.own.setbacks
    signs, moments = mine.signs[-1:], mine.near_misses[-1:]
    coming = mine.coming(visit.today)[:1]
    rows = (
        (SIGNS, _("Early signs"), [one.text for one in signs]),
        (PLANS, _("Plans for certain days"), [f"{one.cue}: {one.act}" for one in coming]),
        (MOMENTS, _("Moments in which you did otherwise"), [one.instead for one in moments]),
        (UNTRUTHS, _("Small untruths, put right"), [one.stated for one in mine.untold[:1]]),
        (THEN, _("What you do if it happens"), [mine.then.text] if mine.then else []),
    )
    return visit.show(
        "setbacks/overview.html",
        shelves=[
            Shelf(title=title, text="".join(newest), url=visit.url("H", shelf))
            for shelf, title, newest in rows
        ],
        agreed=repeats.agreed(visit, state),
        propose_url=repeats.propose_url(visit, state),
        give_url=_give_url(visit, state),
        slip_url=visit.url("H", SLIP),
        back_url=visit.url("a"),
    )


def _give_url(visit: Visit, state: State) -> str:
    """Where something of it can be given to be read, while that is let in."""
    return visit.url("I") if between.may_bring(visit, state, prevention.DOOR) else ""


# It happened


def _slip(visit: Visit, state: State) -> HttpResponseBase:
    form = SlipForm(visit.request.POST or None, initial={"on": visit.today})
    facts_read_over(visit, form)
    if visit.posts and visit.attempt(form, lambda said: _slipped(visit, said)):
        return visit.saved("c", f"{setbacks.harm_of(form.cleaned_data['id'])}/1")
    return ask(
        visit,
        form,
        title=_("It happened again"),
        lead=_("On the same day, in one plain sentence. Nobody is told by this."),
        back=visit.url("H"),
        template="setbacks/slip.html",
        agreed=repeats.agreed(visit, state),
    )


def _slipped(visit: Visit, said: dict[str, Any]) -> setbacks.WriteSlip:
    return setbacks.WriteSlip(at=visit.now, **said)


def _call_slip(visit: Visit, state: State, id: str) -> HttpResponseBase:
    """Of a hurt that was written down like any other: it happened again. Its day alone is asked."""
    harm = addressed(state.own.owning.harms, id)
    if state.own.setbacks.of_harm(id) is not None and not visit.posts:
        raise Http404
    form = CallForm(visit.request.POST if visit.posts else None, initial={"on": visit.today})
    if visit.posts and visit.attempt(
        form, lambda said: setbacks.CallSlip(at=visit.now, of=id, on=said["on"])
    ):
        return visit.saved("c", f"{id}/1")
    return ask(
        visit,
        form,
        title=_("It happened again"),
        lead=_(
            "What you wrote of this kind before then stands open again. Nobody is told by this."
        ),
        back=visit.url("c", f"{id}/1"),
        template="setbacks/slip.html",
        act=harm.act,
        agreed=repeats.agreed(visit, state),
    )


# The lists


@dataclass(frozen=True, kw_only=True, slots=True)
class Way:
    name: str
    url: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """One thing in a list. `when` is a day, or how often it comes."""

    when: str
    title: str
    text: str
    ways: Sequence[Way]
    tag: str = ""


def _list(
    visit: Visit,
    form: AmendsForm,
    entries: Sequence[Entry],
    *,
    title: str,
    lead: str,
    offers: Sequence[Way] = (),
    note: str = "",
) -> HttpResponseBase:
    return visit.show(
        "setbacks/list.html",
        form=form,
        entries=entries,
        title=title,
        lead=lead,
        offers=offers,
        note=note,
        main=_("Keep it"),
        back_url=visit.url("H"),
    )


def _one(visit: Visit, form: AmendsForm, shelf: str, title: str) -> HttpResponseBase:
    """One of a list again, in a form of its own."""
    return ask(visit, form, title=title, back=visit.url("H", shelf), aside=_("Leave it as it was"))


def _let_go(visit: Visit, shelf: str, id: str) -> Way:
    return Way(name=_("Let go"), url=visit.url("z", f"H/{shelf}/{id}"))


# Early signs


def _signs(visit: Visit, state: State) -> HttpResponseBase:
    form = _sign_form(visit, state, {})
    if visit.posts and visit.attempt(form, lambda said: _listed(visit, said)):
        return visit.saved("H", SIGNS)
    causes = {cause.id: cause.text for cause in state.own.reflection.causes}
    entries = [
        Entry(
            when=str(SIGN_KINDS[sign.kind][0]),
            title=sign.text,
            text=causes.get(sign.cause, ""),
            ways=(
                Way(name=_("Change"), url=visit.url("H", f"{SIGNS}/{sign.id}")),
                _let_go(visit, SIGNS, sign.id),
            ),
        )
        for sign in reversed(state.own.setbacks.signs)
    ]
    lead = _("Before it happens there is mostly something to notice. Who knows it has time.")
    return _list(visit, form, entries, title=_("Early signs"), lead=lead)


def _sign_form(visit: Visit, state: State, initial: dict[str, Any]) -> SignForm:
    """With the causes that were written down, to put the sign to one of them."""
    form = SignForm(visit.request.POST or None, initial=initial)
    causes = [(cause.id, cause.text) for cause in state.own.reflection.causes]
    if causes:
        form.fields["cause"] = choice(
            _("Which cause does it belong to?"), [*causes, ("", _("None of these"))], free=True
        )
    read_over(visit, form)
    return form


def _listed(visit: Visit, said: dict[str, Any]) -> setbacks.ListSign:
    return setbacks.ListSign(at=visit.now, **said)


def _sign_again(visit: Visit, state: State, id: str) -> HttpResponseBase:
    sign = addressed(state.own.setbacks.signs, id)
    initial = {"id": id, "kind": sign.kind, "text": sign.text, "cause": sign.cause}
    form = _sign_form(visit, state, initial)
    if visit.posts and visit.attempt(form, lambda said: _listed(visit, said)):
        return visit.saved("H", SIGNS)
    return _one(visit, form, SIGNS, _("An early sign"))


# Plans for certain days


def _plans(visit: Visit, state: State) -> HttpResponseBase:
    form = _plan_form(visit, {"on": visit.today})
    if visit.posts and visit.attempt(form, lambda said: _planned(visit, said)):
        return visit.saved("H", PLANS)
    situations = state.own.setbacks.coming(visit.today)
    offers = [
        Way(name=cause.cue or cause.text, url=visit.url("H", f"{PLANS}/{OF_A_CAUSE}/{cause.id}"))
        for cause in setbacks.causes_without_a_day(state)
    ]
    return _list(
        visit,
        form,
        [_plan_entry(visit, one) for one in situations],
        title=_("Plans for certain days"),
        lead=_(
            "What you learned, put to a day on which it will be needed. You are reminded of it on "
            "that day, in words that say nothing, and asked on the next how it was."
        ),
        offers=offers,
    )


def _plan_entry(visit: Visit, one: Situation) -> Entry:
    coming = one.next_from(visit.today)
    asked = one.to_say_of(visit.today)
    last = max(one.days, key=lambda said: said.on, default=None)
    ways = [Way(name=_("Change"), url=visit.url("H", f"{PLANS}/{one.id}"))]
    if asked is not None:
        at = visit.url("H", f"{PLANS}/{one.id}/{asked.isoformat()}")
        ways.insert(0, Way(name=_("Say how it was"), url=at))
    if coming is not None and len(one.said) < setbacks.SAID_THROUGH:
        ways.append(Way(name=_("Say it aloud"), url=visit.url("H", f"{PLANS}/{one.id}/1")))
    return Entry(
        when=_("%(day)s, %(often)s")
        % {"day": day(coming or one.on), "often": str(OFTEN[one.often]).lower()},
        title=if_then(one.cue, one.act),
        text=f"{day(last.on)}: {WENT[last.went]}. {last.text}".strip() if last else "",
        tag=_said_through(one) if coming else _("over"),
        ways=(*ways, _let_go(visit, PLANS, one.id)),
    )


def _said_through(one: Situation) -> str:
    """How often it was said, of how often: a count, and no more."""
    if not one.said:
        return ""
    return _("said through %(n)s of %(of)s") % {"n": len(one.said), "of": setbacks.SAID_THROUGH}


def _say_through(visit: Visit, kept: Situation) -> HttpResponseBase:
    """The plan by itself, to be said aloud; the press says that it was."""
    form = AloudForm(visit.request.POST or None)
    if visit.posts and visit.attempt(form, lambda said: _aloud(visit, kept, said)):
        return visit.saved("H", PLANS)
    return ask(
        visit,
        form,
        title=if_then(kept.cue, kept.act),
        lead=_(
            "Say it aloud to yourself, slowly, three times in all, and see the moment before you. "
            "Over 642 tests of such plans, those that were rehearsed helped more. No sound is kept."
        ),
        main=_("I said it aloud"),
        aside=_("Not now"),
        back=visit.url("H", PLANS),
        note=", ".join(day(one.on) for one in kept.said),
    )


def _aloud(visit: Visit, kept: Situation, said: dict[str, Any]) -> setbacks.SaySituation:
    return setbacks.SaySituation(at=visit.now, of=kept.id, on=visit.today, **said)


def _plan_form(visit: Visit, initial: dict[str, Any]) -> PlanForm:
    form = PlanForm(visit.request.POST or None, initial=initial)
    read_over(visit, form)
    return form


def _planned(visit: Visit, said: dict[str, Any]) -> setbacks.PlanSituation:
    return setbacks.PlanSituation(at=visit.now, **said)


def _situation(state: State, id: str) -> Situation:
    return addressed(state.own.setbacks.situations, id)


def _plan_again(visit: Visit, kept: Situation) -> HttpResponseBase:
    names = ("id", "cue", "act", "on", "often", "cause")
    return _plan_of(visit, {name: getattr(kept, name) for name in names})


def _plan_of_a_cause(visit: Visit, state: State, id: str) -> HttpResponseBase:
    cause = addressed(state.own.reflection.causes, id)
    return _plan_of(visit, {"cue": cause.cue, "act": cause.act, "cause": id})


def _plan_of(visit: Visit, initial: dict[str, Any]) -> HttpResponseBase:
    form = _plan_form(visit, initial)
    if visit.posts and visit.attempt(form, lambda said: _planned(visit, said)):
        return visit.saved("H", PLANS)
    return _one(visit, form, PLANS, _("A plan for a day"))


def _how_it_was(visit: Visit, kept: Situation, on: str) -> HttpResponseBase:
    try:
        asked = date.fromisoformat(on)
    except ValueError:
        raise Http404 from None
    if kept.next_from(asked) != asked:
        raise Http404
    said_before = kept.looked_back_on(asked)
    initial = {"went": said_before.went, "text": said_before.text} if said_before else {}
    form = WentForm(visit.request.POST or None, initial=initial)
    if visit.posts and visit.attempt(form, lambda said: _went(visit, kept, asked, said)):
        return visit.saved("H", SLIP if form.cleaned_data["went"] == "slipped" else PLANS)
    return ask(
        visit, form, title=day(asked), lead=if_then(kept.cue, kept.act), back=visit.url("H", PLANS)
    )


def _went(visit: Visit, kept: Situation, on: date, said: dict[str, Any]) -> setbacks.LookBackOnDay:
    return setbacks.LookBackOnDay(at=visit.now, of=kept.id, on=on, **said)


# Moments in which one did otherwise


def _moments(visit: Visit, state: State) -> HttpResponseBase:
    form = MomentForm(visit.request.POST or None, initial={"on": visit.today})
    read_over(visit, form)
    if visit.posts and visit.attempt(form, lambda said: _noted(visit, said)):
        return visit.saved("H", MOMENTS)
    newest = sorted(state.own.setbacks.near_misses, key=lambda one: one.on, reverse=True)
    entries = [
        Entry(
            when=day(one.on),
            title=one.came,
            text=one.instead,
            ways=(_let_go(visit, MOMENTS, one.id),),
        )
        for one in newest
    ]
    return _list(
        visit,
        form,
        entries,
        title=_("Moments in which you did otherwise"),
        lead=_("It came close, and you did something else. That is worth a line, for you."),
    )


def _noted(visit: Visit, said: dict[str, Any]) -> setbacks.NoteNearMiss:
    return setbacks.NoteNearMiss(at=visit.now, **said)


# Small untruths


def _untruths(visit: Visit, state: State) -> HttpResponseBase:
    mine = state.own.setbacks
    form = UntruthForm(visit.request.POST or None, initial={"tell_by": visit.today})
    if visit.posts and visit.attempt(form, lambda said: _untrue(visit, said)):
        return visit.saved("H", f"{UNTRUTHS}/{form.cleaned_data['id']}")
    out = [one for one in reversed(mine.untruths) if one.out is not None]
    return _list(
        visit,
        form,
        [_untruth_entry(visit, one) for one in (*mine.untold, *out)],
        title=_("Small untruths, put right"),
        lead=_("What was not so, and what is. A small one that is told first stays small."),
        note=_counted(mine.counted),
    )


def _counted(counted: setbacks.Counted) -> str:
    if not counted.all:
        return ""
    return _(
        "Of %(all)d that you wrote down: told by you %(told)d, found out before %(found)d."
    ) % {
        "all": counted.all,
        "told": counted.told,
        "found": counted.found_out,
    }


def _untruth_entry(visit: Visit, one: Untruth) -> Entry:
    if one.out is None:
        when = _("To be told by %(day)s") % {"day": day(one.tell_by)}
    else:
        when = f"{day(one.out_on or one.tell_by)}: {OUT[one.out]}"
    opens = _("Tell it, or say how it came out") if one.out is None else _("Change")
    return Entry(
        when=when,
        title=_("I said: %(words)s") % {"words": one.stated},
        text=_("True is: %(words)s") % {"words": one.true},
        ways=(
            Way(name=opens, url=visit.url("H", f"{UNTRUTHS}/{one.id}")),
            _let_go(visit, UNTRUTHS, one.id),
        ),
    )


def _untrue(visit: Visit, said: dict[str, Any]) -> setbacks.WriteUntruth:
    return setbacks.WriteUntruth(at=visit.now, **said)


def _came_out(visit: Visit, state: State, id: str) -> HttpResponseBase:
    """How to tell it, and how it came out. To tell it here it becomes a fact of what happened."""
    kept = addressed(state.own.setbacks.untruths, id)
    initial = {"out": kept.out, "on": kept.out_on or visit.today}
    form = OutForm(visit.request.POST or None, initial=initial)
    if visit.posts and visit.attempt(form, lambda said: _out(visit, kept, said)):
        return visit.saved("H", UNTRUTHS)
    return visit.show(
        "setbacks/untruth.html",
        form=form,
        kept=kept,
        apart=following.is_apart(visit, state),
        facts=[
            Way(name=harm.act, url=visit.url("c", f"{harm.id}/3/{kept.id}"))
            for harm in state.own.owning.harms
        ],
        new_url=visit.url("c", "new"),
        back_url=visit.url("H", UNTRUTHS),
    )


def _out(visit: Visit, kept: Untruth, said: dict[str, Any]) -> setbacks.SayHowItCameOut:
    return setbacks.SayHowItCameOut(at=visit.now, of=kept.id, **said)


# What one does if it happens


def _then(visit: Visit, state: State) -> HttpResponseBase:
    kept = state.own.setbacks.then
    initial = {"id": kept.id, "text": kept.text} if kept else {}
    form = ThenForm(visit.request.POST or None, initial=initial)
    read_over(visit, form)
    if visit.posts and visit.attempt(form, lambda said: _thought_of(visit, said)):
        return visit.saved("H")
    return ask(
        visit,
        form,
        title=_("What you do if it happens"),
        lead=_(
            "Written on a calm day, for the day that is not. It is yours alone unless you give it."
        ),
        back=visit.url("H"),
        template="setbacks/then.html",
        let_go_url=visit.url("z", f"H/{THEN}/{kept.id}") if kept else "",
    )


def _thought_of(visit: Visit, said: dict[str, Any]) -> setbacks.WriteThen:
    return setbacks.WriteThen(at=visit.now, **said)


SHELVES: Final[dict[str, Callable[[Visit, State], HttpResponseBase]]] = {
    SLIP: _slip,
    SIGNS: _signs,
    PLANS: _plans,
    MOMENTS: _moments,
    UNTRUTHS: _untruths,
    THEN: _then,
}
