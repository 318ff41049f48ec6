"""A deed or a hurt that is made small."""

from ..shape import Check

CHECK = Check(
    name="minimise_weighed",
    label="minimise",
    reason="This may make it smaller than it was for them.",
    question="How big was it for them?",
    source="house-judgement",
    caught=(
        "I'm sorry I spent your savings. [A few hundred is nothing to lose sleep over].",
        "I'm sorry I grabbed your arm. [It didn't even leave a mark].",
        "[It's really not worth crying over, it was only a stupid vase]. Your grandmother gave it to you.",
        "You were left waiting. [It was half an hour at most, and you had a book].",
    ),
    left_alone=(
        "I just want to hear how you are after last night.",
        "It was only when you cried that I saw what I had done.",
        "I told you it was nothing, and that was a lie.",
        "There was nothing small about what I did to you.",
        "You're not overreacting, I really did shame you there.",
        "I laughed about it while you were close to tears.",
    ),
)
