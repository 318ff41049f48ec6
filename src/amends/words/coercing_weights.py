"""What `coercing` weighs with, learned by training/coerce.py from wordings, not by hand.

KEYS has a feature a line; ROWS one sign for each, of which "P" is nought: how much it speaks for
stopping a wording.
"""

LEARNED_FROM = "f5e0cd87a87fcca59e567cb154944f04faedde42b20c0fc8c51e7a176201b46d"
START = -106
ENOUGH = 58
KEYS = r"""#0
#1
#2
#3
#4
#5
#6
#?
'd
'd agree
'd ask
'd ask that
'd ask you
'd be
'd be a
'd be doing
'd be glad
'd be good
'd be happy
'd be no
'd be so
'd be the
'd been
'd both
'd decide
'd do
'd do anything
'd do the
'd do to
'd expect
'd feel
'd feel better
'd feel less
'd feel so
'd find
'd get
'd give
'd go
'd hand
'd hate
'd hate for
'd have
'd have to
'd hear
'd hope
'd just
'd just like
'd keep
'd know
'd leave
'd let
'd let me
'd let you
'd like
'd like is
'd like it
'd like my
'd like that
'd like the
'd like to
'd like us
'd like you
'd look
'd love
'd love it
'd love to
'd make
'd miss
'd miss you
'd need
'd need to
'd never
'd never force
'd never have
'd never use
'd no
'd not
'd only ask
'd only like
'd pay
'd pick
'd put
'd rather
'd rather be
'd rather have
'd rather i
'd rather it
'd rather not
'd rather you
'd say
'd simply
'd sleep
'd sooner
'd stay
'd still
'd stop
'd take
'd take it
'd tell
'd tell you
'd think
'd think about
'd understand
'd want
'd want to
'd want you
'd want your
'd wear
'd write
'd write it
's
's a
's and
's and i
's at
's been
's fair
's finished
's for
's gone
's group
's house
's i
's in
's in my
's in the
's inheritance
's mine
's number
's off
's old
's on
's on the
's only
's phone
's place
's ring
's room
's there
's this
's till
's was
's wedding
's welcome
's wife
's with
0!:'s
0!:a
0!:about
0!:after
0!:again
0!:an
0!:and
0!:answer
0!:any
0!:anyone
0!:anything
0!:as
0!:asked
0!:asking
0!:at
0!:be
0!:being
0!:birthday
0!:by
0!:car
0!:cards
0!:come
0!:counsellor
0!:crying
0!:date
0!:details
0!:divorce
0!:either
0!:end
0!:even
0!:face
0!:for
0!:friends
0!:from
0!:front
0!:girls
0!:goes
0!:gym
0!:has
0!:having
0!:hear
0!:her
0!:him
0!:home
0!:house
0!:how
0!:husband
0!:in
0!:is
0!:kids
0!:know
0!:leave
0!:lies
0!:make
0!:marriage
0!:matter
0!:messages
0!:more
0!:nails
0!:need
0!:needed
0!:needs
0!:neither
0!:never
0!:new
0!:nights
0!:no
0!:nobody
0!:none
0!:not
0!:now
0!:of
0!:office
0!:on
0!:or
0!:other
0!:our
0!:out
0!:outside
0!:over
0!:party
0!:phones
0!:police
0!:pressure
0!:said
0!:same
0!:say
0!:saying
0!:says
0!:see
0!:seeing
0!:services
0!:sex
0!:so
0!:something
0!:take
0!:talk
0!:talking
0!:tears
0!:tell
0!:telling
0!:than
0!:the
0!:them
0!:thing
0!:threat
0!:through
0!:till
0!:time
0!:to
0!:tonight
0!:until
0!:up
0!:what
0!:when
0!:while
0!:who
0!:will
0!:with
0!:without
0!:word
0!:work
0!:worry
0!:would
0!:yet
000
0:'d
0:'s
0:100
0:150
0:2
0:20
0:6
0:7
0:above
0:accountability
0:affair
0:after
0:again
0:agree
0:agreed
0:all
0:allowance
0:allowed
0:alone
0:along
0:also
0:always
0:an
0:and
0:anniversary
0:another
0:answer
0:antidepressants
0:any
0:anybody
0:anyone
0:anything
0:apart
0:apology
0:app
0:are
0:as
0:ask
0:asked
0:asking
0:asks
0:at
0:away
0:babe
0:baby
0:back
0:bad
0:bank
0:bathroom
0:be
0:because
0:bed
0:been
0:before
0:being
0:best
0:better
0:between
0:big
0:bill
0:bills
0:bins
0:birth
0:book
0:both
0:bring
0:brings
0:broke
0:bruise
0:budget
0:business
0:but
0:by
0:call
0:calls
0:camera
0:can
0:car
0:card
0:cards
0:carry
0:cat
0:centre
0:certificate
0:change
0:changed
0:changes
0:check
0:child
0:children
0:choir
0:christening
0:christian
0:christmas
0:church
0:cleared
0:close
0:closed
0:clothes
0:codes
0:coffee
0:comes
0:coming
0:company
0:couch
0:counselling
0:couple
0:couples
0:course
0:court
0:covered
0:cry
0:crying
0:cuddle
0:cupboard
0:cut
0:dad
0:daddy
0:daily
0:dark
0:daughter
0:day
0:days
0:debt
0:debts
0:decide
0:delete
0:dentist
0:did
0:dinner
0:divorce
0:do
0:doctor
0:does
0:dog
0:done
0:door
0:down
0:dr
0:drawer
0:dress
0:drink
0:drive
0:drop
0:each
0:easter
0:eight
0:either
0:else
0:ends
0:english
0:enjoy
0:even
0:evening
0:evenings
0:every
0:everything
0:face
0:facebook
0:fair
0:family
0:far
0:father
0:feels
0:few
0:find
0:fine
0:finished
0:first
0:five
0:fix
0:fixed
0:flat
0:food
0:footy
0:for
0:forgive
0:forgiveness
0:forgives
0:form
0:forty
0:four
0:friday
0:fridays
0:fridge
0:friend
0:from
0:front
0:full
0:gave
0:get
0:gets
0:girl
0:girls
0:give
0:go
0:god
0:goes
0:gold
0:gone
0:good
0:google
0:got
0:gp
0:grand
0:group
0:grow
0:guests
0:hair
0:half
0:hall
0:hand
0:hands
0:hang
0:happen
0:happened
0:happens
0:happy
0:hard
0:has
0:have
0:having
0:health
0:hear
0:help
0:helpline
0:her
0:hey
0:hide
0:his
0:hold
0:holiday
0:home
0:honest
0:honestly
0:honey
0:hook
0:hospital
0:hour
0:house
0:how
0:hug
0:hundred
0:hurt
0:husband
0:if
0:inside
0:into
0:is
0:jamie
0:job
0:joint
0:july
0:just
0:keep
0:keys
0:kids
0:kind
0:kiss
0:kissing
0:kitchen
0:knock
0:know
0:knows
0:lads
0:laptop
0:last
0:late
0:lawyer
0:leave
0:leeds
0:leo
0:let
0:lets
0:letter
0:letters
0:lie
0:life360
0:like
0:line
0:list
0:little
0:live
0:loan
0:location
0:lock
0:locks
0:look
0:lose
0:love
0:lovely
0:macca
0:made
0:make
0:makes
0:makeup
0:making
0:mam
0:map
0:march
0:marriage
0:mateo
0:matter
0:may
0:maybe
0:means
0:meetings
0:men
0:messages
0:midwife
0:might
0:mind
0:mine
0:minutes
0:monday
0:mondays
0:money
0:month
0:months
0:more
0:morning
0:mosque
0:most
0:mum
0:mummy
0:must
0:na
0:name
0:names
0:need
0:neighbour
0:neighbours
0:netflix
0:network
0:new
0:next
0:nice
0:night
0:nights
0:nine
0:nineteenth
0:noah
0:normal
0:nothing
0:now
0:number
0:nurse
0:of
0:off
0:offered
0:often
0:ok
0:okay
0:old
0:on
0:once
0:one
0:open
0:opened
0:or
0:order
0:other
0:others
0:ours
0:out
0:outside
0:over
0:overdraft
0:overtime
0:own
0:papa
0:paper
0:part
0:partner
0:party
0:passport
0:password
0:past
0:peace
0:perhaps
0:permanently
0:person
0:phones
0:pick
0:pill
0:pin
0:plain
0:please
0:plenty
0:pocket
0:points
0:police
0:post
0:pot
0:private
0:promise
0:put
0:question
0:quid
0:quiet
0:quit
0:raised
0:real
0:rebuild
0:receipt
0:remember
0:rent
0:rest
0:return
0:right
0:ring
0:rings
0:round
0:rule
0:sad
0:said
0:sake
0:same
0:samir
0:saturday
0:saturdays
0:savings
0:say
0:saying
0:says
0:second
0:see
0:seeing
0:seems
0:selling
0:send
0:separate
0:sessions
0:seventy
0:sex
0:shall
0:shared
0:sharing
0:shifts
0:shop
0:short
0:should
0:show
0:sign
0:signed
0:silence
0:since
0:sit
0:six
0:skip
0:sleep
0:sleeping
0:sleeps
0:sleeves
0:slept
0:small
0:smile
0:snap
0:so
0:sober
0:social
0:sofa
0:solicitor
0:some
0:somebody
0:something
0:sometimes
0:sorry
0:spare
0:speak
0:spring
0:start
0:starts
0:stay
0:staying
0:stays
0:stuff
0:summer
0:sunday
0:supper
0:swap
0:swear
0:sweetheart
0:swimming
0:switched
0:table
0:tablets
0:take
0:talk
0:tax
0:tea
0:tell
0:telling
0:text
0:thank
0:the
0:their
0:them
0:then
0:therapist
0:these
0:thing
0:things
0:think
0:those
0:though
0:thought
0:thursday
0:thursdays
0:time
0:times
0:tin
0:to
0:together
0:told
0:tomorrow
0:tonight
0:too
0:tracker
0:trip
0:trips
0:trust
0:truth
0:try
0:tuesday
0:tuesdays
0:turns
0:twenty
0:twice
0:two
0:under
0:unless
0:unlocked
0:until
0:up
0:us
0:video
0:visa
0:visitor
0:walk
0:want
0:wants
0:was
0:way
0:wear
0:wedding
0:wednesday
0:wednesdays
0:weekend
0:weekends
0:weeks
0:well
0:went
0:were
0:what
0:when
0:where
0:wherever
0:whether
0:which
0:while
0:who
0:whoever
0:whole
0:why
0:wife
0:with
0:within
0:woman
0:word
0:words
0:would
0:written
0:wrong
0:year
0:years
0:yes
0:yours
0:yourself
0:~i
1
1 200
10
100
100 a
100 a month
12th
12th $
14th
14th $
15
150
150 a
150 a month
15th
1st
1st $
2
20
200
20th
20th $
22nd
250
28th
28th $
3
30
300
300 euros
30th
30th $
3rd
4
40
400
4th
4th $
50
50 a
500
5th
6
60
600
7
8
8th
8th $
900
999
999 and
9th
9th $
^ a
^ aarav
^ about
^ after
^ all
^ an
^ and
^ any
^ anyone
^ as
^ at
^ be
^ because
^ before
^ being
^ best
^ better
^ bins
^ both
^ budget
^ by
^ call
^ can
^ car
^ church
^ come
^ could
^ counselling
^ couples
^ cry
^ crying
^ cut
^ day
^ deal
^ delete
^ divorce
^ do
^ doctor
^ eat
^ either
^ ella
^ english
^ even
^ ever
^ every
^ fair
^ find
^ five
^ for
^ forgive
^ forgiveness
^ forty
^ fridays
^ from
^ get
^ give
^ go
^ going
^ good
^ grow
^ gym
^ half
^ hand
^ happy
^ have
^ having
^ he
^ help
^ her
^ here
^ honestly
^ honey
^ house
^ how
^ i
^ if
^ in
^ is
^ it
^ just
^ keep
^ key
^ kids
^ kissing
^ last
^ leave
^ let
^ lets
^ long
^ mam
^ maybe
^ might
^ more
^ mum
^ mummy
^ my
^ na
^ neither
^ new
^ next
^ no
^ noah
^ nobody
^ not
^ nothing
^ ok
^ okay
^ on
^ one
^ only
^ other
^ overtime
^ perhaps
^ please
^ promise
^ put
^ quit
^ read
^ receipts
^ remember
^ ring
^ same
^ saturday
^ say
^ school
^ second
^ see
^ seeing
^ seems
^ selling
^ send
^ separate
^ sex
^ shall
^ share
^ she
^ should
^ show
^ sign
^ since
^ skip
^ sleeping
^ so
^ sorry
^ speak
^ starting
^ stay
^ stop
^ sundays
^ swear
^ take
^ talk
^ tell
^ ten
^ text
^ that
^ the
^ then
^ therapy
^ they
^ think
^ this
^ three
^ till
^ trust
^ try
^ until
^ walk
^ we
^ wear
^ what
^ whatever
^ when
^ whenever
^ where
^ who
^ whoever
^ why
^ with
^ work
^ working
^ would
^ write
^ yes
^ you
^ your
^ yours
a
a baby
a baby would
a bad
a bad day
a bag
a bed
a better
a big
a bit
a bit so
a break
a call
a camera
a camera in
a card
a chat
a child
a clean slate
a copy
a couple
a cuddle
a date
a decent
a different
a dog
a drink
a face
a family
a few
a few years
a fight
a fight i
a film
a fine
a fiver
a folder
a fresh
a friend
a fuss
a good
a good time
a good while
a guest
a habit
a hand
a happy
a hard
a house
a hug
a hundred
a hundred a
a hundred times
a husband
a husband who
a job
a judge
a key
a key to
a kindness
a kiss
a letter
a liar
a lie
a lift
a limit
a line
a little
a lock
a lock on
a long
a look
a lot of
a man
a man needs
a man who
a marriage
a married
a mediator
a message
a minute
a moment
a month
a month from
a month that
a mother
a new
a nice
a night
a no
a no i
a no is
a normal
a normal couple
a person
a phone
a photo
a photo from
a photo of
a picture
a picture of
a plate
a private
a punishment
a punishment it
a quarter
a question
a quiet
a reason
a reason to
a right
a right to
a rough
a row
a rule
a saturday
a say
a say in
a separate
a shame
a shame if
a short
a short message
a side
a sign
a sign of
a small
a small thing
a solicitor
a solicitor on
a soul
a support group
a taxi
a tenner
a text
a text when
a thing
a threat
a tie
a tree
a vote
a walk
a wave
a wee
a week
a week and
a week each
a week minimum
a week without
a while
a while and
a while i
a wife
a wife does
a wife who
a woman
a word
a word in
a word to
a year
a year of
aa
able
able to
abortion
abortion $
about
about $
about a
about anything
about dying
about her
about how
about it
about it after
about it again
about it and
about it anymore
about it in
about it with
about last
about me
about me and
about money
about money and
about moving
about my
about my drinking
about our
about sex
about that
about that before
about that night
about the abortion
about the affair
about the drinking
about the gambling
about the house
about the loan
about the money
about the pills
about the pushing
about the slap
about them
about this
about us
about we
about what
about what i
about what you
about where
about where i
about your
about your abortion
about your childhood
about your heart
above
accept
accept any
accept that
accept the
accepted
access
access to
accordingly
account
account and
account and i
account as
account for
account from
account from now
account of
account of my
account on
account on the
accountability
accounts
across
act
act accordingly
act like
act normal
act normal at
add
advice
advice $
advice people
advise
adviser $
affair
affair $
affair and
afford
after
after $
after a
after a fight
after all
after breakfast
after dark
after eleven
after ten
after ten at
after that
after that i
after that we
after that you
after the
after the kids
after today
after us
after what
after what happened
after what i
after what you
after work
after you
afterwards
afterwards $
again $
again about
again and
again and i
again and you
again as
again i
again i 'd
again i am
again i will
again if
again if you
again in
again in january
again in this
again it
again like
again not even
again on
again please
again so
again that
again that is
again the
again this
again when
again when you
again you
against
against me
against you
age
agency
agent we
agent we are
agree
agree it
agree it is
agree on
agree on a
agree that
agree that from
agree that you
agree the
agree to
agreed
agreed $
agreed it
agreed it is
agreed no
agreed that
agreed to
agreed to it
agreed you
agreement
agreement $
agrees
ahead
airport
airtag
al
al anon
alcohol
alert
alive
all
all $
all and
all and i
all day
all hours
all i
all i am
all i ask
all i need
all i want
all in
all my
all my passwords
all night
all of
all of it
all of them
all our
all right
all the
all the housework
all this
all those
all times
all week
all you
all your
allow
allowance
allowed
allowed $
allowed to
allowed to be
alone
alone $
alone and
alone in
alone in the
alone with
alone with it
along
along if
along if you
along with
already
already $
already told
alright $
also
also $
always
always $
always been
always been the
always found
always i
always no
am
am $
am a
am a liar
am a man
am always
am angry
am ashamed
am asking
am asking you
am at
am at work
am away
am back
am being
am better
am calling
am calling the
am coming
am doing
am done
am fine
am getting
am giving
am giving up
am glad
am going
am going to
am gone
am happy
am happy to
am holding
am holding on
am home
am home by
am i
am in
am in the
am just
am keeping my
am leaving
am moving
am not
am not after
am not asking
am not doing
am not going
am not having
am not ready
am not saying
am not stopping
am not the
am not there
am not threatening
am off
am offering
am okay
am okay with
am on
am on nights
am on the
am only
am only saying
am owed
am paying
am putting
am ringing
am satisfied
am saying
am saying no
am scared
am seeing
am selling
am selling my
am sleeping
am sleeping in
am so
am sorry
am sorry for
am sorry i
am staying
am still
am still angry
am stopping
am sure
am taking
am telling
am the
am the one
am the only
am there
am thinking
am thinking of
am to
am too
am trying
am trying to
am up
am writing
am writing this
ambulance
amma
an
an account
an affair
an ambulance
an apology
an argument
an early
an end
an evening
an eye
an eye on
an hour
an hour and
an hour on
and
and a
and about
and act
and after
and after that
and afterwards
and again
and all
and also
and ask
and at
and back
and bank
and be
and both
and by
and call
and can not
and come
and come back
and cover
and did
and do
and do not
and each
and either
and either can
and every
and explain
and for
and fridays
and give
and give me
and go
and go home
and going
and half
and have
and have a
and he
and he is
and he will
and her
and here
and here is
and honestly
and i
and i 'd
and i are
and i believe
and i can
and i come
and i could
and i do
and i expect
and i give
and i go
and i hand
and i have
and i hope
and i know
and i listen
and i may
and i mean
and i need
and i pay
and i said
and i say
and i shall
and i still
and i take
and i think
and i told
and i want
and i was
and i will
and if
and if either
and if i
and if it
and if not
and if one
and if she
and if the
and if you
and in
and it
and it 'd
and it does
and it is
and it never
and it was
and it will
and it would
and just
and keep
and kept
and leave it
and let
and look
and look where
and me
and mean
and mean it
and mine
and my
and neither
and neither of
and never
and next
and night
and no
and no is
and no more
and no one
and nobody
and none
and not
and not a
and not by
and nothing
and on
and on the
and once
and one
and one in
and only if
and otherwise
and out
and passport
and pick
and put
and rang
and rang the
and read
and read it
and ring
and said
and saturdays
and say
and say it
and say when
and she
and she is
and she will
and show you
and since
and sit
and so
and so is
and so on
and start
and stay
and stop
and swap
and talk
and tell
and tell him
and tell me
and that i
and that is
and that it
and that was
and the
and the car
and the house
and the other
and then it
and then we
and then you
and there
and there is
and they
and they have
and this
and thursdays
and told
and tomorrow
and turn
and until
and walk
and we
and we are
and we both
and we look
and we stop
and we talk
and we will
and what is
and what was
and what you
and when
and when i
and when you
and where
and who
and whoever
and wife
and will
and with
and write
and you
and you 'd
and you can
and you come
and you do
and you get
and you give
and you have
and you know
and you may
and you stay
and you take
and you will
and your
and your mother
and your mum
and yours
and yours in
and yours is
anger
angry
angry $
angry about
angry and
anna
anniversary
anniversary $
anniversary or
anniversary you
anon
anonymous
another
another baby
another lie
another one
answer
answer as
answer for
answer for what
answer my
answer straight
answer what
answer what you
answer when
answer when i
answer within
answer within five
answering
answers
antidepressants
anxious
any
any call
any date
any day
any hour
any longer
any more
any more and
any of
any other
any point
any time
any time and
any time i
anybody
anybody $
anybody else
anybody ever
anymore
anymore $
anyone
anyone $
anyone at
anyone else
anyone to
anyone who
anyone you
anything
anything $
anything about
anything above
anything before
anything else
anything i
anything in
anything over
anything tonight
anything with
anytime i
anyway
anyway $
anyway so
anywhere
anywhere $
anywhere without
anywhere you
apart
apologise
apologise to
apology
apology i
apology on
app
app $
app and
app on
app that
app with
app with me
appointment
appointments
april
april $
are $
are a
are all
are allowed
are allowed to
are angry
are asked
are at
are at all
are at the
are at your
are back in
are back to
are both
are both on
are calmer
are clean
are coming
are doing
are done
are down
are even
are every
are every hour
are fine
are finished
are for
are free
are free to
are getting
are going
are gone
are gone and
are good
are grown
are hard
are having
are having a
are here
are home
are home by
are i
are in
are in bed
are in the
are intimate
are late
are level
are my
are my wife
are no
are not coming
are not going
are not having
are not home
are not to
are ok
are okay
are okay with
are on
are on the
are one
are or
are ours
are out
are over
are paid
are quits
are ready
are really
are really there
are safe
are serious
are serious about
are sober
are square
are still
are still on
are tempted
are the
are the one
are to
are too
are up
are up for
are upset
are we
are welcome
are welcome to
are with
are you
are your
are yours
arguing
argument
arguments
arm
around
arranged
arrangement
arrangement $
arrive
as
as a
as a couple
as a sign
as for
as he
as i
as i have
as i like
as if
as if it
as it
as it is
as many
as me
as mine
as much
as much as
as often
as often as
as she
as the
as they
as they are
as though
as usual
as we both
as we said
as well
as well so
as you
as you are
as you did
as you do
as you keep
as you like
as you need
as you please
as you want
as you were
as your
ashamed of it
aside
ask
ask $
ask again
ask and i
ask before you
ask each
ask each other
ask for
ask for a
ask for your
ask her
ask him
ask how
ask is
ask me
ask me about
ask me anything
ask me before
ask me first
ask me i
ask me the
ask me when
ask my
ask nicely
ask that
ask that the
ask that you
ask the
ask the counsellor
ask to
ask what
ask what you
ask when
ask when you
ask where
ask who
ask you
ask you for
ask your
asked
asked $
asked about
asked before
asked for
asked for it
asked me
asked me to
asked my
asked my mother
asked to
asked when
asked when i
asked when you
asking
asking $
asking for
asking for you
asking if
asking if you
asking me
asking when
asking you
asks
asks $
asks about
asks about the
asks for
asks me
asleep
asleep $
assume
assume the
assume the worst
assume you
assume you will
at
at 10
at 3
at a
at a time
at all
at all times
at any
at any point
at any time
at breakfast
at christmas
at christmas and
at church
at easter
at eight
at five
at four
at half
at her
at his
at home
at it
at least twice
at lunch
at lunch and
at me
at mine
at my
at my brother
at my mother
at my mum
at my parents
at my sister
at my table
at my work
at night
at night and
at night because
at night i
at once
at other
at our
at rest
at seven
at six
at table
at tea
at ten
at that
at the
at the bank
at the christening
at the door
at the end
at the gate
at the hospital
at the moment
at the other
at the table
at the wedding
at three
at together
at weekends
at what
at work
at work i
at your
at your brother
at your cousin
at your mum
at your work
at yours
at zero
attorney
august
august $
aunt
aunty
autumn
available
available to
available to you
awake
awake $
away
away $
away and i
away from
away from your
away i
away i will
away in
away so
away the
babe
baby
baby 's
baby and
baby and i
baby to
baby while
baby would
back
back $
back after
back and
back at
back by
back for
back i
back if
back on
back on me
back on the
back or
back so
back sunday
back the
back this
back to
back to me
back to normal
back to our
back to the
back to your
back what i
back when
back you
back your
backs
bad
bad $
bad day
badly
badly $
bag
bag $
bag when
bag when you
bags
balance
band
bank
bank app with
bank card
bank phone
bank statement
bank the
bank with
banking
bar
bargain
bath
bath time
bathroom
battery
be
be $
be a
be a bit
be a shame
be able
be able to
be allowed
be and
be angry
be as
be asked
be at the
be available
be available to
be back
be back for
be because
be better
be brought
be brought up
be called
be coming
be doing
be done
be dropping
be easier
be easier if
be fair
be fine
be forgiven
be getting
be giving
be glad
be glad if
be glad of
be going to
be good
be good for
be grateful if
be happy
be happy to
be having
be held
be here
be here when
be home
be home for
be honest
be honest with
be hurt
be in
be in the
be kept
be kind
be kind to
be late
be making
be moved
be moved off
be needing
be nice
be nice if
be no
be on
be on the
be on you
be one
be out
be over
be over it
be paying
be paying it
be polite
be right
be right if
be sad
be said
be seeing
be so
be staying
be such
be sure
be surprised
be telling
be telling the
be tempted
be that
be the
be the end
be the one
be there
be told
be touched
be trusted
be trusted with
be wanting
be wanting to
be with
beans
beans on
beans on toast
bear that
bear that in
beard
because a
because i
because i am
because i can
because i do
because i know
because i need
because i said
because i wanted
because i was
because it
because mine
because mine is
because of
because of my
because of the
because of you
because the
because you
become
bed
bed $
bed and i
bed by
bed every
bed every night
bed for
bed so
bed we
bedroom
bedroom door
bedtime
been
been $
been a
been a year
been drinking
been good
been hiding
been patient
been said
been thinking
been thinking about
been through
been very
beer
before
before $
before and
before bed
before i
before i say
before my
before that
before the
before we
before you
before you accept
before you answer
before you buy
before you come
before you get
before you go
before you say
before your
beforehand
beg
beg $
began
behave
behave $
behind
behind me
behind us
behind your
behind your back
being
being angry
being asked when
being honest
being sad
believe
believe it
bell
belongs
belongs to
ben
benefit
beside me
beside you
best
best you
bet
bet $
bethan
betrayal
betrayed
better
better if
better than
better that
better with
better you
between us and
between us two
between you
between you and
big
big things
bike
bill
bill for
bin
bin the
bins
bins and
bins out
birth
birth certificate
birth certificate and
birthday $
birthday for
birthday i
birthday this
birthday this year
bit
bit $
bit so
bits
black
blackpool
blame
block
block me
blocked
blocker
blocker on
bloke
blood
blow in it
blue
blue $
blue folder
body
body and
boiler
bolted
bond
bonus
book
book $
book and you
book club
book group
book the
booked
booked us
bookie
books
borrow
borrowed
boss
boss and
boss gets
both
both $
both agree
both agree that
both do
both from
both get
both go
both go to
both have
both know
both love
both names
both names on
both of
both of them
both of us
both on
both on the
both our
both our names
both our sakes
both phones
both put
both say yes
both sign
both signed
both stop
both want
both want to
both ways
bother
bother $
bottle
bottles
bottles in
bottles in the
bought
bought and
bought the
boundary
box
box $
box and
box room until
boxes
boxes $
boy
boys
break
break $
break up
break up with
breakfast
breakfast $
breakfast is
breaking
breaks
breath
breathe
breathe a
breathe a word
brew
bridge
bridge club
bring
bring it up
bring me
bring me the
bring the
bring up
bring up the
bring you
bringing
bringing up
brings
broke
broke it
broke my
broken
brother
brother 's
brothers
brought
brought up
brought us
brown
bruise
bruise was
bruises
budget
budget talk
burn
burn the
bus
bus $
bus and
bus fare
business
business $
business in
business with
business with the
but
but a
but every
but i
but i 'd
but i am
but i can
but i will
but if
but if you
but it
but it is
but it would
but not
but she
but she is
but that
but that is
but the
but then
but then do
but there
but there is
but they
but you
but you are
but your
buy
buy $
buy anything
buying
by
by a
by any
by any date
by both
by chance
by easter
by either
by either of
by five
by friday
by friday what
by june
by march
by me
by me before
by monday
by my birthday
by myself
by nine
by now
by our
by our anniversary
by six
by summer
by sunday
by sunday what
by ten
by text
by the
by the 20th
by the door
by then
by tonight
by wednesday
by your
cab
cabinet
cadi
café
cake
calendar
calendar $
call
call $
call in
call it
call it off
call log
call me
call on
call out
call the
call the helpline
call the police
call you
called
called that
called the
calling
calling the
calls
calls about
calls on
calls on speaker
calls to
calls with
calls with your
calm
calmed
calmed down
calmer
calmer when
calmer when you
calmly
calms
calms me
cam
came
came in
came to
camera
camera in
camera in the
cameras
can
can $
can ask
can ask for
can be
can be trusted
can both
can bring
can bring it
can call
can call it
can choose
can come
can come here
can do
can drink
can find
can forgive
can get
can give
can go
can go on
can go out
can go to
can have
can have your
can just
can leave
can live
can look
can look at
can manage
can not
can not afford
can not agree
can not be
can not bear
can not buy
can not do
can not follow
can not go
can not have
can not look
can not promise
can not see
can not sleep
can not stay
can not you
can pick
can promise
can ring
can ring her
can say
can say no
can say not
can say stop
can see
can see the
can see who
can see you
can show
can show you
can sleep
can start
can stay
can still
can stop
can take
can talk
can talk about
can talk to
can tell
can tell me
can tell the
can tell your
can think
can trust
can we agree
can you
cancel
cancel the
car
car and
car for
car i
car if
car keys hang
car loan
car on
cara
card
card $
card 's
card and
card and the
card in
card stays
card stays with
cards
cards $
cards and
care
care $
care to
careful
carla
carol
carry
carry it
carry on with
carry the
carrying
case
cash
casino
casino and
cat
caught
centre
certificate
certificate and
certificates
certificates are
certificates are in
chai
chain
chance
change
change it
change one
change the
change the locks
change them
change your
change your mind
changed
changed it
changed my
changed the lock
changes $
changing
charity
charity shop
chat
chats
chatting
cheap
cheat
cheated
cheated so
cheating
check i
check it
check the
check with
check with me
check your
check your phone
checked
checking
chemist
chewing
chewing gum
child
childhood
childhood or
childhood or something
childminder
children $
children 's
chips
choice
choice $
choice and
choice and i
choices
choir
choir for
choose
choose $
choosing
chose
chosen
christening
christian
christmas and
christmas do
christmas if
christmas if you
church
church $
church and
citizens
citizens advice
civil $
claire
class
class $
clean
clean $
clean slate
clean the
cleared
clinic
clinic $
clinic before
clock
close
close your
closed $
closed and
closeness
closing
clothes
clothes on
cloud
cloud as
cloud as well
club
coat
code
code $
code to
code to your
codes
coffee
coffee $
coil
coil out
coin
coke
cold with
cold with me
collect
college
come
come $
come along
come along if
come and
come back
come back from
come back to
come for
come for the
come from
come home
come home and
come home high
come home to
come i
come in
come in late
come in the
come into
come into my
come off
come off the
come on
come out
come round
come straight
come straight home
come to
come to me
come to see
come to the
come to your
come up
come with
come with me
come with you
comes
comes $
comes back
comes back to
comes i
comes on
comes over
comes to
comes to me
comes up
comfort
comfortable
coming
coming $
coming back
coming home
coming i
coming i will
coming to
coming up
comment
comment on
comments
communion
company
complain
complain $
complaint
complaint $
condition
condition for
condition that
condoms
conference
confirmation
conscience
conscience $
consequence
consider
contact
contact with her
contract
contradict
control
conversation
cook
cooking
copies
cork
cost
cost you
could be
could both
could do
could have
could just
could let
could not
could not you
could talk
could we
could we say
could you
could you ask
could you not
counselling
counselling with
counsellor
counsellor $
counsellor and
counsellor i
counsellor nobody
count
counted
counting
counts
counts as
couple
couple $
couples
couples do
couples who
course
course on
cousin 's wedding
cover
cover for
cover for me
covered for
covered for you
covers
credit
credit card
credit is
credit report
crew
cried
cries
crisis
crisis line
crook
cross
cross with
cross with me
crowd
cry
cry about it
cry in
cry to
cry when
cry when you
crying
crying about
crying about it
crying in
crying in the
cuddle
cupboard
cupboard $
cupboard door
custody
cut
cut up
cut up the
cut your
dad $
dad about
dad about the
dad and
daddy
dads
daft
daily
dance
dance with
dancing
dark $
dark thoughts
darling
darling $
darts
date
date $
date on
dates
dates and
dating
daughter
daughter $
dave
day
day $
day and
day and i
day and night
day for
day i
day if
day is
day like
day of
day or
day or night
day so
day was
day without
day without being
day you
daycare
days
days $
days i
days we
dead
deal
deal $
deal with
dealer
dear $
death
death do
death do us
debt 's
debt advice
debt adviser
debts
december
decent
decide
decide $
decide about
decide about us
decide what
decide when
decide you
decided
decided that
decides
deciding
deciding $
decision
decisions
deeds
delete
delete the
deleted
deleted the
deleting
dentist
deny
depends
depends on
depends on you
deserve
deserve it
deserve privacy
deserve privacy after
desk
desk $
details
diary
diary $
did
did $
did in
did it
did my
did not
did not tell
did not want
did that
did with
did with the
did wrong
die
die $
dies
different
different $
dinner
dinner on
dinner so
discuss
discussed
discussion
discussion $
divorce
divorce $
divorce in
divorce is
divorce is off
diwali
do $
do a
do anything
do as
do as i
do as you
do bath
do bath time
do better
do for
do i
do i will
do is
do it
do it again
do it for
do likewise
do mine
do my
do not
do not answer
do not ask
do not be
do not believe
do not bring
do not call
do not care
do not come
do not comment
do not cry
do not deserve
do not drink
do not drive
do not expect
do not fancy
do not feel
do not get
do not go
do not have
do not i
do not know
do not leave
do not lend
do not lie
do not like
do not lock
do not make
do not meet
do not mention
do not mind
do not need
do not owe
do not push
do not ring
do not say
do not see
do not shout
do not sign
do not stay
do not take
do not talk
do not tell
do not think
do not turn
do not want
do not work
do not worry
do not write
do one
do so
do something
do that
do the
do the school
do this
do to
do to myself
do us
do us part
do what
do what i
do what you
do with
do with it
do with the
do you think
do you want
do your
do yours
doctor
doctor $
doctor 's
doctor and
doctor asks
doctor asks about
doctor how
doctor said
doctor says
does
does $
does not
does not go
does not mean
does not need
does not see
does not wash
does the
dog
dog $
doing
doing $
doing it
doing our
done
done and i
done by
done the
done with
done with the
door
door $
door and
door and you
door i
door locked
door on
door open
door shut
door when
doorbell
doorbell camera
doors
dot
dot on
dot on the
doubt
doug
down $
down for
down i
down if
down in
down on
down the
down to
down to the
down what
down when
downstairs
dr
dragging
drama
draw
drawer
drawer $
dress
dress and
drink
drink and
drink at
drink i
drink in
drink in the
drink myself
drink on
drinking
drinking $
drinking i
drinking i will
drinks
drive
drive $
drive back
drive back from
drive into
drive the
drive the kids
drive to
drive you
drive you to
driving
driving $
drop
drop the
drop you
dropped
dropping in
drunk
drunk i
drunk i will
dry
dry $
dubai
due
during
during the
duty
duty i
dying
e
each
each $
each and
each day
each evening
each keep
each keep our
each lie
each month until
each morning
each night
each of
each of us
each other
each other 's
each other again
each other and
each other before
each others
each say
each time
each time you
each week
each write
earlier
early
early $
earn
earn enough
earn it
earned
earned $
earned it
earned that
easier
easier $
easier if
easter $
easy
eat
eat $
eat after
eat after us
eat what
eat what i
eaten
eating
eh
eh $
eid
eight
eight months
either
either can
either of
either of us
either way
elder
elders
eleven
eleven $
eleven months
ella
else
else $
else in
else so
else you
elsewhere
elsewhere $
em
email
email $
email password
emeka
employer
end
end $
end date
end it
end of
end this
end up
ended up in
ends
english
english only
english when
enjoy
enjoy it
enough
enough $
enough for
enough i
enough to
entitled
entitled to
envelope
equal
especially
euro
euros
even
even $
even a
even for
even if
even if i
even if it
even if you
even notice
even the
even when
even when you
evening
evening $
evening a
evening a week
evening and
evening at
evening you
evenings
evenings $
ever
ever $
ever again
ever and
ever feel
ever has
ever has to
ever want
every
every code
every code i
every day
every evening
every friday
every hour
every lie
every man
every minute
every monday
every monday and
every month
every night
every one
every one and
every other
every password
every password i
every receipt
every right
every right to
every second
every sunday
every time
every time you
everybody
everyone
everyone at
everything
everything $
everything and
everything else
everything for
everything i
everything is
everything so
everything so i
everything you
ex $
exactly
exams
except
exclusion
excuses
excuses $
expect
expect it
expect you
expecting
explain
explained
explaining
extension
extra shifts
eye
eye on
eye on you
eyes
eyes $
face
face $
face i
face i 'd
face up
facebook
facebook $
faces
fair
fair $
fair 's
fair 's fair
fair after
fair on
fairer
fairer if
faith
faithful
faithful $
fall
family
family $
family and
family at
family so
fancy
fancy it
far
fare
farm
father 's
father has
fault
fault $
february
feeds
feeds the
feel
feel $
feel better
feel better if
feel i
feel it coming
feel less
feel like it
feel loved
feel safe
feel so
feel so much
feel that
feel the
feel unsafe
feel what
feel you
feeling
feeling is
feeling is that
feelings
feels
feels too
fees
feet
fell
fell $
fella
felt
felt $
felt like
fetch
fetch the
few
few years
fifty
fifty a
fifty euros
fight
fight i
figure
figures
file
fill your
fill your head
film
final
final say
find
find a
find it
find my
find my on
find out
find the
find your
finding
finds
fine
fine $
fine for
fine i
fines
fingerprint
finish
finish $
finish me
finished
finished $
finished with
fire
first
first $
first and i
first before
first before you
first if
first of
first of the
first on
first time
fishing
fit
five $
five a
five a side
five minutes
fiver
fix
fix the
fixed
fixing
flat
flat 's
flat 's mine
flat again
flats
flight
floor
flowers
fly
flying
folder
folder $
folks
follow
follow you
food
food $
food and
football
football and
footy
for
for $
for a
for a bit
for a few
for a good
for a month
for a walk
for a week
for a year
for always
for an
for an hour
for and
for another
for anyone
for anything
for being
for both
for both of
for both our
for christmas
for dinner
for each
for each lie
for each of
for either
for either of
for ever
for ever and
for every
for every lie
for everything
for five
for free
for good
for good and
for half
for her
for his
for it
for it and
for life
for lunch
for me
for me as
for me at
for me i
for me it
for me this
for me to
for money
for my
for my own
for my sake
for myself
for now
for now and
for now please
for one
for one year
for our
for our own
for ourselves
for peace
for sex
for six
for six weeks
for staying
for tea
for ten
for that
for the
for the baby
for the both
for the children
for the counselling
for the dog
for the house
for the kids
for the last
for the next
for the sake
for the school
for the trip
for the two
for the week
for them
for these
for this
for three months
for tonight
for two
for two years
for us
for us both
for us to
for what
for what they
for when
for work
for years
for you
for you and
for you i
for you if
for you this
for you till
for you to
for your
for yourself
forbid
force
forever
forever $
forever and
forgave
forget
forget i
forget i will
forgive
forgive me
forgive the
forgive you
forgiven
forgiven me
forgiveness
forgives
forgotten
form
fortnight $
forty
forty days
forward
forward me
found
found it
found out
found the
four
four days
four walls
four weeks
free
free $
free to
free to say
fresh
fresh start
fri
friday
friday and i
friday i
friday nights
friday what
friday what is
friday what you
fridays
fridays $
fridays and
fridays you
fridge for
friend
friend $
friend and
friends
friends $
friends and
friends are
friends one
friends with
friendship
frighten
frightened you
from
from a
from before
from both
from her
from here on
from home
from may
from me
from me and
from me at
from monday
from my
from my side
from now
from now on
from our
from that
from the
from the airport
from the day
from the first
from the gym
from the holiday
from the jar
from the joint
from this
from this month
from tonight
from wherever
from wherever you
from you
from you i
from your
front
front door
front door locked
front of
front of me
front of my
front of the
front of you
front of your
full
full of
fun
funeral
funeral $
funny
further
fuss
fuss $
future
future and
ga
gamble
gambled
gambled $
gambling
gaming
garage
gareth
gas
gate
gave
gave it
gave it to
gave me
gave the
gave up
gave up the
gave us
gave you
gently
gesture
get
get $
get a
get a key
get at
get back
get it
get it back
get low
get no
get one
get over
get so
get the
get the bus
get the kids
get there
get to
get to have
get to say
get up
get your
gets
gets in
gets my
gets the
gets the screenshots
gets to
gets too
gets up
getting
getting even
getting help
getting on
getting the
gift
girl
girl $
girls
girls $
girls from
girls night
give
give each
give each other
give it
give it to
give me
give me a
give me my
give me the
give me time
give me what
give me your
give up
give up the
give us
give you what
given
given the
giving
giving up
giving you
glad
glad if
glad if you
glad of
glad of a
glasses
gmail
go
go $
go ahead
go alone
go along
go and
go and have
go anywhere
go anywhere without
go at
go back
go back to
go by
go down
go first
go for
go for a
go home
go i
go in the
go into
go into my
go on
go on with
go on your
go out
go out and
go out with
go quiet
go that
go through
go through it
go through my
go through your
go to
go to aa
go to bed
go to her
go to my
go to rehab
go to that
go to the
go to work
go with
go with the
go without
goa
god
god $
god and
goes
goes for
goes in
goes in your
goes on
goes on the
goes or
goes out
goes over
goes round
goes to
goes to me
goes to your
going
going $
going at
going back
going back on
going back to
going in
going out
going through
going to
going to ask
going to be
going to have
going to ring
going to say
going to stop
going to tell
going to that
going to the
going to your
gone $
gone and
gone back
good
good $
good and
good and i
good for me
good for us
good morning
good time
good to
good we
good while
good with
goodbye
google
gossip $
got
got a
got in
got it
got my
got one
got out
got the
got them
got to be
got us
gp
gp about
gp about the
gps
grab
gran
gran 's
grand
grandkids
granny
grateful
grateful if
grateful if you
gratitude
great
green
green card
green dress
greet
greet her
grey
groceries
grog
ground
group
group $
group chat
group on
grow
grow your
grow your hair
grown ups
gráinne
guess
guessing
guest
guests
gum
gun
guns
gutted
guys
gym
gym $
h!:again
h!:and
h!:back
h!:come
h!:for
h!:have
h!:he
h!:her
h!:him
h!:in
h!:is
h!:no
h!:not
h!:say
h!:see
h!:she
h!:to
h!:us
h:'d
h:'s
h:a
h:about
h:after
h:agreed
h:agrees
h:all
h:an
h:and
h:are
h:as
h:ask
h:asked
h:asks
h:at
h:back
h:be
h:been
h:better
h:by
h:call
h:can
h:come
h:comes
h:did
h:do
h:does
h:done
h:door
h:down
h:each
h:enough
h:ever
h:eye
h:for
h:from
h:gave
h:get
h:go
h:good
h:got
h:had
h:happy
h:has
h:have
h:he
h:hear
h:his
h:if
h:in
h:is
h:knew
h:know
h:let
h:likes
h:lives
h:long
h:make
h:must
h:needs
h:now
h:of
h:off
h:old
h:on
h:one
h:only
h:our
h:over
h:pick
h:put
h:right
h:said
h:say
h:second
h:see
h:she
h:so
h:sorry
h:stay
h:stays
h:still
h:stirs
h:stop
h:stops
h:take
h:talk
h:tell
h:the
h:them
h:then
h:they
h:things
h:told
h:took
h:turns
h:until
h:up
h:us
h:want
h:wants
h:was
h:well
h:were
h:what
h:when
h:who
h:will
h:with
h:write
h:yours
habit
had
had a
had a drink
had a think
had enough
had it
had my
had not
had one
had the
had the locks
had to
had your
had your fun
hair because
hair because i
hair short
half
half an
half an hour
half of
half of the
halifax
hall
hall $
hall and
hamish
hand
hand again
hand at
hand at the
hand in your
hand it
hand it over
hand me
hand me your
hand over
hand over the
hand you
handbag
handed
handed in
handles
hands
hands on
hang
hang on
hang up
hanging
happen
happen again
happened
happened $
happened and
happened at
happened at the
happened i
happened in
happened in the
happens
happens $
happens to
happens with
happens with us
happier
happy
happy and
happy for
happy for you
happy to
hard
hard $
hard feelings
hard on
hard to
hardly
harm
has
has a
has been
has been good
has no
has nothing
has nothing to
has the
has to
has to be
hate
hate for
have
have $
have a
have a look
have a nice
have a right
have agreed
have agreed that
have already
have already told
have always
have always been
have always found
have an
have any
have asked
have asked my
have been
have been drinking
have been patient
have been thinking
have been through
have been very
have booked
have both said
have calmed
have calmed down
have changed my
have chosen
have come
have cut
have decided
have deleted
have done
have done the
have each
have earned
have earned it
have every
have every right
have forgiven
have forgiven me
have fun
have given
have gone
have got
have got a
have got my
have got the
have got your
have had my
have had the
have handed
have him
have kept
have left
have let
have me
have my pin
have needs
have never
have no
have no contact
have no more
have no reason
have no right
have not
have not been
have nothing
have nothing against
have nothing to
have one
have our
have paid
have promised
have proved
have put
have put a
have put the
have put your
have run
have rung
have rung the
have said i
have said it
have said so
have said sorry
have said yes
have seen
have sent
have set
have set up
have settled
have shown
have shown me
have signed
have signed the
have signed up
have slept
have someone
have started
have stopped
have stopped eating
have taken
have talked
have talked about
have that
have the kids
have the pictures
have three
have to ask
have to be
have to say
have to take
have to want
have told
have told him
have told my
have told the
have told you
have used
have worked
have worked out
have written
have written down
have written the
have you
have your
having a
having a rough
having slept
having slept on
having to
he
he 'd
he agrees
he asks me
he can
he did
he does
he gets
he is
he is a
he is the
he will
he will not
head
head $
head for
head with
headache
headache $
headache or
headaches
headaches $
heal
healing
health
health visitor
healthy
hear
hear $
hear about
hear about it
hear about the
hear about your
hear from
hear it
hear it from
hear me
hear the
hear what
hear what you
hear you
heard
heard about
heard about the
hearing
hears
heart
heart to
heels
held
hello
hello and
help
help $
help me
help with
help you
helping
helpline
helpline $
helpline or
helps
helps $
helps me
her
her $
her and
her and i
her at
her fault
her husband
her husband to
her if
her in
her it
her it is
her name
her no
her number
her number and
her own
her so
her the
her to
her up
her you
here
here $
here as
here i
here in
here in the
here is
here is the
here it
here it is
here on
here so
here to
here when
here when you
hereby
hers
hers $
herself
herself $
hey
hey $
hid
hid it
hidden
hide
hide $
hide it
hiding
high
him
him $
him again
him and
him any
him any more
him if
him in
him on
him so
him to
him you
his
his $
his own
his wife
history
hit
hit the
hit the wall
hit you
hitting
hold
hold it against
hold me
hold my
hold my hand
hold on to
hold the
hold the baby
hold you
hold your
holding
holding on
holding you
holds
hole
holiday
holiday jar
holiday tin
holidays
home
home $
home and
home at
home by
home by six
home for
home for tea
home from
home high
home i
home if
home on
home on fridays
home so
home to
home when
home when you
home with me
homework
hon
honest $
honestly
honestly if
honesty
honesty so
honey
honey i
hook
hook $
hope
hope i
hope you
hope you will
horses
hospital
hot
hotel if
hour and
hour i
hour or
hour or so
hour till
hour when
hours
hours $
house
house $
house again
house and
house for
house i
house in
house key
house over
house over to
house papers
house so
house the
house when
housework
how
how about
how about we
how about you
how i
how i am
how i feel
how i was
how i will
how it
how it is
how it started
how it was
how it went
how much
how my
how the
how to
how we
how we are
how you
how you are
how you got
however you
hr
hug
hug $
hug me
hundred
hundred a
hundred times
hurry
hurt
hurt $
hurt myself
hurt you
hurting
hurts
husband
husband $
husband and
husband and wife
husband to
i
i $
i 'd
i 'd ask
i 'd be
i 'd come
i 'd expect
i 'd feel
i 'd give
i 'd hate
i 'd have
i 'd hope
i 'd just
i 'd keep
i 'd let
i 'd like
i 'd love
i 'd miss
i 'd need
i 'd never
i 'd no
i 'd not
i 'd only
i 'd rather
i 'd say
i 'd simply
i 'd sleep
i 'd sooner
i 'd still
i 'd take
i 'd tell
i 'd think
i 'd understand
i accept
i agree
i am
i am a
i am always
i am angry
i am ashamed
i am asking
i am at
i am away
i am back
i am being
i am better
i am calling
i am coming
i am doing
i am done
i am fine
i am getting
i am giving
i am glad
i am going
i am gone
i am happy
i am holding
i am home
i am in
i am just
i am leaving
i am moving
i am not
i am off
i am offering
i am okay
i am on
i am only
i am owed
i am paying
i am putting
i am ringing
i am satisfied
i am saying
i am scared
i am seeing
i am selling
i am sleeping
i am so
i am sorry
i am staying
i am still
i am stopping
i am sure
i am taking
i am telling
i am the
i am there
i am thinking
i am to
i am too
i am trying
i am up
i am writing
i answer
i are
i ask
i ask for
i ask to
i ask you
i asked
i asked for
i asked my
i assume
i assume the
i assume you
i beg
i believe
i blocked
i bought
i broke
i burn
i call
i call the
i can
i can be
i can do
i can get
i can go
i can hear
i can look
i can not
i can only
i can promise
i can ring
i can say
i can see
i care
i carry
i caught
i change
i changed my
i changed the
i cheated
i check
i choose
i chose
i come
i come along
i come in
i cook
i could
i could not
i decide
i deleted
i deleted the
i deserve
i did
i did and
i did it
i did not
i did that
i did the
i did with
i die
i do
i do bath
i do it
i do not
i do the
i drive
i drive the
i earn
i earn enough
i earned
i eat
i end up
i ended
i ended up
i ever
i expect
i expect you
i feel better
i feel it
i feel like
i felt
i find
i find it
i forgive
i forgive you
i found
i found out
i gambled
i gave
i gave it
i gave up
i get
i get it
i get low
i get one
i get that
i get to
i give
i give back
i give up
i give you
i go
i go and
i go for
i go through
i go to
i got
i got a
i had
i had the
i have
i have a
i have already
i have always
i have an
i have apologised
i have asked
i have been
i have booked
i have changed
i have come
i have cut
i have decided
i have deleted
i have earned
i have given
i have gone
i have had
i have handed
i have left
i have let
i have moved
i have no
i have not
i have nothing
i have paid
i have rung
i have said
i have set
i have signed
i have started
i have stopped
i have taken
i have the
i have thought
i have to
i have told
i have turned
i have worked
i have written
i have your
i hear
i hid
i hit
i hold
i honestly
i hope i
i hope you
i hurt
i hurt you
i is
i is not
i just
i just can
i keep
i keep a
i keep mine
i keep the
i keep your
i know
i know how
i know i
i know that
i know where
i know you
i land
i leave
i leave the
i left
i let
i let you
i lied
i lied about
i like
i like and
i like it
i like to
i listen
i look
i look after
i looked
i lost
i lost the
i love
i love you
i made
i made a
i may
i mean
i mean it
i mean that
i meant
i meet
i might
i might not
i mind
i mind the
i miss
i miss you
i moved
i nearly
i need
i need a
i need one
i need quiet
i need to
i need you
i never
i only ask
i only feel
i only need
i only want
i open
i owe
i owe the
i owe you
i owe your
i paid
i panic
i pay
i pay the
i pick
i pick the
i promise
i promised
i propose
i put
i put it
i put my
i put them
i put up
i quit
i quit the
i rang
i read
i read your
i realise
i reckon
i reckon it
i regret
i ring the
i said
i said i
i said it
i said no
i said nothing
i said sorry
i said to
i say
i say i
i say it
i say so
i say we
i see
i see that
i see you
i send
i send the
i send you
i sent
i set
i shall
i shall not
i should
i should like
i shouted
i signed
i sit
i skip
i sleep
i sleep at
i sleep badly
i sleep in
i slept
i spend
i spent
i spoke
i stand
i start
i stay
i stay at
i still
i still have
i stood
i stop
i stop the
i suggest
i swear
i take
i take it
i take my
i tell
i tell the
i tell you
i text
i think
i think a
i think about
i think i
i think it
i think she
i think that
i think you
i thought
i thought i
i thought we
i thought you
i throw
i told
i told the
i told you
i took
i trust
i trust you
i turn
i turn over
i turned
i used
i used to
i wait
i wake
i want
i want a
i want my
i want that
i want the
i want to
i want you
i want your
i wanted
i wanted to
i wanted you
i was
i was drunk
i was jealous
i was not
i was the
i was thinking
i was wrong
i watch
i wear
i went
i were
i will
i will answer
i will ask
i will be
i will break
i will bring
i will call
i will choose
i will consider
i will do
i will drink
i will get
i will give
i will go
i will hang
i will have
i will help
i will just
i will know
i will leave
i will let
i will look
i will make
i will manage
i will never
i will not
i will only
i will pay
i will phone
i will put
i will ring
i will say
i will see
i will show
i will sign
i will sit
i will sleep
i will sort
i will stand
i will start
i will stay
i will still
i will stop
i will take
i will talk
i will text
i will try
i will wear
i will write
i worry
i worry about
i would
i would feel
i would like
i would not
i write
i!:'s
i!:a
i!:about
i!:after
i!:again
i!:all
i!:an
i!:and
i!:angry
i!:answer
i!:any
i!:anymore
i!:anyone
i!:anything
i!:anywhere
i!:as
i!:ask
i!:asked
i!:asking
i!:at
i!:baby
i!:back
i!:badly
i!:be
i!:being
i!:business
i!:but
i!:buy
i!:by
i!:call
i!:care
i!:casino
i!:change
i!:check
i!:checking
i!:children
i!:close
i!:come
i!:comment
i!:cover
i!:deserve
i!:do
i!:doing
i!:door
i!:down
i!:drink
i!:drive
i!:eating
i!:either
i!:expect
i!:face
i!:first
i!:flat
i!:follow
i!:for
i!:force
i!:from
i!:get
i!:go
i!:going
i!:good
i!:have
i!:having
i!:hear
i!:her
i!:here
i!:him
i!:his
i!:hit
i!:house
i!:hug
i!:hurt
i!:if
i!:in
i!:into
i!:is
i!:just
i!:keep
i!:know
i!:leave
i!:lie
i!:like
i!:live
i!:living
i!:loan
i!:long
i!:make
i!:man
i!:mention
i!:mind
i!:moment
i!:morning
i!:much
i!:myself
i!:name
i!:need
i!:neither
i!:never
i!:night
i!:not
i!:now
i!:of
i!:one
i!:open
i!:our
i!:out
i!:over
i!:pick
i!:post
i!:pretend
i!:privacy
i!:problem
i!:promise
i!:punish
i!:put
i!:questions
i!:read
i!:ready
i!:reason
i!:responsible
i!:right
i!:ring
i!:said
i!:say
i!:saying
i!:see
i!:sex
i!:share
i!:sign
i!:since
i!:sit
i!:sleep
i!:so
i!:something
i!:speak
i!:speaking
i!:stand
i!:stay
i!:staying
i!:stop
i!:stopping
i!:sulk
i!:survive
i!:table
i!:take
i!:taking
i!:talk
i!:talking
i!:tell
i!:telling
i!:the
i!:them
i!:thing
i!:think
i!:those
i!:threatening
i!:till
i!:to
i!:touch
i!:touched
i!:unless
i!:until
i!:up
i!:use
i!:want
i!:was
i!:wash
i!:way
i!:what
i!:when
i!:where
i!:while
i!:who
i!:why
i!:without
i!:word
i!:yet
i:'d
i:'s
i:1st
i:2
i:300
i:3rd
i:5
i:999
i:9th
i:a
i:able
i:about
i:accept
i:account
i:advice
i:after
i:again
i:against
i:agent
i:agree
i:all
i:along
i:already
i:also
i:always
i:am
i:an
i:and
i:anger
i:angry
i:another
i:answer
i:anyone
i:anything
i:anyway
i:apart
i:apologise
i:apologised
i:appointment
i:apps
i:are
i:ashamed
i:ask
i:asked
i:asking
i:assume
i:at
i:august
i:available
i:away
i:back
i:bad
i:badly
i:balcony
i:bank
i:bath
i:bathroom
i:be
i:bear
i:because
i:bed
i:bedroom
i:beds
i:been
i:before
i:beg
i:behind
i:being
i:believe
i:bet
i:betrayed
i:better
i:betting
i:big
i:bill
i:bins
i:bit
i:block
i:blocked
i:blocker
i:blue
i:book
i:booked
i:both
i:bought
i:break
i:breakfast
i:breathe
i:bridge
i:bring
i:broke
i:burn
i:bus
i:but
i:buy
i:by
i:call
i:called
i:calling
i:calls
i:calm
i:came
i:camera
i:cameras
i:can
i:cancel
i:cancelled
i:car
i:card
i:cards
i:care
i:caught
i:centre
i:change
i:changed
i:chat
i:cheated
i:check
i:checking
i:chemist
i:children
i:choices
i:choose
i:choosing
i:chose
i:class
i:clean
i:clinic
i:close
i:closed
i:club
i:code
i:come
i:comes
i:comfortable
i:coming
i:consider
i:cook
i:cooking
i:could
i:count
i:counted
i:crisis
i:cross
i:cry
i:cut
i:cutting
i:dark
i:day
i:days
i:dead
i:decide
i:decided
i:deciding
i:delete
i:deleted
i:deserve
i:desk
i:did
i:die
i:different
i:dinner
i:dishes
i:divorce
i:do
i:doctor
i:doing
i:done
i:door
i:dot
i:down
i:downstairs
i:dr
i:dress
i:drinking
i:drive
i:drop
i:dropping
i:dry
i:dubai
i:dying
i:e
i:each
i:early
i:earn
i:easier
i:easter
i:easy
i:eat
i:eating
i:eight
i:either
i:eleven
i:else
i:elsewhere
i:email
i:end
i:enjoy
i:enough
i:entitled
i:even
i:evening
i:ever
i:every
i:everyone
i:everything
i:expect
i:fair
i:fear
i:feel
i:feeling
i:felt
i:fetch
i:few
i:fight
i:file
i:final
i:find
i:fine
i:finished
i:first
i:floor
i:follow
i:forgive
i:forgiven
i:form
i:found
i:four
i:free
i:friday
i:frightened
i:from
i:front
i:full
i:gambled
i:gambling
i:garage
i:gate
i:gave
i:get
i:getting
i:girls
i:give
i:giving
i:glad
i:go
i:goes
i:going
i:gone
i:good
i:goodbye
i:gp
i:grateful
i:greet
i:group
i:guest
i:gutted
i:gym
i:had
i:half
i:hall
i:hand
i:handed
i:happened
i:hard
i:has
i:hate
i:have
i:head
i:hello
i:helpline
i:her
i:here
i:hid
i:him
i:hit
i:hold
i:holding
i:holiday
i:holidays
i:home
i:honest
i:honestly
i:hope
i:hoping
i:hour
i:house
i:how
i:hundred
i:hurt
i:hurting
i:i
i:if
i:immigration
i:instead
i:into
i:is
i:itch
i:jealous
i:job
i:joint
i:jokes
i:judge
i:julie
i:just
i:keep
i:kept
i:kev
i:key
i:keys
i:kids
i:kind
i:kiss
i:knelt
i:know
i:lads
i:land
i:landlord
i:last
i:late
i:lawyer
i:lay
i:learn
i:leave
i:leaving
i:left
i:less
i:let
i:letter
i:letters
i:letting
i:lie
i:lied
i:lift
i:limit
i:line
i:list
i:listen
i:listening
i:little
i:live
i:loan
i:lock
i:locks
i:logged
i:lonely
i:long
i:look
i:looked
i:looking
i:lot
i:loud
i:love
i:loved
i:low
i:lying
i:made
i:make
i:man
i:manage
i:many
i:march
i:married
i:may
i:maybe
i:meant
i:meet
i:meeting
i:men
i:might
i:mileage
i:mind
i:mine
i:minutes
i:miss
i:monday
i:mondays
i:money
i:months
i:mornings
i:mosque
i:most
i:move
i:moved
i:moving
i:much
i:mum
i:must
i:myself
i:nearly
i:need
i:new
i:next
i:nice
i:night
i:nine
i:note
i:nothing
i:notice
i:now
i:nowhere
i:of
i:off
i:offering
i:okay
i:on
i:once
i:one
i:only
i:onto
i:opened
i:or
i:otherwise
i:our
i:out
i:outside
i:over
i:owe
i:paid
i:panic
i:paperwork
i:party
i:passports
i:password
i:patient
i:pay
i:paying
i:people
i:pete
i:phone
i:phones
i:photo
i:pick
i:picture
i:pictures
i:pill
i:pills
i:plate
i:poker
i:police
i:polite
i:post
i:prefer
i:promise
i:promised
i:propose
i:proud
i:pull
i:put
i:putting
i:quiet
i:radio
i:rang
i:reading
i:realise
i:really
i:receipt
i:reckon
i:red
i:regret
i:rehab
i:relax
i:remember
i:remind
i:rent
i:report
i:rest
i:return
i:right
i:ring
i:ringing
i:rope
i:round
i:run
i:rung
i:sad
i:safe
i:safer
i:said
i:samaritans
i:same
i:satisfied
i:saturday
i:saturdays
i:saying
i:says
i:scared
i:school
i:screenshots
i:second
i:see
i:seeing
i:seen
i:selling
i:sent
i:session
i:sessions
i:settle
i:seven
i:sex
i:shall
i:share
i:shed
i:shop
i:short
i:shout
i:shouted
i:show
i:shut
i:signed
i:simply
i:since
i:sit
i:six
i:skip
i:slap
i:sleep
i:sleeping
i:slept
i:slip
i:smell
i:so
i:sober
i:sofa
i:solicitor
i:somebody
i:someone
i:something
i:sooner
i:sorry
i:sort
i:spare
i:spend
i:spent
i:spoke
i:spring
i:stand
i:standing
i:start
i:started
i:station
i:stay
i:staying
i:still
i:stood
i:stop
i:stopped
i:stopping
i:straight
i:strayed
i:street
i:stress
i:stuff
i:suggest
i:summer
i:sunday
i:sundays
i:sure
i:swear
i:table
i:tablets
i:take
i:taken
i:taking
i:talked
i:talking
i:tea
i:team
i:telling
i:tempted
i:ten
i:test
i:tested
i:text
i:the
i:their
i:them
i:then
i:therapist
i:therapy
i:these
i:thing
i:things
i:think
i:thinking
i:though
i:thought
i:thoughts
i:thread
i:three
i:threw
i:through
i:throw
i:thursdays
i:tick
i:til
i:till
i:times
i:to
i:today
i:together
i:told
i:tomorrow
i:tonight
i:too
i:took
i:tracker
i:transfer
i:trip
i:true
i:trust
i:truth
i:try
i:trying
i:tuesday
i:tuesdays
i:turn
i:turned
i:twenty
i:twins
i:two
i:under
i:understand
i:unless
i:until
i:up
i:us
i:use
i:used
i:ute
i:very
i:video
i:visa
i:wait
i:walk
i:want
i:wanted
i:wanting
i:wants
i:was
i:watch
i:wear
i:wedding
i:wednesday
i:wednesdays
i:wee
i:week
i:weekdays
i:weeks
i:weigh
i:weight
i:well
i:went
i:were
i:whatever
i:whatsapp
i:when
i:whenever
i:where
i:whether
i:whichever
i:while
i:who
i:whoever
i:whole
i:wife
i:will
i:wish
i:with
i:within
i:wondering
i:word
i:words
i:worked
i:worry
i:worst
i:would
i:wrecked
i:write
i:writing
i:written
i:wrong
i:years
i:yes
i:yet
i:yours
i:~am
i:~i
icloud
idea
idea $
idea and
idea is
ideas
if
if a
if anybody
if either
if ever
if he
if he asks
if i
if i am
if i ask
if i do
if i feel
if i find
if i get
if i hear
if i need
if i say
if i start
if i want
if i were
if it
if it comes
if it gets
if it helps
if it is
if it would
if mum
if my
if not
if not i
if one
if one of
if she
if she asks
if she is
if something
if that
if that is
if the
if the drinking
if there
if there is
if they
if this
if we
if we are
if we both
if we can
if we could
if work
if you
if you 'd
if you are
if you ask
if you asked
if you can
if you care
if you carry
if you come
if you did
if you do
if you ever
if you fancy
if you feel
if you forget
if you gave
if you get
if you go
if you have
if you hit
if you just
if you keep
if you leave
if you left
if you loved
if you need
if you never
if you raise
if you really
if you said
if you say
if you see
if you stop
if you stopped
if you take
if you tell
if you told
if you took
if you want
if you went
if you would
if your
if your brother
if your mother
ill $
immigration
in $
in a
in a few
in a row
in a week
in an
in an hour
in and out
in and what
in april
in at
in august
in bed
in bed and
in both
in both names
in by
in case
in case i
in church
in dubai
in every
in february
in for
in front
in front of
in future
in future and
in here
in his
in hospital
in i
in it
in january
in july
in june
in june and
in late
in leeds
in march
in may
in me
in mind
in mine
in most
in most of
in my
in my drawer
in my own
in on
in our
in peace
in plain
in plain words
in public
in return
in return for
in return i
in separate
in separate rooms
in six
in spring
in that
in the
in the bath
in the bedroom
in the bin
in the box
in the brown
in the car
in the door
in the envelope
in the evening
in the evenings
in the family
in the front
in the garage
in the hall
in the house
in the jar
in the joint
in the kitchen
in the living
in the middle
in the mood
in the morning
in the mornings
in the next
in the room
in the safe
in the session
in the shop
in the spare
in the top
in the truck
in the week
in therapy
in there
in this
in this family
in this house
in this mess
in to
in touch
in town
in us
in when
in when you
in where
in without
in words
in writing
in writing that
in you
in your
in your bag
in your drawer
in your group
in your hands
in your head
in your notice
in your own
in your phone
in yours
included
included and
including
including the
inhaler
inheritance
injection
inside
inside $
inside the
insist
insta
instagram
instead
instead $
instead of
insult
insurance
interested
interview
intimate
into
into a
into a tree
into it
into my
into my account
into the
into the joint
involve
is $
is a family
is a no
is a small
is about
is agreed
is all
is all i
is all right
is allowed
is always
is an
is an answer
is and
is and i
is another
is any
is at
is back
is bad
is behind
is behind us
is best
is better
is between
is between you
is closed
is coming
is done
is done and
is easier
is eight
is enough
is ever
is fine
is finished
is for
is for me
is for the
is for you
is forgiven
is from
is full
is full of
is going
is going on
is going to
is gone
is good
is got
is happy
is her
is here
is home
is how
is how i
is how we
is how you
is in
is in my
is in the
is in your
is inside
is it
is it that
is just
is just us
is just where
is left
is like
is me
is me being
is mine
is mine and
is mine to
is more
is my
is my job
is my name
is my one
is my own
is nice
is no
is no date
is no more
is no need
is no part
is nobody
is nobody is
is normal
is not about
is not fair
is not for
is not going
is not much
is not my
is not on
is not something
is not the
is not your
is nothing
is nothing to
is off
is off the
is ok
is okay
is old
is on
is on the
is on you
is on your
is one
is only
is only fair
is only for
is only right
is other
is other people
is out of
is over
is over and
is owed
is part
is part of
is plenty
is really
is right
is ruined
is safer
is said
is settled
is sorry
is staying
is still
is that
is that the
is that we
is the day
is the deal
is the least
is the number
is the one
is the point
is the price
is to
is to see
is too
is up
is up to
is us
is welcome
is what
is what i
is what it
is what trust
is what we
is what will
is where i
is where you
is why
is with
is with you
is you
is you and
is you who
is your
is your body
is your choice
is your friend
is your own
is your sister
is yours
is yours and
is yours to
it
it $
it 'd
it 'd do
it a
it after ten
it again
it against
it against you
it all
it alone
it and
it and i
it and it
it any
it any more
it anymore
it as
it as a
it at
it at the
it away
it back
it back in
it be
it because
it but
it by me
it can
it changes
it comes
it comes out
it coming
it daily
it depends
it depends on
it does
it does not
it down
it even
it feels
it first
it for
it for you
it from
it from you
it gets
it gets too
it go
it goes
it got us
it happened
it has
it has been
it helps
it hurts
it i
it i 'd
it i just
it i will
it if
it if i
it if we
it if you
it in
it in front
it in the
it in this
it in writing
it is
it is agreed
it is all
it is an
it is back
it is bad
it is best
it is better
it is done
it is easier
it is fine
it is finished
it is for
it is going
it is got
it is just
it is me
it is more
it is my
it is no
it is nobody
it is not
it is ok
it is on
it is only
it is our
it is paid
it is right
it is so
it is still
it is the
it is to
it is too
it is true
it is what
it is where
it is you
it is your
it is yours
it it is
it keeps
it keeps you
it kill
it kill you
it last
it like
it made
it made you
it makes
it makes me
it makes sense
it means
it means i
it myself
it need
it need not
it never
it never happened
it not
it now and
it off
it on facebook
it on the
it once
it one
it only
it or
it or i
it or not
it otherwise
it otherwise i
it out
it out loud
it out on
it over
it please
it shows
it so
it so i
it so that
it sounds
it stays
it stays in
it stops
it suits
it that is
it that way
it that you
it there
it through
it till
it to
it to be
it to come
it to me
it to my
it to scare
it to the
it to you
it to your
it too
it turns
it until
it up
it up after
it up and
it up to
it was
it was about
it was me
it was my
it was not
it was wrong
it was you
it was your
it we
it went on
it what
it when
it when i
it when you
it will
it will not
it with me
it with the
it without
it without a
it worse
it would
it would help
it would not
it would only
it you
it you do
it yourself
itch
itself it
iud
jamie
january
january and
jar
jaylen
jealous
jean
jeans
job
job $
job at the
job i
job in
job in leeds
jobs
joint
joint account
joint card
joint one
joke
joke about
jokes
jokes about
journal
judge
julie
july
july $
jump
june
june $
june and
just
just a
just as
just be
just can
just can not
just cancel
just do not
just for
just have
just let
just like
just not
just now
just ring
just say
just say it
just say you
just sign
just so
just so you
just tell
just tell me
just that
just the
just the two
just think
just this
just till
just wanted
just wanted you
just where
just where i
k
kamsi
karen
karen from
keen
keep
keep $
keep a
keep an
keep an eye
keep both
keep every
keep going
keep going to
keep it
keep it that
keep it to
keep me
keep mine
keep my
keep on
keep our
keep our own
keep quiet
keep something
keep that
keep the
keep them
keep to
keep what
keep your
keep your phone
keep yours
keeping
keeping my
keeping the
keeps
keeps the
keeps you
kept
kerry
kettle
kev
key
key $
key and
key back
key cut
key on
key to your
keys
keys hang
keys on
keys on the
kick
kid
kid $
kids $
kids and
kids and i
kids are
kids are at
kids at
kids can
kids go to
kids in
kids in the
kids so
kids stay
kids tablet
kids to
kids together
kids when
kill
kill you
kill you to
kilos
kind of woman
kind to
kindness
kiss
kiss me
kissing
kit
kitchen $
kitchen stays
kitchen stays in
kitchen table
kneel
kneel and
kneel and say
knees
knelt
knew
knock
knock $
know
know $
know about the
know but
know by
know how
know how to
know how you
know i
know i will
know if
know it
know it is
know it was
know people
know so
know that
know that i
know the
know they
know what
know what happens
know what i
know what is
know what it
know when
know where
know where i
know where you
know who
know why
know yet
know you 'd
know you have
knowing
knowing $
knows
knows $
knows what
lagos
land
land in
land on
landing
language
laptop
laptop $
lashes
last
last time
last time you
last week
last word
last year
late
late $
later
later $
later than
laughed
lawn
lawyer
lawyer $
lawyer and
lay
lean
learn
learn $
learning
lease
lease $
least
least twice
least twice a
least you
least you can
leave
leave $
leave and
leave every
leave i
leave i will
leave me
leave my
leave on
leave that
leave the house
leave the phone
leave the room
leave them
leave you
leave you be
leave your
leaves the
leaving
leaving the
leaving the room
leeds
leeds $
left
left $
left and
left out
left the
left to
leggings
leila
lena
lend
lend me
leo
less
less $
less of
let
let her
let him
let in
let it
let me
let me film
let me finish
let me go
let me hold
let me know
let me put
let me see
let them
let us
let us agree
let us ask
let us be
let us both
let us do
let us each
let us have
let us keep
let us leave
let us make
let us not
let us say
let us talk
let you
let you down
let you in
let you know
let your
lets
lets just
lets you
letter
letter $
letter from
letter is
letter to
letter to the
letters
letters to
letting
letting you
letting you know
level
liar
liar $
library
licence
licence $
lie
lie $
lie about
lie down
lie in
lie there
lie there with
lie to
lie to me
lie to your
lie you
lied
lied to
lies
life and
life and i
life360
lift
lifts
like
like $
like a
like a guest
like always
like and
like for
like i did
like i will
like in
like is
like it
like it if
like it or
like it that
like me
like my
like that
like that again
like to
like to be
like to have
like to hear
like to keep
like to know
like to read
like to tell
like to try
like us
like us to
like with
like you
like you to
liked
likewise $
limit
line $
linked
lipstick
list
list $
list of
list of what
list on
list on the
listen
listen $
listen in
listening
listens
literally
little
little ones
live
live $
live and
live location
live with
live with me
lives
lives $
living
living room
living together
loan
loan $
loan goes
loan i
loan in
loan is
loan it
loan letter
loan on
loans
location
location on
location sharing
lock
lock on the
lock the bathroom
lock the door
locked
locked doors
locked from
locker
locks
locks $
log
logged
logged out
login
logins
lol
lol $
lonely
long
long $
long as
long as it
long enough
long sleeves
long sleeves and
long while
longer
longer $
longer than
look $
look after
look after the
look after your
look again
look and
look at
look at my
look at the
look at together
look at what
look at you
look at your
look for
look for another
look in
look like
look through my
look through your
look whenever
look where
look where it
looked
looked at
looking
looking elsewhere
looking for
looking for the
looks
looks and
looks like
lord
lose
lose the
lose the weight
lose your
lost
lost $
lost the
lost the right
lost your
lost your vote
lot
lot and
lot of
lot of them
lot on
loud
loud $
love
love $
love a
love and
love her
love i
love it if
love that
love to
love you
love you and
loved
loved if
loved me
loved me you
lovely
loves
loves you
loving
low
low i
lunch and
lunch at
lunch with
lunches $
m!:a
m!:again
m!:all
m!:an
m!:and
m!:answer
m!:any
m!:anything
m!:asked
m!:asking
m!:at
m!:be
m!:before
m!:being
m!:birthday
m!:boss
m!:business
m!:by
m!:do
m!:door
m!:drinking
m!:eyes
m!:feelings
m!:for
m!:front
m!:go
m!:her
m!:if
m!:in
m!:is
m!:knowing
m!:locked
m!:me
m!:money
m!:more
m!:mother
m!:my
m!:night
m!:nobody
m!:not
m!:now
m!:of
m!:on
m!:or
m!:our
m!:out
m!:parents
m!:part
m!:phone
m!:please
m!:say
m!:see
m!:straight
m!:table
m!:take
m!:the
m!:them
m!:till
m!:to
m!:way
m!:week
m!:what
m!:when
m!:while
m!:who
m!:without
m!:work
m!:yours
m:1st
m:a
m:about
m:account
m:act
m:advice
m:affair
m:again
m:alive
m:alone
m:also
m:always
m:and
m:anniversary
m:another
m:answer
m:any
m:anything
m:app
m:appointment
m:are
m:as
m:ask
m:at
m:aunt
m:back
m:bag
m:be
m:because
m:bed
m:before
m:being
m:betting
m:big
m:bike
m:bill
m:birthday
m:bit
m:boss
m:both
m:brother
m:brothers
m:bus
m:business
m:but
m:by
m:call
m:can
m:car
m:card
m:certificates
m:change
m:child
m:children
m:choice
m:church
m:class
m:clean
m:closeness
m:code
m:codes
m:come
m:comes
m:coming
m:condition
m:counsellor
m:crisis
m:cry
m:dad
m:days
m:dear
m:debt
m:desk
m:dinner
m:do
m:does
m:door
m:dot
m:down
m:dr
m:drawer
m:drink
m:drive
m:each
m:easter
m:email
m:end
m:even
m:evening
m:every
m:everything
m:ex
m:eye
m:face
m:facebook
m:family
m:father
m:feel
m:feeling
m:few
m:film
m:finish
m:first
m:five
m:folks
m:forever
m:friday
m:friend
m:friends
m:from
m:front
m:full
m:future
m:gmail
m:go
m:goes
m:going
m:gone
m:got
m:guns
m:hair
m:half
m:happened
m:happy
m:has
m:have
m:head
m:hear
m:heart
m:help
m:her
m:here
m:him
m:his
m:home
m:honest
m:hour
m:hours
m:house
m:how
m:hundred
m:husband
m:idea
m:if
m:in
m:into
m:is
m:job
m:joint
m:june
m:just
m:keep
m:keeps
m:key
m:keys
m:know
m:knows
m:laptop
m:last
m:lawyer
m:lease
m:left
m:let
m:letter
m:letters
m:licence
m:like
m:line
m:list
m:listen
m:loan
m:location
m:log
m:login
m:long
m:love
m:made
m:mail
m:man
m:marriage
m:may
m:me
m:meantime
m:meeting
m:mess
m:mind
m:mine
m:minutes
m:monday
m:money
m:month
m:more
m:mother
m:move
m:much
m:mum
m:mums
m:my
m:myself
m:name
m:names
m:nerves
m:next
m:night
m:nights
m:notice
m:now
m:number
m:of
m:off
m:office
m:ok
m:okay
m:old
m:on
m:once
m:one
m:or
m:other
m:otherwise
m:our
m:out
m:over
m:owed
m:own
m:papers
m:parents
m:passport
m:password
m:passwords
m:pay
m:pick
m:picture
m:pillow
m:pills
m:pin
m:please
m:pocket
m:private
m:promise
m:properly
m:put
m:question
m:questions
m:quid
m:really
m:receipt
m:receipts
m:recovery
m:remember
m:rest
m:right
m:rule
m:safe
m:sake
m:salary
m:same
m:saturday
m:saturdays
m:say
m:says
m:school
m:see
m:set
m:share
m:shifts
m:shop
m:sign
m:since
m:sister
m:smile
m:so
m:sofa
m:solicitor
m:some
m:spare
m:sponsor
m:staying
m:stays
m:still
m:stomach
m:stop
m:straight
m:such
m:sunday
m:sundays
m:table
m:tablet
m:take
m:talking
m:team
m:tell
m:temper
m:ten
m:tenancy
m:than
m:the
m:them
m:then
m:therapist
m:these
m:thing
m:things
m:thinks
m:those
m:through
m:thursday
m:till
m:times
m:to
m:tonight
m:too
m:touch
m:trip
m:trust
m:truth
m:tuesday
m:tuesdays
m:turn
m:twice
m:two
m:uncle
m:unless
m:until
m:up
m:visa
m:wages
m:was
m:wednesday
m:wednesdays
m:week
m:weekend
m:weekends
m:weight
m:well
m:went
m:what
m:whatever
m:when
m:whenever
m:where
m:wherever
m:whether
m:which
m:while
m:who
m:whoever
m:whole
m:why
m:wife
m:will
m:wish
m:with
m:within
m:woman
m:word
m:words
m:would
m:years
m:yours
m:yourself
macca
machines
made
made $
made a list
made you
mail
mail $
maintenance
make
make a
make it
make it a
make it worse
make love
make me
make me use
make sure
make sure you
make tea
make that
make the
make up
make you
make you cold
makes
makes me
makes me feel
makes sense
makes you
makeup
male
male friends
mama
man
man and wife
man has
man needs
man of
man who
manage
manager
manila
manners
many
map
march
march $
march and
marco
marcus
marek
marital
mark
marriage
marriage $
marriage so
married
mass
mat
match
mate
mateo
mateo 's
mates
mates $
matter
matter and
matter what
matters
may
may $
may and
may ask
may be
may bring
may bring it
may do
may go
may i
may laugh
may leave
may not
may say
may see
may speak
may tell
maybe
maybe let
maybe skip
me
me a
me a picture
me about
me about money
me about your
me after
me again
me again i
me alive
me and i
me and say
me and the
me and then
me and you
me any
me anything
me as
me as well
me at
me at night
me back
me because
me because you
me before
me before you
me being
me believe
me believe you
me by
me by friday
me by the
me cry
me down
me each
me every
me film
me finish
me first
me first and
me first before
me for a
me from the
me go
me hold
me how
me i
me i am
me i will
me if
me if i
me if it
me if the
me if you
me in
me in bed
me in that
me into
me is
me it
me know
me know by
me last
me like
me more
me more than
me my
me not
me not to
me now
me of
me of these
me off
me on sunday
me on the
me once
me one
me only
me or
me or you
me out
me put
me read
me see
me so
me so i
me so that
me so you
me straight
me that
me that evening
me that is
me the
me the code
me the same
me the truth
me then
me there
me this
me this week
me time
me to
me to be
me to go
me to look
me to the
me too
me two
me unless
me until
me up
me use
me we
me what
me what you
me when
me when you
me where
me where you
me while
me while i
me who you
me with
me you
me you 'd
me you are
me you can
me you have
me you will
me your
me yours
meals
mean
mean it
mean that
means
means $
means i
means you
meant
mediator
meds
meet
meet him
meeting
meetings
meetings and
meetings and i
men
men 's
men in
mend
mend $
mended
mental
mention
mention the
mentions
mess
mess so
message
messages
messages $
messages through
messed
met
met $
met him
mia
middle
midnight
midwife
might
might be
might not
mileage
mind
mind the
mind the kids
mine
mine $
mine 's
mine and
mine and i
mine and you
mine and yours
mine as
mine as well
mine in
mine is
mine on
mine so
mine to
minimum
minister
minute
minute $
minutes $
minutes and
minutes and then
miss
miss you
missing
mom
mom 's
moment $
moment so
mon
monday
monday to
monday to wednesday
mondays
mondays and
mondays and fridays
mondays and thursdays
money
money $
money 's
money and i
money any
money for the
money from
money i
money is
money out of
money to
money we
money you
month
month $
month and
month and i
month end
month from
month i
month is
month that
month until
month with
month you
months
months and i
months i
mood
mood $
more
more $
more and
more crying
more i
more lie and
more lies
more of
more of this
more questions
more talk
more tears
more than
more than i
more time
more word
more word about
morning
morning and
morning i
mornings
mornings $
mornings you
mortgage
mosque
most
most of
mostly
mostly you
mother
mother $
mother 's
mother and i
mother if
mother to
mother you
mouth
mouth $
move
move $
move to
moved
moved off
moved off his
moving
moving out
mrs
much
much $
much and
much as
much as you
much to
much to ask
mum
mum $
mum 's
mum 's for
mum and
mum can
mum not
mum or
mummy
mummy 's
mums
mums $
must
must $
my
my account and
my account from
my aunt
my bag
my bank card
my bed
my being
my bike
my birthday
my body
my boss
my brother
my brother 's
my brothers
my business
my call
my car
my card
my class
my codes
my dad
my dad 's
my day
my debt
my desk
my diary
my doctor
my doing
my door
my drawer
my drinking
my email
my ex
my eyes
my face
my family
my father
my father did
my feeling
my feeling is
my folks
my friends
my friends and
my hair
my half
my hand
my heart
my heart to
my house
my idea
my idea is
my job
my key
my laptop
my lawyer
my letters
my licence
my life
my location
my love
my mess
my messages
my mind
my money
my mother
my mother 's
my mother and
my mother to
my mum
my mum will
my mums
my name
my name and
my name on
my name so
my nerves
my nurse
my okay
my on
my one
my one condition
my only
my own
my own account
my own with
my papers
my parents
my parents and
my part
my passport
my password
my passwords
my phone
my phone 's
my phone and
my pillow
my pin
my promise
my promise to
my sake
my savings
my say
my share
my share of
my side
my sister
my sister 's
my sponsor
my stomach
my table
my tablet
my temper
my temper and
my therapist
my therapist thinks
my turn
my uncle
my uncle 's
my visa
my wages
my wages go
my weight
my whole
my wife
my word
my work
myself
myself $
myself about
myself and
myself because
myself for
myself if
myself if you
myself to
myself what
myself what i
myself when
myself with
na
nails
naked
name
name $
name and
name and i
name and you
name comes
name i
name in
name is
name is on
name off
name on
name on the
name since
name so
name so if
names
names $
names and
names on
names on the
nan
nan 's
nan 's inheritance
nap
nap $
nasty
natural
near
near you
nearly
nearly lost
neck
need
need $
need a
need and
need for
need for you
need my
need not
need one
need quiet
need something
need that
need the
need to
need to be
need to hear
need to say
need to see
need to talk
need you
need you to
needed
needed $
needing
needs
needs and
needs my
needs to
needs to know
negotiable
neighbours
nerves
netball
netflix
network
never
never $
never again
never ask
never bring
never bring it
never do
never force
never happened
never have
never have to
never hear
never say
never to
never touch
never use
never use it
never want
new
new job
new ones
new year
next
next day
next month
next morning
next one
next time
next time i
next time you
next to you
next two
next two months
next week
nice
nice if
nice to me
nicely $
nicer
night
night $
night and
night and i
night and we
night and you
night because
night because i
night before
night feeds
night for
night i am
night is
night no
night of
night out
night shifts
night so
night until
night when
night when you
night with
night with whoever
night you
nightmares
nights
nights $
nights and
nights and you
nights are
nights out
nights you
nine
nine $
nineteenth
no
no $
no and
no and i
no arguing
no asking
no birthday
no birthday for
no business
no car
no card
no christmas
no contact
no contact with
no counsellor
no crying
no date
no end
no end date
no friends
no further
no going
no going back
no hard
no hard feelings
no headaches
no i
no if
no if it
no is
no is an
no lifts
no locked
no longer
no matter
no matter what
no men
no money
no more
no more about
no more crying
no more of
no more questions
no more tears
no need
no need for
no need to
no neighbours
no one
no one at
no part
no part of
no phone
no point
no pressure
no problem
no problem with
no questions
no reason to
no rush
no second
no separation
no sex
no shouting
no strings
no talk
no talk of
no talking
no tears
no to
no to the
no turning
no turning it
noah
nobody
nobody $
nobody asks
nobody can
nobody else
nobody has
nobody has to
nobody in
nobody is
nobody is to
nobody may
nobody outside
nobody should
non
non negotiable
none
none $
none of
none of that
nonsense
noon
nor
normal
normal at
normal couple
not
not $
not a
not a punishment
not a surprise
not a threat
not a word
not about
not about you
not afford
not after
not after what
not agree
not allowed
not an
not and
not and i
not answer
not answer for
not argue
not ask
not ask again
not ask what
not ask where
not ask you
not asked
not asking
not asking you
not at
not be
not be at
not be going
not be here
not be in
not be surprised
not be telling
not be tempted
not be the
not be trusted
not before
not being
not believe
not bother
not breathe
not breathe a
not bring
not bring it
not but
not buy
not by
not care
not change it
not check
not come
not come home
not come into
not come to
not coming
not comment
not comment on
not complain
not contact
not contradict
not cook
not cover
not cover for
not deny
not deserve
not deserve privacy
not do
not do it
not doing
not drink
not drink at
not drive
not drive the
not drop
not drop the
not eat
not eating
not either
not enough
not even
not even notice
not even the
not ever
not expect
not fair
not fair on
not fancy
not feel
not feel like
not follow
not for
not forgive
not get
not get to
not give
not go
not go anywhere
not go to
not going
not have
not have a
not have any
not have that
not have the
not have to
not have you
not having
not hear
not her
not her fault
not hit
not hold
not hold it
not home
not i
not i will
not in front
not in your
not it
not it be
not just
not keep
not know how
not know what
not know when
not know yet
not knowing
not leave
not lend
not lie
not lie to
not like
not like it
not live
not live with
not lock
not lock the
not look
not look at
not make
not make it
not make me
not mean
not meet
not mention
not mind
not much
not much to
not my
not need
not need a
not need the
not need to
not notice
not now
not on the
not on you
not one
not one word
not open
not out
not owe
not owe me
not pick
not pick up
not pretend
not promise i
not promise what
not push
not put
not raise it
not read
not ready
not ready for
not ready to
not refuse
not refuse me
not ring me
not say
not say a
not say it
not say no
not saying it
not see
not see her
not see how
not see the
not see why
not see you
not see your
not seeing
not send
not shout
not show
not sign
not sign for
not sit
not smoke
not so
not something
not speak
not speak to
not speaking
not spoken
not stand
not stand in
not stop
not stopping
not sulk
not survive
not survive it
not take
not talk
not talk about
not tell me
not tell my
not tell the
not tell your
not telling
not that
not that is
not there
not think
not think i
not think it
not this
not threaten
not threatening
not threatening i
not to
not to be
not to come
not to punish
not tonight
not touch me
not trust
not turn
not turn your
not understand
not until
not until you
not up for
not up to
not use
not wait
not want
not want to
not want you
not want your
not wash
not we
not with
not work
not worry
not worry about
not write
not write to
not you
not you just
not your fault
not your mum
not your sister
not yours
note
nothing
nothing $
nothing about the
nothing against
nothing but
nothing for
nothing gets
nothing in
nothing of
nothing to
nothing to do
nothing to hide
nothing you
notice
notice $
notice i
notice that
notice that you
noticed
noticed you
now $
now and
now and then
now and you
now because
now i
now it
now it is
now on
now on and
now on i
now on it
now on so
now on the
now please
now so
now so it
now we
now you
now you have
nowhere
number
number $
number 's
number and
number is
number of
number of the
nurse
nurse $
nursery
nursing
o
october
odd
of $
of a
of all
of an
of an evening
of and
of another
of any
of being
of course
of each
of each month
of every
of going
of good
of how
of it
of it and
of it if
of it is
of it not
of it you
of june
of love
of making
of me
of me and
of me it
of mind
of mine
of my
of our
of our lives
of that
of the
of the bedroom
of the car
of the house
of the month
of the rent
of the women
of them
of them and
of these
of these on
of this
of those
of us
of us and
of us at
of us can
of us changes
of us decides
of us gets
of us has
of us in
of us is
of us keeps
of us may
of us on
of us says
of us so
of us to
of us wants
of us will
of what i
of what you
of where
of where you
of woman
of work
of you
of you so
of your
of your friends
of your own
of your parents
of yours
off
off $
off and
off at
off for
off his
off i
off it
off my phone
off on
off so
off that
off the
off the pill
off the table
off to
off when
off when you
off you
off your
off your phone
offer
offered
offered me
offered to
offered to show
office
office $
office at
office safe
often
often as
often as you
ok
ok i
ok so
ok with
okay
okay $
okay i
okay with
okay with that
old
old enough
old enough to
old one
old you
on
on $
on a
on about
on about it
on all
on always
on and
on and the
on and you
on another
on any
on at the
on both
on both phones
on call
on day
on day and
on each
on each other
on facebook
on for
on for both
on for me
on for the
on for you
on friday
on fridays
on her
on i
on if
on in
on in the
on it
on it and
on it is
on me
on me and
on me in
on mine
on monday
on mondays
on mondays and
on my
on my laptop
on my phone
on my side
on nights
on no
on our
on paper
on payday
on saturday
on saturdays
on seeing
on shift
on so i
on speaker
on speaker when
on sunday
on sunday if
on sundays
on talking
on the
on the 12th
on the 14th
on the 1st
on the 20th
on the 3rd
on the 8th
on the 9th
on the balcony
on the bus
on the car
on the couch
on the day
on the days
on the drive
on the first
on the floor
on the hook
on the house
on the kids
on the lawn
on the list
on the map
on the nights
on the nineteenth
on the other
on the phone
on the same
on the shelf
on the side
on the sofa
on the table
on the way
on them
on there
on this
on those
on thursday
on thursdays
on time
on to
on to your
on toast
on tuesday
on tuesday and
on tuesdays
on tuesdays and
on us
on video
on wednesday
on wednesdays
on weekdays
on what
on when
on when you
on with the
on working
on you
on you and
on you at
on you to
on your conscience
on your desk
on your knees
on your phone
on your side
once
once $
once a
once a month
once a week
once a year
once and
once and i
once i
once i have
once in
once on
once on saturday
once we
once with
once with you
one $
one and
one at
one at the
one bed
one condition
one day
one each
one email
one evening
one evening a
one for
one friend
one good
one i
one in
one is not
one letter
one message
one more
one more time
one more word
one night
one night with
one of
one of them
one of those
one of us
one page
one text
one that
one the
one thing
one thing that
one time
one we
one week
one who
one who says
one who was
one with
one with the
one word
one word about
one year
one you
ones
ones $
online
only
only $
only about
only ask
only ask for
only ask that
only be
only because
only fair
only feel
only for
only if
only if you
only like
only like to
only make
only makes
only need
only on
only one
only right
only right that
only saying
only the
only then
only then i
only thing
only want
only want to
only what
only when
only with
only you
onto
open
open $
open a
open and
open for
open my
open on
open on the
open the
opened $
opening
opens
operation
opinion
option
or
or a
or bin
or do
or do not
or ever
or go
or go to
or i
or i am
or i will
or me
or my
or my brother
or night
or not
or not we
or nothing
or ring
or so
or something
or stay
or stay home
or tell
or the
or to
or two
or we
or what
or you
or you do
or you go
or you will
order
other
other $
other 's
other again
other and
other before
other day
other days
other does
other does not
other one
other one is
other people
other people 's
other room
other time
other women
others
others $
otherwise
otherwise $
otherwise i
otherwise i can
our
our anniversary
our anniversary you
our bed
our business
our evenings
our home
our house
our julie
our lives
our marriage
our names
our names on
our own
our own friends
our rows
our sakes
ours
ours $
ourselves $
out
out $
out after
out and
out and i
out at
out at work
out by
out for
out for a
out i
out if
out in
out loud
out of
out of it
out of love
out of me
out of my
out of that
out of your
out on
out on the
out the
out to
out to the
out what you
out when i
out who
out why
out with
out without
out you
out your
outside $
outside of
outside of work
over
over $
over 100
over 200
over and
over and you
over every
over i
over it
over it by
over on
over that
over the
over to
over to me
over we
over when
over you
overnight
overtime
owe
owe $
owe me a
owe the
owe your
owed
own
own $
own account
own account and
own account from
own and
own doctor
own drawer
own for
own friends
own key
own kitchen
own money
own passport
own phone
own place
own solicitor
own to
own words
owned up
owned up to
owt
pack
packet
packing
page
page and
paid
paid $
paid back
paid for
paid for it
panic
papa
papers
papers $
paperwork
parents
parents and
parents evening
parents for
parents that
parish
part $
part in
part in it
part of
part of it
part of making
parties
partner
party
party we
passcode
passport
passport and
passport is
passport is in
passports
password
password i
password i have
passwords
passwords $
passwords and
past
past $
past me
past me first
past that
past this
past your
pastor
pastor 's
pat
patient
patient $
paul
pause
pay
pay $
pay back
pay back the
pay it
pay it back
pay me
pay off
pay the
payday
payday $
paying
paying it
pays
payslip
peace
peace $
peace of
peace of mind
peaceful
penance
penny
people
people $
people at
people do
people in
people in your
people to
people who
perfume
perhaps
permanently
permission
person $
person you
personal
pete
petrol
phone
phone 's
phone again
phone and
phone email
phone i
phone in
phone in the
phone is
phone off
phone on
phone on the
phone so
phone so i
phone the
phone to
phone when
phone when i
phone while
phone while you
phone you
phones
phones $
phones in
phones in the
phones off
photo
photo from
photo of
photograph
photos
photos of
photos of me
pic
pick
pick the
pick up
pick up the
pick what
pick who
pick your
picture
picture of
pictures
pictures of
pill
pill and
pillow
pills
pills from
pills to
pin
pin and
pint
pizza
place
place $
place and
place in
place of
place on
place this
places
plain
plain words
plan
plan with
planned
planned and
plate
plate $
plates
play
please
please $
please and
please do
please do not
please go
please go to
please no
please take
pleased
plenty
pocket
pocket and
pocket money
pockets
point
point in
point of
points
poison
poker
pokies
police
police $
police and i
polish
polite
pop
porch
portugal
portuguese
post
post $
post about
post about us
post it
posted
posted $
posting
pot
pounds
power
practical
pray at
pray at home
prefer
prefer $
prefer you
pregnancy
present
presents
presents and
pressure
pressure $
pretending
price
price $
priest
printed
privacy
privacy after
privacy after what
private
private $
priya
problem with
program
promise
promise i
promise i will
promise me
promise me you
promise that
promise what
promise you
promised to
proof
proper
properly
propose
propose that
proud of
prove
proved
provided
provided you
pub quiz
public
pull
pull away
punch
punched
pune
punish
punish you
punishment it
purse
push
push me
pushing $
put
put a
put a little
put a lock
put down
put in my
put it
put it on
put me
put my
put on
put on your
put our
put the
put the kids
put the loan
put them
put up
put up with
put you
put your
put your own
puts
putting
pyjamas
pyjamas and
quarter
question
questions
questions $
quicker
quid
quiet
quietly
quit
quit the
quits
quits $
quiz
r!:about
r!:after
r!:again
r!:and
r!:any
r!:asking
r!:back
r!:counsellor
r!:cousin
r!:doctor
r!:ever
r!:father
r!:fault
r!:for
r!:friend
r!:friends
r!:from
r!:hear
r!:if
r!:in
r!:mates
r!:money
r!:more
r!:mum
r!:never
r!:no
r!:nobody
r!:none
r!:not
r!:nurse
r!:of
r!:on
r!:or
r!:out
r!:own
r!:phone
r!:sister
r!:the
r!:them
r!:to
r!:until
r!:us
r!:with
r!:your
r:'s
r:a
r:abortion
r:about
r:account
r:affair
r:after
r:again
r:also
r:and
r:anyone
r:arm
r:as
r:ask
r:asks
r:at
r:back
r:bag
r:bags
r:bank
r:be
r:because
r:before
r:between
r:birth
r:birthday
r:body
r:book
r:boss
r:both
r:brother
r:brothers
r:bruise
r:business
r:but
r:by
r:call
r:came
r:can
r:car
r:card
r:certificate
r:childhood
r:choice
r:choices
r:christmas
r:class
r:clear
r:clothes
r:coat
r:codes
r:colleagues
r:come
r:company
r:conscience
r:counsellor
r:course
r:cousin
r:cousins
r:dad
r:daughter
r:day
r:days
r:desk
r:diary
r:did
r:dinner
r:do
r:doctor
r:does
r:door
r:down
r:drawer
r:drinking
r:each
r:email
r:emails
r:end
r:even
r:evening
r:ever
r:every
r:everything
r:ex
r:face
r:family
r:father
r:fault
r:first
r:flat
r:folks
r:football
r:for
r:friday
r:fridays
r:fridge
r:friend
r:friends
r:from
r:front
r:fun
r:gets
r:go
r:goes
r:good
r:gran
r:grandmother
r:green
r:group
r:hair
r:hand
r:handbag
r:hands
r:has
r:head
r:hear
r:hears
r:heart
r:here
r:history
r:home
r:hook
r:house
r:how
r:idea
r:if
r:in
r:included
r:inheritance
r:into
r:is
r:job
r:just
r:kept
r:key
r:keys
r:knees
r:know
r:laptop
r:last
r:lawn
r:lease
r:leave
r:leaving
r:let
r:letters
r:like
r:list
r:lives
r:location
r:login
r:long
r:look
r:love
r:make
r:man
r:manager
r:mates
r:may
r:messages
r:mind
r:mine
r:monday
r:month
r:morning
r:mother
r:mouth
r:mum
r:mums
r:myself
r:name
r:nan
r:neck
r:new
r:next
r:nothing
r:notice
r:now
r:number
r:office
r:on
r:once
r:one
r:only
r:our
r:out
r:over
r:own
r:paid
r:papers
r:parents
r:passport
r:password
r:pay
r:pension
r:people
r:phone
r:pills
r:plate
r:please
r:pockets
r:questions
r:renewal
r:rent
r:residence
r:right
r:ring
r:room
r:ruined
r:safe
r:said
r:salary
r:same
r:saturday
r:savings
r:school
r:screenshots
r:set
r:should
r:side
r:signed
r:since
r:sister
r:sleep
r:so
r:solicitor
r:something
r:son
r:sponsor
r:stays
r:still
r:stop
r:stuff
r:sundays
r:sure
r:table
r:tablets
r:take
r:tax
r:tea
r:ten
r:than
r:them
r:then
r:thing
r:think
r:three
r:through
r:till
r:time
r:to
r:tonight
r:top
r:town
r:trip
r:tuesday
r:two
r:unlocked
r:until
r:us
r:visa
r:vote
r:wage
r:wages
r:was
r:way
r:wedding
r:week
r:welcome
r:well
r:went
r:what
r:whatever
r:whatsapp
r:when
r:whenever
r:where
r:while
r:who
r:whole
r:will
r:with
r:word
r:words
r:work
r:would
r:year
r:your
r:yours
r:yourself
races
radio
raise it
raise my
raise your hand
raise your voice
raised
ramadan
ran
rang
rang the
rather
rather have
rather i
rather it
rather not
rather you
rather you asked
rather you did
raw
reach $
reach for
read $
read it
read it to
read my
read that couples
read the
read them
read your
read your diary
reading
ready
ready $
ready for
ready for a
ready to
realise
really
really $
really happened
really there
reason
reason to
reasonable
reasons
rebuild
receipt
receipt for
receipts
receipts all
receipts all of
receipts for
receipts for everything
reckon
reckon $
reckon it
reckon it is
record
recovery
red
refuse
refuse me
regret
regret it
rehab or
relationship
relax
remember
remember $
remember i
remember i have
remember whose
remind me
remind you
renewal
rent
rent and
rent i
report
report to
report to me
request
residence
respect
respect $
responsible
rest $
rest of
rest of our
rest of the
result
results
results are
return
return for
return i
rice
right
right $
right if
right if you
right that
right to
right to a
right to know
right to say
rights
ring
ring $
ring 999
ring again
ring and
ring and i
ring at
ring back
ring her
ring if
ring if you
ring me
ring me and
ring me at
ring me if
ring me when
ring my
ring off
ring on
ring round
ring the
ring the bank
ring the bell
ring the helpline
ring the school
ring when
ring you
ring your
ring your boss
ringing
rings
risk
rob
robbo
rohan
room
room and
room as
room for
room for now
room i
room if
room if i
room if you
room so
room until
room until i
room until you
room when
rooms
rope
rope in
rope in the
rota
round
round $
round here
round the block
row
row and
rows
rubbish
rubs
ruby
rugby
ruined
rule
rule for
rules
run
run it
run it by
run out
run out of
run to
rung
rung the
runs
rush
rush $
sad
sad $
sad about
safe
safe and
safer
safer with
safety
said
said $
said a
said about
said before
said i
said i 'd
said i was
said i would
said in this
said it
said it is
said no
said no to
said nothing
said so
said so yourself
said sorry
said sorry i
said that
said there
said we
said we 'd
said yes to
said you
said you 'd
sake
sake $
sake i
sake of
sakes
sakes $
salary
salary to
sam
samaritans
same
same $
same as
same bed
same day without
same evening
same for
same for me
same for you
same from
same from you
same night
same week
samir
samir 's
sat
sat there
satisfied
satisfied $
saturday
saturday $
saturday i
saturday night
saturdays
saturdays $
savings
savings $
savings and
savings are
saw
say $
say a
say a word
say and
say anything
say how
say i
say i am
say if
say if it
say in
say in where
say it
say it again
say it in
say it is
say it out
say it to
say no
say no and
say no i
say no if
say no to
say not
say not tonight
say on
say one
say so
say so and
say sorry
say sorry to
say stop
say that
say the
say there
say things
say this
say to
say to me
say to you
say we
say we are
say when
say when i
say where
say who
say yes
say yes to
say you
say you are
say you fell
say you want
say ~i
say ~not
saying
saying $
saying i
saying it
saying it to
saying so
saying this
saying you
saying you can
says
says $
says it is
says so
says so and
says when
says you
scare
scare you
scared
scared $
scared of
scares
scene
school
school and the
school fees
school run
schools
score
scratchcards
screenshots
screenshots $
second
second child
seconds
secret
secret $
secrets $
secure
see
see $
see a
see her
see if
see if i
see it
see it as
see me
see our
see our own
see that
see that you
see the
see the solicitor
see them
see them when
see to
see to it
see to that
see what is
see when
see when you
see where
see whether
see whether you
see who
see who is
see why
see why you
see you
see you on
see your
see your parents
see your sister
seeing
seeing a
seeing anna
seeing as
seeing as it
seeing as you
seeing dr
seeing how
seeing that
seeing the
seeing your
seems
seems a
seen
sees
self
sell
sell the
selling
selling my
selling my bike
send
send a
send a photo
send me a
send me the
send the
send you a
send your
sending
sends me
sensible
sent
sent her
sentence
sentences
separate
separate rooms
separating
separating $
separation
september
september and
serious
serious $
serious about
serious about us
seriously
serve
services
session
sessions
sessions $
set
set it
set it up
set of
set up
settle
settle $
settled
settled $
settles
seven
seven $
seventy
seventy times
seventy times seven
sex
sex $
sex on
sex till
shall
shall not
shall not be
shall we
shall we each
shame
shame if
share
share a
share a bed
share my
share of
share of the
shared
shave
she
she 'd
she agreed
she asks
she asks me
she can
she comes
she did
she does
she does not
she gets
she has
she is got
she is happy
she is not
she is your
she likes
she said
she says
she should
she wants
she was
she will
she will give
shed
shed $
sheet
shelf
shift
shift $
shifts
shifts and
shirt
shoes
shook
shook on
shop
shop $
shop and
shopping
shopping and
short
short and
short message
short with
should
should have
should know
should like
should not
should not have
should stop
should we
should you
shoulder
shout
shout $
shout at
shout at me
shout if
shout in
shout in front
shouted
shouting
show
show me
show me the
show me what
show me you
show you
show you the
shower $
shown
shown me
shown you can
shows
shows me
shut
shut out
shut the
sick
side
side $
side at
side i
side of
side of the
sides
sighing
sign
sign $
sign for
sign for the
sign here
sign it
sign nothing
sign of
sign that
sign that you
signal
signature
signed
signed $
signed the
signed up
signed up for
signed up to
signed your
signing
signing anything
signs
silence
silent
silent treatment
silly
sim
simple
simple $
simpler
simply
since
since and
since he
since i
since i am
since it
since it was
since she
since the
since we
since you
since you said
since you told
single
sink
sister
sister $
sister 's
sister and
sister for
sister i
sister in
sisters
sit
sit at the
sit by you
sit down
sit here
sit in on
sit next
sit next to
sit there
sit there while
sit with
sit with me
site
site $
sits
sitter
sitting
six
six $
six months
six on
six sessions
size
skint
skip
skip it
skip it if
skip the
skirts
slap
slate
sleep
sleep $
sleep and
sleep at
sleep at my
sleep badly
sleep in separate
sleep in the
sleep on
sleep on the
sleep together
sleep with
sleeping
sleeping in
sleeping in the
sleeps
sleeves
sleeves and
slept
slept $
slept on
slept on it
slipped
slips
slot machines
slow
slowly
small
small thing
smell
smelling
smile
smile and
smile at
smiling
smoke
snap
snow
so
so $
so and
so be
so by
so can
so can we
so could
so could we
so do
so do not
so every
so for
so for the
so from
so from here
so i
so i am
so i assume
so i can
so i do
so i get
so i have
so i know
so i need
so i will
so if you
so in
so is
so it
so it is
so it will
so leave
so leave the
so let
so let us
so lets
so long as
so low
so much
so my
so no
so no more
so nothing
so now
so on
so she
so she can
so stay
so that
so that i
so that is
so that it
so that we
so the
so there
so there is
so they
so think
so to
so we
so we are
so we can
so what
so what i
so when
so you 'd
so you are
so you can
so you could
so you do
so you get
so you have
so you know
sober
sober and
social
social services
social worker
sofa
sofa $
sofi
soft
sold $
sole
solicitor
solicitor $
solicitor and
solicitor on
some
some day
some days
some time
somebody
somebody $
somebody else
somebody to
someone $
someone is
someone on
someone to
someone to be
someone who
something
something $
something and
something else
something for
something i
something in
something that was
something to
something to say
something you
sometime
sometimes
somewhere
son
soon
soon as you
sooner
sore
sorry
sorry and
sorry but
sorry for
sorry i
sorry is
sorry properly
sorry so
sorry to
sorry to my
sorry you
sort
sort of
sort the
sorted
soul
sounds
soup
space $
spanish
spare
spare key
spare room for
speak
speak english
speak for
speak of
speak of it
speak to
speak to any
speak to you
speak to your
speaker
speaker when
speaker when your
speaking to
spend
spent
split
split the
spoke
spoke to
spoken
spoken to
sponsor
sponsorship
spot
spring $
spring and
square $
st
stairs
stand
stand $
stand in
stand in the
stand there
stand up
stand up at
standing order
stands
stare
stare at
start
start $
start again
start on
start to
starting
starts
starts on
starts on the
state
statement
station
stay
stay $
stay and
stay as
stay at
stay at my
stay for
stay home
stay i
stay if
stay in
stay off
stay off the
stay on
stay on my
stay out
stay out of
stay over
stay so
stay sober
stay together
stayed
staying
staying on
staying over
stays
stays $
stays between
stays closed
stays in
stays in the
stays in this
stays on
stays on for
stays theirs
stays with
stays with me
stepchange
steps
steve
stick to
still
still $
still go
still got
still have
still have the
still on
still on my
still want
still want to
stirs
stomach
stood
stop
stop $
stop asking
stop at
stop bringing
stop crying
stop eating
stop going
stop going to
stop looking
stop making
stop seeing
stop seeing anna
stop texting
stop the
stop the pill
stop this
stop when
stop with
stopped
stopped eating
stopping
stopping the
stopping the drinking
stopping you
stops
stops $
story
straight
straight $
straight back
straight home
strayed
strayed i
street
street $
stress
strike
strings
strong
stuck
study
stuff
stuff $
subject
subject is
such
such a
suffer
suffer $
sugar
suggest
suggested
suit
suit you
suits
suits me
suits you
sulk
sulk $
sulking
sulking $
summer
summer $
sunday
sunday $
sunday and
sunday at
sunday i
sunday if
sunday if you
sunday or
sunday so
sunday what
sunday with
sundays
sundays $
sundays after
sundays and
sundays i
supper
support
support $
support group
sure
sure you
sure you can
surprise
survive
survive it
swap
swap $
swear
swear on
sweet
sweetheart
sweets
swim
swimming
switched on
t!:'s
t!:a
t!:about
t!:after
t!:against
t!:all
t!:an
t!:and
t!:any
t!:anymore
t!:anyone
t!:as
t!:ask
t!:asks
t!:at
t!:back
t!:because
t!:bring
t!:but
t!:by
t!:call
t!:can
t!:christmas
t!:crying
t!:date
t!:do
t!:doubt
t!:down
t!:each
t!:either
t!:even
t!:face
t!:fair
t!:fault
t!:fine
t!:for
t!:front
t!:get
t!:gets
t!:go
t!:happen
t!:happened
t!:has
t!:her
t!:him
t!:house
t!:if
t!:in
t!:is
t!:just
t!:kids
t!:like
t!:longer
t!:look
t!:lot
t!:make
t!:marriage
t!:may
t!:men
t!:money
t!:month
t!:more
t!:much
t!:neither
t!:never
t!:nice
t!:night
t!:no
t!:nor
t!:off
t!:ok
t!:on
t!:one
t!:other
t!:out
t!:over
t!:people
t!:place
t!:please
t!:police
t!:reason
t!:right
t!:said
t!:scare
t!:separate
t!:separating
t!:since
t!:so
t!:something
t!:speak
t!:take
t!:talk
t!:talked
t!:tell
t!:ten
t!:that
t!:the
t!:there
t!:thing
t!:this
t!:time
t!:to
t!:today
t!:two
t!:until
t!:up
t!:us
t!:was
t!:wash
t!:weekend
t!:what
t!:with
t!:without
t!:women
t!:word
t!:year
t!:yet
t!:yours
t:'d
t:'s
t:a
t:about
t:account
t:after
t:again
t:ago
t:agreed
t:agreement
t:all
t:alone
t:also
t:always
t:an
t:and
t:anniversary
t:any
t:anybody
t:anything
t:anytime
t:app
t:are
t:as
t:ask
t:away
t:baby
t:back
t:bad
t:badly
t:bag
t:bed
t:before
t:behind
t:best
t:betrayal
t:better
t:between
t:bin
t:bit
t:book
t:both
t:boys
t:business
t:but
t:by
t:call
t:calm
t:calmly
t:calms
t:came
t:camera
t:can
t:car
t:card
t:carry
t:changes
t:check
t:child
t:choir
t:christmas
t:church
t:clear
t:come
t:coming
t:costs
t:counsellor
t:couples
t:daily
t:day
t:deal
t:death
t:depends
t:did
t:do
t:doctor
t:does
t:dog
t:done
t:door
t:down
t:drawer
t:each
t:easier
t:easy
t:eh
t:either
t:elsewhere
t:end
t:enough
t:envelope
t:equal
t:even
t:evening
t:evenings
t:ever
t:every
t:everyone
t:face
t:facebook
t:fair
t:fairer
t:family
t:far
t:feel
t:feels
t:fine
t:finished
t:first
t:forever
t:forgiven
t:forgotten
t:four
t:fresh
t:fridays
t:fridge
t:friendship
t:from
t:front
t:full
t:get
t:gets
t:give
t:go
t:goes
t:going
t:gone
t:got
t:group
t:grow
t:grown
t:had
t:half
t:happens
t:hard
t:has
t:have
t:heal
t:hear
t:help
t:helps
t:her
t:here
t:him
t:hole
t:home
t:honestly
t:hours
t:house
t:hundred
t:hurt
t:if
t:in
t:inside
t:instead
t:is
t:it
t:itself
t:january
t:job
t:joint
t:judge
t:june
t:just
t:keep
t:keeps
t:key
t:kids
t:kill
t:kindness
t:kitchen
t:last
t:later
t:least
t:leaves
t:left
t:let
t:lie
t:life
t:like
t:little
t:loan
t:long
t:look
t:lot
t:loud
t:love
t:lovely
t:low
t:made
t:make
t:makes
t:man
t:many
t:march
t:marriage
t:married
t:mates
t:matter
t:may
t:mind
t:minutes
t:monday
t:money
t:month
t:more
t:morning
t:mostly
t:much
t:mummy
t:myself
t:na
t:natural
t:need
t:needed
t:new
t:next
t:nice
t:night
t:nights
t:normal
t:nothing
t:of
t:okay
t:old
t:on
t:once
t:one
t:only
t:open
t:or
t:otherwise
t:our
t:ours
t:out
t:over
t:paid
t:part
t:past
t:payday
t:peace
t:perfume
t:pills
t:place
t:please
t:point
t:pot
t:price
t:pride
t:private
t:put
t:read
t:really
t:respect
t:right
t:roof
t:room
t:round
t:rule
t:safe
t:sakes
t:same
t:say
t:says
t:see
t:seems
t:sends
t:sense
t:seriously
t:set
t:settle
t:settled
t:shop
t:should
t:shows
t:side
t:sign
t:since
t:six
t:sleeps
t:small
t:so
t:some
t:somebody
t:someone
t:something
t:sort
t:sounds
t:stands
t:start
t:started
t:starts
t:stay
t:staying
t:stays
t:still
t:stop
t:stops
t:straight
t:stress
t:subject
t:summer
t:sunday
t:table
t:take
t:takes
t:talk
t:tell
t:text
t:that
t:the
t:their
t:them
t:therapist
t:there
t:thing
t:things
t:think
t:this
t:though
t:through
t:thursday
t:till
t:time
t:to
t:today
t:together
t:tomorrow
t:tonight
t:too
t:town
t:trust
t:tuesday
t:turns
t:twice
t:two
t:understood
t:unless
t:until
t:up
t:us
t:use
t:vow
t:walls
t:wants
t:was
t:way
t:week
t:weekend
t:weeks
t:well
t:were
t:what
t:whatever
t:when
t:whenever
t:where
t:whether
t:which
t:whichever
t:while
t:who
t:whole
t:why
t:wife
t:will
t:winter
t:wise
t:with
t:within
t:woman
t:women
t:word
t:work
t:working
t:works
t:worse
t:worst
t:would
t:writing
t:written
t:wrong
t:year
t:yours
t:yourself
table
table $
table and
table when
table when you
table with
tablets
tablets in
tagalog
take
take a
take as
take as long
take it
take it as
take it back
take it that
take it to
take it you
take me
take me back
take no
take out
take that
take the
take the car
take the kids
take the ute
take them
take whatever
take whatever time
take you
take your
takeaway
taken
takes
taking my
taking the
talk
talk $
talk about
talk about it
talk about the
talk about what
talk about your
talk after
talk again
talk it
talk of it
talk or
talk over
talk till
talk to
talk to me
talk to you
talk tomorrow
talked
talked about
talked about it
talked to
talking
talking $
talking to
talking to you
talks
tattoo
taxi
tea
tea and
team
team $
tears
tears $
tell
tell $
tell anyone
tell daddy
tell each
tell each other
tell her
tell her so
tell me
tell me by
tell me how
tell me of
tell me that
tell me what
tell me when
tell me where
tell me who
tell my
tell our
tell the
tell the doctor
tell the kids
tell them about
tell them you
tell whoever
tell whoever you
tell you
tell you and
tell you how
tell you if
tell you of
tell you on
tell you that
tell you the
tell you to
tell you what
tell your
tell your daughter
tell your sister
telling
telling me
telling my
telling the
telling you
telling you now
telling you so
telling your
tells me
telly
telly off
temper and
temper and i
temple
tempted
tempted to
ten
ten $
ten and
ten at
ten at night
ten minutes
tenancy
tenner
term
terrible
test
tested
tested at
tested at the
text
text $
text from
text if
text me
text me when
text when i
text when you
texting
texts i
texts you
than
than a
than have
than have you
than the
than you
thank
thank me
thank me when
thank you
thank you for
thanks
thanks $
thanksgiving
that
that $
that again
that and
that app
that as
that before
that before you
that changes
that counsellor
that couples
that couples who
that crowd
that door
that evening
that face
that for
that friendship
that from
that from me
that goes
that goes for
that has
that i
that i 'd
that i am
that i do
that i get
that i have
that i will
that if
that in
that in mind
that is
that is a
that is all
that is fine
that is for
that is how
that is it
that is me
that is mine
that is not
that is ok
that is on
that is only
that is our
that is that
that is us
that is what
that is where
that is why
that is your
that is yours
that it
that it is
that job
that job in
that lot
that marriage
that much
that mummy
that my
that night
that night and
that no
that nobody asks
that on
that one
that red
that same
that she
that shows
that shows me
that started
that suits
that the
that there
that there is
that they
that to
that too
that was
that way
that way i
that way no
that we
that we are
that we look
that week
that what
that whatever
that whoever
that will
that women
that women 's
that would
that you
that you 'd
that you are
that you can
that you have
that you never
that your
the
the 12th
the 14th
the 15th
the 1st
the 20th
the 22nd
the 28th
the 30th
the 3rd
the 400
the 4th
the 5th
the 8th
the 9th
the abortion
the account
the affair
the agency
the agreement
the airport
the airtag
the anniversary
the answer is
the antidepressants
the apology
the app
the baby
the baby 's
the baby and
the baby to
the back
the bad
the band
the bank
the bank and
the bank statement
the bank with
the banking
the bath
the bathroom
the bed
the bedroom
the bell
the better
the big
the bike
the bin
the bins
the bins and
the bins out
the birth
the block
the blue folder
the boiler
the bolt
the bonus
the bookie
the books
the both
the both of
the bottle
the box
the boys
the bridge
the brown
the bruise
the bruise was
the bruises
the budget
the business with
the café
the calls
the camera
the car and
the car i
the car if
the car keys
the car loan
the car on
the card
the case
the casino
the casino and
the chain
the charity
the charity shop
the chemist
the chewing
the chewing gum
the child
the childminder
the children
the children 's
the choir
the christening
the christmas
the christmas do
the church
the clock
the cloud
the code
the code to
the coffee
the coil
the coil out
the coke
the complaint
the confirmation
the cooking
the counselling
the counsellor
the counsellor i
the counselor
the course
the court
the credit
the credit card
the credit report
the crisis
the crisis line
the cupboard
the cupboard door
the dark
the day
the day i
the day you
the days
the deal
the debt
the debt 's
the debts
the debts are
the deciding
the deeds
the dentist
the deposit
the desk
the dinner
the doctor
the doctor and
the doctor how
the doctor said
the doctor says
the door
the door and
the door i
the door on
the door when
the dot
the drawer and
the drink
the drive
the elders
the end
the end of
the envelope
the evening
the evenings
the family
the farm
the film
the final
the fire
the first
the first of
the flat
the flat 's
the flight
the floor
the football
the footy
the friday
the fridge
the fridge for
the front
the front door
the full
the gambling
the garage
the gas
the gate
the girl
the girls
the girls from
the gp
the gp about
the green
the green dress
the group
the group chat
the gym
the gym and
the hall and
the head
the head for
the health visitor
the helpline
the helpline or
the hitting
the holiday
the holiday jar
the holiday tin
the holidays
the hook
the horses
the hotel if
the hour
the house
the house and
the house in
the house over
the house papers
the house the
the house when
the housework
the idea
the immigration
the itch
the jar
the job
the joint
the joint account
the joint one
the judge
the kettle
the key
the keys
the kids
the kids and
the kids can
the kids in
the kids so
the kids stay
the kids tablet
the kids to
the kids together
the kids when
the kind
the kitchen
the kitchen stays
the kitchen table
the lady
the landing
the last
the last time
the last word
the lawn
the lawyer
the least
the least you
the letter to
the letters
the line
the list
the little
the little ones
the living
the living room
the loan is
the location
the location on
the lock
the locks
the long
the lot
the lot and
the lot of
the man
the map
the match
the matter
the men
the men 's
the messages
the middle
the midwife
the mileage
the minister
the moment
the moment so
the money i
the month
the month we
the mood
the morning
the morning and
the mortgage
the mosque
the mouth
the move
the name
the neighbour
the new
the new one
the next
the next day
the next one
the next two
the next year
the night
the nineteenth
the number
the number of
the office
the old
the old one
the old you
the once
the one
the one i
the one that
the one thing
the one to
the one who
the one you
the ones
the only
the only one
the other
the other 's
the other does
the other one
the other room
the others
the overdraft
the papers
the papers for
the party
the password
the past
the pastor
the people
the phone
the phone and
the phone to
the phone when
the phones
the photos
the pick
the pictures
the pictures of
the pill
the pill and
the pills
the pin
the place
the point
the point of
the pokies
the police
the porn
the post
the pot
the price
the pub quiz
the pushing
the question
the radio
the receipt
the receipts
the receipts all
the red
the red dress
the rent
the rest
the rest of
the result
the right
the right to
the ring
the roof
the room
the rope
the rope in
the rugby
the rule
the safe
the sake
the sake of
the samaritans
the same
the same as
the same bed
the same day
the same from
the savings
the savings are
the school
the school and
the school run
the screenshots
the second
the separate
the session
the shared
the shed
the shelf
the shopping
the side
the six
the slap
the slip
the slot machines
the small
the social
the social worker
the sofa
the solicitor
the spare
the spare key
the spring
the stairs
the station
the step
the study
the subject
the subject is
the summer
the table
the table for
the table when
the tattoo
the tenancy
the test
the texts
the therapist i
the thing
the thing with
the third
the thread
the thursday
the tin
the top
the top drawer
the tracker
the tracker on
the train
the trip
the truck
the truth
the truth about
the twins
the two
the two of
the urge
the ute
the van
the vicar
the visa
the wall
the wall again
the way
the way you
the wedding
the week
the weekend
the weekend and
the weight
the whole
the whole of
the word
the word divorce
the words
the world
the worst
the wrong
the yard
their
their own
theirs
theirs $
them
them $
them about
them again
them and
them and i
them back
them by
them either
them for
them i
them in
them it
them it was
them on the
them or
them out
them to
them what you
them when
them you
them your
themselves
then
then $
then and
then come
then come back
then do not
then each
then each of
then i 'd
then i am
then i can
then i do
then it
then it is
then see
then there
then there is
then they
then we
then we 'd
then we are
then we look
then we talk
then we will
then you are
then you can
then you will
then your
therapist
therapist $
therapist i
therapist i will
therapist thinks
therapy
therapy on
there
there $
there 'd
there 'd be
there and
there and i
there are
there for
there if
there is
there is a
there is always
there is no
there is not
there is nothing
there is one
there is to
there stays
there was
there when
there when you
there while
there while i
there will
there will not
therefore
therefore i
these
these days
these four
these four walls
these on
these on the
these walls
they
they 'd
they are
they are asked
they are in
they are not
they ask
they can
they come
they do not
they go
they make
they make you
they only
they say
they took
they were
they will be
thing
thing $
thing about
thing and
thing and i
thing for
thing i
thing is
thing is not
thing that
thing to
thing with
thing you
things
things $
things about
things go
things in
things up
think
think $
think a
think about
think about it
think about that
think about what
think again
think i
think i 'd
think i am
think of
think she
think she should
think that
think you
think you 'd
think you should
thinking
thinking about
thinking we
thinks
thinks i
third
thirty
this
this $
this family
this friday
this house
this i
this i will
this marriage
this matter
this mess
this month
this month and
this morning
this once
this one
this roof
this talk
this talk of
this that
this time i
this week
this week i
this year
this year and
this year because
those
those people
those pictures
those tablets
though
though $
though and
thought
thought about
thought i 'd
thought we
thought you
thoughts
thousand
thread
threat
threaten
threatening
threatening i
threatening i am
three
three $
three nights
three questions
three times
three weeks
threw
through
through i
through it
through my
through my phone
through the
through them
through your
through your bag
through yours
throw
thrown
thursday
thursday $
thursday and
thursday at
thursday if
thursdays
thursdays $
thursdays you
tick it
tick it off
ticket
tickets
tight
til
til the
till
till death
till easter
till i
till i am
till i can
till i feel
till i say
till it is
till september
till spring
till the
till the day
till the debts
till then
till then i
till we
till we both
till we have
till you
till you have
till you say
time $
time and
time and i
time for
time i
time i will
time it
time with
time you
time you are
time you bring
time you went
times
times $
times a
times a week
times i
times if
times seven
tired or
tired you
to
to $
to a
to a doctor
to a lawyer
to aa
to agree
to agree that
to all
to and
to and i
to and you
to answer
to any
to anybody
to anyone
to anything
to argue
to ask for
to ask me
to ask that
to ask you
to be
to be a
to be able
to be angry
to be asked
to be brought
to be called
to be forgiven
to be here
to be honest
to be kept
to be late
to be moved
to be no
to be out
to be that
to be told
to be touched
to bed
to bed and
to blow
to both
to break up
to bring it
to call
to carry
to carry on
to change
to check
to check your
to choose
to close
to come
to come back
to come to
to cork
to counselling
to court
to decide
to do
to do anything
to do with
to drink
to eat
to either
to everything
to face
to feel
to fetch
to find
to first
to fix
to for
to forgive
to forgive me
to get
to get it
to go
to go on
to go out
to go through
to have
to have a
to have one
to have that
to hear
to hear about
to hear it
to hear the
to help
to her
to her and
to hide
to his
to hold
to hold me
to hurt you
to i
to if
to if you
to in
to it
to just
to karen
to keep
to keep an
to keep my
to keep them
to know
to know about
to know it
to know that
to know what
to know where
to know you
to leave
to leave the
to leeds
to let
to let me
to lie
to live
to live with
to look
to look at
to lose
to make
to make it
to make you
to manila
to me
to me about
to me again
to me and
to me at
to me from
to me i
to me if
to me in
to me on
to me that
to me when
to me you
to mind
to my
to my brother
to my dad
to my family
to my mother
to my mum
to my mums
to my own
to myself
to myself if
to normal
to not
to open
to our
to our bed
to ours
to pay
to pretend
to prove
to pull
to put
to put it
to read
to rebuild
to rehab
to ring
to ring me
to ring your
to run
to say
to say i
to say it
to say no
to say sorry
to say this
to say to
to say where
to say yes
to scare
to scare you
to see
to see it
to see our
to see that
to see the
to see them
to see you
to see your
to send
to share
to share a
to shout
to show
to show me
to sign
to sit
to sleep
to someone
to speak
to stand
to stand up
to start
to stay
to stay sober
to stop asking
to stop the
to sunday
to take
to take a
to take it
to talk
to talk to
to tell
to tell me
to tell the
to tell you
to that
to that women
to the
to the bank
to the charity
to the chewing
to the children
to the counsellor
to the house
to the judge
to the kids
to the office
to the other
to the pastor
to the police
to the spare
to think
to think about
to think of
to this
to town
to trust
to trust me
to try
to understand
to us
to us both
to use the
to wait
to want
to wear
to wear the
to wednesday
to whatever
to work
to work and
to work out
to worry
to you again
to you at
to you i
to you in
to your boss
to your brother
to your cousin
to your face
to your friends
to your mums
to your parents
to your passport
to your phone
to your sister
to yours
to yourself
toast
toast and
today
today $
today and
together
together $
together at
together from
together from now
together if
together on
together or
together that
together with
told
told her
told him
told him i
told me
told me and
told me that
told my
told that
told the
told the school
told them
told you
told you i
told your
told your parents
tomorrow after
tone
tone $
tonight
tonight $
tonight and
tonight and tomorrow
tonight i
tonight if
tonight if you
tonight so
tonight while
tonight with
tonight you
too
too $
too and
too many
too soon
too that
took
took and
took from
took that
took your
top
top drawer
touch
touch me
touched
touches
town
town and
track
tracker
tracker in
tracker on
train
training
transfer
treat
treat it
treatment
tree
tried
trigger
trip
trip i
trip with
trips
trouble
truck
true
true $
truly
trust
trust $
trust is
trust me
trust me again
trust you
trusted
trusted with
truth
truth about
try
try a
try again
try for
try it
try not
try not to
try the
trying
trying $
trying to
tuesday
tuesday $
tuesday and
tuesdays
tuesdays and
tuesdays and i
tuesdays and thursdays
tuesdays at
tulsa
turn
turn $
turn and
turn it
turn over
turn the
turn up
turn up at
turn your
turn your back
turned away
turned down
turning
turning it
turning it off
turns up
tv
twelve
twenty
twenty minutes
twenty minutes and
twice
twice a
twice a week
twins
two
two $
two days
two nights
two of us
two of you
two people
two weeks
two years
type
type $
ugly
uncle
uncle 's
under it
under the
under this
under this roof
under your
understand
understand $
understand what
understanding
understood
understood $
undertake
uni
unless
unless i
unless they
unless they are
unless you
unless you come
unlock
unlocked
unsafe
until
until i
until i am
until i feel
until i have
until i say
until it
until it is
until the
until the debt
until the end
until then
until we
until we have
until you
until you are
until you have
up $
up after
up again
up and
up at
up at the
up for
up for a
up for it
up for the
up from
up i
up i will
up if
up in
up in front
up my
up so
up so i
up that
up the
up to
up to it
up to me
up to you
up what
up when
up when you
up with
up with me
up with the
ups
upset $
upsets
urge
urgent
us
us $
us a
us agreed
us and
us and i
us and the
us ask
us at
us back
us be
us both
us both agree
us both to
us can
us can call
us changes
us decides
us do
us doing
us each
us for
us gets
us gets to
us good
us has
us have
us have to
us i
us i will
us if
us if you
us in
us just
us keep
us keep it
us keeps
us leave
us make
us may
us no
us not
us on
us on the
us part
us say
us says
us so
us talk
us that
us the
us there
us this
us to
us to agree
us to be
us to go
us to talk
us to try
us two
us up
us wants
us while
us will
us you
use it
use them
use to
used
used it
used to
using
usual
ute
van
van $
vexed
vicar
video
video $
video call
video from
videos
view
village
visa
visa and
visa renewal
visit
visit $
visitor
visitors
visits
voice
voice $
voice note
vote
vow
vows
w!:about
w!:afford
w!:again
w!:agree
w!:agreed
w!:and
w!:are
w!:ask
w!:be
w!:bring
w!:by
w!:car
w!:do
w!:each
w!:fighting
w!:for
w!:from
w!:go
w!:have
w!:house
w!:in
w!:know
w!:more
w!:need
w!:never
w!:no
w!:nobody
w!:not
w!:of
w!:on
w!:one
w!:other
w!:slept
w!:spoken
w!:talk
w!:the
w!:through
w!:to
w!:up
w!:us
w!:wait
w!:want
w!:we
w!:with
w!:without
w:'d
w:'s
w:a
w:adviser
w:after
w:again
w:agree
w:agreed
w:all
w:always
w:an
w:and
w:another
w:anyone
w:apart
w:are
w:as
w:ask
w:at
w:away
w:baby
w:back
w:bad
w:be
w:because
w:bed
w:been
w:before
w:bills
w:bit
w:both
w:breakfast
w:bring
w:by
w:calendar
w:can
w:change
w:children
w:closed
w:come
w:comes
w:counsellor
w:couple
w:debt
w:decide
w:decided
w:did
w:dinner
w:do
w:done
w:down
w:each
w:eat
w:either
w:even
w:evening
w:every
w:everything
w:families
w:family
w:feel
w:fifty
w:fight
w:find
w:fine
w:first
w:for
w:free
w:fridays
w:fridge
w:friends
w:from
w:get
w:give
w:go
w:going
w:good
w:had
w:half
w:hand
w:hands
w:happy
w:have
w:hold
w:house
w:how
w:if
w:in
w:intimate
w:is
w:joint
w:july
w:just
w:keep
w:kids
w:know
w:knows
w:laugh
w:least
w:leave
w:let
w:letters
w:level
w:like
w:line
w:list
w:live
w:living
w:look
w:love
w:lunch
w:make
w:manage
w:march
w:meet
w:mine
w:month
w:more
w:morning
w:move
w:mum
w:next
w:night
w:nights
w:normal
w:nothing
w:now
w:of
w:off
w:on
w:once
w:one
w:open
w:or
w:other
w:our
w:out
w:over
w:own
w:papers
w:part
w:passwords
w:peace
w:people
w:phone
w:pick
w:put
w:quits
w:rent
w:rest
w:ring
w:rooms
w:row
w:rule
w:said
w:say
w:school
w:see
w:separate
w:sex
w:share
w:shook
w:shop
w:short
w:sign
w:signed
w:sit
w:sitter
w:six
w:smile
w:so
w:sorry
w:speak
w:spend
w:split
w:spring
w:square
w:start
w:stay
w:stop
w:such
w:sunday
w:sundays
w:swap
w:take
w:talk
w:talked
w:tea
w:tell
w:ten
w:the
w:them
w:then
w:thing
w:through
w:till
w:to
w:together
w:tomorrow
w:tonight
w:try
w:twice
w:two
w:until
w:up
w:us
w:use
w:used
w:wait
w:want
w:we
w:week
w:were
w:what
w:whatever
w:when
w:where
w:which
w:who
w:wife
w:will
w:with
w:work
w:write
w:year
w:yes
w:yours
wage
wages
wages go
wahala
wait
wait for
wait in
wait in the
wait till
wait up
waited
waiting
wake up
walk
walk $
walk away
walk in
walk out
walk round
walk round the
walk the
walk the dog
walking
walking in
walks
wall
wall again
wall again i
walls
want
want $
want a
want and
want and i
want him
want it
want it to
want me
want me to
want my
want sex
want that
want that for
want the
want to
want to and
want to be
want to come
want to do
want to hear
want to know
want to live
want to look
want to see
want to share
want to take
want to talk
want us to
want what
want what is
want you
want you to
want your
want your own
wanted
wanted $
wanted to
wanted to know
wanted you
wanted you to
wanting
wanting to
wants
wants it
wants out
wants to
wardrobe
warm
warning
was
was a
was about
was an
was drunk
was in
was jealous
was me
was mine
was my
was not
was on
was right
was the
was the cupboard
was the one
was there
was thinking
was wrong
was wrong and
was wrong to
was you
was you who
was your
wash
washing
watch $
watching
watching $
water
wave
way
way $
way i
way it
way no
way you
ways
we 'd
we 'd both
we agree
we agree it
we agree on
we agreed
we agreed it
we all
we are
we are a
we are at
we are back
we are both
we are done
we are even
we are fine
we are going
we are good
we are intimate
we are level
we are not
we are one
we are quits
we are square
we are still
we ask
we ask each
we both
we both have
we both know
we both said
we both say
we both sign
we both want
we can
we can both
we can do
we can go
we can start
we can talk
we come
we could
we could both
we decide
we decided
we do not
we do the
we each
we each keep
we eat
we fight
we give each
we go
we go through
we had
we have
we have a
we have both
we have one
we keep the
we leave
we leave it
we like
we live
we live and
we look
we look at
we make
we met
we need
we need not
we never
we part
we put
we row
we said
we said we
we say
we say it
we see
we see the
we share
we shook
we shook on
we sit
we sit down
we skip
we sleep
we sleep in
we sleep together
we spend
we split
we start
we stay
we stay together
we stop
we swap
we take
we talk
we talk about
we talk when
we talked
we talked about
we tell
we tell each
we tell the
we try
we used
we wait
we were
we will
we will be
we will have
we will not
we will see
we will talk
we write
wear
wear a
wear the
wear to
wear what
wear what you
wearing
wearing the
wedding
wedding $
wedding i
wedding i will
wedding if
wednesday
wednesday $
wednesday and
wednesday i
wednesday i will
wednesdays
wednesdays i
wee
weed
week
week $
week and
week and i
week and that
week because
week each
week i
week minimum
weekdays
weekdays $
weekend
weekend and
weekly
weeks
weeks $
weeks and
weeks i
weeks so
weigh
weigh in
weigh in on
weigh you
weight
welcome
welcome $
welcome to
well
well $
well and
well and i
well as
well so
well you
went
went $
went along
went on
went out
were
were $
were at
were in the
were not
were the
were with
were you
what
what a
what came
what came in
what do
what do you
what each
what each of
what goes
what goes on
what happened i
what happened in
what happened on
what happens
what happens to
what he
what he did
what i
what i 'd
what i am
what i can
what i cook
what i do
what i felt
what i like
what i mean
what i owe
what i put
what i said
what i say
what i think
what i want
what i will
what is
what is left
what is other
what is owed
what is said
what is still
what is the
what it
what it is
what kind
what kind of
what mummy
what my
what my brothers
what she
what that
what the
what their
what they
what time
what trust
what was
what we
what we are
what we both
what we will
what went
what will
what would
what you
what you are
what you can
what you did
what you do
what you earn
what you like
what you may
what you need
what you owe
what you said
what you tell
what you told
what you want
what you wear
what your
whatever
whatever $
whatever comes
whatever happened
whatever happens
whatever happens with
whatever i
whatever the
whatever time
whatever time it
whatever you
whatever you like
whatever you need
whatever you want
whatsapp
whatsapp group
when
when $
when a
when and
when either
when guests
when he
when he is
when i
when i am
when i ask
when i can
when i come
when i get
when i go
when i have
when i land
when i may
when i said
when i say
when i see
when i think
when i want
when i was
when i will
when it
when it is
when my
when one
when she
when she is
when something
when that
when that changes
when the
when there
when there is
when they
when they are
when they come
when things
when we
when we are
when we met
when you
when you are
when you ask
when you do
when you feel
when you get
when you go
when you have
when you leave
when you need
when you reach
when you said
when you say
when you see
when you speak
when you talk
when you tell
when you were
when you will
when your
when your father
whenever
whenever $
whenever and
whenever i
whenever i ask
whenever i feel
whenever we
whenever you
whenever you like
whenever you need
whenever you want
where
where $
where he
where i
where i am
where i can
where i go
where i have
where i stand
where it got
where the
where they
where we
where we live
where would
where you have
where you met
where you were
where your
wherever
wherever you
wherever you are
whether
whether i
whether it
whether it is
whether the
whether we
whether we are
whether we stay
whether you
which
which i
which is
which is what
which nights
which of
whichever
whichever you
while
while $
while and
while i
while i am
while we
while we are
while you were
who
who $
who broke
who comes
who did
who gets
who has
who i
who is not
who it
who knows
who loves
who says
who was
who was there
who will
who you
who you spoke
whoever i
whoever i choose
whoever i like
whoever needs
whoever you
whoever you want
whole
whole family
whole of
whom
whose
why
why $
why i
why we
why you
why you are
wife
wife $
wife 's
wife does
wife does not
wife i
wife who
will
will $
will answer
will answer what
will ask the
will ask you
will be
will be a
will be able
will be at
will be available
will be back
will be because
will be civil
will be doing
will be getting
will be giving
will be having
will be home
will be in
will be making
will be no
will be on
will be paying
will be staying
will be telling
will be the
will be there
will be told
will believe
will break
will bring
will call
will call the
will choose
will come
will come back
will come home
will come to
will consider
will do
will do the
will drink
will drive
will drive you
will drop
will ever
will find the
will find your
will forgive
will get
will get it
will get the
will give
will go
will go by
will go through
will go to
will greet
will hang
will have no
will have the
will have to
will hear it
will help
will hold
will hold on
will i
will keep
will keep quiet
will keep your
will know
will know why
will know you
will leave
will leave it
will leave the
will let
will let you
will listen
will live
will look
will look after
will make
will make sure
will make the
will manage
will mind the
will move
will never
will not ask
will not be
will not bring
will not come
will not contradict
will not do
will not drink
will not even
will not find
will not go
will not happen
will not have
will not hear
will not hit
will not lie
will not notice
will not say
will not see
will not sign
will not speak
will not sulk
will only
will pay
will phone
will pick
will post
will put
will put the
will ring
will ring the
will ring you
will say
will say i
will say it
will say so
will say when
will see
will see me
will see the
will see to
will see whether
will show
will show you
will sign it
will sign the
will sit
will sleep
will sort
will speak
will start
will stay
will still
will take it
will talk
will tell
will tell her
will tell my
will tell them
will tell you
will text
will text you
will thank
will thank me
will the
will think
will try
will try not
will wait in
will want
will want to
will wear
will wear what
will write to
will you
willing
window
winter $
wipe
wise
wish
wish $
wish to
with
with $
with a
with a lawyer
with all
with all the
with and
with anyone
with both
with dr
with each
with her
with her and
with her you
with him
with it
with it and
with me
with me and
with me at
with me before
with me for
with me if
with me or
with me so
with me to
with mine
with my mother
with no
with nothing
with nothing to
with or
with our
with people
with rob
with somebody
with someone
with the
with the baby
with the bank
with the counsellor
with the debt
with the dog
with the door
with the girls
with the kids
with the little
with the other
with the pills
with the therapist
with them
with this
with us
with what
with whoever
with whoever i
with work
with you
with you and
with you at
with you on
with you or
with your
with your cousins
with your family
with your mum
with yours
withdraw
within
within five
within five minutes
within the
within the day
within the hour
without
without asking
without being
without being asked
without having
without having to
without me
without me and
without my
without telling
without telling me
without telling you
without the
without the other
without you
woman
woman who
women
women $
women 's
women 's group
wonder
wondering
word
word $
word about
word about that
word about the
word divorce
word in
word to
word to your
words
words and
words so
wore
work
work $
work about
work at
work drinks
work email
work i
work is
work on
work out
work out who
work trips
work with
worked
worked out
worker
working
working on
worried
worries
worry
worry $
worry about your
worse
worst
worst $
would
would be
would be a
would be right
would be the
would do
would feel
would have
would have to
would heal
would help
would help me
would it
would it be
would it kill
would like
would like to
would make
would make me
would not
would not have
would not it
would not want
would not you
would only
would you
would you be
would you come
would you like
would you mind
would you want
wrecked
wrist
write
write down
write it
write it down
write the
write to
write to her
write to him
writes
writes $
writes to
writing
writing that
writing that you
writing this
written down
written the
written the letter
wrong
wrong $
wrong to
wrong to make
wrong with
wrote
wrote down
wrote to
y!:'s
y!:a
y!:about
y!:account
y!:after
y!:again
y!:allowed
y!:angry
y!:any
y!:anyone
y!:anything
y!:anywhere
y!:as
y!:ask
y!:asked
y!:asking
y!:at
y!:back
y!:be
y!:before
y!:birthday
y!:breathe
y!:bring
y!:call
y!:card
y!:check
y!:come
y!:coming
y!:complain
y!:contact
y!:cover
y!:days
y!:do
y!:doctor
y!:door
y!:drink
y!:drive
y!:drop
y!:eat
y!:either
y!:end
y!:enjoy
y!:enough
y!:even
y!:ever
y!:face
y!:feel
y!:find
y!:for
y!:forgive
y!:friends
y!:from
y!:get
y!:go
y!:going
y!:good
y!:got
y!:hardly
y!:have
y!:having
y!:hear
y!:her
y!:home
y!:how
y!:if
y!:in
y!:is
y!:job
y!:joke
y!:keep
y!:kids
y!:know
y!:leave
y!:lie
y!:like
y!:lock
y!:longer
y!:look
y!:looking
y!:meeting
y!:men
y!:mention
y!:money
y!:name
y!:need
y!:never
y!:night
y!:no
y!:nobody
y!:not
y!:notice
y!:now
y!:of
y!:off
y!:on
y!:one
y!:or
y!:other
y!:our
y!:out
y!:over
y!:owe
y!:pay
y!:push
y!:raise
y!:read
y!:really
y!:reason
y!:round
y!:sad
y!:say
y!:seeing
y!:shout
y!:sleep
y!:sleeping
y!:smoke
y!:so
y!:soul
y!:speak
y!:stay
y!:surprised
y!:switch
y!:take
y!:talk
y!:tell
y!:telling
y!:tempted
y!:the
y!:them
y!:things
y!:those
y!:till
y!:time
y!:to
y!:told
y!:trusted
y!:turn
y!:until
y!:up
y!:us
y!:what
y!:where
y!:while
y!:will
y!:with
y!:without
y!:women
y!:word
y!:write
y!:yourself
y:'d
y:1
y:200
y:400
y:a
y:able
y:about
y:accept
y:account
y:act
y:affair
y:afterwards
y:against
y:agree
y:agreed
y:ahead
y:all
y:allowed
y:along
y:always
y:an
y:and
y:angry
y:anna
y:another
y:answer
y:anybody
y:anyone
y:anything
y:apologised
y:apology
y:app
y:are
y:as
y:asked
y:asking
y:at
y:away
y:baby
y:back
y:bag
y:bank
y:bath
y:be
y:bed
y:bedroom
y:bedtime
y:been
y:before
y:beforehand
y:behave
y:behind
y:being
y:believe
y:beside
y:better
y:between
y:bill
y:bin
y:bins
y:block
y:book
y:both
y:boys
y:break
y:bring
y:bringing
y:bus
y:but
y:buy
y:by
y:call
y:calmer
y:came
y:camera
y:can
y:cancel
y:car
y:care
y:carry
y:casino
y:chain
y:chance
y:change
y:changed
y:chat
y:cheated
y:check
y:choir
y:choose
y:chose
y:church
y:clean
y:clinic
y:clock
y:close
y:closed
y:code
y:coffee
y:coil
y:cold
y:come
y:comes
y:coming
y:company
y:complaint
y:cork
y:could
y:counselling
y:counsellor
y:count
y:course
y:court
y:covered
y:cry
y:crying
y:cut
y:dad
y:day
y:days
y:decide
y:delete
y:did
y:divorce
y:do
y:doctor
y:does
y:dog
y:done
y:door
y:down
y:drink
y:drinking
y:drive
y:driving
y:drop
y:drunk
y:during
y:each
y:earn
y:earned
y:easter
y:eat
y:either
y:eleven
y:else
y:elsewhere
y:end
y:euros
y:even
y:evening
y:evenings
y:ever
y:every
y:everyone
y:extra
y:family
y:fancy
y:feel
y:fell
y:felt
y:fetch
y:film
y:find
y:fine
y:finish
y:first
y:five
y:fix
y:flat
y:floor
y:fly
y:for
y:forget
y:forgive
y:forgiven
y:forward
y:found
y:free
y:friday
y:fridays
y:friend
y:friends
y:from
y:front
y:gambled
y:gave
y:get
y:getting
y:girls
y:god
y:going
y:gone
y:good
y:got
y:great
y:green
y:group
y:gym
y:had
y:hair
y:half
y:hand
y:happens
y:has
y:hate
y:have
y:having
y:hear
y:help
y:her
y:here
y:hid
y:hide
y:him
y:his
y:hit
y:hold
y:holiday
y:home
y:hospital
y:hour
y:house
y:housework
y:how
y:if
y:ill
y:in
y:inside
y:instead
y:is
y:jar
y:job
y:joint
y:june
y:just
y:keep
y:keeping
y:key
y:keys
y:kids
y:kind
y:kitchen
y:kneel
y:know
y:lads
y:later
y:laugh
y:lawyer
y:learn
y:leave
y:leaving
y:left
y:less
y:let
y:lets
y:letter
y:letters
y:lie
y:lied
y:like
y:listen
y:little
y:live
y:loan
y:lock
y:log
y:long
y:lose
y:lost
y:lot
y:love
y:loved
y:lovely
y:lunch
y:lying
y:made
y:make
y:many
y:march
y:mark
y:matter
y:may
y:maybe
y:mean
y:means
y:meet
y:men
y:mention
y:might
y:mind
y:mine
y:minute
y:minutes
y:miss
y:monday
y:mondays
y:money
y:month
y:months
y:more
y:morning
y:move
y:moved
y:much
y:must
y:myself
y:name
y:need
y:new
y:nice
y:night
y:nights
y:noah
y:now
y:of
y:off
y:offer
y:offered
y:office
y:ok
y:okay
y:on
y:once
y:one
y:only
y:open
y:or
y:other
y:otherwise
y:our
y:ours
y:out
y:pack
y:papers
y:pass
y:password
y:pay
y:payday
y:people
y:petrol
y:phone
y:pick
y:pill
y:plans
y:please
y:police
y:portugal
y:post
y:prefer
y:promise
y:promised
y:proved
y:provided
y:put
y:quick
y:quiet
y:quit
y:rather
y:read
y:reading
y:ready
y:really
y:rehab
y:remember
y:rest
y:right
y:ring
y:rob
y:room
y:round
y:run
y:safe
y:said
y:sake
y:same
y:sat
y:saturday
y:saturdays
y:saw
y:say
y:saying
y:says
y:school
y:see
y:seeing
y:sent
y:separation
y:serious
y:serve
y:set
y:settled
y:shall
y:shift
y:shifts
y:shop
y:shopping
y:short
y:should
y:shout
y:show
y:shower
y:shown
y:shut
y:side
y:sign
y:signed
y:since
y:sit
y:skip
y:slap
y:sleep
y:sleeping
y:slept
y:slip
y:slipped
y:smile
y:so
y:sober
y:social
y:sofa
y:solicitor
y:some
y:somebody
y:someone
y:something
y:sooner
y:sorry
y:sort
y:space
y:speak
y:speaker
y:spend
y:spent
y:spoke
y:start
y:statement
y:stay
y:stayed
y:stays
y:still
y:stood
y:stop
y:stopped
y:straight
y:suffer
y:sunday
y:table
y:tablets
y:takes
y:taking
y:talk
y:tea
y:teach
y:tell
y:telly
y:tempted
y:ten
y:text
y:than
y:thank
y:their
y:them
y:then
y:therapist
y:therapy
y:things
y:think
y:thinking
y:thirty
y:thought
y:through
y:throw
y:thursday
y:thursdays
y:till
y:time
y:times
y:tin
y:tired
y:tomorrow
y:tonight
y:too
y:took
y:treat
y:tuesdays
y:turn
y:twenty
y:two
y:type
y:understand
y:unless
y:unsafe
y:until
y:up
y:upset
y:us
y:use
y:used
y:van
y:video
y:visit
y:wait
y:wake
y:walk
y:wall
y:want
y:was
y:watch
y:wear
y:wednesday
y:wednesdays
y:week
y:weekend
y:weeks
y:weight
y:welcome
y:well
y:went
y:what
y:whatever
y:whatsapp
y:when
y:whenever
y:where
y:which
y:while
y:whoever
y:whole
y:whose
y:why
y:will
y:wish
y:with
y:within
y:woman
y:women
y:word
y:wore
y:work
y:worked
y:working
y:worse
y:write
y:written
y:wrote
y:year
y:years
y:yes
y:you
y:yours
y:yourself
y:~not
yeah $
year
year $
year because
year i
year is
year no
year of
year or
year we
years
years $
years ago
years and
years and i
yes
yes $
yes and
yes or
yes or no
yes to
yes to first
yes to the
yet
yet $
yet and
yet and i
yet i
you
you $
you 'd
you 'd agree
you 'd be
you 'd do
you 'd feel
you 'd have
you 'd leave
you 'd let
you 'd like
you 'd look
you 'd never
you 'd not
you 'd only
you 'd rather
you 'd sooner
you 'd stay
you 'd stop
you 'd want
you 'd write
you a
you accept
you accept any
you agreed
you all
you always
you an
you and
you and i
you and it
you and me
you and that
you and the
you and we
you and your
you answer
you any
you are
you are a
you are allowed
you are asleep
you are at
you are calmer
you are clean
you are coming
you are every
you are free
you are going
you are home
you are late
you are not
you are okay
you are on
you are over
you are ready
you are really
you are serious
you are sober
you are staying
you are still
you are tempted
you are the
you are there
you are to
you are too
you are up
you are upset
you are welcome
you are with
you as
you as well
you ask
you ask me
you asked
you asked for
you asked me
you at
you at dinner
you at the
you at work
you back
you be
you because
you before
you behave
you block
you block me
you book
you both
you bring it
you bring me
you bring the
you bring up
you broke
you but
you buy
you by
you call
you call me
you can
you can ask
you can call
you can do
you can get
you can go
you can have
you can keep
you can leave
you can live
you can look
you can not
you can say
you can sleep
you can still
you can stop
you can talk
you can tell
you care
you care to
you carry
you carry on
you change
you cheated
you check
you check with
you choose
you choose the
you chose
you clean
you cold
you come
you come back
you come home
you come in
you come off
you come to
you could
you could not
you cry
you cut
you decide
you delete
you did
you did and
you did it
you did not
you do
you do as
you do it
you do not
you do the
you do what
you do with
you do yours
you drink
you drink i
you drive
you drive back
you drop
you each
you earn
you earned
you eat
you eat what
you even
you ever
you ever want
you every
you fancy
you feel
you feel like
you fell
you find
you first
you for
you forget
you forget i
you forgive
you forgive me
you from
you gambled
you gave
you gave it
you get
you get a
you get back
you get on
you get there
you get to
you get your
you give
you give me
you give up
you go back
you go out
you got
you had
you had your
you hand
you hand in
you hand it
you have
you have always
you have done
you have earned
you have every
you have forgiven
you have got
you have had
you have me
you have no
you have not
you have nothing
you have proved
you have said
you have shown
you have the
you have told
you have used
you have your
you help
you hid
you hit
you hit the
you hold
you home
you how
you i
you i am
you i could
you i do
you i will
you if
you if i
you if it
you in
you in a
you in the
you is
you it
you it is
you just
you keep away
you keep me
you keep the
you keep your
you know
you know how
you know it
you know that
you know the
you know what
you leave
you leave i
you leave the
you leave them
you leave your
you left
you let
you let it
you lie
you lie to
you lied
you like
you like i
you like in
you like with
you live
you look
you look at
you lose
you lose the
you lose your
you lost
you lost the
you lost your
you loved
you loved me
you make
you may
you may ask
you may be
you may laugh
you may not
you may see
you may tell
you mean
you mean it
you meet
you met him
you might
you mine
you move
you must
you my
you myself
you need
you need for
you need it
you need not
you need to
you never
you never have
you never say
you no
you not
you not to
you now
you now so
you of these
you off
you offered
you offered to
you on
you once
you one
you only
you or
you out
you out of
you owe
you owe me
you pack
you pay
you pay back
you pay the
you pick
you pick the
you pick up
you please
you post
you prefer
you promised
you put me
you put your
you quit
you quit the
you read
you really
you remember
you right
you run
you said
you sat
you saw
you say
you say no
you say otherwise
you say to
you say yes
you say you
you see
you see her
you see your
you seeing
you send
you send me
you set
you she
you should
you should not
you show
you show me
you shower
you sign
you sign the
you signed
you sit
you sit with
you sleep
you sleep in
you sleep on
you slept
you slept with
you slipped
you smile
you so
you so i
you so you
you sort
you speak
you spend
you spent
you spoke
you spoke to
you start
you stay
you stay in
you stay on
you stayed
you stop
you stop going
you stop seeing
you stopped
you suffer
you sundays
you take
you take a
you take it
you take me
you take that
you take the
you taking
you talk
you teach
you tell
you tell her
you tell me
you tell the
you tell your
you text
you than
you that
you that i
you the
you the phone
you then
you think
you this
you this year
you through
you throw
you till
you till you
you to be
you to feel
you to get
you to have
you to hear
you to keep
you to know
you to leave
you to say
you to see
you to stay
you to stop
you to tell
you to the
you to work
you to your
you told
you told me
you told your
you too
you took
you took from
you trust
you try
you turn
you two
you type
you understand
you until
you up
you use
you used
you wait
you walk
you want
you want a
you want and
you want i
you want it
you want me
you want one
you wanted
you wanted to
you wear
you wear to
you wear what
you well
you went
you were not
you were with
you what
you what i
you what you
you when
you when i
you when you
you whenever
you whenever you
you where
you who
you will
you will ask
you will be
you will drop
you will get
you will have
you will hear
you will know
you will never
you will not
you will say
you will see
you will stay
you will stop
you will take
you will thank
you will want
you will wear
you will write
you wish
you with
you wore
you would
you would not
you write
you wrote
you you
your
your abortion
your account
your arms
your aunt
your back
your back on
your back to
your bag when
your bags
your bank
your bank card
your birth
your birth certificate
your birthday
your body
your boss
your boss gets
your brother
your brother 's
your brothers
your business
your call
your car
your car keys
your card
your certificate
your childhood
your childhood or
your clothes
your coat
your codes
your colleagues
your company
your conscience
your counsellor
your course
your cousin 's
your dad
your dad 's
your dad about
your daughter
your day
your desk
your diary
your doctor asks
your drawer
your drinking
your emails
your evening
your ex
your face
your family
your father
your father 's
your father has
your fault
your flat
your folks
your friend
your friends
your fun
your gran
your grandmother
your green
your green card
your group
your hair
your half
your half of
your hand
your handbag
your hands
your head
your head with
your heart
your history
your husband
your i
your i 'd
your idea
your job
your key
your keys
your knees
your laptop
your lawyer
your letters
your life
your location
your lunch
your manager
your mates
your messages
your mind
your money
your mother
your mouth
your mum
your mum and
your mum can
your mum not
your mum on
your mum or
your mums
your name
your name and
your name off
your name on
your name since
your nan
your nan 's
your new
your notice
your office
your old
your own
your own account
your own key
your own money
your own solicitor
your parents
your parents for
your passport
your passport is
your password
your pay
your pension
your phone is
your phone on
your plate
your pockets
your post
your questions
your residence
your ring
your salary
your salary to
your savings
your side
your side of
your sister
your sister 's
your sister and
your sister i
your sister not
your son
your spare
your sponsor
your stuff
your tax
your therapist
your things
your uncle
your visa
your visa renewal
your vote
your wages
your way
your weight
your whatsapp
your whole
your wife
your word
yours $
yours and
yours and i
yours and mine
yours and the
yours as
yours for life
yours in
yours is
yours on
yours on mine
yours that
yours the
yours to
yourself
yourself $
yourself and
yourself i
yourself in
yourself that
yourself when
zero
zero $
~am
~and
~are
~i
~i ~am
~is
~me
~not
~that
~will
~you"""
ROWS = r"""_aX[iwu:WRVUVKRRBNHRSRHRNaXRXWSGTRNLXKLZU]^KMXSXNRWMT4I\KGL?RMR<MHJLMXWUSLTESGJLSTARNMNM[SVVEVST\WNNXYIRRZMYTR;UFKHM^WJJTMFRWJUXTMVCHY`XMLVLNVJNNJIKISSSUMHVEIIGMZMVNSNNSSJMSXVIMVVRIUDS@NS[LTHWRLTIUYGYSNFFVaMVMMSWYYUcTNVDCESWWRJMZLTMNLKJLTDNWUHRYSUSXJLRJIM_HUR@TJWM[TUaLUNLU?LHKWNWMVTN@RV`TVKLSXNfJTLWSRUGURNT[N\T]GRSWGVKJ\U\EXXXVUJJNIRMKLRYUISWrXXS>MVYRRNUZJJMRWRSUVNVUMMN\NKWUZSYKNULLW\VYWVTTbZNSJVLTSWSGIXRLOHKTTKTHKKDDWWL]ZJc_YUZZMSJTNMTNITMSSNLMVSMMR[WIRJSJLZUTIJGZdUHEVRTDSSMVBRWJU[TLSRGENRRTLIRXRZRTU\VMILJV>NMWDW[GUKLKSRRXTSTKK]STU]MMbDMUXIJYVLZLYTZWEUZTXILTeMS[RXJYUNBUYUWLRJJGMRMKEIWRVKNWTJSBVNTMXLER[UMRK_HEFLUNNMNMWKMKYIZMhKIdUWMUEZTW]NRTSSYWV[NURKLSSRSEISaSRRFWLWST_LEVMMGGSKT]ZXBMTMLAAJWVKRMKWUERS]RI`UWUUeIKVTZSUNDW\`LUMVUWDJEUMLNF]MXFWTIXYUGVMRFALNRJIJRKS]XUGHVRLKNCR_UmIIMIXTBWSMUKEMISMSMW^a@X\RHME]NXSTIHTTSKNEIcSSVTWKKS^C\V^KHTSYXLCWZELTBNNHMHLJDMMJJKAXHHMKIMLNHFMFMFJHJLMLKLMKMNMBLNMHLKNbNH]ZYLUViETYRYXWIUJ_LILRDL[SLLWRRSWhMSMSTRRY[LR[RVNMYYLNXISNJ[LBNhLSK^VSW*ATJ\STNMTR]UXXRTMEMSKNRRI\KNBURJ;YAKXTN]WXLYZKKLMKLIVVKLLUJS`JWW`SZ]CKRR_MYLRJVMH8\S]UESRMXaR]XHT?UVAYUMMUETN[TL[[UKNR@NIHLNRWXVKSSMYRJSLLEJTKVKNKSRNWLTYGTWTITLW?KNUWRZSYTTMIdSLJWTLMUKRbSNSWLMMNDMLSEKL=NKRUTKXRRfXKZJNLWEUY[VMNKWRRLUWLNS]SUTJNZRLZ@TCTRTNAJUdVKSMSNI_SWR^RXVUSRV[[IGKMK[MHLMKTTNXUNLMMHMNN\YSTMMRLKTSTSLK[XWHYUYYVRSLdRYWY\]TMNVMaTTLMKMYVLaTVVWWHHNWSWRXSYKWMXNWJMLJNRNNM[VcSWVKIXL[L_UZH=KF^XX>NLMX^JNWSTMR]YRZULSLUUnZ[XM]SSXLp]SSNWJSRY\VVIVIILV]fCMLIZV]VJMNc^HWFa[FWUSRZNTR^^HEIJ>@M][EHXKLS^ZSTSVd]VRSSSHMUWRWMN\UMSRSZRGLNJWNNVWRIR]VW]XTNIVURMIMVKKIMRITRTKTIRSSJSJ[WSLVJSUMMHLLLLN7LJFGNNUEMTKRYLK]RMMNRSKRNYSNIKKUZaS;MNXRTULHXT[UJUNKSHNRRTLTMTTGLNGMGLNMFNSMBG<EKLHLS:gNRSNMKSUTV;MKUMLTNLNSNNNGLKb@WGJMNNWM^SWR@VHVYILSTRVSFMNJ@RRSYXVLRD[JDRLRZ\YSUMURTLTLMYTRSNX[M>FNNWSYMUVMNKMaRZNHTSKSU>UTL@CHMRIJTSILVXVMLLTTVKRSXUVXVNMS[[JScNTCWMLTjXTMWLLHAJNJBTYKUIN9VTKLKRRTLJK^]TTKIXJ`WDGLZFLKHM\RXZRRWgW`RSWLJXNNMMMRRRMNYXSLV^SYTHKISTVHLTRSNNNNFJVWL@BMJYTUIRVCMTSNMRUVUTYUSBILKTVSSKLKMWYN=RISRSUSNKT\S]LKLMSRMSS[TSFYYTUTJSZ[RRKYSMNVSIMUMHMRKRVNT[[VU`STKTST]SWKNSURGGKKSULMVMKTDRMKYXZCDSKXXNLHRNSTGJMLMMLLRKJTLXLNRWTUSTGMMJT[XLRLHN#LZVMM@MAKGKNNHWURIMNRKSXWSSIMKj[WMM:NVLSTZJMNJZWRUJKHNNXdSYZXEKjRSSTUUL^TKRMWMWI?S[LSKSSV[NMUKKSSLSJfXGENFUNNXBNSMMYUUIJZTTRXKKUSRZVS[]NIUFWZ@D@CLZ\SZKUSHKdSVVJJLWXSS<MNJLFIUTUTJXNRTM[K_AWGGKUqNRTVTTSMDJSJYU@IMSTTSS_KUMMNLLSTBHNKRMIMLRS]U9NCLUIJRTTNTJKUITVYUbURHKVRLEGJRVMRUTR[TSRCRTCYMZRVVNLLLSR[TKZMJSNMMLJZWNIJTLRV^cWVSSLRMSKMDZKJINTYVJMTUL=cMKASRJICmRSWLVXVHLRTR^YULWLLcNKVX_WIUSSSMSVVFLMVJ]SNYGUNVII@KGHNMS=INYUSKXWTTHLLJVURKVHMMYNRMTLIMESWLTRSUTKHUWETMTSRGHTKRSMKNW\MDIHMLMMSJTWHKSSMLNMSRWLJJYVT^FJTLNNMKYMIL?ENZRH[TTK_TRTZWDaRVWVRTNGWIFYWTUN[Z[FMc[]TMX?LMSUXWR2UJNC\VIFTWYSLLWSUUURMKRaXUR_SFIUMMNNLUMKKTSNSGWW``TURJTLEKXXaJXLMISB;RIJRKMTI[NILKTAIJELpSWWSYRVZZSSTMRRTFETd^^ZKILNZSMRSMLUWM_RWHERBTFRZTLMT[THmTKWTRHSNZWTWLTSZFTN<INL[SSSLNIW=KEESSNSSUDWRX>[YTUWNKURNNaLSLUUVSSJSTRKXLVMMTSWSWXTLLKZVMLLMVN]SUUVTBGIMGUNLXVYWSRW]RYNMSKKURJIJSS_RUUHEXJVTKK[]STMWTRTSRLTTTVNMMMMCHeURUZGSN]RYLSRR]MFIIRG_SVXYUY^VIURRZLGNSKL[T\LJH_KMSK^KYLLSRIHLXRUTR?\KEFReJUULJYJUUWIEFTSKKKMAGBTSbTVYk\WSLMZU\YHSNMTLJ<LLRRWNSMVV\VRIV=HUeUZTSJVU`Lk]_SkXUVLNLKKJLTKSNIKJ\FMMHSRUCRRIIIcZZUSWYWXWUFEWSRRLZNLaKLLVKXWS;KLGTISKM@JSMZXTLX][YYUKHK\TBNXR[_dKLW_UUSNLSMWKLJLS[R]SKXYMSVTJFJTIN__TaVUTCNM[GSTRIR8JNH^WVTUTCKEUSR[WWeRNVVSJX_ZVTLKNSDLSUHVNEMYWM\THITBGSVJSKMSiXGHTXJHZWXKUUJG]T^YLLMRW^RYIJLKISVJKGW]UUU]XSCLNEZLMYJIJWW[WUESJXIcSLRKFTMTRHSXRWUTYSVSSSYKWMLMYVVXT`NRUMSMTWKRKAWRSHXLNFVJIKNZLJKMNJGVGH[JNJKJET_]NIR@IJIKSNDMVSJRYFR[[JNZL^`??VUNTMKMh`MHLHVbSWdTWSeNWLSgUVTTT[ZUVGDV>M@AFLVMJWMDMLUGd[KcNSMYXMTRG[MRW[RTISl`UKWSSKYVJW[JWVNGSVS]LVMHKKJSKMU`aLTJ[XJzTT]VV`TSKLMUhLSNVVYHMJR^V[bSpNRMSKYTTTYSNKNXX[ZSKW]KTTdSWDEW[WWU\UUpV^^TSLLL[XK{[XZRBNUUTSTTLNFLMGCMULSSRMMRMNN[X[VVUFMNI^STHULFKMVHLTFNKLZSSN]XWHKXVTHUIUC:JMK^EVR[RRK>\U]]M]]HMMJJSSWRGHMLUZWTNRXKKRHNJMNTLSWTMTSUHR[\ETSXTN]ESJGc^XLLZZK]UXTXR_GMk[JLWEN`I<XSKMKMSIKZN5LMSTJTKWJJLWHFD;SUULULFNXTTHXUNRMTMINjVRULNXHH]MMWXJMLRSd_RUUMNURUUYWSS[ATJS[WJMNM8NUUNMMKYSKFRLVJMMGXRLRaURdKMYSSRLTCSWTJRVK4KR]MS`eVKBLSWSMSJGTVVV^SVTSWVhVFKJNXKYWJ^VVX[MMZV]SUGNTRUTLMVTMVWXgTHYMSEMNYYUUMMKTZUSVLhNURSUKKGESMKRVXTVUIVSSRURJFVGSWj[LTKS[YTCHJJKMUYNZLYIH]YIYYKMYEJGLMSSYMNXVSXY]WMVGSLLHVYJRDLNS\XNWNUVVMYNTMUSELVNNSMTVR=KIRSRRLSMXXVLcNYYHUUGTXTNRVSDUKGJRMXRRRYJJRIRMCMRSMITJVZLMMMSSMYXZLXTWMRGLSMUITLS[NSIVUIZLTURSNYLTKTINS\XYTVXTU@[XEGWTKLVNFZFWZLXRNXJRSUM=MR]NNRRWSUSNZTINRDSSVVMSJNXMTFYRUYKUJFZKVLTNMVZUUSVXRMLJTL[MTFITYASHW_W]TYNU7LMUKJUJMWYB]SMMV5HHFMLILXSTMLLUVTVT\UKTTZGEN]LWKTJf_TTTMTTXVWIHM]UMKS;JKMSSSSVRNUHHJSVTUVKBJMYYT^SWVSY[EKFIXGTUUSZZLTRMTIGTX_RLIYWLFCMLIaRXSJTUKSIUUKRLMSS]M\SYWNLUTLZLMRLKVMRbKLHLNUVSDMRJMFJVCXRZ<WUTSISMJNJSUG_WIKaRLKMNNKULVN\WTTERMXXc]XSWUUVS[XMR[TUWNVWMCIEMSNWGTSJ_]UVRRTDMTIMRKRLGRLJLSWKNZSMKNK\WNKRANNMUd\TTRRCDLLVRTUUVZUWRVUMLXSVNRLTRYRKKKRaWLM]MGUZ]MNVS`MKSTREDNUSVTLKMNNZ`_SMZWJKWMMNMKTWFHSNXN_U[STTEK@TFLYKKIRLRRTNY[`MJRUULXTUKRXNV^_XYIJGRTHLTGIMMRNUMVTYLK<AJJN\F\WZNSUcSXSSVMTWATTXU[[MRVU;;M[XFMGM[VVMS[MVISXKZWMM\MRSZRGNJWNNVRI]V]TVRIMVIRSJ[SLVJSUKHLLN7FJNUEMTYL]RMNRKNMSRJKMK`WMNZNZJRKMJTKKMRZHNFMLSUSNIMRS[XN]T[MURhLM[CJIFKR\UHMUNSLNZSLNRRSLZSUM\VNNUUHNMLLSUHN\M[cS\XUUSVIGRFSA\^VKUKNUMTLTIVGGZJJSMG]TLJ[MCFFHYRXJM^IUWLRYTTMSUJKNSXIG_VCTMFVLKKMFGNIL]UMNTJENTT[\JVRS\MSULJKKGLLTEMNNNZJMMKZTJTKKMKHKXLHHUMRJRURSJZSRXUJRDJJNR]UVTSHSGJKNTLNSRUFKNU\KCLMNLMJIMLDH[WXTNSMALJJ\CSTSLCLRRTSRRTM>RMCRULLMNNLRZMSNTIGXELNJMNJ\ZKUELV>IHJaMNUTUWBN^RYLN_JZWRVGJJJMZH<cJMKVNKZSJGMSKJLNVSUSLIMTIGKMJTFMXHULWZIUVGUSLSCSFUNLGSKZMJLMHLSUEJWMLTLKJNTRNTSRHMKYZRdKTL\YWM^RKNMLIDGD[SMNXHXYWMWKZT>S?N=FJMJLRHKRNVTTMNVLISUKWEKXdLUHSIKMNTUMMJbUMVMLTLSHLULFTVTY]KMNVB[BJSM[MARJUEUMSISNJNSMMBX8UCNG]SUaX]eGcKE:SHGIINUKHUNMMKH?Xh;MUINBLS[JLVMMASNKKNMX]MJTMRUJLKLNSITkR[LXWSJYGYLVVEGdSRU[YRUSMSVMNNJNViNMZT]UNMTLJRLZ^XMNUHIZUULLMGNMKL\hXZIF\TCSNCMSGGWU[VKLFJNHKNKSJRYKZ]LSK\RMLMRRHK[SHMNIVN`WMcVTMMNT^HMVWWV^NKHIXRSH`VMUTTK?MN_XCERA[SMGRLRRMULCRJKMKI^KTNK7bJ;X`\MU@FTGRRSMRZRVV_KXcMFSSMRNL[LM]TBTMVRTKULJHUIAR@ZaZLSISNKJUSUYDNZ\JUb_MTTMFRHNJLRRSMWVLSRKMNURGDDHMW\MWWFDKTIREXR?KMRIRZJN[W5RRLSeMTSEUL;LIMJJMLRSa:LLLSTKX[\NZLHLMRR@MXMNZWHNSJRSTXFHX[NRKNNTaDKWEMJHJVLDLSMK[RKYSJhINLFNSSMZRRLIRZNJKHXbTIHZTKLLTDTKNLXYMFMEJJINLSVLN=FS[JKNCYMRMTLJG^MMRLFJUGLLKSHMKVMMGGUTTS\^VLXJZHN`LISYB\EGS7RGTB\NSMWGIKILJLLXNVEVDL[NMVS\MIN]BUTGSIMJNUTMSYTIJW_MRST_SZ]Y_U=KGSUKS_YSTNMTGKLVM_MMWCTIRSGTYSMDNKGLYSXHUMKNJV6NJLIISGFLBF[NYLHGcNKEBU<LLKNN^+9LTELYGU;NKFLUJgNLSWRTZGSLSS>TSRU`KLEWMMVJV^WKKRYMRRHJSGeUILWLKRSSNLXVSVUIMSXKLLLKNJHSWMRRaTXgWLLLV]SVMMMNS8RRMDNNSLKVNJVXKRRTYK[\RNZWLNMISNLD`X_RTNIVWXLLMVTYGJNKWRTDMNYVRSSVSXNRTXVIMMSKRRUbSUSVZ`MXIMMVRW@SNMVNLRSJLSRVTTYWJMWJXRTFNV=YWKSETWUVGTGRMJRUDMXKUVDGNHRVMZWNSKCUTLJSLIWTLMXIZLLJLTLXNL]MN[GJTVSVALTEMMFIXUMUKKScLLVVZSLSTLRWTG_STX[XMJTS\RI<BRM_RJRXSFSWJNdXJ1FJNNV7LIKV\MRMGLLKNEFMTTTd]VNMDUVWMWJMKNIYVVGFJNJE\JLNBKNBSR_SGXHGTYSVKRRVNVLSSMRLNZXSTJWYLK]ESZKLFMHYRNNUL[VJRUNY9LL\VWZMUFHIJUTRMSS]YXSUSRMERTS\KNTJNTMVHRMU`VTWLK[IRF?MTWSMKELKSJYSVRCIFKLNY\TSRUNVMHVMSTN^LIRVURMSTUHMFMAMN]ISNVM[FFLYFKDIMXNEHNBHMRHNKSSVNMVKULJRSKURUSEETNSTSSNNNLTJLNMXSF\\ZULLMTLTGHVKLYNT[JURGZLUMTXKVRKEJUTRKMLTNUMMRKNTMMMMUTUKLN[SLMVYZZYSWSTXSIRXXLbZZZVJGKeUXWBYTSVSMNMS]NBNLSeReSMSNHReSMWUVTEKSXDNKJTaJXLYVGWN@LLSMLTMXXSLXTJZSXYXSSWVXNRNYJSSVRAWMKGNYMMFVEUMLKNSWLALS^RUdVVTWUXKNLDUTR@SMZKHHLWLSTYJNN`JYZRL<TGJVTCVSULRfXIZZWWLIMZSGMMUZZEWWWUEEHEXJUSSKYLmZ]GKMTU0TSKNMNNTJJMMU^NISS\MSMLIIXTXRMM_T\MEU[S^[XYWFLTMUKVFNJhWTWRSTbSUR^W_RNYWIKTbEVKUYTU\YNSSLVJLEYKLKSTKMUSMTXUSKKNYISbYRVc]XR]NVXVVUTUSNGKk\GTLUMRG`L_R\UKVT\IJUMMLNKMMRIcUNIJSVSULMSXMRNUGJSSKMTSN7JSW>NVLLMK\GRXMLMVKMUVDJS:JSNHSVGHSR@IMSGVTXMSMDULYSNSL[NL[SHMVF^J[KLLNLLRTNKSKNDSWVARWSMMSJUUXUKZU`SJHLHWMMNKULTZLSU[lVXRGYebRWVLSYKVMXL^WMVE\XMMISTBSRTUVKHMSJ@MXUMUGSSSRVS[@MSM8VJIJLJTRRHIGMULUXTRFMSSKHTKRWUMWVUTSNhMLL[LRR[MUTMI^XSGfRUKbRGOHX9WU\RVFT`MTUIWH<K[HLWMMYUV[YYLMUSIVLS\TNR[JKVYRLFMNSMYMNJRSHFWaSRMMLVIFSHMTEVTWVKMTXVRHAVYMNTFMTTM\MXTYMMWNKJTLCTKJ8RJSJKFMLJMNYNKS\VMJUXSSZXWL@YTDMRH[MJR;SUGUGLkMKUNYYTXUNRN[RZKGNUTSYVS[RTSRMXURL_`BHJGGJYLo`R]EMJKXWRGJNJRSDURKMMRNNM[\MNLGSMSRNZIMHVSJSASXTSRNRSDVURSKMXLLMKNIeSZXKfT_SJLLDINUKGTMFXZKUKSDEMDJJFMNSMNJUUKKGITUTMVRNRSL<KJTUSNSVKRGFZRRMKLMNGTWUIAGVWTTY[ZTUJWS_VUN_MgUMYLK[GL@KJJlNRUUHNeW]KNDHSIMUUKZJFTCKJV]HJD:MMIVU[\MXTMJ[SLLRGH@JTVVRTJNIJ@KMMYVSLSSMTFLKSTNMFRUMIULJXWZS[\RiEKUNRFVS\ZUNSWSSIUJFRKU\JJUS]TSSRUUYLSNSIKKTTHT]N>NTTNM[MFKTT^SYTZSJRTUNKSTLTFKKNRISMFMUITKNMLNSJULVRMRIVRVVM]KKMXUUUMRFHVURSIRTLLWR[UMUURXUHSUVNbVTXUBKSNcTIHMWHLLUSMSZNTMNTRNLSUWTRMMTSWTJIJVTJI5ANXRN\\VNNKMS[VXJJLSXJR[TFJURUX=RRGHNUUBGLVMSXSRbGVJUSNLNNVRLDLTKXL`\LKV]TYRTV\YTMVYM\V[[LSYAJMYYNWTNHLTUGMRLRSUNNKLMMTUN]mHUXNNKKMI[TWZNLSLXLLYTWNRRYXTSMHTReGCGRMWXFWVULLSVITTSUYVKKVDIKEMJTTLJTY`UUWXUEV>XXUKLK[ISTETJKWENKRKSVMFVVMbYNRJAAS[UUVLVVKKVXYGTbVUNDLJLTWNMTJTKUWHISRTTURMFLJJIaJNURRTSEYYSRSTTHIKTJSRIDIKSJFITIMXLLNUU@BIGMNLWWaLKWbSVJKVSMHLIMMhaG]ZXNV]VRV=U\NNNYMMSHMKMUUCJN]TMSYGEG]XRRWWXXWNZFJYV]TG_VXJRTMMKTKLGGRRNVX`MTMGMLWSMTMMbMmETXRSZRMLIHLKIK[USLINMYRFXSRUMIMWVLUN@[VUSLTTT^LNJMM]TSXXTKMMKUKNSVSMLLILTVKVSHZNIMSJIRMG]C`LKWSMNMNTWZKTMUVjYIVTSMNLT]VaJUKTLLKKKESSIGTVMTZKRVSTRLXMUM;TRLSNNUTHUWTDBSWd;MWX_LNRSHKCS;UKIMMWNLNLXVBVNMWMVZWSMAWT]UM^GYMMEKRJNLXNaTWVHHNVJHDMIKfbWTNKKALMIXRVLJSVUMVLbLUUVV^RXNWM[UKXXTWZVXSJTAHVGLSRKNUFUS^KJR=UTNTUNRKRGVWSaYCMYM?LLGNFNLRRUJT[LF\JRTTLUSRWbMNWURURSENKMFSVLGMLLLSJDJESRRMZLUMRK\TMYSHJKRYRh[INNXKNMI\WUY@JZLKNWN@LNMLyWSUXJLRNNMJUKMKKNJTSGLUU[MXRMoKKEJRSRUMN@IJMRSMUSVUVNNSS`RLG\I[YWNNTMVTWKL[ULVVDM>9RLNx\WXYMYLWHNRUCGM]XXKLSJNUBSZZNTMKMNIMUNNHMTEKUJYVhVU[UKNGNW]FNGIGVSSS\VTTZZRTBINLMF=NTLBZNGSS_YVTJSWVUZLKKRUKNKKJS^LMRRVWXSLUUILLSKH5S[RLMMNRIKTJMLMGLKRRLVZ^SXISRMTMaXSMMZIGMUNMNRLTS[FMYRLJMXKTTaXHaVVSSWT^UMdVNT<MKKNMVTHBGMNSVYSTTUTX`UXURVITSS\_NWTKXYIVDSJDGMLbSRSH^VWTTURMKKNTRNRSHJRSMNVLUSeXiT]SRbSNa]JLKISSSNNNJLHKHHLKJL<CVIILLTLG[aV]\bXTEXHUVLNNJVMLNKINNYT[]GkZTRRKJVNRKLKLK^SSRWUSVKYSRTSR\TRXMXNNWXTSVTXUTV\WJNJKLRVdZUIYSS\WFMXITREKMTTXXJALLSSSKR[T^GHSYWSLSZLINTJSULXUNHMVMSVMKIRUTYNWRMMVVVNeS]]SJZRSTWG[X^LRYLCKNMXUZHNVXcTSLUCLLVKLSRELKJUTU]SRRVRMR^HWMSLRRZRNITKFBVJRNIRLHFTWZTWMST^FMISK\AMIKNLL[GKSWS`]TVVRTLVATLV\SXVLSKIRUM;VWVVJNVW=SZYTLTURRYS[XY[SVRTKKYWSYFKRWZGW9LKESTELIV[Y]VTS\ZMZ;U[AXHSUX]SUEULRHLL\XSWVZMITRVJ]MVM?G`FXVL]RRUSVXLKYNHKTVRSNK[TWYIVNLMUHTVWRVCLJLJVJVH[aSUIJUW_ULXSVcAJHKXMJTLMYJI?NMNN[RJKNSMHNKRMNSSNAIRNKTqLNYY[RJS]WRWWSXLIVUUNN_[MUSS^eRYWSNSM6LNRTSSLbWUG[URMJLVSVHNZFLVXRUVWBKIETZM[SJM@MNMTVT_SSMTNVKJYTGDWGXLJSKIMRHKLTLLUUIZWWKIMWI>NAMWNMTLNVUVWVRWHKKFLSVMVR\SWAVLTVKLTMRCLMNUTRkcIJHMRTMhRSTVV`SIDDGLTKNGKMYTSNWREMSS7JNVCSSNUNJVSSMRJ^R[_VLLYV]JKGLNJUJESM2KYNGF[KTMMMNTSNIGVlVeYWYLJVYTKMFLVR?NRKHTRMM@LJINLSMCULL_VANXBNSUeV[EWUCUFCKSXKT\UXTVLUTVWT`SVR[KJMTTLFRRMRR[NW[UMTMDJJLLRKLTLSTNLR\HTBJMK\TaHLYUTRTTUNKNKIKTKZSUUS@IWWWTUUINWSGMVWTFGRMMI_UMTINZNTUSIVSRSTSNVLXMURHMLIJNWSRLZWESNV\RMNW_CVKVHUNULHJRMMMMLFDKHJVCIKYRRZTHLUHZWRFTNaReWUZRWISURNEZJKURSNSSWVMNSSd`WX^NSVXWSSZNZSUFTMVJJLSSRLMSGWVSSWVLRDINFL9GIKNJJZLJL\dUZGVLLMMHZZXTZMLV\TDKHJTMRKLETTLgTWZEcHmA<WNSTJNVZL\Z[UJKUSKSTVRM]NMVTMURZWWXMKTgXSTWKKWFVSFN_YYLYES`AFKRWMILMMMKII_VRLMMRYVJRLN9MNDYVKHSG]JJM]`KNRLWR_NRMGRUMSBRGRXA]UVVGRMKRHLZNLULCFKVTRLNVVUHaYUSSG=HNVIHMVZRSLLSEKIMXSULTNNfJaNMRBINNKJ[dSJARIJMSNMUJSJMMXYRURVI[USNZYRSRJRSNTGTENNZUWZ[LKZNUa@RZVWY^STMBFEXRLHVTV]SSU^ZK@MXR]TGIULKYGJAJUTNMMLRTDFKEJHJKMLJF5LTMJLMZJJKMLNSJK\ZUdWMKVSJTTHUZSKIXKSUXLKVUJTLERJU[ISLLWRVZDHTMRYTZVKNTMSURLbSLS]eUEKMSLSVITSTHUXWRSNG[V^SCNUMRMRSUSULMSRTNRSSXSSMNG<V^N\WJUWXETRGWWSS=JS^XNSKRKTYXIUZWK7SMKEKMVdENRHGKRXJSWVUSKRRMLWGMTTMRJTKXZLMMSXMVMVIRWVY=]SWGHNIWGYGYIUSYFUNXLWXC[ENVIXYLbZRLFSH^T\IUSXRM[RRKWKDJNNNULTRXKcFRUIHNMaLUKUSSFLILMXTML\VRKUW\VdYSMIRWNKKU]MTMRJLEYNMBIHKRS]RVLNWNKEEUASVSIWSZNS\MKUVUXKNJS^^MNIl[ULMWSNRSSMBRNXMNTWRVKWJTTRTLLLSUSUTTRVLS^JRHLURJCYNTNUULVSYW[GUYNMSNVKMWSCKV[ULUW^^RMKVKBRGRTNZJSVUSZaUNJScMTRNB]ANKUSbNKMHKSRLILVUYRT;LNWSMXRJS^SSJVRKM`RKNKYUTFRIIaWUWHUXXVMIBKJTNLMRBELLWL.ZKKTNUIJMLLMNYVUNXUXRHMZZ\WIGUWUbT=NXWLLEHGHNNJYHVXMMeRWVVKKEMWUNNHMVVGRINLMSJRIGRILUUU[SGKTMMLUYGDGKNN7LNHINLLINH<LKKXIZ\SGKEILb;TMLJZXLSRRVVGYLSRLIJUIFLSSUGRUUJUBMLWXRIGJMMNTR[LRTM>KZSSMVSMEMLLTHUNTVSSJTHNKSJHYYSKUKNSSUWWWMLM\@RYTWHJJJHKMFFLLMLKSTUL[JVKSXTKASTNGUJILNK`RMLWSYKNLGJNSILESKTMYYXKL`M[Z[NTSa_TNKUSNIYTTYYVJSSSHKRYKMNSWJ\VWYVUZMIIVKUMMLTJKM^XN^Z_[[MUXSZVKKSGSL[WWYJSSZUUXLXILLNUXTJUNE^HZU]SMJTRCKJZVLVMMT^JULTX]SXTTRILTENNUGYI[USRTKYNUNSMT[FFYSJUEKMTKMTSNMVKMXMKKMRWTIVSWLSLWUYYKTTTaKTTSHUG[RNJJTSSXTTaS^[TUWWSRMIRYRSNUCRHLUNMVNIKLLMNKVGLMUNMHNKGSJLY\S\L]VSLLXNZS\TX[TUSRLKUTSRKISWNMBI[MV[YRWYTMRUTTJELVCYNKWTF^NULILNRURULRMVRJSSNMTNNNTTHRTKWUKML_ZKZTSHI[WMKTFKLTUMVKSLKN]TSMINZHI]VVSSRIMGEJTHWURWJLKKMRKLUNSHTTZVU_LLURSKMMLY]TUR^WRJRUMJRRLXS\XMLM\NE[TVUMSUMFDV[RRRTJMSTVWFHRR[USSKKULU@JJMVGJLVVSSEWHSLeJHMKHILMNXJZGMSVYjGUXMYULGVMVMLKWTSSKSKRJY[WZTe`]]NRFI@RMTRRRMANDTHqUYR>KLRXSRMFIYTLVTTEEMRRLMNRUNLAV\TRIH4HLNM=FNRRGIMUXWSU^UTUTLNNISTKLEMIhWNXHMN[TNLbTVTaYUVWMWUNNE]TMSWYNYUSIXRSXRXKLX]GTJWTUMSHRKKSSMRMRKNKKUGGMLMSZL?RMLXVHEVDJILRMTJNLLRTS>NhL\LYRKTWULNN\S_SJLNKXXUUTNZXMLKTSKIMJDTJUUNRRMLRKLLRpLSJIWRUNNTSKTbJNU]UTMTUVRWIVKHKUUIKLSWIMTW2JKNLLMIWMMWLFVYT`IUSMKRJNKVNRNRLTWTUYVRYCKMVNVmSDKVSKSLRUWUT]LIHRY]XWMNLKTMMVWJUWRNRYSLSLIJIRLLSW[REEMJHRHFSVVUKINL/KJR=TIGMXVTFS@LNXXJGdTLJJSHJUUFVWLVMTKLWDIBHWLZTWm\YSNS]ZMTLVGSM_RUFRXfNUUW]_RCKHNJWKNNMKSI>KM;DLLMM[ITMLSNNRTRR\WXHYGHJLlbcL4RLLUNNKMXVKCWVFSTSSHRV[WWX\WJJXZR^N[kRXZSGGIUHJBKtJaML^LSHWNTTNSZMNGZEIH]KMSGZDGKKJMMWMLhbIZYWUMIVYSSNIMMMHUFYWVNNLNSSJIMSUVLLSXWRSSUYBWITNLVMWULLL[RMMWMRST?LMLMSJIJSiV[SaSW^SVRTVW\LMX^RULULKLHNNM\SRTDNZIKSKMSKZX_T[TFTERKHJESSSMTCTMUW;MGW_V_WFcTMHn`>LTUM]\VTWERK@MMCHEKIREKLYLKUSMXYJ6SVLL\VMWMJNSZH:NKLL^MRCW_JLMXW\SNDKCSRJLKILUKWSLKRSGTILR9RN[UNNXKNKYULVITTbDG:MJMMVMLLKJMVSSSG=ULSNJLMUYIELUV[MKRTGJMSLRKHHMU[VKJKMESASMES9LEJRF4GNSLULIW:FIKL_INIRNJIJVX@KHLLLRNKC>IMMLMUMXFKZS]MMEFSRGMNNUFCJMMNHYWUTTHSXCLWJM]NMM\NSNNMMNSWID^BNKKVVKRLUNJM>LHHMFNCIUBKWYVYWZISJXX\GHVUUEINGWMSWJURYYNTRUkTYRDVVWXSSSHTSSNCJSW\MSSMSN[RWWGKNLVML;KVNSKUNYEULLKKKJH;D[STTVMJLZKYKFLV[WKLNUSUHJSYSLNN<JNTTGLLMJINRULYWTIeVWWHFKKIMMNL=MSLM9NNR;GUVTNJKSILANRGRJMK]VSV[>IM`EXUURRDXMRJMNMUTNRSpUIIEEKKTTMTRVWNUVLIFRM[TUSWJSRTaXVJMKJXIFVVSYWUMWVWIRMEIURFSLYSJnM\LW]GHKRLTZYJUTTH[\MNKVFTWMVEUWMM]_t_XR^KXXKRL_MRWNLHGNLFGLRM@NKILNRKKRWJHUMSVZV_N@KXUZGHFFRtJXfVUSfMLRcINYTWTSNSLZGMVXKSSX]YUNSTSHKNT=VEJLSDJW[NTXMKKgYVRSJILIJGWRTVI^UXRTEMKTUIMSmVSLHG{S[USSUYTIKRMVMNISDMV]SSR;JTR_TUWDHUTaMMTSTLVYTGKWVJRFJVLLTJTaLVMER]FNMLRTLWMXXSXJKNSSSLWWSVTZMN4SMKTMJMSMLL\KWIRRULSNKTGJZZUDJNGLIIRKJGSVJJWMJRNLYXLSTMNNUMMMWWNDINNHKNNMSMGSTTCJNMTTVIMSYKJUKSRLMW^`RNVKNXGVM[TSEKTNU^?KNMMNNKHSNRIKZHN_VUHLTLMITXJM\nXXTK[SMKKMMfL`YYLLMIYNvZ\UKYYSVSSVN\TFLST[aMRJU_JLKJVR`UNVMGJVYSLSVbIUGWTWLSUMTVMWIJCH[UWSTX9KLKSRNNJJUMWDRMMVMZWSSLb^TSNLNHMHSb[RUUWT]TWXJ^DXBTTSYTEU]KDMVEMW>Y[KTVTNVVUZTVKMNKXCk^WTNU6S@NKRKIMTIIFSYRJZRRRM[WTMRTRLNKUWAW[@TYMRMGI^VNTNNV^TMTUISYRJSVLVUUSh_LVYIVXSX[FVKMSHJ`ZLLUUKLKLLN[N\MNTSTSWCWGUNCFMNXf^LLIZIESZWUSTLRDTSMJCM[ULNXSTNSJTMNUMNSYaa\<TJVD\:K]LXNCTUTDTDVN^TUWSMK[[XNUMVLCTJITYSKUTMXKAKX^aYJCMM`KEDJ[LMd]`[]CTZSKYYMSYKTTVJD^JKTVXLCWHHVKRKRYTNKEHS]SGTYTSNSWMLGKVKZFLM\YXGKK7J\ZTS[VLGLiSJWURCWWRWHSYMMUXUZHYMVXFHMMRYRUUS`UFM^V<VN[KJTM\^IY\R\UFZYLKSMTV[UTVKS[MYKJJUVWSMVRLUKRI_Z]LTNM]JIUJMW_GTaBJSVURWMTRTDTZNGWRKUKXIVWTVXMUbBMTMaHTSHFNG]RNBSLMSKM>UUJDVSRSTSRMRVKZVINKUVLSbVM^TXVNGNVX_ERTLFUMHHWNRSW_LWVSjWHML]VTMMITIWNULEKRVGH`LYUKSWIL]NJMHMWKJNNLZJNXRTYHVVXNLcZUEMJTULTTM8VLTHH\KUZISUiXNSlWELJJUSjIVWL\TUUSUW[SR[Ng_MDKSXLJIMRW_MERTKNcYMKK_MV;HNNN_FVRTbMMRSISKVUDHXRLSDYRRIBN:bSMNISD[J`LCRVTSMUHFWRVLTYFYSJNSRHSVRMVISXRRWGNITR[LVFXD[WYLSJTMVNMUJDLFMM[KG[VMTLfGJKEMJLL]XLULN:LVZZ^_TMSAGMLSFK`TVFFTU<IWJNMLHLZR\V]RLSNIJHS_FIGJNZZHVYYVJVSU?KVVYSYMU\[UT]MNZIYMJZNGTTJVGSIGMTLNINVTSRRSSSR[MIXNS]RVK;_TNTL[US?VLVVTNMT-KWMWNVXUR_ZSZZTSRMM^NIVVYKKILUVMCRSHIfLWFXNKMNTIKESGNIXWTZUVKMFIWV\JYYI[XKWSUSELNNLNNa\ZNLWTTLXIKNNUZSUXMcMZMLUWWSDNT_MWXV_WLVSSHSNTUUXTHLWUM[MB]MWLSM<LL@VXLM[USVLRNXCSKKRTMJWMMJMUNKITRLVWVVHTJYDLLJUXMTIUXNSSTR[RYGJIb\LNnVBTSGMJF^W<TTWWIRSJJUV\SRYtXDVNJSKUR[SUSHLURNHSGNTNRRRU^IVJLRUZRDLRULCUTNTTKNITJRTUSISLSVRUUK\TT?TL\SSTWUUMIJSZTSNLZN\JUFRGW>KKURVLHSJISSZGVZJMZLKGCGVJFMULYTUNNKV\VTTRLLLSSVLLNYTNCUVWVFMZVVS6MKNSUWFHWXUMDCFKJNLGHNUJMZUJSLKNH"""
