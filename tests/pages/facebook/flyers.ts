/** The group that practice people talk in: its vanity name and its name. */
export const FLYERS = { vanity: 'northwindflyers', name: 'Northwind Flyers' } as const;
