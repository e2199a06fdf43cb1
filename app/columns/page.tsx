import type { Metadata } from "next";
import { ColumnList } from "@/components/page/column-list";
import { PageHead } from "@/components/page/page-head";
import { ScreenOnly } from "@/components/page/screen-only";
import { Section } from "@/components/page/section";
import { columnIndex, type ColumnList as File } from "@/lib/extract/column-index";
import { type ExtractColumn, provenance } from "@/lib/extract/extract-column";
import { formatNumber } from "@/lib/format/number";
import { Shell } from "../shell";
import styles from "./page.module.css";

export const metadata: Metadata = {
  title: "Columns",
  description: "Every column of every file: name, type, unit, what it holds.",
};

export default function ColumnsPage() {
  const { datasets, charts, pages } = columnIndex();
  const files = [...datasets, ...charts, ...pages];
  const columns = files.reduce((sum, file) => sum + file.columns.length, 0);
  const groups = [
    { title: "Datasets", files: datasets },
    { title: "Charts", files: charts },
    { title: "Other pages", files: pages },
  ];
  return (
    <Shell section="datasets">
      <PageHead
        trail={[{ label: "Data", href: "/datasets" }, { label: "Columns" }]}
        title={`${formatNumber(columns, 0)} columns in ${files.length} files, each with its unit`}
        subtitle="Written from the schemas that check the tables and make the files. CSV, JSON and data package name them alike."
      />
      <ScreenOnly>
        <nav className={styles.index} aria-label="Files">
          <ul>
            {files.map(({ href, title }) => (
              <li key={href}>
                <a href={`#${anchor(href)}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </ScreenOnly>
      <Section
        title="In every file"
        subtitle="Money is in whole dollars (usd), rates and shares are fractions (0.25 is 25%), months YYYY-MM, days YYYY-MM-DD. An empty cell means that nothing is on file, never 0. A string may look like a number (chapter 01, source 000): tell a spreadsheet to import it as text. The last three columns are always these:"
        opening="ruled"
      >
        <ColumnList columns={provenance.map((column) => line(column, []))} />
      </Section>
      {groups.map(({ title, files: own }) => (
        <Section key={title} title={title} opening="ruled">
          {own.map(fileColumns)}
        </Section>
      ))}
    </Shell>
  );
}

function fileColumns({ href, title, columns, key }: File) {
  return (
    <section key={href} id={anchor(href)} className={styles.file}>
      <h3>
        <a href={href}>{title}</a>
      </h3>
      <ColumnList columns={columns.filter((column) => !isCommon(column)).map((column) => line(column, key))} />
    </section>
  );
}

/** A column of provenance whose table says nothing more of it stands at the head of the page alone. */
function isCommon({ key, description }: ExtractColumn): boolean {
  return provenance.some((common) => common.key === key && common.description === description);
}

function line({ key: name, type, unit, description }: ExtractColumn, key: readonly string[]) {
  const words = [type === "list" ? "list, joined by ;" : type, unit, key.includes(name) ? "key" : null];
  return { name, kind: words.filter(Boolean).join(", "), description };
}

function anchor(href: string): string {
  return href.slice(1).replaceAll("/", "-");
}
