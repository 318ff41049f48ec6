"""November 21, 2026. Source: Unicode CLDR 45, en, long date."""

DATE_FORMAT = "F j, Y"
DATETIME_FORMAT = "F j, Y, P"
WEEKDAY_FORMAT = "l, F j"
