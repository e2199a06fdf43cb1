import { lawOnFile } from "@/lib/data/duty-record";
import { addedAllGoodsDuty } from "@/lib/domain/headline";
import type { Day } from "@/lib/domain/period";
import { horizon } from "./law";
import { partnerName } from "./partners";

export interface DutyGrid {
  days: Day[];
  rows: { partner: string; name: string; cells: { added: number | null; cap: number | null }[] }[];
}

/** The added all-goods duty of partners on each day since `from` on which one of theirs changed. */
export function dutyGrid(partners: readonly string[], from: Day): DutyGrid {
  const law = lawOnFile();
  const cells = (day: Day) =>
    partners.map((partner) => {
      const { added, all_in_cap } = addedAllGoodsDuty(law, partner, day);
      return { added: all_in_cap === null ? added : null, cap: all_in_cap };
    });
  let before = "";
  const days = law.changeDays.filter((day) => {
    if (day < from || day > horizon()) return false;
    const now = JSON.stringify(cells(day));
    const changed = now !== before;
    before = now;
    return changed;
  });
  const columns = days.map(cells);
  return {
    days,
    rows: partners.map((partner, at) => ({
      partner,
      name: partnerName(partner),
      cells: columns.map((column) => column[at] as { added: number | null; cap: number | null }),
    })),
  };
}
