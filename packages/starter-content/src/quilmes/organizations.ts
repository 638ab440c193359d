import { type Institution, organizationsOf } from '../drafts/institutions.js';
import { words } from '../drafts/words.js';
import { profileSources } from '../sources/profiles.js';
import { quilmesSources } from '../sources/quilmes.js';

const sources = [profileSources.quilmes];

const institutions: Record<string, Institution> = {
  'org.q.municipio': {
    names: {
      es: 'Municipio de Quilmes',
      en: 'Municipality of Quilmes',
      pt: 'Município de Quilmes',
      fr: 'Municipalité de Quilmes',
      ht: 'Minisipalite Quilmes',
    },
    topics: ['community'],
    sources,
    keywords: words('municipalidad, muni, intendencia'),
  },
  'org.q.salud': {
    names: {
      es: 'Secretaría de Salud de Quilmes',
      en: 'Secretariat of Health of Quilmes',
      pt: 'Secretaria de Saúde de Quilmes',
      fr: 'Secrétariat de la santé de Quilmes',
      ht: 'Sekretarya Sante Quilmes',
    },
    topics: ['health'],
    sources,
  },
  'org.q.educacion': {
    names: {
      es: 'Secretaría de Educación de Quilmes',
      en: 'Secretariat of Education of Quilmes',
      pt: 'Secretaria de Educação de Quilmes',
      fr: 'Secrétariat de l’éducation de Quilmes',
      ht: 'Sekretarya Edikasyon Quilmes',
    },
    topics: ['education'],
    sources,
  },
  'org.q.migrantes': {
    names: {
      es: 'Dirección de Migrantes',
      en: 'Directorate for Migrants',
      pt: 'Direção de Migrantes',
      fr: 'Direction des migrants',
      ht: 'Direksyon Migran',
    },
    topics: ['documents', 'community'],
    sources: [...sources, quilmesSources.elSolMgi],
  },
  'org.q.relaciones': {
    names: {
      es: 'Dirección de Relaciones Internacionales',
      en: 'Directorate of International Relations',
      pt: 'Direção de Relações Internacionais',
      fr: 'Direction des relations internationales',
      ht: 'Direksyon Relasyon Entènasyonal',
    },
    topics: ['community', 'consulate'],
    sources,
  },
  'org.q.deportes': {
    names: {
      es: 'Subsecretaría de Deportes y Organizaciones',
      en: 'Undersecretariat of Sports and Organizations',
      pt: 'Subsecretaria de Esportes e Organizações',
      fr: 'Sous-secrétariat des sports et des organisations',
      ht: 'Sou-sekretarya Espò ak Òganizasyon',
    },
    topics: ['community'],
    sources,
  },
  'org.q.empleo': {
    names: {
      es: 'Oficina de Empleo',
      en: 'Employment Office',
      pt: 'Escritório de Emprego',
      fr: 'Bureau de l’emploi',
      ht: 'Biwo Travay',
    },
    topics: ['work'],
    sources: [...sources, quilmesSources.suburbanoEmpleo],
  },
  'org.q.economia': {
    names: {
      es: 'Secretaría de Desarrollo Económico Sustentable',
      en: 'Secretariat of Sustainable Economic Development',
      pt: 'Secretaria de Desenvolvimento Econômico Sustentável',
      fr: 'Secrétariat du développement économique durable',
      ht: 'Sekretarya Devlopman Ekonomik Dirab',
    },
    topics: ['work', 'finance'],
    sources,
  },
  'org.q.ninez': {
    names: {
      es: 'Secretaría de Niñez y Desarrollo Social',
      en: 'Secretariat of Children and Social Development',
      pt: 'Secretaria da Infância e Desenvolvimento Social',
      fr: 'Secrétariat de l’enfance et du développement social',
      ht: 'Sekretarya Timoun ak Devlopman Sosyal',
    },
    topics: ['children'],
    sources,
  },
  'org.q.defensacivil': {
    names: {
      es: 'Defensa Civil de Quilmes',
      en: 'Civil Defence of Quilmes',
      pt: 'Defesa Civil de Quilmes',
      fr: 'Défense civile de Quilmes',
      ht: 'Defans Sivil Quilmes',
    },
    topics: ['emergency'],
    sources: [...sources, quilmesSources.suburbanoTormenta],
  },
  'org.q.bomberos': {
    names: {
      es: 'Bomberos de Quilmes',
      en: 'Fire Brigade of Quilmes',
      pt: 'Bombeiros de Quilmes',
      fr: 'Pompiers de Quilmes',
      ht: 'Ponpye Quilmes',
    },
    topics: ['emergency'],
    sources: [...sources, quilmesSources.suburbanoTormenta],
  },
  'org.q.consejo': {
    names: {
      es: 'Consejo de Colectividades',
      en: 'Council of Communities',
      pt: 'Conselho de Coletividades',
      fr: 'Conseil des communautés',
      ht: 'Konsèy Kominote yo',
    },
    topics: ['community'],
    sources,
  },
};

export function quilmesOrganizations() {
  return organizationsOf(institutions);
}
