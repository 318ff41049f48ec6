"""A warning of harm, in whatever words."""

from ..shape import Check

CHECK = Check(
    name="threat_weighed",
    label="threat",
    reason="This may be read as a threat: that something bad will follow.",
    question="What do you need right now, and who else can you turn to for it?",
    source="house-safety",
    caught=(
        "I'm sorry I shouted at you. [Keep this up and I'm gone for good].",
        "I'm sorry I hurt you. [Remember that I still have those pictures of you].",
        "I'm sorry. [Go to the police and you'll find out what I can do].",
        "I'm sorry I drank. [Either you take me back tonight or I see a lawyer].",
    ),
    left_alone=(
        "If you leave, I'll understand, and I'll help you pack.",
        "I threatened to leave you, and that was cruel.",
        "You were afraid of what I might do.",
        "I'll tell your parents the truth about what I did, should you want that.",
        "I'm leaving for work at seven, so you'll have the house.",
        "I'd sooner move out than frighten you again.",
    ),
)
