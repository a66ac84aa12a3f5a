import asyncio, time
from sim import cpu
async def wait_job(): await asyncio.sleep(1)
async def cpu_job(): cpu(1)
async def main():
    loop=asyncio.get_running_loop()
    for j in (wait_job, cpu_job):
        t0=loop.time(); await asyncio.gather(j(), j(), j()); print(j.__name__, "x3 with asyncio:", round(loop.time()-t0,1))
asyncio.run(main())

# at 1.000: wait_job x3 with asyncio: 1.0
# at 4.000: cpu_job x3 with asyncio: 3.0
