/** What does a project say once for all its packages? `mediaTasks` in its root package.json. */
export interface Project {
  readonly scope: string;
  readonly license: string;
  readonly repository?: string;
  /** The text of the licence, which goes into every package. */
  readonly licenseText?: string;
  /** Lets an overlay change servers and security. */
  readonly allowServers?: boolean;
}

export const DEFAULT_PROJECT: Project = { scope: "@media-tasks", license: "UNLICENSED" };
