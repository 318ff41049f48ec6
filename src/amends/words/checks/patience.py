"""Time, space and freedom given to the partner, with nothing asked."""

from ..shape import KEEP, Check

CHECK = Check(
    name="patience",
    label="patience",
    negated=KEEP,
    asked="drop",
    letters_only=True,
    reason="This leaves your partner free.",
    question="Would it still be true if the answer never came?",
    source="house-safety",
    pattern="""
        you do not {adv}? (have|need) to ..
        you (need not|neednt|do not have|never have to) ..
        you do not owe ..
        you owe (me|us) {adv}? nothing
        you owe (me|us) {adv}? no (answer|reply|word|thanks|explanation|forgiveness|kindness|decision)
        (do not|never) feel {adv}? (you|obliged|that you|like you|pressured|bad|any) ..
        take {adv}? (all the|your|as much|as long|whatever) (time|as)? ..
        (as much|as long|all the|however much|however long) (time|space|as|distance)? .. you (need|want|like|take)
        no (rush|pressure|hurry|need to|expectations|agenda|obligation) ..
        (i will|i 'd|i would|id) {adv}? (understand|get it|accept|respect|be okay|not blame) .. (if|whatever|it|that|you|your|why)
        i (will|would|'d|can)? {adv}? understand (if|why|you not|that you)
        i get it if ..
        (whenever|until|till|once|if and when) you {adv}? (are|feel|want|say|like|tell|get)
        (when|only when) you {adv}? (are|feel) {adv}? (ready|able|up|like)
        (when|only when) you {adv}? want to
        when you are ready
        if you (want|need|would rather|'d rather|prefer|would prefer|'d prefer|would like|like|choose|decide|ever want) .. (space|time|not|me|to be|i will|silence|quiet|alone|distance|tell|it|that|to|company)
        if you (never|do not|decide|would rather|'d rather|choose) .. (want|answer|i will|that is|to|it|feel) ..
        if not , ..
        i will {adv}? (leave you|give you|stay away|stay at|stay out|wait|keep away|be here when|sleep (in|on)|keep my distance|move (out|into|in with)|take the sofa|go to my) ..
        i am (not|never) {adv}? (asking|expecting|going to (ask|push|pressure|press|chase|keep|contact|argue|beg|expect)) ..
        not asking (you|for|anything) ..
        i do not {adv}? (expect|need) (an|a|you to|anything|any|your) ..
        (no|not) (expecting|expect) .. (answer|reply|anything)
        (it is|that is|is) {adv}? (up to you|your (decision|choice|call|right|business|story)|yours to (decide|say|tell|make|steer)|for you to)
        (is|be|entirely|all|leave it|completely) up to you
        you are (free|allowed|welcome) ..
        i (will|shall|would) not (ask|contact|push|pressure|press|chase|call|ring|text|message|come|argue|bother|blame|hold it|expect|turn up|keep|be asking|mind)
        whatever you (decide|choose|need|want to do|feel|think)
        you (decide|choose) ..
        (in|at) your own (time|pace)
        (that is|it is) {adv}? (all right|alright|okay|ok|fine) (too|with me|by me|if)
        even if (you|it|that|we) (never|do not|decide|means|takes|is|want|can not) ..
        i am staying (at|with|away)
        i have (moved out|moved into|gone to|booked a room) ..
        (respect|keep to|keeping to|honour) (your|that|the|it|what you) (wish|wishes|decision|space|need|choice|asked|boundaries|silence) ..
        you have (every|a|the) right to ..
        (answer|reply|talk|call|read|tell me) .. (or not|or never|if you want|when you want|if you like|whenever)
        only if you ..
        be as (angry|cross|mad|furious|upset) as ..
        for as long as ..
        (space|time) (you need|you asked|if you)
        you can (take|be|say|ask|stay|leave|shout|decide|tell|have|hate|ignore) (your|as|no|me|all|how|for|whoever|anyone|this|the)
        (nothing|no reply|no answer) (is)? (needed|expected|required) ..
        need to (answer|reply|respond) ..
        (i will|i shall|i would) not {adv}? (disturb|bother|trouble|hassle|pester|chase|rush) you
        if (you would|you 'd) {adv}? (rather|prefer|sooner) ..
        (whichever|whatever) (you 'd|you would|suits you) {adv}? (rather|prefer|like)?
        whichever you
        should you (prefer|wish|want|need|choose|rather) ..
        when you {adv}? (want|like|wish|can) $
        if you want $
        you (must|need) not (answer|reply|respond|say|decide|forgive|come) ..
        do not (thank|answer|reply|ring|write) .. unless ..
        , or (do not|not) , ..
        , up to you
        i know you are {adv}? still (upset|angry|hurt|cross|sore|mad) ..
    """,
    unless="""
        i (can not|will not) wait (any|much|for ever|forever)
        you do not have to (be|make|shout|go on|remind|bring|keep|rub|throw|tell me twice|lie)
        if you want me to (leave|go) , (just)? say
        (hurry|by tonight|by friday)
        you have no right
        if you want (dinner|milk|anything from)
        i understand if .. but
        if you (do not) .. (i will (leave|take|tell|end)|we are)
        no need to (say sorry|apologise|worry|thank|shout|make)
    """,
    caught=(
        "[You don't have to] answer.",
        "[Take all the time] you need.",
        "[I will understand if you] want me to stay away.",
        "[It's up to you] whether we talk.",
        "[I'm not asking] you for anything.",
        "[You owe me nothing].",
        "[You owe me no answer].",
        "[I will not bother you] about it.",
        "[Should you prefer] to stay with Bea, the train is paid.",
        "[Tell me about it when you want].",
        "[Don't write back unless] you feel like it.",
        "Come along, [or don't], as you like.",
    ),
    left_alone=(
        "You have to answer me.",
        "I took my time over this.",
        "You don't have to shout.",
        "I can't wait any longer.",
        "We have no time to lose.",
        "No need to shout at the dog.",
        "Do not answer the door.",
    ),
)
