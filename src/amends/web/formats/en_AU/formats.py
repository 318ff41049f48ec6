"""21 November 2026. Source: Unicode CLDR 45, en-AU, long date."""

DATE_FORMAT = "j F Y"
DATETIME_FORMAT = "j F Y, P"
WEEKDAY_FORMAT = "l j F"
