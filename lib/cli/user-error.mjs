/** A mistake that the person at the keyboard can mend: shown as its one line, without a stack. */
export class UserError extends Error {}

/**
 * Run a command to its end and leave with its exit code.
 * @param {() => Promise<number | undefined>} command exit code, or undefined to keep the process alive
 */
export async function runCommand(command) {
  try {
    const code = await command();
    if (code !== undefined) process.exit(code);
  } catch (error) {
    console.error(error instanceof UserError ? error.message : error);
    process.exit(1);
  }
}
