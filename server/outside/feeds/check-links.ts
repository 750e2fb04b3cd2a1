import type { ActorServices } from '#server/services.ts'
import { type Reach, Refused, reach, Unreadable } from './reaching.ts'

/** So long we wait for one, in milliseconds. */
const patience = 8_000
const atOnce = 3

/** Looks whether a few services' web addresses still answer, one after the other. */
export async function checkLinks({ queries, commands }: ActorServices, where: Reach): Promise<void> {
  for (const { serviceId, url } of await queries.directory.linksToCheck({ limit: atOnce }))
    await commands.directory.noteLinkCheck({ serviceId, url, answer: await answerOf(url, where) })
}

/** What comes back from a web address: its number, "no-answer", or "refused" where we do not go. Asks for the head alone first. */
export async function answerOf(url: string, where: Reach): Promise<string> {
  const head = await oneAnswer(url, where, 'HEAD')
  // Many servers answer only to what a browser asks.
  return head === 'refused' || /^2/.test(head) ? head : oneAnswer(url, where, 'GET')
}

async function oneAnswer(url: string, where: Reach, method: 'HEAD' | 'GET'): Promise<string> {
  if (!URL.canParse(url)) return 'refused'
  try {
    const { status, body } = await reach(url, where, { method, patience })
    // We want to know that it is there, not what it says.
    body.on('error', () => undefined).destroy()
    return String(status)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return error instanceof Refused ? 'refused' : 'no-answer'
  }
}
