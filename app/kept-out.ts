/** Where suspended and closed members land whatever they ask for. */
export const startOfKeptOut = '/how-i-was-treated'

const open =
  /^\/(how-i-was-treated|appeals|report|my-reports|complaints|help-now|house-rules|how-we-keep-people-safe|privacy|accessibility|goodbye|sign-in|sign-out|forgotten-password|reset-password|verify|confirmed|unsubscribe|demo|plan-card|shared-plan|settings\/(my-data|close-account|reading|password|sessions|consent))(\/|$)|^\/settings\/?$/

/**
 * The pages they may open: what was decided and why, appeals, help, their own records, and the keys of their account. The
 * domain refuses everything else in any case; this spares people a page that says no.
 */
export const isOpenToKeptOut = (pathname: string): boolean => open.test(pathname)
