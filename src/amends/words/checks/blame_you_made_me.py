"""The cause handed to the partner."""

from ..shape import Check

CHECK = Check(
    name="blame_you_made_me",
    label="blame",
    letters_only=True,
    reason="This hands the cause to your partner.",
    question="What did you choose to do, whatever they did?",
    source="lewicki-2016",
    pattern="""
        you {adv}? made me (do|lie|so|this|lose|snap|shout|jealous|hit|look|think|want|crazy|act|mad|angry|feel like|say|hide|go|cheat|drink|into)
        you have made me (do|lie|so|this|lose|snap|shout|jealous|look|want|crazy|act|mad|angry|into)
        you (have)? (made|make) it (impossible|hard|difficult|so hard)
        you do not (exactly)? make it easy
        you (pushed|push|drove|drive|provoked|provoke|forced|force|wind|wound|pressured|backed|goaded) me
        you {shrink} wind me up
        you have turned me into
        you left me (no|with no|little) ..
        you leave me no
        you gave me no
        if you had not ..
        if you (did not|would not|were not|was not|could) .. (nag|push|always|so|be|make|have|been) ..
        if you (were not|was not) ..
        if you had {shrink} ..
        if you had {adv}? (told|asked|listened|been|said|let|paid|given|shown|trusted|loved|come) ..
        if you would {shrink} ..
        if you (eased|backed|stopped|listened|trusted|cared|paid|gave) .. i would
        i would not have .. if you
        i would not have ... if you
        i would have .. if you
        would not have (happened|looked|lied|gone|needed|done|had|shouted) ..
        none of this would
        (brought|bring) (this|it) on yourself
        you asked for (it|this)
        you (started|start) (it|this)
        (it is|it was|that is|this is|that was) {adv}? your (own)? (fault|doing)
        your own fault
        (partly|half|also) your fault
        because you (never|always|kept|keep|would not|did not|refused|refuse|were too|do not|will not|can not|wind|work|push)
        you know (exactly|just)? (which|what) buttons
        (push|pushed|pushing|press|pressed) .. my buttons
        you kept (going|on|pushing|nagging|asking|at) ..
        you keep (going on|pushing|nagging|bringing|throwing)
        going on (at me|and on)
        you were never (there|around|home|here|interested|one)
        you (have not|did not|never) (touched|touch|slept|wanted|shown|want|show) .. (me|months|interest)
        you knew (that)? (what i|i was|i liked|i had|i am) ..
        you knew what
        you could have {adv}? (told|said|asked|come|knocked|called|warned|eaten|reminded|stopped)
        you could of {adv}? (told|said|asked|come|ate|called|reminded)
        you should have (told|known|said|asked|reminded|stopped|warned|been)
        (wish|wanted) you would {adv}? (notice|listen|stop|see|tell)
        when you (nag|pursue|shout|push|act|start|get like|ignore|go on|pull)
        your (nagging|tone|attitude|jealousy|coldness|moods|temper|paranoia|obsession|constant|refusal) ..
        look at (your|what you) (part|own|behaviour|did|do)
        (look|a look) in the mirror
        take some responsibility
        you need to (own|look|admit|take|accept)
        the tone you
        the way you (nag|talk|speak|treat|look|go|carry)
        you took it the wrong
        you would have (blown|talked|made|gone|done|said no|freaked|flipped|lost|shouted|been angry|reacted)
        you will (blow|freak|flip)
        not exactly easy
        you are (a bit|so|too) (strict|hard|demanding|difficult) ..
        you bring out
        whose fault
        will be down to you
        be your fault
        what you (are)? doing to me
        you know {adv}? (how|what) i (am|get) (like|when)?
        what did you expect
        ask yourself
        wish you would {adv}? (just)? (listen|stop|tell|see|understand|try|help|say)
        you do this every time
        you could {adv}? try
        you never (showed|made|cared|wanted|tried|asked me|listened|once)
        you had it coming
        you (asked|were asking) for it
        you (provoked|baited|goaded|tested|cornered|ambushed) me
        you (would|'d) have (blown|talked|said no|gone|freaked|flipped|lost it|made|reacted|been angry)
        you (always|constantly) (nag|push|criticise|start)
        thanks to you
        you (refused|refuse|failed) to
        you (would not|will not) (listen|let|talk|give|even)
        you (were|are) the one (who|that) (started|made|left|wanted|lied|never|always|did|walked|said|pushed)
        you set me up
        you have been {adv}? (distant|cold|absent|difficult|moody|impossible|angry|off|horrible|awful|quiet|busy|stressed)
        you were always (working|busy|tired|out|on|too|at|away|angry|cross|asleep|shouting|criticising)
        turned .. against me
        if you had nothing
        would not be (this|so) (upset|angry|mad|hurt|cross)
        you pull away
        you (push|pushed) me away
        you stopped (loving|touching|talking|caring|trying|listening|sleeping|wanting)
        you (ignored|ignore|neglected|neglect|rejected|reject) me
        you {adv}? {adv}? (provoke|annoy|stress|push|pressurise|torment|tempt|drive|disturb) {adv}? (me|person|people|a man|a person|somebody|someone|anybody)
        (had|have|has|got) me {adv}? (driven|demented|on edge|tormented|worn|going|walking|pulling|at my)
        (drive|drives|driving|drove|send|sends|sending|sent) me {adv}? (mad|crazy|insane|demented|up|round|nuts|to|over|away|mental)
        (doing|do|does|did|wrecking|melting) my (head|brain)
        what (else)? was i (supposed|meant) to ..
        what (else)? (could|can|should) i (do|have done)
        you are (always|constantly|forever|never off) (on at|at|nagging|moaning|complaining|shouting|criticising|going|having|starting|accusing|checking|picking|ignoring|pushing|out|working)
        (always|constantly|forever) on (at me|my back|my case)
        you {adv}? {wronged_me} (my|me|at me|to me|on me|first|too|as well)
        you forgot my
        you {adv}? (came|come|coming|keep coming|were coming|went|go|have a go) {adv}? at me
        if (there|it|things|this|we|somebody|anyone|anybody|life|home) ... i (would|could|might) not {have}
        if (there|things|this|we|anyone|home) .. (were|was|had been) .. i would not ..
        you (have|had)? {adv}? (gone|went|go|ran|run|running|gone running|going) .. to your (mother|mum|mam|sister|brother|friends|mates|parents|dad|father|family)
        (the|your) silent treatment
        (which|what) (man|woman|person|husband|wife) (will|would|can|could) ..
        you (are|were|do|have)? {adv}? also (are|were|not|do|did|have)
        you also {adv}? (are|were|do|did|have|not)
        you (do not|did not|never) even (care|try|ask|look|notice|listen|say)
        you know how to (push|hurt|wind|provoke|get|make|work)
        every time (i|we) .. you (are|run|go|walk|sulk|start|turn|leave|shout)
        you had not (looked|touched|talked|spoken|slept|smiled|asked|said|come) .. (since|for|in)
        you were in no (state|mood|fit|position) ..
        you are|were {adv}? (hardly|no|far from|not so|not as) {adv}? (innocent|perfect|blameless|a saint|an angel|much better|better|a picnic)
        it was|is you (who|that) ..
        you (were|are|have been) {adv}? (flirting|shouting|lying|drinking|sulking|nagging|screaming|hiding|texting|spending|cheating|starting|ignoring|pushing) ..
        you should be (apologising|sorry|asking|ashamed|thanking|saying)
        (hide|lie|shout|flirt|drink|spend|keep|do) .. (from me|at me|to me)? (too|as well) $
        because of (how|what|the way) you ..
        your (mood|moods|mood swings|jealousy|drinking|spending|temper|nagging|coldness) (is|are|was|were) (what|why|the)
        you (were|are) the one (who|that|with) ..
        without you {-ing} ..
        you get me (so|all) ..
        you have never {adv}? ..
        but|yet|though|although you never {adv}? (ask|thank|look|listen|talk|help|tell|say|want|touch|kiss|hold|notice|answer|call|text|see|hear|let|come|try|do) ..
        you of all people (can|should|are|have|do)
        you make me feel ..
        you were {adv}? (cold|distant|horrible|awful|moody|rude|nasty|angry|cross|foul|off) (with|to|at|for) ..
        i {adv}? only ({past}|{-ed}|{wronged}) because (you|of you|of your)
    """,
    unless="""
        not|never your fault
        you made me (so)? (happy|feel loved|proud|feel safe|tea|dinner|laugh|smile|soup)
        not blame|blaming you
        if you had not (told|found|asked|come|said|forgiven)
        (excuse|told myself|pretended) ...  because you
        i (told|said|blamed) .. (it was your fault|you made)
        you had every
        why should you
        you asked me
        you should have been (told|able|safe|with|the|celebrated|enjoying)
        you should have had
        you know what i am like now
        i (did not|never) (listen|ask)
        you never (lied|did|deserved|asked for)
        you never (ask|want) (for|much|a lot|anything)
        you never (say|do|tell) (a|an|one|it|no) ..
        you could try again
        i do not blame
        you can (go|stay) ..
        you were right
        i drove you
        {sorry} .. the silent treatment
        i gave you the silent treatment
        you have never (deserved|lied|asked|done|hurt|let|been anything|said)
        you (were|are) the one (who|that) .. (hurt|paid|suffered|carried|lost|deserved|had to|cried|held|found|should)
        you make me feel (loved|safe|happy|at home|better|seen|like the luckiest)
        because of (how|what) you (must|felt|went|have been)
        without you (knowing|having|needing|asking)
        it was|is you (who|that) .. (hurt|paid|suffered|had to|carried|held|lost)
    """,
    caught=(
        "[You made me do] it.",
        "[If you hadn't] nagged me all week I'd have told you.",
        "[You pushed me] into lying.",
        "[None of this would] have happened with a bit of kindness at home.",
        "[I wouldn't have looked elsewhere if you'd] been there.",
        "[You provoke a man] until he shouts.",
        "I lied to you, [but you never ask] me how I am.",
        "You [had me driven] mad with the lists.",
        "[What else could I do], with you in that state?",
        "[You're always on at] me about the bins.",
        "[You mocked my] singing.",
        "[If there was any warmth at home I would not have] gone to hers.",
        "[Your always complaining] about my hours.",
        "[I woudnt of gone if you] had rung.",
        "[Every time I sit down you start].",
        "[You hadn't asked how I was in] weeks.",
        "[You were shouting] all evening.",
        "[It was you who] wanted a dog.",
        "I can't say a word [without you sulking].",
        "[You of all people should] know.",
    ),
    left_alone=(
        "I lied to you, but you never ask for much.",
        "I kept shouting, yet you never say a hard word back.",
        "You made me soup while I was lying to you.",
        "It was not your fault, you did not make me lie.",
        "I told you it was your fault, and it was mine.",
        "If you had not asked me, I would still be lying.",
        "You should have been told the truth in May.",
        "I gave you the silent treatment for a week.",
        "I drove you to the station.",
        "You can go to your mother's as long as you like.",
        "Every time I hear it I think of you.",
        "You have never deserved it.",
        "I can't decide it without you knowing the sum.",
    ),
)
