import { code, list, oneOf, optionalText, text } from "../column";
import { optionalAddress, optionalPeriodColumn } from "../record-column";
import { defineTable, type Row } from "../table";
import { linkRules } from "./sources";

export const eventKinds = [
  "tariff-action",
  "trade-agreement",
  "negotiation",
  "court-ruling",
  "data-release",
  "summit",
  "meeting",
  "visit",
  "call",
  "statement",
  "report",
  "sanctions",
  "dispute",
  "politics",
  "defence",
  "weapons-test",
] as const;

/** The timeline 2012-2026, and every statement of kind event with the precision of its date. */
export const events = defineTable({
  id: "events",
  folder: "record",
  key: ["id"],
  columns: {
    id: code(/^(\d{4}(-\d{2}){0,2}|undated)-[a-z0-9-]+$/, "Id of the event, for ever"),
    date: optionalPeriodColumn("Day, month or year, as `precision` says; empty where unknown"),
    end_date: optionalPeriodColumn("Last day, where it lasted"),
    precision: oneOf(["day", "month", "year", "unknown"], "How finely the date is known"),
    title: text("What happened, in our own words"),
    kind: oneOf(eventKinds, "Kind of event"),
    partners: list("Places concerned"),
    instrument: optionalText("Legal instrument, where one is known"),
    measure_ids: list("Rows of us-tariff-measures concerned; X* = every id that begins so"),
    url: optionalAddress("Address of the page it rests on"),
    link: oneOf(linkRules, "Whether the address may be linked"),
    link_note: optionalText("Why not, or with which label"),
    source_id: optionalText("Source of ours that is that page"),
    figures: list("Statements that speak of it"),
    status: oneOf(
      ["confirmed", "confirmed-with-caveat", "ambiguous", "unverified", "not-checked"],
      "An editor's check",
    ),
    note: optionalText("How the date was found"),
  },
  references: [
    { column: "partners", table: "partners", key: "code", allow: ["USA", "GUM"] },
    { column: "source_id", table: "sources", key: "id" },
    { column: "figures", table: "figures", key: "id" },
    { column: "measure_ids", table: "us-tariff-measures", key: "measure_id", prefix: true },
  ],
});

export type EventRow = Row<typeof events>;
