class Account:
    rate = 2

    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance
        self.history = []

    @property
    def worth(self):
        return self.balance * self.rate

    def deposit(self, amount):
        self.balance += amount
        self.history.append(amount)
        return self.balance


def main():
    accounts = [Account(f'a{n}', n) for n in range(50)]
    total = 0
    for turn in range(4000):
        for account in accounts:
            total += account.deposit(turn % 5)
        total += accounts[turn % 50].worth
    for n in range(60_000):
        total += Account('x', n).balance
    print(total)


main()
