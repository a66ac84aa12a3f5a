# dis.stack_effect() of instructions.
import dis
for n in ("LOAD_SMALL_INT", "LOAD_FAST_BORROW", "STORE_FAST_STORE_FAST", "LOAD_FAST_LOAD_FAST", "END_FOR", "NOT_TAKEN", "STORE_FAST_LOAD_FAST"):
    try: print(n, dis.stack_effect(dis.opmap[n], 0))
    except Exception as e: print(n, type(e).__name__, e)
print(dis.stack_effect(dis.opmap["POP_TOP"]), dis.stack_effect(dis.opmap["CALL"], 2), dis.stack_effect(dis.opmap["BUILD_LIST"], 3))
import opcode, _opcode
print(opcode.stack_effect is dis.stack_effect, _opcode.stack_effect is dis.stack_effect)
# expect: LOAD_SMALL_INT 1
# expect: LOAD_FAST_BORROW 1
# expect: STORE_FAST_STORE_FAST -2
# expect: LOAD_FAST_LOAD_FAST 2
# expect: END_FOR -1
# expect: NOT_TAKEN 0
# expect: STORE_FAST_LOAD_FAST 0
# expect: -1 -3 -2
# expect: True True
