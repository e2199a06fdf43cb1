import { partnerPhrase } from "@/lib/format/partner-phrase";
import { formatRate } from "@/lib/format/rate";
import { measureName } from "./measure-words";
import { shareWords } from "./stack-duty";
import type { StackPage } from "./stack-page";
import type { Uncounted } from "./stack-shipment";

/** How many measures are named; the rest are counted. */
const named = 3;

/** What the headline rate of a shipment leaves out: the measures on a part of the goods, with what each reaches. */
export function uncountedWords({ shipment, partner, view }: StackPage): string {
  const uncounted = shipment?.uncounted ?? [];
  const { product, sector } = view.question;
  const first = uncounted.slice(0, named).map(oneWords);
  const more = uncounted.length - first.length;
  const list = [...first, ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
  const goods = product.length > 0 ? "these goods" : sector === null ? "the goods" : "the sector";
  const shares = product.length > 0 ? "" : ` Shares of the imports of ${goods} from ${partnerPhrase(partner)} in 2024.`;
  return `Not counted at the headline rate, as they reach a part of ${goods}: ${list}.${shares}`;
}

/** Not "+50": what such a measure reaches may be free of the layers of the headline, as metals are of the forced-labour duty. */
function oneWords({ measure, rate, is_cap, share }: Uncounted): string {
  const owed = rate === null ? "a rate by tariff line" : `${formatRate(rate)}${is_cap ? " in all" : ""}`;
  return `${owed} under ${measureName(measure)}${share === null ? "" : `, on ${shareWords(share)} of the imports`}`;
}
