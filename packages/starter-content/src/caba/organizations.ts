import { type Institution, organizationsOf } from '../drafts/institutions.js';
import { words } from '../drafts/words.js';
import { cabaSources } from '../sources/caba.js';
import { profileSources } from '../sources/profiles.js';

const sources = [profileSources.caba];

const institutions: Record<string, Institution> = {
  'org.c.gobierno': {
    names: {
      es: 'Gobierno de la Ciudad de Buenos Aires',
      en: 'Government of the City of Buenos Aires',
      pt: 'Governo da Cidade de Buenos Aires',
      fr: 'Gouvernement de la Ville de Buenos Aires',
      ht: 'Gouvènman Vil Buenos Aires',
    },
    topics: ['community'],
    sources,
    keywords: words('gcba, gobierno de la ciudad'),
  },
  'org.c.salud': {
    names: {
      es: 'Ministerio de Salud de la Ciudad',
      en: 'Ministry of Health of the City',
      pt: 'Ministério da Saúde da Cidade',
      fr: 'Ministère de la Santé de la Ville',
      ht: 'Ministè Sante Vil la',
    },
    topics: ['health'],
    sources,
  },
  'org.c.colectividades': {
    names: {
      es: 'Dirección General de Colectividades',
      en: 'General Directorate of Communities',
      pt: 'Direção Geral de Coletividades',
      fr: 'Direction générale des communautés',
      ht: 'Direksyon Jeneral Kominote yo',
    },
    topics: ['community', 'documents'],
    sources: [...sources, cabaSources.auditor],
    keywords: words('ba migrante'),
  },
  'org.c.emprendedores': {
    names: {
      es: 'Dirección General de Emprendedores',
      en: 'General Directorate of Entrepreneurship',
      pt: 'Direção Geral de Empreendedorismo',
      fr: 'Direction générale de l’entrepreneuriat',
      ht: 'Direksyon Jeneral Antreprenè',
    },
    topics: ['work'],
    sources,
  },
  'org.c.mujer': {
    names: {
      es: 'Dirección General de la Mujer',
      en: 'General Directorate of Women’s Affairs',
      pt: 'Direção Geral da Mulher',
      fr: 'Direction générale des femmes',
      ht: 'Direksyon Jeneral Fanm',
    },
    topics: ['violence', 'community'],
    sources,
  },
  'org.c.ces': {
    names: {
      es: 'Consejo Económico y Social de la Ciudad',
      en: 'Economic and Social Council of the City',
      pt: 'Conselho Econômico e Social da Cidade',
      fr: 'Conseil économique et social de la Ville',
      ht: 'Konsèy Ekonomik ak Sosyal Vil la',
    },
    topics: ['finance'],
    sources,
  },
  'org.c.emergencias': {
    names: {
      es: 'Subsecretaría de Emergencias',
      en: 'Undersecretariat for Emergencies',
      pt: 'Subsecretaria de Emergências',
      fr: 'Sous-secrétariat aux urgences',
      ht: 'Sou-sekretarya Ijans',
    },
    topics: ['emergency'],
    sources,
  },
  'org.c.defensacivil': {
    names: {
      es: 'Dirección General de Defensa Civil',
      en: 'General Directorate of Civil Defence',
      pt: 'Direção Geral de Defesa Civil',
      fr: 'Direction générale de la défense civile',
      ht: 'Direksyon Jeneral Defans Sivil',
    },
    topics: ['emergency'],
    sources,
  },
  'org.c.legal': {
    names: {
      es: 'Servicios Jurídicos a la Comunidad',
      en: 'Community Legal Services',
      pt: 'Serviços Jurídicos à Comunidade',
      fr: 'Services juridiques à la communauté',
      ht: 'Sèvis Jiridik pou Kominote a',
    },
    topics: ['justice'],
    sources: [cabaSources.gobiernoLegal, ...sources],
  },
  'org.c.defensoria': {
    names: {
      es: 'Defensoría del Pueblo de la Ciudad',
      en: 'Ombudsman of the City',
      pt: 'Defensoria do Povo da Cidade',
      fr: 'Défenseur du peuple de la Ville',
      ht: 'Defansè Pèp la nan Vil la',
    },
    topics: ['justice', 'discrimination'],
    sources: [cabaSources.defensoria, ...sources],
    url: 'https://defensoria.org.ar/que-es-la-defensoria/',
  },
  'org.c.mpf': {
    names: {
      es: 'Ministerio Público Fiscal de la Ciudad',
      en: 'Public Prosecutor’s Office of the City',
      pt: 'Ministério Público Fiscal da Cidade',
      fr: 'Parquet de la Ville',
      ht: 'Pakè Vil la',
    },
    topics: ['justice'],
    sources: [cabaSources.tiempoDeBelgranoUod, ...sources],
  },
  'org.c.trata': {
    names: {
      es: 'Comité contra la Trata de Personas',
      en: 'Committee against Human Trafficking',
      pt: 'Comitê contra o Tráfico de Pessoas',
      fr: 'Comité contre la traite des personnes',
      ht: 'Komite kont Trafik Moun',
    },
    topics: ['trafficking'],
    sources,
  },
};

export function cabaOrganizations() {
  return organizationsOf(institutions);
}
