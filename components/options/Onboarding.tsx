import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Model } from '../../utils/complaints/model.ts';
import type { Settings } from '../../utils/words/settings.ts';
import { BrandFields } from './BrandFields.tsx';
import { Consent } from './Consent.tsx';
import { focusFirstError } from './focus-first-error.ts';
import { HoursFields } from './HoursFields.tsx';
import { InitialsField } from './InitialsField.tsx';
import { SeenCheck } from './SeenCheck.tsx';
import { Steps } from './Steps.tsx';
import { useBrandForm } from './useBrandForm.ts';
import { useHoursForm } from './useHoursForm.ts';
import { useInitials } from './useInitials.ts';

interface OnboardingProps {
  /** What of the settings could not be read. */
  readonly unread?: ReactNode;
  readonly settings: Settings;
  /** Id for the brand, should it be a new one. */
  readonly newBrandId: string;
  readonly model: Model | null;
  /** Consent was given: note the time. */
  readonly onAgree: () => void;
  /** Keeps the settings; null where they were kept, else a sentence. */
  readonly onKeep: (settings: Settings) => Promise<string | null>;
  readonly onNotNow: () => void;
  readonly onDone: () => void;
}

interface StepProps {
  readonly title: string;
  readonly forward: string;
  readonly failure: string | null;
  readonly children: ReactNode;
  readonly aside?: ReactNode;
  readonly onForward: () => void;
  readonly onBack: () => void;
}

function Step(props: StepProps) {
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // A new step begins at its title, for eyes and for screen readers.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="two-columns">
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          props.onForward();
          focusFirstError(form.current);
        }}
      >
        <h1 ref={heading} tabIndex={-1}>
          {props.title}
        </h1>
        {props.children}
        <p className="form-error" role="alert">
          {props.failure}
        </p>
        <div className="form-actions">
          <button type="submit" className="primary">
            {props.forward}
          </button>
          <button type="button" className="quiet" onClick={props.onBack}>
            Back
          </button>
        </div>
      </form>
      {props.aside}
    </div>
  );
}

/** The first run: consent, brand, hours and initials. A step that is left is kept whole or not at all. */
export function Onboarding(props: OnboardingProps) {
  const { settings } = props;
  const [step, setStep] = useState(settings.consentAt === null ? 0 : 1);
  const [failure, setFailure] = useState<string | null>(null);
  const brand = useBrandForm(settings.brands[0], props.newBrandId);
  const hours = useHoursForm(settings.schedule);
  const initials = useInitials(settings.initials);

  const keep = async (next: Settings | null, then: () => void) => {
    if (!next) return;
    const failed = await props.onKeep(next);
    setFailure(failed);
    if (failed === null) then();
  };

  const keepBrand = () => {
    const read = brand.read();
    const next = read && { ...settings, brands: [read, ...settings.brands.slice(1)] };
    void keep(next, () => setStep(2));
  };

  const keepHours = () => {
    const [schedule, signed] = [hours.read(), initials.read()];
    const whole = schedule !== null && signed !== null;
    void keep(whole ? { ...settings, schedule, initials: signed } : null, props.onDone);
  };

  return (
    <main className="page">
      {props.unread}
      <Steps at={step} />
      {step === 0 && (
        <Consent
          onNotNow={props.onNotNow}
          onAgree={() => {
            props.onAgree();
            setStep(1);
          }}
        />
      )}
      {step === 1 && (
        <Step
          title="Whom should it listen for?"
          forward="Next"
          failure={failure}
          aside={<SeenCheck brand={brand.rough} model={props.model} policy={settings.policy} />}
          onForward={keepBrand}
          onBack={() => setStep(0)}
        >
          <BrandFields {...brand} />
        </Step>
      )}
      {step === 2 && (
        <Step
          title="When are you there to answer?"
          forward="Finish"
          failure={failure}
          onForward={() => keepHours()}
          onBack={() => setStep(1)}
        >
          <HoursFields {...hours} />
          <InitialsField {...initials} />
        </Step>
      )}
    </main>
  );
}
