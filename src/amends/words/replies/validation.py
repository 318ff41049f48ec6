"""Saying that what the partner feels has its reason."""

from ..shape import Check

CHECK = Check(
    name="validation",
    label="validation",
    whole="not_where_it_turns_away",
    reason="This says that what they feel has its reason.",
    question="Which reason? Can you name it?",
    source="frantz-bennigson-2005",
    pattern="""
        (that|it|this)? {adv}? (makes|made) .. sense
        no wonder ..
        you (have|had|have got|had got) {adv}? (every|all the|the|a) (right|reason) ..
        (every|good) reason (to|for|not to) ..
        of course (you|it|that|this) ..
        i (can)? {adv}? (understand|see|get|know) why ..
        i (can)? {adv}? (understand|get) that you (are|were|feel|felt|do not|did not|can not|need|want) ..
        i (can)? {adv}? understand (it|that) $
        (anyone|anybody|everyone|everybody|any person|most people|i) would {adv}? (be|have been|feel|have felt|have done|have) ..
        who would not {adv}? (be|have|feel)
        (is|are|was) {adv}? (understandable|natural|normal|reasonable|justified|legitimate)
        it is {adv}? (ok|okay|all right|alright|right|fine|fair) (to|that|for|if) ..
        your .. (anger|hurt|fear|worry|doubt|pain|mistrust|rage|sadness|jealousy|grief|feelings|tears) {adv}? (is|are|was|were|makes|make) {adv}? (fair|real|right|justified|valid|earned|reasonable|allowed|sense)
        fair enough
        i believe (you|every word|what you|that you) ..
        you are {adv}? (right|entitled|allowed) ..
        you (are|were) not {adv}? (overreacting|wrong|crazy|mad|imagining|too|being|exaggerating|silly|paranoid|making|stupid|unreasonable|dramatic|oversensitive)
        you did not (imagine|exaggerate|overreact|make it up|deserve)
        i (gave|have given) you {adv}? (every|no|good|plenty of|the)? (reason|cause|grounds|nothing)
        you do not owe me ..
        you owe me (nothing|no) ..
        it was {adv}? that bad
        (is|was) a real (thing|hurt|loss|worry|wound) ..
        (it|that) (was|is) {adv}? (real|serious|a lot) $
        (would|'d) {adv}? be {adv}? (strange|odd|weird|surprising|a wonder) .. if you
        i (would|'d) {adv}? {adv}? (feel|have felt|be|have done|do|have been|have) .. (same|too|as well)
        (nobody|no one) (could|would|can) {shrink} _
        (what|how) you {adv}? (feel|felt) (counts|matters|is|was) ..
        (your|those|these|the) feelings (count|matter|are real)
        (is|are|was|were) no (surprise|wonder|mystery)
        (you|you are|you were) {adv}? right (to|not|about|when) ..
        (is|was) {adv}? (a)? (fair|normal|natural|reasonable|human|understandable) (thing|feeling|way|question|wish) ..
        not {adv}? (too much|unreasonable|wrong|silly|stupid|asking much) to (ask|want|expect|feel|need|wish)
        you are {adv}? entitled to ..
        i (would|'d) {adv}? be {adv}? {mood} .. too
        i (can)? {adv}? see why (that|it|this) ..
    """,
    unless="""
        (does|do|did) not make {adv}? sense
        makes no sense
        make sense of
        of course (you would|not|you always|you never|you forgot|you think)
        i would have (told|come|called|done it|been there|gone|said|asked|liked|loved)
        (see|understand|know|get) why (not|i|we|you (always|keep|can not let|have to|never))
        you are {adv}? right (now|here|there|in the|up|back|next|behind)
        all right $
        who would have
        i would be ..  if you
        everyone|everybody would have (done|had|lied)
        you are allowed to (go out|have|see|spend|do)
    """,
    caught=(
        "[That makes sense].",
        "[No wonder] you changed the locks.",
        "[You have every right] to be angry with me.",
        "[I can see why] you stopped asking.",
        "[You weren't imagining] it.",
        "[Your anger is fair].",
    ),
    left_alone=(
        "That makes no sense to me.",
        "It doesn't make sense that you left.",
        "I don't understand why you are angry.",
        "Of course you would say that.",
        "You are right behind the station, I think.",
        "I understand why you're hurt, but I was exhausted.",
    ),
)
