"""Triggers that let an entry be added and emptied, and nothing else, on both databases."""

from typing import ClassVar

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

# SQLite: the trigger before INSERT is there because INSERT OR REPLACE deletes the old row
# without asking the trigger for deletes.
GUARD = {
    "sqlite": (
        """
        CREATE TRIGGER journal_entry_only_emptied
        BEFORE UPDATE ON journal_entry
        WHEN NOT (
            length(NEW.sealed) = 0
            AND NEW.book IS OLD.book
            AND NEW.position IS OLD.position
            AND NEW.prev IS OLD.prev
            AND NEW.salt IS OLD.salt
            AND NEW.digest IS OLD.digest
            AND NEW.hash IS OLD.hash
        )
        BEGIN
            SELECT RAISE(ABORT, 'an entry is never rewritten, only emptied');
        END
        """,
        """
        CREATE TRIGGER journal_entry_never_deleted
        BEFORE DELETE ON journal_entry
        BEGIN
            SELECT RAISE(ABORT, 'an entry is never deleted');
        END
        """,
        """
        CREATE TRIGGER journal_entry_never_replaced
        BEFORE INSERT ON journal_entry
        WHEN EXISTS (
            SELECT 1
            FROM journal_entry
            WHERE book = NEW.book AND position = NEW.position
        )
        BEGIN
            SELECT RAISE(ABORT, 'an entry is never replaced');
        END
        """,
    ),
    "postgresql": (
        """
        CREATE FUNCTION journal_entry_guard() RETURNS trigger
        LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP = 'UPDATE' THEN
                IF length(NEW.sealed) = 0
                    AND NEW.book = OLD.book
                    AND NEW.position = OLD.position
                    AND NEW.prev = OLD.prev
                    AND NEW.salt = OLD.salt
                    AND NEW.digest = OLD.digest
                    AND NEW.hash = OLD.hash
                THEN
                    RETURN NEW;
                END IF;
                RAISE EXCEPTION 'an entry is never rewritten, only emptied'
                    USING ERRCODE = 'integrity_constraint_violation';
            END IF;
            RAISE EXCEPTION 'an entry is never deleted'
                USING ERRCODE = 'integrity_constraint_violation';
        END
        $$
        """,
        """
        CREATE TRIGGER journal_entry_only_emptied
        BEFORE UPDATE OR DELETE ON journal_entry
        FOR EACH ROW EXECUTE FUNCTION journal_entry_guard()
        """,
        """
        CREATE TRIGGER journal_entry_never_truncated
        BEFORE TRUNCATE ON journal_entry
        FOR EACH STATEMENT EXECUTE FUNCTION journal_entry_guard()
        """,
    ),
}

LIFT = {
    "sqlite": (
        "DROP TRIGGER journal_entry_only_emptied",
        "DROP TRIGGER journal_entry_never_deleted",
        "DROP TRIGGER journal_entry_never_replaced",
    ),
    "postgresql": (
        "DROP TRIGGER journal_entry_only_emptied ON journal_entry",
        "DROP TRIGGER journal_entry_never_truncated ON journal_entry",
        "DROP FUNCTION journal_entry_guard()",
    ),
}


def guard(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    for statement in GUARD[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


def lift(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    for statement in LIFT[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies: ClassVar[list[tuple[str, str]]] = [("journal", "0001_initial")]

    operations: ClassVar[list[migrations.operations.base.Operation]] = [
        migrations.RunPython(guard, lift)
    ]
