"""Answers to a partner who has said how they feel, each with what it holds.

Written and labelled by the one who wrote the checks, before the first pattern was; the half that
`is_kept_apart` names was not looked at while the patterns were made. `bench/replies.py` prints what
is found in both halves. One line an answer: its labels, then its words; "none" where it holds none.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from zlib import crc32

SHORT: Final = {
    "ask": "open_question",
    "back": "reflection",
    "sense": "validation",
    "advice": "advising",
    "defence": "defending",
    "correct": "correcting",
    "dismiss": "dismissing",
    "compare": "comparing",
}


@dataclass(frozen=True, slots=True)
class Row:
    text: str
    labels: frozenset[str]

    @property
    def is_kept_apart(self) -> bool:
        return crc32(self.text.encode()) % 2 == 0


WRITTEN: Final = """
ask | What was the hardest part of that evening for you?
ask | How did it feel when you got home and I wasn't there?
ask | what do you need from me right now
ask | Can you tell me more about the week after you found out?
ask | Would you like to tell me what it was like, sitting there on your own?
ask | And what goes through your mind when my phone lights up?
ask | Is there anything I have not understood yet?
ask | What else should I know about how that was?
ask | what would have helped you that night, love?
ask back | So you sat in the car for an hour because you didn't want the kids to see you cry. What happened then?
back | You felt like a guest in your own house.
back | It sounds like you were scared the whole time and nobody noticed.
back | You waited at the station and every train that came in made it worse.
back | so ur saying you felt invisible next to my mates
back | What I hear is that the lie hurt you more than the money did.
back | You wanted me to ring, just once, and I didn't.
back | When I laughed you felt small, and then you went quiet.
back | You're still angry, and you're tired of having to explain it.
back | You have been carrying this by yourself since March.
back | It left you wondering which of my stories were true.
back | If I understand you right, it wasn't the party. It was that I let you find out from Joe.
back | I hear that you can't relax when I come home late.
back | You are afraid that it will happen again.
back | You thought you were going mad, and I let you think so.
back | You trusted me with that, and it turned into gossip.
back sense | You felt alone at the hospital. No wonder you don't trust my word now.
back sense | You were frightened, and it makes sense that you locked the door.
sense | That makes complete sense.
sense | Of course you were angry. Anyone would be.
sense | I can understand why you don't want me near your phone.
sense | You have every right to be furious with me.
sense | I get why you'd check. I gave you reason to.
sense | It's only natural that you don't believe me yet.
sense | No wonder you can't sleep.
sense | I believe you.
sense | You're not overreacting. It was that bad.
sense | its ok to be angry at me, you dont have to hide it
sense | Your anger is fair.
sense | Who wouldn't feel betrayed after that?
sense ask | I can see why that night keeps coming back. What makes it worse?
sense back | You were humiliated in front of your sister, and that is a real thing to be hurt by.
back ask | You feel like second best. When do you feel it most?
advice | You should talk to somebody about this.
advice | Have you tried writing it all down before bed?
advice | why dont you just take a few days off and rest
advice | If I were you I'd stop reading those messages over and over.
advice | You need to learn to let things go.
advice | Maybe you could go for a run when it gets bad.
advice | You'd feel a lot better if you got out of the house more.
advice | Try not to think about it so much.
advice | What you need is a good night's sleep.
advice | The best thing would be to see a counsellor, honestly.
advice | just dont look at her profile then
advice | You ought to ring your sister, she always cheers you up.
advice | Don't keep going over it, it only makes you worse.
advice back | You feel worn out by all of it. You should really get some help with the kids.
advice sense | I understand that you're upset. You just have to give it time.
defence | But I was only trying to protect you.
defence | I never meant to hurt you, I was just stressed.
defence | I do everything for this family and this is what I get.
defence | It's not like I planned it.
defence | I already said sorry, what more do you want from me?
defence | what was i supposed to do, just leave her standing there
defence | In my defence, you were hardly talking to me then.
defence | You do the same thing when you go out with your friends.
defence | I had no choice.
defence | I didn't do it on purpose.
defence | That wasn't my intention at all.
defence | I've been trying so hard and you don't see any of it.
defence | You're not perfect either, you know.
defence | I wouldn't have hidden it if you didn't react like this.
defence | I hear you, but I was under a lot of pressure at work.
defence | You felt left out, but I had told you about it weeks before.
defence | I understand you're hurt, but you also have to see my side.
defence | I get that you're upset, although I did tell you I'd be late.
defence | OK so I lied. So did you, about the loan.
defence | Why is it always my fault?
defence dismiss | I was joking. You can't take a joke, that's all.
defence correct | That's not what I said. I said I might be late, and I was only ten minutes.
correct | That's not how it happened.
correct | Actually it was Thursday, not Friday.
correct | You've got it all wrong.
correct | No, you said I could go.
correct | I never said that.
correct | it wasnt three times it was twice
correct | You're twisting my words.
correct | That isn't true and you know it isn't.
correct | You weren't crying, you were shouting.
correct | I think you are remembering it wrong.
correct | you don't feel abandoned, you feel jealous
correct | Let's get the facts straight first. Your mother called me, not the other way round.
correct | To be accurate, I texted her, I didn't call.
correct | that never happened yaar
dismiss | You're being too sensitive.
dismiss | Calm down, will you.
dismiss | It's not that bad, really.
dismiss | oh come on its not the end of the world
dismiss | Not this again.
dismiss | You shouldn't feel like that.
dismiss | There's no need to cry.
dismiss | At least I came home in the end.
dismiss | Look on the bright side, we still have each other.
dismiss | It was ages ago, get over it.
dismiss | You're making a mountain out of a molehill.
dismiss | Don't be so dramatic.
dismiss | don't worry about it, it'll be fine
dismiss | Whatever you say.
dismiss | Things could be a lot worse.
dismiss | You always exaggerate.
dismiss | Ah would you stop, it was nothing.
dismiss | Cheer up, it's Saturday.
dismiss | There are people with real problems.
dismiss advice | You're overthinking it. Just relax and have a bath.
compare | I know exactly how you feel, my ex did it to me.
compare | How do you think I feel?
compare | I'm hurting too, you know.
compare | Same here, I didn't sleep either.
compare | It was hard for me as well.
compare | When my dad left I felt just like that.
compare | Do you think this is easy for me?
compare | That's nothing compared to what my brother went through.
compare | You're not the only one who's suffering.
compare | I've had a terrible week myself.
compare | me too, i felt so lonely in this marriage as well
compare | I feel awful about it, I can't eat, I can't sleep.
compare | What about my feelings?
none | I will be home at six and I'll bring the papers.
none | I do not know. I will look for the date tonight and tell you.
none | Yes, I wrote to her twice after that, on the 4th and the 9th.
none | Thank you for telling me.
none | I stopped in May, and I told nobody.
none | I want to listen. I will not interrupt.
none | I was wrong to say that.
none | I lied about the loan because I was afraid of what you would say.
none | Take your time. I am here.
none | I shouted at you in the hall and then I slammed the door.
none | I deleted the messages on the Sunday before you came back.
none | I should have told you in May.
none | No, there was nobody else. You can ask me again whenever you want.
none | I told you to calm down, and that was cruel.
none | I cannot know how that felt.
none | I got that wrong, and I am sorry I did.
none | We met at the bus stop at ten, and I drove her home.
none | That was my doing. Nobody made me do it.
none | You asked who paid for the room. I did.
none | Would Tuesday at seven suit you?
none | I don't have an answer to that yet.
none | I have read what you wrote three times.
none | It was not your fault, any of it.
back | you cried in the toilets at work and told no one na
back | All that time you kept thinking it was something you had done.
back | It must have been awful to hear it from a stranger.
back ask | you felt i chose my family over you. did i get that right?
back | For you it was not one evening. It was all the evenings before it as well.
back sense | You don't want to be touched just now. I understand that.
sense | Fair enough, I'd have walked out too.
sense | After what I did, you don't owe me any trust.
defence back | You felt lonely in that house, I see that. But I was working nights for us.
correct back | You felt forgotten on your birthday. I did remember, though, I just got the day wrong.
"""

# Written when the checks stood, in words as far from theirs as the writer could think of.
LATER: Final = """
ask | Who was with you when you heard?
ask | which bit of it do you go back to most
ask | Can I ask what you were most afraid of?
ask | What should I have asked you back then?
ask | Where do you feel it, when it comes up again?
ask | could you help me understand what changed in January
ask back | You stopped singing in the house. When did that begin?
ask | What has this year been like, honestly?
back | You spent your whole birthday looking at the door.
back | Your whole family knew before you did, and that made you feel like a fool.
back | so it wasnt about the money at all, it was about me hiding it
back | Every time I'm on my phone your stomach turns.
back | You don't know who I am any more.
back | There was nobody you could tell.
back | You were looking forward to that weekend for months.
back | It seems you have lost the place where you could rest.
back | Coming home to an empty flat after the scan was the worst of it for you.
back | you kept it from your mum so she wouldnt hate me
back | You'd rather be alone than be lied to again.
back sense | You went cold when I touched you, and after what I had done that's no surprise.
sense | It would be strange if you weren't angry.
sense | I'd feel exactly the same in your shoes.
sense | You were right not to believe me.
sense | it's perfectly okay to not be okay with it
sense | Nobody could just shrug that off.
sense | There is good reason for you to doubt what I say.
sense | What you feel counts, whatever I meant by it.
sense | yeah thats fair
advice | Why not go and stay at your sister's for a bit?
advice | You really must start eating properly again.
advice | I think you would benefit from therapy.
advice | Perhaps a walk would do you good.
advice | have u thought of going on antidepressants
advice | Stop checking my phone and you'll sleep better.
advice | What I would do is write her a letter and burn it.
advice | It helps to count your blessings in the evening.
advice back | You sound exhausted. Go to bed early tonight and switch the phone off.
defence | I didn't know it would matter that much to you.
defence | All I did was give her a lift.
defence | It was Dave's idea, not mine.
defence | My intentions were good.
defence | You knew what my job was like when you married me.
defence | How many times do I have to apologise?
defence | I came home every night, didn't I?
defence | I can hear that you were lonely, it's just that I had nobody to talk to either.
defence | You felt watched, however I was worried about you.
defence | and what did you do all summer, eh?
defence | I've changed, why can't you see it?
defence | Sure, I raised my voice. You raised yours first.
correct | It was a Tuesday, and there were only four of us.
correct | Hang on, that was before we moved.
correct | I think you'll find it was your idea.
correct | You didn't ask me, you told me.
correct | That's a bit unfair, I was there most evenings.
correct | we werent even together then
correct | No one laughed. I was in the room.
correct | You're mixing up two different evenings.
dismiss | It's all water under the bridge now.
dismiss | You'll have forgotten it by Monday.
dismiss | Can we not do this now?
dismiss | Oh please.
dismiss | You take everything so personally.
dismiss | ok fine have it your way
dismiss | It's only a phone.
dismiss | Life goes on.
dismiss | You worry too much.
dismiss | that was last year, why are you still on about it
dismiss | Lots of couples go through this.
compare | Imagine how I felt when you shouted at me.
compare | I lie awake every night as well.
compare | I had it much worse at home when I was small.
compare | Welcome to my world.
compare | It breaks my heart too, I cried all day at work.
compare | You have no idea what I'm going through.
none | I was at Karim's from eight till two.
none | I used the blue card. The statement is in the drawer.
none | I told her on Monday that I will not see her again.
none | Yes. I knew it was wrong while I did it.
none | I laughed because I was ashamed, and it was at your cost.
none | I'm listening.
none | Let me read that again before I say anything.
none | I made you doubt your own memory. You remembered it right.
none | There were two more, in June. I left them out the first time.
none | I'll write down the dates and leave them on the table.
none | Thank you. I did not know that.
none | I hid the letter under the stairs.
none | I don't want to guess. May I think about it until tomorrow?
"""

# Written after LAST, to mend the checks by: all of them are tuned on.
MORE: Final = """
correct | It was your cousin who said it, not me.
correct | I wasn't asleep, I was waiting for you to come up.
correct | She didn't come to the wedding, she came to the dinner after.
correct | We had agreed on ten, not nine.
correct | You weren't even there when it started.
correct | I paid half of that, as it happens.
correct | No, that was the year before.
correct | It didn't take four hours, more like two.
correct | That's not the way I heard it.
correct | I only called her once, the other time she called me.
correct | You must be thinking of somebody else.
correct | I don't think it was that long.
compare | And I'm supposed to feel great, am I?
compare | You think I slept well after that?
compare | I've been through hell as well, you know.
compare | I have feelings too.
compare | My friends say I look terrible since it happened.
compare | I was in bits when I read that, I couldn't work all day.
compare | At least your family talks to you, mine doesn't.
compare | Well, I had to sit there in front of your father and take it.
compare | You have friends to talk to. I've got no one.
compare | You should have seen me when you left last year.
compare | I'm the one whose name is mud now.
compare | try living with what i have on my conscience
defence | I can't be everywhere at once.
defence | It was the drink talking.
defence | I was brought up like that.
defence | I only wanted a bit of peace.
defence | Any man in my position would have done it.
defence | I've said I'm sorry a hundred times.
defence | You weren't exactly easy to talk to.
defence | I told you the truth in the end, didn't I?
defence | There was never a good moment to tell you.
defence | I'm doing all I can here.
defence | You always twist it so that I'm the bad one.
defence | I didn't see any other way.
defence | You got angry first.
defence | I know you were worried, but my battery was dead.
defence | It wasn't up to me.
dismiss | You're reading too much into one text.
dismiss | We've been over this a hundred times.
dismiss | You always have to make a thing of it.
dismiss | It happens in every marriage.
dismiss | You'll feel better in the morning.
dismiss | Must we go through all that again?
dismiss | I don't see what the problem is.
dismiss | There you go again.
dismiss | People have survived worse.
dismiss | Just drop it, will you.
dismiss | It's hardly a tragedy.
advice | The gym would take your mind off it.
advice | You're better off not knowing the details.
advice | Let it out at kickboxing or something.
advice | I'd sleep on it if I were you.
advice | You want to get yourself a hobby.
advice | Why not see the doctor about it?
back | You kept hoping I'd come to bed and I stayed on the computer.
back | The worst was that you heard it from Meera.
back | Ever since that night you check the door twice.
back | You're not sure which parts of our life were real.
back | You had no one to ring.
back | Nobody asked you what you wanted.
back | It was the third time I'd forgotten, and you stopped counting on me.
back | You would have liked me to stand up for you.
sense | I'd be wary of me too.
sense | You're entitled to every bit of that anger.
sense | That's a fair thing to feel.
sense | I see why that would scare you.
sense | It is not too much to ask.
none | I saw her twice, once in the park and once at work.
none | I did not ask you. I decided it alone.
none | I was with Sam until midnight and then I walked home.
none | I don't have the receipt, I will ask the bank for it.
none | It was me who told your father.
none | I had two drinks, then four more, and I drove.
none | I took it from the tin in the kitchen.
"""

# Written as such answers come. Its misses have not been looked at: checks are mended by others.
LAST: Final = """
ask | How long had you been feeling like that before you told me?
ask | What did you wish I had said when you rang?
ask | Do you want to tell me about the part with the neighbours?
ask | what hurts most now that its all out
ask back | You slept in Ayo's room for a month. How was that for you?
back | You keep waiting for the next thing you'll find out.
back | You didn't just lose the money, you lost the plan we had made.
back | I'm hearing that it feels unsafe when I drink, even one glass.
back | Being laughed at by me in front of the girls was what stayed with you.
back | so you spent all of diwali pretending everything was ok
back | You asked for one evening a week and I gave you none, and you felt you didn't count.
back | It hurt you that I told my mother first.
back | You are wary of me, and the nights are the worst.
back sense | You stopped asking because I always snapped. Anyone would have stopped.
sense | I can see how you'd come to think that.
sense | You've good reason not to trust me.
sense | It makes sense to me that you need the door open.
sense | Being angry about this is completely fair.
sense | Of course it still hurts.
sense | that must be allowed to take as long as it takes. you are right to be careful
advice | You could always ask the doctor for something to help you sleep.
advice | Maybe write it in a diary instead of bottling it up.
advice | You need to forgive yourself first.
advice | I'd talk to a priest about it if I were you.
advice | Do some yoga, it worked wonders for Priya.
advice | You shouldn't read those messages again.
defence | I was working double shifts, I had no time to ring.
defence | It wasn't my idea to invite her.
defence | I said I was sorry, didn't I?
defence | If you'd told me sooner I could have done something.
defence | I know it hurt, but I honestly thought you would be fine with it.
defence | Why am I the bad guy every time?
defence | You never told me that it bothered you.
defence | i only did it coz everyone else was doing it
defence | That's just how I am.
defence | You knew about her before, so don't act surprised.
correct | It was March, not April.
correct | You were the one who wanted to go there.
correct | I wasn't drunk, I'd had two beers.
correct | That is not how I remember it.
correct | You're exaggerating, it was one evening.
correct | He didn't say that, he said he might.
dismiss | You'll get over it.
dismiss | Why do you always have to bring that up?
dismiss | It happens to everyone.
dismiss | Don't start.
dismiss | I think you're reading far too much into it.
dismiss | It's just hormones, you'll feel different next week.
dismiss | Could be worse, he could have hit you.
dismiss | hush now, no more tears
compare | I was lonely as well, nobody asked me.
compare | My week was worse, believe me.
compare | Try being in my position for one day.
compare | I feel so guilty that I can't even look at you.
compare | Well I'm the one who has to live with what I did.
compare | My sister's husband did the same and she got on with it.
none | I met her in April, through work.
none | I paid for it out of the holiday money.
none | I have told nobody else.
none | That was cruel of me.
none | I want to hear all of it, also what is hard to hear.
none | I don't know why I did not ring. I will think about it and tell you on Sunday.
none | I burned the letters last week.
none | I was ashamed, so I lied.
none | Yes, the second time was in our house.
none | I have nothing to add. I am glad that you told me.
none | I heard it. I am taking it with me to work today.
"""


def _rows(written: str) -> tuple[Row, ...]:
    lines = (line.partition(" | ") for line in written.strip().splitlines())
    return tuple(
        Row(text=text, labels=frozenset(SHORT[s] for s in labels.split() if s != "none"))
        for labels, _, text in lines
    )


FIRST: Final = _rows(WRITTEN)
SECOND: Final = _rows(LATER)
THIRD: Final = _rows(LAST)
FOURTH: Final = _rows(MORE)
ROWS: Final = (*FIRST, *SECOND, *THIRD, *FOURTH)
