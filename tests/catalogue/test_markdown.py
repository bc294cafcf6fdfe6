"""From Markdown to safe HTML. What is refused is in `odd_files`."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from plugins.catalogue.markdown import convert
from tests.helpers import converted

HTML = [
    ("**a** og *b*", "<p><strong>a</strong> og <em>b</em></p>"),
    ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
    ("2. a\n3. b", '<ol start="2">\n<li>a</li>\n<li>b</li>\n</ol>'),
    ("ord\n: forklaring", "<dl>\n<dt>ord</dt>\n<dd>forklaring</dd>\n</dl>"),
    ("`a<b`", "<p><code>a&lt;b</code></p>"),
    ("## Få hjælp", '<h2 id="afsnit-faa-hjaelp">Få hjælp</h2>'),
    ("a & b <b>c</b>", "<p>a &amp; b &lt;b&gt;c&lt;/b&gt;</p>"),
    ("\\*a\\*", "<p>*a*</p>"),
]


@pytest.mark.parametrize(("text", "html"), HTML)
def test_markdown_becomes_html(text: str, html: str) -> None:
    assert converted(text).html == html


def test_a_table_becomes_one() -> None:
    assert "<td>b</td>" in converted("| a |\n| --- |\n| b |").html


def test_plain_text_is_that_of_the_paragraphs() -> None:
    assert converted("## a\n\nb **c**\nd\n\n- e\n\nf").text == "b c d\nf"


def test_a_list_without_a_blank_line_before_it_is_advised() -> None:
    _, problems = convert("a.md", PurePosixPath("sider/a.md"), "a\n- b", 10)
    assert [str(problem) for problem in problems] == [
        "a.md:11: råd K034 er en liste lige efter tekst og bliver ikke til en liste. Sæt en tom linje før."
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("# a", "10: fejl K033 «# a» springer et trin over. Begynd linjen med ##."),
        ("## a\n\n#### b", "12: fejl K033 «#### b» springer et trin over. Begynd linjen med ###."),
        (
            "a\n===",
            "11: fejl K033 «a» bliver til en overskrift. Begynd linjen før med ##, eller sæt en tom linje imellem.",
        ),
        (
            "[a](javascript:x)",
            (
                "10: fejl K028 linker til «javascript:x», som begynder med javascript:. "
                "Skriv hele adressen med https://, eller fjern linket."
            ),
        ),
        ("[a](om.md)", "10: fejl K028 linker til «om.md», som er en fil. Skriv sidens adresse: /om/"),
        (
            "[a](../hjaelp/x.md)",
            "10: fejl K028 linker til «../hjaelp/x.md», som er en fil. Skriv sidens adresse: /hjaelp/x/",
        ),
        (
            "![a](https://kk.dk/a.png)",
            (
                "10: fejl K029 viser et billede fra «https://kk.dk/a.png». "
                "Læg billedet i content/medier/, og link til det der."
            ),
        ),
        (
            "![a](a.png)",
            (
                "10: fejl K029 peger på «a.png», som ikke ligger i content/medier/. "
                "Læg filen der, og skriv /medier/ og filens navn."
            ),
        ),
        ("> " * 20 + "a", "10: fejl K035 har tekst i alt for mange lag. Fjern de inderste lister eller citater."),
        ("x" * 4001, "10: fejl K035 har en linje på 4001 tegn. Del den i afsnit."),
        (
            "a\n\n" + "[x\n" * 4000,
            "12: fejl K035 har alt for mange tegn som [ * _ i ét afsnit. Fjern dem, eller del afsnittet.",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_line(text: str, message: str) -> None:
    _, problems = convert("a.md", PurePosixPath("sider/a.md"), text, 10)
    assert [str(problem) for problem in problems] == [f"a.md:{message}"]


def test_a_telephone_number_can_be_pressed_wherever_it_stands_in_the_text() -> None:
    assert converted("Ring **33 66 33 66**.").html == (
        '<p>Ring <strong><a href="tel:+4533663366">33 66 33 66</a></strong>.</p>'
    )


def test_a_number_in_a_link_or_in_code_is_left_as_it_is() -> None:
    assert converted("[33 66 33 66](https://a.example.org/)").html.count("<a ") == 1
    assert "tel:" not in converted("`33 66 33 66` og 12345678 og 1 33 66 33 66").html
