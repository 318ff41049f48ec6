"""The ways out of the house, one file each: `NAME`, and `opened()`, None where the house has none.

The list is written out rather than found, so that whoever hosts sees what can leave the house. A
line in the app is none of them: nothing leaves the house by it.
"""

from amends.reminders.channel import Channel
from amends.reminders.channels import mail, number, push, service, service_number

ALL = (mail, number, push, service, service_number)


def opened() -> tuple[Channel, ...]:
    """Those that this house has set up."""
    found = (one.opened() for one in ALL)
    return tuple(channel for channel in found if channel is not None)


__all__ = ["ALL", "opened"]
