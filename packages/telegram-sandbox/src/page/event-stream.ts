import type { IncomingMessage, ServerResponse } from 'node:http';
import type { World } from '../world/world.js';
import { pageHeaders } from './page-files.js';
import { type PageSettings, viewEvent, viewState } from './page-view.js';

/** Proxies and browsers give up on silent connections; this is often enough for all of them. */
const heartbeatMs = 15_000;
/** A page that does not read is let go, and comes back by itself. */
const mostWaitingBytes = 8 * 1024 * 1024;
const reconnectMs = 1_000;

/** Tells a page everything that happens, as server-sent events: the whole state first, then each change. */
export function streamEvents(
  world: World,
  settings: PageSettings,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  response.writeHead(200, { ...pageHeaders, 'content-type': 'text/event-stream' });
  response.write(`retry: ${reconnectMs}\n\n`);
  const tell = (event: Record<string, unknown>) => {
    response.write(`data: ${JSON.stringify(event)}\n\n`);
    if (response.writableLength > mostWaitingBytes) response.destroy();
  };
  tell({ kind: 'state', state: viewState(world, settings) });
  const unsubscribe = world.events.subscribe((event) => tell(viewEvent(world, event, settings)));
  const heartbeat = setInterval(() => response.write(':\n\n'), heartbeatMs);
  request.on('close', () => {
    clearInterval(heartbeat);
    unsubscribe();
  });
}
