"""`amends read`: a file or standard input in, calm text or one JSON object out."""

import io
import json
from pathlib import Path

import pytest

from amends.words.command import main

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
    }  # fmt: skip
    assert "responsibility" in answer["elements"]["missing"]


def test_the_text_form_says_why_and_asks(letter: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main([str(letter)]) == 0
    out = capfd.readouterr().out
    assert "3:5" in out
    assert "What did you see happen?" in out


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
    "argv", [["no-such-file"], ["--format", "xml"], ["--format"], ["--shout"], ["a", "b"], ["."]]
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
