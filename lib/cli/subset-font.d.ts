/** The package ships no types; this is the part that subset-fonts.ts and subset-picture-fonts.ts call. */
declare module "subset-font" {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: "woff2" | "truetype";
      variationAxes?: Record<string, number | { min: number; max: number }>;
      /** Entries of the name table to keep besides those that every font has. */
      preserveNameIds?: readonly number[];
    },
  ): Promise<Buffer>;
}
