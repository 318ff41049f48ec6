"""Seeing what it did to the partner."""

from ..shape import KEEP, Check

CHECK = Check(
    name="impact",
    label="impact",
    asked="drop",
    negated=KEEP,
    letters_only=True,
    reason="This shows that you see what it did to your partner.",
    question="Did you see or hear this, or is it a guess?",
    source="lewicki-2016",
    pattern="""
        you must (have|of) ..
        you must be {adv}? {feeling}
        must (have|of) {adv}? (been|felt|hurt|cost|seemed) ..
        must feel ..
        i (have)? {adv}? made you (feel|doubt|think|question|wonder|worry|cry|look|believe|carry|hide|lie|afraid|scared|sad|the|a|sit|stand) ..
        (made|make|makes|making) you feel ..
        (made|making) you (doubt|question|think|cry|wonder|worry|look|explain|choose|afraid|scared)
        you (felt|feel) {adv}? {adv}? {feeling}
        you (felt|feel) {adv}? (that|like|as if|as though|so)
        you are {adv}? {adv}? (hurt|alone|scared|frightened|humiliated|heartbroken|afraid|in pain|hurting)
        you (were|was) {adv}? {adv}? (left|hurt|alone|scared|frightened|humiliated|crying|sobbing|in tears|terrified|shaking|waiting|on your own|told|stuck|heartbroken|crushed|devastated|afraid|upset|lying|kind|in pain|sitting|standing|worried|counting|planning|building|made|trying|looking)
        how {adv}? (much|badly|deeply|hard|painful|humiliating|hurtful|lonely|awful)? {adv}? (i|it|this|that) (have|has|must)? (hurt|hurts|affected|scared|cost|broke|must have felt|made you)
        how {adv}? (hurt|humiliated|scared|lonely|alone|betrayed|small|upset|embarrassed|angry|worried|let down|frightened) you ..
        (hurt|broke|destroyed|damaged|shattered|shook|betrayed|knocked) (you|your|our) (trust|heart|confidence|feelings|faith|sense|safety|deeply|badly|so|and|in|more)
        i (have)? {adv}? (hurt|humiliated|scared|frightened|embarrassed|shamed|upset|terrified|disgraced|belittled|isolated) you
        i (saw|watched|noticed|remember|heard) {adv}? (you|your|that you|how you|the look) ..
        i (can|now)? (know|see|understand|realise|get) {adv}? (that|how|what|why)? .. (hurt|pain|upset|scared|humiliating|felt|broke|damaged|painful|trust)
        i (can|now)? (know|see|understand|realise|get) {adv}? (that|how|what|why)? .. (cost|did to|meant to|put) you
        i can (see|imagine|hear) (how|that|why|it|you|what) ..
        (look|expression|hurt|fear|tears|disappointment) (on|in) your (face|eyes|voice)
        (saw|see|remember|forget) (your|the look on your) face
        you {adv}? (cried|sobbed|flinched|waited|sat|stood|spent|lost|stopped|thought|trusted|planned|wondered|worried|walked|drove|went|covered|carried|missed|slept|lay|believed|cancelled|hid|paid|skipped|recounted|could not|did not sleep|do not trust|did not know|had to|had been|had made|had planned|had cooked|had bought|had kept|had worked|had dinner|never got|found out|turned down|never knew)
        ^ (left|leaving) you ..
        left you {adv}? (alone|to|feeling|with|wondering|in|on|waiting|standing|holding|crying|sitting|there)
        you had to
        (pain|hurt|fear|damage|harm|distress|worry|sadness|humiliation) (that)? (i|my|it) (have)? (caused|put|brought|did|gave|made|has) ..
        (pain|hurt|harm|damage) i (have)? caused
        it cost you
        (cost|robbed|took from|deprived) you ..
        what (it|i|that|this|my) .. (did|done|cost|took|put) .. you
        what i (put|did|have done|have put) .. you .. (through|to)
        what it (did|does) to you
        (on your own|by yourself|all alone) ..
        you (trusted|believed|relied|counted|depended) ..
        you (do not|did not|no longer|can not) (trust|believe|feel safe|feel) ..
        you can not (trust|believe|sleep|feel|eat|look)
        (scared|frightened|hurt|humiliated|upset|embarrassed|ashamed) (you|the kids|our|the children|in front)
        feel like (a|you|i did not|nothing) ..
        (that|it|which) (hurt|hurts|humiliated|scared|broke|frightened) (you|your)
        (can not|cant) (give|get) .. back
        (is|was) {adv}? rough on you
        they (was|were) {adv}? (scared|frightened|crying|upset)
        the (kids|children|boys|girls) (heard|saw|cried|hid|were (scared|frightened|crying|upset|listening|watching))
        you {adv}? deserved to (feel|know|be|have)
        your trust ..
        (you|your) ... because of (that|it|me)
        because of (that|it) (you|they|your) ..
        your (brother|sister|mother|mum|mam|dad|father|friend|friends|boss|daughter|son|kids) had to ..
        (our|your) (daughter|son|kids|children|girls|boys) {adv}? (saw|heard|watched|cried|found)
        so they think you ..
    """,
    unless="""
        you made me
        (never|not) .. (hurt|upset) you
        i need you to
        {sorry} (for|about) the (pain|hurt)
        {sorry} that? you
        i hate that
        when you (cried|told|were)
        i am (hurt|in pain|suffering)
        if you (felt|feel|were)
        {sorry} that? you (felt|feel|were)
        you must (forgive|understand|answer|come)
        you had to (go|make|bring|ruin|start|say)
        i can see (no|why not)
        {sorry} if
        you got your
        i am sorry (that|you) (feel|felt) that way
        you must (have|of) known
    """,
    caught=(
        "[You spent] the night thinking I was dead.",
        "[I can see how] humiliated you were.",
        "[I made you doubt] your own memory.",
        "That [must have been] so lonely for you.",
        "[You had to] explain it to your mother alone.",
        "[Your sister had to] drive you home.",
    ),
    left_alone=(
        "I can't sleep since it happened.",
        "I hope you have a good day at work.",
        "You made me feel small.",
        "I know the way to the station.",
        "I'm sorry if you felt hurt.",
        "Because of the rain we stayed in.",
    ),
)
