"""Telling the partner that they do not feel what they say they feel."""

from ..shape import KEEP, Check

CHECK = Check(
    name="correcting_feelings",
    label="correcting",
    negated=KEEP,
    reason="This says they do not feel what they say they feel. Only they can know that.",
    question="Which word did they use for it? Can you keep that word?",
    source="house-judgement",
    pattern="""
        you (are|were) not {adv}? ({mood}|crying|sad|scared) , you (are|were|feel|felt|just|want|wanted)
        you (do|did) not {inner} .. , you (are|were|feel|felt|just|want|wanted)
        you (are|were|do|did) not ... you (are|were|feel|felt) {adv}? {mood}
        you (do|did) not {adv}? (really|actually|honestly) (feel|mean|think|believe|want|care) ..
        you (do|did) not mean that
        you can not {adv}? (really|actually|possibly|seriously|still)? (feel|be|have felt|mean|think|believe) ..
        (that|this) is not (what|how) you {adv}? (feel|felt|think|mean|want|really)
        you {shrink} (feel|felt|think|say|said) (that|this|it|so|like) .. because
        you are {shrink} (tired|hormonal|hungry|jealous|stressed|hurt|angry|upset|being|saying|{-ing}) ..
        you (are|were) not {adv}? really {mood}
        (it is|that is) {shrink}? (your|the) (hormones|period|time of the month|depression|anxiety|tiredness|drink|pills) ..
        you (did not|never) (seem|seemed|look|looked|sound) {adv}? {mood}
        how can you {adv}? (feel|be|think|believe|say) ..
        you (were|seemed|looked) {adv}? (fine|happy|ok|okay|alright|cheerful) (then|at the time|yesterday|with it|enough|before|last) ..
        you (think|imagine) you (feel|are|were)
        you do not know what you (feel|want|think|are)
    """,
    unless="""
        you (are|were) not {adv}? (overreacting|wrong|crazy|mad|imagining|too|exaggerating|silly|paranoid)
        you can not {adv}? (trust|sleep|relax|rest|eat|stop|forget|believe a|believe me|believe anything)
        you can not be (sure|expected|with|in|near)
        you did not (know|deserve|want to)
        you did not ... you (waited|sat|hoped|kept|went|stayed)
    """,
    caught=(
        "[You're not angry, you're tired].",
        "[You don't really feel] that.",
        "[You are just jealous] of her.",
        "[You can't possibly be] still upset about that.",
        "[You only feel like that because] of your mother.",
    ),
    left_alone=(
        "You don't feel safe with me.",
        "You can't believe me yet.",
        "You're not overreacting, you're hurt.",
        "You did not sleep, you sat at the window.",
        "You looked happy on the photograph.",
    ),
)
