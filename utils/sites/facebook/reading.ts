import type { ReadingSite } from '../site.ts';
import { pageKind } from './address.ts';
import { badgeSlot } from './badge.ts';
import { facebookCommon } from './common.ts';
import { LINE, MESSAGE } from './selectors.ts';
import { empty, loading } from './state.ts';
import { postAround } from './units.ts';

/** What every page of Facebook needs; the rest is loaded where it is wanted. */
export const facebookReading: ReadingSite = {
  ...facebookCommon,
  postAround,
  inner: `${MESSAGE}, ${LINE}`,
  pageKind,
  badgeSlot,
  badgeFit: 'line',
  loading,
  empty,
};
