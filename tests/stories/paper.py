"""Reading a letter's file as whoever opens it would: the words on its pages, in their order."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
SINGLE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*$", re.MULTILINE)
RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
SHOWN = re.compile(rb"\[(.*?)\]\s*TJ|(<[0-9A-Fa-f]+>|\((?:\\.|[^\\)])*\))\s*Tj", re.DOTALL)
PIECE = re.compile(rb"<([0-9A-Fa-f]+)>|\(((?:\\.|[^\\)])*)\)", re.DOTALL)
ESCAPE = re.compile(rb"\\([nrtbf()\\]|[0-7]{1,3})")
NAMED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def words_on(pdf: bytes) -> str:
    """Every word on the paper, parted by single spaces."""
    streams = list(_streams(pdf))
    signs = _signs(streams)
    text = "".join(_drawn(stream, signs) for stream in streams)
    return " ".join(text.split())


def _streams(pdf: bytes) -> Iterator[bytes]:
    for found in STREAM.finditer(pdf):
        try:
            # Not `zlib.decompress`: a last byte that looks like a line end is missed without harm.
            yield zlib.decompressobj().decompress(found[1])
        except zlib.error:
            yield found[1]


def _signs(streams: list[bytes]) -> dict[int, str]:
    """Which sign each glyph of the letter's font stands for, as the file says itself."""
    signs: dict[int, str] = {}
    for stream in streams:
        if b"begincmap" not in stream:
            continue
        for block in re.findall(rb"beginbfchar(.*?)endbfchar", stream, re.DOTALL):
            for code, sign in SINGLE.findall(block):
                signs[int(code, 16)] = bytes.fromhex(sign.decode()).decode("utf-16-be")
        for block in re.findall(rb"beginbfrange(.*?)endbfrange", stream, re.DOTALL):
            for first, last, sign in RANGE.findall(block):
                for step in range(int(last, 16) - int(first, 16) + 1):
                    signs[int(first, 16) + step] = chr(int(sign, 16) + step)
    return signs


def _drawn(stream: bytes, signs: dict[int, str]) -> str:
    if b"BT" not in stream:
        return ""
    lines = []
    for many, one in SHOWN.findall(stream):
        pieces = [_codes(hexed, plain) for hexed, plain in PIECE.findall(many or one)]
        lines.append("".join(signs.get(code, "") for codes in pieces for code in codes))
    return " ".join(lines) + " "


def _codes(hexed: bytes, plain: bytes) -> list[int]:
    raw = bytes.fromhex(hexed.decode()) if hexed else ESCAPE.sub(_unescaped, plain)
    return [int.from_bytes(raw[at : at + 2], "big") for at in range(0, len(raw), 2)]


def _unescaped(found: re.Match[bytes]) -> bytes:
    named = NAMED.get(found[1])
    if named is not None:
        return named
    return bytes([int(found[1], 8)]) if found[1].isdigit() else found[1]
