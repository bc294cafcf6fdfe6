"""What no engine looks for: a file per promise, each a test of the page that a browser shows.

A rule's docstring says why a reader cares. It looks at the page as it is shown and, where its promise says so, at
another width, on paper or in another reader's settings; it leaves the page as it was, so that another rule can look
after it. A page is loaded once for all of them.
"""

from __future__ import annotations

from typing import Protocol

from selenium.webdriver import Chrome

from audit.finding import Finding

from . import (
    consistent_help,
    css_off,
    escape,
    field_contrast,
    focus_hidden,
    focus_order,
    focus_visible,
    group_name,
    headings,
    keyboard_reach,
    keyboard_trap,
    language_of_parts,
    link_text,
    live_region,
    new_window,
    picture_name,
    print_content,
    reduced_motion,
    reflow,
    skip_link,
    target_size,
    text_in_picture,
    text_resize,
    text_spacing,
    word_break,
)


class BrowserRule(Protocol):
    NAME: str

    def find(self, browser: Chrome) -> list[Finding]: ...


RULES: tuple[BrowserRule, ...] = (
    keyboard_reach,
    keyboard_trap,
    focus_visible,
    focus_hidden,
    focus_order,
    skip_link,
    escape,
    live_region,
    target_size,
    reflow,
    text_resize,
    text_spacing,
    word_break,
    field_contrast,
    text_in_picture,
    picture_name,
    language_of_parts,
    headings,
    group_name,
    link_text,
    new_window,
    consistent_help,
    print_content,
    css_off,
    reduced_motion,
)
