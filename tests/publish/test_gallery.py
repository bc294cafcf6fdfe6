"""The gallery: what is shown as text is what is run, and an example that cannot be shown is named."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from plugins.publish.gallery import Example, ExampleFailed, call_text, literal, read
from plugins.publish.render import Renderer
from tests.helpers import FULL, make_project, run_pelican, write

VIEW: dict[str, Any] = {"language": "da", "address": "/om/komponenter/", "telephone": "33 66 33 66"}
PLATE = """
{% macro plate(text, small=false) %}<b{% if small %} class="small"{% endif %}>{{ text }}</b>{% endmacro %}
{% macro box(title="") %}<div>{{ title }}{{ caller() }}</div>{% endmacro %}
{% macro links(urls) %}{% for url in urls %}{{ url }}{% endfor %}{% endmacro %}
{% macro call() %}{{ t.hello }} {{ telephone }} {{ assets }}{% endmacro %}
"""


@pytest.fixture
def theme(tmp_path: Path) -> Path:
    for language in ("da", "en"):
        write(tmp_path, f"words/{language}.yaml", f"hello: Hello in {language}\n")
    write(tmp_path, "words/compounds.txt", "")
    page = "{% for part in gallery() %}{% for one in part.examples %}{{ one.html | safe }}\n{% endfor %}{% endfor %}"
    write(tmp_path, "templates/components.html", page)
    write(tmp_path, "components/plate/plate.html", PLATE)
    return tmp_path


def rendered(theme: Path, examples: str) -> str:
    write(theme, "components/plate/examples.yaml", examples)
    return Renderer(theme, "/assets/1", "", {}).render("components.html", VIEW)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("Å 'og' \"gås\" {{ x }} %}\n", '"Å \'og\' \\"gås\\" {{ x }} %}\\n"'),
        (True, "true"),
        (None, "none"),
        (12, "12"),
        ([], "[]"),
        (["a", False], '["a", false]'),
        ({"a": 1, "b": {"c": None}}, '{"a": 1, "b": {"c": none}}'),
    ],
)
def test_a_value_is_written_as_jinja_reads_it(theme: Path, value: Any, text: str) -> None:
    assert literal(value) == text
    assert Renderer(theme, "", "", {}).environment.compile_expression(text)() == value


def test_a_long_call_is_broken_over_lines_and_still_read_as_the_same(theme: Path) -> None:
    example = Example("Long", "plate", {"text": [{"one": "x" * 80}, {"other": ["y" * 60, "z" * 60]}], "small": True})
    text = call_text("plate", example)
    assert text == (
        '{% from "components/plate/plate.html" import plate with context %}\n'
        "{{ plate(\n"
        "  text=[\n"
        f'    {{"one": "{"x" * 80}"}},\n'
        "    {\n"
        '      "other": [\n'
        f'        "{"y" * 60}",\n'
        f'        "{"z" * 60}",\n'
        "      ],\n"
        "    },\n"
        "  ],\n"
        "  small=true,\n"
        ") }}"
    )
    assert "zzz" in Renderer(theme, "", "", {}).environment.from_string(text).render()


def test_an_example_is_rendered_in_the_context_of_the_page(theme: Path) -> None:
    assert rendered(theme, "- {title: Ring, macro: call}") == "Hello in da 33 66 33 66 /assets/1\n"


def test_arguments_are_escaped_as_on_any_page(theme: Path) -> None:
    assert rendered(theme, '- {title: Et, macro: plate, arguments: {text: "<3>"}}') == "<b>&lt;3&gt;</b>\n"


def test_an_example_may_have_something_inside(theme: Path) -> None:
    inside = '- {title: Kasse, macro: box, arguments: {title: A}, caller: "<p>{{ t.hello }}</p>"}'
    assert rendered(theme, inside) == "<div>A<p>Hello in da</p></div>\n"


def test_an_example_does_not_repeat_the_trail_of_its_page(theme: Path) -> None:
    write(theme, "components/plate/plate.html", "{% macro trail() %}{{ crumbs | length }}{% endmacro %}")
    write(theme, "components/plate/examples.yaml", "- {title: Sti, macro: trail}")
    assert Renderer(theme, "", "", {}).render("components.html", VIEW | {"crumbs": ["home"]}) == "0\n"


@pytest.mark.parametrize(
    ("examples", "message"),
    [
        ("- {title: Et, macro: plaet}", "eksemplet «Et» kan ikke vises: the template 'components/plate/plate.html'"),
        (
            "- {title: Et, macro: plate, arguments: {size: 1}}",
            "eksemplet «Et» kan ikke vises: macro 'plate' takes no key",
        ),
        ("- {title: Et, macro: plate}", "eksemplet «Et» kan ikke vises: parameter 'text' was not provided"),
        (
            "- {title: Et, macro: links, arguments: {urls: 7}}",
            "eksemplet «Et» kan ikke vises: 'int' object is not itera",
        ),
        (
            "- {title: Et, macro: plate, arguments: {text: 2026-11-24}}",
            "kan ikke vises: 2026-11-24 skal stå i anførsels",
        ),
        ("- {title: Et, macro: box, caller: '{% if %}'}", "eksemplet «Et» kan ikke vises: Expected an expression"),
        ("- {title: Et}", "eksempel 1 skal have title og macro, og må ellers kun have arguments, caller og note."),
        ("- {title: Et, macro: plate, argument: {}}", "eksempel 1 skal have title og macro"),
        ("- {title: Et, macro: plate, arguments: [3]}", "eksempel 1 skal have navne på sine arguments"),
        ("- {title: Et, macro: plate, arguments: {no: 3}}", "eksempel 1 skal have navne på sine arguments; yes og no"),
        ("- {title: 3, macro: plate}", "eksempel 1 skal have tekst i title."),
        ("- Et", "eksempel 1 skal have title og macro"),
        ("title: Et", "filen skal være en liste med mindst ét eksempel."),
        ("", "filen skal være en liste med mindst ét eksempel."),
        ("[]", "filen skal være en liste med mindst ét eksempel."),
    ],
)
def test_an_example_that_cannot_be_shown_is_named_with_its_file(theme: Path, examples: str, message: str) -> None:
    with pytest.raises(ExampleFailed) as failed:
        rendered(theme, examples)
    assert str(failed.value).startswith(f"{theme}/components/plate/examples.yaml: fejl: ")
    assert message in str(failed.value)


def test_yaml_that_cannot_be_read_is_named_with_its_line(theme: Path) -> None:
    with pytest.raises(ExampleFailed, match=r"plate/examples\.yaml:2: fejl: "):
        rendered(theme, "- title: Et\n  macro: a: b")


def test_a_component_without_examples_is_named(theme: Path) -> None:
    with pytest.raises(ExampleFailed, match=r"components/plate/examples\.yaml findes ikke\. Skriv mindst ét eksempel"):
        read(theme, "plate")


def test_a_wrong_example_ends_the_build_in_one_line(tmp_path: Path) -> None:
    project = make_project(tmp_path / "project", site=FULL)
    write(project, "theme/components/plate/examples.yaml", "- {title: Et, macro: plate, arguments: {size: 1}}")
    result = run_pelican(project)
    assert result.returncode == 1
    (line,) = result.stderr.splitlines()
    assert line.startswith("theme/components/plate/examples.yaml: fejl: eksemplet «Et» kan ikke vises: macro 'plate'")
    assert not (project / "output").exists()
