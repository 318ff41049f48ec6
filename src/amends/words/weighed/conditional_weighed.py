"""A hurt that is only supposed."""

from ..shape import Check

CHECK = Check(
    name="conditional_weighed",
    label="conditional",
    reason="This may read as if it were not certain that something happened.",
    question="What do you know that you did?",
    source="house-judgement",
    caught=(
        "You've been quiet since dinner. [Should my remark have stung you, I apologise].",
        "You seem cross about the party. [Supposing I did flirt with her, I apologise].",
        "You say I lied. [Assuming you were really hurt by it, I apologise].",
        "You left the room. [Were my words too harsh for you, then I do apologise].",
        "[If my behaviour caused you any pain, I'd like to say sorry]. You were shaking.",
        "[If I ever made you feel unloved, then I apologise to you for it]. You moved out.",
    ),
    left_alone=(
        "If you'd like me to sleep elsewhere tonight, I will.",
        "I hurt you, and I would understand it if you left.",
        "I asked myself if I had ever been so unkind to you.",
        "I'm sorry I lied, and you may ask if anything is unclear.",
        "I don't know if you will read this, but I am sorry I lied.",
        "You may be hurt for a long time by what I did.",
    ),
)
