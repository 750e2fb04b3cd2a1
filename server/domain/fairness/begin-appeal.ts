import { z } from 'zod'
import { appealMessages, appeals } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { day } from '../kernel/time.ts'
import { hostSetting } from '../safety/index.ts'

/** What somebody writes in an appeal or a complaint. */
export const appealWords = z
  .string()
  .trim()
  .min(1, 'Say what happened, in your own words')
  .max(4000, 'Keep it under 4,000 letters')

type Begun = {
  readonly kind: 'appeal' | 'complaint'
  readonly decisionId: string | null
  readonly aboutId: string | null
  readonly words: string
}

/** Opens the conversation with its first words and its deadline. Null when the decision has one already. */
export async function beginAppeal(ctx: Context, { words, ...begun }: Begun): Promise<string | null> {
  const { tx, actor, now, newId, record } = ctx
  const { days } = await hostSetting(tx, 'appeals')
  const [opened] = await tx
    .insert(appeals)
    .values({ id: newId(), ...begun, memberId: actor.id, openedAt: now, dueAt: now + days * day })
    .onConflictDoNothing()
    .returning({ id: appeals.id })
  if (!opened) return null
  await addWords(ctx, { id: opened.id, fromMember: true }, words)
  await record({ name: 'appeal.opened', appealId: opened.id, memberId: actor.id, kind: begun.kind })
  return opened.id
}

/** Adds words to the conversation; answers with their id. */
export async function addWords(
  { tx, actor, now, newId }: Context,
  { id: appealId, fromMember }: { readonly id: string; readonly fromMember: boolean },
  words: string,
): Promise<string> {
  const id = newId()
  await tx.insert(appealMessages).values({ id, appealId, authorId: actor.id, fromMember, words, writtenAt: now })
  return id
}
