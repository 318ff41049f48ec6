from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0004_reminding"),
    ]

    operations = [
        migrations.CreateModel(
            name="Feed",
            fields=[
                (
                    "id",
                    models.BinaryField(max_length=16, primary_key=True, serialize=False),
                ),
                ("chosen", models.BinaryField()),
                ("sealed", models.BinaryField()),
            ],
        ),
    ]
