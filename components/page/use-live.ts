"use client";

import { useSyncExternalStore } from "react";

/**
 * Whether a component is drawn by the browser: false on the server and while its HTML is taken over, true from the
 * first drawing on where the router mounts it anew. What only readers without a script need is then not drawn at all.
 */
export function useLive(): boolean {
  return useSyncExternalStore(unchanging, inBrowser, onServer);
}

const unchanging = () => () => {};
const inBrowser = () => true;
const onServer = () => false;
