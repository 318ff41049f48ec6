"""The addresses of coming in, and of the keys. Neutral words: they stay in histories.

allauth is mounted view by view. What is not here (e-mail, reset, sign-in by code or by passkey
alone, recovery codes, its own sign-up) answers 404, and a test holds that.
"""

from __future__ import annotations

from allauth.account import views as account
from allauth.mfa.base import views as second_step
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import authenticator_added
from allauth.mfa.totp import views as code
from allauth.mfa.webauthn import views as passkey
from django.db.models.signals import pre_save
from django.urls import path

from amends.web.accounts import going, views
from amends.web.headers import allow_data_images

urlpatterns = [
    path("in/", account.login, name="account_login"),
    path("in/code/", second_step.authenticate, name="mfa_authenticate"),
    path("out/", views.out, name="account_logout"),
    path("again/", account.reauthenticate, name="account_reauthenticate"),
    path("again/code/", second_step.reauthenticate, name="mfa_reauthenticate"),
    path("again/key/", passkey.reauthenticate_webauthn, name="mfa_reauthenticate_webauthn"),
    path("new/", views.new, name="account_signup"),
    path("sheet/", views.sheet, name="sheet"),
    path("back/", views.recover, name="recover"),
    path("lock/", views.unlock, name="unlock"),
    path("lock/now/", views.lock_now, name="lock_now"),
    path("held/<uuid:post>/", views.came_back, name="held"),
    path("keys/", views.keys, name="mfa_index"),
    path("keys/words/", views.change_passphrase, name="change_passphrase"),
    path("keys/seen/", views.someone_may_know, name="someone_may_know"),
    path("keys/everywhere/", views.everywhere, name="sign_out_everywhere"),
    path("keys/away/", going.take_away, name="take_away"),
    path("keys/code/", allow_data_images(code.activate_totp), name="mfa_activate_totp"),
    path("keys/code/off/", code.deactivate_totp, name="mfa_deactivate_totp"),
    path("keys/pass/", passkey.list_webauthn, name="mfa_list_webauthn"),
    path("keys/pass/add/", passkey.add_webauthn, name="mfa_add_webauthn"),
    path("keys/pass/<int:pk>/off/", passkey.remove_webauthn, name="mfa_remove_webauthn"),
]

authenticator_added.connect(views.remember_second_step, dispatch_uid="amends.web.accounts")
pre_save.connect(
    views.forget_when_it_was_used, sender=Authenticator, dispatch_uid="amends.web.accounts"
)
