"""WSGI (PEP 3333): what servers and applications say to each other, with a server over simulated sockets."""
