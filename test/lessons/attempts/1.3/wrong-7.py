# fails: the sum is right
print("sum 45")
