"""Something that is given back, mended, told or offered."""

from ..shape import Check

CHECK = Check(
    name="repair_weighed",
    label="repair",
    reason="This offers or tells of putting something right.",
    question="Is it what they would want put right?",
    source="lewicki-2016",
    caught=(
        "I'm sorry I scratched your car. [The garage is booked for Monday in my name].",
        "I'm sorry I ruined your coat. [I took it to the cleaner's today and will fetch it for you].",
        "I'm sorry I ruined your dress. [I'll have it cleaned or replace it, whichever you prefer].",
        "[I have rebooked the trip and paid for your ticket so you can still go]. I'm sorry I cancelled.",
        "I'm sorry I spread it. [I have told each of them that it was untrue and apologised].",
        "I'm sorry I spoiled your birthday. [I'd like to plan a new day for you, the way you want it].",
    ),
    left_alone=(
        "I'll be more careful with your feelings from now on.",
        "You asked me to pay you back.",
        "I can't undo what I said to you.",
        "No money in the world can replace what I took from you.",
        "I'll stop lying to you about money.",
        "I bought myself a new coat after our fight.",
    ),
)
