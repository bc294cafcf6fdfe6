"""Where running text may be interrupted, and what is heard of it."""

from __future__ import annotations

import pytest

from plugins.portal.prose import blocks
from tests.helpers import converted

END = "[*]"


def marked(html: str) -> str:
    """HTML with a mark where each of its blocks ends."""
    for block in reversed(blocks(html)):
        html = html[: block.end] + END + html[block.end :]
    return html


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("a\n\nb", "<p>a</p>[*]\n<p>b</p>[*]"),
        ("- a\n- b", "<ul>\n<li>a[*]</li>\n<li>b[*]</li>\n</ul>"),
        ("- a\n\n    b", "<ul>\n<li>\n<p>a</p>[*]\n<p>b</p>[*]\n</li>\n</ul>"),
        ("- a\n    - b", "<ul>\n<li>a[*]<ul>\n<li>b[*]</li>\n</ul>\n</li>\n</ul>"),
        ("> a", "<blockquote>\n<p>a</p>[*]\n</blockquote>"),
        ("a\n: b", "<dl>\n<dt>a</dt>\n<dd>b[*]</dd>\n</dl>"),
        ("a *b* c  \nd", "<p>a <em>b</em> c<br>\nd</p>[*]"),
    ],
)
def test_a_block_ends_where_something_may_follow(text: str, ends: str) -> None:
    assert marked(converted(text).html) == ends


def test_a_table_is_one_block() -> None:
    html = converted("| Dag | Sted |\n| --- | --- |\n| lørdag | bykontoret |").html
    assert marked(html) == html + END
    assert blocks(html)[0].text.split() == ["|", "|", "lørdag", "bykontoret"]


@pytest.mark.parametrize("text", ["## a", "[a](/om/)", "`a`", "    a", "![a](/medier/a.png)"])
def test_headings_links_code_and_pictures_are_not_listened_to(text: str) -> None:
    assert not any("a" in block.text for block in blocks(converted(text).html))


def test_words_on_either_side_of_a_link_are_no_phrase() -> None:
    assert [block.text for block in blocks(converted("almen [a](/om/) bolig").html)] == ["almen | bolig"]


def test_signs_are_heard_as_they_are_read() -> None:
    assert [block.text for block in blocks(converted("a < b & c").html)] == ["a < b & c"]


def test_text_in_a_language_of_its_own_is_not_listened_to() -> None:
    assert [block.text for block in blocks('<div lang="ar"><p>a</p></div><p>b</p>')] == ["|", "b"]


def test_places_are_counted_from_the_beginning_whatever_the_lines_hold() -> None:
    html = "<p>æ\u2028ø</p>\n<p>😀\nb</p>\n"
    assert marked(html) == f"<p>æ\u2028ø</p>{END}\n<p>😀\nb</p>{END}\n"


def test_no_text_has_no_blocks() -> None:
    assert blocks("") == []
