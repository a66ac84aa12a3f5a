"""What a debugger is built on: breakpoints, and stopping where it was asked for."""

import fnmatch
import os
import sys
from contextlib import contextmanager
from inspect import CO_ASYNC_GENERATOR, CO_COROUTINE, CO_GENERATOR

__all__ = ["BdbQuit", "Bdb", "Breakpoint"]

_GENERATORS = CO_GENERATOR | CO_COROUTINE | CO_ASYNC_GENERATOR


class BdbQuit(Exception):
    pass


class Bdb:
    """Follows a program by sys.settrace(); subclasses say in user_line() and the like what happens at a stop."""

    def __init__(self, skip=None, backend='settrace'):
        self.skip = set(skip) if skip else None
        self.backend = backend
        self.breaks = {}
        self.fncache = {}
        self.botframe = None
        self.enterframe = None
        self.quitting = False
        self._followed = []
        self._set_stopinfo(None, None)
        self._load_breaks()

    def canonic(self, filename):
        """The file name as breakpoints know it."""
        if filename == f'<{filename[1:-1]}>':
            return filename
        known = self.fncache.get(filename)
        if known is None:
            known = self.fncache[filename] = os.path.normcase(os.path.abspath(filename))
        return known

    def reset(self):
        import linecache

        linecache.checkcache()
        self.botframe = None
        self._set_stopinfo(None, None)

    @contextmanager
    def set_enterframe(self, frame):
        before, self.enterframe = self.enterframe, frame
        try:
            yield
        finally:
            self.enterframe = before

    # ---- what happens ----

    def trace_dispatch(self, frame, event, arg):
        """The function for sys.settrace()."""
        if self.quitting:
            return None
        with self.set_enterframe(frame):
            if event == 'line':
                return self.dispatch_line(frame)
            if event == 'call':
                return self.dispatch_call(frame, arg)
            if event == 'return':
                return self.dispatch_return(frame, arg)
            if event == 'exception':
                return self.dispatch_exception(frame, arg)
            if event == 'opcode':
                return self.dispatch_opcode(frame, arg)
            return self.trace_dispatch

    def _go_on(self):
        if self.quitting:
            raise BdbQuit
        return self.trace_dispatch

    def dispatch_line(self, frame):
        stays = self._left == (frame, frame.f_lineno)
        if self.stop_here(frame) and not stays or self.break_here(frame):
            self.user_line(frame)
        return self._go_on()

    def dispatch_opcode(self, frame, arg):
        frame.f_trace_opcodes = False
        if self.stop_here(frame) or self.break_here(frame):
            self.user_opcode(frame)
        return self._go_on()

    def dispatch_call(self, frame, arg):
        if self.botframe is None:
            # The first call is that of run() itself.
            self.botframe = frame.f_back
            return self.trace_dispatch
        if not (self.stop_here(frame) or self.break_anywhere(frame)):
            return None
        if self.stopframe and frame.f_code.co_flags & _GENERATORS:
            return self.trace_dispatch
        self.user_call(frame, arg)
        return self._go_on()

    def dispatch_return(self, frame, arg):
        if self.stop_here(frame) or frame is self.returnframe:
            if self.stopframe and frame.f_code.co_flags & _GENERATORS:
                return self.trace_dispatch
            self.user_return(frame, arg)
            if self.quitting:
                raise BdbQuit
            if self.stopframe is frame and self.stoplineno != -1:
                self._set_stopinfo(None, None)
            if self.stoplineno != -1:
                self._follow_caller(frame)
        return self.trace_dispatch

    def dispatch_exception(self, frame, arg):
        if self.stop_here(frame):
            inside_generator = frame.f_code.co_flags & _GENERATORS and arg[0] is StopIteration and arg[2] is None
            if not inside_generator:
                self.user_exception(frame, arg)
                if self.quitting:
                    raise BdbQuit
        elif self.stopframe and frame is not self.stopframe and self.stopframe.f_code.co_flags & _GENERATORS and arg[0] in (StopIteration, GeneratorExit):
            self.user_exception(frame, arg)
            if self.quitting:
                raise BdbQuit
        return self.trace_dispatch

    def _follow_caller(self, frame):
        """Stops in the caller where the call is over, in the middle of its line."""
        caller = frame.f_back
        if caller is not None and caller is not self.botframe:
            if not caller.f_trace:
                caller.f_trace = self.trace_dispatch
            if self.stopframe is None or self.stopframe is caller:
                caller.f_trace_opcodes = True

    # ---- where to stop ----

    def is_skipped_module(self, module_name):
        return module_name is not None and any(fnmatch.fnmatch(module_name, pattern) for pattern in self.skip)

    def stop_here(self, frame):
        if self.skip and self.is_skipped_module(frame.f_globals.get('__name__')):
            return False
        if frame is self.stopframe:
            return self.stoplineno != -1 and frame.f_lineno >= self.stoplineno
        return not self.stopframe

    def break_here(self, frame):
        """Whether a breakpoint of this line is to stop the program."""
        filename = self.canonic(frame.f_code.co_filename)
        if filename not in self.breaks:
            return False
        line = frame.f_lineno
        if line not in self.breaks[filename]:
            line = frame.f_code.co_firstlineno
            if line not in self.breaks[filename]:
                return False
        found, is_temporary = effective(filename, line, frame)
        if not found:
            return False
        self.currentbp = found.number
        if is_temporary and found.temporary:
            self.do_clear(str(found.number))
        return True

    def do_clear(self, arg):
        raise NotImplementedError('subclass of bdb must implement do_clear()')

    def break_anywhere(self, frame):
        """Whether a breakpoint lies in the function of a frame."""
        lines = self.breaks.get(self.canonic(frame.f_code.co_filename))
        if not lines:
            return False
        first = frame.f_code.co_firstlineno
        own = {line for _, _, line in frame.f_code.co_lines() if line} | {first}
        return any(line in own for line in lines)

    def user_call(self, frame, argument_list):
        """A function is called in which the program may stop."""

    def user_line(self, frame):
        """The program stops before a line."""

    def user_return(self, frame, return_value):
        """The program stops before a function returns."""

    def user_exception(self, frame, exc_info):
        """The program stops at an exception."""

    def user_opcode(self, frame):
        """The program stops in the middle of a line."""

    def _set_stopinfo(self, stopframe, returnframe, stoplineno=0, left=None):
        self.stopframe = stopframe
        self.returnframe = returnframe
        self.quitting = False
        # From this line on; -1: at no line.
        self.stoplineno = stoplineno
        # The frame and the line that the program is to leave before it stops again.
        self._left = left

    def set_until(self, frame, lineno=None):
        """Stops at a greater line, or when the frame returns."""
        self._set_stopinfo(frame, frame, frame.f_lineno + 1 if lineno is None else lineno)

    def set_step(self):
        """Stops at the next line, wherever."""
        frame = self.enterframe
        self._set_stopinfo(None, None, left=frame and (frame, frame.f_lineno))

    def set_stepinstr(self):
        """Stops before the next instruction of the current frame."""
        if self.enterframe:
            self.enterframe.f_trace_opcodes = True
        self._set_stopinfo(None, None)

    def set_next(self, frame):
        """Stops at the next line of the frame or of its caller."""
        self._set_stopinfo(frame, None, left=(frame, frame.f_lineno))

    def set_return(self, frame):
        """Stops when the frame returns."""
        if frame.f_code.co_flags & _GENERATORS:
            self._set_stopinfo(frame, None, -1)
        else:
            self._set_stopinfo(frame.f_back, frame)

    def set_trace(self, frame=None):
        """Stops where this is called."""
        sys.settrace(None)
        if frame is None:
            frame = sys._getframe().f_back
        self.reset()
        with self.set_enterframe(frame):
            outer = frame
            while outer:
                outer.f_trace = self.trace_dispatch
                self.botframe = outer
                self._followed.append(outer)
                outer = outer.f_back
            self.set_stepinstr()
        sys.settrace(self.trace_dispatch)

    def set_continue(self):
        """Stops only at breakpoints."""
        self._set_stopinfo(self.botframe, None, -1)
        if not self.breaks:
            sys.settrace(None)
            frame = sys._getframe().f_back
            while frame and frame is not self.botframe:
                del frame.f_trace
                frame = frame.f_back
            for frame in self._followed:
                frame.f_trace = None
                frame.f_trace_opcodes = False
            self._followed.clear()

    def set_quit(self):
        """Ends the program by BdbQuit."""
        self.stopframe = self.botframe
        self.returnframe = None
        self.quitting = True
        sys.settrace(None)

    # ---- breakpoints ----

    def _load_breaks(self):
        for filename, line in Breakpoint.bplist:
            self._add_to_breaks(filename, line)

    def _add_to_breaks(self, filename, lineno):
        lines = self.breaks.setdefault(filename, [])
        if lineno not in lines:
            lines.append(lineno)

    def set_break(self, filename, lineno, temporary=False, cond=None, funcname=None):
        """Makes a breakpoint; returns what is wrong, or None."""
        import linecache

        filename = self.canonic(filename)
        if not linecache.getline(filename, lineno):
            return f'Line {filename}:{lineno} does not exist'
        self._add_to_breaks(filename, lineno)
        Breakpoint(filename, lineno, temporary, cond, funcname)
        frame = self.enterframe
        while frame:
            if self.break_anywhere(frame) and not frame.f_trace:
                frame.f_trace = self.trace_dispatch
            frame = frame.f_back
        return None

    def _prune_breaks(self, filename, lineno):
        if (filename, lineno) not in Breakpoint.bplist:
            self.breaks[filename].remove(lineno)
        if not self.breaks[filename]:
            del self.breaks[filename]

    def clear_break(self, filename, lineno):
        filename = self.canonic(filename)
        if filename not in self.breaks:
            return f'There are no breakpoints in {filename}'
        if lineno not in self.breaks[filename]:
            return f'There is no breakpoint at {filename}:{lineno}'
        for breakpoint in Breakpoint.bplist[filename, lineno][:]:
            breakpoint.deleteMe()
        self._prune_breaks(filename, lineno)
        return None

    def clear_bpbynumber(self, arg):
        try:
            found = self.get_bpbynumber(arg)
        except ValueError as problem:
            return str(problem)
        found.deleteMe()
        self._prune_breaks(found.file, found.line)
        return None

    def clear_all_file_breaks(self, filename):
        filename = self.canonic(filename)
        if filename not in self.breaks:
            return f'There are no breakpoints in {filename}'
        for line in self.breaks[filename]:
            for breakpoint in Breakpoint.bplist[filename, line][:]:
                breakpoint.deleteMe()
        del self.breaks[filename]
        return None

    def clear_all_breaks(self):
        if not self.breaks:
            return 'There are no breakpoints'
        for breakpoint in Breakpoint.bpbynumber:
            if breakpoint:
                breakpoint.deleteMe()
        self.breaks = {}
        return None

    def get_bpbynumber(self, arg):
        if not arg:
            raise ValueError('Breakpoint number expected')
        try:
            number = int(arg)
        except ValueError:
            raise ValueError(f'Non-numeric breakpoint number {arg}') from None
        try:
            found = Breakpoint.bpbynumber[number]
        except IndexError:
            raise ValueError(f'Breakpoint number {arg} out of range') from None
        if found is None:
            raise ValueError(f'Breakpoint {arg} already deleted')
        return found

    def get_break(self, filename, lineno):
        return lineno in self.breaks.get(self.canonic(filename), ())

    def get_breaks(self, filename, lineno):
        filename = self.canonic(filename)
        return self.get_break(filename, lineno) and Breakpoint.bplist[filename, lineno] or []

    def get_file_breaks(self, filename):
        return self.breaks.get(self.canonic(filename), [])

    def get_all_breaks(self):
        return self.breaks

    # ---- the stack ----

    def get_stack(self, f, t):
        """The frames, outermost first, each with its line, and which of them is the current one."""
        stack = []
        if t and t.tb_frame is f:
            t = t.tb_next
        inner = f
        while inner is not None:
            stack.insert(0, (inner, inner.f_lineno))
            if inner is self.botframe:
                break
            inner = inner.f_back
        current = max(0, len(stack) - 1)
        while t is not None:
            stack.append((t.tb_frame, t.tb_lineno))
            t = t.tb_next
        if f is None:
            current = max(0, len(stack) - 1)
        return stack, current

    def format_stack_entry(self, frame_lineno, lprefix=': '):
        import linecache
        import reprlib

        frame, line = frame_lineno
        filename = self.canonic(frame.f_code.co_filename)
        shown = f'{filename}({line!r}){frame.f_code.co_name or "<lambda>"}()'
        if '__return__' in frame.f_locals:
            shown += '->' + reprlib.repr(frame.f_locals['__return__'])
        if line is None:
            return f'{shown}{lprefix}Warning: lineno is None'
        text = linecache.getline(filename, line, frame.f_globals)
        return shown + lprefix + text.strip() if text else shown

    # ---- running something under the debugger ----

    def run(self, cmd, globals=None, locals=None):
        if globals is None:
            import __main__

            globals = __main__.__dict__
        if locals is None:
            locals = globals
        self.reset()
        if isinstance(cmd, str):
            cmd = compile(cmd, '<string>', 'exec')
        sys.settrace(self.trace_dispatch)
        try:
            exec(cmd, globals, locals)  # as line 921
        except BdbQuit:
            pass
        finally:
            self.quitting = True
            sys.settrace(None)

    def runeval(self, expr, globals=None, locals=None):
        if globals is None:
            import __main__

            globals = __main__.__dict__
        if locals is None:
            locals = globals
        self.reset()
        sys.settrace(self.trace_dispatch)
        try:
            return eval(expr, globals, locals)
        except BdbQuit:
            pass
        finally:
            self.quitting = True
            sys.settrace(None)

    def runctx(self, cmd, globals, locals):
        self.run(cmd, globals, locals)

    def runcall(self, func, /, *args, **kwds):
        self.reset()
        sys.settrace(self.trace_dispatch)
        result = None
        try:
            result = func(*args, **kwds)
        except BdbQuit:
            pass
        finally:
            self.quitting = True
            sys.settrace(None)
        return result


def set_trace():
    Bdb().set_trace()


class Breakpoint:
    """A place at which the program stops: once or always, perhaps under a condition, perhaps not the first times."""

    next = 1
    bplist = {}
    bpbynumber = [None]

    def __init__(self, file, line, temporary=False, cond=None, funcname=None):
        self.funcname = funcname
        self.func_first_executable_line = None
        self.file = file
        self.line = line
        self.temporary = temporary
        self.cond = cond
        self.enabled = True
        self.ignore = 0
        self.hits = 0
        self.number = Breakpoint.next
        Breakpoint.next += 1
        self.bpbynumber.append(self)
        self.bplist.setdefault((file, line), []).append(self)

    @staticmethod
    def clearBreakpoints():
        Breakpoint.next = 1
        Breakpoint.bplist = {}
        Breakpoint.bpbynumber = [None]

    def deleteMe(self):
        place = self.file, self.line
        self.bpbynumber[self.number] = None
        self.bplist[place].remove(self)
        if not self.bplist[place]:
            del self.bplist[place]

    def enable(self):
        self.enabled = True

    def disable(self):
        self.enabled = False

    def bpprint(self, out=None):
        print(self.bpformat(), file=sys.stdout if out is None else out)

    def bpformat(self):
        """A line for a table of breakpoints, with further lines for what is special."""
        kept = 'del  ' if self.temporary else 'keep '
        enabled = 'yes  ' if self.enabled else 'no   '
        lines = [f'{self.number:<4d}breakpoint   {kept}{enabled} at {self.file}:{self.line}']
        if self.cond:
            lines.append(f'\tstop only if {self.cond}')
        if self.ignore:
            lines.append(f'\tignore next {self.ignore} hits')
        if self.hits:
            lines.append(f'\tbreakpoint already hit {self.hits} time{"s" if self.hits > 1 else ""}')
        return '\n'.join(lines)

    def __str__(self):
        return f'breakpoint {self.number} at {self.file}:{self.line}'


def checkfuncname(b, frame):
    """Whether a breakpoint that was made by a function's name is met at its first line."""
    if not b.funcname:
        return b.line == frame.f_lineno
    if frame.f_code.co_name != b.funcname:
        return False
    if not b.func_first_executable_line:
        b.func_first_executable_line = frame.f_lineno
    return b.func_first_executable_line == frame.f_lineno


def effective(file, line, frame):
    """The breakpoint that stops the program here, and whether a temporary one is to go: (None, None) where none does."""
    for found in Breakpoint.bplist[file, line]:
        if not found.enabled or not checkfuncname(found, frame):
            continue
        if found.cond:
            try:
                if not eval(found.cond, frame.f_globals, frame.f_locals):
                    continue
            except Exception:
                # A condition that fails stops the program, so that somebody sees it.
                found.hits += 1
                return found, False
        found.hits += 1
        if found.ignore > 0:
            found.ignore -= 1
            continue
        return found, True
    return None, None
