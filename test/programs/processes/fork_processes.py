# python: 3.13
import multiprocessing as mp, os, sys, time
def ok(): print('child', mp.current_process().name, mp.parent_process().name, os.getpid()!=os.getppid())
def boom(): raise ValueError('boom')
def ex(c): sys.exit(c)
def osx(): os._exit(9)
def slp(): time.sleep(60)
if __name__=='__main__':
    ctx=mp.get_context('fork')
    for f,a in ((ok,()),(boom,()),(ex,(0,)),(ex,(3,)),(ex,('msg',)),(ex,(None,)),(osx,())):
        p=ctx.Process(target=f,args=a); print(p.name,p.exitcode,p.pid,p.is_alive(),p.daemon)
        p.start(); p.join(); print(p.exitcode, p.is_alive())
    p=ctx.Process(target=slp,name='sleepy'); p.start(); p.terminate(); p.join(); print(p.exitcode)
    p=ctx.Process(target=slp,daemon=True); p.start(); p.kill(); p.join(); print(p.exitcode)
    p.close()
    try: p.is_alive()
    except ValueError as e: print(e)

    p=ctx.Process(target=slp)
    try: p.join()
    except AssertionError as e: print(e)
    try: p.terminate()
    except AttributeError as e: print(e)
    p.start()
    try: p.start()
    except AssertionError as e: print(e)
    try: p.close()
    except ValueError as e: print(e)
    print(p.join(0.05), p.is_alive(), len(mp.active_children())); p.kill(); p.join(); print(len(mp.active_children()))
    try: p.daemon=True
    except AssertionError as e: print(e)
    print(mp.current_process(), mp.parent_process())
# expect: ForkProcess-1 None None False False
# expect: child ForkProcess-1 MainProcess True
# expect: 0 False
# expect: ForkProcess-2 None None False False
# expect: 1 False
# expect: ForkProcess-3 None None False False
# expect: 0 False
# expect: ForkProcess-4 None None False False
# expect: 3 False
# expect: ForkProcess-5 None None False False
# expect: 1 False
# expect: ForkProcess-6 None None False False
# expect: 0 False
# expect: ForkProcess-7 None None False False
# expect: 9 False
# expect: -15
# expect: -9
# expect: process object is closed
# expect: can only join a started process
# expect: 'NoneType' object has no attribute 'terminate'
# expect: cannot start a process twice
# expect: Cannot close a process while it is still running. You should first call join() or terminate().
# expect: None True 1
# expect: 0
# expect: process has already started
# expect: <_MainProcess name='MainProcess' parent=None started> None
