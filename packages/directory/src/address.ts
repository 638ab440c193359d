/** Where a letter or a visitor goes. `crossStreets` is how people in many cities really find a door. `country` is ISO 3166-1 alpha-2. */
export type Address = {
  address1: string;
  crossStreets: string | null;
  locality: string | null;
  region: string | null;
  postalCode: string | null;
  country: string;
};
