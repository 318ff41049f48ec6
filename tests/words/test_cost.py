"""The reader is linear, starts with little, and imports nothing of ours."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from amends.words import Reading, listen, read, read_account, read_line
from amends.words.account import accounts
from amends.words.engine import Engine
from amends.words.held import held
from amends.words.reader import MESSAGES
from amends.words.reply import replies
from amends.words.text import Text

SRC = Path(__file__).parents[2] / "src"
MONSTERS = {
    "one word": "a" * 1000,
    "quotes": '"' * 1000,
    "single quotes": " 'a" * 333,
    "curly quotes": "“a ” " * 200,
    "newlines": "\n" * 1000,
    "sorry": "i am sorry " * 91,
    "sentences": "I'm sorry if I hurt you. But you made me. " * 24,
    "because": "i i i because i was " * 50,
    "if you": "if you if you i will " * 48,
    "emoji": "😀" * 1000,
    "right to left": "אני מצטער " * 100,
    "nul": "\x00" * 1000,
    "lone surrogates": "\ud800 " * 500,
    "one letter": "i" * 1000,
    "nested brackets": "([{" * 333,
    "combining marks": "e\u0301\u0327" * 333,
    "right to left marks": "\u202esorry\u202c " * 125,
    "your": "your the your not of " * 50,
    "dots": "." * 1000,
    "angle lines": "> x\n" * 250,
    "apostrophes": "'" * 1000,
    "you said": "you said you said and i " * 40,
    "but i": "you felt but i but i " * 48,
    "you felt": "you felt no wonder you felt " * 36,
}


READINGS: dict[Callable[[str], Reading], Engine] = {
    read: MESSAGES,
    listen: replies(),
    read_line: MESSAGES,
    read_account: accounts(),
}


@pytest.mark.parametrize("reading", READINGS)
@pytest.mark.parametrize("name", MONSTERS)
def test_ten_times_the_text_is_at_most_about_ten_times_the_work(
    name: str, reading: Callable[[str], Reading]
) -> None:
    small, large = MONSTERS[name] * 2, MONSTERS[name] * 20
    assert work(large, reading) <= 12 * work(small, reading) + 200


def work(text: str, reading: Callable[[str], Reading]) -> int:
    """Function calls and trie nodes of one reading: no clock, so the answer never wavers."""
    calls = 0

    def count(frame: object, event: str, arg: object) -> None:
        nonlocal calls
        calls += 1

    reading(text)  # so that neither size pays for unfolding the trie
    patterns = READINGS[reading].patterns()
    patterns.walk(Text(text))
    steps = patterns.steps
    sys.setprofile(count)
    try:
        reading(text)
    finally:
        sys.setprofile(None)
    return calls + steps


@pytest.mark.parametrize("name", MONSTERS)
def test_a_hundred_kilobytes_of_anything_are_read_without_an_error(name: str) -> None:
    text = MONSTERS[name] * 100
    for finding in (*read(text).findings, *listen(text).findings, *read_account(text).findings):
        assert 0 <= finding.start < finding.end <= len(text)
    for place in held(text):
        assert 0 <= place.start < place.end <= len(text)


HEAVY = (
    "dataclasses", "typing", "inspect", "json", "pathlib", "importlib.util", "importlib.metadata",
    "importlib.resources", "django", "click", "argparse", "msgspec", "hashlib", "logging", "socket",
)  # fmt: skip


@pytest.mark.parametrize(
    "start",
    [
        "from amends.words import read; read('I am sorry I lied.')",
        "from amends.words import listen; listen('You felt alone in that house.')",
        "from amends.words.held import held; held('I am sorry I lied.')",
        "import amends.cli.reading",
        "import amends.cli.entry, amends.cli.explaining",
        "import amends.cli.entry; from amends.cli.reading import main; main(['--help'])",
    ],
)
def test_the_room_starts_without_heavy_modules(start: str) -> None:
    loaded = modules_after(start)
    assert not loaded & set(HEAVY)


def test_the_room_imports_nothing_of_ours_but_itself() -> None:
    loaded = modules_after(
        "import amends.words.replies, amends.words.accounts, amends.words.held, amends.words.manual"
    )
    ours = {name for name in loaded if name.split(".")[0] == "amends"}
    assert {name for name in ours if not name.startswith("amends.words")} <= {"amends"}


def modules_after(start: str) -> set[str]:
    """The modules that a plain Python has loaded after this, and not before it."""
    program = (
        f"import sys; sys.path.insert(0, {str(SRC)!r}); before = set(sys.modules)\n"
        f"{start}\nprint(*sorted(set(sys.modules) - before))"
    )
    ran = subprocess.run(
        [sys.executable, "-I", "-S", "-c", program], capture_output=True, text=True, check=True
    )
    return set(ran.stdout.splitlines()[-1].split())


def test_no_source_names_a_heavy_module_at_its_top() -> None:
    for path in (SRC / "amends/words").rglob("*.py"):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            words = line.split()
            if line.startswith(("import ", "from ")):
                assert words[1].split(".")[0] not in {*HEAVY, "enum"}, f"{path.name}:{number}"
