// Builders of real-looking content with overrides, for the tests of several workspaces.
export { aHelpLine, aLocation, aMobileStop, anOrganization, aService, weekdays } from './directory.js';
export { aSource, type EntryOverrides } from './entry-overrides.js';
export { aMunicipality, aStaffMember } from './municipality.js';
export { aFinding, aGuide, aProfile } from './reading.js';
