# D20: a file is never "not ready".
# python: 3.13

import selectors
with open("/tmp/claim.txt", "w") as file:
    try: selectors.EpollSelector().register(file, selectors.EVENT_READ)
    except PermissionError as e: print(e)
# expect: [Errno 1] Operation not permitted
