"""`amends read`: a file or standard input in; calm text, one JSON object or one a line out."""

import io
import json
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from amends.cli.explaining import BY_NAME
from amends.cli.explaining import main as explain
from amends.cli.reading import SCHEMA as VERSION
from amends.cli.reading import as_json, main
from amends.words import ELEMENTS, HEARING, LABELS, TURNING, Reading, listen, read

TEXT = "Dear Ana,\n\nI'm sorry if I hurt you.\n"


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_the_json_form_gives_each_finding_its_place(
    letter: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main([str(letter), "--format", "json"]) == 0
    answer = json.loads(capfd.readouterr().out)
    assert answer["schema"] == 1
    assert answer["language"] == "en"
    (finding,) = answer["findings"]
    assert TEXT[finding["start"] : finding["end"]] == "sorry if I"
    assert (finding["line"], finding["column"]) == (3, 5)
    assert set(finding) == {
        "check", "label", "start", "end", "line", "column", "reason", "question", "source",
        "because",
    }  # fmt: skip
    assert "responsibility" in answer["elements"]["missing"]


def test_the_text_form_says_why_and_asks(letter: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main([str(letter)]) == 0
    out = capfd.readouterr().out
    assert "3:5" in out
    assert "What did you see happen?" in out


def test_the_text_form_ends_with_what_is_promised_and_what_is_not_in_it_yet(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("I lied to you about the loan. I will be home by six on Friday.", "utf-8")
    assert main([str(path)]) == 0
    *_, promised, missing = capfd.readouterr().out.strip().split("\n\n")
    assert promised == 'Promised in it: "I will be home by six on Friday."'
    assert missing.startswith("Not in it yet: ")
    path.write_text("The meeting is at five.", "utf-8")
    assert main([str(path)]) == 0
    assert "Not in it yet" not in capfd.readouterr().out


def test_a_dash_reads_standard_input(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert main(["-", "--format=json"]) == 0
    assert json.loads(capfd.readouterr().out)["findings"]


def test_a_text_with_nothing_in_it_gets_a_calm_answer(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "empty.txt"
    path.write_text("", encoding="utf-8")
    assert main([str(path)]) == 0
    assert capfd.readouterr().out == "There is nothing here to point at.\n"


def test_an_unread_language_is_said_to_be_unread(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Es tut mir leid, dass ich dich verletzt habe.", encoding="utf-8")
    assert main([str(path)]) == 0
    assert "language" in capfd.readouterr().out


@pytest.mark.parametrize(
    "argv",
    [
        ["no-such-file"],
        ["no\nsuch"],
        ["--format", "xml"],
        ["--format"],
        ["--shout"],
        ["a", "b"],
        ["."],
        ["--jobs", "2"],
        ["--jobs", "0", "--format", "jsonl"],
        ["--jobs=x"],
        ["--jobs"],
        ["--jobs=65", "--format=jsonl"],
        ["nul\x00"],
    ],
)
def test_input_that_cannot_be_read_gets_one_line_and_status_two(
    argv: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(argv) == 2
    answer = capfd.readouterr()
    assert answer.out == ""
    assert answer.err.count("\n") == 1


def test_a_file_that_is_not_utf8_is_refused(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "latin.txt"
    path.write_bytes("Café".encode("latin-1"))
    assert main([str(path)]) == 2
    assert "UTF-8" in capfd.readouterr().err


def test_help_is_help_and_no_error(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert capfd.readouterr().out.startswith("usage:")


LINES = """"I'm sorry if I hurt you."

{"id": "b7", "text": "I read your diary, and that was wrong.", "from": "Cy"}
{"id": 4, "text": "Es tut mir leid, dass ich dich verletzt habe."}
{"text": ""}
"""


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    path = tmp_path / "letters.jsonl"
    path.write_text(LINES, encoding="utf-8")
    return path


def answers(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_a_file_of_messages_gets_one_object_a_line_with_the_ids_it_came_with(
    lines: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main([str(lines), "--format", "jsonl"]) == 0
    first, second, third, fourth = answers(capfd.readouterr().out)
    assert [f["check"] for f in first["findings"]] == ["conditional"]
    assert ("id" in first, second["id"], third["id"]) == (False, "b7", 4)
    assert "responsibility" in second["elements"]["present"]
    assert (third["language"], fourth["findings"]) == ("unread", [])


def test_many_processes_say_the_same_in_the_same_order(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "many.jsonl"
    path.write_text(
        "".join(f'{{"id": {n}, "text": "I lied {n} times."}}\n' for n in range(100)),
        encoding="utf-8",
    )
    assert main([str(path), "--format=jsonl"]) == 0
    alone = capfd.readouterr().out
    assert main([str(path), "--format=jsonl", "--jobs=2"]) == 0
    assert capfd.readouterr().out == alone
    assert [answer["id"] for answer in answers(alone)] == list(range(100))


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ("not json", "line 2 is not JSON"),
        ("[" * 100_000, "line 2 is not JSON"),
        ("7", "line 2 is neither"),
        ('{"text": 7}', "line 2 is neither"),
        ('{"text": "I lied.", "id": [1]}', 'line 2 has an "id"'),
        ('{"text": "I lied.", "id": true}', 'line 2 has an "id"'),
    ],
)
def test_one_bad_line_is_named_and_no_half_answer_given(
    broken: str, said: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "broken.jsonl"
    path.write_text(f'"I lied."\n{broken}\n', encoding="utf-8")
    assert main([str(path), "--format", "jsonl"]) == 2
    answer = capfd.readouterr()
    assert (answer.out, answer.err.count("\n")) == ("", 1)
    assert said in answer.err


def test_with_listen_an_answer_is_read_as_an_answer(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "answer.txt"
    path.write_text("You felt left out. But I was tired.", encoding="utf-8")
    assert main([str(path), "--listen", "--format", "json"]) == 0
    answer = json.loads(capfd.readouterr().out)
    assert answer["reading"] == "reply"
    assert [f["label"] for f in answer["findings"]] == ["reflection", "defending"]
    assert answer["elements"] == {
        "present": ["reflection"], "missing": ["validation", "open_question"],
    }  # fmt: skip
    assert main([str(path), "--listen"]) == 0
    assert "full stop" in capfd.readouterr().out


SCHEMA = json.loads(
    (Path(__file__).parents[2] / "docs/read.schema.json").read_text(encoding="utf-8")
)
KNOWN = {
    "$schema", "title", "description", "type", "properties", "required", "additionalProperties",
    "items", "enum", "const", "minimum", "pattern",
}  # fmt: skip
TYPES: dict[str, type] = {"object": dict, "array": list, "string": str, "integer": int}


def against(value: Any, schema: dict[str, Any], at: str = "") -> list[str]:
    """What in `value` is not as `schema` says, for the few words of JSON Schema that it uses."""
    assert set(schema) <= KNOWN, "this test does not know all words of the schema"
    types = schema.get("type", list(TYPES))
    wrong = []
    if not isinstance(
        value, tuple(TYPES[t] for t in ([types] if isinstance(types, str) else types))
    ):
        return [f"{at}: type"]
    if "enum" in schema and value not in schema["enum"]:
        wrong.append(f"{at}: enum")
    if "const" in schema and value != schema["const"]:
        wrong.append(f"{at}: const")
    if "minimum" in schema and value < schema["minimum"]:
        wrong.append(f"{at}: minimum")
    if "pattern" in schema and not re.search(schema["pattern"], str(value)):
        wrong.append(f"{at}: pattern")
    if isinstance(value, list):
        for number, item in enumerate(value):
            wrong += against(item, schema["items"], f"{at}/{number}")
    if isinstance(value, dict):
        wrong += [f"{at}: misses {name}" for name in schema["required"] if name not in value]
        wrong += [f"{at}: has {name}" for name in value if name not in schema["properties"]]
        for name in set(value) & set(schema["properties"]):
            wrong += against(value[name], schema["properties"][name], f"{at}/{name}")
    return wrong


@pytest.mark.parametrize("listens", [False, True])
@pytest.mark.parametrize(
    "text",
    [
        "I'm sorry if I hurt you. I read your diary. I will never do it again.\nPlease answer me.",
        "You felt alone, but I was tired. You should rest. What was it like for you?",
        "Es tut mir leid, dass ich dich verletzt habe.",
        "", "\x00", "\ud800 I lied.", "😀 you’re overreacting",
    ],
)  # fmt: skip
def test_what_is_said_is_as_the_schema_describes_it(text: str, listens: bool) -> None:
    answer = json.loads(as_json(main_reading(text, listens), text, listens, id="a"))
    assert against(answer, SCHEMA) == []


def main_reading(text: str, listens: bool) -> Reading:
    return listen(text) if listens else read(text)


def test_the_schema_knows_each_label_and_no_other() -> None:
    finding = SCHEMA["properties"]["findings"]["items"]["properties"]
    assert finding["label"]["enum"] == [*LABELS, *HEARING, *TURNING]
    for name in ("present", "missing"):
        named = SCHEMA["properties"]["elements"]["properties"][name]["items"]["enum"]
        assert named == [*ELEMENTS, *HEARING]
    assert SCHEMA["properties"]["schema"]["const"] == VERSION


def test_the_schema_would_see_a_field_too_many_and_one_missing() -> None:
    answer = json.loads(as_json(read("I lied."), "I lied."))
    assert against({**answer, "score": 7}, SCHEMA) == [": has score"]
    del answer["findings"]
    assert against(answer, SCHEMA) == [": misses findings"]


ENTRY = Path(__file__).parents[2] / "src/amends/cli/entry.py"


def test_from_the_terminal_all_of_the_answer_arrives_and_the_status_with_it(lines: Path) -> None:
    command = [sys.executable, "-I", str(ENTRY), "read"]
    many = subprocess.run([*command, str(lines), "--format=jsonl"], capture_output=True, text=True)
    assert (many.returncode, many.stderr, len(answers(many.stdout))) == (0, "", 4)
    helped = subprocess.run([*command, "--help"], capture_output=True, text=True)
    assert (helped.returncode, helped.stdout.split(" ")[0]) == (0, "usage:")
    bad = subprocess.run([*command, "no-such-file"], capture_output=True, text=True)
    assert (bad.returncode, bad.stdout, bad.stderr.count("\n")) == (2, "", 1)


@pytest.mark.parametrize(("to", "why"), [("- <&-", "is closed"), ("- >/dev/full", "be written")])
def test_a_stream_that_is_closed_or_full_gets_one_line_and_status_two(to: str, why: str) -> None:
    command = shlex.join([sys.executable, "-I", str(ENTRY), "read"])
    ran = subprocess.run(
        ["sh", "-c", f"{command} {to}"], input=TEXT, capture_output=True, text=True
    )
    assert (ran.returncode, ran.stderr.count("\n")) == (2, 1)
    assert why in ran.stderr


def test_who_has_read_enough_gets_no_complaint(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    path.write_text('"I am sorry if I hurt you."\n' * 2000, encoding="utf-8")
    ran = subprocess.Popen(
        [sys.executable, "-I", str(ENTRY), "read", str(path), "--format=jsonl"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert ran.stdout is not None
    assert ran.stderr is not None
    ran.stdout.readline()
    ran.stdout.close()
    assert ran.stderr.read() == b""
    assert ran.wait() == 0


# `amends explain`


def test_a_check_is_explained_with_its_reason_question_source_and_examples(
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert explain(["advising"]) == 0
    out = capfd.readouterr().out
    check = BY_NAME["advising"]
    for part in (check.reason, check.question, check.source, *check.caught, *check.left_alone):
        assert part in out


@pytest.mark.parametrize("name", BY_NAME)
def test_every_check_can_be_explained(name: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert explain([name]) == 0
    assert capfd.readouterr().out.startswith(name)


@pytest.mark.parametrize(
    ("typed", "near"),
    [("advise", "advising"), ("blame", "blame_two_sides"), ("You-Made-Me", "blame_you_made_me")],
)
def test_an_unknown_name_gets_the_names_near_it(
    typed: str, near: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert explain([typed]) == 2
    answer = capfd.readouterr()
    assert (answer.out, answer.err.count("\n")) == ("", 1)
    assert near in answer.err


@pytest.mark.parametrize("argv", [[], ["a", "b"], ["qqqq"], ["x\ny"], ["--loud"]])
def test_what_cannot_be_explained_gets_one_line_and_status_two(
    argv: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    assert explain(argv) == 2
    assert capfd.readouterr().err.count("\n") == 1
