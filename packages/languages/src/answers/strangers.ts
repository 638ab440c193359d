import type { Review } from '../languages.js';

/** What a reader of a language we do not speak is told in it, before an answer in another language. */
export type StrangerMessages = {
  /** That the answer is in another language, with regret. */
  apology: string;
  /** That there is danger and these numbers are to be called at once. */
  danger: string;
  review: Review;
};

const strangers: Readonly<Record<string, StrangerMessages>> = {
  zh: {
    apology: '抱歉，我还不能用中文回答。下面的回答用的是另一种语言。',
    danger: '紧急情况：请立即拨打下面的电话。',
    review: 'unreviewed',
  },
  ru: {
    apology: 'Извините, я пока не могу отвечать по-русски. Ответ ниже — на другом языке.',
    danger: 'Опасность: немедленно позвоните по номерам ниже.',
    review: 'unreviewed',
  },
  uk: {
    apology: 'Вибачте, я поки не можу відповідати українською. Відповідь нижче — іншою мовою.',
    danger: 'Небезпека: негайно зателефонуйте за номерами нижче.',
    review: 'unreviewed',
  },
  ar: {
    apology: 'عذرًا، لا أستطيع الإجابة بالعربية بعد. الإجابة أدناه بلغة أخرى.',
    danger: 'خطر: اتصل فورًا بالأرقام أدناه.',
    review: 'unreviewed',
  },
  gn: {
    apology: 'Che ñyrõmína, ndaikatúi gueteri ambohovái guaraníme. Ko mbohovái oĩ ambue ñe’ẽme.',
    danger: 'Pya’e ehenói ko’ã papapýpe.',
    review: 'unreviewed',
  },
  qu: {
    apology: 'Pampachaykuway, manaraq runasimipi kutichiyta atinichu. Kay kutichiy huk simipi kachkan.',
    danger: 'Utqaylla kay yupaykunaman waqyay.',
    review: 'unreviewed',
  },
  ay: {
    apology: 'Pampachita, janiw aymarat jaysañ yatktti. Aka jaysäwix yaqha arunkiwa.',
    danger: 'Jank’ak aka jakhunakar jawsam.',
    review: 'unreviewed',
  },
  wo: {
    apology: 'Baal ma, mënuma tontu ba tey ci wolof. Tontu bi ci suuf ci beneen làkk la.',
    danger: 'Woowal nimero yi ci suuf léegi.',
    review: 'unreviewed',
  },
  de: {
    apology:
      'Entschuldigung, ich kann noch nicht auf Deutsch antworten. Die Antwort steht unten in einer anderen Sprache.',
    danger: 'Gefahr: Rufen Sie sofort die Nummern unten an.',
    review: 'unreviewed',
  },
  it: {
    apology: 'Mi dispiace, non posso ancora rispondere in italiano. La risposta qui sotto è in un’altra lingua.',
    danger: 'Pericolo: chiami subito i numeri qui sotto.',
    review: 'unreviewed',
  },
};

/** What to tell a reader of `code`, a language that is not ours; null when we have no sentence in it. */
export function findStrangerMessages(code: string): StrangerMessages | null {
  return Object.hasOwn(strangers, code) ? (strangers[code] ?? null) : null;
}
