/** Ends of hosts for everybody that people here are likely to link to; the ends of countries are known too. */
const general = new Set(
  (
    'academy ai app art arpa asia bet biz blog business cab cam cat center cloud club com community company coop ' +
    'design dev digital dog edu education email energy eu events example expert foundation fund game games global gov ' +
    'group help hosting icu info int io international invalid jobs law legal life link live localhost ltd love market ' +
    'media mil mobi money moe museum name nec net network new news ngo ninja one ong online onl org page pet pro ren ' +
    'rocks run school science services site social software solutions space store studio support systems team tech ' +
    'technology test tools top training travel vet video wiki work works world xyz zone'
  ).split(' '),
);

/** The two-letter ends of countries (ISO 3166-1, and `ac`, `eu`, `su`, `uk`). */
const countries = new Set(
  (
    'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv bw by bz ca cc ' +
    'cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb ' +
    'gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke ' +
    'kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu ' +
    'mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw ' +
    'sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ' +
    'ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw'
  ).split(' '),
);

/** Countries whose letters are also the ends of files: of programs, of scripts, of Markdown. */
const alsoFiles = /^(ai|as|cc|md|mk|ml|mm|pl|ps|py|rs|sh|so|st|ts|vi)$/;

/** Whether a host can end in these letters, as far as is known here: new ends come up every year. */
export function isKnownEnding(letters: string): boolean {
  return general.has(letters.toLowerCase()) || countries.has(letters.toLowerCase());
}

/** Whether what ends in these letters is a host rather than a file or anything else. */
export function isHostEnding(letters: string): boolean {
  return isKnownEnding(letters) && !alsoFiles.test(letters.toLowerCase());
}
