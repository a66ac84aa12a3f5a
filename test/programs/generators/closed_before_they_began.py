"""close() before the body began: the arguments live as long as the generator; throw() gives them up."""


class Watched:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('gone', self.name)


def numbers(thing):
    yield thing


async def work(thing):
    return thing


for make in numbers, work:
    made = make(Watched('closed'))
    made.close()
    print('closed')
    made = None
    made = make(Watched('thrown'))
    try:
        made.throw(ValueError)
    except ValueError:
        print('thrown')
    print('kept')
    made = None
    made = make(Watched('with its frame'))
    frame = made.gi_frame if make is numbers else made.cr_frame
    made.close()
    print(sorted(frame.f_locals))
    made = None
    print('frame stays')
    frame = None
# expect: closed
# expect: gone closed
# expect: thrown
# expect: gone thrown
# expect: kept
# expect: ['thing']
# expect: frame stays
# expect: gone with its frame
# expect: closed
# expect: gone closed
# expect: thrown
# expect: gone thrown
# expect: kept
# expect: ['thing']
# expect: frame stays
# expect: gone with its frame
