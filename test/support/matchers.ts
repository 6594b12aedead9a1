interface Answer {
  error?: unknown;
  response: Response;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace jest {
    interface Matchers<R> {
      /** An error with this status and this `code`; where given, one that names this field. */
      toBeProblem(status: number, code: string, path?: string): R;
    }
  }
}

expect.extend({
  toBeProblem({ error, response }: Answer, status: number, code: string, path?: string) {
    const problem = (error ?? {}) as { code?: string; errors?: { path: string }[] };
    const paths = (problem.errors ?? []).map((field) => field.path);
    const pass =
      response.status === status &&
      problem.code === code &&
      (path === undefined || paths.includes(path));
    const wanted = [status, code, path].filter(Boolean).join(' ');
    return {
      pass,
      message: () =>
        `expected ${wanted}, got ${response.status} ${problem.code ?? '(no problem)'} ${paths.join(', ')}`,
    };
  },
});
