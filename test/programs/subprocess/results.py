# What a program says about children: results, errors, constants.
import subprocess, inspect
for n in subprocess.__all__:
    o=getattr(subprocess,n)
    try: print(n, inspect.signature(o))
    except Exception as e: print(n, repr(o)[:80], type(e).__name__)
c=subprocess.CompletedProcess(['a','b'],3,stdout=b'x',stderr=b'e')
print(c, repr(subprocess.CompletedProcess('x',0)), vars(c))
try: c.check_returncode()
except subprocess.CalledProcessError as e: print(repr(e), str(e), e.args, e.cmd,e.returncode,e.output,e.stdout,e.stderr)
for rc in (-9,-99,0,1): print(str(subprocess.CalledProcessError(rc,'ls')))
e=subprocess.CalledProcessError(1,'c',output=b'a'); e.stdout=b'q'; print(e.output)
t=subprocess.TimeoutExpired(['a'],2.5,output=b'zz'); print(repr(t),str(t),t.args,t.stdout,t.output,t.timeout,t.stderr)
print(subprocess.CompletedProcess[str], subprocess.Popen[bytes])
print(subprocess.list2cmdline(['a b','c"d','e\\','', 'f\\"g', 'h i\\']))
print(subprocess.SubprocessError.__mro__, subprocess.PIPE,subprocess.STDOUT,subprocess.DEVNULL)
# expect: Popen (args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None, close_fds=True, shell=False, cwd=None, env=None, universal_newlines=None, startupinfo=None, creationflags=0, restore_signals=True, start_new_session=False, pass_fds=(), *, user=None, group=None, extra_groups=None, encoding=None, errors=None, text=None, umask=-1, pipesize=-1, process_group=None)
# expect: PIPE -1 TypeError
# expect: STDOUT -2 TypeError
# expect: call (*popenargs, timeout=None, **kwargs)
# expect: check_call (*popenargs, **kwargs)
# expect: getstatusoutput (cmd, *, encoding=None, errors=None)
# expect: getoutput (cmd, *, encoding=None, errors=None)
# expect: check_output (*popenargs, timeout=None, **kwargs)
# expect: run (*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs)
# expect: CalledProcessError (returncode, cmd, output=None, stderr=None)
# expect: DEVNULL -3 TypeError
# expect: SubprocessError <class 'subprocess.SubprocessError'> ValueError
# expect: TimeoutExpired (cmd, timeout, output=None, stderr=None)
# expect: CompletedProcess (args, returncode, stdout=None, stderr=None)
# expect: CompletedProcess(args=['a', 'b'], returncode=3, stdout=b'x', stderr=b'e') CompletedProcess(args='x', returncode=0) {'args': ['a', 'b'], 'returncode': 3, 'stdout': b'x', 'stderr': b'e'}
# expect: CalledProcessError(3, ['a', 'b'], b'x', b'e') Command '['a', 'b']' returned non-zero exit status 3. (3, ['a', 'b'], b'x', b'e') ['a', 'b'] 3 b'x' b'x' b'e'
# expect: Command 'ls' died with <Signals.SIGKILL: 9>.
# expect: Command 'ls' died with unknown signal 99.
# expect: Command 'ls' returned non-zero exit status 0.
# expect: Command 'ls' returned non-zero exit status 1.
# expect: b'q'
# expect: TimeoutExpired(['a'], 2.5) Command '['a']' timed out after 2.5 seconds (['a'], 2.5) b'zz' b'zz' 2.5 None
# expect: subprocess.CompletedProcess[str] subprocess.Popen[bytes]
# expect: "a b" c\"d e\ "" f\\\"g "h i\\"
# expect: (<class 'subprocess.SubprocessError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) -1 -2 -3
