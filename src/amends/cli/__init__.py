"""The terminal: where a person, or the one who runs the house, comes in without a browser.

`entry` looks at the first word, since `amends read` (`reading`) and `amends explain` (`explaining`)
must answer before Django has even been found.
Every other command is a file of its own in `commands/`; `opening` opens the house for them.
"""
