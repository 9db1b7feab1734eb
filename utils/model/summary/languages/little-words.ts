/** Words that begin sentences as names do, in all languages, and are none: "This will do it". */
export const littleWords: ReadonlySet<string> = new Set(
  'this that these those they she you which what nobody it he we das dies dieses sie wir was man niemand der die es er ihr cela elle nous vous tout personne ceci il on ce eso esto ella todo nadie quien isso isto ela ele tudo ninguem quem'.split(
    ' ',
  ),
);
