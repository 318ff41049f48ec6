"""Putting right what happened, while the partner tells what it was like."""

from ..shape import KEEP, Check

CHECK = Check(
    name="correcting",
    label="correcting",
    negated=KEEP,
    whole="not_behind_a_but",
    reason="This puts the facts right. They were telling you what it was like.",
    question="Leave the fact for later: what was it like, the way they lived it?",
    source="prep-speaker-listener",
    pattern="""
        (that|this|it) (is|was) not {adv}? (what|how|the way|when|why|where|who) ..
        (that|this|it) (is|was) not {adv}? (true|right|correct|accurate|so|quite)
        (that|this|it) (is|was) {adv}? (wrong|false|untrue|incorrect|nonsense|rubbish|a lie|bullshit|inaccurate) $
        it was not {adv}? like that
        it was not ... , (it|they) (was|were)
        it was not ... it was
        ^ actually ..
        (it|you|i|we|that) {adv}? actually (was|were|did|said|is|told|happened) ..
        i never (said|say|told you|did that|did anything|promised|agreed|called|asked) ..
        i did not (say|do|tell you) that
        i did {adv}? {duty} (you|it|that|your|him|her|the)
        i did {adv}? {duty} ,
        i did {adv}? remember
        ^ no , (you|it was|that|it is|it did|i never|i was|we) ..
        you (have)? {adv}? (got|have|had|get) (it|that|this|me) {adv}? wrong
        you have {adv}? (misunderstood|misremembered|misheard)
        you {adv}? (misunderstood|misremember|misheard|misread|misunderstand) ..
        you (are|were|keep) {adv}? (twisting|misremembering|imagining|inventing|confusing|mixing|forgetting|rewriting|lying|making (things|stuff|it|that) up) ..
        you (remember|are remembering|heard|read|took) (it|that|this|me) {adv}? (wrong|differently|wrongly)
        get (the|your|our) .. (facts|story|dates) (straight|right)
        (to be|let us be|let me be) {adv}? (accurate|precise|exact|correct|factual)
        (that|it|this) (never|did not) {adv}? happen|happened
        (technically|strictly) speaking
        ^ (technically|factually|strictly) ..
        for the record
        (the)? other way (round|around|about)
        let me {shrink}? (correct|clarify|set|put) ..
        ^ not (quite|exactly|really|true)
        where did you get that ..
        (there is|there are) two sides
        i remember it {adv}? (differently|another)
        ^ (hang on|hold on|wait) , ..
        (it|that) was {adv}? (on|in)? (a|the)? {day}
        (it|that) was {adv}? (before|after) (we|that|i|the|she|he) ..
        we (were|had|did) not {adv}? even ..
        ^ (nobody|no one) ({-ed}|said|did|saw) ..
        you will (find|see) {adv}? (it|that|you|i) ..
        (it|that|this|there|she|he|they|we) ... , not _ $
        (it|that|this|there|she|he|they|we) ... , not _ _ $
        (it|that) (was|did|had) not ... , (it|more|only|just|that)
        she (was|did|had) not ... , she
        he (was|did|had) not ... , he
        they (were|did|had) not ... , they
        we (were|did|had) not ... , we
        you (were|did|had) not ... , you (were|did|had|said|told|asked|just|only)
        (we|it|you|she|he|they) (had|was|were|did) not {adv}? even ..
        as it happens
        as a matter of fact
        in (actual)? fact
        i do not think (it was|that was|you|that happened|it happened|so) ..
        you must {adv}? (be thinking of|have dreamt|have dreamed|have misheard|have mixed|mean) ..
        not the way i (heard|remember|saw|recall) ..
    """,
    unless="""
        (correct|tell|stop) me if
        what i (said|told you|wrote) (was|is) not
        (is|was) not true , (what|and) i
        i (said|told you|claimed) (that|it|this) .. (not|never) (true|happened)
        (is|was) not right of me
        it was not {adv}? right (of|that i|to|for)
        it was not your ..
        it was not {adv}? (fair|right|just|only|one) ..
        (that|it) (is|was) not how i (wanted|want|should|meant to treat)
        for you it|that
        you (found|felt|heard|saw|learned|cried|waited|told|sat|trusted|thought) ..
        when you ..
        i (saw|met|told|wrote|rang|called|went|kissed|lied|left|took|spent) ..
        not (yours|mine|enough|fair)
        (my|mine) (fault|choice|doing|decision|idea|words) ..
        it (was|is) {adv}? (mine|me|on me)
        you {inner}
    """,
    caught=(
        "[That's not what] happened.",
        "[Actually] it was Tuesday.",
        "[I never said] you could not come.",
        "[You're twisting] it, as I see it.",
        "[I did ring you], at nine.",
        "[It wasn't a week, it was] three days.",
    ),
    left_alone=(
        "Tell me if I have it wrong.",
        "What I told you wasn't true.",
        "It was not right of me to laugh.",
        "I did not ring you, and you sat there.",
        "It wasn't your fault, it was mine.",
        "No, there was nobody else.",
    ),
)
