import { config } from 'zod';

// The extension's pages forbid `eval`; the browser logs an error even where zod only tries it.
config({ jitless: true });

export { z } from 'zod';
