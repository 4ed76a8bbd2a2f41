import { Icon } from '../shared/Icon.tsx';

/** What is wrong with the field that this stands beside; said as it appears. */
export function Fault({ id, words }: { id: string; words: string | undefined }) {
  return (
    <p id={id} className="form-error" role="status">
      {words && (
        <>
          <Icon name="warning" size={14} />
          {words}
        </>
      )}
    </p>
  );
}
