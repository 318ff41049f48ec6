"""How a country writes its days, with the month as a word; the rest is Django's own.

The names and places of these files are what Django looks for (FORMAT_MODULE_PATH). A country
without a folder here, as Canada, writes as `en` does. WEEKDAY_FORMAT is ours, for a day near
today: without it in a language's own folder a page would show this very word.
"""
