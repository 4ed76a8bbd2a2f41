/**
 * Stands in for WXT's context of a content script, by an alias in wxt.config.ts. That one brings
 * the polyfill, and ends a script on an event that the page can forge; start.ts ends it by itself.
 */
export class ContentScriptContext {}
