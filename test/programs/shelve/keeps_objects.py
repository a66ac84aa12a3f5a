# python: 3.13
import os
import shelve
import tempfile

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "data")
    with shelve.open(path) as shelf:
        shelf["user"] = {"name": "Ann", "tags": ["a"]}
        shelf["count"] = 3
        shelf["user"]["tags"].append("lost")
    with shelve.open(path, writeback=True) as shelf:
        print(sorted(shelf), shelf["user"], len(shelf), "count" in shelf, shelf.get("none", 0))
        shelf["user"]["tags"].append("kept")
        del shelf["count"]
    with shelve.open(path, flag="r") as shelf:
        print(dict(shelf))
        try:
            shelf["nothing"]
        except KeyError as error:
            print(repr(error))
    try:
        shelf["user"]
    except ValueError as error:
        print(error)

# expect: ['count', 'user'] {'name': 'Ann', 'tags': ['a']} 2 True 0
# expect: {'user': {'name': 'Ann', 'tags': ['a', 'kept']}}
# expect: KeyError(b'nothing')
# expect: invalid operation on closed shelf
