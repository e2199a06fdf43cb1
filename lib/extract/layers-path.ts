/** In the place of a sector: all goods. */
export const allGoods = "all-goods";

/** Path of the page that shows the duty on goods from a partner layer by layer; sector null = all goods. */
export function layersPath(partner: string, sector: string | null): string {
  return `/tariffs/${partner}/${sector ?? allGoods}`;
}
