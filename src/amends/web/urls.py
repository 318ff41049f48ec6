"""Every address of the house. Paths carry no practice and no role: they stay in histories."""

from __future__ import annotations

from django.urls import include, path

from amends.web import errors, leave, style
from amends.web.pages import (
    about,
    behind_address,
    behind_code,
    copying,
    days_in_calendar,
    help_lines,
    home,
    joining,
    more,
    opened,
    phone,
    reminding,
    reminding_devices,
    repairs,
)
from amends.web.pages.leaves import leaf

urlpatterns = [
    path("", home.page, name="home"),
    path("begin/", repairs.begin, name="begin"),
    path("more/", more.page, name="more"),
    path("more/1/", more.settings, name="settings"),
    path("more/2/", behind_code.standing_open, name="open_pages"),
    path("more/3/", reminding.choices, name="reminders"),
    path("more/3/seen/", reminding.seen, name="reminders_seen"),
    path("more/4/", reminding.address, name="reminders_address"),
    path("more/5/", reminding.number, name="reminders_number"),
    path("more/6/", reminding_devices.page, name="reminders_devices"),
    path("more/7/", reminding.service, name="reminders_service"),
    path("more/8/", days_in_calendar.page, name="calendar"),
    path("more/9/", days_in_calendar.choices, name="calendar_choices"),
    path("keys/all/", copying.page, name="copy"),
    path("note.js", reminding_devices.shows_notes, name="shows_notes"),
    path("help/", help_lines.everyone, name="help"),
    path("code/", joining.first, name="code"),
    path("code/1/", joining.typed, name="code_typed"),
    path("page/", opened.page, name="page"),
    path("d/<str:address>.ics", behind_address.page, name="days"),
    path("about/", about.page, name="about"),
    path("phone/", phone.page, name="phone"),
    path("phone/home.crt", phone.certificate, name="phone_certificate"),
    path("leave/", leave.leave, name="leave"),
    path("away/", leave.away, name="away"),
    path("style/", style.page, name="style"),
    path("", include("amends.web.accounts.urls")),
    path("r/<str:token>/<slug:code>/", leaf, name="leaf"),
    path("r/<str:token>/<slug:code>/<path:act>/", leaf, name="act"),
]

handler400 = errors.bad_request
handler403 = errors.forbidden
handler404 = errors.not_here
handler500 = errors.broken
