"""Telling the partner what to do about what they feel."""

from ..shape import KEEP, Check

CHECK = Check(
    name="advising",
    label="advising",
    asked=KEEP,
    whole="said_to_them",
    reason="This tells them what to do. They told you how it is for them.",
    question="What did they feel? Can you say that first, and leave what to do to them?",
    source="miti-4",
    pattern="""
        you {adv}? {adv}? (should|ought to|had better|'d better|better) {adv}? {do}
        you should not {do}
        you {shrink}? {adv}? (need|have|have got|got) to {adv}? {do}
        you {adv}? (must|can) {adv}? (try|learn|rest|see a|talk to someone|talk to somebody|forget|move)
        (do not|did not|can not) you {shrink}? {do} .. instead
        why do not you {adv}? {do}
        ^ why not {do}
        how about {-ing}
        have you {adv}? (tried|considered|thought about|thought of)
        (maybe|perhaps|surely) you (could|should|need|ought|can|want|might) ..
        you could {adv}? {do}
        you (might|may) {adv}? (want|like|need) to {do}
        if i (were|was) you
        in your (place|shoes|position) , i would
        i (would|'d) {adv}? (suggest|advise|recommend)
        i (suggest|advise|recommend) ..
        my advice
        what you need (is|to) ..
        the best (thing|way|advice) (would|is|you|to|for) ..
        (would|will|might|could|it 'd) {adv}? (help|do you good) (you)? (if you|to|you to) ..
        you (would|'d|might) {adv}? (feel|be|sleep) .. (better|happier|calmer|easier)
        ^ try (to|not|and|a|some|{-ing}) ..
        ^ (just|simply|maybe|perhaps) (do not)? {do}
        ^ do not (go|keep|look|read|think|listen|dwell|let|give|talk|overthink|bother) ..
        ^ (focus|concentrate|think) (on|of|about|positive) ..
        ^ get (some|a|yourself|out|more|your) ..
        ^ (take|have|go for|do) (a|some|your) (break|bath|walk|run|pill|rest|tablet|nap|drink|holiday|yoga|day|few|deep)
        ^ (see|speak to|talk to|ring|call) (a|someone|somebody|your|the) (doctor|gp|counsellor|therapist|sister|mum|mother|friend|friends|boss|about)?
        ^ (put|leave|keep) (it|that|this|busy|yourself) ..
        give it {adv}? (time|a rest|a while)
        you {adv}? must {adv}? {adv}? (start|stop|eat|go|try|learn|see|talk|get|let|take|rest|sleep|look|think|forget|stay|move|give|keep|do)
        you (would|'d|will|might|could) {adv}? (benefit|profit|gain)
        (would|will|might|could|'d) {adv}? do you {adv}? good
        (it|that) {adv}? (helps|would help|might help|will help) (to|if|people|a lot|me|when) ..
        ^ (maybe|perhaps) (a|some|an) ..
        i think you (should|need|ought|could|would|might) ..
        you are {adv}? better off ..
        you will {adv}? sleep ..
        (take|keep|get) your mind off ..
        ^ {adv}? let it out ..
        you want to (get yourself|try|see a|go and) ..
        ^ why not {do} ..
    """,
    unless="""
        (tell|told|ask|show) me what
        what (do|did|would) you need
        you should (not)? (have|never|be|know)
        you should not (have|need|be|feel)
        you should feel free
        you (do not|did not|never|no longer) (have|need) to
        you {adv}? (have|need) to (see|understand|know|believe|accept|admit|remember|live|calm|relax|stop|explain|ask|forgive)
        you can {adv}? (try|talk to someone) .. if you (want|like)
        if you (want|wish|like|would like|prefer) ..
        take your time
        talk to me
        you could {adv}? (not|tell me|see|hear|have|say so|ask me|trust|feel|count|rely)
        what would help
        you could .. (nobody|no one|nothing|hardly|anyone|anybody|nowhere)
        you could (hear|see|feel) ..
        whether you should
        what you need (is|to)? (from me|me to|i ..)
        do not (go|think|bother) (easy|i|you)
        you always have to
        in the morning
    """,
    caught=(
        "[You should go] and see somebody about it.",
        "[Have you tried] going to bed earlier?",
        "[If I were you] I would block her.",
        "[Why don't you take] a week at your mum's?",
        "[Just ignore] him when he says that.",
        "[You need to get] out more.",
    ),
    left_alone=(
        "You should not have had to ask.",
        "You don't have to decide anything.",
        "You could tell nobody, and I was out.",
        "What do you need from me?",
        "Take your time.",
        "You're tired because you have to get up for him.",
        "I told you that you should rest, and I did not listen.",
    ),
)
