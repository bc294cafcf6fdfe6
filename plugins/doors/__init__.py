"""The doors: the commands that people and machines come in by, beside `pelican` itself.

`check` says what is wrong, `new` writes a draft, `serve` shows the portal while it is written, `guide` writes what the
schema and the rules say of themselves. May use the catalogue and the checks, and start Pelican as a program.
"""
