type InThread = { readonly threadId: string; readonly groupId: string }

export type GroupEvent =
  | { name: 'group.opened'; groupId: string; askIds: readonly string[] }
  | { name: 'group.changed'; groupId: string }
  | { name: 'group.asked-for'; askId: string; memberId: string }
  | { name: 'group.ask-withdrawn'; askId: string; memberId: string }
  | { name: 'group.ask-answered'; askId: string; memberId: string; groupId: string | null }
  | { name: 'group.joined'; groupId: string; memberId: string }
  | { name: 'group.left'; groupId: string; memberId: string }
  | { name: 'join.asked'; requestId: string; groupId: string; memberId: string }
  | { name: 'join.withdrawn'; requestId: string; groupId: string; memberId: string }
  | {
      name: 'join.answered'
      requestId: string
      groupId: string
      memberId: string
      outcome: 'welcomed' | 'not-this-time'
    }
  | { name: 'facilitator.named'; groupId: string; memberId: string; role: 'facilitator' | 'greeter' }
  | { name: 'facilitator.stood-down'; groupId: string; memberId: string; role: 'facilitator' | 'greeter' }
  | ({ name: 'thread.started'; postId: string; authorId: string; byNewcomer: boolean } & InThread)
  | ({ name: 'reply.posted'; postId: string; authorId: string; nameless: boolean } & InThread)
  | ({ name: 'post.edited'; postId: string } & InThread)
  | ({ name: 'post.taken-down'; postId: string } & InThread)
  | ({ name: 'post.put-back'; postId: string } & InThread)
  | ({ name: 'post.held' } & InThread & { postId: string })
  | ({ name: 'post.hidden'; how: 'hidden' | 'removed' } & InThread & { postId: string })
  | ({ name: 'post.restored' } & InThread & { postId: string })
  | ({ name: 'post.supported'; postId: string; kind: string } & InThread)
  | ({ name: 'thread.pinned' } & InThread)
  | ({ name: 'thread.unpinned' } & InThread)
  | ({ name: 'thread.closed' } & InThread)
  | ({ name: 'thread.reopened' } & InThread)
  | ({
      name: 'thread.moved'
      fromGroupId: string
      /** False for a long thread, whose words follow into the index of the new group by a job. */
      isIndexed: boolean
    } & InThread)
  | ({ name: 'thread.merged'; intoId: string } & InThread)
  | ({ name: 'thread.topics-set' } & InThread)
  | { name: 'topics.changed'; groupId: string }
  | { name: 'prompt.scheduled'; promptId: string; groupId: string }
  | { name: 'prompt.ended'; promptId: string; groupId: string }
  | { name: 'house-rules.written'; version: number }
