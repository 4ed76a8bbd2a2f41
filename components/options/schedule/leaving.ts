import type { FocusEvent } from 'react';

/**
 * What to do when a field is left, unless for the form's own buttons: what is wrong would come up beneath
 * the field and push the button away from under the pointer that is pressing it. The button says it then.
 */
export function leaving(onLeave: () => void) {
  return ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget?.closest('.form-actions') == null) onLeave();
  };
}
