import { Global, Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { KeyAuthenticator } from '../platform/access/key-authenticator.js';
import { ApiKeyController } from './api-key.controller.js';
import { ApiKeyRepository } from './api-key.repository.js';
import { ApiKeyService } from './api-key.service.js';
import { StoredKeyAuthenticator } from './key-authenticator.js';

/** Global because every request, whatever its feature, asks who is behind it. */
@Global()
@Module({
  imports: [AuditModule, MunicipalityModule],
  controllers: [ApiKeyController],
  providers: [ApiKeyService, ApiKeyRepository, { provide: KeyAuthenticator, useClass: StoredKeyAuthenticator }],
  exports: [KeyAuthenticator],
})
export class ApiKeyModule {}
