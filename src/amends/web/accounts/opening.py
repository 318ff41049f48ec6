"""The passphrase once more, where something asks for it: with its delays, and the reason in the form."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext as _

from amends.people import accounts, slots
from amends.people.keys import Ring
from amends.people.models import Person
from amends.web.accounts import adapter
from amends.web.forms import AmendsForm


def opened(request: HttpRequest, person: Person, form: AmendsForm, field: str) -> Ring | None:
    """The ring behind the passphrase in this field, or None with the reason in the form."""
    try:
        adapter.may_try_passphrase(request, person.name)
        ring = accounts.open_with_passphrase(person, form.cleaned_data[field])
    except accounts.WrongKey:
        form.refuse(_("That passphrase does not open this account."), field)
        return None
    except ValidationError as wait:
        form.add_error(field, wait)
        return None
    except slots.Busy:
        form.add_error(field, adapter.busy())
        return None
    adapter.tried_well(request, person.name)
    return ring
