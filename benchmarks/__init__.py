"""Measurements of the built portal: run by hand, never by the tests of behaviour."""
