/** Statements in an order in which each value is heard once before any is heard again, so that a short list shows the quarrel. */
export function everyValueFirst<Statement extends { readonly value: string }>(
  statements: readonly Statement[],
): Statement[] {
  const heard = new Map<string, number>();
  return statements
    .map((statement) => {
      const turn = heard.get(statement.value) ?? 0;
      heard.set(statement.value, turn + 1);
      return { statement, turn };
    })
    .sort((one, other) => one.turn - other.turn)
    .map(({ statement }) => statement);
}
