import type { CSSProperties } from "react";
import type { FilterOptions } from "@/lib/charts/filter-options";
import styles from "./filter-bar.module.css";
import { PartnerPicker } from "./partner-picker";

/** More chips than this are folded into their count. */
const mostChips = 8;

/** The partners shown, each to be taken away, and the picker. */
export function PartnerChips({
  options: { partners, mostPartners, add, onePartner, action, fields },
}: {
  options: FilterOptions;
}) {
  const chips = partners?.map((partner) => <PartnerChip key={partner.code} partner={partner} />) ?? [];
  return (
    <div className={`${styles.group} ${styles.full}`}>
      <span className={styles.name}>{onePartner ? "Partner" : "Partners"}</span>
      <div className={styles.chips}>
        {chips.length > mostChips ? (
          <details className={styles.folded}>
            <summary>{chips.length} partners</summary>
            <div className={styles.chips}>{chips}</div>
          </details>
        ) : (
          chips
        )}
        <PartnerPicker
          one={onePartner}
          chosen={(partners ?? []).filter(({ code }) => code !== "").map(({ code, label }) => ({ code, label }))}
          options={add}
          most={mostPartners}
          action={action}
          fields={fields.filter(({ name }) => name !== "partner")}
        />
      </div>
    </div>
  );
}

/** A partner shown, which can be taken away; the one that a chart must have is not a link. */
function PartnerChip({ partner: { code, label, tone, without } }: { partner: PartnerShown }) {
  const style = { "--tone": tone === "ink" ? "var(--ink)" : `var(--${tone})` } as CSSProperties;
  if (without === null)
    return (
      <b className={code === "" ? undefined : styles.chip} style={style}>
        {label}
      </b>
    );
  return (
    <a className={styles.chip} style={style} href={without}>
      {label}
      <span aria-hidden="true">×</span>
      <span className={styles["visually-hidden"]}>: remove</span>
    </a>
  );
}

type PartnerShown = NonNullable<FilterOptions["partners"]>[number];
