/**
 * The messages of the command in French, by their English form; `{}` stands for what varies, in the same order. A message without an entry is
 * said in English. `tests/cli-language.test.ts` lists help texts that have none.
 */
export const FRENCH: readonly (readonly [english: string, french: string])[] = [
  // Help: headings
  ['Usage:', 'Utilisation :'],
  ['Arguments:', 'Arguments :'],
  ['Options:', 'Options :'],
  ['Commands:', 'Commandes :'],
  ['Examples:', 'Exemples :'],
  ['Example:', 'Exemple :'],
  ['JSON Lines:', 'JSON Lines :'],
  ['choices:', 'au choix :'],
  ['default:', 'par défaut :'],
  ['error', 'erreur'],
  ['display help for command', "affiche l'aide d'une commande"],
  ['print this help', 'affiche cette aide'],
  ['print the version', 'affiche la version'],
  ['colour help and messages', "met l'aide et les messages en couleurs"],
  ['the same as --color never', 'comme --color never'],
  [
    'Reads French news-agency copy and gives back typed facts: dates, figures and quotes.',
    "Lit des dépêches d'agence en français et rend des faits typés : dates, chiffres et citations.",
  ],
  ['(depeche --help lists the commands)', '(depeche --help donne la liste des commandes)'],

  // extract
  ['print the facts of each article', 'affiche les faits de chaque article'],
  [
    'articles: text, ninjs, NewsML-G2, NITF or HTML, told by their content; - or nothing for standard input',
    "articles : texte, ninjs, NewsML-G2, NITF ou HTML, reconnus à leur contenu ; - ou rien pour l'entrée standard",
  ],
  [
    "publication date, ISO 8601 at any precision: '2024-04', '2024-04-03T18:25+02:00'",
    "date de publication, ISO 8601 à toute précision : '2024-04', '2024-04-03T18:25+02:00'",
  ],
  [
    "IANA zone for a publication instant (default 'Europe/Paris')",
    "fuseau IANA d'une heure de publication (par défaut 'Europe/Paris')",
  ],
  [
    "'auto' detects the language, 'fra' takes it as French",
    "'auto' détecte la langue, 'fra' tient le texte pour du français",
  ],
  [
    "only these facts, of 'dates,figures,quotes' (default all)",
    "ces faits seulement, parmi 'dates,figures,quotes' (par défaut tous)",
  ],
  [
    'refuse longer articles, in UTF-16 code units (default none)',
    'refuse les articles plus longs, en unités UTF-16 (par défaut aucun)',
  ],
  ['words, names and speakers of your own, as JSON', 'vos propres mots, noms et locuteurs, en JSON'],
  ['what to write', 'ce qui est écrit'],
  ['commas or a French spreadsheet', 'virgules, ou tableur français'],
  [
    'as JSON: the article read out of its format too, {"article","facts"}',
    'en JSON : aussi l\'article tiré de son format, {"article","facts"}',
  ],
  ['indent the JSON', 'met le JSON en retrait'],
  ['read one article a line, {"id","text","publishedAt"}', 'lit un article par ligne, {"id","text","publishedAt"}'],
  [
    'read one article a line, {"id","text","publishedAt"}, and write its facts as a line',
    'lit un article par ligne, {"id","text","publishedAt"}, et écrit ses faits sur une ligne',
  ],
  ['worker threads; the output is the same (default 1)', "fils d'exécution ; la sortie est la même (par défaut 1)"],
  [
    'write here and not to standard output (with --format brat: a folder)',
    'écrit ici et non sur la sortie standard (avec --format brat : un dossier)',
  ],
  [
    'write here and not to standard output (with --format brat a folder, html a file or folder)',
    'écrit ici et non sur la sortie standard (avec --format brat un dossier, html un fichier ou un dossier)',
  ],
  [
    'write here and not to standard output (with --format brat, --partition: a folder; html: a file or folder)',
    'écrit ici et non sur la sortie standard (avec --format brat, --partition : un dossier ; html : un fichier ou un dossier)',
  ],
  [
    'answer each line with a line, an error with {"id","error"}, as engines that pipe lines want',
    'répond à chaque ligne par une ligne, à une erreur par {"id","error"}, comme le veulent les moteurs qui passent des lignes',
  ],
  [
    'write part-NAME.jsonl in the folder -o; it is there only when it is whole',
    "écrit part-NOM.jsonl dans le dossier -o ; il n'y est qu'une fois entier",
  ],
  ['write a record of each line that gave no facts', "garde une trace de chaque ligne qui n'a pas donné de faits"],
  ['go on behind the last complete line of the output', 'reprend après la dernière ligne complète de la sortie'],
  [
    'Exit codes: 0 all read, 1 a file or line could not be read, 2 bad usage, 130 interrupted.',
    "Codes de sortie : 0 tout est lu, 1 un fichier ou une ligne n'a pu être lu, 2 mauvais usage, 130 interrompu.",
  ],

  // score
  ['compare the facts of articles with hand-made gold', 'compare les faits à ceux relevés à la main'],
  [
    'NAME.gold.yaml files, each beside its NAME.txt; or folders of them',
    'fichiers NOM.gold.yaml, chacun à côté de son NOM.txt ; ou leurs dossiers',
  ],
  ['print the measures as JSON', 'affiche les mesures en JSON'],
  [
    'list each miss, false alarm and wrong attribute in its context',
    'liste chaque oubli, fausse alerte et attribut faux dans son contexte',
  ],
  ['print a table for each article too', 'affiche aussi un tableau par article'],

  // completion
  ['print the completion script of a shell', "affiche le script de complétion d'un interpréteur de commandes"],
  ['the shell', "l'interpréteur de commandes"],
  ['Put it where your shell looks for completions:', 'À placer où votre interpréteur cherche les complétions :'],

  // report and diff
  [
    'write the facts of articles as a page to look at, in one file',
    'écrit les faits en une page à regarder, dans un seul fichier',
  ],
  [
    'articles, as for extract; - or nothing for standard input',
    "articles, comme pour extract ; - ou rien pour l'entrée standard",
  ],
  [
    'write here and not to standard output; a folder (folder/) gets a page for each article',
    'écrit ici et non sur la sortie standard ; un dossier (dossier/) reçoit une page par article',
  ],
  ['language of the page', 'langue de la page'],
  ['title of the page', 'titre de la page'],
  ['one page, with an index by article, speaker and day', 'une page, avec un index par article, locuteur et jour'],
  ['a folder: index.html and a page for each article', 'un dossier : index.html et une page par article'],
  ['compare the facts of two versions of one story', "compare les faits de deux versions d'une même dépêche"],
  [
    'the earlier version, in any format; - for standard input',
    "la première version, dans tout format ; - pour l'entrée standard",
  ],
  ['the later version', 'la seconde version'],
  ['publication date of the later version, if another', 'date de publication de la seconde version, si elle est autre'],
  [
    "publication date, ISO 8601 at any precision: '2024-04', '2024-04-03'",
    "date de publication, ISO 8601 à toute précision : '2024-04', '2024-04-03'",
  ],
  ['the same as --format json', 'comme --format json'],
  ['write here and not to standard output', 'écrit ici et non sur la sortie standard'],
  ['colour the text', 'met le texte en couleurs'],
  ['language of text and page', 'langue du texte et de la page'],
  ['exit with 1 when anything has changed', 'sort avec 1 si quelque chose a changé'],
  [
    'Exit codes: 0 compared, 1 a file could not be read, 2 bad usage; with --exit-code 1 when anything has changed.',
    "Codes de sortie : 0 comparé, 1 un fichier n'a pu être lu, 2 mauvais usage ; avec --exit-code, 1 si quelque chose a changé.",
  ],
  [
    'error: only one version can come from standard input',
    "erreur : une seule version peut venir de l'entrée standard",
  ],

  // worker, submit, collect
  [
    'read articles of a BullMQ queue on Redis, until stopped',
    "lit les articles d'une file BullMQ sur Redis, jusqu'à ce qu'on l'arrête",
  ],
  ['threads that read (default 1)', "fils d'exécution qui lisent (par défaut 1)"],
  ['where facts go', 'où vont les faits'],
  [
    'wait when more results are not fetched (default 10000)',
    'attend quand plus de résultats ne sont pas relevés (par défaut 10000)',
  ],
  [
    'set an article aside that takes longer (default 60)',
    'met de côté un article qui prend plus de temps (par défaut 60)',
  ],
  [
    "after which a dead worker's articles go to another (default 30)",
    "après quoi les articles d'un ouvrier mort vont à un autre (par défaut 30)",
  ],
  [
    'answer GET /health and /metrics here; 0 takes a free port',
    'répond ici à GET /health et /metrics ; 0 prend un port libre',
  ],
  ['listen at this address (default 127.0.0.1)', 'écoute à cette adresse (par défaut 127.0.0.1)'],
  [
    'set longer articles aside, in UTF-16 code units (default none)',
    'met de côté les articles plus longs, en unités UTF-16 (par défaut aucun)',
  ],
  ['put articles of JSON Lines into the queue', 'met dans la file les articles de JSON Lines'],
  [
    'one article a line, {"id","text","publishedAt"}; - or nothing for standard input',
    'un article par ligne, {"id","text","publishedAt"} ; - ou rien pour l\'entrée standard',
  ],
  [
    'wait when more articles wait in the queue (default 10000)',
    "attend quand plus d'articles attendent dans la file (par défaut 10000)",
  ],
  [
    'for how long an article that comes again is not read again (default 24)',
    "combien de temps un article qui revient n'est pas relu (par défaut 24)",
  ],
  ['write a record of each line that is no article', "garde une trace de chaque ligne qui n'est pas un article"],
  ['write the results as JSON Lines, each once', 'écrit les résultats en JSON Lines, chacun une fois'],
  [
    'append to this file; FILE.position beside it says how far it is',
    'ajoute à ce fichier ; FICHIER.position, à côté, dit où il en est',
  ],
  [
    'write a record of each article that was set aside, with the reason',
    'garde une trace de chaque article mis de côté, avec la raison',
  ],
  [
    'end when the queue is empty and all its results are written',
    's’arrête quand la file est vide et tous ses résultats écrits',
  ],
  [
    'redis://[user:password@]host[:port][/database], rediss:// (default redis://localhost)',
    'redis://[compte:motdepasse@]hôte[:port][/base], rediss:// (par défaut redis://localhost)',
  ],
  ['the queue of articles', "la file d'articles"],
  ["of BullMQ's keys", 'des clés de BullMQ'],
  [
    'User and password of Redis come from the URL or from the environment, DEPECHE_REDIS_USERNAME and DEPECHE_REDIS_PASSWORD; other users of this machine can see the arguments of a command, so better have the URL in DEPECHE_REDIS_URL too.',
    "Compte et mot de passe de Redis viennent de l'URL ou de l'environnement, DEPECHE_REDIS_USERNAME et DEPECHE_REDIS_PASSWORD ; les autres utilisateurs de cette machine voient les arguments d'une commande : mieux vaut mettre l'URL aussi dans DEPECHE_REDIS_URL.",
  ],
  [
    'SIGTERM and SIGINT end it when what it has begun is done. Exit codes: 0 stopped, 1 something went wrong, 2 bad usage.',
    "SIGTERM et SIGINT l'arrêtent quand ce qui est commencé est fini. Codes de sortie : 0 arrêté, 1 quelque chose a échoué, 2 mauvais usage.",
  ],
  [
    'Exit codes: 0 all submitted, 1 a line or file could not be read, 2 bad usage, 130 interrupted.',
    "Codes de sortie : 0 tout est soumis, 1 une ligne ou un fichier n'a pu être lu, 2 mauvais usage, 130 interrompu.",
  ],
  [
    'Exit codes: 0 stopped or drained, 1 something went wrong, 2 bad usage.',
    'Codes de sortie : 0 arrêté ou vidé, 1 quelque chose a échoué, 2 mauvais usage.',
  ],
  [
    'this command needs {}: npm install bullmq ioredis prom-client',
    'il faut à cette commande {} : npm install bullmq ioredis prom-client',
  ],
  ['expected a name without a colon.', 'attendu un nom sans deux-points.'],
  ['expected a whole number above 0.', 'attendu un nombre entier supérieur à 0.'],
  ['expected a number above 0.', 'attendu un nombre supérieur à 0.'],
  ['expected a number from 0 to 65535.', 'attendu un nombre de 0 à 65535.'],

  // Bad usage, as the option parser says it
  ["error: unknown command '{}' (Did you mean {}?)", "erreur : commande inconnue '{}' (vouliez-vous dire {} ?)"],
  ["error: unknown command '{}'", "erreur : commande inconnue '{}'"],
  ["error: unknown option '{}' (Did you mean {}?)", "erreur : option inconnue '{}' (vouliez-vous dire {} ?)"],
  ["error: unknown option '{}'", "erreur : option inconnue '{}'"],
  ['(Did you mean {}?)', '(vouliez-vous dire {} ?)'],
  ['(Did you mean one of {}?)', "(vouliez-vous dire l'un de {} ?)"],
  ["error: missing required argument '{}'", "erreur : il manque l'argument '{}'"],
  ["error: option '{}' argument missing", "erreur : il manque la valeur de l'option '{}'"],
  ["error: required option '{}' not specified", "erreur : il manque l'option '{}'"],
  ["error: option '{}' argument '{}' is invalid. {}", "erreur : la valeur '{1}' de l'option '{0}' ne va pas. {2}"],
  [
    "error: command-argument value '{}' is invalid for argument '{}'. {}",
    "erreur : la valeur '{0}' de l'argument '{1}' ne va pas. {2}",
  ],
  ['Allowed choices are {}.', 'Au choix : {}.'],
  [
    "error: too many arguments for '{}'. Expected {} arguments but got {}.",
    "erreur : trop d'arguments pour '{}' : {} attendus, {} donnés.",
  ],
  [
    "error: too many arguments for '{}'. Expected {} argument but got {}.",
    "erreur : trop d'arguments pour '{}' : {} attendu, {} donnés.",
  ],
  [
    "option '--format brat' needs -o <folder> for several articles",
    "l'option '--format brat' demande -o <dossier> pour plusieurs articles",
  ],
  ["option '--with-article' goes with --format json", "l'option '--with-article' va avec --format json"],
  ["option '{}' goes with --jsonl", "l'option '{}' va avec --jsonl"],
  ["option '{}' does not go with --jsonl", "l'option '{}' ne va pas avec --jsonl"],
  [
    "option '--errors' does not go with --pipe: errors are lines of the output",
    "l'option '--errors' ne va pas avec --pipe : les erreurs sont des lignes de la sortie",
  ],
  ["option '--resume' does not go with --pipe", "l'option '--resume' ne va pas avec --pipe"],
  [
    "option '--resume' does not go with --partition: a part is whole or not there",
    "l'option '--resume' ne va pas avec --partition : une part est entière ou n'y est pas",
  ],
  ["option '--partition' needs -o <folder>", "l'option '--partition' demande -o <dossier>"],
  ['expected letters, digits, `.`, `_` and `-`.', 'attendu des lettres, des chiffres, `.`, `_` et `-`.'],
  ['{} is there already; nothing to do', '{} est déjà là ; rien à faire'],
  ['holds {} articles; give a file with one', 'contient {} articles ; donnez un fichier qui en contient un'],
  [
    '{} holds a line that depeche extract --jsonl did not write; give another -o',
    "{} contient une ligne que depeche extract --jsonl n'a pas écrite ; donnez un autre -o",
  ],
  [
    "option '--pretty' does not go with --jsonl: an article is one line",
    "l'option '--pretty' ne va pas avec --jsonl : un article est une ligne",
  ],
  [
    "option '--resume' needs -o <file>, the output to go on with",
    "l'option '--resume' demande -o <fichier>, la sortie à reprendre",
  ],
  ["'{}' is to be read and written; give another", "'{}' serait lu et écrit ; donnez-en un autre"],
  ["'{}' is to be written twice; give another", "'{}' serait écrit deux fois ; donnez-en un autre"],

  // Options of the library
  [
    "expected an ISO 8601 date such as '2024', '2024-04', '2024-04-03' or '2024-04-03T18:25:00+02:00', got {}",
    "attendu une date ISO 8601 telle que '2024', '2024-04', '2024-04-03' ou '2024-04-03T18:25:00+02:00', reçu {}",
  ],
  [
    "expected an IANA time zone name such as 'Europe/Paris' or 'America/Montreal', got {}",
    "attendu un fuseau horaire IANA tel que 'Europe/Paris' ou 'America/Montreal', reçu {}",
  ],
  ["expected 'auto' or 'fra', got {}", "attendu 'auto' ou 'fra', reçu {}"],
  [
    "expected an array of 'dates', 'figures' and 'quotes', got {}",
    "attendu une liste de 'dates', 'figures' et 'quotes', reçu {}",
  ],
  [
    'expected a whole number of UTF-16 code units above 0, or Infinity, got {}',
    "attendu un nombre entier d'unités UTF-16 supérieur à 0, ou Infinity, reçu {}",
  ],
  [
    'expected a whole number of threads from 1 to {}, got {}',
    "attendu un nombre entier de fils d'exécution de 1 à {}, reçu {}",
  ],
  ['{} UTF-16 code units; maxLength allows {}', '{} unités UTF-16 ; maxLength en permet {}'],

  // Files and lines
  ['there is no such file; check the path', "il n'y a pas de tel fichier ; vérifiez le chemin"],
  [
    'is a folder; give the files in it, for instance folder/*.txt',
    'est un dossier ; donnez ses fichiers, par exemple dossier/*.txt',
  ],
  ['may not be read; check its permissions', 'ne peut être lu ; vérifiez ses droits'],
  [
    'several articles in brat need a folder; give -o <folder>',
    'plusieurs articles en brat demandent un dossier ; donnez -o <dossier>',
  ],
  [
    '{} without text: it holds no story (a picture, a package or an empty body)',
    '{} sans texte : ni dépêche ni article (une photo, un paquet ou un corps vide)',
  ],
  ['a ninjs item', 'un élément ninjs'],
  ['a NewsML-G2 item', 'un élément NewsML-G2'],
  ['an NITF document', 'un document NITF'],
  ['a web page', 'une page web'],
  ['mark-up nested deeper than {} elements is no article', "un balisage de plus de {} niveaux n'est pas un article"],
  ['standard input', 'entrée standard'],
  ['longer than 64 MiB; is there one article a line?', 'plus de 64 Mio ; y a-t-il un article par ligne ?'],
  ['not JSON: {}', 'pas du JSON : {}'],
  [
    'not UTF-8; convert the file first, for instance with iconv -f WINDOWS-1252 -t UTF-8',
    "pas de l'UTF-8 ; convertissez d'abord le fichier, par exemple avec iconv -f WINDOWS-1252 -t UTF-8",
  ],
  ['expected a string, got {}', 'attendu une chaîne, reçu {}'],
  ['expected a string or a whole number, got {}', 'attendu une chaîne ou un nombre entier, reçu {}'],
  ['expected an ISO 8601 date as a string, got {}', 'attendu une date ISO 8601 comme chaîne, reçu {}'],
  [
    'expected an object such as {"id":"1","text":"…","publishedAt":"2024-04-03"}, got {}',
    'attendu un objet tel que {"id":"1","text":"…","publishedAt":"2024-04-03"}, reçu {}',
  ],
  [
    'its facts are longer than a string can be; cut the article up',
    "ses faits sont plus longs qu'une chaîne ne peut l'être ; découpez l'article",
  ],
  ['nothing', 'rien'],
  ['an array', 'une liste'],
  ['an object', 'un objet'],
  ['a number', 'un nombre'],
  ['{} holds id {}, which the input does not have there', "{} contient l'id {}, que l'entrée n'a pas à cette place"],
  [
    '{} goes on with id {} where {} should come; give the input and options that made it, or another -o',
    "{} continue par l'id {} là où devrait venir {} ; donnez l'entrée et les options qui l'ont fait, ou un autre -o",
  ],
  [
    'no gold was read; give NAME.gold.yaml files that stand beside their NAME.txt, or a folder of them',
    'aucune référence lue ; donnez des fichiers NOM.gold.yaml placés à côté de leur NOM.txt, ou leur dossier',
  ],

  // What is done
  ['interrupted: ', 'interrompu : '],
  ['{} articles done in {}', '{} articles lus en {}'],
  ['{} article done in {}', '{} article lu en {}'],
  [', {} failed', ', {} en échec'],
  [', {} failed: see {}', ', {} en échec : voir {}'],
  ['; the same command with --resume goes on from here', ' ; la même commande avec --resume reprend ici'],
  ['{articles} articles · {rate}/s · {duration_formatted}', '{articles} articles · {rate}/s · {duration_formatted}'],
  [
    '{bar} {percentage}% · {articles} articles · {rate}/s · {eta_formatted} left',
    '{bar} {percentage} % · {articles} articles · {rate}/s · reste {eta_formatted}',
  ],
];
