import type {
  AnyEntry,
  Entry,
  EntryInput,
  FindingDraft,
  FindingDrafts,
  OperationId,
  ProfileCheck,
} from '@ventanilla/contracts';
import {
  countFindings,
  draftFindings,
  mgiDomains,
  placeParts,
  readProfileDocument,
  settledAnswers,
} from '@ventanilla/mgi';
import type { DeskCore } from '../core/desk-core.js';
import { blankFacts } from '../entries/blank-entry.js';
import type { MemoryRounds } from './memory-assessments.js';
import { publishedAs } from './memory-entries.js';
import { judged } from './memory-matrix.js';
import { type Part, refusal } from './memory-parts.js';
import type { MemoryShelf } from './memory-shelf.js';

type ProfileOperation =
  | 'getFindingDrafts'
  | 'draftFindings'
  | 'mergeFindings'
  | 'checkProfile'
  | 'publishProfile'
  | 'readProfileDocument'
  | 'readProfilePdf'
  | 'importProfileDocument';

type Finding = Entry<'finding'>;
type Create = DeskCore['createEntry'];

export function profileOperations(shelf: MemoryShelf, rounds: MemoryRounds, create: Create): Part<ProfileOperation> {
  return {
    ...draftOperations(shelf, rounds, create),
    ...documentOperations(create),
    checkProfile: async ({ params }) => checkOf(shelf, shelf.get('checkProfile', params.id)),
    publishProfile: async ({ params, body }) => {
      const profile = shelf.get('publishProfile', params.id, body.version);
      const all = [profile, ...findingsOf(shelf, profile.key)];
      for (const entry of all) shelf.keep(publishedAs(entry, body.languages), { action: 'publish' });
      return checkOf(shelf, shelf.get('publishProfile', params.id));
    },
  };
}

function draftOperations(shelf: MemoryShelf, rounds: MemoryRounds, create: Create) {
  const drafts = (operation: OperationId, id: string): FindingDrafts => {
    const round = rounds.get(operation, id);
    const { set, answers, decisions } = judged(round, rounds.setOf(operation, round));
    const made = draftFindings(set, settledAnswers(set, answers, decisions));
    const { profile, phase } = round.assessment;
    const findings = profile === null ? [] : findingsOf(shelf, profile).map(toDraft);
    const held = new Set(findings.flatMap(({ indicators }) => indicators));
    const domainOf = (key: string) => set.indicators.find((indicator) => indicator.key === key)?.domain ?? 0;
    return {
      assessment: id,
      profile: profile === null ? null : { key: profile, entry: profileOf(shelf, profile)?.id ?? null },
      findings,
      leftOut: made.leftOut.map((each) => ({ ...each, domain: domainOf(each.indicator) })),
      waiting: made.findings.flatMap(({ indicators }) => indicators).filter((key) => !held.has(key)),
      takesDrafts: phase === 'drafting',
    };
  };
  return {
    getFindingDrafts: async ({ params }: { params: { id: string } }) => drafts('getFindingDrafts', params.id),
    draftFindings: async ({ params }: { params: { id: string } }) => {
      await draftAll(rounds, create, params.id, drafts('draftFindings', params.id));
      return drafts('draftFindings', params.id);
    },
    mergeFindings: async ({ body }: Parameters<DeskCore['mergeFindings']>[0]) => {
      const [first] = body.findings.map(({ entry, version }) => shelf.get('mergeFindings', entry, version));
      if (first?.kind !== 'finding') throw refusal('mergeFindings', 'wrongState');
      const words = { keywords: [], reviewed: false, institution: '', text: body.text };
      return shelf.keep({ ...first, texts: { ...first.texts, [body.language]: words } }, { action: 'update' });
    },
  };
}

async function draftAll(rounds: MemoryRounds, create: Create, id: string, { waiting }: FindingDrafts): Promise<void> {
  const round = rounds.get('draftFindings', id);
  const { municipality, key } = round.assessment;
  if (round.assessment.phase !== 'drafting') throw refusal('draftFindings', 'wrongState');
  const profile = round.assessment.profile ?? `profile.${key}`;
  if (round.assessment.profile === null) {
    const texts = { es: { keywords: [], reviewed: false, title: round.assessment.title, introduction: '' } };
    const facts = { ...blankFacts.profile, period: '2026-11' };
    await create({ body: { kind: 'profile', municipality, key: profile, facts, texts } });
    rounds.plan(round, { profile });
  }
  const { set, answers, decisions } = judged(round, rounds.setOf('draftFindings', round));
  for (const finding of draftFindings(set, settledAnswers(set, answers, decisions)).findings) {
    const [indicator = ''] = finding.indicators;
    if (!waiting.includes(indicator)) continue;
    const { domain, kind: type, order, text, evidence } = finding;
    const basis = {
      assessment: id,
      answers: [{ indicator, step: '', text }],
      evidence: evidence.map((each) => ({ ...each })),
    };
    const input: EntryInput<'finding'> = {
      ...{ kind: 'finding', municipality, key: `${profile}.${indicator.toLowerCase()}` },
      facts: { ...blankFacts.finding, profile, domain, type, order, basis },
      texts: { es: { keywords: [], reviewed: false, text: text || '[[?]]', institution: '' } },
    };
    await create({ body: input });
  }
}

function documentOperations(create: Create) {
  return {
    readProfileDocument: async ({ body }: Parameters<DeskCore['readProfileDocument']>[0]) => {
      const document = placeParts(readProfileDocument(body.text), body.placed ?? []);
      const { unsure, findings: _findings, unplaced: _unplaced, year: _year, ...read } = document;
      const parts = document.parts.map(({ doubts: _doubts, findings, ...part }) => ({
        ...part,
        findings: findings.map(({ kind, text, line }) => ({ type: kind, text, line })),
      }));
      return { ...read, parts, doubts: unsure };
    },
    // What a PDF says is core's to find: here its text follows its first line.
    readProfilePdf: async ({ body }: Parameters<DeskCore['readProfilePdf']>[0]) => {
      const [first = '', ...lines] = atob(body.content).split('\n');
      const problems = [{ path: 'content', code: 'pdfEncrypted', message: 'It asks for a password' }];
      if (first.includes('Encrypt')) throw refusal('readProfilePdf', 'invalid', { problems });
      return { text: `\f${lines.join('\n')}`, leftOut: ['Página …'] };
    },
    importProfileDocument: async ({ body }: Parameters<DeskCore['importProfileDocument']>[0]) => {
      const { municipality, profile } = body;
      const { findings } = placeParts(readProfileDocument(body.text), body.placed ?? []);
      const texts = { [profile.language]: { keywords: [], reviewed: true, title: profile.title, introduction: '' } };
      const facts = { ...blankFacts.profile, period: profile.period, url: profile.url };
      const { id } = await create({ body: { kind: 'profile', municipality, key: profile.key, facts, texts } });
      return { profile: id, findings: findings.length };
    },
  };
}

function checkOf(shelf: MemoryShelf, profile: AnyEntry): ProfileCheck {
  if (profile.kind !== 'profile') throw refusal('checkProfile', 'notFound');
  const findings = findingsOf(shelf, profile.key);
  const all: AnyEntry[] = [profile, ...findings];
  const texts = (language: string) => all.filter((entry) => entry.texts[language]).length;
  const isPublic = (language: string) => all.filter(({ published }) => published?.texts[language]).length;
  const counted = findings.map(({ facts: { domain, type, order } }) => ({ domain, kind: type, order, text: '' }));
  return {
    ...{ entry: profile.id, key: profile.key, version: profile.version, municipality: profile.municipality },
    title: Object.values(profile.texts)[0]?.title ?? profile.key,
    period: profile.facts.period,
    assessment: null,
    languages: shelf.languages.languages.map((language) => {
      return { language, texts: texts(language), public: isPublic(language), of: all.length };
    }),
    domains: countFindings(
      counted,
      mgiDomains.map(({ number }) => number),
    ).map(({ number, ...counts }) => ({
      ...{ domain: number, ...counts },
      names: { ...mgiDomains.find((domain) => domain.number === number)?.names },
    })),
    findings: findings.map(toDraft),
    problems: [
      ...withoutSources(profile),
      ...findings
        .filter(({ texts: own }) => !own['es']?.reviewed)
        .map(({ id }) => ({ entry: id, path: 'texts.es.reviewed', code: 'unreviewed', message: '', blocks: true })),
    ],
    older: [],
    questionnaire: profile.facts.questionnaire ?? 'official',
    supersededBy: profile.facts.superseded?.by ?? null,
  };
}

function withoutSources({ id, facts }: Entry<'profile'>): ProfileCheck['problems'] {
  return facts.keySources ? [] : [{ entry: id, path: 'keySources', code: 'noSources', message: '', blocks: false }];
}

function toDraft({ id, key, version, facts, texts, states }: Finding): FindingDraft {
  const words = Object.values(texts)[0];
  return {
    ...{ entry: id, key, version, states, domain: facts.domain, type: facts.type, order: facts.order, look: null },
    ...{ text: words?.text ?? '', institution: words?.institution ?? '', reviewed: words?.reviewed ?? false },
    indicators: facts.basis?.answers.map(({ indicator }) => indicator) ?? [],
    evidence: facts.basis?.evidence.length ?? 0,
  };
}

function findingsOf(shelf: MemoryShelf, profile: string): Finding[] {
  const all = shelf.all().filter((entry): entry is Finding => entry.kind === 'finding' && entry.deletedAt === null);
  return all.filter(({ facts }) => facts.profile === profile);
}

function profileOf(shelf: MemoryShelf, key: string): AnyEntry | undefined {
  return shelf.all().find((entry) => entry.kind === 'profile' && entry.key === key);
}
