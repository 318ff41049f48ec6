"""Saying plainly that it was one's own fault, wrong or choice."""

from ..shape import Check

CHECK = Check(
    name="responsibility",
    label="responsibility",
    asked="drop",
    letters_only=True,
    reason="This takes it on: it says that it was your own doing.",
    question="Does it stand without a “but”?",
    source="lewicki-2016",
    pattern="""
        i was {adv}? {adv}? (wrong|out of order|out of line|at fault|to blame|in the wrong|responsible)
        i am {adv}? {adv}? (wrong|at fault|to blame|responsible|in the wrong|the one who|the one that|the one to)
        i was the one {adv}? (who|that|acting|to|at)
        it (was|is) me (who|that)
        (it|that|this) (was|is) {adv}? my (own)? (fault|choice|doing|decision|mistake|responsibility|failure|failing)
        (my own|all my|entirely my|my) (fault|doing|choice) , (not|and)
        was (my|mine) .. (not yours|and mine alone)
        by (my own)? choice
        (take|took|taking|accept|own|bear) (the|full|all|all the|complete|my|total)? (responsibility|blame)
        no|without excuse|excuses|justification|defence|defense
        (no|without) (right|business) (to|reading|going|looking|telling|saying|doing)
        not|never {adv}? an? excuse
        does not excuse
        i had no (right|business|reason|excuse|cause)
        i|and should not|never {adv}? (have|of)
        ^ should not|never (have|of)
        i should {adv}? (have|of)
        i ought (to|not) (have|of|to have)
        ^ should (have|of)
        i could (have|of) {adv}? (just)? (told|said|called|gone|come|asked|stopped|left|waited|rung|chosen|killed|been|done|stayed)
        (that|it|this|which|what i did|what i said|doing that|saying that|my behaviour) was|were {adv}? {adv}? (a|an|such)? {adv}? {fault_word}|{fault_noun}
        (that|it|this|which) is {adv}? {adv}? (a|an|not)? {adv}? (wrong|abuse|unacceptable|inexcusable|unforgivable|unfair|fair|childish|selfish|cruelty|cowardly|real cruelty|not right|not ok)
        was {adv}? {fault_word}|{fault_noun} of me
        {fault_word} (of me|thing to (do|say))
        a {adv}? {fault_word} (thing|way|trick|comment|lie) ..
        i (was|am|have been|had been|been) {adv}? {adv}? (a|an|such a|such an|being|just)? {adv}? {fault_word}|{fault_noun}
        i acted {adv}? {fault_word}|{-ly}
        i (have)? {adv}? (failed|robbed|wronged) (you|us|our|both|all)
        i (have)? {adv}? let (us|our|everyone|all|both) .. down
        i (have)? {adv}? let you down
        you did not deserve
        you (never|did nothing to) deserve|deserved
        you deserve|deserved (better|the truth|more|someone|honesty|to)
        i owe you (an apology|better|the truth|more|honesty)
        i (have)? (broke|broken|betrayed|abused|destroyed|lost|damaged|shattered) (your|our|the|that) (trust|confidence|vows|promise) ..
        (down|up) to me
        (that|this|it|all) (one)? (is|was) on me
        on me $
        (is|was) mine to (carry|own|fix|be|bear)
        i (own|own up to) (it|that|this|what|my|every|all)
        own up
        i {adv}? chose (to|not|that|the|it|my|myself|work|wrong)
        i decided (to|not)
        you (were|are) right (to|about|not|that|when)
        ^ you are right $
        i (can not|can only|do not) blame (anyone|anybody|you|only|no one|myself)
        (blame|blaming) (myself|nobody but|no one but|only myself)
        i (have)? {adv}? (messed|screwed|fucked|stuffed|cocked|ballsed) (up|it|this)
        i admit (it|that|to)
        i {adv}? (ruined|wrecked|destroyed|spoiled|spoilt|trashed)
        (not|never|none of (it|this) (was|is)) your (own)? (fault|doing)
        not your (fault|job|doing)
        you (did|have done|had done) nothing {adv}? (wrong|to deserve)?
        you had (given|done) (me)? (no|nothing) ..
        nothing you (did|said|could) ..
        you did not (cause|do anything|make)
        i did (that|this) {adv}? (to you)?
        i did it {adv}? (knowing|to you|on purpose)
        i knew {adv}? (exactly|it was wrong|better|full well|what i was|that it|it would)
        (never|not) mine to (give|tell|share|hand)
        i shamed you
        i (have)? put you through
        i made a {adv}? (choice|decision|liar)
        i have (only)? myself to blame
        it is abuse
        that is (what|who) i (did|was)
        i can not (defend|justify|excuse|unsay) ..
        i have no (excuse|defence|right|one)
        i took (it|that|you) .. for granted
        i took you for granted
        i know (it was|that was|it is|that is) (wrong|not fair|unfair|not right|not ok|not okay|my fault|cowardly|selfish)
        i know it is not fair
        (was|were) {adv}? out of order
        deserve (that|it|your|whatever)
        my responsibility
        i said i would .. and i (was not|did not|have not)
        i (knew|know) i (was|had|should|hurt)
        i (am|was) accountable
        i (answer|am answerable) for
        it was (entirely|all|only) (me|mine|my)
        (nobody|no one) (made|forced) me
        the (fault|blame) (is|was|lies) (mine|with me|all mine)
        i was the (problem|cause|reason)
        i (caused|did) this
        i crossed a line
        i had a choice
        i could have chosen
        because of me
        (it is|it was|this is|that is|was|is) {adv}? my (own|big|only)? (guilt|mistake|fault|sin|error) ..
        (there is|is|with)? no (defending|excusing|justifying) ..
        (there is)? nothing (that|i|can)? (i can say)? (makes|make|excuses) (it|that|this|what) .. (right|ok|okay|better|alright)
        (it|that|this|which) (was|is) not {adv}? (correct|right|fair|ok|okay|on|acceptable|kind|my place|honest) ..
        (it|that) was {adv}? {adv}? me $
        i (wish to|want to|have to|must|need to)? (acknowledge|admit|own|confess|accept) (that|to you)? (that)? i {adv}? ({wronged}|{past}|{-ed}|was|have)
        (was|were|is) {adv}? (yours|not mine) to (tell|decide|give|share|say|choose|keep|spend|sell)
        (fault|doing) (is|was|that|it) .. mine
        i {adv}? wronged you
        i (have|had) gone and {wronged}|{past}
        i went and {wronged}
        i (was|am) {adv}? (an|a|the)? {adv}? {fault_word} {fault_noun}|person|partner|husband|wife|friend|man|woman|boyfriend|girlfriend
        i {adv}? deserve (all|every|the|any|whatever) .. (anger|you|blame|of it)
        (they|those|these|the words|my words|my lies) (was|were|are) {adv}? {adv}? (a|an)? {fault_word}|{fault_noun} ..
        (there was|there is) no (need|reason|call) for (it|that|this|me|what) ..
        (mistake|fault|delay|choice|doing|error|responsibility|lie) (was|is) (mine|my own|from my side|on my side)
        (it|that) was a {adv}? {fault_word} (act|thing|trick|way|move|joke)
        like a (coward|thief|bully|pig|fool|brat)
        (you|it) .. did nothing to (bring|cause|earn|deserve) ..
        {neg} _ (of it)? was your (doing|fault)
    """,
    unless="""
        if i was wrong
        i was wrong (about the|to trust|to think you)
        (correct me if|maybe|perhaps) .. i am wrong
        i am (not the one|the one who (has|pays|does|works|is hurt))
        if that makes me
        you are right that
        no right to be
        not my (fault|doing|choice|responsibility)
        i am not (wrong|to blame|at fault)
        i should have (known you|listened to my|left you)
        should have (called|asked) , but you
        i could have (died|been killed|had)
        i could be wrong
        not because of me
        (it|that) is not (fair|right|ok|okay) (of you|on me|to me|that you|how you|what you)
        (it|that) was not right (away|for)
    """,
    caught=(
        "[I was wrong] to shout at you.",
        "[It was my own choice], not yours.",
        "There is [no excuse] for it.",
        "I [take full responsibility].",
        "[It was my fault].",
        "[I should never have] opened it.",
        "[It wasn't right] of me to answer for you.",
        "[There's no defending] what I wrote.",
        "That [was not mine to tell], and I told it.",
        "[I have to admit that I lied] to you.",
        "You lost the flat [because of me].",
        "Because [I was an eejit], you walked home.",
        "[I shouldnae have] sold it.",
        "[Those were cruel] words.",
        "The [mistake was mine] alone.",
        "[There was no need for it].",
    ),
    left_alone=(
        "It wasn't my fault that you left.",
        "Mistakes were made by us all.",
        "You told me I was wrong.",
        "Was I wrong to ask you?",
        "You chose the flat and I paid for it.",
        "That's not fair on me.",
        "There is no need for a coat.",
    ),
)
