import copy, io, pickle


class Own(io.TextIOWrapper):
    pass


for stream in (
    open("x.txt", "w"), open("x.txt", "rb"), open("x.txt", "r+b"), open("x.txt", "rb", buffering=0), Own(io.BytesIO()),
    io.BufferedRWPair(io.BytesIO(), io.BytesIO()), io.StringIO("text"),
):
    for action in (pickle.dumps, copy.copy, copy.deepcopy):
        try:
            print(type(action(stream)).__name__)
        except TypeError as error:
            print(error)
    stream.close()
# expect: cannot pickle 'TextIOWrapper' instances
# expect: cannot pickle 'TextIOWrapper' instances
# expect: cannot pickle 'TextIOWrapper' instances
# expect: cannot pickle 'BufferedReader' instances
# expect: cannot pickle 'BufferedReader' instances
# expect: cannot pickle 'BufferedReader' instances
# expect: cannot pickle 'BufferedRandom' instances
# expect: cannot pickle 'BufferedRandom' instances
# expect: cannot pickle 'BufferedRandom' instances
# expect: cannot pickle 'FileIO' instances
# expect: cannot pickle 'FileIO' instances
# expect: cannot pickle 'FileIO' instances
# expect: cannot pickle 'Own' instances
# expect: cannot pickle 'Own' instances
# expect: cannot pickle 'Own' instances
# expect: cannot pickle '_io.BufferedRWPair' object
# expect: cannot pickle '_io.BufferedRWPair' object
# expect: cannot pickle '_io.BufferedRWPair' object
# expect: bytes
# expect: StringIO
# expect: StringIO
