/**
 * What keeps a call from being carried out: one Vietnamese line that names the file and says what to do.
 * Thrown by the host and the command line; anything else that is thrown is a fault of ours.
 */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    /** What is wrong and what to do, without the file's name; no line breaks. */
    readonly reason: string,
    /** The file as the person gave it. */
    readonly file: string | null = null,
  ) {
    super(file === null ? reason : `${file}: ${reason}`);
  }
}

/** The code of a system error (`ENOENT`), or an empty string. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
