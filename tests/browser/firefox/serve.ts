import { practiceX } from '../../pages/serve.ts';
import { answering } from '../../pages/sites.ts';
import type { Bidi } from './bidi.ts';

interface Asked {
  readonly isBlocked: boolean;
  readonly request: {
    readonly request: string;
    readonly url: string;
    readonly destination: string;
  };
}

/** Serves the practice X, empty at first, at x.com; what else a page asks the network for is refused. */
export async function serveInFirefox(bidi: Bidi): Promise<void> {
  const practice = practiceX({ posts: [] });
  const answer = await answering(practice);
  const give = ({ request, url, destination }: Asked['request']) => {
    if (!practice.pages.test(url) && !practice.pictures.test(url)) {
      return bidi.send('network.failRequest', { request });
    }
    const { status, body, headers } = answer(url, destination === 'document');
    return bidi.send('network.provideResponse', {
      request,
      statusCode: status,
      headers: Object.entries(headers).map(([name, value]) => ({
        name,
        value: { type: 'string', value },
      })),
      body: { type: 'base64', value: Buffer.from(body).toString('base64') },
    });
  };
  await bidi.listen('network.beforeRequestSent', (params) => {
    const { isBlocked, request } = params as Asked;
    // A request that its page gave up meanwhile cannot be answered.
    if (isBlocked) void give(request).catch(() => undefined);
  });
  await bidi.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: [{ type: 'pattern', protocol: 'https' }],
  });
}
