"""Every rule is in the registry, under a name of its own, and is tried on pages made for it."""

from __future__ import annotations

import pytest

from audit.rules import RULES, BrowserRule
from tests.helpers import ROOT

FILES = sorted(path.stem for path in (ROOT / "audit/rules").glob("*.py") if path.stem != "__init__")


def test_every_file_is_a_rule_in_the_registry() -> None:
    assert sorted(rule.NAME.replace("-", "_") for rule in RULES) == FILES


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.NAME)
def test_every_rule_has_tests_of_its_own(rule: BrowserRule) -> None:
    assert (ROOT / f"tests/a11y/rules/test_{rule.NAME.replace('-', '_')}.py").is_file()
