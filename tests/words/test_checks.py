"""Each check carries its own examples, and they hold."""

from pathlib import Path

import pytest

from amends.words import LABELS, Check, read
from amends.words import held as held_words
from amends.words.checks import CHECKS
from amends.words.manual import SOURCES, page
from amends.words.pattern import Node, Patterns
from amends.words.signals import SIGNALS

ROOT = Path(__file__).parents[2]
FEWEST_EXAMPLES = 4


def by_name(check: Check) -> str:
    return check.name


@pytest.mark.parametrize("check", CHECKS, ids=by_name)
def test_a_check_finds_its_caught_examples_at_the_exact_place(check: Check) -> None:
    assert len(check.caught) >= FEWEST_EXAMPLES
    for example in check.caught:
        assert (example.count("["), example.count("]")) == (1, 1), example
        start, end = example.index("["), example.index("]") - 1
        text = example.replace("[", "").replace("]", "")
        places = [(f.start, f.end) for f in read(text).findings if f.check == check.name]
        assert (start, end) in places, (example, places)


@pytest.mark.parametrize("check", CHECKS, ids=by_name)
def test_a_check_says_nothing_about_its_near_misses(check: Check) -> None:
    assert len(check.left_alone) >= FEWEST_EXAMPLES
    for example in check.left_alone:
        found = [example[f.start : f.end] for f in read(example).findings if f.check == check.name]
        assert found == [], example


@pytest.mark.parametrize("check", CHECKS, ids=by_name)
def test_a_check_says_why_and_asks_without_scolding(check: Check) -> None:
    assert check.label in LABELS
    assert check.source in SOURCES
    assert check.reason.endswith(".")
    assert check.question.endswith((".", "?"))
    for words in (check.reason, check.question):
        assert "!" not in words
        assert not {"error", "detected", "avoid", "great", "fail"} & set(
            words.lower().replace(".", " ").replace(",", " ").split()
        ), words
        assert len(words.split()) <= 22, words


@pytest.mark.parametrize("check", CHECKS, ids=by_name)
def test_a_check_lives_in_the_file_of_its_name(check: Check) -> None:
    file = ROOT / "src/amends/words/checks" / f"{check.name}.py"
    assert f'name="{check.name}"' in file.read_text(encoding="utf-8")


def test_every_check_file_is_in_the_list() -> None:
    files = {path.stem for path in (ROOT / "src/amends/words/checks").glob("*.py")} - {"__init__"}
    assert files == {check.name for check in CHECKS}


def test_every_label_of_the_scheme_has_a_check() -> None:
    assert {check.label for check in CHECKS} == set(LABELS)


def test_the_manual_page_is_current() -> None:
    assert (ROOT / "docs/checks.md").read_text(encoding="utf-8") == page()


def test_every_pattern_is_well_formed() -> None:
    lists = [check.pattern for check in CHECKS] + [check.unless for check in CHECKS]
    lists += [*SIGNALS.values(), *held_words.HOLDS.values()]
    lists += [held_words.OWNED, held_words.OWNING, held_words.MEANT, held_words.HARMLESS]
    unfold_all(Patterns(lists))


def unfold_all(patterns: Patterns) -> None:
    waiting: list[Node] = [patterns.root, patterns.at_start]
    while waiting:
        node = waiting.pop()
        node.unfold()
        waiting += [child for children in node.edges.values() for child in children]
        waiting += [child for _, child in [*node.optional, *node.gaps, *node.zero]]


@pytest.mark.parametrize("broken", ["{nobody} is here", "an (open bracket", "half)open"])
def test_a_malformed_pattern_is_refused(broken: str) -> None:
    with pytest.raises(ValueError):
        unfold_all(Patterns([broken]))
