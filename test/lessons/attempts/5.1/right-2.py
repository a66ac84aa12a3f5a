import asyncio

balance = 100
gate = asyncio.Semaphore(1)


async def ask_bank(seconds):
    await asyncio.sleep(seconds)


async def withdraw(who, amount, seconds):
    global balance
    await gate.acquire()
    try:
        if balance >= amount:
            await ask_bank(seconds)
            balance -= amount
            print(who, "gets", amount)
        else:
            print(who, "is refused")
    finally:
        gate.release()


async def main():
    await asyncio.gather(withdraw("ann", 80, 0.1), withdraw("bob", 80, 0.2))
    print("balance", balance)


asyncio.run(main())
