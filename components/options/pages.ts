/** The pages of the options, by the hash of their address. */
export const pages = {
  schedule: 'Schedule & policy',
  options: 'Options',
} as const;

export type PageId = keyof typeof pages;

export const pageIds = Object.keys(pages) as PageId[];
