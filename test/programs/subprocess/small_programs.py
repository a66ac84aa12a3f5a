# python: 3.13
# The small programs beside Python, alone, in pipes, and as what asyncio waits for.
import asyncio
import subprocess


def run(*words, **keywords):
    result = subprocess.run(words, capture_output=True, text=True, **keywords)
    print(words[0], result.returncode, repr(result.stdout), repr(result.stderr))


run('echo', 'hello', ' world')
run('echo', '-n', 'x')
run('false')
run('cat', '/nofile')
run('cat', input='one\ntwo')
run('ls', '/no/such')
run('sleep', 'long')
run('/bin/seq', '2', '2', '6')
run('printf', '%s-%03d\\n', 'a', '5', 'b', '6')
run('head', '-n', '2', input='1\n2\n3\n')
run('wc', input='a b\nc\n')
run('grep', '-n', 'a', input='ab\ncd\nba\n')

first = subprocess.Popen(['printf', 'b\\na\\nb\\n'], stdout=subprocess.PIPE)
second = subprocess.Popen(['sort', '-u'], stdin=first.stdout, stdout=subprocess.PIPE, text=True)
first.stdout.close()
print(second.communicate(), first.wait())
try:
    subprocess.check_call(['false'])
except subprocess.CalledProcessError as error:
    print(error)
try:
    subprocess.run(['sleep', '5'], timeout=0.05)
except subprocess.TimeoutExpired as error:
    print(error.cmd)
child = subprocess.Popen(['sleep', '100'])
child.terminate()
print(child.wait())
# Nobody reads any more: the writer is ended by a signal.
child = subprocess.Popen(['yes'], stdout=subprocess.PIPE)
print(child.stdout.readline())
child.stdout.close()
print(child.wait())


async def main():
    child = await asyncio.create_subprocess_exec('cat', stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    child.stdin.write(b'x\n')
    print(await child.stdout.readline())
    child.stdin.close()
    print(await child.wait())
    child = await asyncio.create_subprocess_exec('sleep', '3600')
    try:
        await asyncio.wait_for(child.wait(), 0.05)
    except TimeoutError:
        child.kill()
        print(await child.wait())
    child = await asyncio.create_subprocess_shell(
        'for name in a b; do echo $name; sleep 0.01; done; exit 3', stdout=asyncio.subprocess.PIPE)
    async for line in child.stdout:
        print(line)
    print(await child.wait())


asyncio.run(main())
# expect: echo 0 'hello  world\n' ''
# expect: echo 0 'x' ''
# expect: false 1 '' ''
# expect: cat 1 '' 'cat: /nofile: No such file or directory\n'
# expect: cat 0 'one\ntwo' ''
# expect: ls 2 '' "ls: cannot access '/no/such': No such file or directory\n"
# expect: sleep 1 '' "sleep: invalid time interval ‘long’\nTry 'sleep --help' for more information.\n"
# expect: /bin/seq 0 '2\n4\n6\n' ''
# expect: printf 0 'a-005\nb-006\n' ''
# expect: head 0 '1\n2\n' ''
# expect: wc 0 '      2       3       6\n' ''
# expect: grep 0 '1:ab\n3:ba\n' ''
# expect: ('a\nb\n', None) 0
# expect: Command '['false']' returned non-zero exit status 1.
# expect: ['sleep', '5']
# expect: -15
# expect: b'y\n'
# expect: -13
# expect: b'x\n'
# expect: 0
# expect: -9
# expect: b'a\n'
# expect: b'b\n'
# expect: 3
