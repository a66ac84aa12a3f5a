# fails: the page is there by t = 0.3 s
print("ask user")
print("ask tips")
print("ask cart")
print("page:", ["user", "cart"])
