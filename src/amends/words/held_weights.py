"""What `held` weighs with, learned by training/hold.py from letters and lines, not by hand.

KEYS has a feature a line; ROWS in the same line two signs, of which "P" is nought: how much it
speaks for holding a sentence, and how much for harm to oneself. held.py says the rest.
"""

LEARNED_FROM = "f26781c9c35ac62b9c82d73f540f9f349c14ef4213c54d456d3371959e8f9660"
STARTS = (-140, -36)
ENOUGH = -22
DOUBT = -56
KEYS = r"""#0
#1
#2
#3
#4
#6
#?
'd
'd a
'd advise
'd advise you
'd agreed
'd all
'd also
'd an
'd ask
'd ask you
'd be
'd be back
'd be careful
'd be doing
'd be glad
'd be grateful
'd be happier
'd be happy
'd be nice
'd be obliged
'd be relieved
'd be surprised
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
'd drive
'd feel
'd find
'd find it
'd get
'd get a
'd give
'd gone
'd gone in
'd got
'd guess
'd had
'd hate
'd hate for
'd hate to
'd have
'd have been
'd have done
'd have liked
'd have me
'd have no
'd have said
'd have the
'd have to
'd have told
'd have you
'd hurt
'd hurt you
'd just
'd know
'd leave
'd let me
'd lie
'd lie down
'd like
'd like me
'd like to
'd like us
'd like you
'd look
'd lose
'd love
'd love to
'd make
'd miss
'd never
'd never have
'd never hurt
'd no idea
'd not
'd only
'd only ask
'd only be
'd only have
'd pick
'd prefer it
'd promised
'd put
'd quit
'd rather
'd rather be
'd read
'd remind
'd remind you
'd said
'd say
'd sooner
'd still
'd stopped
'd the
'd think
'd think about
'd think carefully
'd think i
'd told
'd understand
'd understand if
'd undo
'd undo it
'd want
's $
's a
's account
's always
's and
's and if
's and the
's at
's at six
's bad
's been
's bike
's care
's care home
's changed
's china
's cold
's coming
's done
's family
's fees
's fine
's from now
's funeral
's going
's grave
's heart
's here
's husband
's in my
's in the
's in your
's it
's it is
's job
's lot
's making
's making that
's name
's no
's number
's off and
's on there
's only
's or
's own
's paid
's people
's piano
's rent
's side
's small
's so
's still
's still on
's the
's the same
's till
's tonight
's until
's until you
's watch
's wedding
's with me
's you
's your
0!:'s
0!:a
0!:about
0!:after
0!:again
0!:all
0!:an
0!:and
0!:answer
0!:anything
0!:apology
0!:bad
0!:bill
0!:blame
0!:bother
0!:bring
0!:but
0!:calling
0!:christmas
0!:come
0!:coming
0!:cross
0!:eating
0!:end
0!:everyone
0!:excuses
0!:fees
0!:first
0!:flowers
0!:for
0!:forgive
0!:forgiveness
0!:from
0!:gets
0!:go
0!:her
0!:him
0!:house
0!:if
0!:is
0!:kids
0!:lol
0!:make
0!:making
0!:man
0!:mine
0!:money
0!:more
0!:mum
0!:need
0!:needs
0!:no
0!:nobody
0!:not
0!:notice
0!:of
0!:on
0!:one
0!:our
0!:phone
0!:police
0!:position
0!:problem
0!:put
0!:reply
0!:ring
0!:round
0!:rush
0!:said
0!:school
0!:start
0!:stop
0!:the
0!:till
0!:touched
0!:trouble
0!:wait
0!:walk
0!:wedding
0!:well
0!:what
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
0:12
0:14th
0:15
0:1st
0:2
0:4
0:6
0:7
0:8
0:a
0:able
0:account
0:after
0:again
0:ago
0:ah
0:ahead
0:all
0:alone
0:although
0:always
0:am
0:an
0:and
0:anger
0:any
0:anybody
0:apologies
0:appointment
0:are
0:around
0:as
0:ask
0:asked
0:asking
0:asks
0:august
0:auntie
0:away
0:awful
0:back
0:bad
0:bank
0:bathroom
0:be
0:bear
0:because
0:bed
0:been
0:before
0:behaviour
0:being
0:belt
0:bet
0:better
0:bills
0:bins
0:bird
0:birds
0:bit
0:block
0:blue
0:book
0:born
0:bottle
0:boys
0:breath
0:bring
0:bump
0:bus
0:but
0:buy
0:by
0:bye
0:call
0:calm
0:came
0:can
0:car
0:cards
0:careful
0:carry
0:case
0:changed
0:charles
0:chat
0:check
0:child
0:children
0:choose
0:christening
0:church
0:clean
0:cold
0:collect
0:college
0:come
0:comes
0:coming
0:committee
0:consider
0:coroner
0:could
0:council
0:court
0:covers
0:crossed
0:cry
0:cute
0:daddy
0:dark
0:day
0:deacon
0:dear
0:dearest
0:deck
0:declan
0:delete
0:deposit
0:di
0:did
0:died
0:dinner
0:do
0:doctors
0:does
0:dog
0:done
0:door
0:down
0:dress
0:drums
0:e
0:easy
0:eat
0:eid
0:eighty
0:either
0:eleven
0:email
0:empty
0:enclosed
0:enjoy
0:enough
0:even
0:evening
0:every
0:everything
0:exactly
0:faces
0:fair
0:fall
0:family
0:far
0:fast
0:father
0:feeling
0:fees
0:fence
0:fever
0:film
0:find
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
0:form
0:forty
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
0:gets
0:give
0:go
0:god
0:goes
0:going
0:gone
0:goodbye
0:gorgeous
0:got
0:grandma
0:green
0:greet
0:group
0:guess
0:gym
0:had
0:haha
0:half
0:hall
0:hand
0:happen
0:happened
0:happens
0:happy
0:has
0:have
0:head
0:hear
0:heard
0:hears
0:heating
0:held
0:hello
0:her
0:here
0:hey
0:hi
0:hide
0:high
0:him
0:his
0:home
0:honest
0:hope
0:hour
0:hours
0:house
0:how
0:huh
0:husband
0:ice
0:if
0:imagine
0:in
0:inhaler
0:instead
0:insurance
0:interview
0:into
0:is
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
0:kind
0:kiss
0:know
0:kwame
0:lah
0:landlord
0:last
0:later
0:lawyer
0:learn
0:leave
0:leaving
0:left
0:leo
0:let
0:letter
0:light
0:like
0:likes
0:line
0:list
0:listen
0:little
0:live
0:lol
0:long
0:look
0:looked
0:lord
0:lot
0:love
0:lovely
0:low
0:madam
0:mail
0:makes
0:many
0:marriage
0:may
0:maybe
0:meets
0:mess
0:messages
0:mi
0:midnight
0:mind
0:mine
0:minute
0:minutes
0:miss
0:monday
0:money
0:months
0:more
0:mornings
0:mosque
0:most
0:mother
0:mouth
0:mrs
0:mum
0:mummy
0:na
0:nah
0:name
0:names
0:nan
0:near
0:need
0:needs
0:negatives
0:news
0:next
0:ngl
0:nice
0:night
0:nights
0:nine
0:nisha
0:noon
0:note
0:nothing
0:now
0:number
0:nursery
0:of
0:oh
0:omg
0:once
0:one
0:only
0:ooh
0:open
0:opened
0:or
0:order
0:otherwise
0:our
0:ours
0:out
0:outside
0:over
0:paid
0:paper
0:papers
0:parents
0:parking
0:passport
0:passports
0:pastor
0:pay
0:person
0:photos
0:pick
0:picture
0:pictures
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
0:priya
0:push
0:pushing
0:put
0:quiet
0:rabbit
0:rachel
0:rang
0:rate
0:read
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
0:road
0:rope
0:safe
0:said
0:same
0:saw
0:say
0:saying
0:says
0:scared
0:school
0:second
0:see
0:seen
0:send
0:set
0:seven
0:shall
0:shed
0:shelter
0:should
0:shouting
0:shut
0:sick
0:sign
0:simple
0:since
0:six
0:skip
0:sleep
0:sleeping
0:sleeps
0:slow
0:small
0:smile
0:so
0:sofa
0:somebody
0:sorry
0:spare
0:speak
0:stairs
0:start
0:station
0:stay
0:stick
0:sticks
0:still
0:such
0:sunday
0:suppose
0:sure
0:swear
0:sweet
0:tablet
0:tablets
0:tailor
0:talk
0:tell
0:tells
0:text
0:than
0:thank
0:thanks
0:the
0:their
0:then
0:these
0:thing
0:things
0:think
0:thinks
0:third
0:those
0:though
0:three
0:throw
0:thursdays
0:till
0:time
0:times
0:tip
0:to
0:today
0:too
0:took
0:touch
0:towels
0:town
0:truck
0:true
0:try
0:tuesday
0:tv
0:twice
0:two
0:unblock
0:under
0:unless
0:until
0:van
0:very
0:video
0:wah
0:wait
0:wake
0:walk
0:wanted
0:wants
0:warning
0:was
0:watch
0:wear
0:wednesday
0:week
0:weekend
0:well
0:were
0:what
0:whatever
0:when
0:where
0:wherever
0:which
0:while
0:who
0:whoever
0:whole
0:whose
0:why
0:window
0:winter
0:wise
0:with
0:withdraw
0:witnesses
0:woman
0:women
0:word
0:words
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
10
10 mins
100
11
12
14th
15
15 $
1st and
1st and i
2
2 days
20
20 $
200
20th
28th
28th and
3
3 15
30
300
30th
3rd
3rd $
4
4 and
4 you
40
47
4th
60
600
7
7 40
8
9
9 $
9 and
9 so
9th
9th $
^ 4
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
^ better
^ bins
^ block
^ bring
^ but
^ buy
^ call
^ can
^ cancel
^ carry
^ cold
^ come
^ consider
^ could
^ court
^ dad
^ day
^ dear
^ dearest
^ delete
^ did
^ do
^ drop
^ eighty
^ either
^ enjoy
^ even
^ every
^ fair
^ father
^ feeling
^ fine
^ first
^ five
^ for
^ forgive
^ four
^ friday
^ from
^ funny
^ gas
^ gav
^ get
^ go
^ going
^ good
^ got
^ guess
^ haha
^ happy
^ have
^ hello
^ her
^ here
^ hey
^ hi
^ his
^ home
^ honest
^ hope
^ i
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
^ omg
^ on
^ once
^ one
^ only
^ ooh
^ or
^ otherwise
^ parking
^ passport
^ people
^ pick
^ pity
^ please
^ plenty
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
^ send
^ should
^ show
^ sign
^ since
^ sleep
^ smile
^ some
^ sorry
^ speak
^ start
^ stay
^ still
^ stop
^ stuff
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
^ to
^ told
^ tomorrow
^ took
^ touch
^ try
^ turn
^ twice
^ unless
^ until
^ very
^ wait
^ wake
^ walk
^ watch
^ we
^ wear
^ well
^ were
^ what
^ whatever
^ when
^ wherever
^ whether
^ whoever
^ why
^ withdraw
^ without
^ work
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
a balcony
a bed
a bed at
a better
a big
a bigger
a bill
a bin
a bin bag
a bit
a bit of
a bloke
a bolt
a bottle
a bottle of
a bottom
a box
a brother
a bully
a burden
a bus
a bus pass
a can
a candle for
a card
a cat
a character
a cheque
a cheque in
a child
a civil word
a clean
a closed
a closed door
a copy
a couple
a court
a coward
a crime
a crime it
a crying
a day
a dead man
a dead woman
a diary
a different
a divorce
a dog in
a door
a drawer
a drink
a drive
a face
a family
a favour
a fella
a few
a first
a flat
a fool
a fool of
a form of
a fortnight
a fourth
a friend
a full
a full tank
a funeral
a fuss
a gap
a gas
a gearbox
a good
a good deal
a good girl
a good time
a grip
a guy
a hair
a hard
a heart
a history
a horse
a hotel
a house
a house where
a house with
a hundred
a hypocrite
a joke
a judge
a kid
a kid and
a kiss
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
a liar
a lie
a like
a line
a list
a little
a lock
a lock on
a long
a long drive
a long memory
a long way
a look
a look at
a loser
a loser and
a lot
a lot of
a lot to
a man has
a man looks
a marriage
a match
a message
a mind
a mind to
a minute
a monster
a month
a month in
a motel
a mother
a new one
a night
a no
a normal wife
a note
a note and
a note from
a number
a one
a paper
a part
a payment
a pen
a penny
a penny of
a person can
a phone
a phone in
a picture
a pie
a piece
a piece of
a pity
a place at
a place for
a plan
a plane
a pound
a private
a problem
a proper
a proposal
a psychiatrist
a public
a punishment
a question for
a quiet
a real
a reason
a reason for
a receipt
a record
a reply
a right
a right to
a rock
a saturday
a scene
a school
a seat at
a second
a second one
a second phone
a second time
a secret
a shame
a shame if
a ship
a shoebox
a sin
a slap
a small
a smart
a social
a solicitor
a spare
a state
a statement
a stranger
a strong
a swimming
a table
a tag
a tag on
a thicker
a thicker skin
a thief
a thing
a think about
a third time
a thumbs
a thumbs up
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
a visit
a walk
a wall
a war
a waste
a waste of
a watch
a way of
a wedding
a wedding and
a wee
a week
a week is
a well
a while
a while and
a while i
a whole
a widow
a wife
a woman
a woman on
a woman who
a word with
a year
a yes
a yes and
a yuh
able
able to
able to forgive
able to put
abortion
abortion $
about
about a
about anything
about custody
about him
about honesty
about how you
about it
about it again
about it and
about it at
about it but
about it i
about it the
about it then
about last
about me and
about me i
about money
about money again
about my
about my mother
about my temper
about not
about not being
about putting
about saturday
about something
about something else
about ten
about that before
about the
about the abortion
about the bruise
about the cat
about the clinic
about the first
about the gate
about the job
about the loan
about the mess
about the miscarriage
about the money
about the pills
about the separation
about the tattoo
about the way
about the wine
about this i
about us
about what i
about whether
about whose
about you that
about you you
about your
about your brother
about your cousin
about your little
about your sister
absent
absolute
abuse
accept
access
accident
accidents
account $
account and
account because
account i
account is
account on
accounts
act $
act like
acting
acting like
acting like a
acting like i
actually
adaeze
add
address
address $
admit
admit you
adult
adults
adults $
advance
advice
advise
advise you
adviser
affair
affairs
afraid i
after
after all
after everything
after everything i
after it
after school
after ten
after that it
after that you
after the
after the school
after this
after tonight
after two
after two years
after what
after what you
after you
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
again and it
again and you
again as
again as long
again have
again i have
again i will
again in
again in this
again like
again not
again on friday
again since
again that
again then
again though
again tomorrow
again tonight
again unless
again unless you
again you
against
against you
age $
agency
agency 's
agency and
agency and i
agent
ago
agree
agree it
agree to the
agree to what
agree with
agreed
agreed to
agreement
agrees
ah
ahmed
aid
air
air $
alan
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
all have
all i
all i am
all i have
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
all on
all people should
all safe
all the pictures
all the same
all the time
all this week
all through
all who
all you
all your
all your letters
allow
allowance
allowed
allowed in
allowed to
alone
alone $
alone and
alone at
alone in that
alone so
alone with
alone you
along
along $
already got
already said
already the
alright
alright $
also
also $
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
always let
always liked
always put
always so
am
am $
am a
am a bad
am about
am afraid
am afraid that
am all
am also
am ashamed
am asking
am asking you
am at
am at my
am at our
am back at
am being
am burning
am but
am buying
am by
am by the
am cancelling
am changing
am changing the
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
am gutted
am having
am having my
am having the
am holding
am holding the
am home
am home at
am honest
am hoping
am i
am in
am in a
am just
am just saying
am keeping
am leaving my
am like
am like when
am lying
am lying down
am merely
am moving
am moving my
am next
am next door
am no
am no good
am not
am not a
am not able
am not angry
am not back
am not doing
am not driving
am not eating
am not even
am not going
am not joking
am not leaving
am not paying
am not saying
am not sure
am not telling
am off
am off to
am on
am on the
am one
am only
am out on
am paying
am posting
am posting the
am prepared
am prepared to
am putting
am putting it
am putting this
am quite
am really
am ringing
am ringing her
am sad
am safe
am saying
am saying it
am scared
am scared of
am seeing someone
am seeing the
am selling
am selling the
am sending
am sending the
am so
am so sorry
am sorry
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
am there
am to
am told
am too
am up at
am writing
am your husband
ambulance
amman
an
an adult
an afternoon
an alarm
an answer
an answer by
an apology
an apology and
an atmosphere
an audience
an empty house
an end
an hour so
an hour to
an issue
an observation
an offer
an old
an open
an uncle
ana
ancient
and a
and a long
and a lot
and a man
and about
and after
and after that
and all but
and all of
and asked
and asking
and at
and back
and be
and be nice
and before you
and both
and bring
and by
and can
and check
and come
and come and
and come back
and did
and did not
and do
and do not
and each
and even
and every
and everything
and for what
and forget
and get
and get me
and get you
and go
and got
and have
and have a
and have your
and he
and he says
and i
and i 'd
and i also
and i am
and i can
and i did
and i do
and i feel
and i gave
and i go
and i guess
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
and i saw
and i see
and i shall
and i should
and i swore
and i tell
and i think
and i told
and i wanted
and i was
and if
and if he
and if i
and if it
and if not
and if she
and if that
and if they
and if you
and in
and it
and it goes
and it has
and it is
and it was
and last night
and leave
and leave the
and let
and let us
and lie
and live
and look
and maybe
and maybe i
and me are
and mine
and mine 's
and more
and my brother
and my mum
and never
and next
and next time
and nobody
and nobody else
and nobody is
and not
and not before
and not come
and not in
and not the
and not you
and nothing else
and nothing to
and now
and now i
and now you
and one
and only you
and ours
and priya
and put
and remember
and said
and say it
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
and shut
and sleep
and smile
and so
and so 's
and so do
and stay
and take
and take the
and take you
and taken
and tell her
and tell them
and tell your
and that
and that i
and that is
and that mummy
and that they
and that will
and that you
and that your
and the
and the bank
and the children
and the day
and the doctor
and the dog
and the keys
and the police
and the rent
and the truth
and then
and then come
and then i
and then the
and then they
and then we
and then you
and there
and there are
and there is
and there will
and they
and they 'd
and they are
and they do
and they have
and they will
and things
and think
and this
and this time
and thought
and to
and today
and told
and try
and turned
and watch
and watch what
and we
and we both
and we will
and what
and what goes
and what we
and whatever
and whatever 's
and when
and when they
and when you
and which
and who
and whoever
and will
and will not
and write
and you
and you are
and you can
and you could
and you did
and you have
and you need
and you should
and you still
and you then
and you were
and you will
and your
and your brother
and your clothes
and your mates
and your own
and your sister
angel
angels
anger
anger is
angry $
angry and
angry and you
angry i
angry to
anna
anniversary
anonymous
another
another chance
another letter
another man
another night
another night of
another one and
another week
another woman
answer
answer $
answer 's
answer 's no
answer about
answer about the
answer and
answer and i
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
answer your
answer your phone
answerable
answered
answering
answering $
any
any bother
any court
any day
any hour
any man
any more
any more i
any more of
any more you
any of
any other
any other day
any sunday
any time
any upset
anybody
anybody in
anymore
anymore $
anyone
anyone $
anyone and
anyone at
anyone could
anyone else
anyone else and
anyone i
anyone i will
anyone who
anything
anything after
anything and
anything but
anything else
anything i
anything i will
anything in
anything more
anything you
anything you want
anyway
anyway $
anyway are
anyway are you
anyway sorry
anywhere
aoife
apologies
apologise but
apologise for
apologise i
apologised
apology
apology $
apology and
apology and i
apology no
apology you
apology you are
app
apply
apply for
apply for the
appointment
appointment at
appointment at the
appointment with the
appreciate
archdeacon
are
are $
are a
are after
are allowed
are allowed to
are also
are always
are and
are angry
are asking
are asleep
are at
are at work
are at your
are being
are being honest
are both
are bringing
are by the
are calling
are carrying
are clear
are coming
are doing
are done
are driving
are fine
are finished
are flat
are for
are going to
are happy
are hard
are having
are honest
are hurting
are in
are in my
are in the
are in this
are in your
are late
are like
are living
are looking
are looking at
are married
are mine
are near
are never
are next
are no
are not
are not as
are not back
are not here
are not i
are not then
are not there
are not up
are on that
are on your
are open
are out
are really
are saying
are seeing
are so
are sorry for
are standing
are starting
are still
are still in
are still on
are stood
are talking
are telling
are telling people
are the
are thinking
are tired
are too
are up
are we
are we going
are we good
are welcome
are well
are with
are with me
are you going
are you still
are you sure
are your
are yours
area
argue
argue about
argument
army
around
around $
around for
around your
arrangement
arrangements
arrangements for
as
as $
as a
as a friend
as an
as bad
as bad as
as far
as for
as i
as i have
as i live
as i say
as if
as if i
as if you
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
as though
as though i
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
as you know
as you like
as you want
as you would
ashamed
ashamed $
ashes
ask $
ask a
ask and
ask anyone
ask at
ask because
ask for
ask for the
ask if
ask me
ask me again
ask me to
ask my
ask my mum
ask that
ask that you
ask the
ask to
ask what
ask what you
ask where
ask why
ask you
ask you for
ask you to
ask you what
asked
asked a
asked after
asked father
asked for
asked for one
asked for the
asked her
asked if
asked if i
asked me
asked me to
asked me who
asked nicely
asked the
asked them
asked them for
asked to
asked twice
asked what
asked you
asked you for
asked your
asking
asking $
asking about
asking about the
asking because
asking for
asking for a
asking for it
asking her
asking me where
asking nicely
asking to
asking why
asking you
asks
asks and
asks me
asleep
asleep and
assume you
at
at 1
at 2
at 3
at 3 15
at 7
at 8
at 9
at a
at a table
at all
at as
at breakfast
at christmas
at easter
at easter and
at easter i
at eight in
at five
at five and
at flats
at four
at half nine
at half three
at her
at hers
at home
at it
at me like
at me or
at mine
at mum
at mum 's
at my dad
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
at ten
at ten and
at that
at the
at the airport
at the back
at the bank
at the bridge
at the christening
at the club
at the community
at the county
at the door
at the flat
at the front
at the house
at the inquest
at the library
at the police
at the quarry
at the registry
at the station
at the vet
at the wedding
at this
at two
at what
at who
at work
at work about
at you
at your father
at your mother
at your mum
at your sister
at your work
at yours
ate
atmosphere
attached
attack
attention
attorney
attract
audience
audit
audition
august
aunt
auntie
auntie 's
ava
awake
aware
away
away again
away and
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
ay
babe
babe $
babe i
babe x
babies
baby
baby $
baby 's
baby and
baby and i
baby comes
baby i
baby it
baby out
back $
back and
back and i
back and it
back and you
back at
back at six
back before
back before i
back by
back by friday
back by midnight
back by monday
back by nine
back by sunday
back door
back down
back every
back for
back for the
back from
back here
back i
back i will
back if
back if you
back in a
back in his
back in your
back my
back of
back on
back on my
back on the
back on your
back or i
back seat
back so
back so you
back sunday
back the
back then
back then i
back there
back to
back to her
back to how
back to me
back to the
back to you
back unless
back unless you
back when i
back when it
back when you
back with
back with a
back your
backpack
bad
bad about
bad as
bad at
bad but
bad but i
bad father
bad for
bad husband
badly
badly $
bag
bag $
bag and
bag and i
bag at
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
bank was
bank will
bankrupt
bar
barangay
barbecue
barber
barely
barrels
barry
basically
bat
bat $
bath $
bath and
bath and i
bathed
bathroom
bathroom and
bathroom window
baths
bathtub
bay $
be
be a
be a bit
be a fool
be a hard
be a little
be a pity
be a shame
be a while
be a wife
be an
be and
be angry
be another
be answerable
be any
be any more
be around
be as
be asked
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
be brilliant
be by
be careful
be careful what
be carried
be civil
be civil at
be cross
be cross if
be doing
be done
be easier
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
be glad
be glad and
be gone
be grateful
be guided by
be happier if
be having
be held
be helping
be here
be here and
be here till
be here when
be home by
be honest with
be hurt
be in
be in a
be in it
be in the
be in your
be interested
be kind
be let
be like
be like this
be looked
be looked after
be looked at
be mad
be me
be mine
be more than
be needing
be needing the
be nice
be nice if
be no
be no more
be no need
be nobody
be nothing
be obliged to
be on
be on a
be on my
be on your
be one
be one of
be out
be over
be paying
be perfect
be pleased
be pleased to
be put
be put in
be quick
be read
be ready
be real
be relieved
be responsible
be ringing
be sad
be sad and
be said
be seeing
be showing
be so good
be so upset
be sober
be somebody
be speaking
be speaking to
be spending
be spoken
be staying
be surprised
be surprised when
be taking
be talking to
be telling you
be ten
be the
be the best
be the end
be the first
be the most
be the one
be the only
be the perfect
be there
be there in
be there or
be there when
be thinking
be thinking of
be told
be up
be very
be wanting
be wearing
be with
be you
bea
beam
beans on
bear
bear in
bear in mind
bear that
bear that in
bears
beautiful
because a
because he
because i am
because i can
because i care
because i do
because i have
because i love
because i was
because i will
because if
because if it
because in
because it
because it was
because of me
because of the
because of this
because of you
because that
because the lads
because then
because there is
because this
because you 'd
because you could
because you said
becca
become
bed
bed $
bed and
bed and i
bed at
bed i
bed so
bed to
bed to yourself
bed tonight
bed when
bed when i
bed with
bedroom
bedroom $
been
been a
been asking
been asking for
been doing
been drinking
been feeding
been in
been like
been patient
been saying
been since
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
before christmas
before going
before i
before i 'd
before i do
before i give
before i go
before i know
before i lose
before i say
before i take
before it
before it is
before my
before nine
before she
before ten
before ten and
before that
before the
before the baby
before the children
before the whole
before then
before we
before you
before you are
before you decide
before you did
before you get
before you put
before you said
before your
beforehand
beforehand and
begging
begging me
begin with
begin with the
beginning
beginning to
behaviour
behind
behind my
behind my back
behind the
behind you
behind your
behind your back
being
being $
being a
being held
being nice
being polite
being someone
believe a
believe me
believe me you
believe you
believed in
believed me
believing
below
belt
ben
benefit
beside me
beside:binding children
beside:binding ultimatum
beside:binding unsaid
beside:bitter
beside:cares
beside:children
beside:does
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
best for
best for the
best husband
best pleased
bet $
bet the
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
betting
between
big deal
bill
bill and
bill i
bill is
bin
bin bag
bins
bins $
bins are
bio
bird
birds
birmingham
birthday
birthday $
bishop
bit
bit $
bit about the
bit of
bitch
bits
black $
blade
blame
blamed
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
blood pressure
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
boot and
boots
boring
born
born $
borrow
borrowed
boss $
boss that
both
both $
both are
both be
both of us
both our
both our names
bother
bother $
bother to
bother you
bothering
bottle
bottle and
bottle of
bottled
bottled it
bottom
bottom and
bottom to
bottom to it
bought
bought new
bought you
bound
bound to
bout
bout the
bowl
bowl $
box
boxes are
boy
boyfriend
boys
boys $
boys to
brakes
bread
bread and
break both
breakfast
breakfast and
breath
breath $
breathe
breathing
bride
bride 's
bridge
bridge $
brilliant
bring home
bring it
bring it up
bring the
bring them
bring up
bring your
brings
bro it
broke
broke my
broke your
broken
brother
brother 's until
brother about
brother about the
brother and
brother and you
brother at
brother i
brother in
brother that
brother the
brothers
brothers $
brothers about
brothers are
brought
brought me
brought up
brown
bruise $
bruises
btw
btw i
budget
budget $
bug
bug you
build
building
bullet
bully
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
bus is
bus pass
business
busy
but
but a
but a man
but be
but do
but do not
but i
but i am
but i can
but i have
but i know
but i need
but i want
but i will
but if
but if i
but if you
but it
but it will
but my
but no
but not
but so
but someone
but that
but that is
but the
but the kids
but then
but there
but to
but you
but you 'd
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
by a
by all
by all means
by easter
by eight
by eight and
by five
by four
by friday
by friday and
by friday because
by friday i
by friday if
by friday or
by friday so
by god
by half
by here
by june
by lunch
by lunchtime
by me
by me and
by monday
by monday and
by morning
by my
by myself
by nine
by nine and
by noon
by return
by saying
by seven and
by six
by six and
by six i
by six or
by sunday
by sunday and
by sunday i
by sunday or
by sunday that
by ten
by ten and
by ten or
by text
by text and
by that
by the 20th
by the bed
by the door
by the end
by the fire
by the first
by the friday
by the morning
by the river
by the water
by the way
by thursday
by tomorrow
by tomorrow and
by tomorrow or
by tonight
by tonight or
by tonight please
by wednesday and
by you
by your
by your mother
by yourself
bypass
c
cabin
cabinet
cabinet and
cabinet and i
cake
cake $
calendar
call
call $
call about the
call and
call and you
call by
call by ten
call from
call him
call it
call me
call me back
call or
call the
call the cops
call the police
call you
call your
call your mother
called
called $
called in
called the
called you
calling it
calling the
calling the police
calling you
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
came to
camera
camera and
camera roll
can all
can also
can always
can ask
can be a
can be at
can bring
can change
can collect
can come
can come back
can come to
can cry
can decide
can do
can do it
can do this
can explain
can explain to
can find
can find it
can find the
can fix
can forgive
can forgive me
can give
can give you
can go
can go and
can go in
can go on
can go without
can hardly
can hardly write
can have
can have the
can have your
can hear
can hold
can i
can just
can leave
can leave it
can live
can live with
can look
can make
can meet
can never
can not
can not be
can not come
can not even
can not face
can not forgive
can not get
can not go
can not have
can not help
can not hide
can not let
can not make
can not manage
can not promise
can not say
can not think
can not walk
can not you
can pay
can pick
can play
can read
can read it
can remember
can say
can say i
can say no
can see
can see the
can see them
can see what
can see why
can see your
can send
can shout
can show
can sit
can sit in
can take it
can take your
can talk
can tell her
can tell me
can tell them
can think
can turn
can walk
can we
can whistle
can whistle for
can you
can you find
canal
canal $
cancel
cancel it
cancel the
cancel your
cancel your card
cancelled
cancelled $
cancelling
candles
capable
capable of
car
car $
car 's
car and
car and you
car and your
car if
car in
car like
car or
car park
car seat
car the
card $
card and
card and i
card in
card is
card it
card to
cards
cards $
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
careful what
carefully
carefully before
carers
caring
caring $
carla
carol
carol $
carried that
carries
carries a
carry
carry $
carry me
carry my
carry on
carry on and
carry on like
carrying
case
case i
case i will
case they
case you
cash $
cash and
cash so
cat
cat $
cat 's
cat 's fine
cat and
catch you
caught
caught me
cement
cement $
cent and
centre
certain
chair
chair $
chair and
chairman
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
changed the
changed your
changed your mind
changing
changing the
character
character $
charge
charged
charger
charges
charles
chat
cheap
cheap $
cheated
cheating
check
checked your
checking up
checks
cheese
cheese $
chemist
cheque in
chest
chewing
chicken
child
child $
child support
children
children $
children 's
children and
children and the
children by
children i
children on
children on saturday
children you
chin $
china
chip $
chips
choice
choice $
choice but
choice but to
choices
choices $
choir
choir $
choose
choose a
choose and
choose me
choose me or
choose which
chose $
chose to
christening
christening and
christening and i
christian
christmas
christmas $
christmas at
christmas i
christmas with
church $
circumstances
civil at
civil word
claim $
clan
class
class $
class with
classes
classes $
clean
cleaned
clear $
clearly
clever
clients
clinic
clinic $
clinic and
clock
close to
closed door
closer
closing
cloth $
clothes
clothes are
clothes out
clothes out on
cloud
club and
coach says
coast
coastguard
coat
coat on
coat on and
coffee
cold
cold $
colin
colin $
collect
collect it
collect your
collecting
college
college and
college fund
colour of
come
come a
come and
come and get
come and go
come and see
come back
come back by
come back for
come back to
come back when
come down
come down to
come for your
come from
come home
come home by
come home to
come home tonight
come i
come i will
come if
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
come talk
come talk to
come to
come to anything
come to my
come to the
come to this
come to your
come too
come when
come when i
come with
come with me
come with you
comes
comes and
comes back
comes from
comes off
comes round
comes to
comfortable
coming
coming $
coming at
coming back
coming back to
coming by
coming down
coming i
coming in
coming thursday
coming to
coming to the
coming to your
coming up
comment
comments
committee
company
complain
complain $
complaint
complete
complicated
complicated $
compound
condition
conference
confusion
consent
conservatory
conservatory $
consider this
consider this a
constrained
constrained to
contact
contest
continue
continue with
contract
contract $
control
control $
cook $
cook on
cooker
cooking
cool
cool $
cooperative
copies $
copies of
cops
copy
copy $
copying
cork
coroner 's
correct
cost
cost $
cost a
cost to
cost you the
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
could drop
could get
could go
could go on
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
could not bear
could not find
could not get
could not give
could not see
could not wait
could see
could still
could stop
could take
could talk
could we
could you
council
council $
counsel
counselling
counselling i
counsellor $
count
count on
count to
counted
counted out
counted them
counter
country
counts
counts as
county
county $
couple
course
course $
course and
course with
court
court $
court and
court i
court is
courtesy
cousin 's
cousin in
cousins
cousins are
cover
cover it
cover the
covered
covering for
covering for me
covers
crash
credit
crete
crete $
cried
cried $
cried i
crime
crime $
crime it
crisis
cross
cross examined
cross if
cross word
crossed
crossword
crowd
cruel
cry
cry about
cry about it
cry i
cry to
cry with
crying
crying about
crying about it
crying i
crying on
crying to
cup
custody
cut
cut it
cut my
cut myself
cut myself again
cut off
cut off your
cut up
cut you
cute
cute $
dad
dad $
dad 's
dad 's and
dad about
dad and the
dad is
dad out
dad went
daddy
daft
dam
damp
dance
dancing $
danger
danger $
dark in
dark thoughts
dark thoughts and
dark with the
darling
darling $
darren
darren 's
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
day in
day that
day they bury
day until
day until you
day without
day you
days
days $
days i
days i am
days of
days with
days with your
deacon
dead $
dead and
dead body
dead by
dead for
dead man
dead woman
deal with
deal with it
dealing
dealing with
dean
dean $
dear
dear $
dearest
death of
debit
decent
decent $
decide
decide $
decide about
decide by
decide if
decide if you
decide whether
decided
decided $
decided that
decided to
decision
decision and
decision and i
decision to
decisions
deck
declan
delete
delete that
delete that post
delete the
deleted
deleted the
delivered
dentist
denver
department
department and
depend
depend on
depends
depends on
deported
deposit $
deposit 's
deposit back
deposits
depression
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
dialysis
diary
diary $
did
did and
did and he
did and they
did give
did in
did it
did it on
did last
did like
did not
did not go
did not know
did not tell
did not think
did not write
did one
did say
did something
did tell
did that
did the
did to
did try
did with
did with the
did you
did you know
did you think
die $
die and you
die before
die before i
die if
die if you
die of
die of shame
died
different
different and
dinner
dinner $
dinner 's
dinner 's at
direct
direct debit
direction
directly
directly $
dirt
disclose
discretion
discuss
discuss it
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
do and
do another
do as i
do for
do get
do have
do have the
do i
do i am
do i have
do i will
do if
do if you
do in
do is
do it
do it again
do it all
do it and
do it for
do it i
do it in
do it on
do it so
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
do not even
do not expect
do not feed
do not feel
do not forgive
do not get
do not give
do not go
do not have
do not hold
do not i
do not know
do not let
do not lie
do not love
do not make
do not mean
do not mention
do not mind
do not need
do not plan
do not put
do not reply
do not rush
do not see
do not send
do not sign
do not suppose
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
do that again
do that or
do the
do the rest
do the same
do the school
do them
do think
do this
do to
do was
do what
do what i
do what you
do with
do with the
do you
do you know
do you still
do you think
do you want
do your
doctor $
doctor 's
doctor says
doctors
does
does $
does it i
does not need
does not she
does not stop
does not take
does not want
does to
does to a
dog 's
dog and
dog in
dog to
dogs $
doing
doing another
doing it
doing sums
doing the
doing this
doing you
doing your
dominic
done $
done for
done i
done it
done it before
done it for
done on
done on the
done that
done the
done to
done to me
done with
done with it
door
door $
door 's
door after
door and
door before
door for
door handle
door if
door off
door open
door or
door shut
door shut and
door to
down
down $
down a
down a well
down about
down and
down and eat
down and you
down before
down by
down by the
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
down then i
down there
down to
down to that
down to the
down what
down what i
down with
down with the
down with you
dr
draft
draft and
drag
drama
drank a
draw
drawer $
drawn
dreadful
dress
dress to
dressed
dressed like
drill
drink
drink again
drink again i
drink and
drink until
drinking
drinking at
drive
drive home
drive through
drive you
driving
driving down
driving up
drop
drop it
drop off
drop the
drop the case
dropped $
drops
drove
drove by
drums
drunk
dry
dryer
due
due $
duke
duty
dvla
dying
e
e mail
each
each day
each of
each other
each time
each time you
ear
early
early i
early train
early with
earn
earn $
earned
earth
earth $
easier
easier $
east
easter
easter $
easter and i
easter i
easy
easy $
easy to
eat
eat at
eat until
eaten
eaten $
eating
eating $
eating in
eating in the
eating me
eating till
eating till you
eats
echo
edge
edge of
edge of the
eggs
eggs $
eh $
eid
eid $
eight
eight $
eight and
eight and i
eight in
eight in the
eighteen
eighty one
eighty one and
either
either i
either is fine
either so
either way
either you
elders
elders to
eleven
eleven months
eleven thousand
else
else $
else and
else and i
else for
else i
else in it
else in the
else it
else to
else you
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
empty house
empty the
enclosed
enclosed $
end
end of
end of it
end so
end that
end to
end up
end up in
end you
ended
ending
ending it
ends
ends $
energy
english
enjoy
enjoy it
enjoy the
enough
enough $
enough if
enough in
enough then
enough to
enter
entirely
entitled
entitled to
envelope
essay
even and
even and i
even come
even if
even if i
even if it
even if we
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
evening and
evening to
evening to yourself
evenings
evenings $
ever
ever $
ever again
ever be
ever find
ever loved
ever loved me
ever sent
ever sent me
ever since
ever so
ever told
every
every cent
every cent and
every day you
every hour
every message
every night with
every one
every page
every penny
every reason
every second
every sunday
every time
every time you
every word
everybody
everybody $
everybody has
everybody will
everyone
everyone at church
everyone else
everyone i
everyone is
everyone you
everything
everything $
everything and
everything from
everything from now
everything i
everything so
everything that
everywhere
ex 's
ex and
exactly as
exactly as it
exam
examined
except
exchange
excuse
excuses $
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
explain $
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
face and i
face another
face when
facebook
facebook $
fact
fail
fail it
failed
failed it
failed it is
fair
fair $
fair enough
fair on
faith
faith $
fall
falls
family
family $
family do
family group
family has
family then
fan
fancy
far
far $
far and
far off
fast
fast i
father
father $
father 's house
father a
father and that
father declan
father dominic
father i
father is
fault
fault but
fault it
fault it is
fault it was
favour
favour $
february
feeding
feel
feel a
feel awful
feel guilty
feel it
feel my
feel safe
feel terrible
feel that
feel that you
feel the
feeling
feeling hopeless
feelings
feelings but
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
fever
fiancé
fifteen
fifty
fight
fight you
figure
file
file $
file and i
file for
fill
fill it
filled in
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
find me i
find me in
find out
find out what
find so
find somebody
find someone
find something
find somewhere
find somewhere else
find that
find the
find this
find what
find you
finding
finds
fine
fine $
fine i
fine i will
fine in
fine now
finger on the
finger on you
finish
finish $
finish me
finish the
finish your
finished $
finishes
finishing
finn
fire $
first $
first and i
first it
first it is
first off
first one
first one to
first person
first place
first wife
fish
fish $
fishing
fishing for
fishing with
fist
fist and
fit
fit the
five and i
five minutes
fix
fix a
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
flat and i
flat and the
flat by
flat i
flat i will
flat in
flat on
flat you
flats
flight
floor and
floor and you
flowers
flu
flying
folder
folder $
folders
folders $
follow
follow you
food
food $
food and
fool
fool $
fool of
football
football $
for
for $
for a
for a bit
for a drink
for a drive
for a fortnight
for a very
for a walk
for a week
for a while
for a year
for all of
for always
for an
for an hour
for and
for and i
for any
for any upset
for anything
for as
for because
for being
for both
for both of
for breakfast
for calling
for days
for each
for easter
for eleven
for eleven months
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
for how i
for if
for it
for it and
for it i
for it so
for last night
for leaving you
for longer
for lunch
for me i
for me it
for months
for my
for my brother
for nobody
for not
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
for the house
for the kids
for the next
for the party
for the rest
for the school
for the visa
for the whole
for then
for they
for this
for those
for three
for tonight
for twenty
for twenty minutes
for two
for what
for what i
for what you
for when
for who
for work
for writing
for years
for years and
for you
for you and
for you from
for you in
for you then
for your
for your brother
for your head
for your mother
for your parents
force
forced
forever
forever $
forgave
forgery
forget
forget $
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
forgive me and
forgive me before
forgive me by
forgive me so
forgive me tonight
forgive me you
forgive the
forgive you
forgiven
forgiven and
forgiven by
forgiveness
forgiveness is
forgiveness no
forgiving
forgot
forgot to
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
foster
found
found it
found something
found the
found you
found your
four
four $
four at
four days
four days of
four minutes
four of
four of them
four or
fourteen
fourth
fourth day
fr
free
free of me
free to leave
freedom
freeze $
freezer
friday
friday $
friday and
friday and i
friday and you
friday at
friday because
friday i am
friday i will
friday if
friday or
friday or i
friday so
friday so i
friday they
friday we
fridays
fridge
fridge $
fridge and the
friend
friend $
friend says
friend that
friendly
friends
friends $
friends about
friends have
friends or
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
from me tonight
from my
from my phone
from now
from now on
from that
from the 3rd
from the car
from the hospital
from the station
from their
from this day
from today
from when
from when we
from when you
from you
from you and
from you by
from you tonight
from your
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
fruit
full
full custody
full hour
full tank
full tank and
full time
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
gambled
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
gave it me
gave me
gave my
gave you
gave your
gearbox
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
get back
get back in
get back to
get for
get from
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
get so
get that
get the
get the kids
get to
get up
get you
get your
gets
gets a
gets here
gets in
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
getting on
getting the
getting the bus
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
give a
give back
give back the
give him
give it back
give me
give me a
give me my
give me one
give me your
give the
give up
give us a
give you
give you back
give you my
give you some
give you something
give you that
give you the
given it
given them your
given up
gives a
giving it
giving the
giving you
glad
glad and
glad and if
glad you
glass
glass $
glasses
glovebox
go
go ahead
go and
go and be
go and have
go and live
go and see
go and tell
go back
go back to
go be
go before
go by
go by myself
go easy
go first
go fishing
go for
go for a
go home
go i am
go i will
go if
go in the
go into
go live
go look
go looking for
go off
go on about
go on for
go on if
go on like
go on the
go on then
go or
go out
go out and
go out on
go out with
go past
go past the
go round
go see
go so
go telling your
go the
go then i
go through my
go through with
go through your
go to
go to bed
go to leeds
go to my
go to that
go to the
go to your
go with
go with your
go without
goa
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
goes from
goes home
goes in
goes in the
goes on
goes on the
goes out
goes to
goes to the
goes up
goes with
going
going back
going down
going in
going in the
going mad
going off
going on
going out
going round
going straight
going straight to
going through
going through my
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
going to have
going to keep
going to leave
going to lie
going to love
going to make
going to my
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
going up to
going well
going with
going without
gon
gone
gone $
gone and
gone before
gone before you
gone for
gone for good
gone i
gone in
gone off
gone on
gone to
gone you
good $
good about
good and
good at
good by
good deal
good faith
good for
good girl
good girl and
good health
good luck today
good morning
good name
good one
good or
good reason
good shirt
good time
good to
good towels
good with
good you
good you will
goodbye
goodbye $
goodbye and
goodbye to
goodness
goose
gordon
gorgeous
got
got a
got a bed
got a lot
got all
got an
got and
got called
got called in
got every
got in
got left
got me
got my
got my name
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
got something to
got that
got the
got the kids
got the photos
got them
got till
got to
got two
got until
got you in
got your
got your dad
got your name
gotten
gp
grab
grace
graduation
gran
gran 's
grandma
grandmother
grandmother 's
grateful
grave
great
green
green card
greenhouse $
greeted
greeting
grey
grip
group
group chat
group i
grow
grow a
grow up
growing
grown
guess
guess $
guess i
guess i am
guess i will
guess that
guess that is
guests
guided by
guilty and
guilty and i
guilty i
guitar
guitar to
gun
guns
gut
gut $
gutted
gutter
guy
guy at
guy at the
guy i
guys
gym that
h
h!:about
h!:allowed
h!:are
h!:as
h!:be
h!:best
h!:by
h!:get
h!:have
h!:idea
h!:if
h!:in
h!:is
h!:let
h!:man
h!:mention
h!:never
h!:not
h!:on
h!:out
h!:pleased
h!:see
h!:she
h!:the
h!:them
h!:then
h!:they
h!:till
h!:to
h!:too
h!:want
h!:will
h!:without
h:'s
h:a
h:again
h:and
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
h:brings
h:bury
h:but
h:by
h:call
h:called
h:card
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
h:drawer
h:driving
h:dropped
h:early
h:find
h:five
h:fix
h:for
h:fortnight
h:found
h:friday
h:from
h:gave
h:get
h:girl
h:going
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
h:hurt
h:husband
h:if
h:is
h:just
h:kids
h:knew
h:know
h:leave
h:leaving
h:life
h:like
h:line
h:look
h:looked
h:made
h:make
h:man
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
h:own
h:pay
h:people
h:pick
h:police
h:purple
h:put
h:read
h:right
h:ring
h:rings
h:said
h:see
h:sent
h:should
h:sit
h:so
h:some
h:something
h:starts
h:stay
h:still
h:such
h:tablet
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
h:though
h:time
h:told
h:tonight
h:took
h:train
h:twice
h:two
h:up
h:us
h:very
h:way
h:were
h:when
h:where
h:who
h:whole
h:why
h:with
h:won
h:worth
h:wrong
h:years
h:yes
h:yours
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
half
half a
half in
half nine
half of
half of the
half of them
half past ten
half the
halfway
halifax
hall
hall light
hall light on
hand $
hand is
hand on
hand that
hand to
hand to you
handbag
handed
handing
handled
handovers
hands
hands $
hands up
handwriting
hang
hang myself
hang the
hang up
hang up and
hanging
hanging in
happen
happen $
happen again
happen if
happen to
happened
happened $
happened i
happened i will
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
happy
happy $
happy to do
hard $
hard before
hard before you
hard to
hardly
hardly write
hardly write it
harm
harsh
harsh $
has a
has a bottom
has a key
has been
has been asking
has been like
has been since
has my
has never
has no
has one
has only
has something
has the
has the key
has to
has to be
has told
has told me
has your
has your name
hat
hat you
hate
hate for
hate for the
hate for you
hate me
hate myself
hate that
hate to
hate to have
have a
have a full
have a good
have a key
have a way
have a word
have agreed to
have all
have all of
have already
have an
have and
have and i
have another
have any
have apologised
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
have been feeding
have been having
have been saying
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
have changed
have changed it
have changed the
have come
have counted
have counted them
have decided
have decided to
have died
have done
have done it
have done that
have done the
have done to
have done with
have earned
have emptied
have every
have every reason
have fed
have felt
have finished
have forgotten
have found
have given them
have given up
have gone
have gone and
have gone in
have gone on
have gone to
have got
have got a
have got all
have got an
have got and
have got left
have got nobody
have got nowhere
have got pictures
have got plenty
have got that
have got the
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
have kept every
have kept the
have kept your
have killed
have killed me
have left the
have let me
have let you
have liked
have liked to
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
have never once
have never told
have no
have no choice
have no idea
have no reason
have none
have not
have not answered
have not been
have not opened
have not paid
have not taken
have not told
have nothing
have nothing in
have one
have paid
have paid the
have parked
have picked
have picked up
have poured
have put
have put our
have read
have run
have rung
have said
have said it
have said so
have said that
have said to
have said what
have said yes
have seen
have seen your
have shown
have signed
have signed the
have slept
have so
have spoken
have started
have started the
have still
have still got
have stood
have stopped
have stopped my
have taken
have taken something
have talked
have talked and
have talked to
have the
have the bed
have the car
have the dog
have the evening
have the house
have the kids
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
have to take
have to tell
have to think
have to write
have told
have told her
have told my
have told nobody
have told them
have told you
have told your
have tried
have turned
have turned it
have until
have waited
have what
have written
have written a
have written down
have written it
have written to
have you
have you back
have you got
have your
have your number
have your peace
having it
having my
he 'd
he 'd be
he cried
he gets
he has
he is
he is a
he is got
he is not
he is still
he knew
he likes
he says
he should come
he starts
he was
he will
he will not
he will take
head $
headmistress
headstone
headstone $
health
health visitor
hear
hear $
hear about
hear about it
hear about the
hear about your
hear all
hear from
hear from you
hear how
hear it
hear it from
hear it is
hear nothing
hear of
hear of it
hear that
hear that i
hear the
hear what you
hear you
heard
heard about the
heard from
heard how
heard it
heard that
heard the
heard you say
hearing $
hears
hears about
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
hell $
hell and
hello
hello $
help $
help i
help myself
help us
help you
helping
helpline
helps
helps $
hen
hen $
her $
her about
her about the
her after
her again and
her and
her and i
her and it
her at the
her before
her before i
her but
her by
her card
her dinner
her everything
her fault
her go
her have
her i am
her i will
her if
her if you
her little
her mother
her name
her number
her on
her on the
her out
her she
her so
her son
her that
her this
her to
her to her
her who
her you
here
here again
here again i
here all
here and not
here and you
here at
here before
here but
here by
here every
here from
here from the
here in
here in the
here is
here just
here on
here on saturday
here so
here when
here when you
here with a
here with the
here your
hers $
hers and
hesitate
hey
hey i
hey you
hi
hid
hid from
hid from you
hide your
hiding
high
hill
him
him $
him a
him about
him about your
him again
him again and
him by
him for
him i
him it
him it is
him or
him or me
him out
him out and
him over
him so
him that i
him then i
him they
him to
him to his
him up
him what
him what he
him with
him you
himself
his
his car
his dad
his flat
his hands
his hands and
his inhaler
his kids
his life
his mum
his mum was
his name on
his own
his wife and
history
hit me
hit you
hitting
hiv
hobby
hold
hold it
hold my
hold that
hold the
hold you
hold your
holding it
holding the
holds
holds the
holiday
holiday and
holidays
home
home $
home after
home along
home and i
home and we
home at
home at five
home at six
home before
home before the
home by
home by eight
home by seven
home by six
home by ten
home first
home for
home i
home now
home on my
home thursday
home to a
home when
home when you
home with
home with the
home you
honest
honest $
honest to
honest to god
honest you
honestly $
honestly do
honestly do not
honesty
honesty $
honesty so
honeymoon
honor
hook
hook $
hope
hope it
hope it is
hope she
hope she is
hope that
hope that the
hope you
hope you will
hope your
hopeless
hoping
horse
horse $
horse is
horses
hospitals
hot
hour
hour $
hour i
hour to
hour you
hours
hours a
hours and
hours and i
hours by
hours with
house
house $
house and
house and i
house and you
house before
house by
house for
house goes
house i
house is yours
house or
house since
house so
house where
house while
house while you
house with
house would
how
how far
how fast
how i
how i am
how i can
how i will
how is
how it
how it was
how long you
how much
how much you
how quiet
how she
how to do
how you
how you are
how you get
how you like
how you manage
how you would
however
however you
hr
hr $
hug $
hugged
huh
huh $
human
hundred
hundred and
hurry
hurt $
hurt myself
hurting
hurting you
hurts
husband $
husband a
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
i 'd just
i 'd leave
i 'd lie
i 'd like
i 'd lose
i 'd love
i 'd never
i 'd no
i 'd not
i 'd prefer
i 'd put
i 'd quit
i 'd rather
i 'd read
i 'd remind
i 'd sooner
i 'd still
i 'd take
i 'd taken
i 'd tell
i 'd think
i 'd understand
i 'd undo
i also
i also want
i always
i am a
i am about
i am afraid
i am all
i am also
i am ashamed
i am asking
i am at
i am being
i am burning
i am but
i am buying
i am by
i am cancelling
i am changing
i am coming
i am counting
i am cross
i am dead
i am doing
i am done
i am entitled
i am fine
i am finished
i am getting
i am giving
i am going
i am gone
i am gutted
i am holding
i am home
i am honest
i am hoping
i am i
i am in
i am just
i am keeping
i am like
i am lying
i am merely
i am moving
i am next
i am no
i am not
i am off
i am on
i am one
i am only
i am paying
i am posting
i am prepared
i am putting
i am quite
i am really
i am ringing
i am sad
i am safe
i am saying
i am scared
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
i am there
i am to
i am told
i am too
i am writing
i answer
i answer by
i apologise but
i apologise for
i are
i ask
i asked
i asked for
i asked you
i ate
i be forgiven
i bet the
i bleed
i borrowed
i bottled
i bottled it
i break
i broke
i broke your
i call it
i called
i called the
i called you
i came
i can
i can always
i can be
i can come
i can get
i can give
i can go
i can hardly
i can have
i can hear
i can leave
i can make
i can see
i can stay
i can take
i can turn
i can wait
i care
i catch
i changed
i changed the
i chat
i checked
i come
i come back
i come down
i come home
i could
i could be
i could die
i could do
i could get
i could go
i could have
i could make
i could not
i count
i counted
i cut
i cut myself
i cut off
i cut you
i deleted
i deleted the
i deserved
i did
i did not
i did tell
i did that
i did try
i die
i do
i do have
i do it
i do not
i do on
i do the
i do think
i do to
i don
i drank a
i drink
i drink again
i drop
i dropped
i drove
i drove by
i eat
i end
i end up
i even
i even know
i ever
i feel awful
i feel it
i feel like
i felt
i find it
i find out
i finish
i forgave
i forgive
i forgot
i found you
i gambled
i gather
i gave my
i gave you
i gave your
i get
i get a
i get back
i get in
i get it
i get out
i get that
i get there
i give
i give you
i go
i go and
i go down
i go in
i go through
i go to
i going
i got
i got my
i got your
i guess
i guess that
i had
i had not
i had thought
i had to
i hand
i handled
i hate
i hate that
i have
i have a
i have agreed
i have already
i have an
i have apologised
i have asked
i have barely
i have booked
i have calmed
i have counted
i have decided
i have done
i have earned
i have emptied
i have fed
i have forgotten
i have found
i have given
i have gone
i have got
i have handed
i have heard
i have hurt
i have ironed
i have just
i have kept
i have let
i have looked
i have made
i have moved
i have never
i have no
i have nobody
i have nothing
i have only
i have paid
i have picked
i have poured
i have put
i have read
i have run
i have rung
i have said
i have signed
i have slept
i have so
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
i have written
i have your
i hear
i hear it
i hear what
i held
i held the
i hid
i hid from
i honestly
i honestly do
i hope
i hope for
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
i just did
i just do
i just need
i just said
i just think
i keep
i keep looking
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
i left
i left the
i let
i let it
i let you
i lie
i lied
i lied about
i lied to
i listen
i listen to
i live
i look
i lose
i lose my
i lost
i love
i loved them
i made a
i made you
i make
i may as
i mean
i mean it
i mean that
i mean to
i meant
i mention
i might
i might just
i might not
i miss
i missed
i move
i moved the
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
i only need
i only read
i only told
i only want
i only wanted
i opened
i owe you
i paid
i paid for
i pay
i phoned
i pick up
i played
i post
i poured
i pray
i promise you
i promised
i pulled
i put a
i put it
i put my
i put on
i put the
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
i regret it
i remember
i remind
i ring
i said
i said i
i said my
i said so
i said sorry
i said that
i said to
i sat
i saw you
i saw your
i say
i say so
i see
i see that
i see you
i send
i sent
i shall
i shall be
i shall have
i shall tell
i should
i should be
i should do
i should have
i should not
i should tell
i shouted
i shoved
i shoved you
i show
i showed
i sign
i signed
i skipped
i sleep
i so
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
i stop
i stop being
i stopped
i stopped taking
i suppose i
i swear on
i take it
i take the
i talked
i talked to
i taught
i tell
i tell her
i tell the
i tell them
i tell you
i tell your
i think
i think about
i think he
i think if
i think of
i think we
i think you
i think your
i thought
i thought about
i thought i
i thought that
i threatened
i threatened to
i threw your
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
i trust
i trust you
i understand
i use
i use the
i used
i used the
i used your
i waited
i wake
i walked
i want that
i want this
i want you
i wanted
i wanted to
i wanted you
i was
i was dead
i was driving
i was fine
i was gone
i was on
i was you
i watched
i watched you
i went
i were
i were you
i will
i will agree
i will answer
i will ask
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
i will drink
i will drive
i will drop
i will eat
i will end
i will fight
i will find
i will finish
i will give
i will go
i will have
i will hear
i will just
i will keep
i will kill
i will knock
i will know
i will leave
i will lie
i will listen
i will live
i will look
i will lose
i will love
i will make
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
i will ring
i will say
i will see
i will send
i will set
i will settle
i will show
i will sign
i will sit
i will sleep
i will sort
i will speak
i will spend
i will stand
i will stay
i will still
i will stop
i will take
i will tell
i will text
i will throw
i will try
i will understand
i will wash
i will write
i withdraw
i woke
i wonder
i worry
i would
i would be
i would do
i would have
i would like
i would never
i write
i wrote
i wrote the
i!:'s
i!:a
i!:about
i!:again
i!:alive
i!:angry
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
i!:blame
i!:bother
i!:bothering
i!:boys
i!:bring
i!:burn
i!:but
i!:by
i!:call
i!:calling
i!:can
i!:care
i!:choice
i!:christmas
i!:come
i!:coming
i!:complain
i!:contest
i!:copy
i!:dad
i!:day
i!:discuss
i!:done
i!:door
i!:down
i!:drink
i!:drinking
i!:driving
i!:eating
i!:else
i!:end
i!:even
i!:ever
i!:excuses
i!:exist
i!:expect
i!:face
i!:family
i!:feelings
i!:fight
i!:finger
i!:follow
i!:for
i!:forgiveness
i!:from
i!:get
i!:gets
i!:getting
i!:give
i!:go
i!:going
i!:good
i!:hand
i!:happens
i!:hardly
i!:have
i!:hear
i!:hearing
i!:help
i!:her
i!:here
i!:hiding
i!:his
i!:hold
i!:holiday
i!:home
i!:hospitals
i!:house
i!:how
i!:hurt
i!:if
i!:joking
i!:just
i!:keeping
i!:kids
i!:knock
i!:know
i!:knows
i!:laughing
i!:lay
i!:leave
i!:leaving
i!:left
i!:let
i!:like
i!:live
i!:living
i!:look
i!:looking
i!:love
i!:make
i!:man
i!:manage
i!:met
i!:midnight
i!:monday
i!:money
i!:more
i!:myself
i!:near
i!:needing
i!:neither
i!:nice
i!:night
i!:no
i!:nobody
i!:none
i!:nor
i!:now
i!:of
i!:off
i!:on
i!:once
i!:one
i!:open
i!:opened
i!:or
i!:other
i!:out
i!:owt
i!:paid
i!:passed
i!:pay
i!:paying
i!:plan
i!:point
i!:promise
i!:quiet
i!:reason
i!:remember
i!:responsible
i!:rest
i!:right
i!:ring
i!:room
i!:round
i!:rush
i!:same
i!:saturday
i!:say
i!:saying
i!:second
i!:see
i!:seeing
i!:session
i!:sign
i!:since
i!:so
i!:somebody
i!:sorry
i!:soul
i!:state
i!:stay
i!:stop
i!:strong
i!:summer
i!:sunday
i!:suppose
i!:sure
i!:switch
i!:taken
i!:taking
i!:talk
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
i!:those
i!:through
i!:time
i!:to
i!:told
i!:tonight
i!:too
i!:trouble
i!:trust
i!:try
i!:turn
i!:unless
i!:until
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
i!:week
i!:what
i!:when
i!:where
i!:which
i!:while
i!:who
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
i!:yours
i:'d
i:'s
i:000
i:14th
i:3
i:300
i:3rd
i:4
i:600
i:8
i:a
i:about
i:accept
i:act
i:add
i:advise
i:afraid
i:afterwards
i:against
i:agent
i:ago
i:agree
i:agreed
i:alive
i:allowed
i:alone
i:along
i:already
i:also
i:always
i:am
i:angry
i:anna
i:another
i:answer
i:anybody
i:anyone
i:anything
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
i:asked
i:asking
i:at
i:ate
i:awful
i:baby
i:back
i:bad
i:bag
i:balcony
i:barely
i:be
i:beans
i:bed
i:bedtime
i:been
i:begin
i:beginning
i:behind
i:being
i:believe
i:betting
i:bit
i:blade
i:bleed
i:bloke
i:blue
i:boot
i:borrowed
i:both
i:bottle
i:bottled
i:bought
i:boxes
i:boys
i:bread
i:break
i:breathing
i:bridge
i:broken
i:brother
i:brought
i:bully
i:burn
i:burning
i:bus
i:business
i:but
i:buy
i:buying
i:by
i:cabinet
i:called
i:calm
i:calmed
i:came
i:canal
i:cancel
i:cancelling
i:capable
i:car
i:card
i:care
i:careful
i:carefully
i:caring
i:carry
i:case
i:cat
i:catch
i:cement
i:cent
i:centre
i:certain
i:chair
i:chance
i:changing
i:chat
i:cheap
i:checked
i:cheese
i:children
i:choose
i:christmas
i:church
i:civil
i:claire
i:class
i:clean
i:clients
i:closing
i:cloud
i:club
i:coffee
i:cold
i:colin
i:colour
i:come
i:comes
i:coming
i:completely
i:conservatory
i:constrained
i:continue
i:contract
i:copies
i:cost
i:costs
i:cottage
i:couch
i:could
i:counsellor
i:count
i:county
i:course
i:court
i:cried
i:crime
i:cross
i:crossword
i:crying
i:custody
i:cut
i:cutting
i:dad
i:daddy
i:daft
i:dark
i:dates
i:day
i:deacon
i:dead
i:dean
i:decide
i:decided
i:deleted
i:deleting
i:dentist
i:denver
i:deserved
i:dialysis
i:diary
i:did
i:died
i:different
i:dinner
i:direct
i:do
i:dog
i:dogs
i:doing
i:don
i:door
i:doorstep
i:double
i:down
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
i:ending
i:enjoy
i:entitled
i:evening
i:ever
i:every
i:everything
i:expect
i:expected
i:expecting
i:face
i:fail
i:family
i:far
i:fast
i:father
i:feed
i:feel
i:feeling
i:fees
i:fella
i:felt
i:fight
i:find
i:fine
i:finish
i:fish
i:fit
i:five
i:floor
i:flowers
i:follow
i:font
i:food
i:fool
i:football
i:for
i:forced
i:forgave
i:forget
i:forgiven
i:forgot
i:forgotten
i:forms
i:forty
i:found
i:four
i:free
i:friday
i:fridays
i:fridge
i:friend
i:friendly
i:frightened
i:from
i:front
i:full
i:gambled
i:garage
i:gas
i:gate
i:gather
i:generous
i:gentle
i:get
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
i:goodbye
i:got
i:granny
i:grateful
i:greeted
i:ground
i:group
i:guards
i:guilty
i:guns
i:gutted
i:guy
i:had
i:hand
i:handed
i:handled
i:hands
i:happened
i:happier
i:happy
i:hard
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
i:hope
i:hoping
i:horse
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
i:inform
i:instead
i:interview
i:into
i:ironed
i:is
i:jail
i:joke
i:judge
i:jump
i:june
i:just
i:keep
i:kept
i:key
i:keys
i:kids
i:kill
i:kissed
i:knew
i:know
i:lads
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
i:least
i:leave
i:leaving
i:left
i:legal
i:lena
i:lent
i:lessons
i:let
i:letter
i:letters
i:letting
i:lie
i:lied
i:lifts
i:like
i:liked
i:lisbon
i:list
i:little
i:live
i:loan
i:lock
i:locked
i:locks
i:loft
i:lonely
i:long
i:longer
i:look
i:looked
i:looking
i:looks
i:lose
i:lost
i:lot
i:love
i:loving
i:low
i:lower
i:lunch
i:lying
i:lyn
i:made
i:mail
i:mailed
i:make
i:manage
i:many
i:marriage
i:matter
i:may
i:maybe
i:mean
i:meant
i:medicine
i:meet
i:meeting
i:memory
i:men
i:mention
i:merely
i:message
i:midnight
i:might
i:mike
i:mikey
i:mill
i:mind
i:mine
i:minute
i:minutes
i:miss
i:missed
i:monday
i:money
i:month
i:months
i:moon
i:more
i:mortgage
i:most
i:mother
i:move
i:moved
i:moving
i:much
i:mum
i:must
i:myself
i:na
i:names
i:near
i:nearly
i:needed
i:needs
i:next
i:nice
i:nicely
i:night
i:nights
i:nine
i:ninety
i:nonsense
i:note
i:notebook
i:notes
i:nothing
i:now
i:nowhere
i:nurse
i:nursery
i:obliged
i:oclock
i:of
i:off
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
i:outside
i:over
i:own
i:pack
i:packing
i:page
i:papa
i:paper
i:papers
i:park
i:part
i:passing
i:passports
i:patient
i:pay
i:payment
i:payments
i:people
i:perfect
i:person
i:petrol
i:phone
i:phoned
i:photo
i:photographs
i:photos
i:piano
i:pic
i:pick
i:pictures
i:pills
i:place
i:plan
i:plane
i:platform
i:played
i:plead
i:please
i:plenty
i:plot
i:poison
i:police
i:polite
i:portugal
i:posted
i:posters
i:posting
i:pot
i:poured
i:pray
i:prayers
i:praying
i:prefer
i:prepared
i:pretty
i:promise
i:promised
i:proper
i:protective
i:pta
i:pulled
i:put
i:quietly
i:railway
i:ramp
i:rang
i:rather
i:real
i:reason
i:receipt
i:receipts
i:record
i:recordings
i:red
i:regret
i:rehab
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
i:route
i:ruin
i:rung
i:running
i:sad
i:safety
i:said
i:sake
i:same
i:sat
i:saturday
i:say
i:saying
i:scared
i:school
i:scrape
i:screenshots
i:sea
i:seat
i:seats
i:see
i:seeing
i:seen
i:selling
i:send
i:sensible
i:sent
i:separation
i:settle
i:seven
i:shall
i:shared
i:shaved
i:shelter
i:shifts
i:shop
i:short
i:shot
i:should
i:shout
i:shouted
i:shouting
i:shoved
i:show
i:showed
i:showing
i:shut
i:sick
i:sided
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
i:six
i:skipped
i:sleeping
i:sleepy
i:slept
i:slit
i:small
i:smash
i:smell
i:smoking
i:sober
i:social
i:sofa
i:sold
i:solicitor
i:some
i:somebody
i:something
i:somewhere
i:soon
i:sooner
i:sorry
i:sort
i:sound
i:spare
i:speak
i:speaking
i:spend
i:spending
i:spent
i:spoke
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
i:still
i:stood
i:stop
i:stopped
i:street
i:study
i:stuff
i:stupid
i:such
i:suit
i:summer
i:sums
i:support
i:supposed
i:sure
i:swap
i:swapped
i:swimming
i:tablets
i:take
i:taken
i:taking
i:talk
i:talked
i:tank
i:taught
i:tea
i:teacher
i:tear
i:teeth
i:tell
i:telling
i:ten
i:terrible
i:tested
i:text
i:texting
i:than
i:thank
i:thanks
i:then
i:thing
i:things
i:thinking
i:thinks
i:third
i:those
i:though
i:thought
i:thoughts
i:thousand
i:threatened
i:three
i:through
i:throw
i:thursday
i:thursdays
i:ticket
i:tied
i:till
i:times
i:tin
i:tip
i:toast
i:today
i:together
i:told
i:tomorrow
i:too
i:took
i:torch
i:town
i:tracker
i:tracks
i:train
i:travel
i:treatment
i:truck
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
i:using
i:usual
i:van
i:very
i:videos
i:voice
i:wake
i:walk
i:walking
i:want
i:wanted
i:ward
i:warn
i:warned
i:wash
i:washing
i:waste
i:watch
i:watched
i:water
i:wear
i:wednesdays
i:week
i:weekdays
i:weeks
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
i:who
i:whoever
i:whose
i:will
i:wine
i:wiped
i:wished
i:with
i:wives
i:woke
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
i:wrong
i:wrote
i:yard
i:year
i:yes
i:yet
i:yours
i:yourself
i:~am
i:~i
i:~is
i:~will
i:~you
ice
ice $
idea
idea it
idea what it
identify
idiot
if
if a
if anyone
if father
if he
if he comes
if he is
if he starts
if his
if i
if i 'd
if i am
if i can
if i come
if i could
if i did
if i drink
if i feel
if i get
if i go
if i had
if i have
if i hear
if i miss
if i raise
if i see
if i wanted
if i was
if i were
if it
if it came
if it comes
if it is
if it kills
if it should
if it was
if my
if neither
if not i
if people
if she
if she asks
if she is
if she rings
if somebody
if that
if that changes
if that helps
if that is
if the answer
if the bus
if the school
if there
if there are
if they ask
if they can
if they keep
if they will
if this
if this gets
if this goes
if we
if we are
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
if you care
if you cared
if you carry
if you could
if you ever
if you fancy
if you find
if you get
if you have
if you insist
if you kept
if you leave
if you left
if you let
if you look
if you love
if you make
if you marry
if you need
if you no
if you only
if you prefer
if you put
if you really
if you refuse
if you ring
if you said
if you see
if you send
if you still
if you tell
if you think
if you told
if you want
if you were
if you will
if you would
if your
if your brother
if your dad
if your mum
if your sister
ignore
ignore me
ignore me i
ignoring
ignoring me
imagine
imagine $
immigration
impact
in
in $
in a box
in a drawer
in a marriage
in a minute
in a while
in and
in and you
in any
in as
in at
in before
in case you
in cash
in cash and
in court
in danger
in english
in every
in for
in front
in front of
in good
in good faith
in her
in his
in if
in it
in it with
in january
in jeddah
in march
in may
in may and
in me
in mind
in mind before
in my
in my account
in my body
in my chair
in my desk
in my family
in my head
in my lap
in my life
in my name
in my phone
in need
in need of
in on the
in one piece
in or
in order
in other
in other people
in our
in our bed
in peace
in person
in perth
in public
in return
in school
in spain
in ten
in ten minutes
in tesco
in that case
in that flat
in that house
in that moment
in the
in the ambulance
in the bag
in the bedroom
in the blue
in the canal
in the car
in the end
in the evenings
in the family
in the flat
in the freezer
in the garage
in the garden
in the house
in the kitchen
in the letter
in the life
in the mood
in the morning
in the mornings
in the next
in the other
in the paper
in the park
in the porch
in the position
in the post
in the pot
in the red
in the sink
in the snow
in the spring
in the store
in the stove
in the study
in the water
in the way
in their
in there
in there and
in there for
in this
in this life
in this marriage
in this town
in this world
in those
in three
in time
in to
in to work
in touch with
in town
in which
in which you
in with
in with me
in with you
in writing
in writing so
in your
in your bag
in your handbag
in your hands
in your locker
in your name
in your own
in your way
indeed
inform your
information
information $
informed
inhaler
innocent
inquest
insist
insta
instalments
instead $
instead and
instead of
instruct
insulin
insult
insurance
insurance $
insurance i
insurance is
interested
interested in
interested to
interested to hear
interesting
interrupt
interview
interview $
into
into a
into the
into this
invitations
invited
inviting
involve
involved
involved $
ironed
is
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
is a no
is a place
is a question
is a second
is a sin
is a thing
is a train
is a very
is about
is after
is all
is all i
is all right
is always
is an answer
is an old
is another
is anything
is as
is as simple
is at
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
is between
is called
is cancelled
is collecting
is coming
is crying
is dead
is doing
is due
is easier
is eating
is eight
is enough
is entirely
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
is going through
is going to
is gone
is good for
is got
is got a
is got my
is got to
is got your
is grand
is half
is hard
is his
is how it
is in
is in a
is in my
is in the
is in writing
is in your
is just
is just a
is kept
is kev
is killing
is killing me
is late
is left
is like
is literally
is looking
is lost
is lost everything
is lovely
is making
is me and
is me or
is me who
is mine to
is more
is more than
is mot
is never
is nice
is no kind
is no reason
is nobody is
is none
is not
is not a
is not complicated
is not enough
is not got
is not in
is not it
is not like
is not only
is not over
is not that
is off
is off the
is okay
is on
is on me
is on my
is on you
is one
is only fair
is only me
is only one
is only so
is or
is over
is over and
is over the
is over with
is pasta
is paying
is paying for
is pretty
is put
is real
is really
is right
is room
is said sorry
is seen
is seen a
is sitting
is so
is something
is soup
is staying
is still the
is texted
is that
is that i
is that what
is that you
is the
is the day
is the last
is the one
is the only
is the third
is the truth
is things
is three
is three of
is time
is to
is too
is two
is under
is under the
is what
is what i
is what you
is what your
is when
is where it
is where you
is why i
is with
is work
is worth
is worth it
is written
is written it
is you and
is your
is your choice
is your last
is yours
is yours and
issue
it
it 'd be
it 'd take
it a second
it about
it about the
it after
it again
it again and
it against me
it all of
it alone
it along
it always
it and
it and i
it and it
it and you
it and your
it anyway
it as
it at easter
it back
it back and
it back by
it back so
it because
it because i
it because you
it before
it between
it but
it by
it came
it came out
it can
it clear
it cost
it cost you
it costs
it did
it does
it down
it down i
it feels
it first
it for
it for months
it for one
it from
it from me
it gets
it go
it go to
it goes in
it goes on
it goes to
it happened
it happens
it has
it here
it i
it i 'd
it i have
it i just
it if i
it if you
it in
it in a
it in march
it in our
it in the
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
it is better
it is done
it is easier
it is entirely
it is going
it is got
it is grand
it is in
it is just
it is kev
it is literally
it is lovely
it is me
it is mot
it is no
it is nobody
it is not
it is ok
it is on
it is pasta
it is staying
it is that
it is the
it is there
it is too
it is true
it is up
it is very
it is what
it is your
it is yours
it it will
it just
it kills
it kills me
it like
it looks
it love
it makes
it may
it means
it might
it might be
it more
it more than
it needs
it nobody
it not
it not to
it now and
it off
it off again
it on my
it on our
it on purpose
it on that
it on the
it on your
it only
it or
it or not
it or you
it out
it out of
it over
it rained
it right
it round
it so
it so they
it sorry
it sounds
it starts
it stays
it tell
it tell me
it that the
it then
it there is
it they
it through
it to anyone
it to be
it to her
it to keep
it to me
it to my
it to the
it to them
it to you
it to your
it tomorrow
it tonight
it too
it took
it took you
it turns out
it up and
it up in
it was a
it was dry
it was me
it was not
it was that
it was the
it was too
it was you
it was your
it went
it when
it will
it will be
it will not
it will stay
it will take
it with
it would
it would be
it would help
it wrong
it you
it your
itd
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
jean
jeddah
jeez
jerome
jo
job and
job and then
job and you
job at
job at the
job i
job i will
job in
job or
joel
joke
joke $
joke about
jokes
joking
jonah
jude
judge
judges
jump
jump $
jumper
june
june $
june i
june i have
just
just an
just be
just bought
just did
just did not
just do
just do not
just go
just got
just have to
just know
just let
just make
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
just the
just think
just to
just to let
just want
just want to
just you
karaoke
keeley
keep
keep $
keep a
keep going
keep ignoring
keep ignoring me
keep it
keep it in
keep it up
keep looking
keep looking at
keep my
keep on
keep out
keep quiet
keep quiet about
keep talking
keep that
keep the
keep the car
keep the dog
keep the house
keep this
keep your
keeping
keeping a
keeping it
keeps
keeps me
kept
kept all
kept every
kept it
kept me
kept on
kept quiet
kept your
key 's
key 's in
key in
key is
keys
keys $
keys are
keys are with
keys in
keys in my
keys to
keys with
keys with your
kick
kick me
kicked
kid
kid and
kids
kids $
kids and
kids and the
kids are
kids at
kids but
kids can
kids could
kids got
kids i
kids out
kids passports
kids savings
kids school
kids stay
kids they
kids up
kids up to
kids why
kids will
kill
kill you
killed
killed me
killed me already
killing
kills
kills me
kin
kin $
kiosk
kiss
kiss from
kissed
kit
kitchen
kitchen and
kitchen i
kneel
knees
knew
knew $
knew the
knife
knife $
knit
knock
knocking
know
know a
know about
know about your
know and
know and i
know by
know how
know how i
know how it
know how to
know i
know i am
know i can
know i have
know i will
know if i
know if you
know it is
know of
know that i
know that your
know the
know we
know what
know what i
know what it
know what she
know what that
know what the
know what you
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
knowing
known
knows
knows $
knows how
knows i
knows it is
knows that
knows where
kwame
kyle
labrador
lad 's
ladder
lads
lads you
lady
lah
laid
lake
lake $
lamb
lamp in
land
land at
landlord
landlord $
lane
lane and
lap
lap $
lap dance
laptop
lasagne
last
last $
last day
last night
last night but
last night i
last person
last person who
last thing
last thing i
last time
last time and
last time you
last warning
last winter
last words
last year
latch
late
late $
late and
late father
late i
late i will
late then
lately
lately $
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
lawyer
lawyer $
lawyer 's
lawyer and
lawyer says
lawyer to
lawyers
lead
league
leak
leaks
learn
learn of
learned
lease
lease $
least
least of
least of all
least you
leave and
leave and i
leave by
leave him
leave i
leave i will
leave it
leave it at
leave it in
leave it with
leave me
leave me alone
leave me and
leave me i
leave me with
leave on
leave the
leave the keys
leave the light
leave them
leave this
leave you
leave you to
leave you with
leave your
leaves me
leavin
leaving
leaving a
leaving by
leaving me
leaving me on
leaving this
leaving with
leeds
leeds $
left
left a
left her
left i
left it
left me with
left the
left the porch
left to
left you
left your
leg
legal
lena
lena $
lend
leo
less $
less than
lessons $
let down
let go
let her
let her have
let it
let it go
let me
let me have
let me in
let me know
let me off
let me see
let off
let the
let the baby
let the kids
let the whole
let them
let them put
let this
let us both
let us go
let us see
let you
let you down
let you find
let you get
let you go
let you have
let you know
let you take
let you think
lets
lets me
letter
letter from
letter from me
letter is
letter they
letter to
letter to the
letter to your
letter you
letterbox
letters
letters all
letters are
letters are in
letters to
letting you
letting you know
level $
liar
library on
licence
lie
lie down
lie down in
lie down on
lie for
lie here
lie there
lied
lied about
lied about the
lied to
lies
life
life $
life and
life and i
life hell
life i
life i will
life insurance
life is
life or
lift
lift a hand
lifts
light bill
light on
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
like how
like i
like i am
like it or
like me
like me to
like nobody
like she
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
like to come
like to hear
like to know
like to read
like to stand
like to think
like us
like us to
like we
like when
like when i
like with
like you
like you are
like you asked
like you did
like you to
like your mother
like yours
liked
liked it
liked to
lil
lil brother
line $
line and
line and i
line:binding children
line:binding ultimatum
line:binding unsaid
line:bitter
line:children
line:does
line:exposure
line:grave
line:harm
line:leaves_out
line:meant
line:misread
line:money
line:owned
line:owning
line:self_harm
line:ultimatum
line:unsaid
lisbon and
list
list $
list for
list is
list of
list on
list on the
listen
listened
listing
little
little face
little one
live
live alone
live in
live in a
live in the
live there
live with
live with it
live with myself
lived
liver
lives
living
living $
living here
living with
lmao
lmao you
loaded
loan
loan and
loan and i
loan you
lock
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
locksmith
loft
loft $
loft and
login
lol
lol $
london
london $
lonely
lonely $
lonely in
lonely it
lonely it is
long
long as
long as i
long drive
long face
long i
long memory
long way
longer
longer $
look
look $
look a
look after
look after my
look and
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
lose the
lose the house
loser
loser and
loser and you
loses
lost
lost everything
lost in
lost in the
lost my
lost the baby
lot
lot and
lot for
lot of
lot of people
lot since
lot to
lou
loud
loud and
love
love and
love and i
love and you
love her
love i
love it
love it is
love me
love them
love to
love you i
loved
loved me
loved them
loved you
lovely
lovely $
loves you
loving
loving you
low
lower
luck
luck today
lucky
lucky i
lucía
lunch
lunch $
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
m!:again
m!:all
m!:alone
m!:and
m!:anyone
m!:anything
m!:as
m!:asking
m!:at
m!:away
m!:be
m!:birthday
m!:bother
m!:by
m!:call
m!:come
m!:coming
m!:do
m!:down
m!:even
m!:everything
m!:food
m!:for
m!:forever
m!:forget
m!:forgive
m!:from
m!:get
m!:go
m!:gone
m!:heart
m!:here
m!:home
m!:house
m!:know
m!:longer
m!:me
m!:mother
m!:mouth
m!:much
m!:mum
m!:name
m!:no
m!:nobody
m!:not
m!:now
m!:of
m!:on
m!:one
m!:or
m!:out
m!:own
m!:point
m!:say
m!:saying
m!:seat
m!:signature
m!:since
m!:sister
m!:stand
m!:sunday
m!:take
m!:talk
m!:tell
m!:ten
m!:the
m!:them
m!:then
m!:till
m!:today
m!:tonight
m!:until
m!:up
m!:use
m!:watch
m!:way
m!:when
m!:while
m!:will
m!:without
m!:work
m!:yet
m:'d
m:'s
m:28th
m:3
m:5
m:9
m:a
m:about
m:absolute
m:account
m:address
m:advice
m:after
m:afternoon
m:again
m:age
m:alone
m:already
m:also
m:always
m:angry
m:any
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
m:bag
m:bank
m:bar
m:because
m:bed
m:before
m:being
m:birthday
m:block
m:blood
m:blue
m:boarding
m:both
m:bottle
m:break
m:brother
m:burial
m:business
m:but
m:by
m:cake
m:came
m:card
m:carry
m:case
m:chair
m:chance
m:check
m:chest
m:children
m:chip
m:coming
m:cousins
m:cry
m:dad
m:darling
m:daughter
m:day
m:dead
m:dear
m:desk
m:did
m:die
m:different
m:divorce
m:do
m:doctor
m:does
m:dog
m:doing
m:done
m:door
m:down
m:drawer
m:driving
m:drop
m:during
m:each
m:easter
m:eight
m:either
m:else
m:enough
m:even
m:evening
m:evenings
m:every
m:everything
m:ex
m:exam
m:eyes
m:face
m:family
m:father
m:feel
m:feet
m:fine
m:finish
m:finished
m:first
m:fist
m:flat
m:fool
m:for
m:fourth
m:friday
m:friend
m:from
m:front
m:full
m:get
m:gets
m:getting
m:girlfriend
m:going
m:gone
m:good
m:grandmother
m:grave
m:ground
m:group
m:guilty
m:guitar
m:gut
m:half
m:hand
m:hands
m:hanging
m:happens
m:happy
m:hard
m:has
m:have
m:having
m:head
m:health
m:heart
m:help
m:her
m:here
m:him
m:his
m:hold
m:home
m:honestly
m:house
m:how
m:hurt
m:husband
m:ignoring
m:ill
m:in
m:insulin
m:insurance
m:is
m:job
m:just
m:keep
m:keeping
m:keys
m:killing
m:kitchen
m:knows
m:land
m:lap
m:laptop
m:least
m:leaving
m:legs
m:letters
m:licence
m:lie
m:life
m:list
m:lol
m:long
m:look
m:looking
m:lunch
m:make
m:makes
m:march
m:mates
m:me
m:memory
m:mind
m:miss
m:moaning
m:mortgage
m:mother
m:mouth
m:move
m:mum
m:my
m:myself
m:need
m:nerve
m:new
m:next
m:nicely
m:night
m:noon
m:note
m:notice
m:now
m:number
m:of
m:okay
m:old
m:on
m:once
m:one
m:or
m:order
m:other
m:otherwise
m:out
m:over
m:own
m:paid
m:papers
m:parents
m:patience
m:pay
m:phone
m:pillow
m:place
m:plan
m:plate
m:please
m:police
m:post
m:pressure
m:properly
m:prove
m:rag
m:reason
m:regret
m:rent
m:rest
m:right
m:rope
m:row
m:run
m:safe
m:same
m:savings
m:say
m:says
m:school
m:see
m:sell
m:send
m:seven
m:shirt
m:shoes
m:shut
m:since
m:sister
m:sleep
m:sleeping
m:so
m:solicitor
m:some
m:somebody
m:something
m:somewhere
m:son
m:sponsor
m:start
m:starting
m:stay
m:staying
m:stays
m:still
m:stops
m:story
m:study
m:summer
m:sunday
m:tablets
m:take
m:talking
m:team
m:tell
m:telling
m:temper
m:than
m:them
m:then
m:therapist
m:thief
m:things
m:think
m:though
m:three
m:through
m:thursday
m:till
m:time
m:to
m:today
m:told
m:tomorrow
m:tongue
m:tonight
m:too
m:train
m:treatment
m:truck
m:tuesdays
m:turn
m:twice
m:two
m:uncle
m:uncles
m:under
m:unless
m:van
m:voice
m:want
m:wanted
m:was
m:watch
m:way
m:wedding
m:week
m:well
m:were
m:what
m:whatever
m:when
m:whenever
m:where
m:whether
m:which
m:while
m:whole
m:wife
m:will
m:woman
m:word
m:words
m:works
m:world
m:would
m:year
m:years
m:yours
machine
machine $
mad
madam
made
made a
made it clear
made of
made that
made to
made you
made your
made your bed
maeve
magistrate
mail
mailed
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
make that
make the
make you
makes
makes a
makes me want
makes you
making
making a
making that
making that noise
mama
mammy
man $
man but
man did
man does
man has
man in
man looks
man to
man who
man who is
man you
manage
manage it
manage on
manage the
manager $
mandy
many
many $
many people
map
margaret
marion
marriage
marriage $
marriage and
marriage i
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
mattress
may $
may and
may and i
may as
may as well
may choose
may come
may find
may have
may not
may think
maybe
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
me after
me after the
me again i
me alive
me alone
me and he
me and if
me and it
me and not
me and the
me and then
me and they
me and you
me and your
me any more
me are
me as
me asking
me at the
me away
me back
me back in
me be
me be the
me before
me before the
me being
me by
me by friday
me by sunday
me choose
me come
me come and
me feel
me feel like
me for
me forever
me go
me going
me gone
me had
me hanging
me has
me have
me he
me how
me how to
me how you
me i
me i 'd
me i am
me i can
me i have
me i will
me if
me if there
me in
me in and
me in front
me in this
me instead of
me is
me just
me keeping
me know
me know and
me know by
me know which
me look
me much
me my
me not
me now
me now and
me off
me on
me on it
me on the
me once
me once and
me one
me one more
me or
me or i
me or not
me or the
me or you
me otherwise
me otherwise i
me out
me out of
me properly
me ring
me say
me see
me some
me something
me take
me telling
me that
me that i
me the
me then
me then i
me this week
me this year
me through
me through the
me till
me to a
me to be
me to go
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
me where
me where i
me where you
me who
me who 'd
me with that
me with the
me with this
me you
me you did
me you know
me your
mean
mean $
mean it
mean that
mean to
means
meant
meant to
meat
meat i
mediation
medical
medicine
medicine $
medicines
meet
meet me
meet me in
meeting
meeting on
meetings
meets
megaphone
memory
memory $
men
men would
mend
mental
mention
mention it
mention it to
mention that
merely
message
messages
messages and i
messages to
messing
mi
mi a
mi did
mi nah
microphone
microphone $
middle name
midnight
midnight and
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
mike
mikey
milk
mill
mill lane
min
mind
mind $
mind about
mind about the
mind before
mind for
mind i
mind me
mind me i
mind that
mind the
mind to
mind yourself
mine 's
mine and
mine in
mine so
mine to
mine until
minibus
ministry
mins
minus
minute
minutes
minutes and
minutes and i
minutes and then
minutes before
minutes before i
minutes i
minutes to
miscarriage
miscarriage $
miserable
misery
miss a
miss a payment
miss another
miss me
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
monday
monday and i
monday and you
monday morning
monday when
money
money $
money 's
money again
money for
money for the
money i
money in it
money to
monster
month
month $
month and
month and go
month i
month in
month or
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
more about
more about it
more and
more and i
more and it
more chance
more in
more money
more night
more of
more of the
more so
more than
more than i
more than that
more than you
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
mornings and
mornings are
mornings i
mornings you
mortgage $
mortified
mosque committee
most
most of
mot
mot and
motel
mother
mother $
mother 's and
mother about the
mother always
mother and i
mother and say
mother and you
mother has
mother i
mother i will
mother is
mother it
mother knows
mother of
mother who
mother who is
mother will
mothers
mouth
mouth again
mouth shut
mouths
move
move back
move my
move out
move to
moved
moved and
moved and you
moved your
moves
moving
moving my
mrs
much
much $
much as
much i
much longer
much point
mug
mum $
mum 's
mum 's in
mum about
mum about the
mum can
mum can not
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
mummy
mummy says
mums $
mums at
music
must
must be
must come
my
my absolute
my account
my advice
my arm
my bank
my bed
my birthday
my blood
my blood pressure
my blue
my body
my boys
my break
my brother
my brother 's
my brother and
my brothers are
my call
my car
my chair
my check
my chest
my children
my cousins
my dad
my dad 's
my daughter
my dead
my dead body
my dear
my desk
my door
my ex
my eyes
my family
my father 's
my fault
my feet
my feet are
my first
my first wife
my friends
my girlfriend
my grandmother
my grandmother 's
my guitar
my guitar to
my gut
my hand
my hand i
my hand to
my hands
my hands up
my head
my heart
my heart tablets
my insulin
my job
my keys
my kids
my lap
my laptop
my last
my last day
my lawyer
my legs
my life is
my love it
my memory
my mind
my mother
my mother 's
my mother and
my mother knows
my mother will
my mouth
my mouth shut
my mum
my mum 's
my mum about
my mum it
my mum or
my name
my name and
my name on
my nerve
my next
my notice
my notice in
my old
my old phone
my only
my own
my own kitchen
my own mother
my own mouth
my own wife
my parents
my parents for
my parents that
my parents you
my patience
my people
my phone
my pillow
my plate
my saying
my shoes
my side of
my signature
my sister
my sister 's
my sister about
my sister i
my sister if
my sister is
my sister to
my sister will
my sleep
my sleeping
my sleeping tablets
my solicitor
my son
my sponsor
my story
my tablets
my temper
my therapist
my therapist says
my things
my things out
my time
my tongue
my uncle
my uncles
my van
my voice
my wages
my wages go
my wages to
my watch
my wedding
my word
my work
myself
myself $
myself again
myself and
myself and i
myself at
myself i was
myself if
myself if you
myself in
myself off
myself since
myself so
myself that
myself with
na $
nagpur
nah
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
name off the
name on
name on it
name on that
name only
name the
name you
names $
nan
nan 's
nan i
nana
nana 's
nanny
natural
naturally
naughty
near
near the
nearest $
nearly
neck
ned
need $
need an
need any
need anything
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
need to do
need to reply
need you
need you to
needed
needed space
needing
needing the
needs
needs to
needs to see
negatives
neighbour
neighbour and
neighbours and
neither
nephew
nerve
nerve $
nervous
never
never a
never answer
never be
never do
never done
never even
never forget
never forgive
never forgive you
never get
never had
never have
never have to
never hit
never hit you
never hurt
never hurt you
never let
never let you
never once
never see the
never stopped
never told
never trust
never want
never would
new
new address
new bloke
new fella
new fella 's
new one
new phone
new place
new place has
newcastle
next
next $
next and
next door 's
next if you
next of
next of kin
next one i
next time
next time it
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
nice and
nice if
nice to
nice to me
nicely
nicely $
nicola
night $
night and i
night and the
night at
night at your
night before
night but
night i
night in
night in the
night is
night not
night of
night then
night with
night you
nights
nights i
nine $
nine and
nine and i
nine and you
nine at
nine at night
nine every
nine hundred
nine i
nine oclock
nine years
ninety
ninety $
ninety days
nisha
no
no $
no again
no and
no and i
no answer
no apology
no apology no
no car
no choice
no choice but
no do
no do not
no excuse
no excuses
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
no it
no kind
no man
no matter
no money
no more
no more of
no need for
no one needs
no one will
no or
no reason
no reason for
no reason to
no regrets
no school
no school fees
no stress
no strong
no the
no then
no to
no to a
no to me
no trouble
no use
no use to
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
nobody in that
nobody is
nobody knows
nobody needs
nobody watching
nobody will
nobody will be
noise
noise again
none
none $
none of the
nonsense
noon
noon $
noon i
noon or
nor
nor will
normal wife
not
not $
not a
not a crime
not a reason
not able
not able to
not about
not all
not and
not and i
not angry
not answer
not answer for
not answered
not answering
not any
not argue
not as
not ask
not ask a
not ask for
not ask what
not ask where
not ask you
not be
not be a
not be answerable
not be any
not be asking
not be at
not be back
not be doing
not be here
not be hurt
not be in
not be needing
not be on
not be responsible
not be seeing
not be the
not been
not before
not believe
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
not change
not cheap
not come back
not come down
not come home
not come in
not come on
not come to
not coming
not coming back
not coming to
not complain
not complicated
not contest
not discuss
not discuss it
not do
not do it
not do the
not doing
not drink
not driving
not eat until
not eating
not either
not end
not enough
not even
not even look
not ever
not exist
not face
not face another
not feed
not feel
not feel safe
not feel that
not find
not find it
not find me
not follow
not follow you
not forget
not forget that
not forgive
not found
not from
not get
not get out
not get past
not get the
not get up
not give me
not go
not go in
not go on
not go round
not go to
not got to
not happen
not happen again
not have
not have a
not have another
not have this
not have to
not have you
not hear
not help you
not her
not her fault
not here
not here by
not hold
not home
not home by
not i
not i 'd
not i can
not i will
not in a
not in the
not interrupt
not involve
not it
not joking
not keep
not knock
not know
not know how
not know that
not know which
not know you
not leave
not leave me
not leaving
not let it
not let me
not let the
not like
not like the
not like to
not live
not living
not make
not make it
not make that
not make this
not manage
not me
not mean
not mean it
not mention it
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
not one
not only
not open
not open the
not opened
not over
not paid
not pay
not paying
not plan
not pretend
not promise
not push
not put
not put me
not read
not really
not reply
not responsible
not responsible for
not ring
not ring me
not rush
not save
not say
not say i
not say it
not say that
not say where
not saying
not see
not see a
not see her
not see him
not see it
not see my
not see the
not see what
not see your
not send
not set
not she
not shout
not show
not so
not so you
not sorry
not speaking
not stay
not stay in
not stop at
not suppose
not suppose that
not sure
not sure i
not survive
not take
not take that
not taken
not talk
not talk to
not talking
not tell
not tell her
not tell me
not tell you
not telling you
not that is
not then
not then i
not then you
not there
not there to
not they
not think
not think i
not think it
not think she
not think that
not think you
not to
not to be
not to come
not to tell
not together
not told
not trouble
not trouble you
not true
not trust
not trust myself
not try
not turn
not turn up
not up
not use
not use the
not wait on
not wait up
not wake up
not wake you
not walk past
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
not worry i
not worth
not write
not yet
not you
not you worry
not your
note
note and
note from
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
nothing even
nothing for
nothing happened
nothing i will
nothing more
nothing to
nothing to do
nothing you
notice
notice in
notice in on
noticed
noticed you
now
now $
now and
now and not
now and then
now and you
now because
now because i
now come
now go
now i
now i 'd
now i can
now i will
now if
now is
now it
now it is
now on
now on i
now she
now since
now so
now that you
now the
now then
now then i
now to
now you
nowhere
nowhere to
nudes
number and
number in
number now
number so
nurse
nursery
nursery at
nursing
nursing council
object
object i
object i will
oblige
obliged
obliged to
observation
observation $
obviously
obviously i
oclock
odds
of
of $
of a
of a judge
of a man
of a person
of all
of an
of another
of course
of everyone
of having
of her
of his
of it
of it again
of it before
of it it
of it so
of it to
of june
of kin
of me
of me again
of me on
of me you
of mine
of mine and
of money
of mother
of my
of my heart
of my life
of my mother
of nothing
of our
of paper
of petrol
of shame
of something
of space
of sunday
of that
of the
of the bed
of the choir
of the church
of the deposit
of the flat
of the house
of the kids
of the long
of the money
of the month
of the other
of the rent
of the two
of the water
of the way
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
of us
of us again
of us in
of what
of what you
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
of your class
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
off from
off her
off i am
off if
off me
off my
off my card
off on
off on a
off that
off the
off the hook
off the kids
off the stage
off this
off to
off with
off with her
off with the
off your
off your face
offence
offered
offered $
offers
office
office and
office and i
officer $
oh
oh i
oh i am
ok $
ok with
ok you
okafor
okay
old people
omg
on
on a
on a plane
on a thursday
on about
on all
on and
on and i
on any
on as
on as long
on at
on before
on board
on everything
on for
on four
on friday
on friday and
on fridays
on having
on her own
on here
on his
on his back
on i
on i am
on if
on if you
on in
on it
on like
on like this
on me
on me i
on mill
on monday
on mondays and
on my
on my account
on my break
on my life
on my mother
on my old
on my own
on my phone
on my plate
on my side
on my way
on one
on our anniversary
on purpose
on purpose and
on saturday
on saturday and
on saturday i
on saturday if
on seeing
on shift
on so
on sunday
on sunday and
on sunday i
on sunday or
on sunday with
on telling
on that
on that plane
on the 14th
on the 1st
on the 4th
on the 6
on the 9th
on the blue
on the car
on the couch
on the desk
on the doorstep
on the early
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
on the radiator
on the roof
on the sill
on the stairs
on the stone
on the tracks
on the trip
on the van
on the video
on the ward
on their
on them
on then
on then leave
on these
on this
on this earth
on this one
on those
on those stairs
on thursday
on thursdays so
on time
on to
on to the
on to you
on tuesday
on tuesdays
on until
on video
on wednesday
on wednesday and
on weekdays
on when
on when you
on whether
on which
on you and
on your
on your hands
on your mother
on your phone
on your side
on yours
once
once and
once i
once i have
once in a
once more
once more and
once you
one
one $
one after
one and
one and it
one at a
one back
one by
one can
one evening
one for
one for each
one form
one i am
one i will
one in
one in my
one in the
one is
one it
one letter
one lie
one more
one more chance
one more night
one more time
one needs
one needs to
one of
one of me
one of my
one of these
one of those
one of your
one person
one phone
one phone call
one picture
one piece
one signature
one that
one the
one then
one thing about
one time
one time i
one to
one to tell
one up
one way
one way or
one week
one who
one who can
one who has
one who is
one who will
one who wrote
one will
one with me
one with the
one word
one word from
one word to
one you
ones and i
only
only $
only ask
only ask that
only asking
only asking for
only be
only care
only do
only do not
only drop
only ever
only fair
only have
only have to
only if
only just
only me
only my name
only next
only next door
only one
only please
only read
only reason
only say
only so
only take
only that
only the
only the one
only thing
only thing that
only told
only want
only want what
only wanted
only wanted you
only you
only you can
onto
onto the
ooh
op
open
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
or ask
or at
or by
or do
or do not
or for good
or go
or have
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
or if you
or is
or it
or it is
or keep
or keep it
or me
or mine
or my
or next
or no
or not
or out
or shall
or shall i
or stay
or take
or the
or the children
or the next
or the other
or there
or there will
or to
or we are
or whatever
or whatever you
or whoever
or without
or without you
or would
or would you
or you
or you and
or you can
or you could
or you go
or your
or your sister
order
order $
order and
order and i
ordered
other
other day
other hand
other one
other people
other people 's
other thing
other way
others
others $
otherwise
otherwise $
otherwise and
otherwise i
otherwise i can
otherwise i will
ought
ought to
ought to have
our
our account
our age
our anniversary
our darren
our darren 's
our daughter
our first
our marriage
our names
our place
our son
our street
ours is
ourselves
out
out $
out about
out about the
out after
out and
out and i
out by the
out do
out do not
out from
out from a
out from facebook
out he
out here
out how you
out in
out in front
out in the
out like that
out loud
out of
out of it
out of me
out of mine
out of my
out of that
out of the
out of you
out of your
out on
out on friday
out on the
out over
out since
out so
out that door
out there
out there with
out till
out to
out to the
out to your
out tonight and
out what
out when
out you
out your
outside
outside $
outside and i
outside our
outside the
outside the house
outside your work
oven
over
over $
over and
over and i
over before
over for
over if
over if you
over it
over it and
over me
over one
over the
over the door
over there
over this
over this i
over with
over with him
over your
overdose
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
own for
own friends
own good
own hands
own kitchen
own mother
own mouth
own people
own phone
own sister
own that
own way
own wife
own with
own with the
own with your
owned
owt
pack
pack $
packed
packed in
packing
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
paid for your
paid it
paid off
paid the
paid up to
pain
paint
painted
pair
pair of
pair of you
panic
pans
papa 's
paper
paper 's
paper for
paper from
paper that
papers
papers $
papers and
papers are
papers in
paperwork
parcel
pardon
pardon me
parent
parents about the
parents for
parents know
parents or
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
partner
party and
pass that
passed
passed you
passes
passport
passport $
passport 's
passport in my
passports
passports are
passports are with
past
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
paul
pavement
pavement $
pay
pay $
pay for
pay for the
pay for this
pay for what
pay off
pay off my
pay that
pay the rent
pay your
paying
paying $
paying for your
paying it
paying it off
paying the
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
pen $
penny $
pens
pension
people
people $
people and i
people are
people ask
people fall
people for
people that
people who
people who 'd
people will
people with
per
percent
percent of
perfect
perhaps i
perhaps i should
persist
persist in
person $
person but
person can
person i
person in
person you
pet
pet $
pete
petition
petrol
petrol $
pew $
phil
phone
phone $
phone 's
phone and
phone and you
phone at
phone back
phone because
phone because i
phone bill
phone bill and
phone by
phone by the
phone call
phone call and
phone call from
phone for
phone from
phone from the
phone i
phone in your
phone off
phone on
phone out
phone when
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
piano
piano $
pic
pick
pick it
pick me
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
pics
picture
picture $
picture and
picture from
picture i
picture of
pictures
pictures $
pictures from
pictures of
pictures on
pie
pie $
piece
piece $
piece of
piece of paper
pier
pillow
pillow and
pillow and the
pills
pills $
pills are
pin
pint
pints in
pitch
pity
pity about
pity if
pity you
pizza
place
place $
place at
place at the
place for me
place has
place is
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
plane $
planning on
plants
plants $
plate
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
please tell
pleased $
pleased to
plenty
plenty more
plenty of
plot
plus the
pockets
podcasts
point
point $
point at
point in
point of
point you
point you are
points
poison
police
police $
police and
police and i
police i
police i will
police it
police on
police or
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
position of
possible
post
post $
post down
post i
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
poured
poured your
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
pressure
pretend
pretend you
pretty
pretty $
price
printed out
priya
problem
proceed
professional
programme
prom
promise
promise me
promise me you
promise to
promise you
promise you i
promise you will
promised
proof
proper
properly
properly $
proposal
protection
protective
proud
proud of
prove
prove it
psychiatrist
psycho
pta
public
pull a
pulled
punish
punishing
punishment
punishment and
punishment and i
purple
purpose and
purpose and i
purse
push
push it
push me
push me on
pushing
put
put a
put a tracker
put anything
put back
put down
put her
put in
put it
put it away
put it back
put it down
put it in
put it on
put it out
put me
put me in
put me out
put mine
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
put you in
put your coat
putting it in
putting my
putting the
putting this
quarry
question for
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
r!:a
r!:about
r!:after
r!:again
r!:and
r!:anyone
r!:are
r!:be
r!:because
r!:boss
r!:brother
r!:brothers
r!:business
r!:by
r!:come
r!:cousin
r!:end
r!:father
r!:for
r!:friends
r!:head
r!:health
r!:if
r!:in
r!:make
r!:mind
r!:mother
r!:never
r!:nobody
r!:not
r!:on
r!:one
r!:phone
r!:rest
r!:sister
r!:stuff
r!:the
r!:them
r!:then
r!:to
r!:unless
r!:way
r!:what
r!:when
r!:with
r!:without
r!:work
r!:would
r!:yet
r:'d
r:'s
r:4
r:a
r:about
r:account
r:address
r:affair
r:again
r:all
r:along
r:already
r:also
r:always
r:an
r:and
r:anger
r:any
r:anyone
r:anyway
r:are
r:arm
r:as
r:ask
r:asked
r:attorney
r:audition
r:aunt
r:baby
r:bad
r:bags
r:balcony
r:bangles
r:bank
r:bed
r:been
r:before
r:behaviour
r:being
r:bill
r:bills
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
r:brother
r:brothers
r:btw
r:business
r:but
r:by
r:call
r:calls
r:came
r:can
r:car
r:card
r:care
r:cash
r:cat
r:chair
r:changed
r:children
r:choice
r:class
r:classes
r:come
r:comes
r:coming
r:contract
r:cook
r:could
r:counsellor
r:course
r:cousin
r:cross
r:cry
r:curtains
r:dad
r:daughter
r:day
r:days
r:dead
r:decision
r:deposit
r:desk
r:distance
r:divorce
r:do
r:does
r:door
r:down
r:draft
r:dress
r:driving
r:easter
r:easy
r:emails
r:enjoy
r:enough
r:ever
r:every
r:ex
r:eyes
r:facebook
r:family
r:father
r:fault
r:fella
r:fiancé
r:find
r:finding
r:first
r:foot
r:for
r:forms
r:found
r:friday
r:fridge
r:friend
r:from
r:front
r:full
r:funeral
r:funny
r:garden
r:gate
r:get
r:gets
r:girl
r:giving
r:glasses
r:go
r:god
r:goes
r:going
r:gold
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
r:heart
r:hell
r:help
r:her
r:here
r:history
r:holiday
r:home
r:honeymoon
r:horse
r:house
r:hr
r:if
r:ill
r:in
r:insurance
r:is
r:january
r:job
r:just
r:key
r:kids
r:killed
r:knew
r:know
r:lad
r:land
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
r:lips
r:little
r:loan
r:location
r:locker
r:looked
r:looking
r:lost
r:loud
r:love
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
r:monday
r:month
r:moods
r:more
r:morning
r:mother
r:moved
r:mum
r:myself
r:name
r:nan
r:nana
r:need
r:neighbour
r:new
r:next
r:noon
r:nothing
r:now
r:of
r:off
r:office
r:officer
r:on
r:once
r:one
r:only
r:open
r:opinion
r:options
r:otherwise
r:out
r:over
r:papa
r:paper
r:part
r:pay
r:people
r:perfect
r:person
r:phone
r:piano
r:pick
r:picture
r:pictures
r:pillow
r:pills
r:place
r:plate
r:pool
r:porch
r:post
r:pot
r:printed
r:probation
r:problem
r:purse
r:put
r:rang
r:rather
r:real
r:remember
r:renewal
r:rent
r:results
r:return
r:right
r:rights
r:ring
r:rings
r:running
r:runs
r:said
r:salary
r:same
r:saturday
r:saying
r:says
r:scarf
r:seems
r:sent
r:sewing
r:shall
r:shop
r:should
r:show
r:sick
r:signature
r:since
r:sister
r:six
r:smile
r:so
r:solicitor
r:something
r:son
r:sorry
r:sort
r:space
r:spending
r:sponsor
r:stay
r:steps
r:still
r:story
r:street
r:studies
r:summer
r:sunday
r:supper
r:support
r:tablets
r:talk
r:tea
r:teacher
r:teeth
r:telly
r:ten
r:the
r:their
r:them
r:then
r:thing
r:think
r:though
r:three
r:through
r:till
r:time
r:today
r:told
r:too
r:train
r:two
r:until
r:up
r:us
r:very
r:village
r:visa
r:voice
r:walk
r:walks
r:want
r:wants
r:was
r:way
r:wedding
r:wednesday
r:wee
r:week
r:weekends
r:what
r:whatever
r:whether
r:while
r:who
r:whole
r:why
r:wife
r:will
r:window
r:windows
r:winter
r:work
r:working
r:would
r:your
rabbit
rabbit 's
rachel
radiator
radio
rag
railway
rain
rained
raining
raise it
raise my
raise my hand
raise your
raised
ramp
rang
rang the
rate
rather
rather be
rather i
rather it
rather it was
rather not be
rather than
rather you
ravi
razor
reach
reach $
reach there
reached
reaction
read
read $
read about
read about it
read all
read every
read it
read it first
read that
read the
read them
read this
read this i
read this when
read to
read you
read your
read your diary
reading
reading your
ready
ready for
ready to
real
really
really do not
reason
reason $
reason and
reason and you
reason for
reason for you
reason i
reason i have
reason to
reason to go
reason why
reasonable
recall
recall i
receipt
receipt $
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
red one
reference
reference $
refuge
refund
refuse
refuse me
refuse the
refuse to
refusing
regardless $
registry
regret it
regret that
regret this
regrets
rehab
relatives
relieved
relieved $
remaining
remember
remember $
remember i
remember it
remember that
remember this
remember who
remember whose
remember whose name
remembered
remind
remind you
remind you that
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
reported
reporting
reps
resign
respect
respect $
respond
response
responsible for
responsible for that
responsible for what
responsible for your
rest
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
return that
return to
returned
reverse
revert
rick
rifle
right
right $
right again
right so
right so i
right to
right to call
right to know
rights
ring $
ring and
ring at
ring i
ring is
ring me
ring me before
ring me if
ring me tonight
ring my
ring on
ring on your
ring or
ring that
ring the school
ring them
ring you
ring your
ring your dad
ring your mother
ringing her
rings i
rings you
river
river 's
river and
river and i
road
road $
road and
road and you
road is
road so
roads
rob
rob i
robbed
rock
rome
roof
roof $
roof box
roof is
room
room by
room in
room or
roommate
rope
rope $
roses
rota
rotary
round
round $
round and i
round for
round here
round i
round so
round the
round there
round to
route
row $
rubbish
rude
ruin
ruin you
ruined
ruined your
ruins
rules
rum
run $
run and
run from
run on
run the
rung
running
running it
runs
runs it
runs out
rush
rushing
sack
sad and
sad and i
safe
safe $
safe and
safer
safety
said
said $
said about
said about your
said by
said goodbye
said goodbye to
said he
said i
said i 'd
said i could
said if
said in front
said last night
said no
said sorry
said sorry and
said sorry for
said sorry in
said that
said that i
said the
said to
said to the
said what
said what i
said what you
said yes
said you can
said you needed
said you wanted
said you will
said your
said ~you
sail
sake $
salary
salt
sam
same
same $
same as
same for
same morning
same night
same place
same thing
same way
same week
sandwiches
sat
sat down
sat in
sat there
satisfied
saturday
saturday and
saturday and i
saturday because
saturday i
saturday i will
saturday if
saturday so
saturday so you
saturday to
saturday while
saturday while you
saturday without
saturdays
save
save me
save me a
saved me
saving
savings
saw
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
say a word
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
say is
say it
say it a
say it before
say it in
say it to
say no
say no and
say no more
say nobody
say one
say one word
say or
say so
say so and
say so in
say some
say something
say sorry
say sorry and
say sorry in
say sorry on
say sorry to
say stop
say stop i
say thank
say thank you
say that
say that if
say that word
say the same
say to me
say to you
say to your
say we
say we are
say where
say you
say you are
say you will
say your
say your name
sayin
saying
saying $
saying i
saying it
saying it is
saying something
saying that
saying the
saying what
says
says $
says he
says hello
says i
says i can
says i should
says if
says it
says so
says that she
says the
says to
says you
says you are
says you were
scan
scared
scared $
scared of
scared you
scarf
schedule
schedule $
school
school $
school and
school at
school by
school fees
school fees are
school run and
scooter
scrape
scratched
scream
scream at
scream at me
screenshots
sea
sea $
search
season
seat at
seats to
seats to amman
second one
second phone
second time
secret
secret and
secrets
section
section $
security
see
see $
see a penny
see him
see how
see how long
see how you
see i
see if they
see if you
see it
see it again
see it i
see me
see me i
see one
see that
see that now
see that the
see the point
see them
see those
see to
see to it
see what
see what he
see who
see why
see why you
see you
see you about
see you at
see your
see your face
see your way
seeing
seeing as
seeing someone
seeing someone on
seeing your
seems
seen a
seen to
seen to be
seen your face
sees
seh mi
self
sell
sell it
selling
selling the
send
send for
send for me
send it
send it back
send me
send my
send one
send them
send your
sending
sending me
sending this
sends
sense
sense $
sensible
sent
sent $
sent me
sent me about
sent the
sent you
sentence
separate
separately
separation
serious
serious i
serious i am
service
service $
session
set
set a
set and
set it
settee
settle
seven
seven $
seven and
seven and i
seven and you
seven i
seventeen
seventy
sewing
sewing machine
shaking
shall
shall be
shall have
shall have to
shall i
shall i ask
shall not ask
shall not come
shall tell
shame
shame $
shame about
shame if
shame me
shame you
shames
share the
shared
sharp
shaved
shaz
she
she $
she 'd be
she 'd no
she asks
she brings
she can
she comes
she could
she could have
she does
she does not
she gets
she had
she had the
she had to
she has
she is
she is got
she just
she knows
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
she will only
shed $
shed and
sheet
sheet $
sheila
shelf
shelter
shelter and
shift
shift and
shifts
shifts so
ship
shirt and
shirt on
shirt to
shirts
shock
shoe
shoebox
shoes
shoes off
shoot
shop and
shop if
shop you
shopping
shops
short
shotgun
should
should any
should any of
should be
should change
should come
should do
should get
should give
should have
should have come
should have done
should it
should know
should know that
should look
should not be
should probably
should stay
should tell you
should the
should think
should try
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
shoved
shoved you
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
shut
shut and
shut out
shut that
shuts
sick and
sick days
side and
sided
sides
sign
sign $
sign for
sign on
sign that
signature
signature $
signature 's
signature 's on
signed
signed for
signed for the
signed the
signed you
signing
signing for
silence
silence $
silence does
silence i
silent
silent treatment
sill
silly
simon
simple
simple as
simple as that
simpler
simply
sin
since
since $
since and
since i
since i have
since it
since it is
since january
since my
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
since you went
sing
single
sink
sister
sister 's
sister about
sister about it
sister and i
sister can
sister did
sister if
sister if i
sister in
sister is
sister she
sister there
sister will
sit
sit at
sit by
sit by the
sit down
sit down with
sit here
sit out
sit there
sit with
sit with him
sit with them
sit with you
sits
sits in
sits with
sitting
sitting in
sitting there
six
six $
six and
six and i
six i
six months
six or
six or i
six to
six weeks
six years
sixteen
sixteen and
sixty
size
skin
skipped
slammed
slander
slap
slap $
sleep
sleep $
sleep and
sleep and i
sleep at
sleep at my
sleep at the
sleep for
sleep i
sleep in
sleep in the
sleep on
sleep on the
sleep with
sleep with me
sleeping
sleeping $
sleeping tablets
sleeping with
sleeps
sleepy
slept
slept $
slide
slide and
slightly
slip
slit
slot again
small
small $
small and
small and i
smart
smash it
smashing
smile
smile you
smoking
sniper
snow
snow $
so
so $
so 's
so 's your
so and
so and i
so are we
so as
so at
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
so good
so good you
so hard
so have
so have a
so he
so heavy
so i
so i 'd
so i am
so i can
so i do
so i have
so i should
so i think
so i will
so if
so if you
so ill
so is
so it
so it will
so let
so let me
so let us
so lonely
so many
so mind
so much
so much as
so no
so now
so patient
so please
so quiet
so she
so sorry
so sorry if
so that
so that is
so that you
so the
so the house
so the kids
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
so to the
so upset
so upset that
so use
so use the
so we are
so what did
so what would
so would
so yeah i
so you 'd
so you can
so you have
so you may
so you never
so you should
so you want
so you will
so you would
so your
sober
sober $
social
social worker
sofa
sofa $
sold
sold my
sold the
sold you
sold your
solicitor
solicitor $
solicitor 's
solicitor about
solicitor about the
solicitor has
solicitor i
solicitors
solo
some
some cake
some mornings
some mornings i
some nights
some nights i
some of
some of the
some point
some point you
somebody
somebody $
somebody else
somebody else to
somebody from
somebody from the
somebody left
somebody who
somebody with
somebody you
someone
someone about
someone for
someone on
someone to
someone who
someone who has
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
something then
something to cry
something to tell
sometimes
somewhere
somewhere $
somewhere else
somewhere else to
son
son $
soon
soon enough
sorry
sorry 4
sorry about it
sorry about that
sorry and
sorry and i
sorry and that
sorry but if
sorry for
sorry for all
sorry for that
sorry i
sorry i guess
sorry if
sorry in
sorry in a
sorry in the
sorry it
sorry it was
sorry on
sorry on the
sorry that is
sorry though
sorry though i
sorry to
sorry to me
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
sound like
sounds
sounds $
sounds like
soup
soup $
sour
space
space $
space for
space i
space in
spain
spain i
spare
spare inhaler
speak
speak to
speak to a
speak to you
speak to your
speak with
speakers
speakers $
speaking
speaking to me
special
spending
spent
spent it
spent the
spilt
split and
split and i
spoke to
spoke to me
spoke to the
spoken
spoken to
sponsor $
sponsorship
spot
spring
square
st
stage
stairs
stand
stand in
stand on
stand there
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
start looking
start looking at
start on
start talking
start the
start with the
started
started $
started the
starting the
starting with
starts
starts on
starve
statement $
statement 's
statement because
statements
station
station $
station and
stay
stay $
stay alive
stay and
stay and if
stay at
stay at my
stay here
stay in
stay on
stay or go
stay out
stay there
stay until
stay up
stay with
stay with my
stayed out
staying
staying and
staying at
staying in
stays
stays on
stays with
steady
steph
steph and
stepping
stepping out
sticks
still
still and
still and i
still come
still going
still got
still got the
still have
still have a
still here
still i
still in
still in my
still my
still on
still on my
still on the
still out
still pay
still pay the
still see
still so
still take
still the
still think
still you have
stock
stock $
stolen
stood in
stood in the
stood on
stood there
stop
stop $
stop asking
stop at
stop at our
stop being
stop drinking
stop eating
stop here
stop i
stop it
stop me
stop paying for
stop seeing
stop taking
stop that
stopped
stopped eating
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
story too
story was
stove
stove $
stove and
straight
straight to
stranger
street
street $
street and
street you
stress and
stress and i
string
string $
strong
stuck
studies
stuff
stuff $
stuff about
stuff i
stuff in
stuff with
stupid
stupid $
such
such a
such things
suck
suffer
sugar
suits
sulk
sulk in
sulking
sums
sums $
sun
sunday $
sunday and i
sunday i can
sunday i will
sunday lunch
sunday night and
sunday or
sunday or any
sunday or i
sunday that
sunday that i
sunday to
sunday with
sunday with a
sundays
sunset
supper i
suppers
suppliers
support
support $
support your
suppose i
suppose that
suppose that is
supposed
supposed to
sure
sure i
sure that
sure the
sure what
sure you
surgery
surprise
surprise $
surprised
survive
swap
swap it
swapped
swear down
swear on my
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
t!:as
t!:at
t!:atmosphere
t!:back
t!:bad
t!:be
t!:bother
t!:but
t!:call
t!:car
t!:children
t!:come
t!:coming
t!:complicated
t!:could
t!:crying
t!:date
t!:easy
t!:eight
t!:either
t!:else
t!:enough
t!:ever
t!:every
t!:excuse
t!:facts
t!:fair
t!:family
t!:far
t!:fault
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
t!:nine
t!:none
t!:not
t!:now
t!:number
t!:of
t!:ok
t!:on
t!:one
t!:only
t!:open
t!:other
t!:pretty
t!:reason
t!:road
t!:said
t!:say
t!:second
t!:secret
t!:secrets
t!:so
t!:someone
t!:sorry
t!:stand
t!:stop
t!:such
t!:than
t!:then
t!:there
t!:think
t!:this
t!:though
t!:through
t!:tomorrow
t!:tone
t!:town
t!:unless
t!:until
t!:wanting
t!:was
t!:watch
t!:what
t!:when
t!:who
t!:will
t!:with
t!:world
t!:year
t!:yours
t:'d
t:'s
t:1
t:15
t:20
t:4
t:4th
t:7
t:9
t:about
t:abuse
t:accident
t:adults
t:advice
t:after
t:again
t:ago
t:agreement
t:all
t:alone
t:along
t:also
t:altogether
t:always
t:an
t:ancient
t:angry
t:anniversary
t:another
t:any
t:anyone
t:anyway
t:apartment
t:apology
t:are
t:ashes
t:at
t:away
t:baby
t:back
t:bank
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
t:between
t:big
t:bike
t:bill
t:blue
t:boiler
t:bottle
t:box
t:boy
t:boys
t:break
t:breakfast
t:bride
t:bridge
t:bring
t:but
t:by
t:call
t:calls
t:calmly
t:came
t:can
t:cancelled
t:car
t:card
t:carries
t:case
t:cat
t:centre
t:change
t:chat
t:cheaper
t:cheating
t:children
t:choir
t:clear
t:close
t:club
t:coat
t:cold
t:come
t:comfortable
t:control
t:corner
t:corsa
t:cost
t:costs
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
t:day
t:days
t:desk
t:divorce
t:do
t:doing
t:door
t:down
t:drawer
t:dreadful
t:dress
t:dressed
t:drop
t:early
t:earth
t:easier
t:easter
t:eating
t:eight
t:else
t:email
t:end
t:ends
t:enough
t:entirely
t:ever
t:every
t:everybody
t:exactly
t:failed
t:fair
t:father
t:feels
t:fees
t:fellow
t:find
t:finish
t:finished
t:first
t:flat
t:floor
t:flu
t:for
t:forgery
t:forgiveness
t:form
t:four
t:friday
t:fridge
t:friendly
t:friends
t:from
t:front
t:gas
t:gate
t:generous
t:get
t:girl
t:go
t:goes
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
t:hot
t:hour
t:hours
t:house
t:hurt
t:ice
t:if
t:in
t:instead
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
t:lease
t:least
t:left
t:legal
t:lent
t:less
t:let
t:like
t:line
t:literally
t:little
t:live
t:loan
t:long
t:look
t:looked
t:looking
t:looks
t:lot
t:loud
t:love
t:lovely
t:low
t:made
t:make
t:makes
t:man
t:mandy
t:many
t:march
t:marriage
t:maybe
t:means
t:meant
t:mind
t:mine
t:minutes
t:mistake
t:moment
t:monday
t:month
t:months
t:more
t:morning
t:most
t:mot
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
t:nights
t:nine
t:noise
t:notes
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
t:ones
t:onions
t:only
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
t:peas
t:pen
t:people
t:pet
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
t:please
t:plenty
t:police
t:post
t:pound
t:power
t:present
t:proper
t:punishment
t:purpose
t:put
t:quiet
t:rabbit
t:rained
t:raining
t:reach
t:read
t:real
t:reason
t:record
t:reference
t:return
t:right
t:ring
t:roof
t:room
t:round
t:row
t:ruined
t:ruins
t:running
t:runs
t:sad
t:same
t:saturday
t:say
t:saying
t:school
t:second
t:section
t:see
t:seeing
t:seems
t:sentence
t:separation
t:set
t:seven
t:shame
t:shed
t:ship
t:short
t:should
t:shut
t:side
t:signed
t:simple
t:simpler
t:since
t:sink
t:sitting
t:six
t:sixteen
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
t:soon
t:split
t:spread
t:st
t:standing
t:stands
t:starts
t:statement
t:station
t:stay
t:staying
t:stays
t:stolen
t:stone
t:stopped
t:stops
t:store
t:stove
t:street
t:supper
t:sweet
t:table
t:take
t:taken
t:tears
t:tell
t:terrible
t:texting
t:thanks
t:that
t:their
t:then
t:there
t:thing
t:things
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
t:town
t:train
t:tram
t:trip
t:trouble
t:true
t:truth
t:try
t:tuesday
t:turn
t:turned
t:tv
t:twenty
t:twice
t:two
t:unfortunate
t:unless
t:until
t:up
t:upon
t:upset
t:urself
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
t:week
t:weekend
t:weeks
t:well
t:went
t:wet
t:what
t:when
t:where
t:whichever
t:who
t:whole
t:why
t:wife
t:will
t:wives
t:woman
t:word
t:work
t:worse
t:would
t:wrong
t:yard
t:year
t:years
t:yours
t:yourself
t:yuh
table $
table with
table you
tablet
tablet $
tablets
tablets again
tablets and
tablets from
tablets i
tablets in
tag
tag on
take
take a
take as
take as long
take him
take it
take it down
take it that
take it with
take it you
take me
take me in
take me off
take me to
take mine
take one
take that
take the bus
take the call
take the car
take the cat
take the children
take the dog
take the girls
take the post
take the tablets
take them
take this
take this as
take you to
take your
take your time
taken
taken it
taken over
taken something
taken the
taken your
taken your name
takes
taking
taking a
taking her
taking my
taking off
taking the kids
taking the tablets
tales
talk
talk about
talk about it
talk about the
talk and
talk first
talk of
talk then
talk to me
talk to you
talk with
talked
talked about
talked and
talked and i
talked to
talked to me
talking
talking about
talking of
talking to a
talking to that
tam
tank
tank and
tax
tea
tea $
teach $
teacher
teaching
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
tell anyone
tell her
tell her about
tell her everything
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
tell me you
tell my
tell my mother
tell my parents
tell my sister
tell people
tell that
tell the
tell the children
tell the doctor
tell the kids
tell the landlord
tell the police
tell the social
tell the whole
tell them
tell them about
tell them mummy
tell them the
tell them what
tell them why
tell them you
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
tell your lawyer
tell your sister
tell yuh
telling
telling everyone
telling her
telling me
telling people
telling the school
telling the truth
telling you
telling you for
telling you so
telling you the
telling your
telling your brother
tells me you
telly
telly and
temper
temper $
ten $
ten and
ten and i
ten in
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
tense
tent
term
terms
terrible $
tesco
tesco $
test
test me
tested
text
text and
text back
text i
text i am
text me
text you
texted
texting
texting me
texts $
than
than a
than be
than i
than i have
than it
than it is
than me
than that
than that and
than this
than you
thank
thank me
thank you
thank you for
thanked
thanks for
thanks to
thanks to you
that
that $
that 'd
that a
that a lot
that a woman
that again
that again i
that and
that and i
that apartment
that are
that as
that as well
that at
that away from
that bad
that be
that before you
that boy
that bridge
that but
that by
that came
that came from
that can
that car
that car park
that case
that changes
that choir
that counsellor
that crowd
that day
that do
that do not
that does to
that door
that door and
that down
that dress
that far
that fellow
that flat
that for
that gate
that gets
that girl
that god
that goes
that he
that helps
that house
that i
that i am
that i asked
that i can
that i do
that i have
that i know
that i lied
that i never
that i shall
that i wanted
that i will
that i would
that if
that if he
that if i
that if you
that in
that in mind
that in my
that is
that is a
that is all
that is alright
that is hard
that is how
that is just
that is me
that is no
that is not
that is okay
that is on
that is really
that is sad
that is the
that is up
that is what
that is your
that it
that it is
that it might
that it was
that it will
that it would
that keeps
that letter
that loan
that look
that look off
that lot
that man
that means
that moment
that money
that mummy was
that never
that night
that no
that nobody
that noise
that noise again
that now
that on
that on my
that one
that or
that or you
that out
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
that small
that so you
that solicitor
that some
that starts
that the
that the children
that the word
that there is
that they are
that they do
that they will
that thing
that this
that to
that to me
that to the
that tone
that too
that two
that up
that video
that was
that was me
that way
that we
that we are
that wedding without
that what
that what you
that will
that will be
that without
that would
that would be
that you
that you 'd
that you have
that you never
that you will
that you would
that your
the
the 14th
the 1st and
the 20th
the 28th
the 28th and
the 30th
the 3rd
the 47
the 4th
the 7
the 9th
the abortion
the account
the account and
the address
the agency
the agency and
the alarm
the allowance
the alternative
the ambulance
the ambulance and
the answer 's
the apartment
the appointment
the archdeacon
the army
the baby
the baby 's
the baby comes
the baby i
the baby out
the back
the back door
the back of
the back seat
the balcony
the band
the banister
the bank and
the bank was
the bank will
the barbecue
the barber
the bath and
the bathroom
the bears
the bed
the bed and
the bed to
the bedroom
the belt
the best
the best husband
the big
the bill
the bin
the bins
the bishop
the blade
the blue folder
the blue ones
the boat
the body
the bonfire
the book
the both
the both of
the bottle
the bottle and
the box
the boxes
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
the bypass
the cake
the call
the canal
the car
the car 's
the car if
the car it
the car like
the car or
the car seat
the car the
the card
the cards
the case
the cat 's
the cat and
the chance
the chance to
the chemist
the child support
the children
the children 's
the children and
the children by
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
the club
the club and
the coast
the coastguard
the code
the cold
the college and
the colour
the colour of
the community
the conference
the cops
the corner
the coroner
the costco
the cottage
the couch
the council
the counselling
the counsellor
the counter
the county
the course
the court
the cousins
the crash
the crossword
the curb
the curtains
the dam
the date
the dates
the day
the day after
the day you
the deacon
the dentist
the department
the deposit 's
the deposit back
the desk
the dialysis
the diary
the difference
the direct
the dishes
the doctor
the doctor 's
the doctor says
the doctors
the dog
the dog 's
the dog and
the dog in
the dog to
the dogs
the door
the door open
the doorstep
the draft
the drinking
the drop
the drums
the duty
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
the evening
the evenings
the exchange
the facts
the family
the family group
the fees
the fence
the file
the first and
the first one
the first person
the first place
the fish
the flat
the flat and
the flat i
the flat on
the flat you
the floor
the flowers
the food
the form
the forms
the forty
the four
the four of
the freezer
the friday
the fridge
the front
the fruit
the full hour
the funeral
the funeral i
the funeral plan
the garage
the garage door
the garden
the gas
the gas on
the gate at
the girl
the girls in
the goat
the going
the good towels
the grandchildren
the green
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
the holidays
the home
the hook
the hotel
the house
the house and
the house by
the house for
the house goes
the house or
the house so
the house the
the house while
the house without
the husband
the ice
the idiot
the inquest
the insurance
the interview
the invitation
the job
the job and
the job i
the job in
the joint
the joint account
the karaoke
the key
the key 's
the keys
the keys in
the keys with
the kids
the kids are
the kids got
the kids passports
the kids savings
the kids stay
the kids the
the kids up
the kids why
the kids will
the kitchen
the lads you
the lady
the lake
the land
the landlord
the laptop
the last thing
the last time
the latch
the late
the late shift
the lawyer
the lawyer 's
the lawyers
the letter
the letters are
the library on
the life
the life insurance
the light on
the loan
the locks
the locks changed
the locksmith
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
the messages
the microphone
the minibus
the ministry
the minute
the miscarriage
the mistake
the moment
the monday
the money
the month
the month and
the month i
the mood
the moon
the moon on
the mornings
the mortgage
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
the night before
the night you
the nights
the nine
the nine hundred
the note
the nurse
the nursery
the nursing
the office
the old
the once
the one
the one from
the one to
the one who
the one with
the one you
the ones
the only
the only thing
the open
the other
the other one
the other thing
the others
the overdose
the pad
the paint
the pair
the pair of
the pan
the paper
the paper 's
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
the perfect
the petrol
the phone
the phone and
the phone next
the photographs
the photos
the photos and
the piano
the pictures
the pictures from
the pictures of
the pier
the pills
the pills and
the place
the platform
the plot
the poem
the point
the point in
the point of
the police
the police and
the police i
the police it
the police on
the police or
the police report
the police station
the policy
the polis
the porch
the position
the position of
the potatoes
the pound
the power
the practice
the prison
the pta
the purple
the quarry
the rabbit
the rabbit 's
the radiator
the radio
the railway
the rain
the ramp
the reason
the receipt
the receipts
the recordings
the red
the red one
the registry
the rehab
the renewal
the rent
the reps
the rest
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
the rotary
the route
the same
the same for
the same thing
the same way
the same week
the savings
the school
the screenshots
the second
the separation
the service
the shed
the sheet
the shelter
the shop
the shotgun
the show
the shower
the sick
the side
the sign
the silent
the silent treatment
the sill
the sink
the small
the snow
the social
the sofa
the solicitor
the solicitor about
the space
the spring
the stage
the stairs
the start
the state
the station
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
the thing with
the third
the three
the till
the tin
the tip
the tour
the tracks
the train
the travel
the trouble
the truck and
the truth
the truth about
the tuition
the turn
the two
the tyres
the ugly
the unit
the university
the van
the van so
the vicar
the vid
the video
the video and
the videos
the village
the wall
the walls
the ward
the wardrobe
the washing
the watch
the watchman
the water
the water and
the way i
the way in
the way it
the way on
the wedding
the wedding 's
the weed
the week
the weekend i
the weekends
the weir
the whole
the whole of
the whole road
the whole thing
the wifi
the will
the will to
the window was
the windows
the windows are
the wine
the wings
the winter
the woman
the women
the women 's
the workshop
the world
the worse
the worst
the yard i
the year
theatre
their
their dad
their mother
their own
them
them $
them about
them about the
them after
them all
them and
them at
them at the
them because
them by
them for
them i will
them in
them in the
them it is
them mummy
them myself
them on your
them or
them out
them put
them something
them the
them then
them there
them they
them this
them to
them to your
them too
them what
them when
them when you
them who
them why
them with
them with a
them without
them you
them you are
them your
then
then and
then by
then come
then do
then do not
then i 'd
then i am
then i apologise
then i get
then i guess
then i have
then i shall
then i understand
then i will
then let it
then maybe
then my
then nobody
then obviously
then obviously i
then sorry
then that
then that is
then the
then there
then there is
then they 'd
then to
then we
then we can
then we will
then you
then you will
then your
therapist about
therapist says
therapist says i
therapy
there
there $
there 'd
there 'd be
there and
there and i
there and take
there as
there by
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
there is nobody
there is not
there is one
there is only
there is room
there is something
there is soup
there is still
there is things
there is three
there is to
there is your
there it
there on
there or
there so
there to
there to be
there tomorrow
there tonight
there was no
there were
there when i
there will be
there will not
there with two
there with your
there would
there you
these
these days
these nights
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
they are in
they are not
they are still
they ask
they ask you
they bury
they bury me
they call me
they can
they can not
they come
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
they ring
they ring you
they said
they say
they say a
they say it
they sent
they should
they still
they take
they tell
they tell me
they think
they want me
they were
they will
they will ask
they will be
they will do
they will find
they will hold
they will not
they would
thicker
thicker skin
thief
thief $
thieves
thing
thing $
thing about
thing i
thing i am
thing i do
thing i will
thing if
thing if you
thing in
thing is
thing on my
thing one
thing than
thing that i
thing that is
thing then
thing to
thing with
thing with the
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
think a
think about
think about how
think about it
think about that
think about your
think carefully
think carefully before
think hard
think hard before
think he
think how
think i 'd
think i am
think i could
think i have
think i will
think i would
think if
think if we
think if you
think it
think it is
think it over
think it would
think of
think of that
think of you
think on
think on it
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
third $
third floor
third mainland
third time
thirty $
this
this $
this a
this afternoon
this all
this all week
this and
this and i
this and you
this as
this at
this before
this before i
this before you
this between us
this by
this comes
this country
this day
this door
this earth
this family
this for
this friday
this gets
this go
this goes
this house
this house and
this house i
this house would
this i
this i will
this in
this in the
this is
this is a
this is going
this is me
this is not
this is the
this is what
this it
this job and
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
this or
this out
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
this up
this was
this way
this week
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
this with your
this world
those
those are
those are your
those kids
those of
those papers
those stairs
those were
those who
though
though and
though and it
though i
though if
though if you
though it
though it was
though that
thought about
thought i
thought i 'd
thought if i
thought it
thought of
thought that
thought that if
thought we
thought you might
thoughts
thoughts and
thousand
threatened
threatened to
three
three and i
three months
three of you
threw
threw your
through
through every
through her
through it
through it and
through my
through the
through the door
through your
through your phone
throw
throw it
throw me
thumbs
thumbs up
thursday
thursday $
thursday after
thursday and i
thursday if
thursday if you
thursday or
thursday to
thursday to say
thursday we
thursdays so
ticket
tickets
tied
tied it
tied up
tied up in
til
til you
till
till after
till i
till i have
till march
till my
till noon
till the
till then
till they
till they put
till we
till we have
till you
till you say
till you want
time $
time about
time and i
time anybody
time before
time for
time for you
time i
time i am
time i feel
time i got
time i will
time it
time it will
time of
time of the
time of year
time that
time there
time there is
time was
time we
time what
time with
time you
time you do
time you get
times
times $
timetable
timothy
tin
tin $
tip
tip $
tired
tired to
to
to $
to a
to a different
to a lawyer
to a solicitor
to agree
to all
to all of
to amman
to and
to and i
to answer me
to answer this
to anyone
to anything
to anything i
to ask
to ask you
to be
to be a
to be around
to be careful
to be cross
to be forgiven
to be here
to be like
to be nice
to be told
to bear
to bed
to bed i
to believe you
to blame
to block
to break
to bring
to bring the
to call
to call the
to carry
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
to come to
to court
to cover
to crete
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
to do so
to do was
to do what
to do with
to drink
to drive
to drop
to drop it
to drop the
to each
to eat
to end
to everyone
to everything
to explain
to explain to
to feel
to find
to find you
to for
to forgive
to forgive me
to friday
to frighten
to frighten you
to get
to get off
to get on
to get over
to get you
to give
to go
to go to
to god
to god i
to grow a
to hand
to have an
to have had
to have that
to have the
to have to
to hear
to hear about
to hear it
to hear that
to help
to help you
to her
to her but
to hers
to hide
to his
to his own
to hold
to hold the
to how
to how it
to hurry
to it and
to it that
to it when
to jail
to keep
to keep it
to keep quiet
to know
to know about
to know how
to know if
to know it
to know where
to know why
to laugh
to lay
to learn
to learn of
to leave
to leave i
to leave you
to leeds
to let
to let it
to let me
to let you
to lie for
to like
to live
to live in
to live with
to look
to look after
to look again
to look at
to lose
to love
to love it
to love you
to make
to make me
to make you
to manage
to me in
to me like
to me this
to me with
to meet
to meet me
to move
to mum
to mum 's
to my
to my brother
to my head
to my mother
to my mum
to my sister
to my uncle
to never
to no
to nobody
to now
to on
to one
to open
to open it
to pardon
to pay
to people
to people who
to perth
to plead
to post
to prove
to punish
to push
to put
to put up
to reach
to read
to read it
to read your
to regret
to regret it
to release
to remember
to replace
to reply
to report
to ring
to ring the
to ring your
to rob
to run
to save me
to say
to say i
to say is
to say no
to say so
to say sorry
to say that
to say the
to say this
to say to
to say you
to see
to see if
to see it
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
to sit in
to sit with
to sleep in
to somebody
to somebody who
to sort
to spain
to spain i
to split
to stand
to stand on
to start
to stay
to stay on
to stop me
to take
to take my
to talk
to teach
to tell
to tell her
to tell me
to tell my
to tell them
to tell you
to tell your
to that wedding
to the
to the airport
to the apartment
to the balcony
to the bank
to the bishop
to the boys
to the bridge
to the counsellor
to the dentist
to the girls
to the ground
to the hospital
to the kids
to the library
to the meeting
to the party
to the pound
to the school
to the shelter
to the solicitor
to the station
to the tip
to the window
to them
to them about
to them and
to think
to think how
to think of
to think what
to this country
to this house
to turn
to turn up
to understand
to wait
to wake
to wake up
to walk
to watch
to watch me
to what
to wonder
to work
to write
to write down
to write to
to you
to you about
to you after
to you and
to you by
to you for
to you i
to you that
to you whether
to your
to your account
to your brother
to your dad
to your father
to your friends
to your parents
to your uncle
to your village
to yours
to yourself
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
together $
together or
together or not
told
told $
told by
told her
told him
told immigration
told me
told me in
told me no
told me to
told me you
told my
told my cousins
told my sister
told nobody
told the
told the children
told the lads
told them
told them there
told them to
told three
told what
told you
told you i
told you no
told you nobody
told you to
told you what
told your
told your brother
told your nan
told your sister
tomato
tomorrow
tomorrow $
tomorrow and
tomorrow and i
tomorrow and the
tomorrow at
tomorrow i
tomorrow i am
tomorrow if you
tomorrow or
tomorrow or i
tomorrow the
tomorrow your
tone
tongue
tonight
tonight $
tonight 's
tonight and
tonight and i
tonight and not
tonight and we
tonight i
tonight i am
tonight i will
tonight if
tonight or
tonight or i
tonight please
tonight so i
tonight that
tonight to
tonight with
tonight with the
too
too $
too and
too and i
too fast
too i
too i will
too much
too near
too the
too tired
too tired to
too you
took
took a
took forty
took from
took it
took me
took some
took that
took that away
took the
took them
took you
took your
tools
top
torch
tore
torn
touch it
touch my
touch with
tour
tour $
toward
town
town $
town and
tracker
tracker on
tracks
trade
traffic
train $
train in
tram
transfer
trapped
travel
travelling
treat
treated
treatment
trial
tried $
tried to
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
trunk
trust
trust myself
trust you
trusted
truth
truth $
truth about
truth and
try
try again
try and
try it
try the
try to
tuesday
tuesday $
tuesday i
tuesday or
tuesdays
tuesdays $
tuition
tuition classes
tulsa
turn
turn at
turn it
turn it down
turn it off
turn round
turn up
turned
turned it down
turned it round
turned the
turning
turns out
turns up
turns up in
tv
tv $
twelve
twenty
twenty a
twenty minutes and
twice
twice $
twice as
twice before
twice by
twice i
twice this
twice this week
twins $
two
two children
two children and
two hours a
two hundred people
two kids
two kids and
two of you
two weeks
two years
two years of
type
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
uncle 's
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
understand if
understand if you
understand it
understand that
understand that a
understand what
understood
undo
undo it
unfortunate
unit
university
unless
unless i
unless there
unless there is
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
until i am
until i have
until it
until it is
until midnight
until sunday
until sunday and
until sunday to
until the
until then
until they
until thursday
until you
until you do
until you pick
until you want
up
up a
up about
up again
up and
up and i
up and tell
up and we
up any
up at
up at 3
up at the
up at your
up by the
up for
up from
up from the
up if
up in
up in a
up in front
up in the
up in your
up it
up like
up like that
up on
up on me
up on you
up once
up one
up or
up over
up pick
up pick up
up posters
up the phone
up the stairs
up to mum
up to my
up to the
up to you
up what
up when
up when you
up with
up with the
up with you
up you
up your mind
upset
upset $
upset that
upset you
upstairs
urs
urself
us
us $
us a
us again
us all
us and
us both be
us go
us going
us like
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
use them
used
used the
used the word
used to go
used your
uses
using the
usual
usual $
ute $
van
van $
van so
vanish
version
version of
very
very brave
very good
very long
very long time
very quiet and
very sorry
very well
very well i
vest
vex
vicar
vid
video
video and
video call
video from
video of
videos
view
view from
village
village $
visa
visa $
visiting
visiting time
visitor
voice
voice $
voice notes
vote
vote $
vulnerable
w!:about
w!:are
w!:by
w!:from
w!:get
w!:going
w!:never
w!:not
w!:pay
w!:talked
w!:the
w!:we
w!:will
w:'d
w:'s
w:agreed
w:and
w:are
w:at
w:bad
w:be
w:because
w:before
w:being
w:both
w:by
w:calling
w:can
w:clear
w:come
w:day
w:different
w:do
w:doing
w:done
w:end
w:finished
w:first
w:for
w:friday
w:get
w:goes
w:going
w:good
w:got
w:have
w:here
w:him
w:home
w:honest
w:house
w:how
w:if
w:in
w:is
w:just
w:keep
w:kind
w:leave
w:left
w:like
w:live
w:lose
w:married
w:might
w:mine
w:need
w:nothing
w:now
w:of
w:on
w:our
w:ourselves
w:please
w:quiet
w:really
w:right
w:safe
w:said
w:say
w:see
w:should
w:something
w:split
w:still
w:talk
w:talking
w:ten
w:the
w:them
w:to
w:together
w:two
w:until
w:us
w:used
w:want
w:what
w:who
w:will
w:with
w:yours
wages $
wages go
wages to
wah
wait $
wait by
wait by the
wait for
wait i
wait on
wait on me
wait outside
wait till i
wait until
wait up
waited
waited outside
waiting
wake
wake and
wake me
wake up
wake you
walk
walk into
walk out
walk out of
walk out that
walk past
walked
walked away
walked down
walked out
walking
walking $
walking off
walks
wall $
wall by
walls
walter
walter $
want $
want and
want for
want for anything
want from
want from me
want i
want i will
want it
want it to
want me
want me gone
want me in
want me there
want on
want or
want the
want the house
want there
want this sorted
want to and
want to be
want to come
want to die
want to go
want to have
want to hear
want to know
want to shout
want to stay
want to think
want to wake
want what
want what is
want you
want you in
want you there
want you to
wanted
wanted a
wanted it to
wanted to
wanted to die
wanted to go
wanted to know
wanting to
wants
wants to
wants to know
war
ward
ward $
wardrobe
wardrobe $
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
was afraid
was anything
was asking
was at
was at my
was bad
was calm
was driving
was dry
was fine
was happy
was home
was i
was ill
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
was right
was sick
was staying
was that
was that you
was the
was the last
was to
was too
was too late
was under
was under the
was very
was wrong
was you
was you and
was you i
was you who
was your
wash
wash my
washed
washing
waste
waste of
waste of space
wasting
watch
watch $
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
water and i
watered
wave
way
way $
way and
way and i
way as
way back
way down
way i
way i have
way in
way it
way it is
way or
way to
way you
wayne
we
we $
we 'd
we are
we are all
we are being
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
we get
we going
we going to
we good
we have
we have both
we have got
we have not
we have talked
we might
we need
we need not
we said
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
weak
wear
wear black
wear the
wear the blue
weather
wedding
wedding $
wedding 's
wedding 's off
wedding and
wedding and you
wedding dress
wedding without me
wednesday
wednesday $
wednesday 's
wee
wee lad
week
week and
week i
week i will
week is
week it
week it is
week or
week so
week so that
week that
week the
week then
week whether
weekdays
weekend $
weekend away
weekend i
weekend i am
weekend or
weekend that
weekends $
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
well there
well there is
well to
well you
went
went and
went in the
went on
went to your
were
were all
were asking
were going
were going to
were late
were late for
were like
were my
were not
were not going
were on
were out
were right
were right to
were to
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
what happens to
what happens when
what he
what i
what i 'd
what i am
what i can
what i could
what i did
what i do
what i get
what i have
what i know
what i need
what i owe
what i put
what i said
what i will
what if
what is
what is the
what is there
what it
what it cost
what it is
what it was
what my
what she
what she did
what sort
what sort of
what state
what that
what that is
what the
what they
what they do
what this
what time
what time you
what was
what we
what we have
what would
what would you
what you
what you are
what you did
what you earn
what you like
what you need
what you said
what you saw
what you say
what you think
what you told
what you want
what you will
what you wrote
what your father
what your silence
whatever
whatever 's
whatever comes
whatever happens
whatever is
whatever you
whatever you want
when
when $
when are
when are you
when he
when i
when i asked
when i drove
when i get
when i have
when my brother
when people
when she
when somebody
when someone
when the
when there
when they
when they ask
when they find
when we
when we have
when you are
when you come
when you do
when you get
when you land
when you last
when you like
when you open
when you see
when you want
when you went
when you were
whenever
whenever i
whenever you are
where
where $
where he
where he is
where i
where i 'd
where i was
where it was
where my
where she
where that
where that came
where the
where they
where we
where you can
where you were
wherever
wherever you go
whether
whether i
whether i am
whether they
whether you
whether you are
whether you forgive
which $
which i
which is
which is more
which it
which of
which of us
which ones
which you
whichever
whichever you
whichever you say
while
while and
while i
while i will
while it
while it is
while the
while you
while you are
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
who brought
who can not
who could
who did
who did it
who did not
who does
who drove
who else
who goes
who has
who his
who i
who i have
who is
who is got
who is lost
who it
who it is
who keeps
who knew
who knows
who laugh
who laugh at
who let
who loves you
who paid for
who really
who runs
who shouts
who sits
who sits in
who told
who told you
who took
who took the
who walks
who was
who will be
who you
who you are
whoever
whoever you are
whoever you like
whole
whole lot
whole of
whole office
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
wid
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
will accept
will all
will all be
will always
will answer by
will answer them
will ask
will ask for
will ask you
will be
will be a
will be able
will be at
will be back
will be begging
will be dead
will be fine
will be free
will be getting
will be gone
will be guided
will be happy
will be home
will be in
will be looking
will be my
will be no
will be nobody
will be nothing
will be one
will be out
will be over
will be so
will be sober
will be spending
will be taking
will be telling
will be the
will be there
will be very
will be you
will begin
will begin with
will believe
will book
will both know
will break
will break your
will burn
will buy
will buy you
will call by
will call my
will call the
will call you
will call your
will cancel
will cancel your
will choose
will clean
will close the
will come
will come in
will come to
will come with
will cook
will cook for
will cost
will cover
will cover it
will decide
will decide by
will do it
will do less
will do something
will do the
will drink
will drive
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
will finish
will forgive
will forgive me
will get
will get a
will get from
will get her
will get it
will get my
will get the
will get you
will get your
will give
will give him
will give them
will go
will go by
will go in
will go on
will go the
will go to
will hang myself
will have
will have a
will have gone
will have it
will have me
will have my
will have nothing
will have the
will have to
will have you
will hear
will hear from
will hear of
will help
will help myself
will help you
will hold
will hurt
will i
will just
will just make
will keep
will keep the
will kill
will knock
will know
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
will look at
will love
will make
will make the
will make you
will meet
will meet you
will mind
will mind the
will miss
will move the
will need
will never
will never be
will never forgive
will never have
will never let
will never want
will not
will not ask
will not be
will not call
will not come
will not complain
will not discuss
will not drink
will not even
will not go
will not happen
will not knock
will not leave
will not let
will not like
will not live
will not make
will not need
will not open
will not ring
will not see
will not speak
will not stop
will not tell
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
will remain
will remember
will ring
will ring her
will ring the
will save
will save you
will say
will say it
will say no
will say this
will say you
will see
will see how
will see that
will see to
will see what
will send
will send a
will send the
will send you
will set
will settle
will show
will show you
will sign
will sit
will sort
will sort it
will spend
will stand
will stay
will stay at
will stay here
will stay there
will stay with
will still
will still be
will stop
will stop here
will stop taking
will stop the
will suffer
will take
will take me
will take the
will take you
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
will wash
will wear the
will wish
will wish you
will work
will write
will write to
will you
will you tell
will your
willing
win
win $
window
windows are
wings
winnie
winter $
winter i
wipe
wiped
wise
wish
wish i
wish to
wish you
wish you 'd
wish you well
wished you
wishing
wishing you
witch
with a
with a girl
with a single
with all of
with an
with another
with anyone
with dr
with every
with food
with her
with her that
with hr
with it
with it and
with it because
with it or
with love
with me
with me after
with me and
with me i
with me in
with me or
with me so
with me then
with my
with my brother
with my brothers
with my name
with my whole
with no
with nothing
with one
with one word
with only
with or
with or without
with our son
with shame
with someone
with someone else
with someone who
with that
with that man
with that on
with the
with the bank
with the boys
with the car
with the gas
with the girls
with the house
with the kids
with the landlord
with the light
with the others
with the photos
with the red
with the rest
with the school
with the twins
with the whole
with them
with two
with two kids
with us
with what
with you
with you and
with you at
with you i
with you on
with you up
with your
with your bag
with your brother
with your neighbour
with your sister
withdraw
withdraw the
withdraw the statement
withdrawing
withdrawn
within
without
without calling
without it
without my
without running
without saying
without you
without you i
witnesses
wiv
wives $
woke up and
woman
woman $
woman again
woman can
woman i
woman in
woman that
woman who
woman would
women
women like
women would
wonder
wonder $
wonder if
wonder why
wool
word
word $
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
word with her
words
words that
words to
work $
work about
work and
work at
work because
work in a
work is
work it
work or
work so
work so you
work the
work then
worked
worker
working $
works
works at
workshop
world
world $
world and
world and i
worn
worried
worried about
worry $
worry about
worry about the
worry about you
worry i
worst
worst $
worth
worth a
worth it
would
would $
would be so
would blame
would do it
would finish
would happen
would have
would have been
would help
would help i
would hurt
would keep
would like
would look
would love
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
would not see
would not stop
would not take
would not talk
would not want
would notice
would only
would rather
would you
would you be
wounded
wreck
wrecked
wrecked the
write
write $
write back
write it
write that
write to me
write to the
writing
writing $
writing so
writing with
written
written a
written down
written it
written to
written to the
written to your
wrong
wrong $
wrong and
wrong way then
wrote the
wrote to
xx
xx $
y!:a
y!:again
y!:and
y!:answer
y!:answering
y!:any
y!:anything
y!:are
y!:ask
y!:at
y!:away
y!:back
y!:be
y!:because
y!:before
y!:bother
y!:bothered
y!:breathe
y!:but
y!:by
y!:car
y!:children
y!:come
y!:coming
y!:court
y!:door
y!:down
y!:either
y!:ever
y!:explain
y!:for
y!:forget
y!:friday
y!:front
y!:get
y!:give
y!:go
y!:going
y!:hardly
y!:have
y!:hear
y!:her
y!:here
y!:hide
y!:house
y!:idea
y!:if
y!:is
y!:kids
y!:let
y!:like
y!:look
y!:love
y!:mad
y!:make
y!:manage
y!:mean
y!:meeting
y!:mind
y!:money
y!:more
y!:much
y!:never
y!:no
y!:nobody
y!:none
y!:nor
y!:not
y!:now
y!:one
y!:or
y!:pay
y!:penny
y!:pick
y!:picking
y!:reply
y!:responsible
y!:save
y!:say
y!:school
y!:secret
y!:shame
y!:sign
y!:sleep
y!:start
y!:stopped
y!:take
y!:talk
y!:talking
y!:tell
y!:telling
y!:the
y!:them
y!:then
y!:thing
y!:think
y!:those
y!:though
y!:trouble
y!:true
y!:under
y!:until
y!:up
y!:want
y!:wear
y!:what
y!:when
y!:where
y!:which
y!:who
y!:why
y!:will
y!:with
y!:without
y!:word
y!:work
y!:would
y!:write
y:'d
y:'s
y:10
y:2
y:3
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
y:agree
y:allowed
y:alone
y:already
y:also
y:always
y:am
y:ambulance
y:an
y:and
y:angry
y:another
y:answer
y:any
y:anybody
y:anyone
y:apologise
y:are
y:argue
y:army
y:around
y:as
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
y:bathroom
y:be
y:bear
y:beautiful
y:because
y:bed
y:been
y:before
y:beforehand
y:begging
y:behind
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
y:blocked
y:blue
y:boat
y:body
y:both
y:bread
y:breakfast
y:breathe
y:bridge
y:bring
y:bringing
y:broke
y:burn
y:bus
y:business
y:busy
y:but
y:calling
y:camera
y:candle
y:care
y:cared
y:carol
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
y:chose
y:christmas
y:clap
y:class
y:clearly
y:clothes
y:collect
y:come
y:comes
y:committee
y:cost
y:counsellor
y:course
y:court
y:coward
y:cried
y:cross
y:cry
y:crying
y:cut
y:dancing
y:dead
y:deal
y:dear
y:death
y:decided
y:deported
y:deserve
y:desk
y:did
y:difference
y:divorce
y:do
y:does
y:dog
y:doing
y:drink
y:drop
y:early
y:earn
y:easter
y:eat
y:eight
y:else
y:embassy
y:empty
y:ending
y:enjoy
y:enjoyed
y:envelope
y:even
y:evening
y:every
y:everyone
y:everything
y:everywhere
y:explain
y:eyes
y:face
y:facts
y:fair
y:fancy
y:favour
y:feed
y:feeding
y:feeling
y:fell
y:felt
y:ferry
y:figure
y:file
y:fill
y:finally
y:find
y:fine
y:fire
y:first
y:fit
y:five
y:flat
y:flats
y:flying
y:for
y:forgive
y:form
y:forward
y:found
y:free
y:friday
y:fridge
y:friend
y:front
y:full
y:funeral
y:funny
y:garden
y:gate
y:gave
y:get
y:gets
y:girl
y:given
y:gives
y:goes
y:gon
y:gone
y:good
y:got
y:grab
y:grey
y:grow
y:guilty
y:had
y:hair
y:half
y:handle
y:happen
y:happened
y:happier
y:happy
y:hard
y:hate
y:have
y:having
y:hear
y:heard
y:held
y:her
y:here
y:him
y:himself
y:his
y:hit
y:hitting
y:holding
y:home
y:honest
y:hospital
y:hour
y:house
y:how
y:hung
y:hurry
y:hurt
y:hurting
y:husband
y:hypocrite
y:idiot
y:if
y:ignore
y:in
y:insist
y:instead
y:insurance
y:into
y:job
y:judge
y:jumper
y:just
y:keep
y:kept
y:key
y:keys
y:killed
y:killing
y:kneel
y:know
y:labrador
y:lads
y:land
y:last
y:laugh
y:laughed
y:lawyer
y:lawyers
y:learn
y:learned
y:leave
y:leeds
y:left
y:less
y:letter
y:lie
y:lied
y:light
y:liked
y:list
y:little
y:live
y:lives
y:lock
y:longer
y:looks
y:lose
y:lost
y:loved
y:loving
y:made
y:make
y:making
y:manage
y:many
y:married
y:marry
y:match
y:may
y:maybe
y:meet
y:meeting
y:mention
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
y:much
y:mum
y:mummy
y:must
y:na
y:name
y:near
y:need
y:neighbours
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
y:open
y:or
y:otherwise
y:our
y:out
y:over
y:owe
y:pack
y:page
y:paid
y:pan
y:pans
y:pardon
y:pass
y:past
y:pastor
y:paul
y:pay
y:peace
y:people
y:persist
y:person
y:phone
y:photo
y:photos
y:piano
y:pick
y:picked
y:pickup
y:pics
y:picture
y:piece
y:pity
y:playing
y:please
y:pleased
y:pool
y:porch
y:post
y:posted
y:pot
y:pound
y:press
y:proof
y:public
y:purpose
y:push
y:pushing
y:quickly
y:raise
y:rather
y:read
y:really
y:reason
y:recall
y:reckon
y:refuse
y:regret
y:remain
y:remember
y:rent
y:reply
y:report
y:respect
y:rest
y:right
y:road
y:route
y:run
y:runs
y:said
y:same
y:sat
y:saturday
y:saved
y:saying
y:school
y:scream
y:second
y:section
y:see
y:sell
y:sent
y:serious
y:service
y:set
y:shaking
y:shall
y:shop
y:should
y:shouting
y:show
y:shown
y:sign
y:signed
y:since
y:single
y:sit
y:six
y:skin
y:sleep
y:sleeping
y:smart
y:smile
y:solicitor
y:son
y:soon
y:sooner
y:sorry
y:sort
y:space
y:speak
y:stand
y:standing
y:start
y:statement
y:station
y:stay
y:stayed
y:staying
y:still
y:stole
y:stood
y:stop
y:stopped
y:stops
y:story
y:straight
y:street
y:stuck
y:such
y:sure
y:surprised
y:sweetheart
y:swimming
y:table
y:take
y:taking
y:talk
y:talking
y:taxi
y:telephone
y:telling
y:text
y:texted
y:than
y:the
y:them
y:then
y:these
y:thicker
y:thief
y:thing
y:things
y:thinking
y:those
y:though
y:thought
y:throw
y:thursday
y:till
y:time
y:to
y:today
y:tomorrow
y:tonight
y:too
y:train
y:treated
y:trust
y:trusted
y:truth
y:try
y:trying
y:turn
y:turned
y:twice
y:twins
y:two
y:typed
y:unblock
y:understand
y:up
y:urself
y:us
y:used
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
y:wave
y:wearing
y:wednesday
y:week
y:welcome
y:were
y:what
y:when
y:where
y:whether
y:whichever
y:while
y:whistle
y:whoever
y:whole
y:whose
y:widow
y:wife
y:will
y:win
y:wish
y:with
y:within
y:woman
y:word
y:words
y:wore
y:work
y:world
y:worry
y:would
y:write
y:wrote
y:x
y:years
y:yet
y:you
y:yours
y:yourself
y:~about
y:~he
y:~husband
y:~it
y:~not
y:~think
y:~was
y:~your
yaar
yaar i
yard
yard $
yard and
yard i
yeah i told
year
year and
year and you
year i
year so
year you
years
years $
years and
years and i
years and you
years of
years to
years to get
years you
yell
yellow
yes
yes $
yes and
yes and i
yes i
yes or
yes or no
yesterday
yesterday and
yesterday and i
yet
yet $
yoga
you
you 'd
you 'd all
you 'd ask
you 'd been
you 'd come
you 'd cry
you 'd do
you 'd have
you 'd let
you 'd like
you 'd look
you 'd never
you 'd only
you 'd prefer
you 'd rather
you 'd said
you 'd see
you 'd think
you 'd understand
you 'd want
you a
you a photo
you about
you about the
you admit
you after
you after the
you again
you again i
you agree
you all
you all of
you all the
you alone
you also
you always
you and
you and i
you and if
you and it
you and me
you and nobody
you and only
you and that
you and you
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
you are and
you are angry
you are back
you are being
you are carrying
you are happy
you are home
you are hurting
you are in
you are looking
you are my
you are not
you are off
you are on
you are out
you are right
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
you are you
you as
you as a
you ask for
you ask me
you asked
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
you breathe
you bring
you bring it
you bring the
you broke
you brought
you brought me
you by
you by your
you call
you call it
you call me
you call the
you came to
you can be
you can cry
you can decide
you can explain
you can find
you can forgive
you can keep
you can leave
you can live
you can read
you can say
you can see
you can send
you can shout
you can show
you can sit
you can sleep
you can take
you can talk
you can walk
you can whistle
you care
you cared
you caught
you changed
you checked
you chose
you come home
you come out
you come to
you coming to
you cook
you could
you could be
you could have
you could not
you could still
you could stop
you cried
you crying
you decide
you decided
you deserve
you deserve a
you did
you did and
you did not
you did with
you do not
you do that
you down for
you drink
you driving
you drop
you drop the
you each
you earn
you enough
you even
you ever
you ever sent
you every
you fancy
you feel
you feel like
you fell
you felt
you file
you find out
you find the
you first
you for
you for my
you for not
you for the
you forgive
you forgive me
you found
you found the
you from
you from the
you gave
you get
you get back
you get off
you get on
you getting
you give
you give me
you go
you go i
you go on
you go out
you go with
you going
you going to
you gon
you got
you got called
you got that
you got till
you grab
you had
you had better
you had not
you had to
you happy
you hate
you have
you have asked
you have every
you have gone
you have got
you have had
you have killed
you have made
you have my
you have no
you have not
you have shown
you have stopped
you have the
you have thought
you have till
you have to
you have told
you have until
you have your
you he
you hear
you heard
you held
you held your
you hit
you hit me
you hung
you hung up
you i 'd
you i am
you i can
you i have
you i say
you i was
you i will
you i would
you if
you if it
you if you
you ignore
you in a
you in it
you in peace
you in the
you in your
you insist
you insist on
you keep
you keep the
you kept
you kept on
you know how
you know if
you know that
you know the
you know what
you know where
you know you
you land
you learn
you leave
you leave i
you left
you left and
you left the
you left your
you let
you let me
you let them
you lied
you like and
you like it
you like she
you like with
you live
you lock
you look
you look at
you looked
you looked at
you looked like
you lose
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
you me
you mean
you mean it
you mention
you might
you might have
you might want
you missed
you move
you moved to
you much
you much longer
you must
you my
you my word
you need
you need a
you needed space
you never
you never do
you never even
you never see
you no
you nobody
you now
you now i
you off
you off the
you off your
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
you or
you or i
you or the
you or without
you ought
you out
you out by
you out of
you over
you owe
you owe me
you pack
you paid
you pass
you persist
you persist in
you pick
you pick up
you picked up
you please
you post
you prefer
you put
you put me
you put the
you raise
you rang
you read
you read this
you really
you reckon
you refuse
you rest
you ring
you run
you said
you said about
you said i
you said to
you said you
you sat
you sat there
you saved
you say it
you say no
you say so
you say sorry
you say stop
you say the
you say to
you see
you see me
you see the
you send
you send for
you should
you should be
you should know
you should not
you should tell
you should try
you show
you show me
you sign
you signed
you sit
you sit with
you sleep
you sleep in
you so
you so there
you so you
you something
you something to
you sooner
you sorry
you speak
you spent
you spent it
you start
you start with
you stay
you stayed
you still
you still have
you stood
you stood in
you stop
you straight
you take
you take the
you take your
you talk
you talk to
you tell
you tell me
you tell my
you tell the
you tell your
you texted
you thank
you that
you that i
you that is
you that much
you that you
you the
you the last
you then
you then i
you there and
you there is
you they
you they are
you think
you think a
you think about
you think i
you think it
you think the
you think would
you this is
you thought
you thought i
you through
you throw
you till
you to
you to come
you to hear
you to know
you to remember
you to say
you to stop
you to the
you to your
you told
you tonight
you too
you trusted
you try
you understand
you understand that
you unless
you up
you up to
you walk
you walk out
you walked out
you want and
you want from
you want i
you want me
you want on
you want or
you want the
you want there
you wanted
you wanted a
you wanted it
you wanted me
you wanted to
you was
you well
you went to
you were
you were asking
you were going
you were late
you were like
you were my
you were not
you were on
you were out
you were right
you were told
you what
you what a
you what i
you when i
you when it
you when you
you where
you whether
you which
you who could
you will all
you will be
you will come
you will finally
you will find
you will forgive
you will get
you will know
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
you yet
you you
you you are
you you will
your
your account
your affair
your age
your anger
your arm
your attorney
your aunt
your bag
your bags
your bank
your bed
your bed and
your behaviour
your being
your birthday
your blue
your body
your book
your boss
your boss that
your boyfriend
your brother
your brother 's
your brother about
your brother i
your brothers about
your call
your car and
your card
your cat
your choice
your clothes are
your coat on
your course
your cousin
your cry
your dad
your dad out
your daughter
your daughter 's
your decision
your decision and
your desk
your door
your driving
your driving and
your ex
your face when
your family
your father i
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
your grandmother 's
your gym
your half
your half of
your hand that
your handbag
your hands
your hands and
your head
your health
your heart
your home
your horse
your job
your kids
your laptop
your last chance
your legs
your letter
your licence
your life hell
your light
your lil
your lil brother
your little
your location
your locker
your lot
your mail
your manager
your mate
your messages
your messages and
your mind
your mind about
your mom
your mom 's
your moods
your mother
your mother 's
your mother has
your mother that
your mum
your mum 's
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
your name on
your nan
your nana
your nana 's
your neighbour
your new
your new bloke
your new fella
your night
your number
your nursing council
your office
your own for
your own good
your own phone
your own sister
your own with
your papa
your paper
your papers
your parents
your parents about
your parents or
your parents the
your part
your passport in
your peace
your phone
your phone on
your pictures
your pillow and
your pills
your place
your plate
your probation
your purse
your records
your relatives
your results
your road
your running
your salary
your shoes
your shop
your side of
your signature
your signature 's
your silence does
your sister
your sister 's
your sister can
your sister there
your sleep
your solicitor
your son
your son and
your sponsor
your story
your story about
your street
your stuff
your summer
your sunday
your tablets
your tea
your teeth
your things
your things in
your time
your train
your tyres
your village
your voice
your wedding
your wedding dress
your whole
your wife
your window
your windows
your word
your work
yours $
yours and
yours and i
yours and that
yours i
yours if
yours if you
yours so
yours that
yours you
yourself
yourself $
yourself and
yourself i
yourself the
yuh
zipped
~about
~about ~it
~am
~be
~boundaries
~he
~husband
~i
~i ~am
~is
~it and
~me
~my
~not
~she
~sorry
~space
~that
~the
~think
~to
~was
~what
~will
~you"""
ROWS = r"""}Q
zV
lS
aU
XQ
BL
YF
UQ
OQ
TP
SP
OP
TP
UP
TP
SP
QO
RM
QP
TP
SS
NP
NP
OP
SR
MP
NP
RP
SN
RP
UP
RN
NP
RS
SQ
NP
KQ
MP
NP
TR
RP
QQ
SP
QP
RP
UP
SP
LP
KP
OP
OP
MP
NN
[O
XP
TN
WU
NP
RR
QQ
RP
TQ
OP
OP
WO
OP
RO
MP
MP
NO
QR
RP
RQ
OP
OP
FO
NP
MO
OP
NP
RQ
NP
NP
NP
NP
TR
WM
OP
SL
RO
NO
SR
RQ
RP
SR
TP
SP
OP
MP
SO
RR
SQ
NP
UP
UP
NP
OP
RQ
RP
NP
OP
UM
VP
RP
OP
NP
MN
NP
QP
QP
MO
LM
NP
TP
SP
TN
RP
OP
MM
NP
NP
MP
RO
RO
SO
NP
UP
RQ
NP
NP
RP
RP
RN
QP
NP
SP
NP
RO
NP
QO
UN
LP
NP
NP
NP
QP
SP
NP
NP
QN
RP
QM
SP
QP
TP
NP
RP
NP
QO
SP
RP
SP
RP
MP
RP
SP
SP
RP
NP
NP
NP
OP
NP
NP
RP
TO
TP
NP
TY
NU
SO
NN
RN
OP
SR
MQ
RQ
UN
RP
QO
RQ
QR
NP
RP
NP
RQ
NQ
NP
OP
TT
RP
NP
OP
TM
NP
TR
SR
TS
SM
TS
RO
RP
OP
NP
RU
JP
NQ
OP
RQ
QM
RQ
SQ
RO
RO
LP
OP
ST
SO
YN
SS
V[
RQ
NP
JQ
RQ
RR
OP
RP
RP
SQ
VP
RQ
NP
NP
NP
RP
UL
NP
QR
LR
QQ
OP
TT
NP
QO
RP
ST
OQ
UT
TN
TU
RP
UU
MP
RO
SQ
NP
RS
NP
MR
LN
RR
NP
RO
QP
NQ
NP
NP
RR
OP
RJ
RS
RO
YU
VN
RS
RP
SL
OP
UO
NP
MP
NP
OO
ZK
NP
YN
LP
NP
RQ
QO
RO
UO
UK
RP
TQ
NP
NP
NP
OP
RO
MR
NP
RO
SP
RG
SM
US
LO
NQ
QM
RQ
RP
TT
RR
SN
QO
NP
RO
RO
NP
QO
RO
OP
RO
QR
UN
NP
SM
SP
NO
UI
QP
MR
QQ
WJ
NP
KP
OL
RO
RO
RO
VO
RP
OQ
SP
RP
QP
RO
ST
SP
RP
NP
SO
WQ
SO
RO
UY
NP
NP
RO
RO
NQ
KP
RP
NM
RP
RO
QP
RN
TV
TP
UP
QP
HP
OP
SO
SO
VP
RQ
TR
LP
OP
OO
VP
RP
RQ
SP
NR
WU
NN
RQ
UP
SP
RN
QN
SP
QP
RP
NP
RO
RO
NP
UX
NP
KP
MP
VQ
QJ
RO
QO
NP
RN
RN
YP
TQ
VP
NP
NP
RO
OP
OP
NN
RR
NP
TO
WN
NP
RO
SS
NP
MO
RQ
RN
NP
NP
LQ
RN
MT
VQ
QO
XN
SO
SP
QQ
MP
RO
SP
NP
RK
NP
SO
UQ
RP
UL
WM
MP
UU
OP
KO
RO
RP
RP
RO
RQ
RO
LR
RO
ON
NP
RP
SN
NS
SN
RN
NK
MN
RP
WQ
RP
RP
OP
TP
LP
TQ
LS
IS
IP
RP
SR
WQ
NO
TR
RP
TQ
RP
OP
TP
XM
RN
NO
RO
VN
TM
LM
OO
RP
RP
OP
UO
MO
RP
RO
RN
OP
RO
QM
`R
OP
NP
OP
TP
RP
RO
XU
RP
RP
TM
VT
QO
SP
RP
WO
RT
QP
RO
T[
NP
MP
TP
OP
SP
OP
OP
TL
QQ
TN
KR
VX
RO
TO
SO
OP
RO
NP
QN
SP
UP
NO
RO
NP
UQ
RO
RR
RO
YQ
RO
RS
RQ
RN
WO
OP
LO
NP
NP
]O
LP
RO
NP
TO
RO
NP
TP
TQ
RO
RP
TQ
RO
RS
TM
OR
OP
RP
TT
[G
RQ
ZL
NR
VQ
QN
OP
QP
RR
NP
KP
TQ
SO
TO
UN
NP
TK
VR
WJ
RO
QN
QO
VV
RN
[N
RO
RP
XS
SO
QX
LQ
NP
RR
SN
RO
RO
VO
RO
TN
TN
OP
RP
RR
RR
UO
SO
RP
RO
QN
OR
NP
RO
RP
RS
RP
NP
YS
UP
RW
NR
RN
NP
NP
SO
MO
TO
QQ
SO
UO
^T
SP
WO
OP
MO
OP
OP
SR
OP
QR
OP
NP
RO
NP
VQ
RP
MP
RO
OO
NP
UO
QP
VR
OP
MP
SR
SR
UO
VQ
RP
RO
RO
YR
TO
TW
LP
OP
SK
QP
QO
OP
NM
RP
RQ
NP
UL
JS
NP
RP
QM
RP
NP
VL
RP
QP
SS
TM
TM
RP
SO
SS
RO
OP
NQ
QO
MM
]\
QO
NP
NP
LP
MP
RU
WV
SR
TQ
UO
MO
ZP
NP
TP
[K
VO
RT
RP
RP
SN
RV
NP
SO
RJ
LQ
NP
RR
SP
QQ
SM
QP
NP
XL
MP
QQ
OQ
KO
RQ
NP
UV
SO
NO
RO
SP
OP
SP
OP
TM
OP
NP
XO
MM
WO
TP
LP
LQ
NP
TN
RN
NS
LQ
U\
MO
RN
SQ
ZL
ZC
SN
MN
UM
OP
SM
NP
UO
RK
WQ
RO
SL
RN
XQ
NP
TR
NQ
TS
MP
MP
MR
NP
KP
NQ
XR
SP
RN
RN
NP
MP
SQ
MQ
UO
TP
QP
QP
RS
SQ
RQ
RP
NP
MO
NP
OP
UO
RO
NP
NP
MP
MP
NP
SR
NO
QQ
RT
QO
NP
NP
NP
RR
RR
RR
XP
TO
QO
RP
MP
OP
OP
SQ
RQ
TR
MP
NP
OP
XM
RO
ZM
TO
NP
QP
XL
RR
MQ
NP
NP
MP
TJ
TM
NP
SO
VM
SL
QP
RM
IT
SP
WO
RP
YW
RO
IP
MO
MQ
RS
HP
OP
VP
RO
YO
RM
QP
RP
VS
MP
XQ
OP
SO
OP
ST
RO
VP
RO
UQ
MP
RP
HP
YN
NP
SP
NP
TL
LP
RM
NP
RQ
RO
RN
SR
MP
OP
NP
IS
JP
NP
OP
RP
UQ
RZ
MK
SM
JP
RU
\M
bN
NP
VU
RN
UY
RO
TN
UW
RO
MP
RP
VP
WP
MQ
WR
NP
RQ
SL
UJ
\K
ZS
SU
VU
KQ
NS
OP
UN
NP
KP
MO
YU
RM
RO
RS
]N
RO
RP
UM
QQ
RO
MQ
NP
WP
UP
UO
[T
QR
XO
RP
OP
XN
MQ
TP
VS
SR
TS
VS
RM
SP
TO
HR
RP
SP
SP
NQ
RP
OP
SM
RP
SS
RP
QO
UR
NP
_Y
NP
SO
MP
NP
KL
ML
TP
QN
TJ
XQ
WN
UM
OP
RQ
KP
OP
RS
SR
SP
UN
SQ
NP
SV
VO
RN
TP
OP
TM
VO
TK
TP
UP
RP
EQ
OP
LT
SN
MP
TO
NP
WQ
VT
RP
MP
NQ
LP
XY
ZK
RO
SM
NP
NP
RP
RP
MP
OP
OO
RP
RP
NP
SN
SN
MQ
LO
OP
RP
TR
UR
TN
QQ
SP
OP
SP
TQ
RP
QO
RR
NP
RO
RP
QP
QP
NP
RP
QO
SP
SP
OP
NP
RP
QP
RP
RP
SO
NT
QQ
OP
RP
UP
TQ
QP
MP
OP
MP
TR
MP
RO
UR
NO
MP
OP
RO
SN
SN
NP
NP
NP
RO
TV
UR
VT
RO
RP
NP
OP
KQ
NP
OP
NP
QP
RO
NP
NP
RS
SP
NP
RP
NR
NP
NP
MP
SQ
NN
WO
NP
NP
RQ
QP
RQ
RO
SP
RP
OP
RP
RP
RP
RP
UO
OP
OP
QP
OP
NP
NP
NP
NP
XN
RN
UO
RR
SQ
RP
OP
OP
TL
SM
RO
RP
RP
SP
QP
NP
SP
SP
MP
OP
NO
QP
NP
RO
OP
NP
RQ
RP
RP
SQ
OP
QO
RP
NP
OP
OP
NP
SO
RP
RP
TR
QR
OP
OP
QO
QO
SN
SP
RS
NP
RP
RM
RP
QQ
NP
RP
RP
QO
OP
RP
NP
RP
LP
OP
NP
RP
QS
NP
NP
OP
OP
RP
SO
RR
WM
QO
OP
WN
MP
TN
UO
OP
NP
QQ
TN
NP
TN
QP
VP
OP
OO
NP
NP
SP
RP
SS
RP
RP
OP
OP
TP
NP
MP
RP
OP
OP
RP
MP
SO
UK
TK
WS
SP
RP
RP
WQ
WO
RR
RQ
QO
NP
RQ
SP
SP
SP
NP
QP
RR
SR
QN
MS
NP
OP
KO
OP
NP
NO
TW
VJ
SN
QP
MO
SP
KP
SS
SS
TQ
LT
MT
NP
SS
TM
TN
TG
SN
MP
QT
NP
OP
RO
TM
SP
[Q
SP
NP
RO
RP
NP
OP
RO
RP
LP
MP
MR
OP
RP
QP
OP
OP
RP
MP
OP
RP
RS
RO
TN
QP
NP
RO
RP
RP
OP
SN
RR
NP
SP
RQ
TR
OP
NP
SP
RP
RQ
RP
NP
SP
RP
OP
VL
RO
SP
QP
UP
TP
NP
RP
MP
TQ
RP
VN
MQ
MP
SP
NP
RO
QP
NP
SL
OP
RO
SO
RO
RP
NR
NP
MP
SN
TO
RP
SP
NP
RP
RP
OP
VL
WP
SP
OP
QS
UQ
RO
UT
QP
NP
NP
RP
OP
TO
QN
RO
LR
NP
MQ
XT
QS
RS
RQ
RQ
MR
RO
TO
UQ
SQ
SP
UR
SM
`K
XP
NP
QO
SL
NP
OP
RP
OP
RO
MP
NP
RP
NP
RP
QP
OP
MP
SP
NP
RQ
MP
MP
NP
RO
OP
RP
TO
QP
RP
RP
RP
US
QM
QO
RO
MP
RO
JO
MP
RO
SP
RP
OP
NP
RP
RP
OP
RO
SU
RR
WT
SS
NP
RP
TR
SP
QP
NP
RO
VP
VN
RR
QP
QP
NP
NP
SP
RP
ST
KR
SR
RP
SO
RP
OP
QP
NP
RO
NP
QM
QO
SP
NP
UO
WQ
RP
NP
TO
MO
QO
MP
SJ
MO
OP
RP
RN
SO
MP
SP
SK
UL
SP
OP
RO
NS
MP
VK
ON
NP
NP
SO
NP
TP
QR
WL
MP
NP
SQ
TQ
MM
RP
RO
RQ
TP
NP
UX
RP
NM
RP
QN
RO
QP
MP
NP
LP
MO
NP
NN
MP
SQ
RO
NP
SQ
SP
OP
RR
RR
WP
QO
RO
UO
QO
OP
SP
RU
RP
MR
MP
RN
RP
RP
NP
NP
SQ
UO
UN
SR
TS
NF
YO
RP
OP
RO
OP
QO
VS
SR
RM
UN
OP
OP
MP
LR
OP
QN
SP
RP
QP
JO
OP
VS
VS
RN
RP
QP
NP
NP
NP
NP
ST
NP
OP
RL
LP
NP
QQ
TQ
SQ
NV
RS
SO
RO
SM
TO
MP
WP
XO
QW
SV
QP
RP
TR
NP
TP
SP
SM
SM
RP
RP
NP
OP
OP
TO
SP
NP
MP
XM
OP
NP
OP
QP
OP
RN
RN
SP
RP
KQ
NP
GQ
RO
OP
MP
SR
KP
MP
NR
NR
SN
QO
SQ
YL
RP
NP
WO
MM
NN
OP
NP
NP
RQ
RR
MP
OP
NN
RO
SG
NP
UO
NP
KP
NP
TQ
NP
RP
NP
QP
NP
QQ
RS
RP
SO
RP
RP
NP
TP
OP
QP
UO
QR
RM
RP
RP
SM
RN
RP
RR
NP
SP
NP
OP
LP
OP
SP
OP
OP
QP
NP
QO
MO
OP
NP
MP
MP
OP
RP
RQ
NP
OP
UL
OP
RP
LP
NP
RP
NN
NP
OP
MP
NP
RN
SP
OQ
LO
SO
WP
LM
MP
RL
RQ
OP
SS
OP
MR
RP
SN
NQ
NP
UN
RP
TP
OP
OP
UO
RS
UO
NP
NP
SP
OP
RR
SP
UN
NO
NP
MP
ML
NP
JO
WP
RP
NP
SP
SP
LN
NP
WM
SP
OP
SP
NO
QP
MP
NP
LO
MP
QP
VM
RP
WP
XP
SP
UO
RP
NP
SP
SO
MP
RT
RT
UR
QO
NP
ML
UO
RP
OP
RP
NP
NP
TO
MQ
RQ
NP
OR
RQ
RP
NP
MQ
TP
NP
RP
VL
NP
SR
NP
NP
TP
RN
NP
LN
SO
SP
NP
NP
QP
NP
RO
OP
QO
TP
NP
OP
TO
QO
SP
OP
NP
LP
SP
TR
UQ
LN
RS
TR
QP
NP
RP
VH
RP
MO
RN
RQ
RP
SQ
OP
UN
SO
NI
NP
JL
SN
RP
VP
QP
RP
SP
KP
UP
LL
RO
ON
SM
OP
NO
SP
UQ
SR
SQ
QP
MP
NP
JP
NP
TQ
SO
SO
TN
TP
RN
OP
TP
OP
TP
TP
OP
QP
OP
RO
MP
TO
LP
OP
RP
SW
YR
_M
RR
LQ
KQ
MP
OP
NP
RP
LP
\S
^R
NP
QO
QP
QP
NP
RP
RO
LO
OP
NP
OP
OP
RN
MP
QP
RR
RN
XP
QO
OP
RM
WQ
SR
NP
OO
OP
RN
[Q
RN
RP
NP
NP
NP
OP
XN
VP
RO
SP
NP
NS
SQ
OP
QP
MP
NO
NO
OO
RN
SP
QR
RR
NT
RP
RP
OP
OP
RN
TS
OP
UP
RP
MO
SP
SP
SR
NP
RP
MQ
MP
SP
TO
RN
MP
TP
OP
TO
SO
SP
TP
TP
OP
FS
SQ
OP
MP
RQ
LP
MP
NP
RP
LP
OP
SN
RP
OP
OP
RP
MP
SO
OP
UP
MP
SO
NP
\O
RP
NP
NP
UN
TP
TP
NP
NP
OP
OP
WQ
RP
RP
RO
NP
QP
WE
SL
UP
RT
OP
OP
VO
NP
RO
NP
MO
OP
NP
RP
NP
TP
RP
OP
RO
OP
RP
OP
QR
TP
NS
TP
UM
OO
SO
RO
NP
RN
MP
TO
OP
OP
RO
SN
TP
NP
QO
NP
OP
MO
RO
RP
SP
TO
QO
QO
OP
SQ
NR
VS
TO
SQ
RP
NP
RP
NP
NP
SO
NP
OP
KP
RP
NP
NP
RR
QN
TN
RP
TR
OP
RO
RP
RP
LP
NP
ST
TN
NP
MQ
NP
NP
OP
NP
OP
NP
SS
VO
RS
NP
SO
SQ
NP
TO
RQ
SP
NP
RP
VP
RO
XQ
OP
RP
UR
SP
NO
UQ
QR
SP
NP
SP
SP
OP
SP
OO
NP
OP
SP
KN
MP
OP
RO
LN
LN
NP
UO
SS
NR
RR
RR
QO
VQ
TP
RQ
NP
OP
NP
LP
NP
VQ
SO
LP
TP
JP
RQ
QQ
NP
KP
NP
RP
IP
NP
TN
IP
VP
OP
RO
RS
SN
RP
SP
NP
KO
NP
OP
VP
OP
SR
SR
TQ
OP
LP
OP
NP
TQ
NP
RR
OP
OP
CW
OP
SO
QQ
SR
RR
SP
NP
MP
NP
NQ
QP
RR
RR
KP
RP
OP
NP
NP
NP
SS
SQ
NP
MI
KN
RP
OP
RO
WM
SP
SN
SP
RO
RM
OP
NP
LP
JP
NP
NP
KP
OP
RP
OO
TP
NP
SM
RO
RP
TP
TP
TQ
SS
QN
TP
OP
US
SR
RP
RP
RO
QO
RO
TP
NP
OP
QO
LP
SN
IP
NQ
OP
QP
NP
NP
NP
TP
OP
KO
RS
SP
OP
WS
SP
NP
RO
RO
NP
NP
RP
IP
NP
RM
XP
RP
OP
RP
TP
SP
UN
SP
RO
NP
OP
RQ
NR
SS
OP
MP
UR
RP
QP
RL
MP
RP
MP
OP
SP
SP
QP
JO
RU
QO
NP
OP
NP
NP
KP
RP
NP
NP
NP
TP
RN
NP
RP
UP
LP
MP
LP
OP
RO
MP
RP
UN
UP
NP
TP
RP
SP
NP
OP
OP
RP
NP
TQ
RM
RR
VP
RR
TP
SO
QN
WO
LS
SQ
QN
QO
NP
SQ
SP
SP
TT
SU
RS
OP
TS
TN
QO
QQ
SQ
TJ
TO
NP
QP
QP
TM
TM
SQ
OP
RP
QQ
QN
RP
NR
NS
MP
NP
SP
OP
NP
SQ
NP
SP
NP
NP
SP
SR
SP
LP
NP
OP
SN
RN
RN
QQ
MT
RQ
RP
NP
MP
QP
OP
OP
RN
OP
OP
RP
NP
SO
RO
QM
NP
SP
RQ
RP
QP
RP
NP
RP
MP
NP
NP
QO
OP
NP
QP
SP
RP
TT
SS
NO
NP
TR
TR
TN
SP
NP
SP
SP
UP
NO
QM
RN
TP
RO
RP
UP
NP
RO
RO
MP
ST
ST
OP
VO
RP
RO
NP
QP
RP
bT
QV
NP
RP
OP
NP
SO
UN
OP
SM
TP
NP
NP
MS
RN
QQ
OP
RR
OQ
QP
NP
KQ
OP
KM
SP
SP
SL
TN
RP
QO
NS
QP
RT
RT
OP
NQ
YM
OP
RN
NN
OP
MP
NP
WR
MR
RS
RP
RP
NP
MP
NP
JP
NP
RR
RS
TP
MP
NP
LP
MP
NP
NP
RP
NP
SM
TS
NP
RP
TN
XM
RP
MP
JT
OR
SR
LN
SR
RP
QQ
NP
SQ
SP
TP
RP
SP
NP
RK
RO
RP
SS
RR
OM
NP
LM
NP
NP
US
RQ
SP
SN
SP
SP
NS
LQ
NP
RP
SR
RP
NP
NP
OP
SN
RN
NP
RP
OP
SP
RP
RN
RP
SS
OP
OP
RP
RP
NP
RO
MP
RR
UO
SP
SP
OP
OP
TO
RQ
TN
RP
NP
NP
MO
OP
OQ
MP
OP
OT
NP
OP
HT
NP
NP
RP
NP
NP
SO
OQ
OM
NP
RO
LP
QT
OP
RQ
SP
WO
YP
YP
RO
RO
RP
SM
RP
NP
NP
RP
SO
RS
NP
OP
NP
SR
VP
QP
RP
MQ
NP
MP
OR
TP
SS
OP
OP
RP
NP
QP
OP
QQ
OP
RO
NO
RM
MR
SN
RN
NP
NP
SQ
RQ
RQ
QO
SO
SO
OP
NT
QS
DN
LP
TP
UP
SP
QP
RP
NO
RP
RP
OP
OP
QP
RO
TP
KP
NP
QR
RR
TP
TP
WN
RQ
ZL
WM
SO
OP
NQ
UP
ZL
NO
TP
TT
MP
OP
QP
NP
QO
LO
NP
KP
MP
MP
TP
RP
NR
LO
NP
OP
SP
NP
NP
TO
LP
NP
OP
RM
QP
RR
MP
NP
NP
MS
NP
QP
QP
QO
RO
SP
OL
RP
RP
RN
NP
NP
NP
ME
MP
NP
TP
RP
SM
RO
TO
OP
QP
RM
OP
SP
RP
OP
TV
NP
SP
NP
MP
M`
KZ
?N
RL
FQ
>W
NW
JR
EU
Mb
UN
CM
A@
L^
TR
US
RO
RO
OP
RP
RQ
NP
QR
UO
KP
TO
NP
VQ
QO
SS
RT
SP
LP
NP
NM
OP
KO
RP
NP
MP
UN
SN
LR
OP
NP
RP
SN
RO
RP
NS
QS
RN
LP
TP
RP
MO
UN
OP
SQ
RR
LR
NP
ST
SR
YU
YU
SO
VR
WR
SO
SS
MP
RT
NP
NP
MS
SQ
NQ
SQ
QQ
TO
RO
NP
OP
NO
MU
QN
QP
SP
SP
KP
SP
OP
NM
SR
NP
RO
OP
OP
RO
RO
NP
NP
NP
OP
LL
LO
NP
RN
QR
SO
SO
YU
NP
SS
OP
RQ
Z]
SQ
WR
OP
OP
RK
QO
RO
RO
MQ
RP
NP
QO
QO
SS
RQ
NP
OP
MS
OP
RO
RN
XI
OP
SO
XM
KP
OP
RP
NO
OP
LP
NP
OP
T\
UO
SP
\V
SP
OP
RO
TP
VP
NO
SP
TO
NP
QP
RP
NN
NP
NP
KQ
UI
OP
SP
RP
UP
SP
SP
MP
RP
OP
OP
RK
LP
RP
TN
LQ
RQ
NP
OP
NP
TO
UP
TP
NP
OP
OP
OP
OP
NP
SS
OP
SP
SP
RP
SP
WT
UO
SQ
SO
NP
RP
YP
VW
LO
OP
RP
NO
RS
QH
TP
UP
RP
RN
QO
EO
LP
NP
OP
NP
SP
OP
MP
UL
SP
SM
LO
MP
VM
QP
NP
QQ
SP
NP
OP
WL
QP
NP
OP
UO
YV
OP
TQ
NP
VQ
RQ
KP
LP
QO
LP
NP
XK
MP
MP
NP
NP
QP
RM
SO
NO
MP
WR
RR
OP
SP
NR
TN
NP
QP
MP
VP
KP
NP
RP
NP
RP
UO
RP
TR
QQ
LP
XM
QO
OP
NP
RQ
VN
UK
VN
MP
SM
XH
RP
QJ
TO
OP
TN
SO
RP
MP
OP
OO
NP
NP
NP
SP
NP
TO
NP
SR
NP
RR
SN
MP
TJ
RP
TP
SR
TO
NP
OP
MP
QS
RR
NP
OP
RP
OP
VW
TR
TR
JQ
NQ
NP
TJ
YS
OP
RO
RO
UM
RP
SO
RP
NO
UO
RP
MP
MN
QO
MP
LR
RP
QP
DR
OP
RP
NR
NP
RP
SN
SN
OP
NL
RN
MP
SO
TK
VM
TN
TN
WN
UP
HQ
NP
UP
OP
OP
RP
TP
OP
TP
TP
QP
UP
SO
YP
OP
SO
NP
OP
QR
NP
NP
NP
RP
QO
SQ
RO
WO
RP
VO
SM
WP
OP
RP
OP
LP
OP
SR
QP
QQ
RO
RP
LP
OP
NP
NP
UQ
TR
SN
NP
RN
MP
MP
LP
OP
VR
TT
OP
TQ
NP
RQ
MV
HT
OP
VP
RR
NP
MQ
NQ
UN
OP
RO
SN
NP
NP
SP
XN
OP
OP
RO
RP
OP
NP
NP
NP
OP
LQ
RQ
OP
GP
NP
NP
NP
OP
RP
TP
NP
NP
RQ
RQ
RO
OP
KP
RP
LP
UQ
OO
RP
RN
MP
SM
SM
EO
OP
[N
SN
VQ
QN
TR
SN
RP
MP
NP
WP
OP
RO
RO
ZM
KN
RP
TK
SN
RO
NP
OP
QN
QR
RS
NO
SQ
UL
OO
OP
NP
OP
RP
OP
UO
RQ
RO
RP
XP
UP
SO
RO
NP
OP
TR
YM
TO
OP
SO
QP
OP
RQ
SR
TO
SP
TP
OP
VN
RN
SX
MP
OT
RQ
YL
SP
RO
NP
UT
RQ
RQ
RP
RW
OP
VO
OP
VG
UO
RN
SN
OP
SN
JP
NP
OP
OP
QP
LP
RP
NN
NP
NP
RO
WQ
UV
LP
RO
TN
RP
TO
NP
MP
RP
RO
SQ
RP
QN
NO
OO
NP
NN
RO
RQ
RO
RO
SP
RP
OP
OP
NP
SP
SP
UO
SN
SO
MP
NP
RQ
RO
RP
OO
NP
OP
MP
QP
LP
OP
NP
RO
NP
SQ
]K
RO
SN
SO
RP
NP
RP
MO
MO
TN
NP
TO
QP
NP
\R
SO
SP
RP
VP
RP
UO
RP
XN
SS
SP
KP
KP
SN
RS
OP
RO
SP
SP
OP
[O
VR
TP
RN
RP
RR
RP
OP
RP
QP
SO
MN
OO
MP
SQ
SQ
RM
MP
QP
TP
OO
RP
NP
RP
OP
NR
RP
SP
NN
RO
RO
RO
QO
OP
OP
NP
TP
NP
OP
SP
NR
SP
TP
LP
TV
SS
NP
NP
SN
NP
SO
MP
QN
OP
RO
RO
YX
RO
NN
OP
OP
MP
YR
UM
RP
NS
MP
RO
RP
QP
NO
SQ
TO
NO
RR
KQ
NQ
NP
SP
NP
OP
SO
NP
IP
OP
JO
QN
RV
SM
SM
RR
OP
SP
RU
RP
MP
NP
TQ
UQ
WO
TP
OP
QJ
NP
NP
OP
QM
RP
RO
UO
NO
RR
NP
RR
OP
TP
QO
NP
NP
QP
KP
MP
RP
RP
NP
OP
SN
NO
JM
JP
QO
QO
VM
RO
SL
MP
NP
RP
OP
SP
SP
QO
RO
RO
RO
NP
SP
TP
TP
QP
NP
NP
NP
OP
QO
QO
NP
NO
NP
RO
NP
RP
QO
MP
NP
QP
SO
NR
NP
XP
TS
RR
RO
OP
NP
RN
MP
NP
JW
UP
RP
NP
NP
MP
QQ
NP
UP
TP
OP
RP
RQ
TQ
QO
MP
TQ
RP
RP
NP
NP
RO
RO
SS
OP
RO
NP
QQ
QP
SQ
MP
SS
RQ
NP
NP
OP
JP
VL
QP
RP
LP
NP
RO
SM
RP
RO
SS
RR
RP
RR
QO
MP
NP
WO
SP
NP
JP
NP
NP
QP
_M
UL
QQ
UP
LP
RO
MR
TO
SM
RO
MP
NP
NP
NP
OP
OP
SO
SR
MP
RP
RP
LQ
MP
SQ
QP
OP
RP
OP
MN
UP
NP
NP
RO
NP
SP
OP
WO
TP
QP
NP
XP
OP
YN
SP
SP
NP
RO
RP
NP
VO
OR
OP
RP
RK
SR
MP
NP
OO
NP
XM
RN
TQ
MP
RO
SP
SP
OP
SR
QP
RR
TT
SP
QP
RP
RR
RS
NP
NP
NP
OP
OP
QO
RL
SN
OP
OP
NP
JP
MP
MP
WI
QK
SO
RR
NP
JV
SR
RN
MP
OP
NQ
RQ
RP
NP
QM
RN
SN
SQ
WL
QM
VK
RO
QO
NP
RO
RO
SO
RN
NP
RQ
QS
MQ
QQ
OP
TO
RP
SN
SN
NP
OP
HN
SM
OP
NP
RP
RN
RQ
RR
NP
NP
SO
SQ
RQ
OP
UO
RR
RR
SO
RQ
QR
QR
QO
QR
SO
TN
XL
RO
RO
SN
LO
NP
RP
NR
RP
TP
SP
RP
RP
VQ
RR
SO
RQ
QP
NP
RP
OP
RP
SP
NP
TS
SR
RP
SQ
SP
NP
TR
XR
TO
RO
KZ
YM
TO
RN
RO
SO
QT
RP
NP
SP
IP
OP
OP
RP
RQ
TQ
QO
NP
TP
MP
MP
NP
QT
RP
RP
RP
NP
QP
NP
RR
QP
MP
MP
NQ
NQ
MP
MP
JP
SP
OP
ML
RO
NP
NP
QP
RP
RP
MP
MP
NP
TP
SP
SO
NP
QO
NP
RP
TO
RO
WU
QT
RQ
OP
TQ
RP
NR
MM
TP
NP
NP
OP
RP
SP
OP
RO
RM
SP
RK
TL
NP
NP
UP
TO
NP
RQ
R\
MP
SP
RR
UP
RQ
QQ
RS
RP
RP
QP
RP
UO
NP
TR
NP
XU
RQ
NP
XO
OP
RP
NP
QP
QN
KP
TJ
XL
OP
UO
IP
OP
NM
NM
RO
QP
RR
OI
NQ
OP
MR
NQ
VT
SP
TT
NP
TQ
RQ
RO
NP
RN
TT
TP
ST
LP
TR
KQ
MU
NP
RP
QP
UP
LQ
QQ
OP
NQ
RP
RP
QO
OP
NP
QQ
TO
US
TN
RP
NN
MP
OP
MV
NN
QQ
NO
NV
MP
QN
LP
SP
RO
SQ
VR
OP
RP
QO
RR
QQ
SR
MP
NP
RM
OP
QO
RO
QP
NX
SP
RR
QQ
MP
MP
TS
OP
TQ
WV
NP
RO
TU
TS
OP
NP
NP
SP
NP
MP
OP
SO
TP
]N
VO
NP
OP
RP
SO
RN
OP
RP
RP
OP
QQ
RQ
SQ
NP
XV
GN
NP
OP
OP
LN
RO
NP
RP
SQ
OQ
WN
UP
SP
RQ
SP
TP
TP
SR
TR
UR
OP
MQ
SQ
NP
OP
TQ
SQ
SP
QQ
NP
NP
RR
RR
TP
LP
QO
RP
UN
NP
SS
NP
NP
OP
RO
UN
TN
KP
MP
NP
SZ
MP
NP
NP
SQ
RP
NP
TQ
TQ
QO
KP
WO
SN
SN
TM
SP
OP
TL
SP
TP
OP
NR
RP
UP
MO
OO
OP
NP
OP
SO
OP
RO
LP
TP
SP
SQ
VP
NP
NP
RP
SP
NP
IP
NP
LP
RP
MP
OP
LP
MU
OP
LS
NP
OP
SR
RP
RP
RP
UM
RQ
NO
JR
SS
RR
MP
OP
SN
RK
NP
OP
NP
SS
SS
SO
RQ
SM
SM
SM
NP
OP
RQ
TQ
RQ
IL
MP
RO
RO
RO
RO
NP
QP
QP
SU
NP
NP
SQ
NQ
TT
VO
VQ
IQ
NP
OP
TP
RO
RP
RP
NP
NP
QP
OP
OP
RP
RR
RO
SO
SP
RM
UO
SP
RP
SO
RN
NP
TN
NP
US
VS
RN
QP
QO
NP
NP
ZP
OR
NP
RP
SP
OP
[L
SO
NO
NP
VT
US
RQ
QR
MP
LP
\[
RO
WN
WU
RS
QR
RP
TP
RN
TP
SP
RP
RP
MO
QP
RN
SN
TS
JP
NP
OP
OP
QN
SP
SP
TQ
NP
MP
SR
RP
RQ
RR
IR
OP
OP
OP
MP
NP
JV
TT
NP
NP
NP
NP
NP
UP
SP
NP
QO
NP
NL
QP
QP
RN
QP
TP
NP
OO
OP
MP
OP
NP
OP
LX
QX
SP
RV
TP
QO
RU
OK
RP
SR
NP
OO
QO
LM
VL
OP
OP
OP
NP
SN
MP
QP
OP
SP
RO
RO
NP
UP
MQ
OP
MP
OP
NP
TR
NQ
OP
SP
SP
QP
MP
NP
WP
RP
SP
RP
VN
TQ
NP
NP
NO
NP
SO
JN
RP
SR
MP
SN
QP
NP
NP
OP
NP
OP
OP
LQ
MP
NP
OP
MP
NP
SM
SO
YE
MQ
OP
RP
RN
VM
MR
OP
\O
VO
QN
RP
TT
RR
ZR
TQ
SO
RP
QO
TN
TQ
NP
NP
QR
RQ
QP
OP
SP
UR
SS
NP
RP
LU
OP
NP
TQ
NP
OP
NP
RP
LP
NP
OP
IR
NP
NP
QP
NP
VL
KP
NP
SL
SM
RO
RO
HP
NP
NP
NO
OP
OP
MP
RP
RP
LP
OO
QO
SQ
TQ
QQ
RP
QP
MP
NP
RP
SP
MP
OP
ST
YN
RQ
KQ
MN
NP
YU
RR
QQ
SQ
TP
TO
RO
RP
NP
LP
RP
RP
NO
ON
OP
RQ
RM
WN
SQ
RT
KQ
UU
XU
SO
RO
NP
RO
RR
RP
LP
LP
QN
SO
VM
RO
SQ
RP
UP
RO
SP
SP
QP
MP
OP
QO
OP
RP
LP
MP
LP
NP
MP
NQ
OP
VO
RO
QO
TP
LP
OP
NP
OP
NP
RP
RP
NP
NP
_F
TO
UO
OQ
RO
NP
RO
SO
NP
VP
RP
TP
MP
QR
RR
UU
NP
SQ
MQ
NQ
NP
NP
JP
OP
LQ
MP
SQ
RN
OP
SN
RM
RO
OU
OU
IR
NP
OP
TR
OP
RR
NP
RP
LP
NP
RR
RO
MP
OP
UP
RO
RP
RP
NP
OP
OP
OP
TQ
TQ
SO
RN
QP
UQ
OP
NP
NP
XS
TP
RQ
RQ
OP
RQ
TQ
TP
MO
RP
RP
QP
RR
MP
LP
RP
RN
QO
RO
SP
OP
NQ
RQ
SP
LR
QP
QP
NP
TK
LP
RQ
OP
SO
NP
NO
JN
LT
SO
RP
NP
RO
TP
OP
NP
JP
SO
RP
SP
RP
SO
JS
TN
NP
RP
NP
NP
MP
RJ
SP
RN
RR
OP
NP
RQ
QO
RO
KJ
RP
NP
OP
NP
XM
WP
SS
RO
RO
RP
QP
RT
QT
NQ
RP
SL
RO
RP
NP
JO
QQ
RO
RP
RO
QP
NP
KR
RO
OP
SM
OP
TS
SO
NP
SP
JR
OP
NP
NQ
QS
SM
MP
LM
NP
KP
KM
NP
RP
RP
SP
RP
TS
RP
RP
QP
RO
RP
SP
RO
NP
RO
OP
KQ
RQ
SQ
NP
NP
SP
RP
RP
OP
OP
RQ
SQ
TP
RS
QS
SO
QN
RP
RN
GL
MN
RN
RO
SN
OP
OP
UP
LO
NR
TN
QO
MP
NP
RP
NP
NP
MO
OP
SP
VM
TO
NP
SP
UO
ON
RO
RP
NP
TP
MP
MP
NP
KN
VP
NP
OP
RO
OO
NP
SQ
RP
KP
SR
UO
NP
NP
RO
RP
NP
TO
RP
IP
MP
RO
OP
NP
TP
RQ
RQ
OP
LP
SR
QP
QR
KT
NP
NP
OT
OO
VS
RP
TO
RP
SL
MN
RP
NP
MO
LU
NP
SU
RO
QQ
TR
UR
RP
QO
WY
TV
RQ
RP
YK
TN
SP
TN
RO
QP
OP
NP
RP
VU
SQ
SQ
RQ
TP
SR
XO
TS
RO
NP
SP
SP
IO
RP
KP
US
MP
NP
OP
UN
SN
RP
XN
TQ
SP
TE
RN
MN
QP
RP
TP
TP
TP
RN
RO
NP
MQ
QP
NP
RP
QP
RP
RM
NN
RR
RP
KQ
GO
LP
NP
SL
UR
RP
RP
NP
LP
RP
NP
NU
MP
NP
WO
\G
OP
NP
NP
NP
SN
SO
UN
RO
SO
TO
UO
SO
NP
RP
RP
RP
SP
UM
SP
RO
RO
MP
SP
SN
NP
SO
RO
TS
NP
RN
SN
RO
RP
QJ
OP
RP
NQ
RO
QS
NP
RP
UR
TO
MP
RP
TK
OR
MP
RQ
RO
NP
RP
RQ
NO
UN
KP
NP
NP
OP
NQ
NP
MP
OP
YW
RL
RO
OP
MP
UO
LP
SP
NP
NP
OT
SP
MR
OP
SP
RQ
MP
QP
UP
OQ
NP
SL
OP
WP
NP
OR
RP
MP
TP
NP
OP
VP
RQ
NP
SN
NP
MQ
QP
MP
SR
NP
NP
KP
RQ
TP
RP
RQ
RO
OO
QR
QN
LS
NP
RP
LP
TR
QN
MO
OP
OP
MP
RO
MP
NP
TQ
RO
NP
NP
NP
NP
TP
RP
^G
MP
TP
OP
RO
NP
QP
ZQ
SP
OP
UN
SN
SP
RP
WS
NP
TP
UQ
UP
OP
SQ
NP
NP
RP
NP
NP
OP
NP
TM
MP
SR
NP
RN
NP
VQ
UP
RP
UN
NP
OO
MP
NP
RP
UP
RR
QP
NP
OP
SO
RR
NP
OP
NP
SP
QP
NP
OP
QP
RP
RP
RQ
IN
RM
SP
MP
NP
RP
RP
TP
LP
OP
NP
LP
SQ
VL
UP
MP
NR
OP
NP
NP
RN
RP
OP
RN
NP
NP
RO
NO
RP
RP
SR
MP
OP
QQ
OP
NP
NP
ZY
QQ
RS
RR
SO
OP
OP
NP
LN
NM
OP
RO
SQ
RQ
NP
RP
RP
QO
MP
NP
NP
NO
QO
LP
MP
NP
OP
OP
NS
MP
TP
TP
TO
OP
TP
UP
SP
RP
NP
VP
JN
XO
RO
SP
QU
QO
RQ
SP
OP
NP
NP
SR
MP
MP
RO
TM
TN
LP
MP
MP
QN
SO
RN
QO
TP
NP
QP
NM
QP
NP
SO
OP
RR
RN
NP
QR
LP
SR
QQ
RQ
TP
TP
NP
NP
OP
OP
RP
VR
UR
OP
UP
NP
NP
NP
SP
RN
RO
SO
RP
NP
SO
SP
RO
RO
NP
RO
TO
RP
SP
SO
OP
SQ
RN
SN
NO
NP
RN
OP
JP
RN
RQ
RO
RP
RN
RN
VO
NP
OP
NL
RP
NO
NP
TR
LP
QN
TO
^N
RP
EM
NP
MN
UN
XQ
NN
OP
UQ
TN
UR
NP
RN
NP
RP
TN
LP
SP
OR
NP
OP
QP
OT
VP
NP
QQ
NP
SL
TO
RR
TQ
RR
SQ
SP
VL
NP
TP
SM
QP
OP
XS
RN
OP
WO
SP
ST
NP
RM
NP
NO
RP
OO
RN
RP
RO
RP
RP
MP
QO
UP
SP
TO
UM
RN
OP
SP
IO
IL
MP
WP
SQ
OR
SO
TP
RR
TP
RO
NP
SP
NP
NP
QR
SP
OP
RN
RO
NP
OP
LO
RO
TM
MP
HP
RP
RS
RP
TP
RP
RO
MO
RN
MP
SS
RP
OQ
MP
NP
RP
OP
QM
NP
QO
RP
VO
RN
RP
NP
RO
OP
NP
UP
LO
NP
TQ
VX
SP
MP
SP
MP
QO
QN
NP
OP
UP
QR
UN
NO
SP
VP
LP
RM
RP
MP
SP
RP
QM
RR
UT
NP
RS
RQ
QP
OO
OO
OP
?M
NO
TP
RP
UN
OP
RN
MP
LO
RO
RO
SP
RR
TO
MP
QM
RO
QP
TP
OP
RP
RQ
QP
RO
RO
OP
RP
LP
NP
NP
SU
QO
NP
RT
MP
NP
RP
MP
NO
NP
NP
NR
RQ
OP
NP
RY
SR
NP
ST
RR
RT
RS
VM
QO
NP
VP
RN
HS
MP
JP
KP
YJ
UP
NP
RP
RP
SN
RN
NP
NP
NP
NP
RQ
XS
OP
OP
TP
QP
RO
MP
NP
NP
NP
SP
OP
XL
TN
OP
ON
QP
RP
OP
NP
SO
SO
RP
UN
RO
MP
OP
KN
LP
NP
NP
VR
QS
LP
NP
WO
YP
VO
RQ
NP
NP
NP
XN
SO
WQ
UR
NQ
QO
RP
NP
NP
RQ
SQ
RO
TK
MP
NP
OP
MP
NP
KS
QQ
SP
SP
LP
NP
RO
LN
NP
SP
SP
RP
OP
OP
RO
TP
LP
RR
RO
WN
SQ
RQ
OP
NP
RN
RN
RO
NP
SO
OR
SQ
RP
UM
SO
NP
TT
SU
SP
NP
OP
TP
NP
US
OP
OP
RP
NP
QQ
NP
MP
QO
NP
LQ
SQ
NP
OP
OP
RM
KN
SQ
QP
NP
NP
LP
OP
RP
SP
RP
TQ
TR
KP
RP
UP
RO
NP
QT
RP
RN
RO
SQ
MP
SR
NP
MP
NP
SO
NP
QO
NP
QP
WN
TP
QP
NP
RO
QR
ST
TR
NP
QQ
QQ
NP
NP
ST
RQ
SO
RN
RM
LP
OP
MO
RP
TP
OP
TP
SR
RP
RR
RP
SQ
RG
UO
NP
OP
NP
RO
RP
QT
RQ
RN
NR
NP
QR
SS
QQ
QP
HP
OP
MP
ST
LP
SS
OP
OP
OP
SP
NP
SQ
OO
RP
RP
MP
NP
NP
SP
OO
MO
NP
SO
SO
SP
UT
SS
NS
TS
RP
TP
OP
UM
SQ
NP
OP
NP
RP
NP
NN
SP
\\
QP
MP
RP
RP
NP
SO
RQ
NP
NP
OQ
QQ
KP
NP
QP
RN
NP
RP
RO
OP
TP
RQ
RP
TO
MP
NP
MP
OP
SP
RO
UR
RX
SQ
OQ
NP
NQ
ZK
TP
NP
ZN
RO
RQ
TM
NP
LO
SO
SQ
NP
RO
LJ
MP
SP
NP
OP
SQ
OP
RN
RP
RP
MP
IP
NP
OP
QP
UN
RP
RP
RK
RP
UO
ST
\N
RP
RO
RP
OP
LQ
MO
NP
MN
NP
SP
SP
TP
SP
OP
OP
NR
OQ
MN
ML
QO
NP
RP
NP
OP
NP
RO
TP
ZN
SO
RP
SR
QP
RP
RR
MP
QP
SP
n7
NP
SQ
LP
NP
OI
NE
RE
UE
Z}
WD
^?
SQ
QP
QP
OO
RO
NP
NP
RO
SP
UL
RM
OP
MO
NP
TO
QO
XN
RO
RO
RP
RP
MN
OP
RO
OP
QP
QP
RQ
NP
OP
NP
QO
RQ
NP
RP
NP
SO
QO
RO
OP
OP
NP
RQ
NP
NP
OP
RP
NP
RQ
OP
RR
MP
OP
WP
NP
ZN
QP
SP
TP
QP
RQ
TQ
QO
RQ
RN
NP
RP
RP
RM
NO
MP
RP
LK
OP
OP
UN
UN
QP
NP
RO
SN
OP
RP
LS
OP
OP
KP
KP
OP
OP
RP
NN
SS
OP
UO
UT
NP
RR
RP
RO
RO
MP
NP
RN
OP
OP
NQ
KP
SP
TP
RP
NP
OP
RP
RP
JN
NP
OP
ST
RR
NP
SU
QO
WH
NP
TP
RP
RO
SO
OP
SP
RR
RO
SO
QP
MP
QP
UO
MP
RN
RO
RO
OP
KO
RO
NP
OP
SM
RP
NQ
SQ
RR
SP
RP
VQ
RP
TO
ZG
US
QO
RP
UQ
SP
XM
RO
TO
NP
OP
[L
RM
UR
VK
RO
NP
OP
RQ
QP
QP
MP
NP
NP
NP
MO
NP
NP
NN
OP
RP
RP
NP
UR
NO
NO
RP
OP
RP
NP
SO
MP
NP
XX
RS
SQ
TR
TR
MP
RP
KO
GP
RN
NP
MP
RO
OP
SO
SO
NP
KP
MW
MQ
NP
TT
RR
MO
QP
OP
NP
OP
RP
VS
WT
UQ
NP
OP
OP
LP
NP
RP
SP
NP
NP
NP
RP
NP
RP
TP
NP
MQ
VF
QP
SO
IN
NP
RP
NP
QN
NL
QP
RP
NN
QP
SQ
NO
SP
SL
NP
RP
TP
RP
RP
KP
NP
RM
SO
RQ
NP
RN
RN
MP
LN
NP
UP
RP
SR
VQ
QR
OQ
SN
RP
NP
RR
NP
SQ
TS
YN
NN
TP
UP
TP
MP
SP
OP
NP
KQ
QQ
RP
VP
MP
SP
NP
MP
NP
[O
TT
NP
OO
RP
OP
JP
NP
MP
SL
NP
OM
NP
NP
SO
VR
NP
UP
SQ
RP
MP
NP
QO
WO
LP
QP
QO
SO
NP
NM
QN
RO
MP
NP
LP
MO
NN
NP
SQ
SP
OP
RR
WP
QO
UO
RU
RP
MR
MP
RN
RP
NP
NP
SQ
UO
SR
WO
OP
VS
RM
OP
OP
OP
LR
QN
RP
JO
VS
RN
RP
NP
NP
UT
WP
QW
QP
RP
NP
TP
SM
RP
OP
OP
TO
NP
MP
XM
NP
RN
SP
KQ
GQ
SR
KP
NR
SN
YL
MM
OP
NP
NP
RQ
MP
QO
RO
UP
NP
NP
LP
TU
RR
UR
NP
OP
NP
US
OP
OP
OP
RO
MM
NP
NP
LP
OP
OP
NP
WE
YP
UN
NP
OP
QP
MP
NP
WO
NP
OP
RO
LP
NP
RO
RP
SO
RO
SN
MP
MP
RO
NP
SK
SP
SP
RO
SH
TP
NP
MP
NP
UP
NL
SO
SP
TO
NP
LK
RJ
NP
OP
NP
NP
NP
DP
ON
NP
NP
RP
RW
NM
SM
MR
SS
OP
LO
NP
SO
KP
SS
NR
NP
RP
OP
MO
RP
QS
SP
SP
QN
RN
NP
NP
NP
WP
NP
OP
RO
QS
OP
RL
MP
RO
OP
NP
SR
OP
OP
SI
OP
SQ
MP
NP
RN
NP
RP
QR
RR
YQ
RP
RN
NP
RO
ON
NP
JR
OP
OP
SQ
TP
KO
NO
SP
RP
OP
OP
KP
OP
NX
VM
OP
RO
NO
OP
JQ
RO
QM
RN
SQ
TN
KR
NP
US
RP
OP
OP
RR
LP
TN
NP
NP
NP
NP
MP
WM
OP
NP
OS
MP
TP
NP
OP
SS
OP
OR
RR
QP
IP
MP
ST
MP
QR
MP
NP
SP
NP
TO
SP
WR
QP
VM
NR
VO
TO
OP
NP
SO
SX
SN
XM
RP
NP
MQ
MP
MP
OP
NO
NO
TW
RN
RS
TR
MP
LO
RO
OP
SQ
SQ
VW
MS
NP
OP
NP
RP
RR
SR
US
MN
NP
NP
VN
TP
OP
KP
LQ
JP
SN
RP
TO
IQ
SP
QR
RO
LP
RP
NO
MP
KP
MP
NP
RP
RP
NS
NP
TO
TO
NP
RP
MU
SQ
LP
LO
RP
VR
VR
TN
NP
QP
UO
ZP
VO
OR
MP
NP
SP
QO
NP
UP
JR
SR
RP
MP
LS
RR
SO
QN
RO
XS
SO
RR
OP
OP
TO
SR
OP
NP
RO
SO
TN
NP
NP
NP
RN
OP
SP
MP
NP
NP
RK
NP
OR
SP
TU
OP
MP
OP
MP
NP
MP
NP
RL
NO
SP
RP
MP
LP
OP
MP
SP
RO
IR
MP
QP
RO
TQ
MP
NP
MP
MP
VN
UO
RQ
NR
MP
OP
RO
NP
XQ
RP
SP
NP
NN
NP
TN
KP
RO
RP
NP
OP
OP
RO
NP
RP
MP
RQ
RR
OP
NP
SP
NP
MP
OP
RO
OP
NP
RP
RN
NP
RP
VP
RP
NT
MQ
NP
NP
NP
RM
RP
SP
RO
YL
RP
QP
RO
NP
SP
LX
NP
SQ
MP
LS
OP
QQ
SP
KU
OP
NP
OQ
MP
MP
NP
FQ
NP
TO
QQ
NP
RP
JR
MP
NU
NP
RQ
MP
MP
OP
NQ
QR
QR
KP
NP
NP
NP
RO
RR
OP
NP
WO
LO
QP
NP
LQ
RQ
RP
RQ
RQ
RR
OP
MP
OP
KP
UN
UN
NN
QO
RP
MP
ML
UP
TO
RO
RS
NP
SK
RP
NP
SO
TJ
RO
SO
TS
JQ
LP
OR
QP
SO
FO
MO
WL
IO
VJ
LP
SH
KN
RR
NP
ML
KQ
VR
OP
NQ
MP
MP
NP
TP
QP
JO
LN
IT
MP
RP
RP
SP
LR
NP
NP
RR
ZR
RP
NP
MP
RN
JO
RQ
RP
RP
KP
NO
RO
NP
NP
OP
MP
HP
MP
UO
QQ
RI
NP
RR
NP
OP
NP
NP
OP
NP
UO
TN
SI
OP
OP
OP
NP
TP
MP
NR
SR
NP
QL
KO
HO
SQ
TJ
MP
RN
UO
TT
NP
SO
LS
NP
UR
LN
LQ
RO
SP
NP
MP
NP
MP
RQ
SQ
TO
QO
RP
XR
JO
LP
OP
QO
OQ
RP
RR
HR
SQ
KM
OP
OP
TO
SP
NP
SP
MR
VQ
LP
NP
QQ
TQ
LO
OP
VQ
TP
RP
RR
NP
QR
RO
OP
NP
RO
MP
SQ
NP
TS
SO
SP
MP
OO
RM
NV
MQ
RN
TP
MP
SN
RP
SQ
RO
NR
NO
NP
TP
MP
SP
RP
OP
IP
IP
VM
SU
US
SP
UQ
QP
NP
IN
RP
RP
RO
NP
SO
NN
RN
SP
MP
RQ
RO
OP
RN
NP
NO
OP
NP
NP
YL
LP
SP
TQ
OP
RR
SQ
OP
RR
NU
NN
SQ
TS
JP
NR
QP
QO
OP
MT
QN
OP
NP
UP
RS
TP
NP
OP
SO
SP
VT
UO
SP
SN
SP
NP
RM
NP
NP
NO
OP
NP
NP
TP
RS
TN
RM
UO
TV
SS
RP
OP
OP
LP
RS
OP
OP
RO
SP
SO
NP
QQ
NO
NP
TO
QQ
QQ
SQ
MP
NP
VO
RO
UR
TN
UM
QP
RP
RS
RP
SR
OP
OP
WO
RS
WO
VQ
RO
US
VP
OO
RQ
KP
NS
TV
QO
TR
TQ
WT
NP
JQ
RP
SR
MP
NP
WG
LQ
XP
RP
OP
SL
OO
RK
MQ
OP
NP
SP
NP
SR
QR
NP
TN
NP
RN
HL
OP
NP
OP
OP
OP
QO
NP
QO
MM
TH
NP
SL
NP
WP
QO
SP
TO
RP
RQ
SM
NP
SQ
OP
SO
NP
RR
XN
SP
SX
NP
RP
TV
SO
NP
NO
RQ
SO
RP
LP
NP
TP
SO
NP
LQ
SN
MU
KP
JX
RM
MS
NP
NP
NN
LP
NP
QN
NP
RO
JP
RP
NR
NP
LN
QP
RO
NO
QJ
NP
OP
RQ
RR
US
OP
SP
QO
OP
NO
TZ
OP
NQ
RO
RN
NP
UN
SU
TR
NP
SP
MP
OP
WT
SQ
LQ
QP
UK
LP
MP
UK
WS
IP
UM
RN
NP
VP
UP
WP
RO
NS
RO
QO
TP
RP
SQ
MQ
NQ
UO
QN
OP
QP
NP
RP
MP
TO
RO
SN
SO
NP
OP
RL
RP
XP
SP
NP
RP
OP
RO
SP
SO
NP
SO
OP
RS
NP
RO
LF
NP
RO
RO
RP
RO
NP
RP
TM
QM
RP
RP
NP
QH
LP
SO
SP
MP
QM
NP
RP
TP
OP
NP
QO
RN
QN
RP
RO
TP
LP
RP
OQ
QO
LV
OP
SO
SN
MP
ON
NP
RP
NP
VS
TP
GO
NP
OP
NP
RP
SW
RQ
RP
RS
KP
TL
RP
NP
TX
MP
TN
VV
UR
WS
RS
MO
NP
NP
MP
RP
RP
MP
MP
OP
RO
NT
SP
NO
VO
MP
QS
SO
RO
NP
US
RO
UO
US
RN
RP
MP
KQ
VO
SU
NQ
QP
NP
MP
OP
MP
TO
NS
RQ
NP
RP
NP
LP
RO
MP
RO
IM
RQ
TP
MP
RO
HP
MP
OP
NP
RP
NP
RP
OP
VL
RP
OP
NP
KQ
LO
NP
OP
SS
RM
LP
QO
RM
OP
LP
QO
RP
OP
LR
QW
WQ
OP
SR
VP
SN
NP
RP
UN
RI
NP
SO
UN
VP
TO
MP
VO
RO
NP
NO
LP
WJ
RR
TN
OP
LP
QO
RV
MO
NP
MP
RP
NP
RO
NN
SS
NP
OP
SO
NP
QQ
NP
QP
MO
NP
[O
]J
TL
RO
JL
MP
NP
KQ
NN
SM
OP
UK
MO
QN
RP
RO
LP
WL
TM
US
RL
QU
NP
OP
OP
NP
LP
OP
NP
RQ
OP
RQ
SR
RO
TS
UR
SJ
SN
QP
OP
OP
WT
NP
VP
RO
MP
TM
Y\
LO
XG
JL
TK
XQ
TU
JJ
UQ
NP
MP
MC
QN
NP
TR
SO
TP
SO
KP
NP
UP
NP
RP
NP
MO
NP
OX
SP
RP
NP
RP
LP
TW
VR
RP
QR
JP
OP
FM
RR
QO
MP
LQ
RS
OP
OO
NP
VN
OP
NP
TT
TO
RQ
MO
VR
RP
UO
NP
RO
NM
QO
NP
NP
RO
TS
TP
KT
NP
OP
RQ
MP
RP
RP
RP
NP
RQ
VR
RP
TS
NP
NN
TO
NP
WN
RN
RP
RK
YP
OP
OP
SP
UM
NS
OP
LP
LP
MP
MN
TO
KP
NP
NP
MP
QP
MP
TO
SO
LO
UO
NO
KN
MP
XZ
RP
NP
SP
UO
OP
RO
JR
YN
SR
XQ
NP
RO
NP
SP
SQ
RP
SP
TO
WR
NP
LP
TP
SP
RP
TS
QU
NP
RU
MP
LM
RO
SR
TM
NP
TP
LK
LP
SP
NP
NP
NN
JQ
MP
VP
RP
MN
RQ
MP
OP
SV
NP
RP
RN
XM
MO
NP
RO
TO
MP
RN
SN
ON
NP
QP
TP
UN
RO
RP
NN
YL
RQ
RQ
OP
VP
SP
NP
NP
MP
SP
SS
SX
SO
TM
SP
MP
NP
TP
SR
QP
RP
QQ
QO
NP
RM
RO
NP
MP
OP
NP
SN
NP
RS
OP
RU
RP
LP
VP
SP
NO
OP
OP
UO
SO
NP
KP
RP
NO
XO
SO
TP
SP
UT
ON
UO
SO
RR
TP
TU
JP
TS
SO
VK
MP
NP
LP
OP
GT
QP
NQ
MO
MP
GL
ZJ
LP
NL
NP
WO
QP
QP
QO
OK
LQ
OP
UN
JN
RP
NR
OP
RP
RQ
VQ
OP
RQ
LP
UP
RP
NP
QP
NN
NP
MP
OO
OP
VP
NP
QP
SP
NP
RP
LP
RO
IP
TO
UP
SP
RP
TP
TR
IQ
MO
NQ
SJ
RQ
LP
XT
MP
SO
NR
SO
QO
NP
LP
TO
NP
OP
XP
VQ
NP
[V
SO
RR
SQ
BR
NP
RO
RP
QP
SP
RP
SP
NP
QP
RP
KQ
UR
RS
TS
MP
MO
NT
NQ
TP
SV
NR
SH
RP
TL
SV
SO
OP
NP
XR
RP
RP
NP
RQ
NP
NP
TM
NP
OP
RP
WP
QM
NS
RM
MP
SP
TR
QO
NP
RN
ST
RP
S@
ZK
RN
SP
OP
KP
NP
RO
NP
ST
MM
KO
QO
MS
OP
NP
SM
LP
MV
MP
NP
MP
MM
SM
RR
LP
NP
NP
WR
OO
NP
NP
NP
OP
RN
OP
EO
RM
YR
MV
OP
RP
RK
RP
NO
NP
QP
MP
LP
RP
NP
MP
OP
NP
SO
NR
NP
LN
RO
NP
SP
TR
HQ
OP
RP
UR
MM
RO
MN
RR
IP
RP
OP
QP
XP
RO
SP
SN
KQ
OP
TP
MQ
NP
QP
OP
NP
NP
RP
MP
LP
RR
NP
NP
NP
OP
MP
TP
IP
TN
SN
OO
HQ
WR
WM
SN
MP
UM
RQ
RO
QK
RP
OP
QQ
QG
QP
NP
UN
SP
SP
EO
OP
NP
TP
NP
TM
RN
NP
RP
LP
NR
NP
MP
OP
SP
UM
UN
NP
MP
NP
NP
MP
TQ
RR
TR
RO
RP
TS
QP
_W
SP
MP
RP
SJ
RO
OM
SP
SO
XM
JP
KQ
RR
TP
NP
TQ
MP
NP
IP
SN
RP
SM
WO
NP
NP
SP
SM
ST
UN
RK
UP
RO
OP
NP
RP
XS
OP
OP
VO
NP
SN
NP
OP
QP
TP
LK
OP
OP
JP
RQ
NP
QP
MP
MP
RO
NP
RP
MP
WU
TP
SR
RP
QP
RP
SP
AP
MP
HP
SP
SP
SO
RP
IQ
QQ
UR
RP
IP
LP
NP
NP
NQ
SN
SP
TP
UQ
NP
SP
MP
RQ
VO
TS
NP
SQ
OP
OP
RP
OO
VO
SQ
RP
NO
QP
NP
TM
MP
NP
CQ
RP
KN
MP
RQ
QP
NP
OP
SP
TP
TP
RP
YK
XM
RL
RO
ZJ
RN
MH
RS
SQ
OP
SP
OP
RO
LQ
NP
RQ
RP
NP
OO
RR
SP
TP
VP
NP
NP
MP
LP
SS
SS
LP
NP
NP
NP
SO
^N
UQ
OP
QP
VP
SP
TP
MN
ZO
TP
WS
RO
NP
RN
SQ
NP
NU
ST
NP
SM
OQ
SP
SP
SP
RP
SP
SQ
NP
NP
TQ
RQ
SO
RP
OP
RP
NP
OP
SP
SR
SR
SP
RP
UO
RO
NP
QY
NP
QP
OP
LQ
YN
GN
RO
NP
NP
SO
RN
VT
OP
LP
NP
RQ
RP
QO
OT
SO
UP
SP
ST
NP
OP
RO
RP
OP
TN
NP
SO
NP
RP
RP
SN
NP
NP
RM
TN
RP
RN
OK
NP
OP
VL
OP
NP
NP
NQ
LP
NP
QO
RP
SP
TP
JO
MP
OP
RP
SP
GQ
NP
RP
NP
SO
NO
MP
TR
OP
RP
TP
TP
RP
MN
RP
RS
RP
RP
QP
RQ
RP
MQ
TO
XU
OP
^S
ZM
RP
RR
RP
RP
QP
QP
TP
NP
MO
NP
RX
VQ
MX
RO
RP
NP
RN
SP
QP
QP
NP
RP
XL
RP
TO
SP
QO
RQ
NP
SO
SO
RO
RP
RP
OP
QP
QP
QQ
RP
WS
SP
MP
SP
RR
TP
TR
NO
OP
SP
VN
LP
RR
RR
JP
NP
LP
NP
NP
UV
UR
RS
RO
RO
TR
VR
OP
NP
NP
MP
MP
NP
NP
OP
NP
MP
NP
OP
QP
SP
RO
NP
RQ
IP
MP
LQ
NP
RN
SN
RO
XK
RN
NP
SM
RP
RO
RP
RP
NP
OP
RQ
RP
OP
QP
NP
SN
WV
RO
[N
NS
OP
NP
NP
RP
RP
RN
NP
NP
OP
RN
MQ
SP
RP
RP
RP
RQ
QQ
RP
SO
NP
OP
VO
QQ
OP
OP
QP
NP
TS
RQ
OP
UK
JP
VM
TP
RO
QP
TM
MP
SP
TN
SO
NP
OP
MP
WQ
NP
QP
UR
ON
SQ
NP
RN
QP
RP
VX
NP
TS
RS
RP
RP
RP
SO
OP
OP
RQ
NP
RN
RP
RP
RP
RL
MP
MQ
NP
RP
RP
UP
TS
RP
NS
NR
SO
TK
NP
RS
US
RR
OP
QP
QP
RP
OP
KP
NP
NP
NP
NP
NY
KP
VR
TS
NO
RP
OP
QN
NP
RR
UU
TS
SR
TR
OP
TP
NO
QP
HP
LP
RP
IW
OK
UN
RO
QQ
RQ
MP
MP
RN
RP
RP
NP
VL
RO
SO
ZQ
SR
NP
SQ
TP
MP
SP
QS
UQ
QQ
OP
WQ
SR
RO
MR
NP
NO
OP
SP
SP
NO
RP
SP
NP
OP
NP
MR
MP
RP
NP
NP
RQ
SP
RO
IP
MP
NP
RO
NP
OP
RP
SP
NP
SO
MO
RO
IN
MP
OO
RP
SQ
MP
NU
RP
SR
RQ
MT
RN
SP
NP
TN
RR
NP
QR
NP
MP
VV
TP
TS
OP
SP
SP
TQ
RP
LO
NP
RN
SP
RQ
QO
OP
RP
RQ
MM
RP
TS
RP
RP
TP
HQ
OP
NP
QP
TS
QR
OP
LN
MP
SR
SQ
NQ
NQ
NP
OR
SN
MO
NP
NP
QO
NP
NP
OP
OP
QP
RR
SR
SO
TP
RP
OP
RQ
TP
RP
RP
NP
MP
OO
TM
LP
OP
NP
SS
NP
NQ
RP
RN
SN
SP
RO
OP
SO
NP
NP
RP
NS
OP
RP
NP
SP
NO
RP
RP
NP
RP
RQ
NP
NR
OP
OP
NP
SP
RO
SO
OP
QN
RP
SO
RP
NQ
US
QQ
MP
SQ
VR
NP
OO
MQ
XS
XV
SK
NQ
NP
NN
XK
ZM
NP
OP
MP
OP
RP
SS
TS
UQ
KP
LP
NP
NP
QP
RO
NP
NP
QP
RQ
OP
NP
UP
RP
NP
SO
SO
NP
OP
NQ
QP
SP
MN
ON
OP
MP
WS
RP
OP
XM
RO
X\
WU
RO
HN
LQ
NP
OP
SJ
SO
RM
NP
NP
NP
NP
OP
SQ
OP
RP
SR
OP
OO
NP
RP
SP
MP
MP
TO
RP
RN
YP
SS
OP
YQ
RR
UN
LP
OP
RR
NP
OP
NQ
NP
RO
QP
RP
\N
NP
NP
MP
TR
TR
IN
OP
QN
US
US
NP
WP
OP
QQ
RN
RM
TO
LN
SP
NP
MP
RN
LS
TU
SP
OP
RR
TR
SL
UN
TP
OP
RQ
TP
NP
MP
NP
NP
RP
NP
RT
OP
NP
OP
RR
RR
NP
TS
TS
RP
OP
NP
MO
MP
[G
NK
SM
RP
MP
RP
RQ
NO
TP
OP
QQ
MP
QO
OP
QP
QO
OP
RO
RO
QM
RS
UQ
TN
VU
TU
QR
SS
NQ
NQ
QU
QU
RP
RO
RQ
NP
NP
NP
OP
RP
RO
NO
KQ
UQ
NP
SR
SP
OP
LQ
RO
WM
VN
VN
TP
LL
NP
MP
MP
NO
NP
NP
NO
NP
TP
MO
SO
RS
NP
ST
SP
SP
OP
TP
NP
IP
KN
NP
RP
MP
RN
NR
NP
RP
\N
SQ
MP
SQ
NT
KP
LQ
SN
NP
VN
OR
NP
RP
OQ
SP
NP
QQ
NP
RP
SP
SO
RP
QO
NP
RM
RN
LP
SP
NP
WR
RP
NP
RO
QO
RP
XM
TP
SP
TP
UT
ST
RP
VI
OP
XV
OP
RR
ST
QO
NP
RO
RO
NQ
OP
UH
NP
QL
XN
NP
SR
NP
SN
LO
TQ
NP
SP
NP
NP
NP
RO
RO
LM
NP
SO
KP
RP
NP
NP
OP
RT
QO
\K
VO
XP
RP
NN
SO
[O
NP
QP
NP
SP
YM
RP
MM
TL
TO
RT
RQ
RQ
QQ
MT
MT
MP
RP
VN
VL
IN
QO
OP
LP
TJ
OP
SO
RN
QO
RP
OR
TS
NP
MP
QL
TQ
QP
QP
HP
OP
QP
WO
RP
OP
SQ
SQ
RP
TP
QR
SR
MX
NS
QO
OP
MP
QQ
TS
QQ
SS
NQ
MO
NP
TP
QP
RP
NP
QO
QP
RP
RP
OP
=L
QS
RP
TP
RO
MV
NP
ST
NO
OP
RQ
OP
ZW
SS
SR
SP
RR
SP
OO
SN
NP
TO
MN
OP
OP
NP
QP
RO
MQ
SP
NP
NP
NP
KT
NO
NP
MP
RQ
RP
TP
OP
RO
NP
UR
SR
RQ
SQ
TP
RQ
SQ
RO
NP
QP
TO
NQ
VR
SP
VR
RP
NP
NP
KP
MP
NP
NP
NP
NW
NS
NP
OP
QP
NP
NP
TS
SR
OP
MP
RP
NP
QO
RO
HR
SP
RP
KP
NP
QP
TN
RP
NP
RQ
OP
RP
MP
NP
UM
MP
NP
QO
RO
SP
RP
TO
SP
\Q
RP
SO
RP
XO
NP
OP
OR
WO
TP
SP
RP
NP
NP
NP
MP
NP
NO
RO
NP
RQ
UQ
NP
OP
SP
RR
QQ
QQ
SO
SO
SU
TP
SO
RM
UA
RO
_I
UM
RN
UE
YL
WG
RV
]T
MO
RB
NL
DE
Z}
YJ
V:
QO
KR
RR
NP
RN
OP
NP
NP
NO
OP
RP
QJ
NP
NO
\[
RO
NO
OP
NP
VP
SV
ST
MP
NP
QQ
SO
SK
QN
SO
NR
SP
SP
TT
RM
RO
SO
RO
QN
RP
RP
SP
MP
TN
RO
SO
UM
SN
SP
NP
QP
NP
SP
OP
VN
SQ
TP
TP
RN
RO
RP
RP
RP
RO
LN
MP
RN
RP
OO
UO
RR
TV
SQ
SU
NP
SP
RS
QQ
OP
MS
RP
NP
OP
MP
VT
RP
RN
QN
SS
SS
MP
NP
NP
RO
RP
NP
NN
RO
NP
NP
MP
RP
RP
SO
SP
UR
WR
TP
NP
SS
SP
KP
QP
NP
TO
TO
ZJ
VM
RO
RO
OP
OP
OP
SO
LP
RP
RP
RP
NP
RP
[K
SR
OP
UK
QP
RR
QO
OP
NO
RP
UU
RS
RR
RQ
SS
MP
VQ
TQ
SS
RO
NO
OP
LW
NP
MU
RN
SO
NO
QO
TO
RO
IP
OP
RM
NP
QP
SP
OP
MN
RQ
NP
RP
RP
RP
RP
UN
VS
TP
NP
SN
MS
ST
QS
TP
MP
UO
QR
NP
RP
NP
VV
RP
TQ
SS
TP
SJ
SQ
UQ
NP
QQ
TP
OP
RP
SQ
RP
RP
RP
RO
MP
RO
LQ
TP
SP
RP
RN
MN
QO
MP
MO
MP
RP
NP
TQ
RP
NU
SU
LI
NP
LR
LP
RQ
NP
RP
RP
QP
NP
OP
RR
UO
RQ
NP
NP
NM
OP
NP
QP
NP
JS
MP
MN
QR
RO
SO
NP
NO
RR
NP
NP
UO
NP
SR
NQ
RP
OP
UT
HO
OP
UR
OP
RO
MJ
LN
NP
UN
NP
RM
LP
SO
XM
NO
NP
TP
TO
NP
SM
OP
NP
NP
ZN
RX
KO
SR
RO
KQ
OP
WR
NO
XP
NP
OP
RP
QP
VU
RP
LR
RN
OP
RP
ST
RS
NP
NP
SQ
OO
LQ
RS
NP
OQ
LR
NP
OP
NQ
SM
MP
RN
LP
SP
NP
TN
RP
RO
TM
OP
RR
RP
TN
WQ
RQ
NM
QQ
VP
RP
SP
QO
SM
SO
MO
RP
RR
UP
OO
RN
QP
SO
NP
QO
UT
NP
NP
NP
RO
RP
LP
SR
OP
LP
NP
QO
OP
NP
OO
TM
RM
NP
NP
NQ
RR
LP
UQ
NQ
QO
QO
FL
SQ
OP
OP
LQ
UQ
OP
NQ
QN
SP
NP
OQ
MP
SM
QO
NQ
MP
MP
OP
UR
NP
NO
NT
MP
RR
SO
RR
TO
SO
YT
OP
LV
RO
SP
RO
IN
NS
SS
OP
QO
MR
RP
OQ
LR
NP
MP
SM
NP
SP
UV
RP
QJ
MP
MP
VO
NP
SP
OP
RP
RP
RO
TT
RN
RP
RL
RP
SR
NO
NP
NO
RN
RO
RO
NP
NP
MO
RQ
SP
LP
QN
S\
TN
NO
QR
RP
NP
TP
JP
NP
QR
WT
NP
RR
NP
OP
RX
RM
LQ
NP
SR
RP
UT
NO
TT
RR
QN
SV
WT
RM
XQ
TQ
SO
NP
MS
SO
KT
RN
RP
NO
UL
NO
NO
QQ
NP
RR
NP
RS
QM
MP
NP
RN
TO
SP
VU
SO
TN
NP
NP
QR
OP
OP
NP
MP
NP
NP
XM
MO
UP
RM
RN
NP
QQ
NP
NP
WR
SN
UM
SS
KV
ON
NP
TN
KP
SN
RL
KP
OP
NP
QN
OP
RS
NP
VQ
NP
SN
QP
LV
VT
OO
NP
RO
RQ
MP
RN
MP
QR
RM
MP
RP
MM
RR
OP
OP
MR
SQ
NQ
RT
SS
MQ
MP
SR
OP
SO
OQ
NP
OP
VP
NP
RP
NP
OQ
UR
SO
NP
OP
QP
MR
RP
MP
NN
WW
LO
RT
MP
RL
NP
MP
RP
LO
OP
WM
NP
MP
MR
MP
RM
RW
NN
LQ
SR
RO
OP
MQ
OP
MP
LP
NP
NP
KO
QM
JX
SQ
RP
NS
NP
NP
HP
WP
TO
RP
OP
TO
OP
NP
RQ
RM
RM
\R
RO
NQ
NP
SP
LT
OP
WI
RO
UM
QO
MP
NP
SO
SR
NO
RP
NP
NR
VO
QO
SP
WQ
LT
OP
NP
OP
MO
RQ
NR
RP
RQ
SP
RP
QN
RP
OP
RM
SQ
NP
RN
OP
UO
RP
RO
QP
RN
NP
UO
NP
RO
OP
[K
TO
RN
OP
RO
VR
UP
NP
SQ
QO
RO
QO
RO
SQ
SR
RP
OP
NP
SP
RP
SS
SS
SP
OP
UP
NP
OP
RP
YR
YN
WM
NP
OP
RP
TP
UP
VZ
VO
MR
RR
NP
NP
SR
RQ
LP
NR
NP
OP
NP
MP
OP
VP
QN
SO
SQ
OP
RP
RP
LP
QM
MQ
TP
WO
OP
QP
RP
NR
NP
RP
RO
SR
QL
RO
UM
SP
MP
NP
KO
RP
KP
NP
NP
RO
RR
QO
MP
NP
KP
NP
MP
IT
NP
MQ
OP
SP
KP
MU
OP
TO
OP
SM
RM
NP
RO
NP
NP
NO
NP
OP
RQ
NP
NP
SM
NQ
RQ
SP
UR
UM
SO
RO
SS
SS
LP
OP
TT
SU
MP
MO
NO
LP
NP
UV
QV
RN
OO
NP
QQ
NP
NP
OP
NP
JP
RP
NK
RQ
NO
NO
RQ
MP
OP
OP
OP
SP
NP
SR
RP
SN
RP
UM
RO
RU
NP
SN
SQ
NP
NP
NP
NP
RP
RP
TM
HP
LP
ON
TN
RP
TN
OQ
RR
RO
MP
RO
UO
NP
UR
SN
TT
RR
US
SN
NP
JQ
NP
NP
NP
OP
SR
QP
SS
OP
SN
MP
QP
QP
LL
RN
OP
RO
QP
VM
SP
KR
RO
NP
NP
WM
SP
RP
RP
VN
NR
RO
RP
RO
TP
YQ
RO
NP
SP
RN
RO
RS
UP
RM
\P
KP
RP
TP
NP
XO
UP
UP
TS
NP
SN
UN
RO
NP
OP
MP
SP
TP
RQ
WU
MT
TR
SR
TP
RS
TR
MP
OP
RP
KO
SP
SN
SP
VQ
NP
RS
MP
RP
RO
SP
SN
SO
MN
YP
UQ
UQ
QP
NP
OP
RQ
RP
MP
NP
OP
NP
OP
OP
OP
XT
JP
LP
NP
SQ
OP
QP
MP
MP
SO
SO
NP
NP
RP
RP
XL
NP
QP
RP
RQ
SI
UN
NP
MP
QO
RO
OP
SO
RP
NP
IP
NQ
LO
NP
TP
QP
OP
LO
NP
TP
RN
QP
RP
KP
NP
XP
MQ
NO
OO
UO
RO
RP
NR
SP
NP
RS
RP
RP
OP
RQ
NP
TP
QQ
TO
SO
OP
VP
VP
VP
LP
RP
NO
NP
SR
SR
SP
OP
NP
SO
RP
OP
RO
KP
NP
NP
OP
OO
UL
SU
SN
OP
NP
SP
QP
OP
NP
NP
OP
RO
QQ
SP
RP
QP
RP
RO
SN
LN
RP
NP
RO
XW
SR
YP
SQ
NO
LO
RP
RP
OP
MP
VO
QP
MR
RS
MP
NP
NP
WV
RP
NO
NP
RO
SP
RP
RP
MP
OP
RQ
NP
NP
TP
SP
RQ
RQ
NP
NP
LP
RO
SP
SP
NP
VT
SP
NP
QO
NT
HO
MP
RO
XZ
NP
RO
RM
RX
OP
RO
RS
ST
NP
RQ
LQ
QO
NP
NP
NP
UP
TN
QS
RP
RN
TP
NP
TP
UM
SR
RP
RL
SQ
SQ
NM
RQ
RO
QO
NP
QM
MP
NP
NP
NP
RP
RP
QM
NP
QO
QO
UR
UR
NP
KV
OP
NP
MP
OP
LV
RO
RR
UW
OP
SP
NP
TT
RN
RX
RR
QM
RP
SR
SQ
RN
NO
SP
ON
RP
SP
RO
KP
OP
QR
UP
RP
RQ
MQ
SM
RO
SO
NP
RR
RP
SP
RN
QP
RS
MT
RP
NP
RP
NP
NO
OP
RO
RP
UL
NN
NO
QQ
MP
OP
NP
RP
UO
RN
MO
SP
QP
SP
MP
NP
OP
NP
SS
SS
ON
RL
KP
NP
RQ
QN
MP
NP
OM
NP
SP
OP
UR
TO
RP
MR
QP
OP
TP
SU
RQ
NP
TP
S[
OG
SR
LT
RP
UW
QQ
RN
OR
TS
MP
NP
OP
NP
RT
SO
SP
RP
YU
MM
RP
TP
ON
NP
NP
RO
RS
LP
TP
VN
MP
QP
NP
OP
VN
SO
SP
NP
SP
SQ
NP
VP
NN
TS
SP
SP
NP
OP
OP
QO
SL
WN
QP
XO
NP
OP
SN
OP
RP
RQ
TR
SR
NP
SQ
NP
YR
SQ
QO
SR
RP
NP
UQ
RP
MP
QS
HS
NP
NP
LR
NR
NQ
RQ
RS
RR
RM
UO
UP
RP
QQ
SO
RR
RN
NP
OP
NP
OP
FO
OP
QP
NP
QP
TP
RO
RQ
SR
SR
OU
OP
JP
MP
RN
RN
TM
UM
TP
TP
NP
NP
SO
TP
RP
NP
RR
UL
RO
RO
RN
QO
NP
RP
RP
SQ
OP
VT
UP
QP
OP
QP
QU
QU
TQ
UM
\M
WO
KS
NQ
MN
KP
RQ
RQ
RO
]E
QN
SO
NP
MO
RO
WK
VL
SP
XN
RM
NP
SO
SO
OP
QO
KP
OQ
OP
RP
RQ
RR
SR
NP
RQ
QP
VP
TQ
NO
RO
NP
OP
OP
RP
RN
RO
TP
OP
MP
OP
OP
NP
XU
WN
RN
KP
LP
MP
UN
UN
TN
RP
RP
RQ
RQ
OP
OP
SM
SM
SR
SR
MP
RO
RO
SQ
TS
RP
RS
NP
RO
NP
TN
KQ
NP
NQ
SO
RS
NP
ZR
US
VQ
NP
TL
TM
NP
OP
OP
RS
SN
RP
SO
NQ
SS
QR
RP
SZ
RP
QP
RQ
RQ
RQ
RQ
NP
NR
NP
RP
UO
OP
QP
LO
RO
SP
NP
ST
OP
NP
OP
SR
OP
SO
TN
OP
NP
UP
NP
YS
UP
RP
OU
XR
KO
RP
NP
OP
OP
OP
OP
LO
KQ
RL
SR
QP
UO
RR
NP
SP
RO
NM
VP
NP
OP
OP
NP
SX
UV
RN
QQ
NP
SR
OO
SO
MM
MP
SQ
RR
NP
RN
RQ
RL
LP
UO
MP
LP
MP
WU
SQ
MP
NP
RP
MQ
RQ
RO
NP
MP
NP
QO
TN
OO
SK
MP
NP
NO
TU
TT
RP
KM
VM
OP
NP
NP
MS
NP
SP
NP
MR
QQ
RR
VU
NP
SO
SP
QQ
SP
NP
RR
RR
SR
QN
LO
NP
NP
RO
QO
MP
MP
NP
SL
RP
SK
RP
OP
XL
QR
SP
OP
NP
QS
UN
NP
MQ
NP
TP
RO
OP
OP
JV
RO
NP
QO
IY
UP
MQ
RO
SP
RQ
RP
QN
MP
OP
OP
MK
OP
SP
FO
QP
RO
NP
RP
VK
QS
MP
NP
LK
KP
TN
QP
QO
MP
NP
SN
RO
NM
RQ
VK
UP
TP
OQ
RP
QL
LP
SP
RP
NP
JN
NQ
NQ
OP
KR
NP
QR
QQ
MP
ST
SQ
SQ
QS
JP
NN
RP
NQ
NQ
OP
TN
NP
QO
RO
VT
RQ
SP
SN
SP
TP
NP
NP
VT
OP
OP
LP
NP
NP
RQ
VK
RN
RO
VP
NP
SM
TP
TO
NP
OP
NP
RQ
TQ
NP
QP
QQ
QR
VQ
RL
NP
MP
OP
OP
OP
TP
SP
TQ
NP
OP
SO
SO
QT
RQ
RP
RN
OQ
RQ
MP
TP
OP
RP
UP
NP
NP
NN
RN
NP
LQ
NP
RN
SS
UU
NP
RP
NP
TN
NQ
NP
QR
NP
OP
SQ
XT
TP
RP
TP
TP
OO
RT
RQ
NP
SP
RN
NP
NP
US
LP
OP
RO
UR
RP
NP
RP
RP
SQ
RO
OP
LU
NT
NP
RR
QQ
SP
SN
RQ
NP
WT
SQ
OP
RP
RP
SP
TP
GN
MQ
NP
NP
TP
NP
RQ
TM
OP
RP
MP
QP
MP
QP
RQ
SP
SP
NO
RO
LK
]J
UN
RP
SO
QR
MP
OP
NP
RP
WQ
SP
RP
QP
SP
OP
UP
TQ
LP
NP
QP
NP
MP
RP
MP
MP
MP
RP
MP
MO
NP
VN
NP
SQ
QO
RQ
KP
XN
RO
UO
TO
LP
LP
LP
TP
SP
TP
SO
SO
MP
OP
SP
NP
RL
TL
KR
RP
NP
RO
RQ
SP
RP
OP
TO
RP
MP
NP
MP
RP
OP
SR
NP
RP
OP
QU
LX
NP
RP
RQ
TS
SQ
RO
RP
NI
RL
NP
UN
RP
LP
RO
QO
LP
TR
SP
RP
UM
MQ
RP
RP
RQ
NP
NP
NP
NL
RP
SO
TQ
NP
QP
RP
SR
NR
NP
UP
SP
TQ
TO
TR
TP
LP
NP
QP
SO
RP
QO
SP
UP
NP
NP
SP
VN
NP
SO
UK
SN
SP
NP
RP
RP
NU
TP
OP
NP
NP
SP
RP
NP
VM
SR
JS
RP
SO
NP
SP
RQ
RP
NP
NP
MN
RP
OP
OP
RR
WQ
NP
OP
RP
TS
SO
VP
SP
TP
JP
NP
NP
QP
RP
TP
TN
SP
SP
RP
VM
TN
SO
NQ
NP
SP
NP
KS
QO
NP
RR
US
RP
RP
RP
NP
RP
RP
RP
SO
SQ
NO
TP
OP
NP
MP
RP
JK
RM
OP
SM
RO
RP
NP
QP
RO
RO
SP
NP
SQ
WJ
UQ
UQ
HR
NP
TP
RL
QO
LU
NQ
NP
NP
NP
QP
UT
NP
NP
SP
OP
NP
RQ
QP
SP
EO
LP
JP
SP
SS
OP
RP
LT
KT
NP
SR
SP
SP
\F
QN
NP
QP
OP
OP
MP
NP
SM
NP
VR
RP
OP
RP
UO
NP
NO
RP
UR
RO
NP
QO
SR
RR
TP
QP
KP
QP
OP
US
RP
NO
RT
RP
RP
RP
NP
NP
NP
OP
SN
QP
RP
LQ
NP
OP
RO
RO
MP
OP
OP
RO
NP
TP
MO
MP
NP
SQ
MO
RP
OP
RO
SO
OP
RN
OP
SY
QS
RS
OP
MP
RP
XL
RS
RO
QP
RO
ZN
VN
NN
RS
RM
OP
LP
NP
QP
NP
NP
RP
MP
OO
RO
QN
OP
QP
JP
OP
MP
MR
OP
RP
RO
ZO
NR
RS
TO
SO
SO
NP
QP
OP
UQ
NP
NP
NP
UO
UO
SP
TN
RO
OO
NP
RO
RQ
MP
NP
MR
NP
QP
UP
SS
UM
LS
QP
NP
NP
RN
QO
ST
OP
RN
TT
NS
RP
RO
SQ
WT
RN
TP
UR
RO
RO
TN
RR
MP
MP
MP
NQ
RQ
SQ
QP
OO
NP
NP
RO
UP
UP
TL
TP
OP
RS
OP
QP
RP
RP
LP
OP
VT
SS
OP
TO
SN
SR
SQ
RU
SS
TR
TR
RO
NP
WK
NP
SQ
UO
MO
RO
NP
RO
RP
TP
SP
WK
RU
ST
SR
NP
NP
NP
MR
MR
NP
MP
OP
RP
nL
NP
XX
RO
TO
RP
TO
SO
UR
IH
NP
OP
OP
VN
VO
KP
NP
NO
RP
NP
NP
NP
IN
TP
QQ
RQ
LP
NP
[M
UN
OP
TO
RO
RO
OP
SP
MO
OP
NP
RP
SP
MP
MP
LP
RP
JP
RS
NP
LN
RP
QP
TM
MP
NP
MP
TN
SP
TP
VM
MP
NP
RP
OP
RP
RP
[N
NP
OP
QP
RR
NO
NM
LL
MP
WQ
SO
SP
TR
NP
OP
RR
OP
RN
RO
TQ
RN
NP
RP
NP
RS
YT
NP
OP
RS
UQ
WQ
RP
RO
RO
NP
NP
QP
OP
UN
RO
SR
SS
RO
RP
NP
NP
SO
MP
RS
LP
UP
KQ
SO
RS
NO
MP
QQ
SP
TP
NP
RN
SO
SP
TP
IO
LP
RO
RM
SN
RN
NP
NP
QO
QS
QP
RP
MS
NP
RP
OP
MY
TP
MV
OS
RR
SR
MP
NP
QP
RP
SO
SP
NU
SS
SO
RO
TP
QS
RS
MP
OP
JO
RP
LO
MP
OP
MP
NP
RN
JM
RP
SP
OP
RP
RP
QP
NP
RP
RP
RP
QP
QP
SN
NP
LP
MP
QP
OP
TP
YP
TN
NP
RP
QP
RP
QO
MM
NP
RM
OP
KR
RP
TQ
RQ
QP
NP
NP
LP
MP
MP
NP
OP
NO
NO
OO
NP
OP
QQ
RR
NP
SP
RO
RQ
TU
RP
RT
SP
NP
SR
NP
IP
NP
QN
RP
MP
RN
NP
QO
RO
NP
TO
TP
US
SP
UP
VM
HP
MP
OP
NP
RO
RP
LP
OP
TQ
UM
SO
TP
QP
XM
VO
VO
OS
MP
SQ
RO
NP
RP
TQ
NS
SQ
SQ
UL
WM
VM
RP
QP
QP
SK
NP
MM
KP
NP
RN
RP
RP
SP
SO
TO
RL
RO
MP
RP
RP
NP
MP
RO
SO
SP
SR
RO
QQ
RS
SP
TP
RS
MP
OP
RO
OP
RO
RC
NP
RP
NO
OP
TM
SO
NP
UN
SP
TP
RP
OP
QP
RP
KP
TP
TP
UP
UP
NP
RO
RP
SO
OP
QO
TO
UO
NP
TO
VL
QP
RO
MP
RO
ZM
NP
NP
QP
OP
SP
SP
SP
SP
RP
OP
OP
UO
SO
SO
OP
MP
MP
NP
QR
NP
NS
OP
OP
NP
RP
TP
RP
RP
TO
NQ
SO
RP
SP
TN
UP
UP
TM
RO
RP
VP
NP
TP
MP
XR
RP
SN
SU
SS
SQ
TQ
RR
UN
RP
TQ
SP
SP
QO
RR
NO
_K
WN
RO
NO
SP
NP
OP
TL
RP
QO
RO
VR
SR
RQ
RQ
RU
RP
OQ
NP
OP
RP
RO
TK
SO
SL
NP
NP
RO
MM
SO
SP
ST
SQ
OP
RO
TQ
TQ
SP
VV
RR
SS
SQ
NP
XM
OP
RO
SM
SO
JO
LP
NP
RP
LN
RO
RO
MP
MP
HV
MP
RP
SS
MP
MP
LO
NP
RS
NP
QP
NP
TR
QP
QO
SS
RO
MP
SO
UQ
OP
UP
SP
NP
OP
OP
NP
U]
YN
QM
MP
MP
MP
NP
QP
SO
QP
QO
MP
RP
UM
QO
RM
RP
NP
NP
RN
OP
QP
QP
SP
SO
RO
MP
WL
QP
SP
RO
NP
TP
SP
NR
OP
NP
WL
RO
RO
RR
RP
QP
NP
QP
NP
QO
NR
SP
RM
RM
RQ
RQ
MQ
SQ
RQ
UM
RO
OO
RP
OP
QS
RP
SP
OP
TP
MO
MP
MP
RN
MO
SP
KP
KP
QS
LP
RO
RO
RP
RN
NP
LP
NP
RO
NP
RP
SQ
SN
VO
RP
MP
NP
OP
NP
OP
OP
RO
SP
QP
MP
XS
TP
VP
SP
WM
NX
NP
SK
QP
NP
NP
OP
ON
NS
NP
QQ
OP
MP
RP
RP
UO
QO
VP
RP
SP
SP
NP
OP
NP
RP
RP
TS
TQ
NP
NP
RP
SP
QP
TP
SP
SQ
NR
MP
VQ
RP
NV
QO
RN
NP
UT
NU
SN
MS
NP
QQ
SS
RP
SN
RP
NP
NP
RP
NP
MP
MP
OP
QO
RQ
NP
OP
XN
NP
OP
SP
OP
SP
RQ
MP
LP
OP
RP
NP
RN
TL
OP
NO
SM
NP
NP
NO
UR
NP
QO
QP
RO
SP
VN
NP
OP
LP
OP
SR
QO
OP
QO
LP
LP
NQ
UP
RP
UK
QO
LM
[S
MP
SN
RR
UQ
QO
RP
MP
NP
NP
SO
KI
OP
SR
OP
RP
OK
NP
JP
NP
NP
SP
UP
NP
RP
NQ
RP
RQ
OP
RP
RM
NP
OM
QO
NP
RP
OP
RP
LP
RO
KP
TP
NP
NP
SP
MP
TN
NL
SO
SP
TP
NP
SN
NR
OP
MP
KX
RM
QN
RO
TP
TN
NP
RP
QP
YS
SO
SP
SO
RP
NO
RP
RR
NO
RQ
QP
NS
OP
NP
RO
LL
SM
NO
TP
OP
SQ
OP
NP
RO
RR
JP
SQ
OS
LO
QP
RN
NP
QP
QP
TO
SP
QR
RS
UM
NP
NP
SN
NR
RP
RP
SO
RP
RO
TP
UT
RP
MS
SP
RP
OP
QO
TO
SN
MT
NP
NP
RP
SO
SV
OO
SN
SR
OP
OP
NN
SP
RP
XR
RO
RM
MP
SN
QO
RO
OP
NO
TO
NY
RP
NS
KP
VL
RP
RP
OO
QP
SP
UP
UL
RP
SP
VM
NP
SO
MO
SO
RN
RP
WJ
QO
[O
NP
TL
TP
NP
RN
RS
OP
TW
QO
NP
TN
RT
TO
NP
MP
VP
RP
QO
RQ
SO
RP
TN
QP
QO
SO
RO
QP
SP
SP
TR
RP
TO
UR
RN
QP
RN
RP
RO
RP
TP
SP
ST
SO
NP
QP
RP
SQ
KS
OP
HN
MP
MV
QN
SP
SO
SS
[P
VS
OP
MP
LN
QQ
OP
WR
QP
QL
SR
MO
QQ
SP
OP
SP
RN
VL
MP
NN
SP
NP
SP
SO
OP
OP
NS
SO
NP
SP
TN
RQ
NN
QN
KO
RP
RN
UO
OP
QP
RP
RP
OP
NP
NP
NP
QP
TP
UP
RP
NP
RO
SN
RP
NO
QO
QO
RP
NP
NP
MP
NO
OP
MP
NP
RP
NP
RP
QP
TN
TP
NP
UP
QP
LP
JQ
NP
QO
VX
MP
RP
SM
TP
RP
RP
NP
UP
NO
RP
RP
NP
OP
NP
RP
UR
NP
SP
LO
RP
NP
RP
QO
OP
SO
MS
NP
MP
KO
NS
UO
QP
NP
TN
MP
LR
TO
MP
QL
NP
OQ
RN
KN
RR
NP
TO
TO
NO
RP
RO
NS
OP
JO
KP
SP
OP
TO
RO
OP
RT
NP
OP
NP
OR
SP
SS
NW
XT
RO
QO
RP
TO
RP
VO
XE
TN
SP
NP
OP
NP
SP
TT
MO
NP
NP
RP
MP
MP
RQ
NO
QP
JQ
NP
SO
KO
SQ
NP
OP
OP
OP
NP
OP
OP
TX
RK
RO
TM
OP
SN
MQ
RN
RQ
RQ
SP
RP
NO
NP
OQ
MP
NP
NQ
MP
SR
OP
SP
MP
RP
OP
RO
KN
QN
NN
SP
SK
RP
YW
MQ
VS
RS
SS
OP
NP
NP
UP
QP
SP
MN
SP
RP
MP
OP
NP
NP
NP
UN
VN
SP
RO
SO
TN
RO
QO
TP
TP
OP
RP
YO
QO
QP
TQ
RQ
OP
RP
RO
OP
QP
NP
SP
RP
RP
RP
TP
dR
SN
TO
NP
UT
RQ
UP
TO
QO
RO
WO
XO
UO
TN
SP
QO
SP
RP
ZJ
NP
SO
NP
NP
NP
TP
RO
RN
VV
RO
RR
RP
RR
YM
UP
SO
NP
SP
NP
RO
VN
SO
RP
RP
NN
NP
RN
NP
NS
MO
MP
RO
NP
WN
TO
MP
UQ
NP
TP
QP
TO
SP
NP
SR
OP
SP
GO
RP
RP
RP
SP
KP
NP
NP
QP
RR
NP
NP
OP
RO
WL
UR
SQ
RM
SO
OQ
RQ
LP
RP
NP
OP
SS
OO
RO
OP
UP
NP
NP
RU
TR
RR
QQ
RN
RO
RR
QR
SP
OP
SP
TP
TP
NP
NP
RO
VL
XN
NP
RP
IP
NP
SM
NP
OP
VW
SS
NP
NP
QP
SO
RQ
QP
RP
RP
RS
RP
NP
RO
NP
WN
NP
OP
NP
TK
SO
MQ
NP
SM
OP
RP
NP
RP
RP
NP
ST
KP
RN
RP
TO
QP
SO
MP
NP
NP
OP
OP
LN
MO
RO
RO
SO
?X
MR
RO
RP
SP
SR
SR
NP
NR
LP
RP
NP
NP
QQ
NO
WS
RR
RQ
RP
JP
NP
NP
SO
RN
LP
OP
NP
RQ
OP
RQ
RP
NP
MP
NP
OP
NP
MP
OP
NP
LT
MP
NP
QP
RP
NQ
TO
MP
US
RR
NP
JO
NP
NP
OP
RP
HT
NQ
NR
RQ
JP
LP
SP
NP
OP
RO
NP
NP
SS
MP
VU
UT
SS
RQ
RS
MO
LL
RP
NP
RO
NP
MP
TN
UO
RQ
KM
KQ
NP
NP
RP
NP
RP
NP
NP
RO
LS
NP
RN
TO
TO
RO
NP
SP
RM
NI
NP
NO
RP
SP
RP
NP
KQ
NP
RQ
OP
LP
YM
RP
RP
RP
RO
RS
SS
RP
RP
UP
SP
RP
QP
NP
RP
RP
SO
TO
NP
ZX
UP
MR
NP
OP
RP
UK
XP
OP
KP
NP
OP
TP
RP
TN
KL
MP
NP
RO
JP
NP
NP
OP
NO
NP
SP
RQ
RO
RR
RP
SR
NP
NM
SO
NN
OP
NP
UQ
QP
ZD
TM
NP
RP
NP
XL
TP
RP
RP
NP
QP
TP
RP
RP
UO
RP
RQ
RP
NP
RR
RO
RO
QO
NP
WN
KO
OP
NQ
TP
RP
NP
]M
SR
RO
JP
ZP
SQ
VO
NP
NO
RQ
HR
OP
NP
LO
OP
QO
JO
NP
NP
SP
UO
QP
SN
TO
US
RP
TO
MP
OP
KL
SN
NP
QP
NP
MP
SS
RQ
QP
SP
RQ
VO
QP
RP
RP
RP
UP
NP
NP
TS
RM
UM
SM
LR
NP
NP
RP
UP
TR
NP
OP
RP
SM
RP
RP
OP
NP
QP
SO
RP
NO
SQ
SO
RP
NP
NP
KP
NP
NP
SR
UT
TO
TO
RT
TT
RP
NP
QR
RP
NP
UP
QN
KQ
MP
VM
UM
RP
OP
RP
MP
SM
QP
MP
XR
SP
UO
TP
NQ
SP
NP
NP
NP
SK
RP
QO
UO
RM
QO
RO
QO
NP
NP
RQ
RP
TM
SO
QP
RO
NP
RP
MO
SP
RQ
SQ
SQ
RR
RP
TN
RO
SO
SO
MQ
NP
NP
QP
RN
QP
NP
NP
NP
RP
RN
MP
LU
NP
QP
OP
NQ
NQ
MP
NP
TQ
NP
QN
NP
MP
NP
SP
UP
NP
RQ
RQ
RQ
RP
SP
NP
NP
NP
NP
QP
NP
RP
QP
NP
RO
KP
WT
VN
OP
OP
IP
SO
NP
TN
QP
NP
KT
RR
RP
RP
SQ
QQ
RO
MP
SP
SP
RP
NP
SP
OP
UP
UP
NP
MI
NP
MP
NP
LP
NP
MO
RP
RP
OP
NP
OP
OP
SP
RR
QP
RO
NP
NP
RO
RO
NP
TP
LP
OP
NP
QN
LO
RQ
RP
NP
RO
NP
UP
MP
RP
NP
VU
NP
RO
RP
QO
]N
QO
SP
SP
LN
RO
QP
LP
QP
WQ
VO
VQ
RP
RS
OP
RO
RP
RP
SO
OP
ZP
ZR
TQ
QP
SQ
QR
N\
NP
NP
RP
TP
NP
OP
MP
OP
RR
RR
MN
RQ
RQ
OP
OP
RP
RP
[V
SS
RR
MP
SO
NO
LN
OR
SQ
RP
RO
OP
SP
SP
TP
NP
MP
OP
OP
OP
MN
OP
OP
OP
VN
TP
MP
TP
OP
NP
OP
RP
NP
QO
RO
NP
NM
SN
OP
JI
MP
VM
XM
MP
NP
TL
SM
OP
NP
OP
NP
OP
NP
NP
OP
RQ
OP
SP
TN
TN
TQ
GP
QR
NP
RM
NP
OP
SS
OP
VR
SQ
SP
SP
SN
SO
TP
QO
SS
SO
SS
XT
LO
NP
NP
OP
OP
OO
SO
RP
NP
OP
RP
RP
TN
LP
RN
RO
SP
NP
YT
SO
SO
RW
SQ
TP
UP
LP
MP
NP
NP
RQ
UM
TN
RO
TP
TP
NP
UQ
QO
UQ
RP
^O
QN
RR
NP
NP
RS
SS
NQ
QP
@N
YM
KQ
OP
NP
KQ
SP
NP
HO
KO
MO
RP
TP
MP
MP
UN
RQ
RM
RO
QP
SN
NO
MP
OP
NP
QP
MP
SP
NP
OO
RP
HR
QQ
MP
KP
OP
OP
TR
TQ
OO
TO
[N
RP
MP
NP
NP
NP
OP
RO
RO
NP
NP
RR
OP
QQ
TP
NP
RO
NS
NP
SP
SU
TQ
RS
FP
MP
NP
LR
NR
VO
RP
LQ
NP
NO
NP
NP
RP
QP
WO
TP
QP
UP
UP
NP
OP
SP
NP
NO
OP
NP
NP
TP
UP
RQ
SQ
NP
OP
QM
NP
SP
QP
QP
QP
RO
OO
OP
RR
NJ
SP
OP
RP
OP
NP
SP
OS
RO
NQ
NP
LP
RP
MP
RO
QS
RN
QN
VR
RP
RP
OP
MP
VM
RP
TO
RP
WJ
QN
TW
TS
KQ
SP
SP
NP
TR
NP
SR
RO
TN
TR
NP
MP
OP
UP
VO
RP
RO
NP
NP
RP
RP
RP
RP
RP
MO
RO
NO
RO
MO
QP
RO
RO
RP
NP
NO
RO
OP
RO
RO
RP
MP
OP
OP
WS
TT
OP
TP
SO
RP
NP
NR
NO
TL
VN
RP
SP
SP
RO
RP
RP
QO
NP
OP
QP
NQ
RP
NP
RP
SP
SP
SS
QS
NP
LO
MO
SP
VN
NP
LP
QP
RP
QN
MM
HQ
OP
QQ
OP
NP
NP
YN
QM
RQ
RQ
RO
RP
OP
VP
MP
TP
UP
RO
SO
MP
NP
LN
RO
NP
NP
RP
MP
RP
RS
SM
OP
RP
NP
SP
OP
UR
UQ
YT
UQ
LP
NP
KO
OP
OP
RP
NO
NP
RP
UN
OP
LP
SM
SO
RN
OR
OP
MP
OP
WN
NP
NP
TP
NP
OP
NR
NR
QP
XM
TP
TP
SR
NP
UP
UO
TJ
SN
SN
OP
OR
OP
RR
UR
SO
SP
QP
OP
OP
NP
OP
SP
RP
NP
RQ
RP
RP
TP
RP
RP
QP
NP
XU
QS
MP
SQ
RR
RM
SP
SK
OP
SS
RP
TV
NO
SM
RM
RQ
WV
NP
SO
TU
RO
MR
MP
SQ
RO
`M
SO
SM
KP
RP
RP
TO
QP
RP
IR
LP
NP
TM
SN
QO
RO
QO
RO
MP
MP
RO
KP
NP
MO
OO
NP
RP
RP
QP
WR
SQ
UL
SM
QP
RP
TN
NP
MP
QP
SP
OP
QQ
RQ
NP
MR
RN
RP
OL
TO
NP
WQ
SR
TO
OP
OP
NO
SP
SP
NP
RR
RP
TP
RP
SP
QP
OP
MP
QQ
QP
OP
OP
[J
SQ
LO
TO
SQ
QO
RP
NO
NP
RO
QT
NP
OP
NP
RP
OO
RO
YN
QR
RR
NP
SP
RP
QQ
QQ
QQ
NP
UP
SO
TS
NN
EO
NO
RP
XO
OP
MQ
MP
MQ
SP
JR
OP
RO
NO
MQ
QR
SO
RP
XQ
MP
VM
OP
RO
OP
RP
OP
SP
NP
TQ
OO
SP
NP
RP
NP
VK
OP
SR
RO
SW
SP
NP
OM
RN
MP
SO
RP
RO
RM
NP
SO
NP
RN
TN
RQ
QQ
SR
OT
NP
RQ
TQ
SS
IR
QP
NP
NP
SP
NP
RN
RP
SP
MQ
NP
RP
SQ
NT
SP
MP
NN
LP
MP
OP
NP
QH
MP
RO
MM
RP
LM
IO
RP
QQ
LP
OP
ST
NP
NP
RQ
TO
NP
OP
LP
RP
TP
SP
RO
OP
TP
[N
US
SP
MO
RP
OP
NP
SP
SM
MP
SO
NP
TP
OP
MP
SK
RP
NV
NP
NP
NP
TP
NJ
WJ
VP
TP
RP
RP
OP
RP
SR
LL
SP
SP
RP
SO
KP
TP
SO
QO
QQ
RO
UL
NO
TP
SM
UL
QP
NP
TR
UR
LP
QP
SP
RO
TP
UN
TN
LK
QP
SQ
KT
OP
RN
US
SP
RP
VS
TQ
MO
ZT
NP
RP
RP
OO
SP
RO
NP
NP
RP
RP
RR
UO
MP
MO
NP
SP
VQ
NP
IO
RN
SN
RO
UP
VP
ZQ
NP
WS
OP
SP
RU
MM
OP
TP
RR
QO
OP
RP
RP
RQ
RP
NP
OP
OP
JQ
RP
NP
RP
RP
QP
OP
RO
SM
RM
RR
RO
RP
XR
QP
SP
RP
RP
SO
RP
SR
JQ
RP
SR
TR
ML
NP
WM
OP
MP
RO
QO
LP
RO
RP
NP
NS
SP
NP
NP
SO
OP
SP
QR
RP
SP
NO
HP
TP
QO
OP
TQ
SP
NP
TP
RO
NQ
MP
QP
LP
SN
QR
NP
ST
RP
OP
NN
OP
NN
RP
SO
QP
RL
RM
NP
RM
SN
UN
NP
UT
SO
NP
VR
RP
RP
NP
LP
OP
RP
MP
RO
UP
JM
OP
RO
NP
LP
NP
RN
UO
OQ
LP
OP
NP
RP
NP
NP
RP
UO
NP
OP
UN
QP
OP
TQ
MT
LW
RP
SV
NP
OQ
NP
NP
NO
SR
RN
SQ
NQ
OP
RO
OP
NP
TP
RP
KM
SN
RP
TP
QQ
NP
OP
RP
SQ
MP
LQ
NP
SP
NP
YR
RO
SM
JP
OP
WP
MP
TO
NO
RO
RP
MP
NP
MP
OO
NM
QP
RP
RR
RP
NQ
KP
NP
RO
OO
SQ
NP
MP
MP
NO
RO
SN
MR
RP
OP
RQ
UN
MP
TP
SO
NP
NP
SO
NP
QP
NP
MR
OP
QP
MP
LM
NO
SO
SG
QL
MP
SO
RX
OP
VO
QP
NP
QN
UP
OP
TU
SN
UV
RR
RQ
SO
NP
TO
RP
NP
TP
OP
OO
QP
RP
TQ
TP
VO
NP
RR
RP
NQ
TP
SN
NP
QP
SP
LP
SN
UM
RP
RS
NP
OP
TP
NQ
RS
RP
NP
OP
RP
QP
OP
RP
MP
SP
QP
RT
RO
RM
UM
VQ
OP
OP
SM
QP
QP
SP
MQ
OO
NP
SQ
UO
NP
RP
SM
RQ
TP
MP
RP
RP
QP
RO
NQ
OP
NP
NP
NP
RP
RP
RQ
QP
NR
OP
RL
MP
OP
SQ
RO
RP
SP
WO
RP
MP
MP
NO
JQ
RP
QO
QQ
RP
RM
RO
LP
QP
RO
MQ
RP
QP
TP
RT
UP
VN
RP
TP
MP
RP
WO
MP
RN
NO
OP
MP
ON
RP
RQ
XO
TM
UV
OK
MQ
RP
SP
OP
XS
NP
NP
LP
KO
NO
RV
NP
RQ
KQ
NP
TO
VS
OP
SQ
NP
QP
NP
RP
NP
RP
RP
RN
RP
RO
UN
TP
VL
VQ
VS
RP
NP
QP
NP
RP
ST
RP
TP
OP
NP
NP
KX
TQ
SP
RO
OP
MP
MP
NO
OP
L[
KP
TR
OP
KR
RP
UN
NP
TT
NP
RP
TQ
NR
QM
LN
NP
RP
NP
RO
LO
OP
TN
SO
OP
TR
LP
OP
VU
QQ
OP
RQ
SP
MP
RP
RP
VC
LP
NP
NP
SP
MO
OP
NP
RP
MP
YM
OP
RP
UO
MP
TO
QQ
NP
MP
RP
NP
RN
OP
OP
RP
UM
NP
SO
RO
NP
LR
NR
MS
OP
NP
TS
NP
NP
OP
NM
WM
RP
TO
OP
SP
SN
NP
RP
NK
KO
NP
SP
RO
SO
SP
MP
WN
NP
OP
UO
NP
TP
RP
SO
RO
NK
NP
SP
RP
OO
NP
SR
TR
SO
HN
NN
RO
RN
QP
RN
RO
RT
ST
RR
TP
MP
SO
SR
VW
SP
QP
KQ
RP
RO
NP
NQ
RR
NP
NP
SP
TT
NP
MP
7P
MP
MP
NP
LP
NP
SP
NP
NP
RP
NP
MP
NP
SN
OP
WN
NP
SO
RO
MP
QO
XT
TX
RP
KP
TO
RP
RP
MP
ZT
VO
QP
SQ
NP
SR
ON
NO
MP
NP
UP
NP
UP
TP
QP
NP
^K
QP
RN
TP
SO
NP
NP
SJ
MP
SP
MP
MP
RP
NP
LQ
OP
MP
QP
WO
UP
RO
NQ
OP
QM
SN
RO
SO
TO
OP
WP
TQ
NP
SP
NP
RP
NP
OP
RP
QP
QP
NP
QR
OP
OP
SN
NP
SP
SP
RL
TM
OP
IQ
NP
SR
MP
MP
OR
MP
UQ
RP
QP
NP
QQ
SS
RS
KP
OP
RP
RP
NP
SP
OP
RP
RM
KP
NP
LP
MP
OP
NP
UU
VU
RI
NQ
NP
SS
RR
RP
QQ
QP
IP
NP
QO
NP
NQ
NP
NP
RP
RP
OP
RT
RO
SR
MP
QO
UP
VP
QS
VO
TO
RP
OP
RP
SM
SP
MP
LP
LP
NP
VM
TM
OP
QO
MP
RO
TO
NP
RN
MP
RO
OP
SP
MP
OP
TS
IR
ON
SQ
NP
NN
KP
SP
OP
RP
RO
SS
VP
OP
RQ
TP
OP
MQ
UL
RO
RP
GW
NO
TP
NP
RP
MN
OP
MP
MP
RP
MP
OR
RQ
RP
LP
NP
TU
RQ
GP
NQ
RO
MP
OP
NP
SR
SO
SO
LP
NP
RP
SM
MP
NP
SP
QS
RP
NO
RP
NP
OP
OP
NP
TU
RP
RN
RP
TP
NP
NP
TP
TO
QN
RP
SN
SP
QO
NP
NP
RP
NP
LP
SP
RP
QO
RP
OP
NP
OR
RP
RP
RP
RR
RP
NP
NP
NP
SR
OP
RR
SP
NS
TP
RP
SP
MO
UL
NP
JO
MP
RS
NT
OT
RQ
QQ
RP
NS
OP
@W
LO
MP
QP
LO
QQ
XN
TT
MQ
QP
MO
NP
OP
MP
NP
QO
NP
RR
MP
TN
LO
NP
QP
QP
RP
QO
SO
TL
NR
NP
RN
NP
UQ
QP
RP
WR
RR
NP
SP
SP
NL
TN
NP
SP
RT
NP
TR
NP
SP
SP
RN
UP
ST
RP
RP
VS
RP
RQ
MP
TV
LP
OP
NP
LP
OP
NR
RN
RR
NQ
SQ
NP
RP
TP
NP
OP
OP
TQ
SQ
NP
QO
OP
TK
SO
RP
NP
UO
SP
VT
SO
QP
RP
RP
JP
OP
NQ
JP
ZN
TQ
SP
NP
OP
QN
QR
NO
SQ
QN
RQ
SP
RN
OP
UM
SL
MP
QQ
WM
SN
QO
NP
SP
MO
TN
RO
SO
SP
RP
RP
MP
OP
NP
RP
RN
TP
OP
SP
OP
NR
OP
RO
RO
RP
NP
QO
NP
RS
NP
QO
NP
QM
NP
OO
RR
TO
MP
RO
OP
SR
NP
QO
NP
QP
NP
NP
SL
RN
TM
SO
NQ
SP
QP
NP
UR
WR
RP
OP
RP
NP
NS
MP
RQ
RO
SP
RM
OP
OP
RO
QP
JP
OP
RP
RP
OP
NP
UP
OP
RO
LP
LP
SM
SM
VO
VQ
RP
MP
RR
OP
NP
OP
OP
RO
RP
MP
NP
NP
TO
NP
QO
OP
MP
UK
TO
RO
SP
RP
KP
NP
MP
LP
OP
RP
RP
RP
RN
NP
NO
OR
OP
RQ
ST
RQ
RP
WU
SQ
QR
UQ
SR
RO
NP
RO
NP
SO
RQ
NP
NP
MP
NP
UP
TP
SO
QP
LP
NP
RO
SN
RP
SQ
SQ
OP
OP
TO
OO
NP
NP
VR
TQ
NP
OP
RP
NP
RP
RP
SP
OP
RP
RR
RP
RS
XS
NP
QN
NO
TP
NP
NO
QO
QO
QP
MR
OP
ST
QP
TS
QK
NP
OP
QO
OP
QO
RP
RO
QM
QS
OP
RN
MP
RR
QP
TN
QM
OQ
TM
RO
MP
OP
YR
XP
VO
QT
SQ
QP
TP
TQ
QO
ON
WM
SP
NP
NP
MP
TO
VP
RR
RP
OP
QP
NP
LP
NP
SQ
SO
SP
TS
MP
NP
RR
QO
RN
RO
SP
RN
MP
OP
QP
OP
TN
RP
NO
TP
QO
LP
NP
SO
OP
NP
RP
RP
NP
RP
RR
JQ
RR
TN
SN
NP
OP
RQ
NP
RN
SN
UR
MQ
TP
TP
NP
MQ
RP
LT
RQ
OQ
JS
RN
RP
MP
TU
VT
RN
WN
VM
RP
RP
OP
RP
OP
OO
OO
NP
OT
NP
SP
NP
RN
UP
SO
SN
RN
SQ
QP
RO
SO
SP
NP
NP
OP
RP
NN
OP
RP
SP
TO
UP
SO
TN
RO
MP
VR
VT
RP
LP
SP
SQ
RP
RP
SP
OP
YN
MP
MP
QP
SO
QP
RO
MP
NP
RP
NQ
RO
RO
NP
UO
RP
RP
NP
SN
RO
VQ
UN
SP
OP
NP
TT
NO
QP
NR
OP
NP
UN
SM
QO
RP
SP
NP
WM
NP
QO
RO
RQ
SU
RR
MO
QO
UN
LP
WW
OP
QP
SO
LU
QP
NP
US
RR
RO
RI
RP
LP
SR
VT
QR
NP
RO
MP
TP
NP
OP
SP
RP
NP
RP
RP
RP
NO
NP
RO
TO
MP
TR
SP
SO
MP
QP
MO
OP
OP
RQ
SP
RT
RP
RP
RO
RP
VN
RO
RN
MQ
NP
TR
NP
MP
OP
SO
OP
MP
NP
NP
NP
NR
NP
QO
OP
NP
NP
RP
MO
OP
NP
SP
MP
RO
RO
RP
SO
SP
RP
OP
MP
NP
NP
TQ
TP
TK
NP
RP
RM
NO
QP
NP
SP
NP
QQ
RP
VU
RR
UN
RP
SO
MP
MS
QP
QP
MP
RP
OP
SQ
RU
NR
RP
SO
RP
VQ
OP
QO
OP
OP
QP
RP
SQ
NP
QO
QO
SP
NO
RP
MP
RP
MP
OP
WR
RU
QO
RN
RM
TQ
WO
TO
OP
MO
LO
RR
RR
NP
NQ
MP
QP
EL
LP
OP
QP
LP
TP
NP
SP
SP
QP
SQ
SP
SQ
RP
RP
RN
TP
NP
NP
RP
OP
RP
RR
NP
OP
OP
MN
MP
RO
cK
MP
NP
OP
RO
RO
TO
XJ
OP
NP
RQ
TR
OO
NP
LL
QQ
NP
LP
SO
NP
OP
NP
RP
SP
TM
RP
TP
RP
TR
[O
QP
UO
RQ
TO
RQ
OO
NP
NP
OP
SO
IK
LQ
MQ
RN
QQ
RP
RP
NQ
ST
UP
TP
RP
RP
TO
RP
ZP
TP
NP
SQ
SP
VO
NP
OR
NP
SN
RN
NQ
NP
TP
QP
RP
NP
SP
NP
NP
NM
NP
TT
TR
OP
OP
TQ
NP
SM
TU
NS
SP
NP
NP
UP
WO
TK
RQ
NO
RU
SP
SO
RP
NP
UP
NP
RN
JN
RP
RO
RR
UR
SO
TN
RQ
NP
RP
RO
RN
VM
SN
QQ
RQ
TT
RO
NP
JT
QP
RT
QT
NP
NP
SP
NP
NP
RS
MP
NP
RQ
SQ
MP
RQ
RN
RR
OP
RP
RN
SP
RP
RP
NP
RP
LP
XQ
TP
LN
NP
UQ
RP
VQ
QQ
NP
OP
SP
QP
RN
LU
LN
QQ
LR
NP
OP
QP
NP
NP
NP
RP
QQ
TP
RP
NP
QP
NP
NP
NP
NP
JI
SP
RP
NP
SP
RP
OP
NP
aQ
UQ
QO
RQ
RO
RP
RT
OP
RO
QP
TP
TP
RQ
NO
NP
MP
WP
MP
RW
SQ
MP
NP
OP
NR
KP
RR
SP
NQ
UP
NP
WP
OP
SQ
LM
MP
NP
MQ
NP
NP
MP
SO
TP
SP
NP
NP
SP
SM
SP
SP
RU
RR
LN
MP
NP
LO
RP
NP
NP
TR
QR
RO
RQ
QP
SR
VR
MT
TO
NP
RP
RP
SR
RQ
RP
UP
OP
LP
OP
NP
RP
NP
MP
SO
NP
TQ
NP
WJ
OP
NP
VP
MP
RR
SO
SQ
SO
MP
SL
SP
LO
NP
RQ
NP
NP
RM
QN
VS
NP
MP
RP
MP
NP
OP
RP
RQ
NO
MQ
OP
NP
SP
MP
JP
NP
QO
NP
NP
RP
RO
SP
QP
TO
TM
TP
MP
OP
WL
NP
OP
OO
NP
QR
RO
NP
NP
RQ
RS
RR
RR
MP
NP
RP
SP
OP
OP
^I
TP
SQ
QO
RP
SU
QM
OP
UO
SO
RP
TP
MP
SO
SO
QP
RP
NP
MR
NP
NP
RP
RQ
QP
MQ
OP
RO
RR
LP
OP
MP
LP
MP
KR
SO
OP
RP
NR
NP
OI
QO
NP
SN
SO
MO
JR
NP
RN
RO
ST
QP
QR
NP
OP
JN
MP
RO
QP
MP
NP
RP
RP
RP
OP
OP
OP
NR
UR
SR
SP
SP
VQ
UQ
LO
MP
QP
QP
OP
SO
NP
LQ
TR
MP
NP
QP
RP
UQ
NO
OP
UN
NP
TO
NP
NP
NQ
NP
NL
SP
NP
OP
TM
\K
WJ
UQ
RQ
TP
MP
NP
NP
TN
NP
TP
NP
XY
RQ
NP
HT
RT
QO
RP
MP
NP
QO
OP
OR
SQ
RP
YU
UL
WP
SP
RP
RO
QP
SP
RO
LP
NP
OP
NP
VR
NP
OP
DP
LP
AO
OP
SQ
SN
OP
NP
WS
SP
NP
RP
RP
IO
NP
RN
OP
RQ
NO
MR
OP
NO
NP
MQ
MP
OP
NP
KP
OP
TO
MP
RP
RP
JO
TQ
NP
SM
QP
RP
SO
RP
RP
RP
RQ
OP
TS
QP
SQ
ST
QR
RP
SR
RP
NP
RQ
UR
SN
TO
RO
OP
NO
RP
SR
NP
TQ
RR
RQ
RP
QO
RP
JQ
KQ
OP
MP
MP
NL
OP
OP
NP
NP
MQ
LS
NR
TO
RP
OP
RP
RO
SQ
NP
MP
RP
NQ
WQ
NQ
OP
RO
RO
LP
RQ
NP
OP
TO
NP
NO
SO
RP
RP
RO
RO
RP
NP
TR
LK
NP
QO
KO
OO
RP
MP
RQ
OP
OP
OP
RO
UQ
RP
WN
RP
NP
SR
OS
NP
RT
NP
RP
OO
UU
NP
RR
LP
OP
RP
LP
YN
WP
UP
RN
IT
RR
MP
RP
QQ
TM
NP
RO
NP
NP
NP
TO
TO
QM
LP
OP
VR
UP
SO
LP
RN
RO
NP
SO
SP
OP
SP
SQ
OP
RO
RO
SO
RQ
OP
NP
SO
NP
OP
NR
NQ
TO
SP
SQ
RP
RP
RP
RO
VP
RO
NP
SP
KP
NP
NP
TP
NO
SS
NQ
NP
SO
UQ
OP
RP
SP
OP
OP
NP
SP
JQ
NP
MP
TP
MP
OP
RO
RN
NP
TP
RP
RP
SO
OP
RP
SN
NP
OP
NP
NP
NP
RO
RP
SP
WO
UR
NP
QQ
NN
NP
NR
RL
KR
RR
NP
NP
SS
MP
NO
RS
LP
NP
NP
NP
NP
RO
TQ
RP
RO
OP
RQ
RO
NP
SP
QP
OP
RO
UO
NP
SO
RP
NP
OP
NP
SP
RP
RP
MQ
NP
OP
SP
RP
RP
MP
NP
NP
NO
TP
SO
NO
MP
OP
LP
NP
NP
RP
RP
TP
IX
NP
RO
OP
SQ
OP
OP
NP
ST
RL
NP
OP
MP
RM
RP
NP
SP
SP
MP
QQ
SP
MP
NP
LO
VK
SR
NP
NP
RO
NO
RP
MP
NP
IS
SQ
SP
LP
SO
TP
HP
QO
RR
NP
OP
TO
RN
RP
RQ
MQ
NP
RN
TO
TQ
RP
SR
VO
KQ
RP
RP
NP
MP
SO
JQ
OP
SP
NP
RP
TS
QK
NN
NP
RN
SP
MP
NP
RO
RP
TP
RQ
RN
SO
OO
WZ
VY
OP
RL
NN
TP
RO
LQ
RR
MP
NP
WQ
SO
MP
RN
NP
QO
NP
OP
SR
VP
YN
SP
NP
NO
MP
MP
TP
OP
SQ
SQ
OP
MU
NP
SS
QO
MP
OP
SQ
QP
RP
KQ
RQ
SO
LP
OP
NQ
OP
NP
MP
NP
RP
QO
MP
NP
RO
ZI
UO
RN
TK
SK
RP
OP
NP
MO
SR
NP
OP
OP
MP
NP
MP
MO
NP
NP
RQ
OP
RP
NP
OP
RP
SU
NP
RR
SQ
TO
WP
SP
OO
NP
QN
TP
OP
NP
LP
NP
RO
NP
TK
NP
OP
RP
LP
ON
GO
NP
NP
OP
LP
MP
RO
SP
SO
VV
RP
SP
RP
RP
RP
RQ
LQ
OP
RP
OP
NP
NP
TL
SO
SO
RN
KP
NN
RP
QP
RO
LP
OP
RP
UP
RN
RP
RP
QO
NP
RP
RP
QP
QP
UO
RP
OP
NP
TS
SP
OP
MP
RO
TN
TP
RO
SR
SR
RV
RR
RO
TS
TN
TN
UU
NT
NP
RO
QO
LQ
RQ
SR
SP
QL
NP
RN
NP
NP
NP
TP
UP
RP
NP
RP
QP
TP
NP
LP
SR
UP
TQ
TQ
HT
LP
RQ
UN
RQ
NP
MR
UP
RO
XJ
XR
RP
MP
NP
NP
SO
RO
SN
NO
KN
NP
NP
SO
\L
NP
SN
NP
RV
LN
NP
MP
QQ
SQ
OP
SP
RP
VQ
RO
ST
QO
OP
HP
WQ
RQ
ON
VN
SP
RP
NP
RP
RQ
QP
RP
NQ
OP
OP
RP
SP
NO
OP
RP
RP
NP
UO
OP
RO
OP
NP
TT
UO
MP
NP
TO
SQ
RP
RP
RQ
NO
QP
RO
NP
OQ
NP
SO
NF
MS
RO
RP
RP
MP
RO
NP
RP
RP
RP
RP
SO
RN
QO
TO
QP
LP
TV
ST
QP
IR
NP
OP
SR
NP
QP
RP
MP
NP
QP
NO
SO
NP
QP
QO
QP
]Q
RP
ZN
TQ
RR
OP
NP
RN
RP
RO
OP
TQ
TP
ZL
NP
RQ
SP
QN
RO
UQ
RQ
UL
SP
RO
QP
SO
TP
RP
JP
NO
TP
NP
OP
RO
SO
NP
OP
NP
RP
NP
NP
RN
OP
RP
IP
KP
NP
LP
RP
MP
NN
TN
LP
QP
OO
NP
ON
QP
SN
IP
RP
QN
RR
SP
OP
SP
SN
NP
SP
RP
UO
RO
KO
NP
MP
NP
NO
NP
MP
KM
NP
NP
MP
RO
TO
VP
MP
QP
RP
NP
RP
SP
OP
RP
SP
OP
SO
SO
RO
QP
RP
QP
TO
ZP
KN
SN
OP
MP
TP
QP
RP
RP
NP
NO
XO
SO
OP
RP
NP
TM
VP
MP
NO
OP
TQ
RP
RP
SO
RO
SR
RO
RP
SR
RK
LP
RP
OP
OP
TP
OP
SP
QP
QP
NQ
OP
NP
NP
NP
QP
RM
NP
OO
RO
NQ
WT
RQ
OP
WS
LP
UH
RS
UJ
RP
RO
NP
NQ
RP
RQ
NP
MP
NP
QP
ZN
SO
OP
QP
NP
NP
MP
RP
MP
NP
QP
QP
LP
MP
MO
OP
RT
NP
NP
SO
RS
MP
LP
OP
TR
NP
NP
UO
MP
VR
OP
SP
MQ
JQ
SN
RO
TP
SO
SN
SN
YP
SO
RO
VR
GT
QN
RP
GP
NP
RM
NP
NP
LP
OP
NP
RP
LP
NP
SP
TP
RQ
SP
TP
TP
UP
YN
TO
?S
UP
RP
OP
RP
SP
RO
RO
SN
SO
RP
RP
RQ
OP
SO
NP
QP
MP
RM
QP
RN
MP
NO
TR
VR
SR
SP
RQ
QO
TP
QR
OP
NP
SQ
QQ
RQ
KS
OP
NO
RQ
SQ
RP
RP
OP
NP
TR
RO
SQ
NP
OP
LO
QP
MP
NP
SO
SP
SP
SP
TY
OS
NP
NP
SR
SO
SO
KP
NP
KR
KP
RP
RU
RR
NP
QP
NP
UZ
JL
RR
RR
TQ
NP
RR
TP
UP
RP
RO
RO
SS
NP
TR
QP
JB
RP
LP
SN
NP
RP
RP
RR
SP
UO
TO
SP
UO
RO
QN
RP
TP
RP
MP
SP
NP
NP
OP
OP
OP
NP
MO
NP
NP
OP
RP
RO
RP
TP
NP
SO
RP
VO
SR
SR
MK
MP
NP
WO
NP
SO
RN
SQ
SP
SQ
NP
SU
LQ
QP
QP
SR
RP
SN
QS
NP
RQ
TP
TM
RO
KO
NO
MP
NP
ON
LP
MP
RN
RQ
RQ
OP
QP
SP
OP
OP
KQ
QP
RQ
RQ
SO
NP
OP
FP
MP
NP
SQ
SP
MO
LP
YN
NM
MP
SO
QP
LP
MP
RP
TP
RP
XP
SP
RP
RP
RP
MQ
GS
OP
RN
NP
NP
HN
OP
TM
MP
MP
RP
RP
RP
TQ
MQ
OP
RO
SS
MQ
NP
RP
RR
VN
XQ
NO
SM
NP
NP
MN
NN
RO
RO
SP
TP
JR
KP
WM
RO
RN
QQ
QK
SN
KM
NP
OP
MR
SN
NP
SQ
RP
QR
QP
SP
NP
SO
NP
UO
TP
RR
IR
RR
NP
OP
UO
TP
RP
TO
TO
RO
MP
OP
QN
MN
RO
NP
OO
NP
NP
MP
NP
TV
NP
WU
OR
[O
OP
LP
OP
WO
QP
RP
LP
SR
UQ
NP
NP
NP
RS
GO
TP
RP
OP
OP
LQ
NP
RS
OP
QN
QN
OO
MR
TR
QP
TN
ON
RP
SP
NO
RO
NP
QU
NP
WX
SS
RQ
TN
RO
KL
NJ
SN
RS
QP
RP
OP
SR
RS
NP
QR
NP
KP
NP
SP
]K
MP
WM
RP
RT
RP
RP
RP
NP
QP
VP
VP
RP
NP
RR
RQ
QP
RN
RN
UO
SQ
TO
RP
RO
SP
OP
MP
NO
KP
RQ
RQ
RP
RP
RN
RP
MO
MP
OP
MN
NP
KQ
NP
SM
SM
OP
VO
TO
UP
MP
RR
SM
SM
NP
e@
NP
WR
RP
OP
NP
RQ
ST
QR
RR
NP
TR
NP
NP
OP
SP
MO
OP
KN
NP
RP
UP
VP
NP
NP
NQ
RO
RO
NP
QO
RP
TP
SO
NP
RN
RN
RP
RP
NP
OP
RP
LP
QN
TQ
MP
XP
SQ
NO
SP
OP
NR
RP
RP
SO
NP
OP
RP
RP
dL
\N
UO
TS
TW
RP
NP
RL
SP
QO
QN
VX
VN
XL
RT
NP
SS
SP
RP
RP
RR
aW
VT
OP
NP
NP
NP
VO
NP
TQ
TP
RR
TR
LS
NR
LL
SN
NS
RQ
NP
SS
SQ
KP
NP
OP
RM
IQ
RP
QS
NN
US
SQ
MP
SP
SR
NN
MP
SP
SP
SP
IP
IU
NP
RR
QP
QP
SO
UP
NP
TO
RO
RS
NP
NP
UM
NP
NO
OP
QP
RP
RN
SP
SO
RP
MG
TP
MO
QO
TQ
SR
QM
NP
OP
SO
SO
NX
QP
UR
NQ
TS
JQ
LP
KP
NP
NR
SO
RN
LR
SO
SQ
LQ
MP
MP
TQ
OP
SO
MM
JP
LP
SP
KP
RP
NP
MP
OP
SP
NP
SP
UK
RP
RP
GO
NP
QP
MP
SQ
IP
SR
QV
MR
MP
LO
MP
NP
OP
UO
VP
UO
MO
LO
UP
QM
RO
QO
QP
RO
TQ
SI
OO
KN
RP
RR
NP
RU
QU
RN
IQ
MP
TS
OP
MO
RP
NP
NP
VR
VR
OP
MQ
NP
RO
NP
VS
OP
SR
SP
QP
IO
KO
QR
QP
MR
EM
NP
RP
MP
QP
OP
SM
UN
ZO
NP
GP
KM
NP
MP
NP
SP
OP
NP
NP
MP
RK
NQ
SP
TS
OP
NP
TO
NP
TO
NP
TQ
MQ
OP
RQ
KP
RP
RP
RP
SP
NP
OP
LQ
MP
NP
SR
NQ
MP
NP
RR
\R
UN
SP
SO
QN
XT
RP
RP
RO
OP
NP
KP
RP
NP
RP
RP
MO
NP
NO
SO
TO
SK
RP
NP
TN
UO
IO
NP
NP
MP
RQ
RP
RP
RP
KP
NO
NP
NP
OP
LP
KR
OP
OP
SP
NO
KP
OP
QN
NP
RM
RP
UN
MQ
OP
TM
OP
MP
NJ
QO
LP
RO
MP
NP
RP
OP
OP
RR
NP
NP
RO
TS
ST
RO
NQ
NP
NW
NP
TP
NP
QQ
SQ
VK
OP
RP
RP
RM
NP
OP
MP
UM
SX
QP
LO
RT
ST
OP
QQ
RQ
RQ
RO
NL
QP
RP
QO
NP
TN
OP
NP
TP
OP
WN
RP
RP
WO
NP
SS
NP
NP
TD
RQ
MP
KP
OO
WO
TN
NP
HN
UP
OP
NP
SO
NM
TQ
QP
QQ
SO
QP
QP
QN
SP
RO
RO
QP
VL
RN
OQ
HP
OP
NP
OP
SR
NP
UP
NP
RQ
SO
RP
RP
RO
SO
OP
RO
OP
SO
UO
UO
LP
NO
IM
NP
SP
LP
OP
SO
OO
QO
OP
TS
MP
[N
TO
SM
RP
RN
NP
LU
NP
QS
SO
RP
NP
WW
RS
RO
RP
QP
QO
QN
NO
RP
RP
RP
NP
OP
NM
RO
UL
SO
OP
SM
RP
RP
NP
NP
RS
RR
LO
NP
QP
NO
SP
SP
MT
RP
QP
OP
UO
TP
SP
QP
RR
NP
QQ
MO
SP
MP
UP
QP
SO
RP
RO
MP
NP
NP
OP
RR
MP
RP
RO
SN
SO
SP
JN
MP
NP
OP
OP
NR
NP
NP
SW
OP
RN
NP
MP
NP
WX
RR
UU
XT
RR
SP
RR
QP
NP
SP
LN
OP
NP
OP
SP
RM
NP
SO
TO
RP
QQ
QQ
RP
SP
RP
RQ
LP
RP
RO
NP
NP
UP
NP
MP
RP
RQ
TL
MP
SP
ON
MT
OP
QP
SP
QP
RP
JV
SQ
MP
MP
RT
NP
SP
MQ
OP
RP
NP
TY
RQ
OQ
RR
MQ
NQ
NP
HO
MP
NP
RP
SR
NP
TS
SS
KR
QM
MM
TR
RR
MO
MQ
NP
MP
RR
OP
UT
LN
NP
TO
QS
RP
NP
OP
WW
RR
NO
SS
TR
TO
SO
RS
RP
NP
RP
LO
SP
SP
OP
NR
TR
RT
RN
OP
DY
QS
MO
SQ
RO
SN
RR
NO
QP
TP
RQ
SK
RP
QR
NP
RQ
QO
OQ
QO
NP
TN
NQ
QS
SO
VR
RN
SO
UP
RX
NP
SN
NP
NP
TO
RS
RP
TS
MP
RQ
OO
RO
NP
RN
RO
QQ
RP
SO
QP
RQ
NO
NP
NP
RS
NP
SO
MP
OQ
SN
NP
NP
QP
NP
NP
RN
ML
SQ
SN
SN
LP
QP
TO
OP
VO
NN
LO
KP
RO
OP
SQ
KU
KJ
RN
SS
TO
RR
RP
RR
MR
SN
SP
RO
SP
RQ
OP
NQ
NP
NN
NQ
OP
NR
SS
OP
KS
KS
MP
ON
VM
JO
UP
UR
UN
QS
QQ
RP
MP
RO
LR
LQ
NP
LL
RO
SP
UO
RO
ZS
XN
NP
TO
SO
SP
SM
HM
TO
TP
SM
NP
NS
RP
JP
SP
SP
RN
NP
UO
RQ
QP
NP
VP
RO
NP
RO
NP
OP
RP
MP
NP
SO
QP
RP
VR
TP
NP
LP
SP
NP
RS
RP
RN
SP
QR
TR
TR
UP
NP
RN
NP
MP
SQ
UQ
SN
NR
QO
QQ
SP
RP
RS
RP
QP
MP
TP
RP
MP
UU
NP
RP
TN
RO
OP
UQ
RP
LP
MO
XS
SN
NP
SS
RN
RP
RP
NP
TQ
SO
QP
SP
QS
OP
RP
MR
SO
KS
OS
QO
ZR
MP
NP
RP
MP
OP
TP
TP
OP
RR
QU
QO
NP
TT
MP
EO
TP
MO
RP
VP
QP
OP
OP
NP
NP
TS
QP
RP
NP
TL
MP
OP
RQ
TR
NP
ST
TQ
QO
NP
IN
VP
SQ
NP
SP
RQ
OP
EU
OP
UP
LO
RU
NR
NP
RP
NO
QQ
VV
OP
NP
NP
NP
UP
RO
RO
RQ
RP
UM
RQ
RN
MS
UQ
NP
OP
OP
QQ
IP
RM
VO
QO
RP
RQ
OP
SQ
OO
MP
Lb
LP
RO
MP
LP
TQ
TR
RQ
OP
SN
NP
RP
NP
KT
OP
SP
QU
TR
UL
RQ
TO
LP
SO
QR
SQ
SP
RP
RP
QD
SP
RQ
US
MP
RO
UO
RP
KV
JR
QQ
LP
OP
QR
QR
RO
TR
RP
SP
RR
VO
NP
NP
RQ
UP
TN
OP
RN
SR
TR
OP
NP
MP
RP
RP
QP
QT
NP
SR
SP
TO
SQ
RO
SN
NP
NT
RQ
XW
VR
NR
UO
OP
OP
UR
RO
RS
VQ
SP
NP
RP
RM
NS
RP
TO
NP
QQ
OP
QP
SO
QP
NP
LO
SN
VO
NP
TQ
RR
OP
RP
LP
QR
WP
RO
HR
RP
MR
NN
QP
RO
NQ
RS
SL
LP
NP
KM
SP
NO
OP
NP
SH
VT
UV
MR
NP
TR
NP
LN
RO
LO
SN
RO
NP
NP
OP
LP
RP
NP
RO
SP
RN
RO
KO
UP
MP
QQ
NP
RP
RP
TN
SS
SP
RP
RP
RO
OP
NP
MQ
NP
RP
NP
SR
RP
OP
RO
RR
SS
TO
NP
NP
RM
RN
TR
HO
OU
VK
OO
RP
OS
TP
UO
RO
XP
QP
RS
VM
RO
NO
JO
TO
RP
TO
SO
SV
QS
LP
IP
RQ
LP
UO
RP
MP
RP
JO
QP
UN
TO
RQ
OP
NP
MQ
MP
OP
OP
RP
SP
UV
RO
RO
QO
RQ
QO
OP
SR
RN
RO
OP
RP
RQ
RS
LP
YR
NP
US
SN
NP
SN
TM
OP
SP
KT
RN
RR
SU
QP
NP
UW
MQ
QO
RP
OP
UN
NP
OP
RO
RN
QS
RP
SP
TO
TQ
TQ
NO
RO
RP
NO
QS
QQ
NN
JL
TR
VO
SN
OP
TP
UU
KP
SN
RT
RP
UO
QR
NO
SP
OJ
SO
NP
ML
RZ
OR
NP
OP
MP
OP
NP
NO
QO
NR
NP
NO
QO
SP
NP
QO
\K
KR
RO
MR
NP
RO
RP
SP
MP
TL
RP
LS
QO
UP
WQ
NQ
OP
QO
OP
SP
NP
JP
TO
QS
LN
RQ
SP
NP
SM
TR
SM
ZQ
TW
ZL
RR
QQ
RR
LJ
NP
NT
UQ
OP
RQ
VO
QO
SR
ZX
LP
QP
RO
RO
NP
VP
RK
KP
SQ
RP
RP
RQ
QP
SQ
RP
QP
NQ
NP
SS
OP
RO
RP
RP
DP
NP
NP
NP
MP
NP
MP
SR
OO
NP
RO
RP
QP
RP
OP
MP
NP
JS
RS
RS
SS
NP
OP
NP
LP
OP
OP
UL
VL
RP
VP
KU
TP
RQ
TQ
QR
SQ
SQ
MQ
QQ
JO
SQ
TN
TQ
RP
LP
OP
OP
RO
RN
NO
GO
OP
LN
OP
SP
RO
RP
LO
RO
NQ
LS
NP
NP
NO
NP
LQ
UC
KN
QP
MP
QO
RO
RQ
RO
RO
MO
KP
NP
VN
SP
NP
TO
SS
TP
RT
SR
OP
SO
NP
SP
NP
OP
NP
OP
RO
UN
SP
MP
RU
MP
RO
MP
NP
NP
NP
RR
QP
TN
MP
SU
TN
NQ
NP
OP
RQ
QO
RP
QP
MP
KQ
MP
RO
RP
TO
MS
NP
OP
SP
RS
RS
SS
RP
WO
SP
RP
NP
RQ
RQ
OQ
OP
RN
RP
NP
RO
QP
MR
RO
RQ
VP
WP
MP
NR
NP
ST
NP
LP
MP
UP
NP
NP
RQ
OP
NP
OP
RN
SM
QQ
TR
OP
RN
RO
RS
NT
MP
SP
NP
QO
O]
NP
TT
OQ
SS
RQ
MP
RO
NR
SR
QP
SP
SS
SM
RR
RP
QT
QO
RO
RO
RP
VR
RO
RP
NP
RN
SR
RP
UP
NP
NP
KS
MP
TL
MP
UR
QP
MP
LP
MO
RR
NP
NP
RT
RT
MO
NP
SO
TO
NP
NS
MQ
SO
RP
NP
RN
SL
UX
SK
SN
NQ
OP
QS
RS
RQ
SQ
RP
SP
RN
NP
KQ
SP
OP
OR
TS
NP
IL
NP
NP
TQ
SO
MP
QR
UR
NO
QS
SL
SP
NP
JP
RQ
SP
HP
RP
SP
QO
NP
QS
NP
MP
OP
MP
MP
RQ
RQ
MR
UM
OP
MP
RQ
RQ
RS
RP
SO
UP
NM
RP
OP
RP
QO
NN
QO
SP
QP
SQ
JP
RP
UP
RQ
SP
KO
SR
IP
OO
NP
RR
SO
VO
TN
SR
RQ
RP
NO
RQ
RQ
SP
RP
RP
TN
RO
OP
RN
SO
MO
NP
NP
OP
RP
OP
NP
NP
SP
SR
VV
SQ
SP
TQ
XO
SQ
SN
RP
VR
UP
OP
QQ
QQ
RP
NR
OP
RO
OP
RR
QR
WQ
WQ
MP
NR
OP
KR
QP
RQ
ST
RP
SO
RP
WT
NO
RO
TP
RN
TP
OP
SP
JP
NP
NP
SP
NP
MR
OP
SQ
SQ
RO
RO
QQ
RP
RQ
NO
OP
SP
RO
LO
LO
SN
OP
NP
UP
UP
UK
UN
RO
NP
VP
NR
QP
UP
NP
SP
QQ
LP
NP
UM
OS
TP
NP
UO
SO
TT
SO
RP
QN
SR
MP
OP
RQ
OP
RK
OP
TO
RS
RQ
SP
SQ
MP
TS
OS
NP
OP
NP
RQ
RO
NP
OP
UP
RP
US
RO
NP
OP
RT
RS
JQ
OP
MP
UJ
SL
NP
OP
RO
QP
SP
RO
RP
NR
RN
LQ
QN
NP
OP
QN
QP
TP
MO
NP
VO
TM
UU
CP
VO
SR
SS
QQ
RP
\P
YS
NP
QN
OP
IN
SO
MO
MP
RP
NP
UO
TP
OF
RO
OP
NN
MP
QO
NP
MP
RN
RQ
SN
RR
NP
AR
MR
SQ
SR
TQ
NP
OP
NP
NP
MU
NT
NP
OP
OO
WP
VP
RN
SN
SO
RM
SO
NP
RP
QP
LP
JR
SS
NP
LP
TR
RS
SN
QP
RS
LP
RP
NP
QR
LP
SN
NP
RP
SP
TQ
NQ
RO
SS
MQ
RR
VO
TP
TO
OP
NP
UP
RP
ST
NP
RQ
NP
QU
LO
SQ
QQ
KP
WO
QS
MP
RR
KO
NN
RP
NP
TT
RP
RO
NP
LN
NP
RK
TS
RQ
TP
SQ
RO
RQ
RQ
SQ
RP
TQ
NP
RP
NP
LQ
QQ
OP
Y<
LP
RR
OP
NP
NN
SP
NP
NO
RP
RP
UM
RO
QO
NP
MP
OP
NP
NP
RP
OP
TN
QL
QN
TP
NP
RP
NR
SP
RN
TN
YS
QO
SP
RP
RS
NP
LL
QP
RN
RP
SQ
QR
NP
NQ
NP
OP
NP
NP
KP
NP
RP
LS
RP
TP
VQ
VQ
RO
RO
MP
NP
SN
SO
NO
UO
RO
RT
RP
NS
OQ
SQ
NP
KP
QP
SO
SM
RO
UN
QP
NP
MP
SP
QP
RP
SO
SO
UM
QO
SO
NP
QP
RN
RP
TP
RP
ST
TR
OP
OP
QP
OP
SM
OP
RS
JN
MP
NP
SP
SP
RP
NP
MP
SP
NO
SS
LW
NP
QP
VM
SP
SP
SS
\P
RO
RO
NP
NR
QP
UR
SP
RP
RP
QP
LP
NN
RP
RP
NN
QP
NP
NP
NP
OP
RS
NR
OS
RP
RQ
NN
OP
KO
RP
NP
RN
RP
OP
QP
RO
NP
RP
SO
NP
QP
SP
RS
KP
RR
OP
OP
NP
NP
SO
RP
UP
NP
OP
OP
UN
RP
TP
NO
NP
RO
RO
QP
MR
OP
SN
SP
NN
RN
SN
TN
NS
SO
QO
OP
TO
SK
OP
NP
SQ
OP
NP
NP
RO
OP
RP
NS
MN
TP
NP
RO
[R
QP
RQ
SQ
NP
NP
RR
QP
QP
JP
NP
MP
SQ
NP
NP
QQ
OP
NP
SQ
OP
OP
SQ
OP
QP
OP
NP
KP
"""
