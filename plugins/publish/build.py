"""The whole chain, from a content folder to a release that is current."""

from __future__ import annotations

import json
import shutil
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from plugins.catalogue.library import Library
from plugins.catalogue.problems import Problem, has_errors
from plugins.catalogue.reader import load
from plugins.checks import check_content, check_pages, drawings
from plugins.checks.page import ParsedPage, Release
from plugins.portal import outputs
from plugins.portal.files import FileOutput
from plugins.portal.site import Portal, Site

from . import assets, pdf, release
from .gallery import ExampleFailed
from .render import Renderer, TemplateFailed

_CODE = Path(__file__).resolve().parent.parent


class BuildFailed(Exception):
    """The portal cannot be built; the text says why, and what to do."""


@dataclass(frozen=True)
class Plan:
    """What to build, of what, and for which day."""

    content: Path
    theme: Path
    packages: Path
    output: Path
    site: Site
    day: date
    drafts: bool = False


def build(plan: Plan) -> None:
    """Make the release of a plan current. Whatever fails before that leaves the last good one whole."""
    began = time.perf_counter()
    try:
        # the reading stands inside too: of two builds at once the later one must read what is there when its turn comes
        with release.staged(plan.output, keep_out=(plan.content, plan.theme, plan.packages, _CODE)) as staging:
            library = read(plan)
            count = write(staging, render(plan, Portal(library, plan.site)), plan, library)
    except (release.ReleaseFailed, assets.AssetMissing, TemplateFailed, ExampleFailed, pdf.PdfFailed) as error:
        raise BuildFailed(str(error)) from None
    print(f"Bygget for {plan.day.isoformat()}: {count} sider i {plan.output} på {time.perf_counter() - began:.1f} s.")


def read(plan: Plan) -> Library:
    """The library of the day; stops with every problem when one of them is an error."""
    library, problems = load(plan.content, plan.day, plan.drafts)
    problems = sorted({*problems, *check_content(library), *drawings.check(library, assets.drawings(plan.theme))})
    _stop_at(problems, "fejl i indholdet. Intet er udgivet.")
    return library


def _stop_at(problems: Iterable[Problem], summary: str) -> None:
    """Print the errors and stop where there are any; advice is for `make check`."""
    errors = [problem for problem in problems if problem.is_error]
    if has_errors(errors):
        print("\n".join(str(problem) for problem in errors), file=sys.stderr)
        raise BuildFailed(f"{len(errors)} {summary}")


@dataclass(frozen=True)
class Rendered:
    """All that goes into a release."""

    pages: dict[str, str]
    files: tuple[FileOutput, ...]
    style: str


def render(plan: Plan, portal: Portal) -> Rendered:
    """Every output of the portal as text or bytes, with the pages checked as they will be read."""
    pages = list(outputs.pages(portal))
    data = outputs.data_files(portal)
    loaded = assets.collect(plan.theme, plan.packages, json.dumps([page.view for page in pages], ensure_ascii=False))
    folder = assets.folder(loaded)
    style = assets.style_sheet(plan.theme, folder)
    places = {use: {language: f"/{file.path}" for language, file in data[use].items()} for use in data}
    renderer = Renderer(plan.theme, folder, style, places)
    html = {page.path: renderer.render(page.template, page.view) for page in pages}
    files = (
        *assets.files(loaded),
        *(file for of_use in data.values() for file in of_use.values()),
        *outputs.machine_files(portal, [page.view for page in pages]),
    )
    on_paper = {address.removeprefix("/"): page.view for page in pages if (address := page.view.get("pdf"))}
    checked = Release(
        plan.site.url,
        tuple(ParsedPage.parse(page.path, page.source, html[page.path]) for page in pages),
        frozenset({file.path for file in files} | set(portal.library.media) | set(on_paper)),
        next(file.content for file in files if file.path == "sitemap.xml"),
    )
    _stop_at(check_pages(checked), "fejl på siderne. Intet er udgivet.")
    return Rendered(html, (*files, *_pdfs(plan, on_paper, renderer)), style)


def _pdfs(plan: Plan, on_paper: dict[str, dict[str, Any]], renderer: Renderer) -> Iterator[FileOutput]:
    """The PDF of each handout, by its path: last, since they take longer than all the rest."""
    if on_paper:
        sheets = {path: renderer.render("handout_pdf.html", view) for path, view in on_paper.items()}
        made = pdf.write_all(sheets, plan.theme, plan.packages)
        yield from (FileOutput(path, content) for path, content in made.items())


def write(staging: Path, rendered: Rendered, plan: Plan, library: Library) -> int:
    """Write a release into its folder; the number of pages."""
    for path, content in _contents(rendered, plan):
        target = staging / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    for name, location in library.media.items():
        target = staging / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(location, target, follow_symlinks=False)
    return len(rendered.pages)


def _contents(rendered: Rendered, plan: Plan) -> Iterator[tuple[str, bytes]]:
    yield from ((path, text.encode()) for path, text in rendered.pages.items())
    yield from ((file.path, file.content) for file in rendered.files)
    mark = {
        "build_date": plan.day.isoformat(),
        "pages": len(rendered.pages),
        "style": assets.policy_hash(rendered.style),
    }
    yield release.MARK, json.dumps(mark).encode() + b"\n"
