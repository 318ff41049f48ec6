"""What must be held back from the other person: threats, and self-harm used as a lever.

Apart from the checks on purpose: a check is tuned never to speak wrongly, this is tuned to
catch, and the rules rely on it (`amends.repair.guards`). It reads English patterns in whatever
language a text seems to be. Some will get through; the page says so. Owning a past threat
("I threatened to leave, and that was wrong") is not held.
"""

import unicodedata

from .classes import NEGATIONS
from .pattern import Hit, Patterns
from .text import Text

LOOK_ALIKE = str.maketrans("аеорсухіјѕԁкАЕОРСХІКМТВН", "aeopcyxijsdkAEOPCXIKMTBH")

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
        (or|otherwise|or else) (else|i swear|there will)
        or else
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
        or (i|we|it|you|that) (will|am|are|is|have|swear|'d|can|promise|would|go|tell|leave|call) ..
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
    """,
    "harm": """
        (will|would|could|can|to|gonna|might|'d|should|shall) {adv}? (kill|hurt|hit|slap|punch|smash|beat|strangle|choke|stab|shoot|burn|break|destroy|ruin|end|bury|crush|drown|slam|batter|finish|hammer|knock|cut|poison|throttle|smack|belt|deck) {you}|your|him|her|them|that|his|their|everyone|anyone|everything|the|us|every
        i (will|could|would|can|'d) {adv}? (kill|hurt|hit|slap|punch|smash|strangle|stab|shoot|ruin|destroy|break) ..  you|him|her|them|your
        (i am|we are)? going to (kill|hurt|hit|slap|punch|smash|beat|strangle|stab|shoot|burn|break|destroy|ruin|end) {you}|your|him|her|them|everything|the
        (burn|smash|wreck|trash|torch) (the|your|this|down|it|everything|up) ..
        (ruin|destroy|end|finish|wreck) (you|your (life|career|name|reputation|job|family|business|life's))
        (knock|kick|beat|smack) .. (head|teeth|door|out of you|off|in)
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
        i will (take|keep|have|get) (the|our|my) (kids|children|boys|girls|baby|daughter|son|little one) ..
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
        if you {adv}? (leave|left|go|walk|do not|did not|tell|told|take|took|ever|try|block|ignore|keep|will not|refuse|can not|say|see|move|end|choose|stay|want me|want the|think|really|call|love|still|even|dare|file|divorce|break) ... i (will|am|swear|would|can|'d|might|have|do not|could|cannot|shall)
        if you {adv}? (leave|left|go|walk|do not|did not|tell|told|take|took|ever|try|block|ignore|keep|will not|refuse|can not|see|move|end|dare|file|divorce|break) ... (you will|we are|it is over|the kids|do not|they will|everyone|the whole|no one|nobody)
        unless you ... i (will|am|can|swear|shall|would)
        unless (you|i) ... (we are|it is|that is|you will|the kids|over|done|gone)
        i (will|am|swear|shall|would) ... if you (leave|go|ever|tell|will not|keep|walk|refuse|block)
        i (will|am|swear|shall|would) ... unless you
        i will ... if you ..  (leave|go|tell|refuse|ignore|block|keep)
        (answer|reply|call|ring|text|come (home|back)|forgive me|say|tell me|take me back|marry me|talk|pick up|unblock|decide|choose|delete|apologise|drop it|sign) .. or (i|we|it|you|the|that|else|this|my|do not)
        (answer|reply|call|come home|come back|hear|heard|decide|home|back|forgive) ... (by|before) (tonight|tomorrow|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|the|morning|six|seven|eight|nine|ten|then) .. (or|i|we|it|that)
        by (tonight|tomorrow|midnight|friday|sunday|monday|saturday|morning|then) .. (or|i will|we are|i am|it is)
        if (i|you) (do not|have not|did not) .. (hear|heard|get|see|reply|answer|call|come|replied|answered|called) ... (i|we|it|you|that)  (will|am|are|is|know|have|swear)
        i will know what you .. (decided|chose|mean)
        (we are|it is|i am) (over|done|through|finished|gone|leaving) (if|unless|when|the moment)
        (him|her|them|it|work|your friends) or me
        me or (him|her|them|it|your|the)
        choose (me|between)
        (you have|you 've|you) (got)? (until|till) (tonight|tomorrow|midnight|monday|friday|sunday|noon|the end|saturday|morning|wednesday|thursday|tuesday)
        the (day|moment|minute|second) you (leave|walk|go|tell|file|step|say|take)
        i am (leaving|done|gone|out|going) (you)? (if|unless|then|for good|and taking)
        i will (leave|divorce|walk out on|dump|file for|go to|find someone|see other) .. (you|divorce|if|unless|else|and)
        i want a divorce (if|unless|or)
        you (leave|walk|tell|file) .. , (and|you|i|we|it|the)
        (go|see|talk|speak|text|meet|walk|leave|do) .. again and i (will|am|swear)
        (one|another) more (word|time|lie|late|text|call|chance|night|day) (and|or|then)
        and i (will|swear) .. (leave|hurt|break|smash|kill|tell|burn|divorce|take|end|destroy)
        not (back|home|here|answer|answered|replied|reply) (by|tonight|in|before|within) ..
        if you are not (back|home|here|with|out|in|talking|there|alone|mine) ..
        if (he|she|they) (comes|come|goes|touches|calls|texts|ever|is|are|so much) ..  (i|i am|again|near|you)
        if i (see|catch|find|hear|get|do not|ever|have to) ... (i|you|he|she|we|it|there|that|them|him|her) (will|am|are|is|swear)
        or (i am|we are|it is|that is|you are|you can|else|i tell|i go|i walk|i call|i leave|i take) ..
        (otherwise|or else) (i|you|we|it) ..
        your (last|only|final) (chance|warning|day|hour)
    """,
}
KIND = {"self_harm": SELF_HARM}  # every other reason is a threat

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
"""

NAMES = (*HOLDS, "owned", "owning", "meant", "harmless", "grave")

_made: list[Patterns] = []


class Held:
    """A place in a text that is held back: offsets, half open; a kind; a reason code."""

    __slots__ = ("start", "end", "kind", "reason")

    def __init__(self, start: int, end: int, kind: str, reason: str) -> None:
        self.start = start
        self.end = end
        self.kind = kind
        self.reason = reason

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Held):
            return NotImplemented
        mine = (self.start, self.end, self.kind, self.reason)
        return mine == (other.start, other.end, other.kind, other.reason)

    def __hash__(self) -> int:
        return hash((self.start, self.end, self.reason))

    def __repr__(self) -> str:
        return f"Held({self.start}, {self.end}, {self.kind!r}, {self.reason!r})"


def held(text: str) -> tuple[Held, ...]:
    """The places for which the text is held back, in order; none if it may go."""
    letters, places = _as_seen(text)
    found = _held(letters)
    if letters is text:
        return found
    return tuple(
        Held(places[one.start], places[one.end - 1] + 1, one.kind, one.reason) for one in found
    )


def _as_seen(text: str) -> tuple[str, list[int]]:
    """The text as an eye reads it, and where each letter stands: without signs that show nothing,
    and with letters of other alphabets that look the same as ours read as ours."""
    if text.isascii():
        return text, []
    letters: list[str] = []
    places: list[int] = []
    for at, sign in enumerate(text):
        if unicodedata.category(sign) != "Cf":
            for letter in unicodedata.normalize("NFKC", sign).translate(LOOK_ALIKE):
                letters.append(letter)
                places.append(at)
    return "".join(letters), places


def _held(text: str) -> tuple[Held, ...]:
    seen = Text(text)
    by_name: dict[str, list[Hit]] = {name: [] for name in NAMES}
    for hit in _patterns().walk(seen):
        by_name[NAMES[hit[2]]].append(hit)
    by_name["ultimatum"] += by_name["grave"]
    released = _released(seen, by_name)
    found: dict[int, tuple[int, Hit, str]] = {}
    for rank, reason in enumerate(HOLDS):
        for hit in by_name[reason]:
            sentence = seen.sentence_of[hit[0]]
            if sentence in released or (reason == "harm" and _denied(hit, seen)):
                continue
            known = found.get(sentence)
            if known is None or rank < known[0]:
                found[sentence] = (rank, hit, reason)
    return tuple(
        Held(seen.starts[hit[0]], seen.ends[hit[1] - 1], KIND.get(reason, THREAT), reason)
        for _, (_, hit, reason) in sorted(found.items())
    )


def _denied(hit: Hit, seen: Text) -> bool:
    """ "I never meant to hurt you" denies the harm; "I won't hurt you unless ..." does not."""
    sentence = seen.sentence_of[hit[0]]
    begin = max(seen.first[sentence], hit[0] - 7)
    before = seen.words[begin : hit[0] + 1]
    after = seen.words[hit[1] : seen.last[sentence]]
    return bool(NEGATIONS & set(before)) and not {"unless", "if", "but", "until"} & set(after)


def _patterns() -> Patterns:
    if not _made:
        _made.append(Patterns([*HOLDS.values(), OWNED, OWNING, MEANT, HARMLESS, GRAVE]))
    return _made[0]


def _released(seen: Text, by_name: dict[str, list[Hit]]) -> set[int]:
    """The sentences that tell of a past threat and own it, or that threaten nothing."""
    sentences = {
        name: {seen.sentence_of[hit[0]] for hit in by_name[name]}
        for name in ("owned", "owning", "meant", "harmless")
    }
    dark = {
        seen.sentence_of[hit[0]] for name in ("self_harm", "harm", "grave") for hit in by_name[name]
    }
    released = sentences["harmless"] - dark
    for sentence in sentences["owned"] - sentences["meant"]:
        if sentences["owning"] & {sentence - 1, sentence, sentence + 1}:
            released.add(sentence)
    return released
