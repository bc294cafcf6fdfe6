"""Styles, scripts and fonts in one folder named after its content."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.publish.assets import (
    PACKAGE_FILES,
    STYLE_LAYERS,
    AssetMissing,
    collect,
    drawings,
    files,
    folder,
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
    return tmp_path / "packages"


def test_every_file_a_page_loads_is_there_by_its_name(theme: Path, packages: Path) -> None:
    names = {"style.css", "scripts/main.js", "components/a/a.js", "icons/x.svg", *PACKAGE_FILES}
    assert collect(theme, packages).keys() == names


def test_a_drawing_is_known_by_the_name_of_its_file(theme: Path) -> None:
    assert drawings(theme) == frozenset()
    write(theme, "static/drawings/bus.svg", "<svg/>")
    write(theme, "static/drawings/notes.txt", "")
    assert drawings(theme) == {"bus"}


def test_layers_come_in_their_order_and_components_by_name(theme: Path) -> None:
    sheet = style_sheet(theme)
    assert sheet.startswith("@layer tokens, reset, base, compositions, components, utilities, print;\n")
    places = [sheet.index(f"/* {layer} */") for layer in STYLE_LAYERS if layer != "components"]
    assert places == sorted(places)
    assert sheet.index("/* compositions */") < sheet.index(".a {}") < sheet.index(".b {}") < sheet.index("/* utilities")


def test_the_address_of_the_folder_follows_names_and_content(theme: Path, packages: Path) -> None:
    first = folder(collect(theme, packages))
    assert folder(collect(theme, packages)) == first
    write(theme, "scripts/main.js", "// main, changed\n")
    second = folder(collect(theme, packages))
    (theme / "scripts/main.js").rename(theme / "scripts/other.js")
    assert len({first, second, folder(collect(theme, packages))}) == 3


def test_files_lie_in_the_folder_of_their_hash() -> None:
    found = {"style.css": b"p {}"}
    assert [(file.path, file.content) for file in files(found)] == [(f"{folder(found)[1:]}/style.css", b"p {}")]


def test_a_package_that_is_missing_is_named_with_what_to_do(theme: Path, packages: Path) -> None:
    (packages / PACKAGE_FILES["lunr/lunr.js"]).unlink()
    with pytest.raises(AssetMissing, match=r"lunr/lunr\.min\.js findes ikke\. Kør `make setup`\."):
        collect(theme, packages)


def test_a_layer_that_is_missing_is_named(theme: Path) -> None:
    (theme / "styles/reset.css").unlink()
    with pytest.raises(AssetMissing, match=r"styles/reset\.css findes ikke\."):
        style_sheet(theme)


def test_the_real_theme_finds_all_its_packages() -> None:
    assert collect(ROOT / "theme", ROOT / "node_modules").keys() >= PACKAGE_FILES.keys()
