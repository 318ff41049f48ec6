"""Cause or fault that is laid on the other."""

from ..shape import Check

CHECK = Check(
    name="blame_weighed",
    label="blame",
    reason="This may read as handing part of it to your partner.",
    question="What did you choose to do, whatever they did?",
    source="lewicki-2016",
    caught=(
        "I'm sorry I went to her. [Had you shown me some warmth, I would have stayed home].",
        "I'm sorry you were left waiting. [You should have checked the time with me].",
        "You were waiting. [You never reminded me about the dinner, so this is your doing too].",
        "[You're the reason I drink, because you make my life at home so hard]. You poured it away.",
        "[You made me feel so worthless that I had to find comfort elsewhere]. You heard it from friends.",
    ),
    left_alone=(
        "You had every reason to be angry with me.",
        "You shouted back, and I would have too in your place.",
        "You did nothing to deserve what I said.",
        "You didn't make me do it, I did it by myself.",
        "Had you not found the letters, I might have gone on lying, to my shame.",
        "You told me that I blame you for everything.",
    ),
)
