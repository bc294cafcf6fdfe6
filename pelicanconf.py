"""A bare `pelican` reads this file, and would else build with its defaults: stop it, and say what to do."""

raise SystemExit("Selvbetjening bygges med `make build` (det er: pelican -s pelican.conf.py).")
