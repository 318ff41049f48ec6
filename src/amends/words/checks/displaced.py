"""A sorry for how the partner took it, in the place of what was done."""

from ..shape import Check

CHECK = Check(
    name="displaced",
    label="displaced",
    reason="This is sorry for how your partner took it, and leaves out what you did.",
    question="What did you do that they reacted to?",
    source="lewicki-2016",
    letters_only=True,
    pattern="""
        {sorry} {adv}? that? you {adv}? (feel|felt|think|thought|took|take|saw|see|got|misunderstood|misread|interpreted|believe|reacted|find|found|heard)
        {sorry} {adv}? that? you {adv}? (feel|felt|think|thought|took|take|see|saw|reacted) .. way|that|it
        {sorry} {adv}? that? you (are|were|got) {adv}? {adv}? (upset|hurt|angry|offended|unhappy|mad|cross|annoyed|disappointed|sad)
        {sorry} {adv}? that? you are (not|too|so) ..
        {sorry} that? you had to find
        {sorry} ... that you had to (find|hear|see)
        {sorry} that? you had to (find|hear|see)
        {sorry} {adv}? that? (it|this|what i said|my words) {adv}? (came|upset|hurt|bothered|bothers|landed|offended|annoyed|made you)
        {sorry} {adv}? that? (it|this|that) {adv}? (came|upset|hurt|bothered|bothers|landed|offended|annoyed)
        {sorry} your feelings (got|were|are)
        {sorry} that? your feelings
        {sorry} that? my (words|message|tone|joke) (was|were|upset|came|got|has|have) ..
        {sorry} that is (how|the) ..
        {sorry} (for|about|at)? (the|any|all the)? (distress|upset|offence|offense|discomfort|inconvenience|hurt|confusion|trouble) (that|this|it|which|has|was|may|you) ..
        {sorry} ... for the distress
        {sorry} for (the|any) (distress|upset|offence|discomfort|inconvenience)
        {sorry} that? things (feel|felt|seem|seemed) ..
        {sorry} ... the way you (took|feel|felt|see|reacted|heard)
        {sorry} that? you (chose|choose|decided|made)
        {sorry} that is how you
        {sorry} it (seems|seemed|sounded|looks|looked) ..
        {sorry} you see it
        {sorry} for (how|the way) you (feel|felt|took|see|are feeling|reacted)
        {sorry} that? you are feeling (that|this) way
        {sorry} {adv}? that? you (can not|could not) (see|handle|take|understand|cope|accept|get over|forgive)
    """,
    unless="""
        because of me|what
        i made you
        you had to see (this|that) ..
        (deal|go|live|put up) (with|through)
        {sorry} that? you felt you could not
        {sorry} that? you felt .. (alone|unsafe) when i
        sick|ill|poorly|grandmother|nan|unwell|surgery|operation
        when i
    """,
    caught=(
        "I'm [sorry you feel that way].",
        "I am [sorry that you took it] so badly.",
        "I'm really [sorry you were offended].",
        "[Sorry it upset] you.",
        "I [regret any distress that] this has caused.",
    ),
    left_alone=(
        "I'm sorry I made you feel small.",
        "I'm sorry you're ill, I'll bring soup.",
        "I am sorry that I took your car without asking.",
        "I'm sorry for the hurt I caused you.",
        "You feel that way because I lied to you.",
    ),
)
