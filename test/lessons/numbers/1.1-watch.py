import requests

def fetch(name, seconds):
    print("ask", name)
    requests.get(f"https://sim.test/delay/{seconds}")
    print("got", name)

fetch("user", 1.0)
fetch("stock", 0.5)
fetch("price", 0.7)

# at 0.000: ask user
# at 1.000: got user
# at 1.000: ask stock
# at 1.500: got stock
# at 1.500: ask price
# at 2.200: got price
