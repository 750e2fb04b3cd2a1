import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { plainError } from '#server/log.ts'
import { smtpPost } from '#server/outside/mail.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A mail server that knows nobody, and says so as mail servers do: with the whole address. */
async function refusingServer(): Promise<string> {
  const server = createServer((line) => {
    line.write('220 mail.example\r\n')
    line.on('error', () => undefined)
    line.on('data', (data) => {
      const said = data.toString()
      const [, to = ''] = /RCPT TO:<([^>]*)>/i.exec(said) ?? []
      line.write(to ? `550 5.1.1 <${to}>: Recipient address rejected\r\n` : '250 fine\r\n')
    })
  })
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready))
  closing.push(() => void server.close())
  return `smtp://a-name:a-password@127.0.0.1:${(server.address() as AddressInfo).port}?ignoreTLS=true`
}

test('what a mail server says of an address reaches no log', async () => {
  const mail = { id: '1', to: 'tom.of.the.hill@example.org', subject: 'Waymark', text: 'Hello' }
  for (const url of [
    (await refusingServer()).replace('a-name:a-password@', ''),
    await refusingServer(),
    'smtp://127.0.0.1:1',
  ]) {
    const problem: unknown = await smtpPost(url, 'Waymark <hello@waymark.example>')
      .send(mail)
      .catch((error: unknown) => error)
    expect(problem).toMatchObject({
      name: 'MailRefused',
      message: expect.stringContaining('The mail server did not take it'),
    })
    expect(JSON.stringify(plainError(problem))).not.toMatch(/tom|hill|a-password|a-name|hello@/)
  }
})
