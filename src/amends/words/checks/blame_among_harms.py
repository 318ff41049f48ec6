"""What "you" never or always do, where the rest of the letter does harm."""

from ..shape import Check

CHECK = Check(
    name="blame_among_harms",
    label="blame",
    letters_only=True,
    asked="keep",
    whole="only_among_harms",
    reason="Beside the rest of this letter, this holds something against your partner.",
    question="Is this letter about what you did, or about what they did?",
    source="house-judgement",
    pattern="""
        you (never|keep|kept|refuse|refused|would not|will not|did not|have not|could not|tend|started|wanted|chose|expect|always) ..
        if you {adv}? (had|did|would|could|can not|do not|was|ever) ..
        who .. (first|started)
        who (started|began) ..
    """,
    unless="""
        you (never|did not|have not) (deserve|deserved|ask|asked for|do anything|lied|need|owe)
        you did not (do|cause|make) ..
        you have not (done|got|to)
        i know you ..
        if you {adv}? (do not|can not) (answer|want|reply|come)
        if you would (like|rather|prefer)
    """,
    caught=(
        "It was only one drink. [You always] sulk in the car.",
        "It was just a joke. [If you ever] laughed, I would tell more of them.",
        "Can we just move on? [You wanted] the house, not me.",
        "I'm sorry you feel that way. And [who shouted first]?",
    ),
    left_alone=(
        "You never ask for anything, and I should have seen it.",
        "I lied to you. You did not know, and you trusted me.",
        "It was just a joke. You never deserved it.",
        "You always have the best seats.",
    ),
)
