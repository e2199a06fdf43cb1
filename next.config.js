/** @type {import("next").NextConfig} */
const config = {
  compress: false, // the front server compresses, once (lib/cli/serve.mjs)
  poweredByHeader: false,
};

export default config;
