import { PageWentWrong, patience, type Sms } from './pager.ts'

/**
 * Any gateway that takes `POST {"to": "+447…", "text": "…"}` with a bearer token and answers with 2xx. Most do, or have a
 * small adapter that does. `within`: how long it may take, in milliseconds.
 */
export const smsGateway = (url: string, token: string, within = patience): Sms => ({
  async send({ to, words }) {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      body: JSON.stringify({ to, text: words }),
      redirect: 'error',
      signal: AbortSignal.timeout(within),
    }).catch(() => {
      throw new PageWentWrong('The text message gateway did not answer')
    })
    // What it says beside its number is not ours to read; unread it would hold the line.
    await answer.body?.cancel()
    if (!answer.ok) throw new PageWentWrong(`The text message gateway answered ${answer.status}`)
  },
})

/** For tests: keeps what would have been sent. */
export function pretendSms(): Sms & { readonly sent: { to: string; words: string }[]; isBroken: boolean } {
  const sent: { to: string; words: string }[] = []
  return {
    sent,
    isBroken: false,
    async send(message) {
      if (this.isBroken) throw new PageWentWrong('The text message gateway did not answer')
      sent.push(message)
    },
  }
}
