"""The manual page of the checks, made from the check files: `python -m amends.words.manual`.

A test holds docs/checks.md equal to it.
"""

from .checks import CHECKS
from .shape import ELEMENTS, HARMS, Check

HEAD = """# The checks

This page is made from the files in `src/amends/words/checks/`: `python -m amends.words.manual >
docs/checks.md`. Each check points at a place in a message and says why. It gives no score and
writes nothing for you. What is caught stands in [brackets]; beside it stand real near-misses that
are left alone.
"""

# What each source of a check is, and how strong. Where no study was read, it says so.
SOURCES = {
    "lewicki-2016": "Lewicki, Polin and Lount 2016: two experiments with 755 people. Taking "
    "responsibility weighed most in an apology, an offer of repair next, then regret, explanation "
    "and repentance; asking to be forgiven weighed least.",
    "frantz-bennigson-2005": "Frantz and Bennigson 2005: two small studies. An apology worked "
    "better once the hurt person felt heard and understood.",
    "mcnulty-2011": "McNulty 2011: newly-weds over four years, correlational. With more forgiving "
    "partners hurtful acts stayed level; with less forgiving ones they fell.",
    "peetz-kammrath": "Peetz and Kammrath, read in summaries: those who love most promise more, "
    "and keep no better.",
    "house-safety": "Our own safety rules: nothing here pushes, hurries or frightens a partner.",
    "house-judgement": "Our own judgement; no study was read for it.",
}


def page() -> str:
    parts = [HEAD]
    for title, labels in (("What an apology can have", ELEMENTS), ("What undoes one", HARMS)):
        parts.append(f"## {title}\n")
        for label in labels:
            parts += [_section(check) for check in CHECKS if check.label == label]
    parts.append("## Sources\n")
    parts.append("\n".join(f"- **{key}**: {text}" for key, text in SOURCES.items()) + "\n")
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
