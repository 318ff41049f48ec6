"""A push for an answer, for contact, for coming back, or for silence."""

from ..shape import Check

CHECK = Check(
    name="pressure_answer",
    label="pressure",
    letters_only=True,
    reason="This asks your partner for something: an answer, a return, or their silence.",
    question="What would you say if they owed you nothing?",
    source="house-safety",
    pattern="""
        please {adv}? (answer|reply|respond) (to)? (me|this|my|us)
        please {adv}? (answer|reply|respond) $
        please {adv}? (call|ring|text) (me|back|us)
        please {adv}? (unblock|talk to|speak to|come home|come back|stay|pick up|give me|say something|let me|hear me|believe me|trust me|understand|hold me|take me|see me|write back|get in touch|message me)
        please please
        please (could|can|will|would) you .. (answer|reply|call|hold|come|talk|say|stop)
        please {adv}? (do not|never) (leave|go|end|throw|give up|tell|take|hate|be|cry|do this|shut|walk|ignore|break|let)
        ^ (come|just come) (home|back)
        ^ come home (tonight|now|today|and|so|please|my|where)
        please come home
        come (home|back) to (me|us)
        ^ do not (tell|go telling|leave|throw|give up|say anything|be (cross|mad|angry|sad|like)|ignore|shut me|do this) ..
        (do not|dont) be (cross|mad|angry|off|sad|too cross|upset) ..
        you (have to|must|need to|should|ought to|owe it|better) {adv}? {pressing}
        you (have to|must|have got to|need to) {adv}? give (me|us)
        you have to understand
        i (just|really|only)? need you to {adv}? (forgive|understand|believe|come|answer|say|know|tell|trust|stop|hear|let|see|be) ..
        i need (an answer|a reply|to know|to hear|a yes)
        i (just)? need to know (if|that|where|what|whether|now|i am)
        give (me|us) (another|one|a second|a|one more|one last) (chance|shot|try|go)
        (one|a) (last|more|final) chance
        {shrink} one (call|word|chance|talk|more|minute|message|coffee|text|evening)
        (answer|reply|respond|hear|heard|to know|me know|decide|decision|call|ring) ... by (tonight|tomorrow|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon)
        (want|need|expect|have|see) you to? be? (home|back) ... by (tonight|tomorrow|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon)
        (^|you must|you should|better|you have to|you need to) be (home|back) ... by (tonight|tomorrow|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon)
        by (tonight|tomorrow|midnight) i
        if (i do not|i have not|you do not) (hear|heard|reply|answer|call) ..
        (do not|why do you) (ignore|keep ignoring)
        why (are you|will you not|wont you) (answer|ignoring|reply|talk|being|doing) ..
        i expect you (to|back|home|at|by)
        i expect an answer
        you promised (me|for|that|you would|to)
        (answer|reply) me
        ^ (ring|call|text|message) me (tonight|now|back|when|as soon|today|please|tomorrow)
        keep (this|it) (between|to yourself|quiet|private)
        (keep|leave) your (sister|mum|family|friends|mother) out of
        do not bring (it|this|that) up
        i (would|only)? ask (only)? that you do not
        not (raised|to be raised|discussing|be discussed)
        (i am|im) begging
        i beg you
        beg (you|of you)
        a wife 's place
        we do not need to speak
        only send
        can we {shrink}? (talk|meet|be ok|be okay|be normal|be friends|be good) ..
        your silence
        this silence
        (smile|laugh) (nicely|for)
        pls laugh
        (please|^) laugh
        think of the (kids|children|family)
        for the sake of (the|our|your|us)
        for the (kids|children) (sake)? ..
        ^ say you (forgive|love|will)
        just|please|only say you (forgive|love|will)
        when (will|are) you (coming|going to|be|come|answer|reply|forgive|call|stop)
        i hope you (can|will) {adv}? (come home|come back|answer|reply|call|see sense|get over|move on|stop|calm|drop|change your mind)
        i want us to (be|go|get|move|forget|stay)
        are you {adv}? (mad|angry|cross|ignoring|sulking|punishing|talking|going to (answer|reply|forgive))
        say something
        i need you (back|here|home|so|now|in my life|more)
        i need you $
        let me (come|explain|see you|in|back) ..
        open the door
        do not do this
        (waiting|wait) for (your|you to|an) (answer|reply|call|message|decide|respond|forgive|text)
        until you (answer|reply|forgive|call|talk|come)
        why (have not|haven't|did not|will not) you (answer|answered|replied|reply|called|call|rung|texted|come|forgive|forgiven|talk)
        you can not (keep|stay|ignore|be (angry|mad|cross)|punish|leave|just (leave|walk|throw|end)|throw) ..
        please (just)? (answer|say|tell me you|give|try|consider|think about)
        think about (the kids|the children|what you are|us|our)
        do not (let|make) (this|one|the) (end|ruin|destroy|be the|mistake|come between)
        (cancel|call off) (the|your) (solicitor|lawyer|divorce|move|counsellor)
        no one (else)? needs to know
        (nobody|no one) (else)? (needs|has) to (know|find out)
        between (us|you and me|ourselves) (okay|please|right|yeah)?  $
        please you? {adv}? (answer|reply|respond|come|forgive|forget|return|pick|call|adjust|stop|open|send)
        {shrink}|only one (small)? (reply|answer|sign|smile|line|email|letter|visit|hour|dinner|more)
        do not {adv}? (tell|involve|inform|allow|bring) (your|any|anything|anyone|anybody|outsiders|people|them|it to|others|my)
        not (allow|let|involve|bring) (outsiders|others|people|other people|anyone|family) ..
        (come|coming) (back)? home (this|by|before|tonight|today|tomorrow|itself|immediately|now|at once)
        (^|you|please|you must|you should|you to|and|better) be (back)? home (this|by|before|tonight|today|tomorrow|immediately|now|at once)
        i (really)? need you to {adv}? (meet|work|try|make|be|give|stop|come|help|get|take|pick|drop|show|do|sit|put)
        you are the only (one|person) (who|that) can
        i (am)? wait|waiting (all|the whole|since|for hours|here) ..
        will you (just|please|not)? (answer (me|us|my)|reply|pick up|call (me|us)|come home|come back|talk to me|forgive)
        (tell me|say) (that)? you {adv}? (love|forgive|want|miss) ..
        we (have to|need to|must|should|ought to) (sort|fix|talk|settle|decide|resolve|work) ..
        why (will|do|can|would) not you ..
        so be (ready|home|there|here) (at|by|for|before) ..
        ^ be (ready|home|there|here) (at|by|for|before) ..
        i want to hear you say
        you promised (that)? you ('d|would) ..
        do not make (this|it|things|me) (harder|worse|difficult|ugly|hard|beg)
        (made|make|making) your point
    """,
    unless="""
        you do not (have|need) to
        no need to
        only if you
        if you (want|would like|feel like|like|wish|are ready)
        i never (meant|wanted|intended)
        whenever you
        when you are ready
        do not feel
        please do not feel
        please take
        please tell me (what|if|how)
        for (the kids|your) pickup
        i {adv}? (said|told|texted|wrote|asked|begged|demanded|made) .. you to
        i {adv}? (said|told|kept|was|have been)  .. (saying|telling|asking|begging|texting|come|please)
        dont have to
        let me know
        i will wait
        if you (decide|would)
        until you (say|tell|want)
        why you have not
        let me know
        you can not trust|believe
        i am not
        i need you to (tell me|be angry|take your)
        do not tell (you|me)
        do not make it harder for yourself
        you promised you would (ring|be) .. and you did
    """,
    caught=(
        "[Please answer me].",
        "[You have to give me] another chance.",
        "[I need to hear] from you by Friday.",
        "[Just one call], that's all I'm asking.",
        "[Don't tell your] sister about this.",
        "[I'm begging] you to come back.",
        "[I really need you to meet] me tomorrow.",
        "[Just one reply] is all I want.",
        "[Don't tell anyone] at church.",
        "[You're the only one who can] stop this.",
        "[We have to settle] this tonight.",
        "[Be home by] six.",
        "I [want you home by Monday], or I will ring your mother.",
        "[Don't make this harder].",
    ),
    left_alone=(
        "You don't have to answer.",
        "Call me only if you want to.",
        "Please take all the time you need.",
        "I told you to come home, and I had no right.",
        "If you want to talk, I am at Sam's.",
        "Don't tell me if you would rather not.",
        "I will be home by six on workdays.",
        "I will pay you back by Monday.",
        "I promise to be home by six on workdays.",
        "Your books will be back on the shelf by Friday.",
    ),
)
