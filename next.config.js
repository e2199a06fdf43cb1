/** @type {import("next").NextConfig} */
const config = {
  compress: false, // the front server compresses, once (lib/cli/serve.mjs)
  // An address with a query is another page than without (proxy.ts): the router may not guess one from the other.
  experimental: { optimisticRouting: false, varyParams: false },
  distDir: process.env.SITE_BUILD ?? ".next", // each build of `npm start` has a folder of its own (lib/cli/build.mjs)
  images: { unoptimized: true }, // no image of ours needs Next's resizer, so nobody may call it
  poweredByHeader: false,
  serverExternalPackages: ["@resvg/resvg-js", "pdfkit", "svg-to-pdfkit"], // native code and data files: not to be bundled
  turbopack: { root: __dirname }, // whatever lock files lie in the folders above
  typescript: { ignoreBuildErrors: true }, // `npm test` checks types, once, tests and commands included
};

// CommonJS: package.json has no "type" (Turbopack trips over one), and Node warns of an ES module without it.
module.exports = config;
