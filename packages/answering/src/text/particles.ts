/** Letters that a language writes together with the word that follows: "in", "for", "like", "and". */
const PARTICLES: Readonly<Record<string, string>> = { ar: 'بلكفوسيت' };

/** A stem without the particle that may be written together with it, or null when it begins with none. */
export function withoutParticle(stemmed: string, language: string): string | null {
  const particles = PARTICLES[language];
  return particles !== undefined && stemmed.length > 1 && particles.includes(stemmed.charAt(0))
    ? stemmed.slice(1)
    : null;
}
