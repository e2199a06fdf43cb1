/** The law and the weights of its averages as they are on file, each indexed once a process. */
import { type AverageWeights, indexWeights } from "@/lib/domain/average-weights";
import { indexLaw, type Law } from "@/lib/domain/law";
import { type CodeRelations, relateCodes } from "@/lib/domain/tariff-code-relations";
import { lawHorizon } from "./law-horizon";
import { calculationAssumptions } from "./schema/calculation-assumptions";
import { countryGroups } from "./schema/country-groups";
import { dutiesByPartnerAndChapter2024 } from "./schema/duties-by-partner-and-chapter-2024";
import { imports2024ByPartnerAndCell } from "./schema/imports-2024-by-partner-and-cell";
import { preferenceShares2024 } from "./schema/preference-shares-2024";
import { productGroupHsCodes } from "./schema/product-group-hs-codes";
import { usTariffMeasures } from "./schema/us-tariff-measures";
import { readTable } from "./table";

/** All measures on file, known to the horizon. */
export function lawOnFile(): Law {
  law ??= indexLaw(readTable(usTariffMeasures), { horizon: lawHorizon() });
  return law;
}
let law: Law | undefined;

/** The imports of 2024 by cell, with the shares and assumptions of the averages. */
export function weightsOnFile(): AverageWeights {
  weights ??= indexWeights({
    cells: readTable(imports2024ByPartnerAndCell),
    chapterImports: readTable(dutiesByPartnerAndChapter2024),
    preferenceShares: readTable(preferenceShares2024),
    assumptions: readTable(calculationAssumptions),
    euMembers: readTable(countryGroups).flatMap(({ group, partner }) => (group === "EU27" ? [partner] : [])),
  });
  return weights;
}
let weights: AverageWeights | undefined;

/** Which product groups and lists hold one another, by their HS prefixes and by the lines imported in 2024. */
export function relationsOnFile(): CodeRelations {
  relations ??= relateCodes(readTable(productGroupHsCodes), readTable(imports2024ByPartnerAndCell));
  return relations;
}
let relations: CodeRelations | undefined;
