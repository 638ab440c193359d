import { type DynamicModule, Module } from '@nestjs/common';
import { AuditModule } from './audit/audit.module.js';
import { EntryModule } from './entries/entry.module.js';
import { MunicipalityModule } from './municipalities/municipality.module.js';
import type { Config } from './platform/config.js';
import type { Logger } from './platform/logger.js';
import { platformModule } from './platform/platform.module.js';
import { StaffModule } from './staff/staff.module.js';

@Module({ imports: [StaffModule, AuditModule, MunicipalityModule, EntryModule] })
export class AppModule {}

export function appModule(config: Config, logger: Logger): DynamicModule {
  return { module: AppModule, imports: [platformModule(config, logger)] };
}
