"""What the writer does, or will do, so that it does not happen again."""

from ..shape import KEEP, Check

CHECK = Check(
    name="changing",
    label="change",
    negated=KEEP,
    asked="drop",
    letters_only=True,
    reason="This says what you do differently, so that it does not happen again.",
    question="Could your partner see it happen, and by when?",
    source="lewicki-2016",
    pattern="""
        i have {adv}? {adv}? {stopping}|given|started|begun|put|made|been|got|moved|set|spoken|told|asked|taken .. .. {help_for_me}
        i have {adv}? {adv}? (stopped|quit|deleted|blocked|closed|joined|enrolled|signed up|cut|given up|uninstalled|cancelled|ended|handed|started|begun|been sober|been clean|been going|thrown out|poured|removed|set up|given away|been working) ..
        i have (put|set) .. (block|limit|reminder|alarm|filter|lock|in my calendar|password) ..
        i (stopped|quit|deleted|blocked|closed|ended|joined|enrolled|poured|handed|uninstalled|rang the|booked|started) (drinking|smoking|gambling|it|her|him|his|the|my|seeing|texting|every|all|a|an|with|going|counselling|therapy|anger)
        i told (her|him|them) .. (not|over|stop|no|leave|contact|can not|will not)
        from (now|today|tonight|monday|this|tomorrow|here|then) (on|onwards|forward|i|my|we|week)
        from (today|tonight|monday|tomorrow) ..
        i (will|shall) never ..
        never again
        i (will|am going to|shall) not {adv}? ... (again|any more|anymore|ever)
        (i|we) .. not ... (again|any more|anymore) $
        i will not {adv}? (drink|lie|shout|hide|read|go|check|touch|see|speak|talk|use|do|bring|let|make|raise|gamble|look|open|keep|buy|call|put|spend|contact|text|message|ask for|have|take|drive|walk)
        i am (not|never) {adv}? (going to (drink|lie|hide|do|see|let|shout|gamble|touch)|doing|drinking|buying|seeing|hiding|lying|gambling|letting|having|smoking) ..
        next time (i|we|it)
        i am {adv}? (seeing|starting|learning|working on|off the|going to (stop|start|see|learn|change|get|work|tell|be|try|go|make|put|talk|do|give|quit|ask)|getting help|booked|doing|trying|stopping|quitting|giving up|in therapy|attending|done with|ringing|back on)
        i am going (to|on|each|every) .. {help_for_me}
        i go to .. {help_for_me}
        i (rang|called|phoned|saw|booked|contacted|emailed) .. {help_for_me}
        ^ (booked|rang|started|joined|signed|deleted|blocked|stopped|back on|off) ..
        (first|counselling|therapy|doctor|gp|clinic|group|course|session|appointment) (is|are|session|appointment) ..  {day}
        i promise (you|to|i|that|the|it)
        ^ promise
        , promise
        i swear (i will|to you|never)
        i will {adv}? {adv}? (do better|be better|change|try|stop|learn|get help|work on|get better|keep my (word|promise|phone)|listen more|be home|be there|be in|tell you (before|when|if|every|first)|ask (you)? (first|before)|put|set|leave my|leave the|hand|turn off|send you|call you|come home|text you|go to|start|make time|make sure|talk to you|walk away|behave|live|cut|give up|at least)
        i want to (change|be better|do better|learn|stop|work on|get help|be a better|be the)
        will not happen again
        (never|not) {adv}? happen again
        no more (drinking|lies|lying|secrets|hiding|gambling|shouting|phone|excuses|secret|late|overtime)
        i have (changed|learned|learnt|booked|signed|stopped|quit|started|cut|blocked|deleted)
        i have not (had|seen|touched|drunk|gambled|smoked|spoken)
        i have been (sober|clean|off|dry|going|seeing|working|practising|reading|trying)
        (is|are|it is) (over|finished|ended) (with|between|,|and i)
        it is over
        (my|the) (phone|card|cards|keys|account|accounts|hours|bottles|app|apps|passwords|wages|pay) (will|goes|go|stay|stays|live|lives)
        nothing is hidden
        i {adv}? (start|begin) (the|a|my|counselling|therapy|anger|with|seeing|going|on) ..
        i am on the (list|waiting list|course)
        i (see|am seeing|have seen) .. {help_for_me}
        (so|and) it does not happen again
        i have asked .. to (check|hold|keep|help me|remind)
        i have (self|been) (excluded|signed)
        what i (will|am going to) do (now|differently|instead)
        i am working (on|with)
        i am learning (to|how)
        every (day|night|week|evening|month|tuesday|monday|wednesday|thursday|friday|saturday|sunday|morning) (i|from|at|after) ..
        committed to
        i am? commit|committed to
        when i feel .. i will
        if i feel .. i will
        i will be (in|home|honest|there|open|on time|the one)
        (hereafter|henceforth|going forward|in future|in the future|after this|from here) (on|out|onwards)? , i
        (hereafter|henceforth|going forward|in future|after this|from here) (on|out|onwards)? i
        i (do not|have not) .. (any more|anymore|since) $
        i do not .. you (any more|anymore) ..
        i have {adv}? (come off|left the|given up|swapped|resigned|quit|dropped|changed|handed|switched|put down|packed in|given mum|given my) ..
        i have given .. (my|the) (card|cards|keys|phone|passport|password|passwords)
        i will keep my (gob|hands|voice|temper|nose) ..
    """,
    unless="""
        i will never (forget|forgive|understand|know|be able)
        you will never
        i will not (ask|push|pressure|contact|blame|mind|pretend|make excuses|call it|argue|be (angry|hurt|offended|cross|upset|punished|here|home)|go on|let you|keep on|say|come to|leave you)
        i promised|swore
        (like|want) you to
        dress it up
        {neg} (go into|find)
        after (all|everything) i
        i am trying to (say|tell|explain|sleep|understand|be honest)
        if you ... i will not
        i am going to (bed|work|the shop|my mum|sleep|be late)
        i want to change the subject
        i have not slept|eaten
        i have not heard
        {would} never have
        i will never (lie|hide) to pretend
        i would change it
    """,
    caught=(
        "[I've booked the first counselling session] for Tuesday.",
        "[From now on] I hand over my pay slip.",
        "[I have stopped] drinking.",
        "[Next time I'll] ask you before I say yes.",
        "[I won't take my phone to bed any more].",
        "[In future I] ask before I invite anybody.",
        "[I have resigned] from the committee.",
        "[I've given my brother the card].",
    ),
    left_alone=(
        "I promised I'd stop, and I didn't.",
        "I won't ask you for an answer.",
        "I will never forget your face.",
        "I haven't slept since Friday.",
        "You will never change.",
        "In future films the dog survives.",
    ),
)
