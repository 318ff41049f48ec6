"""What it was like for "you", told as it happened, in a letter that owns the deed."""

from ..shape import Check

CHECK = Check(
    name="impact_on_you",
    label="impact",
    asked="drop",
    letters_only=True,
    whole="impact_where_the_deed_is_owned",
    reason="This tells what your partner went through.",
    question="Did they tell you so, or do you guess?",
    source="lewicki-2016",
    pattern="""
        ^ you {adv}? {-ed} ..
        ^ you {adv}? (sat|stood|lay|slept|went|got|kept|put|took|held|hid|ate|drove|walked|ran|wore|saw|heard|found|lost|left|came|put|paid|gave up|fell|woke|broke|shook|wept) ..
        ^ you (had|'d|have) {adv}? (been|had|planned|made|saved|waited|worked|kept|given|put|carried|lost|cooked|bought|{-ed}) ..
        ^ you (were|was) {adv}? (left|alone|{-ed}) ..
        ^ you (could|can) {adv}? (not|hardly|barely) ..
        ^ you (have|had) to {adv}? (live|face|walk|tell|stand|pay|carry|hear|watch|explain|go|sit|find)
        ^ you ended up ..
        (and|so|then) you (sat|stood|lay|had|got|lost|were|was|waited|went|walked|found|spent|drove|cried|missed|carried|paid) ..
        (everyone|everybody) (there|here)? (heard|saw|knows|laughed|stared|watched) ..
        your (mother|mum|mam|dad|father|sister|brother|children|kids|students|friends|boss|parents|daughter|son|customers|colleagues|family|neighbours|team|class) {adv}? (saw|heard|{-ed}|were {-ing}|was {-ing}|had to|found|knows|know|thinks|think) ..
        ^ the (kids|children|boys|girls|little one|baby) {adv}? ({-ed}|saw|heard|had to|were {-ing}) ..
        and the (kids|children|boys|girls|little one|baby) {adv}? ({-ed}|saw|heard|had to|were {-ing}) ..
    """,
    unless="""
        you {adv}? (said|told|asked|wrote|called|promised|texted|replied|answered|mentioned|agreed|messaged|emailed) (me|that|you|i|to|it|back|yes|no|the)
        you (asked|wanted|invited) me
        you {adv}? (started|made me|left me|let me|forgave|lied|shouted|cheated|ignored|hurt)
        you knew
        you had not
        you (had|have)? given me
        you {adv}? {past}|{-ed} it $
        you (have|had) (forgiven|every|a right|the right|said|told|asked|told me|decided|made it clear)
        if|unless you
        thank|thanks
        you were right
    """,
    caught=(
        "I read your letters. [You have had] to live with that.",
        "I lied to you about the job. [Your mother found] the letter.",
        "I left you there. [You ended up] at the bus station.",
        "I forgot the recital. [You'd planned] the whole evening around it.",
    ),
    left_alone=(
        "You planned the whole evening, so don't blame me. It was just a joke.",
        "You walked the dog and I made the tea.",
        "I read your letters while you were in the bath.",
        "I lied to you. You said it was over.",
        "You've had to live with my mother because you made me choose.",
    ),
)
