"""21 November 2026, 22:30. Source: Unicode CLDR 45, en-GB, long date and short time."""

DATE_FORMAT = "j F Y"
DATETIME_FORMAT = "j F Y, H:i"
TIME_FORMAT = "H:i"
WEEKDAY_FORMAT = "l j F"
