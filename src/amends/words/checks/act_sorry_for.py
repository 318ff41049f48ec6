"""The act named inside the apology: sorry for shouting, sorry I forgot."""

from ..shape import Check

CHECK = Check(
    name="act_sorry_for",
    label="act",
    asked="drop",
    letters_only=True,
    reason="This names something that you did, or did not do.",
    question="Is anything left out that your partner will find later?",
    source="lewicki-2016",
    pattern="""
        {sorry} {adv}? (for|about) {adv}? {doing_wrong} ..
        {sorry} {adv}? (for|about) {adv}? {-ing} (you|your|at|to|the|it|that|so|my|in|on|through|off|up|out) ..
        {sorry} {adv}? that? i {adv}? {past}|{wronged}|{-ed} ..
        {sorry} {adv}? that? i (did not|was not|never|was late|was so late|went|ever) ..
        {sorry} {adv}? for the (lie|lies|affair|shouting|silence|silent treatment|text|texts|drinking|secrets|silent|way i|things i said)
        {sorry} {adv}? for my (lie|lies|lying|temper|outburst|affair|shouting|silence|drinking|gambling|comment|words|jealousy|absence|anger)
        {sorry} {adv}? (for|about) (how|the way|what) i (spoke|treated|talked|shouted|said|acted|called|behaved) ..
        (ashamed|guilty|sick|regret|terrible|awful|bad) (of|about|that|for)? (i|what i|how i) (lied|said|called|shouted|let|told|spoke|you|to|about|left|treated|read|acted) ..
        (wrong|unfair|selfish|cruel|rude|mean|horrible|sneaky) (of me)? (to|for me to) (lie|read|tell|shout|go|hide|take|say|call|leave|let|make|brush|keep|laugh|check|look|ask|use|break|ignore|spend|snap|put|throw|yell|post|share|compare|blame|accuse|demand|treat|speak|talk) ..
        no right to (read|go|look|tell|take|open|say|share|check|shout|use|speak|talk) ..
        should not (have|of) {adv}? (said|told|called|shouted|gone|read|taken|lied|opened|left|let|looked|yelled|made|used|hidden|kept|sent|posted|shared|thrown|pushed|snapped|laughed|spoken|kissed|done|spent|slept|brought|put|been|touched) ..
        should (have|of) {adv}? (told|called|come|been there|asked|rung|listened|stopped|stood|checked|stayed|paid|said|shut|defended|remembered|texted|helped|gone|picked|turned|waited) ..
        apologise for {adv}? {doing_wrong} ..
    """,
    unless="""
        {sorry} i (missed (your|the) (call|text|message)|did not (see|get|reply|answer|hear|catch))
        {sorry} i was (late|busy) (to|in|replying) ..
        if i
        {sorry} that? i made you feel
        you should have
        {sorry} i said (i|that i)
        {sorry} for not (replying|answering|getting back)
    """,
    caught=(
        "I'm [sorry for shouting at] you in the shop.",
        "I'm [sorry I forgot] your recital.",
        "It was [wrong of me to read] your letters.",
        "I [shouldn't have called] you lazy.",
        "I [apologise for ignoring you] all evening.",
    ),
    left_alone=(
        "I'm sorry for your loss.",
        "I'm sorry you're not feeling well, and I'll call you at six.",
        "Sorry for not replying sooner, I was on a train.",
        "You should have told me about it, I said, and you cried.",
        "Sorry if I did anything wrong.",
    ),
)
