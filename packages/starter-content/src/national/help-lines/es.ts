import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { NationalLine } from './facts.js';

export const nationalLinesEs: WordingOf<'helpLine', NationalLine> = {
  'line.144': {
    name: 'Violencia de género',
    description:
      'Te escuchan y te aconsejan si sufrís violencia por ser mujer o por tu identidad. No hace falta tener papeles ni hacer una denuncia. No es una línea de emergencia: si estás en peligro ahora, llamá al 911.',
    keywords: words(
      'violencia de género, mi marido me pega, mi pareja me pega, me golpea, maltrato, violencia doméstica, me amenaza, violento, abuso, mujer golpeada, mi ex me persigue, miedo a mi pareja, denunciar a mi marido, perimetral',
    ),
  },
  'line.145': {
    name: 'Trata de personas y explotación',
    description:
      'Podés avisar o preguntar si vos u otra persona sufre trata, explotación laboral o explotación sexual. No tenés que dar tu nombre. Si estás en peligro o no te dejan salir, llamá primero al 911.',
    keywords: words(
      'trata, trata de personas, explotación, trabajo esclavo, taller clandestino, me sacaron el pasaporte, me retienen los documentos, no me dejan salir, me tienen encerrada, oferta de trabajo rara, prostitución, sin pagarme, denuncia anónima',
    ),
  },
  'line.102': {
    name: 'Niñas, niños y adolescentes',
    description:
      'Consultas y avisos sobre chicas y chicos que están solos, perdidos, maltratados o sin lo que necesitan. Es confidencial y la atiende cada provincia. No es una línea de emergencia: si hay peligro ahora, llamá al 911.',
    keywords: words(
      'nene solo, nena sola, chico perdido, criatura, niño abandonado, menor no acompañado, maltrato infantil, abuso infantil, chicos en la calle, derechos de los niños, guagua, wawa, mitã',
    ),
  },
  'line.137': {
    name: 'Violencia familiar y sexual',
    description:
      'Ayuda por violencia en la familia, violencia sexual o acoso a chicas y chicos por internet. Los datos que tenemos son de junio de 2023. Si estás en peligro ahora, llamá al 911.',
    keywords: words(
      'violencia familiar, violación, me violaron, abuso sexual, grooming, acoso por internet, mi padrastro, violencia en casa',
    ),
  },
  'line.135': {
    name: 'Crisis y suicidio',
    description:
      'Si pensás en lastimarte o en quitarte la vida, o te preocupa otra persona, acá te escuchan. El número corto es para la Ciudad y el Gran Buenos Aires. Si alguien ya se lastimó, llamá al 107 o al 911.',
    keywords: words(
      'suicidio, me quiero morir, me quiero matar, no quiero vivir más, no doy más, quitarme la vida, hacerme daño, depresión, no aguanto más',
    ),
  },
  'line.saludmental': {
    name: 'Salud mental',
    description:
      'Una persona te escucha por angustia, ansiedad, consumo u otra urgencia de salud mental. Si hay riesgo de vida ahora, llamá al 107 o al 911.',
    keywords: words('salud mental, angustia, ansiedad, ataque de pánico, depresión, psicólogo, psiquiatra, drogas'),
  },
};
