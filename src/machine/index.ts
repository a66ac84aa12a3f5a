/**
 * `machine`: Python's values and the interpreter: what the library (stdlib) is written on. It knows neither the clock's meaning nor the screen.
 * Shapes in objects.ts; how natives are declared in native.ts; the door by which natives reach back into Python in door.ts.
 */

export { compileSource } from './builtins/code.ts';
export { makeBuiltins } from './builtins/index.ts';
export { displayValue, writeStream } from './builtins/output.ts';
export { copyrightText } from './builtins/site.ts';
export { getAttrGen, setAttrGen, strGen } from './builtins/text.ts';
export { callSync, isDeep, repeatable, runSync } from './calls/index.ts';
export { Copier } from './copying/copy.ts';
export { afterCopy, CannotCopy, commonMemory, copyRule, copyShared, copyUnderWay } from './copying/rules.ts';
export { answered, copyFrames } from './copying/thread.ts';
export * from './coroutine.ts';
export { beforeCollection, collect } from './destruction/collector.ts';
export { isTracked, noteBirths } from './destruction/cycles.ts';
export { silentOnce } from './destruction/dying.ts';
export { hasOwnDict, refersFirstTo, refersTo } from './destruction/edges.ts';
export { diesLike, expectAfter } from './destruction/experience.ts';
export { settle } from './destruction/look.ts';
export { isFlat, lookAround, lookFirst } from './destruction/proofs.ts';
export { isReachable, livingThings, referenceCount, referentsOf, referrersOf } from './destruction/questions.ts';
export { track, untrack } from './destruction/registry.ts';
export { threadsOf, transparent } from './destruction/roots.ts';
export { isFinalized } from './destruction/finalize.ts';
export { GC_CALLBACKS, survivesModules } from './destruction/survivors.ts';
export * from './door.ts';
export * from './entropy.ts';
export * from './errors.ts';
export * from './frames.ts';
export {
  callerFrame,
  coroutineFrame,
  frameAtDepth,
  frameObject,
  innermostFrame,
  pythonFrame,
  standsElsewhere,
} from './frames.ts';
export { Frame, FrameKind, GenState, PyFrame, PyFunction, PyGenerator, PyNativeAwaitable, Thread } from './function.ts';
export {
  addressOf,
  copyIdentity,
  hash64,
  hashIdentity,
  hashNative,
  hashValue,
  highHash,
  type Identities,
  identityOf,
  idOf,
  lowHash,
  newAsides,
  newIdentities,
  setHalves,
  setHash,
  useIdentities,
} from './hash.ts';
export * from './hashtable.ts';
export { hooks } from './hooks.ts';
export { programText } from './importing/disk.ts';
export * from './importing/import.ts';
export * from './importing/modules.ts';
export * from './importing/sources.ts';
export * from './importing/spec.ts';
export { setStandardNames } from './importing/standard-names.ts';
export { setHotness } from './interp.ts';
export { giveTuple, holdsNoMore, inSight, keeping, nowHeld, replaceKept } from './keeping.ts';
export * from './library.ts';
export { isLibraryCode } from './link.ts';
export * from './make.ts';
export {
  BlockRequest,
  bindNative,
  CallRequest,
  defineFunction,
  defineType,
  fillType,
  type NativeGen,
  type NativeSpec,
  PyGetSet,
  PyNativeFunction,
  PySteppingIterator,
  parseSignature,
  type QuickImpl,
  type TypeSpec,
  YieldRequest,
} from './native.ts';
export { type Forwarded, PyForwarding } from './short-ways.ts';
export * from './objects.ts';
export * from './observe.ts';
export { ended, lifecycle, newModule, runMain, runToEnd, whenCompiled } from './program.ts';
export * from './protocols/index.ts';
export { lengthHint } from './protocols/length-hint.ts';
export * from './protocols/operators.ts';
export { indexOfBytes } from './pure/bytes.ts';
export * from './pure/codepoints.ts';
export * as pureComplex from './pure/complex.ts';
export { PyError } from './pure/errors.ts';
export * as pureFloat from './pure/float.ts';
export { floatRepr, parseFloatText } from './pure/float.ts';
export { halfBits, halfFloat } from './pure/half.ts';
export * as pureInt from './pure/int.ts';
export { bitLength, intAdd, normInt } from './pure/int.ts';
export * as libm from './pure/libm.ts';
export { strRepr } from './pure/repr.ts';
export { strCasefold, strCompare, strIsAlnum, strIsDecimal } from './pure/str.ts';
export * from './raise.ts';
export { PyShortFunction } from './short-function.ts';
export { betweenSlices, cpuTime, MachineThread, spawnThread, type ThreadBody, waitInPlace } from './thread.ts';
export {
  addLibraryLine,
  firstLineOf,
  type LibraryLines,
  leavesWithLine,
  libraryFrames,
  passesLibraryLine,
  registerLibraryLines,
} from './tracebacks/library-lines.ts';
export { fixKeywordTypo } from './tracebacks/syntax.ts';
export * from './tracebacks/traceback.ts';
export * from './tracebacks/uncaught.ts';
export {
  PyUnraisable,
  safeRepr,
  showException,
  showUnraisable,
  unraisable,
  unraisableType,
} from './tracebacks/uncaught.ts';
export * from './types/bytes/buffer.ts';
export { bufferGen } from './types/bytes/bytes.ts';
export { lendingMethods } from './types/bytes/memoryview.ts';
export { hexDigits, hexValue } from './types/bytes/methods.ts';
export {
  addCodecs,
  addNote,
  decodeBytes,
  encodeText,
  findCodec,
  normalName,
  otherCodecs,
  setCodecSearch,
} from './types/codecs/codecs.ts';
export type { Codec } from './types/codecs/each.ts';
export { decodeProblem, encodeProblem, handlerNames, registeredHandlers, unicodeError } from './types/codecs/errors.ts';
export { concat, latin1Bytes, latin1Text } from './types/codecs/pieces.ts';
export * from './types/common.ts';
export { steppingType } from './types/containers/iterators.ts';
export { iterateDict, PyDictView, store, updateDict } from './types/containers/mappings.ts';
export * from './types/core/generic.ts';
export { listings } from './types/core/module.ts';
export { makeProxy, proxyTypes, setWeakrefsAsked, weakrefsOf } from './types/core/weakrefs.ts';
export { BUFFER_SIZE, baseTypes, unsupportedOperation, writableBuffer, writeArgument } from './types/files/base.ts';
export { bufferedTypes } from './types/files/buffered.ts';
export * from './types/files/descriptors.ts';
export * from './types/files/disk.ts';
export { meetOther } from './types/files/fifo.ts';
export { openSpec, standardStream } from './types/files/files.ts';
export { bytesIOType, newlineDecoderType, stringIOType } from './types/files/memory.ts';
export { fileIOType, fsPath, pathText } from './types/files/raw.ts';
export type { RealFiles, RealThing } from './types/files/real.ts';
export { textFileType } from './types/files/text.ts';
export { frameSpot } from './types/functions/frame.ts';
export { thrownOf } from './types/functions/generators.ts';
export * from './vm.ts';
export * from './warnings.ts';
export { reachedName } from './watching/accesses.ts';
export { nameBeingGiven } from './watching/given-name.ts';
export {
  allocations,
  instrument,
  lineOfInstruction,
  MONITORING_EVENTS,
  type Monitor,
  monitor,
  type Tool,
} from './watching/monitor.ts';
export { type Reach, reaches } from './watching/outside.ts';
