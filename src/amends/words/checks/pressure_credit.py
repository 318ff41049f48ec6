"""Own apologies and efforts counted up as if they were owed for."""

from ..shape import Check

CHECK = Check(
    name="pressure_credit",
    label="pressure",
    letters_only=True,
    reason="This counts what you have done already, as if it were owed for.",
    question="What would you do next if nobody were counting?",
    source="house-safety",
    pattern="""
        i (have)? already (apologised|said|told|done|tried)
        i (have)? {adv}? (apologised|said sorry|said i am sorry) .. (times|already|enough|twice|before|now|again and again|so)
        ^ (ive|i have)? {adv}? (said|told you) (i am)? sorry $
        i have (said|apologised) (sorry|i am sorry)? $
        i have {adv}? (said|told you) (i am)? sorry
        i have apologised
        i said (i was|i am)? sorry $
        i said (i am|i was|i)? sorry , (did|what|okay|so|right)
        i did say sorry
        what (more|else) (do you|can i|am i|must i|should i) ..
        (is|was) (it|this|that|nothing|that) not? (ever)? enough (for you)?
        nothing (i do|is|i say) .. enough
        nothing .. (good enough|enough for you)
        i have done (everything|so much|my part|nothing but)
        i have tried (everything|ringing|calling|texting|so hard) ..
        i have (done|shown|given) enough (already|now|for you|by now)
        after (all|everything) (that)? i (have|did|do) (done|for|paid|bought)
        you owe (me|it to)
        least you (can|could)
        i deserve (a|another|some|to be|better|credit|your|forgiveness)
        (how much|look at all|see how much|see all) (i am|i have|i|that i) (doing|done|did|do) ..
        i think i have (shown|done|earned|proved)
        i have (sent|bought) .. (flowers|gifts|presents|cards) ..
        give me (some|a bit of|any)? credit
        it has been (weeks|months|days|a week|a month|two) ..
        its been (weeks|months|two|three|a) ..
        (blue|red) in the face
        i will not be punished
        i need (some)? support
        meet|meeting me half
        met halfway
        more than (fair|sorry)
        it has been .. already
        it has been (weeks|months|days|a week|two|three|ten|a month|long) ..
    """,
    unless="""
        i know i have (said|apologised) .. (but|and) (words|it|that)
        not enough
        do not owe
        you owe (me|us) {adv}? nothing
        you owe (me|us) {adv}? no (answer|reply|word|thanks|explanation|forgiveness|kindness|decision)
        words are
        it has been (weeks|months) since i
    """,
    caught=(
        "[I've already apologised twice].",
        "[I said I'm sorry, what] more do you want?",
        "[After all I've done] to put it right.",
        "[Nothing I do is ever good enough].",
        "[I deserve another] chance.",
        "[It's been two weeks already].",
    ),
    left_alone=(
        "You don't owe me anything.",
        "You owe me nothing.",
        "You owe me no answer.",
        "I have not apologised properly yet.",
        "Saying sorry is not enough, so I've booked the plumber.",
        "What else would you like me to know?",
        "I apologised to your mother this morning.",
        "It's been a joy to have the boys here.",
    ),
)
