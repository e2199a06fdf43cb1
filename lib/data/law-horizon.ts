import { type Day, day } from "@/lib/domain/period";
import { datasetOf } from "./dataset";
import { usTariffMeasures } from "./schema/us-tariff-measures";

/** Last day on which the tariff law is known: the day of the release that the table of measures was taken from. */
export function lawHorizon(): Day {
  return day(datasetOf(usTariffMeasures.id).published);
}
