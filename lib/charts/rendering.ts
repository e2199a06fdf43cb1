/**
 * How an embed or a picture of a view is rendered: the parameters that never change what is shown. Part of the one
 * parser of addresses (`query.ts`); a value that is not on the closed list is a fault that names the list.
 */
import type { QueryFault } from "./query";

export const themes = ["auto", "light", "dark"] as const;
export const pictureWidths = [640, 960, 1280, 1920] as const;
export const pictureScales = [1, 2, 3] as const;

export interface Rendering {
  theme: (typeof themes)[number];
  /** Whether events and reported figures are marked. */
  annotations: boolean;
  /** Data version to hold fast to; null: the newest. */
  v: string | null;
  /** Width of a picture in px, before `scale`. */
  w: (typeof pictureWidths)[number];
  scale: (typeof pictureScales)[number];
  /** The 1200 × 630 picture of link previews. */
  social: boolean;
}

export const standardRendering: Rendering = {
  theme: "auto",
  annotations: true,
  v: null,
  w: 1280,
  scale: 1,
  social: false,
};

/** `20261121-1a2b3c4d`: the day and the first eight hex digits of the sha256 over the tables. */
export const versionPattern = /^20\d{6}-[0-9a-f]{8}$/;

/** Reads the parameters of a rendering; `given` yields the values of a name, empty ones left out. */
export function parseRendering(given: (name: string) => string[]): { fault: QueryFault } | Rendering {
  const rendering = { ...standardRendering };
  const faults: QueryFault[] = [];
  const read = (name: string, allowed: readonly string[], set: (value: string) => void) => {
    const values = new Set(given(name));
    const [value] = values;
    if (values.size > 1)
      faults.push({ parameter: name, detail: `${name} was given more than once, with different values.`, allowed: [] });
    else if (value !== undefined && allowed.includes(value)) set(value);
    else if (value !== undefined)
      faults.push({
        parameter: name,
        detail: `“${value.slice(0, 40)}” is not a value of ${name}.`,
        allowed: [...allowed],
      });
  };
  read("theme", themes, (value) => (rendering.theme = value as Rendering["theme"]));
  read("annotations", ["0", "1"], (value) => (rendering.annotations = value === "1"));
  read("w", pictureWidths.map(String), (value) => (rendering.w = Number(value) as Rendering["w"]));
  read("scale", pictureScales.map(String), (value) => (rendering.scale = Number(value) as Rendering["scale"]));
  read("size", ["social"], () => (rendering.social = true));
  const version = new Set(given("v"));
  const [v] = version;
  if (version.size > 1 || (v !== undefined && !versionPattern.test(v)))
    faults.push({ parameter: "v", detail: "v is not the name of a data version.", allowed: ["YYYYMMDD-xxxxxxxx"] });
  else rendering.v = v ?? null;
  const [fault] = faults;
  return fault ? { fault } : rendering;
}

/**
 * A canonical query with what a rendering adds to it, defaults left out, in a fixed order. `kind`: an embed has no
 * width, a picture of the social size neither.
 */
export function renderingQuery(query: string, rendering: Partial<Rendering>, kind: "embed" | "picture"): string {
  const { theme, annotations, v, w, scale, social } = { ...standardRendering, ...rendering };
  const sized = kind === "picture" && !social;
  const added: [string, boolean, string][] = [
    ["v", v !== null, v ?? ""],
    ["theme", theme !== "auto", theme],
    ["annotations", !annotations, "0"],
    ["w", sized && w !== standardRendering.w, String(w)],
    ["scale", sized && scale !== 1, String(scale)],
    ["size", kind === "picture" && social, "social"],
  ];
  const words = added.filter(([, differs]) => differs).map(([name, , value]) => `${name}=${value}`);
  return [query, ...words].filter((part) => part !== "").join("&");
}
