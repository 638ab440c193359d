import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { NationalLaw } from './facts.js';

export const nationalLawsEs: WordingOf<'guide', NationalLaw> = {
  'law.inadi': {
    title: 'Dónde denunciar discriminación (el INADI cerró)',
    summary:
      'El INADI ya no existe: lo cerró el Decreto 696/2024 el 6 de agosto de 2024. Si te discriminaron podés denunciar en una comisaría o en una oficina del Ministerio Público Fiscal. En la Ciudad de Buenos Aires también recibe reclamos la Defensoría del Pueblo.',
    sections: [
      {
        heading: 'Qué podés hacer',
        body: 'Anotá qué pasó, dónde, cuándo y quién lo vio. Denunciá en una comisaría o en una fiscalía. Si te están agrediendo ahora, llamá al 911.',
      },
      {
        heading: 'Qué no pudimos confirmar',
        body: 'El decreto no dice qué pasó con la línea telefónica del INADI, y una nota de 2025 dice que la cortaron. Por eso no la mostramos.',
      },
    ],
    keywords: words(
      'inadi, discriminación, me discriminaron, discriminar, racismo, racista, xenofobia, insulto, me insultaron, boliviano de mierda, negro de mierda, por ser extranjero, no me quieren alquilar, dónde denuncio, denunciar discriminación, me echaron del local',
    ),
  },
  'law.health.national': {
    title: 'Hospitales nacionales: quién paga',
    summary:
      'Según el DNU 366/2025 (29 de mayo de 2025), en los hospitales que dependen de la Nación la atención es gratis con residencia permanente; las demás personas extranjeras necesitan un seguro o pagar antes. Una emergencia nunca se niega, tengas la situación que tengas.',
    sections: [
      {
        heading: 'Qué hacer',
        body: 'En una emergencia andá a la guardia o llamá al 107: no te pueden rechazar. Para un turno programado, preguntá antes si el hospital es nacional, provincial, municipal o de la Ciudad, porque las reglas son distintas.',
      },
      {
        heading: 'Qué no pudimos confirmar',
        body: 'Si la justicia cambió algo desde entonces. Confirmalo en el hospital.',
      },
    ],
    keywords: words(
      'hospital nacional, me cobran, cobrar, pagar hospital, seguro médico, guardia, me pueden rechazar, no me atienden, sin dni, sin papeles, extranjero, emergencia',
    ),
  },
  'law.edu': {
    title: 'Escuela y universidad sin DNI o sin residencia',
    summary:
      'Según el DNU 366/2025 (29 de mayo de 2025), el jardín, la primaria y la secundaria reciben a todas las personas, también sin papeles en regla. La escuela tiene que explicarte cómo regularizar tu situación. Las universidades estatales pueden cobrar a quienes no tienen residencia permanente.',
    sections: [
      {
        heading: 'Si no quieren anotar a tu hija o hijo',
        body: 'Decí que la ley permite inscribir sin DNI y pedí hablar con la dirección de la escuela. Si igual no lo aceptan, pedí ayuda en tu municipio.',
      },
      {
        heading: 'Universidad',
        body: 'La norma permite cobrar a estudiantes sin residencia permanente (también con temporaria), pero no obliga. Preguntá en tu universidad si cobra.',
      },
      {
        heading: 'Qué no pudimos confirmar',
        body: 'Qué universidades cobran hoy, y si la justicia cambió algo desde entonces.',
      },
    ],
    keywords: words(
      'escuela, colegio, sin dni, no lo reciben, no la aceptan, rechazan en la escuela, inscribir sin documento, universidad, uba, facultad, arancel, me cobra la universidad, estudiar medicina, cuota universidad, residencia temporaria, pasaporte, secundaria, primaria, jardín, es obligatorio el dni',
    ),
  },
  'law.precaria': {
    title: 'La precaria: qué permite',
    summary:
      'La residencia precaria es el papel que te dan mientras tu trámite está en curso. Según el DNU 366/2025 (29 de mayo de 2025) dura hasta 90 días, se puede renovar, y permite trabajar y estudiar. No cuenta como años de residencia.',
    sections: [
      {
        heading: 'Si se te vence',
        body: 'Pedí la renovación antes de que venza y guardá el comprobante del turno. Si ya venció, consultá en Migraciones o en los servicios para migrantes de tu municipio antes de firmar nada en el trabajo.',
      },
      {
        heading: 'Qué no pudimos confirmar',
        body: 'Qué pasa entre el vencimiento y el turno siguiente. Confirmalo en Migraciones.',
      },
    ],
    keywords: words(
      'precaria, residencia precaria, se me venció la precaria, vencida, renovar precaria, puedo trabajar, seguir trabajando, laburar con precaria, permiso de trabajo, turno migraciones, trámite en curso, prórroga',
    ),
  },
  'law.family': {
    title: 'Traer a tu familia (reunificación familiar)',
    summary:
      'La reunificación familiar sigue existiendo, pero con reglas más estrechas desde el DNU 366/2025 (29 de mayo de 2025): cónyuge, madre, padre, hijas e hijos. El permiso por vínculo puede durar hasta tres años. Confirmá los requisitos en Migraciones.',
    sections: [
      {
        heading: 'Qué hacer',
        body: 'Juntá los papeles que prueban el vínculo (partidas de nacimiento o de matrimonio) y preguntá en Migraciones o en los servicios para migrantes de tu municipio antes de comprar pasajes.',
      },
      {
        heading: 'Qué no pudimos confirmar',
        body: 'La lista completa de familiares y de requisitos, y si la justicia cambió algo desde entonces.',
      },
    ],
    keywords: words(
      'reunificación familiar, reunión familiar, traer a mis hijos, traer a mi mamá, traer a mi esposa, traer a mi familia, mi esposo está en mi país, vínculo, hijo argentino, matrimonio, pareja argentina',
    ),
  },
  'law.fees': {
    title: 'Cuánto cuesta el trámite de residencia',
    summary:
      'El Decreto 584/2024 (5 de julio de 2024) subió la tasa de residencia un 1.500 %: era cerca del 21 % de un salario mínimo de entonces para personas de Sudamérica y del 42 % para las demás. No encontramos el monto de hoy: confirmalo en Migraciones antes de pagar.',
    sections: [
      {
        heading: 'Qué hacer',
        body: 'Mirá el monto en el sitio de Migraciones. Si no podés pagar, preguntá si podés pedir que te eximan de la tasa. No le pagues a gestores que no conocés.',
      },
    ],
    keywords: words(
      'tasa, cuánto sale la radicación, precio de la radicación, tasa migratoria, cuánto cuesta, cuánto sale, precio, costo de la residencia, pagar radicación, arancel, gratis, no puedo pagar, eximición',
    ),
  },
  'law.venezuela': {
    title: 'Personas venezolanas: papeles vencidos y consulado cerrado',
    summary:
      'El consulado de Venezuela en Buenos Aires está cerrado desde el 29 de julio de 2024. Un régimen especial publicado el 5 de septiembre de 2024 acepta cédula o pasaporte vencidos hasta 10 años antes, y para menores de 9 años la partida de nacimiento. No pudimos confirmar si sigue vigente: consultá en Migraciones.',
    sections: [
      {
        heading: 'Qué hacer',
        body: 'Guardá tu cédula o pasaporte aunque estén vencidos: pueden servir para el trámite de residencia. Preguntá en Migraciones o en los servicios para migrantes de tu municipio.',
      },
    ],
    keywords: words(
      'venezuela, venezolano, venezolana, chamo, pana, pasaporte vencido, cédula vencida, se me venció el pasaporte, consulado de venezuela, no hay consulado, saime, residencia con cédula vencida',
    ),
  },
  'law.auh': {
    title: 'Asignación Universal por Hijo (AUH)',
    summary:
      'Según notas de 2020 y 2024, para cobrar la AUH hace falta DNI: hay que ser argentina o argentino, o tener al menos dos años de residencia legal. La precaria no figura entre lo que aceptan. Confirmá tu caso en ANSES.',
    sections: [
      {
        heading: 'Qué hacer',
        body: 'Preguntá en ANSES qué necesitan quien cobra y la chica o el chico. Si ANSES te cortó el pago porque tus datos no coinciden con los de Migraciones, pedí que los corrijan por escrito; en la Ciudad podés reclamar en la Defensoría del Pueblo.',
      },
      {
        heading: 'Qué no pudimos confirmar',
        body: 'Los requisitos de hoy: el Decreto 840/2020 puede haber cambiado.',
      },
    ],
    keywords: words(
      'auh, asignación universal, asignación por hijo, anses, cobrar la asignación, salario familiar, plan, ayuda por hijos, tarjeta alimentar, precaria, hijos argentinos, me cortaron la asignación',
    ),
  },
  'law.brasil': {
    title: 'Personas brasileñas: quedarse y regularizarse',
    summary:
      'Según una nota de marzo de 2024, las personas de Brasil podían estar 90 días como turistas y 90 más, y un acuerdo de 2009 les permite regularizarse dentro de la Argentina. La nota es anterior al cambio de ley de 2025: confirmalo en Migraciones.',
    sections: [
      {
        heading: 'Qué hacer',
        body: 'Antes de que venza tu plazo de turista, empezá el trámite de residencia por internet o pedí ayuda en los servicios para migrantes de tu municipio.',
      },
    ],
    keywords: words(
      'brasil, brasileño, brasileña, brasilero, mercosur, acuerdo brasil argentina, turista, rg, estudiar medicina, residencia brasileños',
    ),
  },
  'law.caj': {
    title: 'Centros de Acceso a la Justicia (CAJ): la mayoría cerró',
    summary:
      'Desde el 10 de junio de 2024 cerraron 81 de los cerca de 110 Centros de Acceso a la Justicia de la Nación. No encontramos cuáles siguen abiertos: no vayas sin confirmar.',
    sections: [
      {
        heading: 'Qué hacer',
        body: 'Para un abogado o para hacer un reclamo, mirá los otros servicios de ayuda legal que mostramos.',
      },
    ],
    keywords: words('caj, centro de acceso a la justicia, acceso a la justicia'),
  },
};
