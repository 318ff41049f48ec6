"""A sorry for everything and nothing, or a deed with nobody doing it."""

from ..shape import Check

CHECK = Check(
    name="vague",
    label="vague",
    letters_only=True,
    whole="vague_unless_the_act_is_named",
    reason="This does not say what was done, or who did it.",
    question="What did you do? Say it so that a stranger would know.",
    source="lewicki-2016",
    pattern="""
        {sorry} {adv}? (about|for) {adv}? (everything|whatever|it all|all of it|all of this|all this|all that|things|the situation|the trouble|the mess|the way things|how things|the past|our|the past few) ..
        {sorry} {adv}? (about|for) {adv}? (everything|whatever|it all|all of it|all of this|all this|all that)
        {sorry} {adv}? (for|about) (what|anything) (has)? (happened|went|came)
        {sorry} {adv}? (for|about) anything
        {sorry} {adv}? that? (it|this|things) (happened|went|got|turned|had to be|ended)
        {sorry} {adv}? that? we (got|had|ended|fought|argued|fell|are|were|both)
        {sorry} {adv}? for my (share|part) (in|of) ..
        {sorry} for the ways ..
        {sorry} for my part
        {sorry} (an|and) all that
        mistakes (were|have been|got) made
        (words|things) were (said|done)
        things (were|got) .. (said|done)
        (things|it|everything|that|situation) {adv}? got {adv}? out of (hand|control)
        things (got heated|went too far|escalated|went wrong|spiralled|just happened|came out wrong)
        (decisions|choices|lines|errors) were (made|taken|crossed)
        lapses of
        i (have)? {adv}? made (some|a few|my|a lot of|many)? {adv}? mistakes
        i am not perfect
        for whatever i
        for anything i (may|might)
        whatever i did
        (something|things) (has|have) come between
        (the past|past few) (weeks|months) were
        what went wrong
        feelings (were|got) hurt
        it should not have happened
        trust was (broken|lost)
        harm was (done|caused)
        gap in
        {sorry} for (it all|everything|all the (hurt|mess|trouble|stuff|bad|drama))
        {sorry} about (the other (day|night)|everything)
        things (have|had) not been
        (stuff|things) happened
        (something|it) (went|just went) wrong
        it (was|is) (what|just) (it is|one of those)
        for any (mistakes|hurt|pain|wrong|harm|upset)
        i did (some)? things
        i did some things
        (lines|boundaries) (were|got) (crossed|blurred)
        (balls|ball|plates|wires|signals) (were|got|was) (dropped|crossed)
        {sorry} or (whatever|something|anything)
        whatever (it is|it was)? (that)? i (am|was) (meant|supposed) to have (done|said) ..
        (wish|hate) .. how (things|it all|everything|it) (went down|went|turned out|ended|played out|happened)
        {sorry} .. things got ..
        {sorry} about last (night|week|time|weekend)
        (have not|not|never) been the (best|perfect|easiest|greatest) (partner|husband|wife|boyfriend|girlfriend|person|man|woman|friend)
        i have made {adv}? (some|a few|many)? (bad|poor|wrong)? {adv}? (choices|decisions|mistakes|calls)
        {sorry} (about|for) the (whole|entire) (thing|business|mess|situation)
        (could|should) have been (handled|done|said|managed) (better|differently)
        (words|blows|things) were (exchanged|spoken)
    """,
    unless="""
        no more (sorry|saying)
        say sorry ... if
        the way i
        not {shrink}? sorry for everything
        {sorry} for everything i (did|said) to
    """,
    caught=(
        "[Sorry for everything].",
        "[Mistakes were made].",
        "I'm [sorry about how things] turned out.",
        "I know [things got out of hand] on Friday.",
        "[I've made some mistakes] this year.",
        "[Sorry or something].",
        "I [hate how it all went down].",
        "[Sorry, things got] a bit loud.",
        "[I've made some poor choices].",
        "I [haven't been the best husband].",
    ),
    left_alone=(
        "I'm sorry for reading your diary.",
        "I lied to you about everything I bought that month.",
        "The mistake I made was to open your letter.",
        "Words were what I threw at you, and the worst was 'useless'.",
        "Thank you for everything you did for mum.",
        "How things turned out for Cy I do not know.",
        "Sorry I forgot your cake, and that the candles got wet.",
        "You haven't been well for weeks.",
    ),
)
