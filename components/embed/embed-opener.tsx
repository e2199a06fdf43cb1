"use client";

import type { MouseEvent, ReactNode } from "react";

/** A link to the dialog, which is plain text below the chart; with a script it opens the dialog over the page. */
export function EmbedOpener({
  target,
  className,
  children,
}: {
  target: string;
  className?: string;
  children: ReactNode;
}) {
  const open = (event: MouseEvent) => {
    const dialog = document.getElementById(target);
    if (!(dialog instanceof HTMLDialogElement)) return;
    event.preventDefault();
    dialog.showModal();
  };
  return (
    <a href={`#${target}`} className={className} onClick={open}>
      {children}
    </a>
  );
}
