/**
 * The instruction set: CPython 3.14's names and meanings as `dis` shows them, without caches, specialised forms and the fused
 * "superinstructions". Differences from CPython, all deliberate:
 *  - an instruction is a pair (opcode, oparg) in an Int32Array; a jump's oparg is the absolute INDEX of the target instruction;
 *  - `FOR_ITER target`: on exhaustion jumps to `target` with the iterator still on the stack; the target is a `POP_ITER`;
 *  - `LOAD_FAST` always checks for an unbound local (no LOAD_FAST_CHECK / LOAD_FAST_BORROW); small ints are LOAD_CONST;
 *  - `COMPARE_OP` has the plain operator number as oparg (0 < 1 <= 2 == 3 != 4 > 5 >=) and always leaves the raw result;
 *  - `CALL_FUNCTION_EX` always finds four things: callable, self-or-NULL, tuple of arguments, dict of keywords or NULL.
 * Stack pictures: `a b -- c` is before -- after, the top on the right. NULL is JavaScript's `undefined`.
 */
export const opcodeNames = [
  'NOP', // --
  'RESUME', // --   oparg 0 function start, 1 after yield, 2 after yield from, 3 after await
  'POP_TOP', // a --
  'PUSH_NULL', // -- NULL
  'COPY', // pushes a copy of the oparg-th value from the top (1 = top)
  'SWAP', // swaps the top with the oparg-th value from the top (2 = the one below)
  'POP_ITER', // iterator --
  'LOAD_CONST', // -- consts[oparg]
  'LOAD_FAST', // -- localsplus[oparg]; UnboundLocalError when empty
  'LOAD_FAST_AND_CLEAR', // -- localsplus[oparg] or NULL; empties the slot
  'STORE_FAST', // value --        (value may be NULL: restores an empty slot)
  'DELETE_FAST', // --
  'MAKE_CELL', // localsplus[oparg] becomes a cell holding its present value
  'COPY_FREE_VARS', // copies the function's closure cells into the last oparg slots of localsplus
  'LOAD_DEREF', // -- value of the cell in localsplus[oparg]; NameError/UnboundLocalError when empty
  'STORE_DEREF', // value --
  'DELETE_DEREF', // --
  'LOAD_FROM_DICT_OR_DEREF', // mapping -- value   cell name looked up in mapping first (class bodies)
  'LOAD_FROM_DICT_OR_GLOBALS', // mapping -- value   names[oparg]
  'LOAD_LOCALS', // -- the namespace dict of a class body / module / exec
  'LOAD_NAME', // -- value   names[oparg]: locals, globals, builtins
  'STORE_NAME', // value --
  'DELETE_NAME', // --
  'LOAD_GLOBAL', // -- value [NULL]   names[oparg >> 1]; pushes NULL after it when oparg & 1
  'STORE_GLOBAL', // value --
  'DELETE_GLOBAL', // --
  'LOAD_ATTR', // owner -- attr   or, when oparg & 1:  owner -- function self | attr NULL.  names[oparg >> 1]
  'STORE_ATTR', // value owner --   names[oparg]
  'DELETE_ATTR', // owner --
  'LOAD_SUPER_ATTR', // super class self -- attr | function self | attr NULL   names[oparg >> 2]; oparg & 1 method form; oparg & 2 two-argument super()
  'BINARY_OP', // a b -- a op b   oparg = binaryOps index (13.. are the in-place forms, 26 is subscript)
  'BINARY_SLICE', // container start stop -- container[start:stop]
  'STORE_SLICE', // value container start stop --
  'STORE_SUBSCR', // value container key --
  'DELETE_SUBSCR', // container key --
  'UNARY_NEGATIVE', // a -- -a
  'UNARY_NOT', // bool -- not bool   (a TO_BOOL stands before it where needed)
  'UNARY_INVERT', // a -- ~a
  'TO_BOOL', // a -- bool
  'COMPARE_OP', // a b -- result
  'IS_OP', // a b -- bool   oparg 1 inverts
  'CONTAINS_OP', // item container -- bool   oparg 1 inverts
  'JUMP_FORWARD', // --
  'JUMP_BACKWARD', // --   checks the eval breaker
  'JUMP_BACKWARD_NO_INTERRUPT', // --
  'POP_JUMP_IF_FALSE', // bool --   (exact bools only: TO_BOOL before it unless the value is a bool for sure)
  'POP_JUMP_IF_TRUE', // bool --
  'POP_JUMP_IF_NONE', // a --
  'POP_JUMP_IF_NOT_NONE', // a --
  'GET_ITER', // iterable -- iterator
  'FOR_ITER', // iterator -- iterator next   | jump to oparg with the iterator kept
  'GET_YIELD_FROM_ITER', // iterable -- iterator   (coroutines pass only inside coroutines)
  'GET_AWAITABLE', // awaitable -- iterator   oparg 1 from __aenter__, 2 from __aexit__
  'GET_AITER', // obj -- async iterator
  'GET_ANEXT', // aiter -- aiter awaitable
  'SEND', // receiver value -- receiver yielded   | on StopIteration: receiver result, and jump to oparg
  'END_SEND', // receiver result -- result
  'CLEANUP_THROW', // receiver lastSent exc -- None value   when exc is StopIteration (its value), else re-raised
  'END_ASYNC_FOR', // aiter exc --   when exc is StopAsyncIteration, else re-raised
  'RETURN_GENERATOR', // makes the generator/coroutine/async generator from this frame and returns it; when resumed pushes the sent value
  'YIELD_VALUE', // value -- sent   oparg 1 when it belongs to a yield from / await
  'RETURN_VALUE', // value --
  'BUILD_TUPLE', // oparg values -- tuple
  'BUILD_LIST',
  'BUILD_SET',
  'BUILD_MAP', // 2*oparg: k1 v1 k2 v2 ... -- dict
  'BUILD_STRING', // oparg strs -- str
  'BUILD_SLICE', // oparg (2 or 3) values -- slice
  'LIST_APPEND', // value --   list at depth oparg after the pop (1 = the new top)
  'SET_ADD', // value --
  'MAP_ADD', // key value --
  'LIST_EXTEND', // iterable --
  'SET_UPDATE', // iterable --
  'DICT_UPDATE', // mapping --   ({**m})
  'DICT_MERGE', // mapping --   (f(**m)): duplicate keys raise TypeError naming the callable, which lies at depth oparg + 3 of the stack
  'UNPACK_SEQUENCE', // iterable -- v_n ... v_1 (first on top)
  'UNPACK_EX', // iterable -- ...   before = oparg & 255, after = oparg >> 8; first on top
  'CALL', // callable self|NULL a1..an -- result   oparg n
  'CALL_KW', // callable self|NULL a1..an names -- result   names: tuple const of the last len(names) arguments
  'CALL_FUNCTION_EX', // callable self|NULL tuple dict|NULL -- result
  'CALL_INTRINSIC_1', // a -- result   see intrinsics1
  'CALL_INTRINSIC_2', // a b -- result   see intrinsics2
  'MAKE_FUNCTION', // code -- function
  'SET_FUNCTION_ATTRIBUTE', // value function -- function   oparg 1 defaults tuple, 2 kwdefaults dict, 4 annotations dict, 8 closure tuple of cells, 16 annotate function
  'LOAD_BUILD_CLASS', // -- __build_class__
  'LOAD_COMMON_CONSTANT', // -- AssertionError (0), NotImplementedError (1), tuple (2), all (3), any (4)
  'LOAD_SPECIAL', // owner -- method self|NULL   oparg 0 __enter__, 1 __exit__, 2 __aenter__, 3 __aexit__ (looked up on the type)
  'WITH_EXCEPT_START', // exit self|NULL lasti NULL|prevExc exc -- ... exc result   calls exit(type, exc, tb)
  'PUSH_EXC_INFO', // exc -- prev exc   exc becomes the handled exception
  'POP_EXCEPT', // prev --   prev becomes the handled exception again
  'CHECK_EXC_MATCH', // exc type -- exc bool
  'CHECK_EG_MATCH', // exc type -- rest match | None None
  'RERAISE', // exc -- (raises)   oparg n > 0: the instruction index to blame lies at depth n below exc
  'RAISE_VARARGS', // oparg 0: re-raise; 1: exc; 2: exc cause
  'IMPORT_NAME', // level fromlist -- module   names[oparg]
  'IMPORT_FROM', // module -- module attr
  'CONVERT_VALUE', // a -- str   oparg 1 str, 2 repr, 3 ascii
  'FORMAT_SIMPLE', // a -- format(a)
  'FORMAT_WITH_SPEC', // a spec -- str
  'BUILD_INTERPOLATION', // value text [spec] -- Interpolation   oparg: 1 when a spec is present, conversion << 2
  'BUILD_TEMPLATE', // tuple of strs, tuple of interpolations -- Template
  'GET_LEN', // a -- a len
  'MATCH_MAPPING', // a -- a bool
  'MATCH_SEQUENCE', // a -- a bool
  'MATCH_KEYS', // subject keys -- subject keys values|None
  'MATCH_CLASS', // subject type names -- attrs|None   oparg number of positional patterns
  'SETUP_ANNOTATIONS', // --
] as const;

/** The name of an instruction, as `dis` prints it. */
export type OpcodeName = (typeof opcodeNames)[number];

/** Opcode numbers by name. */
export const Op = Object.fromEntries(opcodeNames.map((name, number) => [name, number])) as {
  readonly [name in OpcodeName]: number;
};

/** BINARY_OP's oparg: index into this list. The in-place form of entry n (n < 13) is entry n + 13. As CPython's `_nb_ops`. */
export const binaryOps = [
  '+',
  '&',
  '//',
  '<<',
  '@',
  '*',
  '%',
  '|',
  '**',
  '>>',
  '-',
  '/',
  '^',
  '+=',
  '&=',
  '//=',
  '<<=',
  '@=',
  '*=',
  '%=',
  '|=',
  '**=',
  '>>=',
  '-=',
  '/=',
  '^=',
  '[]',
] as const;

/** CPython's instructions that this machine does without; `dis` shows them. Their numbers follow. */
export const shownOnly = [
  'LOAD_SMALL_INT',
  'LOAD_FAST_BORROW',
  'LOAD_FAST_CHECK',
  'LOAD_FAST_LOAD_FAST',
  'LOAD_FAST_BORROW_LOAD_FAST_BORROW',
  'STORE_FAST_LOAD_FAST',
  'STORE_FAST_STORE_FAST',
  'END_FOR',
  'NOT_TAKEN',
  'EXTENDED_ARG',
] as const;

/** COMPARE_OP's oparg: index into this list. */
export const compareOps = ['<', '<=', '==', '!=', '>', '>='] as const;

/** CALL_INTRINSIC_1's oparg: index into this list (CPython's numbering). */
export const intrinsics1 = [
  'INVALID',
  'PRINT',
  'IMPORT_STAR',
  'STOPITERATION_ERROR',
  'ASYNC_GEN_WRAP',
  'UNARY_POSITIVE',
  'LIST_TO_TUPLE',
  'TYPEVAR',
  'PARAMSPEC',
  'TYPEVARTUPLE',
  'SUBSCRIPT_GENERIC',
  'TYPEALIAS',
] as const;

/** CALL_INTRINSIC_2's oparg: index into this list (CPython's numbering). */
export const intrinsics2 = [
  'INVALID',
  'PREP_RERAISE_STAR',
  'TYPEVAR_WITH_BOUND',
  'TYPEVAR_WITH_CONSTRAINTS',
  'SET_FUNCTION_TYPE_PARAMS',
  'SET_TYPEPARAM_DEFAULT',
] as const;

/** Instructions whose oparg is the place of another one. */
export const JUMPS: ReadonlySet<number> = new Set<number>([
  Op.JUMP_FORWARD,
  Op.JUMP_BACKWARD,
  Op.JUMP_BACKWARD_NO_INTERRUPT,
  Op.POP_JUMP_IF_FALSE,
  Op.POP_JUMP_IF_TRUE,
  Op.POP_JUMP_IF_NONE,
  Op.POP_JUMP_IF_NOT_NONE,
  Op.FOR_ITER,
  Op.SEND,
]);
/** Instructions whose oparg is a slot of localsplus. */
export const LOCALS: ReadonlySet<number> = new Set<number>([
  Op.LOAD_FAST,
  Op.LOAD_FAST_AND_CLEAR,
  Op.STORE_FAST,
  Op.DELETE_FAST,
  Op.MAKE_CELL,
  Op.LOAD_DEREF,
  Op.STORE_DEREF,
  Op.DELETE_DEREF,
  Op.LOAD_FROM_DICT_OR_DEREF,
]);
