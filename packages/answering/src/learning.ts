// For the script that learns the weights of answers (tests/evaluation/learning), not for answering.

export { AcrossLanguages } from './collection/across-languages/across-languages.js';
export { type Bonus, CloseLook, reasons } from './collection/close-look.js';
export { Contents } from './collection/contents.js';
export { AskedContents, type Candidate } from './collection/sentences/asked-contents.js';
export { type ChainResult, type Potentials, weighChain } from './collection/sentences/chain.js';
export { ALWAYS, type Columns } from './collection/sentences/columns.js';
export { chosen, WORTH_CHOOSING } from './collection/sentences/finding.js';
export { kindsOf, type QuestionKind, questionKinds } from './collection/sentences/question-kinds.js';
export {
  type AnswerWeights,
  type ChainWeights,
  probabilityOf,
  type Weights,
  type WeightsByKind,
} from './collection/sentences/weighing.js';
export { MAX_TOKENS, tokensOf } from './text/tokens.js';
