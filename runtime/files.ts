/** What does a download need of the machine it runs on? Types only; the `#files` import of the package picks who answers. */

/** A file in the making: nothing stands under its name before it is whole. */
export interface FileTarget {
  write(chunk: Uint8Array): Promise<void>;
  /** Throws away what was written. */
  restart(): Promise<void>;
  /** Makes the file appear under its name, whole and on disk. */
  commit(): Promise<void>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
}

export interface Files {
  /**
   * Begins a file. Its folder must exist: none is made.
   * @throws where the file exists and must not be replaced, where its folder is missing, or where there are no files at all.
   */
  openFile(path: string, overwrite: boolean): Promise<FileTarget>;
  /** True where the path is a folder that exists. */
  isFolder(path: string): Promise<boolean>;
  /** The addresses behind a host name; none where names cannot be resolved here. */
  addresses(hostname: string): Promise<readonly string[]>;
}
