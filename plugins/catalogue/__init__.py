"""What editors wrote, as typed records.

Reads `content/` once, from bytes to frozen records with the line of every key, and says in Danish what is wrong.
May use the standard library, YAML, pydantic and Markdown; knows nothing of the other rooms, of Pelican, Jinja,
the network or the clock.
"""
