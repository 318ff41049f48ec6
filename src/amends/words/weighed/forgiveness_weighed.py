"""Being forgiven, or another chance, in whatever words."""

from ..shape import Check

CHECK = Check(
    name="forgiveness_weighed",
    label="forgiveness",
    reason="This speaks of being forgiven.",
    question="Would the letter still say what it must without it?",
    source="lewicki-2016",
    caught=(
        "I lied to you for months. [I'd like to earn my way back into your good graces some day].",
        "I'm sorry I hit the wall beside you. [I don't expect to be pardoned for it].",
        "I'm sorry. [Whether you ever forgive this is for you alone to decide].",
        "[I'd be grateful for your pardon, though I have not earned it]. I'm sorry I lied.",
        "I'm sorry I sold your ring. [If you can pardon me some day, I'd be grateful].",
        "I left you alone that night. [I won't ask you to forgive it].",
    ),
    left_alone=(
        "I'm sorry I shouted at you, it was wrong.",
        "I hope you slept a little after our row.",
        "Pardon, what did you say just now, love?",
        "You were so good to your sister when she came to say sorry.",
        "I hope we can talk about Sunday some day.",
        "Did you get a chance to call the plumber, love?",
    ),
)
