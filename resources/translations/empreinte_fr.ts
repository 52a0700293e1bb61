<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The name after --out has to end in {suffix}.</source>
        <translation>Le nom après --out se termine par {suffix}.</translation>
    </message>
    <message>
        <source>With --groups, --out has to name a folder that exists.</source>
        <translation>Avec --groups, --out désigne un dossier qui existe.</translation>
    </message>
    <message>
        <source>The sealed case could not be written there.</source>
        <translation>Le dossier scellé n’a pas pu être enregistré à cet endroit.</translation>
    </message>
    <message>
        <source>This case could not be sealed.</source>
        <translation>Ce dossier n’a pas pu être scellé.</translation>
    </message>
    <message>
        <source>Sealed for {operator}. Only they can open it; whoever carries it sees the case number, the channel and how many files it is about.</source>
        <translation>Scellé pour {operator}. Personne d’autre ne peut l’ouvrir&#x202f;; la personne qui le transporte voit le numéro de dossier, le canal et le nombre de fichiers concernés.</translation>
    </message>
    <message>
        <source>Beside it are {count} pictures with codes: all of them together are the same case.</source>
        <translation>À côté se trouvent {count} images avec des codes&#xa0;: toutes ensemble, elles forment le même dossier.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Keep both to yourself. Hand over only the sealed file.</source>
        <translation>Gardez les deux pour vous. Ne remettez que le fichier scellé.</translation>
    </message>
    <message>
        <source>This file could not be opened. It may have been moved, or belong to someone else.</source>
        <translation>Ce fichier n’a pas pu être ouvert. Il a peut-être été déplacé, ou appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This is not a file. Choose pictures or videos, not folders or devices.</source>
        <translation>Ce n’est pas un fichier. Choisissez des images ou des vidéos, pas des dossiers ni des appareils.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This is not a picture or video in a format we can read, whatever its name says.</source>
        <translation>Ce n’est pas une image ou une vidéo dans un format que nous savons lire, quoi que dise son nom.</translation>
    </message>
    <message>
        <source>This is a kind of file that we can&apos;t read yet. Save it as JPEG or PNG, or a video as MP4, and choose that copy.</source>
        <translation>Nous ne savons pas encore lire ce type de fichier. Enregistrez-le au format JPEG ou PNG (MP4 pour une vidéo), puis choisissez cette copie.</translation>
    </message>
    <message>
        <source>This file is damaged and could not be read to the end.</source>
        <translation>Ce fichier est abîmé et n’a pas pu être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>This file is incomplete: its end is missing. Copy it again from where it came.</source>
        <translation>Ce fichier est incomplet&#xa0;: il manque la fin. Copiez-le de nouveau depuis son emplacement d’origine.</translation>
    </message>
    <message>
        <source>This picture is too small to be recognised (under 5 pixels on a side).</source>
        <translation>Cette image est trop petite pour être reconnue (moins de 5 pixels de côté).</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be read safely.</source>
        <translation>Cette image a trop de pixels pour être lue sans risque.</translation>
    </message>
    <message>
        <source>This file is too large to be read safely.</source>
        <translation>Ce fichier est trop gros pour être lu sans risque.</translation>
    </message>
    <message>
        <source>This video is too long to be read in one go.</source>
        <translation>Cette vidéo est trop longue pour être lue en une fois.</translation>
    </message>
    <message>
        <source>This video has no picture in it.</source>
        <translation>Cette vidéo ne contient pas d’image.</translation>
    </message>
    <message>
        <source>This file changed while it was being read. If it is still being saved or downloaded, wait until that is done, then try again.</source>
        <translation>Ce fichier a changé pendant la lecture. S’il est encore en cours d’enregistrement ou de téléchargement, attendez que ce soit terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>Reading this file took too long, so we stopped.</source>
        <translation>La lecture de ce fichier prenait trop de temps, nous l’avons arrêtée.</translation>
    </message>
    <message>
        <source>Reading this file would take more memory than is safe.</source>
        <translation>Lire ce fichier demanderait plus de mémoire qu’il n’est prudent.</translation>
    </message>
    <message>
        <source>The part that reads files stopped on this one and was restarted. The other files are not affected.</source>
        <translation>La partie qui lit les fichiers s’est arrêtée sur celui-ci et a été relancée. Les autres fichiers ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The receipt is for something else. Treat it as not sent.</source>
        <translation>Le reçu porte sur autre chose. Considérez que rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No link can be added to this case: it is withdrawn, or about to be.</source>
        <translation>Aucun lien ne peut être ajouté à ce dossier&#xa0;: il est retiré, ou va l’être.</translation>
    </message>
    <message>
        <source>This case has no links yet, so there is nothing to answer about. Send a link first.</source>
        <translation>Ce dossier n’a pas encore de lien, il n’y a donc rien à quoi répondre. Il faut d’abord envoyer un lien.</translation>
    </message>
    <message>
        <source>The service does not say which version of this program is the newest.</source>
        <translation>Le service n’indique pas quelle est la version la plus récente de ce programme.</translation>
    </message>
    <message>
        <source>No withdrawal is waiting that could be cancelled.</source>
        <translation>Aucun retrait en attente ne peut être annulé.</translation>
    </message>
    <message>
        <source>No case service is set up in this app yet.</source>
        <extracomment>Whether something may be stored at the service all the same. ``CaseClient`` decides it, for each call. Whether this kind of failure leaves open what the service did with the request. Set by the transport when no byte of the request had left the computer.</extracomment>
        <translation>Aucun service de dossiers n’est encore configuré dans cette application.</translation>
    </message>
    <message>
        <source>The service could not be reached. Is this computer connected to the internet? Nothing is lost; you can try again.</source>
        <translation>Le service est injoignable. Cet ordinateur est-il connecté à internet&#x202f;? Rien n’est perdu&#x202f;; vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>The service has a problem at the moment. Nothing is lost; you can try again later.</source>
        <translation>Le service a un problème en ce moment. Rien n’est perdu&#x202f;; vous pourrez réessayer plus tard.</translation>
    </message>
    <message>
        <source>The connection is not safe: we could not make sure that this is the service. Someone may be in between. Try again later or from another network.</source>
        <translation>La connexion n’est pas sûre&#xa0;: nous n’avons pas pu vérifier que c’est bien le service. Quelqu’un s’est peut-être interposé. Réessayez plus tard ou depuis un autre réseau.</translation>
    </message>
    <message>
        <source>What answered is not a case service. On a public network you may have to sign in on a web page first.</source>
        <translation>La réponse reçue n’est pas celle d’un service de dossiers. Sur un réseau public, il faut parfois d’abord se connecter sur une page web.</translation>
    </message>
    <message>
        <source>There is no case with this number and this code. Check both.</source>
        <translation>Aucun dossier ne correspond à ce numéro et à ce code. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>The service already has something else under this number.</source>
        <translation>Le service a déjà autre chose sous ce numéro.</translation>
    </message>
    <message>
        <source>Nothing can be added to this case: it is withdrawn, or about to be. You can make a new case for these.</source>
        <translation>Rien ne peut être ajouté à ce dossier&#xa0;: il est retiré, ou va l’être. Vous pouvez faire un autre dossier pour ces fichiers.</translation>
    </message>
    <message>
        <source>This service does not offer that.</source>
        <translation>Ce service ne propose pas cela.</translation>
    </message>
    <message>
        <source>This is more than the service accepts at once, so nothing was sent.</source>
        <translation>C’est plus que le service n’accepte en une fois&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The service did not accept this.</source>
        <translation>Le service n’a pas accepté l’envoi.</translation>
    </message>
    <message>
        <source>The service did not accept the field {field}.</source>
        <translation>Le service n’a pas accepté le champ {field}.</translation>
    </message>
    <message>
        <source>There were too many attempts. Wait about {minutes} min, then try again.</source>
        <translation>Il y a eu trop d’essais. Attendez environ {minutes} min, puis réessayez.</translation>
    </message>
    <message>
        <source>This was stopped before it left the computer, because it was not only fingerprints.</source>
        <translation>L’envoi a été arrêté avant de quitter l’ordinateur, car il ne contenait pas que des empreintes.</translation>
    </message>
    <message>
        <source>The service tried to send us somewhere else. We did not follow.</source>
        <translation>Le service a essayé de nous envoyer ailleurs. Nous n’avons pas suivi.</translation>
    </message>
    <message>
        <source>What is waiting to be sent could not be read.</source>
        <translation>Ce qui attend d’être envoyé n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>What is waiting to be sent could not be written to the disk.</source>
        <translation>Ce qui attend d’être envoyé n’a pas pu être écrit sur le disque.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Nothing was changed.</source>
        <translation>Un fichier porte déjà ce nom. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This could not be saved there.</source>
        <translation>L’enregistrement à cet endroit n’a pas été possible.</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation>Une phrase secrète vide ne protège rien.</translation>
    </message>
    <message>
        <source>The file was replaced by another one meanwhile. Open it again.</source>
        <translation>Le fichier a été remplacé par un autre entre-temps. Ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>What is kept on this computer could not be read.</source>
        <translation>Ce qui est gardé sur cet ordinateur n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>This computer has no keyring that we can use.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés que nous puissions utiliser.</translation>
    </message>
    <message>
        <source>The computer&apos;s keyring is locked.</source>
        <translation>Le trousseau de clés de l’ordinateur est verrouillé.</translation>
    </message>
    <message>
        <source>The computer&apos;s keyring did not answer. It may be locked.</source>
        <translation>Le trousseau de clés de l’ordinateur n’a pas répondu. Il est peut-être verrouillé.</translation>
    </message>
    <message>
        <source>No more cases can be kept there.</source>
        <translation>On ne peut pas y garder davantage de dossiers.</translation>
    </message>
    <message>
        <source>This is not the passphrase, or the file was damaged.</source>
        <translation>Ce n’est pas la phrase secrète, ou le fichier est abîmé.</translation>
    </message>
    <message>
        <source>This file is not one of ours, or was made by a newer version.</source>
        <translation>Ce fichier n’est pas l’un des nôtres, ou vient d’une version plus récente.</translation>
    </message>
    <message>
        <source>None of these files has enough detail to be recognised.</source>
        <extracomment>What a service takes unless it says otherwise. Stands in for the id of an item while the item&apos;s size is computed, or its content is what the id is derived from.</extracomment>
        <translation>Aucun de ces fichiers n’a assez de détails pour être reconnu.</translation>
    </message>
    <message>
        <source>This service&apos;s limits leave no room for even one picture.</source>
        <translation>Les limites de ce service ne laissent pas de place pour une seule image.</translation>
    </message>
    <message>
        <source>Too plain: there are too few details to be recognised. It would match other people’s pictures, so it is not sent.</source>
        <translation>Trop uniforme&#xa0;: il y a trop peu de détails pour être reconnue. Elle correspondrait aux images d’autres personnes&#x202f;; elle n’est donc pas envoyée.</translation>
    </message>
    <message>
        <source>A case number has 13 characters, like XXXX-XXXX-XXXX-C. This one has {count}.</source>
        <extracomment>Characters that are easily taken for one another, on a screen or in handwriting. Forms of number and code, those with hyphens first: four words of four letters each would look like a code, too.</extracomment>
        <translation>Un numéro de dossier a 13 caractères, comme XXXX-XXXX-XXXX-C. Celui-ci en a {count}.</translation>
    </message>
    <message>
        <source>An access code has 16 characters, in groups of four. This one has {count}.</source>
        <translation>Un code d’accès a 16 caractères, par groupes de quatre. Celui-ci en a {count}.</translation>
    </message>
    <message>
        <source>Character {position} is one that is never used there.</source>
        <translation>Le caractère {position} ne peut pas se trouver à cet endroit.</translation>
    </message>
    <message>
        <source>This case number has a typing mistake in it.</source>
        <translation>Ce numéro de dossier contient une faute de frappe.</translation>
    </message>
    <message>
        <source>This case number has a typing mistake in it, perhaps here: {places}</source>
        <translation>Ce numéro de dossier contient une faute de frappe, peut-être ici&#xa0;: {places}</translation>
    </message>
    <message>
        <source>There is no case number with its access code in this text.</source>
        <translation>Ce texte ne contient pas de numéro de dossier avec son code d’accès.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <extracomment>A stable word for programs.</extracomment>
        <translation>Cela n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>This receipt was signed with a key that is not this operator&apos;s.</source>
        <translation>Ce reçu a été signé avec une clé qui n’est pas celle de cet opérateur.</translation>
    </message>
    <message>
        <source>The operator&apos;s public key can&apos;t be read.</source>
        <translation>La clé publique de l’opérateur est illisible.</translation>
    </message>
    <message>
        <source>This receipt was changed after it was signed.</source>
        <translation>Ce reçu a été modifié après sa signature.</translation>
    </message>
    <message>
        <source>This receipt is for something else than what was sent.</source>
        <translation>Ce reçu porte sur autre chose que ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>This is not a receipt.</source>
        <translation>Ce n’est pas un reçu.</translation>
    </message>
    <message>
        <source>This sealed case was made by an older version. It has to be made again.</source>
        <translation>Ce dossier scellé vient d’une version plus ancienne. Il faut le refaire.</translation>
    </message>
    <message>
        <source>This is not a sealed case.</source>
        <translation>Ce n’est pas un dossier scellé.</translation>
    </message>
    <message>
        <source>This sealed case was made by a newer version. Update this program, then try again.</source>
        <translation>Ce dossier scellé vient d’une version plus récente. Mettez ce programme à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>This sealed case is incomplete: its end is missing. Copy it again.</source>
        <translation>Ce dossier scellé est incomplet&#xa0;: il manque la fin. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>This sealed case was changed or damaged on the way. Copy it again.</source>
        <translation>Ce dossier scellé a été modifié ou abîmé en chemin. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>This sealed case is addressed to another operator.</source>
        <translation>Ce dossier scellé est destiné à un autre opérateur.</translation>
    </message>
    <message>
        <source>This sealed case is larger than any case may be.</source>
        <translation>Ce dossier scellé est plus gros qu’aucun dossier ne peut l’être.</translation>
    </message>
    <message>
        <source>This operator uses a kind of key that this version does not know.</source>
        <extracomment>A case of a thousand pictures with all likely copies takes five; a long video may fill one alone.</extracomment>
        <translation>Cet opérateur utilise un type de clé que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>This case is too large for one bundle. Prepare it in smaller groups.</source>
        <translation>Ce dossier est trop gros pour un seul fichier scellé. Préparez-le en groupes plus petits.</translation>
    </message>
    <message>
        <source>This is not an address. One looks like {example}host.</source>
        <extracomment>An address in its usual form: no user, no query, no port that the scheme implies, nothing to decode or to normalise.</extracomment>
        <translation>Ce n’est pas une adresse. Une adresse ressemble à {example}host.</translation>
    </message>
    <message>
        <source>An address must begin with https://.</source>
        <translation>Une adresse commence par https://.</translation>
    </message>
    <message>
        <source>An address must begin with https:// (http:// is for this computer only).</source>
        <translation>Une adresse commence par https:// (http:// ne sert que sur cet ordinateur).</translation>
    </message>
    <message>
        <source>A proxy or a pin needs an address that begins with https://.</source>
        <translation>Un proxy ou une empreinte de clé demande une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>A proxy is written socks5h://host:port.</source>
        <translation>Un proxy s’écrit socks5h://host:port.</translation>
    </message>
    <message>
        <source>A pin is the SHA-256 of a public key: 64 hexadecimal digits.</source>
        <translation>Une empreinte de clé est le SHA-256 d’une clé publique&#xa0;: 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The file of certificate authorities can&apos;t be read.</source>
        <translation>Le fichier des autorités de certification est illisible.</translation>
    </message>
    <message>
        <source>It is waiting until the service can be reached.</source>
        <extracomment>What a case is waiting for, by the code of the failure that ended its last try. After other failures it is stopped.</extracomment>
        <translation>En attente&#xa0;: le service doit d’abord être joignable.</translation>
    </message>
    <message>
        <source>It is waiting until the service works again.</source>
        <translation>En attente&#xa0;: le service doit d’abord fonctionner de nouveau.</translation>
    </message>
    <message>
        <source>The service asked us to wait.</source>
        <translation>Le service nous a demandé d’attendre.</translation>
    </message>
    <message>
        <source>It is waiting for a safe connection to the service, perhaps on another network.</source>
        <translation>En attente d’une connexion sûre au service, peut-être sur un autre réseau.</translation>
    </message>
    <message>
        <source>It is waiting until the service itself answers. On a public network you may have to sign in on a web page first.</source>
        <translation>En attente&#xa0;: le service lui-même doit répondre. Sur un réseau public, il faut parfois d’abord se connecter sur une page web.</translation>
    </message>
    <message>
        <source>It has not been tried yet.</source>
        <translation>Pas encore essayé.</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>C’est arrivé.</translation>
    </message>
    <message>
        <source>The service did not accept it, and would not accept the same again.</source>
        <translation>Le service ne l’a pas accepté et n’accepterait pas le même envoi une autre fois.</translation>
    </message>
    <message>
        <source>Next try in about {minutes} min.</source>
        <translation>Prochain essai dans environ {minutes} min.</translation>
    </message>
    <message>
        <source>Another window of this program is using what is kept on this computer.</source>
        <translation>Une autre fenêtre de ce programme utilise ce qui est gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The sending was stopped.</source>
        <translation>L’envoi a été arrêté.</translation>
    </message>
    <message>
        <source>An operator&apos;s file is kept already, and nothing shows that this one comes from the same operator. Remove the kept one first.</source>
        <extracomment>What the file is called.</extracomment>
        <translation>Un fichier d’opérateur est déjà gardé, et rien ne montre que celui-ci vient du même opérateur. Retirez d’abord celui qui est gardé.</translation>
    </message>
    <message>
        <source>The operator&apos;s file could not be opened.</source>
        <translation>Le fichier de l’opérateur n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>This is not an operator&apos;s file: it can&apos;t be read as TOML.</source>
        <translation>Ce n’est pas un fichier d’opérateur&#xa0;: il n’est pas lisible comme du TOML.</translation>
    </message>
    <message>
        <source>This is not an operator&apos;s file.</source>
        <translation>Ce n’est pas un fichier d’opérateur.</translation>
    </message>
    <message>
        <source>This is too large to be an operator&apos;s file.</source>
        <translation>C’est trop gros pour être un fichier d’opérateur.</translation>
    </message>
    <message>
        <source>This operator&apos;s file is of a newer kind. Update this program, then try again.</source>
        <translation>Ce fichier d’opérateur est d’un type plus récent. Mettez ce programme à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>The operator&apos;s file lacks {place}.</source>
        <translation>Il manque {place} dans le fichier de l’opérateur.</translation>
    </message>
    <message>
        <source>The operator&apos;s file says something that this version does not know: {place}.</source>
        <translation>Le fichier de l’opérateur contient quelque chose que cette version ne connaît pas&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>The operator&apos;s file has a value for {place} that can&apos;t be right.</source>
        <translation>Le fichier de l’opérateur donne à {place} une valeur qui ne peut pas être juste.</translation>
    </message>
    <message>
        <source>The operator&apos;s file was changed after it was signed.</source>
        <translation>Le fichier de l’opérateur a été modifié après sa signature.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>The program failed ({kind}).</source>
        <translation>Le programme a échoué ({kind}).</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>on the list that platforms can read</source>
        <translation>dans la liste que les plateformes peuvent lire</translation>
    </message>
    <message>
        <source>withdrawal waiting</source>
        <translation>retrait en attente</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>effacé</translation>
    </message>
    <message>
        <source>not yet read by this platform</source>
        <translation>pas encore lu par cette plateforme</translation>
    </message>
    <message>
        <source>read by this platform; no answer yet, which is common</source>
        <translation>lu par cette plateforme&#x202f;; pas encore de réponse, ce qui est courant</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>en cours d’examen</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>not blocked</source>
        <translation>non bloqué</translation>
    </message>
    <message>
        <source>Case {number}: {state}</source>
        <translation>Dossier {number}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>  Picture {number}: {state}</source>
        <translation>  Image {number}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>  Video {number}: {state}</source>
        <translation>  Vidéo {number}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>The withdrawal takes effect on {day} UTC. Until then it can be cancelled with withdraw --cancel.</source>
        <translation>Le retrait prend effet le {day} UTC. Jusque-là, il peut être annulé avec withdraw --cancel.</translation>
    </message>
    <message>
        <source>Run withdraw again with --json to get a signed proof of the deletion.</source>
        <translation>Relancez withdraw avec --json pour obtenir une preuve signée de l’effacement.</translation>
    </message>
    <message>
        <source>--cancel cancels the whole withdrawal; leave --item out.</source>
        <translation>--cancel annule tout le retrait&#x202f;; n’indiquez pas --item.</translation>
    </message>
    <message>
        <source>This case has no item with that number.</source>
        <translation>Ce dossier ne contient rien sous ce numéro.</translation>
    </message>
    <message>
        <source>The withdrawal is cancelled.</source>
        <translation>Le retrait est annulé.</translation>
    </message>
    <message>
        <source>What belonged to this case is erased.</source>
        <translation>Ce qui appartenait à ce dossier est effacé.</translation>
    </message>
    <message>
        <source>The withdrawal has been received. Once it takes effect, this case no longer offers its fingerprints.</source>
        <translation>La demande de retrait est reçue. Dès que le retrait prend effet, ce dossier ne propose plus ses empreintes.</translation>
    </message>
    <message>
        <source>Platforms that support withdrawal are told to stop comparing; others may go on. What was removed stays removed.</source>
        <translation>Les plateformes qui gèrent le retrait sont prévenues de ne plus comparer&#x202f;; d’autres peuvent continuer. Ce qui a été supprimé le reste.</translation>
    </message>
    <message>
        <source>If you chose a delay, it can be cancelled until then with --cancel.</source>
        <translation>Si vous avez choisi un délai, le retrait peut être annulé jusque-là avec --cancel.</translation>
    </message>
    <message>
        <source>A sealed case: channel {channel}, {items} picture(s) or video(s).</source>
        <translation>Dossier scellé&#xa0;: canal {channel}, images ou vidéos&#xa0;: {items}.</translation>
    </message>
    <message>
        <source>Handed in: case {number}. You can&apos;t read it, change it or withdraw it.</source>
        <translation>Remis&#xa0;: dossier {number}. Vous ne pouvez ni le lire, ni le modifier, ni le retirer.</translation>
    </message>
    <message>
        <source>Handed in. You can&apos;t read it, change it or withdraw it; the number belongs to whoever made it.</source>
        <translation>Remis. Vous ne pouvez ni le lire, ni le modifier, ni le retirer&#x202f;; le numéro appartient à la personne qui l’a préparé.</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>ouvert en ce moment</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>fermé en ce moment</translation>
    </message>
    <message>
        <source>not yet tried by us, seen {day}</source>
        <translation>pas encore essayé par nous, vu le {day}</translation>
    </message>
    <message>
        <source>checked by us on {day}</source>
        <translation>vérifié par nous le {day}</translation>
    </message>
    <message>
        <source>text message {number}</source>
        <translation>SMS {number}</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>No list for this country. There is one for {countries}.</source>
        <translation>Pas de liste pour ce pays. Il y en a une pour {countries}.</translation>
    </message>
    <message>
        <source>Kept on this computer. Whoever can open your account may be able to find it.</source>
        <translation>Gardé sur cet ordinateur. Toute personne qui peut ouvrir votre session pourrait le trouver.</translation>
    </message>
    <message>
        <source>No case is kept there.</source>
        <translation>Aucun dossier n’y est gardé.</translation>
    </message>
    <message>
        <source>Exported {count} case(s) to a file under this passphrase.</source>
        <translation>Dossiers exportés dans un fichier protégé par cette phrase secrète&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>This case is no longer kept on this computer. It still exists at the service.</source>
        <translation>Ce dossier n’est plus gardé sur cet ordinateur. Il existe toujours auprès du service.</translation>
    </message>
    <message>
        <source>No case with this number is kept there.</source>
        <translation>Aucun dossier de ce numéro n’y est gardé.</translation>
    </message>
    <message>
        <source>Everything that this program kept on this computer is removed. Your cases still exist at the service; without number and code nobody can open them.</source>
        <translation>Tout ce que ce programme gardait sur cet ordinateur est supprimé. Vos dossiers existent toujours auprès du service&#x202f;; sans numéro ni code, personne ne peut les ouvrir.</translation>
    </message>
    <message>
        <source>Some of it could not be removed: {count}.</source>
        <translation>Une partie n’a pas pu être supprimée&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Say which case to forget, or --everything.</source>
        <translation>Indiquez quel dossier oublier, ou --everything.</translation>
    </message>
    <message>
        <source>There is no operator&apos;s file. Give one: empreinte operator FILE</source>
        <translation>Il n’y a pas de fichier d’opérateur. Indiquez-en un&#xa0;: empreinte operator FILE</translation>
    </message>
    <message>
        <source>Operator: {name}</source>
        <translation>Opérateur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Address: {address}</source>
        <translation>Adresse&#xa0;: {address}</translation>
    </message>
    <message>
        <source>Takes cases about adults, and about people who were under 18.</source>
        <translation>Reçoit des dossiers sur des adultes et sur des personnes qui avaient moins de 18 ans.</translation>
    </message>
    <message>
        <source>Takes cases about adults only.</source>
        <translation>Reçoit seulement des dossiers sur des adultes.</translation>
    </message>
    <message>
        <source>Takes cases about people who were under 18 only.</source>
        <translation>Reçoit seulement des dossiers sur des personnes qui avaient moins de 18 ans.</translation>
    </message>
    <message>
        <source>Platforms that read its list: {platforms}</source>
        <translation>Plateformes qui lisent sa liste&#xa0;: {platforms}</translation>
    </message>
    <message>
        <source>No platform reads its list, as far as this file says.</source>
        <translation>D’après ce fichier, aucune plateforme ne lit sa liste.</translation>
    </message>
    <message>
        <source>For practice: no platform receives anything.</source>
        <translation>Pour essayer&#xa0;: aucune plateforme ne reçoit rien.</translation>
    </message>
    <message>
        <source>Keeps fingerprints for {active} days, and a mark of their deletion for {tombstone} more.</source>
        <translation>Garde les empreintes {active} jours, puis une trace de leur effacement {tombstone} jours de plus.</translation>
    </message>
    <message>
        <source>Signed with its own key, and not changed since. A signature can&apos;t show who that is.</source>
        <translation>Signé avec sa propre clé et non modifié depuis. Une signature ne peut pas montrer de qui il s’agit.</translation>
    </message>
    <message>
        <source>Not signed: whoever gave you this file may have changed it.</source>
        <translation>Non signé&#xa0;: la personne qui vous l’a donné a pu le modifier.</translation>
    </message>
    <message>
        <source>Kept. From now on this service is used unless another is named.</source>
        <translation>Gardé. Ce service est désormais utilisé, sauf si un autre est indiqué.</translation>
    </message>
    <message>
        <source>The operator&apos;s file is removed.</source>
        <translation>Le fichier de l’opérateur est supprimé.</translation>
    </message>
    <message>
        <source>The operator&apos;s file could not be written or removed.</source>
        <translation>Le fichier de l’opérateur n’a pas pu être écrit ou supprimé.</translation>
    </message>
    <message>
        <source>received, not looked at yet</source>
        <translation>reçu, pas encore regardé</translation>
    </message>
    <message>
        <source>the site was asked to remove it</source>
        <translation>retrait demandé au site</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>the site refused to remove it</source>
        <translation>le site a refusé le retrait</translation>
    </message>
    <message>
        <source>nothing was found there</source>
        <translation>rien n’y a été trouvé</translation>
    </message>
    <message>
        <source>  Link {number}: {state}, {day}</source>
        <translation>  Lien {number}&#xa0;: {state}, {day}</translation>
    </message>
    <message>
        <source>  No link was sent for this case.</source>
        <translation>  Aucun lien n’a été envoyé pour ce dossier.</translation>
    </message>
    <message>
        <source>  An e-mail address is kept; run links with --erase-contact to have it erased.</source>
        <translation>  Une adresse e-mail est gardée&#x202f;; links avec --erase-contact la fait effacer.</translation>
    </message>
    <message>
        <source>  The e-mail address was erased on {day}.</source>
        <translation>  L’adresse e-mail a été effacée le {day}.</translation>
    </message>
    <message>
        <source>One of the links is not the address of a page (http or https).</source>
        <translation>L’un des liens n’est pas l’adresse d’une page (http ou https).</translation>
    </message>
    <message>
        <source>One of the links is too long.</source>
        <translation>L’un des liens est trop long.</translation>
    </message>
    <message>
        <source>One of the links has a name or a password in it, before the @. Leave that out.</source>
        <translation>L’un des liens contient un nom ou un mot de passe, avant le @. Il faut l’enlever.</translation>
    </message>
    <message>
        <source>50 links at most are sent at once.</source>
        <translation>50 liens au plus sont envoyés à la fois.</translation>
    </message>
    <message>
        <source>Link {number} of those given says more than where the page is. Give --shorten to send {short} instead, or --as-they-are.</source>
        <translation>Le lien {number} parmi ceux donnés en dit plus que l’endroit de la page. Donnez --shorten pour envoyer {short} à la place, ou --as-they-are.</translation>
    </message>
    <message>
        <source>Link {number} of those given says more than where the page is, and can&apos;t be shortened. Give --as-they-are to send it all the same.</source>
        <translation>Le lien {number} parmi ceux donnés en dit plus que l’endroit de la page, et ne peut pas être raccourci. Donnez --as-they-are pour l’envoyer quand même.</translation>
    </message>
    <message>
        <source>--erase-contact has to be given alone.</source>
        <translation>--erase-contact se donne seul.</translation>
    </message>
    <message>
        <source>A request takes 50 links at most.</source>
        <translation>Une demande accepte 50 liens au plus.</translation>
    </message>
    <message>
        <source>A valid request also needs: {names}.</source>
        <translation>Pour être valable, la demande a aussi besoin de&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>One of the links says more than where the page is. Look at it before you send it.</source>
        <translation>L’un des liens en dit plus que l’emplacement de la page. Regardez-le avant de l’envoyer.</translation>
    </message>
    <message>
        <source>Not in the list: {platforms}.</source>
        <translation>Pas dans la liste&#xa0;: {platforms}.</translation>
    </message>
    <message>
        <source>not yet opened by us, seen {day}</source>
        <translation>pas encore ouvert par nous, vu le {day}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>not on this system</source>
        <translation>absent de ce système</translation>
    </message>
    <message>
        <source>not allowed by this system</source>
        <translation>non permise par ce système</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>Trying to break out…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Enforced: this system keeps the part that reads your files from sending or writing anything.</source>
        <translation>Garanti&#xa0;: ce système empêche la partie qui lit vos fichiers d’envoyer ou d’écrire quoi que ce soit.</translation>
    </message>
    <message>
        <source>Not enforced on this system. Fingerprints are still made here and files are not sent by this program, but the system does not guarantee it. To be sure, unplug the network while hashing.</source>
        <translation>Non garanti sur ce système. Les empreintes sont tout de même faites ici et ce programme n’envoie pas de fichiers, mais le système ne le garantit pas. Pour en être sûr, débranchez le réseau pendant la création des empreintes.</translation>
    </message>
    <message>
        <source>Tried {count} forbidden operations; {worked} worked.</source>
        <translation>Opérations interdites essayées&#xa0;: {count}&#x202f;; réussies&#xa0;: {worked}.</translation>
    </message>
    <message>
        <source>  worked: {operation}</source>
        <translation>  réussie&#xa0;: {operation}</translation>
    </message>
    <message>
        <source>The check could not be carried out to its end.</source>
        <translation>La vérification n’a pas pu être menée jusqu’au bout.</translation>
    </message>
    <message>
        <source>Layers:</source>
        <translation>Couches&#xa0;:</translation>
    </message>
    <message>
        <source>--case repeats one case, and --groups makes several. Give only one of them.</source>
        <translation>--case répète un dossier, et --groups en fait plusieurs. N’indiquez que l’un des deux.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>This case belongs to the other channel. Pictures of someone who was under 18 and all others need a case each: make a new one with submit.</source>
        <translation>Ce dossier relève de l’autre canal. Les images d’une personne de moins de 18 ans et toutes les autres demandent chacune leur dossier&#xa0;: créez-en un nouveau avec submit.</translation>
    </message>
    <message>
        <source>Sending the fingerprints…</source>
        <translation>Envoi des empreintes…</translation>
    </message>
    <message>
        <source>Added. The files stayed on this computer.</source>
        <translation>Ajouté. Les fichiers sont restés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The case holds {count} pictures and videos now.</source>
        <translation>Le dossier contient maintenant {count} images et vidéos.</translation>
    </message>
    <message>
        <source>All of it was in this case already. Nothing is there twice.</source>
        <translation>Tout était déjà dans ce dossier. Rien n’y est en double.</translation>
    </message>
    <message>
        <source>Part of it may have arrived. Give the same command again: nothing is added twice.</source>
        <translation>Une partie est peut-être arrivée. Relancez la même commande&#xa0;: rien n’est ajouté en double.</translation>
    </message>
    <message>
        <source>Item {number} is left out. {reason}</source>
        <translation>L’élément {number} est laissé de côté. {reason}</translation>
    </message>
    <message>
        <source>Keep these two before anything is sent. If this is cut off, they still open the case.</source>
        <translation>Notez ces deux éléments avant l’envoi. Si celui-ci est coupé, ils ouvrent tout de même le dossier.</translation>
    </message>
    <message>
        <source>Case number  {number}</source>
        <translation>Numéro de dossier  {number}</translation>
    </message>
    <message>
        <source>Access code  {code}</source>
        <translation>Code d’accès  {code}</translation>
    </message>
    <message>
        <source>Group {number}:</source>
        <translation>Groupe {number}&#xa0;:</translation>
    </message>
    <message>
        <source>Sent. The files stayed on this computer.</source>
        <translation>Envoyé. Les fichiers sont restés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Keep both. Without them nobody, not even the operator, can look this case up or withdraw it.</source>
        <translation>Gardez les deux. Sans eux, personne, pas même l’opérateur, ne peut consulter ni retirer ce dossier.</translation>
    </message>
    <message>
        <source>This is a practice service: no platform receives these fingerprints.</source>
        <translation>C’est un service d’essai&#xa0;: aucune plateforme ne reçoit ces empreintes.</translation>
    </message>
    <message>
        <source>{operator} has received them. No platform reads its list yet.</source>
        <translation>{operator} les a reçues. Aucune plateforme ne lit encore sa liste.</translation>
    </message>
    <message>
        <source>Platforms that read the list of {operator}: {platforms}.</source>
        <translation>Plateformes qui lisent la liste de {operator}&#xa0;: {platforms}.</translation>
    </message>
    <message>
        <source>Stopped while sending.</source>
        <translation>Arrêté pendant l’envoi.</translation>
    </message>
    <message>
        <source>Part of it may have arrived.</source>
        <translation>Une partie est peut-être arrivée.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>To try again without making a second case, give the same files and options in the same order, with --case and this number. You will be asked for the code.</source>
        <translation>Pour réessayer sans créer un second dossier, donnez les mêmes fichiers et options dans le même ordre, avec --case et ce numéro. Le code vous sera demandé.</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>items added</source>
        <translation>éléments ajoutés</translation>
    </message>
    <message>
        <source>withdrawal requested</source>
        <translation>retrait demandé</translation>
    </message>
    <message>
        <source>withdrawal cancelled</source>
        <translation>retrait annulé</translation>
    </message>
    <message>
        <source>links added</source>
        <translation>liens ajoutés</translation>
    </message>
    <message>
        <source>an e-mail address for an answer left</source>
        <translation>adresse e-mail pour la réponse laissée</translation>
    </message>
    <message>
        <source>the e-mail address erased</source>
        <translation>adresse e-mail effacée</translation>
    </message>
    <message>
        <source>Valid. {operator} signed on {day} for case {number}: {action}.</source>
        <translation>Valable. {operator} a signé le {day} pour le dossier {number}&#xa0;: {action}.</translation>
    </message>
    <message>
        <source>Not valid.</source>
        <translation>Non valable.</translation>
    </message>
    <message>
        <source>It is now waiting on this computer, encrypted. The command outbox --send tries again; outbox shows what it is waiting for.</source>
        <translation>Le dossier attend maintenant sur cet ordinateur, chiffré. La commande outbox --send réessaie&#x202f;; outbox montre ce qu’il attend.</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent.</source>
        <translation>Rien n’attend d’être envoyé.</translation>
    </message>
    <message>
        <source>{count} more can&apos;t be read: they belong to another vault, or were damaged.</source>
        <translation>Autres dossiers illisibles&#xa0;: {count}. Ils sont dans un autre coffre, ou abîmés.</translation>
    </message>
    <message>
        <source>Case {number}: {done} of {total} parts have arrived.</source>
        <translation>Dossier {number}, parties arrivées&#xa0;: {done} sur {total}.</translation>
    </message>
    <message>
        <source>No case with this number is waiting to be sent.</source>
        <translation>Aucun dossier de ce numéro n’attend d’être envoyé.</translation>
    </message>
    <message>
        <source>Fingerprints pictures and videos on this computer and sends only the fingerprints. Without a command it opens the window.</source>
        <translation>Crée les empreintes d’images et de vidéos sur cet ordinateur et n’envoie que les empreintes. Sans commande, ouvre la fenêtre.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong options, 3 some files could not be used, 130 interrupted.</source>
        <translation>Codes de sortie&#xa0;: 0 fait, 1 échec, 2 options erronées, 3 des fichiers n’ont pas pu être utilisés, 130 interrompu.</translation>
    </message>
    <message>
        <source>a file under a passphrase instead of the system&apos;s keyring; the passphrase is asked for (or {variable})</source>
        <translation>un fichier sous phrase secrète au lieu du trousseau du système&#x202f;; la phrase est demandée (ou {variable})</translation>
    </message>
    <message>
        <source>JSON even at a terminal</source>
        <translation>JSON même dans un terminal</translation>
    </message>
    <message>
        <source>default: the system&apos;s</source>
        <translation>par défaut&#xa0;: celle du système</translation>
    </message>
    <message>
        <source>print the fingerprints of files; nothing is sent</source>
        <translation>affiche les empreintes de fichiers&#x202f;; rien n’est envoyé</translation>
    </message>
    <message>
        <source>fingerprint files and make a case of them at a service</source>
        <translation>crée les empreintes de fichiers et en fait un dossier auprès d’un service</translation>
    </message>
    <message>
        <source>print exactly the body that would be sent; send nothing</source>
        <translation>affiche exactement ce qui serait envoyé&#x202f;; n’envoie rien</translation>
    </message>
    <message>
        <source>when the service can&apos;t be reached, let the case wait on this computer, encrypted, for the command outbox</source>
        <translation>si le service est injoignable, fait attendre le dossier sur cet ordinateur, chiffré, pour la commande outbox</translation>
    </message>
    <message>
        <source>fingerprint files and add them to a case that exists</source>
        <translation>crée les empreintes de fichiers et les ajoute à un dossier qui existe</translation>
    </message>
    <message>
        <source>how old the person was when it was taken or made, as with submit; nothing is added to a case of the other channel</source>
        <translation>l’âge de la personne quand l’image a été prise ou fabriquée, comme pour submit&#x202f;; rien n’est ajouté à un dossier de l’autre canal</translation>
    </message>
    <message>
        <source>seal a case for someone else to hand in; nothing is sent</source>
        <translation>scelle un dossier que quelqu’un d’autre remettra&#x202f;; rien n’est envoyé</translation>
    </message>
    <message>
        <source>the new sealed file; with --groups, the folder for all of them</source>
        <translation>le nouveau fichier scellé&#x202f;; avec --groups, le dossier où les mettre tous</translation>
    </message>
    <message>
        <source>also as pictures of QR codes beside it, to photograph or print; for a case of one picture</source>
        <translation>aussi en images de codes QR à côté, à photographier ou à imprimer&#x202f;; pour un dossier d’une seule image</translation>
    </message>
    <message>
        <source>hand in a sealed case for someone else</source>
        <translation>remet un dossier scellé pour quelqu’un d’autre</translation>
    </message>
    <message>
        <source>the sealed file, or photographs of all its QR codes</source>
        <translation>le fichier scellé, ou des photos de tous ses codes QR</translation>
    </message>
    <message>
        <source>look a case up</source>
        <translation>consulte un dossier</translation>
    </message>
    <message>
        <source>withdraw a case, or some of its items</source>
        <translation>retire un dossier ou certains de ses éléments</translation>
    </message>
    <message>
        <source>only this item (may be repeated)</source>
        <translation>seulement cet élément (peut être répété)</translation>
    </message>
    <message>
        <source>cancel a withdrawal that is waiting</source>
        <translation>annule un retrait en attente</translation>
    </message>
    <message>
        <source>check a receipt, offline</source>
        <translation>vérifie un reçu, hors ligne</translation>
    </message>
    <message>
        <source>the operator&apos;s public key, or a file with it</source>
        <translation>la clé publique de l’opérateur, ou un fichier qui la contient</translation>
    </message>
    <message>
        <source>also check that it is for exactly this body</source>
        <translation>vérifie aussi qu’il porte exactement sur cet envoi</translation>
    </message>
    <message>
        <source>send addresses of pages for a case, sealed on this computer, or see what became of them</source>
        <translation>envoie des adresses de pages pour un dossier, scellées sur cet ordinateur, ou montre ce qu’elles sont devenues</translation>
    </message>
    <message>
        <source>an e-mail address for an answer, sealed too; erased two weeks after the last link is done (adult channel only)</source>
        <translation>une adresse e-mail pour la réponse, scellée aussi&#x202f;; effacée deux semaines après la fin du dernier lien (canal adult seulement)</translation>
    </message>
    <message>
        <source>have the e-mail address erased now</source>
        <translation>fait effacer l’adresse e-mail maintenant</translation>
    </message>
    <message>
        <source>remove from each link what says something about a person or a visit</source>
        <translation>enlève de chaque lien ce qui en dit trop sur une personne ou une visite</translation>
    </message>
    <message>
        <source>send them also where they say more than where the page is</source>
        <translation>les envoie même s’ils en disent plus que l’emplacement de la page</translation>
    </message>
    <message>
        <source>print exactly the bodies that would be sent; send no link</source>
        <translation>affiche exactement ce qui serait envoyé&#x202f;; n’envoie aucun lien</translation>
    </message>
    <message>
        <source>the address of a page; - reads them from standard input</source>
        <translation>l’adresse d’une page&#x202f;; - les lit sur l’entrée standard</translation>
    </message>
    <message>
        <source>keep a case&apos;s number and code on this computer</source>
        <translation>garde le numéro et le code d’un dossier sur cet ordinateur</translation>
    </message>
    <message>
        <source>list the cases kept on this computer</source>
        <translation>liste les dossiers gardés sur cet ordinateur</translation>
    </message>
    <message>
        <source>show the access codes too</source>
        <translation>montre aussi les codes d’accès</translation>
    </message>
    <message>
        <source>write them to a new file under a passphrase</source>
        <translation>les écrit dans un nouveau fichier sous phrase secrète</translation>
    </message>
    <message>
        <source>remove a kept case from this computer, or everything</source>
        <translation>supprime de cet ordinateur un dossier gardé, ou tout</translation>
    </message>
    <message>
        <source>all that this program keeps on this computer</source>
        <translation>tout ce que ce programme garde sur cet ordinateur</translation>
    </message>
    <message>
        <source>list the cases that are waiting to be sent</source>
        <translation>liste les dossiers qui attendent d’être envoyés</translation>
    </message>
    <message>
        <source>try those that are due</source>
        <translation>essaie ceux dont le moment est venu</translation>
    </message>
    <message>
        <source>try all of them, even those that were stopped</source>
        <translation>les essaie tous, même ceux qui ont été arrêtés</translation>
    </message>
    <message>
        <source>take this case out of the outbox, without sending it</source>
        <translation>retire ce dossier de ceux qui attendent, sans l’envoyer</translation>
    </message>
    <message>
        <source>show who runs the service, as the operator&apos;s file says</source>
        <translation>montre qui gère le service, d’après le fichier de l’opérateur</translation>
    </message>
    <message>
        <source>keep this file, and use its service from now on</source>
        <translation>garde ce fichier et utilise désormais son service</translation>
    </message>
    <message>
        <source>remove the file that is kept</source>
        <translation>supprime le fichier gardé</translation>
    </message>
    <message>
        <source>whom to call or write to; nothing is looked up online</source>
        <translation>qui appeler ou à qui écrire&#x202f;; rien n’est cherché en ligne</translation>
    </message>
    <message>
        <source>two letters, or EU for the rest of the European Union</source>
        <translation>deux lettres, ou EU pour ailleurs dans l’Union</translation>
    </message>
    <message>
        <source>only lines for these people or moments</source>
        <translation>seulement les lignes pour ces personnes ou moments</translation>
    </message>
    <message>
        <source>only lines with all these words</source>
        <translation>seulement les lignes qui contiennent tous ces mots</translation>
    </message>
    <message>
        <source>print what a shell needs to complete commands</source>
        <translation>affiche ce dont un shell a besoin pour compléter les commandes</translation>
    </message>
    <message>
        <source>try to break out of the part that reads files</source>
        <translation>vérifie que la partie qui lit les fichiers est bien isolée</translation>
    </message>
    <message>
        <source>where to report on a platform, and a text for it; nothing is sent</source>
        <translation>où signaler sur une plateforme, avec un texte&#x202f;; rien n’est envoyé</translation>
    </message>
    <message>
        <source>without it, all of them are listed</source>
        <translation>sans elle, toutes sont listées</translation>
    </message>
    <message>
        <source>what the request is based on (default: the platform&apos;s own rules)</source>
        <translation>sur quoi repose la demande (par défaut&#xa0;: les règles de la plateforme)</translation>
    </message>
    <message>
        <source>who signs the request; not asked for with --minor</source>
        <translation>qui signe la demande&#x202f;; pas demandé avec --minor</translation>
    </message>
    <message>
        <source>where the platform can answer</source>
        <translation>où la plateforme peut répondre</translation>
    </message>
    <message>
        <source>for somebody else, with their agreement</source>
        <translation>pour quelqu’un d’autre, avec son accord</translation>
    </message>
    <message>
        <source>under 18 in the picture, or not sure; names nobody</source>
        <translation>moins de 18 ans sur l’image, ou incertain&#x202f;; ne nomme personne</translation>
    </message>
    <message>
        <source>it was edited or generated</source>
        <translation>elle a été modifiée ou générée</translation>
    </message>
    <message>
        <source>the pages it is on</source>
        <translation>les pages où elle se trouve</translation>
    </message>
    <message>
        <source>what GET /v1/service answered, to work offline</source>
        <translation>ce que GET /v1/service a répondu, pour travailler hors ligne</translation>
    </message>
    <message>
        <source>a picture, a video, or a folder of them; - is a file on standard input</source>
        <translation>une image, une vidéo, ou un dossier qui en contient&#x202f;; - est un fichier sur l’entrée standard</translation>
    </message>
    <message>
        <source>many files</source>
        <translation>beaucoup de fichiers</translation>
    </message>
    <message>
        <source>a list of files, one a line; - is standard input</source>
        <translation>une liste de fichiers, un par ligne&#x202f;; - est l’entrée standard</translation>
    </message>
    <message>
        <source>the list is separated by NUL characters, as by find -print0</source>
        <translation>la liste est séparée par des caractères NUL, comme avec find -print0</translation>
    </message>
    <message>
        <source>how far it is, on standard error: a bar at a terminal (auto), plain lines for a screen reader, JSON lines, or none</source>
        <translation>l’avancement, sur l’erreur standard&#xa0;: une barre dans un terminal (auto), des lignes simples pour un lecteur d’écran (plain), des lignes JSON, ou rien</translation>
    </message>
    <message>
        <source>show the paths of files; without it no output contains any</source>
        <translation>montre les chemins des fichiers&#x202f;; sans cela, aucune sortie n’en contient</translation>
    </message>
    <message>
        <source>keep an encrypted journal on this computer until all is done, so that it can go on after an interruption; its code is shown on standard error</source>
        <translation>garde un journal chiffré sur cet ordinateur jusqu’à la fin, pour reprendre après une interruption&#x202f;; son code est montré sur l’erreur standard</translation>
    </message>
    <message>
        <source>go on with the same files after an interruption; the journal&apos;s code is asked for (or {variable})</source>
        <translation>reprend avec les mêmes fichiers après une interruption&#x202f;; le code du journal est demandé (ou {variable})</translation>
    </message>
    <message>
        <source>how old the person was when it was taken or made. adult: 18 or older. minor: under 18, or you are not sure. Files of both make two cases</source>
        <translation>l’âge de la personne quand l’image a été prise ou fabriquée. adult&#xa0;: 18 ans ou plus. minor&#xa0;: moins de 18 ans, ou vous n’en êtes pas sûr. Les deux font deux dossiers</translation>
    </message>
    <message>
        <source>several cases in one run: columns group and file, and where wanted channel, delay, synthetic, attest</source>
        <translation>plusieurs dossiers en une fois&#xa0;: colonnes group et file, et au besoin channel, delay, synthetic, attest</translation>
    </message>
    <message>
        <source>how long a withdrawal can be cancelled, 0 to {most} (default: 0)</source>
        <translation>durée pendant laquelle un retrait peut être annulé, de 0 à {most} heures (par défaut&#xa0;: 0)</translation>
    </message>
    <message>
        <source>the pictures were edited or generated</source>
        <translation>les images ont été modifiées ou générées</translation>
    </message>
    <message>
        <source>say with the case: I am 18 or older and was when they were taken or made, I am in them, and they are being shared, or may be, without my agreement. Nobody checks it; without it nothing is said (adult channel only)</source>
        <translation>déclare avec le dossier&#xa0;: j’ai 18 ans ou plus et les avais déjà quand elles ont été prises ou fabriquées, j’y figure, et elles sont partagées, ou pourraient l’être, sans mon accord. Personne ne le vérifie&#x202f;; sans cela rien n’est déclaré (canal adult seulement)</translation>
    </message>
    <message>
        <source>repeat a submission that was cut off, under its own number (the code is asked for)</source>
        <translation>répète un envoi qui a été coupé, sous son propre numéro (le code est demandé)</translation>
    </message>
    <message>
        <source>fail rather than use any network, enforced within this program</source>
        <translation>échoue plutôt que d’utiliser un réseau, garanti dans ce programme</translation>
    </message>
    <message>
        <source>the case number; the code is asked for, or read from {variable}</source>
        <translation>le numéro de dossier&#x202f;; le code est demandé, ou lu dans {variable}</translation>
    </message>
    <message>
        <source>One of the files given could not be opened.</source>
        <translation>L’un des fichiers indiqués n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>One of the files given is too large to be what it should be.</source>
        <translation>L’un des fichiers indiqués est trop gros pour être ce qu’il devrait être.</translation>
    </message>
    <message>
        <source>This is not the description of a case service.</source>
        <translation>Ce n’est pas la description d’un service de dossiers.</translation>
    </message>
    <message>
        <source>This operator takes no sealed cases.</source>
        <translation>Cet opérateur n’accepte pas de dossiers scellés.</translation>
    </message>
    <message>
        <source>Say whose receipt it should be: --operator FILE, --key KEY (the operator&apos;s public key, or a file with it), or --service-description FILE.</source>
        <translation>Indiquez de qui le reçu devrait venir&#xa0;: --operator FILE, --key KEY (la clé publique de l’opérateur, ou un fichier qui la contient), ou --service-description FILE.</translation>
    </message>
    <message>
        <source>An operator&apos;s public key is 43 characters of base64url.</source>
        <translation>La clé publique d’un opérateur a 43 caractères en base64url.</translation>
    </message>
    <message>
        <source>Say which service: --service URL or --operator FILE, or put the operator&apos;s file beside this program.</source>
        <translation>Indiquez le service&#xa0;: --service URL ou --operator FILE, ou placez le fichier de l’opérateur à côté de ce programme.</translation>
    </message>
    <message>
        <source>Give --service or --operator, not both.</source>
        <translation>Indiquez --service ou --operator, pas les deux.</translation>
    </message>
    <message>
        <source>--no-network was given, and this needs the network.</source>
        <translation>--no-network est indiqué, et ceci a besoin du réseau.</translation>
    </message>
    <message>
        <source>The access code is asked for at a terminal, or read from {variable}.</source>
        <translation>Le code d’accès est demandé dans un terminal, ou lu dans {variable}.</translation>
    </message>
    <message>
        <source>Access code: </source>
        <translation>Code d’accès&#xa0;: </translation>
    </message>
    <message>
        <source>the service</source>
        <translation>le service</translation>
    </message>
    <message>
        <source>its address (or {variable})</source>
        <translation>son adresse (ou {variable})</translation>
    </message>
    <message>
        <source>the operator&apos;s file, with its address and keys (or {variable})</source>
        <translation>le fichier de l’opérateur, avec son adresse et ses clés (ou {variable})</translation>
    </message>
    <message>
        <source>a SOCKS proxy such as Tor: socks5h://127.0.0.1:9050 (or {variable})</source>
        <translation>un proxy SOCKS comme Tor&#xa0;: socks5h://127.0.0.1:9050 (ou {variable})</translation>
    </message>
    <message>
        <source>the server&apos;s public key must have this SHA-256, in hexadecimal (or {variable})</source>
        <translation>la clé publique du serveur doit avoir ce SHA-256, en hexadécimal (ou {variable})</translation>
    </message>
    <message>
        <source>certificate authorities to trust instead of the bundled ones (or {variable})</source>
        <translation>autorités de certification à croire au lieu de celles fournies (ou {variable})</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Phrase secrète&#xa0;: </translation>
    </message>
    <message>
        <source>Passphrase once more: </source>
        <translation>Phrase secrète, encore une fois&#xa0;: </translation>
    </message>
    <message>
        <source>The passphrase is asked for at a terminal, or read from {variable}.</source>
        <translation>La phrase secrète est demandée dans un terminal, ou lue dans {variable}.</translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was changed.</source>
        <translation>C’étaient deux phrases différentes. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>the window</source>
        <extracomment>Whatever begins with one of these opens the window.</extracomment>
        <translation>la fenêtre</translation>
    </message>
    <message>
        <source>open it for practice: no platform receives anything</source>
        <translation>l’ouvre en mode d’essai&#xa0;: aucune plateforme ne reçoit rien</translation>
    </message>
    <message>
        <source>open it in this language</source>
        <translation>l’ouvre dans cette langue</translation>
    </message>
    <message>
        <source>Unknown option or wrong value. See {program} --help</source>
        <translation>Option inconnue ou valeur erronée. Voir {program} --help</translation>
    </message>
    <message>
        <source>This is missing: {names}. See {program} --help</source>
        <translation>Il manque&#xa0;: {names}. Voir {program} --help</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>utilisation&#xa0;: </translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>show this help and exit</source>
        <translation>affiche cette aide et quitte</translation>
    </message>
    <message>
        <source>Name at least one file or folder, or give a --list.</source>
        <translation>Indiquez au moins un fichier ou un dossier, ou donnez une --list.</translation>
    </message>
    <message>
        <source>The list of files could not be read.</source>
        <translation>La liste de fichiers n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Standard input (-) can be read only once.</source>
        <translation>L’entrée standard (-) ne peut être lue qu’une fois.</translation>
    </message>
    <message>
        <source>Item {number} was left out. {reason}</source>
        <translation>L’élément {number} a été laissé de côté. {reason}</translation>
    </message>
    <message>
        <source>None of these files could be fingerprinted, so nothing was sent.</source>
        <translation>Aucune empreinte n’a pu être créée à partir de ces fichiers&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The CSV file of groups could not be read.</source>
        <translation>Le fichier CSV des groupes n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The CSV file of groups needs the columns group and file, and may have channel, delay, synthetic and attest.</source>
        <translation>Le fichier CSV des groupes a besoin des colonnes group et file, et peut avoir channel, delay, synthetic et attest.</translation>
    </message>
    <message>
        <source>Line {line} of the CSV file of groups has a value that can&apos;t be right: {column}.</source>
        <translation>La ligne {line} du fichier CSV des groupes a une valeur qui ne peut pas être juste&#xa0;: {column}.</translation>
    </message>
    <message>
        <source>Line {line} of the CSV file of groups contradicts an earlier line of its group: {column}.</source>
        <translation>La ligne {line} du fichier CSV des groupes contredit une ligne précédente du même groupe&#xa0;: {column}.</translation>
    </message>
    <message>
        <source>Say with --channel how old the person was when the pictures were taken or made: adult, or minor for under 18 or not sure. A CSV file of groups may have a column for it.</source>
        <translation>Indiquez avec --channel l’âge de la personne quand les images ont été prises ou fabriquées&#xa0;: adult, ou minor pour moins de 18 ans ou en cas de doute. Un fichier CSV de groupes peut avoir une colonne pour cela.</translation>
    </message>
    <message>
        <source>--attest is for adults. Leave it out: minors don&apos;t have to say anything.</source>
        <translation>--attest est pour les adultes. Ne l’indiquez pas&#xa0;: on ne demande rien aux mineurs.</translation>
    </message>
    <message>
        <source>Give files or --groups, not both.</source>
        <translation>Donnez des fichiers ou --groups, pas les deux.</translation>
    </message>
    <message>
        <source>There is nothing to go on with under this code. It may be finished already.</source>
        <extracomment>What says something of this computer&apos;s moment and not of the file: read again.</extracomment>
        <translation>Il n’y a rien à reprendre sous ce code. C’est peut-être déjà terminé.</translation>
    </message>
    <message>
        <source>The journal was changed by something else. Begin again without it.</source>
        <translation>Le journal a été modifié par autre chose. Recommencez sans lui.</translation>
    </message>
    <message>
        <source>The journal could not be written to the disk.</source>
        <translation>Le journal n’a pas pu être écrit sur le disque.</translation>
    </message>
    <message>
        <source>Fingerprinting</source>
        <translation>Création des empreintes</translation>
    </message>
    <message>
        <source>Fingerprinting…</source>
        <translation>Création des empreintes…</translation>
    </message>
    <message>
        <source>Files read: {done} of {total}.</source>
        <translation>Fichiers lus&#xa0;: {done} sur {total}.</translation>
    </message>
    <message>
        <source>If this is interrupted, go on with --resume and this code: {code}</source>
        <translation>En cas d’interruption, reprenez avec --resume et ce code&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Code of the journal: </source>
        <translation>Code du journal&#xa0;: </translation>
    </message>
    <message>
        <source>The code of the journal is asked for at a terminal, or read from {variable}.</source>
        <translation>Le code du journal est demandé dans un terminal, ou lu dans {variable}.</translation>
    </message>
    <message>
        <source>There is no standard input to read.</source>
        <translation>Il n’y a pas d’entrée standard à lire.</translation>
    </message>
    <message>
        <source>Standard input (-) needs a file: empreinte hash - &lt; FILE</source>
        <translation>L’entrée standard (-) a besoin d’un fichier&#xa0;: empreinte hash - &lt; FILE</translation>
    </message>
    <message>
        <source>What came through the pipe is over 256 MiB. Give the file itself.</source>
        <translation>Ce qui est venu par le tube dépasse 256 Mio. Donnez le fichier lui-même.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. One looks like name@example.org.</source>
        <extracomment>RFC 5321&apos;s Dot-string: what providers give out. Quoted local parts are not taken; they could hold free text.</extracomment>
        <translation>Ce n’est pas une adresse e-mail. Une adresse s’écrit comme nom@example.org.</translation>
    </message>
    <message>
        <source>This is not the address of a page. One looks like https://example.org/page.</source>
        <extracomment>a line end, tab, control character, space or backslash: programs disagree about what these mean in an address a percent sign that begins no escape stands for itself</extracomment>
        <translation>Ce n’est pas l’adresse d’une page. Une adresse s’écrit comme https://example.org/page.</translation>
    </message>
    <message>
        <source>This address is too long: {most} characters are the most.</source>
        <translation>Cette adresse est trop longue&#xa0;: {most} caractères au plus.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be taken.</source>
        <translation>Seules les adresses qui commencent par http:// ou https:// peuvent être prises.</translation>
    </message>
    <message>
        <source>There is a user name or a password in this address, before the @. Leave it out.</source>
        <translation>Cette adresse contient un nom d’utilisateur ou un mot de passe, avant le @. Il faut l’enlever.</translation>
    </message>
    <message>
        <source>The key that addresses are sealed to can&apos;t be used.</source>
        <translation>La clé qui sert à sceller les adresses est inutilisable.</translation>
    </message>
    <message>
        <source>This address is sealed to a key that is not here.</source>
        <translation>Cette adresse est scellée pour une clé qui n’est pas ici.</translation>
    </message>
    <message>
        <source>This sealed address was changed, or is of another link.</source>
        <translation>Cette adresse scellée a été modifiée, ou vient d’un autre lien.</translation>
    </message>
    <message>
        <source>What was sealed here is not an address.</source>
        <translation>Ce qui a été scellé ici n’est pas une adresse.</translation>
    </message>
    <message>
        <source>a turned or mirrored copy</source>
        <extracomment>The symmetries of a square, in the reference&apos;s order. The likely copies: cut, framed, tilted, in a story … The two dozen copies that find most: what a partner gets whose account is set to &quot;some&quot; copies. The family of a copy by how its name begins, and below by its whole name. What each family is called.</extracomment>
        <translation>une copie tournée ou en miroir</translation>
    </message>
    <message>
        <source>a cropped copy</source>
        <translation>une copie recadrée</translation>
    </message>
    <message>
        <source>a tilted copy</source>
        <translation>une copie penchée</translation>
    </message>
    <message>
        <source>a copy in a frame</source>
        <translation>une copie encadrée</translation>
    </message>
    <message>
        <source>a copy with a bar for text</source>
        <translation>une copie avec une bande de texte</translation>
    </message>
    <message>
        <source>a copy on a larger background, as in a story</source>
        <translation>une copie sur un fond plus grand, comme dans une story</translation>
    </message>
    <message>
        <source>a screenshot</source>
        <translation>une capture d’écran</translation>
    </message>
    <message>
        <source>a copy within a post</source>
        <translation>une copie dans une publication</translation>
    </message>
    <message>
        <source>an altered copy</source>
        <translation>une copie modifiée</translation>
    </message>
    <message>
        <source>No case number and code were found in this file. Take the photo from straight above, in good light, with the whole square in it. Or type them.</source>
        <translation>Aucun numéro de dossier avec son code n’a été trouvé dans ce fichier. Prenez la photo bien au-dessus, avec une bonne lumière et le carré entier. Vous pouvez aussi les taper.</translation>
    </message>
    <message>
        <source>This sealed case is too large for codes that can be photographed. Carry its file instead.</source>
        <extracomment>Codes of one bundle. People who photograph more of them would miss one. Base-32 characters in one code: with what stands before them, they make a code of version 25 at level M. So 16 codes carry a case of one picture with all its likely copies.</extracomment>
        <translation>Ce dossier scellé est trop grand pour des codes à photographier. Transportez plutôt le fichier lui-même.</translation>
    </message>
    <message>
        <source>These parts are still missing: {numbers}. Photograph them too.</source>
        <translation>Il manque encore ces parties&#xa0;: {numbers}. Photographiez-les aussi.</translation>
    </message>
    <message>
        <source>No code of a sealed case was found in these pictures.</source>
        <translation>Aucun code de dossier scellé n’a été trouvé dans ces images.</translation>
    </message>
    <message>
        <source>These are codes of different sealed cases.</source>
        <translation>Ce sont des codes de dossiers scellés différents.</translation>
    </message>
    <message>
        <source>These codes do not make a whole sealed case. Photograph them once more.</source>
        <translation>Ces codes ne forment pas un dossier scellé entier. Photographiez-les encore une fois.</translation>
    </message>
    <message>
        <source>What the service says about versions is not signed, so it is ignored.</source>
        <extracomment>The longest time for which a file may be valid, and so the longest for which an old one can be repeated.</extracomment>
        <translation>Ce que le service dit des versions n’est pas signé&#x202f;; il n’en est pas tenu compte.</translation>
    </message>
    <message>
        <source>What the service says about versions is not signed by its operator, so it is ignored.</source>
        <translation>Ce que le service dit des versions n’est pas signé par l’organisme qui le gère&#x202f;; il n’en est pas tenu compte.</translation>
    </message>
    <message>
        <source>What the service says about versions is out of date, so it is ignored.</source>
        <translation>Ce que le service dit des versions est périmé&#x202f;; il n’en est pas tenu compte.</translation>
    </message>
    <message>
        <source>The service names an older version than this one, so it is ignored.</source>
        <translation>Le service indique une version plus ancienne que celle-ci&#x202f;; il n’en est pas tenu compte.</translation>
    </message>
    <message>
        <source>Nobody asked for this withdrawal with your access code. An operator ends a case after a long time, and sooner where so much comes at once that it looks like false reports. If you still need it, send it again: that is a new case.</source>
        <translation>Personne n’a demandé ce retrait avec votre code d’accès. Un opérateur met fin à un dossier au bout d’un long temps, et plus tôt quand il en arrive tant à la fois que cela ressemble à de faux signalements. Si vous en avez encore besoin, envoyez-le à nouveau&#xa0;: ce sera un nouveau dossier.</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>What this can do for you</source>
        <translation>Ce que cet outil peut faire pour vous</translation>
    </message>
    <message>
        <source>Here you make fingerprints of your pictures, so that platforms which take part can recognise them. Your pictures stay on this computer.</source>
        <translation>Vous créez ici des empreintes de vos images, pour que les plateformes qui participent puissent les reconnaître. Vos images restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cette application fait</translation>
    </message>
    <message>
        <source>It reads your pictures and videos where they are, and turns each into a fingerprint: a code, not a picture.</source>
        <translation>Elle lit vos images et vos vidéos là où elles sont, et transforme chacune en une empreinte&#xa0;: un code, pas une image.</translation>
    </message>
    <message>
        <source>It shows you every byte before it is sent. Only fingerprints are sent: no picture, no name, no date, no place.</source>
        <translation>Elle vous montre chaque octet avant l’envoi. Seules les empreintes sont envoyées&#xa0;: aucune image, aucun nom, aucune date, aucun lieu.</translation>
    </message>
    <message>
        <source>You get a case number and a code. With them you can see what became of it.</source>
        <translation>Vous recevez un numéro de dossier et un code. Ils vous permettent de voir où en sont les choses.</translation>
    </message>
    <message>
        <source>What it can’t do</source>
        <translation>Ce qu’elle ne peut pas faire</translation>
    </message>
    <message>
        <source>It removes nothing itself and does not search the internet. Platforms that take part compare, and each decides by its own rules.</source>
        <translation>Elle ne supprime rien elle-même et ne fouille pas internet. Les plateformes participantes comparent, et chacune décide selon ses propres règles.</translation>
    </message>
    <message>
        <source>It does not reach private, encrypted messages, or platforms that do not take part.</source>
        <translation>Elle n’atteint ni les messageries privées chiffrées, ni les plateformes qui ne participent pas.</translation>
    </message>
    <message>
        <source>It is not the police, and not StopNCII, Take It Down or 3018; nothing is passed on to them.</source>
        <translation>Ce n’est ni la police, ni StopNCII, ni Take It Down, ni le 3018&#x202f;; rien ne leur est transmis.</translation>
    </message>
    <message>
        <source>Who runs the service</source>
        <translation>Qui gère le service</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>AfterSendingPage</name>
    <message>
        <source>Now hand over the sealed file</source>
        <translation>Maintenant, donnez le fichier scellé</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>C’est en route</translation>
    </message>
    <message>
        <source>No news for days or weeks is normal. That took courage.</source>
        <translation>Il est normal de rester sans nouvelles pendant des jours ou des semaines. Il fallait du courage pour le faire.</translation>
    </message>
    <message>
        <source>Report the account</source>
        <translation>Signaler le compte</translation>
    </message>
    <message>
        <source>In the app where it happened, and say that you are, or were, under 18, even if the profile says something else. Keep messages, names and links; don’t take pictures of the picture.</source>
        <translation>Dans l’application où cela s’est passé, en disant que vous avez, ou aviez, moins de 18 ans, même si le profil dit autre chose. Gardez les messages, les noms et les liens&#x202f;; ne photographiez pas l’image.</translation>
    </message>
    <message>
        <source>Is someone asking for money or for more?</source>
        <translation>On demande de l’argent, ou autre chose&#x202f;?</translation>
    </message>
    <message>
        <source>You don’t have to answer, pay, or send anything. Paying rarely ends it.</source>
        <translation>Vous n’avez pas à répondre, à payer, ni à envoyer quoi que ce soit. Payer y met rarement fin.</translation>
    </message>
    <message>
        <source>If it gets too much, someone is there</source>
        <translation>Si c’est trop lourd, quelqu’un est là</translation>
    </message>
    <message>
        <source>Where to report it, app by app</source>
        <translation>Où le signaler, application par application</translation>
    </message>
    <message>
        <source>Look up the case</source>
        <translation>Consulter le dossier</translation>
    </message>
    <message>
        <source>Forget everything here</source>
        <translation>Tout effacer ici</translation>
    </message>
</context>
<context>
    <name>AttestPage</name>
    <message>
        <source>Is this your situation?</source>
        <translation>Est-ce votre cas&#x202f;?</translation>
    </message>
    <message>
        <source>This way is for adults, about pictures of themselves. There is no account, and nobody asks your name.</source>
        <translation>Ce chemin est destiné aux adultes, pour des images d’eux-mêmes. Il n’y a pas de compte, et personne ne demande votre nom.</translation>
    </message>
    <message>
        <source>I am in it, alone or with others.</source>
        <translation>C’est moi que l’on y voit, avec ou sans d’autres personnes.</translation>
    </message>
    <message>
        <source>It is being shared, or may be, without my agreement.</source>
        <translation>Elle est diffusée, ou risque de l’être, sans mon accord.</translation>
    </message>
    <message>
        <source>Tick all three to go on.</source>
        <translation>Cochez les trois pour continuer.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in your list already.</source>
        <translation>
            <numerusform>%n fichier est déjà dans votre liste.</numerusform>
            <numerusform>%n fichiers sont déjà dans votre liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under 18 in the picture, or I’m not sure: there is another way</source>
        <translation>Moins de 18 ans sur l’image, ou je ne sais pas&#xa0;: il y a un autre chemin</translation>
    </message>
    <message>
        <source>I am 18 or older, and I was 18 or older when it was taken or made.</source>
        <translation>J’ai 18 ans ou plus, et j’avais déjà 18 ans quand l’image a été prise ou fabriquée.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Your case</source>
        <extracomment>Rows built for long cases; the rest is summed up. Lines about platforms, for all items together. A service that lies could name so many that the window stalls. Lines about platforms for one item: more than read any list. States in which withdrawing again changes nothing, so that the signed proof can be asked for once more.</extracomment>
        <translation>Votre dossier</translation>
    </message>
    <message>
        <source>Cancel the withdrawal</source>
        <translation>Annuler le retrait</translation>
    </message>
    <message>
        <source>With it you can show later what you asked for and when. It names the case, and says nothing about the pictures.</source>
        <translation>Elle permet de montrer plus tard ce que vous avez demandé, et quand. Elle mentionne le dossier et ne dit rien des images.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Ce que vous pouvez faire maintenant</translation>
    </message>
    <message>
        <source>It is online: where to report it</source>
        <translation>C’est en ligne&#xa0;: où le signaler</translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
        <translation>Noter ce qui s’est passé, pour la police</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Parler à quelqu’un&#xa0;: numéros et liens</translation>
    </message>
    <message>
        <source>Withdraw this case, or a part of it</source>
        <translation>Retirer ce dossier, ou une partie</translation>
    </message>
    <message>
        <source>Add pictures or videos to this case</source>
        <translation>Ajouter des images ou des vidéos à ce dossier</translation>
    </message>
    <message>
        <source>Links to pages where it can be seen: add some, or see what became of them</source>
        <translation>Liens vers des pages en ligne&#xa0;: en ajouter, ou voir ce qu’ils sont devenus</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>Ask the service again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Save the signed proof…</source>
        <translation>Enregistrer la preuve signée…</translation>
    </message>
    <message>
        <source>Get the signed proof</source>
        <translation>Obtenir la preuve signée</translation>
    </message>
    <message>
        <source>{items}: the withdrawal is accepted. Its signed proof is below.</source>
        <translation>{items}&#xa0;: le retrait est pris en compte. Sa preuve signée est plus bas.</translation>
    </message>
    <message>
        <source>All of it was in this case already. Nothing is there twice.</source>
        <translation>Tout était déjà dans ce dossier. Rien n’y est en double.</translation>
    </message>
    <message>
        <source>Added: {items}. The files stayed on this computer.</source>
        <translation>Ajouté&#xa0;: {items}. Les fichiers sont restés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Save the signed proof</source>
        <translation>Enregistrer la preuve signée</translation>
    </message>
    <message>
        <source>The service has accepted it, and its signed proof is here. What is shown below may be older: look the case up again.</source>
        <translation>Le service l’a pris en compte, et sa preuve signée est ici. Ce qui suit date peut-être d’avant&#xa0;: consultez le dossier de nouveau.</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>It takes effect on {date}.</source>
        <translation>Le retrait prend effet le {date}.</translation>
    </message>
    <message>
        <source>What “not blocked” means</source>
        <translation>Ce que veut dire «&#xa0;non bloqué&#xa0;»</translation>
    </message>
    <message>
        <source>The platform looked, and did not act by its own rules. It may have seen another picture that looks alike, or no way to tell that there was no agreement.</source>
        <translation>La plateforme a regardé et, selon ses propres règles, n’a pas agi. Elle a peut-être vu une autre image qui se ressemble, ou n’a pas pu savoir qu’il n’y avait pas d’accord.</translation>
    </message>
    <message>
        <source>It says nothing about you, and it is not the end: you can report the link there yourself, or let a help line do it with you.</source>
        <translation>Cela ne dit rien de vous, et ce n’est pas la fin&#xa0;: vous pouvez y signaler le lien vous-même, ou le faire avec une ligne d’écoute.</translation>
    </message>
    <message>
        <source>{item}: {state}</source>
        <translation>{item}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>{state}: {copy}</source>
        <translation>{state}&#xa0;: {copy}</translation>
    </message>
    <message>
        <source>{platform}: {state}</source>
        <translation>{platform}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>No answer from a platform yet, which is common.</source>
        <translation>Pas encore de réponse d’une plateforme, ce qui est fréquent.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseFilesPage</name>
    <message>
        <source>Choose your pictures and videos</source>
        <translation>Choisissez vos images et vos vidéos</translation>
    </message>
    <message>
        <source>They are read where they are: on this computer, a card, or a phone that is plugged in. Nothing is copied.</source>
        <translation>Elles sont lues là où elles se trouvent&#xa0;: sur cet ordinateur, une carte ou un téléphone branché. Rien n’est copié.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Fichiers choisis</translation>
    </message>
    <message>
        <source>Delete takes what is selected off the list.</source>
        <translation>La touche Suppr retire de la liste ce qui est sélectionné.</translation>
    </message>
    <message>
        <source>A copy with a big sticker over it, or with half of it cut away, counts as another picture. If you have such copies, add them too.</source>
        <translation>Une copie couverte d’un grand autocollant, ou dont il manque la moitié, compte comme une autre image. Si vous avez de telles copies, ajoutez-les aussi.</translation>
    </message>
    <message>
        <source>Show a small, strongly blurred picture beside each name, to tell them apart</source>
        <translation>Afficher une petite image très floutée à côté de chaque nom, pour les distinguer</translation>
    </message>
    <message>
        <source>Make fingerprints</source>
        <translation>Créer les empreintes</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>You can also drop files and folders anywhere in this window, or copy them and press {keys}. A copied picture can be pasted too.</source>
        <translation>Vous pouvez aussi déposer des fichiers ou des dossiers n’importe où dans cette fenêtre, ou les copier puis appuyer sur {keys}. Une image copiée peut également être collée.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n off the list</source>
        <translation>
            <numerusform>Retirer %n fichier de la liste</numerusform>
            <numerusform>Retirer %n fichiers de la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose pictures, videos or whole folders</source>
        <translation>Choisissez des images, des vidéos ou des dossiers entiers</translation>
    </message>
    <message>
        <source>Pictures: JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC, AVIF. Videos: MP4, MOV, MKV, WebM, AVI, 3GP and others.</source>
        <translation>Images&#xa0;: JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC, AVIF. Vidéos&#xa0;: MP4, MOV, MKV, WebM, AVI, 3GP et d’autres.</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Choisissez au moins un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) chosen</source>
        <translation>
            <numerusform>%n fichier choisi</numerusform>
            <numerusform>%n fichiers choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Your number and your code are not kept yet.</source>
        <translation>Votre numéro et votre code ne sont pas encore conservés.</translation>
    </message>
    <message>
        <source>This window has the only copy. Without both, nobody can look the case up or withdraw it.</source>
        <translation>Cette fenêtre en a le seul exemplaire. Sans les deux, personne ne peut consulter le dossier ni le retirer.</translation>
    </message>
    <message>
        <source>Save the sheet…</source>
        <translation>Enregistrer la feuille…</translation>
    </message>
    <message>
        <source>Close without keeping them</source>
        <translation>Fermer sans les conserver</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
</context>
<context>
    <name>DisplayMenu</name>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Remember this on this computer</source>
        <translation>Mémoriser sur cet ordinateur</translation>
    </message>
    <message>
        <source>In the task bar: Notes</source>
        <translation>Barre des tâches&#xa0;: Notes</translation>
    </message>
    <message>
        <source>In the task bar: Calculator</source>
        <translation>Barre des tâches&#xa0;: Calculatrice</translation>
    </message>
    <message>
        <source>In the task bar: Document</source>
        <translation>Barre des tâches&#xa0;: Document</translation>
    </message>
    <message>
        <source>Keep out of screenshots</source>
        <translation>Absent des captures d’écran</translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation>Texte {percent}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>They came with this program, in English and French. They are shown here in the window, so that no browser keeps a record of it.</source>
        <translation>Ils sont fournis avec ce programme, en anglais et en français. Ils s’affichent ici, dans la fenêtre, pour qu’aucun navigateur n’en garde la trace.</translation>
    </message>
    <message>
        <source>No documents came with this program.</source>
        <translation>Aucun document n’est fourni avec ce programme.</translation>
    </message>
    <message>
        <source>Those for organisations and platforms are here too. A browser that opens this file keeps its address in its history:</source>
        <translation>Ceux pour les organisations et les plateformes sont ici aussi. Un navigateur qui ouvre ce fichier en garde l’adresse dans son historique&#xa0;:</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Folder</source>
        <extracomment>Size and date, or that it is a folder.</extracomment>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>ExactBytes</name>
    <message>
        <source>The exact bytes</source>
        <translation>Les octets exacts</translation>
    </message>
    <message>
        <source>The exact bytes that will be sent</source>
        <translation>Les octets exacts qui seront envoyés</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%n line(s))</source>
        <translation>
            <numerusform>Tout afficher (%n ligne)</numerusform>
            <numerusform>Tout afficher (%n lignes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FingerprintPage</name>
    <message>
        <source>Progress of all files</source>
        <translation>Avancement de tous les fichiers</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Reprendre la lecture</translation>
    </message>
    <message>
        <source>Choose other files</source>
        <translation>Choisir d’autres fichiers</translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation>N’en garder qu’un de chaque</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Files and their progress</source>
        <translation>Fichiers et leur avancement</translation>
    </message>
    <message>
        <source>Each file is opened by a separate process. Whether this system keeps that process off the network is shown under Help, “Check it yourself”.</source>
        <translation>Chaque fichier est ouvert par un programme séparé. Pour savoir si ce système l’empêche d’accéder au réseau, voyez «&#xa0;Vérifiez vous-même&#xa0;» dans l’aide.</translation>
    </message>
    <message>
        <source>See what will be sent</source>
        <translation>Voir ce qui sera envoyé</translation>
    </message>
    <message>
        <source>Making fingerprints</source>
        <translation>Création des empreintes</translation>
    </message>
    <message>
        <source>The fingerprints are ready</source>
        <translation>Les empreintes sont prêtes</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>None of these files can be sent</source>
        <translation>Aucun de ces fichiers ne peut être envoyé</translation>
    </message>
    <message>
        <source>Nothing is being read now. Go on whenever you like; what is done is kept.</source>
        <translation>Rien n’est lu en ce moment. Reprenez quand vous voulez&#x202f;; ce qui est fait est conservé.</translation>
    </message>
    <message>
        <source>This happens on this computer only. You don’t have to watch.</source>
        <translation>Tout se passe sur cet ordinateur. Vous n’avez pas besoin de regarder.</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept, and you can go on.</source>
        <translation>Arrêté. Ce qui est fait est gardé, et vous pouvez reprendre.</translation>
    </message>
    <message>
        <source>The list says why, file by file. You can try others.</source>
        <translation>La liste dit pourquoi, fichier par fichier. Vous pouvez en essayer d’autres.</translation>
    </message>
    <message>
        <source>Nothing has been sent. Next you will see exactly what would be.</source>
        <translation>Rien n’a été envoyé. Vous allez voir exactement ce qui le serait.</translation>
    </message>
    <message>
        <source>{done} of {all} read</source>
        <translation>{done} sur {all} lus</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n prêt</numerusform>
            <numerusform>%n prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be read</source>
        <translation>
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too plain</source>
        <translation>
            <numerusform>%n trop uniforme</numerusform>
            <numerusform>%n trop uniformes</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to send yet. Go back to choose other files.</source>
        <translation>Il n’y a encore rien à envoyer. Revenez en arrière pour choisir d’autres fichiers.</translation>
    </message>
    <message>
        <source>As soon as every file is read.</source>
        <translation>Dès que tous les fichiers seront lus.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken off the list</source>
        <translation>
            <numerusform>%n fichier retiré de la liste</numerusform>
            <numerusform>%n fichiers retirés de la liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderView</name>
    <message>
        <source>Files and folders</source>
        <translation>Fichiers et dossiers</translation>
    </message>
    <message>
        <source>Path of a folder</source>
        <translation>Chemin d’un dossier</translation>
    </message>
    <message>
        <source>One moment, the folder is being read…</source>
        <translation>Un instant, le dossier s’ouvre…</translation>
    </message>
    <message>
        <source>This folder can’t be opened.</source>
        <translation>Ce dossier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>There is nothing to choose here.</source>
        <translation>Il n’y a rien à choisir ici.</translation>
    </message>
</context>
<context>
    <name>HandInPage</name>
    <message>
        <source>Hand in a sealed file</source>
        <translation>Déposer un fichier scellé</translation>
    </message>
    <message>
        <source>On the device that has the picture, this app makes a file that ends in “.empreinte”. It holds fingerprints only, sealed for the service: you can carry it, but not read it.</source>
        <translation>Sur l’appareil où se trouve l’image, cette application crée un fichier qui finit par «&#xa0;.empreinte&#xa0;». Il ne contient que des empreintes, scellées pour le service&#xa0;: vous pouvez le transporter, mais pas le lire.</translation>
    </message>
    <message>
        <source>1. They make it on their own device: in this app, instead of “Send now”.</source>
        <translation>1. La personne le crée sur son propre appareil&#xa0;: dans cette application, au lieu de «&#xa0;Envoyer&#xa0;».</translation>
    </message>
    <message>
        <source>2. They give you only that file, on a stick or by message. Never the picture.</source>
        <translation>2. Elle vous donne seulement ce fichier, sur une clé ou par message. Jamais l’image.</translation>
    </message>
    <message>
        <source>3. You choose it here, and send it.</source>
        <translation>3. Vous le choisissez ici et vous l’envoyez.</translation>
    </message>
    <message>
        <source>Choose the sealed file…</source>
        <translation>Choisir le fichier scellé…</translation>
    </message>
    <message>
        <source>If you have photos of its codes instead, choose all of them together.</source>
        <translation>Si vous avez plutôt des photos de ses codes, choisissez-les toutes ensemble.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Déposer</translation>
    </message>
    <message>
        <source>Choose the sealed file first.</source>
        <translation>Choisissez d’abord le fichier scellé.</translation>
    </message>
    <message>
        <source>It has arrived. You can delete the file now. Whoever made it has the number and the code, and can look the case up with them.</source>
        <translation>Il est arrivé. Vous pouvez maintenant supprimer le fichier. La personne qui l’a créé a le numéro et le code, et peut consulter le dossier avec eux.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>le service</translation>
    </message>
    <message>
        <source>A sealed case, {size} bytes, for {operator}. What is in it can only be opened there. Handing it in twice makes no second case.</source>
        <translation>Un dossier scellé de {size} octets, pour {operator}. Son contenu ne peut être ouvert que là-bas. Le déposer deux fois ne crée pas de second dossier.</translation>
    </message>
    <message>
        <source>Choose the sealed file</source>
        <translation>Choisir le fichier scellé</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Let them sit at the computer</source>
        <translation>Laissez-lui la place devant l’écran</translation>
    </message>
    <message>
        <source>The next pages speak to them. They show numbers and progress only: no picture and no file name, so you can stay beside them.</source>
        <translation>Les pages qui suivent s’adressent à cette personne. Elles ne montrent que des numéros et l’avancement&#xa0;: ni image, ni nom de fichier. Vous pouvez donc rester à côté.</translation>
    </message>
    <message>
        <source>They decide at every step, and can stop at any time.</source>
        <translation>C’est elle qui décide à chaque étape, et elle peut arrêter à tout moment.</translation>
    </message>
    <message>
        <source>At the end there is a case number and a code. They are theirs; keep them only if they ask you to.</source>
        <translation>À la fin, il y a un numéro de dossier et un code. Ils lui appartiennent&#x202f;; ne les gardez que si elle vous le demande.</translation>
    </message>
    <message>
        <source>It’s me: begin</source>
        <translation>C’est moi&#xa0;: commencer</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language: {language}</source>
        <translation>Langue&#xa0;: {language}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>short for Display</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Display: light, dark, text size</source>
        <translation>Affichage&#xa0;: clair, sombre, taille du texte</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>?</source>
        <comment>short for Help</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Quitter vite</translation>
    </message>
    <message>
        <source>Closes everything at once (also: press Esc twice). It can’t hide what others saw or what spies on this computer.</source>
        <translation>Ferme tout aussitôt (ou deux fois la touche Échap). Cela ne cache pas ce que d’autres ont vu, ni un logiciel espion.</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Escape twice does the same.</source>
        <translation>Ferme tout aussitôt. Appuyer deux fois sur Échap fait la même chose.</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>By text message: {number}</source>
        <translation>Par SMS&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation>Ouvert jour et nuit</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Ouvert en ce moment</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Fermé en ce moment</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy the number of {name}</source>
        <translation>Copier le numéro&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Appeler…</translation>
    </message>
    <message>
        <source>Show a picture to scan, to call {name} with a phone</source>
        <translation>Afficher un code à scanner pour appeler avec un téléphone&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open {name} in the browser</source>
        <translation>Ouvrir {name} dans le navigateur</translation>
    </message>
    <message>
        <source>Scan this with a phone to call</source>
        <translation>À scanner avec un téléphone pour appeler</translation>
    </message>
    <message>
        <source>Checked by us on {date}</source>
        <translation>Vérifié par nous le {date}</translation>
    </message>
    <message>
        <source>Seen on {date}, not yet tried by us</source>
        <translation>Vu le {date}, pas encore essayé par nous</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>You don’t have to do this alone</source>
        <translation>Personne ne devrait affronter cela sans aide</translation>
    </message>
    <message>
        <source>People who know about this listen without judging you.</source>
        <translation>Des personnes qui connaissent bien ces situations vous écoutent sans vous juger.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>Dans quel pays&#x202f;?</translation>
    </message>
    <message>
        <source>Find a line by a word or a number</source>
        <translation>Trouver une ligne&#xa0;: un mot ou un numéro</translation>
    </message>
    <message>
        <source>Check for myself that my pictures stay here</source>
        <translation>Vérifier moi-même que mes images restent ici</translation>
    </message>
    <message>
        <source>Who runs the service</source>
        <translation>Qui gère le service</translation>
    </message>
    <message>
        <source>Read the documents that came with this program (F1)</source>
        <translation>Lire les documents fournis avec ce programme (F1)</translation>
    </message>
    <message>
        <source>A browser keeps the addresses it opens, and a phone the numbers it calls. If someone else looks at this computer, use another one, or call from a friend’s phone.</source>
        <translation>Un navigateur garde les adresses qu’il ouvre, et un téléphone les numéros qu’il appelle. Si quelqu’un d’autre regarde cet ordinateur, utilisez-en un autre, ou appelez du téléphone d’une personne de confiance.</translation>
    </message>
    <message>
        <source>This list is kept on this computer, with the day each line was seen. What none of us has tried yet is marked.</source>
        <translation>Ces informations sont sur cet ordinateur, avec le jour où elles ont été relevées. Ce que personne de notre équipe n’a encore essayé est indiqué.</translation>
    </message>
    <message>
        <source>Nothing here has all these words.</source>
        <translation>Rien ici ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>In danger now</source>
        <translation>En danger immédiat</translation>
    </message>
    <message>
        <source>When it gets too much</source>
        <translation>Quand c’est trop lourd</translation>
    </message>
    <message>
        <source>For adults</source>
        <translation>Pour les adultes</translation>
    </message>
    <message>
        <source>For young people, their parents, and pictures from before 18</source>
        <translation>Pour les jeunes, leurs parents, et les images d’avant 18 ans</translation>
    </message>
    <message>
        <source>We found no line for adults here that we can vouch for.</source>
        <translation>Nous n’avons trouvé ici aucune ligne pour adultes dont nous soyons sûrs.</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>Ce que dit la loi</translation>
    </message>
    <message>
        <source>In a few words, as seen on {date}. Not legal advice.</source>
        <translation>En quelques mots, d’après ce que nous avons lu le {date}. Ce n’est pas un avis juridique.</translation>
    </message>
</context>
<context>
    <name>HelpingAdultPage</name>
    <message>
        <source>Helping an adult</source>
        <translation>Aider une personne adulte</translation>
    </message>
    <message>
        <source>Believe them. Ask what they need before you suggest anything.</source>
        <translation>Croyez cette personne. Demandez-lui ce dont elle a besoin avant de proposer quoi que ce soit.</translation>
    </message>
    <message>
        <source>They decide at every step, and the pictures stay on their own device.</source>
        <translation>C’est elle qui décide à chaque étape, et les images restent sur son propre appareil.</translation>
    </message>
    <message>
        <source>The case number and the code are theirs. Whoever has both can withdraw the case.</source>
        <translation>Le numéro de dossier et le code lui appartiennent. Qui a les deux peut retirer le dossier.</translation>
    </message>
    <message>
        <source>What is the situation?</source>
        <translation>Quelle est la situation&#x202f;?</translation>
    </message>
    <message>
        <source>They are here, and sit down at this computer</source>
        <translation>La personne est là et s’installe à cet ordinateur</translation>
    </message>
    <message>
        <source>They are somewhere else, and can make a sealed file</source>
        <translation>La personne est ailleurs, et peut créer un fichier scellé</translation>
    </message>
    <message>
        <source>There is no picture to hand, only links or threats</source>
        <translation>Il n’y a pas d’image sous la main, seulement des liens ou des menaces</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Parler à quelqu’un&#xa0;: numéros et liens</translation>
    </message>
</context>
<context>
    <name>HelpingPage</name>
    <message>
        <source>Thank you for helping</source>
        <translation>Merci d’être là</translation>
    </message>
    <message>
        <source>Believe them, and thank them for telling you. No blame, no punishment.</source>
        <translation>Croyez cette personne, et remerciez-la de vous en parler. Pas de reproche, pas de punition.</translation>
    </message>
    <message>
        <source>Don’t look at the picture. Don’t ask to see it; don’t receive, copy, keep or send it. In many countries that is an offence, for parents too.</source>
        <translation>Ne regardez pas l’image. Ne demandez pas à la voir&#x202f;; ne la recevez pas, ne la copiez pas, ne la gardez pas, ne l’envoyez pas. Dans beaucoup de pays c’est un délit, aussi pour les parents.</translation>
    </message>
    <message>
        <source>They choose the file, on their own device. You can sit beside them.</source>
        <translation>C’est elle qui choisit le fichier, sur son propre appareil. Vous pouvez rester à côté.</translation>
    </message>
    <message>
        <source>What is the situation?</source>
        <translation>Quelle est la situation&#x202f;?</translation>
    </message>
    <message>
        <source>They are here, and the picture is already on this computer or their phone</source>
        <translation>La personne est ici, et l’image est déjà sur cet ordinateur ou sur son téléphone</translation>
    </message>
    <message>
        <source>They are somewhere else, and can make a sealed file</source>
        <translation>La personne est ailleurs, et peut créer un fichier scellé</translation>
    </message>
    <message>
        <source>I already have the picture</source>
        <translation>J’ai déjà l’image</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Parler à quelqu’un&#xa0;: numéros et liens</translation>
    </message>
</context>
<context>
    <name>IntakeView</name>
    <message>
        <source>Help, and links for reporting</source>
        <extracomment>Names of files that are listed when some were left out.</extracomment>
        <translation>Aide, et liens pour signaler</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ne pas l’ajouter</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or video(s)</source>
        <translation>
            <numerusform>%n image ou vidéo</numerusform>
            <numerusform>%n images ou vidéos</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “{name}” holds {found}.</source>
        <translation>Le dossier «&#xa0;{name}&#xa0;» contient {found}.</translation>
    </message>
    <message>
        <source>more than 5,000 files</source>
        <translation>plus de 5&#x202f;000 fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in folders inside it.</source>
        <translation>
            <numerusform>Dont %n dans des sous-dossiers.</numerusform>
            <numerusform>Dont %n dans des sous-dossiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>En ajouter %n</numerusform>
            <numerusform>En ajouter %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all %n, with the folders inside</source>
        <translation>
            <numerusform>Ajouter le tout (%n), sous-dossiers compris</numerusform>
            <numerusform>Ajouter les %n, sous-dossiers compris</numerusform>
        </translation>
    </message>
    <message>
        <source>That picture is not in a form that can be taken from the clipboard. Save it as a file, or copy the file itself.</source>
        <translation>Cette image ne peut pas être reprise du presse-papiers sous cette forme. Enregistrez-la dans un fichier, ou copiez le fichier lui-même.</translation>
    </message>
    <message>
        <source>There was no file in that. Copy files in the file manager, then paste them here.</source>
        <translation>Il n’y avait aucun fichier à reprendre. Copiez des fichiers dans le gestionnaire de fichiers, puis collez-les ici.</translation>
    </message>
    <message>
        <source>One moment, the folders are being looked through…</source>
        <translation>Un instant, les dossiers sont parcourus…</translation>
    </message>
    <message numerus="yes">
        <source>One case holds {most} files. %n more were left out: {names}. Send these first; then begin again with the rest.</source>
        <translation>
            <numerusform>Un envoi contient {most} fichiers au plus. %n fichier n’a pas été ajouté&#xa0;: {names}. Envoyez d’abord ceux-ci, puis recommencez avec le reste.</numerusform>
            <numerusform>Un envoi contient {most} fichiers au plus. %n fichiers n’ont pas été ajoutés&#xa0;: {names}. Envoyez d’abord ceux-ci, puis recommencez avec les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is an address on the internet, not a file. Nothing is downloaded here; only files that you already have can be chosen.</source>
        <translation>C’est une adresse sur internet, pas un fichier. Rien n’est téléchargé ici&#x202f;; seuls des fichiers que vous avez déjà peuvent être choisis.</translation>
    </message>
    <message>
        <source>That is on a phone or camera that this app can’t look into. Copy it to a folder on this computer first, then choose the copy.</source>
        <translation>Ce fichier se trouve sur un téléphone ou un appareil photo que cette application ne peut pas lire. Copiez-le d’abord dans un dossier de cet ordinateur, puis choisissez la copie.</translation>
    </message>
    <message>
        <source>That is on a network drive that this app can’t look into. Copy it to a folder on this computer first, then choose the copy.</source>
        <translation>Ce fichier se trouve sur un lecteur réseau que cette application ne peut pas lire. Copiez-le d’abord dans un dossier de cet ordinateur, puis choisissez la copie.</translation>
    </message>
    <message>
        <source>That is on another computer. Copy it to a folder on this one first, then choose the copy.</source>
        <translation>Ce fichier se trouve sur un autre ordinateur. Copiez-le d’abord dans un dossier de celui-ci, puis choisissez la copie.</translation>
    </message>
    <message>
        <source>That is in the trash. Put it back first, then choose it where it was.</source>
        <translation>Ce fichier est dans la corbeille. Restaurez-le d’abord, puis choisissez-le là où il était.</translation>
    </message>
    <message>
        <source>That is only an entry in a list of recent files. Choose the file in its own folder.</source>
        <translation>Ce n’est qu’une entrée d’une liste de fichiers récents. Choisissez le fichier dans son propre dossier.</translation>
    </message>
    <message>
        <source>That does not lead to a file that could be opened on this computer. Copy it to a folder first, then choose the copy.</source>
        <translation>Cela ne mène à aucun fichier de cet ordinateur qui puisse être ouvert. Copiez-le d’abord dans un dossier, puis choisissez la copie.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>{name} (the name stays here)</source>
        <translation>{name} (le nom reste ici)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {item}</source>
        <translation>Retirer&#xa0;: {item}</translation>
    </message>
    <message>
        <source>This is a fake: edited, or made by a computer</source>
        <translation>C’est un faux&#xa0;: un montage, ou une image fabriquée par ordinateur</translation>
    </message>
    <message>
        <source>{item} is a fake: edited, or made by a computer</source>
        <translation>{item}&#xa0;: un faux, montage ou image fabriquée par ordinateur</translation>
    </message>
    <message>
        <source>Quality {quality} of 100, good</source>
        <translation>Qualité {quality} sur 100, bonne</translation>
    </message>
    <message numerus="yes">
        <source>%n positions: as it is, turned, mirrored</source>
        <translation>
            <numerusform>%n position&#xa0;: telle quelle, tournée, en miroir</numerusform>
            <numerusform>%n positions&#xa0;: telle quelle, tournée, en miroir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely copies: cut, framed, tilted</source>
        <translation>
            <numerusform>%n copie probable&#xa0;: rognée, encadrée, penchée</numerusform>
            <numerusform>%n copies probables&#xa0;: rognée, encadrée, penchée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video frame(s)</source>
        <translation>
            <numerusform>%n image de la vidéo</numerusform>
            <numerusform>%n images de la vidéo</numerusform>
        </translation>
    </message>
    <message>
        <source>code of the whole file</source>
        <translation>code du fichier entier</translation>
    </message>
</context>
<context>
    <name>KeepSafePage</name>
    <message>
        <source>It is sealed. Keep these two.</source>
        <extracomment>What a locked file is called; it tells nothing.</extracomment>
        <translation>C’est scellé. Gardez ces deux codes.</translation>
    </message>
    <message>
        <source>It is waiting here. Keep these two.</source>
        <translation>C’est en attente ici. Gardez ces deux codes.</translation>
    </message>
    <message>
        <source>It is sent. Keep these two.</source>
        <translation>C’est envoyé. Gardez ces deux codes.</translation>
    </message>
    <message>
        <source>With this number and this code, and only with both, you can look the case up or withdraw it. Nobody can send them to you again.</source>
        <translation>Avec ce numéro et ce code, et seulement avec les deux, vous pouvez suivre le dossier ou le retirer. Personne ne pourra vous les renvoyer.</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation>Copier les deux</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Enregistrer le reçu…</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>Garder au trousseau</translation>
    </message>
    <message>
        <source>Lock into a file…</source>
        <translation>Fichier verrouillé…</translation>
    </message>
    <message>
        <source>Use the keyring of this computer only if nobody else can open this account.</source>
        <translation>Le trousseau de cet ordinateur&#xa0;: seulement si personne d’autre ne peut ouvrir cette session.</translation>
    </message>
    <message>
        <source>I have written them down or saved them.</source>
        <translation>Je les ai notés ou enregistrés.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Number and code as a QR picture, to scan with your own phone</source>
        <translation>Numéro et code sous forme de QR, à lire avec votre propre téléphone</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Code d’accès</translation>
    </message>
    <message>
        <source>Where to keep them</source>
        <translation>Où les garder</translation>
    </message>
    <message>
        <source>Good: on paper in a place only you know, or in a password manager that only you use.</source>
        <translation>Bien&#xa0;: sur papier, dans un endroit que personne d’autre ne connaît, ou dans un gestionnaire de mots de passe que personne d’autre n’utilise.</translation>
    </message>
    <message>
        <source>Better not: on a phone, in an e-mail, a cloud or a photo library that someone else can open. Whoever has both can withdraw the case.</source>
        <translation>À éviter&#xa0;: un téléphone, une messagerie, un cloud ou une photothèque que quelqu’un d’autre peut ouvrir. Qui possède les deux peut retirer le dossier.</translation>
    </message>
    <message>
        <source>Nothing is sent yet. Give the sealed file, and only that, to someone who hands it in. The number and the code stay with you; they work once the file has arrived.</source>
        <translation>Rien n’est encore envoyé. Donnez le fichier scellé, et lui seul, à une personne qui le dépose. Le numéro et le code restent avec vous&#x202f;; ils servent une fois le fichier arrivé.</translation>
    </message>
    <message>
        <source>The case holds: {items}.</source>
        <translation>Le dossier contient&#xa0;: {items}.</translation>
    </message>
    <message>
        <source>Tick above that you have kept both.</source>
        <translation>Cochez plus haut pour dire que vous avez gardé les deux.</translation>
    </message>
    <message>
        <source>It is waiting on this computer, encrypted, and is sent as soon as possible while this window is open. Later: “I have a case”, then “Look in the keyring”. The number and the code work once it has arrived.</source>
        <translation>L’envoi attend sur cet ordinateur, chiffré, et part dès que possible tant que cette fenêtre est ouverte. Plus tard&#xa0;: «&#xa0;J’ai un dossier&#xa0;», puis «&#xa0;Voir le trousseau&#xa0;». Le numéro et le code servent une fois que tout est arrivé.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Kept on this computer. Whoever can open this account may be able to find it.</source>
        <translation>C’est gardé sur cet ordinateur. Toute personne qui peut ouvrir cette session peut aussi le trouver.</translation>
    </message>
    <message>
        <source>Keep in a locked file</source>
        <translation>Garder dans un fichier verrouillé</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after one minute, and when you leave.</source>
        <translation>Copié. Le presse-papiers est vidé au bout d’une minute, et quand vous quittez.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
</context>
<context>
    <name>KeptPart</name>
    <message>
        <source>Kept on this computer</source>
        <translation>Gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Open a locked file…</source>
        <translation>Fichier verrouillé…</translation>
    </message>
    <message>
        <source>Look in the keyring</source>
        <translation>Voir le trousseau</translation>
    </message>
    <message>
        <source>Remove it all…</source>
        <translation>Tout effacer…</translation>
    </message>
    <message>
        <source>This removes case numbers and codes from the keyring, the choices remembered for this window, the operator’s file and what is waiting to be sent. Your cases go on at the service: without number and code nobody can open them again.</source>
        <translation>Cela efface les numéros et les codes du trousseau, les réglages retenus pour cette fenêtre, le fichier de l’opérateur et ce qui attend d’être envoyé. Les dossiers continuent d’exister auprès du service&#xa0;: sans le numéro et le code, plus personne ne pourra les ouvrir.</translation>
    </message>
    <message>
        <source>Remove it all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Nothing of this app is kept on this computer any more.</source>
        <translation>Plus rien de cette application n’est gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Some of it could not be removed.</source>
        <translation>Une partie n’a pas pu être effacée.</translation>
    </message>
    <message>
        <source>No case is kept there.</source>
        <translation>Aucun dossier n’y est gardé.</translation>
    </message>
    <message>
        <source>To be sent: case {number}</source>
        <translation>À envoyer&#xa0;: dossier {number}</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Enregistrer le reçu…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>Open a locked file</source>
        <translation>Ouvrir un fichier verrouillé</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Easy to read</source>
        <translation>Facile à lire</translation>
    </message>
    <message>
        <source>Draft: not yet reviewed by a native speaker</source>
        <translation>Ébauche&#xa0;: pas encore relue par quelqu’un dont c’est la langue maternelle</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation>{language} (ébauche)</translation>
    </message>
</context>
<context>
    <name>LinksList</name>
    <message>
        <source>Link to the picture or video</source>
        <translation>Lien vers l’image ou la vidéo</translation>
    </message>
    <message>
        <source>Add the link</source>
        <translation>Ajouter le lien</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Raccourcir</translation>
    </message>
    <message>
        <source>Shorten link {number}</source>
        <translation>Raccourcir le lien {number}</translation>
    </message>
    <message>
        <source>Remove link {number}</source>
        <translation>Retirer le lien {number}</translation>
    </message>
    <message>
        <source>One request takes up to {most} links.</source>
        <translation>Une demande accepte jusqu’à {most} liens.</translation>
    </message>
    <message>
        <source>This link is too long. Check that it is only one link.</source>
        <translation>Ce lien est trop long. Y en a-t-il plusieurs à la suite&#x202f;?</translation>
    </message>
    <message>
        <source>This link has a name or a password in it, before the @. Leave that out.</source>
        <translation>Ce lien contient un nom ou un mot de passe, avant le @. Il faut l’enlever.</translation>
    </message>
    <message>
        <source>This is not the address of a page. It looks like https://example.org/page.</source>
        <translation>Ce n’est pas l’adresse d’une page. Une adresse ressemble à https://example.org/page.</translation>
    </message>
    <message>
        <source>This link has an e-mail address in it.</source>
        <translation>Ce lien contient une adresse e-mail.</translation>
    </message>
    <message>
        <source>The end of this link may tell who opened or shared it.</source>
        <translation>La fin de ce lien peut dire qui l’a ouvert ou partagé.</translation>
    </message>
    <message>
        <source>A long random part in this link may open something private.</source>
        <translation>Une longue partie de ce lien, tirée au hasard, ouvre peut-être quelque chose de privé.</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>Links of this case</source>
        <extracomment>Rows built: as many links as a case has with the usual settings of a service.</extracomment>
        <translation>Liens de ce dossier</translation>
    </message>
    <message>
        <source>Addresses of pages where the picture or video can be seen. The people who run this service can ask those sites to remove it. Nobody can promise whether or when a site will.</source>
        <translation>Les adresses des pages où l’image ou la vidéo est visible. Les personnes qui gèrent ce service peuvent demander à ces sites de la retirer. Si un site le fait, et quand, personne ne peut le promettre.</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>Ajouter des liens</translation>
    </message>
    <message>
        <source>Nothing is opened here. On this computer each address is locked so that only those who follow the links up can read it; the service that stores it can’t. It is not kept on this computer. If you enter it again, it is not stored twice.</source>
        <translation>Rien n’est ouvert ici. Sur cet ordinateur, chaque adresse est verrouillée&#xa0;: seules les personnes qui suivent les liens peuvent la lire, pas le service qui la garde. Elle ne reste pas sur cet ordinateur. Saisie une deuxième fois, elle n’est pas enregistrée en double.</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Interrogation du service</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>An answer by e-mail, if you want one</source>
        <translation>Une réponse par e-mail, au choix</translation>
    </message>
    <message>
        <source>They may have a question about a link. Your address is locked in the same way, and erased two weeks after the last link is done, or now if you ask.</source>
        <translation>Il peut y avoir une question sur un lien. L’adresse est verrouillée de la même façon, et effacée deux semaines après la fin du dernier lien, ou tout de suite sur demande.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Adresse e-mail pour la réponse</translation>
    </message>
    <message>
        <source>An e-mail address is kept for this case at present.</source>
        <translation>Une adresse e-mail est gardée pour ce dossier en ce moment.</translation>
    </message>
    <message>
        <source>Have it erased now</source>
        <translation>La faire effacer</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>C’est arrivé.</translation>
    </message>
    <message>
        <source>Arrived: {links}.</source>
        <translation>Arrivé&#xa0;: {links}.</translation>
    </message>
    <message>
        <source>Add a link first.</source>
        <translation>Il faut d’abord ajouter un lien.</translation>
    </message>
    <message>
        <source>Add a link first: an e-mail address is only sent along with links.</source>
        <translation>Il faut d’abord ajouter un lien&#xa0;: une adresse e-mail ne part qu’avec des liens.</translation>
    </message>
    <message>
        <source>One moment, it is being put together…</source>
        <translation>Un instant, c’est en préparation…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>{count} bytes, exactly these. The addresses above are inside, locked; a long one takes no more room than a short one.</source>
        <translation>{count} octets, exactement ceux-ci. Les adresses ci-dessus sont dedans, verrouillées&#x202f;; une longue ne prend pas plus de place qu’une courte.</translation>
    </message>
    <message>
        <source>{link}: {state}</source>
        <translation>{link}&#xa0;: {state}</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Note what happened</source>
        <extracomment>A text file larger than this is no note.</extracomment>
        <translation>Noter ce qui s’est passé</translation>
    </message>
    <message>
        <source>Days, links, names of accounts, what was said or asked. It helps the police, a lawyer or a help line. It is gone when you leave, unless you save or print it.</source>
        <translation>Jours, liens, noms de comptes, ce qui a été dit ou demandé. Cela aide la police, un avocat ou une ligne d’écoute. Tout s’efface quand vous quittez, sauf si vous l’enregistrez ou l’imprimez.</translation>
    </message>
    <message>
        <source>Day, if you know it</source>
        <translation>Jour, si vous le savez</translation>
    </message>
    <message>
        <source>Where: app, site or link</source>
        <translation>Où&#xa0;: application, site ou lien</translation>
    </message>
    <message>
        <source>Who: name or account</source>
        <translation>Qui&#xa0;: nom ou compte</translation>
    </message>
    <message>
        <source>What was said, asked or threatened</source>
        <translation>Ce qui a été dit, demandé ou menacé</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>From a text file…</source>
        <translation>Depuis un fichier texte…</translation>
    </message>
    <message>
        <source>Put the case number on it, and the receipt beside it</source>
        <translation>Y mettre le numéro de dossier, et le reçu à côté</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>No pictures in here: whoever reads it would see them. Leave them where they are, and note where that is.</source>
        <translation>Pas d’images ici&#xa0;: qui lirait ces notes les verrait. Laissez-les où elles sont, et notez où.</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Enregistrer en texte…</translation>
    </message>
    <message>
        <source>As soon as something is noted.</source>
        <translation>Dès que quelque chose est noté.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove note {number}</source>
        <translation>Retirer la note {number}</translation>
    </message>
    <message>
        <source>This day could not be read. Write it like 2026-11-28, or leave it out.</source>
        <translation>Ce jour n’a pas pu être lu. Écrivez-le comme 2026-11-28, ou laissez vide.</translation>
    </message>
    <message>
        <source>Write at least one of the four.</source>
        <translation>Remplissez au moins une des quatre lignes.</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>Choisir un fichier texte</translation>
    </message>
    <message>
        <source>This is not a text file. Pictures and videos don’t go in here.</source>
        <translation>Ce n’est pas un fichier texte. Les images et les vidéos n’ont pas leur place ici.</translation>
    </message>
    <message>
        <source>This file could not be opened.</source>
        <translation>Ce fichier n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Save what you noted</source>
        <translation>Enregistrer vos notes</translation>
    </message>
</context>
<context>
    <name>LookUpPage</name>
    <message>
        <source>Look up a case</source>
        <translation>Suivre un dossier</translation>
    </message>
    <message>
        <source>You need both: the case number and the access code.</source>
        <translation>Il vous faut les deux&#xa0;: le numéro de dossier et le code d’accès.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Code d’accès</translation>
    </message>
    <message>
        <source>Capitals and hyphens come by themselves. The letters I and L are read as 1, the letter O as zero.</source>
        <translation>Les majuscules et les tirets viennent tout seuls. Les lettres I et L sont lues comme 1, la lettre O comme zéro.</translation>
    </message>
    <message>
        <source>Read both from the sheet…</source>
        <translation>Lire les deux sur la feuille…</translation>
    </message>
    <message>
        <source>The sheet as a PDF, or a photo of its square. It is opened by the same separate process as your pictures.</source>
        <translation>La feuille en PDF, ou une photo de son carré. Elle est ouverte par le même processus à part que vos images.</translation>
    </message>
    <message>
        <source>Reading the sheet</source>
        <translation>Lecture de la feuille</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Interrogation du service</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caractères</translation>
    </message>
    <message>
        <source>Enter the number and the code.</source>
        <translation>Saisissez le numéro et le code.</translation>
    </message>
    <message>
        <source>Open the sheet, or a photo of it</source>
        <translation>Ouvrir la feuille, ou sa photo</translation>
    </message>
    <message>
        <source>Both are read. Now look the case up.</source>
        <translation>Les deux sont lus. Consultez maintenant le dossier.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Notes</source>
        <extracomment>What the window and the task bar call it; nothing that tells what it is for. Pixels of a window&apos;s height, at the usual text size, from which there is room around header and foot. Where files can be dropped: on the adult way (nobody else is led to choosing any), and where a sealed one is handed in.</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculatrice</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>MixedAgesPage</name>
    <message>
        <source>Which of these are from before 18?</source>
        <extracomment>Ticks that are built; a list this long is better begun anew on the other way.</extracomment>
        <translation>Lesquelles datent d’avant vos 18 ans&#x202f;?</translation>
    </message>
    <message>
        <source>Tick every one in which you were under 18, or are not sure. They become a second case, with its own number, for the service’s part for minors.</source>
        <translation>Cochez celles où vous aviez moins de 18 ans, et celles où vous avez un doute. Elles forment un deuxième dossier, avec son propre numéro, dans la partie du service réservée aux mineurs.</translation>
    </message>
    <message>
        <source>Leave those pictures where they are. Don’t copy them or send them on: in many countries that can be an offence, even if you are the one in them.</source>
        <translation>Laissez ces images où elles sont. Ne les copiez pas et ne les transmettez pas&#xa0;: dans beaucoup de pays cela peut être un délit, même si c’est vous que l’on y voit.</translation>
    </message>
    <message>
        <source>Make two cases</source>
        <translation>Faire deux dossiers</translation>
    </message>
    <message>
        <source>Tick at least one, or go back.</source>
        <translation>Cochez-en au moins une, ou revenez en arrière.</translation>
    </message>
    <message>
        <source>{item}: {name}</source>
        <translation>{item}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message>
        <source>Ask whether there is a newer version</source>
        <translation>Demander s’il y a une version plus récente</translation>
    </message>
    <message>
        <source>This program never looks for a newer version by itself. The button asks the server of {operator} once. Nothing about you or a case is sent; like any server, it sees the internet address that the question comes from.</source>
        <translation>Ce programme ne cherche jamais de lui-même s’il y a une version plus récente. Le bouton le demande une fois au serveur de {operator}. Rien de personnel et rien d’un dossier n’est envoyé&#xa0;; comme tout serveur, il voit l’adresse internet d’où vient la question.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>This is version {version}. There is no newer one.</source>
        <translation>Voici la version {version}. Il n’y en a pas de plus récente.</translation>
    </message>
    <message>
        <source>There is a newer version, {version}. {operator} offers it on this page: {page}</source>
        <translation>Il y a une version plus récente, {version}. {operator} la propose sur cette page&#xa0;: {page}</translation>
    </message>
</context>
<context>
    <name>NextStepsPage</name>
    <message>
        <source>What comes next takes time and is not in your hands. No news for days or weeks is normal.</source>
        <translation>La suite prend du temps et ne dépend pas de vous. Il est normal de rester sans nouvelles pendant des jours ou des semaines.</translation>
    </message>
    <message>
        <source>Is it online already?</source>
        <translation>Est-ce déjà en ligne&#x202f;?</translation>
    </message>
    <message>
        <source>Report each link on the platform itself as well; say that it was shared without your agreement. Fingerprints do not replace that.</source>
        <translation>Signalez aussi chaque lien sur la plateforme elle-même&#x202f;; dites que c’est diffusé sans votre accord. Les empreintes ne remplacent pas cela.</translation>
    </message>
    <message>
        <source>You have done your part</source>
        <translation>Vous avez fait votre part</translation>
    </message>
    <message>
        <source>Thinking of going to the police?</source>
        <translation>Vous pensez porter plainte&#x202f;?</translation>
    </message>
    <message>
        <source>Keep messages, names, dates and links; do not delete the conversation yet. The police or a help line can tell you what is useful before things are removed.</source>
        <translation>Gardez les messages, les noms, les dates et les liens&#x202f;; n’effacez pas encore la conversation. La police ou une ligne d’aide peut vous dire ce qui est utile avant que tout soit retiré.</translation>
    </message>
    <message>
        <source>Is someone asking you for money or for more?</source>
        <translation>Quelqu’un vous demande de l’argent, ou d’autres images&#x202f;?</translation>
    </message>
    <message>
        <source>You don’t have to answer. Paying rarely ends it. If it is someone you live with or fear, talk to a help line before you change anything.</source>
        <translation>Vous n’avez pas à répondre. Payer y met rarement fin. Si c’est une personne avec qui vous vivez, ou dont vous avez peur, parlez-en à une ligne d’aide avant de changer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Go on with the second case: the pictures from before 18</source>
        <translation>Continuer avec le deuxième dossier&#xa0;: les images d’avant 18 ans</translation>
    </message>
    <message>
        <source>It is online: where to report it</source>
        <translation>C’est en ligne&#xa0;: où le signaler</translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
        <translation>Noter ce qui s’est passé, pour la police</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Parler à quelqu’un&#xa0;: numéros et liens</translation>
    </message>
    <message>
        <source>Look up the case</source>
        <translation>Suivre ce dossier</translation>
    </message>
    <message>
        <source>Finish and erase all</source>
        <translation>Terminer et tout effacer ici</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You don’t need the picture</source>
        <translation>Vous n’avez pas besoin de l’image</translation>
    </message>
    <message>
        <source>A link is enough to ask for removal, and a help line needs neither. Don’t download the picture or ask anyone to send it to you.</source>
        <translation>Un lien suffit pour demander un retrait, et une ligne d’écoute n’a besoin ni de l’un ni de l’autre. Ne téléchargez pas l’image et ne vous la faites pas envoyer.</translation>
    </message>
    <message>
        <source>It is online: where to report it</source>
        <translation>C’est en ligne&#xa0;: où le signaler</translation>
    </message>
    <message>
        <source>The person was under 18 in the picture, or I’m not sure</source>
        <translation>La personne avait moins de 18 ans sur l’image, ou je ne sais pas</translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
        <translation>Noter ce qui s’est passé, pour la police</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Parler à quelqu’un&#xa0;: numéros et liens</translation>
    </message>
    <message>
        <source>Is it a threat, and nothing is online yet?</source>
        <translation>C’est une menace, et rien n’est encore en ligne&#x202f;?</translation>
    </message>
    <message>
        <source>You don’t have to answer, pay or send anything. Paying rarely ends it.</source>
        <translation>Vous n’avez ni à répondre, ni à payer, ni à envoyer quoi que ce soit. Payer y met rarement fin.</translation>
    </message>
    <message>
        <source>Keep the messages, the names of accounts and the dates. A help line or the police can use them.</source>
        <translation>Gardez les messages, les noms des comptes et les dates. Une ligne d’écoute ou la police peut s’en servir.</translation>
    </message>
    <message>
        <source>Does it show up in a search engine?</source>
        <translation>Cela apparaît dans un moteur de recherche&#x202f;?</translation>
    </message>
    <message>
        <source>Search engines take addresses out of their results when you ask. The page itself stays, so report it there as well.</source>
        <translation>Les moteurs de recherche peuvent retirer des adresses de leurs résultats quand on le demande. La page, elle, reste&#xa0;: signalez-la aussi là où elle se trouve.</translation>
    </message>
</context>
<context>
    <name>NumberedFilesPage</name>
    <message>
        <source>Choose the picture or video</source>
        <translation>Choisir l’image ou la vidéo</translation>
    </message>
    <message>
        <source>It is read where it is, and turned into fingerprints on this computer. It is not shown, not copied and not sent, and neither is its name.</source>
        <translation>Elle est lue là où elle se trouve, et transformée en empreintes sur cet ordinateur. Elle n’est ni montrée, ni copiée, ni envoyée, et son nom non plus.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Progress of all files</source>
        <translation>Avancement de tous les fichiers</translation>
    </message>
    <message>
        <source>See what will be sent</source>
        <translation>Voir ce qui sera envoyé</translation>
    </message>
    <message>
        <source>As soon as there is something to send.</source>
        <translation>Dès qu’il y aura quelque chose à envoyer.</translation>
    </message>
    <message>
        <source>None of these can be sent; the reasons are below. You can choose others, or go back.</source>
        <translation>Aucun de ces fichiers ne peut être envoyé&#x202f;; les raisons sont indiquées plus bas. Vous pouvez en choisir d’autres, ou revenir en arrière.</translation>
    </message>
    <message>
        <source>File {position}</source>
        <translation>Fichier {position}</translation>
    </message>
    <message>
        <source>File {position} is not included</source>
        <translation>Le fichier {position} n’en fait pas partie</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Image {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>Vidéo {number}</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message numerus="yes">
        <source>One case holds up to {most} files; %n file(s) were left out.</source>
        <translation>
            <numerusform>Un envoi contient au plus {most} fichiers&#x202f;; %n fichier n’a pas été ajouté.</numerusform>
            <numerusform>Un envoi contient au plus {most} fichiers&#x202f;; %n fichiers n’ont pas été ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n prêt</numerusform>
            <numerusform>%n prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be sent</source>
        <translation>
            <numerusform>%n ne peut pas être envoyé</numerusform>
            <numerusform>%n ne peuvent pas être envoyés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberedReviewPage</name>
    <message>
        <source>This is what will be sent</source>
        <translation>Voici ce qui sera envoyé</translation>
    </message>
    <message>
        <source>Codes, not pictures. No name, no file name, no date, no place, and nothing about you. Like any site, the service sees the internet address you come from, and when.</source>
        <translation>Des codes, pas des images. Aucun nom, aucun nom de fichier, aucune date, aucun lieu, et rien sur vous. Comme tout site, le service voit l’adresse internet d’où vous venez, et à quel moment.</translation>
    </message>
    <message>
        <source>They are sent with a note that the person was under 18, or may have been.</source>
        <translation>Il est seulement indiqué que la personne avait, ou avait peut-être, moins de 18 ans.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>This can’t be prepared for sending. Go back and remove something.</source>
        <translation>L’envoi ne peut pas être préparé. Revenez en arrière et retirez quelque chose.</translation>
    </message>
    <message>
        <source>One moment, they are being put together…</source>
        <translation>Un instant, l’envoi se prépare…</translation>
    </message>
    <message>
        <source>{count} bytes, exactly these.</source>
        <translation>{count} octets, exactement ceux-ci.</translation>
    </message>
</context>
<context>
    <name>OfficialFirstPage</name>
    <message>
        <source>You are not in trouble</source>
        <translation>Vous n’avez rien fait de mal</translation>
    </message>
    <message>
        <source>It is not your fault. You can talk to someone first, without giving your name, and come back here whenever you like.</source>
        <translation>Ce n’est pas votre faute. Vous pouvez d’abord parler à quelqu’un, sans donner votre nom, et revenir ici quand vous voulez.</translation>
    </message>
    <message>
        <source>The official way</source>
        <translation>La voie officielle</translation>
    </message>
    <message>
        <source>What this app can do</source>
        <translation>Ce que cette application peut faire</translation>
    </message>
    <message>
        <source>It makes fingerprints on this computer and sends only those. You can do both, this and the official way: one does not get in the way of the other.</source>
        <translation>Elle calcule des empreintes sur cet ordinateur et n’envoie qu’elles. Vous pouvez faire les deux, ceci et la voie officielle&#xa0;: l’un n’empêche pas l’autre.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Continuer ici</translation>
    </message>
    <message>
        <source>This is not Take It Down, and not connected to it.</source>
        <translation>Ce n’est pas Take It Down, et il n’y a aucun lien entre les deux.</translation>
    </message>
    <message>
        <source>This is practice: no platform receives anything.</source>
        <translation>Ceci est un essai&#xa0;: aucune plateforme ne reçoit quoi que ce soit.</translation>
    </message>
    <message>
        <source>No platform is known to receive what is sent from here.</source>
        <translation>À notre connaissance, aucune plateforme ne reçoit ce qui est envoyé d’ici.</translation>
    </message>
    <message>
        <source>{operator} runs this service, and says that these platforms receive its fingerprints: {platforms}.</source>
        <translation>Ce service est géré par {operator}, qui indique que ces plateformes reçoivent ses empreintes&#xa0;: {platforms}.</translation>
    </message>
</context>
<context>
    <name>OpenPicker</name>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Afficher tous les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>Ajouter {what}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Open the folder to choose files in it.</source>
        <translation>Il faut ouvrir le dossier pour choisir des fichiers dedans.</translation>
    </message>
    <message>
        <source>Shift or Ctrl select several files.</source>
        <translation>Maj ou Ctrl pour en sélectionner plusieurs.</translation>
    </message>
    <message>
        <source>No file is selected.</source>
        <translation>Aucun fichier n’est sélectionné.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>At least {count} characters; several words work well. Nobody can open the file without it.</source>
        <translation>Au moins {count} caractères&#x202f;; plusieurs mots, c’est bien. Sans elle, personne ne peut ouvrir le fichier.</translation>
    </message>
    <message>
        <source>Lock and save</source>
        <translation>Verrouiller et enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>C’est trop court.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase secrète, encore une fois</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Places</source>
        <extracomment>Characters of a line below which the places stand behind a button.</extracomment>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: no platform receives these</source>
        <translation>Mode d’essai&#xa0;: aucune plateforme ne reçoit ces empreintes</translation>
    </message>
</context>
<context>
    <name>ReceiptPart</name>
    <message>
        <source>Is this receipt genuine?</source>
        <translation>Ce reçu est-il authentique&#x202f;?</translation>
    </message>
    <message>
        <source>A receipt is the operator’s signed word that something arrived, and when. The police or a platform can check it in the same way, without asking anybody.</source>
        <translation>Un reçu est la parole signée de l’opérateur&#xa0;: quelque chose est arrivé, et quel jour. La police ou une plateforme peut le vérifier de la même manière, sans rien demander à personne.</translation>
    </message>
    <message>
        <source>Open a receipt…</source>
        <translation>Ouvrir un reçu…</translation>
    </message>
    <message>
        <source>This receipt proves nothing.</source>
        <translation>Ce reçu ne prouve rien.</translation>
    </message>
    <message>
        <source>The operator’s keys are not known yet: the service has not answered, and there is no operator’s file.</source>
        <translation>Les clés de l’opérateur ne sont pas encore connues&#xa0;: le service n’a pas répondu, et il n’y a pas de fichier de l’opérateur.</translation>
    </message>
    <message>
        <source>the case arrived</source>
        <translation>le dossier est arrivé</translation>
    </message>
    <message>
        <source>more pictures or videos were added</source>
        <translation>d’autres images ou vidéos ont été ajoutées</translation>
    </message>
    <message>
        <source>a withdrawal was asked for</source>
        <translation>un retrait a été demandé</translation>
    </message>
    <message>
        <source>a withdrawal was cancelled</source>
        <translation>un retrait a été annulé</translation>
    </message>
    <message>
        <source>its fingerprints were erased</source>
        <translation>ses empreintes ont été effacées</translation>
    </message>
    <message>
        <source>links were added</source>
        <translation>des liens ont été ajoutés</translation>
    </message>
    <message>
        <source>an e-mail address for an answer was left</source>
        <translation>une adresse e-mail pour la réponse a été laissée</translation>
    </message>
    <message>
        <source>the e-mail address was erased</source>
        <translation>l’adresse e-mail a été effacée</translation>
    </message>
    <message>
        <source>Genuine. {operator} signed on {day} for case {number}: {what}.</source>
        <translation>Authentique. {operator} a signé le {day} pour le dossier {number}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Open a receipt</source>
        <translation>Ouvrir un reçu</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Write a request</source>
        <translation>Écrire une demande</translation>
    </message>
    <message>
        <source>It is put together on this computer. You copy it or save it, and send it yourself: this app sends none of it.</source>
        <translation>Elle se prépare sur cet ordinateur. Vous la copiez ou l’enregistrez, et vous l’envoyez vous-même&#xa0;: rien n’en part d’ici.</translation>
    </message>
    <message>
        <source>The person was under 18 in it, or I’m not sure</source>
        <translation>La personne y avait moins de 18 ans, ou je ne sais pas</translation>
    </message>
    <message>
        <source>It was edited, or made by a computer (a fake)</source>
        <translation>Elle a été modifiée ou fabriquée par un ordinateur (un faux)</translation>
    </message>
    <message>
        <source>I write for someone else, with their agreement</source>
        <translation>J’écris pour quelqu’un d’autre, avec son accord</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copier la demande</translation>
    </message>
    <message>
        <source>What it is based on</source>
        <translation>Sur quoi elle s’appuie</translation>
    </message>
    <message>
        <source>Name to sign with</source>
        <translation>Nom pour la signature</translation>
    </message>
    <message>
        <source>E-mail address for the answer</source>
        <translation>Adresse e-mail pour la réponse</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La demande</translation>
    </message>
    <message>
        <source>Language of the request</source>
        <translation>Langue de la demande</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Enregistrer la demande…</translation>
    </message>
    <message>
        <source>Save a reminder…</source>
        <translation>Enregistrer un rappel…</translation>
    </message>
    <message>
        <source>A file for your calendar: in 48 hours the platform’s time is up. It says “Reminder” and nothing else, and it exists only where you save it.</source>
        <translation>Un fichier pour votre agenda&#xa0;: dans 48 heures, le délai de la plateforme est passé. Il dit «&#xa0;Rappel&#xa0;» et rien d’autre, et il n’existe que là où vous l’enregistrez.</translation>
    </message>
    <message>
        <source>If nothing happens</source>
        <translation>Si rien ne se passe</translation>
    </message>
    <message>
        <source>To {platform}</source>
        <translation>À {platform}</translation>
    </message>
    <message>
        <source>No name and no address go into a request about someone under 18.</source>
        <translation>Une demande sur une personne de moins de 18 ans ne porte ni nom ni adresse.</translation>
    </message>
    <message>
        <source>The platform reads both, and the law asks for them. An address made for this alone is enough.</source>
        <translation>La plateforme lit les deux, et la loi les demande. Une adresse créée pour cela suffit.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after one minute, and when you leave.</source>
        <translation>Copié. Le presse-papiers est vidé au bout d’une minute, et quand vous quittez.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Enregistrer la demande</translation>
    </message>
    <message>
        <source>Save a reminder</source>
        <translation>Enregistrer un rappel</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>United States: Take It Down Act, 48 hours</source>
        <translation>États-Unis&#xa0;: Take It Down Act, 48 heures</translation>
    </message>
    <message>
        <source>United Kingdom: 48 hours</source>
        <translation>Royaume-Uni&#xa0;: 48 heures</translation>
    </message>
    <message>
        <source>European Union: a notice under the Digital Services Act</source>
        <translation>Union européenne&#xa0;: notification au titre du règlement DSA</translation>
    </message>
    <message>
        <source>A search engine: take it out of the results</source>
        <translation>Moteur de recherche&#xa0;: retirer des résultats</translation>
    </message>
    <message>
        <source>Anywhere: the platform’s own rules</source>
        <translation>Partout&#xa0;: les règles de la plateforme</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un lien</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>une adresse e-mail</translation>
    </message>
    <message>
        <source>Still missing: {names}.</source>
        <translation>Il manque encore&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>After 48 hours you can complain to the Federal Trade Commission: takeitdown.ftc.gov. Keep the request and the answer.</source>
        <translation>Après 48 heures, vous pouvez vous plaindre à la Federal Trade Commission&#xa0;: takeitdown.ftc.gov. Gardez la demande et la réponse.</translation>
    </message>
    <message>
        <source>The Revenge Porn Helpline can report for adults in the United Kingdom, and Report Remove for under-18s. Keep the request and the answer.</source>
        <translation>Au Royaume-Uni, la Revenge Porn Helpline peut signaler pour les adultes, et Report Remove pour les moins de 18 ans. Gardez la demande et la réponse.</translation>
    </message>
    <message>
        <source>The platform has to tell you what it decided, and how to object. A trusted flagger of your country, such as Point de Contact in France, is heard first.</source>
        <translation>La plateforme doit vous dire ce qu’elle a décidé et comment le contester. Un signaleur de confiance de votre pays, comme Point de Contact en France, est entendu en priorité.</translation>
    </message>
    <message>
        <source>Ask once more, and report it as well where the page is: only there can it be removed.</source>
        <translation>Demandez encore une fois, et signalez aussi là où se trouve la page&#xa0;: c’est seulement là qu’elle peut être retirée.</translation>
    </message>
    <message>
        <source>Report it once more, and let a help line do it with you: some of them reach a platform faster. Keep the request and the answer.</source>
        <translation>Signalez encore une fois, et faites-le avec une ligne d’écoute&#xa0;: certaines sont entendues plus vite par les plateformes. Gardez la demande et la réponse.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>This is what will be sent</source>
        <extracomment>Cards shown at first; as many more each time they are asked for.</extracomment>
        <translation>Voici ce qui sera envoyé</translation>
    </message>
    <message>
        <source>Codes, not pictures. With them go your three answers, what you choose on this page, and a check value that recognises your access code without telling it. No name, no file name, no date, no place. Like any site, the service sees the internet address you come from, and when.</source>
        <translation>Des codes, pas des images. Avec eux partent vos trois réponses, vos choix sur cette page et une valeur de contrôle qui reconnaît votre code d’accès sans le révéler. Ni nom, ni nom de fichier, ni date, ni lieu. Comme tout site, le service voit depuis quelle adresse internet vous venez, et quand.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>En afficher plus</translation>
    </message>
    <message>
        <source>I was under 18 in some of these, or I’m not sure</source>
        <translation>J’avais moins de 18 ans sur certaines, ou je ne sais pas</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Which copies are recognised</source>
        <translation>Quelles copies sont reconnues</translation>
    </message>
    <message>
        <source>Cut at one edge or to a usual shape, framed, tilted, mirrored: mostly. In a story or a screenshot: now and then. Two pictures in one, a big sticker, half of it cut away: no. If you have such copies, add them too.</source>
        <translation>Rognée d’un côté ou à un format courant, encadrée, penchée, en miroir&#xa0;: le plus souvent. Dans une story ou une capture d’écran&#xa0;: parfois. Deux images en une, un grand autocollant, la moitié coupée&#xa0;: non. Si vous avez de telles copies, ajoutez-les aussi.</translation>
    </message>
    <message>
        <source>Codes, not pictures, for the case that exists. No name, no file name, no date, no place. Like any site, the service sees the internet address you come from, and when.</source>
        <translation>Des codes, pas des images, pour le dossier qui existe. Ni nom, ni nom de fichier, ni date, ni lieu. Comme tout site, le service voit l’adresse internet d’où vous venez, et quand.</translation>
    </message>
    <message>
        <source>If you withdraw it one day</source>
        <translation>Si vous le retirez un jour</translation>
    </message>
    <message>
        <source>You can withdraw the case whenever you like. A delay protects you if someone could force you: while it lasts, you can cancel the withdrawal.</source>
        <translation>Vous pouvez retirer le dossier quand vous voulez. Un délai vous protège si quelqu’un pouvait vous y forcer&#xa0;: tant qu’il court, vous pouvez annuler le retrait.</translation>
    </message>
    <message>
        <source>Withdraw at once</source>
        <translation>Retirer tout de suite</translation>
    </message>
    <message>
        <source>Wait one day first</source>
        <translation>Attendre d’abord un jour</translation>
    </message>
    <message>
        <source>Wait 3 days first</source>
        <translation>Attendre d’abord 3 jours</translation>
    </message>
    <message>
        <source>Wait 7 days first</source>
        <translation>Attendre d’abord 7 jours</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not included: they could not be read, or are too plain.</source>
        <translation>
            <numerusform>%n fichier n’en fait pas partie&#xa0;: illisible, ou trop uniforme.</numerusform>
            <numerusform>%n fichiers n’en font pas partie&#xa0;: illisibles, ou trop uniformes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number {number} was removed; those after it have moved up.</source>
        <translation>Le numéro {number} a été retiré&#xa0;; les suivants ont avancé d’un rang.</translation>
    </message>
    <message>
        <source>This can’t be prepared for sending. Remove an item, or go back.</source>
        <translation>Impossible de préparer cet envoi. Retirez un élément, ou revenez en arrière.</translation>
    </message>
    <message>
        <source>One moment, they are being put together…</source>
        <translation>Un instant, l’envoi se prépare…</translation>
    </message>
    <message>
        <source>{count} bytes, exactly these. They end with the last bracket; nothing is added on the way.</source>
        <translation>{count} octets, exactement ceux-ci. Ils finissent avec la dernière accolade&#x202f;; rien n’est ajouté en route.</translation>
    </message>
</context>
<context>
    <name>SavePicker</name>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>There is a file with this name already. Saving replaces it.</source>
        <translation>Un fichier porte déjà ce nom. L’enregistrement le remplace.</translation>
    </message>
    <message>
        <source>{service} copies this folder to other devices and to its own computers. Whoever can look there can see the file.</source>
        <translation>{service} copie ce dossier sur d’autres appareils et sur ses propres serveurs. Quiconque y a accès peut voir le fichier.</translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message>
        <source>Seal it into a file</source>
        <extracomment>What the file is called unless the person changes it; its ending is how whoever hands it in finds it.</extracomment>
        <translation>Sceller dans un fichier</translation>
    </message>
    <message>
        <source>The file holds the fingerprints and nothing else. Whoever carries it can hand it in, but can’t read it, change it or withdraw it.</source>
        <translation>Le fichier contient les empreintes, et rien d’autre. La personne qui le transporte peut le déposer, mais ni le lire, ni le changer, ni le retirer.</translation>
    </message>
    <message>
        <source>Open the operator’s file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>1. Save the file, for example on a stick. There is no name and no picture in it.</source>
        <translation>1. Enregistrez le fichier, par exemple sur une clé. Il n’y a dedans ni nom ni image.</translation>
    </message>
    <message>
        <source>2. Keep the number and the code that come next. They are yours alone.</source>
        <translation>2. Gardez le numéro et le code qui suivent. Ils ne sont qu’à vous.</translation>
    </message>
    <message>
        <source>3. Give only the file to someone you trust. They choose “I am helping someone” in this app. Never give them the picture.</source>
        <translation>3. Ne donnez que le fichier à une personne de confiance. Elle choisit «&#xa0;J’aide quelqu’un&#xa0;» dans cette application. Ne lui donnez jamais l’image.</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>It will hold: {items}.</source>
        <translation>Il contiendra&#xa0;: {items}.</translation>
    </message>
    <message>
        <source>Only {operator} can open it.</source>
        <translation>Seul {operator} peut l’ouvrir.</translation>
    </message>
    <message>
        <source>The service does not answer. Its operator’s file, “operator.toml”, is enough to seal a case for it.</source>
        <translation>Le service ne répond pas. Le fichier de son opérateur, «&#xa0;operator.toml&#xa0;», suffit pour sceller un dossier à son intention.</translation>
    </message>
    <message>
        <source>Open the operator’s file first.</source>
        <translation>Ouvrez d’abord le fichier de l’opérateur.</translation>
    </message>
    <message>
        <source>One moment, the bytes are being put together…</source>
        <translation>Un instant, l’envoi se prépare…</translation>
    </message>
    <message>
        <source>Open the operator’s file</source>
        <translation>Ouvrir le fichier de l’opérateur</translation>
    </message>
    <message>
        <source>Save the sealed file</source>
        <translation>Enregistrer le fichier scellé</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Mise sous scellé…</translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>Check it yourself</source>
        <translation>Vérifiez vous-même</translation>
    </message>
    <message>
        <source>Your pictures are opened by a separate process. The operating system should keep it from the network, from writing files and from starting programs. Here it tries all of that, and you see whether anything works.</source>
        <translation>Vos images sont ouvertes par un programme séparé. Le système doit l’empêcher d’accéder au réseau, d’écrire des fichiers et de lancer des programmes. Ici, il essaie tout cela, et vous voyez si quelque chose réussit.</translation>
    </message>
    <message>
        <source>The check is running</source>
        <translation>La vérification est en cours</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>De l’extérieur</translation>
    </message>
    <message>
        <source>You don’t have to take our word for it. Unplug the network or switch Wi-Fi off: choosing, fingerprinting and the exact preview work all the same. Connect again only to send.</source>
        <translation>Vous n’avez pas à nous croire sur parole. Débranchez le réseau ou coupez le Wi-Fi&#xa0;: le choix des fichiers, la création des empreintes et l’aperçu exact fonctionnent quand même. Ne vous reconnectez que pour envoyer.</translation>
    </message>
    <message>
        <source>On Linux, while files are being read, this shows “Seccomp: 2” for each locked process:</source>
        <translation>Sous Linux, pendant la lecture des fichiers, cette commande affiche «&#xa0;Seccomp: 2&#xa0;» pour chaque programme verrouillé&#xa0;:</translation>
    </message>
    <message>
        <source>What no program can rule out: software that spies on this computer, someone watching the screen, or what the system keeps in its swap file. Or that the part which makes fingerprints was tampered with, and hides something inside them.</source>
        <translation>Ce qu’aucun programme ne peut exclure&#xa0;: un logiciel espion, quelqu’un qui regarde l’écran, ce que le système garde dans sa mémoire d’échange. Ou un programme d’empreintes piraté, qui y cacherait quelque chose.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Run the check</source>
        <translation>Lancer la vérification</translation>
    </message>
    <message>
        <source>Enforced on this system</source>
        <translation>Garanti par ce système</translation>
    </message>
    <message>
        <source>Not enforced on this system</source>
        <translation>Non garanti par ce système</translation>
    </message>
    <message numerus="yes">
        <source>%n forbidden operation(s) tried.</source>
        <translation>
            <numerusform>%n opération interdite essayée.</numerusform>
            <numerusform>%n opérations interdites essayées.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them worked.</source>
        <translation>Aucune n’a réussi.</translation>
    </message>
    <message>
        <source>These worked: {names}.</source>
        <translation>Celles-ci ont réussi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The check could not be carried out.</source>
        <translation>La vérification n’a pas pu avoir lieu.</translation>
    </message>
    <message>
        <source>The lock is off, so nothing is promised.</source>
        <translation>Le verrou n’est pas actif, donc rien n’est promis.</translation>
    </message>
    <message>
        <source>Fingerprints are still made on this computer only. To be sure, take it off the network while they are made.</source>
        <translation>Les empreintes sont tout de même créées sur cet ordinateur seulement. Pour en avoir la certitude, coupez le réseau pendant leur création.</translation>
    </message>
    <message>
        <source>{layer}: {state}</source>
        <translation>{layer}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Filter of system calls (the decisive layer)</source>
        <translation>Filtre des appels système (la couche décisive)</translation>
    </message>
    <message>
        <source>Files out of reach</source>
        <translation>Fichiers hors de portée</translation>
    </message>
    <message>
        <source>Network hidden</source>
        <translation>Réseau masqué</translation>
    </message>
    <message>
        <source>New rights blocked</source>
        <translation>Nouveaux droits bloqués</translation>
    </message>
    <message>
        <source>Special rights given up</source>
        <translation>Droits particuliers abandonnés</translation>
    </message>
    <message>
        <source>Limits on memory and on writing files</source>
        <translation>Limites de mémoire et d’écriture</translation>
    </message>
    <message>
        <source>Memory kept from being copied</source>
        <translation>Mémoire protégée contre la copie</translation>
    </message>
    <message>
        <source>Ends together with the window</source>
        <translation>Arrêt en même temps que la fenêtre</translation>
    </message>
    <message>
        <source>this system does not have it</source>
        <translation>ce système ne le propose pas</translation>
    </message>
    <message>
        <source>this system does not allow it</source>
        <translation>ce système ne le permet pas</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>The system’s own sandbox for programs</source>
        <translation>Le bac à sable du système</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Who runs the service</source>
        <translation>Qui gère le service</translation>
    </message>
    <message>
        <source>Keep this file on this computer, and use its service next time too</source>
        <translation>Garder ce fichier sur cet ordinateur, et utiliser son service aussi la prochaine fois</translation>
    </message>
    <message>
        <source>An association or an authority that runs a service gives out a file, “operator.toml”. Open it here, drop it on this window, or copy its text and paste it. You see what it says before anything is used.</source>
        <translation>Une association ou une autorité qui gère un service donne un fichier, «&#xa0;operator.toml&#xa0;». Ouvrez-le ici, déposez-le sur cette fenêtre, ou copiez son texte et collez-le. Vous voyez ce qu’il dit avant que rien ne soit utilisé.</translation>
    </message>
    <message>
        <source>Open the file…</source>
        <translation>Ouvrir le fichier…</translation>
    </message>
    <message>
        <source>Paste its text</source>
        <translation>Coller son texte</translation>
    </message>
    <message>
        <source>Remove the file that is kept here</source>
        <translation>Retirer le fichier gardé ici</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>Utiliser ce service</translation>
    </message>
    <message>
        <source>Open the operator’s file first.</source>
        <translation>Ouvrez d’abord le fichier de l’opérateur.</translation>
    </message>
    <message>
        <source>There is still a case of the previous service here. Finish with it first.</source>
        <translation>Il y a ici un dossier du service précédent. Terminez-le d’abord.</translation>
    </message>
    <message>
        <source>This is practice: the service is on this computer.</source>
        <translation>Vous êtes en mode d’essai&#xa0;: le service est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No service is set up in this app yet.</source>
        <translation>Aucun service n’est encore configuré dans cette application.</translation>
    </message>
    <message>
        <source>The service has not said yet who runs it.</source>
        <translation>Le service n’a pas encore dit qui le gère.</translation>
    </message>
    <message>
        <source>The service in use now says that it is run by {operator}.</source>
        <translation>Le service utilisé en ce moment dit être géré par {operator}.</translation>
    </message>
    <message>
        <source>What this file says about its service</source>
        <translation>Ce que ce fichier dit de son service</translation>
    </message>
    <message>
        <source>Nothing shows that it comes from the operator of the service that you use now. Use it only if you know who gave it to you.</source>
        <translation>Rien ne montre qu’il vient de l’opérateur du service que vous utilisez. Ne l’utilisez que si vous savez qui vous l’a donné.</translation>
    </message>
    <message>
        <source>Open the operator’s file</source>
        <translation>Ouvrir le fichier de l’opérateur</translation>
    </message>
    <message>
        <source>From now on this service is used: {operator}.</source>
        <translation>Ce service est utilisé à partir de maintenant&#xa0;: {operator}.</translation>
    </message>
    <message>
        <source>It is removed. From the next start on, its service is not used any more.</source>
        <translation>Il est retiré. À partir du prochain démarrage, son service n’est plus utilisé.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>This is not your fault.</source>
        <translation>Ce n’est pas votre faute.</translation>
    </message>
    <message>
        <source>Pictures of me</source>
        <translation>Des images de moi</translation>
    </message>
    <message>
        <source>I am helping someone</source>
        <translation>J’aide quelqu’un</translation>
    </message>
    <message>
        <source>I have a case: number and code</source>
        <translation>J’ai un dossier&#xa0;: numéro et code</translation>
    </message>
    <message>
        <source>I don’t have the picture or video</source>
        <translation>Je n’ai pas l’image ou la vidéo</translation>
    </message>
    <message>
        <source>Could someone else look at this computer? Pressing Esc twice closes everything at once. It can’t hide what was seen before, or a program that spies.</source>
        <translation>Quelqu’un pourrait-il regarder cet ordinateur&#x202f;? Deux appuis sur Échap ferment tout d’un coup. Cela ne cache ni ce qui a été vu avant, ni un logiciel espion.</translation>
    </message>
    <message>
        <source>In danger now? Call {number}.</source>
        <translation>En danger maintenant&#x202f;? Appelez le {number}.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two telephone numbers</comment>
        <translation> ou le </translation>
    </message>
    <message>
        <source>Your pictures stay on this computer. {platforms}</source>
        <translation>Vos images restent sur cet ordinateur. {platforms}</translation>
    </message>
    <message>
        <source>The person was under 18 in the picture, or I’m not sure</source>
        <translation>La personne avait moins de 18 ans sur l’image, ou je ne sais pas</translation>
    </message>
    <message>
        <source>Check for myself that my pictures stay here</source>
        <translation>Vérifier moi-même que mes images restent ici</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Parler à quelqu’un&#xa0;: numéros et liens</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {current} of {count}</source>
        <translation>Étape {current} sur {count}</translation>
    </message>
</context>
<context>
    <name>StopHerePage</name>
    <message>
        <source>Please stop here</source>
        <translation>Arrêtez-vous là, s’il vous plaît</translation>
    </message>
    <message>
        <source>You meant well. Don’t open it, copy it, send it on, or make fingerprints of it.</source>
        <translation>Vous vouliez bien faire. Ne l’ouvrez pas, ne la copiez pas, ne l’envoyez pas, n’en créez pas d’empreinte.</translation>
    </message>
    <message>
        <source>Having a sexual picture of someone under 18 can be an offence, whatever the reason. Each new look at it can hurt them again.</source>
        <translation>Détenir une image sexuelle d’une personne de moins de 18 ans peut être un délit, quelle que soit la raison. Et chaque nouveau regard peut encore faire du mal à cette personne.</translation>
    </message>
    <message>
        <source>Don’t delete it on your own either: call one of these and do what they say. You don’t have to give a name to ask.</source>
        <translation>Ne la supprimez pas non plus de vous-même&#xa0;: appelez l’un de ces numéros et suivez ce qu’on vous dit. Vous pouvez demander conseil sans donner de nom.</translation>
    </message>
</context>
<context>
    <name>SubmitPage</name>
    <message>
        <source>Send the fingerprints</source>
        <extracomment>the bytes that the person could see on the page before</extracomment>
        <translation>Envoyer les empreintes</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Ce qui se passe ensuite</translation>
    </message>
    <message>
        <source>The service keeps the fingerprints and offers them to platforms that take part.</source>
        <translation>Le service garde les empreintes et les propose aux plateformes participantes.</translation>
    </message>
    <message>
        <source>A platform that finds a match decides by its own rules. Some answer late or never; that is common.</source>
        <translation>Une plateforme qui trouve une correspondance décide selon ses propres règles. Certaines répondent tard, ou jamais&#x202f;; c’est fréquent.</translation>
    </message>
    <message>
        <source>What does not happen</source>
        <translation>Ce qui ne se passe pas</translation>
    </message>
    <message>
        <source>Nobody receives your pictures, and nobody is told who you are.</source>
        <translation>Personne ne reçoit vos images, et on ne dit à personne qui vous êtes.</translation>
    </message>
    <message>
        <source>It is not a complaint and not a report: the police and help lines hear nothing of it.</source>
        <translation>Ce n’est ni une plainte ni un signalement&#xa0;: la police et les lignes d’aide n’en sont pas informées.</translation>
    </message>
    <message>
        <source>It is no promise that something is removed, and it does not cover the whole internet.</source>
        <translation>Ce n’est pas une promesse de suppression, et cela ne couvre pas tout internet.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>They open the case once it is sent. You will see them again then, with ways to keep them. If the sending breaks off, these two are what you need.</source>
        <translation>Ils ouvrent le dossier une fois envoyé. Vous les reverrez alors, avec plusieurs façons de les garder. Si l’envoi s’interrompt, ce sont ces deux codes qu’il vous faut.</translation>
    </message>
    <message>
        <source>With the case number and the code you can look up the case, or withdraw it.</source>
        <translation>Avec le numéro de dossier et le code, vous pouvez suivre le dossier, ou le retirer.</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Arrêter l’envoi</translation>
    </message>
    <message>
        <source>Put it into a sealed file instead, for someone else to hand in</source>
        <translation>Plutôt un fichier scellé, qu’une autre personne dépose</translation>
    </message>
    <message>
        <source>Let it wait on this computer, and send it as soon as possible</source>
        <translation>Le laisser attendre sur cet ordinateur, et l’envoyer dès que possible</translation>
    </message>
    <message>
        <source>Your case number and your access code</source>
        <translation>Votre numéro de dossier et votre code d’accès</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Code d’accès</translation>
    </message>
    <message>
        <source>It may have arrived all the same, or a part of it. Trying again sends the same bytes and adds nothing twice.</source>
        <translation>C’est peut-être arrivé quand même, en tout ou en partie. Réessayer envoie les mêmes octets et n’ajoute rien en double.</translation>
    </message>
    <message>
        <source>One moment, the bytes are being put together…</source>
        <translation>Un instant, l’envoi se prépare…</translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to the practice service on this computer. No platform receives them.</source>
        <translation>
            <numerusform>%n empreinte va au service d’essai sur cet ordinateur. Aucune plateforme ne la reçoit.</numerusform>
            <numerusform>%n empreintes vont au service d’essai sur cet ordinateur. Aucune plateforme ne les reçoit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to the service.</source>
        <translation>
            <numerusform>%n empreinte va au service.</numerusform>
            <numerusform>%n empreintes vont au service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to {operator}. No platform receives them at present.</source>
        <translation>
            <numerusform>%n empreinte va à {operator}. Aucune plateforme ne la reçoit actuellement.</numerusform>
            <numerusform>%n empreintes vont à {operator}. Aucune plateforme ne les reçoit actuellement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to {operator}, and from there to: {platforms}.</source>
        <translation>
            <numerusform>%n empreinte va à {operator}, et de là à&#xa0;: {platforms}.</numerusform>
            <numerusform>%n empreintes vont à {operator}, et de là à&#xa0;: {platforms}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may have arrived all the same, or a part of it. Trying again sends the same bytes and never makes a second case. In case you have to stop here, note these two:</source>
        <translation>L’envoi est peut-être arrivé quand même, en tout ou en partie. Réessayer envoie exactement la même chose et ne crée jamais un second dossier. Si vous devez vous arrêter ici, notez ces deux codes&#xa0;:</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Everything has been prepared again: go back to look at it, or send it now.</source>
        <translation>Tout a été préparé de nouveau&#xa0;: revenez en arrière pour le voir, ou envoyez maintenant.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent. Nothing has arrived, and you can still change everything.</source>
        <translation>Arrêté avant tout envoi. Rien n’est arrivé, et vous pouvez encore tout modifier.</translation>
    </message>
    <message>
        <source>Stopped. A part of it, or all of it, may already have arrived.</source>
        <translation>Arrêté. Une partie, ou la totalité, est peut-être arrivée avant.</translation>
    </message>
</context>
<context>
    <name>ThisDevicePage</name>
    <message>
        <source>Where is the picture?</source>
        <translation>Où est l’image&#x202f;?</translation>
    </message>
    <message>
        <source>Leave it where it is. Copying it or sending it on can be an offence, even if it is your own picture.</source>
        <translation>Laissez-la où elle est. La copier ou l’envoyer peut être un délit, même si c’est votre propre image.</translation>
    </message>
    <message>
        <source>On this computer, or on a phone or card that is plugged in</source>
        <translation>Sur cet ordinateur, ou sur un téléphone ou une carte qui y est branché</translation>
    </message>
    <message>
        <source>On another device, or I don’t have it any more</source>
        <translation>Sur un autre appareil, ou je ne l’ai plus</translation>
    </message>
    <message>
        <source>Where to report it, app by app</source>
        <translation>Où le signaler, application par application</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Parler à quelqu’un&#xa0;: numéros et liens</translation>
    </message>
    <message>
        <source>Nobody looks at the picture, and this app does not show it: you will only see “Picture 1”.</source>
        <translation>Personne ne regarde l’image, et cette application ne la montre pas&#xa0;: vous verrez seulement «&#xa0;Image 1&#xa0;».</translation>
    </message>
    <message>
        <source>Don’t move it here. Use Take It Down in the browser of the device that has it, or this app there. If you don’t have it any more, a help line or the CyberTipline can act on a link alone.</source>
        <translation>Ne la transférez pas ici. Utilisez Take It Down dans le navigateur de l’appareil où elle se trouve, ou cette application sur cet appareil-là. Si vous ne l’avez plus, une ligne d’écoute ou la CyberTipline peut agir avec un simple lien.</translation>
    </message>
</context>
<context>
    <name>Under18Page</name>
    <message>
        <source>You did nothing wrong</source>
        <translation>Tu n’as rien fait de mal</translation>
    </message>
    <message>
        <source>For pictures from before the 18th birthday there are people and ways made for exactly this. What counts is how old the person was then, not how old they are now.</source>
        <translation>Pour des images d’avant 18 ans, il existe des personnes et des services faits exactement pour cela. Ce qui compte, c’est l’âge qu’avait la personne à ce moment-là, pas son âge d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Leave the picture where it is. Don’t copy it, send it on, or show it to anyone, not even to get help: in many countries that alone can be an offence.</source>
        <translation>Laisse l’image où elle est. Ne la copie pas, ne la transmets pas, ne la montre à personne, même pour demander de l’aide&#xa0;: dans beaucoup de pays, cela seul peut être interdit par la loi.</translation>
    </message>
    <message>
        <source>You don’t have to answer the person, pay, or send anything more.</source>
        <translation>Tu n’as pas à répondre à la personne, ni à payer, ni à envoyer autre chose.</translation>
    </message>
    <message>
        <source>If you can, tell one adult you trust.</source>
        <translation>Si tu peux, parles-en à un adulte de confiance.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui es-tu&#x202f;?</translation>
    </message>
    <message>
        <source>I am in the picture, and I am under 18</source>
        <translation>C’est moi sur l’image, et j’ai moins de 18 ans</translation>
    </message>
    <message>
        <source>I am in the picture, and I am an adult now</source>
        <translation>C’est moi sur l’image, et je suis adulte maintenant</translation>
    </message>
    <message>
        <source>I am helping the person in the picture</source>
        <translation>J’aide la personne qui est sur l’image</translation>
    </message>
    <message>
        <source>The official way</source>
        <translation>La voie officielle</translation>
    </message>
    <message>
        <source>People to talk to</source>
        <translation>À qui parler</translation>
    </message>
    <message>
        <source>This app has no link to any of them.</source>
        <translation>Cette application n’est reliée à aucun de ces services.</translation>
    </message>
</context>
<context>
    <name>WhereToReportPage</name>
    <message>
        <source>Where to report it</source>
        <translation>Où le signaler</translation>
    </message>
    <message>
        <source>Say that it was shared without agreement. You can do it together with someone you trust, or with a help line.</source>
        <translation>Dites que cela a été partagé sans accord. Vous pouvez le faire avec une personne de confiance, ou avec une ligne d’écoute.</translation>
    </message>
    <message>
        <source>Which app or site?</source>
        <translation>Quelle application, quel site&#x202f;?</translation>
    </message>
    <message>
        <source>App or site</source>
        <translation>Application ou site</translation>
    </message>
    <message>
        <source>Write a request, with what makes it valid</source>
        <translation>Écrire une demande, avec ce qui la rend valable</translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
        <translation>Noter ce qui s’est passé, pour la police</translation>
    </message>
    <message>
        <source>In the United States and in the United Kingdom, a platform has 48 hours from a complete request.</source>
        <translation>Aux États-Unis et au Royaume-Uni, une plateforme a 48 heures à partir d’une demande complète.</translation>
    </message>
    <message>
        <source>Not in the list? Look for “report”, “legal” or “safety” at the foot of the site, or ask a help line.</source>
        <translation>Pas dans la liste&#x202f;? Cherchez «&#xa0;signaler&#xa0;», «&#xa0;mentions légales&#xa0;» ou «&#xa0;sécurité&#xa0;» en bas du site, ou demandez à une ligne d’écoute.</translation>
    </message>
    <message>
        <source>A browser keeps the addresses it opens. If someone else looks at this computer, copy the address and open it elsewhere.</source>
        <translation>Un navigateur garde les adresses qu’il ouvre. Si quelqu’un d’autre regarde cet ordinateur, copiez l’adresse et ouvrez-la ailleurs.</translation>
    </message>
    <message>
        <source>It takes results away; the page itself stays.</source>
        <translation>Il retire des résultats&#x202f;; la page, elle, reste.</translation>
    </message>
    <message>
        <source>Often only someone in the conversation can report there.</source>
        <translation>Souvent, seule une personne de la conversation peut y signaler.</translation>
    </message>
    <message>
        <source>Checked by us on {date}</source>
        <translation>Vérifié par nous le {date}</translation>
    </message>
    <message>
        <source>Seen on {date}, not yet tried by us</source>
        <translation>Vu le {date}, pas encore essayé par nous</translation>
    </message>
    <message>
        <source>By e-mail: {address}</source>
        <translation>Par e-mail&#xa0;: {address}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Read more in the browser</source>
        <translation>En savoir plus dans le navigateur</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>WhomPage</name>
    <message>
        <source>Whom are you helping?</source>
        <translation>Qui aidez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>It is good that you are there. What counts is how old the person was in the picture, not how old they are now.</source>
        <translation>Heureusement que vous êtes là. Ce qui compte, c’est l’âge qu’avait la personne sur l’image, pas son âge aujourd’hui.</translation>
    </message>
    <message>
        <source>Someone who was under 18 in the picture, or we are not sure</source>
        <translation>Une personne qui avait moins de 18 ans sur l’image, ou nous avons un doute</translation>
    </message>
    <message>
        <source>Someone who was 18 or older</source>
        <translation>Une personne qui avait 18 ans ou plus</translation>
    </message>
    <message>
        <source>You don’t need to see the picture in order to help. Don’t ask for it, and don’t let it be sent to you.</source>
        <translation>Vous n’avez pas besoin de voir l’image pour aider. Ne la demandez pas et ne vous la faites pas envoyer.</translation>
    </message>
</context>
<context>
    <name>WindowAppearance</name>
    <message>
        <source>Your choice could not be saved on this computer. It holds until you close the window.</source>
        <translation>Votre choix n’a pas pu être enregistré sur cet ordinateur. Il vaut jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>What is remembered could not be removed from this computer.</source>
        <translation>Ce qui est retenu n’a pas pu être supprimé de cet ordinateur.</translation>
    </message>
    <message>
        <source>Most screenshots and screen sharing leave this window out from now on. A camera still sees it.</source>
        <translation>La plupart des captures et des partages d’écran laissent désormais cette fenêtre de côté. Un appareil photo la voit toujours.</translation>
    </message>
    <message>
        <source>This system can’t keep a window out of screenshots.</source>
        <translation>Ce système ne peut pas exclure une fenêtre des captures d’écran.</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the case</source>
        <extracomment>Ticks that are shown at once, and items that one request may name (``wire.Withdrawal``).</extracomment>
        <translation>Retirer le dossier</translation>
    </message>
    <message>
        <source>Your case then stops offering its fingerprints. Platforms that can act on this are told; others may keep comparing. What was removed stays removed.</source>
        <translation>Votre dossier cesse alors de proposer ses empreintes. Les plateformes qui peuvent en tenir compte en sont informées&#x202f;; d’autres peuvent continuer à comparer. Ce qui a été supprimé le reste.</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Tout le dossier</translation>
    </message>
    <message>
        <source>Only some pictures or videos</source>
        <translation>Certaines images ou vidéos seulement</translation>
    </message>
    <message>
        <source>Which part of the list is shown</source>
        <translation>Quelle partie de la liste est affichée</translation>
    </message>
    <message>
        <source>Is someone asking you to do this?</source>
        <translation>Quelqu’un vous demande de le faire&#x202f;?</translation>
    </message>
    <message>
        <source>You don’t have to. You can leave this page and come back another day; nothing changes until then.</source>
        <translation>Rien ne vous y oblige. Vous pouvez quitter cette page et revenir un autre jour&#x202f;; rien ne change d’ici là.</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Parler à quelqu’un&#xa0;: numéros et liens</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Interrogation du service</translation>
    </message>
    <message>
        <source>Tick what you want to withdraw.</source>
        <translation>Cochez ce que vous voulez retirer.</translation>
    </message>
    <message>
        <source>It takes effect at once.</source>
        <translation>Le retrait prend effet tout de suite.</translation>
    </message>
    <message>
        <source>It takes effect on {date}. Until then you can cancel it.</source>
        <translation>Le retrait prend effet le {date}. Jusque-là, vous pouvez l’annuler.</translation>
    </message>
    <message>
        <source>Withdraw what is ticked</source>
        <translation>Retirer ce qui est coché</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {item}</source>
        <translation>Retirer&#xa0;: {item}</translation>
    </message>
</context>
<context>
    <name>about_service</name>
    <message>
        <source>This is practice: no platform receives anything.</source>
        <translation>Vous êtes en mode d’essai&#xa0;: aucune plateforme ne reçoit rien.</translation>
    </message>
    <message>
        <source>No case service is set up in this app yet, so fingerprints can be made but not sent.</source>
        <translation>Aucun service de dossiers n’est encore configuré ici&#xa0;: les empreintes peuvent être créées, pas envoyées.</translation>
    </message>
    <message>
        <source>Which platforms take part is not known yet: the service has not answered.</source>
        <translation>On ne sait pas encore quelles plateformes participent&#xa0;: le service n’a pas répondu.</translation>
    </message>
    <message>
        <source>At present no platform receives what is sent to {operator}.</source>
        <translation>Pour l’instant, aucune plateforme ne reçoit ce qui est envoyé à {operator}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et encore {count}</translation>
    </message>
    <message>
        <source>Fingerprints go to these platforms, says {operator}: {platforms}.</source>
        <translation>Les empreintes vont à ces plateformes, selon {operator}&#xa0;: {platforms}.</translation>
    </message>
    <message>
        <source>This is practice. Fingerprints go to a practice service on this computer; no platform receives them.</source>
        <translation>Vous êtes en mode d’essai. Les empreintes vont à un service d’essai sur cet ordinateur&#x202f;; aucune plateforme ne les reçoit.</translation>
    </message>
    <message>
        <source>No case service is set up in this app yet. You can make fingerprints and see exactly what would be sent; sending needs a service.</source>
        <translation>Aucun service de dossiers n’est encore configuré dans cette application. Vous pouvez créer des empreintes et voir exactement ce qui serait envoyé&#x202f;; l’envoi demande un service.</translation>
    </message>
    <message>
        <source>Which platforms take part is not known yet: the service has not answered. You can begin; you will see it before anything is sent.</source>
        <translation>On ne sait pas encore quelles plateformes participent&#xa0;: le service n’a pas répondu. Vous pouvez commencer&#x202f;; vous le verrez avant tout envoi.</translation>
    </message>
    <message>
        <source>This service is run by {operator}. It says that no platform receives its fingerprints at present.</source>
        <translation>Ce service est géré par {operator}. Il indique qu’aucune plateforme ne reçoit ses empreintes actuellement.</translation>
    </message>
    <message>
        <source>This service is run by {operator}. It says that these platforms receive its fingerprints: {platforms}.</source>
        <translation>Ce service est géré par {operator}. Il indique que ces plateformes reçoivent ses empreintes&#xa0;: {platforms}.</translation>
    </message>
</context>
<context>
    <name>code_field</name>
    <message>
        <source>Cut</source>
        <extracomment>Both as this app shows, copies and prints them, with whatever words stand around them.</extracomment>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Links</source>
        <extracomment>Lines of the picture for platforms: more than read any list, and as many as still make a picture.</extracomment>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Your case</source>
        <translation>Votre dossier</translation>
    </message>
    <message>
        <source>Nothing yet, which is common.</source>
        <translation>Rien pour l’instant, ce qui est fréquent.</translation>
    </message>
    <message>
        <source>A line for each platform over time; the same follows in words</source>
        <translation>Une ligne par plateforme au fil du temps&#x202f;; la suite le dit en mots</translation>
    </message>
    <message>
        <source>Dot: something happened. Ring: a possible match is being looked at. Square: found and blocked. Cross: looked at and not blocked.</source>
        <translation>Point&#xa0;: il s’est passé quelque chose. Cercle&#xa0;: une correspondance possible est examinée. Carré&#xa0;: trouvé et bloqué. Croix&#xa0;: examiné, non bloqué.</translation>
    </message>
    <message>
        <source>and {count} before these</source>
        <translation>et {count} avant ceux-ci</translation>
    </message>
    <message>
        <source>{platform} {happened}</source>
        <translation>{platform} {happened}</translation>
    </message>
    <message>
        <source>{item}, {copy}</source>
        <translation>{item}, {copy}</translation>
    </message>
    <message>
        <source>{item}: {what}</source>
        <translation>{item}&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>link_words</name>
    <message>
        <source>Link {number}</source>
        <translation>Lien {number}</translation>
    </message>
    <message>
        <source>received, not looked at yet</source>
        <translation>reçu, pas encore regardé</translation>
    </message>
    <message>
        <source>the site was asked to remove it</source>
        <translation>retrait demandé au site</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>the site refused to remove it</source>
        <translation>le site a refusé le retrait</translation>
    </message>
    <message>
        <source>nothing was found there</source>
        <translation>rien n’y a été trouvé</translation>
    </message>
    <message>
        <source>An e-mail address for an answer was left</source>
        <translation>Une adresse e-mail pour la réponse a été laissée</translation>
    </message>
    <message>
        <source>The e-mail address was erased</source>
        <translation>L’adresse e-mail a été effacée</translation>
    </message>
    <message>
        <source>{link}: {state}</source>
        <translation>{link}&#xa0;: {state}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Dossier personnel</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Phone or camera</source>
        <translation>Téléphone ou appareil photo</translation>
    </message>
</context>
<context>
    <name>recovery_sheet</name>
    <message>
        <source>Case number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Code d’accès</translation>
    </message>
    <message>
        <source>With both, you can look the case up or withdraw it.</source>
        <translation>Avec les deux, vous pouvez suivre le dossier ou le retirer.</translation>
    </message>
    <message>
        <source>Nobody can send them to you again.</source>
        <translation>Personne ne pourra vous les renvoyer.</translation>
    </message>
    <message>
        <source>Keep this sheet where only you will find it.</source>
        <translation>Gardez cette feuille là où personne d’autre ne la trouvera.</translation>
    </message>
    <message>
        <source>How to use it: in the program that made this sheet, press “{button}” and enter both. The square holds both as well.</source>
        <translation>Pour s’en servir&#xa0;: ouvrir le programme qui a créé cette feuille, choisir «&#xa0;{button}&#xa0;», puis saisir les deux. Le code carré les contient aussi.</translation>
    </message>
    <message>
        <source>To keep</source>
        <translation>À garder</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Créée le {date}</translation>
    </message>
    <message>
        <source>Made on {date}, for the service “{service}”</source>
        <translation>Créée le {date}, pour le service «&#xa0;{service}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Saved. Whoever opens that folder can see it there.</source>
        <extracomment>How the name of a file of receipts ends.</extracomment>
        <translation>Enregistré. Toute personne qui ouvre ce dossier de l’ordinateur peut le voir.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>Impossible d’enregistrer à cet endroit. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>secret_text</name>
    <message>
        <source>asterisk</source>
        <translation>astérisque</translation>
    </message>
    <message>
        <source>tilde</source>
        <translation>tilde</translation>
    </message>
    <message>
        <source>dollar sign</source>
        <translation>dollar</translation>
    </message>
    <message>
        <source>equals sign</source>
        <translation>égal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Withdrawal waiting</source>
        <translation>Retrait en attente</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>The service has the fingerprints and is about to offer them to platforms.</source>
        <translation>Le service a les empreintes et va les proposer aux plateformes.</translation>
    </message>
    <message>
        <source>Platforms that take part can fetch the fingerprints and compare.</source>
        <translation>Les plateformes participantes peuvent récupérer les empreintes et comparer.</translation>
    </message>
    <message>
        <source>A withdrawal was asked for and waits for the delay you chose. It can still be cancelled.</source>
        <translation>Un retrait a été demandé et attend la fin du délai que vous avez choisi. Il peut encore être annulé.</translation>
    </message>
    <message>
        <source>This case no longer offers its fingerprints. Platforms that can act on this are told; others may keep comparing.</source>
        <translation>Ce dossier ne propose plus ses empreintes. Les plateformes qui peuvent en tenir compte en sont informées&#x202f;; d’autres peuvent continuer à comparer.</translation>
    </message>
    <message>
        <source>The service has erased what belonged to this case.</source>
        <translation>Le service a effacé ce qui appartenait à ce dossier.</translation>
    </message>
    <message>
        <source>The fingerprints of this case were erased</source>
        <translation>Les empreintes de ce dossier ont été effacées</translation>
    </message>
    <message>
        <source>It does not mean that a platform has looked at them already.</source>
        <translation>Cela ne veut pas dire qu’une plateforme les a déjà examinées.</translation>
    </message>
    <message>
        <source>{state}, {percent} %</source>
        <translation>{state}, {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>{state} · looks the same as {number}</source>
        <translation>{state} · identique au numéro {number}</translation>
    </message>
    <message>
        <source>Picture from the clipboard</source>
        <translation>Image du presse-papiers</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>a picture or video</comment>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a picture or video</comment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Withdrawal waiting</source>
        <comment>a picture or video</comment>
        <translation>Retrait en attente</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>a picture or video</comment>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>a picture or video</comment>
        <translation>Effacée</translation>
    </message>
    <message>
        <source>It does not mean that something was found, or that something was removed.</source>
        <translation>Cela ne veut pas dire que quelque chose a été trouvé ou supprimé.</translation>
    </message>
    <message>
        <source>It does not mean that the fingerprints are gone already.</source>
        <translation>Cela ne veut pas dire que les empreintes ont déjà disparu.</translation>
    </message>
    <message>
        <source>It does not mean that what was removed comes back by itself.</source>
        <translation>Cela ne veut pas dire que ce qui a été supprimé revient de lui-même.</translation>
    </message>
    <message>
        <source>It does not mean that every platform has erased its own copy.</source>
        <translation>Cela ne veut pas dire que chaque plateforme a effacé sa propre copie.</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Pas encore récupérée</translation>
    </message>
    <message>
        <source>Fetched; no answer yet, which is common</source>
        <translation>Récupérée&#x202f;; pas encore de réponse, ce qui est fréquent</translation>
    </message>
    <message>
        <source>A possible match is being looked at</source>
        <translation>Une correspondance possible est à l’examen</translation>
    </message>
    <message>
        <source>Found and blocked</source>
        <translation>Trouvée et bloquée</translation>
    </message>
    <message>
        <source>Looked at and not blocked</source>
        <translation>Examinée et non bloquée</translation>
    </message>
    <message>
        <source>The service received the case</source>
        <translation>Le service a reçu le dossier</translation>
    </message>
    <message>
        <source>The fingerprints became available to platforms</source>
        <translation>Les empreintes sont devenues disponibles pour les plateformes</translation>
    </message>
    <message>
        <source>More items were added</source>
        <translation>Des éléments ont été ajoutés</translation>
    </message>
    <message>
        <source>A withdrawal was asked for</source>
        <translation>Un retrait a été demandé</translation>
    </message>
    <message>
        <source>The withdrawal was cancelled</source>
        <translation>Le retrait a été annulé</translation>
    </message>
    <message>
        <source>The fingerprints were withdrawn</source>
        <translation>Les empreintes ont été retirées</translation>
    </message>
    <message>
        <source>fetched the fingerprints</source>
        <translation>a récupéré les empreintes</translation>
    </message>
    <message>
        <source>looks at a possible match</source>
        <translation>examine une correspondance possible</translation>
    </message>
    <message>
        <source>found a match and blocked it</source>
        <translation>a trouvé une correspondance et l’a bloquée</translation>
    </message>
    <message>
        <source>looked and did not block</source>
        <translation>a examiné et n’a pas bloqué</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>Vidéo {number}</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Image {number}</translation>
    </message>
    <message>
        <source>Videos {first} and {last}</source>
        <translation>Vidéos {first} et {last}</translation>
    </message>
    <message>
        <source>Pictures {first} and {last}</source>
        <translation>Images {first} et {last}</translation>
    </message>
    <message>
        <source>Videos {first} to {last}</source>
        <translation>Vidéos {first} à {last}</translation>
    </message>
    <message>
        <source>Pictures {first} to {last}</source>
        <translation>Images {first} à {last}</translation>
    </message>
    <message>
        <source>{text}, {number} of {count}</source>
        <translation>{text}, {number} sur {count}</translation>
    </message>
    <message>
        <source>Practice platform on this computer</source>
        <translation>Plateforme d’essai sur cet ordinateur</translation>
    </message>
    <message>
        <source>Practice service on this computer</source>
        <translation>Service d’essai sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>wrong_settings</name>
    <message>
        <source>The way to the case service is set up wrongly on this computer. Nothing was opened, and nothing was sent.</source>
        <translation>L’accès au service des dossiers est mal réglé sur cet ordinateur. Rien n’a été ouvert et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Whoever started this or set it up can put it right: --service, --proxy, --pin and --ca-file, or EMPREINTE_SERVICE, EMPREINTE_PROXY, EMPREINTE_PIN and EMPREINTE_CA_FILE. What is wrong (in English): {reason}</source>
        <translation>La personne qui a lancé ou réglé ce programme peut y remédier&#xa0;: --service, --proxy, --pin et --ca-file, ou EMPREINTE_SERVICE, EMPREINTE_PROXY, EMPREINTE_PIN et EMPREINTE_CA_FILE. Ce qui ne va pas (en anglais)&#xa0;: {reason}</translation>
    </message>
</context>
</TS>
