"""The writer's own pain laid on the partner."""

from ..shape import KEEP, Check

CHECK = Check(
    name="guilt",
    label="guilt",
    letters_only=True,
    negated=KEEP,
    reason="This puts your own pain in your partner's hands.",
    question="Who else could hear this part, so that your partner need not carry it?",
    source="house-safety",
    pattern="""
        i can not {adv}? (eat|sleep|live|breathe|function|cope|go on|take|lose|bear|stand|survive|handle|be without|think|concentrate|do this) ..
        i can not {adv}? (eat|sleep|live|breathe|function|cope|go on|bear it)
        i {adv}? (have not|barely|hardly) (eaten|slept|eat|sleep) ..
        ^ have not (eaten|slept) ..
        i have (lost|dropped) .. (stone|weight|pounds|kilos|everything)
        i am {adv}? (the|a|an|such a|clearly the|just a)? (worst|terrible|horrible|awful|failure|worthless|villain|monster|burden|bad guy|piece of) (person|husband|wife|partner|human|boyfriend|girlfriend|human being|shit|man|woman|alive|father|mother) ..
        i am {adv}? (worthless|the villain|the bad guy|a failure|a monster|the monster|the worst|useless|nothing|a terrible person|an awful person|a horrible person|scum)
        (i am|now i am) the (bad|evil|guilty) (one|guy)
        (bad|terrible) (husband|wife|person) then
        i (guess|suppose) i am .. (terrible|worst|bad|monster|villain)
        worst (person|husband|wife|human) (alive|in|ever|on)
        nothing without you
        (lost|empty|broken|dying|dead|lonely|miserable) without you
        (live|life|breathe|world|anything|go on) without you
        you are {adv}? (breaking|killing|destroying|tearing|ruining|crushing) (my|me)
        (breaking|broke|breaks) my heart
        my heart is (broken|breaking|in pieces)
        (is|it is|was) {adv}? killing me
        {adv}? tearing me (apart|up)
        eating me (up|alive)
        (falling|fall) apart
        i do not deserve (you|to live|love|happiness|to be|anything) ..
        never forgive myself
        do you (know|have any idea|realise|understand|even know) (how|what) (hard|it|i|lonely|this)
        how do you think i feel
        how (much)? (do you think)? (this|it) (hurts|hurt|is hurting) me
        do you (feel|care) (nothing|at all)
        do you (even|not) care
        do you (still)? love me
        (hurts|hurt|hurting) me (too|as well|that|when|more)
        i am (hurting|suffering|in pain|struggling|dying|in pieces|a wreck|a mess|broken|not coping|losing my mind|heartbroken|destroyed) ..
        i am (hurting|suffering|in pain|struggling|dying|in pieces|a wreck|a mess|broken|not coping|heartbroken)
        how much i am (suffering|hurting)
        what (this is|it is|you are) doing to me
        i have given up ..
        i gave up (my|everything|so)
        after everything i
        all i have (done|given|sacrificed)
        only you can (save|fix|make|help|stop)
        you are all i
        you are my (everything|whole world|only|life|reason) ..
        (nobody|no one|who) (cares|rings|asks|loves|understands|thinks|calls|ever) .. (me|about)
        poor me
        (crying|cried|cry) (myself|all night|every night|my eyes|for)
        i (have been|been) (crying|beating myself)
        beating myself up
        (hard|rough|tough) on me (too)?
        i am the one (who)? (hurting|suffering|crying|losing|left|always)
        the (kids|children|boys|girls|little one|baby|dog) (ask|asks|keep|keeps|cry|cries|miss|misses|wont|will not) ..
        what .. (tell|say to) (the kids|them|the children)
        can not bear (you|it|this|losing|to)
        can not stand (you|it|this|losing)
        everyone (hates|thinks) ..
        what about (me|my feelings|my pain|how i)
        my (side|feelings|pain) too
        remember who
        i feel (so|like) (alone|empty|dead|worthless|shit|the worst|nothing|a failure|a monster|a criminal)
        hate|hates me already
        i feel (attacked|shamed|judged|punished)
        (look|stare|staring) at (your|my) (own)? (side|reflection|cup|pillow|photo) ..
        i have never asked you
        i need .. (hug|reassurance|comfort)
        you would be better off
        better off without me
        have feelings (too|as well)
        your (dad|mum|family) (hates|hate) me
        never get any (thanks|credit)
        you have no idea (what|how) (i|this|hard|it) ..
        i have (nobody|no one|nothing) (left|else|without|now|but|to)
        it hurts (me)? (that|when|how|to (see|hear|know) you) ..
        i am so (lonely|alone|low|unhappy|miserable|lost|broken)
        i do (everything|so much) for (you|us|this)
        i have been (miserable|sick with|a mess|crying|in bits|in pieces|in tears|a wreck|so low|off work|lying awake|up all night)
        i cry ..
        you do not (even)? (care|love) .. (me|about|how|what|if|any more|anymore)
        (do not|don't) you (love|care|miss) ..
        i can not believe you (would|are|did|will|do)
        how (can|could) you (do this|leave|be so|just|treat|say|not|throw)
        (is this|this is) how you (repay|treat|thank)
        what have i done to deserve
        i do not deserve (this|to be treated|that|the)
        (i am|me) (always)? the (one|only one) (trying|fighting|who tries|making)
        you are (punishing|torturing|destroying) me
        do not know how much (more|longer) i (can)
        i can not (take|do) (this|it|much|any) (any more|anymore|longer|more|again|without)
        the thanks i get
        can not stop (crying|shaking|throwing up|being sick)
        you will not even (look|talk|speak|touch|answer|listen|hear|give)
        do you want me to (suffer|beg|die|crawl|grovel|be|go|leave|fall|lose)
        is that what you want
        is this what you want
        i am begging you to see
        you do not know what (it is|this is|i)
        i have nothing left
        what will i do without
        without you (my|i|nothing|life|there|everything|all)
        i am not able to (eat|sleep|concentrate|work|think|live|function|breathe|do|focus|study) ..
        i have {adv}? stopped (eating|sleeping|living|working|going out|breathing|functioning) ..
        (pain|hole|weight|ache|emptiness) in my (chest|heart|head|stomach|soul)
        (nobody|no one) (asks|cares|wonders|thinks|sees|asked|notices) {adv}? (how|about|what) (i|me|my)
        the only (one|person) (who|that) can (save|fix|help|make|stop|change)
        i am (falling|going|coming) (apart|to pieces|under|mad|insane)
        {adv}? (am|being) the (villain|bad guy|monster|bad one) ..
        fine , i am {adv}? (a|the|an)? {adv}? {fault_word}
        my life (is|has|will be|was) {adv}? (finish|finished|over|nothing|empty|ruined|destroyed|meaningless|hell)
        (nobody|no one) .. (calls|visits|helps|talks to|writes to|looks at|thinks of|worries about) me
        since you (left|went|walked out|stopped) .. i (have|can|do|am|sit|cry)
        my (chest|heart|head|stomach) (hurts|aches|is breaking|is broken|is heavy|burns)
        i am the one (paying|getting|taking|copping|on my own|sleeping|in pieces|who is) ..
        the (cat|dog|kids|children|baby|boys|girls) (misses|miss|will not|wont|keeps|keep|asks|ask|cries|cry) ..
        i can not (face|manage|bear|carry on|get out|get up|go home|focus|look at) ..
        you have no idea (how|what) .. (me|i|this|it)
        i will never be (good|enough|what)
        (everybody|everyone) {adv}? (has|have) {adv}? (turned|left|abandoned|deserted|given up) ..
        i (have)? {adv}? (given|gave) you .. (years|life|everything|youth)
        worried (sick)? about me
        hope you can live with
        what you are doing to (us|me|this|my)
        i {adv}? deserve to (be alone|die|suffer|be miserable|lose everything)
        you have {adv}? (broken|destroyed|ruined|crushed|shattered) (me|my)
        the doctor (says|said|thinks|has|put) ..
        i am {-ing} (again)? because of (all|this|you)
        i have not been able to ..
        i sleep (with|in|on) your ..
        i am {adv}? the most (miserable|hated|lonely|wretched|unhappy)
        is this (what|how) i (get|deserve|am)
        i am {adv}? all alone
        be better off dead
    """,
    unless="""
        you can not
        i can not (take|bring) .. back
        not (your|yours) (job|to carry|problem|fault)
        mine to
        (you|your) (do not|not) (need|have) to (worry|look after|comfort|carry)
        not asking
        i can not (lose|take) .. (license|licence|work)
        {neg} sympathy|pity
        because of my
        i get this
        i can not think of
        can not stand by
        can not do this (one|week|on)
        can not take (it|that|those|the|what|this|any|you|him|her|credit) ..
        i can not believe you (had|were|still)
        you hate me and
        i am not able to (come|make|be there|attend|go to)
        i can not (face|look at) .. (what i|without shame|knowing what i)
        you have broken (my trust|no)
    """,
    caught=(
        "[I can't eat] or sleep without you.",
        "[I'm the worst person] alive.",
        "[You're breaking my] heart.",
        "[How do you think I feel] in all this?",
        "I will [never forgive myself] and you will be rid of me.",
        "[Without you my] days are empty.",
        "[I've stopped eating] since Monday.",
        "[Nobody asks how I] am.",
        "[My life is finished] now.",
        "[My chest aches] at night.",
        "[I'm the one paying] for this.",
        "[I've given you ten years].",
        "[I haven't been able to] work.",
        "[Is this what I deserve]?",
    ),
    left_alone=(
        "I am ashamed that I lied.",
        "I can't take back what I said.",
        "You could not sleep because of what I did.",
        "I feel bad about it, and that is mine to carry.",
        "I broke your heart and I know it.",
        "I'm not able to come on Friday.",
        "I have stopped drinking.",
        "My back hurts from the digging, so I'll be slow.",
        "I can't face it without shame, and I should not.",
        "I can't do this one, but I can call you when I leave work.",
    ),
)
