"""What somebody tried who wanted in, wanted to know, or wanted to spoil it."""

from __future__ import annotations

from io import BytesIO

import pytest
from django.test import Client

A_FILE = b'--x\r\nContent-Disposition: form-data; name="a"; filename="f"\r\n\r\n'
A_FIELD = b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n'
END = b"\r\n--x--\r\n"


class Counted(BytesIO):
    """A body that knows how much of it was read."""

    was_read = 0

    def read(self, size: int | None = -1, /) -> bytes:
        found = super().read(size)
        self.was_read += len(found)
        return found


def sent(body: bytes) -> tuple[int, int, str]:
    """Status, bytes read, and the page, for a form with parts sent by nobody in particular."""
    stream = Counted(body)
    response = Client().post(
        "/in/",
        **{  # type: ignore[arg-type]
            "CONTENT_TYPE": "multipart/form-data; boundary=x",
            "CONTENT_LENGTH": str(len(body)),
            "wsgi.input": stream,
        },
    )
    return response.status_code, stream.was_read, response.content.decode()


@pytest.mark.parametrize("part", [A_FILE, A_FIELD, b""])
def test_a_form_larger_than_any_page_is_refused_before_it_is_read(part: bytes) -> None:
    """One stranger with a large file could otherwise take the memory of a house for many couples."""
    status, was_read, page = sent(part + b"a" * 4_000_000 + END)
    assert status == 400
    assert was_read == 0
    assert "That could not be read" in page


def test_a_small_file_is_refused_too_and_touches_no_disk() -> None:
    status, _, page = sent(A_FILE + b"a place, and a device" + END)
    assert status == 400
    assert "That could not be read" in page
