"""People who are made once in a run, and stand there again as they were in each test that begins
with them: the very rows of the disk, the keys and the cookies that their making left.

Making two people who have met takes forty milliseconds, which hundreds of tests would wait for.
Whoever is not first on an empty disk is made anew, and so is everybody on PostgreSQL, whose
counters go on from test to test.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from django.apps import apps
from django.conf import settings
from django.db import connection, transaction
from django.test import Client
from django.utils import timezone

from amends.people import sessions
from amends.people.keys import Ring
from amends.people.models import Person

if TYPE_CHECKING:
    from tests.cast import Member

Rows = list[tuple[str, list[tuple[Any, ...]]]]


@dataclass(frozen=True)
class Kept:
    rows: Rows
    people: tuple[Member, ...]


_KEPT: Final[dict[tuple[object, ...], Kept]] = {}


def made_once(name: str, make: Callable[[], tuple[Member, ...]]) -> tuple[Member, ...]:
    """Who `make` makes, from nothing or as they were left by it."""
    if not _is_the_beginning():
        return make()
    # The clock, and what a browser's cookies hang on.
    key = (name, timezone.now(), settings.SECRET_KEY, sessions.cookie_name(sessions.COOKIE))
    if key not in _KEPT:
        people = make()
        _KEPT[key] = Kept(_rows(), tuple(_as_they_are(one) for one in people))
        return people
    _lay_out(_KEPT[key].rows)
    return tuple(_as_they_are(one) for one in _KEPT[key].people)


def _is_the_beginning() -> bool:
    return connection.vendor == "sqlite" and not Person.objects.exists()


def _as_they_are(one: Member) -> Member:
    """The same person in a browser of their own with the same cookies, and with nothing read yet."""
    client = Client()
    client.cookies = deepcopy(one.client.cookies)
    person = deepcopy(one.person)
    return replace(one, person=person, ring=Ring(person, one.ring.person_key), client=client)


def _tables() -> list[str]:
    return sorted({model._meta.db_table for model in apps.get_models() if model._meta.managed})


def _rows() -> Rows:
    """All that stands on the disk, each table with the sentence that puts its rows there again."""
    found: Rows = []
    with connection.cursor() as cursor:
        for table in _tables():
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - a name of a model's
            columns = [column[0] for column in cursor.description]
            rows = cursor.fetchall()
            if rows and table not in UNTOUCHED:
                names = ", ".join(f'"{name}"' for name in columns)
                places = ", ".join(["%s"] * len(columns))
                insert = f'INSERT INTO "{table}" ({names}) VALUES ({places})'  # noqa: S608 - the same
                found.append((insert, rows))
    return found


UNTOUCHED: Final = frozenset(("django_content_type", "auth_permission", "django_site"))
"""What stands there before anybody is made."""


def _lay_out(rows: Rows) -> None:
    # At once, since a row may stand before the one that it hangs on.
    with transaction.atomic(), connection.cursor() as cursor:
        for sentence, values in rows:
            cursor.executemany(sentence, values)
