"""Debug mode: where things were made, down into the functions that made them."""
import asyncio


def stack(thing):
    places = [(entry.name, entry.lineno if 'asyncio' in entry.filename else '-') for entry in thing._source_traceback]
    # what stands above the module is not the program's
    return places[[name for name, _ in places].index('<module>'):] if '<module>' in dict(places) else places


async def work():
    pass


async def main():
    loop = asyncio.get_running_loop()
    inner = [asyncio.ensure_future(work()), loop.create_task(work())]
    gathered = asyncio.gather(work())
    shielded = asyncio.shield(work())
    for thing in [asyncio.current_task(), *inner, asyncio.Future(), loop.create_future(), gathered, shielded]:
        print(type(thing).__name__, stack(thing))
    soon = loop.call_soon(print, 'soon')
    later = loop.call_later(1, print)
    print(len(soon._source_traceback), soon._source_traceback[-1].name)
    print(len(later._source_traceback), later._source_traceback[-1].name)
    later.cancel()
    for task in sorted(asyncio.all_tasks() - {asyncio.current_task(), *inner}, key=stack):
        print(stack(task)[-2:])
    await asyncio.gather(*inner, gathered, shielded)


asyncio.run(main(), debug=True)
# expect: Task [('<module>', 32), ('run', 204), ('run', 109)]
# expect: Task [('<module>', 32), ('run', 204), ('run', 127), ('run_until_complete', 706), ('run_forever', 677), ('_run_once', 2038), ('_run', 94), ('main', 17), ('ensure_future', 732)]
# expect: Task [('<module>', 32), ('run', 204), ('run', 127), ('run_until_complete', 706), ('run_forever', 677), ('_run_once', 2038), ('_run', 94), ('main', 17)]
# expect: Future [('<module>', 32), ('run', 204), ('run', 127), ('run_until_complete', 706), ('run_forever', 677), ('_run_once', 2038), ('_run', 94), ('main', 20)]
# expect: Future [('<module>', 32), ('run', 204), ('run', 127), ('run_until_complete', 706), ('run_forever', 677), ('_run_once', 2038), ('_run', 94), ('main', 20), ('create_future', 459)]
# expect: _GatheringFuture [('<module>', 32), ('run', 204), ('run', 127), ('run_until_complete', 706), ('run_forever', 677), ('_run_once', 2038), ('_run', 94), ('main', 18), ('gather', 900), ('__init__', 749)]
# expect: Future [('<module>', 32), ('run', 204), ('run', 127), ('run_until_complete', 706), ('run_forever', 677), ('_run_once', 2038), ('_run', 94), ('main', 19), ('shield', 968), ('create_future', 459)]
# expect: 8 main
# expect: 7 main
# expect: [('gather', 876), ('ensure_future', 732)]
# expect: [('shield', 963), ('ensure_future', 732)]
# expect: soon
