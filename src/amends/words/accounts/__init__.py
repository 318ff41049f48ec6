"""The checks for an account of what happened, one file each: what hurts in it and tells no fact.

The list is written out rather than found, so that starting stays quick and the order is plain.
"""

from ..shape import Check
from . import compared, intimate

ACCOUNT_CHECKS: tuple[Check, ...] = (intimate.CHECK, compared.CHECK)
