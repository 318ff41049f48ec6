"""A bare "I'm so sorry": remorse only where the letter says what it is for."""

from ..shape import Check

CHECK = Check(
    name="remorse_bare",
    label="remorse",
    whole="bare_sorry_needs_a_deed",
    asked="drop",
    reason="This says that you are sorry, and your letter says for what.",
    question="Would it be stronger in one sentence with what you did?",
    source="lewicki-2016",
    pattern="""
        i am {adv}? {adv}? {adv}? sorry $
        i am {adv}? {adv}? {adv}? sorry , _
        i am {adv}? {adv}? {adv}? sorry & _ $
        i {adv}? am {adv}? {adv}? sorry $
        ^ {adv}? {adv}? sorry {adv}? $
        ^ {adv}? {adv}? sorry & _ $
        ^ sorry sorry
        i {adv}? {adv}? apologise $
        i {adv}? {adv}? apologise & _ $
        i am {adv}? {adv}? {adv}? sorry for
        i am {adv}? {adv}? {adv}? sorry about
        and i am {adv}? sorry
        {adv} am {adv}? sorry
        ^ {adv}? sorry (for|about) that
        ^ {adv}? sorry , i
        ^ {adv}? sorry , _
        {-ed}|that|it|this & sorry $
        , sorry $
    """,
    unless="""
        sorry to (hear|say|bother|land|lump|ask|interrupt)
        sorry for (your|the) (loss|losses|delay|wait|noise|trouble)
        sorry for (you|him|her|them|the team) $
        sorry (you|your|we|they|he|she)
        sorry that (you|your|happened|this)
        (feel|felt|feeling) {adv}? sorry
        i am not sorry
        sorry i (can not|could not)
        sorry (about|for) (your|this|the) (nan|mum|dad|loss|news|late)
        sorry , (only|just|wrong|stuck|can not|but)
        sorry but
        sorry i am (late|stuck)
        sorry in advance
        sorry (love|babe) , (wrong|only|just|stuck|can not)
        say sorry
        sorry for everything
    """,
    caught=(
        "I read your diary. [I'm so sorry].",
        "[I'm really sorry, Jo]. I lied to you about the loan.",
        "I forgot your birthday. [Sorry].",
        "I should not have shouted at you. [I am truly sorry].",
        "I should have asked first. [Sorry about that].",
    ),
    left_alone=(
        "Oh no. I'm so sorry. I hope things get better for her.",
        "I'm sorry, wrong number.",
        "I am not sorry. I read your diary.",
        "Sorry to hear that. I took the bins out.",
        "Are you sorry?",
        "Sorry about that rain on your wedding day.",
    ),
)
