/** What can happen to what groups share across services. Ids only. */
export type PracticeEvent =
  | { name: 'question-set.shared'; setId: string; memberId: string }
  | { name: 'question-set.withdrawn'; setId: string; memberId: string }
  | { name: 'shared-word.added'; wordId: string; memberId: string }
  | { name: 'shared-word.withdrawn'; wordId: string; memberId: string }
