/** Chromium for the tests of the HTML view; they are skipped where the machine has none. */
import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where the browser is; null where there is none. */
export const chromiumPath = PLACES.find((path) => existsSync(path)) ?? null;

/** Says in the report why tests did not run. */
export const inChromium = `in Chromium${chromiumPath ? "" : " (SKIPPED: no chromium on this machine)"}`;

/** A busy machine may take a while. */
const LAUNCH_TIME = 80_000;

export async function launch(): Promise<Browser> {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
  return chromium.launch({ executablePath: chromiumPath ?? "", args, timeout: LAUNCH_TIME });
}

/** The address of whatever file is open; it leads nowhere. */
export const ADDRESS = "http://petik.invalid/";

/** A tab, and what its file tried: addresses asked for; dialogs, errors and refusals. */
export class Tab {
  readonly page: Page;
  requests: string[] = [];
  messages: string[] = [];
  #file = "";

  private constructor(page: Page) {
    this.page = page;
  }

  static async in(browser: Browser): Promise<Tab> {
    const tab = new Tab(await browser.newPage());
    tab.page.on("console", (message) => tab.messages.push(message.text()));
    tab.page.on("pageerror", (error) => tab.messages.push(error.message));
    tab.page.on("dialog", (dialog) => {
      tab.messages.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    await tab.page.route("**/*", async (route) => {
      const url = route.request().url();
      if (url === ADDRESS) return route.fulfill({ body: tab.#file, contentType: "text/html; charset=utf-8" });
      tab.requests.push(url);
      return route.abort();
    });
    return tab;
  }

  /** Opens a file's text, at one of its places. */
  async open(html: string, hash = ""): Promise<Page> {
    this.#file = html;
    await this.page.goto("about:blank");
    this.requests = [];
    this.messages = [];
    await this.page.goto(ADDRESS + hash);
    return this.page;
  }
}
