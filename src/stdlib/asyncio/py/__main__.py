"""python -m asyncio: a prompt at which may be awaited, and tables of the tasks of another program."""

import ast
import asyncio
import code
import concurrent.futures
import contextvars
import inspect
import linecache
import os
import stat
import sys
import threading
import types
import warnings

from . import futures


class AsyncIOInteractiveConsole(code.InteractiveConsole):
    """Carries commands out in a loop, each statement by itself."""

    STATEMENT_FAILED = object()

    def __init__(self, locals, loop):
        super().__init__(locals, filename='<stdin>')
        self.compile.compiler.flags |= ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
        self.loop = loop
        self.context = contextvars.copy_context()
        # Who types gets more lines for what is not finished; what comes through a pipe is taken line by line.
        self.asks_for_more = stat.S_ISCHR(os.fstat(0).st_mode)
        self.inputs = 0

    def runsource(self, source, filename='<stdin>', symbol='single'):
        try:
            if self.asks_for_more:
                filename = f'<python-input-{self.inputs}>'
                if self.compile(source, filename, symbol) is None:
                    return True
                self.inputs += 1
            tree = self.compile.compiler(source, filename, 'exec', ast.PyCF_ONLY_AST, incomplete_input=False)
        except (OverflowError, SyntaxError, ValueError):
            self.showsyntaxerror(filename, source=source)
            return False
        for statement in tree.body:
            # only what comes last shows its value
            is_last = statement is tree.body[-1]
            part = ast.Interactive([statement]) if is_last else ast.Module([statement], [])
            try:
                compiled = self.compile.compiler(part, filename, 'single' if is_last else 'exec')
            except (OverflowError, SyntaxError, ValueError):
                self.showsyntaxerror(filename, source=source)
                return False
            linecache.cache[filename] = len(source), None, [line + '\n' for line in source.split('\n')], filename
            if self.runcode(compiled) is self.STATEMENT_FAILED:
                break
        return False

    def runcode(self, code):
        outcome = concurrent.futures.Future()

        def callback():
            global return_code, repl_future, keyboard_interrupted

            repl_future = None
            keyboard_interrupted = False

            func = types.FunctionType(code, self.locals)
            try:
                coro = func()  # as line 44
            except SystemExit as leaving:
                return_code = leaving.code
                self.loop.stop()
                return
            except KeyboardInterrupt as problem:
                keyboard_interrupted = True
                outcome.set_exception(problem)
                return
            except BaseException as problem:
                outcome.set_exception(problem)
                return

            if not inspect.iscoroutine(coro):
                outcome.set_result(coro)
                return
            try:
                repl_future = self.loop.create_task(coro, context=self.context)
                futures._chain_future(repl_future, outcome)
            except BaseException as problem:
                outcome.set_exception(problem)

        self.loop.call_soon_threadsafe(callback, context=self.context)
        try:
            return outcome.result()
        except SystemExit as leaving:
            global return_code
            return_code = leaving.code
            self.loop.stop()
        except BaseException:
            if keyboard_interrupted:
                self.write('\nKeyboardInterrupt\n')
            else:
                self.forget_unless_known(code)
                self.showtraceback()
            return self.STATEMENT_FAILED

    def forget_unless_known(self, code):
        """Forget the source of what comes through a pipe where code of earlier lines, which have the same name, is in the traceback."""
        traceback = sys.exception().__traceback__
        while traceback is not None:
            shown = traceback.tb_frame.f_code
            if shown.co_filename == code.co_filename == '<stdin>' and shown is not code:
                linecache.cache.pop('<stdin>', None)
            traceback = traceback.tb_next


class REPLThread(threading.Thread):
    """Asks for commands, while the main thread runs the loop."""

    def run(self):
        global return_code
        try:
            prompt = getattr(sys, 'ps1', '>>> ')
            console.write(
                f'asyncio REPL {sys.version} on {sys.platform}\n'
                f'Use "await" directly instead of "asyncio.run()".\n'
                f'Type "help", "copyright", "credits" or "license" for more information.\n'
            )
            if startup := os.getenv('PYTHONSTARTUP'):
                with open(startup, 'rb') as file:
                    exec(compile(file.read(), startup, 'exec'), console.locals)
            console.write(f'{prompt}import asyncio\n')
            console.interact(banner='', exitmsg='')
        except SystemExit as leaving:
            return_code = leaving.code
        finally:
            warnings.filterwarnings('ignore', message=r'^coroutine .* was never awaited$', category=RuntimeWarning)
            loop.call_soon_threadsafe(loop.stop)


def show_tasks_if_asked():
    """What is asked for by words after the module's name."""
    import argparse

    parser = argparse.ArgumentParser(
        prog='python3 -m asyncio', description='Interactive asyncio shell and CLI tools', color=True
    )
    commands = parser.add_subparsers(help='sub-commands', dest='command')
    for name, shape in ('ps', 'table'), ('pstree', 'tree'):
        command = commands.add_parser(name, help=f'Display a {shape} of all pending tasks in a process')
        command.add_argument('pid', type=int, help='Process ID to inspect')
    arguments = parser.parse_args()
    if arguments.command is None:
        return
    import asyncio.tools as tools

    if arguments.command == 'ps':
        tools.display_awaited_by_tasks_table(arguments.pid)
    else:
        tools.display_awaited_by_tasks_tree(arguments.pid)
    sys.exit(0)


if __name__ == '__main__':
    if len(sys.argv) > 1:
        show_tasks_if_asked()
    sys.audit('cpython.run_stdin')
    return_code = 0
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)

    repl_locals = {'asyncio': asyncio}
    for name in ('__name__', '__package__', '__loader__', '__spec__', '__builtins__', '__file__'):
        if name in globals():
            repl_locals[name] = globals()[name]
    console = AsyncIOInteractiveConsole(repl_locals, loop)
    repl_future = None
    keyboard_interrupted = False

    repl_thread = REPLThread(name='Interactive thread')
    repl_thread.daemon = True
    repl_thread.start()

    while True:
        try:
            loop.run_forever()
        except KeyboardInterrupt:
            keyboard_interrupted = True
            if repl_future and not repl_future.done():
                repl_future.cancel()
            continue
        else:
            break

    console.write('exiting asyncio REPL...\n')
    loop.close()
    sys.exit(return_code)
