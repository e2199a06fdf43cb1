/** Up, down, or both where the column is not sorted: 10 px, 1.5 px stroke. */
export function SortSign({ order }: { order: "ascending" | "descending" | "none" }) {
  return (
    <svg
      width="10"
      height="12"
      viewBox="0 0 10 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      {order !== "descending" && <path d="M2 5l3-3l3 3" opacity={order === "none" ? 0.45 : 1} />}
      {order !== "ascending" && <path d="M2 7.5l3 3l3-3" opacity={order === "none" ? 0.45 : 1} />}
    </svg>
  );
}
