import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6214:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports.A = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 8265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 8016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 1781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(4059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 9595:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ labelKnownOffline),
/* harmony export */   no: () => (/* binding */ knownOffline),
/* harmony export */   wQ: () => (/* binding */ accountsIn)
/* harmony export */ });
/* harmony import */ var _manifest_region_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2345);

/** As much of the target as the inputs tell without asking anyone. */
function knownOffline({ region, role, allowedAccountIds }) {
    const ofRole = role?.arn.split(':')[1];
    const partition = region === undefined ? ofRole : (0,_manifest_region_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region, ofRole);
    const accountId = accountOf(role) ?? (allowedAccountIds.length === 1 ? allowedAccountIds[0] : undefined);
    return {
        ...(accountId !== undefined && { accountId }),
        ...(region !== undefined && { region }),
        ...(partition !== undefined && { partition })
    };
}
/**
 * The label of the target before STS has named the account: until then the role's account stands for it. Without a
 * valid region there is no label, for no later run would ever update a comment under it.
 */
function labelKnownOffline({ target, role, region = '' }) {
    const roleAccount = accountOf(role);
    if (target !== undefined || roleAccount === undefined || !_manifest_region_js__WEBPACK_IMPORTED_MODULE_0__/* .regionPattern */ .xY.test(region))
        return target;
    return `${roleAccount}/${region}`;
}
/** The accounts that the inputs name, in what is no ARN and no account ID as well: an error quotes it. */
function accountsIn({ role, allowedAccountIds }) {
    const account = /\d{4}-?\d{4}-?\d{4}/g;
    const [roleAccount] = role?.arn.match(account) ?? [];
    const allowed = allowedAccountIds.flatMap((id) => id.match(account) ?? []);
    const named = roleAccount === undefined ? allowed : [roleAccount, ...allowed];
    return named.map((id) => id.replaceAll('-', ''));
}
function accountOf(role) {
    return /^arn:[^:]+:iam::(\d{12}):/.exec(role?.arn ?? '')?.[1];
}


/***/ }),

/***/ 4493:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   YT: () => (/* binding */ newResult)
/* harmony export */ });
/* harmony import */ var _known_offline_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9595);

function newResult({ inputs, environment, event }, mistakes, warnings) {
    const { serverUrl, repository, sha, runUrl } = environment;
    return {
        command: inputs.command,
        target: (0,_known_offline_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKnownOffline */ .Dc)(inputs),
        owner: inputs.command === 'validate' ? undefined : inputs.owner,
        findings: [],
        errors: mistakes,
        failures: [],
        warnings,
        notices: [],
        requestCount: 0,
        links: {
            repository: repository && `${serverUrl}/${repository}`,
            sha: event.pullRequest?.headSha ?? sha,
            run: runUrl
        }
    };
}
function hasFailed(result) {
    return hasErrors(result) || result.failures.length > 0;
}
function hasErrors({ findings, errors }) {
    return errors.length > 0 || findings.some(({ level }) => level === 'error');
}


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./src/environment.ts

function readEnvironment(env, workingDirectory) {
    const text = (name) => env[name] || undefined;
    const serverUrl = text('GITHUB_SERVER_URL') ?? 'https://github.com';
    const apiUrl = (text('GITHUB_API_URL') ?? 'https://api.github.com').replace(/\/+$/, '');
    const repository = text('GITHUB_REPOSITORY');
    const runId = text('GITHUB_RUN_ID');
    return {
        workspace: text('GITHUB_WORKSPACE') ?? workingDirectory,
        tempDirectory: text('RUNNER_TEMP') ?? (0,external_node_os_.tmpdir)(),
        outputFile: text('GITHUB_OUTPUT'),
        summaryFile: text('GITHUB_STEP_SUMMARY'),
        eventPath: text('GITHUB_EVENT_PATH'),
        repository,
        sha: text('GITHUB_SHA'),
        runUrl: repository !== undefined && runId !== undefined ? `${serverUrl}/${repository}/actions/runs/${runId}` : undefined,
        serverUrl,
        apiUrl,
        // GitHub Enterprise Server has REST at `/api/v3` and GraphQL at `/api/graphql`.
        graphqlUrl: text('GITHUB_GRAPHQL_URL') ?? `${apiUrl.replace(/\/v3$/, '')}/graphql`,
        idToken: {
            requestUrl: text('ACTIONS_ID_TOKEN_REQUEST_URL'),
            requestToken: text('ACTIONS_ID_TOKEN_REQUEST_TOKEN')
        },
        debug: env.RUNNER_DEBUG === '1'
    };
}

// EXTERNAL MODULE: ./src/manifest/visible.ts
var visible = __nccwpck_require__(6463);
;// CONCATENATED MODULE: ./src/github/workflow-command.ts

/**
 * A line that the runner takes as a command.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
function workflowCommand(name, message, properties = {}) {
    const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
    return `::${name}${listed.length > 0 ? ` ${listed.join(',')}` : ''}::${escapeMessage(message)}\n`;
}
/**
 * Text that the runner takes as nothing but text. It reads `::` at the start of a line and `##[` anywhere in it as
 * commands; lines after the first are set in, so that none passes for a message of its own.
 */
function plainLines(message) {
    const lines = (0,visible/* visibleLines */.g)(message).map((line) => withoutMarkers(line).replace(/^(\s*)::/, '$1\\::'));
    return `${lines.join('\n  ')}\n`;
}
function escapeMessage(message) {
    return (0,visible/* visibleLines */.g)(message).map(withoutMarkers).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}
function escapeProperty(value) {
    return withoutMarkers((0,visible/* visible */.R)(value)).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function withoutMarkers(line) {
    return line.replaceAll('##[', '##\\[');
}

;// CONCATENATED MODULE: ./src/github/log.ts

/** Nothing shorter is a secret of AWS or GitHub, and hiding it would spoil every word that has it. */
const shortestSecret = 6;
/** @param debug what `RUNNER_DEBUG` says: without it nobody would see the lines, and they are not written */
function createLog({ stdout, debug }) {
    /** The longest first: of one that begins like another, the rest would stay. */
    let masked = [];
    function hide(text) {
        for (const value of masked)
            text = text.replaceAll(value, '***');
        return text;
    }
    // Through the stream alone: where the process exits by itself, Node writes everything out first.
    function write(text) {
        stdout.write(hide(text));
    }
    // Hidden before it is escaped as well: a line break, or a `%`, is part of a secret that has it.
    function tell(command, message, place) {
        write(workflowCommand(command, hide(message), place));
    }
    return {
        debug(message) {
            if (debug)
                tell('debug', message);
        },
        info(message) {
            write(plainLines(hide(message)));
        },
        notice(message) {
            tell('notice', message);
        },
        warning(message) {
            tell('warning', message);
        },
        error(message) {
            tell('error', message);
        },
        mask(value) {
            if (value.length < shortestSecret || masked.includes(value))
                return;
            masked = [...masked, value].sort((a, b) => b.length - a.length);
        },
        hide,
        annotate(findings) {
            for (const { level, message, file, line, column, code } of findings) {
                const place = { file, line: String(line), col: String(column), title: code };
                tell(level, message, place);
            }
        }
    };
}

// EXTERNAL MODULE: ./src/manifest/wording.ts
var wording = __nccwpck_require__(5437);
// EXTERNAL MODULE: ./src/message-of.ts
var message_of = __nccwpck_require__(3076);
;// CONCATENATED MODULE: ./src/input-reader.ts


/** Reads inputs as the runner passes them (`INPUT_…`), and collects what is wrong with them, one sentence each. */
class InputReader {
    mistakes = [];
    #env;
    constructor(env) {
        this.#env = env;
    }
    /** Trimmed; `undefined` where nothing is left. */
    text(name) {
        return this.#written(name).trim() || undefined;
    }
    /** Trimmed, without empty ones. */
    lines(name, separator = /\r?\n/) {
        return this.#written(name)
            .split(separator)
            .map((line) => line.trim())
            .filter((line) => line !== '');
    }
    /** What `parse` makes of the input as it is written; what it throws is the mistake. */
    parsed(name, parse, otherwise) {
        try {
            return parse(this.#written(name));
        }
        catch (error) {
            this.mistakes.push(`\`${name}\`: ${(0,message_of/* messageOf */.b)(error)}`);
            return otherwise;
        }
    }
    oneOf(name, allowed, otherwise) {
        const value = this.text(name) ?? otherwise;
        const found = allowed.find((candidate) => candidate === value);
        if (found === undefined)
            this.#refuse(name, value, (0,wording/* either */.gP)(allowed));
        return found ?? otherwise;
    }
    /** @param mistyped the value to use where the input is neither true nor false */
    flag(name, otherwise, mistyped = otherwise) {
        const value = this.text(name);
        if (value === undefined)
            return otherwise;
        if (['true', 'True', 'TRUE'].includes(value))
            return true;
        if (['false', 'False', 'FALSE'].includes(value))
            return false;
        this.#refuse(name, value, '`true` or `false`');
        return mistyped;
    }
    number(name, least, most, otherwise) {
        const range = most === Infinity ? `a whole number from ${least}` : `a whole number from ${least} to ${most}`;
        return this.#numberOr(name, least, most, otherwise, range);
    }
    /** `all`, which is the default, or a number. */
    numberOrAll(name, least) {
        if (this.text(name) === 'all')
            return 'all';
        return this.#numberOr(name, least, Infinity, 'all', `\`all\` or a whole number from ${least}`);
    }
    /** Returns the value even where it does not match, which it reports. */
    matching(name, value, pattern, expected) {
        if (value !== undefined && !pattern.test(value))
            this.#refuse(name, value, expected);
        return value;
    }
    #numberOr(name, least, most, otherwise, expected) {
        const value = this.text(name);
        if (value === undefined)
            return otherwise;
        const parsed = /^\d+$/.test(value) ? Number(value) : NaN;
        if (parsed >= least && parsed <= most)
            return parsed;
        this.#refuse(name, value, expected);
        return otherwise;
    }
    #refuse(name, value, expected) {
        this.mistakes.push(`\`${name}\` is ${(0,wording/* shorten */.ml)(value)}; it must be ${expected}.`);
    }
    #written(name) {
        return this.#env[`INPUT_${name.toUpperCase()}`] ?? '';
    }
}

// EXTERNAL MODULE: ./src/manifest/region.ts
var manifest_region = __nccwpck_require__(2345);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
// EXTERNAL MODULE: ./src/manifest/quotes.ts
var quotes = __nccwpck_require__(3760);
// EXTERNAL MODULE: ./src/manifest/source-text.ts
var source_text = __nccwpck_require__(4490);
// EXTERNAL MODULE: ./src/manifest/yaml-problem.ts
var yaml_problem = __nccwpck_require__(1440);
;// CONCATENATED MODULE: ./src/manifest/variables.ts





/**
 * The input `variables`: `KEY=value` lines, or a YAML map of scalars. A value is the text as it is written: `010` and
 * `yes` stay what they are. An error names the line.
 */
function parseVariables(text) {
    // `${{ toJSON(matrix.variables) }}` of a matrix without them.
    if (text.trim() === 'null')
        return new Map();
    const lines = text.split(/\r?\n/).map((line, index) => ({ line, number: index + 1 }));
    const written = lines.filter(({ line }) => line.trim() !== '' && !line.trimStart().startsWith('#'));
    const first = written[0];
    if (first === undefined)
        return new Map();
    return /^[^:={["'?]*=/.test(first.line) ? fromLines(written) : fromYaml(text);
}
function fromLines(lines) {
    const variables = new Map();
    for (const { line, number } of lines) {
        const at = line.indexOf('=');
        if (at === -1)
            throw wrong(number, `${(0,wording/* shorten */.ml)(line.trim())} has no \`=\`. Write \`KEY=value\`.`);
        add(variables, line.slice(0, at).trim(), line.slice(at + 1), number);
    }
    return variables;
}
function fromYaml(text) {
    const source = new source_text/* SourceText */.D('', text);
    const lineOf = (offset) => source.placeAt(offset).line;
    const document = (0,dist/* parseDocument */.Tp)(text, { schema: 'failsafe', prettyErrors: false, logLevel: 'error' });
    const problem = document.errors[0];
    if (problem?.code === 'MULTIPLE_DOCS')
        throw wrong(lineOf(problem.pos[0]), 'write one YAML map, not several.');
    const [broken] = (0,yaml_problem/* problemsOf */.GW)(text, document.errors);
    if (broken)
        throw wrong(lineOf(broken.offset), mixed(text, lineOf(broken.offset)) ?? broken.message);
    const { contents } = document;
    if (!(0,dist/* isMap */.jh)(contents)) {
        const blank = /^\s*\w+:\S/m.test(text) ? ' In a map, a blank follows the colon: `KEY: value`.' : '';
        throw wrong(lineOf(contents?.range[0] ?? 0), `write \`KEY=value\` lines, or a YAML map.${blank}`);
    }
    const variables = new Map();
    for (const { key, value } of contents.items) {
        const scalar = (0,dist/* isAlias */.Vj)(value) ? value.resolve(document) : value;
        const line = lineOf(key.range[0]);
        if (!(0,dist/* isScalar */.jn)(key) || !(0,dist/* isScalar */.jn)(scalar))
            throw wrong(line, 'write text only: `KEY: value`, without lists or maps.');
        for (const each of [key, scalar])
            if ((0,quotes/* isUnclosed */.Yq)(text, each))
                throw wrong(line, yaml_problem/* noClosingQuote */.pt);
        add(variables, String(key.value), String(scalar.value), line);
    }
    return variables;
}
/** The first line says which of the two forms it is. */
function mixed(text, line) {
    const isPair = /^\s*\w+=/.test(text.split(/\r?\n/)[line - 1] ?? '');
    return isPair ? 'this is a `KEY=value` line, and the first line is a YAML map: write all in one form.' : undefined;
}
function add(variables, key, value, line) {
    if (!/^\w+$/.test(key))
        throw wrong(line, `${(0,wording/* shorten */.ml)(key)} is not a key: a key is letters, digits and \`_\`.`);
    if (variables.has(key))
        throw wrong(line, `${(0,wording/* shorten */.ml)(key)} is defined twice.`);
    if ((0,wording/* hasHalfCharacter */.nr)(value))
        throw wrong(line, wording/* halfCharacter */.pR);
    variables.set(key, value);
}
function wrong(line, message) {
    return new Error(`line ${line}: ${message}`);
}

;// CONCATENATED MODULE: ./src/inputs.ts




const commands = ['validate', 'plan', 'apply', 'drift', 'export'];
const commentModes = ['always', 'changes', 'never'];
/** The variables that move AWS to another endpoint. */
const endpoints = ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_APPCONFIG', 'AWS_ENDPOINT_URL_STS'];
/** Without quotes, GitHub reads `012345678901` as a number and passes `12345678901`. */
const twelveDigits = '12 digits (in YAML, one that begins with 0 needs quotes)';
/**
 * Reads the inputs as the runner passes them. Defaults are those of `action.yml`, so that the bundle does the same when
 * it is run without a runner. All mistakes are reported at once, one sentence each; a wrong choice, flag or number is
 * replaced by the default. An input without effect is a warning.
 */
function readInputs(env) {
    const reader = new InputReader(env);
    const inputs = {
        command: reader.oneOf('command', commands, 'plan'),
        manifests: reader.text('manifests') === undefined ? ['appconfig/extensions'] : reader.lines('manifests'),
        variables: reader.parsed('variables', parseVariables, new Map()),
        region: readRegion(reader, env),
        role: readRole(reader),
        allowedAccountIds: readAllowedAccountIds(reader),
        // Whoever wrote `yes` wants it masked, even in the report of this mistake.
        maskAccountId: reader.flag('mask-aws-account-id', false, true),
        owner: readOwner(reader, env) ?? '',
        takeOwnership: reader.flag('take-ownership', false),
        prune: reader.flag('prune', false),
        maxDeletes: reader.number('max-deletes', 0, Infinity, 10),
        keepVersions: reader.numberOrAll('keep-versions', 1),
        expectFingerprint: reader.text('expect-fingerprint'),
        requireReviewedPlan: reader.flag('require-reviewed-plan', false),
        failOnDrift: reader.flag('fail-on-drift', true),
        driftIssue: reader.flag('drift-issue', false),
        comment: reader.oneOf('comment', commentModes, 'changes'),
        target: reader.text('target'),
        exportDirectory: reader.text('export-directory') ?? 'appconfig/extensions',
        exportNames: reader.lines('export-names'),
        maxParallelRequests: reader.number('max-parallel-requests', 1, 50, 20),
        githubToken: reader.text('github-token')
    };
    if (inputs.command === 'validate')
        return { inputs, mistakes: reader.mistakes, warnings: [] };
    return {
        inputs,
        mistakes: [...reader.mistakes, ...wrongEndpoints(env), ...missingFrom(inputs), ...otherPartition(inputs)],
        warnings: inputs.role === undefined ? policiesWithoutRole(reader) : []
    };
}
function readRegion(reader, env) {
    const given = reader.text('aws-region');
    const name = given === undefined ? 'AWS_REGION' : 'aws-region';
    const region = given ?? (env.AWS_REGION?.trim() || undefined);
    return reader.matching(name, region, manifest_region/* regionPattern */.xY, 'a region such as `eu-central-1`');
}
function readRole(reader) {
    const arn = reader.matching('role-to-assume', reader.text('role-to-assume'), /^arn:[\w-]+:iam::\d{12}:role\/[!-~]+$/, `the ARN of a role, \`arn:aws:iam::111122223333:role/Name\`, with an account of ${twelveDigits}`);
    const sessionName = reader.matching('role-session-name', reader.text('role-session-name'), /^[\w+=,.@-]{2,64}$/, '2 to 64 letters, digits and characters of `_+=,.@-`');
    const details = {
        audience: reader.text('audience') ?? 'sts.amazonaws.com',
        sessionName: sessionName ?? 'appconfig-extensions',
        durationSeconds: reader.number('role-duration-seconds', 900, 43_200, 3_600),
        inlineSessionPolicy: reader.text('inline-session-policy'),
        managedSessionPolicies: readManagedSessionPolicies(reader)
    };
    return arn === undefined ? undefined : { arn, ...details };
}
function readManagedSessionPolicies(reader) {
    const arns = reader.lines('managed-session-policies');
    const policy = /^arn:aws[\w-]*:iam::(?:\d{12}|aws):policy\/[\w+=,.@/-]+$/;
    const expected = 'the ARN of an IAM policy, one a line, such as `arn:aws:iam::aws:policy/ReadOnlyAccess`';
    for (const arn of arns)
        reader.matching('managed-session-policies', arn, policy, expected);
    return arns;
}
function readAllowedAccountIds(reader) {
    const ids = reader.lines('allowed-account-ids', /[\s,]+/);
    // A list of commas only would let any account in.
    const judged = ids.length === 0 ? [reader.text('allowed-account-ids')] : ids;
    const expected = `a comma-separated list of account IDs of ${twelveDigits}`;
    for (const id of judged)
        reader.matching('allowed-account-ids', id, /^\d{12}$/, expected);
    return ids;
}
function readOwner(reader, env) {
    const owner = reader.text('owner') ?? (env.GITHUB_REPOSITORY?.trim() || undefined);
    // What AWS takes as the value of a tag.
    const pattern = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,256}$/u;
    return reader.matching('owner', owner, pattern, '1 to 256 letters, digits, spaces and characters of `_.:/=+-@`');
}
/** The SDK reads these variables, and its own error for an invalid URL does not name the variable. */
function wrongEndpoints(env) {
    return endpoints.flatMap((name) => {
        const url = env[name] ?? '';
        if (url === '' || (URL.canParse(url) && /^https?:\/\/[^/]/i.test(url)))
            return [];
        return `\`${name}\` is ${(0,wording/* shorten */.ml)(withoutPassword(url))}; it must be a whole URL, such as \`http://127.0.0.1:2771\`.`;
    });
}
/** Hides a password before the host, even where the rest is not a valid URL. */
function withoutPassword(url) {
    return url.replace(/^([a-z]+:\/+)?.*@/is, '$1***@');
}
function missingFrom({ region, owner }) {
    return [
        ...(region === undefined
            ? ['There is no region: set the input `aws-region`, or `AWS_REGION` in the environment.']
            : []),
        ...(owner === '' ? ['There is no owner: set the input `owner`; outside GitHub Actions it has no default.'] : [])
    ];
}
/** STS would say no more than that the ARN is invalid. */
function otherPartition({ region, role }) {
    const partition = role?.arn.split(':')[1] ?? '';
    if (region === undefined || !manifest_region/* regionPattern */.xY.test(region) || !(0,manifest_region/* isPartition */.rh)(partition))
        return [];
    const ofRegion = (0,manifest_region/* partitionOf */.iQ)(region);
    if (ofRegion === partition)
        return [];
    return [
        `\`role-to-assume\` is in the partition \`${partition}\`, but the region \`${region}\` is in \`${ofRegion}\`: a role works only in its own partition. Correct one of the two.`
    ];
}
function policiesWithoutRole(reader) {
    return ['inline-session-policy', 'managed-session-policies']
        .filter((name) => reader.text(name) !== undefined)
        .map((name) => `\`${name}\` has no effect without \`role-to-assume\`: ambient credentials are used as they are.`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./src/github/event.ts

/** Without a file, as in a run by hand, there is no pull request. */
async function readEvent(path) {
    const payload = path === undefined ? {} : await readPayload(path);
    const pullRequest = payload.pull_request;
    if (typeof pullRequest?.number === 'number') {
        const { number, head } = pullRequest;
        return { pullRequest: { number, ...(typeof head?.sha === 'string' && { headSha: head.sha }) } };
    }
    // A comment on a pull request is an event of its issue.
    const issue = payload.issue;
    if (typeof issue?.number === 'number' && issue.pull_request) {
        return { pullRequest: { number: issue.number } };
    }
    return {};
}
async function readPayload(path) {
    try {
        const payload = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        return typeof payload === 'object' && payload !== null ? payload : {};
    }
    catch {
        // Whoever needs the pull request will say that there is none; everything else works without an event.
        return {};
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./src/github/secrets.ts

/** By then the first requests are on their way, and what tells the runner loads while they are answered. */
const untilFirstRequestsMs = 40;
/**
 * What nobody may read, and the runner does not know yet: hidden at once in what this process prints, and soon by the
 * runner in every later step.
 */
class Secrets {
    #log;
    #core;
    #told = Promise.resolve();
    constructor(log) {
        this.#log = log;
    }
    keep(value) {
        this.#log.mask(value);
        // To tell the runner is to print it; on a terminal a person would read it.
        if (process.stdout.isTTY)
            return;
        this.#core ??= (0,external_node_timers_promises_.setTimeout)(untilFirstRequestsMs).then(() => Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(421)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6421)));
        this.#told = Promise.all([
            this.#told,
            this.#core.then(({ setSecret }) => {
                setSecret(value);
            })
        ]);
    }
    /** Resolves when the runner knows all that was kept. */
    async told() {
        await this.#told;
    }
}

// EXTERNAL MODULE: ./src/later-than.ts
var later_than = __nccwpck_require__(845);
// EXTERNAL MODULE: ./src/manifest/account-shapes.ts
var account_shapes = __nccwpck_require__(7173);
// EXTERNAL MODULE: ./src/commands/known-offline.ts
var known_offline = __nccwpck_require__(9595);
;// CONCATENATED MODULE: ./src/commands/open-context.ts





/** How long a cancelled run may still report, of the five seconds in which it has to end. */
const reportingMs = 3_000;
/** What the commands are given; secrets are masked before anything could print them. */
async function openContext(given) {
    const { inputs, environment, log, signal } = given;
    const { githubToken: token, maskAccountId } = inputs;
    if (token !== undefined)
        log.mask(token);
    if (maskAccountId)
        (0,known_offline/* accountsIn */.wQ)(inputs).flatMap(account_shapes/* accountShapes */.g).forEach(log.mask);
    const { apiUrl, graphqlUrl } = environment;
    const reporting = (0,later_than/* laterThan */.G)(signal, reportingMs);
    const connect = async (token) => {
        const { openGitHub } = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(665), __nccwpck_require__.e(413), __nccwpck_require__.e(56)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8056));
        return openGitHub({ token, apiUrl, graphqlUrl, signal: reporting, log });
    };
    let connection;
    return {
        ...given,
        event: await readEvent(environment.eventPath),
        secrets: new Secrets(log),
        github: token === undefined ? undefined : () => (connection ??= connect(token))
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./src/github/outputs.ts


// All at once, and nothing else meanwhile: the time of a cancelled run may be up at any moment that it waits.
/** Sets an output of the step; in a run by hand there is no file, and nobody reads it. */
function setOutput(file, name, value) {
    if (file === undefined)
        return;
    const delimiter = delimiterFor(value);
    (0,external_node_fs_.appendFileSync)(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}
/** Fresh, and not in the value, so that none can end early and set another output. */
function delimiterFor(value) {
    for (;;) {
        const delimiter = `ghadelimiter_${Math.random()}`;
        if (!value.includes(delimiter))
            return delimiter;
    }
}
/** Appends to the job summary; GitHub drops one that reaches 1 MiB. */
function appendSummary(file, markdown) {
    if (file !== undefined)
        (0,external_node_fs_.appendFileSync)(file, `${markdown}\n`);
}
/** A folder of this run's own: a job may run the action for several targets. */
function createFolder(tempDirectory) {
    (0,external_node_fs_.mkdirSync)(tempDirectory, { recursive: true });
    return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(tempDirectory, 'appconfig-extensions-'));
}
/** @returns the path */
function writeIn(folder, name, text) {
    const path = (0,external_node_path_.join)(folder, name);
    (0,external_node_fs_.writeFileSync)(path, text);
    return path;
}

;// CONCATENATED MODULE: ./src/plan/plan-file.ts
/** What is not for the file: the requests themselves, and an Id that the name stands for. */
const internal = new Set(['input', 'extensionId']);
/** The JSON of a plan (`schema/plan.schema.json`); with a ledger, each step says how it ended. */
function planFile(plan, ledger) {
    const { fingerprint, unmanaged, findings } = plan;
    const steps = ledger ? ledger.entries.map(ledgerStep) : plan.steps.map(publicStep);
    return { ...heading(plan), fingerprint, steps, unmanaged, findings };
}
function heading({ target: { label, accountId, region, partition } }) {
    return { formatVersion: 1, target: { label, accountId, region, partition } };
}
function ledgerStep({ step, status, message }) {
    return { ...publicStep(step), status, ...(message !== undefined && { message }) };
}
function publicStep(step) {
    return Object.fromEntries(Object.entries(step).filter(([key]) => !internal.has(key)));
}

;// CONCATENATED MODULE: ./src/plan/drift/drift-file.ts

/** What `drift` writes in place of a plan's file: what was changed, and the steps of what is merely ahead. */
function driftFile(plan, { drift, pending }) {
    const { unmanaged, findings } = plan;
    return { ...heading(plan), drift, pending: pending.map(publicStep), unmanaged, findings };
}

;// CONCATENATED MODULE: ./src/report/mask.ts

/** `***` wherever the account stands in a text: alone, in an ARN, in a label. */
function maskAccount(text, accountId) {
    return (0,account_shapes/* accountShapes */.g)(accountId).reduce((masked, shape) => masked.replaceAll(shape, '***'), text);
}

// EXTERNAL MODULE: ./src/plan/changes.ts
var plan_changes = __nccwpck_require__(1766);
// EXTERNAL MODULE: ./src/plan/group-by.ts
var group_by = __nccwpck_require__(7500);
;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/base.js
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/line.js


class LineDiff extends Diff {
    constructor() {
        super(...arguments);
        this.tokenize = tokenize;
    }
    equals(left, right, options) {
        // If we're ignoring whitespace, we need to normalise lines by stripping
        // whitespace before checking equality. (This has an annoying interaction
        // with newlineIsToken that requires special handling: if newlines get their
        // own token, then we DON'T want to trim the *newline* tokens down to empty
        // strings, since this would cause us to treat whitespace-only line content
        // as equal to a separator between lines, which would be weird and
        // inconsistent with the documented behavior of the options.)
        if (options.ignoreWhitespace) {
            if (!options.newlineIsToken || !left.includes('\n')) {
                left = left.trim();
            }
            if (!options.newlineIsToken || !right.includes('\n')) {
                right = right.trim();
            }
        }
        else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
            if (left.endsWith('\n')) {
                left = left.slice(0, -1);
            }
            if (right.endsWith('\n')) {
                right = right.slice(0, -1);
            }
        }
        return super.equals(left, right, options);
    }
}
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
    return lineDiff.diff(oldStr, newStr, options);
}
function diffTrimmedLines(oldStr, newStr, options) {
    options = generateOptions(options, { ignoreWhitespace: true });
    return lineDiff.diff(oldStr, newStr, options);
}
// Exported standalone so it can be used from jsonDiff too.
function tokenize(value, options) {
    if (options.stripTrailingCr) {
        // remove one \r before \n to match GNU diff's --strip-trailing-cr behavior
        value = value.replace(/\r\n/g, '\n');
    }
    const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
    // Ignore the final empty token that occurs if the string ends with a new line
    if (!linesAndNewlines[linesAndNewlines.length - 1]) {
        linesAndNewlines.pop();
    }
    // Merge the content and line separators into single tokens
    for (let i = 0; i < linesAndNewlines.length; i++) {
        const line = linesAndNewlines[i];
        if (i % 2 && !options.newlineIsToken) {
            retLines[retLines.length - 1] += line;
        }
        else {
            retLines.push(line);
        }
    }
    return retLines;
}

// EXTERNAL MODULE: ./src/manifest/json-pointer.ts
var json_pointer = __nccwpck_require__(2087);
;// CONCATENATED MODULE: ./src/report/change-lines.ts




/** As AWS documents them. */
const members = ['Name', 'Description', 'Uri', 'RoleArn', 'Required', 'Dynamic'];
/** The lines of a diff, under a heading for each part of the manifest; what has none comes first. */
function changeLines(changes) {
    const groups = Array.from((0,group_by/* groupBy */.$)(changes, ({ path }) => change_lines_parent(path)));
    return groups
        .sort(([a], [b]) => Number(a !== '') - Number(b !== ''))
        .flatMap(([heading, group]) => [
        ...(heading === '' ? [] : [`@@ ${heading} @@`]),
        ...inOrder(group).flatMap(leafLines)
    ])
        .join('\n');
}
function inOrder(changes) {
    const place = ({ path }) => members.indexOf((0,json_pointer/* pointerKeys */.m)(path).at(-1) ?? '');
    return [...changes].sort((a, b) => place(a) - place(b));
}
function leafLines({ path, before, after }) {
    const leaf = (0,visible/* visible */.R)((0,json_pointer/* pointerKeys */.m)(path).at(-1) ?? '');
    if (typeof before === 'string' && typeof after === 'string') {
        if (differInLines(before, after))
            return [`  ${leaf}:`, ...textLines(before, after)];
        [before, after] = shortened(before, after);
    }
    const lines = [];
    if (before !== undefined)
        lines.push(`- ${leaf}: ${shown(before)}`);
    if (after !== undefined)
        lines.push(`+ ${leaf}: ${shown(after)}`);
    return lines;
}
/** Line by line, a line break that was added to the end could not be seen. */
function differInLines(before, after) {
    const [left, right] = [before, after].map((text) => text.replace(/\n+$/, ''));
    return left !== right && (before.includes('\n') || after.includes('\n'));
}
function textLines(before, after) {
    // A last line without its break would differ for nothing but that another line follows; a break that only one text
    // ends with is shown as an empty line.
    const end = before.endsWith('\n') && after.endsWith('\n') ? '' : '\n';
    return (diffLines(before + end, after + end, { maxEditLength: 1000 })?.flatMap(({ value, added, removed }) => value
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => `${added ? '+' : removed ? '-' : ' '}   ${(0,visible/* visible */.R)(line)}`)) ?? [`-   ${(0,visible/* visible */.R)(before)}`, `+   ${(0,visible/* visible */.R)(after)}`]);
}
/** A value as YAML would have it where that is plain, else as JSON. */
function shown(value) {
    if (typeof value === 'string' && /^[^\s"'[{].*\S$|^[^\s"'[{]$/.test(value))
        return (0,visible/* visible */.R)(value);
    return (0,visible/* visible */.R)(JSON.stringify(value));
}
/** Of two long Uris, what differs and the part before it: `…:BackUp:3` and `…:BackUp:4`. */
function shortened(before, after) {
    if (Math.max(before.length, after.length) <= 40 || !/^arn:|:\/\//.test(before))
        return [before, after];
    const [left, right] = [before, after].map((uri) => uri.split(/(?<=[:/])/));
    let same = 0;
    while (same < Math.min(left.length, right.length) && left[same] === right[same])
        same++;
    const keep = Math.max(0, same - 1);
    if (keep < 2)
        return [before, after];
    return [`…${left.slice(keep).join('')}`, `…${right.slice(keep).join('')}`];
}
/** `Actions › PRE_START_DEPLOYMENT` of `/Actions/PRE_START_DEPLOYMENT/0/Uri`: an action point has one action. */
function change_lines_parent(path) {
    const parents = (0,json_pointer/* pointerKeys */.m)(path).slice(0, -1);
    if (parents[0] === 'Actions' && parents[2] === '0')
        parents.splice(2, 1);
    return (0,visible/* visible */.R)(parents.join(' › '));
}

// EXTERNAL MODULE: ./src/report/count.ts
var count = __nccwpck_require__(5861);
;// CONCATENATED MODULE: ./src/report/markdown.ts

/*
 * Every text that comes from outside enters a report through one of these, one for each context. What they guard
 * against is all that GitHub makes of Markdown: CommonMark, tables, HTML, mentions, references, emoji and formulas.
 */
/** A word of which GitHub would make a link, a mention, a reference to an issue or a commit, an emoji or a formula. */
const linking = /:\/\/|@|#\d|\$|www\.|:[\w+-]+:|\b[A-Z]{2,}-\d|\b[0-9a-f]{7,40}\b/i;
/**
 * Running text in one line. `` `code` `` in it stays code. A word of which GitHub would make something else becomes
 * code as well: it reads as it was written, can be copied, and is nothing but text.
 */
function markdown_text(value) {
    // Indented, it could be a heading, a list or code.
    const words = (0,visible/* visible */.R)(value)
        .trimStart()
        .matchAll(/(?<=^|[\s(])`[^`]+`(?=[.,;:?!)]*(?:\s|$))|\s+|[^\s`]+|`/g);
    let result = '';
    for (const [word] of words) {
        if (/^`.+`$/.test(word))
            result += code(word.slice(1, -1));
        else if (linking.test(word))
            result += linkless(word);
        else
            result += escapePunctuation(word);
    }
    return result.replace(/^[-+=#]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}
/** A name or a value, letter by letter. */
function code(value) {
    const shown = (0,visible/* visible */.R)(value);
    if (shown === '')
        return '<code> </code>';
    // A bar would end the cell of a table even in code, and its escape holds in tables alone.
    return shown
        .split('|')
        .map((part) => (part === '' ? '' : span(part)))
        .join('<code>&#124;</code>');
}
function span(shown) {
    const fence = '`'.repeat(longestRun(shown) + 1);
    // Markdown takes one space off at each end, unless there is nothing else.
    const pad = /^[ `]|[ `]$/.test(shown) && /[^ ]/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** A block that is shown as it is; its fence is longer than any in it. */
function fenced(language, value) {
    const lines = (0,visible/* visibleLines */.g)(value).join('\n');
    const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
    return `${fence}${language}\n${lines}\n${fence}`;
}
/**
 * @param label Markdown without links
 * @param url with its parts percent-encoded already; what would end it is encoded here
 */
function markdown_link(label, url) {
    return `[${label}](${url.replace(/[\s()<>\\"'*_~`[\]]/g, percent)})`;
}
/**
 * A table without the columns that would be empty.
 * @param rows cells of Markdown in one line each
 */
function table(head, rows) {
    const used = head.map((_, column) => rows.some((row) => row[column] !== ''));
    const line = (cells) => `| ${cells.filter((_, column) => used[column]).join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** @param summary HTML */
function folded(summary, markdown) {
    return `<details>\n<summary>${summary}</summary>\n\n${markdown}\n\n</details>`;
}
/** The word as code, its outer punctuation beside it. */
function linkless(word) {
    let start = 0;
    let end = word.length;
    while (start < end && '("\'“‘'.includes(word.charAt(start)))
        start++;
    while (end > start && ')"\'”’.,;:!?'.includes(word.charAt(end - 1)))
        end--;
    return escapePunctuation(word.slice(0, start)) + code(word.slice(start, end)) + escapePunctuation(word.slice(end));
}
function escapePunctuation(word) {
    return word
        .replace(/[\\`*~[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
        .replace(/[<>&|]/g, (character) => `&#${character.charCodeAt(0)};`);
}
function longestRun(value) {
    let longest = 0;
    for (const [run] of value.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./src/report/items.ts


/** These stay where a comment has no room for all of them: whoever reads it learns what is wrong. */
const atOnce = 20;
/** A list of what is wrong; beyond the first items it folds, and is left out sooner. */
function itemSections({ name, rank }, title, items) {
    if (items.length === 0)
        return [];
    const [first, more] = [items.slice(0, atOnce), items.slice(atOnce)];
    const sections = [{ name, markdown: `### ${title}\n\n${first.join('\n')}`, rank }];
    if (more.length > 0) {
        const markdown = folded(`${(0,count/* grouped */.zD)(more.length)} more`, more.join('\n'));
        sections.push({ name: `the rest of ${name}`, markdown, rank: 6 });
    }
    return sections;
}
/** A message as an item of a list: its sentences as text, lines to copy (a policy, YAML) as they are. */
function item(message, lead = '') {
    const parts = [];
    let block = [];
    const endBlock = () => {
        if (block.length > 0)
            parts.push(`\n${fenced('', outdented(block))}\n`);
        block = [];
    };
    for (const line of message.trimEnd().split('\n')) {
        if (/^[\s[\]{}]/.test(line) || (line === '' && block.length > 0))
            block.push(line);
        else {
            endBlock();
            if (line !== '')
                parts.push(parts.length > 0 ? `\n${markdown_text(line)}` : markdown_text(line));
        }
    }
    endBlock();
    return `- ${lead}${parts.join('\n').replaceAll('\n', '\n  ')}`;
}
function outdented(lines) {
    const depths = lines.filter((line) => line !== '').map((line) => line.search(/\S|$/));
    const depth = depths.reduce((least, each) => Math.min(least, each), Infinity);
    return lines
        .map((line) => line.slice(depth))
        .join('\n')
        .trimEnd();
}

;// CONCATENATED MODULE: ./src/report/pieces.ts
/** Cuts a list that is too long to stay or go as a whole. No piece is empty, also where one item is too long. */
function pieces(items, longest, lengthOf) {
    const all = [];
    let room = 0;
    for (const item of items) {
        const length = lengthOf(item);
        if (length <= room)
            all.at(-1)?.push(item);
        else {
            all.push([item]);
            room = longest;
        }
        room -= length;
    }
    return all;
}

// EXTERNAL MODULE: ./src/manifest/resource-kind.ts
var resource_kind = __nccwpck_require__(6812);
// EXTERNAL MODULE: ./src/plan/resource-names.ts
var resource_names = __nccwpck_require__(3558);
;// CONCATENATED MODULE: ./src/report/resource.ts



/** A resource in Markdown. */
function resource(arn, names) {
    return code((0,resource_names/* resourceName */.I)(arn, names));
}
function kindOf(arn) {
    return (0,resource_kind/* resourceKindOfArn */.$)(arn) ?? 'application';
}
/** The application and what is in it. A name may have a slash of its own, so the application's tells where it ends. */
function resourceParts(arn, names) {
    const kind = kindOf(arn);
    const name = (0,resource_names/* resourceName */.I)(arn, names);
    if (kind === 'application')
        return { kind, applicationArn: arn, application: name };
    const applicationArn = arn.slice(0, arn.search(/\/(?:environment|configurationprofile)\//));
    const known = (0,resource_names/* resourceName */.I)(applicationArn, names);
    if (name === arn || !name.includes('/'))
        return { kind, applicationArn, application: known, child: name };
    const application = name.startsWith(`${known}/`) ? known : name.slice(0, name.indexOf('/'));
    return { kind, applicationArn, application, child: name.slice(application.length + 1) };
}

// EXTERNAL MODULE: ./src/report/own-tags.ts
var own_tags = __nccwpck_require__(6566);
;// CONCATENATED MODULE: ./src/report/steps.ts






const signs = {
    'create-extension': '➕',
    'create-version': '➕',
    'adopt-extension': '🏷️',
    'tag-extension': '🏷️',
    'create-association': '➕',
    'replace-association': '🔀',
    'update-association': '✏️',
    'tag-association': '🏷️',
    'delete-association': '➖',
    'delete-version': '➖',
    'delete-extension': '➖'
};
const results = {
    done: '✅ done',
    failed: '❌ failed',
    'not-started': '⏸️ not started'
};
/** In a row. */
const mostPlaces = 40;
/** What changes, or what became of it: a row for what is done alike to several resources. */
function stepSections({ plan, ledger, driftReport }) {
    const sections = { shown: [], folded: [] };
    if (plan === undefined || driftReport !== undefined)
        return sections;
    const entries = ledger?.entries ?? plan.steps.map((step) => ({ step }));
    const own = entries.filter(({ step }) => (0,own_tags/* setsOnlyOwnTags */.X)(step));
    const shown = entries.filter(({ step }) => !(0,own_tags/* setsOnlyOwnTags */.X)(step));
    if (shown.length > 0) {
        const isBegun = entries.some(({ status }) => status === 'done' || status === 'failed');
        const title = ledger === undefined ? 'What changes' : isBegun ? 'What was done' : 'What was to be done';
        sections.shown.push(tableSection(title, shown, plan.resourceNames));
    }
    if (own.length > 0) {
        const summary = `${(0,count/* count */.U9)(own.length, 'step')} that ${own.length === 1 ? 'sets' : 'set'} only the tags of AppConfig Extensions itself`;
        sections.folded.push({
            name: 'the steps that set only own tags',
            markdown: folded(summary, stepTable(own, plan.resourceNames)),
            rank: 9
        });
    }
    return sections;
}
/** In pieces, what is deleted stands first: nobody reviews a plan without it. */
function tableSection(title, entries, names) {
    const section = { name: 'the table of steps', markdown: `### ${title}\n\n${stepTable(entries, names)}`, rank: 2 };
    const cut = (longest) => {
        const groups = rowsOf(entries).sort((a, b) => Number(deletes(b)) - Number(deletes(a)));
        return pieces(groups, longest, (group) => stepTable(group, names).length).map((piece, index) => {
            const steps = piece.flat();
            if (index === 0)
                return { ...section, markdown: `### ${title}\n\n${stepTable(steps, names)}` };
            const markdown = folded((0,count/* count */.U9)(steps.length, 'more step'), stepTable(steps, names));
            return { name: `the rest of ${section.name}`, markdown, rank: deletes(steps) ? 2 : 4 };
        });
    };
    return { ...section, pieces: cut };
}
function deletes(entries) {
    return entries.some(({ step }) => step.operation.startsWith('delete-'));
}
function stepTable(entries, names) {
    const withResults = entries.some(({ status }) => status !== undefined);
    const rows = rowsOf(entries).map((group) => row(group, names, withResults));
    return table(['Step', 'Extension', 'Version', 'Where', withResults ? 'Result' : 'Why'], rows);
}
/** What stands in a row: what is done alike to several resources. */
function rowsOf(entries) {
    const groups = (0,group_by/* groupBy */.$)(entries, ({ step, status, message }) => JSON.stringify([step.operation, step.extension, versions(step), status, message]));
    return Array.from(groups.values(), (group) => Array.from({ length: Math.ceil(group.length / mostPlaces) }, (_, index) => group.slice(index * mostPlaces, (index + 1) * mostPlaces))).flat();
}
function row(group, names, withResults) {
    const [first] = group;
    if (first === undefined)
        return [];
    const { step, status } = first;
    const places = group.flatMap(({ step }) => ('resource' in step ? [resource(step.resource, names)] : []));
    const reasons = new Set(group.map(({ step }) => step.reason));
    const why = reasons.size === 1 && !speaksForItself(step) ? markdown_text(step.reason) : '';
    const result = status === undefined ? '' : results[status];
    return [
        `${signs[step.operation]} ${code(step.operation)}`,
        code(step.extension),
        versions(step),
        places.join('<br>'),
        withResults ? result : why
    ];
}
/** The row says it all, or the differences further down do. */
function speaksForItself(step) {
    return /^(create|replace)-/.test(step.operation) || (0,own_tags/* userChanges */.h)(step).length > 0;
}
function versions(step) {
    const from = 'fromVersion' in step ? step.fromVersion : undefined;
    const to = 'toVersion' in step ? step.toVersion : undefined;
    if (from === undefined)
        return String(to);
    if (to === undefined)
        return `~~${from}~~`;
    const gap = 'strategy' in step && step.strategy === 'DeleteBeforeCreate' ? ', with a gap' : '';
    return `${from} → **${to}**${gap}`;
}

;// CONCATENATED MODULE: ./src/report/drift.ts









const settling = {
    'foreign-version': 'Someone else published a version. `apply` publishes what the manifest says as the next one; to keep theirs, write what it changes into the manifest.',
    'edited-version': 'A version was edited in place. `apply` publishes what the manifest says as the next version; to keep the edit, write it into the manifest. If the newest version already says what the manifest says, the edited one is older: it is listed here until nothing is associated with it.',
    'changed-tags': '`apply` sets the tags as the manifest has them; to keep these, write them into `Tags`, or leave `Tags` out to leave them to others. Tags that begin with `appconfig-extensions:` are those of AppConfig Extensions itself: `apply` sets them again.',
    'changed-parameters': '`apply` sets the values as the manifest has them; to keep these, write them into `Parameters` of the association.',
    'undeclared-association': 'Declare it under `Associations`, unless its resource is there already: then both run. Or delete it: `apply` with `prune: true` deletes what carries the tag of this owner, `aws appconfig delete-extension-association` any other by its Id.',
    'missing-extension': 'Never applied, or deleted since. `apply` creates it; if you do not want it, delete its manifest.',
    'missing-association': 'Never applied, or deleted since. `apply` creates it; if you do not want it, remove it from `Associations`.',
    'moved-association': 'Someone else moved it to another version. `apply` moves it back; to keep it there, pin it with `ExtensionVersionNumber`.',
    'duplicate-association': 'The extension runs twice there. `apply` deletes all but one that carry the tag of this owner, `aws appconfig delete-extension-association` any other by the Id that was found.',
    'undeclared-extension': 'No manifest declares it any more. Write one (`export` does, with its name in `export-names`), or delete it: `apply` with `prune: true` does, unless a manifest still names it with `ExtensionIdentifier` or associations of others use it.'
};
/** What was changed behind the manifests' back: expected, found, and how to settle it. */
function driftSections(report) {
    const { driftReport, plan } = report;
    if (driftReport === undefined)
        return [];
    const names = plan?.resourceNames ?? {};
    const sections = [];
    for (const [kind, group] of (0,group_by/* groupBy */.$)(driftReport.drift, ({ kind }) => kind)) {
        sections.push(...kindSections(kind, group, names));
    }
    if (driftReport.pending.length > 0) {
        const summary = `${(0,count/* count */.U9)(driftReport.pending.length, 'step')} pending: the manifests are ahead of the last apply`;
        const steps = stepTable(driftReport.pending.map((step) => ({ step })), names);
        sections.push({ name: 'what is pending', markdown: folded(summary, steps), rank: 6 });
    }
    return sections;
}
/** Of one kind; the first ones stay also where an issue has no room for all of them. */
function kindSections(kind, group, names) {
    const [first, more] = [group.slice(0, atOnce), group.slice(atOnce)];
    const name = code(kind);
    const shown = (some) => {
        const markdown = [`### ${name}`, differences(some, names), `**To settle it:** ${settling[kind]}`].join('\n\n');
        return { name, markdown, rank: 2 };
    };
    const rest = (some) => {
        const markdown = folded(`${(0,count/* grouped */.zD)(some.length)} more`, differences(some, names));
        return { name: `the rest of ${name}`, markdown, rank: 6 };
    };
    const cut = (some, longest) => pieces(some, longest, (drift) => differences([drift], names).length);
    const sections = [
        {
            ...shown(first),
            pieces: (longest) => cut(first, longest).map((piece, index) => (index === 0 ? shown(piece) : rest(piece)))
        }
    ];
    if (more.length > 0)
        sections.push({ ...rest(more), pieces: (longest) => cut(more, longest).map(rest) });
    return sections;
}
function differences(group, names) {
    const rows = group.map((drift) => {
        const { extension, resource: arn, path } = drift;
        const where = [arn === undefined ? '' : resource(arn, names), path === undefined ? '' : code(path)];
        return [code(extension), where.filter(Boolean).join('<br>'), ...values(drift)];
    });
    return [table(['Extension', 'Where', 'Expected', 'Found'], rows), ...group.flatMap(contentFound)].join('\n\n');
}
const nothing = '*nothing*';
/** What was expected and what was found, in a cell each. */
function values(drift) {
    if (drift.kind === 'missing-extension')
        return ['*what the manifest says*', nothing];
    if (drift.kind === 'duplicate-association')
        return [code(drift.expected), code(drift.found)];
    if (drift.kind === 'undeclared-association') {
        return [nothing, `${code(drift.associationId)}<br>${version(drift.found)}`];
    }
    if (drift.path === undefined)
        return [version(drift.expected), version(drift.found)];
    return [leaf(drift.expected), leaf(drift.found)];
}
function leaf(value) {
    if (value === undefined)
        return nothing;
    return code(typeof value === 'string' ? value : JSON.stringify(value));
}
function version(one) {
    if (one === undefined)
        return nothing;
    const parameters = Object.entries(one.parameters ?? {}).map(([key, text]) => code(`${key}: ${text}`));
    return [`version ${one.version}${one.definition === undefined ? '' : ', edited'}`, ...parameters].join('<br>');
}
/** What a version says that is not the manifest's, below the table: nobody reads it in a cell. */
function contentFound(drift) {
    if (drift.kind !== 'foreign-version' && drift.kind !== 'edited-version')
        return [];
    if (drift.path !== undefined || drift.found === undefined)
        return [];
    const { version, changes, definition } = drift.found;
    const title = `${code(drift.extension)} version ${version}`;
    if (changes !== undefined)
        return [`${title} changes\n\n${fenced('diff', changeLines(changes))}`];
    if (definition === undefined)
        return [];
    return [`${title} says\n\n${fenced('diff', changeLines((0,plan_changes/* leavesThatDiffer */.Se)({}, definition)))}`];
}

;// CONCATENATED MODULE: ./src/report/difference.ts







/** In a heading where there is no room for all; the table of steps has them. */
const difference_mostPlaces = 10;
/** What differs, extension by extension, as a diff that a person can read. */
function differenceSections({ plan }) {
    const steps = plan?.steps.filter((step) => (0,own_tags/* userChanges */.h)(step).length > 0) ?? [];
    if (plan === undefined || steps.length === 0)
        return [];
    const blocks = (most) => Array.from((0,group_by/* groupBy */.$)(steps, ({ extension }) => extension).values()).flatMap((group) => difference_differences(group, plan.resourceNames, most));
    // Some stay also where the steps alone would fill a comment.
    const shown = (some) => {
        return { name: 'the differences', markdown: ['### Differences', ...some].join('\n\n'), rank: 3 };
    };
    const rest = (some) => {
        const markdown = folded((0,count/* count */.U9)(some.length, 'more difference'), some.join('\n\n'));
        return { name: 'the rest of the differences', markdown, rank: 7 };
    };
    const cut = (longest) => pieces(blocks(difference_mostPlaces), longest, (block) => block.length).map((piece, index) => index === 0 ? shown(piece) : rest(piece));
    return [{ ...shown(blocks(Infinity)), pieces: cut }];
}
/** Of one extension; what is the same for several resources stands there once, under all their names. */
function difference_differences(steps, names, most) {
    const things = Array.from((0,group_by/* groupBy */.$)(steps, thing).values(), (group) => ({
        step: group[0],
        changes: group.flatMap(own_tags/* userChanges */.h)
    }));
    const alike = (0,group_by/* groupBy */.$)(things, ({ step, changes }) => JSON.stringify('resource' in step ? ['association', changes] : [step.operation]));
    return Array.from(alike.values(), (group) => {
        const [{ step, changes }] = group;
        const places = group.flatMap(({ step }) => ('resource' in step ? [resource(step.resource, names)] : []));
        const title = places.length > 0 ? `on ${(0,count/* firstOf */.Ku)(places, most, 'resource')}` : versionTitle(step);
        return `#### ${code(step.extension)} ${title}\n\n${fenced('diff', changeLines(changes))}`;
    });
}
/** An association whose values and tags change has a step for each. */
function thing(step) {
    if ('associationId' in step)
        return `association ${step.associationId}`;
    return 'resource' in step ? step.resource : step.operation;
}
function versionTitle(step) {
    if (!('toVersion' in step))
        return '';
    return 'fromVersion' in step ? `version ${step.fromVersion} → ${step.toVersion}` : `version ${step.toVersion}`;
}

// EXTERNAL MODULE: ./src/plan/ledger.ts
var plan_ledger = __nccwpck_require__(1162);
;// CONCATENATED MODULE: ./src/report/failures.ts






/** The table of steps has all of them: a reason must not be lost for the number of those that share it. */
const mostNamed = 10;
/** What an apply did not do, and why: a reason that several steps share stands once. */
function failureSections({ ledger, plan, errors }) {
    // Where an apply was refused as a whole, the errors above say why.
    const refusal = (0,plan_ledger/* refusalOf */.O)(errors);
    const undone = ledger?.entries.filter((entry) => entry.status !== 'done') ?? [];
    const untold = undone.filter(({ message }) => message !== refusal);
    const groups = (0,group_by/* groupBy */.$)(untold, (entry) => JSON.stringify(entry.status === 'failed' ? failureOf(entry) : [entry.message]));
    const items = Array.from(groups.values(), (group) => {
        const [{ status, message }] = group;
        const failed = status === 'failed';
        const subject = failed || group.length <= 3 ? steps(group, plan?.resourceNames ?? {}) : (0,count/* count */.U9)(group.length, 'step');
        return item(message, `${failed ? '❌' : '⏸️ not started:'} ${subject}: `);
    });
    return itemSections({ name: 'what was not done, and why', rank: 1 }, 'Not done, and why', items);
}
/** One cause keeps steps of several extensions from being done. */
function failureOf({ step, message, sharedCause }) {
    return sharedCause === undefined ? [step.extension, message] : [sharedCause];
}
function steps(entries, names) {
    const all = entries.map(({ step }) => {
        const place = 'resource' in step ? ` on ${resource(step.resource, names)}` : '';
        return `${code(step.operation)} of ${code(step.extension)}${place}`;
    });
    return (0,count/* firstOf */.Ku)(all, mostNamed, 'step');
}

;// CONCATENATED MODULE: ./src/report/findings.ts



/** Nobody reads more of them here. */
const most = 1_000;
/** What is wrong with the manifests, errors first, each with a link to its line at the commit. */
function findingSections({ findings, links }) {
    const sorted = [...findings].sort((a, b) => Number(a.level === 'warning') - Number(b.level === 'warning'));
    const items = sorted.slice(0, most).map((finding) => {
        const sign = finding.level === 'error' ? '❌' : '⚠️';
        return `- ${sign} ${place(finding, links)} ${code(finding.code)}: ${markdown_text(finding.message)}`;
    });
    if (findings.length > most)
        items.push(`- … and ${(0,count/* grouped */.zD)(findings.length - most)} more, in the output \`findings\``);
    return itemSections({ name: 'the findings', rank: 3 }, 'Findings', items);
}
function place({ file, line, column, code: kind }, { repository, sha }) {
    const shown = code(kind === 'no-manifests' ? file : `${file}:${line}:${column}`);
    if (repository === undefined || sha === undefined || kind === 'no-manifests')
        return shown;
    const path = file.split('/').map(encoded).join('/');
    return markdown_link(shown, `${repository}/blob/${sha}/${path}?plain=1#L${line}`);
}
function encoded(segment) {
    return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'));
}

;// CONCATENATED MODULE: ./src/report/fit.ts

/** What is shorter stays or goes as a whole. */
const leastPiece = 4_000;
/**
 * Joins sections up to a limit. Each stays or goes as a whole, the most important are the first to find room, and
 * `rest` tells where the others are. Where there is no room for all, a long one falls into pieces.
 */
function fit(sections, { limit, measure, rest }) {
    const sizeOf = ({ markdown }) => measure(markdown) + 2;
    const whole = sections.reduce((sum, section) => sum + sizeOf(section), 0);
    if (whole <= limit)
        return joined(sections.map(({ markdown }) => markdown));
    // Whatever else there is, some of each finds room.
    const share = Math.max(limit / 10, leastPiece);
    const parts = sections.flatMap((section) => section.pieces !== undefined && sizeOf(section) > share ? section.pieces(share) : [section]);
    const droppable = parts.filter(({ rank }) => rank > 0);
    const room = limit - measure(note(droppable, rest)) - 2;
    const kept = new Set();
    let size = 0;
    for (const section of [...parts].sort((a, b) => a.rank - b.rank)) {
        if (section.rank > 0 && size + sizeOf(section) > room)
            continue;
        kept.add(section);
        size += sizeOf(section);
    }
    const texts = parts.filter((section) => kept.has(section)).map(({ markdown }) => markdown);
    const dropped = droppable.filter((section) => !kept.has(section));
    if (dropped.length > 0)
        texts.splice(-1, 0, note(dropped, rest));
    return joined(texts);
}
function joined(texts) {
    return `${texts.join('\n\n')}\n`;
}
function note(dropped, rest) {
    const names = Array.from(new Set(dropped.map(({ name }) => name)));
    return `*Left out here, because the report is too long: ${(0,wording/* listed */.KE)(names)}.* ${rest}`;
}

;// CONCATENATED MODULE: ./src/report/mermaid.ts

/**
 * Text in a label of a diagram. Mermaid's own entities stand for all that could be its syntax, Markdown (`_it_`,
 * `1. one`, `www.`) or HTML; a character without width keeps `$$` from being a formula and `\\n` from being a line
 * break, which come after them.
 * @see https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
 */
function label(value) {
    return (0,visible/* visible */.R)(value).replace(/[^\p{L}\p{N} /⟨⟩]/gu, (character) => {
        const entity = `#${character.codePointAt(0) ?? 0};`;
        return character === '$' || character === '\\' ? `${entity}#8203;` : entity;
    });
}

;// CONCATENATED MODULE: ./src/report/drawing.ts



/** Lines and text mark a change as well as colour does; colours are those that stand out on white and on black. */
const styles = {
    added: {
        arrow: () => '== added ==>',
        stroke: 'stroke:#2da44e,stroke-width:3px',
        meaning: '**thick green**: added'
    },
    moved: {
        arrow: (from) => `== ${from || 'moves'} ==>`,
        stroke: 'stroke:#bf8700,stroke-width:3px',
        meaning: '**thick amber**: moves to another version'
    },
    changed: {
        arrow: () => '== changes ==>',
        stroke: 'stroke:#218bff,stroke-width:3px',
        meaning: '**thick blue**: values or tags change'
    },
    removed: {
        arrow: () => '-. removed .->',
        stroke: 'stroke:#e5534b,stroke-width:3px',
        meaning: '**dashed red**: removed'
    },
    unmanaged: {
        arrow: () => '-. in no manifest .->',
        stroke: 'stroke:#8c959f,stroke-width:2px',
        meaning: '**dotted**: in no manifest'
    },
    unchanged: { arrow: () => '-->' }
};
/** A flowchart: application → environment or configuration profile → extension and version → action point. */
function drawing({ coverage, steps, resourceNames }) {
    const made = new Set(steps.flatMap((step) => step.operation === 'create-extension' || step.operation === 'create-version'
        ? [JSON.stringify([step.extension, step.toVersion])]
        : []));
    const nodes = new Map();
    /** Each with its stroke, if it has one. */
    const edges = new Map();
    function node(key, shape) {
        const known = nodes.get(key);
        if (known !== undefined)
            return known.id;
        const id = `n${nodes.size}`;
        nodes.set(key, { id, line: `  ${id}${shape(id)}` });
        return id;
    }
    function edge(from, arrow, to, stroke) {
        edges.set(`  ${from} ${arrow} ${to}`, stroke);
    }
    for (const { extension, version, resource, actionPoints, change, fromVersion } of coverage) {
        const { kind, application, applicationArn, child } = resourceParts(resource, resourceNames);
        let place = node(applicationArn, () => `(["${label(brief(application))}"])`);
        if (child !== undefined) {
            const inside = node(resource, () => `["${label(brief(child))}<br/><small>${kind}</small>"]`);
            edge(place, '---', inside);
            place = inside;
        }
        const key = JSON.stringify([extension, version]);
        const [mark, style] = made.has(key) ? [', new', ':::new'] : ['', ''];
        const runs = node(key, () => `[["${label(extension)}<br/>version ${version}${mark}"]]${style}`);
        const { arrow, stroke } = styles[change];
        edge(place, arrow(fromVersion === undefined ? '' : `from ${fromVersion}`), runs, stroke);
        for (const point of actionPoints) {
            const shown = node(point, () => `{{"${label(point)}"}}`);
            edge(runs, '-->', shown);
        }
    }
    const lines = ['flowchart LR', ...Array.from(nodes.values(), ({ line }) => line), ...edges.keys()];
    if (made.size > 0)
        lines.push('  classDef new stroke:#2da44e,stroke-width:3px');
    const strokes = Array.from(edges.values(), (stroke, index) => ({ stroke, index }));
    for (const [stroke, group] of (0,group_by/* groupBy */.$)(strokes, ({ stroke }) => stroke)) {
        if (stroke !== undefined)
            lines.push(`  linkStyle ${group.map(({ index }) => index).join(',')} ${stroke}`);
    }
    return { mermaid: lines.join('\n'), edges: edges.size };
}
/** What the marks mean that such a flowchart has. */
function legend(coverage) {
    const changes = new Set(coverage.map(({ change }) => change));
    const shown = Object.entries(styles).flatMap(([change, { meaning }]) => meaning !== undefined && changes.has(change) ? [meaning] : []);
    return shown.join(' · ');
}
/** Of an ARN, where there was no name, its last Id. */
function brief(name) {
    return name.startsWith('arn:') ? name.slice(name.lastIndexOf('/') + 1) : name;
}

;// CONCATENATED MODULE: ./src/report/report.ts
/** Whether all of a plan was carried out: only then has it become what is there. */
function isCarriedOut({ ledger }) {
    return ledger?.entries.every(({ status }) => status === 'done') ?? false;
}

;// CONCATENATED MODULE: ./src/report/map.ts





/** What Mermaid draws unless told otherwise, which on GitHub nobody can; beyond it stands an error. */
const drawable = { edges: 500, characters: 50_000 };
/** A larger drawing folds: it helps whoever looks for something, and not whoever reads on. */
const glance = 40;
/** Which resource runs which version of which extension at which action point. */
function mapSections(report) {
    const { plan } = report;
    if (plan === undefined || plan.coverage.length === 0)
        return [];
    const { mermaid, edges } = drawing(plan);
    const isDrawn = edges <= drawable.edges && mermaid.length <= drawable.characters;
    const map = isDrawn ? drawn(mermaid, plan.coverage) : asTable(plan);
    const isAhead = hasChanges(plan) && !isCarriedOut(report);
    const title = `### What runs where${isAhead ? ', once all of it is done' : ''}`;
    const summary = (0,count/* count */.U9)(plan.coverage.length, 'association');
    const markdown = isDrawn && edges <= glance ? map : folded(summary, map);
    return [{ name: 'the map', markdown: `${title}\n\n${markdown}`, rank: 7 }];
}
function hasChanges({ coverage }) {
    return coverage.some(({ change }) => change !== 'unchanged' && change !== 'unmanaged');
}
function drawn(mermaid, coverage) {
    const meanings = legend(coverage);
    return [`\`\`\`mermaid\n${mermaid}\n\`\`\``, ...(meanings === '' ? [] : [`<sub>${meanings}</sub>`])].join('\n\n');
}
function asTable({ coverage, resourceNames }) {
    const rows = coverage.map(({ extension, version, resource: arn, actionPoints: points, change, fromVersion }) => [
        resource(arn, resourceNames),
        `${code(extension)} ${fromVersion === undefined ? '' : `${fromVersion} → `}${version}`,
        points.map(code).join('<br>'),
        change === 'unchanged' ? '' : `**${change}**`
    ]);
    return table(['Resource', 'Extension', 'Action points', 'Change'], rows);
}

;// CONCATENATED MODULE: ./src/report/messages.ts

/** What went wrong, each with the lines that cure it. */
function errorSections({ errors }) {
    const items = errors.map((error) => item(error));
    return itemSections({ name: 'the errors', rank: 1 }, 'Errors', items);
}
function warningSections({ warnings }) {
    const items = warnings.map((warning) => item(warning));
    return itemSections({ name: 'the warnings', rank: 1 }, 'Warnings', items);
}
function noticeSections({ plan, notices }) {
    const items = Array.from(new Set([...(plan?.notices ?? []), ...notices]), (notice) => item(notice));
    return itemSections({ name: 'the notices', rank: 6 }, 'Notices', items);
}

// EXTERNAL MODULE: ./src/manifest/rules/never-invoked.ts
var never_invoked = __nccwpck_require__(9750);
;// CONCATENATED MODULE: ./src/report/run-for.ts





/** For whom each new version will run: a change to one extension may touch applications of other teams. */
function runForSections(report) {
    const { plan } = report;
    const made = plan?.steps.filter((step) => step.operation === 'create-extension' || step.operation === 'create-version');
    if (plan === undefined || made === undefined || made.length === 0)
        return [];
    const running = plan.coverage.filter((covered) => covered.change !== 'removed' && isInvoked(covered));
    const byVersion = (0,group_by/* groupBy */.$)(running, ({ extension, version }) => JSON.stringify([extension, version]));
    const rows = made.map(({ extension, toVersion }) => {
        const covered = byVersion.get(JSON.stringify([extension, toVersion])) ?? [];
        const arns = [...new Set(covered.map(({ resource }) => resource))];
        const name = `${code(extension)} version ${toVersion}`;
        if (arns.length === 0)
            return [name, '*nothing yet*', '', ''];
        const of = (kind) => arns
            .filter((arn) => kindOf(arn) === kind)
            .map((arn) => resource(arn, plan.resourceNames))
            .join('<br>');
        return [name, of('application'), of('environment'), of('configuration profile')];
    });
    const head = ['Extension', 'Applications', 'Environments', 'Configuration profiles'];
    const markdown = `### What the new versions ${isCarriedOut(report) ? 'run' : 'will run'} for\n\n${table(head, rows)}`;
    return [{ name: 'what the new versions will run for', markdown, rank: 4 }];
}
/** An environment sees nothing of what only hosted configuration versions call. */
function isInvoked({ resource, actionPoints }) {
    return (0,never_invoked/* neverInvoked */.h)(actionPoints, kindOf(resource)) === undefined;
}

;// CONCATENATED MODULE: ./src/report/unmanaged.ts



/** Associations that are there, that no manifest declares, and that stay. */
function unmanagedSections({ plan }) {
    if (plan === undefined || plan.unmanaged.length === 0)
        return [];
    const rows = plan.unmanaged.map(({ extension, version, resource: arn, owner }) => [
        code(extension),
        String(version),
        resource(arn, plan.resourceNames),
        owner === undefined ? 'nobody' : code(owner)
    ]);
    const summary = `${(0,count/* count */.U9)(rows.length, 'association')} that no manifest declares; ${rows.length === 1 ? 'it stays' : 'they stay'}`;
    const markdown = folded(summary, table(['Extension', 'Version', 'Resource', 'Owner'], rows));
    return [{ name: 'what no manifest declares', markdown, rank: 8 }];
}

// EXTERNAL MODULE: ./src/report/verdict.ts
var verdict = __nccwpck_require__(687);
;// CONCATENATED MODULE: ./src/report/render.ts













/**
 * The report as Markdown.
 * @param limit of a job summary in bytes, of a comment in characters, as GitHub counts them
 * @param at where it stands: what is left out of a comment is in the job summary
 */
function renderReport(report, { limit, at }) {
    const steps = stepSections(report);
    const sections = [
        always(render_heading(report)),
        always((0,verdict/* verdict */.W)(report)),
        driftSections(report),
        errorSections(report),
        failureSections(report),
        steps.shown,
        findingSections(report),
        outlook(report),
        exportedSections(report),
        warningSections(report),
        noticeSections(report),
        unmanagedSections(report),
        steps.folded,
        always(footer(report))
    ];
    return fit(sections.flat(), { limit, measure: measures[at], rest: whereTheRestIs(report, at) });
}
/** A character of a comment may take four bytes: what JavaScript counts, two for some, is never fewer. */
const measures = {
    summary: (markdown) => Buffer.byteLength(markdown),
    comment: (markdown) => markdown.length
};
/** What the plan leads to; of drift, folded, as nothing was planned. */
function outlook(report) {
    const sections = [...runForSections(report), ...differenceSections(report), ...mapSections(report)];
    if (report.driftReport === undefined || sections.length === 0)
        return sections;
    const markdown = folded('What <code>apply</code> would lead to', sections.map(({ markdown }) => markdown).join('\n\n'));
    return [{ name: 'what an apply would lead to', markdown, rank: 7 }];
}
function always(markdown) {
    return [{ name: '', markdown, rank: 0 }];
}
const towards = { validate: 'for', plan: 'for', apply: 'to', drift: 'in', export: 'from' };
function render_heading({ command, target }) {
    return `## AppConfig extensions: ${command}${target === undefined ? '' : ` ${towards[command]} ${code(target)}`}`;
}
function exportedSections({ exported }) {
    if (exported === undefined || exported.length === 0)
        return [];
    const list = exported.map((path) => `- ${code(path)}`).join('\n');
    return [{ name: 'the files', markdown: `### Files\n\n${list}`, rank: 2 }];
}
function footer({ plan, driftReport, owner, requestCount, links }) {
    const parts = [
        plan === undefined || driftReport !== undefined ? '' : `Fingerprint ${code(plan.fingerprint)}`,
        owner === undefined ? '' : `Owner ${code(owner)}`,
        (0,count/* count */.U9)(requestCount, 'request') + ' to AWS',
        links.sha === undefined || links.repository === undefined
            ? ''
            : `Commit ${markdown_link(code(links.sha.slice(0, 7)), `${links.repository}/commit/${links.sha}`)}`,
        links.run === undefined ? '' : markdown_link('This run', links.run)
    ];
    return `---\n\n${parts.filter(Boolean).join(' · ')}`;
}
function whereTheRestIs({ plan, driftReport, links }, at) {
    const outputs = plan === undefined
        ? 'every finding is in the output `findings`.'
        : `every ${driftReport === undefined ? 'step' : 'difference'} is in the output \`plan-file\`, every finding in \`findings\`.`;
    if (at === 'summary')
        return outputs.replace('every', 'Every');
    const summary = links.run === undefined ? 'job summary' : markdown_link('job summary', links.run);
    return `As much as fits is in the ${summary}; ${outputs}`;
}

;// CONCATENATED MODULE: ./src/commands/hide-secrets.ts
/**
 * The result with the secrets in its messages hidden: where AWS refuses a signature, it quotes what it was sent, a
 * session token too.
 */
function hideSecrets(result, hide) {
    const { findings, errors, failures, warnings, notices, ledger } = result;
    const entries = ledger?.entries.map((entry) => entry.status === 'done' ? entry : { ...entry, message: hide(entry.message) });
    return {
        ...result,
        findings: findings.map((finding) => ({ ...finding, message: hide(finding.message) })),
        errors: errors.map(hide),
        failures: failures.map(hide),
        warnings: warnings.map(hide),
        notices: notices.map(hide),
        ledger: entries && { entries }
    };
}

;// CONCATENATED MODULE: ./src/commands/publish.ts







/** GitHub drops a job summary of 1 MiB; something else may have written to it before. */
const summaryLimit = 1_000_000;
/** Tells what a run knows, in every place that it belongs to: files, job summary, comment, issue, outputs. */
async function publish(context, known) {
    const { inputs, environment, log } = context;
    const result = hideSecrets(known, log.hide);
    const accounts = inputs.maskAccountId ? knownAccounts(context, result) : [];
    // A manifest may have a secret as well, from a variable.
    const mask = (text) => log.hide(accounts.reduce(maskAccount, text));
    const render = (limit) => mask(renderReport(result, { limit, at: 'comment' }));
    const folder = createFolder(environment.tempDirectory);
    const summary = mask(renderReport(result, { limit: summaryLimit, at: 'summary' }));
    const summaryFile = writeIn(folder, 'summary.md', summary);
    const plan = planOf(result);
    const outputs = {
        'summary-file': summaryFile,
        findings: mask(JSON.stringify(result.findings)),
        'plan-file': plan && writeIn(folder, 'plan.json', mask(`${JSON.stringify(plan, undefined, 2)}\n`)),
        ...ofCommand(result)
    };
    // Before what may fail, or may not come to its end where the run is cancelled: a job summary, a comment.
    setOutputs(environment, outputs);
    appendSummary(environment.summaryFile, summary);
    setOutputs(environment, await post(context, result, render, mask));
}
function setOutputs({ outputFile }, outputs) {
    for (const [name, value] of Object.entries(outputs)) {
        // GitHub may answer with no text in the place of a URL, and the result does not depend on it.
        if (typeof value === 'string')
            setOutput(outputFile, name, value);
    }
}
function knownAccounts({ inputs }, { accountId }) {
    return [...(accountId === undefined ? [] : [accountId]), ...(0,known_offline/* accountsIn */.wQ)(inputs)];
}
function planOf({ command, plan, ledger, driftReport }) {
    if (plan === undefined)
        return undefined;
    if (command === 'drift')
        return driftReport && driftFile(plan, driftReport);
    return planFile(plan, ledger);
}
/** The outputs that later steps need keep the account, also where it is masked. */
function ofCommand(result) {
    const { command, accountId, plan, extensions, driftReport, exported } = result;
    switch (command) {
        case 'plan':
        case 'apply':
            return {
                'has-changes': plan && String(plan.steps.length > 0),
                fingerprint: plan?.fingerprint,
                counts: plan && JSON.stringify(countsOf(plan.steps)),
                extensions: extensions && JSON.stringify(extensions),
                'aws-account-id': accountId
            };
        case 'drift':
            return { 'has-drift': driftReport && String(driftReport.drift.length > 0), 'aws-account-id': accountId };
        case 'export':
            return { 'exported-files': exported && JSON.stringify(exported) };
        case 'validate':
            return {};
    }
}
function countsOf(steps) {
    const counts = {};
    for (const { operation } of steps)
        counts[operation] = (counts[operation] ?? 0) + 1;
    return counts;
}
async function post(context, result, render, mask) {
    switch (result.command) {
        case 'plan':
        case 'apply': {
            const { comment } = await Promise.all(/* import() */[__nccwpck_require__.e(665), __nccwpck_require__.e(598)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7598));
            return { 'comment-url': await comment(context, result, render) };
        }
        case 'drift': {
            const { driftIssue } = await Promise.all(/* import() */[__nccwpck_require__.e(665), __nccwpck_require__.e(598)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7598));
            return { 'issue-url': await driftIssue(context, result, render, mask) };
        }
        case 'export':
        case 'validate':
            return {};
    }
}

// EXTERNAL MODULE: ./src/commands/result.ts
var commands_result = __nccwpck_require__(4493);
// EXTERNAL MODULE: ./src/plan/describe.ts
var describe = __nccwpck_require__(8122);
;// CONCATENATED MODULE: ./src/commands/tell.ts




/** The result in the log: findings at their places, what would change, warnings, notices, and one error for each cause. */
function tell(log, result) {
    const { plan, exported, findings, warnings, notices, errors, failures } = result;
    log.annotate(findings);
    for (const line of [...planLines(result), ...driftLines(result)])
        log.info(line);
    for (const path of exported ?? [])
        log.info(`  ${path}`);
    for (const warning of warnings)
        log.warning(warning);
    for (const notice of [...(plan?.notices ?? []), ...notices])
        log.notice(notice);
    for (const error of [...errors, ...failures])
        log.error(error);
    if (!(0,commands_result/* hasFailed */.WN)(result))
        log.info(`${result.command}: done.`);
}
function planLines({ plan, ledger, driftReport }) {
    if (plan === undefined || driftReport !== undefined)
        return [];
    if (plan.steps.length === 0)
        return ['No changes.'];
    // An apply has told its steps while it carried them out.
    if (ledger !== undefined)
        return [];
    const steps = plan.steps.map((step) => `  ${(0,describe/* describeStep */.E)(step, plan)}: ${step.reason}`);
    return [`${(0,count/* count */.U9)(steps.length, 'step')}:`, ...steps];
}
function driftLines({ plan, driftReport }) {
    if (driftReport === undefined)
        return [];
    const { drift, pending } = driftReport;
    const differences = drift.map(({ kind, extension, resource, path }) => {
        const where = [extension, resource && (0,resource_names/* resourceName */.I)(resource, plan?.resourceNames ?? {}), path].filter(Boolean);
        return `  ${kind}: ${where.join(' ')}`;
    });
    return [
        ...(drift.length === 0 ? ['No drift.'] : differences),
        ...(pending.length > 0 ? [`${(0,count/* count */.U9)(pending.length, 'step')} pending.`] : [])
    ];
}

// EXTERNAL MODULE: ./src/in-turns.ts
var in_turns = __nccwpck_require__(6469);
// EXTERNAL MODULE: ./src/manifest/check.ts + 16 modules
var check = __nccwpck_require__(4903);
// EXTERNAL MODULE: ./src/manifest/read.ts + 2 modules
var read = __nccwpck_require__(2681);
;// CONCATENATED MODULE: ./src/commands/validate.ts




/** Offline: no credentials, no token, no network. */
async function validate({ inputs, environment, signal }, result) {
    const parsed = await (0,read/* readManifests */.P)({ workspace: environment.workspace, patterns: inputs.manifests, signal });
    const { variables, allowedAccountIds } = inputs;
    const target = (0,known_offline/* knownOffline */.no)(inputs);
    const { findings } = await (0,in_turns/* inTurns */.g)((0,check/* checking */.w)(parsed, { variables, target, allowedAccountIds }), signal);
    result.findings = findings;
}

;// CONCATENATED MODULE: ./src/commands/run.ts









async function load(command) {
    if (command === 'validate')
        return validate;
    const { plan, apply, drift, exportManifests } = await Promise.all(/* import() */[__nccwpck_require__.e(665), __nccwpck_require__.e(598)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7598));
    return { plan, apply, drift, export: exportManifests }[command];
}
/** One run of the action, from its inputs to its outputs. Never throws. @returns the exit code */
async function run({ env, workingDirectory, stdout, signal }) {
    const environment = readEnvironment(env, workingDirectory);
    const log = createLog({ stdout, debug: environment.debug });
    const { inputs, mistakes, warnings } = readInputs(env);
    const context = await openContext({ inputs, environment, log, signal });
    const result = (0,commands_result/* newResult */.YT)(context, mistakes, warnings);
    try {
        if (mistakes.length === 0) {
            const command = await load(inputs.command);
            await command(context, result);
        }
        else if (inputs.command === 'plan') {
            const { nameTarget } = await Promise.all(/* import() */[__nccwpck_require__.e(665), __nccwpck_require__.e(598)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7598));
            await nameTarget(context, result);
        }
    }
    catch (error) {
        // When a run is cancelled, what it was doing fails for that reason alone.
        if (!signal.aborted)
            result.errors.push(...causesOf(error).map(message_of/* messageOf */.b));
        if (error instanceof Error)
            log.debug(error.stack ?? error.message);
    }
    const wasCancelled = signal.aborted;
    if (wasCancelled)
        result.errors.push((0,message_of/* messageOf */.b)(signal.reason));
    tell(log, result);
    try {
        await publish(context, result);
        await context.secrets.told();
    }
    catch (error) {
        log.error(`The report could not be written: ${(0,message_of/* messageOf */.b)(error)}`);
        return 1;
    }
    if (!signal.aborted)
        return (0,commands_result/* hasFailed */.WN)(result) ? 1 : 0;
    if (!wasCancelled)
        log.error((0,message_of/* messageOf */.b)(signal.reason));
    return 1;
}
/** Several that have nothing to do with each other, such as permissions that are missing, are told one by one. */
function causesOf(error) {
    return error instanceof AggregateError ? error.errors : [error];
}


/***/ }),

/***/ 6469:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ inOneGo),
/* harmony export */   g: () => (/* binding */ inTurns)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/** How long one turn blocks everything else; computations side by side take a turn each. */
const turnMs = 20;
/** Without interruption, for where nothing else waits. */
function inOneGo(work) {
    for (;;) {
        const step = work.next();
        if (step.done === true)
            return step.value;
    }
}
/**
 * In turns, so that a cancelled run notices it and ends, however much there is to compute.
 * @throws what `signal` was aborted with
 */
async function inTurns(work, signal) {
    for (let end = now() + turnMs;;) {
        const step = work.next();
        if (step.done === true)
            return step.value;
        if (now() < end)
            continue;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        signal?.throwIfAborted();
        end = now() + turnMs;
    }
}
/** In milliseconds; not by `performance`, which Node takes 2 ms to load and `validate` does not need otherwise. */
function now() {
    return process.uptime() * 1000;
}


/***/ }),

/***/ 9407:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _commands_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4051);

/** GitHub gives a cancelled step little time: a cancelled run promises to end within five seconds. */
const lastMomentMs = 4_500;
const cancelled = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
        cancelled.abort(new Error(`The run was cancelled (${signal}): nothing new was begun.`));
        setTimeout(() => process.exit(1), lastMomentMs).unref();
    });
}
// A closed log is no reason to stop half-way, without a ledger.
for (const stream of [process.stdout, process.stderr])
    stream.on('error', () => undefined);
process.exitCode = await (0,_commands_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)({
    env: process.env,
    workingDirectory: process.cwd(),
    stdout: process.stdout,
    signal: cancelled.signal
});
// A socket, a timer or a credential process that still hangs would keep the run alive.
process.stdout.write('', () => setTimeout(() => process.exit(), 250).unref());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 845:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ laterThan)
/* harmony export */ });
/** Fires with the reason of `signal`, but `milliseconds` later. */
function laterThan(signal, milliseconds) {
    const later = new AbortController();
    const start = () => {
        // Unreferenced: this alone must not keep the process alive.
        setTimeout(() => {
            later.abort(signal.reason);
        }, milliseconds).unref();
    };
    if (signal.aborted)
        start();
    else
        signal.addEventListener('abort', start, { once: true });
    return later.signal;
}


/***/ }),

/***/ 7173:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ accountShapes)
/* harmony export */ });
/** How an account stands in a text: `111122223333`, and `1111-2222-3333`, which people copy from the AWS console. */
function accountShapes(accountId) {
    return accountId === '' ? [] : [accountId, accountId.replace(/^(\d{4})(\d{4})(\d{4})$/, '$1-$2-$3')];
}


/***/ }),

/***/ 530:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ extensionArn),
/* harmony export */   EN: () => (/* binding */ parseExtensionArn),
/* harmony export */   Lw: () => (/* binding */ parseArn),
/* harmony export */   P0: () => (/* binding */ isAuthoredByAws),
/* harmony export */   cE: () => (/* binding */ ownArn)
/* harmony export */ });
function parseArn(text) {
    const [arn, partition, service, region, account, ...resource] = text.split(':');
    if (arn !== 'arn' ||
        !partition ||
        !service ||
        region === undefined ||
        account === undefined ||
        resource.length === 0) {
        return undefined;
    }
    return { partition, service, region, account, resource: resource.join(':') };
}
function parseExtensionArn(text) {
    const arn = parseArn(text);
    if (arn?.service !== 'appconfig')
        return undefined;
    const [, id, version] = /^extension\/([^/]+)(?:\/(\d+))?$/.exec(arn.resource) ?? [];
    return id === undefined ? undefined : { ...arn, id, ...(version !== undefined && { version: Number(version) }) };
}
/** Of all its versions. What AWS authored has no account in its ARN. */
function extensionArn(target, id) {
    return ownArn(isAuthoredByAws(id) ? { ...target, accountId: '' } : target, `extension/${id}`);
}
/** `ownArn(target, 'application/abc1234')`: an ARN of AppConfig in this account and region. */
function ownArn({ partition, region, accountId }, resource) {
    return `arn:${partition}:appconfig:${region}:${accountId}:${resource}`;
}
/** Their Ids look like `AWS.AppConfig.DeploymentNotificationsToSns`, all others have 4 to 7 letters and digits. */
function isAuthoredByAws(id) {
    return id.startsWith('AWS.');
}


/***/ }),

/***/ 7079:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalDefinition)
/* harmony export */ });
/**
 * The one form in which absent, empty and default are the same: AppConfig returns both booleans of a parameter and
 * leaves out what is empty, people write as they like. Diff, digest, drift and export compare nothing else.
 */
function canonicalDefinition(definition) {
    const parameters = Object.entries(definition.Parameters ?? {}).map(([name, parameter]) => [name, canonicalParameter(parameter)]);
    return {
        ...described(definition),
        Actions: Object.fromEntries(Object.entries(definition.Actions).map(([point, actions]) => [point, actions.map(canonicalAction)])),
        ...(parameters.length > 0 && { Parameters: Object.fromEntries(parameters) })
    };
}
function canonicalAction(action) {
    return {
        Name: action.Name,
        ...described(action),
        Uri: action.Uri,
        ...(action.RoleArn !== undefined && { RoleArn: action.RoleArn })
    };
}
function canonicalParameter(parameter) {
    return {
        ...described(parameter),
        ...(parameter.Required === true && { Required: true }),
        ...(parameter.Dynamic === true && { Dynamic: true })
    };
}
function described({ Description }) {
    return Description === undefined || Description === '' ? {} : { Description };
}


/***/ }),

/***/ 4903:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ checkManifests),
  w: () => (/* binding */ checking)
});

// EXTERNAL MODULE: ./src/in-turns.ts
var in_turns = __nccwpck_require__(6469);
;// CONCATENATED MODULE: ./src/manifest/build-manifest.ts
/** The manifest of a draft without errors. */
function manifestOf({ draft, placeOf }) {
    const { Name = '', Description, Actions = {}, Parameters, Tags, ExtensionIdentifier, Associations } = draft;
    const base = {
        place: placeOf(''),
        placeOf,
        ReplaceAssociations: (draft.ReplaceAssociations ?? 'CreateBeforeDelete'),
        ...(Associations && { Associations: Associations })
    };
    if (ExtensionIdentifier !== undefined)
        return { ...base, ExtensionIdentifier };
    const definition = {
        ...(Description !== undefined && { Description }),
        Actions: Actions,
        ...(Parameters && { Parameters })
    };
    return { ...base, Name, definition, ...(Tags && { Tags }) };
}

// EXTERNAL MODULE: ./src/manifest/expand.ts
var expand = __nccwpck_require__(741);
// EXTERNAL MODULE: ./src/manifest/finding-at.ts + 1 modules
var finding_at = __nccwpck_require__(4624);
// EXTERNAL MODULE: ./src/manifest/finding-order.ts
var finding_order = __nccwpck_require__(5421);
// EXTERNAL MODULE: ./src/manifest/node.ts
var node = __nccwpck_require__(5153);
// EXTERNAL MODULE: ./src/manifest/json-pointer.ts
var json_pointer = __nccwpck_require__(2087);
;// CONCATENATED MODULE: ./src/manifest/plain.ts


const none = new Map();
/** The document as plain data, its variables replaced. Maps have no prototype: their keys are foreign. */
function plainOf(node, replacements, options = {}, at = '') {
    if (node.kind === 'list') {
        return node.items.map((item, index) => plainOf(item, replacements, options, `${at}/${index}`));
    }
    if (node.kind === 'map') {
        const plain = Object.create(null);
        for (const [key, { value }] of node.entries) {
            const below = at + (0,json_pointer/* pointer */.W)(key);
            const { unresolved } = (0,expand/* expand */.fT)(key, none);
            if (unresolved.length > 0)
                options.onUnresolved?.(below, unresolved, 'key');
            plain[key] = plainOf(value, replacements, options, below);
        }
        return plain;
    }
    if (typeof node.value !== 'string')
        return node.value;
    const { text, unresolved } = (0,expand/* expand */.fT)(node.value, replacements, options.literal);
    if (unresolved.length > 0)
        options.onUnresolved?.(at, unresolved, 'value');
    return text;
}
/** What stands under a JSON Pointer's keys. */
function valueAt(plain, keys) {
    return keys.reduce((value, key) => (isMap(value) ? value[key] : Array.isArray(value) ? value[Number(key)] : undefined), plain);
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/manifest/rename-tick.ts
const old = 'PRE_DEPLOYMENT_TICK';
const current = 'AT_DEPLOYMENT_TICK';
/** Takes `PRE_DEPLOYMENT_TICK`, which older API pages name, as the `AT_DEPLOYMENT_TICK` that the service has. */
function renameTick(root) {
    const actions = root.kind === 'map' ? root.entries.get('Actions') : undefined;
    if (root.kind !== 'map' || actions?.value.kind !== 'map' || !actions.value.entries.has(old))
        return { root, problems: [] };
    const pointer = `/Actions/${current}`;
    const { entries } = actions.value;
    if (entries.has(current)) {
        const message = `${old} is an older name of ${current}, which is here too. Keep only ${current}.`;
        return { root, problems: [{ code: 'action-point', pointer: `/Actions/${old}`, of: 'key', message }] };
    }
    const renamed = [...entries].map(([key, entry]) => [key === old ? current : key, entry]);
    const value = { ...actions.value, entries: new Map(renamed) };
    return {
        root: { ...root, entries: new Map(root.entries).set('Actions', { ...actions, value }) },
        problems: [
            {
                code: 'deprecated-action-point',
                pointer,
                of: 'key',
                message: `${old} is an older name, and is taken as ${current}. Write ${current}.`
            }
        ]
    };
}

// EXTERNAL MODULE: ./src/manifest/definition.ts
var definition = __nccwpck_require__(3060);
// EXTERNAL MODULE: ./src/manifest/resource-kind.ts
var resource_kind = __nccwpck_require__(6812);
// EXTERNAL MODULE: ./src/manifest/rules/association-parameters.ts
var association_parameters = __nccwpck_require__(8275);
// EXTERNAL MODULE: ./src/manifest/rules/declared-associations.ts
var declared_associations = __nccwpck_require__(9372);
// EXTERNAL MODULE: ./src/manifest/rules/never-invoked.ts
var never_invoked = __nccwpck_require__(9750);
;// CONCATENATED MODULE: ./src/manifest/rules/associations.ts






const undeclaredParameter = parameterRule('undeclared-parameter');
const missingParameter = parameterRule('missing-parameter');
const neverInvokedAssociation = {
    code: 'never-invoked',
    check: (subjects) => (0,declared_associations/* declaredAssociationsOf */.m)(subjects).flatMap(({ subject, association, declaration, at }) => {
        const points = (0,definition/* actionPointsOf */.B)(declaration.Actions ?? {});
        const kind = (0,resource_kind/* resourceKind */.J)(association);
        const message = kind === undefined || points.length === 0 ? undefined : (0,never_invoked/* neverInvoked */.h)(points, kind);
        return message === undefined ? [] : [{ subject, pointer: at, message }];
    })
};
function parameterRule(code) {
    return {
        code,
        check: (subjects) => (0,declared_associations/* declaredAssociationsOf */.m)(subjects).flatMap(({ subject, association, extension, declaration, at }) => areKnown(declaration.Parameters) && areKnown(association.Parameters)
            ? (0,association_parameters/* parameterProblems */.w)(extension, declaration.Parameters, association.Parameters)
                .filter((problem) => problem.code === code)
                .map((problem) => ({ ...problem, subject, pointer: at + problem.pointer }))
            : [])
    };
}
/** Not where another finding tells that no map stands there, or a key that has a variable and means some other name. */
function areKnown(parameters) {
    return parameters !== null && !Object.keys(parameters ?? {}).some(expand/* hasVariable */.$u);
}

// EXTERNAL MODULE: ./src/manifest/rules/duplicates.ts
var duplicates = __nccwpck_require__(8403);
// EXTERNAL MODULE: ./src/manifest/wording.ts
var wording = __nccwpck_require__(5437);
;// CONCATENATED MODULE: ./src/manifest/rules/dynamic-parameters.ts



const requiredAndDynamic = {
    code: 'required-and-dynamic',
    check: ({ Parameters }) => Object.entries(Parameters ?? {})
        .filter(([, { Required, Dynamic }]) => Required === true && Dynamic === true)
        .map(([name]) => ({
        pointer: (0,json_pointer/* pointer */.W)('Parameters', name),
        of: 'key',
        message: `${(0,wording/* shorten */.ml)(name)} is both required and dynamic, which AWS AppConfig refuses. A dynamic parameter is set by StartDeployment, a required one by the association: keep one of the two.`
    }))
};
/** One that AWS AppConfig does not have may be a misspelling. */
function mayBePreStart(point) {
    return point === 'PRE_START_DEPLOYMENT' || !definition/* actionPoints */.q.includes(point);
}
const dynamicWithoutPreStart = {
    code: 'dynamic-without-pre-start',
    check: ({ Actions, Parameters }) => Actions === undefined || Object.keys(Actions).some(mayBePreStart)
        ? []
        : Object.entries(Parameters ?? {})
            .filter(([, { Dynamic }]) => Dynamic === true)
            .map(([name]) => ({
            pointer: (0,json_pointer/* pointer */.W)('Parameters', name),
            of: 'key',
            message: `${(0,wording/* shorten */.ml)(name)} is dynamic, but dynamic parameters reach only PRE_START_DEPLOYMENT, and this extension has no action there.`
        }))
};

// EXTERNAL MODULE: ./src/manifest/arn.ts
var manifest_arn = __nccwpck_require__(530);
;// CONCATENATED MODULE: ./src/manifest/uri.ts


/** The resources that an action can invoke: the part of their ARNs that follows the account. */
const resources = {
    lambda: { kind: 'lambda', pattern: /^function:[A-Za-z0-9_-]{1,140}(:(\$LATEST|[A-Za-z0-9_-]{1,128}))?$/ },
    sns: { kind: 'sns', pattern: /^[A-Za-z0-9_-]{1,256}(\.fifo)?$/ },
    sqs: { kind: 'sqs', pattern: /^[A-Za-z0-9_-]{1,80}(\.fifo)?$/ },
    events: { kind: 'eventbridge', pattern: /^event-bus\/default$/ }
};
/** What the Uri of an action invokes; nothing where AWS AppConfig cannot invoke it. */
function uriKind(uri) {
    const arn = (0,manifest_arn/* parseArn */.Lw)((0,expand/* withSamples */.Kc)(uri));
    if (!arn || !/^aws[a-zA-Z-]*$/.test(arn.partition))
        return undefined;
    if (!/^[a-z0-9-]+$/.test(arn.region) || !/^\d{12}$/.test(arn.account))
        return undefined;
    const resource = Object.hasOwn(resources, arn.service) ? resources[arn.service] : undefined;
    return resource?.pattern.test(arn.resource) ? resource.kind : undefined;
}

;// CONCATENATED MODULE: ./src/manifest/rules/actions.ts


function actionsOf(draft) {
    return Object.entries(draft.Actions ?? {}).flatMap(([point, actions]) => actions.map((action, index) => ({ point, action, at: (0,json_pointer/* pointer */.W)('Actions', point, index) })));
}
function invokingActionsOf(draft, judged) {
    const uris = actionsOf(judged).map(({ action }) => action.Uri ?? '');
    return actionsOf(draft).map((placed, index) => {
        const judgedUri = uris[index] ?? '';
        return { ...placed, judgedUri, kind: uriKind(judgedUri) };
    });
}

;// CONCATENATED MODULE: ./src/manifest/rules/foreign-arn.ts





const foreignRegion = {
    code: 'foreign-region',
    check: (draft, { target: { region, partition } }, judged) => arnsOf(draft, judged).flatMap(({ text, arn, at }) => {
        // An ARN of IAM has no region, and is in a partition all the same.
        if (partition !== undefined && arn.partition !== partition) {
            const message = `${(0,wording/* shorten */.ml)(text)} is in another partition, ${(0,wording/* shorten */.ml)(arn.partition)}, but the target is in ${(0,wording/* shorten */.ml)(partition)}. \`\${AWS::Partition}\` stands for the partition of the target.`;
            return [{ pointer: at, message }];
        }
        if (!arn.region || region === undefined || arn.region === region)
            return [];
        return [
            {
                pointer: at,
                message: `${(0,wording/* shorten */.ml)(text)} is in ${(0,wording/* shorten */.ml)(arn.region)}, but the target is in ${(0,wording/* shorten */.ml)(region)}. \`\${AWS::Region}\` stands for the region of the target.`
            }
        ];
    })
};
const foreignAccount = {
    code: 'foreign-account',
    check: (draft, { target: { accountId }, allowedAccountIds = [] }, judged) => {
        const accounts = accountId === undefined ? allowedAccountIds : [accountId];
        return arnsOf(draft, judged).flatMap(({ text, arn, at }) => {
            if (!arn.account || accounts.length === 0 || accounts.includes(arn.account) || arn.account === 'aws')
                return [];
            if (text.includes(':${AWS::AccountId}:'))
                return [];
            return [
                {
                    pointer: at,
                    message: `${(0,wording/* shorten */.ml)(text)} is in the account ${(0,wording/* shorten */.ml)(arn.account)}, but the target is ${(0,wording/* either */.gP)(accounts)}. \`\${AWS::AccountId}\` stands for the account of the target.`
                }
            ];
        });
    }
};
/** `text` as it is written; what has a literal `${` in it is no ARN. */
function arnsOf(draft, judged) {
    const written = textsOf(draft);
    return textsOf(judged).flatMap(({ text, at }, index) => {
        const arn = text.includes((0,expand/* asJudged */.AT)('${')) ? undefined : (0,manifest_arn/* parseArn */.Lw)(text);
        return arn ? [{ text: written[index]?.text ?? text, arn, at }] : [];
    });
}
function textsOf(draft) {
    const found = actionsOf(draft).flatMap(({ action, at }) => [
        { text: action.Uri, at: `${at}/Uri` },
        { text: action.RoleArn, at: `${at}/RoleArn` }
    ]);
    found.push({ text: draft.ExtensionIdentifier, at: '/ExtensionIdentifier' });
    draft.Associations?.forEach((association, index) => {
        for (const key of ['Application', 'Environment', 'ConfigurationProfile', 'ResourceIdentifier']) {
            found.push({ text: association[key], at: `/Associations/${index}/${key}` });
        }
        for (const [name, text] of Object.entries(association.Parameters ?? {})) {
            found.push({ text, at: (0,json_pointer/* pointer */.W)('Associations', index, 'Parameters', name) });
        }
    });
    return found.flatMap(({ text, at }) => (text === undefined ? [] : [{ text, at }]));
}

;// CONCATENATED MODULE: ./src/manifest/rules/lambda-only-action-point.ts

const kinds = { sns: 'an SNS topic', sqs: 'an SQS queue', eventbridge: 'an EventBridge event bus' };
const lambdaOnlyActionPoint = {
    code: 'lambda-only-action-point',
    check: (draft, _, judged) => invokingActionsOf(draft, judged).flatMap(({ point, at, kind }) => {
        if (!/^(?:PRE|AT)_/.test(point) || kind === undefined || kind === 'lambda')
            return [];
        const message = `${point} takes only a Lambda function, and this is ${kinds[kind]}. Name a function, or move the action to an ON_… action point.`;
        return [{ pointer: `${at}/Uri`, message }];
    })
};

// EXTERNAL MODULE: ./src/manifest/rules/reserved-tag.ts
var reserved_tag = __nccwpck_require__(1740);
;// CONCATENATED MODULE: ./src/manifest/rules/roles.ts

const eventbridgeRole = {
    code: 'eventbridge-role',
    check: (draft, _, judged) => invokingActionsOf(draft, judged)
        .filter(({ action, kind }) => action.RoleArn !== undefined && kind === 'eventbridge')
        .map(({ at }) => ({
        pointer: `${at}/RoleArn`,
        of: 'key',
        message: 'AWS AppConfig refuses a role on an EventBridge action: it sends events without one. Remove `RoleArn`.'
    }))
};
const missingRole = {
    code: 'missing-role',
    check: (draft, _, judged) => invokingActionsOf(draft, judged).flatMap(({ action, at, kind }) => {
        if (action.RoleArn !== undefined || (kind !== 'sns' && kind !== 'sqs'))
            return [];
        const [thing, permission] = kind === 'sns' ? ['topic', 'sns:Publish'] : ['queue', 'sqs:SendMessage'];
        const message = `Without \`RoleArn\`, AWS AppConfig cannot send to this ${thing}. Name a role that trusts appconfig.amazonaws.com and allows ${permission} on it.`;
        return [{ pointer: `${at}/Uri`, message }];
    })
};

;// CONCATENATED MODULE: ./src/manifest/rules/unsupported-uri.ts



const unsupportedUri = {
    code: 'unsupported-uri',
    check: (draft, _, judged) => invokingActionsOf(draft, judged)
        .filter(({ action, kind }) => action.Uri && kind === undefined)
        .map(({ action, at, judgedUri }) => ({
        pointer: `${at}/Uri`,
        message: messageFor(action.Uri ?? '') + (0,expand/* literalHint */.BA)(judgedUri)
    }))
};
function messageFor(uri) {
    const queueUrl = /^https?:\/\/.*sqs/i.test(uri) ? ' Write the ARN of the queue, not its URL.' : '';
    const bus = /^arn:[^:]*:events:/.test(uri)
        ? ' The only EventBridge bus that AWS AppConfig takes is the default event bus: `…:event-bus/default`.'
        : '';
    return `AWS AppConfig cannot invoke ${(0,wording/* reference */.ir)(uri)}.${queueUrl}${bus} A Uri is the ARN of a Lambda function, an SNS topic, an SQS queue or the default EventBridge event bus, such as \`arn:aws:lambda:us-east-1:111122223333:function:Backup\`.`;
}

;// CONCATENATED MODULE: ./src/manifest/rules/rules.ts








const manifestRules = [
    unsupportedUri,
    lambdaOnlyActionPoint,
    eventbridgeRole,
    missingRole,
    requiredAndDynamic,
    dynamicWithoutPreStart,
    reserved_tag/* reservedTag */.f,
    foreignRegion,
    foreignAccount
];
const setRules = [
    duplicates/* duplicateExtension */.bQ,
    duplicates/* duplicateAssociation */.nX,
    undeclaredParameter,
    missingParameter,
    neverInvokedAssociation
];

// EXTERNAL MODULE: ./src/manifest/manifest-schema.cjs
var manifest_schema = __nccwpck_require__(8483);
var manifest_schema_default = /*#__PURE__*/__nccwpck_require__.n(manifest_schema);
// EXTERNAL MODULE: ./src/manifest/nearest.ts
var nearest = __nccwpck_require__(4247);
;// CONCATENATED MODULE: ./src/manifest/shape-message.ts





/** What an error of the schema's validator means to the author of a manifest. */
function shapeMessage(error, root) {
    const { keyword, instancePath, propertyName } = error;
    const keys = (0,json_pointer/* pointerKeys */.m)(instancePath);
    const value = propertyName ?? valueAt(root, keys);
    const name = propertyName === undefined ? nameOf(keys, root) : `The key ${(0,wording/* shorten */.ml)(propertyName)}`;
    const schema = error.parentSchema;
    switch (keyword) {
        case 'type':
            return wrongType(name, String(error.params.type), value);
        case 'required':
            return missing(String(error.params.missingProperty), keys);
        case 'additionalProperties':
            return unknownKey(String(error.params.additionalProperty), allowedKeys(schema, value));
        case 'false schema':
            return misplaced(keys);
        case 'minLength':
        case 'maxLength':
            return `${name} has ${shape_message_length(String(value), error.data)}; ${range(schema.minLength, schema.maxLength, 'character')} allowed.`;
        case 'minItems':
        case 'maxItems':
            return `${name} has ${count(value.length, 'action')}; an action point has exactly one.`;
        case 'minProperties':
        case 'maxProperties':
            return `${name} has ${count(Object.keys(value).length, entryOf(keys))}; ${range(schema.minProperties, schema.maxProperties, entryOf(keys))} allowed.`;
        case 'minimum':
        case 'maximum':
            return `${name} is ${(0,wording/* shorten */.ml)(String(value))}; it must be a whole number from ${schema.minimum ?? ''} to ${schema.maximum ?? ''}.`;
        case 'enum':
            if (propertyName !== undefined)
                return unknownActionPoint(propertyName, schema.enum ?? []);
            return unknownValue(name, String(value), schema.enum ?? []);
        default: {
            const wrong = propertyName === undefined ? `${name} is ${(0,wording/* reference */.ir)(value)}, but it` : name;
            return `${wrong} ${schema.patternErrorMessage ?? 'is not what is allowed here'}.${(0,expand/* literalHint */.BA)(error.data)}`;
        }
    }
}
function nameOf(keys, root) {
    const last = keys.at(-1);
    if (last === undefined)
        return 'A manifest';
    // A map may have the key `1`.
    return Array.isArray(valueAt(root, keys.slice(0, -1)))
        ? `Item ${Number(last) + 1} of ${(0,wording/* shorten */.ml)(keys.at(-2) ?? '')}`
        : (0,wording/* shorten */.ml)(last);
}
function wrongType(name, wanted, value) {
    const must = `${name} must be ${types[wanted] ?? wanted}`;
    if (value === null)
        return `${must}, but it is empty (null). Write a value, or leave the key out.`;
    const is = `${must}, but it is ${described(value)}.`;
    if (wanted === 'string' && typeof value !== 'object')
        return `${is} Write it in quotes.`;
    if (typeof value === 'string' && unquoted[wanted]?.test(value)) {
        return `${is} Write it without quotes, and not as a variable, whose value is always text.`;
    }
    return is;
}
const types = {
    string: 'text',
    boolean: '`true` or `false`',
    integer: 'a whole number',
    object: 'a map (`key: value`)',
    array: 'a list (`- …`)'
};
/** Texts that say what is wanted. */
const unquoted = { boolean: /^(?:true|false)$/i, integer: /^\d+$/ };
function described(value) {
    if (Array.isArray(value))
        return 'a list';
    if (isMap(value))
        return 'a map';
    if (typeof value === 'string')
        return `the text ${(0,wording/* shorten */.ml)(value)}`;
    return `${typeof value === 'number' ? 'the number ' : ''}${(0,wording/* shorten */.ml)(String(value))}`;
}
function missing(key, keys) {
    if (keys.length === 0) {
        return `${(0,wording/* shorten */.ml)(key)} is missing. A manifest has \`Name\` and \`Actions\`, or \`ExtensionIdentifier\` where it only associates an extension.`;
    }
    if (key === 'Application') {
        return '`Application` is missing. An association names its application, or has the ARN of a resource as `ResourceIdentifier`.';
    }
    return `${(0,wording/* shorten */.ml)(key)} is missing: every action has \`Name\` and \`Uri\`.`;
}
/** Without those that do not go with another key that stands there, such as `Name` with `ExtensionIdentifier`. */
function allowedKeys({ properties = {}, if: condition, then }, parent) {
    const applies = condition?.required?.every((key) => isMap(parent) && key in parent) === true;
    const excluded = applies ? (then?.properties ?? {}) : {};
    return Object.keys(properties).filter((key) => excluded[key] !== false);
}
/** Which key is missing, and of which type, where an unknown one looks like a misspelling of it. */
function meantKey({ instancePath, params, parentSchema }, root) {
    const parent = valueAt(root, (0,json_pointer/* pointerKeys */.m)(instancePath));
    const schema = parentSchema;
    const key = (0,nearest/* nearest */.pA)(String(params.additionalProperty), allowedKeys(schema, parent));
    if (key === undefined || (isMap(parent) && key in parent))
        return undefined;
    return { key, type: schema.properties?.[key]?.type ?? 'object' };
}
function unknownKey(key, allowed) {
    return `Unknown key ${(0,wording/* shorten */.ml)(key)}.${(0,nearest/* didYouMean */.au)(key, allowed)} Allowed here: ${(0,wording/* either */.gP)(allowed.filter((name) => name !== '$schema'))}.`;
}
function unknownActionPoint(point, allowed) {
    const current = allowed.filter((name) => name !== 'PRE_DEPLOYMENT_TICK');
    return `AWS AppConfig has no action point ${(0,wording/* shorten */.ml)(point)}.${(0,nearest/* didYouMean */.au)(point, current)} It has ${(0,wording/* either */.gP)(current)}.`;
}
function misplaced(keys) {
    const key = (0,wording/* shorten */.ml)(keys.at(-1) ?? '');
    if (keys.length === 1) {
        return `${key} cannot be combined with \`ExtensionIdentifier\`: such a manifest only associates an extension that is defined elsewhere. Remove one of the two.`;
    }
    if (keys.at(-1) === 'ConfigurationProfile') {
        return '`ConfigurationProfile` cannot be combined with `Environment` or `ResourceIdentifier`: an association has one resource. Make two associations.';
    }
    return `${key} cannot be combined with \`ResourceIdentifier\`, which names the whole resource. Remove one of the two.`;
}
function unknownValue(name, value, allowed) {
    return `${name} is ${(0,wording/* shorten */.ml)(value)}; it must be ${(0,wording/* either */.gP)(allowed)}.${(0,nearest/* didYouMean */.au)(value, allowed)}`;
}
function entryOf(keys) {
    if (keys.at(-1) === 'Actions')
        return 'action point';
    return keys.at(-1) === 'Tags' ? 'tag' : 'parameter';
}
/** `judged` has samples, which are shorter than what they stand for, where `text` has variables that are not known. */
function shape_message_length(text, judged) {
    const characters = count(Array.from(String(judged)).length, 'character');
    return text.length > String(judged).length ? `at least ${characters}` : characters;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
function range(from, to, noun) {
    return from === undefined ? `at most ${count(to ?? 0, noun)} are` : `${from} to ${count(to ?? 0, noun)} are`;
}

;// CONCATENATED MODULE: ./src/manifest/shape.ts



/** Only tell that a branch failed, whose own errors say why. */
const structural = new Set(['if', 'propertyNames']);
/** What in a manifest differs from the schema. `judged` is the manifest with samples for variables that are not known. */
function shapeProblems(value, judged) {
    if (manifest_schema_default()(judged))
        return [];
    const problems = ((manifest_schema_default()).errors ?? [])
        .filter((error) => !structural.has(error.keyword))
        .map((error) => ({ ...problemOf(error, value), missing: missingKey(error) }));
    const meant = new Set(problems.map((problem) => problem.meant?.pointer));
    return problems.filter(({ pointer, missing }) => !missing?.some((key) => meant.has(pointer + key)));
}
/** The key that is missing, and the one that stands in its place elsewhere: a misspelling of either has told of it. */
function missingKey({ keyword, params, instancePath }) {
    if (keyword !== 'required')
        return undefined;
    const key = String(params.missingProperty);
    const instead = instancePath === '' ? 'ExtensionIdentifier' : key === 'Application' ? 'ResourceIdentifier' : key;
    return [(0,json_pointer/* pointer */.W)(key), (0,json_pointer/* pointer */.W)(instead)];
}
function problemOf(error, value) {
    const { keyword, instancePath, propertyName } = error;
    const key = propertyName ?? (keyword === 'additionalProperties' ? String(error.params.additionalProperty) : undefined);
    const place = key === undefined ? instancePath : instancePath + (0,json_pointer/* pointer */.W)(key);
    const isKey = key !== undefined || keyword === 'false schema';
    const isActionPoint = propertyName !== undefined && keyword === 'enum';
    const meant = keyword === 'additionalProperties' ? meantKey(error, value) : undefined;
    return {
        code: isActionPoint ? 'action-point' : 'schema',
        pointer: place,
        of: isKey ? 'key' : 'value',
        message: shapeMessage(error, value),
        ...(keyword === 'type' && { wanted: String(error.params.type) }),
        ...(keyword === 'additionalProperties' && { wanted: 'nothing' }),
        ...(meant && { meant: { pointer: instancePath + (0,json_pointer/* pointer */.W)(meant.key), wanted: meant.type } })
    };
}

;// CONCATENATED MODULE: ./src/manifest/sound.ts


/**
 * The manifest without what is ill-typed or misspelt, so that rules find everything there well typed. What an action, a
 * parameter or an association has is there, but empty: a rule that it is missing would be wrong. `Parameters` are
 * `null`, and a pin is no number.
 */
function soundPart(value, unsound) {
    if (!isMap(value))
        return {};
    for (const { pointer, wanted } of unsound) {
        const keys = (0,json_pointer/* pointerKeys */.m)(pointer);
        const last = keys.pop() ?? '';
        const parent = valueAt(value, keys);
        const empty = emptyAt(keys, last, wanted);
        if (Array.isArray(parent))
            parent[Number(last)] = empty;
        else if (isMap(parent))
            parent[last] = empty;
    }
    return value;
}
function emptyAt(parents, key, type) {
    const inAssociation = parents[0] === 'Associations' && parents.length === 2;
    if (key === 'Parameters' && (parents.length === 0 || inAssociation))
        return null;
    if (parents.length === 0)
        return undefined;
    // Of an association that is none, nobody knows the parameters either.
    if (parents[0] === 'Associations' && parents.length === 1)
        return { Parameters: null };
    switch (type) {
        case 'string':
            return '';
        case 'object':
            return Object.create(null);
        case 'array':
            return [];
        case 'integer':
            return NaN;
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./src/manifest/unresolved-variable.ts


/** Of a key, in which no variable is replaced, whether anybody defined it or not. */
function variableInKeyMessage(name) {
    const variable = name === undefined ? '`${`' : (0,wording/* shorten */.ml)(`\${${name}}`);
    return `${variable} is in a key, and variables are replaced only in values. Write the key out.`;
}
/** Where the action's users define variables. */
const inputVariables = 'the input `variables`';
/** `name` is undefined where a `${` has no `}`; `place` is where variables are defined. */
function unresolvedMessage(name, known, place = inputVariables) {
    if (name === undefined)
        return '`${` has no `}` after it. Write `$${` for a literal `${`.';
    const variable = (0,wording/* shorten */.ml)(`\${${name}}`);
    if (name.startsWith('{')) {
        return `${(0,wording/* shorten */.ml)(`\${${name}}}`)} is not replaced: GitHub expressions work only in workflows. Pass its value through ${place}, and write \`\${KEY}\` here.`;
    }
    const guess = (0,nearest/* didYouMean */.au)(name, [...known.keys()], (meant) => `\`\${${meant}}\``);
    // Neither `${AWS::StackName}` nor `${ KEY }` is what anybody could define.
    if (!/^\w+$/.test(name)) {
        return `${variable} is not a variable.${guess} Variables are \`\${AWS::AccountId}\`, \`\${AWS::Region}\`, \`\${AWS::Partition}\` and, from ${place}, \`\${KEY}\`, where a key is letters, digits and \`_\`. Write \`$\${\` for a literal \`\${\`.`;
    }
    return `${variable} is not defined.${guess} Define it in ${place}, or write \`$\${\` for a literal \`\${\`.`;
}

;// CONCATENATED MODULE: ./src/manifest/check.ts












function checkManifests(parsed, options) {
    return (0,in_turns/* inOneGo */.O)(checking(parsed, options));
}
/**
 * The manifests with nothing wrong in themselves, to be used where no finding is an error. With an unknown target,
 * `${AWS::…}` stays as it is, and what depends on its value is not judged.
 */
function* checking(parsed, options) {
    const checked = [];
    for (const document of parsed.documents) {
        checked.push(checkDocument(document, options));
        yield;
    }
    const drafts = checked.map(({ draft }) => draft);
    const together = [];
    for (const { code, check } of setRules) {
        for (const { subject, ...problem } of check(drafts))
            together.push((0,finding_at/* findingAt */.d)(subject, code, problem));
        yield;
    }
    const findings = [...parsed.findings, ...checked.flatMap(({ findings }) => findings), ...together];
    const usable = checked.filter(({ findings }) => findings.every(({ level }) => level === 'warning'));
    return { manifests: usable.map(({ draft }) => manifestOf(draft)), findings: (0,finding_order/* inOrder */.a)(findings) };
}
function checkDocument(document, options) {
    const { variables, variablesPlace, target } = options;
    const { root, problems } = renameTick(document.root);
    const placeOf = (pointer, of) => document.source.placeAt((0,node/* offsetOf */.b4)(root, pointer, of));
    const findings = [];
    const unknown = { key: new Set(), value: new Set() };
    const add = (code, problem) => findings.push((0,finding_at/* findingAt */.d)({ placeOf }, code, problem));
    for (const { code, ...problem } of problems)
        add(code, problem);
    const replacements = (0,expand/* replacementsFor */.Z5)(variables, target);
    const value = plainOf(root, replacements, {
        onUnresolved: (pointer, names, of) => {
            unknown[of].add(pointer);
            for (const name of new Set(names)) {
                const message = of === 'key' ? variableInKeyMessage(name) : unresolvedMessage(name, replacements, variablesPlace);
                add('unresolved-variable', { pointer, of, message });
            }
        }
    });
    // In what is judged, `${` only stands where something was not replaced, which the schema leaves alone. A text that
    // somebody gave a variable is not read again: a `${AWS::Region}` in it is literal.
    const known = [...replacements].map(([name, text]) => [
        name,
        (0,expand/* asJudged */.AT)(variables.has(name) ? text : (0,expand/* withSamples */.Kc)(text))
    ]);
    const judgedValue = plainOf(root, new Map(known), { literal: (0,expand/* asJudged */.AT)('${') });
    const shape = shapeProblems(value, judgedValue);
    const judgesUnknown = ({ pointer, of = 'value' }) => unknown[of].has(pointer);
    for (const problem of shape)
        if (problem.of !== 'key' || !judgesUnknown(problem))
            add(problem.code, problem);
    const unsound = shape.flatMap(({ pointer, wanted, meant }) => [
        ...(wanted === undefined ? [] : [{ pointer, wanted }]),
        ...(meant === undefined ? [] : [meant])
    ]);
    const draft = soundPart(value, unsound);
    const judged = soundPart(judgedValue, unsound);
    for (const { code, check } of manifestRules) {
        for (const problem of check(draft, options, judged))
            if (!judgesUnknown(problem))
                add(code, problem);
    }
    return { draft: { draft, placeOf }, findings };
}


/***/ }),

/***/ 5182:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/** Order by code unit: the same on every machine. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 3060:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ actionPointsOf),
/* harmony export */   q: () => (/* binding */ actionPoints)
/* harmony export */ });
/** The action points of the service model, in the order of a deployment's life. */
const actionPoints = [
    'PRE_CREATE_HOSTED_CONFIGURATION_VERSION',
    'PRE_START_DEPLOYMENT',
    'ON_DEPLOYMENT_START',
    'AT_DEPLOYMENT_TICK',
    'ON_DEPLOYMENT_STEP',
    'ON_DEPLOYMENT_BAKING',
    'ON_DEPLOYMENT_COMPLETE',
    'ON_DEPLOYMENT_ROLLED_BACK'
];
/** Those at which something runs, in that order; one that only the service knows yet comes last. */
function actionPointsOf(actions) {
    const points = new Set([...actionPoints, ...Object.keys(actions)]);
    return [...points].filter((point) => actions[point] !== undefined);
}


/***/ }),

/***/ 741:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ hasVariable),
/* harmony export */   AT: () => (/* binding */ asJudged),
/* harmony export */   BA: () => (/* binding */ literalHint),
/* harmony export */   Kc: () => (/* binding */ withSamples),
/* harmony export */   Z5: () => (/* binding */ replacementsFor),
/* harmony export */   fT: () => (/* binding */ expand)
/* harmony export */ });
/**
 * The variables that every manifest has, with what stands for them where a check of form needs a value. No account has
 * shorter ones: a text that is too long with these is too long everywhere.
 */
const samples = { 'AWS::AccountId': '111122223333', 'AWS::Region': 'us-east-1', 'AWS::Partition': 'aws' };
/** Name of a variable → its text; the variables of AWS that are not known yet stand for themselves. */
function replacementsFor(variables, target) {
    const { accountId, region, partition } = target;
    return new Map([
        ...variables,
        ['AWS::AccountId', accountId ?? '${AWS::AccountId}'],
        ['AWS::Region', region ?? '${AWS::Region}'],
        ['AWS::Partition', partition ?? '${AWS::Partition}']
    ]);
}
/** `text` with a plausible value for each variable of AWS that was left in it. */
function withSamples(text) {
    if (!text.includes('${AWS::'))
        return text;
    return Object.entries(samples).reduce((result, [name, sample]) => result.replaceAll(`\${${name}}`, sample), text);
}
/** `text` with no `${` in it that would be taken for a variable: the schema leaves alone what has one. */
function asJudged(text) {
    return text.replaceAll('${', '$(');
}
/** To be put behind what is said of a text: it may look as if nobody had replaced the variables in it. */
function literalHint(judged) {
    return typeof judged === 'string' && judged.includes(asJudged('${'))
        ? ' The `${` in it is literal: `$${` stands for it, and the text of a variable is not read again.'
        : '';
}
/**
 * Replaces `${KEY}` by the text of that variable, and `$${` by `${`. What was put in is not read again.
 * `unresolved` has the names that nobody defined, and `undefined` for a `${` without its `}`; they stay as written.
 */
function expand(text, replacements, literal = '${') {
    const unresolved = [];
    let result = '';
    let from = 0;
    for (let at = text.indexOf('${'); at !== -1; at = text.indexOf('${', from)) {
        if (text[at - 1] === '$') {
            result += text.slice(from, at - 1) + literal;
            from = at + 2;
            continue;
        }
        const end = text.indexOf('}', at);
        if (end === -1) {
            unresolved.push(undefined);
            break;
        }
        const name = text.slice(at + 2, end);
        const replacement = replacements.get(name);
        if (replacement === undefined)
            unresolved.push(name);
        result += text.slice(from, at) + (replacement ?? text.slice(at, end + 1));
        from = end + 1;
    }
    return { text: result + text.slice(from), unresolved };
}
/** Whether it would be replaced, or refused: a key may have nothing of the kind. */
function hasVariable(text) {
    return expand(text, new Map()).unresolved.length > 0;
}


/***/ }),

/***/ 4624:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ findingAt)
});

;// CONCATENATED MODULE: ./src/manifest/finding-codes.ts
/** Every code that a finding may have, its level, and when it is found; the documentation lists this table. */
const findingCodes = {
    syntax: {
        level: 'error',
        when: 'the file cannot be read, is not YAML or JSON or not UTF-8, has a duplicate key or an alias bomb'
    },
    schema: {
        level: 'error',
        when: 'a key is missing, unknown or ill-typed, or a length, pattern or count is outside the limits'
    },
    'action-point': { level: 'error', when: 'AWS AppConfig has no such action point' },
    'deprecated-action-point': { level: 'warning', when: '`PRE_DEPLOYMENT_TICK` is taken as `AT_DEPLOYMENT_TICK`' },
    'lambda-only-action-point': {
        level: 'error',
        when: 'the Uri of a `PRE_*` or `AT_*` action is not a Lambda function'
    },
    'unsupported-uri': {
        level: 'error',
        when: 'a Uri is not a Lambda function, SNS topic, SQS queue or EventBridge default event bus'
    },
    'eventbridge-role': { level: 'error', when: 'an action with an EventBridge Uri has a `RoleArn`' },
    'missing-role': { level: 'warning', when: 'an action with an SNS or SQS Uri has no `RoleArn`' },
    'required-and-dynamic': { level: 'error', when: 'a parameter is both required and dynamic' },
    'dynamic-without-pre-start': {
        level: 'warning',
        when: 'a parameter is dynamic, but the extension has no `PRE_START_DEPLOYMENT`'
    },
    'undeclared-parameter': {
        level: 'error',
        when: 'an association sets a parameter that the extension does not declare'
    },
    'missing-parameter': { level: 'error', when: 'an association lacks a required parameter' },
    'never-invoked': { level: 'warning', when: 'none of the action points can run for the resource of an association' },
    'duplicate-extension': { level: 'error', when: 'two manifests have the same name' },
    'duplicate-association': { level: 'error', when: 'one resource is associated twice with one extension' },
    'reserved-tag': {
        level: 'error',
        when: 'a tag key starts, in whatever case, with `aws:` or `appconfig-extensions:`'
    },
    'foreign-region': { level: 'warning', when: 'an ARN is in another region or partition than the target' },
    'foreign-account': { level: 'warning', when: 'an ARN is in another account than the target' },
    'unresolved-variable': { level: 'error', when: 'a `${…}` is not defined, or is in a key' },
    'no-manifests': { level: 'error', when: 'a line of `manifests` matches no file, or `!` leaves none' },
    'unknown-resource': {
        level: 'error',
        when: 'an application, environment, profile, extension or pinned version does not exist, or several have its name'
    }
};

;// CONCATENATED MODULE: ./src/manifest/finding-at.ts

/** A problem as a finding: at its place in the manifest, with the level of its code. */
function findingAt({ placeOf }, code, { pointer, of, message }) {
    return { ...placeOf(pointer, of), level: findingCodes[code].level, code, message };
}


/***/ }),

/***/ 5421:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var _code_unit_order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5182);

/** By file, line, column and code; what an anchor repeats is said once. */
function inOrder(findings) {
    const sorted = findings.toSorted((a, b) => (0,_code_unit_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(a.file, b.file) || comparePlaces(a, b) || (0,_code_unit_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(a.code, b.code) || (0,_code_unit_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(a.message, b.message));
    return sorted.filter((finding, index) => {
        const before = sorted[index - 1];
        return before?.code !== finding.code || before.message !== finding.message || !samePlace(before, finding);
    });
}
function comparePlaces(a, b) {
    return a.line - b.line || a.column - b.column;
}
function samePlace(a, b) {
    return a.file === b.file && comparePlaces(a, b) === 0;
}


/***/ }),

/***/ 6951:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d7: () => (/* binding */ resourceSpelling),
/* harmony export */   je: () => (/* binding */ extensionOf),
/* harmony export */   nZ: () => (/* binding */ pinOf)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(530);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(741);


/** Name or Id of the extension that a manifest is about, without the version of an ARN. */
function extensionOf({ Name, ExtensionIdentifier }) {
    if (ExtensionIdentifier === undefined)
        return Name || undefined;
    return (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExtensionArn */ .EN)((0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .withSamples */ .Kc)(ExtensionIdentifier))?.id ?? (ExtensionIdentifier || undefined);
}
/** The version at which an association stays: its own, else the one in the manifest's ARN; nothing: the newest. */
function pinOf(draft, association) {
    return association.ExtensionVersionNumber ?? (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExtensionArn */ .EN)((0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .withSamples */ .Kc)(draft.ExtensionIdentifier ?? ''))?.version;
}
/** The same text for two associations whose resource is spelled in the same way. */
function resourceSpelling(association) {
    const { Application, Environment, ConfigurationProfile, ResourceIdentifier } = association;
    const named = ResourceIdentifier ?? Environment ?? ConfigurationProfile ?? Application;
    if (!named || named.startsWith('arn:'))
        return named || undefined;
    if (!Application)
        return undefined;
    return JSON.stringify([Application, Environment ?? null, ConfigurationProfile ?? null]);
}


/***/ }),

/***/ 2087:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ pointer),
/* harmony export */   m: () => (/* binding */ pointerKeys)
/* harmony export */ });
/** A JSON Pointer to what stands under `keys`. */
function pointer(...keys) {
    return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
/** The keys that a JSON Pointer names, one after another. */
function pointerKeys(jsonPointer) {
    return jsonPointer
        .split('/')
        .slice(1)
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}


/***/ }),

/***/ 4247:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ nearestNames),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5437);

/** ` Did you mean …?`, to be put behind a sentence; nothing where no name is near. */
function didYouMean(name, names, show = (meant) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(meant)) {
    const meant = nearest(name, names);
    return meant === undefined ? '' : ` Did you mean ${show(meant)}?`;
}
/** The name that `name` is most likely a misspelling of (at most a third of it may differ) or an abbreviation. */
function nearest(name, names) {
    return nearestNames(name, names, 1)[0];
}
/** Nobody looks for the likes of a longer name, and their distance would take long to find. */
const longest = 200;
/** At most `count` names that `name` may be a misspelling or an abbreviation of, the likeliest first. */
function nearestNames(name, names, count = 3) {
    if (name.length > longest)
        return [];
    const written = name.toLowerCase();
    const found = [];
    let limit = Math.max(1, Math.floor(name.length / 3));
    for (const candidate of new Set(names)) {
        const distance = distanceTo(candidate.toLowerCase(), written, limit);
        if (distance === Infinity)
            continue;
        found.push({ candidate, distance });
        found.sort((a, b) => a.distance - b.distance);
        // From now on only what is nearer counts, which is found out much sooner.
        if (found.length >= count)
            limit = Math.min(limit, (found[count - 1]?.distance ?? 0) - 1);
        found.length = Math.min(found.length, count);
    }
    return found.map(({ candidate }) => candidate);
}
function distanceTo(candidate, written, limit) {
    if (isAbbreviation(written, candidate))
        return candidate.length - written.length;
    return editDistance(written, candidate, limit);
}
/** `Env` and `Params`: the first three letters, and further ones in their order. */
function isAbbreviation(short, long) {
    if (short.length < 3 || long.length > longest || !long.startsWith(short.slice(0, 3)))
        return false;
    let at = 2;
    return Array.from(short.slice(3)).every((letter) => (at = long.indexOf(letter, at + 1)) !== -1);
}
/**
 * How many letters have to be added, left out, replaced or swapped with their neighbour; `Infinity` where that is more
 * than `limit`. No more is looked at than it takes to know: as many names may be unknown as there are known ones.
 */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit)
        return Infinity;
    const tooFar = limit + 1;
    let beforeLast = new Uint8Array(b.length + 1);
    let last = new Uint8Array(b.length + 1);
    for (let j = 1; j <= b.length; j++)
        last[j] = lesser(j, tooFar);
    let row = new Uint8Array(b.length + 1);
    for (let i = 1; i <= a.length; i++) {
        row.fill(tooFar);
        row[0] = lesser(i, tooFar);
        let least = at(row, 0);
        // What is further from the diagonal is too far: one has so many letters more up to here.
        const end = lesser(b.length, i + limit);
        for (let j = i > limit ? i - limit : 1; j <= end; j++) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const cost = lesser(lesser(at(last, j), at(row, j - 1)) + 1, at(last, j - 1) + same);
            row[j] = swapped ? lesser(cost, at(beforeLast, j - 2) + 1) : cost;
            least = lesser(least, at(row, j));
        }
        if (least > limit)
            return Infinity;
        [beforeLast, last, row] = [last, row, beforeLast];
    }
    return at(last, b.length) > limit ? Infinity : at(last, b.length);
}
function at(row, index) {
    return row[index] ?? 0;
}
function lesser(a, b) {
    return a < b ? a : b;
}


/***/ }),

/***/ 5153:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   Po: () => (/* binding */ tooLong),
/* harmony export */   b4: () => (/* binding */ offsetOf)
/* harmony export */ });
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2087);

/** More levels than any manifest has; what is deeper is refused before it can exhaust the stack. */
const maxDepth = 100;
const tooDeep = `Nested more than ${maxDepth} levels deep.`;
const tooLong = 'Too much for one manifest. Split it: several manifests may associate one extension.';
/** Where the value, or its key, stands; of what is not there, where the value of the nearest parent does. */
function offsetOf(root, jsonPointer, of = 'value') {
    let node = root;
    let offset = root.offset;
    for (const key of (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerKeys */ .m)(jsonPointer)) {
        const child = childOf(node, key);
        if (child === undefined)
            return node.offset;
        node = child.value;
        offset = of === 'key' ? child.offset : node.offset;
    }
    return offset;
}
function childOf(node, key) {
    if (node.kind === 'map')
        return node.entries.get(key);
    if (node.kind === 'scalar')
        return undefined;
    const item = node.items[Number(key)];
    return item && { offset: item.offset, value: item };
}


/***/ }),

/***/ 588:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ parseManifest),
  L: () => (/* binding */ parsing)
});

// EXTERNAL MODULE: ./src/in-turns.ts
var in_turns = __nccwpck_require__(6469);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./src/manifest/decode.ts

/**
 * Text of a UTF-8 file without its byte order mark, or what keeps it from being text. A carriage return alone ends a
 * line, too, in YAML as in JSON: it is a line feed here, or all that follows a comment would be part of the comment.
 */
function decode(bytes) {
    const text = withoutMark(bytes.toString('utf8')).replace(/\r(?!\n)/g, '\n');
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return { text };
    const valid = withoutMark(bytes.subarray(0, firstInvalidByte(bytes)).toString('utf8'));
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const message = utf16
        ? 'The file is UTF-16. Save it as UTF-8.'
        : 'The file is not UTF-8: the byte here is not part of a character. Save it as UTF-8.';
    return { text, problem: { offset: valid.length, message } };
}
function withoutMark(text) {
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
/** Where what was decoded and encoded again first differs: a replacement character stands there. */
function firstInvalidByte(bytes) {
    const again = Buffer.from(bytes.toString('utf8'));
    const length = Math.min(bytes.length, again.length);
    for (let at = 0; at < length; at++)
        if (bytes[at] !== again[at])
            return at;
    return length;
}

// EXTERNAL MODULE: ./src/manifest/node.ts
var node = __nccwpck_require__(5153);
// EXTERNAL MODULE: ./src/manifest/quotes.ts
var quotes = __nccwpck_require__(3760);
// EXTERNAL MODULE: ./src/manifest/wording.ts
var wording = __nccwpck_require__(5437);
;// CONCATENATED MODULE: ./src/manifest/parse-json.ts



/** Of maps, lists and values: far more than a manifest has, and each may be a finding. */
const maxNodes = 200_000;
/** Strict JSON (RFC 8259) with the offset of each key and value, which JSON.parse does not tell. */
function parseJson(text) {
    const reader = new JsonReader(text);
    try {
        return { documents: reader.documents(), problems: reader.duplicates };
    }
    catch (error) {
        if (!(error instanceof NotJson))
            throw error;
        return { documents: [], problems: [...reader.duplicates, { offset: error.offset, message: error.message }] };
    }
}
class NotJson extends Error {
    offset;
    constructor(offset, message) {
        super(message);
        this.offset = offset;
    }
}
class JsonReader {
    duplicates = [];
    #text;
    #at = 0;
    #nodes = 0;
    constructor(text) {
        this.#text = text;
    }
    /** None where there is nothing but white space. */
    documents() {
        this.#skipSpace();
        if (this.#at === this.#text.length)
            return [];
        const root = this.#value(1);
        this.#skipSpace();
        if (this.#at < this.#text.length)
            throw this.#unexpected('the end of the file');
        return [root];
    }
    #value(depth) {
        const offset = this.#at;
        if (depth > node/* maxDepth */.Mw)
            throw new NotJson(offset, node/* tooDeep */.DI);
        if (++this.#nodes > maxNodes)
            throw new NotJson(offset, node/* tooLong */.Po);
        const first = this.#text[offset];
        if (first === '{')
            return { kind: 'map', offset, entries: this.#entries(depth) };
        if (first === '[')
            return { kind: 'list', offset, items: this.#items(depth) };
        if (first === '"')
            return { kind: 'scalar', offset, value: this.#string() };
        return { kind: 'scalar', offset, value: this.#literal() };
    }
    #entries(depth) {
        const entries = new Map();
        this.#at++;
        if (this.#take('}'))
            return entries;
        do {
            this.#skipSpace();
            const offset = this.#at;
            if (this.#text[offset] !== '"')
                throw this.#unexpected('a key in double quotes');
            const key = this.#string();
            if (!this.#take(':'))
                throw this.#unexpected('`:`');
            this.#skipSpace();
            const entry = { offset, value: this.#value(depth + 1) };
            if (entries.has(key))
                this.duplicates.push({ offset, message: (0,wording/* duplicateKey */.Ve)(key) });
            else
                entries.set(key, entry);
        } while (this.#take(','));
        if (!this.#take('}'))
            throw this.#unexpected('`,` or `}`');
        return entries;
    }
    #items(depth) {
        const items = [];
        this.#at++;
        if (this.#take(']'))
            return items;
        do {
            this.#skipSpace();
            items.push(this.#value(depth + 1));
        } while (this.#take(','));
        if (!this.#take(']'))
            throw this.#unexpected('`,` or `]`');
        return items;
    }
    #string() {
        const start = this.#at;
        let end = this.#text.indexOf('"', start + 1);
        while (end !== -1 && (0,quotes/* isEscaped */.un)(this.#text, end))
            end = this.#text.indexOf('"', end + 1);
        if (end === -1)
            throw new NotJson(start, 'Not JSON: this text has no closing quote.');
        this.#at = end + 1;
        const parsed = parseToken(this.#text.slice(start, this.#at));
        if (typeof parsed === 'string') {
            if ((0,wording/* hasHalfCharacter */.nr)(parsed))
                throw new NotJson(start, wording/* halfCharacter */.pR);
            return parsed;
        }
        throw new NotJson(start, 'Not JSON: this text has a line break, a control character or an unknown escape in it.');
    }
    #literal() {
        const word = /[^\s,:[\]{}"]*/y;
        word.lastIndex = this.#at;
        const token = word.exec(this.#text)?.[0] ?? '';
        const parsed = parseToken(token);
        if (parsed === undefined)
            throw this.#unexpected('a value');
        this.#at += token.length;
        return parsed;
    }
    #take(character) {
        this.#skipSpace();
        if (this.#text[this.#at] !== character)
            return false;
        this.#at++;
        return true;
    }
    #skipSpace() {
        const space = /[ \t\r\n]*/y;
        space.lastIndex = this.#at;
        space.exec(this.#text);
        this.#at = space.lastIndex;
    }
    #unexpected(wanted) {
        if (this.#at >= this.#text.length)
            return new NotJson(this.#at, `Not JSON: the file ends where ${wanted} should be.`);
        const found = /[^\s,:[\]{}"]+|./suy;
        found.lastIndex = this.#at;
        const [word = ''] = found.exec(this.#text) ?? [];
        return new NotJson(this.#at, `Not JSON: ${(0,wording/* shorten */.ml)(word)} is where ${wanted} should be.${this.#cure(word)}`);
    }
    /** Of what YAML allows, and JSON does not. */
    #cure(word) {
        if (/^(?:\/[/*]|#)/.test(word))
            return ' JSON has no comments.';
        const isAfterComma = /^[\]}]/.test(word) && /,\s*$/.test(this.#text.slice(Math.max(0, this.#at - 200), this.#at));
        return isAfterComma ? ' Remove the comma before it.' : '';
    }
}
function parseToken(token) {
    try {
        return JSON.parse(token);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
// EXTERNAL MODULE: ./src/manifest/yaml-problem.ts
var yaml_problem = __nccwpck_require__(1440);
;// CONCATENATED MODULE: ./src/manifest/yaml-node.ts





/** What aliases may add to a file: room for any honest use, and none for a bomb. */
class AliasBudget {
    written = 0;
    #added = 0;
    /** False where `size` nodes more are too many. */
    spend(size) {
        this.#added += size;
        return this.#added <= Math.min(100_000 + 20 * this.written, 1_000_000);
    }
}
/**
 * A composed document as positioned nodes, with aliases and merge keys resolved. There is no node where it has no
 * content, or a problem because of which rules would judge what nobody wrote; of a duplicate key the first one counts.
 */
function nodeOf(text, contents, budget) {
    const reader = new NodeReader(text, budget);
    if (contents === null || isEmpty(contents))
        return { problems: [] };
    const node = reader.read(contents);
    return { ...(reader.sound && { node }), problems: reader.problems };
}
function isEmpty(node) {
    return (0,dist/* isScalar */.jn)(node) && node.value === null && node.source === '' && node.tag === undefined && !node.anchor;
}
class NodeReader {
    problems = [];
    sound = true;
    #text;
    #budget;
    #anchors = new Map();
    #size = 0;
    #depth = 0;
    #deepest = 0;
    #exhausted = false;
    constructor(text, budget) {
        this.#text = text;
        this.#budget = budget;
    }
    read(source) {
        if ((0,dist/* isAlias */.Vj)(source))
            return this.#alias(source);
        this.#size++;
        this.#budget.written++;
        const depth = this.#depth++;
        const node = source.anchor ? this.#anchored(source.anchor, source) : this.#content(source);
        this.#depth = depth;
        this.#deepest = Math.max(this.#deepest, depth);
        return node;
    }
    #anchored(anchor, source) {
        const before = { size: this.#size, deepest: this.#deepest };
        const own = this.#depth - 1;
        const anchored = { size: 0, height: 0 };
        this.#anchors.set(anchor, anchored);
        this.#deepest = own;
        anchored.node = this.#content(source);
        anchored.size = this.#size - before.size + 1;
        anchored.height = this.#deepest - own;
        this.#deepest = Math.max(before.deepest, this.#deepest);
        return anchored.node;
    }
    #content(source) {
        const offset = source.range[0];
        if ((0,dist/* isMap */.jh)(source))
            return this.#map(source, offset);
        if ((0,dist/* isSeq */.oP)(source))
            return { kind: 'list', offset, items: source.items.map((item) => this.read(item)) };
        if ((0,quotes/* isUnclosed */.Yq)(this.#text, source))
            this.#problem(offset, yaml_problem/* noClosingQuote */.pt);
        if (typeof source.value === 'string' && (0,wording/* hasHalfCharacter */.nr)(source.value))
            this.#problem(offset, wording/* halfCharacter */.pR);
        return { kind: 'scalar', offset, value: source.value, source: source.source };
    }
    #map(source, offset) {
        const entries = new Map();
        const merged = [];
        let merges = 0;
        for (const { key, value } of source.items) {
            const text = this.#key(key);
            if (text === undefined)
                continue;
            const at = key.range[0];
            const entry = { offset: at, value: value === null ? nothing(at) : this.#valueAt(value, at) };
            if (isMergeKey(key)) {
                if (++merges > 1)
                    this.#duplicate(at, (0,wording/* duplicateKey */.Ve)('<<') + ' Several maps are merged with `<<: [*a, *b]`.');
                merged.push(...(entry.value.kind === 'list' ? entry.value.items : [entry.value]));
            }
            else if (entries.has(text)) {
                this.#duplicate(at, (0,wording/* duplicateKey */.Ve)(text));
            }
            else {
                entries.set(text, entry);
            }
        }
        for (const node of merged)
            this.#merge(entries, node);
        return { kind: 'map', offset, entries };
    }
    /** An empty value stands nowhere, so its key stands for it. */
    #valueAt(value, keyOffset) {
        const node = this.read(value);
        return isEmpty(value) ? nothing(keyOffset) : node;
    }
    /** What the map says itself, and what was merged before, comes first. */
    #merge(entries, node) {
        if (this.#exhausted)
            return;
        if (node.kind !== 'map') {
            this.#problem(node.offset, '`<<` merges maps: it takes an alias of a map, or a list of them.');
            return;
        }
        for (const [key, entry] of node.entries)
            if (!entries.has(key))
                entries.set(key, entry);
    }
    /** A key is text as it is written: `1.0:` is the key `1.0`, also by way of an alias. */
    #key(key) {
        const node = (0,dist/* isAlias */.Vj)(key) ? this.#alias(key) : (0,dist/* isScalar */.jn)(key) ? this.read(key) : undefined;
        if (node?.kind === 'scalar')
            return typeof node.value === 'string' ? node.value : (node.source ?? '');
        this.#problem(key.range[0], 'A key has to be text; here it is a map or a list.');
        return undefined;
    }
    #alias(alias) {
        const offset = alias.range[0];
        const anchored = this.#anchors.get(alias.source);
        if (anchored?.node === undefined) {
            const why = anchored ? 'is inside what it repeats' : 'has no anchor before it';
            this.#problem(offset, `The alias ${(0,wording/* shorten */.ml)(`*${alias.source}`)} ${why}.`);
            return nothing(offset);
        }
        this.#size += anchored.size;
        this.#deepest = Math.max(this.#deepest, this.#depth + anchored.height);
        if (this.#depth + anchored.height > node/* maxDepth */.Mw) {
            this.#problem(offset, node/* tooDeep */.DI);
            return nothing(offset);
        }
        if (this.#exhausted || !this.#budget.spend(anchored.size)) {
            if (!this.#exhausted)
                this.#problem(offset, 'The aliases in this file expand to far too much: an alias bomb.');
            this.#exhausted = true;
            return nothing(offset);
        }
        // What it repeats stands there a second time; what is in it stands at the anchor alone.
        return { ...anchored.node, offset };
    }
    #problem(offset, message) {
        this.sound = false;
        this.#duplicate(offset, message);
    }
    #duplicate(offset, message) {
        this.problems.push({ offset, message });
    }
}
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && key.value === '<<' && key.type === dist/* Scalar */.X5.PLAIN;
}
function nothing(offset) {
    return { kind: 'scalar', offset, value: null };
}

;// CONCATENATED MODULE: ./src/manifest/parse-yaml.ts




/** About 1.5 MB of one document, which is held in memory at once: words, signs, spaces and line ends. */
const maxLexemes = 500_000;
const maxDocuments = 20_000;
/** Read in a few milliseconds. */
const lexemesAtOnce = 1_000;
const tooMany = 'More than 20,000 documents. Split the file.';
/** The documents with content in a YAML 1.2 text (core schema), and what keeps others from being read. */
function* parseYaml(text) {
    const control = /(?![\t\n\r\u0085])[\p{Cc}\ufffe\uffff]/u.exec(text);
    if (control)
        return { documents: [], problems: [{ offset: control.index, message: 'Not YAML: a control character.' }] };
    const documents = [];
    const problems = [];
    const composer = new dist/* Composer */.Dk({
        schema: 'core',
        resolveKnownTags: false,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent'
    });
    const budget = new AliasBudget();
    const take = (document) => {
        const broken = (0,yaml_problem/* problemsOf */.GW)(text, [...document.errors, ...document.warnings]);
        if (broken.length > 0) {
            problems.push(...broken);
            return;
        }
        const { node, problems: found } = nodeOf(text, document.contents, budget);
        for (const problem of found)
            problems.push(problem);
        if (node)
            documents.push(node);
    };
    // Token by token, and not at one go: depth and size have to be known before the composer, which is recursive, runs.
    const parser = new dist/* Parser */.iX();
    let count = 0;
    let lexemes = 0;
    let errors = 0;
    let read = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        if (++read % lexemesAtOnce === 0)
            yield;
        for (const token of parser.next(lexeme)) {
            if (token.type === 'document') {
                lexemes = 0;
                if (++count > maxDocuments)
                    return { documents, problems: [...problems, { offset: token.offset, message: tooMany }] };
            }
            if (token.type === 'error')
                errors++;
            for (const document of composer.next(token))
                take(document);
        }
        lexemes++;
        const tooMuch = parser.stack.length > 2 * node/* maxDepth */.Mw ? node/* tooDeep */.DI : lexemes > maxLexemes ? node/* tooLong */.Po : undefined;
        if (tooMuch)
            return { documents, problems: [...problems, { offset: parser.offset, message: tooMuch }] };
        if (errors > yaml_problem/* maxProblems */.d4)
            break;
    }
    for (const token of parser.end())
        for (const document of composer.next(token))
            take(document);
    for (const document of composer.end())
        take(document);
    return { documents, problems };
}

// EXTERNAL MODULE: ./src/manifest/source-text.ts
var source_text = __nccwpck_require__(4490);
;// CONCATENATED MODULE: ./src/manifest/parse.ts





function parseManifest(file, content) {
    return (0,in_turns/* inOneGo */.O)(parsing(file, content));
}
/** Parses the bytes of one file. */
function* parsing(file, content) {
    const { text, problem } = decode(content);
    const source = new source_text/* SourceText */.D(file, text);
    if (problem)
        return { documents: [], findings: [syntax(source, problem)] };
    const { documents, problems } = file.endsWith('.json') ? parseJson(text) : yield* parseYaml(text);
    const conflict = problems.length > 0 ? mergeConflict(text) : undefined;
    return {
        documents: documents.map((root) => ({ source, root })),
        findings: (conflict ? [conflict] : problems).map((found) => syntax(source, found))
    };
}
/** Whatever a parser says of a text that Git could not merge is a consequence of that. */
function mergeConflict(text) {
    const offset = text.search(/^<{7} /m);
    if (offset === -1)
        return undefined;
    return {
        offset,
        message: 'Git could not merge this file. Choose between the two texts from here to `>>>>>>>`, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`.'
    };
}
function syntax(source, { offset, message }) {
    return { ...source.placeAt(offset), level: 'error', code: 'syntax', message };
}


/***/ }),

/***/ 3760:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yq: () => (/* binding */ isUnclosed),
/* harmony export */   un: () => (/* binding */ isEscaped),
/* harmony export */   vv: () => (/* binding */ openingQuote)
/* harmony export */ });
/**
 * Whether a quoted text is never closed although a quote stands last: in `"a\"` and `'a''` that quote is part of the
 * text. Where the document ends there, the parser takes the text for closed.
 */
function isUnclosed(text, { type, range }) {
    if (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE')
        return false;
    const [start, end] = range;
    const escape = type === 'QUOTE_DOUBLE' ? '\\' : "'";
    let before = end - 2;
    while (before > start && text[before] === escape)
        before--;
    return (end - before) % 2 === 1;
}
/** Where the text begins that no quote closes up to `end`. */
function openingQuote(text, quote, end) {
    let at = text.lastIndexOf(quote, end - 1);
    if (quote === "'") {
        while (text[at - 1] === quote)
            at = text.lastIndexOf(quote, at - 2);
        return at;
    }
    while (isEscaped(text, at))
        at = text.lastIndexOf(quote, at - 1);
    return at;
}
/** Whether what stands at `at` is escaped: two backslashes before it are one that is escaped itself. */
function isEscaped(text, at) {
    let backslashes = 0;
    while (text[at - 1 - backslashes] === '\\')
        backslashes++;
    return backslashes % 2 === 1;
}


/***/ }),

/***/ 2681:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ readManifests)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./src/in-turns.ts
var in_turns = __nccwpck_require__(6469);
// EXTERNAL MODULE: ./src/message-of.ts
var message_of = __nccwpck_require__(3076);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(4006);
var picomatch_default = /*#__PURE__*/__nccwpck_require__.n(picomatch);
// EXTERNAL MODULE: ./src/manifest/nearest.ts
var nearest = __nccwpck_require__(4247);
;// CONCATENATED MODULE: ./src/manifest/nearest-path.ts

/** The file or directory whose path `path` is most likely a misspelling of. */
async function nearestPath(workspace, path) {
    const found = [];
    for (const name of path.split('/')) {
        const names = await workspace.names(found.join('/'));
        const meant = names.includes(name) ? name : (0,nearest/* nearest */.pA)(name, names);
        if (meant === undefined)
            return undefined;
        found.push(meant);
    }
    const meant = found.join('/');
    return meant === path ? undefined : meant;
}

// EXTERNAL MODULE: ./src/manifest/workspace.ts
var manifest_workspace = __nccwpck_require__(8600);
// EXTERNAL MODULE: ./src/manifest/wording.ts
var wording = __nccwpck_require__(5437);
;// CONCATENATED MODULE: ./src/manifest/find-files.ts




/** What the lines of the input `manifests` mean: each file once, under its own path, sorted. */
async function findFiles(workspace, patterns) {
    const lines = patterns.map((line) => line.trim()).filter((line) => line !== '');
    const includes = lines.filter((line) => !line.startsWith('!'));
    const excludes = lines.filter((line) => line.startsWith('!'));
    const isExcluded = await excluder(workspace, excludes);
    const files = new Set();
    const findings = [];
    let matched = false;
    for (const line of includes) {
        const found = await matches(workspace, line);
        if (found.length === 0)
            findings.push(noManifests(line, await unmatched(workspace, line)));
        matched ||= found.length > 0;
        for (const each of found) {
            if (isExcluded(each.path) || ('real' in each && isExcluded(each.real)))
                continue;
            if ('real' in each)
                files.add(each.real);
            else
                findings.push(unreadable(each.path, each.problem));
        }
    }
    const none = files.size === 0 && !findings.some(({ code }) => code === 'syntax');
    if (none && (matched || includes.length === 0))
        findings.push(nothingLeft(workspace, excludes));
    return { files: [...files].sort(), findings };
}
async function matches(workspace, line) {
    const path = workspace.normalize(line);
    if (path === undefined)
        return [];
    const literal = await workspace.find(path);
    if (literal.length > 0 || !picomatch_default().scan(path).isGlob) {
        return literal.filter((found) => found.path === path || (0,manifest_workspace/* isClosed */.L)(found) || isManifestFile(found.path));
    }
    const base = workspace.normalize(picomatch_default().scan(path).base);
    if (base === undefined)
        return [];
    const matchesFile = glob(path);
    const matchesItOrAbove = withParents(matchesFile);
    const namesExtension = /\.\w+$/.test(path);
    return (await workspace.find(base)).filter((found) => namesExtension && matchesFile(found.path)
        ? true
        : ((0,manifest_workspace/* isClosed */.L)(found) || isManifestFile(found.path)) && matchesItOrAbove(found.path));
}
async function excluder(workspace, lines) {
    // A `!` by itself names nothing; everything is `!.`.
    const named = lines.map((line) => line.slice(1).trim()).filter((line) => line !== '');
    const paths = named.map((line) => workspace.normalize(line)).filter((path) => path !== undefined);
    const tests = await Promise.all(paths.map(async (path) => {
        const isLiteral = picomatch_default().scan(path).isGlob && (await workspace.find(path)).length > 0;
        const matchesGlob = isLiteral ? () => false : glob(path);
        return withParents((candidate) => candidate === path || matchesGlob(candidate));
    }));
    return (path) => tests.some((test) => test(path));
}
/**
 * `[!a]` is any other character than `a`, as in a shell; a `!` in front is part of a name: excludes are lines of their
 * own. As everywhere on Windows, upper and lower case are the same there.
 */
function glob(pattern) {
    const nocase = process.platform === 'win32';
    return pattern === '' ? () => true : picomatch_default()(pattern, { dot: true, posix: true, nonegate: true, nocase });
}
/** A directory that matches stands for everything below it. */
function withParents(test) {
    const known = new Map();
    const matches = (path) => test(path) || (path.includes('/') && matchesDirectory(path.slice(0, path.lastIndexOf('/'))));
    const matchesDirectory = (path) => {
        let result = known.get(path);
        if (result === undefined)
            known.set(path, (result = matches(path)));
        return result;
    };
    return matches;
}
function isManifestFile(path) {
    return /\.(?:ya?ml|json)$/.test(path);
}
async function unmatched(workspace, line) {
    const path = workspace.normalize(line);
    if (path === undefined) {
        return `${(0,wording/* shorten */.ml)(line)} leads out of the workspace, and nothing is read there. Name files, directories or globs inside it.`;
    }
    const root = workspace.open ? 'current directory' : 'workspace';
    const rule = `Paths are relative to the ${root}; a directory means every *.yaml, *.yml and *.json below it.`;
    return `${(0,wording/* shorten */.ml)(line)} matches no manifest. ${rule} ${await cure(workspace, line, path)}`;
}
/** What most likely has to change. */
async function cure(workspace, line, path) {
    if (!workspace.open && (await workspace.names('')).length === 0) {
        return 'The workspace is empty: check the repository out before this step, with `actions/checkout`.';
    }
    if (/^(?:- |["'])|,/.test(line))
        return 'Write one path a line, without `-`, quotes or commas.';
    const meant = await nearestPath(workspace, path);
    if (meant !== undefined)
        return `Did you mean ${(0,wording/* reference */.ir)(meant)}?`;
    return workspace.open
        ? 'Name others with `--manifests`.'
        : 'Is the repository checked out? If there are to be no manifests any more, leave an empty file there.';
}
function nothingLeft({ open }, [exclude = '', ...others]) {
    const excluding = `${(0,wording/* shorten */.ml)(exclude)} ${others.length > 0 ? 'and the other lines with `!` leave' : 'leaves'}`;
    const message = exclude
        ? `${excluding} no manifest at all. Exclude less, or name more files.`
        : `The ${open ? 'option `--manifests`' : 'input `manifests`'} names no files, directories or globs.`;
    return noManifests(exclude, message);
}
function noManifests(pattern, message) {
    return { file: pattern, line: 1, column: 1, level: 'error', code: 'no-manifests', message };
}
/** A file, or what stands in the place of one. */
function unreadable(file, problem) {
    return { file, line: 1, column: 1, level: 'error', code: 'syntax', message: `Cannot be read: ${problem}.` };
}

// EXTERNAL MODULE: ./src/manifest/parse.ts + 4 modules
var parse = __nccwpck_require__(588);
;// CONCATENATED MODULE: ./src/manifest/read.ts






/** Far more than a file of manifests holds, and what still fits into memory many times. */
const maxBytes = 16 * 1024 * 1024;
/** Open at a time. */
const batch = 32;
/**
 * Finds and parses manifests. `patterns` are the lines of the input `manifests`: files, directories or globs,
 * relative to the workspace; `!` excludes. They stay within the workspace, unless it is `open`.
 * @throws what `signal` was aborted with
 */
async function readManifests({ workspace, patterns, open, signal }) {
    const within = await manifest_workspace/* Workspace */.a.at(workspace, { open });
    const { files, findings } = await findFiles(within, patterns);
    const parsed = [];
    for (let start = 0; start < files.length; start += batch) {
        signal?.throwIfAborted();
        const names = files.slice(start, start + batch);
        // One by one as they arrive: in between, what AWS answers is taken.
        parsed.push(...(await Promise.all(names.map((file) => parseFile(within, file, signal)))));
    }
    return {
        documents: parsed.flatMap(({ documents }) => documents),
        findings: [...findings, ...parsed.flatMap(({ findings }) => findings)]
    };
}
async function parseFile(within, file, signal) {
    const content = await contentOf(within.absolute(file)).catch(message_of/* messageOf */.b);
    if (typeof content === 'string')
        return { documents: [], findings: [unreadable(file, content)] };
    return (0,in_turns/* inTurns */.g)((0,parse/* parsing */.L)(file, content), signal);
}
async function contentOf(path) {
    if ((await (0,promises_.stat)(path)).size > maxBytes)
        throw new Error('a manifest file has at most 16 MiB');
    return (0,promises_.readFile)(path);
}


/***/ }),

/***/ 2345:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   rh: () => (/* binding */ isPartition),
/* harmony export */   xY: () => (/* binding */ regionPattern)
/* harmony export */ });
/** How the name of a region is made, that of one which AWS opens tomorrow, too. */
const regionPattern = /^[a-z]{2,}(-[a-z]+)+-\d+$/;
/** Region prefixes of the partitions beside `aws`. */
const partitions = [
    ['cn-', 'aws-cn'],
    ['us-gov-', 'aws-us-gov'],
    ['us-iso-', 'aws-iso'],
    ['us-isob-', 'aws-iso-b'],
    ['eu-isoe-', 'aws-iso-e'],
    ['us-isof-', 'aws-iso-f'],
    ['eusc-', 'aws-eusc']
];
/** Whether it is a partition whose regions are known by their prefixes. */
function isPartition(name) {
    return name === 'aws' || partitions.some(([, partition]) => partition === name);
}
/** The partition that stands in the ARNs of a region; `otherwise` where its prefix tells of none. */
function partitionOf(region, otherwise = 'aws') {
    return partitions.find(([prefix]) => region.startsWith(prefix))?.[1] ?? otherwise;
}


/***/ }),

/***/ 6812:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ resourceKindOfArn),
/* harmony export */   J: () => (/* binding */ resourceKind)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(530);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(741);


/** What an association is with; nothing where its ARN is none of AWS AppConfig's resources. */
function resourceKind(association) {
    if (association.ResourceIdentifier !== undefined)
        return resourceKindOfArn(association.ResourceIdentifier);
    if (association.Environment !== undefined)
        return 'environment';
    if (association.ConfigurationProfile !== undefined)
        return 'configuration profile';
    return association.Application === undefined ? undefined : 'application';
}
const resources = [
    [/^application\/[^/]+$/, 'application'],
    [/^application\/[^/]+\/environment\/[^/]+$/, 'environment'],
    [/^application\/[^/]+\/configurationprofile\/[^/]+$/, 'configuration profile']
];
function resourceKindOfArn(text) {
    const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArn */ .Lw)((0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .withSamples */ .Kc)(text));
    if (arn?.service !== 'appconfig')
        return undefined;
    return resources.find(([pattern]) => pattern.test(arn.resource))?.[1];
}


/***/ }),

/***/ 8275:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ parameterProblems)
/* harmony export */ });
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2087);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4247);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5437);



/** An extension has no more; a longer list is an error of its own, and would make each message as long. */
const most = 10;
/**
 * What the values of an association lack, or have too much, against the parameters that the extension declares. A pinned
 * `version` may declare others than the manifest that its reader looks at.
 */
function parameterProblems(extension, declared = {}, values = {}, version) {
    const names = Object.keys(declared);
    const whose = version === undefined ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(extension) : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(extension)} in version ${version}`;
    const undeclared = Object.keys(values)
        .filter((name) => !Object.hasOwn(declared, name))
        .map((name) => ({
        code: 'undeclared-parameter',
        pointer: (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .pointer */ .W)('Parameters', name),
        of: 'key',
        message: undeclaredMessage(whose, name, names.slice(0, most))
    }));
    const missing = names
        .filter((name) => declared[name]?.Required === true && !Object.hasOwn(values, name))
        .map((name) => ({
        code: 'missing-parameter',
        pointer: '',
        message: `The parameter ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(name)}, which ${whose} requires, is missing here. Add it to the association's \`Parameters\`.`
    }));
    return [...undeclared, ...missing];
}
function undeclaredMessage(whose, name, names) {
    const has = names.length === 0 ? 'has no parameters' : `has ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(names)}`;
    return `The extension ${whose} declares no parameter ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(name)}.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(name, names)} It ${has}.`;
}


/***/ }),

/***/ 9372:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ declaredAssociationsOf),
/* harmony export */   u: () => (/* binding */ associationsOf)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6951);
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2087);


function associationsOf(subjects) {
    const declarations = new Map();
    for (const { draft } of subjects) {
        // With `ExtensionIdentifier`, what does not go with it declares nothing, and is a finding of its own.
        if (draft.ExtensionIdentifier !== undefined || draft.Name === undefined)
            continue;
        if (!declarations.has(draft.Name))
            declarations.set(draft.Name, draft);
    }
    return subjects.flatMap((subject) => {
        const { draft } = subject;
        const extension = (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)(draft);
        if (extension === undefined)
            return [];
        const { ExtensionIdentifier } = draft;
        const declaration = ExtensionIdentifier === undefined ? draft : declarations.get(ExtensionIdentifier);
        return (draft.Associations ?? []).map((association, index) => ({
            subject,
            association,
            extension,
            declaration,
            at: (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .pointer */ .W)('Associations', index)
        }));
    });
}
/** Those that stand at what a manifest declares: a pin may mean an older version, which only AppConfig knows. */
function declaredAssociationsOf(subjects) {
    return associationsOf(subjects).flatMap(({ declaration, ...placed }) => declaration === undefined || (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .pinOf */ .nZ)(placed.subject.draft, placed.association) !== undefined
        ? []
        : [{ ...placed, declaration }]);
}


/***/ }),

/***/ 8403:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bQ: () => (/* binding */ duplicateExtension),
/* harmony export */   mI: () => (/* binding */ duplicateAssociationMessage),
/* harmony export */   nX: () => (/* binding */ duplicateAssociation)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6951);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5437);
/* harmony import */ var _declared_associations_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9372);



const duplicateExtension = {
    code: 'duplicate-extension',
    check: (subjects) => {
        const names = subjects.flatMap((subject) => {
            const name = subject.draft.ExtensionIdentifier === undefined ? (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)(subject.draft) : undefined;
            return name === undefined ? [] : [{ subject, pointer: '/Name', key: name }];
        });
        return repeated(names, ({ key }, first, second) => duplicateExtensionMessage(key, first, second));
    }
};
const duplicateAssociation = {
    code: 'duplicate-association',
    check: (subjects) => {
        const resources = (0,_declared_associations_js__WEBPACK_IMPORTED_MODULE_1__/* .associationsOf */ .u)(subjects).flatMap(({ subject, association, extension, declaration, at }) => {
            const spelling = (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceSpelling */ .d7)(association);
            return spelling === undefined
                ? []
                : [{ subject, pointer: at, extension, key: JSON.stringify([declaration !== undefined, extension, spelling]) }];
        });
        return repeated(resources, ({ extension }, first, second) => duplicateAssociationMessage(extension, first, second));
    }
};
function duplicateExtensionMessage(name, first, second) {
    return `The extension ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(name)} is declared twice: at ${spot(first)} and at ${spot(second)}. Remove one, or, if one only adds associations, write \`ExtensionIdentifier: ${name}\` in place of its definition.`;
}
function duplicateAssociationMessage(extension, first, second) {
    return `One resource is associated twice with the extension ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(extension)}: at ${spot(first)} and at ${spot(second)}. Both would run. Remove one.`;
}
function repeated(things, message) {
    const first = new Map();
    return things.flatMap((thing) => {
        const before = first.get(thing.key);
        if (before === undefined) {
            first.set(thing.key, thing);
            return [];
        }
        const [one, other] = [before, thing].map(({ subject, pointer }) => subject.placeOf(pointer));
        return [{ subject: thing.subject, pointer: thing.pointer, message: message(thing, one, other) }];
    });
}
function spot({ file, line, column }) {
    return `${file}:${line}:${column}`;
}


/***/ }),

/***/ 9750:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ neverInvoked)
/* harmony export */ });
/**
 * Why none of the action points can run for such a resource; nothing where one can. A hosted configuration version is
 * made in an application, for a profile, and before any environment is involved.
 */
function neverInvoked(points, kind) {
    if (kind !== 'environment' || points.some((point) => point !== 'PRE_CREATE_HOSTED_CONFIGURATION_VERSION')) {
        return undefined;
    }
    return 'The extension is never invoked for an environment: its only action point is PRE_CREATE_HOSTED_CONFIGURATION_VERSION, and a hosted configuration version is made in an application and a configuration profile. Associate it with one of those.';
}


/***/ }),

/***/ 1740:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ reservedTag),
/* harmony export */   i: () => (/* binding */ isReservedTagKey)
/* harmony export */ });
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2087);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5437);


const reservedTag = {
    code: 'reserved-tag',
    check: (draft) => tagKeys(draft)
        .filter(({ key }) => isReservedTagKey(key))
        .map(({ key, at }) => ({
        pointer: at,
        of: 'key',
        message: `The tag ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(key)} is reserved: keys that start with \`aws:\` belong to AWS; those with \`appconfig-extensions:\` mark what AppConfig Extensions manages. Choose another key.`
    }))
};
/** AWS refuses the ones; the others are, or may become, those of this project. */
function isReservedTagKey(key) {
    return /^(?:aws|appconfig-extensions):/i.test(key);
}
function tagKeys({ Tags = {}, Associations = [] }) {
    return [
        ...Object.keys(Tags).map((key) => ({ key, at: (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .pointer */ .W)('Tags', key) })),
        ...Associations.flatMap(({ Tags = {} }, index) => Object.keys(Tags).map((key) => ({ key, at: (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .pointer */ .W)('Associations', index, 'Tags', key) })))
    ];
}


/***/ }),

/***/ 4490:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText)
/* harmony export */ });
/** The text of a file, and where in it an offset is. */
class SourceText {
    file;
    text;
    #lineStarts = [0];
    /** Offsets of the second halves of characters that take two UTF-16 units: a column counts characters. */
    #secondHalves = [];
    constructor(file, text) {
        this.file = file;
        this.text = text;
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#lineStarts.push(at + 1);
        for (const { index } of text.matchAll(/(?<=[\uD800-\uDBFF])[\uDC00-\uDFFF]/g))
            this.#secondHalves.push(index);
    }
    placeAt(offset) {
        const line = countUpTo(this.#lineStarts, offset);
        const lineStart = this.#lineStarts[line - 1] ?? 0;
        const halves = countUpTo(this.#secondHalves, offset) - countUpTo(this.#secondHalves, lineStart);
        return { file: this.file, line, column: offset - lineStart - halves + 1 };
    }
}
/** How many of the ascending numbers are at most `limit`. */
function countUpTo(numbers, limit) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? Infinity) <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 6463:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   g: () => (/* binding */ visibleLines)
/* harmony export */ });
/**
 * Control characters, line breaks, what changes the direction of text, and what takes no room: none of them may hide
 * or forge what a reviewer reads. After an emoji, U+FE0F only chooses its coloured form.
 */
const unseen = /(?<!\p{Extended_Pictographic})\ufe0f|(?!\ufe0f)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const short = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t']
]);
/** One line in which every character can be seen: `a\nb` for a line break, `⟨U+202E⟩` for a right-to-left override. */
function visible(text) {
    return text.replace(unseen, (character) => short.get(character) ?? `⟨U+${codePoint(character)}⟩`);
}
/** The lines of a text, each of them `visible`. */
function visibleLines(text) {
    return text.split(/\r?\n/).map(visible);
}
function codePoint(character) {
    return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}


/***/ }),

/***/ 5437:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Ve: () => (/* binding */ duplicateKey),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   ir: () => (/* binding */ reference),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   nr: () => (/* binding */ hasHalfCharacter),
/* harmony export */   pR: () => (/* binding */ halfCharacter)
/* harmony export */ });
/** A foreign text as messages show it: on one line, in backquotes, and not too long. */
function shorten(text, limit = 80) {
    const start = Array.from(text.slice(0, 2 * limit + 2));
    const cut = start.length > limit ? `${start.slice(0, limit - 1).join('')}…` : text;
    return `\`${cut.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}`]/gu, (character) => (character === '`' ? "'" : ' '))}\``;
}
/** A name, an Id or an ARN as it is: ARNs differ at their ends. Longer than any of those is hostile. */
function reference(text) {
    return shorten(text, 300);
}
/** `a`, `b` or `c`. */
function either(names, show = (name) => shorten(name)) {
    return listed(names.map((name) => show(name)), 'or');
}
/** `a, b and c` */
function listed(items, conjunction = 'and') {
    if (items.length < 2)
        return items.join('');
    return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1) ?? ''}`;
}
const halfCharacter = 'Half of a character: an escape from `\\ud800` to `\\udfff` stands for nothing without its other half.';
function hasHalfCharacter(text) {
    return /\p{Cs}/u.test(text);
}
function duplicateKey(key) {
    return `${shorten(key)} is here a second time: a map has each key only once. Remove one of the two.`;
}


/***/ }),

/***/ 8600:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isClosed),
/* harmony export */   a: () => (/* binding */ Workspace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _message_of_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3076);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5437);




/** A thousand links to the directory they are in would take a million steps; any honest use has room. */
class LinkBomb extends Error {
    constructor(path) {
        super(`Symbolic links lead to the same files and directories again and again, the last time through ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(path)}. Remove them, or name directories without them in \`manifests\`.`);
    }
}
function isClosed(found) {
    return 'closed' in found && found.closed;
}
/** The files of a workspace: none in `.git`, and unless it is open none outside of it, whatever symbolic links say. */
class Workspace {
    #path;
    #root;
    /** Of a program on somebody's machine: what lies elsewhere is read, too. */
    open;
    constructor(path, root, open) {
        this.#path = path;
        this.#root = root;
        this.open = open;
    }
    /** @throws Error where there is none */
    static async at(path, { open = false } = {}) {
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch((cause) => {
            throw new Error(`The workspace cannot be read: ${(0,_message_of_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(cause)}. GITHUB_WORKSPACE names it; in a container it must exist at that path.`, { cause });
        });
        return new Workspace(path, root, open);
    }
    absolute(path) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#root, path);
    }
    /** Relative to the workspace, without `./` and a slash at the end; nothing where it leads out. */
    normalize(path) {
        const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? (this.#inside(path) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(this.#path, path)) : path;
        const normal = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(own.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/')).replace(/\/+$/, '');
        if (this.#leadsOut(normal))
            return undefined;
        return normal === '.' ? '' : normal;
    }
    /**
     * The file, or every file below the directory; none where nothing is there.
     * @throws Error where links lead to far more than there is
     */
    async find(path) {
        const search = { found: [], entered: new Set(), entries: 0, again: 0 };
        if (!isInGit(path))
            await this.#visit(path, new Set(), search);
        return search.found;
    }
    /** What is in a directory of the workspace; nothing where it is none, or leads out. */
    async names(path) {
        try {
            const real = this.#inside(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(this.absolute(path)));
            if (real === undefined || isInGit(real))
                return [];
            return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(this.absolute(real))).filter((name) => name !== '.git');
        }
        catch {
            return [];
        }
    }
    async #visit(path, links, search) {
        const { found } = search;
        try {
            const real = this.#inside(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(this.absolute(path)));
            if (real === undefined || isInGit(real)) {
                const closed = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(this.absolute(path))).isDirectory();
                found.push({ path, problem: 'a symbolic link leads out of the workspace, or into `.git`', closed });
                return;
            }
            const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(this.absolute(real));
            if (stats.isFile())
                found.push({ path, real });
            else if (stats.isDirectory())
                await this.#enter(path, real, links, search);
        }
        catch (error) {
            if (error instanceof LinkBomb)
                throw error;
            const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(this.absolute(path)).catch(() => undefined);
            if (there?.isSymbolicLink())
                found.push({ path, problem: 'a symbolic link that leads nowhere', closed: false });
            else if (there)
                found.push({ path, problem: (0,_message_of_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error), closed: there.isDirectory() });
        }
    }
    /**
     * Each link counts, as its own path may be what a pattern means; behind it a directory is entered once, by whichever
     * further links: they may form circles.
     */
    async #enter(path, real, links, search) {
        if (links.has(real))
            return;
        links.add(real);
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(this.absolute(real), { withFileTypes: true });
        search[search.entered.has(real) ? 'again' : 'entries'] += entries.length;
        search.entered.add(real);
        if (search.again > 100_000 + 20 * search.entries)
            throw new LinkBomb(path);
        for (const entry of entries) {
            if (entry.name === '.git')
                continue;
            const below = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(path, entry.name);
            if (entry.isFile())
                search.found.push({ path: below, real: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(real, entry.name) });
            else if (entry.isDirectory() || entry.isSymbolicLink())
                await this.#visit(below, path === real ? new Set() : links, search);
        }
    }
    #inside(real) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(this.#root, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        return this.#leadsOut(path) ? undefined : path;
    }
    /** On Windows, what lies on another drive has no relative path. */
    #leadsOut(path) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || (!this.open && (path === '..' || path.startsWith('../')));
    }
}
function isInGit(path) {
    return path.split('/').includes('.git');
}


/***/ }),

/***/ 1440:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   d4: () => (/* binding */ maxProblems),
/* harmony export */   pt: () => (/* binding */ noClosingQuote)
/* harmony export */ });
/* harmony import */ var _quotes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3760);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5437);


/** As many of a broken document as can be of use: one mistake often causes further messages. */
const maxProblems = 10;
const noClosingQuote = 'Not YAML: this text has no closing quote.';
const unquotedVariable = 'Not YAML: within `{ … }` and `[ … ]`, text with `${` needs quotes, as in `"${KEY}"`.';
/** By the parser's code, what the author most likely has to change. */
const cures = {
    BAD_SCALAR_START: 'Text that begins with it needs quotes.',
    BLOCK_AS_IMPLICIT_KEY: 'If the colon is part of the text, put the text in quotes.',
    MULTILINE_IMPLICIT_KEY: 'Check how the next line is indented, and that a key has its `:`.'
};
/** What keeps a document from being read, in words that say what to change where those of the parser do not. */
function problemsOf(text, errors) {
    const variables = errors.flatMap(({ pos: [at] }) => (text.startsWith('${', at - 1) ? [at - 1] : []));
    // YAML takes the brace for a map, and whatever follows for a consequence of it.
    if (variables.length > 0) {
        return variables.slice(0, maxProblems).map((offset) => ({ offset, message: unquotedVariable }));
    }
    // Of a text that goes on in the next line, with a colon, the parser says two things.
    const severalLines = new Set(errors.flatMap(({ code, pos: [at] }) => (code === 'MULTILINE_IMPLICIT_KEY' ? [at] : [])));
    return errors
        .filter(({ code, pos: [at] }) => code !== 'BLOCK_AS_IMPLICIT_KEY' || !severalLines.has(at))
        .slice(0, maxProblems)
        .map((error) => problemOf(text, error));
}
function problemOf(text, { code, pos: [from, to], message }) {
    if (code === 'TAG_RESOLVE_FAILED') {
        return {
            offset: from,
            message: `The tag ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(text.slice(from, to))} means nothing here. Remove it; text that begins with \`!\` needs quotes.`
        };
    }
    const [, quote] = /^Missing closing (["'])quote/.exec(message) ?? [];
    if (quote !== undefined) {
        return { offset: (0,_quotes_js__WEBPACK_IMPORTED_MODULE_1__/* .openingQuote */ .vv)(text, quote, from), message: noClosingQuote };
    }
    const cure = cures[code];
    return { offset: from, message: `Not YAML: ${message.slice(0, 200)}${cure === undefined ? '' : `. ${cure}`}` };
}


/***/ }),

/***/ 3076:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** The message of what was thrown, which need not be an Error. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 1766:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ isOwnTag),
/* harmony export */   HJ: () => (/* binding */ userChangesBetween),
/* harmony export */   Se: () => (/* binding */ leavesThatDiffer),
/* harmony export */   iv: () => (/* binding */ changesBetween)
/* harmony export */ });
/* harmony import */ var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7079);
/* harmony import */ var _manifest_code_unit_order_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5182);
/* harmony import */ var _manifest_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2087);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9458);




/** What differs, leaf by leaf; this project's own two tags only where nothing else does. */
function changesBetween(before, after) {
    const changes = leavesThatDiffer(manifestForm(before, _tags_js__WEBPACK_IMPORTED_MODULE_0__/* .userTags */ .Rz), manifestForm(after, _tags_js__WEBPACK_IMPORTED_MODULE_0__/* .userTags */ .Rz));
    return changes.length > 0 ? changes : leavesThatDiffer(tagsOf(before, _tags_js__WEBPACK_IMPORTED_MODULE_0__/* .ownTags */ .Wb), tagsOf(after, _tags_js__WEBPACK_IMPORTED_MODULE_0__/* .ownTags */ .Wb));
}
/** The same without a word of this project's own two tags. */
function userChangesBetween(before, after) {
    return leavesThatDiffer(manifestForm(before, _tags_js__WEBPACK_IMPORTED_MODULE_0__/* .userTags */ .Rz), manifestForm(after, _tags_js__WEBPACK_IMPORTED_MODULE_0__/* .userTags */ .Rz));
}
/** Of one of this project's own two tags. */
function isOwnTag({ path }) {
    const [parent, key = ''] = (0,_manifest_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerKeys */ .m)(path);
    return parent === 'Tags' && (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnTagKey */ .Cu)(key);
}
/** Both sides in the manifest's form. An empty map is a leaf where the other side has nothing. */
function leavesThatDiffer(before, after, path = '') {
    if (!isContainer(before) && !isContainer(after)) {
        return before === after ? [] : [change(path, before, after)];
    }
    const left = new Map(isContainer(before) ? Object.entries(before) : []);
    const right = new Map(isContainer(after) ? Object.entries(after) : []);
    const keys = [...new Set([...left.keys(), ...right.keys()])].sort(_manifest_code_unit_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U);
    if (keys.length === 0)
        return before === undefined || after === undefined ? [change(path, before, after)] : [];
    return keys.flatMap((key) => leavesThatDiffer(left.get(key), right.get(key), path + (0,_manifest_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .pointer */ .W)(key)));
}
function manifestForm(form, select) {
    const parameters = form?.parameters ?? {};
    return {
        ...(form?.definition && (0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalDefinition */ .A)(form.definition)),
        ...(Object.keys(parameters).length > 0 && { Parameters: parameters }),
        ...tagsOf(form, select)
    };
}
function tagsOf(form, select) {
    const tags = select(form?.tags ?? {});
    return Object.keys(tags).length > 0 ? { Tags: tags } : {};
}
function change(path, before, after) {
    return { path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 8122:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ describeStep)
/* harmony export */ });
/* harmony import */ var _resource_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3558);

/** A step in one line of a log: `replace-association Guard on MobileApps/Production, version 1 → 2`. */
function describeStep(step, { resourceNames }) {
    const resource = 'resource' in step ? ` on ${(0,_resource_names_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceName */ .I)(step.resource, resourceNames)}` : '';
    const versions = [
        ...('fromVersion' in step ? [step.fromVersion] : []),
        ...('toVersion' in step ? [step.toVersion] : [])
    ];
    return `${step.operation} ${step.extension}${resource}, version ${versions.join(' → ')}`;
}


/***/ }),

/***/ 7500:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** `Map.groupBy`, which Node 20 does not have. No group is empty. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ }),

/***/ 1162:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf)
/* harmony export */ });
/** Why no step of a refused apply began: the first line of each error. The report has the other lines, once. */
function refusalOf(errors) {
    return errors.map((error) => error.split('\n', 1)[0]).join('\n');
}


/***/ }),

/***/ 3558:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ resourceName),
/* harmony export */   N: () => (/* binding */ resourceNames)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7500);

/** The Id stands beside a name that several have. */
function resourceNames({ applications, environments, configurationProfiles }) {
    const named = applications.flatMap((application) => [
        { ...application, label: application.name },
        ...[environments, configurationProfiles]
            .flatMap((children) => children.get(application.id) ?? [])
            .map((child) => ({ ...child, label: `${application.name}/${child.name}` }))
    ]);
    const groups = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(named, ({ label }) => label);
    return Object.fromEntries(named.map(({ arn, id, label }) => [arn, groups.get(label)?.length === 1 ? label : `${label} (${id})`]));
}
/** As people know it; its ARN only where no name was read. */
function resourceName(arn, names) {
    return Object.hasOwn(names, arn) ? (names[arn] ?? arn) : arn;
}


/***/ }),

/***/ 9458:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ ownTagsFor),
/* harmony export */   Cu: () => (/* binding */ isOwnTagKey),
/* harmony export */   Rz: () => (/* binding */ userTags),
/* harmony export */   Wb: () => (/* binding */ ownTags),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   qE: () => (/* binding */ ownerTag),
/* harmony export */   t9: () => (/* binding */ digestTag),
/* harmony export */   te: () => (/* binding */ withoutAwsTags)
/* harmony export */ });
/** Who manages an extension version or an association: the `owner` input of the run that tagged it. */
const ownerTag = 'appconfig-extensions:owner';
/** What was applied to it (`digest.ts`). */
const digestTag = 'appconfig-extensions:digest';
/** Whether it is one of this project's own. */
function isOwnTagKey(key) {
    return key === ownerTag || key === digestTag;
}
/** What is put on everything that is created or adopted here. */
function ownTagsFor(owner, digest) {
    return { [ownerTag]: owner, [digestTag]: digest };
}
/** Tags without this project's two and without `aws:…`. */
function userTags(tags) {
    return Object.fromEntries(Object.entries(withoutAwsTags(tags)).filter(([key]) => !isOwnTagKey(key)));
}
/** Tags without `aws:…`, which AWS keeps to itself. */
function withoutAwsTags(tags) {
    return Object.fromEntries(Object.entries(tags).filter(([key]) => !/^aws:/i.test(key)));
}
function ownTags(tags) {
    return Object.fromEntries(Object.entries(tags).filter(([key]) => isOwnTagKey(key)));
}
/** `undefined` where nobody owns it; an owner tag without a value names nobody. */
function ownerOf(tags) {
    return tags[ownerTag] === '' ? undefined : tags[ownerTag];
}


/***/ }),

/***/ 5861:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** `1 step`, `2 steps`, `1,000 steps`. */
function count(number, singular, plural = `${singular}s`) {
    return `${grouped(number)} ${number === 1 ? singular : plural}`;
}
/** `a, b and 3 more steps`: the first ones, and how many there are besides. */
function firstOf(items, most, kind) {
    const more = items.length - most;
    const first = items.slice(0, most).join(', ');
    return more > 0 ? `${first} and ${count(more, `more ${kind}`)}` : first;
}
/** `1,000`; `toLocaleString` would load Intl, which takes longer than a whole report. */
function grouped(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}


/***/ }),

/***/ 6566:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ setsOnlyOwnTags),
/* harmony export */   h: () => (/* binding */ userChanges)
/* harmony export */ });
/* harmony import */ var _plan_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1766);

/** What a person may want to know: everything but this project's own two tags. */
function userChanges(step) {
    return 'changes' in step ? step.changes.filter((change) => !(0,_plan_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnTag */ .$3)(change)) : [];
}
/** True of a step that does nothing but keep this project's own two tags. */
function setsOnlyOwnTags(step) {
    const tags = ['adopt-extension', 'tag-extension', 'tag-association'].includes(step.operation);
    return tags && userChanges(step).length === 0;
}


/***/ }),

/***/ 687:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ tellsThatAllWasApplied),
/* harmony export */   W: () => (/* binding */ verdict)
/* harmony export */ });
/* harmony import */ var _manifest_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5437);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5861);
/* harmony import */ var _own_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6566);



/** The whole report in a line. */
function verdict(report) {
    const { command, errors, findings, plan, ledger, driftReport, exported } = report;
    const wrong = findings.filter(({ level }) => level === 'error').length;
    if (ledger !== undefined && (ledger.entries.length > 0 || errors.length === 0))
        return applied(ledger, errors.length);
    const warned = findings.length + report.warnings.length;
    const warnings = warned > 0 ? ` ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(warned, 'warning')} below.` : '';
    if (driftReport !== undefined)
        return drifted(driftReport.drift.length, driftReport.pending.length) + warnings;
    if (errors.length > 0 || wrong > 0) {
        const inManifests = wrong > 0 ? `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(wrong, 'error')} in the manifests` : '';
        const others = errors.length > 0 ? (0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(errors.length, wrong > 0 ? 'other' : 'error') : '';
        const reasons = (0,_manifest_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)([inManifests, others].filter(Boolean));
        return `❌ **Failed: ${reasons}.** ${plan === undefined ? consequence[command] : ''}`.trimEnd();
    }
    if (command === 'validate')
        return `✅ **The manifests are valid.**${warnings}`;
    if (exported !== undefined)
        return `✅ **${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(exported.length, 'manifest')} exported.**${warnings}`;
    if (plan === undefined)
        return '';
    return planned(plan.steps) + warnings;
}
const consequence = {
    validate: '',
    plan: 'There is no plan.',
    apply: 'Nothing was changed.',
    drift: 'Whether there is drift is not known.',
    export: 'Nothing was written.'
};
const allApplied = '✅ **Applied:**';
/** Whether a report tells of an apply that did all that it was to do. */
function tellsThatAllWasApplied(markdown) {
    return markdown.includes(`\n\n${allApplied} `);
}
/** There may be more than what they declare. */
const noChanges = '✅ **No changes.** What the manifests declare is deployed.';
const nouns = {
    'create-extension': ['new extension', 'new extensions'],
    'create-version': ['new version', 'new versions'],
    'adopt-extension': ['extension adopted', 'extensions adopted'],
    'tag-extension': ['extension tagged', 'extensions tagged'],
    'create-association': ['new association', 'new associations'],
    'replace-association': ['association move', 'association moves'],
    'update-association': ['association with new values', 'associations with new values'],
    'tag-association': ['association tagged', 'associations tagged'],
    'delete-association': ['association deleted', 'associations deleted'],
    'delete-version': ['version deleted', 'versions deleted'],
    'delete-extension': ['extension deleted', 'extensions deleted']
};
function planned(steps) {
    if (steps.length === 0)
        return noChanges;
    return `**${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(steps.length, 'step')}:** ${(0,_manifest_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(counted(steps))}.`;
}
function counted(steps) {
    const own = steps.filter(_own_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .setsOnlyOwnTags */ .X).length;
    const numbers = new Map();
    for (const step of steps) {
        if (!(0,_own_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .setsOnlyOwnTags */ .X)(step))
            numbers.set(step.operation, (numbers.get(step.operation) ?? 0) + 1);
    }
    const phrases = Array.from(numbers, ([operation, number]) => {
        const phrase = (0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number, ...nouns[operation]);
        return operation.startsWith('delete-') ? `**${phrase}**` : phrase;
    });
    return own > 0 ? [...phrases, `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(own)} that only ${own === 1 ? 'sets' : 'set'} own tags`] : phrases;
}
function applied({ entries }, errors) {
    const number = (status) => entries.filter((entry) => entry.status === status).length;
    const [done, failed, waiting] = [number('done'), number('failed'), number('not-started')];
    if (entries.length === 0)
        return noChanges;
    if (done === entries.length) {
        const what = (0,_manifest_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(counted(entries.map(({ step }) => step)));
        return errors === 0 ? `${allApplied} ${what}.` : `❌ **Applied, with ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(errors, 'error')}:** ${what}.`;
    }
    if (done === 0 && failed === 0)
        return `❌ **Not applied.** None of the ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(entries.length, 'step')} was started.`;
    const ends = [
        done > 0 ? `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(done, 'step')} done` : '',
        failed > 0 ? `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(failed, 'step')} failed` : '',
        waiting > 0 ? `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(waiting)} not started` : ''
    ];
    const what = (0,_manifest_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(ends.filter(Boolean));
    return done > 0 ? `❌ **Partly applied:** ${what}.` : `❌ **Not applied:** ${what}.`;
}
function drifted(drift, pending) {
    const ahead = pending > 0 ? ` ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(pending, 'step')} pending.` : '';
    if (drift === 0)
        return `✅ **No drift.**${ahead}`;
    return `⚠️ **${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(drift, 'difference')}** that no manifest made.${ahead}`;
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 5217:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(6432);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(6432);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 6432:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



exports.Dk = composer.Composer;
exports.yo = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
exports.X5 = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
exports.JG = lexer.Lexer;
__webpack_unused_export__ = lineCounter.LineCounter;
exports.iX = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
exports.YR = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 8483:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// Made from schema/extension.schema.json by `npm run build:schema`.
module.exports = validate10;module.exports["default"] = validate10;const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:appconfig-extensions:extension.schema.json","title":"AWS AppConfig extension manifest","description":"The CreateExtension request, word for word, plus `Associations`. With `ExtensionIdentifier` in place of `Name`, it only associates an extension that is declared, managed or authored elsewhere. `${AWS::AccountId}`, `${AWS::Region}`, `${AWS::Partition}` and `${KEY}` from the input `variables` are replaced in every string value; `$${` is a literal `${`.","type":"object","properties":{"$schema":{"description":"Where editors find this schema.","type":"string"},"Name":{"$ref":"#/definitions/Name"},"Description":{"$ref":"#/definitions/Description"},"Actions":{"$ref":"#/definitions/Actions"},"Parameters":{"$ref":"#/definitions/Parameters"},"Tags":{"$ref":"#/definitions/Tags"},"ExtensionIdentifier":{"description":"Name, Id or ARN of an extension that another manifest declares, that is managed elsewhere, or that AWS authored. A version in the ARN pins every association here that has no pin of its own.","examples":["AWS.AppConfig.DeploymentNotificationsToSns"],"type":"string","if":{"pattern":"\\$\\{"},"then":{"$ref":"#/definitions/Variables"},"else":{"minLength":1,"maxLength":2048,"pattern":"^[^\\/#:\\n]*$|^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:([0-9]{12})?:extension/[^\\/#:\\n]+(/[1-9][0-9]{0,9})?$","patternErrorMessage":"must be the name, the Id or the ARN of an extension (`arn:aws:appconfig:<region>:<account>:extension/<id>/<version>`)"}},"ReplaceAssociations":{"description":"How associations move to a new version: with an overlap in which both versions run (the default), or with a gap in which none does.","examples":["CreateBeforeDelete","DeleteBeforeCreate"],"type":"string","default":"CreateBeforeDelete","if":{"pattern":"\\$\\{"},"then":{"$ref":"#/definitions/Variables"},"else":{"enum":["CreateBeforeDelete","DeleteBeforeCreate"]}},"Associations":{"description":"The applications, environments and configuration profiles that the extension runs for. Without this key, associations are left to others; an empty list means that there are to be none.","type":"array","items":{"$ref":"#/definitions/Association"}}},"additionalProperties":false,"if":{"required":["ExtensionIdentifier"]},"then":{"properties":{"Name":false,"Description":false,"Actions":false,"Parameters":false,"Tags":false}},"else":{"required":["Name","Actions"]},"examples":[{"Name":"MySampleExtension","Description":"Backs up configurations","Actions":{"PRE_CREATE_HOSTED_CONFIGURATION_VERSION":[{"Name":"BackUp","Uri":"arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:Backup","RoleArn":"arn:${AWS::Partition}:iam::${AWS::AccountId}:role/AppConfigBackup"}]},"Parameters":{"S3_BUCKET":{"Description":"Where backups go","Required":true}},"Associations":[{"Application":"MobileApps","Parameters":{"S3_BUCKET":"backups"}}]},{"ExtensionIdentifier":"AWS.AppConfig.DeploymentNotificationsToSns","Associations":[{"Application":"MobileApps","Parameters":{"topicArn":"arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:deployments"}}]}],"definitions":{"Variables":{},"NoVariable":{},"Name":{"description":"The extension's name, unique in an account and region. Its versions share it.","examples":["MySampleExtension"],"type":"string","if":{"pattern":"\\$\\{"},"then":{"$ref":"#/definitions/Variables"},"else":{"minLength":1,"maxLength":64,"pattern":"^[^\\/#:\\n]*$","patternErrorMessage":"must not contain `/`, `#`, `:` or a line feed"}},"Description":{"description":"For people; at most 1,024 characters.","type":"string","if":{"pattern":"\\$\\{"},"then":{"$ref":"#/definitions/Variables"},"else":{"maxLength":1024}},"Actions":{"description":"One to five action points, each with exactly one action.","type":"object","minProperties":1,"maxProperties":5,"properties":{"PRE_CREATE_HOSTED_CONFIGURATION_VERSION":{"description":"Before a hosted configuration version is made: the Lambda function sees the content, may replace it, and may refuse it.","$ref":"#/definitions/ActionList"},"PRE_START_DEPLOYMENT":{"description":"Before a deployment starts: the Lambda function sees the content, may replace it, and may refuse the deployment. The only action point that dynamic parameters reach.","$ref":"#/definitions/ActionList"},"AT_DEPLOYMENT_TICK":{"description":"Every minute while a deployment runs: the Lambda function may roll it back.","$ref":"#/definitions/ActionList"},"ON_DEPLOYMENT_START":{"description":"After a deployment started; without content, and errors change nothing.","$ref":"#/definitions/ActionList"},"ON_DEPLOYMENT_STEP":{"description":"After each step of a deployment; without content, and errors change nothing.","$ref":"#/definitions/ActionList"},"ON_DEPLOYMENT_BAKING":{"description":"When all targets have the configuration and AppConfig watches the alarms; without content, and errors change nothing.","$ref":"#/definitions/ActionList"},"ON_DEPLOYMENT_COMPLETE":{"description":"After a deployment is complete; without content, and errors change nothing.","$ref":"#/definitions/ActionList"},"ON_DEPLOYMENT_ROLLED_BACK":{"description":"After a deployment was rolled back; without content, and errors change nothing.","$ref":"#/definitions/ActionList"},"PRE_DEPLOYMENT_TICK":{"description":"Deprecated: older API pages name it; it is taken as AT_DEPLOYMENT_TICK.","deprecationMessage":"Older API pages name it; write AT_DEPLOYMENT_TICK.","allOf":[{"$ref":"#/definitions/ActionList"}]}},"propertyNames":{"doNotSuggest":true,"enum":["PRE_CREATE_HOSTED_CONFIGURATION_VERSION","PRE_START_DEPLOYMENT","AT_DEPLOYMENT_TICK","ON_DEPLOYMENT_START","ON_DEPLOYMENT_STEP","ON_DEPLOYMENT_BAKING","ON_DEPLOYMENT_COMPLETE","ON_DEPLOYMENT_ROLLED_BACK","PRE_DEPLOYMENT_TICK"]},"additionalProperties":{"$ref":"#/definitions/ActionList"},"allOf":[{}]},"ActionList":{"type":"array","minItems":1,"maxItems":1,"items":{"$ref":"#/definitions/Action"}},"Action":{"description":"What AWS AppConfig invokes, and as whom.","type":"object","properties":{"Name":{"description":"The action's name.","examples":["BackUp"],"type":"string","if":{"pattern":"\\$\\{"},"then":{"$ref":"#/definitions/Variables"},"else":{"minLength":1,"maxLength":64}},"Description":{"$ref":"#/definitions/Description"},"Uri":{"description":"ARN of a Lambda function (with or without an alias or version), an SNS topic, an SQS queue or the default EventBridge event bus. PRE_… and AT_… actions take only Lambda functions.","examples":["arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:Backup","arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:deployments","arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:deployments","arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:event-bus/default"],"type":"string","if":{"pattern":"\\$\\{"},"then":{"$ref":"#/definitions/Variables"},"else":{"minLength":1,"maxLength":2048},"allOf":[{}]},"RoleArn":{"description":"The role that AWS AppConfig assumes to invoke the action; it must trust appconfig.amazonaws.com. Without it, a Lambda function's resource policy must allow AWS AppConfig. Not allowed with EventBridge.","examples":["arn:${AWS::Partition}:iam::${AWS::AccountId}:role/AppConfigBackup"],"type":"string","if":{"pattern":"\\$\\{"},"then":{"allOf":[{"$ref":"#/definitions/Variables"},{}]},"else":{"maxLength":2048,"pattern":"^arn:aws[a-zA-Z-]*:iam::[0-9]{12}:role/[a-zA-Z0-9_/.-]+$","patternErrorMessage":"must be the ARN of an IAM role, such as `arn:aws:iam::111122223333:role/AppConfigBackup`"}}},"required":["Name","Uri"],"additionalProperties":false,"allOf":[{}]},"Parameters":{"description":"The parameters that associations may set: at most ten, by name.","examples":[{"S3_BUCKET":{"Description":"Where backups go","Required":true}}],"type":"object","maxProperties":10,"propertyNames":{"minLength":1,"maxLength":64,"pattern":"^[^\\/#:\\n]*$","patternErrorMessage":"must not contain `/`, `#`, `:` or a line feed","allOf":[{"$ref":"#/definitions/NoVariable"}]},"additionalProperties":{"$ref":"#/definitions/Parameter"}},"Parameter":{"description":"A parameter is required, or dynamic, or neither.","type":"object","properties":{"Description":{"$ref":"#/definitions/Description"},"Required":{"description":"Every association has to set it.","type":"boolean","default":false},"Dynamic":{"description":"StartDeployment may set it; it reaches only PRE_START_DEPLOYMENT. An association's value is the default.","type":"boolean","default":false}},"additionalProperties":false,"allOf":[{}]},"Tags":{"description":"All tags, at most 48; a deployed tag that is not here is removed. Without this key, tags are left to others.","examples":[{"team":"platform"}],"type":"object","maxProperties":48,"propertyNames":{"minLength":1,"maxLength":128,"allOf":[{},{"$ref":"#/definitions/NoVariable"}]},"additionalProperties":{"description":"At most 256 characters; may be empty.","type":"string","if":{"pattern":"\\$\\{"},"then":{"$ref":"#/definitions/Variables"},"else":{"maxLength":256}}},"Association":{"description":"One resource that the extension runs for: an application, or an environment or a configuration profile of it.","examples":[{"Application":"MobileApps","Environment":"Production"}],"type":"object","properties":{"Application":{"description":"Name, Id or ARN of the application.","examples":["MobileApps"],"type":"string","if":{"pattern":"\\$\\{"},"then":{"$ref":"#/definitions/Variables"},"else":{"minLength":1,"maxLength":2048,"pattern":"^(?!arn:)|^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:[0-9]{12}:application/[a-z0-9]{4,7}$","patternErrorMessage":"must be the name, the Id or the ARN of an application (`arn:aws:appconfig:<region>:<account>:application/<id>`)"}},"Environment":{"description":"Name, Id or ARN of an environment of the application.","examples":["Production"],"type":"string","if":{"pattern":"\\$\\{"},"then":{"$ref":"#/definitions/Variables"},"else":{"minLength":1,"maxLength":2048,"pattern":"^(?!arn:)|^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:[0-9]{12}:application/[a-z0-9]{4,7}/environment/[a-z0-9]{4,7}$","patternErrorMessage":"must be the name, the Id or the ARN of an environment (`arn:aws:appconfig:<region>:<account>:application/<id>/environment/<id>`)"}},"ConfigurationProfile":{"description":"Name, Id or ARN of a configuration profile of the application.","examples":["flags"],"type":"string","if":{"pattern":"\\$\\{"},"then":{"$ref":"#/definitions/Variables"},"else":{"minLength":1,"maxLength":2048,"pattern":"^(?!arn:)|^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:[0-9]{12}:application/[a-z0-9]{4,7}/configurationprofile/[a-z0-9]{4,7}$","patternErrorMessage":"must be the name, the Id or the ARN of a configuration profile (`arn:aws:appconfig:<region>:<account>:application/<id>/configurationprofile/<id>`)"}},"ResourceIdentifier":{"description":"The ARN of an application, an environment or a configuration profile, instead of names.","examples":["arn:${AWS::Partition}:appconfig:${AWS::Region}:${AWS::AccountId}:application/abc1234/environment/def5678"],"type":"string","if":{"pattern":"\\$\\{"},"then":{"allOf":[{"$ref":"#/definitions/Variables"},{}]},"else":{"maxLength":2048,"pattern":"^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:[0-9]{12}:application/[a-z0-9]{4,7}(/(environment|configurationprofile)/[a-z0-9]{4,7})?$","patternErrorMessage":"must be the ARN of an application, an environment or a configuration profile of AWS AppConfig, such as `arn:aws:appconfig:us-east-1:111122223333:application/abc1234`"}},"ExtensionVersionNumber":{"description":"The version to stay at; this apply may be what creates it. Without this key, the newest version.","examples":[2],"type":"integer","minimum":1,"maximum":2147483647},"Parameters":{"description":"Values of the extension's parameters, at most ten.","examples":[{"S3_BUCKET":"backups"}],"type":"object","maxProperties":10,"propertyNames":{"minLength":1,"maxLength":64,"pattern":"^[^\\/#:\\n]*$","patternErrorMessage":"must not contain `/`, `#`, `:` or a line feed","allOf":[{"$ref":"#/definitions/NoVariable"}]},"additionalProperties":{"description":"1 to 2,048 characters.","type":"string","if":{"pattern":"\\$\\{"},"then":{"$ref":"#/definitions/Variables"},"else":{"minLength":1,"maxLength":2048}}},"Tags":{"$ref":"#/definitions/Tags"}},"additionalProperties":false,"if":{"required":["ResourceIdentifier"]},"then":{"properties":{"Application":false,"Environment":false,"ConfigurationProfile":false}},"else":{"required":["Application"]},"dependencies":{"Environment":{"properties":{"ConfigurationProfile":false}}}}}};const schema13 = {};const func2 = Object.prototype.hasOwnProperty;const func3 = (__nccwpck_require__(6214)/* ["default"] */ .A);const schema12 = {"description":"The extension's name, unique in an account and region. Its versions share it.","examples":["MySampleExtension"],"type":"string","if":{"pattern":"\\$\\{"},"then":{"$ref":"#/definitions/Variables"},"else":{"minLength":1,"maxLength":64,"pattern":"^[^\\/#:\\n]*$","patternErrorMessage":"must not contain `/`, `#`, `:` or a line feed"}};const pattern0 = new RegExp("\\$\\{", "u");const pattern1 = new RegExp("^[^\\/#:\\n]*$", "u");function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(typeof data !== "string"){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}const _errs1 = errors;let valid0 = true;const _errs2 = errors;if(typeof data === "string"){if(!pattern0.test(data)){const err1 = {};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}var _valid0 = _errs2 === errors;errors = _errs1;if(vErrors !== null){if(_errs1){vErrors.length = _errs1;}else {vErrors = null;}}let ifClause0;if(_valid0){const _errs3 = errors;var _valid0 = _errs3 === errors;valid0 = _valid0;ifClause0 = "then";}else {const _errs4 = errors;if(typeof data === "string"){if(func3(data) > 64){const err2 = {instancePath,schemaPath:"#/else/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema12.else,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(func3(data) < 1){const err3 = {instancePath,schemaPath:"#/else/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.else,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern1.test(data)){const err4 = {instancePath,schemaPath:"#/else/pattern",keyword:"pattern",params:{pattern: "^[^\\/#:\\n]*$"},message:"must match pattern \""+"^[^\\/#:\\n]*$"+"\"",schema:"^[^\\/#:\\n]*$",parentSchema:schema12.else,data};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}var _valid0 = _errs4 === errors;valid0 = _valid0;ifClause0 = "else";}if(!valid0){const err5 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema12.if,parentSchema:schema12,data};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}validate11.errors = vErrors;return errors === 0;}const schema14 = {"description":"For people; at most 1,024 characters.","type":"string","if":{"pattern":"\\$\\{"},"then":{"$ref":"#/definitions/Variables"},"else":{"maxLength":1024}};function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(typeof data !== "string"){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}const _errs1 = errors;let valid0 = true;const _errs2 = errors;if(typeof data === "string"){if(!pattern0.test(data)){const err1 = {};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}var _valid0 = _errs2 === errors;errors = _errs1;if(vErrors !== null){if(_errs1){vErrors.length = _errs1;}else {vErrors = null;}}let ifClause0;if(_valid0){const _errs3 = errors;var _valid0 = _errs3 === errors;valid0 = _valid0;ifClause0 = "then";}else {const _errs4 = errors;if(typeof data === "string"){if(func3(data) > 1024){const err2 = {instancePath,schemaPath:"#/else/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema14.else,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}var _valid0 = _errs4 === errors;valid0 = _valid0;ifClause0 = "else";}if(!valid0){const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema14.if,parentSchema:schema14,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}validate13.errors = vErrors;return errors === 0;}const schema16 = {"description":"One to five action points, each with exactly one action.","type":"object","minProperties":1,"maxProperties":5,"properties":{"PRE_CREATE_HOSTED_CONFIGURATION_VERSION":{"description":"Before a hosted configuration version is made: the Lambda function sees the content, may replace it, and may refuse it.","$ref":"#/definitions/ActionList"},"PRE_START_DEPLOYMENT":{"description":"Before a deployment starts: the Lambda function sees the content, may replace it, and may refuse the deployment. The only action point that dynamic parameters reach.","$ref":"#/definitions/ActionList"},"AT_DEPLOYMENT_TICK":{"description":"Every minute while a deployment runs: the Lambda function may roll it back.","$ref":"#/definitions/ActionList"},"ON_DEPLOYMENT_START":{"description":"After a deployment started; without content, and errors change nothing.","$ref":"#/definitions/ActionList"},"ON_DEPLOYMENT_STEP":{"description":"After each step of a deployment; without content, and errors change nothing.","$ref":"#/definitions/ActionList"},"ON_DEPLOYMENT_BAKING":{"description":"When all targets have the configuration and AppConfig watches the alarms; without content, and errors change nothing.","$ref":"#/definitions/ActionList"},"ON_DEPLOYMENT_COMPLETE":{"description":"After a deployment is complete; without content, and errors change nothing.","$ref":"#/definitions/ActionList"},"ON_DEPLOYMENT_ROLLED_BACK":{"description":"After a deployment was rolled back; without content, and errors change nothing.","$ref":"#/definitions/ActionList"},"PRE_DEPLOYMENT_TICK":{"description":"Deprecated: older API pages name it; it is taken as AT_DEPLOYMENT_TICK.","deprecationMessage":"Older API pages name it; write AT_DEPLOYMENT_TICK.","allOf":[{"$ref":"#/definitions/ActionList"}]}},"propertyNames":{"doNotSuggest":true,"enum":["PRE_CREATE_HOSTED_CONFIGURATION_VERSION","PRE_START_DEPLOYMENT","AT_DEPLOYMENT_TICK","ON_DEPLOYMENT_START","ON_DEPLOYMENT_STEP","ON_DEPLOYMENT_BAKING","ON_DEPLOYMENT_COMPLETE","ON_DEPLOYMENT_ROLLED_BACK","PRE_DEPLOYMENT_TICK"]},"additionalProperties":{"$ref":"#/definitions/ActionList"},"allOf":[{}]};const schema17 = {"type":"array","minItems":1,"maxItems":1,"items":{"$ref":"#/definitions/Action"}};const schema18 = {"description":"What AWS AppConfig invokes, and as whom.","type":"object","properties":{"Name":{"description":"The action's name.","examples":["BackUp"],"type":"string","if":{"pattern":"\\$\\{"},"then":{"$ref":"#/definitions/Variables"},"else":{"minLength":1,"maxLength":64}},"Description":{"$ref":"#/definitions/Description"},"Uri":{"description":"ARN of a Lambda function (with or without an alias or version), an SNS topic, an SQS queue or the default EventBridge event bus. PRE_… and AT_… actions take only Lambda functions.","examples":["arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:Backup","arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:deployments","arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:deployments","arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:event-bus/default"],"type":"string","if":{"pattern":"\\$\\{"},"then":{"$ref":"#/definitions/Variables"},"else":{"minLength":1,"maxLength":2048},"allOf":[{}]},"RoleArn":{"description":"The role that AWS AppConfig assumes to invoke the action; it must trust appconfig.amazonaws.com. Without it, a Lambda function's resource policy must allow AWS AppConfig. Not allowed with EventBridge.","examples":["arn:${AWS::Partition}:iam::${AWS::AccountId}:role/AppConfigBackup"],"type":"string","if":{"pattern":"\\$\\{"},"then":{"allOf":[{"$ref":"#/definitions/Variables"},{}]},"else":{"maxLength":2048,"pattern":"^arn:aws[a-zA-Z-]*:iam::[0-9]{12}:role/[a-zA-Z0-9_/.-]+$","patternErrorMessage":"must be the ARN of an IAM role, such as `arn:aws:iam::111122223333:role/AppConfigBackup`"}}},"required":["Name","Uri"],"additionalProperties":false,"allOf":[{}]};const pattern6 = new RegExp("^arn:aws[a-zA-Z-]*:iam::[0-9]{12}:role/[a-zA-Z0-9_/.-]+$", "u");function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.Name === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'",schema:schema18.required,parentSchema:schema18,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.Uri === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Uri"},message:"must have required property '"+"Uri"+"'",schema:schema18.required,parentSchema:schema18,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!((((key0 === "Name") || (key0 === "Description")) || (key0 === "Uri")) || (key0 === "RoleArn"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema18,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.Name !== undefined){let data0 = data.Name;if(typeof data0 !== "string"){const err3 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.Name.type,parentSchema:schema18.properties.Name,data:data0};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}const _errs4 = errors;let valid2 = true;const _errs5 = errors;if(typeof data0 === "string"){if(!pattern0.test(data0)){const err4 = {};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}var _valid0 = _errs5 === errors;errors = _errs4;if(vErrors !== null){if(_errs4){vErrors.length = _errs4;}else {vErrors = null;}}let ifClause0;if(_valid0){const _errs6 = errors;var _valid0 = _errs6 === errors;valid2 = _valid0;ifClause0 = "then";}else {const _errs7 = errors;if(typeof data0 === "string"){if(func3(data0) > 64){const err5 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/else/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema18.properties.Name.else,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(func3(data0) < 1){const err6 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/else/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema18.properties.Name.else,data:data0};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}var _valid0 = _errs7 === errors;valid2 = _valid0;ifClause0 = "else";}if(!valid2){const err7 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema18.properties.Name.if,parentSchema:schema18.properties.Name,data:data0};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.Description !== undefined){if(!(validate13(data.Description, {instancePath:instancePath+"/Description",parentData:data,parentDataProperty:"Description",rootData}))){vErrors = vErrors === null ? validate13.errors : add(vErrors, validate13.errors);errors = vErrors.length;}}if(data.Uri !== undefined){let data2 = data.Uri;if(typeof data2 !== "string"){const err8 = {instancePath:instancePath+"/Uri",schemaPath:"#/properties/Uri/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.Uri.type,parentSchema:schema18.properties.Uri,data:data2};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}const _errs11 = errors;let valid5 = true;const _errs12 = errors;if(typeof data2 === "string"){if(!pattern0.test(data2)){const err9 = {};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}var _valid1 = _errs12 === errors;errors = _errs11;if(vErrors !== null){if(_errs11){vErrors.length = _errs11;}else {vErrors = null;}}let ifClause1;if(_valid1){const _errs13 = errors;var _valid1 = _errs13 === errors;valid5 = _valid1;ifClause1 = "then";}else {const _errs14 = errors;if(typeof data2 === "string"){if(func3(data2) > 2048){const err10 = {instancePath:instancePath+"/Uri",schemaPath:"#/properties/Uri/else/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema18.properties.Uri.else,data:data2};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(func3(data2) < 1){const err11 = {instancePath:instancePath+"/Uri",schemaPath:"#/properties/Uri/else/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema18.properties.Uri.else,data:data2};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}var _valid1 = _errs14 === errors;valid5 = _valid1;ifClause1 = "else";}if(!valid5){const err12 = {instancePath:instancePath+"/Uri",schemaPath:"#/properties/Uri/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema18.properties.Uri.if,parentSchema:schema18.properties.Uri,data:data2};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.RoleArn !== undefined){let data3 = data.RoleArn;if(typeof data3 !== "string"){const err13 = {instancePath:instancePath+"/RoleArn",schemaPath:"#/properties/RoleArn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.RoleArn.type,parentSchema:schema18.properties.RoleArn,data:data3};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}const _errs17 = errors;let valid7 = true;const _errs18 = errors;if(typeof data3 === "string"){if(!pattern0.test(data3)){const err14 = {};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}var _valid2 = _errs18 === errors;errors = _errs17;if(vErrors !== null){if(_errs17){vErrors.length = _errs17;}else {vErrors = null;}}let ifClause2;if(_valid2){const _errs19 = errors;var _valid2 = _errs19 === errors;valid7 = _valid2;ifClause2 = "then";}else {const _errs21 = errors;if(typeof data3 === "string"){if(func3(data3) > 2048){const err15 = {instancePath:instancePath+"/RoleArn",schemaPath:"#/properties/RoleArn/else/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema18.properties.RoleArn.else,data:data3};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}if(!pattern6.test(data3)){const err16 = {instancePath:instancePath+"/RoleArn",schemaPath:"#/properties/RoleArn/else/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-zA-Z-]*:iam::[0-9]{12}:role/[a-zA-Z0-9_/.-]+$"},message:"must match pattern \""+"^arn:aws[a-zA-Z-]*:iam::[0-9]{12}:role/[a-zA-Z0-9_/.-]+$"+"\"",schema:"^arn:aws[a-zA-Z-]*:iam::[0-9]{12}:role/[a-zA-Z0-9_/.-]+$",parentSchema:schema18.properties.RoleArn.else,data:data3};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}var _valid2 = _errs21 === errors;valid7 = _valid2;ifClause2 = "else";}if(!valid7){const err17 = {instancePath:instancePath+"/RoleArn",schemaPath:"#/properties/RoleArn/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema18.properties.RoleArn.if,parentSchema:schema18.properties.RoleArn,data:data3};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}else {const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.type,parentSchema:schema18,data};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}validate17.errors = vErrors;return errors === 0;}function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length > 1){const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items",schema:1,parentSchema:schema17,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.length < 1){const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema17,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){if(!(validate17(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate17.errors : add(vErrors, validate17.errors);errors = vErrors.length;}}}else {const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.type,parentSchema:schema17,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}validate16.errors = vErrors;return errors === 0;}function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(Object.keys(data).length > 5){const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 5},message:"must NOT have more than 5 properties",schema:5,parentSchema:schema16,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(Object.keys(data).length < 1){const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema16,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){const _errs1 = errors;if(!(((((((((key0 === "PRE_CREATE_HOSTED_CONFIGURATION_VERSION") || (key0 === "PRE_START_DEPLOYMENT")) || (key0 === "AT_DEPLOYMENT_TICK")) || (key0 === "ON_DEPLOYMENT_START")) || (key0 === "ON_DEPLOYMENT_STEP")) || (key0 === "ON_DEPLOYMENT_BAKING")) || (key0 === "ON_DEPLOYMENT_COMPLETE")) || (key0 === "ON_DEPLOYMENT_ROLLED_BACK")) || (key0 === "PRE_DEPLOYMENT_TICK"))){const err2 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema16.propertyNames.enum},message:"must be equal to one of the allowed values",schema:schema16.propertyNames.enum,parentSchema:schema16.propertyNames,data:key0,propertyName:key0};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}var valid1 = _errs1 === errors;if(!valid1){const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema16.propertyNames,parentSchema:schema16,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}for(const key1 in data){if(!(func2.call(schema16.properties, key1))){if(!(validate16(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){vErrors = vErrors === null ? validate16.errors : add(vErrors, validate16.errors);errors = vErrors.length;}}}if(data.PRE_CREATE_HOSTED_CONFIGURATION_VERSION !== undefined){if(!(validate16(data.PRE_CREATE_HOSTED_CONFIGURATION_VERSION, {instancePath:instancePath+"/PRE_CREATE_HOSTED_CONFIGURATION_VERSION",parentData:data,parentDataProperty:"PRE_CREATE_HOSTED_CONFIGURATION_VERSION",rootData}))){vErrors = vErrors === null ? validate16.errors : add(vErrors, validate16.errors);errors = vErrors.length;}}if(data.PRE_START_DEPLOYMENT !== undefined){if(!(validate16(data.PRE_START_DEPLOYMENT, {instancePath:instancePath+"/PRE_START_DEPLOYMENT",parentData:data,parentDataProperty:"PRE_START_DEPLOYMENT",rootData}))){vErrors = vErrors === null ? validate16.errors : add(vErrors, validate16.errors);errors = vErrors.length;}}if(data.AT_DEPLOYMENT_TICK !== undefined){if(!(validate16(data.AT_DEPLOYMENT_TICK, {instancePath:instancePath+"/AT_DEPLOYMENT_TICK",parentData:data,parentDataProperty:"AT_DEPLOYMENT_TICK",rootData}))){vErrors = vErrors === null ? validate16.errors : add(vErrors, validate16.errors);errors = vErrors.length;}}if(data.ON_DEPLOYMENT_START !== undefined){if(!(validate16(data.ON_DEPLOYMENT_START, {instancePath:instancePath+"/ON_DEPLOYMENT_START",parentData:data,parentDataProperty:"ON_DEPLOYMENT_START",rootData}))){vErrors = vErrors === null ? validate16.errors : add(vErrors, validate16.errors);errors = vErrors.length;}}if(data.ON_DEPLOYMENT_STEP !== undefined){if(!(validate16(data.ON_DEPLOYMENT_STEP, {instancePath:instancePath+"/ON_DEPLOYMENT_STEP",parentData:data,parentDataProperty:"ON_DEPLOYMENT_STEP",rootData}))){vErrors = vErrors === null ? validate16.errors : add(vErrors, validate16.errors);errors = vErrors.length;}}if(data.ON_DEPLOYMENT_BAKING !== undefined){if(!(validate16(data.ON_DEPLOYMENT_BAKING, {instancePath:instancePath+"/ON_DEPLOYMENT_BAKING",parentData:data,parentDataProperty:"ON_DEPLOYMENT_BAKING",rootData}))){vErrors = vErrors === null ? validate16.errors : add(vErrors, validate16.errors);errors = vErrors.length;}}if(data.ON_DEPLOYMENT_COMPLETE !== undefined){if(!(validate16(data.ON_DEPLOYMENT_COMPLETE, {instancePath:instancePath+"/ON_DEPLOYMENT_COMPLETE",parentData:data,parentDataProperty:"ON_DEPLOYMENT_COMPLETE",rootData}))){vErrors = vErrors === null ? validate16.errors : add(vErrors, validate16.errors);errors = vErrors.length;}}if(data.ON_DEPLOYMENT_ROLLED_BACK !== undefined){if(!(validate16(data.ON_DEPLOYMENT_ROLLED_BACK, {instancePath:instancePath+"/ON_DEPLOYMENT_ROLLED_BACK",parentData:data,parentDataProperty:"ON_DEPLOYMENT_ROLLED_BACK",rootData}))){vErrors = vErrors === null ? validate16.errors : add(vErrors, validate16.errors);errors = vErrors.length;}}if(data.PRE_DEPLOYMENT_TICK !== undefined){if(!(validate16(data.PRE_DEPLOYMENT_TICK, {instancePath:instancePath+"/PRE_DEPLOYMENT_TICK",parentData:data,parentDataProperty:"PRE_DEPLOYMENT_TICK",rootData}))){vErrors = vErrors === null ? validate16.errors : add(vErrors, validate16.errors);errors = vErrors.length;}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate15.errors = vErrors;return errors === 0;}const schema22 = {"description":"The parameters that associations may set: at most ten, by name.","examples":[{"S3_BUCKET":{"Description":"Where backups go","Required":true}}],"type":"object","maxProperties":10,"propertyNames":{"minLength":1,"maxLength":64,"pattern":"^[^\\/#:\\n]*$","patternErrorMessage":"must not contain `/`, `#`, `:` or a line feed","allOf":[{"$ref":"#/definitions/NoVariable"}]},"additionalProperties":{"$ref":"#/definitions/Parameter"}};const schema23 = {};const schema24 = {"description":"A parameter is required, or dynamic, or neither.","type":"object","properties":{"Description":{"$ref":"#/definitions/Description"},"Required":{"description":"Every association has to set it.","type":"boolean","default":false},"Dynamic":{"description":"StartDeployment may set it; it reaches only PRE_START_DEPLOYMENT. An association's value is the default.","type":"boolean","default":false}},"additionalProperties":false,"allOf":[{}]};function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((key0 === "Description") || (key0 === "Required")) || (key0 === "Dynamic"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema24,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.Description !== undefined){if(!(validate13(data.Description, {instancePath:instancePath+"/Description",parentData:data,parentDataProperty:"Description",rootData}))){vErrors = vErrors === null ? validate13.errors : add(vErrors, validate13.errors);errors = vErrors.length;}}if(data.Required !== undefined){let data1 = data.Required;if(typeof data1 !== "boolean"){const err1 = {instancePath:instancePath+"/Required",schemaPath:"#/properties/Required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema24.properties.Required.type,parentSchema:schema24.properties.Required,data:data1};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.Dynamic !== undefined){let data2 = data.Dynamic;if(typeof data2 !== "boolean"){const err2 = {instancePath:instancePath+"/Dynamic",schemaPath:"#/properties/Dynamic/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema24.properties.Dynamic.type,parentSchema:schema24.properties.Dynamic,data:data2};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}}else {const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}validate32.errors = vErrors;return errors === 0;}function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(Object.keys(data).length > 10){const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties",schema:10,parentSchema:schema22,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){const _errs1 = errors;if(typeof key0 === "string"){if(func3(key0) > 64){const err1 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema22.propertyNames,data:key0,propertyName:key0};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(func3(key0) < 1){const err2 = {instancePath,schemaPath:"#/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema22.propertyNames,data:key0,propertyName:key0};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!pattern1.test(key0)){const err3 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\/#:\\n]*$"},message:"must match pattern \""+"^[^\\/#:\\n]*$"+"\"",schema:"^[^\\/#:\\n]*$",parentSchema:schema22.propertyNames,data:key0,propertyName:key0};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}var valid0 = _errs1 === errors;if(!valid0){const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema22.propertyNames,parentSchema:schema22,data};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}for(const key1 in data){if(!(validate32(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){vErrors = vErrors === null ? validate32.errors : add(vErrors, validate32.errors);errors = vErrors.length;}}}else {const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}validate31.errors = vErrors;return errors === 0;}const schema25 = {"description":"All tags, at most 48; a deployed tag that is not here is removed. Without this key, tags are left to others.","examples":[{"team":"platform"}],"type":"object","maxProperties":48,"propertyNames":{"minLength":1,"maxLength":128,"allOf":[{},{"$ref":"#/definitions/NoVariable"}]},"additionalProperties":{"description":"At most 256 characters; may be empty.","type":"string","if":{"pattern":"\\$\\{"},"then":{"$ref":"#/definitions/Variables"},"else":{"maxLength":256}}};function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(Object.keys(data).length > 48){const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 48},message:"must NOT have more than 48 properties",schema:48,parentSchema:schema25,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){const _errs1 = errors;if(typeof key0 === "string"){if(func3(key0) > 128){const err1 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema25.propertyNames,data:key0,propertyName:key0};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(func3(key0) < 1){const err2 = {instancePath,schemaPath:"#/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.propertyNames,data:key0,propertyName:key0};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}var valid0 = _errs1 === errors;if(!valid0){const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema25.propertyNames,parentSchema:schema25,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}for(const key1 in data){let data0 = data[key1];if(typeof data0 !== "string"){const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.additionalProperties.type,parentSchema:schema25.additionalProperties,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}const _errs6 = errors;let valid4 = true;const _errs7 = errors;if(typeof data0 === "string"){if(!pattern0.test(data0)){const err5 = {};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}var _valid0 = _errs7 === errors;errors = _errs6;if(vErrors !== null){if(_errs6){vErrors.length = _errs6;}else {vErrors = null;}}let ifClause0;if(_valid0){const _errs8 = errors;var _valid0 = _errs8 === errors;valid4 = _valid0;ifClause0 = "then";}else {const _errs9 = errors;if(typeof data0 === "string"){if(func3(data0) > 256){const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/else/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema25.additionalProperties.else,data:data0};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}var _valid0 = _errs9 === errors;valid4 = _valid0;ifClause0 = "else";}if(!valid4){const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema25.additionalProperties.if,parentSchema:schema25.additionalProperties,data:data0};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}else {const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}validate36.errors = vErrors;return errors === 0;}const schema30 = {"description":"One resource that the extension runs for: an application, or an environment or a configuration profile of it.","examples":[{"Application":"MobileApps","Environment":"Production"}],"type":"object","properties":{"Application":{"description":"Name, Id or ARN of the application.","examples":["MobileApps"],"type":"string","if":{"pattern":"\\$\\{"},"then":{"$ref":"#/definitions/Variables"},"else":{"minLength":1,"maxLength":2048,"pattern":"^(?!arn:)|^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:[0-9]{12}:application/[a-z0-9]{4,7}$","patternErrorMessage":"must be the name, the Id or the ARN of an application (`arn:aws:appconfig:<region>:<account>:application/<id>`)"}},"Environment":{"description":"Name, Id or ARN of an environment of the application.","examples":["Production"],"type":"string","if":{"pattern":"\\$\\{"},"then":{"$ref":"#/definitions/Variables"},"else":{"minLength":1,"maxLength":2048,"pattern":"^(?!arn:)|^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:[0-9]{12}:application/[a-z0-9]{4,7}/environment/[a-z0-9]{4,7}$","patternErrorMessage":"must be the name, the Id or the ARN of an environment (`arn:aws:appconfig:<region>:<account>:application/<id>/environment/<id>`)"}},"ConfigurationProfile":{"description":"Name, Id or ARN of a configuration profile of the application.","examples":["flags"],"type":"string","if":{"pattern":"\\$\\{"},"then":{"$ref":"#/definitions/Variables"},"else":{"minLength":1,"maxLength":2048,"pattern":"^(?!arn:)|^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:[0-9]{12}:application/[a-z0-9]{4,7}/configurationprofile/[a-z0-9]{4,7}$","patternErrorMessage":"must be the name, the Id or the ARN of a configuration profile (`arn:aws:appconfig:<region>:<account>:application/<id>/configurationprofile/<id>`)"}},"ResourceIdentifier":{"description":"The ARN of an application, an environment or a configuration profile, instead of names.","examples":["arn:${AWS::Partition}:appconfig:${AWS::Region}:${AWS::AccountId}:application/abc1234/environment/def5678"],"type":"string","if":{"pattern":"\\$\\{"},"then":{"allOf":[{"$ref":"#/definitions/Variables"},{}]},"else":{"maxLength":2048,"pattern":"^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:[0-9]{12}:application/[a-z0-9]{4,7}(/(environment|configurationprofile)/[a-z0-9]{4,7})?$","patternErrorMessage":"must be the ARN of an application, an environment or a configuration profile of AWS AppConfig, such as `arn:aws:appconfig:us-east-1:111122223333:application/abc1234`"}},"ExtensionVersionNumber":{"description":"The version to stay at; this apply may be what creates it. Without this key, the newest version.","examples":[2],"type":"integer","minimum":1,"maximum":2147483647},"Parameters":{"description":"Values of the extension's parameters, at most ten.","examples":[{"S3_BUCKET":"backups"}],"type":"object","maxProperties":10,"propertyNames":{"minLength":1,"maxLength":64,"pattern":"^[^\\/#:\\n]*$","patternErrorMessage":"must not contain `/`, `#`, `:` or a line feed","allOf":[{"$ref":"#/definitions/NoVariable"}]},"additionalProperties":{"description":"1 to 2,048 characters.","type":"string","if":{"pattern":"\\$\\{"},"then":{"$ref":"#/definitions/Variables"},"else":{"minLength":1,"maxLength":2048}}},"Tags":{"$ref":"#/definitions/Tags"}},"additionalProperties":false,"if":{"required":["ResourceIdentifier"]},"then":{"properties":{"Application":false,"Environment":false,"ConfigurationProfile":false}},"else":{"required":["Application"]},"dependencies":{"Environment":{"properties":{"ConfigurationProfile":false}}}};const pattern13 = new RegExp("^(?!arn:)|^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:[0-9]{12}:application/[a-z0-9]{4,7}$", "u");const pattern15 = new RegExp("^(?!arn:)|^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:[0-9]{12}:application/[a-z0-9]{4,7}/environment/[a-z0-9]{4,7}$", "u");const pattern17 = new RegExp("^(?!arn:)|^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:[0-9]{12}:application/[a-z0-9]{4,7}/configurationprofile/[a-z0-9]{4,7}$", "u");const pattern19 = new RegExp("^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:[0-9]{12}:application/[a-z0-9]{4,7}(/(environment|configurationprofile)/[a-z0-9]{4,7})?$", "u");function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs1 = errors;let valid0 = true;const _errs2 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.ResourceIdentifier === undefined) && (missing0 = "ResourceIdentifier")){const err0 = {};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}var _valid0 = _errs2 === errors;errors = _errs1;if(vErrors !== null){if(_errs1){vErrors.length = _errs1;}else {vErrors = null;}}let ifClause0;if(_valid0){const _errs3 = errors;if(data && typeof data == "object" && !Array.isArray(data)){if(data.Application !== undefined){const err1 = {instancePath:instancePath+"/Application",schemaPath:"#/then/properties/Application/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema30.then.properties.Application,data:data.Application};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.Environment !== undefined){const err2 = {instancePath:instancePath+"/Environment",schemaPath:"#/then/properties/Environment/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema30.then.properties.Environment,data:data.Environment};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data.ConfigurationProfile !== undefined){const err3 = {instancePath:instancePath+"/ConfigurationProfile",schemaPath:"#/then/properties/ConfigurationProfile/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema30.then.properties.ConfigurationProfile,data:data.ConfigurationProfile};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}var _valid0 = _errs3 === errors;valid0 = _valid0;ifClause0 = "then";}else {const _errs4 = errors;if(data && typeof data == "object" && !Array.isArray(data)){if(data.Application === undefined){const err4 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "Application"},message:"must have required property '"+"Application"+"'",schema:schema30.else.required,parentSchema:schema30.else,data};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}var _valid0 = _errs4 === errors;valid0 = _valid0;ifClause0 = "else";}if(!valid0){const err5 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema30.if,parentSchema:schema30,data};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((((((key0 === "Application") || (key0 === "Environment")) || (key0 === "ConfigurationProfile")) || (key0 === "ResourceIdentifier")) || (key0 === "ExtensionVersionNumber")) || (key0 === "Parameters")) || (key0 === "Tags"))){const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema30,data};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.Environment !== undefined){if(data && typeof data == "object" && !Array.isArray(data)){if(data.ConfigurationProfile !== undefined){const err7 = {instancePath:instancePath+"/ConfigurationProfile",schemaPath:"#/dependencies/Environment/properties/ConfigurationProfile/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema30.dependencies.Environment.properties.ConfigurationProfile,data:data.ConfigurationProfile};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}if(data.Application !== undefined){let data4 = data.Application;if(typeof data4 !== "string"){const err8 = {instancePath:instancePath+"/Application",schemaPath:"#/properties/Application/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.Application.type,parentSchema:schema30.properties.Application,data:data4};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}const _errs9 = errors;let valid5 = true;const _errs10 = errors;if(typeof data4 === "string"){if(!pattern0.test(data4)){const err9 = {};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}var _valid1 = _errs10 === errors;errors = _errs9;if(vErrors !== null){if(_errs9){vErrors.length = _errs9;}else {vErrors = null;}}let ifClause1;if(_valid1){const _errs11 = errors;var _valid1 = _errs11 === errors;valid5 = _valid1;ifClause1 = "then";}else {const _errs12 = errors;if(typeof data4 === "string"){if(func3(data4) > 2048){const err10 = {instancePath:instancePath+"/Application",schemaPath:"#/properties/Application/else/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema30.properties.Application.else,data:data4};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(func3(data4) < 1){const err11 = {instancePath:instancePath+"/Application",schemaPath:"#/properties/Application/else/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema30.properties.Application.else,data:data4};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(!pattern13.test(data4)){const err12 = {instancePath:instancePath+"/Application",schemaPath:"#/properties/Application/else/pattern",keyword:"pattern",params:{pattern: "^(?!arn:)|^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:[0-9]{12}:application/[a-z0-9]{4,7}$"},message:"must match pattern \""+"^(?!arn:)|^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:[0-9]{12}:application/[a-z0-9]{4,7}$"+"\"",schema:"^(?!arn:)|^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:[0-9]{12}:application/[a-z0-9]{4,7}$",parentSchema:schema30.properties.Application.else,data:data4};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}var _valid1 = _errs12 === errors;valid5 = _valid1;ifClause1 = "else";}if(!valid5){const err13 = {instancePath:instancePath+"/Application",schemaPath:"#/properties/Application/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema30.properties.Application.if,parentSchema:schema30.properties.Application,data:data4};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(data.Environment !== undefined){let data5 = data.Environment;if(typeof data5 !== "string"){const err14 = {instancePath:instancePath+"/Environment",schemaPath:"#/properties/Environment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.Environment.type,parentSchema:schema30.properties.Environment,data:data5};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}const _errs15 = errors;let valid7 = true;const _errs16 = errors;if(typeof data5 === "string"){if(!pattern0.test(data5)){const err15 = {};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}var _valid2 = _errs16 === errors;errors = _errs15;if(vErrors !== null){if(_errs15){vErrors.length = _errs15;}else {vErrors = null;}}let ifClause2;if(_valid2){const _errs17 = errors;var _valid2 = _errs17 === errors;valid7 = _valid2;ifClause2 = "then";}else {const _errs18 = errors;if(typeof data5 === "string"){if(func3(data5) > 2048){const err16 = {instancePath:instancePath+"/Environment",schemaPath:"#/properties/Environment/else/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema30.properties.Environment.else,data:data5};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if(func3(data5) < 1){const err17 = {instancePath:instancePath+"/Environment",schemaPath:"#/properties/Environment/else/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema30.properties.Environment.else,data:data5};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}if(!pattern15.test(data5)){const err18 = {instancePath:instancePath+"/Environment",schemaPath:"#/properties/Environment/else/pattern",keyword:"pattern",params:{pattern: "^(?!arn:)|^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:[0-9]{12}:application/[a-z0-9]{4,7}/environment/[a-z0-9]{4,7}$"},message:"must match pattern \""+"^(?!arn:)|^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:[0-9]{12}:application/[a-z0-9]{4,7}/environment/[a-z0-9]{4,7}$"+"\"",schema:"^(?!arn:)|^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:[0-9]{12}:application/[a-z0-9]{4,7}/environment/[a-z0-9]{4,7}$",parentSchema:schema30.properties.Environment.else,data:data5};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}var _valid2 = _errs18 === errors;valid7 = _valid2;ifClause2 = "else";}if(!valid7){const err19 = {instancePath:instancePath+"/Environment",schemaPath:"#/properties/Environment/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema30.properties.Environment.if,parentSchema:schema30.properties.Environment,data:data5};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}if(data.ConfigurationProfile !== undefined){let data6 = data.ConfigurationProfile;if(typeof data6 !== "string"){const err20 = {instancePath:instancePath+"/ConfigurationProfile",schemaPath:"#/properties/ConfigurationProfile/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.ConfigurationProfile.type,parentSchema:schema30.properties.ConfigurationProfile,data:data6};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}const _errs21 = errors;let valid9 = true;const _errs22 = errors;if(typeof data6 === "string"){if(!pattern0.test(data6)){const err21 = {};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}var _valid3 = _errs22 === errors;errors = _errs21;if(vErrors !== null){if(_errs21){vErrors.length = _errs21;}else {vErrors = null;}}let ifClause3;if(_valid3){const _errs23 = errors;var _valid3 = _errs23 === errors;valid9 = _valid3;ifClause3 = "then";}else {const _errs24 = errors;if(typeof data6 === "string"){if(func3(data6) > 2048){const err22 = {instancePath:instancePath+"/ConfigurationProfile",schemaPath:"#/properties/ConfigurationProfile/else/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema30.properties.ConfigurationProfile.else,data:data6};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}if(func3(data6) < 1){const err23 = {instancePath:instancePath+"/ConfigurationProfile",schemaPath:"#/properties/ConfigurationProfile/else/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema30.properties.ConfigurationProfile.else,data:data6};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}if(!pattern17.test(data6)){const err24 = {instancePath:instancePath+"/ConfigurationProfile",schemaPath:"#/properties/ConfigurationProfile/else/pattern",keyword:"pattern",params:{pattern: "^(?!arn:)|^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:[0-9]{12}:application/[a-z0-9]{4,7}/configurationprofile/[a-z0-9]{4,7}$"},message:"must match pattern \""+"^(?!arn:)|^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:[0-9]{12}:application/[a-z0-9]{4,7}/configurationprofile/[a-z0-9]{4,7}$"+"\"",schema:"^(?!arn:)|^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:[0-9]{12}:application/[a-z0-9]{4,7}/configurationprofile/[a-z0-9]{4,7}$",parentSchema:schema30.properties.ConfigurationProfile.else,data:data6};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}var _valid3 = _errs24 === errors;valid9 = _valid3;ifClause3 = "else";}if(!valid9){const err25 = {instancePath:instancePath+"/ConfigurationProfile",schemaPath:"#/properties/ConfigurationProfile/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema",schema:schema30.properties.ConfigurationProfile.if,parentSchema:schema30.properties.ConfigurationProfile,data:data6};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}if(data.ResourceIdentifier !== undefined){let data7 = data.ResourceIdentifier;if(typeof data7 !== "string"){const err26 = {instancePath:instancePath+"/ResourceIdentifier",schemaPath:"#/properties/ResourceIdentifier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.ResourceIdentifier.type,parentSchema:schema30.properties.ResourceIdentifier,data:data7};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}const _errs27 = errors;let valid11 = true;const _errs28 = errors;if(typeof data7 === "string"){if(!pattern0.test(data7)){const err27 = {};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}}var _valid4 = _errs28 === errors;errors = _errs27;if(vErrors !== null){if(_errs27){vErrors.length = _errs27;}else {vErrors = null;}}let ifClause4;if(_valid4){const _errs29 = errors;var _valid4 = _errs29 === errors;valid11 = _valid4;ifClause4 = "then";}else {const _errs31 = errors;if(typeof data7 === "string"){if(func3(data7) > 2048){const err28 = {instancePath:instancePath+"/ResourceIdentifier",schemaPath:"#/properties/ResourceIdentifier/else/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema30.properties.ResourceIdentifier.else,data:data7};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}if(!pattern19.test(data7)){const err29 = {instancePath:instancePath+"/ResourceIdentifier",schemaPath:"#/properties/ResourceIdentifier/else/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:[0-9]{12}:application/[a-z0-9]{4,7}(/(environment|configurationprofile)/[a-z0-9]{4,7})?$"},message:"must match pattern \""+"^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:[0-9]{12}:application/[a-z0-9]{4,7}(/(environment|configurationprofile)/[a-z0-9]{4,7})?$"+"\"",schema:"^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:[0-9]{12}:application/[a-z0-9]{4,7}(/(environment|configurationprofile)/[a-z0-9]{4,7})?$",parentSchema:schema30.properties.ResourceIdentifier.else,data:data7};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}}var _valid4 = _errs31 === errors;valid11 = _valid4;ifClause4 = "else";}if(!valid11){const err30 = {instancePath:instancePath+"/ResourceIdentifier",schemaPath:"#/properties/ResourceIdentifier/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema",schema:schema30.properties.ResourceIdentifier.if,parentSchema:schema30.properties.ResourceIdentifier,data:data7};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}if(data.ExtensionVersionNumber !== undefined){let data8 = data.ExtensionVersionNumber;if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){const err31 = {instancePath:instancePath+"/ExtensionVersionNumber",schemaPath:"#/properties/ExtensionVersionNumber/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema30.properties.ExtensionVersionNumber.type,parentSchema:schema30.properties.ExtensionVersionNumber,data:data8};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}if((typeof data8 == "number") && (isFinite(data8))){if(data8 > 2147483647 || isNaN(data8)){const err32 = {instancePath:instancePath+"/ExtensionVersionNumber",schemaPath:"#/properties/ExtensionVersionNumber/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema30.properties.ExtensionVersionNumber,data:data8};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}if(data8 < 1 || isNaN(data8)){const err33 = {instancePath:instancePath+"/ExtensionVersionNumber",schemaPath:"#/properties/ExtensionVersionNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema30.properties.ExtensionVersionNumber,data:data8};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}}}if(data.Parameters !== undefined){let data9 = data.Parameters;if(data9 && typeof data9 == "object" && !Array.isArray(data9)){if(Object.keys(data9).length > 10){const err34 = {instancePath:instancePath+"/Parameters",schemaPath:"#/properties/Parameters/maxProperties",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties",schema:10,parentSchema:schema30.properties.Parameters,data:data9};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}for(const key1 in data9){const _errs36 = errors;if(typeof key1 === "string"){if(func3(key1) > 64){const err35 = {instancePath:instancePath+"/Parameters",schemaPath:"#/properties/Parameters/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema30.properties.Parameters.propertyNames,data:key1,propertyName:key1};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}if(func3(key1) < 1){const err36 = {instancePath:instancePath+"/Parameters",schemaPath:"#/properties/Parameters/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema30.properties.Parameters.propertyNames,data:key1,propertyName:key1};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}if(!pattern1.test(key1)){const err37 = {instancePath:instancePath+"/Parameters",schemaPath:"#/properties/Parameters/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\/#:\\n]*$"},message:"must match pattern \""+"^[^\\/#:\\n]*$"+"\"",schema:"^[^\\/#:\\n]*$",parentSchema:schema30.properties.Parameters.propertyNames,data:key1,propertyName:key1};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}}var valid14 = _errs36 === errors;if(!valid14){const err38 = {instancePath:instancePath+"/Parameters",schemaPath:"#/properties/Parameters/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema30.properties.Parameters.propertyNames,parentSchema:schema30.properties.Parameters,data:data9};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}}for(const key2 in data9){let data10 = data9[key2];if(typeof data10 !== "string"){const err39 = {instancePath:instancePath+"/Parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/Parameters/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.Parameters.additionalProperties.type,parentSchema:schema30.properties.Parameters.additionalProperties,data:data10};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}const _errs41 = errors;let valid18 = true;const _errs42 = errors;if(typeof data10 === "string"){if(!pattern0.test(data10)){const err40 = {};if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}}var _valid5 = _errs42 === errors;errors = _errs41;if(vErrors !== null){if(_errs41){vErrors.length = _errs41;}else {vErrors = null;}}let ifClause5;if(_valid5){const _errs43 = errors;var _valid5 = _errs43 === errors;valid18 = _valid5;ifClause5 = "then";}else {const _errs44 = errors;if(typeof data10 === "string"){if(func3(data10) > 2048){const err41 = {instancePath:instancePath+"/Parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/Parameters/additionalProperties/else/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema30.properties.Parameters.additionalProperties.else,data:data10};if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}if(func3(data10) < 1){const err42 = {instancePath:instancePath+"/Parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/Parameters/additionalProperties/else/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema30.properties.Parameters.additionalProperties.else,data:data10};if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}}var _valid5 = _errs44 === errors;valid18 = _valid5;ifClause5 = "else";}if(!valid18){const err43 = {instancePath:instancePath+"/Parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/Parameters/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema",schema:schema30.properties.Parameters.additionalProperties.if,parentSchema:schema30.properties.Parameters.additionalProperties,data:data10};if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}}}else {const err44 = {instancePath:instancePath+"/Parameters",schemaPath:"#/properties/Parameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.Parameters.type,parentSchema:schema30.properties.Parameters,data:data9};if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}}if(data.Tags !== undefined){if(!(validate36(data.Tags, {instancePath:instancePath+"/Tags",parentData:data,parentDataProperty:"Tags",rootData}))){vErrors = vErrors === null ? validate36.errors : add(vErrors, validate36.errors);errors = vErrors.length;}}}else {const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}validate38.errors = vErrors;return errors === 0;}const pattern10 = new RegExp("^[^\\/#:\\n]*$|^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:([0-9]{12})?:extension/[^\\/#:\\n]+(/[1-9][0-9]{0,9})?$", "u");function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="urn:appconfig-extensions:extension.schema.json" */;let vErrors = null;let errors = 0;const _errs1 = errors;let valid0 = true;const _errs2 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.ExtensionIdentifier === undefined) && (missing0 = "ExtensionIdentifier")){const err0 = {};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}var _valid0 = _errs2 === errors;errors = _errs1;if(vErrors !== null){if(_errs1){vErrors.length = _errs1;}else {vErrors = null;}}let ifClause0;if(_valid0){const _errs3 = errors;if(data && typeof data == "object" && !Array.isArray(data)){if(data.Name !== undefined){const err1 = {instancePath:instancePath+"/Name",schemaPath:"#/then/properties/Name/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema11.then.properties.Name,data:data.Name};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.Description !== undefined){const err2 = {instancePath:instancePath+"/Description",schemaPath:"#/then/properties/Description/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema11.then.properties.Description,data:data.Description};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data.Actions !== undefined){const err3 = {instancePath:instancePath+"/Actions",schemaPath:"#/then/properties/Actions/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema11.then.properties.Actions,data:data.Actions};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(data.Parameters !== undefined){const err4 = {instancePath:instancePath+"/Parameters",schemaPath:"#/then/properties/Parameters/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema11.then.properties.Parameters,data:data.Parameters};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(data.Tags !== undefined){const err5 = {instancePath:instancePath+"/Tags",schemaPath:"#/then/properties/Tags/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema11.then.properties.Tags,data:data.Tags};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}var _valid0 = _errs3 === errors;valid0 = _valid0;ifClause0 = "then";}else {const _errs4 = errors;if(data && typeof data == "object" && !Array.isArray(data)){if(data.Name === undefined){const err6 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'",schema:schema11.else.required,parentSchema:schema11.else,data};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(data.Actions === undefined){const err7 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "Actions"},message:"must have required property '"+"Actions"+"'",schema:schema11.else.required,parentSchema:schema11.else,data};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}var _valid0 = _errs4 === errors;valid0 = _valid0;ifClause0 = "else";}if(!valid0){const err8 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema11.if,parentSchema:schema11,data};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(func2.call(schema11.properties, key0))){const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.$schema !== undefined){let data5 = data.$schema;if(typeof data5 !== "string"){const err10 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.$schema.type,parentSchema:schema11.properties.$schema,data:data5};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data.Name !== undefined){if(!(validate11(data.Name, {instancePath:instancePath+"/Name",parentData:data,parentDataProperty:"Name",rootData}))){vErrors = vErrors === null ? validate11.errors : add(vErrors, validate11.errors);errors = vErrors.length;}}if(data.Description !== undefined){if(!(validate13(data.Description, {instancePath:instancePath+"/Description",parentData:data,parentDataProperty:"Description",rootData}))){vErrors = vErrors === null ? validate13.errors : add(vErrors, validate13.errors);errors = vErrors.length;}}if(data.Actions !== undefined){if(!(validate15(data.Actions, {instancePath:instancePath+"/Actions",parentData:data,parentDataProperty:"Actions",rootData}))){vErrors = vErrors === null ? validate15.errors : add(vErrors, validate15.errors);errors = vErrors.length;}}if(data.Parameters !== undefined){if(!(validate31(data.Parameters, {instancePath:instancePath+"/Parameters",parentData:data,parentDataProperty:"Parameters",rootData}))){vErrors = vErrors === null ? validate31.errors : add(vErrors, validate31.errors);errors = vErrors.length;}}if(data.Tags !== undefined){if(!(validate36(data.Tags, {instancePath:instancePath+"/Tags",parentData:data,parentDataProperty:"Tags",rootData}))){vErrors = vErrors === null ? validate36.errors : add(vErrors, validate36.errors);errors = vErrors.length;}}if(data.ExtensionIdentifier !== undefined){let data11 = data.ExtensionIdentifier;if(typeof data11 !== "string"){const err11 = {instancePath:instancePath+"/ExtensionIdentifier",schemaPath:"#/properties/ExtensionIdentifier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.ExtensionIdentifier.type,parentSchema:schema11.properties.ExtensionIdentifier,data:data11};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}const _errs15 = errors;let valid3 = true;const _errs16 = errors;if(typeof data11 === "string"){if(!pattern0.test(data11)){const err12 = {};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}var _valid1 = _errs16 === errors;errors = _errs15;if(vErrors !== null){if(_errs15){vErrors.length = _errs15;}else {vErrors = null;}}let ifClause1;if(_valid1){const _errs17 = errors;var _valid1 = _errs17 === errors;valid3 = _valid1;ifClause1 = "then";}else {const _errs18 = errors;if(typeof data11 === "string"){if(func3(data11) > 2048){const err13 = {instancePath:instancePath+"/ExtensionIdentifier",schemaPath:"#/properties/ExtensionIdentifier/else/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema11.properties.ExtensionIdentifier.else,data:data11};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}if(func3(data11) < 1){const err14 = {instancePath:instancePath+"/ExtensionIdentifier",schemaPath:"#/properties/ExtensionIdentifier/else/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.ExtensionIdentifier.else,data:data11};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}if(!pattern10.test(data11)){const err15 = {instancePath:instancePath+"/ExtensionIdentifier",schemaPath:"#/properties/ExtensionIdentifier/else/pattern",keyword:"pattern",params:{pattern: "^[^\\/#:\\n]*$|^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:([0-9]{12})?:extension/[^\\/#:\\n]+(/[1-9][0-9]{0,9})?$"},message:"must match pattern \""+"^[^\\/#:\\n]*$|^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:([0-9]{12})?:extension/[^\\/#:\\n]+(/[1-9][0-9]{0,9})?$"+"\"",schema:"^[^\\/#:\\n]*$|^arn:aws[a-zA-Z-]*:appconfig:[a-z0-9-]+:([0-9]{12})?:extension/[^\\/#:\\n]+(/[1-9][0-9]{0,9})?$",parentSchema:schema11.properties.ExtensionIdentifier.else,data:data11};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}var _valid1 = _errs18 === errors;valid3 = _valid1;ifClause1 = "else";}if(!valid3){const err16 = {instancePath:instancePath+"/ExtensionIdentifier",schemaPath:"#/properties/ExtensionIdentifier/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema11.properties.ExtensionIdentifier.if,parentSchema:schema11.properties.ExtensionIdentifier,data:data11};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}if(data.ReplaceAssociations !== undefined){let data12 = data.ReplaceAssociations;if(typeof data12 !== "string"){const err17 = {instancePath:instancePath+"/ReplaceAssociations",schemaPath:"#/properties/ReplaceAssociations/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.ReplaceAssociations.type,parentSchema:schema11.properties.ReplaceAssociations,data:data12};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}const _errs21 = errors;let valid5 = true;const _errs22 = errors;if(typeof data12 === "string"){if(!pattern0.test(data12)){const err18 = {};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}var _valid2 = _errs22 === errors;errors = _errs21;if(vErrors !== null){if(_errs21){vErrors.length = _errs21;}else {vErrors = null;}}let ifClause2;if(_valid2){const _errs23 = errors;var _valid2 = _errs23 === errors;valid5 = _valid2;ifClause2 = "then";}else {const _errs24 = errors;if(!((data12 === "CreateBeforeDelete") || (data12 === "DeleteBeforeCreate"))){const err19 = {instancePath:instancePath+"/ReplaceAssociations",schemaPath:"#/properties/ReplaceAssociations/else/enum",keyword:"enum",params:{allowedValues: schema11.properties.ReplaceAssociations.else.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.ReplaceAssociations.else.enum,parentSchema:schema11.properties.ReplaceAssociations.else,data:data12};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}var _valid2 = _errs24 === errors;valid5 = _valid2;ifClause2 = "else";}if(!valid5){const err20 = {instancePath:instancePath+"/ReplaceAssociations",schemaPath:"#/properties/ReplaceAssociations/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema11.properties.ReplaceAssociations.if,parentSchema:schema11.properties.ReplaceAssociations,data:data12};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}if(data.Associations !== undefined){let data13 = data.Associations;if(Array.isArray(data13)){const len0 = data13.length;for(let i0=0; i0<len0; i0++){if(!(validate38(data13[i0], {instancePath:instancePath+"/Associations/" + i0,parentData:data13,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate38.errors : add(vErrors, validate38.errors);errors = vErrors.length;}}}else {const err21 = {instancePath:instancePath+"/Associations",schemaPath:"#/properties/Associations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.Associations.type,parentSchema:schema11.properties.Associations,data:data13};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}}else {const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}validate10.errors = vErrors;return errors === 0;}function add(all, more) {for(const error of more){all.push(error);}return all;}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9407);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
