import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, pino } from 'pino';

type Level = 'debug' | 'info' | 'warn' | 'error' | 'silent';
type Facts = Record<string, unknown>;

/** Structured logs: one JSON object a line. Callers pass facts about a deed, never what a person wrote or who they are. */
export class Logger {
  readonly #pino;

  /** Without a destination it writes to standard output, behind the requests rather than before their answers. */
  constructor(level: Level, destination: DestinationStream = pino.destination({ dest: 1, sync: false })) {
    this.#pino = pino({ level, base: { service: 'core' } }, destination);
  }

  /** Resolves when everything said so far is written: before the process ends. */
  flush(): Promise<void> {
    return new Promise((resolve) => this.#pino.flush(() => resolve()));
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
