import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { pdfFile } from '#app/pdf-file.ts'
import { orNothing, orShowProblem } from '#app/respond.ts'
import { yearPaper } from '#app/year-words.ts'

/** The year of a group on paper: for members once it is gathered, for everybody once it is published. */
export async function loader({ params: { reviewId }, context }: LoaderFunctionArgs) {
  const { annualReview } = context.services.queries
  const page = await orNothing(() => annualReview.annualReviewPage({ reviewId }))
  if (page?.state === 'asking') throw data('Nothing is gathered yet', { status: 404 })
  const shown = page ?? (await orShowProblem(() => annualReview.publishedReview({ reviewId })))
  return pdfFile(await context.makePdf(yearPaper(shown)), 'our-year.pdf')
}
