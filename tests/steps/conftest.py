"""The cast, and two of it with one book, for every case."""

from __future__ import annotations

from tests.cast import ana, ben, ben_on_his_way, cy, the_evening
from tests.steps.case import couple
from tests.two import clock, two

__all__ = ["ana", "ben", "ben_on_his_way", "clock", "couple", "cy", "the_evening", "two"]
