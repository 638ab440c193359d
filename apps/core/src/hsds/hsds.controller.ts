import { Controller, UseInterceptors } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import { Handle, Input, type InputOf } from '../platform/http/handle.js';
import { FreshAnswer } from './fresh-answer.js';
import { HsdsService } from './hsds.service.js';
import { HsdsTermsService } from './hsds-terms.service.js';

@Controller()
@UseInterceptors(FreshAnswer)
export class HsdsController {
  constructor(
    private readonly hsds: HsdsService,
    private readonly terms: HsdsTermsService,
  ) {}

  @Handle(operations.getHsdsApi)
  api(@Input() { params }: InputOf<typeof operations.getHsdsApi>) {
    return this.hsds.api(params.municipality);
  }

  @Handle(operations.listHsdsServices)
  services(@Input() { params, query }: InputOf<typeof operations.listHsdsServices>) {
    return this.hsds.list(params.municipality, 'services', query);
  }

  @Handle(operations.getHsdsService)
  service(@Input() { params }: InputOf<typeof operations.getHsdsService>) {
    return this.hsds.get(params.municipality, 'services', params.id);
  }

  @Handle(operations.listHsdsOrganizations)
  organizations(@Input() { params, query }: InputOf<typeof operations.listHsdsOrganizations>) {
    return this.hsds.organizations(params.municipality, query);
  }

  @Handle(operations.getHsdsOrganization)
  organization(@Input() { params, query }: InputOf<typeof operations.getHsdsOrganization>) {
    return this.hsds.organization(params.municipality, params.id, query.full_service);
  }

  @Handle(operations.listHsdsLocations)
  locations(@Input() { params, query }: InputOf<typeof operations.listHsdsLocations>) {
    return this.hsds.list(params.municipality, 'locations', query);
  }

  @Handle(operations.getHsdsLocation)
  location(@Input() { params }: InputOf<typeof operations.getHsdsLocation>) {
    return this.hsds.get(params.municipality, 'locations', params.id);
  }

  @Handle(operations.listHsdsServiceAtLocations)
  atLocations(@Input() { params, query }: InputOf<typeof operations.listHsdsServiceAtLocations>) {
    return this.hsds.list(params.municipality, 'service_at_locations', query);
  }

  @Handle(operations.getHsdsServiceAtLocation)
  atLocation(@Input() { params }: InputOf<typeof operations.getHsdsServiceAtLocation>) {
    return this.hsds.get(params.municipality, 'service_at_locations', params.id);
  }

  @Handle(operations.listHsdsTaxonomies)
  taxonomies(@Input() { params, query }: InputOf<typeof operations.listHsdsTaxonomies>) {
    return this.terms.list(params.municipality, 'taxonomies', query);
  }

  @Handle(operations.getHsdsTaxonomy)
  taxonomy(@Input() { params }: InputOf<typeof operations.getHsdsTaxonomy>) {
    return this.terms.get(params.municipality, 'taxonomies', params.id);
  }

  @Handle(operations.listHsdsTaxonomyTerms)
  taxonomyTerms(@Input() { params, query }: InputOf<typeof operations.listHsdsTaxonomyTerms>) {
    return this.terms.list(params.municipality, 'taxonomy_terms', query);
  }

  @Handle(operations.getHsdsTaxonomyTerm)
  taxonomyTerm(@Input() { params }: InputOf<typeof operations.getHsdsTaxonomyTerm>) {
    return this.terms.get(params.municipality, 'taxonomy_terms', params.id);
  }
}
