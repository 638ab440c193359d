import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, pino } from 'pino';

type Level = 'debug' | 'info' | 'warn' | 'error' | 'silent';
type Facts = Record<string, unknown>;

/** Structured logs: one JSON object a line. Callers pass facts about a deed, never what a person wrote or who they are. */
export class Logger {
  readonly #pino;

  constructor(level: Level, destination?: DestinationStream) {
    const options = { level, base: { service: 'core' } };
    this.#pino = destination ? pino(options, destination) : pino(options);
  }

  debug(facts: Facts, message: string): void {
    this.#pino.debug(facts, message);
  }

  info(facts: Facts, message: string): void {
    this.#pino.info(facts, message);
  }

  warn(facts: Facts, message: string): void {
    this.#pino.warn(facts, message);
  }

  error(facts: Facts, message: string): void {
    this.#pino.error(facts, message);
  }
}

/** What the framework itself has to say; its chatter about mapped routes is left out. */
export function frameworkLogger(logger: Logger): LoggerService {
  return {
    log: (message: unknown) => logger.debug({}, String(message)),
    warn: (message: unknown) => logger.warn({}, String(message)),
    error: (message: unknown, ...rest: unknown[]) => logger.error({ details: rest.map(String) }, String(message)),
  };
}
