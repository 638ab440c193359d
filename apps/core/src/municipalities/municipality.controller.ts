import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { MunicipalityService } from './municipality.service.js';

@Controller()
export class MunicipalityController {
  constructor(private readonly municipalities: MunicipalityService) {}

  @Handle(operations.listMunicipalities)
  list(@SignedIn() caller: StaffCaller, @Input() { query }: InputOf<typeof operations.listMunicipalities>) {
    return this.municipalities.list(caller, query);
  }

  @Handle(operations.getMunicipality)
  get(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getMunicipality>) {
    return this.municipalities.get(caller, params.id);
  }

  @Handle(operations.createMunicipality)
  create(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.createMunicipality>) {
    return this.municipalities.create(caller, body.id, body.municipality);
  }

  @Handle(operations.updateMunicipality)
  update(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.updateMunicipality>) {
    return this.municipalities.update(caller, params.id, body.version, body.municipality);
  }
}
