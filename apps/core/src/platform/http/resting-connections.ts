import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import { type BeforeApplicationShutdown, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';

/**
 * How long a connection may rest: longer than those who call keep theirs, so that none is closed just as it is used again.
 * Node's own five seconds are about what proxies, the bot and people let pass between two requests.
 */
const REST_MS = 75_000;

/**
 * Lets connections rest between requests while core runs, and none any more once it stops. Browsers and clients open some
 * before they need them: a server that closes waits for those, as if a request were on its way.
 */
@Injectable()
export class RestingConnections implements OnModuleInit, BeforeApplicationShutdown {
  readonly #unused = new Set<Socket>();

  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const server = this.#server;
    if (!server) return;
    server.keepAliveTimeout = REST_MS;
    server.on('connection', (socket: Socket) => {
      this.#unused.add(socket);
      socket.once('close', () => this.#unused.delete(socket));
    });
    server.on('request', ({ socket }: IncomingMessage) => this.#unused.delete(socket));
  }

  beforeApplicationShutdown(): void {
    // Zero would mean for good. What rests already is closed with the server.
    if (this.#server) this.#server.keepAliveTimeout = 1;
    for (const socket of this.#unused) socket.destroy();
  }

  /** None where the modules are put together without being served. */
  get #server(): Server | undefined {
    const adapter: HttpAdapterHost['httpAdapter'] | undefined = this.host.httpAdapter;
    return adapter?.getHttpServer();
  }
}
