/** Where the functions of contextlib are defined in CPython (see machine/tracebacks/library-lines.ts). */
import { registerLibraryLines } from '../../machine/index.ts';

registerLibraryLines({
  package: '',
  rules: {},
  calling: {},
  lines: {},
  definitions: {
    contextlib: `
: asynccontextmanager 309 contextmanager 276
AbstractContextManager: __enter__ 25 __exit__ 29 __subclasshook__ 34
AbstractAsyncContextManager: __aenter__ 49 __aexit__ 53 __subclasshook__ 58
ContextDecorator: __call__ 81 _recreate_cm 69
ContextDecorator.__call__.<locals>: inner 82
AsyncContextDecorator: __call__ 97 _recreate_cm 92
AsyncContextDecorator.__call__.<locals>: inner 98
_GeneratorContextManagerBase: __init__ 108 _recreate_cm 122
_GeneratorContextManager: __enter__ 136 __exit__ 145
_AsyncGeneratorContextManager: __aenter__ 209 __aexit__ 218
contextmanager.<locals>: helper 303
asynccontextmanager.<locals>: helper 336
closing: __enter__ 361 __exit__ 363 __init__ 359
aclosing: __aenter__ 387 __aexit__ 389 __init__ 385
_RedirectStream: __enter__ 402 __exit__ 407 __init__ 397
suppress: __enter__ 447 __exit__ 450 __init__ 444
_BaseExitStack: __init__ 485 _create_cb_wrapper 479 _create_exit_wrapper 475 _push_cm_exit 547 _push_exit_callback 552 callback 534
  enter_context 515 pop_all 488 push 495
ExitStack: __enter__ 568 __exit__ 571 close 625
AsyncExitStack: __aenter__ 713 __aexit__ 716 _create_async_cb_wrapper 648 _create_async_exit_wrapper 644 _push_async_cm_exit 707 aclose 703
  enter_async_context 654 push_async_callback 690 push_async_exit 672
nullcontext: __aenter__ 795 __aexit__ 798 __enter__ 789 __exit__ 792 __init__ 786
chdir: __enter__ 809 __exit__ 813 __init__ 805`,
  },
});
