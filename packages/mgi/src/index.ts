export { colourAt, contrastRatio, type WheelColour, wheelColours } from './colours.js';
export {
  type Domain,
  type DomainIcon,
  type DomainLanguage,
  domainLanguages,
  findDomain,
  mgiDomains,
} from './domain.js';
export { countFindings, type DomainCount, type Finding, type FindingKind, findingKinds } from './finding.js';
export { type Doubt, type DoubtCode, doubtMessages } from './profile-document/doubt.js';
export type { DocumentLanguage } from './profile-document/headings.js';
export {
  type FormatClass,
  type ProfileDocument,
  type ReadFinding,
  readProfileDocument,
  type UnplacedFinding,
} from './profile-document/read-profile-document.js';
export { iconPaths } from './wheel/icon-paths.js';
export { type WheelPoint, type WheelSegment, wheelSegments } from './wheel/wheel-segments.js';
export { type WheelDrawing, wheelSvg } from './wheel/wheel-svg.js';
