"""The commands, as a person or a machine calls them."""
