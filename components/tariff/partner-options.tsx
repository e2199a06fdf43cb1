"use client";

/** Options of a select of partners, by code and name. The browser makes them: as elements, 200 are 11 kB more of a view. */
export function PartnerOptions({ partners }: { partners: readonly (readonly [code: string, name: string])[] }) {
  return partners.map(([code, name]) => (
    <option key={code} value={code}>
      {name}
    </option>
  ));
}
