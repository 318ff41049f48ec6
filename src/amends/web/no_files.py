"""No file comes in, and no form larger than the longest page: both are refused unread.

Django looks at the size of a form with files part by part, after it has read as much as its upload
handlers ask for at once. With no handler that is the whole body: a form of 300 MB took 900 MB of
memory from whoever runs the house, and nobody had to be signed in to send it.
"""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig, TooManyFilesSent
from django.core.files.uploadhandler import FileUploadHandler


class NoFiles(FileUploadHandler):
    """Stands where files would come in. A file carries places and devices, and words to the disk."""

    def handle_raw_input(self, *args: Any, **kwargs: Any) -> None:
        _input, _meta, content_length, *_rest = args
        if content_length > settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
            raise RequestDataTooBig("A form with parts is larger than any page of ours.")

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        raise TooManyFilesSent("There are no file uploads.")

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        return None

    def file_complete(self, file_size: int) -> None:
        return None
