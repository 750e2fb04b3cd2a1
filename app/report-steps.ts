import { data } from '@remix-run/node'
import { reportReasons } from './report-words.ts'
import { type FormProblem, valuesOf } from './respond.ts'

/** Where somebody is in telling us: what they have answered so far, or what to put right. */
export type Steps = { readonly values: FormProblem['values']; readonly errors?: undefined }

/**
 * The first question has been answered: on to the second, or what to put right. Answers travel in the form and never in
 * an address, since a reason says something about somebody.
 */
export function nextStep(form: FormData, asked: Readonly<Record<string, string>> = {}) {
  const values = valuesOf(form)
  const errors: Record<string, string[]> = {}
  for (const [name, message] of Object.entries(asked))
    if (String(form.get(name) ?? '').trim() === '') errors[name] = [message]
  if (!reportReasons.some(({ reason }) => reason === form.get('reason'))) errors.reason = ['Choose what is wrong']
  if (Object.keys(errors).length > 0)
    return data<FormProblem>(
      { message: 'Check your answers', errors, values: { ...values, intent: 'back' } },
      { status: 422 },
    )
  return data<Steps>({ values })
}
