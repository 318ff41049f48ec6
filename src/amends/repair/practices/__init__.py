"""One file per practice: its events, its commands, its slice of the state, decide and evolve.

Every file has the same shape: `Event` and `Command` (closed unions), `Slice` (the practice's part
of the state), `decide(state, command)`, `evolve(slice, event)`, `let_go(slice, ids)`.
"""
