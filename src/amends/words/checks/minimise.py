"""The act or the hurt made smaller than it was."""

from ..shape import Check

CHECK = Check(
    name="minimise",
    label="minimise",
    letters_only=True,
    reason="This makes what happened smaller than it was for your partner.",
    question="How big was it for them?",
    source="lewicki-2016",
    pattern="""
        it|that|this is|was {adv}? {shrink} (one|words|banter|numbers|sex|flirting|messages|texts|talk|talking|money|stuff|once|fun|for)
        it|that|this was {shrink} ..  {small}
        {shrink} a? bit of (fun|banter|a laugh|flirting|teasing)
        (a|one) (silly|stupid|little|tiny|harmless) (joke|mistake|kiss|text|comment|thing|row|flirt|argument|fib)
        it was {adv}? one {small}|time|message|mistake|night|evening|comment
        it was {adv}? once
        it is {adv}? not like i
        it was not like i
        (not|never) (that|such|even that|so) (a)? (big|bad|serious|important|deep|much|terrible) ..
        not a big deal
        no big deal
        not the end of
        (such|so) a big (deal|thing|fuss|drama)
        what is the big
        (making|make|made) .. (big deal|fuss|drama|meal|mountain|scene) ..
        you are|your {adv}? {adv}? (overreacting|exaggerating|being dramatic|being silly|being oversensitive)
        overreact|overreacted|overreacting|overreaction
        (reading|read) too much into
        out of (all)? proportion
        blown up|out
        blow .. out of
        it meant nothing
        (it|she|he|that) (did not|does not|never) (mean|meant) (anything|a thing|nothing)
        nothing (even|really|actually)? (happened|went on)
        (nobody|no one) (died|got hurt|was hurt|is dead|even noticed)
        (could|would) (be|have been) {adv}? worse
        (there are|there is) worse
        at least i (did not|never|am|was|told|have)
        at least it
        it was (months|years|ages|weeks|so long|a long time) ago
        (that|so) long ago
        ancient history
        other (couples|men|women|husbands|wives|blokes|partners|families) ..
        (some|most|a lot of) (husbands|wives|men|women|people|couples|blokes|partners) (do|are|would|get|have|don't|cheat|drink|hit|spend)
        i (have)? never (laid|hit|raised a|touched|cheated)
        (is|was|it) {adv}? harmless
        no harm (done|in)
        a few words
        (it|that) was {adv}? nothing
        no real (harm|damage)
        technically
        some (perspective|proportion)
        get .. perspective
        i am not an? (alcoholic|addict|abuser|cheat|liar|criminal)
        i did not (actually|even|technically) ..
        i did not lie .. i {shrink}
        ({shrink} once|only the once|just this once)
        hardly (a|the|ever|worth|an|any)
        everyone else (was|is|thought|found|laughed)
        (everyone|people|they) (laughed|liked it|was fine|were fine|found it funny)
        not that bad
        (a|the) sake of (a|one|some)
        no need to (cry|make|get|be) ..
        can not take a joke
        (lighten|calm) up|down
        where is the harm
        i do not see (what|why) (the|you|this|it|that) ..
        (making|make|made) too much of
        all i did was
        nothing came of it
        so what $
        did not go anywhere
        it is only (money|a|words|the|one|sex)
        (a|one) couple of (drinks|texts|messages|times|quid|pounds|minutes|hours)
        i {shrink} {past} (one|once|a few|a couple|a little|a bit|half)
        {shrink} (a few|a couple of|one or two|one|two) (drinks|texts|messages|words|times|minutes|pounds|quid|dollars|euros|glance|photo|photos|date|dates|coffee|lunch|call|calls|beers|pints)
        hardly (anything|a crime|the worst|worth)
        people do worse
        worse things happen
        (plenty|lots|loads) of (people|men|women|couples|blokes) (do|would|have)
        let us not (exaggerate|make|blow)
        it is not as (if|though|bad)
        was not as (bad|if|though)
        not as bad as
        no one (else)? (minded|cared|noticed|complained)
        nobody (else)? (minded|cared|noticed|complained)
        you are making (a|it|this|out) ..
        you are fine
        it did not (mean|count)
        i did not hit|touch|hurt you
        not even (that|real|cheating|proper)
        a (harmless|minor|trivial) ..
        a (tiny|small) (thing|matter|mistake|slip|favour|fib|lie)
        i only (went|had|did|looked|kissed|texted|flirted|slept|lied|hit|pushed|read|checked|spent|drank|borrowed|met|saw|took|shouted|raised|forgot|messaged|liked|asked)
        (as if|like|as though) i (had|'d|have) (committed|killed|murdered|robbed|done something|cheated|slept|hit)
        , big deal
        ^ big deal
        it was only (physical|talk|online|texting|sex|flirting|ever)
        (just|only) (physical|sex|online|texting|talking)
        you are (acting|making|going on|behaving) (as if|as though|like|on like|a|it)
        it is|was (hardly|not exactly) (the|a|an) ..
        no one got|was hurt
        get some perspective
        it|that|this was|is {shrink} {adv}? (a|an|one|two|some) {adv}? (bit|little|small|silly|few|couple|quick|friendly|harmless|passing|tiny|wee|old)
        it|that was a (couple|few) (of)? ..
        {shrink} a {adv}? (bit|wee bit|small|little|tiny) (of|slap|push|shove|lie|thing|matter|row|flirt|text|bet|loan|joke|craic|fun)
        (small|little|tiny|wee|minor|petty) (slap|push|shove|lie|matter|mistake|flirt|text|bet|loan|row|joke|comment|quarrel|misunderstanding|issue|drink|tap|disagreement)
        the whole (pub|room|table|party|team|family|office|place|bar) (was|were)? {adv}? (laughed|laughing|smiling|at it)
        (everyone|everybody|they|people|we) (was|were) {adv}? (all)? laughing $
        (you|anyone|anybody|one|people) would {adv}? (think|reckon|swear|say) (that)? i
        (out of|about|over) nothing
        (all|most|many|plenty of|lots of) (men|women|husbands|wives|people|couples|guys|lads|families|boys|fellas|fellows) {adv}? (do|does|are|get|have|say|did|like|go|drink|talk|look|make)
        every (man|husband|woman|wife|couple|marriage|family|relationship|person|house|home) {adv}? (does|do|is|has|says|gets|goes|fights|argues|have)
        (it|this|that) is {adv}? (normal|natural|nothing|common|small|ordinary|usual)
        i {adv}? {wronged} one _ $
        i {adv}? {wronged}|{past} one (old|single|tiny|little|silly|stupid|measly|small) _
        (always|again) make|making everything (so|into|out) ..
        like i|it (murdered|killed|committed|robbed|burned|burnt|cheated) ..
        (would|'d) (think|reckon) i (had|'d) {adv}? (murdered|killed|committed|robbed|burned|burnt)
        ^ (calm|settle|chill|pipe) down
        ^ relax
        so what if
        has happened has happened
        done is done
        we (see|remember|view) .. differently
        other (girls|boys|lads|fellas|people|guys|blokes|families) (would|do|get|have) ..
        (everyone|everybody) {adv}? does (it|that|this)
        that is all it was
        (these|such) things happen
        (was|is|are|were) worse (than|and) ..
        a (song and dance|fuss|scene) ..
        it was (one|a single) _ $
        it was {adv}? a {adv}? (peck|hug|slip|laugh|like|misunderstanding|moment|phase|game|blip|favour|compliment|flirtation|tap|nudge|slip-up|tiff) ..
        i (barely|hardly|scarcely) ({-ed}|{past}|{wronged}) ..
        (blowing|blew|blow) (it|this|that|things|everything) (up|out) ..
        {shrink} (messing|joking|teasing|kidding|playing|chatting|flirting|having (fun|a laugh|a joke)|mucking|fooling) ..
        (was not|is not|were not) even (a|an|that|real|proper) ..
        nothing {adv}? (physical|serious|sexual|bad|much) {adv}? (happened|went|came|took|between)
        a bit , that is all
        do not (know|see|get|understand) why you are (still|so|even|making|on) ..
        a (white|little|harmless) (lie|fib|secret)
        (they|these|those) (are|were) {shrink} (texts|words|messages|pictures|photos|friends|jokes|drinks|things|numbers)
        did not (kill|murder|rob) (anybody|anyone|somebody|someone|a)
        meant (it)? as a (compliment|joke|laugh|bit)
        (reading|read) {adv}? {adv}? (too much|much|more|a lot) into
        (reading|read) .. into it
        no (worse|different) (than|from|to) ..
        meant (nothing|so little|very little)
    """,
    unless="""
        told|telling myself
        not an? excuse
        never so much
        (said|told|telling|tell|saying|called|convinced|kept saying|making out|pretended|pretend|pretending) .. (it was|it is|that was|you were|you are|nothing) ..
        (say|call|calling|called) it
        more than
        was not {shrink}
        the end of the world for
        i will not
        not overreacting
        i made .. small
        {sorry}  i .. overreacted
        i overreacted
        my overreaction
        i do not see why you (should|would) (forgive|trust|believe|want|have to)
        i do not see you
        hurt you , i
        all i did was (lie|hurt|take|think)
        in a small
        (it|this|that) is not normal
        you (think|thought|believed) it (is|was) normal
        not (a)? (small|little|tiny|minor|petty)
        laughing at you
        (you are|your) .. (it|that) is (normal|natural)
        was worse than i (said|told|let|made)
        worse than you (knew|know|thought)
        (hurt|cost|mattered|felt) .. no (worse|different)
        i do not know why you are so (kind|patient|good)
        i read .. into it
    """,
    caught=(
        "[It was just a joke].",
        "[You're overreacting] again.",
        "[It was only one drink], love.",
        "[It's not like I] slept with him.",
        "[Nothing even happened] between us.",
        "[It was only a bit] of a slap.",
        "[Every couple fights] now and then.",
        "[You'd think I'd killed] somebody.",
        "All this fuss [over nothing].",
        "[That's normal] where I come from.",
        "[That's all it was].",
        "[These things happen].",
        "[So what if] I looked?",
        "We were [only messing].",
        "[I barely touched] it.",
        "[Nothing serious went] on.",
    ),
    left_alone=(
        "I just want to listen.",
        "It wasn't just a joke, it was cruel.",
        "I told you it was nothing, and that was a lie.",
        "I won't pretend it was nothing.",
        "You were not overreacting.",
        "It was not a small lie.",
        "I told you that it was normal, and it wasn't.",
        "It was far worse than I told you.",
        "All it was missing was salt.",
        "It hurt no less, and it cost you no less.",
    ),
)
