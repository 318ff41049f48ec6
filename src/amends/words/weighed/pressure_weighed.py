"""A push for an answer, a return, silence or speed."""

from ..shape import Check

CHECK = Check(
    name="pressure_weighed",
    label="pressure",
    reason="This may push your partner towards an answer, a step or an end of it.",
    question="What would you say if they owed you nothing?",
    source="house-safety",
    caught=(
        "I'm sorry I cheated. [Pick up the phone, I can see you're online].",
        "[I want you to promise me that you won't tell anyone about this]. You held your cheek.",
        "[I need your answer this week, one way or the other]. You need time.",
        "I'm sorry I lied. [Can you at least pick up the phone, I've tried you nine times].",
    ),
    left_alone=(
        "I hope you'll want to talk to me some day, whenever that is.",
        "Please don't feel you have to answer this.",
        "Please tell me when I talk over you, I want to notice it.",
        "You're not punishing me, you are protecting yourself.",
        "Could you please bring milk when you come home, love?",
        "I'm not asking you to move on from this.",
    ),
)
