"""Taking in what the other said, or asking to hear it."""

from ..shape import Check

CHECK = Check(
    name="listening_weighed",
    label="listening",
    reason="This takes in what your partner said, or wants to hear it.",
    question="Are these their words, or yours for them?",
    source="frantz-bennigson-2005",
    caught=(
        "I read your letter twice. [You wrote that I frighten you, and I believe you].",
        "I'm sorry. [I'm all ears whenever you feel like telling me about it].",
        "I'm sorry I cut you off at dinner. [Please tell me the rest when you like].",
        "I'm sorry I cheated. [You can shout it at me or write it down, I want to know what you feel].",
        "[You explained to me why you felt so small, and I have listened and thought about it]. I'm sorry.",
        "I'm sorry I drank. [I listened to you when you told me how scared you felt].",
    ),
    left_alone=(
        "I didn't listen to you when you needed me.",
        "You told me to come at six and I came at nine.",
        "Listen to me for once, I'm trying to say sorry to you.",
        "I'd like you to hear my side of it.",
        "Tell me you still love me.",
        "You aren't hearing me, I've told you I'm sorry.",
    ),
)
