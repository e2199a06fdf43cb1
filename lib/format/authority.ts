import type { Authority } from "@/lib/domain/measure";

/** Names of the powers under which duties are laid, as tables and legends print them. */
export const authorityNames: Record<Authority, string> = {
  mfn: "Base (MFN)",
  "section-201": "Section 201",
  "section-232": "Section 232",
  "section-301": "Section 301",
  "ieepa-fentanyl": "IEEPA fentanyl",
  "ieepa-reciprocal": "IEEPA reciprocal",
  "ieepa-country": "IEEPA country",
  "section-122": "Section 122",
  "section-338": "Section 338",
  "secondary-tariff": "Secondary tariff",
  truce: "Truce",
};
