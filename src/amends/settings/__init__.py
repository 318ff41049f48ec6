"""What the house is told from outside, and where it keeps its things.

`environment` reads and checks the environment, `folder` prepares the person's data folder and its
keys, `logs` keeps private words out of the log, and `django` is what Django is given. All of them
fail with one plain sentence (`Unsettled`) rather than start on a guess. docs/settings.md lists
every setting.
"""

from amends.settings.environment import Environment, Unsettled

__all__ = ["Environment", "Unsettled"]
