"""A calendar behind an address: its person keeps the secret, and the tables say neither what nor whose."""

from __future__ import annotations

import base64
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import msgspec
import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext

from tests.cast import BEN, PASSPHRASES  # isort: skip - sets Django up

from amends.people import accounts, feeds, keys
from amends.people.accounts import NewAccount
from amends.people.feeds import Choice, Kept, NothingThere, Written
from amends.people.models import Feed, Person, SealedRow

CHOICE = Choice(kinds=("promise",), words="Look at the lamp", since=date(2026, 3, 6))
DAYS = b"BEGIN:VCALENDAR\r\nX:the calendar of Ben\r\nEND:VCALENDAR\r\n"


def writes(calendar: bytes = DAYS, changes: int = 0) -> feeds.Write:
    return lambda _: Written(calendar, changes, calendar[:32])


def makes(who: NewAccount, calendar: bytes = DAYS) -> Kept:
    return feeds.make(who.ring, CHOICE, writes(calendar))


def on_another_device(who: NewAccount) -> keys.Ring:
    return keys.Ring(Person.objects.get(pk=who.person.pk), who.ring.person_key)


def every_byte() -> bytes:
    """All that the tables hold, as whoever copies the disk has it."""
    with connection.cursor() as cursor:
        rows = b""
        for table in connection.introspection.table_names():
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608
            for row in cursor.fetchall():
                for value in row:
                    rows += bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()  # fmt: skip
        return rows


def test_nobody_has_one_before_they_make_one(ben: NewAccount) -> None:
    assert feeds.mine(ben.ring) is None
    feeds.renew(ben.ring, writes())
    assert not Feed.objects.exists()


def test_the_address_reads_what_its_person_made(ben: NewAccount, cy: NewAccount) -> None:
    kept = makes(ben)
    assert feeds.read(kept.address) == DAYS
    assert feeds.mine(on_another_device(ben)) == kept._replace(row=feeds.mine(ben.ring).row)  # type: ignore[union-attr]
    assert feeds.mine(cy.ring) is None


def test_the_tables_hold_neither_the_secret_nor_the_days_nor_whose_they_are(
    ben: NewAccount,
) -> None:
    kept = makes(ben)
    held = every_byte()
    for word in (kept.secret, kept.address.encode(), DAYS, b"calendar of Ben", b"lamp"):
        assert word not in held
        assert word.hex().encode() not in held
        assert base64.b64encode(word)[:-4] not in held
    assert {field.name for field in Feed._meta.get_fields()} == {"id", "chosen", "sealed"}


def test_whoever_has_the_address_and_the_row_opens_it_as_the_page_says(ben: NewAccount) -> None:
    """docs/journal-format.md, read by somebody who has neither the program nor a ring."""

    def key(info: bytes) -> bytes:
        return HKDF(SHA256(), 32, None, info).derive(secret)

    secret = base64.urlsafe_b64decode(makes(ben).address + "=")
    place = key(b"amends feed place 1")[:16]
    row = Feed.objects.get(pk=place)
    bound = msgspec.msgpack.encode(["amends feed", place])
    for sealed, info, size in (
        (bytes(row.sealed), b"amends feed calendar 1", 16_384),
        (bytes(row.chosen), b"amends feed choice 1", 1_024),
    ):
        inside = AESGCM(key(info)).decrypt(sealed[:12], sealed[12:], bound)
        plain, mark, rest = inside.rpartition(b"\x80")
        assert (len(inside), mark, set(rest)) == (size, b"\x80", {0})
        assert (plain == DAYS) == (info == b"amends feed calendar 1")


def test_the_row_of_the_secret_looks_like_any_other(ben: NewAccount) -> None:
    makes(ben)
    assert len({len(bytes(row.sealed)) for row in SealedRow.objects.all()}) == 1


@pytest.mark.parametrize("days", [0, 1, 40])
def test_its_size_tells_little_of_how_many_days_there_are(ben: NewAccount, days: int) -> None:
    makes(ben, DAYS + days * b"X:a day\r\n" * 20)
    (row,) = Feed.objects.all()
    assert len(bytes(row.sealed)) == feeds.BLOCKS[0] + 28
    assert len(bytes(row.chosen)) == feeds.CHOSEN_BLOCK + 28


def test_a_full_one_is_sealed_too(ben: NewAccount) -> None:
    full = DAYS + b"X:a day\r\n" * 60_000
    assert feeds.read(makes(ben, full).address) == full


def test_what_finds_it_opens_nothing(ben: NewAccount) -> None:
    """Whoever has the tables has the ids. None of them is an address, or leads to one."""
    makes(ben)
    (row,) = Feed.objects.all()
    for guess in (bytes(row.pk), bytes(row.pk) * 2, bytes(32)):
        with pytest.raises(NothingThere):
            feeds.read(base64.urlsafe_b64encode(guess).decode().rstrip("="))


def test_bytes_that_were_moved_to_another_address_do_not_open(
    ben: NewAccount, cy: NewAccount
) -> None:
    bens, cys = makes(ben), makes(cy, DAYS.replace(b"Ben", b"Cy!"))
    first, second = Feed.objects.all()
    Feed.objects.filter(pk=first.pk).update(sealed=second.sealed)
    opened = 0
    for kept in (bens, cys):
        try:
            feeds.read(kept.address)
            opened += 1
        except NothingThere:
            continue
    assert opened == 1


def test_reading_writes_nothing(ben: NewAccount) -> None:
    kept = makes(ben)
    before = every_byte()
    with CaptureQueriesContext(connection) as asked:
        feeds.read(kept.address)
    assert [query["sql"][:6] for query in asked] == ["SELECT"]
    assert every_byte() == before


@pytest.mark.parametrize(
    "typed",
    ["", "A", "A" * 43, "A" * 42 + "B", "é" * 43, "A" * 44, "=" * 43, "%00" * 14, "A" * 9999],
)
def test_what_is_no_address_finds_nothing_by_the_same_question(ben: NewAccount, typed: str) -> None:
    makes(ben)
    with CaptureQueriesContext(connection) as asked, pytest.raises(NothingThere):
        feeds.read(typed)
    assert len(asked) == 1


def test_one_secret_has_one_address(ben: NewAccount) -> None:
    """Of 43 signs the last holds four bits that count: another spelling of it finds nothing."""
    kept = makes(ben)
    signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    opens = []
    for last in signs:
        try:
            feeds.read(kept.address[:-1] + last)
            opens.append(last)
        except NothingThere:
            continue
    assert opens == [kept.address[-1]]


def test_taken_away_it_is_gone_at_once(ben: NewAccount) -> None:
    kept = makes(ben)
    feeds.take_away(ben.ring)
    assert not Feed.objects.exists()
    assert feeds.mine(ben.ring) is None
    with pytest.raises(NothingThere):
        feeds.read(kept.address)
    feeds.take_away(ben.ring)


def test_made_new_it_has_another_address_and_other_marks(ben: NewAccount) -> None:
    old = makes(ben)
    new = makes(ben)
    assert (old.address, old.mark("a thing")) != (new.address, new.mark("a thing"))
    assert Feed.objects.count() == 1
    assert feeds.read(new.address) == DAYS
    with pytest.raises(NothingThere):
        feeds.read(old.address)


def test_sealed_anew_it_is_behind_the_same_address(ben: NewAccount) -> None:
    kept = makes(ben)
    feeds.renew(ben.ring, writes(DAYS + b"X:more\r\n", changes=3))
    assert feeds.read(kept.address) == DAYS + b"X:more\r\n"
    again = feeds.mine(on_another_device(ben))
    assert again is not None
    assert (again.written.changes, again.choice) == (3, CHOICE)


def test_where_nothing_changed_nothing_is_written(ben: NewAccount) -> None:
    makes(ben)
    before = every_byte()
    feeds.renew(ben.ring, lambda _: None)
    assert every_byte() == before


def test_another_device_that_was_quicker_is_not_written_over(ben: NewAccount) -> None:
    """The slower one reads the books again: what it had read may be older than what stands there."""
    kept = makes(ben)
    told: list[str] = []

    def slower(_: Kept) -> Written:
        if not told:
            feeds.renew(on_another_device(ben), writes(b"the quicker", changes=1))
        told.append("read")
        return Written(b"read %d times" % len(told), 2, b"")

    feeds.renew(ben.ring, slower)
    assert feeds.read(kept.address) == b"read 2 times"


def test_another_device_that_took_it_away_is_not_undone(ben: NewAccount) -> None:
    makes(ben)

    def meanwhile(_: Kept) -> Written:
        feeds.take_away(on_another_device(ben))
        return Written(DAYS, 1, b"")

    feeds.renew(ben.ring, meanwhile)
    assert not Feed.objects.exists()
    assert feeds.mine(ben.ring) is None


def test_two_devices_that_make_one_leave_one(ben: NewAccount) -> None:
    stale = on_another_device(ben)
    assert feeds.mine(stale) is None
    old = makes(ben)
    new = feeds.make(stale, CHOICE, writes())
    assert Feed.objects.count() == 1
    assert feeds.read(new.address) == DAYS
    with pytest.raises(NothingThere):
        feeds.read(old.address)


@pytest.mark.django_db(transaction=True)
def test_devices_at_one_moment_leave_one_address_at_most_and_it_opens(ben: NewAccount) -> None:
    """An address that its person does not see could never be taken away."""
    acts = ("make", "renew", "take away", "renew")

    def presses(turn: int) -> None:
        try:
            for number in range(8):
                ring = on_another_device(ben)
                act = acts[(turn + number) % len(acts)]
                if act == "make":
                    feeds.make(ring, CHOICE, writes())
                elif act == "renew":
                    feeds.renew(ring, writes(b"%d %d" % (turn, number), changes=number))
                else:
                    feeds.take_away(ring)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(4) as devices:
        for one in [devices.submit(presses, turn) for turn in range(4)]:
            one.result(60)

    rows = [row for row in on_another_device(ben).rows() if row.kind == keys.FEED]
    assert len(rows) == Feed.objects.count() <= 1
    last = feeds.make(on_another_device(ben), CHOICE, writes())
    assert feeds.read(last.address) == DAYS
    assert Feed.objects.count() == 1


@pytest.mark.parametrize("someone_may_know", [False, True])
def test_it_is_gone_with_the_passphrase_that_somebody_may_know(
    ben: NewAccount, someone_may_know: bool
) -> None:
    """They may have seen the address, which needs no passphrase. An ordinary change keeps it."""
    kept = makes(ben)
    changed = accounts.change_passphrase(
        ben.ring,
        current=PASSPHRASES[BEN],
        new="a quite different set of words",
        someone_may_know=someone_may_know,
    )
    found = feeds.mine(changed.ring)
    assert (found is None) == someone_may_know
    assert Feed.objects.exists() is not someone_may_know
    if found is not None:
        assert found.address == kept.address
        feeds.renew(changed.ring, writes(b"after it", changes=1))
        assert feeds.read(kept.address) == b"after it"


def test_whoever_holds_the_old_key_changes_nothing(ben: NewAccount) -> None:
    kept = makes(ben)
    old = on_another_device(ben)
    assert feeds.mine(old) is not None
    accounts.change_passphrase(
        ben.ring, current=PASSPHRASES[BEN], new="a quite different set of words"
    )
    with pytest.raises(keys.Outdated):
        feeds.renew(old, writes(b"no"))
    with pytest.raises(keys.Outdated):
        feeds.take_away(old)
    assert feeds.read(kept.address) == DAYS


def test_nothing_of_it_prints_itself(ben: NewAccount) -> None:
    kept = makes(ben)
    for said in (kept, kept.choice, kept.written):
        assert "lamp" not in repr(said)
        assert kept.address not in repr(said)
        assert "Ben" not in repr(said)
