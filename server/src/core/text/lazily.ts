/** How each property is worked out. */
type Late<L> = { readonly [K in keyof L]: () => L[K] };

/**
 * Gives an object more properties, each worked out when it is first asked for: who exports a page never asks for the
 * votes, and who lists findings never asks for most of their fixes. They count and print like any other property.
 */
export function lazily<T extends object, L extends object>(target: T, late: Late<L>): T & L {
  for (const name of Object.keys(late) as (keyof L)[]) {
    Object.defineProperty(target, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value = late[name]();
        Object.defineProperty(target, name, { enumerable: true, value });
        return value;
      },
    });
  }
  return target as T & L;
}

/** A value that is worked out when it is first asked for. */
export function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
