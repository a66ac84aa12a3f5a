import getopt

print(getopt.getopt(["-a", "-bfoo", "--long=1", "--flag", "rest", "-z"], "ab:", ["long=", "flag"]))
print(getopt.gnu_getopt(["one", "-v", "two", "--out", "file", "--", "-x"], "v", ["out="]))
for arguments in (["-x"], ["-b"], ["--nope"], ["--long"], ["--flag=1"], ["--fl"], ["--f"]):
    try:
        print(getopt.getopt(arguments, "ab:", ["long=", "flag", "flow"]))
    except getopt.GetoptError as error:
        print(error, repr(error.opt), error.args)
# expect: ([('-a', ''), ('-b', 'foo'), ('--long', '1'), ('--flag', '')], ['rest', '-z'])
# expect: ([('-v', ''), ('--out', 'file')], ['one', 'two', '-x'])
# expect: option -x not recognized 'x' ('option -x not recognized', 'x')
# expect: option -b requires argument 'b' ('option -b requires argument', 'b')
# expect: option --nope not recognized 'nope' ('option --nope not recognized', 'nope')
# expect: option --long requires argument 'long' ('option --long requires argument', 'long')
# expect: option --flag must not have an argument 'flag' ('option --flag must not have an argument', 'flag')
# expect: option --fl not a unique prefix; possible options: flag, flow 'fl' ('option --fl not a unique prefix; possible options: flag, flow', 'fl')
# expect: option --f not a unique prefix; possible options: flag, flow 'f' ('option --f not a unique prefix; possible options: flag, flow', 'f')
