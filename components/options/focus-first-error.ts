/** Once the errors are drawn, puts the person into the first field that is wrong. */
export function focusFirstError(form: HTMLFormElement | null): void {
  const wrong = '[aria-invalid=true], [data-invalid=true] :is(input, select)';
  requestAnimationFrame(() => form?.querySelector<HTMLElement>(wrong)?.focus());
}
