import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { ApiKeyService } from './api-key.service.js';

@Controller()
export class ApiKeyController {
  constructor(private readonly keys: ApiKeyService) {}

  @Handle(operations.listApiKeys)
  list(@SignedIn() caller: StaffCaller, @Input() { query }: InputOf<typeof operations.listApiKeys>) {
    return this.keys.list(caller, query.municipality, query);
  }

  @Handle(operations.createApiKey)
  create(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.createApiKey>) {
    return this.keys.create(caller, body.municipality, body.apiKey);
  }

  @Handle(operations.revokeApiKey)
  revoke(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.revokeApiKey>) {
    return this.keys.revoke(caller, params.id);
  }
}
