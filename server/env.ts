import { z } from 'zod'

/** The secret that demonstrations share. A real host must bring its own. */
const demoSecret = 'waymark-demo-secret-not-for-real-use'

const https = (name: string) =>
  z.url({ protocol: /^https$/, error: `${name} must be an address like https://pager.example.org` })

/** Who runs a demonstration. A real host says who they are: people trust them with their health. */
const demoHost = 'the Waymark demonstration'

/** Ways to page people: each is set up whole, or not at all. */
const togetherOrNot = [
  ['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY', 'VAPID_SUBJECT'],
  ['SMS_GATEWAY_URL', 'SMS_GATEWAY_TOKEN'],
  ['PAGER_WEBHOOK_URL', 'PAGER_WEBHOOK_SECRET'],
] as const

const Env = z
  .object({
    NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
    PORT: z.coerce
      .number()
      .int()
      .min(0, 'PORT must be a number from 0 to 65535')
      .max(65535, 'PORT must be a number from 0 to 65535')
      .default(3000),
    HOST: z.string().min(1).default('127.0.0.1'),
    ORIGIN: z
      .url({ protocol: /^https?$/, error: 'ORIGIN must be an address like https://waymark.example.org' })
      .optional(),
    DATABASE_URL: z
      .string()
      .regex(/^(file:.+|postgres(ql)?:\/\/.+)/, 'DATABASE_URL must start with file: or postgres://')
      .default('file:./data/waymark.db'),
    WAYMARK_MODE: z.enum(['demo', 'live'], 'WAYMARK_MODE must be demo or live').default('demo'),
    WAYMARK_SECRET: z.string().min(32, 'WAYMARK_SECRET must have at least 32 characters').default(demoSecret),
    /** The keys that seal carers' plans, `name:base64` each; the first seals, the others still open. */
    PLAN_KEYS: z
      .string()
      .regex(/^[\w-]{1,40}:[A-Za-z0-9+/]{43}=(,[\w-]{1,40}:[A-Za-z0-9+/]{43}=)*$/, 'PLAN_KEYS must look like name:key')
      .optional(),
    WAYMARK_HOST_NAME: z.string().min(1).default(demoHost),
    SMTP_URL: z
      .url({ protocol: /^smtps?$/, error: 'SMTP_URL must be an address like smtps://name:password@mail.example.org' })
      .optional(),
    MAIL_FROM: z.string().min(3).default('Waymark <hello@waymark.example>'),
    /** Where mail lands in a demonstration. */
    MAIL_FOLDER: z.string().min(1).default('./data/mail'),
    /** The keys by which push services know this host (`npx web-push generate-vapid-keys`), and whom they may write to. */
    VAPID_PUBLIC_KEY: z
      .string()
      .regex(/^[\w-]{80,100}$/, 'VAPID_PUBLIC_KEY is not a key')
      .optional(),
    VAPID_PRIVATE_KEY: z
      .string()
      .regex(/^[\w-]{40,50}$/, 'VAPID_PRIVATE_KEY is not a key')
      .optional(),
    VAPID_SUBJECT: z
      .string()
      .regex(/^(mailto:|https:\/\/)/, 'VAPID_SUBJECT must be an address like mailto:help@example.org')
      .optional(),
    /** Text messages to people on call, through any gateway that takes a POST. */
    SMS_GATEWAY_URL: https('SMS_GATEWAY_URL').optional(),
    SMS_GATEWAY_TOKEN: z.string().min(1).optional(),
    /** Another system of the host's that is told of each step of an alarm. */
    PAGER_WEBHOOK_URL: https('PAGER_WEBHOOK_URL').optional(),
    PAGER_WEBHOOK_SECRET: z.string().min(32, 'PAGER_WEBHOOK_SECRET must have at least 32 characters').optional(),
    /** Where the pictures of the map of services come from, and whom to thank for them; `off` for no map. */
    MAP_TILES: z
      .string()
      .regex(
        /^(off|https:\/\/.+\{z\}.+)$/,
        'MAP_TILES must be off, or an address like https://tiles.example.org/{z}/{x}/{y}.png',
      )
      .default('https://tile.openstreetmap.org/{z}/{x}/{y}.png'),
    MAP_CREDIT: z.string().min(1).default('© OpenStreetMap contributors'),
    /** Multiplies every rate limit. For the stories and the bench; live mode refuses it. */
    RATE_LIMIT_SCALE: z.coerce.number().positive().default(1),
    /** Whether the second look at words runs. Without it they are left to people. */
    TRIAGE: z.enum(['full', 'fast'], 'TRIAGE must be full or fast').default('full'),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  })
  .superRefine((env, ctx) => {
    for (const set of togetherOrNot) {
      const missing = set.filter((name) => env[name] === undefined)
      if (missing.length === 0 || missing.length === set.length) continue
      for (const name of missing)
        ctx.addIssue({
          code: 'custom',
          path: [name],
          message: `${name} must be set too: ${set.join(', ')} go together`,
        })
    }
  })
  .superRefine((env, ctx) => {
    if (env.WAYMARK_MODE !== 'live') return
    const refuse = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
    if (env.WAYMARK_SECRET === demoSecret)
      refuse('WAYMARK_SECRET', 'WAYMARK_SECRET must be set, and be your own, in live mode')
    if (!env.PLAN_KEYS)
      refuse('PLAN_KEYS', 'PLAN_KEYS must be set in live mode: it seals what carers write in their plans')
    if (env.WAYMARK_HOST_NAME === demoHost)
      refuse('WAYMARK_HOST_NAME', 'WAYMARK_HOST_NAME must say who runs this Waymark in live mode')
    if (!env.ORIGIN) refuse('ORIGIN', 'ORIGIN must be set in live mode')
    else if (!env.ORIGIN.startsWith('https://')) refuse('ORIGIN', 'ORIGIN must start with https:// in live mode')
    if (env.RATE_LIMIT_SCALE !== 1) refuse('RATE_LIMIT_SCALE', 'RATE_LIMIT_SCALE must not be set in live mode')
    if (!env.SMTP_URL) refuse('SMTP_URL', 'SMTP_URL must be set in live mode: people cannot join without mail')
  })
  .transform((env) => {
    const origin = new URL(env.ORIGIN ?? `http://localhost:${env.PORT}`).origin
    return {
      ...env,
      ORIGIN: origin,
      isDemo: env.WAYMARK_MODE === 'demo',
      isSecure: origin.startsWith('https://'),
      isDevelopment: env.NODE_ENV === 'development',
    }
  })

/** What the host decided, checked. */
export type Env = z.output<typeof Env>

/** Says, one line each, what is wrong with the environment. */
export class BadEnvironment extends Error {
  override readonly name = 'BadEnvironment'
}

/** Reads and checks the environment; refuses with plain words rather than start half right. Throws BadEnvironment. */
export function readEnv(from: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(from).filter(([, value]) => value !== ''))
  const parsed = Env.safeParse(given)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new BadEnvironment(
    `Waymark cannot start with these settings:\n${lines.join('\n')}\nThe README lists every setting.`,
  )
}
