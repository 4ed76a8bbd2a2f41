import { nameSites, siteIds } from '../../utils/words/site-words.ts';
import { Notice } from '../shared/Notice.tsx';
import { BrandFields } from './BrandFields.tsx';
import { InitialsField } from './InitialsField.tsx';
import { Learnt } from './Learnt.tsx';
import { Notifications } from './Notifications.tsx';
import { Reading } from './Reading.tsx';
import { Section } from './Section.tsx';
import { SeenCheck } from './SeenCheck.tsx';
import type { SettingsPageProps } from './SettingsPage.tsx';
import type { useBrandForm } from './useBrandForm.ts';
import type { useInitials } from './useInitials.ts';

interface OptionsPageProps extends SettingsPageProps {
  readonly brand: ReturnType<typeof useBrandForm>;
  readonly initials: ReturnType<typeof useInitials>;
}

/** Everything that can be chosen apart from the schedule and the policy. */
export function OptionsPage({ brand, initials, ...props }: OptionsPageProps) {
  const { settings, onKeep } = props;
  return (
    <>
      <h1>Options</h1>
      {props.fresh && (
        <Notice tone="plain" icon="check" title="It is reading now.">
          Open {nameSites(siteIds, 'or')} and scroll: posts about {settings.brands[0]?.name} get a
          badge.
        </Notice>
      )}
      <Section
        title="Whom it listens for"
        save="Save brand"
        read={() => {
          const read = brand.read();
          return read && { ...settings, brands: [read, ...settings.brands.slice(1)] };
        }}
        onKeep={onKeep}
        aside={<SeenCheck brand={brand.rough} model={props.model} policy={settings.policy} />}
      >
        <BrandFields {...brand} />
      </Section>
      <Section
        title="Who signs"
        save="Save initials"
        read={() => {
          const read = initials.read();
          return read === null ? null : { ...settings, initials: read };
        }}
        onKeep={onKeep}
      >
        <InitialsField {...initials} />
      </Section>
      <Notifications settings={settings} onKeep={onKeep} />
      <Learnt {...props} />
      <Reading settings={settings} onKeep={onKeep} onErase={props.onErase} />
    </>
  );
}
