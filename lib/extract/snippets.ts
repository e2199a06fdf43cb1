/** A few lines of a language that read a dataset's CSV, as they are pasted. */
export interface Snippet {
  id: "curl" | "python" | "r" | "javascript" | "power-query" | "sheets";
  label: string;
  code: string;
  /** What to know before pasting. */
  note: string | null;
}

/** Snippets for the CSV at an address; each keeps codes such as chapter `01` as text where its language would not. */
export function snippets(url: string, columns: readonly { key: string; numeric: boolean }[]): Snippet[] {
  const text = columns.filter(({ numeric }) => !numeric).map(({ key }) => key);
  const json = url.replace(".csv", ".json");
  return [
    {
      id: "curl",
      label: "curl",
      code: `curl --fail --compressed --remote-name --remote-header-name "${url}"`,
      note: null,
    },
    {
      id: "python",
      label: "Python",
      code: `import pandas as pd

text = [${text.map((key) => `"${key}"`).join(", ")}]
rows = pd.read_csv("${url}", dtype={name: "string" for name in text}, keep_default_na=False, na_values=[""])
print(rows.tail())`,
      note: "Codes stay text, and only an empty cell is missing (a code NA is not).",
    },
    {
      id: "r",
      label: "R",
      code: `text <- c(${text.map((key) => `"${key}"`).join(", ")})
rows <- read.csv("${url}", colClasses = setNames(rep("character", length(text)), text),
                 na.strings = "", fileEncoding = "UTF-8", check.names = FALSE)
print(tail(rows))`,
      note: null,
    },
    {
      id: "javascript",
      label: "JavaScript",
      code: `const { rows } = await (await fetch("${json}")).json();
console.log(rows.at(-1));`,
      note: "As a module, in a browser or in Node 18 or newer.",
    },
    {
      id: "power-query",
      label: "Excel (Power Query)",
      code: `let
    Source = Csv.Document(Web.Contents("${url}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
    Headed = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
    Typed = Table.TransformColumnTypes(Headed, {${columns.map(({ key, numeric }) => `{"${key}", type ${numeric ? "number" : "text"}}`).join(", ")}}, "en-US")
in
    Typed`,
      note: "Data, Get Data, Blank Query, Advanced Editor.",
    },
    {
      id: "sheets",
      label: "Google Sheets",
      code: `=IMPORTDATA("${url}", ",", "en_US")`,
      note: "Sheets reads files up to its own limit of cells: filter a long table first and take the address of that view. The site must be reachable from the internet.",
    },
  ];
}
