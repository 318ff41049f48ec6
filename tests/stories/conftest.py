"""The cast, for every story."""

from __future__ import annotations

from tests.cast import ana, ben, ben_on_his_way, cy, the_evening

__all__ = ["ana", "ben", "ben_on_his_way", "cy", "the_evening"]
