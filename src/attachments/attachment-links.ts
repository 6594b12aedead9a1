import { Injectable } from '@nestjs/common';
import type { AuthenticatedUser } from '../common/http/request.js';
import { TokenVerifier } from '../common/http/token-verifier.js';
import { Config } from '../config/config.js';
import { AttachmentsService } from './attachments.service.js';
import type { AttachmentLinksDto } from './dto/attachment.dto.js';

/** For those who cannot send a header: an `<img>`, a `<video>`, the download of a browser. */
@Injectable()
export class AttachmentLinks {
  constructor(
    private readonly attachments: AttachmentsService,
    private readonly tokens: TokenVerifier,
    private readonly config: Config,
  ) {}

  async make(me: AuthenticatedUser, ids: string[]): Promise<AttachmentLinksDto> {
    const { attachmentLinkTtl: expiresIn, origin } = this.config;
    const found = await this.attachments.find(ids, me.id);
    const items = found.map(({ id, thumbnails }) => {
      const query = `?link=${this.tokens.linkTo(id, me, expiresIn)}`;
      const url = `${origin}/api/attachments/${id}`;
      return {
        id,
        url: `${url}${query}`,
        thumbnails: thumbnails.map(({ size, width, height }) => ({
          ...{ size, width, height },
          url: `${url}/thumbnails/${size}${query}`,
        })),
      };
    });
    return { items, expiresIn };
  }
}
