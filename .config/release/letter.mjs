import { packageVersion } from '../hosting/functionsRecord.mjs';

/** Stands in the files of a release for the address at which a school hosts them. */
export const PLACEHOLDER = 'https://addins.school.example';

/** The files that name that address. */
export const ADDRESSED = ['manifest.xml', 'functions.json', 'host/nginx.conf'];

/** @param {string} origin */
const address = (origin) =>
  origin === PLACEHOLDER
    ? `<li><b>Put your address in.</b> Replace <code>${new URL(PLACEHOLDER).hostname}</code> by your host's name in
<code>${ADDRESSED.join('</code>, <code>')}</code>, with any editor, or in PowerShell, in the folder <code>dist</code>:
<pre>'${ADDRESSED.join("','")}' | % { $file = "$pwd/$_"; [IO.File]::WriteAllText($file, [IO.File]::ReadAllText($file).Replace('${new URL(PLACEHOLDER).hostname}', 'YOUR-HOST')) }</pre></li>`
    : `<li><b>The address</b> is in the files already: ${origin}</li>`;

const STYLE = `body { font: 10.5pt/1.35 system-ui, sans-serif; max-width: 44rem; margin: 1rem auto; padding: 0 1rem; color: #111; background: #fff }
h1 { font-size: 15pt; margin: 0 0 .4em } h2 { font-size: 11.5pt; margin: .8em 0 .2em } p, ul, ol { margin: .3em 0 } li { margin: .2em 0 }
code, pre { font: 9pt ui-monospace, monospace; overflow-wrap: anywhere } pre { white-space: pre-wrap; margin: .2em 0 }
@page { size: A4; margin: 15mm }`;

/**
 * One page for whoever looks after a school's network: what this is, what it does on the network, and the ten minutes it takes.
 * @param {string} origin
 */
export const letter = (origin) => `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>BTEC grade add-in: for the network manager</title>
<style>${STYLE}</style>
<h1>BTEC grade add-in ${packageVersion()}: for the network manager</h1>
<p>Staff who deliver BTEC Tech Awards use this add-in inside Excel. It is a folder of static files that your own web server gives
out over https; there is no program to install, no service, no account and no database.</p>
<h2>What it does on the network</h2>
<ul>
<li>Excel fetches the files of <code>dist</code> from your server, and Microsoft's script <code>office.js</code> from
<code>appsforoffice.microsoft.com</code>, as for every add-in. Nothing else is fetched, and nothing is sent: marks stay in the workbook.</li>
<li>The page's content security policy forbids every other connection. No telemetry, no cookies, no licence check.</li>
<li>Needs Excel 2021, Microsoft 365 on Windows or Mac, or Excel on the web. Not iPad, not Office 2019.</li>
</ul>
<h2>Ten minutes</h2>
<ol>
<li><b>Check the files</b> if you like: <code>checksums.txt</code> holds the SHA-256 of each (<code>sha256sum --check checksums.txt</code>;
in PowerShell <code>Get-FileHash</code>).</li>
${address(origin)}
<li><b>Copy all of <code>dist</code></b> to the top of an https site (TLS 1.2 or newer, a certificate from a public authority, no sign-in).</li>
<li><b>Copy the headers' file for your server</b> from <code>dist/host</code> beside them: <code>web.config</code> (IIS, Azure App Service),
<code>.htaccess</code> (Apache), <code>nginx.conf</code>, <code>_headers</code> (Netlify, Cloudflare Pages) or <code>staticwebapp.config.json</code> (Azure Static
Web Apps). Why each is there: <code>assets/docs/hosting.md</code>. Never send <code>X-Frame-Options</code>.</li>
<li><b>Look</b>, in a browser without signing in: <code>/taskpane.html</code> says that it belongs into Excel, <code>/functions.json</code> shows
text, <code>/icons/icon-32.png</code> a picture. Whoever has the project says
<code>npm run check:host -- https://YOUR-HOST</code> and is told in sentences what Excel would not get.</li>
<li><b>Give it to staff</b>: Microsoft 365 admin centre, Settings, Integrated apps, Upload custom apps, <code>dist/manifest.xml</code>; assign it to
the staff group. It appears in Excel within a day under Home, BTEC grades.</li>
</ol>
<h2>Later</h2>
<ul>
<li><b>A new version</b>: copy its <code>dist</code> over the old one and give the admin centre its <code>manifest.xml</code>. Workbooks of earlier
versions go on working. <code>CHANGELOG.md</code> says what is new.</li>
<li><b>If cells show <code>#NAME?</code></b>: open the pane once; Share offers to enter the formulas again.</li>
<li><b>To take it away</b>: remove it in the admin centre, then the files. Workbooks keep their last figures; Share turns formulas
into values or plain formulas first.</li>
</ul>
<p>For the data protection officer: <code>assets/docs/privacy.md</code>. The add-in is not affiliated with Pearson; BTEC is theirs. MIT licence.</p>
</html>
`;
