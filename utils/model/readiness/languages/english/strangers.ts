import type { Language } from '../language';
import { phraseList } from '../phrase-list';

/** Frequent words of languages that no checks are for, by code. */
export const strangers: NonNullable<Language['strangers']> = {
  it: phraseList`
    alla|anche|che|ci|come|con|così|da|dal|dalla|degli|dei|del|della|delle|di|dopo|è|e|gli|già|ha|i|il|in|la|le|lo|ma|
    nel|nella|non|per|perché|più|possa|possono|posso|può|quando|quello|questa|questo|se|senza|si|solo|sono|sul|sulla|
    tutti|tutte|un|una|viene|voglio|vorrei|utente|deve|essere
  `,
  nl: phraseList`
    aan|als|alle|bij|dat|de|deze|die|dit|door|een|en|er|geen|gebruiker|haar|heb|heeft|het|hoef|hun|ik|in|is|je|kan|
    kunnen|maar|met|moet|moeten|naar|niet|nog|nu|of|om|ook|op|over|te|tot|uit|van|voor|waar|wanneer|wat|we|wil|worden|
    wordt|ze|zijn|zodat|zonder
  `,
  pl: phraseList`
    aby|albo|ale|bez|być|chcę|co|czy|dla|do|gdy|i|ich|jako|jak|jest|jeśli|kiedy|który|która|które|lub|ma|mieć|mogę|może|
    można|musi|na|nie|od|oraz|po|powinien|powinna|przez|przy|się|są|tego|ten|to|tylko|tym|użytkownik|w|we|wszystkie|z|
    za|ze|żeby
  `,
  sv: phraseList`
    alla|att|av|behöver|då|den|det|det är|efter|ej|eller|en|ett|får|för|från|går|har|inte|inom|jag|kan|kunna|man|med|
    när|och|om|på|ska|som|så|till|under|utan|vi|vid|vill|är|användare|användaren
  `,
  da: phraseList`
    af|alle|at|brugeren|bruger|da|de|den|der|det|du|efter|eller|en|er|et|for|fra|før|har|ikke|jeg|kan|kunne|med|når|og|
    om|på|skal|som|så|til|uden|ved|vi|vil|være
  `,
  no: phraseList`
    at|av|bruker|brukeren|de|den|der|det|du|en|er|et|etter|fra|før|har|ikke|jeg|kan|kunne|med|må|når|og|om|på|skal|som|
    så|til|uten|ved|vi|vil|være|ønsker
  `,
  fi: phraseList`
    ei|ennen|ettei|että|haluan|hän|ja|jos|joka|jotka|kaikki|kanssa|koska|kuin|kun|käyttäjä|käyttäjän|lisäksi|mutta|myös|
    niin|nyt|olla|on|ovat|pitää|se|sen|sitten|tai|tulee|tämä|voi|voin|voivat
  `,
  cs: phraseList`
    aby|ale|bez|být|chci|co|do|je|jako|jak|jeho|jen|jsem|jsou|kde|když|který|která|které|má|mohl|může|musí|na|nebo|není|
    od|po|pokud|pro|při|se|si|tak|to|tento|u|uživatel|v|ve|všechny|z|za|ze|že
  `,
  sk: phraseList`
    aby|ako|ale|alebo|bez|byť|chcem|čo|do|je|jeho|kde|keď|ktorý|ktorá|ktoré|má|mal|môže|musí|na|nie|od|po|pre|pri|sa|si|
    sú|tak|to|tento|používateľ|v|vo|všetky|z|za|zo|že
  `,
  tr: phraseList`
    ama|bir|bu|böylece|çok|da|daha|de|değil|diye|en|gibi|göre|her|için|ile|ise|istiyorum|kadar|kullanıcı|kullanıcının|
    mı|ne|olan|olarak|olduğunda|olmalı|olmalıdır|sonra|tüm|var|ve|veya|ya|yok
  `,
  ro: phraseList`
    a|acest|această|ai|al|ale|am|ar|atunci|ca|când|care|ce|cu|dacă|de|din|doar|doresc|este|fără|fi|în|la|mai|nu|o|pe|
    pentru|poate|pot|prin|sau|să|se|și|sunt|toate|trebuie|un|unei|unui|utilizator|vreau
  `,
  hu: phraseList`
    a|az|csak|de|egy|el|és|ez|ezt|felhasználó|ha|hogy|is|kell|kellene|kérem|közben|lehet|majd|meg|mert|mint|minden|nem|
    nincs|szeretném|tudja|tudjam|után|vagy|van|vannak|volt
  `,
  uk: phraseList`
    аби|або|але|був|бути|в|вже|від|він|вона|всі|де|до|для|є|з|за|зі|й|користувач|коли|має|можна|можу|на|не|немає|
    потрібно|при|про|та|так|також|те|ти|треба|у|хочу|це|цей|ця|чи|що|щоб|як|який|яка|які|якщо|і|із
  `,
  bg: phraseList`
    бъде|в|всички|да|до|за|и|из|или|искам|как|като|когато|които|който|която|която|може|мога|на|не|от|по|потребител|при|
    са|се|след|със|с|само|тази|това|този|трябва|че|ще|е
  `,
  ca: phraseList`
    a|al|als|amb|aquest|aquesta|com|del|dels|dins|el|els|en|és|està|fer|ha|han|i|la|les|més|no|o|per|perquè|però|pot|
    puc|quan|que|s'ha|sense|ser|si|sobre|són|tots|un|una|usuari|vull
  `,
  id: phraseList`
    ada|adalah|agar|akan|atau|bisa|dalam|dan|dapat|dari|dengan|di|harus|hanya|ini|itu|jika|juga|karena|ke|ketika|lebih|
    oleh|pada|pengguna|saat|sebagai|secara|semua|seperti|serta|sudah|supaya|telah|tidak|untuk|yang|ingin|saya
  `,
  vi: phraseList`
    bị|bởi|các|cần|cho|chỉ|có|của|cũng|đã|đang|để|được|hoặc|không|khi|là|làm|lại|mà|một|muốn|này|nếu|người|như|những|
    phải|ra|sẽ|tất|thì|thể|tôi|trên|trong|từ|và|vào|về|với|vì
  `,
};
