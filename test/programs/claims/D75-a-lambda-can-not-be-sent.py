# D75: a lambda can not be sent.
# python: 3.13

import pickle
try: pickle.dumps(lambda: 1)
except (pickle.PicklingError, AttributeError) as e: print(isinstance(e, pickle.PicklingError))
# expect: True
