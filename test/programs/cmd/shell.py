import cmd
import io
import sys


class Shell(cmd.Cmd):
    intro = "Welcome."
    prompt = "> "
    use_rawinput = False

    def do_add(self, arg):
        """add A B: adds two numbers"""
        print(sum(map(int, arg.split())))

    def do_quit(self, arg):
        return True

    def help_topics(self):
        print("many topics")


Shell(stdin=io.StringIO("add 1 2\n\nnope x\nhelp\nhelp add\nhelp quit\nhelp nothing\n?topics\n!ls\nquit\nadd 9 9\n"), stdout=sys.stdout).cmdloop()
print(Shell().parseline("  go north  "), Shell().parseline("?x y"), Shell().completenames("a"))
Shell(stdout=sys.stdout).columnize([f"item{i}" for i in range(30)], 60)
Shell(stdin=io.StringIO(""), stdout=sys.stdout).onecmd("EOF")
# expect: Welcome.
# expect: > 3
# expect: > 3
# expect: > *** Unknown syntax: nope x
# expect: >
# expect: Documented commands (type help <topic>):
# expect: ========================================
# expect: add  help
# expect:
# expect: Miscellaneous help topics:
# expect: ==========================
# expect: topics
# expect:
# expect: Undocumented commands:
# expect: ======================
# expect: quit
# expect:
# expect: > add A B: adds two numbers
# expect: > *** No help on quit
# expect: > *** No help on nothing
# expect: > many topics
# expect: > *** Unknown syntax: !ls
# expect: > ('go', 'north', 'go north') ('help', 'x y', 'help x y') ['add']
# expect: item0  item4  item8   item12  item16  item20  item24  item28
# expect: item1  item5  item9   item13  item17  item21  item25  item29
# expect: item2  item6  item10  item14  item18  item22  item26
# expect: item3  item7  item11  item15  item19  item23  item27
# expect: *** Unknown syntax: EOF
