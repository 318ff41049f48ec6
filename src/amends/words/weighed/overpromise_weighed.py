"""A promise without bounds."""

from ..shape import Check

CHECK = Check(
    name="overpromise_weighed",
    label="overpromise",
    reason="This may promise more than anybody can keep.",
    question="What is one small thing that you can surely do?",
    source="peetz-kammrath",
    caught=(
        "I'm sorry I lied. [From this day on there won't be one tear in your life because of me].",
        "I'm sorry. [Whatever you ask of me, the answer is yes for ever].",
        "I'm sorry. [I'm going to be the perfect husband to you from tomorrow].",
        "I'm sorry I hurt you. [Nothing bad will ever happen between us again].",
        "I'm sorry I lied. [Until the end of time you'll get only the truth from me].",
        "I'm sorry. [I'd walk through fire and cut off my arm to win you back].",
    ),
    left_alone=(
        "I'll ring you by six whenever I'm running late this month.",
        "I can't promise that I will never hurt you again.",
        "I promised you the world and gave you lies.",
        "I'd like to make up for Sunday by cooking for you tomorrow.",
        "I won't open your post while you're away in June.",
        "I'll go to the group each Tuesday until summer, and tell you how it goes.",
    ),
)
