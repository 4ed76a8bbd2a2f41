import type { ReadingSite } from '../site.ts';
import { pageKind } from './address.ts';
import { badgeSlot } from './badge.ts';
import { postAround } from './cells.ts';
import { xCommon } from './common.ts';
import { empty, loading } from './gone.ts';
import { SHOW_MORE, TEXT } from './selectors.ts';

/** What every page of X needs; the rest is loaded where it is wanted. */
export const xReading: ReadingSite = {
  ...xCommon,
  postAround,
  inner: `${TEXT}, ${SHOW_MORE}, a[href*="/status/"] time`,
  pageKind,
  badgeSlot,
  badgeFit: 'slot',
  loading,
  empty,
};
