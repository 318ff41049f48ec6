"""How long `amends read` takes from nothing to an answer, against Python that does nothing.

    python bench/starting.py             40 rounds, each command once a round, in turn

Prints medians and ratios. The milliseconds are those of one machine on one day; the ratio to
`python -c pass`, run in between, is what may be compared.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

ENTRY = Path(__file__).parents[1] / "src" / "amends" / "cli" / "entry.py"
LETTER = """Dear Ana,

on Friday I read your messages while you slept. That was wrong, and nobody made me do it. You found
out from my brother and sat in the car for an hour. I'm sorry if I hurt you. I have told him that
it was me. You don't have to answer this.

Ben
"""


def commands(letter: Path) -> dict[str, Sequence[str]]:
    amends = [sys.executable, "-I", str(ENTRY)]
    return {
        "python -I -c pass": [sys.executable, "-I", "-c", "pass"],
        "amends read": [*amends, "read", str(letter)],
        "amends read --format json": [*amends, "read", str(letter), "--format", "json"],
        "amends read --listen": [*amends, "read", str(letter), "--listen"],
        "amends explain": [*amends, "explain", "remorse"],
    }


def seconds(command: Sequence[str]) -> float:
    begun = perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return perf_counter() - begun


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    with TemporaryDirectory() as folder:
        letter = Path(folder) / "letter.txt"
        letter.write_text(LETTER, encoding="utf-8")
        all_of_them = commands(letter)
        taken: dict[str, list[float]] = {name: [] for name in all_of_them}
        for _ in range(rounds + 1):
            for name, command in all_of_them.items():
                taken[name].append(seconds(command))
    bare = median(taken["python -I -c pass"][1:])
    for name, times in taken.items():
        middle = median(times[1:])  # the first round warms the disk and writes the byte code
        print(f"{name:28} {middle * 1000:6.1f} ms  {middle / bare:5.2f} times")


if __name__ == "__main__":
    main()
