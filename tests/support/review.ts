import { eq } from 'drizzle-orm'
import { notices, seatSupport } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { findComments } from '#server/outside/documents/find-comments.ts'
import { aDocument, aDraft } from './documents.ts'
import { aWorkspace } from './workspaces.ts'
import type { useWorld } from './world.ts'

type World = ReturnType<typeof useWorld>

/** A leaflet as services write them. */
export const leaflet = `# Your first week at home

You may notice changes in your mood, memory and how quickly you tire. This is common.

Patients who fail to comply with rest advice can make symptoms last longer.

# Who to call

Your named key worker is the first person to ring. Out of hours, ring 111.`

/** Where words stand in the leaflet. */
export const passage = (words: string, text = leaflet) => {
  // In a draft, headings stand without their sign.
  const start = text.replace(/^# /gm, '').indexOf(words)
  if (start === -1) throw new Error(`No “${words}” in the leaflet`)
  return { start, end: start + words.length }
}

/** Five people around a leaflet: staff, the chair, an expert by experience, a carer, and somebody who watches. */
export async function aTable(world: World, text = leaflet) {
  const { member } = world.given
  const [priya, amina, heron, wren, zed] = [
    await member('Priya', { roles: ['staff'] }),
    await member('Amina'),
    await member('Heron'),
    await member('Wren'),
    await member('Zed'),
  ]
  const workspace = await aWorkspace(world, [
    [priya, 'staff'],
    [amina, 'chair'],
    [heron, 'expert'],
    [wren, 'carer'],
    [zed, 'observer'],
  ])
  const [priyaSeat = '', aminaSeat = '', heronSeat = '', wrenSeat = '', zedSeat = ''] = workspace.seatIds
  const document = await aDocument(world, workspace, text, { by: priya })
  const review = (who: Actor) => world.as(who).commands.review
  return {
    people: { priya, amina, heron, wren, zed },
    seats: { priya: priyaSeat, amina: aminaSeat, heron: heronSeat, wren: wrenSeat, zed: zedSeat },
    workspace,
    documentId: document.id,
    review,
    /** What this person finds beside the draft. */
    beside: (who: Actor, more: object = {}) =>
      world.as(who).queries.review.commentsBeside({ documentId: document.id, ...more }),
    comment: (who: Actor, more: object = {}) =>
      review(who).commentOnPassage({
        documentId: document.id,
        kind: 'comment',
        body: 'This reads like blame.',
        ...passage('Patients who fail to comply'),
        ...more,
      }),
    round: (more: object = {}) =>
      review(priya).openRound({
        documentId: document.id,
        questions: 'Is the tone right?\nWhat is missing?',
        closesOn: '2026-01-16',
        seatIds: [heronSeat, wrenSeat, priyaSeat],
        ...more,
      }),
    /** The next draft, with every comment found again as the job would. */
    nextDraft: async (words: string) => {
      const { draftId } = await aDraft(world, document.id, words, priya)
      await findComments(world.as(world.system), draftId)
      return draftId
    },
    supports: (supporterSeatId: string, seatId: string) =>
      world.database.write(async (tx) => {
        await tx.insert(seatSupport).values({ seatId, supporterSeatId, agreedBy: priya.id, agreedAt: world.now })
      }),
    told: async (who: Actor) =>
      (await world.database.read(async (db) => db.select().from(notices).where(eq(notices.memberId, who.id)))).map(
        ({ kind }) => kind,
      ),
  }
}
