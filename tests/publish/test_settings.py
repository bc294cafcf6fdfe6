"""What the settings say of the site."""

from __future__ import annotations

from typing import Any

import pytest

from plugins.portal.site import Site
from plugins.publish.settings import SettingRefused, read_site

SETTINGS = {
    "SITEURL": "https://example.org",
    "TELEPHONE": "12345678",
    "NEUTRAL_SITE": "https://example.net/",
    "FEEDBACK_URL": "",
    "FEEDBACK_EMAIL": "",
    "STOPS_EMAIL": "",
    "WAS_URL": "",
    "ACCESSIBILITY_EMAIL": "",
}


def site(**changed: Any) -> Site:
    return read_site(SETTINGS | changed)


def test_the_site_is_as_the_settings_say() -> None:
    assert site() == Site("https://example.org", "12 34 56 78", "https://example.net/", "", "")


def test_where_answers_go_may_be_stated() -> None:
    found = site(FEEDBACK_URL="https://www.example.org/svar?skema=7", FEEDBACK_EMAIL="svar@example.org")
    assert (found.feedback_url, found.feedback_email) == ("https://www.example.org/svar?skema=7", "svar@example.org")


def test_where_the_accessibility_statement_is_and_who_reads_about_barriers_may_be_stated() -> None:
    found = site(WAS_URL="https://www.was.digst.dk/example-org", ACCESSIBILITY_EMAIL="was@example.org")
    assert (found.was_url, found.accessibility_email) == ("https://www.was.digst.dk/example-org", "was@example.org")


@pytest.mark.parametrize("url", ["http://localhost:8000", "https://selvbetjening.kk.dk", "http://127.0.0.1"])
def test_a_portal_stands_at_the_root_of_a_host(url: str) -> None:
    assert site(SITEURL=url).url == url


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *[("SITEURL", value) for value in ("", "example.org", "https://example.org/portal", "ftp://example.org")],
        *[("TELEPHONE", value) for value in ("", "33 66 33", "ring til os", None)],
        *[("NEUTRAL_SITE", value) for value in ("", "http://example.org/", "javascript:alert(1)", "//example.org")],
        *[("FEEDBACK_URL", value) for value in ("http://example.org/svar", "https://", "https://localhost/svar")],
        *[("FEEDBACK_URL", value) for value in ("https://example.org/svar#her", "https://a@example.org/", "/svar/")],
        *[("WAS_URL", f"https://www.was.digst.dk/{rest}") for rest in ("", "a b", "a/b", "?a", "a#b")],
        *[("WAS_URL", value) for value in ("http://www.was.digst.dk/a", "https://was.example.org/a", "a-kk-dk")],
        *[("ACCESSIBILITY_EMAIL", value) for value in ("was", "https://www.kk.dk/was")],
        *[("STOPS_EMAIL", value) for value in ("stop", "stop@kk.dk?cc=a@b.dk")],
        *[("FEEDBACK_EMAIL", value) for value in ("svar", "svar@kk", "svar@kk.dk?cc=a@b.dk", "mailto:svar@kk.dk")],
    ],
)
def test_a_setting_that_cannot_be_used_is_refused_by_its_name(name: str, value: object) -> None:
    with pytest.raises(SettingRefused, match=rf"^{name} i indstillingerne skal være .*, men er «.*»\.$"):
        site(**{name: value})


def test_the_message_says_what_to_write() -> None:
    with pytest.raises(SettingRefused) as refused:
        site(FEEDBACK_URL="http://example.org")
    assert str(refused.value) == (
        "FEEDBACK_URL i indstillingerne skal være tom eller en netadresse som https://www.kk.dk/svar, "
        "men er «http://example.org»."
    )
