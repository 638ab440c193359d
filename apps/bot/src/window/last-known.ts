import type { CoreClient, Item, MunicipalitySummary, Preferences } from '@ventanilla/contracts';
import { fallbackOrder, languages } from '@ventanilla/languages';
import type { Logger } from '../logger.js';

/** How many askers' preferences are remembered for the time core is away; some 200 bytes each. */
const ASKERS_KEPT = 10_000;

/** `isTold` when core said so; a choice that it could not store yet is worth keeping, and no more than that. */
type Known = { preferences: Preferences; isTold: boolean };

/**
 * What core said last: help lines, municipalities, preferences. Never asked while core answers; it is what the bot
 * goes by when core does not, because a person in danger still has to get a number.
 */
export class LastKnown {
  #municipalities: readonly MunicipalitySummary[] = [];
  readonly #helpLines = new Map<string, Map<string, readonly Item[]>>();
  readonly #preferences = new Map<string, Known>();

  municipalities(): readonly MunicipalitySummary[] {
    return this.#municipalities;
  }

  keepMunicipalities(municipalities: readonly MunicipalitySummary[]): void {
    this.#municipalities = municipalities;
  }

  /** In the nearest language there is; empty when core never told. */
  helpLines(municipality: string, language: string): readonly Item[] {
    const byLanguage = this.#helpLines.get(municipality);
    const nearest = fallbackOrder(language).find((code) => byLanguage?.get(code)?.length);
    return nearest === undefined ? [] : (byLanguage?.get(nearest) ?? []);
  }

  keepHelpLines(municipality: string, language: string, lines: readonly Item[]): void {
    const byLanguage = this.#helpLines.get(municipality) ?? new Map<string, readonly Item[]>();
    this.#helpLines.set(municipality, byLanguage.set(language, lines));
  }

  preferences(asker: string): Preferences | null {
    return this.#preferences.get(asker)?.preferences ?? null;
  }

  /** Whether core ever told what is kept about them. */
  wasTold(asker: string): boolean {
    return this.#preferences.get(asker)?.isTold ?? false;
  }

  keepPreferences(asker: string, preferences: Preferences, isTold = true): void {
    this.#preferences.delete(asker);
    this.#preferences.set(asker, { preferences, isTold });
    const [oldest] = this.#preferences.keys();
    if (this.#preferences.size > ASKERS_KEPT && oldest !== undefined) this.#preferences.delete(oldest);
  }

  forget(asker: string): void {
    this.#preferences.delete(asker);
  }
}

/** Asks core for everything an outage would need, in every language of the bot. */
export async function refreshLastKnown(core: CoreClient, lastKnown: LastKnown): Promise<void> {
  const { items } = await core.listPublicMunicipalities();
  lastKnown.keepMunicipalities(items);
  for (const { id } of items) {
    for (const { code } of languages) {
      const lines = await core.listPublicHelpLines({ params: { municipality: id }, query: { language: code } });
      lastKnown.keepHelpLines(id, code, lines.items);
    }
  }
}

const REFRESH_EVERY_MS = 5 * 60_000;
/** Sooner while core has not answered yet or knows no municipality yet: the bot may have started first. */
const RETRY_AFTER_MS = 5_000;

/** Refreshes now and every few minutes. Returns how to stop. */
export function keepRefreshing(core: CoreClient, lastKnown: LastKnown, logger: Logger): () => void {
  let timer: NodeJS.Timeout;
  let stopped = false;
  const refresh = async () => {
    const waitMs = await refreshLastKnown(core, lastKnown).then(
      () => (lastKnown.municipalities().length > 0 ? REFRESH_EVERY_MS : RETRY_AFTER_MS),
      (error: unknown) => {
        logger.warn({ error }, 'Could not refresh the help lines; the last known ones stay');
        return RETRY_AFTER_MS;
      },
    );
    if (!stopped) timer = setTimeout(refresh, waitMs).unref();
  };
  timer = setTimeout(refresh, 0);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
