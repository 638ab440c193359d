import { fetchedLate } from '../late/fetched-late.js';

export const QrCode = fetchedLate(async () => (await import('./QrCode.js')).QrCode);
