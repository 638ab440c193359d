import { entryInputSchema, municipalityInputSchema, staffInputSchema } from '@ventanilla/contracts';
import { describe, expect, it } from 'vitest';
import {
  aFinding,
  aGuide,
  aHelpLine,
  aLocation,
  aMobileStop,
  aMunicipality,
  anOrganization,
  aProfile,
  aService,
  aStaffMember,
} from './index.js';

describe('builders', () => {
  it.each([aFinding, aGuide, aHelpLine, aLocation, aMobileStop, anOrganization, aProfile, aService])(
    '%o builds what the contract accepts',
    (build) => {
      expect(entryInputSchema.parse(build())).toEqual(build());
    },
  );

  it('build a municipality and a member of staff that the contract accepts', () => {
    expect(municipalityInputSchema.parse(aMunicipality())).toEqual(aMunicipality());
    expect(staffInputSchema.parse(aStaffMember())).toEqual(aStaffMember());
  });

  it('let a test change one fact or one sentence and nothing else', () => {
    const closed = aService({
      key: 'svc.q.cerrado',
      facts: { status: 'temporarilyClosed' },
      text: { notice: 'Cerrado' },
    });
    expect(closed.facts).toEqual({ ...aService().facts, status: 'temporarilyClosed' });
    expect(closed.texts['es']).toEqual({ ...aService().texts['es'], notice: 'Cerrado' });
  });
});
