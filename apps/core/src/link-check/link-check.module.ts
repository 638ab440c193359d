import { Module } from '@nestjs/common';
import { EntryModule } from '../entries/entry.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { BrokenLinks } from './broken-links.js';
import { LinkCheckController } from './link-check.controller.js';
import { LinkCheckService } from './link-check.service.js';
import { LinkChecker } from './link-checker.js';
import { Prober } from './prober.js';
import { WebAddressRepository } from './web-address.repository.js';

@Module({
  imports: [EntryModule, MunicipalityModule],
  controllers: [LinkCheckController],
  providers: [LinkCheckService, LinkChecker, BrokenLinks, Prober, WebAddressRepository],
})
export class LinkCheckModule {}
