import type { LinkError } from '@ventanilla/contracts';
import { PrivateAddress } from './guarded-agent.js';

const byCode: Readonly<Record<string, LinkError>> = {
  ENOTFOUND: 'unknownHost',
  EAI_NODATA: 'unknownHost',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  ETIMEDOUT: 'timeout',
};

/** Why nothing came back, from whatever was thrown. */
export function errorOf(error: unknown): LinkError {
  if (error instanceof PrivateAddress) return 'notAllowed';
  if (!(error instanceof Error)) return 'unreachable';
  if (error.name === 'TimeoutError') return 'timeout';
  const code = 'code' in error ? String(error.code) : '';
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) return 'certificate';
  return byCode[code] ?? (code === 'ERR_INVALID_URL' ? 'notAllowed' : 'unreachable');
}
