"""Ana never joins. Ben's words reach her by a code on paper, and hers reach his book as told."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.browser import sign_in
from tests.cast import Member
from tests.stories.hand import DESK, PHONE, Hand, at_a_browser
from tests.web.pages.letters_of_ben import SHORT, has_ready

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

TOKEN = re.compile(r'(?<=name="csrfmiddlewaretoken" value=")[^"]+')


def what_ben_sees(ben: Member) -> list[str]:
    """His pages, byte for byte, but for the token that is drawn anew for each form."""
    addresses = ("/", "/more/2/", *(ben.url(code) for code in "afgpx"), ben.url("g", "letter-1"))
    return [TOKEN.sub("", ben.client.get(at).content.decode()) for at in addresses]


def types_the_code(hers: Hand, code: str) -> None:
    hers.goes("/page/")
    hers.reads("Something to read, if you want to")
    hers.writes("The code from your sheet", code)
    hers.presses("Open it")


def test_words_go_by_a_code_and_come_back_as_told_and_a_stop_takes_them_down(
    browser: Browser, live_server: Any, ben_on_his_way: Member
) -> None:
    """S0.1b, S1.4b: everything works while the other seat stays empty for ever."""
    ben = ben_on_his_way
    has_ready(ben, SHORT, "acknowledgement")
    with (
        at_a_browser(Hand, browser, live_server.url, "Ben", viewport=DESK) as his,
        at_a_browser(Hand, browser, live_server.url, "Ana", viewport=PHONE) as hers,
    ):
        sign_in(his.page.context, ben.client, live_server.url)
        his.goes(ben.url("g", "letter-1"))
        his.chooses("On a page behind a code")
        his.presses("Prepare it")
        his.reads("A page behind a code")
        his.sees("You will never hear whether it was opened.")
        his.presses("Make the code")
        his.reads("The code, shown once")
        code = his.page.locator(".sheet dd").nth(1).inner_text()
        his.follows("I have it")
        his.reads("On a page behind a code")
        his.follows("A sheet to answer on, if they want one")
        his.presses("Show the sheet")
        his.reads("The sheet")
        his.sees("Nothing of this is required", "Do not contact me")

        before = what_ben_sees(ben)
        types_the_code(hers, code)
        hers.reads("Written for you")
        hers.sees(SHORT, "You owe nothing for reading it")
        assert hers.page.get_by_role("textbox").count() == 0
        assert code not in hers.page.url
        assert hers.page.context.cookies() == []
        hers.page.get_by_role("banner").get_by_role("button").click()
        hers.page.wait_for_url("about:blank")
        assert what_ben_sees(ben) == before

        his.goes(ben.url("g", "letter-1"))
        his.follows("I gave it")
        his.presses("Write it down")
        his.goes(ben.url("g", "letter-1"))
        his.follows("They answered")
        his.chooses("Not enough: something is missing")
        his.writes("In their words", "You left out the second evening.")
        his.presses("Keep it")
        his.sees("You left out the second evening.")
        types_the_code(hers, code)
        hers.sees(SHORT)

        his.goes(ben.url("x"))
        his.follows("They said stop")
        his.chooses("Stop asking")
        his.writes("In their words", "Leave me alone with it.")
        his.presses("Keep it")
        his.reads("As they told you")
        his.sees("Holds, as told")
        types_the_code(hers, code)
        hers.sees("This opens nothing here.")
        hers.sees_no(SHORT)
