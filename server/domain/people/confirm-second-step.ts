import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { recoveryCodes, secondSteps } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid } from '../kernel/refusal.ts'
import { mayKeepAccount } from './policy.ts'
import { lookAt, typedCode } from './second-step.ts'

const codesMade = 8
const codeLength = 16

export const ConfirmSecondStepInput = z.object({ code: typedCode })

type Before = {
  readonly step: number | null
  readonly codes: readonly { readonly code: string; readonly hash: string }[]
}

/** A member shows the first code of their app: from now on it is asked for. Answers with recovery codes, shown this once. Refuses: forbidden, invalid, conflict, too-many. */
export const confirmSecondStep = command(
  ConfirmSecondStepInput,
  async ({ tx, actor, now, record }, _input, { step, codes }: Before) => {
    if (step === null)
      throw invalid({ code: ['That code does not fit. Wait for the next one in your app, and write that'] })
    const confirmed = await tx
      .update(secondSteps)
      .set({ confirmedAt: now, lastStep: step })
      .where(and(eq(secondSteps.memberId, actor.id), isNull(secondSteps.confirmedAt)))
      .returning({ memberId: secondSteps.memberId })
    if (confirmed.length === 0) throw conflict('You have a second step already')
    await tx.delete(recoveryCodes).where(eq(recoveryCodes.memberId, actor.id))
    await tx.insert(recoveryCodes).values(codes.map(({ hash }) => ({ id: hash, memberId: actor.id, madeAt: now })))
    await record({ name: 'second-step.added', memberId: actor.id })
    return { codes: codes.map(({ code }) => code) }
  },
  {
    limit: 'asking',
    before: async ({ code }, tools, asking): Promise<Before> => {
      demand(mayKeepAccount(asking.actor))
      const { step } = await lookAt(code, asking.actor.id, tools, asking)
      return { step, codes: Array.from({ length: codesMade }, () => newCode(tools)) }
    },
  },
)

/** Letters and numbers in fours, so that they can be copied from paper. */
function newCode({ newSecret, hashSecret }: Parameters<typeof lookAt>[2]) {
  const plain = hashSecret(newSecret().secret).slice(0, codeLength)
  return { code: plain.match(/.{4}/g)?.join('-') ?? plain, hash: hashSecret(plain) }
}
