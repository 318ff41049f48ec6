"""Whole stories: people in front of real pages, from the first question on."""
