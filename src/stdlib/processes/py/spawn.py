"""Starting a process and, at the other end, being started."""

import io
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
_UNGUARDED = '''
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
        '''


def freeze_support():
    """For frozen programs; there are none here."""


def set_executable(executable):
    global _executable
    _executable = executable


def get_executable():
    return _executable


def _check_not_importing_main():
    if getattr(process.current_process(), '_inheriting', False):
        raise RuntimeError(_UNGUARDED)  # as line 140: ‹raise RuntimeError('''\n...<16 lines>...\n''')›


def get_preparation_data(name):
    """What a child must know before its process object can be read."""
    _check_not_importing_main()  # as line 164
    from . import util
    main = sys.modules['__main__']
    return {
        'name': name,
        'authkey': bytes(process.current_process().authkey),
        'sys_argv': sys.argv,
        'sys_path': [path for path in sys.path],
        'start_method': context._default_context._actual_method(),
        'log': util._log_settings(),
        'main_path': getattr(main, '__file__', None),
        'main_package': getattr(main, '__package__', None),
    }


def _start(child):
    """Starts the process of a process object. Returns its handle."""
    if child._start_method is not None:
        return _popen(child, child._start_method)  # not shown
    return _popen(child, context._default_context._actual_method())  # as line 224 in _Popen of multiprocessing/context.py: return ‹_default_context.get_context().Process._Popen(process_obj)›


def _popen(child, method):
    if method == 'fork':
        return _launch_fork(child)  # as line 281 in _Popen of multiprocessing/context.py: return ‹Popen(process_obj)› && line 20 in __init__ of multiprocessing/popen_fork.py: ‹self._launch(process_obj)›
    if method == 'spawn':
        return _launch_spawn(child)  # as line 288 in _Popen of multiprocessing/context.py: return ‹Popen(process_obj)› && line 32 in __init__ of multiprocessing/popen_spawn_posix.py: ‹super().__init__(process_obj)› && line 20 in __init__ of multiprocessing/popen_fork.py: ‹self._launch(process_obj)›
    return _launch_forkserver(child)  # as line 300 in _Popen of multiprocessing/context.py: return ‹Popen(process_obj)› && line 35 in __init__ of multiprocessing/popen_forkserver.py: ‹super().__init__(process_obj)› && line 20 in __init__ of multiprocessing/popen_fork.py: ‹self._launch(process_obj)›


def _launch_fork(child):
    from . import util
    util._flush_std_streams()
    return _multiprocessing.fork(child._name, child._run_forked)  # as line 67 in _launch of multiprocessing/popen_fork.py: self.pid = ‹os.fork()›


def _launch_spawn(child):
    from . import reduction, util
    data = get_preparation_data(child._name)  # as line 42 in _launch of multiprocessing/popen_spawn_posix.py: prep_data = ‹spawn.get_preparation_data(process_obj._name)›
    context._spawning.append(child)
    buffer = io.BytesIO()
    try:
        reduction.dump(child, buffer)  # as line 47 in _launch of multiprocessing/popen_spawn_posix.py: ‹reduction.dump(process_obj, fp)›
    finally:
        context._spawning.pop()
    util._flush_std_streams()
    return _multiprocessing.start(child._name, 'spawn', pickle.dumps((data, buffer.getvalue())))


def _launch_forkserver(child):
    """The server has the program's main module ready; its children begin as copies of it."""
    from . import reduction, util
    data = get_preparation_data(child._name)  # as line 42 in _launch of multiprocessing/popen_forkserver.py: prep_data = ‹spawn.get_preparation_data(process_obj._name)›
    context._spawning.append(child)
    buffer = io.BytesIO()
    try:
        reduction.dump(child, buffer)  # as line 47 in _launch of multiprocessing/popen_forkserver.py: ‹reduction.dump(process_obj, buf)›
    finally:
        context._spawning.pop()
    util._flush_std_streams()
    if not _multiprocessing.serving():
        main = data['main_path'] if '__main__' in _preload else None
        _multiprocessing.serve(pickle.dumps((data['sys_path'], main, _preload)))  # as line 51 in _launch of multiprocessing/popen_forkserver.py: self.sentinel, w = ‹forkserver.connect_to_new_process(self._fds)› && line 106 in connect_to_new_process of multiprocessing/forkserver.py: ‹connection.answer_challenge(\n        wrapped_client, self._forkserver_authkey)› && line 970 in answer_challenge of multiprocessing/connection.py: message = ‹connection.recv_bytes(256)›         # reject large message && line 222 in recv_bytes of multiprocessing/connection.py: buf = ‹self._recv_bytes(maxlength)› && line 447 in _recv_bytes of multiprocessing/connection.py: buf = ‹self._recv(4)› && line 412 in _recv of multiprocessing/connection.py: chunk = ‹read(handle, to_read)›
    return _multiprocessing.start(child._name, 'forkserver', pickle.dumps((data, buffer.getvalue())))


def _serve(payload):
    """What the fork server does: imports what its children will need."""
    from . import util
    path, main, preload = pickle.loads(payload)
    sys.path[:] = path
    if main is not None:
        process.current_process()._inheriting = True
        try:
            _fixup_main_from_path(main)  # as line 1 in <module> of <string>: from multiprocessing.forkserver import main; ‹main(5, 6, ['__main__'], **{...})› && line 217 in main of multiprocessing/forkserver.py: ‹spawn.import_main_path(main_path)› && line 307 in import_main_path of multiprocessing/spawn.py: ‹_fixup_main_from_path(main_path)›
        finally:
            del process.current_process()._inheriting
    for name in preload:
        try:
            __import__(name)
        except ImportError:
            pass
    util._flush_std_streams()


def spawn_main(payload):
    """What a new interpreter does first. Returns its exit code."""
    return _main(payload)  # as line 1 in <module> of <string>: from multiprocessing.spawn import spawn_main; ‹spawn_main(tracker_fd=4, pipe_handle=6)› && line 122 in spawn_main: exitcode = ‹_main(fd, parent_sentinel)›


def _serve_one(payload):
    """What a child of the fork server does first. Returns its exit code."""
    return _main(payload)  # as line 340 in main of multiprocessing/forkserver.py: code = ‹_serve_one(child_r, fds,\n                  unused_fds,\n                  old_handlers)› && line 380 in _serve_one of multiprocessing/forkserver.py: code = ‹spawn._main(child_r, parent_sentinel)›


def _main(payload):
    data, child = pickle.loads(payload)
    process.current_process()._inheriting = True
    try:
        prepare(data)  # as line 131: ‹prepare(preparation_data)›
        child = pickle.loads(child)  # as line 132: self = ‹reduction.pickle.load(from_parent)›
    finally:
        del process.current_process()._inheriting
    return child._bootstrap()  # as line 135: return ‹self._bootstrap(parent_sentinel)›


def prepare(data):
    current = process.current_process()
    current._name = data['name']
    current.authkey = data['authkey']
    if data['log'] != (False, None):
        from . import util
        util._log_as(*data['log'])
    sys.argv = data['sys_argv']
    sys.path = data['sys_path']
    context._default_context.set_start_method(data['start_method'], force=True)
    if data['main_path'] is not None:
        _fixup_main_from_path(data['main_path'], data['main_package'])  # as line 246: ‹_fixup_main_from_path(data['init_main_from_path'])›


def _fixup_main_from_path(path, package=None):
    """Runs the program's file once more, under a name that tells it that it is not the main program. A child of the fork server has it already."""
    if getattr(sys.modules.get('__main__'), '__file__', None) == path:
        return
    module = types.ModuleType('__mp_main__')
    module.__file__ = path
    module.__package__ = package
    module.__builtins__ = sys.modules['builtins']
    sys.modules['__main__'] = sys.modules['__mp_main__'] = module
    exec(_code_of(path), module.__dict__)  # as line 297: main_content = ‹runpy.run_path(main_path,\n                              run_name="__mp_main__")› && line 287 in run_path of <frozen runpy> && line 98 in _run_module_code of <frozen runpy> && line 88 in _run_code of <frozen runpy>


def _code_of(path):
    """The code of a main module: the program's, or that of another one which it has started."""
    if path == _multiprocessing.programName():
        return _multiprocessing.mainCode()
    import tokenize
    with tokenize.open(path) as file:
        return _multiprocessing.code(file.read(), path)
