/** Paths on a 16 px square, drawn with a 1.5 px stroke: the text fonts have neither arrows nor ticks. */
const paths = {
  external: "M5 11 11 5M6 5h5v5",
  menu: "M2.5 4h11M2.5 8h11M2.5 12h11",
  search: "M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.5 10.5 14 14",
  download: "M8 2.5v7.5M4.5 7 8 10.5 11.5 7M3 13.5h10",
  embed: "M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5",
  cite: "M6.5 4.5C4.5 5 3.5 6.5 3.5 9v2.5h3V8.5h-3M13 4.5c-2 .5-3 2-3 4.5v2.5h3V8.5h-3",
  link: "M6.5 9.5l3-3M7 4.5l1.5-1.5a3.2 3.2 0 0 1 4.5 4.5L11.5 9M4.5 7 3 8.5A3.2 3.2 0 0 0 7.5 13L9 11.5",
  next: "M6 3.5 10.5 8 6 12.5",
  previous: "M10 3.5 5.5 8 10 12.5",
  down: "M3.5 6 8 10.5 12.5 6",
  close: "M4 4l8 8M12 4l-8 8",
} as const;

export type IconName = keyof typeof paths;

/** A sign beside a word; it says nothing alone and is hidden from screen readers. `size` in px. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={(1.5 * 16) / size}
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
