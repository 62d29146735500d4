/**
 * The named strategies for credentials that are computed: an entry of its own, so that a bundle holds only those its provider needs.
 * Each takes one function from the caller's credentials to its parameters.
 */
export { jwt, type Claim, type JwtParameters } from "./jwt.ts";
export { tc3HmacSha256, type Tc3Parameters } from "./tc3-hmac-sha256.ts";
export { volcV4, type VolcV4Parameters } from "./volc-v4.ts";
export { awsSigv4, type AwsSigv4Parameters } from "./aws-sigv4.ts";
export { bodyKey, type BodyKeyParameters } from "./body-key.ts";
