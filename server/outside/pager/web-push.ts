import webPush from 'web-push'
import { PageWentWrong, type Push, patience } from './pager.ts'

/** The keys by which push services know this host, and where they may ask about it. */
export type Vapid = { readonly subject: string; readonly publicKey: string; readonly privateKey: string }

/** Web push as browsers have it. The message is empty: the service worker says "Waymark needs you", and nothing travels. */
export function webPushBy(vapid: Vapid, send: typeof webPush.sendNotification = webPush.sendNotification): Push {
  return {
    publicKey: vapid.publicKey,
    async wake(device) {
      try {
        await send(device, null, { vapidDetails: vapid, TTL: 600, urgency: 'high', timeout: patience })
        return 'awake'
      } catch (error) {
        const status = error instanceof webPush.WebPushError ? error.statusCode : null
        if (status === 404 || status === 410) return 'gone'
        throw new PageWentWrong(status ? `The push service answered ${status}` : 'The push service did not answer')
      }
    },
  }
}

/** For tests: remembers who was woken. */
export function pretendPush(): Push & { readonly woken: string[]; answer: 'awake' | 'gone' | 'broken' } {
  const woken: string[] = []
  return {
    publicKey: 'a-public-key',
    woken,
    answer: 'awake',
    async wake({ endpoint }) {
      if (this.answer === 'broken') throw new PageWentWrong('The push service did not answer')
      if (this.answer === 'awake') woken.push(endpoint)
      return this.answer
    },
  }
}
