"""A sorry that hangs on an "if": the hurt is made a maybe."""

from ..shape import KEEP, Check

CHECK = Check(
    name="conditional",
    label="conditional",
    letters_only=True,
    asked=KEEP,
    reason="This puts the hurt in doubt: it says “if” or “maybe” about something that happened.",
    question="What did you see happen?",
    source="lewicki-2016",
    pattern="""
        {sorry} {adv}? if
        {sorry} whenever
        (say|saying) sorry ... if you
        {sorry} {adv}? for anything|whatever
        {sorry} {adv}? .. if (i|anything|something|what|it|that|this|any) ..
        if i {adv}? (have|had|ever)? {adv}? {hurt}
        if i {adv}? (did|said|have done|have said|ve done|done) (anything|something) ..
        if i {adv}? made you feel
        if i {adv}? made you feel ...
        if i (came|come) (across|over|off)
        if (anything|something) .. i (said|did|have said|wrote) ..
        if (anything|something) (that)? i (said|did)
        if what i (said|did) ..
        if (it|that|this|my words|my behaviour|my actions) ... {hurt} you
        if you (feel|felt|were) {adv}? {hurt}|{feeling}
        if you (feel|felt) (that)? i
        if (anyone|anybody|someone|somebody|feelings) .. {hurt}
        if your feelings
        if that makes me
        if it (came|comes) across
        whatever i (may|might) have
        whatever (it was|it is) (that)? i
        anything i (may|might) have
        i {may} have {adv}? {hurt} you
        i {may} have {adv}? (upset|hurt|offended|caused) ..
        to the extent that
        to whatever extent
        insofar as
        in case i
        can|could|might be (perceived|seen|interpreted|taken) as
        came across as
        {may} have come across
        if i was|were {adv}? {fault_word}
        if i got it wrong
        if mistakes were
        if there was any
        if any .. was
        for anything i (did|said) that
        if i (crossed|overstepped|went too far|was too|did wrong|did something|got it)
        if (i|it|that) (upset|hurt|offended|bothered) you
        if (there is|there was) (anything|something) i
        if you think (i|that i|it|what)
        if i am to blame
        perhaps i (hurt|upset|was|went)
        maybe i (hurt|upset|was|went|could|should|did) ..
        {sorry} if
        if i (did)? (wrong|wronged|fail|failed) you
        whatever (it is|it was) (that)? i (am|was) (meant|supposed|alleged) ..
        {sorry} ... if you (feel|felt|are|were|got|took|found|think) ..
        if you (are|were) (feeling|getting) {adv}? (bad|{feeling}|{hurt})
        if (you|your|anybody|she|he) .. (got|took|felt) (it|upset|offended|hurt|offence) ..
        if (it|that|this) (means|matters|helps|makes you) .. sorry
    """,
    unless="""
        no if|ifs
        i will understand
        i understand if
        ask|asked|asking .. if i
        wonder|wondered .. if
        do not know if
        see if
        if i ever
        tell me if
        again and
        {sorry} if i am late
    """,
    caught=(
        "I'm [sorry if I] came down on you too hard.",
        "[If anything I did] at the party offended you, I apologise.",
        "[I may have hurt you] without seeing it.",
        "[Sorry for whatever] I've done this time.",
        "I apologise [to the extent that] my jokes went too far.",
        "[If you felt ignored] on Sunday then I regret it.",
        "I [apologise for whatever] it is I'm supposed to have said.",
        "[Sorry about Friday if you got] upset.",
        "[If it helps, I'm sorry].",
    ),
    left_alone=(
        "I'll understand if you need a week to yourself.",
        "If you want, I'll move out on Monday and you keep the flat.",
        "I'm sorry I came down on you so hard.",
        "Tell me if I hurt you again and I will stop at once.",
        "Ask me anything, even if it is hard to hear.",
        "If you are feeling up to it, come by.",
        "If it helps, I can drive you there.",
    ),
)
