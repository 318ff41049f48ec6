"""What `held` weighs with, learned by training/hold.py from letters and lines, not by hand.

KEYS has a feature a line; ROWS in the same line two signs, of which "P" is nought: how much it
speaks for holding a sentence, and how much for harm to oneself. held.py says the rest.
"""

LEARNED_FROM = "1c8c59ba888d6cb5efac2bef4b1b1b335bae3ac4335dde6a54bea071977826b7"
STARTS = (-160, -32)
ENOUGH = -34
DOUBT = -67
KEYS = r"""#0
#1
#2
#3
#4
#5
#6
#?
'd
'd advise
'd advise you
'd all
'd also
'd an
'd answer
'd ask
'd ask you
'd be
'd be back
'd be careful
'd be dead
'd be doing
'd be glad
'd be grateful
'd be happier
'd be happy
'd be nice
'd be obliged
'd be relieved
'd be surprised
'd be the
'd been drinking
'd been told
'd better
'd burn
'd come
'd cry
'd cut
'd die
'd die before
'd die if
'd do
'd do if
'd do it
'd do to
'd do well
'd drive
'd feel
'd find it
'd get
'd get a
'd give
'd go to
'd gone
'd guess
'd had
'd hate
'd hate for
'd hate to
'd have
'd have been
'd have done
'd have me
'd have no
'd have said
'd have that
'd have to
'd have you
'd hurt
'd hurt you
'd like
'd like me
'd like that
'd like to
'd look
'd love
'd love to
'd love us
'd make
'd miss
'd moved
'd never
'd never have
'd never hurt
'd no idea
'd only
'd only be
'd only have
'd pick
'd prefer it
'd put
'd quit
'd rather be
'd rather know
'd read
'd remind
'd remind you
'd said
'd stay
'd still
'd stopped
'd the
'd think
'd think about
'd think carefully
'd think i
'd told
'd understand
'd undo
'd undo it
'd want
'd wish
's $
's a
's account
's always
's and
's and if
's and the
's at
's at six
's been
's bike
's by
's care
's care home
's china
's cold
's coming
's done
's engagement
's family
's fees
's fine
's from now
's funeral
's going
's group
's heart
's i
's in my
's in the
's in your
's lot
's making
's making that
's name
's no
's off
's off and
's on there
's only
's operation
's or
's own
's paid
's phone
's piano
's rent
's roof
's side
's small
's so
's still
's still on
's the
's the same
's this
's till
's tonight
's until
's until you
's wedding
's with me
's you
's your
0!:'s
0!:a
0!:about
0!:after
0!:all
0!:and
0!:answer
0!:apology
0!:asking
0!:be
0!:bed
0!:bill
0!:blame
0!:bother
0!:bring
0!:but
0!:calling
0!:cards
0!:carry
0!:christmas
0!:coming
0!:cross
0!:eating
0!:end
0!:everyone
0!:fees
0!:first
0!:flowers
0!:for
0!:forgive
0!:forgiveness
0!:from
0!:gets
0!:go
0!:has
0!:her
0!:him
0!:house
0!:if
0!:kids
0!:lol
0!:love
0!:make
0!:making
0!:man
0!:monday
0!:money
0!:more
0!:much
0!:mum
0!:need
0!:needed
0!:needs
0!:no
0!:nobody
0!:not
0!:notice
0!:of
0!:on
0!:one
0!:phone
0!:point
0!:police
0!:position
0!:pretend
0!:problem
0!:put
0!:reply
0!:ring
0!:round
0!:rush
0!:said
0!:saying
0!:school
0!:signature
0!:start
0!:the
0!:those
0!:threat
0!:tonight
0!:trouble
0!:us
0!:wait
0!:walk
0!:wedding
0!:well
0!:when
0!:who
0!:will
0!:with
0!:without
0!:word
0!:work
0!:would
0!:write
0!:yourself
000
0:'d
0:'s
0:10
0:12
0:15
0:2
0:3rd
0:4
0:6
0:7
0:9
0:able
0:account
0:after
0:again
0:against
0:ago
0:ah
0:ahead
0:airport
0:alone
0:along
0:already
0:although
0:always
0:am
0:an
0:and
0:anniversary
0:another
0:any
0:anybody
0:apologies
0:appointment
0:arm
0:around
0:as
0:ask
0:asked
0:asking
0:asks
0:august
0:awful
0:back
0:bad
0:bank
0:bathroom
0:bear
0:because
0:bed
0:bedroom
0:been
0:behaviour
0:belt
0:best
0:bet
0:better
0:bill
0:bins
0:bird
0:birds
0:bit
0:block
0:blue
0:born
0:bottle
0:boys
0:breath
0:bride
0:bring
0:bump
0:but
0:by
0:bye
0:call
0:calm
0:came
0:can
0:cancel
0:car
0:cards
0:careful
0:carry
0:centre
0:chale
0:charles
0:chat
0:check
0:child
0:children
0:choose
0:christening
0:christmas
0:church
0:clean
0:closed
0:cold
0:collect
0:college
0:come
0:comes
0:coming
0:committee
0:consider
0:coroner
0:cottage
0:could
0:council
0:counsellor
0:course
0:court
0:covers
0:crossed
0:crying
0:cute
0:daddy
0:dark
0:day
0:days
0:deacon
0:dear
0:deck
0:declan
0:delete
0:depends
0:deposit
0:di
0:diary
0:did
0:didi
0:difference
0:do
0:doctors
0:dog
0:done
0:door
0:down
0:dr
0:dress
0:drums
0:e
0:each
0:easy
0:eat
0:eid
0:eighty
0:either
0:eleven
0:email
0:empty
0:enjoy
0:enough
0:even
0:evening
0:event
0:every
0:everything
0:faces
0:fair
0:fall
0:family
0:far
0:fast
0:father
0:fees
0:fella
0:fence
0:few
0:find
0:finding
0:fine
0:finished
0:five
0:flat
0:flight
0:floor
0:flowers
0:food
0:for
0:forgive
0:forgiven
0:forty
0:forward
0:four
0:freezer
0:from
0:front
0:fund
0:funny
0:furniture
0:further
0:garden
0:gas
0:gate
0:gav
0:gave
0:get
0:girl
0:girls
0:give
0:go
0:god
0:goes
0:going
0:gone
0:goodbye
0:gorgeous
0:got
0:gp
0:grand
0:grandma
0:green
0:greet
0:guess
0:gym
0:had
0:haha
0:half
0:hall
0:hang
0:happen
0:happened
0:happens
0:happy
0:harmattan
0:have
0:head
0:hear
0:heard
0:hears
0:heavy
0:held
0:hello
0:her
0:here
0:hey
0:hi
0:hide
0:high
0:him
0:holds
0:home
0:honest
0:honesty
0:hope
0:hours
0:house
0:how
0:hug
0:huh
0:husband
0:ice
0:if
0:imagine
0:in
0:insurance
0:into
0:is
0:itself
0:job
0:joint
0:joke
0:jude
0:jumper
0:just
0:keep
0:keeps
0:key
0:keys
0:kick
0:kids
0:kind
0:kiss
0:kitchen
0:know
0:knowing
0:kwame
0:lah
0:lamp
0:landlord
0:last
0:laugh
0:laws
0:lawyer
0:learn
0:leave
0:leaving
0:left
0:lend
0:leo
0:let
0:lets
0:letter
0:light
0:like
0:liking
0:line
0:listen
0:little
0:live
0:loan
0:lock
0:lol
0:long
0:look
0:looked
0:lord
0:lot
0:lovely
0:low
0:madam
0:mail
0:makes
0:man
0:many
0:marriage
0:may
0:maybe
0:meets
0:mess
0:messages
0:mi
0:middle
0:midnight
0:mind
0:minute
0:minutes
0:monday
0:money
0:month
0:months
0:more
0:mornings
0:mosque
0:most
0:mother
0:mouth
0:moving
0:mrs
0:mum
0:mummy
0:nah
0:name
0:names
0:nan
0:near
0:needs
0:negatives
0:news
0:next
0:ngl
0:nice
0:night
0:nights
0:nine
0:noon
0:note
0:nothing
0:now
0:number
0:nursery
0:of
0:oh
0:once
0:one
0:only
0:ooh
0:opened
0:or
0:order
0:other
0:otherwise
0:our
0:ours
0:out
0:outside
0:paid
0:paper
0:papers
0:parents
0:parking
0:passport
0:passports
0:pastor
0:patient
0:pay
0:people
0:person
0:photo
0:photos
0:pick
0:picture
0:pity
0:place
0:plants
0:plate
0:playing
0:please
0:plenty
0:plus
0:point
0:police
0:post
0:posted
0:pot
0:properly
0:proud
0:push
0:pushing
0:put
0:question
0:quiet
0:rabbit
0:rachel
0:rang
0:rate
0:read
0:really
0:record
0:records
0:red
0:refuse
0:remember
0:renee
0:return
0:right
0:ring
0:ringing
0:rings
0:river
0:roof
0:rope
0:round
0:run
0:sad
0:said
0:same
0:saturday
0:saw
0:say
0:saying
0:says
0:scared
0:school
0:screenshots
0:second
0:see
0:selling
0:send
0:seven
0:shall
0:sharmila
0:shed
0:shelter
0:shift
0:shock
0:should
0:sick
0:sign
0:silence
0:simple
0:since
0:six
0:sleep
0:sleeps
0:smile
0:so
0:sofa
0:some
0:somebody
0:someone
0:sorry
0:spare
0:speak
0:stairs
0:start
0:starts
0:statement
0:station
0:stay
0:sticks
0:still
0:such
0:suit
0:sunday
0:sundays
0:suppose
0:sure
0:swear
0:sweet
0:tablets
0:tailor
0:talk
0:talked
0:tell
0:tells
0:text
0:than
0:thank
0:thanks
0:their
0:then
0:these
0:thing
0:things
0:think
0:thinks
0:third
0:thirty
0:those
0:though
0:three
0:throw
0:till
0:time
0:times
0:tip
0:to
0:today
0:together
0:tonight
0:too
0:took
0:touch
0:towels
0:town
0:true
0:try
0:tuesday
0:turns
0:tv
0:two
0:unblock
0:under
0:unless
0:up
0:us
0:van
0:very
0:video
0:visit
0:wait
0:walk
0:wanted
0:wants
0:warning
0:was
0:washing
0:watch
0:wear
0:wedding
0:wednesday
0:week
0:weekend
0:well
0:what
0:whatever
0:when
0:whenever
0:where
0:wherever
0:which
0:while
0:who
0:whole
0:whose
0:why
0:window
0:wise
0:wish
0:withdraw
0:witnesses
0:woman
0:women
0:word
0:words
0:work
0:would
0:written
0:yaar
0:yard
0:year
0:years
0:yes
0:yesterday
0:yours
0:yourself
0:yuh
1
10 mins
100
11
112
12
12th
12th $
14
14th
15
15 $
150
16th
16th $
190
1st $
1st and
1st and i
2
2 days
20
20 $
200
2019
2019 and
20th
28th
3
3 15
30
300
30th
3am
3rd
4
4 and
40
47
4am
4th
60
600
7
7 40
9
9 $
9 so
900
999
999 and
9th
^ a
^ ah
^ all
^ also
^ although
^ always
^ and
^ another
^ any
^ anyone
^ apologies
^ as
^ ask
^ asking
^ at
^ babe
^ baby
^ back
^ be
^ before
^ being
^ better
^ bins
^ block
^ bring
^ but
^ by
^ call
^ can
^ cancel
^ carry
^ cat
^ chale
^ cold
^ come
^ consider
^ could
^ court
^ cry
^ dad
^ day
^ dear
^ delete
^ did
^ do
^ drop
^ eighty
^ either
^ enjoy
^ even
^ every
^ father
^ fine
^ first
^ five
^ forgive
^ four
^ friday
^ from
^ funny
^ gas
^ gav
^ get
^ going
^ good
^ guess
^ haha
^ have
^ hello
^ here
^ hey
^ hi
^ his
^ home
^ honest
^ hope
^ if
^ imagine
^ in
^ is
^ just
^ keep
^ kids
^ last
^ leave
^ let
^ lets
^ little
^ lol
^ look
^ looked
^ love
^ lovely
^ makes
^ maybe
^ me
^ mi
^ mine
^ morning
^ move
^ my
^ next
^ nice
^ no
^ nobody
^ not
^ nothing
^ now
^ off
^ oh
^ ok
^ on
^ once
^ one
^ ooh
^ or
^ otherwise
^ our
^ parking
^ passport
^ pay
^ people
^ pick
^ pity
^ please
^ promise
^ push
^ put
^ refuse
^ remember
^ reply
^ return
^ roads
^ saw
^ say
^ see
^ selling
^ send
^ seven
^ should
^ show
^ sign
^ simple
^ since
^ sleep
^ smile
^ so
^ some
^ sorry
^ speak
^ start
^ stay
^ still
^ stop
^ such
^ suppose
^ swear
^ sweet
^ table
^ take
^ talk
^ tell
^ telling
^ ten
^ thank
^ thanks
^ that
^ the
^ their
^ then
^ they
^ think
^ this
^ those
^ though
^ three
^ till
^ to
^ tomorrow
^ took
^ touch
^ try
^ turn
^ unless
^ until
^ very
^ wait
^ walk
^ wanted
^ watch
^ we
^ wear
^ well
^ what
^ whatever
^ when
^ wherever
^ whether
^ which
^ while
^ who
^ whoever
^ why
^ with
^ withdraw
^ without
^ work
^ would
^ write
^ yaar
^ yes
^ you
^ your
^ yuh
a
a baby
a bad
a bad father
a bag
a bag packed
a balcony
a bed
a bigger
a bill
a bin
a bin bag
a bit
a bit of
a bolt
a bottle
a bottle of
a bottom
a box
a break
a brother
a burden
a bus
a bus pass
a candle for
a card
a cat
a character
a chat
a cheque
a cheque in
a child
a civil word
a closed
a closed door
a couple
a court
a crime
a crime it
a crying
a cuddle
a date
a day
a dead woman
a diary of
a different
a divorce
a doctor
a door
a dozen
a drawer
a drink
a drive
a duty
a face
a fair
a family
a favour
a few
a film
a film and
a flask
a flat
a fool
a fool of
a fourth
a full
a full tank
a funeral
a funny
a fuss
a gap
a gas
a gentle
a girl who
a good
a good deal
a good girl
a grip
a guy
a hard
a heart
a history
a hotel
a house
a house where
a house with
a hug
a hundred
a hypocrite
a joke
a judge
a kiss and
a kiss from
a knee
a knife
a labrador
a lamb
a lap
a lap dance
a laughing
a laughing stock
a lawyer
a lawyer and
a letter
a liar
a like
a list
a lock
a lock on
a long
a long drive
a long memory
a look
a look at
a lot
a lot of
a lot on
a lovely
a man 's
a man has
a man looks
a man who
a marriage
a message
a mind
a mind to
a minute
a monster
a month
a motel
a mother
a next
a no i
a normal wife
a note and
a note on
a one
a paper
a patient
a payment
a pen
a penny
a penny of
a phone
a picture
a piece
a piece of
a pity
a place at
a place for
a plane
a pound
a present
a private
a proper
a proposal
a psychiatrist
a punishment
a question for
a quiet
a real
a reason
a reply
a right
a room
a row
a saturday
a school
a seat at
a second
a second phone
a second time
a secret
a shame
a shame if
a shock
a shoebox
a short
a shovel
a slap
a smart
a smile on
a solicitor
a spare
a state
a stranger
a strong
a swimming
a table
a tag
a tag on
a text
a thief
a thing
a think about
a third time
a thursday
a time
a tip
a tracker
a tracker on
a train
a truck
a version
a version of
a very
a very good
a very long
a view
a vote
a walk
a wall
a war
a waste
a waste of
a watch
a wave
a way of
a wedding
a wedding and
a wee
a week is
a while
a while and
a while i
a whole
a whole new
a widow
a wife
a will
a woman
a woman who
a word with
a year
a yes
a yes and
a yuh
aa
able
able to
able to do
able to forgive
able to put
abortion
abortion $
about
about a
about anything
about dying
about forgiving
about how you
about it
about it again
about it and
about it at
about it but
about it i
about it if
about it the
about last
about last night
about leaving
about me
about me i
about money
about money again
about money and
about moving
about my
about my temper
about one
about saturday
about something
about ten
about that
about that before
about the
about the abortion
about the cat
about the drinking
about the first
about the gate
about the job
about the loan
about the loft
about the mess
about the money
about the pills
about the separation
about the way
about the wine
about them
about this i
about us
about what i
about whether
about who
about whose
about you
about you that
about you you
about your
about your abortion
about your brother
about your cousin
about your sister
absent
absolute
abuse
accept
access
accidents
account
account $
account and
account because
account from
account i
account is
accounts
act $
acting
acting like
acting like a
acting like i
actually
adaeze
add
address
address $
adjust
admission
admit
admit you
adore
adult
adults
adults $
advance
advice
advise
advise you
affair
affairs
afraid i
after
after a
after everything
after everything i
after is
after it
after midnight
after ten
after that it
after that you
after the
after this
after tonight
after tonight you
after two
after two years
after what
after what you
afternoon
afternoon $
afterwards
afterwards i
afterwards you
again
again $
again and
again and i
again and if
again and you
again as
again as long
again but
again have
again i
again i am
again i do
again i will
again in
again in this
again it
again like
again not
again on friday
again then
again though
again tomorrow
again tonight
again unless
again unless you
again you can
against
against you
age $
agency
agency and
agency and i
agent
ages
ago
ago $
agree
agree that you
agree to it
agree to what
agree with
agreed that
agreed to
agreed with
agreed with me
agreed you
agrees
ah
ahead and
aid
air
air $
al anon
alarm $
alive
all
all $
all a
all about
all be
all because
all because i
all but
all day
all go
all have
all i
all i am
all i have
all i want
all i will
all if
all if you
all means
all my
all night
all night and
all of
all of it
all of my
all of them
all of us
all of you
all the pictures
all the same
all the time
all this week
all through
all who
all you
all you like
all your
allotment
allow
allowance
allowed
allowed in
allowed to
alone
alone $
alone at
alone in that
alone so
alone with
alone you
along
along $
already $
already got
already the
alright
alright $
also
also i
also tell
also want
also who
also you
altar
alternative
although
although i
altogether
altogether $
always
always did
always go
always let
always liked
always put
always so
am
am a bad
am able
am able to
am about
am afraid
am all
am also
am and i
am angry
am ashamed
am asked
am asking
am asking you
am at my
am at our
am at the
am back at
am bringing
am burning
am but
am buying
am by the
am calling
am calm
am cancelling
am changing
am changing the
am closing
am coming
am coming round
am coming to
am coming up
am counting
am cross
am dead
am doing
am done
am entitled
am entitled to
am expecting
am fine
am finished
am getting
am giving
am giving you
am going
am going in
am going to
am gone
am gone and
am happy
am having
am having my
am having the
am holding
am holding on
am holding the
am home at
am honest
am hoping
am i
am in
am just
am just saying
am leaving my
am like
am like when
am lying
am lying down
am made
am merely
am moving
am next
am next door
am no
am not
am not after
am not angry
am not asking
am not back
am not coming
am not doing
am not driving
am not eating
am not even
am not going
am not joking
am not leaving
am not paying
am not ready
am not saying
am not sure
am not telling
am off
am off to
am on the
am one
am only
am only saying
am out on
am packing
am paying
am posting
am posting the
am prepared
am prepared to
am putting
am putting it
am putting this
am really
am ringing
am ringing her
am sad
am safe
am saying
am saying it
am saying no
am scared
am seeing
am seeing a
am seeing someone
am selling
am selling the
am sending
am so
am so sorry
am sorry
am sorry and
am sorry but
am sorry that
am sorry you
am standing
am staying
am staying at
am stepping
am stepping out
am taking
am taking her
am taking the
am telling
am telling the
am telling you
am telling your
am the
am the one
am to
am told
am too
am up at
am up to
am walking
am writing
am your husband
ambulance
ambulance and
amman
an
an adult
an afternoon
an ambulance
an ambulance and
an answer
an answer by
an apology
an apology and
an atmosphere
an audience
an hour
an hour so
an hour to
an idea
an issue
an observation
an offer
an old
an open
an uncle
ancient
and a
and a lot
and about
and after
and all
and all but
and all of
and asked
and asking
and at
and back
and be
and before
and before you
and both
and can
and check
and come
and come back
and did
and did not
and do not
and drive
and each
and even
and every
and everyone
and everything
and finish
and for what
and forget
and get
and get me
and get you
and give
and go
and got
and have
and have a
and have your
and he
and he says
and i 'd
and i also
and i am
and i asked
and i can
and i could
and i did
and i do
and i feel
and i gave
and i go
and i hear
and i hope
and i keep
and i leave
and i let
and i made
and i mean
and i meant
and i might
and i need
and i never
and i promise
and i put
and i read
and i ring
and i saw
and i see
and i send
and i shall
and i swore
and i tell
and i think
and i told
and i wanted
and i was
and i would
and if
and if i
and if it
and if not
and if she
and if that
and if they
and if you
and in
and it
and it 'd
and it goes
and it has
and it stays
and it stops
and it was
and it would
and keep my
and leave
and leave the
and let
and let us
and let you
and lie
and live
and look
and make a
and maybe
and maybe i
and me and
and me are
and mine
and mine 's
and more
and my mum
and never
and next
and next time
and no
and nobody
and nobody else
and nobody is
and none
and not
and not before
and not come
and not in
and not the
and not you
and nothing to
and now
and now i
and now you
and only you
and ours
and paul
and put
and quiet
and remember
and ring
and said
and say you
and see
and see him
and see if
and see it
and see the
and see what
and see who
and send
and she
and she had
and she has
and she is
and she will
and should
and sleep
and smile
and so
and so 's
and so do
and take
and take the
and take you
and tell
and tell her
and tell me
and tell them
and tell your
and that goes
and that i
and that is
and that mummy
and that they
and that was
and that will
and that you
and the
and the answer
and the bank
and the children
and the day
and the doctor
and the dog
and the keys
and the police
and the rent
and the truth
and them
and then
and then come
and then i
and then it
and then the
and then they
and then we
and then you
and then your
and there
and there are
and there is
and there will
and they
and they 'd
and they do
and they have
and they will
and things
and think
and this
and this time
and thursday
and to
and told
and try
and turned
and watch
and watch what
and we
and we both
and we will
and what goes
and whatever
and whatever 's
and when they
and which
and who
and whoever
and will
and will not
and with
and write
and you are
and you asked
and you can
and you could
and you did
and you have
and you need
and you stay
and you still
and you then
and you were
and you will
and your
and your brother
and your mum
and your own
and your sister
angel
angels
anger
anger $
angry
angry $
angry and
angry i
angry to
angry with
anniversary $
anon
anonymous
another
another chance
another lie
another loan
another man
another night
another night of
another one and
another secret
another woman
answer
answer $
answer 's
answer 's no
answer about
answer and
answer by
answer by tomorrow
answer by tonight
answer for
answer i
answer is
answer me
answer me before
answer my
answer them
answer this
answer tonight
answer your
answer your phone
answerable
answered
answering $
antidepressants $
anxious
any
any bother
any court
any day
any man
any more
any more of
any more you
any of
any other
any other day
any sunday
any time
any upset
anybody
anybody ever
anybody in
anyhow $
anymore
anymore $
anyone
anyone $
anyone and
anyone could
anyone else
anyone else and
anyone i
anyone i will
anyone is
anyone who
anything
anything after
anything and
anything but
anything else
anything i
anything i will
anything in
anything in this
anything more
anything with
anything you
anyway
anyway $
anyway are
anyway are you
anywhere
aoife
apart
apologise
apologise but
apologise for
apologise i
apologise to
apologised
apology
apology $
apology and
apology and i
apology no
apology you
apology you are
app
application
apply
appointment
appointment at
appointment at the
appointment with the
appreciate
are
are $
are a
are after
are allowed
are allowed to
are also
are always
are and
are asking
are at
are at work
are at your
are being
are both
are bringing
are calling
are clear
are coming
are doing
are done
are driving
are finished
are flat
are for
are gay
are happy
are hard
are having
are having a
are home
are home by
are hurting
are in my
are in the
are in your
are late
are like
are living
are looking
are looking at
are married
are mine
are my
are next
are not
are not a
are not as
are not back
are not here
are not my
are not then
are not there
are on
are on that
are on your
are out
are really
are sad
are safe
are saying
are seeing
are so
are sorry for
are standing
are starting
are still
are still at
are still in
are still on
are such
are talking
are telling
are telling people
are the
are the only
are thinking
are tired
are too
are true
are up
are we going
are we good
are welcome
are well
are with
are with me
are you going
are you still
are you sure
are yours
area
argue
argue about
argue about it
argument
arm
army
around
around for
arrangement
arrangements
arrangements for
arrears
as
as $
as a friend
as an
as bad
as bad as
as far
as for
as i live
as i say
as if
as if i
as it sounds
as long
as long as
as many
as me
as mine
as my
as simple
as simple as
as somebody
as that
as the
as the night
as they are
as though
as to
as usual
as we
as we said
as well
as well as
as well be
as well i
as you
as you 'd
as you are
as you like
as you need
as you want
as you would
ashamed
ashamed $
ashes
ask
ask $
ask a
ask and
ask anyone
ask at
ask because
ask for
ask for the
ask her
ask him
ask me
ask me again
ask me i
ask my
ask that
ask that you
ask the
ask to
ask what
ask where
ask why
ask you
ask you for
ask you when
asked
asked after
asked father
asked for
asked for one
asked for the
asked her
asked if
asked me
asked me about
asked me who
asked my
asked nicely
asked the
asked them
asked to
asked you
asked you for
asked your
asking
asking $
asking about
asking because
asking for
asking for a
asking for it
asking for your
asking her
asking nicely
asking why
asking you
asks
asks me
asleep
asleep and
at
at $
at 1
at 2
at 3
at 3 15
at 3am
at 7
at 8
at 9
at a
at a table
at all
at as
at breakfast
at christmas
at christmas i
at easter
at easter and
at easter i
at eight
at eight and
at eight in
at five and
at flats
at four
at half
at half past
at half three
at her
at hers
at home
at me like
at me or
at mum
at mum 's
at my dad
at my door
at my sister
at night
at nine
at noon
at one
at our
at our age
at school
at seven and
at six and
at some
at some point
at st
at sunday
at sunday lunch
at ten
at ten and
at that
at the
at the bank
at the bridge
at the christening
at the club
at the community
at the county
at the door
at the family
at the flat
at the front
at the house
at the inquest
at the library
at the party
at the police
at the quarry
at the registry
at the river
at the station
at the table
at the vet
at the wedding
at this
at two
at what
at who
at work
at work about
at work i
at you
at your brother
at your father
at your mum
at yours
ate
atmosphere
attack
attend
attorney
attract
audience
audit
audition
august
august $
aunt
auntie
ava
awake
aware
away
away again
away and
away for
away from
away from it
away from me
away from the
away i
away i will
away in
away the
away this
awful
awkward
ay
babe
babe $
babe i
babe x
baby
baby $
baby 's
baby comes
baby i
baby it
baby out
baby to
back $
back a
back and
back and i
back and you
back at
back at six
back before i
back by
back by friday
back by midnight
back by sunday
back door
back down
back for
back for the
back here
back i
back i will
back in
back in a
back in your
back is
back my
back of
back on
back on the
back on your
back or i
back seat
back so
back so you
back sunday
back the
back the whole
back then
back then i
back to
back to her
back to how
back to me
back to the
back to you
back unless
back unless you
back when i
back when you
back with
back your
backpack
bad as
bad at
bad but
bad but i
bad father
bad husband
badly
badly $
bag $
bag and
bag and i
bag packed
bags $
balcony
balcony $
band
bangles
banister
banister $
bank
bank $
bank and
bank to
bank was
bank will
bankrupt
bar
barangay
barber
barely
barrels
barry
bat
bat $
bath
bath $
bath and
bath and i
bath for
bathroom
bathroom and
bathroom window
baths
be
be a
be a bit
be a different
be a fool
be a hard
be a little
be a pity
be a shame
be a while
be a wife
be alright
be an
be and
be angry
be another
be answerable
be any
be around
be asking
be at
be at home
be at the
be at work
be away
be back
be back by
be back on
be back to
be begging
be best
be better
be better off
be by
be careful
be carried
be civil
be cross
be cross if
be doing
be done
be down
be expected
be expected to
be fair
be fine
be finished
be forgiven
be forgiven by
be free
be free of
be gentle
be getting
be glad
be glad and
be going
be going to
be gone
be grateful
be guided by
be happier if
be having
be held
be helping
be here
be here and
be here on
be here till
be here when
be home by
be hurt
be in
be in it
be in the
be in your
be interested
be interested in
be kind
be kind to
be let
be like
be like this
be looked
be looked at
be mad
be me
be mine
be more than
be moved
be needing
be needing the
be nice
be nice if
be no
be no more
be no need
be nobody
be obliged if
be obliged to
be ok
be on
be on a
be on my
be on you
be on your
be one
be one of
be out
be over
be paying
be perfect
be pleased
be pleased to
be proud
be put
be put in
be quick
be quiet
be read
be real
be relieved
be responsible
be right
be right if
be ringing
be said
be saying
be seeing
be showing
be so good
be so upset
be sober
be somebody
be speaking
be speaking to
be spending
be staying
be surprised
be surprised when
be taking
be talking to
be telling you
be the
be the first
be the only
be there
be there in
be there or
be there when
be thinking
be thinking of
be told
be up
be wanting
be wearing
be what
be with
bea
beach
beam
beans on
bear
bear in
bear in mind
bear it
bear that
bear that in
bears
beautiful
because
because a
because he
because i can
because i care
because i have
because i was
because i will
because if
because in
because it
because it was
because my
because of me
because of the
because of this
because of you
because she
because the lads
because then
because then i
because there is
because you
becca
become
bed
bed $
bed and
bed and i
bed at
bed before
bed i
bed in
bed is
bed so
bed to
bed to yourself
bed tonight
bed when
bed when i
bedroom $
bedrooms
been
been a
been asking
been asking for
been doing
been feeding
been in
been like
been looking
been patient
been so
been so good
been so patient
been sorry
been standing
been telling
been telling people
been thinking
been thinking about
been to see
been told
been very
been with
before
before $
before and you
before anyone
before bed
before christmas
before going
before i
before i do
before i drive
before i give
before i go
before i lose
before i say
before i take
before it
before it is
before me
before midnight
before my
before nine
before she
before ten
before ten and
before that
before the
before the baby
before the weekend
before the whole
before then
before we
before you
before you are
before you decide
before you did
before you get
before you said
before you take
before your
beforehand
beforehand and
beg
beg $
begging
begging me
begin with
begin with the
beginning
beginning to
behaviour
behaviour $
behind
behind my
behind my back
behind the
behind you
behind your
behind your back
being $
being a
being alive
being asked
being held
being honest
being kept
being patient
being polite
believe
believe a
believe me
believe you
believed in
believed me
believing
bell
below
belt
benefit
beside
beside me
beside you
beside:binding children
beside:binding ultimatum
beside:binding unsaid
beside:bitter
beside:cares
beside:children
beside:does
beside:exposure
beside:harm
beside:harmless
beside:leaves_out
beside:meant
beside:money
beside:owned
beside:owning
beside:self_harm
beside:ultimatum
beside:unsaid
best
best for the
best pleased
bet $
bet you
better
better $
better be
better by
better for
better have
better i
better off
better off with
better than
better with
betting
between
between you
big deal
bike and
bill
bill and
bill i
bill is
bin
bin bag
bins
bio
bird
birds
birmingham
birthday
bishop
bit
bit $
bit about the
bit of
bitch
bits
black
black $
blade
blame
bleach
bleach $
bleed
bleed $
blessed
block
block me
block me again
block me i
blocking
blood
blood pressure was
blow
blue
blue dress
blue folder
blue ones
blue shirt
board
board $
boarding
boarding school
boat
body
body or
boiler and
bolted
bonfire
book
book a
book club
booked
booking
books
boots
born
borrow
borrowed
boss
boss that
both
both $
both know
both know i
both our
both our names
both see
bother
bother $
bother to
bothering
bottle
bottle and
bottle of
bottles in
bottles in the
bottom
bottom to
bottom to it
bought
bought a
bought new
bought you
bout
bout the
box
box $
boyfriend
boys
boys on
boys to
brakes
bread
break both
breakfast
breakfast $
breakfast and
breath
breath $
breathing
bride
bride 's
bride price
bridge
bridge $
bridge again
brilliant
bring
bring flowers
bring home
bring it
bring it up
bring my
bring the
bring them
bring up
bring your
bringing it
broke
broke my
broken
brother
brother $
brother 's until
brother about
brother about the
brother and
brother and you
brother at
brother i
brother on
brother on the
brothers $
brothers about
brothers are
brothers for
brought
brought me
brown
bruise $
bruises
btw
btw i
budget
bug
bug you
build
building
built it
bullet
bump
bump into
bungalow
burden
burn
burn it
burning
burning the
burns
bursar
bury
bury me
bus
bus $
bus pass
business
busy
but
but a
but a man
but be
but do
but he
but i
but i am
but i have
but i know
but i need
but i will
but if
but if i
but if the
but if you
but it
but it will
but my
but not
but someone
but that
but that is
but the
but the kids
but then
but to
but you
but you are
but you did
but you have
but yours
buy
buy you
buyer
buying
buying $
by
by $
by all
by all means
by bedtime
by easter
by eight
by eight and
by five
by four
by friday
by friday and
by friday i
by friday if
by friday or
by friday so
by half
by here
by june
by lunch
by lunchtime
by me
by monday
by monday and
by morning
by my
by myself
by nine
by nine and
by one
by return
by saturday
by saturday and
by saying
by seven
by seven and
by six
by six and
by six on
by six or
by sunday
by sunday and
by sunday or
by ten
by ten and
by ten or
by text
by text and
by the 20th
by the door
by the end
by the fire
by the first
by the friday
by the kettle
by the morning
by the river
by the water
by the way
by thursday
by tomorrow
by tomorrow or
by tonight
by tonight or
by tonight please
by you
by your mother
bye
bye $
c
cabin
cabinet
cabinet and
cabinet and i
cadi
cake
cake $
calendar
call
call $
call about
call and you
call before
call by
call by ten
call from
call me
call me back
call or
call the
call the cops
call the police
call with
call you
call your
call your mother
called
called the
called you
calling
calling it
calling the
calling the police
calling you
calling your
calls
calls $
calls i
calls you
calm
calm $
calmed
calmed down
calmly
calmly $
came
came $
came from
came home
came in
came out
came out and
camera
camera and
camera roll
cameras
can all
can also
can always
can ask
can be a
can be at
can call
can call the
can change
can come
can come back
can come to
can decide
can do
can do it
can do this
can explain
can explain to
can find
can find the
can forgive
can give
can give you
can go and
can go in
can go on
can go out
can happen
can have
can have the
can have you
can have your
can hear
can hold
can i
can just
can leave
can let
can live
can live with
can look
can make
can manage
can never
can not
can not be
can not do
can not even
can not face
can not forgive
can not get
can not have
can not hear
can not hide
can not i
can not let
can not make
can not manage
can not promise
can not say
can not think
can not you
can only
can pay
can pick
can play
can promise
can read
can read it
can remember
can ring the
can say
can say i
can say no
can see
can see the
can see what
can see why
can see your
can send
can shout
can show
can sit
can sit in
can stay
can stop
can take it
can take your
can talk
can tell
can tell her
can tell me
can tell them
can tell your
can turn
can walk
can we
can whistle
can whistle for
can you
canal
canal $
cancel
cancel it
cancel the
cancel your
cancel your card
cancelled
cancelling
candles
capable
capable of
car
car $
car 's
car and
car and i
car and you
car and your
car if
car keys
car like
car park
car seat
car the
card $
card and
card in
card it
cards
cards are
cards i
care
care $
care for
care home
care if
care to
cared
careful
careful $
carefully
carefully before
caring
caring $
carla
carol
carol $
carries
carries a
carry
carry $
carry me
carry my
carry on
carry on and
carry on like
carry that
carrying
case
case $
case i will
case they
cash
cash and
cash so
casino
casino and
casserole
cat
cat $
cat 's
cat 's fine
cat goes
catch
catch you
cathedral
caught
caught me
cent and
centre
certain
chair
chair $
chair and
chairman
chale
chance
chance $
chance and
chance for
chance to
chances
change
change $
change i
change in
change it
change that
change the
change the locks
change your
change your mind
changed it
changed your
changed your mind
changes
changing
changing the
character
character $
charger
charges
charity
charles
chat
cheap
cheap $
cheat
cheated
cheating
check in
check it
checked your
checking
checking your
cheese
chemist
chemo
cheque in
chest
chicken
child $
child support
children
children 's
children and
children and the
children i
children in
children on
children on saturday
children to the
children you
chin $
china
chips
choice
choice $
choice and
choice and i
choice but
choice but to
choices
choices $
choir
choose
choose a
choose and
choose me
choose me or
choose the
choose which
choose your
chose $
christening and
christening and i
christmas
christmas $
christmas at
christmas do
christmas i
christmas with
church $
circumstances
civil word
claim $
clan
class
class with
classes
classes $
clean
cleaned
clear $
clearly
clever
clients
clinic $
clinic and
clinic and i
clock
close the
close to
closed
closed door
closer
closing
cloth $
clothes
clothes out on
cloud
cloud and
cloud as
cloud as well
club and
coast
coastguard
coat
coat on
coat on and
code
codes
codes $
coffee
cold
cold $
colin
colin $
collect
collect your
collecting
college
college and
college fund
colour of
come
come a
come along
come and go
come and i
come and see
come back
come back by
come back for
come back on
come back when
come down
come down to
come for the
come for your
come from
come here
come home
come home and
come home by
come home to
come home tonight
come home when
come i
come i will
come in
come in the
come it
come near
come off
come on
come on thursday
come out
come round
come see
come straight
come talk
come talk to
come to
come to my
come to the
come to this
come to your
come when
come when i
come with
come with me
come with you
comes and
comes back
comes i will
comes in
comes round
comes to
comfortable
coming at
coming back
coming by
coming home
coming i
coming in
coming round
coming saturday
coming thursday
coming to
coming to my
coming to the
coming to your
coming up
comment
commented
comments
committee
company
complain
complain $
complain to
complicated
complicated $
compound
condition
conference
confirmation
confusion
conscience
conscience $
consequence
conservatory
conservatory $
consider this
consider this a
consider your
constrained
constrained to
contact
contest
continue
continue with
contract
contract $
cook $
cook on
cooker
cooking
cool
cool $
cooperative
copies $
copies of
copy
copy $
cork
coroner 's
correct
cost
cost $
cost a
cost to
cost you
costa
costco
cottage
couch
cough
could
could be
could be there
could die
could die of
could do
could get
could go
could go on
could have
could have done
could have just
could have picked
could have said
could have sworn
could i
could just
could keep
could let
could look
could look at
could make
could move
could not
could not get
could not wait
could see
could still
could stop
could take
could talk
could talk to
could we
could you
council
council $
counsel
counselling
counsellor
counsellor $
counsellor we
counselor
count
count on
count to
counted
counted out
counted them
counter
counting on
counting on it
counts
counts as
county
county $
couple
couples
course
course $
course and
course with
court
court $
court and
court i
court is
court to
courtesy
cousin 's
cousin in
cousins
cousins are
cover
covered
covered for
covers
crash
credit
cried
cried $
cried i
crime it
crisis
crisis line
cross
cross examined
cross if
cross with
cross with me
cross word
crowd
cry
cry about
cry i
cry to
cry with
crying
crying about
crying about it
crying i
crying on
crying to
cuddle
cup
curious
curtains
custody
cut $
cut for
cut it
cut myself again
cut off
cut up
cut you
cute
cute $
cutting
da $
dad
dad $
dad 's
dad 's and
dad about
dad because
dad in
dad is
dad went
daddy
daft
dam
damp
dance
dance with
dancing $
danger
dark
dark in
dark with
dark with the
darling
darling $
darren
dat
date
date $
dates
daughter
daughter $
daughter 's
daughter you
dave
day
day 3
day after
day and
day and i
day at
day four
day i
day in
day they
day until you
day without
day you
days
days $
days i am
days of
days when
days with
days with your
deacon
dead $
dead and
dead body
dead for
dead woman
deal
deal with
deal with it
dealer
dealing
dealing with
dear
dear $
dearest
death
death of
death on
debit
decent $
decide
decide $
decide about
decide by
decide if
decide if it
decide if you
decide what
decide whether
decided
decided $
decided to
decision and i
decision to
deck
declan
delete
delete her
delete her number
delete that
delete that post
delete the
delete them
deleted
deleted the
delivered
dentist
department
department and
depend
depend on
depends
depends on
depends on you
deported
deposit
deposit $
deposits
depot $
describing
deserve a
deserved
desk
desk $
desk at
desk for
desperate
details
di
dial
dialysis
diary
diary of
did
did a
did and
did and he
did and they
did give
did in
did it on
did last
did like
did not
did not know
did not tell
did not think
did not write
did say
did something
did tell
did that
did the
did to
did to me
did try
did with
did with the
did you
did you think
didi
didi 's
die $
die and
die and you
die before
die before i
die if
die if you
die of
die of shame
died
different
differently $
dinner
dinner 's
dinner 's at
dinners
dinners $
direct debit
direction
directly
directly $
dirt
disclose
discretion
discuss
discuss your
dishes
disrespect
distance
district
divorce
divorce $
divorce and
divorce papers
divorcee
dms
do
do $
do a
do about
do about the
do another
do as
do as i
do get
do have
do have the
do i am
do i will
do if
do if i
do if you
do in
do is
do it
do it again
do it all
do it and
do it for
do it i
do it on
do it properly
do it so
do it tonight
do know
do less
do like
do not
do not ask
do not be
do not believe
do not bother
do not care
do not carry
do not come
do not do
do not end
do not feel
do not forgive
do not get
do not give
do not go
do not have
do not i
do not know
do not let
do not lie
do not love
do not mean
do not mind
do not need
do not plan
do not push
do not put
do not reply
do not ring
do not rush
do not see
do not sign
do not suppose
do not tell
do not they
do not trouble
do not trust
do not turn
do not wait
do not wake
do not want
do not worry
do not write
do ring
do so
do something
do that
do that or
do the
do the rest
do the same
do the school
do they
do think
do this
do thursday
do to
do was
do well to
do what
do what i
do with
do you
do you know
do you still
do you think
do your
doctor $
doctor 's
doctor and
doctor asked
doctor everything
doctor says
doctors
does
does $
does not
does not answer
does not get
does not like
does not need
does not she
does not stop
does not take
does not want
does to
does to a
dog $
dog 's
dog i
dog to
dogs $
doing
doing another
doing it
doing something
doing sums
doing the
doing this
doing you
dominic
done $
done by
done i
done it
done it before
done it for
done on
done on the
done that
done the
done to
done with
done with it
door
door $
door 's
door again
door and
door before
door for
door i
door if
door off
door or
door shut and
door to
doors
dose
doubted
down
down $
down a
down and
down and eat
down and you
down before
down by
down every
down for
down from
down i
down i will
down in
down in the
down is
down now
down on
down on the
down so
down the
down the path
down the road
down then
down there
down to
down to that
down to the
down to you
down what
down what i
down with
down with me
down with the
down with you
downstairs
dozen
dr
drag
drag this
drank a
draw
drawer $
drawer and
drawn
dreadful
dress
dress to
dress to the
dressed
dressed like
drew
drill
drink
drink again
drink i
drink in
drink myself
drink on
drink until
drinking at
drinking with
drinks
drive home
drive into
drive into a
drive through
drive you
drive you to
driving
driving down
driving up
drop
drop it
drop the
drop the case
dropped $
drove by
drums
drunk
drunk i
dryer
due
due $
duke
during the
dvla
dying
e
e $
e mail
each day
each night
each of
each of us
each other
each time you
early
early $
early train
early with
earn
earned
earth
easier
easier $
easily
easter
easter and i
easter i
easy
easy $
easy on
easy to
eat
eat at
eaten $
eaten since
eating
eating $
eating in
eating me
eating till
eating till you
eats
echo
edge
edge of
edge of the
eggs
eh
eh $
eid
eid $
eight
eight $
eight in
eight in the
eighteen
eighty one and
either i
either is
either is fine
either of
either of us
either so
either the
either way
either you
elders
elders to
eleven
eleven $
else
else and
else and i
else i
else in the
else to
elsewhere
em
em you
email
email and
email and i
email you
emails
embarrass
embarrassed
embassy
emotions
emptied
emptied the
empty
empty i
empty the
end
end $
end of
end of august
end of it
end so
end that
end up
end up in
end up on
end you
ended up
ended up in
ending
ending it
ends
energy
engagement is
english
english is
enjoy
enjoy the
enough
enough if
enough in
enough then
enough to
enter
entirely
entitled
entitled to
enugu
envelope
er
erin
estate
even
even and
even and i
even come
even if
even if i
even if you
even know
even look
even look at
even notice
even that
even the
even though
even though it
even though you
even you
evening
evening $
evening a
evening a week
evening and
evenings
evenings $
event
ever
ever $
ever again
ever be
ever do
ever do it
ever find
ever has
ever loved
ever loved me
ever sent
ever sent me
ever since
ever so
ever so sorry
ever told
every
every day you
every evening
every hour
every message
every night
every night since
every night with
every page
every penny
every second
every time
every time you
every word
everybody
everybody $
everybody has
everyone $
everyone at church
everyone at your
everyone else
everyone i
everyone what
everyone you
everything
everything $
everything about me
everything i
everything so
everything that
ex
ex 's
ex and
ex was
exactly as
exactly as it
exam
examined
except
excuse
exhausting
exist
expect
expect $
expect me
expect me to
expected to
expecting
expecting you
explain
explain that
explain that to
explain to
explain to the
extend
eye
eyes
eyes $
eyes on
face
face $
face and i
face another
face in
face when
facebook
facebook $
facetime
fact
fail
fail it
failed
fair
fair $
fair enough
faith
faith $
fall
falls
families
family
family $
family do
family group
family has
family then
fan
fancy
fancy it
far
far $
far and
far off
fast
fast i
father
father $
father 's house
father and that
father declan
father dominic
father i
father is
father to
fault
fault but
fault it is
fault it was
favour
favour $
favourite
feeding
feel
feel better
feel better with
feel guilty
feel it
feel like it
feel obliged
feel safe
feel terrible
feel that
feel that you
feel the
feeling
feelings
feels
fees
feet
feet are
fell
fella
fella and
fellow
felt
felt like
fenced
ferry
ferry and
fetch
fetch the
fever
few
fiancé
fifteen
fifty
fight
fight you
figure
figure it
file
file $
file and i
fill
fill it
filled in
filling
fills
film
film and
finally
find
find $
find a
find it
find it in
find me
find me hanging
find me in
find myself
find out
find out about
find out what
find out you
find some
find somebody
find someone
find something
find that
find the
find this
find what
find you
find your
finding
finding a
finds
fine $
fine i
fine i will
fine if
fine in
fine now
finger on the
finger on you
finish
finish it
finish me
finish the
finish your
finished $
finished with
finishes
finishing
finn
fire $
fire station
first
first $
first and i
first it
first it is
first off
first one
first person
first wife
first with
first you
fish
fish $
fishing
fishing with
fist
fit
fit the
five and i
five minutes
fix
fix it
fixed
fixed the
fixing
fixing to
flap
flask
flat
flat $
flat and
flat and the
flat by
flat i
flat i will
flat in
flat on
flat while
flat you
flats
flight
floor
floor and
floor and you
flowers
flying
folder
folders
folders $
folks
folks $
follow
follow $
food
food $
food and
food and the
fool
fool $
fool of
for
for a
for a bit
for a drink
for a drive
for a very
for a walk
for a week
for a while
for all of
for always
for an
for an hour
for and
for and i
for another
for any
for any upset
for anything
for because
for both
for both of
for breakfast
for calling
for cash
for christmas
for days
for each
for easter
for eleven
for ever
for everybody
for five
for five minutes
for forgiveness
for four
for good
for half
for her
for him
for his
for his sake
for honesty
for how i
for if
for it
for it and
for it back
for it on
for it so
for leaving you
for longer
for lunch
for me
for me i
for me it
for me or
for months
for more
for my
for my brother
for my own
for myself
for nobody
for now
for once
for one
for six
for someone
for something
for ten
for that
for the
for the children
for the flat
for the food
for the funeral
for the house
for the kids
for the night
for the rest
for the school
for the shed
for the visa
for the whole
for them
for then
for they
for this
for those
for three
for tonight
for twenty
for twenty minutes
for two
for us both
for what
for what i
for what you
for when
for who
for work i
for writing
for years
for years and
for you
for you and
for you from
for you i
for you no
for you then
for your
for your brother
for your head
for your mother
for your parents
for yours
force
forced
forever
forever $
forgery
forget
forget $
forget i
forget that
forget the
forgive
forgive $
forgive and
forgive and forget
forgive and i
forgive but
forgive it
forgive me
forgive me before
forgive me by
forgive me so
forgive me tonight
forgive me you
forgive the
forgive you
forgiven
forgiven by
forgiven one
forgiveness no
forgiving
forgiving $
forgot
forgotten
form
form of
formal
formally
forms $
fortnight
forty $
forty two
forward
forwarded
found it
found something
found the
found you
four
four $
four at
four days
four days of
four minutes
four of
four of them
fourteen
fourth
fourth day
fr
frank
free of
free of me
free to leave
freedom
fresh
friday
friday $
friday and
friday and i
friday and you
friday at
friday i am
friday i will
friday if
friday or
friday please
friday so
friday so i
friday they
friday we
fridays
fridge
fridge $
fridge and
fridge and the
friend
friend $
friend of
friend that
friendly
friendly $
friends
friends $
friends about
friends have
friends or
friends to
frighten
frighten you
frightened
from
from $
from all
from all of
from goa
from here
from here on
from it
from it in
from me
from me again
from me and
from me before
from me by
from me i
from me in
from me now
from me tonight
from my
from my phone
from now
from now on
from somebody
from the
from the 14th
from the hospital
from the phone
from the station
from their
from this day
from today
from when
from when we
from when you
from work
from you
from you and
from you by
from your
from your dad
front of
front of a
front of everyone
front of me
front of my
front of the
front of them
front of whoever
front of you
front of your
full
full custody
full hour
full tank
full tank and
full time
fun
fund
funeral
funeral $
funeral i
funeral plan
funny
funny how
funny that
funny thing
furniture
further
future
gambling
game
gap
garage
garage door
garage door shut
garden
gas
gas on
gate
gate $
gate at
gather
gav
gav 's
gave
gave me
gave my
gave you
gave your
gay
gay $
gearbox
gemma
generous
generous $
generous with
gentle
gentle with
georgia
get
get $
get a
get a grip
get about
get an
get an apology
get and
get angry
get another
get away
get back from
get back in
get back to
get even
get for
get from the
get half
get her
get home
get home i
get in
get it
get me
get my
get one
get out
get over it
get past
get past this
get so
get that
get the kids
get to
get to be
get up
get you
get your
get your own
gets
gets here
gets in
gets in touch
gets it
gets paid
gets the
gets to
gets to know
gets up
gets up to
getting
getting a
getting better
getting my
getting my own
getting on
getting the
getting the bus
ghost
gin
girl
girl $
girl 's
girl 's number
girl and
girl in
girl you
girlfriend
girls
girls in
give
give back
give back the
give her
give him
give it back
give me a
give me my
give me one
give my
give the
give you
give you back
give you my
give you some
give you something
give you that
give you the
given it
given me
given them your
given up
gives a
giving
giving the
giving you
glad
glad and
glad and if
glad if
glad if you
glad of
glad of a
glad to
glass
glasses
glovebox
go
go ahead
go ahead and
go alone
go and
go and have
go and live
go and see
go and sleep
go and tell
go at
go before
go by
go down and
go easy
go first
go fishing
go for a
go for the
go home
go i am
go i will
go in the
go into
go look
go looking for
go off
go on
go on about
go on for
go on if
go on like
go on my
go on the
go on then
go or
go out
go out on
go out with
go past
go past the
go round
go see
go so
go telling your
go the
go the same
go then i
go through my
go through with
go through your
go to
go to bed
go to her
go to him
go to leeds
go to my
go to that
go to the
go to work
go without
goat
goat $
god
god $
god and
god and you
god forgive
god forgive me
god help
god i
goes
goes $
goes by
goes first
goes home
goes in
goes off at
goes on
goes on about
goes on the
goes out
goes to
goes to the
goes up
goes with
going
going back
going down
going for
going forward
going in
going in the
going off
going on
going round
going straight
going straight to
going to
going to ask
going to be
going to bed
going to believe
going to call
going to do
going to drive
going to end
going to get
going to go
going to happen
going to have
going to keep
going to leave
going to lie
going to love
going to make
going to miss
going to put
going to ring
going to say
going to see
going to sit
going to stop
going to turn
going to work
going to your
going up
going well
going with
going without
gold $
gon
gone
gone $
gone and
gone before
gone before you
gone for good
gone i
gone in
gone on
gone to
gone with
gone you
good $
good about
good and
good at
good deal
good faith
good for me
good girl and
good health
good if
good luck today
good morning
good name
good one
good or
good reason
good shirt
good time
good to me
good towels
good with
good you
good you will
goodbye
goodbye $
goodbye and
goodbye to
goodness
google
gordon
gorgeous
got
got a
got a lot
got all
got an
got and
got five
got five minutes
got in
got it
got it in
got it out
got left
got me
got my
got my name
got no
got nobody
got nobody else
got nothing to
got nowhere
got nowhere to
got one
got out
got pictures
got plenty
got something
got that
got the
got the kids
got the number
got the photos
got the rope
got them
got there
got till
got to
got two
got until
got what
got what you
got you in
got your
got your name
gotten
gp
gp about
gp about the
grab
grace
graduation
gran
gran 's
grandma
grandmother
grandmother 's
grant
grateful
grave
great
green
green $
green card
greenhouse $
greet
greet her
greeted
greeting
grey
grip
ground
group
group chat
group i
grow
grow up
growing
grown
guess $
guess i
guess i will
guess that
guess that is
guest
guests
guided by
guilty i
guitar
guitar to
guns
gut
gut $
gutted
gutter
guy
guy at
guy at the
guy i
gym that
h
h!:about
h!:allowed
h!:as
h!:be
h!:best
h!:by
h!:for
h!:get
h!:good
h!:have
h!:her
h!:idea
h!:if
h!:in
h!:man
h!:never
h!:not
h!:out
h!:pleased
h!:see
h!:she
h!:the
h!:them
h!:they
h!:till
h!:to
h!:too
h!:want
h!:will
h!:without
h:'s
h:a
h:after
h:again
h:also
h:and
h:any
h:anything
h:are
h:as
h:ask
h:asked
h:asks
h:at
h:back
h:be
h:been
h:believe
h:better
h:between
h:both
h:brings
h:bury
h:but
h:by
h:called
h:can
h:careful
h:carry
h:case
h:christmas
h:church
h:clear
h:come
h:comes
h:cost
h:could
h:counted
h:cried
h:crying
h:do
h:done
h:double
h:drawer
h:driving
h:dropped
h:ever
h:find
h:five
h:for
h:fortnight
h:found
h:friday
h:gave
h:girl
h:going
h:good
h:had
h:hands
h:has
h:having
h:hear
h:her
h:here
h:his
h:history
h:hold
h:home
h:house
h:husband
h:if
h:is
h:just
h:kids
h:knew
h:knows
h:leave
h:leaving
h:life
h:like
h:line
h:look
h:looked
h:made
h:make
h:may
h:morning
h:moved
h:mum
h:needs
h:nine
h:of
h:off
h:on
h:one
h:only
h:over
h:pay
h:people
h:pick
h:police
h:poor
h:purple
h:put
h:read
h:right
h:ring
h:rings
h:said
h:see
h:sent
h:so
h:some
h:sorry
h:starts
h:stay
h:stays
h:still
h:such
h:take
h:talk
h:ten
h:texted
h:the
h:them
h:then
h:they
h:things
h:think
h:those
h:though
h:thursday
h:time
h:touch
h:twice
h:two
h:up
h:very
h:way
h:were
h:when
h:where
h:who
h:whole
h:won
h:worth
h:years
h:yes
ha
ha $
habit
had
had a
had a look
had a word
had better
had it
had my
had no
had not
had our
had the
had thought
had to do
had to leave
had your
hair $
half $
half a
half in
half past ten
half the
halfway
halifax
hall
hall light
hall light on
hand
hand $
hand again
hand in
hand is
hand on
hand that
hand to
hand to you
hand up
handbag
handed
handed in
handing
handled
handovers
hands
hands $
handwriting
hang
hang myself
hang on
hang the
hang up
hang up and
hanging
hanging in
happen
happen again
happen if
happen if you
happen to
happen to a
happened
happened $
happened i
happened i will
happened to
happened to me
happens
happens $
happens and
happens if
happens if you
happens to
happens when
happens with
happens with us
happier if
happier if i
happy $
happy for
happy to
hard before
hard on
hard to
hardly
harm
harmattan
harsh
has a
has a bottom
has a key
has been asking
has been like
has my
has never
has no
has one
has only
has something
has the key
has to
has to be
has told
has your
hat
hat you
hate
hate for
hate for the
hate for you
hate it
hate me
hate that
hate to
hate to have
have
have a
have a full
have a good
have a key
have a long
have a way
have a word
have agreed
have agreed with
have all
have all of
have already
have an
have and
have and i
have another
have any
have asked
have asked father
have asked for
have asked me
have asked the
have asked them
have barely
have been
have been a
have been asking
have been doing
have been drinking
have been feeding
have been patient
have been so
have been standing
have been telling
have been thinking
have been to
have been very
have been with
have bought the
have brought
have called
have calmed
have calmed down
have cancelled
have changed
have changed it
have changed the
have come
have counted
have counted them
have decided
have decided to
have died
have dinner
have done
have done it
have done something
have done that
have done the
have done to
have done with
have earned
have emptied
have fed
have felt
have finished
have forgotten
have found
have given the
have given up
have gone
have gone and
have gone in
have gone to
have got
have got a
have got all
have got an
have got and
have got left
have got nobody
have got nowhere
have got people
have got pictures
have got plenty
have got something
have got that
have got the
have got them
have got till
have got to
have got twenty
have got two
have got until
have got you
have got your
have had a
have had my
have had our
have had the
have had to
have half
have handed
have heard
have hurt
have i
have ironed
have it i
have just
have just come
have kept
have kept all
have kept every
have kept the
have kept your
have killed
have left the
have let me
have let you
have logged
have looked
have lost
have made
have made up
have made your
have me on
have met
have moved
have moved the
have my
have never
have never done
have never told
have no
have no choice
have no idea
have no reason
have none
have not
have not answered
have not been
have not i
have not opened
have not said
have not taken
have not told
have nothing
have nothing in
have paid
have paid the
have parked
have picked
have put
have put a
have quit
have read
have ruined
have run
have rung
have said
have said it
have said that
have said to
have said what
have said yes
have seen
have seen your
have shown
have shut
have shut the
have signed
have signed the
have slept
have so
have spoken
have spoken to
have started
have started the
have still
have still got
have stood
have stopped
have stopped it
have stopped my
have sulked
have taken
have taken something
have talked
have talked and
have that from
have that to
have the
have the bed
have the car
have the evening
have the flat
have the kids
have the new
have the tablets
have their
have them
have till
have to
have to and
have to answer
have to be
have to come
have to decide
have to explain
have to hear
have to know
have to live
have to put
have to ring
have to see
have to stay
have to tell
have to think
have to write
have told
have told her
have told my
have told nobody
have told you
have told your
have tried
have turned
have until
have until the
have waited
have what
have wiped
have written
have written a
have written down
have written it
have written the
have written to
have you
have you back
have you got
have your
have your number
have your peace
having it
having my
having the
he 'd
he 'd be
he comes
he cried
he ever
he gets
he is
he is a
he is ever
he is got
he is not
he knew
he says
he should come
he starts
he thinks
he was
he will
he will not
he will take
headmistress
heads up
headstone
headstone $
health
health visitor
hear
hear $
hear about
hear about the
hear about your
hear from
hear from you
hear it
hear it from
hear it is
hear my voice
hear nothing
hear of
hear the
hear you
hear you have
hear you out
heard
heard from
heard how
heard it
heard the
heard you say
hearing $
hears
hears about
hears about the
hears me
heart
heart going
heart it
heart tablets
heat
heavy $
hector
held
held my
held on
held the
held your
held:children
held:exposure
held:harm
held:money
held:self_harm
held:ultimatum
held:unsaid
hell
hello
help $
help me
help myself
help us
help with
help you
helped
helping
helpline
helps
helps $
hen
hen $
her
her $
her about
her about the
her again and
her and
her and if
her and it
her arm
her as
her but
her by
her dinner
her fault
her go
her have
her how
her i will
her if she
her if you
her it
her it is
her name
her number
her on
her on the
her out
her own
her round
her she
her so
her son
her this
her to
her who
her you
here
here $
here again
here again i
here all
here and
here at
here but
here from
here from the
here goes
here in
here is
here is the
here on
here on saturday
here when
here when you
here with a
here with the
here your
hers $
hesitate
hey
hey i
hey you
hi
hid
hide
hide your
hiding
high
him
him $
him a
him about
him again
him again and
him and
him by
him for
him or me
him out
him out and
him out of
him over
him so
him so and
him they
him to
him up
him what
him what he
him with
him you
himself
hip
his
his car
his dad
his flat
his hands
his hands and
his job
his kids
his life
his mum
his mum was
his own
his sake
his wife and
history
hit me
hit the dog
hit you
hiv
hold
hold it
hold my
hold the
hold them
hold you
hold your
holding
holding it
holding the
hole
holiday
holiday and
holidays
home
home $
home a
home affairs
home after
home along
home and
home and i
home and we
home at
home at five
home at six
home before
home by
home by eight
home by seven
home by six
home by ten
home first
home i
home thursday
home tonight
home when
home when you
home with
home with the
homework
homework $
honest $
honest about
honest to
honest to god
honest you
honestly
honestly $
honesty
honesty $
honesty so
honey i
honeymoon
honor
hook
hook $
hope
hope i
hope it
hope it is
hope she
hope she is
hope that
hope that the
hope you
hope you will
hope your
hoping
horse
horse is
horses
hospitals
hot
hotel if
hour
hour $
hour and i
hour i
hour so
hour to
hour you
hours
hours and
hours and i
hours with
house
house $
house and
house and i
house and the
house and you
house by
house for
house goes
house i
house i am
house is yours
house or
house so
house the
house where
house while
house while you
house with
house would
how
how about
how about you
how fast
how i
how i am
how i can
how i will
how is
how it
how long
how long you
how much of
how much you
how quiet
how to do
how you
how you are
how you feel
how you get
how you like
how you manage
how you want
how you would
however
however i
however you
hr
hr $
hug
huh
huh $
human
hundred
hundred and
hurry
hurt myself
hurt yourself
hurting
hurting you
hurts
husband
husband $
husband a
husband but
husband has
husband in
husband or
husbands
hypocrite
i
i $
i 'd
i 'd advise
i 'd also
i 'd an
i 'd been
i 'd better
i 'd burn
i 'd cut
i 'd die
i 'd do
i 'd drive
i 'd feel
i 'd get
i 'd give
i 'd go
i 'd gone
i 'd guess
i 'd had
i 'd hate
i 'd have
i 'd hurt
i 'd leave
i 'd like
i 'd love
i 'd never
i 'd no
i 'd prefer
i 'd put
i 'd quit
i 'd rather
i 'd read
i 'd remind
i 'd sooner
i 'd still
i 'd stop
i 'd take
i 'd taken
i 'd think
i 'd understand
i 'd undo
i 'd want
i also want
i am
i am able
i am about
i am afraid
i am all
i am also
i am angry
i am ashamed
i am asked
i am asking
i am bringing
i am burning
i am but
i am buying
i am calling
i am calm
i am cancelling
i am changing
i am closing
i am coming
i am counting
i am cross
i am dead
i am doing
i am done
i am entitled
i am expecting
i am fine
i am finished
i am getting
i am giving
i am going
i am gone
i am happy
i am holding
i am honest
i am hoping
i am in
i am just
i am like
i am lying
i am made
i am merely
i am moving
i am next
i am no
i am not
i am off
i am one
i am only
i am packing
i am paying
i am posting
i am prepared
i am putting
i am really
i am ringing
i am sad
i am safe
i am saying
i am scared
i am seeing
i am selling
i am sending
i am so
i am sorry
i am standing
i am staying
i am stepping
i am taking
i am telling
i am the
i am to
i am told
i am too
i am walking
i am writing
i answer by
i apologise but
i apologise for
i are
i ask
i ask the
i asked
i asked for
i asked you
i ate
i be forgiven
i beg
i bleed
i break
i broke
i burn
i call the
i called
i came
i can
i can always
i can be
i can come
i can give
i can go
i can have
i can hear
i can make
i can only
i can promise
i can remember
i can see
i can stay
i can take
i can turn
i can wait
i cancel
i care
i catch
i catch you
i changed
i changed the
i chat
i checked
i come
i come back
i come down
i come home
i come in
i cook
i could
i could be
i could die
i could do
i could get
i could go
i could have
i could make
i could send
i could talk
i count
i counted
i deleted
i deleted the
i deserved
i did
i did and
i did something
i did tell
i did that
i did try
i die
i do
i do get
i do have
i do it
i do the
i do think
i do to
i don
i drank a
i drink again
i drop
i drove
i drove by
i eat
i end
i end up
i ended
i ended up
i even
i even know
i ever
i feel it
i feel like
i feel the
i felt
i find it
i forget
i forgive
i forgot
i found you
i gather
i gave my
i gave your
i get back
i get in
i get it
i get one
i get out
i get that
i get there
i give you
i go
i go and
i go down
i go in
i go through
i going
i got
i guess
i guess that
i had
i had thought
i had to
i hang
i hate
i hate that
i have
i have a
i have already
i have an
i have asked
i have barely
i have calmed
i have come
i have counted
i have decided
i have done
i have earned
i have emptied
i have fed
i have found
i have gone
i have got
i have handed
i have heard
i have ironed
i have just
i have kept
i have let
i have logged
i have moved
i have never
i have no
i have none
i have not
i have nothing
i have picked
i have put
i have read
i have ruined
i have run
i have rung
i have said
i have shut
i have signed
i have slept
i have so
i have spoken
i have started
i have still
i have stood
i have stopped
i have talked
i have the
i have thought
i have to
i have told
i have tried
i have turned
i have waited
i have wiped
i have written
i have your
i hear
i hear it
i hear what
i held
i held the
i hid
i hope
i hope i
i hope it
i hope she
i hope that
i hope you
i hope your
i hung
i is
i is not
i jump
i just
i just do
i just hope
i just need
i just said
i just think
i just wish
i keep
i keep looking
i keep my
i keep the
i kept
i kissed
i knew
i know a
i know about
i know how
i know i
i know it
i know that
i know the
i know where
i know which
i know you
i know your
i leave
i let
i let it
i let you
i lie
i lied
i lied about
i lied to
i live
i look
i looked at
i lose
i lose my
i lost
i love
i loved them
i made
i made a
i made you
i make
i may as
i mean
i mean it
i mean that
i mean to
i mention
i met
i met her
i might
i might just
i might not
i miss
i miss you
i missed
i move
i moved
i must
i nearly
i need
i need for
i need to
i need you
i never
i never would
i no
i notice
i noticed you
i only
i only ask
i only told
i only want
i only wanted
i owe
i owe you
i own
i paid
i paid for
i panic
i pawned
i pawned your
i pay
i pay it
i phoned
i pick up
i played
i post
i pray
i promise i
i promise you
i promised
i pulled
i put a
i put on
i put the
i put them
i put you
i put your
i quit
i raise
i raise my
i rang
i rang the
i reach
i read
i read all
i read every
i read your
i regret
i remember
i remind
i ring
i said
i said ask
i said i
i said so
i said sorry
i said that
i said to
i sat
i saw you
i saw your
i say
i say and
i say to
i see
i see dr
i see that
i see you
i see your
i send
i send the
i sent
i shall
i shall have
i shall tell
i should
i should be
i should do
i should have
i should like
i should not
i should tell
i shouted
i show
i showed
i sign
i signed
i skipped
i slip
i sold
i speak
i spent
i spoke
i spoke to
i start with
i stay
i stayed
i still got
i still have
i still think
i stood in
i stood on
i stop
i stop being
i stop paying
i stopped taking
i suppose i
i swear down
i swear if
i swear on
i take
i take my
i take the
i take them
i talked
i talked to
i tell
i tell her
i tell my
i tell the
i tell you
i tell your
i think
i think he
i think if
i think of
i think your
i thought
i thought about
i thought i
i thought you
i threatened
i threatened to
i threw your
i to
i told
i told her
i told him
i told myself
i told the
i told them
i told you
i told your
i took
i took the
i took them
i took your
i tried
i trust
i turned
i understand
i use
i use the
i used
i used the
i used your
i waited
i wake
i walked
i want my
i want that
i want this
i want you
i wanted
i wanted to
i wanted you
i was
i was at
i was dead
i was driving
i was fine
i was gone
i was on
i was you
i watched
i wear
i wear the
i went
i were
i were you
i will
i will agree
i will answer
i will ask
i will attend
i will be
i will book
i will break
i will bring
i will burn
i will buy
i will call
i will cancel
i will carry
i will clean
i will come
i will cook
i will decide
i will delete
i will drink
i will drive
i will drop
i will eat
i will end
i will fight
i will find
i will finish
i will get
i will give
i will go
i will have
i will hear
i will just
i will keep
i will kill
i will know
i will leave
i will lie
i will listen
i will live
i will look
i will lose
i will love
i will make
i will manage
i will meet
i will mind
i will never
i will not
i will only
i will open
i will own
i will pack
i will pay
i will phone
i will pick
i will pour
i will put
i will read
i will report
i will ring
i will say
i will see
i will send
i will set
i will settle
i will shut
i will sign
i will sleep
i will sort
i will speak
i will stand
i will start
i will stay
i will still
i will stop
i will tell
i will text
i will throw
i will try
i will understand
i will use
i withdraw
i wonder
i wonder what
i worry
i worry about
i would
i would be
i would do
i would have
i would like
i would never
i write
i wrote the
i!:'s
i!:about
i!:again
i!:alive
i!:alone
i!:angry
i!:another
i!:answer
i!:answerable
i!:answered
i!:any
i!:anybody
i!:anymore
i!:anything
i!:argue
i!:around
i!:ask
i!:asking
i!:at
i!:baby
i!:bear
i!:been
i!:before
i!:better
i!:blame
i!:bother
i!:bothering
i!:boys
i!:burn
i!:but
i!:by
i!:call
i!:can
i!:care
i!:casino
i!:checking
i!:choice
i!:christmas
i!:come
i!:coming
i!:complain
i!:dad
i!:date
i!:day
i!:done
i!:door
i!:down
i!:drink
i!:drinking
i!:eat
i!:eaten
i!:eating
i!:either
i!:else
i!:even
i!:ever
i!:excuses
i!:exist
i!:expect
i!:family
i!:feelings
i!:finger
i!:finish
i!:follow
i!:for
i!:forgiveness
i!:from
i!:get
i!:gets
i!:getting
i!:going
i!:good
i!:hand
i!:happens
i!:hardly
i!:hear
i!:hearing
i!:help
i!:her
i!:hiding
i!:his
i!:hit
i!:hold
i!:holiday
i!:home
i!:hospitals
i!:house
i!:how
i!:hurt
i!:joking
i!:just
i!:keeping
i!:kids
i!:know
i!:knows
i!:laughing
i!:lay
i!:leave
i!:leaving
i!:left
i!:let
i!:letter
i!:like
i!:live
i!:living
i!:long
i!:look
i!:looking
i!:love
i!:make
i!:manage
i!:meet
i!:mention
i!:met
i!:midnight
i!:monday
i!:money
i!:more
i!:myself
i!:near
i!:need
i!:needing
i!:neither
i!:never
i!:nice
i!:no
i!:nobody
i!:none
i!:nor
i!:now
i!:of
i!:off
i!:one
i!:only
i!:opened
i!:or
i!:other
i!:out
i!:owt
i!:paid
i!:pay
i!:paying
i!:pick
i!:plan
i!:point
i!:promise
i!:quiet
i!:ready
i!:reason
i!:remember
i!:responsible
i!:rest
i!:ring
i!:round
i!:rush
i!:same
i!:say
i!:saying
i!:second
i!:see
i!:seeing
i!:session
i!:sign
i!:sit
i!:so
i!:somebody
i!:sorry
i!:soul
i!:state
i!:stay
i!:staying
i!:stop
i!:strong
i!:summer
i!:sunday
i!:suppose
i!:sure
i!:survive
i!:switch
i!:taking
i!:talking
i!:tell
i!:telling
i!:than
i!:the
i!:them
i!:then
i!:these
i!:think
i!:third
i!:thirty
i!:till
i!:time
i!:told
i!:tonight
i!:too
i!:trouble
i!:trust
i!:turn
i!:two
i!:unless
i!:up
i!:us
i!:use
i!:wait
i!:wake
i!:walk
i!:want
i!:warn
i!:water
i!:wedding
i!:well
i!:what
i!:when
i!:where
i!:which
i!:while
i!:why
i!:will
i!:with
i!:without
i!:word
i!:work
i!:world
i!:worth
i!:would
i!:write
i!:yet
i:'s
i:000
i:14th
i:2019
i:3
i:900
i:999
i:a
i:able
i:about
i:accept
i:act
i:add
i:advise
i:afraid
i:afterwards
i:again
i:against
i:agent
i:ago
i:agree
i:alive
i:all
i:allotment
i:alone
i:along
i:already
i:also
i:always
i:am
i:ambulance
i:an
i:angry
i:anna
i:another
i:answer
i:answered
i:anxious
i:anybody
i:anyone
i:aoife
i:apologies
i:apologise
i:apologised
i:apology
i:appointment
i:appreciate
i:are
i:around
i:as
i:ashamed
i:ask
i:asked
i:asking
i:at
i:ate
i:attend
i:away
i:baby
i:back
i:bad
i:balcony
i:band
i:barely
i:barry
i:be
i:beans
i:beat
i:bed
i:been
i:beg
i:begin
i:beginning
i:behind
i:being
i:believe
i:bit
i:blade
i:bleed
i:block
i:blow
i:blue
i:board
i:borrowed
i:both
i:bottle
i:bought
i:boys
i:break
i:breakfast
i:breath
i:breathing
i:bridge
i:bringing
i:broken
i:brother
i:brought
i:burn
i:burning
i:bus
i:business
i:but
i:buy
i:buying
i:by
i:cabinet
i:cake
i:called
i:calling
i:calm
i:calmed
i:came
i:canal
i:cancel
i:cancelling
i:capable
i:car
i:card
i:careful
i:carefully
i:caring
i:carol
i:carry
i:cat
i:catch
i:centre
i:certain
i:chair
i:chance
i:change
i:changing
i:cheap
i:check
i:checked
i:checking
i:chemist
i:children
i:choose
i:christmas
i:church
i:civil
i:claire
i:clean
i:clear
i:clients
i:closed
i:closing
i:cloud
i:club
i:cold
i:colin
i:colour
i:come
i:comes
i:comfortable
i:coming
i:completely
i:conservatory
i:constrained
i:continue
i:contract
i:cook
i:copies
i:cost
i:costs
i:cottage
i:couch
i:could
i:counsellor
i:count
i:counting
i:county
i:course
i:credit
i:cried
i:crime
i:crisis
i:cross
i:custody
i:cut
i:cutting
i:daft
i:dark
i:dates
i:day
i:days
i:dead
i:deal
i:decide
i:decided
i:delete
i:deleted
i:dentist
i:denver
i:deserved
i:desk
i:desperate
i:dialysis
i:diary
i:did
i:different
i:dinner
i:direct
i:do
i:doctor
i:dogs
i:don
i:door
i:doorstep
i:dose
i:double
i:down
i:downstairs
i:dr
i:drag
i:drink
i:drinking
i:drive
i:driving
i:drop
i:dropped
i:drunk
i:dying
i:e
i:each
i:early
i:earned
i:easter
i:easy
i:eat
i:eating
i:edge
i:either
i:elders
i:eleven
i:else
i:elsewhere
i:email
i:embarrassed
i:emptied
i:empty
i:end
i:ended
i:ending
i:enjoy
i:entitled
i:evening
i:ever
i:every
i:everything
i:expect
i:expecting
i:face
i:fail
i:family
i:far
i:fast
i:father
i:fed
i:feed
i:feeling
i:fees
i:fell
i:fella
i:felt
i:fifth
i:fight
i:film
i:find
i:finding
i:finish
i:finished
i:fish
i:fit
i:five
i:floor
i:food
i:fool
i:for
i:forced
i:forget
i:forgiven
i:forgot
i:forgotten
i:forty
i:four
i:fridays
i:fridge
i:friendly
i:frightened
i:from
i:front
i:full
i:garage
i:gas
i:gate
i:gather
i:generous
i:gentle
i:gets
i:getting
i:girls
i:give
i:giving
i:glad
i:go
i:goa
i:goat
i:god
i:gone
i:good
i:got
i:gp
i:grateful
i:greet
i:greeted
i:ground
i:group
i:guards
i:guilty
i:guns
i:gutted
i:guy
i:had
i:halifax
i:hand
i:handed
i:hands
i:hang
i:happened
i:happier
i:happy
i:has
i:hat
i:hate
i:have
i:having
i:head
i:hear
i:heard
i:hearing
i:held
i:help
i:helping
i:helpline
i:her
i:here
i:hers
i:hey
i:hi
i:hid
i:him
i:his
i:holding
i:home
i:honestly
i:honor
i:hoping
i:hospital
i:hot
i:hour
i:house
i:however
i:hug
i:hung
i:hurt
i:hurting
i:husband
i:i
i:ice
i:if
i:immigration
i:instead
i:into
i:ironed
i:is
i:itch
i:jail
i:jealous
i:join
i:joke
i:jokes
i:judge
i:jump
i:june
i:just
i:keep
i:kept
i:kettle
i:kev
i:key
i:keys
i:kids
i:kill
i:kiss
i:kissed
i:knew
i:know
i:lady
i:lake
i:landlord
i:lane
i:last
i:late
i:laughed
i:lawyer
i:lay
i:league
i:learn
i:least
i:leave
i:leaving
i:left
i:legal
i:lena
i:lessons
i:let
i:letter
i:letters
i:lie
i:lied
i:lifts
i:like
i:list
i:listen
i:little
i:loan
i:locked
i:locks
i:loft
i:logged
i:lonely
i:long
i:longer
i:looked
i:looking
i:looks
i:lose
i:lost
i:lot
i:loud
i:love
i:loving
i:low
i:lower
i:lunch
i:lying
i:lyn
i:made
i:mags
i:mail
i:man
i:manage
i:marcus
i:marriage
i:matter
i:may
i:maybe
i:mean
i:medicine
i:meet
i:meetings
i:memory
i:men
i:mention
i:merely
i:met
i:microphone
i:midnight
i:might
i:mill
i:mind
i:mine
i:minutes
i:miss
i:missed
i:mon
i:monday
i:money
i:month
i:months
i:moon
i:more
i:morning
i:mornings
i:most
i:mother
i:move
i:moved
i:much
i:mum
i:must
i:myself
i:names
i:near
i:nearer
i:nearly
i:needed
i:needs
i:new
i:next
i:nice
i:nicely
i:night
i:nights
i:nine
i:nonsense
i:note
i:notebook
i:notes
i:nothing
i:now
i:nowhere
i:number
i:nurse
i:nursery
i:obliged
i:oclock
i:of
i:office
i:ok
i:okafor
i:old
i:on
i:once
i:one
i:ones
i:onto
i:open
i:opened
i:opinion
i:or
i:order
i:other
i:otherwise
i:ought
i:over
i:owe
i:own
i:pack
i:packing
i:page
i:panic
i:papa
i:paper
i:papers
i:park
i:part
i:passing
i:passports
i:patient
i:pawned
i:pay
i:payments
i:people
i:perfect
i:perfectly
i:pete
i:petrol
i:phone
i:phoned
i:photographs
i:photos
i:piano
i:pic
i:pick
i:picture
i:pictures
i:pills
i:place
i:plane
i:platform
i:played
i:please
i:pleased
i:plenty
i:plot
i:poison
i:poker
i:police
i:polite
i:portugal
i:posted
i:posters
i:posting
i:pot
i:pray
i:prayers
i:praying
i:prefer
i:prepared
i:pretty
i:promise
i:promised
i:pta
i:pulled
i:put
i:quiet
i:railway
i:ramp
i:rang
i:rather
i:read
i:real
i:reason
i:record
i:recordings
i:red
i:regret
i:rehab
i:release
i:remember
i:remind
i:rent
i:repeating
i:report
i:rest
i:right
i:ring
i:ringing
i:river
i:rob
i:roof
i:room
i:rope
i:roughly
i:route
i:router
i:ruin
i:rung
i:running
i:sad
i:said
i:samaritans
i:same
i:sat
i:say
i:saying
i:scared
i:school
i:scrape
i:screenshots
i:sea
i:see
i:seeing
i:selling
i:send
i:sensible
i:sent
i:settle
i:seven
i:shall
i:shaved
i:shelter
i:shifts
i:short
i:should
i:shout
i:shouted
i:show
i:showed
i:showing
i:shut
i:sick
i:sided
i:sigh
i:sign
i:signature
i:signed
i:signing
i:silence
i:silent
i:silly
i:simple
i:simply
i:since
i:sit
i:sitting
i:skipped
i:slab
i:sleeping
i:sleepy
i:slept
i:slip
i:slit
i:small
i:smash
i:smell
i:smoking
i:sober
i:social
i:sofa
i:solicitor
i:some
i:somebody
i:something
i:sometimes
i:somewhere
i:soon
i:sooner
i:sorry
i:sort
i:speaking
i:spend
i:spending
i:spent
i:spoke
i:spoken
i:stage
i:stand
i:standing
i:start
i:starve
i:state
i:station
i:stay
i:staying
i:steady
i:step
i:stepping
i:stood
i:stop
i:stopped
i:straight
i:street
i:study
i:stuff
i:stupid
i:such
i:suit
i:sulked
i:summer
i:sums
i:sunday
i:support
i:supposed
i:sure
i:swap
i:swim
i:swimming
i:tablets
i:take
i:taken
i:taking
i:talk
i:talked
i:tank
i:tea
i:teacher
i:tear
i:teeth
i:telling
i:terrible
i:tested
i:text
i:texting
i:than
i:thank
i:thanks
i:their
i:then
i:thing
i:thinking
i:third
i:those
i:though
i:thought
i:thoughts
i:threatened
i:three
i:through
i:thursday
i:thursdays
i:ticket
i:tied
i:till
i:times
i:tin
i:tired
i:toast
i:today
i:told
i:tomorrow
i:tonight
i:too
i:took
i:town
i:tracker
i:tracks
i:train
i:treatment
i:truck
i:true
i:trust
i:try
i:trying
i:tuesday
i:tuesdays
i:tuition
i:turn
i:turned
i:twenty
i:two
i:typing
i:tyres
i:uncle
i:under
i:understand
i:understood
i:undo
i:unless
i:until
i:upset
i:us
i:use
i:used
i:ute
i:van
i:very
i:video
i:videos
i:voice
i:wake
i:walk
i:walking
i:wanted
i:ward
i:waste
i:watch
i:watched
i:water
i:wear
i:wed
i:wednesdays
i:week
i:weekdays
i:weeks
i:weir
i:well
i:went
i:were
i:what
i:whatever
i:when
i:where
i:whether
i:which
i:whichever
i:while
i:who
i:whoever
i:whose
i:wifi
i:wine
i:wiped
i:within
i:wives
i:wonder
i:word
i:words
i:work
i:worked
i:working
i:workshop
i:world
i:worry
i:worse
i:worst
i:wrecked
i:written
i:wrong
i:year
i:years
i:yes
i:yet
i:yours
i:yourself
i:~i
i:~is
i:~you
ice
ice $
idea
idea about
idea i
idea it
idea what it
ideas
ideas in
ideas in your
identify
idiot
if
if anybody
if anyone
if anything
if father
if he
if he comes
if he ever
if he starts
if her
if his
if i
if i 'd
if i am
if i can
if i come
if i could
if i did
if i drink
if i ever
if i feel
if i forget
if i get
if i go
if i had
if i have
if i hear
if i miss
if i raise
if i see
if i slip
if i wanted
if i was
if i were
if it came
if it comes
if it gets
if it helps
if it is
if it kills
if it should
if it was
if my
if not i
if one
if one of
if people
if she
if she asks
if she is
if she rings
if somebody
if that
if that changes
if that is
if the answer
if there
if there are
if they
if they ask
if they can
if they keep
if they ring
if they will
if this
if this gets
if this goes
if we can
if we split
if you 'd
if you agree
if you are
if you ask
if you bring
if you call
if you came
if you can
if you cared
if you carry
if you could
if you do
if you ever
if you fancy
if you find
if you forget
if you get
if you go
if you have
if you hit
if you insist
if you kept
if you leave
if you let
if you look
if you love
if you make
if you marry
if you need
if you never
if you no
if you put
if you rang
if you really
if you refuse
if you ring
if you see
if you send
if you still
if you tell
if you think
if you throw
if you told
if you want
if you went
if you were
if you will
if you would
if your dad
if your sister
ignore
ignore me
ignore me i
ignoring
ignoring me
ill
imagine
imagine $
immigration
immigration $
immigration about
immigration about your
impact
in
in $
in 2019
in 2019 and
in a
in a box
in a drawer
in a e
in a marriage
in a week
in a while
in advance
in and
in and you
in anger
in any
in as
in at
in bed
in bed and
in case i
in cash
in cash and
in court
in english
in every
in for
in for the
in front
in front of
in future
in good
in good faith
in his
in i
in if
in it
in it is
in it with
in january
in jeddah
in laws
in march
in may
in may and
in me
in mind
in mind before
in my
in my account
in my bag
in my body
in my boot
in my chair
in my desk
in my head
in my lap
in my life
in my name
in my phone
in my pocket
in need
in need of
in on
in on the
in one piece
in or
in order
in other
in other people
in our
in our bed
in person
in public
in school
in spain
in ten
in ten minutes
in tesco
in that case
in that flat
in that moment
in the ambulance
in the bag
in the bedroom
in the blue
in the box
in the canal
in the car
in the clinic
in the drawer
in the end
in the evenings
in the event
in the family
in the fire
in the flat
in the garage
in the house
in the kitchen
in the letter
in the life
in the mornings
in the next
in the other
in the paper
in the park
in the porch
in the post
in the pot
in the red
in the room
in the same
in the shed
in the snow
in the spring
in the store
in the stove
in the study
in the top
in the ute
in the water
in the way
in their
in their own
in there
in there and
in there for
in this house
in this life
in this marriage
in this town
in this world
in those
in time
in to
in to work
in tulsa
in which
in which you
in with
in with me
in writing
in writing from
in writing so
in your
in your bag
in your handbag
in your hands
in your locker
in your name
in your own
in your place
in your way
inbox
including
indeed
inform your
information
information $
informed
inhaler
innocent
inquest
inside a
insist
insta
instalments
instead
instead and
instead of
instruct
insulin
insulin $
insurance
insurance $
insurance i
insurance is
interested
interested in
interested to
interested to hear
interesting
interrogate
interrupt
interview
intimate
into
into a
into a tree
into it
into the
invitation
invitations
invited
inviting
involve
involved
involved $
ironed
is $
is 1
is a
is a big
is a chance
is a fair
is a form
is a long
is a lot
is a lovely
is a nice
is a question
is a second
is a thing
is a train
is a very
is about
is after
is agreed
is all i
is all right
is an old
is another
is anything
is as
is as simple
is at
is at it
is at the
is back
is back in
is bad
is because
is because of
is because you
is best
is best for
is better
is better for
is better than
is between
is called
is collecting
is coming
is crying
is dead
is doing
is done
is due
is easier
is eating
is eight
is empty
is entirely
is ever
is ever so
is fair
is fault but
is fine
is finished
is for
is for you
is forgiven
is generous
is getting
is going
is going in
is going to
is gone
is good
is good for
is good with
is got
is got a
is got my
is got your
is grand
is here
is his
is how
is how it
is how much
is how you
is in
is in a
is in my
is in the
is in your
is just
is just a
is just where
is kept
is kev
is killing
is left
is like
is literally
is looking
is lost
is lost everything
is lovely
is me and
is me asking
is me being
is me or
is me who
is mine
is more
is more than
is my
is no kind
is no reason
is nobody
is none
is not
is not a
is not about
is not complicated
is not enough
is not got
is not it
is not like
is not only
is not over
is not that
is not the
is nothing else
is nothing left
is off
is okay
is on
is on me
is on my
is on you
is one
is only
is only fair
is only me
is only one
is open
is or
is other people
is over
is over and
is over the
is over with
is pasta
is paying
is paying for
is pretty
is really
is right
is room
is said sorry
is seen
is seen a
is she
is sitting
is so
is something
is staying
is still the
is texted
is that
is that i
is that what
is the
is the day
is the deal
is the end
is the last
is the one
is the only
is the third
is there
is things
is three
is three of
is to
is too
is too much
is two
is under
is under the
is up
is what i
is what we
is what you
is what your
is when
is where i
is where it
is whether
is why
is why i
is why you
is with
is work
is worth
is worth it
is written
is written it
is you
is your choice
is your last
is yours
is yours and
is yours to
issue
it
it 'd take
it a second
it about the
it after
it again
it against me
it all of
it alone
it along
it and
it and i
it and it
it and we
it and you
it and your
it anyway
it as
it at easter
it back and
it back by
it back so
it because
it because i
it because you
it before
it before it
it by now
it came
it came out
it can
it clear
it cost
it did
it does
it down
it even
it feels
it first
it for
it for months
it for one
it from
it gets
it go
it goes
it goes in
it goes to
it happened
it happens
it has
it helps
it here
it i
it i 'd
it i just
it if i
it if you
it in
it in a
it in march
it in our
it in their
it in writing
it in your
it is a
it is alright
it is anything
it is as
it is at
it is back
it is because
it is best
it is better
it is done
it is easier
it is entirely
it is fine
it is going
it is gone
it is got
it is grand
it is in
it is just
it is kev
it is literally
it is lovely
it is no
it is not
it is ok
it is on
it is pasta
it is staying
it is that
it is the
it is too
it is true
it is up
it is very
it is what
it is your
it is yours
it it is
it it will
it just
it kills
it kills me
it like
it love
it makes
it makes me
it may
it means
it might
it might be
it might not
it more
it nobody
it not to
it now and
it off
it off again
it on our
it on purpose
it on saturday
it on that
it on the
it one
it only
it or not
it or you
it out
it out again
it out of
it over
it properly
it rained
it right
it round
it so they
it sorry
it sounds
it starts
it stays
it stings
it takes
it tell
it tell me
it that the
it then
it they
it through
it till
it to anyone
it to be
it to keep
it to me
it to them
it to you
it tomorrow
it tonight
it too
it took
it took you
it up
it up in
it was a
it was dry
it was me
it was not
it was that
it was the
it was too
it was you
it went
it when
it will
it will be
it will not
it will take
it without
it would
it would be
it would not
it you
it you are
it you want
it your
itch
jaan
jaan $
jail
january
january $
jar
jasmine
jaw
jayden
jealous
jealous of
jean
jeans
jeddah
jeez
jerome
jo
job
job $
job and
job as well
job at
job at the
job i
job in
job is
job or
joel
joke
joke about
jokes
joking
jonah
jude
judge
judges
july
july $
jump
jump $
jumper
june
june $
just
just an
just bought
just do
just do not
just go
just got
just have to
just hope
just know
just let
just need
just never
just not
just please
just please do
just remember
just said
just say you
just saying
just send
just sit
just so
just so we
just so you
just tell
just tell me
just the
just think
just to
just to let
just want to
just want you
just where
just where i
just wish
just you
just you and
karaoke
keeley
keen
keep
keep $
keep a
keep going
keep ignoring
keep ignoring me
keep it
keep it and
keep it in
keep it up
keep looking
keep looking at
keep me
keep me alive
keep my
keep my mouth
keep on
keep on about
keep out
keep playing
keep quiet about
keep talking
keep that
keep that in
keep the
keep the car
keep the dog
keep the house
keep them
keep this
keep you
keep your
keep yours
keeping
keeping a
keeps
keeps me
kept
kept all
kept all the
kept every
kept me
kept on
kept quiet
kept your
kettle
kettle $
key 's
key 's in
key in
key is
key on
key under
key under the
keys
keys $
keys in
keys in my
keys with
keys with your
kicked
kid
kid and
kids
kids and the
kids are
kids at
kids but
kids could
kids for
kids go
kids i
kids in the
kids out
kids out of
kids passports
kids school
kids stay
kids the
kids they
kids to my
kids up
kids up to
kids will
kill
kill me
kill you
killed
killed me
killing
kills
kills me
kin
kin $
kind
kind to
kiosk
kiss from
kissed
kit
kitchen
kitchen i
kitchen table
kneel
knees
knew
knew $
knew about
knew the
knife
knife $
knit
knock
knock $
knocking
knocking $
know
know a
know about
know about the
know about your
know and
know and i
know because
know beforehand
know by
know by sunday
know how
know how i
know how it
know how to
know how you
know i
know i am
know i can
know i have
know i lied
know i will
know if a
know if i
know if you
know it is
know of
know that i
know that she
know that you
know the
know what
know what i
know what it
know what she
know what that
know what the
know what you
know where
know where i
know where your
know which
know which one
know who is
know whose
know why
know you
know you are
know you were
know you will
know your
knowing you
knowing you 'd
known
knows
knows a
knows how
knows i
knows that
knows where
kwame
kyle
labrador
lad 's
ladder
lads were
lads you
lady
lah
laid
lake
lake $
lamb
lamp in
land $
land at
land in
landlord
landlord $
lane
lane and
lanyard
lap
lap $
lap dance
laptop
laptop $
last
last day
last night
last night but
last night i
last person who
last thing
last time
last time and
last time was
last time you
last warning
last week
last words
last year
latch
late
late $
late father
late i
late i will
late shift
late then
lately
lately $
later
later $
laugh
laugh $
laugh at me
laughed
laughing stock
lauren
lauren $
law
lawn
lawn $
laws
lawyer
lawyer $
lawyer 's
lawyer and
lawyer to
lawyers
lay
lead
league
leak
leaks
learn
learn of
learn what
learned
lease
lease $
least
least $
least of
least of all
least you
leave $
leave a
leave because
leave by
leave him
leave i
leave i will
leave it
leave it and
leave it with
leave me
leave me alone
leave me and
leave me i
leave my
leave on
leave the
leave the keys
leave the light
leave the room
leave them
leave this
leave work
leave you
leave you be
leave your
leaves
leavin
leaving
leaving a
leaving me
leaving me on
leaving my
leaving this
leaving with
lee $
leeds
leeds $
left
left a
left for
left it
left me with
left out
left the
left the porch
left to
left you
left your
leg
legal
lena $
lend
lend me
leo
less than
let go
let her
let her have
let it
let it go
let me
let me have
let me in
let me know
let me see
let the
let the baby
let the kids
let the whole
let them
let them put
let us
let us agree
let us be
let us go
let us not
let us see
let you
let you down
let you get
let you go
let you have
let you know
let you take
let you think
let your
lets
lets me
letter
letter is
letter they
letter to
letter to the
letter to your
letterbox
letters
letters all
letters are
letters are in
letters to
letting you know
level $
liar
library on
licence
lie about
lie about money
lie down
lie down in
lie down on
lie for
lie for you
lie here
lie there
lie to
lied
lied $
lied about
lies
life $
life and
life i will
life insurance
life is
life or
life or the
lifts
light
light $
light bill
light on
lights
like
like $
like 2
like 3
like a
like a fool
like a normal
like a wife
like adults
like an
like at
like before
like for
like how
like i
like i am
like i do
like it
like it and
like it or
like me
like me and
like me to
like nobody
like she
like that
like that again
like that i
like that in
like the
like they
like this
like this all
like this and
like this with
like to
like to be
like to know
like to read
like to say
like to stand
like to think
like we
like when
like when i
like with
like you
like you are
like you asked
like you did
like yours
liked
liked it
likes
lil
lil brother
limit
line
line $
line and
line and i
line:binding ultimatum
line:binding unsaid
line:bitter
line:children
line:does
line:exposure
line:grave
line:harm
line:harmless
line:meant
line:money
line:owning
line:self_harm
line:ultimatum
line:unsaid
list
list $
list for
list is
list of
listen
listing
little face
little one
little ones
live
live alone
live by
live in the
live there
live with
live with myself
live without
lived
liver
lives
living
living here
lmao
lmao you
loaded
loan
loan and
loan and i
loan is
loan of
loan you
lock is
lock me
lock me out
lock on
lock the
locker
locker $
locks
locks $
locks changed
loft $
loft and
logged
logged out
lol
london
london $
lonely $
lonely i
lonely in
long
long as i
long as you
long drive
long face
long memory
longer
longer $
look $
look a
look after
look after my
look and
look and i
look at
look at a
look at her
look at it
look at me
look at the
look down
look for
look for me
look in
look in the
look like
look off
look off your
look so
look up
look who
looked
looked $
looked at
looked at me
looked for
looked like
looked like a
looked so
lookin
looking
looking at
looking at flats
looking at me
looking at the
looking at your
looking for
looking for it
looks at
looks like
lord
lose
lose $
lose my licence
lose the
lose the house
loses
lost
lost everything
lost in
lost in the
lost my
lost the baby
lot
lot and
lot of
lot of them
lot on
lot since
lou
loud
loud and
loudly
love
love $
love and
love and i
love her
love i
love it
love it is
love me
love me again
love them
love to
love us
love us to
love you i
loved
loved me
loved them
loved you
lovely
lovely $
loving
loving me
loving you
low
low i
luck
luck today
lucky
lucky i
lucía
lunch
lunch if
lunch so
lunch so i
lunchtime
lunchtime $
lying
lying down
lyn
m
m!:'s
m!:a
m!:after
m!:all
m!:alone
m!:and
m!:anymore
m!:anything
m!:asking
m!:at
m!:back
m!:be
m!:birthday
m!:bother
m!:brothers
m!:by
m!:call
m!:come
m!:do
m!:down
m!:end
m!:every
m!:everything
m!:father
m!:food
m!:forever
m!:forget
m!:forgive
m!:from
m!:front
m!:gone
m!:half
m!:heart
m!:home
m!:hour
m!:house
m!:in
m!:know
m!:longer
m!:me
m!:mother
m!:much
m!:mum
m!:my
m!:never
m!:no
m!:nobody
m!:not
m!:now
m!:of
m!:on
m!:one
m!:or
m!:our
m!:own
m!:point
m!:saying
m!:seat
m!:signature
m!:since
m!:sister
m!:stand
m!:sunday
m!:talk
m!:the
m!:them
m!:then
m!:thrown
m!:till
m!:time
m!:to
m!:today
m!:tonight
m!:until
m!:use
m!:way
m!:when
m!:where
m!:while
m!:will
m!:without
m!:would
m!:yet
m!:yours
m:'d
m:'s
m:20th
m:3
m:9
m:a
m:about
m:absolute
m:account
m:address
m:advice
m:affair
m:affairs
m:after
m:afternoon
m:again
m:age
m:alive
m:all
m:alone
m:already
m:also
m:always
m:anger
m:angry
m:answer
m:anything
m:apology
m:are
m:arm
m:as
m:ask
m:asked
m:at
m:aunt
m:away
m:baby
m:back
m:bad
m:bank
m:bar
m:because
m:bed
m:before
m:being
m:believe
m:beside
m:block
m:blood
m:blue
m:boarding
m:body
m:boss
m:bottle
m:box
m:breakfast
m:bridge
m:brother
m:brothers
m:burial
m:business
m:by
m:cake
m:calm
m:can
m:card
m:carry
m:case
m:chair
m:chance
m:check
m:chest
m:children
m:chip
m:come
m:coming
m:course
m:cousins
m:crisis
m:cry
m:darling
m:daughter
m:day
m:dead
m:dear
m:did
m:die
m:different
m:do
m:doctor
m:does
m:dog
m:doing
m:done
m:door
m:down
m:driving
m:drop
m:each
m:easter
m:eight
m:either
m:else
m:enough
m:even
m:evening
m:every
m:ex
m:exam
m:eyes
m:face
m:family
m:father
m:favour
m:feel
m:feet
m:finish
m:finished
m:first
m:fist
m:flat
m:fool
m:for
m:fourth
m:fridge
m:friend
m:from
m:front
m:funeral
m:get
m:gets
m:getting
m:girlfriend
m:going
m:gone
m:good
m:grave
m:ground
m:group
m:guitar
m:guns
m:gut
m:half
m:hands
m:hanging
m:happens
m:happy
m:hard
m:has
m:have
m:head
m:headstone
m:health
m:heart
m:help
m:her
m:here
m:him
m:home
m:honest
m:honestly
m:how
m:husband
m:if
m:ignoring
m:ill
m:in
m:instead
m:insulin
m:insurance
m:job
m:just
m:keep
m:keys
m:kitchen
m:knows
m:land
m:lap
m:last
m:later
m:least
m:leaving
m:let
m:letters
m:licence
m:lie
m:lol
m:long
m:look
m:looking
m:lunch
m:make
m:makes
m:man
m:march
m:mate
m:mates
m:me
m:meds
m:memory
m:mine
m:miss
m:moaning
m:mortgage
m:mother
m:mouth
m:mum
m:my
m:myself
m:name
m:need
m:nerve
m:new
m:next
m:night
m:noon
m:note
m:nothing
m:notice
m:now
m:number
m:of
m:off
m:ok
m:on
m:once
m:one
m:only
m:or
m:order
m:other
m:otherwise
m:our
m:out
m:over
m:own
m:paid
m:papers
m:parents
m:passport
m:patience
m:pay
m:pet
m:phone
m:photos
m:pillow
m:pin
m:place
m:plate
m:please
m:pocket
m:pockets
m:post
m:promise
m:properly
m:prove
m:quiet
m:rag
m:reason
m:recovery
m:regret
m:rent
m:rest
m:right
m:ring
m:run
m:safe
m:salary
m:same
m:savings
m:say
m:says
m:scared
m:scene
m:school
m:see
m:sell
m:send
m:seven
m:shirt
m:shoes
m:silly
m:since
m:sister
m:sleep
m:sleeping
m:some
m:somebody
m:something
m:somewhere
m:son
m:sponsor
m:starting
m:still
m:stops
m:story
m:study
m:summer
m:sunday
m:tablets
m:talking
m:team
m:tell
m:telling
m:temper
m:than
m:then
m:therapist
m:thief
m:thing
m:things
m:think
m:through
m:thursday
m:thursdays
m:till
m:time
m:to
m:today
m:together
m:told
m:tomorrow
m:tongue
m:tonight
m:train
m:truck
m:tuesday
m:tuesdays
m:turn
m:twice
m:uncle
m:uncles
m:unless
m:us
m:voice
m:wages
m:want
m:wanted
m:watch
m:way
m:wedding
m:week
m:went
m:were
m:what
m:whatever
m:when
m:where
m:whether
m:which
m:while
m:who
m:whole
m:wife
m:will
m:woman
m:women
m:word
m:words
m:works
m:would
m:wrists
m:year
m:years
m:yours
ma
machine
machine $
macon
mad
made
made $
made a
made copies
made it clear
made of
made that
made to
made you
made your
made your bed
maeve
magistrate
mags
mail
main
mainland
maintenance
maintenance $
make
make a fuss
make another
make dinner
make her
make it
make it back
make me
make me choose
make me come
make me do
make me go
make me look
make one
make sure
make sure that
make sure the
make that
make the
make you
makes
makes me want
makes you
making
making a
making that
making that noise
mama
mammy
man
man $
man as
man but
man did
man does
man has
man looks
man or
man to
man who
man who is
man you
man you will
manage $
manage on
manage the
manager $
many
many $
many people
map
march
march and
marco
margaret
marriage
marriage $
marriage and
marriage is
marry
marry him
mass
match
match $
matches
mate
mates all
maths
matter
matter of
may
may $
may and
may and i
may as
may as well
may be
may choose
may find
may have
may not
may think
maybe
maybe $
maybe i
maybe i will
maybe if
maybe if you
maybe one
maybe that
maybe that is
me
me $
me a
me a seat
me about
me about her
me about it
me about them
me after
me after the
me again i
me alive
me alone
me an
me and if
me and it
me and not
me and see
me and the
me and then
me and they
me and you
me any more
me are
me as
me asking
me at the
me at your
me away
me back
me be the
me because you
me before
me before the
me being
me by friday
me choose
me come
me come and
me every
me everything
me feel
me for
me for as
me forever
me from
me from the
me go
me going
me gone
me good
me had
me hanging
me have
me have my
me he
me how
me how to
me how you
me i
me i 'd
me i am
me i have
me i will
me if
me if i
me in
me in and
me in front
me in this
me is
me just
me keeping
me know
me know and
me know by
me know which
me leaving
me look
me much
me my
me no
me nobody else
me nothing
me now
me now and
me off
me on
me on it
me on that
me on the
me once and
me one
me one more
me or
me or do
me or i
me or not
me or the
me otherwise
me otherwise i
me out
me out of
me pet
me properly
me put
me say
me since
me since it
me so
me some
me something
me take
me that
me that i
me that is
me the
me the same
me then
me this year
me through
me through the
me till
me time
me to be
me to come
me to live
me to say
me to sleep
me to tell
me to the
me today i
me tomorrow
me tomorrow or
me tonight
me tonight or
me too
me under
me under the
me until
me up
me want
me want to
me well
me what
me what you
me when
me when they
me when you
me where
me where i
me where you
me who
me who 'd
me with
me with that
me with the
me with this
me years
me you
me you did
me you know
me your
mean
mean $
mean about
mean it
mean that
mean to
means
meant
meant to
meanwhile
meat
mediation
mediator
medicine
medicines
meds
meet
meet me
meeting
meeting $
meeting on
meetings
meetings and
meetings and i
meets
megaphone
memory
memory $
memory and
men
men would
mend
mention
mention it
mention it to
mention that
mention the
mention to
mentioned
mentioned the
mentioning
merely
message
messages
messages and
messages and i
messages to
messages with
messing
met
met her
mi
mi a
mi nah
microphone
microphone $
middle name
midnight
midnight and
midnight if
might
might be
might do
might go
might have
might just
might like
might like to
might not be
might not even
might want
might want to
mija
milk
mill
mill lane
min
mind
mind $
mind about
mind about the
mind before
mind before you
mind for
mind i
mind i will
mind me
mind me i
mind that
mind the
mind the baby
mind the kids
mind to
mind yourself
mine
mine $
mine 's
mine and
mine and i
mine and you
mine in
mine is
mine so
mine to
mine until
minibus
ministry
mins
minus
minute
minutes
minutes $
minutes and
minutes and i
minutes before
minutes before i
minutes i
minutes to
mirror
miscarriage
misery
miss
miss a
miss a payment
miss me
miss the
miss you
missed
mistake
mistakes
misunderstanding
moan about
moaning
mom
mom 's
mombasa
mombasa $
moment
moment and
moment you
moms
mon
monday
monday $
monday and
monday and i
monday and you
monday the
monday to
monday to wednesday
monday when
money $
money 's
money again
money and
money for
money for the
money i
money in it
money is
money on
money the
monster
month
month $
month and
month and go
month i
month i will
month without
months
months i
months you
mood $
moods
moods and
moon
moon on
more
more $
more and
more and it
more chance
more i
more i have
more in
more lie
more night
more of
more so
more than
more than i
more than that
more than you
more thing
more time
more time and
more until
more where
more where that
morning $
morning and
morning that
morning to
morning with
morning you
morning you will
mornings $
mornings and
mornings you
mortgage $
mosque
mosque committee
most
most of
mother
mother $
mother 's and
mother again
mother and i
mother and say
mother and you
mother has
mother i will
mother is
mother it
mother knows
mother of
mother who is
mother would
mother you are
mothers
mouth
mouth again
mouths
move
move back
move my
move out
moved
moved and
moved and you
moved out
moved to the
moved your
moves
moving
moving back
mrs
much
much $
much as
much longer
much point
mum $
mum 's
mum 's in
mum about the
mum and
mum at
mum at the
mum can
mum for
mum gets
mum gets here
mum i
mum in
mum it
mum it was
mum the
mum the truth
mum to
mum was
mum what
mum who
mum will
mum you
mummy
mummy says
must
must be
must come
my
my absolute
my account
my advice
my anger
my arm
my back
my bank
my bed
my birthday
my blood
my blue
my body
my boss
my boys
my break
my brother
my brother 's
my brother and
my brother on
my brothers are
my call
my chair
my check
my children
my choice and
my cousins
my dad
my dad 's
my daughter
my day
my dead
my dead body
my dear
my desk
my end
my ex
my eyes
my father 's
my fault
my feet
my feet are
my first
my first wife
my friends
my guitar
my guitar to
my gut
my hand
my hand to
my hands
my head
my headstone
my heart
my heart tablets
my husband
my insulin
my job
my key to
my keys
my kids
my lap
my last
my last day
my lawyer
my life is
my love it
my mate
my meds
my memory
my mother
my mother and
my mother knows
my mother will
my mouth
my mum
my mum 's
my mum about
my mum it
my mum or
my name on
my nerve
my next
my notice
my notice in
my old
my only
my own
my own account
my own and
my own kitchen
my own mother
my own mouth
my own wife
my parents
my parents that
my parents you
my passport
my patience
my pay
my people
my phone
my phone back
my pillow
my plate
my pocket
my salary
my savings
my saying
my shoes
my side of
my signature
my sister
my sister 's
my sister about
my sister if
my sister is
my sleep
my sleeping
my sleeping tablets
my son
my sponsor
my story
my temper
my therapist
my time
my tongue
my uncle
my uncle is
my uncles
my van
my voice
my wages
my wages to
my watch
my wedding
my word
my work
my wrists
myself
myself $
myself again
myself and
myself as
myself at
myself for
myself i was
myself if
myself in
myself off
myself since
myself so
myself that
myself under
myself with
na
na $
nagpur
nah
nails
naira
name
name $
name 's
name 's on
name and
name and i
name and you
name and your
name as
name from
name is
name is on
name it
name no
name off
name on
name on it
name on that
name the
name you
named
names are
names are on
nan
nan 's
nan i
nana
nana 's
nanny
nasty
natural
naturally
naughty
near
near the
nearer
nearest
nearest $
nearly
ned
need
need any
need anything
need be
need for
need is
need it
need me
need never
need not
need not answer
need not be
need not come
need not reply
need not say
need of
need that
need the
need them
need to
need to be
need to let
need to reply
needed
needed $
needed space
needed to
needing
needing the
needs to
needs to see
negatives
neighbour
neighbour and
neighbours and
neither
neither can
neither do
neither of
neither of us
nephew
nerve
nerve $
nervous
never
never a
never be
never done
never even
never forget
never forgive
never forgive you
never get
never got
never have
never have to
never hit
never hit you
never hurt
never hurt you
never leave
never let
never let you
never once
never put
never say
never say it
never see the
never speak
never speak to
never stopped
never told
never trust
never want
never would
new
new address
new bloke
new fella
new number
new one
new place
new place has
next
next $
next and
next of
next of kin
next one i
next time
next time it
next time there
next time you
next to
next to me
next week
next year
ngl
ngl i
nia
nice
nice $
nice about
nice about it
nice and
nice if
nice to
nice to me
nicely
nicely $
nicola
night $
night and i
night at
night at your
night but
night i
night in the
night is
night not
night of
night out
night since
night that
night then
night with
night you
nights i
nights i will
nine $
nine and
nine and i
nine and you
nine every
nine hundred
nine i
nine oclock
ninety
nisha
no
no $
no again
no and
no and i
no answer
no apology
no apology no
no blame
no car
no choice
no choice but
no do
no do not
no forgiveness
no forgiveness no
no from
no from you
no good
no home
no home to
no i am
no idea
no idea what
no if
no it
no kind
no man
no matter
no money
no more
no more of
no one
no one needs
no one will
no or
no others
no point
no reason
no reason for
no reason to
no regrets
no school
no school fees
no signature
no stress
no strong
no then
no to a
no to me
no trouble
no use
no wahala
no woman
nobody
nobody 'd
nobody at
nobody but
nobody but you
nobody can
nobody can say
nobody could
nobody else
nobody else in
nobody else is
nobody gets
nobody has
nobody has to
nobody is
nobody knows
nobody needs
nobody watching
nobody will
noise
noise again
none
none of
none of the
nonsense
nonsense $
noon $
noon i
noon or
nor
nor will
normal $
normal wife
north
not
not $
not a
not a crime
not a punishment
not a reason
not about
not after
not all
not allowed
not and
not and i
not angry
not answer
not answer for
not answered
not answering
not any
not argue
not argue about
not as
not ask
not ask a
not ask for
not ask what
not ask where
not ask you
not at all
not be
not be a
not be answerable
not be any
not be asking
not be at
not be coming
not be doing
not be going
not be here
not be hurt
not be in
not be needing
not be responsible
not be seeing
not be sending
not been
not before
not believe
not believe me
not blame
not blame you
not bother
not bothering
not breathe
not bring the
not burn
not call
not care
not care for
not care if
not carry
not cheap
not come at
not come back
not come for
not come home
not come in
not come on
not coming
not coming back
not coming to
not complain
not complicated
not do
not do it
not do the
not doing
not drink
not drive
not driving
not eat
not eaten since
not eating
not either
not end
not enough
not even
not even look
not ever
not exist
not face another
not feel
not feel like
not feel that
not find
not find it
not find me
not follow
not follow you
not forget
not forget that
not forgive
not four
not from
not get
not get past
not get up
not go
not go on
not go round
not go to
not good
not good for
not got to
not happen
not have
not have a
not have another
not have this
not have to
not have you
not have your
not he
not hear
not hear from
not hear me
not help
not help you
not her
not her fault
not here
not hit
not hold
not hurt
not i
not i can
not i do
not i will
not interrupt
not involve
not it
not joking
not just
not keep
not knock
not know
not know how
not know that
not know what
not know which
not know you
not leave
not leaving
not let it
not let the
not let you
not lie
not lie to
not like
not like it
not like the
not like to
not living
not make it
not make that
not make the
not make this
not manage
not me
not mean
not mean it
not meet
not mention to
not mind
not mind me
not much
not much of
not my
not need
not need anything
not need me
not need them
not need to
not only
not open
not opened
not over
not paid
not pay
not pick
not plan
not pretend
not promise
not promise what
not push
not push me
not put
not put me
not ready
not ready to
not reply
not ring
not ring me
not rush
not save
not say
not say i
not say it
not say that
not saying
not see
not see a
not see her
not see him
not see it
not see my
not see the
not see what
not set
not she
not show
not sign for
not sit
not so
not sorry
not speaking
not speaking to
not spoken
not stay
not stay in
not stop
not stop at
not suppose
not sure
not sure i
not survive
not take
not take it
not take that
not taken
not talk to
not talked
not talking
not tell
not tell her
not tell me
not tell you
not telling the
not telling you
not that is
not then i
not then you
not there
not they
not think
not think i
not think it
not think she
not think that
not think you
not thrown
not to be
not to come
not to say
not to tell
not told
not travel
not trouble
not trouble you
not true
not trust
not trust myself
not turn
not turn up
not until
not until you
not up
not use
not use the
not wait on
not wait up
not wake
not wake up
not wake you
not want
not want it
not want me
not want the
not want you
not warn
not warn you
not wear
not with
not work
not worry
not worry about
not worth
not yet
not you
not you worry
not your
not yours
note
note and
note on
note on the
notebook
notebook in
notes
notes of
nothing
nothing $
nothing about
nothing but
nothing by
nothing else
nothing for
nothing i will
nothing left
nothing left for
nothing more
nothing to do
nothing you
notice
notice how
notice in
notice in on
noticed
now
now $
now and
now and not
now and then
now because
now because i
now go
now i
now i 'd
now i can
now if
now if you
now it
now it is
now on
now on i
now on the
now so
now so it
now that
now that you
now the
now then
now then i
now they
now to
now you
nowhere
nowhere to
nudes
nudes are
number 's
number and
number in
number now
number so
nurse
nurse $
nursery
nursery at
nursing
nursing council
object
object i
object i will
oblige
obliged
obliged if
obliged if you
obliged to
observation
observation $
obviously
oclock
october
odds
of $
of a
of a judge
of a man
of a person
of all
of an
of another
of any
of august
of everyone
of having
of her
of him
of his
of it
of it again
of it it
of it on
of it so
of it to
of kin
of me
of me again
of me on
of me you
of mine
of mine and
of money
of mother
of moving
of my
of my heart
of my life
of my mother
of nothing
of our
of paper
of shame
of something
of space
of sunday
of that
of the
of the baby
of the bed
of the choir
of the church
of the family
of the house
of the kids
of the long
of the money
of the month
of the twins
of the two
of the wardrobe
of the water
of the year
of them
of them on
of these
of this
of this and
of this house
of those
of time
of today
of us again
of what
of what you
of where
of where you
of whoever
of whoever you
of year
of you
of you and
of you crying
of you i
of you in
of you on
of you that
of you when
of you who
of your
of your brother
of your dad
of your face
of your kids
of your moods
of your way
of yours
off
off $
off and i
off as
off by the
off facebook
off for
off from
off her
off i am
off if
off me
off my
off my card
off on
off that
off the
off the hook
off the stage
off this
off to
off with
off with her
off with the
off your
off your face
off your phone
offence
offer from
offered $
offered to
offers
office
office $
office and
office and i
officer $
oh
oh i
oh i am
ok i
ok with
ok you
okafor
okay
okay too
old people
omg
on a
on a plane
on a saturday
on a thursday
on about
on after
on all
on and
on and i
on another
on any
on as
on as long
on at
on before
on by
on everything
on for
on four
on friday
on friday and
on fridays
on having
on her
on her own
on here
on his back
on i
on i am
on if
on if you
on in
on insta
on it
on like
on like this
on me
on mill
on monday
on my
on my break
on my life
on my own
on my side
on my way
on nights
on one
on our anniversary
on purpose and
on saturday
on saturday and
on saturday i
on saturday if
on saturdays
on seeing
on sunday
on sunday and
on sunday i
on sunday or
on sunday with
on telling
on that
on that plane
on that site
on the 14th
on the 16th
on the 3rd
on the 9th
on the blue
on the car
on the couch
on the desk
on the doorstep
on the family
on the flat
on the floor
on the fridge
on the house
on the ice
on the latch
on the late
on the lawn
on the line
on the list
on the next
on the pavement
on the phone
on the plane
on the roof
on the sill
on the sofa
on the stairs
on the stone
on the tracks
on the trip
on the van
on the video
on the ward
on then
on then leave
on there
on these
on this
on this earth
on this one
on those
on those stairs
on thursday
on time
on to
on to the
on to you
on tuesday
on tuesdays
on tuesdays and
on tuesdays so
on until
on us
on video
on wednesday
on wednesday and
on weekdays
on when
on when you
on whether
on which
on you
on you and
on your
on your mother
on your side
on yours
once
once $
once a
once a month
once and
once i
once i have
once in a
once more
once more and
once you
one
one and
one and it
one at a
one back
one by
one can
one day
one day you
one email
one evening
one evening a
one for each
one for the
one form
one from
one i
one i am
one i will
one in
one in the
one letter
one more
one more chance
one more lie
one more night
one more thing
one more time
one needs
one needs to
one of
one of me
one of them
one of these
one of those
one of your
one person
one phone
one phone call
one picture
one piece
one signature
one taking
one that
one the
one then
one thing about
one time
one time i
one to
one to be
one to tell
one trying
one way
one way or
one week
one who
one who has
one who is
one who will
one who wrote
one will
one with the
one word
one word from
one word to
ones and i
ones to
online $
only
only $
only an
only ask
only ask for
only ask that
only asking
only asking for
only be
only care
only come
only do
only do not
only drop
only fair
only for
only have
only if
only just
only me
only my
only my name
only next
only next door
only one
only one who
only please
only reason
only say
only take
only the
only the one
only thing
only thing between
only thing that
only told
only want
only want what
only wanted
only wanted you
only when
only you
only you can
only your
onto
onto the
ooh
open
open $
open and
open for
open it
open the
opened
opened her
opened the
operation
opinion
opinion $
options
or
or a
or any
or any sunday
or at
or by
or do
or do not
or for good
or go
or go to
or he
or i
or i 'd
or i am
or i can
or i come
or i could
or i do
or i get
or i put
or i will
or if
or it
or it is
or keep
or keep it
or me
or mine
or my
or no
or not
or not at
or out
or ring
or see
or shall
or shall i
or stay
or take
or the
or the children
or the next
or the other
or the police
or there
or there will
or to
or we
or we are
or whatever
or without you
or would
or would you
or you
or you and
or you can
or you could
or you go
or your sister
order
order $
order and
ordered
other
other day
other does
other does not
other hand
other one
other one is
other people
other people 's
other thing
other time
otherwise
otherwise $
otherwise and
otherwise i
otherwise i can
otherwise i will
otherwise the
ought to
ought to have
our
our account
our age
our anniversary
our daughter
our marriage
our names
our own
our place
our son
our street
ours is
ourselves
out
out $
out about
out after
out again
out again and
out and
out and i
out by
out by the
out do
out do not
out from
out from a
out here
out in
out in front
out in the
out like that
out loud
out my
out of
out of it
out of me
out of mine
out of my
out of that
out of the
out of you
out on friday
out on the
out over
out since
out that door
out the
out there
out there with
out till
out to
out to the
out to your
out tonight
out tonight and
out well
out what
out when
out you have
out your
outside and i
outside our
outside the
outside the house
outside your work
over
over $
over and
over before
over breakfast
over for
over if
over if you
over it
over it and
over me
over on
over one
over the
over the door
over there
over this
over this i
over with him
over your
overpass
overtime
owe
owe $
owe me
owe me an
owe me no
owe you
owed
owes
own
own $
own account
own account from
own flat
own for
own good
own hand
own hands
own lawyer
own mother
own mouth
own people
own phone
own solicitor
own way
own wife
own with
own with the
owt
pack
pack $
packed $
packed in
packing
packing $
pad
padlock
page
page $
page with
pages
paid
paid by
paid for
paid for the
paid it
paid off
paid the
paid up to
pain
paint
painted
pair
pair of
panic
papa 's
paper
paper for
paper from
paper that
papers
papers $
papers are
papers for
papers in
paperwork
paragraph
parcel
pardon
pardon me
parent
parent $
parents
parents for
parents know
parents that
parents that i
parents the
parents you
parish
park
park and
park and i
parks
part
part in
part in it
part of
partner
party and
pass that
passed
passes
passport
passport $
passport 's
passport 's in
passport in
passport in my
passports
passports are
passports are with
password
past $
past caring
past ten
past the
past this
pastor
pat
path
path $
patience
patient
patient $
patient and i
paul
pavement
pavement $
pawned
pawned your
pay
pay for
pay for the
pay for what
pay off
pay off my
pay that
pay the
pay the rent
pay your
pay your half
paying
paying $
paying for
paying for your
paying it off
paying your
payment
payments
payments on
pays
peace
peace $
peace and quiet
peaceful
peas
peas $
pedal
pen
penny $
penny of
pension
people
people $
people 's
people are
people fall
people for
people who
people who 'd
people will
people with
per
percent of
perfect
perfectly
perfume
perhaps i
perhaps i should
persist
persist in
person $
person i
person you
pet
pet $
pete
petition
petrol
petrol $
pew
pew $
phd
phil
phone $
phone 's
phone and
phone and the
phone back
phone because
phone because i
phone bill
phone bill and
phone by
phone call
phone call and
phone call from
phone from
phone from the
phone i
phone in the
phone in your
phone number
phone off
phone one
phone so
phoned
phones
phones and
phoning
phoning your
photo
photo $
photo from
photo to
photographs
photos
photos and
photos and i
photos you
piano
piano $
pic
pick
pick me
pick out
pick them
pick up
pick up pick
pick up the
picked
picked up
picking
picking up
picks up
pickup
picture
picture $
picture and
picture i
picture of
picture of you
pictures
pictures $
pictures are
pictures of
pictures on
pie
pie $
piece
piece $
piece of paper
pier
pillow
pillow and
pillow and the
pills
pills $
pills are
pin
pin $
pint
pints in
pitch
pity
pity about
pity if
pizza
place
place $
place at
place at the
place for me
place has
place it
place on
place on the
places
plan
plan $
plan on
plan to
plan with
plane
planning on
plants
plants $
plate
plate $
plate i
plates
platform
play
played $
plays
plead
plead guilty
please
please $
please be
please because
please do
please do not
please i
please i have
please keep
pleased
pleased $
pleased to
plenty
plenty $
plenty more
plenty of
plot
plus the
pockets
podcasts
point
point $
point a
point at
point in
point you
point you are
points
poison
poker
police
police and
police and i
police i
police i will
police if
police on
police report
police station
polis
polite
politely
pool
pool $
pop
porch $
porch so
porridge
porto
porto $
portugal
position
possible
possible $
post
post down
post i
posted
posted $
posters
posting
posting the
pot
pot $
potatoes
pound
pound in
pound in the
pour
poured out
poured out what
poured the
pouring
pray
prayed
praying
prefer
prefer it
prepared
prepared to
present for
press
pressure was
pretend you
pretty
pretty $
printed out
problem
proceed
professional
prom
promise $
promise me
promise me you
promise never
promise never to
promise what
promise what i
promise you
promise you i
promise you will
promised
proper
properly
properly $
properly this
properly this time
proposal
protection
proud
proud of
prove
provoke
provoke me
psychiatrist
psycho
pta
pub
public
pull
pull a
pulled
punishment
purple
purpose and
purpose and i
purse
push
push it
push me
push me on
pushing
pushing me
put
put a
put a tracker
put back
put it
put it away
put it back
put it down
put it in
put it on
put me
put me out
put myself
put on it
put on the
put one
put our
put that
put that on
put the
put the good
put them
put this
put up
put up one
put your coat
putting it in
putting my
putting this
quarry
question about the
question for
question for you
questions
quick
quicker $
quickly
quid
quiet
quiet $
quiet about
quiet and
quiet and you
quiet from
quiet here
quiet i
quietly
quietly $
quite
r!:'s
r!:a
r!:after
r!:again
r!:and
r!:anyone
r!:are
r!:be
r!:boss
r!:brother
r!:brothers
r!:business
r!:by
r!:cousin
r!:end
r!:father
r!:for
r!:front
r!:get
r!:head
r!:health
r!:if
r!:in
r!:like
r!:mind
r!:mother
r!:nobody
r!:not
r!:on
r!:one
r!:own
r!:phone
r!:rest
r!:sister
r!:stuff
r!:the
r!:them
r!:to
r!:uncle
r!:unless
r!:way
r!:what
r!:when
r!:with
r!:without
r!:work
r!:yet
r:'d
r:'s
r:a
r:abortion
r:about
r:account
r:address
r:affair
r:again
r:age
r:along
r:already
r:also
r:always
r:an
r:and
r:any
r:anyone
r:anyway
r:arm
r:as
r:asked
r:attorney
r:audition
r:aunt
r:auntie
r:baby
r:bags
r:balcony
r:bank
r:because
r:bed
r:bedside
r:been
r:before
r:behaviour
r:being
r:better
r:bill
r:birth
r:birthday
r:bloke
r:blue
r:board
r:body
r:book
r:boss
r:box
r:boyfriend
r:break
r:brothers
r:btw
r:business
r:by
r:call
r:calls
r:came
r:can
r:card
r:care
r:cash
r:cat
r:changed
r:choice
r:class
r:classes
r:comes
r:coming
r:conscience
r:contract
r:cook
r:could
r:council
r:counsellor
r:course
r:cousin
r:cousins
r:cross
r:cry
r:curtains
r:dad
r:daughter
r:day
r:days
r:decision
r:department
r:desk
r:diary
r:did
r:distance
r:divorce
r:do
r:doctor
r:does
r:down
r:drawer
r:dress
r:driving
r:emails
r:english
r:enjoy
r:enough
r:evening
r:ever
r:every
r:everything
r:ex
r:eyes
r:facebook
r:family
r:father
r:fault
r:favourite
r:fees
r:fella
r:fiancé
r:find
r:finding
r:fine
r:first
r:foot
r:football
r:for
r:forms
r:found
r:four
r:friday
r:fridge
r:friend
r:friends
r:from
r:front
r:full
r:funeral
r:funny
r:garden
r:gate
r:gets
r:getting
r:girl
r:girls
r:glasses
r:go
r:god
r:goes
r:going
r:good
r:gran
r:grandmother
r:green
r:guitar
r:ha
r:had
r:half
r:hand
r:handbag
r:hands
r:happened
r:has
r:have
r:health
r:hears
r:heart
r:help
r:her
r:here
r:history
r:holiday
r:home
r:honeymoon
r:horse
r:hospital
r:house
r:hr
r:husband
r:ill
r:in
r:insurance
r:interested
r:is
r:job
r:just
r:key
r:kids
r:killed
r:knew
r:know
r:lad
r:land
r:landing
r:landlady
r:laptop
r:lawn
r:learn
r:left
r:letter
r:licence
r:light
r:like
r:likes
r:lil
r:little
r:lives
r:loan
r:location
r:locker
r:locks
r:looked
r:looking
r:lost
r:loud
r:love
r:lunch
r:machine
r:mail
r:make
r:manager
r:many
r:marriage
r:mate
r:matter
r:maybe
r:messages
r:might
r:mind
r:mine
r:monday
r:moods
r:more
r:morning
r:mother
r:mum
r:myself
r:name
r:nan
r:nana
r:need
r:neighbour
r:new
r:next
r:nothing
r:now
r:nudes
r:number
r:nursing
r:of
r:office
r:on
r:once
r:one
r:only
r:open
r:operation
r:opinion
r:options
r:or
r:otherwise
r:our
r:out
r:over
r:own
r:papa
r:paper
r:part
r:password
r:pay
r:peace
r:people
r:piano
r:pick
r:picture
r:pictures
r:pillow
r:pills
r:plate
r:police
r:pool
r:porch
r:post
r:problem
r:purse
r:put
r:rang
r:rather
r:rehab
r:remember
r:renewal
r:return
r:right
r:ring
r:rings
r:road
r:roof
r:running
r:runs
r:safe
r:said
r:salary
r:same
r:saturday
r:saved
r:says
r:scarf
r:screenshots
r:second
r:seems
r:set
r:sewing
r:shall
r:shirts
r:shop
r:should
r:show
r:sick
r:side
r:signature
r:since
r:sister
r:six
r:sleep
r:smile
r:so
r:solicitor
r:something
r:son
r:sorry
r:sort
r:spending
r:sponsor
r:stay
r:steps
r:still
r:story
r:students
r:studies
r:sunday
r:support
r:tablets
r:talk
r:tax
r:tea
r:teacher
r:teeth
r:telly
r:ten
r:texts
r:than
r:the
r:their
r:then
r:thing
r:things
r:think
r:thinking
r:three
r:through
r:till
r:time
r:today
r:told
r:took
r:train
r:trip
r:tuesdays
r:until
r:up
r:very
r:village
r:visa
r:voice
r:walk
r:walks
r:wall
r:wardrobe
r:was
r:way
r:wedding
r:wee
r:were
r:whatever
r:whether
r:while
r:who
r:whole
r:why
r:wife
r:will
r:window
r:winter
r:with
r:work
r:working
r:would
r:your
r:yours
rabbit
rabbit 's
rachel
radio
rag
rage
railway
railway line
rain
rained
raining
raise
raise it
raise my
raise my hand
raised
ramp
rang
rang the
rate
rather
rather be
rather it
rather it was
rather know
rather than
rather we
razor
reach
reach for
reach there
reaction
read
read about
read about it
read all
read every
read it
read it first
read that
read the
read them
read this i
read this when
read you
read your
reading
reading your
ready
ready $
ready by
ready to
real
real $
really
reason
reason $
reason and
reason and you
reason for
reason i
reason i have
reason to
reason to go
reason why
reasonable
reasons
recall
recall i
receipt
receipts
recipe
recognise
reconsider
record
record and
record that
record you
recordings
records
recovery
red one
reference
reference $
refuge
refuse
refuse me
refuse the
refuse to
refusing
registry
regret
regret it
regret that
regrets
relapse
relatives
relieved
relieved $
remaining
remember
remember $
remember how
remember i
remember that
remember this
remember who
remember whose
remember whose name
remembered
remind
remind me
remind you
remind you that
removal
remove
renee
renew
renewal
reno
rent
rent on
rented
repeated
repeated it
repeated it to
repeating
replace
replied
reply
reply $
reply by
reply i
reply or
report
report it
report me
reporting
reps
reservoir and
resign
respect
respect $
response
responsible for
responsible for that
responsible for what
responsible for your
rest $
rest of
rest of my
rest of the
rest of your
restraining
restraining order
results
return
return $
return before
return to
returned
reverse
revert
rick
rifle
right
right $
right again
right if
right so
right so i
right that
right that i
right to
right to know
ring
ring again
ring and
ring at
ring is
ring me
ring me before
ring me from
ring me if
ring me tonight
ring my
ring on your
ring or
ring that
ring the
ring when
ring you
ring your dad
ringing her
rings about
rings i
rings you
river
river 's
river and
river and i
road
road $
road is
roads
rob
rob i
robbed
rock
rome
roof
roof $
roof because
roof box
room
room and we
room by
room for
room in
room or
rope
rope $
roses
rota
rough
roughly
round
round $
round again
round and i
round for
round i
round so
round the
round the block
round there
round to
round your
rounds
route
router
row
row $
rubbish
rude
ruin
ruin you
ruined
ruined your
ruins
rule
rum
run
run $
run from
run on
run out
run the
rung
running it
runs
runs it
runs out
rush
rushing
sack
sad
sad but
safe $
safe and
safe with
safer
safety
said
said about
said about your
said ask
said by
said goodbye
said goodbye to
said he
said i
said i 'd
said i never
said if
said in front
said last night
said sorry
said sorry and
said sorry for
said that
said that i
said to
said to the
said what
said what you
said yes
said you can
said you needed
said you wanted
said you will
said your
sail
sake $
salary
sam
samaritans
same
same $
same as
same morning
same place
same thing
same way
same week
sandwiches
sat
sat down
sat here
sat in
satisfied
saturday
saturday and
saturday and i
saturday because
saturday i
saturday i am
saturday i will
saturday if
saturday so
saturday to
saturday without
saturdays
save
save me
save me a
saved
saved me
saving
savings
saw
saw $
saw i
saw it
saw me
saw the
saw you
saw your
saw your mum
sax
say
say $
say all
say and
say and i
say another
say anything
say goodbye
say hi
say i
say i can
say i did
say i was
say in
say is
say it
say it a
say it again
say it and
say it before
say it in
say it to
say no
say no and
say no more
say nobody
say one
say one word
say so
say so and
say so in
say something
say sorry
say sorry and
say sorry in
say sorry on
say sorry properly
say sorry to
say stop
say stop i
say thank
say thank you
say that
say that if
say that word
say the
say the word
say to a
say to me
say to your
say we
say we are
say what you
say where
say you
say you are
say you forgive
say you will
say your
sayin
saying
saying $
saying it
saying it is
saying no
saying no to
saying so
saying something
saying that
saying the
saying this
saying what
saying you
saying you are
says
says $
says hello
says i
says i can
says i should
says it
says so
says that she
says the
says to
says you
says you are
says you were
scan
scar i
scared
scared $
scarf
schedule
school
school $
school and
school at
school by
school fees
school fees are
school run
school run and
school run on
scooter
scrape
scratched
scream
scream at
scream at me
screenshot $
screenshots
screenshots $
screenshots and
screenshots to
sea
sea $
search
season
seat
seat at
seats to
seats to amman
second phone
second time
secret
secrets
section
section $
see
see $
see a penny
see dr
see her
see her again
see him
see how
see how long
see how you
see i
see if
see if they
see if you
see it
see it i
see me
see me i
see me or
see that
see that the
see the point
see them
see to
see to it
see what
see what he
see who
see why
see you
see you about
see you at
see your way
seeing a
seeing anna
seeing as you
seeing how
seeing someone
seeing someone on
seeing the
seeing your
seems
seen to
seen to be
seen your face
sees
sell
sell it
selling
selling the
send
send it
send it back
send me
send my
send one
send the
send them
send you
send your
sending
sending this
sending your
sends
sense
sense $
senses $
sensible
sent
sent $
sent me about
sent the
sent you
sentence
separate
separation
separation $
separation i
serious
serious i
serious i am
served
service
service $
session
set
set a
set and
set it
set it up
settee
settle
seven
seven $
seven and
seven and i
seven and you
seventeen
seventy
sewing
sewing machine
sex
shaking
shall
shall be
shall have
shall have to
shall i ask
shall not ask
shall not come
shall tell
shame
shame $
shame about
shame if
shame if somebody
shame me
shame you
shames
share the
shared
sharmila
sharp
she
she $
she 'd
she 'd no
she asks
she brings
she comes
she could
she could have
she does
she does not
she goes
she had
she had the
she had to
she has
she is
she is at
she is got
she moved
she rings
she rings you
she said
she says
she sits
she still
she was
she will
she will have
she will not
shed $
shed and
sheet
sheet $
sheila
shelf
shelter
shift
shift and
shifts
shifts so
ship
shirt and
shirt on
shirt to
shirts $
shock
shoe
shoebox
shoes
shoes off
shop and
shop if
shop you
shopping
shops
short
shotgun
should
should any
should be
should change
should do
should get
should give
should have
should have come
should it
should like
should look
should not be
should not have
should probably
should stay
should tell you
should the
should think
should you
should you persist
shoulder
shout
shout $
shout at
shout at me
shouted
shouted at
shouting
shouting and
shouting and i
shouting i
shouts
shovel
show
show her
show him
show i
show me
show me how
show up
show up at
show you the
show you what
showed
showed me
shower
shown
shows
shut
shut $
shut about
shut and
shut out
shuts
sick
sick and
sick days
side and
side of
sided
sigh
sign
sign nothing
sign on
sign that
signature
signature 's
signature 's on
signed
signed for
signed the
signing
signing for
signs
silence
silence $
silence does
silent
sill
silly
simple
simple as
simple as that
simpler
simply
sin
since $
since and
since i
since i have
since it
since january
since that
since that is
since the
since thursday
since thursday and
since tuesday
since tuesday i
since we
since we are
since you
since you are
since you moved
since you told
sing
single
sister
sister about
sister and i
sister did
sister if
sister if i
sister in
sister is
sit
sit at
sit down
sit down with
sit here
sit out
sit with
sit with them
sit with you
sits
sits in
sitting
sitting here
sitting in
sitting in the
six
six $
six and
six and i
six i will
six months
six on
six or
six or i
six so
six weeks
sixteen
size
skin
skip
skipped
slab
slammed
slander
slap
slap $
sleep
sleep $
sleep and i
sleep at
sleep at my
sleep for
sleep i
sleep in
sleep in the
sleep on
sleep on the
sleep with
sleep with me
sleeping
sleeping tablets
sleeping with
sleeps
sleepy
slept
slept $
slept with
slide
slightly
slip
slit
slot again
small
small $
smart
smash it
smashing
smile
smile on
smile you
smoking
sniper
snow
snow $
so
so $
so 's
so 's your
so am
so am i
so and
so and i
so are we
so as
so be
so be nice
so busy
so call
so call me
so can
so choose
so cute
so do
so do i
so far
so far and
so go
so good
so good you
so hard
so have
so have a
so he
so heavy
so here it
so i
so i 'd
so i am
so i can
so i do
so i have
so i need
so i should
so i think
so i will
so if
so if you
so ill
so is
so it
so it is
so it will
so let
so let me
so let us
so lonely
so long as
so many
so mind
so much
so much as
so myself
so no
so no more
so not
so now
so please
so quiet
so she
so sorry if
so that
so that it
so that you
so the
so there
so there is
so they
so they will
so think
so think about
so this
so this is
so this will
so to
so upset
so upset that
so use
so use the
so we
so we are
so what did
so what would
so when
so when i
so would
so yeah i
so you
so you 'd
so you can
so you could
so you have
so you know
so you may
so you never
so you should
so you want
so you will
so you would
so your
sober
sober $
sobriety
social
social worker
society
sofa
sofa $
sold
sold the
sold you
solicitor
solicitor $
solicitor about
solicitor about the
solicitors
solo
some
some cake
some day
some men
some nights
some nights i
some of
some of the
some other
some point
some point you
some time
somebody
somebody $
somebody else
somebody else to
somebody left
somebody who
somebody will
somebody with
somebody you
someone
someone about
someone for
someone on
someone to
someone who
someone who has
something
something $
something about it
something and
something by
something else
something for
something i
something in
something of
something on
something on your
something stupid
sometimes
somewhere
somewhere $
somewhere else
somewhere else to
son
son $
son that
soon
soon enough
sooner
sorry
sorry 4
sorry about it
sorry about that
sorry about your
sorry and
sorry and i
sorry and that
sorry but
sorry but if
sorry but it
sorry for
sorry for all
sorry for that
sorry i
sorry if
sorry in
sorry in the
sorry is
sorry it
sorry on
sorry on the
sorry properly
sorry that is
sorry though
sorry though i
sorry to
sorry to hear
sorry to me
sorry to my
sorry you
sorry you got
sort
sort it out
sort of
sort of a
sorting
soul
sound
sound $
sounds
sounds $
sounds like
soup
soup $
space
space $
space i
space in
spain
spain i
spare
speak
speak to
speak to a
speak to you
speak to your
speakers
speakers $
speaking
speaking to me
spend
spent
spent it
spent the
spilt
split and
split and i
spoke
spoke to
spoke to me
spoken
spoken to
spoken to a
sponsor $
sponsor and
sponsorship
spot
spread
spring
spring and
square
st
stage
stairs
stand
stand in
stand on
stand up
stand up and
standing
standing $
standing at
standing at the
standing on
standing there
stars
start
start $
start again
start again when
start looking
start looking at
start on
start talking
start the
start with the
started
started $
started the
starting a
starting the
starts
starts i
starts on
starve
statement $
statements
station
station and
station at
stay
stay $
stay a
stay alive
stay and
stay and if
stay at
stay here
stay home
stay i
stay if
stay on
stay out
stay there
stay until
stay up
stay with
stay with my
stayed in
staying at
stays
stays $
stays in
stays in the
stays there
stays with
steady
step
step out
steph
steph and
stepping
stepping out
steve
sticks
still
still and
still and i
still be
still be here
still call
still can
still come
still going
still got
still got the
still have
still have a
still here
still i
still in
still my
still on
still on my
still on the
still out
still ring
still see
still so
still take
still the
still think
still you have
still you might
stings
stock
stock $
stolen
stood in
stood on
stood there
stop
stop and
stop asking
stop at
stop at our
stop being
stop drinking
stop eating
stop here
stop i
stop in
stop it
stop making
stop me
stop paying
stop paying for
stop seeing
stop seeing anna
stop taking
stop talking
stop talking to
stop texting
stop that
stop them
stop you
stopped
stopped $
stopped coming
stopped going
stopped going to
stopped me
stopped my
stopped paying
stopped taking
stopped taking the
stopped the
stopped your
stops
stops working
store
story
story $
story too
story was
stove
stove $
stove and
straight
straight away
straight away and
straight to
stranger
street
street $
street you
string
string $
strong
stuck
studies
stuff
stuff about
stuff in
stuff with
stupid
stupid $
such
such a
such things
suffer
suffer $
sugar
suits
suits you
sulk
sulk in
sulked
sulking
sulking $
summer and
summer and you
sums
sums $
sun
sunday
sunday $
sunday and i
sunday i can
sunday if
sunday lunch
sunday night and
sunday or
sunday or any
sunday or i
sunday to
sunday with
sunday with a
sundays
sunset
supper
supper i
suppers
suppliers
support
suppose i
suppose that
suppose that is
sure
sure i
sure that
sure the
sure what
sure you
surprise
surprise $
surprised
survive
swap
swap it
swapped
swear down
swear if
swear on my
swear to
swear to god
sweet
sweetheart
sweetheart $
swim
swimming
swimming pool
switch it off
switched it
switched it off
swore i 'd
t!:'d
t!:'s
t!:a
t!:after
t!:again
t!:all
t!:an
t!:and
t!:another
t!:any
t!:anything
t!:as
t!:atmosphere
t!:back
t!:bother
t!:but
t!:car
t!:children
t!:come
t!:coming
t!:complicated
t!:crying
t!:do
t!:easy
t!:eight
t!:either
t!:else
t!:enough
t!:every
t!:facts
t!:fair
t!:family
t!:fault
t!:fine
t!:flat
t!:for
t!:four
t!:from
t!:front
t!:funny
t!:get
t!:gets
t!:getting
t!:girl
t!:going
t!:good
t!:grow
t!:happen
t!:hard
t!:has
t!:her
t!:high
t!:him
t!:hope
t!:house
t!:how
t!:hurt
t!:if
t!:is
t!:it
t!:keep
t!:kind
t!:last
t!:later
t!:leave
t!:live
t!:look
t!:lot
t!:matter
t!:mine
t!:minutes
t!:misunderstanding
t!:more
t!:mum
t!:need
t!:never
t!:next
t!:night
t!:not
t!:now
t!:number
t!:of
t!:off
t!:ok
t!:on
t!:one
t!:open
t!:other
t!:pretty
t!:punishment
t!:reason
t!:road
t!:said
t!:saturday
t!:say
t!:second
t!:secret
t!:secrets
t!:so
t!:someone
t!:sorry
t!:stand
t!:surprise
t!:than
t!:their
t!:then
t!:there
t!:think
t!:this
t!:though
t!:time
t!:to
t!:tomorrow
t!:tone
t!:town
t!:ugly
t!:unless
t!:until
t!:wanting
t!:was
t!:what
t!:when
t!:who
t!:will
t!:with
t!:word
t!:world
t!:year
t!:yet
t!:yours
t:'s
t:1
t:15
t:20
t:7
t:9
t:a
t:about
t:abuse
t:accident
t:adults
t:advice
t:affair
t:after
t:again
t:ages
t:agreed
t:all
t:alone
t:along
t:also
t:altogether
t:always
t:an
t:ancient
t:and
t:angry
t:anniversary
t:another
t:any
t:anything
t:anyway
t:apartment
t:apology
t:are
t:ashes
t:at
t:baby
t:back
t:bad
t:bath
t:be
t:beans
t:bear
t:because
t:bed
t:been
t:before
t:being
t:beside
t:better
t:big
t:bike
t:bill
t:bin
t:bit
t:blue
t:boiler
t:bottle
t:boy
t:boys
t:break
t:bride
t:bridge
t:bring
t:bursar
t:bus
t:but
t:by
t:call
t:calls
t:calmly
t:came
t:can
t:car
t:card
t:carries
t:case
t:cat
t:chance
t:change
t:chat
t:cheaper
t:children
t:choir
t:christmas
t:clear
t:close
t:club
t:coat
t:come
t:comfortable
t:consider
t:corner
t:corsa
t:cost
t:cottage
t:council
t:counsellor
t:counted
t:country
t:county
t:court
t:cover
t:crowd
t:crying
t:curb
t:cute
t:damp
t:dance
t:dark
t:day
t:days
t:death
t:depends
t:desk
t:differently
t:divorce
t:do
t:doctor
t:does
t:doing
t:door
t:dreadful
t:dressed
t:drink
t:drop
t:early
t:earth
t:easier
t:easter
t:eating
t:eight
t:email
t:end
t:enjoy
t:enough
t:entirely
t:evening
t:ever
t:every
t:everybody
t:exactly
t:fair
t:father
t:feels
t:fees
t:fellow
t:fills
t:find
t:fine
t:finish
t:finished
t:first
t:flat
t:for
t:forgery
t:four
t:frank
t:friday
t:fridge
t:friendly
t:from
t:front
t:gas
t:gate
t:generous
t:get
t:getting
t:girl
t:go
t:going
t:gone
t:goodbye
t:got
t:grand
t:had
t:half
t:hand
t:happen
t:happened
t:happens
t:harsh
t:has
t:have
t:heard
t:heart
t:help
t:helps
t:her
t:here
t:him
t:his
t:hold
t:hole
t:honesty
t:hour
t:hours
t:house
t:hurt
t:ice
t:if
t:in
t:insurance
t:into
t:is
t:issue
t:it
t:january
t:job
t:judge
t:june
t:just
t:keeps
t:kev
t:kids
t:kills
t:kitchen
t:knee
t:knows
t:lads
t:lake
t:laptop
t:last
t:lawyer
t:lawyers
t:learned
t:lease
t:least
t:leaves
t:left
t:legal
t:less
t:let
t:letter
t:like
t:line
t:literally
t:little
t:live
t:loan
t:look
t:looking
t:looks
t:lot
t:loud
t:lovely
t:low
t:lunch
t:made
t:makes
t:man
t:mandy
t:many
t:march
t:marriage
t:may
t:means
t:might
t:mind
t:mine
t:mistake
t:moment
t:monday
t:month
t:months
t:more
t:morning
t:moving
t:much
t:myself
t:nearly
t:need
t:needs
t:new
t:next
t:nice
t:nicely
t:night
t:nights
t:nine
t:noise
t:notice
t:now
t:number
t:observation
t:of
t:off
t:okay
t:old
t:on
t:once
t:one
t:onions
t:only
t:other
t:others
t:otherwise
t:our
t:out
t:over
t:paper
t:paperwork
t:park
t:part
t:party
t:passport
t:past
t:peace
t:peas
t:pen
t:perfume
t:petrol
t:phone
t:phones
t:photo
t:piano
t:pills
t:pints
t:place
t:places
t:plane
t:play
t:plenty
t:police
t:post
t:pound
t:power
t:present
t:promise
t:proper
t:properly
t:purpose
t:put
t:quiet
t:rabbit
t:rained
t:real
t:reason
t:record
t:red
t:reference
t:roof
t:room
t:round
t:row
t:ruins
t:runs
t:sad
t:same
t:saturday
t:say
t:saying
t:says
t:school
t:second
t:section
t:see
t:seeing
t:seems
t:sense
t:sentence
t:separation
t:set
t:shame
t:shed
t:short
t:should
t:shut
t:signed
t:simple
t:simpler
t:since
t:sitting
t:six
t:sleep
t:sleeping
t:slot
t:small
t:so
t:solicitor
t:some
t:somebody
t:someone
t:something
t:sometimes
t:soon
t:spread
t:st
t:standing
t:stands
t:starts
t:station
t:stay
t:staying
t:stays
t:stings
t:stolen
t:stone
t:stopped
t:stops
t:store
t:stove
t:street
t:supper
t:surgery
t:sweet
t:table
t:take
t:tell
t:terrible
t:texting
t:thanks
t:that
t:their
t:then
t:therapist
t:thing
t:think
t:thirty
t:this
t:those
t:though
t:thursday
t:till
t:time
t:to
t:together
t:tomorrow
t:tonight
t:too
t:took
t:town
t:train
t:trip
t:trouble
t:true
t:tuesday
t:turn
t:turned
t:tv
t:two
t:unfortunate
t:unless
t:until
t:up
t:upon
t:upset
t:use
t:version
t:very
t:video
t:view
t:wait
t:want
t:warm
t:was
t:way
t:wednesday
t:weeks
t:well
t:went
t:what
t:whatever
t:when
t:where
t:whether
t:whichever
t:who
t:whoever
t:whole
t:why
t:wife
t:will
t:wives
t:woman
t:word
t:works
t:would
t:wrong
t:yard
t:year
t:years
t:yes
t:yourself
t:yuh
table
table $
table if
table you
tablet
tablet $
tablets
tablets $
tablets are
tablets from
tablets here
tablets i
tablets in
tablets with
tag
tag on
take
take a
take as
take as long
take back
take him
take it
take it back
take it down
take it that
take it to
take it with
take it you
take me
take me back
take me in
take me off
take me to
take mine
take one
take that
take the bus
take the call
take the cat
take the children
take the job
take the post
take the tablets
take them
take them at
take this
take this as
take you
take you to
take your
take your name
take your own
taken
taken over
taken something
taken the
taken your
takes
taking
taking a
taking her
taking it
taking off
taking that
taking the kids
taking the tablets
tales
talk
talk about
talk about it
talk about the
talk and
talk first
talk i will
talk of
talk then
talk to me
talk to you
talk to your
talk with
talked
talked about
talked and
talked and i
talked to
talked to me
talking about
talking of
talking to
talking to a
talking to him
tam
tank
tank and
tax
tax refund
tea
tea $
tea and
teach $
teacher
team
team $
tear
tear it
tear it up
tearful
tears
teeth
tek
tell
tell $
tell anyone i
tell everyone what
tell her
tell her about
tell her so
tell her that
tell her to
tell him
tell him i
tell him so
tell him that
tell him what
tell him you
tell it
tell me
tell me about
tell me and
tell me everything
tell me how
tell me i
tell me if
tell me now
tell me or
tell me otherwise
tell me that
tell me tonight
tell me what
tell me when
tell me where
tell my
tell my dad
tell my mother
tell my mum
tell my parents
tell my sister
tell our
tell people
tell the
tell the children
tell the kids
tell the landlord
tell the police
tell the social
tell the truth
tell the whole
tell them
tell them about
tell them mummy
tell them the
tell them what
tell them why
tell you
tell you all
tell you i
tell you now
tell you so
tell you that
tell you this
tell you what
tell you when
tell your
tell your boss
tell your brother
tell your dad
tell your friends
tell your lawyer
tell your parents
tell your sister
tell yours
telling
telling everyone
telling her
telling me
telling people
telling the school
telling you
telling you and
telling you so
telling you the
telling your
telling your brother
tells me you
telly
temper
temper $
ten $
ten and
ten and i
ten minutes
ten minutes and
ten minutes before
ten minutes to
ten oclock
ten or
ten past
ten times
ten years
tend
tend to
tenors
term
terms
terms $
terrible $
tesco
tesco $
test
test me
tested
text
text and
text back
text i am
text me
text you
texted
texting me
texts $
than a
than be
than have
than have you
than i
than it
than it is
than me
than that
than this
than you
than you 'd
thank
thank me
thank you
thank you for
thanked
thanks $
thanks for
thanks to
thanks to you
that
that $
that 'd be
that a
that a lot
that a woman
that again
that again and
that again i
that and
that apartment
that are
that as
that as well
that at
that away from
that bad
that bed
that before
that before you
that boy
that bridge
that but
that came
that came from
that car
that car park
that case
that changes
that choir
that counsellor
that crowd
that day
that debt
that do
that do not
that does to
that door
that door and
that dress
that evening
that far
that fellow
that flat
that for
that from
that gate
that gets
that girl
that goes
that he
that house
that i
that i am
that i asked
that i can
that i have
that i know
that i never
that i shall
that i wanted
that i will
that if
that if he
that if you
that in
that in mind
that in my
that is
that is a
that is all
that is fine
that is hard
that is just
that is no
that is okay
that is really
that is the
that is up
that is what
that is why
that is your
that it
that it is
that it might
that it was
that it will
that it would
that job
that keeps
that keeps me
that letter
that loan
that look
that lot
that make
that man
that means
that moment
that money
that month
that never
that night
that no
that nobody
that noise
that noise again
that now
that on
that on my
that or you
that party
that people
that phone
that photo
that plane
that please
that post
that right
that ring
that room
that same
that school
that sentence
that she
that she knows
that site
that small
that solicitor
that starts
that the
that the children
that the word
that there is
that they are
that they do
that they will
that this
that to
that to the
that tone
that two
that up
that video
that was
that was me
that way
that we
that we are
that what
that whoever
that will
that will be
that without
that would
that you
that you 'd
that you do
that you have
that you never
that you sleep
that you were
that you will
that your
the
the 12th
the 14th
the 16th
the 1st and
the 20th
the 28th
the 30th
the 3rd
the 47
the 4th
the 7
the 7 40
the 8 40
the 9th
the abortion
the account
the account and
the address
the agency and
the allotment
the allowance
the alternative
the ambulance
the answer 's
the apartment
the appointment
the army
the baby
the baby 's
the baby comes
the baby i
the baby out
the baby to
the back door
the back of
the back seat
the balcony
the band
the banister
the bank and
the bank was
the bank will
the barber
the bath
the bath and
the bears
the bed
the bed in
the bed to
the bedroom
the belt
the best
the big
the bill
the bin
the bins
the bishop
the blade
the block
the blue folder
the blue ones
the body
the boiler
the bonfire
the book
the bottle
the bottle and
the box
the boy
the boys
the boys to
the brakes
the bread
the bride
the bride 's
the bridge
the bruises
the bucket
the bungalow
the bursar
the bus
the cake
the call
the canal
the candles
the car
the car 's
the car if
the car like
the car seat
the car the
the card
the cards
the case
the casino and
the cat 's
the cathedral
the chance
the chance to
the chemist
the child support
the children
the children 's
the children i
the children on
the children you
the choir
the christening
the christening and
the church
the circumstances
the class
the clinic and
the clock
the clothes
the cloud
the club
the club and
the coast
the coastguard
the cold
the colour
the colour of
the community
the conference
the cops
the coroner
the costco
the couch
the counselling
the counter
the county
the course
the crash
the credit
the curtains
the dam
the dark with
the date
the dates
the day
the day after
the day they
the day you
the deacon
the deal
the debt
the dentist
the department
the deposit
the desk
the dialysis
the diary
the difference
the dinner
the direct
the dishes
the dms
the doctor 's
the doctor says
the doctors
the dog
the dog 's
the dog to
the door
the door i
the door if
the doorstep
the dose
the draft
the drawer
the drinking
the drums
the dvla
the early
the early train
the edge
the edge of
the elders
the elders to
the end that
the end you
the ending
the er
the evenings
the event
the family group
the fees
the file
the first and
the first one
the first person
the fish
the flat
the flat and
the flat i
the flat on
the flat while
the flat you
the floor
the flowers
the food
the form
the forty
the four
the four of
the friday
the fridge
the fridge and
the front
the front door
the full hour
the funeral
the funeral i
the funeral plan
the garage
the garage door
the gas
the gas on
the gate at
the girl
the girls in
the goat
the going
the good towels
the gp
the gp about
the grandchildren
the green
the ground
the group
the gun
the guns
the gutter
the guy
the guy who
the hall
the hall light
the head
the health
the health visitor
the hearing
the heart
the heat
the helpline
the hitting
the holidays
the home
the hook
the hotel
the hour and
the house
the house and
the house by
the house goes
the house or
the house so
the house the
the house while
the husband
the ice
the idiot
the inquest
the insurance
the interview
the invitation
the itch
the job and
the job i
the job in
the joint account
the karaoke
the key
the keys
the keys with
the kids and
the kids are
the kids for
the kids go
the kids out
the kids passports
the kids school
the kids stay
the kids the
the kids they
the kids up
the kids will
the kitchen
the kitchen table
the lads were
the lads you
the lady
the landlord
the laptop
the last
the last thing
the last time
the latch
the late
the lawn
the lawyer
the lawyer 's
the lawyers
the letter
the letter to
the letters are
the library on
the life
the life insurance
the light on
the little
the little ones
the locks
the locks changed
the loft
the long
the lord
the lot
the lot and
the lot of
the magistrate
the mail
the main
the man
the map
the maths
the matter
the matter of
the medicine
the meeting
the men
the mess
the microphone
the middle
the minibus
the ministry
the minute
the miscarriage
the mistake
the monday
the money
the month
the month i
the moon
the moon on
the morning
the mortgage
the mosque
the most
the mother
the mother of
the nanny
the negatives
the neighbours and
the new
the news
the next
the next time
the night
the night you
the nights you
the nine
the nine hundred
the note
the number
the nurse
the nursery
the nursing
the office
the old
the once
the one
the one from
the one taking
the one who
the one with
the one you
the ones
the only
the only one
the only thing
the open
the other
the other does
the other one
the other thing
the others
the overpass
the pad
the pan
the papers are
the papers in
the parents
the parish
the party and
the passports
the pastor
the path
the pavement
the payments
the payments on
the pension
the people
the people who
the petrol
the phone and
the phone because
the phone next
the phone so
the photo
the photographs
the photos
the photos and
the photos you
the piano
the pickup
the pictures
the pictures of
the pier
the pills
the pills and
the place
the platform
the plot
the point
the point in
the poker
the police
the police and
the police i
the police if
the police on
the police report
the police station
the polis
the porch
the potatoes
the pound
the practice
the prison
the pta
the purple
the quarry
the rabbit
the rabbit 's
the radio
the railway
the railway line
the ramp
the receipt
the receipts
the recordings
the red
the red one
the refuge
the registry
the rehab
the removal
the renewal
the rent
the rent goes
the rent on
the reps
the reservoir and
the restraining
the ring on
the river
the river and
the road
the road with
the roof
the room
the rope
the rota
the route
the router
the samaritans
the same
the same as
the same thing
the same way
the same week
the schedule
the school
the school run
the screenshots
the screenshots to
the sea
the second
the separation
the service
the shed
the sheet
the shelter
the shop
the shop if
the shotgun
the sick
the side
the sign
the silent
the silent treatment
the sill
the small
the snow
the social
the sofa
the solicitor
the solicitor 's
the solicitor about
the space
the spring
the stage
the stairs
the start
the statement
the station and
the stone
the store
the story
the stove
the stove and
the street
the street and
the study
the table
the table if
the tablet
the tablets
the tablets and
the tablets in
the tattoo
the tax
the tea
the teacher
the ten
the tenors
the test
the third
the thread
the ticket
the till
the tin
the tip
the top
the top drawer
the tour
the tracks
the train
the travel
the trip
the trouble
the truck
the truck and
the truth
the truth about
the truth and
the turn
the two
the tyres
the university
the ute
the van
the van so
the vicar
the vid
the video
the video and
the videos
the village
the walls
the ward
the wardrobe
the washing
the watch
the watchman
the water
the way
the way i
the way in
the way it
the way on
the way that
the wedding
the wedding 's
the wee
the weed
the week
the weekend
the weekend i
the weekend with
the weir
the whole of
the whole road
the whole thing
the whole world
the wifi
the will
the window was
the wings
the winter
the woman
the word
the workshop
the world
the worse
the worst
the yard i
the year
their
their dad
their mother
them
them $
them about
them about the
them all
them and
them at the
them because
them by
them by the
them either
them for
them i will
them in
them in the
them mummy
them myself
them on your
them or
them out
them put
them so
them the
them then
them there
them they
them this
them this weekend
them to
them to your
them tonight
them too
them what
them when
them why
them with
them you
them you are
then
then $
then and
then by
then do
then do not
then i 'd
then i am
then i apologise
then i guess
then i have
then i understand
then i will
then it
then leave
then let it
then my
then nobody
then obviously
then sorry
then tell me
then that
then that is
then the
then there
then there is
then they
then they 'd
then to
then we
then we can
then we see
then we will
then you
then you will
therapist
therapist about
therapist and
therapist says i
therapy
there
there $
there 'd
there 'd be
there and take
there as
there by
there first
there for the
there i
there i have
there if
there if you
there in
there in person
there is
there is another
there is anything
there is going
there is just
there is more
there is no
there is nobody
there is one
there is only
there is room
there is something
there is still
there is things
there is three
there is your
there or
there or i
there so
there to
there to be
there was no
there were
there when
there when i
there will be
there will not
there with two
there yet
there you
these
these days
these nights
these on
these things
they
they $
they 'd
they 'd come
they 'd gone
they 'd have
they all
they always
they are
they are done
they are in
they are still
they ask
they ask you
they bury
they bury me
they call me
they can
they can not
they come
they come back
they do
they do not
they find
they find me
they found
they found something
they gave
they have
they have a
they have to
they keep
they know
they let
they may
they need
they never
they pay
they put
they put me
they ring you
they said
they say
they say a
they say it
they sent
they sent you
they should
they still
they take
they tell
they tell me
they want me
they were
they will
they will ask
they will be
they will believe
they will do
they will find
they will have
they will hold
they will not
they would
thief
thief $
thieves
thing
thing $
thing about
thing between
thing between me
thing i
thing i am
thing i do
thing if
thing if you
thing in
thing on my
thing one
thing than
thing that i
thing then
thing to
thing to say
thing with
things
things about
things and
things at
things get
things in
things to
things you
think
think $
think about
think about how
think about that
think about what
think carefully
think carefully before
think hard
think hard before
think he
think how
think i am
think i could
think i have
think i will
think i would
think if
think if we
think is
think it
think it is
think it over
think it would
think of
think of him
think of that
think of you
think on
think she
think that
think that i
think the worst
think they
think though
think though that
think we
think well
think what
think who
think would
think would happen
think you 'd
think you are
think you have
think you know
think your
thinking about
thinking about that
thinking of
thinking of you
thinking you
thinks
thinks about
thinks i
thinks i am
third
third floor
third mainland
thirty $
thirty days
this
this a
this afternoon
this all
this all week
this and
this and i
this and you
this as
this before
this before you
this between us
this by
this chat
this comes
this country
this day
this door
this earth
this family
this friday
this gets
this go
this goes
this has
this house
this house and
this house i
this house would
this i
this i am
this i will
this in
this in the
this is
this is a
this is going
this is me
this is the
this is what
this it
this letter
this life
this life or
this marriage
this matter
this month
this morning
this morning and
this morning with
this much
this on
this one
this one i
this so
this sorted
this street
this the
this then
this thing
this time
this time i
this time of
this to
this to your
this town
this under
this under your
this unless
this up
this was
this way
this week and
this week i
this week so
this what
this when
this when i
this will
this will be
this with
this with me
this world
this year
those
those $
those are
those are your
those kids
those of
those papers
those people
those stairs
those who
though
though and
though and it
though i
though if
though if you
though it was
though that
thought about
thought i 'd
thought i was
thought if i
thought that
thought that if
thought we
thought you might
thought you were
thoughts
thousand
threatened
threatened to
three
three and i
three months
three of you
three weeks
threw
threw your
through
through her
through it
through it and
through my
through the
through the door
through this
through your
through your phone
throw
throw me
thrown
thrown away
thumbs
thumbs up
thursday
thursday $
thursday about
thursday after
thursday and i
thursday if
thursday if you
thursday nights
thursday or
thursday to
thursday to say
thursdays
thursdays at
ticket
tickets
tied
tied it
tied up
tied up in
til
til the
til you
till
till after
till my
till noon
till the
till then
till then i
till they
till they put
till we have
till you
till you forgive
till you have
till you say
till you want
time $
time about
time and
time and i
time anybody
time before
time for
time for you
time i
time i am
time i feel
time i will
time it
time it will
time of
time of the
time of year
time so
time that
time there
time there is
time to say
time was
time we
time what
time with
time you
time you do
time you get
time you go
time you say
time you went
time you will
time your
times
times $
timetable
timothy
tin
tin $
tip
tired
tired to
to
to $
to a
to a different
to a lawyer
to a solicitor
to agree
to all of
to amman
to answer me
to answer this
to anyone
to anything i
to ask
to ask you
to be
to be angry
to be around
to be as
to be careful
to be cross
to be forgiven
to be here
to be in
to be like
to be moved
to be nice
to be told
to bear
to bed
to bed and
to bed i
to believe you
to block
to block me
to break
to bring
to call the
to canada
to carry that
to catch
to change
to check
to choose
to close
to collect
to come and
to come back
to come down
to come home
to come in
to count
to court
to cry
to cry about
to dad
to dad 's
to decide if
to decide whether
to die
to die and
to dinner
to do
to do is
to do it
to do so
to do was
to do what
to drink
to drive
to drop
to drop it
to drop the
to eat
to end
to everyone
to explain
to explain to
to feel
to fetch
to fetch the
to find
to for
to forgive
to forgive me
to frighten
to frighten you
to get
to get off
to get on
to get over
to get you
to give
to god
to god i
to hand
to hang
to have an
to have had
to have that
to have the
to have to
to hear about
to hear it
to hear my
to help
to help you
to her
to her but
to hers
to hide
to him
to him and
to his
to hold the
to how
to hurry
to it and
to it that
to it when
to jail
to keep
to keep it
to keep my
to keep quiet
to keep you
to know
to know how
to know if
to know it
to know where
to lay
to learn
to learn of
to leave
to leave and
to leave i
to leave you
to leeds
to let it
to let me
to let you
to lie for
to lift
to live
to live in
to live with
to look
to look again
to look at
to lose
to love
to love it
to love you
to ma
to make
to make me
to make you
to manage
to me
to me again
to me because
to me like
to me this
to me with
to meet
to meet me
to mention the
to miss
to move
to mum
to mum 's
to my brother
to my brothers
to my dad
to my mother
to my mum
to my own
to my sister
to my uncle
to never
to no
to nobody
to notice how
to now
to on
to open
to open it
to our
to pardon
to pay
to people
to people who
to perth
to post
to prove
to pull
to put
to put up
to reach
to read
to read it
to read your
to regret
to regret it
to rehab
to release
to remember
to remember whose
to replace
to reply
to report
to ring
to ring my
to ring your
to rob
to run
to save
to save me
to say
to say i
to say is
to say no
to say that
to say to
to say you
to see
to see if
to see it
to see me
to see them
to see what
to see you
to send you
to shout
to show me
to sign
to sign for
to sit
to sit down
to sit with
to sleep in
to so
to somebody
to sort
to spain
to spain i
to stand
to stand on
to start
to stay
to stay on
to stop
to stop me
to take my
to talk
to talk to
to teach
to tell
to tell her
to tell me
to tell my
to tell them
to tell you
to tell your
to that
to that party
to the
to the agency
to the airport
to the apartment
to the balcony
to the bank
to the bishop
to the box
to the boys
to the counsellor
to the girls
to the ground
to the hospital
to the house
to the judge
to the kids
to the library
to the meeting
to the neighbours
to the party
to the police
to the pound
to the school
to the shelter
to the solicitor
to the station
to the university
to the wedding
to the window
to them about
to them and
to think
to think how
to think what
to this country
to this house
to turn
to turn up
to understand
to wake
to wake up
to walk
to watch
to wednesday
to what
to whichever
to wonder
to work
to work at
to write
to write down
to write this
to write to
to you
to you about
to you after
to you and
to you by
to you i
to you that
to you whether
to your brother
to your dad
to your face
to your father
to your friends
to your parents
to your uncle
to your village
to yourself and
toast
toast $
today
today $
today and i
today do
today do not
today she
together
together or
together or not
told
told $
told by
told dean
told her
told him
told immigration
told me
told me no
told me that
told me to
told my
told my cousins
told my sister
told nobody
told the
told the children
told the lads
told them
told them there
told three
told what
told you
told you i
told you no
told you nobody
told you to
told you what
told your
told your boss
told your nan
told your sister
tomato
tomorrow
tomorrow and
tomorrow and i
tomorrow and the
tomorrow at
tomorrow i
tomorrow i am
tomorrow or
tomorrow or i
tomorrow the
tomorrow your
tone
tonight
tonight $
tonight and
tonight and not
tonight and we
tonight i
tonight i am
tonight i have
tonight i will
tonight if
tonight itself
tonight or
tonight or i
tonight please
tonight please i
tonight so i
tonight while
tonight with
too
too $
too and
too and i
too fast
too i
too i will
too late
too much
too near
too tired
too tired to
too you
took
took a
took forty
took it
took me
took some
took that away
took the
took them
took you
took your
top
top drawer
torch
torn
touch
touch it
touch me
touch my
tour
tour $
town
town $
town and
tracker
tracker on
tracks
tracks $
traffic
train $
train in
tram
trapped
travelling
treated
treatment
trial
tried
tried $
tried to
trip
trip i
trish
trish $
trivia
trouble
trouble $
trouble to
trouble you
truck
truck and
truck and i
true
true $
trust me
trust myself
trusted
truth
truth $
truth about
truth and
try
try again
try and
try it
try me
try the
trying
tuesday
tuesday $
tuesday i
tuesdays
tuesdays $
tuesdays and
tuesdays is
tuesdays so
tuition
tuition classes
tulsa
turn
turn at
turn it
turn it down
turn it off
turn round
turn your
turned
turned it round
turning
turns
turns up
turns up in
tv
tv $
twelve
twenty
twenty a
twenty minutes
twice
twice $
twice as
twice before
twice by
twice this week
twins $
two
two children
two children and
two kids
two kids and
two of you
two together
two weeks
two years
two years of
typed
typing
tyres
tyres $
tyres are
u
u 'd
ud
ud be
ugly
ull
unblock
unblock me
uncle
uncle 's in
uncle was
uncles
under
under a bus
under the pot
under the sofa
understand
understand and
understand how
understand it
understand that
understand that a
understand what
understood
understood $
undo
undo it
unfortunate
uniform
unit
university
unless
unless i
unless there
unless there is
unless they
unless we
unless you
unless you ask
unless you come
unless you ring
unless you say
unless you send
unless you tell
unlock
unlock the
until
until i
until i have
until i say
until it
until it is
until midnight
until nine
until nine and
until sunday
until sunday and
until sunday to
until the
until then
until they
until thursday
until you
until you do
until you have
until you pick
until you want
up a
up after
up again
up all
up and
up and i
up and tell
up and we
up any
up at
up at 3
up at the
up at your
up by
up for
up from
up from the
up i
up i will
up in
up in a
up in front
up in your
up like
up like that
up north
up on you
up once
up one
up or
up pick
up pick up
up the phone
up the stairs
up to
up to it
up to mum
up to the
up to you
up what
up when
up when you
up with
up with me
up with the
up with you
up you
up your mind
ups
upset
upset that
upset you
urs
urself
us
us $
us again
us agree
us all
us and
us at
us at the
us be
us both
us go
us like
us not
us not forget
us not make
us on
us out
us out of
us see
us see how
us to
use
use for
use it
use them
used
used the
used to go
used your
using the
usual
usual $
ute
van
van $
van so
vanish
version
version of
very
very brave
very glad
very good
very interested
very long
very long time
very quiet and
very sorry
very well i
vest
vex
vicar
vid
video
video $
video and
video call
video from
videos
view
view from
village
village $
violent
visa
visa $
visiting
visiting time
visitor
voice
voice $
voice down
voice notes
vote
vulnerable
w!:about
w!:argue
w!:from
w!:get
w!:going
w!:got
w!:never
w!:not
w!:of
w!:talked
w!:the
w!:together
w!:want
w!:we
w!:will
w:'d
w:'s
w:after
w:agree
w:and
w:are
w:ask
w:at
w:bad
w:because
w:before
w:both
w:by
w:calling
w:can
w:clear
w:come
w:conversation
w:different
w:do
w:doing
w:done
w:down
w:each
w:end
w:family
w:fine
w:finished
w:first
w:for
w:friday
w:from
w:get
w:good
w:got
w:have
w:here
w:him
w:home
w:house
w:how
w:if
w:is
w:just
w:kids
w:kind
w:kiss
w:leave
w:left
w:like
w:live
w:look
w:lose
w:made
w:married
w:might
w:mine
w:need
w:nothing
w:now
w:of
w:on
w:one
w:other
w:our
w:ourselves
w:out
w:pick
w:please
w:put
w:quiet
w:right
w:safe
w:say
w:see
w:should
w:so
w:still
w:such
w:take
w:talk
w:talking
w:tell
w:ten
w:the
w:them
w:till
w:to
w:two
w:until
w:up
w:used
w:we
w:where
w:who
w:will
w:with
w:yours
wages to
wahala $
wait
wait $
wait for
wait in
wait in the
wait on
wait on me
wait outside
wait until
wait up
waited outside
wake
wake and
wake me
wake up
wake you
walk
walk into
walk into the
walk out
walk out of
walk out that
walk past
walk round
walk round the
walk the
walk the dog
walk to
walk to the
walk with
walk you
walked away
walked down
walked out
walking
walking $
walking off
walks
wall $
wall till
walter
walter $
want
want $
want a
want and
want for
want for anything
want from
want from me
want i
want i will
want it
want me
want me gone
want me in
want me on
want me out
want me there
want my
want on
want or
want that
want the
want the house
want there
want this sorted
want to
want to and
want to be
want to come
want to die
want to go
want to have
want to hear
want to know
want to leave
want to say
want to shout
want to stay
want to stop
want to talk
want to think
want to wake
want us
want what
want what is
want with
want you
want you in
want you there
want you to
want your
wanted
wanted a
wanted for
wanted it to
wanted to
wanted to go
wanted to know
wanting to
wants
wants to
war
ward
ward $
wardrobe
wardrobe $
warm
warm $
warn
warn you
warned
warned $
warning
warning $
was
was $
was a coward
was about
was anything
was asking
was at
was at my
was at work
was bad
was calm
was driving
was dry
was fine
was home
was i
was in
was me
was me and
was me being
was mine
was my
was no
was not
was not for
was not going
was not her
was not it
was not you
was on a
was put
was staying
was that
was that you
was the
was the last
was the one
was to
was too
was too late
was under
was under the
was wrong
was you
was you and
was you i
was you who
wash
wash my
washed
waste
waste of
waste of space
wasting
watch
watch and
watch and i
watch the
watch what
watch what happens
watched
watched you
watching
watching you
watchman
water
water $
water 's
water and i
watered
wave
wave from
wave from the
way
way $
way and i
way as
way back
way down
way i
way i have
way in
way it
way it is
way on
way or
way out
way that
way to
way you
wayne
we
we $
we 'd
we are
we are all
we are calling
we are clear
we are done
we are finished
we are married
we are talking
we both
we both know
we can
we can all
we can do
we can not
we can talk
we come
we do
we do not
we going
we going to
we good
we have
we have both
we have got
we have made
we have talked
we keep
we leave
we live
we look
we might
we need
we need not
we never
we should
we split
we talk
we used
we used to
we will
we will be
we will have
we will see
we will talk
we would not
weak
wear and
wear black
wear that
wear the blue
wear the ring
wed
wedding
wedding $
wedding 's
wedding 's off
wedding and
wedding and you
wedding dress
wednesday
wednesday $
wednesday 's
wednesdays
wee
wee lad
weed
week
week $
week i
week i will
week it
week it is
week or
week so
week so that
week then
week we
weekdays
weekend
weekend $
weekend i am
weekend or
weeks
weeks $
weight
weir
weir $
weird
welcome
well
well $
well and
well as
well as mine
well be
well done
well enough
well for
well go
well i
well i am
well i have
well know
well to
well to remember
well you 'd
went
went in the
went on
went to
went to the
went to your
were
were a
were asking
were going
were going to
were i
were in the
were late
were late for
were like
were my
were not
were not here
were not told
were on
were out
were right
were right to
were the
were the last
were to
were together
were told
were you
what
what $
what a
what did
what did you
what do
what do you
what does
what does it
what goes
what goes on
what happened
what happened i
what happens
what happens if
what happens to
what happens when
what i
what i 'd
what i am
what i can
what i did
what i do
what i found
what i get
what i have
what i owe
what i put
what i said
what i will
what i would
what if
what is
what is the
what is there
what it
what it cost
what it is
what it was
what my
what my brothers
what she
what she did
what sort
what sort of
what state
what that
what the
what they
what they do
what this
what time
what time you
what was
what we have
what would
what you
what you did
what you earn
what you like
what you said
what you say
what you tell
what you think
what you told
what you want
what you wear
what you will
what you wrote
what your
what your father
what your silence
whatever
whatever 's
whatever comes
whatever happens
whatever you
whatever you want
whatsapp
whatsapp i
when $
when a
when and
when are
when are you
when he
when i
when i am
when i ask
when i asked
when i come
when i drove
when i feel
when i found
when i get
when i have
when i say
when it is
when my brother
when people
when somebody
when someone
when there
when there is
when they
when they are
when they ask
when they come
when they find
when we
when we have
when you are
when you came
when you come
when you do
when you get
when you last
when you open
when you said
when you say
when you want
when you went
when you were
when you will
whenever
whenever $
whenever i
whenever you are
where
where $
where he
where i 'd
where i was
where it was
where my
where that
where that came
where we
where you are
where you can
where you were
where you will
where your
where your sister
wherever
wherever you go
whether
whether i
whether i am
whether they
whether we
whether you
whether you are
whether you come
which $
which i
which is
which is more
which is why
which it
which of
which of us
which ones
which you
whichever
whichever you
while
while and
while i
while i am
while it
while it is
while she
while she is
while the
while you
while you have
while you were
whisky
whistle
whistle for
white
who
who $
who 'd
who broke
who can not
who could
who did
who did it
who did not
who does
who drove
who else
who finds
who gets to
who goes
who has
who his
who i
who i have
who is
who is got
who is lost
who is the
who it
who it is
who keeps
who knew
who knows
who laugh
who laugh at
who really
who runs
who sits
who sits in
who told
who told you
who walks
who was
who will be
who you
who you are
whoever
whoever 's
whoever needs
whoever you
whoever you are
whole
whole new
whole of
whole road
whole thing
whole world
whom
whos
whos the
whose
whose name
whose name is
why
why $
why and i
why are
why i
why i 'd
why i have
why you are
why you can
widow
wife
wife $
wife and i
wife i
wife on
wife says
wife with
wifi
wifi $
will
will $
will all
will all be
will also
will always
will and i
will answer by
will answer them
will ask
will ask for
will ask you
will attend
will be
will be a
will be able
will be at
will be because
will be begging
will be fine
will be free
will be getting
will be gone
will be guided
will be happy
will be in
will be looking
will be no
will be nobody
will be nothing
will be on
will be one
will be out
will be over
will be perfect
will be so
will be sober
will be spending
will be taking
will be telling
will be the
will be there
will be very
will be you
will bear
will begin
will begin with
will believe
will book
will both know
will break
will break your
will bring you
will burn
will buy
will buy you
will call
will call by
will call the
will call you
will call your
will cancel
will cancel your
will choose
will clean
will close the
will come
will come for
will come in
will come to
will come with
will cook
will cook for
will cost
will decide
will decide by
will delete
will do less
will do something
will do the
will drink
will drive
will drive into
will drive you
will drop
will drop the
will eat
will end
will end up
will ever
will fight
will finally
will find
will find a
will find it
will find me
will find this
will find you
will find your
will finish
will forgive
will forgive me
will get
will get a
will get from
will get her
will get it
will get one
will get the
will get you
will get your
will give
will give him
will give them
will give you
will go
will go by
will go on
will go the
will go to
will greet
will hang myself
will hang the
will have a
will have gone
will have it
will have me
will have my
will have no
will have the
will have to
will have you
will hear
will hear from
will hear of
will help myself
will hold you
will i
will just
will just keep
will keep
will keep the
will kill
will know why
will learn
will leave
will leave it
will leave the
will leave your
will let
will let her
will let me
will let us
will lie
will lie down
will listen
will live
will live with
will look after
will look at
will love
will make
will make you
will manage
will meet
will meet you
will mind
will mind the
will miss
will move my
will move the
will need
will never
will never be
will never forgive
will never have
will never leave
will never let
will never want
will not
will not ask
will not be
will not come
will not complain
will not do
will not drink
will not eat
will not even
will not go
will not hurt
will not leave
will not let
will not lie
will not like
will not make
will not need
will not ring
will not see
will not sign
will not speak
will not stop
will not tell
will not until
will not use
will not wake
will not you
will on
will only
will open
will open the
will own
will pack
will pardon
will pardon me
will pay
will pay for
will pay it
will pay the
will phone
will pick
will pick up
will pour
will put
will put the
will put up
will put you
will put your
will read
will recall
will recall i
will regret
will remember
will report
will ring
will ring her
will ring the
will save
will save you
will say
will say it
will say so
will say this
will say you
will see
will see how
will see that
will see to
will see what
will send
will send a
will send you
will set
will settle
will shut
will sign
will simply
will sit
will sleep
will sleep in
will sort
will stand
will start
will start again
will stay
will stay there
will stay with
will still
will still be
will stop here
will stop taking
will stop the
will suffer
will take
will take the
will talk
will tell
will tell them
will tell you
will tell your
will text
will text you
will that
will think
will think about
will throw
will try
will use
will use it
will want
will wear
will wear the
will wish
will wish you
will work
will write
will write to
will you tell
will your
willing
win
win $
window
winnie
winter
winter $
wipe
wiped
wise
wish
wish i
wish to
wish you
wish you 'd
wishing
wishing you
witch
with
with $
with a girl
with a lawyer
with a single
with a smile
with all of
with an
with another
with anyone
with dad
with dr
with every
with her
with her that
with it
with it and
with it because
with it i
with it is
with it or
with me
with me after
with me and
with me for
with me i
with me instead
with me on
with me or
with me so
with me that
with my
with my brother
with my brothers
with my name
with my whole
with nothing
with nothing i
with only
with our son
with shame
with someone
with someone else
with someone who
with that
with that man
with the
with the boys
with the gas
with the girls
with the head
with the house
with the kids
with the landlord
with the light
with the other
with the others
with the photos
with the red
with the rest
with the school
with the twins
with the whole
with their
with them
with those
with two
with two kids
with us
with you
with you and
with you at
with you i
with you on
with you up
with your bag
with your mother
with your neighbour
with your own
with your sister
withdraw
withdraw the
withdraw the statement
withdrawing
withdrawn
within
within the hour
without
without asking
without calling
without it
without me
without my
without running
without saying
without you
witnesses
wiv
wives $
woke up and
woman again
woman can
woman i
woman in
woman who
woman would
women
women $
women like
wonder
wonder $
wonder if
wonder what
wonder why
wool
word
word about
word about the
word again
word and
word at
word from the
word from you
word i will
word of it
word that
word to
word to the
word with
words
words that
work $
work about
work and
work at
work at five
work early
work i
work in a
work it
work it out
work or
work so
work so you
work the
work then
worked
worker
working $
works at
workshop
world
world $
world and
worried
worried about
worries
worry
worry $
worry about
worry about you
worry i
worst
worst $
worth
worth a
worth it
would
would $
would be on
would be right
would be so
would blame
would happen
would have
would hear
would help
would hurt
would if
would just
would keep
would like
would look
would love
would make
would manage
would miss
would miss me
would need
would never
would never hurt
would not
would not be
would not come
would not get
would not have
would not let
would not like
would not stop
would not take
would not talk
would not want
would not you
would notice
would only
would that
would you
would you be
would you like
wreck
wrecked
wrecked the
wrists
write
write $
write back
write it
write that
write this
write to me
write to the
write to your
writing
writing $
writing so
written
written a
written down
written down what
written it
written the
written the letter
written to
written to the
written to your
wrong
wrong $
wrote the
wrote to
wrote to him
xx
xx $
y!:'s
y!:a
y!:and
y!:another
y!:answer
y!:answering
y!:any
y!:anything
y!:as
y!:ask
y!:asked
y!:asking
y!:away
y!:back
y!:be
y!:bear
y!:because
y!:before
y!:bother
y!:bothered
y!:breathe
y!:by
y!:car
y!:coming
y!:court
y!:dog
y!:door
y!:down
y!:either
y!:ever
y!:explain
y!:face
y!:feel
y!:for
y!:forget
y!:friday
y!:front
y!:get
y!:give
y!:go
y!:going
y!:have
y!:her
y!:here
y!:hide
y!:house
y!:idea
y!:if
y!:kids
y!:know
y!:leave
y!:let
y!:like
y!:look
y!:mad
y!:make
y!:manage
y!:mean
y!:mind
y!:money
y!:more
y!:need
y!:never
y!:no
y!:nobody
y!:none
y!:nor
y!:not
y!:now
y!:one
y!:or
y!:other
y!:pay
y!:penny
y!:pick
y!:picking
y!:put
y!:ready
y!:reply
y!:responsible
y!:save
y!:say
y!:school
y!:secret
y!:shame
y!:sign
y!:since
y!:six
y!:sleep
y!:start
y!:stopped
y!:talk
y!:talking
y!:telling
y!:the
y!:then
y!:thing
y!:things
y!:those
y!:though
y!:trouble
y!:under
y!:up
y!:wear
y!:what
y!:when
y!:where
y!:which
y!:who
y!:why
y!:will
y!:with
y!:word
y!:worry
y!:would
y!:write
y:'d
y:'s
y:10
y:12
y:2
y:3
y:30th
y:8
y:9
y:a
y:able
y:abortion
y:access
y:acting
y:admit
y:after
y:against
y:allowed
y:already
y:alright
y:also
y:always
y:am
y:ambulance
y:an
y:and
y:angry
y:anna
y:answer
y:any
y:anybody
y:anyone
y:anything
y:apologise
y:argue
y:army
y:around
y:ask
y:asked
y:asleep
y:at
y:ava
y:aware
y:babe
y:baby
y:back
y:bad
y:badly
y:bag
y:bank
y:bathroom
y:be
y:bear
y:beautiful
y:because
y:bed
y:bedroom
y:been
y:before
y:beforehand
y:begging
y:being
y:believe
y:believed
y:bell
y:beside
y:better
y:between
y:beyond
y:bill
y:bin
y:biscuit
y:bit
y:blue
y:body
y:book
y:both
y:bread
y:breakfast
y:breathe
y:bridge
y:bring
y:bringing
y:broke
y:brought
y:burn
y:bus
y:business
y:busy
y:call
y:calling
y:camera
y:cancel
y:candle
y:card
y:care
y:cared
y:careful
y:carol
y:carry
y:carrying
y:case
y:cat
y:caught
y:chance
y:change
y:changed
y:check
y:checked
y:choice
y:choices
y:choir
y:christmas
y:class
y:clearly
y:clinic
y:clothes
y:collect
y:come
y:comes
y:committee
y:complain
y:cost
y:could
y:counsellor
y:court
y:coward
y:cried
y:cross
y:cry
y:crying
y:dancing
y:date
y:day
y:days
y:dead
y:deal
y:dear
y:death
y:decided
y:delete
y:deported
y:deserve
y:desk
y:did
y:die
y:divorce
y:do
y:doctor
y:does
y:dog
y:doing
y:drive
y:drop
y:early
y:earn
y:easter
y:eat
y:else
y:email
y:embassy
y:ending
y:enjoy
y:enjoyed
y:envelope
y:even
y:evening
y:evenings
y:every
y:everyone
y:everything
y:everywhere
y:explain
y:eyes
y:fair
y:fancy
y:favour
y:feed
y:feeding
y:feeling
y:fell
y:felt
y:ferry
y:fetch
y:few
y:figure
y:file
y:fill
y:finally
y:find
y:fire
y:first
y:fish
y:fit
y:five
y:flat
y:flats
y:flowers
y:flying
y:forgive
y:form
y:forward
y:found
y:friday
y:funeral
y:funny
y:garden
y:gate
y:gave
y:gay
y:get
y:gets
y:girl
y:given
y:gives
y:go
y:goes
y:gon
y:good
y:got
y:grab
y:great
y:had
y:hair
y:half
y:hang
y:happen
y:happened
y:happier
y:happy
y:hate
y:have
y:having
y:health
y:hear
y:heard
y:held
y:her
y:here
y:hide
y:him
y:his
y:hit
y:holding
y:holiday
y:home
y:honest
y:honestly
y:honesty
y:hospital
y:hour
y:house
y:how
y:hung
y:hurry
y:hurt
y:hurting
y:hypocrite
y:idiot
y:ignore
y:insist
y:instead
y:insurance
y:interrogate
y:into
y:is
y:job
y:judge
y:jumper
y:just
y:keep
y:keeping
y:key
y:kick
y:kill
y:killing
y:kneel
y:know
y:labrador
y:lads
y:lady
y:landlord
y:last
y:laugh
y:lawyer
y:lawyers
y:learn
y:learned
y:leaving
y:leeds
y:left
y:less
y:letter
y:lie
y:lied
y:light
y:liked
y:little
y:live
y:lives
y:living
y:lock
y:long
y:longer
y:lose
y:lost
y:loved
y:loving
y:ma
y:made
y:maintenance
y:make
y:making
y:man
y:manage
y:margaret
y:married
y:marry
y:match
y:maybe
y:means
y:meet
y:meeting
y:men
y:mention
y:mentioned
y:met
y:might
y:mind
y:mine
y:minute
y:minutes
y:missed
y:moan
y:monday
y:month
y:months
y:more
y:morning
y:mornings
y:most
y:move
y:moved
y:mug
y:mum
y:mummy
y:must
y:myself
y:na
y:name
y:near
y:nearest
y:need
y:neighbours
y:new
y:next
y:nice
y:night
y:nine
y:nothing
y:notice
y:now
y:object
y:obviously
y:of
y:offered
y:office
y:ok
y:old
y:on
y:one
y:only
y:or
y:order
y:other
y:otherwise
y:out
y:owe
y:pack
y:packed
y:page
y:paid
y:pan
y:pardon
y:pass
y:past
y:pastor
y:paul
y:peace
y:people
y:persist
y:person
y:photo
y:photos
y:piano
y:pick
y:picked
y:pickup
y:pics
y:picture
y:piece
y:place
y:playing
y:please
y:pleased
y:pool
y:porch
y:post
y:posted
y:pound
y:press
y:promise
y:proof
y:public
y:purpose
y:push
y:pushing
y:quick
y:quickly
y:raise
y:rather
y:read
y:ready
y:really
y:recall
y:receipt
y:reckon
y:refuse
y:regret
y:rehab
y:remain
y:remember
y:reply
y:report
y:respect
y:rest
y:right
y:ring
y:road
y:route
y:run
y:runs
y:sad
y:said
y:same
y:sat
y:saturday
y:saved
y:saw
y:saying
y:school
y:scream
y:second
y:section
y:see
y:sent
y:separation
y:serious
y:service
y:set
y:shaking
y:shall
y:shock
y:shop
y:shown
y:sign
y:signed
y:since
y:sit
y:six
y:sleep
y:sleeping
y:smart
y:smile
y:solicitor
y:somebody
y:something
y:son
y:soon
y:sooner
y:sorry
y:sort
y:space
y:speak
y:spent
y:stand
y:standing
y:start
y:station
y:stayed
y:staying
y:still
y:stood
y:stop
y:stopped
y:stops
y:story
y:straight
y:street
y:stuck
y:stuff
y:such
y:sure
y:surprised
y:sweetheart
y:swimming
y:table
y:take
y:taking
y:talk
y:taxi
y:telephone
y:tell
y:telling
y:text
y:texted
y:texting
y:than
y:the
y:their
y:them
y:then
y:therapist
y:these
y:thief
y:thing
y:things
y:thinking
y:thirty
y:though
y:thought
y:thursday
y:till
y:time
y:to
y:told
y:tomorrow
y:tonight
y:too
y:train
y:travel
y:trouble
y:trust
y:truth
y:try
y:trying
y:turn
y:twice
y:twins
y:typed
y:understand
y:up
y:urself
y:us
y:used
y:van
y:vest
y:video
y:visiting
y:wait
y:walk
y:walls
y:want
y:wanting
y:warned
y:was
y:watch
y:way
y:wearing
y:wednesday
y:week
y:weekend
y:welcome
y:well
y:were
y:what
y:where
y:whether
y:whichever
y:while
y:whistle
y:whoever
y:whole
y:whose
y:why
y:widow
y:wife
y:will
y:win
y:wish
y:with
y:woman
y:word
y:words
y:wore
y:work
y:worry
y:would
y:write
y:writing
y:wrote
y:x
y:years
y:yet
y:you
y:yourself
y:~about
y:~he
y:~husband
y:~it
y:~think
y:~was
yaar
yaar i
yard
yard $
yard and
yard i
yeah i told
year
year $
year and
year and you
year i
year just
year so
year you
years
years $
years and
years and i
years and you
years back
years i have
years of
years on
years to
years to get
yell
yellow
yes
yes and
yes and i
yes i
yes or no
yesterday
yet
yet $
yoga
you
you 'd
you 'd all
you 'd answer
you 'd ask
you 'd been
you 'd come
you 'd cry
you 'd do
you 'd feel
you 'd have
you 'd like
you 'd look
you 'd moved
you 'd never
you 'd only
you 'd prefer
you 'd rather
you 'd see
you 'd sooner
you 'd stay
you 'd understand
you a
you about
you about the
you admit
you after
you after the
you again
you again i
you all
you all of
you all the
you alone
you also
you always
you always said
you and
you and i
you and if
you and it
you and nobody
you and only
you and that
you and your
you another
you another one
you answer
you answer me
you any
you apologise
you are
you are a
you are after
you are all
you are allowed
you are also
you are and
you are back
you are being
you are gay
you are good
you are happy
you are hurting
you are in
you are late
you are looking
you are mine
you are my
you are not
you are off
you are out
you are right
you are sad
you are saying
you are seeing
you are so
you are sorry
you are standing
you are telling
you are the
you are thinking
you are too
you are up
you are welcome
you are well
you as a
you ask
you ask me
you asked
you asked for
you asked me
you back
you back in
you back your
you be
you because
you before
you before the
you better
you block
you block me
you bought
you breathe
you bring
you bring it
you bring the
you broke
you brought
you brought me
you by
you by friday
you call it
you call me
you call the
you came to
you can ask
you can be
you can call
you can cry
you can decide
you can explain
you can find
you can forgive
you can go
you can live
you can read
you can say
you can see
you can send
you can shout
you can show
you can sit
you can sleep
you can stay
you can take
you can talk
you can walk
you can whistle
you care to
you cared
you changed
you checked
you come
you come home
you come out
you come round
you coming to
you could be
you could have
you could not
you could still
you could stop
you cried
you crying
you decide
you decided
you delete
you deserve
you deserve a
you did
you did and
you did not
you did with
you do
you do as
you do that
you do the
you down for
you drive
you driving
you drop
you drop the
you each
you earn
you enough
you even
you ever sent
you every
you fancy
you fancy it
you feel
you feel like
you fell
you felt
you file
you find
you find the
you first
you for
you for my
you for the
you forget
you forgive
you forgive me
you found
you found the
you from
you from the
you get
you get back
you get home
you get off
you get on
you get to
you get your
you getting
you give
you give me
you go
you go i
you go on
you go to
you go with
you going
you going to
you gon
you got
you got that
you got till
you grab
you had
you had better
you hang
you hang up
you happy
you hate
you have
you have asked
you have every
you have gone
you have got
you have had
you have made
you have my
you have not
you have shown
you have stopped
you have the
you have till
you have to
you have told
you have until
you he
you hear
you heard
you held
you hit
you hit me
you hung
you hung up
you i
you i 'd
you i am
you i can
you i have
you i was
you i will
you i would
you if
you if it
you if you
you ignore
you in a
you in bed
you in it
you insist
you keep
you keep asking
you keep me
you keep the
you kept
you kept on
you know
you know how
you know if
you know that
you know the
you know what
you know where
you know you
you learn
you leave
you leave i
you leave this
you leaving
you left
you left me
you left the
you let
you let them
you lie
you lied
you like a
you like and
you like it
you like she
you live
you lock
you lock the
you look
you look at
you looked
you looked at
you looked like
you lose your
you lost
you love
you love me
you made
you made it
you made me
you made your
you make
you make it
you make me
you manage
you marry
you marry him
you may
you me
you mean it
you mention
you mentioned
you might
you might have
you might want
you move
you moved
you moved to
you much
you much longer
you must
you my
you my word
you need
you need a
you need to
you needed
you needed space
you never
you never even
you never see
you no
you not
you now
you now i
you now so
you off
you off the
you offered
you on
you on a
you once
you one day
you one more
you only
you only need
you open
you open the
you or i
you or without
you ought
you out by
you out of
you over
you owe
you owe me
you pack
you pass
you pay
you persist
you persist in
you pick
you pick up
you picked
you picked up
you please
you post
you prefer
you promise
you put me
you put the
you raise your
you rang
you read
you read this
you really
you reckon
you refuse
you rest
you ring
you ring my
you run
you said
you said about
you said to
you said you
you sat
you saved
you saw
you say it
you say no
you say otherwise
you say sorry
you say stop
you say the
you say to
you scream
you see
you see a
you see her
you see me
you see the
you send
you sent me
you should be
you should know
you should not
you should tell
you show
you sign
you signed
you sit
you sleep
you so
you so you
you something
you something to
you speak
you spent
you spent it
you start
you start with
you stayed
you stayed in
you still
you still have
you stood
you stop
you stop seeing
you take the
you take your
you talk
you talk to
you tell
you tell him
you tell me
you tell my
you tell the
you tell them
you tell your
you texted
you thank
you that
you that i
you that is
you that much
you that you
you the
you the kids
you the last
you then
you then i
you there and
you there is
you they
you they are
you think a
you think i
you think it
you think the
you think would
you this is
you thought
you thought i
you through
you till
you to
you to believe
you to come
you to hear
you to remember
you to say
you to stay
you to stop
you to the
you to your
you told
you tonight
you too
you took from
you took that
you took the
you trust
you try
you two
you understand
you understand that
you unless
you up
you up to
you wait
you walk
you walk out
you walked out
you want and
you want for
you want from
you want i
you want me
you want on
you want or
you want the
you want there
you want to
you wanted
you wanted a
you wanted for
you wanted it
you wanted me
you wanted to
you was
you watch
you wear
you went
you were
you were asking
you were going
you were i
you were in
you were late
you were like
you were my
you were on
you were out
you were right
you were told
you what
you what a
you what i
you when it
you when you
you whether
you which
you who could
you will
you will all
you will come
you will do
you will feel
you will finally
you will find
you will forgive
you will get
you will have
you will let
you will miss
you will never
you will not
you will only
you will pardon
you will read
you will recall
you will regret
you will ring
you will see
you will stay
you will think
you will wear
you will wish
you win
you with
you with nothing
you with that
you wore
you worry
you worry about
you would
you would not
you write
you wrote
you wrote about
you yet
you you
you you know
you you will
you yours
your
your abortion
your account
your affair
your age
your anger
your attorney
your aunt
your bag
your bags
your bank
your bed
your bed and
your behaviour
your birthday
your blue
your body
your book
your boss
your boss that
your boyfriend
your break
your brother about
your brother i
your brothers
your brothers about
your business
your call
your car and
your card
your cat
your choice
your class
your coat on
your conscience
your course
your cousins
your cry
your dad
your dad 's
your daughter
your daughter 's
your decision
your decision and
your desk
your diary
your doctor
your driving
your english
your evening
your ex was
your face in
your face when
your family
your father i
your father to
your favourite
your fiancé
your friends
your friends about
your friends or
your going
your going to
your gold
your good name
your gran
your gran 's
your grandmother
your gym
your half
your hand
your hand that
your handbag
your hands
your head
your health
your heart
your horse
your hr
your husband
your kids
your landlady
your laptop
your last
your last chance
your letter
your licence
your light
your lil
your lil brother
your little
your location
your locker
your lot
your manager
your mate
your messages
your messages and
your mind
your mind about
your moods
your mother
your mother 's
your mother again
your mother has
your mother that
your mum
your mum 's
your mum and
your mum can
your mum i
your mum in
your mum or
your mum the
your mum to
your mum what
your mums
your my
your name
your name off
your nan
your nana
your nana 's
your neighbour
your new
your new bloke
your new fella
your night
your nudes
your nudes are
your number
your nursing
your nursing council
your office
your out
your own flat
your own for
your own good
your own phone
your own solicitor
your own with
your papa
your paper
your parents
your parents about
your parents for
your parents the
your part
your part in
your passport 's
your password
your peace
your people
your phone
your phone in
your pick
your pictures
your pillow and
your pills
your pin
your plate
your purse
your records
your relatives
your road
your running
your salary
your shoes
your shop
your side
your side of
your signature
your signature 's
your silence does
your sister
your sister 's
your sister i
your sleep
your solicitor
your son
your son and
your sponsor
your street
your students
your stuff
your summer
your sunday
your tablets
your tea
your teeth
your things
your things on
your time
your tyres
your village
your voice
your wedding
your wedding dress
your whole
your window
your work
yours
yours $
yours about
yours and
yours and that
yours so
yours to
yours was
yours when
yours you
yourself
yourself $
yourself and
yourself i
yourself i am
yourself the
yuh
~about
~about ~it
~am
~boundaries
~i
~i ~am
~is
~it and
~me
~my
~she
~sorry
~space
~that
~the
~think
~was
~what
~you"""
ROWS = r"""}T
wT
gR
\S
TQ
LJ
?N
[E
VQ
UP
SP
TP
VP
UP
TQ
SP
RO
QP
RP
UO
RP
TS
MP
LP
NP
RR
LP
MP
RQ
TN
NO
SP
VP
UN
NP
SQ
TQ
NP
IQ
LP
NP
XQ
SR
SS
SO
RN
SQ
TP
RP
VP
SP
KP
NO
JP
KP
NN
`L
ZN
VN
ZU
NP
SR
RP
UP
NP
VR
YN
SO
LP
LP
BP
MP
NP
LO
SP
IP
LP
NP
MR
UQ
RP
YL
NP
TM
RO
US
UR
SR
UP
SP
LP
TO
SQ
NP
NP
WP
WP
NP
RO
TS
MP
NP
WP
WS
SP
NP
MP
MN
RQ
RQ
IO
NP
MO
MP
TP
SP
RM
SP
NP
MM
NP
KP
RO
MP
SO
TO
VP
SQ
NP
MP
RP
RP
SP
TN
RP
NP
TP
NP
RO
NP
WN
IP
NP
UP
NP
NP
SN
RP
RP
TP
RP
VP
RN
MP
RP
NP
SO
TP
RP
NP
SP
RP
LP
SO
SP
TP
SP
LP
NP
NP
NP
NP
KP
RP
UP
UP
NP
Y]
NV
UO
RN
TT
LP
XN
NP
QX
NP
RO
RQ
SR
MP
SP
NP
RP
NP
SQ
NP
NP
UT
RP
MP
VM
NP
UR
SR
US
TM
SS
RO
RO
NP
NP
NP
RU
KQ
NP
RR
SR
SO
SQ
VS
SQ
RO
JP
RP
NP
TS
MP
TN
XO
RS
XZ
SQ
LP
HQ
TN
NP
RR
SP
RP
RQ
UN
XQ
SQ
MP
MP
NP
RP
NP
WL
UO
MP
MU
MP
SQ
MP
VT
MP
MP
RO
RP
ST
WT
VN
VR
SN
XV
MP
SO
TQ
MP
SS
NP
MR
IO
NP
SR
SO
MQ
NP
NP
NP
RR
NP
TS
RO
ZT
VM
SP
RT
SP
UM
RO
WP
MP
NQ
NP
LP
MP
MR
\F
MP
TN
[N
JP
MP
RQ
RO
RO
SO
TK
RP
UQ
KP
KP
SO
MQ
MP
TK
TP
TP
WR
JO
NP
MQ
RQ
UT
SM
RR
UN
NP
LP
SO
SO
NP
RO
SO
RO
RR
VN
NP
SN
TM
TP
YG
JQ
RQ
]L
NP
JP
LK
RQ
QP
SO
RO
WO
NP
RO
SP
RP
RP
SO
UT
TP
RP
NP
MP
SO
NP
XQ
TP
SO
VZ
NN
MP
RN
RO
MQ
NP
IP
SP
UP
NP
NL
SP
SO
NP
SN
UV
VP
ZO
LP
RP
EP
SO
UO
WP
UQ
SQ
UR
TO
LP
RP
RQ
XO
RP
UQ
LR
WV
NN
MP
SQ
VP
SP
MP
SN
RN
TP
RP
RN
NP
RO
RO
WX
LP
LP
LP
SP
[S
TJ
RO
MP
SN
RN
YP
UQ
YP
NP
NP
SO
NP
MO
SP
SS
MP
TO
VO
NP
SO
SS
LP
HN
RU
RN
MP
NP
LQ
RN
LV
UR
RO
[M
SO
SP
RQ
LP
TO
TP
NP
VL
RM
NQ
SO
XS
RQ
XM
WL
KP
VU
NP
KO
MP
NP
SO
RP
SP
SQ
SO
KQ
SN
NO
NP
TR
UN
LR
RM
SN
RO
LN
SP
XQ
SP
SP
RP
UP
KP
XT
KT
GT
GP
RP
TR
ZQ
RP
UR
RP
RP
UQ
NP
UQ
YP
MP
SO
MP
RO
TO
WN
IO
RQ
VO
KR
RT
RP
RO
SN
NP
SO
RP
dS
MP
MP
NP
UP
RR
TP
SO
NP
\T
ST
SP
SP
RO
VM
YU
RN
RP
SP
RP
\I
RT
RO
MP
SO
TY
MO
LP
MO
VQ
RO
UO
NP
UL
RQ
NP
MP
VM
JS
ZX
SO
VO
TN
SO
MP
RN
SP
VP
TO
NO
SO
JP
VP
RN
RR
RO
]P
RR
RO
RS
SN
YO
JO
KP
LQ
NP
`L
MP
RN
NP
VO
RO
NP
NP
UP
VR
RP
UQ
SO
SS
UM
LP
RP
UU
]H
SQ
^L
MT
XQ
RN
RP
QR
NQ
LQ
SQ
TN
VJ
WN
TK
VQ
UG
RO
RO
ZS
TM
LP
^M
NP
SP
[O
TO
LQ
NP
WQ
SN
SO
SO
WO
TO
RP
TN
RK
VO
RN
MP
RP
SQ
WO
UN
RP
RO
RO
NT
MP
RO
RP
RU
RP
TO
NP
SP
MP
]T
WO
SW
SN
LR
RN
MP
NP
TO
LO
NP
UO
RQ
UN
VO
bR
SP
ZQ
NP
KO
NP
MP
TR
NP
RR
NN
RP
MP
RQ
SN
MQ
MP
XN
RP
IQ
RN
LO
SP
LP
WP
NP
VR
LP
TR
RP
UQ
YN
MP
TP
WP
SO
[R
TO
UP
TX
JP
UK
RO
RP
TO
MP
NO
VL
MP
JR
MP
RP
RN
SP
MP
RN
NP
WN
RP
TR
WL
NP
SL
NP
SP
TN
TT
SO
NQ
RP
KM
RP
^]
RO
OP
NP
KP
MP
XV
SQ
VS
WO
LO
]N
MP
UQ
NP
^K
XN
RS
RP
SM
TU
NP
TO
TK
JQ
LP
RR
MO
RR
RP
RQ
UM
NP
YK
LP
NP
RQ
JP
RQ
NP
WW
OW
LH
NO
RN
SP
RO
UQ
TL
MP
LP
ZN
LM
NP
YP
TP
NO
LP
JR
NP
VQ
KO
LP
V[
NP
LN
SN
UP
\L
^D
KN
WM
MP
TM
WO
RQ
ZQ
TO
VL
SN
ZQ
NP
SM
JO
UR
NQ
TS
LP
LO
LR
MP
KP
NQ
ZR
RP
SN
NP
MP
MP
UQ
MP
NP
RP
MQ
VO
UP
NP
RO
RO
SP
NP
RP
RP
SS
TQ
SQ
SO
MP
UQ
SQ
MP
MP
VP
SO
MP
NP
KP
NP
KP
SQ
NO
ST
SO
NP
MP
NP
NP
RQ
RR
ZO
UO
RP
NP
MP
NP
LP
SP
SP
UR
MP
NP
NP
YM
RO
]M
TO
MP
SO
\L
RR
LQ
MP
MP
LP
VK
NP
NP
VM
LP
SO
VM
TJ
SY
SL
ES
TO
XO
NP
RO
RP
ZW
RO
EP
MN
NP
NQ
SR
EP
WP
RO
[N
SM
RP
SN
XR
MP
\T
UO
TU
SN
WP
WU
LP
SP
HP
\M
MP
TP
MP
KP
QL
SQ
SN
TR
LP
LP
GT
IP
NP
NP
SP
WQ
KK
UN
IR
TV
_N
gP
NP
ZV
TK
VW
MP
SO
VN
WV
TO
LO
SP
WP
ZP
MQ
YR
MP
MP
RQ
UL
TJ
aK
ZR
ST
UV
LQ
NT
NP
WN
RT
JP
MO
ZS
RO
US
`M
MO
SO
SP
SN
WN
SP
SO
KP
RR
ZP
UP
VO
^S
RR
[O
RP
NP
\L
KQ
NP
TP
NP
WR
TQ
TR
RQ
XS
SM
TP
WR
UO
CR
RP
TP
SO
LR
SO
TM
SP
TT
SO
RO
TO
NP
`Y
NP
UO
LP
NP
IL
OJ
VP
RN
UL
ZO
VM
WL
NP
RQ
MP
IP
RS
TR
RP
WM
SQ
UV
WN
SN
VQ
VL
NP
WP
TL
UP
TP
>Q
NP
JS
SN
LP
RR
NP
LN
SN
MP
NP
ZQ
YV
RP
FQ
MO
NQ
LP
UW
ZI
SO
SJ
MP
MP
SP
RU
UR
RP
LP
RP
MP
TO
TO
JP
KO
SP
VR
WS
UO
RQ
ST
SP
TP
UQ
SP
RQ
MP
RO
RP
MP
RP
RP
LP
RP
TP
TP
NP
RP
RP
RP
TO
NP
NP
NV
NP
RP
VP
VQ
NP
MP
RO
NP
KP
WR
RP
MP
SR
UQ
WQ
KP
MP
NP
NP
RO
UN
SN
MP
VU
VR
WU
NP
SO
SP
NP
TM
RP
KQ
NP
NO
RP
SN
MP
TS
SP
RP
NS
NP
NP
NP
LP
UP
NN
YL
RP
SQ
SO
SP
SP
NP
RP
SP
RP
RP
UM
VO
MS
NP
RP
MP
LP
LP
]L
SN
XN
UQ
SP
TK
SK
NP
SN
NP
SP
SP
SO
TP
MP
TP
TP
LP
NP
MO
NP
SO
SP
NP
SP
SQ
NP
RP
LP
RO
NP
NP
UO
SP
UQ
NP
RN
RN
TN
TO
SS
RP
RN
RQ
SP
NP
SP
RP
MP
RP
MP
SP
LP
RS
NP
SN
NP
MP
TP
SR
ZL
NP
ZM
MP
XM
YN
RP
NP
NP
RN
VN
VN
RP
VO
NP
NO
NP
TP
SP
TR
RP
RP
MP
VP
LP
MP
SO
SP
MP
TO
WJ
VJ
[S
UP
RP
RP
XQ
XO
SR
RQ
NP
MP
RP
TP
TP
TP
NP
MP
RP
SR
SR
RO
NP
IM
NP
NP
MO
NP
VY
XJ
SP
UN
LN
SP
KP
TS
TS
VQ
NP
LU
LU
MP
MP
TS
XM
WN
TF
SN
MP
NP
NP
RO
SN
TP
_Q
UP
NP
SO
NP
RP
NP
NP
RN
MP
RP
HP
MP
NP
NP
MS
RP
NP
RP
LP
SP
SW
TU
RM
UN
MP
NP
RP
RP
NP
UN
NP
SR
TP
TQ
VR
NP
SP
NP
RP
SQ
RP
LP
RQ
TP
TM
RP
NP
ZK
RP
SN
TP
VP
UP
NP
SP
KP
UQ
WN
LL
JQ
MP
SP
NP
NP
RO
MP
TL
SO
TO
RO
RP
NR
NP
MP
TO
UO
NP
NP
RP
TP
MP
MP
SP
SP
MP
UL
XP
SP
MR
VP
SO
TS
NP
NQ
MP
NP
TP
NP
UO
RN
SO
KR
MP
[T
RQ
RS
SS
RQ
SQ
RO
UO
VQ
SQ
TP
SU
VO
fO
YP
NP
WO
NP
NP
NP
RP
LO
LP
SQ
UO
JP
MP
NP
SP
MP
SP
LP
SP
MO
TQ
MP
MP
RO
TO
NP
SP
UO
RP
RP
RP
NP
VS
NP
TO
SU
NP
MP
RO
TR
LP
RO
RO
SR
TP
SP
RN
NP
RP
SP
KP
RO
][
TO
YS
TS
NP
RP
UR
TP
RO
NP
SP
RO
WN
VN
RS
OO
TO
RQ
RQ
MP
NP
QP
RP
US
KR
TR
SP
TO
RP
SO
MO
RM
RP
SP
NP
UO
SO
XQ
NP
NP
UO
KO
RO
KP
SK
KP
RP
SM
TO
KP
TP
QK
UL
VQ
TO
RO
NT
NP
YK
MP
NP
SO
NP
UP
RQ
XK
LP
NP
UQ
UQ
LN
SP
NP
SN
SQ
UP
NP
VU
SP
MP
MP
RN
TO
MP
NP
NP
NP
KP
NP
MO
NP
LP
TQ
SN
RO
NP
TQ
TP
NP
SR
MP
UN
YP
RO
RO
SO
WO
RO
NP
TP
UV
SP
LQ
LP
SN
SP
SP
NP
NP
NP
SQ
WO
XM
SR
UR
MF
^M
SO
NP
RO
NP
RO
YT
RR
TQ
VN
NP
NP
LP
JP
RL
TM
RP
IN
NP
XT
XT
RR
SN
RP
MP
NP
NP
SR
MP
RM
MQ
LP
SQ
NP
RQ
VQ
TQ
NV
RS
TO
RO
MP
TM
UO
MP
YP
ZO
TW
RP
VP
RN
UR
UN
MP
UP
SP
TM
TM
TO
SP
LP
NP
TO
TP
NP
MP
XM
MP
NP
MP
MP
NP
RP
RN
SN
SO
KO
NO
ES
NP
TQ
NP
LP
TR
JP
NP
MQ
NQ
SO
RO
TR
[L
RP
MO
YO
KM
NN
MP
NP
RR
SR
NP
RP
MS
NP
JM
LM
SO
RL
NP
WO
MK
MM
IP
MP
UQ
NP
SP
NP
MU
RQ
SS
NP
SP
SO
SP
SS
MP
UP
RO
WP
RM
RP
SL
RM
RO
SR
NP
SP
NP
NP
IP
RP
SP
NP
NP
SO
LO
MP
LP
LP
SQ
MP
SP
NP
NP
QO
XM
NP
NP
SP
KP
MP
RP
NP
LN
MP
KP
LP
LP
RN
TP
MP
SO
VO
NP
JN
NQ
LP
RI
TQ
NP
US
RP
MQ
RO
TO
MQ
NP
TN
SQ
UP
NP
NP
WO
SS
VO
RO
NP
KP
RO
VP
RR
UP
VN
NO
MP
KP
TP
NK
GO
YP
SP
LP
TP
TP
MM
LP
[N
RN
UP
NP
RO
RP
MO
RO
NP
LP
NP
LN
LP
RP
RP
WN
RP
RO
XP
[P
NP
TP
VO
RP
MP
TO
MP
RU
SU
ML
VS
RO
NP
NP
MM
WP
SP
NP
RP
NP
UO
MQ
SQ
NP
RQ
SP
TP
LQ
RQ
UP
MP
MP
RP
ZK
MP
TS
NP
NP
VN
RO
NP
JM
TO
TO
LP
MP
RP
RO
NP
TN
UP
MP
VO
RO
UP
SO
MP
NP
LP
UP
NP
VQ
IM
RS
TR
NP
SP
NP
WH
NP
SP
MM
SN
RR
SQ
TQ
LP
VN
SO
TN
JG
NP
HK
NP
TN
RP
YP
RP
MP
RQ
TP
JP
VP
KM
RO
SN
NP
MO
TP
YR
UR
TQ
MP
LP
GP
NP
VR
SO
TO
TN
UP
RN
UP
UP
UP
RP
RO
LP
TO
LP
NP
NP
RQ
\S
NP
eP
RS
LQ
JQ
MP
MP
NP
RP
JP
cR
dS
LP
TS
RP
MP
SP
RO
LO
TO
MH
NP
MP
RN
MP
NP
RQ
KP
RN
ZP
RO
SP
MP
SN
XQ
SR
NP
NP
NP
SN
\Q
SN
SP
NP
MP
YN
WP
RO
UO
NP
NS
TQ
NP
RP
LP
NO
NP
NO
NO
SN
SP
SR
RO
LP
KW
SP
RP
MP
RO
UV
WP
RP
MN
SP
UP
UR
MP
SP
MT
UQ
LP
RS
TP
UO
TN
LP
TP
UO
VO
TP
VP
UP
NP
MP
EQ
SQ
NP
LP
SQ
KP
MP
LP
MP
SP
SN
LP
UM
SP
NP
NP
KP
TO
NP
RM
VP
LP
TN
NP
MP
_O
SP
NP
NP
XN
UP
UP
KP
NP
MP
XP
SP
SP
SO
NP
YC
SK
WQ
RT
MP
MP
WO
NP
TN
MO
NP
SP
MP
UP
NP
SO
SP
RQ
UP
MT
UP
VM
TO
RO
NP
RO
MP
RO
MP
NP
TP
UP
RO
VP
NP
NP
NP
LN
SO
SP
TP
TO
RO
NN
SP
VW
NP
UO
TP
UP
NP
SP
MP
RN
TO
NP
HP
RP
NP
SP
MP
MP
SR
RN
UO
SP
UQ
RO
NP
SO
RP
RP
LP
NP
TR
RS
TN
MP
LR
NP
MP
NP
NP
NP
NP
US
XO
RR
NP
TP
MP
UO
RQ
TP
TP
NP
RU
RP
VP
ZR
TP
YQ
TP
RP
NN
WQ
SP
NP
TP
TP
NP
TP
NP
SP
JM
LP
SO
NN
NN
NP
VO
TR
NR
RR
RR
RO
VQ
TP
RQ
NP
MP
NP
NP
JP
MP
VQ
SP
KP
UP
KN
RQ
SO
HP
MP
LP
RP
HP
NP
VO
MO
GO
XO
NP
SO
SR
TN
SP
UP
RO
NP
FO
NP
NP
VP
UR
WR
TQ
NP
IP
NP
VQ
OP
RR
RP
?X
TO
RQ
WT
SR
SP
NP
MP
KQ
NP
RQ
NP
SR
IP
RP
LP
ST
SQ
NP
LK
JO
UR
SO
ZM
TO
SO
RP
SP
SN
NP
IP
EP
LP
JP
NP
LP
RR
UP
NP
UM
SO
NP
RO
UP
UP
UQ
TR
RN
TP
MP
VS
RP
SR
SP
SP
NO
NP
SO
RO
UP
MP
RN
RO
RO
KP
TN
GP
NP
RP
MP
MP
UP
RO
NP
JO
RS
TP
NP
YS
TP
NP
SO
SO
MP
MP
SP
RP
RP
FP
MP
TL
YQ
RP
WQ
RP
UN
TO
RO
NO
TP
MP
SQ
NQ
SS
NP
NP
MP
WR
RP
RQ
RP
LP
TL
MP
SQ
LP
NP
TP
UN
RP
SP
GO
NP
RU
NP
MP
JP
SP
NP
RO
VP
SO
MP
RP
VP
IP
LP
KP
KP
SO
LP
RP
VN
VP
MO
RP
VO
SP
TP
NP
MP
NP
SP
NP
VR
RL
NP
RQ
XO
RQ
TP
TN
WO
JS
TQ
NP
TR
TP
TO
NO
VY
NP
TU
ST
TR
UN
RO
TQ
TJ
UO
MP
VL
VL
TQ
RO
RP
SP
MR
NR
MQ
SP
MP
RQ
SQ
NP
VO
NN
UP
TR
SP
KP
NP
NP
UN
RP
RN
RM
LS
SQ
TM
NQ
IP
RP
NP
NP
SO
NP
SP
UO
SO
TP
SP
SP
RP
SP
SP
JP
MP
SS
NP
NP
UR
SO
TU
TR
LP
MP
UR
UR
VK
TP
MP
NP
SP
TQ
WP
NO
RN
VP
RO
RP
TP
RO
RO
NR
MP
TT
TT
SO
WN
SP
SO
NP
fU
UT
MP
NP
SP
NP
NP
SO
XM
NP
UM
MQ
TP
MS
LP
LR
SN
SQ
SR
NP
KR
NP
MM
TP
TP
RL
UN
RP
RO
NS
RP
TR
RS
NQ
\L
SN
NN
LP
MP
YQ
LR
SP
RP
RP
NP
MP
MP
HP
NP
TR
SR
UR
RP
LP
NP
JP
KP
KR
KP
NP
MP
RP
MO
TM
ZW
NP
NK
RP
UL
[L
MP
KV
TR
KO
TR
SM
RP
TP
SQ
NP
VQ
TP
UP
TP
NP
SK
RO
RP
NP
UR
SR
NL
NP
LM
MP
NP
VS
NP
TP
NP
UR
TP
TP
UT
MR
MQ
NP
SP
SQ
SP
NP
LP
MP
NP
SN
SN
MP
RP
RP
TP
RQ
SM
LP
MP
RP
NP
NP
TP
SP
MP
SP
LP
SR
VP
TP
TP
LM
UO
RQ
TN
SP
NP
KQ
MP
KP
FT
MP
NP
SP
NP
NP
SN
MQ
NP
RO
RP
LP
MP
NP
SQ
SP
YO
[N
[N
NP
TQ
TQ
RP
TM
ST
RP
MP
SQ
SN
MP
LP
TR
XP
RP
KQ
MP
NO
KP
MS
UP
VS
MP
NP
RP
SP
NP
SR
SO
NO
SM
LR
SN
RN
NP
SO
OP
RQ
NP
SR
SP
SP
UN
TO
TO
RR
TP
@N
LP
VO
WO
SP
SP
NO
RP
NP
SP
SO
RP
RP
SO
UP
IP
NP
RR
SR
TP
TP
ZN
SQ
ZL
YM
TO
NP
NP
NQ
VP
]I
UP
NP
UT
LP
QP
NP
RN
KO
NP
LP
UR
JP
MP
LP
VP
SP
MR
KO
NP
NP
SP
NP
LP
VO
KP
NP
NP
RM
RR
SP
LP
MP
NP
LM
MP
LS
MO
RP
RP
RO
SO
TP
RO
NL
RO
RO
TM
MP
MP
NP
KP
NP
SS
MP
UP
TQ
RS
SP
TN
RM
UO
NP
RM
NP
SP
RP
NN
NP
VV
TP
MQ
MP
MP
JP
Gb
L\
<M
TL
DP
:X
MO
MV
GR
AW
Ha
TM
@J
>>
Ma
RY
VS
TK
SO
RP
SP
RR
VM
JP
VN
MP
XR
RN
TS
RS
TP
IP
MP
MP
LM
NN
NP
NP
IO
SP
NP
LP
UO
TO
JR
RP
UN
SO
SP
MS
RO
JO
RP
RP
MN
WM
NO
RS
TP
SR
MS
TU
SR
[U
[U
TO
VU
YU
TQ
SU
NP
UU
SP
LP
NS
TQ
NQ
TQ
RR
VN
SO
NP
NP
NO
MV
RN
RP
TP
UP
IP
TP
NP
NM
UR
MP
NP
RO
NP
MP
RL
NP
IO
NP
RN
TN
TO
TO
RP
]U
MP
UT
SQ
]^
RQ
[T
NP
NP
SL
SO
SO
LQ
NP
SP
NP
ST
RQ
KR
NO
SN
ZI
RO
SP
[M
KP
RP
JO
MO
NP
JP
MP
U[
VN
TP
RN
aY
UQ
NQ
NP
NN
SP
SN
TP
WP
NP
LQ
TO
VO
MP
NP
MN
NP
KS
VH
KP
NP
UP
TP
XO
UP
TP
MP
MP
NP
LP
TP
UM
NP
KP
SP
MP
NP
TO
VP
UP
NP
NP
OP
NP
NP
NP
TS
SP
TP
SP
TP
XR
VO
TQ
TO
NP
SP
[O
WV
KO
OP
RP
LO
ST
SE
UO
WO
RP
SN
TO
AO
JP
OP
MP
SP
IP
WI
TP
RM
SL
JQ
MP
YM
MP
TP
MP
NP
YL
RP
NP
WO
XV
TR
NP
XQ
RQ
IP
KP
RO
KR
MP
ZM
MP
MP
MP
RP
RP
TP
TO
NP
LP
ZQ
SR
SP
NQ
WN
MP
LP
XP
JO
MP
SP
LP
WO
SP
VQ
SR
HP
ZM
RO
NP
MP
SR
RQ
RR
RQ
XM
[H
XN
NP
TM
YJ
SP
VT
VN
TO
SP
MP
NP
MP
MP
TP
MP
VO
NP
NQ
TQ
NP
SR
SM
LP
TH
UO
TR
UO
NP
KP
TQ
RQ
RQ
TO
NP
WW
UR
UR
NP
GQ
NQ
MP
SK
[T
NP
SP
SQ
VN
SP
SP
UO
SP
NP
JN
RO
JP
NP
MT
SO
RP
@Q
MQ
MP
NM
SP
SM
TN
NP
SP
LM
RN
JP
TO
TK
XM
TN
TN
UN
UP
FO
NP
WP
NP
NP
RP
VP
UP
UP
RP
TN
WP
UO
ZP
LP
TO
NP
LO
MP
RR
LP
NP
SP
TQ
TN
YO
RO
YO
UL
ZO
RP
KP
UR
RP
SO
SP
KP
LP
TN
WQ
UQ
RO
TN
MP
SO
KP
MP
MP
RP
XR
VT
NP
UQ
NP
SR
MY
DT
NS
XP
RR
NP
LR
WO
NP
RO
NP
TM
NP
NP
VR
ZN
NP
SO
MN
SP
SR
MP
NP
MP
MP
MP
RP
JR
SR
MP
EP
NP
NP
NP
RP
UP
MP
MP
SP
TP
NO
ST
SO
NP
JP
NR
SP
LP
UQ
LP
RP
SN
IP
TM
TM
BN
_N
TN
[U
RN
XU
TN
RP
MP
YP
MP
SN
SN
[L
JM
SP
WK
RN
SN
SP
MP
NQ
RN
TU
NP
SQ
VM
NP
MP
RP
UP
SO
SP
ZP
WP
TO
SO
NP
MP
UR
\O
UO
TO
RP
SP
SQ
UO
TP
UP
YN
SN
TX
NP
NT
SQ
ZL
TP
SP
SV
NP
WS
TN
RQ
RP
SL
XO
NP
RP
RO
NP
YF
WO
TN
TN
RP
RN
VN
RO
IP
NP
RP
KP
RO
MN
NP
NP
RP
RO
ZQ
VV
KP
RN
UM
SP
TN
MP
MP
SP
SO
UP
TO
RM
LO
MO
NP
RP
RQ
NP
SO
SO
TP
RP
NP
SP
RP
SP
TO
UN
TO
MP
MP
MP
NP
NP
RO
MP
NP
NP
KP
SP
RP
LP
MP
LP
TR
aJ
SN
TN
RP
SQ
NP
MO
MO
RO
VN
MP
UO
LP
`S
WR
LP
LP
SP
SP
WP
SP
TO
WN
TS
SP
KP
KP
MP
TN
SP
SR
RP
RP
]O
WS
UP
MP
RM
RP
SR
RP
RP
RP
SP
LN
MP
TQ
UQ
SM
LP
SP
UP
NN
RP
UP
NP
NP
NR
RO
RP
NP
TP
NO
RO
SR
RO
NP
JP
NP
NP
NP
TP
NP
TP
NR
TP
UP
NP
RP
SP
JP
TU
SS
LP
NP
VN
TP
MP
QN
NP
SO
RO
ZV
SO
MP
NP
MP
MP
[R
VL
RP
RO
MP
TO
RP
MP
RP
LP
MP
UR
UT
SN
MQ
SR
NP
JP
NP
RP
MP
NP
TN
NP
HP
NP
HP
RM
TV
NP
TN
TN
SM
SP
RU
SP
OR
UR
WR
VO
SP
NP
MP
NP
NP
MP
SP
SN
TO
NP
SP
UP
SQ
MP
MP
RO
RO
RP
IR
NP
LP
RP
RP
MP
NP
NP
TN
OM
ML
JP
SO
XM
TO
SM
MP
MP
NP
SP
UX
SS
RP
SP
TP
RO
RO
RP
TO
TO
LP
SP
VP
UP
QP
NP
NP
RO
RP
MP
MP
NP
RP
NP
SP
MP
NP
SO
NS
MP
[R
VS
RS
SO
RN
RP
MP
SN
KP
NP
GR
UP
SP
MP
MP
MP
MP
TP
VP
SP
NP
RP
RQ
UQ
RO
MP
UQ
RP
SP
NP
NP
SP
RO
SN
MP
SQ
LP
US
RR
NP
NP
NP
NP
EP
WL
RO
RP
JP
SN
SQ
RN
NP
RM
SP
SO
TR
RR
SP
SR
SN
RP
LP
MP
YO
SP
MP
NP
HO
MP
MP
RP
cJ
VJ
RQ
WP
LP
NP
RO
MR
VO
RN
SO
MP
LP
NP
TO
TR
IP
JR
LP
TR
RP
MP
NP
KN
WP
MP
NP
NP
NP
SP
VN
UP
NP
YO
NP
\N
TP
UP
NP
SO
RP
MP
NP
NP
RO
XO
UR
UQ
NP
SQ
MP
MP
NP
ZL
TN
SQ
RO
TR
LP
RN
TP
SS
RP
NT
TR
SR
US
RP
RQ
RP
RS
MP
RS
NP
RK
MP
RO
RO
UK
YN
NP
NP
HQ
JP
MO
YJ
RL
TP
RR
NP
FV
TR
SN
IP
NP
NQ
RQ
SM
SP
SN
SM
RR
\L
NO
VN
RO
NP
RP
RP
RP
TO
TO
MP
TP
MQ
NP
RO
TP
SP
MP
TN
TN
FM
UM
NP
TV
MP
TR
RP
RQ
SR
NP
NP
TO
TP
RP
RP
SP
NP
VO
RR
UO
RQ
RO
TO
TN
WL
SR
SR
RO
RO
SN
NP
JO
NP
SP
MR
VO
TP
SP
SP
\U
WV
TR
TO
SP
SQ
SP
RO
TR
SP
MP
ST
RR
SP
TQ
UO
MP
UR
NP
[S
[N
RP
K\
NP
YN
UO
RO
SO
SO
SP
NP
SP
GO
NP
SP
SQ
UQ
NP
WQ
MP
LP
MP
TW
SW
SP
RP
SP
NO
MP
RP
RP
SR
RS
RQ
LP
LP
NQ
NQ
LP
MP
JP
SO
RP
OL
MP
NP
NP
NP
RP
RP
MP
MP
MP
VP
SP
VO
RO
NP
SP
UO
RO
^V
ST
SP
NP
VQ
RP
LO
JJ
TP
MP
NP
RP
RO
SP
SO
TN
TP
VL
KP
WQ
RP
UQ
MP
SQ
T\
IP
SP
SR
WQ
RQ
SS
SQ
RP
KP
SP
RP
RP
WO
LP
VR
MO
\U
SQ
NP
XP
NP
RP
IP
UJ
ZM
MP
VM
IO
MM
NO
RO
RP
RR
NQ
LR
MQ
WT
SN
TP
VT
NO
NP
UP
RO
NP
SR
RN
VT
UP
TT
KP
US
JO
LU
NP
RP
RO
VQ
KP
NP
NO
RP
TO
RO
ST
NP
RO
NP
WM
VT
RN
VP
SQ
MT
LX
MN
RQ
LP
KP
RO
KP
NP
RQ
NP
WQ
RO
QQ
WQ
MS
NP
RM
NP
SP
RO
RR
RQ
SR
LS
NP
NQ
SM
MP
SP
RP
MW
UP
RR
RP
RQ
KP
MP
US
UQ
YU
NP
RO
VU
US
NP
NP
NP
SP
LP
MP
TP
UP
^O
YN
MP
TO
SP
TO
SN
MP
RO
RP
RQ
TQ
LO
MN
NP
SQ
ZT
EN
NP
JN
SO
NP
RP
TP
NP
YN
VP
UP
RQ
RP
TP
TP
TR
TQ
WQ
NP
MQ
TQ
NP
RP
UQ
TQ
SP
RQ
RP
MP
MP
SR
SP
RR
UP
MP
RO
HP
VN
UN
TS
NO
MP
RP
NP
SO
UN
UN
SO
JP
LP
NP
NP
SW
MO
NP
NP
SL
NP
TQ
NP
NP
NP
VQ
UQ
TQ
RO
HP
MP
ZP
SN
TN
TK
TO
VJ
VN
VP
RP
VP
HO
NP
NP
MP
NP
TO
RO
SO
KP
WR
RR
SP
WO
SR
LP
MP
KO
UQ
GP
NP
MP
SP
MP
KP
LU
HS
MP
RO
RR
RP
RP
WL
UQ
TO
MO
LS
TR
NP
SU
VO
SJ
MP
MP
SR
SR
TN
SQ
TM
UM
UM
NP
ST
SQ
VQ
SQ
GP
MU
SO
SO
NP
RP
LP
MQ
NP
LP
MP
SQ
SO
LQ
TQ
WP
XQ
FP
NP
SS
SP
RP
LS
NP
SP
SO
UO
TP
TM
VO
SP
SP
TO
SN
LP
UN
NP
WS
WS
VN
RR
RP
ZQ
NO
MR
NP
NP
SP
SP
_M
TO
UP
NO
US
VS
XU
VS
RQ
MP
RP
JP
MP
]Z
XM
ZV
RR
SP
UP
RO
VP
SP
RP
RP
RM
LO
SP
TS
NP
MV
SN
TN
US
DP
JP
NP
RO
TP
TP
UQ
NP
MP
TR
RP
SR
SR
HR
MP
NP
NP
MP
KP
NP
RP
JT
UU
LP
NP
MP
MP
NP
TQ
NP
NP
VO
SO
NP
UO
TP
NP
SM
RN
UO
RP
VP
SP
SQ
NP
NP
MP
NP
LX
UX
SQ
SW
TP
RO
RP
RP
RO
SR
MP
RP
RO
LL
XK
NP
NN
TN
LP
SO
NP
SP
RP
SO
SO
LP
WP
LQ
MP
NP
VR
NQ
NP
SP
SP
RP
LP
NP
XO
SP
SP
XM
UP
MP
MP
LO
MP
SO
HM
RN
SP
TR
RP
MP
SL
SN
NP
NP
MP
NP
MP
LR
LP
NP
LP
MP
SN
TO
MO
]F
MT
NP
RP
SN
XL
LQ
KP
MP
_O
XO
RN
SP
UT
RR
]S
VQ
TO
RO
VN
UQ
MP
NP
RO
RS
SQ
NP
TQ
WQ
TS
MP
RP
HS
MP
NP
UQ
NP
MP
SO
MP
SP
JP
MP
LP
GQ
MP
KP
ZL
JP
NP
SK
TL
TO
RO
EO
MP
NP
NO
NP
LP
NP
MP
NQ
RP
RP
KP
NO
RO
TQ
SQ
VP
RQ
RP
MP
MP
RP
RP
TP
JP
LP
SS
]M
SQ
JQ
KN
MP
[U
RR
SQ
VP
UP
NO
TO
RM
RO
SP
NP
JP
MO
ML
NP
RQ
TL
VP
WN
RP
VQ
IQ
WT
ZU
NP
TO
RN
NP
SO
TS
RQ
MR
KP
RM
UO
NP
YM
SO
TR
RP
RO
LR
UP
SO
TP
TP
RP
MP
RO
SP
NP
RM
JP
LP
KP
LP
LQ
XO
RO
RO
WQ
JP
MP
NP
NP
SP
SP
NP
MP
cH
SO
XP
SO
NP
SO
TO
NP
WP
TM
RP
WQ
MQ
RR
RT
SR
VV
UP
MQ
NP
NP
NN
NP
IP
NP
JQ
MP
SR
SR
SN
NP
SN
MR
GQ
LP
NP
WR
SR
MP
RP
IN
SQ
SO
LQ
NQ
WR
SO
LP
TP
SP
LP
NP
TQ
UQ
TN
SN
RO
RM
RP
WQ
NP
NP
ZS
UP
SQ
SQ
NP
SQ
WR
UP
LO
SQ
TM
SM
SQ
RP
SR
MO
LP
RP
RP
SO
RO
TP
NP
IX
NQ
SQ
RN
SP
NP
IP
RP
MP
NP
RQ
RK
LP
TT
NP
TO
MP
NO
HO
KS
TO
RP
MP
RR
SO
TP
MP
IR
TO
SP
SP
SP
SM
RP
TO
IS
VN
NP
RP
NP
NP
MP
NP
SH
UO
RN
RQ
NP
SP
SQ
RO
SO
FJ
RP
MP
NP
NP
MP
\O
XP
TS
RO
SO
NP
RP
TO
TT
RT
RP
SM
TO
LP
SP
NP
IQ
RQ
SO
SP
SP
RP
MP
JT
NP
SQ
NP
TR
TO
NP
TN
HS
MP
RR
SM
LP
NP
KL
JP
KM
NP
RP
RP
TP
SP
US
RP
RP
RP
SP
RO
NO
RO
KQ
SP
SQ
MP
NP
TP
SP
SP
NP
RR
TR
UP
NP
SQ
RR
TO
RN
NP
EK
KM
SO
RO
SN
NP
VP
LO
MQ
WN
TR
LP
NP
TP
NP
JP
KO
MP
RP
SP
TM
UO
RO
TP
VN
TO
NN
SO
SP
NP
VO
NP
LP
LP
KO
KO
XP
NP
NP
RO
NO
MO
SQ
SP
IN
TR
VP
MP
MP
RO
RP
NP
NP
UO
SP
HP
LP
NP
NM
RQ
VR
NP
RQ
SQ
NP
JP
TR
RP
RR
NP
KU
MP
NP
KO
NP
VR
SP
VO
RQ
SL
KM
SP
NP
LO
KT
SU
RO
RQ
VR
VR
SP
NP
RO
[Y
VW
SP
RP
[J
UN
SP
UN
RO
RO
NP
NP
NP
RP
YU
TQ
TQ
SR
UP
SR
ZO
VS
SO
NP
TP
TP
HP
KP
VS
LP
NP
RO
RP
NP
NP
VN
TN
SP
]N
UR
TP
VD
TN
LM
RP
SP
UP
UP
UP
SN
SO
NP
RK
RP
MP
SN
RP
RP
SM
MN
TR
SP
JQ
EO
KP
MO
SL
WQ
RP
RP
SP
NP
HP
NP
NW
RQ
MR
NP
VO
NP
`D
MP
LP
NP
NP
TN
TN
XM
TN
UO
VO
UO
TN
NP
NP
NP
SP
RP
RP
SU
TP
XM
TP
SO
SO
LO
UP
TO
NP
SO
SP
RR
SN
TN
MP
RN
RP
NP
RP
MQ
RQ
RS
VR
UO
LP
SP
TK
NR
MP
SP
NP
RP
NO
RP
RQ
MO
WM
GP
NP
NP
MP
MP
NP
NP
RP
NP
LP
NP
XW
TM
SN
MP
RQ
JP
UO
LP
SO
TP
MP
TP
MR
NP
TO
RQ
LP
WP
NP
MQ
MP
UL
YP
MP
SP
LP
VP
SI
LP
NP
XP
RQ
NP
MP
UN
MP
KR
NO
TS
MP
MP
KP
SQ
WP
RP
TR
UR
RP
NO
RQ
SO
IU
MP
NQ
RQ
RQ
IP
WS
NO
NQ
MP
LP
NP
US
SO
MP
NP
MP
MP
UP
RP
`G
MP
UP
SR
SO
LP
RO
[Q
RP
RP
LP
XM
WN
SP
RP
YT
NP
UP
RS
NP
VQ
WP
SQ
MO
SQ
NP
NP
SN
MP
TT
NP
SO
NP
ZO
VP
RO
VN
MP
NP
MN
MP
MP
SP
WP
RR
NP
LP
MP
TN
RQ
NP
NP
NP
TP
RP
NP
RP
RP
SP
RP
SR
IJ
SK
TP
MQ
MP
RP
TP
LP
NP
JP
RN
TQ
VL
VP
LP
NR
NP
NP
NP
NO
RN
RR
MP
NP
RO
NO
SP
SP
US
MP
RO
RQ
MP
NP
NP
\Y
RQ
RS
SR
TO
MP
NP
NP
JL
NM
SO
SQ
TP
NP
NP
NP
LP
MP
NP
NP
MP
NP
LO
RO
RT
KP
LP
NP
NP
NP
NS
MO
UP
UP
VO
UP
UN
TP
NP
SP
RQ
MP
NP
XQ
IN
ZO
SN
RQ
RQ
SP
RT
SQ
TP
JP
MP
MP
MP
NP
TR
LP
MP
RO
TN
TN
NP
JP
MP
KP
RO
RO
SO
RN
OP
NP
RP
UP
MP
RP
SV
JM
RP
NP
TP
SS
RN
LP
JP
SR
RQ
UP
UP
NP
LP
NP
RP
WQ
VS
YP
MP
NP
LP
UP
SM
SN
TN
RO
SO
SP
RO
SO
SO
VO
RP
TP
LP
TO
NP
NP
NP
UQ
SO
TN
SO
HP
SN
SO
RP
RO
TM
XO
NP
NL
TP
MM
NP
UR
JP
RO
UO
aO
RR
UO
SP
BM
NP
MP
IN
YN
ZQ
NO
MP
YQ
UO
VQ
MP
SN
MP
NP
RP
RP
TN
KP
SP
NP
SO
RP
NT
WP
NP
RQ
NP
TK
VN
RS
TQ
RR
SR
TP
WM
LP
RN
UP
TN
RP
SO
\S
TN
YN
UP
ST
NP
MP
SP
NO
NP
SO
RP
SO
RP
SO
KP
RN
UQ
SP
TO
VM
SO
TP
JP
JL
MP
YO
SR
UP
TO
TP
RS
WP
SO
MP
TP
MP
NP
SP
NP
SN
SO
NP
NP
KO
RO
VM
MP
GP
NP
RS
RP
XR
SP
RP
SO
LO
RN
MP
SS
SP
NQ
LP
LP
UL
NP
SP
SP
XN
RM
SN
RP
SN
NP
MP
VP
LP
NP
UP
WX
SP
LP
RQ
UP
RP
LP
NP
UP
RR
UO
SP
WP
IP
RO
VP
LP
TP
RS
VT
RS
SQ
OO
OO
NP
;K
MO
UP
SP
WN
NP
SN
MP
LO
SO
SO
SP
SR
VO
MP
RN
RO
RP
UP
RO
TO
NP
SP
JS
NP
NP
LZ
UR
LP
NR
RN
MP
SS
MP
NP
NP
RP
LP
NP
NO
NP
NP
MQ
SP
NP
RY
TR
NP
MP
VU
SR
ST
SS
ZK
NP
WP
WP
SL
SN
ER
LP
IP
KP
SS
TR
XM
VP
NP
TP
TQ
UR
SM
NP
NP
MP
NP
ZT
NP
NN
UP
MP
RO
LP
MP
RO
TP
[K
UO
NP
RP
RP
MP
SO
TO
RP
WN
RO
NP
IO
KP
NQ
WP
KP
NP
YJ
\N
YO
RQ
MP
NP
LP
\N
TO
RT
UO
VR
MR
RN
UO
RP
MP
RP
RO
SQ
TQ
RO
WL
MP
MP
MP
MP
KR
RQ
SP
TP
KP
NP
RO
JN
NP
TO
SP
NP
SP
SP
SO
UP
KP
RR
SO
ZN
SQ
SQ
NP
NP
RN
RN
NP
RO
NP
TO
MR
UQ
SP
UM
TO
NP
UO
UU
UU
RO
SP
LP
NP
UP
MP
VR
SP
NP
RQ
NP
MP
NP
NP
JQ
SQ
NP
NP
SN
KN
SQ
SP
NP
MP
KP
NP
NP
SP
TP
RP
RP
RP
NP
VR
JP
RP
WP
SN
NP
SS
RP
SN
SO
TP
MP
UR
MP
LP
NP
SO
NP
RO
MP
RP
YN
SO
UO
RQ
NP
SN
TT
UR
NP
NP
NP
NP
UU
RR
SO
SN
SN
KP
NP
KO
SP
UP
UP
UQ
SP
SR
TO
TQ
TL
VO
MP
RP
NP
RO
RO
RO
RV
RR
NQ
MP
RR
TS
EQ
NP
RQ
KP
NP
ST
LP
RS
NP
NP
TP
NP
SQ
NO
RP
TO
NP
NP
KP
NP
MP
SP
NO
NO
LO
NP
TM
TO
SP
TT
RR
US
NP
MT
UT
UM
UP
NP
VP
UL
TQ
MP
MP
NP
JP
NP
RR
NP
NN
UO
^V
RP
LP
SP
SP
NP
SP
SP
MP
JP
NR
RQ
KQ
MP
SM
NP
RP
TM
NP
VP
SQ
UO
MP
NP
MP
UP
RN
SO
VR
NP
SY
SQ
MQ
MP
UT
MQ
[J
VP
NP
[N
SO
SQ
VN
NP
RO
KO
TO
RN
TR
RO
NP
LJ
LP
TP
TP
NP
TR
TN
SP
SP
RO
LP
HQ
MP
NP
WN
SQ
UR
RP
TM
SP
UM
UT
`M
SN
SO
LP
MO
KN
LP
TP
RR
SP
RP
MR
LN
RN
MP
NK
NP
TO
NP
NP
RO
VQ
^N
SO
SO
RP
UQ
RQ
SP
RR
LP
RP
TP
t6
NP
SQ
LP
MP
KH
MD
UE
TF
]}
ZC
a@
TP
NO
MP
NO
SN
TP
NP
UK
NP
SM
LP
JO
NP
UO
SO
NJ
YQ
SP
TP
SO
MP
MP
RO
RO
NP
RP
NP
NP
SQ
NP
RP
RO
TO
NP
SP
NP
NP
MP
RQ
NP
NP
NP
SN
RP
SP
LP
SQ
SR
MQ
YP
LP
^M
QT
RP
UP
UP
RS
UQ
RQ
RP
RP
NP
TP
IP
MP
KK
NP
VL
VL
RP
NP
SO
TK
SP
LT
NP
NP
JO
JP
RN
SP
MN
TS
VN
VR
MP
SQ
SO
RO
RO
KP
NP
KP
SP
UP
NP
RP
LP
NP
RP
IN
NP
UT
RS
MP
TT
RO
NP
YF
NP
UP
RP
SO
TO
TO
SP
RS
SO
TO
MP
SM
RP
VO
LP
RP
SM
RO
KM
RO
MP
RM
SN
RP
MQ
SU
TQ
RQ
NO
XR
RP
UO
[I
XR
NP
RO
RN
RP
SR
XQ
SP
[M
SO
UO
MP
]M
TP
WQ
XJ
RO
MP
RQ
MP
RR
LP
KP
LO
MP
MP
NP
LO
TR
RP
RP
MP
RS
VR
WQ
NP
UQ
NO
MP
UN
LP
MP
[V
SO
VQ
TQ
TR
UR
LP
SP
JP
DP
RN
MP
SO
TO
TO
MP
JP
RP
N]
KR
RR
NP
RQ
VT
SS
NN
NP
NP
SP
XQ
WU
XR
NQ
RS
NP
KP
NP
SP
SP
NP
MP
MP
SO
RP
NP
SP
VP
NQ
MQ
YI
SQ
SQ
SO
JL
NQ
RP
MP
SN
IL
NT
RP
NP
RP
TQ
TO
RL
NP
NP
RP
UP
SP
NP
RP
IP
NP
NP
SN
TO
NQ
SO
SO
LP
JN
NP
WP
VS
LP
WQ
RR
MQ
RQ
SN
SP
TP
NP
NP
RR
NP
UP
VU
YN
MQ
UP
VP
UP
LP
TP
NP
NP
IQ
TR
SQ
RP
WP
MP
SQ
NP
KP
NP
`L
WQ
NP
RP
HQ
HP
SL
NO
NP
NP
TO
WP
NP
WP
TO
TS
RQ
LR
NP
YQ
LP
RQ
KP
SO
NS
MP
RN
TO
MP
NP
NP
KP
NP
MO
NP
TQ
TP
NP
MP
UN
YP
RO
SO
WO
UV
SP
LQ
LP
SN
SP
NP
NP
NP
SQ
WO
SR
\M
NP
YT
NP
NP
JP
RL
IN
XT
RR
SN
RP
MP
NP
UR
YP
RP
VP
UN
MP
UP
TM
TO
NP
TO
NP
MP
XM
MP
MP
RN
SO
KO
ES
TR
JP
MQ
SO
[L
KM
MP
NP
RR
RP
MS
TP
VP
NP
NP
LS
UP
VU
SR
UR
MP
NP
KO
VS
RO
KM
SP
RO
KP
MP
VC
[P
XN
NP
RP
MP
YO
MP
RO
LP
NP
MP
KP
NP
RO
SP
SO
RP
RN
VN
VN
KP
LP
SO
NP
TL
SP
SP
TO
NO
NP
VF
UP
MP
MP
NP
VP
ML
SP
RO
NP
UO
NP
MP
NP
NP
AQ
MP
RQ
NP
NP
SP
RV
NL
RO
TN
NR
KO
NP
TO
KP
TS
MP
SP
LO
RP
RR
RR
TR
TS
US
RO
SO
JP
NP
XP
NP
MO
NP
MP
TJ
LP
RO
NP
TR
NP
TQ
LP
LP
NP
SM
JP
SP
TR
ZR
SQ
TN
NP
SO
NP
JS
TQ
UP
JO
SP
RP
NP
IO
NP
LW
YK
TO
NO
IP
RO
SN
NP
UQ
UN
JS
MP
VR
SP
NP
JP
UN
MP
NP
NP
LP
[M
NP
NP
MP
UP
LP
TQ
SP
TT
SR
GQ
LP
NP
ST
MP
RR
NP
LP
NP
SP
NO
LP
VM
SP
VQ
RP
XN
MS
YN
TN
NP
MP
TO
NP
VY
TN
[O
TP
NP
NQ
NP
LP
TW
SO
SS
UR
LP
JP
RO
NP
UQ
VQ
XW
LS
NP
RO
NP
RP
SR
RQ
SQ
VS
RP
TO
LN
NP
MP
XN
TP
NP
JP
LO
FP
TN
TO
UO
FP
RP
MO
JP
RP
NO
MP
HP
MP
NP
MR
MP
NP
UO
TO
MP
TQ
NU
MQ
TQ
LP
KO
TP
WR
XQ
SN
NP
VO
MP
NP
ZQ
YO
LS
LP
NP
NP
SP
NO
MP
WQ
JU
SR
NP
SR
KT
SR
UO
RM
SO
ZT
VP
NP
UO
UQ
MP
MP
NP
RO
TO
MP
LP
NP
SO
NP
MP
MP
NP
SN
TQ
RP
KP
MP
NP
SL
TP
UU
MP
NP
MP
NP
MP
NP
NN
NP
SL
NO
TP
SP
MP
KP
LP
SP
SN
GQ
SQ
LP
RO
UQ
MP
NP
MP
LP
XN
WQ
TP
RP
MR
NP
LP
NP
RP
VM
TN
NP
[O
TP
MP
NK
MP
UO
KP
NP
RO
RP
MP
RO
NP
RP
LP
RQ
NP
NP
SP
MP
LP
NP
SO
MP
NP
TP
UM
NP
RQ
RT
XT
RO
TM
MP
MP
RP
RS
NR
JQ
LP
SR
NP
RP
SP
[J
SP
RM
RO
KP
TO
IY
TR
MP
LS
SP
JT
NP
NP
RQ
LP
MP
MP
NP
ER
MP
VO
RQ
NP
SP
JR
KP
MT
MP
RP
LP
TP
LQ
NP
LQ
RR
RR
JP
NP
NP
MP
RP
SR
RO
MO
MP
XO
IO
RP
KP
LP
TP
RQ
SO
RQ
RQ
RR
NP
MP
MP
MP
HP
XO
VM
KL
QM
RP
JP
RO
KH
VP
WO
RO
RR
MP
TL
SP
MP
TO
UI
SO
TO
NP
UT
HS
JP
NQ
RP
SO
BO
MO
NR
ZL
GM
RL
KP
TH
KN
SR
MN
OP
WR
NP
MQ
LP
MP
NP
VP
LP
RP
IO
KN
GU
KP
RP
RP
TP
KR
LP
MP
RR
^R
SP
VP
MP
KM
SM
GP
SQ
SP
RO
JP
SO
MP
NP
LP
SU
FP
IP
SL
SH
MP
SS
MP
NP
NO
NP
XO
RO
VM
RO
TI
NP
NP
NP
MP
UO
LP
TR
MP
HO
EP
SQ
RQ
UK
RR
NO
SN
VO
VT
NP
TO
LS
MP
VS
LN
IQ
RO
UP
NP
MP
MP
NP
LO
SQ
TQ
UO
SP
[R
IN
LP
SO
NQ
MP
MP
TN
RR
GR
UQ
KM
VO
NP
TP
TP
MR
WQ
JQ
MP
TS
RU
UQ
NQ
KN
XQ
UP
RP
SR
NP
SO
NP
SO
RR
MP
UP
NP
TR
UP
RP
NP
NV
MQ
RM
UO
LP
SO
TR
RN
MS
NP
UP
RO
LP
UP
SQ
NP
JP
HO
ZO
WT
RP
VQ
RP
FQ
RP
RP
SO
LP
TO
MN
SM
NP
VN
LP
RQ
RQ
SP
NP
RN
JP
NP
NP
UL
NP
MP
]P
KP
TP
YS
NP
MU
SR
UP
MN
NP
NT
NM
SQ
SS
IP
NR
SP
LT
LP
NP
LP
UP
VP
VP
NP
UN
UP
MP
WT
VO
VR
UN
LP
TO
NP
SL
NP
NO
MP
NP
UP
TM
SM
WN
TU
SR
SO
LP
MP
LP
ST
LP
NP
SN
SP
LP
VM
MP
RQ
MO
NP
TO
SQ
RQ
TQ
NP
WO
RO
VR
TL
XJ
SP
SP
TT
RO
SQ
VR
YN
WO
WQ
SO
WS
XP
TQ
RP
IO
TW
SO
VO
UQ
ZV
NP
GP
SO
US
NP
NP
]H
KP
ZP
RP
MP
NO
TL
OQ
NP
NP
TP
NP
SR
RR
LP
UN
DM
NP
MP
TQ
NP
NP
MP
LQ
LP
SI
MP
SL
NP
XP
RO
TP
TX
UO
SP
SP
TO
UR
RN
NP
RO
NP
XV
YM
UO
TU
MQ
LP
LP
RP
UU
SO
NP
NP
NP
MO
TO
SP
KP
NP
UP
SO
NP
LP
TM
LS
IP
LS
JW
RL
MT
MP
RO
NM
KN
NM
MP
MR
NP
RO
TP
JU
SP
RO
MS
MN
JO
RP
SO
NO
RJ
MO
RP
SR
VS
MP
MP
TP
NP
NP
MO
TZ
MQ
SN
WM
MP
NP
TU
WR
NP
MP
SP
MP
ZS
TQ
KQ
RP
TL
JP
LP
WO
YS
NQ
HP
MO
VM
SN
MP
XP
WO
YP
SN
MQ
RO
UO
SP
SP
NP
LQ
WO
SN
MP
RO
LP
UP
MO
TO
TO
MP
MP
NP
MP
TL
RP
[Q
SP
NP
RP
TN
NN
TP
NP
SO
MP
SO
RS
MP
RO
JH
NP
NP
RO
RO
RP
TO
NP
RP
NO
VN
RM
RP
SP
MP
UE
JP
TO
UV
SP
KP
NP
MP
RP
MP
UP
RO
UO
TQ
UP
KP
RP
NO
MO
MV
NP
TO
SN
NO
LP
MP
SP
NP
NP
RO
XS
UP
DO
NO
KP
RP
T\
OO
RP
KP
UL
RP
NP
NP
VW
NP
LP
UN
ZT
US
WU
TS
LO
MP
NP
KP
UR
SP
KP
LP
LP
TN
MT
RN
UP
NO
WO
MP
SS
TO
SO
MP
WS
SP
TQ
TS
US
SN
RP
MP
HP
VM
ST
NQ
MP
LP
NP
LP
TO
MS
SP
RP
NP
MP
LP
NP
SO
LO
RR
RO
MP
GM
NP
UQ
NQ
MP
RO
FP
MR
NP
RP
XO
SP
LP
IQ
KO
MP
US
KP
NP
LP
SP
MO
MT
TV
YQ
VS
XQ
TN
NP
SP
XM
NP
RP
WN
ZP
UO
IP
UP
RO
NP
MO
LP
[J
TN
NP
JP
NP
RP
RU
MO
MP
LP
SP
MP
RN
NN
TP
TS
MP
UO
MT
MP
RQ
KP
KO
MP
`J
]G
TM
SO
GN
MO
MP
LQ
NN
TM
MP
UL
MS
RN
SP
SO
KP
WL
VL
YT
RK
TP
UN
MP
LP
MP
NU
NP
MP
SQ
NP
RR
TR
SO
VU
VR
RM
UL
MP
ZW
NP
YR
LP
SO
MP
RO
MP
MP
VM
\]
LO
YE
IL
UK
MP
MP
YP
TU
JK
VQ
NP
MP
LP
JA
NP
US
TO
UP
SQ
JP
NP
SP
LP
RP
NP
MP
MO
MP
NY
TP
SP
RP
MR
XZ
WR
QS
IO
NP
AO
MP
NP
KQ
NP
MP
XN
NP
NP
MP
VS
TN
MN
VR
SP
WN
MP
RT
NP
LM
RO
LP
NP
RP
UT
UP
KV
MP
NP
QM
JP
NP
SP
RP
MP
SQ
UR
UR
NP
MP
VO
MP
YN
RN
MP
RN
SK
ZN
TP
WN
KT
KP
JP
LP
NP
MM
TN
JP
NP
NP
JP
SV
NP
LP
TO
SO
IO
NO
KN
LP
VW
NP
SP
NP
XP
NP
RO
LP
IR
ZM
SR
ZS
LP
RO
TP
TO
SP
TP
WQ
YS
MP
MN
LP
TP
TO
RP
UT
RP
MP
MP
MP
SW
MP
MN
SO
UV
WO
NO
UP
JJ
KP
TO
MP
NP
FQ
MP
MP
XP
UN
LN
MP
RR
LP
NP
TV
NP
SP
SN
\L
LP
LO
RO
SN
LP
NP
MP
TN
NN
MP
UO
VM
RO
RP
LN
NP
\J
V[
RP
WP
TP
NP
LO
NP
TP
UR
TX
NP
SN
UN
TO
LP
NP
UP
SR
SQ
RQ
SO
MP
SM
SO
MQ
KO
TN
NP
TR
NP
RT
SP
MN
UP
NP
TP
NO
UO
TO
MP
IP
RP
RO
MP
ZN
TO
TP
RO
XU
NO
TN
TO
TS
UP
VV
FP
VS
NP
TO
RP
XL
LP
MP
IP
DS
LP
MR
MO
BL
YF
JO
ML
MP
YO
RP
MK
GQ
UN
KK
TP
NQ
RP
SP
YO
RQ
LP
VP
MP
ML
MP
LP
WO
NP
RP
SP
MO
RP
RP
JP
SO
FP
VN
WP
SP
SP
UP
UQ
FQ
MP
NQ
RQ
SR
JP
[T
MP
LP
SO
MR
TO
RO
MP
JP
VO
KP
ZP
YQ
LP
^V
NP
UO
SR
TO
>R
MP
TP
RP
TP
LP
RP
NO
RP
KR
XR
TU
US
LP
MO
JT
MQ
UP
TV
MQ
UT
VO
RV
MR
SO
NP
NP
[M
TP
SP
NP
LP
RQ
SN
NP
NP
UM
NP
MP
TP
YQ
RS
MT
RM
JO
SP
UR
MP
SN
TS
RP
]K
TP
NP
JP
NP
SO
NP
ST
NN
KL
JN
NQ
LP
SK
KP
LV
LP
LP
MM
UM
KP
MP
NP
XR
MP
MP
NP
RT
NP
RN
CO
TM
LN
[R
LU
RP
SL
TT
NO
RP
MP
MP
KQ
SP
LP
KP
KP
MP
TO
MR
MP
JN
SP
NP
TP
UQ
EQ
NP
SP
VQ
IP
SP
KP
RR
HP
ST
RP
ZP
SL
SO
TN
TO
KT
NP
KQ
NP
SP
IP
KP
RR
KP
NP
NP
MO
MP
LP
SR
UQ
GP
VO
SO
OO
FQ
XP
YN
SN
LP
LO
XL
SP
RO
RR
RP
MP
SQ
RP
WN
SP
SP
DP
NP
MP
UP
NP
VM
SM
MP
SP
SY
KP
LP
LP
MP
SP
XL
VM
MP
LP
MP
UQ
SR
SS
RP
NP
SO
RP
SP
SP
SP
VS
RP
bT
SP
MP
SO
RP
SI
SO
RO
SP
NP
TO
VL
JP
KO
TQ
VP
MP
WR
LP
LP
LP
NP
EQ
VN
SP
TM
XP
NP
NP
TP
NP
TN
UT
XO
WN
RO
LP
LP
LO
NP
SP
[R
KP
XN
MP
NP
NP
TO
NP
NP
SP
UP
NJ
MP
GP
TQ
JS
MP
NN
QO
NP
SP
NP
KP
ZT
VP
TQ
RP
RP
>P
MP
BL
TP
SR
TO
SQ
FQ
VR
SO
GP
TP
LQ
MP
NP
NP
NQ
RT
UO
MP
TO
UP
VP
TP
MP
SQ
YO
US
MP
MP
UQ
SP
SQ
NO
XN
SP
MO
RP
MP
WM
JP
NP
MQ
AP
SS
RO
IM
JP
NP
UP
TO
UO
RO
]K
[M
MP
SM
SO
_H
UO
UP
UP
SO
MJ
WR
RQ
SQ
RN
TQ
NP
SR
TP
RO
SO
MP
LQ
MP
NP
SQ
RP
MP
NO
NP
NP
SP
UP
WP
NP
MP
LN
NP
SQ
SQ
NP
LP
NP
MP
NO
TN
aL
RP
VQ
NP
RP
RR
WP
RP
TP
LN
^P
VR
XR
TO
RP
MP
NP
SO
SQ
MU
TT
MP
SK
NP
SN
TP
TP
NP
TP
SP
UP
RQ
NP
NP
VQ
SR
SP
SO
NP
TP
SR
SR
TP
RP
VO
NP
NP
RP
NP
LQ
MP
\N
EN
TO
SS
RO
NP
SP
MP
RR
TO
ZT
KQ
MP
RQ
SP
RO
VP
SO
TU
NP
NP
RP
NP
UN
NP
RQ
RU
TO
NP
RO
RP
TN
NP
RN
NP
MP
SM
SN
SL
RP
RN
MP
MP
NP
WJ
NP
NP
MQ
KP
MP
RP
RP
UP
JO
MP
UO
RO
RP
FO
NP
SP
NP
TO
LO
LP
NP
TR
SO
NP
NP
SO
UP
UP
RP
MN
SP
SS
RO
SO
UP
RP
NQ
RP
KP
UO
ZU
RP
bS
[M
RP
RR
TM
SP
RP
RP
VO
RP
MP
MO
RP
SZ
YS
SS
NP
MX
SM
SP
MP
SO
TP
RO
RO
MP
ZK
RP
UN
TP
RN
SR
NP
TO
TO
SO
RP
RP
RP
RP
YS
TP
LP
SP
RR
UN
US
SP
TN
LP
SR
RR
LR
TR
NP
KP
LP
NP
WV
VS
ST
TP
RO
UR
WR
NP
NP
NP
MP
LP
NP
MP
NP
RR
NP
LP
NP
NP
SO
TP
TO
VO
MP
SQ
EP
MP
LQ
MO
SN
TN
TO
\K
SO
UM
TO
NO
SO
NP
RP
SP
NP
RQ
SP
MP
NP
SM
RM
RQ
RO
WT
SP
\N
LT
NP
LP
SP
NP
RP
SN
NP
TM
MQ
SR
SP
RP
SP
RQ
RP
SN
SP
TO
NP
LO
YO
SP
NP
NP
UR
NQ
NP
WM
GP
NP
YM
TP
TO
VM
MP
SP
UM
TO
NQ
NP
RP
NP
LP
WQ
NP
RP
UQ
NN
NP
SQ
NP
RN
NP
RP
RO
VX
MP
US
ST
RP
RP
RP
SO
TQ
MP
RN
RP
RP
RP
RP
SL
LP
MQ
SP
RO
VP
UP
SP
NS
UO
XK
RP
NP
LP
RS
WS
SR
RO
RP
RP
RP
HP
LP
NP
NP
NP
NP
MS
IP
SS
XS
US
MO
NP
RP
RQ
TN
TM
RR
NP
SR
WU
VS
TR
UR
TV
LN
RP
CP
KP
NP
RP
HV
WN
SO
SQ
MP
NQ
SP
SP
MP
WL
SO
ZP
TR
RP
NO
SQ
UP
LP
UP
VQ
RR
NP
XP
TQ
SO
LR
NP
RO
TN
TP
NO
TP
UQ
NP
MR
LO
NP
MP
LP
SR
TP
SO
HP
JQ
RP
MN
NP
TP
MP
SO
MN
LP
SN
FN
JP
RP
TQ
KO
MU
SP
TR
SR
SN
RP
MP
VP
SS
MP
RR
MP
KP
XV
RQ
UP
VR
MP
TP
NP
TP
NP
SQ
SP
JP
LP
SN
TP
SQ
SP
LM
RP
TR
RP
SP
UP
IQ
MP
RP
VS
RR
NP
GM
LP
NP
TQ
SO
NR
NR
NP
RN
KP
NP
NP
NP
RP
NP
TP
NP
RP
TR
TO
VP
SP
SQ
UP
NP
RP
SP
MP
NP
WN
KP
MQ
NP
LP
SS
SQ
NP
MQ
SP
SO
TP
RO
NP
XR
NP
SL
MP
MP
SP
MS
RP
NP
NP
TP
NO
SP
NP
MP
NS
NP
LP
RP
RO
TO
NP
SP
UO
RP
NQ
UR
SP
LP
TQ
YR
MO
MR
ZV
ZX
TK
MP
NO
YO
]N
NS
MQ
RP
TP
NP
LP
TR
TR
VQ
IP
LP
NP
NP
RP
RO
LP
NP
MP
NP
RP
SQ
NP
NP
TK
KO
XO
RP
SO
SO
MP
MO
NO
RR
TP
LN
NP
JP
YT
RP
NP
[J
RO
MP
NP
[]
XV
SO
FN
KQ
SP
SO
NP
LP
MP
SQ
NP
RQ
RO
SR
NP
NP
RP
UP
LP
LP
WN
RP
SP
[M
TS
NP
ZP
SQ
VN
IP
MP
NP
SR
MP
NP
NP
RQ
NP
NP
RQ
SO
SO
RP
RP
NP
[N
NP
LP
KP
VQ
VQ
FN
MP
NP
RN
VS
VS
SQ
UT
MO
RP
ZO
RP
NP
RO
SN
SM
UP
UP
NO
TO
NP
LP
NP
SO
NP
KR
NP
VU
TQ
SR
VR
TO
UO
SO
UO
SQ
UP
MP
LP
MO
NP
MP
NP
RP
NP
NP
RQ
RQ
RT
MP
RQ
SQ
TS
US
MP
NO
MP
[E
RP
LP
SP
SQ
TP
NP
RQ
SQ
MP
MP
MP
RO
RP
RO
SP
NP
NP
SN
RO
TS
YQ
SP
VM
YS
UT
VR
MR
NR
RT
RT
SO
SP
SP
SQ
MP
MP
LO
RP
MP
RN
MP
GQ
VQ
NP
MP
UU
TP
NP
KQ
NP
RP
SP
ZM
XN
XN
SO
SO
LM
MP
NP
NP
MP
SP
KR
MN
NP
NP
RO
NM
MP
VP
NN
NP
TO
UP
SS
MP
ST
TP
TO
NP
NQ
TP
IV
NT
NQ
RP
KP
RM
NQ
SL
LP
RP
`O
TQ
LP
TQ
NU
IP
IR
TN
MP
WN
SP
RP
MP
RP
RP
TO
MP
NP
VP
TP
TO
SP
RO
NP
RO
RO
MO
TP
NP
YR
RP
MP
RO
RP
SP
SP
ZJ
UP
TP
UP
RP
VT
TT
SP
WI
MP
ZU
SQ
TT
RN
MQ
RP
NQ
\J
MP
UN
YO
[M
KP
TR
MP
TN
LP
TP
TQ
NP
NP
RP
NP
RO
SO
MN
MP
KL
NO
TO
IP
RP
LP
NP
NP
TS
SO
RR
^H
XN
YP
UO
UO
^O
MN
NP
RP
MP
TP
^M
RP
RO
NM
UM
VO
SU
RP
RR
RR
RQ
[O
MQ
SQ
LP
RP
WM
VM
HN
NP
LP
VJ
NP
SP
SN
NP
RP
OO
US
NP
NP
KP
RM
NP
SQ
NP
FP
RR
SP
[S
RP
TP
TQ
RP
SP
TP
RP
RR
SR
NY
NT
RP
MP
RR
NP
ST
RQ
SR
MR
MO
NP
UP
RP
IP
MP
RO
SP
;M
SR
RP
UO
SP
JW
LP
ST
MO
RQ
\V
TR
TQ
TQ
SR
TQ
UH
RT
RM
NP
SQ
UP
LM
OO
MP
RP
SO
LQ
TP
MP
SV
MN
NP
IU
MP
RQ
SR
WR
MP
NP
UQ
TQ
QQ
TQ
UP
RP
RO
NP
RO
UO
MP
MP
WS
SP
XR
RP
SP
NP
NP
MO
LO
NP
LP
MP
MU
NP
NP
US
TR
NP
NP
MP
SO
NP
RO
TO
NQ
NH
FR
TP
RP
HP
NP
RP
UN
SP
MP
SP
NP
RQ
SP
NP
MP
RO
NL
NP
XN
LO
NP
NP
RO
SO
SS
RQ
TP
RP
UO
UP
aQ
RP
TP
SP
YM
NP
YO
TP
TP
SP
SP
MP
MO
NO
NO
SQ
MP
SP
WP
SP
SR
RQ
RQ
TO
TO
MP
RV
TU
UO
TO
XD
TL
cH
WL
RM
WB
[K
YF
MQ
`P
R@
BB
_}
YO
Z>
IQ
RR
NP
SN
NP
LO
RP
NP
NO
NP
_[
RO
MP
NP
XP
RW
MP
RO
NP
RQ
VN
SL
SO
TP
SP
UT
LM
SO
TO
NP
NP
SN
SP
SP
TP
KP
SM
SO
TO
WM
TN
TP
NP
TP
MP
NP
VO
UP
VP
RO
NP
SP
WO
KP
WO
SN
RP
XN
UU
TP
LP
UP
TS
RQ
MP
NP
LT
SP
MP
NP
LP
XT
RP
SN
RN
TS
US
MP
NP
NP
SO
RP
NP
NM
SO
LP
MP
MP
RP
RP
TO
UP
UR
XR
UP
NP
TR
TP
JP
RP
MP
TO
UO
_J
XM
MP
SO
TO
TN
JP
SP
SP
SP
MP
RP
^M
UQ
VO
RU
MP
RR
NP
LO
RP
RP
WT
TQ
ST
SR
SS
KP
VQ
UQ
TR
RQ
SO
LO
MP
NP
NP
LW
NP
NU
RN
VO
MO
WP
UQ
RO
EP
NP
RN
MP
RO
TO
NP
LN
MP
RP
SP
SP
SP
VN
XT
UP
MP
SO
MR
VT
UP
MQ
TM
RQ
NP
NP
VU
RN
TP
TR
VP
RN
SJ
TP
VQ
TP
UP
RR
SO
RP
NP
SR
RP
RP
RP
MP
NP
UP
RT
UQ
RN
RQ
LN
MO
RN
LP
MM
JP
MP
UQ
NW
RP
NU
UT
KH
MP
KR
GT
SP
NP
NP
TO
RQ
NP
SR
VO
RP
NP
NQ
NL
MP
HV
MP
LN
NP
RQ
NP
QW
SO
TP
MP
RT
NP
VP
VO
NP
SR
MQ
RN
NP
MP
VT
FN
NP
VR
RO
MJ
NK
NP
RN
MP
RM
NP
UP
JQ
TO
XO
NO
WW
NR
LP
TP
VO
LP
RO
SM
RN
NP
MP
]M
SX
KN
TR
SO
IQ
NP
YR
NO
WO
NP
SP
RP
XU
SP
KP
WP
RR
MP
RO
VU
SS
NP
MT
NP
UR
MP
MP
NQ
JP
NJ
SR
LP
KV
NP
RN
NO
MQ
TM
LP
SN
KP
UP
NP
UM
RP
MN
RO
NP
VN
MP
NP
UP
VO
XP
SP
NM
VR
TQ
UP
SL
TP
NO
SP
TS
WP
NO
SN
SO
MP
VU
NP
MP
NP
RO
SP
HP
SR
JP
RP
NP
OP
NN
UL
SP
SO
LP
MP
TQ
LP
VQ
NQ
RO
RN
BJ
SR
NP
NQ
JQ
XQ
RR
MQ
RN
SP
NP
NP
MP
SM
NQ
MP
MP
VS
SP
MP
NO
KP
RR
TO
SR
UO
RO
XS
JV
VR
RN
TP
RO
HO
LR
SR
MP
TO
SP
IQ
LP
K]
TM
NP
QO
NQ
VV
TO
IO
MS
XO
SP
RP
SO
RO
UT
RW
MP
RP
WN
SO
SQ
MO
NP
SO
TN
LP
MP
MO
TQ
UP
NO
KP
RO
RN
S]
SS
TN
MP
RQ
RP
NP
VO
KO
RS
YU
LP
SL
VQ
NP
MP
SY
LQ
NP
TR
MR
RP
ST
NN
TS
MS
RQ
TV
VT
RM
RS
_P
TQ
TP
MP
RQ
MT
TO
GT
RN
RP
MO
NP
WL
MO
RO
KN
NP
RR
NP
MP
NP
UR
SN
NP
LP
NP
RN
TO
RQ
TP
WT
NP
TP
UN
MP
MP
UQ
NP
NP
MP
LP
NP
MS
[N
RO
RP
MP
XO
RN
SN
MP
RR
NP
RP
XS
TM
VM
TS
MP
UN
LP
SO
SL
KP
MP
NO
WQ
NP
TN
RO
J[
WU
MP
RO
RQ
LP
TL
LQ
SM
LP
RP
NP
ML
RQ
MR
UQ
NP
LQ
RT
UQ
MP
SP
LP
SQ
NP
TO
NP
XP
NP
NP
RP
MP
WP
TP
NP
RL
MR
RP
SQ
MP
YW
NN
TT
KP
RT
SQ
MM
RP
MR
WM
MP
LP
NT
SN
LP
RM
TX
NN
TN
KP
US
SM
NP
SR
NP
LP
KQ
RQ
NP
NP
RP
KO
JZ
TR
RQ
SP
TP
MS
NP
NP
GP
YP
UO
RP
NP
MP
UO
MP
SR
SM
SM
^Q
SO
NQ
MP
UP
KT
NP
[I
RO
WL
RQ
LP
NP
TO
UQ
NO
RP
SP
JP
MR
TP
TQ
XQ
KS
NP
NP
NP
MN
TQ
UK
MQ
SO
RO
RR
SP
RP
SP
RP
NP
TM
TP
LP
NP
MP
VO
RP
RO
SP
NP
WO
MP
NP
NQ
NP
RP
_J
UO
SN
SO
WQ
VP
NP
SP
RO
SO
RO
SO
TQ
SR
SP
LS
LP
TP
SP
VS
VS
NP
TP
VP
MP
NP
SP
\Q
NP
]N
YL
NP
NP
SP
UP
UP
WV
WS
LR
SR
KO
NP
RP
NP
TS
SR
LQ
ST
MP
RO
MP
MP
NP
SN
YQ
RN
SO
UQ
RP
RP
KP
RN
MQ
RP
UP
YO
RO
RP
LQ
MP
WP
SQ
RO
WL
SO
SO
RP
LP
NO
SP
RP
SR
NP
IP
NP
NP
NP
SN
RR
LP
NP
NP
IP
NP
MP
KU
NP
KQ
TP
JM
HU
MP
UP
NP
UM
SM
SO
NP
NP
MO
MP
NP
SQ
TS
NP
MP
TM
RS
RQ
MP
RP
TP
US
WJ
TO
NP
SN
UT
JQ
NQ
VS
RQ
TR
LP
KO
LP
MP
WU
SW
RO
SN
RR
NP
NR
NP
TQ
NP
NP
NP
EQ
RP
NP
LK
NP
TQ
SP
LP
MP
NP
NP
UO
NS
TQ
SP
TN
SN
VM
SO
RT
NP
SO
SQ
NP
NP
NP
MP
MP
TQ
TQ
UM
FP
KP
LR
RP
LS
TM
RP
TM
NQ
SQ
SN
SP
KP
RO
NP
WP
MP
WR
TN
ST
RR
NP
XR
SN
NP
JS
NQ
NP
NP
NP
TR
MP
TR
TN
SS
KP
RQ
IL
MO
SN
JP
MP
MP
RN
RP
YL
SO
UO
IR
RO
MP
\N
RP
SP
RP
RM
UO
RP
SP
NP
WN
MR
SO
RP
RP
SO
NP
UP
ML
NP
]P
SN
SP
RN
RN
SR
VO
SM
UP
^N
JP
SO
UP
MP
[O
WQ
WQ
VQ
NP
UM
WM
RO
LP
TP
TP
RQ
ZV
KT
US
TR
UR
RR
SS
UR
VP
LP
NP
RP
IO
KO
NP
TP
TN
KP
LR
SP
VQ
NP
RO
NP
MP
RR
MP
RP
RO
TP
SN
TO
LN
\P
MO
UQ
VQ
NP
NP
SQ
SP
NP
MP
NP
MT
NP
NP
ZT
NP
MP
IP
KP
MP
TQ
NP
RP
MP
MP
TO
TO
MP
NP
RP
TP
NP
ZO
NJ
RS
NS
RO
RO
MP
MP
SQ
XM
MP
MP
MO
SO
SO
NP
TO
NP
NP
RP
NP
EO
LQ
KO
NP
SP
TP
RO
JO
MP
UP
SN
RP
RP
JP
NP
[P
KP
VO
TP
NR
MO
MP
TP
NS
RS
SP
NP
TQ
MP
TP
SQ
NP
WN
TN
NP
XP
XP
VP
KP
SO
NO
MP
TR
TR
NO
SP
SO
SO
RN
RN
IP
MP
VK
TV
TN
SQ
WO
RP
NP
MP
NP
RN
SQ
TO
TP
RP
NO
RQ
UN
NL
RP
SO
ZZ
UQ
YP
SQ
MO
SP
SP
SQ
RQ
NP
MP
TQ
RP
MR
SU
KP
MP
XU
SO
MP
SN
TP
RP
SR
SQ
SQ
MP
SQ
NP
NP
VP
SP
RQ
SQ
MP
NP
KP
SO
SP
SP
MP
SP
WU
SP
FR
LS
RO
VY
NP
SO
SM
SO
SX
RQ
NP
RO
TR
VU
SR
HQ
MP
RO
NP
MP
NP
WP
NP
UM
SS
SO
VP
VP
NP
WN
TQ
TN
RM
NP
TP
TP
NM
RQ
RQ
RP
MP
LP
NP
MP
NP
SP
SP
RL
VS
VS
MP
KU
NP
LP
JV
VR
TN
RR
NP
VV
JP
RP
TP
MP
UT
SX
SQ
RL
TR
TQ
RO
SS
SN
SO
RO
TO
SP
LO
RT
VP
RP
SQ
MQ
RN
NP
SR
RP
TP
RN
SS
KS
KP
SP
RP
NP
RP
NP
LO
RO
TP
NP
WL
NP
NN
NO
SP
RR
NP
SN
MP
NP
NP
NP
SP
UO
RM
KO
TP
UP
NP
NP
TS
TS
RL
KP
NP
RN
LP
TP
NP
XP
SL
UP
RP
MR
RP
VP
TU
SQ
MO
UP
SR
R\
LG
SQ
KT
RP
VX
NP
RP
SP
UT
LP
MP
MP
NP
TO
ST
RP
SN
SP
RP
NP
RS
\T
LK
SP
VP
NO
LP
NP
SP
RR
KP
VQ
XO
MP
RQ
MO
VO
UN
SP
SP
SQ
NP
TO
TO
XP
MN
VS
TP
TP
NP
MP
MP
NP
RO
SL
YN
NP
RP
RP
[P
NP
S_
RO
RQ
RP
VQ
SQ
KP
SQ
NP
[P
SP
RN
TQ
SP
NP
VQ
RP
KP
RT
DO
MP
SN
MP
LQ
MP
SQ
NP
TR
SR
UN
WP
RP
RR
SO
RR
RN
SO
SP
NP
NP
MO
NP
MP
NP
FN
NP
MP
UP
RO
SQ
TR
TR
NU
NP
HP
MP
RN
RN
VN
WN
SQ
UP
VP
NP
NP
RP
SP
LP
SN
SN
SO
UP
RP
NP
RR
UK
SO
RO
SN
NP
MP
RP
SQ
XS
VN
RP
RT
RT
UQ
WK
`M
NP
WN
IS
MQ
MN
JP
RQ
SQ
SO
`C
RM
NP
MP
TO
NP
MO
RO
ZJ
XL
SP
WN
TM
SO
SO
RN
JR
NP
RP
RR
RR
NP
RQ
NP
TR
NP
US
WP
SP
UQ
NO
SO
MP
RP
SN
SO
UP
LP
NP
WV
XN
SN
HP
IP
MP
WN
XN
RR
UN
SN
SP
SQ
SQ
SM
SM
TQ
TQ
LP
RO
RO
UQ
WS
RP
MP
SS
NP
SO
NP
TN
JQ
NP
SV
TN
TP
NP
NP
SS
^Q
VR
XP
NP
VL
VM
UO
NP
NP
SS
RP
SO
NQ
US
NP
RP
TX
SP
RQ
RQ
RQ
RR
SR
MP
NQ
MP
RQ
UO
MP
NP
NO
RO
TP
NP
ST
MP
NP
SQ
RN
TO
UO
TP
NP
VP
NP
YS
UP
NP
SP
MP
MX
VU
IO
RP
NP
NP
LP
MQ
NP
RO
LO
JP
RM
RQ
TO
VO
RR
NP
RP
TP
RO
LM
XO
NP
MP
NP
NP
NP
SR
VV
SN
SQ
NP
US
NP
UN
MP
LK
MP
TR
SR
SM
TQ
RP
LP
VP
KO
NP
LP
LP
ZU
TQ
MP
MP
SP
LQ
SQ
SO
NP
MP
RO
RP
VO
RP
SK
LP
NP
TV
US
SR
JM
YM
JR
MP
TP
NP
LS
NP
RQ
SS
SU
YT
MP
TN
TP
SQ
UP
NP
SR
TR
JO
NP
MP
RK
RO
KP
KP
NP
VM
SP
UM
RO
NP
\L
SP
MP
WP
KR
NP
TR
MR
NP
SO
NP
KU
RO
MP
RO
FW
WO
TQ
RO
LP
RQ
NP
RN
SN
TP
SQ
WR
RO
LP
SR
LK
TP
RP
GN
MP
SP
XK
RS
NP
LP
NP
LM
JO
TM
SS
RO
RO
NO
SN
SP
SQ
NP
NP
NP
WI
NP
WP
UM
RP
JP
TP
RP
SP
MP
IN
MQ
NQ
NP
UO
IR
NP
RQ
RQ
KP
TU
SQ
TQ
RT
IP
SP
MQ
NP
UM
NP
RN
NT
WT
RQ
VR
TP
SN
SN
SP
UP
LP
MP
YT
JO
NP
MP
SQ
XI
RN
RN
XP
TM
UN
UN
LP
NP
NP
SQ
VQ
MP
RQ
XQ
MP
MP
NP
LP
NP
NP
NP
NP
TP
TP
SO
UP
NP
TO
TO
TT
RU
NP
SP
RN
RQ
RP
LP
UR
NP
VP
WP
NP
NP
MP
RN
NP
JQ
RN
UT
WU
MP
RP
MP
VN
NP
NP
RR
RQ
MP
RO
SP
[T
UP
SP
UP
VP
ST
RQ
TU
TU
NP
TO
TM
NP
MP
RT
WT
KP
TO
TM
XP
RP
LP
SO
SO
UP
RO
NP
LU
MT
SR
UP
TO
SQ
JP
NP
XR
TQ
NP
NP
RP
SP
TP
UP
DP
IQ
NP
NP
UP
KP
TN
SP
RS
RP
MP
KP
RP
RP
RO
TP
TP
NO
LN
aK
WP
SQ
SO
LP
NP
SP
ZP
UP
RP
TP
RP
VP
VQ
MQ
MP
RQ
KP
NP
RP
SP
LP
LP
LP
NP
SP
LP
LO
MP
ZM
VP
NP
MP
UR
RO
SQ
JM
MP
ZN
SO
VO
UO
KP
KP
KP
UP
TO
NP
NP
VO
SO
SO
LP
SP
NP
NP
UK
LT
RP
MP
RO
RQ
SP
VP
NP
MP
VO
SP
LP
NQ
MP
IL
SP
TQ
RP
NP
SP
RT
IW
NP
SP
SQ
VS
TQ
SO
RP
NP
MJ
SM
NP
UM
RP
LO
RN
KP
VQ
TP
RP
XL
JP
NP
RP
RP
SQ
NP
MP
LL
RP
TO
UP
RO
SP
RR
SS
NP
UU
SP
UR
VO
UR
UP
KP
MP
RP
SP
TQ
VQ
NP
NP
NP
NP
UO
ZL
NP
SO
VJ
SM
TP
NP
SP
RP
NW
UP
NP
NP
TP
SP
NP
ZM
RT
IW
SP
SO
NP
NP
NP
TP
RQ
RP
MP
NP
KM
RP
NP
SR
WO
NP
RP
UR
UO
XP
UP
VP
IP
NP
NP
NP
RP
TP
MP
VP
VL
RP
TP
TP
TP
XM
UO
TO
LP
NP
SP
MP
JU
MP
RO
NP
VS
RP
MP
SP
QP
NP
MP
RP
SP
MP
RP
SP
SR
LP
UP
SR
MP
LP
SP
JK
RM
MP
TN
SO
SO
RP
RP
TO
SO
UQ
MP
UQ
RP
[L
VQ
WQ
GR
TP
TK
KT
NP
MP
WS
TQ
NP
NP
MP
SQ
TP
CP
KP
IP
TP
NP
SQ
JT
JU
NP
UR
TP
TP
`E
RN
NP
MP
RO
LP
LP
NP
TM
MP
XR
RP
SP
VO
MP
LO
SP
VR
SO
NP
SO
TR
SR
UP
RP
KP
RP
WT
SP
MP
NO
SS
SO
SP
RP
NP
NP
UN
SO
MP
TS
LQ
NP
NP
UP
RO
MP
MP
SN
NP
UP
JP
JP
MP
OP
NP
LP
TR
MO
SP
MP
SO
TO
MP
SO
RX
NP
TX
RT
LP
SP
VK
MP
MP
MP
RT
TN
RP
SO
^N
XO
NN
RP
IP
MP
RP
NP
NP
SP
MO
NO
SP
MP
NP
RO
NP
RN
RQ
NR
MP
RO
HP
LP
SO
cO
NR
NS
RS
NP
WN
TN
TN
MO
RP
MO
WR
MP
MP
MP
WO
WO
TP
UM
SO
SQ
MP
NP
RO
RQ
LP
MP
LR
RQ
MP
SO
XP
TS
VM
JS
MP
NP
SO
RO
UR
TN
TU
NS
SO
TQ
MP
RO
YV
SM
NP
VP
NP
WR
RO
RO
WP
SR
NP
LP
MP
LP
SQ
NP
SP
MN
MP
MP
RO
SO
WP
WP
TM
NQ
UP
SS
NP
TQ
KP
NP
[T
SR
US
NP
UO
SN
TQ
TP
NP
SU
SR
NP
VV
VV
RO
XL
NP
NP
NP
WQ
WN
LO
SO
NP
SO
RP
UP
TP
XL
RU
UT
UR
NP
NP
JR
KR
NP
JP
MP
RP
yI
MP
[V
UO
UO
SP
UP
UO
XP
HI
NP
WN
XO
JP
NP
MO
SP
LP
LP
FN
NP
UP
NP
RP
SQ
SQ
JP
MP
_O
UN
NP
UO
NP
SO
SO
NP
QO
TP
MO
TP
LP
MP
JS
SP
IP
RS
KP
SP
SN
VM
MP
LP
TL
TP
NP
NP
VP
YO
SR
MO
LP
SP
NP
[L
MP
NP
SO
SR
NO
VO
LL
LP
WQ
UO
TP
SR
RR
SN
RO
MP
UQ
RO
NP
SP
MP
RR
ZQ
MO
SS
MP
MP
UP
YP
RP
RP
SN
SN
NP
NP
VM
ST
TS
RR
RP
LP
TR
KL
TL
LP
SS
JP
XN
JQ
TO
NO
RQ
TP
UP
RO
SP
TO
TP
UP
JP
NR
RO
RM
SL
RP
RN
RO
RL
NP
RP
SP
KT
MP
RP
JY
TO
KW
SR
NP
TQ
MP
MP
RP
TP
SO
MP
SP
MT
US
SO
UO
UP
ST
MP
UR
NP
GO
SP
LO
LP
NP
MP
MP
SN
GK
RP
KP
NP
RR
SP
RP
RQ
RP
NP
MP
RP
SP
SP
NP
SN
MP
LP
MP
UP
[Q
UN
RR
RP
WT
RS
RP
RO
MP
NP
SM
NP
JQ
RP
UQ
RQ
NP
NP
KP
MP
KP
NP
NP
NM
NM
LP
RQ
SS
TP
RN
RR
[W
TQ
TP
NP
MP
SR
RP
NP
GP
MP
RO
RP
LK
LP
SN
RO
RO
NP
VO
VO
WU
SP
VO
\M
DP
KP
MP
NP
MP
SO
RP
JP
TQ
UM
UO
UP
SP
RP
RP
ZM
WO
XO
OP
MP
SP
RO
MP
SP
WP
NS
SQ
SQ
VL
\L
ZM
RO
RP
RP
RP
LP
NP
SJ
MM
JP
RN
RP
RP
TP
RP
TO
TO
NP
RL
SO
SO
MP
SP
NP
MP
RO
SO
TP
TR
SO
RQ
RS
TP
TP
RT
MP
RO
RP
SP
TA
MP
NP
MP
UN
UO
VO
TP
UP
RP
NP
RP
JP
MP
LP
UP
UP
VP
VP
MO
SO
RO
VO
WO
LP
TO
YK
RP
RO
RO
RP
MP
\K
NP
LP
MP
SP
VQ
VQ
TP
SP
NP
TO
TP
TP
LP
LP
NP
NP
RR
UO
NP
RP
MP
MP
SO
UP
RP
RP
UO
NQ
TO
SP
TO
SL
VP
VP
NN
WM
SN
RP
YR
TP
TR
KP
YS
SO
SM
TU
TT
TQ
TQ
RQ
VN
VP
SP
TP
SR
NO
NP
cI
YN
TP
MP
SO
MP
NP
TK
SP
RN
XR
TR
RQ
SQ
U]
SQ
NQ
JP
NP
NP
RP
RO
VK
SO
TL
MP
SL
MM
TN
SO
UT
SQ
RO
TQ
UQ
TP
XT
RR
SR
TR
MP
[N
SO
VM
TO
HO
MP
KP
NP
RP
KN
RO
RO
MP
MP
HX
LO
RP
SR
NP
NP
KN
NP
RS
NP
RP
MP
SQ
MP
RP
RO
TR
RO
LP
SO
XR
NP
SR
VP
TO
NP
NP
NR
W]
MP
[N
LP
LP
MP
MP
LP
UO
RO
MP
SP
WM
RN
SM
RP
NP
MP
SN
MP
RP
RP
RO
SO
LP
NP
YN
SP
SO
SP
TO
NP
VS
SP
LR
NP
MP
XK
SN
SN
RQ
NP
NP
RP
NP
RQ
NP
SO
MQ
SP
RM
SM
RQ
RQ
SP
SQ
VM
RO
RP
SO
SP
TP
VP
NQ
LQ
LP
RP
RP
TP
RP
MP
TP
KQ
JO
LP
VO
RO
SQ
SQ
SP
SN
IP
MP
SO
RO
RO
RP
SQ
TN
NP
XO
RO
SP
LP
MP
SO
TP
RP
LP
[R
UP
XN
TP
YL
RN
LW
LP
TL
NP
NS
NP
RR
NP
LP
TO
WO
XP
SP
TP
MP
NP
NP
RP
RP
RS
UQ
LQ
MO
RQ
TP
UP
SP
TQ
LP
YQ
RO
RP
RP
LO
NW
RO
SN
NP
XS
NT
TN
LR
MP
RQ
SS
RP
UN
SP
NP
RO
MP
MP
MQ
LP
NP
RP
RQ
NP
YN
MP
NP
SP
SP
RQ
LP
KP
NP
UO
SP
NP
SN
TL
NP
MO
TL
MP
MO
XR
MP
SP
RO
RP
SO
TP
WM
MP
NO
NP
NP
TR
SN
MP
RO
JP
LP
WO
SP
WL
JM
RP
^R
MP
TN
SR
WR
NP
RP
LP
LP
NP
SO
JI
QR
MP
RP
MP
IP
NP
TP
WP
NP
NP
RP
SO
SQ
RQ
MP
TN
RP
NP
LN
RO
NP
MP
RP
RP
JP
RO
JP
VP
MP
NP
YN
LP
UN
NP
UN
TP
UO
RL
MR
NP
MP
IW
RN
TO
UP
VN
SP
\U
SO
SP
RP
NN
RV
SP
SR
MO
RP
SR
RP
MS
MP
NP
NP
SO
KM
SM
MO
TR
TQ
SO
MP
SN
NS
RO
SR
HP
LO
SS
JO
NP
RN
MP
UO
MP
TP
RR
NP
SS
XM
LO
MP
MP
UN
LR
RO
RP
MP
RP
TO
RP
RO
UP
RS
WT
SP
UN
KT
SP
SP
NP
NP
RO
RN
NR
TM
LT
NP
NP
SP
TO
SV
VM
RO
TQ
NP
NP
MO
TP
SP
WR
TN
MP
SO
SO
SO
OP
MO
UO
LW
RP
MS
KP
VK
RO
SP
TO
NO
SP
XP
SL
SP
TQ
WM
NP
TO
RR
MN
SO
RN
SP
ZG
RO
SP
]P
SL
TO
LP
RN
SR
KP
XV
RO
NP
RP
RP
UN
TS
UO
NP
LP
XP
SP
TO
RR
TO
UM
TP
RP
RO
TO
NP
SO
RP
TP
TP
VR
NQ
SP
UO
VR
TN
RP
RN
RP
SO
SP
UQ
SO
ST
MP
SP
RP
UO
TR
JS
HP
MP
MU
RN
TP
SO
TS
^P
WR
LP
KN
VP
TN
RP
TQ
YQ
SO
SQ
NO
RR
RP
RN
NP
TP
NO
SO
SM
WO
NO
NL
NN
TQ
LP
NP
TO
RS
TO
UO
NP
TP
VM
SQ
NM
JO
NP
RP
RN
VO
RP
NP
MP
MP
NP
RO
VP
VP
SO
TN
NP
SO
RO
LP
RO
RP
TP
MP
NP
LP
MQ
RO
LP
NP
SN
RS
SO
MP
SP
RP
NP
UO
VP
MP
VP
RQ
RP
KQ
IP
NP
NP
RP
UW
KP
TO
TN
UO
SP
NP
VP
MO
SP
SP
NP
RP
NP
VR
TP
HO
RP
YN
LP
SP
RO
NP
TO
RP
MP
LT
NP
KS
NR
SN
WO
RR
MP
TN
KO
NQ
TO
LP
NP
NP
RS
RP
TM
JQ
NP
UO
WN
MO
RP
SP
MP
RR
IO
HP
TQ
UO
NP
NP
NP
NP
LR
UO
TS
NV
ZU
RO
RP
TL
SN
RO
VN
[F
LP
UN
TP
MP
MP
TP
NP
UT
ST
MO
NP
NP
MQ
SP
LP
NP
KO
RP
JO
MP
TO
IO
SQ
MP
MP
NP
NP
NP
VY
RJ
NP
VM
TN
KQ
SR
SQ
TP
RP
MO
MP
NR
LP
MP
LP
SQ
SP
MP
MP
SO
LN
MR
UO
MN
SP
NO
VH
\W
MQ
WS
SS
TR
NQ
MP
WP
RP
TP
MN
KP
SP
SP
LP
LP
NP
MP
WN
XM
TP
RO
TO
VN
TO
MP
RO
UP
UP
MP
\O
RO
RQ
SP
RQ
RP
RN
TO
NP
MP
RR
SP
RQ
RQ
TP
kO
SN
RK
UN
VT
RQ
WP
VM
RO
RN
XN
NP
ZN
WO
NP
VN
SP
RP
TP
RO
]I
NP
TP
MP
MP
MP
TP
SO
SN
YV
TP
RR
RP
SR
YM
VP
TN
SP
MP
RQ
RO
XO
SO
RP
NN
NP
SN
NP
QV
MR
MP
SO
MR
YM
UO
LP
WP
MN
UP
VO
TP
NP
TQ
NP
TP
DO
RP
SP
MP
SP
TP
NP
NP
JP
NP
MM
NP
NP
NP
SO
UL
VR
MP
RQ
SM
SO
SQ
LP
SP
LP
NP
TS
SO
WP
NP
NP
NP
UU
TR
SR
RQ
SM
RO
TP
TP
TP
UP
MP
NP
SO
YN
[O
NP
NP
GT
TP
NP
NQ
TL
NP
XW
TR
NP
MP
NP
MP
RN
SP
RP
RP
SP
SS
RP
LP
MP
SO
NP
SN
NP
XN
RP
NP
MP
NP
MP
UL
UO
LQ
NP
TM
NP
SP
RS
NP
RP
NP
TQ
TT
JP
RP
VO
RP
UO
MQ
NP
NP
LS
MP
MO
RO
SP
SO
TP
<Z
SO
SP
SQ
TP
TR
UR
NP
OS
JP
RR
NP
NP
RQ
XR
RR
SQ
IP
NP
TO
SN
KP
NP
SQ
NP
SQ
RP
NP
LP
NP
NP
KP
MP
LP
KR
LP
MP
SP
TO
MP
VS
RR
LP
HN
MP
RO
NP
TP
EV
NQ
NQ
SQ
HP
NP
JP
SP
NP
RO
SR
KP
XT
WS
TR
TN
SQ
SS
MO
KM
NP
SP
NP
SO
NP
LP
VN
VO
SQ
HN
IP
NP
RP
NP
RP
MP
NP
RO
NS
NP
RN
SQ
NO
VO
XR
SO
UP
RN
MP
TP
SM
MH
KP
NO
RP
SP
RP
GQ
MP
RQ
KP
`M
RP
TP
SP
RP
UN
RR
TR
RP
RP
VP
TP
RP
RQ
SQ
SP
NP
SP
UQ
UQ
MO
MP
[Z
WQ
NS
KV
NP
RP
UG
[O
HO
NP
NP
NP
NP
NP
UP
SM
LP
UM
RN
RR
KN
MQ
SO
IQ
NP
MP
NO
MP
SP
RR
RO
RR
SP
TR
NP
RR
MK
TN
LP
WQ
\D
UM
MP
SO
NP
YM
UP
NO
SP
NP
RO
MP
RP
VP
RP
SP
RP
^L
RN
SP
RO
SP
SQ
SP
MP
SQ
SR
SO
SO
NP
YM
IO
NP
UO
RO
aN
UR
SO
NP
NO
NP
GP
[P
SQ
YO
MP
RR
MO
SQ
FR
MP
LO
NP
RQ
JN
MP
SP
VO
TN
UO
WR
RP
WO
LQ
KM
SO
NP
MP
LO
NP
RQ
NP
SP
TP
RP
UQ
XO
SP
SP
RP
VO
US
SN
UN
SN
NP
RP
VP
TS
NP
NP
RM
RP
NO
TL
TN
NP
RP
NP
RP
TO
RO
TP
MO
UP
SP
NP
MP
IP
MR
ZS
RQ
RQ
VR
UN
UN
TO
TT
VT
RO
MP
RQ
SP
MP
NP
VP
RN
JO
LP
XL
VM
SP
RP
MP
UN
RP
KO
LO
ZP
SP
VO
UP
UP
MP
MP
MP
WJ
RP
RO
YN
SO
SM
RO
TO
RO
MP
RP
MP
SN
UO
RQ
SO
MP
RP
SP
RQ
SQ
SQ
RR
RO
VO
SO
TO
TO
MR
SR
NP
TN
SP
NP
MP
NP
SP
SO
MP
LV
NP
SP
NQ
NQ
MP
NP
UQ
NP
UN
MP
MP
RP
WP
MP
SR
RQ
SR
NP
XP
NP
MP
MP
NP
NP
RP
RP
MP
RO
GP
[W
XL
NP
EP
TO
UO
RP
NP
IT
SR
RP
NP
SO
MP
NP
SP
SP
SP
NP
UM
VP
VP
LP
LI
NP
LP
MP
JP
NP
LO
SO
SP
NP
NP
RN
TQ
SR
RP
SN
LP
MP
SO
RO
LP
UP
LP
NP
MP
SO
NP
MO
MP
TP
TQ
RP
RO
RN
NP
WP
LP
SQ
RP
RP
TT
NP
SP
RO
_N
TP
TP
NQ
RN
LP
XP
YN
SR
ZP
RP
RR
RO
SP
WO
^P
\R
UQ
RP
TT
RR
NP
MP
RO
UP
LP
MP
RR
SR
LP
RR
RR
NP
NP
SP
SP
`W
SS
RQ
RR
MP
TO
KM
TP
SO
SP
TP
UP
NP
MP
JO
NP
VN
TP
MP
UP
MP
RP
MP
RO
SP
NM
RQ
TO
RO
JF
LP
YM
[M
UO
NP
MP
UL
SL
NP
NP
MP
MP
MP
MO
RQ
SR
NP
TP
UN
UN
SR
CP
NP
RN
NP
TS
MP
WR
SP
TO
RO
TO
TO
SP
TS
SN
SS
[T
KN
NP
NP
NP
NP
KP
SO
SP
MO
NP
VN
LP
SN
RP
RP
UP
MP
\W
RO
SO
TY
RR
TP
VP
NP
NP
JP
LP
NP
MP
VM
UN
RP
TO
TO
MP
WQ
RO
TP
SP
aP
RN
MQ
SR
NP
MP
SS
TS
NQ
RP
RQ
;L
^I
IQ
NP
KP
IQ
TQ
SP
NP
EP
HP
KP
SP
UQ
KQ
RQ
KP
ZM
SQ
WN
SO
SO
RP
TN
MO
MP
NP
SR
RP
NP
LP
SU
SP
MP
SP
CR
NP
JP
JP
TQ
SP
MO
UO
_L
SN
KP
MP
MP
LP
SP
SP
NP
NP
NT
RQ
NP
RQ
TT
UT
SP
NP
LW
RN
NR
NP
MO
LP
TP
TV
VQ
SS
DP
LP
NP
MP
MS
MP
YN
RP
NP
HR
NP
NN
MP
RP
XM
UP
VP
VP
VP
MP
MN
NP
MP
RO
VP
VP
SQ
TQ
RO
MP
NP
NP
RL
MP
RP
RP
SO
NO
RO
NP
SR
MI
TP
NP
SP
MP
LP
SP
RT
MS
RO
NQ
MP
JP
SP
LO
SO
RR
RN
RN
WS
KP
WN
SP
UO
RP
YK
RN
RO
XX
VS
NM
MO
TP
TP
NP
NP
TQ
MP
SQ
RQ
RP
RQ
UL
UQ
NP
MO
WP
XO
SO
SR
MP
RP
RP
RP
RP
RP
SP
MN
NP
RO
TO
MO
SO
LO
RP
SO
RO
RP
MP
NO
RO
SO
RO
RP
LP
NP
XR
TS
UP
TO
RP
MP
LU
TI
ZK
SP
TO
SO
RP
RP
SP
MP
RP
NR
SP
NP
SP
TP
TP
QS
US
RS
IO
MO
RO
SP
NP
WM
NP
RQ
JP
NP
RP
RP
SN
LM
ES
MP
RQ
NP
NP
]O
RM
RQ
SQ
TO
RQ
NP
XR
KP
SS
SR
VP
VP
SO
SN
LP
MP
JN
RO
MP
TP
MP
JP
NP
RP
TS
TM
NP
TP
VR
NP
XT
dT
SR
UQ
JP
MP
HO
MP
MP
NP
NP
NN
RP
WN
NP
LP
SN
TO
SO
NP
XP
RR
RR
RR
VL
NP
UP
RU
RQ
MP
NP
MQ
NQ
NP
RP
[K
UP
VP
NU
SU
RP
RR
UR
MP
WO
WO
WI
UN
SN
NP
NR
SR
VR
SO
SP
RP
SP
NP
NP
SP
RN
NP
RR
NP
NP
RP
RP
UP
SQ
TT
NP
ZT
RP
LP
UP
RR
RL
UP
TL
NP
RR
NP
SP
NP
UU
QM
NP
RL
NP
SM
TS
TS
NP
RR
RO
MP
XU
RP
NP
RQ
RQ
SO
VT
SO
MQ
LP
TQ
SO
gM
TO
SM
JP
NP
RP
RP
VO
RP
SP
FR
MP
MP
LP
NP
VL
TN
SO
LP
LP
RO
KP
NP
JO
NP
SP
RP
WO
TQ
VL
TM
RP
SN
NP
NP
JP
NP
RP
UP
NP
LP
NP
NP
NP
RQ
SQ
MP
NN
LQ
TN
RP
NO
UN
NP
ZV
TR
TN
NO
TP
TP
KP
TR
NP
RP
UP
RP
TP
MP
RQ
RP
^J
SQ
KO
VO
TQ
RO
MO
MP
SO
SW
MQ
NP
MP
SP
RS
NP
RO
SO
[M
RQ
SQ
KO
TP
SP
RQ
RQ
RQ
MP
UP
TN
SR
MN
DN
MO
RP
[P
NP
LT
SN
LP
TP
GQ
NP
KQ
SO
TO
\O
LP
YM
SP
MP
SP
NP
TQ
MP
VQ
TP
RP
MP
XK
TR
NP
SO
VU
TP
NO
NM
SN
MO
SO
RP
SO
RN
MP
TO
NP
LP
RN
UO
RQ
RQ
TR
NU
NP
SQ
TP
TR
FP
RP
MP
NP
TQ
NP
RM
RP
UO
NQ
NP
SP
SQ
MW
SP
MP
MO
KP
MP
RI
LQ
SO
MK
SS
SP
JL
HO
RQ
KP
NP
NP
TS
NP
NP
RP
VR
UO
NP
NP
KP
SP
UP
SP
NP
UP
RP
_M
SR
TP
MQ
SP
MM
RJ
NP
TP
TM
SM
LP
TO
NP
UP
LQ
UM
RP
NU
NQ
NP
NP
LQ
MP
TP
YJ
XP
UP
SO
SO
TR
NL
MJ
SP
TO
SP
SO
NP
KP
US
NP
SR
TP
SO
VL
MO
UP
TN
UL
RO
MJ
MP
UR
TQ
KP
NP
TP
SO
VP
VM
UO
NL
SQ
LT
MO
SO
WR
SP
RP
VQ
VP
MO
^X
MP
SP
SP
SP
RO
MP
MP
NP
NP
RP
SP
VN
LP
LO
TP
YR
NP
RP
RP
EN
RM
RM
RO
VP
WN
]P
YS
NP
TP
RU
MN
RN
UP
SR
RO
RQ
RP
MP
SQ
SP
NP
NP
JQ
SP
RP
SO
RO
RQ
RN
TM
TL
RR
SO
SP
ZR
RP
SP
RP
RP
TN
SP
TS
SM
HT
RP
SR
TP
TR
RP
UR
IN
NP
MP
MP
ZM
SO
KP
NP
RN
SP
MP
LS
TP
MP
NP
MP
SP
MP
RP
TP
LP
MO
FP
UP
RO
UR
TP
MP
TP
RO
TP
NP
MP
LR
RP
JP
SM
VS
RP
NP
NP
LN
RP
SO
SO
TM
NP
SM
TN
WN
NP
LP
VU
MR
MP
WR
RP
SP
MO
LP
NP
TO
KP
RN
VP
MM
NP
TN
NP
KP
JP
SN
WN
NR
KP
NP
LP
SP
NP
RP
VN
MP
NP
UM
RU
VQ
LT
MW
SP
RU
MP
SP
NP
MP
KN
UR
SN
UR
NR
MP
SO
MP
NP
UO
SP
IM
UO
RP
RN
UP
RQ
SR
MP
NP
TQ
MO
RL
KQ
MP
TP
NP
^R
SO
HP
YP
LP
UN
LP
SP
MP
RP
MP
LO
LN
RP
RP
SR
TO
SP
IP
RP
TQ
MO
NP
MP
LP
LO
SO
SQ
LS
SQ
VO
KP
UP
TN
NP
MP
SO
MN
SN
MN
NP
LQ
NP
LP
KM
NO
SO
WH
SK
MP
SO
S[
NP
UR
NP
RN
TO
VP
JP
TU
SL
UV
SR
SQ
UQ
NP
VP
SP
NP
NP
UP
NP
NP
SP
WQ
UP
VO
NP
RS
RP
MQ
UP
UN
NP
TP
KP
SN
VN
RP
ST
OP
NP
SS
UO
MR
TS
SP
NP
NP
RP
MP
RO
SP
TN
VM
WQ
NP
TM
RP
UP
LP
MO
MP
UQ
MQ
WO
NP
RO
TL
SQ
VP
RP
MP
SP
SP
UN
NQ
NP
NP
NP
RP
SQ
RP
LQ
SL
LP
TQ
RO
RP
TP
WS
SO
KP
LO
MO
IP
NP
TP
RQ
SP
RM
RO
LP
RO
NQ
SP
UR
NP
VP
SS
VP
XM
RO
UP
LP
RP
RP
YO
KP
RM
LP
NN
SP
SQ
ZS
WN
UV
NO
LQ
TN
NP
ZR
MP
MP
LP
IO
NO
TV
NP
SP
KP
MO
QO
TM
XS
TP
MP
RP
MP
SP
SP
SN
UN
UP
WM
WQ
\R
RP
MP
MP
RP
TT
SP
TP
NP
NP
NP
HX
UQ
SP
MP
LP
KO
KZ
MP
KS
RS
NP
NP
IS
RR
RP
ZO
NP
TU
NP
SP
UR
NP
KP
MP
RP
MO
SO
NP
NP
UO
MO
TP
NP
UR
KP
NP
VW
RM
MR
RQ
SQ
RP
LP
NP
SP
RP
VL
KP
LP
LP
RR
TP
JN
NQ
NP
MP
MP
SP
NP
]L
RP
NP
RO
VN
LP
UO
RR
NP
MP
NP
UN
TP
RP
WM
MP
NP
SO
SO
SO
NP
GR
NP
MP
LS
NP
UT
MP
NP
NL
ZL
SP
UP
MP
UP
RP
TN
MP
RP
KI
LO
MP
TP
RN
TO
RQ
XQ
MP
XM
MP
NP
MP
WM
MP
UP
SP
TM
RP
MP
TQ
TQ
SP
TS
MP
TR
UR
WM
TO
CN
LO
NP
RO
RN
TN
SO
SS
TS
SQ
UP
MP
TO
TS
VS
SP
SP
RP
KQ
SP
NP
NP
NQ
SS
NP
LP
TP
UT
NP
MP
4N
MP
LP
RP
NP
KP
MP
TP
NP
MP
SP
MP
LP
MP
TN
VM
SP
KP
RQ
SO
RO
RR
LP
ZR
VX
KP
UO
RP
TP
NP
LO
^S
YO
RP
TQ
MP
UR
KO
MP
NP
XP
MP
TP
WO
SP
NP
`N
RP
SM
UR
JP
UO
SP
KP
RP
TJ
LP
TP
LP
LP
RP
JP
NP
KP
RP
ZO
WP
SO
MQ
SK
UO
SP
TO
UO
WP
UQ
NP
TP
NP
SP
NP
NP
SP
RP
RP
NP
NP
UM
RO
NP
TP
TP
RL
UM
NP
CQ
MP
TR
NP
NQ
LP
WQ
RP
NP
UT
SS
NP
NP
JP
RP
SP
MP
SP
TP
SM
RO
JP
NP
KP
LP
NP
NP
MP
WV
XV
SJ
KQ
RR
TS
RR
RP
RR
SR
RP
HO
RO
MP
MQ
MP
NP
RP
SO
SO
TW
TT
TO
VS
LP
WP
XP
WL
TN
RP
MP
RP
UL
SP
KP
RO
KP
KP
MP
XM
TM
RO
NP
NP
RO
UO
MP
LN
SM
MP
RO
QP
LP
VS
GS
MN
SQ
NP
IO
SP
RP
RO
TR
WO
RO
VP
LP
VN
TR
RP
FW
NP
TN
NP
RP
NP
LP
MP
SQ
KP
MP
UW
SN
TQ
CQ
MR
RP
LP
NP
NP
SQ
UR
VR
SO
TO
JP
RP
SO
SM
LP
NP
UO
NP
SP
KO
RO
NP
NP
NP
MP
VW
RP
UP
RQ
NP
UP
TO
RN
RP
TN
UP
RM
MP
LP
RP
NP
KP
SP
NP
SP
SO
NP
OP
SP
RP
SP
RR
RP
NP
MP
TQ
SQ
TP
UP
TP
VO
MN
VL
MO
HO
MP
NT
SR
SQ
SO
RP
MR
=W
JO
RT
LP
RO
SQ
RR
NP
WN
TX
MP
MQ
RO
RP
MP
MP
KP
KP
SO
MP
RR
RR
RR
LP
UN
KP
NP
RP
RP
NP
TO
VK
NR
SN
NP
VQ
SP
WQ
SR
NP
TP
TO
NO
UM
NP
SP
RU
MP
UR
MP
SP
TQ
VP
RR
TT
RP
ZT
RQ
SP
LP
UV
JP
MP
KP
MP
NR
RO
SR
MP
NQ
TQ
RP
NO
VP
NP
VR
SQ
MP
NP
UK
SP
RO
NP
VO
TP
XW
SO
RP
SP
SP
IP
LQ
GP
]N
NP
UR
SP
MP
RN
NP
TQ
RN
RQ
VN
RO
RN
RO
WM
TL
KP
RR
XL
SN
SQ
MO
VN
SP
RO
RP
TN
SP
MP
NP
MP
RP
MP
RN
VP
NP
TP
NQ
RO
RO
RO
NP
RM
ST
MP
MP
MP
SR
UO
MP
TR
LP
MP
RQ
RO
NP
MP
XL
SN
SN
XM
TO
RP
LP
MQ
TP
RP
UR
ZS
SP
NP
MP
RP
NP
SP
LP
UR
RO
UK
SM
SP
HP
NP
RO
RP
NP
RP
SS
MN
VP
SO
LP
MP
TM
UM
XP
XQ
SP
LP
RR
SP
NP
SP
RP
LP
NP
UO
NP
RO
LP
RJ
VO
SO
TP
TM
RP
KP
MP
LP
KP
RP
SP
SP
LP
LO
RP
MQ
NP
RQ
UT
SP
RP
ZU
TQ
VR
SR
SO
MP
SP
MP
TO
RQ
KP
MP
MP
MP
RW
LP
NP
VP
UP
SO
RP
KS
NP
UN
UN
SP
SR
UR
NP
LP
NP
UO
NO
LP
MP
RR
XO
VQ
MP
SP
MP
RP
SP
TP
RP
SR
SP
SS
ZS
NP
RO
LP
TP
NP
NO
RN
RP
NR
TT
TS
NN
LP
NP
RQ
MP
RO
RP
RO
SP
NP
SN
SS
MO
NP
RO
RO
LP
TN
RM
NO
NQ
XM
SO
MP
SO
YQ
[P
XO
UV
SS
TQ
RO
VQ
UR
RN
MN
NP
ZM
TP
MP
LP
UO
XT
SQ
SU
NP
RP
NP
IP
NP
TQ
TO
TP
UR
LP
MP
SR
SN
MP
RO
TP
TN
MP
NP
NP
VL
SO
UP
LP
NP
S[
NO
RN
NP
TP
TP
NP
RP
RR
FQ
SR
UO
UM
MV
SQ
RQ
SN
TN
WR
NO
LQ
VO
UO
NP
LQ
RP
MX
SQ
SQ
IR
TN
RQ
MP
TU
MQ
ZT
SM
YO
NP
YO
SP
RP
UR
SP
NP
TP
MP
SN
WO
SO
TN
TO
SQ
RP
RO
SO
TP
MP
NP
SP
MP
RQ
SP
NP
RQ
TO
SM
VP
NN
TN
SN
TO
LP
XR
ZW
RP
LO
TP
TQ
RP
SP
NP
[N
LP
MP
LP
UO
RO
MP
SP
NQ
MP
WN
SP
NP
TN
SO
YQ
VN
TP
NP
VT
ST
SP
NP
NP
WN
TM
RO
NP
RP
TP
NP
MP
WL
RP
NP
MP
RQ
SO
TR
VU
SR
LO
RO
XP
HP
ZW
NP
TO
RP
MP
LS
NP
MP
VS
RR
SQ
SI
NO
XM
RO
RQ
JP
XS
XT
UU
NP
UO
KP
RP
VP
UP
SP
MP
SP
SP
SP
MP
RO
VO
HP
UR
RP
SP
TO
JP
RP
LO
NP
RN
TP
SS
RO
RP
SO
SP
XM
RO
SN
JP
NP
NP
YS
NP
LP
NP
UN
NP
LP
MP
NP
NP
LR
SR
NP
RO
NP
NP
NS
NP
MP
TT
LO
NP
RR
NP
RP
TP
KP
RO
MP
SP
TO
SP
MP
SR
NP
MP
UQ
TO
UK
NP
SO
RN
RP
NP
VQ
MP
RQ
RP
WV
TP
WL
SP
UO
MP
NR
LS
RP
NP
RP
JP
QU
RR
RR
VR
LR
RP
TO
NP
SQ
XP
RO
RQ
TQ
MP
TR
TP
NO
SP
LP
RP
MP
WT
SU
RN
TJ
SP
ZO
VO
NO
MN
SR
MP
KQ
MQ
MP
MP
RO
BL
JP
RP
LP
UP
MP
SP
TQ
NO
UP
TP
TQ
RP
RP
SP
SN
UP
MP
MP
MO
SP
SR
MP
LM
LP
gI
TT
MP
NP
SO
SO
SQ
ZK
NP
RQ
UQ
MP
LL
NO
SO
RQ
LP
TO
NP
MP
RP
SP
TP
UL
SP
UP
RP
RP
UR
^O
RP
RP
YO
RP
VN
MK
NO
TN
NP
LP
SP
FN
KQ
LQ
RP
SP
NQ
RM
TS
UP
UP
SP
RP
UN
SP
\Q
TP
NP
TQ
SP
WO
TS
MP
MP
SN
RN
NQ
UP
RP
RP
SP
MM
NP
NP
VT
UR
UQ
MP
RL
TM
US
MS
TP
NP
VP
ZS
WL
RQ
NP
MO
SU
SQ
SM
RN
NP
VP
NP
SN
FN
NP
SP
RR
VQ
SO
TN
RQ
NP
RP
RO
RN
TO
XM
TN
TR
UR
TT
SO
NP
IS
RP
RT
RT
NP
NP
TP
MP
MP
RS
LP
MP
TQ
LP
RQ
SO
SS
NP
NP
RP
RN
TP
RP
SP
SP
IP
XQ
VP
KM
SO
NP
VQ
NP
RP
XQ
RR
UP
SP
SO
KV
LN
QQ
SR
SR
JQ
MP
NP
NP
NP
NP
RP
UP
SP
NP
NP
MP
RP
NP
HG
SO
SP
NP
TP
RP
NP
MP
fQ
WP
VU
RO
UV
TN
RO
RP
UP
UP
SR
NP
KP
XP
LP
RW
TP
LP
NP
NP
NR
JP
SR
TP
KO
NS
VQ
NP
YP
RQ
IM
LP
NP
LQ
NP
NP
MP
TP
UP
TP
NP
NP
TP
TM
NP
TP
SP
TU
SR
LL
MP
NP
KO
RP
MP
NP
TR
SO
SR
SQ
RO
XR
UO
NP
RP
RP
SR
RR
SP
WP
KP
NP
SP
NP
RR
MP
TO
NP
VQ
MP
YI
NP
XO
MP
SQ
NP
SP
TQ
SO
LP
WM
SQ
TO
KO
MP
RP
NP
MP
SN
WS
NP
LP
LP
LP
NP
UO
RR
MO
MR
NP
NP
TP
LP
FP
NP
NP
NP
RP
RO
TP
RP
VO
UM
VO
LP
NP
XJ
NP
NP
RR
NO
MP
RR
MP
NP
SQ
SS
SQ
SQ
LP
MP
TP
TP
NP
MQ
dL
NP
UO
TQ
RO
RP
ZX
NP
RN
VO
TM
SP
VP
NO
TO
UO
RP
MP
KS
MP
RP
RQ
LQ
NP
SO
RR
RO
KP
NP
KP
MP
HR
TO
NP
SP
NP
MR
MP
LI
NP
TN
TO
LO
JR
NP
NP
SO
SO
RT
RR
LP
MP
MP
NP
IN
MP
SP
RN
RP
LP
MP
NP
RP
SO
SO
NQ
NP
NP
NR
VR
TR
TP
TP
XP
NP
WQ
KO
LP
UP
NP
IQ
TR
NP
LP
MP
SP
ZQ
VS
NP
MO
NP
UN
NP
MN
SN
MP
NP
NQ
NP
NK
SP
NP
VM
`K
ZJ
XP
RQ
VO
NP
KP
MP
MP
RP
UN
NP
TP
LP
`[
SR
MP
TP
ST
SQ
LP
RO
FR
SR
RO
RP
KP
MP
RO
NS
TR
RO
YS
YL
ZP
TO
SO
SO
SP
SO
NP
NP
XR
NP
CP
KP
<N
NP
TR
RQ
TN
NP
NP
YS
RR
UP
NP
NO
SP
SP
HO
RP
NP
SO
RP
RP
MO
MS
MP
RQ
RS
MP
MP
MP
JP
MP
UO
MP
SP
SP
KP
TQ
NP
TK
UN
TQ
SP
SP
RP
NP
VU
RR
TQ
UR
SS
RR
RP
TR
RP
SQ
WQ
TN
TO
SO
MP
RO
UR
TQ
SR
TQ
MP
NP
SN
RP
FQ
IQ
LP
LP
NN
NP
NP
NP
NP
LR
UO
SP
SP
NP
SO
UP
MQ
LP
TN
YP
MQ
RR
RO
RO
JO
SP
NP
OP
TP
RS
VO
TO
TM
SO
RO
RP
MP
UR
JK
MP
NP
SN
NP
GN
RO
MP
RQ
NP
TO
YP
RP
WO
RP
RP
MP
TR
NP
ST
MP
SP
RO
VV
NP
RS
JQ
RP
LP
\M
YO
VP
RN
SP
HT
SR
KP
SP
MY
MP
RP
TN
NP
SP
MP
NP
RM
NP
NP
TO
UO
JP
NP
NP
ZQ
XQ
MP
SO
KP
SN
SO
NP
RO
TO
TP
UP
VQ
NP
NP
SO
RO
TO
SP
NP
TO
RO
NT
MR
VN
SQ
TQ
RP
SP
SP
NP
RO
XN
TN
SO
MP
TP
HQ
NP
MP
UP
NO
RR
TR
NQ
LP
SO
VQ
TP
NP
TP
FT
NP
LP
RM
UP
NS
NP
SO
RN
MP
TP
RP
RP
SO
RP
SN
TR
LP
MP
NP
MP
RP
SP
XN
XR
MP
NP
RQ
MP
LQ
NQ
SL
KP
SQ
MP
MP
TS
MP
NO
TL
RQ
KP
RP
MP
NP
MP
NP
RO
RQ
TQ
TN
SQ
RP
MP
NP
MP
VR
RO
NP
RR
SO
TO
WN
MP
VO
SP
NP
MP
OS
NP
SP
RP
KR
NP
TP
SP
RP
NP
NP
MP
VQ
UP
NO
MP
MP
LP
UP
MP
MQ
SP
SO
RP
NP
VO
FX
NP
TN
OP
TQ
MP
MP
TT
NP
LP
NP
SK
RP
NO
TP
SP
TP
LP
MP
LO
YL
SR
MP
NP
SO
KO
JP
NP
ER
TO
RP
RO
JP
UO
UP
HQ
TR
NP
NP
UP
RO
RP
SQ
LP
MP
RO
UP
TQ
TR
WN
KP
SO
SP
NP
MP
SO
HR
NP
TO
NP
RP
WP
NM
MP
SN
TP
LP
NP
SO
UO
SR
RO
TR
YY
WY
TL
UP
RO
MR
TR
NP
KP
LP
RT
YP
SN
LP
MP
RO
LP
MP
RS
TM
[O
TP
MP
NO
LP
RR
JP
UP
SR
TR
NP
LW
NP
TS
MP
NP
UQ
RP
IQ
RP
SO
JP
MR
NP
NO
MP
KN
MP
NP
SP
MO
NO
]G
TM
RN
VJ
TJ
TT
RS
MP
MO
TR
NP
NP
MP
MO
NP
NP
RS
SP
NO
RS
UR
NP
NP
SP
TV
NP
TR
SQ
VO
XP
TP
MO
NP
MP
UP
NP
IP
NP
RO
MP
UI
MP
NP
RO
WO
LP
MN
AO
MP
NP
IP
NP
MP
RP
OP
RN
SP
SO
XV
SP
TP
RP
SP
SP
NP
KQ
SP
MP
ML
SM
TO
UN
SN
IP
MN
SP
NP
RN
KP
NP
RP
VP
RP
RO
LP
RP
RP
WO
SP
NP
RO
MP
US
TP
MO
SO
UO
UP
SO
TR
TR
SU
SR
SM
VS
UN
UN
WS
MP
SO
RP
KO
SQ
SR
TP
RN
NP
SQ
NP
UP
VP
SP
MN
NO
SP
RQ
UP
QO
MP
KP
VR
VP
VQ
VQ
NP
TO
HT
LP
TR
XO
SQ
MP
LS
WO
SO
XK
YQ
LP
UO
LP
MP
SO
NP
NP
SP
TN
NO
HN
LQ
NP
UO
bM
NP
RQ
SM
MP
LN
NP
KP
NP
RR
SQ
NP
TP
SP
VR
SO
RU
SO
RP
FR
XQ
SQ
SR
TQ
\R
UR
SP
SP
RP
SP
NP
NP
SP
TP
NO
SO
SO
UN
NP
NP
NP
RO
MP
SS
WO
LP
MP
UP
NR
SQ
SP
RP
RR
NP
MP
RP
MP
NP
TO
HH
MR
RP
RT
SP
JP
NP
NP
RM
NO
NP
SP
SQ
SP
RP
TR
SN
RO
UP
RQ
IP
UW
UT
NO
SN
ER
NP
TR
MP
SP
LP
NP
SR
NO
RO
MP
RP
SO
RP
_O
RP
NP
\N
RP
UQ
SR
NP
NP
SP
SO
NP
UQ
TO
^L
SM
NP
RR
SP
SO
VQ
RQ
YK
UN
NP
SM
RP
TN
TP
SP
IN
NO
NP
UP
LP
RO
UO
UP
MP
RP
NP
NP
LP
QP
NP
SP
HP
NP
WO
GP
MP
LP
RP
MP
SP
MO
VN
NP
IP
RP
NP
NN
SP
GP
SP
TN
RQ
RP
RO
TP
SP
NP
TP
NP
LP
TP
UR
SN
WO
RO
IO
NP
NP
MP
MP
LP
JM
NP
NP
LP
UO
WO
JP
SP
NP
NP
TP
RP
NP
SP
RP
NP
MP
UP
RP
SO
RO
SP
RO
RP
VO
ZP
HM
MP
MP
TN
NP
NR
NP
LP
NP
UP
SP
SP
MO
[O
UO
NO
LP
NP
SR
UL
VP
NP
MP
GO
MP
NP
RP
SP
UO
RP
SR
MM
MP
TQ
TK
KP
SP
VP
NP
ML
TP
NQ
MP
MP
NP
NP
NP
SM
MP
SO
YV
RR
MP
ZT
JP
VH
VS
US
XG
RO
RO
NP
NP
NP
NO
NP
MP
MP
RQ
RP
RP
RQ
MR
MP
NP
RP
\O
TN
RQ
NP
NP
NS
IP
MT
RP
LP
MP
RP
RP
KP
MP
NN
WN
NP
NP
SR
RS
SO
RQ
SS
MP
NK
KP
NP
TR
NP
MN
NP
VN
LP
XS
MP
SP
KQ
GQ
NP
SP
TN
RP
RR
NO
VP
TP
NP
RN
RN
RQ
ZP
TO
SO
WS
RO
DT
RN
RQ
SP
EP
SN
MP
MP
JP
NP
SP
LO
NP
VQ
TP
NP
TP
TO
UO
VO
WO
[M
UO
;Q
UQ
RP
NP
SP
SP
UO
SO
SQ
TN
TO
SO
RP
SQ
TO
MP
LO
RL
RP
RN
LP
MO
VQ
XQ
TR
UP
SQ
RO
TP
RR
RP
TQ
RP
SQ
LS
NP
SS
MP
SQ
TQ
SP
SP
MP
VR
SO
TQ
NP
KO
RP
MP
TN
TP
TP
TP
S\
NP
NP
RR
TO
TO
JP
MP
JQ
IP
RP
RU
RS
RQ
MP
RP
KP
NP
NP
VW
GK
RR
UQ
MP
SR
WN
VP
RP
TO
TO
RR
TS
NP
MR
MP
US
RP
EM
SP
LP
UM
NP
SP
SQ
UP
WO
UO
SP
XQ
TN
TN
TP
UO
RP
MP
RP
NR
MR
NP
NP
NP
MO
MP
MP
RP
SP
NP
NP
NP
NP
RO
SO
UP
NP
UO
RP
TO
SR
SR
NK
NP
NP
ZO
NP
RP
SO
NP
UP
SO
SQ
NP
NP
ST
KP
RP
RP
SR
RP
TN
LP
SP
TP
MP
UM
RO
RO
GN
MT
LP
MP
KP
LP
RN
SQ
SQ
TP
SP
MP
NU
IO
RP
TO
CP
MP
MP
VR
TP
MO
HP
\O
KM
LP
SP
RP
KP
LP
RP
VQ
TP
YP
TP
NP
RR
RN
SN
RP
FX
RN
LP
NT
MP
OR
JN
NP
VM
MP
MP
TO
RO
SP
SP
SP
WS
LQ
RR
TO
RO
RS
NQ
NP
NP
NP
TR
TP
SR
XM
[T
MN
VL
NP
NP
KO
LO
SO
SO
TP
UP
HP
JP
YO
UP
SS
SM
RN
YO
IK
MP
IQ
TM
MP
NP
SP
RP
TP
NP
UT
NP
NP
WM
UP
SR
HR
SR
MP
NP
YN
SL
UP
RP
UO
UO
SN
LS
SM
LO
RO
MP
KO
KP
LP
NP
TU
US
_M
NP
IO
ZO
SP
JP
KP
UQ
WO
NP
NR
MP
SW
NP
RR
CP
UP
RP
LP
JP
NP
MO
NP
MP
NP
NP
SN
SN
NO
NS
NT
SS
VR
NL
RP
NP
RO
VN
NN
RQ
RR
RP
TP
RO
NP
LP
NP
XW
OP
UR
NP
RQ
VO
SO
IR
NP
NK
TM
ST
SP
TQ
LP
RQ
MP
RR
MP
NP
GP
NP
MP
TP
_G
LP
YM
RP
RP
SP
MP
WP
XP
SR
LO
RQ
WO
NP
UP
UP
RN
SN
UP
UQ
UO
SP
LP
RO
TP
NP
MP
MN
KP
SP
RP
SQ
SP
SP
SO
RP
MO
KP
KP
NP
IP
MP
TM
TM
SR
TR
NP
TO
VP
KP
RR
TM
TM
NP
h@
NP
ZQ
RP
NP
RQ
TT
RQ
SS
LP
VR
MP
RQ
RO
NP
MP
TP
LO
NP
KN
MP
SP
RP
VO
VP
NP
MP
KR
RO
RO
UP
TO
RO
RO
RP
SP
SP
JP
QO
TP
LP
YQ
MP
NP
RO
TQ
TQ
NP
LR
RP
TO
MP
MP
RP
SP
kJ
_O
VO
XW
VW
SP
NP
TL
TP
RO
NP
SS
XZ
ZQ
ZL
RT
NP
TR
TP
SP
TP
RR
gT
XT
MP
MP
SP
MP
MP
VO
NP
UQ
WP
RR
RO
SP
HS
NR
KK
RN
NS
NP
TR
TP
IQ
NP
NP
HQ
SP
NM
VS
SR
RQ
MP
UP
TQ
NP
MN
LP
TP
SP
SP
GR
FU
NP
SR
SP
RP
RP
TO
VP
NP
WO
SO
NP
RR
MP
NP
RL
VN
NO
NP
RP
SP
RN
SP
TO
SO
MH
NO
UO
LP
RP
UQ
TR
SM
TO
TO
NP
RP
WR
KQ
UT
JT
TQ
JP
JP
MP
NQ
TO
SN
KR
SO
TP
LS
MP
LP
UQ
NP
TO
SN
NN
HP
JP
UO
JP
RP
MP
LP
RN
SP
NP
TQ
YK
SP
RP
RO
FL
NP
MP
SQ
GP
NP
TR
MP
LR
MP
NP
LP
NP
RO
SM
WQ
WO
LN
KO
VP
SN
SP
UQ
TH
RP
JN
SP
VS
SV
RN
KP
KP
SR
NP
LO
RP
NP
NP
WR
WR
NP
MQ
MP
NP
RO
MP
YR
TR
LO
TP
RP
HO
IO
RR
UP
RP
LR
BM
MP
RP
LP
TQ
RP
NP
RO
VN
^M
FQ
KM
RP
LQ
US
NP
TS
TR
NP
MP
MP
SK
RP
UR
NP
TN
MP
MP
UO
MP
TU
UO
MQ
NP
RQ
IO
SO
SP
RP
TP
NP
NP
LP
LP
NP
TR
KQ
LP
NP
RR
`R
VN
TP
SO
RN
ZT
RP
SP
SO
MP
VP
HP
TP
LP
SP
SP
ML
MP
NP
TO
VO
SI
SP
MP
VN
VN
FP
LP
MP
SQ
SP
RO
JP
SP
NO
RO
NP
MP
KP
SU
RQ
LR
TP
MO
GP
LP
MP
SL
TO
VN
LO
WN
LP
NI
SO
KO
TO
LP
NP
RP
NP
NP
SS
MP
NO
NP
MR
RM
RO
US
ST
RO
NQ
NP
NP
UP
NP
RQ
TQ
XK
RP
RM
SM
NP
LP
WL
RY
RP
KO
ST
ST
RQ
RQ
SO
M?
RP
RP
SO
RP
RP
RP
NP
VO
NP
NP
MP
UP
VP
SP
YP
MP
TT
MP
RN
MP
UE
SR
KP
SN
KO
RQ
NP
YO
UO
NP
GN
WP
NP
NP
SP
VQ
SP
SO
SO
TP
TO
SO
RP
UM
RN
GU
NP
TR
MP
UO
VP
NP
RQ
TN
NP
SP
SP
SO
SO
NP
SO
NP
NP
SQ
NR
VO
WO
KP
GP
MP
TP
LP
MP
TO
RO
RQ
US
RQ
LP
^M
VO
TN
RP
SN
SR
RR
LV
NP
NP
RR
TT
TO
RP
NP
YW
TO
RP
RP
RO
RP
SP
SP
NP
NM
SO
XK
RO
TN
VN
SP
SP
SO
MP
NP
TT
LP
MP
SP
NO
SP
TP
MT
RP
RP
NP
VN
VO
RP
SS
NP
LO
SP
LP
UP
SP
NP
WR
SP
UO
TQ
MP
MP
NP
NP
RR
LP
SP
RO
TN
TP
IN
LO
NP
MR
NP
NP
RV
MP
SV
TN
NP
MP
NP
YX
SR
XU
YP
RR
RR
MP
TP
SR
UP
JO
LP
MP
SQ
SQ
NP
SN
MP
TO
VO
LP
RP
RQ
RQ
RP
TO
RP
ST
IP
RP
UP
NP
NP
WP
LP
TR
RQ
WJ
TR
LP
UN
NP
GQ
MP
NP
TP
RP
TP
SR
GU
SQ
KP
MP
SS
MP
MP
TP
RO
NS
NP
RP
VZ
SQ
MQ
NP
RR
UT
TT
LQ
NQ
NP
GN
MP
SR
MP
NP
US
TS
NS
IR
LO
MO
UR
RR
MN
MQ
NP
LP
MP
RR
NP
VR
IN
NP
LP
WP
RS
RP
MP
\X
RR
TR
TO
NP
TO
ST
SP
NP
SP
NP
NP
NP
UP
SP
NP
MR
VS
WU
SO
BY
LS
YR
RO
TN
RR
MO
SP
NO
XQ
RQ
UJ
SP
NP
RQ
RO
NQ
MP
VM
MQ
RP
WO
WS
SN
SO
UP
U[
MP
SN
NP
NP
NP
UO
ST
RP
NP
UO
US
MP
SQ
NO
RP
MP
RN
SO
NP
VO
RR
SP
SO
RQ
NN
NP
SR
SN
LP
NP
TN
NP
MP
MP
TP
TP
TN
TN
KP
RO
VO
NP
UO
NO
HP
NS
NP
TQ
JU
JK
SN
RO
TS
UO
NP
RR
RO
RP
NR
TN
TP
TO
SP
TP
NP
MP
NQ
MP
NP
LS
US
NP
IR
IO
MP
NP
XN
HO
YP
ZS
RO
WN
RQ
SP
MP
IR
KR
MP
KM
SO
SP
WN
RO
]S
[M
NP
TR
NP
TN
SQ
TN
TN
KK
UN
RP
TP
UK
NP
NS
IQ
UP
SP
RN
NP
XO
SQ
RP
NP
WP
SN
NP
NP
TR
NP
MP
NP
SN
RP
SQ
WT
VQ
NP
RP
LP
SP
MP
TT
NN
RN
TP
ST
RQ
NN
TR
UR
RQ
WP
SS
NP
RN
NP
LP
TP
UQ
TN
MQ
RO
RQ
TP
RP
SP
MP
UP
SO
RP
MP
VT
NP
RO
RO
UO
R\
RO
VO
RP
KP
LO
ZR
TN
RS
RQ
MO
SL
TN
SP
SP
NP
UQ
RO
TO
RP
SP
RQ
NP
TQ
LN
SP
TO
IR
MS
LP
[R
MP
NP
SP
LP
UQ
SP
UP
RR
RT
RO
NP
VX
MP
NP
BP
VP
MO
SP
YP
RP
MP
MP
TR
RP
SP
NP
UK
LP
NP
NP
NP
SQ
WP
MP
TS
VR
MP
FN
NP
XP
VS
KP
TP
RP
SP
CT
NP
VP
KO
NS
XU
MP
NP
LP
NP
RO
TQ
SO
RO
TS
RP
MR
VL
SR
MR
UR
NP
NP
GN
TN
WN
TS
SP
TP
MP
UQ
JP
Ka
JP
RN
RP
KP
KP
UP
XS
RO
TO
SO
MP
NP
NP
HU
NP
NO
TQ
SQ
RU
UO
UO
SP
UO
IP
TO
UP
TP
RO
TO
SP
VS
RP
LP
ML
UQ
UO
RP
KW
KP
RO
LP
NP
SP
RQ
RN
UV
SP
SP
RO
NP
WM
MO
SN
UP
VO
NP
UR
TR
UU
NP
LP
KP
RO
SP
RP
MP
TR
TP
RN
SN
NM
UR
TN
NP
MT
SQ
SP
[W
SM
XQ
MR
NM
WO
RP
NP
WQ
SO
WP
TS
UP
MP
NP
RT
SP
RL
MS
SN
TO
MP
SQ
NP
RP
RP
SO
MP
LO
SQ
VO
NP
US
TR
RO
NP
RP
KP
NP
RR
YP
SO
RP
CP
RP
RL
MO
NL
TV
SO
MR
RS
VL
KP
MP
NN
SP
MO
NP
NP
UJ
XU
XX
LT
RO
TO
UQ
LS
KO
SO
RR
SO
NP
NP
JP
SP
NP
SO
SP
TN
HO
VP
LP
NP
RP
SP
TM
UT
TP
SP
SP
RN
NM
NP
NS
NP
RP
MP
UU
SQ
SN
SR
TQ
TS
UO
NP
NO
RM
RQ
SN
SR
FO
MU
NM
YK
RP
NP
NS
TO
WN
NP
RO
[N
SS
VM
SO
NR
JO
NP
UO
SP
UO
TO
MP
RU
RS
KP
HP
SQ
NP
LP
VP
RP
KP
SP
HS
VN
UQ
UN
SQ
NP
NP
KQ
SP
MP
TP
VV
UP
TP
SQ
RN
VR
SN
SO
NP
RO
NP
OO
SQ
SS
JP
[Q
MP
WR
SN
RP
MP
SN
UM
SP
UL
SO
UV
NP
XW
NR
TO
SP
OP
WN
NP
MP
NP
RP
SN
SS
RP
TP
SO
VQ
UO
RP
RP
M[
NO
MS
RQ
NP
MN
IP
NQ
RQ
YN
SN
TN
VP
XW
JP
SN
RO
TO
UO
NO
SO
NI
TT
TW
LK
SZ
NS
NP
NP
NP
LP
NP
MO
RO
NQ
NO
RO
NP
_M
KS
SO
LV
NP
NP
SO
SP
SP
LP
VK
RP
JP
RO
WO
XQ
MS
NN
RO
KP
UO
SU
MP
RO
KN
TX
IN
SR
TP
MN
TM
TR
SM
]N
SR
UY
^L
UT
RQ
SR
LO
MT
XQ
NP
RQ
XR
TQ
\W
LP
NP
RP
SN
RO
NP
WQ
FP
SQ
RP
RP
SQ
SQ
RP
NQ
NP
RS
NP
RO
RP
SP
?P
MO
MP
NP
MP
SP
LP
NP
HO
TQ
NO
MP
SO
NP
RP
SP
NP
RP
SP
MP
NP
HS
SS
SS
NP
MP
LS
TL
WL
RP
WQ
KU
UP
TQ
RQ
UQ
RR
TQ
VO
RP
LT
GP
TP
RP
UN
VT
RP
KP
NP
MP
SO
RN
EO
KN
NP
TP
TN
SP
NQ
SO
LS
NP
MP
NO
NP
IR
RR
R@
IL
RP
MP
RO
RQ
SN
JO
IP
MP
UN
TP
NP
VN
TW
VQ
RT
TR
MP
SO
UN
SO
NP
RO
RO
MP
RO
TM
NP
TP
TO
LP
SY
LQ
JP
MP
NP
NP
MP
SR
RP
UO
LP
SU
UN
MR
MP
NP
NP
SP
NP
MP
JR
SR
JP
RO
TP
UO
JS
MO
NP
UP
SS
SW
TW
RP
RP
WQ
TP
SR
NP
SP
SP
NQ
NP
SP
LP
SO
RQ
MP
LQ
MP
RO
SQ
YP
[O
LP
LP
UT
LP
JP
MP
VP
MP
NP
TP
NP
NP
NP
NP
SN
TM
MP
VR
TM
RO
LK
MT
MP
RR
NP
MP
UT
MO
VS
RR
KP
TO
NR
TR
RO
RP
SP
UQ
TN
RQ
RP
MQ
MP
RO
NP
SO
MP
RO
XR
SO
SO
NP
SN
TV
WO
NP
MP
NP
JS
MP
VK
MP
XP
MP
MP
LP
MP
RR
NR
NO
US
VS
LO
NP
UO
UO
MU
LQ
RR
SO
SP
NP
MP
NP
RN
SL
YU
TJ
TM
SR
NP
SU
TT
SR
TQ
UP
SO
NP
JP
TP
US
US
UT
MP
JI
NP
NP
UQ
UP
LP
VR
NO
RL
TP
MP
GP
UO
EP
UO
UP
MP
RS
NP
MP
KP
LP
SP
TP
TP
MR
WM
NP
LP
SQ
SS
SQ
VQ
VQ
NM
SO
MP
UO
SP
TO
WP
RP
UP
IO
SP
UP
SQ
RT
SP
LN
TR
IT
NO
MP
TO
XN
VM
SM
TU
SQ
RT
RP
RQ
TP
NP
SO
MT
SP
TO
SO
SN
TN
RN
KO
MP
MP
NP
RP
NP
MP
TP
TQ
YU
TQ
TQ
VQ
ZM
TR
UL
SP
WQ
VP
MS
NP
RQ
SP
SP
NR
NP
TN
SU
TQ
RQ
XR
YR
LP
NR
NP
GP
RP
MO
RQ
TQ
ST
TO
TQ
XT
UR
RO
UP
NP
RM
VP
SP
IP
NP
MP
SP
NP
KR
NP
TQ
TQ
SO
RP
RQ
NP
VO
SO
KO
MO
TO
NP
LP
VP
VP
UJ
VN
RO
SO
MP
YT
NQ
RP
WP
NP
LO
RQ
KP
MP
WM
NS
UO
MP
TO
RP
TO
SR
TO
RN
SP
LP
SQ
NP
NP
TJ
NP
UO
SR
UQ
TP
SP
TS
LQ
RO
LP
VS
NS
NP
LP
RQ
RO
NP
VP
VS
VP
MP
ST
JR
LP
UJ
TK
SN
RP
TP
SO
SP
UL
SO
MQ
RN
MP
RO
RN
OQ
MQ
YM
TL
WT
NP
?O
YO
TP
RR
TU
RQ
RP
^O
\R
MP
RN
NP
FM
RQ
SO
KP
LP
RP
NP
UO
UP
RN
NO
LP
RM
NP
LP
RN
RP
RN
MP
?U
NP
MQ
SQ
UQ
NP
RQ
NP
MP
MP
MW
MT
NP
RO
RP
NP
NP
NO
OP
YP
WP
SO
SN
SO
NP
RK
UN
NR
RP
NP
RP
KP
JL
TS
MP
KP
TR
SL
ST
SN
RQ
RP
RT
JP
RP
NP
NQ
TW
NN
SO
MP
UO
RN
SP
SP
UQ
RO
SS
NQ
SR
YO
UP
UO
NP
UP
TT
LP
SQ
NX
MP
LO
MP
RQ
TP
TS
IP
ZO
RW
LP
SR
KO
NM
RO
NP
VU
RP
SO
MP
IL
UR
MP
SM
US
SQ
TP
TR
RO
RQ
SQ
SQ
TO
YP
MP
RP
RO
NP
MQ
SP
NP
SM
Z=
RP
LP
SR
NP
NP
TP
NP
MO
RP
SP
WN
RO
RO
MP
NP
MP
NP
XN
NP
UN
NP
UP
MP
SN
TP
NP
NR
TP
SN
WN
]U
NO
TP
RV
RP
MP
NP
LM
MO
TN
TP
UQ
RQ
MP
SN
MO
MP
NP
NP
RP
RP
NP
IP
NP
SO
MP
RP
LT
SP
VO
WR
WR
RO
RO
MP
NP
SO
NO
VO
LV
SS
RP
MS
UM
MP
JP
UO
RO
SR
SO
RP
VN
RP
RP
LP
TP
TP
TO
TO
WM
RO
TO
NP
TN
SP
UQ
RP
ST
TR
RP
NO
UN
SQ
NP
RT
IP
MP
RR
MP
SP
SP
RP
NP
MP
SP
MO
TS
KW
MP
WN
TP
TP
TS
_P
RO
SO
NP
VP
VP
MQ
RP
RP
WR
RP
RR
SP
RP
SP
NP
KP
NN
RP
MN
RP
NP
NP
MP
MP
SP
NP
SS
RO
NR
NP
NP
RP
RQ
NN
NP
IO
NP
RO
SP
RP
RO
NP
RP
TO
RQ
RQ
RP
TP
RR
JO
UR
NP
MP
NP
SO
SP
VP
NP
RP
UN
RP
UP
KP
MP
RO
TN
RO
NQ
TO
SP
NN
SN
TN
UN
SO
SN
MG
LK
RP
NP
SQ
SO
MO
RQ
SO
SP
JV
KO
SP
KP
LP
RO
^R
SQ
SQ
NP
SR
IP
NP
KP
SQ
NP
NP
NP
NP
TP
MP
NP
SQ
RP
NP
JP
"""
