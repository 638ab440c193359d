import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { StopDateService } from './stop-date.service.js';
import { StopListingService } from './stop-listing.service.js';
import { StopWatches } from './telling/stop-watches.js';

@Controller()
export class StopController {
  constructor(
    private readonly dates: StopDateService,
    private readonly listing: StopListingService,
    private readonly watches: StopWatches,
  ) {}

  @Handle(operations.changeStopDate)
  changeDate(@SignedIn() caller: StaffCaller, @Input() input: InputOf<typeof operations.changeStopDate>) {
    return this.dates.change(caller, input);
  }

  @Handle(operations.listPublicStops)
  list(@Input() { params, query }: InputOf<typeof operations.listPublicStops>) {
    return this.listing.list(params.municipality, query);
  }

  @Handle(operations.watchStop)
  watch(@Input() input: InputOf<typeof operations.watchStop>) {
    return this.watches.watch(input);
  }
}
