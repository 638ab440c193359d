import type { ResponseInput } from '@ventanilla/contracts';

/** The invented municipality of the round, and who answers in it. Names of institutions give their keys. */
export const municipality = 'villa-ejemplo';
export const health = { key: 'secretaria-de-salud', name: 'Secretaría de Salud' };
export const childhood = { key: 'direccion-de-ninez', name: 'Dirección de Niñez' };

/** The questions by the keys that the spreadsheet gives them. */
export const questions = {
  S1: '¿La guardia atiende a todas las personas, tengan o no documento?',
  S2: '¿Hay intérpretes en los centros de salud?',
  E1: '¿Las escuelas inscriben sin documento argentino?',
  G1: '¿Hay un área a cargo de las migraciones?',
  G2: '¿Se publican datos sobre la población migrante?',
  A1: '¿Hay convenios con asociaciones de migrantes?',
  M1: '¿Hay una línea de ayuda para víctimas de trata?',
  M2: '¿Hay un puesto de frontera en el municipio?',
} as const;
export type QuestionKey = keyof typeof questions;

/** Four domains: two of health's questions and one of childhood's in the first, and so on. Nobody is asked S1 twice yet. */
export const table = `indicator;domain;domain_name_es;question_es;institution_es
S1;1;Derechos de los migrantes;${questions.S1};${health.name}
S2;1;;${questions.S2};${health.name}
E1;1;;${questions.E1};${childhood.name}
G1;2;Enfoque integrado de gobierno;${questions.G1};${childhood.name}
G2;2;;${questions.G2};${childhood.name}
A1;3;Alianzas;${questions.A1};${health.name}
M1;6;Migración segura, ordenada y regular;${questions.M1};${health.name}
M2;6;;${questions.M2};${childhood.name}
`;

const nothing = { text: null, file: null, link: null, date: null, institution: null };
const rests = (text: string) => [{ ...nothing, text }];

/** What health answers without anybody watching; it answers S1 and A1 by hand. */
export const restOfHealth: Partial<Record<QuestionKey, ResponseInput>> = {
  S2: { step: 'no', text: '', evidence: [] },
  M1: { step: 'yes', text: 'La línea 145 recibe denuncias todo el día.', evidence: rests('Convenio con la línea 145') },
};

/** What the children's office answers without anybody watching; it contradicts health on S1 by hand. */
export const restOfChildhood: Partial<Record<QuestionKey, ResponseInput>> = {
  E1: { step: 'yes', text: 'Las escuelas inscriben con cualquier documento.', evidence: rests('Circular 4 de 2026') },
  G1: { step: 'yes', text: 'Hay un área a cargo desde marzo.', evidence: rests('Organigrama municipal') },
  G2: { step: 'notIdentified', text: '', evidence: [] },
  M2: { step: 'notApplicable', text: '', evidence: [] },
};
