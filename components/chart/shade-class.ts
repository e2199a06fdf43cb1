import styles from "./heat-map.module.css";

/** Class of a cell's colour: ink on the shade of its rate class; a rule only for 0, hatching for no rate (null). */
export function shadeClass(shade: number | null): string {
  if (shade === null) return `${styles.cell} ${styles.none}`;
  return `${styles.cell} ${shade === 0 ? styles.zero : styles[`rate${shade}`]}`;
}
