# fails: "got stock" is printed by t = 0.5 s
import requests


def fetch(name, seconds):
    print("ask", name)
    requests.get(f"https://sim.test/delay/{seconds}")
    print("got", name)


fetch("price", 0.7)
fetch("stock", 0.5)
fetch("user", 1.0)
