"""Amends: from "what have I done?" to "two years later", one honest step at a time."""

__version__ = "0.1.0"
