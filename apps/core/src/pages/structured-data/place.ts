import type { Address, Position, Schedule } from '@ventanilla/contracts';
import type { JsonLd } from './json-ld.js';

const days = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

export function placeData(
  name: string,
  { address, position }: { address: Address; position: Position | null },
): JsonLd {
  return {
    '@type': 'Place',
    name,
    address: {
      '@type': 'PostalAddress',
      streetAddress: address.address1,
      addressLocality: address.locality,
      addressRegion: address.region,
      postalCode: address.postalCode,
      addressCountry: address.country,
    },
    geo: position && { '@type': 'GeoCoordinates', latitude: position.latitude, longitude: position.longitude },
  };
}

/** Opening hours with their season; a day that ends at 24:00 ends at 23:59, as schema.org has it. */
export function hoursData(schedules: readonly Schedule[]): JsonLd[] {
  return schedules.flatMap(({ periods, validFrom, validTo }) =>
    periods.map((period) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: period.days.map((day) => `https://schema.org/${days[day]}`),
      opens: period.opensAt,
      closes: period.closesAt === '24:00' ? '23:59' : period.closesAt,
      validFrom,
      validThrough: validTo,
    })),
  );
}
