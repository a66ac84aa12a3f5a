# What python -m does with modules of the library: each in a process of its own.
# python: 3.13
import os, pickle, re, subprocess, sys, tarfile, tempfile, zipfile
os.chdir(tempfile.mkdtemp())
def write(name, text):
    with open(name, 'w') as file:
        file.write(text)
write('shop.py', '"""Shop.\n\n>>> price(2)\n6\n>>> price(0)\n1\n"""\nimport sys\ndef price(n):\n    for _ in range(n):\n        pass\n    return n * 3\nclass Till:\n    def ring(self):\n        return price(1)\nif __name__ == "__main__":\n    print("shop", sys.argv[1:], price(2))\n')
write('bad.py', 'def (\n')
write('note.txt', 'hello\n')
write('data.json', '{"b": [1, 2], "a": null}')
os.mkdir('pack')
write('pack/__init__.py', 'from . import inside\n')
write('pack/inside.py', 'print(__name__)\n')
with zipfile.ZipFile('two.zip', 'w') as archive:
    archive.writestr(zipfile.ZipInfo('a.txt'), 'a' * 10)
with tarfile.open('one.tar', 'w') as archive:
    archive.add('note.txt')
with open('p.pkl', 'wb') as file:
    pickle.dump({'x': [1, (2, 3)]}, file)
def run(*words, input='', last=0):
    done = subprocess.run([sys.executable, '-m', *words], input=input, capture_output=True, text=True)
    print('---', *words, '->', done.returncode)
    for text in done.stdout, done.stderr:
        text = re.sub(r'line \d+, in (_run|<module>|main)', r'line N, in \1', text.replace(os.getcwd(), 'HERE').replace(sys.executable, 'PY'))
        text = re.sub(r'at 0x[0-9a-f]+|runpy>:\d+|\d\.\d{3}', '...', text)
        print(*text.splitlines()[-last:], sep='\n') if text else None
run('calendar', '2024', '2')
run('calendar', '-t', 'html', '2024', last=3)
run('calendar', '-m', '1', '-f', '6', '2023', last=8)
run('base64', '-e', 'note.txt')
run('base64', '-d', input='aGVsbG8=\n')
run('json.tool', 'data.json', '--compact', '--sort-keys')
run('tokenize', '-e', 'note.txt')
run('tokenize', 'none.py')
run('ast', input='x = 1\n')
run('ast', '-m', 'eval', '-i', '1', input='a + b')
run('gzip', 'note.txt')
print(sorted(os.listdir()))
os.remove('note.txt')
run('gzip', '-d', 'note.txt.gz')
print(open('note.txt').read())
run('gzip', '-d', 'note.txt', last=1)
run('zipfile', '-l', 'two.zip')
run('zipfile', '-t', 'two.zip')
run('zipfile', '-c', 'new.zip', 'note.txt', 'pack')
run('zipfile', '-e', 'new.zip', 'out')
print(sorted(os.listdir('out')), sorted(os.listdir('out/pack'))[:1])
run('tarfile', '-l', 'one.tar')
run('tarfile', '-v', '-t', 'one.tar')
run('tarfile', '-t', 'shop.py')
run('tarfile', '-v', '--filter', 'data', '-e', 'one.tar', 'out2')
run('tarfile', '-v', '-c', 'x.tgz', 'shop.py')
run('pickle', 'p.pkl')
run('pickletools', 'p.pkl', last=3)
run('mimetypes', 'a.html')
run('mimetypes', '-e', 'text/html')
run('uuid', '-u', 'uuid5', '-n', '@dns', '-N', 'a.b')
run('random', '-i', '1')
run('doctest', 'shop.py')
run('trace', '--trace', 'shop.py', 'x', last=6)
run('trace', '--count', '-C', 'cover', 'shop.py', last=1)
print(open('cover/shop.cover').read())
run('trace', '--listfuncs', 'shop.py')
run('cProfile', '-s', 'name', 'shop.py', 'y', last=6)
run('cProfile', '-o', 'stats', 'shop.py')
print(os.path.exists('stats'))
run('pdb', '-c', 'b 10', '-c', 'c', '-c', 'p n', '-c', 'q', 'shop.py')
run('pdb', 'shop.py', input='n\np __name__\nq\n')
run('compileall', 'bad.py')
run('compileall', '-q', 'shop.py')
run('compileall', 'nowhere')
run('inspect', 'shop:price')
run('inspect', 'nothing_there')
run('pyclbr', 'shop.py')
run('fileinput', 'note.txt')
run('sqlite3', ':memory:', "select 1, 'two', null")
run('sqlite3', ':memory:', 'selec')
run('timeit', '-n', '1', '-r', '1', 'nowhere', last=4)
run('timeit', '-u', 'days')
print(re.sub(r'[\d.]+ (nsec|usec)', 'T', subprocess.run([sys.executable, '-m', 'timeit', '-n', '10', '-r', '2', '-s', 'x = 3', 'x + x', 'x - x'], capture_output=True, text=True).stdout))
run('getopt', '-a', 'x', '--beta', 'rest')
run('runpy', 'shop', 'z')
run('pack.inside')
run('pack')
run('math')
run('email')
# expect: --- calendar 2024 2 -> 0
# expect:    February 2024
# expect: Mo Tu We Th Fr Sa Su
# expect:           1  2  3  4
# expect:  5  6  7  8  9 10 11
# expect: 12 13 14 15 16 17 18
# expect: 19 20 21 22 23 24 25
# expect: 26 27 28 29
# expect: --- calendar -t html 2024 -> 0
# expect: </table>
# expect: </td></tr></table></body>
# expect: </html>
# expect: --- calendar -m 1 -f 6 2023 -> 0
# expect:       December
# expect: Su Mo Tu We Th Fr Sa
# expect:                 1  2
# expect:  3  4  5  6  7  8  9
# expect: 10 11 12 13 14 15 16
# expect: 17 18 19 20 21 22 23
# expect: 24 25 26 27 28 29 30
# expect: 31
# expect: --- base64 -e note.txt -> 0
# expect: aGVsbG8K
# expect: --- base64 -d -> 0
# expect: hello
# expect: --- json.tool data.json --compact --sort-keys -> 0
# expect: {"a":null,"b":[1,2]}
# expect: --- tokenize -e note.txt -> 0
# expect: 0,0-0,0:            ENCODING       'utf-8'
# expect: 1,0-1,5:            NAME           'hello'
# expect: 1,5-1,6:            NEWLINE        '\n'
# expect: 2,0-2,0:            ENDMARKER      ''
# expect: --- tokenize none.py -> 1
# expect: error: [Errno 2] No such file or directory: 'none.py'
# expect: --- ast -> 0
# expect: Module(
# expect:    body=[
# expect:       Assign(
# expect:          targets=[
# expect:             Name(id='x', ctx=Store())],
# expect:          value=Constant(value=1))])
# expect: --- ast -m eval -i 1 -> 0
# expect: Expression(
# expect:  body=BinOp(
# expect:   left=Name(id='a', ctx=Load()),
# expect:   op=Add(),
# expect:   right=Name(id='b', ctx=Load())))
# expect: --- gzip note.txt -> 0
# expect: ['bad.py', 'data.json', 'note.txt', 'note.txt.gz', 'one.tar', 'p.pkl', 'pack', 'shop.py', 'two.zip']
# expect: --- gzip -d note.txt.gz -> 0
# expect: hello
# expect:
# expect: --- gzip -d note.txt -> 1
# expect: filename doesn't end in .gz: 'note.txt'
# expect: --- zipfile -l two.zip -> 0
# expect: File Name                                             Modified             Size
# expect: a.txt                                          1980-01-01 00:00:00           10
# expect: --- zipfile -t two.zip -> 0
# expect: Done testing
# expect: --- zipfile -c new.zip note.txt pack -> 0
# expect: --- zipfile -e new.zip out -> 0
# expect: ['note.txt', 'pack'] ['__init__.py']
# expect: --- tarfile -l one.tar -> 0
# expect: note.txt
# expect: --- tarfile -v -t one.tar -> 0
# expect: 'one.tar' is a tar archive.
# expect: [<TarInfo 'note.txt' ...>]
# expect: --- tarfile -t shop.py -> 1
# expect: 'shop.py' is not a tar archive.
# expect: --- tarfile -v --filter data -e one.tar out2 -> 0
# expect: 'one.tar' file is extracted into 'out2' directory.
# expect: --- tarfile -v -c x.tgz shop.py -> 0
# expect: 'x.tgz' file created.
# expect: --- pickle p.pkl -> 0
# expect: {'x': [1, (2, 3)]}
# expect: --- pickletools p.pkl -> 0
# expect:    29: s    SETITEM
# expect:    30: .    STOP
# expect: highest protocol among opcodes = 4
# expect: --- mimetypes a.html -> 0
# expect: type: text/html encoding: None
# expect: --- mimetypes -e text/html -> 0
# expect: .html
# expect: --- uuid -u uuid5 -n @dns -N a.b -> 0
# expect: 0e7af403-ee0d-594b-ab31-08b1c687f2fa
# expect: --- random -i 1 -> 0
# expect: 1
# expect: --- doctest shop.py -> 1
# expect: **********************************************************************
# expect: File "HERE/shop.py", line 5, in shop
# expect: Failed example:
# expect:     price(0)
# expect: Expected:
# expect:     1
# expect: Got:
# expect:     0
# expect: **********************************************************************
# expect: 1 item had failures:
# expect:    1 of   2 in shop
# expect: ***Test Failed*** 1 failure.
# expect: --- trace --trace shop.py x -> 0
# expect: shop.py(11):          pass
# expect: shop.py(10):      for _ in range(n):
# expect: shop.py(11):          pass
# expect: shop.py(10):      for _ in range(n):
# expect: shop.py(12):      return n * 3
# expect: shop ['x'] 6
# expect: --- trace --count -C cover shop.py -> 0
# expect: shop [] 6
# expect:     1: """Shop.
# expect:
# expect:        >>> price(2)
# expect:        6
# expect:        >>> price(0)
# expect:        1
# expect:        """
# expect:     1: import sys
# expect:     1: def price(n):
# expect:     3:     for _ in range(n):
# expect:     2:         pass
# expect:     1:     return n * 3
# expect:     2: class Till:
# expect:     1:     def ring(self):
# expect:                return price(1)
# expect:     1: if __name__ == "__main__":
# expect:     1:     print("shop", sys.argv[1:], price(2))
# expect:
# expect: --- trace --listfuncs shop.py -> 0
# expect: shop [] 6
# expect:
# expect: functions called:
# expect: filename: shop.py, modulename: shop, funcname: <module>
# expect: filename: shop.py, modulename: shop, funcname: Till
# expect: filename: shop.py, modulename: shop, funcname: price
# expect: --- cProfile -s name shop.py y -> 0
# expect:         1    ...    ...    ...    ... {method 'disable' of '_lsprof.Profiler' objects}
# expect:         1    ...    ...    ...    ... shop.py:1(<module>)
# expect:         1    ...    ...    ...    ... shop.py:13(Till)
# expect:         1    ...    ...    ...    ... shop.py:9(price)
# expect:
# expect:
# expect: --- cProfile -o stats shop.py -> 0
# expect: shop [] 6
# expect: True
# expect: --- pdb -c b 10 -c c -c p n -c q shop.py -> 0
# expect: Breakpoint 1 at HERE/shop.py:10
# expect: 2
# expect: --- pdb shop.py -> 0
# expect: > HERE/shop.py(1)<module>()
# expect: -> """Shop.
# expect: (Pdb) > HERE/shop.py(8)<module>()
# expect: -> import sys
# expect: (Pdb) '__main__'
# expect: (Pdb)
# expect: --- compileall bad.py -> 1
# expect: Compiling 'bad.py'...
# expect: ***   File "bad.py", line 1
# expect:     def (
# expect:         ^
# expect: SyntaxError: invalid syntax
# expect:
# expect: --- compileall -q shop.py -> 0
# expect: --- compileall nowhere -> 0
# expect: Listing 'nowhere'...
# expect: Can't list 'nowhere'
# expect: --- inspect shop:price -> 0
# expect: def price(n):
# expect:     for _ in range(n):
# expect:         pass
# expect:     return n * 3
# expect:
# expect: --- inspect nothing_there -> 2
# expect: Failed to import nothing_there (ModuleNotFoundError: No module named 'nothing_there')
# expect: --- pyclbr shop.py -> 0
# expect: def price 9
# expect: class Till [] 13
# expect:   def ring 14
# expect: --- fileinput note.txt -> 0
# expect: 1: note.txt[1]* hello
# expect: 1: note.txt[1]
# expect: --- sqlite3 :memory: select 1, 'two', null -> 0
# expect: (1, 'two', None)
# expect: --- sqlite3 :memory: selec -> 1
# expect: OperationalError (SQLITE_ERROR): near "selec": syntax error
# expect: --- timeit -n 1 -r 1 nowhere -> 1
# expect:     timing = self.inner(it, self.timer)
# expect:   File "<timeit-src>", line 6, in inner
# expect:     nowhere
# expect: NameError: name 'nowhere' is not defined
# expect: --- timeit -u days -> 2
# expect: Unrecognized unit. Please select nsec, usec, msec, or sec.
# expect: 10 loops, best of 2: T per loop
# expect:
# expect: --- getopt -a x --beta rest -> 0
# expect: ([('-a', 'x'), ('--beta', '')], ['rest'])
# expect: --- runpy shop z -> 0
# expect: shop ['z'] 6
# expect: --- pack.inside -> 0
# expect: pack.inside
# expect: __main__
# expect: <frozen ...: RuntimeWarning: 'pack.inside' found in sys.modules after import of package 'pack', but prior to execution of 'pack.inside'; this may result in unpredictable behaviour
# expect: --- pack -> 1
# expect: pack.inside
# expect: PY: No module named pack.__main__; 'pack' is a package and cannot be directly executed
# expect: --- math -> 1
# expect: PY: No code object available for math
# expect: --- email -> 1
# expect: PY: No module named email.__main__; 'email' is a package and cannot be directly executed
