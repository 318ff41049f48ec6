"""An apology that the next words take back."""

from ..shape import Check

CHECK = Check(
    name="undone",
    label="undone",
    whole="taken_back",
    letters_only=True,
    reason="The words after the “but” take back what was said before it.",
    question="Can the apology stand alone, with a full stop after it?",
    source="lewicki-2016",
    pattern="""
        {sorry} , but|however|though (you|it is|it was|what|that is|he|she|they|we|this)
        {sorry} but|however|though (you|what|we)
        {sorry} , but (i was|i am only|i had|i have|i need|i can not|come on|cut|let us|honestly)
        {sorry} but (i was|i am only|i had|i have|i need|i can not)
        but let us (have|be) ..
        but (you|what) (started|made|did|have to|need to|knew|know|never|always)
        ^ in (fairness|my defence) ..
        ^ i would , however|though
        ^ (however|that said|having said that) , you ..
        {sorry} ... but|however|though|still {adv}? (you|your|everyone|everybody|every|all|any|some|in my|it takes|people|men|women|what|which|half) ..
        {sorry} (o|oo|ooo|ok|okay|right)? , but {adv}? (you|your|what|every|all) ..
        {sorry} ... but i (will not|would not|have to|need you|think you|show|am not going|was only|only|had to)
        (not saying|never said) .. (right|ok|okay|fine|proud|perfect|good|nice) .. but|though ..
        while i am {adv}? sorry ... i (would|'d|will|do|can|must|think|also) ..
        (wrong|fault|regret|apologise|{sorry}|ashamed) ... but|though|however (you (were|did|could|hurt|said|pushed)|the _|i (earn|had|only|work|pay|was only|was tired)|only) ..
        i lied|shouted|cheated|went|looked .. but|though only
    """,
    unless="""
        not|no excuse
        but {adv}? that is no
        but you (did not|deserve|deserved|do not|need to know|should know|have every)
        but i was wrong
        but i know
        but it is not
        but it was my
        (wrong|bad) to
        but you never (deserved|asked|did)
        but i (do not|can not) (expect|want|deserve|blame|ask)
        but i will not (ask|pretend|make|hide|insult|lie|do it)
        but i have to (live|own|say it|face|earn)
        but you (were|are) (right|hurt|not to|the one|worth|still)
        but you (never|did not) (deserve|deserved|ask|asked|do)
        but the (truth|fact|point|damage|hurt|fault|blame|choice)
        but only (i|me|you)
    """,
    caught=(
        "I'm [sorry, but you] started it.",
        "I'm [sorry but what] did you think would happen?",
        "I [apologise, but I was] under a lot of stress.",
        "I shouted at you. [In my defence I was exhausted].",
        "I know I lied, [but you never] listen.",
        "I'm [sorry for the row but everyone] shouts.",
        "I'm [not saying it was right, but] I was drunk.",
        "[While I am sorry it came out, I would] say you overreacted.",
        "It was my [fault, but you could] have said so.",
        "[I lied, but only] once.",
    ),
    left_alone=(
        "I'm sorry, but I know that's not enough.",
        "I was tired, but that's no excuse.",
        "I'm sorry I lied. But for your patience we would not be talking.",
        "I lied, but you deserved the truth.",
        "I wanted to call, but I kept my word and left you in peace.",
        "I'm sorry, but I don't expect you to believe it.",
        "It was my fault, but the truth is that I never said so.",
    ),
)
