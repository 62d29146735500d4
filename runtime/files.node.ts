/** How are files written, and names resolved, where Node's modules exist (Node, Bun, Deno)? */
/// <reference types="node" />
import { lookup } from "node:dns/promises";
import { link, open, rename, rm, stat } from "node:fs/promises";
import type { Files } from "./files.ts";

export const openFile: Files["openFile"] = async (path, overwrite) => {
  const taken = (): Error => new Error(`${path} exists already. Move it away, choose another name, or allow it with overwrite: true.`);
  if (!overwrite && (await stat(path).catch(() => undefined))) throw taken();
  const part = `${path}.${crypto.randomUUID().slice(0, 8)}.part`;
  const file = await open(part, "ax").catch((error: NodeJS.ErrnoException) => {
    throw error.code === "ENOENT" ? new Error(`The folder of ${path} does not exist. Make it first; none is made unasked.`) : error;
  });
  return {
    write: (chunk) => file.appendFile(chunk),
    restart: () => file.truncate(0),
    commit: async () => {
      await file.sync();
      await file.close();
      if (overwrite) return rename(part, path);
      try {
        await link(part, path); // Unlike a rename it fails where somebody else took the name meanwhile.
        await rm(part);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === "EEXIST" || (await stat(path).catch(() => undefined))) throw taken();
        await rename(part, path); // A file system without hard links.
      }
    },
    discard: async () => {
      await file.close().catch(() => {});
      await rm(part, { force: true });
    },
  };
};

export const isFolder: Files["isFolder"] = async (path) => (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

export const addresses: Files["addresses"] = async (hostname) => {
  // A name that cannot be resolved is no reason to refuse it: the request says better what is wrong.
  const found = await lookup(hostname, { all: true }).catch(() => []);
  return found.map(({ address }) => address);
};
