"""The manual page of the steps, made from steps.toml: `python -m amends.guides.manual`.

A test holds docs/steps.md equal to it.
"""

from amends.guides.steps import ARTICLES, Row, rows

HEAD = """# The steps

Five articles say how a person who hurt their partner makes amends and rebuilds trust. Each thing they
ask for is a row here, in our own words, for both: 206 rows with the seven duties that the articles
leave out. This page is made from `src/amends/guides/steps.toml`
(`python -m amends.guides.manual > docs/steps.md`); `amends steps S1` lists an article in a terminal.

A row works when a person can do it in the browser, what comes of it is kept and shown, and a case in
`tests/` proves it, with what the other one sees of it. "In part" means that it can be done, and
something smaller that belongs to it is not there. Which case proves which row: `./test tests/steps
--steps`; how cases are bound to rows: [CONTRIBUTING.md](../CONTRIBUTING.md).
"""

TITLES = {
    "S0": "Eight things to do after a hurt",
    "S1": "After hurting one's partner",
    "S2": "Twenty-one steps",
    "S3": "Apology, amends, and trust",
    "S4": "After a betrayal",
    "S5": "What the articles leave out",
}

BUILT = {"yes": "works", "part": "in part", "no": "not yet"}


def page() -> str:
    """The whole page, in Markdown."""
    return "\n".join([HEAD, _counts(), *(_article(article) for article in ARTICLES)])


def _counts() -> str:
    lines = ["| article | rows | work | in part | not yet |", "|---|---|---|---|---|"]
    for article in (*ARTICLES, ""):
        mine = [row for row in rows() if article in ("", row.article)]
        counts = [sum(row.built == built for row in mine) for built in BUILT]
        name = f"{article}. {TITLES[article]}" if article else "all"
        lines.append(f"| {name} | {len(mine)} | " + " | ".join(map(str, counts)) + " |")
    return "\n".join(lines) + "\n"


def _article(article: str) -> str:
    lines = [
        f"## {article}. {TITLES[article]}\n",
        "| row | who did the hurt | who was hurt | carried by | built |",
        "|---|---|---|---|---|",
        *(_row(row) for row in rows() if row.article == article),
    ]
    return "\n".join(lines) + "\n"


def _row(row: Row) -> str:
    carried = ", ".join(row.practices) + (f"; as {row.reuses}" if row.reuses else "")
    built = BUILT[row.built] + (f": {row.missing}" if row.missing else "")
    return f"| {row.id} | {row.responsible} | {row.harmed} | {carried} | {built} |"


if __name__ == "__main__":
    print(page(), end="")
