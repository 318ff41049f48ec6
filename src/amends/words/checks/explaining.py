"""How or why it came about, whether or not it excuses."""

from ..shape import KEEP, Check

CHECK = Check(
    name="explaining",
    label="explanation",
    asked="drop",
    negated=KEEP,
    letters_only=True,
    reason="This says how it came about.",
    question="Does it explain your choice, or does it ask to be let off?",
    source="lewicki-2016",
    pattern="""
        because i (was|am|felt|thought|did not|could not|wanted|had|knew|needed|liked|hated|get|believed|would|have|'d)
        because (it|you|the|my|people|of how|after|if) .. (was|were|would|had|made|suited|seemed|felt|got|might|is)
        i (was|am|felt|got) {adv}? {adv}? (scared|afraid|frightened|ashamed|jealous|angry|worried|lonely|terrified|panicking|insecure|embarrassed|desperate|overwhelmed|hurt about|showing off|in a temper|lost|bored|flattered|drunk|tired|stressed|exhausted|depressed|in a bad place|too proud|too scared|proud|nervous) ..
        i thought (you|it|i|that|we|he|she|no|nobody|if) ..
        i {adv}? thought i
        the reason (i|that|was|is|why) ..
        out of (fear|anger|jealousy|shame|pride|spite|habit|laziness|guilt|boredom|loneliness)
        i did it (because|for|out|to)
        i {shrink}? did it (because|for|out|to)
        i (only|just)? did (it|that) (because|cos|for|out|to)
        i {adv}? wanted (to (look|feel|be|avoid|win|impress|protect|keep|hurt|get|fix|seem|surprise|punish|spare|forget|see)|some|a|you to|it to|sympathy|everyone)
        i needed (space|to|someone|some|attention|it|air)
        i (told|kept telling|convinced) myself ..
        so (that)? (i|you) (would|did|could|need) not ..
        i (panicked|froze|shut down|bottled it|chickened out|lost my nerve|lost my temper|lost it|snapped)
        i did not (want|know how|tell you) .. (to|because|you|how)
        i did not know how ..
        i could not (bear|face|cope|handle|make myself|stand|bring myself) ..
        i was (trying|hoping|waiting|avoiding|looking|protecting|running|hiding from|thinking of|too busy|only|just|so)
        i liked (the|it|that|how|being|feeling)
        i (suppose|guess|think) .. (i|it) (was|have been|wanted|felt|scares|thought|am) ..
        (that is|this is) (where it|why i|why it|how i|how it|how come)
        i grew up ..
        i never learned ..
        where it comes from
        i have (always|never) (been|had|found|learned) ..
        i find .. hard
        it seemed (easier|simpler) ..
        it was easier (to|than|for)
        it made me feel
        i felt {adv}? {adv}? (small|useless|lonely|trapped|invisible|left out|ignored|unwanted|pushed|guilty|attacked|sorry for myself|cornered|judged|old|stupid|like|that|as)
        since i (lost|was|had) ..
        i work too
        i have (adhd|anxiety|depression)
        (got|went) to my head
        i had been (drinking|arguing|up|awake|stressed|worrying|dreading)
        i had (too much|had a few|a few)
        my (jealousy|pride|ego|temper|fear|insecurity|anxiety|father|mother|dad|mum|ex) (got|took|is|was|made|drank|did|has|used) ..
        it was {adv}? {adv}? (my|pure|a|from|out of)? {adv}? {motive}
        (out of|from|through|because of|down to|due to) {adv}? (my|pure|a)? {adv}? {motive}
        my (own)? {motive} (got|took|was|is|made|has|told|said|came|won)
        i had {adv}? (a|some|big|great|so much|too much)? {adv}? (fear|fears|shame|doubt|doubts)
        i was {adv}? feeling {adv}? {adv}? ({motive}|{state})
        i was {adv}? {adv}? {state}
        i (have|had|'d) {adv}? (convinced|told|persuaded|kidded|fooled) myself
        i (convinced|persuaded|kidded|fooled) myself
        (when|but)? (really|in truth|the truth is|truth is|in fact) i (was|wanted|needed|could|did|am)
        i {adv}? wanted (the|him|her|them|everyone|people|my|you home|you there|you all)
        (it was|because of|was) & me & {-ing} ..
        because of (what|how|the way) ..
        i (think|reckon|suppose|believe|guess|see now) that? i (have been|was|had been) {-ing} ..
        (what|all) i (really)? wanted (was|is)
        i (am|was) used to {-ing} ..
        i {adv}? wanted (the|to|some|a|my|it|us|more) ..
        i was {adv}? (that|so|too) ({feeling}|{state}|proud|tired) (of|to|about|that) ..
        i (had not|did not have) the (courage|nerve|guts|heart|strength|words) ..
    """,
    unless="""
        i thought (about|of) (you|what|it|how)
        i am (ashamed|worried) (of|about you)
        because (i love|of me|you deserve|you asked|you have)
        i felt (terrible|awful|sick|guilty)
        that is why i (have|am|will|booked)
        i am (trying|writing)
        afraid of me
        i wanted (you|the kids) to know
        i was ashamed of
        i wanted to (reach out|say|tell you|write|ask|thank|apologise|let you|hear|know how|argue)
    """,
    caught=(
        "[I was afraid] you would leave if I told you.",
        "I lied [because I was] ashamed.",
        "[I told myself] it would not matter.",
        "[I panicked] and said the first thing in my head.",
        "[I did it to] look big in front of my friends.",
        "[It was pure jealousy], and I fed it.",
        "[I did it out] of envy.",
        "[I'd convinced myself] that you would not mind.",
        "[I had too much fear] to say it.",
        "[I think I was hiding] from the bills.",
        "[I was livid] with my brother.",
        "[I hadn't the nerve] to tell you.",
        "[I wanted some] of the praise myself.",
    ),
    left_alone=(
        "I thought about what you said on Sunday.",
        "You were afraid of me that night.",
        "That is why I have booked the course.",
        "I wrote to you because you asked me to.",
        "I will tell them the truth.",
        "It was a lovely evening, and I thank you.",
        "I wanted to ask how your mother is.",
    ),
)
