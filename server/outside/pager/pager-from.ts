import type { Env } from '#server/env.ts'
import type { Pager } from './pager.ts'
import { smsGateway } from './sms.ts'
import { webPushBy } from './web-push.ts'
import { webhookTo } from './webhook.ts'

/** The ways to page people that this host has set up. */
export const pagerFrom = (env: Env, clock: () => number): Pager => ({
  push:
    env.VAPID_PUBLIC_KEY && env.VAPID_PRIVATE_KEY && env.VAPID_SUBJECT
      ? webPushBy({
          subject: env.VAPID_SUBJECT,
          publicKey: env.VAPID_PUBLIC_KEY,
          privateKey: env.VAPID_PRIVATE_KEY,
        })
      : null,
  sms: env.SMS_GATEWAY_URL && env.SMS_GATEWAY_TOKEN ? smsGateway(env.SMS_GATEWAY_URL, env.SMS_GATEWAY_TOKEN) : null,
  webhook:
    env.PAGER_WEBHOOK_URL && env.PAGER_WEBHOOK_SECRET
      ? webhookTo(env.PAGER_WEBHOOK_URL, env.PAGER_WEBHOOK_SECRET, clock)
      : null,
})
