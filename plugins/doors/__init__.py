"""The doors: the commands that people and machines come in by, beside `pelican` itself.

`check` says what is wrong, `new` writes a draft, `serve` shows the portal while it is written, `guide` writes what the
schema and the rules say of themselves, `links` visits other sites, `coverage` shows the help there is for each
service. May use the catalogue, the checks and the network, and start Pelican as a program.
"""
