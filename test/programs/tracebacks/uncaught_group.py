# Uncaught exceptions: group, notes.
def f(n):
    if n == 0:
        raise ExceptionGroup("many", [ValueError(i) for i in range(20)])
    try:
        f(n - 1)
    except Exception as e:
        e.add_note(f'n={n}')
        raise
f(2)
# raises:     +------------------------------------
