/** What can happen to a document and its drafts. Ids only. */
export type DocumentEvent =
  | { name: 'document.brought'; workspaceId: string; documentId: string }
  | { name: 'document.changed'; documentId: string }
  | { name: 'document.put-away'; documentId: string }
  | { name: 'document.taken-up'; documentId: string }
  | { name: 'document.handed-over'; workspaceId: string; uploadId: string }
  | { name: 'document.read'; uploadId: string; isReadable: boolean }
  | { name: 'document.dropped'; workspaceId: string; uploadId: string }
  | { name: 'draft.kept'; documentId: string; draftId: string; number: number }
