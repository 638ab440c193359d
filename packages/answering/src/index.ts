// A question and what a municipality has published -> what to say, or an honest "I don't know".

// === Deciding
export { type Aspect, aspects } from './aspects.js';
export type { AskedBack, Choice, ChoiceKind } from './choice.js';
export { readChoice } from './choice.js';
// === Fitting who asks
export {
  type Circumstances,
  nothingSaid,
  readSituation,
  type Situation,
  saysSomething,
} from './circumstances/circumstances.js';
export { fittingFirst, type Misfit, misfitOf } from './circumstances/fit.js';
export { dayParts } from './circumstances/hours-asked.js';
export { type Standing, standings } from './circumstances/standing.js';
export { type AskedDay, askedDays, type When } from './circumstances/when.js';
// === Any set of documents
export {
  type Collection,
  type CollectionAnswer,
  type CollectionHit,
  createCollection,
  type SearchOptions,
} from './collection/collection.js';
export type { CollectionDocument, CollectionText } from './collection/document.js';
export type { ExplainedTerm, ExplainedWord, Explanation } from './collection/explanation.js';
export { excerptFor } from './collection/sentences/excerpt.js';
// === Saying
export { type Composed, compose } from './compose.js';
export type { Composition, Item, ItemFact, OfferedChoice } from './composition.js';
export type { Context } from './context.js';
export type { Courtesy } from './courtesy.js';
export type { Coverage } from './coverage.js';
export { type DangerFound, detectDanger } from './danger/detect-danger.js';
export { BUCKETS, bucketOf, featuresOf } from './danger/listener/features.js';
export { type Heard, listen } from './danger/listener/listen.js';
export type { Grade } from './danger/sign.js';
export { dangerWords } from './danger/words.js';
export { type Decision, decide, type Hit, type NeighbourMunicipality, type Outcome, type Question } from './decide.js';
// === Knowing
export type {
  AnsweringKind,
  Danger,
  Entry,
  FindingEntry,
  GuideEntry,
  HelpLineEntry,
  LocationEntry,
  MobileStopEntry,
  Municipality,
  ServiceEntry,
  Topic,
} from './entry.js';
// === Gathering what nobody could answer
export { type ClusterProfile, QuestionClusters } from './gaps/question-clusters.js';
export { type AskedWords, type Trait, traitsOf } from './gaps/traits.js';
export { type UsedWord, wordsPeopleUse } from './gaps/words-people-use.js';
export { createKnowledge, type Knowledge, type KnowledgeInput } from './knowledge.js';
export { detectLanguage } from './language/detect-language.js';
export { needsPerson } from './lead.js';
export { learntThresholds } from './learnt-thresholds.js';
export type { Similarities } from './meaning/nearness.js';
export { textsForMeaning } from './meaning/texts.js';
export { type ProfilePart, profileParts } from './profile/profile-question.js';
export { redact } from './redact.js';
export type { ReliabilityStep, Thresholds } from './thresholds.js';
// === Explaining
export { explainDecision, type Why, type WhyCandidate, type WhyTerm, type WhyWord } from './why.js';
// === Checking what others word
export { findUnsupported, type ShownSource, type Unsupported } from './wording/find-unsupported.js';
