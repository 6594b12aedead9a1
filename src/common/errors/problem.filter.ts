import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { AllowedMethods } from '../http/allowed-methods.js';
import { pathOf, type Reply, type Request, shownPathOf } from '../http/request.js';
import { type Answer, answerTo, problemOf } from './problem.js';

/** Answers whatever was thrown with `application/problem+json`. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly allowedMethods: AllowedMethods) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const reply = host.switchToHttp().getResponse<Reply>();
    const answer = answerTo(error);
    if (answer.status === 500) request.log.error(error, 'failed');
    if (answer.status === 503) request.log.warn({ code: answer.code }, reasonOf(error));
    const isUnknown = answer.code === 'route_not_found';
    sendProblem(request, reply, isUnknown ? this.unknownRoute(request) : answer);
  }

  private unknownRoute(request: Request): Answer {
    const allowed = this.allowedMethods.of(pathOf(request));
    const path = shownPathOf(request);
    if (allowed.length === 0) {
      return { status: 404, code: 'route_not_found', detail: `There is no ${path}.` };
    }
    const detail = `${path} does not answer ${request.method}.`;
    const headers = { allow: allowed.join(', ') };
    return { status: 405, code: 'method_not_allowed', detail, headers };
  }
}

export function sendProblem(request: Request, reply: Reply, answer: Answer): void {
  if (reply.sent) return;
  // Fastify would close the connection on a client that is still sending a body it has refused, and
  // the client would see a broken pipe instead of the answer. Node reads the rest and drops it.
  void reply
    .removeHeader('connection')
    .code(answer.status)
    .headers({ 'x-request-id': request.id, ...answer.headers })
    .type('application/problem+json')
    .send(JSON.stringify(problemOf(answer, shownPathOf(request), request.id)));
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
