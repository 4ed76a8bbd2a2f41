import type { Brand } from '../../../utils/words/brand.ts';
import type { Schedule } from '../../../utils/words/policy.ts';
import type { Account, Entry, PracticeLanguage, PracticePost } from './words.ts';
import { arabic } from './world/arabic.ts';
import { english } from './world/english.ts';
import { german } from './world/german.ts';
import { japanese } from './world/japanese.ts';
import { neutral } from './world/neutral.ts';

export interface World {
  readonly accounts: readonly Account[];
  readonly posts: readonly PracticePost[];
  /** What home shows, newest thinking first: X does not sort by time either. */
  readonly home: readonly Entry[];
}

/** The company that the practice pages are about. */
export const practiceBrand: Brand = {
  id: 'northwind-air',
  name: 'Northwind Air',
  handles: ['northwindair', 'northwindhelp'],
  pages: ['northwindair'],
  hashtags: ['NorthwindAir'],
  keywords: ['northwind air'],
  exclusions: ['northwind street'],
};

const ALL_DAY = ['00:00-24:00'];

/** Always open, so that the practice posts show the same time left at any hour. */
export const practiceSchedule: Schedule = {
  timeZone: 'Etc/UTC',
  open: {
    mon: ALL_DAY,
    tue: ALL_DAY,
    wed: ALL_DAY,
    thu: ALL_DAY,
    fri: ALL_DAY,
    sat: ALL_DAY,
    sun: ALL_DAY,
  },
  holidays: [],
};

const TONGUES = { en: english, ar: arabic, de: german, ja: japanese };

/** The practice posts in one language, with times relative to `now` (milliseconds). */
export function world(now: number, language: PracticeLanguage): World {
  const spoken = TONGUES[language](now);
  const around = neutral(now);
  return {
    accounts: [...BRAND_ACCOUNTS, ...spoken.accounts, ...around.accounts],
    posts: [...spoken.posts, ...around.posts],
    home: [...spoken.home, ...around.home],
  };
}

const BRAND_ACCOUNTS: readonly Account[] = [
  {
    handle: 'northwindair',
    name: 'Northwind Air',
    verified: true,
    bio: 'Flights for the northern coast.',
  },
  {
    handle: 'northwindhelp',
    name: 'Northwind Help',
    verified: true,
    bio: 'Help with your flight, day and night.',
  },
  { handle: 'lindakerr', name: 'Linda Kerr', bio: 'Private. Gardens, trains.' },
];
