"""A threat, an ultimatum, or harm held up as a warning."""

from ..shape import KEEP, Check

CHECK = Check(
    name="threat",
    label="threat",
    letters_only=True,
    negated=KEEP,
    reason="This can be read as a threat: it says that something bad will follow.",
    question="What do you need right now, and who else can you turn to for it?",
    source="house-safety",
    pattern="""
        if you ... i will {adv}? (tell|take|leave|hurt|kill|make|show|send|post|call|end|throw|burn|smash|go to|ruin|destroy|fight|cut|stop|change|sell|not)
        if you {adv}? (leave|go|tell|do not|take|keep|walk|ever) ... i (am|would|can not|do not know) ..
        if you .. (leave|go|take) ... (you will|regret|sorry|find out)
        (or|otherwise|or else) i (will|am|swear)
        or else
        or you will (regret|be sorry|never|lose|see)
        you will (regret|be sorry|pay|see what|never see|lose) ..
        you would (regret|be sorry)
        do not make me
        i do not know what i (will|would|might|'d|am) do|capable ..
        i do not know what i (will|would|might|'d) do
        i (can not|will not) be (responsible|held) ..
        i can not answer for
        (kill|hurt|harm|cut) myself
        end (it all|my life|it)
        (take|taking) my (own)? life
        (not|no longer|do not) (want to)? (be here|live|be alive|wake up)
        (not)? want to (die|be here)
        (better off|easier) .. (dead|without me|if i|for everyone)
        no (reason|point) (to live|in living|living|going on)
        i would not survive
        i will not be (here|around) ..
        what i (might|will|could) do to
        (have to|will) live with (it|that|yourself)
        i (will|could|can) {adv}? (tell|show|send) (everyone|your|the|them|people|him|her) .. (about|what|stories|things|photos|pictures|who)
        (i could|i can) tell them
        tell .. a few stories
        (never|not) see the (kids|children|boys|girls|house|dog) again
        i will take the (kids|children|house|boys|girls|car|money)
        (see|get|talk to) .. (lawyer|solicitor) .. (you|and)
        act accordingly
        i will know what you .. decided
        last (chance|warning)
        (final|last) warning
        watch (yourself|your back)
        ^ watch what
        remember (that)? i (could|can|know|have)
        there will be consequences
        (stood|standing) on the (pier|bridge|edge|roof)
        (it is over|we are (done|over|finished)|i am (leaving|gone|done)) if you
        if (i do not|i have not|you do not|you have not) (hear|heard|reply|answer|called) ... i will
        unless you .. i (will|am)
        ^ (come home|answer|reply|forgive me) or (i|else|you)
        if i can not have you
        i know where you
        ^ know where you
        (they|people|we|he|she|friends|to) know where you
        can not (promise|say|tell you) .. what i (will|might|would)
        see how (they|you|she|he) (like|likes|feel|feels)
        your (little|dirty)? secret
        (tell|telling) them about your
        i will be (telling|taking|calling|leaving|sending|showing|ringing|speaking) (your|the|everyone|everybody|them|you|it|to your)
        i will (lock|throw|put|kick|shut|cut) you (out|off)
        if you are not (home|back|here|gone|out) ... i
        if i (do not|have not|did not) (hear|get|see) ... (i|you) (will|am|would|do not know)
        (do not know|idk) what i (will|would|might|'ll|ill|am going to|could|may) do
    """,
    unless="""
        i threatened
        i (said|told) .. i would
        never (hurt|harm|threaten|do)
        if you ... i will (listen|understand|stop|help|be|go|move|leave you|leave it|answer|not (ask|push|argue|contact|answer|mind|blame))
        if you ... i will not (ask|push|argue|contact|answer|mind|blame|come|say|try)
        if you (want|would like|prefer|ask|would rather|need|d rather|wish|like) ..
        tell (them|him|her|everyone|your) .. (the truth|i was wrong|it was me|my fault|that you|sorry|you did)
        i will take the (kids|children) to
        if you ever (want|need|feel) ..
        i will take the kids (so|for|out)
        i will be (telling|taking) (you|them|the kids) (the truth|to)
    """,
    caught=(
        "[If you leave, I'll take] the kids.",
        "[I don't know what I'll do] to myself.",
        "[Don't make me] tell your parents.",
        "Answer me [or else].",
        "[You'll regret] this one day.",
        "[I'll be telling your] mother where the money went.",
        "[I'll lock you out] of the flat.",
    ),
    left_alone=(
        "If you want, I'll move out on Friday.",
        "I threatened to leave, and that was wrong.",
        "If you tell me to stop, I will stop.",
        "I'll take the kids to school so that you can rest.",
        "I will tell your parents the truth: it was me.",
        "I'll be telling you the truth from now on.",
        "When I do not know where you are, I am back in that February.",
    ),
)
