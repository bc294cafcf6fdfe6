"""The full site as the portal sees it, read once by each worker."""

from __future__ import annotations

from typing import Any

import pytest

from plugins.catalogue.library import Library
from plugins.portal.site import Portal
from tests.helpers import FULL, portal_of, views_of


@pytest.fixture(scope="session")
def full() -> Portal:
    return portal_of(FULL)


@pytest.fixture(scope="session")
def library(full: Portal) -> Library:
    return full.library


@pytest.fixture(scope="session")
def views(full: Portal) -> dict[str, dict[str, Any]]:
    """The view of each page by its address."""
    return views_of(full)
