"""The manual page of the checks, made from the check files: `python -m amends.words.manual`.

A test holds docs/checks.md equal to it.
"""

from .accounts import ACCOUNT_CHECKS
from .checks import CHECKS
from .replies import REPLY_CHECKS
from .shape import ELEMENTS, HARMS, HEARING, HURTING, TURNING, Check
from .weighed import every

HEAD = """# The checks

This page is made from the files in `src/amends/words/checks/`, `replies/` and `accounts/` beside it:
`python -m amends.words.manual > docs/checks.md`. Each check points at a place in a message and says
why. It gives no score and writes nothing for you. What is caught stands in [brackets]; beside it
stand real near-misses that are left alone. `amends explain CHECK` prints one of them.

There are three readings. The first is of a message that may be an apology (`amends read`, `read` in
Python). The second is of an answer to a partner who says how they feel (`amends read --listen`,
`listen` in Python). The third is of an account of what happened (`read_account` in Python): it looks for
details that only hurt, where the hurt person did not ask for them.
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
    "prep-speaker-listener": "The speaker-listener way of PREP, read in clinicians' pages: who listens "
    "says back what was said, and does not rebut. The way was read; no figures for it were.",
    "miti-4": "MITI 4, a table of it read: counsellors are coded on how often they reflect and ask; to "
    "persuade or to confront counts against the method. Made for counsellors, not for couples.",
    "clinicians-disclosure": "Clinicians' pages on telling of an affair, read: sexual detail is not "
    "volunteered, and the hurt person sets how much is told. Advice; no study of it was read.",
    "house-safety": "Our own safety rules: nothing here pushes, hurries or frightens a partner.",
    "house-judgement": "Our own judgement; no study was read for it.",
}


PARTS = (
    ("What an apology can have", (*CHECKS, *every()), ELEMENTS),
    ("What undoes one", (*CHECKS, *every()), HARMS),
    ("What an answer that hears can have", REPLY_CHECKS, HEARING),
    ("What turns away from who speaks", REPLY_CHECKS, TURNING),
    ("What hurts in an account, and tells no fact", ACCOUNT_CHECKS, HURTING),
)

MEASURED = """## How much of it the second reading finds

The answers it is measured with are in `tests/words/reply_table.py`, written and labelled by whoever
wrote the checks; `python bench/replies.py` prints these figures again. Macro F1 is the mean over the
eight labels of how well each is found (1 is all, with nothing wrong); precision is how much of what
is marked as turning away was meant to be.

| answers | macro F1 | precision |
|---|---|---|
| 95 written before the checks, and tuned on | 1.00 | 0.98 |
| 64 written before the checks, kept apart | 0.95 | 1.00 |
| 87 written after them, far from their words, when first read | 0.30 | 0.75 |
| 40 of these, tuned on since | 1.00 | 1.00 |
| the other 47, kept apart | 0.75 | 0.89 |
| 76 written later, in words not used before, when first read | 0.38 | 0.65 |
| the same, tuned on since | 0.95 | 0.98 |
| 67 written as such answers come, when first read | 0.63 | 0.84 |
| the same, kept apart, after the checks were mended by others | 0.78 | 0.92 |

The rows that say "when first read" are the ones to go by, and other people's answers are likely
harder still: what is said in words of one's own is often not found, so a page with no note says
nothing about the words on it. In 652 harmless sentences of letters, none of them an answer, written and
labelled by language models,
8 were marked as turning away; in 264 more that were kept apart, 5.
"""


def page() -> str:
    parts = [HEAD]
    for title, checks, labels in PARTS:
        parts.append(f"## {title}\n")
        for label in labels:
            parts += [section(check) for check in checks if check.label == label]
    parts.append(MEASURED)
    parts.append("## Sources\n")
    parts.append("\n".join(f"- **{key}**: {text}" for key, text in SOURCES.items()) + "\n")
    return "\n".join(parts)


def section(check: Check) -> str:
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
