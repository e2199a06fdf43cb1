/** Columns that only the tables of the record need. */
import { z } from "zod";
import { parseStatedPeriod } from "@/lib/domain/stated-period";

/** A period or day as a source states it: `2024`, `2024-11`, `2024-01/2024-11`, `2025-04-03/..`; null where empty. */
export const optionalPeriodColumn = (description: string) =>
  z
    .string()
    .refine(
      (cell) => cell === "" || parseStatedPeriod(cell) !== null,
      "is neither empty nor a period (2024, 2024-11, 2024-01/2024-11, 2025-04-03/..)",
    )
    .transform((cell) => (cell === "" ? null : cell))
    .meta({ type: "string", description });

/** A text fragment of at most six words, or null where the cell is empty. */
export const fragmentColumn = (description: string) =>
  z
    .string()
    .refine((cell) => cell === "" || cell.trim().split(/\s+/).length <= 6, "has more than six words")
    .transform((cell) => (cell === "" ? null : cell))
    .meta({ type: "string", description });

/** An https or http address, or null where the cell is empty. */
export const optionalAddress = (description: string) =>
  z
    .string()
    .regex(/^$|^https?:\/\/[^\s]+$/, "is neither empty nor an address")
    .transform((cell) => (cell === "" ? null : cell))
    .meta({ type: "string", description });
