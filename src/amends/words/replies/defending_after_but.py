"""Hearing them, and then a "but" with oneself behind it."""

from ..shape import Check

CHECK = Check(
    name="defending_after_but",
    label="defending",
    whole="heard_then_but",
    reason="After the “but” it is about you again, and what you heard before it is gone.",
    question="Can the first half stand alone, with a full stop?",
    source="prep-speaker-listener",
    caught=(
        "You felt left out, [but I did] ask you twice.",
        "I hear you, [but I had] a hard week.",
        "I understand you're hurt, [but you also] have to see my side.",
        "You were lonely. [But I was] away for work.",
        "I get that you were scared, [though I never] touched you.",
    ),
    left_alone=(
        "You wanted to tell me, but you were scared of how I would be.",
        "I heard you, but I want to understand it better.",
        "You asked me to stop, but I lied and went on.",
        "You trusted me, but I broke that.",
        "I rang the school, but I got no answer.",
    ),
)
