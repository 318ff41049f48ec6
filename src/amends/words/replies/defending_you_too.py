"""Answering with what the partner did."""

from ..shape import KEEP, Check

CHECK = Check(
    name="defending_you_too",
    label="defending",
    asked=KEEP,
    reason="This answers with what they did. What they told you is left standing.",
    question="What did they tell you about this time? Can theirs come first?",
    source="prep-speaker-listener",
    pattern="""
        you (do|did|have done|are doing) {adv}? (it|that|this) (too|as well|yourself|when|all the time|every)
        you (do|did|have done) {adv}? the (same|exact)
        so (do|did|have|are|were|had) you
        you (are|were) not {adv}? (perfect|an angel|innocent|blameless|a saint|easy|any better|so|the easiest|without) ..
        you are no (angel|saint|better)
        what about (you|when you|all the|the time you|the times|your)
        how about when you
        and you $
        you {adv}? {wronged} .. (too|as well|first|yourself)
        you (also|too) {wronged}
        look at (yourself|your own)
        you (are one to|can) talk $
        (that is)? (rich|rich coming)? coming from you
        takes two
        if you had not ..
        if you (did not|would not|were not|was not|had) .. (i|me|we) ..
        i would not have ... (if|unless) you
        you (made|pushed|drove|forced|provoked|wound) me ..
        you (started|start) (it|this|that)
        speak for yourself
        you (never|always) {adv}? (listen|ask|ignore|nag|push|complain|criticise|thank|help|start|tell|say|talk|do this|make|blame)
        your (own)? (fault|part) .. (too|as well|in it|in this|in that)
        you {adv}? {past} .. first
        you {adv}? {-ed} .. first
        you knew (what|how|who|that|full well|exactly) ..
        you (were|are) not exactly ..
        you {adv}? (always|constantly|never) {adv}? (twist|turn|make|start|bring|think|see|listen|help|ask|care|let|come|say|blame|shout|leave|get|go|take|give|look|put|stop) ..
    """,
    unless="""
        (told|blamed|accused|said) you .. (too|made|never)
        you never (asked|listened|told) because
        what about you (is|was|would)
        you (never|did not) (asked|ask) for
        if you had not (told|found|asked)
        you never (did|said|deserved)
    """,
    caught=(
        "[You did the same] at Christmas.",
        "[So do you], most weekends.",
        "[What about when you] forgot my mother?",
        "[You're not perfect] either.",
        "[If you hadn't] gone on at me it would have stayed quiet.",
        "[You never listen] to me.",
    ),
    left_alone=(
        "What did you do then?",
        "You did that on your own, with two small children.",
        "I told you that you made me do it, and that was a lie.",
        "You never asked for any of this.",
        "You said that I never listen.",
    ),
)
