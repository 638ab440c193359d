import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError } from '../bot-api/api-error.js';
import { refusal } from '../bot-api/bot-api.js';
import type { Driver } from '../driver/driver.js';
import { DriverError } from '../driver/driver-error.js';
import { readParameters } from '../http/request-body.js';
import { respondJson } from '../http/respond.js';
import type { World } from '../world/world.js';
import { streamEvents } from './event-stream.js';
import { pageActions } from './page-actions.js';
import { pageHeaders, servePageFile } from './page-files.js';
import { type PageSettings, viewMessage, viewState } from './page-view.js';

/** What stands behind the chat page. */
export type PageRoute = { world: World; driver: Driver; settings: PageSettings };

/** Answers everything that is not the Bot API: the page, what happens on it, and the driver over HTTP. */
export async function servePage(
  route: PageRoute,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    refuseForeign(request);
    if (request.method === 'POST') await act(route, path, request, response);
    else await show(route, path, request, response);
  } catch (error) {
    const refused = error instanceof DriverError ? new ApiError(400, error.message) : error;
    if (!(refused instanceof ApiError)) throw error;
    respondJson(response, refused.errorCode, refusal(refused));
  }
}

/**
 * A page of another site must not drive the sandbox: neither by its own name, nor by a name of its own that it points
 * at this machine. Bots are not asked, they have their token.
 */
function refuseForeign(request: IncomingMessage): void {
  const host = request.headers.host ?? '';
  const origin = request.headers.origin;
  const isLocal = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/.test(host);
  const isOtherNameForHere = /^127\.|^::1$|^::ffff:127\./.test(request.socket.localAddress ?? '') && !isLocal;
  const isOtherSite = origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`;
  if (isOtherNameForHere || isOtherSite)
    throw new ApiError(403, 'Forbidden: only the page of this sandbox may do that');
}

async function show(route: PageRoute, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { world, settings } = route;
  const chatId = /^\/driver\/chats\/(-?\d+)\/messages$/.exec(path)?.[1];
  const fileId = /^\/driver\/files\/(\w+)$/.exec(path)?.[1];
  if (path === '/driver/events') streamEvents(world, settings, request, response);
  else if (path === '/driver/state') respondJson(response, 200, viewState(world, settings));
  else if (path === '/accent.css') showAccent(settings, response);
  else if (chatId !== undefined) showMessages(world, Number(chatId), response);
  else if (fileId !== undefined) showFile(world, fileId, response);
  else if (!(await servePageFile(path, response))) throw new ApiError(404, 'Not Found');
}

/** The colours the sandbox was started with; the page's own tokens stand when there are none. */
function showAccent({ accent }: PageSettings, response: ServerResponse): void {
  const css =
    accent === null
      ? ''
      : `:root{--accent:${accent.light}}@media (prefers-color-scheme:dark){:root{--accent:${accent.dark}}}`;
  response.writeHead(200, { ...pageHeaders, 'content-type': 'text/css; charset=utf-8' });
  response.end(css);
}

function showMessages(world: World, chatId: number, response: ServerResponse): void {
  const room = world.rooms.get(chatId);
  if (room === undefined) throw new ApiError(404, 'Not Found');
  respondJson(response, 200, room.messages().map(viewMessage));
}

/** Pictures are shown, everything else is only ever saved: a file may be a web page that means harm. */
function showFile(world: World, fileId: string, response: ServerResponse): void {
  const file = world.files.find(fileId);
  if (file === null) throw new ApiError(404, 'Not Found');
  const isPicture = /^image\/(?:png|jpeg|gif|webp)$/.test(file.mimeType);
  response.writeHead(200, {
    ...pageHeaders,
    'content-type': isPicture ? file.mimeType : 'application/octet-stream',
    'content-length': file.bytes.length,
    ...(isPicture ? {} : { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}` }),
  });
  response.end(file.bytes);
}

async function act(route: PageRoute, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const name = /^\/driver\/(\w+)$/.exec(path)?.[1] ?? '';
  const action = Object.hasOwn(pageActions, name) ? pageActions[name] : undefined;
  if (action === undefined) throw new ApiError(404, 'Not Found');
  const parameters = await readParameters(request, new URLSearchParams());
  respondJson(response, 200, { ok: true, result: action(route.driver, parameters) ?? true });
}
