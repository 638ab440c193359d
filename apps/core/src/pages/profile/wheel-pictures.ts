import { Injectable } from '@nestjs/common';
import { PageService } from '../page.service.js';

/** The wheel as a picture to send: the one of the public page, made once for each revision and language. */
@Injectable()
export class WheelPictures {
  constructor(private readonly pages: PageService) {}

  /** The PNG of the profile that counts; null when the municipality has published none. */
  async find(municipality: string, language: string): Promise<Buffer | null> {
    const page = await this.pages.show(municipality, [language, 'profile', 'wheel.png'], language);
    if ('location' in page || page.status !== 200) return null;
    return page.body('identity');
  }
}
