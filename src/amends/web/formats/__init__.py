"""How a country writes its days, with the month as a word; the rest is Django's own.

The names and places of these files are what Django looks for (FORMAT_MODULE_PATH). A country
without a folder here, as Canada, writes as `en` does.
"""
