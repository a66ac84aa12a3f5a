"""The debugger at a prompt: commands come from standard input."""

import bdb
import cmd
import code
import codeop
import inspect
import linecache
import os
import pprint
import re
import sys
import traceback

__all__ = [
    'run', 'pm', 'Pdb', 'runeval', 'runctx', 'runcall', 'set_trace', 'post_mortem', 'set_default_backend', 'get_default_backend', 'help',
]

line_prefix = '\n-> '
_default_backend = 'settrace'


class Restart(Exception):
    """Asked for by restart: the program is to begin anew."""


def set_default_backend(backend):
    global _default_backend
    if backend not in ('settrace', 'monitoring'):
        raise ValueError(f"Invalid backend: {backend}. Must be 'settrace' or 'monitoring'.")
    _default_backend = backend


def get_default_backend():
    return _default_backend


def find_function(funcname, filename):
    """The name, file and first line of the body of a function, by its name; None where there is none."""
    pattern = re.compile(rf'(async\s+)?def\s+{re.escape(funcname)}(\s*\[.+\])?\s*[(]')
    for number, line in enumerate(linecache.getlines(filename), 1):
        if pattern.match(line.strip()):
            return funcname, filename, number
    return None


def getsourcelines(obj):
    lines, first = inspect.findsource(obj)
    if inspect.isframe(obj) and obj.f_globals is obj.f_locals:
        return lines, 1
    if inspect.ismodule(obj):
        return lines, 1
    return inspect.getblock(lines[first:]), first + 1


class Pdb(bdb.Bdb, cmd.Cmd):
    """A debugger with a prompt."""

    _last_pdb_instance = None

    def __init__(self, completekey='tab', stdin=None, stdout=None, skip=None, nosigint=False, readrc=True, mode=None, backend=None, colorize=False):
        bdb.Bdb.__init__(self, skip=skip, backend=backend or _default_backend)
        cmd.Cmd.__init__(self, completekey, stdin, stdout)
        if stdout:
            self.use_rawinput = 0
        self.prompt = '(Pdb) '
        self.mode = mode
        self.aliases = {}
        self.displaying = {}
        self.mainpyfile = ''
        self.tb_lineno = {}
        self.commands = {}
        self.commands_defining = False
        self.commands_bnum = None
        self._queue = []
        self._chain = ()
        self._chosen = 0
        self.forget()

    # ---- stops ----

    def set_trace(self, frame=None, *, commands=None):
        Pdb._last_pdb_instance = self
        if frame is None:
            frame = sys._getframe().f_back
        if commands is not None:
            self._queue += commands
        super().set_trace(frame)

    def reset(self):
        bdb.Bdb.reset(self)
        self.forget()

    def forget(self):
        self.lineno = None
        self.stack = []
        self.curindex = 0
        self.curframe = None
        self.tb_lineno.clear()

    def setup(self, f, tb):
        self.forget()
        self.stack, self.curindex = self.get_stack(f, tb)
        while tb:
            self.tb_lineno[tb.tb_frame] = tb.tb_lineno
            tb = tb.tb_next
        self.curframe = self.stack[self.curindex][0]

    def user_call(self, frame, argument_list):
        if self.stop_here(frame):
            self.message('--Call--')
            self.interaction(frame, None)

    def user_line(self, frame):
        if self.bp_commands(frame):
            self.interaction(frame, None)

    user_opcode = user_line

    def user_return(self, frame, return_value):
        frame.f_locals['__return__'] = return_value
        self.message('--Return--')
        self.interaction(frame, None)

    def user_exception(self, frame, exc_info):
        kind, value, trace = exc_info
        frame.f_locals['__exception__'] = kind, value
        prefix = 'Internal ' if not trace and kind is StopIteration else ''
        self.message(f'{prefix}{self._format_exc(value)}')
        self.interaction(frame, trace)

    def bp_commands(self, frame):
        """Carries out the commands of the breakpoint that stopped the program; False where no prompt is to follow."""
        number, self.currentbp = getattr(self, 'currentbp', 0), 0
        if not number or number not in self.commands:
            return True
        about = self.commands[number]
        self.setup(frame, None)
        last = self.lastcmd
        for line in about['lines']:
            self.onecmd(line)
        self.lastcmd = last
        if not about['silent']:
            self.print_stack_entry(self.stack[self.curindex])
        if about['prompts']:
            self._cmdloop()
        self.forget()
        return False

    def interaction(self, frame, tb_or_exc):
        """Shows where the program stands and asks for commands."""
        tb = tb_or_exc
        self._chain, self._chosen = (), 0
        if isinstance(tb_or_exc, BaseException):
            self._chain = tuple(_chained(tb_or_exc))
            self._chosen = len(self._chain) - 1
            tb = tb_or_exc.__traceback__
            if tb is None:
                raise ValueError('A valid traceback must be passed if no exception is being handled')
        self.setup(frame, tb)
        if not self._queue:
            self.print_stack_entry(self.stack[self.curindex])
            self._show_displayed()
        self._cmdloop()
        self.forget()

    def _cmdloop(self):
        while True:
            try:
                self.cmdloop()
                break
            except KeyboardInterrupt:
                self.message('--KeyboardInterrupt--')

    def cmdloop(self, intro=None):
        # Commands that set_trace() was given come before what is typed.
        while self._queue:
            line = self._queue.pop(0)
            if self.postcmd(self.onecmd(self.precmd(line)), line):
                return
        super().cmdloop(intro)

    def _show_displayed(self):
        shown = self.displaying.get(self.curframe)
        if not shown:
            return
        for expression, old in shown.items():
            new = self._getval_except(expression)
            if new is not old and new != old:
                shown[expression] = new
                self.message(f'display {expression}: {self._safe_repr(new, expression)}  [old: {self._safe_repr(old, expression)}]')

    # ---- texts ----

    def message(self, msg, end='\n'):
        print(msg, end=end, file=self.stdout)

    def error(self, msg):
        print('***', msg, file=self.stdout)

    def _format_exc(self, exc):
        return traceback.format_exception_only(exc)[-1].strip()

    def _error_exc(self):
        self.error(self._format_exc(sys.exception()))

    def _safe_repr(self, obj, expr):
        try:
            return repr(obj)
        except Exception as problem:
            return _Shown(f'*** repr({expr}) failed: {self._format_exc(problem)} ***')

    def _getval(self, arg):
        try:
            return eval(arg, self.curframe.f_globals, self.curframe.f_locals)
        except:
            self._error_exc()
            raise

    def _getval_except(self, arg, frame=None):
        frame = frame or self.curframe
        try:
            return eval(arg, frame.f_globals, frame.f_locals)
        except BaseException as problem:
            return _Shown(f'** raised {self._format_exc(problem)} **')

    def print_stack_entry(self, frame_lineno, prompt_prefix=line_prefix):
        mark = '> ' if frame_lineno[0] is self.curframe else '  '
        self.message(mark + self.format_stack_entry(frame_lineno, prompt_prefix))

    def print_stack_trace(self, count=None):
        if count is None:
            shown = self.stack
        elif count == 0:
            shown = [self.stack[self.curindex]]
        else:
            shown = self.stack[:-count] if count < 0 else self.stack[-count:]
        for entry in shown:
            self.print_stack_entry(entry)

    def _need_argument(self, command):
        self.error('Argument is required for this command')
        self._usage(command)

    def _usage(self, command):
        self.message('      Usage: ' + getattr(self, 'do_' + command).__doc__.splitlines()[0])

    # ---- commands as they are read ----

    def default(self, line):
        """Carries a line out as Python, in the current frame."""
        if line[:1] == '!':
            line = line[1:].strip()
        names, values = self.curframe.f_globals, self.curframe.f_locals
        try:
            whole = line
            while (compiled := codeop.compile_command(whole + '\n', '<stdin>', 'single')) is None:
                more = self._more('...   ')
                if more is None:
                    self.lastcmd = ''
                    self.error('Incomplete command')
                    return
                whole += '\n' + more
            before = sys.stdout, sys.stdin, sys.displayhook
            try:
                sys.stdin, sys.stdout, sys.displayhook = self.stdin, self.stdout, self.displayhook
                exec(compiled, names, values)
            finally:
                sys.stdout, sys.stdin, sys.displayhook = before
        except:
            self._error_exc()

    def _more(self, prompt):
        if self.use_rawinput:
            try:
                return input(prompt)
            except (EOFError, KeyboardInterrupt):
                return None
        self.stdout.write(prompt)
        self.stdout.flush()
        line = self.stdin.readline()
        return line.rstrip('\r\n') if line else None

    def displayhook(self, obj):
        """Shows a value without keeping it in builtins._."""
        if obj is not None:
            self.message(repr(obj))

    def precmd(self, line):
        """Puts aliases in and takes the first of several commands."""
        if not line.strip():
            return line
        words = line.split()
        seen = set()
        while words[0] in self.aliases and words[0] not in seen:
            seen.add(words[0])
            line = self.aliases[words[0]]
            for number, word in enumerate(words[1:], 1):
                line = line.replace(f'%{number}', word)
            line = line.replace('%*', ' '.join(words[1:]))
            words = line.split()
        if words[0] != 'alias':
            at = line.find(';;')
            if at >= 0:
                rest = line[at + 2 :].lstrip()
                self.cmdqueue.insert(0, rest)
                line = line[:at].rstrip()
        return line

    def onecmd(self, line):
        if self.commands_defining:
            return self.handle_command_def(line)
        return cmd.Cmd.onecmd(self, line)

    def handle_command_def(self, line):
        """A line that is to be carried out at a breakpoint."""
        command, arg, line = self.parseline(line)
        if not command:
            return False
        about = self.commands[self.commands_bnum]
        if command == 'end':
            return True
        if command == 'EOF':
            self.message('')
            return True
        if command == 'silent':
            about['silent'] = True
            return False
        about['lines'].append(f'{command} {arg}' if arg else command)
        function = getattr(self, 'do_' + command, None)
        if function is not None and function.__name__ in self.commands_resuming:
            about['prompts'] = False
            return True
        return False

    def emptyline(self):
        if self.lastcmd:
            return self.onecmd(self.lastcmd)
        return False

    # ---- breakpoints ----

    def do_commands(self, arg):
        """commands [bpnumber]

        Takes lines, up to 'end', that are carried out when the breakpoint stops the program.
        """
        if not arg:
            number = len(bdb.Breakpoint.bpbynumber) - 1
        else:
            try:
                number = int(arg)
            except ValueError:
                self._usage('commands')
                return
        try:
            self.get_bpbynumber(number)
        except ValueError as problem:
            self.error(f'cannot set commands: {problem}')
            return
        before = self.commands.get(number)
        self.commands_bnum = number
        self.commands[number] = {'lines': [], 'silent': False, 'prompts': True}
        prompt, self.prompt = self.prompt, '(com) '
        self.commands_defining = True
        try:
            self.cmdloop()
        except KeyboardInterrupt:
            if before is None:
                del self.commands[number]
            else:
                self.commands[number] = before
            self.error('command definition aborted, old commands restored')
        finally:
            self.commands_defining = False
            self.prompt = prompt

    def do_break(self, arg, temporary=False):
        if not arg:
            if self.breaks:
                self.message('Num Type         Disp Enb   Where')
                for found in bdb.Breakpoint.bpbynumber:
                    if found:
                        self.message(found.bpformat())
            return
        place, comma, condition = arg.partition(',')
        place = place.rstrip()
        condition = condition.lstrip() if comma else None
        if condition and (problem := self._compile_error(condition)):
            self.error(f'Invalid condition: {problem}')
            return
        name = None
        file, colon, line = place.rpartition(':')
        if colon:
            filename = self.lookupmodule(file.rstrip())
            if not filename:
                self.error(f'{file.rstrip()!r} not found from sys.path')
                return
            line = line.lstrip()
            try:
                lineno = int(line)
            except ValueError:
                self.error(f'Bad lineno: {line}')
                return
        else:
            try:
                filename, lineno = self.defaultFile(), int(place)
            except ValueError:
                found = self._function_place(place)
                if found is None:
                    return
                name, filename, lineno = found
        line = self.checkline(filename, lineno) if name is None else lineno
        if not line:
            return
        problem = self.set_break(filename, line, temporary, condition, name)
        if problem:
            self.error(problem)
        else:
            self.message(f'Breakpoint {self.get_breaks(filename, line)[-1].number:d} at {self.canonic(filename)}:{line:d}')

    do_b = do_break

    def _function_place(self, text):
        try:
            function = eval(text, self.curframe.f_globals, self.curframe.f_locals)
        except Exception:
            function = text
        function = getattr(function, '__func__', function)
        compiled = getattr(function, '__code__', None)
        if compiled is not None:
            lines = sorted({line for _, _, line in compiled.co_lines() if line and line > compiled.co_firstlineno})
            # The line of the breakpoint is that of the definition, as it is met when the function begins.
            return compiled.co_name, compiled.co_filename, _first_line(compiled, lines)
        found = find_function(text, self.defaultFile())
        if found is None:
            self.error(f'The specified object {text!r} is not a function or was not found along sys.path.')
            return None
        return found

    def _compile_error(self, expression):
        try:
            compile(expression, '<stdin>', 'eval')
        except SyntaxError as problem:
            return self._format_exc(problem)
        return None

    def defaultFile(self):
        filename = self.curframe.f_code.co_filename
        return self.mainpyfile if filename == '<string>' and self.mainpyfile else filename

    def do_tbreak(self, arg):
        self.do_break(arg, True)

    def lookupmodule(self, filename):
        """The file of a name or of a path, beside the current one or on sys.path."""
        if os.path.isabs(filename):
            return filename if os.path.exists(filename) else None
        if not filename.endswith('.py'):
            filename += '.py'
        beside = os.path.join(os.path.dirname(self.canonic(self.defaultFile())), filename)
        for path in (beside, *(os.path.join(folder, filename) for folder in sys.path)):
            if os.path.exists(path):
                return path
        return None

    def checkline(self, filename, lineno, module_globals=None):
        """The line, if the program can stop there; else 0, and says why."""
        names = module_globals or (self.curframe.f_globals if self.curframe else None)
        line = linecache.getline(filename, lineno, names)
        if not line:
            self.message('End of file')
            return 0
        line = line.strip()
        if not line or line[0] == '#' or line[:3] in ('"""', "'''"):
            self.error('Blank or comment')
            return 0
        return lineno

    def _breakpoints(self, arg):
        for word in arg.split():
            try:
                yield self.get_bpbynumber(word)
            except ValueError as problem:
                self.error(problem)

    def do_enable(self, arg):
        if not arg:
            self._need_argument('enable')
        for found in self._breakpoints(arg):
            found.enable()
            self.message(f'Enabled {found}')

    def do_disable(self, arg):
        if not arg:
            self._need_argument('disable')
        for found in self._breakpoints(arg):
            found.disable()
            self.message(f'Disabled {found}')

    def do_condition(self, arg):
        if not arg:
            self._need_argument('condition')
            return
        number, _, condition = arg.partition(' ')
        condition = condition.strip() or None
        if condition and (problem := self._compile_error(condition)):
            self.error(f'Invalid condition {condition}: {problem}')
            return
        for found in self._breakpoints(number):
            found.cond = condition
            if condition:
                self.message(f'New condition set for breakpoint {found.number:d}.')
            else:
                self.message(f'Breakpoint {found.number:d} is now unconditional.')

    def do_ignore(self, arg):
        if not arg:
            self._need_argument('ignore')
            return
        number, _, count = arg.partition(' ')
        try:
            count = int(count.strip()) if count.strip() else 0
        except ValueError:
            self.error(f'Ignore count ({count.strip()!r}) is invalid')
            return
        for found in self._breakpoints(number):
            found.ignore = max(count, 0)
            if count > 0:
                crossings = f'{count:d} crossings' if count > 1 else '1 crossing'
                self.message(f'Will ignore next {crossings} of breakpoint {found.number:d}.')
            else:
                self.message(f'Will stop next time breakpoint {found.number:d} is reached.')

    def do_clear(self, arg):
        if not arg:
            try:
                reply = input('Clear all breaks? ')
            except EOFError:
                reply = 'no'
            if reply.strip().lower() in ('y', 'yes'):
                gone = [found for found in bdb.Breakpoint.bpbynumber if found]
                self.clear_all_breaks()
                for found in gone:
                    self.message(f'Deleted {found}')
            return
        if ':' in arg:
            filename, _, line = arg.rpartition(':')
            try:
                lineno = int(line)
            except ValueError:
                problem = f'Invalid line number ({line})'
            else:
                filename = self.lookupmodule(filename) or filename
                gone = list(self.get_breaks(filename, lineno))
                problem = self.clear_break(filename, lineno)
            if problem:
                self.error(problem)
            else:
                for found in gone:
                    self.message(f'Deleted {found}')
            return
        for found in self._breakpoints(arg):
            self.clear_bpbynumber(found.number)
            self.message(f'Deleted {found}')

    do_cl = do_clear

    # ---- the stack ----

    def do_where(self, arg):
        """w(here) [count]

        Shows the stack, the innermost frame last; '>' marks the current one.
        """
        count = None
        if arg:
            try:
                count = int(arg)
            except ValueError:
                self.error(f'Invalid count ({arg})')
                return
        self.print_stack_trace(count)

    do_w = do_bt = do_where

    def _select_frame(self, index):
        self.curindex = index
        self.curframe = self.stack[index][0]
        self.print_stack_entry(self.stack[index])
        self.lineno = None

    def _count(self, arg):
        try:
            return int(arg or 1)
        except ValueError:
            self.error(f'Invalid frame count ({arg})')
            return None

    def do_up(self, arg):
        """u(p) [count]

        Makes the frame that called this one the current one.
        """
        if self.curindex == 0:
            self.error('Oldest frame')
        elif (count := self._count(arg)) is not None:
            self._select_frame(0 if count < 0 else max(0, self.curindex - count))

    do_u = do_up

    def do_down(self, arg):
        """d(own) [count]

        Makes the frame that this one called the current one.
        """
        last = len(self.stack) - 1
        if self.curindex == last:
            self.error('Newest frame')
        elif (count := self._count(arg)) is not None:
            self._select_frame(last if count < 0 else min(last, self.curindex + count))

    do_d = do_down

    def do_exceptions(self, arg):
        """exceptions [number]

        Lists the exceptions of a chain, or goes to one of them.
        """
        if not self._chain:
            self.message(
                'Did not find chained exceptions. To move between exceptions, pdb/post_mortem must be given an exception object rather than a traceback.'
            )
            return
        if not arg:
            for number, exc in enumerate(self._chain):
                mark = '>' if number == self._chosen else ' '
                shown = f'{mark} {number:>3}' if exc.__traceback__ else f'{mark}   -'
                self.message(f'{shown} {exc!r}')
            return
        try:
            number = int(arg)
        except ValueError:
            self.error('Argument must be an integer')
            return
        if not 0 <= number < len(self._chain):
            self.error('No exception with that number')
        elif self._chain[number].__traceback__ is None:
            self.error('This exception does not have a traceback, cannot jump to it')
        else:
            self._chosen = number
            self.setup(None, self._chain[number].__traceback__)
            self.print_stack_entry(self.stack[self.curindex])

    # ---- going on ----

    def do_until(self, arg):
        """unt(il) [lineno]

        Goes on up to a greater line than this one, or up to the one named.
        """
        line = None
        if arg:
            try:
                line = int(arg)
            except ValueError:
                self.error(f'Error in argument: {arg!r}')
                return False
            if line <= self.curframe.f_lineno:
                self.error('"until" line number is smaller than current line number')
                return False
        self.set_until(self.curframe, line)
        return True

    do_unt = do_until

    def do_step(self, arg):
        """s(tep)

        Goes on to the next line, perhaps in a function that is called.
        """
        self.set_step()
        return True

    do_s = do_step

    def do_next(self, arg):
        """n(ext)

        Goes on to the next line of this function, or to its end.
        """
        self.set_next(self.curframe)
        return True

    do_n = do_next

    def do_return(self, arg):
        """r(eturn)

        Goes on until this function returns.
        """
        self.set_return(self.curframe)
        return True

    do_r = do_return

    def do_continue(self, arg):
        """c(ont(inue))

        Goes on up to the next breakpoint.
        """
        self.set_continue()
        return True

    do_c = do_cont = do_continue

    def do_jump(self, arg):
        """j(ump) lineno

        Would make a line of this function the next one, which is not simulated.
        """
        if not arg:
            self._need_argument('jump')
            return
        if self.curindex + 1 != len(self.stack):
            self.error('You can only jump within the bottom frame')
            return
        try:
            int(arg)
        except ValueError:
            self.error("The 'jump' command requires a line number")
            return
        self.error('Jump failed: headwaiter does not simulate jumps to other lines')

    do_j = do_jump

    def do_run(self, arg):
        """run [args...]

        Would start the program anew, if the debugger had started it.
        """
        self.error(
            'run/restart command is disabled when debugger is running in inline mode.\n'
            'Use the command line interface to enable restarting your program\ne.g. "python -m pdb myscript.py"'
        )

    do_restart = do_run

    def do_quit(self, arg):
        """q(uit) | exit

        Ends the program.
        """
        if self.mode == 'inline':
            while True:
                try:
                    reply = input('Quitting pdb will kill the process. Quit anyway? [y/n] ').lower().strip()
                except EOFError:
                    reply = 'y'
                    self.message('')
                if reply in ('y', ''):
                    sys.exit(1)
                if reply == 'n':
                    return False
        self.set_quit()
        return True

    do_q = do_exit = do_quit

    def do_EOF(self, arg):
        """EOF

        The end of the input: like quit.
        """
        self.message('')
        return self.do_quit(arg)

    # ---- looking ----

    def do_args(self, arg):
        """a(rgs)

        Shows the arguments of this function.
        """
        compiled = self.curframe.f_code
        values = self.curframe.f_locals
        count = compiled.co_argcount + compiled.co_kwonlyargcount
        count += bool(compiled.co_flags & inspect.CO_VARARGS) + bool(compiled.co_flags & inspect.CO_VARKEYWORDS)
        for name in compiled.co_varnames[:count]:
            shown = self._safe_repr(values[name], name) if name in values else '*** undefined ***'
            self.message(f'{name} = {shown}')

    do_a = do_args

    def do_retval(self, arg):
        """retval

        Shows what the function that was left last returned.
        """
        if '__return__' in self.curframe.f_locals:
            self.message(self._safe_repr(self.curframe.f_locals['__return__'], 'retval'))
        else:
            self.error('Not yet returned!')

    do_rv = do_retval

    def _print(self, arg, show):
        try:
            value = self._getval(arg)
        except:
            return
        try:
            self.message(show(value))
        except:
            self._error_exc()

    def do_p(self, arg):
        """p expression

        Shows the value of an expression.
        """
        if not arg:
            self._need_argument('p')
        else:
            self._print(arg, repr)

    def do_pp(self, arg):
        """pp expression

        Shows the value of an expression, over several lines where it is long.
        """
        if not arg:
            self._need_argument('pp')
        else:
            self._print(arg, pprint.pformat)

    def do_whatis(self, arg):
        """whatis expression

        Shows what kind of thing the value of an expression is.
        """
        if not arg:
            self._need_argument('whatis')
            return
        try:
            value = self._getval(arg)
        except:
            return
        if inspect.ismethod(value):
            self.message(f'Method {value.__name__}')
        elif inspect.isfunction(value):
            self.message(f'Function {value.__name__}')
        elif value.__class__ is type:
            self.message(f'Class {value.__module__}.{value.__qualname__}')
        else:
            self.message(type(value))

    def do_list(self, arg):
        self.lastcmd = 'list'
        last = None
        if arg and arg != '.':
            try:
                first, comma, end = arg.partition(',')
                first = int(first.strip())
                if comma:
                    last = int(end.strip())
                    if last < first:
                        last = first + last
                else:
                    first = max(1, first - 5)
            except ValueError:
                self.error(f'Error in argument: {arg!r}')
                return
        elif self.lineno is None or arg == '.':
            first = max(1, self.curframe.f_lineno - 5)
        else:
            first = self.lineno + 1
        if last is None:
            last = first + 10
        filename = self.curframe.f_code.co_filename
        lines = linecache.getlines(filename, self.curframe.f_globals)
        self._print_lines(lines[first - 1 : last], first, self.get_file_breaks(filename), self.curframe)
        self.lineno = min(last, len(lines))
        if len(lines) < last:
            self.message('[EOF]')

    do_l = do_list

    def do_longlist(self, arg):
        """ll | longlist

        Shows the whole of this function.
        """
        try:
            lines, first = getsourcelines(self.curframe)
        except OSError as problem:
            self.error(problem)
            return
        self._print_lines(lines, first, self.get_file_breaks(self.curframe.f_code.co_filename), self.curframe)

    do_ll = do_longlist

    def do_source(self, arg):
        """source expression

        Shows the source text of an object.
        """
        if not arg:
            self._need_argument('source')
            return
        try:
            value = self._getval(arg)
        except:
            return
        try:
            lines, first = getsourcelines(value)
        except (OSError, TypeError) as problem:
            self.error(problem)
            return
        self._print_lines(lines, first)

    def _print_lines(self, lines, start, breaks=(), frame=None):
        current = raised = -1
        if frame:
            current = frame.f_lineno
            raised = self.tb_lineno.get(frame, -1)
        for number, line in enumerate(lines, start):
            shown = f'{number:>3}'.ljust(4)
            shown += 'B' if number in breaks else ' '
            if number == current:
                shown += '->'
            elif number == raised:
                shown += '>>'
            self.message(shown + '\t' + line.rstrip())

    def do_display(self, arg):
        """display [expression]

        Shows the value of an expression now, and at every stop at which it has changed.
        """
        shown = self.displaying.setdefault(self.curframe, {})
        if arg:
            if problem := self._compile_error(arg):
                self.error(f'Unable to display {arg!r}: {problem}')
                return
            shown[arg] = value = self._getval_except(arg)
            self.message(f'display {arg}: {self._safe_repr(value, arg)}')
        elif shown:
            self.message('Currently displaying:')
            for expression, value in list(shown.items()):
                self.message(f'{expression}: {self._safe_repr(value, expression)}')
        else:
            self.message('No expression is being displayed')

    def do_undisplay(self, arg):
        shown = self.displaying.get(self.curframe, {})
        if not arg:
            shown.clear()
        elif arg in shown:
            del shown[arg]
        else:
            self.error(f'not displaying {arg}')

    def do_interact(self, arg):
        """interact

        Begins a Python prompt with the names of this frame.
        """
        names = {**self.curframe.f_globals, **self.curframe.f_locals}
        code.InteractiveConsole(names).interact(banner='*pdb interact start*', exitmsg='*exit from pdb interact command*')

    def do_alias(self, arg):
        name, _, command = arg.partition(' ')
        if not name:
            for known in sorted(self.aliases):
                self.message(f'{known} = {self.aliases[known]}')
        elif command.strip():
            self.aliases[name] = command.strip()
        elif name in self.aliases:
            self.message(f'{name} = {self.aliases[name]}')

    def do_unalias(self, arg):
        """unalias name

        Forgets a command that alias made.
        """
        if not arg:
            self._need_argument('unalias')
            return
        self.aliases.pop(arg.split()[0], None)

    def do_debug(self, arg):
        """debug code

        Goes through the code of a statement in a debugger of its own.
        """
        if not arg:
            self._need_argument('debug')
            return
        sys.settrace(None)
        inner = Pdb(self.completekey, self.stdin if not self.use_rawinput else None, self.stdout if not self.use_rawinput else None)
        inner.prompt = f'({self.prompt.strip()}) '
        self.message('ENTERING RECURSIVE DEBUGGER')
        try:
            sys.call_tracing(inner.run, (arg, self.curframe.f_globals, self.curframe.f_locals))
        except Exception:
            self._error_exc()
        self.message('LEAVING RECURSIVE DEBUGGER')
        sys.settrace(self.trace_dispatch)
        self.lastcmd = inner.lastcmd

    def do_help(self, arg):
        """h(elp) [command]

        Lists the commands, or tells about one of them.
        """
        if not arg:
            cmd.Cmd.do_help(self, arg)
            return
        function = getattr(self, 'do_' + arg, None)
        if function is None:
            other = getattr(self, 'help_' + arg, None)
            if other:
                other()
            else:
                self.error(f'No help for {arg!r}')
            return
        usage, *rest = inspect.cleandoc(function.__doc__).splitlines()
        for line in (f'Usage: {usage}', *rest):
            self.message(f'      {line}')

    do_h = do_help

    def help_exec(self):
        """(!) statement"""
        self.message('(!) statement: carries out a statement in the current frame.')

    def help_pdb(self):
        self.message(__doc__)

    commands_resuming = ['do_continue', 'do_step', 'do_next', 'do_return', 'do_until', 'do_quit', 'do_jump']


class _Shown:
    """Shown as the text that it holds."""

    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text

    def __eq__(self, other):
        return isinstance(other, _Shown) and self.text == other.text


def _first_line(compiled, lines):
    return compiled.co_firstlineno if not lines else lines[0]


def _chained(exc):
    """The exceptions of a chain, the first cause first."""
    found = []
    while exc is not None and exc not in found:
        found.append(exc)
        exc = exc.__cause__ if exc.__cause__ is not None else None if exc.__suppress_context__ else exc.__context__
    return reversed(found)


def run(statement, globals=None, locals=None):
    """Goes through a statement."""
    Pdb().run(statement, globals, locals)


def runeval(expression, globals=None, locals=None):
    """Goes through an expression; returns its value."""
    return Pdb().runeval(expression, globals, locals)


def runctx(statement, globals, locals):
    run(statement, globals, locals)


def runcall(*args, **kwds):
    """Goes through a call; returns what it returns."""
    return Pdb().runcall(*args, **kwds)


def set_trace(*, header=None, commands=None):
    """Stops the program where this is called."""
    debugger = Pdb._last_pdb_instance or Pdb(mode='inline')
    if header is not None:
        debugger.message(header)
    debugger.set_trace(sys._getframe().f_back, commands=commands)


def post_mortem(t=None):
    """Looks at an exception: at the one that is being handled without an argument."""
    if t is None:
        exc = sys.exception()
        if exc is not None:
            t = exc.__traceback__
    if t is None or (isinstance(t, BaseException) and t.__traceback__ is None):
        raise ValueError('A valid traceback must be passed if no exception is being handled')
    debugger = Pdb()
    debugger.reset()
    debugger.interaction(None, t)


def pm():
    """Looks at the exception that ended the last statement of a prompt."""
    post_mortem(sys.last_exc)


def help():
    print(__doc__)
