import { Icon } from '../shared/Icon.tsx';

const stepNames = ['What is read', 'Your brand', 'Hours and initials'] as const;

/** Where the person is in setting up; `at` counts from 0. */
export function Steps({ at }: { at: number }) {
  return (
    <ol className="steps" aria-label="Setting up">
      {stepNames.map((name, index) => (
        <li key={name} aria-current={index === at ? 'step' : undefined}>
          {index < at ? (
            <>
              <Icon name="check" size={16} />
              <span className="only-heard">Done: </span>
            </>
          ) : (
            `${index + 1}. `
          )}
          {name}
        </li>
      ))}
    </ol>
  );
}
