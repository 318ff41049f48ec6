"""The library: what it names exists, what it says stands in one place, what it lists was seen."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import groupby
from pathlib import Path

import pytest

from amends import guides
from amends.guides import helplines, library, steps, wording
from amends.repair import Refused
from amends.repair.path import CONDITIONS
from amends.repair.practices import guiding

SOURCE = Path(__file__).parents[2] / "src" / "amends"


def reasons_raised() -> set[str]:
    """Every reason of the rules and the keepers: said in a `Refused(...)`, or to one who says it."""
    trees = [
        ast.parse(path.read_text(encoding="utf-8"))
        for path in [*SOURCE.rglob("repair/**/*.py"), *SOURCE.rglob("journal/**/*.py")]
    ]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    places = {"Refused": (0, "reason")} | handed_a_reason(nodes)
    found: set[str] = set()
    for call in calls(nodes):
        if called(call) not in places:
            continue
        place, name = places[called(call)]
        named = (one.value for one in call.keywords if one.arg == name)
        said = next(named, None) or call.args[place]
        if isinstance(said, ast.Constant):
            found.add(str(said.value))
        elif isinstance(said, ast.JoinedStr):
            found.add(
                "".join(str(p.value) if isinstance(p, ast.Constant) else "*" for p in said.values)
            )
    return found


def handed_a_reason(nodes: list[ast.AST]) -> dict[str, tuple[int, str]]:
    """Functions that refuse for a reason they were handed: its place among their arguments, and name."""
    found = {}
    for function in nodes:
        if not isinstance(function, ast.FunctionDef):
            continue
        for call in calls(ast.walk(function)):
            if called(call) == "Refused" and isinstance(call.args[0], ast.Name):
                given = [*function.args.args, *function.args.kwonlyargs]
                names = [argument.arg for argument in given]
                found[function.name] = names.index(call.args[0].id), call.args[0].id
    return found


def calls(nodes: Iterable[ast.AST]) -> Iterator[ast.Call]:
    """Those of the nodes that are calls."""
    return (node for node in nodes if isinstance(node, ast.Call))


def called(call: ast.Call) -> str:
    """The name of what is called, without what it hangs on."""
    return getattr(call.func, "id", "") or getattr(call.func, "attr", "")


def test_every_reason_of_the_rules_has_its_sentence() -> None:
    worded = wording.wording().refusals
    for reason in reasons_raised():
        pattern = re.compile(reason.replace("*", r"\w+") + r"\Z")
        assert any(pattern.match(code) for code in worded), reason


def test_no_sentence_stands_there_for_a_reason_that_is_never_given() -> None:
    patterns = [re.compile(r.replace("*", r"\w+") + r"\Z") for r in reasons_raised()]
    at_the_entrance = {"moved_on"}
    for code in wording.wording().refusals:
        assert code in at_the_entrance or any(p.match(code) for p in patterns), code


def test_a_sentence_says_what_holds_that_nothing_is_lost_and_what_is_next() -> None:
    said = guides.sentence(Refused("cap", most=2))
    assert said.startswith("You started 2 things")
    assert "kept" in said


def test_no_sentence_scolds_or_cheers() -> None:
    worded = wording.wording()
    texts = [part for r in worded.refusals.values() for part in (r.what, r.lost, r.then)]
    for text in [*texts, *worded.conditions.values()]:
        assert "!" not in text
        assert not re.search(
            r"\b(failed|invalid|error|wrong input|must|great|well done)\b", text, re.IGNORECASE
        )


def test_every_condition_has_its_words() -> None:
    assert set(wording.wording().conditions) == set(CONDITIONS)


@pytest.mark.parametrize("name", guides.guide_names())
def test_a_guide_names_only_what_exists_and_gives_a_reason_and_a_source(name: str) -> None:
    guide = guides.guide(name)
    for step in guide.steps:
        assert step.why
        assert step.source
        assert step.done


def actions_of(article: str) -> set[str]:
    """The actions of one article, without what it begins and ends with."""
    parts = {f"{article}.{part.rstrip('abcdefgh')}" for part in steps.ARTICLES[article].split()}
    return parts - {f"{article}.0", "S0.9"}


@pytest.mark.parametrize("name", library.TO_CHOOSE)
def test_each_action_of_an_article_is_a_step_of_its_guide(name: str) -> None:
    guide = guides.guide(name)
    sources = " ".join(step.source for step in guide.steps)
    named = {*re.findall(r"S\d\.\d+", sources)}
    assert guide.good_for
    assert guide.role == "responsible"
    if guide.article:
        assert actions_of(guide.article) - named == set()
    rows = {row.id for row in steps.rows()}
    assert {*re.findall(r"S\d\.\d+[a-h]?", sources)} <= rows | {"S2.6"}


def test_whoever_goes_by_a_guide_is_first_asked_what_is_safe() -> None:
    for name in library.TO_CHOOSE:
        first = guides.guide(name).steps[0]
        assert (first.practice, first.done) == ("safety", ("screened",))


def test_what_can_be_chosen_is_what_there_is() -> None:
    assert {*library.TO_CHOOSE, library.OWN_SIDE} == {*guides.guide_names()}
    assert {*guiding.GUIDES} == {*guides.guide_names(), library.NONE}


def test_the_steps_of_a_guide_can_stand_in_an_address_and_its_parts_stand_together() -> None:
    for name in guides.guide_names():
        steps_of = guides.guide(name).steps
        assert all(guiding.STEP.fullmatch(step.id) for step in steps_of)
        parts = [step.part for step in steps_of]
        assert len([part for part, _group in groupby(parts)]) == len({*parts})
        assert len(steps_of) <= 14 or all(parts), "a long way is folded"


def test_a_guide_with_a_key_that_nobody_knows_is_refused() -> None:
    step = {
        "id": "a",
        "practice": "owning",
        "title": "t",
        "why": "w",
        "source": "s",
        "done": ["screened"],
        "untill": ["screened"],
    }
    with pytest.raises(ValueError, match="untill"):
        library.loaded("made_up", {"title": "t", "role": "responsible", "steps": [step]})


def test_a_guide_with_an_unknown_condition_is_refused() -> None:
    step = {
        "id": "a",
        "practice": "owning",
        "title": "t",
        "why": "w",
        "source": "s",
        "done": ["forgiven"],
    }
    with pytest.raises(ValueError, match="forgiven"):
        library.loaded("made_up", {"title": "t", "role": "responsible", "steps": [step]})


def test_a_guide_with_an_unknown_practice_is_refused() -> None:
    step = {
        "id": "a",
        "practice": "praising",
        "title": "t",
        "why": "w",
        "source": "s",
        "done": ["screened"],
    }
    with pytest.raises(ValueError, match="praising"):
        library.loaded("made_up", {"title": "t", "role": "harmed", "steps": [step]})


def test_an_unknown_country_is_shown_the_page_that_lists_all() -> None:
    assert [line.url for line in guides.lines_for("ZZ")] == ["https://findahelpline.com"]
    assert guides.lines_for("") == guides.lines_for("ZZ")


def test_emergency_comes_first() -> None:
    assert guides.lines_for("GB")[0].kind == "emergency"


# Rows whose page was named when it was read, without its address: their next look-up keeps it.
ADDRESS_NOT_KEPT = {
    "MEND, Men's Development Network",
    "9-8-8 Suicide Crisis Helpline",
    "MensLine Australia",
    "Lifeline",
    "National Commission for Women",
    "Hilfetelefon Gewalt an Männern",
    "Violences Femmes Info",
    "Atención a víctimas de violencia de género",
}


@pytest.mark.parametrize("country", [country.code for country in guides.countries()])
def test_every_country_has_a_number_for_danger_and_a_line_open_by_night(country: str) -> None:
    """The sentence for whoever writes of hurting themselves says so (wording.toml, held_self_harm)."""
    rows = guides.lines_for(country)
    assert [line.kind for line in rows].count("emergency") == 1
    crisis = [line for line in rows if line.kind == "crisis"]
    assert crisis
    assert {line.hours for line in crisis} == {"24 hours"}
    assert {line.kind for line in guides.lines_for("")} == {"elsewhere"}
    then = wording.wording().refusals["held_self_harm"].then
    assert "open by day and by night, and for other countries the page that lists theirs" in then


def test_every_row_has_a_country_a_way_to_reach_it_and_the_day_it_was_seen() -> None:
    codes = {country.code for country in guides.countries()}
    for code in codes:
        rows = guides.lines_for(code)
        assert rows
        for line in rows:
            assert line.country in codes | {""}
            assert line.number or line.url
            assert line.source
            assert line.verified_on <= date(2026, 11, 29)
            assert line.source_url or line.name in ADDRESS_NOT_KEPT


def test_rows_that_nobody_looked_up_for_half_a_year_are_found() -> None:
    assert helplines.stale(date(2026, 11, 30)) == ()
    late = date(2026, 11, 20) + timedelta(days=181)
    assert helplines.stale(late)


def test_a_release_is_told_which_rows_to_look_up_and_fails_until_they_were() -> None:
    code, (said,) = helplines.said_before_a_release(date(2026, 11, 30))
    assert (code, said[:4]) == (0, "All ")
    code, rows = helplines.said_before_a_release(date(2026, 11, 20) + timedelta(days=181))
    assert code == 1
    assert any("National Domestic Violence Hotline, 1-800-799-7233: 2026-11-20" in r for r in rows)
    script = SOURCE.parents[1] / "scripts" / "helplines.py"
    run = subprocess.run([sys.executable, script], capture_output=True, text=True)
    assert (run.returncode, run.stderr) in ((0, ""), (1, ""))
    assert run.stdout.startswith(("All ", "Look these up")[run.returncode])


def test_the_check_in_asks_the_four_questions_as_they_are() -> None:
    assert [question.text for question in guides.own_items()] == [
        "This week, could you count on what you were told?",
        "This week, could you count on what was promised?",
        "How safe do you feel saying no?",
        "How much of your week went to worrying about this?",
    ]
