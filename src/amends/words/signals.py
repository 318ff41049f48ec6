"""Patterns that say nothing on their own: the rules over the whole text look them up."""

SIGNALS = {
    # The writer says sorry, in whatever way.
    "apology": """
        i am {adv}? {adv}? sorry
        i {adv}? apologise
        i {adv}? regret
        i owe you an apology
        my apologies
        (say|said|saying) sorry
        sorry for|about|that|i
        ^ {adv}? sorry
        sorry $
    """,
    # The writer takes it on: after this a "but" or a cause is no longer a way out.
    "owning": """
        no excuse|excuses
        not an|a|any? excuse|justification|reason
        does not excuse|justify
        not? excuse it|that|what|my|me
        my own? fault|choice|doing|decision|responsibility
        i was {adv}? wrong
        (that|it) was {adv}? wrong
        i chose
        (is|was) on me
        down to me
        that is not enough
        does not undo|fix|change
        i know better
        i still did|chose|lied|hurt
        should not have
        should have known
        not your fault
        you did not deserve
        do not have to|need
        i should have
        that is no
        not blaming you
    """,
    # The writer's own small mistake: a bare "sorry" beside it is for that.
    "slip": """
        i {adv}? (meant|assumed|misread|misunderstood|mistook|misheard|misjudged|overlooked|mixed|confused|mistyped|misspoke)
        i should have {adv}? {-ed}
        i {adv}? got (it|that|you|the|your|this) .. (wrong|muddled|mixed)
        my (mistake|error|slip|bad|fault)
        i {adv}? did not (see|notice|realise|read|check|catch)
        to be clearer
        (just|only|now) realised
        ^ (edited|fixed|corrected|amended|removed|deleted)
        i (have)? {adv}? (edited|fixed|corrected|amended) ..
    """,
    # What the partner said: words in its reach are theirs, not the writer's.
    "reported": """
        you {adv}? said
        you {adv}? (say|wrote|claim|claimed|reckon)
        you {adv}? (told|tell|asked) me
        you {adv}? (thought|think|believe|believed) that? i
        you called me
        you accused me
        he|she|they|mum|dad (said|says|told)
    """,
    "contrast": """
        but
        however
        although
        though
        still ,
        yet
        in fairness
        in my defence|defense
        that said
        having said that
        that being said
        to be fair
    """,
    "not_a_contrast": """
        anything|nothing|all|but|none but
        not only ... but
        but also
        but|however (that|it|this) is no
        but i (was|did|chose|know|knew|should|want|promise|will|hurt|lied|understand|love)
        but (that|it) (is|does|was) not
        but (no|there is no) excuse
        even though
        as though
    """,
    "promise": """
        i|we will {adv}?
        i|we promise (that? (i|we) will|would)?
        i|we promise to
        i|we am|are {adv}? going to
        i swear (that? i {adv}? will)?
        i|we shall {adv}?
        from now on
        from today
        ^ will|wont {adv}?
        never again
        next time i {adv}? (will)?
        i give you my word
    """,
    "no_promise": """
        i will {adv}? (understand|accept|wait|admit|say|love|regret|know|miss|respect|always|get)
        i will {adv}? not (blame|pretend|deny|ask|expect|know|forget|forgive|see|find|survive)
        i will {adv}? (know|forget|forgive|see|find|survive)
        i will not lie to? you? ,
        i will never (forget|forgive|understand|know)
        if you ... i will
        (said|promised|swore|thought|told) .. (i will|will)
        i am not going to (lie|pretend|say|ask)
        i am going to be honest
        i (will|shall) not? be honest
        i promised
    """,
    # To be somewhere, or ready, or on time, is something that somebody does ...
    "being_there": """
        i will {adv}? be {adv}? {adv}? (home|back|there|here|sober|ready|reachable|punctual|late|early|around|off|up|out|downstairs|upstairs|outside|indoors|finished|clean)
        i will {adv}? be {adv}? (on time|on the|on my|on a|at (home|my|the|our|your|work|school|_ 's)|in (bed|time|the|my|our|your)|by (the|my|your)|with (you|the|them|her|him|my|our))
        i will not {adv}? be {adv}? {adv}? (home|back|there|here|late|early|out|drunk|drinking|around|at|in|on|with)
        i will never {adv}? be {adv}? {adv}? (late|early|out|drunk|alone|at|in|on|with)
    """,
    # ... while to be sad, or better, is nothing of the kind.
    "being": """
        i will {adv}? not? never? {adv}? be
    """,
}
