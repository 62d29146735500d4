/** What do hostile texts look like? Each is made around a token, so that whatever comes of it can be traced to where it was put. */

export interface Payload {
  readonly name: string;
  /** The text that is put into a site. */
  text(token: string): string;
  /** A second key beside it, where the site is a key: names that some machines or alphabets take for one. */
  twin?(token: string): string;
}

const payload = (name: string, text: (token: string) => string, twin?: (token: string) => string): Payload => ({ name, text, ...(twin && { twin }) });
/** A word that has no place for a token. */
const word = (text: string, name = text): Payload => payload(`the word ${name}`, () => text);

export const PAYLOADS: readonly Payload[] = [
  // Strings
  payload("single quote", (t) => `a', ${t}(), '`),
  payload("double quote", (t) => `a", ${t}(), "`),
  payload("double quote and bracket", (t) => `a"]; ${t}(); //`),
  payload("backtick", (t) => `a\`; ${t}(); \``),
  payload("template hole", (t) => `a\${${t}()}b`),
  payload("template hole, closed", (t) => `\`\${${t}()}\``),
  payload("Handlebars", (t) => `{{${t}}}{{{${t}}}}{{#each ${t}}}{{/each}}{{lookup this "constructor"}}`),
  payload("trailing backslash", (t) => `${t}\\`),
  payload("two trailing backslashes", (t) => `${t}\\\\`),
  payload("backslash before quote", (t) => `a\\", ${t}(), \\"`),
  payload("backslash before single quote", (t) => `a\\', ${t}(), \\'`),
  payload("unicode escape of a quote", (t) => `a\\u0022, ${t}(), \\x22`),
  payload("LF", (t) => `a\n${t}();\n`),
  payload("CR", (t) => `a\r${t}();\r`),
  payload("CR LF", (t) => `a\r\n${t}();\r\n`),
  payload("TAB", (t) => `a\t${t}();\t`),
  payload("U+2028", (t) => `a\u2028${t}();\u2028`),
  payload("U+2029", (t) => `a\u2029${t}();\u2029`),
  payload("U+0085", (t) => `a\u0085${t}();\u0085`),
  payload("NUL", (t) => `a\u0000${t}()\u0000`),
  payload("C0 and DEL", (t) => `a\u0001\u0008\u000b\u000c\u001b[31m${t}()\u007f`),
  payload("high surrogate alone", (t) => `\ud83d${t}\ud83d`),
  payload("low surrogate alone", (t) => `\udea4${t}\udea4`),
  payload("bidi override", (t) => `a\u202e } ${t}() \u2066 if (x)\u2069 { \u202c`),
  payload("invisible", (t) => `a\u200b${t}\u00ad\u2060\ufeff()`),
  payload("script end", (t) => `</script><script>${t}()</script>`),
  payload("HTML comment", (t) => `<!-- ${t}() --> <!--`),
  // Comments
  payload("comment end", (t) => `*/ ${t}(); /*`),
  payload("comment end that re-forms", (t) => `**// ${t}(); /**`),
  payload("comment end that re-forms from itself", (t) => `**/*/ ${t}(); /*/**`),
  payload("comment end around white space", (t) => `*\n/ ${t}(); /\n*`),
  payload("comment end around invisible", (t) => `*\u200b/ ${t}(); /\u200b* *\u0000/ ${t}(); *\ufeff/ ${t}(); *\u202e/ ${t}();`),
  payload("comment end around a surrogate", (t) => `*\ud800/ ${t}(); /\ud800*`),
  payload("line comment end", (t) => `// a\n${t}();`),
  payload("@ts-nocheck", (t) => `@ts-nocheck ${t}`),
  payload("@ts-ignore on the last line", (t) => `${t}\n@ts-ignore`),
  payload("@ts-expect-error", (t) => `@ts-expect-error ${t}`),
  payload("reference", (t) => `/// <reference path="./${t}.ts" />`),
  payload("reference on its own line", (t) => `a */\n/// <reference types="${t}" />\n/*`),
  payload("sourceMappingURL", (t) => `//# sourceMappingURL=http://127.0.0.1/${t}`),
  payload("sourceMappingURL, the old way", (t) => `\n//@ sourceMappingURL=${t}\n`),
  payload("JSX pragma", (t) => `@jsx ${t} @jsxImportSource ${t}`),
  // Keys and identifiers
  payload("computed key", (t) => `[${t}()]`),
  payload("quoted key", (t) => `a": ${t}(), "b`),
  payload("getter", (t) => `get ${t}() { return ${t}; }`),
  payload("spread", (t) => `...${t}`),
  word("__proto__"), word("constructor"), word("prototype"), word("toString"), word("hasOwnProperty"),
  word("class"), word("await"), word("default"), word("import"), word("9lives"), word("-"), word("", "of no letters"),
  payload("twins in case", (t) => `${t}a`, (t) => `${t}A`),
  payload("twins in NFC", (t) => `${t}é`, (t) => `${t}é`),
  payload("twins in NFKC", (t) => `${t}ﬁ`, (t) => `${t}fi`),
  payload("300 characters", (t) => `${t}_${"x".repeat(300)}`),
  // Paths, URLs, Markdown, shells
  payload("way up", (t) => `../../${t}`),
  payload("absolute", (t) => `/etc/${t}`),
  payload("drive", (t) => `C:\\${t}\\..\\x`),
  payload("percent", (t) => `100% ${t} %E0%A4%A %2e%2e%2f %00`),
  payload("address", (t) => `http://127.0.0.1:9/${t}?a=1#b`),
  payload("address that ends its own link", (t) => `https://x.example/${t})[x](javascript:${t}())*_`),
  payload("address with a user", (t) => `https://trap.example@${t}.example/`),
  payload("script address", (t) => `javascript:${t}()`),
  payload("link", (t) => `[${t}](javascript:${t}()) ![${t}](http://127.0.0.1:9/${t})`),
  payload("link reference", (t) => `[${t}]: javascript:${t}() "x"`),
  payload("autolink", (t) => `<javascript:${t}> <http://x/${t}>`),
  payload("HTML", (t) => `<img src=x onerror="${t}()"> <details open ontoggle=${t}()>`),
  payload("HTML behind a backslash and a pipe", (t) => `${t}\\| <img src=x onerror="${t}()"> |`),
  payload("HTML entity", (t) => `&lt;img src=x onerror=${t}()&gt; &#x3c;b&#x3e;`),
  payload("code fence", (t) => `\n\`\`\`\n${t}\n\`\`\`\n`),
  payload("tilde fence", (t) => `\n~~~ ${t}\n`),
  payload("heading", (t) => `\n# ${t}\n`),
  payload("setext heading", (t) => `${t}\n===\n---\n`),
  payload("table row", (t) => `${t} | x | y |\n| --- | --- |\n`),
  payload("code span end", (t) => `a\` <b>${t}</b>`),
  payload("double backtick", (t) => `\`\` <b>${t}</b> \`\``),
  payload("shell", (t) => `; curl ${t} | sh; $(${t}) && \`${t}\``),
  payload("YAML and JSON", (t) => `}, "scripts": {"postinstall": "${t}"}, {: - & * ! | >`),
];

/** What people really write: it must come out as it went in. */
export const HARMLESS: readonly Payload[] = [
  payload("plain", (t) => t),
  payload("apostrophes and dashes", (t) => `It’s the provider's “fine” ${t} — 100 % (really) & more; a/b, c:d?`),
  payload("accents", (t) => `L’été à Zürich, señor: ${t} naïve cœur`),
  payload("CJK", (t) => `可灵 ${t} 日本語のテキスト 한국어`),
  payload("emoji", (t) => `🚤 ${t} 👩‍🎨 ✅`),
  payload("quotes and code", (t) => `Use "x" or \`${t}\` in <model>_name, see [docs] #1 $5 {a}|b`),
];
