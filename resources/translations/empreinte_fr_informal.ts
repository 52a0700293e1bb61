<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Nobody asked for this withdrawal with your access code. An operator ends a case after a long time, and sooner where so much comes at once that it looks like false reports. If you still need it, send it again: that is a new case.</source>
        <translation>Personne n’a demandé ce retrait avec ton code d’accès. Un opérateur met fin à un dossier au bout d’un long temps, et plus tôt quand il en arrive tant à la fois que cela ressemble à de faux signalements. Si tu en as encore besoin, envoie-le à nouveau : ce sera un nouveau dossier.</translation>
    </message>
    <message>
        <source>These codes do not make a whole sealed case. Photograph them once more.</source>
        <translation>Ces codes ne forment pas un dossier scellé entier. Photographie-les encore une fois.</translation>
    </message>
    <message>
        <source>These parts are still missing: {numbers}. Photograph them too.</source>
        <translation>Il manque encore ces parties : {numbers}. Photographie-les aussi.</translation>
    </message>
    <message>
        <source>This sealed case is too large for codes that can be photographed. Carry its file instead.</source>
        <translation>Ce dossier scellé est trop grand pour des codes à photographier. Transporte plutôt le fichier lui-même.</translation>
    </message>
    <message>
        <source>No case number and code were found in this file. Take the photo from straight above, in good light, with the whole square in it. Or type them.</source>
        <translation>Aucun numéro de dossier avec son code n’a été trouvé dans ce fichier. Prends la photo bien au-dessus, avec une bonne lumière et le carré entier. Tu peux aussi les taper.</translation>
    </message>
    <message>
        <source>Not signed: whoever gave you this file may have changed it.</source>
        <translation>Non signé : la personne qui te l’a donné a pu le modifier.</translation>
    </message>
    <message>
        <source>An operator&apos;s file is kept already, and nothing shows that this one comes from the same operator. Remove the kept one first.</source>
        <translation>Un fichier d’opérateur est déjà gardé, et rien ne montre que celui-ci vient du même opérateur. Retire d’abord celui qui est gardé.</translation>
    </message>
    <message>
        <source>Nothing can be added to this case: it is withdrawn, or about to be. You can make a new case for these.</source>
        <translation>Rien ne peut être ajouté à ce dossier : il est retiré, ou va l’être. Tu peux faire un autre dossier pour ces fichiers.</translation>
    </message>
    <message>
        <source>This is not a file. Choose pictures or videos, not folders or devices.</source>
        <translation>Ce n’est pas un fichier. Choisis des images ou des vidéos, pas des dossiers ni des appareils.</translation>
    </message>
    <message>
        <source>This is a kind of file that we can&apos;t read yet. Save it as JPEG or PNG, or a video as MP4, and choose that copy.</source>
        <translation>Nous ne savons pas encore lire ce type de fichier. Une ligne d’écoute peut t’aider à trouver une autre voie.</translation>
    </message>
    <message>
        <source>This file is incomplete: its end is missing. Copy it again from where it came.</source>
        <translation>Ce fichier est incomplet : il manque la fin.</translation>
    </message>
    <message>
        <source>This file changed while it was being read. If it is still being saved or downloaded, wait until that is done, then try again.</source>
        <translation>Ce fichier a changé pendant la lecture. S’il est encore en cours d’enregistrement ou de téléchargement, attends que ce soit terminé, puis réessaie.</translation>
    </message>
    <message>
        <source>The receipt is for something else. Treat it as not sent.</source>
        <translation>Le reçu porte sur autre chose. Fais comme si rien n’avait été envoyé.</translation>
    </message>
    <message>
        <source>The service could not be reached. Is this computer connected to the internet? Nothing is lost; you can try again.</source>
        <translation>Le service est injoignable. Cet ordinateur est-il connecté à internet ? Rien n’est perdu ; tu peux réessayer.</translation>
    </message>
    <message>
        <source>The service has a problem at the moment. Nothing is lost; you can try again later.</source>
        <translation>Le service a un problème en ce moment. Rien n’est perdu ; tu pourras réessayer plus tard.</translation>
    </message>
    <message>
        <source>The connection is not safe: we could not make sure that this is the service. Someone may be in between. Try again later or from another network.</source>
        <translation>La connexion n’est pas sûre : nous n’avons pas pu vérifier que c’est bien le service. Quelqu’un s’est peut-être interposé. Réessaie plus tard ou depuis un autre réseau.</translation>
    </message>
    <message>
        <source>There is no case with this number and this code. Check both.</source>
        <translation>Aucun dossier ne correspond à ce numéro et à ce code. Vérifie les deux.</translation>
    </message>
    <message>
        <source>There were too many attempts. Wait about {minutes} min, then try again.</source>
        <translation>Il y a eu trop d’essais. Attends environ {minutes} min, puis réessaie.</translation>
    </message>
    <message>
        <source>The file was replaced by another one meanwhile. Open it again.</source>
        <translation>Le fichier a été remplacé par un autre entre-temps. Ouvre-le de nouveau.</translation>
    </message>
    <message>
        <source>This sealed case was made by a newer version. Update this program, then try again.</source>
        <translation>Ce dossier scellé vient d’une version plus récente. Mets ce programme à jour, puis réessaie.</translation>
    </message>
    <message>
        <source>This sealed case is incomplete: its end is missing. Copy it again.</source>
        <translation>Ce dossier scellé est incomplet : il manque la fin. Copie-le de nouveau.</translation>
    </message>
    <message>
        <source>This sealed case was changed or damaged on the way. Copy it again.</source>
        <translation>Ce dossier scellé a été modifié ou abîmé en chemin. Copie-le de nouveau.</translation>
    </message>
    <message>
        <source>This case is too large for one bundle. Prepare it in smaller groups.</source>
        <translation>Ce dossier est trop gros pour un seul fichier scellé. Prépare-le en groupes plus petits.</translation>
    </message>
    <message>
        <source>This operator&apos;s file is of a newer kind. Update this program, then try again.</source>
        <translation>Ce fichier d’opérateur est d’une version plus récente. Mets ce programme à jour, puis réessaie.</translation>
    </message>
</context>
<context>
    <name>AfterSendingPage</name>
    <message>
        <source>In the app where it happened, and say that you are, or were, under 18, even if the profile says something else. Keep messages, names and links; don’t take pictures of the picture.</source>
        <translation>Dans l’application où cela s’est passé, en disant que tu as moins de 18 ans, même si ton profil dit autre chose. Garde les messages, les noms et les liens ; ne photographie pas l’image.</translation>
    </message>
    <message>
        <source>You don’t have to answer, pay, or send anything. Paying rarely ends it.</source>
        <translation>Tu n’as pas à répondre, à payer, ni à envoyer quoi que ce soit. Payer y met rarement fin.</translation>
    </message>
    <message>
        <source>Now hand over the sealed file</source>
        <translation>Maintenant, donne le fichier scellé</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Your case</source>
        <translation>Ton dossier</translation>
    </message>
    <message>
        <source>With it you can show later what you asked for and when. It names the case, and says nothing about the pictures.</source>
        <translation>Elle permet de montrer plus tard ce que tu as demandé, et quand. Elle mentionne le dossier et ne dit rien des images.</translation>
    </message>
    <message>
        <source>The service has accepted it, and its signed proof is here. What is shown below may be older: look the case up again.</source>
        <translation>Le service l’a pris en compte, et sa preuve signée est ici. Ce qui suit date peut-être d’avant : consulte le dossier de nouveau.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Ce que tu peux faire maintenant</translation>
    </message>
    <message>
        <source>It says nothing about you, and it is not the end: you can report the link there yourself, or let a help line do it with you.</source>
        <translation>Cela ne dit rien de toi, et ce n’est pas la fin : tu peux y signaler le lien toi-même, ou le faire avec une ligne d’écoute.</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Your number and your code are not kept yet.</source>
        <translation>Ton numéro et ton code ne sont pas encore conservés.</translation>
    </message>
</context>
<context>
    <name>WindowAppearance</name>
    <message>
        <source>Your choice could not be saved on this computer. It holds until you close the window.</source>
        <translation>Ton choix n’a pas pu être enregistré sur cet ordinateur. Il vaut jusqu’à la fermeture de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>People who know about this listen without judging you.</source>
        <translation>Ici on sait ce que c’est. On t’écoute, et on ne te juge pas.</translation>
    </message>
    <message>
        <source>A browser keeps the addresses it opens, and a phone the numbers it calls. If someone else looks at this computer, use another one, or call from a friend’s phone.</source>
        <translation>Le navigateur garde les adresses ouvertes. Le téléphone garde les numéros appelés. Si quelqu’un d’autre peut les voir, prends un autre appareil, ou le téléphone d’un ami.</translation>
    </message>
</context>
<context>
    <name>KeepSafePage</name>
    <message>
        <source>It is sent. Keep these two.</source>
        <translation>C’est envoyé. Garde ces deux codes.</translation>
    </message>
    <message>
        <source>With this number and this code, and only with both, you can look the case up or withdraw it. Nobody can send them to you again.</source>
        <translation>Avec ce numéro et ce code, et seulement avec les deux, tu peux suivre le dossier ou le retirer. Personne ne pourra te les renvoyer.</translation>
    </message>
    <message>
        <source>Number and code as a QR picture, to scan with your own phone</source>
        <translation>Numéro et code sous forme de QR, à lire avec ton propre téléphone</translation>
    </message>
    <message>
        <source>Tick above that you have kept both.</source>
        <translation>Coche plus haut pour dire que tu as gardé les deux.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after one minute, and when you leave.</source>
        <translation>Copié. Le presse-papiers est vidé au bout d’une minute, et quand tu quittes.</translation>
    </message>
    <message>
        <source>It is sealed. Keep these two.</source>
        <translation>C’est scellé. Garde ces deux codes.</translation>
    </message>
    <message>
        <source>It is waiting here. Keep these two.</source>
        <translation>C’est en attente ici. Garde ces deux codes.</translation>
    </message>
    <message>
        <source>Nothing is sent yet. Give the sealed file, and only that, to someone who hands it in. The number and the code stay with you; they work once the file has arrived.</source>
        <translation>Rien n’est encore envoyé. Donne le fichier scellé, et lui seul, à une personne qui le dépose. Le numéro et le code restent avec toi ; ils servent une fois le fichier arrivé.</translation>
    </message>
</context>
<context>
    <name>LookUpPage</name>
    <message>
        <source>The sheet as a PDF, or a photo of its square. It is opened by the same separate process as your pictures.</source>
        <translation>La feuille en PDF, ou une photo de son carré. Elle est ouverte par le même processus à part que tes images.</translation>
    </message>
    <message>
        <source>Both are read. Now look the case up.</source>
        <translation>Les deux sont lus. Consulte maintenant le dossier.</translation>
    </message>
    <message>
        <source>You need both: the case number and the access code.</source>
        <translation>Il te faut les deux : le numéro de dossier et le code d’accès.</translation>
    </message>
    <message>
        <source>Enter the number and the code.</source>
        <translation>Saisis le numéro et le code.</translation>
    </message>
</context>
<context>
    <name>NumberedFilesPage</name>
    <message>
        <source>None of these can be sent; the reasons are below. You can choose others, or go back.</source>
        <translation>Aucun de ces fichiers ne peut être envoyé ; les raisons sont indiquées plus bas. Tu peux en choisir d’autres, ou revenir en arrière.</translation>
    </message>
</context>
<context>
    <name>NumberedReviewPage</name>
    <message>
        <source>Codes, not pictures. No name, no file name, no date, no place, and nothing about you. Like any site, the service sees the internet address you come from, and when.</source>
        <translation>Des codes, pas des images. Aucun nom, aucun nom de fichier, aucune date, aucun lieu, et rien sur toi. Comme tout site, le service voit l’adresse internet d’où tu viens, et à quel moment.</translation>
    </message>
    <message>
        <source>This can’t be prepared for sending. Go back and remove something.</source>
        <translation>L’envoi ne peut pas être préparé. Reviens en arrière et retire quelque chose.</translation>
    </message>
</context>
<context>
    <name>OfficialFirstPage</name>
    <message>
        <source>You are not in trouble</source>
        <translation>Tu n’as rien fait de mal</translation>
    </message>
    <message>
        <source>It is not your fault. You can talk to someone first, without giving your name, and come back here whenever you like.</source>
        <translation>Ce n’est pas ta faute. Tu peux d’abord parler à quelqu’un, sans donner ton nom, et revenir ici quand tu veux.</translation>
    </message>
    <message>
        <source>It makes fingerprints on this computer and sends only those. You can do both, this and the official way: one does not get in the way of the other.</source>
        <translation>Elle calcule des empreintes sur cet ordinateur et n’envoie qu’elles. Tu peux faire les deux, ceci et la voie officielle : l’un n’empêche pas l’autre.</translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>Check it yourself</source>
        <translation>Vérifie par toi-même</translation>
    </message>
    <message>
        <source>Your pictures are opened by a separate process. The operating system should keep it from the network, from writing files and from starting programs. Here it tries all of that, and you see whether anything works.</source>
        <translation>Tes images sont ouvertes par un programme séparé. Le système doit l’empêcher d’accéder au réseau, d’écrire des fichiers et de lancer des programmes. Ici, il essaie tout cela, et tu vois si quelque chose réussit.</translation>
    </message>
    <message>
        <source>You don’t have to take our word for it. Unplug the network or switch Wi-Fi off: choosing, fingerprinting and the exact preview work all the same. Connect again only to send.</source>
        <translation>Tu n’as pas à nous croire sur parole. Débranche le réseau ou coupe le Wi-Fi&#xa0;: le choix des fichiers, la création des empreintes et l’aperçu exact fonctionnent quand même. Ne te reconnecte que pour envoyer.</translation>
    </message>
    <message>
        <source>Fingerprints are still made on this computer only. To be sure, take it off the network while they are made.</source>
        <translation>Les empreintes sont tout de même créées sur cet ordinateur seulement. Pour en avoir la certitude, coupe le réseau pendant leur création.</translation>
    </message>
</context>
<context>
    <name>SubmitPage</name>
    <message>
        <source>Nobody receives your pictures, and nobody is told who you are.</source>
        <translation>Personne ne reçoit tes images, et on ne dit à personne qui tu es.</translation>
    </message>
    <message>
        <source>They open the case once it is sent. You will see them again then, with ways to keep them. If the sending breaks off, these two are what you need.</source>
        <translation>Ils ouvrent le dossier une fois envoyé. Tu les reverras alors, avec plusieurs façons de les garder. Si l’envoi s’interrompt, ce sont ces deux codes qu’il te faut.</translation>
    </message>
    <message>
        <source>With the case number and the code you can look up the case, or withdraw it.</source>
        <translation>Avec le numéro de dossier et le code, tu peux suivre le dossier, ou le retirer.</translation>
    </message>
    <message>
        <source>Your case number and your access code</source>
        <translation>Ton numéro de dossier et ton code d’accès</translation>
    </message>
    <message>
        <source>It may have arrived all the same, or a part of it. Trying again sends the same bytes and never makes a second case. In case you have to stop here, note these two:</source>
        <translation>L’envoi est peut-être arrivé malgré tout, ou une partie. Réessayer envoie les mêmes octets et ne crée jamais un second dossier. Si tu dois t’arrêter ici, note ces deux codes :</translation>
    </message>
    <message>
        <source>Everything has been prepared again: go back to look at it, or send it now.</source>
        <translation>Tout a été préparé de nouveau : reviens en arrière pour le voir, ou envoie maintenant.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent. Nothing has arrived, and you can still change everything.</source>
        <translation>Arrêté avant tout envoi. Rien n’est arrivé, et tu peux encore tout modifier.</translation>
    </message>
</context>
<context>
    <name>ThisDevicePage</name>
    <message>
        <source>Leave it where it is. Copying it or sending it on can be an offence, even if it is your own picture.</source>
        <translation>Laisse-la où elle est. La copier ou l’envoyer peut être un délit, même si c’est ta propre image.</translation>
    </message>
    <message>
        <source>Nobody looks at the picture, and this app does not show it: you will only see “Picture 1”.</source>
        <translation>Personne ne regarde l’image, et cette application ne la montre pas : tu verras seulement « Image 1 ».</translation>
    </message>
    <message>
        <source>Don’t move it here. Use Take It Down in the browser of the device that has it, or this app there. If you don’t have it any more, a help line or the CyberTipline can act on a link alone.</source>
        <translation>Ne la transfère pas ici. Utilise Take It Down dans le navigateur de l’appareil où elle se trouve, ou cette application sur cet appareil-là. Si tu ne l’as plus, une ligne d’écoute ou la CyberTipline peut agir avec un simple lien.</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Your case then stops offering its fingerprints. Platforms that can act on this are told; others may keep comparing. What was removed stays removed.</source>
        <translation>Ton dossier cesse alors de proposer ses empreintes. Les plateformes qui peuvent en tenir compte en sont informées ; d’autres peuvent continuer à comparer. Ce qui a été supprimé le reste.</translation>
    </message>
    <message>
        <source>Is someone asking you to do this?</source>
        <translation>Quelqu’un te demande de le faire ?</translation>
    </message>
    <message>
        <source>You don’t have to. You can leave this page and come back another day; nothing changes until then.</source>
        <translation>Rien ne t’y oblige. Tu peux quitter cette page et revenir un autre jour ; rien ne change d’ici là.</translation>
    </message>
    <message>
        <source>It takes effect on {date}. Until then you can cancel it.</source>
        <translation>Le retrait prend effet le {date}. Jusque-là, tu peux l’annuler.</translation>
    </message>
    <message>
        <source>Tick what you want to withdraw.</source>
        <translation>Coche ce que tu veux retirer.</translation>
    </message>
</context>
<context>
    <name>recovery_sheet</name>
    <message>
        <source>With both, you can look the case up or withdraw it.</source>
        <translation>Avec les deux, tu peux suivre le dossier ou le retirer.</translation>
    </message>
    <message>
        <source>Nobody can send them to you again.</source>
        <translation>Personne ne pourra te les renvoyer.</translation>
    </message>
    <message>
        <source>Keep this sheet where only you will find it.</source>
        <translation>Garde cette feuille là où personne d’autre ne la trouvera.</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>Impossible d’enregistrer à cet endroit. Choisis-en un autre.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>A withdrawal was asked for and waits for the delay you chose. It can still be cancelled.</source>
        <translation>Un retrait a été demandé et attend la fin du délai que tu as choisi. Il peut encore être annulé.</translation>
    </message>
</context>
<context>
    <name>WhereToReportPage</name>
    <message>
        <source>Say that it was shared without agreement. You can do it together with someone you trust, or with a help line.</source>
        <translation>Dis que cela a été partagé sans accord. Tu peux le faire avec une personne de confiance, ou avec une ligne d’écoute.</translation>
    </message>
    <message>
        <source>Not in the list? Look for “report”, “legal” or “safety” at the foot of the site, or ask a help line.</source>
        <translation>Pas dans la liste ? Cherche « signaler », « mentions légales » ou « sécurité » en bas du site, ou demande à une ligne d’écoute.</translation>
    </message>
    <message>
        <source>A browser keeps the addresses it opens. If someone else looks at this computer, copy the address and open it elsewhere.</source>
        <translation>Un navigateur garde les adresses qu’il ouvre. Si quelqu’un d’autre regarde cet ordinateur, copie l’adresse et ouvre-la ailleurs.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Your case</source>
        <translation>Ton dossier</translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message>
        <source>2. Keep the number and the code that come next. They are yours alone.</source>
        <translation>2. Garde le numéro et le code qui suivent. Ils ne sont qu’à toi.</translation>
    </message>
    <message>
        <source>3. Give only the file to someone you trust. They choose “I am helping someone” in this app. Never give them the picture.</source>
        <translation>3. Ne donne que le fichier à une personne de confiance. Elle choisit « J’aide quelqu’un » dans cette application. Ne lui donne jamais l’image.</translation>
    </message>
    <message>
        <source>Open the operator’s file first.</source>
        <translation>Ouvre d’abord le fichier de l’opérateur.</translation>
    </message>
    <message>
        <source>1. Save the file, for example on a stick. There is no name and no picture in it.</source>
        <translation>1. Enregistre le fichier, par exemple sur une clé. Il n’y a dedans ni nom ni image.</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Open the operator’s file first.</source>
        <translation>Ouvre d’abord le fichier de l’opérateur.</translation>
    </message>
    <message>
        <source>Nothing shows that it comes from the operator of the service that you use now. Use it only if you know who gave it to you.</source>
        <translation>Rien ne montre qu’il vient de l’opérateur du service que tu utilises. Ne l’utilise que si tu sais qui te l’a donné.</translation>
    </message>
    <message>
        <source>This is practice: the service is on this computer.</source>
        <translation>Tu es en mode d’essai : le service est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is still a case of the previous service here. Finish with it first.</source>
        <translation>Il y a ici un dossier du service précédent. Termine-le d’abord.</translation>
    </message>
    <message>
        <source>An association or an authority that runs a service gives out a file, “operator.toml”. Open it here, drop it on this window, or copy its text and paste it. You see what it says before anything is used.</source>
        <translation>Une association ou une autorité qui gère un service donne un fichier, « operator.toml ». Ouvre-le ici, dépose-le sur cette fenêtre, ou copie son texte et colle-le. Tu vois ce qu’il dit avant que rien ne soit utilisé.</translation>
    </message>
</context>
</TS>
