"""A copy of all that is one person's, as one file to take along.

It holds what they wrote in each of their repairs, and what the two gave each other as they may see it
now (`repair.views`): nothing of the other's own book, and nothing that is not open to them. What no page
ever shows again is not in it either: the answers about safety, settings and keys. It is made in memory and
kept nowhere. (STEPS S0.9; SAFETY.md, sections 4 and 5.)
"""
