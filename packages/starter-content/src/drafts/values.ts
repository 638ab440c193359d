import type { Address, OpeningPeriod, Phone, Schedule, Weekday } from '@ventanilla/contracts';

export const weekdaysToFriday: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR'];
export const weekend: Weekday[] = ['SA', 'SU'];

/** Hours on the given days: `open(['TU'], '11:00', '15:00')`. */
export function open(days: Weekday[], opensAt: string, closesAt: string): OpeningPeriod {
  return { days, opensAt, closesAt };
}

/** Opening hours that no source bounds to a season. */
export function schedule(...periods: OpeningPeriod[]): Schedule {
  return { validFrom: null, validTo: null, periods, exceptions: [], byAppointment: false };
}

export function voice(number: string): Phone {
  return { number, extension: null, type: 'voice', languages: [] };
}

export function whatsapp(number: string): Phone {
  return { ...voice(number), type: 'whatsapp' };
}

/** An address as its source gives it; what the source leaves out stays empty. */
export function addressIn(region: string) {
  return (address1: string, locality: string | null = null, crossStreets: string | null = null): Address => ({
    address1,
    crossStreets,
    locality,
    region,
    postalCode: null,
    country: 'AR',
  });
}
