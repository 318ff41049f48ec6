"""Sorrow for how the other took it."""

from ..shape import Check

CHECK = Check(
    name="displaced_weighed",
    label="displaced",
    reason="This may read as being sorry for how they took it, not for what you did.",
    question="What did you do that you are sorry for?",
    source="house-judgement",
    caught=(
        "[It's a pity you saw my joke as an attack]. I'm telling you I'm sorry.",
        "[I'm sorry you read my note in that way]. We can talk tonight.",
        "I was late for your dinner. [I'm sorry you let it spoil your whole evening].",
        "[I'm sad that you can't see it from my side]. I said some things to you.",
        "I raised my voice. [It's unfortunate that you got scared].",
        "[I feel bad that you are choosing to be hurt by this]. Call me.",
    ),
    left_alone=(
        "I'm sorry I made you feel like a guest in our home.",
        "I'm sorry my lie left you so frightened.",
        "I'm sorry you lost your job, love.",
        "I'm sorry you have a headache again.",
        "You feel betrayed, and you are right to.",
        "I'm sorry that I took your trust for granted.",
    ),
)
