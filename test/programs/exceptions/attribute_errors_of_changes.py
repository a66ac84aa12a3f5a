"""What an AttributeError names: errors of reading say the object, those of changing what may not be changed do not, so no name is suggested."""
import types


class Account:
    def __init__(self):
        self.balances = []

    @property
    def balance(self):
        return 1


account = Account()


def attempt(statement):
    try:
        exec(statement)
    except AttributeError as exc:
        print(statement, "|", exc, "|", exc.name, type(exc.obj).__name__)


attempt("account.balanc")
attempt("account.balance = 2")
attempt("del account.balance")
attempt("del account.balanced")
attempt("del attempt.balanced")
attempt("del types.SimpleNamespace().x")
attempt("[].append = 1")
attempt("(2).real = 1")
attempt("(2).reals = 1")
attempt("range(3).start = 1")
account.balance = 2
# expect: account.balanc | 'Account' object has no attribute 'balanc' | balanc Account
# expect: account.balance = 2 | property 'balance' of 'Account' object has no setter | None NoneType
# expect: del account.balance | property 'balance' of 'Account' object has no deleter | None NoneType
# expect: del account.balanced | 'Account' object has no attribute 'balanced' | None NoneType
# expect: del attempt.balanced | 'function' object has no attribute 'balanced' | balanced function
# expect: del types.SimpleNamespace().x | 'types.SimpleNamespace' object has no attribute 'x' | x SimpleNamespace
# expect: [].append = 1 | 'list' object attribute 'append' is read-only | None NoneType
# expect: (2).real = 1 | attribute 'real' of 'int' objects is not writable | None NoneType
# expect: (2).reals = 1 | 'int' object has no attribute 'reals' and no __dict__ for setting new attributes | reals int
# expect: range(3).start = 1 | readonly attribute | None NoneType
# raises: AttributeError: property 'balance' of 'Account' object has no setter
