# Texts are ordered by code points, also where one holds half of a surrogate pair.
texts = ["\ud800", "\ue000", "\U00010000", "\udfff", "\uffff", "\U0001f600", "a"]
print([ascii(text) for text in sorted(texts)])
print("\ud800" < "\ue000", "\udfff" < "\U00010000", "x\udfffy" < "x\U00010000", max(texts) == "\U0001f600")
# expect: ["'a'", "'\\ud800'", "'\\udfff'", "'\\ue000'", "'\\uffff'", "'\\U00010000'", "'\\U0001f600'"]
# expect: True True True True
