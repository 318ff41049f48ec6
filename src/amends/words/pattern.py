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

from collections.abc import Callable

from .classes import ALL_CLASSES, ENDING_CLASSES, NEGATIONS, OPENERS
from .text import PAUSE, Text

MAX_GAP = {"..": 3, "...": 8}
END = "$"  # the symbol after the last word of a sentence
ZERO_WIDTH = frozenset((",", "&", END))
MOST_STATES = 50_000  # remembered states, some 50 MB; past it the walk forgets them and goes on
# Letters of a word that may be a slip: a doubled letter written once, or two letters in turn.
SHORTEST_SLIP, LONGEST_SLIP = 5, 14

Line = tuple[str, int]  # what is left of a pattern, and the number of its owner


Item = tuple["Node", int]  # a node, and how many words may be skipped before its next element

NO_EDGES: dict[str, list[Item]] = {}
NO_OPTIONAL: list[tuple[frozenset[str], Item]] = []
NO_ZERO: list[tuple[str, Item]] = []
NO_OVER: list[Item] = []
NO_ENDS: list[int] = []


class Node:
    """A place in the trie. `pending` holds the lines that have not been read past it yet."""

    __slots__ = ("pending", "edges", "optional", "zero", "over", "ends")

    def __init__(self) -> None:
        self.pending: list[Line] = []
        # Shared, and never added to: most nodes are not unfolded by a short letter.
        self.edges = NO_EDGES
        self.optional = NO_OPTIONAL
        self.zero = NO_ZERO
        self.over = NO_OVER  # what is reached over no word: past an optional one, or at a gap
        self.ends = NO_ENDS

    def unfold(self) -> None:
        """Reads the next element of each pending line into the children.

        What was made is put in place at the end, so that two threads that unfold one node at
        the same time both leave it whole.
        """
        children: dict[str, Node] = {}
        ends: list[int] = []
        for line, owner in self.pending:
            # A line that begins with a bracket has several heads; most have one.
            for element, rest in heads(line) if line[:1] == "(" else (first_of(line),):
                if not element:
                    if owner not in ends:
                        ends.append(owner)
                else:
                    child = children.get(element) or children.setdefault(element, Node())
                    child.pending.append((rest, owner))
        self._place(children)
        self.ends = ends
        self.pending = []

    def _place(self, children: "dict[str, Node]") -> None:
        edges: dict[str, list[Item]] = {}
        optional, zero, over = [], [], []
        for element, child in children.items():
            item = (child, MAX_GAP.get(element, 0))
            if element in MAX_GAP:
                over.append(item)
            elif element in ZERO_WIDTH:
                zero.append((element, item))
            elif element[-1] == "?":
                optional.append((frozenset(_members(element[:-1])), item))
                over.append(item)
            else:
                for member in _members(element):
                    edges.setdefault(member, []).append(item)
        self.edges, self.optional, self.zero, self.over = edges, optional, zero, over


Hit = tuple[int, int, int]  # the first word, one past the last word, and the owner
Closed = tuple[list[Item], tuple[int, ...]]  # items, and the owners whose pattern ends at them


class State(dict[str, "Move"]):
    """All places in the trie that a text can be at once, and where each next word leads.

    Each is worked out when a text first goes there. As a dict it remembers words of the patterns
    only, never a word that only a letter holds.
    """

    __slots__ = ("places", "closed", "lead")

    def __init__(self, items: frozenset[Item], lead: "Callable[[State, str], Move]") -> None:
        self.places = items
        self.closed: dict[str, Closed] = {}  # by the mark before the next word
        self.lead = lead

    def __missing__(self, symbol: str) -> "Move":
        move = self[symbol] = self.lead(self, symbol)
        return move


Move = tuple["State | None", tuple[int, ...]]  # where a word leads, and the owners it ended


class Patterns:
    """Many lists of patterns, each with an owner number, in one trie."""

    __slots__ = ("root", "at_start", "steps", "_vocabulary", "_letters", "_states", "_begin")

    def __init__(self, lists: list[str]) -> None:
        self.root = Node()
        self.at_start = Node()
        self.steps = 0  # words looked at by the last walk: the tests count work with it
        for owner, lines in enumerate(lists):
            for written in lines.split("\n"):
                line = written.strip(" .")  # a gap at the end would find nothing more
                if line[:2] == "^ ":
                    self.at_start.pending.append((line[2:], owner))
                elif line:
                    self.root.pending.append((line, owner))
        named = " ".join(lists)
        for mark in "|()?.":
            named = named.replace(mark, " ")  # quicker than one translation
        self._vocabulary = NEGATIONS.union(CLASSES_OF, named.split())
        self._letters: set[frozenset[str]] | None = None  # of each of these words
        self._forget()

    def _forget(self) -> None:
        self._states: dict[frozenset[Item], State] = {}
        anywhere, opening = (self.root, 0), (self.at_start, 0)
        self._begin = self._state({anywhere}), self._state({anywhere, opening})

    def _state(self, items: set[Item]) -> State:
        whole = frozenset(items)
        known = self._states.get(whole)
        if known is None:
            known = self._states[whole] = State(whole, self._move)
        return known

    def walk(self, text: Text) -> list[Hit]:
        """Every place where a pattern stands: in the order of the text, the longest first."""
        if len(self._states) > MOST_STATES:
            self._forget()
        if self._letters is None and self.steps:
            # For a second text: a command that reads one alone would wait longer for them.
            self._letters = {frozenset(word) for word in self._vocabulary}
        symbols = self._symbols(text)
        anywhere, opening = self._begin
        found: list[Hit] = []
        steps = 0
        for first, last in zip(text.first, text.last, strict=True):
            here = symbols[first:last]
            begins = list(map(anywhere.__getitem__, here))
            for place in openings(text, first, last):
                begins[place - first] = opening[symbols[place]]
            here.append(END)
            for start, begin in enumerate(begins):
                (state, owners), at = begin, start
                while True:
                    if owners:
                        found += [(first + start, -first - at, owner) for owner in owners]
                    if state is None:
                        break
                    at += 1
                    state, owners = state[here[at]]
                steps += at - start + 1
        self.steps = steps
        found.sort()
        return [(first, -past, owner) for first, past, owner in found]

    def _symbols(self, text: Text) -> list[str]:
        """Per word: the word, or its ending where no pattern names it; "," where a pause is."""
        strange = {word: self._unknown(word) for word in set(text.words) - self._vocabulary}
        symbols = [strange.get(word, word) for word in text.words]
        for place in text.pauses:
            symbols[place] += ","
        return symbols

    def _unknown(self, word: str) -> str:
        """The word of a pattern that this is a slip of the fingers for; else its ending."""
        ending = _ending_of(word)
        if ending == "_" and SHORTEST_SLIP <= len(word) <= LONGEST_SLIP and word.isascii():
            # A slip changes the order of the letters or their number, and never which they are.
            if self._letters is not None and frozenset(word) not in self._letters:
                return ending
            known = self._vocabulary
            for at in range(1, len(word)):
                one, other = word[at - 1], word[at]
                begin, end = word[: at - 1], word[at + 1 :]
                doubled, turned = f"{begin}{one}{one}{other}{end}", f"{begin}{other}{one}{end}"
                if doubled in known:
                    return doubled
                if turned in known:
                    return turned
        return ending

    def _move(self, state: State, symbol: str) -> Move:
        """Where a word leads from a state, and the owners whose pattern ended before it."""
        word = symbol.rstrip(",")
        mark = symbol if symbol == END else "," if symbol[-1] == "," else "&"
        known = state.closed.get(mark)
        if known is None:
            known = state.closed[mark] = _closure(state.places, mark)
        items, owners = known
        keys = keys_of(word)
        beyond: set[Item] = set()
        for node, skips in items if symbol != END else ():
            for name in keys:
                if name in node.edges:
                    beyond.update(node.edges[name])
            for members, item in node.optional:
                if not members.isdisjoint(keys):
                    beyond.add(item)
            if skips and word not in NEGATIONS:
                beyond.add((node, skips - 1))
        return (self._state(beyond) if beyond else None), owners


def _closure(items: "frozenset[Item]", mark: str) -> Closed:
    """The items, and all that is reached from them over no word; and the owners that end here."""
    waiting = list(items)
    seen = set(waiting)
    owners: set[int] = set()
    closed: list[Item] = []
    while waiting:
        item = waiting.pop()
        node = item[0]
        if node.pending:
            node.unfold()
        closed.append(item)
        owners.update(node.ends)
        further = [item for stands, item in node.zero if stands == mark] + node.over
        waiting += [item for item in further if item not in seen]
        seen.update(further)
    return closed, tuple(sorted(owners))


def keys_of(word: str) -> tuple[str, ...]:
    """The names by which an edge can lead on over this word: itself, its classes, any word."""
    names = (word, "_", *CLASSES_OF.get(word, ()))
    ending = _ending_of(word)
    return (*names, ending) if ending in ENDING_CLASSES else names


def _ending_of(word: str) -> str:
    """The name of the class of the word's ending, or "_"."""
    if word in ENDING_CLASSES:
        return word
    for ending, name in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return "_" if word in ENDING_CLASSES[name] else name
    return "_"


def openings(text: Text, first: int, last: int) -> list[int]:
    """Where a sentence may be said to begin: at its first word, after "and", after "babe,"."""
    places = [first]
    at = first
    while at < last - 1 and at < first + 3 and text.words[at] in OPENERS:
        at += 1
        places.append(at)
    for later in (at + 1, at + 2):
        if later < last and text.pause_before[later] == PAUSE:
            places.append(later)
            break
    return places


def heads(line: str) -> list[tuple[str, str]]:
    """The first element of a line and what is left: one pair, or one for each (a b|c d)."""
    if line[:1] != "(":
        return [first_of(line)]
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


def first_of(line: str) -> tuple[str, str]:
    element, _, rest = line.partition(" ")
    return element, rest.lstrip()


def _closing(line: str) -> int:
    """Where the bracket closes with which the line begins."""
    at = line.find(")")
    while at >= 0 and line.count("(", 0, at) > line.count(")", 0, at + 1):
        at = line.find(")", at + 1)
    if at < 0:
        raise ValueError(f"an open bracket: {line}")
    return at


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
