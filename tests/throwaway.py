"""A data folder that lasts as long as this process: nothing here may touch a person's own.

Imported before Django reads its settings; a folder that AMENDS_DATA names by hand is replaced too.
"""

from __future__ import annotations

import os
from tempfile import TemporaryDirectory

_folder = TemporaryDirectory(prefix="amends-tests-")

for name in [name for name in os.environ if name.startswith("AMENDS_")]:
    if name != "AMENDS_TEST_DATABASE":
        del os.environ[name]
os.environ["AMENDS_DATA"] = _folder.name
os.environ["DJANGO_SETTINGS_MODULE"] = "amends.settings.django"
# Playwright keeps an event loop in the thread that the tests run in; ours are ordinary tests.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
