import { type Fields, listIn, textIn } from '../fields.js';
import { known } from '../known.js';
import { uuidFromName } from '../uuid.js';

/** The namespace of everything the standard has no field for: an attribute's label begins with it. */
const namespace = 'ventanilla';

const topicLabel = `${namespace}.topic`;

const taxonomies = {
  extension: {
    id: uuidFromName(`${namespace}/taxonomy/extension`),
    name: 'Ventanilla extensions',
    description: 'What a directory says and HSDS 3.1 has no field for, each as the JSON value of an attribute.',
  },
  topic: {
    id: uuidFromName(`${namespace}/taxonomy/topic`),
    name: 'Ventanilla topics',
    description: 'The areas of life that services are filed under.',
  },
} as const;

/** What an extension is about, for whoever meets one; others say what a standard field would have rounded. */
const descriptions: Readonly<Record<string, string>> = {
  key: 'The name by which the directory knows this.',
  kind: 'What this is in the directory, when it is no service.',
  standIn: 'An organization that stands for the municipality, because HSDS wants one for every service.',
  language: 'The language of the texts in standard fields, when it is not the one of the document.',
  facts: 'Facts the standard has no field for: sources, who checked it and how, by when to check again.',
  texts: 'Texts the standard has no field for: search words, notes, whether a person answers for the wording.',
  translations: 'The texts in other languages, by language code.',
  residenceStatus: 'The residence status somebody needs.',
};

/** A value that belongs to something, as an attribute of it. `place` is the name its ids are made of. */
export function extension(name: string, value: unknown, place: string): Fields {
  const label = `${namespace}.${name}`;
  return attribute(label, JSON.stringify(value), `${namespace}/term/${name}`, `${place}/attribute/${name}`);
}

/** The value of an extension, or undefined when there is none or it is no JSON. */
export function extensionIn(json: Fields, name: string): unknown {
  const found = listIn(json, 'attributes').find((each) => textIn(each, 'label') === `${namespace}.${name}`);
  if (!found) return undefined;
  try {
    return JSON.parse(textIn(found, 'value')) as unknown;
  } catch {
    // Somebody else's label that begins like ours: what it says is not for us.
    return undefined;
  }
}

/** The id of the term that a topic is. */
export function hsdsTopicTermId(topic: string): string {
  return uuidFromName(topicTerm(topic));
}

function topicTerm(topic: string): string {
  return `${namespace}/topic/${topic}`;
}

/** A topic as an attribute that points to its term. */
export function topicAttribute(topic: string, place: string): Fields {
  return attribute(topicLabel, topic, topicTerm(topic), `${place}/topic/${topic}`);
}

export function topicsIn(json: Fields): string[] {
  return listIn(json, 'attributes')
    .filter((each) => textIn(each, 'label') === topicLabel)
    .map((each) => textIn(each, 'value'))
    .filter((topic) => topic !== '');
}

/** Whether an attribute is one of those written here. */
export function isOurs(json: Fields): boolean {
  return textIn(json, 'label').startsWith(`${namespace}.`);
}

function attribute(label: string, value: string, term: string, id: string): Fields {
  const link = { taxonomy_term_id: uuidFromName(term), link_type: label === topicLabel ? 'topic' : 'extension' };
  return known<Fields>({ id: uuidFromName(id), ...link, label, value });
}

/** The id of the taxonomy that topics are terms of, and of the one of extensions. */
export function hsdsTaxonomyId(name: keyof typeof taxonomies): string {
  return taxonomies[name].id;
}

/** The taxonomies of everything that is said in attributes. */
export function hsdsTaxonomies(): Fields[] {
  return Object.values(taxonomies);
}

/** The terms of some topics. */
export function topicTerms(topics: readonly string[]): Fields[] {
  return topics.map((topic) => termOf(topicAttribute(topic, '')));
}

/** The terms of extensions: of those that are named here, and of these. */
export function extensionTerms(others: readonly string[]): Fields[] {
  return [...Object.keys(descriptions), ...others].map((name) => termOf(extension(name, null, '')));
}

/** The terms that some attributes point to, and the taxonomies of those terms. */
export function termsOf(attributes: readonly Fields[]): { taxonomies: Fields[]; taxonomy_terms: Fields[] } {
  const terms = new Map(attributes.filter(isOurs).map((each) => [textIn(each, 'taxonomy_term_id'), termOf(each)]));
  const used = Object.values(taxonomies).filter(({ id }) =>
    [...terms.values()].some((term) => term['taxonomy_id'] === id),
  );
  return { taxonomies: used, taxonomy_terms: [...terms.values()] };
}

/** The term that an attribute of ours points to. */
export function termOf(given: Fields): Fields {
  const [label, value] = [textIn(given, 'label'), textIn(given, 'value')];
  const isTopic = label === topicLabel;
  const { id, name } = isTopic ? taxonomies.topic : taxonomies.extension;
  const code = isTopic ? value : label;
  const description =
    descriptions[label.slice(namespace.length + 1)] ?? 'The exact value of what the standard can only say in part.';
  return {
    id: textIn(given, 'taxonomy_term_id'),
    code,
    name: code,
    description: isTopic ? `Topic: ${value}.` : description,
    taxonomy: name,
    taxonomy_id: id,
  };
}
