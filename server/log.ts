import { pino } from 'pino'

export type Log = ReturnType<typeof createLog>

/**
 * One line of JSON an event, for machines to read. Health words never reach it: only ids, route patterns,
 * names of statements and times are logged. Anything else that slips in under these names is cut out.
 */
export const createLog = (level: string) =>
  pino({
    level,
    base: null,
    serializers: { err: plainError },
    redact: {
      paths: [
        'email',
        'password',
        'body',
        'title',
        'token',
        'q',
        '*.email',
        '*.password',
        '*.body',
        '*.title',
        '*.token',
        '*.q',
      ],
      censor: '[left out]',
    },
  })

/** What went wrong and where. The values of a statement that went wrong are people's words and addresses: they stay out. */
export function plainError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error }
  const { code } = error as { code?: unknown }
  return {
    type: error.name,
    message: withoutValues(error.message),
    stack: withoutValues(error.stack ?? ''),
    ...(typeof code === 'string' ? { code } : {}),
    ...(error.cause === undefined ? {} : { cause: plainError(error.cause) }),
  }
}

/** Drizzle writes `params: …` after the statement, up to where the stack begins. */
const withoutValues = (text: string): string =>
  text.replace(/\nparams: [\s\S]*?(?=\n {4}at |$)/, '\nparams: [left out]')
