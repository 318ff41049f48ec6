"""A deed that is called one's own, or wrong, in whatever words."""

from ..shape import Check

CHECK = Check(
    name="responsibility_weighed",
    label="responsibility",
    reason="This takes it on as your own.",
    question="Would it still be yours if they had done nothing at all?",
    source="lewicki-2016",
    caught=(
        "You were left waiting in the rain. [Nobody did that to you except me].",
        "[I can't put this on anyone else, I did it with open eyes]. You trusted me.",
        "[The one who broke your trust is me, and nothing about it was an accident]. I'm sorry.",
        "[What I said about your body was cruel and it should never have left my mouth]. I'm sorry.",
        "I'm sorry I went through your bag. [I knew it was off limits and I crossed that line anyway].",
        "I'm sorry I yelled at you. [Being tired doesn't make it all right, I behaved badly].",
    ),
    left_alone=(
        "There was fault on both sides last night, as you know.",
        "Something went wrong between us on Sunday and you got hurt.",
        "I'm responsible for the whole office this week, so I'll be home late, love.",
        "The wrong thing was said to you at the wrong time.",
        "We were both too proud to give in, you and I.",
        "It's nobody's fault that you were left waiting.",
    ),
)
