/** What can happen to the directory. Ids only. */
export type DirectoryEvent =
  | { name: 'directory-run.begun'; feedId: string; runId: string }
  | { name: 'directory-run.finished'; feedId: string; runId: string }
