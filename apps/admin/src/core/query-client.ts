import { QueryClient } from '@tanstack/react-query';
import { isDeskError } from './desk-error.js';

const RETRIES = 3;

/** Asks again where it may help: what core refused would be refused again, and the person would wait seconds to be told. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { retry: (failures, error) => failures < RETRIES && !isFinal(error) } },
  });
}

function isFinal(error: Error): boolean {
  return isDeskError(error) && error.status < 500 && !isDeskError(error, 'tooManyRequests');
}
