/**
 * English words that are a fact of their own where a sentence holds one: plain words of talk about work, of nobody's
 * text.
 */
export const tellingWords: ReadonlySet<string> = new Set(
  `
accept accepted add added adding again agree agreed all already also another anyone approved as
backport better both branch bug but by can cannot change changed changes check close closed closing
commit committed complete completed consensus continue could decided decision default defer deprecated
did didn different discuss discussed discussion do docs document does doesn don done draft drop dropped
duplicate enough expected expect feature fix fixed fixes following for found going good great happy has
have help hope how i idea if implement implemented in instead intended invalid is issue it just keep
know landed later latest leave let list ll look looking looks make makes master maybe me meeting merge
merged merging might milestone moved much must my need needed needs never new next no nobody not nothing
now ok okay on one open opened option our out perhaps plan planned please pr prefer probably problem
propose pull pushed rather re ready reason reasonable release released remove removed reopen replaced
request resolved review right same see seems send sense shall should shouldn since so solution solved
someone somebody soon sorry spec still submit suggest support supported sure talk test tests text thanks
thank that the then they think this those tomorrow today too track try trying unless until up update
updated upgrade upstream us use used using ve version very want was wasn we welcome went were what when
where which while who why will with without won wontfix work working works worth would wouldn write
wrong yes yet you your
`
    .trim()
    .split(/\s+/),
);
