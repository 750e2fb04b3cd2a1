/** Where what triage learnt lies in the repository, and what it was learnt from. Paths from the repository's root. */
export const artefacts = {
  fast: 'server/domain/safety/triage/fast-weights.json',
  full: 'server/outside/triage/full-model.json',
  /** What the two were made from, and how well they do. */
  record: 'server/outside/triage/model-record.json',
  posts: 'db/seeds/triage',
  cache: '.cache/triage/meanings.bin',
} as const
