"""What must be true of a page as a reader meets it: in a real browser, in every look, by keyboard and on paper.

A rule (`rules/`) looks at the page a browser shows and tells its findings, in Danish; `axe` asks the engine the same.
The tests run them over the real portal and over pages with planted barriers; `make audit` adds a second engine and
keeps a record. May use Selenium and the packages of the browser, and reads built pages alone: it knows neither content,
nor Pelican, nor Jinja.
"""
