# python: 3.13
import subprocess


def show(*args, **options):
    try:
        print(subprocess.run(*args, **options))
    except Exception as error:
        print(type(error).__name__, error)


show(["true"], user=-1)
show(["true"], group=-2)
show(["true"], extra_groups=[-3])
show(["true"], extra_groups=[2.5])
show(["true"], extra_groups="users")
show(["true"], user=2.5)
show(["true"], group=b"x")
show(["true"], user="nobody at all")
show(["true"], group="nobody at all")
show(["true"], extra_groups=["nobody at all"])
show("")
show([""])

# What a failed program leaves in its exception: only what was given by position is in `args`.
for call in (
    lambda: subprocess.run("echo out; exit 3", shell=True, check=True, capture_output=True),
    lambda: subprocess.run("echo out; exit 3", shell=True, capture_output=True).check_returncode(),
    lambda: subprocess.check_output("echo out; exit 3", shell=True),
    lambda: subprocess.check_call("exit 3", shell=True),
):
    try:
        call()
    except subprocess.CalledProcessError as error:
        print(repr(error), error.args, error.output, error.stderr)
# expect: ValueError User ID cannot be negative, got -1
# expect: ValueError Group ID cannot be negative, got -2
# expect: ValueError Group ID cannot be negative, got -3
# expect: TypeError Items in extra_groups must be a string or integer, not <class 'float'>
# expect: ValueError Groups must be a list, not a string
# expect: TypeError User must be a string or an integer
# expect: TypeError Group must be a string or an integer, not <class 'bytes'>
# expect: KeyError "getpwnam(): name not found: 'nobody at all'"
# expect: KeyError "getgrnam(): name not found: 'nobody at all'"
# expect: KeyError "getgrnam(): name not found: 'nobody at all'"
# expect: PermissionError [Errno 13] Permission denied: ''
# expect: PermissionError [Errno 13] Permission denied: ''
# expect: CalledProcessError(3, 'echo out; exit 3') (3, 'echo out; exit 3') b'out\n' b''
# expect: CalledProcessError(3, 'echo out; exit 3', b'out\n', b'') (3, 'echo out; exit 3', b'out\n', b'') b'out\n' b''
# expect: CalledProcessError(3, 'echo out; exit 3') (3, 'echo out; exit 3') b'out\n' None
# expect: CalledProcessError(3, 'exit 3') (3, 'exit 3') None None
