/** What takes the place of files where there are none (browsers, workers)? */
import type { Files } from "./files.ts";

export const openFile: Files["openFile"] = async (path) => {
  throw new Error(`There are no files here to write ${path} to. Give a WritableStream instead of a path.`);
};

export const isFolder: Files["isFolder"] = async () => false;

export const addresses: Files["addresses"] = async () => [];
