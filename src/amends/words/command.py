"""`amends read [FILE|-] [--format text|json]`: reads a message from a file or from standard input.

Starts neither Django nor click nor argparse, so that it answers at once. Nothing is kept.
"""

import sys

from .reader import read
from .shape import Finding, Reading
from .text import last_not_after

USAGE = "usage: amends read [FILE|-] [--format text|json]"
READ, BAD_INPUT = 0, 2
SCHEMA = 1  # of the JSON form; grows when a field changes its meaning or goes


class BadInput(Exception):
    """The command line or the file cannot be read; the reason is one line for the person."""


def main(argv: list[str]) -> int:
    """Reads, prints, and returns the exit status: 0 when read, 2 for input it cannot read."""
    try:
        path, form = _arguments(argv)
        if path == "help":
            print(USAGE)
            return READ
        text = _text_of(path)
    except BadInput as reason:
        print(f"amends read: {reason}", file=sys.stderr)
        return BAD_INPUT
    reading = read(text)
    _print(_as_json(reading, text) if form == "json" else _as_text(reading, text))
    return READ


def _arguments(argv: list[str]) -> tuple[str, str]:
    paths: list[str] = []
    form = "text"
    waiting = list(argv)
    while waiting:
        word = waiting.pop(0)
        if word in ("-h", "--help"):
            return "help", form
        if word == "--format":
            form = waiting.pop(0) if waiting else ""
        elif word.startswith("--format="):
            form = word.partition("=")[2]
        elif word == "--":
            paths += waiting
            waiting = []
        elif word.startswith("-") and word != "-":
            raise BadInput(f"there is no option {word}. {USAGE}")
        else:
            paths.append(word)
    if form not in ("text", "json"):
        raise BadInput(f"--format is text or json. {USAGE}")
    if len(paths) > 1:
        raise BadInput(f"one file at a time. {USAGE}")
    return (paths[0] if paths else "-"), form


def _text_of(path: str) -> str:
    try:
        if path == "-":
            data = sys.stdin.buffer.read()
        else:
            with open(path, "rb") as file:
                data = file.read()
    except FileNotFoundError:
        raise BadInput(f"there is no file {path}") from None
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}") from None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        name = "standard input" if path == "-" else path
        raise BadInput(f"{name} is not UTF-8 text") from None


def _print(text: str) -> None:
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "replace") + b"\n")
    sys.stdout.buffer.flush()


def _as_json(reading: Reading, text: str) -> str:
    import json  # here only: the text form starts without it

    places = Places(text)
    return json.dumps(
        {
            "schema": SCHEMA,
            "language": reading.language,
            "findings": [_row(finding, places) for finding in reading.findings],
            "elements": {
                "present": list(reading.elements_present),
                "missing": list(reading.elements_missing),
            },
            "promises": [{"start": p.start, "end": p.end} for p in reading.promises],
        },
        ensure_ascii=False,
    )


def _row(finding: Finding, places: "Places") -> dict[str, object]:
    line, column = places.of(finding.start)
    return {
        "check": finding.check,
        "label": finding.label,
        "start": finding.start,
        "end": finding.end,
        "line": line,
        "column": column,
        "reason": finding.reason,
        "question": finding.question,
        "source": finding.source,
    }


def _as_text(reading: Reading, text: str) -> str:
    if reading.language != "en":
        return "This is in a language that is not read here, so nothing is said about it."
    if not reading.findings:
        return "There is nothing here to point at."
    places = Places(text)
    return "\n\n".join(_paragraph(finding, places, text) for finding in reading.findings)


def _paragraph(finding: Finding, places: "Places", text: str) -> str:
    line, column = places.of(finding.start)
    words = " ".join(text[finding.start : finding.end].split())
    return f'{line}:{column}  {finding.label}  "{words}"\n  {finding.reason}\n  {finding.question}'


class Places:
    """Lines and columns, both from 1, of character offsets."""

    __slots__ = ("begins",)

    def __init__(self, text: str) -> None:
        self.begins = [0]
        at = text.find("\n")
        while at >= 0:
            self.begins.append(at + 1)
            at = text.find("\n", at + 1)

    def of(self, offset: int) -> tuple[int, int]:
        line = last_not_after(self.begins, offset)
        return line + 1, offset - self.begins[line] + 1
