# fails: all three have been asked, none is printed too early
import requests


def fetch(name, seconds):
    print("ask", name)
    requests.get(f"https://sim.test/delay/{seconds}")
    print("got", name)


fetch("stock", 0.5)
fetch("user", 0.6)
fetch("price", 0.4)
