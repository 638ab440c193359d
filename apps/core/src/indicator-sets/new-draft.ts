import type { operations, SetContent } from '@ventanilla/contracts';
import { defaultScale } from '@ventanilla/mgi';
import type { InputOf } from '../platform/http/handle.js';
import type { IndicatorSetDocument } from './indicator-set.schema.js';
import { contentOf } from './set-files.js';

type Wanted = Pick<InputOf<typeof operations.createIndicatorSet>['body'], 'owner' | 'key' | 'names'>;

/** What a draft begins with: a copy of another set, or nothing but a scale; and which version of its set it is. */
export function beginning(
  { owner, key, names }: Wanted,
  source: IndicatorSetDocument | null,
  latest: IndicatorSetDocument | null,
): { content: SetContent; version: number } {
  const version = (latest?.version ?? 0) + 1;
  if (!source) return { version, content: { ...emptyContent(key), names } };
  const isNextVersion = source.owner === owner && source.key === key;
  const origin = isNextVersion ? source.content.origin : { ...source.content.origin, kind: tailoredKind(source) };
  const basedOn = { key: source.key, version: source.version };
  return { version, content: { ...source.content, origin, basedOn, names } };
}

/** What is tailored from topics that were only derived stays derived: nobody is to take it for the official one. */
function tailoredKind({ content }: IndicatorSetDocument): SetContent['origin']['kind'] {
  return content.origin.kind === 'derived' ? 'derived' : 'tailored';
}

function emptyContent(key: string): SetContent {
  const origin = { kind: 'tailored', note: {}, sources: [] } as const;
  return contentOf({
    ...{ key, version: 1, names: {}, origin, basedOn: null },
    ...{ scale: defaultScale, domains: [], indicators: [] },
  });
}
