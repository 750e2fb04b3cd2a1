import { describe, expect, test } from 'vitest'
import { BadEnvironment, readEnv } from '#server/env.ts'

const live = {
  WAYMARK_MODE: 'live',
  ORIGIN: 'https://waymark.example.org',
  WAYMARK_SECRET: 'a secret of our own, long enough to keep',
  PLAN_KEYS: 'ours:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
  SMTP_URL: 'smtps://name:password@mail.example.org',
  WAYMARK_HOST_NAME: 'Fernside Trust',
}

const refusal = (settings: Record<string, string | undefined>): string => {
  try {
    readEnv(settings)
  } catch (error) {
    if (error instanceof BadEnvironment) return error.message
    throw error
  }
  return 'no refusal'
}

describe('the settings', () => {
  test('have a default for everything a demonstration needs', () => {
    expect(readEnv({})).toMatchObject({
      NODE_ENV: 'production',
      PORT: 3000,
      HOST: '127.0.0.1',
      ORIGIN: 'http://localhost:3000',
      DATABASE_URL: 'file:./data/waymark.db',
      WAYMARK_MODE: 'demo',
      MAIL_FOLDER: './data/mail',
      RATE_LIMIT_SCALE: 1,
      TRIAGE: 'full',
      isDemo: true,
      isSecure: false,
      isDevelopment: false,
    })
  })

  test('left empty count as not set', () => {
    const empty = { PORT: '', ORIGIN: '', DATABASE_URL: '', WAYMARK_MODE: '', SMTP_URL: '', WAYMARK_SECRET: '' }
    expect(readEnv(empty)).toEqual(readEnv({}))
  })

  test('follow one another: the address is the port’s, and https makes it secure', () => {
    expect(readEnv({ PORT: '4000' }).ORIGIN).toBe('http://localhost:4000')
    expect(readEnv({ ORIGIN: 'https://waymark.example.org/groups' })).toMatchObject({
      ORIGIN: 'https://waymark.example.org',
      isSecure: true,
    })
  })

  test.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['ORIGIN', 'waymark'],
    ['ORIGIN', 'ftp://waymark.example.org'],
    ['DATABASE_URL', 'mysql://localhost/waymark'],
    ['WAYMARK_MODE', 'production'],
    ['WAYMARK_SECRET', 'short'],
    ['PLAN_KEYS', 'ours:c2hvcnQ='],
    ['SMTP_URL', 'mail.example.org'],
    ['RATE_LIMIT_SCALE', '0'],
    ['LOG_LEVEL', 'loud'],
    ['TRIAGE', 'maybe'],
    ['NODE_ENV', 'prod'],
  ])('refuse %s=%s, by name', (name, value) => {
    const message = refusal({ [name]: value })
    expect(message).toMatch(/^Waymark cannot start with these settings:/)
    expect(message).toContain(`${name}:`)
  })

  test('say everything that is wrong at once, and where to read more', () => {
    const lines = refusal({ PORT: '-1', DATABASE_URL: 'nowhere' }).split('\n')
    expect(lines).toEqual([
      'Waymark cannot start with these settings:',
      '  PORT: PORT must be a number from 0 to 65535',
      '  DATABASE_URL: DATABASE_URL must start with file: or postgres://',
      'The README lists every setting.',
    ])
  })

  test('of a real host are accepted', () => {
    expect(readEnv(live)).toMatchObject({ isDemo: false, isSecure: true })
  })

  test.each([
    ['no keys to seal plans with', { PLAN_KEYS: undefined }, /PLAN_KEYS must be set in live mode/],
    [
      'the secret that demonstrations share',
      { WAYMARK_SECRET: undefined },
      /WAYMARK_SECRET must be set, and be your own/,
    ],
    ['no address', { ORIGIN: undefined }, /ORIGIN must be set in live mode/],
    ['an address without https', { ORIGIN: 'http://waymark.example.org' }, /must start with https/],
    ['nobody who answers for it', { WAYMARK_HOST_NAME: undefined }, /WAYMARK_HOST_NAME must say who runs this Waymark/],
    ['no mail', { SMTP_URL: undefined }, /SMTP_URL must be set in live mode/],
    ['loosened rate limits', { RATE_LIMIT_SCALE: '1000' }, /RATE_LIMIT_SCALE must not be set/],
  ])('of a real host are refused with %s', (_what, changes, why) => {
    expect(refusal({ ...live, ...changes })).toMatch(why)
  })
})
