"""A cause that makes one's own part small."""

from ..shape import Check

CHECK = Check(
    name="excuse_weighed",
    label="excuse",
    reason="This may read as if something else had done it.",
    question="What was your own choice in it?",
    source="lewicki-2016",
    caught=(
        "I'm sorry I kissed her at your party. [I'd had so much wine that I hardly knew what I was doing].",
        "[It was an honest mistake, the calendar on my phone didn't remind me]. You had cooked for us.",
        "You were left at the station. [I'd been up since four with the deliveries and my head just wasn't working by then].",
        "You waited for two hours. [The phone was on silent because of the meeting and the traffic was mental].",
        "You were humiliated. [The lads kept putting drinks in front of me and nobody told me it was strong stuff].",
    ),
    left_alone=(
        "I'd had three glasses, and every one of them was my own choice, so the shouting at you is on me.",
        "I knew very well what I was doing when I lied to you.",
        "I was at work when you rang and I chose not to pick up.",
        "Stress doesn't explain it away, I was cruel to you.",
        "I meant every word when I said I love you.",
        "I won't hide behind the drink, I hit you.",
    ),
)
