"""Rows that were written for the app alone fall due first from here on; a worker hands them on."""

from typing import ClassVar

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps


def to_fall_due(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    apps.get_model("journal", "Due").objects.filter(channel="app").update(channel="due")


def for_the_app(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """What an older version cannot know goes: it is written again when its person writes."""
    rows = apps.get_model("journal", "Due").objects
    rows.exclude(channel="due").delete()
    rows.update(channel="app")


class Migration(migrations.Migration):
    dependencies: ClassVar[list[tuple[str, str]]] = [("journal", "0002_guard_the_entries")]

    operations: ClassVar[list[migrations.operations.base.Operation]] = [
        migrations.RunPython(to_fall_due, for_the_app)
    ]
