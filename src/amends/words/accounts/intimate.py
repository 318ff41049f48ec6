"""An intimate detail that was volunteered: it becomes a picture, and answers no question.

Who, what, when, where, how long and how often are facts, and so is every risk to health: a sentence
that speaks of one is left alone, however plain it is. So is a sentence about violence, about somebody
who did not want it, or about pictures that were taken or paid for: there the act itself is the fact.
"""

from ..shape import Check

CHECK = Check(
    name="intimate",
    label="detail",
    reason="A detail like this can stay as a picture for a long time. It is for your partner to ask for.",
    question="Are who, what, when, where, how long and any risk said? If they ask for more, they are owed an answer.",
    source="clinicians-disclosure",
    pattern="""
        (her|his|their) {adv}? (soft|warm|bare|naked|smooth|firm|wet)? (breasts|breast|boobs|tits|nipples|arse|ass|buttocks|thighs|thigh|crotch|groin|cock|dick|penis|pussy|vagina|clit|cleavage|knickers|panties|bra|boxers|lingerie|lips|tongue|skin|moans|curves)
        (her|his|their) (perfect|beautiful|gorgeous|amazing|firm|soft|smooth|tight|toned|sexy|naked|bare|warm) (body|legs|hair|eyes|figure|neck|back|shoulders|hands|mouth)
        (she|he|they|we|i) {adv}? (moaned|climaxed|orgasmed|undressed|stripped)
        (moaning|orgasm|orgasms|foreplay|blowjob|handjob|fingered|missionary|doggy|threesome)
        (blow|hand) job
        (moaned|screamed|whispered|called|gasped) my name
        went down on (me|her|him|them|each)
        (sucked|licked|stroked|caressed|fondled|nibbled|straddled) {adv}? (me|her|his|him|my|them|their|each)
        undressed (each other|her|him|me)
        (took|pulled|tore|ripped|slipped|slid|peeled) off (her|his|my|our|their|each) .. (clothes|dress|shirt|blouse|bra|trousers|jeans|top|skirt|underwear|knickers|shorts)
        (took|pulled|tore|ripped|slipped|slid|peeled) (her|his|my|our|their|each) .. (clothes|dress|shirt|blouse|bra|trousers|jeans|top|skirt|underwear|knickers|shorts) off
        (unbuttoned|unzipped|unhooked|unclasped) (her|his|my) ..
        (she|he|they|we|i) (was|were|lay|stood|sat) {adv}? (half)? (naked|nude|topless|undressed)
        naked (body|bodies|together|beside|next|under|against)
        (was|lay|climbed|got|sat|moved) {adv}? on top of (me|her|him|each)
        on all fours
        (took|did|had) (her|him|me) from behind
        (came|finished|moved|be|being) {adv}? inside (her|me|him)
        (made|make) (her|him|me) come $
        (was|got|were|so|me) {adv}? (aroused|horny|turned on)
        (smell|taste|scent|sound|touch|softness|warmth) of (her|his|their) ..
        (she|he) (tasted|smelled|smelt) {adv}? (good|nice|sweet|amazing|wonderful|lovely|like|of perfume)
        sex (was|is) {adv}? (amazing|incredible|good|great|wild|hot|passionate|intense|fantastic|better|the best|tender|slow|rough|gentle)
        (amazing|incredible|great|wild|passionate|hot|slow|tender|rough) sex
        (we|i) (tried|did|had) .. (position|positions)
        kissed (her|his|my|me|him|them|their) .. (neck|breasts|thighs|body|all over|chest|belly|stomach|shoulders|back)
        (hand|hands|head|face|mouth|fingers) .. (between|under|up|down|inside) (her|his|my) (skirt|shirt|legs|thighs|trousers|dress|bra|top|jeans|blouse|knickers|pants)
        (hand|hands|fingers) .. on (my|her|his) (hip|hips|waist|back|neck|chest|thigh|thighs|leg|legs|skin|body)
        (hand|hands|mouth) .. all over (me|her|him|each|my|his)
        between (her|his|my) legs
        (she|he) (wore|was wearing|had on) .. (lace|lacy|lingerie|stockings|suspenders|thong|see-through|underwear)
        could not stop (touching|kissing|looking at) (her|him|each)
    """,
    unless="""
        unprotected|protection|protected|condom|condoms|infection|infections|infected|sti|stis|std|stds|hiv|chlamydia|herpes|gonorrhoea|syphilis|pregnant|pregnancy|tested|test|tests|clinic|contraception|contraceptive|risk|risks|rash|symptoms
        forced|forcing|raped|assaulted|groped|molested|choked|hit|slapped|smacked|punched|bruised|kicked|threatened|pinned|grabbed|pushed|shoved|beat|injured|bled|drugged|unconscious|asleep|consent
        against (her|his|their|your) will
        (said|say|saying) no
        (did|do) not want
        (told|asked) (me|him|her|us) to stop
        photo|photos|photograph|photographs|picture|pictures|video|videos|film|filmed|recorded|photographed|porn|webcam|paid
        you {adv}? (walked|came|saw|found|caught) ..
        of|on|touched|kissed|undressed|watched|held you
        your (breasts|body|thighs|legs|skirt|dress|clothes|shirt|bra|underwear|skin)
    """,
    caught=(
        "We went to hers, and [she undressed] slowly.",
        "I still remember [her soft skin].",
        "He [went down on me] in the car.",
        "The [sex was amazing].",
        "I [took off his shirt] at the door.",
        "[She was wearing black lace].",
    ),
    left_alone=(
        "We had sex three times between March and June, without protection.",
        "I slept with a colleague, twice, in a hotel in Leeds.",
        "We had oral sex and used no condom, and I am being tested on Monday.",
        "We kissed at the party, and I went home with him.",
        "I took pictures of her while she was naked, and sent them to a friend.",
        "She said no, and I put my hand up her skirt.",
        "She came to our flat twice while you were away.",
    ),
)
