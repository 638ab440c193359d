import { draftsOf, type WordingOf } from '../../drafts/entries.js';
import { profileFacts } from '../../drafts/facts.js';
import { findingsOf } from '../../drafts/findings.js';
import { publishedProfileIntroductions } from '../../national/profile-introductions.js';
import { profileSources } from '../../sources/profiles.js';
import { quilmesFindingsEn } from './en.js';
import { quilmesFindingsEs } from './es.js';
import { quilmesFindingNotes } from './facts.js';

const key = 'profile.quilmes.2022';
const source = profileSources.quilmes;

function titled(title: string, introduction: string): WordingOf<'profile', typeof key> {
  return { [key]: { title, introduction } };
}

const introductions = publishedProfileIntroductions;
const texts = {
  es: titled('Perfil de gobernanza de la migración: Municipio de Quilmes', introductions.es),
  en: titled('Migration Governance Profile: Municipality of Quilmes', introductions.en),
  pt: titled('Perfil de governança da migração: Município de Quilmes', introductions.pt),
  fr: titled('Profil de gouvernance des migrations : municipalité de Quilmes', introductions.fr),
  ht: titled('Pwofil gouvènans migrasyon: Minisipalite Quilmes', introductions.ht),
};

/** The profile IOM published, and its findings in our own words. */
export function quilmesProfile() {
  const facts = {
    [key]: profileFacts({ topics: ['community'], sources: [source], period: '2022-11', url: source.url }),
  };
  return [
    ...draftsOf({ kind: 'profile', facts, texts }),
    ...findingsOf({
      profile: key,
      source,
      notes: quilmesFindingNotes,
      texts: { es: quilmesFindingsEs, en: quilmesFindingsEn },
    }),
  ];
}
