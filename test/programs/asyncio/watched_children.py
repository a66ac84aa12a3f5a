# Child processes are watched through descriptors that stand for them; nobody else reads before they are dead.
# python: 3.13
import asyncio, os, subprocess, sys, threading

# what a child of ours is started with
code = 'import asyncio, sys; l = asyncio.new_event_loop(); print(l.get_debug(), sys.flags.dev_mode, sys.flags.ignore_environment, sys.flags.isolated); l.close()'
for options in ([], ['-E'], ['-I'], ['-X', 'dev'], ['-Xdev']):
    for variable in ('', '1'):
        done = subprocess.run([sys.executable, *options, '-c', code], env={'PYTHONASYNCIODEBUG': variable}, capture_output=True, text=True)
        print(options, repr(variable), done.stdout.strip())
print(subprocess.run([sys.executable, '-c', code], env={'PYTHONDEVMODE': '1'}, capture_output=True, text=True).stdout.strip())


# the environment is asked for each new loop
async def is_debug():
    print(asyncio.get_running_loop().get_debug())
for value in ('1', '', None):
    if value is None:
        del os.environ['PYTHONASYNCIODEBUG']
    else:
        os.environ['PYTHONASYNCIODEBUG'] = value
    asyncio.run(is_debug())


async def main():
    loop = asyncio.get_running_loop()
    p = await asyncio.create_subprocess_exec(sys.executable, '-c', 'print(1)', stdout=-1)
    print(type(p._transport).__name__, type(p._transport).__module__, threading.active_count())
    print(await p.communicate(), p.returncode)
    print(asyncio.unix_events.can_use_pidfd())
    fd = os.pidfd_open(os.getpid())
    os.close(fd)
    for pid in (-1, 0, 999999):
        try: os.pidfd_open(pid)
        except OSError as e: print(repr(e))
    child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(0.1)'])
    fd = os.pidfd_open(child.pid)
    ended = asyncio.Event()
    loop.add_reader(fd, ended.set)
    print(child.poll())
    await ended.wait()
    loop.remove_reader(fd)
    os.close(fd)
    print(child.poll())

    # killed: what it waits for comes too late
    class P(asyncio.SubprocessProtocol):
        def pipe_data_received(self, fd, data): print(fd, data); ev.set()
        def pipe_connection_lost(self, fd, exc): print('lost', fd, exc)
        def process_exited(self): print('exited', t.get_returncode())
        def connection_lost(self, exc): print('connection lost', exc); ev.set()
    ev = asyncio.Event()
    t, p = await loop.subprocess_exec(P, sys.executable, '-c', 'while l := input(): print(l, end="", flush=True)', stderr=None)
    t.get_pipe_transport(0).write(b'test\n')
    await ev.wait()
    ev.clear()
    t.close()
    await ev.wait()

    # nobody waits for a child whose end somebody else has read
    p = await asyncio.create_subprocess_exec(sys.executable, '-c', 'print(2)', stdout=-1)
    print(os.waitpid(p.pid, 0)[1])
    print(await p.communicate(), p.returncode)
asyncio.run(main())
# expect: [] '' False False 0 0
# expect: [] '1' True False 0 0
# expect: ['-E'] '' False False 1 0
# expect: ['-E'] '1' False False 1 0
# expect: ['-I'] '' False False 1 1
# expect: ['-I'] '1' False False 1 1
# expect: ['-X', 'dev'] '' True True 0 0
# expect: ['-X', 'dev'] '1' True True 0 0
# expect: ['-Xdev'] '' True True 0 0
# expect: ['-Xdev'] '1' True True 0 0
# expect: True True 0 0
# expect: True
# expect: False
# expect: False
# expect: _UnixSubprocessTransport asyncio.unix_events 1
# expect: (b'1\n', None) 0
# expect: True
# expect: OSError(22, 'Invalid argument')
# expect: OSError(22, 'Invalid argument')
# expect: ProcessLookupError(3, 'No such process')
# expect: None
# expect: 0
# expect: 1 b'test'
# expect: lost 0 None
# expect: lost 1 None
# expect: exited -9
# expect: connection lost None
# expect: 0
# expect: (b'2\n', None) 255
