"""A text as the reader sees it: plain words with their places, sentences and quotations.

Every place is a character offset into the text as it was written: normalising never changes
its length. One pass over the text, and no part of it is looked at twice.
"""

import re
from itertools import accumulate

WORD = re.compile(r"([^\W_]+(?:'[^\W_]+)*)")
SENTENCE, PAUSE, NONE = 2, 1, 0
# Each begins with the mark itself, so that a text is looked through for three letters only.
QUOTING = re.compile(r"\"|\n\s*\n|\n[ \t]*>[^\n]*|'(?<![\w']')(?=\w)")
# What stands between two words nearly always.
PLAIN_GAPS = {", ": PAUSE, "\n": PAUSE}
CLOSING, MOST_MARKS = ".!?…", 8  # what closes a sentence, and how many of them belong to it

STRAIGHT = {
    ord(mark): plain for plain, marks in (("'", "’‘‛ʼ＇`´"), ('"', "“”„‟«»＂")) for mark in marks
}

ABBREVIATIONS = frozenset("mr mrs ms dr st prof vs eg ie etc approx no tel".split())

# What people run together when they type fast: the word, and the words it stands for.
RUN_TOGETHER = {
    short: tuple(full.split())
    for short, _, full in (
        pair.partition("=")
        for pair in """im=i am|ive=i have|id=i 'd|youre=you are|youve=you have|youd=you 'd
        |youll=you will|thats=that is|whats=what is|theres=there is|hes=he is|shes=she is
        |theyre=they are|its=it is|dont=do not|didnt=did not|doesnt=does not|cant=can not
        |cannot=can not|couldnt=could not|wouldnt=would not|shouldnt=should not|wasnt=was not
        |werent=were not|isnt=is not|arent=are not|havent=have not|hasnt=has not|hadnt=had not
        |wont=will not|aint=is not|shoulda=should have|coulda=could have|woulda=would have
        |shouldve=should have|couldve=could have|wouldve=would have
        |gonna=going to|wanna=want to|gotta=got to|u=you|ur=your|ya=you|yous=you|r=are
        |cos=because|cuz=because|coz=because|bc=because|cause=because|n=and|pls=please|plz=please
        |tho=though|altho=although|sry=sorry|soz=sorry|thru=through|w=with|abt=about|nd=and
        |ppl=people|apologize=apologise|apologized=apologised|apologizing=apologising
        |apologising=apologising|realize=realise|realized=realised|humiliate=humiliate|mom=mum
        |mam=mum|tryna=trying to|wasent=was not|dunno=do not know|lemme=let me|smth=something
        |tbh=honestly|prob=probably|gunna=going to|imma=i will|yrself=yourself|yr=your
        |luv=love|nothin=nothing|fone=phone|sory=sorry|sorri=sorry|srry=sorry|realy=really
        |alwyas=always|allways=always|woudnt=would not|shoudnt=should not|coudnt=could not
        |becuase=because|becasue=because|beleive=believe|appologise=apologise|appologize=apologise
        |appologies=apologies|thier=their|tommorow=tomorrow|evry=every|jsut=just|teh=the
        |dint=did not|didint=did not|dosent=does not|hadent=had not|idk=i do not know
        |tae=to|telt=told|yer=your|ye=you|youse=you|kindly=please|abeg=please|dey=are""".replace("\n", "").split("|")
    )
    for short in (short.strip(),)
}  # fmt: skip

ENDINGS = {"n't": "not", "m": "am", "re": "are", "ve": "have", "ll": "will", "d": "'d"}
IS_AFTER = frozenset(
    "it that what there he she who here how where this everything nothing let when why one"
    " everybody everyone nobody someone somebody anybody anyone".split()
)
SPECIAL = {"can't": ("can", "not"), "won't": ("will", "not"), "shan't": ("shall", "not"),
           "ain't": ("is", "not"), "let's": ("let", "us"), "y'all": ("you",),
           "n't": ("not",)}  # fmt: skip


SPOKEN = {**RUN_TOGETHER, **SPECIAL}
# What may stand for other words, or mend the one before it: these, and what holds such a mark.
HASTY = frozenset((*SPOKEN, "ill", "of", "been", "your"))
HASTY_MARKS = ("'", "nae", "sorryy", "sorrry")

# "Couldnae", "cannae": what stands before the Scots "not".
SCOTS = {"could": "could", "should": "should", "would": "would", "did": "did", "do": "do",
         "din": "do", "can": "can", "was": "was", "is": "is", "have": "have", "hav": "have",
         "had": "had", "has": "has", "does": "does"}  # fmt: skip

# "Should of" is a hasty "should have", after these and a "not".
BEFORE_HAVE = frozenset("could should would must might had".split())
# "Your" is a hasty "you are" before these, never a possession.
AFTER_YOU_ARE = frozenset(
    "a an the not never always just so too all making doing going acting taking blowing imagining"
    " overreacting punishing killing breaking tearing".split()
)

# Words after which "ill" is an illness; after others it is a hasty "I'll".
BEFORE_ILL = frozenset(
    "am is are was were be been being feel felt feeling so very really too seriously mentally"
    " terminally critically quite fall fell falling get got getting became become made make makes"
    " how that 's the an look looked looking not never your my his her of with no or".split()
)


class Text:
    """The words of a text, where they stand, and which sentence they belong to."""

    __slots__ = (
        "plain", "words", "starts", "ends", "sentence_of", "pause_before", "pauses",
        "first", "last", "asked", "sentence_ends", "_quotes",
    )  # fmt: skip

    def __init__(self, text: str) -> None:
        self.plain = plain(text)
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.sentence_of: list[int] = []
        self.pause_before: list[int] = []
        self.pauses: list[int] = []  # the words before which there is a pause
        self.first: list[int] = []  # per sentence: its first word
        self.last: list[int] = []  # per sentence: one past its last word
        self.asked: list[bool] = []
        self.sentence_ends: list[int] = []  # per sentence: the offset after its closing mark
        self._quotes: tuple[list[int], list[int]] | None = None
        self._part(self._cut())

    def _cut(self) -> list[str]:
        """Words and their places; gives back what stands before each word.

        Runs once per text, so it is written flat, and takes in one stroke each run of words that
        stand for themselves.
        """
        pieces = WORD.split(self.plain)  # a gap, a word, a gap, and so on to a last gap
        offsets = list(accumulate(map(len, pieces)))
        gaps, written = pieces[0:-1:2], pieces[1::2]
        begins, ends = offsets[0:-1:2], offsets[1::2]
        befores: list[str] = []
        hasty = _hasty(written, self.plain)
        done = 0
        for place in [place for place, word in enumerate(written) if word in hasty]:
            self.words += written[done:place]
            self.starts += begins[done:place]
            self.ends += ends[done:place]
            befores += gaps[done:place]
            done = place + 1
            said = self._meant(place, gaps, written)
            self.words += said
            self.starts += [begins[place]] * len(said)
            self.ends += [ends[place]] * len(said)
            befores += [gaps[place], *[" "] * (len(said) - 1)]
        self.words += written[done:]
        self.starts += begins[done:]
        self.ends += ends[done:]
        return befores + gaps[done:]

    def _meant(self, place: int, gaps: list[str], written: list[str]) -> "tuple[str, ...]":
        """The words that a hasty one stands for. It may mend the one before it."""
        words, word, after = self.words, written[place], place + 1
        before = boundary(gaps[place], words[-1]) if words else SENTENCE
        if word == "ill":
            return ("ill",) if before != SENTENCE and words[-1] in BEFORE_ILL else ("i", "will")
        if before == NONE and word == "of" and _is_hasty_have(words):
            return ("have",)
        if before == NONE and word == "been" and words[-1] == "is":
            words[-1] = "has"  # "it's been"
        said = spoken(word)
        if said == ("your",) and after < len(written) and written[after] in AFTER_YOU_ARE:
            return ("you", "are") if boundary(gaps[after], "your") == NONE else said
        return said

    def _part(self, befores: list[str]) -> None:
        """The sentences and pauses, by what stands before each word and after the last."""
        words, first = self.words, self.first
        self.pause_before = [NONE] * len(words)
        for place, gap in enumerate(befores):
            if gap == " " and place:
                continue
            before = boundary(gap, words[place - 1]) if place else SENTENCE
            self.pause_before[place] = before
            if before == PAUSE:
                self.pauses.append(place)
            elif before == SENTENCE:
                if place:
                    self._close(place, gap)
                first.append(place)
        if words:
            self._close(len(words), self.plain[self.ends[-1] :])
        for sentence, last in enumerate(self.last):
            self.sentence_of += [sentence] * (last - first[sentence])

    def _close(self, past: int, gap: str) -> None:
        """Ends a sentence before the word `past`."""
        self.last.append(past)
        marks = len(gap) - len(gap.lstrip(CLOSING))
        self.asked.append("?" in gap)
        self.sentence_ends.append(self.ends[past - 1] + min(marks, MOST_MARKS))

    def sentence_span(self, sentence: int) -> tuple[int, int]:
        return self.starts[self.first[sentence]], self.sentence_ends[sentence]

    @property
    def quotes(self) -> tuple[list[int], list[int]]:
        """Where quotations open and close. Looked for when somebody first asks."""
        if self._quotes is None:
            self._quotes = quotations(self.plain)
        return self._quotes

    def quoted_at(self, offset: int) -> bool:
        """Whether the place lies in quotation marks or in a line quoted from a mail."""
        opens, closes = self.quotes
        if not opens:
            return False
        at = last_not_after(opens, offset)
        return at >= 0 and offset < closes[at]


def plain(text: str) -> str:
    """Lower case and straight quotation marks, at exactly the length of the input."""
    low = text.lower()
    if len(low) != len(text):
        # A few capitals (such as the dotted I) lower to two characters: they stay as they are.
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low if low.isascii() else low.translate(STRAIGHT)


def _hasty(written: list[str], text: str) -> set[str]:
    """Those of the words that may stand for others."""
    words = set(written)
    marks = [mark for mark in HASTY_MARKS if mark in text]
    return words.intersection(HASTY).union([w for mark in marks for w in words if mark in w])


def spoken(word: str) -> tuple[str, ...]:
    """The words that one written word stands for: "don't" is "do" and "not"."""
    known = SPOKEN.get(word)
    if known:
        return known
    if "'" in word:
        return _with_apostrophe(word)
    if word.startswith(("sorryy", "sorrry")):
        return ("sorry",)
    if word.endswith("nae") and word[:-3] in SCOTS:
        return (SCOTS[word[:-3]], "not")
    return (word,)


def _is_hasty_have(words: list[str]) -> bool:
    if words[-1] in BEFORE_HAVE:
        return True
    return words[-1] == "not" and len(words) > 1 and words[-2] in BEFORE_HAVE


def _with_apostrophe(word: str) -> tuple[str, ...]:
    if word.endswith("n't"):
        return (word[:-3], "not")
    stem, _, ending = word.rpartition("'")
    if ending == "ve" and stem.endswith(("n't", "'d")):
        return (*spoken(stem), "have")
    if ending in ENDINGS:
        return (stem, ENDINGS[ending])
    if ending == "s":
        return (stem, "is") if stem in IS_AFTER else (stem, "'s")
    return (word.replace("'", ""),)


def boundary(gap: str, word_before: str) -> int:
    """What stands between two words: the end of a sentence, a pause, or nothing.

    The text has been lowered, so a single line break counts as a pause only (mails are wrapped
    in mid-sentence) and an empty line as an end.
    """
    if gap in PLAIN_GAPS:
        return PLAIN_GAPS[gap]
    if "!" in gap or "?" in gap:
        return SENTENCE
    if "." in gap or "…" in gap:
        return _after_a_stop(gap, word_before)
    if "\n" in gap:
        return SENTENCE if gap.count("\n") > 1 or gap.strip() else PAUSE
    return PAUSE if gap.strip(" \t'\"") else NONE


def _after_a_stop(gap: str, word_before: str) -> int:
    if gap.split() == [gap]:  # no space in it
        return SENTENCE if len(gap) > 1 else NONE  # 8.20 and example.org are one thing
    return NONE if word_before in ABBREVIATIONS and gap[0] == "." else SENTENCE


def quotations(text: str) -> tuple[list[int], list[int]]:
    """Where quotations open and close, in order: marks in pairs, and lines that begin with ">".

    A mark with no partner in its paragraph quotes nothing, so that one stray mark never hides
    the rest of a letter.
    """
    line = text.partition("\n")[0]
    begin = len(line) if line.lstrip(" \t")[:1] == ">" else 0
    spans = [(0, begin)] if begin else []
    opened: int | None = None
    for match in QUOTING.finditer(text, begin):
        mark = match.group()
        if mark == '"':
            if opened is None:
                opened = match.start()
            else:
                spans.append((opened, match.end()))
                opened = None
        elif mark == "'":
            _single(text, match.start(), spans)
        elif ">" in mark:
            spans.append(match.span())
        else:
            opened = None
    spans.sort()
    return _merged(spans)


def _single(text: str, start: int, spans: list[tuple[int, int]]) -> None:
    """A quotation in single marks ends at a mark with no letter after it, within a sentence."""
    close = re.compile(r"'(?!\w)").search(text, start + 2, start + 200)
    if close and "\n" not in text[start : close.end()]:
        spans.append((start, close.end()))


def _merged(spans: list[tuple[int, int]]) -> tuple[list[int], list[int]]:
    opens: list[int] = []
    closes: list[int] = []
    for start, end in spans:
        if closes and start < closes[-1]:
            closes[-1] = max(closes[-1], end)
        else:
            opens.append(start)
            closes.append(end)
    return opens, closes


def last_not_after(places: list[int], offset: int) -> int:
    """The index of the last place at or before the offset, or -1."""
    low, high = 0, len(places)
    while low < high:
        middle = (low + high) // 2
        if places[middle] <= offset:
            low = middle + 1
        else:
            high = middle
    return low - 1
