/** Is this host part of somebody's private network? Downloads follow links that strangers wrote, so they ask before they connect. */

/** IPv4 networks nobody reaches over the internet, as first address and prefix length. */
const PRIVATE_V4: readonly (readonly [number, number, number])[] = [
  [0, 0, 8], [10, 0, 8], [100, 64, 10], [127, 0, 8], [169, 254, 16], [172, 16, 12], [192, 168, 16], [198, 18, 15], [224, 0, 3],
];
/** Three octets that are set aside: protocol assignments and the networks for documentation. */
const PRIVATE_24 = ["192.0.0", "192.0.2", "198.51.100", "203.0.113"];
/** Endings of names that only mean something inside a network. */
const PRIVATE_NAMES = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|home\.arpa)$/;

/**
 * True for loopback, private, link-local, multicast and reserved addresses, for IPv6 addresses that carry such an IPv4 address, and
 * for names that only a local network knows (`localhost`, `*.internal`, `*.local`, names without a dot). `hostname` is one of a
 * parsed `URL`, which has already turned decimal, octal, hexadecimal and full-width spellings into the usual one.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/\.$/, "").toLowerCase();
  if (host.startsWith("[")) return isPrivateV6(host.slice(1, -1));
  if (host.includes(":")) return isPrivateV6(host);
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return isPrivateV4(host.split(".").map(Number));
  return !host.includes(".") || PRIVATE_NAMES.test(host);
}

function isPrivateV4(octets: readonly number[]): boolean {
  const [a = 0, b = 0] = octets;
  const top = a * 256 + b;
  return PRIVATE_24.includes(octets.slice(0, 3).join("."))
    || PRIVATE_V4.some(([first, second, bits]) => top >> (16 - bits) === (first * 256 + second) >> (16 - bits));
}

/** Only global unicast (2000::/3) is public, and of that not the parts which tunnel, document or carry an IPv4 address inside. */
function isPrivateV6(text: string): boolean {
  const words = wordsOf(text);
  if (!words) return true;
  const [a = 0, b = 0] = words;
  const v4 = (high = 0, low = 0): boolean => isPrivateV4([high >> 8, high & 255, low >> 8, low & 255]);
  const zeros = (count: number): boolean => words.slice(0, count).every((word) => word === 0);
  if (zeros(5) && (words[5] === 0xffff || words[5] === 0)) return v4(words[6], words[7]); // mapped and compatible, `::` and `::1` too
  if (a === 0x64 && b === 0xff9b && words.slice(2, 6).every((word) => word === 0)) return v4(words[6], words[7]); // NAT64
  if (a === 0x2002) return v4(b, words[2]); // 6to4
  return a >> 13 !== 1 || (a === 0x2001 && (b < 0x200 || b === 0xdb8)) || (a === 0x3fff && b < 0x1000);
}

/** The eight numbers of an IPv6 address; undefined where it is none. `URL` spells it in lower-case hexadecimal, shortened once. */
function wordsOf(text: string): number[] | undefined {
  const url = `http://[${text.replace(/%.*$/, "")}]`;
  if (!URL.canParse(url)) return undefined;
  const [left = [], right = []] = new URL(url).hostname.slice(1, -1).split("::")
    .map((part) => part.split(":").filter(Boolean).map((word) => parseInt(word, 16)));
  return [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right];
}
