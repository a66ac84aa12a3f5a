/** How translated code comes back, and what it tells its helpers. */

/** The thread's frame has changed, or the thread must leave: look again. */
export const RELOAD = 0;
/** The thread must leave: `t.stop` says why. */
export const LEAVE = 1;
/** Somebody wants the thread's attention, and it stands at a check. */
export const AT_CHECK = 2;
/** The interpreter loop must go on with this frame. */
export const INTERPRET = 3;

/** The call before the frame's instruction is to be carried out: callable and arguments lie on the stack. */
export const CALL = 4;

/** Added to the rest of a block's cost by code that may go on only while nobody watches the end of objects. */
export const UNWATCHED = 0x40000000;
