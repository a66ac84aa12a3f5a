# A fork below a running event loop: the child has no loop and may run its own; the parent goes on.
# python: 3.13
import asyncio, os, signal, time
def in_child(body):
    r, w = os.pipe()
    pid = os.fork()
    if pid == 0:
        try: os.write(w, str(body()).encode())
        except BaseException as e: os.write(w, repr(e).replace(str(os.getpid()), 'PID').encode())
        finally: os._exit(0)
    os.close(w); out = b''
    while d := os.read(r, 1000): out += d
    os.close(r); os.waitpid(pid, 0); return out.decode()
async def main():
    loop = asyncio.get_running_loop()
    print(in_child(asyncio.get_running_loop))
    print(in_child(lambda: asyncio._get_running_loop()))
    async def job(): await asyncio.sleep(0.01); return 'job', asyncio.current_task().get_name() != 'x'
    print(in_child(lambda: asyncio.run(job())))
    print(in_child(lambda: asyncio.new_event_loop().run_until_complete(job())))
    def hook():
        r = asyncio.Runner()
        with r: return r.run(job())
    print(in_child(hook))
    await asyncio.sleep(0)
    print(await job())
    t = asyncio.create_task(job(), name='par')
    print(in_child(lambda: len(asyncio.all_tasks(loop))))
    print(await t)
    def cb(): print('callback', in_child(lambda: 'from callback'))
    loop.call_soon(cb); await asyncio.sleep(0)
    pid = os.fork()
    if pid == 0: time.sleep(0); os.kill(os.getpid(), signal.SIGKILL)
    print(os.waitpid(pid, 0)[1])
asyncio.run(main())
print(in_child(lambda: asyncio.run(main()) or 'nested'))
# expect: RuntimeError('no running event loop')
# expect: None
# expect: ('job', True)
# expect: ('job', True)
# expect: ('job', True)
# expect: ('job', True)
# expect: 2
# expect: ('job', True)
# expect: callback from callback
# expect: 9
# expect: RuntimeError('no running event loop')
# expect: None
# expect: ('job', True)
# expect: ('job', True)
# expect: ('job', True)
# expect: ('job', True)
# expect: 2
# expect: ('job', True)
# expect: callback from callback
# expect: 9
# expect: nested
