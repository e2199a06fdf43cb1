"use client";
import { useState, useSyncExternalStore } from "react";
import styles from "./copy-rows.module.css";

const nothing = () => () => {};

/** Copies the table on the page as tab-separated text, with its exact values, ready to paste into a sheet. */
export function CopyRows({ table }: { table: string }) {
  const [said, setSaid] = useState("");
  const canCopy = useSyncExternalStore(
    nothing,
    () => "clipboard" in navigator,
    () => false,
  );
  if (!canCopy) return null;
  const copy = async () => {
    const rows = [...(document.getElementById(table)?.querySelectorAll("tr") ?? [])];
    const text = rows.map((row) => [...row.querySelectorAll("[data-cell]")].map(cellText).join("\t")).join("\n");
    await navigator.clipboard.writeText(`${text}\n`).then(
      () => setSaid(`${rows.length - 1} rows copied.`),
      () => setSaid("The browser did not allow it."),
    );
  };
  return (
    <span className={styles.copy}>
      <button type="button" onClick={copy}>
        Copy these rows
      </button>
      <span role="status">{said}</span>
    </span>
  );
}

/** A tab or line end inside a cell would split it. */
function cellText(cell: Element): string {
  return (cell.getAttribute("data-cell") ?? "").replace(/[\t\r\n]+/g, " ");
}
