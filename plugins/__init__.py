"""The generator of Selvbetjening: the rooms between Markdown and a published portal.

`catalogue` reads what editors wrote into typed records; `checks` says what must be true of them;
`portal` turns them into views and outputs; `publish` is the only room that knows Pelican and Jinja;
`doors` are the commands that people and machines come in by.
"""
