"""A sorry with nothing in it, a deed with nobody doing it."""

from ..shape import Check

CHECK = Check(
    name="vague_weighed",
    label="vague",
    reason="This may not say what was done, or who did it.",
    question="What did you do? Say it so that a stranger would know.",
    source="lewicki-2016",
    caught=(
        "[Sorry for being the way I am]. I love you.",
        "[Sorry for any and all of it]. Shall we have supper?",
        "[Mistakes were made that night and things were said that shouldn't have been said]. You were hurt.",
        "[I'm sorry for the other day and for how everything went]. You cried in the car.",
        "[I messed up and I'm sorry for all of that stuff]. You were very quiet.",
        "[I want to apologise for my behaviour and for everything that happened]. You were there.",
    ),
    left_alone=(
        "I'm sorry for everything I said about your sister at dinner.",
        "I'm so sorry. I read your letters while you were out.",
        "Sorry for all the nights I stayed at the bar and let you wait.",
        "What happened is that I spent your savings.",
        "I'm sorry for that whole business of lying about my job to you.",
        "The bank got something wrong with our rent, love, can you ring them?",
    ),
)
