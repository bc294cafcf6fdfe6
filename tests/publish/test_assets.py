"""Scripts, fonts and drawings in one folder named after its content; styles in the pages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from plugins.publish.assets import (
    FONT,
    FONT_FILE,
    PACKAGE_FILES,
    STYLE_LAYERS,
    AssetMissing,
    collect,
    drawings,
    files,
    folder,
    policy_hash,
    print_sheet,
    sheets_apart,
    style_sheet,
)
from tests.helpers import ROOT, write


@pytest.fixture
def theme(tmp_path: Path) -> Path:
    """A theme with a file of each sort."""
    for layer in STYLE_LAYERS:
        if layer != "components":
            write(tmp_path, f"theme/styles/{layer}.css", f"/* {layer} */\n")
    for name in ("b", "a"):
        write(tmp_path, f"theme/components/{name}/{name}.css", f".{name} {{}}\n")
    write(tmp_path, "theme/components/a/a.js", "// a\n")
    write(tmp_path, "theme/scripts/main.js", "// main\n")
    write(tmp_path, "theme/static/icons/x.svg", "<svg/>")
    return tmp_path / "theme"


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    for name in PACKAGE_FILES.values():
        write(tmp_path, f"packages/{name}", name)
    (tmp_path / "packages" / FONT_FILE).write_bytes((ROOT / "node_modules" / FONT_FILE).read_bytes())
    return tmp_path / "packages"


def test_every_file_a_page_loads_is_there_by_its_name(theme: Path, packages: Path) -> None:
    names = {FONT, "print.css", "scripts/main.js", "components/a/a.js", "icons/x.svg", *PACKAGE_FILES}
    assert collect(theme, packages, "").keys() == names


def test_a_drawing_is_known_by_the_name_of_its_file(theme: Path) -> None:
    assert drawings(theme) == frozenset()
    write(theme, "static/drawings/bus.svg", "<svg/>")
    write(theme, "static/drawings/notes.txt", "")
    assert drawings(theme) == {"bus"}


def test_layers_come_in_their_order_and_components_by_name(theme: Path) -> None:
    for layer in ("tokens", "base", "utilities"):
        write(theme, f"styles/{layer}.css", f".{layer} {{}}")
    order = "tokens,reset,base,compositions,components,utilities,print"
    layers = "@layer tokens{.tokens{}}@layer base{.base{}}@layer components{.a{}}@layer components{.b{}}"
    assert style_sheet(theme, "/assets/1") == f"@layer {order};{layers}@layer utilities{{.utilities{{}}}}"


def test_remarks_and_needless_space_stay_at_home(theme: Path) -> None:
    css = '/* why\n   so */\np::after,\np { /* none */\n    content: " { , ; } ";\n    margin: 0 1px;\n}\n'
    write(theme, "styles/base.css", css)
    assert '@layer base{p::after,p{content: " { , ; } ";margin: 0 1px;}}' in style_sheet(theme, "/assets/1")


def test_styles_for_paper_are_a_file_of_their_own(theme: Path) -> None:
    write(
        theme,
        "components/a/a.css",
        "a { color: red }\n@media print {\n  a { color: #000 }\n  @page { margin: 0 }\n}\nb {}",
    )
    assert "@layer components{a{color: red}b{}}" in style_sheet(theme, "/assets/1")
    assert print_sheet(theme).endswith(";@layer components{@media print{a{color: #000}@page{margin: 0}}}")


def test_styles_that_citizens_do_not_need_are_files_no_page_of_theirs_carries() -> None:
    apart = sheets_apart(ROOT / "theme")
    everywhere = style_sheet(ROOT / "theme", "") + print_sheet(ROOT / "theme")
    assert set(apart) == {"counter", "example", "guide_finder", "handout"}
    assert ".counter:target" in apart["counter"]
    for name, sheet in apart.items():
        block = "." + name.replace("_", "-")
        assert block in sheet
        assert sheet.count("{") == sheet.count("}")
        assert block not in everywhere


def test_the_real_styles_are_divided_between_screen_and_paper() -> None:
    screen, paper = style_sheet(ROOT / "theme", ""), print_sheet(ROOT / "theme")
    assert "@media print" not in screen
    assert {screen.count("{") - screen.count("}"), paper.count("{") - paper.count("}")} == {0}
    assert len(re.findall(r"@media(?! print)", paper)) == 0


def test_what_the_styles_load_is_found_from_every_page(theme: Path) -> None:
    kept = "a { mask: url(/x.svg) } b { mask: url(#x) } c { mask: url(data:x) }"
    write(theme, "styles/base.css", f"p {{ mask: url(icons/x.svg) }} {kept}")
    sheet = style_sheet(theme, "/assets/1")
    assert "p{mask: url(/assets/1/icons/x.svg)}" in sheet
    assert "a{mask: url(/x.svg)}b{mask: url(#x)}c{mask: url(data:x)}" in sheet


def test_the_real_styles_load_only_what_is_there_and_can_stand_in_a_page() -> None:
    sheet = style_sheet(ROOT / "theme", "")
    loaded = {name.removeprefix("/") for name in re.findall(r"url\(([^)]+)\)", sheet)}
    assert FONT in loaded
    assert loaded <= collect(ROOT / "theme", ROOT / "node_modules", "").keys()
    assert "</" not in sheet


def test_a_policy_can_name_a_text_by_its_hash() -> None:
    assert policy_hash("p {}") == "sha256-SNJDlN1Iy2mnt7DOjQIyDb2LQE6O5PQiSZomcdzawQ4="


def test_letters_of_pages_and_theme_are_in_the_font(theme: Path, packages: Path) -> None:
    plain = collect(theme, packages, "")[FONT]
    write(theme, "words/da.yaml", "hello: ñ\n")
    assert plain != collect(theme, packages, "")[FONT] == collect(theme, packages, "ñ")[FONT]


def test_the_address_of_the_folder_follows_names_and_content(theme: Path, packages: Path) -> None:
    first = folder(collect(theme, packages, ""))
    assert folder(collect(theme, packages, "")) == first
    write(theme, "scripts/main.js", "// main, changed\n")
    second = folder(collect(theme, packages, ""))
    (theme / "scripts/main.js").rename(theme / "scripts/other.js")
    assert len({first, second, folder(collect(theme, packages, ""))}) == 3


def test_files_lie_in_the_folder_of_their_hash() -> None:
    found = {"main.js": b"go()"}
    assert [(file.path, file.content) for file in files(found)] == [(f"{folder(found)[1:]}/main.js", b"go()")]


@pytest.mark.parametrize("name", [PACKAGE_FILES["lunr/lunr.js"], FONT_FILE])
def test_a_package_that_is_missing_is_named_with_what_to_do(theme: Path, packages: Path, name: str) -> None:
    (packages / name).unlink()
    with pytest.raises(AssetMissing, match=rf"{re.escape(name)} findes ikke\. Kør `make setup`\."):
        collect(theme, packages, "")


def test_a_layer_that_is_missing_is_named(theme: Path) -> None:
    (theme / "styles/reset.css").unlink()
    with pytest.raises(AssetMissing, match=r"styles/reset\.css findes ikke\."):
        style_sheet(theme, "/assets/1")


def test_the_real_theme_finds_all_its_packages() -> None:
    assert collect(ROOT / "theme", ROOT / "node_modules", "").keys() >= PACKAGE_FILES.keys()


def test_the_licence_travels_with_the_font() -> None:
    licence = collect(ROOT / "theme", ROOT / "node_modules", "")["fonts/LICENSE.txt"]
    assert b"SIL OPEN FONT LICENSE Version 1.1" in licence
