import { type Loaded, rowsOf } from "./check-tables";
import { cellFault, type DataFault } from "./data-error";
import { countryGroups } from "./schema/country-groups";
import { partners } from "./schema/partners";
import { sectorsAndProductGroups } from "./schema/sectors-and-product-groups";
import { type TariffMeasureRow, usTariffMeasures } from "./schema/us-tariff-measures";

/** What the duty engine takes for granted of the measures, and of the groups of partners and scopes. */
export function checkLaw(loaded: Loaded): DataFault[] {
  return [...rowsOf(loaded, usTariffMeasures).flatMap(measureFaults), ...groupFaults(loaded), ...scopeFaults(loaded)];
}

/** Kinds that carry no duty: they are shown, never added. */
const events = ["announcement_event", "scope_event", "termination_event", "import_prohibition"];

function measureFaults(row: TariffMeasureRow, index: number): DataFault[] {
  const faults: DataFault[] = [];
  const unless = (holds: boolean, column: keyof TariffMeasureRow, problem: string) => {
    if (!holds) faults.push(cellFault(usTariffMeasures.file, index, column, row[column], problem));
  };
  const { authority, kind_code, rate } = row;
  const counted = row.in_totals === "yes";
  unless(!counted || !events.includes(kind_code), "in_totals", `a ${kind_code} is never in a total`);
  unless(!counted || row.effective_from !== null, "in_totals", "what never came into force is never in a total");
  unless(!counted || row.partner_codes.length > 0, "partner_codes", "a row in the totals must say whom it reaches");
  unless(!counted || row.scope_codes.length > 0, "scope_codes", "a row in the totals must say which goods it reaches");
  unless(kind_code !== "all_in_cap" || rate !== null, "rate", "a cap must have a rate");
  unless(!counted || authority === "mfn" || rate !== null, "rate", "a row in the totals must have a rate");
  unless(kind_code !== "exempt" || rate === null || rate === 0, "rate", "an exemption has no rate");
  unless(rate === null || (rate >= 0 && rate <= 10), "rate", "is not a fraction of the value (0.25 for 25 %)");
  unless(
    (authority === "section-301") === (row.programme !== null),
    "programme",
    "section 301 rows have a programme, others none",
  );
  for (const column of ["partner_codes", "partner_codes_except", "scope_codes", "overrides", "yields_to"] as const)
    unless(new Set(row[column]).size === row[column].length, column, "names a code twice");
  return faults;
}

/** The column `groups` of partners and the table of groups say the same. */
function groupFaults(loaded: Loaded): DataFault[] {
  const members = new Set(rowsOf(loaded, countryGroups).map(({ group, partner }) => `${group} ${partner}`));
  const stated = new Set<string>();
  const unknown = rowsOf(loaded, partners).flatMap(({ code, groups }, index) =>
    groups.flatMap((group) => {
      stated.add(`${group} ${code}`);
      return members.has(`${group} ${code}`)
        ? []
        : [cellFault(partners.file, index, "groups", group, `${countryGroups.id} does not list ${code} in it`)];
    }),
  );
  const unstated = rowsOf(loaded, countryGroups).flatMap(({ group, partner }, index) =>
    stated.has(`${group} ${partner}`)
      ? []
      : [cellFault(countryGroups.file, index, "partner", partner, `${partners.id} does not list it in ${group}`)],
  );
  return [...unknown, ...unstated];
}

/** Every scope names the sectors of its lines; a sector names itself. */
function scopeFaults(loaded: Loaded): DataFault[] {
  const rows = rowsOf(loaded, sectorsAndProductGroups);
  const sectors = new Set(rows.filter(({ kind }) => kind === "sector").map(({ code }) => code));
  return rows.flatMap((row, index) => {
    const strangers = row.sectors.filter((code) => !sectors.has(code));
    const problem =
      strangers.length > 0
        ? "is not a sector"
        : row.kind === "sector" && row.sectors.join() !== row.code
          ? "a sector must name itself alone"
          : null;
    const value = strangers.length > 0 ? strangers : row.sectors;
    return problem ? [cellFault(sectorsAndProductGroups.file, index, "sectors", value, problem)] : [];
  });
}
