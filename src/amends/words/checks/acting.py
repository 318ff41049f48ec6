"""What was done, named so that a stranger would know."""

from ..shape import KEEP, Check

CHECK = Check(
    name="acting",
    label="act",
    asked="drop",
    negated=KEEP,
    letters_only=True,
    reason="This names something that you did, or did not do.",
    question="Is anything left out that your partner will find later?",
    source="lewicki-2016",
    pattern="""
        i {adv}? (have|had)? {adv}? {wronged}
        ^ {adv}? {wronged} (you|your|it|the|to|about|at|our|on|off|all|up|a|with|out|in|for|some|over|down)
        ^ (told|called|said|took|spent|read|slept|kept|put|made|met|went|got|gave|drove|wrote|sent|bought) (you|your|it|the|to|through|up|him|her|our|on|out|with|back|someone|everyone|all|that)
        (and|then|or) {adv}? {wronged} (you|your|it|the|to|about|at|our|on|them|him|her|from|that|out)
        (and|then) (told|called|kept|hid|said|went|took|made) (you|your|it|nothing)
        i {adv}? (went|looked|read|searched) {adv}? (through|at|into|in)? (all)? your ..
        i {adv}? (opened|checked|took|used|sold|read|borrowed|binned|sent|showed|shared|posted|copied|gave|told|logged) .. (your|you|our|my ex|her|him)
        i {adv}? (told|said) {you} {adv}? (that)? (i|it|that|we|the|there|no|to|were|was|he|she|a|they|your|nothing|about|you)
        i said .. (you|your|that|to|things|no|yes|nothing)
        i {adv}? said (i|it|nothing|no|some|horrible|awful|cruel) ..
        i {adv}? called (you|your|him|her) ..
        i {adv}? (slept|went|hooked|got off|cheated|had sex|carried on) (with|home|on) ..
        i {adv}? (had|was having|have had|started) (an affair|a fling|sex|an emotional)
        i {adv}? (spent|gambled|lost|bet|put|took|borrowed|moved|drained|drank|used) .. {money_word}
        i (did not|never|had not|have not) {adv}? {duty}|told|said|came|showed|asked|turned|listened|called|replied|paid|thanked|once
        ^ (did not|never) {adv}? {duty}
        i (was|have been|had been|been) {adv}? (seeing|texting|messaging|lying|drinking|sleeping|hiding|gambling|cheating|flirting|sneaking|using|smoking|talking to|late|drunk at|short|running|spending|betting|taking|telling|reading|checking|keeping|making|saying|snapping|shouting|ignoring|avoiding|pretending|on my phone)
        i was (with|at) (him|her|danny|someone|another|work|a|the pub|the bar) ..
        i was {adv}? late
        i was not {adv}? (there|honest|home|listening|at|truthful|faithful|with you|straight)
        i {adv}? kept .. (from you|secret|hidden|quiet|going|on|you|it|asking|texting|seeing|lying|telling|drinking)
        i {adv}? made you (apologise|ask|wait|beg|show|do|choose|cry|cancel|lie|look|pay|leave|stand|walk|the)
        i {adv}? made (a joke|jokes|fun|that crack|plans|up) ..
        i {adv}? made {adv}? {det}? _ (joke|comment|remark)
        i {adv}? let {you}|them|him|her|it|my ..
        i {adv}? (left|turned|put|pushed|shut|threw|hung up|walked|stormed|drove|took|gave|came home|came in|rolled|went|ran) (you|your|off|out|up|away|the|on|her|him|to|back|home|it|without|in|my back)
        i {adv}? {-ed} .. (you|your|you 's)
        i {adv}? (broke|hid|forgot|missed|lost|sold|ate|drank|crashed|smashed)
        when i {wronged}|{past} ..
        (what|the thing|things|the things|that) i (said|called|told|wrote|shouted) (about|to|you|on|in|at|when) ..
        (how|the way) i (spoke|talked|treated|acted|behaved|shouted) ..
        instead of (coming|telling|helping|asking|listening|calling|being|talking|going) ..
        i {adv}? (took|made|used|turned) .. (out on you|against you|joke|about me|behind your back)
        behind your back
        (lied|lie) (to|about) ..
        i {adv}? (read|heard) your {private}
        all (the)? (lies|lying)
        (my|the) (lie|lies|lying|affair|shouting|drinking|gambling|cheating|silence|temper) ..
        it was (me|eleven|twice|three|four|two) (who|that|times|years|months|weeks) ..
        it went on (for|from) ..
        (that|those|all the|so many|many) (times|nights) (that)? i ..
        i promised ... and i (did not|have not|broke|forgot|went|had not)
        i promised (you|i|to) ..
        i (signed|agreed|booked|invited|planned|arranged|applied|decided|accepted) ... without (asking|telling|you|checking|a word)
        without (asking|telling) you
        i (snuck|slipped|sneaked) ..
        i did not come (to|home|with|back)
        i (looked|stared) .. (and lied|and said|in the eye)
        {-ing} (you|your) ... was
        ^ (shouting|lying|yelling|telling|calling|reading|leaving|screaming|hiding|flirting|kissing|clicking) (at|to|you|your|through|about|my|with|up) ..
        i {adv}? (read|rang|sold|drove|took|threw|wrote|drank|ate|broke|stole|hid|cut|tore|spent|shut|went|lost|blew|struck|beat|burnt|lent|tipped) .. your
        i (have)? {adv}? (read|opened|went|looked|taken|took|sold|used|borrowed|spent) .. without
        i have {adv}? (opened|taken|used|sold|called|checked|lied|broken|hidden|kept|shown|spent|stolen|forgotten|cheated) .. (your|you|nothing|from you|to you)
        i have {adv}? said nothing
        i {adv}? (chucked|threw|had|pulled|took) (a|my)? (tantrum|strop|wobbly|sulk|fit|hissy|paddy)
        i {adv}? {past} (like|as) (a|an) _
        no (right|business|call) {-ing} ..
        (for|about) {-ing} {you} {adv}? (all|for|in|at|last|on|over) ..
        because i (lie|lied|cheat|cheated|shout|hit|steal|stole) (you|to|at|on|from)
    """,
    unless="""
        i said i am sorry
        i (have)? let (you|us|our .. ) down
        i (have)? lost .. (stone|weight|pounds|kilos|sleep|everything|appetite)
        i (told|kept telling) myself
        i told (her|him|them) (that i will|i will|it is|it was my|what i|the truth|no|to leave|never|not)
        i broke your trust|heart
        i never get
        i put you (through|in the)
        i let it go
        i was keeping
        i did not make a fuss
        i pretended otherwise
        i only said
        i left (my country|a good|work early|the orchestra)
        i made you feel
        i have gone and
        i (will|'d|would) never (have)? ..
        i told (the|my) (doctor|gp|therapist|counsellor|boss|mum|mother|brother|sister|kids|children|boys|girls|family|friends) ..
        i (missed|have missed) you $
        i (blocked|deleted) (her|his|the|that|all|my)
        i (gave|told|left) you (a|the|my) (spare|password|present|hug|kiss|truth|key|keys)
        i (ordered|booked|paid|have paid|replaced)  ..
        i let you know
        i left (you)? (a|the|some|your) (note|message|keys|dinner|food|soup|key) ..
        i have left
        i never meant|wanted|intended|thought|once
        i have not (seen|touched|had|drunk|spoken|contacted|been|gambled|smoked)
        i was late because of the
        i stopped
        i put the (bins|kids|washing|heating|oven) ..
        i {adv}? took .. down
        i have {adv}? taken your (point|advice|side)
    """,
    caught=(
        "[I read your messages while you] slept.",
        "[I didn't come to] your mother's funeral.",
        "[I lied to you] about the money.",
        "[I told you I] was at work and I was at the bar.",
        "[I slept with] someone from the choir.",
        "[Forgot your] birthday again.",
        "[I sold the bike your] father left you.",
        "[I went through your desk without] asking.",
        "[I have lied to you] since Easter.",
        "[I threw a wobbly] at the airport.",
        "[I rang your] landlord and gave notice.",
    ),
    left_alone=(
        "I will bring the car round at nine.",
        "I never meant any of it.",
        "You read my messages while I slept.",
        "You told me that I lied to you.",
        "I hope that you are well.",
        "I took the shelf down as you asked.",
        "I've taken your point about the rota.",
    ),
)
