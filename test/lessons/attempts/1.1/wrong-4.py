# fails: all three have been asked, none is printed too early
import requests


def fetch(name, seconds):
    print("ask", name)
    requests.get(f"https://sim.test/delay/{seconds}")
    print("got", name)


print("got stock")
fetch("user", 1.0)
fetch("stock", 0.5)
fetch("price", 0.7)
