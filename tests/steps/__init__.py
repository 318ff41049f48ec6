"""The cases of the steps: which test proves which row of guides/steps.toml, and that it would notice.

`binding` finds them, `case` is what they share, `disabled` takes the commands away from under them.
"""
