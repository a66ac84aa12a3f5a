/** The callables by which a loop steps a task: TaskStepMethWrapper and the built-in method `task_wakeup`. */
import {
  defineType,
  PyNativeFunction as NativeFunction,
  type NativeGen,
  type PyNativeFunction,
  type PyType,
  parseSignature,
  raise,
  types,
  type Value,
} from '../../../machine/index.ts';
import { lazy } from '../../structures/common.ts';
import { type PyTask, type PyTaskStep, PyTaskWakeup } from '../model.ts';
import { stepTask, wakeTask } from './step.ts';

export const stepClass = lazy(() =>
  defineType({
    name: '_asyncio.TaskStepMethWrapper',
    alloc: null,
    isBaseType: false,
    methods: {
      __call__: [
        'self, /, *args, **kwargs',
        function* (self: PyTaskStep, args: Value[], kwargs: Map<string, Value>): NativeGen {
          if (kwargs.size > 0) raise('TypeError', 'function takes no keyword arguments');
          if (args.length > 0) raise('TypeError', 'function takes no positional arguments');
          return yield* stepTask(self.task, self.exc);
        },
      ],
    },
    getset: {
      __self__: [(self: PyTaskStep) => self.task],
    },
  }),
);

let wakeupFunction: PyNativeFunction | undefined;
/** The bound `task_wakeup` of a task. */
export function makeWakeup(task: PyTask): PyTaskWakeup {
  wakeupFunction ??= new NativeFunction(
    types.methodDescriptor,
    'task_wakeup',
    parseSignature('self, fut, /'),
    function* (self: PyTask, future: Value): NativeGen {
      return yield* wakeTask(self, future);
    },
    taskClass(),
    null,
  );
  return new PyTaskWakeup(types.builtinMethod, wakeupFunction, task);
}
let classOfTasks: PyType | undefined;
export function setTaskClass(cls: PyType): void {
  classOfTasks = cls;
}
const taskClass = (): PyType => classOfTasks as PyType;
