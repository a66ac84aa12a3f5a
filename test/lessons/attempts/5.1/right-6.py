import asyncio

balance = 100


async def ask_bank(seconds):
    await asyncio.sleep(seconds)


async def withdraw(who, amount, seconds):
    global balance
    await ask_bank(seconds)
    if balance >= amount:
        balance -= amount
        print(who, "gets", amount)
    else:
        print(who, "is refused")


async def main():
    await asyncio.gather(
        withdraw("ann", 80, 0.1), withdraw("bob", 80, 0.2)
    )
    print("balance", balance)


asyncio.run(main())
