"""Token patterns, and the one walk that finds them all.

A pattern is a line of elements:

    word          that word, after `text.spoken` (so "don't" is written: do not)
    {class}       a word of that class (classes.py)
    a|b|{class}   any of these
    element?      may be missing
    _             any one word
    ..            up to three words; ... up to eight. Never over "not", nor over a sentence end
    ,  &          here there is a pause (a comma, a dash); here there is none
    ^  $          the sentence (or what follows its opening "and", "babe,") begins; ends here
    (a b|c d)     either; (a b)? may be missing

All patterns share one trie, so a text is walked once however many there are. The trie unfolds
only where a text leads it: a line is read one element at a time, so a short letter starts in
milliseconds. The length of a pattern bounds the work at each word: the walk is linear.
"""

from .classes import ALL_CLASSES, ENDING_CLASSES, NEGATIONS, OPENERS
from .text import PAUSE, Text

MAX_GAP = {"..": 3, "...": 8}
ZERO_WIDTH = frozenset(",&$")

Line = tuple[str, int]  # what is left of a pattern, and the number of its owner


class Node:
    """A place in the trie. `pending` holds the lines that have not been read past it yet."""

    __slots__ = ("pending", "edges", "optional", "gaps", "zero", "ends")

    def __init__(self) -> None:
        self.pending: list[Line] = []
        self.edges: dict[str, list[Node]] = {}
        self.optional: list[tuple[frozenset[str], Node]] = []
        self.gaps: list[tuple[int, Node]] = []
        self.zero: list[tuple[str, Node]] = []
        self.ends: list[int] = []

    def unfold(self) -> None:
        """Reads the next element of each pending line into the children.

        What was made is put in place at the end, so that two threads that unfold one node at
        the same time both leave it whole.
        """
        children: dict[str, Node] = {}
        ends: list[int] = []
        for line, owner in self.pending:
            for element, rest in heads(line):
                if not element:
                    if owner not in ends:
                        ends.append(owner)
                    continue
                child = children.get(element)
                if child is None:
                    child = children[element] = Node()
                child.pending.append((rest, owner))
        self._place(children)
        self.ends = ends
        self.pending = []

    def _place(self, children: "dict[str, Node]") -> None:
        edges: dict[str, list[Node]] = {}
        optional, gaps, zero = [], [], []
        for element, child in children.items():
            if element in MAX_GAP:
                gaps.append((MAX_GAP[element], child))
            elif element in ZERO_WIDTH:
                zero.append((element, child))
            elif element[-1] == "?":
                optional.append((frozenset(_members(element[:-1])), child))
            else:
                for member in _members(element):
                    edges.setdefault(member, []).append(child)
        self.edges, self.optional, self.gaps, self.zero = edges, optional, gaps, zero


class Hit:
    """A pattern found: its owner, and its first and one past its last word."""

    __slots__ = ("owner", "first", "last")

    def __init__(self, owner: int, first: int, last: int) -> None:
        self.owner = owner
        self.first = first
        self.last = last


class Patterns:
    """Many lists of patterns, each with an owner number, in one trie."""

    __slots__ = ("root", "at_start", "steps")

    def __init__(self, lists: list[str]) -> None:
        self.root = Node()
        self.at_start = Node()
        self.steps = 0  # nodes visited by the last walk: the tests count work with it
        for owner, lines in enumerate(lists):
            for written in lines.split("\n"):
                line = written.strip(" .")  # a gap at the end would find nothing more
                if line[:2] == "^ ":
                    self.at_start.pending.append((line[2:], owner))
                elif line:
                    self.root.pending += [(sure, owner) for sure in surely_begun(line)]

    def walk(self, text: Text) -> list[Hit]:
        """Every place where a pattern stands, in the order of the text."""
        keys = _keys_of_all(text.words)
        hits: list[Hit] = []
        steps = 0
        if self.root.pending:
            self.root.unfold()
        edges = self.root.edges
        for start, names in enumerate(keys):
            for name in names:
                nodes = edges.get(name)
                if nodes is not None:
                    for node in nodes:
                        steps += _follow(node, start, start + 1, keys, text, hits)
        for sentence, first in enumerate(text.first):
            for start in openings(text, first, text.last[sentence]):
                steps += _follow(self.at_start, start, start, keys, text, hits)
        self.steps = steps
        hits.sort(key=_in_order)
        return hits


def _keys_of_all(words: list[str]) -> list[tuple[str, ...]]:
    known: dict[str, tuple[str, ...]] = {}
    keys = []
    for word in words:
        names = known.get(word)
        if names is None:
            names = known[word] = keys_of(word)
        keys.append(names)
    return keys


def keys_of(word: str) -> tuple[str, ...]:
    """The names by which an edge can lead on over this word: itself, its classes, any word."""
    names = (word, "_", *CLASSES_OF.get(word, ()))
    for ending, name in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return names if word in ENDING_CLASSES[name] else (*names, name)
    return names


def _follow(  # noqa: C901
    node: Node,
    start: int,
    at: int,
    keys: list[tuple[str, ...]],
    text: Text,
    hits: list[Hit],
) -> int:
    """Follows every pattern that begins at `start`. Returns how many nodes it visited.

    The one hot loop of the room: it stays in one piece.
    """
    limit = text.last[text.sentence_of[start]]
    stack = [(node, at)]
    steps = 0
    while stack:
        node, at = stack.pop()
        steps += 1
        if node.pending:
            node.unfold()
        if node.ends:
            hits += [Hit(owner, start, at) for owner in node.ends]
        for mark, beyond in node.zero:
            if _stands(mark, at, limit, text):
                stack.append((beyond, at))
        for members, beyond in node.optional:
            stack.append((beyond, at))
            if at < limit and not members.isdisjoint(keys[at]):
                stack.append((beyond, at + 1))
        if at >= limit:
            continue
        edges = node.edges
        if edges:
            for name in keys[at]:
                if name in edges:
                    stack += [(beyond, at + 1) for beyond in edges[name]]
        for most, beyond in node.gaps:
            _skip(beyond, at, min(at + most, limit - 1), text.words, stack)
    return steps


def _skip(node: Node, at: int, last: int, words: list[str], stack: list[tuple[Node, int]]) -> None:
    while at <= last:
        stack.append((node, at))
        if words[at] in NEGATIONS:
            return
        at += 1


def _in_order(hit: Hit) -> tuple[int, int, int]:
    return hit.first, -hit.last, hit.owner


def _stands(mark: str, at: int, limit: int, text: Text) -> bool:
    if mark == "$":
        return at >= limit
    if at >= limit:
        return False
    return (text.pause_before[at] == PAUSE) == (mark == ",")


def openings(text: Text, first: int, last: int) -> list[int]:
    """Where a sentence may be said to begin: at its first word, after "and", after "babe,"."""
    places = [first]
    at = first
    while at < last - 1 and at < first + 3 and text.words[at] in OPENERS:
        at += 1
        places.append(at)
    for later in range(at + 1, min(at + 3, last)):
        if text.pause_before[later] == PAUSE:
            places.append(later)
            break
    return places


def surely_begun(line: str) -> list[str]:
    """The line, or two of it where its first element may be missing: the walk starts at words."""
    if "?" not in line.split(" ", 1)[0] and line[:1] != "(":
        return [line]
    result: list[str] = []
    for element, rest in heads(line):
        if element[-1:] == "?":
            result.append(f"{element[:-1]} {rest}")
            result += surely_begun(rest)
        else:
            result.append(f"{element} {rest}".rstrip())
    return result


def heads(line: str) -> list[tuple[str, str]]:
    """The first element of a line and what is left: one pair, or one for each (a b|c d)."""
    if line[:1] != "(":
        element, _, rest = line.partition(" ")
        return [(element, rest.lstrip())]
    closed = _closing(line)
    inside, rest = line[1:closed], line[closed + 1 :]
    optional = rest[:1] == "?"
    rest = rest[optional:].lstrip()
    singles: list[str] = []
    result: list[tuple[str, str]] = []
    for choice in _choices(inside):
        if " " in choice or "(" in choice or "?" in choice:
            result += heads(f"{choice} {rest}".rstrip())
        else:
            singles.append(choice)
    if singles and optional and not result:
        return [("|".join(singles) + "?", rest)]
    if singles:
        result.append(("|".join(singles), rest))
    return result + heads(rest) if optional else result


def _closing(line: str) -> int:
    depth = 0
    for at, mark in enumerate(line):
        depth += (mark == "(") - (mark == ")")
        if depth == 0:
            return at
    raise ValueError(f"an open bracket: {line}")


def _choices(inside: str) -> list[str]:
    """The parts between the bars that stand in no inner bracket."""
    if "(" not in inside:
        return inside.split("|")
    parts, depth, begin = [], 0, 0
    for at, mark in enumerate(inside):
        depth += (mark == "(") - (mark == ")")
        if mark == "|" and depth == 0:
            parts.append(inside[begin:at])
            begin = at + 1
    return [*parts, inside[begin:]]


def _members(element: str) -> list[str]:
    members = element.split("|") if "|" in element else [element]
    for member in members:
        if member[:1] == "{" and member not in ALL_CLASSES and member not in ENDING_CLASSES:
            raise ValueError(f"no such class: {member}")
        if "(" in member or ")" in member or "." in member:
            raise ValueError(f"not an element: {element}")
    return members


def _classes_of() -> dict[str, tuple[str, ...]]:
    classes: dict[str, list[str]] = {}
    for name, words in ALL_CLASSES.items():
        for word in words:
            classes.setdefault(word, []).append(name)
    return {word: tuple(names) for word, names in classes.items()}


CLASSES_OF = _classes_of()
_ENDINGS = tuple((name[2:-1], name) for name in ENDING_CLASSES)
