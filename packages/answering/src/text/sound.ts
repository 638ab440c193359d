/** How Spanish and Portuguese speakers mix letters up: same sound, same letters. The order of the steps matters. */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/(?<!c)h/g, ''],
  [/v|w/g, 'b'],
  [/n(?=[bp])/g, 'm'],
  [/c(?=[eiy])|z|x/g, 's'],
  [/qu(?=[ei])|c(?!h)|q/g, 'k'],
  [/gu(?=[ei])/g, 'g'],
  [/g(?=[ei])|j/g, 'j'],
  [/ll|y/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** A folded word as it sounds: "ospital" and "hospital", "bacuna" and "vacuna", "insendio" and "incendio" are one. */
export function soundOf(word: string): string {
  return STEPS.reduce((text, [letters, sound]) => text.replace(letters, sound), word);
}
