import type { PlotWidth } from "@/lib/plot/frame";
import styles from "./chart.module.css";

const sizes: Record<PlotWidth, string | undefined> = { 1128: styles.wide, 704: styles.medium, 343: styles.narrow };

/** Class of the static drawing of a width: the container query of the box shows one of three. */
export function drawingClass(width: PlotWidth): string {
  return `${styles.drawing} ${sizes[width]}`;
}
