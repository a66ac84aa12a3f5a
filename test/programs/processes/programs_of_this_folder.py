# python: 3.13
# Files of this folder are executed by their mere names, where nobody looks for programs elsewhere.
import os, sys, tempfile
folder = tempfile.mkdtemp()
os.chdir(folder)
def write(name, text, mode=0o755):
    with open(name, 'w') as file: file.write(text)
    os.chmod(name, mode)
write('a_script', f'#!{sys.executable}\nimport sys\nprint("script", sys.argv[1:])\n')
write('plain', 'hello')
write('closed', '#!/bin/sh\n', 0o644)
os.mkdir('folder')
def child(call):
    sys.stdout.flush()
    number = os.fork()
    if number == 0:
        try:
            call()
        except OSError as error:
            print(type(error).__name__, error.errno, error.filename)
            sys.stdout.flush()
        os._exit(7)
    print(os.waitstatus_to_exitcode(os.waitpid(number, 0)[1]))
child(lambda: os.execv('a_script', ['x', '1']))
child(lambda: os.execv('./a_script', ['x', '2']))
child(lambda: os.execve(b'a_script', [b'x'], os.environ))
child(lambda: os.execl('a_script', 'x', '3', '4'))
child(lambda: os.execvp('a_script', ['x']))
child(lambda: os.execv('plain', ['x']))
child(lambda: os.execve('plain', ['x'], {}))
child(lambda: os.execv('closed', ['x']))
child(lambda: os.execv('folder', ['x']))
child(lambda: os.execv('nothing', ['x']))
