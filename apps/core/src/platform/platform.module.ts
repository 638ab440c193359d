import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.js';
import { RateLimitGuard } from './access/rate-limit.guard.js';
import { Clock } from './clock.js';
import { CONFIG, type Config } from './config.js';
import { Database } from './database/database.js';
import { Transactions } from './database/transactions.js';
import { ErrorFilter } from './errors/error.filter.js';
import { HealthController } from './health/health.controller.js';
import { OperationInterceptor } from './http/operation.interceptor.js';
import { RestingConnections } from './http/resting-connections.js';
import { Jobs } from './jobs/jobs.js';
import { LeaseRepository } from './jobs/lease.repository.js';
import { Logger } from './logger.js';
import { Network } from './network/network.js';
import { SealedFields } from './sealing/sealed-fields.js';
import { Vault } from './sealing/vault.js';

const shared = [Database, Transactions, Clock, Jobs, Network, Vault, SealedFields];

@Global()
@Module({ controllers: [HealthController] })
export class PlatformModule {}

export function platformModule(config: Config, logger: Logger): DynamicModule {
  return {
    module: PlatformModule,
    providers: [
      { provide: CONFIG, useValue: config },
      { provide: Logger, useValue: logger },
      ...shared,
      LeaseRepository,
      RestingConnections,
      { provide: APP_FILTER, useClass: ErrorFilter },
      { provide: APP_GUARD, useClass: AccessGuard },
      { provide: APP_GUARD, useClass: RateLimitGuard },
      { provide: APP_INTERCEPTOR, useClass: OperationInterceptor },
    ],
    exports: [CONFIG, Logger, ...shared],
  };
}
