"""What must be true of a page as a reader meets it: in a real browser, in every look, by keyboard and on paper.

A rule (`rules/`) looks at the page a browser shows and tells its findings, in Danish; `axe` and `qualweb` ask two
engines the same, and `validity` the checkers of HTML and CSS. What a rule asks stands in a script beside it, run in the
page (`page`). The keyboard walk (`walk`), other looks (`looks`), room for text (`fit`) and what a screen reader gets
(`tree`) are shared by the rules that need them. The tests run them over the real portal and over pages with planted
barriers; `make audit` (`inspection`, `record`) runs them over every page, and writes down what they found. May use
Selenium, the front-end packages, YAML for the record, and the clock; it reads built pages and the names of components,
and knows neither content, nor Pelican, nor Jinja.
"""
