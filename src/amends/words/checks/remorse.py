"""The writer's own sorrow, regret or shame about what they did."""

from ..shape import Check

CHECK = Check(
    name="remorse",
    label="remorse",
    asked="drop",
    whole="remorse_without_an_if",
    reason="This says that you are sorry for what you did.",
    question="Is it about what you did, in your own words?",
    source="lewicki-2016",
    pattern="""
        {sorry} {adv}? that? i {adv}? (have)? {adv}? {wronged}|{past}|{-ed}
        {sorry} {adv}? that? i (was|am not|was not|did not|have|had|could not|hurt|went|never|put|made|let|been|'d|forgot|should)
        {sorry} {adv}? (for|about) (what i|how i|the way i|my|being|not|having|all the|{doing_wrong})
        {sorry} {adv}? for|about {-ing} {you}|{your}|the|to|at|in|that|it|so|about|on|with
        {sorry} {adv}? (for|about) the (pain|hurt|fear|lie|lies|silence|silent|damage|shouting|things i|way i|years|affair|harm|text|texts|words)
        {sorry} {adv}? for hurting
        {sorry} (for|about) last (night|week|month)
        {sorry} for it
        {sorry} again $
        how {adv}? sorry i am
        more sorry than
        (can not|words|no words) .. how sorry
        my apologies
        my bad
        i {adv}? {adv}? apologise (for|to|about) ..
        i owe you an apology
        i {adv}? regret .. what|how|it|every|that|saying|doing|my|the|not|having|lying|telling
        i am {adv}? {adv}? {ashamed} .. (of|that|by|about|for|at|with) .. (it|that|this|what|how|myself|i|my|me|the)
        i am {adv}? {adv}? {ashamed} (i|it|that)
        i {adv}? feel|felt {adv}? {adv}? (terrible|awful|horrible|dreadful|sick|ashamed|guilty|bad|rotten|dirt|like dirt|disgusting|wretched|gutted|small|about two)
        ^ feel|felt {adv}? {adv}? (terrible|awful|horrible|dreadful|sick|ashamed|guilty|rotten)
        ^ {adv}? gutted
        ^ {adv}? ashamed
        i {adv}? hate (that i|what i|how i|myself for|the way i)
        i hate that you (were|had|felt|are)
        i hate myself for
        i can not believe i (did|said|put|let|was|made|hurt|lied|forgot|missed|could|have)
        (i wish|wish) i (had|could|'d) .. (not|take|undo|never|gone|told|been|turn|done)
        i keep (thinking|hearing|seeing|going over|replaying) ..
        i keep replaying
        i have been (hearing|thinking about|going over|replaying|sick) ..
        i can not stop (seeing|thinking|hearing|replaying)
        can not get .. out of my (mind|head)
        it haunts me
        not proud of
        breaks my heart (that|to (know|think|see)) .. (i|you)
        to my shame
        i am {adv}? {adv}? (ashamed|remorseful|mortified|disgusted with myself|full of (shame|regret|remorse)) $
        ashamed of (myself|it|that|how|what)
        {sorry} to you
        {sorry} ... for what i did
        i (am|feel) {adv}? full of (shame|regret|remorse)
        with (shame|regret|remorse)
        i (wish|long) .. (undo|take it back|turn back|never done)
        i will (always|forever) regret
        i could have (cried|wept)
        (fills|filled) me with (shame|regret|remorse)
        makes me (sick|ashamed|cringe|feel sick|feel ashamed)
        it (hurts|pains|kills|shames) me (to (know|think|see)|that) .. i
        i (wince|cringe) ..
        it (grieves|shames|pains|saddens|sickens|hurts) me (that|what|to) ..
        i am {adv}? sick (over|about|at) (it|that|this|what|myself|the)
        i (want|want to|wanted to|have to|would like to|must) say (to)? you? {adv}? sorry
        i {adv}? regret {adv}? (this|all|them|these|those|my)
        my (guilt|shame|remorse|regret) (is|at|about|over|for|was|grows|keeps)
        {sorry} for (the|my|a) {adv}? (poor|short|bad|rude|wrong|careless|stupid|thoughtless|clumsy|harsh) _
        {sorry} (i|we) could not help
    """,
    unless="""
        {sorry} {adv}? if
        {sorry} i (can not|could not|will not|am not (able|free|around|home|in)|missed (your|the) (call|text|message)|did not (see|get|reply|answer|hear|catch))
        {sorry} i am (late|running|stuck)
        {sorry} i forgot to (say|mention|attach|add)
        i am not (sorry|apologising)
        {sorry} (to|about) (hear|your loss|your nan)
        {sorry} (for|about) (the|my) (delay|late|confusion|noise|typo|typos|length|interruption|slow|english|ot|spam|cross)
        {sorry} for (not|the) (replying|late|getting back|answering) ..
        will be sorry
        do not regret
        i regret to
        {sorry} for my (share|part)
        {sorry} i said i
        i am {adv}? sick (with|from|today|this|since|in)
    """,
    caught=(
        "I'm so [sorry I lied] to you.",
        "[I regret every word of it].",
        "[I am ashamed of how I] spoke to you.",
        "[Sorry for shouting at] your sister.",
        "[I feel sick] about the whole thing, and I did it.",
        "[I can't believe I did] that to you.",
        "[It shames me that I] laughed.",
        "[I'm sick over it], and I did it.",
        "[I regret this] more than I can write.",
        "[I want to say you sorry] for the lie I told.",
        "Im realy [sory I lied].",
    ),
    left_alone=(
        "I'm sorry you're ill.",
        "Sorry, I can't come on Friday.",
        "I'm not sorry I went.",
        "Are you sorry you married me?",
        'You said "I am sorry I lied" and I laughed.',
        "So sorry for your loss.",
        "I'm sick with the flu.",
    ),
)
