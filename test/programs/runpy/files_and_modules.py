import os, runpy, shutil, sys
open("prog1.py", "w").write("import sys\nprint(__name__, sys.argv[0][-8:], __file__[-8:])\nX = 5\nif __name__ == '__main__': Y = 1\n")
os.makedirs("pkg", exist_ok=True); open("pkg/__init__.py", "w").write("A = 1\n"); open("pkg/__main__.py", "w").write("print('main', __name__, __package__)\nfrom pkg import A\nR = A\n"); open("pkg/m.py", "w").write("print('m', __name__)\n")
sys.path.insert(0, os.getcwd())
r = runpy.run_path("prog1.py"); print(r["X"], "Y" in r, r["__name__"], r["__spec__"])
r = runpy.run_path("prog1.py", {"Z": 3}, "__main__"); print(r["Y"], r["Z"])
print(runpy.run_module("pkg")["R"], runpy.run_module("pkg.m", run_name="__main__")["__name__"], runpy.run_module("prog1")["X"])
for f in (lambda: runpy.run_module("nomod"), lambda: runpy.run_module("pkg.zz")):
    try: f()
    except Exception as e: print(type(e).__name__, e)
print(runpy.run_path("pkg")["R"]); print("pkg" in sys.modules, "nomod" in sys.modules)
# expect: <run_path> prog1.py prog1.py
# expect: 5 False <run_path> None
# expect: __main__ prog1.py prog1.py
# expect: 1 3
# expect: main pkg.__main__ pkg
# expect: m __main__
# expect: prog1 dules.py prog1.py
# expect: 1 __main__ 5
# expect: ImportError No module named nomod
# expect: ImportError No module named pkg.zz
# expect: main <run_path>
# expect: 1
# expect: True False
shutil.rmtree("pkg")
os.remove("prog1.py")
