# fails: both have been at the till
print("balance 20 paid 80")
