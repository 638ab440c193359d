import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import { Handle, Input, type InputOf } from '../platform/http/handle.js';
import { ListingService } from './listing.service.js';

@Controller()
export class ListingController {
  constructor(private readonly listings: ListingService) {}

  @Handle(operations.listPublicMunicipalities)
  municipalities() {
    return this.listings.municipalities();
  }

  @Handle(operations.listPublicHelpLines)
  helpLines(@Input() { params, query }: InputOf<typeof operations.listPublicHelpLines>) {
    return this.listings.helpLines(params.municipality, query.language);
  }

  @Handle(operations.listPublicTopics)
  topics(@Input() { params }: InputOf<typeof operations.listPublicTopics>) {
    return this.listings.topics(params.municipality);
  }

  @Handle(operations.listPublicServices)
  services(@Input() { params, query }: InputOf<typeof operations.listPublicServices>) {
    return this.listings.services(params.municipality, query);
  }

  @Handle(operations.getPublicItem)
  item(@Input() { params, query }: InputOf<typeof operations.getPublicItem>) {
    return this.listings.item(params.municipality, params.key, query.language);
  }
}
