"""A deed of the writer, whatever the verb."""

from ..shape import Check

CHECK = Check(
    name="act_weighed",
    label="act",
    reason="This names something that you did, or did not do.",
    question="Is anything left out that your partner will find later?",
    source="lewicki-2016",
    caught=(
        "I'm sorry. [On Tuesday I took two hundred out of our holiday tin and put it on a horse].",
        "[I held the door shut so that you couldn't leave the kitchen]. I'm sorry.",
        "[I told my sister the secret you had shared with me about your father]. I'm sorry.",
        "I'm sorry. [I made a dating profile last spring and chatted with other women].",
    ),
    left_alone=(
        "I've hurt you more than I can say.",
        "I was no help at all to you in your worst hour.",
        "I wish I were the partner you deserved.",
        "You had waited for that day since spring.",
        "You wore the green dress and had cooked for six.",
        "I would never read your letters, I hope you know that.",
    ),
)
