import { AsideLine } from "@/components/page/aside-line";

const words = {
  verified: "verified",
  "as-read": "as it stands on the page that was read",
  inferred: "inferred",
} as const;

export interface KnowledgeProps {
  status: keyof typeof words | "unknown";
  /** How it is known, or why not. */
  note: string | null;
}

/** How well a bibliographic field is known, under its value. */
export function Knowledge({ status, note }: KnowledgeProps) {
  // Of what is unknown the value itself says so.
  const line = [status === "unknown" ? null : words[status], note].filter(Boolean).join(": ");
  return line === "" ? null : <AsideLine>{line}</AsideLine>;
}
