import 'fake-indexeddb/auto';
// Node 22 has no Temporal; the browsers that Hearback supports have it natively.
import 'temporal-polyfill/global';
