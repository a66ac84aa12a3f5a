"""The modules that compress, under one roof."""
