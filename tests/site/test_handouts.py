"""Every handout of the real portal: on one sheet, legible, its code right, and as a PDF that can be read aloud.

What is asked of them is what ISO 14289-1 (PDF/UA-1) asks that a
program can see: all is tagged or marked as decoration, in a language, with a title, headings in order, words for the
code, and the fonts inside.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from bs4 import BeautifulSoup
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from audit.browser import show
from audit.looks import on_paper
from tests.codes import read_code

SITE_URL = "http://localhost:8000"
MOST_SHEETS_IN_LARGE_PRINT = {"selvbetjening": 2, "livssituationer": 3}
PAINTING = {"Tj", "TJ", "'", '"', "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do"}
SMALLEST = """
const sizes = [...document.querySelectorAll(".handout *")]
  .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) && !one.closest("svg"))
  .map((one) => parseFloat(getComputedStyle(one).fontSize));
return Math.min(...sizes) * 72 / 96;
"""


@pytest.fixture(scope="module")
def pages(portal: Path) -> list[str]:
    """The address of each handout."""
    return [f"/{path.parent.relative_to(portal)}/" for path in sorted(portal.glob("**/seddel/**/index.html"))]


def pdf_file(portal: Path, page: str) -> Path:
    (path,) = (portal / page.strip("/")).glob("*.pdf")
    return path


def is_large(page: str) -> bool:
    return page.endswith("/stor-skrift/")


def allowed_sheets(page: str) -> int:
    return MOST_SHEETS_IN_LARGE_PRINT[page.removeprefix("/en").split("/")[1]] if is_large(page) else 1


def printed_by(browser: Chrome) -> bytes:
    """The page as the browser's own printer makes it, on the paper that the page asks for."""
    return base64.b64decode(browser.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})["data"])


def test_every_service_and_life_situation_has_one_and_leads_to_it(portal: Path, pages: list[str]) -> None:
    folders = [*portal.glob("**/selvbetjening/*/"), *portal.glob("**/livssituationer/*/")]
    expected = {f"/{folder.relative_to(portal)}/seddel/" for folder in folders}
    assert len(expected) == 46
    assert set(pages) == expected | {f"{page}stor-skrift/" for page in expected}
    for page in expected:
        about = BeautifulSoup((portal / page.strip("/") / "../index.html").read_text("utf-8"), "lxml")
        assert about.select(f'main a[href="{page}"]'), page


def test_each_page_links_to_its_pdf(portal: Path, pages: list[str]) -> None:
    for page in pages:
        soup = BeautifulSoup((portal / page.strip("/") / "index.html").read_text("utf-8"), "lxml")
        links = [str(link["href"]) for link in soup.select("main a[href$='.pdf']")]
        assert links == [f"/{pdf_file(portal, page).relative_to(portal)}"]
        assert Path(links[0]).name == ("seddel-stor-skrift.pdf" if is_large(page) else "seddel.pdf")


def test_each_is_on_one_sheet_as_pdf_and_those_in_large_print_on_few(portal: Path, pages: list[str]) -> None:
    too_long = {}
    for page in pages:
        with pikepdf.open(pdf_file(portal, page)) as pdf:
            if len(pdf.pages) > allowed_sheets(page):
                too_long[page] = len(pdf.pages)
    assert too_long == {}


def test_each_is_on_one_sheet_from_the_browser_and_those_in_large_print_on_few(
    browser: Chrome, address: str, pages: list[str]
) -> None:
    too_long = {}
    for page in pages:
        show(browser, address + page)
        with pikepdf.open(BytesIO(printed_by(browser))) as pdf:
            sheet = [round(float(side) / 72 * 25.4) for side in pdf.pages[0].mediabox[2:]]
            assert sheet == [210, 297], page
            if len(pdf.pages) > allowed_sheets(page):
                too_long[page] = len(pdf.pages)
    assert too_long == {}


@pytest.mark.parametrize(
    ("page", "least"),
    [
        ("/selvbetjening/meld-flytning/seddel/", 10),
        ("/livssituationer/ny-i-koebenhavn/seddel/", 9),
        ("/selvbetjening/meld-flytning/seddel/stor-skrift/", 18),
        ("/livssituationer/flytte/seddel/stor-skrift/", 18),
    ],
)
def test_no_letter_on_paper_is_smaller_than_promised(browser: Chrome, address: str, page: str, least: int) -> None:
    show(browser, address + page)
    with on_paper(browser):
        assert browser.execute_script(SMALLEST) >= least


def code_in(pdf: Path) -> bytes:
    """A picture of the first page of a PDF, as a camera would see it from near."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        with BytesIO() as file:
            document[0].render(scale=2).to_pil().save(file, "PNG")
            return file.getvalue()
    finally:
        document.close()


@pytest.mark.parametrize(
    "page",
    [
        "/selvbetjening/pas/seddel/",
        "/selvbetjening/tekniske-hjaelpemidler/seddel/stor-skrift/",
        "/en/selvbetjening/vuggestue-opskrivning/seddel/",
        "/livssituationer/ny-i-koebenhavn/seddel/",
    ],
)
def test_the_code_on_page_and_pdf_leads_to_what_it_is_about(
    browser: Chrome, portal: Path, address: str, page: str
) -> None:
    about = SITE_URL + re.sub(r"seddel/(stor-skrift/)?$", "", page)
    show(browser, address + page)
    code = browser.find_element(By.CSS_SELECTOR, ".handout__code")
    assert read_code(browser, code.screenshot_as_png) == about
    assert read_code(browser, code_in(pdf_file(portal, page))) == about


def elements(node: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """A node of the tree of tags, and those below it, in the order they are read."""
    yield node
    kids = node.get("/K", pikepdf.Array([]))
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield from elements(kid)


def untagged(page: pikepdf.Page) -> list[str]:
    """What a page paints that is neither in the tree of tags nor marked as decoration."""
    around: list[bool] = []
    found = []
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in ("BDC", "BMC"):
            tagged = name == "BDC" and isinstance(operands[1], pikepdf.Dictionary) and "/MCID" in operands[1]
            around.append(tagged or str(operands[0]) == "/Artifact")
        elif name == "EMC":
            around.pop()
        elif name in PAINTING and not any(around):
            found.append(name)
    return found


def fonts_outside(page: pikepdf.Page) -> list[str]:
    """The fonts of a page that are not inside the file, or not ours."""
    found = []
    for font in page.resources.get("/Font", {}).values():
        descendant = font.DescendantFonts[0]
        if "/FontFile2" not in descendant.FontDescriptor or "Schibsted" not in str(font.BaseFont):
            found.append(str(font.BaseFont))
    return found


def test_every_pdf_says_its_language_its_title_and_that_it_is_pdf_ua(portal: Path, pages: list[str]) -> None:
    for page in pages:
        with pikepdf.open(pdf_file(portal, page)) as pdf, pdf.open_metadata() as metadata:
            assert str(pdf.Root.Lang) == ("en" if page.startswith("/en/") else "da"), page
            assert pdf.Root.MarkInfo.Marked, page
            assert pdf.Root.ViewerPreferences.DisplayDocTitle, page
            assert metadata["pdfuaid:part"] == "1", page
            title = BeautifulSoup((portal / page.strip("/") / "index.html").read_text("utf-8"), "lxml").title
            assert title
            assert metadata["dc:title"] == title.get_text(), page


def test_every_pdf_is_tagged_and_read_in_order(portal: Path, pages: list[str]) -> None:
    for page in pages:
        with pikepdf.open(pdf_file(portal, page)) as pdf:
            tree = [one for kid in pdf.Root.StructTreeRoot.K for one in elements(kid)]
            tags = [str(one.S) for one in tree]
            headings = [int(tag[2:]) for tag in tags if re.fullmatch(r"/H\d", tag)]
            assert headings[0] == 1, page
            assert all(later <= before + 1 for before, later in pairwise(headings)), page
            assert headings.count(1) == 1, page
            assert {"/L", "/LI", "/LBody", "/P"} <= set(tags), page
            (figure,) = [one for one in tree if one.S == "/Figure"]
            assert str(figure.Alt).startswith(("QR-kode til siden ", "QR code to the page ")), page
            assert [untagged(sheet) for sheet in pdf.pages] == [[]] * len(pdf.pages), page
            assert [fonts_outside(sheet) for sheet in pdf.pages] == [[]] * len(pdf.pages), page
            assert pdf.Root.Outlines.First.Title == pdf_heading(portal, page), page


def pdf_heading(portal: Path, page: str) -> str:
    soup = BeautifulSoup((portal / page.strip("/") / "index.html").read_text("utf-8"), "lxml")
    heading = soup.select_one(".handout h1")
    assert heading
    return heading.get_text().replace("\N{SOFT HYPHEN}", "")  # for narrow screens alone
