import requests


def fetch(name, seconds):
    print("ask", name)
    requests.get(f"https://sim.test/delay/{seconds}")
    print("got", name)


calls = {"user": 1.0, "stock": 0.5, "price": 0.7}
for name in sorted(calls, key=calls.get):
    fetch(name, calls[name])
