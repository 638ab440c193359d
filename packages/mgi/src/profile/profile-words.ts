import type { FindingKind } from '../finding.js';
import type { DocumentLanguage } from '../profile-document/headings.js';

/** The fixed words of a profile in one language: headings, and the months from January. */
export type ProfileWords = {
  kinds: Readonly<Record<FindingKind, string>>;
  context: string;
  keyFindings: string;
  keySources: string;
  title: string;
  months: readonly string[];
};

const monthsOf = (names: string) => names.split(' ');

/** The words under which published profiles announce their parts; the reader knows them too. */
export const profileWords: Readonly<Record<DocumentLanguage, ProfileWords>> = {
  en: {
    kinds: {
      'well-developed': 'Migration Governance: examples of well-developed areas',
      potential: 'Areas with potential for further development',
    },
    context: 'Context',
    keyFindings: 'Key findings',
    keySources: 'Key sources',
    title: 'Migration Governance Profile',
    months: monthsOf('January February March April May June July August September October November December'),
  },
  es: {
    kinds: {
      'well-developed': 'Gobernanza de la migración: ejemplos de áreas bien desarrolladas',
      potential: 'Áreas con potencial de desarrollo',
    },
    context: 'Contexto',
    keyFindings: 'Resultados principales',
    keySources: 'Fuentes principales',
    title: 'Perfil de gobernanza de la migración',
    months: monthsOf('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  },
  pt: {
    kinds: {
      'well-developed': 'Governança da migração: exemplos de áreas bem desenvolvidas',
      potential: 'Áreas com potencial de desenvolvimento',
    },
    context: 'Contexto',
    keyFindings: 'Principais conclusões',
    keySources: 'Fontes principais',
    title: 'Perfil de governança da migração',
    months: monthsOf('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
  },
  fr: {
    kinds: {
      'well-developed': 'Gouvernance des migrations : exemples de domaines bien développés',
      potential: 'Domaines présentant un potentiel de développement',
    },
    context: 'Contexte',
    keyFindings: 'Principales conclusions',
    keySources: 'Sources principales',
    title: 'Profil de gouvernance des migrations',
    months: monthsOf('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  },
};
