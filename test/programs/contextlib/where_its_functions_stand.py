# The lines at which CPython defines what contextlib has, and the files of functions that are loaded late.
import asyncio, contextlib
for cls in (contextlib.AsyncExitStack, contextlib.ExitStack, contextlib.closing, contextlib.aclosing, contextlib.suppress, contextlib.nullcontext,
            contextlib.chdir, contextlib.ContextDecorator, contextlib.AbstractContextManager):
    for name, f in sorted(vars(cls).items()):
        if hasattr(f, '__code__'):
            print(cls.__name__, name, f.__code__.co_firstlineno, f.__code__.co_filename.split('/')[-1])
print(contextlib.contextmanager.__code__.co_firstlineno, contextlib.asynccontextmanager.__code__.co_firstlineno)
for name, f in sorted(vars(asyncio.Barrier).items()):
    if hasattr(f, '__code__'):
        print(name, f.__code__.co_firstlineno, f.__code__.co_filename.split('/')[-1])
coroutine = asyncio.Barrier(1).wait()
print(coroutine.cr_code.co_filename.split('/')[-1], coroutine.cr_code.co_firstlineno)
coroutine.close()
# expect: AsyncExitStack __aenter__ 713 contextlib.py
# expect: AsyncExitStack __aexit__ 716 contextlib.py
# expect: AsyncExitStack _push_async_cm_exit 707 contextlib.py
# expect: AsyncExitStack aclose 703 contextlib.py
# expect: AsyncExitStack enter_async_context 654 contextlib.py
# expect: AsyncExitStack push_async_callback 690 contextlib.py
# expect: AsyncExitStack push_async_exit 672 contextlib.py
# expect: ExitStack __enter__ 568 contextlib.py
# expect: ExitStack __exit__ 571 contextlib.py
# expect: ExitStack close 625 contextlib.py
# expect: closing __enter__ 361 contextlib.py
# expect: closing __exit__ 363 contextlib.py
# expect: closing __init__ 359 contextlib.py
# expect: aclosing __aenter__ 387 contextlib.py
# expect: aclosing __aexit__ 389 contextlib.py
# expect: aclosing __init__ 385 contextlib.py
# expect: suppress __enter__ 447 contextlib.py
# expect: suppress __exit__ 450 contextlib.py
# expect: suppress __init__ 444 contextlib.py
# expect: nullcontext __aenter__ 795 contextlib.py
# expect: nullcontext __aexit__ 798 contextlib.py
# expect: nullcontext __enter__ 789 contextlib.py
# expect: nullcontext __exit__ 792 contextlib.py
# expect: nullcontext __init__ 786 contextlib.py
# expect: chdir __enter__ 809 contextlib.py
# expect: chdir __exit__ 813 contextlib.py
# expect: chdir __init__ 805 contextlib.py
# expect: ContextDecorator __call__ 81 contextlib.py
# expect: ContextDecorator _recreate_cm 69 contextlib.py
# expect: AbstractContextManager __enter__ 25 contextlib.py
# expect: AbstractContextManager __exit__ 29 contextlib.py
# expect: 276 309
# expect: __aenter__ 503 locks.py
# expect: __aexit__ 508 locks.py
# expect: __init__ 485 locks.py
# expect: __repr__ 496 locks.py
# expect: _block 534 locks.py
# expect: _exit 569 locks.py
# expect: _release 550 locks.py
# expect: _wait 558 locks.py
# expect: abort 592 locks.py
# expect: reset 577 locks.py
# expect: wait 511 locks.py
# expect: locks.py 511
