/**
 * Passive wordings, as far as a pattern finds them: a form of "to be" before a participle. It is a hint for a writer,
 * not grammar: irregular participles that are common in offices are listed, the rest are left alone.
 */
export const passive: Readonly<Record<string, RegExp>> = {
  es: /(?<!\p{L})(?:es|son|era|eran|fue|fueron|será|serán|sea|sean|ser|sido|siendo)\s+(?:\p{L}+mente\s+)?(?:\p{L}+[ai]d[oa]s?|hech[oa]s?|escrit[oa]s?|dich[oa]s?|vist[oa]s?|puest[oa]s?)(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:é|são|era|eram|foi|foram|será|serão|seja|sejam|ser|sido|sendo)\s+(?:\p{L}+mente\s+)?(?:\p{L}+[ai]d[oa]s?|feit[oa]s?|escrit[oa]s?|dit[oa]s?|vist[oa]s?|entregues?)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:is|are|was|were|be|been|being)\s+(?:\p{L}+ly\s+)?(?:\p{L}{3,}ed|given|made|done|taken|sent|shown|held|paid|kept|written|seen|told|known)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:est|sont|était|étaient|sera|seront|soit|soient|été|être)\s+(?:\p{L}+ment\s+)?(?:\p{L}{2,}(?:é|ée|és|ées)|fait|faite|faits|faites|mis|mise|mises|pris|prise|prises|remis|remise)(?!\p{L})/giu,
};
