import { parseArgs } from 'node:util';
import { readFileSync } from 'node:fs';
import { localTime, month, openingHours } from 'cx-metrics';
import { shown, visible } from './shown.mjs';
import { Stop } from './stop.mjs';

/**
 * What the person asked for.
 *
 * @typedef {object} Options
 * @property {string | null} file - The file to read; null for the sample.
 * @property {Columns} columns - Which column holds what.
 * @property {string} zone - IANA zone of the months, and of times without an offset.
 * @property {ReadonlySet<string>} missing - Texts that mean "no answer".
 * @property {Date | null} asOf - The moment the tickets are looked at; null: open ones are counted beside TTR.
 * @property {import('cx-metrics').OpeningHours | null} hours - Only time inside them counts for TTR; null: all time does.
 * @property {JourneyFile | null} journey - The file of touchpoints; null for none.
 * @property {boolean} onlyJourney - Whether there is no file of answers beside it.
 * @property {string | null} json - Where the readings go as JSON; `-` for standard output.
 * @property {boolean} help - Whether only the help is wanted.
 */

/** @typedef {'nps' | 'csat' | 'ces' | 'opened' | 'closed' | 'at' | 'by'} Role */
/** @typedef {{ readonly [role in Role]?: string }} Columns */
/** @typedef {'case' | 'activity' | 'time'} JourneyRole */
/** @typedef {{ readonly file: string | null, readonly columns: { readonly [role in JourneyRole]: string } }} JourneyFile A file; null for the sample. */

/** @type {readonly Role[]} */
const roles = ['nps', 'csat', 'ces', 'opened', 'closed', 'at', 'by'];

/** @type {Columns} */
const sampleColumns = {
  nps: 'nps',
  csat: 'csat',
  ces: 'ces',
  opened: 'opened',
  closed: 'closed',
  at: 'at',
  by: 'segment',
};

/** @type {readonly JourneyRole[]} */
const journeyRoles = ['case', 'activity', 'time'];

/** @type {JourneyFile} */
const sampleJourney = { file: null, columns: { case: 'journey', activity: 'activity', time: 'time' } };

/** What `--help` shows. */
export const help = `npm run scorecard                      the made-up sample
npm run scorecard -- FILE.csv OPTIONS  your own answers (.csv or .csv.gz, the first line names the columns)

  --nps COLUMN      how likely to recommend, 0 to 10
  --csat COLUMN     satisfaction, 1 to 5
  --ces COLUMN      how easy it was, 1 to 7
  --opened COLUMN   when a ticket was opened, with --closed
  --closed COLUMN   when it was closed; empty while it is open
  --at COLUMN       when the answer was given: gives a table by month
  --by COLUMN       segment, team, language ...: gives a table by group
  --asof TIME       when the tickets are looked at: open ones count up to their age
  --hours FILE      opening hours as JSON ({ zone, week, holidays, exceptions }): only they count
  --journey FILE    touchpoints, one a row, with or without a file of answers beside them;
                    it needs --case, --activity and --time
  --case COLUMN     which journey a touchpoint belongs to
  --activity COLUMN what happened
  --time COLUMN     when; rows of the same time stay in the order of the file
  --zone ZONE       IANA zone of the months, and of times without an offset (UTC)
  --missing TEXTS   texts that mean "no answer", with commas between: NA,?,-
                    (an empty cell always does)
  --json FILE       all readings as JSON; - writes them, and nothing else, to standard output
  --help            this text

Writes scorecard.html into the current folder. Nothing leaves this machine.
`;

/**
 * Reads the command line.
 *
 * @param {readonly string[]} argv - Words after the name of the script.
 * @returns {Options} What was asked for.
 * @throws {Stop} For an unknown option or zone, and for what does not go together.
 */
export function readOptions(argv) {
  const { values, positionals } = parse(argv);
  const [file = null, ...more] = positionals;
  if (more.length > 0) throw new Stop(`one file at a time, got ${positionals.map(shown).join(' and ')}`);
  const zone = String(values['zone'] ?? 'UTC');
  try {
    month(zone);
  } catch {
    throw new Stop(`unknown zone "${shown(zone)}": give an IANA zone such as Europe/Warsaw, America/New_York or UTC`);
  }
  /** @type {Columns} */
  const given = Object.fromEntries(
    roles.filter((role) => values[role] !== undefined).map((role) => [role, String(values[role])]),
  );
  if ((given.opened === undefined) !== (given.closed === undefined)) {
    throw new Stop('--opened and --closed go together: how long a ticket took lies between the two');
  }
  const journey = readJourney(values);
  if (journey !== null && file === null && Object.keys(given).length > 0) {
    throw new Stop(`--${Object.keys(given)[0]} is of a file of answers: name one beside --journey`);
  }
  return {
    file,
    journey: file === null && journey === null ? sampleJourney : journey,
    onlyJourney: file === null && journey !== null,
    columns: file === null && journey === null ? { ...sampleColumns, ...given } : given,
    zone,
    missing: new Set([
      '',
      ...String(values['missing'] ?? '')
        .split(',')
        .map(withoutQuotes),
    ]),
    asOf: values['asof'] === undefined ? null : readAsOf(String(values['asof']), zone),
    hours: values['hours'] === undefined ? null : readHours(String(values['hours'])),
    json: values['json'] === undefined ? null : String(values['json']),
    help: values['help'] === true,
  };
}

/**
 * @param {readonly string[]} argv - Words of the command line.
 * @returns {{ values: { readonly [name: string]: string | boolean | undefined }, positionals: readonly string[] }} Options by name, and the rest.
 */
function parse(argv) {
  const text = /** @type {const} */ ({ type: 'string' });
  const named = Object.fromEntries(
    [...roles, 'journey', ...journeyRoles, 'zone', 'missing', 'asof', 'hours', 'json'].map((name) => [name, text]),
  );
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { ...named, help: /** @type {const} */ ({ type: 'boolean' }) },
    });
  } catch (error) {
    const sentence = String(error instanceof Error ? error.message : error).split(/\.\s|\n/)[0] ?? '';
    throw new Stop(`${shown(sentence.replace(/^./, (first) => first.toLowerCase()))} (--help lists the options)`);
  }
}

/**
 * @param {ReturnType<typeof parse>['values']} values - Options by name.
 * @returns {JourneyFile | null} The file of touchpoints; null where none is named.
 * @throws {Stop} For a file without its columns, and for columns without a file.
 */
function readJourney(values) {
  const missing = journeyRoles.filter((role) => values[role] === undefined);
  if (values['journey'] === undefined) {
    const given = journeyRoles.find((role) => !missing.includes(role));
    if (given !== undefined) throw new Stop(`--${given} is of a file of touchpoints: name it with --journey`);
    return null;
  }
  if (missing.length > 0) throw new Stop(`--journey needs ${missing.map((role) => `--${role}`).join(' and ')} as well`);
  const columns = { case: String(values['case']), activity: String(values['activity']), time: String(values['time']) };
  return { file: String(values['journey']), columns };
}

/**
 * @param {string} text - What stands behind `--asof`; without an offset it is read in the zone.
 * @param {string} zone - That zone.
 */
function readAsOf(text, zone) {
  try {
    return localTime(zone)(text);
  } catch {
    throw new Stop(`--asof "${shown(text)}" is no time: write it like 2026-03-31T18:00 or with an offset`);
  }
}

/** @param {string} path - A JSON file of opening hours. */
function readHours(path) {
  try {
    return openingHours(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new Stop(`--hours ${shown(path)}: ${visible(why)}`);
  }
}

/** @param {string} token - One of the texts of `--missing`; `""` is another way to write the empty cell. */
function withoutQuotes(token) {
  return token.trim().replace(/^(["'])(.*)\1$/, '$2');
}
