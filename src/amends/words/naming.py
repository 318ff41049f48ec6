"""Which acts and impacts of a repair a text does not name.

An entry counts as named when at least half of its content words appear in the text by their
stem. The rule is plain on purpose: the page can say which words it looked for.
"""

from .text import WORD, Text, plain, spoken

EMPTY = frozenset(
    "i me my mine myself you your yours yourself he him his she her hers it its we us our they them"
    " their the a an and or but if of to in on at for with from by as is are was were be been being"
    " am do did does done not no never have has had having will would can could should may might"
    " must this that these those what when where who why how all so just up out about there then"
    " than too very more some any because after before again 'd 's let get got go went make made"
    " said say tell told felt feel feeling one thing things way time every much lot really over"
    " into while also".split()
)
# The irregular pasts that a stem cannot reach: the word, and the form it is counted as.
IRREGULAR = dict(
    pair.split("=")
    for pair in (
        "lied=lie lying=lie hid=hide hidden=hide stole=steal stolen=steal broke=break"
        " broken=break forgot=forget forgotten=forget slept=sleep spent=spend lost=lose"
        " drank=drink drunk=drink kept=keep left=leave took=take taken=take threw=throw"
        " thrown=throw swore=swear sworn=swear spoke=speak spoken=speak chose=choose"
        " chosen=choose bought=buy sold=sell paid=pay wrote=write written=write sent=send"
        " ran=run drove=drive driven=drive gave=give given=give saw=see seen=see came=come"
        " knew=know known=know thought=think cried=cry cries=cry tried=try worried=worry"
        " worries=worry fought=fight shook=shake hurting=hurt children=child kids=child kid=child"
        " mother=mum father=dad birthdays=birthday afraid=scare scared=scare frightened=scare"
        " frighten=scare lonely=alone loneliness=alone humiliation=humili humiliated=humili"
        " humiliating=humili humiliate=humili shame=asham ashamed=asham yelled=shout"
        " yelling=shout yell=shout screamed=shout texts=messag text=messag texted=messag"
        " messages=messag messaged=messag trust=trust trusted=trust money=money"
    ).split()
)
ENDINGS = ("ations", "ation", "ingly", "ments", "ment", "ings", "edly", "ness", "ing", "ies",
           "ied", "ed", "es", "ly", "s", "e", "y")  # fmt: skip


def stem(word: str) -> str:
    """The word without its ending; the same for the forms of one word, and no more than that."""
    known = IRREGULAR.get(word)
    if known:
        word = known
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    if len(word) > 3 and word[-1] == word[-2]:
        word = word[:-1]
    return word


def content(words: list[str]) -> set[str]:
    return {stem(word) for word in set(words) - EMPTY}


def unnamed(entries: "tuple[str, ...]", text: Text) -> tuple[str, ...]:
    """Those of the entries that the text does not name, in their own order."""
    if not entries:
        return ()
    said = content(text.words)
    return tuple(entry for entry in entries if not _named(entry, said))


def _named(entry: str, said: set[str]) -> bool:
    words = [word for written in WORD.findall(plain(entry)) for word in spoken(written)]
    looked_for = content(words)
    return 2 * len(looked_for & said) >= len(looked_for)
