import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { NationalService } from './facts.js';

export const nationalServicesEs: WordingOf<'service', NationalService> = {
  'svc.n.residencia': {
    name: 'Residencia y DNI (Dirección Nacional de Migraciones)',
    description:
      'Hay tres residencias. Transitoria: hasta un año y sin DNI. Temporaria: hasta tres años y con DNI. Permanente: con DNI. El trámite lo hace la Dirección Nacional de Migraciones, no el municipio.',
    howToApply:
      'El trámite empieza por internet, en el sistema Radex. No encontramos un teléfono ni una dirección confirmados de Migraciones. Si te cuesta hacerlo por internet, pedí ayuda en los servicios para migrantes de tu municipio.',
    notice: 'La página no dice de cuándo es. En mayo de 2025 cambió la ley: confirmá en el sitio de Migraciones.',
    keywords: words(
      'residencia, radicación, radicarme, papeles, dni, dni extranjero, sacar el dni, documento, radex, precaria, temporaria, permanente, turno migraciones, migraciones, visa, regularizar, indocumentado, sin papeles, cédula',
    ),
  },
  'svc.n.spanish': {
    name: 'Español gratis para migrantes y refugiados (UBA)',
    description:
      'El Laboratorio de Idiomas de la Universidad de Buenos Aires dio cursos gratis de español para personas migrantes y refugiadas.',
    howToApply: 'Escribí por correo para saber cuándo empieza el próximo curso.',
    notice: 'La última oferta que encontramos fue de agosto a diciembre de 2022. No encontramos fechas nuevas.',
    keywords: words(
      'español, castellano, curso de español, clases de español, aprender español, idioma, no hablo español, curso gratis, uba',
    ),
  },
  'svc.n.asilo': {
    name: 'Asilo: abogado gratis para pedir refugio',
    description:
      'Si pedís que te reconozcan como persona refugiada, una comisión de la Defensoría General de la Nación te da abogado gratis. Hay un protocolo especial para chicas y chicos que llegan solos.',
    howToApply:
      'No encontramos un teléfono ni una dirección confirmados. Pedí el abogado cuando hagas el pedido de refugio.',
    keywords: words(
      'asilo, refugio, refugiado, refugiada, solicitante de asilo, pedir refugio, persecución, abogado gratis, conare, me persiguen en mi país, guerra',
    ),
  },
  'svc.n.caref': {
    name: 'CAREF: atención gratis a migrantes y refugiados',
    description:
      'Organización que orienta gratis a personas migrantes y refugiadas, sobre todo con papeles y derechos.',
    howToApply:
      'Mirá su sitio antes de ir. La dirección y los teléfonos que encontramos son de un archivo sin fecha y no los mostramos.',
    keywords: words(
      'caref, ong, organización, ayuda con papeles, asesoramiento, abogado, refugiado, deportación, expulsión, radicación',
    ),
  },
  'svc.n.consuladoparaguay': {
    name: 'Consulado del Paraguay en Buenos Aires',
    description: 'Trámites consulares para personas paraguayas.',
    howToApply: 'No encontramos teléfono ni horario.',
    notice: 'La dirección viene de una nota sin fecha (cerca de 2023): confirmá antes de ir.',
    keywords: words('consulado de paraguay, consulado paraguayo, cédula paraguaya, pasaporte paraguayo, paraguay'),
  },
};
