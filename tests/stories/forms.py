"""Reading forms off a page and filling them in, as somebody without scripts would."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from html.parser import HTMLParser

TEXT = ("text", "search", "textarea", "email", "url")


@dataclass(kw_only=True)
class Field:
    """One control: its kind, its name, and the values it offers or holds."""

    kind: str
    name: str
    values: list[str] = field(default_factory=list)
    mode: str = ""


@dataclass(kw_only=True)
class Form:
    """One form that posts, and where it posts to ("" for its own page)."""

    action: str
    fields: dict[str, Field] = field(default_factory=dict)
    buttons: list[tuple[str, str]] = field(default_factory=list)


class Page(HTMLParser):
    """The forms and the links of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.links: list[str] = []
        self._form: Form | None = None
        self._select: Field | None = None
        self._writing: Field | None = None
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "a" and values.get("href", "").startswith("/"):
            self.links.append(values["href"].partition("#")[0])
        elif tag == "form" and values.get("method", "").lower() == "post":
            self._form = Form(action=values.get("action", ""))
            self.forms.append(self._form)
        elif self._form is not None:
            self._control(self._form, tag, values)

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._form = None
        elif tag == "select":
            self._select = None
        elif tag == "textarea":
            self._writing = None

    def handle_data(self, data: str) -> None:
        if self._writing is not None:
            self._writing.values = [data]

    def _control(self, form: Form, tag: str, values: dict[str, str]) -> None:
        name = values.get("name", "")
        if tag == "button" and values.get("type", "submit") == "submit":
            form.buttons.append((name, values.get("value", "")))
        elif tag == "option" and self._select is not None:
            self._select.values.append(values.get("value", ""))
        elif tag == "select" and name:
            self._select = form.fields.setdefault(name, Field(kind="select", name=name))
        elif tag == "textarea" and name:
            self._writing = form.fields.setdefault(name, Field(kind="textarea", name=name))
        elif tag == "input" and name and "disabled" not in values:
            kind = values.get("type", "text")
            kept = form.fields.setdefault(name, Field(kind=kind, name=name))
            kept.mode = values.get("inputmode", "")
            kept.values.append(values.get("value", ""))


def filled(form: Form, words: Callable[[Field], str], turn: int) -> dict[str, str | list[str]]:
    """What somebody would send: words in every field for words, a choice in every choice.

    `turn` moves on through the choices, so that several turns try several of them. A plain "yes or
    no" asks, in this house, whether something stands against it: no.
    """
    sent: dict[str, str | list[str]] = {}
    for one in form.fields.values():
        value = _value(one, words, turn)
        if value is not None:
            sent[one.name] = value
    if not any(name == "" for name, _ in form.buttons):
        named = [button for button in form.buttons if button[1] not in ("back", "look", "skip")]
        sent |= dict([named[turn % len(named)]] if named else [])
    return sent


def _value(one: Field, words: Callable[[Field], str], turn: int) -> str | list[str] | None:
    if one.kind == "hidden":
        return one.values[0]
    if one.kind in ("radio", "select"):
        choices = [value for value in one.values if value] or one.values
        if set(choices) == {"yes", "no"}:
            return "no"
        return choices[turn % len(choices)] if choices else None
    if one.kind == "checkbox":
        return one.values
    if one.mode in ("numeric", "decimal") or one.kind == "number":
        return "5"
    if one.kind in TEXT:
        return words(one)
    return None
