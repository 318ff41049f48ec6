"""Asking to be forgiven, or hoping for it."""

from ..shape import KEEP, Check

CHECK = Check(
    name="forgiveness",
    label="forgiveness",
    negated=KEEP,
    letters_only=True,
    reason="This speaks of being forgiven. It is the part of an apology that matters least.",
    question="Does it leave your partner free to say nothing?",
    source="lewicki-2016",
    pattern="""
        forgive (me|us|him|her) ..
        forgive me
        (be|been|being|am|was|is) {adv}? forgiven
        (your|for|ask|deserve|earn|beg|expect|want|need) .. forgiveness
        forgiveness
        you (have|had|would|'d|will|could|can) .. (forgive|forgiven|forgave)
        (another|second|one more|one last|a last|last|fresh) chance
        find it in (your|you) ..
        (hope|hoping) .. (you|we) {adv}? (will|can|could|'d) {adv}? (still|be able to|one day)? (forgive|smile|love|want|trust|take) ..
        (hope|hoping) you {adv}? still (want|love|like)
        still want (to see|to be with|to marry|me)
        pardon me for
        take me back
        earn back your
    """,
    unless="""
        i {adv}? (forgive|forgave|have forgiven|can forgive) (you|myself|him|her)
        forgive you for
        you asked me to forgive
        forgives nobody
        forgive myself
        forgiven myself
        forgive my (typing|spelling|handwriting|english)
    """,
    caught=(
        "Please [forgive me].",
        "I [hope one day you can forgive] me.",
        "I don't expect to [be forgiven].",
        "I know I don't deserve a [second chance].",
    ),
    left_alone=(
        "I forgive you for what you said.",
        "Forgive my handwriting, the train is shaking.",
        "By chance I met your brother.",
        "I will never forgive myself.",
    ),
)
