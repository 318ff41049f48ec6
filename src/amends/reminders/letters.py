"""The note and the two letters there are. They say nothing that anybody could ask about who looks
over a shoulder.

No name, no address of a page, no word about what Amends is or about two people: a notice on a
locked screen shows the first words of each. A test holds them to a list of words.
"""

from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from hashlib import sha256

from django.utils.translation import gettext as _

from amends.reminders.channel import Waiting


def note() -> tuple[str, str]:
    """Its title and its words, wherever it goes."""
    return (
        _("A note for you"),
        _("Something is there for you, whenever it suits you. Nothing has to be answered."),
    )


def number(code: str) -> tuple[str, str]:
    """Of a code that its person is to type back."""
    return (
        _("A number for you"),
        _("The number is %(number)s. It holds for an hour. If you asked for none, do nothing.")
        % {"number": f"{code[:4]} {code[4:]}"},
    )


def something_waits(row: Waiting, sender: str, to: str) -> EmailMessage:
    return _letter(row, sender, to, *note())


def code(row: Waiting, sender: str, to: str, code: str) -> EmailMessage:
    return _letter(row, sender, to, *number(code))


def _letter(row: Waiting, sender: str, to: str, subject: str, text: str) -> EmailMessage:
    """The same row makes the same letter, so that a mailbox can tell that one came twice."""
    letter = EmailMessage(policy=SMTP)
    letter["From"] = sender
    letter["To"] = to
    letter["Subject"] = subject
    letter["Date"] = format_datetime(row.at)
    mark = sha256(b"amends letter 1 " + row.key.encode()).hexdigest()[:32]
    letter["Message-ID"] = f"<{mark}@{sender.rpartition('@')[2]}>"
    # RFC 3834: no out-of-office answers to it.
    letter["Auto-Submitted"] = "auto-generated"
    letter.set_content(f"{text}\n")
    return letter
