# python: 3.13
# os.system, os.popen, os.spawn*, os.posix_spawn and os.exec*: other programs by the functions of os.
import os
import sys

print(os.system('exit 3'), os.waitstatus_to_exitcode(os.system('exit 3')), os.system('kill -9 $$'), os.system('true'))
print(os.popen('echo hi; echo there').read())
with os.popen('cat > /tmp/hw_said.txt', 'w') as stream:
    print(stream.write('written\n'), type(stream).__name__)
print(list(os.popen('cat /tmp/hw_said.txt; rm /tmp/hw_said.txt')))
stream = os.popen('exit 3')
print(stream.read(), stream.close(), os.popen('true').close())
for wrong in (lambda: os.popen(['echo']), lambda: os.popen('echo', 'rw'), lambda: os.popen('echo', buffering=0), lambda: os.spawnv(os.P_WAIT, 'true', ''),
              lambda: os.execv('/bin/true', []), lambda: os.execv('/bin/true', 'true'), lambda: os.execv('/no/program', ['x'])):
    try:
        print(wrong())
    except (TypeError, ValueError, OSError) as error:
        print(type(error).__name__, error)
print(os.spawnlp(os.P_WAIT, 'sh', 'sh', '-c', 'exit 5'), os.spawnl(os.P_WAIT, '/no/program', 'x'), os.spawnv(os.P_WAIT, sys.executable, [sys.executable, '-c', 'exit(4)']))
print(os.spawnvpe(os.P_WAIT, 'sh', ['sh', '-c', 'exit $CODE'], {**os.environ, 'CODE': '6'}))
pid = os.spawnlp(os.P_NOWAIT, 'sleep', 'sleep', '100')
os.kill(pid, 15)
print(os.waitpid(pid, 0)[1])
pid = os.posix_spawn('/bin/sh', ['sh', '-c', 'exit 7'], os.environ)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))

# A forked child becomes another program: nothing of its own is done at its end.
read, write = os.pipe()
pid = os.fork()
if pid == 0:
    try:
        os.dup2(write, 1)
        os.execvp('echo', ['echo', 'from', 'the', 'child'])
    finally:
        print('never said')
os.close(write)
with open(read) as stream:
    print(stream.read(), os.waitpid(pid, 0)[1])
# expect: 768 3 9 0
# expect: hi
# expect: there
# expect:
# expect: 8 _wrap_close
# expect: ['written\n']
# expect:  768 None
# expect: TypeError invalid cmd type (<class 'list'>, expected string)
# expect: ValueError invalid mode 'rw'
# expect: ValueError popen() does not support unbuffered streams
# expect: TypeError argv must be a tuple or a list
# expect: ValueError execv() arg 2 must not be empty
# expect: TypeError execv() arg 2 must be a tuple or list
# expect: FileNotFoundError [Errno 2] No such file or directory
# expect: 5 127 4
# expect: 6
# expect: 15
# expect: 7
# expect: from the child
# expect:  0
