"""The cause put on drink, tiredness, work, nature or everybody."""

from ..shape import KEEP, Check

CHECK = Check(
    name="excuse_circumstance",
    label="excuse",
    negated=KEEP,
    letters_only=True,
    whole="something_to_excuse",
    reason="This puts the cause on something else, so your own part grows small.",
    question="What was your own choice in it?",
    source="lewicki-2016",
    pattern="""
        i was {adv}? {adv}? {drunk}
        i was under {adv}? (a lot of|so much|so|a great deal of|huge)? (stress|pressure)
        under (a lot of|so much|lots of) (stress|pressure)
        i had (been drinking|had a few|had too much|a few too many|a few drinks|drunk too much|a bad day|a hard day|a long day|a rough day|a hard week|a lot on)
        i had (a lot on my plate|so much on)
        i had the worst ..
        i (have|had) a lot on
        (work|things|life|everything) (has|have|had) been {adv}? (crazy|mental|mad|hectic|hard|stressful|busy|tough|difficult|insane|hell|rough|a lot)
        work 's been {adv}? (crazy|mental|mad|hectic|hard|stressful|busy|tough|insane|hell)
        work was {adv}? (crazy|mental|mad|hectic|hard|stressful|busy|tough)
        it was the (drink|alcohol|booze|beer|wine|drugs|weed|stress|tablets|pills|medication|vodka|whisky|coke|tiredness|lack) ..
        it is the (tablets|drink|stress|pills|medication|hormones|menopause|job)
        (drink|booze|alcohol|beer|wine|stress|whisky) talking
        i was not {adv}? (myself|thinking) (straight|clearly)?
        not in my right mind
        i was not in a good (place|way|state)
        not really me
        in a (bad|dark|low|weird|terrible|really bad|rough) (place|way|headspace)
        i am (only|just) human
        (no one|nobody) is perfect
        nobody 's perfect
        (everyone|everybody) (does|did|makes|lies|has|says|forgets|slips|gets)
        any (man|woman|one|body|person|husband|wife) would
        anyone|anybody would {have}
        i could not help (it|myself)
        i got carried away
        i lost control
        (one thing|things) led to
        it just happened
        (the way|how|who|what) i am $
        just (the way|how|who) i am
        how i was (raised|brought up)
        (the way|how) i (was)? (grew up|raised|brought up)
        i grew up (thinking|in|with)
        my (adhd|anxiety|depression|nervous system|attachment style|ocd|ptsd|bipolar|temper) ..
        i have (adhd|anxiety|depression|ocd|ptsd)
        heat of the moment
        (a man|men|women) (has|have) needs
        not good at (these|dates|holding|talking|saying|words|remembering|sharing|feelings)
        the devil
        my boss was
        i could not get out of
        i had no choice
        i had to (do|lie|hide|keep) ..
        there was never a good moment
        it is what i do
        not a (dates|phone|words|texting) person
        my phone (died|was)
        it slipped my mind
        slipped my mind
        i have been {adv}? (depressed|stressed|struggling|ill|busy|snowed under|exhausted)
        (a|such a) (hard|difficult|tough|stressful|rough) (time|period|year|month|week|patch)
        i did (what i (thought|had to|could)|my best)
        i {adv}? (did not|do not) {adv}? (see|notice|realise|think) (it|that|how|you|anything|what) .. (mattered|wrong|problem|upset|minded|would|important|mind|deal|bother)
        you know (how|what) (he|she|work|it|things|my mum|my boss|they) (is|are|get|gets|was) ..
        i am (just)? {adv}? (bad|rubbish|terrible|hopeless|useless|crap|no good) (at|with) (dates|phones|remembering|names|feelings|words|talking|birthdays|this|money|these)
        i have (a)? (bad|terrible|awful) (memory|temper)
        that is just (how|the way|who)
        (he|she|they) (made me|talked me into|pushed me|kissed me|came on to me|started it|kept (asking|buying|pouring|texting)|dared me)
        came on to me
        i did not know what i was doing
        (something|it) came over me
        i blacked out
        i do not (even)? remember (doing|saying|it|any|what|much)
        no memory of
        i was going through ..
        (boys|men) will be
        it was a (hard|bad|difficult|rough|stressful|long) (time|day|week|month|night|year)
        i was not (well|in control|in a good)
        i was young
        it was peer pressure
        i was (off my (face|head)|out of it|on medication|half asleep)
        i had (too much|a lot) to drink
        my (memory|head|brain) (is|was) ..  (terrible|all over|like a|fried|rubbish)
        it was not my idea
        i get like (this|that)
        i have been under
        i am (not)? (really)? {adv}? (a phone|a texter|a planner|a talker|wired)
        i needed to (let off|blow off|unwind|get away|relax)
        i had a .. (headache|hangover|cold|migraine|toothache|fever|row|deadline)
        (been|was|were|is|kept|are) winding me up
        (emotions|tensions|tempers) (were|was|got) (running|high|frayed|heated)
        everyone|everybody (checks|looks|flirts|drinks|gets|does|tells|goes|watches|forgets|lies)
        i (do not|did not) (know|have) (any better|any other way)
        it runs in
        in my (country|culture|family|religion|house|day|village|tradition|community|religion) .. (this|it|that|is|we|all|men|people|nobody|everybody|everyone)
        not {adv}? (know|knowing|no|sure|thinking|aware) {adv}? what i was (doing|saying)
        the (day|week|month|year|night|time) i (have had|had|was having|'d had|have been having|am having)
        under (a ton|a lot|a load|loads|tons|heaps|a mountain|a huge amount|so much|too much|great) (of)? (stress|pressure|strain)
        (any|every) (man|woman|one|person|husband|wife|body) (would|will|does|has)
        (all|most) (men|women|people|husbands|couples) (do|are|drink|look|lie)
        (that|it) (was|is) {adv}? (the|my) (upbringing|hormones|illness|condition|medication|genes|stars)
        had me {adv}? (driven|tormented|stressed)
        i (have had|had|'d had) a (skinful|few|bad|hard|long|rough|terrible|bloody|perfectly) ..
        i am (a man|man|a human|human|only human|old|a father|a hot-tempered) ..
        i have my (nerves|needs|limits|moods|ways)
        (she|he) was lonely
        in (the|my|our) blood
        my (dad|father|mum|mother|family|brother) (was|were|is) (the same|like that|like this|a drinker)
        i {adv}? {shrink} (snapped|panicked|flipped|froze|lost)
        i was {adv}? (confused|exhausted|desperate|shattered|wrecked|hammered|out of my)
        i had not (slept|eaten) ..
        you know (how|what) my _ (is|are|gets|get|was|can)
        (money|cash|time) (was|is|has been) tight
        how (we|i|they) (were|was|are) (raised|brought up|taught|made)
        in my (position|place|shoes) ..
        my (boss|mate|mates|friend|friends|brother|mother|mum|dad|father|manager) (made|forced|pressured|pushed|talked) me
        i am not {adv}? good (with|at) (feelings|words|people|dates|talking|emotions|apologies|apologising|conflict)
        (was|were|kept) (egging|daring|pressuring|goading|pouring|topping) ..
        was not planned
        (caught up|swept up|carried away) in ..
    """,
    unless="""
        no excuse|excuses
        not|never an? excuse|reason
        does not|never excuse|justify
        i chose|choose
        my (own)? (doing|choice|fault)
        not blame|blaming
        i still
        not your fault|doing
        should not have
        you (have|had|are|were) .. (hard|difficult|tough)
        (hard|difficult|tough|stressful|rough) (time|period|year|month|week|patch) for (you|them|her|him)
        {neg} the (drink|booze|alcohol)
        i let you
        (ask|asks|asked|asking|wonder|tell|told) .. how i am
        i took it out on
        and i (chose|decided)
        i did not know what i was doing to you
        i had a (few|bad|hard|long|rough) .. (wrong|choice|excuse|chose)
        my (dad|father|mum|mother|brother) was the same (age|man|height)
    """,
    caught=(
        "[I was drunk] that night.",
        "[Work has been crazy] since August.",
        "[It was the wine] talking.",
        "[Anyone would have] lost it in that kitchen.",
        "[I'm just human] after all.",
        "[In my family everybody] shouts at dinner.",
        "I [didn't know what I was saying] that night.",
        "You know [the week I've had] at the depot.",
        "I was [under a ton of pressure].",
        "[I'd had a skinful].",
        "[I have my limits].",
        "The lads [were egging] me on.",
        "It's [in the blood].",
        "[I just panicked].",
    ),
    left_alone=(
        "I had been drinking, and I chose to drink.",
        "I was drunk, and that is no excuse.",
        "I drank your birthday wine and lied about it.",
        "You had a hard time and I was not there.",
        "It wasn't the drink, it was me.",
        "You rang that night to ask me how I am.",
        "I chose it, under a lot of pressure or not, and that was wrong.",
        "I had a few and I chose to.",
        "I was wrong, and exhausted or not I chose it.",
        "I think it was a hard week for them.",
    ),
)
