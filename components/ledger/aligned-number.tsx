import styles from "./aligned-number.module.css";

/** A number that stands on its decimal point, whatever its decimals; only printed digits are shown. */
export function AlignedNumber({ children, bracketed = false }: { children: string; bracketed?: boolean }) {
  const at = children.indexOf(".");
  const [whole, fraction] = at < 0 ? [children, ""] : [children.slice(0, at), children.slice(at)];
  return (
    <span>
      {bracketed && "("}
      {whole}
      <span className={styles.fraction}>
        {fraction}
        {bracketed && ")"}
      </span>
    </span>
  );
}
