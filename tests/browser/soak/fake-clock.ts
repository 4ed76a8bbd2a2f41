/**
 * Runs before a worker's or a page's own first line: its clock goes `shift` milliseconds ahead, and
 * `clock.shift` sets it later.
 */
export function fakeClock(shift: number): string {
  return `(() => {
    const Real = Date;
    globalThis.clock = { shift: ${shift} };
    globalThis.Date = class Date extends Real {
      constructor(...given) {
        if (given.length > 0) super(...given);
        else super(Real.now() + clock.shift);
      }
      static now() {
        return Real.now() + clock.shift;
      }
    };
  })();`;
}
