import type { SandboxFile } from '../world/file-store.js';
import { badRequest } from './api-error.js';

/**
 * The parameters of one Bot API call, however they were sent: JSON keeps its types, forms send everything as text,
 * and uploaded files stand beside the values.
 */
export class Parameters {
  private readonly values: ReadonlyMap<string, unknown>;
  private readonly files: ReadonlyMap<string, SandboxFile>;

  constructor(values: ReadonlyMap<string, unknown>, files: ReadonlyMap<string, SandboxFile> = new Map()) {
    this.values = values;
    this.files = files;
  }

  has(name: string): boolean {
    return this.values.get(name) !== undefined && this.values.get(name) !== null;
  }

  /** The value as text, or undefined when it was not given. */
  text(name: string): string | undefined {
    const value = this.values.get(name);
    if (value === undefined || value === null) return undefined;
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }

  /** The value as a whole number, or `otherwise`. Text that is no number counts as 0, as with Telegram. */
  integer(name: string, otherwise: number): number {
    const text = this.text(name);
    if (text === undefined || text === '') return otherwise;
    const number = Number.parseInt(text, 10);
    return Number.isNaN(number) ? 0 : number;
  }

  /** The value as a number with fraction, or undefined when it is none. */
  decimal(name: string): number | undefined {
    const text = this.text(name);
    const number = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
    return Number.isFinite(number) ? number : undefined;
  }

  flag(name: string): boolean {
    return /^(?:true|yes|1)$/i.test(this.text(name)?.trim() ?? '');
  }

  /** The value as an object or array; forms send these as JSON text. */
  structure(name: string): unknown {
    const value = this.values.get(name);
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value) as unknown;
    } catch {
      throw badRequest(`can't parse ${name.replaceAll('_', ' ')} JSON object`);
    }
  }

  /** The file sent under this name, directly or as `attach://other`; null when the value is something else. */
  findFile(name: string): SandboxFile | null {
    const attached = /^attach:\/\/(.+)$/.exec(this.text(name) ?? '')?.[1];
    return this.files.get(attached ?? name) ?? null;
  }
}
