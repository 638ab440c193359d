import { Injectable } from '@nestjs/common';
import type { LineToCall } from '@ventanilla/contracts';
import { Library } from '../../knowledge/library.js';

/** The numbers of help lines as they are published now: a protocol never keeps a number of its own. */
@Injectable()
export class LinesToCall {
  constructor(private readonly library: Library) {}

  /** Named in a language where they have that name, else in the municipality's own. */
  async find(municipality: string, keys: readonly string[], language?: string): Promise<LineToCall[]> {
    if (keys.length === 0) return [];
    const content = await this.library.open(municipality);
    const { sourceLanguage } = content.municipality;
    return [...new Set(keys)].map((key) => {
      const entry = content.find(key);
      if (entry?.kind !== 'helpLine') return { key, title: key, numbers: [], published: false };
      const text =
        entry.texts[language ?? sourceLanguage] ?? entry.texts[sourceLanguage] ?? Object.values(entry.texts)[0];
      const numbers = entry.facts.phones.map(({ number }) => number);
      return { key, title: text?.name ?? key, numbers, published: true };
    });
  }
}
