/** What can happen to a document and its drafts. Ids only. */
export type DocumentEvent =
  | { name: 'document.brought'; workspaceId: string; documentId: string }
  | { name: 'draft.kept'; documentId: string; draftId: string; number: number }
