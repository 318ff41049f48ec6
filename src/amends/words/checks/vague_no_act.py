"""A letter that says sorry and never says what for."""

from ..shape import Check

CHECK = Check(
    name="vague_no_act",
    label="vague",
    letters_only=True,
    whole="apology_without_an_act",
    reason="The letter says sorry, and no sentence in it says what for.",
    question="What did you do? Say it so that a stranger would know.",
    source="lewicki-2016",
    pattern="""
        i am {adv}? {adv}? sorry $
        i am {adv}? {adv}? sorry ,
        i {adv}? apologise $
        ^ {adv}? sorry {adv}? $
        say sorry , so
        sorry , with
    """,
    caught=(
        "[I'm sorry]. Please, please answer me.",
        "[I'm sorry]. It was never on purpose and you know it.",
        "[Sorry]. You know you made me do it.",
        "[Sorry]. Can we just move on now?",
    ),
    left_alone=(
        "I'm sorry. I read your diary while you slept.",
        "I'm so sorry about your nan, love.",
        "Sorry, I'm stuck behind a bus.",
        "I'm sorry. It was my fault, not yours.",
    ),
)
