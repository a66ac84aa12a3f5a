# A misspelt name of asyncio is told by the package's own __getattr__.
import asyncio
import traceback


def tell(look_up):
    try:
        look_up()
    except AttributeError as error:
        frames = traceback.extract_tb(error.__traceback__)
        print(error, error.name, [(frame.name, frame.line) for frame in frames[1:]])


tell(lambda: asyncio.slep)
tell(lambda: asyncio.tasks.slep)
tell(lambda: asyncio.WindowsSelectorEventLoopPolicy)
try:
    asyncio.TaskGrop
except AttributeError:
    print(traceback.format_exc().splitlines()[-1])
# expect: module 'asyncio' has no attribute 'slep' slep [('<lambda>', 'tell(lambda: asyncio.slep)'), ('__getattr__', 'raise AttributeError(f"module {__name__!r} has no attribute {name!r}")')]
# expect: module 'asyncio.tasks' has no attribute 'slep' slep [('<lambda>', 'tell(lambda: asyncio.tasks.slep)')]
# expect: module 'asyncio' has no attribute 'WindowsSelectorEventLoopPolicy' WindowsSelectorEventLoopPolicy [('<lambda>', 'tell(lambda: asyncio.WindowsSelectorEventLoopPolicy)'), ('__getattr__', 'raise AttributeError(f"module {__name__!r} has no attribute {name!r}")')]
# expect: AttributeError: module 'asyncio' has no attribute 'TaskGrop'. Did you mean: 'TaskGroup'?
