"""An interactive prompt for programs."""

import builtins
import sys
from codeop import CommandCompiler, compile_command

__all__ = ['InteractiveInterpreter', 'InteractiveConsole', 'interact', 'compile_command']


class InteractiveInterpreter:
    """Runs commands in a namespace of their own, and shows what goes wrong."""

    def __init__(self, locals=None):
        if locals is None:
            locals = {'__name__': '__console__', '__doc__': None}
        self.locals = locals
        self.compile = CommandCompiler()

    def runsource(self, source, filename='<input>', symbol='single'):
        """Compile and run a command; returns whether more lines are needed."""
        try:
            code = self.compile(source, filename, symbol)
        except (OverflowError, SyntaxError, ValueError):
            self.showsyntaxerror(filename, source=source)
            return False
        if code is None:
            return True
        self.runcode(code)
        return False

    def runcode(self, code):
        """Run code; all exceptions but SystemExit are shown."""
        try:
            exec(code, self.locals)
        except SystemExit:
            raise
        except:
            self.showtraceback()

    def showsyntaxerror(self, filename=None, **kwargs):
        """Show the syntax error that just occurred."""
        try:
            kind, problem, _ = sys.exc_info()
            if filename and issubclass(kind, SyntaxError):
                problem.filename = filename
            lines = kwargs.get('source', '').splitlines()
            if kind is SyntaxError and not problem.text and problem.lineno is not None and problem.lineno <= len(lines):
                problem.text = lines[problem.lineno - 1]
            self._show(kind, problem, None)
        finally:
            kind = problem = None

    def showtraceback(self):
        """Show the exception that just occurred."""
        try:
            kind, problem, traceback = sys.exc_info()
            # The first frame is the one of runcode().
            self._show(kind, problem, traceback.tb_next)
        finally:
            kind = problem = traceback = None

    def _show(self, kind, problem, traceback):
        sys.last_type = kind
        sys.last_traceback = traceback
        sys.last_exc = sys.last_value = problem = problem.with_traceback(traceback)
        if sys.excepthook is sys.__excepthook__:
            import traceback as formatting

            self.write(''.join(formatting.format_exception(kind, problem, traceback)))
            return
        try:
            sys.excepthook(kind, problem, traceback)
        except SystemExit:
            raise
        except BaseException as other:
            print('Error in sys.excepthook:', file=sys.stderr)
            sys.__excepthook__(type(other), other, other.__traceback__)
            print(file=sys.stderr)
            print('Original exception was:', file=sys.stderr)
            sys.__excepthook__(kind, problem, traceback)

    def write(self, data):
        """Where messages go to: stderr."""
        sys.stderr.write(data)


class InteractiveConsole(InteractiveInterpreter):
    """Asks for commands line by line, with prompts."""

    def __init__(self, locals=None, filename='<console>', *, local_exit=False):
        InteractiveInterpreter.__init__(self, locals)
        self.filename = filename
        self.local_exit = local_exit
        self.resetbuffer()

    def resetbuffer(self):
        """Forget the lines of the command so far."""
        self.buffer = []

    def interact(self, banner=None, exitmsg=None):
        """Ask for commands until the input ends."""
        had_prompts = hasattr(sys, 'ps1'), hasattr(sys, 'ps2')
        if not had_prompts[0]:
            sys.ps1 = '>>> '
        if not had_prompts[1]:
            sys.ps2 = '... '
        if banner is None:
            copyright_hint = 'Type "help", "copyright", "credits" or "license" for more information.'
            self.write(f'Python {sys.version} on {sys.platform}\n{copyright_hint}\n({self.__class__.__name__})\n')
        elif banner:
            self.write(f'{banner}\n')
        before = None
        if self.local_exit:
            before = {name: getattr(builtins, name) for name in ('exit', 'quit') if hasattr(builtins, name)}
            for name in ('exit', 'quit'):
                setattr(builtins, name, Quitter(name))
        more = False
        try:
            while True:
                try:
                    try:
                        line = self.raw_input(str(sys.ps2 if more else sys.ps1))
                    except EOFError:
                        self.write('\n')
                        break
                    more = self.push(line)
                except KeyboardInterrupt:
                    self.write('\nKeyboardInterrupt\n')
                    self.resetbuffer()
                    more = False
                except SystemExit as leaving:
                    if not self.local_exit:
                        raise
                    self.write('\n')
                    break
        finally:
            if before is not None:
                for name, value in before.items():
                    setattr(builtins, name, value)
            if not had_prompts[0]:
                del sys.ps1
            if not had_prompts[1]:
                del sys.ps2
            if exitmsg is None:
                self.write(f'now exiting {self.__class__.__name__}...\n')
            elif exitmsg != '':
                self.write(f'{exitmsg}\n')

    def push(self, line, filename=None, _symbol='single'):
        """Give one line (which may hold several); returns whether more are needed."""
        self.buffer.extend(line.split('\n') if '\n' in line else [line])
        more = self.runsource('\n'.join(self.buffer), self.filename if filename is None else filename, symbol=_symbol)
        if not more:
            self.resetbuffer()
        return more

    def raw_input(self, prompt=''):
        """Ask for a line."""
        return input(prompt)


class Quitter:
    """exit and quit of a console that ends alone."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        end = 'Ctrl-Z plus Return' if sys.platform == 'win32' else 'Ctrl-D (i.e. EOF)'
        return f'Use {self.name} or {end} to exit'

    def __call__(self, code=None):
        raise SystemExit(code)


def interact(banner=None, readfunc=None, local=None, exitmsg=None, local_exit=False):
    """Ask for commands until the input ends: InteractiveConsole in one call."""
    console = InteractiveConsole(local, local_exit=local_exit)
    if readfunc is not None:
        console.raw_input = readfunc
    console.interact(banner, exitmsg)


if __name__ == '__main__':
    import argparse

    parser = argparse.ArgumentParser(color=True)
    parser.add_argument('-q', action='store_true', help="don't print version and copyright messages")
    interact('' if parser.parse_args().q or sys.flags.quiet else None)
