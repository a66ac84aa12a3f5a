# fails: the bank is asked
import asyncio

balance = 100


async def withdraw(who, amount):
    global balance
    if balance >= amount:
        balance -= amount
        print(who, "gets", amount)
    else:
        print(who, "is refused")


async def main():
    await asyncio.gather(withdraw("ann", 80), withdraw("bob", 80))
    print("balance", balance)


asyncio.run(main())
