"""The fault shared out: both sides, your part, you too."""

from ..shape import KEEP, Check

CHECK = Check(
    name="blame_two_sides",
    label="blame",
    letters_only=True,
    negated=KEEP,
    reason="This shares the fault out between you, or brings up what your partner did.",
    question="What is left when you speak of your own part alone?",
    source="lewicki-2016",
    pattern="""
        it takes two
        takes two to
        on both sides
        both (of us)? (at fault|to blame|made mistakes|said things|in the wrong|responsible)
        we both (know|said|did|made|hurt|have|need|played|got|went|messed|lied|could)
        both of us (made|did|said|have|were|are|need|hurt|messed)
        you are not (perfect|innocent|blameless|exactly|so|without|completely|an angel) ..
        you are no (angel|saint)
        you (have|had)? (lied|cheated|flirted|hurt|done|said|shouted|forgotten|messed) .. (too|as well|yourself|before)
        you (have)? (done|did) (the same|it|worse|things)
        you (did|do) it too
        you (did|said) things too
        what about (you|when you|your|the time|all)
        and what about
        your part in
        your (share|role|side) (of|in) (this|it|the (blame|fault|problem))
        (own|accept|admit|see) your part
        i forgive you
        i have (already)? forgiven you
        forgave you
        (willing|ready|able) to forgive you
        you were not there for|4 me
        i have heard things
        is it (only|just) me
        it is not (all|just|only) (me|my|on me)
        not (all|only|just|entirely) my fault
        pattern (we have|between us)
        as a couple
        each (of us)? (to)? (do|come|say|own|try)
        you also
        fifty fifty
        say sorry for your
        you go (quiet|cold|off)
        we were both (tired|drunk|stressed|angry|wrong|upset|to|in|shouting|at|young)
        (should|could|need to|must|can) both (apologise|say|try|admit|own|learn|do|work|change|look)
        both (apologise|own up|say sorry|share|sides|as bad)
        you are (just)? as bad
        you are no better
        and you are (perfect|innocent)
    """,
    unless="""
        forgave|forgive you for (yourself|being)
        i said
        we both know (i|that i|it was me|who)
        you were not there to
        you forgave|forgive
        we both (love|want|like) ..
    """,
    caught=(
        "[It takes two] to break a home.",
        "[You're not exactly] innocent here.",
        "[We both said] things we regret.",
        "[What about the time] you forgot my graduation?",
    ),
    left_alone=(
        "We both know I was the one who lied.",
        "You have done nothing wrong.",
        "It takes an hour to drive to yours, so I'll leave at two.",
        "I love us both laughing at that film.",
        "You were not there, so I will tell you exactly what happened.",
    ),
)
