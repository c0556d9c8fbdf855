/** FNV-1a, 64 bits, over bytes: tells whether something changed. It guards against accidents, not against forgers. */
const PRIME_LOW = 0x1b3;
const TWO_32 = 0x1_0000_0000;

export interface Hash {
  add(bytes: Uint8Array): Hash;
  /** 16 hexadecimal digits. */
  digest(): string;
}

export function hash64(): Hash {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  const self: Hash = {
    add(bytes) {
      for (let i = 0; i < bytes.length; i++) {
        low = (low ^ bytes[i]!) >>> 0;
        // the prime is 2^40 + 0x1b3: multiply by its two halves, in doubles that hold 41 bits
        const product = low * PRIME_LOW;
        high = (Math.imul(high, PRIME_LOW) + Math.floor(product / TWO_32) + (low << 8)) >>> 0;
        low = (product % TWO_32) >>> 0;
      }
      return self;
    },
    digest: () => high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0'),
  };
  return self;
}

const encoder = new TextEncoder();

/** Hash of a text's UTF-8 bytes. */
export const hashText = (text: string): string => hash64().add(encoder.encode(text)).digest();
