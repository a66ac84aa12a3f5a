# A name of a module that the program has not imported.
print("before")
print(math.pi)
# expect: before
# raises: NameError: name 'math' is not defined. Did you forget to import 'math'?
