/** What a terminal would obey is shown instead. */
export function visible(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters meant
  return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, (control) =>
    control === '\r' ? '' : `\\x${control.charCodeAt(0).toString(16).padStart(2, '0')}`
  )
}

/** A name begins no line of its own, which could be a command to whoever reads the output. */
export function visibleName(name: string): string {
  return visible(name.replaceAll('\n', '\\n'))
}
