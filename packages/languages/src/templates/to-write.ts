/** What stands where the answer to a gap is to be written; nothing with it is published. */
const toWrite: Readonly<Record<string, string>> = {
  es: '[[Escribí acá la respuesta, con palabras de todos los días]]',
  en: '[[Write the answer here, in everyday words]]',
  pt: '[[Escreva aqui a resposta, com palavras do dia a dia]]',
};

/** The placeholder for an answer that nobody has written yet, in a language or else in English. */
export function answerToWrite(language: string): string {
  return toWrite[language] ?? toWrite['en'] ?? '';
}
