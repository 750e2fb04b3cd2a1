import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import nodemailer from 'nodemailer'

/** A message to one person. It carries no condition, no group name and no words from a post: see docs/safety.md. */
export type Mail = {
  /** The same mail twice has the same id, so that a job that runs again does not send again. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  /** One-press unsubscribe (RFC 8058); absent on mail a person asked for, like a link to sign in. */
  readonly unsubscribeUrl?: string
}

/** Where mail goes. */
export type Post = { send(mail: Mail): Promise<void> }

/** What the page at /demo/mail reads. */
export type DemoMail = { newest(limit: number): Promise<(Mail & { readonly at: number })[]> }

/** Why a mail did not leave, by its codes alone: mail servers repeat addresses in what they answer, and this reaches the log. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused'

  constructor({ code, responseCode }: { readonly code?: unknown; readonly responseCode?: unknown }) {
    super(`The mail server did not take it (${[code, responseCode].filter(Boolean).join(' ') || 'no answer'})`)
  }
}

/** Sends by SMTP. Throws MailRefused. */
export function smtpPost(url: string, from: string): Post {
  const transport = nodemailer.createTransport(url)
  return {
    async send(mail) {
      const letter = {
        from,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        messageId: `<${mail.id}@waymark>`,
        headers: {
          'Auto-Submitted': 'auto-generated',
          ...(mail.unsubscribeUrl
            ? { 'List-Unsubscribe': `<${mail.unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
            : {}),
        },
      }
      await transport.sendMail(letter).catch((error: { code?: unknown; responseCode?: unknown }) => {
        throw new MailRefused(error)
      })
    },
  }
}

/** For demonstrations and tests: mail lands in a folder and goes nowhere. */
export function folderPost(folder: string, clock: () => number): Post & DemoMail {
  return {
    async send(mail) {
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, `${mail.id}.json`), JSON.stringify({ ...mail, at: clock() }))
    },
    async newest(limit) {
      const names = await readdir(folder).catch(() => [])
      const mails = await Promise.all(
        names
          .filter((name) => name.endsWith('.json'))
          .map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Mail & { at: number }),
      )
      return mails.sort((a, b) => b.at - a.at).slice(0, limit)
    },
  }
}
