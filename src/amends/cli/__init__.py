"""The terminal: where a person, or the one who runs the house, comes in without a browser.

`entry` looks at the first word, since `amends read` (`reading`), `amends explain` (`explaining`) and
`amends steps` (`listing`) must answer before Django has even been found.
Every other command is a file of its own in `commands/`; `opening` opens the house for them.
"""
