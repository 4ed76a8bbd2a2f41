import type { In, MessageName } from './protocol.ts';

/** How every message travels, in all directions. */
export interface Envelope<N extends MessageName = MessageName> {
  readonly name: N;
  readonly message: In<N>;
}
