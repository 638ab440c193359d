export {
  type Certificate,
  type CertificateState,
  certificateStatement,
  certificateStateOn,
  validityEnd,
} from './certification/certificate.js';
export {
  type Application,
  type Certification,
  type CertificationNeed,
  type CertificationNeedCode,
  type CertificationPhase,
  certificationNeedMessages,
  certificationNeeds,
  certificationPhases,
  mayMoveCertification,
  nextCertificationPhase,
} from './certification/certification.js';
export {
  checkThresholds,
  findShortfalls,
  noThresholds,
  type Results,
  type Shortfall,
  type Thresholds,
} from './certification/thresholds.js';
export { colourAt, contrastRatio, type WheelColour, wheelColours } from './colours.js';
export {
  type Comparison,
  changeOf,
  compareResults,
  type DomainComparison,
  findChanges,
  type Result,
  type TopicChange,
  type TopicComparison,
  type TopicStep,
  topicChanges,
} from './counting/compare-results.js';
export { type CountRow, countByDomain, countBySubTheme, type Settled, type StepCounts } from './counting/counts.js';
export {
  coverageByInstitution,
  findUnasked,
  type InstitutionCoverage,
  type Matrix,
  type MatrixCell,
  type MatrixRow,
  matrixOf,
} from './counting/matrix.js';
export { scoreOf } from './counting/score.js';
export {
  type CountTable,
  type ShownTable,
  smallestShown,
  suppressSmallCounts,
  suppressSmallCountsInRow,
} from './counting/suppression.js';
export { type ShownTwoSplits, suppressTwoSplits, type TwoSplits } from './counting/two-splits.js';
export {
  type Domain,
  type DomainIcon,
  type DomainLanguage,
  domainIcons,
  domainLanguages,
  findDomain,
  isSameDomain,
  type MgiDomain,
  type SubTheme,
} from './domain.js';
export { findIcon } from './find-icon.js';
export { countFindings, type DomainCount, type Finding, type FindingKind, findingKinds } from './finding.js';
export { mgiDomains } from './mgi-domains.js';
export {
  type Action,
  type ActionStatus,
  actionDaysLate,
  actionStatuses,
  type Budget,
  checkAction,
  checkMonitoring,
  type Monitoring,
  mayBecome,
} from './plan/action.js';
export {
  doneShare,
  findLateActions,
  findUnplanned,
  type PlanColumn,
  type PlanProgress,
  planProgress,
  planRows,
  withMonitoring,
} from './plan/plan.js';
export {
  type CellProblem,
  type Outcome,
  type Problem,
  type ProblemCode,
  problemMessages,
} from './problem.js';
export { checkProfile } from './profile/check-profile.js';
export { draftFindings, type FindingDrafts, type LeftOut, mergeFindings } from './profile/draft-findings.js';
export {
  currentFindings,
  findingKey,
  numberFindings,
  type Profile,
  type ProfileFinding,
  type Superseded,
  supersede,
} from './profile/profile.js';
export { type ProfileAnswers, profileFromDocument } from './profile/profile-from-document.js';
export { type ProfileWords, profileWords } from './profile/profile-words.js';
export { writeProfileText } from './profile/write-profile-text.js';
export type { ReadSource } from './profile-document/chapters.js';
export { type Doubt, type DoubtCode, doubtMessages } from './profile-document/doubt.js';
export { type DocumentLanguage, documentLanguages } from './profile-document/headings.js';
export { isProfileHeading } from './profile-document/is-profile-heading.js';
export type { ProfilePart, ReadFinding } from './profile-document/parts.js';
export { isProfileTitle } from './profile-document/place.js';
export { type PlacedPart, placeParts } from './profile-document/place-parts.js';
export {
  type FormatClass,
  type ProfileDocument,
  readProfileDocument,
  type UnplacedFinding,
} from './profile-document/read-profile-document.js';
export { pageOfLine, type TextMark, textMarks } from './profile-document/text-marks.js';
export { type QuestionTopic, questionTopics, topicsOf, topicsOfNone } from './question-topics.js';
export { type Answer, type Ask, checkAnswer, type Evidence } from './rounds/answer.js';
export {
  type Calendar,
  type CalendarStep,
  checkCalendar,
  daysBetween,
  daysLate,
  findDueDay,
} from './rounds/calendar.js';
export {
  type Meeting,
  mayMove,
  type Need,
  type NeedCode,
  needMessages,
  needsOf,
  type Round,
} from './rounds/closing.js';
export { type Contradiction, findContradictions, type Side } from './rounds/contradictions.js';
export {
  checkDecision,
  type Decision,
  findDecision,
  findSettled,
  type IndicatorState,
  indicatorStates,
  type SettledAnswer,
  settledAnswers,
  stateOf,
} from './rounds/decisions.js';
export {
  isValidated,
  isWayBack,
  type Phase,
  phases,
  phasesAfter,
  takesAnswers,
  takesDecisions,
  takesDrafts,
} from './rounds/phases.js';
export {
  type Debt,
  type DomainProgress,
  findAnswer,
  findDebts,
  institutionsOf,
  type Progress,
  progressByDomain,
  progressByInstitution,
  type RoundWork,
  workOfInstitution,
} from './rounds/progress.js';
export { type AnswerScale, defaultScale, findStep, type ScaleStep } from './sets/answer-scale.js';
export { checkIndicatorSet } from './sets/check-set.js';
export { compareSets, type Differences, isSameSet, type SetDifference } from './sets/compare-sets.js';
export {
  findIndicator,
  type Indicator,
  type IndicatorSet,
  indicatorsOf,
  type SetOrigin,
  type SetReference,
  type Source,
} from './sets/indicator-set.js';
export { readSetCsv, readSetRows, type SetFrame } from './sets/read-set-csv.js';
export { readSetJson, writeSetJson } from './sets/set-json.js';
export { migraCidadesSet } from './sets/starter/migracidades.js';
export { starterSet } from './sets/starter/starter-set.js';
export { setRows, writeSetCsv } from './sets/write-set-csv.js';
export {
  type Attendance,
  type AttendanceCertificate,
  attendanceOf,
  attendanceStatement,
  checkSession,
  earnsAttendanceCertificate,
  type TrainingModule,
  type TrainingRequirement,
  type TrainingSession,
  trainedOfficials,
} from './training/training.js';
export { iconPaths } from './wheel/icon-paths.js';
export { type WheelPoint, type WheelSegment, wheelSegments } from './wheel/wheel-segments.js';
export { describeWheel, type WheelDrawing, wheelSvg } from './wheel/wheel-svg.js';
export { findWords, type Words } from './words.js';
