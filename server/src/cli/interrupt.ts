/**
 * Ctrl+C in a command that writes: what is being written is finished, and nothing new is begun. Asked a second time, the
 * program ends at once.
 */
export interface Interruption {
  readonly asked: boolean;
}

export function watchForInterruption(): Interruption {
  const state = { asked: false };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (state.asked) process.exit(130);
      state.asked = true;
    });
  }
  return state;
}
