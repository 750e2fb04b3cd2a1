import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { riskRecords } from '#db/schema/index.ts'
import { type Mode, query } from '../kernel/command.ts'

/** The two records without which a real host takes nobody in: the Online Safety Act asks for them before people are exposed to harm. */
export const recordKinds = ['illegal-content', 'childrens-access'] as const

/** Whether people can join. A demonstration takes in anybody; a real host has written both records first. */
export async function isSignUpOpen({ tx, mode }: { readonly tx: Reader; readonly mode: Mode }): Promise<boolean> {
  if (mode === 'demo') return true
  const written = await tx.selectDistinct({ kind: riskRecords.kind }).from(riskRecords)
  return recordKinds.every((kind) => written.some((record) => record.kind === kind))
}

/** Whether people can join, for the page that says so. */
export const signUp = query(z.object({}), async ({ db, mode }) => ({ isOpen: await isSignUpOpen({ tx: db, mode }) }))
