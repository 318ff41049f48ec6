from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "amends.web"
    label = "web"

    def ready(self) -> None:
        from amends.web import called

        called.install()
