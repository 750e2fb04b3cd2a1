import type { ClientActionFunctionArgs } from '@remix-run/react'
import type { FormProblem } from './respond.ts'

/** For pages with a composer: when the connection is gone the page stays as it is, with the words in it and a way to try again. */
export async function keepWords({ request, serverAction }: ClientActionFunctionArgs) {
  const form = await request.clone().formData()
  try {
    return await serverAction()
  } catch (error) {
    // Answers of the house (a page of its own, a redirect) travel on; only what is no answer at all stays here.
    if (!(error instanceof Error)) throw error
    const message =
      'We could not reach Waymark. Your words are still here. Check your connection, then press the button again'
    const values = Object.fromEntries(
      [...new Set(form.keys())].map((name) => {
        const all = form.getAll(name).map(String)
        return [name, all.length === 1 ? (all[0] ?? '') : all]
      }),
    )
    // A Response and not data(): only then does the router see the status, and leaves the rest of the page as it is.
    return Response.json({ message, errors: {}, values } satisfies FormProblem, { status: 503 })
  }
}
