"""What a reading costs: a message, a start, and a hundred kilobytes of anything. Used by words.py.

Ways take turns, so that a busy moment meets all; ratios hold where milliseconds do not.
"""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from amends.words import read
from bench.journal_house import in_turn, milliseconds, ratio

ENTRY = Path(__file__).parents[1] / "src/amends/cli/entry.py"
MESSAGE_ROUNDS, START_ROUNDS, SIZE_ROUNDS = 200, 40, 7
SIZE = 100_000  # characters

LETTER = (
    "Dear Ana, on Saturday I told your sister about the miscarriage, at her own birthday, with "
    "eight people at the table. You had asked me to keep it between us, and I had said yes. You "
    "sat there and passed the bread and smiled, and I saw your hands shake, and still went on "
    "talking because everyone was listening to me. That was my doing and nobody else's. I was "
    "wrong, and the wine is no excuse for it.\n\nI think that you have not slept since. You lost the "
    "right to tell it yourself, when you were ready and to whom you chose, and your mother heard "
    "it from somebody else on Sunday. I am ashamed of that, and I am sorry.\n\nI have rung your "
    "sister and asked her not to pass it on. From "
    "now on, what you tell me about your body stays with me, and when I am not sure I ask you "
    "before I open my mouth. If there is something that would help, I would like to hear it, now "
    "or later. You need not answer this letter. I am at my brother's until Friday, and the "
    "house is yours. Ben"
)
ODD = {
    "one word": "sorry ",
    "quotes": '"',
    "newlines": "\n",
    "one letter": "a",
    "emoji": "\N{PENSIVE FACE}",
    "right to left": "אני מצטער ",
    "nested brackets": "([{",
    "i am sorry if": "i am sorry if ",
    "commas": "i, you, ",
    "nul": "\x00",
    "lone surrogates": "\ud800 ",
    "combining marks": "e\u0301",
}


def print_costs() -> None:
    _print_message()
    _print_start()
    _print_sizes()


def _print_message() -> None:
    assert len(re.findall(r"\w+", LETTER)) == 200, len(re.findall(r"\w+", LETTER))
    words = re.compile(r"\w+")
    ways: dict[str, Callable[[], object]] = {
        "read": lambda: read(LETTER),
        "findall": lambda: re.findall(r"\w+", LETTER),
        "findall, compiled": lambda: words.findall(LETTER),
    }
    proselint = _proselint()
    if proselint is not None:
        ways["proselint"] = proselint
    for way in ways.values():
        way()  # so that no first time counts: the start has a figure of its own
    taken = dict(zip(ways, in_turn(MESSAGE_ROUNDS, *ways.values()), strict=True))
    print(f"\n200 words in process, medians of {MESSAGE_ROUNDS} rounds")
    for name, times in taken.items():
        print(f"{name:>20} {milliseconds(times):>8} ms")
    print(f"read is {ratio(taken['read'], taken['findall']):.1f} times findall", end="")
    if proselint is not None:
        print(f"; proselint is {ratio(taken['proselint'], taken['read']):.1f} times read", end="")
    print()


def _proselint() -> Callable[[], object] | None:
    try:
        tools = importlib.import_module("proselint.tools")
        checks = importlib.import_module("proselint.checks")
        registry = importlib.import_module("proselint.registry")
    except ImportError:
        return None
    registry.CheckRegistry().register_many(checks.__register__)
    return lambda: tools.LintFile("letter", LETTER).lint()


def _print_start() -> None:
    with TemporaryDirectory(prefix="amends-bench-") as folder:
        letter = Path(folder) / "letter.txt"
        letter.write_text(LETTER, encoding="utf-8")
        ways = {
            "python -c pass": ("-c", "pass"),
            "amends read": (str(ENTRY), "read", str(letter)),
            "read --format json": (str(ENTRY), "read", str(letter), "--format", "json"),
            "read --listen": (str(ENTRY), "read", str(letter), "--listen"),
            "amends explain": (str(ENTRY), "explain", "remorse"),
        }
        runs = [partial(_run, "-I", *arguments) for arguments in ways.values()]
        taken = dict(zip(ways, in_turn(START_ROUNDS, *runs), strict=True))
    print(
        f"\ncold, medians of {START_ROUNDS} rounds, and how many times a Python that does nothing"
    )
    for name, times in taken.items():
        print(
            f"{name:>20} {milliseconds(times):>8} ms {ratio(times, taken['python -c pass']):5.1f}"
        )


def _run(*arguments: str) -> None:
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)


def _print_sizes() -> None:
    """In seconds of the processor: what else the machine does weighs less there."""
    print(f"\n{SIZE:,} characters, and twice as many: the least of {SIZE_ROUNDS} rounds each")
    for name, piece in ODD.items():
        text = (piece * (2 * SIZE // len(piece) + 1))[: 2 * SIZE]
        read(text)
        once = min(_seconds(text[:SIZE]) for _ in range(SIZE_ROUNDS))
        twice = min(_seconds(text) for _ in range(SIZE_ROUNDS))
        print(f"{name:>20} {once * 1000:>8.1f} ms, twice {twice / once:.2f} times")


def _seconds(text: str) -> float:
    begin = time.process_time()
    read(text)
    return time.process_time() - begin
