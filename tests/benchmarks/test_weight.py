"""What is weighed: all that a page fetches by itself, and of it what its first sight waits for."""

from __future__ import annotations

import sys
from pathlib import Path, PurePosixPath

import pytest

from benchmarks.weight import heaviest, main, packed, table, type_of, weigh
from tests.helpers import write

SCRIPT = "/a/scripts/main.js"


def page(release: Path, head: str = "", body: str = "", name: str = "index.html") -> Path:
    return write(release, name, f"<!doctype html><html><head>{head}</head><body>{body}</body></html>")


def test_a_page_alone_blocks_with_its_own_bytes(tmp_path: Path) -> None:
    path = page(tmp_path, "<style>p {}</style>")
    weight = weigh(tmp_path, path)
    assert weight.page == weight.blocking == packed(path.read_bytes())
    assert weight.style == packed(b"p {}")
    assert (weight.scripts, weight.font, weight.drawings) == (0, 0, 0)


@pytest.mark.parametrize(
    ("head", "blocks"),
    [
        ('<link rel="stylesheet" href="/a/x.css">', True),
        ('<link rel="stylesheet" href="/a/x.css" media="print">', False),
        ('<script src="/a/x.css"></script>', True),
        ('<script src="/a/x.css" defer></script>', False),
        ('<script src="/a/x.css" type="module"></script>', False),
        ('<link rel="icon" href="/a/x.css">', False),
    ],
)
def test_what_is_waited_for_blocks(tmp_path: Path, head: str, blocks: bool) -> None:
    write(tmp_path, "a/x.css", "p { color: red }")
    weight = weigh(tmp_path, page(tmp_path, head))
    assert weight.blocking - weight.page == (packed(b"p { color: red }") if blocks else 0)


def test_scripts_are_those_of_the_page_and_its_components_with_what_they_import(tmp_path: Path) -> None:
    write(tmp_path, "a/scripts/main.js", "// main")
    write(tmp_path, "a/components/x/x.js", 'import { a } from "./y.js";\nimport("./later.js");')
    write(tmp_path, "a/components/x/y.js", 'import "../../scripts/main.js";')
    write(tmp_path, "a/components/z/z.js", "// not on this page")
    weight = weigh(tmp_path, page(tmp_path, f'<script type="module" src="{SCRIPT}"></script>', "<p data-module=x></p>"))
    parts = ("a/scripts/main.js", "a/components/x/x.js", "a/components/x/y.js")
    assert weight.scripts == sum(packed((tmp_path / part).read_bytes()) for part in parts)


def test_fonts_count_as_they_are_and_a_drawing_once(tmp_path: Path) -> None:
    write(tmp_path, "a/f.woff2", "x" * 500)
    write(tmp_path, "a/d.svg", "<svg/>" * 50)
    font = '<link rel="preload" as="font" href="/a/f.woff2">'
    weight = weigh(tmp_path, page(tmp_path, font, '<img src="/a/d.svg"><img src="/a/d.svg">'))
    assert (weight.font, weight.drawings) == (500, packed(b"<svg/>" * 50))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("index.html", "forside"),
        ("en/index.html", "forside"),
        ("404.html", "404.html"),
        ("hjaelp/index.html", "hjaelp"),
        ("en/selvbetjening/pas/index.html", "selvbetjening/*"),
    ],
)
def test_a_type_is_told_by_its_place(name: str, kind: str) -> None:
    assert type_of(PurePosixPath(name)) == kind


def test_the_table_has_the_heaviest_page_of_each_type_heaviest_first(tmp_path: Path) -> None:
    page(tmp_path)
    page(tmp_path, body="<p>Pas</p>", name="hjaelp/a/index.html")
    page(tmp_path, body="<p>Pas, kørekort, flytning og bolig</p>", name="hjaelp/b/index.html")
    page(tmp_path, body="<p>Pas og kørekort</p>", name="hjaelp/c/index.html")
    page(tmp_path, body="<p>Alt, der er at vise frem for dem, der bygger</p>", name="om/komponenter/index.html")
    assert {kind: name for kind, (name, _) in heaviest(tmp_path).items()} == {"forside": "", "hjaelp/*": "hjaelp/b/"}
    assert [line.split(" | ")[0] for line in table(tmp_path).splitlines()[2:]] == ["| hjaelp/*", "| forside"]


def test_it_tells_what_pages_and_search_weigh(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page(tmp_path)
    write(tmp_path, "assets/a/lunr/lunr.js", "// engine")
    write(tmp_path, "soeg/da-1.json", "{}")
    monkeypatch.setattr(sys, "argv", ["weight", str(tmp_path)])
    main()
    engine, index = packed(b"// engine"), packed(b"{}")
    assert capsys.readouterr().out == (
        f"{table(tmp_path)}\n\nSearch, when somebody types: engine {engine}, index {index} bytes.\n"
    )


def test_a_folder_that_is_no_portal_is_said_in_a_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["weight", str(tmp_path)])
    with pytest.raises(SystemExit, match="is no built portal"):
        main()
