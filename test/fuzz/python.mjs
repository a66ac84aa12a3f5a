import fc from 'fast-check';
export const pythonProgram = fc.constant('print(1)');
