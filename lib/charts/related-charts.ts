import { catalogue } from "./catalogue";

export interface ChartLink {
  id: string;
  name: string;
}

/** At most so many are offered below a chart. */
const most = 6;

/** Charts that share a dataset with this one, most shared first, then those of its topic, in the catalogue's order. */
export function relatedCharts(id: string): ChartLink[] {
  const own = catalogue.get(id);
  if (!own) return [];
  const inputs = new Set(Object.values(own.inputs).map((table) => table.id));
  return [...catalogue]
    .filter(([other]) => other !== id)
    .map(([other, { name, topic, inputs: others }]) => {
      const shared = new Set(Object.values(others).flatMap((table) => (inputs.has(table.id) ? [table.id] : []))).size;
      return { id: other, name, nearness: 2 * shared + Number(topic === own.topic) };
    })
    .filter(({ nearness }) => nearness > 0)
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, most)
    .map(({ id: other, name }) => ({ id: other, name }));
}

/** Charts whose names stand in the notes of this one: the page links them. */
export function chartsNamed(id: string, notes: readonly string[]): ChartLink[] {
  return [...catalogue]
    .filter(([other, { name }]) => other !== id && notes.some((note) => note.includes(name)))
    .map(([other, { name }]) => ({ id: other, name }));
}
