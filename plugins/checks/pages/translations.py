"""Pages in several languages name one another: who finds one of them is offered the one they can read."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.catalogue.problems import Problem, Rule

from ..page import ParsedPage, Release

RULE = Rule("K208", "Sider på flere sprog nævner sig selv og hinanden, hver med sit sprog.")


def check(release: Release) -> Iterator[Problem]:
    for page in release.pages:
        named = _named(page)
        for reason in sorted(
            {wrong for language, url in named for wrong in _wrong(page, named, language, url, release)}
        ):
            yield page.breaks(RULE, reason, "Ret skabelonen.")
        if named and page.address not in {url.removeprefix(release.site) for _, url in named}:
            yield page.breaks(RULE, "som nævner andre sprog, men ikke sig selv", "Ret skabelonen.")
        if len({language for language, _ in named}) < len(named):
            yield page.breaks(RULE, "som nævner to sider på samme sprog", "Ret skabelonen.")


def _named(page: ParsedPage) -> list[tuple[str, str]]:
    """The languages a page says that it is in, with the address of each."""
    links = page.soup.select("link[rel=alternate][hreflang]")
    return sorted((str(link["hreflang"]), str(link.get("href", ""))) for link in links)


def _wrong(page: ParsedPage, named: list[tuple[str, str]], language: str, url: str, release: Release) -> Iterator[str]:
    other = release.page_at(url)
    if other is None:
        yield f"som nævner «{url}», der ikke findes"
    elif language != other.language:
        yield f"som siger, at «{url}» er på {language}"
    elif _named(other) != named:
        yield f"som nævner «{url}», der ikke nævner de samme sider"
