"""The limits that a hurt person may set: what they will do to be safe, which threatens nobody.

"If you hit the wall again I will stay with my sister" has the shape of an ultimatum, and `held`
knows it by that shape. Said by the one who was hurt it is a limit: it binds the writer, costs the
other nothing but the writer's nearness, and is what the articles ask them to name. Told that their
limit reads as a threat, a hurt person learns to be silent.

It stays held where anything else in the letter presses: harm, exposure, children kept away,
money, harm to oneself; or a demand that nobody may put at the end of a limit: a bed, a friend, a
job, a phone.
"""

LIMITS = """
    i|we .. (leave|leaving|go|going|walk|pack|move|separate) $
    i|we .. leave (the (room|house|flat|home|table|call|talk|party|conversation|marriage|relationship|car)|for|until|till|then|at once|straight|now|tonight|tomorrow|this|us)
    i|we .. (leaving|leave|go|going|moving|move|walk|walking) (home|out|away|back to|to my|in with my|to stay|upstairs|downstairs|to (another|the other))
    i|we .. (packed|packing|pack) (and|my)
    i|we .. (hang|hanging|hung) up
    i|we .. (end|stop|close|pause|finish|leave|ending|closing) (the|this|our) {adv}? (talk|call|conversation|book|relationship|marriage|evening|visit|engagement|shared)
    i|we .. (end|ending|done with|out of|finished with) (this|us|things)
    (this|it|we|us) (is|are) {adv}? (over|finished|done) between|for|with
    (this|we|it|us) (is|are) {adv}? over $
    i|we|us .. (separate|break up|split up|split|live apart|part ways|living apart|separating)
    i|we .. (want|ask for|asking for|file for|filing for|get|getting|go for|apply for) (a|the)? (divorce|separation)
    i|we .. (see|talk to|speak to|speak with|call|ring|phone|go to|ask|hire|get|contact|meet) (a|my|the) (lawyer|solicitor|counsellor|therapist|doctor|gp|helpline|refuge|sister|brother|mum|mother|dad|father|friend|friends|parents|aunt|auntie|cousin|pastor|priest|imam)
    i|we .. (call|calling|ring|ringing|phone|phoning|get|go to|dial) (the police|police|the guards|the gardai|999|911|112|100|101)
    i|we .. (stay|staying|sleep|sleeping|live|living|be|go|going|moving|spend) ... (at|with|to|in) (my|maria's|another|the (spare|other|guest|box|living)|a (hotel|hostel|friend's|different|separate)|different|separate) ..
    i|we .. (sleep|sleeping) (alone|separately|apart|elsewhere|downstairs|upstairs|on the|in)
    i|we .. (take|taking|need|have) (a|some|the|this|two|three|few|my) (few)? (week|weeks|weekend|day|days|night|nights|time|month|months|break|space|distance)
    i|we .. (lock|locking|keep|keeping) (the|my) {adv}? (bedroom|room|spare|front|door)
    i|we .. (change|keep|use|move|take|put|changing|moving) my (own)? (password|passwords|locks|account|accounts|money|phone|number|wages|pin|card|salary|name)
    i|we .. stop (lending|sharing|cooking|covering|paying)
    i|we (will|am|can) not (be)? (come|coming|stay|staying|answer|talk|talking|wait|open|sleep|lend|go along|pick up|drive|cover|live) ..
    i|we can not (be|stay|live) (with you|with this|like this|in this|here) ..
    i|we .. (fetch|collect|pick up|drive) (them|the kids|the children|her|him) myself
    you have (one|a last|no more|had your last|one last|one more) (chance|chances)
"""

# What makes a lever of it: nobody may ask for this at the price of their staying.
PRESSES = """
    (sleep|sex|intimate|love|bed|lie|shower|naked) with me
    (sex|naked|nude|nudes|intimacy|bed|kiss|touch me)
    (see|meet|talk to|speak to|speak with|call|visit|go to|phone|text|message|go out with|choose|ring|drop|stop seeing|stop talking to) .. (your|those) .. ({kin}|friend|friends|family|mates|people|parents|church|colleagues|lot)
    your (friends|family|mates|people|mother|mum|church|job|work|salary|wages|pay) .. (or|i|and)
    (or|between) (me|them|us)
    (give|show|hand|share|unlock|send|let me see|pay) .. (your|the) (phone|password|passwords|pin|location|salary|wages|card|bank|messages|codes)
    (quit|leave|give up|lose|resign) (your|that|the) (job|work|studies|course|office|team|choir|club)
    (do not|not|never|stop) {adv}? (work|work there|go out|going out|wear|wearing|study|working)
    (you|he|she|they) will (regret|pay|be sorry|lose|suffer|see|find out|wish)
    (watch|wait and see|see what happens|sorry you|mark my words)
    (dog|cat|puppy|kitten|pet|passport|visa|papers|immigration|photos|pictures|videos|screenshots|boss)
    without (you|the kids|the children|a)
    tell .. (pastor|priest|imam|boss|everyone|everybody|neighbours|colleagues|parents|kids|children)
    (do as|do what|obey|permission|allow you|let you)
    if you {adv}? (call|ring|phone|go to|talk to|speak to|see|tell|ask) {det}? (police|counsellor|therapist|doctor|gp|lawyer|solicitor|social worker|helpline|refuge|hospital|court|priest|imam|pastor)
    (drop|withdraw) (the|your|those|these|all) {adv}? (charges|complaint|case|statement|order)
    (speak|talk) (of|about) (it|this|us) (to|with) (your|anyone|anybody|somebody|someone)
    (refuse me|turn me down|make love|get pregnant|the abortion|an abortion|your pill|the pill|the coil|have another baby|have a baby)
    (say|said|saying) no (tonight|again|to me)
    (show|tell|text|send|let) me .. where you are
    tell me every (day|evening|night|morning|hour|time) .. where
    (turn|switch) off your (location|phone|tracker)
    (lock your phone|your location)
    (leave|go out of) the (house|flat|home) .. without (telling|asking|saying|my)
    without asking me
    (go|going) out (tonight|without me|alone|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this (evening|week|weekend))
    (home|back) (right|straight|directly) (after|from) work
    (quit|drop|give up|leave|stop) your .. (class|classes|training|sport|band|hobby|choir|lessons)
    delete your (account|accounts|facebook|instagram|number|numbers|contacts)
    sign .. (house|flat|car|land|papers|it) over
    (dinner|supper|tea|food|lunch|house|laundry|ironing|washing) .. (ready|done|clean|tidy|on the table)
"""
