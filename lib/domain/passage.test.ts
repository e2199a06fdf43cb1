import { describe, expect, it } from "vitest";
import { passageLink, passageUrl } from "./passage";

const page = { url: "https://example.org/a", link: "yes" } as const;

describe("passageUrl", () => {
  it("percent-encodes comma, dash and ampersand as the standard asks", () => {
    expect(passageUrl(page, "Vietnam, Laos, and Cambodia")).toBe(
      "https://example.org/a#:~:text=Vietnam%2C%20Laos%2C%20and%20Cambodia",
    );
    expect(passageUrl(page, "16-point-six billion")).toBe("https://example.org/a#:~:text=16%2Dpoint%2Dsix%20billion");
    expect(passageUrl(page, "imports & exports")).toBe("https://example.org/a#:~:text=imports%20%26%20exports");
    expect(passageUrl(page, "Estonia’s 80% #1")).toBe("https://example.org/a#:~:text=Estonia%E2%80%99s%2080%25%20%231");
  });

  it("appends to a hash that is there", () => {
    expect(passageUrl({ url: "https://example.org/a#part", link: "yes" }, "Laos 40%")).toBe(
      "https://example.org/a#part:~:text=Laos%2040%25",
    );
  });

  it("links to nothing rather than to a guess", () => {
    expect(passageUrl({ url: null, link: "none" }, "x")).toBeNull();
    expect(passageUrl({ url: "https://example.org/a", link: "no" }, "x")).toBeNull();
    expect(passageUrl(page, null)).toBe("https://example.org/a");
  });
});

describe("passageLink", () => {
  it("names a repost and marks the one that is linked", () => {
    expect(passageLink({ url: "https://example.org/a", link: "no" })).toEqual({
      href: null,
      rel: null,
      label: "not linked: a repost",
    });
    expect(passageLink({ url: "https://example.org/a", link: "repost-only" }).rel).toBe(
      "noopener noreferrer external nofollow",
    );
    expect(passageLink(page).rel).toBe("noopener noreferrer external");
    expect(passageLink({ url: null, link: "none" }).label).toBe("no known address");
  });
});
