# What only a class body has made lives on in its class: it neither dies when the body is over nor loses its weak references.
import weakref


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


class Plain:
    pass


class First:
    kept = Loud("first")
    inner = [Loud("in a list")]
    dropped = Loud("dropped in the body")
    del dropped
    print("body goes on")


print("first is made", First.kept.name, First.inner[0].name)
del First.kept
print("and without kept")


class Watched:
    part = Plain()
    ref = weakref.ref(part, lambda ref: print("part is gone"))
    parts = weakref.WeakSet()


print(Watched.ref() is Watched.part)
for _ in range(3):
    part = Plain()
    Watched.parts.add(part)
print(len(Watched.parts))
del part
print(len(Watched.parts))
Watched.part = None


class Meta(type):
    def __prepare__(name, bases, **given):
        return {"given": Loud("from prepare"), **given}

    def __new__(meta, name, bases, namespace, **given):
        namespace.pop("temporary", None)
        print("popped")
        return super().__new__(meta, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **given):
        print("init", cls.given.name)


class Made(metaclass=Meta, extra=Loud("extra")):
    temporary = Loud("temporary")
    own = Loud("own")


print("made", Made.given.name, Made.extra.name, Made.own.name)


class Named:
    def __set_name__(self, owner, name):
        print("name", name, len(owner.__dict__) > 0)

    def __del__(self):
        print("named is gone")


class Base:
    tick = Loud("of the base")

    def __init_subclass__(cls):
        print("subclass", cls.part.name)


class Derived(Base):
    part = Loud("of the derived")
    named = Named()


del Derived.part, Derived.named
print("derived")


class Entries:
    def __mro_entries__(self, bases):
        return (Base,)


class Resolved(Entries()):
    part = Loud("of the resolved")


print("resolved", type(Resolved.__orig_bases__[0]).__name__)
del Resolved.part


def local():
    class Local:
        part = Loud("local")

        def method(self):
            return __class__.part

    print("local is made", Local().method().name)
    return Local


kept = local()
del kept.part
print("local is left")

try:

    class Failed:
        part = Loud("of the failed")
        print("fails")
        1 / 0

except ZeroDivisionError:
    print("caught")
print("after the failed")

for number in range(2):

    class Again:
        part = Loud(f"again {number}")

    print("again", Again.part.name)
    del Again.part
for cls, name in [(Base, "tick"), (Made, "given"), (Made, "extra"), (Made, "own"), (First, "inner")]:
    delattr(cls, name)
print("end")

# expect: gone dropped in the body
# expect: body goes on
# expect: first is made first in a list
# expect: gone first
# expect: and without kept
# expect: True
# expect: 1
# expect: 0
# expect: part is gone
# expect: gone temporary
# expect: popped
# expect: init from prepare
# expect: made from prepare extra own
# expect: name named True
# expect: subclass of the derived
# expect: gone of the derived
# expect: named is gone
# expect: derived
# expect: subclass of the resolved
# expect: resolved Entries
# expect: gone of the resolved
# expect: local is made local
# expect: gone local
# expect: local is left
# expect: fails
# expect: caught
# expect: gone of the failed
# expect: after the failed
# expect: again again 0
# expect: gone again 0
# expect: again again 1
# expect: gone again 1
# expect: gone of the base
# expect: gone from prepare
# expect: gone extra
# expect: gone own
# expect: gone in a list
# expect: end
