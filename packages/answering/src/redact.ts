/** Stands where something was taken out. */
const GONE = '…';

// A name is one to three words after the phrase that announces it; in "me llamo" phrases small letters count too,
// for people do not bother with capitals on a phone.
const INTRODUCTIONS =
  /(\b(?:me llamo|mi nombre es|se llama|meu nome [eé]|me chamo|chamo-me|ele se chama|ela se chama|my name is|i am called|his name is|her name is|je m['’]appelle|mon nom est|je me nomme|il s['’]appelle|elle s['’]appelle|mwen rele|non mwen se|m rele|li rele|che rera|меня зовут|我叫|我的名字是|اسمي|mi chiamo|ich hei(?:ß|ss)e)\s*)((?!\s)[^\s,.;:!?¡¿()]{1,40}(?:\s+(?!(?:y|e|and|et|epi|и|tengo|vivo|soy|estoy|quiero|necesito|moro|sou|tenho|quero|preciso|i|live|need|want|je|j|suis|mwen|m)\b)\p{Lu}[^\s,.;:!?¡¿()]{0,40}){0,3})/giu;

const URL = /\b(?:https?:\/\/|www\.)\S{1,400}/giu;
const EMAIL = /[^\s@<>()]{1,80}@[^\s@<>()]{1,80}\.[^\s@<>().]{2,20}/gu;
const HANDLE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,40}/gu;
/** Four digits and more (a document, a phone, a street number), with the dots and dashes people put in. */
const NUMBER = /\+?\p{N}(?:[\s().-]{0,2}\p{N}){3,}|\p{N}{4,}/gu;

/**
 * A question without what could tell who asked: addresses of mail and web, handles, numbers of four digits and more
 * (documents, phones) and names that people introduce themselves with. For keeping questions; nothing can promise that
 * no trace is left, so keep them short all the same.
 */
export function redact(question: string): string {
  return question
    .replace(URL, GONE)
    .replace(EMAIL, GONE)
    .replace(HANDLE, GONE)
    .replace(INTRODUCTIONS, `$1${GONE}`)
    .replace(NUMBER, GONE);
}
