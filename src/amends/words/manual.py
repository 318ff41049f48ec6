"""The manual page of the checks, made from the check files: `python -m amends.words.manual`.

A test holds docs/checks.md equal to it.
"""

from .checks import CHECKS
from .shape import ELEMENTS, HARMS, Check

HEAD = """# The checks

This page is made from the files in `src/amends/words/checks/`: `python -m amends.words.manual >
docs/checks.md`. Each check points at a place in a message and says why. It gives no score and
writes nothing for you. What is caught stands in [brackets]; beside it stand real near-misses that
are left alone. The names of the sources are explained in `docs/sources.md`.
"""


def page() -> str:
    parts = [HEAD]
    for title, labels in (("What an apology can have", ELEMENTS), ("What undoes one", HARMS)):
        parts.append(f"## {title}\n")
        for label in labels:
            parts += [_section(check) for check in CHECKS if check.label == label]
    return "\n".join(parts)


def _section(check: Check) -> str:
    lines = [
        f"### {check.name}\n",
        f"Label: {check.label}. Source: {check.source}.\n",
        f"{check.reason} {check.question}\n",
        "Caught:\n",
        *(f"- {example}" for example in check.caught),
        "\nLeft alone:\n",
        *(f"- {example}" for example in check.left_alone),
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(page(), end="")
