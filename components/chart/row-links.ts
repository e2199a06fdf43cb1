/** Whether rows of a drawing are links: not in pictures; in a page in its own window, in an embed in a new one. */
export type RowLinks = "here" | "new" | null;
