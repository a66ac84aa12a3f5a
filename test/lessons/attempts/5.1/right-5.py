import asyncio

balance = 100
till = asyncio.Semaphore(1)


async def ask_bank(seconds):
    await asyncio.sleep(seconds)


async def withdraw(who, amount, seconds):
    global balance
    async with till:
        if balance < amount:
            print(who, "is refused")
            return
        await ask_bank(seconds)
        balance -= amount
        print(who, "gets", amount)


async def main():
    await asyncio.gather(
        withdraw("ann", 80, 0.1), withdraw("bob", 80, 0.2)
    )
    print("balance", balance)


asyncio.run(main())
