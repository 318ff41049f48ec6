"""Room, time or a place that is left to the other."""

from ..shape import Check

CHECK = Check(
    name="patience_weighed",
    label="patience",
    reason="This leaves them room, and asks for nothing.",
    question="Will you hold to it if no answer comes?",
    source="house-judgement",
    caught=(
        "I'm sorry I lied to you. [There's no hurry to write back, or to write at all].",
        "I'm sorry. [I'm at my brother's this week so that you have the house to yourself].",
        "[I'm not looking for anything back from you]. I'm sorry I missed the funeral.",
        "[You can talk to me when you feel ready, and not before, with no hurry]. I'm sorry I yelled.",
        "I'm sorry I forgot you. [Please don't feel you must answer, there is no hurry at all].",
        "[You don't owe me forgiveness or a conversation, and I am in no hurry]. I'm sorry I cheated.",
    ),
    left_alone=(
        "I'm losing patience with your silence.",
        "You may answer me by Friday at the latest.",
        "I gave you a whole week, and now I'd like an answer.",
        "I've waited long enough for you to calm down.",
        "Give me some time to work out why I hurt you.",
        "I need space from you after that row.",
    ),
)
