/** How do bytes travel as text? Base64 of either alphabet, read and written. */

/** The bytes, or a text's UTF-8, in base64. */
export function base64(data: string | Uint8Array): string {
  const bytes = typeof data === "string" ? new TextEncoder().encode(data) : data;
  // Not spread into one call: that has fewer arguments than some data has bytes.
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** The same without padding, in the alphabet that is safe in URLs and file names. */
export const base64url = (data: string | Uint8Array): string => base64(data).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

/** The bytes of base64 of either alphabet; throws where the text is neither. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (char) => char.charCodeAt(0));
