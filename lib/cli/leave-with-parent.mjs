/**
 * End when the process that started us has died without passing its signal on, as npm's shell does at SIGTERM: nobody
 * would be left to stop us. Only under npm; a server started by hand may well outlive its shell.
 */
export function leaveWithParent() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM"); // whatever phase we are in knows how to end itself
  }, 500);
  watch.unref();
}
