type InThread = { readonly threadId: string; readonly groupId: string }

export type QuestionEvent =
  | ({ name: 'question.made' } & InThread)
  | ({ name: 'question.unmade' } & InThread)
  | ({ name: 'answer.helped'; postId: string } & InThread)
  | ({ name: 'summary.improved'; summaryId: string } & InThread)
  | ({ name: 'summary.held'; summaryId: string } & InThread)
  | { name: 'summary.changed'; summaryId: string; threadId: string }
  | { name: 'weekly-read.picked'; postId: string; groupId: string }
  | { name: 'weekly-read.unpicked'; postId: string; groupId: string }
