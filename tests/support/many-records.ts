import { MongoClient, ObjectId } from 'mongodb';
import { randomFrom } from './random.js';

const BATCH = 2_000;
const DAY_MS = 86_400_000;
const outcomes = ['answered', 'answered', 'answered', 'choices', 'unknown', 'emergency'];
const languages = ['es', 'es', 'es', 'en', 'pt', 'fr'];
const topics = ['health', 'documents', 'education', 'work', null];
const actions = ['update', 'update', 'update', 'publish', 'create', 'verify'];

/** Fills a municipality with questions asked, and with deeds in its audit, as core stores them, of the last 300 days. */
export async function fillWithRecords(mongodbUri: string, municipality: string, count: number): Promise<void> {
  const client = await new MongoClient(mongodbUri).connect();
  try {
    const [questions, audit] = [client.db().collection('questions'), client.db().collection('audit')];
    for (let from = 0; from < count; from += BATCH) {
      const numbers = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) => from + at);
      await questions.insertMany(numbers.map((number) => questionLike(municipality, number)));
      await audit.insertMany(numbers.map((number) => deedLike(municipality, number)));
    }
  } finally {
    await client.close();
  }
}

function questionLike(municipality: string, number: number) {
  const { pick, at, below } = chancesOf(number);
  return {
    municipality,
    askedAt: at,
    day: at.toISOString().slice(0, 10),
    language: pick(languages),
    topic: pick(topics),
    danger: null,
    outcome: pick(outcomes),
    keys: Array.from({ length: below(4) }, () => keyOf(below(50_000))),
    text: '¿Dónde saco turno para el documento de mi hija?',
    helped: pick([null, null, null, true, false]),
    asker: null,
  };
}

function deedLike(municipality: string, number: number) {
  const { pick, at, below } = chancesOf(number + 1_000_000);
  const isOfPeople = below(10) === 0;
  return {
    at,
    staff: { id: pick(['1', '2', '3', '4']).padStart(24, '0'), name: 'Marta' },
    organization: null,
    action: isOfPeople ? 'signIn' : pick(actions),
    resource: isOfPeople ? 'session' : 'entry',
    resourceId: new ObjectId().toHexString(),
    title: keyOf(below(50_000)),
    kind: isOfPeople ? null : 'service',
    municipality,
    languages: ['es'],
    changes: [{ path: 'texts.es.description', before: 'Con turno. '.repeat(20), after: 'Sin turno. '.repeat(20) }],
    why: null,
    requestId: String(number),
  };
}

function chancesOf(seed: number) {
  const random = randomFrom(seed + 1);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <Value>(values: readonly Value[]) => values[below(values.length)] as Value;
  return { below, pick, at: new Date(Date.now() - Math.floor(random() * 300 * DAY_MS)) };
}

function keyOf(number: number): string {
  return `svc.m.${String(number).padStart(6, '0')}`;
}
