"""Mockery, insult, and "you always, you never"."""

from ..shape import Check

CHECK = Check(
    name="contempt",
    label="contempt",
    letters_only=True,
    reason="This looks down on your partner.",
    question="What happened this one time, without “always” or a name?",
    source="house-judgement",
    pattern="""
        happy now
        (hope|are) you (are)? (happy|pleased|proud|satisfied|enjoying) .. now|yourself|this|it
        hope you are (happy|pleased|proud|satisfied)
        , as (usual|always|ever)
        you always {adv}? (have to|need to|do this|do that|make|twist|start|ruin|overreact|play|blame|want|get|exaggerate|think|turn|act|go|bring|say|find|were|assume|take it) ..
        you always (do this|have to)
        you never {adv}? (listen|think|care|show|let|help|take|appreciate|try|see|shut|say|thank|even|once|give) ..
        you (do|did) this every
        you are {adv}? {adv}? (being)? {adv}? {insult}
        you are {adv}? (being)? (so|such a|a|too|a bit|a complete|a total|just) {insult}
        you are being {adv}? {insult}
        (stop|quit) being {adv}? {insult}
        if you (were not|was not) {adv}? {insult}
        {adv} {insult} (bitch|cow|woman|man)
        you people
        (play|playing|played) the (victim|martyr|innocent)
        grow up
        drama queen
        (oh|aww|boo) (well done|boo hoo|hoo|poor you|here we go)
        boo hoo
        (well done|congratulations|bravo|good for you) , you
        thanks for nothing
        your (issue|problem|hang up)
        cut me {adv}? (a bit of|some) slack
        (come|came) to your senses
        not that (you would|you|you d) (notice|care|know|mind) ..
        the bigger person
        what is wrong with you
        what a (monster|martyr|saint)
        (miss|mr|mrs|little) perfect
        see someone about
        (wind|wound) your neck
        have a think about
        in (one of)? your (moods|little)
        (too|so) sensitive
        (something|get) (wrong|help) .. with you
        have an? .. life of your own
        (act|acting|acted|being|behave|behaving|behaved|you) like a (child|baby|madwoman|crazy|spy|lunatic|psycho)
        you can not even
        you would not understand
        silly (girl|woman|cow|man)
        (wow|oh) ok|okay|right (so)?
        roll|rolling my eyes
        ^ typical
        of course you (would|do|did|are|have|'d)
        (so|very|how) (mature|grown up|original|convenient|noble)
        give me a break
        oh please
        here we go again
        spare me
        (your|a) (tantrum|sulk|hissy fit|strop|drama|theatrics|hysterics)
        (stop|quit) (sulking|moaning|whining|whingeing|being so|being such)
        princess , ..
        your highness
        ^ get a grip
        you are (unbelievable|impossible|pathetic|a joke|unreal|something else|the limit|deluded|delusional)
        what is your problem
        you love (being|playing|to play) (the|angry|hurt|upset|a) ..
        you (must|should) be (so proud|pleased|loving)
        you are (just|exactly) like your (mother|mum|father|dad|sister)
        (just|exactly) like your mother|mum
        you would know all about
        are you (happy|satisfied|pleased|proud) (now|yet)
        good luck (finding|with)
        nobody else would (put up|have|want)
        you think you are (so|better|perfect)
        always (so|the) (dramatic|sensitive|victim|martyr)
        poor little you|me
        you {adv}? (do be|does be|be|being) {adv}? {adv}? {insult}
        you are {adv}? {adv}? (much|bit) {insult}
        (you)? (always|only|just)? (see|find|look for|looking for|make|making) (always|only)? (a|the)? (problem|problems|fault|faults|drama) (in|with|everywhere|where)? ..
        is that what you (want|wanted) (to hear|me to say)
        (you are|are you) {adv}? (seriously|really|actually) (going to|gonna|about to) (cry|sulk|moan|make|start|whinge|go)
        (knickers|panties|undies|pants) in (a|such a) (twist|knot|bunch|bundle)
        {sorry} or (whatever|something)
        or whatever $
        (who|what) do you think you are
        what (kind|sort) of (a)? (woman|wife|man|husband|person|mother|father|partner|girlfriend|boyfriend) ..
        (meant|supposed) to have done (this|now|wrong|again|to)
        (oh|ah|ag|jeez|jesus|god) (shame|poor|here|spare|boo) ..
        you (would|'d) (think|reckon) i (had|'d) (murdered|killed)
        not (strong|clever|smart|grown up|mature|man|woman) enough to
        you only (care|think|talk|listen|call|ring|write) (about|when|if)
        you {adv}? (do)? (tend|like|love) to (hear|see|think|make|play|turn|imagine)
        a (real|good|decent|normal)? (woman|wife|husband|mother|partner) (should|must|ought) ..
        (nobody|no one) else (would|will|could) (put up|have|want|love|take|stand) ..
        why you? (make|making|always|must) (so|such|a)? (big|much|many)? (drama|problem|trouble|fuss|scene|noise) ..
        find another|better (man|woman|husband|wife|one) ..
        you {adv}? are {adv}? (a|some) {adv}? (piece|joke|case|child|princess|queen|hypocrite|nightmare|disgrace|nutter|drama|head)
        (like|as) a {adv}? (spoilt|spoiled|sulky|silly|little|big|crazy|stroppy) (child|baby|kid|toddler|teenager|girl|boy|princess|brat)
        you have no (sense|class|shame|manners|respect|heart|humour|loyalty)
        you would not know .. if ..
        ^ nice try
        ^ get a (life|job|hobby)
        are not you (perfect|clever|special|the|so|a|just|lovely|precious)
        (nobody|no one|nothing) can {adv}? (do|please|be) .. (right|enough|good) for you
        god forbid ..
        you need (your head|help|therapy|to grow up|a doctor|a slap)
        you never could
        what a (surprise|shock) , ..
        ^ you and your _ $
        you {adv}? (clearly|obviously)? have (issues|problems|a problem|a screw)
        your little (friends|friend|group|club|job|hobby|chats|games|mates|gang)
        you should (hear|see|listen to) yourself
    """,
    unless="""
        not (crazy|mad|sensitive|selfish|stupid|thick|paranoid|overreacting|controlling|too)
        i (said|told|called|treated|acted) .. you|your
        you always (made|make) (me|us) (feel|laugh|smile|welcome)
        never call
        you are selfish for
        told you
        you never (deserved|asked|did)
        you are right
        you always (deserve|listen|wanted)
        of course you (have every|are right|do not have|are free|were right|deserve)
        of course you are (angry|hurt|upset)
        i (was|am) (meant|supposed)
        i should not have (called|said)
        i|we {adv}? (chucked|threw|had|pulled|took) (a|my)
        i (see|find|look for) (a)? (problem|fault)
        what (kind|sort) of .. (was|am|have|did) i
        i (was|acted|behaved|sulked|am) .. like a
        you need help (with|from me)
        i saw you
    """,
    caught=(
        "[Happy now]?",
        "[You're too sensitive], as usual.",
        "[You never listen] to a word I say.",
        "Stop [playing the victim].",
        "[You're being hysterical].",
        "[You do be fierce touchy], love.",
        "[Sorry or whatever].",
        "[Is that what you want to hear]?",
        "[Are you seriously going to sulk] all day?",
        "[What kind of wife] counts the bottles?",
        "[A wife should] know her place.",
        "[You only call when] you are short of money.",
        "[Nobody else would put up] with you.",
        "[You have no manners].",
        "[God forbid] I sit down.",
        "[You should hear yourself].",
    ),
    left_alone=(
        "I will never call you crazy again.",
        "You always made me feel welcome, and I forgot that.",
        "I said you were too sensitive, and that was cruel.",
        "You're not paranoid, I was lying.",
        "You never deserved that.",
        "I threw a strop in the shop, and you paid.",
        "You're useful and kind.",
        "A man should be here at ten about the boiler.",
        "You have no idea how glad I am.",
    ),
)
