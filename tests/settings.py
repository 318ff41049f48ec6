"""The settings for the type checker, which starts Django by itself: on a throwaway data folder."""

import tests.throwaway  # noqa: F401  isort: skip

from amends.settings.django import *  # noqa: F403
