"""A push to be done with it: move on, forget it, stop punishing."""

from ..shape import Check

CHECK = Check(
    name="pressure_move_on",
    label="pressure",
    letters_only=True,
    reason="This hurries your partner to be done with it.",
    question="What would change if they could take as long as they need?",
    source="mcnulty-2011",
    pattern="""
        (can|could|shall|should|us|to|must|please|so|that) we? {adv}? (please)? (move on|move past|move forward|get past|get over|get through|get back to|forget|start over|start again|start afresh|draw a line|wipe|drop it|be done|call it|lay it|make up|turn the page)
        (can|could|shall|let us|so) we? go back to (how|normal|the way|where|us|being)
        can we {adv}? (please)? (move on|move past|get past|get over|get through|put this|forget|start over|start again|drop|leave it|be done|make up)
        let us {adv}? (put|forget|move|start|leave|draw|never|call)
        (we|us) can {adv}? (move on|move forward|get past|put this)
        (we|us) {adv}? (move on|put this behind|put it behind)
        we {adv}? (need|have) to (move|get|put|let)
        (put|leave) .. behind us
        get over (it|this|yourself)
        (just|us|to you)? let (it|this) (heal|drop|lie)
        ^ (just|please)? let it go
        (you|us|we) (just|need to|have to|should|could|can)? let (it|this) go
        let go of the past
        drop it
        move on (from)? (this|it|now|already)
        how (long|much longer|many more times) (will|are|must|do|does|until|am|is|can|should) (you|i|we|this|it) (going|gonna|keep|stay|punish|hold|ignore|make|drag|need|want|have|stop|take|get|apologise|say|pay|suffer|grovel|forgive|answer|freeze|be (angry|mad|cross|punished|sorry|upset))
        how long (until|before|till) (you|we|things)
        how many times (do|must|will|am|should|can|have) i ..
        how much longer
        are we (good|ok|okay|quits|even|cool|done|alright|fine) ..
        we are (good|quits|even|square) ..
        (case|matter|subject|chapter) (is)? (now)? (closed|finished|over)
        fresh (start|page)
        clean slate
        (count|wipe) .. (off the books|clean|the slate)
        (keep|stop|to keep|still|going to|want to|wanna|be) {adv}? (punish|punishing|punished) ..
        punish me
        (stop|keep) (bringing|dragging|throwing|going on|raking|digging|dwelling) ..
        (dwelling|dwell) on
        picking over
        (never|not) (speak|talk|mention|open|raise) .. (of|about|it|this) again
        we will say no more
        say no more about
        forget (about|all|it|the whole|that|this|any) ..
        the way (things|it|we) (was|were) before
        back to (normal|how we|how it|where we|the way|us)
        things (go|went|get|can go) back
        all (be)? (finished|over) tomorrow
        be done (with)? (it|this)
        enough (is enough|now)
        get it over with
        if you (really|truly)? (loved|love|cared) (me|about)
        in the past (now|where) ..
        leave it in the past
        it is time (to|you|we|for) (move|let|stop|forgive|get|you to|us to|put)
        i just want (us|things|this|it|everything) (to|back|over|be) ..
        (we|us) back (to|on|together)
        (still|keep) (going on|angry|mad|cross|upset|sulking) about ..
        (are you|you are) still (going on|angry|mad|cross|upset|on about|sulking|punishing)
        water under the bridge
        (life|time) is too short
        bury the hatchet
        let bygones
        agree to disagree
        kiss and make up
        stop (going on|punishing|dwelling|sulking|crying|bringing|living in)
        (have not|has not) (it|this) gone on
        (this|it) has gone on (long|too)
        can not we ..
        why can not (we|you) .. (move|forget|let|get|put|go|drop|be|forgive)
        how many more times
        (start|starting) (fresh|afresh|from scratch)
        (keep|keeps) throwing
        (use|point|sense|good) (of|in) (dragging|going on|fighting|crying|staying|holding|digging|keeping|talking|bringing) ..
        (dragging|drag|dragged) (this|it|the matter|things|on|out) ..
        how long (this|it|that|all this|we|you) (is|are|will|has|have)? (going|gone|go|be|last|carry|to) ..
        will|can|shall we {adv}? (leave it|forget|drop|let it|call it|say no more|put) ..
        (kindly|please|just) {adv}? (forget|adjust|leave) (it|this|that|everything|and)
        (back|return) to normal
        no (use|point|sense|good) (of|in)? {-ing} (this|it|up|on|out|over)
    """,
    unless="""
        do not (have|need|want|expect) .. (you|move|get|forgive)
        not (ask|asking|expect|expecting) ..
        no (hurry|rush)
        you (do not|never) have to
        i (told|said|tried|asked|wanted) ...
        i kept
        i should not
        never (ask|forget)
        even if
        i will not forget
    """,
    caught=(
        "[Can we just move on]?",
        "[How long are you going] to punish me?",
        "[Let's put] this behind us.",
        "[It's time to get] over it.",
        "[Are we good] now?",
        "There's [no point in dragging it] out.",
        "[Will we leave it] so?",
        "[Kindly forget it] and sit down.",
    ),
    left_alone=(
        "I don't expect you to get over this.",
        "I told you to get over it, and that was cruel.",
        "You don't have to move on for my sake.",
        "I'm not asking you to forget what I did.",
        "How long would you like me to stay away?",
        "Will we leave the key with Una?",
    ),
)
