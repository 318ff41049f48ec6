"""Pain of one's own that the other is to carry."""

from ..shape import Check

CHECK = Check(
    name="guilt_weighed",
    label="guilt",
    reason="This may put your own pain in your partner's hands.",
    question="Who else could hear this part, so that your partner need not carry it?",
    source="house-safety",
    caught=(
        "I'm sorry I lied. [Since you went I lie on the floor all day and can't get up].",
        "I'm sorry I left. [With you gone I have nobody and nothing left].",
        "You locked the door. [I'm lying here crying and sick with grief while you ignore me].",
        "You turned away. [It hurts me so much that you can treat me like this].",
        "You took the children. [You are killing me with this, and my heart can't take any more pain].",
    ),
    left_alone=(
        "I'm ashamed that I left you alone at the clinic.",
        "I feel terrible about having lied to you.",
        "I broke your heart when I kissed her.",
        "You couldn't eat or sleep because of what I did.",
        "I'm guilty of reading your letters.",
        "I was a coward when I let you take the blame.",
    ),
)
