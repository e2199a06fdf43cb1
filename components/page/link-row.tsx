import { Fragment } from "react";

/** Links on one line, parted by dots. */
export function LinkRow({ links }: { links: readonly { href: string; label: string }[] }) {
  return links.map(({ href, label }, index) => (
    <Fragment key={href}>
      {index > 0 && " · "}
      <a href={href}>{label}</a>
    </Fragment>
  ));
}
