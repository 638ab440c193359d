import { PrivateAddress } from './guarded-agent.js';

/** Why nothing came back. `notAllowed`: it was not asked, because it does not lead to the open internet. */
export type NetworkTrouble = 'timeout' | 'unknownHost' | 'unreachable' | 'certificate' | 'notAllowed';

const byCode: Readonly<Record<string, NetworkTrouble>> = {
  ENOTFOUND: 'unknownHost',
  EAI_NODATA: 'unknownHost',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  ETIMEDOUT: 'timeout',
};

/** Why nothing came back, from whatever was thrown. */
export function troubleOf(error: unknown): NetworkTrouble {
  if (error instanceof PrivateAddress) return 'notAllowed';
  if (!(error instanceof Error)) return 'unreachable';
  if (error.name === 'TimeoutError') return 'timeout';
  const code = 'code' in error ? String(error.code) : '';
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) return 'certificate';
  return byCode[code] ?? (code === 'ERR_INVALID_URL' ? 'notAllowed' : 'unreachable');
}
