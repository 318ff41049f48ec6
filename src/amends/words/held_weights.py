"""What `held` weighs with, learned by training/hold.py from letters and lines, not by hand.

KEYS has a feature a line; ROWS in the same line two signs, of which "P" is nought: how much it
speaks for holding a sentence, and how much for harm to oneself. held.py says the rest.
"""

LEARNED_FROM = "d44b0016f0c0a1199fb880df0f0623ac4bde05392286ad039f64ec94097c0cf1"
STARTS = (-132, 7)
ENOUGH = -7
DOUBT = -86
KEYS = r"""#0
#1
#2
#3
#4
#5
#6
#?
'd
'd a
'd advise
'd advise you
'd agreed
'd agreed i
'd all
'd also
'd an
'd appreciate
'd ask
'd ask you
'd be
'd be a
'd be back
'd be better
'd be careful
'd be doing
'd be glad
'd be grateful
'd be happier
'd be happy
'd be more
'd be nice
'd be no
'd be obliged
'd be relieved
'd be sorry
'd be the
'd be very
'd been drinking
'd been told
'd better be
'd burn
'd come
'd crawl over
'd cry
'd cut
'd cut off
'd die
'd die before
'd die if
'd do
'd do if
'd do it
'd even
'd feel
'd find
'd find it
'd finish
'd forgotten
'd found
'd get
'd get a
'd get the
'd give
'd give you
'd go
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
'd have found
'd have me
'd have no
'd have the
'd have thought
'd have to
'd have told
'd have you
'd hold
'd hurt
'd hurt you
'd just
'd know
'd leave
'd let
'd lie
'd lie down
'd like
'd like me
'd like the
'd like to
'd like us
'd love
'd love to
'd make
'd miss
'd never
'd never hurt
'd no
'd not
'd only
'd only be
'd only have
'd pick
'd prefer it
'd promised
'd put
'd quit
'd rather
'd rather be
'd rather know
'd rather not
'd read
'd remind
'd remind you
'd ring
'd said
'd say
'd see the
'd sell
'd sleep
'd stay
'd still
'd stop
'd stopped
'd swap
'd take
'd taken
'd taken the
'd tell
'd tell you
'd the
'd think
'd think about
'd think carefully
'd think you
'd told
'd understand
'd wait
'd walk
'd want
'd want it
's
's $
's a
's account
's always
's and i
's and if
's and the
's and you
's at
's at six
's been
's business
's car
's care
's coming
's done
's easier
's fees
's for
's from now
's funeral
's going
's going to
's gone
's grave
's husband
's in
's in my
's in the
's it
's it is
's lot
's making
's making that
's name
's no
's number
's off
's off and
's on
's on it
's on the
's on there
's one
's only
's or
's or i
's piano
's rent
's side
's small
's so
's still on
's tablets
's that
's the same
's the word
's till
's tonight
's until
's until you
's wedding
's wife
's with
's without
's you
's your
0!:'s
0!:a
0!:about
0!:again
0!:all
0!:and
0!:answer
0!:anything
0!:at
0!:back
0!:bad
0!:be
0!:blame
0!:bring
0!:carry
0!:come
0!:cross
0!:eating
0!:end
0!:everyone
0!:feelings
0!:for
0!:forget
0!:from
0!:gets
0!:go
0!:hard
0!:have
0!:here
0!:him
0!:if
0!:is
0!:kids
0!:let
0!:mind
0!:mine
0!:more
0!:mum
0!:need
0!:needs
0!:never
0!:nine
0!:no
0!:nobody
0!:not
0!:notice
0!:of
0!:on
0!:one
0!:our
0!:position
0!:put
0!:reply
0!:ring
0!:round
0!:rush
0!:school
0!:see
0!:start
0!:stop
0!:tell
0!:telling
0!:the
0!:their
0!:them
0!:up
0!:was
0!:wedding
0!:well
0!:what
0!:when
0!:who
0!:will
0!:with
0!:without
0!:woman
0!:word
0!:worries
0!:worry
0!:would
0!:write
0:'d
0:'s
0:1
0:10
0:12
0:2
0:3
0:4
0:40
0:7
0:9
0:a
0:about
0:after
0:again
0:against
0:ahead
0:alan
0:all
0:alone
0:already
0:although
0:always
0:am
0:ambulance
0:an
0:and
0:any
0:anybody
0:anyone
0:anything
0:anyway
0:apologies
0:as
0:ask
0:asking
0:asks
0:at
0:away
0:baby
0:back
0:bad
0:bank
0:be
0:bear
0:because
0:bed
0:been
0:before
0:behaviour
0:being
0:belt
0:bins
0:bit
0:blue
0:board
0:book
0:both
0:bottle
0:boys
0:breath
0:bro
0:brought
0:bus
0:but
0:buy
0:by
0:bye
0:c
0:call
0:came
0:car
0:careful
0:carry
0:charles
0:children
0:choose
0:christening
0:christmas
0:cold
0:come
0:congratulations
0:could
0:council
0:cry
0:dad
0:darling
0:day
0:days
0:deacon
0:dear
0:dearest
0:delete
0:deleted
0:deposit
0:did
0:dinner
0:do
0:doctor
0:doing
0:done
0:door
0:down
0:drums
0:e
0:each
0:editor
0:else
0:end
0:enjoy
0:enough
0:even
0:evening
0:ever
0:every
0:everybody
0:everyone
0:everything
0:face
0:fair
0:families
0:family
0:far
0:father
0:fi
0:find
0:fine
0:finished
0:first
0:five
0:fixed
0:flat
0:flight
0:food
0:for
0:forgive
0:forgiveness
0:forty
0:forward
0:four
0:from
0:front
0:funny
0:further
0:garden
0:gav
0:get
0:gets
0:girls
0:give
0:go
0:god
0:goes
0:going
0:gone
0:good
0:got
0:grace
0:guess
0:had
0:half
0:hand
0:happened
0:happens
0:has
0:have
0:head
0:hear
0:heard
0:hears
0:held
0:hello
0:her
0:here
0:hey
0:heyyy
0:hi
0:hide
0:high
0:him
0:home
0:honest
0:hope
0:hours
0:house
0:how
0:ice
0:if
0:in
0:is
0:job
0:jobs
0:jude
0:judge
0:just
0:keep
0:key
0:kick
0:kiss
0:know
0:lady
0:last
0:late
0:lawyer
0:learn
0:leave
0:leaving
0:left
0:let
0:letter
0:letters
0:lie
0:lift
0:like
0:ling
0:list
0:listen
0:little
0:lol
0:long
0:look
0:lot
0:love
0:luck
0:madam
0:mail
0:make
0:makes
0:man
0:many
0:match
0:may
0:maybe
0:men
0:mi
0:middle
0:midwife
0:milk
0:mind
0:minutes
0:monday
0:money
0:more
0:morning
0:most
0:mother
0:moves
0:mrs
0:mum
0:mummy
0:name
0:names
0:nan
0:negatives
0:new
0:next
0:ngl
0:nice
0:night
0:nights
0:noon
0:note
0:nothing
0:now
0:nurse
0:of
0:off
0:offer
0:old
0:on
0:one
0:ones
0:only
0:or
0:ordered
0:other
0:otherwise
0:our
0:out
0:over
0:paid
0:papers
0:passports
0:peace
0:people
0:person
0:phone
0:photos
0:pick
0:pictures
0:pity
0:playing
0:please
0:plenty
0:point
0:police
0:post
0:promise
0:push
0:pushing
0:quiet
0:rachel
0:read
0:remember
0:respect
0:return
0:right
0:ring
0:ringing
0:rings
0:round
0:said
0:same
0:say
0:says
0:school
0:second
0:seen
0:seh
0:send
0:seven
0:shall
0:shelter
0:sherlock
0:should
0:shouting
0:shut
0:side
0:sign
0:silence
0:since
0:sir
0:six
0:sleep
0:small
0:smile
0:sofa
0:sold
0:somebody
0:someone
0:something
0:sorry
0:sort
0:speak
0:standing
0:start
0:stick
0:still
0:sunday
0:swear
0:table
0:tablet
0:tablets
0:take
0:taking
0:talk
0:talking
0:tam
0:tell
0:than
0:thank
0:thanks
0:the
0:their
0:them
0:these
0:thing
0:things
0:think
0:thinks
0:those
0:though
0:through
0:throw
0:times
0:to
0:tonight
0:too
0:took
0:touch
0:try
0:tuesday
0:twenty
0:two
0:ugh
0:unblock
0:unless
0:until
0:up
0:us
0:van
0:very
0:video
0:wait
0:wake
0:walk
0:want
0:wants
0:warning
0:was
0:watch
0:water
0:way
0:wednesday
0:week
0:wei
0:went
0:what
0:whatever
0:when
0:where
0:whether
0:which
0:while
0:who
0:whole
0:whose
0:why
0:window
0:wise
0:with
0:withdraw
0:woman
0:word
0:words
0:would
0:write
0:writing
0:written
0:yeah
0:year
0:years
0:yes
0:yours
0:yourself
0:yuh
0:~you
1
10
10 mins
12
14th
14th $
15
15 $
1st
1st $
2
2 $
2 days
20
20th
28th
28th and
2nd
3
30
30th
30th and
3rd
4
4 and
4 you
40
4th
5
6
60
60th
6th
7
8
9
9 $
90
9th
9th $
^ a
^ after
^ also
^ although
^ and
^ any
^ anything
^ anyway
^ apologies
^ are
^ at
^ baby
^ back
^ bins
^ both
^ bring
^ bro
^ but
^ buy
^ call
^ can
^ carry
^ come
^ congratulations
^ could
^ dad
^ dear
^ dearest
^ delete
^ did
^ do
^ doctor
^ enjoy
^ even
^ ever
^ every
^ five
^ for
^ forgive
^ forty
^ from
^ funny
^ gav
^ get
^ give
^ going
^ got
^ guess
^ have
^ he
^ hello
^ here
^ hey
^ heyyy
^ hi
^ home
^ honest
^ how
^ if
^ in
^ is
^ it
^ just
^ keep
^ last
^ leave
^ let
^ lol
^ look
^ love
^ makes
^ maybe
^ me
^ morning
^ mum
^ my
^ nan
^ never
^ next
^ nice
^ night
^ no
^ not
^ nothing
^ now
^ off
^ on
^ one
^ only
^ or
^ order
^ otherwise
^ our
^ please
^ plenty
^ push
^ put
^ read
^ remember
^ return
^ right
^ ring
^ same
^ say
^ see
^ send
^ seven
^ shall
^ she
^ should
^ show
^ sign
^ since
^ sleep
^ smile
^ so
^ some
^ sorry
^ speak
^ start
^ still
^ take
^ taking
^ talk
^ tell
^ ten
^ thank
^ thanks
^ that
^ the
^ their
^ then
^ there
^ these
^ think
^ this
^ those
^ to
^ told
^ tomorrow
^ took
^ try
^ turn
^ two
^ ugh
^ unless
^ until
^ wake
^ walk
^ watch
^ we
^ wei
^ well
^ were
^ what
^ when
^ whether
^ why
^ will
^ with
^ withdraw
^ without
^ would
^ write
^ yeah
^ yes
^ you
^ your
^ yours
a baby
a bad father
a bag
a balcony
a bar
a bed
a better
a big
a bigger
a bill
a bin
a bin bag
a bit
a bit of
a bitch
a bloke
a bolt
a book
a bottle
a bottle of
a bottom
a brother
a bully
a burden
a bus
a bus pass
a cake
a cat
a character
a child
a choice
a civil word
a closed
a closed door
a coffee
a cold
a court
a coward
a crime
a crime it
a cross
a crying
a day
a dead
a dead woman
a different
a divorce
a dog
a door
a drawer
a drink
a drive
a duty
a duty to
a face
a fair
a favour
a fella
a few
a file
a first
a flat
a fool
a fool of
a form of
a fourth
a fresh
a full
a full tank
a funeral
a gap
a gearbox
a go
a good
a great
a grey
a grip
a hair
a hand
a hard
a hard thing
a heart
a history
a hobby
a hobby that
a hotel
a house
a house with
a hundred
a husband
a job
a joke
a judge
a knife
a labrador
a lamp
a lap
a lap dance
a laugh
a laughing
a laughing stock
a lawyer
a letter
a liar
a lie
a like
a line
a list
a little
a lock
a lock on
a long
a long time
a long way
a look
a look at
a lot
a lot of
a lot to
a man
a man has
a man looks
a marriage
a match
a meme
a message
a million
a mind
a mind to
a minute
a monster
a mother
a mountain
a nice
a night
a normal
a normal wife
a note and
a note from
a note on
a one
a paper
a part
a part in
a patient
a pen
a penny
a penny of
a person can
a picture
a pie
a piece
a piece of
a pity
a pizza
a place
a place at
a place in
a plane
a police
a position
a position to
a pound
a private
a problem
a proper
a proposal
a psychiatrist
a question
a question for
a quiet
a real
a reason
a record
a reply
a rock
a row
a run
a saint
a saturday
a scene
a school
a seat
a second
a second one
a second time
a secret
a shame
a ship
a shock
a shoebox
a sin
a single one
a slap
a small
a smile
a solicitor
a solicitor and
a spare
a state
a state i
a statement
a stick
a story
a story and
a stranger
a strong
a swimming
a table
a tag
a tag on
a taxi
a thicker
a thicker skin
a thief
a thing
a thing that
a think
a think about
a third
a third time
a thumbs
a thumbs up
a thursday
a tracker
a tracker on
a train
a version
a version of
a very
a very good
a very long
a voice
a walk
a wall
a war
a waste
a waste of
a watch
a way
a weak
a wedding
a wedding and
a week
a week is
a well
a while
a while i
a whole
a whole new
a widow
a wife
a wife who
a woman
a woman who
a word
a year
able
able to
able to forgive
abortion
abortion $
about
about $
about and
about and i
about anything
about him
about him or
about honesty
about how
about how you
about it
about it again
about it and
about it at
about it i
about it in
about it it
about it since
about it the
about it then
about last
about me
about me and
about me i
about money
about money again
about my
about my mother
about my temper
about nine
about not
about putting
about something
about something else
about that before
about the
about the abortion
about the cat
about the clinic
about the first
about the gate
about the house
about the loan
about the loft
about the money
about the pills
about the tattoo
about the way
about the wine
about this i
about tuesday
about what i
about what you
about where
about where you
about whether
about whose
about why
about you
about you that
about you you
about your
about your brother
about your cousin
about your little
about your sister
absent
absolute
accept
accept it
access
accident i
account
account $
account because
account i
account on
account on the
account so
account that
accountability
accounts
act
act $
act like
acting like
acting like i
actual
actually
add
address
admit
admit you
adult
advice
advice and
advise
advise you
affair
affairs
afraid i
afraid that
after all
after everything
after everything i
after i
after it
after me
after my
after that
after that i
after that you
after the
after the school
after this
after tonight
after two
after two years
after you
afternoon $
afterwards
afterwards you
again
again $
again about
again and
again and i
again and if
again and it
again and you
again as
again as long
again ever
again have
again i
again i 'd
again i am
again i will
again if
again in
again in this
again like
again not
again on friday
again then
again though
again tomorrow
again tonight
again unless
again unless you
again you
against
against the
age $
agency
agency 's
agency and
agency and i
ago
agree $
agree to
agree with
agreed
agreed i
agreement
agrees
ahead and
aid
air
air $
airport $
al
alan
alarm
all
all $
all a
all about
all about it
all again
all and
all and if
all back
all be
all because
all because i
all day
all for
all four
all i
all i am
all i did
all i have
all in
all means
all my
all night
all night and
all of
all of it
all of my
all of them
all of us
all people should
all right
all that
all the
all the time
all this
all through
all week
all who
all you
all your
all your letters
all yours
allotment
allow
allowance
allowed
allowed to
alone
alone in
alone with
alone you
along
along with
along with it
already
already got
alright $
also
also i
also tell
also who
also you
alternative
although
although i
altogether
altogether $
always
always have
always put
am
am $
am a
am a bad
am a mess
am afraid
am afraid that
am alive
am all
am all yours
am an
am and
am ashamed
am asking
am asking you
am at
am at my
am at our
am at the
am back at
am begging you
am being
am bringing
am but
am buying
am by
am by the
am calling
am cancelling
am changing
am changing the
am coming
am coming round
am coming to
am coming up
am cross
am dead
am doing
am done
am entitled
am entitled to
am finished
am finished i
am forgiven
am getting
am getting the
am giving
am giving you
am going
am going up
am going with
am gone
am gone and
am guilty
am gutted
am happy
am happy to
am having my
am holding
am home
am home at
am home by
am hoping
am i
am i will
am in
am in a
am in the
am just a
am just saying
am keeping
am leaving
am like
am like when
am like with
am looking
am looking for
am losing
am lying
am moving
am never
am next
am next door
am not
am not a
am not asking
am not back
am not coming
am not doing
am not driving
am not eating
am not even
am not expecting
am not going
am not having
am not in
am not joking
am not leaving
am not one
am not paying
am not saying
am not sorry
am not sure
am not telling
am not there
am nothing
am off
am off to
am on
am on break
am on the
am out
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
am ready
am ready to
am really
am ringing
am ringing her
am sad
am saying
am saying it
am scared
am seeing someone
am seeing the
am selling
am selling the
am sending
am sending this
am so
am so sorry
am sorrier
am sorry
am sorry about
am sorry and
am sorry but
am sorry i
am sorry that
am sorry you
am staying
am staying at
am still
am still at
am supposed
am supposed to
am taking
am taking her
am taking the
am telling
am telling her
am telling the
am telling them
am telling your
am the
am the one
am the only
am to
am told
am too
am up at
am very
am very sorry
am warning
am warning you
am with
am working
am writing
am your
am your husband
ambulance
ambulance came
amelia
an
an accident
an adult
an afternoon
an alarm
an answer
an answer by
an apology
an apology and
an appointment
an appointment with
an atmosphere
an audience
an empty house
an end
an hour to
an issue
an offer
an old
an open
an uncle
ana
and a
and a lot
and a man
and after
and after that
and all of
and asking
and at
and back
and be
and before
and before you
and bring
and can
and come
and come and
and come back
and count
and did
and did not
and do
and do not
and even
and fetch
and find me
and for what
and forget
and get
and get me
and get you
and go
and go to
and god
and got
and have your
and he
and he can
and he is
and he says
and he will
and hear
and i 'd
and i am
and i asked
and i can
and i could
and i did
and i feel
and i gave
and i go
and i guess
and i have
and i hope
and i hung
and i know
and i let
and i made
and i mean
and i meant
and i might
and i never
and i pay
and i promise
and i put
and i read
and i saw
and i say
and i stand
and i start
and i swore
and i tell
and i think
and i thought
and i told
and i want
and i wanted
and i was
and i will
and i would
and if
and if he
and if i
and if it
and if not
and if she
and if that
and if they
and if you
and if your
and in
and invite
and it
and it goes
and it is
and it was
and it will
and leave
and leave the
and let
and let us
and let you
and lie
and live
and look
and maybe
and me are
and mine
and mine 's
and more
and my brother
and my mum
and my wages
and neither
and never
and next
and next time
and no
and no one
and nobody
and nobody else
and nobody is
and not
and not at
and not before
and not come
and not from
and not you
and nothing to
and now i
and now you
and on
and one
and out
and paying
and people
and put
and put it
and put them
and ring
and said
and said what
and say
and say it
and see
and see him
and see how
and see if
and see it
and see the
and see what
and send
and she
and she can
and she will
and should
and shut
and since you
and sit by
and so
and so 's
and so do
and so i
and take
and take the
and take you
and taken
and tell her
and tell the
and tell them
and tell your
and that
and that i
and that they
and that was
and that you
and that your
and the
and the bank
and the card
and the day
and the deposit
and the doctor
and the dog
and the good
and the keys
and the money
and the police
and the truth
and then
and then a
and then at
and then come
and then i
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
and they can
and they have
and they will
and things
and think
and this
and this is
and this time
and thought
and thursday
and to
and told
and told him
and tomorrow
and turned
and wait
and watch
and we
and we both
and we can
and what goes
and whatever
and whatever 's
and when they
and who
and whoever
and will
and with
and with the
and write
and yes
and you
and you 'd
and you are
and you can
and you could
and you did
and you got
and you have
and you may
and you need
and you never
and you read
and you should
and you signed
and you stopped
and you then
and you think
and you were
and you will
and your
and your good
and your mother
and your mum
and your own
and your sister
angel
anger $
angry $
anna
annoyed
another
another $
another day
another letter
another name
another night
another night of
another one
another one and
another secret
another week
another woman
answer
answer $
answer 's
answer 's no
answer and
answer by
answer by tomorrow
answer by tonight
answer for
answer i
answer in
answer is
answer it
answer or
answer so
answer them
answer this
answer to
answer whatever
answer your phone
answerable
answered
answering
answering $
any
any hour
any more
any more i
any more of
any of
any other
any other day
any sunday
any upset
anybody
anybody in
anyhow
anyone
anyone $
anyone about
anyone and
anyone and i
anyone at
anyone else
anyone else and
anyone i
anyone i will
anyone is
anyone would
anything
anything and
anything but
anything else
anything i
anything i will
anything in
anything more
anything to do
anything with
anything with a
anything you
anything you want
anyway
anyway are
anyway are you
anyway sorry
anywhere
anywhere $
apartment
apologies if
apologise
apologise $
apologise but
apologise for
apologise i
apologise if
apologise to
apologised
apologised to
apology
apology $
apology and
apology and i
apology you
apology you are
app
appointment
appointment at
appointment at the
appointment with
appointment with the
appointments
appreciate
archdeacon
are
are $
are a
are a bit
are acting like
are after
are all
are already
are an
are and
are asking
are asleep
are at work
are back
are being
are both
are coming
are doing
are doing to
are done
are finished
are for
are free
are free to
are getting
are going to
are happy
are hard
are honest
are in
are in my
are in so
are in the
are late
are like
are looking
are looking at
are married
are mine
are my
are no
are not
are not back
are not here
are not then
are not there
are not to
are not up
are off
are on
are on that
are on the
are on your
are open
are out
are paid
are playing
are reading
are ready
are right that
are satisfied
are saying
are seeing
are standing
are starting
are still
are still in
are still on
are stood
are taking
are talking
are telling
are the
are the one
are the only
are they
are things
are thinking
are too
are two
are up
are we
are we going
are we good
are well
are with
are with me
are you
are you going
are you still
are your
are yours
area
argue $
argue about
arm $
arm before
arms
army
around
around for
around me
around your
arrange
arrangement
arrangements
arrangements for
as
as $
as an
as bad
as bad as
as far
as for
as god
as i 'd
as i live
as i will
as if
as if i
as if the
as it
as it takes
as long
as long as
as many
as me
as mine
as much
as my
as of
as simple
as simple as
as that
as they
as they say
as though
as though i
as we
as we said
as well
as well as
as well be
as well i
as you
as you know
as you like
ashamed
ashamed of
ask
ask $
ask a
ask about
ask and
ask for
ask for the
ask if
ask me
ask me again
ask me to
ask my
ask the
ask what
ask what you
ask where
ask why
ask you
ask you not
ask you what
ask you when
asked
asked $
asked for
asked for the
asked her
asked if
asked me to
asked me who
asked the
asked them
asked them for
asked to
asked you
asked you for
asked your
asking
asking $
asking about
asking and
asking and you
asking for
asking her
asking me
asking me where
asking to
asking where
asking where you
asking you
asking you to
asks
asks and
asks for
asks i
asks if
asks if i
asks me
asleep
assistant
assume you
at
at $
at 1
at 5
at 8
at a
at a table
at all
at another
at as
at breakfast
at christmas
at christmas i
at church
at easter
at easter i
at eight
at five
at five and
at flats
at four
at half
at half three
at her
at hers
at home
at it
at least
at lunch
at me
at me like
at me or
at mine
at mum
at mum 's
at my
at my brother
at my dad
at myself
at night
at nine
at noon
at one
at other
at our
at our age
at school
at seven
at seven and
at six
at six and
at six to
at some
at some point
at st
at sunday
at sunday lunch
at ten
at ten and
at ten tomorrow
at that
at the
at the airport
at the back
at the bank
at the bridge
at the bus
at the christening
at the club
at the community
at the door
at the embassy
at the flat
at the funeral
at the gate
at the house
at the library
at the quarry
at the school
at the service
at the station
at the table
at this
at two
at who
at work
at work about
at work and
at work i
at you
at your
at your brother
at your father
at your friend
at your mother
at your own
at your phone
at your sister
at your work
at yours
ate
atmosphere
attached
attack
attention
attorney
audience
audit
audition
august
aunt
auntie
awake
aware
away
away $
away again
away and
away from
away from it
away i
away i will
away if
awful
awful $
b4
babe
babe i
babies
baby
baby $
baby 's
baby and
baby comes
baby i
baby it
baby out
baby the
back
back about
back and
back and it
back and the
back and you
back at
back at six
back because
back before
back before i
back by
back by friday
back by midnight
back by sunday
back door
back down
back every
back every penny
back for
back from
back from your
back here
back i
back i will
back if
back if you
back in
back in a
back in the
back in your
back it
back my
back of
back on your
back or
back or i
back seat
back so
back so you
back the
back the whole
back there
back to
back to her
back to how
back to me
back to the
back to you
back to your
back tonight i
back unless
back unless you
back was
back when
back when you
back with
back with a
backup
bacon
bad $
bad about
bad and
bad and i
bad as
bad but
bad but i
bad father
bad husband
bad i
bad this
badly
badly $
bag
bag $
bag and
bag and i
bag packed
balcony
balcony $
band
banister
banister $
bank
bank $
bank and
bank letters
bank was
bankrupt
bar
barber
barrels
barry
basically
bath
bath $
bath and
bath and i
bathroom and
baths
bay
bay $
be
be $
be a
be a bit
be a different
be a fool
be a hard
be a little
be a lot
be a very
be a while
be able
be able to
be alone
be an
be and
be and you
be angry
be another
be another one
be answerable
be any
be any more
be anyone
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
be best
be better
be better off
be bothered
be bothered to
be brilliant
be by
be careful
be cross
be cross if
be dead
be doing
be doing with
be done
be easier
be easier to
be expected
be expected to
be fine
be finished
be forgiven
be forgiven by
be free
be getting
be glad
be glad and
be gone
be grateful
be guided by
be happier
be happier if
be happy
be having
be held
be here
be here on
be here till
be here when
be home
be home before
be home by
be home when
be hurt
be in
be in it
be in that
be in the
be in your
be kind
be kind to
be late
be let
be let off
be like
be like this
be looked
be looked after
be looked at
be looking
be mad
be made
be made to
be more
be more than
be my
be needing
be nice about
be nice if
be no
be no more
be no need
be nobody
be nothing
be obliged
be obliged if
be obliged to
be offended
be on
be on a
be on my
be on the
be on your
be one
be one of
be out
be outside
be over
be paying
be perfect
be pleased
be pleased to
be polite
be quick
be quiet
be read
be real
be reasonable
be relieved
be responsible
be responsible for
be ringing
be round
be sad
be saying
be seeing
be short
be showing
be so good
be sober
be somebody
be sorry
be sorry if
be speaking
be speaking to
be spending
be surprised
be taking
be talking to
be telling
be ten
be ten minutes
be that person
be the
be the end
be the most
be the one
be the only
be there
be there every
be there for
be there in
be there or
be there when
be told
be up
be very
be very glad
be wanting
be with
bea
beach
beam
beans on
bear
bear in
bear in mind
bear that
bear that in
bear to
bear with
bear with me
bears
beat
because
because a
because he
because i 'd
because i am
because i can
because i do
because i have
because i think
because i was
because i will
because if
because if i
because if it
because in
because it
because it is
because my
because of
because of me
because of that
because of this
because of you
because then
because there is
because this
because you
because you 'd
because you have
because you said
become
bed
bed and
bed at
bed by
bed so
bed when
bed when i
bed with
bedroom
beef
beef i
been
been a
been a bit
been doing
been drinking
been feeding
been in
been in the
been like
been lying
been putting
been said
been saying
been seeing
been so
been standing
been telling
been telling people
been telling the
been thinking
been thinking about
been to
been to see
been told
been very
beers
before
before $
before and
before anyone
before christmas
before going
before he
before i
before i 'd
before i do
before i go
before i have
before i know
before i lose
before i open
before i say
before it
before it is
before my
before nine
before noon
before saturday
before ten
before that
before the
before the baby
before the children
before the soup
before the whole
before we
before you
before you 'd
before you are
before you did
before you get
before you put
before you sign
before you take
before your
beforehand
beforehand and
beg
begging
begging you
begin with
begin with the
beginning
beginning to
behaviour
behind
behind with
behind you
behind your
behind your back
bein
being
being $
being held
being nice
believe a
believe it
believe me
believe me you
believe the
believe you
believed
believed in
believed me
bell
belong
below
belt
ben
ben 's
benefit
beside
beside me
beside:binding ultimatum
beside:binding unsaid
beside:bitter
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
best $
best pleased
bet
beth
better
better $
better be
better by
better for
better i
better off
better off with
better than
between me
between me and
between the
between us
between you
bf
big
bigger
bike
bike and
bill
bill $
bill and
bill i
bill is
bill so
bin
bin bag
bins
bins $
bins are
bio
birmingham
birthday
birthday $
biscuit
bit
bit $
bit about the
bit of
bit of a
bitch
bits
black
blame
bleed
bleed $
block
block me
blocked the
bloke
bloke $
blood
bloody
blow
blowing
blue
blue folder
blue ones
board
board $
board with
boarding
boarding school
boat
body
bonfire
book
book a
book club
book or
booked
books
books and
books and i
boot
boots
borrowed
borrowed from
borrowed from your
boss about
boss about the
boss that
both
both $
both of us
both our
both our names
both sides
both ways
bother
bother $
bother you
bothered to
bottle
bottle and
bottle of
bottled
bottled it
bottom
bottom and
bought
bought a
bought the
bought you
bound
bound to
bout the
box
box room
boyfriend
boys
boys $
boys and
boys so
boys to
brakes
brave
bread
bread and
break
break $
break so
break your
breakfast
breath
breath $
breathe
breathing
bricks
bride
bride 's
bridge
bridge $
brilliant
bring
bring a
bring him
bring it
bring it up
bring the
bring them
bring up
bring you
bring your
bringing
brings
bro
bro it
broke
broke it
broken
broken $
broken something
broken something in
brother
brother 's until
brother about
brother and
brother and you
brother at
brother i
brother if he
brother in
brother that
brother the
brothers $
brothers about
brought
brought up
brought your
brown
bruise
bruises
btw
btw i
bug
bug you
build
building
built
built like
built like a
bully
bungalow
burden
burn
burn it
burn the
burned
burns
bury
bus
bus pass
bus stop
bus stop and
business
business $
busy
but
but a
but a man
but be
but do
but he
but i
but i am
but i can
but i do
but i know
but i need
but i want
but i will
but if
but if i
but if you
but it
but it is
but it will
but my
but not
but so
but someone
but that
but that is
but the
but to
but you
but you did
but you have
but you will
but your
buy
buy you
buy your
buying
buying $
by
by $
by a
by all
by all means
by christmas
by easter
by eight
by eight and
by eleven
by five
by four
by friday
by friday and
by friday i
by friday if
by friday or
by friday so
by god
by half
by here
by june
by letter
by lunch
by lunchtime
by me and
by midnight
by monday
by monday and
by monday you
by myself
by name
by nine
by nine and
by noon
by now
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
by the
by the 1st
by the 30th
by the back
by the bed
by the door
by the end
by the fire
by the first
by the friday
by the morning
by the river
by the summer
by the time
by the water
by the way
by thursday
by tomorrow
by tomorrow or
by tonight
by tonight or
by tuesday
by twelve
by wednesday and
by what
by you
by your
bye
bye $
c
cabin
cabinet
cable
cake
calendar
call
call $
call about the
call and
call and i
call and you
call by
call by ten
call from
call him
call in
call me
call me back
call my
call or
call out
call that
call the
call you
call you when
call your
call your mother
called
called $
called in
called you
called you a
calling
calling every
calling the
calling you
calling your
calls
calls i
calm $
calmed
calmed down
calmly
calmly $
came
came by
came from
came home
came in
came out
came out and
came to
camera
camera and
can $
can all
can also
can always
can be a
can be put
can bring
can change
can come
can come back
can come to
can cover
can cry
can decide
can do
can do it
can do this
can drive
can explain
can explain to
can find
can find the
can follow
can forgive
can forgive it
can forgive me
can get
can get out
can go
can go and
can go in
can go on
can go without
can have
can have my
can have the
can have you
can have your
can hear
can hold
can i
can just
can keep
can leave
can lie
can live
can live with
can look
can make
can manage
can not
can not be
can not come
can not even
can not face
can not find
can not forgive
can not get
can not handle
can not help
can not hold
can not i
can not let
can not look
can not make
can not promise
can not say
can not think
can pay
can put
can read
can read it
can remember
can ring
can say
can see
can see the
can see them
can see what
can see why
can see your
can send
can shout
can show
can sleep
can stay
can still
can stop
can take
can take the
can take your
can talk
can tell
can tell her
can tell me
can tell them
can throw
can turn
can walk
can we
can you
can you stop
canal
canal $
cancel
cancel your
cancel your card
cancelled
cancelling
cap
capable
capable of
car
car $
car 's
car again
car and
car and i
car and no
car and you
car for
car if
car park
car so
car to
card
card $
card in
cards
cards $
cards and
cards i
care
care $
care home
care if
care to
cared
careful
careful what you
carefully
carefully before
caring
caring $
carla
carol
carol $
carries
carry
carry me
carry on
carry on and
carry on like
case
case $
case i
case i will
case they
cash
cash $
cash and
casserole
cat
cat $
catch
caught
centre
centre the
chain
chair
chance
chance to
chances
change
change $
change everything
change in
change it
change the
change the locks
change your
changed
changed it
changed the
changing
changing the
changing the locks
character
character $
charge
charged
charger
charity
charles
chart
cheated
cheated $
cheating
check
checked
checked the
checking
checking up
checks
cheese
cheese $
chemist
cheque
chest
chewing
chicken
chief
child $
children
children 's
children and
children and the
children i
children in
children on
children on saturday
children that
children to
children you
chill
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
choose $
choose a
choose and
choose between
choose between me
choose the
choose the day
choose which
chose
christening
christening and
christening and i
christmas
christmas $
christmas and
christmas at
christmas i
christmas i will
christmas with
cigarettes
circle
circumstances
civil
civil word
class
class $
class with
classes
classes $
clean
clean up
cleaned
clear
cleared $
clearly
clever
clients
clinic $
clock
clocks
close
close to
closed door
closing
closing the
clothes
clothes out
clothes out on
cloud
club $
club and
coach $
coach says
coast
coastguard
coat
coat it
coat it is
coat on
coat on and
coffee
coffee $
cold
cold $
cold shoulder
colin
collect
college and
colm
come
come and
come and get
come and go
come and look
come and see
come back
come back and
come back by
come back for
come back from
come back in
come back to
come back when
come between
come between us
come down
come down to
come for
come for your
come from
come get
come home
come home by
come home if
come home to
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
come out of
come over
come round to
come straight
come sunday i
come to
come to anything
come to my
come to the
come to this
come to you
come to your
come with
come with me
come with you
comes
comes down
comes from
comes on
comes out
comes out of
comes round
comes through
comes to
comfortable
coming
coming back
coming by
coming down
coming i
coming in
coming round
coming thursday
coming to
coming to the
coming to your
coming up
comment
community
company
complain
complain $
complained
completely $
compound
condition
conference
confusion
congratulations
conservatory
conservatory $
consider
contact
contacts
contest
continue
contract
contract $
conversation
cook $
cook on
cooking
cool
cool $
copies $
copies of
copies of the
copy
copying
corner
coroner
correct
cost
cost $
cost you
cost you the
costs to
cot
cottage
cottage $
cotton
cotton wool
cough
could
could be
could die
could die of
could do
could get
could go
could go on
could go to
could have
could have done
could i
could just
could look
could look at
could make
could not be
could not get
could not see
could see
could stop
could talk
could you
council
council $
counsel
counselling
counselling i
counsellor
counsellor on
count
counted the
counted them
counting
country
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
cousin
cousin 's
cousin in
cousins $
cover
cover the
covered
cow
coward
cows
cracked
cracked $
crackers
crash
crawl over
crawl over glass
crazy
credit
crete
crete $
cried
cried $
cried i
crime
crime $
crime it
cross
cross examined
cross if
cross if you
cross word
crossword
crossword and
crowd
crown jewels
cruel
cry
cry $
cry about
cry about it
cry i
cry to
cry with
crying
crying $
crying about
crying about it
crying i
crying on
crying to
cup
curb
curtains
custody
customer
cut
cut it
cut my
cut off
cut off my
cut up
cut you
cut you off
cut you out
cute
cv
da
dad
dad $
dad 's
dad 's and
dad about
dad and i
dad is
dad went
daddy
daft
damp
dance
danced with
dare
dark
dark in
darling
darren
darren 's
date
date $
dates
dating
daughter
daughter $
dave
day
day 3
day after
day and
day and i
day and you
day i
day in
day of
day that
day till
day till i
day until
day without
day you
day you will
days
days $
days i
days i am
days then
deacon
dead
dead $
dead and
dead body
dead for
dead woman
deal with
deal with it
dean
dean $
dear
dear sir
dear sir or
dearest
death
death $
death of
deb
debit
debt
december $
decent
decent $
decide
decide $
decide and
decide by
decide if
decide if you
decide that
decide whether
decided
decided $
decided to
dee
deeds
defend
delete
delete that
delete that post
deleted
deleted the
deleting
delivered
den
dentist
dentist and
dentist on
denver
department
department and
depend
depend on
deposit
deposit $
deposit 's
describing
deserve
deserve a
deserve to
desk
desk $
desk and
desk at
desk for
desperate
detective
devil
dialysis
diary
diary $
diary on
did
did $
did and
did i
did in
did it
did it for
did it on
did it to
did last
did not
did not know
did not like
did not mean
did not pay
did not tell
did not write
did say
did something
did tell
did that
did the
did try
did was
did with
did with the
did you
did you think
die $
die and
die and you
die before
die before i
die if
die of
die of shame
died
died $
difference
different
different and
different and i
dime
dinner
dinner $
dinner 's
dinner 's at
direct
direct debit
direction
directly
dirt
disappointed
disclose
discretion
dish
dish $
dishes
distance
district
divorce
divorce $
divorce and
divorce and i
dms
do
do $
do a
do about
do about the
do and
do as
do as i
do everything
do hate
do have
do have the
do i
do i am
do i have
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
do it so
do know
do know that
do less
do like
do not
do not and
do not answer
do not ask
do not be
do not bother
do not care
do not carry
do not come
do not deserve
do not do
do not even
do not expect
do not feel
do not forgive
do not get
do not go
do not have
do not hear
do not i
do not let
do not lie
do not love
do not mean
do not mind
do not need
do not pick
do not put
do not reply
do not rush
do not see
do not sign
do not stop
do not suppose
do not trust
do not turn
do not wait
do not wake
do not want
do not worry
do not write
do nothing
do realise
do ring
do so
do something
do that
do that or
do the
do the rest
do the same
do the school
do them
do think
do this
do to
do well
do what
do what i
do what you
do you have
do you know
do you want
do your
doctor
doctor 's
doctor and
doctor i
doctor said
doctor says
doctors
does
does $
does it
does it i
does not stop
does not want
does to
does to a
dog i
dog with
dog you
dogs
dogs $
doing $
doing another
doing anything
doing it
doing sums
doing the
doing this
doing to
doing to me
doing with
doing you
doing your
dominic
done
done $
done a
done and
done by
done for
done i
done in
done it
done it before
done it for
done nothing
done on
done on the
done that
done the
done to
done with
done with it
done with the
door
door $
door 's
door after
door and
door and i
door and the
door handle
door he
door if
door off
door on
door open
door or
door shut
door shut and
door to
door with
down
down $
down a
down a well
down about
down and
down and i
down and there
down and you
down as
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
down on
down on the
down or
down so
down the
down the path
down the sink
down then
down there
down to
down to that
down what
down what i
down with
down with me
down with the
down with you
down your
downstairs
dr
draft
draft and
drag
dragging
drama
draw
drawer
drawer $
drawer and
drawn
dreadful
dressed
dressed like
drill
drink $
drink again
drink and
drink until
drinking
drinking $
drive
drive $
drive and
drive home
drive you
driver
driving
driving and i
driving over
drop me
dropped
dropped $
drove
drums
drunk
dryer
dublin
duck
duck $
ducks
ducks $
due
due $
duke
duty
duty $
duty to
dying
e
e mail
each
each day
each morning
each night
each of
each of them
each other
each time
each time you
ear
early
early i
early train
earn
earn $
earned
ears
earth
earth $
easier
easier $
easier to come
easter
easter $
easter i
easy
easy $
easy to
eat
eat at
eat my
eat the
eaten
eaten $
eating
eating $
edge
edge of
edge of the
editor
eggs
eh
eh $
eid
eight
eight $
eight and
eight and i
eight on
eighteen
eighty
either
either $
either i
either way
either you
elders
elders to
eleven
eleven days
else
else 's
else and
else and i
else and you
else does
else i
else in
else in the
else in this
else is
else it
else to
else to be
else you
elsewhere
em
em you
email and
email and i
email you
emails
emails to
embarrassed
embassy
emotions
emptied
emptied the
empty house
empty the
end
end $
end it with
end of it
end so
end that
end this
end to
end up
end up in
end you
ended
ended i
ending
ending it
engine
english
enjoy
enjoy the
enough
enough $
enough then
enter
entirely
entitled
entitled to
envelope
erred
essay
even
even come
even if
even if it
even if you
even know
even look
even look at
even notice
even remember
even that
even the
even though
even though it
even you
evening
evening and
evening and i
evening to
evenings
ever
ever $
ever again
ever be
ever have
ever loved
ever loved me
ever sent
ever sent me
ever since
ever told
every
every day
every line
every message
every month
every morning
every night
every night with
every page
every penny
every single
every time
every week
every word
everybody
everybody $
everyone
everyone at church
everyone else
everyone i
everyone is
everyone that
everyone what
everyone who
everyone will
everyone would be
everything
everything $
everything from
everything from now
everything i will
everything into
everything so
everything that
everything you
everywhere
ex $
ex 's
ex and
exact
exactly
exam
examined
example
except
excuse
exhausting
exist
expect
expect $
expect me
expect me to
expect you
expected to
expecting
expecting you
explain
explain it to
explain that
explain that to
explain to
explain to the
extend
extra
eye
eye on
eyes
eyes $
eyes on
face
face $
face and i
face another
face in
face them
face when
facebook
facebook $
fact
fail
failed
fair
fair $
faith
faith $
faithful
fall $
fallen
fam
family
family $
family do
family would
family you
fan
fancy
far
far $
far and
fast
father
father $
father 's
father 's house
father i
father in
father says
fault
fault it
fault it is
fault it was
favour
favour $
feed
feed the
feeding
feel
feel a
feel awful
feel bad
feel bad about
feel guilty
feel i
feel it
feel it coming
feel like dirt
feel like that
feel that
feel that it
feel that you
feel the
feeling
feelings
feelings $
feelings about
feelings and
feelings and i
feelings but
feels
fees
fees are
feet
fell
fell $
fella
fella 's
fella and
felt
felt like
felt like a
fence
ferry
ferry and
fetch
fetch you
fever
fi
field
fifteen
fifty
fifty eight
fight
fight you
file
file and
file and i
filling
fills
film
film and
finally
find
find a
find it
find it in
find me
find me in
find out
find out from
find out what
find somebody
find someone
find someplace
find something
find somewhere
find somewhere else
find that
find the
find there
find you
find your
finding
fine
fine $
fine and
fine but
fine i
fine i will
finger
fingers
finish
finish it
finish me
finished $
finished i
finished i will
finished with
finn
fire
fire $
first $
first and i
first it
first it is
first of
first off
first one
first or
first person
first time
first wife
fish
fish $
fishing
fishing for
fishing with
fit
five
five $
five and
five and i
five minutes
fix
fix a
fix it
fixed
fixed the
fixing
fixing to
flags
flap
flask
flat
flat $
flat and
flat by
flat i
flat i will
flat on
flat you
flats
flight
floor and
floor and you
floor of
flowers
flying
folded
folder
folder $
folders
folders $
follow
follow you
font
food
food $
food and
fool
fool $
fool of
fool of in
foolish
foot
football
for
for $
for a
for a bit
for a drink
for a drive
for a month
for a new
for a very
for a walk
for a week
for a while
for all
for all of
for all that
for an
for an hour
for and
for and i
for any
for any upset
for anything
for being
for both
for both of
for calling
for days
for doing
for each
for ever
for everybody
for five
for five minutes
for forgiveness
for half
for her
for his
for i 'd
for if
for it and
for it back
for it i
for it to
for keeping
for last
for last night
for leaving
for longer
for lunch
for me
for me i
for me to
for mine
for monday
for months
for my
for nobody
for now
for once
for one single
for seven
for six
for someone
for something
for taking
for ten minutes
for that
for the
for the baby
for the flat
for the food
for the house
for the kids
for the next
for the rest
for the visa
for the week
for the whole
for them
for then
for this
for this and
for those
for three
for tonight
for two
for us
for what
for what you
for when
for who
for writing
for years
for years and
for you
for you and
for you from
for you in
for you then
for you you
for your
for your brother
for your own
for your sister
force
forced
forecast
forever
forever $
forgave
forged
forged your
forgery
forget
forget $
forget that
forget the
forgive
forgive a
forgive and forget
forgive it
forgive me
forgive me before
forgive me by
forgive me so
forgive me you
forgive you
forgive you for
forgiven
forgiven $
forgiven and
forgiven by
forgiveness
forgiveness and
forgiveness and i
forgiveness is
forgiving
forgot
forgot to
forgotten
forgotten what
form
form of
formal
formally
forms $
fortnight
forty
forty $
forty minutes
forty two
forward
found
found a
found her
found it
found me
found out
found something
found the
found you
four
four $
four and
four minutes
four of
four of them
fourteen
fourth
fourth day
fr
free
free of
free of me
free to
freeze $
fresh
friday
friday $
friday and i
friday and then
friday i will
friday if
friday in
friday off
friday or
friday or i
friday so
friday so i
friday we
fridays
fridge
fridge and
fridge and the
fridge in
fridge is
friend
friend $
friend that
friends
friends $
friends about
friends have
friends i
friends or
frighten
frighten you
frightened
from
from $
from all
from all of
from before
from facebook
from here
from here on
from it
from it in
from me
from me again
from me and
from me before
from me if
from me in
from me tonight
from me until
from my
from my phone
from now
from now on
from the hospital
from this
from this day
from today
from you
from you and
from you by
from you tonight
from your father
from your sister
front of
front of a
front of everyone
front of my
front of people
front of the
front of them
front of whoever
front of you
front of your
full
full $
full tank
full tank and
full time
funeral
funeral $
funeral at
funny
funny $
funny how
furniture
further
future
game
gap
garage
garage and
garden
gas
gas on
gate
gate $
gather
gav
gav 's
gave
gave it me
gave me
gave my
gave up
gave you
gave your
gearbox
generous
generous $
generous with
gentle
georgia
get
get $
get a
get a grip
get about
get an
get an apology
get and
get away
get back
get back in
get back to
get done
get for
get half
get her
get home
get home i
get in
get it
get it all
get lost
get me
get off
get on
get one
get out
get out of
get over it
get past
get so
get that
get the
get the kids
get there
get through
get to
get up
get worse
get your
gets
gets $
gets here
gets in
gets it
gets the
gets to
gets too
gets up
getting
getting a
getting the
getting the bus
gin
girl
girl and
girl in
girls in
girls to
give
give a
give back
give back the
give him
give it
give me
give me a
give me my
give me one
give up
give you
give you my
give you something
give you that
give you the
given
given up
gives
gives a
giving
giving it
giving me
giving you
glad
glad and
glad and if
glad to be
glass
glass $
glass for you
glasses
gloves
go
go $
go again
go along
go along with
go and
go and be
go and have
go and live
go and see
go and tell
go away
go back
go back to
go before
go by
go by myself
go easy
go fishing
go for
go for a
go i am
go i will
go if
go in
go in the
go into
go live
go look
go looking
go looking for
go off
go on
go on about
go on if
go on like
go on paying
go on the
go on then
go or
go out
go out and
go out of
go out on
go out to
go out with
go over
go quiet for
go round
go see
go so
go telling your
go then
go through
go through your
go to
go to bed
go to leeds
go to my
go to that
go to the
go to your
go up
go with you
go without
goat
goat $
god
god 's
god and
god and you
god forgive
god forgive me
god help
god help you
god i
god knows
god you
goes
goes $
goes back
goes by
goes from
goes home
goes in
goes in the
goes into
goes on
goes on about
goes on the
goes through
goes to
goes to the
goes up
goes with
going
going anywhere
going back
going down
going for
going forward
going in
going in the
going off
going on
going out
going over the
going round
going to
going to ask
going to be
going to bring
going to come
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
going to put
going to ring
going to say
going to see
going to sit
going to take
going to the
going to work
going to you
going up
going up to
going with
going without
gold
gone
gone before
gone before you
gone for
gone for good
gone i
gone in
gone off
gone on
gone on to
gone to
gone to your
gone you
good
good about
good and
good at
good enough to
good evening
good faith
good for
good girl
good luck
good luck today
good morning
good name
good or
good reason
good shirt
good time
good you
good you will
goodbye
goodbye $
goodbye to
google
gordon
gorgeous
got
got $
got a bed
got a lot
got all
got and
got called
got called in
got crossed
got every
got five
got five minutes
got in
got in the
got it in
got left
got me
got mine
got my
got nobody
got nobody else
got nothing
got nowhere
got out
got pictures
got plenty
got something to
got that
got the
got the kids
got them
got till
got to
got twenty
got two
got two weeks
got until
got you in
got your
got your dad
got your name
grace
gran
gran 's
grandmother 's
grateful
grave
great
great $
green
greenhouse
greet
greeting
grey
grip
ground $
group
group i
grow
grow a
grow up
grown
grown up
guess $
guess that
guess that is
guest
guests
guests $
guided by
guilty
guilty $
guilty i
guitar
guns
gutted
gutter
guy
guys
gym
gym and
gym i
h
h!:are
h!:be
h!:best
h!:by
h!:check
h!:even
h!:he
h!:hearing
h!:never
h!:no
h!:not
h!:pleased
h!:remember
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
h:'d
h:'s
h:a
h:about
h:after
h:again
h:all
h:always
h:and
h:anything
h:are
h:as
h:ask
h:asked
h:at
h:away
h:back
h:been
h:before
h:better
h:brings
h:built
h:but
h:by
h:call
h:called
h:calls
h:can
h:carry
h:case
h:christmas
h:clinic
h:come
h:comes
h:could
h:cried
h:crying
h:dad
h:do
h:does
h:done
h:drawer
h:dropped
h:early
h:ever
h:everyone
h:find
h:fit
h:five
h:for
h:fortnight
h:found
h:get
h:gets
h:girl
h:give
h:goes
h:had
h:has
h:have
h:he
h:heard
h:her
h:here
h:history
h:hold
h:home
h:if
h:in
h:is
h:just
h:kids
h:knew
h:knock
h:knows
h:leaving
h:let
h:like
h:look
h:looked
h:made
h:make
h:may
h:morning
h:most
h:need
h:needs
h:nine
h:now
h:of
h:off
h:on
h:one
h:only
h:or
h:other
h:paper
h:pay
h:people
h:pick
h:police
h:put
h:read
h:ring
h:said
h:say
h:see
h:sent
h:she
h:should
h:some
h:something
h:starts
h:stay
h:still
h:such
h:take
h:talks
h:telling
h:ten
h:their
h:them
h:then
h:they
h:things
h:think
h:though
h:throw
h:thursday
h:time
h:told
h:took
h:train
h:twice
h:two
h:up
h:very
h:was
h:way
h:well
h:were
h:where
h:who
h:whole
h:why
h:will
h:with
h:write
h:years
h:yours
ha
ha $
habit
had
had $
had a
had a look
had better
had it
had no
had no business
had not
had the
had thought
had to
had to leave
had your
hair
hair $
half
half $
half a
half an
half an hour
half in
half of
half of my
half of them
half term and
half three
halifax
hall
hamilton
hand
hand and i
hand in
handbag
handed
handing
handle $
handled
hands
hands $
hands and
hands and i
hands i
hands up
hang
hang the
hang up
happen
happen $
happen again
happened
happened $
happened i
happened i will
happened so
happens
happens $
happens and
happens to
happens when
happens when you
happier
happier if
happier if i
happy
happy $
happy to
hard
hard before
hard before you
hard feelings
hard for
hard thing
hard to
hardly
hardly the
harm
harsh
has
has a
has a bottom
has been
has been like
has broken
has no
has not
has the
has the key
has to
has to be
has your
hat
hat you
hate
hate for
hate for the
hate for you
hate me
hate myself
hate myself i
hate that
hate that you
hate to
hate to have
hated
have $
have a
have a think
have a word
have all the
have already
have always
have an
have an appointment
have and
have and i
have any
have apologised
have asked
have asked for
have asked me
have asked the
have asked them
have been
have been a
have been doing
have been feeding
have been in
have been lying
have been putting
have been saying
have been seeing
have been standing
have been telling
have been thinking
have been to
have been very
have booked
have both
have bought
have bought the
have brought
have called
have calmed
have calmed down
have carried
have caught
have changed
have changed the
have come
have counted
have counted them
have danced
have danced with
have decided
have decided to
have done
have done a
have done it
have done that
have done the
have done to
have done with
have earned
have eaten
have emptied
have ever
have felt
have finished
have forgiven
have forgotten
have found
have found something
have given
have gone
have gone in
have gone on
have gone to
have got
have got a
have got all
have got an
have got and
have got it
have got left
have got nobody
have got nowhere
have got one
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
have had
have had to
have half
have handed
have heard
have held
have hurt
have i
have it
have it all
have just
have kept
have kept every
have kept the
have known
have left
have left the
have let
have let me
have let you
have locked
have looked
have lost
have lost the
have made
have made a
have made your
have me
have me there
have moved
have moved the
have my
have never
have never done
have never once
have never told
have no choice
have no idea
have no reason
have nobody
have none
have not answered
have not been
have not eaten
have not opened
have not paid
have not taken
have not told
have nothing
have nothing in
have paid for
have paid the
have plenty
have posted
have poured
have prayed
have put
have put a
have put our
have read
have reported
have ruined
have run
have rung
have said
have said it
have said so
have said that
have said to
have said what
have seen your
have sent
have shown
have signed
have slept
have so
have sold
have spoken
have spoken to
have started
have still
have still got
have stood
have stopped
have taken something
have taken the
have talked
have talked and
have talked to
have ten
have ten minutes
have that
have the
have the car
have the dog
have the evening
have the forms
have the house
have the kids
have the pictures
have them
have this
have thought
have thought it
have till
have to
have to answer
have to be
have to bring
have to come
have to decide
have to do
have to get
have to hear
have to know
have to let
have to lie
have to live
have to look
have to open
have to ring
have to say
have to see
have to stay
have to stop
have to take
have to tell
have to think
have to wonder
have to work
have to worry
have to write
have told her
have told my
have told them
have told you
have told your
have tried
have tried to
have turned
have until
have what
have wiped
have written a
have written down
have written it
have written the
have written to
have you
have you back
have you got
have your
having
having it
having my
he 'd
he asks for
he can have
he comes
he cried
he does
he does not
he is a
he is going
he is got
he is not
he knew
he says
he should
he starts
he was
he will
he will not
head $
head and
head i
head of
head on
headmistress
health visitor
hear
hear $
hear about
hear about it
hear about the
hear about your
hear all
hear and
hear from
hear from you
hear it
hear it from
hear it is
hear me
hear nothing
hear of
hear of it
hear of me
hear that i
hear that you
hear the
hear what you
hear you
heard
heard about
heard from
heard how
heard it
heard that
heard the
hearing
hearing $
hears
hears about
hears me
heart
heart $
heart going
heart is
heart it
heat
hector
held
held my
held the
held you
held your
held:harm
held:money
held:self_harm
held:ultimatum
held:unsaid
hello
help $
help from
help i
help me
help myself
help us
helped
helps
hen
hendersons
her
her $
her about
her about the
her after
her again and
her and
her and i
her and you
her at the
her before
her before i
her but
her by
her dinner
her father 's
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
her no
her on
her on the
her she
her so
her to
her to her
her tonight
her who
her you
here
here $
here again
here again i
here and
here and i
here as
here at
here by
here every
here for
here from
here from the
here i
here i am
here if
here in
here is
here is how
here is mine
here just
here like
here like a
here on
here on saturday
here to
here when
here when you
here with
here with the
hers
hers $
hers and
hesitate
hey
hey i
hey i am
hey you
heyyy
hi
hid
hid from
hide $
hide behind
hide your
hiding
high
him $
him a
him about
him about your
him again
him again and
him by
him for
him i
him i will
him it
him last
him last night
him or
him or me
him out
him out and
him over
him so
him that
him that i
him then i
him they
him to
him to the
him too
him what
him why
him with
him with you
him you
him you have
himself
his
his $
his back
his car
his dad
his flat
his house
his kids
his name on
his own
his sister
his van
his wife
his wife and
history
hit the
hit the dog
hit you
hitting
hobby
hobby that
hold
hold me
hold my
hold the baby
hold you
holding
holding it
holding the
holds the
hole
hole $
holiday
holiday and
holidays
home
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
home by nine
home by seven
home by six
home by ten
home first
home i
home now
home on my
home or
home thursday
home to
home to a
home tonight
home when
home when i
home when you
home with
home with the
honest
honest to
honest to god
honest with
honest you
honestly $
honestly do
honestly do not
honesty
honesty $
honesty so
honey
honey i
honeymoon
hoodie
hook
hope
hope for
hope i
hope that the
hope they
hope you
hope you are
hope you can
hope you will
hope your
hoping
horse
hospital
hospitals
hot
hotel
hour
hour $
hour i
hour to
hours
hours and
hours and i
house
house $
house and
house and i
house and the
house and you
house by
house by the
house for
house goes
house i
house i will
house in
house is yours
house or
house so
house the
house to yourself
house until
house while
house while you
house with
house without
house would
how
how bad
how far
how fast
how i
how i 'd
how i am
how i can
how i could
how i do
how i will
how it
how it ended
how it was
how lonely
how long
how long you
how many
how many more
how much
how much you
how proud
how proud you
how she
how the
how this
how to
how you
how you 'd
how you are
how you came
how you get
how you like
how you manage
how you want
how you would
however
however i
however i 'd
however you
however you like
hug
human
humming
hundred
hundred $
hundred and
hundred people
hung
hung up
hungry
hurry
hurt
hurt me
hurting
hurting you
hurts
husband $
husband 's
husband a
husband in
husband who
husbands
i
i $
i 'd
i 'd advise
i 'd also
i 'd an
i 'd appreciate
i 'd ask
i 'd be
i 'd been
i 'd burn
i 'd come
i 'd cut
i 'd die
i 'd do
i 'd forgotten
i 'd get
i 'd give
i 'd go
i 'd gone
i 'd guess
i 'd had
i 'd hate
i 'd hold
i 'd hurt
i 'd just
i 'd leave
i 'd lie
i 'd like
i 'd love
i 'd never
i 'd no
i 'd not
i 'd only
i 'd prefer
i 'd promised
i 'd put
i 'd quit
i 'd rather
i 'd read
i 'd remind
i 'd say
i 'd see
i 'd sooner
i 'd stay
i 'd still
i 'd swap
i 'd take
i 'd taken
i 'd think
i 'd understand
i 'd wait
i 'd walk
i agree
i agree to
i always
i am a
i am afraid
i am alive
i am all
i am an
i am and
i am ashamed
i am asking
i am at
i am being
i am bringing
i am but
i am buying
i am by
i am calling
i am cancelling
i am changing
i am coming
i am cross
i am dead
i am doing
i am done
i am entitled
i am finished
i am forgiven
i am getting
i am giving
i am going
i am gone
i am guilty
i am gutted
i am happy
i am holding
i am home
i am hoping
i am i
i am in
i am keeping
i am leaving
i am like
i am looking
i am losing
i am lying
i am moving
i am never
i am next
i am not
i am nothing
i am off
i am on
i am out
i am paying
i am posting
i am prepared
i am putting
i am quite
i am ready
i am really
i am ringing
i am sad
i am saying
i am scared
i am selling
i am sending
i am so
i am sorrier
i am sorry
i am staying
i am still
i am supposed
i am taking
i am telling
i am the
i am to
i am told
i am too
i am very
i am warning
i am with
i am working
i am writing
i am your
i answer
i answer by
i apologise
i apologise but
i apologise for
i asked
i asked you
i ate
i beg
i bet
i borrowed
i bottled
i bottled it
i bought
i broke
i broke it
i burned
i call
i called
i called you
i came
i can
i can always
i can be
i can come
i can get
i can give
i can go
i can have
i can hear
i can say
i can see
i can stay
i can stop
i can take
i can tell
i can turn
i changed
i changed the
i checked
i chose
i come
i come and
i come back
i come home
i come in
i could be
i could die
i could do
i could get
i could go
i could have
i could make
i counted
i cut
i cut up
i cut you
i deleted
i deleted the
i did
i did not
i did tell
i did that
i did try
i did was
i die
i do
i do have
i do it
i do not
i do on
i do the
i do think
i drop
i drove
i eat
i end
i end up
i ever
i expect
i expect you
i feel
i feel a
i feel awful
i feel it
i feel like
i felt
i find it
i find out
i forged
i forged your
i forget
i forgive
i forgive you
i forgot
i forgot to
i found
i found you
i gather
i gave it
i gave my
i gave you
i gave your
i get a
i get back
i get home
i get in
i get it
i get my
i get one
i get out
i get that
i get the
i get there
i give
i give you
i go
i go and
i go down
i go quiet
i go through
i go to
i going
i got
i got my
i got the
i got your
i guess
i guess i
i guess that
i had
i had no
i had not
i had thought
i had to
i hate
i hate myself
i have
i have a
i have already
i have also
i have apologised
i have asked
i have been
i have bought
i have changed
i have come
i have counted
i have decided
i have done
i have earned
i have eaten
i have emptied
i have finished
i have forgotten
i have found
i have given
i have gone
i have got
i have had
i have handed
i have heard
i have hurt
i have just
i have kept
i have left
i have let
i have looked
i have made
i have moved
i have never
i have no
i have nobody
i have nothing
i have posted
i have poured
i have prayed
i have put
i have read
i have reported
i have ruined
i have run
i have rung
i have said
i have sent
i have signed
i have slept
i have so
i have sold
i have spoken
i have started
i have still
i have stood
i have stopped
i have taken
i have ten
i have the
i have to
i have told
i have tried
i have written
i have your
i hear
i hear it
i hear what
i heard
i held
i held you
i hid
i hid from
i honestly
i honestly do
i hope
i hope for
i hope i
i hope you
i hope your
i hung
i hurt
i is
i is not
i jump
i just
i just do
i just need
i just said
i keep
i keep looking
i kept
i kept the
i kissed
i knew
i know
i know a
i know about
i know i
i know it
i know that
i know the
i know where
i know you
i know your
i land
i laughed
i leave
i left
i left a
i lent
i let
i let it
i let the
i let you
i lie
i lie there
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
i lost my
i love
i loved
i loved them
i made
i made a
i made the
i made you
i make
i may as
i mean
i mean it
i mean that
i mean the
i meant
i might
i might not
i missed
i mocked
i moved
i must
i nearly
i need an
i need for
i need to
i need you
i never told
i never would
i no
i notice
i only
i only read
i open
i opened
i ought
i ought to
i owe
i owe you
i paid
i pay
i pay for
i phoned
i pick up
i played
i post
i pray
i promise you
i promised
i proposed
i put a
i put it
i put my
i put on
i put the
i put your
i quit
i rang
i read
i read all
i read every
i read the
i read your
i really do
i regret
i remember
i remind
i ring
i ring the
i said
i said and
i said i
i said it
i said my
i said no
i said so
i said sorry
i said that
i said to
i said your
i sat
i saw
i saw you
i saw your
i say
i say so
i say to
i see
i see his
i see now
i see that
i sent
i sent a
i sent the
i shall
i shall be
i shall have
i shall not
i shall tell
i should
i should be
i should have
i should like
i should not
i should tell
i shouted
i sign
i signed
i sit
i skipped
i sleep at
i smashed
i sold
i speak
i spent
i spoke
i spoke to
i start
i stay
i stayed
i still got
i still have
i still think
i stood in
i stood there
i stop
i stop being
i stopped to
i suppose i
i swear i
i swear on
i swore
i swore i
i take the
i talked
i talked to
i tell
i tell her
i tell the
i tell them
i tell you
i tell your
i think
i think he
i think if
i think of
i think we
i think you
i think your
i thought
i thought i
i thought it
i thought that
i threw
i threw the
i threw your
i told
i told her
i told my
i told the
i told them
i told your
i took
i took it
i took the
i took them
i took your
i trust
i trust you
i turned
i understand
i used
i used the
i waited
i walk
i want
i want is
i want this
i want you
i want your
i wanted
i wanted to
i wanted you
i was
i was at
i was dead
i was driving
i was in
i was not
i watched
i went
i went on
i were
i were you
i will agree
i will answer
i will apologise
i will ask
i will believe
i will book
i will buy
i will call
i will carry
i will clean
i will come
i will cook
i will cut
i will decide
i will drink
i will drive
i will drop
i will eat
i will feed
i will fight
i will find
i will give
i will go
i will hang
i will have
i will hear
i will help
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
i will manage
i will mind
i will move
i will never
i will not
i will only
i will open
i will own
i will pack
i will pay
i will pick
i will post
i will put
i will quit
i will read
i will ring
i will run
i will say
i will sell
i will send
i will set
i will settle
i will shout
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
i will worship
i will write
i wish
i wish to
i withdraw
i wonder
i work
i would
i would be
i would do
i would like
i would not
i write
i write it
i wrote
i wrote the
i wrote this
i!:'s
i!:about
i!:after
i!:again
i!:all
i!:alone
i!:an
i!:and
i!:angry
i!:another
i!:answer
i!:answerable
i!:answered
i!:any
i!:anybody
i!:anyone
i!:anything
i!:anywhere
i!:argue
i!:around
i!:ask
i!:asking
i!:at
i!:baby
i!:back
i!:bar
i!:be
i!:bear
i!:been
i!:before
i!:being
i!:bell
i!:bit
i!:blame
i!:boys
i!:burn
i!:business
i!:but
i!:by
i!:call
i!:car
i!:change
i!:children
i!:choice
i!:christmas
i!:come
i!:coming
i!:complain
i!:contact
i!:contest
i!:dad
i!:day
i!:deserve
i!:done
i!:door
i!:down
i!:drink
i!:drinking
i!:drive
i!:driving
i!:eaten
i!:eating
i!:either
i!:else
i!:even
i!:ever
i!:excuses
i!:exist
i!:expect
i!:expecting
i!:face
i!:family
i!:feel
i!:feelings
i!:fight
i!:follow
i!:for
i!:forgive
i!:forgiveness
i!:friday
i!:from
i!:get
i!:gets
i!:getting
i!:give
i!:go
i!:going
i!:good
i!:got
i!:happens
i!:hardly
i!:hear
i!:hearing
i!:held
i!:help
i!:her
i!:his
i!:hold
i!:holiday
i!:home
i!:honestly
i!:hospitals
i!:house
i!:how
i!:hurt
i!:if
i!:in
i!:joking
i!:just
i!:keeping
i!:kids
i!:know
i!:laughing
i!:leave
i!:leaving
i!:left
i!:let
i!:lied
i!:like
i!:live
i!:living
i!:longer
i!:look
i!:looking
i!:make
i!:man
i!:met
i!:midnight
i!:monday
i!:money
i!:more
i!:myself
i!:near
i!:neither
i!:never
i!:next
i!:nice
i!:night
i!:nine
i!:no
i!:nobody
i!:none
i!:nor
i!:not
i!:of
i!:off
i!:on
i!:only
i!:opened
i!:or
i!:other
i!:out
i!:over
i!:owt
i!:paid
i!:passed
i!:pay
i!:paying
i!:plan
i!:point
i!:promise
i!:push
i!:put
i!:putting
i!:quiet
i!:really
i!:reason
i!:remember
i!:reply
i!:responsible
i!:rest
i!:right
i!:ring
i!:ringing
i!:round
i!:rush
i!:same
i!:saturday
i!:say
i!:saying
i!:second
i!:see
i!:seen
i!:session
i!:shout
i!:shouting
i!:since
i!:single
i!:sleep
i!:so
i!:somebody
i!:something
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
i!:survive
i!:table
i!:take
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
i!:things
i!:think
i!:third
i!:thirty
i!:through
i!:till
i!:time
i!:told
i!:tonight
i!:too
i!:touch
i!:trouble
i!:trust
i!:turn
i!:unless
i!:until
i!:up
i!:us
i!:wake
i!:walk
i!:want
i!:water
i!:wedding
i!:weeks
i!:well
i!:what
i!:when
i!:where
i!:which
i!:who
i!:why
i!:will
i!:with
i!:without
i!:word
i!:words
i!:work
i!:world
i!:would
i!:write
i!:yet
i!:yours
i:'d
i:'s
i:1
i:14th
i:3
i:4
i:8
i:a
i:about
i:accept
i:account
i:act
i:advice
i:advise
i:afraid
i:afterwards
i:again
i:against
i:ago
i:agree
i:alarm
i:alive
i:all
i:allotment
i:allowed
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
i:answer
i:answered
i:anybody
i:anything
i:apologies
i:apologise
i:apologised
i:apology
i:appointment
i:appreciate
i:area
i:around
i:as
i:ashamed
i:asked
i:asks
i:at
i:ate
i:away
i:awful
i:baby
i:back
i:bag
i:be
i:beans
i:beds
i:been
i:beers
i:beg
i:begin
i:beginning
i:behind
i:believe
i:best
i:bet
i:better
i:big
i:bike
i:bit
i:bleed
i:bloke
i:blue
i:boat
i:book
i:booked
i:borrowed
i:both
i:bottle
i:bottled
i:bought
i:bread
i:break
i:breathing
i:bridge
i:bring
i:bringing
i:broken
i:brother
i:brought
i:built
i:bully
i:burn
i:burned
i:bus
i:but
i:buy
i:buying
i:by
i:cabinet
i:call
i:called
i:calling
i:calm
i:calmed
i:came
i:canal
i:cancel
i:cancelled
i:cancelling
i:car
i:cards
i:care
i:careful
i:carefully
i:caring
i:carry
i:case
i:cat
i:catch
i:caught
i:centre
i:chair
i:change
i:changed
i:changing
i:charity
i:check
i:checked
i:cheese
i:children
i:choose
i:chose
i:christmas
i:church
i:claim
i:claire
i:clap
i:class
i:clean
i:cleared
i:clients
i:clinic
i:close
i:closed
i:closing
i:club
i:coffee
i:cold
i:colin
i:come
i:comes
i:coming
i:completely
i:conservatory
i:contract
i:cook
i:copies
i:costs
i:cottage
i:counselling
i:counsellor
i:counted
i:county
i:course
i:court
i:cried
i:crime
i:cross
i:crossword
i:cry
i:crying
i:custody
i:cut
i:dad
i:daft
i:dark
i:dates
i:dating
i:dead
i:deal
i:dean
i:debt
i:decide
i:decided
i:deleted
i:deleting
i:dentist
i:dialysis
i:diary
i:did
i:dinner
i:direct
i:dishes
i:do
i:doctor
i:dog
i:dogs
i:doing
i:done
i:doorstep
i:double
i:down
i:downstairs
i:drink
i:drinking
i:drive
i:driving
i:drop
i:dropped
i:drove
i:drunk
i:duty
i:dying
i:e
i:each
i:early
i:earned
i:easter
i:easy
i:eaten
i:eating
i:edge
i:elders
i:eleven
i:else
i:elsewhere
i:em
i:email
i:embarrassed
i:emptied
i:empty
i:end
i:ending
i:engine
i:english
i:enough
i:entitled
i:erred
i:even
i:evening
i:ever
i:every
i:everybody
i:everything
i:expect
i:expected
i:expecting
i:face
i:fail
i:family
i:fancy
i:far
i:fast
i:father
i:feed
i:fees
i:felt
i:fight
i:file
i:film
i:find
i:fine
i:finish
i:finished
i:first
i:fish
i:five
i:fix
i:flat
i:floor
i:flowers
i:follow
i:font
i:food
i:fool
i:for
i:forced
i:forged
i:forget
i:forgive
i:forgiven
i:forgot
i:forgotten
i:forms
i:forty
i:found
i:four
i:frank
i:free
i:freeze
i:fridays
i:fridge
i:friend
i:from
i:full
i:funeral
i:garage
i:garden
i:gas
i:gate
i:gather
i:gave
i:generous
i:gets
i:getting
i:girl
i:girls
i:give
i:given
i:giving
i:glad
i:go
i:goat
i:god
i:going
i:gold
i:gone
i:good
i:goodbye
i:got
i:grateful
i:group
i:grown
i:guess
i:guilty
i:guns
i:gutted
i:guy
i:gym
i:hair
i:half
i:hall
i:hamilton
i:hand
i:handed
i:handled
i:happens
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
i:her
i:here
i:hers
i:hid
i:him
i:his
i:hit
i:holding
i:home
i:honest
i:honestly
i:hope
i:hoping
i:hospital
i:hot
i:hour
i:house
i:how
i:however
i:hundred
i:hung
i:hurt
i:hurting
i:i
i:ice
i:ill
i:immigration
i:include
i:inside
i:instead
i:interview
i:into
i:ironed
i:is
i:jail
i:jan
i:jealous
i:jess
i:jo
i:job
i:joke
i:jokes
i:joking
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
i:kitchen
i:knew
i:knock
i:know
i:known
i:lady
i:lake
i:landlord
i:lane
i:late
i:later
i:laugh
i:laughed
i:lawyer
i:league
i:least
i:leaving
i:left
i:legal
i:lena
i:lent
i:lessons
i:let
i:letters
i:letting
i:lie
i:lied
i:lifts
i:light
i:lights
i:like
i:lisbon
i:list
i:little
i:lived
i:loan
i:locked
i:locks
i:loft
i:lonely
i:long
i:longer
i:looked
i:looking
i:looks
i:lose
i:losing
i:lost
i:lot
i:love
i:loved
i:lower
i:lucky
i:lying
i:lyn
i:made
i:make
i:making
i:man
i:manage
i:many
i:march
i:marriage
i:matter
i:may
i:maybe
i:mean
i:meant
i:meet
i:meeting
i:memory
i:men
i:mention
i:message
i:messaged
i:midnight
i:might
i:mike
i:mill
i:mind
i:minded
i:mine
i:mins
i:minute
i:minutes
i:miss
i:missed
i:mistake
i:mocked
i:mondays
i:money
i:monster
i:month
i:moon
i:more
i:morning
i:mortified
i:most
i:motel
i:mother
i:move
i:moved
i:moving
i:much
i:mum
i:must
i:myself
i:names
i:near
i:nearly
i:new
i:next
i:nice
i:night
i:nights
i:nine
i:ninety
i:ninth
i:nonsense
i:note
i:notebook
i:notes
i:nothing
i:notice
i:noticed
i:now
i:nowhere
i:nursery
i:obliged
i:oclock
i:of
i:offer
i:office
i:old
i:on
i:once
i:one
i:ones
i:online
i:only
i:onto
i:open
i:opened
i:operation
i:opinion
i:or
i:order
i:other
i:otherwise
i:ought
i:our
i:outside
i:over
i:owe
i:pack
i:packing
i:page
i:paid
i:paper
i:papers
i:parents
i:park
i:part
i:pass
i:past
i:patient
i:pay
i:paying
i:payments
i:penny
i:people
i:perfect
i:person
i:phil
i:phone
i:phoned
i:photographs
i:photos
i:pic
i:picked
i:pics
i:pictures
i:pie
i:piece
i:pills
i:place
i:plan
i:plane
i:platform
i:played
i:plead
i:plenty
i:plot
i:police
i:polite
i:portugal
i:post
i:posted
i:posters
i:posting
i:pot
i:poured
i:pram
i:pray
i:prayed
i:prefer
i:prepared
i:problem
i:promise
i:promised
i:proposed
i:pulled
i:push
i:putting
i:quick
i:quiet
i:rail
i:raise
i:ramp
i:rang
i:rather
i:reach
i:read
i:ready
i:real
i:reason
i:receipt
i:receipts
i:record
i:regret
i:remember
i:remind
i:rent
i:repeating
i:replied
i:reply
i:report
i:reported
i:reservoir
i:respect
i:rest
i:riding
i:right
i:ring
i:ringing
i:road
i:rob
i:roll
i:roof
i:room
i:rope
i:roses
i:route
i:row
i:ruin
i:run
i:rung
i:running
i:runs
i:sad
i:said
i:sake
i:same
i:sat
i:saturday
i:savings
i:saw
i:say
i:saying
i:scared
i:scene
i:school
i:scrape
i:screenshots
i:sea
i:seat
i:see
i:seeing
i:seen
i:selling
i:send
i:sending
i:sent
i:set
i:settle
i:seven
i:shall
i:shared
i:shaved
i:shed
i:shelter
i:shift
i:shifts
i:shirt
i:shop
i:shopping
i:short
i:shot
i:should
i:shout
i:shouted
i:shouting
i:show
i:showing
i:shut
i:sick
i:sided
i:sides
i:sign
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
i:sleep
i:slept
i:slipped
i:slow
i:small
i:smell
i:smoking
i:sober
i:social
i:sofa
i:sold
i:solicitor
i:some
i:somebody
i:someplace
i:something
i:sometimes
i:somewhere
i:soon
i:sooner
i:sorrier
i:sorry
i:sort
i:sorted
i:space
i:spare
i:speak
i:speaking
i:spend
i:spending
i:spent
i:split
i:spoke
i:spoken
i:spring
i:stage
i:stairs
i:stand
i:standing
i:start
i:started
i:starting
i:state
i:statement
i:station
i:staying
i:steady
i:step
i:stepped
i:still
i:stood
i:stop
i:stopped
i:story
i:straight
i:street
i:study
i:stuff
i:stupid
i:such
i:summer
i:sums
i:supposed
i:sure
i:swap
i:swapped
i:swear
i:swimming
i:switched
i:swore
i:table
i:tablets
i:tag
i:taken
i:taking
i:talk
i:talked
i:talking
i:tank
i:taxi
i:tea
i:teacher
i:tell
i:telling
i:telly
i:ten
i:tested
i:text
i:than
i:thank
i:thanks
i:the
i:their
i:thing
i:thinking
i:thinks
i:third
i:those
i:though
i:thought
i:thread
i:three
i:threw
i:through
i:throw
i:thursday
i:thursdays
i:tickets
i:tied
i:till
i:time
i:times
i:tip
i:tired
i:toast
i:today
i:told
i:tomorrow
i:tonight
i:too
i:took
i:towards
i:town
i:tracker
i:train
i:treated
i:treating
i:treatment
i:tried
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
i:twelve
i:twenty
i:two
i:typing
i:tyres
i:uncle
i:under
i:understand
i:unless
i:until
i:upset
i:us
i:used
i:van
i:vending
i:very
i:vet
i:video
i:videos
i:voice
i:waited
i:waiting
i:walk
i:walking
i:wall
i:want
i:wanted
i:ward
i:warned
i:warning
i:was
i:wash
i:washing
i:waste
i:watch
i:watched
i:watching
i:water
i:wear
i:wearing
i:wedding
i:wednesday
i:wednesdays
i:wee
i:week
i:weekdays
i:weeks
i:well
i:went
i:were
i:what
i:whatever
i:when
i:whenever
i:where
i:whether
i:which
i:whichever
i:while
i:who
i:whoever
i:whole
i:whose
i:why
i:window
i:wine
i:wiped
i:wish
i:withdraw
i:wonder
i:word
i:words
i:work
i:worked
i:working
i:workshop
i:world
i:worship
i:worst
i:would
i:wrecked
i:write
i:wrong
i:yard
i:yeah
i:year
i:yes
i:yet
i:yours
i:yourself
i:~is
i:~no
i:~she
i:~what
i:~you
ice
ice $
idea
idea it
idea it was
idea what
idea what it
if
if a
if anyone
if anything
if he asks
if he comes
if he is
if he starts
if i
if i 'd
if i am
if i can
if i come
if i could
if i did
if i do
if i feel
if i get
if i go
if i had
if i have
if i hear
if i see
if i was
if i were
if it
if it came
if it comes
if it has
if it kills
if it makes
if it should
if it was
if it will
if my
if not
if not i
if not then
if people
if she
if she asks
if she heard
if she is
if somebody
if someone
if something
if that
if that is
if that means
if the
if the answer
if the school
if there
if there are
if they
if they ask
if they can
if they keep
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
if you can
if you care
if you come
if you could
if you do
if you ever
if you fancy
if you feel
if you find
if you get
if you go
if you had
if you have
if you keep
if you kept
if you leave
if you left
if you let
if you look
if you make
if you need
if you no
if you only
if you prefer
if you put
if you really
if you refuse
if you ring
if you said
if you say
if you see
if you send
if you tell
if you think
if you want
if you went
if you were
if you will
if you would
if your
if your brother
if your dad
if your sister
ignore
ignore me
ignored
ignoring
ignoring me
ill
ill $
imagine
imam
immigration
in
in $
in a box
in a drawer
in a marriage
in a minute
in a nice
in a position
in a year
in all
in an hour
in and
in any
in as
in at
in bed
in before
in by the
in cash
in cash and
in cotton
in cotton wool
in court
in december
in english
in for
in front
in front of
in future
in good
in good faith
in half
in hospital
in if
in it
in jeddah
in june
in ludlow
in march
in may
in may and
in me i
in mind
in mind before
in my
in my account
in my body
in my car
in my coat
in my desk
in my drawer
in my hand
in my head
in my lap
in my life
in my name
in my own
in my phone
in need
in need of
in on the
in one
in or
in order
in other
in other people
in person
in place
in place of
in prague
in public
in spain
in ten
in ten minutes
in that
in that car
in that case
in that flat
in that position
in that room
in that voice
in the
in the ambulance
in the bag
in the bedroom
in the blue
in the canal
in the car
in the door
in the drawer
in the end
in the family
in the first
in the flat
in the garage
in the ground
in the hall
in the house
in the kitchen
in the mood
in the morning
in the mornings
in the next
in the other
in the paper
in the photos
in the post
in the pot
in the rain
in the red
in the same
in the sink
in the store
in the stove
in the street
in the study
in the taxi
in the truck
in the van
in the way
in the world
in there and
in this
in this life
in this town
in this world
in time
in to
in to work
in touch with
in two
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
in your head
in your locker
in your name
in your own
in your place
in your way
include
indeed
information
information $
innocent
inside $
inside a
insist
insta
instalments
instead
instead $
instead and
instead of
instruct
insulin
insult
insult you
insurance
insurance $
insurance i
insured
interesting
interrogate
interrupt
interview
interview at
into a
into my
into one
into the
invitations
invited
involve
involved
involved $
ironed
is
is $
is 1
is 11
is a
is a big
is a bit
is a fair
is a form
is a lie
is a long
is a lot
is a place
is a question
is a second
is a sin
is a thing
is a very
is a way
is about
is all
is all i
is all of
is all right
is also
is always
is an
is an old
is another
is any
is anything
is as
is as simple
is at
is at the
is back
is bad
is because
is because of
is better
is better for
is built
is called
is caused
is crying
is dead
is doing
is done
is done and
is due
is easier
is eight
is entirely
is fair
is fine
is finished
is for
is for a
is for you
is generous
is getting
is going
is going in
is going to
is gone
is got
is got a
is got to
is got your
is half
is half a
is hard
is how
is how you
is hurt
is if
is in
is in my
is in your
is just a
is left
is like to
is literally
is lost
is lost everything
is me
is me and
is me or
is mine
is more
is my
is my name
is no good
is no kind
is no point
is no reason
is no use
is nobody
is normal
is not
is not a
is not enough
is not in
is not like
is not only
is not over
is not the
is nothing in
is nothing left
is nowhere
is off
is off the
is okay
is on
is on me
is on my
is on the
is on you
is one
is only
is only me
is only so
is or
is out
is over
is over the
is pasta
is paying
is paying for
is put
is right
is seen
is seen a
is sending
is so
is something
is something to
is sorted
is soup
is staying
is still the
is talking
is that
is that i
is the
is the one
is the only
is there
is things
is this
is three
is three of
is to
is too
is true
is two
is up
is very
is what
is what i
is what people
is what you
is what your
is when
is where
is where it
is with
is worse
is worse than
is written
is written it
is you
is you and
is you who
is your
is your choice
is yours
is yours and
is yours to
issue
issues
it
it $
it 'd
it 'd be
it 'd take
it a
it a second
it after
it again
it again and
it again i
it against
it against me
it all
it all again
it all back
it all of
it and
it and do
it and he
it and i
it and if
it and it
it and that
it and the
it and there
it and they
it and you
it and your
it anyway
it as
it as i
it at easter
it back and
it back so
it because
it because i
it before
it before i
it before you
it but
it by
it came
it came out
it can
it come
it comes to
it coming
it cost you
it costs
it did
it does
it does not
it down
it down i
it first
it for
it for a
it for months
it for two
it for you
it from
it from me
it gets
it gets too
it go
it goes
it goes on
it goes to
it happened
it happens
it hard
it has
it has to
it i
it i 'd
it i am
it i have
it i just
it i will
it if i
it if you
it in a
it in front
it in march
it in the
it in writing
it in your
it is a
it is an
it is anything
it is as
it is at
it is because
it is better
it is done
it is easier
it is entirely
it is for
it is going
it is gone
it is got
it is in
it is like
it is literally
it is me
it is mine
it is no
it is normal
it is not
it is ok
it is on
it is only
it is over
it is pasta
it is staying
it is still
it is that
it is the
it is too
it is true
it is two
it is up
it is very
it is what
it is your
it is yours
it it
it it will
it kills
it kills me
it looks
it makes
it may
it me
it means
it might be
it next
it nobody
it not to
it now
it now and
it off
it off again
it on
it on a
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
it quiet
it rained
it right
it round
it since
it since and
it so
it so let
it sorry
it stays
it stops
it takes
it tell
it tell me
it that the
it that you
it then
it then i
it there
it they
it to
it to anyone
it to be
it to her
it to keep
it to me
it to my
it to the
it to them
it to you
it too
it turns out
it up
it up and
it up at
it up in
it was
it was a
it was dry
it was not
it was that
it was the
it was too
it was you
it went
it when
it when you
it will
it will be
it will go
it will not
it will take
it with
it with him
it with me
it without
it would
it would be
it would help
it wrong
it your
it yourself
itself
jacket
jail
jan
january
jar
jasmine
jaw
jealous
jean
jeddah
jeez
jewellery
jewels
jo
jo and
job $
job and
job and then
job i
job i will
job or
job with
jobs
joel
joint
joint account
joke
joke $
joke about
jokes
jokes $
joking
jonah
jonno
joseph
jude
judge
judge $
jump
jump $
june
june $
june i
june i have
just
just bought
just come
just go
just keep
just leave the
just need
just never
just not
just please
just please do
just remember
just said
just say
just saying
just sit
just so
just so you
just tell
just to
just to let
just want to
just you
karaoke
karen
karen 's
keeley
keep
keep $
keep asking
keep going
keep having
keep it
keep it in
keep it up
keep looking
keep looking at
keep me
keep my
keep on
keep out
keep out of
keep quiet
keep talking
keep that
keep the
keep the dog
keep writing
keep your
keeping
keeping a
keeps
keeps her
keeps me
kept
kept a
kept every
kept it
kept on
kept the
kept your
kettle
key 's
key 's in
key in
keys
keys $
keys in
keys in my
keys with
keys with your
kick
kick me
kid $
kids
kids and
kids are
kids at
kids could
kids for
kids i
kids passports
kids the
kids to
kids to the
kids up
kids up to
kids why
kids will
kill
kill you
killed me
killing
killing me
kills
kills me
kin
kind $
kind and
kind to
kissed
kissing
kit
kitchen
kitchen $
kitchen and
kitchen i
kitchen table
knee
kneel
knees
knew
knew $
knew i would
knew the
knife
knife $
knit
knock
know
know a
know about
know about your
know and
know and i
know because
know by
know how
know how i
know i am
know i can
know i have
know i will
know if
know if i
know if you
know it
know it was
know of
know sorry
know that
know that i
know that so
know that the
know that you
know that your
know the
know we
know what
know what happens
know what i
know what is
know what it
know what she
know what that
know what time
know what you
know where i
know whether
know which
know which one
know who
know whose
know why
know why you
know you
know you are
know you will
know your
knowing you
known
knows i
knows it
knows it is
knows that
kwame
labrador
ladder
ladies
lady
laid
lake
lake $
lamb
lamp
land
landing
landlord
lane
lanyard
lap
lap $
lap dance
laptop
laptop open
large
lasagne
last
last $
last and
last night
last night but
last of
last person
last person who
last thing
last thing i
last time
last time and
last time i
last warning
late
late $
late and
late and i
late for
late i
late i will
late then
later $
later you
laugh
laugh $
laugh at
laugh at me
laughed
laughing stock
lauren
lauren $
law
lawn
lawyer
lawyer $
lawyer 's
lawyer and
lawyers
lay
lead
league
leaks
learn
learn of
learned
lease
lease $
least $
least of
least of all
leave and
leave and i
leave by
leave i
leave i will
leave it
leave it there
leave it with
leave me
leave me i
leave on
leave the house
leave the keys
leave the room
leave them
leave you
leave you to
leave you with
leave your
leaves
leaves me
leaving
leaving $
leaving a
leaving it
leaving me
leaving the
leaving this
leaving with
lectures
leeds $
leeds i
left
left $
left a
left and
left and i
left for
left it
left to
left you
left your
leg
legal
lena
lena $
lend
less of
less than
lessons $
let
let go
let her
let her have
let it
let it go
let me
let me have
let me know
let me off
let me see
let off
let the
let the baby
let them
let this
let us
let us go
let us have
let us not
let us see
let you
let you down
let you find
let you get
let you go
let you know
let you take
let your
letter
letter $
letter from
letter from me
letter is
letter they
letter to
letter to your
letter you
letters
letters all
letters and
letters are
letters are in
letters for
letters to
letting
letting you
level
level $
liar
library on
licence
lie $
lie and
lie down
lie down in
lie down on
lie for
lie here
lie there
lie to
lied
lied about
lied about my
lied to
lied to you
life
life $
life and
life and i
life i
life i will
life is
life or
life or the
lift
lift a
lift a hand
lifts
light
light $
lights
like $
like 2
like 3
like 4
like a
like a fool
like a normal
like a wet
like an
like and
like and i
like before
like being
like dirt
like going
like i
like i am
like it is
like it or
like me
like me to
like nobody
like she
like that again
like that and
like that i
like that in
like the
like they
like this
like this all
like this and
like this i
like this with
like to
like to be
like to come
like to have
like to hear
like to know
like to read
like to stand
like to think
like us
like us to
like we
like what you
like when
like when i
like with
like you
like you are
like you did
like you said
like you were
like your
like your mother
like yours
likes the
line
line $
line:binding ultimatum
line:binding unsaid
line:bitter
line:cares
line:children
line:does
line:exposure
line:grave
line:harm
line:harmless
line:leaves_out
line:meant
line:misread
line:money
line:owned
line:owning
line:self_harm
line:ultimatum
line:unsaid
ling
lips
lisbon
lisbon and
list
list $
list for
list on
list on the
listen
listen $
listened
listing
literally
little
little face
liv
live
live $
live in
live there
live with
live with it
live with myself
live with us
lived
lived $
lives
living $
living with
lmao
lmao you
loaded
loan
loan and
loan and i
lock
lock it
lock me
lock me out
lock on
lock the
locked
locker
locker $
locks
locks $
locks changed
lodge
loft
loft $
loft and
lol
lol $
london
london $
lonely it
lonely it is
long
long $
long as
long as i
long as it
long as you
long face
long i
long time
long way
long you
longer
longer $
look $
look after
look after my
look after the
look and
look at
look at a
look at her
look at it
look at me
look at my
look at the
look at your
look down
look for
look like
look off
look off your
look up
look who
looked
looked at
looked at me
looked for
looked like
looked like a
lookin
looking
looking at
looking at flats
looking at me
looking at the
looking at your
looking for
looks
looks at
looks like
lose
lose the
lose the house
lost
lost $
lost a
lost everything
lost in
lost in the
lost my
lost the baby
lot
lot $
lot and
lot of
lot of them
lot to
lou
loud
loud and
loud i
love
love a
love and
love and you
love her
love i
love it
love it is
love me
love me again
love to
love you
love you and
love you i
love you like
love your
loved
loved me
loved them
lovely
lovely $
loves
loving
low
low i
lower
luck
luck today
lucky
lucky i
lucía
ludlow
lump
lunch
lunch if
lunch so
lunch so i
lunchtime
lunchtime $
lying
lying about
lying down
lying if
lyn
m!:'s
m!:a
m!:about
m!:after
m!:again
m!:all
m!:alone
m!:and
m!:answer
m!:anyone
m!:anything
m!:asking
m!:at
m!:back
m!:be
m!:by
m!:come
m!:coming
m!:do
m!:down
m!:even
m!:everything
m!:father
m!:food
m!:for
m!:forever
m!:forget
m!:from
m!:get
m!:go
m!:going
m!:gone
m!:heart
m!:here
m!:home
m!:house
m!:in
m!:is
m!:kids
m!:know
m!:longer
m!:more
m!:mother
m!:mouth
m!:much
m!:mum
m!:my
m!:name
m!:no
m!:nobody
m!:none
m!:not
m!:now
m!:of
m!:on
m!:one
m!:or
m!:out
m!:over
m!:own
m!:please
m!:point
m!:road
m!:say
m!:saying
m!:signature
m!:since
m!:sister
m!:sit
m!:stand
m!:sunday
m!:take
m!:talk
m!:tell
m!:the
m!:then
m!:till
m!:to
m!:today
m!:tonight
m!:until
m!:up
m!:use
m!:watch
m!:way
m!:when
m!:while
m!:wife
m!:will
m!:without
m!:yet
m:'d
m:'s
m:28th
m:3
m:5
m:absolute
m:account
m:address
m:after
m:again
m:age
m:alone
m:already
m:also
m:always
m:am
m:an
m:and
m:anger
m:angry
m:another
m:any
m:apology
m:are
m:arm
m:as
m:ask
m:asked
m:asking
m:at
m:attention
m:away
m:baby
m:back
m:bad
m:bag
m:bank
m:because
m:been
m:before
m:being
m:better
m:block
m:blood
m:boarding
m:body
m:boss
m:both
m:break
m:breathing
m:broken
m:but
m:by
m:cake
m:call
m:calls
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
m:clock
m:comes
m:contract
m:cousin
m:dad
m:date
m:day
m:days
m:dead
m:dear
m:death
m:deposit
m:desk
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
m:drawer
m:drink
m:drop
m:duty
m:each
m:easter
m:eight
m:either
m:else
m:end
m:english
m:enough
m:even
m:evening
m:every
m:everybody
m:everyone
m:everything
m:ex
m:eye
m:eyes
m:family
m:fast
m:father
m:feel
m:find
m:fine
m:first
m:flat
m:fool
m:football
m:for
m:fourth
m:friday
m:friends
m:from
m:front
m:funeral
m:get
m:glass
m:goes
m:going
m:gone
m:good
m:grave
m:ground
m:group
m:half
m:hand
m:hands
m:happens
m:happy
m:hard
m:has
m:have
m:having
m:head
m:heart
m:her
m:here
m:him
m:home
m:honest
m:honestly
m:hoodie
m:hour
m:house
m:how
m:husband
m:if
m:ignoring
m:in
m:instead
m:is
m:job
m:just
m:keep
m:keys
m:kids
m:kitchen
m:knees
m:lap
m:last
m:later
m:laugh
m:lawyer
m:least
m:legs
m:let
m:letters
m:licence
m:lie
m:like
m:lol
m:look
m:looking
m:love
m:lunch
m:makes
m:man
m:manager
m:march
m:me
m:mind
m:miss
m:moaning
m:month
m:more
m:mother
m:mouth
m:move
m:mum
m:mums
m:my
m:nan
m:nerve
m:next
m:night
m:nine
m:nothing
m:notice
m:now
m:number
m:of
m:off
m:old
m:on
m:once
m:ones
m:or
m:order
m:otherwise
m:over
m:own
m:papers
m:partner
m:passwords
m:pay
m:people
m:pills
m:place
m:plan
m:plate
m:please
m:prove
m:put
m:rag
m:reason
m:remember
m:rest
m:right
m:round
m:run
m:said
m:same
m:saturday
m:savings
m:says
m:school
m:see
m:sell
m:send
m:seven
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
m:stays
m:stop
m:story
m:study
m:summer
m:sunday
m:tablets
m:take
m:talking
m:teacher
m:team
m:tell
m:telling
m:temper
m:than
m:thank
m:the
m:them
m:then
m:therapist
m:thief
m:things
m:think
m:third
m:those
m:three
m:through
m:thumbs
m:thursday
m:ticket
m:tied
m:till
m:time
m:told
m:tomorrow
m:tongue
m:tonight
m:too
m:took
m:truck
m:truth
m:turn
m:two
m:uncle
m:uncles
m:under
m:until
m:up
m:us
m:van
m:voice
m:wages
m:want
m:was
m:watch
m:watching
m:way
m:week
m:well
m:went
m:were
m:what
m:whatever
m:when
m:whenever
m:where
m:whether
m:which
m:whichever
m:while
m:who
m:whoever
m:whole
m:will
m:with
m:woman
m:word
m:words
m:work
m:works
m:world
m:would
m:write
m:x
m:years
m:yours
ma 's
machine
machine $
machines
machines and
mad
madam
madam i
made
made $
made a
made it
made my
made that
made the
made to
made you
made you choose
made your
madness
magaluf
magaluf $
mail
mail $
main
make
make a fuss
make another
make dinner
make everything
make her
make it
make it back
make it hard
make it right
make me
make me choose
make me come
make me do
make me go
make me look
make one
make sure that
make that
make the
make you
make you feel
makes
makes a
makes me want
makes you
making
making that
making that noise
making you
mama
man
man $
man 's
man again
man but
man did
man does
man has
man in
man looks
man to
man who
man who is
man will
man you
manage
manage it
manage the
manager
manager $
manager this
mandy
many $
many more
many people
map
march
march $
march and
maria
marion
mark
marriage
marriage $
married
marry
marry him
mates
maths
matter
matter i
matter of
matters
maureen
may
may $
may and
may and i
may as
may as well
may be
may choose
may come
may find
may have
may not
may think
maybe
maybe i
maybe if
maybe if you
maybe one
maybe that
maybe you
me
me $
me a
me about your
me after
me after the
me again
me again and
me again i
me alone
me an
me and
me and he
me and i
me and it
me and not
me and say
me and the
me and they
me and you
me and your
me are
me as
me as if
me at
me at the
me away
me back
me before
me before the
me by tonight
me choose
me come
me come and
me different
me do
me do it
me feel
me feel like
me first
me for
me for a
me forever
me from
me go
me going
me gone
me half
me have
me how
me how to
me how you
me i
me i 'd
me i am
me i can
me i do
me i have
me i will
me if
me if i
me if it
me if there
me if you
me in
me in a
me in front
me in that
me in the
me in this
me in time
me is
me it
me it is
me just
me know
me like a
me like that
me look
me much
me my
me no
me not
me not to
me now
me now and
me now i
me off
me on
me on it
me on my
me on the
me once
me one
me one more
me or
me or do
me or i
me or not
me or the
me or you
me otherwise
me out
me out and
me out of
me over
me please
me see
me since
me sit
me so i
me some
me something
me take
me that
me that i
me the
me then
me then i
me through
me to
me to be
me to come
me to get
me to go
me to live
me to say
me to sleep
me to stop
me to tell
me to the
me today
me today i
me tomorrow
me tomorrow or
me tonight
me under
me under the
me until
me until you
me up
me want
me want to
me what
me what would
me what you
me when
me when you
me when your
me where
me where i
me where you
me which
me who 'd
me with
me with the
me you
me you 'd
me you are
me you did
me you do
me you know
me you will
meals
mean
mean $
mean it
mean that
mean the
means
meat
meat i
medal
mediation
medical
medicine
meet
meet me in
meet you
meeting
meeting $
megaphone
meme
memory
memory $
men
mend
mend $
mention
mention it
mention it to
mention that
mention the
merely
messaged
messages
messages $
messages and
messages and i
messing
met
met with
mi
microphone
middle
middle name
middle of your
midnight
midnight $
midnight and
midwife
might
might be
might do
might go
might just
might like
might like to
might not
might not be
might not even
might want
might want to
mike
milk
mill
mill lane
million
mind
mind $
mind before
mind before you
mind for
mind i
mind if
mind me
mind that
mind the
mind to
mind yourself
mine
mine $
mine 's
mine and
mine and i
mine and you
mine from
mine in
mine it
mine so
mine to
minibus
ministry
mins
minus
minute
minute $
minutes
minutes and
minutes and i
minutes before
minutes before i
minutes i
minutes late
miriam
misery
miss
miss me
miss you
missed
missed the
missing
mistake
mistake and
mistakes
moan about
moaning
mock
mocked
mom
mom 's
moment
moms
monday
monday $
monday and i
monday and you
monday if
monday to
monday when
monday you
mondays
mondays and
money
money $
money 's
money again
money i
money in
money in it
money is
money that
money the
money to
monster
month
month $
month and
month and i
month i
month i have
month we
months
months $
months you
mood $
moods
moods and
moon
moon on
more
more about
more about it
more and
more and i
more and it
more chance
more go
more i
more if
more if you
more in
more of
more of the
more of this
more or
more than
more than i
more than that
more that i
more thing
more this
more time
more time and
more to
more until
more where
more where that
more word to
morning
morning $
morning and
morning and i
morning before
morning to
morning with
mornings
mornings and
mornings you
mortgage
mortgage $
mortified
most
most of
mostly
motel
mother
mother $
mother 's
mother 's kitchen
mother 's on
mother about
mother about the
mother and
mother and i
mother and say
mother and you
mother has
mother i
mother i will
mother is
mother says
mother that
mother that i
mother to
mother who
mother who is
mother will
mother you are
motorway
mountain
mouth
mouth again
mouth shut
move
move $
move my
move out
moved
moved and
moved and you
moved the
moves
moving
moving my
moving to
mr
mrs
much $
much longer
much you
mug
mum
mum $
mum 's
mum 's for
mum 's in
mum about
mum about the
mum and
mum can
mum gets
mum gets here
mum i
mum it
mum it was
mum the
mum the truth
mum to
mum what
mum who
mum will
mummy
mummy says
mums
music
must
must be
mutual
my
my absolute
my account
my age
my arm
my arm before
my back
my back was
my bag
my bank
my blood
my body
my boss
my break
my brother 's
my brother and
my car
my card
my children
my contract
my cousin
my cousin 's
my dad
my dad 's
my day
my dear
my desk
my doing
my door
my drawer
my duty
my ex
my eye
my eyes
my family
my father
my father 's
my first
my first wife
my half of
my hand
my hands
my hands up
my head
my head i
my heart
my hoodie
my husband
my keys
my kids
my knees
my lap
my legs
my licence
my life
my life is
my love
my love it
my manager
my mind
my mother
my mother 's
my mother and
my mother says
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
my notice
my notice in
my number
my old
my old phone
my only
my own
my own kitchen
my own mother
my own mouth
my own wife
my parents for
my parents that
my parents you
my passwords
my people
my phone
my phone at
my plate
my saying
my shoes
my side of
my signature
my sister
my sister about
my sister i
my sister if
my sister is
my sister to
my solicitor
my son
my sponsor
my story
my stuff
my tablets
my teacher
my temper
my therapist
my therapist says
my thumbs
my time
my tongue
my uncle
my uncle 's
my uncles
my van
my voice
my wages
my wages go
my wages to
my watch
my whole
my wife
my word
my work
myself
myself again
myself and
myself and i
myself at
myself i was
myself if
myself if you
myself in
myself off
myself on
myself since
myself so
myself that
myself to
myself tonight
myself with
na
nagpur
naira
name
name $
name 's
name 's on
name and
name and i
name as
name from
name in
name in the
name is
name is on
name it
name it and
name off
name off the
name on
name on it
name on that
name the
names $
nan
nan 's
nan i
nana
nana 's
nanny
natural
naturally
near
near the
nearly
neck
neck $
ned
need
need $
need a
need an
need an answer
need for
need it
need me
need never
need not
need not come
need of
need that
need the
need them
need to
need to know
need to reply
need to ring
need you
need you to
needed
needing
needs
needs to
needs to see
negatives
neighbour
neighbour and
neighbours $
neither
nephew
nerve
nerve $
nervous
never
never a
never answer
never ask
never ask for
never be
never done
never even
never forgive
never get
never had
never have
never have to
never hurt
never hurt you
never let
never let you
never mind
never once
never see
never see the
never tell
never told
never trust
never want
never would
new bloke
new fella
new friend
new one
new person
new year
new year 's
newcastle
news
next
next $
next day
next day and
next door
next door and
next of
next of kin
next one i
next time
next time i
next time it
next time we
next time you
next to
next week
next year
ngl
ngl i
nice
nice $
nice about
nice about the
nice if
nice to me
nicely
nicer
nicola
night
night $
night and
night and i
night and said
night before
night but
night i
night in
night in the
night not
night of
night that
night with
nights
nights i
nine $
nine and
nine and i
nine and you
nine hundred
nine oclock
nine years
ninety
ninety $
ninth and
nisha
no
no and
no and i
no answer
no bother
no business
no car
no car and
no choice
no choice but
no do
no do not
no family
no from
no good
no hard feelings
no i
no i am
no i do
no idea
no idea what
no it
no kind
no man
no money
no more
no more about
no more of
no need
no need for
no need to
no one needs
no one will
no one would
no or
no phone
no point in
no pressure
no reason
no reason for
no reason to
no regrets
no rush
no stress
no strong
no the
no then
no to
no trouble
no use
no use to
no woman
no worries
no you
nobody
nobody 'd
nobody could
nobody else
nobody else in
nobody else is
nobody gets
nobody here
nobody is
nobody left
nobody needs
nobody to
nobody watching
nobody will
nobody will be
nobody would
noise
noise again
none
none of the
nonsense
noon and i
noon i
noon or
nor
nor will
normal
normal wife
nose
not
not $
not a
not a crime
not agree
not all
not and
not and i
not answer
not answered
not answering
not any
not argue
not as
not ask a
not ask for
not ask what
not ask where
not ask you
not asking
not asking you
not at
not at the
not back by
not be
not be a
not be answerable
not be any
not be asking
not be at
not be back
not be bothered
not be doing
not be here
not be hurt
not be in
not be offended
not be responsible
not be the
not bear
not bear to
not been
not been to
not before
not believe
not blame
not blame you
not bother
not breathe
not bring the
not burn
not call
not care
not care if
not carry
not come
not come at
not come back
not come down
not come for
not come home
not come i
not come in
not come on
not come to
not come up
not coming
not coming back
not coming to
not complain
not contest
not cry about
not deserve
not deserve to
not do
not do it
not do the
not doing
not drink
not drive
not driving
not eaten
not eating
not either
not end
not enough
not even
not even look
not even remember
not exist
not expect
not expecting
not face
not face another
not face them
not feel
not feel like
not feel that
not fight
not fight you
not find
not find me
not follow
not for
not forget
not forget that
not found
not from
not get
not get a
not get another
not get out
not get past
not get to
not get up
not give
not go
not go in
not go on
not go round
not go to
not going anywhere
not going to
not good
not got
not handle
not happen
not happen again
not happy
not have
not have a
not have another
not have happened
not have to
not have you
not have your
not having
not hear
not hear from
not hear me
not help
not her
not her fault
not here
not here by
not hold
not home
not home by
not hurt
not i
not i can
not i have
not i will
not in
not in a
not in the
not interrupt
not involve
not joking
not know
not know how
not know if
not know that
not know what
not know which
not leave
not leave me
not leaving
not let
not let it
not let me
not like
not like it
not like that
not like the
not like to
not like what
not living
not look
not look at
not love
not lying
not make it
not make me
not make that
not make the
not make this
not me
not mean
not mean it
not meet
not mention
not met
not mind
not mind me
not mine and
not my
not need
not need me
not need them
not need to
not one
not one for
not only
not opened
not ours
not over
not paid
not pay
not paying
not pick
not pick up
not plan
not promise
not push
not put
not put me
not really
not recognise
not reply
not ring
not ringing
not rush
not save
not say
not say a
not say anything
not say i
not say it
not say that
not saying
not see
not see a
not see her
not see him
not see that
not see the
not see what
not see your
not she
not shout
not sign
not so
not sorry
not speak
not speaking
not speaking to
not stay
not stay in
not stop at
not suppose
not suppose that
not sure
not sure i
not survive
not take
not take it
not take that
not taken
not talk to
not talking
not tell
not tell her
not tell me
not tell you
not telling
not telling you
not that
not that is
not the
not the one
not then
not then i
not then you
not there
not there to
not think
not think i
not think it
not think she
not think that
not think you
not to be
not to come
not to tell
not told
not told you
not trouble
not trouble you
not true it
not trust
not turn
not turn the
not turn up
not until
not until you
not up
not up to
not wait
not wait up
not wake
not wake up
not wake you
not want me
not want to
not with
not worry
not worry about
not worry i
not write
not write back
not yet
not you
not you that
not you worry
not your
note
note and
note from
note on
note on the
notebook
notebook in
notes
notes $
notes of
nothing
nothing $
nothing about
nothing about that
nothing and
nothing and i
nothing by
nothing else
nothing happened
nothing in
nothing left
nothing left for
nothing more
nothing on
nothing to
nothing to do
nothing you
notice $
notice in
notice in on
notice the
noticed
now
now $
now and
now and it
now and then
now because
now come
now go
now i
now i 'd
now i have
now i will
now if
now if i
now is
now it
now it is
now it will
now on
now on i
now she
now so
now so i
now the
now then
now then i
now they
now to
now what
now with
now you
nowhere
nowhere to
number
number $
number 's
number and
number in
number on the
number so
nurse
nursery
nursing
nut
oblige
obliged
obliged if
obliged to
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
of driving
of every
of everyone
of her
of his
of in
of it
of it again
of it at
of it back
of it before
of it i
of it it
of it on
of it to
of june
of kin
of me
of me again
of me on
of me to
of mine
of mine and
of money
of mother
of my heart
of my life
of my mother
of my whole
of myself
of nothing
of our
of paper
of shame
of something
of space
of sunday
of telling
of telling you
of term
of that
of the
of the bank
of the bed
of the choir
of the house
of the long
of the money
of the month
of the neighbours
of the other
of the rent
of the water
of the way
of the window
of the year
of them
of them on
of there
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
of words
of you
of you and
of you crying
of you i
of you if
of you in
of you on
of you that
of you to
of you who
of your
of your boss
of your brother
of your class
of your life
of your moods
of your shift
of your way
of yours
off
off $
off again
off and i
off at
off by
off by the
off i am
off it is
off me
off my
off my arm
off on a
off shift
off the
off the lease
off the stage
off to
off with
off with her
off with the
off without
off your
off your face
off your own
offence
offended
offered
offered $
offers
office
office and
office and i
office you
often
ok
ok $
ok i
ok that
ok you
okay
okay $
old $
old people
old phone
old you
on a
on a plane
on a thursday
on about
on all
on and
on and i
on and it
on as
on at
on before
on board
on break
on everything
on for
on friday
on friday and
on friday i
on fridays
on her
on here
on his back
on i
on i am
on i will
on if
on in
on in the
on it
on like
on like this
on me now
on mill
on monday
on mondays
on mondays and
on my
on my break
on my knees
on my life
on my old
on my own
on my phone
on my plate
on my side
on my way
on one
on our
on paper
on paying
on people
on purpose
on purpose and
on saturday
on saturday and
on saturday i
on saturday if
on so
on sunday
on sunday and
on sunday i
on sunday or
on sunday with
on telling
on that
on that one
on the
on the 14th
on the 2nd
on the 3rd
on the 4th
on the 6th
on the 9th
on the blue
on the board
on the car
on the day
on the desk
on the door
on the doorstep
on the early
on the flat
on the floor
on the fridge
on the hook
on the house
on the ice
on the late
on the lawn
on the line
on the list
on the market
on the next
on the ninth
on the other
on the pavement
on the phone
on the plane
on the radiator
on the roof
on the sill
on the stairs
on the step
on the trip
on the van
on the video
on the wall
on the ward
on the way
on the window
on them
on then
on then leave
on these
on this
on this earth
on thursday
on thursday at
on thursday if
on thursdays
on time
on to the
on to you
on tuesday
on tuesday and
on tuesdays
on until
on wednesday
on wednesday and
on wednesday with
on wednesdays
on weekdays
on what
on what you
on when
on with
on with the
on you
on your
on your car
on your desk
on your hands
on your own
on your side
on yours
once
once a
once a month
once and
once i
once if
once more
once more and
once you
one
one $
one again
one and
one and he
one and it
one at a
one back
one before
one by
one can
one day i
one day you
one down
one email
one evening
one file
one for
one for the
one i am
one i will
one in
one in the
one is
one it
one it is
one letter
one lie
one mistake
one more
one more chance
one more go
one more thing
one more time
one needs
one needs to
one night
one of me
one of my
one of these
one of those
one of us
one of your
one on
one person
one phone
one phone call
one picture
one single
one single thing
one that
one the
one then
one thing
one time
one time i
one to
one up
one way
one way or
one who
one who can
one who has
one who is
one who will
one who wrote
one will
one with
one with me
one word
one word from
one word to
one would
one you
ones
ones and
ones and i
ones with
ones with the
onions $
online $
only
only $
only a
only asking
only asking for
only be
only care
only do
only do not
only drop
only ever
only got
only half
only have
only i
only if
only if you
only just
only listen
only me
only need
only next
only next door
only one
only please
only read
only reason
only say
only so
only take
only the
only thing
only thing that
only you
onto
onto the
op
open
open $
open again
open for
open it
open it and
open that
open the
open the door
open your
open your mouth
opened
opened the
opinion
opinion $
or
or a
or about
or am
or am i
or any
or any sunday
or anything
or by
or come
or do
or do not
or for
or for good
or go
or he
or i
or i 'd
or i am
or i can
or i do
or i get
or i swear
or i tell
or i will
or if
or if you
or it
or it is
or keep
or later
or madam
or mine
or my
or next
or next week
or no
or not
or out
or say
or shall
or shall i
or small
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
or we will
or what
or whatever
or whatever you
or whoever
or will
or without
or without you
or you
or you and
or you can
or you go
or you have
or you will
or your
or your mum
or yours
order to
ordered
other
other day
other hand
other kind
other one
other people
other people 's
other thing
other things
other woman
others
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
our darren
our darren 's
our first
our house and
our names
ours
ours $
ourselves
out
out $
out about
out about the
out after
out and
out and i
out because
out by
out by the
out for
out from
out from facebook
out here
out i am
out in
out in front
out in the
out like
out like that
out loud
out of
out of a
out of me
out of mine
out of my
out of that
out of there
out of this
out on friday
out on the
out over
out since
out that door
out there
out there with
out till
out to
out to the
out tonight
out what
out what it
out when
out with
out you
out your
outside
outside $
outside and i
outside or
outside our
outside the
outside the house
outside with
outside with the
outside your
outside your work
oven
over
over $
over and
over and i
over at
over before
over but
over for
over glass
over glass for
over if
over if you
over it
over it and
over me
over my
over one
over the door
over the phone
over there
over this i
over what
over what i
over you
over your
overnight $
owe
owe me
owe me an
owe you
owed
own
own $
own card
own children
own for
own friends
own i
own kitchen
own mother
own mouth
own name
own people
own phone
own sister
own that
own wife
own with
own with the
owt
pace
pack
pack $
packed in
pad
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
pain
paint
painted
pair
pair of
pam
panic
paper
paper $
paper and
paper for
paper so
paper that
papers
papers and
papers are
paperwork
paragraph
parcel
pardon
pardon me
parent $
parents
parents about
parents about the
parents come
parents evening
parents evening and
parents for
parents that
parents that i
parents the
parents you
parish
park
park $
park and
park and i
parked at
parked at the
parking
part
part in
partner
pass that
passed
passed you
passes
passing
passport
passport $
passport 's
passports
passports $
passports are
passports are with
past $
past caring
past the
past this
path
path $
patience
patient
pattern
paul
pavement
pavement $
pay
pay for
pay for it
pay for the
pay that
pay the
pay the rent
pay your
paying
paying $
paying for
paying for the
paying it
paying the
paying you
payment
payments
payments on
payments to
pays
peace
pearls
peas
peas $
pedal
pen
pen $
penny $
pension
people
people $
people are
people do
people for
people in
people knowing
people that
people that you
people who
people who 'd
people will
people with
people would
per
percent of
perfect
performing
perhaps i
perhaps i should
permission
persist
persist in
person
person $
person by
person can
person i
person in
person who
person you
persons
pete
pete $
petrol
phil
phone
phone $
phone again
phone and
phone and the
phone and you
phone at
phone back
phone because
phone because i
phone bill
phone bill and
phone by
phone call
phone call and
phone can
phone for
phone from
phone from the
phone i
phone in
phone off
phone out
phone when
phoned
phones
phones and
phoning
phoning your
photo $
photo to
photographs
photographs $
photos
photos and
photos and i
piano
pic
pic of
pic of you
pick
pick $
pick me
pick them
pick up
pick up pick
pick up the
picked
picking up
picks
picks up
pickup
pics
picture
picture and
picture from
picture to
pictures
pictures $
pictures of
pictures on
pie
pie $
piece
piece of
piece of paper
pier
pills
pills $
pills and
pin
pints
pints in
pity
pizza
place
place $
place at
place at the
place i
place in
place of
place on
place on the
places
plan
plan $
plan to
plane
plants
plastic
plate
plate $
plate i
plates
platform
play
played
playing
playing $
plead
please
please $
please come
please do
please do not
please i
please i am
please keep
please tell
pleased $
pleased to
plenty
plenty of
plot
plug
plus
pockets
pockets $
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
police and
police i
police i will
police in
police it
police on
polis
polish
polite
pool
pool $
poor
pop
poppy
porch
porridge
porto
porto $
portugal
position
position $
position to
possible
post
post $
post down
post i
post it
post tonight
posted
posted on
posted the
posters
posting
posting the
pot
pot $
potatoes
pots
pound
pounds
poured
poured the
power
practice
practice $
prague
pram
pray
prayed
prefer
prefer it
prepared
prepared to
present
presentation
pressure
pretend i
pretty
price
pride
pride and
print
printed
printed out
probably
problem
professional
prom
promise
promise me
promise me you
promise you
promise you i
promise you will
promised
proper
properly
proposal
proposed
proud
proud of
proud you
proud you are
prove
prove it
psychiatrist
psycho
public
pudding
pudding $
pull
pulled
purpose
purpose $
purpose and
purpose and i
purse
purse $
push
push it
push me
push me on
pushed
pushing
put
put a
put a tracker
put anything
put down
put him
put in
put it
put it away
put it down
put it in
put it on
put it out
put me
put me in
put me out
put mine
put myself
put on
put on it
put on that
put on the
put our
put that
put the
put the good
put them
put this
put up
put up one
put you in
put your coat
put your name
put your stuff
putting it
putting it in
putting my
putting the
putting this
putting your
quarry
quarter
question for
questions
quick
quick $
quickly
quid
quiet
quiet about
quiet and
quiet and you
quiet here
quiet i
quiet night
quietly
quietly $
quite
r!:'s
r!:a
r!:about
r!:again
r!:anyone
r!:back
r!:be
r!:boss
r!:brother
r!:brothers
r!:by
r!:come
r!:cousin
r!:end
r!:father
r!:for
r!:head
r!:health
r!:if
r!:in
r!:know
r!:made
r!:money
r!:mum
r!:name
r!:never
r!:no
r!:nobody
r!:not
r!:now
r!:on
r!:one
r!:or
r!:out
r!:parents
r!:pension
r!:rest
r!:side
r!:son
r!:stuff
r!:the
r!:them
r!:to
r!:unless
r!:way
r!:when
r!:without
r!:work
r!:would
r!:yet
r!:your
r:'d
r:'s
r:4
r:7
r:a
r:about
r:account
r:after
r:again
r:age
r:alone
r:along
r:also
r:always
r:an
r:and
r:another
r:any
r:anyone
r:anything
r:anyway
r:are
r:arms
r:as
r:ask
r:asking
r:at
r:attorney
r:audition
r:aunt
r:baby
r:bag
r:balcony
r:bathroom
r:be
r:bed
r:been
r:before
r:being
r:bf
r:bill
r:birthday
r:bit
r:bloke
r:blue
r:board
r:body
r:book
r:books
r:boss
r:box
r:brothers
r:btw
r:business
r:but
r:by
r:call
r:calls
r:came
r:can
r:card
r:care
r:cash
r:cat
r:chance
r:changed
r:charger
r:child
r:chin
r:choice
r:class
r:classes
r:club
r:coat
r:coffee
r:come
r:comes
r:coming
r:contract
r:course
r:cousin
r:cross
r:cry
r:dad
r:day
r:days
r:dead
r:december
r:desk
r:diary
r:did
r:dish
r:divorce
r:do
r:does
r:dog
r:done
r:door
r:double
r:down
r:draft
r:dress
r:drive
r:driving
r:easter
r:emails
r:ever
r:every
r:everything
r:ex
r:eyes
r:facebook
r:family
r:father
r:fault
r:feelings
r:fella
r:find
r:finding
r:fine
r:fire
r:firm
r:first
r:five
r:foot
r:forgiveness
r:forms
r:four
r:friend
r:friends
r:from
r:front
r:full
r:funeral
r:gate
r:get
r:gets
r:girl
r:girlfriend
r:glasses
r:go
r:god
r:goes
r:good
r:got
r:gran
r:grandmother
r:group
r:gym
r:ha
r:had
r:hair
r:half
r:hand
r:handbag
r:hands
r:happened
r:has
r:have
r:health
r:heart
r:help
r:her
r:here
r:him
r:his
r:home
r:honest
r:honeymoon
r:horse
r:hospital
r:house
r:how
r:however
r:husband
r:if
r:ill
r:in
r:insurance
r:is
r:job
r:just
r:keep
r:keeps
r:key
r:keys
r:knees
r:knew
r:know
r:landlord
r:lawn
r:legs
r:letter
r:letters
r:licence
r:lie
r:life
r:light
r:like
r:likes
r:lips
r:list
r:little
r:locker
r:lol
r:lost
r:lot
r:loud
r:love
r:lying
r:mail
r:make
r:manager
r:many
r:mate
r:mates
r:may
r:maybe
r:message
r:messages
r:might
r:mind
r:mine
r:monday
r:month
r:moods
r:more
r:mother
r:mouth
r:mum
r:myself
r:name
r:nan
r:nana
r:neck
r:neighbour
r:netball
r:new
r:next
r:night
r:noon
r:nothing
r:now
r:number
r:off
r:office
r:on
r:once
r:one
r:ones
r:only
r:open
r:or
r:out
r:over
r:paper
r:part
r:past
r:pay
r:people
r:perfect
r:person
r:phone
r:piano
r:pick
r:pictures
r:place
r:plants
r:plate
r:pockets
r:pool
r:porridge
r:post
r:pot
r:printed
r:problem
r:purse
r:put
r:radiator
r:rang
r:really
r:records
r:remember
r:rent
r:retirement
r:rights
r:road
r:roof
r:round
r:same
r:saturday
r:saying
r:says
r:scarf
r:school
r:shop
r:should
r:show
r:sick
r:side
r:signature
r:silence
r:since
r:sister
r:sit
r:six
r:skin
r:sleep
r:so
r:solicitor
r:son
r:sorry
r:spending
r:sponsor
r:step
r:steps
r:still
r:stomach
r:stone
r:story
r:street
r:summer
r:sunday
r:supper
r:support
r:tablets
r:talk
r:tea
r:team
r:tell
r:text
r:the
r:their
r:them
r:then
r:these
r:things
r:think
r:though
r:three
r:throat
r:through
r:till
r:time
r:title
r:to
r:told
r:train
r:truth
r:turn
r:tutor
r:twelve
r:two
r:uncle
r:until
r:up
r:us
r:very
r:village
r:visa
r:voice
r:vows
r:walk
r:wall
r:want
r:wants
r:was
r:way
r:wedding
r:week
r:what
r:whatever
r:when
r:while
r:whole
r:why
r:wife
r:word
r:work
r:worker
r:working
r:would
r:year
r:your
rabbit
rabbit 's
rachel
radiator
radio
rag
rail
rail $
rain
rained
raining
raise
raise it
raised
ramp
ran
rang
rang the
rather
rather be
rather it
rather it was
rather know
rather not
rather than
rather you
razor
reach
reach $
reaction
read $
read all
read every
read in
read it
read it first
read out the
read out your
read that
read the
read the book
read this i
read this when
read to
read you
read your
read your diary
read your messages
reading
reads
ready
ready $
ready to
ready to be
real
real one
realise you
really
really do not
reason
reason $
reason and
reason and you
reason for
reason i
reason i have
reason to
reason to be
reason to go
reason why
reasonable
recall
recall i
recall that
receipt
receipts
recipe
reckon
recognise
record
records
red one
reena
reference
reference $
refund
refuse
refuse to
regards
regret
regret this
regrets
rehab
rehab $
relatives
relieved
relieved $
remaining
remember
remember $
remember i
remember that
remember that i
remember that you
remember who
remember whose
remember whose name
remember you
remind
remind you
remind you that
renewal
rent
repeated
repeated it
repeated it to
repeating
reply
reply $
reply by
reply or
report
report it
reported
reps
reservoir
resign
respect
respect $
respect it
respond
responsible for
responsible for what
responsible for your
rest
rest $
rest of
rest of my
rest of our
rest of the
rest of your
restaurant
result
results
retirement
return
return before
return that
return the
returned
reverse
revise
rice
rick
riding
rifle
right
right again
right so
right so i
right that
right that i
rights
ring
ring and
ring at
ring back
ring her
ring i
ring is
ring me
ring me before
ring me if
ring my
ring on
ring that
ring the
ring the school
ring when
ring when you
ring you
ring your dad
ring your mother
ringing her
ringing the
rings about
rings i
rings you
river
road $
roads
rob
rob i
rock
rome
roof
roof $
room
room and
room and i
room by
room or
roommate
rope
rope $
rope and
rory
roses
rota
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
rubbed
rubbish
rude
ruin
ruined
ruined your
ruins
rules
rum
run
run $
run and
run from
run on
run out
run the
rung
running
running it
runs
runs it
runs out
rush
rushing
ruth
sack
sad
sad about
sad about it
safe
safe and
safety
said
said $
said about
said about her
said about your
said and i
said by
said come
said goodbye
said goodbye to
said he
said he will
said i
said i 'd
said i could
said i would
said if
said in front
said in the
said my
said no
said so to
said sorry
said sorry for
said sorry in
said that
said that i
said what
said what i
said what you
said you wanted
said you were
said your
said ~no
sail
saint
saint $
salary
salt
sam
same
same $
same as
same day
same i
same it
same it is
same morning
same place
same thing
same way
same week
sandwiches
sang
sat
sat down
sat on
sat on the
satisfied
saturday
saturday $
saturday and
saturday and i
saturday because
saturday i
saturday i am
saturday i will
saturday if
saturday so
saturday so you
saturday that
saturdays
sauna
sausage roll
save
save me
saved
saved me
savings
saw
saw i
saw it
saw you
saw your
saw your face
sax
say
say $
say a
say a word
say and
say and i
say another
say anything
say goodbye
say goodbye to
say i
say i am
say i can
say i did
say is
say it
say it a
say it before
say it in
say it to
say it was
say no
say no and
say no more
say no to
say nothing and
say one
say one word
say so
say so and
say so in
say some
say something
say sorry
say sorry and
say stop
say stop i
say thank
say thank you
say that
say that if
say that word
say the
say to
say to me
say to you
say to your
say we
say we are
say what
say what i
say where
say which
say who
say why
say yes
say you
say you are
say you forgive
say you will
say your
say your name
sayin
saying
saying $
saying i
saying it
saying it is
saying so
saying something
saying that
saying what
says
says $
says he
says i
says i am
says i can
says that she
says the
says to
says you are
scan
scared
scared of
scarf
scarf in
schedule
school
school $
school and
school fees
school run and
scouts
scrape
scratched
scream
scream at
scream at me
screen
screenshots
season
second
second $
second one
second phone
second time
secret
secrets
section
see
see $
see a penny
see her
see him
see his
see how
see how long
see how you
see how your
see i
see if
see if they
see if you
see it
see it i
see me
see me again
see me i
see my
see now
see that
see that the
see the
see the man
see the point
see them
see those
see to
see to it
see us
see what
see what he
see what i
see what you
see who
see who you
see why
see you
see you at
see you in
see your
see your face
see your way
seeing her
seeing someone
seeing someone on
seeing the
seeing you
seeing your
seems
seen
seen a
seen it
seen the
seen to
seen to be
seen your face
sees
seh
self
sell
sell $
sell it
selling
selling the
selling the car
send
send a
send for
send for me
send it
send it back
send me
send my
send one
send them
sending
sending me
sending this
sends
sense $
sent
sent $
sent me
sent me about
sent the
sent you
sentence
sentence $
sentence i
separated
serious
serious i
service
service $
session
set
set and
set the
settee
settle
settled it
seven
seven $
seven and
seven and i
seven and you
seven i
seventy
seventy and
shaking
shall
shall be
shall have
shall have to
shall i do
shall not
shall not ask
shall not be
shall not come
shall tell
shame
shame $
shame about
shames
shared
sharp
shaved
shawl
shaz
she
she 'd be
she asks
she brings
she can
she comes
she did
she does
she does not
she gets
she goes
she heard
she is
she is here
she is on
she just
she knows
she rings you
she says
she will
she will have
she will not
she will only
shed
shed $
shed and
shed and i
sheet
sheila
shelf
shelter
shepherd
sherlock
shift
shift $
shift and
shift and i
shift in
shifts
shifts so
ship
shirt $
shirt on
shock
shoe
shoebox
shoes
shoes off
shoes on
shop and
shop if
shopping
short
should
should any
should any of
should be
should do
should get
should have done
should hear
should it
should know
should know that
should like
should not
should not be
should not tell
should probably
should stay
should tell you
should think
should try
should you
should you persist
shoulder
shoulder in
shout
shout $
shout at
shout at me
shouted
shouting
shouting $
shouting and
shouting and i
shouting i
shouting it
shouts
show $
show me
show me how
show that
show you
show you the
show you what
showed
shower
showing
shown
shut
shut and
shut for
shut out
shut up
shuts
sick and
sick days
sick of
side $
side and
side of the
sided
sides
sign
sign anything
sign by
sign for
sign on
sign the
signal
signature
signature $
signature 's
signature 's on
signed
signed by
signed for the
signed you
signing
signing for
silence
silence $
silence i
silence is
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
since and i
since dad
since i
since i have
since it
since monday
since thursday
since thursday and
since tuesday
since we
since we are
since you
since you left
since you went
since your
sing
single
single one of
single thing again
sink
sir
sir or
sir or madam
sister
sister $
sister 's
sister about
sister about it
sister and
sister did
sister if
sister if i
sister in
sister is
sister says
sister there
sister to
sister what
sister you
sit
sit by
sit by the
sit down
sit down with
sit here
sit in
sit in the
sit out
sit with
sit with him
sit with them
sit with you
site
sitter
sitting
sitting there
six
six $
six and
six and i
six and you
six i
six or
six or i
six so
six to
six years
sixteen
sixteen and
sixty
size
skin
skipped
slam
slammed
slander
slap
slap $
sleep
sleep $
sleep and i
sleep at
sleep for
sleep in
sleep in the
sleep over
sleep with
sleeping
sleeping in
slept
slept $
slide
slide and
slip
slips
slot
slot again
slow
small
small $
small and
small and i
smash
smash it
smashed the
smashing
smell
smile you
smoking
so $
so 's
so 's your
so and
so and i
so are
so are we
so are you
so as
so be
so bear
so bear with
so call
so call me
so can
so come
so do
so do i
so do not
so far
so far and
so go
so good
so good you
so hard
so have
so have a
so he
so i
so i 'd
so i am
so i do
so i have
so i know
so i should
so i think
so i told
so i will
so if
so if you
so ill
so in
so in the
so is
so it
so it will
so maybe
so mind
so much
so much as
so nobody
so now
so now it
so quiet
so she
so sorry for
so sorry if
so that
so that you
so the
so the house
so there
so there is
so they
so they will
so think
so think about
so think hard
so this
so this is
so this will
so to
so to the
so we
so what
so what i
so would
so yeah
so yeah i
so you
so you 'd
so you can
so you do
so you know
so you may
so you might
so you should
so you will
so you would
so your
sober
sober $
social
sofa
sofa $
sold the
sold you
sold your
solicitor
solicitor $
solicitor 's
solicitor about
solicitor about the
solicitor and
solicitor and i
solicitors
solo
some cake
some days
some nights
some nights i
some of
some of the
some of you
some point
some point you
some women
somebody
somebody else
somebody else to
somebody who
somebody with
somebody you
someone about
someone else
someone on
someone to
someone who has
someplace
something
something $
something about
something and
something and i
something and you
something by
something else
something for
something from
something i
something in
something in me
something nice
something of
something stupid
something that
something then
something to
something to tell
something you
sometimes
somewhere
somewhere $
somewhere else
somewhere else to
son
son $
son and
soon
soon $
sooner or
sooner or later
sorrier
sorry
sorry $
sorry 4
sorry about
sorry about it
sorry about that
sorry about the
sorry and
sorry and i
sorry and that
sorry but
sorry but if
sorry for
sorry for all
sorry for that
sorry for the
sorry i
sorry i guess
sorry i know
sorry if
sorry in
sorry in a
sorry it
sorry that is
sorry though
sorry though i
sorry to
sorry you
sorry you got
sort
sort it out
sort of
sort of a
sorted $
sorted and
sorting
soul
sound
sounds like
soup
soup $
sour
space
space for
space i
space in
spain i
spare
speak
speak to
speak to a
speak to me
speak to you
speak to your
speakers
speakers $
speaking to
speaking to me
spelt
spend
spend the
spend the rest
spent
spent it
spilt
split
split and
split and i
spoiled
spoke to
spoken
spoken to
sponsor
sponsor $
spot
spring
square
squash
st
stage
stairs
stairs $
stamp
stamp $
stand
stand by it
stand in
stand there
stand up
stand up and
standing
standing on
standing on the
standing order
standing there
star
stars
start
start $
start looking
start looking at
start on
start talking
start the
start with the
start without
start without me
started
started the
starting the
starts
starts on
starts on the
starve
statement
statement and
station
station $
station and
stay
stay $
stay and
stay at
stay at home
stay in
stay in bed
stay on
stay or
stay out
stay out of
stay there
stay until
stay up
stay with
stay with my
stay with you
stay with your
stayed
staying at
stays
steady
steal
step
step in
steph
steph and
stepped
steps
steps $
stick
stick $
still
still $
still and
still at
still at the
still be
still come
still going
still got
still got the
still have the
still here
still i
still in
still on
still on my
still on the
still see
still so
still take
still the
still think
still you
stock
stock $
stolen
stomach
stone
stone $
stood
stood at
stood in
stood in the
stood on
stood there
stop
stop $
stop and
stop asking
stop at
stop at our
stop being
stop i
stop i will
stop it
stop making
stop me
stop paying
stop seeing
stop sending
stop telling
stop telling people
stop the
stop there
stopped
stopped asking
stopped paying
stopped taking
stopped taking the
stopped talking
stopped the
stopped to
stopped your
stops
store
story
story $
story about
story and i
story of
story too
story was
stove
stove and
straight
straight to
stranger
street
street $
strength
stress
string
string $
strong
stuck
stuck up
study
study $
stuff
stuff $
stuff i
stuff in
stuff to
stuff with
stupid
stupid $
subject
such things
suffer
sugar
suit
sulk
sulk in
sulking
sums $
sun
sunday $
sunday and
sunday and it
sunday i
sunday i am
sunday i can
sunday i will
sunday lunch
sunday night
sunday night and
sunday or
sunday or any
sunday or i
sunday that
sunday that i
sunday then
sunday then i
sunday to
sunday with
sunday with a
sundays
supper i
suppers
suppliers
support
support $
suppose
suppose i
suppose i will
suppose that
sure
sure i
sure of
sure that
sure the
surgery
surprise
surprise $
surprised
survive
swap
swap it
swapped
swear down
swear on
swear on my
sweet
swim
swimming
swimming pool
switched
swore
swore i
t!:'d
t!:a
t!:again
t!:all
t!:an
t!:and
t!:another
t!:answer
t!:any
t!:as
t!:at
t!:atmosphere
t!:back
t!:be
t!:bother
t!:but
t!:by
t!:call
t!:can
t!:children
t!:cold
t!:come
t!:coming
t!:crown
t!:crying
t!:dead
t!:easy
t!:eight
t!:either
t!:else
t!:enough
t!:ever
t!:every
t!:facts
t!:family
t!:fault
t!:first
t!:flat
t!:for
t!:four
t!:from
t!:get
t!:getting
t!:going
t!:good
t!:hard
t!:has
t!:her
t!:hope
t!:house
t!:hurt
t!:if
t!:in
t!:is
t!:it
t!:jewels
t!:keep
t!:kind
t!:last
t!:later
t!:leave
t!:left
t!:let
t!:live
t!:look
t!:lot
t!:matter
t!:mine
t!:minutes
t!:more
t!:mum
t!:need
t!:never
t!:next
t!:nobody
t!:not
t!:now
t!:of
t!:ok
t!:on
t!:one
t!:only
t!:or
t!:other
t!:out
t!:over
t!:phone
t!:point
t!:reason
t!:road
t!:room
t!:saturday
t!:second
t!:secret
t!:sense
t!:shoulder
t!:side
t!:so
t!:someone
t!:sorry
t!:stand
t!:stop
t!:stuff
t!:such
t!:tell
t!:text
t!:than
t!:the
t!:their
t!:then
t!:thing
t!:think
t!:though
t!:through
t!:time
t!:to
t!:tomorrow
t!:tone
t!:tonight
t!:town
t!:unless
t!:use
t!:wanting
t!:was
t!:watch
t!:week
t!:what
t!:when
t!:where
t!:who
t!:why
t!:will
t!:with
t!:without
t!:world
t!:year
t:'d
t:'s
t:1
t:11
t:15
t:2
t:4
t:40
t:4th
t:9
t:9th
t:about
t:accident
t:account
t:after
t:afternoon
t:again
t:ago
t:also
t:altogether
t:always
t:an
t:and
t:another
t:any
t:anybody
t:anyone
t:anything
t:anyway
t:apology
t:are
t:as
t:back
t:bad
t:balcony
t:bar
t:be
t:beans
t:bear
t:because
t:bed
t:beef
t:been
t:before
t:behind
t:being
t:best
t:better
t:big
t:bill
t:bin
t:bit
t:blue
t:boiler
t:both
t:bottle
t:boy
t:boys
t:break
t:bride
t:bridge
t:bring
t:bruise
t:bursar
t:bus
t:but
t:call
t:calmly
t:came
t:camera
t:can
t:car
t:carries
t:cat
t:caused
t:change
t:cheating
t:children
t:choice
t:choir
t:cleared
t:close
t:closed
t:coat
t:cold
t:come
t:comfortable
t:coming
t:costs
t:could
t:council
t:country
t:county
t:court
t:crime
t:crowd
t:crying
t:curb
t:daddy
t:damp
t:dance
t:dark
t:day
t:days
t:deposit
t:desk
t:divorce
t:do
t:does
t:dog
t:doing
t:done
t:door
t:drawer
t:dreadful
t:dressed
t:due
t:each
t:earth
t:easier
t:easter
t:eight
t:either
t:eleven
t:end
t:enough
t:entirely
t:even
t:ever
t:every
t:everybody
t:everyone
t:everything
t:fair
t:fall
t:family
t:far
t:father
t:fees
t:fine
t:finish
t:finished
t:first
t:flat
t:floor
t:for
t:forgery
t:forgiveness
t:form
t:forty
t:four
t:friday
t:fridge
t:friends
t:from
t:front
t:full
t:funny
t:gate
t:generous
t:get
t:gets
t:girl
t:gives
t:go
t:goes
t:going
t:gone
t:good
t:goodbye
t:got
t:ground
t:had
t:half
t:hand
t:handle
t:happen
t:happened
t:happens
t:harsh
t:has
t:heard
t:heart
t:help
t:her
t:here
t:him
t:his
t:hole
t:home
t:hospital
t:hot
t:hotel
t:hour
t:house
t:how
t:hurt
t:if
t:ill
t:in
t:inside
t:instead
t:insurance
t:into
t:is
t:issue
t:it
t:june
t:just
t:keeps
t:kids
t:kills
t:kitchen
t:knew
t:know
t:knows
t:lad
t:lake
t:laptop
t:last
t:lawyer
t:lawyers
t:lease
t:left
t:legal
t:lent
t:less
t:let
t:letter
t:life
t:like
t:line
t:literally
t:live
t:loan
t:look
t:looked
t:looking
t:looks
t:lot
t:loud
t:low
t:lunch
t:madam
t:made
t:make
t:makes
t:man
t:mandy
t:march
t:marriage
t:matter
t:may
t:maybe
t:mean
t:means
t:meant
t:microphone
t:mine
t:mistake
t:moment
t:monday
t:months
t:more
t:most
t:mother
t:much
t:music
t:must
t:mutual
t:myself
t:name
t:near
t:nearly
t:need
t:needs
t:new
t:news
t:next
t:nice
t:nicely
t:night
t:nights
t:nine
t:noise
t:normal
t:notes
t:nothing
t:notice
t:now
t:nowhere
t:number
t:of
t:off
t:office
t:okay
t:old
t:on
t:one
t:onions
t:only
t:order
t:others
t:otherwise
t:out
t:outside
t:over
t:page
t:paid
t:paper
t:park
t:part
t:party
t:paying
t:peas
t:pen
t:penny
t:people
t:phone
t:phones
t:photo
t:piano
t:pints
t:pizza
t:place
t:places
t:plane
t:plenty
t:police
t:position
t:post
t:pound
t:power
t:pride
t:private
t:proper
t:purpose
t:put
t:quiet
t:rained
t:raining
t:reach
t:read
t:real
t:really
t:reason
t:red
t:reference
t:remember
t:reply
t:return
t:right
t:river
t:road
t:roll
t:round
t:rude
t:ruins
t:run
t:runs
t:sad
t:saturday
t:say
t:says
t:scene
t:school
t:seat
t:seconds
t:seems
t:send
t:sense
t:sentence
t:set
t:seven
t:shame
t:ship
t:shock
t:short
t:shout
t:shut
t:sick
t:side
t:signed
t:simple
t:simpler
t:sin
t:sink
t:six
t:sixteen
t:sleep
t:slot
t:slow
t:small
t:so
t:sofa
t:solicitor
t:some
t:somebody
t:someone
t:something
t:soon
t:sorted
t:split
t:st
t:stairs
t:stamp
t:starts
t:stay
t:staying
t:stays
t:stick
t:still
t:stolen
t:stop
t:stopped
t:stops
t:store
t:stove
t:street
t:stuck
t:sunday
t:supper
t:sweet
t:table
t:take
t:taken
t:takes
t:tears
t:tell
t:telling
t:ten
t:terrible
t:texting
t:that
t:the
t:their
t:them
t:then
t:thin
t:thing
t:things
t:think
t:third
t:thirty
t:this
t:those
t:though
t:three
t:through
t:thursday
t:till
t:time
t:times
t:to
t:today
t:told
t:tomorrow
t:tonight
t:took
t:town
t:train
t:tram
t:trip
t:trouble
t:truth
t:try
t:tuesday
t:turn
t:turned
t:tv
t:twenty
t:twice
t:two
t:under
t:unfortunate
t:unless
t:until
t:up
t:upon
t:upset
t:urself
t:us
t:version
t:very
t:video
t:view
t:voice
t:wait
t:warm
t:was
t:watching
t:way
t:wedding
t:wednesday
t:week
t:weeks
t:well
t:went
t:when
t:whenever
t:where
t:which
t:while
t:white
t:who
t:whole
t:why
t:will
t:windows
t:winter
t:with
t:woman
t:word
t:work
t:working
t:works
t:would
t:writing
t:wrong
t:yard
t:year
t:years
t:yet
t:yours
table $
table and i
table at
table with
table you
tablet
tablets
tablets $
tablets are
tablets from
tablets i
tablets in
tag
tag on
take
take a
take advice
take another
take as
take as long
take her
take him
take it
take it back
take it down
take it that
take it with
take me
take me off
take me to
take mine
take my
take one
take that
take the boys
take the bus
take the car
take the children
take the post
take the tablets
take them
take you to
take your
take your time
taken
taken over
taken something
taken the
taken your
taken your name
takes
takes me
taking
taking a
taking her
taking my
taking my tablets
taking off
taking that
taking the tablets
taking your
tales
talk
talk $
talk about
talk about it
talk about the
talk first
talk i
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
talking $
talking about
talking of
talking to
talking to a
talks
talks to
talks to you
tam
tampons
tank
tank and
taxi
taxi i
tea
tea $
tea and
tea towel
teach $
teacher
teaching
team
tearful
tears
telephone
tell
tell $
tell anyone
tell everyone
tell everyone what
tell her
tell her about
tell her and
tell her that
tell her the
tell her to
tell him about
tell him i
tell him so
tell him that
tell him what
tell him you
tell it
tell me
tell me about
tell me and
tell me different
tell me how
tell me i
tell me if
tell me now
tell me or
tell me otherwise
tell me that
tell me to
tell me tonight
tell me what
tell me when
tell my
tell my mother
tell my mum
tell my parents
tell my sister
tell people
tell the
tell the children
tell the doctor
tell the kids
tell the whole
tell them
tell them about
tell them mummy
tell them the
tell them what
tell them why
tell them you
tell you all
tell you and
tell you how
tell you now
tell you so
tell you straight
tell you that
tell you the
tell you this
tell you what
tell you when
tell your
tell your boss
tell your dad
tell your mother
tell your sister
telling
telling everybody
telling everyone
telling her
telling me
telling my
telling people
telling people that
telling the
telling the school
telling them
telling you
telling you so
telling you the
telling your
telling your brother
tells
telly
telly and
temper
temper $
ten
ten $
ten and
ten and i
ten in
ten minutes
ten minutes and
ten minutes before
ten oclock
ten or
ten past
ten seconds
ten times
ten to
ten tomorrow
ten years
tenancy
tenors
tent
tenth
term
terrible
terrible $
test me
tested
text
text $
text me
text when
text you
texted
texting
texting me
texts
than a
than i
than i have
than it
than it is
than me
than that
than this
than you
thank
thank you
thank you for
thanked
thanks $
thanks for
thanks to
thanks to you
that
that $
that 'd
that a
that a lot
that a man
that a woman
that again
that again and
that and
that and then
that are
that as
that as well
that at
that before
that before you
that bridge
that but
that came
that came from
that can
that car
that car park
that case
that choir
that crowd
that do
that do not
that does
that does to
that door
that door and
that far
that film
that flat
that for
that gate
that gets
that goes
that he
that i
that i 'd
that i am
that i asked
that i broke
that i can
that i do
that i have
that i know
that i lied
that i loved
that i never
that i shall
that i walk
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
that in the
that is
that is a
that is all
that is hard
that is how
that is it
that is my
that is no
that is not
that is ok
that is okay
that is on
that is right
that is sad
that is the
that is up
that is what
that is where
that is why
that is your
that it
that it is
that it was
that it would
that keeps
that letter
that loan
that look
that look off
that lot
that means
that money
that much
that my
that never
that night
that nobody
that noise
that noise again
that on the
that one
that or
that or you
that out
that phone
that photo
that position
that post
that room
that room and
that school
that sentence
that she knows
that she was
that side
that so
that so you
that solicitor
that starts
that still
that story
that tell
that tell me
that the
that the car
that the children
that the word
that there is
that there will
that they do
that though
that though you
that to
that to me
that to you
that tone
that too
that two
that video
that was
that was not
that way
that we
that we are
that what
that when
that will
that with
that with love
that without
that word
that would
that would be
that would make
that you
that you 'd
that you do
that you know
that you never
that you were
that you will
that you would
that your
that your own
the
the 14th
the 1st
the 20th
the 28th
the 28th and
the 2nd
the 30th
the 30th and
the 3rd
the 4th
the 6th
the 9th
the abortion
the account
the address
the agency
the agency and
the allotment
the allowance
the ambulance
the answer 's
the appointment
the archdeacon
the army
the baby
the baby 's
the baby comes
the baby i
the baby out
the back door
the back of
the back seat
the back with
the balcony
the band
the banister
the bank and
the bank letters
the bank was
the barber
the bath and
the bathroom
the bears
the bed
the bed and
the bedroom
the bell
the belt
the best
the big
the bike and
the bill
the bin
the bins
the block
the bloke
the blue
the blue folder
the blue ones
the boat
the body
the boiler
the book
the both
the both of
the bottle
the bottle and
the bottom
the box
the box room
the boy
the boys
the boys and
the boys so
the boys to
the bread
the bread and
the bride
the bride 's
the bridge
the bruise
the bucket
the bungalow
the bus
the bus stop
the business
the cabin
the cabinet
the call
the call in
the canal
the car
the car 's
the car and
the car if
the car is
the car on
the car so
the car the
the card
the cards
the cards and
the case
the cat
the centre
the chance
the chance to
the chemist
the chief
the children
the children 's
the children i
the children in
the children on
the children that
the children to
the children you
the chip
the choir
the christening
the christening and
the circumstances
the class
the clinic
the clock
the clothes
the club
the club and
the coach
the coast
the coastguard
the college
the college and
the community
the conservatory
the contract
the cottage
the couch
the council
the county
the course
the court
the court and
the cows
the crash
the crossword
the crossword and
the crown jewels
the curb
the curtains
the dates
the day
the day after
the day you
the deacon
the debt
the deeds
the dentist
the dentist and
the dentist on
the department
the deposit
the deposit 's
the desk
the devil
the diary
the difference
the direct
the dishes
the doctor
the doctor 's
the doctor i
the doctor said
the doctor says
the doctors
the dog and
the dogs
the door and
the door open
the door or
the door so
the doorstep
the draft
the drawer
the drums
the e
the early
the early train
the edge
the edge of
the editor
the elders
the elders to
the end of
the end that
the end you
the engine
the evening
the family
the fees
the file
the fire
the first and
the first of
the first person
the first time
the fish
the flat
the flat and
the flat i
the flat on
the flat you
the floor
the floor of
the flowers
the food
the forecast
the form
the forms
the forty
the four
the four of
the friday
the fridge
the fridge and
the fridge in
the fridge is
the front
the full
the funeral
the garage
the garden
the gas
the gas on
the girl
the girls in
the girls to
the goat
the gold
the good
the grandchildren
the green
the greenhouse
the group
the guests
the guns
the gutter
the guys
the gym
the gym and
the gym i
the hall
the head
the health
the health visitor
the hearing
the heart
the heat
the holidays
the home
the hook
the hospital
the hotel
the house
the house and
the house by
the house goes
the house is
the house or
the house so
the house the
the house until
the house without
the ice
the idiot
the imam
the insurance
the job
the job and
the job i
the karaoke
the key
the key 's
the keys
the keys in
the keys with
the kids
the kids i
the kids passports
the kids the
the kids to
the kids up
the kids will
the kitchen
the kitchen table
the lads
the lady
the lake
the land
the laptop
the last
the last of
the last thing
the last time
the late
the lawn
the lawyer
the lawyer 's
the lawyers
the lease
the letter to
the letters
the letters are
the library on
the lie
the light
the light on
the lights
the list
the list on
the little
the loan
the locks
the locks and
the locks changed
the loft
the long
the lot
the lot and
the lot of
the man
the map
the maths
the matter
the matter of
the medicine
the meeting
the men
the microphone
the midwife
the milk
the minibus
the ministry
the mistake
the money that
the month
the month i
the mood
the moon
the moon on
the morning
the morning and
the mornings
the most
the motorway
the move
the name
the nanny
the negatives
the new
the news
the next
the next day
the next time
the night
the night before
the nights
the nine
the nine hundred
the ninth and
the noise
the note
the number on
the nurse
the nursery
the nursing
the office
the old
the once
the one
the one that
the one who
the ones
the ones with
the only
the only thing
the operation
the other
the other kind
the other one
the other thing
the others
the oven
the pad
the pan
the papers are
the parents
the parents evening
the parish
the park and
the passport
the path
the pavement
the payments
the payments on
the payments to
the pension
the people
the people who
the phone and
the phone by
the phone next
the photographs
the photos
the photos and
the picture
the pictures
the pictures of
the pier
the pills
the pills and
the place
the place in
the plane
the plastic
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
the polis
the porch
the post
the potatoes
the pound
the power
the practice
the pram
the quarry
the rabbit
the rabbit 's
the radiator
the radio
the rail
the rain
the ramp
the real
the real one
the reason
the receipt
the receipts
the red
the red one
the rehab
the rent
the reps
the reservoir
the rest
the rest of
the result
the ring
the river
the road
the roof
the room
the rope
the rope and
the rota
the route
the same
the same day
the same i
the same it
the same thing
the same way
the same week
the savings
the scene
the school
the season
the second
the second phone
the service
the shed
the shed and
the shelter
the shower
the sick
the sign
the signing
the silent
the silent treatment
the sill
the sink
the sitter
the small
the smoke
the smoking
the social
the sofa
the solicitor
the solicitor about
the space
the spring
the stage
the stairs
the standing
the standing order
the start
the statement
the station
the station and
the step
the step in
the store
the story
the story of
the stove
the stove and
the street
the study
the summer
the table
the table with
the tablet
the tablets
the tablets in
the tattoo
the taxi
the tea
the ten
the tenancy
the tenors
the thing with
the third
the tickets
the till
the time i
the time you
the tip
the top
the tour
the train
the train and
the trip
the trouble
the truck
the truck and
the truth
the truth about
the tuition
the turn
the twins
the two
the two of
the tyres
the ugly
the vending
the vet
the vicar
the vid
the video
the video and
the videos
the visa
the wall
the wardrobe
the washing
the water
the water and
the way
the way i
the way in
the way on
the way that
the way you
the wedding
the wedding 's
the wedding and
the wee
the weed
the week
the weekend i
the weir
the whole
the whole of
the whole road
the whole thing
the will
the will to
the window
the windows
the windows are
the wine
the wings
the winter
the woman
the workshop
the worst
the wrong way
the yard
the yard i
the year
their
their dad
them
them $
them a
them about
them about the
them about your
them all
them an
them and
them back
them because
them by
them by the
them for
them i
them in
them in the
them mummy
them myself
them on the
them on your
them or
them put
them sick
them something
them the
them the truth
them then
them there
them they
them this
them to your
them tonight
them too
them when
them when you
them where
them who
them whose
them why
them you
them you are
then
then $
then a
then and
then apologies
then at
then by
then by all
then by the
then come
then do
then do not
then go
then i
then i 'd
then i am
then i get
then i go
then i have
then i shall
then i understand
then i will
then leave
then maybe
then my
then not
then obviously
then obviously i
then say
then so
then sorry
then sorry i
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
then we will
then you
then you are
then you can
then you will
therapist
therapist says
therapist says i
there $
there 'd
there 'd be
there and i
there and take
there are things
there as
there by
there every
there for the
there i
there i have
there i said
there i will
there in
there in person
there is
there is a
there is another
there is anything
there is half
there is just
there is more
there is nobody
there is not
there is nothing
there is nowhere
there is one
there is only
there is something
there is soup
there is still
there is the
there is things
there is three
there is to
there is worse
there is your
there on
there or
there so
there so i
there to
there to be
there tomorrow
there until
there was
there was no
there watching
there were
there when i
there when you
there will be
there will not
there with
there with two
there would
there you
these
these are
these days
these things
they
they 'd
they 'd be
they 'd come
they 'd gone
they 'd have
they are
they are in
they are yours
they ask
they ask you
they call
they call me
they can
they did
they do
they found
they found something
they have
they have got
they have to
they keep
they may
they never
they pay
they put
they put me
they ring
they said
they say it
they sent
they sent you
they should
they take
they tell
they tell me
they want
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
thick
thicker
thicker skin
thief
thing
thing $
thing 's
thing about
thing again
thing i
thing i am
thing i do
thing i will
thing if
thing in
thing is
thing is if
thing on
thing one
thing than
thing that i
thing then
thing to
thing with
thing with the
thing you
things
things about
things about you
things and
things at
things get
things in
things in front
things of
things out
things to
things you
think
think $
think a
think about
think about how
think carefully
think carefully before
think hard
think hard before
think he
think how
think i 'd
think i am
think i could
think i do
think i have
think i will
think if
think if we
think if you
think it
think it is
think it would
think of that
think of you
think on
think that
think that i
think that you
think the
think the worst
think they
think though
think though that
think we
think well
think what
think who
think you
think you 'd
think you know
think you might
think you should
think you were
think your
thinking
thinking about
thinking about that
thinking of
thinking you
thinking you will
thinks
thinks about
thinks i
thinks i am
third $
third time
thirty
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
this by
this comes
this country
this day
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
this i will
this if
this if you
this in
this in the
this is
this is a
this is going
this is not
this is the
this is what
this is your
this it
this job
this job and
this letter
this life
this life or
this marriage
this month
this month we
this morning and
this morning before
this much
this on
this one
this out
this so
this sorted
this street
this then
this time
this time i
this time it
this to
this town
this up
this was
this way
this week and
this week i
this weekend
this what
this when
this when i
this will
this will be
this with
this with a
this with me
this world
this year
this you
those
those are
those girls
those of
those who
though
though $
though and
though and it
though i
though if
though if you
though it was
though that
though you do
thought
thought a
thought about it
thought i 'd
thought i was
thought if
thought it
thought of
thought that
thought that if
thought you were
thoughts
thousand
thread
threatened
three
three $
three and i
three of
three of you
three times
three times to
threw
threw the
threw your
throat
through
through and
through it
through it and
through my
through the
through the door
through this
through your
through your bag
through your phone
throw
throw me
thrown
thumbs
thumbs up
thursday
thursday and
thursday and i
thursday at
thursday at five
thursday if
thursday if you
thursday to
thursday to say
thursday we
thursdays
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
till christmas
till he
till i
till i die
till i get
till i have
till noon
till the
till then
till they
till they put
till we
till we have
till you
till you say
till you tell
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
time i got
time i will
time it
time it is
time it will
time someone
time that
time there
time there is
time they
time this
time to
time we
time what
time with
time you
time you do
time you have
times
times to
timing
timothy
tin
tip
tip $
tired $
tired to
title
to
to $
to a
to a different
to a lawyer
to a man
to a solicitor
to agree
to all
to all of
to and
to and i
to answer and
to anyone
to anything
to anything i
to apologise
to argue
to ask
to ask you
to be
to be and
to be around
to be careful
to be cross
to be forgiven
to be here
to be in
to be like
to be nice
to be the
to be told
to bear
to bed
to bed and
to being
to blame
to block
to break
to bring
to bring the
to bring you
to burn
to buy
to call
to call you
to carry
to catch
to change
to check
to choose
to church
to close
to collect
to come and
to come down
to come home
to come in
to come round
to come to
to court
to crete
to dad
to dad 's
to deal
to deal with
to decide
to decide if
to decide whether
to die
to die and
to do
to do is
to do so
to do this
to do what
to do with
to drink
to drive
to drop
to drop it
to each
to eat
to end
to end it
to everyone
to everyone who
to explain
to explain it
to explain to
to feel
to fetch
to find
to find me
to find out
to finish
to fix
to forgive
to forgive me
to frighten
to get
to get lost
to get on
to get out
to get over
to get the
to get your
to give
to give you
to go
to go on
to go to
to god
to god i
to grow
to grow a
to hand
to happen
to have
to have that
to have the
to have to
to hear
to hear about
to hear and
to hear it
to hear that
to her
to her about
to her but
to hers
to hide
to his
to hold the
to how
to how it
to hr
to it
to it that
to jail
to keep
to know
to know about
to know if
to know that
to know why
to laugh
to learn
to learn of
to leave
to leave i
to leave out
to leeds
to let
to let it
to let the
to let you
to lie
to lie for
to live
to live with
to look
to look after
to look again
to look at
to lose
to love
to love it
to make
to make you
to manage
to me
to me and
to me like
to me when
to meet me
to mend
to miss
to move
to mum
to mum 's
to my
to my brother
to my dad
to my father
to my mother
to my mum
to my sister
to no
to nobody
to now
to on
to one
to open
to open it
to pardon
to pay
to pay for
to people
to people who
to post
to prove
to push
to put
to put me
to put on
to put the
to put up
to read
to read it
to read your
to remember
to reply
to report
to ring
to ring you
to ring your
to rob
to run
to save
to say
to say i
to say in
to say it
to say sorry
to say that
to say this
to say to
to say you
to see
to see her
to see if
to see it
to see me
to see the
to see them
to see what
to see who
to see you
to see your
to send you
to shout
to show
to show me
to sign
to sign for
to sit
to sit down
to sleep
to sleep and
to sleep in
to so
to so i
to somebody
to somebody who
to someone
to something
to sort
to spain
to spain i
to split
to stand
to stand on
to start
to stay
to stay on
to stay out
to stop
to take
to take advice
to take my
to take you
to talk
to teach
to tell
to tell me
to tell them
to tell your
to thank
to the
to the airport
to the bank
to the boys
to the counsellor
to the court
to the dentist
to the dogs
to the ground
to the gym
to the hospital
to the house
to the kids
to the library
to the meeting
to the next
to the park
to the police
to the school
to the shed
to the shelter
to the shop
to the solicitor
to the tip
to the window
to the woman
to the yard
to them
to them about
to them and
to things
to think
to think about
to think how
to think of
to think what
to this country
to two
to understand
to wake
to wake up
to walk
to watch
to watch me
to what
to win
to win a
to wonder
to work
to worry
to worry about
to write
to write down
to write to
to you
to you about
to you are
to you by
to you first
to you how
to you i
to you on
to you so
to you that
to you this
to your
to your account
to your brother
to your dad
to your father
to your friends
to your mother
to your parents
to your sister
to your sisters
to your village
to yours
to yourself
to yourself and
toast
toast $
today
today $
today and
today and i
today do
today do not
today i
today i am
today so
together
together $
told
told by
told by a
told her
told him
told immigration
told me
told me that
told my sister
told myself
told the
told the boys
told the children
told them
told them there
told them to
told what
told you
told you about
told you i
told you no
told you that
told you what
told your
told your brother
told your father
told your nan
told your sister
tomorrow
tomorrow $
tomorrow and
tomorrow and i
tomorrow and the
tomorrow at
tomorrow i
tomorrow i am
tomorrow if
tomorrow or
tomorrow or i
tomorrow so
tone
tongue
tonight
tonight $
tonight 's
tonight and i
tonight and not
tonight and you
tonight i
tonight i am
tonight i have
tonight i will
tonight if
tonight if you
tonight or
tonight or i
tonight please
tonight so
tonight to
too
too $
too and
too and i
too far
too fast
too i
too i will
too late
too loud
too much
too near
too tired
too tired to
too you
took a
took forty
took it
took my
took the
took them
took your
tools
top
torch
torn
touch
touch $
touch it
touch with
tour
tour $
towards
towel $
town
town and
tracker
tracker on
tracks
tractor
traffic
train $
train and
train in
trainers
tram
trapped
travelling
treat
treated
treated like
treating
treatment
tree
trial
tried
tried to
trip i
trish
trish $
trouble $
trouble you
truck
truck and
truck and i
true
true $
true it
trust
trust issues
trust me
trust myself
trust you
trust you will
trusted
truth
truth about
truth and
try
try again
try and
try it
try the
try to
trying
trying to
tuesday
tuesday $
tuesday i
tuesday the
tuesdays
tuition
tuition classes
tulsa
turn
turn at
turn it
turn it down
turn it off
turn round
turn to
turn up
turn up at
turn your
turned
turned down
turned it
turned it round
turned the
turning
turns out
turns up
tutor
tv
tv $
twelve
twelve and
twenty
twenty a
twenty minutes and
twice
twice $
twice as
twice before
twice by
twice this
twice this week
twins
twisted
two
two $
two children
two children and
two hours
two hours and
two hundred people
two kids
two kids and
two months
two of them
two of you
two weeks
two words
two years
two years of
type
type this
typed
typing
typo
tyres
tyres $
u
u 'd
ugh
unblock
unblock me
uncle
uncle 's
uncles
under
under a bus
under it
under the clock
under the sofa
under your
understand
understand $
understand and
understand if
understand if you
understand it
understand that
understand that a
understand what
unfortunate
university
unless
unless i
unless it is
unless you
unless you ask
unless you have
unless you send
unless you tell
unlock
unlock the
until
until friday
until i
until i am
until i have
until it
until it is
until midnight
until six
until sunday
until sunday and
until sunday to
until the
until then
until they
until thursday
until we
until we are
until you
until you are
until you come
until you have
until you say
until you want
until your
up $
up a
up about
up again
up and i
up and tell
up and we
up any
up at
up at the
up at your
up before
up by
up by the
up for
up from
up in
up in a
up in front
up in your
up it
up it is
up like
up like that
up on
up on me
up once
up one
up pick
up pick up
up so
up that is
up the phone
up the stairs
up to
up to mum
up to my
up to the
up to you
up what
up when
up when you
up with
up with it
up with me
up with the
up with you
up you
up your
upset
upset $
upset you
upset you then
upstairs
urself
us
us $
us again
us all
us and
us and i
us go
us going
us have a
us in
us not
us not forget
us not make
us now
us out
us out of
us see
us to
use
use $
use for
use the
use them
use to
use to you
used
used the
used the word
used to
used to go
used your
usual
van
van $
vending
version
version of
very
very glad
very good
very long
very long time
very quiet
very quiet and
very sorry
very well
very well i
vet
vicar
vid
video
video $
video and
video from
videos
view
village
village $
visa
visa $
visit
visiting
visiting time
visitor
voice
voice $
voice and
voice notes
vote
vote $
vows
vows $
w!:about
w!:be
w!:from
w!:get
w!:going
w!:have
w!:more
w!:never
w!:no
w!:not
w!:talked
w!:the
w!:to
w!:we
w!:will
w:'d
w:'s
w:a
w:again
w:agreed
w:and
w:are
w:as
w:at
w:bad
w:because
w:before
w:both
w:by
w:can
w:children
w:come
w:could
w:day
w:different
w:do
w:doing
w:done
w:eat
w:end
w:finished
w:first
w:for
w:friday
w:get
w:go
w:goes
w:going
w:good
w:got
w:had
w:have
w:here
w:him
w:his
w:home
w:honest
w:house
w:how
w:if
w:in
w:is
w:just
w:kind
w:left
w:like
w:live
w:lose
w:married
w:mine
w:minutes
w:need
w:nothing
w:of
w:on
w:or
w:ourselves
w:out
w:over
w:please
w:quiet
w:right
w:said
w:say
w:see
w:separated
w:shall
w:should
w:sit
w:six
w:split
w:still
w:talk
w:talking
w:tell
w:ten
w:them
w:to
w:together
w:tonight
w:two
w:until
w:used
w:walk
w:we
w:what
w:when
w:with
w:yours
wages
wages go
wages to
wait
wait $
wait and
wait by
wait by the
wait for
wait outside
wait till
wait till i
wait until
wait up
waited
waiting
waiting at
waiting at the
waiting for
wake
wake and
wake me
wake up
wake up and
wake you
walk
walk $
walk and
walk into
walk out
walk out and
walk out of
walk to the
walk you
walked away
walking
walking $
walking off
walks
wall $
walter
walter $
want
want $
want a
want about
want and
want for
want for anything
want i
want i will
want is
want it
want it to
want me
want me gone
want me in
want me out
want me there
want on
want or
want the
want the house
want them
want there
want this sorted
want to
want to be
want to come
want to die
want to do
want to hear
want to know
want to say
want to see
want to shout
want to stay
want to talk
want to think
want to wake
want what
want you
want you in
want you there
want you to
want your
wanted
wanted a
wanted it
wanted it to
wanted to
wanted to know
wanted to see
wanted you
wanted you to
wanting
wanting to
wants
wants to
wants to know
war
ward
ward $
warden
wardrobe
wardrobe $
warm
warmer
warn
warn you
warned
warned $
warning
warning $
warning you
was
was $
was a
was a coward
was a shock
was afraid
was an accident
was anything
was asking
was at
was at my
was dead
was driving
was dry
was going
was good enough
was happy
was ill
was in
was killing
was like
was me and
was mine
was no
was not
was not for
was not going
was not her
was not you
was put
was sick
was telling
was that
was that you
was the
was the last
was too
was too late
was under
was under the
was you
was you who
was your idea
wash
wash my
washed
washing
waste
waste of
waste of space
wasting
watch
watch and
watch and i
watch the
watch what
watch your
watched
watched you
watching
watching you
water
water $
water and
wave
way $
way and
way and i
way as
way back
way down
way i
way i have
way in
way on
way or
way she
way that
way then
way to
way you
ways
we
we 'd
we 'd agreed
we are
we are all
we are both
we are doing
we are done
we are finished
we are going
we are married
we are not
we are talking
we both
we both know
we can
we can all
we can do
we can just
we can not
we can talk
we come
we could
we do
we do not
we eat
we go
we going
we going to
we good
we have
we have both
we have got
we have not
we have talked
we lost
we need
we need not
we said
we say
we shall
we should
we split
we talk
we used
we used to
we will
we will be
we will see
we will talk
weak
wear
wear the
wearing
wearing your
weather
wedding
wedding $
wedding 's
wedding 's off
wedding and
wedding and you
wedding dress
wednesday
wednesday 's
wednesday and
wednesday and i
wednesday with
wednesdays
wednesdays and
wee
week
week $
week and
week i
week i will
week is
week it
week it is
week the
week then
week whether
weekdays
weekend
weekend $
weekend i
weekend i am
weekend or
weeks
weeks $
weeks and
weep
wei
wei ling
weight
weir
weir $
weird
welcome
welcome $
well
well $
well and
well as
well as mine
well be
well done
well done on
well enough
well go
well i
well i am
well i have
well there
well there is
well to
well you
well you know
went
went $
went and
went on
went quiet
went to your
were
were a
were all
were going
were going to
were late
were late for
were like
were my
were never going
were not
were on
were to
were with
were you
were you i
west
what
what $
what a
what do
what do you
what goes
what goes on
what happened
what happened i
what happens
what happens to
what happens when
what i 'd
what i am
what i can
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
what i would
what is
what is in
what is there
what it
what it cost
what it costs
what it is
what kind
what kind of
what my
what she
what she did
what sort
what sort of
what state
what that does
what that is
what the
what there
what there is
what they
what this
what time
what time you
what to
what we
what we are
what we have
what would
what you
what you call
what you did
what you earn
what you eat
what you had
what you have
what you like
what you need
what you said
what you saw
what you say
what you think
what you told
what you want
what you wanted
what you will
what you wrote
what your
whatever
whatever 's
whatever you
whatever you decide
whatever you want
when
when $
when and
when and if
when he
when i
when i am
when i come
when i get
when i go
when i have
when i land
when it
when it is
when my brother
when nobody
when people
when somebody
when someone
when they
when we
when you
when you are
when you came
when you do
when you get
when you have
when you say
when you see
when you start
when you think
when you walked
when you want
when you were
whenever
whenever you
whenever you are
whenever you want
where
where $
where he
where he is
where i
where i am
where i can
where i do
where i was
where i will
where is
where it is
where it was
where my
where that
where that came
where the
where they
where we
where you
where you 'd
where you are
where you go
where you were
where your
where your mother
wherever you
whether
whether i
whether i am
whether they
whether you
whether you are
which
which $
which i
which i will
which is
which of
which of us
which one
which was
which you
whichever
whichever 's
whichever 's easier
whichever you
whichever you say
while
while $
while and you
while i
while i am
while i will
while you
while you are
while you have
while you were
whisky
whistle
white
white coat
who
who $
who 'd
who broke
who brought
who buys
who can not
who counts
who do
who does
who does not
who drove
who else
who gets
who gets to
who goes
who goes to
who has to
who have
who i
who i am
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
who knows what
who laugh
who laugh at
who let
who paid
who really
who runs
who says
who shouts
who stayed
who told
who told you
who took
who took the
who was
who will
who will be
who will see
who wrote
who you
who you are
whoever
whoever 's
whoever you
whole
whole family
whole lot
whole new
whole of
whole of it
whole road
whole team
whole thing
whole world
whom
whos
whos the
whose
whose idea
whose idea it
whose name
whose name is
why
why and
why and i
why are
why i 'd
widow
wife
wife $
wife and i
wife i
wife on
wife or
wife says
wife with
wife you
will
will $
will all
will all be
will always
will answer
will answer by
will answer whatever
will apologise
will ask
will ask for
will ask you
will be
will be a
will be able
will be another
will be at
will be back
will be fine
will be getting
will be gone
will be guided
will be home
will be in
will be looking
will be no
will be nothing
will be one
will be out
will be outside
will be over
will be perfect
will be short
will be so
will be sober
will be sorry
will be spending
will be taking
will be telling
will be the
will be there
will be very
will begin
will begin with
will believe
will book
will both know
will bring them
will buy
will buy you
will call
will call by
will call my
will call you
will call your
will carry
will change
will change everything
will choose
will clean
will close the
will come
will come and
will come in
will come to
will come with
will cook
will cut
will decide
will decide by
will do
will do it
will do less
will do something
will do the
will do whatever
will do your
will drink
will drive
will drive you
will drop
will drop the
will eat
will end
will end up
will ever
will feed
will feel
will fight
will find
will find a
will find it
will find me
will find out
will finish
will forgive
will forgive me
will get
will get a
will get her
will get it
will get my
will get the
will get you
will give
will give him
will give them
will go
will go along
will go and
will go by
will go in
will go on
will go the
will go to
will hang
will have
will have gone
will have it
will have me
will have nothing
will have the
will have to
will have you
will hear
will hear from
will hear it
will hear of
will help
will help myself
will hold
will i
will just
will keep
will keep the
will kill
will knock
will know what
will know why
will leave
will leave it
will leave the
will leave your
will let
will let her
will let me
will let us
will let you
will lie
will lie down
will listen
will live
will live in
will look
will look after
will look at
will make
will make the
will manage
will meet
will mind
will mind the
will move
will need
will never
will never ask
will never be
will never forgive
will never have
will never let
will no
will not
will not ask
will not be
will not call
will not come
will not do
will not drink
will not drive
will not eat
will not even
will not fight
will not forget
will not get
will not go
will not happen
will not hear
will not know
will not leave
will not let
will not make
will not need
will not ring
will not say
will not see
will not sleep
will not speak
will not stop
will not take
will not tell
will not you
will only
will only be
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
will pick
will pick up
will post
will push
will put
will put the
will put up
will put you
will quit
will read
will recall
will recall i
will regret
will remember
will ring
will ring her
will ring you
will run
will say
will say i
will say no
will say this
will say you
will see
will see how
will see i
will see that
will see to
will see us
will see what
will see you
will sell
will sell the
will send
will send a
will send you
will set
will settle
will shout
will show
will show you
will sign
will sit
will sit in
will sleep
will sleep at
will sleep in
will sort
will sort it
will speak to
will spend
will stand
will stand up
will stay
will stay at
will stay there
will stay until
will stay with
will still
will still be
will stop
will stop at
will stop here
will stop the
will take the
will take you
will talk
will tell
will tell everyone
will tell her
will tell him
will tell the
will tell them
will tell you
will tell your
will text
will text you
will that
will think
will throw
will to
will try
will understand
will understand it
will want
will want to
will wash
will wash your
will wear
will worship
will write
will write to
will you
will you tell
win
win a
window
window $
windows
windows are
wings
winnie
winter $
winter and
winter and i
wipe
wiped
wires
wise
wish i
wish to
wish you
wish you 'd
with
with $
with a
with a book
with a cold
with a face
with a picture
with a solicitor
with all of
with an
with another
with anyone
with everyone
with her
with her and
with her that
with him
with it
with it and
with it because
with it or
with love
with me
with me after
with me and
with me i
with me or
with me so
with me then
with my
with my brother
with my hand
with my mother
with my name
with myself
with next
with next door
with no
with one
with one word
with or
with or without
with school
with shame
with someone
with someone who
with the
with the bottle
with the boys
with the car
with the children
with the door
with the engine
with the gas
with the girls
with the house
with the others
with the photos
with the police
with the rest
with the whole
with them
with two
with two kids
with us
with what
with what i
with you
with you and
with you at
with you i
with you on
with you up
with your
with your neighbour
with your sister
withdraw
withdraw it
withdrawing
within
without
without a
without asking
without it
without looking
without me i
without my
without running
without saying
without the
without you
without your
witness
wiv
wives
woke
woman $
woman again
woman can
woman i
woman in
women would
won
wonder
wonder $
wonder if
wonder what
wonder why
wonder why i
wonderful
wondering
wool
word
word $
word about
word about the
word again
word and
word at
word but
word but i
word from
word from the
word from you
word i
word i will
word that
word there
word to
word with her
words
words $
words that
words to
wore
work
work $
work about
work and
work at
work because
work if
work if you
work in
work in a
work or
work so
work so you
work the
worked
worker
worker and
working $
workshop
world
world $
world and
world and i
worn
worried
worries
worry
worry $
worry about
worry about me
worry about the
worry i
worrying
worse
worse than a
worship
worst
worst $
worth it
would
would $
would be
would be so
would do it
would finish
would go
would happen
would have
would have been
would hear
would help
would help i
would hurt
would i
would love
would make
would manage
would miss
would miss me
would need
would not
would not be
would not get
would not let
would not like
would not make
would not need
would not see
would not stop
would not take
would not talk
would notice
would only
would rather
would sooner
would you
would you like
would you mind
wounded
wreck
wrecked
write
write $
write back
write down
write in
write in english
write it
write it down
write or
write this
write to me
write to the
writing
writing $
writing by
writing so
writing this
writing to
written
written a
written down
written it
written the
written to
written to her
written to the
written to your
wrong
wrong $
wrong way
wrong way then
wrote
wrote that
wrote the
wrote this
wrote to
x
x $
xx
xx $
y!:'s
y!:a
y!:again
y!:agree
y!:all
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
y!:bear
y!:because
y!:before
y!:bother
y!:bothered
y!:breathe
y!:bus
y!:by
y!:call
y!:car
y!:care
y!:church
y!:come
y!:coming
y!:door
y!:down
y!:either
y!:else
y!:even
y!:ever
y!:everything
y!:face
y!:first
y!:flowers
y!:for
y!:forget
y!:friday
y!:get
y!:going
y!:handle
y!:happy
y!:hardly
y!:have
y!:hear
y!:her
y!:here
y!:house
y!:idea
y!:if
y!:in
y!:know
y!:knowing
y!:letter
y!:like
y!:lonely
y!:looking
y!:love
y!:make
y!:mean
y!:mind
y!:minutes
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
y!:of
y!:on
y!:one
y!:or
y!:out
y!:over
y!:paper
y!:penny
y!:pick
y!:picking
y!:quiet
y!:recognise
y!:round
y!:save
y!:school
y!:secret
y!:see
y!:shame
y!:show
y!:sign
y!:so
y!:start
y!:talk
y!:talking
y!:tell
y!:text
y!:thank
y!:the
y!:them
y!:then
y!:thing
y!:think
y!:those
y!:though
y!:to
y!:told
y!:under
y!:up
y!:us
y!:wait
y!:want
y!:what
y!:where
y!:which
y!:who
y!:will
y!:with
y!:without
y!:wonder
y!:word
y!:work
y!:worry
y!:would
y!:write
y:'d
y:'s
y:10
y:2
y:3
y:4
y:a
y:able
y:abortion
y:access
y:account
y:admit
y:advice
y:afraid
y:after
y:against
y:agree
y:airport
y:all
y:already
y:also
y:always
y:an
y:and
y:another
y:answer
y:any
y:anybody
y:anyone
y:anything
y:apologise
y:are
y:army
y:around
y:as
y:ask
y:asked
y:asking
y:asleep
y:at
y:awake
y:aware
y:babe
y:baby
y:back
y:bad
y:badly
y:bag
y:bank
y:bay
y:be
y:bear
y:because
y:bed
y:bedroom
y:been
y:before
y:beforehand
y:beg
y:begging
y:being
y:believe
y:believed
y:beside
y:best
y:better
y:between
y:beyond
y:big
y:bill
y:bin
y:block
y:blue
y:body
y:both
y:breathe
y:bring
y:burn
y:bus
y:business
y:busy
y:call
y:calling
y:came
y:camera
y:can
y:car
y:card
y:care
y:cared
y:careful
y:carol
y:carry
y:case
y:catch
y:caught
y:change
y:changed
y:cheated
y:children
y:choices
y:choir
y:choose
y:christmas
y:clap
y:class
y:clearly
y:clothes
y:coach
y:cold
y:come
y:coming
y:copies
y:cost
y:could
y:counsellor
y:court
y:cover
y:coward
y:cried
y:cross
y:cry
y:crying
y:cut
y:day
y:days
y:deal
y:death
y:decide
y:deserve
y:desk
y:diary
y:did
y:die
y:difference
y:divorce
y:do
y:does
y:dog
y:doing
y:door
y:dragging
y:drink
y:drinking
y:drop
y:drunk
y:each
y:early
y:earn
y:easter
y:eat
y:eating
y:eh
y:eight
y:either
y:else
y:embassy
y:enough
y:envelope
y:even
y:evening
y:ever
y:every
y:everybody
y:everyone
y:everything
y:everywhere
y:explain
y:eyes
y:fair
y:fancy
y:favour
y:fed
y:feed
y:feeding
y:feeling
y:fees
y:fell
y:felt
y:ferry
y:finally
y:find
y:fire
y:first
y:fit
y:five
y:flats
y:folder
y:for
y:forgive
y:forgiven
y:forty
y:forward
y:found
y:four
y:free
y:friday
y:fridge
y:friend
y:front
y:funeral
y:garden
y:gate
y:gave
y:get
y:gets
y:getting
y:give
y:gives
y:glove
y:go
y:goes
y:going
y:google
y:got
y:great
y:grey
y:grow
y:had
y:half
y:happen
y:happens
y:happier
y:happy
y:hard
y:has
y:hate
y:have
y:having
y:hear
y:heard
y:held
y:her
y:here
y:hide
y:him
y:himself
y:his
y:hit
y:hitting
y:holding
y:home
y:honestly
y:hope
y:hospital
y:hour
y:hours
y:house
y:how
y:hurt
y:husband
y:idiot
y:if
y:ignore
y:in
y:inside
y:insist
y:instead
y:insurance
y:interrogate
y:into
y:is
y:issues
y:job
y:judge
y:jumper
y:just
y:keep
y:keeping
y:kept
y:key
y:keys
y:kid
y:kids
y:kitchen
y:kneel
y:know
y:labrador
y:lads
y:lamp
y:last
y:late
y:later
y:laugh
y:laughing
y:lawyer
y:lawyers
y:learn
y:learned
y:least
y:leave
y:leeds
y:left
y:less
y:let
y:letter
y:lie
y:lied
y:light
y:like
y:list
y:listen
y:little
y:lives
y:lock
y:long
y:longer
y:look
y:looked
y:looking
y:looks
y:lose
y:lot
y:loved
y:lying
y:made
y:make
y:making
y:man
y:manage
y:many
y:married
y:marry
y:matter
y:may
y:maybe
y:meet
y:meeting
y:mention
y:mid
y:midnight
y:might
y:mind
y:mine
y:minute
y:minutes
y:miss
y:missed
y:moan
y:monday
y:money
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
y:name
y:near
y:need
y:needed
y:neighbours
y:news
y:nice
y:nicer
y:night
y:nine
y:normal
y:nothing
y:notice
y:now
y:obviously
y:of
y:off
y:offered
y:office
y:old
y:on
y:one
y:only
y:or
y:order
y:other
y:otherwise
y:out
y:over
y:owe
y:pack
y:paid
y:pan
y:paper
y:pardon
y:parents
y:pass
y:passed
y:paul
y:pay
y:people
y:persist
y:person
y:phone
y:photo
y:photos
y:piano
y:pick
y:pics
y:picture
y:piece
y:playing
y:please
y:pleased
y:pool
y:post
y:posted
y:pot
y:practice
y:pretend
y:probably
y:prove
y:public
y:purpose
y:push
y:put
y:questions
y:quickly
y:raise
y:rang
y:rather
y:read
y:reading
y:ready
y:realise
y:really
y:recall
y:receipt
y:reckon
y:refuse
y:regret
y:remember
y:rent
y:reply
y:report
y:respect
y:rest
y:result
y:right
y:road
y:room
y:rope
y:round
y:run
y:runs
y:safe
y:same
y:sat
y:satisfied
y:saturday
y:saved
y:say
y:saying
y:says
y:school
y:scream
y:second
y:section
y:see
y:seeing
y:seen
y:send
y:sent
y:serious
y:set
y:settled
y:shaking
y:shall
y:shift
y:shop
y:should
y:shout
y:shouting
y:show
y:shown
y:sign
y:since
y:sit
y:six
y:skin
y:sleeping
y:smile
y:so
y:sold
y:solicitor
y:some
y:someone
y:somewhere
y:soon
y:sooner
y:sorry
y:sort
y:sounds
y:space
y:spare
y:speak
y:spend
y:stand
y:standing
y:started
y:station
y:stay
y:steps
y:still
y:stop
y:stopped
y:stops
y:story
y:street
y:stuck
y:stuff
y:such
y:sunday
y:sure
y:surprised
y:swimming
y:table
y:take
y:taken
y:taking
y:talk
y:talking
y:taxi
y:telephone
y:tell
y:text
y:texting
y:than
y:the
y:them
y:then
y:these
y:thick
y:thicker
y:thief
y:thing
y:things
y:think
y:thinking
y:those
y:thought
y:three
y:through
y:throw
y:til
y:till
y:times
y:tired
y:to
y:today
y:told
y:tomorrow
y:tonight
y:too
y:towel
y:train
y:treated
y:trouble
y:true
y:trust
y:trusted
y:try
y:turn
y:turned
y:twice
y:two
y:typed
y:ugly
y:under
y:understand
y:unless
y:up
y:urself
y:us
y:used
y:very
y:video
y:visiting
y:wait
y:wake
y:walk
y:walls
y:want
y:wanted
y:warned
y:was
y:watch
y:way
y:wear
y:wedding
y:week
y:weekend
y:weird
y:welcome
y:well
y:went
y:were
y:wet
y:what
y:when
y:whenever
y:where
y:wherever
y:whether
y:which
y:whichever
y:who
y:whoever
y:whole
y:whose
y:widow
y:wife
y:window
y:wish
y:with
y:within
y:wiv
y:woman
y:word
y:words
y:work
y:working
y:world
y:worry
y:worse
y:would
y:write
y:writing
y:wrong
y:wrote
y:you
y:yours
y:yourself
y:~he
y:~husband
y:~i
y:~love
y:~not
y:~was
y:~your
yard
yard $
yard i
yeah $
yeah i told
year
year $
year and
year and you
year i
year in
year so
year you
years
years $
years and i
years and you
years in
years of
yell
yellow
yes
yes $
yes i
yes i looked
yes or no
yesterday
yet
yet $
yet i
you
you $
you 'd
you 'd all
you 'd be
you 'd been
you 'd come
you 'd cry
you 'd do
you 'd even
you 'd have
you 'd like
you 'd never
you 'd not
you 'd only
you 'd prefer
you 'd put
you 'd rather
you 'd ring
you 'd see
you 'd sooner
you 'd the
you 'd think
you 'd want
you a
you a photo
you about
you about the
you act
you act like
you admit
you again
you again i
you again not
you agree
you all of
you alone
you also
you always
you and
you and i
you and if
you and it
you and nobody
you and that
you and your
you another
you another one
you answer
you apologise
you are
you are a
you are after
you are all
you are an
you are and
you are at
you are back
you are being
you are coming
you are free
you are getting
you are going
you are happy
you are home
you are in
you are late
you are like
you are looking
you are my
you are no
you are not
you are off
you are out
you are reading
you are ready
you are right
you are satisfied
you are saying
you are seeing
you are taking
you are telling
you are the
you are thinking
you are too
you are up
you are well
you as
you as a
you ask for
you ask me
you asked
you asked me
you at the
you back
you back in
you be
you because
you before
you before it
you before the
you believe
you better
you breathe
you bring
you bring it
you bring the
you but
you by
you call it
you call me
you came
you came home
you can
you can be
you can cry
you can decide
you can do
you can explain
you can find
you can forgive
you can go
you can have
you can keep
you can leave
you can live
you can not
you can put
you can read
you can say
you can see
you can send
you can shout
you can show
you can stay
you can still
you can take
you can talk
you can tell
you can throw
you care
you cared
you cheated
you choose
you choose between
you come
you come back
you come home
you come out
you coming
you could
you could be
you could have
you could not
you cried
you cry
you crying
you decide
you deserve
you deserve a
you did
you did in
you did not
you did with
you do
you do i
you do it
you do that
you do the
you down for
you drink
you drop
you drop the
you earn
you eat
you even
you ever
you ever sent
you every
you fancy
you feel like
you fell
you felt
you find out
you find the
you first
you for calling
you for the
you forget
you forgive
you forgive me
you found
you found the
you from
you from the
you gave
you get
you get back
you get in
you get on
you get the
you getting
you give
you give me
you go
you go and
you go on
you go out
you go to
you go with
you going
you going to
you got
you got called
you got that
you had
you had better
you had not
you had to
you happy
you hate
you have
you have been
you have carried
you have done
you have gone
you have got
you have had
you have my
you have no
you have not
you have nothing
you have stopped
you have the
you have thought
you have to
you have told
you have until
you he
you hear
you heard
you held
you held your
you home
you i 'd
you i am
you i can
you i do
you i have
you i say
you i will
you i would
you if
you if it
you if you
you in a
you in it
you in my
you in that
you in the
you insist
you it
you it was
you just
you keep
you keep the
you kept
you kept on
you know
you know how
you know i
you know if
you know it
you know me
you know that
you know the
you know what
you know who
you know you
you laughed
you learn
you leave
you leave i
you leave me
you left
you left a
you left and
you left the
you let
you let me
you let them
you lied
you like
you like and
you like i
you like it
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
you made me
you made your
you make
you make it
you make me
you manage
you me
you mention
you might
you might want
you mind
you missed
you move
you much
you much longer
you must
you my word
you name
you need
you need a
you need not
you needed
you never see
you no
you not to
you now
you now i
you off the
you off your
you offered
you on
you on a
you on the
you once
you one
you one day
you one time
you only need
you open
you open it
you open the
you or
you or the
you out
you out of
you over
you owe
you owe me
you pack
you paid
you pass
you passed
you people
you persist
you persist in
you pick
you pick up
you plan
you please
you post
you prefer
you put
you put a
you put me
you put that
you put the
you raise
you rang
you read
you read it
you read this
you really
you reckon
you refuse
you ring
you run
you said about
you said i
you sat
you sat there
you saved
you say
you say it
you say so
you say sorry
you say stop
you say that
you say to
you see
you see it
you see me
you see the
you send for
you sent
you should
you should be
you should come
you should have
you should know
you should not
you should tell
you should try
you show
you show me
you sign
you since
you sit
you sit with
you sleep
you sleep in
you so
you so here
you so you
you some
you something
you something to
you speak
you speak to
you spend
you spent it
you stand
you start
you start with
you started
you stay in
you still
you stood
you stood in
you stop
you stopped
you stopped talking
you take
you take the
you talk
you talk to
you tell
you tell me
you tell my
you tell people
you tell the
you tell your
you that
you that i
you that is
you that night
you the
you the kids
you the last
you the same
you then
you then i
you there and
you there is
you they
you they are
you think
you think he
you think i
you think it
you think that
you think they
you think you
you this is
you thought i
you through
you throw
you till
you to
you to be
you to come
you to drop
you to have
you to hear
you to put
you to remember
you to the
you to your
you told
you told me
you tonight
you too
you trusted
you try
you understand
you understand that
you unless
you up
you up i
you up to
you wait
you walk
you walk out
you want
you want a
you want about
you want and
you want i
you want it
you want me
you want on
you want or
you want the
you want there
you want to
you wanted
you wanted a
you wanted it
you wanted to
you was
you we were
you went
you were
you were a
you were late
you were like
you were my
you were never
you were not
you were on
you were with
you what
you what a
you what i
you when
you when i
you when it
you when you
you who
you will all
you will be
you will come
you will feel
you will find
you will forgive
you will get
you will hear
you will know
you will let
you will never
you will only
you will pardon
you will read
you will recall
you will regret
you will ring
you will see
you will think
you will want
you wish
you with
you with nothing
you with the
you with your
you without
you wonder
you wonder why
you worry
you worry about
you would have
you would not
you would rather
you would sooner
you write
you write to
you wrote
you you
you you are
you you know
you you will
you your
your
your account
your age
your answer
your arms
your attorney
your aunt
your back
your bag
your bank
your bed
your birthday
your blue
your body
your book
your books
your books and
your boss
your boss about
your boss that
your brother
your brother about
your brother i
your brother if
your brother that
your brothers
your brothers about
your car
your car and
your card
your cat
your charger
your child
your choice
your class
your clothes out
your coat
your coat on
your coffee
your course
your cousin
your cry
your dad
your dad about
your dad and
your desk
your diary
your divorce
your dog
your done
your door
your driving
your emails
your emails to
your ex
your ex 's
your face in
your face when
your family
your father
your father 's
your father i
your father in
your first
your forgiveness
your friends
your friends about
your friends or
your girl
your glasses
your good name
your gran
your gran 's
your grandmother 's
your gym
your hair
your half
your hand
your handbag
your hands
your hands and
your head
your head and
your health
your heart
your heart is
your home
your house
your job
your key
your keys
your landlord
your laptop
your last
your legs
your letter
your letters
your licence
your life
your little
your locker
your lot
your mail
your manager
your mate
your message
your messages
your messages and
your mind
your mom
your mom 's
your moods
your mother
your mother that
your mother to
your mouth
your mum
your mum 's
your mum and
your mum i
your mum or
your mum the
your mum to
your mum what
your my
your name
your name 's
your name and
your name off
your name on
your name to
your nan
your nana
your nana 's
your neck
your neighbour
your new
your new fella
your new friend
your next
your number
your office
your own brother
your own for
your own name
your own phone
your own sister
your own with
your paper
your papers
your parents
your parents about
your parents the
your people
your phone
your phone again
your pictures
your place
your plate
your pockets
your porridge
your post
your pride
your purse
your records
your relatives
your rent
your retirement
your road
your scarf
your shoes
your side
your side of
your signature
your signature 's
your silence
your sister
your sister and
your sister i
your sister there
your sister to
your sister what
your skin
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
your text
your things
your things in
your throat
your time
your train
your turn
your tutor
your uncle
your village
your visa
your voice
your way
your way to
your wedding
your whole
your whole family
your wife
your word
your work
your year
yours
yours $
yours and
yours and i
yours if
yours if you
yours that
yours to
yours you
yourself
yourself $
yourself and
yourself i
yuh
zipped
~ask
~do
~he
~husband
~i
~is
~it
~love
~me
~my
~she
~that
~the
~to
~was
~what
~you
~your"""
ROWS = r"""gV
fV
YK
NP
HP
AK
:O
HU
UO
MP
VP
TP
NP
NP
TP
WP
TP
OP
RP
RP
[P
NP
RP
RR
VP
WR
LP
MP
NP
VQ
RP
MP
NP
NP
RQ
OP
NP
NP
RP
VP
SP
NP
NP
RP
UQ
MP
OP
JQ
LP
NP
UP
SP
SR
RP
NP
SP
SP
NP
NP
OP
WQ
UP
RQ
LP
NP
RP
KP
OP
NP
LP
NO
^O
XP
VO
[Q
OP
UQ
NP
RP
SP
NP
NP
YQ
NP
TO
QP
MP
MP
MP
QP
RP
NP
NP
NP
BP
MP
NP
MP
OP
OQ
NP
NP
WQ
ZO
SO
NP
KP
SQ
SP
TQ
TP
SP
NP
LP
SP
UR
RP
NP
SQ
NP
WP
WP
RQ
OP
MP
RP
RP
OP
NP
SP
NP
NP
NP
NP
MP
NP
NP
OP
NP
UO
SP
SP
OP
NP
LP
OP
NP
LP
NP
OT
KP
MP
UP
TP
OP
SP
OP
RO
KP
MP
LP
RP
NP
SP
NP
OP
OP
RO
SP
RP
NP
UP
RP
RP
OP
RP
UO
XO
KP
OP
OP
TP
NP
NP
RP
TQ
SO
SP
TP
UO
QP
SP
SP
RP
VP
MP
NP
TP
RP
TP
SP
LP
TP
NP
QP
RP
RP
NP
NP
LP
MP
MP
SP
NP
OP
UP
UP
MP
NR
JP
LP
NP
TQ
OP
OP
NQ
SP
SP
VS
SQ
NP
NP
SP
NP
VR
SP
KP
RP
JP
RP
NP
TN
UP
RP
SR
NP
OP
HP
LP
NP
NP
NP
QO
MP
MP
MP
SP
LP
RP
YN
UP
WV
SQ
MP
JP
QQ
TQ
SP
XR
UP
NP
MP
NP
WN
RP
NP
SQ
RR
NP
MO
NP
SP
NR
OP
RP
SP
NP
[R
SO
UR
UR
\T
SO
NP
OP
NP
UR
NP
MP
MS
NP
OP
XR
OQ
NP
OP
SQ
TQ
OP
JL
KO
SS
WO
RP
RO
NP
LR
WO
NP
NP
NP
NP
OP
LP
]P
VP
KP
LP
NO
LP
NP
RQ
MN
SP
NP
KO
NP
VS
HP
OP
SP
MP
TP
VL
MP
MP
SO
SQ
UP
XR
NP
MP
MP
NP
NP
RN
UQ
SN
NP
RP
OP
NP
WN
RP
HO
VQ
QO
WO
LP
XP
RP
WP
TP
ZO
TP
SP
OP
WP
RQ
OP
JP
TP
RP
OP
OP
TM
RR
TP
EP
NP
TO
OP
SP
IP
NP
WM
SQ
OP
KP
^S
MO
VP
TP
OP
OP
SP
OP
UP
OP
MP
LP
RQ
MP
NP
NP
MP
RP
NP
QO
MP
^Q
RP
TP
MP
NP
NP
OP
UP
OP
WP
NP
NP
IQ
KP
OP
MP
OP
LP
GO
TP
UO
TP
UR
TP
RO
NP
MP
NP
XM
UR
NP
TP
MP
KO
JP
NP
RP
LP
MP
SP
MP
VM
HP
LR
TP
UO
SP
RP
VP
KP
KP
KP
HP
QP
GP
RP
XQ
YM
TN
SP
NP
OP
XP
\O
MP
TF
AP
MT
TP
NP
OP
NP
NP
eO
OP
UP
NP
TR
NP
YP
MP
VP
RP
TO
SP
OP
WS
NP
NP
RO
QP
RP
OP
NP
OP
NP
SO
KP
XS
SP
MP
MP
NP
UP
SO
VP
MP
MP
QP
NP
VP
NP
SP
TQ
SO
OP
SP
YP
JP
LP
bL
MP
OP
RP
OP
NP
OP
SP
YP
TN
UR
SP
NP
[O
SQ
YO
JP
XP
RP
VQ
LP
IO
NP
TL
KP
NP
OP
MM
WO
NP
SL
ZK
NP
NP
aN
RO
\N
TR
OP
VR
ZO
OP
HP
WN
SO
NP
NP
SP
TP
QO
RQ
NP
TP
TR
TP
MP
^R
WP
NP
NP
KP
\N
OP
WO
MP
KQ
NP
NP
NP
NP
RP
UP
MP
NP
NP
SP
TP
UP
KP
SP
WO
OP
YP
RP
NP
OP
]R
NP
RO
NP
KP
RN
OP
SP
NP
OP
NP
MP
MQ
EP
SO
RP
QP
TP
RP
LP
OP
RO
NP
NP
OP
NN
MP
MP
QP
OP
`T
NP
MP
MP
RT
SP
IP
VR
MP
KP
^N
NP
[R
TP
OP
SP
NP
UL
KP
NP
VR
RP
[O
NP
OP
JP
RP
RP
WP
SN
NQ
LN
QO
NP
SO
TP
NP
RP
NP
NP
XO
NP
XM
NP
KP
NP
IP
OP
NP
HN
NO
TQ
KP
NP
OP
VP
UN
LP
UO
NP
NP
RO
TK
UP
RO
VN
NP
RR
OP
NP
WQ
MP
NP
KP
LP
IP
NP
SP
OP
UP
TN
UN
WR
MP
NP
TP
VP
NP
NP
US
OP
SP
NP
NP
NP
OP
OP
VR
NP
MP
OP
NP
YS
NP
SR
TR
NP
NP
NP
NP
RP
NP
SQ
TP
UP
RP
OP
MP
OP
SP
KP
MP
NP
\M
XP
NP
LP
NP
MP
MP
NP
OP
OP
TN
SP
RP
UN
RP
MP
JS
XP
VO
OP
MP
NP
FP
NP
TO
NP
VM
RP
VP
OP
OP
OP
WP
NP
LP
OP
GP
UO
TP
NP
KP
NP
OP
RP
MP
HP
LP
NP
HP
QP
HP
OP
SP
SR
MJ
KP
UR
GO
VP
iO
[P
RP
VQ
SO
RQ
LP
XP
ZP
NP
MP
NP
NM
NP
NP
SN
XP
NP
^N
RR
KP
KP
NP
KP
\P
NM
NP
OP
aN
NP
HP
OP
XP
VP
NP
WN
XO
NP
RQ
RP
YP
NP
VP
NP
LP
EP
[Q
RP
VR
VO
SN
TP
LP
VP
GP
RP
TP
LP
VN
MP
NP
]S
UP
NP
NP
CP
UP
UP
OP
JR
SQ
[N
]M
VP
KP
NP
RP
XR
WP
QP
MP
RP
XP
VN
OP
SP
WN
NM
OP
TP
RP
EQ
HT
KP
NP
NR
MP
UP
YT
UQ
MP
OP
NP
VP
XN
NP
NP
TP
RP
RP
OP
MP
NP
SP
RP
MP
TP
TP
LP
KP
RP
NP
SP
OP
WQ
WQ
VM
TP
OP
SP
UR
SP
OP
VO
TP
NP
RP
RP
TP
TP
OP
NP
SP
RP
SP
RP
OP
VO
NQ
LP
NP
WP
VR
NP
MP
OP
LP
VP
RP
RP
MP
RP
XR
NP
MP
RP
NP
RP
VN
UN
MP
MP
OP
UR
UP
WS
RP
OP
SP
LP
NP
NP
SP
NP
QP
NP
NP
SQ
VO
OP
OP
RP
KP
NP
LP
NP
OP
LP
ZN
SP
RP
OP
SP
SP
MP
RP
RP
YO
NP
OP
NP
RP
OP
MP
LP
NP
OP
[N
OP
UQ
TP
SP
XK
RM
WO
RQ
SP
TP
SP
SP
RP
NP
OP
TP
TP
MP
OP
SP
OP
NP
NP
RP
SP
SQ
NP
NP
RP
MP
NP
NP
UO
NP
UO
RP
RP
NP
NP
TN
TN
UO
OP
NP
SP
OP
SP
RP
NP
NP
UN
SP
TR
NP
SP
TP
RP
SP
OP
SP
MP
UP
US
NP
NP
OP
NP
NP
QP
VO
NP
\N
SO
YO
LP
SO
NP
RP
NP
SR
RP
WN
NP
NP
XP
NP
NP
OP
OP
NP
SO
NP
OP
NP
VP
TP
VR
SP
SP
RP
NP
NP
TO
NP
OP
RP
MP
SO
TO
OP
OP
SP
UN
UN
[Q
SP
SP
[P
ZN
TR
OP
MP
TQ
TP
TP
TP
MP
NP
SO
US
US
OP
MP
NP
GP
LP
MP
NP
VU
SP
RP
VO
MP
NO
KP
KP
KP
OP
WN
WO
TD
NP
OP
OP
NP
OP
NP
NP
SO
TO
XM
TP
]O
RP
RP
OP
QP
OP
RP
NP
NP
LP
RP
SP
KP
NP
LP
OP
SP
NP
SP
OP
LP
OP
RP
TL
WN
OP
SO
RP
RP
SP
TP
MP
RP
SQ
OP
NP
SP
RQ
RP
SP
NP
SN
SN
NP
TP
NP
RN
SO
OP
[O
OP
TP
RP
VP
VP
NP
MP
NP
UP
RP
SN
KP
TP
NP
RP
RP
RP
OP
OP
NP
QL
UL
NP
RP
SP
OP
MP
NP
OQ
SP
TP
MP
SP
NP
ZP
TP
NP
WP
RP
RP
NP
OP
OP
MP
TP
MP
VQ
UN
SO
RP
NS
MP
LP
\R
SR
SR
LP
RP
TP
TP
XP
SO
RP
aM
YO
MP
RO
TP
NP
NP
RP
RP
RO
NP
NP
TO
RT
KP
MP
TP
MP
SP
KP
SP
MP
RP
LP
MP
NP
UP
OP
SP
SP
RP
RP
RP
VR
NP
NO
UO
KP
NP
QP
TP
OP
OP
TP
TP
NP
SP
NP
MP
RV
XR
WR
NP
OP
OP
NP
OP
NP
SP
TP
TP
MP
NP
OP
ZP
WP
SO
TQ
NP
MP
NP
UP
SP
US
JQ
WQ
UQ
SO
RP
UQ
WR
OO
OP
MP
SP
QP
OP
TN
[O
RP
NP
OP
MP
UO
LP
NP
SN
RO
LP
SP
NP
QP
NP
IP
SP
OP
UP
NP
OP
OP
UP
SP
MP
NP
TQ
UQ
GP
OP
VP
XS
OQ
MO
TP
RP
SP
RP
NP
LP
NP
NP
MP
MP
MP
OP
JQ
KP
VQ
KP
TO
OP
MP
OP
TP
OP
TQ
UQ
SP
ZP
SO
SO
UP
RP
LP
SP
SP
NP
LP
QO
RP
RP
MQ
OQ
QQ
XQ
OP
TP
SO
TR
NP
RP
ZO
RP
OP
NP
NP
OP
NP
[R
QN
YN
LP
OP
MP
NP
IO
NP
MP
OP
UP
RP
SP
HP
NP
OP
OP
OP
SO
WR
SP
OP
NP
NP
SN
NP
MP
KP
VQ
NP
RQ
SP
VP
OP
LS
RP
RO
RP
UO
OP
RO
TN
NP
VO
OP
NP
OP
[P
XP
SV
OP
XU
TQ
ZQ
MP
UP
TP
VL
VL
UP
SP
MP
NP
NP
NP
NP
UP
TP
NP
[N
OP
NP
SP
OP
TM
TM
TO
OP
JP
NP
NP
DO
RP
NP
RP
OP
OP
LP
LP
OP
TN
NP
OP
NP
TM
SO
RO
[O
RP
RP
NP
YP
JP
LP
QP
NP
MP
UR
TR
OU
NP
RP
RP
NP
OP
LP
RP
NP
KO
OP
NP
RN
RP
NP
SP
NP
KP
NP
UP
NP
SO
TO
TP
NP
QP
NP
TR
RP
SP
SP
NP
UP
OP
WO
TM
RP
RO
SO
UQ
SP
NP
NP
MP
SO
UO
NP
NP
OP
NP
NP
RP
LP
LP
RP
UP
NP
RP
RR
OP
RP
KP
NP
RP
KP
NP
RP
NP
NP
UO
QP
QP
UP
RP
MP
MP
WN
OP
MN
MP
LP
UP
NP
YO
NP
TT
JP
OP
TO
MP
LP
WP
TQ
UP
NP
MP
XO
NP
WO
NP
OP
QP
NP
SQ
SP
TO
SQ
MP
SN
MP
NP
RJ
SP
NL
MP
GO
XP
RP
NP
TP
TP
NN
OP
NP
QP
[T
WP
UT
KP
RP
LP
NP
NP
NP
SP
RP
ZN
SP
YO
TP
WP
SP
MP
SP
TO
OP
SQ
NP
SS
SS
NN
MP
UO
TN
OP
GP
NP
WP
RP
NP
MP
TP
TQ
NP
NP
OP
OP
LP
RP
JP
NP
NP
NP
MP
NP
TP
SP
TO
NP
RP
RP
MP
NP
UP
NP
IP
QP
MP
RP
OP
QP
OP
RP
UP
LP
NP
UO
SO
TP
MP
NP
OP
MP
UP
RQ
RP
TP
NP
NP
SP
WP
SP
NP
TP
RP
TQ
RO
QP
UQ
OP
NP
UO
NL
OP
RP
NP
GM
RP
YP
SQ
TQ
SP
LP
WQ
GO
TO
LP
QP
OP
MP
TP
TP
VQ
SQ
SP
RQ
NP
MP
IP
NP
RP
RP
RP
TO
SP
UP
NP
TP
UP
UP
SP
LP
UP
NP
NP
NP
RP
NP
XQ
WO
]P
dL
UQ
JP
NP
GP
MP
KP
NP
OP
NP
RP
NP
RP
OP
LP
ZQ
_O
RO
NP
SP
RP
MP
TP
QO
NP
RP
NP
UU
NP
OP
MP
RP
WP
UQ
OP
OP
NP
MP
NP
VQ
`Q
TQ
UQ
LP
WO
UP
RO
RP
NP
RP
OP
RP
OP
NP
NP
MP
SQ
NP
OP
SP
UP
TQ
VQ
JS
NP
XR
MP
UP
MP
SP
TP
WR
SP
JP
MP
NQ
RQ
NP
OP
UP
RP
OP
SQ
TP
XO
TP
NP
OP
DO
NP
KP
RQ
JP
LP
NP
RP
OP
OP
OP
NP
NP
RO
NP
NP
RP
KP
NP
NP
OP
RO
OP
VP
LP
VO
NP
OP
MP
OP
YP
TP
NP
NP
UP
UP
NP
YO
QP
RP
TO
TO
NP
NQ
RP
ZH
TN
TQ
RP
RP
SP
TR
RP
OP
SP
NP
OP
SP
SQ
TP
NP
SP
NR
SR
UP
UO
OP
TO
UO
SP
MP
MP
XN
OP
SP
UQ
RP
NP
NP
MP
TP
TP
YO
UO
MQ
NP
\N
TO
RO
SP
NP
RP
OP
NP
VM
UN
RO
MP
NP
KP
TP
OP
OP
NP
NP
OP
NP
NP
VM
TP
RQ
NP
SP
RP
QP
TP
NP
SS
MO
UR
OP
TO
UN
LP
NP
MP
LP
OP
OP
OP
XO
ZO
NP
SQ
OP
TP
NP
OP
NP
UP
NP
NP
NP
SP
VQ
]Q
NP
NP
NP
SP
TP
TP
IN
VP
NP
UP
UP
OP
UP
OP
QP
OP
NP
JP
MP
OP
LP
MP
HP
HP
NP
TP
VQ
RP
NP
OP
VN
VN
YN
RP
OP
MP
NP
LP
NP
[P
TP
KP
UP
EP
NP
MP
JP
NP
KK
HP
YO
NP
OP
TP
UP
NP
HO
NP
NP
[O
UP
KP
NP
NP
UP
NN
NP
OP
NP
AR
MP
RP
TP
NP
NP
SP
SQ
LP
SP
OP
NP
TQ
WQ
NP
EO
KP
UP
NP
NP
RO
SP
QP
SP
OP
NP
OP
KP
NP
JP
NP
QP
RP
NP
NP
NP
JP
OP
QP
MN
TR
VP
NP
TP
\Q
VR
QP
NP
UP
NP
WQ
RP
SO
SP
RP
MP
TN
TN
VP
NP
SO
TO
MP
WN
HP
JP
NP
NP
RN
NP
QP
MP
MP
MP
JP
NP
TP
OP
LP
RQ
UP
NP
RP
]R
TP
NP
RO
TO
RN
UO
NP
NP
NP
SP
RP
RP
IP
MP
OP
NP
TQ
SP
NP
TP
VP
NP
TP
UO
SP
LP
QO
NP
NP
SO
MP
OP
YR
NP
QQ
SP
OP
QP
KP
TP
TP
RP
MP
OP
HP
OS
NP
ST
RP
NP
NP
NP
MP
NP
OP
KP
SP
OP
NP
NP
WP
NP
TP
WP
NP
NP
NP
MP
SP
WO
SO
VP
NP
UO
SP
NP
NP
NP
MP
OP
OP
RP
VP
UO
ZU
LS
RQ
NP
LP
SP
UP
SP
RP
LQ
NP
MR
NP
OP
VP
YO
SO
OP
RP
SP
SK
UO
MP
TO
UO
VQ
NP
NP
SO
RP
RP
TP
NO
NP
NP
OP
QP
TP
RP
NP
OP
VN
NP
SP
TP
VP
TQ
KP
NP
WN
RP
RP
NQ
SQ
RP
NP
LP
SP
RP
RP
NP
NP
QP
NP
NP
SP
OP
QP
OP
MP
NP
OP
OP
UP
RP
RP
TP
TP
OP
TP
KP
LP
MP
NP
NP
NP
TP
XS
WS
NP
ZQ
ZQ
WO
VP
LP
NP
TP
WP
MP
VP
SP
VP
NP
MR
JP
XS
XS
RP
NP
RP
RP
bU
JP
YQ
NP
NP
SP
NP
NP
NP
RN
OP
LP
LP
RO
TP
NP
NP
MP
LP
NP
SP
NP
NP
RP
VQ
NP
SP
NP
NN
NP
MN
UP
SP
VN
WN
SP
SP
RR
UR
SO
SO
NP
NP
VO
MP
MP
MP
YR
OP
LP
SR
SR
RP
RP
MP
LP
IP
OP
QQ
OP
JP
MP
HP
MP
NP
NP
NP
UQ
RP
MP
VR
NM
RP
UR
SO
NP
\O
RP
LP
MU
UQ
OP
IP
VR
RR
RR
NP
NP
NP
SP
SP
VP
RP
TP
QP
NP
OP
NP
OP
RP
OP
TR
RP
NP
JP
MP
NP
UQ
TQ
QP
NP
TP
OP
TQ
UP
SP
QO
NQ
LP
MP
TP
RP
UQ
SP
NP
NP
NP
RP
NP
QP
RP
UP
MP
RQ
RN
OO
SP
OP
YQ
NP
UP
NP
SP
NP
MP
SQ
QO
OP
TO
TO
SP
UN
UN
SP
UP
NP
NP
QP
OP
NP
NP
MQ
OP
ET
OP
RT
MP
MP
SP
SP
LP
LO
OP
MP
NP
OP
OP
TR
SP
YR
\P
\P
RR
RR
OP
NP
OP
SP
MP
RN
SP
NP
OO
NP
VQ
OP
NP
UR
NP
SP
YP
RP
RP
RP
NP
QP
NP
RM
LP
RO
TP
UO
SP
NP
SP
MN
NP
RP
OP
OP
RP
TO
NP
NP
RP
XO
XO
NP
OP
QP
RP
@O
LP
OP
RP
RP
TP
NP
OP
SP
OP
NP
RP
NP
NP
NP
UP
JP
NP
NP
SQ
TQ
RP
UP
VP
[N
NP
[Q
ZP
OS
OP
NP
WP
QP
[S
MP
VP
MP
OP
NP
QP
SN
NP
KP
NP
LP
LP
OP
QP
VP
LP
JQ
LP
NP
QP
TP
MP
UK
OP
LP
OP
TN
RP
RP
RO
NP
MP
MP
SN
LP
OP
RP
RP
TO
UO
SQ
JP
OP
NP
NP
OP
RP
HN
MP
UP
TP
UO
NP
MQ
TQ
SQ
UN
RP
NP
TP
NP
NP
NP
XQ
NP
NP
UP
KP
LP
XP
OP
3I
MP
2L
TO
RS
EP
AN
KO
]Q
AP
=D
TP
XO
WP
OP
SP
NP
OP
ST
KP
TP
MP
XP
XR
TR
SP
LP
SR
SR
NP
RO
OO
RP
LP
RP
MP
NP
IP
OP
RP
NP
JP
RP
WP
TP
LP
NP
OP
SP
RP
LP
OP
NP
IP
VP
RP
JP
OP
RP
NP
MP
KQ
bS
bS
YQ
WR
QP
SO
OP
VR
MP
NP
RP
IP
NP
UP
RP
SP
NP
NP
OP
MP
MR
UP
KP
TP
OP
OP
LP
MP
NP
OP
MP
OP
MP
NP
NP
QP
RP
NP
LO
LP
TQ
UN
UN
NP
OP
TT
NP
NP
RO
\S
UQ
ZQ
NP
NP
TM
VM
MQ
OP
SQ
NP
RP
RP
RP
MR
NP
OP
UM
NP
QP
RO
RP
XN
NP
LP
NP
KP
OP
NP
SP
LP
MP
NP
NP
XV
RP
TP
TP
]R
TQ
NP
NO
NP
NP
WP
YP
NP
SP
UP
QP
OP
LP
RP
RP
RP
NN
LP
KQ
OP
NP
NP
WM
MP
UP
SP
TP
TP
JP
RN
SP
NP
NP
LP
SP
IP
OP
OP
OP
SO
RP
WP
VP
MQ
MQ
OP
NP
SP
QP
QP
OP
SP
SP
ZP
UO
QO
NP
MP
OP
MR
RP
NP
OP
NP
TP
NP
NL
UP
WP
SP
RO
MP
DP
LP
MP
NP
NP
TP
OP
LP
VN
SP
SN
IP
NP
LP
VN
NP
SR
QP
NP
NP
XO
WO
WQ
NP
VP
NP
RP
LP
LP
QP
KP
MP
WF
NP
KP
MP
MP
QP
RP
TN
UO
NP
KP
NP
WP
SN
SP
NS
UP
NP
RP
MP
XP
KP
OP
NP
SP
RP
NR
TO
RP
RP
JP
RP
WO
RO
NP
RQ
WO
VM
VO
MP
UN
UK
RP
RL
UP
NP
VO
TO
SP
ST
NP
NP
SO
NP
OP
UP
MP
SP
NP
VQ
NP
NP
OU
VQ
UP
NP
UL
UP
RO
VO
NP
OP
MP
OP
LP
NP
VQ
VQ
SO
NP
UR
OP
JQ
MP
WM
XQ
NP
TO
OP
VO
UN
RP
TO
QP
OP
UQ
TP
NP
OP
NP
NP
MO
LP
OP
RP
RP
EP
NP
RP
MP
OP
UN
RP
VN
NP
RP
JP
LP
RP
ZL
ZL
WP
WP
KO
QO
WP
NP
NP
TP
VP
NP
VP
UP
MP
TP
RP
\P
UN
RP
OP
RP
MP
MP
RP
NP
SN
SP
VN
YP
TN
RP
WP
TP
XP
RP
OP
LP
NP
OP
TN
UO
SP
QP
SP
JP
OP
ZQ
TQ
UO
RP
TO
NP
NP
LP
MP
MP
LP
NP
XR
WR
NP
RQ
OP
LU
GN
NP
XP
SQ
OP
NP
KP
RP
NP
OP
OP
SP
NP
MP
TO
WP
OP
SP
MP
MP
MP
NP
NP
JP
EQ
NP
NP
MP
OP
SP
VP
MP
NP
SP
SN
NP
NP
LP
OP
NP
JP
RQ
TP
JP
YQ
NP
SP
VN
MP
FP
NP
]P
RP
SP
SP
SP
MP
ZP
NP
UP
UP
]N
IO
RP
RP
UM
RP
RO
VM
NP
NP
SS
SN
OP
NN
WN
MP
UP
SP
OP
TP
\S
VQ
SP
MP
NP
SO
XO
RP
SO
RO
UR
UR
SP
UP
VP
UP
VR
OT
_N
TP
SP
TP
RP
RP
RP
RP
SP
OP
WP
OP
XM
WP
LP
IP
NP
OP
OP
MP
RR
TN
RP
VM
OP
OP
SP
TO
RO
RO
OP
QO
NP
NO
TO
TO
RO
VP
RP
NP
NP
MP
NP
TP
OP
NP
OP
MP
RP
LP
OP
QP
RP
LP
MP
NP
MP
OP
LP
NP
NP
RP
MP
fJ
QP
RP
SP
SP
OP
LO
LO
RT
QO
WN
RP
NP
UP
RO
NP
[O
SP
TP
SP
XP
TP
SP
RP
^N
NN
WS
TP
MO
NP
NP
OP
VN
NP
SP
TP
TP
_Q
XR
NP
TP
SO
RP
RP
NP
OP
RP
RP
RP
LP
MP
KP
SP
SP
SO
RP
NP
NP
RP
UP
NP
RP
SO
LP
OP
NP
SP
TP
TO
OP
TO
NP
MP
NP
OP
TP
RP
NP
OP
UP
NP
NP
NP
UP
VP
JP
NP
XR
YR
NP
NP
TP
NP
RP
^U
RP
MP
NP
RP
NP
[S
MP
WO
RP
RP
RP
NP
NP
OP
OP
VN
RP
TP
RP
NO
OP
ZO
UP
NP
NO
JP
MP
NP
RQ
MP
NP
TO
NP
IP
NP
JP
SP
NP
NP
OP
QP
VS
NP
UP
VS
RP
OP
JP
WP
UP
OP
TN
RP
NP
OP
TP
QP
SP
OP
RO
ZN
MP
SQ
UP
OP
LP
MP
QP
RP
LP
KP
TP
RP
NP
SP
MP
IN
IP
NP
NP
WO
NP
OP
SP
OP
TP
TP
MP
NP
RP
TP
ZO
SP
NP
NP
NP
SO
NP
NP
MP
LP
SP
NP
MP
QP
NP
TQ
NP
TQ
XQ
NP
NP
MP
OP
RP
SP
OP
OP
NP
GO
VP
MP
MP
NP
NP
WP
VP
RP
JP
NP
NP
VP
NP
OP
VO
RP
OP
SP
MP
TQ
NP
MP
XN
UO
RP
MP
NP
ON
OP
NP
QP
RQ
NP
QP
MP
NP
VP
TP
NP
NP
HP
MP
OP
RP
gL
WN
NP
UP
SN
LP
UP
QP
LP
NP
OP
NP
RP
QP
OP
OP
OP
VQ
RP
RP
RP
NP
SP
SP
MQ
IP
YQ
SP
OP
RP
KP
VP
MP
OP
NP
NP
NP
SP
RP
NP
[P
OP
UP
RP
NP
]N
OP
\N
QP
TP
TP
MP
RP
SP
NP
RP
MP
RO
NP
QO
NP
TP
MP
NP
NP
MP
NP
OP
SP
NP
NP
VP
MP
VO
SP
SQ
OP
SP
TQ
NP
SP
SP
RP
QP
OP
JQ
NP
NP
OP
NP
JP
NP
MP
RP
NP
OP
NP
KQ
VR
TP
KP
MP
NP
NP
SP
NP
NP
NP
NP
OP
UQ
]N
NP
RP
UO
SO
RO
OP
TP
JT
UQ
NP
SR
MP
NP
TP
SP
NP
NP
BP
OP
OP
NP
NS
OP
NP
NP
SP
MP
QP
TQ
TQ
TR
MP
QP
SP
VR
TR
OP
NP
UQ
SQ
TP
OP
OP
OP
SN
TO
TO
KP
OP
MP
SP
OP
JP
NP
MP
SP
TP
UP
SP
SP
UO
RP
RP
SP
QO
VO
NP
YQ
VQ
OP
TP
TQ
TP
OP
OP
WQ
WP
TP
OP
FR
MP
XP
NP
TP
RQ
SQ
TP
OP
MP
JR
NP
QP
NP
NP
RP
[R
NP
VP
NP
NP
NP
TP
SO
SP
TP
MP
OP
YQ
RQ
RQ
LP
LP
NP
LP
LP
KP
NP
MP
UP
NP
NP
RP
IO
NP
NP
NP
RP
SP
TP
OP
MP
OP
UP
TP
NP
NP
NP
RP
RP
^Q
UR
RO
RO
SP
NT
IO
VP
KP
MP
OP
SP
TP
NP
OP
SP
TP
TM
TM
NP
UO
UO
MP
TQ
US
JQ
SP
VR
UP
UP
SP
RP
RP
RP
TP
TW
OP
TP
NP
VQ
WT
RQ
NP
\Q
MP
NP
NP
RP
LP
RL
SP
VO
EP
NP
LP
NP
RP
RQ
MQ
MP
TP
SR
TP
WT
NP
VP
RO
NP
NP
VP
TT
MP
YQ
HP
LP
MP
OP
RP
RP
SP
US
KO
NP
LP
RP
SP
UO
NP
MP
RQ
UN
RP
UP
RP
NP
RP
LP
MP
NP
SR
MP
NP
RP
NP
TQ
SP
QS
YR
LP
NP
TQ
WQ
MP
OP
OP
SQ
TO
RP
RP
NP
SP
QP
WR
RP
LP
MP
SR
SR
OP
XR
NP
TP
UT
\R
NP
RO
NP
NP
RP
QO
WT
US
MP
OP
MP
NP
UP
MP
MP
TP
UP
OP
bO
^N
NP
NP
SR
MP
SQ
OP
RP
TO
SP
NP
OP
QP
SP
TP
NP
NP
YS
CP
MP
NP
NP
JP
NP
QP
MP
NP
SP
UP
OP
\K
UQ
TQ
SQ
RQ
TQ
UP
VQ
XQ
NP
OP
QQ
VQ
QP
RP
VO
RP
SP
MP
MP
WR
RP
VR
VP
RP
NP
NP
RP
RP
UO
RP
NP
NP
UO
OP
TO
NP
TN
LP
LP
OP
MO
NP
NP
TQ
ZO
RP
TP
MP
OP
TP
JP
OP
TP
QP
NP
RP
RP
VP
LP
VP
MP
NP
RP
OP
OP
OP
OP
LP
NP
SP
OP
NP
QP
NP
VP
TP
QT
[R
LP
RQ
NP
NP
MP
SQ
UQ
NP
FP
NP
LP
MP
NP
LP
OP
LP
NP
KR
MP
OP
SP
SP
RP
UP
TP
NP
KT
VR
NP
OP
MP
NP
VL
SK
UP
UP
UP
OP
NP
QP
RP
TP
GN
MP
TO
TO
OP
NP
OP
MO
RP
LP
MP
TP
YQ
YQ
GP
OP
WP
OP
SP
QP
RP
NP
NQ
MP
NP
NP
RN
NP
SP
NP
TQ
UP
UP
SP
SP
SP
RP
RP
RP
MP
VO
MP
WR
XR
QP
SO
\N
NP
NP
MP
SP
UP
NP
NP
\O
VO
NP
MP
OP
XR
YR
NP
LP
YP
VP
UO
QP
UP
VP
TP
RP
RP
MP
NP
RP
RS
[Q
KP
OP
NP
NP
SP
SP
UQ
NP
NP
NP
RP
RP
TQ
JQ
NP
NP
NP
NP
GS
ZS
MP
NP
OP
MP
MP
WP
TP
NP
NP
CO
KP
OP
VP
NP
NP
LP
NP
OP
LP
RO
KP
OP
TQ
QR
UP
NO
SO
UQ
MP
OO
MP
RP
NP
RO
RP
JQ
VN
NP
NP
OP
OP
VN
NP
NP
RP
OP
NP
SP
NP
MP
MP
VP
RP
LP
MP
OP
WQ
MP
OP
TP
TP
NP
RP
KP
NP
YT
QR
SP
SP
XR
UR
MP
NP
MP
NP
NP
NP
RP
LO
LN
SP
UQ
WP
NP
NP
SO
TP
OP
MP
NP
LP
MP
LP
MP
NP
SO
OP
RP
ZH
JP
OP
OP
SO
MP
OP
fP
XO
RP
UO
\O
TN
TS
UO
MP
NP
OP
SP
SP
NP
UP
WR
WR
OP
MP
SP
LS
MP
NP
NP
NP
RP
NP
MP
NP
OP
OP
KP
OP
NP
NP
JP
MO
NP
OP
OP
OP
SP
NP
ZM
RP
MP
VN
OP
RP
RP
RP
FP
MP
OP
NP
NP
NP
NP
RP
NP
TP
NP
RP
LP
NP
RO
TO
SQ
RP
SP
RP
UP
MP
NP
RQ
WP
JP
LP
NP
ZT
RQ
VM
SP
TP
SP
MP
NP
LP
SP
SP
OO
OP
RP
UP
RP
SP
MS
KP
OP
OP
WS
ZS
NP
MP
SQ
NP
LP
VO
NQ
OQ
OP
XQ
OO
UO
VN
RO
TP
TP
NQ
QP
NP
QO
TO
OP
TP
IP
KP
KP
OP
LP
WP
SO
NP
RN
TN
XQ
LP
OP
NP
MP
NP
SP
SP
OP
NP
NP
bL
UN
VP
NP
SO
TO
VP
SP
UP
MP
UQ
VQ
OP
WQ
RP
OP
LP
NP
NP
NP
IP
NP
RP
MQ
LP
TQ
UN
NP
UN
QP
NP
SP
NP
KR
LT
JP
NP
NP
VP
OP
RP
TR
NP
SP
JP
TR
TQ
QP
NP
OP
TP
TP
SP
SP
NP
OP
UQ
VQ
UN
RO
NP
[R
`S
UP
UQ
VQ
NP
TP
OO
SP
OP
TQ
MP
RP
RP
OP
OP
RO
RO
OP
SP
NP
RT
NP
RQ
NP
OP
TP
GP
SQ
VL
LP
RP
OP
NP
XO
NP
OP
RO
IP
MS
RT
RP
MP
RP
TP
NP
JP
TP
OP
SP
OP
RP
IP
NP
RP
NP
SP
MP
MP
RN
SP
SQ
NP
SQ
SO
TO
EM
TP
NP
NP
LP
OP
YO
ZP
OP
SP
RP
RP
NP
RP
NP
NP
NP
OP
SP
SO
SO
SP
NP
CO
OP
RP
MP
EQ
OP
RM
NP
TO
VN
TN
FQ
RQ
NP
NP
SP
NP
NP
UR
MP
JP
NP
JP
MP
KP
MP
SP
RP
TP
SP
WR
^R
NP
SP
TP
VO
OP
OP
TP
SR
NP
SN
NP
UO
GP
MP
NP
TP
SP
SP
OP
RQ
UQ
UP
XM
QQ
QQ
TO
SP
OP
BP
LP
SO
RO
JP
NS
OP
OP
TP
QP
MP
NP
NP
MP
NP
SP
TP
OP
QP
XM
TP
RP
IO
MP
SP
OP
RP
UO
MP
MP
NP
FQ
WP
KP
KP
NP
TP
LP
MP
QP
SP
IQ
XR
UO
NP
NP
RP
NP
NP
VP
TP
GP
LP
VQ
TQ
NP
KP
JQ
KP
LP
NP
RP
NP
TP
TP
TP
QP
QP
IP
SP
LP
LP
KP
UQ
OP
UP
UP
RP
US
US
RP
RO
NP
UO
QP
RP
NP
NP
RP
ZR
OP
RR
UR
WR
XQ
WR
NP
TP
TP
JQ
RP
MP
XQ
NP
MP
NP
OP
UO
TO
RP
ZO
UP
VF
TN
NP
SP
SP
VP
WP
UP
MP
NQ
RP
NP
MP
RP
UN
MP
RP
SP
HP
HP
NP
NP
KP
TO
QP
VN
XR
TT
SP
RP
NP
KP
QQ
NP
SP
OP
KP
NP
OP
VP
_K
TP
NP
NP
OP
VO
TN
MP
SP
WP
SP
RP
SP
TP
NP
NP
SP
SP
RP
RO
NP
UN
VN
SP
OP
RN
OP
TP
MP
OP
SQ
LP
SO
NP
OP
JP
OP
RP
SP
QP
RQ
OP
SO
JP
MP
MP
OP
NP
MP
RP
LP
NP
[S
UT
NP
NP
NP
TO
NP
NP
VP
LP
TP
OP
MP
OP
SP
MP
OP
TP
LP
SP
VP
NP
QP
NP
SQ
XQ
NP
NP
SP
RP
MP
UP
MQ
MP
WP
SQ
OQ
MP
TO
MP
LO
QP
QP
LP
NP
TP
NP
OP
JP
SR
VP
SP
OP
RQ
SO
HN
MP
RP
NP
RO
TN
OP
MP
NP
MP
MP
MP
SR
QP
MP
NP
NP
NP
VP
RP
RP
RR
QP
`P
LP
OP
VP
NP
UN
QP
RP
NP
]R
QP
SP
OP
RO
RO
RP
RP
YS
NP
OP
TP
RQ
OP
RP
RP
TR
NP
OP
QS
TP
RK
LP
UP
OP
OP
VQ
VP
SP
ZN
NP
NP
MP
OP
RP
VP
MP
NP
NP
RP
SR
NP
QP
MP
TP
QP
NP
NP
RP
RQ
NP
EP
JP
NP
SP
SP
UP
LP
OP
NP
OP
KP
RP
SP
OI
TP
MP
LP
RP
OP
MP
RP
RP
MP
NP
NP
RO
RP
SP
TQ
NP
NP
NP
fV
RQ
TQ
NP
NP
OP
NP
OP
NP
WO
TP
NP
RP
RP
RP
SO
OP
OP
NP
OP
NP
MP
NP
OP
NP
JP
KP
RP
OP
NP
WO
UP
MP
VP
TS
TP
NP
WP
FP
RP
ZP
OP
SO
TP
VS
SO
SQ
NP
NP
NP
RP
KP
MP
LP
OP
NP
NP
NP
TP
NP
RP
LP
MP
MP
TN
NP
TO
NP
NP
KP
UP
UP
OP
MP
NP
NP
NP
NP
RP
XQ
VP
NP
TP
MP
NP
KP
NP
NP
TP
NP
UP
SP
TP
QP
NP
SK
QP
KP
OP
UR
SP
NP
RP
TP
MP
OP
GP
UP
KP
NP
YQ
KP
MP
UP
bN
TO
RR
RP
NP
OP
EN
MP
IO
VP
[M
MP
WN
NP
SP
NP
NP
MP
RP
QP
MP
VQ
MP
NP
QP
LP
OT
XP
NP
SO
SO
UN
SP
XQ
SP
SP
WP
SQ
NP
UP
QP
OP
MP
QP
^R
NP
TN
YO
TP
VP
LP
RP
SP
OP
TN
NP
MP
NT
KN
RO
MP
RP
VO
SP
UM
FP
YN
IO
NP
YP
WQ
NP
RP
UP
NP
WO
NP
UP
NP
NP
SP
NP
QP
RP
NP
OP
OP
LP
TO
WQ
NP
JP
NP
OP
TQ
SR
VO
TP
RP
LP
RP
WR
MP
MQ
LP
NP
MP
UP
OP
TN
SP
WP
NP
RP
VO
OP
QP
NP
RP
NP
VP
VY
QP
MP
TP
OP
RP
MP
RP
NP
OP
VP
SR
UQ
RP
NP
VP
RP
LP
SP
NP
SP
TP
TV
WN
SQ
SR
TO
NP
NP
NP
9P
QQ
MO
TP
VP
OP
LP
OP
KP
MP
SP
LP
QP
OP
IP
OP
TN
RN
RP
SR
SR
UP
RO
RO
RP
QP
RO
UP
LP
OP
NU
RP
NP
SP
MP
OP
OP
NP
IR
QQ
MP
NP
OP
NP
WS
NP
XS
YO
UO
NP
CP
MP
IP
IP
NP
^K
XP
MP
TO
TN
RP
MP
NP
NP
RQ
[S
LP
WN
VO
RO
RP
OP
NP
VN
NP
RP
MP
UP
LK
WL
VM
NP
SP
NP
SQ
RP
LP
MP
GP
LP
UO
KP
NP
ZO
[P
VP
SP
NP
MP
NP
NP
OP
\O
TP
OP
NP
VP
RP
NP
NP
RP
OP
TN
SO
NP
NP
NP
NP
JP
SP
TP
MP
NP
KO
NP
RP
TP
OP
OP
NP
NP
NP
UP
KP
SQ
TP
[N
NP
QP
RQ
WQ
NP
MP
WL
WL
RP
NP
TO
TO
JP
SR
RQ
RP
RP
UQ
SP
ST
OP
VT
UP
MP
NP
UP
LP
OP
WR
OP
NP
TQ
NP
MP
LP
OP
LP
JP
NP
OP
NP
UP
KO
TP
RP
NP
RP
MP
JP
OP
NO
TO
TP
SP
SS
VP
JP
RP
XP
SO
NP
VS
IO
NP
TP
NP
NP
OP
NP
TP
LP
NP
LP
WP
UP
RP
NP
QQ
RQ
WR
[R
NP
OP
NP
NP
NP
MP
OP
RP
LP
OP
LP
NP
OQ
UP
UP
OP
UP
SP
SP
QQ
OP
VQ
WP
MP
OP
NP
MP
SP
UN
RT
TQ
SQ
NP
NP
NP
RP
OP
GP
OP
NP
MP
NP
NP
XS
LP
SQ
NP
NP
NP
TP
NP
RP
NP
TP
NP
MP
TP
RP
NP
NP
NP
UO
UO
TP
YN
[R
MP
RP
UP
NP
OP
OP
TP
UN
MP
NP
MP
NP
SO
NP
SO
NP
OP
RR
UQ
QP
`X
KP
TP
RP
SP
OP
SQ
OP
SQ
NP
QP
NP
MP
RQ
RP
SQ
NP
MP
MP
NP
RP
RO
NP
NP
OP
NP
RP
NP
SP
TP
WN
MP
NP
NP
NP
RP
XQ
OP
SQ
MP
NP
NP
MQ
]N
WP
OP
YO
LP
RP
NP
JP
QP
RP
QN
XQ
MP
OP
MP
QO
TP
NP
XQ
SP
SP
TP
NP
JO
MP
SP
QP
OP
OP
NP
TP
SP
TR
UQ
aO
RP
WO
RP
NP
RP
LR
LP
IP
MP
SP
MP
SP
XR
VP
RR
NP
RP
NP
MP
KP
NN
SO
NP
RO
NP
NP
NP
SQ
XQ
ZP
RP
SP
SQ
NO
SQ
NP
UO
MP
TP
}#
OP
NP
OP
NP
SG
WE
`}
[>
a8
KP
NP
QP
NP
NP
RP
TP
OP
NP
SP
OP
LM
WN
RP
RP
RP
TP
KP
NP
QP
OP
RP
RP
RQ
OP
NP
RP
TQ
NP
SP
NP
SP
RP
SP
NP
OP
MP
NP
NP
NP
UP
OP
NP
NP
OP
YP
NP
\P
KR
RP
SP
RQ
RP
RP
UP
RO
NP
NP
RP
RP
LP
OP
NP
WN
MP
RP
OP
SP
RP
RP
LM
MP
RQ
WR
WR
MP
NP
TN
WN
NP
RP
GP
NP
NP
NP
QP
GP
KP
MP
NP
NP
RP
OP
UQ
NP
NP
TP
TP
SO
RO
LP
NP
UP
TP
NP
NP
NP
LN
JP
TP
UP
RP
NP
RP
NP
RP
TP
KP
NP
RO
RP
OP
NP
OP
US
QP
RP
UM
RP
QP
OP
UP
RP
RP
SP
RP
NP
OP
QO
RP
RP
VO
RP
RP
OP
RP
OP
OP
LP
OP
NP
SO
TP
WR
WQ
UQ
SP
MP
OP
UO
RP
TP
[H
TP
WO
TP
^M
UN
UO
LP
NP
\N
SN
OP
WS
UM
RP
NP
RP
RP
RP
QP
LP
NO
NP
NP
OP
RP
LP
LP
NP
KO
SP
SP
MP
NP
XR
MP
MP
SP
NP
SP
MP
MP
NP
UQ
NP
VS
RP
TQ
SP
RP
HR
MP
UR
GP
TO
MP
RP
SQ
NP
JP
NP
GR
LP
NP
TR
KP
OP
NP
YK
WO
YP
MO
RR
OP
IP
NP
OP
SP
WN
RP
MP
NP
MP
SP
SO
RP
NP
WP
WP
NP
NP
LP
WJ
SP
RP
WO
EN
NP
MP
QP
NP
OP
LP
LP
OP
QP
RP
OP
RP
RP
OP
MQ
RO
RP
RP
OP
QP
RP
KP
UM
SP
NP
QO
RP
UP
TO
OP
SP
JP
NP
OP
MP
NP
NP
LP
OP
MN
NP
NP
QP
MP
NP
NP
NP
UP
RP
WQ
TQ
NP
WN
NP
SP
OP
NP
NP
SR
VP
MP
VP
WP
TP
OP
RP
SS
NP
NP
NP
MP
JQ
SP
OP
WP
LP
SP
NP
LP
NP
^O
QP
NP
MP
RP
NP
GP
LP
UO
NP
MP
NP
OP
NP
NP
SP
[R
NP
WP
MP
RP
RO
OP
SP
NP
LP
MP
WO
MP
OP
NP
NP
NP
KP
MO
SP
NP
LP
NP
MP
MP
MP
JQ
MP
OP
TP
OP
TQ
SP
ZP
SO
UP
SP
NP
LP
QO
RP
MQ
QQ
XQ
TP
TR
ZO
OP
NP
NP
[R
QN
OP
MP
IO
RP
SP
HP
OP
SO
WR
SP
OP
NP
SN
OP
[P
SV
TQ
MP
UP
VL
UP
NP
NP
NP
UP
NP
[N
NP
TM
TO
JP
NP
DO
LP
TN
NP
TM
[O
JP
NP
MP
UR
OU
RP
NP
OP
LP
RP
RP
SP
RP
WP
NP
SQ
VQ
MP
OP
OP
NP
NP
NP
MP
KN
LP
NP
OP
MP
NP
MP
XL
\P
TN
LP
NP
RP
MP
[O
NP
MP
LP
NP
OP
NP
QP
TP
KP
LP
MP
OP
UN
RP
TP
WO
LP
TP
MP
NP
NP
XP
LP
VO
NP
IN
NP
MP
NP
OP
BP
MQ
NP
NP
TP
SO
UR
KQ
TP
KP
WT
NP
GP
MP
SP
JP
UR
TP
TP
NP
MP
OP
SQ
NP
NP
MP
XP
NP
NP
RP
NP
OP
OP
SN
SN
LP
OP
RO
UO
NP
OP
XQ
OP
NP
NP
SP
RP
NP
MP
TN
OP
OP
MP
KP
UP
VT
WT
]R
RP
RP
OP
UO
MP
NP
FO
NP
NP
NP
RP
MP
UP
LP
NP
NP
SP
RP
JP
OP
MX
YM
RP
QP
NP
GP
OO
RQ
UO
OP
SR
VQ
HS
MP
OP
WR
OP
MP
NP
MP
KP
SQ
NO
NP
NP
NP
MP
YP
RQ
NP
OP
LP
MP
UP
KQ
OP
SS
NP
RP
OP
HP
MP
NP
OP
XS
LP
TQ
NP
NP
MP
TP
NP
NP
NP
VO
TP
[N
TR
OP
XP
ZP
TN
NP
US
SP
YO
SP
NP
NP
MP
OP
LP
MP
LP
MP
UR
RP
TQ
JR
WO
NP
NP
SP
SP
[S
IP
NP
NP
SP
TR
WS
LO
RO
OP
LP
SM
VP
VP
KP
NP
IP
UO
SP
IO
TP
OP
OP
NP
KP
OP
NP
KO
TP
NP
NO
LP
NP
JP
MP
MP
RP
RP
MP
NP
TP
SP
NP
OP
WP
LT
LT
RQ
ZR
OP
LP
JP
SP
[R
ZR
SP
RP
SQ
[R
NR
NP
NP
MP
MP
WP
OP
UQ
RP
NP
RO
TQ
\M
NP
SQ
OP
RN
NP
NP
NP
MP
MP
OP
RO
OP
NP
NP
NP
TP
SQ
KP
OP
RP
RN
OP
OP
TP
QQ
LP
NP
MP
MO
UO
RP
NP
LP
QP
MP
NP
TP
UO
NP
IR
QP
JP
SP
RP
OP
QO
UQ
NP
NP
NP
NP
JP
NP
NP
\O
TQ
QP
RN
RP
NP
NP
NP
QP
NP
ZQ
SP
UP
LP
MP
NP
NP
IP
OP
SP
RP
OP
RP
NP
OP
SQ
QP
OP
NP
TP
NP
MP
OP
NP
OP
OP
RP
RO
NP
SQ
NP
[N
TP
NP
MP
QP
MP
SQ
SQ
RO
SP
TP
_P
RP
RP
SP
NP
WP
ST
XQ
NP
NP
NP
SQ
RP
LQ
MP
OP
MP
TQ
NP
MP
ET
OP
NP
NP
UQ
LP
ST
NP
LP
TR
MP
LP
OP
OP
KP
KP
MP
OP
OU
TO
QP
NP
ZN
OP
MR
SR
MP
HR
RP
SQ
RP
NP
SQ
MP
HP
NP
VN
WN
TP
UP
NP
OP
NP
VP
MP
TM
NP
UP
RO
TO
SP
SP
QQ
KQ
LP
MP
MP
UO
@P
XK
DP
RQ
VM
KP
RP
VI
JP
VR
NP
LP
LQ
[R
OP
KP
LP
LP
NP
VQ
OP
GP
RO
LO
FP
MP
RP
RP
SP
IP
MP
QP
]P
OP
SP
LP
OP
KP
OP
IP
RP
SP
NP
SP
LP
NP
UP
MP
NP
OP
LP
DP
MP
VR
SO
TK
MP
RP
NP
NP
NP
OP
KP
SQ
OP
NP
TP
NP
NM
NP
MP
OP
SM
LP
OP
NR
SP
OP
MP
JP
RP
DP
NP
RP
MP
KQ
NP
QP
NO
SP
WP
SQ
NP
NP
IP
NP
MP
ZQ
KO
IP
VP
SP
RQ
OP
YS
OP
MP
MP
RP
OP
OP
KP
VO
SP
NP
ZQ
GO
KP
OP
OP
OP
SP
VR
DQ
XQ
IN
OP
NP
TP
UP
NP
TP
KP
XQ
IP
NP
NP
RQ
OP
SP
NP
HP
ZQ
UP
RP
SQ
MP
OP
SQ
OP
RP
NP
OP
MP
UO
RP
NP
NP
XR
VO
TP
LP
OP
SQ
RS
MP
NP
TP
NP
RP
WQ
NP
NP
NP
VP
NP
SP
SQ
NP
NP
JP
FP
RO
WS
UQ
XP
TP
RP
RP
HN
RP
MP
UO
NP
UO
OP
VQ
NP
RO
QP
RP
OP
LO
NP
MP
LP
WM
MP
WQ
XP
NP
SQ
SO
RP
NP
TQ
NP
QQ
GP
UQ
TP
VT
MQ
RP
KO
OP
NP
MP
VP
VR
OP
UP
MP
NP
UP
SP
WQ
UO
TO
OP
OP
OP
SO
NP
RQ
NP
OP
RN
MP
NP
MP
OP
LP
NP
SP
MP
UO
RN
TP
VS
OP
RP
RM
RO
NP
RP
QP
LP
RQ
NP
NP
NP
TP
SP
RO
NP
SQ
NP
NP
VO
RQ
QO
RP
RQ
SP
MP
MP
WP
RQ
VQ
YQ
SR
MP
RP
NP
ST
TO
UR
NP
NP
[Q
[M
SP
WN
MP
VP
YP
UQ
GP
NS
ZS
SO
\S
OP
MQ
UP
NP
NP
NP
XJ
LR
aN
RP
UO
NO
RO
KP
OS
NP
OP
TP
MP
SQ
OP
RP
NP
SP
CO
OP
MP
NP
RP
TP
MM
UN
NP
UN
TM
RP
ZP
RP
TP
UP
UP
TR
XN
NP
SP
MQ
OP
NP
SP
MP
NP
ZP
SP
WS
OP
RO
NP
RP
TP
OP
NP
SQ
TP
NP
NP
VP
XO
NP
OP
RO
LP
KP
EQ
OP
TT
MP
ON
NP
LO
MN
SP
HL
RP
QP
IO
NP
NP
QP
UO
MP
MP
OP
OP
NQ
NP
NP
RP
VR
NP
TP
NP
RP
NP
MP
LP
UQ
NP
NQ
NP
RP
XV
TQ
RP
NP
MP
SP
MP
RP
OP
ZQ
NP
JR
YO
KP
KP
RN
XR
TL
JP
SP
RP
WL
LP
XP
UP
NP
ZP
MP
RP
OP
XP
RO
UR
LP
LP
TO
MP
NP
MP
MP
NO
SO
TO
OP
NP
MP
NP
RM
SP
OP
YP
QO
RP
RP
OP
NP
UO
OP
TP
NP
NP
OP
UO
SO
NP
WR
NP
HM
NP
RP
SO
RP
SP
RO
VP
TP
SP
OP
MP
QR
TP
KP
WO
NP
SP
UP
NP
NP
NP
UO
WO
RP
TP
MP
SP
RP
OR
QP
NP
OP
TP
UQ
MP
KP
KP
WQ
UP
EP
NP
SP
OP
XU
MP
RQ
SP
SR
MT
RP
NP
TR
OP
YU
ZO
VQ
VO
NP
MP
MP
OP
QP
NP
SP
TS
MP
LP
NP
TP
OP
QL
UP
XP
LP
UR
UP
RP
RP
NP
WR
TO
SO
YR
NP
OP
SO
RP
NP
JP
LP
JP
ZO
TS
SR
LP
QP
MP
LP
OP
MP
RP
VO
KP
QP
LP
NP
LP
TO
RP
OP
CO
RP
[Q
OR
QN
KP
DP
OP
OO
MP
NP
NP
RP
MP
RP
XO
SP
NP
NP
RN
JQ
LP
LP
NP
\R
RO
JP
QP
TM
NP
MP
MP
SN
KN
[O
NP
WR
NP
WR
UO
NP
NQ
RP
MP
VP
OP
SO
[O
LP
SP
KP
VR
MP
KP
MQ
OP
GO
\M
UQ
TO
LP
MP
NP
NP
MP
SP
NP
OP
NP
OP
RO
NP
OP
XQ
NP
OP
NP
MP
QP
NP
MP
^O
cT
SP
UO
JO
LP
NP
JP
QP
WP
LO
UN
LP
[P
TO
OP
ZR
UL
NO
TQ
RR
NP
NP
NP
LP
LO
NP
NP
RN
NP
WO
VQ
SR
[Q
OP
TP
QP
NP
NP
NP
[V
OP
VO
UO
NP
NP
QP
NP
NP
LP
MP
RQ
TP
dV
KN
WK
LQ
UO
WP
YT
LN
UR
NP
NP
KP
NP
NL
MP
NP
TP
RP
TP
JP
OP
TN
NP
WP
RP
MP
RP
HS
TP
RP
NP
RP
FO
VQ
OP
SR
IP
NP
OP
OP
AP
SO
NP
LP
OP
RP
NP
YN
MP
NP
YO
SO
LP
WS
TP
WQ
SO
MP
SN
RP
LT
MP
NP
TR
TP
KQ
TR
OP
UO
NP
TP
SN
RP
RP
IP
UO
[R
TQ
MP
MP
XM
MP
ZP
TP
NP
SL
[R
OP
TP
WN
RP
NS
RP
NP
MQ
NP
MP
OP
NP
RO
UP
OP
MP
NP
MO
SQ
OP
LP
NP
UP
VO
JP
RP
NO
KP
MP
YT
NP
UP
WP
MP
JQ
[O
]R
NP
TO
OP
RP
TP
UQ
SP
TP
RR
MP
OP
UM
NP
UP
SP
SP
TU
RP
QP
NP
QS
NP
NP
SP
RO
KO
XR
TN
NP
RP
TP
KN
NP
ZP
MP
NP
SP
MO
HS
MP
WP
RP
LP
NQ
LP
MP
NP
TT
NP
MP
RR
WO
JO
RK
TO
OP
SM
MP
RO
NP
OO
NP
VO
WO
SP
NP
RP
[M
OP
NP
TQ
UQ
NP
XP
TP
NP
OP
SP
VQ
WO
RP
SP
QP
MP
NP
UP
RQ
QP
OP
RQ
NP
OP
UL
OP
NO
LP
RP
OP
NP
QP
OP
KP
QS
RP
RP
MP
YR
NP
TQ
OP
UP
MP
NP
MP
UP
LP
LP
[O
WO
TP
QP
OP
UP
NP
SQ
NP
WR
NP
NP
ZO
UP
MQ
UP
RP
YT
GP
VQ
OP
VO
RO
VL
RR
LP
MP
NP
MP
HS
RP
LP
KP
NO
OP
JP
HO
]M
NP
OP
LN
LP
ZO
QQ
RQ
NM
LP
OP
VM
FP
RO
LP
NP
RP
RR
XQ
OP
TQ
KP
OP
NP
WP
SQ
TP
NP
NP
RP
LP
MP
NP
NP
SP
RP
SP
NP
RP
NP
KP
JP
SP
WP
TP
SP
UP
TP
HP
OP
LP
RL
SQ
SP
LP
RP
OP
MP
SO
NP
LP
TP
NP
NP
YP
XP
MP
NP
bW
NP
RP
RR
QO
NP
AP
MP
QQ
RP
OP
RP
SO
QP
SP
MP
OP
RP
NP
RP
RP
OP
KP
UQ
SO
NP
NP
MP
NP
NP
LP
UP
UR
OP
WL
TQ
XP
YO
OP
MP
RP
MP
NP
\R
TP
LP
RP
NP
UQ
NP
NP
MS
SP
NP
SQ
RR
TP
RP
NR
UN
LP
SP
RO
TP
SP
NP
WO
WI
YN
NP
NP
NP
MP
SR
NP
TR
UP
OP
JN
NQ
NP
NP
RO
LP
NR
OP
LO
TQ
SN
RP
JP
LP
OP
^Q
LP
NM
NP
OP
TR
NP
KP
ER
RO
RN
\R
RT
NP
OP
SN
MO
NP
OP
TP
MP
OP
NP
LP
TP
NP
KP
OP
NP
SP
MP
OP
NP
GO
UQ
OP
TP
SR
FP
VP
KM
RP
HQ
JP
RP
OP
_S
OP
MP
SP
TP
NP
NP
JU
MP
RQ
SN
LR
NP
MP
RP
JQ
NP
NP
TP
LP
LP
NP
TQ
NP
OP
NP
OP
MP
NP
MP
NP
MP
TP
GP
UN
TN
NP
IM
RP
VQ
ZO
QP
KP
NP
\L
NP
MP
SP
RO
OP
RP
NP
SQ
SP
TP
QQ
SP
BP
OP
NP
UP
NP
OP
NP
KM
TP
NP
MP
LP
RP
NP
NP
UP
UP
VN
MP
OP
NP
OP
NP
UQ
WQ
TP
SO
RO
RP
SP
hQ
SP
MP
RO
QP
RN
NP
TP
XN
IP
FN
LP
UP
NP
VQ
MO
LP
IP
SP
RP
SO
XO
TQ
QQ
WN
XM
WP
RP
NP
NP
NP
SP
\R
NP
MP
RO
XO
NP
NP
VP
NP
SO
OP
NP
OP
MP
JP
IP
NP
QP
TQ
RO
KO
MP
RQ
WN
OP
RP
LP
YT
VP
SS
RP
SP
>P
LP
FN
SP
TP
RP
FP
SP
QP
IP
NS
LP
NP
OP
NP
MP
ST
NP
VO
KP
WP
XR
NP
SP
MP
WO
NP
UR
NP
OP
SP
NP
VO
SQ
SP
RN
LP
RP
SO
KP
DP
QP
SP
JP
LP
UO
SP
NP
UP
UP
VP
QP
[N
[N
QP
OP
NP
RP
]O
KK
RR
RQ
OP
SP
NP
RP
OP
NP
NP
OP
LP
VQ
TP
NP
RO
OP
OP
UP
UP
OP
OP
UP
QP
MP
NP
SP
TP
NP
KP
MP
OP
RP
UP
`L
RP
NP
OP
XO
TP
VP
OP
]R
VP
UR
QP
NP
RP
QP
TQ
SO
SS
LP
WR
NP
SN
QP
MP
TP
TP
TP
NP
TP
UP
NP
NP
RP
OP
OP
RP
RP
TP
UQ
UQ
UL
RO
RP
XN
SP
NP
OP
RS
NP
RP
NP
LP
[P
DP
OP
SP
RP
NP
NP
VO
XR
MQ
OP
NP
OP
RO
RQ
VO
UP
SP
TQ
NP
SP
NP
NP
TO
UR
MP
SO
SP
RP
UN
QP
RP
SP
LP
RO
RP
LK
NP
VM
MP
NP
MP
NP
RP
NP
SP
TP
KP
MP
OP
TP
SP
IP
NP
SP
MP
NP
VN
MP
NP
NP
WR
QP
OP
UP
UP
SP
NP
SO
RP
SP
RP
MP
OP
RP
MP
UP
\S
NP
NP
bQ
^O
RP
NP
WP
RP
MP
MP
OP
XQ
OP
OP
NV
TP
NP
SP
TN
TN
NP
LY
MP
SP
RP
WS
TP
OP
RP
MP
QP
UQ
RN
NP
SP
RP
SR
RP
TP
OP
NP
TQ
WP
OP
WQ
NP
NP
RP
TP
UP
OP
KP
VN
VN
LP
NP
OP
NP
WR
XR
WP
XP
QP
NP
RP
NP
NP
OP
VR
QP
NP
MP
NP
TP
NP
LP
OP
MP
RP
OP
TO
SP
YL
SP
SM
SP
TQ
SP
NP
SQ
NP
OP
RP
NP
OP
NP
RP
VS
YP
MP
RP
SP
RP
TP
SP
SP
TO
RP
WP
OO
UP
RQ
SP
NP
MP
NP
VQ
SN
MP
RP
UL
KP
UP
SP
NP
TP
[L
MP
RO
RP
KP
MP
NP
LP
^Q
MP
RP
WN
WR
NP
KP
OP
RP
SP
LP
ZS
XR
RP
RP
RP
NP
NP
TP
TP
RO
MP
KP
OP
RP
NP
TO
SO
OP
YQ
SP
VP
RQ
YR
TP
QP
UR
SP
SP
KP
MP
LP
MP
OP
SQ
NS
LP
OP
WR
TR
MP
RO
TO
NP
QP
RP
WQ
WQ
NQ
NP
OP
WN
NP
GP
KP
NP
RP
OP
CU
RO
LN
MN
SP
TO
UO
NP
JQ
RN
NP
QP
RP
MO
OP
NP
SP
WQ
RP
QP
_Q
NP
SR
OP
OO
NP
QP
LO
SP
SP
NP
RP
SP
VP
NP
YQ
VQ
MS
OP
NP
MP
MP
UP
UP
MP
QP
NP
NP
NP
MP
OP
KP
LP
LP
SP
LP
RR
RN
TP
NP
OP
HP
LP
IP
MP
SP
RO
SP
TP
MP
SP
RQ
NP
NP
IP
JP
TP
NO
SP
LP
RP
LP
SP
QP
VQ
JP
SP
NP
UO
SP
MP
VN
MP
WR
UP
YR
MP
TP
NP
TP
OP
UQ
KP
QQ
UP
VO
NP
TQ
RP
MP
RP
ZR
MP
LP
RP
TO
OP
WP
GP
MP
OP
NP
TP
TQ
MP
MO
NP
RQ
UQ
MP
MP
NP
LP
MP
NP
OP
NP
RP
SP
UQ
TO
VO
UP
RP
QO
RO
VP
SP
SP
OP
MP
NO
UO
KP
MP
NP
VQ
OP
NP
MP
RP
NP
OP
SP
RP
UP
SP
RP
MP
OP
OP
SP
RP
MR
NP
RP
SP
WT
TP
MP
SP
RP
MP
RQ
ZQ
MP
LP
TP
NP
SP
QP
QP
UP
US
VP
SP
ZR
SQ
MP
UQ
MP
NP
NP
NP
^P
YQ
NP
VN
MP
MO
MP
RP
NP
XN
ZO
NP
NP
NP
OP
OP
OP
TO
NP
NP
MP
NP
RP
NP
OP
RP
SQ
RP
RP
MP
NP
NP
WP
RP
MP
MP
SP
OP
MP
TP
NP
OP
KP
MP
OP
LP
NP
[Q
SP
NP
NP
OP
]N
SP
cV
`T
FN
JP
NP
NP
IJ
NP
OP
SP
TO
RP
NP
SP
TP
NP
NP
VO
SP
MP
WP
OP
ZP
ZP
MP
MP
NP
NP
RP
RP
OP
OP
RP
bO
NP
RP
NP
NP
MP
OP
RP
WS
WS
NP
OP
YP
OP
OP
QO
RP
VP
MP
NP
NP
LP
TQ
TQ
XR
RP
ZR
TO
RP
UP
OP
VP
SO
NP
NP
LP
MP
SP
WT
NP
SQ
TQ
UR
UR
SP
MP
QP
^L
SN
NP
SP
UP
OP
NP
UN
RP
OP
NP
SP
RP
SP
QP
UR
TO
QP
TQ
OP
MP
MP
SQ
QP
OP
RR
NP
RP
NP
MP
QP
OP
SP
NP
OP
UN
MP
MQ
YQ
OP
NP
SP
TP
OP
IQ
TJ
UP
WP
RP
KP
NP
NP
MP
LN
NN
NP
VP
KP
TP
TQ
WQ
MP
KR
NP
TP
RP
QP
YQ
RO
OP
NP
OP
TO
NP
DN
RP
IO
SP
NP
SP
NP
MP
NP
MP
OP
XQ
UQ
RO
TP
MQ
NP
GO
KP
NP
XO
QP
MP
NP
RR
SR
OP
QP
RP
NP
NP
JP
NP
WP
SP
NP
MP
NP
QP
TP
SP
RP
ZR
WR
SP
SP
RP
OP
NP
ZP
OP
OP
TR
RO
NP
TO
TO
LP
MP
SN
MP
RP
ZO
CQ
TQ
NP
NP
RP
MP
NP
MP
NP
SO
NN
NP
TN
WN
KP
RP
NP
NP
NP
SO
_O
VO
YP
UP
ZP
MP
NP
RP
VP
YN
RP
MP
XN
VP
SP
TR
TR
OP
NP
MP
UM
VM
LP
RP
NP
MQ
SO
RP
NP
UR
NP
NP
XQ
RP
RP
FP
RP
RP
[O
SP
RP
MP
TQ
NP
SP
UP
NP
SP
OP
IU
OP
MP
SQ
SQ
RP
NP
WS
MP
NP
NP
VP
RP
RP
NP
NP
RP
RP
MP
0M
SP
SP
VP
SP
KR
NP
LP
NP
SP
NP
^Q
XR
RP
NP
OO
NP
QP
TP
SO
NN
NP
OP
OP
TP
LP
TP
MP
KO
NP
NP
NP
OP
TQ
RO
MP
RO
ZQ
XQ
RP
SQ
TQ
NP
VP
NP
OP
SO
SO
NP
RP
UO
RP
OP
XR
TQ
XQ
SP
NP
MP
NP
JP
MP
OP
LP
OP
LQ
KP
NP
OP
NP
OP
VQ
NP
OP
MP
RP
RP
NP
LP
NP
MP
JP
UP
RP
NP
HP
NP
SP
QP
MP
RP
RP
NP
NP
OP
RQ
LP
MP
OP
VO
MP
LP
RO
UN
QP
OP
RP
SP
UP
TP
bR
SP
TP
SP
RP
\O
NP
NP
RP
MP
YP
WO
SP
SP
NP
NP
OP
RP
MP
NP
MP
NP
NP
SP
OP
QP
LP
NP
VO
RO
LQ
MP
T?
YI
`E
IC
VI
OK
U>
`M
VI
RN
UQ
^P
LP
SD
NP
9K
_|
^G
Y=
OP
RP
RO
SO
KQ
TQ
NP
NP
NP
LP
NP
NP
RP
SP
MP
NP
RP
cT
UQ
MP
[P
UT
UR
LP
OP
NP
NP
RP
RP
MP
UP
TP
_R
UN
TN
UN
RO
RP
TP
UP
NP
TP
LP
UN
VN
XM
TO
TP
QP
RP
MP
UP
YN
TN
VP
VP
RP
RP
NP
NP
HP
MP
MP
NP
RP
NP
SR
UQ
RP
XR
VP
NP
WS
VQ
SR
NP
IQ
SP
NP
NP
LP
OP
TP
NP
SP
RO
NP
OP
OP
SP
OP
LP
NP
MP
NP
RP
SP
TP
US
ZS
VP
MP
US
TP
IP
SO
NP
UP
_O
SN
SO
LP
MP
NP
SP
SP
SP
MP
SO
`L
NP
TQ
TM
RP
VO
NP
NP
SP
MP
WP
NP
VR
TQ
WR
KP
]Q
[Q
TN
RQ
MP
MN
SN
OP
QP
NP
IT
MP
LT
MP
NP
NP
OP
MP
OP
NP
MP
NP
UN
WN
NP
OP
OP
HP
MP
SP
SP
SP
SP
WP
SN
WR
RP
TP
TP
KQ
OP
YT
VS
WP
MP
TP
NP
SQ
NP
NP
SP
QO
RP
SK
YN
NP
SO
UP
NP
SP
OP
UQ
UQ
TP
RP
NP
RP
LP
QQ
TP
TP
RP
SP
LP
MN
RP
NP
NP
LP
LP
KP
SP
MP
UQ
NQ
TP
NR
XT
OP
JM
MP
MP
IO
NP
NQ
RP
NP
TP
OP
SQ
RP
OP
MP
XO
VQ
NP
OP
MP
MN
NP
MP
QP
IQ
JP
SQ
UR
SO
XQ
LP
OP
SQ
NP
MP
WO
NP
OP
WR
NQ
NP
YR
LO
OP
YR
NP
NP
VP
NP
KP
YP
NP
MP
QP
UP
NP
SP
LP
OS
QO
WN
NP
LP
NP
ZO
RQ
IP
SP
UP
NP
LP
OP
`R
MP
ZN
OP
LP
RP
VR
OP
LO
NP
MP
TO
XR
NP
MR
OP
NP
MP
RQ
OP
NP
HO
NP
NP
MP
LP
KP
WN
NP
RP
MP
TP
NP
VP
RO
NP
KP
NP
SN
SR
NP
[O
NP
RR
MP
RS
RP
SQ
XP
RP
SP
NO
SQ
MP
SO
XR
YP
MP
RO
NP
MP
NP
UQ
NP
MP
NP
TN
NP
NP
SP
KP
VQ
KP
NP
NP
NP
RN
NP
NP
WN
NP
TN
NP
NP
MP
XQ
SO
TN
NP
EP
TQ
JP
OP
MQ
SP
SP
NP
OP
UQ
NP
KP
MP
NP
NP
LP
NP
LS
MP
UN
UQ
YN
TN
XP
OP
IP
UQ
KP
NQ
OO
MP
OP
SP
UQ
NP
MP
IP
MP
S\
WN
WQ
NP
XO
LP
MQ
VP
RP
NP
RP
NP
XR
NQ
NP
OP
NP
SP
TP
SP
WQ
NO
NP
MP
VN
NP
MP
SQ
LP
YO
NP
NP
IP
QW
MP
SQ
RP
NP
RP
WL
IP
NP
TQ
RP
ZY
NP
MP
TS
MP
NP
LP
SP
]S
NP
ZR
RQ
RP
VT
ZQ
LP
ZL
WP
KP
TQ
KP
SP
NP
QP
NP
NP
QQ
NP
UQ
NP
RP
XN
OP
TP
[S
QP
NP
NP
QP
OP
NP
LP
NP
NP
\K
NO
XP
UN
UO
MP
NP
MP
UR
UO
[M
UQ
FP
NM
MP
TN
KP
VN
VN
KP
NP
NP
TQ
RR
MP
VN
RP
LS
ZT
NP
NP
OP
QP
LP
MP
RP
LP
RP
LN
WQ
RP
LP
RP
NP
UP
NP
NP
NP
LP
NP
SQ
OP
OP
MP
WT
NP
NP
NP
RR
OQ
OP
XP
OP
RP
NP
WQ
TP
NP
UN
NP
NP
RP
KP
SP
SP
JP
VR
OP
LP
MP
RO
SQ
NP
IN
RP
JN
NP
WP
NP
KP
OP
MP
MQ
NP
KP
NP
RO
NP
KP
TQ
SP
RO
NP
KP
KP
OP
MP
GP
NP
LP
OP
OP
OP
MO
OO
NP
GP
NP
YR
NP
NP
NP
NP
MP
HP
NP
WP
RP
QP
QP
VO
TO
NP
^L
QM
MP
MP
OP
TP
JR
NP
RQ
NP
WK
RO
ZN
UO
MP
NP
UO
LP
SP
NP
KP
NP
\O
TN
SP
[Q
GP
NP
NP
NP
OP
JO
MP
NP
OP
UO
TQ
TP
SP
OP
TP
NP
NP
RP
RP
NP
WO
NP
TP
SO
TO
OP
QP
NP
NP
XO
NP
NO
RO
NP
OP
NP
NP
UP
SP
VO
YR
WS
LP
VQ
RO
QP
SP
OP
OP
RR
JP
UP
RP
TR
TR
OP
SP
NP
WP
NP
NP
SP
`P
^O
NP
NP
RP
UP
QQ
TV
[O
JP
RP
YT
TR
ST
LP
OP
NP
MP
QR
NP
NR
NP
NP
RP
VQ
TO
WP
MP
SP
LP
NP
NP
NP
WP
[M
RQ
NP
RP
RO
YM
SP
NP
TO
TO
NP
OP
RP
KP
OP
SP
VR
KP
NP
LP
OP
NP
JP
NP
MP
FO
NP
NP
NP
NP
TP
JO
NU
NP
QP
NP
SQ
UO
OP
RP
SP
NR
UN
NP
VM
NP
MP
OQ
LP
NP
RO
NP
LP
SP
NP
NP
NP
UQ
SP
RP
XQ
TQ
TO
NP
RQ
TQ
KP
MP
YN
QP
SP
MP
MP
NP
KP
YR
NP
SS
MP
TP
SP
RQ
OP
RO
NP
NP
NP
LP
SP
MP
UP
NP
MP
SQ
RP
NP
NP
NP
WQ
TP
VN
SR
RP
XP
SO
SO
NP
NP
QQ
NP
NP
MP
OP
OP
SP
SP
HP
NP
LP
NO
NP
QP
SP
SP
RP
OP
TQ
JP
MP
UP
SQ
NP
OP
OP
TP
NQ
NP
US
RP
UR
SP
RP
JP
NP
NP
OP
UP
RP
WR
LP
SP
OP
HP
NP
RP
RP
WM
SP
HP
KP
MP
YP
UP
RP
TP
QP
UP
NP
TO
SP
RP
RP
TP
LP
NP
SP
QP
SQ
TQ
QP
XQ
NP
SN
RO
^S
KP
SP
VP
XP
UP
UP
RR
VR
NP
TO
VO
NP
LP
TP
TP
OP
YR
KR
VP
RP
VR
UP
NP
MP
RP
HP
TP
VN
SQ
UQ
RP
XQ
NP
RO
OP
NP
OP
TQ
NP
RP
TP
UN
VO
JP
MP
^R
XP
YP
NP
NP
RP
OP
NP
NP
SR
YR
OP
JP
OP
NP
KP
OP
LP
OP
RP
OP
NP
NQ
NQ
MP
RP
ZJ
MK
LP
RP
RQ
OP
SQ
RP
RO
RO
ZK
XN
NP
MP
NP
UO
VO
NP
NP
RP
SP
NP
IP
NP
NP
OP
UQ
OP
OP
NP
NP
UP
RO
RP
RP
KP
MP
_O
MP
MP
XP
QP
TP
NP
OP
MP
RS
RS
TP
SP
RP
QP
NP
SP
NP
VP
RP
OP
RP
SO
SO
OP
MP
XP
XP
QO
MT
YR
LP
NP
OP
KP
OP
WO
TP
VO
QP
RP
NP
LP
MP
NP
MP
TI
WR
LM
RP
QP
OO
NP
RP
UP
RP
NP
NO
NP
NP
SO
UO
NP
OP
RO
SP
SP
OP
RP
NP
OP
JP
SP
NP
VO
OP
[P
TP
IP
SP
SP
MP
NP
RP
RP
QP
NP
MP
MP
WR
QO
MP
IR
NP
TP
QP
TP
SP
SP
MP
NP
NP
NP
TP
TQ
TQ
MP
MP
JP
SP
TP
MP
TP
SP
RP
NP
FP
NP
RP
XZ
NP
RP
NP
RQ
NP
SQ
QP
MP
NP
XR
JP
OP
NP
NP
SP
SP
NP
WP
NP
SN
MP
TR
RP
NP
MP
SQ
OP
QP
SO
NP
RN
NP
NP
SN
RN
NP
SP
TP
RP
LS
MP
NP
IP
NP
RP
UQ
NP
SP
MP
OP
XR
SP
NO
RO
VQ
TQ
ZQ
NP
NP
UL
OM
SP
UO
JP
NP
TR
WP
SP
TQ
MQ
RM
RO
TP
MP
SP
TP
OP
SP
TP
US
OP
SP
NP
SP
NP
NP
RP
RO
QP
MP
MP
OP
NP
MP
NP
SP
XO
TO
SP
QP
TP
NP
NP
NM
UN
KP
MP
RP
RR
OP
TO
LP
MP
OP
SP
NP
XQ
TR
TP
SP
KP
SP
NP
VP
TR
NP
LQ
MP
SP
ZT
UQ
NQ
RQ
[U
SQ
SN
LQ
TP
KP
NP
MP
NP
NP
OP
QP
TP
SR
SP
RO
YN
LO
TP
VP
NO
MP
TQ
IP
NP
NP
XN
ZN
LP
NP
MP
NP
WQ
QQ
UP
TP
NP
^P
LP
YR
UP
UP
MP
OP
NP
SO
UP
ZP
RP
SP
NP
KU
OP
MP
NP
OP
RQ
NP
WP
MP
VQ
YQ
TP
RP
OP
RS
JP
QP
OP
OP
MP
MP
LP
RR
RP
VP
XP
SP
SR
TO
NP
SQ
LP
MP
MP
NP
<N
NP
QP
RP
RP
NP
UP
OP
RP
NP
NP
JP
MP
SO
SO
WP
WP
NP
NP
QP
MP
OP
VO
SP
OP
TQ
WO
RP
RO
NP
OP
RP
QP
NP
LP
ZS
XP
NP
NP
SQ
SQ
SQ
SQ
UP
WQ
MR
`N
OP
WQ
LQ
LP
JP
SQ
SQ
XN
RP
QP
RP
NP
SO
SN
RO
SP
LR
XP
RR
RQ
NP
NP
RO
MP
OP
NP
UQ
TQ
NP
NP
RP
WP
TQ
NO
TO
MP
UN
UP
NP
MP
OP
RP
OP
WR
LP
MP
MP
OP
NP
SO
RO
SP
SP
TQ
TQ
OP
WR
MP
RP
RM
RP
NP
RP
SP
US
MP
RP
UN
IS
MP
NP
KQ
MP
NQ
SP
RQ
RQ
MP
NP
NP
OP
_R
WQ
YR
NP
NP
NP
NP
OP
SP
MP
MP
VO
RQ
TO
OP
OP
WQ
SP
OP
LN
KP
TN
XN
NP
KO
TQ
TP
NP
NP
XS
NP
RQ
MP
NP
UP
TO
TP
QP
VP
NP
XP
TP
QP
SP
NP
KW
aM
KP
RP
QP
NP
JP
KP
SP
WP
UQ
NP
TP
OP
YO
OP
NP
NP
NP
MP
OP
SR
NP
NP
TP
WR
SP
NP
NP
TO
NP
SO
RP
KP
MP
UR
OP
RN
WN
NP
OP
LP
NP
WP
MQ
KP
KP
VT
LP
NP
SP
LP
RQ
MP
NP
TR
RP
XO
MP
QP
TO
NP
KP
NP
TQ
RP
UQ
VQ
SP
IN
NP
QP
MP
NP
NS
NP
TP
NP
KP
NP
RQ
OP
XQ
NP
UO
UP
TQ
TP
NP
SQ
RP
OP
SQ
UQ
NP
NP
OP
NP
OP
OP
NP
LP
LP
TQ
VO
SP
RP
NP
[N
RP
QP
UQ
RP
NP
NP
NP
YQ
OP
NR
MP
UP
NP
RR
NP
OP
RP
NP
OP
NP
ER
NP
MP
QP
FR
VP
QP
RP
MR
SR
OP
NP
TP
TQ
TP
RO
NP
NP
NP
QQ
LO
TP
RP
GP
UO
RP
SO
MP
SP
RP
LM
IP
UQ
TO
SO
RP
LP
NP
UO
LP
SP
MP
[O
OP
OP
XP
UP
QP
RP
NP
NP
RQ
RP
JP
SM
TP
RP
SP
LP
KQ
KP
NP
NP
OP
LP
OP
QP
MP
TS
WP
RS
JP
JP
OP
SP
NP
OP
[L
MP
SP
RO
SR
SQ
WQ
TO
VN
SP
UP
NP
NP
WT
KP
OP
NP
UQ
WN
OP
NP
RP
TO
YP
TN
UO
UO
MP
NP
NP
UQ
MP
RP
XQ
TM
RO
NP
NP
NP
NP
OP
UP
SP
VQ
NP
NP
UO
TO
RQ
QP
NP
VO
SO
SP
LP
WR
NP
SQ
WP
SP
OP
MP
NP
NM
RO
NO
RO
NP
JP
NP
ST
TT
MP
SP
NP
UQ
NP
TQ
MP
SN
NP
UP
UP
RP
VP
ST
QS
SQ
RQ
RQ
NP
OP
NP
MP
SQ
YQ
JP
VQ
NQ
NP
KP
NP
NP
XR
OP
UP
VQ
RP
UQ
NP
ZR
TQ
NP
NP
NP
RP
SP
UP
OP
UP
CQ
JP
OP
OP
RP
RP
TP
NP
NP
SQ
RR
RP
MP
OP
TP
MP
RP
NP
TP
TP
OP
LP
LL
]L
XN
NP
VO
NP
NP
SP
WQ
SP
SQ
RP
TQ
SQ
NP
UO
TP
QO
JP
MP
RQ
NP
OP
LP
LP
LP
OP
SP
OP
NP
MP
IP
NP
JO
NP
OP
OP
RP
RP
SO
IP
WP
WO
OP
VP
SP
NP
UP
LP
NP
SP
MP
QP
VP
KN
SP
OP
TO
TR
UP
SP
NP
NP
OP
TP
MP
NP
QP
KP
SP
RP
NP
NP
NP
VQ
SO
RP
NP
SQ
JR
NP
SP
NP
VT
TQ
TO
RP
RO
NP
UP
RP
OP
RP
KP
TN
LP
XR
TP
RP
MP
NP
NP
YN
KS
NP
SP
RP
MP
RP
TO
TQ
NP
NP
RP
UQ
NP
RP
NP
XQ
TP
NP
WR
VO
VQ
TP
KP
NP
RP
UO
SP
SO
XP
YP
KP
LP
NP
ZO
NP
RP
VM
NP
TP
UP
NP
NP
SP
MR
OP
TP
NP
RS
RP
QP
NP
TP
SR
IQ
QP
SP
SO
NP
NP
RP
RP
NP
MP
OP
NP
OP
XQ
QP
RP
UP
WP
UP
UP
RP
JP
OP
NP
NP
NP
RP
TP
TP
QO
TP
TP
RO
NP
TQ
NP
NP
RP
SQ
HP
NP
OP
SO
SP
RO
YO
SP
SP
TP
MP
TP
TP
QP
NP
NP
UP
OP
OP
NP
NP
FP
NP
OP
MP
QP
SP
RP
RO
SO
QP
WP
RP
NP
XM
WQ
WQ
OP
TP
SL
SO
SO
IQ
NP
OP
NP
TP
VP
NP
NP
TP
OP
NP
NP
NP
OQ
RP
SP
TP
DO
KP
GP
TP
UQ
JU
KS
LP
WR
TP
TP
\N
RP
UV
NP
OP
OP
NP
NP
MP
NP
NP
VM
NP
[Q
OP
RP
NP
TP
MP
NP
NP
RP
ZQ
NP
SO
UQ
UQ
RP
VP
QP
OP
RP
KP
RP
NP
[U
RP
NP
NP
RP
RP
NP
NP
NP
QP
NP
NP
TO
SO
RP
LQ
NP
JP
MP
NP
MP
OP
NP
TP
LP
QP
OP
NP
NP
RP
NP
OP
NP
NP
OP
OP
RP
RP
RQ
TU
TO
OP
RR
RO
NP
TP
XQ
OP
OP
TQ
SP
RP
[P
WP
NP
MT
QN
OP
JP
OP
NP
RP
OP
OP
OP
RP
QP
NP
OP
SP
LP
RP
MO
OP
NP
RP
KP
MP
MR
OP
OP
VO
SO
OP
^L
NP
OP
OP
SO
SP
SP
RP
RP
MP
XR
MP
NP
OP
NP
NP
ZN
YN
TP
RP
RP
MP
NP
SO
NP
NP
NP
NQ
RP
UU
ST
NO
RQ
NP
OP
TO
RP
TQ
LP
NP
TR
KP
RP
RQ
MP
KP
RP
UP
NP
NP
RR
RO
UR
NP
OP
TO
UO
UP
WR
MP
MP
MP
NP
NP
QO
TQ
RP
MP
MP
NP
OP
NP
NP
WP
WP
RQ
UP
OP
US
NP
RP
VO
NP
ZT
UR
NP
YR
YR
NP
RO
NP
OP
NP
SP
QP
UP
TP
TP
NP
OP
JP
NP
SP
TP
\A
US
NP
RP
RP
UR
WR
NP
NP
NP
MP
MP
MP
NP
KP
RP
qF
MP
[O
TP
UP
VN
RQ
QP
EI
NP
OP
WO
WP
JP
QO
OP
RP
LP
MP
NP
NP
IO
TP
OP
UP
UP
OP
LP
MP
\L
WN
NP
UN
SO
RO
OP
TP
NP
RP
LO
MP
NP
NP
RP
SP
GP
RP
GP
NP
NP
NP
VO
NP
NP
QP
MP
SP
TP
VQ
NP
TP
MP
NP
RN
NP
RP
RP
_N
NP
NP
TN
RO
QO
MP
MP
NP
UQ
VO
TP
NP
NP
NP
NP
SN
MP
NP
NP
RN
RO
NP
NP
SR
UP
YP
OP
TP
SP
RO
QP
TP
TP
RP
TR
WR
OP
QP
RP
OP
JP
OP
LP
US
LP
VP
NP
RO
LP
TQ
SP
TP
RP
WO
WO
UP
GP
JP
SO
SP
MP
VO
RP
NP
NP
MO
VO
RP
MP
SP
JP
LP
NP
NP
RP
SP
NP
NS
]M
KP
MP
NP
SP
OP
UQ
RP
RP
KP
MP
SP
RP
TO
OP
SP
XR
RP
UQ
SP
NP
NP
NP
NP
RP
FP
JP
LP
MP
MP
HO
SP
NP
NP
TP
MP
OP
RP
NP
SP
SP
SP
RP
RP
RP
NP
JP
MP
TP
NP
]M
XM
TP
RP
IP
OP
NP
NP
IQ
TP
TQ
UQ
RP
NP
NP
MP
MP
NP
NP
NP
OP
OO
OP
RO
NP
NP
TP
OP
TQ
VT
VR
TP
RP
RP
NP
HP
MP
RP
GO
RP
SP
OP
NP
NP
LP
RP
RP
MP
RO
RP
VS
RO
UP
UP
RQ
RQ
NP
HP
MP
MP
SP
KP
NP
VQ
NP
QO
RP
TO
[N
RO
ZO
ZO
LP
UR
NP
RP
UQ
VQ
VM
VO
OP
SP
RP
RP
UP
MO
SP
KP
UP
RP
SP
TP
UK
RN
RP
NP
SP
MP
LP
NP
TO
VO
NP
UP
NP
RP
TP
UP
UR
MP
NP
SP
SP
RI
LP
NP
NP
RP
OP
RP
MP
OP
VN
TP
WP
TO
OP
NP
RP
JP
OP
UP
UP
OP
UP
UP
SL
NP
OP
RP
UO
OP
QO
SO
OP
MP
NP
NP
MP
RL
YO
NP
OP
OP
SP
OP
UP
SP
SP
TP
RP
NP
YN
VO
RP
NP
MP
MP
NP
OP
NP
NP
NP
NP
TP
UP
RP
RP
NP
SP
VO
SO
WO
WP
WP
SP
TP
QP
RP
[P
TO
TP
KP
WQ
TP
SP
MP
QP
RQ
SQ
SP
TP
RN
TP
SO
OP
aM
YO
MO
TP
MP
NP
QN
TN
TN
VP
UR
RP
RP
NP
SP
SP
UO
NP
KP
KP
SP
SP
NP
MP
NP
WQ
XQ
RP
ZR
UQ
WQ
YP
QP
OP
HO
OP
JP
OP
SP
NP
MP
LO
OP
OP
GQ
LP
OP
NP
NP
MP
NO
TP
NP
SP
NP
TP
SP
VQ
RP
NP
MP
OP
VQ
NP
VP
RP
NP
OP
OP
OP
YT
aO
OP
LP
LP
RP
SP
TO
SP
OP
QP
TP
RP
NP
NP
OP
NP
NP
RP
RP
SP
TP
SP
NP
NP
\N
TP
SP
UO
RP
RP
NP
OP
QP
NP
SP
TP
NQ
NP
OP
NP
XN
NP
RP
QP
SP
RP
SP
RP
NP
RQ
MP
NP
SP
UL
UL
NP
NP
MP
RP
MP
MP
NP
QP
OP
QP
SP
NP
RR
SP
WP
NN
NP
MP
KO
SP
JP
KP
MP
NP
SP
NP
MP
MP
QP
RP
VN
NP
SP
TQ
WP
NP
OP
NP
MP
SP
OP
TP
QP
KP
OP
^P
TP
YN
SP
MP
WP
JP
NN
SN
RP
NP
NP
MP
MP
NP
NP
MP
UP
RP
ZP
TP
XP
SP
RQ
RP
TP
RP
MP
MP
RP
SQ
UQ
MP
NP
SR
RP
RP
VP
NP
RP
QO
SP
WP
NP
MP
OP
YR
NP
SP
NP
JP
NP
TO
NP
VP
RO
LP
MP
VQ
RP
RP
XN
TP
NP
RP
OP
SP
KP
NP
RP
NP
OP
VP
MP
TP
MP
UP
RP
LP
LP
SP
NP
SP
UP
NP
NP
QP
RP
NP
MP
MP
NP
MO
RP
[R
MP
SP
RP
MP
RP
RP
OP
RP
TP
WP
NP
JP
NP
WR
NP
LP
MP
NP
ZN
RN
SP
VP
SP
RP
NO
_M
KP
MP
TO
OP
OP
SP
NP
OP
VP
IK
SO
WR
NP
OP
SP
RN
OP
MP
NP
RP
MP
TP
WP
NP
SP
OP
SQ
RP
NP
RP
OP
LP
OP
RP
RP
MP
RP
WO
MP
RP
NP
NP
NP
UO
LP
UO
UP
TP
NP
VO
NP
OP
NP
MP
XN
SP
UP
TP
RP
SP
NP
RP
QP
XP
SP
TP
OP
RP
OP
TP
SP
MP
SP
RP
MP
OP
NP
MN
LP
TP
NP
QP
NP
SP
NP
NP
TO
KP
SR
SO
QO
MP
RP
MP
RP
SP
RP
NP
RP
SP
VR
NP
MP
OP
NP
TP
NO
WR
RP
NP
RP
TP
TP
SS
TO
RP
UP
RP
TP
SR
TP
OP
UO
KO
TP
LP
NP
NP
TT
MP
UO
RP
RP
NP
MP
UP
SP
VN
NP
NP
QP
SP
OP
NP
NP
MP
SP
MQ
SP
NR
JP
XN
WO
RP
NO
TP
SP
WP
RO
NP
VP
OP
NP
RP
RP
MO
RP
NP
SP
UP
TP
VM
WO
VS
RO
VP
RP
RP
NP
NP
OP
NP
UP
SP
SO
NP
LP
QP
YP
RP
RS
RP
VO
RO
RP
OP
WP
VN
RP
TP
NP
TP
TP
RP
TO
TP
VO
TP
SP
MP
SP
TP
NP
UO
UP
TR
QP
TO
NP
RP
RP
JM
OP
HO
LP
LR
SP
VP
SP
UR
QP
YN
VP
NP
MP
MP
KP
NO
NQ
SP
SO
TP
NP
NP
UR
RP
TP
\O
MP
SP
NP
NP
UP
VO
NP
NP
NO
TP
NP
UP
NP
RP
JO
NP
RP
OP
SP
OP
SP
SP
LP
NP
NP
OP
RP
RP
VP
SP
RP
SP
SP
NP
RP
MP
MP
NP
MP
NP
SP
TO
RP
NP
VP
RP
TP
RR
LP
IO
QP
NP
QP
NP
[P
NP
RP
VP
MP
TP
NP
TP
RP
RP
NP
NP
OP
RP
YR
OP
SP
LP
TP
NP
RP
RP
OP
NN
OP
NP
NO
OP
TP
WO
QP
OP
OP
SP
MP
KP
RP
NN
LP
MP
RO
OP
RP
OP
MP
RP
MP
KP
UP
NP
TP
XP
NO
OP
TP
OP
NP
OP
KP
JP
TP
SP
SP
LP
LP
NP
RO
RP
LP
RP
TP
RP
SP
XP
RP
Y>
SP
SP
NP
NP
MP
TP
RS
QS
LP
NP
NP
RO
RP
NP
RP
NP
KP
NP
NR
RP
NP
NP
NP
RQ
NP
NP
YS
NP
RP
WN
QQ
UO
RP
RP
JP
MP
RP
OP
NP
LP
OP
MP
UR
NP
SP
NP
TP
NP
LP
SP
IP
NP
MP
OP
SP
NP
RP
RN
SP
cU
MP
[S
US
VQ
MP
MP
XQ
NP
QP
TP
JP
TP
SP
QP
MP
MP
OP
MP
MP
SP
RP
TO
OP
VP
WP
NP
XO
UP
OP
NO
TP
MP
TP
RP
RP
RQ
RQ
UP
gN
UP
TO
ZQ
TQ
NP
XP
WO
SO
NP
ZO
[O
XO
TP
[O
MP
MP
MP
TP
XV
UQ
TS
VS
_L
UP
NP
NP
SQ
RP
XN
VN
NP
SP
NO
SO
MP
SQ
US
LO
MP
OP
SO
NP
OP
NP
NP
RP
UO
UP
SO
OP
TP
NP
OP
NP
NP
NP
SP
FP
TO
TP
TP
NP
NP
SP
UT
NP
MP
NP
RP
NP
TO
\Q
ZQ
UP
SQ
NP
SP
MP
NP
NP
NP
XR
RP
NP
VP
OP
OP
MP
NP
VR
SP
RP
UP
UP
NP
RP
UT
ZP
BO
MP
NP
MP
NP
NP
TQ
TP
TQ
RP
NP
MP
SR
SP
RP
SP
RP
RS
QP
NP
RO
NP
VO
MP
RP
NP
MP
TL
NQ
OP
WL
NP
UP
TP
LP
UO
SP
MP
OP
XS
JP
NP
RP
YO
SP
WO
KP
NP
OP
NP
UQ
NP
OP
SP
OP
TP
8S
KP
UP
RP
TP
QP
TP
RP
UQ
UQ
NP
NP
KP
KP
SP
NP
NP
MP
RP
RP
NP
OP
UQ
SQ
RP
KP
NP
LP
NP
OP
SP
RP
MP
OP
NP
NP
OP
NP
NP
NP
OR
OP
OP
NP
NP
SP
SP
RP
RP
MP
UP
US
NP
OP
HP
MP
NP
NP
TP
>O
MP
JP
LP
QP
GP
NP
IP
SP
NP
NP
SO
MP
OP
RP
RQ
TQ
SQ
UQ
LP
GP
SP
NP
NP
NP
OP
SQ
HL
FP
MP
OP
RP
OP
SP
LP
NP
OP
KQ
RQ
MP
QP
SP
SP
UO
NP
TP
TP
RP
GL
NP
LP
NP
SP
RO
RP
LQ
MP
TQ
OP
LP
XP
SP
UR
VR
SP
SP
YP
TP
RP
MP
QP
OP
RP
SP
YO
YO
OP
MP
NP
NP
OP
NP
QP
[P
TP
RU
MP
NP
NP
RP
RM
YP
NP
JP
MP
OP
NP
VP
VN
NK
NP
NP
IP
OP
MP
SP
TQ
UO
RP
NP
LP
NP
MP
NP
QP
bJ
UP
NP
[M
VO
QP
LP
QP
VP
RP
RP
OP
XO
LP
RN
OP
RO
NP
YO
IP
OP
SP
aJ
NR
RP
NP
IP
QP
]P
SP
XP
RO
NP
OP
LP
RP
FP
MP
MN
NP
NP
NQ
NP
HP
NP
SP
OP
RP
WP
RP
UP
VP
QP
YP
RP
NP
SQ
VO
OP
MP
BQ
MP
NP
VO
NP
NP
NP
SP
SP
SP
OP
UO
UP
SO
SP
QP
OP
SP
SP
RP
WN
TP
NP
UN
QP
TN
VM
SM
RN
GO
MP
NP
NP
SP
WP
UP
MP
OP
RP
RN
RO
NP
NP
SP
NN
SO
TP
TP
MP
NP
KP
NP
OP
TP
SV
SQ
YR
[R
RP
LP
SP
QP
UP
RP
RP
JR
LP
XM
XN
RP
NP
MP
OP
MP
XQ
SP
UP
UP
OP
KP
NP
LP
LP
MP
TN
QP
NP
TO
NP
MP
TQ
OP
RP
MP
SQ
NP
RP
NP
TP
RP
WQ
WQ
SP
TN
SO
GP
RP
NP
OP
RP
NP
NP
JP
NP
TP
NP
KR
NP
NR
NP
NP
TQ
NP
VN
OP
OP
LP
NP
NP
OP
QP
TP
WP
MP
NP
TQ
UP
NP
MP
NP
NP
NP
NP
SP
MP
IP
YM
NP
NP
FP
UP
QP
RP
RO
RP
SP
RP
OP
QP
MP
RP
TP
TP
RP
SP
OP
WP
UP
MP
OP
OK
MP
KP
LP
MP
MO
RO
SP
RP
MP
OP
MP
QP
NP
NP
RP
QP
MP
UP
MP
NP
RP
SP
JP
TP
OP
RP
NP
VO
NP
VP
OP
RQ
NP
RP
RP
NP
ZQ
RP
OO
RP
SP
OP
OP
^O
SO
VP
VP
MP
NP
RP
SP
WQ
WP
WQ
RP
NP
OP
TO
SP
RP
SP
OP
ZN
\N
VN
RP
SP
RR
MR
NP
MP
NP
OP
SP
TP
NP
MP
TQ
TQ
NP
SP
SP
\Q
SQ
TQ
NP
MP
SP
RP
RP
NP
NP
OP
OP
LN
RP
NO
TP
RP
NP
SP
TP
TP
NP
NP
NP
NP
RP
RP
RP
LO
NP
OP
XP
UP
MP
MP
NP
UP
MP
OP
RP
NP
NP
OP
KP
NP
KJ
MP
YM
[N
OP
LP
VN
TN
NP
MP
NP
MP
NP
NP
NP
NP
SQ
RP
NP
SP
WN
XN
UP
JP
MP
VN
TR
VN
VN
NP
UN
RQ
NP
JP
MP
NP
OP
LP
OP
RP
SP
OP
KP
NP
SP
SP
RP
KP
QP
TN
SO
TP
MP
QP
UP
VP
KP
LP
QP
OP
SP
NP
TO
NP
NP
TP
TP
NP
OP
[Q
SP
UQ
gP
RP
NP
MP
NP
LP
SP
TP
OP
<O
[N
JP
MP
IP
NP
SP
MP
RP
GP
KP
LP
TP
RQ
RQ
VR
JP
KP
RP
VN
NP
NP
NP
NP
NP
SP
MP
RO
RP
HP
MP
KP
OP
SN
TN
RQ
TQ
`O
SP
RO
JP
NP
MP
NP
NP
OP
NP
RP
UP
NP
NP
KT
RQ
JR
NP
TQ
TP
SO
TP
EP
MP
NP
LP
MP
VO
LP
MP
MP
RP
TP
]M
WP
QP
VP
VP
NP
OP
TP
NP
NP
RP
VP
VP
UP
UP
RP
NP
OP
OP
MO
UP
RP
KP
NP
SQ
SP
MP
RP
NP
UO
NP
QU
TR
NP
OQ
OP
RQ
MP
KP
SP
OP
LP
SN
NP
RP
TQ
XR
OP
RP
NP
NP
RO
MP
XN
RP
YN
SP
VM
TN
QP
WS
TS
QO
QO
NP
IN
KO
UP
MP
TP
NP
NP
SP
MP
RP
QP
SP
WP
WQ
NP
NP
MP
NP
RP
YP
RP
RP
NP
SP
SP
SP
LP
OP
SP
MO
QP
RO
TO
RP
NP
RP
MP
MP
RP
MP
NP
NP
WO
OP
UP
VO
LP
MP
UO
YO
SP
QP
SP
SP
RP
RP
QO
NP
NP
QO
OP
OP
MP
RP
RP
RO
SP
SP
OP
SP
LP
NP
OP
SP
NP
NP
QP
OP
SP
QP
JP
LP
RO
SO
GP
QP
OP
OP
LP
MP
XN
XN
QQ
QP
NP
OP
NP
VN
LP
VP
VP
SP
VO
OP
MP
NP
NP
IP
OP
NP
NP
RP
OP
UR
KP
NP
UQ
NP
XQ
VP
^R
LP
JP
OP
RP
NP
KP
MP
SO
SO
TP
NP
KP
SN
VN
NP
OP
NP
OP
YQ
UP
OP
QQ
NP
NP
NP
OP
RP
OP
SO
TO
UL
NP
VP
NP
NP
OP
VR
NP
VO
UP
SO
WN
NP
NP
WP
TP
TP
NP
OP
SP
SO
NP
NP
RP
RP
UP
RS
MP
MP
RQ
RP
SQ
RQ
QP
NP
\V
UR
LQ
MP
SQ
TQ
TP
UR
QU
SP
OP
SR
SM
VO
QP
OP
OP
RO
OP
VO
OP
TN
LQ
MP
OP
VQ
NP
VN
_N
SO
IP
OP
NP
OP
QP
SP
SP
RP
SP
HP
NP
NP
WN
VO
OP
NP
LP
LP
RP
IP
NP
TN
MP
NP
NP
RP
SP
RP
RP
[R
UP
OP
RP
SP
NP
LP
RP
TP
NP
RP
NP
KR
OR
NP
NL
NO
SP
MM
SP
NP
MP
\R
WR
VP
NP
NP
QQ
QQ
MP
SP
TP
NP
RP
VP
SP
SP
SP
LQ
MP
OP
NP
WP
TO
NP
JP
WP
OP
NP
NP
SN
RQ
MP
NP
NP
RQ
MP
NP
UP
NP
VP
TP
MP
RQ
SQ
WP
YM
FP
MO
SP
\P
NP
SQ
NQ
MP
MO
TP
GP
RN
KP
IP
MP
SQ
OP
TO
NP
ZQ
LP
RP
RP
OP
TP
NP
SP
NP
TP
NP
TP
RP
YM
SQ
OP
XN
UT
TP
NP
MP
SP
RP
MP
LP
UO
WO
VQ
LP
TQ
US
UO
SS
FP
RP
SP
LP
NP
SP
OP
TQ
OP
TN
SP
SP
NP
NP
TP
RT
TP
LP
NP
JP
OQ
RI
MP
HQ
SP
LP
HO
RP
MP
LP
MP
VL
QP
OP
XR
NP
NP
QP
WO
NP
NP
NP
NP
LP
UO
VP
SP
QP
OP
NP
NP
OP
UP
NM
SP
]O
QP
TP
SP
NP
QK
NR
MP
VO
NP
TN
MP
RN
NP
UP
NP
RP
MP
RO
SN
UO
OP
MP
MO
NP
LP
LP
JN
XP
XP
RP
VP
RP
RP
RP
NP
SP
OP
JO
RP
OP
KP
RP
SQ
SP
MP
UP
NP
VP
NR
TP
KP
QP
TO
QO
RP
VP
VN
NN
HP
KP
OP
NP
XS
RP
SP
XR
RP
RP
MP
[Q
OP
LP
OP
RP
TP
LP
OP
MP
NP
SP
RQ
SP
SQ
NP
LP
TP
YP
MP
SO
QP
RP
FR
UQ
WP
YP
RP
aP
SO
UP
NO
QP
WP
NP
TQ
RP
RP
RP
SP
OP
NP
OP
JQ
RP
MP
MP
TO
VO
RP
SP
ZP
NP
SP
SP
RP
NP
TP
SP
MP
JQ
RP
RP
VQ
VR
IP
KP
NP
NP
SQ
XP
MP
TN
LP
NP
NP
NP
NR
RP
OP
NP
NP
VP
RP
TP
QQ
KP
JP
UP
NP
NP
RP
RO
RN
OP
TP
UP
MP
MP
RP
IO
RP
UQ
WU
SP
NP
LP
NP
NP
LP
SP
RP
RP
VO
OR
OP
SN
TO
UP
RN
NP
OP
WP
WQ
QQ
NP
MP
XR
TQ
RO
NP
KP
NP
OP
VO
MP
QP
WP
JP
RO
NP
LP
WO
UQ
IP
LP
NP
MP
NP
NP
OP
NP
XM
NN
MP
ZM
QP
SR
NP
NP
SP
MP
NU
RP
SV
MP
LO
XR
YQ
MP
OP
OP
RN
NP
RP
TP
SP
KQ
TO
RP
VP
NP
OP
QP
SP
MP
VN
NP
NQ
NP
TP
^R
TN
KP
NP
ZP
LP
SO
KP
NP
RP
RO
NP
KP
OP
NP
QP
UQ
RP
QP
RP
NP
NP
KP
NP
RP
LP
MP
NP
NP
SP
TO
RP
RO
TP
OP
OP
RP
NP
NP
OP
UP
QP
NP
OP
OP
RP
KP
TN
JP
NP
MP
NP
RP
RP
TP
MP
KN
KP
NP
WQ
RP
NP
MP
UO
RT
VO
NP
OO
NR
UP
OP
LO
RP
VR
OP
SP
MP
SO
NP
RP
QP
VP
NP
OP
QO
VP
UP
UP
NP
SP
OP
KP
TP
TP
TP
LP
SP
SO
YN
SP
QP
QP
NP
VP
NP
VQ
NP
NP
SP
RP
OP
NP
SP
TO
SP
NO
RP
SO
QQ
NP
NO
RP
WP
NP
WL
OP
RP
TO
MP
LP
MP
QP
TO
OP
QP
VP
NP
RP
MP
SP
RP
SO
NP
RP
MP
OP
NP
OP
SP
SP
TN
RP
RR
NP
NP
NP
TQ
SP
OP
RP
ZP
RP
TP
MP
MP
LP
HP
TP
NP
RO
SP
NP
QO
LP
NP
TO
UP
TO
SN
UP
US
VP
SP
SO
SP
NP
OP
QQ
RP
VP
MP
TO
MP
LP
NP
NO
NP
RQ
OP
SP
VL
RQ
SO
NP
WR
QP
KP
UO
TP
NP
OP
ZQ
NP
NP
RP
SP
MP
JP
MO
OP
UU
QP
OP
XQ
NQ
NP
VO
ZQ
NP
RP
OP
OP
SO
NP
SP
RP
TN
RP
RP
XO
OP
UP
RP
YQ
WO
RP
NP
RP
UP
SP
VQ
VP
UP
NP
OP
NP
MS
NP
VS
RO
TP
NP
NP
NP
MP
KS
OP
UO
MP
NQ
OP
IP
SP
UP
XQ
NP
MP
RN
RP
XQ
NP
RP
RP
NP
SP
MO
RP
HP
QO
OP
MP
TP
NP
NP
NP
VR
LP
XT
QM
NP
RP
SQ
KP
TP
SP
YJ
LP
QP
MP
MP
MP
OP
TQ
LO
NP
NP
NP
SP
WP
TO
TP
LP
RP
ZN
UO
MP
NP
RP
UN
SP
VO
MP
LP
JP
LP
LQ
NP
[R
KP
MP
MP
IP
OP
XM
RP
SO
LQ
NQ
UP
RP
MP
OP
RP
OQ
NP
KP
NP
SP
WO
NP
UP
LP
VQ
NP
NP
WO
NP
UP
SP
UO
TO
MO
NP
TP
RP
SP
NP
OP
OP
NP
QP
SP
TP
SP
RP
GP
LP
OP
RP
QP
TO
SP
RP
TP
LP
RP
YN
UP
SO
MP
RP
JP
RP
OP
OP
OP
NP
RP
NP
NP
TP
RP
NP
NP
2R
MP
KP
NP
MP
KP
MP
TP
NP
MP
TP
SR
OP
KP
MP
YQ
NP
SR
SO
RP
LP
]R
US
SP
KP
LP
[O
XO
SP
RP
NP
SQ
NP
MP
QP
OP
VP
NP
OP
XP
OP
TP
RP
MP
`L
SP
VP
RO
NP
WN
OP
KO
UP
NP
RP
LP
NP
SP
RP
MP
LQ
NP
RQ
[P
WP
MP
MP
OP
SO
SP
NP
LP
SO
TO
OP
XQ
XP
NP
NP
SP
NP
RP
OP
OP
OP
RP
RP
OP
NP
OP
MP
MP
OP
SO
NP
EO
NP
LP
RP
MP
VP
UP
RP
NP
TR
KP
NP
RP
SP
NP
UP
RP
NP
NQ
NP
NP
NP
OP
NP
TR
TR
OJ
OM
NP
YR
TQ
TQ
RP
RP
RP
IP
OP
NP
MP
OP
NP
RP
RP
TP
NP
VP
XP
RP
SO
SO
RP
SP
SP
LP
LP
SP
NP
[P
TP
NP
RP
XN
NO
TN
MP
TP
MP
MU
VR
NO
WQ
LP
MP
MP
HP
RP
NP
ST
SO
RP
OP
XR
WO
OP
VQ
UP
OP
OQ
YR
RR
SP
RP
GU
MP
VP
SP
KP
RS
SQ
LP
RP
NP
MP
MP
NP
RP
MQ
MP
TR
SO
OP
NP
BP
JP
MP
NP
YR
SO
VN
LP
OP
SP
MP
UO
NP
MP
SP
MP
NP
NP
NP
OP
TO
SP
UP
OP
VP
RP
SP
TO
MP
OP
SP
NP
SP
QP
OP
TP
SO
TP
MP
SO
OP
NP
NP
LN
NP
SP
SP
UP
NP
TP
RP
RP
SP
OP
NP
VO
NP
UP
WP
HP
QP
NP
KP
NP
NQ
NP
RQ
RQ
NP
SP
RP
RR
OP
NP
:O
MO
NP
OP
SP
MP
NP
SQ
[P
RP
KT
MP
NP
NP
OP
OP
OP
MP
OP
NP
NP
NP
MP
WN
MO
RQ
RP
RP
OP
UO
LP
TQ
VP
RP
SP
\U
RQ
LP
TP
SP
UO
NP
TQ
OP
VS
OP
ZQ
LP
NP
TP
VP
XS
NP
SP
ZR
TP
NP
NP
XR
LP
NP
OP
IP
NP
NP
NP
NP
MP
NP
UP
MP
RP
NP
NP
NP
NP
VQ
UQ
OP
NO
OP
OP
XM
QP
RO
RP
MP
OP
TP
TP
TR
QP
RP
TP
LP
NP
OP
OP
MP
JP
NP
ZP
ZQ
RP
NM
NP
NP
RP
SN
SO
NP
SP
OP
SP
NN
OP
TN
TN
NP
RP
^L
QP
SP
OP
LO
RT
QO
WN
OP
QP
TP
TP
RP
LP
RO
MP
RP
SO
UP
QP
OP
UP
QP
OP
SP
RP
RP
RP
QP
RO
RP
KP
VM
NP
QP
VQ
NP
NP
RP
RP
NP
MP
RL
TP
VM
TP
NP
OP
JP
NP
MP
TP
SO
RP
ZQ
OP
SP
NP
SP
NP
RR
MP
RP
NP
TQ
SP
NP
RP
NP
OP
QP
QP
RP
SP
SP
VP
RP
KP
LP
UP
UP
OP
ZQ
YQ
SP
TP
NP
NP
NP
RO
NP
NP
MP
SP
NQ
TO
OP
KP
WO
TP
TO
SP
SP
KP
OP
MP
KP
OP
NP
NP
SP
TP
TP
MP
OP
SP
OP
QP
LP
MP
MP
ZR
TR
VR
WR
NP
SP
RP
MP
OP
RQ
MP
NP
NP
LP
NP
VP
TP
OP
NP
NP
NP
MP
VO
SP
SP
WQ
UQ
OP
TP
NP
NP
RQ
MP
XO
VQ
JP
SP
QO
MP
RP
TO
NP
NP
XQ
RP
RP
\S
NP
TP
MP
RP
JP
NP
WS
RP
UR
SM
NP
UN
RP
MP
SP
QP
LP
NP
MP
MP
RP
RP
RP
RP
NP
LP
WN
MP
SO
ZP
ZP
TP
RN
MP
QQ
TQ
RP
NP
LP
NP
NP
SQ
NP
NP
NP
ZM
RO
TP
LP
OP
UQ
SQ
SP
KP
NP
VQ
SP
SP
XR
MP
MP
RP
RO
NP
RP
TP
NP
NP
SQ
UQ
RO
LP
MP
UR
NP
UO
OP
NP
OP
NP
MP
SP
JP
MP
TP
NP
SP
MP
OP
NP
UN
VN
RP
OP
[Q
RP
MP
WP
XO
NP
NO
SP
EQ
NP
IO
MP
NP
ZT
ZT
RP
UP
NP
TP
RN
QP
OP
SP
NP
TP
NP
NP
TP
RP
RP
UQ
RP
TO
VO
NP
TP
NP
OP
NP
NP
RP
UO
VO
WP
NP
VO
MP
VP
VS
RP
MP
OP
RP
OP
TP
WQ
RP
RP
RP
NP
]O
OP
LP
SP
TO
SP
NP
RP
OP
TP
SP
SP
NP
YR
SP
SP
NP
NP
QS
MP
RP
OP
OP
NP
MP
MP
RO
TO
TP
WO
NP
SQ
QO
NO
OP
NP
WR
MQ
ZT
KP
UQ
TQ
NP
VO
NR
NP
NP
SP
MP
UP
US
OP
OP
NM
NP
IP
NP
[R
LP
MP
WN
NP
TP
KP
OP
SP
TP
RP
NP
OP
NP
RP
OP
UO
MP
UP
SP
VO
NP
RP
LP
QP
QP
OP
NP
RP
TP
NP
NP
SO
TP
RP
RP
SP
WO
UN
QP
LO
OP
NP
SQ
LP
NP
RP
OP
MP
RP
OP
NP
KP
OP
RP
MP
RQ
NP
NP
NP
MO
OP
QP
OP
RP
TP
OO
SO
SP
SP
NP
RP
RP
TP
RP
OP
NP
VP
WO
TO
NP
SP
SP
LP
TP
NP
ZR
VQ
IP
WP
SP
KP
MP
MP
NP
RP
OP
NP
RP
LP
RP
TP
UN
MP
SP
TP
VP
NP
SO
NP
NP
RP
RQ
TP
MP
UP
LP
RP
OP
SP
MP
TO
SP
QT
WQ
RP
XO
UP
QP
KP
OP
MP
OP
MP
KP
LP
MP
NQ
CP
NP
SP
OP
OP
WP
MP
SP
QP
RP
RP
NP
TP
WQ
RP
TP
UP
OP
MP
RP
NP
RS
RP
RP
SQ
LP
NP
iK
RP
NP
NP
QP
SP
MP
NP
NP
NP
RO
SO
RP
LJ
SP
]L
NP
NP
TR
NO
MP
JM
RO
NP
LP
OP
NP
NP
OP
RO
MP
NP
RP
RP
RP
SP
VP
RP
RP
VP
`O
RP
UO
WR
NP
RP
XQ
SN
MP
MP
MO
LP
MP
RP
RP
TO
TP
LP
OP
RT
WP
UP
RP
QP
VO
SP
]Q
SS
UP
NP
OP
SP
WP
NP
MP
SP
KP
NP
RP
MP
NP
SO
QP
QP
SP
NP
RP
TP
NP
LP
MP
OP
YR
XQ
NP
NP
TQ
WQ
NP
MP
SP
OP
SQ
NP
SO
WO
NP
XO
UR
TQ
OR
MP
NY
UP
OP
RP
NP
YP
DO
RP
NP
ZN
XN
NP
NP
NP
OP
RP
WP
UN
HT
MP
RT
QP
TP
NP
SR
NP
NP
UQ
MP
QQ
NP
OP
SP
WP
SP
SP
RP
SP
KP
[W
SO
JP
NP
[R
SP
VR
QP
NP
NP
NP
SO
GR
NN
QP
MP
RP
KP
MP
NP
SP
NP
OP
RP
RP
OP
SP
SP
MP
NP
MP
NP
NP
NP
JN
UO
SO
RP
NP
TP
SP
RP
OP
SP
NP
LP
fO
WP
TN
QO
TO
RO
RP
VO
VO
WQ
NP
NP
LP
ZP
NP
JP
UV
MP
NP
OP
NP
JP
SP
WP
NP
XP
HO
NP
OP
NP
NP
NO
NP
NP
MP
UO
UP
UP
RR
UP
SP
SR
NP
OP
RP
QP
QQ
TQ
NN
NP
OP
LO
RP
NP
NP
OP
SO
RQ
UR
XO
NR
RP
NP
RP
SP
VQ
TQ
SQ
RP
NP
LP
NP
NP
NP
MP
SP
MP
NP
[K
NP
YP
LP
RS
NP
VN
SP
WN
LP
SP
UQ
NP
NP
MP
NP
WO
MP
MP
XL
VQ
MP
RP
LP
RP
RP
NP
MP
NP
RP
MP
OP
NP
OP
SP
LP
IP
RO
NP
NP
RP
SP
RM
VM
QN
LP
YM
NP
MP
SQ
MP
MP
RQ
WR
UR
UR
KP
MP
TP
NP
TP
MP
NP
RP
_Q
SP
QP
SP
SP
QP
MP
TP
VP
OP
TP
TP
QP
MP
RP
QT
OP
SQ
LP
RQ
RQ
VQ
QP
LP
OP
QP
NP
OP
OP
JP
FO
NP
TO
RP
TP
NP
OP
SQ
NP
LP
NP
NO
NP
SP
SP
OP
IP
MP
OP
SO
QP
UO
UQ
SQ
NP
MP
OP
HQ
SQ
RP
MP
NP
MP
NP
SP
SP
NP
LP
MP
NP
\Q
ZQ
TP
TP
\R
WR
FP
NP
RP
OP
VP
NP
SP
RP
NP
LP
UP
NP
NP
RP
SP
MP
NP
NP
^K
NP
MO
TO
MP
NP
MP
MP
NN
SP
MP
NP
TO
aK
NP
[K
NP
MP
OP
OP
RR
RN
NP
NP
TP
OP
VS
VQ
TQ
EP
OP
OP
RP
MP
NP
OP
NP
VR
RP
RQ
ZR
VP
YP
UP
NP
SP
UO
RP
TP
NP
MP
MP
YQ
MP
NP
NP
NP
BP
KP
>Q
NP
WQ
OP
NP
MP
[Q
TQ
TP
NP
MP
SP
SP
IP
RP
OP
NP
WR
MP
NP
NP
RP
OP
NP
RP
OP
NP
MP
NP
OP
LP
OP
NP
UP
MP
RP
KP
WQ
NP
OP
TP
SP
SP
SP
OP
OP
SR
TR
OP
WR
RQ
TR
TQ
SP
OP
RP
QP
TQ
UP
RP
RP
NP
NP
TQ
QQ
WQ
NP
US
QQ
TR
RP
NP
SN
NP
TN
NL
NP
JP
LP
MP
MN
NP
NP
MP
MP
RN
RP
MP
OP
LR
OP
LP
SQ
SP
NP
NP
TP
RP
MP
NP
NP
RP
JQ
YQ
RP
MP
NP
KQ
OP
SQ
NP
OP
XO
RO
RP
RP
OP
LP
SP
RP
KP
JO
NP
MP
RP
NP
NP
SP
RP
WN
RP
RP
RP
NP
NP
RP
NP
NP
SP
[T
VS
IQ
NP
RP
KQ
]P
UP
VP
FP
MP
TP
MP
RQ
TO
RP
NP
MP
OP
OP
UP
VP
WO
MP
NP
RO
XP
WP
SP
SP
NP
YN
SP
NP
QP
RP
NP
TO
RO
VN
VN
NP
XN
OP
MR
SP
RP
OP
OR
SO
RP
TP
WP
NP
SP
MQ
SQ
NP
UP
NO
NP
GO
NP
RP
OP
TP
RP
OP
MP
SP
MP
OP
NP
NP
UN
MP
VP
LP
NP
NP
RO
UO
UO
NP
NP
WP
RP
SO
UP
TP
RQ
UN
RP
RP
NP
NP
QP
OP
NP
LP
LP
RO
SP
SP
UP
[Q
MP
SO
RR
MP
QP
MP
OP
LQ
QP
FO
MP
RO
KP
RQ
MN
NP
MP
VQ
UN
OP
KP
QP
SO
NP
NP
OP
VR
RP
OP
OP
QP
NP
NP
NP
WN
RP
SP
NP
NP
OP
MP
UP
RP
TP
OP
MO
QO
NP
NP
TP
SP
RP
NP
WQ
SP
NO
MP
NP
LP
MP
NP
LP
MQ
NP
NP
SP
SP
UP
HQ
NP
QP
TP
OP
SP
NP
OP
OP
OP
NP
VM
NP
NP
KP
SN
SP
RP
OP
KP
RP
TP
MP
NP
UP
MP
MP
KR
NP
SQ
WQ
MP
MP
QP
SO
RQ
OP
SP
GO
SP
OP
LP
SP
UP
JP
OP
TP
NP
KO
SO
MP
XQ
WQ
SP
VP
QQ
OP
RQ
SP
RR
VN
LN
NP
OP
WN
NP
VL
WL
LP
KP
SP
UP
LP
MP
NP
RP
UP
OP
UO
LP
SQ
ZT
NP
OO
VP
OP
LO
SP
OP
LP
NP
OP
TO
UO
MP
MP
RP
WS
ZR
WO
UP
NP
KP
NP
MP
RQ
MP
MP
UP
VR
VR
OP
NP
[R
LP
NP
IP
TR
LP
NP
LP
NP
NP
OP
NP
NP
RP
NP
NP
NP
RP
WM
TN
TN
UN
QP
OP
NP
KO
OP
UQ
NP
MP
OP
NP
MP
MP
NP
NP
RP
NP
NP
LP
NP
RP
OP
OP
OP
TP
VP
XP
SP
LP
NP
RP
QP
OP
OP
VP
OP
OP
NP
MO
SO
NP
[M
NP
OP
VO
KP
MP
NO
NP
FP
MP
NP
OP
MP
UP
SP
RP
ZT
RP
TP
SP
RP
TP
NP
UQ
SP
NP
KP
NP
RP
RP
NP
MP
NP
TP
RP
SN
TN
JP
OP
MP
SP
RP
SO
NP
NP
RP
WP
RP
RP
NP
QP
LP
NP
SP
SP
NP
OP
RP
YO
RP
OP
OP
NP
NP
OP
YR
UP
NP
OP
LP
TQ
RP
TP
UP
VQ
VQ
RP
SO
SP
ZQ
TR
SP
JR
RR
RP
NP
SP
NP
UO
VN
MP
OP
OP
MP
VP
VP
SQ
UP
NP
RO
VP
RP
CP
KP
NP
NP
IP
TO
TO
WK
RP
[O
SP
LP
MP
MP
SN
OP
SQ
TO
NP
HP
MP
NP
SP
RO
RO
\P
MP
TS
RP
SQ
NP
OP
SQ
LP
NP
LP
UR
OP
TP
RP
VR
UR
SP
NP
RQ
NP
HP
RP
\O
SP
VP
SP
RP
RP
SP
SP
JQ
NP
RP
RP
TP
TP
OP
RQ
SP
NP
VM
RP
NP
OP
TO
TP
LP
MP
RQ
OP
OR
RP
TP
SP
LP
LP
RP
NP
OP
NP
UP
IO
IP
RP
TP
MP
NP
NP
SP
QP
SO
TP
TP
RP
RO
RO
RO
SO
LP
SN
OP
SP
NP
RP
RQ
OP
LR
MP
NP
SR
VR
OP
NP
RO
SO
OP
RP
RP
aT
NP
]N
TR
TR
TQ
NP
MP
RP
TP
NP
VP
WO
YO
RO
NP
UP
SP
UP
UP
TP
VP
SP
NP
SP
TP
RP
JN
NO
OP
UP
LP
NP
NP
OP
TP
NP
MP
RP
OP
RP
OP
NP
NP
TO
SP
LP
MP
KP
NP
KP
SP
NP
QO
MP
MO
SM
NP
KP
RP
NP
MP
SP
IP
TN
QP
SP
OP
OP
TP
TN
NP
TP
OP
RP
VO
VO
KP
NP
LP
RR
NP
MP
NP
MP
NP
EP
NP
OP
OP
MP
NP
SO
XP
KP
SP
TP
LP
TP
SP
SP
NP
TO
XO
RP
NP
RP
RP
]P
HP
QP
NP
OP
OP
LP
UP
TO
NP
MP
\P
TP
QP
SP
QP
NP
SP
NP
SN
XP
OP
LP
OP
UR
SP
NP
SP
XO
VR
NP
MJ
TP
QP
IP
SP
RP
NP
VP
JM
NP
OP
RP
RP
NP
NP
RP
TP
SN
MP
MP
KP
OP
OP
OP
ZU
TQ
NP
ZQ
OP
IP
UQ
SN
RP
RV
WN
OP
SP
OP
SP
RP
LP
NP
RP
YO
UQ
NP
NP
MQ
KP
MP
OP
SP
NP
NP
KP
LP
QP
JP
NQ
SR
LP
NP
SS
SP
WT
MP
LQ
OP
OP
YQ
NP
NN
WP
NP
ZR
MP
KP
IP
NP
RN
WO
SP
NP
VP
SP
RO
XM
WO
TO
MP
RP
JP
UN
RP
SP
IR
MP
NP
MP
MP
LP
NP
KP
NP
OP
SP
MP
OP
RP
TP
TP
MP
NP
RP
SP
VP
WP
[N
UO
RP
3T
YP
TP
SP
RP
NP
RP
RP
TP
RP
RP
QQ
RP
RP
NP
RP
NP
RP
LP
QP
NP
SP
KP
XQ
[S
VQ
UP
TQ
UP
RP
NP
NP
SQ
TQ
IP
LP
UQ
UQ
RP
RP
LP
NP
RP
LP
QP
NP
LP
TP
TP
TP
TP
SN
MP
MP
OP
TO
TP
KP
NP
FP
IP
UR
UQ
UQ
OP
HP
TQ
UQ
TP
NP
UQ
WQ
WP
SP
RR
ST
OP
MP
RP
MP
MP
MP
IJ
JP
NP
TM
OP
NP
OP
TP
VO
NP
YO
UO
TP
WP
RP
TN
SP
WN
NP
RP
LP
TP
OP
NP
LP
OP
OP
OP
OP
NP
KP
NP
NP
OP
SP
NP
RP
VP
NP
OP
QP
SP
SP
YN
VR
VR
HO
NP
ZP
MP
SO
JP
OP
LP
OP
OP
UQ
NP
RP
RP
VS
RP
TP
NP
UP
OP
RP
NP
MP
OP
NP
HR
SS
MP
LP
MP
MP
MP
NP
RP
SP
NP
NP
NQ
LP
RP
RQ
UP
GP
OP
NP
NP
OP
OP
MP
TP
TP
LP
LP
OP
ZO
OO
MP
TP
RP
KP
LP
OP
SP
TP
\P
TP
OP
RP
RP
SP
LP
OP
ER
SQ
NP
MP
OP
NP
DN
NP
OP
NP
NP
RP
RP
SP
WQ
QP
LP
TP
RP
RP
WN
RO
RP
WL
NP
UP
MP
NP
SP
UP
IP
IP
]L
UO
TN
SN
IO
NP
FP
UN
NP
TP
RP
TQ
NP
TP
LP
TO
MP
VP
RP
TQ
IP
SP
MP
NP
RP
RP
VO
VP
SP
TO
TO
TP
SP
NP
QP
OP
OP
KP
NP
KP
LP
NP
NP
OP
NP
RT
VU
QP
YP
NP
OP
RQ
RP
KP
OP
WP
RP
SP
LP
SP
XS
NP
NQ
NP
SR
GN
TP
KO
NP
MP
SR
NP
NP
NP
NP
MU
SU
RO
TP
NP
KP
OP
SR
XR
RP
VO
TP
TN
NP
WQ
RP
KL
KP
NP
QP
MQ
NP
MP
RP
OP
NP
RP
MP
OP
LP
OP
TP
OP
fK
OP
^L
RP
SR
RS
OP
OP
SP
NP
QP
RO
RP
MP
XP
XP
RP
MP
UR
JM
OP
NP
SN
SP
SP
RP
NP
WM
SN
VN
TP
TO
SP
OO
NP
LP
NP
JP
SP
SP
UQ
NP
SP
LP
NP
OP
LP
MP
IP
LP
NP
IP
MP
MP
YQ
VQ
WP
NP
UQ
RO
NP
NP
jG
NP
^Q
RP
NP
RP
MP
RP
RO
LP
NP
UP
NP
RO
SO
NP
OP
NP
RP
KP
OP
OP
LO
MP
SP
RP
WP
XP
OP
NP
MQ
NP
VN
VN
OP
QP
UP
UO
NP
NP
RP
SP
SP
NP
NP
KP
RO
TO
OP
RP
VP
MP
SO
OP
JO
RM
SO
NP
NP
MP
OP
SP
RP
TP
NP
NP
SP
RP
jN
RO
RO
aO
XO
XQ
QP
SP
OP
TP
VU
UQ
SP
RP
NP
SQ
NP
TP
TP
QP
gJ
\S
NP
NP
NP
TP
UO
NP
NP
TO
VP
NP
VR
LQ
MP
OP
LO
WN
NP
RP
GP
NP
TP
HR
RP
MP
VQ
MP
UP
RP
UQ
OP
NP
NP
MP
SP
SP
UP
UP
IR
IT
NP
RP
RP
VP
VP
NP
RP
MP
NP
SM
UN
MP
NP
RP
NT
OO
OP
SP
UP
RP
KO
NP
UP
NP
NP
TO
SP
SP
SP
NR
JS
RP
VR
NO
RP
OP
QQ
KQ
KP
KP
MP
MP
SO
TO
KP
MP
MP
UO
LR
LP
MP
YR
NP
MP
JP
LP
WP
JP
NP
MP
NP
TP
NP
XK
SP
RP
DP
NP
OP
NP
QQ
NP
RP
JP
RQ
UR
MP
LP
LP
NP
RO
WQ
WO
IR
IP
NP
XR
QP
RP
RP
UP
TI
IP
RP
VR
NP
NP
RQ
JQ
MP
TR
NP
IP
SP
NP
NP
LP
[R
[R
OP
JP
OP
NP
NP
RP
TQ
NP
OP
SP
FP
HP
RO
MP
CO
RP
NP
RP
LP
SP
RP
TL
VO
]O
NP
DP
QP
KP
OP
RR
NP
OP
SO
RO
UP
OP
QR
QP
NP
NP
RP
RS
MP
RO
SP
QP
NP
TO
NP
NP
NP
KP
RP
RR
SP
RP
SP
NP
NP
LO
MP
NP
RP
MP
NP
QP
NP
`P
XO
UP
SP
OP
YR
SP
SP
UO
MP
HP
SP
NP
OP
KP
NP
LP
TP
UP
TK
SP
NP
NP
UP
OP
VP
LP
OP
NP
HP
MP
MP
RP
SP
NP
SP
SP
LP
NP
OP
TP
SN
MP
MP
NP
RP
OP
KP
NP
FP
NP
TP
NP
LP
LP
NP
RR
MP
NP
RO
SL
NP
KP
OK
NP
MP
SP
RO
SO
IO
RP
MP
NP
TP
KP
RP
NP
MP
MP
NP
MP
NP
NP
QP
NP
OP
MQ
MP
UR
NP
MP
NP
RO
RO
NP
NP
RQ
RP
TP
NP
NP
OP
NP
RP
SM
OP
KP
RP
RP
OE
UQ
LM
OP
OP
OP
OP
NP
SO
OP
UP
NQ
QP
YO
OP
SP
NP
]R
MP
VR
MP
NP
XM
SR
MP
KP
]N
UO
NP
FN
VP
NP
SN
MP
NP
SQ
SQ
RN
TQ
TQ
RP
RP
OP
SP
SO
TO
GP
OP
NP
NP
OP
NP
NP
WR
OP
TP
RP
TP
NP
UO
NP
TN
YO
YO
NP
LP
LP
KN
NP
TP
MP
NP
YN
KP
UR
LP
XP
SP
RP
NP
OX
MP
OP
NP
NP
NP
UO
RP
NP
MP
^W
NP
OP
RP
NP
NP
MP
RP
RP
RP
NP
OP
NP
RP
TP
RP
OP
MP
NP
OP
NP
NP
RP
SR
LP
OP
RP
OO
TP
RP
RP
NP
UP
KP
RP
RP
OP
OP
TN
RP
RP
NP
NP
TQ
NP
NP
NP
SP
KP
WP
RP
QP
RP
UO
VO
NP
NP
NP
OP
MP
RP
RP
UP
UP
JO
JP
NP
NP
NP
MP
NP
MQ
NP
RQ
OP
NP
NP
OP
LP
RP
OP
LP
NP
RP
\V
OP
NO
TP
RP
MP
NP
UP
KP
NP
NP
NP
NP
TQ
NP
UP
NP
TP
RQ
RQ
RP
TO
KP
VN
NP
XP
OP
OP
MP
JP
UO
SQ
MP
WO
NP
NP
XQ
NP
NP
SP
SP
TP
MS
XR
LP
QP
RQ
NP
NP
NP
NP
NP
NP
TP
MQ
NP
QP
SP
OP
NP
WS
SQ
MP
UQ
NP
LQ
OP
NQ
NP
IO
MP
RP
RP
KR
NP
SP
OP
NP
MP
MP
YR
WR
OT
NL
RO
QP
QP
RQ
UQ
LP
MP
NP
NP
RR
NP
WP
IN
OP
MP
WP
ST
SP
MP
OP
XU
MP
RS
RQ
RP
XU
RP
SP
ST
TP
RN
MP
NP
OP
NP
NQ
OP
LO
SO
TP
QN
VM
RP
NP
OP
@R
SR
KP
TO
UO
RP
NP
QN
RO
QP
NP
UO
RP
NP
RQ
SM
LP
NP
RP
YM
LP
VQ
IO
XO
XM
SO
UP
RR
NP
NP
MO
RP
MP
MN
NP
RP
VO
VR
RP
RP
OP
QS
UQ
TO
NP
RO
TN
RP
RO
NP
RP
SP
LP
MP
RP
QQ
XS
NN
QO
NP
LP
TP
OP
SS
NP
MP
WQ
RP
MP
GP
YO
LP
RP
WP
XP
LO
MO
NP
JP
TO
MP
OP
ZR
IM
KP
TN
WS
SP
RQ
VQ
LP
WO
UP
NP
TP
RP
NP
RO
OP
LP
RP
WS
OP
KP
NP
KR
JN
QP
XN
KO
SP
VQ
RP
UO
SR
TP
MP
TP
IP
LP
NP
MP
KO
OP
TP
TP
SN
]T
UP
LP
RP
NP
RP
SN
VP
FN
SN
QP
WO
UN
MP
UN
NP
JP
VP
TP
MP
RP
ZR
SQ
RP
NP
MP
XP
NP
MP
RP
KP
RP
UP
NP
VP
MP
NP
RP
UN
NO
TP
MQ
RN
MP
ZQ
TO
NP
WP
OP
SP
NP
NP
SO
NP
OP
MO
TP
RP
VO
TP
QP
LP
VP
RP
RP
OP
QT
OP
MP
VQ
JQ
UN
TP
NP
SP
IP
MP
\P
UO
NP
LP
NO
SP
NP
RR
TO
TP
OP
SQ
MP
NP
SP
KS
TP
KP
NQ
TO
RP
QO
RP
WP
OP
NP
LP
NP
SP
MP
NP
RP
NP
OP
VQ
UP
MP
NP
XQ
MP
MP
GP
NP
VO
RO
SP
ZR
RP
NP
NP
WR
RO
SP
SP
NP
NP
XN
LP
NP
RQ
WO
MP
HO
YP
VQ
TP
NP
LJ
ET
OP
QP
XP
LP
QP
VP
NR
NP
QP
NP
WS
NP
NP
MP
XN
SO
RP
RN
SP
NP
MQ
RP
TQ
NP
XP
OP
NP
NP
HP
ZO
TP
NP
OP
SR
NP
MP
MP
BT
LP
UR
LP
LP
XN
QP
RP
ST
OP
UP
RP
RP
NP
KQ
NP
RP
VQ
QR
MP
ZR
YO
NP
QO
SP
RR
RP
SL
RO
RP
RP
YR
RP
LP
JO
NP
RO
XN
RP
GP
IO
QP
SP
LP
OP
RP
UP
NP
UN
XP
RP
TP
OP
XP
MP
OP
OP
NP
RP
WP
VN
OP
RR
SP
RP
SR
NP
QN
NP
LP
RP
MP
NK
SQ
OP
NP
TP
TP
NP
YR
MQ
OP
NP
SO
WN
WO
MP
OP
TO
WQ
KP
RP
ZO
NP
NP
WS
QP
TR
ZR
RP
OP
RP
RP
NP
NQ
SP
YO
OP
TQ
NP
NP
RP
SP
SO
NP
LP
MP
[O
OP
RP
TT
OP
SP
KP
XP
RP
JQ
OP
SP
NP
MP
RO
NP
RP
RP
LP
QP
UN
MP
OM
QP
TP
NP
NP
TN
YU
[S
KQ
NP
MP
UP
ML
OO
JP
WM
OP
NP
RN
KP
OP
UP
OP
TP
UO
NO
UP
MP
NP
NP
SP
SP
VO
SP
SP
TN
NP
KP
NP
TP
TP
RP
NP
SP
RP
NP
OP
UP
NP
OP
SP
NP
TO
TO
NP
GP
KR
NP
NP
RP
VN
SP
NP
NP
SO
UO
]Q
RP
VS
YM
VN
RO
OP
LP
TP
MP
RQ
NP
XN
UO
NP
US
LP
OP
GP
UQ
LN
MP
NP
VP
RP
NP
SP
MN
RO
RO
SP
VO
SQ
NP
RP
OP
OP
MP
NP
LN
RO
NP
TP
TP
XR
RP
OP
TO
NP
OP
NP
KN
SP
SP
QN
TO
RP
SQ
MP
ZO
MP
RP
VO
OP
TP
RO
NP
TM
NP
TP
JP
OP
SR
WR
IP
SN
SP
WO
MP
NP
OP
RO
OP
TO
TP
TP
TO
OP
RP
SR
MP
RP
SP
MO
MP
OP
KP
IK
VQ
ZN
QP
OP
NP
TO
VR
KP
NL
TN
SQ
VR
LP
OQ
RQ
QP
TP
MP
MP
NF
NQ
OP
KL
SO
NR
RP
MP
NP
OP
NP
MP
NP
OO
MP
NP
NP
RP
MP
RP
NP
aO
TO
HN
SP
KP
NP
RP
SP
TP
MP
TS
XM
RP
KP
QN
WP
SP
NP
OP
NP
RS
TS
MP
OP
NP
TQ
RQ
JP
QP
TR
VS
NP
KP
RP
RN
RO
TP
TP
UP
WO
^P
VU
\P
NP
OP
FQ
NP
NO
NP
SP
NP
TR
OP
TO
UQ
NP
XU
LP
OP
RP
NP
VN
OP
KP
SP
SP
NP
OP
RP
SP
SP
NP
MP
RP
OP
SP
?P
MP
NP
NP
NP
RP
LP
NP
LQ
SR
MP
TO
OP
SP
LP
NP
GP
LP
NP
QP
MP
NP
ZN
ZN
OP
VN
MQ
HM
TP
TM
TP
OP
UQ
SP
RP
OP
HP
UO
OP
VQ
RP
OP
KP
RQ
OP
NP
OP
NP
LP
BP
OP
HP
MP
OP
OP
TP
JP
NP
OP
LP
MP
OP
NP
KP
LM
HP
RP
MP
TN
SP
MP
KP
NP
TO
UO
TR
TQ
SP
WR
OP
TP
RP
TQ
OP
RP
TO
SP
SP
NP
OP
UP
NP
NP
TP
LP
OP
TP
NP
NP
OP
OP
LP
OP
NP
NP
QP
NP
US
VN
MP
MP
OP
RO
QP
QP
MP
IP
MP
RP
NP
UP
NP
NP
MP
OP
RP
OP
WR
RP
VP
SP
SP
NP
NP
RP
NP
OO
OP
MP
NP
TN
RP
QP
WP
YP
LP
MP
SQ
MP
MP
WR
RQ
OP
MP
MP
KQ
WP
MP
NP
NP
NP
NP
NP
SQ
NP
SP
TO
OP
TO
NP
LQ
RQ
OR
KP
OP
GQ
OP
OP
OP
IP
MP
RP
NP
TO
VO
TQ
QP
UR
SP
ST
SP
OP
QO
OP
TO
RO
VP
SP
NP
OP
YQ
RP
WP
NP
NP
LP
XN
MP
SP
NP
KP
UN
OP
NP
ST
TT
LP
NP
RQ
TQ
NP
OP
MQ
OP
SP
QR
NP
TN
TN
WR
RP
RP
MP
RP
NP
RQ
SQ
SR
RP
TP
MP
WP
NP
MP
VR
NP
FN
QP
RP
OP
RP
WN
NP
MP
RP
RO
QP
OP
IP
UQ
HP
RP
RP
MP
VQ
NP
MP
NP
SO
NQ
UN
NP
OP
KP
TQ
UN
TQ
UN
YQ
MM
OP
TP
OP
RP
LP
RP
OP
NP
NP
RO
JO
UP
VP
SM
TO
RP
SP
QQ
QP
GO
QP
EP
RO
NP
OP
VN
WR
TM
RP
TQ
OP
TQ
RP
SP
RP
SP
RP
RL
SP
NP
WO
RP
MP
NP
NP
NP
SP
KP
LP
NP
SM
SM
UO
SO
VP
ZP
UQ
RO
SO
NP
RP
NQ
UO
NP
NP
SP
YR
YR
LP
NP
NP
MQ
RP
RQ
OP
TP
]U
NP
SP
TP
VP
MP
TP
HP
NP
MP
OP
RP
SP
RP
NP
RP
RP
RP
RP
TQ
OP
SP
SO
JP
KP
WM
NP
OP
OP
SP
UP
UP
XO
TP
QP
NP
WP
NP
SP
NP
UP
RP
OP
TO
OP
KP
NP
NP
VN
NP
TO
TR
VO
VP
RP
MP
OP
UQ
LO
NP
NP
SP
UR
RP
TP
RP
OP
LP
UP
NP
QO
KN
MP
OP
NP
SP
RP
NP
OP
WP
SP
XR
NP
NP
OP
SP
SP
HP
OP
NP
NP
VN
SO
RP
RP
RO
SP
NP
QP
SP
NP
QP
KP
MP
NP
TO
KP
OP
RO
KP
ZQ
UP
TN
>P
WO
OP
UP
RP
^P
]Q
NP
NP
KO
QP
WO
NP
KP
KP
RP
OP
TP
UP
NM
NP
NP
MP
MP
SO
NP
MP
SQ
TP
TQ
OP
:P
NP
LP
RP
MP
SP
SP
TP
MP
MP
KP
OP
NP
NP
OP
OO
ZQ
WP
UO
ZN
QP
YN
NP
SO
UO
RQ
NP
OP
SP
KP
NP
KR
WT
MP
NP
YQ
SM
TN
VN
RP
JP
UP
QP
RQ
KP
NP
RP
SP
WQ
QP
MP
SP
RP
[N
UP
XN
LP
NP
MP
RP
MP
MP
RS
LP
OP
QP
KP
ZN
MR
WQ
LP
JP
RP
NP
TR
SP
UO
MP
JL
NP
NP
OP
UO
RP
SO
RO
RP
NP
OP
UQ
VQ
RP
TQ
OP
NP
MP
OP
NP
LQ
SQ
NP
NP
NP
S>
LP
OP
NP
OP
TP
NP
TP
LP
UO
UP
NP
OP
NP
NP
OP
OP
TO
QP
NP
TM
UP
KP
RN
OP
RO
SP
TO
TP
ZN
UP
NP
RP
YP
NP
NP
SP
UP
OP
RP
RP
OP
MN
RP
OP
NP
SP
RO
SO
RO
OP
NP
RP
RP
OP
OP
WP
NP
KP
SR
TS
NP
OP
OP
RR
MO
SP
UO
QP
NP
RO
NP
OP
RP
MP
MP
SP
MQ
SP
NR
NP
RP
RP
MP
JP
NP
SP
OP
SO
RP
OP
TP
QP
RP
NP
LP
RP
UP
SS
WP
VN
NP
TO
UO
SP
NP
VO
RP
UR
OP
OP
RP
KM
NP
SO
OP
KO
MP
NP
TP
RP
MP
LP
SP
US
FS
RP
NP
MP
RQ
OP
ZN
VP
VP
SP
UR
ZN
RP
RO
RP
MP
SP
RP
TP
SP
RP
RP
JP
TP
RP
MP
RP
MP
RP
KO
NP
SP
NP
JO
NP
OP
OP
OP
LP
RP
RP
QP
RP
TP
NP
SP
QP
OP
SP
VP
SR
HO
NP
NP
NP
TP
RP
QP
NP
OP
TP
SP
TP
NP
NP
NP
WP
RP
UP
NP
NP
OP
TP
QP
OP
KP
MP
OP
RP
RP
TP
SP
ON
RR
NP
TP
SO
SO
NP
OP
RP
RP
EN
TP
KP
MP
NP
NP
NP
NP
UO
LN
ON
UP
NP
WP
QP
OP
NP
RP
RP
KP
KP
MP
OP
NP
MP
NP
NP
NP
NP
SP
NP
LP
RP
"""
