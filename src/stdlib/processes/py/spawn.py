"""Starting a process and, at the other end, being started."""

import os
import pickle
import sys
import types

import _multiprocessing

from . import context, process

__all__ = ['freeze_support', 'set_executable', 'get_executable', 'get_preparation_data']

_executable = sys.executable
# Modules that the fork server imports beforehand.
_preload = ['__main__']


def freeze_support():
    """For frozen programs; there are none here."""


def set_executable(executable):
    global _executable
    _executable = executable


def get_executable():
    return _executable


def _check_not_importing_main():
    if getattr(process.current_process(), '_inheriting', False):
        raise RuntimeError('''
        An attempt has been made to start a new process before the
        current process has finished its bootstrapping phase.

        This probably means that you are not using fork to start your
        child processes and you have forgotten to use the proper idiom
        in the main module:

            if __name__ == '__main__':
                freeze_support()
                ...

        The "freeze_support()" line can be omitted if the program
        is not going to be frozen to produce an executable.

        To fix this issue, refer to the "Safe importing of main module"
        section in https://docs.python.org/3/library/multiprocessing.html
        ''')


def get_preparation_data(name):
    """What a child must know before its process object can be read."""
    _check_not_importing_main()
    main = sys.modules['__main__']
    return {
        'name': name,
        'authkey': process.current_process().authkey,
        'sys_argv': sys.argv,
        'sys_path': [path for path in sys.path],
        'start_method': context._default_context._actual_method(),
        'main_path': getattr(main, '__file__', None),
    }


def _start(child):
    """Starts the process of a process object. Returns its handle."""
    from . import reduction, util
    method = child._start_method or context._default_context._actual_method()
    if method == 'fork':
        util._flush_std_streams()
        return _multiprocessing.fork(child._name, child._run_forked)
    if method == 'forkserver':
        # It has the program's main module ready; its children begin as copies of it.
        main, preload = (getattr(sys.modules['__main__'], '__file__', None), _preload)
        if not _multiprocessing.serving():
            _check_not_importing_main()
            util._flush_std_streams()
            _multiprocessing.serve(pickle.dumps((sys.path, main if '__main__' in preload else None, preload)))
    data = get_preparation_data(child._name)
    context._spawning.append(child)
    try:
        payload = reduction.dumps(data) , reduction.dumps(child)
    finally:
        context._spawning.pop()
    util._flush_std_streams()
    return _multiprocessing.start(child._name, method, pickle.dumps(payload))


def _serve(payload):
    """What the fork server does: imports what its children will need."""
    from . import util
    path, main, preload = pickle.loads(payload)
    sys.path[:] = path
    if main is not None:
        process.current_process()._inheriting = True
        try:
            _fixup_main_from_path(main)
        finally:
            del process.current_process()._inheriting
    for name in preload:
        try:
            __import__(name)
        except ImportError:
            pass
    util._flush_std_streams()


def _main(payload):
    """What a new process does first. Returns its exit code."""
    data, child = pickle.loads(payload)
    process.current_process()._inheriting = True
    try:
        prepare(pickle.loads(data))  # as line 131: ‹prepare(preparation_data)›
        child = pickle.loads(child)
    finally:
        del process.current_process()._inheriting
    return child._bootstrap()


def prepare(data):
    current = process.current_process()
    current._name = data['name']
    current.authkey = data['authkey']
    sys.argv = data['sys_argv']
    sys.path = data['sys_path']
    context._default_context.set_start_method(data['start_method'], force=True)
    if data['main_path'] is not None:
        _fixup_main_from_path(data['main_path'])  # as line 246: ‹_fixup_main_from_path(data['init_main_from_path'])›


def _fixup_main_from_path(path):
    """Runs the program's file once more, under a name that tells it that it is not the main program. A child of the fork server has it already."""
    if getattr(sys.modules.get('__main__'), '__file__', None) == path:
        return
    module = types.ModuleType('__mp_main__')
    module.__file__ = path
    module.__builtins__ = sys.modules['builtins']
    sys.modules['__main__'] = sys.modules['__mp_main__'] = module
    exec(_multiprocessing.mainCode(), module.__dict__)  # as line 297: main_content = ‹runpy.run_path(main_path,\n                              run_name="__mp_main__")›
