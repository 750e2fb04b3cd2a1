import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import webPush from 'web-push'
import { readEnv } from '#server/env.ts'
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
  async function otherSide(status = 200) {
    const heard: { request: IncomingMessage; body: string }[] = []
    const http = createServer((request, response) => {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        heard.push({ request, body: Buffer.concat(parts).toString() })
        response.writeHead(status).end()
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
