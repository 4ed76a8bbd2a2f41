import type { Page } from 'playwright';

/** Runs `code` where the content script runs, to say what a page that took it over could say. */
export async function inContentScript(page: Page, code: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension:'))
      worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const contextId = worlds[0];
  if (contextId === undefined) throw new Error('No content script runs in this page.');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: code,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
