import { Module } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryModule, DiscoveryService, MetadataScanner, NestFactory } from '@nestjs/core';
import { type Operation, operations } from '@ventanilla/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { someSettings } from '../test/settings.js';
import { appModule } from './app.module.js';
import { OPEN, OPERATION } from './platform/http/handle.js';
import { Logger } from './platform/logger.js';

type Handler = (...parts: unknown[]) => unknown;

@Module({ imports: [appModule(someSettings(), new Logger('silent')), DiscoveryModule] })
class Discovered {}

describe('the routes of core', () => {
  let handlers: Handler[];
  let close: () => Promise<void>;

  beforeAll(async () => {
    const app = await NestFactory.createApplicationContext(Discovered, { logger: false });
    const scanner = new MetadataScanner();
    handlers = app
      .get(DiscoveryService)
      .getControllers()
      .flatMap(({ metatype }) => {
        const prototype: Record<string, unknown> = metatype?.prototype ?? {};
        return scanner.getAllMethodNames(prototype).map((name) => prototype[name] as Handler);
      })
      .filter((handler) => Reflect.hasMetadata(PATH_METADATA, handler));
    close = () => app.close();
  });
  afterAll(() => close?.());

  it('each declare who may use them: an operation with its permission, or a reason to be open', () => {
    const undeclared = handlers.filter((handler) => {
      const operation: Operation | undefined = Reflect.getMetadata(OPERATION, handler);
      return !operation?.permission && !Reflect.getMetadata(OPEN, handler);
    });
    expect(undeclared.map(({ name }) => name)).toEqual([]);
  });

  it('handle every operation of the contract exactly once', () => {
    const handled = handlers
      .map((handler): Operation | undefined => Reflect.getMetadata(OPERATION, handler))
      .flatMap((operation) => (operation ? [operation.id] : []));
    expect(handled.sort()).toEqual(Object.keys(operations).sort());
  });
});
