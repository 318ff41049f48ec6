"""Books that nobody will read again, when somebody takes everything of theirs away."""

from collections.abc import Collection

from django.db import transaction

from amends.journal import dues, storage
from amends.journal.models import Due, Entry, Gate


def empty_whole(person_id: int, books: Collection[bytes], gates: Collection[str]) -> None:
    """Empty every entry of these books, and take these gates and what waits for the person away, in
    the caller's transaction.

    The entries stay as empty links, since none is ever deleted. No entry says that they were
    emptied: the keys for it go at the same moment. The bytes are wiped after the commit.
    """
    storage.take_turns(books)
    Entry.objects.filter(book__in=books).exclude(sealed=b"").update(sealed=b"")
    transaction.on_commit(storage.wipe, robust=True)
    dues.forget(person_id)
    for gate in gates:
        dues.cancel(gate)
    Due.objects.filter(gate__in=gates).delete()
    Gate.objects.filter(token__in=gates).delete()
