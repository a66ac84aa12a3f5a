/** A fault of ours, never the learner's and never a lesson author's: to be reported together with the replay string. */
export class EngineBug extends Error {
  override name = 'EngineBug';
}
