import type { FullVersion, Version } from '@ventanilla/contracts';
import type { VersionLine } from './version.repository.js';
import type { VersionDocument } from './version.schema.js';

export function toVersion({ entry, version, at, by, action, languages, why, minor, states }: VersionLine): Version {
  return { entry: entry.toHexString(), version, at: at.toISOString(), by, action, languages, why, minor, states };
}

export function toFullVersion(document: VersionDocument): FullVersion {
  return { ...toVersion(document), content: document.content } as FullVersion;
}
