"""What citizens get: from the library to views and other outputs, as pure functions.

A view is a plain dict of strings, numbers, lists and dicts, computed eagerly: templates see nothing else.
May use the catalogue, lunr and a stemmer; knows neither Pelican nor Jinja, and reads and writes no file.
"""
