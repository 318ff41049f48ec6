"""Putting it right: paying, replacing, undoing, telling the truth, asking what would help."""

from ..shape import KEEP, Check

CHECK = Check(
    name="repairing",
    label="repair",
    negated="drop",
    asked=KEEP,
    letters_only=True,
    reason="This offers to put something right, or says that you have.",
    question="Is it something your partner has said they want?",
    source="lewicki-2016",
    pattern="""
        i will|have|can|shall|am {adv}? (pay|paid|replace|replaced|fix|fixed|repay|repaid|refund|mend|mended|repair|repaired|restore|correct|corrected|return|returned|reimburse|cover|clean|cleaned|sort|sorted|undo|cook|drive|handle|replacing|paying|fixing|sorting|getting|selling|sell|sold)
        (i am going|i would like|i 'd like|i want) to {adv}? (pay|paid|replace|replaced|fix|fixed|repay|repaid|refund|mend|mended|repair|repaired|restore|correct|corrected|return|returned|reimburse|cover|clean|cleaned|sort|sorted|undo|cook|drive|handle|replacing|paying|fixing|sorting|getting|selling|sell|sold)
        i will|can|shall {adv}? (buy|get|bring|take|make) you
        i will|am {adv}? (take|taking) (over|care)
        i have {adv}? {adv}? (told|rung|spoken|asked|written|messaged|called|transferred|ordered|apologised|been back|been to|moved|taken|booked us|cancelled|emailed|arranged|explained|given|attached|printed|found|saved|set aside|started paying|taken down|returned|phoned|texted) (to|you|your|the|her|him|them|my|it|a|everyone|every|all|down|back|around|that|in|for|with|mum|dad|both|an) ..
        i (rang|phoned|emailed|messaged|wrote to|spoke to|told|went back|asked) .. (and|to|that) (told|said|explained|apologised|asked|it was|cancel|cancelled|correct|put|take|remove|give|i)
        ^ (told|rang|asked|ordered|paid|sold|transferred|spoken to) (the|her|him|them|everyone|your (mum|sister|boss|dad|mother|family|parents|friend)) ..
        i will {adv}? (tell|answer|ring|speak|call|explain|write|apologise|show|ask|go|give|come|do|help|send|book|look|arrange|take) (them|her|him|your|you|to|any|every|all|everyone|anyone|the|it|whatever|with|my|on|up|straight|back|for|a|sure|mum)
        what (would|can|could|might) (i|you|make|help|it) .. (do|help|need|want|better|right|easier|take|put|different)
        what would (help|make)
        (is there|if there is) anything .. (i can|you want|would|you need|else|you)
        tell me what (you (need|want me|would)|would|to|i)
        just tell me
        let me know (what|if|how) ..
        (make|making) (it|this|that|things) up to you
        (put|make|making|putting|set) (it|this|that|things) {adv}? right
        make amends
        you can (read|see|check|look at|ask|have) anything
        (if you want to|you can) see the
        i (have)? (set|put) aside
        (mend|repair|restore|rebuild|earn) (back)? (what|your|the|some)
        i (would like|want|hope|intend|plan|will try|will do what i can) to (make (it|this|things) (right|up|better)|put (it|this|things) right|repair|mend|help)
        what you need from me
        let me know (how|what) i can
        is there anything (i|that)
        anything i can do
        i (have)? (owned up|come clean|told the truth) (to|about)
        i will (own up|come clean|tell the truth) (to|about)
        (ask|asking) me (anything|whatever|any question)
        (put|ask) .. questions .. me
        any question ..
        (answer|answering) (any|every|all|your|each|whatever|it) ..
        i (will|shall) (answer|tell) .. (truth|honestly|straight)
        you (can|may) {adv}? (see|look|read|check|go through|have|use|ask) (my|the|all|me|every|any|at|through|them)
        (is|are|it is) yours
        (pay|paid|paying|put|give|given|giving|gave) .. back
        (money|it|all|hundred|card) (is|are) {adv}? back (in|on|to)
        new one (is|on|saturday|tomorrow|coming|for) ..
        (a|the) new one
        i (took|have taken) (it|the|that) .. down
        (paid|repaid|replaced|refunded|cancelled|fixed|sorted) (now|today|in full|it|already)
        i (have)? (made|booked|got) an? appointment (with|at) the (bank|garage|shop|school|landlord)
        (printed|left|put|laid) .. on the table
        (receipt|statement|letter|schedule|paperwork) ..  (attached|inside|in|on|is|printed)
        i owe (your|her|him|them) .. (apology|explanation)
        happy to (walk|show|answer|go|talk|explain)
        (you can|you will) get the truth
        i am telling you (so|because|this so)
        you should have the truth
        i would like to (make|replace|repay|give|offer|take|help|do|be the one|go|start|come|put|pay|hear what)
        if (you would like|there is anyone|you want) ... i will
        i can (start|help|pay|come with|move|explain)
        how (can|could) i (help|make|fix|put|start|repair|earn)
        (i will|i am) .. (do|doing|take|taking) (the|all the|over|your) (kids|school|washing|dishes|night|nights|cooking|bath|bins|shopping|cleaning|housework|early)
        i have (done|taken) the (kitchen|washing|dishes|cleaning|shopping|kids|bins)
        (it|which|that|the money|the rest|money|pay|salary|wages) (will)? (goes|go|come|comes|going) {adv}? (to|out of|into|from) .. (account|wages|pay|you|salary|loan)
        i have (asked|told|begged) .. to (delete|stop|say nothing|take|give|remove|send|correct)
        i {adv}? (went|have been|have gone|drove|go) .. to (apologise|explain|return|give|collect|fetch|tell (them|him|her) (the truth|it was|i))
        i (have)? {adv}? put .. back
        i am {adv}? coming (to|with) (every|all|the|you)
        i (have)? {adv}? (start|started|begin|began|begun) (to)? (return|repay|pay|repaying|paying|returning) ..
        my (full|whole|entire|next)? (salary|wages|pay|bonus) (will|is|goes) ..
        i (have)? {adv}? bought (for)? you ..
        i have {adv}? (written|spoken|confessed|been straight|apologised) to ..
    """,
    unless="""
        i will {adv}? (never|always|do anything|tell your|wait|understand|make you pay|make you sorry)
        i will take (it that|it you|the kids)
        i have (told|asked) you
        them about your
        if you ... i will (tell|take|leave|make you)
        i will (give you space|go to my|come back when)
        to apologise (for you|on your)
    """,
    caught=(
        "[I have paid] the money back.",
        "[What would make this easier] for you?",
        "[I'll replace] the jug this week.",
        "[I've told your] sister that I made it up.",
        "[Ask me anything] and you will get a straight answer.",
        "[I've asked them to delete] the recording.",
        "The rest of [it comes out of my wages].",
        "[I went to your aunt to explain] that I had lied.",
    ),
    left_alone=(
        "I'll never gamble again.",
        "I have told you that I am tired.",
        "You can't take back what you said.",
        "I will wait as long as you need.",
        "I paid for it with my sleep, believe me.",
        "Your salary is late again, I hear.",
    ),
)
