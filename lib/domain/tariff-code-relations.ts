/** One HS prefix of a product group or list, 2 to 10 digits without dots, as the legal text has it. */
export interface GroupCode {
  code: string;
  hs_prefix: string;
}

/** How the groups and lists lie to one another, by their HS prefixes and by the lines that are imported. */
export interface CodeRelations {
  /** Codes that hold every line of `code`: `autos` for `passenger-cars`. */
  implied(code: string): readonly string[];
  /** Codes that share some lines with `code` but not all: measures on a part of the group. */
  overlapping(code: string): readonly string[];
}

/**
 * Relations of all groups and lists. A line written with 8 digits in one list and split into 10-digit lines in another
 * overlaps it; it is implied where the other has the line or a shorter prefix of it, or where all lines that are imported
 * are in the other: `cells` are the sets of groups of these lines (a heading of mill steel is written with 4 digits, its
 * lines in Annex I-A one by one).
 */
export function relateCodes(
  rows: readonly GroupCode[],
  cells: readonly { groups: readonly string[] }[] = [],
): CodeRelations {
  const owners = new Map<string, Set<string>>();
  const prefixes = new Map<string, string[]>();
  for (const { code, hs_prefix } of rows) {
    add(owners, hs_prefix, code);
    const own = prefixes.get(code);
    if (own) own.push(hs_prefix);
    else prefixes.set(code, [hs_prefix]);
  }
  const implied = new Map<string, string[]>();
  const overlapping = new Map<string, Set<string>>();
  for (const [code, own] of prefixes) {
    const held = new Map<string, number>();
    for (const prefix of own)
      for (const holder of holdersOf(prefix, owners)) {
        if (holder === code) continue;
        held.set(holder, (held.get(holder) ?? 0) + 1);
        add(overlapping, code, holder);
        add(overlapping, holder, code);
      }
    implied.set(
      code,
      [...held].filter(([, count]) => count === own.length).map(([holder]) => holder),
    );
  }
  for (const [code, shared] of sharedByCells(cells)) {
    const own = implied.get(code) ?? [];
    implied.set(code, [...own, ...shared.filter((holder) => !own.includes(holder))]);
  }
  return {
    implied: (code) => implied.get(code) ?? [],
    overlapping: (code) => [...(overlapping.get(code) ?? [])].filter((other) => !implied.get(code)?.includes(other)),
  };
}

/** The groups that every cell of a group is in as well. */
function sharedByCells(cells: readonly { groups: readonly string[] }[]): Map<string, string[]> {
  const shared = new Map<string, string[]>();
  for (const { groups } of cells)
    for (const code of groups)
      shared.set(
        code,
        (shared.get(code) ?? groups).filter((other) => other !== code && groups.includes(other)),
      );
  return shared;
}

/** Lists that name the prefix or a shorter one that holds it, each once. */
function holdersOf(prefix: string, owners: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const holders = new Set<string>();
  for (let length = 2; length <= prefix.length; length++)
    for (const owner of owners.get(prefix.slice(0, length)) ?? []) holders.add(owner);
  return holders;
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
}
