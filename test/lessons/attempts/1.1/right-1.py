import requests


def fetch(name, seconds):
    print("ask", name)
    requests.get(f"https://sim.test/delay/{seconds}")
    print("got", name)


fetch("stock", 0.5)
fetch("price", 0.7)
fetch("user", 1.0)
