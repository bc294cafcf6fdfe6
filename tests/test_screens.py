"""Which pages `make screens` takes pictures of, and that a picture is one of the whole page."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

from selenium.webdriver import Chrome

from plugins.portal.outputs import PageOutput, pages
from tests.helpers import FULL, portal_of
from tests.screens import VARIANTS, choose, named, take


def page(address: str, template: str = "service.html", **view: Any) -> PageOutput:
    return PageOutput(address, template, {"address": address, "language": "da"} | view, address)


def size(picture: Path) -> tuple[int, int]:
    """Width and height, from a PNG's own head."""
    head = picture.read_bytes()[:24]
    assert head.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", head[16:])
    return width, height


def test_the_first_page_of_each_template_is_chosen() -> None:
    found = [page("/a/"), page("/b/"), page("/a-aa/", "a_to_z.html"), page("/c/")]
    assert choose(found) == {"service": "/a/", "a-to-z": "/a-aa/"}


def test_a_variant_is_chosen_beside_the_plain_page_and_never_as_it() -> None:
    found = [
        page("/sensitive/", sensitive=True),
        page("/outage/", outages=[{}], sign={"kind": "link"}),
        page("/plain/", outages=[], sensitive=False, signpost=False, sign={"kind": "link"}),
        page("/telephone/", sign={"kind": "telephone"}),
        page("/signpost/", signpost=True),
        page("/en/plain/", language="en"),
    ]
    assert choose(found) == {
        "service": "/plain/",
        "service-sensitive": "/sensitive/",
        "service-with-outage": "/outage/",
        "service-without-link": "/telephone/",
        "service-signpost": "/signpost/",
        "service-in-english": "/en/plain/",
    }


def test_every_template_of_a_site_is_found_and_every_variant_it_has() -> None:
    found = list(pages(portal_of(FULL)))
    chosen = choose(found)
    assert {one.template for one in found} == {one.template for one in found if one.view["address"] in chosen.values()}
    assert {variant for variant in VARIANTS if any(name.endswith(f"-{variant}") for name in chosen)} == set(VARIANTS)


def test_a_page_asked_for_by_its_address_has_a_name() -> None:
    assert [named(one) for one in ("/", "/a-aa/", "/en/selvbetjening/pas/")] == ["home", "a-aa", "en-selvbetjening-pas"]


def test_a_picture_shows_the_whole_page_at_its_width(browser: Chrome, address: str, tmp_path: Path) -> None:
    take(browser, f"{address}/om/", tmp_path / "screens/om.png", width=360)
    width, height = size(tmp_path / "screens/om.png")
    assert width == 360
    assert height == browser.execute_script("return document.documentElement.scrollHeight") > 1000


def test_a_picture_may_show_the_top_alone_and_by_night_is_another(
    browser: Chrome, address: str, tmp_path: Path
) -> None:
    for name, dark in (("day", False), ("night", True)):
        take(browser, f"{address}/om/", tmp_path / f"{name}.png", width=800, height=300, dark=dark)
    assert size(tmp_path / "day.png") == size(tmp_path / "night.png") == (800, 300)
    assert (tmp_path / "day.png").read_bytes() != (tmp_path / "night.png").read_bytes()
