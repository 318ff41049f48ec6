"""What will be done otherwise, or is already."""

from ..shape import Check

CHECK = Check(
    name="change_weighed",
    label="change",
    reason="This says what will be different, or already is.",
    question="How could they notice it without asking you?",
    source="lewicki-2016",
    caught=(
        "[When I feel my voice going up, I now walk round the block first]. I'm sorry I shouted at you.",
        "I'm sorry I gambled our money. [My name is on the ban list at every betting shop in town].",
        "I'm sorry I read your messages. [Your phone stays yours, I keep my hands off it].",
        "I'm sorry I told my mother. [What you tell me stays with me from today].",
    ),
    left_alone=(
        "I'd change that whole night for you had I the power.",
        "You've changed since I told you about her.",
        "I ought to have stopped drinking years ago, you were right.",
        "I paid back what I took from you this morning.",
        "You want me to change, you said so on Sunday.",
        "I have a meeting on Wednesday, so I can't fetch you.",
    ),
)
