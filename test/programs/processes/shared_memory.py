# python: 3.13
from multiprocessing import shared_memory, Process, get_context
from multiprocessing.managers import SharedMemoryManager
def child(name):
    s=shared_memory.SharedMemory(name=name); s.buf[0]=99; s.buf[1:4]=b'abc'; s.close()
def child2(sl): sl[0]*=2; sl[1]='changed'; print('child', sl[2], len(sl))
if __name__=='__main__':
    for method in ('spawn','fork'):
        ctx=get_context(method)
        s=shared_memory.SharedMemory(create=True,size=10); s.buf[0]=1
        p=ctx.Process(target=child,args=(s.name,)); p.start(); p.join(); print(bytes(s.buf[:5]), s.size>=10, s.name.startswith('psm_'))
        s.close(); print(s.buf)
        s.unlink()
        try: shared_memory.SharedMemory(name=s.name)
        except FileNotFoundError as e: print(type(e).__name__, e.errno)
        sl=shared_memory.ShareableList([1,'hello',2.5,None,True,b'xy',-7]); print(list(sl), sl.format, len(sl))
        p=ctx.Process(target=child2,args=(sl,)); p.start(); p.join(); print(sl[0], sl[1], sl.index(2.5), sl.count(None), sl[-1])
        try: sl[1]='x'*100
        except ValueError as e: print(e)
        try: sl[99]
        except IndexError as e: print(e)
        try: sl[99]=1
        except IndexError as e: print(e)
        try: sl.index('nope')
        except ValueError as e: print(e)
        sl2=shared_memory.ShareableList(name=sl.shm.name); sl2[2]=9.5; print(sl[2]); sl2.shm.close()
        sl.shm.close(); sl.shm.unlink()
    for k in (dict(create=True,size=0),dict(create=True,size=-1),dict(),dict(name='nope_zz')):
        try: shared_memory.SharedMemory(**k)
        except (ValueError,FileNotFoundError) as e: print(type(e).__name__, e)
    a=shared_memory.SharedMemory(name='hw_test_a',create=True,size=4)
    try: shared_memory.SharedMemory(name='hw_test_a',create=True,size=4)
    except FileExistsError as e: print(e)
    a.close(); a.unlink()
    with SharedMemoryManager() as smm:
        l=smm.ShareableList(range(5)); m=smm.SharedMemory(size=8); print(list(l)); m.buf[0]=3; print(m.buf[0]); m.close(); l.shm.close()
    # blocks whose names nobody took away
    import subprocess, sys
    left = """
from multiprocessing import Process, get_context, shared_memory
def child(): shared_memory.SharedMemory(create=True, size=4, name="hw_test_child").close()
gone = shared_memory.SharedMemory(create=True, size=4, name="hw_test_gone"); gone.close(); gone.unlink()
other = shared_memory.SharedMemory(create=True, size=4, name="hw_test_other", track=False); other.close(); other.unlink()
process = get_context("fork").Process(target=child); process.start(); process.join()
print("end")
"""
    result=subprocess.run([sys.executable,'-c',left],capture_output=True,text=True)
    print(result.stdout.split(), result.stderr.partition(' ')[2].splitlines())
    try: shared_memory.SharedMemory(name='hw_test_child')
    except FileNotFoundError as e: print(e)
# expect: b'cabc\x00' True True
# expect: None
# expect: FileNotFoundError 2
# expect: [1, 'hello', 2.5, None, True, b'xy', -7] q8sdxxxxxx?xxxxxxxx?8sq 7
# expect: child 2.5 7
# expect: 2 changed 2 1 -7
# expect: bytes/str item exceeds available storage
# expect: index out of range
# expect: assignment index out of range
# expect: 'nope' not in this container
# expect: 9.5
# expect: b'cabc\x00' True True
# expect: None
# expect: FileNotFoundError 2
# expect: [1, 'hello', 2.5, None, True, b'xy', -7] q8sdxxxxxx?xxxxxxxx?8sq 7
# expect: child 2.5 7
# expect: 2 changed 2 1 -7
# expect: bytes/str item exceeds available storage
# expect: index out of range
# expect: assignment index out of range
# expect: 'nope' not in this container
# expect: 9.5
# expect: ValueError 'size' must be a positive number different from zero
# expect: ValueError 'size' must be a positive integer
# expect: ValueError 'name' can only be None if create=True
# expect: FileNotFoundError [Errno 2] No such file or directory: '/nope_zz'
# expect: [Errno 17] File exists: '/hw_test_a'
# expect: [0, 1, 2, 3, 4]
# expect: 3
# expect: ['end'] ["UserWarning: resource_tracker: There appear to be 1 leaked shared_memory objects to clean up at shutdown: {'/hw_test_child'}", '  warnings.warn(']
# expect: [Errno 2] No such file or directory: '/hw_test_child'
