/** Input that a command cannot begin with; the message names file and field. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}
