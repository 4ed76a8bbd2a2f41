import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Notice } from '../shared/Notice.tsx';

interface ConfirmProps {
  /** What the button says that asks first. */
  readonly button: string;
  readonly title: string;
  readonly children: ReactNode;
  readonly yes: string;
  readonly no: string;
  /** What is said once it is done. */
  readonly done: string;
  /** Null where it worked, else a sentence. */
  readonly onYes: () => Promise<string | null>;
}

/** Something that cannot be undone: said once more before it is done. */
export function Confirm(props: ConfirmProps) {
  const [step, setStep] = useState<'rest' | 'asking' | 'answered'>('rest');
  const [said, setSaid] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const leave = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (step === 'asking') leave.current?.focus();
    if (step === 'answered') button.current?.focus();
  }, [step]);

  const answer = async (words: Promise<string> | string) => {
    setSaid(await words);
    setStep('answered');
  };

  if (step !== 'asking')
    return (
      <>
        <button ref={button} type="button" className="plain" onClick={() => setStep('asking')}>
          {props.button}
        </button>
        <p role="status">{said}</p>
      </>
    );
  return (
    <Notice
      tone="amber"
      icon="warning"
      title={props.title}
      actions={
        <>
          <button
            type="button"
            className="link"
            onClick={() => void answer(props.onYes().then((failure) => failure ?? props.done))}
          >
            {props.yes}
          </button>
          <button ref={leave} type="button" className="link" onClick={() => void answer('')}>
            {props.no}
          </button>
        </>
      }
    >
      {props.children}
    </Notice>
  );
}
