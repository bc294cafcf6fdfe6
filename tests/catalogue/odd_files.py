"""Odd input of every kind: how each case is made, and what the reader does with it.

A case is laid over the minimal site. Accepted input becomes the ordinary page, harmless input is shown as it is
written, and all else is refused with a code and a line; nothing may take long or end in an exception.
"""

from __future__ import annotations

import os
import socket
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

PAGE = "sider/proeve.md"
ENGLISH = "en/sider/proeve.md"
OWNERS = "data/ejere.yaml"
HEAD = "titel: Prøve\nformaal: En prøve.\n"
LARGE = 180_000

Make = Callable[[Path], object]


@dataclass(frozen=True)
class Case:
    """What is laid over the site, and what comes of it: HTML of the odd page, or where it is refused."""

    id: str
    make: Make
    html: str | None = None
    title: str = "Prøve"
    refused: tuple[tuple[str, str, int], ...] = ()


def page(body: str = "", head: str = HEAD) -> str:
    return f"---\n{head}---\n{body}"


def put(name: str, content: str | bytes = "") -> Make:
    """Write a file below the content folder."""

    def make(content_folder: Path) -> None:
        path = content_folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())

    return make


def put_raw(name: bytes, content: bytes) -> Make:
    """Write a file whose name is no UTF-8."""

    def make(content_folder: Path) -> None:
        descriptor = os.open(os.fsencode(content_folder) + b"/" + name, os.O_CREAT | os.O_WRONLY)
        os.write(descriptor, content)
        os.close(descriptor)

    return make


def both(*makers: Make) -> Make:
    return lambda content: [make(content) for make in makers]


def link(name: str, target: str) -> Make:
    return lambda content: (content / name).symlink_to(target)


def pipe(name: str) -> Make:
    def make(content: Path) -> None:
        (content / name).unlink(missing_ok=True)
        os.mkfifo(content / name)

    return make


def unix_socket(name: str) -> Make:
    def make(content: Path) -> None:
        here = Path.cwd()
        os.chdir(content / Path(name).parent)  # the address of a socket is short
        with socket.socket(socket.AF_UNIX) as one:
            one.bind(Path(name).name)
        os.chdir(here)

    return make


def hidden_beside(make: Make) -> Make:
    """What is ignored, beside the ordinary page."""
    return both(put(PAGE, page("Hej.")), make)


def accepted(id: str, make: Make, html: str = "<p>Hej <strong>ø</strong>.</p>", title: str = "Prøve") -> Case:
    return Case(f"accepted-{id}", make, html, title)


def shown(id: str, body: str, html: str) -> Case:
    return Case(f"harmless-{id}", put(PAGE, page(body)), html)


def refused(id: str, make: Make, code: str, line: int = 1, path: str = PAGE) -> Case:
    return Case(f"refused-{id}", make, refused=((path, code, line),))


def in_body(code: str, line: int, bodies: dict[str, str]) -> Iterable[Case]:
    """Bodies that are refused, in Danish."""
    for id, body in bodies.items():
        yield refused(f"body-{id}", put(PAGE, page(body)), code, line)


def in_head(code: str, line: int, heads: dict[str, str]) -> Iterable[Case]:
    """Front matter that is refused."""
    for id, head in heads.items():
        yield refused(f"head-{id}", put(PAGE, page(head=head)), code, line)


def everywhere(id: str, code: str, text: str) -> Iterable[Case]:
    """Text that is refused wherever it stands: front matter, body, English, vocabulary."""
    quoted = text.replace("'", "''")
    head = f"titel: Prøve\nformaal: '{quoted}'\n"
    yield refused(f"{id}-in-front-matter", put(PAGE, page(head=head)), code, 3)
    yield refused(f"{id}-in-body", put(PAGE, page(f"Hej.\n\n{text}\n")), code, 7)
    english = both(put(PAGE, page()), put(ENGLISH, page(head=head)))
    yield refused(f"{id}-in-english", english, code, 3, ENGLISH)
    owner = f"bykontoret:\n  navn: '{quoted}'\n  navn_en: City Office\n  art: kommune\n"
    yield refused(f"{id}-in-vocabulary", put(OWNERS, owner), code, 2, OWNERS)


ORDINARY = page("Hej **ø**.\n")
BYTES = ORDINARY.encode()


def encodings() -> Iterable[Case]:
    bom, crlf = b"\xef\xbb\xbf", BYTES.replace(b"\n", b"\r\n")
    apart = unicodedata.normalize("NFD", ORDINARY)
    yield accepted("byte-order-mark", put(PAGE, bom + BYTES))
    yield accepted("crlf", put(PAGE, crlf))
    yield accepted("lone-cr", put(PAGE, BYTES.replace(b"\n", b"\r")))
    yield accepted("mixed-line-ends", put(PAGE, BYTES.replace(b"\n", b"\r\n", 2)))
    yield accepted("nfd", put(PAGE, apart.replace("ø", "ø")))
    yield accepted("all-three", put(PAGE, bom + apart.encode().replace(b"\n", b"\r\n")))
    yield accepted("no-newline-at-the-end", put(PAGE, BYTES.rstrip()))
    yield accepted("nfd-letters-composed", put(PAGE, page("a\u030a")), html="<p>å</p>")
    for name in ("utf-16", "utf-32"):
        yield refused(name, put(PAGE, ORDINARY.encode(name)), "K006")
    yield refused("latin-1", put(PAGE, ORDINARY.encode("latin-1")), "K006", 2)
    yield refused("latin-1-in-body", put(PAGE, page("Hej.\n").encode() + b"bl\xe5\n"), "K006", 6)
    yield refused(
        "latin-1-in-english", both(put(PAGE, ORDINARY), put(ENGLISH, b"---\ntitel: \xe5\n---\n")), "K006", 2, ENGLISH
    )
    yield refused("latin-1-in-vocabulary", put(OWNERS, b"a:\n  navn: \xe5\n"), "K006", 2, OWNERS)
    yield refused("overlong-utf-8", put(PAGE, BYTES + b"\xc0\xaf"), "K006", 6)
    yield refused("surrogate", put(PAGE, BYTES + b"\xed\xa0\x80"), "K006", 6)
    yield refused("picture-named-as-page", put(PAGE, b"\x89PNG\r\n\x1a\n\0"), "K006")
    yield refused("empty", put(PAGE, b""), "K005")
    yield refused("only-blank-lines", put(PAGE, b" \r\n\n"), "K005")
    yield refused("only-a-byte-order-mark", put(PAGE, bom), "K010")
    yield refused("empty-vocabulary", put(OWNERS, b""), "K005", 1, OWNERS)
    yield refused("more-than-256-kib", put(PAGE, BYTES + b"a\n" * 131_072), "K004")
    yield refused("vocabulary-of-more-than-256-kib", put(OWNERS, b"# a\n" * 65_537), "K004", 1, OWNERS)


def characters() -> Iterable[Case]:
    names = {
        "nul": "\0",
        "escape": "\x1b[31m",
        "vertical-tab": "\x0b",
        "form-feed": "\x0c",
        "next-line": "\x85",
        "line-separator": "\u2028",
        "zero-width-space": "\u200b",
        "zero-width-joiner": "\u200d",
        "zero-width-no-break-space": "\ufeff",
        "soft-hyphen": "\u00ad",
        "override": "\u202e",
        "isolate": "\u2066",
        "right-to-left-mark": "\u200f",
        "private": "\ue000",
        "no-character": "\uffff",
        "tag": "\U000e0041",
    }
    for id, char in names.items():
        yield refused(f"{id}-in-body", put(PAGE, page(f"a{char}b")), "K007", 5)
        yield refused(f"{id}-in-front-matter", put(PAGE, page(head=f"titel: a{char}b\nformaal: x\n")), "K007", 2)
    yield refused("override-in-english", both(put(PAGE, ORDINARY), put(ENGLISH, page("a\u202eb"))), "K007", 5, ENGLISH)
    yield refused("override-in-vocabulary", put(OWNERS, "a:\n  navn: a\u202eb\n"), "K007", 2, OWNERS)
    yield refused("two-byte-order-marks", put(PAGE, b"\xef\xbb\xbf" * 2 + BYTES), "K007")
    for entity in ("&#x202e;", "&#8203;", "&zwj;", "&shy;", "&rlm;"):
        yield refused(f"entity-{entity[1:-1]}", put(PAGE, page(f"a{entity}b")), "K007", 5)
    arabic = HEAD + "sprog: ar\nsprognavn: x\n"
    marks = "a\u200fb\u200cc\u200dd"
    yield accepted("marks-of-a-right-to-left-language", put(PAGE, page(marks, arabic)), f"<p>{marks}</p>")
    yield refused("override-in-a-right-to-left-language", put(PAGE, page("a\u202eb", arabic)), "K007", 7)
    yield refused("marks-where-only-the-body-says-arabic", put(PAGE, page("sprog: ar\n\na\u200fb")), "K007", 7)
    yield refused("marks-in-a-left-to-right-language", put(PAGE, page("a\u200fb", HEAD + "sprog: pl\n")), "K007", 6)
    yield accepted("emoji", put(PAGE, page(head="titel: Prøve 😀 ❤️\nformaal: x\n")), "", "Prøve 😀 ❤️")
    yield accepted(
        "letters-of-other-alphabets", put(PAGE, page("Žluťoučký 日本語 العربية")), "<p>Žluťoučký 日本語 العربية</p>"
    )


def names() -> Iterable[Case]:
    odd = {
        "upper-case": "Proeve.md",
        "upper-case-ending": "proeve.MD",
        "markdown": "proeve.markdown",
        "no-ending": "proeve",
        "text": "proeve.txt",
        "html": "proeve.html",
        "two-endings": "proeve.md.md",
        "trailing-space": "proeve.md ",
        "leading-space": " proeve.md",
        "danish-letter": "prøve.md",
        "underscore": "min_side.md",
        "two-hyphens": "a--b.md",
        "only-a-hyphen": "-.md",
        "backup": "proeve.md~",
        "emacs": "#proeve.md#",
        "kept-copy": "proeve.md.bak",
        "merge": "proeve.md.orig",
        "copy": "proeve (1).md",
        "quotes": "pr\"oe've.md",
        "template": "{{ x }}.md",
        "tag": "<b>.md",
        "too-long": "a" * 81 + ".md",
        "longest-there-is": "a" * 252 + ".md",
        "thumbnails": "Thumbs.db",
        "backslash": "x\\y.md",
        "percent": "%2e%2e.md",
    }
    for id, name in odd.items():
        yield refused(f"name-{id}", put(f"sider/{name}", ORDINARY), "K001", path=f"sider/{name}")
    yield refused("name-newline", put("sider/a\nb.md", ORDINARY), "K001", path="sider/a\\u000ab.md")
    yield refused("name-escape", put("sider/a\x1b[31m.md", ORDINARY), "K001", path="sider/a\\u001b[31m.md")
    yield refused("name-override", put("sider/a\u202eb.md", ORDINARY), "K001", path="sider/a\\u202eb.md")
    yield refused("name-latin-1", put_raw(b"sider/pr\xf8ve.md", BYTES), "K001", path="sider/pr\\xf8ve.md")
    yield refused("name-nfd", put("sider/a\u030a.md", ORDINARY), "K001", path="sider/å.md")
    places = {
        "content-folder": "proeve.md",
        "unknown-folder": "nyheder/proeve.md",
        "folder-in-folder": "sider/x/proeve.md",
        "unknown-language": "de/sider/proeve.md",
        "danish-folder": "da/sider/proeve.md",
        "english-unknown-folder": "en/nyheder/proeve.md",
        "upper-case-folder": "Sider/proeve.md",
        "page-among-data": "data/proeve.md",
    }
    for id, name in places.items():
        yield refused(f"place-{id}", put(name, ORDINARY), "K001", path=name)
    for name in ("data/andet.yaml", "data/ejere.yml", "data/x/ejere.yaml"):
        yield refused(f"place-{name.replace('/', '-')}", put(name, "a: b\n"), "K001", path=name)
    yield refused("english-without-danish", put(ENGLISH, page()), "K026", path=ENGLISH)
    yield refused(
        "page-with-the-address-of-another",
        both(put("en/sider/forside.md", page(head="titel: Home\n")), put("sider/en.md", page())),
        "K008",
        path="en/sider/forside.md",
    )
    twins = both(put("sider/proeve.md", ORDINARY), put("sider/Proeve.md", ORDINARY))
    yield refused("names-that-differ-in-case", twins, "K008")
    folders = both(put("Sider/proeve.md", ORDINARY), put(PAGE, ORDINARY))
    yield refused("folders-that-differ-in-case", folders, "K008")
    composed = both(put("medier/å.png"), put("medier/a\u030a.png"))
    yield refused("names-that-differ-in-composition", composed, "K008", path="medier/å.png")
    for id, name in {
        "hidden-file": "sider/.x.md",
        "hidden-folder": ".git/x.md",
        "swap-file": "sider/.x.md.swp",
    }.items():
        yield accepted(f"{id}-ignored", hidden_beside(put(name, "\0")), "<p>Hej.</p>")
    yield accepted("empty-folder-ignored", hidden_beside(lambda content: (content / "sider/x").mkdir()), "<p>Hej.</p>")


def kinds_of_file() -> Iterable[Case]:
    for id, target in {"inside": "om.md", "outside": "/etc/hostname", "itself": "proeve.md", "nothing": "x.md"}.items():
        yield refused(f"link-to-{id}", link(PAGE, target), "K002")
    yield refused("link-to-a-folder", link("sider/x", "/etc"), "K002", path="sider/x")
    yield refused("link-to-the-folder-above", link("sider/x", ".."), "K002", path="sider/x")
    yield refused("media-folder-is-a-link", link("medier", "/etc"), "K002", path="medier")
    yield accepted("hidden-link-ignored", hidden_beside(link(".x", "/etc")), "<p>Hej.</p>")
    yield refused("pipe", pipe(PAGE), "K002")
    yield refused("pipe-for-vocabulary", pipe(OWNERS), "K002", path=OWNERS)
    yield refused("pipe-for-medium", both(put("medier/b.png"), pipe("medier/a.png")), "K002", path="medier/a.png")
    yield refused("socket", unix_socket(PAGE), "K002")
    yield refused("folder-named-as-page", put("sider/x.md/proeve.md", ORDINARY), "K002", path="sider/x.md")
    yield refused("folders-without-end", put("medier/" + "a/" * 20 + "a.png"), "K002", path="medier" + "/a" * 12)


def media() -> Iterable[Case]:
    def picture(address: str, name: str) -> Make:
        return both(put(f"medier/{name}"), put(PAGE, page(f"![x]({address})")))

    def tag(address: str) -> str:
        return f'<p><img alt="x" src="{address}"></p>'

    yield accepted("picture", picture("/medier/a.png", "a.png"), tag("/medier/a.png"))
    yield accepted("picture-from-the-page", picture("../medier/a.png", "a.png"), tag("/medier/a.png"))
    yield accepted("picture-name-nfd", picture("/medier/å.png", "a\u030a.png"), tag("/medier/å.png"))
    yield accepted("picture-text-nfd", picture("/medier/a\u030a.png", "å.png"), tag("/medier/å.png"))
    yield accepted("picture-upper-case", picture("/medier/A.PNG", "A.PNG"), tag("/medier/A.PNG"))
    yield accepted("picture-space", picture("/medier/a b.png", "a b.png"), tag("/medier/a%20b.png"))
    yield accepted("picture-percent", picture("/medier/a%20b.png", "a b.png"), tag("/medier/a%20b.png"))
    yield accepted("picture-in-folder", picture("/medier/x/y/a.png", "x/y/a.png"), tag("/medier/x/y/a.png"))
    yield refused("picture-of-another-case", picture("/medier/a.png", "A.png"), "K029", 5)
    for name in ("a.svg", "a.html", "a.js", "a", "a.png.exe"):
        yield refused(f"medium-{name}", put(f"medier/{name}"), "K029", path=f"medier/{name}")
    for id, name in {"newline": "a\nb.png", "override": "a\u202eb.png"}.items():
        shown_name = name.replace("\n", "\\u000a").replace("\u202e", "\\u202e")
        yield refused(f"medium-{id}", put(f"medier/{name}"), "K001", path=f"medier/{shown_name}")
    for name in ('a"b.png', "a<b>.png", "a#b.png", "a%2fb.png", "a?b.png", "a\\b.png", "a:b.png"):
        yield refused(f"medium-{name}", put(f"medier/{name}"), "K001", path=f"medier/{name}")
    yield refused(
        "medium-latin-1", both(put("medier/a.png"), put_raw(b"medier/\xe5.png", b"")), "K001", path="medier/\\xe5.png"
    )
    outside = {
        "parent": "../../../etc/passwd",
        "root": "/etc/passwd",
        "through-media": "/medier/../../etc/passwd",
        "percent": "/medier/%2e%2e/%2e%2e/etc/passwd",
        "entity": "/medier/&#46;&#46;/&#46;&#46;/etc/passwd",
        "backslash": "..\\\\..\\\\etc\\\\passwd",
        "page": "om.png",
        "file": "file:///etc/passwd",
        "web": "https://example.org/a.png",
        "no-scheme": "//example.org/a.png",
        "data": "data:image/png;base64,x",
        "javascript": "javascript:alert(1)",
        "broken-host": "https://[::1",
        "broken-host-2": "//[x",
        "none": "",
        "missing": "/medier/x.png",
        "encoded-nul": "/medier/a%00.png",
    }
    yield from in_body("K029", 5, {f"image-{id}": f"![x]({address})" for id, address in outside.items()})
    yield from in_body("K029", 7, {"image-by-reference": "![x][y]\n\n[y]: /etc/passwd"})
    yield from in_body("K029", 5, {"document-missing": "[x](/medier/x.pdf)", "document-outside": "[x](../x.pdf)"})


def yaml_cases() -> Iterable[Case]:
    broken = {
        "colon": "titel: Pas: nyt\n",
        "tab": "titel:\tPrøve\n",
        "unclosed-quote": 'titel: "Prøve\nformaal: x\n',
        "unclosed-apostrophe": "titel: 'Prøve\nformaal: x\n",
        "at-sign": "titel: @x\n",
        "backtick": "titel: `x`\n",
        "percent": "titel: %x\n",
        "star": "titel: *x*\n",
        "list": "- a\n",
        "text": "hej\n",
        "unclosed-list": "titel: [a\n",
        "unknown-escape": 'titel: "\\q"\n',
        "no-fields": "",
        "lone-bracket": "titel: ]\n",
    }
    lines = {"unclosed-list": 3}
    for id, head in broken.items():
        yield from in_head("K010", lines.get(id, 2), {id: head})
    yield from in_head(
        "K010",
        4,
        {
            "tab-for-indent": "titel: a\nborgerord:\n\t- a\n",
            "directive": "# x\n%YAML 1.1\ntitel: a\n",
            "second-document": "titel: a\n...\nx: y\n",
            "indent": "titel: a\nformaal: b\n  x: y\n",
            "empty-key": "titel: a\nformaal: b\n: x\n",
            "long-key": f"{HEAD}{'k' * 2000}: x\n",
        },
    )
    yield from in_head(
        "K011",
        2,
        {
            "anchor": "titel: &a x\nformaal: x\n",
            "alias": "titel: *a\nformaal: x\n",
            "python": "titel: !!python/object:os.system x\n",
            "tag": "titel: !!str x\n",
            "own-tag": "titel: !x x\n",
            "map-tag": "!!map\ntitel: x\n",
            "merge": "<<: {titel: x}\nformaal: x\n",
            "list-for-key": "? [a, b]\n: x\n" + HEAD,
            "group-for-key": "? {a: b}\n: x\n" + HEAD,
            "blank-key": f'"": x\n{HEAD}',
            "billion-laughs": "a: &a [x, x]\nb: &b [*a, *a]\n",
            "override-escaped": 'titel: "a\\u202eb"\n',
            "nul-escaped": 'titel: "a\\0b"\n',
            "script-escaped": 'titel: "\\x3cscript>"\n',
            "surrogate-escaped": 'titel: "\\ud800"\n',
            "no-such-character": 'titel: "\\U00110000"\n',
            "far-too-large-character": 'titel: "\\UFFFFFFFF"\n',
            "cpr-escaped": 'titel: "010190\\x2d1234"\n',
        },
    )
    yield from in_head(
        "K013",
        4,
        {
            "unknown-key": f"{HEAD}titell: x\n",
            "upper-case-key": f"{HEAD}Titel: x\n",
            "null-key": f"{HEAD}null: x\n",
            "long-explicit-key": f"{HEAD}? {'k' * 90_000}\n: x\n",
        },
    )
    yield from in_head("K014", 4, {"key-twice": f"{HEAD}titel: x\n"})
    yield from in_head("K014", 3, {"key-twice-in-flow": "titel: x\nformaal: {a: b, a: c}\n"})
    yield from in_head(
        "K015",
        2,
        {
            "nothing": "titel:\nformaal: x\n",
            "null": "titel: null\nformaal: x\n",
            "tilde": "titel: ~\nformaal: x\n",
            "empty-quotes": 'titel: ""\nformaal: x\n',
            "blank-quotes": "titel: '  '\nformaal: x\n",
        },
    )
    yield from in_head("K015", 4, {"empty-list": f"{HEAD}borgerord: []\n", "nothing-for-date": f"{HEAD}gennemset:\n"})
    yield from in_head("K015", 5, {"empty-item": f"{HEAD}borgerord:\n  -\n"})
    yield from in_head("K017", 2, {"list-for-text": "titel:\n  - a\nformaal: x\n"})
    yield from in_head(
        "K017",
        4,
        {
            "number-for-key": f"{HEAD}1: x\n",
            "text-for-list": f"{HEAD}borgerord: pas\n",
            "group-for-list": f"{HEAD}borgerord: {{a: b}}\n",
            "list-for-date": f"{HEAD}gennemset: [2026-11-24]\n",
            "many-brackets": f"{HEAD}borgerord: {'[' * 100_000}\n",
            "many-closed-brackets": f"{HEAD}borgerord: {'[' * 50_000}{']' * 50_000}\n",
            "many-braces": f"{HEAD}x: {'{a: ' * 30_000}\n",
        },
    )
    yield from in_head("K017", 5, {"many-dashes": f"{HEAD}borgerord:\n {'- ' * 50_000}a\n"})
    yield from in_head(
        "K012",
        4,
        {
            "date-in-words": f"{HEAD}gennemset: snart\n",
            "no-such-day": f"{HEAD}gennemset: 2026-02-30\n",
            "danish-date": f"{HEAD}gennemset: 24-11-2026\n",
            "arabic-digits": f"{HEAD}gennemset: ٢٠٢٦-١١-٢٤\n",
            "endless-number": f"{HEAD}gennemset: {'9' * 100_000}\n",
        },
    )
    yield from in_head("K018", 2, {"long-title": f"titel: {'a' * LARGE}\nformaal: x\n"})
    for sign in ("<", "x"):
        tags = f'<a "{sign}" ' * 20_000
        yield from in_head("K018", 2, {f"tags-with-quotes-round-{sign}": f"titel: '{tags}'\nformaal: x\n"})
    yield from in_head("K024", 5, {"reference-to-nothing": f"{HEAD}genveje:\n  - nej\n"})
    yield from in_head(
        "K025", 4, {"path-for-id": f"{HEAD}under: ../../x\n", "template-for-id": f"{HEAD}under: '{{{{ x }}}}'\n"}
    )
    for id, text in {
        "no-front-matter": "# Hej\n",
        "no-dashes": "titel: x\n",
        "no-end": "---\ntitel: x\n",
        "blank-line-first": "\n" + ORDINARY,
        "four-dashes": "----\ntitel: x\n----\n",
        "toml": "+++\na = 1\n+++\n",
    }.items():
        yield refused(id, put(PAGE, text), "K010")
    yield accepted("clock-stays-text", put(PAGE, page(head="titel: 10:30\nformaal: nej\n")), "", "10:30")
    yield accepted("number-stays-text", put(PAGE, page(head="titel: 0123\nformaal: 1e3\n")), "", "0123")
    yield accepted("no-stays-text", put(PAGE, page(head="titel: no\nformaal: x\n")), "", "no")
    yield accepted("block", put(PAGE, page(head="titel: |\n  Prøve\n  to\nformaal: >\n  x\n")), "", "Prøve to")
    yield accepted("flow", put(PAGE, page(head="{titel: Prøve, formaal: x, borgerord: [a, b]}\n")), "")
    yield accepted("comment", put(PAGE, page(head="# hej\ntitel: Prøve # hej\nformaal: x\n")), "")
    yield accepted("escaped-quote", put(PAGE, page(head='titel: "a \\"b\\" \\\\ c"\nformaal: x\n')), "", 'a "b" \\ c')
    yield accepted(
        "template-in-title", put(PAGE, page(head="titel: '{{ x }} {% y %}'\nformaal: x\n")), "", "{{ x }} {% y %}"
    )
    yield accepted("tag-in-title", put(PAGE, page(head="titel: <b>Fed</b> & co\nformaal: x\n")), "", "<b>Fed</b> & co")


def vocabularies() -> Iterable[Case]:
    owner = "bykontoret:\n  navn: Bykontoret\n  navn_en: City Office\n  art: kommune\n"
    yield accepted("vocabulary-crlf", both(put(PAGE, ORDINARY), put(OWNERS, "\ufeff" + owner.replace("\n", "\r\n"))))
    for code, line, id, text in (
        ("K010", 1, "list", "- a\n"),
        ("K010", 1, "comment", "# a\n"),
        ("K010", 1, "tab", "a:\tb\n"),
        ("K010", 5, "second-document", owner + "---\na: b\n"),
        ("K011", 1, "anchor", "a: &b c\n"),
        ("K014", 5, "id-twice", owner * 2),
        ("K014", 4, "key-twice", owner.replace("art: kommune", "navn: x")),
        ("K017", 1, "text-for-group", "bykontoret: x\n"),
        ("K017", 1, "brackets", "a: " + "[" * 100_000),
        ("K013", 5, "unknown-key", owner + "  nvan: x\n"),
        ("K019", 4, "choice", owner.replace("kommune", "kommunal")),
        ("K001", 5, "id", owner + owner.replace("bykontoret", "By Kontoret")),
        ("K015", 2, "nothing", owner.replace(": Bykontoret", ":")),
        ("K024", 5, "reference", owner + "  del_af: nej\n"),
    ):
        yield refused(f"vocabulary-{id}", put(OWNERS, text), code, line, OWNERS)


def active() -> Iterable[Case]:
    for id, text in {
        "script": "<script>alert(1)</script>",
        "upper-case-script": "<ScRiPt>",
        "script-in-code": "`<script>`",
        "script-in-comment": "<!-- <script> -->",
        "script-as-entities": "&lt;script&gt;",
        "script-by-numbers": "&#60;script&#62;",
        "closing-script": "</script>",
        "iframe": "<iframe srcdoc=x>",
        "object": "<object data=x>",
        "svg": "<svg/onload=x>",
        "style": "<style>a</style>",
        "form": "<form action=x>",
        "base": "<base href=x>",
        "handler": "<b onclick=x>a</b>",
        "handler-after-slash": "<img/src=x/onerror=alert(1)>",
        "handler-after-quote": '<a href="x"onclick=x>',
        "handler-with-space": "<b onclick = x>",
        "handler-after-sign": '<a title=">" onclick=x>',
        "handler-after-less": '<a title="<" onclick=x>',
        "unclosed-handler": "<img src=x onerror=alert(1)",
        "toggle": "<details open ontoggle=x>",
        "meta": '<meta http-equiv="refresh">',
    }.items():
        yield from everywhere(id, "K027", text)
    yield from in_body(
        "K027",
        5,
        {
            "handler-over-lines": "<img src=x\nonerror\n=\nalert(1)>",
            "script-in-fence": "~~~ <script>\n~~~",
        },
    )
    yield from in_body("K027", 6, {"script-in-block-of-code": "```\n<script>x</script>\n```"})
    for id, body, html in (
        ("bold", "<b>fed</b>", "<p>&lt;b&gt;fed&lt;/b&gt;</p>"),
        ("block", "<div>\na\n</div>", "<p>&lt;div&gt;\na\n&lt;/div&gt;</p>"),
        ("comment", "<!-- hej -->", "<p>&lt;!-- hej --&gt;</p>"),
        ("jinja", "{{ x }} {% y %} {# z #}", "<p>{{ x }} {% y %} {# z #}</p>"),
        ("php", "<?php echo 1 ?>", "<p>&lt;?php echo 1 ?&gt;</p>"),
        ("cdata", "<![CDATA[x]]>", "<p>&lt;![CDATA[x]]&gt;</p>"),
        ("doctype", "<!DOCTYPE html>", "<p>&lt;!DOCTYPE html&gt;</p>"),
        ("unclosed", "<b", "<p>&lt;b</p>"),
        ("plaintext", "<plaintext>", "<p>&lt;plaintext&gt;</p>"),
        ("link", '<a href="javascript:x">a</a>', '<p>&lt;a href="javascript:x"&gt;a&lt;/a&gt;</p>'),
        ("script-address-as-tag", "<javascript:alert(1)>", "<p>&lt;javascript:alert(1)&gt;</p>"),
        ("entity-of-entity", "&amp;lt;b&amp;gt;", "<p>&amp;lt;b&amp;gt;</p>"),
        ("less", "5 < 6 & 7 > 3", "<p>5 &lt; 6 &amp; 7 &gt; 3</p>"),
        ("wednesday", "a <b onsdag = fri", "<p>a &lt;b onsdag = fri</p>"),
        ("wide-signs", "＜script＞", "<p>＜script＞</p>"),
        ("attributes", "# x {: onclick=x}".replace("# ", ""), "<p>x {: onclick=x}</p>"),
        ("wiki", "[[a]] {toc} [TOC]", "<p>[[a]] {toc} [TOC]</p>"),
    ):
        yield shown(id, body, html)


def links() -> Iterable[Case]:
    dangerous = {
        "javascript": "javascript:alert(1)",
        "case": "JaVaScRiPt:alert(1)",
        "entity": "java&#115;cript:alert(1)",
        "hex-entity": "&#x6A;avascript:alert(1)",
        "colon-entity": "javascript&colon;alert(1)",
        "tab": "java\tscript:alert(1)",
        "tab-entity": "java&Tab;script:alert(1)",
        "newline": "java\nscript:alert(1)",
        "percent": "%6Aavascript:alert(1)",
        "percent-colon": "javascript%3Aalert(1)",
        "angle": "<javascript:alert(1)>",
        "space": " javascript:alert(1)",
        "control-entity": "&#1;javascript:alert(1)",
        "data": "data:text/html,x",
        "base64": "data:text/html;base64,PHN",
        "vbscript": "vbscript:x",
        "file": "file:///etc/passwd",
        "blob": "blob:x",
        "ftp": "ftp://example.org",
        "no-scheme": "//example.org",
        "backslashes": "\\\\\\\\example.org",
        "backslash": "/\\\\example.org",
        "scheme-backslash": "https:\\\\\\\\example.org",
        "user": "https://borger.dk@example.org/",
        "user-entity": "https://borger.dk&#64;example.org/",
        "no-host": "https:///example.org",
        "no-slashes": "https:example.org",
        "broken-host": "https://[::1",
        "no-protocol": "www.kk.dk",
        "relative": "../om/",
        "file-of-page": "om.md",
        "file-from-root": "/sider/om.md",
        "none": "",
        "query": "?x=1",
    }
    yield from in_body("K028", 5, {f"link-{id}": f"[a]({address})" for id, address in dangerous.items()})
    yield from in_body(
        "K028",
        7,
        {
            "link-by-reference": "[a][b]\n\n[b]: javascript:alert(1)",
            "link-by-short-reference": "[a]\n\n[a]: javascript:alert(1)",
            "link-in-list": "Hej.\n\n- [a](javascript:x)",
            "link-in-heading": "Hej.\n\n## [a](javascript:x)",
            "link-in-quote": "Hej.\n\n> [a](javascript:x)",
            "link-found-by-its-words": "Hej.\n\n[disse ord](java&#115;cript:x)",
            "link-around-image": "Hej.\n\n[![x](/medier/x.png)](javascript:x)",
        },
    )
    yield from in_body("K028", 7, {"link-in-table": "| a |\n| --- |\n| [a](javascript:x) |"})
    yield from in_body(
        "K032",
        5,
        {"link-to-nothing": "[a](/nej/)", "link-upwards": "[a](/om/../../x)", "link-with-nul": "[a](/om/%00)"},
    )
    for id, address in {
        "page": "/om/",
        "web": "https://www.kk.dk/a?b=c&amp;d=e#f",
        "mail": "mailto:a@kk.dk",
        "place": "#b",
        "port": "https://kk.dk:8080/",
    }.items():
        yield shown(f"link-{id}", f"[a]({address})", f'<p><a href="{address}">a</a></p>')
    yield shown("link-telephone", "[112](tel:112)", '<p><a href="tel:112">112</a></p>')
    yield shown("title-of-a-link", '[a](/om/ "x\' onclick=y")', '<p><a href="/om/" title="x\' onclick=y">a</a></p>')
    yield shown("web-address-in-angles", "<https://kk.dk>", '<p><a href="https://kk.dk">https://kk.dk</a></p>')
    english = both(put(PAGE, page()), put(ENGLISH, page("[a](javascript:x)", "titel: Test\nformaal: Test.\n")))
    yield refused("link-in-english", english, "K028", 5, ENGLISH)


def markdown_size() -> Iterable[Case]:
    def lines(text: str) -> str:
        line = text * (3900 // len(text))
        return "\n".join([line] * (LARGE // len(line)))

    for text in (
        "[",
        "![",
        "](",
        "[a](",
        "*a ",
        "**a ",
        "_a ",
        "``a`",
        "\\*",
        "<a ",
        "<!--",
        "&lt;",
        "[skriv ",
        "<https://a",
        "[a][b]",
        "> ",
    ):
        paragraphs = lines(text).replace("\n", "\n\n")
        for id, body in {"lines": lines(text), "paragraphs": paragraphs}.items():
            name = f"{id}-of-{text.strip()}"
            code = "K035"
            yield Case(f"quick-{name}", put(PAGE, page(body)), refused=((PAGE, code, 0),))
    yield from in_body(
        "K035",
        5,
        {
            "many-quotes": "> " * 10_000 + "a",
            "twenty-quotes": "> " * 20 + "a",
            "tight-quotes": ">" * 3900 + "a",
            "many-lists": "- " * 10_000 + "a",
            "thirty-lists": "- " * 30 + "a",
            "numbers": "1. " * 1200 + "a",
            "stairs": "\n".join("    " * step + "- a" for step in range(250)),
            "long-line": "ord " * 50_000,
            "many-lines": "a\n" * 90_000,
            "many-paragraphs": "a\n\n" * 50_000,
            "long-table": "|a|b|\n|-|-|\n" + "|x|y|\n" * 25_000,
        },
    )
    yield from in_body(
        "K033",
        5,
        {
            "first-heading": "# a",
            "step-over": "### a",
            "heading-in-quote": "> # a",
            "heading-in-list": "- # a",
            "indented-heading": "    # a",
        },
    )
    yield from in_body(
        "K033", 6, {"underlined": "a\n===", "underlined-twice": "a\n---", "front-matter-twice": "x: y\n---"}
    )
    yield from in_body("K033", 7, {"heading-in-fence": "```\n\n# a\n\n```"})
    yield shown(
        "headings",
        "## a\n\n### b\n\n## a",
        '<h2 id="afsnit-a">a</h2>\n<h3 id="afsnit-b">b</h3>\n<h2 id="afsnit-a-2">a</h2>',
    )


def privacy() -> Iterable[Case]:
    for id, text in {
        "hyphen": "010190-1234",
        "bare": "0101901234",
        "space": "010190 1234",
        "spaced-hyphen": "010190 - 1234",
        "dash": "010190–1234",
        "unbroken-hyphen": "010190\u20111234",
        "minus": "010190−1234",
        "points": "01.01.90-1234",
        "slash": "010190/1234",
        "wide": "０１０１９０-１２３４",
        "in-words": "Mit nummer er 311299-0007.",
        "entity": "010190&#45;1234",
        "after-address": "https://kk.dk 010190-1234",
    }.items():
        yield from everywhere(f"cpr-{id}", "K030", text)
    for id, text in {
        "todo": "TODO: skriv mere",
        "small-todo": "todo",
        "tbd": "TBD",
        "fixme": "FIXME",
        "three": "Ring XXX",
        "small": "kl. xxx",
        "lorem": "Lorem ipsum dolor",
        "insert": "Indsæt tekst her",
        "bracket": "[indsæt navn]",
        "write": "[skriv noget her]",
        "english": "[insert name]",
        "alone": "Tekst her",
    }.items():
        yield from everywhere(f"placeholder-{id}", "K031", text)
    for id, text in {
        "sign-up": "Skriv op til tre skoler.",
        "write-here": "Skriv her, hvis du er i tvivl.",
        "address": "Se https://kk.dk/xxx/TODO.",
        "cpr-in-address": "Se https://kk.dk/010190-1234.",
        "telephone": "Ring 33663366 eller +45 33663366.",
        "ten-digits": "4533663366 og 9912991234",
        "long-number": "Konto 50101901234567.",
        "dates": "12.10.2026 1430 og 01-01-2026.",
        "isbn": "978-87-0101-9012-3",
        "method": "Metode og todelt.",
        "size": "Størrelse XXL og XX.",
        "picture": "Indsæt billede af skaden, når du anmelder.",
        "text-here": "Læs den korte tekst her på siden.",
        "every": "Skriv tekst til brevet.",
    }.items():
        yield shown(f"ordinary-{id}", text, f"<p>{text}</p>")
    yield shown("ordinary-sign-up-link", "[Skriv dig op](/om/)", '<p><a href="/om/">Skriv dig op</a></p>')


CASES: tuple[Case, ...] = (
    *encodings(),
    *characters(),
    *names(),
    *kinds_of_file(),
    *media(),
    *yaml_cases(),
    *vocabularies(),
    *active(),
    *links(),
    *markdown_size(),
    *privacy(),
)
