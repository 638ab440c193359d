import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import { Handle, Input, type InputOf } from '../platform/http/handle.js';
import { ProfileComparisonService } from './profile-comparison.service.js';
import { PublicProfileService } from './public-profile.service.js';

@Controller()
export class PublicProfileController {
  constructor(
    private readonly profiles: PublicProfileService,
    private readonly comparisons: ProfileComparisonService,
  ) {}

  @Handle(operations.getPublicProfile)
  get(@Input() { params, query }: InputOf<typeof operations.getPublicProfile>) {
    return this.profiles.get(params.municipality, query.language);
  }

  @Handle(operations.getPublicWheel)
  wheel(@Input() { params, query }: InputOf<typeof operations.getPublicWheel>) {
    return this.profiles.picture(params.municipality, query.language);
  }

  @Handle(operations.compareProfiles)
  compare(@Input() { query }: InputOf<typeof operations.compareProfiles>) {
    return this.comparisons.compare(query.municipalities, query.language);
  }
}
