"""The questions of check-ins: our own, not validated and said to be so, and two scales of researchers."""

from functools import cache

import msgspec

from amends.guides import toml
from amends.repair.practices.scales import ITEMS, MOST, SCALES, Scale


class Question(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One question from 0 to 10. `guess` is how the responsible person is asked to guess."""

    item: str
    text: str
    guess: str
    low: str
    high: str
    less_is_better: bool = False


class Choice(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    text: str
    points: int


class ScaleItem(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One item of a scale, by its number in it, with what one chooses from, in its order.

    Where `text` is empty it is a pair of words, `left` and `right`, with the points in between.
    """

    number: int
    choices: tuple[Choice, ...]
    text: str = ""

    @property
    def left(self) -> str:
        return self.choices[0].text

    @property
    def right(self) -> str:
        return self.choices[-1].text

    @property
    def is_pair(self) -> bool:
        return not self.text

    @property
    def asked(self) -> str:
        """What is asked, as a line: a pair as its two words."""
        return self.text or f"{self.left} – {self.right}"

    def chosen(self, points: int) -> str:
        """The words of an answer; of a pair the number between its two."""
        word = next(choice.text for choice in self.choices if choice.points == points)
        return word or str(points)


class Origin(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where the items are from, and how they may be used: shown beside them."""

    name: str
    citation: str
    grant: str
    source: str


class _Item(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """As it stands in the file: with the name of its answers, or as a pair."""

    number: int
    text: str = ""
    answers: str = ""
    left: str = ""
    right: str = ""
    left_points: int = 0


class _Instruments(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    source: str
    questions: tuple[Question, ...]
    csi: Origin
    answers: dict[str, tuple[Choice, ...]]
    items: tuple[_Item, ...]


@cache
def _read() -> _Instruments:
    return toml.read("instruments.toml", _Instruments)


@cache
def own_items() -> tuple[Question, ...]:
    """The four questions of a weekly check-in, in their order."""
    return _read().questions


def origin() -> Origin:
    """Of the scales."""
    return _read().csi


def scale_items(scale: Scale) -> tuple[ScaleItem, ...]:
    """The items of one scale, in their order."""
    return tuple(_items()[number] for number in ITEMS[scale])


@cache
def _items() -> dict[int, ScaleItem]:
    read = _read()
    items = [_item(one, read) for one in read.items]
    wanted = {number for scale in SCALES for number in ITEMS[scale]}
    if sorted(one.number for one in items) != sorted(wanted):
        raise ValueError(
            "guides/instruments.toml: an item is missing, twice there, or none of these"
        )
    return {one.number: one for one in items}


def _item(one: _Item, read: _Instruments) -> ScaleItem:
    """Raises ValueError where it could not be asked, or its points are not those of the rules."""
    where = f"guides/instruments.toml: item {one.number}"
    is_pair = bool(one.left and one.right and one.left_points in (0, 5))
    if is_pair == bool(one.text and one.answers) or bool(one.text) != bool(one.answers):
        raise ValueError(f"{where} has to have a text and its answers, or be a pair of words")
    choices = _between(one) if is_pair else read.answers.get(one.answers, ())
    points = [choice.points for choice in choices]
    if sorted(points) != list(range(MOST.get(one.number, -1) + 1)):
        raise ValueError(f"{where} has other points than the rules")
    if points not in (sorted(points), sorted(points, reverse=True)):
        raise ValueError(f"{where} has its points out of order")
    return ScaleItem(number=one.number, text=one.text, choices=choices)


def _between(one: _Item) -> tuple[Choice, ...]:
    """From the left word to the right one: 5 to 0, or 0 to 5."""
    points = range(6) if one.left_points == 0 else range(5, -1, -1)
    words = {0: one.left, 5: one.right}
    return tuple(Choice(text=words.get(at, ""), points=worth) for at, worth in enumerate(points))
