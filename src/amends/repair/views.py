"""What one person may see of a state, at an instant.

Pages and the command line are handed what comes out of here and nothing else. With one seat taken
it shows a person their own side; whatever a book holds of the other side's practices (written by
another program, or by mistake) is not shown as if it were asked of them.
"""

from datetime import datetime

from msgspec.structs import replace

from amends.repair.kinds import Role
from amends.repair.practices import apology
from amends.repair.state import FOR, Own, State


def visible(state: State, role: Role | None, now: datetime) -> State:
    """The state narrowed to its reader. `now` decides what given things are visible yet."""
    if role is None:
        return State(own=Own(safety=state.own.safety, apology=_settings_only(state)))
    empty = Own()
    hidden = {
        name: getattr(empty, name)
        for name, roles in FOR.items()
        if role not in roles and hasattr(empty, name)
    }
    return replace(state, own=replace(state.own, **hidden))


def _settings_only(state: State) -> apology.Slice:
    return replace(Own().apology, set_aside=state.own.apology.set_aside)
