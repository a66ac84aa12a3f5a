import ast
import asyncio
import contextvars
import inspect
import linecache
import sys
import traceback
import types

from _prompt import read, step

LIBRARY = '/usr/lib/python3.14/'
SLACK = 0.0002
TOP_LEVEL_AWAIT = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT


class Prompt:
    def __init__(self):
        self.loop = asyncio.new_event_loop()
        asyncio.set_event_loop(self.loop)
        self.context = contextvars.copy_context()
        self.module = types.ModuleType('__main__')
        self.module.asyncio = asyncio
        self.names = self.module.__dict__
        sys.modules['__main__'] = self.module
        self.number = 0

    def run(self, source):
        name = f'<python-input-{self.number}>'
        self.number += 1
        self.know(name, source)
        try:
            codes = self.compiled(source if source.endswith('\n') else source + '\n', name)
        except (SyntaxError, ValueError, OverflowError) as exc:
            exc.__traceback__ = None
            traceback.print_exception(exc)
            return
        for code in codes:
            if not self.carry_out(code):
                break

    def load(self, text):
        """A whole file, in this namespace."""
        name, _, source = text.partition('\n')
        self.know(name, source)
        try:
            code = compile(source, name, 'exec', TOP_LEVEL_AWAIT)
        except (SyntaxError, ValueError, OverflowError) as exc:
            exc.__traceback__ = None
            traceback.print_exception(exc)
            return
        self.carry_out(code)

    @staticmethod
    def know(name, source):
        linecache.cache[name] = len(source), None, [line + '\n' for line in source.split('\n')], name

    @staticmethod
    def compiled(source, name):
        """One code object a statement; the value of the last one is shown. What is wrong is said as of a file."""
        try:
            return [compile(source, name, 'single', TOP_LEVEL_AWAIT)]
        except SyntaxError as exc:
            wrong = exc
        *others, last = ast.parse(source, name).body
        if not others:
            raise wrong
        return [
            *(compile(ast.Module([one], []), name, 'exec', TOP_LEVEL_AWAIT) for one in others),
            compile(ast.Interactive([last]), name, 'single', TOP_LEVEL_AWAIT),
        ]

    def carry_out(self, code):
        """Whether it came to its end without an exception. The loop runs only where something is awaited: else nobody's time passes."""
        try:
            asyncio._set_running_loop(self.loop)
            try:
                made = self.context.run(eval, code, self.names)
            finally:
                asyncio._set_running_loop(None)
            if inspect.iscoroutine(made):
                self.finish(self.loop.create_task(made, context=self.context))
        except SystemExit:
            raise
        except KeyboardInterrupt:
            print('\nKeyboardInterrupt', file=sys.stderr)
        except BaseException as exc:
            self.show(exc)
        else:
            return True
        return False

    def finish(self, task):
        """Runs the loop until a task is done; interrupted, it is cancelled first."""
        interrupted = None
        while True:
            try:
                self.loop.run_until_complete(task)
            except KeyboardInterrupt as exc:
                interrupted = exc
                if not task.done():
                    task.cancel()
                    continue
            except BaseException:
                if interrupted is None:
                    raise
            if interrupted is not None:
                raise interrupted
            return

    def show(self, exc):
        """A traceback that begins where the input does."""
        at = exc.__traceback__
        while at is not None and at.tb_frame.f_code.co_filename.startswith(LIBRARY):
            at = at.tb_next
        traceback.print_exception(type(exc), exc, at)

    def go_on(self, turn):
        try:
            turn()
        except SystemExit:
            raise
        except KeyboardInterrupt:
            print('\nKeyboardInterrupt', file=sys.stderr)
        except BaseException as exc:
            self.show(exc)

    def wait(self, seconds):
        # computing takes its time, too: a task that has slept for just as long is to be met awake
        timer = self.loop.call_later(seconds + SLACK, self.loop.stop)
        try:
            self.loop.run_forever()
        finally:
            timer.cancel()

    def turn(self, handles):
        """A turn of the loop, or so many handles of it. Without a task it would wait for ever."""
        timers = any(not timer.cancelled() for timer in self.loop._scheduled)
        if timers or self.loop._ready or asyncio.all_tasks(self.loop):
            step(self.loop, handles)
        else:
            print('The event loop has nothing to do: there is no task, no callback and no timer.', file=sys.stderr)

    def answer(self, request):
        what, _, given = request.partition('\n')
        match what:
            case 'run':
                self.run(given)
            case 'load':
                self.load(given)
            case 'wait':
                self.go_on(lambda: self.wait(float(given)))
            case 'turn':
                self.go_on(lambda: self.turn(0))
            case 'step':
                self.go_on(lambda: self.turn(1))

    def talk(self):
        while True:
            try:
                request = read()
                if request is None:
                    break
                self.answer(request)
            except KeyboardInterrupt:
                print('\nKeyboardInterrupt', file=sys.stderr)
        for task in asyncio.all_tasks(self.loop):
            task.cancel()
        self.loop.call_soon(self.loop.stop)
        self.loop.run_forever()


Prompt().talk()
