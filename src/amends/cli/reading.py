"""`amends read [FILE|-]`: reads a message, or many, from a file or from standard input.

Starts neither Django nor click nor argparse, so that it answers at once. Nothing is kept.
"""

import gc
import re
import sys

from amends.words.reader import read
from amends.words.reply import listen
from amends.words.shape import Finding, Promise, Reading
from amends.words.text import last_not_after

USAGE = (
    "usage: amends read [FILE|-] [--listen] [--format text|json|jsonl] [--jobs N]\n"
    "  --listen   read an answer to a partner who says how they feel, not a message of one's own\n"
    "  --format   text for people; json: one object; jsonl: one message a line in, one object out\n"
    "  --jobs     so many processes at once, with jsonl; the order stays"
)
READ, BAD_INPUT = 0, 2
SCHEMA = 1  # of the JSON forms, docs/read.schema.json; grows when a field goes or changes meaning
FORMS = ("text", "json", "jsonl")
MOST_JOBS = 64
LINES_AT_A_TIME = 32  # handed to a process at once: fewer, and they would wait for one another


class BadInput(Exception):
    """The command line or the input cannot be read; the reason is one line for the person."""


class Asked:
    """What the command line asks for."""

    __slots__ = ("path", "form", "listens", "jobs", "wants_help")

    def __init__(self) -> None:
        self.path = "-"
        self.form = "text"
        self.listens = False
        self.jobs = 1
        self.wants_help = False


class Message:
    """One message, and the id that came with it, if one did."""

    __slots__ = ("text", "id", "listens")

    def __init__(self, text: str, id: "str | int | None", listens: bool) -> None:
        self.text = text
        self.id = id
        self.listens = listens


def main(argv: list[str]) -> int:
    """Reads, prints, and returns the exit status: 0 when read, 2 for input it cannot read."""
    try:
        asked = _asked(argv)
        if asked.wants_help:
            print(USAGE)
            return READ
        text = _text_of(asked.path)
        messages = _messages(text, asked.listens) if asked.form == "jsonl" else []
    except BadInput as reason:
        print(f"amends read: {reason}", file=sys.stderr)
        return BAD_INPUT
    try:
        if asked.form == "jsonl":
            _print_all(messages, asked.jobs)
        else:
            reading = _reading(text, asked.listens)
            is_json = asked.form == "json"
            _print(as_json(reading, text, asked.listens) if is_json else _as_text(reading, text))
    except BrokenPipeError:
        _close_quietly()
    except OSError as error:
        print(f"amends read: the answer cannot be written: {error.strerror}", file=sys.stderr)
        _close_quietly()
        return BAD_INPUT
    return READ


def _reading(text: str, listens: bool) -> Reading:
    return listen(text) if listens else read(text)


def _asked(argv: list[str]) -> Asked:
    asked = Asked()
    paths: list[str] = []
    waiting = list(argv)
    while waiting:
        word = waiting.pop(0)
        name, has_value, value = word.partition("=")
        if word in ("-h", "--help"):
            asked.wants_help = True
            return asked
        if word == "--listen":
            asked.listens = True
        elif name in ("--format", "--jobs"):
            _set(asked, name, value if has_value else waiting.pop(0) if waiting else "")
        elif word == "--":
            paths += waiting
            waiting = []
        elif word.startswith("-") and word != "-":
            raise BadInput(f"there is no option {_shown(word)}; amends read --help shows them")
        else:
            paths.append(word)
    if len(paths) > 1:
        raise BadInput("one file at a time; amends read --help shows how")
    if asked.jobs > 1 and asked.form != "jsonl":
        raise BadInput("--jobs is for --format jsonl")
    asked.path = paths[0] if paths else "-"
    return asked


def _set(asked: Asked, name: str, value: str) -> None:
    if name == "--format":
        if value not in FORMS:
            raise BadInput(f"--format is {', '.join(FORMS[:-1])} or {FORMS[-1]}")
        asked.form = value
    else:
        if not re.fullmatch("[0-9]{1,3}", value) or not 1 <= int(value) <= MOST_JOBS:
            raise BadInput(f"--jobs is a number from 1 to {MOST_JOBS}")
        asked.jobs = int(value)


def _shown(words: str) -> str:
    """Words of the command line for one line of an answer, whatever they hold."""
    return words if words.isprintable() else ascii(words)


def _text_of(path: str) -> str:
    try:
        if path == "-":
            if sys.stdin is None:  # the shell closed it: <&-
                raise BadInput("standard input is closed")
            data = sys.stdin.buffer.read()
        else:
            with open(path, "rb") as file:
                data = file.read()
    except (FileNotFoundError, ValueError):  # no file has a NUL in its name
        raise BadInput(f"there is no file {_shown(path)}") from None
    except OSError as error:
        raise BadInput(f"{_shown(path)} cannot be read: {error.strerror}") from None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        name = "standard input" if path == "-" else _shown(path)
        raise BadInput(f"{name} is not UTF-8 text") from None


def _messages(text: str, listens: bool) -> list[Message]:
    """One a line: a JSON string, or an object with "text" and, if it likes, an "id".

    All lines are looked at before the first is answered: nobody takes half an answer for a whole.
    """
    import json

    messages = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            given = json.loads(line)
        except (ValueError, RecursionError):
            raise BadInput(f"line {number} is not JSON") from None
        messages.append(_message(given, number, listens))
    return messages


def _message(given: object, number: int, listens: bool) -> Message:
    if isinstance(given, str):
        return Message(given, None, listens)
    if not isinstance(given, dict) or not isinstance(given.get("text"), str):
        raise BadInput(f'line {number} is neither a string nor an object with a "text"')
    id = given.get("id")
    if id is not None and (isinstance(id, bool) or not isinstance(id, str | int)):
        raise BadInput(f'line {number} has an "id" that is neither a string nor a whole number')
    return Message(given["text"], id, listens)


def _print_all(messages: list[Message], jobs: int) -> None:
    """An object for each message, in their order, however many processes read them."""
    gc.enable()  # `entry` puts it off for a single letter
    if jobs == 1 or len(messages) <= LINES_AT_A_TIME:
        for message in messages:
            _print(_answer(message))
        return
    from multiprocessing import Pool  # here only: one process starts without it

    with Pool(min(jobs, len(messages))) as pool:
        for answer in pool.imap(_answer, messages, chunksize=LINES_AT_A_TIME):
            _print(answer)


def _answer(message: Message) -> str:
    reading = _reading(message.text, message.listens)
    return as_json(reading, message.text, message.listens, message.id)


def _print(text: str) -> None:
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "replace") + b"\n")
    sys.stdout.buffer.flush()


def _close_quietly() -> None:
    """Nobody takes more of our answer: Python must not complain of that at the end either."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def as_json(
    reading: Reading, text: str, listens: bool = False, id: "str | int | None" = None
) -> str:
    """One object on one line, as docs/read.schema.json describes it."""
    import json  # here only: the text form starts without it

    places = Places(text)
    return json.dumps(
        {
            "schema": SCHEMA,
            "reading": "reply" if listens else "message",
            **({} if id is None else {"id": id}),
            "language": reading.language,
            "findings": [_row(finding, places) for finding in reading.findings],
            "elements": {
                "present": list(reading.elements_present),
                "missing": list(reading.elements_missing),
            },
            "promises": [_promise(promise) for promise in reading.promises],
        },
        ensure_ascii=False,
    )


def _promise(promise: Promise) -> dict[str, object]:
    return {
        "start": promise.start,
        "end": promise.end,
        "who": promise.who,
        "what": _span(promise.what),
        "when": [_span(span) for span in promise.when],
    }


def _span(span: tuple[int, int]) -> dict[str, int]:
    return {"start": span[0], "end": span[1]}


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
        "because": [_span(span) for span in finding.because],
    }


def _as_text(reading: Reading, text: str) -> str:
    if reading.language != "en":
        return "This is in a language that is not read here, so nothing is said about it."
    if not reading.findings:
        return "There is nothing here to point at."
    places = Places(text)
    said = [_paragraph(finding, places, text) for finding in reading.findings]
    if reading.promises:
        promised = (f'"{_words(text, (one.start, one.end))}"' for one in reading.promises)
        said.append(f"Promised in it: {', '.join(promised)}")
    if reading.elements_present and reading.elements_missing:
        said.append(f"Not in it yet: {', '.join(reading.elements_missing)}.")
    return "\n\n".join(said)


def _paragraph(finding: Finding, places: "Places", text: str) -> str:
    line, column = places.of(finding.start)
    place = (finding.start, finding.end)
    said = f'{line}:{column}  {finding.label}  "{_words(text, place)}"\n'
    if finding.because != (place,):
        spoke = ", ".join(f'"{_words(text, span)}"' for span in finding.because)
        said += f"  What spoke for it: {spoke}\n"
    return f"{said}  {finding.reason}\n  {finding.question}"


def _words(text: str, span: tuple[int, int]) -> str:
    return " ".join(text[span[0] : span[1]].split())


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
