"""Making what the partner feels smaller than it is for them."""

from ..shape import KEEP, Check

CHECK = Check(
    name="dismissing",
    label="dismissing",
    asked=KEEP,
    reason="This makes what they feel smaller than it is for them.",
    question="How big is it for them? What did they say that shows it?",
    source="frantz-bennigson-2005",
    pattern="""
        (overreacting|overreact|overthinking|overthink|exaggerating|exaggerate|oversensitive|overdramatic)
        you are {adv}? {adv}? being {adv}? {adv}? (sensitive|dramatic|emotional|silly|childish|hysterical|ridiculous|unreasonable|irrational|paranoid|difficult|negative|insecure|jealous|oversensitive|soft|stupid|mad)
        you are {adv}? (too|so|very|such) {adv}? (sensitive|dramatic|emotional|hysterical|needy|a drama|insecure|negative|soft)
        (it|that|this|things) (is|are|was|were) not {adv}? (that|so|such|as|all that) (bad|big|serious|terrible|deep|much|awful|hard|important|a) ..
        not {adv}? (that|so) (bad|serious|terrible)
        not the end of
        no|not (a)? big deal
        what is the big
        (such)? a (big deal|fuss|drama|scene|song and dance) (about|of|out|over) ..
        make|makes|making|made (a|such|this|it|everything) .. (mountain|fuss|drama|scene|thing|deal|meal|problem) ..
        mountain out of
        it (was|is) {adv}? (nothing|peanuts|trivial) ..
        it was {shrink} ..
        ^ not (this|that) again
        ^ this again
        ^ here we go
        there is|are {adv}? no {adv}? (need|reason|point|use|cause) (to|in|for|of) ..
        ^ no (need|reason|point|use) (to|in|for|of) ..
        at least (i|you|we|it|nobody|they|he|she|there|that)
        bright side
        silver lining
        (could|would|might) (be|have been) .. worse
        worse things ..
        (people|others|couples|women|men|families|children|kids) .. (real problems|worse|starving)
        real problems
        get over (it|yourself|this|that)
        (it|that|this) (was|is) .. (ages|years|months|weeks|long|decades) ago
        ancient history
        (in|water under) the (past|bridge) ..
        ^ whatever (you say)? $
        ^ whatever , ..
        if you say so
        you {adv}? (always|constantly) (exaggerate|overreact|dramatise|moan|worry|do this|make)
        (not|hardly) worth (crying|it|getting|worrying|all) ..
        it is all in your (head|mind)
        blow|blowing|blown .. out of
        so what $
        who cares
        big|poor baby
        you will (live|survive|get over|laugh)
        (first world|storm in)
        you (take|make|turn|see|read|blame|find) {adv}? everything ..
        you {adv}? _ {adv}? too (much|seriously|hard|personally|far)
        (have it|suit) your (own)? (way|yourself)
        why (are|do) you {adv}? still ..
        (lots|loads|plenty|most|all|many|thousands|millions|half) (of)? (the)? (couples|people|men|women|relationships|marriages|families) ..
        (couples|people|men|women|families) .. (all the time|every day)
        (life|time) (goes|moves) on
        (it is|it was|that is|that was) {adv}? {shrink} (a|an|one|some) ..
        ^ oh (please|god|here|lord|come)
        can we not ..
        you will have forgotten
        (reading|read) .. too much into
        (been|go|going|went) (over|through) (this|that|it|all|all of) .. (times|again|before|already)
        there you go again
        (it|that|this) happens (in|to|all|every) ..
        hardly (a|the) ..
        survived worse
        ^ {adv}? (drop|leave) it
        i (do not|can not) see (what|why|the) (problem|the|fuss|issue|point|big|you) ..
        you {adv}? always {adv}? have to ..
    """,
    unless="""
        an? (explanation|excuse|reason|answer|question|guess|start|beginning)
        for you it (was|is)
        i thought ..
        (was|is) not {shrink}
        it was {shrink} (cruel|selfish|me|the|one of|when|after|because|as|then|that|what|your)
        not only
        worse (for you|because|than i|by)
        (made|make|makes) it worse
        at least that is how
        (was|is) nothing (you|to)
        no (need|reason) (to|for) (you|answer|rush|hurry|decide|say|apologise|spare|thank|reply|protect)
        no need to answer
        as bad as
        at least (hear|listen)
        i made a ..
    """,
    caught=(
        "I think [you're being too sensitive].",
        "[It's not that bad].",
        "[There's no need to] get upset about a dinner.",
        "[At least I] told you in the end.",
        "It [could be worse], you know.",
        "[Here we go].",
    ),
    left_alone=(
        "You're not overreacting.",
        "I told you it wasn't that bad, and I see now what it was.",
        "You made dinner and I made a scene.",
        "There is no need to answer tonight.",
        "It was worse for you than I knew.",
        "For you it was not a big deal to forget, it was the last straw.",
    ),
)
