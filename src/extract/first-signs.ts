/** With which signs a match may begin; `any` where that cannot be told. */
export interface FirstSigns {
  readonly signs: ReadonlySet<string>;
  readonly any: boolean;
}

interface Firsts {
  readonly signs: Set<string>;
  any: boolean;
  /** May the part match nothing, so that what follows it may come first? */
  nullable: boolean;
}

const none = (): Firsts => ({ signs: new Set(), any: false, nullable: false });

/** Reads as much of a regular expression as the lexicon of triggers uses: alternatives, groups, classes, quantifiers. */
class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  alternatives(): Firsts {
    const out = none();
    do {
      const one = this.sequence();
      for (const sign of one.signs) out.signs.add(sign);
      out.any ||= one.any;
      out.nullable ||= one.nullable;
    } while (this.take('|'));
    return out;
  }

  private take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private sequence(): Firsts {
    const out = none();
    let isOpen = true;
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      const one = this.item();
      if (!isOpen) continue;
      for (const sign of one.signs) out.signs.add(sign);
      out.any ||= one.any;
      isOpen = one.nullable;
    }
    out.nullable = isOpen;
    return out;
  }

  private item(): Firsts {
    const one = this.atom();
    if (this.take('?') || this.take('*')) one.nullable = true;
    else if (this.take('{')) {
      if (this.source.charAt(this.at) === '0') one.nullable = true;
      this.at = this.source.indexOf('}', this.at) + 1;
    }
    this.take('?');
    return one;
  }

  private atom(): Firsts {
    for (const look of ['(?<!', '(?<=', '(?!', '(?=']) {
      if (!this.take(look)) continue;
      this.alternatives();
      this.take(')');
      return { ...none(), nullable: true };
    }
    if (this.take('(?:') || this.take('(')) {
      const inside = this.alternatives();
      this.take(')');
      return inside;
    }
    if (this.take('[')) return this.signsOfClass();
    const sign = this.source.charAt(this.at++);
    if (sign === '\\') {
      const escaped = this.source.charAt(this.at++);
      return /[a-z]/i.test(escaped) ? { ...none(), any: true } : { ...none(), signs: new Set([escaped]) };
    }
    if (sign === '^' || sign === '$') return { ...none(), nullable: true };
    return sign === '.' ? { ...none(), any: true } : { ...none(), signs: new Set([sign]) };
  }

  private signsOfClass(): Firsts {
    const end = this.source.indexOf(']', this.at);
    const inside = this.source.slice(this.at, end);
    this.at = end + 1;
    return /^\^|-|\\/.test(inside) ? { ...none(), any: true } : { ...none(), signs: new Set(inside) };
  }
}

/**
 * With which signs a match of a regular expression may begin, so that it need not be tried everywhere.
 * @param source of a regular expression without backreferences, its letters composed
 */
export function firstSigns(source: string): FirstSigns {
  const { signs, any, nullable } = new Reader(source).alternatives();
  return { signs, any: any || nullable };
}
