/** Which hosts a download refuses to connect to: every spelling of an address inside, and no address outside. */
import { describe, expect, it } from "vitest";
import { isPrivateHost } from "../../runtime/hosts.ts";

const host = (url: string): string => new URL(url).hostname;

describe("hosts inside", () => {
  it.each([
    ["loopback", "http://127.0.0.1/"], ["all of loopback", "http://127.200.3.4/"], ["short", "http://127.1/"], ["decimal", "http://2130706433/"],
    ["hexadecimal", "http://0x7f000001/"], ["hexadecimal octets", "http://0x7f.0x0.0x0.0x1/"], ["octal", "http://0177.0.0.1/"],
    ["full width digits", "http://１２７.０.０.１/"], ["trailing dot", "http://127.0.0.1./"], ["any address", "http://0.0.0.0/"],
    ["zero", "http://0/"], ["10/8", "http://10.255.255.255/"], ["172.16/12", "http://172.31.255.255/"], ["192.168/16", "http://192.168.0.1/"],
    ["carrier NAT", "http://100.127.0.1/"], ["cloud metadata", "http://169.254.169.254/"], ["benchmarking", "http://198.19.0.1/"],
    ["multicast", "http://224.0.0.1/"], ["broadcast", "http://255.255.255.255/"], ["documentation", "http://192.0.2.7/"],
    ["IPv6 loopback", "http://[::1]/"], ["IPv6 any", "http://[::]/"], ["mapped", "http://[::ffff:127.0.0.1]/"],
    ["mapped in hexadecimal", "http://[::ffff:a00:1]/"], ["compatible", "http://[::10.0.0.1]/"], ["NAT64", "http://[64:ff9b::7f00:1]/"],
    ["6to4", "http://[2002:7f00:1::]/"], ["Teredo", "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/"],
    ["unique local", "http://[fd12:3456::1]/"], ["link-local", "http://[fe80::1]/"], ["site-local", "http://[fec0::1]/"],
    ["IPv6 multicast", "http://[ff02::1]/"], ["IPv6 documentation", "http://[2001:db8::1]/"], ["discard", "http://[100::1]/"],
    ["local NAT64", "http://[64:ff9b:1::1]/"],
    ["localhost", "http://localhost/"], ["below localhost", "http://a.localhost./"], ["one label", "http://metadata/"],
    ["internal", "http://metadata.google.internal/"], ["mDNS", "http://printer.local/"],
  ])("%s", (_, url) => expect(isPrivateHost(host(url))).toBe(true));

  it("refuses what it cannot read as an address", () => {
    expect(isPrivateHost("[1::2::3]")).toBe(true);
    expect(isPrivateHost("1:2:3")).toBe(true);
  });

  it("reads the forms a resolver gives", () => {
    expect(isPrivateHost("fe80::1%eth0")).toBe(true);
    expect(isPrivateHost("::ffff:192.168.1.1")).toBe(true);
    expect(isPrivateHost("2606:4700::6810:85e5")).toBe(false);
  });
});

describe("hosts outside", () => {
  it.each([
    "https://cdn.example.com/", "http://8.8.8.8/", "http://172.32.0.1/", "http://172.15.0.1/", "http://192.167.1.1/", "http://11.0.0.1/",
    "http://100.128.0.1/", "http://169.253.0.1/", "http://198.20.0.1/", "http://223.255.255.1/", "http://[2606:4700:4700::1111]/",
    "http://[::ffff:8.8.8.8]/", "http://[64:ff9b::808:808]/", "http://[2002:808:808::]/", "http://[2001:4860:4860::8888]/",
    "https://localhost.example.com/", "https://internal.example.com/", "https://mylocal.net/",
  ])("%s", (url) => expect(isPrivateHost(host(url))).toBe(false));
});
