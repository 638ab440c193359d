import { type Collection, type Document, MongoClient, ObjectId } from 'mongodb';
import { randomFrom } from './random.js';

const BATCH = 1_000;
const DAY_MS = 86_400_000;
/** Building an index lets nobody else through, and so seems to the driver as if the server were away. */
const patient = { connectTimeoutMS: 600_000, heartbeatFrequencyMS: 600_000 };
const WORDS = {
  key: { municipality: 1, isDeleted: 1, kind: 1, words: 1 },
  name: 'municipality_1_isDeleted_1_kind_1_words_1',
} as const;
const topics = ['health', 'documents', 'education', 'work', 'housing'];
const states = ['published', 'published', 'published', 'changed', 'draft', 'outdated'];
const gaps = ['missing', 'stale', null, null, null];

/**
 * Fills a municipality with entries like one that is there, as core stores them: each with its own name, words, topic,
 * dates, states and gaps. Written past core, which would take minutes for what no list depends on (versions, audit).
 */
export async function fillWithEntries(mongodbUri: string, municipality: string, count: number): Promise<void> {
  const client = await new MongoClient(mongodbUri, patient).connect();
  try {
    const entries = client.db().collection('entries');
    const likes = [await findLike(entries, 'service'), await findLike(entries, 'guide')] as const;
    // Filled at the end, in one go: words are spread all over it, and each batch would write most of it anew.
    await entries.dropIndex(WORDS.name);
    for (let from = 0; from < count; from += BATCH) {
      const numbers = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) => from + at);
      await entries.insertMany(numbers.map((number) => entryLike(likes, municipality, number)));
    }
    await entries.createIndex(WORDS.key, { name: WORDS.name });
  } finally {
    await client.close();
  }
}

async function findLike(entries: Collection, kind: string): Promise<Document> {
  const like = await entries.findOne({ kind, 'standing.1': { $exists: true } });
  if (!like) throw new Error(`There is no ${kind} with two languages to make others like`);
  return like;
}

function entryLike([service, guide]: readonly [Document, Document], municipality: string, number: number): Document {
  const random = randomFrom(number + 1);
  const like = random() < 0.7 ? service : guide;
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
  const words = Array.from({ length: 40 }, () => inventedWord(Math.floor(3_000 * random() ** 3)));
  const key = `svc.m.${String(number).padStart(6, '0')}`;
  const at = new Date(Date.UTC(2026, 0, 1) + Math.floor(random() * 300) * DAY_MS);
  const checkedAt = random() < 0.2 ? null : at.toISOString().slice(0, 10);
  const topic = pick(topics);
  const standing = ['es', 'en', 'pt'].map((language) => ({ language, state: pick(states) }));
  const lacking = ['en', 'pt'].flatMap((language) => gapIn(language, pick(gaps), at));
  const isDeleted = random() < 0.02;
  const reviewBy = checkedAt && new Date(at.getTime() + 400 * DAY_MS * random()).toISOString().slice(0, 10);
  return {
    ...like,
    _id: new ObjectId(),
    municipality,
    key,
    facts: { ...like['facts'], topics: [topic], checkedAt, reviewBy },
    standing,
    gaps: lacking,
    title: words.slice(0, 4).join(' '),
    search: [key, ...words].join(' '),
    words: [...new Set([...key.split('.'), ...words])],
    listedBy: like['listedBy'],
    // Nothing that the public's part of core would load.
    publicRevision: 0,
    createdAt: at,
    updatedAt: at,
    deletedAt: isDeleted ? at : null,
    isDeleted,
    facets: [
      `topic:${topic}`,
      ...standing.flatMap(({ language, state }) => [`in:${language}`, `state:${state}`, `state:${state}.${language}`]),
      ...lacking.map(({ language, state }) => `gap:${state}.${language}`),
      ...(checkedAt === null ? ['unchecked'] : []),
    ].filter((facet, at, all) => all.indexOf(facet) === at),
  };
}

function gapIn(language: string, state: string | null, since: Date) {
  return state === null ? [] : [{ language, state, passages: 1, words: 12, since }];
}

const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi', 'zo', 'tra', 'ción'];

/** The n-th word of a language that nobody speaks: small numbers are common. */
function inventedWord(number: number): string {
  const syllable = (at: number) => syllables[Math.floor(number / 16 ** at) % 16] ?? '';
  return `${syllable(0)}${syllable(1)}${syllable(2)}`.normalize('NFD').replace(/\p{M}/gu, '');
}
