"""The good intention put in front of the harm."""

from ..shape import KEEP, Check

CHECK = Check(
    name="excuse_intent",
    label="excuse",
    negated=KEEP,
    letters_only=True,
    reason="This speaks of what you meant. Your partner was hurt by what you did.",
    question="What did it do to them, whatever you meant?",
    source="lewicki-2016",
    pattern="""
        i did not {adv}? mean (to|it|any|anything|that|for|a|no|what)
        i did not mean you
        i did not mean $
        ^ did not {adv}? mean (to|it|any|anything|that|for|a|no)
        i (have)? (never|not) {adv}? (meant|intended) (to|it|for|any|that|anything)
        i (have)? never {adv}? (wanted|set out) .. (hurt|harm|upset|this|lose|cause)
        i never thought (that)? (you|it|he|she) would
        (never|not) (my|the) (intention|intent|aim|plan)
        (no|any) intention of
        did not intend
        not|never {adv}? (on purpose|deliberate|intentional|deliberately)
        {would} never .. on purpose
        {would} never {adv}? (hurt|do anything) .. (on purpose|deliberately|intentionally)
        i was {shrink} trying to
        i {shrink} wanted to
        i {shrink} did it (because|for|to|so)
        i (had|have) good intentions
        my intentions were
        my heart was in
        i meant well
        acted for the best
        for the best
        did (it|everything|this) (for us|for you|for the family|for the best)
        everything i did was
        it was {adv}? for us
        i was {adv}? trying to (protect|help|surprise|save|spare|be|do|keep|make) ..
        for your own good
        (was|is) an accident
        by accident
        trying to be honest
        thought i was (doing|helping|keeping|protecting)
        if i had (known|any idea)
        if i had known
        i had no idea (you|it|that|how)
        how was i (supposed|meant) to
        i am not a mind reader
        never about (not)? ..
        {would} never {adv}? (intentionally|deliberately|knowingly|purposely|willingly|consciously) ..
        (never|not) {adv}? (intentionally|deliberately|knowingly|purposely|consciously) (hurt|harm|lied|lie|did|do|set|tried|upset|meant)
        did not do (it|that|this) (on purpose|deliberately|intentionally|knowingly)
        only wanted (the|what|to|you)
    """,
    unless="""
        no excuse|excuses
        does not (matter|change|excuse|make)
        not an excuse
        what i meant
        (it|that) was not an accident
        do not get to
        but i did
        matters more
        i chose
        my (fault|responsibility|doing)
    """,
    caught=(
        "[I didn't mean to] hurt you.",
        "It was [never my intention] to make you cry.",
        "[I was only trying to protect] you.",
        "I [would never do anything to hurt you on purpose].",
        "[Didn't mean anything] by it, love.",
        "I [would never knowingly] embarrass you.",
    ),
    left_alone=(
        "I know what it means to you.",
        "I didn't mean to, but I did it, and that matters more.",
        "I meant every word of my promise.",
        "It was not an accident, I chose to do it.",
        "What I intended does not change what I did.",
        "I did it knowingly, and I knew what it would do.",
    ),
)
