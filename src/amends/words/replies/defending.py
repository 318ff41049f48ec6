"""Pleading one's own case: the sentence is about "I", and what "I" meant, had to or did."""

from ..shape import KEEP, Check

CHECK = Check(
    name="defending",
    label="defending",
    negated=KEEP,
    asked=KEEP,
    reason="This pleads your case. For now it is about what it was like for them.",
    question="Can your side wait? What did they say it was like?",
    source="prep-speaker-listener",
    pattern="""
        i (never|did not) {adv}? (mean|meant|intend|intended|want to|wanted to) ..
        i (never|did not) .. (on purpose|deliberately)
        i was {adv}? {shrink} ..
        i was (joking|kidding|trying|teasing|messing) ..
        i am {shrink} (trying|saying|human|being honest|a man|a woman|asking)
        i am only human
        i had (no|little) (choice|idea|option|other|time|say|way)
        i had to ..
        i (could not|can not) help ..
        i (do|did|have done|gave|give|work|worked|sacrificed) {adv}? (everything|so much|enough|all|hard|loads|my best) .. (for|and)
        i do {adv}? (everything|so much|my best|what i can)
        (it is|it was|is|was) not like i ..
        not as if i ..
        i (have)? {adv}? already (said|told|apologised|explained|done|tried|admitted|paid) ..
        i (have)? {adv}? (said|told you) i was sorry
        i (have)? {adv}? (apologised|said sorry) .. (times|already|enough|again)
        (was|am|were) i (supposed|meant) to
        what (more|else) .. you (want|expect|need) .. (me|do)
        what do you (want|expect) .. from me
        in (my|our) (defence|defense)
        in all fairness
        to be fair (to)? i|me
        not my (intention|fault|doing|problem|responsibility|idea)
        i have been {adv}? (trying|working|doing|making) ..
        i am (doing|trying) {adv}? (my|the|everything|hard|so) ..
        why (is|am|does|do|must|should) .. (always|me|i) ..
        (see|hear|consider|look at|think of|think about) .. (my (side|point|view|position|perspective)) ..
        (from|on) my (side|point|end|perspective)
        nobody|no one is perfect
        there was nothing i could
        how (was|would|could|should) i (supposed|meant|to|have|know)
        i thought (you|it) (knew|would not|were fine|was fine|did not mind|liked|were ok|was ok) ..
        i am not (a|the|some) (bad|monster|villain|mind|mindreader|psychic|robot|liar|cheat|criminal) ..
        (you|they) (do not|never) (see|notice|appreciate|acknowledge|give) .. (i|me|my|any) ..
        i have (a right|needs) ..
        i am entitled ..
        , (did|have|was|am|do|had|were) not i
        all i (did|said|wanted|meant|asked|ever) ..
        why (can|do|will|could) not you {adv}? (see|understand|believe|forgive|trust|accept|appreciate)
        (was|is|were) not mine
        how many times (do|must|should|have|will) i ..
        i (did not|never) {adv}? (know|realise|think|see|notice|expect) (it|that|this|you) (would|was|were|had|'d|mattered|meant|minded) ..
        my (intentions|heart|intention) (was|were) ..
        i {shrink} ({-ed}|{past}|{plain_past})
        (it|that) was {shrink}? (the|my) (drink|drinking|alcohol|booze|stress|work|pills|depression|temper|nerves|job) ..
        (was|is|were) not up to me
        i was (brought up|raised|taught) ..
        (any|every|most) (man|woman|person|husband|wife|people|guy|bloke) ... would ..
        i have {adv}? said .. sorry
        never a (good|right) (moment|time|chance)
        i am doing (all|what|everything|as much) ..
        i (did not|could not) see {adv}? (any|another) (other|way|choice|option) ..
        i can not (do|read|please|win) ..
        i can not be (everywhere|in|perfect|expected|held) ..
    """,
    unless="""
        no excuse
        not (an|a|any) (excuse|reason|justification)
        (it|that|this) (was|is) {adv}? my
        my own (choice|doing|fault)
        i was {adv}? wrong
        should (not)? have
        (not|never) your fault
        i was {shrink} (wrong|cruel|selfish|lying|looking|as|like|about|listening|told|thinking of myself|protecting myself|defending)
        i had to (hear|listen|learn|face|stop)
        i (never|did not) want (to)? (hear|listen|see|know|face|admit|look)
        i (have)? already (hurt|lied|broke)
        what do you want from me $
        i had no (right|business|excuse)
        not i|me who
        i was {shrink} not
        i (do not|did not) want (you|to) .. (interrupt|defend|argue|pressure|push|feel|hide|carry)
        i do not want ..
        i told you i was
        i {shrink} (thought|think) of (me|myself)
        i can not (be sure|do that to|be trusted)
    """,
    caught=(
        "[I never meant] to make you cry.",
        "[I was only] trying to keep the peace.",
        "What [was I supposed to] do with the tickets?",
        "[I've already apologised] for the party.",
        "[I do everything for you and] the boys.",
        "[It wasn't like I] went looking for it.",
    ),
    left_alone=(
        "I was only thinking of myself.",
        "I had to hear it from you twice before I stopped.",
        "I had no right to read it.",
        "I meant it when I said I would listen.",
        "It was my choice, and I was just scared of being found out.",
        "What was it like for you?",
    ),
)
