import type { Domain } from '../domain.js';
import { findingKinds } from '../finding.js';
import { type Problem, problem } from '../problem.js';
import { type QuestionTopic, questionTopics } from '../question-topics.js';
import { languagePattern, type Words } from '../words.js';
import type { AnswerScale } from './answer-scale.js';
import type { Indicator, IndicatorSet } from './indicator-set.js';

const keyPattern = /^[\p{Letter}\p{Number}._-]+$/u;

type Path = readonly (string | number)[];

/**
 * Every problem of a set; an empty list when it can be used. A set without questions is in order, because a framework
 * may publish its domains and not its questions: only a round cannot be opened with it.
 */
export function checkIndicatorSet(set: IndicatorSet): Problem[] {
  return [
    ...checkKey(set.key, ['key']),
    ...(isCount(set.version) ? [] : [problem('version', 'version')]),
    ...checkWords(set.names, ['names'], 'needed'),
    ...checkWords(set.origin.note, ['origin', 'note']),
    ...checkScale(set.scale),
    ...checkDomains(set.domains),
    ...set.indicators.flatMap((indicator, index) => checkIndicator(indicator, set.domains, ['indicators', index])),
    ...repeated(
      set.indicators.map(({ key }) => key),
      (index) => ['indicators', index, 'key'],
    ),
  ];
}

/** Whether a text can be the key of something: no spaces, nothing that would need quoting. */
export function isKey(text: string): boolean {
  return keyPattern.test(text);
}

/** Whether something counts from 1 in whole numbers. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}

function checkScale(scale: AnswerScale): Problem[] {
  return [
    ...(scale.length < 2 ? [problem('tooFewSteps', 'scale')] : []),
    ...repeated(
      scale.map(({ key }) => key),
      (index) => ['scale', index, 'key'],
    ),
    ...scale.flatMap((step, index) => [
      ...checkKey(step.key, ['scale', index, 'key']),
      ...checkWords(step.words, ['scale', index, 'words'], 'needed'),
      ...(step.value === null || Number.isFinite(step.value) ? [] : [problem('value', 'scale', index, 'value')]),
      ...(step.finding === null || findingKinds.includes(step.finding)
        ? []
        : [problem('findingKind', 'scale', index, 'finding')]),
    ]),
  ];
}

function checkDomains(domains: readonly Domain[]): Problem[] {
  return [
    ...(domains.length === 0 ? [problem('noDomains', 'domains')] : []),
    ...repeated(
      domains.map(({ number }) => number),
      (index) => ['domains', index, 'number'],
    ),
    ...domains.flatMap((domain, index) => checkDomain(domain, ['domains', index])),
  ];
}

/** A domain may be without a name: some frameworks are only known in part, and then its number stands for it. */
function checkDomain({ number, names, scope, subThemes, topics }: Domain, path: Path): Problem[] {
  return [
    ...(isCount(number) ? [] : [problem('domainNumber', ...path, 'number')]),
    ...checkWords(names, [...path, 'names']),
    ...checkWords(scope, [...path, 'scope']),
    ...repeated(
      subThemes.map(({ key }) => key),
      (index) => [...path, 'subThemes', index, 'key'],
    ),
    ...subThemes.flatMap((subTheme, index) => [
      ...checkKey(subTheme.key, [...path, 'subThemes', index, 'key']),
      ...checkWords(subTheme.names, [...path, 'subThemes', index, 'names']),
    ]),
    ...topicProblems(topics).map(({ code, index }) => problem(code, ...path, 'topics', index)),
  ];
}

/** What is wrong with the topics of a domain, and at which of them. */
export function topicProblems(topics: readonly string[]): TopicProblem[] {
  return topics.flatMap((topic, index): TopicProblem[] => {
    if (!isTopic(topic)) return [{ code: 'unknownTopic', index }];
    return topics.indexOf(topic) < index ? [{ code: 'repeatedTopic', index }] : [];
  });
}

type TopicProblem = { code: 'unknownTopic' | 'repeatedTopic'; index: number };

/** Whether people's questions are told apart by this topic. */
export function isTopic(text: string): text is QuestionTopic {
  return questionTopics.some((topic) => topic === text);
}

function checkIndicator(indicator: Indicator, domains: readonly Domain[], path: Path): Problem[] {
  const domain = domains.find(({ number }) => number === indicator.domain);
  const known = domain?.subThemes.some(({ key }) => key === indicator.subTheme) ?? false;
  return [
    ...checkKey(indicator.key, [...path, 'key']),
    ...(domain ? [] : [problem('unknownDomain', ...path, 'domain')]),
    ...(domain && indicator.subTheme !== null && !known ? [problem('unknownSubTheme', ...path, 'subTheme')] : []),
    ...checkWords(indicator.question, [...path, 'question'], 'needed'),
    ...checkWords(indicator.help, [...path, 'help']),
    ...checkWords(indicator.suggestedInstitution, [...path, 'suggestedInstitution']),
  ];
}

function checkKey(key: string, path: Path): Problem[] {
  return isKey(key) ? [] : [problem('key', ...path)];
}

function checkWords(words: Words, path: Path, need: 'needed' | 'optional' = 'optional'): Problem[] {
  const languages = Object.keys(words);
  return [
    ...(need === 'needed' && languages.length === 0 ? [problem('emptyText', ...path)] : []),
    ...languages.filter((language) => !languagePattern.test(language)).map(() => problem('language', ...path)),
    ...languages
      .filter((language) => !words[language]?.trim())
      .map((language) => problem('blankWords', ...path, language)),
  ];
}

/** A problem for each key that an earlier one already has. */
function repeated(keys: readonly (string | number)[], pathOf: (index: number) => Path): Problem[] {
  return keys.flatMap((key, index) => (keys.indexOf(key) < index ? [problem('repeatedKey', ...pathOf(index))] : []));
}
