import { useState } from 'react';
import type { Brand } from '../../utils/words/brand.ts';
import type { BrandDraft, BrandErrors, BrandField } from './brand-draft.ts';
import { draftOf, readBrand, roughBrand } from './brand-draft.ts';

/** What is typed and not yet an entry counts too. */
function isChanged(draft: BrandDraft, stored: BrandDraft): boolean {
  const written = (one: BrandDraft) => JSON.stringify([roughBrand(one, ''), one.typed]);
  return written(draft) !== written(stored);
}

/** A brand being typed: its fields, what is wrong with them, and the brand once it is whole. */
export function useBrandForm(brand: Brand | undefined, newId: string) {
  const id = brand?.id ?? newId;
  const [draft, setDraft] = useState<BrandDraft>(() => draftOf(brand));
  const [errors, setErrors] = useState<BrandErrors>({});
  return {
    draft,
    errors,
    rough: roughBrand(draft, id),
    isChanged: isChanged(draft, draftOf(brand)),
    onChange: setDraft,
    onError(field: BrandField, error: string | undefined) {
      const { [field]: _, ...others } = errors;
      setErrors(error === undefined ? others : { ...others, [field]: error });
    },
    /** The brand to keep; null where a field is wrong, which then says so. */
    read(): Brand | null {
      const result = readBrand(draft, id);
      setDraft(result.draft);
      setErrors(result.ok ? {} : result.errors);
      return result.ok ? result.brand : null;
    },
  };
}
