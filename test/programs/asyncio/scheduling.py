import asyncio
async def main():
    loop = asyncio.get_running_loop()
    log = []
    loop.call_soon(log.append, "soon1"); loop.call_later(0, log.append, "later0"); loop.call_soon(log.append, "soon2")
    loop.call_at(loop.time() - 1, log.append, "past")
    h = loop.call_soon(log.append, "cancelled"); h.cancel()
    asyncio.create_task(asyncio.sleep(0)).add_done_callback(lambda t: log.append("task cb"))
    f = loop.create_future(); f.add_done_callback(lambda f: log.append("f1")); f.add_done_callback(lambda f: log.append("f2")); f.set_result(1)
    log.append("sync")
    for i in range(5): await asyncio.sleep(0); log.append(f"turn{i}")
    print(log)
    h = loop.call_later(1, print, "x"); print(h.cancelled(), round(h.when() - loop.time(), 3)); h.cancel(); print(h.cancelled())
    a = loop.call_later(1, print); b = loop.call_later(2, print); print(a < b, a == b, a >= b, a == 1, hash(a) == hash(a.when()))
    a.cancel(); b.cancel()
    import re
    print(re.sub(r'[\d.]+', 'N', repr(a)), re.sub(r'when=[\d.]+', 'N', repr(loop.call_later(3, print, 1))))
asyncio.run(main())
# expect: ['sync', 'soon1', 'soon2', 'f1', 'f2', 'turn0', 'past', 'later0', 'turn1', 'task cb', 'turn2', 'turn3', 'turn4']
# expect: False 1.0
# expect: True
# expect: True False False False True
# expect: <TimerHandle cancelled when=N> <TimerHandle N print()>
