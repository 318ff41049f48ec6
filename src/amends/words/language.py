"""Whether a text is English. The reader stays silent where it cannot read."""

from .text import Text

ENGLISH = frozenset(
    "the a an and or but if of to in on at for with from by as is are was were be been am do did"
    " does done not no yes have has had will would can could should may might must i you he she it"
    " we they me him her us them my your his its our their this that these those what when where"
    " who why how all so just up out about there then than too very more some any because after"
    " before again never always sorry please love know think said told went made get got going"
    " want let really hurt feel wrong right thank thanks hey hi ok okay 'd 's forgive lied shouted"
    " forgot missed apologise fault should".split()
)
# Frequent in another language and rare in English. Words that English shares (die, me, as, no,
# in, on, do, a, was, will, also, so) are left out of both sides of the scale where it matters.
OTHERS = (
    frozenset(
        "que de el la los las una por para con pero lo siento perdon perdón mi te es muy como cuando"
        " je tu nous vous le les des une est pas pour dans avec suis désolé desole mais moi toi qui"
        " ich du nicht und das es tut mir leid der ist ein eine mit dich dir auf von habe aber"
        " non che di il per sono mi dispiace ho ti sei gli della mio mia"
        " não nao eu você voce desculpa uma muito meu minha com foi isso"
        " ik je het een niet van en spijt heb voor maar dat"
        " nie przepraszam się sie jest że ze za ja ty moja"
        " jag inte och är för det att förlåt var som"
        " ben sen bir çok ve için özür dilerim bu da"
        " förlåt anteeksi minä olen en ja sinä se oli"
        " saya maaf kamu yang tidak aku dan"
        " mae'n ddrwg gen i fi".split()
    )
    - ENGLISH
)

TOO_SHORT_TO_TELL = 3  # words; "Lo siento" still counts as not English
LAST_LATIN = 0x24F  # the last letter of the block Latin Extended-B


def language(text: Text) -> str:
    """ "en", or "unread"."""
    if not text.words:
        return "en"
    total = len(text.words)
    english = sum(map(ENGLISH.__contains__, text.words))
    if 2 * english >= total:
        return "en"  # whatever the others are
    other = foreign_script = 0
    for word in text.words:
        if word in OTHERS:
            other += 1
        elif word not in ENGLISH and ord(word[0]) > LAST_LATIN:
            foreign_script += 1
    if foreign_script * 2 > total or other > english:
        return "unread"
    if total > TOO_SHORT_TO_TELL and english * 8 < total:
        return "unread"
    return "en"
