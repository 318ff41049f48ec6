"""A promise without an edge: never, anything, for ever."""

from ..shape import Check

CHECK = Check(
    name="overpromise",
    label="overpromise",
    letters_only=True,
    reason="This promises more than anyone can keep.",
    question="What one thing will you do, by when, so that both of you can see it?",
    source="peetz-kammrath",
    pattern="""
        i (will|shall|would|could) never {adv}? (ever)? ... (again|ever|anyone)
        i (will|shall|would) never {adv}? (hurt|lie|let|do|cheat|leave|keep|raise|drink|look|touch|speak|shout|hide|disappoint|betray|make|give you|so much|ever) ..
        i {would} never hurt you
        (will|would) never {adv}? happen again
        (never|not) {adv}? (ever)? happen again
        i promise (that)? i will (never|always)
        i will always ..  (be|do|tell|put|listen|answer|protect|love|make|come|trust|choose)
        i promise .. never
        i (will|would|'d) {adv}? do {adv}? (anything|whatever|everything)
        (do|give|give you) (anything|everything|whatever) (to|you|for|it|i) ..
        do (anything|everything) $
        (the)? rest of my (life|days)
        (spend|devote) (my|the rest|every) ..
        as long as i live
        i swear (on|to god|down|i will|it|on my) ..
        i swear .. on my
        no matter (what|how)
        whatever it takes
        whatever (you want|you need|you say|you ask) (from me|of me)? , (i will|you only|you will|it is|just|say|and)
        (have|get|take you|give you|buy you|be|become) anything you (want|ask|need|say|like)
        anywhere you want
        every (single)? day (for|of) (the rest|my|our) ..
        a (thousand|million) times
        (move mountains|move heaven|the moon|the world for you|to the ends)
        i (would|'d) die for
        (a)? (hundred|100) percent
        no more (secrets|lies) .. ever
        no more (secrets|lies)
        never .. (secret|lie|secrets|lies) .. again
        (never|not) ... as long as
        never again will
        never ever
        (completely|totally) (changed|different|new) (man|woman|person)
        (perfect|best) (husband|wife|partner|man|woman|person) (ever|you|in the|from)
        {i} .. (forever|for ever) $
        make (sure)? you the happiest
        make (everything|it all) (right|perfect|better|up)
        whatever you want from me
        i will be (perfect|the best|whatever|anything) ..
        never be .. again
        in any .. ever
        you will never (have to|need to|be|feel|see|hear|want) .. (again|ever|worry)
        (things|everything|it) will (all)? be (different|perfect|completely|better from)
        always be there
        i will change (everything|completely|who)
        nothing (will|can) ever ..
        until (the day)? i die
        (give|buy) you (everything|the world|the earth|the moon|anything)
        a (new|changed) (man|woman|person)
        i will (always|forever) (love and|put you|tell you the truth|be (honest|there|faithful|the))
        i will (fix|solve|repair|change) (everything|it all)
        not a day will
        every (second|minute|moment|single day) of
        i guarantee
        i swear (i will|that i will|it will|this will) (never|always)
        from now on everything
    """,
    unless="""
        i (promised|said|swore|told) .. (i would|never|it would)
        can not|cannot promise
        not (promise|going to promise|say)
        yours|all my love
        (hurt|lied|lie) .. forever
        i will never (forget|forgive|know|understand|get)
        on purpose
        anything but
        i swore
        never (again)? (know|forget|understand|get over)
        would never have
        you would never
        gone for (ever|good)
        however long|hard
        whatever it is
        (yours|love) (forever|always|for ever)
    """,
    caught=(
        "[I'll never hurt you again].",
        "[I'll do anything].",
        "I will [spend my] life making it up to you.",
        "[I swear on my] life it's over.",
        "There will be [no more secrets].",
    ),
    left_alone=(
        "I won't drink at parties this year.",
        "I promised I'd never lie again, and I lied.",
        "I can't promise I'll never be late.",
        "I will never forget how you looked.",
        "From Monday my phone stays in the hall at night.",
    ),
)
