/** The words of the formats, for the schemas of the commands. */
export const severities = ['rant', 'minor', 'major'] as const;
export const intents = ['complaint', 'question', 'praise', 'other'] as const;
export const sites = ['x', 'facebook'] as const;
export const topics = [
  'delivery',
  'billing',
  'product',
  'service',
  'outage',
  'account',
  'safety',
  'legal',
  'other',
] as const;
