# python: 3.13
# Programs are looked for in the child's folder and in the PATH that it is given; folders are programs, too.
import os
import shutil
import subprocess
import sys

D = "/tmp/where_programs_are"
shutil.rmtree(D, ignore_errors=True)
for name in ("bin", "sub"):
    os.makedirs(f"{D}/{name}")
os.chdir(D)
for name, text in (("bin/hello", "echo hello $0 $PWD $1"), ("sub/hello", "echo sub $0")):
    with open(name, "w") as file:
        file.write(f"#!/bin/sh\n{text}\n")
    os.chmod(name, 0o755)
with open("bin/closed", "w") as file:
    file.write("#!/bin/sh\n")
sys.stdout.reconfigure(line_buffering=True)


def run(*args, **more):
    try:
        print(subprocess.run(*args, capture_output=True, text=True, **more).stdout.strip())
    except OSError as error:
        print(repr(error), error.filename)


print(os.path.exists(sys.executable), shutil.which("sh", path="/usr/bin:/bin") is not None, shutil.which("hello", path="bin"))
run(["./bin/hello", "a"])
run(["./hello"], cwd="sub")
run(["./bin/hello"], cwd="sub")
run(["hello"], cwd="sub")
run(["hello"], env={"PATH": "bin"})
run(["hello"], env={"PATH": "bin"}, cwd="sub")
run(["hello"], env={"PATH": ""}, cwd="sub")
run(["hello"], env={"PATH": ":/x"}, cwd="sub")
run(["closed"], env={"PATH": D + "/bin"})
run(["ls"], env={"PATH": "/nowhere"})
run(["cat", "/dev/null"], env={})
run("hello", shell=True, env={"PATH": D + "/bin"})
run("no", executable=D + "/bin/hello")
run(["zero", "one"], executable="./hello", cwd="sub")

with open("__main__.py", "w") as file:
    file.write("import sys\nprint(sys.argv, sys.path[0], __file__, repr(__package__), __spec__.name)\n")
shutil.copy("__main__.py", "sub")
for words in (".", "./", D, f"../{os.path.basename(D)}", "sub", "sub/", "-msub"):
    run([sys.executable, words])
run([sys.executable, ".."], cwd="sub")
run([sys.executable, "-X", "dev", "-X", "utf8=1", "-c", "import sys; print(sorted(sys._xoptions.items()))"])
for spec in ("latin-1", "ascii:backslashreplace", ":replace"):
    print(subprocess.run([sys.executable, "-c", "print('\\u00e9')"], stdout=subprocess.PIPE, env={**os.environ, "PYTHONIOENCODING": spec}).stdout)

# What runs a script may be missing; a text that says nothing of it is one for a shell alone.
os.chdir(D)
for name, text in (("lost", "#!/no/such\n"), ("bare", "echo bare $0 $1\n"), ("empty", ""), ("of_folder", "#!/tmp\n")):
    with open(name, "w") as file:
        file.write(text)
    os.chmod(name, 0o755)
    run(["./" + name])
    for call in (lambda: os.execv(name, [name]), lambda: os.execve(name, [name], {}), lambda: os.posix_spawn(name, [name], {})):
        try:
            call()
        except OSError as error:
            print(error.errno, error.filename, end="; ")
    print()
for line in ("./bare x", "./empty", "PATH=. bare y; echo $?", "./bare z | cat", "echo $(./bare q)", "exec ./bare e", "bin/closed", f"PATH={D}/bin:$PATH; closed"):
    result = subprocess.run(line, shell=True, capture_output=True, text=True)
    print(result.returncode, result.stdout.strip(), result.stderr.strip())

for path in (D + "/bin", f"{D}/sub:{D}/bin", "/nowhere", None):
    pid = os.fork()
    if pid == 0:
        try:
            os.execvpe("hello", ["hello", "x"], {} if path is None else {"PATH": path})
        except OSError as error:
            print(repr(error))
            os._exit(3)
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
os.environ["PATH"] = D + "/bin"
if os.fork() == 0:
    os.execlp("hello", "hello", "found in PATH")
os.wait()
os.waitpid(os.posix_spawnp("hello", ["hello", "spawned"], {"PATH": "/bin:/usr/bin"}), 0)
# expect: True True bin/hello
# expect: hello ./bin/hello /tmp/where_programs_are a
# expect: sub ./hello
# expect: FileNotFoundError(2, 'No such file or directory') ./bin/hello
# expect: FileNotFoundError(2, 'No such file or directory') hello
# expect: hello bin/hello /tmp/where_programs_are
# expect: FileNotFoundError(2, 'No such file or directory') hello
# expect: sub hello
# expect: sub hello
# expect: PermissionError(13, 'Permission denied') closed
# expect: FileNotFoundError(2, 'No such file or directory') ls
# expect:
# expect: hello /tmp/where_programs_are/bin/hello /tmp/where_programs_are
# expect: hello /tmp/where_programs_are/bin/hello /tmp/where_programs_are
# expect: sub ./hello
# expect: ['.'] /tmp/where_programs_are /tmp/where_programs_are/__main__.py '' __main__
# expect: ['./'] /tmp/where_programs_are/./ /tmp/where_programs_are/./__main__.py '' __main__
# expect: ['/tmp/where_programs_are'] /tmp/where_programs_are /tmp/where_programs_are/__main__.py '' __main__
# expect: ['../where_programs_are'] /tmp/where_programs_are/../where_programs_are /tmp/where_programs_are/../where_programs_are/__main__.py '' __main__
# expect: ['sub'] /tmp/where_programs_are/sub /tmp/where_programs_are/sub/__main__.py '' __main__
# expect: ['sub/'] /tmp/where_programs_are/sub/ /tmp/where_programs_are/sub/__main__.py '' __main__
# expect: ['/tmp/where_programs_are/sub/__main__.py'] /tmp/where_programs_are /tmp/where_programs_are/sub/__main__.py 'sub' sub.__main__
# expect: ['..'] /tmp/where_programs_are/sub/.. /tmp/where_programs_are/sub/../__main__.py '' __main__
# expect: [('dev', True), ('utf8', '1')]
# expect: b'\xe9\n'
# expect: b'\\xe9\n'
# expect: b'\xc3\xa9\n'
# expect: FileNotFoundError(2, 'No such file or directory') ./lost
# expect: 2 None; 2 lost; 2 lost;
# expect: OSError(8, 'Exec format error') ./bare
# expect: 8 None; 8 bare; 8 bare;
# expect: OSError(8, 'Exec format error') ./empty
# expect: 8 None; 8 empty; 8 empty;
# expect: PermissionError(13, 'Permission denied') ./of_folder
# expect: 13 None; 13 of_folder; 13 of_folder;
# expect: 0 bare ./bare x
# expect: 0
# expect: 0 bare ./bare y
# expect: 0
# expect: 0 bare ./bare z
# expect: 0 bare ./bare q
# expect: 0 bare ./bare e
# expect: 126  /bin/sh: 1: bin/closed: Permission denied
# expect: 127  /bin/sh: 1: closed: Permission denied
# expect: hello /tmp/where_programs_are/bin/hello /tmp/where_programs_are x
# expect: 0
# expect: sub /tmp/where_programs_are/sub/hello
# expect: 0
# expect: FileNotFoundError(2, 'No such file or directory')
# expect: 3
# expect: FileNotFoundError(2, 'No such file or directory')
# expect: 3
# expect: hello /tmp/where_programs_are/bin/hello /tmp/where_programs_are found in PATH
# expect: hello /tmp/where_programs_are/bin/hello /tmp/where_programs_are spawned
