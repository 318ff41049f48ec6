"""Telling the partner what to feel, or to stop feeling it."""

from ..shape import KEEP, Check

CHECK = Check(
    name="dismissing_told_to_feel",
    label="dismissing",
    asked=KEEP,
    reason="This tells them how to feel. What they feel is there already.",
    question="What is it that they feel? Can you say it back as it is?",
    source="house-judgement",
    pattern="""
        calm (down|yourself)
        ^ {adv}? (relax|chill|breathe) ..
        you {adv}? (need|have|should|ought|can) (to)? {adv}? (relax|chill|calm|lighten|cheer|stop|smile|get over|let it go|be happy|be grateful|move on|be over) ..
        (chill|chillax) out
        cheer up
        lighten up
        toughen|man|grow up
        pull yourself together
        get a grip
        ^ {adv}? stop (crying|worrying|sulking|moaning|being|feeling|making|it|whining|overthinking|thinking|complaining|going)
        would you {adv}? stop
        will you {adv}? stop
        ^ do not {adv}? (be|feel|cry|worry|get|take it|start|sulk|overreact|panic|stress) ..
        you should not {adv}? (feel|be|get|take|let|worry|cry|mind)
        you should {adv}? be (happy|grateful|glad|over|thankful|proud)
        be (happy|grateful|positive) (that|for|about|you|we|,) ..
        ^ {adv}? come on
        ^ oh come on
        (it|you|we|everything) (will|is going to) {adv}? be {adv}? (fine|ok|okay|alright|all right|grand)
        ^ (smile|relax) $
        ^ let it go
        ^ forget (it|about it)
        you have (no|nothing|nothing to) {adv}? (reason|right|be|cry|worry|complain) ..
        ^ think (positive|happy)
        no (tears|crying|more tears)
        you (will) {adv}? (feel|be) (better|fine|over it|ok|okay|alright) ..
    """,
    unless="""
        do not feel (you|that you|obliged|any|pressured|rushed)
        do not worry about (me|sparing|hurting|answering|my|how i)
        you should not (be|feel) (the one|alone in|left|carrying|made|asked|pushed|treated)
        you should not let me
        if you (want|need) ..
        stop (me|if)
        you have nothing to (prove|explain|apologise|be ashamed|be sorry|hide)
        you (need|should) (to)? stop me
        do not be (afraid|scared) to
        i would not be ..
        be alright|okay|ok|fine with (you|that)
    """,
    caught=(
        "Please [calm down].",
        "[Don't be] silly, nobody noticed.",
        "[You shouldn't feel] guilty about him.",
        "[Stop worrying] so much.",
        "[Cheer up], it's nearly Christmas.",
    ),
    left_alone=(
        "I told you to calm down, and that was cruel.",
        "Don't feel you have to answer.",
        "You shouldn't be the one who asks.",
        "Don't worry about sparing me.",
        "You asked me to stop, and I did not.",
    ),
)
