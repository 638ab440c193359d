import { draftsOf, type WordingOf } from '../../drafts/entries.js';
import { profileFacts } from '../../drafts/facts.js';
import { findingsOf } from '../../drafts/findings.js';
import { publishedProfileIntroductions } from '../../national/profile-introductions.js';
import { profileSources } from '../../sources/profiles.js';
import { cabaFindingsEn } from './en.js';
import { cabaFindingsEs } from './es.js';
import { cabaFindingNotes } from './facts.js';

const key = 'profile.caba.2022';
const source = profileSources.caba;

function titled(title: string, introduction: string): WordingOf<'profile', typeof key> {
  return { [key]: { title, introduction } };
}

const introductions = publishedProfileIntroductions;
const texts = {
  es: titled('Perfil de gobernanza de la migración: Ciudad Autónoma de Buenos Aires', introductions.es),
  en: titled('Migration Governance Profile: Autonomous City of Buenos Aires', introductions.en),
  pt: titled('Perfil de governança da migração: Cidade Autônoma de Buenos Aires', introductions.pt),
  fr: titled('Profil de gouvernance des migrations : Ville autonome de Buenos Aires', introductions.fr),
  ht: titled('Pwofil gouvènans migrasyon: Vil Otonòm Buenos Aires', introductions.ht),
};

/** The profile IOM published, and its findings in our own words. */
export function cabaProfile() {
  const facts = {
    [key]: profileFacts({ topics: ['community'], sources: [source], period: '2022-09', url: source.url }),
  };
  return [
    ...draftsOf({ kind: 'profile', facts, texts }),
    ...findingsOf({
      profile: key,
      source,
      notes: cabaFindingNotes,
      texts: { es: cabaFindingsEs, en: cabaFindingsEn },
    }),
  ];
}
