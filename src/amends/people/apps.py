"""Tells Django about this room, and refuses to start with a weak passphrase cost."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PeopleConfig(AppConfig):
    name = "amends.people"
    label = "people"
    verbose_name = _("People")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Refuse settings that would protect somebody's passphrase too little."""
        from amends.people import slots

        slots.refuse_unsafe_settings()
