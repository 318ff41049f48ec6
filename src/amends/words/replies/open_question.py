"""A question that leaves the answer to the partner."""

from ..shape import KEEP, Check

CHECK = Check(
    name="open_question",
    label="open_question",
    negated=KEEP,
    asked=KEEP,
    whole="asks_after_them",
    reason="This asks, and leaves the answer to your partner.",
    question="Can you wait for the answer, whatever it is?",
    source="house-judgement",
    pattern="""
        ^ what|how|which|when|where|who {aux}
        ^ what|how|which ... you|your
        ^ (what|which) (else|part|parts|bit|bits|kind|sort|thing|things|day|night|moment|of) ..
        ^ (what|which) (made|makes|goes|went|happened|happens|helps|helped|hurt|hurts|comes|scares|scared)
        ^ (can|could|will|would|may) (you|i) {adv}? (tell|say|ask|describe|explain|show|help) .. (more|what|how|about|it|that)
        ^ would you (like|want|mind|be willing) .. (tell|telling|say|saying|talk|explain|show)
        ^ do you (want|mind|feel like) .. (tell|telling|say|saying|talk|talking|explain)
        is there {adv}? (anything|something|more|any|anyone) ..
        (tell|help) me {adv}? (more|understand|what it|how it|how that|what that) ..
        (did|have|do) i .. (get|got|hear|heard|understand|understood|miss|missed) (you|that|this|it|any|some|your) ..
    """,
    unless="""
        (want|expect) .. from me
        was|am|are|were i|we supposed|meant
        how (many|often|long|much) .. (times|you going|will you|are you|do i|must i|more)
        how (could|can|dare|come) you
        what (more|else) do you (want|expect)
        more do you
        (is|was) (wrong|the matter|the point|the problem|the big|your problem|your point) ..
        is wrong with
        are you (on about|going on|moaning|crying|talking about|whining|so) ..
        do you think i|we|this|that|it|you ..
        did you (expect|think)
        what|how about (me|my|when you|you|your)
        how|what am|was|were|do|did|have i ..
        what if ..
        how|when|what will|would you (stop|get over|grow|understand|finally|learn|be over)
        what time ..
        (tell|telling) me (what|how) (to|you want)
        ^ what (i|you|we|it|they|he|she) ..
        ^ what kind|sort of (person|wife|husband|partner|man|woman) ..
        how|what {-ed} ..
        what a ..
    """,
    caught=(
        "[What was the worst of it for you]?",
        "[How did you] get through the weekend?",
        "[Can you tell me more about] the night you rang my mother?",
        "[Is there anything] I still have wrong?",
        "[Would you like to tell] me what came after?",
    ),
    left_alone=(
        "What more do you want from me?",
        "How could you think that of me?",
        "How do you think I feel?",
        "What was I supposed to say to her?",
        "What time does your train get in?",
        "What I did was unkind.",
    ),
)
