"""Taking in, or inviting, what the partner has to say."""

from ..shape import KEEP, Check

CHECK = Check(
    name="listening",
    label="listening",
    negated="drop",
    quoted=KEEP,
    asked=KEEP,
    letters_only=True,
    reason="This takes in, or invites, what your partner has to say.",
    question="Can you say it back in their words?",
    source="frantz-bennigson-2005",
    pattern="""
        (i want|i would like|i would love|id like|i 'd like|i 'd love|i am here|love|i am ready|i am willing|happy|i need|like) to (hear|listen)
        i (will|am|am here|promise to|shall|can|just want to) {adv}? (to)? listen ..
        i (will|am)? listening
        (and|to) listen
        i (can)? {adv}? hear (you|how|that|what|your)
        i (have)? {adv}? heard (you|what|how|that|every|your)
        i (have)? {adv}? (read|reread|re-read) (your|it|what|every|that) .. (letter|message|email|text|twice|note|wrote|slowly|said|words|again|it)
        i have (been)? {adv}? (thought|thinking) {adv}? about (what|everything|your|all) (you)? ..
        (about|to|in|take in|heard|hear|every|know) (what|everything|all|word) (you|that you) {adv}? (said|told me|wrote|asked|shared|have said|have told)
        (after|about|for) what you said
        you (said|told me|wrote|have told me) (that)? (you|it|i) .. (feel|felt|feels|counted|alone|invisible|scared)
        tell me (how|more|about|everything|anything|all) ..
        what (it|that) (was|is|has been) like (for you)?
        how it (was|felt|has been|is) for you
        how you (feel|felt|are feeling) ..
        i (want|would like|need) to understand
        (thank you|thanks) for (telling|being honest|saying|trusting|sharing|letting me know) ..
        (talk|shout|scream) (to|at) me about
        (listen|hear) (to)? (you|your|whatever|every|anything|all|it)
        i did not (listen|hear) .. i (will|am|want)
        if you (want|ever want|feel like|would like|'d like) to (talk|tell me|say|shout|scream|speak)
        (say|tell) .. (as much|whatever|everything) you (want|need)
        without (interrupting|arguing|defending|answering)
        i will not (argue|interrupt|answer back|defend|talk over)
        not going to argue
        keep my mouth shut
    """,
    unless="""
        you never listen
        listen to me
        you (do not|will not|never|should|have to|need to|must) (listen|hear) ..
        {sorry} to hear
        when you said yes
        glad to hear
        i did not listen $
        i have heard (things|enough|it all|that)
        tell me what (you got|to do|else)
        when you said i
    """,
    caught=(
        "[I'd like to hear] what it was like for you.",
        "[I heard you] when you spoke about the summer.",
        "[I've read your letter twice].",
        "[Thank you for telling] me the truth about how it felt.",
        "[If you want to talk] about it, I will not interrupt.",
    ),
    left_alone=(
        "You never listen.",
        "Sorry to hear about your car.",
        "I didn't listen.",
        "Listen to me for once.",
    ),
)
