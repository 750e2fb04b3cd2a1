import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import webPush from 'web-push'
import { readEnv } from '#server/env.ts'
import { plainError } from '#server/log.ts'
import { channelsOf, quietPager } from '#server/outside/pager/pager.ts'
import { pagerFrom } from '#server/outside/pager/pager-from.ts'
import { smsGateway } from '#server/outside/pager/sms.ts'
import { webPushBy } from '#server/outside/pager/web-push.ts'
import { signature, webhookTo } from '#server/outside/pager/webhook.ts'

describe('the real pagers', () => {
  const closing: (() => void)[] = []
  afterEach(() => {
    for (const close of closing.splice(0)) close()
  })

  /** A system on the other side, which keeps what it hears. */
  async function otherSide(status = 200, headers: Record<string, string> = {}) {
    const heard: { request: IncomingMessage; body: string }[] = []
    const http = createServer((request, response) => {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        heard.push({ request, body: Buffer.concat(parts).toString() })
        response.writeHead(status, headers).end()
      })
    })
    await new Promise<void>((ready) => void http.listen(0, '127.0.0.1', ready))
    closing.push(() => http.close())
    return { heard, url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/page` }
  }

  test('the webhook is signed, and says ids only', async () => {
    const { heard, url } = await otherSide()
    const secret = 'a secret that both sides know, 32+'
    await webhookTo(url, secret, () => 1_700_000_000_000).tell({ id: 'p1', alarmId: 'a1', rung: 1 })
    const [call] = heard
    expect(JSON.parse(call?.body ?? '')).toEqual({ type: 'waymark.needs-you', id: 'p1', alarm: 'a1', step: 2 })
    expect(call?.request.headers['waymark-signature']).toBe(
      `t=1700000000,v1=${signature(secret, `1700000000.${call?.body}`)}`,
    )
  })

  test('a text message goes to the gateway with its token', async () => {
    const { heard, url } = await otherSide()
    await smsGateway(url, 'token').send({ to: '+447700900123', words: 'Waymark needs you' })
    expect(heard[0]?.request.headers.authorization).toBe('Bearer token')
    expect(JSON.parse(heard[0]?.body ?? '')).toEqual({ to: '+447700900123', text: 'Waymark needs you' })
  })

  test('what the other side refuses is said without addresses or secrets', async () => {
    const { url } = await otherSide(503)
    await expect(smsGateway(url, 'token').send({ to: '+44', words: 'x' })).rejects.toThrow(
      'The text message gateway answered 503',
    )
    await expect(webhookTo(url, 's', Date.now).tell({ id: 'p', alarmId: 'a', rung: 0 })).rejects.toThrow(
      'The other system answered 503',
    )
    await expect(smsGateway('http://127.0.0.1:1/', 't').send({ to: '+44', words: 'x' })).rejects.toThrow(
      'The text message gateway did not answer',
    )
  })

  test('nobody is followed to another address, and no secret goes there', async () => {
    const trap = await otherSide()
    for (const status of [301, 302, 303, 307, 308]) {
      const { url } = await otherSide(status, { Location: trap.url })
      const said = await Promise.all([
        smsGateway(url, 'a-token').send({ to: '+447700900123', words: 'x' }).catch(String),
        webhookTo(url, 'a-secret', Date.now).tell({ id: 'p', alarmId: 'a', rung: 0 }).catch(String),
      ])
      for (const words of said) expect(words).toMatch(/^PageWentWrong: The .* did not answer$/)
    }
    expect(trap.heard).toEqual([])
  })

  test('a side that takes the call and says nothing, or never stops talking, does not hold a page up', async () => {
    const silent = createServer(() => undefined)
    let listening = 0
    const endless = createServer((_request, response) => {
      response.writeHead(200)
      listening++
      const talk = setInterval(() => response.write('x'.repeat(1000)), 5)
      response.on('close', () => {
        clearInterval(talk)
        listening--
      })
    })
    const slow = createServer((_request, response) => {
      const talk = setInterval(() => response.writeProcessing(), 20)
      response.on('close', () => clearInterval(talk))
    })
    for (const http of [silent, endless, slow]) {
      await new Promise<void>((ready) => void http.listen(0, '127.0.0.1', ready))
      closing.push(() => {
        http.closeAllConnections()
        http.close()
      })
    }
    const urlOf = (http: typeof silent) => `http://127.0.0.1:${(http.address() as AddressInfo).port}/`
    for (const http of [silent, slow]) {
      const wait = performance.now()
      await expect(smsGateway(urlOf(http), 't', 200).send({ to: '+44', words: 'x' })).rejects.toThrow('did not answer')
      await expect(webhookTo(urlOf(http), 's', Date.now, 200).tell({ id: 'p', alarmId: 'a', rung: 0 })).rejects.toThrow(
        'did not answer',
      )
      expect(performance.now() - wait).toBeLessThan(3000)
    }
    await smsGateway(urlOf(endless), 't', 2000).send({ to: '+44', words: 'x' })
    await webhookTo(urlOf(endless), 's', Date.now, 2000).tell({ id: 'p', alarmId: 'a', rung: 0 })
    // What was not read is given up, and the line with it.
    await expect.poll(() => listening).toBe(0)
  })

  const device = {
    endpoint: 'https://fcm.googleapis.com/fcm/send/abc',
    keys: {
      p256dh: 'BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM',
      auth: 'tBHItJI5svbpez7KI4CCXg',
    },
  }

  test('web push sends an empty message, urgently, in the host’s name', async () => {
    const vapid = { subject: 'mailto:help@waymark.example', ...webPush.generateVAPIDKeys() }
    const sent: unknown[] = []
    const push = webPushBy(vapid, async (to, payload, options) => {
      // The library makes the very request it would send.
      expect(payload).toBeNull()
      const request = webPush.generateRequestDetails(to, null, options)
      sent.push({ body: request.body, urgency: request.headers.Urgency, to: request.endpoint })
      return { statusCode: 201, body: '', headers: {} }
    })
    expect(await push.wake(device)).toBe('awake')
    expect(sent).toEqual([{ body: null, urgency: 'high', to: device.endpoint }])
  })

  test.each([
    [410, 'gone'],
    [404, 'gone'],
  ])('a device whose push service answers %i is %s', async (status, answer) => {
    const vapid = { subject: 'mailto:help@waymark.example', ...webPush.generateVAPIDKeys() }
    const refusing = async () => {
      throw new webPush.WebPushError('No', status, {}, '', device.endpoint)
    }
    expect(await webPushBy(vapid, refusing).wake(device)).toBe(answer)
  })

  test('any other refusal is told by its number alone', async () => {
    const vapid = { subject: 'mailto:help@waymark.example', ...webPush.generateVAPIDKeys() }
    const refusing = async () => {
      throw new webPush.WebPushError('No', 500, {}, '', device.endpoint)
    }
    await expect(webPushBy(vapid, refusing).wake(device)).rejects.toThrow('The push service answered 500')
  })

  test('neither an address, nor a number, nor a token stands in what the log keeps of a page that went wrong', async () => {
    const { url } = await otherSide(500)
    const [token, secret, number] = ['token-of-the-host', 'secret-of-the-host-32-letters-long', '+447700900123']
    const problems = await Promise.all([
      smsGateway(url, token)
        .send({ to: number, words: 'x' })
        .catch((error: unknown) => error),
      smsGateway('http://127.0.0.1:1/', token)
        .send({ to: number, words: 'x' })
        .catch((error: unknown) => error),
      webhookTo(url, secret, Date.now)
        .tell({ id: 'p', alarmId: 'a', rung: 0 })
        .catch((error: unknown) => error),
    ])
    for (const problem of problems) {
      const logged = JSON.stringify(plainError(problem))
      for (const word of [token, secret, number, '127.0.0.1:1/', new URL(url).port]) expect(logged).not.toContain(word)
    }
  })

  test('each way is set up whole, or the house does not start', () => {
    const keys = webPush.generateVAPIDKeys()
    const whole = {
      VAPID_PUBLIC_KEY: keys.publicKey,
      VAPID_PRIVATE_KEY: keys.privateKey,
      VAPID_SUBJECT: 'mailto:help@waymark.example',
      SMS_GATEWAY_URL: 'https://sms.example/send',
      SMS_GATEWAY_TOKEN: 'token',
      PAGER_WEBHOOK_URL: 'https://pager.example/hook',
      PAGER_WEBHOOK_SECRET: 'a secret that both sides know, 32+',
    }
    expect(channelsOf(pagerFrom(readEnv(whole), Date.now))).toEqual(['in-app', 'push', 'sms', 'webhook', 'mail'])
    expect(channelsOf(pagerFrom(readEnv({}), Date.now))).toEqual(channelsOf(quietPager))
    for (const name of Object.keys(whole)) expect(() => readEnv({ ...whole, [name]: '' })).toThrow(name)
    expect(() => readEnv({ ...whole, PAGER_WEBHOOK_URL: 'http://pager.example/hook' })).toThrow('https://')
  })
})
