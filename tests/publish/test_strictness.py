"""Pelican's own warnings: fatal, and said once."""

from __future__ import annotations

import logging
import sys

import pytest

from plugins.publish.strictness import say_briefly


def record_of(module: str) -> logging.LogRecord:
    """What Pelican logs of an error that a module of this name raised."""
    try:
        exec("raise ValueError", {"__name__": module})
    except ValueError:
        return logging.LogRecord("pelican", logging.CRITICAL, "", 0, "said", (), sys.exc_info())
    raise AssertionError("nothing was raised")


@pytest.mark.parametrize("module", ["plugins.portal.search", "plugins", "pelican.conf"])
def test_a_fault_in_our_code_keeps_its_traceback(module: str) -> None:
    record = record_of(module)
    assert say_briefly(record)
    assert record.exc_info


@pytest.mark.parametrize("module", ["pelican.settings", "importlib._bootstrap"])
def test_what_pelican_refuses_is_said_without_a_traceback(module: str) -> None:
    record = record_of(module)
    assert say_briefly(record)
    assert record.exc_info is None


def test_a_warning_that_ended_the_build_is_not_said_twice() -> None:
    assert not say_briefly(record_of("pelican.log"))


def test_other_log_lines_are_let_through() -> None:
    assert say_briefly(logging.LogRecord("pelican", logging.WARNING, "", 0, "said", (), None))
