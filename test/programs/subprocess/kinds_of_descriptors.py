# What fstat() says of pipes, sockets, folders and what children have as their streams.
# python: 3.13
import multiprocessing, os, select, socket, stat, subprocess, sys

code = '''
import os, stat
print([[n for n in ('S_ISFIFO', 'S_ISCHR', 'S_ISREG', 'S_ISSOCK') if getattr(stat, n)(os.fstat(fd).st_mode)] for fd in range(3)])
'''
child = [sys.executable, '-c', code]
print(subprocess.run(child, input=b'abc', capture_output=True).stdout)
print(subprocess.run(child, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout)
pair = socket.socketpair()
print(subprocess.run(child, stdin=pair[0], stdout=subprocess.PIPE, stderr=subprocess.STDOUT).stdout)
reading, writing = os.pipe()
both, _ = multiprocessing.Pipe()
_, one_way = multiprocessing.Pipe(False)
folder = os.open('/tmp', os.O_RDONLY)
for call in (os.read, os.write):
    try:
        call(folder, 1 if call is os.read else b'')
    except OSError as error:
        print(error)
epoll = select.epoll()
print([oct(os.fstat(f).st_mode) for f in (reading, writing, pair[0].fileno(), both.fileno(), one_way.fileno(), epoll.fileno(), os.eventfd(1))])
print(stat.S_ISDIR(os.fstat(folder).st_mode))
# expect: b"[['S_ISFIFO'], ['S_ISFIFO'], ['S_ISFIFO']]\n"
# expect: b"[['S_ISCHR'], ['S_ISFIFO'], ['S_ISCHR']]\n"
# expect: b"[['S_ISSOCK'], ['S_ISFIFO'], ['S_ISFIFO']]\n"
# expect: [Errno 21] Is a directory
# expect: [Errno 9] Bad file descriptor
# expect: ['0o10600', '0o10600', '0o140777', '0o140777', '0o10600', '0o600', '0o600']
# expect: True
