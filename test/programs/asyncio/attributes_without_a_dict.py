"""Futures and tasks take attributes, but have no `__dict__`; nor have those of subclasses."""

import asyncio


class Own(asyncio.Future):
    pass


async def main():
    for each in (asyncio.Future(), asyncio.current_task(), Own()):
        each.mark = 1
        print(each.mark, 'mark' in dir(each), hasattr(each, '__dict__'))
        for ask in (vars, lambda value: value.__dict__):
            try:
                print(ask(each))
            except (AttributeError, TypeError) as error:
                print(error)
        del each.mark
        try:
            print(each.mark)
        except AttributeError as error:
            print(error)


asyncio.run(main())
# expect: 1 False False
# expect: vars() argument must have __dict__ attribute
# expect: '_asyncio.Future' object has no attribute '__dict__'
# expect: '_asyncio.Future' object has no attribute 'mark'
# expect: 1 False False
# expect: vars() argument must have __dict__ attribute
# expect: '_asyncio.Task' object has no attribute '__dict__'
# expect: '_asyncio.Task' object has no attribute 'mark'
# expect: 1 False False
# expect: vars() argument must have __dict__ attribute
# expect: 'Own' object has no attribute '__dict__'
# expect: 'Own' object has no attribute 'mark'
