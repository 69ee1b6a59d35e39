/** Rolls a deployment back as soon as the service stops answering well. No answer is no good answer. */
export async function handler(event) {
  const url = event.Parameters.HEALTH_URL
  const problem = await problemAt(url)
  if (problem === undefined) return { Directive: 'CONTINUE' }
  return { Directive: 'ROLL_BACK', Description: `${url} ${problem}` }
}

async function problemAt(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) })
    return response.ok ? undefined : `answered ${response.status}`
  } catch (error) {
    return `did not answer: ${error.message}`
  }
}
