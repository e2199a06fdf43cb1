import { describe, expect, it } from "vitest";
import { siteSettings } from "./site-settings.mjs";
import { UserError } from "./user-error.mjs";

describe("siteSettings", () => {
  it("has defaults, and takes an empty variable for an absent one", () => {
    expect(siteSettings({})).toEqual({ port: 3000, siteUrl: "http://localhost:3000" });
    expect(siteSettings({ PORT: "", SITE_URL: " " })).toEqual({ port: 3000, siteUrl: "http://localhost:3000" });
    expect(siteSettings({ PORT: "4000" })).toEqual({ port: 4000, siteUrl: "http://localhost:4000" });
  });

  it("takes an origin, with or without a closing slash", () => {
    const siteUrl = "https://tariffs.example.org";
    expect(siteSettings({ SITE_URL: siteUrl })).toEqual({ port: 3000, siteUrl });
    expect(siteSettings({ SITE_URL: `${siteUrl}/` })).toEqual({ port: 3000, siteUrl });
  });

  it.each(["0", "65536", "-1", "3000.5", "0x10", "http", "1e3"])("refuses PORT=%s in one line", (PORT) => {
    const attempt = () => siteSettings({ PORT });
    expect(attempt).toThrow(UserError);
    expect(attempt).toThrow(`PORT is "${PORT}": it must be a whole number from 1 to 65535.`);
  });

  it.each([
    "tariffs.example.org",
    "ftp://x.org",
    "https://x.org/sub",
    "https://x.org/?a",
    "https://u:p@x.org",
    "//x.org",
  ])("refuses SITE_URL=%s in one line", (SITE_URL) => {
    const attempt = () => siteSettings({ SITE_URL });
    expect(attempt).toThrow(UserError);
    expect(attempt).toThrow(`SITE_URL is "${SITE_URL}"`);
  });
});
