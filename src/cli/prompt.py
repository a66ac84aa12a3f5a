import asyncio
import contextvars
import inspect
import linecache
import sys
import traceback
import types

from _prompt import state

HELP = """Type Python; await works at the top. The clock stands still while you type, and background tasks go on while something is awaited.
  :run 2s    let two seconds pass (also 300ms)
  :turn      one turn of the event loop
  :tasks     the tasks there are
  :time      the virtual clock
  :help      this text
  :quit      leave (Ctrl+D does it, too)"""

TOP_LEVEL_AWAIT = 0x2000


class Prompt:
    def __init__(self):
        self.loop = asyncio.new_event_loop()
        asyncio.set_event_loop(self.loop)
        self.started = self.loop.time()
        self.context = contextvars.copy_context()
        self.module = types.ModuleType('__main__')
        self.module.asyncio = asyncio
        self.names = self.module.__dict__
        sys.modules['__main__'] = self.module
        self.number = 0

    def read(self):
        """A whole input: lines until it is complete. None at the end of the file."""
        lines = []
        while True:
            try:
                line = input('... ' if lines else '>>> ')
            except EOFError:
                return '\n'.join(lines) if lines else None
            lines.append(line)
            source = '\n'.join(lines)
            if len(lines) == 1 and (line.startswith(':') or not line.strip()):
                return line
            if len(lines) > 1 and not line.strip():
                return source + '\n'
            if state(source) != 'incomplete' and not (len(lines) > 1 and line.startswith((' ', '\t'))):
                return source

    def run(self, source):
        name = f'<python-input-{self.number}>'
        self.number += 1
        linecache.cache[name] = len(source), None, [line + '\n' for line in source.split('\n')], name
        try:
            code = compile(source if source.endswith('\n') else source + '\n', name, 'single', TOP_LEVEL_AWAIT)
        except (SyntaxError, ValueError, OverflowError) as exc:
            exc.__traceback__ = None
            traceback.print_exception(exc)
            return
        try:
            self.loop.run_until_complete(self.loop.create_task(self.evaluate(code), name='prompt', context=self.context))
        except SystemExit:
            raise
        except BaseException as exc:
            self.show(exc)

    async def evaluate(self, code):
        # inside the loop, so that create_task works without await
        made = eval(code, self.names)
        if inspect.iscoroutine(made):
            await made

    def show(self, exc):
        """A traceback that begins where the input does."""
        at = exc.__traceback__
        while at is not None and not at.tb_frame.f_code.co_filename.startswith('<python-input-'):
            at = at.tb_next
        traceback.print_exception(type(exc), exc, at)

    def command(self, text):
        what, _, rest = text[1:].strip().partition(' ')
        match what:
            case 'run':
                seconds = self.seconds(rest.strip())
                if seconds is None:
                    print('how long? :run 2s')
                else:
                    self.loop.run_until_complete(asyncio.sleep(seconds))
            case 'turn':
                self.loop.call_soon(self.loop.stop)
                self.loop.run_forever()
            case 'tasks':
                for task in sorted(asyncio.all_tasks(self.loop), key=lambda task: task.get_name()):
                    print(task)
            case 'time':
                print(f't = {self.loop.time() - self.started:.3f} s')
            case 'quit' | 'q' | 'exit':
                return False
            case _:
                print(HELP)
        return True

    @staticmethod
    def seconds(text):
        for unit, size in (('ms', 0.001), ('s', 1), ('', 1)):
            if text.endswith(unit):
                try:
                    return float(text.removesuffix(unit)) * size
                except ValueError:
                    return None

    def pending(self):
        return len(asyncio.all_tasks(self.loop))

    def talk(self):
        asked = False
        while True:
            source = self.read()
            if source is None:
                print()
                if self.pending() and not asked and sys.stdin.isatty():
                    print(f'{self.pending()} tasks are pending; once more leaves')
                    asked = True
                    continue
                break
            asked = False
            if source.startswith(':'):
                if not self.command(source):
                    break
            elif source.strip():
                self.run(source)
        for task in asyncio.all_tasks(self.loop):
            task.cancel()
        self.loop.call_soon(self.loop.stop)
        self.loop.run_forever()


print('headwaiter: Python 3.14 on a virtual clock. :help tells more.')
Prompt().talk()
