"""Names and passphrases: what Amends offers, and what it refuses.

Both are drawn from one bundled list of plain words (data/words.txt). Three make a sign-in name,
six a passphrase: at 1,200 words that is 61 bits, behind Argon2id. The list holds no word that
could hurt or mock the two (friend, loyal, hotel, ring, cradle), and few that sound like another.
"""

import re
import secrets
import unicodedata
from functools import cache
from importlib.resources import files

SHORTEST = 15
"""Characters: NIST SP 800-63B-4 section 3.1.1.2 for a passphrase used alone (2025-08)."""

NAME_WORDS = 3
PASSPHRASE_WORDS = 6
FEWEST_DIFFERENT = 6
"""Different characters a passphrase must hold; six stops "ababababababab" and its like."""


class Unfit(ValueError):
    """A passphrase that is refused; `reason` is a code whose sentence the entrance knows."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def offer_name() -> str:
    return "-".join(_draw(NAME_WORDS))


def offer_passphrase() -> str:
    return " ".join(_draw(PASSPHRASE_WORDS))


def name_form(text: str) -> str:
    """A name as it is stored, however it was typed: "Amber River  Lantern" finds its account."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "-".join(re.findall(r"[a-z]+", plain))[:100]


def is_name(text: str) -> bool:
    """Whether this is a name that Amends could have given."""
    words = text.split("-")
    return len(words) == NAME_WORDS and all(word in _word_set() for word in words)


def refuse_unfit(passphrase: str, *, name: str = "") -> None:
    """Raise Unfit for a passphrase that is short, common, repeated or the name itself."""
    plain = " ".join(unicodedata.normalize("NFKC", passphrase).split())
    bare = re.sub(r"[\W_]+", "", plain).casefold()
    if len(plain) < SHORTEST:
        raise Unfit("passphrase_short")
    if len(plain) > 1_000:
        raise Unfit("passphrase_long")
    if name and bare.replace(re.sub(r"\W+", "", name), "") == "":
        raise Unfit("passphrase_is_name")
    if len(set(bare)) < FEWEST_DIFFERENT or _repeats(plain, bare) or _runs(bare):
        raise Unfit("passphrase_repeats")
    if bare in _common() or _without_tail(bare) in _common():
        raise Unfit("passphrase_common")


def words() -> tuple[str, ...]:
    return _words()


def _draw(count: int) -> list[str]:
    """Different words, so that none is heard twice when the name is read aloud."""
    return secrets.SystemRandom().sample(_words(), count)


def _repeats(plain: str, bare: str) -> bool:
    """Whether a few characters, or one or two words, are said over and over."""
    said = plain.casefold().split()
    if len(said) > 2 and len(set(said)) <= 2:
        return True
    return re.fullmatch(r"(.{1,8}?)\1+.{0,3}", bare) is not None


def _runs(bare: str) -> bool:
    """Whether most of it walks along the alphabet, the numbers or the keyboard."""
    rows = ("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm")
    walked = 0
    for row in rows:
        for line in (row, row[::-1]):
            walked += sum(3 for at in range(0, len(bare) - 2, 3) if bare[at : at + 3] in line)
    return walked * 3 >= len(bare) * 2


def _without_tail(bare: str) -> str:
    return re.sub(r"\d+$", "", bare)


@cache
def _words() -> tuple[str, ...]:
    return tuple(_lines("words.txt"))


@cache
def _word_set() -> frozenset[str]:
    return frozenset(_words())


@cache
def _common() -> frozenset[str]:
    return frozenset(re.sub(r"[\W_]+", "", line).casefold() for line in _lines("common.txt"))


def _lines(name: str) -> list[str]:
    text = (files("amends.people") / "data" / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
