"""What the partner said of themselves, said back: "you" is who felt, feared, waited."""

from ..shape import DROP, KEEP, Check

CHECK = Check(
    name="reflection",
    label="reflection",
    negated=KEEP,
    quoted=KEEP,
    asked=DROP,
    whole="tells_of_them",
    reason="This says back what it was like for your partner.",
    question="Are these their words, or near to them? Is there more that they said?",
    source="prep-speaker-listener",
    pattern="""
        you {adv}? {inner}
        you (do not|did not|can not|could not|no longer|never) {adv}? {inner}
        you (are|were) {adv}? {adv}? {mood}
        you (are|were) {adv}? {adv}? left ..
        you (are|were) not {adv}? {mood}
        you (have|had|'d) {adv}? been {adv}? (through|{-ing}|left|{mood}) ..
        you {adv}? kept (thinking|wondering|hoping|waiting|telling yourself|asking yourself|going) ..
        ^ you {adv}? {past}
        ^ you {adv}? {-ed}
        ^ when i ... you {past}
        (it|that|this) {adv}? (sounds|sounded|seems) (like|as if|as though)? ..
        what i (can|am)? {adv}? (hear|hearing|heard) ..
        if i {adv}? (understand|understood|hear|heard|have understood|get|got) (you|it|that) ..
        i (can)? {adv}? (hear|heard) (that|how|what) .. you ..
        (so)? you are {adv}? (saying|telling me) ..
        what you are {adv}? (saying|telling me) ..
        (it|that|this|i) {adv}? (left|made|makes|leaves) you {adv}? (feel|think|wonder|wondering|thinking|feeling|doubt|believe|{mood}) ..
        (for|to) you (it|that|this) (was|is|meant|felt|means) ..
        it must {adv}? (be|have been|feel|have felt|hurt|have hurt) ..
        (that|this) must {adv}? (be|have been|feel|have felt|hurt|have hurt) ..
        you must {adv}? (feel|have felt|have been|be) {adv}? {mood}
        (it|that|this|which) {adv}? (hurt|hurts|scared|frightened|humiliated|upset|shamed) you
        (is|was) {adv}? (lonely|hard|painful|frightening|exhausting|humiliating|awful) for you
        ^ you {adv}? _
        ^ you (are|were|do|did|can|could|have|had) {adv}? not {adv}? _
        ^ you (are|were|have|had) {adv}? _
        ^ you 'd rather ..
        (every time|each time|whenever|when) (i|we|my|it|she|he|they) ... (you|your) _
        (nobody|nowhere|nothing|no one) .. you (could|had|can|trusted)
        (is|was|felt|feels|meant|been) ... for you $
        your (heart|stomach|head|hands|whole|body|stomach|chest|throat|family|friends|world|trust|mind) .. {-ed}
        ^ the (worst|hardest|first|saddest|loneliest) .. you
        ^ (ever)? since ... you _
        (nobody|no one) ({-ed}|asked|told|saw|believed|called|helped) you ..
        ^ you would have (liked|wanted|needed|loved) ..
        , (and|so) you ({-ed}|{past}|{inner})
    """,
    unless="""
        ^ {question_word} {aux}
        ^ (did|do|are|were|would|can|could|have|is|was|will) you ..
        you {adv}? {wronged} (me|my|at|us|too|as well)
        you (said|say|asked|ask|started|start|agreed|promised|told|thought|did|knew) $
        you (felt|feel|are feeling) (sorry for yourself|free)
        you will (feel|be) ..
        i (do not|did not|never) (think|believe|see|know) .. you ..
        the (wrong|same) (end|thing|way|idea)
        you {adv}? ... (first|personally) $
        you {adv}? {wronged} ... (first|too|as well|either)
    """,
    caught=(
        "[You felt] like a lodger.",
        "[It sounds like] nobody was on your side that day.",
        "[When I shut the door you thought] it was over.",
        "[You had been waiting] since six with the dinner on.",
        "[For you it was] the lie, more than the money.",
        "[You don't feel] safe when I go quiet.",
    ),
    left_alone=(
        "I felt like a lodger.",
        "How do you feel?",
        "I know how you felt.",
        "You lied to me too.",
        "If you feel like it, we can talk.",
        "You said I could go.",
    ),
)
