"""The mended bowl: more answered, more gold; never whole; never a number."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from amends.web.bowl import DEPTH, HALF_RIM, MIDDLE, RIM, Seam, bowl, in_words

counts = st.integers(min_value=0, max_value=12)
seams = st.builds(Seam, impacts=counts, answered=counts)
bowls = st.lists(seams, max_size=9)


@given(bowls)
def test_the_same_seams_give_the_same_drawing(some: list[Seam]) -> None:
    assert bowl(some) == bowl(some)


@given(bowls)
def test_a_bowl_says_no_number_and_never_that_it_is_done(some: list[Seam]) -> None:
    said = re.findall(r"<(?:title|desc)[^>]*>(.*?)</", bowl(some))
    assert len(said) == 2
    assert not re.search(r"\d|%|complete|finished|whole", " ".join(said))
    assert in_words(some) == said[1]


@given(bowls)
def test_there_is_a_seam_for_each_hurt_and_gold_only_where_something_was_kept(
    some: list[Seam],
) -> None:
    drawing = bowl(some)
    # Each break is a line and a hairline that leaves it.
    assert drawing.count('class="bowl-seam"') == len(some)
    assert drawing.count('class="bowl-seam bowl-hairline"') == len(some)
    kept = [seam for seam in some if seam.impacts and seam.answered]
    assert drawing.count('class="bowl-gold"') == len(kept)


@given(st.integers(1, 9), st.integers(1, 12), st.data())
def test_one_more_answer_is_more_gold(count: int, impacts: int, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, count - 1))
    answered = data.draw(st.integers(0, impacts - 1))
    others = [Seam(impacts=3, answered=0)] * (count - 1)

    def with_answered(number: int) -> float:
        mine = Seam(impacts=impacts, answered=number)
        return _gold_area(bowl([*others[:place], mine, *others[place:]]))

    assert with_answered(answered + 1) > with_answered(answered)


@given(st.integers(1, 9), st.integers(1, 12))
def test_gold_never_runs_to_the_end_of_a_seam(count: int, impacts: int) -> None:
    drawing = bowl([Seam(impacts=impacts, answered=impacts + 3)] * count)
    ends = [max(_heights(line)) for line in re.findall(r'"bowl-seam" d="([^"]+)"', drawing)]
    golds = [max(_heights(line)) for line in re.findall(r'"bowl-gold" d="([^"]+)"', drawing)]
    assert len(golds) == count
    for end, gold in zip(ends, golds, strict=True):
        assert gold < end


@given(bowls)
def test_every_seam_lies_on_the_bowl(some: list[Seam]) -> None:
    for line in re.findall(r'"bowl-seam[^"]*" d="([^"]+)"', bowl(some)):
        for x, y in _points(line):
            half = HALF_RIM * (1 - 0.6 * min(1.0, max(0.0, (y - RIM) / DEPTH)) ** 2.3)
            assert abs(x - MIDDLE) <= half


@given(bowls)
def test_nothing_is_styled_inside_the_drawing(some: list[Seam]) -> None:
    assert "style" not in bowl(some)
    assert 'role="img"' in bowl(some)


def _points(line: str) -> list[tuple[float, float]]:
    numbers = [float(number) for number in re.findall(r"-?[\d.]+", line)]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def _heights(line: str) -> list[float]:
    return [y for _x, y in _points(line)]


def _gold_area(drawing: str) -> float:
    return sum(
        abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(p, [*p[1:], p[0]], strict=True)))
        for p in map(_points, re.findall(r'"bowl-gold" d="([^"]+)"', drawing))
    )
