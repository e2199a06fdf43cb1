import { code, dayColumn, oneOf, optionalDayColumn, optionalOneOf, optionalText, text } from "../column";
import { fragmentColumn, optionalAddress, optionalPeriodColumn } from "../record-column";
import { defineTable, type Row } from "../table";

/** How well a bibliographic field is known; `as-read` = it stands on the page or text that was read. */
export const knowledge = ["verified", "as-read", "inferred", "unknown"] as const;

/** Whether an address may be linked: `no` = a repost of agency copy, `repost-only` = linked with that label. */
export const linkRules = ["yes", "no", "repost-only", "none"] as const;

/** Every page a figure was read in: the five founding articles (000-004) and 58 further pages (M01-M89). */
export const sources = defineTable({
  id: "sources",
  folder: "record",
  key: ["id"],
  columns: {
    id: code(/^(\d{3}|M\d{2})$/, "Id of the source, for ever"),
    kind: oneOf(["founding", "further"], "Founding article or further source"),
    title: text("Title"),
    title_status: oneOf(knowledge, "How well the title is known"),
    title_note: optionalText("Where the title comes from"),
    author: optionalText("Authors, ;-joined"),
    author_status: oneOf(knowledge, "How well the author is known"),
    author_note: optionalText("Where the author comes from"),
    publisher: text("Who published the page that was read"),
    original_publisher: optionalText("Who published it first, where another"),
    published: optionalPeriodColumn("Day, month or year of publication"),
    published_earliest: optionalDayColumn("Earliest day it can have been published"),
    published_latest: optionalDayColumn("Latest day it can have been published"),
    published_status: oneOf(knowledge, "How well the day is known"),
    published_note: optionalText("How the day was found"),
    read_by: dayColumn("Day by which the page had been read"),
    url: optionalAddress("Address of the page"),
    url_status: oneOf(knowledge, "How well the address is known"),
    url_note: optionalText("What is to be said of the address"),
    original_url: optionalAddress("Address at the first publisher"),
    link: oneOf(linkRules, "Whether the address may be linked"),
    link_note: optionalText("Why not, or with which label"),
    tier: optionalOneOf(
      ["A", "B", "C", "D", "E"],
      "A official, B wire or newspaper, C think tank, law firm or trade press, D repost, E advocacy or state media",
    ),
    copy_kind: text("Original, syndication, repost"),
    article_type: optionalText("What kind of article"),
    language: code(/^[a-z]{2}$/, "Language of the page"),
    text_file: optionalText("Name of the text that the fragments were checked against"),
    text_fragment: fragmentColumn("Fragment that identifies the page"),
    caution: optionalText("What a reader should know before following the link"),
  },
});

export type SourceRow = Row<typeof sources>;
