PRICES = {"soup": 3}
