# An object that only an expression holds dies at the end of the call it is an argument for: CPython lets it go as soon as its attribute has been read.
class Noted:
    name = "read"

    def __del__(self):
        print("gone")


print(Noted().name)
# here: read
# here: gone
# cpython: gone
# cpython: read
