"""The checks that speak where the weights find a label that no pattern found, one file each.

They have no pattern: what they catch was learned (weighing.py), so their reasons say "may". They
point at the whole sentence, and tell on asking which words spoke for it. A file is loaded when its
check first speaks, so that starting stays quick.
"""

from ..shape import LABELS, Check

NAMES = tuple(f"{label}_weighed" for label in LABELS)
_loaded: dict[str, Check] = {}


def of(label: str) -> Check:
    """The check that speaks for a label."""
    check = _loaded.get(label)
    if check is None:
        module = __import__(f"{__name__}.{label}_weighed", fromlist=("CHECK",))
        check = _loaded[label] = module.CHECK
    return check


def every() -> tuple[Check, ...]:
    """All of them, in the order of the labels."""
    return tuple(of(label) for label in LABELS)
