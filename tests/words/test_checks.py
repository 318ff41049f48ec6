"""Each check carries its own examples, and they hold."""

from pathlib import Path

import pytest

from amends.words import (
    HEARING,
    HURTING,
    LABELS,
    TURNING,
    Check,
    holding,
    listen,
    read,
    read_account,
)
from amends.words.account import ACCOUNT_SIGNALS
from amends.words.accounts import ACCOUNT_CHECKS
from amends.words.checks import CHECKS
from amends.words.manual import SOURCES, page
from amends.words.pattern import Node, Patterns
from amends.words.replies import REPLY_CHECKS
from amends.words.reply import REPLY_RULES, REPLY_SIGNALS
from amends.words.signals import SIGNALS
from amends.words.weighed import every
from amends.words.whole import RULES

ROOT = Path(__file__).parents[2]
FEWEST_EXAMPLES = 4
WEIGHED = every()
ALL_CHECKS = (*CHECKS, *WEIGHED, *REPLY_CHECKS, *ACCOUNT_CHECKS)
FOLDERS = {
    "checks": CHECKS,
    "weighed": WEIGHED,
    "replies": REPLY_CHECKS,
    "accounts": ACCOUNT_CHECKS,
}
READS = {
    **dict.fromkeys((*CHECKS, *WEIGHED), read),
    **dict.fromkeys(REPLY_CHECKS, listen),
    **dict.fromkeys(ACCOUNT_CHECKS, read_account),
}
ALLOWED = {
    **dict.fromkeys((*CHECKS, *WEIGHED), LABELS),
    **dict.fromkeys(REPLY_CHECKS, HEARING + TURNING),
    **dict.fromkeys(ACCOUNT_CHECKS, HURTING),
}


def by_name(check: Check) -> str:
    return check.name


@pytest.mark.parametrize("check", ALL_CHECKS, ids=by_name)
def test_a_check_finds_its_caught_examples_at_the_exact_place(check: Check) -> None:
    assert len(check.caught) >= FEWEST_EXAMPLES
    for example in check.caught:
        assert (example.count("["), example.count("]")) == (1, 1), example
        start, end = example.index("["), example.index("]") - 1
        text = example.replace("[", "").replace("]", "")
        places = [(f.start, f.end) for f in READS[check](text).findings if f.check == check.name]
        assert (start, end) in places, (example, places)


@pytest.mark.parametrize("check", ALL_CHECKS, ids=by_name)
def test_a_check_says_nothing_about_its_near_misses(check: Check) -> None:
    assert len(check.left_alone) >= FEWEST_EXAMPLES
    for example in check.left_alone:
        findings = READS[check](example).findings
        found = [example[f.start : f.end] for f in findings if f.check == check.name]
        assert found == [], example


@pytest.mark.parametrize("check", ALL_CHECKS, ids=by_name)
def test_a_check_says_why_and_asks_without_scolding(check: Check) -> None:
    assert check.label in ALLOWED[check]
    assert check.source in SOURCES
    assert check.reason.endswith(".")
    assert check.question.endswith((".", "?"))
    for words in (check.reason, check.question):
        assert "!" not in words
        assert not {"error", "detected", "avoid", "great", "fail"} & set(
            words.lower().replace(".", " ").replace(",", " ").split()
        ), words
        assert len(words.split()) <= 22, words


@pytest.mark.parametrize("check", ALL_CHECKS, ids=by_name)
def test_a_check_lives_in_the_file_of_its_name(check: Check) -> None:
    (folder,) = (name for name, checks in FOLDERS.items() if check in checks)
    file = ROOT / "src/amends/words" / folder / f"{check.name}.py"
    assert f'name="{check.name}"' in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(("folder", "checks"), FOLDERS.items())
def test_every_check_file_is_in_the_list(folder: str, checks: tuple[Check, ...]) -> None:
    files = {path.stem for path in (ROOT / "src/amends/words" / folder).glob("*.py")} - {"__init__"}
    assert files == {check.name for check in checks}


def test_no_two_checks_have_one_name() -> None:
    assert len({check.name for check in ALL_CHECKS}) == len(ALL_CHECKS)


@pytest.mark.parametrize(("checks", "rules"), [(CHECKS, RULES), (REPLY_CHECKS, REPLY_RULES)])
def test_every_rule_has_a_check_and_every_check_its_rule(
    checks: tuple[Check, ...], rules: dict[str, object]
) -> None:
    assert {check.whole for check in checks} - {""} == set(rules)


def test_every_label_of_the_scheme_has_a_check() -> None:
    assert {check.label for check in CHECKS} == set(LABELS)
    assert [check.label for check in WEIGHED] == list(LABELS)
    assert {check.label for check in REPLY_CHECKS} == {*HEARING, *TURNING}
    assert {check.label for check in ACCOUNT_CHECKS} == {*HURTING}


def test_the_manual_page_is_current() -> None:
    assert (ROOT / "docs/checks.md").read_text(encoding="utf-8") == page()


def test_every_pattern_is_well_formed() -> None:
    lists = [check.pattern for check in ALL_CHECKS] + [check.unless for check in ALL_CHECKS]
    lists += [
        *SIGNALS.values(),
        *REPLY_SIGNALS.values(),
        *ACCOUNT_SIGNALS.values(),
        *holding.HOLDS.values(),
    ]
    lists += [holding.OWNED, holding.OWNING, holding.MEANT, holding.HARMLESS]
    unfold_all(Patterns(lists))


def unfold_all(patterns: Patterns) -> None:
    waiting: list[Node] = [patterns.root, patterns.at_start]
    while waiting:
        node = waiting.pop()
        node.unfold()
        waiting += [child for items in node.edges.values() for child, _ in items]
        waiting += [child for child, _ in [*node.over, *(item for _, item in node.zero)]]


@pytest.mark.parametrize("broken", ["{nobody} is here", "an (open bracket", "half)open"])
def test_a_malformed_pattern_is_refused(broken: str) -> None:
    with pytest.raises(ValueError):
        unfold_all(Patterns([broken]))
