import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

// The sites' patterns; utils/sites holds them for code, a test keeps the two the same.
const sites = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://www.facebook.com/*',
  'https://m.facebook.com/*',
  'https://web.facebook.com/*',
];

const noContext = fileURLToPath(new URL('utils/page/no-context.ts', import.meta.url));

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  outDir: '.output',
  vite: () => ({
    resolve: { alias: { 'wxt/utils/content-script-context': noContext } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'notifications', 'contextMenus'],
    host_permissions: sites,
    incognito: 'not_allowed',
    action: { default_title: 'Hearback' },
    commands: {
      'toggle-sidebar': {
        suggested_key: {
          default: 'Ctrl+Shift+Y',
          mac: 'Command+Shift+Y',
          // There Firefox opens its downloads with the other one.
          ...(browser === 'firefox' ? { linux: 'Ctrl+Shift+9' } : {}),
        },
        description: 'Open or close the sidebar',
      },
    },
    web_accessible_resources: [
      {
        resources: ['sidebar.html', 'answering-x.js', 'answering-facebook.js'],
        matches: sites,
        // Firefox gives each installation an address of its own, and warns of the word.
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'hearback@hearback.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          // Temporal is native from here on.
          minimum_chrome_version: '144',
          // A page with `COEP: require-corp` frames only what says the same of itself.
          cross_origin_embedder_policy: { value: 'require-corp' },
          cross_origin_opener_policy: { value: 'same-origin' },
        }),
  }),
});
