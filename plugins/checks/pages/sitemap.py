"""The sitemap lists exactly the pages that search engines may know: what is missing there is found late or never."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from xml.etree import ElementTree

from plugins.catalogue.problems import Problem, Rule

from ..page import Release

RULE = Rule("K209", "Oversigten for søgemaskiner (sitemap.xml) har netop de sider, de må kende.")

_LOCATION = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


def check(release: Release) -> Iterator[Problem]:
    document = ElementTree.fromstring(release.sitemap)  # noqa: S314 (the build wrote it)
    listed = Counter(element.text or "" for element in document.iter(_LOCATION))
    for page in release.pages:
        times = listed[release.site + page.address]
        if times != int(page.is_indexed):
            may = "må kende" if page.is_indexed else "ikke må kende"
            yield page.breaks(RULE, f"som søgemaskiner {may}, men som sitemap.xml har {times} gange", "Ret skabelonen.")
    for url in sorted(url for url in listed if release.page_at(url) is None):
        yield RULE.broken("sitemap.xml", 1, f"har «{url}», som ingen side er.", "Ret det, der skriver oversigten.")
