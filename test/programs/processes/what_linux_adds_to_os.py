# python: 3.13
"""What os has of Linux: eventfd, scheduling, bytes of the environment, spawning with file actions."""
import os, selectors, threading, time, asyncio
fd=os.eventfd(0)
t=threading.Thread(target=lambda:(time.sleep(.1),os.eventfd_write(fd,3)))
t.start(); print(os.eventfd_read(fd)); t.join()
os.eventfd_write(fd,1);os.eventfd_write(fd,2); print(os.read(fd,8))
os.close(fd)
fd=os.eventfd(2,os.EFD_SEMAPHORE|os.EFD_NONBLOCK)
print(os.eventfd_read(fd),os.eventfd_read(fd))
try: os.eventfd_read(fd)
except BlockingIOError as e: print(e)
s=selectors.DefaultSelector(); s.register(fd,selectors.EVENT_READ)
print(s.select(0)); os.eventfd_write(fd,1); print(len(s.select(0)))
s.close()
async def main():
    loop=asyncio.get_running_loop(); f=loop.create_future()
    efd=os.eventfd(0)
    loop.add_reader(efd,lambda:f.done() or f.set_result(os.eventfd_read(efd)))
    loop.run_in_executor(None,os.eventfd_write,efd,5)
    print(await f)
    loop.remove_reader(efd); os.close(efd)
asyncio.run(main())
d=os.open('/tmp',os.O_RDONLY); os.fchdir(d); print(os.getcwd())
os.environb[b'A']=b'x\xff'; print(os.environ['A'].encode('utf8','surrogateescape'), b'A' in os.environb, os.environb.get(b'NO'))
try: os.environb['A']
except TypeError as e: print(e)
print(os.sched_getscheduler(0)==os.SCHED_OTHER, os.sched_get_priority_max(os.SCHED_FIFO), os.sched_getparam(0).sched_priority)
for f in (lambda: os.sched_setaffinity(0,[]), lambda: os.sched_setaffinity(0,[-1]), lambda: os.nosuch, lambda: os.ttyname(d), lambda: os.pathconf('/','PC_X'), lambda: os.fpathconf(d,'PC_NAME_MAX')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
os.sched_setaffinity(0,{0}); print(os.sched_getaffinity(0), os.process_cpu_count())
print('killpg' in dir(os), 'eventfd' in dir(os), os.PRIO_PROCESS, hasattr(os,'startfile'))
with open('a.bin','wb+') as f:
    os.posix_fallocate(f.fileno(),0,10); print(os.fstat(f.fileno()).st_size)
    os.fchmod(f.fileno(),0o600); print(oct(os.stat('a.bin').st_mode))
    print(os.pwritev(f.fileno(),[b'ab',b'cd'],2)); b=bytearray(3); print(os.preadv(f.fileno(),[b],2),b)
    r,w=os.pipe(); f.seek(0); print(os.sendfile(w,f.fileno(),2,4), os.read(r,10))
os.remove('a.bin')
print(os.nice(0), os.getpriority(os.PRIO_PROCESS,0), os.nice(3))
m=os.memfd_create('x'); os.write(m,b'hi'); os.lseek(m,0,0); print(os.read(m,5))
pid=os.posix_spawn('/bin/echo',['echo','spawned'],os.environ); os.waitpid(pid,0)
r,w=os.pipe()
pid=os.posix_spawn('/bin/echo',['echo','to pipe'],os.environ,file_actions=[(os.POSIX_SPAWN_DUP2,w,1),(os.POSIX_SPAWN_CLOSE,r)]); print(os.waitpid(pid,0)[1]); print(os.read(r,99))
print(os.getresuid()==(os.getuid(),)*3, os.confstr('CS_PATH'))
# expect: 3
# expect: b'\x03\x00\x00\x00\x00\x00\x00\x00'
# expect: 1 1
# expect: [Errno 11] Resource temporarily unavailable
# expect: []
# expect: 1
# expect: 5
# expect: /tmp
# expect: b'x\xff' True None
# expect: bytes expected, not str
# expect: True 99 0
# expect: OSError [Errno 22] Invalid argument
# expect: ValueError negative CPU number
# expect: AttributeError module 'os' has no attribute 'nosuch'
# expect: OSError [Errno 25] Inappropriate ioctl for device
# expect: ValueError unrecognized configuration name
# expect: 255
# expect: {0} 1
# expect: True True 0 False
# expect: 10
# expect: 0o100600
# expect: 4
# expect: 3 bytearray(b'abc')
# expect: 4 b'abcd'
# expect: 0 0 3
# expect: b'hi'
# expect: spawned
# expect: 0
# expect: b'to pipe\n'
# expect: True /bin:/usr/bin
