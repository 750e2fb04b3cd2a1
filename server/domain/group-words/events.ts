/** What can happen to words that a group keeps. Ids only. */
export type GroupWordsEvent =
  | { name: 'group-words.withheld'; workspaceId: string | null; wordsId: string }
  | { name: 'group-words.restored'; workspaceId: string | null; wordsId: string }
