import type { useLoaderData } from '@remix-run/react'
import type { loader } from '#app/routes/working-together.$slug.meetings.$meetingId._index.tsx'

/** A meeting as its page has it. */
export type MeetingPage = ReturnType<typeof useLoaderData<typeof loader>>
