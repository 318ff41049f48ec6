"""Remorse said in words that no pattern of another check knows."""

from ..shape import Check

CHECK = Check(
    name="remorse_weighed",
    label="remorse",
    reason="This says that you are sorry for what you did.",
    question="Does it stand without an “if” or a “but”?",
    source="lewicki-2016",
    caught=(
        "[It makes me wince to think of how I spoke to you on the stairs]. You had only asked for help.",
        "[I would give a lot to have that evening back and keep my temper]. You cried because of me.",
        "[I wish with my whole heart that I had come home when I said]. You were left waiting.",
        "[I am deeply sorry and ashamed that I lied to you about the money]. You trusted me.",
        "[I feel so sorry and so bad about how I humiliated you in front of our friends]. You left early.",
        "[I'm sorry from the bottom of my heart that I betrayed you with her]. You heard it from a neighbour.",
    ),
    left_alone=(
        "I'm sorry your back is so bad again tonight, love.",
        "I regret to say I'll be late home on Thursday.",
        "It's a shame your sister can't come to us on Sunday.",
        "You must be so sad about how they treated you at work.",
        "Sorry, say that again, the line was bad when you called.",
        "You said that I ought to be ashamed of lying to you.",
    ),
)
