// Builders of real-looking content with overrides, for the tests of several workspaces.
export {
  aFinding,
  aGuide,
  aHelpLine,
  aLocation,
  aMobileStop,
  aMunicipality,
  anOrganization,
  aProfile,
  aService,
  aSource,
  aStaffMember,
  type EntryOverrides,
  weekdays,
} from './builders.js';
