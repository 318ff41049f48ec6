"""Turning from what it is like for the partner to what it is like for oneself."""

from ..shape import KEEP, Check

CHECK = Check(
    name="comparing",
    label="comparing",
    asked=KEEP,
    reason="This turns to what it is like for you. They were telling you about themselves.",
    question="What is it like for them, and in what is it theirs alone?",
    source="house-judgement",
    pattern="""
        i (do|can)? {adv}? know {adv}? (exactly|just|precisely|all about)? how (you feel|that feels|you felt|it feels)
        i know (exactly|just|precisely) what ..
        ^ me (too|as well)
        ^ same (here|for me|with me|as me)
        (so|neither|nor) (am|was|did|do|have|were|had|can|could) i
        i (do|did|am|was|have|feel|felt|can not|could not|had) {adv}? (too|as well)
        i {adv}? (am|was|feel|felt|have|had|did not|do not|cried|cry|hurt|suffer|suffered|struggle|lost) ... (too|as well|either) $
        i {adv}? (am|was|feel|felt|hurt|have|had|did not|do not|cried|suffer|suffered) ... (too|as well|either) , ..
        (and|but) i (also|too) (am|was|feel|felt|hurt|suffer)
        (i am|am) (hurting|suffering|struggling|in pain|heartbroken) ..
        (how|what) (do|did) you think i ..
        do you (think|know|imagine) (this|it|that) (is|was) .. (for me|easy|fun|nice|like for me)
        do you know (how|what) .. (i|me|my) ..
        (hard|difficult|tough|easy|painful|awful|horrible|lonely|bad) (for|on) me ..
        when (my|i) ... i felt ..
        the same (thing)? {adv}? happened (to|with) me
        (that|it|this) happened to me ..
        nothing {adv}? (compared|next) to|with ..
        compared (to|with) (what|me|my|mine) ..
        not the only one ..
        you are the only one ..
        i have (had|been having) (a|such|quite) {adv}? (bad|hard|terrible|long|rough|awful|horrible|stressful|difficult|shit|crap) (day|week|year|time|month|night)
        (what|how) about (me|my|how i|mine) ..
        i {adv}? (feel|felt) {adv}? (awful|terrible|horrible|dreadful|wretched) ..
        i can not (cope|go on) ..
        (my|our) (ex|mother|mum|brother|sister|friend|friends|father|dad|cousin|boss) .. (too|worse|same|also|as well) ..
        i have it (worse|hard|harder)
        nobody|no one (asks|asked|cares) .. (me|i)
        (imagine|think|guess) (how|what) (i|it|my|me) ..
        i (had|have) (it|that|things) {adv}? (worse|harder|hard|tough|just as)
        (it|this|that) {adv}? {adv}? (breaks|hurts|kills|upsets|worries|scares|exhausts|pains|destroys) (me|my) ..
        welcome to (my|the)
        you have no idea {adv}? (what|how) (i|it|my) ..
        i (lie|lay|cry|suffer) ... (too|as well|myself)
        i {adv}? have feelings ..
        (do)? you {adv}? think i (slept|am|was|do not|did not|like|enjoy|feel|felt|wanted|want|sleep) ..
        i am the one (whose|left|stuck) ..
        i am the one (who|that) (has to|have to|had to|lost|suffers|suffered|pays|paid) ..
        i was {adv}? (in bits|devastated|crushed|heartbroken|in pieces|a wreck|destroyed|beside myself|gutted|broken) ..
        i have (got)? {adv}? (nobody|no one|no friends)
        (mine|my own) (does|did|do|is|was|were|has|have) ..
        i am supposed to (feel|be) ..
        you should (have)? (seen|see) me
        (friends|people|family|everyone|mum|colleagues) (say|says|said|think) i (look|am|seem|have) ..
        ^ try (being|living|having|standing|walking|sleeping|spending) ..
        i (could not|can not|have not|did not) {adv}? (sleep|slept|eat|eaten|work|stop crying|breathe|function|concentrate|get out of) ..
    """,
    unless="""
        i (can not|do not|did not|could not|never|cannot) {adv}? know
        i was not ..
        do you know (what|how) i (mean|could|can)
        i was {adv}? (wrong|cruel|unkind)
        hard for me to (say|hear|admit) .. (but)? .. you
        not about me
        and that is (my|mine)
        than (me|i|it was for me)
        i want ..
        (i|my) .. too (late|much|long|often|loud|busy|proud|quick|drunk|scared|afraid|easily|far|soon|little) ..
        (ashamed|sorry) ..  what i
        (hurts|pains|scares) me (that|how) i
    """,
    caught=(
        "[I know exactly how you feel].",
        "[How do you think I] feel, living with this?",
        "It was [hard for me] as well.",
        "[Same here].",
        "You're [not the only one] who lies awake.",
        "[What about me]?",
    ),
    left_alone=(
        "I can't know how you feel.",
        "It was far harder for you than it was for me.",
        "I came home too late.",
        "What about it scares you most?",
        "I am ashamed that I lied to you.",
    ),
)
