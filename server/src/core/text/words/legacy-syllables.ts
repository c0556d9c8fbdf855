/** What Vietnamese syllables are made of, tones left out: every initial, and every rime that common words have. */
export const INITIALS = 'ngh ng nh gh gi g kh k ph p th tr t ch c qu b d đ h l m n r s v x'.split(' ');

/** Initials that stand before `e`, `ê`, `i`, `y` only; and those that never do. */
export const BEFORE_FRONT = ['ngh', 'gh', 'k'];
export const NEVER_BEFORE_FRONT = ['ng', 'c'];

/** Initials that `y` follows with nothing behind it (`kỷ`, `lý`). */
export const BEFORE_BARE_Y = ['h', 'k', 'l', 'm', 's', 't', 'th', 'v', 'x'];

export const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êng êc
i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
y ych ynh yt yêm yên yêng yêt yêu
o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uô uôc uôi uôm uôn uông uôt uơ uy uya uych uyn uynh uyp uyt uyu uyên uyêt
ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu`.split(/\s+/),
);
