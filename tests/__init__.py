"""The tests: a file for each file of the code, and whole sites to try it on."""
