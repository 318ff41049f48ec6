"""Wordings that take somebody's freedom, and so are nothing that two people can agree on.

They keep a person from others, take their money, follow where they are or read what is theirs,
make a duty of closeness, or punish. Tuned to catch, like `held.py`: what is caught by mistake can be
said otherwise. It is no duty of the other's where somebody lets one named person be ("you stop seeing
Anna"), nor where they tell something of their own for a while ("I show you the statement of our card
until June"); to show the other one's phone or to say where one is at all times is, on either side.

What no line knows is weighed (training/coerce.py): most people do not give orders, they say that it
would be better for everyone if you saw less of your sister. The weights name no kind.

A line is written in the pattern language of `pattern.py`. `<you>` before it stands for "you", a few
words on, and for the beginning of a sentence, since rules are often written as orders.
"""

from .classes import NEGATIONS
from .features import features
from .held import MOST_WORDS, NOUGHT, PLACES, as_seen
from .pattern import Hit, Patterns
from .text import PAUSE, Text

# What may stand between who acts and what they do: "from now on will always".
SO = (
    "{adv}|{-ly}|will|shall|must|may|can|should|would|'d|do|are|am|have|has|agree|agreed|promise"
    "|need|to|going|from|now|on|then|in|future|please|better|let|got|ought|want|wants|like|get"
    "|every|each|night|day|evening|morning|me|yourself|myself|at|once|for|the|a|week|month|year"
    "|with?"
)

_PARTS = {
    "<people>": "(friends|friend|family|families|relatives|parents|parent|mother|father|mum|dad"
    "|sister|sisters|brother|brothers|cousin|cousins|aunt|uncle|gran|grandmother|colleagues|coworkers"
    "|workmates|mates|mate|neighbour|neighbours|neighbor|neighbors|people|anyone|anybody|women|woman"
    "|men|man|girls|girl|guys|guy|boys|lads|males|females|ladies)",
    "<not>": "(not|never|stop|stops|quit|cease|no longer)",
    "<meet>": "(see|seeing|meet|meeting|visit|visiting|call|calling|ring|ringing|phone|phoning|text"
    "|texting|message|messaging|contact|contacting|invite|inviting|add|follow"
    "|(talk|talking|speak|speaking|write|writing|chat|chatting|listen|go|be|work|working|stay|eat"
    "|travel|hang out|hanging out|go out|going out|meet up|mix|be alone|be friends|spend time|spend"
    " any time|have contact|have anything to do|keep in touch|stay in touch) (to|with))",
    "<any>": "(any|other|the|all|another|these|those|that|one|both)",
    "<device>": "(phone|phones|mobile|mobiles|messages|texts|chats|inbox|mails|emails|mail|email"
    "|whatsapp|dms|laptop|computer|tablet|messenger|instagram|facebook|call log|call list|browser"
    "|browsing history|search history|screen|socials|social media|accounts|account|diary|journal)",
    "<look>": "(check|checks|read|reads|search|searches|inspect|inspects|(look|go|scroll|get|see"
    "|log) (through|into|at|in|over|on)|see|have|monitor)",
    "<show>": "(show|unlock|open|hand|hand over|give|pass|surrender|bring|leave|let me (see|check|read"
    "|have|look at|look through|go through|search|use|into|in))",
    "<codes>": "(password|passwords|passcode|passcodes|pin|pins|login|logins|fingerprint|passphrase)",
    "<pay>": "(salary|salaries|wage|wages|pay|income|money|savings|earnings|paycheck|paycheque|pension"
    "|benefits|cash)",
    "<always>": "(at all times|at any time|any time|anytime|always|all the time|all day|all night|day"
    " and night|around the clock|constantly|24|every|each|whenever|without exception|every single"
    "|at every|at any|on demand|no matter)",
    "<sex>": "(sex|intercourse|intimacy|intimate|make love|making love|sleep together|sleep with"
    " (me|you|each))",
    "<when>": "(every|each|once|twice|times|at least|whenever|daily|weekly|nightly|on demand|a"
    " (week|month|night)|when (i|you) (want|need|ask|like|say)|on"
    " (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends))",
    "<so>": " ".join([SO] * 4),
    "<out>": "(go|leave|see|meet|visit|travel|drive|work|make plans|wear|accept|invite|attend)",
    "<leave>": "permission|okay|ok|approval|consent|blessing|say|say-so|agreement|yes",
}  # fmt: skip

LINES = {
    "isolation": """
        you <so> (check|clear it) with me before you (say|go|make|accept|buy|spend|see|agree|leave|meet|book|plan)
        i <so> (come|go) along when you
        i <so> (meet|see|vet|check) (them|him|her|everyone|everybody|people) first
        (anyone|everyone|whoever|anybody) you (meet|see|know|talk to) .. i (meet|see|know|approve|check)
        your <people> (may|can) (phone|call|ring|visit|come|write|stay) .. (only|(when|if|while) i am|and i listen)
        you <so> come straight (home|back)
        (straight|right) back .. minutes
        you <so> (not|never) .. out (after dark|at night|late|alone|in the evening|in the evenings|after)
        (not|never) .. (sit|stand|dance|walk|ride|eat|share|drive|train) .. (next to|near|beside|with|by) (a|another|any|other|some) _? <people>
        look (down|away|at the floor) (when|if|whenever) (a|another|any|other) _? <people>
        you <so> (stay|keep) off the (internet|phone|net|apps|computer)
        you <so> (not|never) (ring|call|phone|go|write|drive) home .. (until|unless|without)
        you <so> tell (nobody|no one) ... (goes on|happens|happened between|about us|about this|in this house|at home)
        (not|never) (talk|speak|tell anyone|tell anybody) about us (to|with)? (a soul|anyone|anybody|your|<people>)
        you <so> (not|never) (go|talk|speak|turn|write) to (the|a|your)? (police|doctor|counsellor|counselor|helpline|lawyer|hospital|social|therapist|priest|imam)
        i <so> (pick|choose|lay out|decide|buy|approve) (all)? your (clothes|outfit|outfits|underwear|dress|dresses|haircut|shoes)
        wear .. (at all times|whenever you|up to the|down to the)
        i <so> (decide|choose|pick|say|determine|approve) (which|who|whom|whether|if|where|what|when|how) ... (friends|wear|spend|buy|eat|money|hair|clothes|outfit|job|family|leave the|go out|visit|drive|study)
        (every|all your|all of your|your whole|your) (free|spare) (minute|minutes|hour|hours|moment|evening|evenings|weekend|time) .. with me
        (do|go|be) (everything|everywhere|always) together
        you <so> (not|never) (see|go|leave|meet|visit|eat|drink|sleep|drive|spend|buy|talk to|speak to|work|use|wear|phone|post|open|invite) ... (unless|until|till|before) i
        no (more|further) _? _? (club|class|classes|choir|course|courses|football|gym|training|church|mosque|band|lessons|trips|group|hobby|hobbies|overtime|sport)
        you <so> (stop|quit) (attending|playing|studying|learning|driving|singing|dancing|volunteering|training|visiting|posting)
        you <so> (stop|quit) going to (the|your|that)? _? (mosque|church|temple|synagogue|gym|club|choir|group|class|classes|course|lessons|meetings|football|training|college|university|school)
        you <so> (take|find|get|look for) a _? (job|post|flat|course) .. (no|without|away from|only) .. <people>
        you <so> (not|no longer|never) drive (any more|anymore|anywhere|alone|yourself|at all|the car|again|$)
        i <so> (hold|keep|take|have) (on to)? your _? (licence|license|passport|papers|id|documents|visa)
        where i can (see|watch|hear|keep an eye on) you
        you <so> wear .. (long sleeves|long skirts|a (scarf|veil|headscarf)|nothing that|no (make|short|tight|heels|perfume|dresses|skirts))
        you <so> (dye|cut|grow|shave|change|style|colour|color) .. your (hair|beard|clothes|style|look) .. (i (like|want|say|tell)|for me|off|back)
        give up .. (make up|makeup|heels|skirts|perfume|piercings)
        you (are|will be|have to be|must be) in bed by
        ask (me)? (first)? to (be excused|leave|go|get up|go out|go to the)
        (friends|family|relatives) .. or they go
        you <so> (go|leave|drink|eat|sleep|drive|work|spend|buy|wear|use|study|post|smoke|rest|travel|shop|dance|see|meet|visit|(speak|talk) to) ... only (when|if|while|after|once|where|with) (i|me|my)
        you <so> only (drink|eat|sleep|drive|work|wear|use|study|post|smoke|travel|shop|dance|visit) ... (when|if|while|after|once|where|with) (i|me|my)
        you <so> (not|never) (see|drink|meet|eat|drive|shop|study|call|visit|travel|dance|(speak|talk) to) ... without (me|my|asking me|telling me)
        (approved|okayed|vetted|chosen|picked|cleared|allowed) by me
        (need|needs|require|requires) my (permission|approval)
        (not|never|no) ... (girl|woman|man|guy|boy|friend) 's (number|numbers|contact|contacts)
        you <so> (not|never) .. look at (a|another|other|any|one|single) _? <people>
        (not|never) .. (hang out|go out|meet|see|be out) with (your|any|the|other) _? <people> .. (more|less|without|unless|after|again)
        (no|not one|not a) (other|single|male|female)? <people> .. (comes|come|visits|visit|enters|in|into|allowed|over) .. (our|the|your|my|over|here|us)
        (if|when|whenever) (a|another|any) _? (woman|man|girl|guy|boy|colleague|neighbour) .. you .. (walk|turn|leave|say|tell|block|ignore|do not)
        you (have to|must|need to) be (in|home|back|inside|indoors) (by|before|at)
        curfew
        you <so> go nowhere
        i <so> (come|go) (along|with you) .. (everywhere|wherever|whenever|to (all|every|each|any))
        you <so> take me (along|with you) .. (everywhere|wherever|whenever)
        i <so> lock (you|(the|your) .. (door|doors|house|flat)) .. (in|when i|while i|from outside|until)
        (not|never) .. (speak|talk|use|pray in) .. (your|own) .. (language|mother tongue|dialect)
        you <so> (go to bed|get up|sleep|eat|sit|drink|rest|pray|shower|talk|dress) (when|what|how|where|as) i (say|tell|want|do|get|decide|allow|like)
        give up your (own)? (flat|room|place|apartment|house|car|licence|license|passport|religion|faith|church)
        you <so> (stay|keep) (slim|thin|in shape|your figure)
        (lose|not gain|not put on) .. (weight|kilos|kilo|pounds|kg) .. (by|or|until|if|for me)
        (weigh you|weigh yourself|weighed|on the scales) .. (every|each|for me|in front)
        you <so> <not> .. <meet> (your _?|<any> _? _?)? <people>
        (you|i) <so> no contact with (your|my|<any>)? _? <people>
        ^ do? (no|<not>) .. (contact with|<meet>) (your|<any> _?)? <people>
        i <so> <not> .. <meet> (my _?|<any> _? _?)? <people>
        (your|my) <people> .. not (allowed|welcome|permitted|invited)
        (nobody|no one|none) .. (visit|visits|comes|calls|rings) .. (you|here|us) .. unless
        you <so> not|no .. have _? friends|visitors
        you <so> (have|keep) (one|no|fewer|less) _? (friend|friends)
        <you> (drop|drops|ditch|dump|lose|unfriend|unfollow|avoid|shun|get rid of|give up|cut off|cut out|cut|cut (ties|contact) with|break (with|off with|away from|off contact with|contact with)|end contact with|stay away from|keep away from|move away from|turn your back on|delete|block|remove) (all|both)? (of)? (your|the|my|these|those|other|any)? _? <people>
        (go|goes|going|leave|travel|be|drive) (nowhere|anywhere|out) .. (without|unless) me|you|i
        you <so> not|never|nowhere .. <out> .. (out|anywhere|places|to|the house|the flat|home|away|alone|<people>) .. (without|unless) (me|i|we|my)
        you <so> not|never|nowhere .. go|leave .. (without|unless) (me|i|we|my)
        i <so> not|never .. (go out|leave the|go anywhere|see <people>|see my|meet) .. (without|unless) you
        <you> only .. (leave|go|goes|see|meet|talk|speak|visit|travel) ... (with me|when i|if i|after i|where i|who i)
        you <so> (stay|stays|remain|be|are) (at)? (home|inside|indoors) (every|each|in the|at|after|all|unless|whenever|when i|while i|until i)
        you <so> not .. (go out|leave the house|leave the home|leave the flat|leave home|go anywhere) (without (me|you)|alone|any more|anymore|again|unless|until|except|on|after|at|ever|with|in|$)
        i <so> (not|never|no longer) .. (have (any)? friends|(go out|leave the house|leave the home|leave the flat|leave home|go anywhere) (without you|alone|any more|anymore|again|unless|until you|except|ever|$))
        no (more|further)? (nights|night|evenings|evening|going|girls|parties|lads) (out|night|nights)
        no (more)? (friends|visitors|parties|visits to|clubs|men|women|girlfriends|boyfriends)
        <you> (ask|asks|check with|clear it with) (me|with me|for permission) (first)? before (you)? .. (go|going|leave|leaving|make|making|accept|see|seeing|meet|meeting|invite|inviting) .. (out|anywhere|away|home|house|flat|plans|invitation|invitations|<people>)
        (ask|asks|need|needs|get|gets|have|seek|want|with) (for)? my|your (<leave>) .. (to|before|for|first|when|if)? .. (go|going|leave|see|meet|make|spend|buy|work|wear|visit|call|talk|drive|travel|accept|out)
        not|nothing|never|nobody|no|nowhere .. (<out>|go|buy|spend|do|decide) ... without my|your (<leave>)
        without my permission
        (go|leave|see|meet|visit|eat|spend|buy|drive|work|wear) .. unless i (say|allow|agree|permit|let|approve)
        i (will)? (choose|decide|decides|pick|say|control|approve|determine|get to choose|get to decide|get to say) .. (who|whom|where) you (see|meet|talk|spend|go|may|can|speak|write|visit|work|are)
        i (will)? (choose|decide|pick|control|approve|get to choose|get to decide) .. (what|how|which) .. you (wear|eat|do|spend|buy|read|watch|think)
        i (will)? (choose|decide|pick|control|get to choose|get to decide) .. when you (go|leave|see|meet|sleep|eat|may|can)
        you (will)? (choose|decide|pick|control) .. (who i (see|meet|talk|spend)|where i go|what i wear)
        i (pick|choose|decide|approve) (who|them) $
        (wear|dress|wears) .. (only)? (what|how|as) i (say|tell|want|choose|like|allow|pick|approve)
        you <so> not|never|no .. wear .. (skirt|skirts|dress|dresses|makeup|make up|heels|lipstick|perfume|short|tight|bikini)
        not|never (be|are)? (allowed|permitted) (to)? .. (go|leave the|work|drive|have friends|be alone|see <people>|see your|meet|wear|use)
        (give|quit|leave) (up)? (your|my|the) (job|studies|career|degree|apprenticeship)
        <you> (give up|quit|stop|leave|drop|drop out of|resign from|hand in) (your|the)? (job|work|notice|studies|course|college|university|school|career|team|club|choir|band|football|dancing|gym|church|mosque|class|hobby|hobbies|language class|training)
        <you> (come off|get off|leave|delete|quit|close|stay off|go off) .. (social media|facebook|instagram|whatsapp|tiktok|snapchat|group chat|group chats|all chats|the chats)
        not .. (learn|study|drive|work|vote|pray|go to church|go to mosque|go to the doctor|see a doctor) .. (without|unless) (me|i|my)
        you <so> (give|hand|leave) me your (passport|papers|id|documents|car keys|keys)
        i <so> (keep|take|hold|lock|have|hide) (away|up)? your (passport|papers|id|documents|car keys|shoes)
        you <so> not .. set foot
        i (must|have to|need to|will)? ask you before i (go|leave) .. (anywhere|out|away)
    """,
    "money": """
        i (hand|give|dole|deal) (you|it)? (out)? .. what|whatever you need
        you <so> (take|draw|withdraw|spend|move) (no|not any) (money|cash) .. (without|unless)
        account (that)? i (can not|do not) (see|know)
        your (card|cards|bank card|wallet|purse|passport|keys|car keys) (stay|stays|live|lives|lie|lies|is|are kept|is kept|goes|are) (with me|in my|on me|at my)
        you have _ _? (euros|euro|pounds|dollars|quid|rupees|naira) (a|per|for the|each|every) (day|week)
        leave me (everything|the house|it all) .. will
        you <so> (borrow|beg) .. (from|of) .. (and)? give (it|them|that) to me
        i keep what|whatever|all|everything (comes in|you earn|you make|you bring)
        i <so> see your (payslip|payslips|pay slip|pay slips|statement|statements|bank)
        put me (down)? (as|on|in) .. (owner|will|deed|deeds|account|lease|policy|insurance)
        you <so> pay for (everything|all of it|it all) .. (from now on|because|as you|since you|until you|after what)
        you <so> (take|bring|return|send) (it|them|back)? .. what|whatever you bought .. (i|me)
        (for the week|a week|a month|a day|per week|per month) .. that is (it|all)
        what|whatever|everything|all (that|what)? (you|i) (earn|earns|make|makes|bring in|get paid|inherit|win) .. (mine|yours|to me|to you|into my|into your|belongs to)
        (give|gives|hand|hands|bring|brings|pass) me .. (tips|change|what is left|cash|everything you|what you (earn|make|get)|the rest of your)
        (the|our|your) (banking|money|finances|accounts|bills) .. you (do not|never) (need|have|get) to know
        let me (handle|manage|run|control|look after|deal with|keep|hold|take care of) (all)? (of)? your (money|finances|accounts|cards|pay|wages|salary|banking)
        (your name|you) (comes|come|goes|is taken|are taken|is|are) off the (account|accounts|deed|deeds|lease|house|mortgage|car)
        you <so> tell me .. (everything|each thing|every thing|anything|everything that) .. (over|above|(that)? you (buy|spend|bought|spent))
        you <so> (not|never|no longer) (have|get|hold|own|carry|use) (a|any|your own|your) (card|cards|account|money|cash|income|bank)
        you <so> (account|answer) (to me)? for (everything|every|each|all)
        power of attorney
        no (card|money|account|income|cash|bank account) of (your|my) own
        you <so> (not|never|no longer) (work|earn|have a job|go to work|go back to work)
        you <so> (turn|hand|sign|give|make) (it|them|everything|this|that) (over)? to me
        your <pay> .. (go|goes|belongs|belong|comes|come|is|are|gets|paid|sent|lands) .. (to|into|in|with) (me|my|mine)
        all|entire|whole (of)? (your|the|my)? <pay> .. (go|goes|belongs|belong|comes|come|is|are|gets|paid|sent|lands) .. (to|into|in|with) (me|my|you|your)
        ^ (all)? my <pay> .. (go|goes|belongs|belong|is paid|are paid) .. (to|into) (you|your)
        <you> (transfer|hand|hand over|pay|send|turn over|give|deposit|surrender|bring|sign over|entrust) .. (all)? your|all (of|the|your)? _? <pay>
        i <so> (hand|hand over|turn over|give up|give you|surrender|sign over) .. (all)? my|all (of|the|my)? _? <pay>
        you <so> (give|hand|hand over|leave|surrender|turn over|return) me|over .. your (bank|credit|debit)? (card|cards|chequebook|checkbook|purse|wallet)
        i <so> (give|hand|surrender|turn over) (you|over) .. (all)? my (bank|credit|debit)? (card|cards|chequebook|checkbook|wallet)
        i|me .. (access|log in|login|sign in|entry) .. to .. your .. (account|accounts|bank|banking|savings|card|cards|money)
        you <so> (give|grant|let) me .. (access|into|log in|see|look) .. (your) .. (account|accounts|bank|banking|savings|card)
        i <so> (see|look|check|read|go|have) (into|at|through|over|in)? (all)? (of)? your .. (bank|account|accounts|statements|banking|spending)
        <you> (may|can|will|to|must|should|shall)? (only|just)? .. spend|buy .. what|whatever|only|as i (allow|permit|say|give|approve|agree|tell|let)
        you <so> (ask|asks|beg) me .. for .. (money|cash|every)
        you <so> (ask|asks|check with|tell) me .. before|to|when .. (spend|spending|buy|buying)
        (ask|asks|permission) .. before|to .. (spend|spending|buy|buying) (anything|any|money|a cent|a penny|something)
        not|never|nothing|no .. (spend|buy|purchase|pay) ... (without|unless) (me|i|my|asking me)
        (purchase|purchases|spending|expense|expenses|payment|payments|money) .. (approved|allowed|cleared|agreed|signed|decided|checked|controlled) (off)? by me|you
        i (will)? (decide|control|keep|hold|run|manage|handle|take|take over|take charge of|am in charge of) (over|about|on)? .. all (the|our|your|of)? (the|our|your)? (money|cards|accounts|finances|<pay>|spending)
        i (will|alone|now)? (run|control|hold|decide over|decide about|decide on|manage|rule|take over|am in charge of) (the|our|your) (money|cards|finances|accounts|purse|budget|spending)
        i (will)? (keep|take|control|hold|have|manage|collect) (all)? (of)? your (<pay>|bank card|bank cards|card|cards|purse|wallet|credit card)
        (ask|asks|answer|report|see|know|control|decide|check|show|tell|account) .. (every|each) (cent|penny|pound|euro|dollar|rupee|naira|shilling)
        (an|an _|your|my) allowance
        (give|gives|gave|pay|pays|get|gets|receive) (me|you)? .. pocket money
        not|no|never .. (have|keep|earn) .. your|my (own)? (money|bank account|income|savings|own money|own account|own card)
        no money of (your|my) own
        account (to me)? for .. (every|each|all|your) _? (spend|cent|penny|spending|expense)
        <you> (show|give|bring|hand|send|keep) me .. (every|all|each|your) (of)? (your)? (receipt|receipts|till slip|bank statement|statements|bill)
        (sign|put|transfer|make|write|turn) .. (house|flat|car|home|apartment|land|shop|business|property|shares|inheritance|everything) .. (over|to me|in my name|into my name)
        you <so> (close|give up|shut|cancel) (down)? .. your (own|bank|savings|personal) _? (account|accounts|card|cards)
        you <so> (not|never) .. (touch|use|see|look at|ask about) (the|our|any|your|all)? (money|account|accounts|card|cards|savings)
        you <so> live (on|off) what i
        you <so> (take|get) (out)? (a|the|another) (loan|credit|mortgage) .. for me
        you <so> stop (working|earning)
    """,
    "location": """
        you <so> (ring|call|text|message|phone) me ... (each time|every time|again when you|wherever you)
        (pass|give|hand) the phone to (them|him|her|whoever|the)
        (film|photograph|video) the (room|table|bar|place|office|street|flat)
        (i get|i have|i want|give me) (a|the) key to your (office|work|desk|drawer|locker|car|diary|room)
        (forward|forwards|cc|bcc) me .. (every|all|each|any|everything|in|on)
        nothing|anything .. on your _? phone .. i (have|do|can) not
        tell me (every|everything|all|each) ... (daily|every day|each day|every night|all of it|every evening)
        you <so> (not|never) (lock|close|shut) (the|your) _? (bathroom|toilet|bedroom|door)
        i <so> (search|go through|check|look through|look in|empty|smell|inspect) (all)? (of)? your (bag|bags|pockets|clothes|drawers|car|wardrobe|room|wallet|purse|things|coat|jacket|body|underwear|sheets|desk|rucksack)
        (turn out|empty) your (pockets|bag|bags|purse|wallet)
        lie detector|polygraph
        i <so> (listen in|listen on|am on the line)
        i (want|need|have|get) to know (who|what|when|where|which) .. (rang|wrote|called|texted|they wanted|you talked|you spoke|you met|you saw|you do|you did today|every)
        let me (hear|listen) .. (when|whenever|each|every|both|to your|your)
        (names|name) and (numbers|number|addresses) of
        i (sit|stand) (by|beside|next to|behind) you (when|while|whenever) you
        one phone (number)? .. (mine|for both|we share)
        you <so> (send|text|take|film|record|post) (me|us)? .. (photo|photos|picture|pictures|selfie|selfies|video|videos|voice note|recording|screenshot|screenshots) (of|from|where|when|before|every|each|as|so|with|to|whenever|at)
        (photo|picture|selfie|video|call) .. wherever you
        i <so> (sit in on|listen in|read along|listen to|look over) .. (your|when|whenever|you|while|on)
        you <so> sit (next to|beside|by|with) me (when|while|whenever) you (answer|write|type|call|ring|text|read|open|check)
        you <so> (put|answer|take|call|ring) .. on (speaker|loudspeaker|speakerphone)
        your _? phone .. (stays|lies|is|sleeps|goes|belongs|remains) .. (with me|in my|on my|beside|unlocked|open|to me|overnight|where i)
        (stay|stays|be|keep|leave) .. (logged|signed) in
        i can (look|search|check) .. (deleted|hidden|messages)
        let me (ring|call|phone|ask|text|talk to|speak to|message) your
        i <so> (call|ring|phone|text|ask|message) your (boss|work|office|friend|friends|colleagues|mother|sister|brother) .. (to (check|see|make sure)|if you|whether you|every|where you)
        i <so> (turn up|drop in|come by|drop by|show up|stop by|appear) .. your (work|office|job|gym|course|shop|class) .. (unannounced|when i|whenever|any|without)
        (note|letter|proof|evidence|ticket|slip|stamp|receipt) .. (says|shows|proves|saying|showing) .. (when|where|that) you
        you <so> (bring|show|send|give) .. (proof|evidence) .. (where|that you|who|of where)
        you <so> prove .. (where you|who you|you were|that you were)
        (clock|report|call|sign) in with me
        you <so> tell me .. (name|names) of (every|each|all|the)
        you <so> read (me|out|aloud|out loud) .. (what|all|every|your|messages|the) .. (writes|write|wrote|messages|texts|message|sends|emails|mails)
        you <so> (give|hand|lend) me .. your _? (phone|laptop|tablet|computer)
        i <so> (keep|have|hold|take) your _? (phone|mobile|laptop|tablet|computer)
        you <so> (explain|justify|report|account) .. to me ... (everything|every|each|all)
        (copy|copies|list|printout|record|records|screenshot|screenshots) of (all)? your (phone|calls|call|messages|texts|bank|chats|emails|mails)
        (not|never|no longer) .. (switch|turn|take|put) (off)? .. (location|gps|find my|tracker|phone|tracking) (off)?
        (send|sends|show|take) (me|us) .. (picture|pictures|photo|photos|selfie|selfies|video|videos) .. (before you|of (your|what you|yourself|the (room|bar|table|people|office)|where))
        so (that)? i (know|can see|see|can check|can hear|hear) (who|where|what) you
        (keep|keeps) an eye on (you|me)
        (watches|follows|reports on) (you|me)
        <codes> .. i (choose|know|set|pick)
        where (you|i) (are|am|go|were|was|drive|have been) .. <always>
        <always> .. (know|knows|tell|tells|say|see|text) .. where (you|i|we)
        (right|entitled) .. to (know|see) .. where
        (tell|tells|let) me (know)? .. where you (are|go|are going|were|have been) .. (every|each|always|all|whenever|so)
        (track|trace|monitor|spy on) (you|me|your|my|each|where|everything)
        (share|show|send|give|turn on|switch on|enable|put on) (me|you|us|your|my|our|live|each|the|_) (your|my|live|_)? (location|gps|tracking|position|whereabouts)
        (share|shares|sharing) location|locations
        (see|check|know|follow|watch|look up) .. your .. (location|gps|position|whereabouts|movements|every move)
        (my|your|our|live|find) (location|gps|tracker|tracking|my|position) .. (on|always|all|day|every|stays|visible|shared)
        (keep|leave|have|switch|turn) .. (location|gps|tracker|tracking|find my|life360|airtag) .. (on|day|always|all|every|until|for)
        (wear|carry|keep|have|install|put|leave|download|accept|take) .. (tracker|airtag|airtags|gps|tracking|life360|spyware|location app|ankle tag)
        app .. (shows|show|tells|tell|lets|let|tracks) (me|you|us|where)
        (send|sends|take|takes|show|shows|text|texts|need|want|post|get|me) .. (photo|photos|picture|pictures|selfie|selfies|video|videos|pic|pics|voice note|recording) .. (where (you|i) (are|am|go)|wherever|prove|proves|proof|when you (get|arrive|leave)|every time|so (that)? i (know|see|can)|of where)
        (video|facetime|by video|on video) (call|calls|me)? .. (so i|so that i|to prove|to show|see who|show me|as soon|whenever|every|each)
        (call|ring|facetime) me on|by video
        you <so> (answer|reply|pick up|text back|call back|ring back|respond|write back) .. within|in .. (minute|minutes|seconds|second)
        you <so> (answer|reply|pick up|text back|call back|respond) .. (whenever i|every time i|each time i|always when i|at once when|immediately|straight away when i|no matter)
        <you> <show> .. (me|over)? .. your (new|whole|own|private|unlocked)? <device>
        <you> show me .. who (you|has|have) (write|wrote|text|texted|call|called|talk|messaged|message)
        you <so> let me .. (see|check|read|search|look at|look through|go through|use|look into|have) .. your _? <device>
        i <so> (check|checks|search|searches|inspect|monitor|(look|go|scroll|get|see) (through|into|at|in|over)) (all)? (of)? your _? <device>
        i <so> (may|can|get to|am allowed to|have the right to|must be able to|want to) .. (read|see|have|look at|open|take|use) (all)? (of)? your _? (<device>|post|letters)
        i <so> (read|see|have|open) (all)? (of)? your _? (phone|inbox|whatsapp|laptop|diary|journal|dms|chats)
        i <so> (read|see|open) (all)? (of)? your _? (messages|texts|mail|mails|emails|email|post|letters) .. <always>
        you <so> (may|can|get to|will)? .. (check|search|inspect|read|monitor|(look|go|scroll) (through|into|at|in|over)) (all)? (of)? my _? <device>
        i <so> (show|give|hand|open|unlock|leave|bring) (you|over)? .. my _? <device> .. (whenever|every|each|always|any time|anytime|at any|when you|unlocked|open|on demand)
        your|my phone .. (open|unlocked|without a code)
        (so|that|and) i can (check|track|watch|(go|look|scroll) (through|into)|(see|read) (who|what|where|everything|it all))
        (we|each of us|both of us|both) .. (see|check|read|look at|look through|go through|open) .. (each other 's|the other 's|each others) _? <device>
        (give|gives|tell|tells|share|shares|hand|hand over|swap|exchange|write down|show|send|let) .. <codes>
        i <so> (have|get|know|need|want|keep|hold) (all)? (of)? your _? <codes>
        i <so> (have|get|know|need|want|keep|hold) .. all .. <codes>
        you <so> (have|get|know|keep|hold) (all)? (of)? my _? <codes>
        (we|each|both) .. (have|know|get|use) .. (other 's|others|same|all) .. <codes>
        (the|my|your|our) (code|codes) (to|of|for|on) (your|my|our|each|every|the) _? (phone|phones|mobile|laptop|screen|tablet)
        (log|logs|logged|sign|signed) (me|us) in|into
        (log|sign|logged|signed|get) (in|on|into) (to)? your _? <device>
        you <so> (not|never|no longer) .. (delete|erase|clear|archive|hide|lock|wipe|switch off|turn off|mute|silence|put away) .. (message|messages|chat|chats|history|phone|texts|anything|it)
        you <so> not|never .. (have|keep|own|use) .. (passwords|password|code|secrets|privacy|lock)
        you <so> tell me .. who you (text|texts|call|write|message|talk|talked|speak|spoke|meet|met|see|saw|texted) .. (every|each|always|all|daily|that|this)
        you <so> tell me .. (every|all|each|everyone|everybody|anyone) .. (you (text|call|write|message|talk|speak|meet|see|spoke|saw|met))
        (report|call|text|ring|message|write|check|phone|photo|picture|send|tell|answer|update|message|let me know) ... (every|each) _? (hour|hours|minutes|half|half hour|few minutes)
        hourly
        (put|install|installs|have|set up|mount|leave|let me|watch|through) .. (camera|cameras|webcam|microphone|recorder|dashcam|listening device)
        (keep|leave|stay|have) .. (line open|on the line|on the phone) .. (whole|all|so|until|while)
        i <so> open your|all (post|letters|mail|parcels)
        (know|see|watch|hear) .. (everything|every thing|every word) .. you (do|write|say|send|text)
        you <so> (have|keep|has) no (secrets|privacy|private|locks|lock|code|password)
        you <so> (ask|tell|report to|check in with) me .. (before|when|whenever|every time|each time) you (leave|arrive|move|stop|go to the toilet|talk)
    """,
    "sex": """
        (naked|undressed|without clothes) .. (next to me|beside me|in bed|whether|for me|when i|whenever)
        whether you (feel like it|want|want to|like it|are in the mood) or not
        (in the mood or not|like it or not)
        you owe it to me
        (no|without|not use|never use|not take|stop taking|stop using) (condom|condoms|contraception|birth control|the pill)
        the way i (like|want) it
        you <so> (not|never) (push|move|take|slap|brush) my hand|hands (away|off)
        i <so> (decide|say|choose|determine) (when|how|whether|what|where) ... (sex|make love|sleep together|in bed)
        i <so> (decide|say|choose|determine) (when|how|whether|what|where) .. (sex|make love|sleep together|intimate|in bed)
        (always|ever) (ready|available|willing|up for it|in the mood) (for (me|it|sex)|when i|whenever|$)
        (not|no|never) .. headache|headaches
        you <so> (not|never) .. (make a fuss|make excuses|resist|pull away|push me|turn over|lie there|move away|roll over)
        (if|when|whenever) i (feel like it|want it|am in the mood) .. you
        you <so> (not|never) skip (them|it|that|our)
        you <so> (try for|have|give me|bear|carry|make) (a|my|another|our) (baby|child|son|daughter) (with me|for me|to|this|next|$)
        ^ you (will|have to|must|shall)? (sleep with|go to bed with) me
        (let|lets) me (film|record|photograph) (you|us|it)
        whenever i (want|need|feel like) (it|you|sex)
        <sex> ... <when>
        (every|each|once|twice|at least|whenever|_ times) .. (we|you) .. <sex>
        (owe|owes) (me|you) .. (sex|night|intimacy|closeness|kiss|body|bed|it in bed)
        (not|never|no longer) .. (refuse|deny|reject) .. (sex|intimacy|me|in bed|you in bed)
        (not|never|no longer) .. (turn (me|you) (down|away in bed)|push (me|you) away|pull away when i|turn away when i|turn your back)
        not|never _? say no (to (me|you|sex|it|that)|in bed|when i)
        you <so> can|may not say no
        (must|shall|should|has|have to|has to|agree to|are to|am to|promise to|need to|needs to|expected to) .. (have sex|sleep with|be intimate|make love|satisfy|please me|pleasure me|there for me in bed|kiss me|share my bed|share the bed)
        you (will|shall|'d)? .. (satisfy|pleasure|please) me .. (in bed|sexually|whenever|every|at night)
        you will .. (have sex|sleep with me|be intimate|make love)
        i will .. (have sex|sleep with|make love|be intimate) .. you .. whenever|when|if you
        (marital|wifely|husbandly|sexual|conjugal|matrimonial|married) (duty|duties|rights|obligation|obligations)
        (duty|duties|obligation) .. (bed|as a wife|as a husband|as my wife|as my husband|wife|husband)
        (my|your) (rights|right) .. (in bed|as a husband|as a wife|to sex|to your body|to my body)
        you <so> (do|does|try|let me do) .. what|whatever|everything|anything i (like|want|say|ask|tell|need) ... (bed|bedroom|tonight|sex|sexually)
        you <so> (make it up|make up|make this up|make it good|prove it|prove yourself|show me|pay|pay me back|there for me|ready for me|available|obey) .. (to me|with me)? .. in (bed|the bedroom)
        you <so> what i (tell|want|say|like|choose) .. in bed
        (no|not) .. (headaches|headache|excuses|excuse) .. (night|nights|bed|bedroom|saturday|friday|sunday|when)
        (if|when|whenever) i (want|need|ask for|feel like) .. (sex|you in bed|it in bed) .. you
        <you> give me .. (kiss|kisses|massage|sex|oral|blow job|blowjob|your body) .. (every|each|daily|whenever|when i|on|once|twice)
        you <so> (kiss|touch|undress|strip) (me|for me|in front) .. (every|each|whenever|when i|on demand)
        your body (is|belongs) .. (mine|me)
        (let|lets|allow) me (touch|have|use|take|sleep with|kiss) (you|your body|sex) .. (whenever|any|every|when i|always|if i|as)
        you <so> (watch|make|film|send|take) .. (porn|nudes|naked|sex tape|nude)
        i <so> (film|photograph|record) .. (sex|naked|in bed)
        you <so> (sleep|come|get) .. (in|into|to) (my|our) bed .. (every|each|whenever|no matter|whether|when i)
    """,
    "punishment": """
        you <so> (not|never) (get|have) .. (presents|present|birthday|treats|dessert|holiday|christmas)
        (scrub|clean|wash|polish) .. (each time|every time|whenever|with a toothbrush|on your)
        you <so> (stay|wait|sit) in (your|the) (room|bedroom|kitchen|car|bathroom) (when|while|until|if|till|whenever)
        call yourself a|an
        shave your head|hair
        you <so> burn .. letters|diaries|clothes|photos|things|everything
        (since|as|because) you (earned|deserved) it
        so (that)? you know (what|how) .. (is|feels|felt|like|means)
        (give|get rid of|sell|put down) (away)? your (dog|cat|pet|pets|horse|bike) (away)? .. (so|because|as|since|to)
        you <so> sleep (on|by|at) (a|the) (mat|ground|stairs|doorstep|door|landing|carpet)
        you <so> (not|never) (laugh|smile|sing|be happy|enjoy) .. (in this house|again|any more|anymore|until|while|when)
        when|whenever|if i (insult|shout at|yell at|hit|slap|mock|curse|swear at) you
        thank me (when|for|every|whenever)
        eat .. (left over|leftovers|after we|after i|what is left|when we are done)
        you <so> (not|never) (eat|sit|sleep|go to bed|drink|speak|get up|rest|leave the table) .. (until|before|till|unless) i
        i (can|may|get to) (call|say|shout|do|treat|scream) ... (what|whatever|as|how|any way|as long as|anything) i (like|want|please)
        i get (one|a) (free)? (hit|slap|punch)
        (remember|never forget|not forget|reminded) .. (what you (are|did)|who you are|that you cheated|that you lied)
        you <so> tell (every|each|all|any) ... what you did
        you lose (the|your) (bed|right|rights|_) (for a|until|each|every|whenever|when|if)
        you <so> (write|list|make a list) ... read (it|them|this) .. (to (my|our|your|the|everyone|everybody)|out|aloud)
        you <so> (not|never) say no (again|to me|to anything|$)
        (when|whenever) i (snap|click|clap|whistle|call|say jump|ring) .. you (come|run|jump|ask|stand|drop|do)
        you <so> (say|admit|agree|tell) .. (i was|i am) (right|better|in charge)
        you <so> say (thank you|thanks|sorry) ... (every|each)
        you <so> (say|tell me) (thank you|thanks|that you are sorry|you are sorry|that it was your fault|you love me) .. (every|each)
        you <so> (say|tell|admit|confess|repeat) ... (in front of|before) (everyone|everybody|my|our|your|all|the) .. (fault|sorry|what you|guilty|wrong)
        you <so> say (in front of|before) (everyone|everybody|my|our|your|all|the)
        i (make|take) all (the|our)? decisions
        i (have|get) the (last|final) (word|say)
        you (have|get) no say
        you <so> not have (a|any) say
        (if|whenever|when|for every|each time|every time|for each) ... you (lose|kneel|get no|get nothing|are not allowed|do not get|sleep outside|sleep on the)
        you <so> (go|goes) without (food|dinner|heating|supper|sleep|your phone|water|breakfast)
        punish|punished|punishes|punishing|punishment|punishments|penance|atone
        you <so> (sleep|sleeps|stay|stays|spend the night|stand|wait|live) .. (on|in|outside) (the|of)? (house)? (floor|couch|sofa|outside|car|garage|shed|balcony|hall|corner|cold|rain|basement|cellar|bath|porch|hallway|street)
        i <so> (sleep|stay) (on the floor|outside|in the (car|garage|shed)) .. (until you|every|because|when|whenever)
        ^ (sleep|stay) (on the floor|on the sofa|on the couch|outside|in the (car|garage|shed))
        <you> (kneel|beg|crawl|grovel)
        i <so> (kneel|beg|crawl|grovel)
        (go|get|stay|crawl|fall) (down)? (on|to) (your|my) knees
        (i|you) <so> (hit|slap|starve|humiliate|spank|beat|punch|whip|cane|smack|choke|spit on|spit at) (you|me|yourself|myself)
        (tell|tells) (everyone|everybody) .. what (you|i) (did|are|am|have)
        <you> (tell|tells|admit to|admit it to|confess to|confess it to|explain to|write to|show|face) (my|your|our|the|all|every|each|everyone|everybody|both)? _? (parents|family|friends|boss|colleagues|mother|father|neighbours|church|everyone|everybody|children|kids|sister|brother|team|whole) .. (what you (did|are|have)|that you (cheated|lied|are|did|were|betrayed)|how you)
        <you> (write|post|put|publish|announce|say|confess|admit|apologise|send|read) ... (on|in|to|from) (facebook|instagram|social|online|twitter|tiktok|the group chat|the family chat|the internet|whatsapp|public|church|front of (everyone|everybody|my|your|our|the|all|people|them)|the whole|everyone|everybody|your status|your profile|your story|linkedin)
        (write|writes|say|says|wear|wears|repeat|carry) .. (i am|that you are|you are|that i am) .. (liar|cheater|cheat|bad|worthless|dirty|whore|slut|idiot|pig|guilty)
        wear|wears|carry|carries .. (sign|board|badge|label|t shirt)
        (write|copy|writes|copies) .. (fifty|hundred|thousand|_ times|hundred times)
        for the rest of (your|my) life
        (not|never) (be|are|is)? (allowed|permitted) (to)? .. (eat|sleep|speak|talk|complain|cry|laugh|object|disagree|argue|rest|sit|smile|enjoy)
        you <so> (not|never|no longer) .. (complain|object|disagree|contradict|talk back|answer back|question me|question it|have a say|have an opinion|defend yourself)
        you <so> (get|gets|have|has|receive|deserve) no (dinner|food|supper|lunch|breakfast|say|rest|sleep|voice|opinion|rights|right|presents|birthday|affection|privacy)
        no (dinner|food|supper|breakfast|sleep|heating) (for you|until|if|when|on|unless)
        you <so> eat|eats .. (alone|on your own|by yourself|outside|apart|from the floor|standing|after us|after me|what i leave|leftovers)
        (you|i) .. (lose|loses|forfeit|give up) (your|my) (phone|car|keys|card|tv|laptop|bed|room|games|playstation|dinner|pocket)
        i <so> (take|takes|confiscate|lock|lock away|keep|smash|break) (away)? your (phone|car|keys|laptop|tv|things|clothes|tablet|console|games)
        (you|i) (have to|must|will have to|just|will) take it (without|all|from (me|you)|silently|quietly|$)
        without a word (of|from|to|back)? (complaint|you|it|$)
        i (may|can|get to|will be allowed to|am allowed to|have the right to) .. (shout|yell|scream|swear|insult|hit|slap|hurt|humiliate|mock|curse|scold|shame|call you|ignore|treat you|cheat|throw) .. (at you|you|once|whenever|too|things)
        you (may|can|get to|are allowed to|have the right to) .. (hit|slap|hurt|humiliate|beat|punish) .. me
        you <so> (obey|obeys|submit|serve me|wait on me|do as i (say|tell|want|please)|do what i (say|tell|want)|do whatever i|do everything i|do anything i|do as you are told|follow my orders|listen to my orders|follow orders)
        i <so> (obey you|do whatever you (say|want|tell)|do everything you (say|want|tell)|do anything you (say|want|tell))
        (my|your) (slave|servant|maid)
        (pay|pays|owe|owes) .. (fine|fines|penalty|penalties)
        you <so> (pay|pays|owe|give) (me)? .. (euros|euro|pounds|dollars|quid|_) ... (for (each|every)|each|every) (lie|time|mistake|slip|minute|day you|hour you|message|word|argument)
        you <so> (pay|pays|owe|give) me ... (if|when|whenever|each time|every time) you
        you <so> (pay|suffer|bleed|do) for (it|this|that|what you did) .. (all|until|as long|with your|for|every|the rest|always)
        (until|till) you (have)? (earned|deserve|learned|learn|suffer|suffered|feel (it|what)|paid|pay for|know how it feels)
        (so that|so) you (feel (it|what)|learn|suffer|know how it feels|know what it)
        ((say|says) sorry|apologise|apologises) .. (every|each) (morning|day|night|evening|time|hour|meal)
        (because)? you deserve (it|this|that|nothing|no)
        (all the|the whole|every) (housework|chores|cleaning|cooking) .. (alone|on your own|by yourself|because)
        (locked|lock|lock you|locks) .. (out|in|you out|you in) .. (until|if|when|for|every|all)
        you (are|will be) grounded
        you <so> (cut|shave|dye) (off)? your hair
        (tattoo|burn|destroy|throw out|throw away) .. your (things|clothes|photos|books|name|phone)
    """,
}
"""What an agreement may not ask of either, by kind: of two in a text the earlier here is told."""

# What lies in a line and is something else: what ends inside such words is not caught.
MISREAD = """
    phone (number|numbers|call|calls|bill|bills|contract|line|number's|box|shop)
    (about|of|on|around) .. (sex|intimacy|sleeping together|making love)
    (see|seeing|date|dating|sleep with|sleeping with) (other|anyone|anybody) (people|women|men|else)
    (account|accounts|side) of (what|that|the|it|how)
    (mail|message|messages|email|emails|texts) (from|to|with) (her|him|_ and me)
    pay back
    (give|given|giving|hand|handed|get) (you|me)? back (your|my|the|all)? _?
    (give|given|giving|hand|handed) (me|you) (my|your) _? (phone|laptop|keys|key|card|things|passport) back
    (photo|photos|picture|pictures|video|videos) of the (kids|children|baby|boys|girls|dog|cat|letter|receipt|damage|form|car|house|flat|work)
    at home with
    front door
"""
# In such a sentence nothing is asked of anybody who does not want it.
FREELY = """
    (and)? i do the same
    only (if|when) (both|we both|you both|each|you) ..  (want|wants|like|feel|say|ask|start)
    (if|when|because) (both|we both|both of us|each of us) .. (want|wants|like|feel|feels)
    (if|when|as|as often as|where|who|whoever|what) you (would|'d)? (like|want|prefer|wish|choose) (to|it|that|so)? $
    (if|as|where) you (prefer|wish)
    free to
    nobody|no one asks
    (either|each|both) .. (can|may) say no
"""
NAMES = (*LINES, "misread", "freely")

DENYING = NEGATIONS | frozenset("no nothing stop stops stopped ends cease neither nobody".split())
PARTING = frozenset("and but or so then if when while because until that".split())
EXCEPT = frozenset("unless without until if except but".split())
FAR = 7  # words between a "not" and what it denies

WEIGHED = "freedom"  # the kind where no line, but the weights find one
SENTENCES = 3  # that are weighed together
_made: list[Patterns] = []
_places: dict[str, int] = {}  # of what is weighed, in the learned weights


def coercion(text: str) -> str | None:
    """The first kind of coercion in the text, in the order of `LINES`; WEIGHED where no line, but
    the weights find one; or None."""
    seen = seen_of(text)
    kind = by_lines(seen)
    return kind or (WEIGHED if _weighs(seen) else None)


def seen_of(text: str) -> Text:
    return Text(as_seen(text)[0])


def by_lines(seen: Text) -> str | None:
    """The first kind that a line finds."""
    by_name: dict[str, list[Hit]] = {name: [] for name in NAMES}
    for hit in _patterns().walk(seen):
        by_name[NAMES[hit[2]]].append(hit)
    misread = {at for first, past, _ in by_name["misread"] for at in range(first, past)}
    freely = {seen.sentence_of[first] for first, _, _ in by_name["freely"]}
    for kind in LINES:
        for hit in by_name[kind]:
            is_free = hit[1] - 1 in misread or seen.sentence_of[hit[0]] in freely
            if not (is_free or _denied(seen, hit)):
                return kind
    return None


def weighed_of(seen: Text, begin: int = 0) -> set[str]:
    """What is weighed of a few sentences: their words, pairs and rows of three, and who does what."""
    found = set()
    for sentence in range(begin, min(begin + SENTENCES, len(seen.first))):
        found |= {name for name in features(seen, sentence) if name not in PLACES}
        words = seen.words[seen.first[sentence] : seen.last[sentence]][:MOST_WORDS]
        found.update(map(" ".join, zip(words, words[1:], words[2:], strict=False)))
    return found


def _weighs(seen: Text) -> bool:
    """Whether some of its sentences together weigh enough: a rule and its reason stand together."""
    from . import coercing_weights as learned

    if not _places:
        _places.update((key, place) for place, key in enumerate(learned.KEYS.split("\n")))
    for begin in range(max(1, len(seen.first) - SENTENCES + 1)):
        places = (_places.get(name) for name in weighed_of(seen, begin))
        heavy = (ord(learned.ROWS[place]) - NOUGHT for place in places if place is not None)
        if learned.START + sum(heavy) > learned.ENOUGH:
            return True
    return False


def _denied(seen: Text, hit: Hit) -> bool:
    """ "We do not check each other's phones" lets the phones be; "never ... unless" does not."""
    sentence = seen.sentence_of[hit[0]]
    if " not have to " in " ".join(seen.words[hit[0] : hit[1]]):
        return True
    at = hit[0]
    if seen.words[at] in PARTING:
        return False
    while at > max(seen.first[sentence], hit[0] - FAR):
        at -= 1
        if seen.words[at] in DENYING:
            return EXCEPT.isdisjoint(seen.words[hit[1] : seen.last[sentence]])
        if seen.words[at] in PARTING or seen.pause_before[at + 1] == PAUSE:
            return False
    return False


def _patterns() -> Patterns:
    if not _made:
        _made.append(Patterns([*map(_written_out, (*LINES.values(), MISREAD, FREELY))]))
    return _made[0]


def _written_out(lines: str) -> str:
    """The lines with their parts in place, and each `<you>` in its two ways."""
    for _ in range(2):  # a part may name another
        for part, words in _PARTS.items():
            lines = lines.replace(part, words)
    ways = (f"you {_PARTS['<so>']} ", "^ please? ")
    written = []
    for line in map(str.strip, lines.split("\n")):
        rest = line.removeprefix("<you> ")
        written += [line] if rest == line else [way + rest for way in ways]
    return "\n".join(written)
