import { buildSite } from "./build.mjs";
import { installPackages } from "./install.mjs";
import { leaveWithParent } from "./leave-with-parent.mjs";
import { requireFreePort, serveSite } from "./serve.mjs";
import { siteSettings } from "./site-settings.mjs";
import { runCommand } from "./user-error.mjs";
import { warm } from "./warm.mjs";

/** `npm start`: install if the lock file changed, build if sources, data or SITE_URL changed, serve, load all code. */
await runCommand(async () => {
  leaveWithParent();
  const { port, siteUrl } = siteSettings(process.env);
  await requireFreePort(port); // before a minute of work, not after it
  await installPackages();
  const dist = await buildSite({ siteUrl });
  await serveSite({ port, siteUrl, dist });
  const own = `http://localhost:${port}`;
  await warm(own);
  console.log(`Tariff Ledger is ready at ${own}${siteUrl === own ? "" : ` (its links say ${siteUrl})`}`);
  return undefined;
});
