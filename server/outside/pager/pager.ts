import type { Channel } from '#server/domain/escalation/index.ts'

/** A page goes out in the time somebody needs to pick up a phone, or it counts as gone wrong; in milliseconds. */
export const patience = 10_000

/** What can be told of a page that did not go out: for the alarm's page and the log. Never an address, never a name. */
export class PageWentWrong extends Error {
  override readonly name = 'PageWentWrong'
}

/** A browser that can be woken. */
export type PushDevice = {
  readonly endpoint: string
  readonly keys: { readonly p256dh: string; readonly auth: string }
}

/** Wakes a browser, with no content at all. Answers whether the device is still there. Throws PageWentWrong. */
export type Push = { readonly publicKey: string; wake(device: PushDevice): Promise<'awake' | 'gone'> }

/** Sends a text message. Throws PageWentWrong. */
export type Sms = { send(message: { readonly to: string; readonly words: string }): Promise<void> }

/** Tells another system of the host's. Ids only. Throws PageWentWrong. */
export type Webhook = {
  tell(page: { readonly id: string; readonly alarmId: string; readonly rung: number }): Promise<void>
}

/** The ways to reach people besides the app and mail. Null: not set up here. */
export type Pager = { readonly push: Push | null; readonly sms: Sms | null; readonly webhook: Webhook | null }

/** No other ways are set up. */
export const quietPager: Pager = { push: null, sms: null, webhook: null }

/** Every way that is set up here, for the ladder to choose from. */
export const channelsOf = ({ push, sms, webhook }: Pager): readonly Channel[] => [
  'in-app',
  ...(push ? ['push' as const] : []),
  ...(sms ? ['sms' as const] : []),
  ...(webhook ? ['webhook' as const] : []),
  'mail',
]
