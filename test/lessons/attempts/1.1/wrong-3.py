# fails: everything is done by t = 2.2 s
import requests


def fetch(name, seconds):
    print("ask", name)
    requests.get(f"https://sim.test/delay/{seconds}")
    print("got", name)


fetch("stock", 0.5)
fetch("stock", 0.5)
fetch("user", 1.0)
fetch("price", 0.7)
