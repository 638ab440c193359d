/**
 * What people type on a phone, spelt out. Only forms that mean the same in every language that uses them, so that
 * it can run before the language is known ("pa" is left alone: "para" in Spanish, "not" in Creole).
 */
const SHORTHAND: Readonly<Record<string, string>> = {
  q: 'que',
  k: 'que',
  xq: 'porque',
  pq: 'porque',
  porq: 'porque',
  xk: 'porque',
  pork: 'porque',
  x: 'por',
  xfa: 'por favor',
  xfavor: 'por favor',
  porfa: 'por favor',
  bb: 'bebe',
  bbs: 'bebes',
  bbe: 'bebe',
  bbita: 'bebe',
  dnd: 'donde',
  dnde: 'donde',
  tmb: 'tambien',
  tb: 'tambien',
  tbm: 'tambem',
  vc: 'voce',
  vcs: 'voces',
  oq: 'o que',
  hj: 'hoje',
  qto: 'quanto',
  qnto: 'quanto',
  msj: 'mensaje',
  hno: 'hermano',
  hna: 'hermana',
  hs: 'horas',
  pls: 'please',
  plz: 'please',
  ppl: 'people',
  doc: 'documento',
  docs: 'documentos',
  dto: 'departamento',
  depto: 'departamento',
  bsas: 'buenos aires',
  cba: 'cordoba',
  svp: 's il vous plait',
  stp: 's il te plait',
};

const spelt = new Map(Object.entries(SHORTHAND).map(([word, words]) => [word, words.split(' ')] as const));

/** A message word as the words it stands for; most stand for themselves. */
export function spellOut(word: string): readonly string[] {
  return spelt.get(word) ?? [word];
}
