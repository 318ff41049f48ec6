"""Signing in and out, and everything about keys that a person sees."""
