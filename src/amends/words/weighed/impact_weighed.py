"""What it was like for the other, or what it cost them."""

from ..shape import Check

CHECK = Check(
    name="impact_weighed",
    label="impact",
    reason="This shows that you see what it did to your partner.",
    question="Did you see or hear this, or is it a guess?",
    source="lewicki-2016",
    caught=(
        "[It left you doubting your own memory for months]. I'm sorry I lied.",
        "I read your messages. [It took away the one place where you felt safe].",
        "I'm sorry I forgot. [To you it must have looked as if you didn't matter to me].",
        "[You lost your savings and your sense of security, and you had to start again]. I'm sorry I gambled.",
        "I'm sorry I opened your letter. [You felt invaded, and your privacy was taken away from you].",
        "I'm sorry I spoiled it. [You were so happy that evening, and you ended it in tears].",
    ),
    left_alone=(
        "I lay awake all night after our row.",
        "It has been a terrible week for me since you left.",
        "I felt so humiliated when you found my messages.",
        "I left you at the station without a word.",
        "You came home at nine, and we ate.",
        "I miss your laugh in the mornings, the house is so quiet for me.",
    ),
)
