"""The gate: what is wrong in one look alone is found in that look, and memory lets nothing through that is wrong."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from audit import axe, gate, memory
from audit.browser import served, show
from audit.gate import Look, Tally
from audit.memory import Memory
from audit.release import Release
from audit.rules import reflow
from tests.audit.conftest import Make
from tests.helpers import ROOT, write

NAMELESS = "<button></button>"
PALE = "<style>@media (prefers-color-scheme: dark) {{ p {{ color: #777; background: #888 }} }}</style><p>Bleg</p>"
ONLY = "<style>button {{ display: none }} @media ({}) {{ button {{ display: block }} }}</style>" + NAMELESS
AXE = [look for look in gate.ALL if axe in look.rules]
STATES = {
    "as it is": (NAMELESS, {look.name for look in (*gate.PLAIN, *AXE)}),
    "unfolded": (f"<details><summary>Mere</summary>{NAMELESS}</details>", {look.name for look in AXE}),
    "by night": (PALE.format(), {look.name for look in AXE if look.dark}),
    "narrow": (ONLY.format("width <= 320px"), {look.name for look in AXE if look.width == 320}),
    "forced": (ONLY.format("forced-colors: active"), {look.name for look in AXE if look.forced_colours}),
}
"""A barrier that is there in one state alone, and the looks that must find it."""
WIDE = '<div style="inline-size: 400px">Bred</div>'


def inspect(browser: Chrome, folder: Path, kept: Path, looks: tuple[Look, ...] = gate.PLAIN) -> Tally:
    with served(folder) as address:
        return gate.inspect(browser, Release(folder), address, {"/": looks}, Memory(kept))


@pytest.mark.parametrize("state", STATES)
def test_a_barrier_of_one_state_is_found_in_its_looks_alone(
    browser: Chrome, make_release: Make, tmp_path: Path, state: str
) -> None:
    barrier, looks = STATES[state]
    tally = inspect(browser, make_release(barrier), tmp_path / "kept", (*gate.PLAIN, *gate.ALL))
    assert {found.look for found in tally.found} == looks
    assert {found.finding.rule for found in tally.found} <= {"axe:button-name", "axe:color-contrast"}


def test_what_runs_out_at_the_side_is_found_where_it_is_narrow(
    browser: Chrome, make_release: Make, tmp_path: Path
) -> None:
    tally = inspect(browser, make_release(WIDE), tmp_path / "kept", gate.ALL)
    assert {(found.finding.rule, found.look) for found in tally.found} == {
        ("reflow", look.name) for look in gate.ALL if reflow in look.rules
    }


def test_a_barrier_that_only_those_without_scripts_meet_is_found(
    plain: Chrome, browser: Chrome, make_release: Make, tmp_path: Path
) -> None:
    folder = make_release(f"<noscript>{NAMELESS}{WIDE}</noscript>")
    tally = inspect(plain, folder, tmp_path / "plain", gate.WITHOUT_SCRIPTS)
    assert {found.finding.rule for found in tally.found} == {"axe:button-name", "reflow"}
    assert inspect(browser, folder, tmp_path / "kept", gate.WITHOUT_SCRIPTS).found == []


@pytest.mark.parametrize("look", [*gate.PLAIN, *gate.ALL], ids=lambda look: look.name)
def test_a_look_is_really_on(browser: Chrome, make_release: Make, look: Look) -> None:
    with served(make_release("<details><summary>Mere</summary>Mere</details>")) as address:
        show(browser, address)
        look.take(browser)
        shown = browser.execute_script("""
            const is = (media) => matchMedia(media).matches;
            const unfolded = document.querySelector("details").open;
            return [innerWidth, is("(prefers-color-scheme: dark)"), is("(forced-colors: active)"), unfolded];
        """)
    assert shown == [look.width, look.dark, look.forced_colours, look.unfolded]


def test_what_was_clean_is_not_looked_at_again(browser: Chrome, make_release: Make, tmp_path: Path) -> None:
    folder = make_release("<p>Godt</p>")
    tallies = [inspect(browser, folder, tmp_path / "kept") for _ in range(2)]
    assert [(tally.looks, tally.remembered, tally.found) for tally in tallies] == [(1, 0, []), (1, 1, [])]


def test_what_is_wrong_is_never_remembered(browser: Chrome, make_release: Make, tmp_path: Path) -> None:
    folder = make_release(NAMELESS)
    tallies = [inspect(browser, folder, tmp_path / "kept") for _ in range(2)]
    assert [(tally.remembered, len(tally.found)) for tally in tallies] == [(0, 1), (0, 1)]


@pytest.mark.parametrize("place", ["the page", "a style", "a script's data"])
def test_what_became_wrong_is_not_let_through_by_memory(
    browser: Chrome, make_release: Make, tmp_path: Path, place: str
) -> None:
    """Clean at first, and then bad by what the page itself says, or by what it loads while its own words stay."""
    main = """<link rel="stylesheet" href="/assets/1/a.css"><p>Godt</p><p data-module="late" id="late"></p><script>
    const show = (text) => { late.innerHTML = text; late.dataset.started = ""; };
    fetch("/data.txt").then((answer) => answer.text()).then(show);</script>"""
    files = {"assets/1/a.css": "p { color: #000 }", "data.txt": "Godt"}
    wrong = {
        "the page": (main + NAMELESS, files),
        "a style": (main, files | {"assets/1/a.css": "p { color: #999 }"}),
        "a script's data": (main, files | {"data.txt": NAMELESS}),
    }
    assert inspect(browser, make_release(main, **files), tmp_path / "kept").found == []
    browser.execute_cdp_cmd("Network.clearBrowserCache", {})
    main, files = wrong[place]
    tally = inspect(browser, make_release(main, **files), tmp_path / "kept")
    assert (tally.remembered, len(tally.found) > 0) == (0, True)


def test_another_look_another_browser_and_other_rules_are_asked_anew(
    browser: Chrome, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = {memory.key_of(browser, "digest", "/", repr(looks)) for looks in (gate.PLAIN, gate.ALL)}
    keys |= {memory.key_of(browser, "another", "/", repr(gate.PLAIN))}
    monkeypatch.setitem(browser.capabilities, "browserVersion", "1.0")
    keys |= {memory.key_of(browser, "digest", "/", repr(gate.PLAIN))}
    monkeypatch.setattr(memory, "_rules", lambda: "other rules")
    keys |= {memory.key_of(browser, "digest", "/", repr(gate.PLAIN))}
    assert len(keys) == 5


def test_memory_forgets_what_nobody_kept_for_a_month(tmp_path: Path) -> None:
    kept, names = Memory(tmp_path), ("fresh", "kept again", "old")
    for name, days in zip(names, (1, 31, 31), strict=True):
        kept.keep(name)
        then = time.time() - days * 24 * 3600
        os.utime(tmp_path / name, (then, then))
    kept.keep("kept again")
    assert [name for name in (*names, "never") if Memory(tmp_path).knows(name)] == ["fresh", "kept again"]


def test_what_a_rule_runs_in_the_page_is_part_of_the_rules(tmp_path: Path) -> None:
    as_it_is, changed = tmp_path / "as-it-is", tmp_path / "changed"
    for room in (as_it_is, changed):
        shutil.copytree(ROOT / "audit", room, ignore=shutil.ignore_patterns("__pycache__"))
    write(changed, "rules/reflow.js", "return [];")
    assert memory._rules(as_it_is) == memory._rules() != memory._rules(changed)
