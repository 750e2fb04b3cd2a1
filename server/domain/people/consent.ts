/** The words of the consent page, by the day they were settled. New words, new version, asked again. */
export const consentVersion = '2026-11'

/** The house rules a new member agrees to. */
export const rulesVersion = '2026-11'
