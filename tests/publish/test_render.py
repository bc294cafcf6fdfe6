"""Templates: the theme's own, escaped, and strict about names."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from plugins.publish.render import Renderer, TemplateFailed, with_telephones
from tests.helpers import write

VIEW: dict[str, Any] = {"language": "da", "address": "/pas/", "title": "<b>Pas & kørekort</b>", "nothing": None}


@pytest.fixture
def theme(tmp_path: Path) -> Path:
    for language in ("da", "en"):
        write(tmp_path, f"words/{language}.yaml", f"hello: Hello in {language}\n")
    write(tmp_path, "words/compounds.txt", "# joints\nborger-rådgiver\n")
    return tmp_path


def rendered(theme: Path, template: str, **more: Any) -> str:
    write(theme, "templates/page.html", template)
    return Renderer(theme, "/assets/1", "a > b {}", {"search": {"da": "/soeg/da.json"}}).render(
        "page.html", VIEW | more
    )


@pytest.mark.parametrize(
    ("template", "html"),
    [
        ("{{ title }}", "&lt;b&gt;Pas &amp; kørekort&lt;/b&gt;"),
        ("{{ t.hello }}", "Hello in da"),
        ("{{ assets }}/main.js", "/assets/1/main.js"),
        ("<style>{{ style | safe }}</style>", "<style>a > b {}</style>"),
        ("<h1>Borgerrådgiver</h1><p>Borgerrådgiver</p>", "<h1>Borger&shy;rådgiver</h1><p>Borgerrådgiver</p>"),
        ("{{ data_files.search.da }}", "/soeg/da.json"),
        ('{{ "33 66 33 66" | telephone }}', "tel:+4533663366"),
        ("{% if true %}\nline\n{% endif %}\n", "line\n"),
    ],
)
def test_a_template_shows_its_view(theme: Path, template: str, html: str) -> None:
    assert rendered(theme, template) == html


def test_words_follow_the_language_of_the_view(theme: Path) -> None:
    assert rendered(theme, "{{ t.hello }}", language="en") == "Hello in en"


def test_template_syntax_in_content_is_only_text(theme: Path) -> None:
    assert rendered(theme, "{{ title }}", title="{{ 7 * 7 }}{% raw %}") == "{{ 7 * 7 }}{% raw %}"


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("<p>\n{{ name }}", "templates/page.html:2: fejl: 'name' is undefined (på /pas/)"),
        ("{{ t.bye }}", "templates/page.html:1: fejl: 'dict object' has no attribute 'bye' (på /pas/)"),
        ("{{ title | upside_down }}", "templates/page.html:1: fejl: No filter named 'upside_down'."),
        ("<p>\n\n{% if %}", "templates/page.html:3: fejl: Expected an expression, got 'end of statement block'"),
        ("\n{% include 'part.html' %}", "templates/page.html:2: fejl: skabelonen «part.html» findes ikke i temaet."),
        ("\n{% extends 'whole.html' %}", "templates/page.html:2: fejl: skabelonen «whole.html» findes ikke i temaet."),
        ("{{ [] | random }}", "templates/page.html:1: fejl: No random item, sequence was empty. (på /pas/)"),
    ],
)
def test_a_template_that_fails_is_named_with_its_line(theme: Path, template: str, message: str) -> None:
    with pytest.raises(TemplateFailed) as failed:
        rendered(theme, template)
    assert str(failed.value) == f"{theme}/{message}"


def test_a_component_that_fails_is_named_and_not_the_page_around_it(theme: Path) -> None:
    write(theme, "components/sign/sign.html", "<p>\n<p>{{ name }}")
    with pytest.raises(TemplateFailed, match=r"components/sign/sign\.html:2: fejl: 'name' is undefined"):
        rendered(theme, "{% include 'components/sign/sign.html' %}")


def test_a_template_that_is_not_there_is_named(theme: Path) -> None:
    with pytest.raises(TemplateFailed, match=r"fejl: skabelonen «no-such\.html» findes ikke i temaet\."):
        Renderer(theme, "", "", {}).render("no-such.html", VIEW)


@pytest.mark.parametrize("name", ["en.yaml", "compounds.txt"])
def test_words_that_are_not_there_are_named(theme: Path, name: str) -> None:
    (theme / "words" / name).unlink()
    with pytest.raises(TemplateFailed, match=rf"words/{re.escape(name)} findes ikke"):
        Renderer(theme, "", "", {})


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ring 33 66 33 66.", 'Ring <a href="tel:+4533663366">33 66 33 66</a>.'),
        ("<b> & 33 66 33 66", '&lt;b&gt; &amp; <a href="tel:+4533663366">33 66 33 66</a>'),
        ("Sag 12 33 66 33 66 12", "Sag 12 33 66 33 66 12"),
        ("den 10 11 12", "den 10 11 12"),
    ],
)
def test_a_telephone_number_in_a_field_can_be_pressed(text: str, shown: str) -> None:
    assert with_telephones(text) == shown
