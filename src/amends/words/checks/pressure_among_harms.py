"""An order, a demand or a deadline, where the rest of the letter does harm."""

from ..shape import Check

CHECK = Check(
    name="pressure_among_harms",
    label="pressure",
    letters_only=True,
    whole="only_among_harms",
    reason="Beside the rest of this letter, this asks your partner for something, and soon.",
    question="What would you write if nothing had to come back?",
    source="house-safety",
    pattern="""
        ^ please ..
        ^ (answer|call|ring|text|come|talk|stop|think|forget|remember|drop|meet|write|send|speak|pick|open|move|get|put|leave) (me|us|home|back|over|it|this|about|to|up|that|of|on|the|your|yourself) ..
        (answer|call|ring|text|tell|forgive|trust|believe) me (or|now|today|tonight|tomorrow|please|and)
        (answer|trust|believe) me $
        by now
        ^ (can|could|will|would|are) (you|we|not you|not we) ..
        what (more|else) (do|can|must|is) ..
        ^ let us (have|bury|forget|go|be|stop|just|enjoy|talk|not) ..
        what will (people|they|everyone|your|the|my) .. (say|think)
        before you (do|decide|throw|ruin) (anything|something|it|us|this)
        i am not (leaving|going|moving|stopping) (till|until|unless) ..
        how am i (meant|supposed|going) to .. if you ..
    """,
    unless="""
        please (forgive|find it|tell me (what|how|if)|take (your|all)|do not feel|know that)
        (can|could) you ever forgive
        would you like me
        you need not
        you do not have to
    """,
    caught=(
        "It was only one drink. [Please] tell the boys I am back.",
        "You made me shout. [Write back] to my brother.",
        "You're overreacting. [Can you] come to the door at least?",
        "It was just a joke. You should be over it [by now].",
        "You made me lie. [What will people think]?",
    ),
    left_alone=(
        "Please take the blue bag, it is yours.",
        "I lied to you about the rent. Can you send me the number, so that I can pay it back?",
        "I read your letters, and I was wrong. Please keep the key.",
        "It was just a joke. Please take all the time you need.",
    ),
)
