"""A sneer, a name, a verdict on what the other is like."""

from ..shape import Check

CHECK = Check(
    name="contempt_weighed",
    label="contempt",
    reason="This may look down on your partner.",
    question="What happened this one time, without a name or a sneer?",
    source="house-judgement",
    caught=(
        "I'm sorry. [I hope you're enjoying your little victory].",
        "I'm sorry I teased you. [You're as fragile as an egg and half as clever].",
        "You stopped talking. [Fine, sulk like a child, that is so typical of you].",
        "You were crying again. [You're like a child, honestly, everything has to be about you].",
        "You told your mother. [Of course you went running to mummy like you always do].",
    ),
    left_alone=(
        "I called you stupid in front of our friends.",
        "You always stood by me and I paid you back with lies.",
        "I rolled my eyes while you were crying.",
        "I was an idiot to you on Sunday.",
        "Are you happy with the new room, love?",
        "I treated you with scorn and you deserved respect.",
    ),
)
