"""The word classes that patterns name. A class is a set of words as `text.spoken` gives them."""

NEGATIONS = frozenset("not never no neither nor hardly without nobody none".split())
OPENERS = frozenset(
    "and but so ok okay well yes yeah yep look right anyway honestly also then because oh fine"
    " babe baby love darling sweetheart hun honey dear bro mate man listen alright actually hey hi"
    " still though plus i_know_this_is_no_word".split()
)

WORDS = {
    "i": "i",
    "me": "me myself meself",
    "my": "my me our",
    "you": "you u",
    "your": "your yours",
    "we": "we",
    "they": "they he she it we people everyone",
    "person": "him her them someone somebody",
    "be": "am is are was were be been being 's",
    "am": "am was been feel felt",
    "would": "would 'd could might",
    "had": "had 'd",
    "have": "have had has of",
    "neg": "not never no",
    "adv": "so very really truly deeply terribly awfully genuinely sincerely honestly just"
    " incredibly extremely absolutely completely totally utterly all too much more beyond dead"
    " proper bloody fucking bitterly always also still now only even actually both heartily"
    " thoroughly profoundly fierce literally seriously hella lowkey highkey sorely mighty real "
    " quite pretty well ever how as simply already once again",
    "sorry": "sorry sorrry apologise apologies apology apologising regret",
    "hope": "hope hoping pray praying trust",
    "if": "if whether",
    "det": "the a an this that these those my your our his her their some any all one every",
    "thing": "thing things bit bits part stuff",
    # What people do to those they love, in the past tense, bad whatever follows.
    "wronged": "lied cheated shouted yelled screamed snapped swore stole betrayed deceived"
    " ignored insulted mocked belittled humiliated embarrassed punched slapped hit pushed shoved"
    " grabbed threatened smashed kissed snooped spied ghosted abandoned sneaked snuck hid"
    " concealed gambled flirted sexted exploded raged ranted sulked dismissed criticised"
    " criticized ridiculed neglected forgot missed broke lost skipped overspent blew drank"
    " relapsed withheld pretended messed stormed slammed threw kicked bullied controlled"
    " interrupted excluded outed exposed leaked tricked manipulated cancelled canceled flaked"
    " dumped laughed sneered bragged gossiped teased rolled deleted blocked used let sat bet"
    " spilled spilt wrecked ruined trashed failed faked fabricated invented blabbed bitched"
    " moaned whinged barked swiped walked cursed scared blamed accused denied covered"
    " disrespected undermined overruled mistreated badmouthed followed tracked opened wasted"
    " bottled ditched checked crashed scoffed scrolled stayed left stood turned",
    # The same deeds after "did not", "forgot to", "for": the plain form and the -ing form.
    "doing_wrong": "lying cheating shouting yelling screaming snapping swearing stealing betraying"
    " deceiving ignoring insulting mocking belittling humiliating embarrassing hitting pushing"
    " shoving grabbing threatening smashing kissing snooping spying ghosting abandoning sneaking"
    " hiding gambling flirting sexting exploding raging sulking dismissing criticising"
    " neglecting forgetting missing breaking losing skipping drinking pretending storming"
    " slamming throwing bullying controlling interrupting outing exposing leaking tricking"
    " manipulating cancelling flaking laughing sneering gossiping deleting letting reading going"
    " telling calling saying making leaving sleeping taking spending keeping being not using"
    " treating talking speaking acting blaming accusing walking standing wasting texting"
    " messaging comparing turning staying checking biting ruining wrecking",
    "wrong_verb": "lie cheat shout yell scream snap swear steal betray deceive ignore insult mock"
    " humiliate embarrass hit push grab threaten snoop spy hide forget miss break lose skip drink"
    " pretend storm throw bully interrupt expose trick cancel laugh gossip let blame accuse",
    # What a partner counts on, after "I did not", "I never", "I should have".
    "duty": "come turn show tell ask call ring text answer reply listen help stand defend pay"
    " visit pick collect remember keep check notice say speak stop go stay do give thank bother"
    " lift wait support protect believe think clean cook let admit look make write get invite"
    " include share read wish buy back put",
    "past": "told said did took made gave went came left kept spent sold bought read wrote sent"
    " got had put saw heard met slept drove ran drank threw hung held brought spoke chose"
    " cut fed ate hit shut lent stood sat stole broke lost hid let swore bet snuck forgot shook"
    " blew tore spat rang caught bit dug forbade laid led rode sang slid spun struck swung taught"
    " wore woke withdrew wept beat burnt burst bent dealt drew flung fled flew froze overheard"
    " misled mistook misread chucked",
    "plain_past": "thought felt knew hoped wanted loved liked needed wished believed guessed"
    " wondered understood missed meant thanked realised noticed decided prayed",
    "fault_word": "wrong cruel unkind unfair selfish cowardly childish dishonest disrespectful"
    " thoughtless careless heartless harsh nasty horrible awful vicious rotten rude mean cold"
    " unacceptable inexcusable unforgivable pathetic ugly vile lazy stupid shitty shameful low"
    " rubbish disgusting lousy abusive humiliating inconsiderate immature hurtful spiteful petty"
    " reckless hypocritical callous insensitive dismissive patronising jealous controlling"
    " irresponsible despicable appalling disgraceful crap shit bad terrible weak mad snide"
    " sneaky cheap bang dreadful contemptible foolish idiotic stubborn unreasonable"
    " foul unjust dumb daft inappropriate indefensible shabby unloving unthinking hateful brutal crass"
    " tactless ignorant arrogant incorrect disloyal unfaithful deceitful cutting",
    "fault_noun": "cruelty abuse violation betrayal contempt lie cop-out disgrace idiot fool coward"
    " jerk prick arse ass dick arsehole asshole nightmare pig bully liar hypocrite twat wanker"
    " brute monster mess mistake eejit muppet gobshite bastard dickhead bellend numpty plonker"
    " tool clown tyrant creep weasel snake prat git sod drongo",
    "ashamed": "ashamed embarrassed mortified disgusted appalled gutted remorseful regretful"
    " guilty horrified devastated sick heartsick ashamed cringing",
    "feeling": "hurt alone lonely scared frightened afraid humiliated small worthless stupid foolish"
    " embarrassed ashamed angry sad upset betrayed unsafe unloved unwanted invisible ignored"
    " rejected abandoned worried anxious terrified crushed devastated gutted crazy paranoid"
    " helpless powerless second disappointed let exhausted confused unheard dismissed"
    " disrespected belittled cheated heartbroken lost isolated trapped guilty unimportant"
    " mortified insecure used replaceable uncomfortable unseen judged ugly stranded",
    "hurt": "hurt upset offended offend wounded pained disappointed disappoint harmed harm"
    " distressed angered embarrassed let bothered annoyed",
    "may": "may might could",
    # Why one did it: after "it was", "out of", "my". And how one was, after "I was".
    "motive": "pride jealousy fear shame greed spite cowardice laziness anger insecurity vanity envy"
    " selfishness resentment boredom loneliness stubbornness temper panic weakness habit ego lust",
    "state": "raging furious livid resentful bitter envious grieving homesick insecure threatened"
    " intimidated unhappy miserable paranoid spooked rattled scarred hurting cornered",
    # What somebody else did to the writer: blame where "you" did it to "me".
    "wronged_me": "lied cheated shouted yelled screamed snapped swore stole betrayed deceived"
    " ignored insulted mocked belittled humiliated embarrassed slapped hit pushed shoved threatened"
    " snooped ghosted abandoned flirted dismissed criticised neglected interrupted exposed tricked"
    " manipulated blamed accused bullied controlled provoked nagged rejected undermined",
    "deed_word": "said did done do say",
    "shrink": "just only merely simply",
    "small": "joke laugh text kiss drink night slip banter fun word words mistake lie once bit"
    " game message coffee few little hug misunderstanding blip wobble fling tiff scrap flirting"
    " friend friends chat thing row argument",
    "drunk": "drunk pissed wasted hammered stoned high tipsy plastered hungover tired exhausted"
    " stressed knackered hormonal hangry sleep-deprived",
    "pressing": "forgive answer reply respond talk call ring text write speak understand come"
    " trust believe unblock accept listen see stay take return pick",
    "moving": "move get put draw leave forget start go",
    "again": "again ever",
    "ever": "ever again always forever",
    "money_word": "money savings rent deposit salary wages card account cash loan debt mortgage",
    "private": "messages texts phone diary journal emails email letters dms post laptop whatsapp"
    " messenger instagram inbox",
    "repairing": "replace repay refund fix mend return repair rebuild restore correct undo cover"
    " reimburse settle clear deliver apologise explain replaced repaid refunded fixed mended"
    " returned corrected covered",
    "help_for_me": "counselling counseling therapy therapist counsellor counselor doctor gp psychologist"
    " psychiatrist programme program rehab clinic aa na gamstop course group meeting meetings"
    " sponsor session sessions helpline class coach support",
    "stopping": "stopped quit deleted blocked cancelled canceled closed handed enrolled joined"
    " registered booked started signed ended cut removed uninstalled",
    "kid": "kids children child son daughter baby boys girls kid",
    "body": "myself",
    "day": "monday tuesday wednesday thursday friday saturday sunday tomorrow tonight today week"
    " weekend month sat sun",
    "question_word": "what how when why which who where",
    "insult": "crazy mad insane psycho mental pathetic hysterical dramatic sensitive unstable lazy"
    " stupid thick idiot selfish spoilt spoiled childish bitch cow cunt slut whore nag"
    " controlling needy clingy paranoid ridiculous impossible cold frigid bitter drama"
    " ungrateful irrational moody touchy extra jealous useless clueless hopeless dumb nuts petty"
    " vindictive toxic immature oversensitive neurotic melodramatic humourless prudish dense daft",
    "kin": "parents mum dad mother father family friends boss sister brother work everyone"
    " colleagues solicitor employer school church people internet",
    "aux": "do does did is are was were would could can will has have had should",
    # What goes on in somebody: after "you" it tells of them, and says nothing of what they did.
    "inner": "feel felt thought think want wanted need needed hoped hope wished wish waited"
    " trusted trust believed believe wondered wonder feared fear expected counted loved love"
    " missed miss worried worry cried cry sat lay carried carry lost spent slept sleep dread"
    " dreaded hated hate relied relax noticed longed suffered suffer remember blamed doubted doubt"
    " imagined braced shook trembled sobbed struggled struggle coped cope grieved mourned",
    # What somebody is told to do, in the plain form.
    "do": "try go take get talk see speak write read think focus find make let stop leave put give"
    " ask tell call ring look learn keep start do move accept rest sleep eat drink come use set"
    " spend block ignore forget relax breathe meet visit join book buy work wait watch sort deal"
    " face say stand avoid concentrate consider pray meditate exercise change trust forgive"
    " text message phone delete distract sit walk run cook stay turn bring switch",
}  # fmt: skip

WORDS["mood"] = (
    WORDS["feeling"] + " angry furious tired worn cross jealous suspicious sick numb empty lonely"
    " desperate nervous shaken stunned shocked grieving hurting struggling drained overwhelmed"
    " hopeless torn bitter raging wary tense frozen awake miserable unhappy heartsick unsettled"
    " resentful frustrated mad livid fuming sore broken ashamed ill suffering crying"
)

ALL_CLASSES = {f"{{{name}}}": frozenset(words.split()) for name, words in WORDS.items()}

# Words by their ending, with those that the class leaves out: what one feels, wishes or says
# to the other in kindness is no deed.
ENDING_CLASSES = {
    "{-ed}": frozenset(
        "loved wanted needed hoped wished liked missed thanked hugged asked called texted emailed"
        " phoned messaged replied answered tried promised talked moved married helped supported"
        " trusted believed cherished adored admired respected appreciated enjoyed explained"
        " mentioned wondered realised noticed remembered received learned listened apologised"
        " prayed cared worried cried stayed waited watched cooked cleaned washed booked cancelled"
        " changed worked decided used figured guessed assumed expected need indeed bed red need"
        " planned agreed replied attached included added suggested posted installed hundred"
        " checked followed noted joined discussed started stopped owed offered considered".split()
    ),
    "{-ing}": frozenset(
        "thing something anything nothing everything king ring wedding bring".split()
    ),
    "{-ly}": frozenset(["only", "family", "reply", "lovely", "friendly"]),
}
