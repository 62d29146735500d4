/** How is HMAC-MD5 computed where Web Crypto has no MD5? For providers that still sign with it; loaded when one does. */

const SHIFTS = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]];

/** HMAC of RFC 2104 over MD5. */
export function hmacMd5(secret: Uint8Array, text: Uint8Array): Uint8Array {
  const key = new Uint8Array(64);
  key.set(secret.length > 64 ? md5(secret) : secret);
  const pad = (byte: number, rest: Uint8Array): Uint8Array => {
    const bytes = new Uint8Array(64 + rest.length);
    bytes.set(key.map((each) => each ^ byte));
    bytes.set(rest, 64);
    return bytes;
  };
  return md5(pad(0x5c, md5(pad(0x36, text))));
}

/** MD5 of RFC 1321. */
function md5(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(((bytes.length + 72) >> 6) << 6);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, bytes.length << 3, true);
  view.setUint32(padded.length - 4, bytes.length >>> 29, true);
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let block = 0; block < padded.length; block += 64) {
    let [a = 0, b = 0, c = 0, d = 0] = state;
    for (let step = 0; step < 64; step++) {
      const round = step >> 4;
      const [mixed, word] = round === 0 ? [(b & c) | (~b & d), step]
        : round === 1 ? [(d & b) | (~d & c), 5 * step + 1]
        : round === 2 ? [b ^ c ^ d, 3 * step + 5]
        : [c ^ (b | ~d), 7 * step];
      const sum = a + mixed + Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32) + view.getUint32(block + (word & 15) * 4, true);
      const shift = SHIFTS[round]?.[step & 3] ?? 0;
      [a, b, c, d] = [d, b + ((sum << shift) | ((sum | 0) >>> (32 - shift))), b, c].map((each) => each | 0) as [number, number, number, number];
    }
    [a, b, c, d].forEach((value, index) => (state[index] = ((state[index] ?? 0) + value) | 0));
  }
  const result = new DataView(new ArrayBuffer(16));
  state.forEach((value, index) => result.setInt32(index * 4, value, true));
  return new Uint8Array(result.buffer);
}
