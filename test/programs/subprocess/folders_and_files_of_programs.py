# python: 3.13
import subprocess as sp, sys, os, tempfile
py=sys.executable
with tempfile.TemporaryDirectory() as d:
    d=os.path.realpath(d)
    def show(*words,cwd=d,**k):
        r=sp.run([py,*words],cwd=cwd,capture_output=True,text=True,**k); print(words[0].replace(d,"D"),r.returncode); print(r.stdout.replace(d,"D"),end=""); print(r.stderr.replace(d,"D").replace(py,"PY"),end="")
    open(d+"/m.py","w").write("import sys, os\nprint(__name__, sys.argv, __file__, sys.path[0], __package__, __spec__)\ndef main(): raise LookupError('m')\nif __name__=='__main__': main()\n")
    os.mkdir(d+"/sub")
    show("m.py","x"); show("../m.py",cwd=d+"/sub"); show(d+"/m.py"); show("sub/../m.py")
    os.mkdir(d+"/pkg"); open(d+"/pkg/__main__.py","w").write("import sys, other\nprint(__name__, repr(__package__), __file__, sys.argv, sys.path[0], other.x, __spec__.name, __loader__ is not None)\n1/0\n"); open(d+"/pkg/other.py","w").write("x=5\n")
    show("pkg","a"); show("sub"); show("none.py"); show("pkg/other.py")
    open(d+"/bad.py","w").write("print(1\n"); show("bad.py")
# expect: m.py 1
# expect: __main__ ['m.py', 'x'] D/m.py D None None
# expect: Traceback (most recent call last):
# expect:   File "D/m.py", line 4, in <module>
# expect:     if __name__=='__main__': main()
# expect:                              ~~~~^^
# expect:   File "D/m.py", line 3, in main
# expect:     def main(): raise LookupError('m')
# expect:                 ^^^^^^^^^^^^^^^^^^^^^^
# expect: LookupError: m
# expect: ../m.py 1
# expect: __main__ ['../m.py'] D/sub/../m.py D None None
# expect: Traceback (most recent call last):
# expect:   File "D/sub/../m.py", line 4, in <module>
# expect:     if __name__=='__main__': main()
# expect:                              ~~~~^^
# expect:   File "D/sub/../m.py", line 3, in main
# expect:     def main(): raise LookupError('m')
# expect:                 ^^^^^^^^^^^^^^^^^^^^^^
# expect: LookupError: m
# expect: D/m.py 1
# expect: __main__ ['D/m.py'] D/m.py D None None
# expect: Traceback (most recent call last):
# expect:   File "D/m.py", line 4, in <module>
# expect:     if __name__=='__main__': main()
# expect:                              ~~~~^^
# expect:   File "D/m.py", line 3, in main
# expect:     def main(): raise LookupError('m')
# expect:                 ^^^^^^^^^^^^^^^^^^^^^^
# expect: LookupError: m
# expect: sub/../m.py 1
# expect: __main__ ['sub/../m.py'] D/sub/../m.py D None None
# expect: Traceback (most recent call last):
# expect:   File "D/sub/../m.py", line 4, in <module>
# expect:     if __name__=='__main__': main()
# expect:                              ~~~~^^
# expect:   File "D/sub/../m.py", line 3, in main
# expect:     def main(): raise LookupError('m')
# expect:                 ^^^^^^^^^^^^^^^^^^^^^^
# expect: LookupError: m
# expect: pkg 1
# expect: __main__ '' D/pkg/__main__.py ['pkg', 'a'] D/pkg 5 __main__ True
# expect: Traceback (most recent call last):
# expect:   File "<frozen runpy>", line 198, in _run_module_as_main
# expect:   File "<frozen runpy>", line 88, in _run_code
# expect:   File "D/pkg/__main__.py", line 3, in <module>
# expect:     1/0
# expect:     ~^~
# expect: ZeroDivisionError: division by zero
# expect: sub 1
# expect: PY: can't find '__main__' module in 'D/sub'
# expect: none.py 2
# expect: PY: can't open file 'D/none.py': [Errno 2] No such file or directory
# expect: pkg/other.py 0
# expect: bad.py 1
# expect:   File "D/bad.py", line 1
# expect:     print(1
# expect:          ^
# expect: SyntaxError: '(' was never closed
