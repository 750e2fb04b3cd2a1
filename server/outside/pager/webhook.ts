import { createHmac } from 'node:crypto'
import { PageWentWrong, patience, type Webhook } from './pager.ts'

/**
 * POSTs to one address of the host's own, from its environment, signed so that the other side knows who calls:
 * `Waymark-Signature: t=SECONDS,v1=HMAC-SHA256(secret, "SECONDS.BODY")`. `within`: how long it may take, in milliseconds.
 */
export const webhookTo = (url: string, secret: string, clock: () => number, within = patience): Webhook => ({
  async tell({ id, alarmId, rung }) {
    const body = JSON.stringify({ type: 'waymark.needs-you', id, alarm: alarmId, step: rung + 1 })
    const seconds = Math.floor(clock() / 1000)
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Waymark-Signature': `t=${seconds},v1=${signature(secret, `${seconds}.${body}`)}`,
      },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(within),
    }).catch(() => {
      throw new PageWentWrong('The other system did not answer')
    })
    await answer.body?.cancel()
    if (!answer.ok) throw new PageWentWrong(`The other system answered ${answer.status}`)
  },
})

/** HMAC-SHA256 in hexadecimal. */
export const signature = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text).digest('hex')

/** For tests: keeps what the other system would have heard. */
export function pretendWebhook(): Webhook & { readonly heard: { alarmId: string; rung: number }[]; isBroken: boolean } {
  const heard: { alarmId: string; rung: number }[] = []
  return {
    heard,
    isBroken: false,
    async tell({ alarmId, rung }) {
      if (this.isBroken) throw new PageWentWrong('The other system did not answer')
      heard.push({ alarmId, rung })
    },
  }
}
