import {
  alarms,
  appeals,
  caseEntries,
  cases,
  decisions,
  levelCorrections,
  reports,
  riskRecords,
  screenings,
  shifts,
} from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import type { useWorld } from './world.ts'

type Insert<Table extends { $inferInsert: unknown }> = Partial<Table['$inferInsert']>

/** What happens to things and people in a place that is looked after, straight into the tables. */
export function safetyOf(world: ReturnType<typeof useWorld>) {
  const { newId } = world
  const post = () => ({ subjectKind: 'post' as const, subjectId: newId() })
  return {
    /** A case about somebody, opened now unless told otherwise. */
    aCase: async (about: Actor, wish: Insert<typeof cases> = {}) => {
      const row = {
        id: newId(),
        ...post(),
        aboutId: about.id,
        source: 'triage' as const,
        level: 'red' as const,
        openedAt: world.now,
        dueAt: world.now,
        ...wish,
      }
      await world.database.write(async (tx) => {
        await tx.insert(cases).values(row)
        await tx.insert(caseEntries).values({ caseId: row.id, kind: 'opened', actorId: 'system', at: row.openedAt })
      })
      return row
    },
    aReport: (caseId: string, wish: Insert<typeof reports> = {}) =>
      world.database.write(async (tx) => {
        const at = { reportedAt: world.now, promisedBy: world.now }
        await tx.insert(reports).values({ id: newId(), caseId, ...post(), reason: 'scam', ...at, ...wish })
      }),
    aDecision: async (caseId: string, about: Actor, wish: Insert<typeof decisions> = {}) => {
      const id = newId()
      const said = { action: 'hide' as const, rule: 'privacy', reason: 'A name', message: 'We hid it' }
      const by = { aboutId: about.id, decidedBy: 'somebody', decidedAt: world.now }
      await world.database.write(async (tx) => {
        await tx.insert(decisions).values({ id, caseId, ...post(), ...said, ...by, ...wish })
      })
      return id
    },
    anAppeal: (decisionId: string, who: Actor, wish: Insert<typeof appeals> = {}) =>
      world.database.write(async (tx) => {
        const row = { id: newId(), kind: 'appeal' as const, decisionId, memberId: who.id }
        await tx.insert(appeals).values({ ...row, openedAt: world.now, dueAt: world.now, ...wish })
      }),
    anAlarm: (caseId: string, wish: Insert<typeof alarms> = {}) =>
      world.database.write(async (tx) => {
        await tx.insert(alarms).values({ id: newId(), caseId, raisedAt: world.now, ...wish })
      }),
    aScreening: (about: Actor, wish: Insert<typeof screenings> = {}) =>
      world.database.write(async (tx) => {
        const said = { level: 'red' as const, fastLevel: 'red' as const, fastReasons: [] }
        await tx
          .insert(screenings)
          .values({ id: newId(), ...post(), authorId: about.id, ...said, screenedAt: world.now, ...wish })
      }),
    aCorrection: (wish: Insert<typeof levelCorrections> = {}) =>
      world.database.write(async (tx) => {
        const said = { fromLevel: 'red' as const, toLevel: 'green' as const, words: 'Some words', why: 'A song' }
        await tx
          .insert(levelCorrections)
          .values({ id: newId(), ...post(), ...said, correctedBy: 'somebody', correctedAt: world.now, ...wish })
      }),
    aShift: (who: Actor, startsAt: number, endsAt: number) =>
      world.database.write(async (tx) => {
        const by = { putInBy: who.id, putInAt: world.now }
        await tx.insert(shifts).values({ id: newId(), memberId: who.id, startsAt, endsAt, ...by })
      }),
    aRecord: (kind: 'illegal-content' | 'childrens-access', who: Actor, wish: Insert<typeof riskRecords> = {}) =>
      world.database.write(async (tx) => {
        const said = { version: 1, words: 'Considered', reviewAt: world.now + 365 * 86_400_000 }
        await tx
          .insert(riskRecords)
          .values({ id: newId(), kind, ...said, writtenBy: who.id, writtenAt: world.now, ...wish })
      }),
  }
}
