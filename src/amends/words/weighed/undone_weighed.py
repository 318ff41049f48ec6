"""An owning that is turned away from."""

from ..shape import Check

CHECK = Check(
    name="undone_weighed",
    label="undone",
    reason="This may take back what you have just owned.",
    question="What if the sentence ended before the turn?",
    source="house-judgement",
    caught=(
        "[I apologise for reading your messages, however there was clearly something to find].",
        "I was wrong to leave you at the party. [Still, you were hardly good company].",
        "[I feel bad about Friday, only in fairness you had it easy compared with me].",
        "[I apologise for what I said, although you said some terrible things to me too]. You were upset.",
        "[I'm sorry I came home late, although you had said it didn't matter]. You rang me.",
    ),
    left_alone=(
        "I'm sorry I lied, but a sorry is too small for what it did to you.",
        "I was tired, but I had no right to shout at you.",
        "I'm sorry I left you there, though I know that doesn't give you the night back.",
        "I wanted to ring you, but I was too much of a coward.",
        "You trusted me, yet I read your letters.",
        "I'm still sorry about what I said to you in May.",
    ),
)
