import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { CabaService } from './facts.js';

export const cabaServicesEn: WordingOf<'service', CabaService> = {
  'svc.c.estacion': {
    name: 'Migrant Station (Estación Migrante, BA Migrante)',
    description:
      'A mobile office of the City: it informs and helps with residence, the DNI and access to health, education, work and political rights. It usually stands at big events and in some neighbourhoods.',
    howToApply:
      'We did not find where it is this week, nor a phone or hours, and could not confirm that it still runs. Ask the citizen service of the City.',
    notice: 'What we know is from 2022 and from an audit published in February 2025.',
    keywords: words(
      'migrant station, mobile office, van, residence, residency, dni, papers, documents, immigration, foreigners, regularise, office for migrants, advice',
    ),
  },
  'svc.c.guia': {
    name: 'Guide “¡Hola, soy migrante!”',
    description:
      'A guide of the City, made in 2020 with IOM and the United Nations. It explains how to reach health, work, education and housing.',
    howToApply:
      'We found no link to download it. The City also names a “Guía para la población migrante y refugiada”. Ask the citizen service of the City.',
    notice: 'It is from 2020: the rules on health and education changed in 2025.',
    keywords: words(
      'guide, guide for migrants, newcomer, newly arrived, new in the city, just arrived, information, leaflet, rights',
    ),
  },
  'svc.c.salud': {
    name: 'Hospitals and CeSAC of the City',
    description:
      'The public health network: hospitals and fifty neighbourhood centres (CeSAC, or “salitas”). In the emergency room an emergency is treated free for anybody.',
    howToApply:
      'For an appointment call 147, option 1, or write “turno médico” to Boti on WhatsApp. In an emergency call 107 or go to the emergency room without appointment.',
    costNote:
      'The emergency room is free. Without an Argentine DNI they can charge you for scheduled tests, hospital stays and surgery. If you cannot pay, say so: first they ask your consulate, then a committee decides.',
    notice: 'The hours shown are those of CeSAC 42. The emergency room of a hospital is another matter.',
    keywords: words(
      'hospital, doctor, appointment, clinic, health centre, vaccine, vaccines, paediatrician, emergency room, scan, surgery, operation, pregnant, birth, baby, charge me, pay, free, without dni, passport',
    ),
  },
  'svc.c.educacion': {
    name: 'Public schools of the City: enrolment',
    description:
      'Online enrolment for public school: kindergarten, primary and secondary. They take children whatever their migration status.',
    howToApply:
      'Go to the online enrolment (Inscripción en línea) with a miBA account. There are three periods: October; December and January; and February to August, for those who arrive when the year has begun.',
    notice:
      'For the 2026 school year, enrolment was from 29 September to 7 November 2025, with papers until 14 November. We do not have the next dates.',
    keywords: words(
      'school, kindergarten, primary school, secondary school, high school, enrol, enroll, enrolment, register my child, daughter, son, middle of the year, passport, without dni, classes',
    ),
  },
  'svc.c.emprende': {
    name: 'Support for migrant entrepreneurs',
    description: 'Training and professional help for migrants who have or want to open a small business.',
    howToApply: 'We found no contact or dates. Ask the citizen service of the City.',
    notice: 'What we know comes from the profile published in September 2022.',
    keywords: words(
      'business, small business, entrepreneur, start a business, training, course, sewing, sell, work, job',
    ),
  },
  'svc.c.mujer': {
    name: 'All Migrant Women, and Women’s Centres (CIM)',
    description:
      'The Women’s Centres (Centros Integrales de la Mujer) give social, psychological and legal help, free. Todas Mujeres Migrantes is a programme of the General Directorate of Women’s Affairs, since 2003, for the integration of migrant women.',
    howToApply:
      'We found no list of addresses that is up to date. For advice at any hour there is line 144. If you are in danger now, call 911.',
    notice:
      'Comunas 2 and 13 have had no centre of their own since the end of 2024, according to an article without a date.',
    keywords: words(
      'women, woman, migrant women, violence, my partner hits me, afraid to report, women shelter, free lawyer, abuse, without papers',
    ),
  },
  'svc.c.legal': {
    name: 'Community Legal Services (Servicios Jurídicos a la Comunidad)',
    description:
      'Free lawyers of the City for family matters: maintenance, custody, late registration of a birth, evictions and violence.',
    howToApply: 'Go in person during opening hours.',
    eligibility:
      'You have to live in the City and your household may not earn more than two minimum wages. If you suffer family violence they help you whatever you earn.',
    keywords: words(
      'lawyer, free lawyer, legal advice, legal aid, eviction, landlord wants us out, evicted, rent, divorce, child support, custody, birth certificate, court',
    ),
  },
  'svc.c.defensoria': {
    name: 'Ombudsman of the City (Defensoría del Pueblo)',
    description:
      'Takes complaints, free, when your rights are not respected: discrimination, health, education. It helped more than a hundred migrants whose AUH or other payment ANSES had stopped because their data did not match those of the migration authority.',
    howToApply: 'Go to the office or see its site. We found no confirmed phone.',
    notice: 'The newest hours we found are from 2021: 11 to 15. Check before you go.',
    keywords: words(
      'ombudsman, discrimination, racism, complaint, report, rights, police took my goods, street vendor, anses stopped paying, refused to rent',
    ),
  },
  'svc.c.uod': {
    name: 'Orientation and Complaints Units (prosecutor’s office)',
    description: 'Offices of the prosecutor of the City where they advise you and where you can report a crime.',
    howToApply: 'We found no addresses or phones. To report to the police you can call 911 (since July 2022).',
    keywords: words(
      'report a crime, report, prosecutor, robbed, discrimination, threats, assault, police station, justice',
    ),
  },
  'svc.c.pad': {
    name: 'Access to Rights Points (Puntos de Acceso a Derechos)',
    description:
      'Advice points in health centres about family, housing, education, health, work, pensions and allowances, violence and paperwork.',
    howToApply: 'Go on the day and hour of each place, or write on WhatsApp from Monday to Friday, from 9 to 16.',
    notice: 'Days and hours come from a summer article without a date: check by WhatsApp before you go.',
    keywords: words(
      'advice, free lawyer, rights, eviction, rent, paperwork, legal help, street vendor, goods taken, fired, allowance',
    ),
  },
  'svc.c.vivienda': {
    name: 'Housing subsidy of the City (“690”)',
    description: 'Money to pay for a place to live, for people and families on the street or about to be.',
    howToApply:
      'We found no address or phone of the programme. If you are with children, call line 102; for advice, the citizen service of the City.',
    documentsNote:
      'The social report is made by Buenos Aires Presente or a social worker. The rent quote has to be certified.',
    notice: 'The requirements are from September 2023.',
    keywords: words(
      'housing, subsidy, homeless, on the street, where to sleep, shelter, hotel, room, thrown out, eviction, rent',
    ),
  },
  'svc.c.trata': {
    name: 'Committee against Human Trafficking',
    description:
      'Since 2010 it coordinates what the City does against trafficking and exploitation and to help victims. The last plan we found was for 2022 and 2023.',
    howToApply: 'We found no contact of the Committee. To warn or ask, call 145. If there is danger now, call 911.',
    keywords: words('trafficking, exploitation, forced labour, sweatshop, victim of trafficking, forced prostitution'),
  },
  'svc.c.emergencia': {
    name: 'Emergencies in the City',
    description:
      'Who helps in an emergency: SAME when somebody is hurt or ill, the police in danger, Civil Defence in the street in a storm, collapse or evacuation. Civil Defence helps those who have to leave their home.',
    howToApply: 'Call 107 (ambulance), 911 (police) or 103 (Civil Defence). Say where you are and what is happening.',
    keywords: words(
      'emergency, storm, flood, evacuation, collapse, fire, civil defence, ambulance, where to go, emergency numbers',
    ),
  },
};
