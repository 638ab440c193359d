import { Injectable } from '@nestjs/common';
import { findingKey, type Profile, type ProfileFinding } from '@ventanilla/mgi';
import type { ClientSession } from 'mongoose';
import { EntryRepository } from '../entries/entry.repository.js';
import type { EntryDocument } from '../entries/entry.schema.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';

/** The findings of a profile for the rules, and how an entry's key and the rules' name of a finding go together. */
export type PlanFindings = {
  profile: Profile;
  /** In the order of the profile. */
  potential: { key: string; domain: number; titles: Record<string, string> }[];
  /** The rules' name of a finding by its entry's key; for what is none, a name that no finding has. */
  ruledKeyOf: (key: string) => string;
};

type Finding = { entry: EntryDocument; ruled: ProfileFinding };

/** Gathers what actions are planned about. */
@Injectable()
export class PlanFindingsReader {
  constructor(
    private readonly entries: EntryRepository,
    private readonly municipalities: MunicipalityService,
  ) {}

  async read(municipality: string, key: string, session: ClientSession | null = null): Promise<PlanFindings> {
    const entries = await this.entries.ofProfile(municipality, 'finding', key, session);
    const { sourceLanguage } = await this.municipalities.getDocument(municipality, session);
    const findings = entries.flatMap((entry) => toFinding(entry, sourceLanguage) ?? []).sort(byPlace);
    const names = new Map(findings.map(({ entry, ruled }) => [entry.key, findingKey(ruled)]));
    return {
      profile: ruledProfile(findings.map(({ ruled }) => ruled)),
      potential: findings
        .filter(isOpen)
        .map(({ entry, ruled: { domain } }) => ({ key: entry.key, domain, titles: textsOf(entry) })),
      ruledKeyOf: (entryKey) => names.get(entryKey) ?? 'none',
    };
  }
}

/** What is overtaken asks for nothing any more. */
function isOpen({ ruled }: Finding): boolean {
  return ruled.kind === 'potential' && ruled.superseded === null;
}

function toFinding(entry: EntryDocument, language: string): Finding | null {
  const { facts } = entry;
  if (!('domain' in facts && 'type' in facts && 'order' in facts)) return null;
  const { domain, type: kind, order } = facts;
  const superseded = facts.superseded ? { on: '', note: '', link: null } : null;
  return {
    entry,
    ruled: {
      domain,
      kind,
      order,
      text: textOf(entry, language),
      indicators: [],
      evidence: [],
      reviewed: true,
      superseded,
    },
  };
}

/** What it states, in each language that it has. */
function textsOf({ texts }: EntryDocument): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([language, said]) => ('text' in said ? [[language, said.text]] : [])),
  );
}

/** What it states, in the municipality's own language or the first that there is. */
function textOf({ texts, key }: EntryDocument, language: string): string {
  const said = texts[language] ?? Object.values(texts)[0];
  return said && 'text' in said ? said.text : key;
}

function byPlace({ ruled: one }: Finding, { ruled: other }: Finding): number {
  return one.domain - other.domain || one.order - other.order;
}

function ruledProfile(findings: readonly ProfileFinding[]): Profile {
  const frame = { title: '', placeName: '', country: null, language: '', period: null, set: null, context: '' };
  return { ...frame, findings, keySources: [] };
}
