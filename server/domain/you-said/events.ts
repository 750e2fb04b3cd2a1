/** What can happen to what a group tells everybody. Ids only. */
export type YouSaidEvent =
  | { name: 'public-answer.shown'; workspaceId: string; answerId: string; memberId: string }
  | { name: 'public-answer.taken-back'; workspaceId: string; answerId: string; memberId: string }
