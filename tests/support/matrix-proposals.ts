import type { Tx } from '#db/database.ts'
import { letterVoices, proposalComments, proposalLetters, proposals } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { quickTools } from './quick-tools.ts'

type Home = { readonly workspaceId: string; readonly seatId: string; readonly who: Actor }

/** What its sender's link carries. */
const proposalSecret = 'a-proposal'

/** In each workspace: a proposal that just arrived, one that is talked about with a comment, one whose letter is being agreed, and one that is answered. */
export async function proposalThings(
  tx: Tx,
  { at, newId }: { readonly at: number; readonly newId: () => string },
  homes: { readonly home: Home; readonly foreign: Home },
) {
  const told = { title: 'A study', summary: 'S', asked: 'A', burden: 'B', payment: 'P', comesBack: 'C' }
  const keep = async ({ workspaceId, seatId, who }: Home, secret: string | null) => {
    const [arrived, talked, agreeing, answered] = [newId(), newId(), newId(), newId()]
    const [comment, letter, sent] = [newId(), newId(), newId()]
    const put = { ...told, workspaceId, proposedBy: 'Dr Who', putAt: at }
    const laid = { laidAt: at, laidBy: 'system' }
    const trackingHash = secret === null ? null : quickTools.hashSecret(secret)
    await tx.insert(proposals).values([
      { ...put, id: arrived, trackingHash },
      { ...put, ...laid, id: talked },
      { ...put, ...laid, id: agreeing },
      { ...put, ...laid, id: answered },
    ])
    await tx
      .insert(proposalComments)
      .values({ id: comment, proposalId: talked, authorId: who.id, seatId, words: 'Shorter', saidAt: at })
    const words = { answer: 'yes' as const, reasons: 'It helps', conditions: '', writtenBy: 'system', writtenAt: at }
    await tx.insert(proposalLetters).values([
      { ...words, id: letter, proposalId: agreeing, closesAt: at - 1 },
      { ...words, id: sent, proposalId: answered, closesAt: at, sentAt: at, sentBy: 'system' },
    ])
    await tx.insert(letterVoices).values({ letterId: letter, seatId, voice: 'agree', saidAt: at })
    return { arrived, talked, agreeing, answered, comment, letter }
  }
  const [home, foreign] = [await keep(homes.home, proposalSecret), await keep(homes.foreign, null)]
  return {
    arrivedProposals: { home: () => home.arrived, foreign: () => foreign.arrived },
    proposals: { home: () => home.talked, foreign: () => foreign.talked },
    agreeingProposals: { home: () => home.agreeing, foreign: () => foreign.agreeing },
    answeredProposals: { home: () => home.answered, foreign: () => foreign.answered },
    proposalComments: { home: () => home.comment, foreign: () => foreign.comment },
    letters: { home: () => home.letter },
    proposalLinks: { home: () => proposalSecret },
  }
}
