"""The partner laid beside somebody else, in words that were to say what happened."""

from ..shape import Check

CHECK = Check(
    name="compared",
    label="detail",
    reason="This lays your partner beside somebody else. It is no fact that they could use, and it can stay.",
    question="What happened, without the comparison?",
    source="house-judgement",
    pattern="""
        {adv}? (better|prettier|younger|slimmer|thinner|sexier|hotter|funnier|kinder|warmer|gentler|nicer|softer|smarter|cleverer|fitter|happier|livelier|easier|lighter) .. than {adv}? (you|us|ours|yours|with you|with us|at home)
        {adv}? more (fun|beautiful|attractive|exciting|alive|passionate|interesting|loving|tender|affectionate|caring|patient|attentive|relaxed|understanding|generous|satisfying|intense|adventurous|confident) than {adv}? (you|us|ours|yours|with you|with us|at home)
        (she|he|they) .. (more|better) than you (ever|do|did|have|had|can|could|would)
        unlike (you|us|with you|at home)
        the opposite of you
        everything|all (that)? you are not
        (what|something|things) you {adv}? (never|do not|did not|could not|can not|would not) {adv}? (give|gave|offer|do|did) ..
        (the way|in a way|like|as) that? you {adv}? (never|used to|no longer) ..
        nothing like (you|yours)
        (the way|like|as) you do not (any more|anymore|now)
        i {adv}? never {adv}? (felt|feel|laughed) .. with (you|us)
        i had {adv}? (never|not) (felt|laughed) .. with (you|us)
        the best (sex|night|nights|kiss|lover|time|days|weeks) .. (ever|of my life|i had|i have)
        with (her|him|them) ,? i {adv}? (felt|was) {adv}? (alive|free|wanted|desired|seen|young|happy|happier|myself|loved|understood|attractive|a man|a woman)
        (compared|next) to (you|us|what we)
        in contrast (to|with) (you|us)
    """,
    unless="""
        i {adv}? (said|told|compared|called|shouted|joked|wrote|texted|claimed) ..
        by (saying|telling|comparing) ..
        than you {adv}? (know|knew|think|thought|noticed|saw|see|believe|believed|heard|said|asked|wanted|told|expected|deserve|deserved|were told)
    """,
    caught=(
        "She is [younger than you].",
        "It was [easier than with us].",
        "[He listened to me more than you ever] did.",
        "She looked at me [the way you never] do.",
        "[With her I felt alive].",
        "It was [the best night of my life].",
    ),
    left_alone=(
        "It went on longer than I told you.",
        "It was easier than you think to hide it.",
        "I told him more than I told you.",
        "I spent more on her than we had in the account.",
        "I came home later than you did on both nights.",
        "I said in front of your sister that my ex was slimmer than you.",
        "She is a colleague, and twenty-six years old.",
    ),
)
