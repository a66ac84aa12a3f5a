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


class Held:
    def __del__(self):
        print('held dies')


def cleared():
    """frame.clear() of one that has not begun ends it, but what it was given stays as long as it does."""
    def one(held):
        yield held

    gen = one(Held())
    frame = gen.gi_frame
    frame.clear()
    print('cleared', gen.gi_frame, list(gen), list(frame.f_locals))
    del frame
    print('without its frame')
    del gen
    print('gone')


def whose_turn_it_was():
    """f_back of frames that are no more: who called them last, but for those that were closed without going on in them."""
    def plain():
        yield 1

    def guarded():
        try:
            yield 1
        finally:
            pass

    backs = []
    for make in (plain, guarded):
        gen = make()
        frame = gen.gi_frame
        next(gen)
        backs.append(frame.f_back)
        gen.close()
        backs.append(frame.f_back and frame.f_back.f_code.co_name)
        gen = make()
        frame = gen.gi_frame
        list(gen)
        backs.append(frame.f_back and frame.f_back.f_code.co_name)
    return backs


cleared()
print(whose_turn_it_was())
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
# expect: cleared None [] ['held']
# expect: without its frame
# expect: held dies
# expect: gone
# expect: [None, None, 'whose_turn_it_was', None, 'whose_turn_it_was', 'whose_turn_it_was']
