"""An object that only an expression holds dies as soon as its attribute has been read."""


class Noted:
    name = "read"

    def __init__(self, label="it"):
        self.label = label

    def __del__(self):
        print("gone", self.label)


print(Noted().name)
print(Noted("first").label, Noted("second").label)
print(len(Noted("third").label) + 1)
text = f"{Noted('fourth').name}!"
print(text)
# expect: gone it
# expect: read
# expect: gone first
# expect: gone second
# expect: first second
# expect: gone third
# expect: 6
# expect: gone fourth
# expect: read!
