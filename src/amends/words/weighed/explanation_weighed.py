"""How it came about, as a cause or a motive of one's own."""

from ..shape import Check

CHECK = Check(
    name="explanation_weighed",
    label="explanation",
    reason="This says how it came about.",
    question="Did they ask for it, and is your own choice in it?",
    source="lewicki-2016",
    caught=(
        "I'm sorry I snapped at you. [I had carried the row with my boss home and let it out on you].",
        "I'm sorry I read your messages. [Jealousy had got hold of me after the party].",
        "I'm sorry I missed your show. [I put my work first, as I was taught to at home].",
        "I'm sorry I gambled our rent. [I thought one win would cover what I owed].",
        "[I lied because I was ashamed of the debt and scared of losing you]. I'm sorry.",
        "I'm sorry I cancelled. [I was anxious about meeting your family because I feared they would judge me].",
    ),
    left_alone=(
        "I don't know why I lied to you.",
        "Because of me you missed your train.",
        "You asked me for a reason and I have none to give.",
        "I'm writing to you because I owe you an apology.",
        "I've moved out since you asked me to.",
        "There is no reason that could make it right that I hit you.",
    ),
)
