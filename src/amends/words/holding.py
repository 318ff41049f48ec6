"""The lines by which words are known that must be held back, and those that only look like it.

They are written in the pattern language of `pattern.py`, and `held.py` says what they decide. Each
was written to catch: what they catch wrongly, and what they miss, is for the weights there.
"""

from .classes import OPENERS

SELF_HARM, THREAT = "self_harm", "threat"

# Per reason code: what is held for it.
HOLDS = {
    "self_harm": """
        explain .. why .. dead|gone
        (kill|killing|hurt|hurting|harm|harming|cut|cutting|shoot|hang|drown|starve) myself
        (end|ending|finish) (it all|my life|it tonight|it now|things for good)
        i will {adv}? end it
        (take|taking) my (own)? life
        take (all)? (the|my|these|a bottle of|some) (pills|tablets|overdose)
        (an|take an)? overdose
        (took|take|have|got|counted|counting|holding|lined|looking|bought|found|hold) .. the|these|enough|all|some|a pills|tablets|rope|blade|razor|knife|gun
        i do not see why i should not
        disappear (for good|for ever|forever)
        (last|final) (words|message|thing) (to|you|i)
        goodbye (forever|for ever|for good)
        suicide|suicidal
        unalive|kms
        (jump|jumping) (off|from|in front)
        off (a|the) (bridge|roof|cliff)
        (stand|stood|standing|sat|sitting|drove|going|went|walk|walked) .. (on|to|off|at) the (platform|window|balcony|bridge|pier|roof|edge|cliff|tracks|railway|ledge)
        drive (into|off) (a|the)
        want|wanna|wants|wanted to (die|disappear|be dead|not exist|be gone|not wake up|sleep for ever|sleep forever)
        want it (all)? to (end|stop)
        (do not|not|no longer) (even)? want to (be here|live|be alive|wake up|exist|go on|be around)
        not want to (be here|live|be alive|wake up|exist|go on|be around)
        not (be|wake) (here|around|up|alive) (any more|anymore|tomorrow|much longer|in the morning|when|to|by|next|for|long)
        i (will|might|may|would|'d) not (be here|be around|be alive|survive|live|make it|wake up|see) ..
        i will be (dead|gone|in the ground|six feet) ..
        (find|found|finding) (me|my body) (dead|hanging|in the|on the|gone) ..
        find my body
        you will (find|bury) me
        come to my funeral
        (at|to) my funeral
        better off (dead|without me|if i)
        (easier|better|happier) .. (if i (was|were|am) (dead|gone|not)|without me|for everyone)
        (wish|rather) (i|be|to be) (was|were|am)? (dead|not alive|never born)
        rather (die|be dead)
        i wish i was|were (dead|never born|not alive)
        (no|any|without) (reason|point|will|purpose) (to|in|for|of) (live|living|going on|go on|life|carry on|carrying on|being here|wake|exist)
        nothing (left)? to live for
        no point (being|living|in|to) ..
        not worth living
        can not live (without|like|with) ..
        can not go on (without|like|any|living) ..
        i can not go on
        (end|finish|over) .. for good
        do something (stupid|drastic|terrible|bad|silly|i regret) ..
        do something to myself
        what i (will|would|might|may|could|am going to|'d) do to myself
        (last|final) (goodbye|note|message you|letter you|text you|time you will hear)
        this is goodbye
        say goodbye to the (kids|children|boys|girls) for me
        tell the (kids|children|boys|girls) i loved|love them
        (on|in) your (conscience|hands) ..
        my (blood|death) (is|will be|would be) on
        you will have (killed|my blood|me on)
        (be|is) the (death|end) of me
        (not)? (eat|eating|ate) (again)? until you
        (stop|stopped|stopping) (eating|taking my (meds|tablets|medication|insulin|pills))
        (blade|razor|rope|noose|knife|gun|pills|tablets) (in|is|are|ready|next|right|beside) ..
        bleed|bleeding out
        life is (over|pointless|not worth|finished) without
        i would die without
        i will die (without|if|unless|and)
        die (without|if|unless) you
        you would have to live with
        have to live with (it|that|yourself|what|knowing)
        i (will|would|'d|might|could|want|should|may|deserve) .. die|dead
        i am {adv}? (going to|about to|ready to|planning to) .. die
        i am {adv}? (dying|dead) (if|without|inside|when|for you)
        (might|may) as well be dead
        (both|be|us|me|am|was|were) (both)? dead
        (be|me) in the (ground|grave|morgue|cemetery|coffin|river)
        (my|a) (grave|coffin|grave stone|headstone|obituary|will) ..  (ready|you|when|written)
        miss me when i
        when i am (gone|dead|no longer)
        (after|once) i am (gone|dead)
        make it (to|through|past|till|until) (the|tonight|tomorrow|morning|monday|another|next)
        (written|wrote|writing|left|leaving) (the|a|my|you a) (suicide)? (note|goodbye)
        (paracetamol|tablets|pills|rope|blade|razor|knife|gun|vodka) .. (next to|beside|in front of|here|on the table|with|in my)
        bottle of .. next|beside|here|me
        keeping me (alive|going|here)
        (only)? (reason|thing) .. (i am|keeping me|keeps me) (still)? (alive|here|going|breathing)
        reason i (am|get|wake|carry|keep) ..
        keeps me alive
        not be breathing
        stop breathing
        i can not breathe without
        (done|finished|through) with (living|life|everything|this life|the world|it all|being)
        (tired|sick) of (living|being alive|life|existing|it all|fighting)
        live with yourself (when|if|after|knowing|once)
        (when|once) (they|you|someone|somebody) (find|finds|found|find out|hear) (me|i|my|what i)
        not have to (worry|bother|deal|put up|think) .. me|again
        worry about me (any|again|much|for)
        rid of me (soon|for good|forever|for ever|then|at last)
        cut|cutting|slit|slitting|slice my (arm|arms|wrist|wrists|leg|legs|throat|veins)
        (cutting|burning|starving|hurting) (again|myself)
        drive|driving|crash|crashing (my|the|our|this)? (car|van|bike|truck)? into (a|the) (wall|tree|river|lake|sea|lorry|truck|canal|barrier)
        (in front of|under) (a|the) (train|bus|lorry|truck|tube|car)
        (into|in) the (river|sea|canal|traffic|oncoming|water) ..  (and|tonight|if|until|never)
        walk (into|out into) (the)? (sea|river|traffic|road|water)
        (go|going|went|walk) (off|over) the (edge|side)
        hang|hanging (from|by)
        (stop|stopping|stopped|quit) taking my
        (stopped|stop|not) (eating|drinking|taking) .. until
        (will|to|gonna|could|should|might) {adv}? end (it|my|everything|all)
        end it (all|now|tonight|here|there|then)
        put (an end|a stop) to (it|my|everything|this pain)
        put me out of my misery
        (the|no) (world|everyone|you|kids|they) .. (better|happier) .. (without|if i|were i)
        better without me
        nobody would (miss|notice|care) (me|if i)
        (you would not|who would) (even)? (care|miss|notice|cry) .. (if i|me)
        if (something|anything) happens to me
        (if|when) i am not here
        not see (me|another|tomorrow|the morning|christmas|my birthday)
        last (night|day|time|words) .. (alive|on earth|ever see me|you will|of my life)
        you will never (see|hear from|find|speak to) me
        (see|hear from|speak to) me alive ..
        no (way|life|future) (out|without you|for me)
        no other way out
        it (all)? ends (tonight|today|here|now)
        i will do (it|something) (tonight|this time|if|to|and|stupid|now)
        this time i (will|mean|am)
        (swallow|swallowed|take|took|taken) .. (pills|tablets|paracetamol|bleach)
        (gone|be gone) (by|before|when) (you|the|tomorrow|morning|tonight)
        my (funeral|graveside|grave|coffin|eulogy|obituary|death|wake|corpse|body) ..
        name (is|be|will be)? (on|in) the (note|letter)
        (on|in) the note
        garage ... engine
        (thought|thinking|think) about (how i would|doing it|ending|not being here|dying|death|the bridge|what it would be like if i)
        how i (would|will|could|'d) do it
        (planned|planning|decided) how .. (do it|die|end)
        (call|phone|knock|news) .. (from|by) the (hospital|morgue|police|coroner)
        (ambulance|coroner|morgue|undertaker)
        be alive (when|by|if|to|tomorrow)
        watch me (fall|die|suffer|burn|bleed|fade|waste|kill|rot)
        and die
        last (you will|time you will|you are ever going to) (hear|see) ..
        (last|final) thing i (do|will|ever|say)
        the last you
        nothing (matters|left) .. (any more|anymore|without you|for me|to lose)
        what is the point (of|in|any) (living|life|me|going|anything|carrying)
        i give up on (life|living|everything)

        waste away
        drink myself to

        no one would (find|miss|notice)
        too late (to|for) .. (save|stop|help|find) ..
        too late to (save|stop|help|find)
        by the time you (read|get|find|see) this .. (i|it)
        (bought|buy|buying|got|get|tied|tying) a rope
        (but|except) jump
        feel like (ending|dying|giving up on life|not being here)
        not going to be (here|around|alive)
    """,
    "unsaid": """
        i (do not|can not|am not sure) (even)? (know|say|tell|promise|be sure|answer for) (what|how) (i|it) (will|would|might|'d|may|could|am|going)
        i can not (be (held)? (responsible|accountable)|answer) for
        will not be (held)? responsible ..
        not (be (held)? (responsible|accountable)|responsible) for what (i|happens)
        what i am (capable of|going to do|about to do)
        you (do not|have no idea|never) (even)? (know|want to (know|see|find out)) what i (am capable|will|can do|could do|might)
        do not (make|let|force|push) me (do|hurt|tell|show|use|come|go|be|have|get|send|post|take|lose|prove)
        do not make me
        do not push me
        do not test me
        do not you dare (leave|tell|go|take|walk|try)
        (or|otherwise|or else) (i swear|there will)
        if you know what is good
        you will (regret|be sorry|pay|wish|see what|suffer|be begging|lose|never see|never find|never work|have nothing|get what|be next|live to|find out|come crawling) ..
        you are (going to|gonna) (regret|be sorry|pay|wish|suffer|lose|get what|see what|find out) ..
        make you (pay|regret|sorry|suffer|wish)
        (live|come) to regret
        you would regret
        (get|getting|take|have|want) (you back for|my own back|even with you|revenge|my revenge)
        (get|getting) even with
        payback
        (this is not|is not|not) over (until|yet|by|till|between)
        (watch|better watch) (your back|yourself|out|your step|what you say)
        you (better|had better|'d better) (watch|not|answer|come|call|be|hope|pick|reply|pray|keep|think|drop|have)
        i know where (you|your|she|he|they|the kids)
        i (will|can|am going to) (find|follow|hunt|track|be outside|be waiting|wait outside|come round|come to your|turn up|show up) ..
        i have been (outside|watching|following) ..
        i (am|will be) (outside|watching|parked) ..
        see what happens
        wait and see what
        (last|final) (chance|warning)
        (i am|im|this is) warning you
        i warn|warned you
        take (this|it) as a (warning|promise|threat)
        (not a threat|is a promise)
        there will be (consequences|trouble|hell|blood|a price)
        consequences (if|for|to|when)
        act accordingly
        or (it|you|that) (will|am|are|is|have|swear|'d|can|promise|would|go|tell|leave|call) ..
        whatever happens (next|will be|is|to)
        (that|it|this) (will be|is) (down to you|on you|your doing|your fault) if
        will be (down to|on) you
        be your (fault|doing) (if|when|what)
        not (be)? (held)? responsible for (my|what|anything|the)
        (my|for my) actions if|when|unless
        think twice
        if i were|was you
        you (remember|know) {adv}? what (happened|happens|i did|i am like|i do|i can) ..
        (remember|forget) (what happened|last time|what i|how i)
        happened (last time|the last time|to (the last|my ex|him|her|your))
        how (angry|mad|nasty|ugly|bad|far|violent|dangerous|crazy) (i|this|it|things) (can|could|will|am|would|get|gets)
        (get|turn|gets|turns) (ugly|nasty|violent|dangerous|messy)
        (what|how) (time|day|way) (you|he|she|they|the kids) ..  (finish|finishes|leave|leaves|walk|work|get|start|drive|go|are|home)
        i know (who|when|which|what time|what car|the way|your|his|her) .. (you|address|street|route|school|live|park|lives|work|works|walk|is)
        i (have|know) (got)? (some)? (people|friends|mates|contacts|guys|someone) (who|that|in|at|can|watching)
        i have eyes
        watching (you|your|the house|every)
        following you
        (nobody|no one) (leaves|does (this|that) to|walks (out|away)|makes a fool|disrespects|says no|crosses|humiliates|gets away|messes|takes|cheats on) ..
        not (get|getting|gonna get|let you get) away with (this|it)
        get away with (this|it|that|treating|leaving|what)
        you (have|'ve|got) (got)? (a|an|one|two|three|ten|five|twenty|24|48|thirty|exactly|till|until) .. (hour|hours|minutes|minute|days|day|chance|seconds)
        clock is ticking
        time is running
        say goodbye to
        kiss .. goodbye
        i (mean|meant) it this time
        do not (think|imagine|forget|believe) (that)? (i (will not|would not|can not|am not|will|know|have)|you can (just)? (walk|leave|hide|get|take))
        you can not (hide|run|escape|get away|leave me|stop me)
        there is (nowhere|no where|no place)
        nowhere (to|you can) (hide|run|go)
        i (am)? coming (round|over|to (get|find|your|the)|for you|after|there|in)
        (come|coming|drive|driving|turn up|turning up) (round|over|to your|at your) .. (whether|until|and|if|or|now|like it)
        not leaving (until|till|unless|without)
        (not stop|never stop|keep calling|keep coming|keep on) .. (until|till)
        until you (come (down|out)|open|answer|let me in|talk)
        you will (never|not) (be|feel|have|get|know|sleep) (safe|free|rid|a moment|another|peace)
        you will not (like|enjoy|want) (what|it|the|me)
        mark my words
        i (promise|swear) you (will|'ll)
        i swear to (god|you) .. (if|i will|you will)
        (big|huge|last|worst) mistake (you|of your|if you)
        worst mistake
        you have no idea (what|who) (i|you are)
        you (are|will be|'d be) (finished|done for|history|toast|sorry|nothing|alone) (if|when|without|once|in this)
        what goes around
        accidents happen
        bad things (happen|will|could)
        something (bad|terrible|nasty|awful) (will|might|could|is going to|happens|may) ..
        (sleep|sleeping) with one eye
        so help me
        see what (you get|i do|comes|it costs|i am|becomes|will happen)
        think (very|long and|hard|carefully|again) (carefully|hard|before|about)
        think carefully
        be (very|more)? careful (what|who|how|walking|with|about|where|when|if) ..
        (forget|kiss) (about|goodbye)? (the|seeing|ever|your) (kids|children|house|money|seeing|job|car|dog|friends)
        i will (never|not) let you (go|leave|walk|out|have|near)
        what you (have coming|deserve) ..
        coming to you
        you (owe|will owe) me your
        i am not (done|finished) with you
        you chose this
        whatever it takes to (stop|keep|get) (you|him|her|them)
        i have nothing to lose
        remember who you (are|were|belong)
        do not forget (what|who|that i|i)
        you will come back .. (begging|crawling|whether)
        this (is not|will not be) the (end|last)
        just (wait (and|till|until|to see)|you wait|watch me|try me)
        (you wait|watch me|try me) $
        god help (you|him|her|them)
        you will feel (it|my|the)
        (do|does) (as|what) i (say|tell|want) (and|or)
        do not (make|force|push) me to
    """,
    "harm": """
        (will|would|could|can|to|gonna|might|'d|should|shall) {adv}? (kill|hurt|hit|slap|punch|smash|beat|strangle|choke|stab|shoot|burn|break|destroy|ruin|end|bury|crush|drown|slam|batter|finish|hammer|knock|cut|poison|throttle|smack|belt|deck) {you}|your|him|her|them|that|his|their|everyone|anyone|everything|the|us|every
        i (will|could|would|can|'d) {adv}? (kill|hurt|hit|slap|punch|smash|strangle|stab|shoot|ruin|destroy|break) ..  you|him|her|them|your
        (i am|we are)? going to (kill|hurt|hit|slap|punch|smash|beat|strangle|stab|shoot|burn|break|destroy|ruin|end) {you}|your|him|her|them|everything|the
        (burn|smash|wreck|trash|torch) (the|your|this|down|it|everything|up) ..
        (ruin|destroy|end|finish|wreck) (you|your (life|career|name|reputation|job|family|business|life's))
        (knock|kick|beat|smack) .. (head|teeth|out of you)
        (kick|beat|smack) .. (door|off|in)
        knock {you}|your|him|his|her|them|their|that .. (off|out|down|in|over)
        knock the|your|that door (in|down|off)
        (back|black) of my hand
        (raise|lift) my hand (to|at) you again
        (wring|break|snap) (your|his|her) (neck|legs|arm|fingers)
        (dog|cat|pet|puppy) .. (gets it|dies|goes|put down|gone|shelter|pound)
        i will .. (put (him|her|the dog|the cat) down|get rid of (the dog|the cat|him|her|your))
        (if i can not have you|no one else will|nobody else will|no one else can)
        if i can not have you
        (no one|nobody) (else)? (will|can|is going to|gets to) (have|get|want|touch) you
        you (deserve|need|want|asked for) (a|to be|another|to get) (slap|slapping|smack|hit|beating|hiding|lesson|hurt)
        teach you (a|some)
        (do|did) it again
        hurt you (again|worse|bad|more|like|if|so)
        wipe that
        (bring|brought|bringing) (a|the|my|his) (knife|gun|bat|hammer)
        got a gun|knife
        dead (if|when|to me|man|woman|meat)
        you are dead
        over my dead
        (kill|find|smash|punch|batter|strangle|stab|slap|hit) (you|u|him|her|them) (if|myself|both|all|one day|tonight|next|for)
        ill (kill|hurt|hit|smash|punch|slap|batter|break|burn)
        (make|making) your (life|lives) (hell|a living|living hell|a misery|misery|miserable|impossible|very|difficult|unbearable)
        (put|putting) (you|him|her|them) (in (hospital|the ground|your place)|through (a|the) wall)
        break (his|her|your|their|every|both) (legs|arms|neck|bones|face|jaw|nose|heart|things|fingers|windows)
        you are (mine|my property|not going anywhere|never leaving)
        (you|she|he) (belong|belongs) to me
        (feel|get|taste) the back of
        (come|comes|came) near (the|you|my|us|our|her|him|me) ..  (i|again|and)
        (pull|grab|drag|dragging) you (by|back|out|home)
        (lock|locking) you (in|up|out|away)
        wish you had never (met|been born|left|said|done|crossed)
        wish you were (dead|never)
        (burn|smash|break|cut up|destroy|bin|throw away|slash) .. (your|everything you|all your) ..
        everything you (own|love|have|care)
        rather (kill|see you dead|we were|you were dead|die)
        take you (down|with me|out)
        with me if i (go|die)
        pay .. a visit
        in the ground
        (sooner|rather) see (you|us|him|her)
        (see|us) both (burn|dead|die|suffer)
        (my|the) (brothers|mates|cousins|boys|lads|uncles|friends) .. (pay|visit|sort|deal|find|get|wait|have a word|come)
        (sort|sorting|deal with|dealing with) (him|her|them|you) (out|myself|my way|for good|once)
        have a word with (him|her|your)
        (touch|speak to|look at|talk to|text) (him|her|my|me|that) .. (again|once more) and
        gets hurt
        someone (is going to|will|might|could) get hurt
        blood on
        should watch (his|her|your|their)
        next time ... (punch|hit|break|smash|slap|hurt|kick|cut|burn|kill)
        (getting|get|got) a (slap|smack|hiding|beating|kicking|punch|good hiding)
    """,
    "exposure": """
        (will|would|could|can|to|might|shall|gonna|'d|should|have to) {adv}? (tell|show|send|post|share|leak|expose|publish|upload|forward|put|text|email|call|ring|let|message|report|out|spread|print) .. {kin}|everyone|everybody|people|facebook|instagram|online|world|police|hr|boss|court|judge|press|parents|mum|mother|dad|father|family|friends|work|colleagues|church|photos|pictures|videos|video|pics|nudes|secret|secrets|screenshots|immigration|school|social|boyfriend|girlfriend|husband|wife|neighbours
        i (will|could|can|might|shall|would|'d) {adv}? tell (them|him|her|everyone|people|your) ..
        i (still)? have (the|your|all|those|every|copies|screenshots|photos|videos|proof|enough) .. (photos|pictures|videos|pics|nudes|screenshots|messages|on you|recordings)
        (everyone|everybody|people|your (mum|parents|family|boss|friends|dad|sister|work)) (will|is going to|should|is gonna|would|ought to|deserves to|are going to|might) {adv}? (know|find out|hear|see|learn|be told|get)
        (tell|telling) .. (a few|some|all) (stories|truths|things|secrets) ..
        what would (your|they|people|everyone|hr) .. (say|think|do) if (they|he|she|i)
        (would not want|you want|want) .. (your|everyone|people|them|anyone|him|her|hr) .. (to (know|find|see|hear)|finding|seeing)
        (shame|pity|hate|awful|terrible|unfortunate|sad) (for|if|it if) .. {kin}|everyone|people|someone|anyone|him|her|they|hr
        (your|the|those|these) (pictures|photos|videos|nudes|messages|screenshots|pics) (saved|still|safe|backed|ready)
        (nobody|no one) (will|would|is going to) believe you
        shame if (your|they|someone|anyone|those|the|people)
        (photos|pictures|videos|pics|nudes|messages|screenshots) (will|could|might|would|may) .. (end|get|go|find|appear|be) ..
        (call|ring|phone|report|go to) .. (immigration|home office|social services|police|authorities) .. (on you|about you|if you|unless|and|deported|and tell)
        (get|have) you (deported|fired|sacked|arrested|sectioned|committed|evicted|struck off)
        (deported|deportation|your visa|your papers|your status)
        (your|the) passport (is|stays|goes|will) ..
        everything (goes|comes) out
        i (will|could) make sure (everyone|your|they|people|that|nobody|no|you) ..
        (blacken|drag) your name ..
        {kin}|they|he|she|everyone|everybody|people|police|hr|wife|husband|girlfriend|boyfriend (would|will|might|'d|may) {adv}? (love|like|be interested|be delighted|be fascinated|enjoy|be shocked|want|be thrilled|be curious) to (see|hear|know|read|learn|find)
        (interested|fascinated|curious) (to (hear|know|see|read|learn)|in what)
        drop (him|her|them|your) .. line|email|message|text|word
        it would be {adv}? (easy|simple|a pity|terrible|awful|sad|shame) (to|for|if)
        i wonder (what|how|if) .. (would|say|think|feel|knows|know)
        how would (you|your|she|he|they) (like|feel) (it)? (if|about|when)
        (imagine|picture) (what|if|how|your) .. (said|knew|face|saw|heard|found)
        friend (at|in) your (work|office|school|church|family)
        (your|the) (boss|mum|mother|dad|father|parents|husband|wife|family|friends|sister|brother|church|work|employer|hr|colleagues) (would|will|might|deserves|ought|should|is going|must) ..  (know|hear|see|told|read|find|love|like|learn)
        what i (know|have|could say|could tell) (about|on) (you|him|her|your)
        (keep|kept|keeping) (quiet|your secret|it quiet|the photos|copies|screenshots|records|the videos)
        i (can|could|might) (always|just|easily) (tell|send|show|post|call|ring|forward|share)
        (one|a single) (click|call|phone call|text|email|word) (away|from)
        (abortion|affair|nudes|diagnosis|status|past|record|secret|sexuality) .. (public|out|known|everyone|online)
        (out|outing|outed) you (to|at|as)
        (put|posting|post|posted|sharing|share) .. (pics|photos|pictures|video|videos|nudes|messages) (everywhere|online|up|on|out|to)
        pics|photos|nudes everywhere
        (let|letting) (everyone|people|them|the world|your) .. (know|see|find|hear|decide)
        tell|telling (everyone|everybody|the world|the whole|people|anyone)
        (set|put) the record straight
        (videos|photos|pictures|pics|recordings|messages|nudes) .. (of us|of you|on my|in my cloud|i took|i kept|i have)
        {kin} (do|does) not (even)? know .. (you|about|what|that|yet|do|who)
        (call|email|text|word|letter|phone call|message) to (your|the|immigration|social|hr|his|her) ..
        (landlord|visa|immigration|home office) .. (out|know|call|tell|report)
        (does|do) (your|he|she|they) .. know (about|what|that|you)
        everyone (will)? (see|sees|knows|find|finds) (what|who) you
        the (truth|real you) .. (come out|out|everyone|public)
        out of (this|the) country
        (sent|send|kicked|thrown) (back|out|home) to (your|where)
        (email|call|text|word|message|letter) to your
    """,
    "children": """
        (take|taking|keep|keeping|get|getting|have|fight you for|fighting for|go for|going for|win|seek) {adv}? (full|sole|the|my|our|your)? (custody|kids|children|boys|girls|baby|daughter|son) (off|away|from|and|with|if|until|unless|to|back|abroad|out|off you)
        (take|taking) (the|our|my) (kids|children|boys|girls|baby|daughter|son) (away|from|off|and|abroad|with)
        (full|sole) custody
        (not|never) {adv}? (see|get|have|hold|be near|speak to|be allowed) .. (kids|children|boys|girls|baby|daughter|son|them) (again|any|until|unless|if|ever|back) ..
        you will (not|never) {adv}? (see|get|have) .. (kids|children|boys|girls|baby|daughter|son)
        (see|have|get|lose|losing) (the|your|our) (kids|children|boys|girls|baby|daughter|son) (again|only if|when you|any more|for good|if|over|unless|forever)
        lose (the|your|our) (kids|children|boys|girls|house|home|baby|daughter|son)
        (tell|telling) (the)? (kids|children|boys|girls|judge|court|social) .. (what|why|you|who|that|how|about|about you) ..
        unfit (mother|father|parent|mum|dad|to)
        the (kids|children|boys|girls) (will|are going to) (know|hate|learn|hear|be told|find out|stay with me|live with me|come with me)
        (court|courts|judge|social services) (will|would|are going to|is going to) ..
        social services
        (see you|you) in court
        my (solicitor|lawyer) (will|says|is going|can) ..
        no (court|judge|lawyer) (will|would|is|in)
        (court|judge) .. (give|grant|let|believe|side|award) ..
        you (lose|will lose|would lose|are losing|could lose) (the|your|them|custody|her|him|everything)
        you will (not|never) {adv}? (get|see|have|find|hold|be allowed) (her|him|them|us|the|your|any|near|to see) ..
        (taking|take|keeping|keep) .. (to my (mum|mother|parents|mother's|mum's|sister|brother|dad|dad's)|abroad|away from you|out of school|with me|home to) .. (you|and|until|unless|if)
        not (let|letting|allow|allowing|have) you (near|see|take|have|anywhere) .. (kids|children|boys|girls|baby|daughter|son|them|him|her|again)
        not bringing (them|him|her|the kids|the children) back
        (kids|children|boys|girls|son|daughter|they) (are|is)? (staying|stay) with me
        grow up (without|hating|knowing) ..
        turn (the|your|our) (kids|children|boys|girls) against
        (hate|despise|disown) you when
        unfit
        (hear|hearing) from my (lawyer|solicitor)
        (about|over|fight for|get|want|win|have) custody
        (take|get) (her|him|them) (off|away|from|out)
    """,
    "money": """
        (cut|cutting) (you|the|your|off) (off|card|cards|allowance|money|phone|a penny|.. penny)
        cut you off
        cut|cutting (off|up) (your|the)
        (stop|stopping|freeze|freezing|empty|emptying|block|blocking|close|cancel|cancelling) (the|your|our|paying|all) (card|cards|account|accounts|money|rent|mortgage|allowance|payments|maintenance|fees|phone|bills|support|for|joint|savings)
        (not|never) {adv}? (get|see|have|be getting|pay|give you) .. (penny|pound|dollar|cent|money|house|car|a thing|nothing|dime|support)
        (leave|leaving|left) you (with nothing|penniless|with not|on the street|homeless|without a|broke|skint)
        you will (get|have|end up with|leave with|be left with|walk away with) (nothing|not|zero|no)
        (throw|throwing|kick|kicking|put|lock|locking|chuck) (you|your (things|stuff|clothes)) (out|on the street|in the street|in the bin)
        out on the street ..
        change|changing|changed the locks
        sell (the|your) (house|car|dog|ring|jewellery|things|stuff) ..
        (who|do not forget who|remember who) (pays|paid) ..
        take (the|your|my) (house|car|money|name|half) (off|from|away|and|back|off you)
        you (owe|will owe) me .. (every|money|thousand|pounds|or)
        your (visa|name) (is|will be) (off|not)
        good luck (paying|living|surviving|affording|explaining|finding|getting|feeding|with the|on your own|coping)
        (is|are|all) in my name
        clothes (on|off) your back
        (closing|emptying|draining|freezing|cancelling|stopping|blocking) (the|our|your) .. (account|accounts|card|cards|joint|rent|mortgage|allowance|phone|insurance|savings)
        (close|empty|drain|freeze|block) (the joint|our|your|the savings) ..
        without (my|me) (money|wage|wages|income|name|paying)
        (you|she) (can|will|could) not (survive|cope|manage|live|afford|last) .. (without|on your|alone|a week)
        you have (nothing|nowhere) (without|of your|to go|else|but)
        (see|watch) how (long|far|well) you (last|get|manage|cope|survive)
        stop paying (for|the|your)
        pay (for|back) (every|all|this|what you) ..
        (every|last) (penny|cent) ..
        (cost|costing) you (everything|the|your|dearly)
        (quit|quitting|leave|leaving) my job .. (so|and) you
        (bankrupt|ruin|evict) you
        i (control|hold|decide|own) (the|all|our) (money|house|account|accounts|purse)
        (put|throw|dump) .. (stuff|things|clothes|belongings) (in the|on the|out) ..
        (you are|you will be) (out|homeless|on the street|broke|skint) ..
        (penniless|homeless)
    """,
    "ultimatum": """
        if you {adv}? (leave|left|go|walk|do not|did not|tell|told|take|took|ever|try|block|ignore|keep|will not|refuse|can not|see|move|end|dare|file|divorce|break) ... (you will|we are|it is over|the kids|do not|they will|everyone|the whole|no one|nobody)
        unless you ... i (will|am|can|swear|shall|would)
        unless (you|i) ... (we are|it is|that is|you will|the kids|over|done|gone)
        i (will|am|swear|shall|would) ... unless you
        if (i|you) (do not|have not|did not) .. (hear|heard|get|see|reply|answer|call|come|replied|answered|called) ... (i|we|it|you|that)  (will|am|are|is|know|have|swear)
        i will know what you .. (decided|chose|mean)
        (we are|it is|i am) (over|done|through|finished|gone|leaving) (if|unless|when|the moment)
        (him|her|them|it|work|your friends) or me
        me or (him|her|them|it|your|the)
        choose (me|between)
        (you have|you 've|you) (got)? (until|till) (tonight|tomorrow|midnight|monday|friday|sunday|noon|the end|saturday|morning|wednesday|thursday|tuesday)
        the (day|moment|minute|second) you (leave|walk|go|tell|file|step|say|take)
        i am (leaving|done|gone|out|going) (you)? (if|unless|then|for good|and taking)
        i want a divorce (if|unless|or)
        you (leave|walk|tell|file) .. , (and|you|it|the)
        (go|see|talk|speak|text|meet|walk|leave|do) .. again and i (will|am|swear)
        (one|another) more (word|time|lie|late|text|call|chance|night|day) (and|or|then)
        if you are not (back|home|here|with|out|in|talking|there|alone|mine) ..
        if (he|she|they) (comes|come|goes|touches|calls|texts|ever|is|are|so much) ..  (i|i am|again|near|you)
        or (we are|it is|that is|you are|you can) ..
        your (last|only|final) (chance|warning|day|hour)
        (and|so) you (had|'d)? better
        until you (forgive|apologise|come back|come home|say yes|give|let me|take me|sleep|sign|agree) .. (you (see|get|have)|i (keep|am not|will not|do not|hold))
        you (drop|stop|give|sign|delete|quit|obey|withdraw|cancel) .. or (i|we|everyone|everybody|it|they|your|people)
        if you ... (again|one more time|once more) i am (gone|done|out|off|leaving)
        or i make sure
        (one|two|three) (week|weeks|day|days) , and then i
        (not before|only when|when) you (come to|share my) bed
        be (nice|good|sweet|kind) to me (and|or) (you|i)
    """,
}
KIND = {"self_harm": SELF_HARM}  # every other reason is a threat

# By the same reason codes: what threatens whoever hears it as a demand, and only binds the one
# who says it of themselves. "Be home by six, or I will ..." and "I will be home by six, or I
# will ...". Held, unless every part of the sentence promises something good (`_promises`).
BINDING = {
    "unsaid": """
    or else
    or (i|we) (will|am|are|is|have|swear|'d|can|promise|would|go|tell|leave|call) ..
""",
    "ultimatum": """
    if you {adv}? (leave|left|go|walk|do not|did not|tell|told|take|took|ever|try|block|ignore|keep|will not|refuse|can not|say|see|move|end|choose|stay|want me|want the|think|really|call|love|still|even|dare|file|divorce|break) ... i (will|am|swear|would|can|'d|might|have|do not|could|cannot|shall)
    (answer|reply|call|ring|text|come (home|back)|forgive me|say|tell me|take me back|marry me|talk|pick up|unblock|decide|choose|delete|apologise|drop it|sign) .. or (i|we|it|you|the|that|else|this|my|do not)
    (answer|reply|call|come home|come back|hear|heard|decide|home|back|forgive) ... (by|before) (tonight|tomorrow|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|the|morning|six|seven|eight|nine|ten|then) .. (or|i|we|it|that)
    by (tonight|tomorrow|midnight|friday|sunday|monday|saturday|morning|then) .. (or|i will|we are|i am|it is)
    i will (leave|divorce|walk out on|dump|file for|go to|find someone|see other) .. (you|divorce|if|unless|else|and)
    (otherwise|or else) (i|you|we|it) ..
    and i (will|swear) .. (leave|hurt|break|smash|kill|tell|burn|divorce|take|end|destroy)
    you (leave|walk|tell|file) .. , (i|we)
    or (i am|else|i tell|i go|i walk|i call|i leave|i take) ..
    i (will|am|swear|shall|would) ... if you (leave|go|ever|tell|will not|keep|walk|refuse|block)
    i will ... if you ..  (leave|go|tell|refuse|ignore|block|keep)
    not (back|home|here|answer|answered|replied|reply) (by|tonight|in|before|within) ..
    if i (see|catch|find|hear|get|do not|ever|have to) ... (i|you|he|she|we|it|there|that|them|him|her) (will|am|are|is|swear)
""",
    "children": """
    i will (take|keep|have|get) (the|our|my) (kids|children|boys|girls|baby|daughter|son|little one) ..
""",
}

# The sentence tells of a past threat and owns it, or promises never to make one.
OWNED = """
    i {adv}? (threatened|warned|blackmailed) ..
    (for|of|by) threatening ..
    i used (threats|the kids|the children|self-harm|suicide|money|my pain)
    i (said|told|texted|wrote|shouted|screamed|messaged|swore|yelled) .. (i would|i 'd|i was going to|i will|that i|you would|you 'd|i wanted)
    i (had|have) (said|told|threatened)
    (saying|telling you|shouting|claiming|threatening) .. (i would|i 'd|i was going to|that|to|you would)
    when i (said|threatened|told|talked|wrote)
    i will never (threaten|say|hurt|hit|do|raise|use|touch|tell|take|talk about|make)
    i will not (threaten|hurt|hit|raise|use|tell|take|stop you|show|keep|fight you|post|share)
    never (threaten|use|again)
    my threat|threats
    the threat|threats (i|was|were)
    i once (warned|threatened|told|said)
    i shouted (that)? ..
    (afraid|scared|frightened) of (what i|me|my)
    i frighten|frightened you
"""
# The same in the sentence before or after, or in it: what makes the telling an owning.
OWNING = """
    was (bad|cruel|wrong) enough
    {adv}? was|were {adv}? {adv}? (a|an)? {adv}? (wrong|cruel|cowardly|manipulative|abusive|unfair|awful|terrible|horrible|blackmail|abuse|frightening|inexcusable|unforgivable|vile|disgusting|control|controlling|threat|shameful|cheap|vicious|violence|bullying|evil|selfish|dreadful)
    {sorry}
    ashamed
    i regret
    should not|never (have|of)
    no excuse|right
    (my|own) fault
    not your (fault|job|burden)
    you did not deserve
    i was wrong
    it was (wrong|cruel|a lie|manipulative|blackmail|abuse)
    to (scare|frighten|control|keep|punish|stop|hurt|make) you
    never again
    i have (called|rung|told|booked|seen|spoken|started) ..
    it frightened|scared you
    manipulation|abuse|blackmail|coercion
    i have deleted
    i am ashamed
    had reason to
"""
# What undoes the owning: it is meant after all.
MEANT = """
    (meant|mean) (it|every|what)
    i still (mean|will|would|might|want|could)
    (and|but) i (will|would|might|am going to|swear)
    next time
    (but|so) do not
    (do not|dont) make me
    if you (leave|go|walk|do not|ever|tell|take|keep|try)
    unless you
"""
# Plainly no threat, however the words fall.
HARMLESS = """
    (not|never) (stand|get|be) in your way
    take the (kids|children|boys|girls|baby) to (school|nursery|bed|football|practice|swimming|their)
    if you (want|would like|prefer|need|wish|like|feel|would rather|'d rather|ask|are ready|decide|choose|let|have|ever want|ever need|ever feel) ..
    dead (line|battery|tired)
    killing (it|time)
    could kill for a
    hit the (road|shops|gym|bank|town)
    break the (news|silence|ice|habit)
    i would not hurt
    i would never (hurt|harm|hit|tell|take|do)
    never want to hurt
    will let you know
    leave you (be|alone|in peace|to it)
    tell you (that|your|about|what|the|how|everything|why|when|where|if)
    (tell|show|write to|call|ring|telling) ... (it was my fault|the truth|i was wrong|my fault|i lied|it was me|you did nothing|i made it up|that i was)
    or i can
    or i could
    or i will (bring|cook|pick|drop|drive|help|get the|make dinner|fetch|come and get you|collect)
    (so|and) you can (sleep|rest|work|have)
    if you do not {adv}? (want|feel|need|wish|like|fancy|mind)
    i will {adv}? (understand|listen|respect|accept|keep away|stay away|not (mind|blame|push|ask|argue|contact))
    i will {adv}? (wait|stop) (if|when|as long|for as long|until you are ready|at once|the moment)
    (not your fault|none of this (is|was) your|i will not blame)
    you can (keep|have|take) the (house|flat|dog|cat|car|money|furniture)
    you can (call|ring|tell) ... i will not
    if you ask
    (sell|pay|return|repay|give) .. (back|sooner|it to you|to you)
    i (do not|will not) (need|want|ask|expect) .. (answer|reply|anything)
    i am {adv}? (happy|glad|willing|ready) to (help|wait|talk|answer|move|listen|hear|pay|sell|go)
"""

# Held however politely it begins: "if you need a divorce, I'll post those photos".
GRAVE = """
    (you|he|she) will (not|never) {adv}? (see|get|have|hold|be near) .. kids|children|boys|girls|baby|daughter|son
    (not|never) {adv}? see (them|him|her) again
    i will {adv}? (post|leak|publish|upload|spread) .. photos|pictures|videos|video|pics|nudes|screenshots|messages|secret|everything
    (tell|show) .. {kin}|boss|work|family|parents|church|friends|everyone|everybody|them|people .. what you (did|have done|are|said|really)
    (tell|show) .. {kin}|boss|work|family|parents|church|friends|everyone|everybody .. about your
    tell the (judge|court|police|school|lawyer|social) {adv}? {adv}? (that)? you are|can|drink|hit
    make sure (that)? you (lose|regret|pay|suffer)
    make sure (that)? you never (see|get|work|find) ..
    you will (lose|end up with|be left with) (everything|nothing|the house|the flat|the kids)
    {kin}|boss|work|family|parents|church|friends|everyone|everybody (gets|get|sees|see|will get|will see) (the|those|these|your|all) .. photos|pictures|videos|video|pics|nudes|screenshots|messages
    before i (pay|give) you (a|one|another) (cent|penny|dollar|euro|pound)
    next time i will not (stop|hold) (at|back|there|myself)
    (not|never) {adv}? (kill|hurt|harm|hit|slap|punch|beat|strangle|stab|shoot) (you|u|him|her|them|the kids|the children|the dog|the cat|your) ... (unless|until) (you|he|she|they)
"""

# What somebody does who keeps a promise: at home, with their hands, with money owed, in talk.
# What can be turned against the other ("do it", "leave you", "tell your", "keep the") is left out.
DOES = """
    cook|wash|clean|iron|listen|help|water|feed|bath|fix|mend|repair|paint|book|practise
    rest|explain|apologise|earn|work|save|attend|arrive|repay|plan|cover
    reply|answer|inform|booked|paid|written|cooked|cleaned|tidy|garden|study|vacuum|hoover
    home|back|here|there|sober|calm|quiet|present|awake|early|downstairs|upstairs|patient
    in (by|at|time|before|from|touch|bed)
    on time
    read (to|with|the (book|story|forms)|a (book|story))
    learn (to|how)
    (collect|fetch) (you|the (kids|children|boys|girls|twins|shopping|car))
    ready (to (talk|go|eat|listen|cook|help)|with)
    out of the (office|way|shower|meeting)
    come (home|back|straight|early|along|in|down|with|by|at|on)
    (come|go) (to)? (the|my)? (class|classes|meeting|meetings|course|counsellor|counselling|clinic|doctor|gp|appointment|therapy|aa|group|gym|bed|sleep|work|bank|course|shops|library)
    go halves|running|walking|shopping
    go on (another|then|tomorrow|with it|later)
    return|apply|register|enrol|bake|unload|sweep|mop|fold|unpack|thank|punctual|gentle|honest|polite|asleep
    bring (home|you|dinner|food|back|the (shopping|money|kids home|receipt|papers|forms|keys|car))
    give you (space|time|a lift|the evening|the morning|a hand|a break)
    drive (you|us|to work|the kids|the children|home)
    show you (the|my) (receipt|receipts|letter|bill|bills|statement|balance|payslip|ticket)
    sell (my|the) (bike|guitar|watch|console|shares|old)
    (close|cancel|delete) (my|the) (account|accounts|app|apps|subscription|membership|order|trip|gym)
    (change|strip) the (sheets|beds|nappy|nappies|tyre|bulb|oil)
    (empty|take out) the (bins|bin|dishwasher|rubbish)
    spend (the|my|more|time|less)
    say (sorry|thank|good)
    take (the|our|my) (kids|children|girls|boys|baby|twins|little ones) (swimming|to (school|nursery|the (park|pool|library|playground|dentist|doctor|match|zoo|beach)|football|swimming|practice))
    at (work|home|the (school|gate|station|clinic|table|gym|library|pool))
    with you
    go (through|over|shopping|first|slowly)
    (send|text) (a|you a|you my|the) (message|text|word|line|list|address|time|money)
    (text|message|phone|call|ring) (you|before|from|by|first|back|ahead|when|the same)
    (phone|call|ring|tell|speak to|talk to|see) (the|my|our) (counsellor|doctor|clinic|sponsor|therapist|dentist|plumber|nurse|midwife|gp|bank|sitter|babysitter|garage)
    tell you
    say (so|that|when|no|yes|it is|i|we)
    lock up
    keep (it (short|calm|quiet|that way)|to|my (promise|word|cool|voice|side|appointment))
    hear you out
    called|rung|texted|decide
    get (home|back|in|up|help)
    (talk|speak) (on|at|then|tomorrow|tonight|more)
    ask my|our
    (talk|speak) (about|it|quietly|calmly|with you|to you|in)
    ask (you|for help|how|first)
    wait|stop (until|till|for|and|at) ..
    stop (talking|drinking|smoking|at once)
    write (back|you|it|to you|every)
    (pick|drop) (up|off|the|you)
    (pay|put|hand) (back|off|half|for (the|it|half|my)|it back|it away|my|our|the (rent|bill|bills|electric|gas|fees|deposit|fine|money|loan|shopping|bins|washing|(baby|kids|children|boys|girls|twins|weans|little ones) to bed))
    sleep (on the|in the|at (home|my)|early|now)
    stay (calm|sober|late|at|in|here|home|quiet)
    leave (work|early|it|a note|my phone|the (room|table|office|pub|party|lights|key|keys))
    (do|take|share) (the|my|my own|all the) (shopping|dishes|dinner|school|washing|laundry|lunches|lunch|bins|ironing|cleaning|cooking|nights|night|bedtime|needful|breakfast|housework|hoovering|garden|driving|dog out|taxes|accounts|paperwork|feeds|turn|half|share|part|course|class)
    do it together
    pay the (sitter|babysitter|cleaner|plumber|garage|difference|rest|extra|half|fare)
    do (less|more|half|bedtime|dinner|breakfast|lunch|overtime|better)
    take (turns|a (break|walk|day|course|class|breath))
    (make|get|start) (dinner|breakfast|lunch|tea|coffee|supper|us tea|up early|the (dinner|tea|breakfast|lunch|lunches|beds|bus|train|shopping))
    give (it|them) back
    look (after|for work)
    walk (the dog|home|with you)
    meet (you)? (at|there)
    (sit|set) (down|the table|with|an alarm)
    (turn|switch) (off|it off|my phone)
    put (my|our) (phone|phones|bag|shoes|things|clothes)
    agree|try
"""
# What answers "if you ..." with care, and is no price: a price is how an ultimatum begins.
CARES = """
    cook|wash|clean|iron|shop|listen|help|water|explain|apologise|pause|understand|accept
    pick up
    lower my voice
    mind the (baby|kids|children|girls|boys|twins|shop|dog)
    take the (sofa|couch|bus|train|floor|stairs|other|early|late)
    swap with you
    home|sober|calm|quiet|patient
    (ring|call|write) back
    wait|stop (until|till|for|and|at once) ..
    tell you (the truth|everything|where i was|honestly|straight)
    leave it
    close|shut it
    go on (another|then|tomorrow|later)
    drive you (to|there|home|over)
    do (less|more|the (shopping|dishes|dinner|school|washing|lunches|bins|cooking|nights|bedtime))
"""
# What the writer will leave out: after "I will not". "I will not come", "not answer" can punish.
LEAVES_OUT = """
    shout|yell|scream|argue|drink|smoke|lie|blame|insist|interrupt|gamble|bet|sulk|storm|slam|snap
    wake|disturb|bother|mind|drinking|smoking|gambling|defend|interrupting|shouting
    raise my voice
    (push|rush|press) you
    ask (about|again|you)
    make (excuses|a scene|a fuss)
    hide|complain|moan|late|forget|sneak|snoop|joke|spend|borrow|cheat
    (miss|skip) (it|the|a|dinner|bedtime)
    leave (you waiting|it to you|it all)
    go (quiet|out|over|off)
    (bring it|give) up
    touch (a drop|the (drink|card|savings|bottle))
    look at my phone
"""
# What no promise has in it: loss, exposure, keys, watching, leaving, others brought in, a demand,
# an oath, and what is left to be guessed.
BITTER = """
    divorce|divorced|gone|lawyer|solicitor|court|judge|police|immigration|visa|passport|passports
    custody|locks|locked|river|fire|burn|break|smash|hurt|hit|kill|die|dead|death|knife|gun
    alone|nobody|nothing|everything|everyone|everybody|anyone|someone|somebody|people|lose|never
    regret|swear|god|pray|follow|following|search|pastor|imam|priest|embassy|pills|tablets|rope
    photo|photos|pictures|pics|videos|video|screenshots|nudes|secret|secrets|facebook|online
    boss|neighbours|expect|demand|must|dare|force|warning|sex|rights|consequences|trouble|deal
    whatever|anything|something|lesson|happens|happen|outside|unless|except|why|abroad|airport
    weapon|fist|fists|worse|price|proof|evidence|suicide|overdose|jump|bridge|balcony|platform
    goodbye|punish|revenge|without|catch|caught|else's|mine|himself|permission|allow|allowed
    social services|media
    (in|on|out on) the street
    another (man|woman|wife|husband|girl|one|place)
    end|ends|ending (it|this|that|things|you|my|us|up|everything)
    finish|finished (you|with|it|this|us)
    (is|are|am|be|all) (over|finished|through|done)
    last (time|chance|warning|word|thing)
    see (what|how|who|if|to|that|it|where|for)
    know (what|where|who|how|that|it|all|your|you)
    (you|had|i had) better
    better (be|not)
    (want|wanted|need) (you|it|the|my|an|your|them|to (see|know|find|hear))
    would like (you|an|to see|to know|the|my)
    check (on|up|your|that|where|if|the)
    (watch|watching|track|tracking|find|finding) (you|your|out|over|where|every|the house|a way|it)
    hear from
    (speak|talk|see|meet|find|call|ring|text|phone|write|tell|show|send|visit|ask|come|go|look) (to|with|for|after|about|by)? (him|them|his|their|her)
    (make|made|making) (sure|you|her|him|them)
    (clean|help|pay|find|hold|keep) you (out|pack|good|for it|down|in)
    (ready|wait|waiting) for you
    you (leave|left|go|walk|move|file|divorce) (me|us|i|we|out|away|now|again|,)
    for ever|forever|savings|newspaper|papers and|diary
    in peace|kind
    about (you|your|her|him|them)
    too $
    too ,
    (fix|wash|clean|book|save|paint|cover|cook|iron|mend|shop|feed|return|repair|bath|water|plan|work|read|fetch|collect|fold|sweep|begin) you
    whether|dog to
    tell you (once|one|to your|now)
    help myself
    no (more|longer)
    belt|slipper|cane|stick|pavement|gas
    lock (you|the|it|my|me)
    (have|get|had) my (own)? way
    my (hands|hand|brothers|brother|mates|cousins|uncle|uncles|rules|wife's duty)
    (for|in) good
    (same|it|this) (to|on) you
    the same $
    the same ,
    your (mum|mother|dad|father|sister|brother|parents|family|friends|friend|work|job|office|door|things|stuff|clothes|card|cards|phone|money|school|church|husband|wife|home|place|street|car|kids|children|face|life|landlord|employer|colleagues|ex|room|password|messages|account|mother's|mum's|sister's|boss's|dad's|neck|head)
    (what|who|how) (you|i|we|it|this|that|he|she|they) (are|am|is|did|do|have|get|will|can|know|feel|said|say|really|like|like when) ..
    you (will|had|have|be|know|get|lose|owe|answer|stay|stop|keep|pay|come|better|sleep with)
    you can (forget|explain|live|go|sleep|pack|see|have|keep|stay|find|get|look|watch|say)
"""
# Words that look like a threat and are something else: what begins inside them is not held.
MISREAD = """
    end it with (her|him|them)
    if you (say|tell me|ask me) (to)? (stop|wait|enough|no) i will (stop|wait)
    end (the|our|this) (talk|call|evening|argument|affair|lease|contract|conversation|meeting)
    (ring|call|phone) your (mum|mother|dad|father|parents|sister|brother|family) .. and (i will)? say (that i am)? sorry
    tell {kin} (that)? (i lied|i was wrong|it was me|i am sorry|i let you down)
    tell {kin} (by|on) _ (that)? (i lied|i was wrong|it was me|i am sorry|i let you down)
    tell (my|our) (parents|family|mum|mother|dad|father|sister|brother) (no|about my)
    tell (her|him) (that)? it is (over|finished)
    tell (her|him) (by|before) _ that it is (over|finished)
    come to your (mother's|mum's|dad's|sister's|brother's|parents) with you
    promise you will hear from me .. if i (have|am|can)
"""
BEGINS = frozenset("and or but so then otherwise else".split())  # a part of a sentence
HANGS = frozenset("if when until till while whenever".split())  # the same, on a condition
# Before the one who acts: "either", "on Friday", "by the end of the month".
WHEN = OPENERS | frozenset(
    "either both from now on by at in before after till until to today tonight tomorrow monday"
    " tuesday wednesday thursday friday saturday sunday weekend week weeks weekdays month year"
    " morning evening night noon midnight lunch lunchtime christmas easter summer autumn winter"
    " spring march june next this that the end of first every each one two three four five six"
    " seven eight nine ten eleven twelve half past quarter o clock pm am latest later also else"
    " then otherwise".split()
)
# Of these words a promise is made, with those above; with one that is none of them it is held,
# since "I will read you the riot act" and "I come back in a box" begin as promises do.
PLAIN = WHEN | frozenset(
    """
    getting within during anyway always usually normally children child toddler nursery football
    swimming practice museum cinema match party birthday wedding kettle coat laundry nappy flat
    hostel floor hall stairs desk station gate stop tram tube taxi cab car bike weather snow rain
    ill sick salary wage wages overtime budget spreadsheet costs fee fees council electricity
    water heating internet insurance plumber dentist nurse garage repair parcel post calendar
    alarm clock film programme book books newspaper radio game homework project interview manager
    colleague customer client shift rota timetable delayed cook cooked curry rice soup pasta
    potatoes cake pizza fish chips sandwich sandwiches tin jar nap sunday family's cold warm dark
    light ready hungry promptly whenever pounds euros dollars quid naira rupees fifty hundred
    fortnight i we us you me my our your it they there is was has does did were he she be as of
    for with about between if when until till while because so that what which than then a an the
    this these those any some more less all only itself even too very much bit little own same day
    days date hour hours minute minutes night nights o'clock sunday's holiday holidays term
    saturdays sundays mondays tuesdays wednesdays thursdays fridays mornings evenings weekends
    soon sooner late later early earlier already often daily straight away whole full latest am pm
    december november october september august july april february january may fifteen twenty
    thirty receipt school run runs kids weans twins girls boys baby ones son daughter dinner
    supper tea lunch breakfast food meal meals shopping bins dishes washing table bread milk
    plants garden train bus traffic office way road phone phones message messages text texts
    letter line note list call calls word words voice truth money rent bills bill electric loan
    debt class classes course meeting meetings counsellor counselling therapist doctor sponsor
    clinic appointment break walk room downstairs upstairs kitchen bedroom sofa spare couch delay
    stuck held need needs say says said ask asked asks tell told talk talks talking working work
    job reply answer answers plan time times minutes' ring rung back home together quietly calmly
    honestly truthfully properly fully first instead please thanks kindly dey dinner's story
    stories bath bed bedtime weekend once twice can could might have had been going go make makes
    made read sleep sleeps slept each either both neither no not none from to in on at by before
    after into out up down off through and or but else otherwise also still just think thinking
    raise turn turns half share part questions question stops breaks fridge angry upset tired
    drink drinking sober feel feeling myself another leave leaves left open door shop shops park
    library pool papers sitter keys repairs key sees see short decide decides mum dad mother
    father stay forms forgotten promise promises agree agreed agreement month's let know will
    shall 'd are do
    """.split()
)
# These say enough where nothing follows them: "I will call".
BARE = {
    "does": frozenset("text message phone call ring write talk speak read wait pause".split()),
    "cares": frozenset("wait pause".split()),
}
WRITER = ("i", "we", "us")  # "either of us" too
HELPING = frozenset(
    "will shall am are 'd would can have be been going to go not do both each all either also"
    " always already still surely definitely just only then gladly straight promise keep on"
    " trying reach reaching".split()
)

PLAIN |= HELPING | {
    word
    for lines in (DOES, CARES, LEAVES_OUT)
    for word in lines.translate(str.maketrans("|()?.", "     ")).split()
}

NAMES = (
    *HOLDS,
    *(f"binding {reason}" for reason in BINDING),
    *("owned", "owning", "meant", "harmless", "grave"),
    *("does", "cares", "leaves_out", "bitter", "misread"),
)
