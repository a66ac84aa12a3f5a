async def greet():
    print("hello")


made = greet()
print("made")
made.close()
