"""Who is here, what they can open, and where they sit.

A person's name, passphrase slot and recovery slot; the person key that those open; the sealed rows
that it opens (book keys, remembered heads, seats); the sessions that hold it for a while; what others
open by a code or an address (`invitations`, `pages`, `feeds`). Every "may this person ...?" is on one
page, `access`. This room never imports the journal: the two meet as plain values (`keys.Ring` is what
the journal asks for keys and heads).

Enter at `accounts` (create, change, recover), `sessions` (open, lock), `access` (seats) and
`keys.Ring`. Models are in `models`; nothing is imported here, since Django loads this room early.
"""
