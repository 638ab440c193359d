import { Inject, Injectable } from '@nestjs/common';
import type { Municipality } from '@ventanilla/contracts';
import { type PageMessageKey, pageMessages } from '@ventanilla/languages';
import { PublicAlerts } from '../alerts/public-alerts.js';
import { Library } from '../knowledge/library.js';
import type { PublishedContent } from '../knowledge/published-content.js';
import type { Shelf } from '../knowledge/shelf.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { ApiError } from '../platform/errors/api-error.js';
import { toApiError } from '../platform/errors/to-api-error.js';
import { PublicStatisticsService } from '../statistics/public-statistics.service.js';
import { Days } from './days.js';
import { layOut } from './layout.js';
import type { Asset, Page, Shown } from './page.js';
import { PageCache } from './page-cache.js';
import { type PageContext, type PageMeans, pageContext } from './page-context.js';
import { findPage } from './page-map.js';
import { plainPage } from './plain-page.js';
import { publishedLanguages } from './published-languages.js';
import { readerLanguage } from './reader-language.js';
import { ServedPage } from './served-page.js';
import { robots, sitemap, sitemapIndex } from './sitemap.js';
import { nextEnd } from './views/dates-to-come.js';
import { awayPage, lostPage } from './views/lost.js';

const HTML = 'text/html; charset=utf-8';

/** Stands where a language does. */
const SITEMAP = 'sitemap.xml';

/** What pages of no municipality are written in. */
const spoken = Object.keys(pageMessages);

/** An address that depends on who asks leads on to one that does not. */
export type Elsewhere = { location: string };

/** Finds or makes the page at an address, from what is published and in memory. */
@Injectable()
export class PageService {
  readonly #origin: string;

  constructor(
    private readonly library: Library,
    private readonly statistics: PublicStatisticsService,
    private readonly alerts: PublicAlerts,
    private readonly cache: PageCache,
    private readonly clock: Clock,
    private readonly days: Days,
    @Inject(CONFIG) { publicUrl, port }: Config,
  ) {
    this.#origin = publicUrl?.replace(/\/+$/, '') ?? `http://localhost:${port}`;
  }

  /** The municipalities there are, for whoever comes without one. */
  all(acceptLanguage: string | undefined): ServedPage {
    return new ServedPage(this.#plain(acceptLanguage, 'all.title', 'all.lead'), HTML);
  }

  /** The page at `quilmes/es/services` when it was made already and nothing has changed since. */
  kept(address: string): ServedPage | null {
    const shelf = this.library.shelf(address.slice(0, address.indexOf('/')));
    if (!shelf || shelf.municipality.isShelf) return null;
    return this.cache.find(address, this.#stampOf(shelf), this.clock.now());
  }

  /** What search engines are told of it all. */
  forRobots(file: 'robots.txt' | 'sitemap.xml'): ServedPage {
    if (file === 'robots.txt') return new ServedPage(robots(this.#origin), 'text/plain; charset=utf-8');
    return new ServedPage(sitemapIndex(this.#origin, this.#municipalities()), 'application/xml; charset=utf-8');
  }

  async show(
    id: string,
    [language, ...rest]: readonly string[],
    acceptLanguage: string | undefined,
  ): Promise<ServedPage | Elsewhere> {
    const shelf = this.library.shelf(id);
    if (!shelf || shelf.municipality.isShelf) return this.#unknown(acceptLanguage);
    if (language === undefined) return this.#inTheirLanguage(shelf, acceptLanguage);
    const address = [id, language, ...rest].join('/');
    const stamp = this.#stampOf(shelf);
    const kept = this.cache.find(address, stamp, this.clock.now());
    return kept ?? this.#make(shelf, { language, rest, address, stamp, acceptLanguage });
  }

  async #inTheirLanguage(shelf: Shelf, acceptLanguage: string | undefined): Promise<Elsewhere> {
    const { content } = await this.#open(shelf);
    const language = readerLanguage(acceptLanguage, publishedLanguages(content));
    return { location: `/m/${shelf.municipality.id}/${language}` };
  }

  async #make(shelf: Shelf, wish: Wish): Promise<ServedPage> {
    const { content, isWhole } = await this.#open(shelf);
    if (wish.language === SITEMAP && isWhole) return this.#sitemap(shelf, content, wish);
    const languages = isWhole ? publishedLanguages(content) : shelf.municipality.languages;
    const isKnown = languages.includes(wish.language);
    const reader = isKnown ? wish.language : readerLanguage(wish.acceptLanguage, languages);
    const context = pageContext(content, reader, this.#means(shelf));
    const found = isKnown ? await find(context, wish.rest, isWhole) : null;
    if (found === 'away') return new ServedPage(layOut(context, awayPage(context)), HTML, { status: 503 });
    if (!found) return new ServedPage(layOut(context, lostPage(context)), HTML, { status: 404 });
    const page = written(context, found);
    if (isWhole) this.cache.keep(wish.address, { stamp: wish.stamp, page, until: nextEnd(context) });
    return page;
  }

  #sitemap(shelf: Shelf, content: PublishedContent, { address, stamp }: Wish): ServedPage {
    const context = pageContext(content, content.municipality.sourceLanguage, this.#means(shelf));
    const page = written(context, sitemap(context));
    this.cache.keep(address, { stamp, page, until: null });
    return page;
  }

  #means({ municipality }: Shelf): PageMeans {
    const statistics = () => this.statistics.of(municipality.id);
    const warnings = this.alerts.warningsOf(municipality.id);
    return { now: this.clock.now(), origin: this.#origin, statistics, warnings };
  }

  /** Everything that is published, or the help lines alone while it is out of reach. */
  async #open({ municipality, helpLines }: Shelf): Promise<{ content: PublishedContent; isWhole: boolean }> {
    try {
      return { content: await this.library.open(municipality.id), isWhole: true };
    } catch (error) {
      if (error instanceof ApiError && error.code === 'unavailable') return { content: helpLines, isWhole: false };
      throw error;
    }
  }

  #unknown(acceptLanguage: string | undefined): ServedPage {
    if (!this.library.isComplete)
      return new ServedPage(this.#plain(acceptLanguage, 'away.title', 'away.lead'), HTML, { status: 503 });
    return new ServedPage(this.#plain(acceptLanguage, 'lost.title', 'lost.municipality'), HTML, { status: 404 });
  }

  #plain(acceptLanguage: string | undefined, title: PageMessageKey, lead: PageMessageKey): string {
    const language = readerLanguage(acceptLanguage, spoken);
    return plainPage(language, title, lead, this.#municipalities());
  }

  /** Changes with whatever is public, the municipality itself, its day (what is overdue depends on it), and what is current. */
  #stampOf({ revision, municipality }: Shelf): string {
    const day = this.days.today(municipality.timeZone);
    return `${revision} ${municipality.version} ${day} ${this.alerts.stampOf(municipality.id)}`;
  }

  #municipalities(): Municipality[] {
    return this.library.municipalities().filter(({ isShelf }) => !isShelf);
  }
}

type Wish = {
  language: string;
  rest: readonly string[];
  address: string;
  stamp: string;
  acceptLanguage: string | undefined;
};

/** Help lines and alerts are at hand whatever is away; for anything else the reader is told to come back, with the numbers to call. */
async function find(context: PageContext, rest: readonly string[], isWhole: boolean): Promise<Shown | 'away'> {
  if (!isWhole && rest[0] !== 'help-lines' && rest[0] !== 'alerts') return 'away';
  try {
    return await findPage(context, rest);
  } catch (error) {
    if (toApiError(error).code === 'unavailable') return 'away';
    throw error;
  }
}

function written(context: PageContext, shown: Page | Asset): ServedPage {
  if ('body' in shown) return new ServedPage(layOut(context, shown), HTML);
  return new ServedPage(shown.content, shown.type, { name: shown.name });
}
