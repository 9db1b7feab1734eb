const profile = /^https:\/\/linear\.app\/[\w-]+\/profiles\/([^\s/?#]+)$/i;
const bare = /```[\s\S]*?(?:```|$)|`[^`\n]*`|(?<!\]\(|<)https:\/\/linear\.app\/[\w-]+\/profiles\/([\w.-]*\w)/gi;

/**
 * Whose page at Linear an address is: that is how a comment mentions somebody there. Undefined for any other address.
 */
export function profileName(href: string): string | undefined {
  return profile.exec(href)?.[1];
}

/**
 * A text with its mentions by address as people type them: `@ana`. Code and links that have words of their own stay.
 */
export function typedNames(source: string): string {
  return source.replace(bare, (all, name: string | undefined) => (name === undefined ? all : `@${name}`));
}
